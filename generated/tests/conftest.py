# Generated from registry.yaml by `make generate`; do not edit.
"""What the documented examples find: a Hub with their checkpoints, and files in the directory."""

from tests.support.examples import documented_checkpoints, documented_files

__all__ = ["documented_checkpoints", "documented_files"]
