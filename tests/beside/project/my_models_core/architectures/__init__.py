"""One folder an architecture."""
