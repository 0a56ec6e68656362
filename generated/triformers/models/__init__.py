# Generated from registry.yaml by `make generate`; do not edit.
"""The models, ported from their sources."""
