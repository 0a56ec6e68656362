"""The sources of my_models: architectures, written once."""
