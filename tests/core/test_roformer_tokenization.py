"""RoFormer's tokenizers say that they can't be made."""

from __future__ import annotations

from pathlib import Path

import pytest

from triformers import AutoTokenizer
from triformers_core.architectures.roformer.configuration import RoFormerConfig
from triformers_core.errors import NotPartError


@pytest.mark.parametrize("use_fast", [True, False])
def test_the_error_names_what_is_missing(tmp_path: Path, use_fast: bool) -> None:
    RoFormerConfig().save_pretrained(tmp_path)
    (tmp_path / "vocab.txt").write_text("[PAD]\n[UNK]\n", encoding="utf-8")
    with pytest.raises(NotPartError, match="RoFormerTokenizer.* package jieba"):
        AutoTokenizer.from_pretrained(str(tmp_path), use_fast=use_fast)
