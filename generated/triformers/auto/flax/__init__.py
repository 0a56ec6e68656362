# Generated from registry.yaml by `make generate`; do not edit.
"""The Auto classes of JAX/Flax models."""
