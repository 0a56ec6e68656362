"""Importing the package costs little: nothing is imported that isn't asked for."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any

import pytest

from triformers_core.absent import INSTEAD
from triformers_core.errors import NotPartError

HEAVY = {
    *("torch", "tensorflow", "keras", "jax", "flax"),
    *("numpy", "PIL", "h5py", "msgpack", "safetensors", "tokenizers"),
    *("huggingface_hub", "httpx", "requests", "urllib3", "http.client", "ssl"),
}


def imported_by(code: str) -> set[str]:
    """The heavy modules that a new interpreter has imported after running some code."""
    report = f"{code}\nimport sys, json; print(json.dumps([*sys.modules]))"
    output = subprocess.run(
        [sys.executable, "-c", report], check=True, capture_output=True, text=True
    ).stdout
    return HEAVY & set(json.loads(output))


@pytest.mark.parametrize(
    "code",
    [
        "import triformers",
        "from triformers import AutoConfig, AutoTokenizer, AutoModel",
        "from triformers import TFAutoModel, FlaxAutoModel, AutoFeatureExtractor",
        "from triformers import BertConfig, BertTokenizer, ViTFeatureExtractor",
        "from triformers import AutoConfig; AutoConfig.for_model('bert')",
    ],
)
def test_no_backend_and_no_http_client(code: str) -> None:
    assert imported_by(code) == set()


def test_every_public_name_can_be_had_and_no_other() -> None:
    import triformers

    assert sorted(triformers.__all__) == triformers.__all__
    assert set(triformers.__all__) <= set(dir(triformers))
    with pytest.raises(ImportError, match="AutoModelForEverything"):
        from triformers import AutoModelForEverything  # type: ignore[attr-defined] # noqa: F401


def test_a_wrong_name_gets_the_nearest_right_ones() -> None:
    import triformers

    with pytest.raises(
        AttributeError, match="isn't part of this library; did you mean AutoModelForMaskedLM"
    ):
        triformers.AutoModelForMaskedLm  # type: ignore[attr-defined] # noqa: B018


def test_a_name_like_no_other_is_said_to_be_none_of_this_library() -> None:
    import triformers

    with pytest.raises(AttributeError) as asked:
        triformers.xyz  # type: ignore[attr-defined] # noqa: B018
    said = "It isn't part of this library; dir(triformers) lists what is."
    assert str(asked.value) == f"module 'triformers' has no attribute 'xyz'. {said}"


def test_methods_that_are_elsewhere_say_what_to_use_instead() -> None:
    from triformers import BertConfig, PreTrainedTokenizer
    from triformers_core.lacking import AskedByTools

    config: Any = BertConfig()  # To type checkers the methods aren't there.
    with pytest.raises(NotPartError, match=r"BertConfig.register_for_auto_class isn't part .* own"):
        config.register_for_auto_class()
    model: Any = AskedByTools()
    with pytest.raises(NotPartError, match=r"add_adapter isn't part of this library. Use peft: "):
        model.add_adapter({}, adapter_name="a")
    tokenizer: Any = PreTrainedTokenizer.__new__(PreTrainedTokenizer)
    with pytest.raises(NotPartError, match=r"truncate_sequences isn't .* max_length"):
        tokenizer.truncate_sequences(["a"])
    with pytest.raises(NotPartError, match=r"save_chat_templates isn't .* save_pretrained writes"):
        tokenizer.save_chat_templates("a")


def test_a_name_of_the_best_known_library_says_what_to_use_instead() -> None:
    import triformers

    with pytest.raises(ImportError) as imported:
        from triformers import AutoModelWithLMHead  # type: ignore[attr-defined] # noqa: F401
    hint = (
        "Use AutoModelForCausalLM for decoders such as GPT-2, AutoModelForMaskedLM for encoders "
        "such as BERT, AutoModelForSeq2SeqLM for encoder-decoders such as T5."
    )
    assert str(imported.value) == (
        f"cannot import name 'AutoModelWithLMHead' from 'triformers'. {hint}"
    )
    with pytest.raises(AttributeError) as asked:
        triformers.AutoModelWithLMHead  # type: ignore[attr-defined] # noqa: B018
    assert str(asked.value) == f"module 'triformers' has no attribute 'AutoModelWithLMHead'. {hint}"
    assert not hasattr(triformers, "Trainer")


@pytest.mark.parametrize("name", ["Trainer", "TFTrainer", "AutoProcessor", "AdamW"])
def test_an_import_shows_the_hint_in_a_program_of_its_own(name: str) -> None:
    code = f"from triformers import AutoModel, {name}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    last = done.stderr.strip().splitlines()[-1]
    assert last == f"ImportError: cannot import name {name!r} from 'triformers'. {INSTEAD[name]}."


def test_what_is_said_to_be_used_is_there_and_what_is_elsewhere_is_not() -> None:
    import triformers

    names = set(triformers.__all__)
    assert not names & INSTEAD.keys()
    for name, hint in INSTEAD.items():
        ours = re.findall(
            r"\b(?:TF|Flax)?(?:Auto|PreTrained|Pretrained|ViT|Wav2Vec2)[A-Z]\w+", hint
        )
        assert set(ours) <= names, name
