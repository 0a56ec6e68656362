"""Modules and names that scripts look for, and that aren't here: one sentence says what to do."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

import triformers


@pytest.mark.parametrize(
    ("module", "hint"),
    [
        ("models.bloom", "from triformers import BertModel"),
        ("models.bloom.modeling_bloom", "from triformers import BertModel"),
        ("modeling_attn_mask_utils", "from triformers import BertModel"),
        ("utils.hub", "Use huggingface_hub"),
        ("utils.xyz", "is in triformers.utils"),
        ("pipelines.base", "Use triformers.pipeline"),
        ("trainer", "Write the loop"),
        ("generation.utils", "options of generate"),
        ("data.metrics", "names of triformers.data"),
        ("anything", "Import the names that you need from triformers itself"),
    ],
)
def test_a_module_that_is_elsewhere(module: str, hint: str) -> None:
    with pytest.raises(ModuleNotFoundError) as caught:
        importlib.import_module(f"triformers.{module}")
    said = str(caught.value)
    assert f"triformers has no module '{module.partition('.')[0]}" in said and hint in said
    assert caught.value.name is not None and caught.value.name.startswith("triformers.")


def test_a_name_of_a_module() -> None:
    utils = importlib.import_module("triformers.utils")
    with pytest.raises(ImportError, match="from triformers import AutoModel"):
        from triformers.utils import AutoModel  # type: ignore[attr-defined] # noqa: F401
    with pytest.raises(AttributeError, match="did you mean check_min_version"):
        utils.check_min_versio  # noqa: B018
    with pytest.raises(ImportError, match="Use huggingface_hub"):
        from triformers.utils import cached_file  # type: ignore[attr-defined] # noqa: F401
    assert not hasattr(utils, "__wrapped__")


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("models.bert", "BertConfig"),
        ("models.bert.modeling_bert", "BertForMaskedLM"),
        ("models.bert.modeling_tf_bert", "TFBertModel"),
        ("models.bert.tokenization_bert", "BertTokenizer"),
        ("models.vit.feature_extraction_vit", "ViTFeatureExtractor"),
        ("models.auto", "AutoConfig"),
        ("models.auto.modeling_tf_auto", "TF_MODEL_FOR_MASKED_LM_MAPPING"),
        ("configuration_utils", "PretrainedConfig"),
        ("modeling_flax_utils", "FlaxPreTrainedModel"),
        ("modeling_tf_outputs", "TFBaseModelOutput"),
        ("modeling_utils", "PreTrainedModel"),
        ("tokenization_utils_fast", "PreTrainedTokenizerFast"),
        ("utils.generic", "PaddingStrategy"),
        ("utils.import_utils", "is_torch_available"),
    ],
)
def test_an_older_place_of_a_name(module: str, name: str) -> None:
    older = importlib.import_module(f"triformers.{module}")
    now = triformers if name in triformers.__all__ else triformers.utils
    assert getattr(older, name) is getattr(now, name)
    with pytest.raises(AttributeError, match=f"{module}' has no attribute 'Nonsense'"):
        older.Nonsense  # noqa: B018


def test_what_stands_beside_a_models_classes() -> None:
    program = (
        "from triformers.models.bart.modeling_flax_bart import shift_tokens_right as bart\n"
        "from triformers.models.mbart.modeling_flax_mbart import shift_tokens_right as mbart\n"
        "from triformers.models.flax import bart as one, mbart as other\n"
        "print(bart is one.shift_tokens_right, mbart is other.shift_tokens_right)\n"
        "from triformers.models.bart.modeling_bart import BartAttention"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout == "True True\n"
    assert "ImportError: cannot import name 'BartAttention' from 'triformers.models" in done.stderr


def test_keras_where_scripts_look_for_it() -> None:
    import keras

    assert importlib.import_module("triformers.modeling_tf_utils").keras is keras


def test_modules_of_others_are_missed_as_ever() -> None:
    with pytest.raises(ModuleNotFoundError, match="No module named 'no_such_thing'"):
        importlib.import_module("no_such_thing")
    program = "import sys, triformers; print([*map(type, sys.meta_path)], len(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.count("_Elsewhere") == 1 and "triformers_core.absent" not in done.stdout
