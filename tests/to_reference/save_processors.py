"""Saves the tokenizer and the feature extractor of every registered architecture.

``python -m tests.to_reference.save_processors FOLDER [MODEL_TYPE …]`` writes ``FOLDER/<kind of
questions>/<class> <setting>`` and, in each, ``answer.json``: what it answers here. It exits with an error if a class
has no setting.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import triformers
from tests.support import ctc, lookup, pairs, tables, tokenization
from tests.to_reference.questions import answer
from triformers_codegen.load import load
from triformers_codegen.usage import architecture_of

ROOT = Path(__file__).resolve().parents[2]

# By what the feature extractor makes: what it is asked, and fields of one that isn't the default.
FEATURES: dict[str, tuple[str, dict[str, Any]]] = {
    "pixel_values": ("images", {"resample": 3, "image_mean": [0.4, 0.5, 0.7], "size": 40}),
    "input_values": ("recordings", {"return_attention_mask": True, "padding_value": 0.5}),
    "input_features": ("recordings", {"num_mel_bins": 13, "feature_size": 13}),
}

# Tokenizers that files of an architecture may name beside its own.
FURTHER = {
    "bert": ("BertJapaneseTokenizer",),
    "mbart": ("MBart50TokenizerFast",),
    "m2m_100": ("NllbTokenizerFast",),
}

# Whose slow tokenizer there gives a bare SentencePiece model other ids than the published files have.
PUBLISHED = {"NllbTokenizerFast"}


def main(folder: str, *model_types: str) -> None:
    """Saves those of some architectures; of all by default."""
    registry, findings = load(ROOT / "registry.yaml", "registry.yaml")
    assert not findings, findings
    chosen = [architecture_of(registry, name) for name in model_types]
    for architecture in chosen or registry.architectures:
        made: list[tuple[str, str, Any]] = []
        if architecture.tokenizer is not None:
            name = architecture.tokenizer.fast or architecture.tokenizer.slow
            for each_name in (name, *FURTHER.get(architecture.model_type, ())):
                made += _tokenizers(getattr(triformers, each_name))
            assert made, f"No setting in tests/support is of {name} or of what it derives from."
        if architecture.feature_extractor is not None:
            made += _feature_extractors(getattr(triformers, architecture.feature_extractor))
        for kind, setting, each in made:
            path = Path(folder, kind, f"{type(each).__name__} {setting}")
            each.save_pretrained(path)
            if kind == "two vocabularies":  # The reference finds their classes by it.
                pairs.configuration().save_pretrained(path)
            (path / "answer.json").write_text(answer(kind, each), encoding="utf-8")


def _tokenizers(tokenizer_class: Any) -> Iterator[tuple[str, str, Any]]:
    """Kind, setting and tokenizer; the settings are those of the nearest class that has some."""
    for base in tokenizer_class.__mro__:
        # A derived class may be that of the slow one.
        found = list(_made(base.__name__.removesuffix("Fast"), tokenizer_class))
        if found:
            yield from found
            return


def _made(name: str, tokenizer_class: Any) -> Iterator[tuple[str, str, Any]]:
    if name == "TapasTokenizer":
        yield "tables", "films", tokenizer_class(str(tables.VOCABULARY))
    if name == "LukeTokenizer":
        names = {"entity_vocab_file": "entities-vocab.json"}
        yield "mentions", "names", tokenization.Setting(
            tokenizer=name, files=tokenization.BYTES | names
        ).make(tokenizer_class)
    if name == "RagTokenizer":
        yield "two vocabularies", "DPR's and BART's", pairs.tokenizers(tokenizer_class)
    for key, spelt in ctc.SETTINGS.items() if name == "Wav2Vec2CTCTokenizer" else ():
        with tempfile.TemporaryDirectory() as folder:
            yield "spellings", key, spelt.make(tokenizer_class, Path(folder))
    for key, setting in tokenization.SETTINGS.items():
        if setting.tokenizer.removesuffix("Fast") == name:
            yield "texts", key, setting.make(tokenizer_class)
            yield "texts, slow", key, setting.make(tokenizer_class)
    for key, setting in (lookup.SETTINGS | lookup.RECORDED_ELSEWHERE).items():
        if setting.tokenizer.removesuffix("Fast") == name:
            if setting.tokenizer != name:  # The reference has a fast one, too.
                yield "texts", key, setting.make(tokenizer_class)
            if tokenizer_class.__name__ not in PUBLISHED:
                yield "texts, slow", key, setting.make(tokenizer_class)


def _feature_extractors(extractor_class: Any) -> Iterator[tuple[str, str, Any]]:
    kind, fields = FEATURES[extractor_class.model_input_names[0]]
    yield kind, "by default", extractor_class()
    yield kind, "other", extractor_class(**fields)


if __name__ == "__main__":
    main(*sys.argv[1:])
