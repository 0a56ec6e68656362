"""One folder for every architecture."""
