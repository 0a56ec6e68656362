"""Files that are saved here run nothing where they are read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.bert.tokenization import BertTokenizer
from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor

HARMFUL = {
    "auto_map": {"AutoModel": "someone/else--modeling.Model"},
    "custom_pipelines": {"x": {"impl": "pipeline.Pipeline"}},
    "trust_remote_code": True,
    "_attn_implementation_internal": "someone/kernel",
}
FILES = {
    BertConfig: "config.json",
    BertTokenizer: "tokenizer_config.json",
    ViTFeatureExtractor: "preprocessor_config.json",
}


@pytest.mark.parametrize("kind", FILES)
def test_what_others_would_execute_is_left_out(
    tmp_path: Path, kind: type[BertConfig | BertTokenizer | ViTFeatureExtractor]
) -> None:
    (tmp_path / "vocab.txt").write_text("[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\n")
    file = tmp_path / FILES[kind]
    file.write_text(json.dumps({"kept": 1, "nested": {"auto_map": {}, "kept": [2]}, **HARMFUL}))
    loaded = kind.from_pretrained(tmp_path)
    with pytest.warns(
        UserWarning, match="auto_map, custom_pipelines, trust_remote_code isn't written|_attn"
    ):
        loaded.save_pretrained(tmp_path / "saved")
    saved = json.loads((tmp_path / "saved" / file.name).read_text())
    assert not saved.keys() & HARMFUL.keys()
    assert saved["kept"] == 1 and saved["nested"] == {"kept": [2]}
