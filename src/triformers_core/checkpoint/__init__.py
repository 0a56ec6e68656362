"""Reading and writing checkpoints in the published formats."""
