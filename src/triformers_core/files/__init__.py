"""Files: written whole or not at all, told apart where they are damaged, and read by number."""
