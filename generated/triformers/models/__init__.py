# Generated from registry.yaml by `make generate`; do not edit.
"""The models of TensorFlow and JAX/Flax, ported from the PyTorch sources."""
