"""The command that rewrites scripts: what it writes, and what it says isn't supported."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from triformers_core.scripts.migrate import main, notebook, script

OLD = """\
# A comment with transformers in it.
import os, transformers
import transformers.utils.logging
import transformers.data as data  # stays here
from transformers import (
    AutoTokenizer,  # of texts
    TFAutoModelForMaskedLM as Model, Trainer,
)
from transformers.utils import (check_min_version,
                                cached_file)
from transformers.models.bloom.modeling_bloom import BloomModel
from transformers.models.t5.modeling_flax_t5 import FlaxT5Attention, shift_tokens_right
from .transformers import mine

os.environ["TF_USE_LEGACY_KERAS"] = "1"
text = "from transformers import nothing"
config = transformers.AutoConfig.from_pretrained("x", device_map="auto", use_auth_token=None)
transformers.utils.logging.set_verbosity_info()
transformers.BloomModel
importlib.import_module("transformers.models")
logging.getLogger("transformers.models")
model.save_pretrained("x", safe_serialization=False)
"""
NEW = """\
# A comment with transformers in it.
import os, triformers as transformers
import triformers as transformers, triformers.utils.logging
import triformers.data as data  # stays here
from triformers import (
    AutoTokenizer,  # of texts
    TFAutoModelForMaskedLM as Model, Trainer,
)
from triformers.utils import (check_min_version,
                                cached_file)
from triformers.models.bloom.modeling_bloom import BloomModel
from triformers.models.t5.modeling_flax_t5 import FlaxT5Attention, shift_tokens_right
from .transformers import mine
"""
SAID = [
    (7, "triformers has no 'Trainer'. Write the loop"),
    (10, "triformers.utils has no 'cached_file'. Use huggingface_hub"),
    (
        11,
        "triformers has no module 'models.bloom'. Models, configurations and tokenizers are names",
    ),
    (12, "triformers.models.t5.modeling_flax_t5 has no 'FlaxT5Attention'."),
    (15, "TF_USE_LEGACY_KERAS asks for Keras 2"),
    (17, "device_map= isn't taken here. Load the model, then move it"),
    (19, "triformers has no 'BloomModel'."),
    (20, "'transformers.models' is a text, which isn't rewritten"),
    (22, "safe_serialization=False isn't written here"),
]


def test_import_lines_change_and_nothing_else() -> None:
    new, places = script(OLD)
    assert new == NEW + OLD[OLD.index("\nos.environ") :]
    assert [
        (place.line, place.said[: len(said)]) for place, (_, said) in zip(places, SAID, strict=True)
    ] == SAID
    again, rest = script(new.replace("import triformers as transformers\n", "", 1))
    assert "import transformers" not in again and [place.line for place in rest] != []


# Modules of the package as users name them: imported so, or only used.
PLAIN = """\
import transformers.models.t5.modeling_flax_t5
import numpy , transformers.models.bert.configuration_bert
import transformers.models.gpt2.modeling_gpt2 as gpt2
def later():
    import transformers.tokenization_utils
    return transformers.tokenization_utils.PreTrainedTokenizer
five = transformers.models.t5.modeling_flax_t5
print(five.__name__, five.FlaxT5Model.__name__, five.shift_tokens_right.__name__)
print(transformers.models.t5.modeling_flax_t5.FlaxT5ForConditionalGeneration.__name__)
print(transformers.models.bert.configuration_bert.BertConfig().hidden_size)
print(gpt2.GPT2LMHeadModel.__name__, later().__name__, transformers.__version__ != "")
"""


def test_modules_that_are_imported_plainly_are_attributes() -> None:
    new, places = script(PLAIN)
    assert places == [] and new.splitlines()[:3] == [
        "import triformers as transformers, triformers.models.t5.modeling_flax_t5",
        "import numpy , triformers as transformers, triformers.models.bert.configuration_bert",
        "import triformers.models.gpt2.modeling_gpt2 as gpt2",
    ]
    done = subprocess.run([sys.executable, "-c", new], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == [
        "triformers.models.t5.modeling_flax_t5 FlaxT5Model shift_tokens_right",
        *("FlaxT5ForConditionalGeneration", "768", "GPT2LMHeadModel PreTrainedTokenizer True"),
    ], done.stderr


def test_attributes_of_modules_are_looked_at() -> None:
    text = """\
