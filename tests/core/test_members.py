"""What tools and scripts read of the reference's objects is here, or says what to use instead."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import triformers
from tests.support.members import MEMBERS, MODELS, SETTINGS, VOCABULARY, lost
from triformers import (
    BatchFeature,
    BertTokenizer,
    BertTokenizerFast,
    PretrainedConfig,
    ViTFeatureExtractor,
)
from triformers_core.errors import NotPartError
from triformers_core.lacking import AbsentAttributeError


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_have_all_names(name: str) -> None:
    assert lost(name, getattr(triformers, name)()) == []


@pytest.mark.parametrize("kind", [BertTokenizer, BertTokenizerFast])
def test_tokenizers_and_batches_have_all_names(kind: type[BertTokenizer], tmp_path: Path) -> None:
    path = tmp_path / "vocab.txt"
    path.write_text("\n".join(VOCABULARY), encoding="utf-8")
    tokenizer = kind(str(path))
    assert lost(kind.__name__, tokenizer) == []
    words = tokenizer("a b")
    # A batch's names are those of what it holds, too.
    assert lost("BatchEncoding", words) == [] and lost("BatchFeature", BatchFeature({})) == []
    assert tokenizer.ids_to_tokens == dict(enumerate(VOCABULARY))
    with pytest.raises(NotPartError, match=r"BatchEncoding.words isn't .* Use word_ids\(\)\.$"):
        words.words()


def test_every_recorded_class_is_looked_at() -> None:
    names = json.loads(MEMBERS.read_text(encoding="utf-8"))
    models = {f"{p}{name}" for name in (*MODELS, "AutoModel") for p in ("", "TF", "Flax")}
    others = {"BatchEncoding", "BatchFeature", "BertTokenizer", "BertTokenizerFast", "ModelOutput"}
    autos = {"AutoConfig", "AutoTokenizer", "AutoFeatureExtractor"}
    assert names.keys() == models | others | autos | {*SETTINGS}
    for name in autos:
        assert lost(name, getattr(triformers, name)) == []


def test_what_is_not_there_says_so_and_hasattr_says_no() -> None:
    settings = triformers.GenerationConfig()
    for name in ("penalty_alpha", "watermarking_config"):
        assert not hasattr(settings, name)
        with pytest.raises(AbsentAttributeError, match=f"GenerationConfig.{name} isn't part of"):
            getattr(settings, name)
    with pytest.raises(NotPartError, match=r"AutoConfig.from_pretrained\(name\).to_dict\(\)"):
        PretrainedConfig.get_config_dict("name")  # type: ignore[attr-defined]  # Not to checkers.


def test_what_is_set_of_a_feature_extractor_is_saved(tmp_path: Path) -> None:
    features = ViTFeatureExtractor()
    before = features.to_dict()
    features.my_key = 3
    assert features.to_dict() == before | {"my_key": 3}
    features.save_pretrained(tmp_path)
    loaded = ViTFeatureExtractor.from_pretrained(tmp_path)
    assert loaded.to_dict() == features.to_dict()
    assert vars(loaded)["extra"]["my_key"] == 3
    with pytest.warns(UserWarning, match="has no 'do_resiz'; nearest: do_resize"):
        features.do_resiz = True
