"""``python -m codegen``."""

from __future__ import annotations

import os
import sys

from triformers_codegen.cli import main

try:
    code = main()
    sys.stdout.flush()
except BrokenPipeError:  # Whoever reads has seen enough, such as ``head``.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    code = 1
sys.exit(code)