import transformers
transformers.models.bert.modeling_bert.BertModel
transformers.utils.logging.get_logger
import transformers.models.t5.modeling_flax_t5
transformers.models.t5.modeling_flax_t5.FlaxT5Attention
transformers.models.nothing
"""
    _, places = script(text)
    assert [place.line for place in places] == [2, 5, 6]
    assert places[0].said == (
        "transformers.models.bert.modeling_bert is found once it is imported. Import "
        "triformers.models.bert.modeling_bert."
    )
    assert (
        "has no 'FlaxT5Attention'" in places[1].said
        and "no module 'models.nothing'" in places[2].said
    )


def test_what_is_fine_stays_and_says_nothing() -> None:
    text = "import torch\nfrom transformers_extra import x\nimport mine.transformers\n"
    assert script(text) == (text, [])


@pytest.mark.parametrize(
    ("options", "changed"), [([], True), (["--diff"], False), (["--check"], False)]
)
def test_the_command(
    options: list[str], changed: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad, hidden = (tmp_path / name for name in ("good.py", "sub/bad.py", ".git/hidden.py"))
    for path in (good, bad, hidden):
        path.parent.mkdir(exist_ok=True)
        path.write_text("from transformers import AutoModel\n")
    bad.write_text("from transformers import AutoModel, Trainer\n")
    assert main([str(tmp_path), *options]) == 1
    printed = capsys.readouterr().out
    assert f"{bad}:1: triformers has no 'Trainer'. Write the loop" in printed
    assert (good.read_text() == "from triformers import AutoModel\n") == changed
    assert ("+from triformers import AutoModel\n" in printed) == (options == ["--diff"])
    assert hidden.read_text() == "from transformers import AutoModel\n"
    bad.unlink()
    assert main([str(tmp_path), *options]) == (options == ["--check"])


def test_notebooks(tmp_path: Path) -> None:
    cells = [
        {"cell_type": "markdown", "source": ["import transformers"]},
        {
            "cell_type": "code",
            "source": [
                "!pip install transformers\n",
                "%matplotlib inline\n",
                "import transformers\n",
            ],
            "outputs": [{"text": ["é"]}],
        },
        {"cell_type": "code", "source": "from transformers import Trainer"},
        {"cell_type": "code", "source": "print 1"},
    ]
    text = json.dumps({"cells": cells, "nbformat": 4}, indent=1, ensure_ascii=False) + "\n"
    new, places = notebook(text)
    made = json.loads(new)
    assert made["cells"][0] == cells[0]
    assert made["cells"][1]["source"] == [
        *("!pip install transformers\n", "%matplotlib inline\n"),
        "import triformers as transformers\n",
    ]
    assert made["cells"][2]["source"] == "from triformers import Trainer"
    assert [(place.cell, place.line) for place in places] == [(3, 1), (4, 1)]
    assert places[1].said == "can't be read as Python 3."
    changed = [
        i
        for i, (a, b) in enumerate(zip(text.splitlines(), new.splitlines(), strict=True))
        if a != b
    ]
    assert len(text.splitlines()) == len(new.splitlines()) and len(changed) == 2
    path = tmp_path / "a.ipynb"
    path.write_text(text)
    assert main([str(path)]) == 1 and path.read_text() == new


def test_what_is_no_script_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "old.py"
    path.write_text("x = 1\nprint 'x'\n")
    assert main([str(path)]) == 1
    assert f"{path}:2: can't be read as Python 3" in capsys.readouterr().out
    assert main([str(tmp_path / "absent.py")]) == 1
    assert "is neither a folder nor" in capsys.readouterr().err


def test_what_cannot_be_read_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = b"from transformers import AutoConfig\n"
    wrong = {
        "a.py": b"\xff\xfe",
        "b.py": b"# coding: nonsense\n",
        "c.py": old * 2 + b'"\xe9"\n',
        "d.ipynb": b"[]",
        "e.ipynb": b'{"cells": [1]}',
        "f.ipynb": b'{"cells": [{"cell_type": "code"}]}',
        "g.ipynb": b"\xff",
    }
    for name, content in wrong.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "z.py").write_bytes(old)
    assert main([str(tmp_path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert sorted({Path(line.partition(":")[0]).name for line in lines}) == [*wrong, "z.py"]
    assert len(lines) == len(wrong) + 1
    assert all((tmp_path / name).read_bytes() == content for name, content in wrong.items())
    assert b"from triformers import" in (tmp_path / "z.py").read_bytes()


def test_ends_of_lines_and_encodings_stay(tmp_path: Path) -> None:
    path = tmp_path / "old.py"
    for before, after in (
        (b"import os\r\n", b"\r\nx = 1\r\n"),
        (b"# coding: latin-1\n", b'\nx = "\xe9"\n'),
        (b"\xef\xbb\xbfimport os\n", b"\n"),
    ):
        path.write_bytes(before + b"from transformers import AutoConfig" + after)
        assert main([str(path)]) == 0
        assert path.read_bytes() == before + b"from triformers import AutoConfig" + after


def test_the_module_runs_and_imports_no_backend(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("from transformers.keras_callbacks import KerasMetricCallback\n")
    code = (
        "import runpy, sys\n"
        f"sys.argv = ['migrate', {str(tmp_path)!r}]\n"
        "try: runpy.run_module('triformers.migrate', run_name='__main__')\n"
        "except SystemExit as end: print(end.code, {'keras', 'torch', 'jax'} & set(sys.modules))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("0 set()\n"), done
    assert (tmp_path / "a.py").read_text().startswith("from triformers.keras_callbacks import")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("(" * 5000 + ")" * 5000, "too many nested parentheses"),
        ("-" * 200_000 + "1", "it is nested too deeply"),
        ("a" + ".a" * 100_000, "it is nested too deeply"),
        ("1" + "+1" * 50_000, "it is nested too deeply"),
        ("if a: pass\n" + "elif a: pass\n" * 20_000, "it is nested too deeply"),
        ("#" * 1_000_001, "it has more than 1000000 characters"),
        ("a\0", "valid character"),
    ],
)
def test_a_script_that_no_parser_can_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    (tmp_path / "script.py").write_text(text)
    assert main([str(tmp_path)])
    assert said in capsys.readouterr().out
    cell = {"cell_type": "code", "source": [text]}
    (tmp_path / "book.ipynb").write_text(json.dumps({"cells": [cell]}))
    assert main([str(tmp_path / "book.ipynb")])
    assert "can't be read as Python 3" in capsys.readouterr().out
