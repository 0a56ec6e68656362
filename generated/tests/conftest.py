# Generated from registry.yaml by `make generate`; do not edit.
"""What the documented examples find: a Hub with their checkpoints, and files in the directory; and
that a module's compiled code is freed after it."""

from tests.support.examples import documented_checkpoints, documented_files
from tests.support.memory import forgotten, pytest_collection_finish

__all__ = ["documented_checkpoints", "documented_files", "forgotten", "pytest_collection_finish"]
