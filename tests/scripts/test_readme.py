"""The programs of README.md, one after another, with tiny checkpoints in place of published ones."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.scripts.checkpoint import write
from tests.support.tokenization import SETTINGS
from triformers import GPT2Config, GPT2LMHeadModel, GPT2TokenizerFast

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ":".join(str(ROOT / folder) for folder in ("src", "generated"))


def test_what_readme_shows_runs(tmp_path: Path) -> None:
    write(tmp_path / "my_model", dropout=0.1)
    tokenizer: GPT2TokenizerFast = SETTINGS["gpt2"].make(GPT2TokenizerFast)
    config = GPT2Config(n_embd=32, n_layer=1, n_head=4, vocab_size=len(tokenizer), n_positions=40)
    GPT2LMHeadModel(config).save_pretrained(tmp_path / "gpt2")
    tokenizer.save_pretrained(tmp_path / "gpt2")
    programs = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.S)
    assert len(programs) == 7
    text = "\n".join(programs).replace('"bert-base-cased"', '"./my_model"')
    text += '\nprint(len(ids[0]), model(ids).logits.shape, sorted(classify("Dull.")[0]))'
    done = subprocess.run(
        [sys.executable, "-c", text.replace('"gpt2"', '"./gpt2"')],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": SOURCES},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "classifier.weight" in done.stdout.splitlines()[0]
    assert done.stdout.splitlines()[-1].endswith("['label', 'score']")
    assert (tmp_path / "tuned" / "model.safetensors").exists()
