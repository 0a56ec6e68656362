# Generated from registry.yaml by `make generate`; do not edit.
"""The PyTorch models."""
