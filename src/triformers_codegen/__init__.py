"""The generator: registry and sources in, the public package out."""
