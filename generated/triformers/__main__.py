# Generated from registry.yaml by `make generate`; do not edit.
"""The command line: ``python -m triformers generate``."""

from __future__ import annotations

import sys

from triformers_codegen.command import main

sys.exit(main())
