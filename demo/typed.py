"""A typed call, and what a type checker says of it."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """\
from triformers import AutoModelForMaskedLM, AutoTokenizer

batch = AutoTokenizer.from_pretrained("bert-base-cased")(["Hello"], return_tensors="pt")
model = AutoModelForMaskedLM.from_pretrained("bert-base-cased")
reveal_type(model)
reveal_type(model(**batch).logits)
model(input_idz=batch["input_ids"])
"""


def checked() -> str:
    """The program with numbered lines, and what mypy says of it; nothing of it is run."""
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "-c", PROGRAM]
    done = subprocess.run(command, capture_output=True, text=True)
    said = done.stdout.replace("<string>:", "  line ") or done.stderr
    lines = [f"  {number}  {line}" for number, line in enumerate(PROGRAM.splitlines(), 1)]
    return "\n".join([*lines, "", said])
