"""Saved tokenizers and feature extractors answer the same in the reference."""

from __future__ import annotations

from pathlib import Path

from tests.to_reference.processes import here, in_reference


def test_saved_tokenizers_and_feature_extractors_answer_the_same(
    architectures: list[str], tmp_path: Path
) -> None:
    here("tests.to_reference.save_processors", str(tmp_path), *architectures)
    saved = list(tmp_path.glob("*/*"))
    assert saved
    assert int(in_reference("tests.to_reference.load_processors", str(tmp_path))) == len(saved)
