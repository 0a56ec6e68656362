"""Blenderbot's tokenizers: byte-level BPE, with an end after a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from triformers_core.architectures.roberta.tokenization import RobertaTokenizer
from triformers_core.tokenization.byte_level import ByteLevelTokenizer
from triformers_core.tokenization.template import SequenceTemplate


class BlenderbotTokenizer(ByteLevelTokenizer):
    """Blenderbot's tokenizer: ``text </s>``; a pair is ``first second``, as published.

    For the arguments see ``ByteLevelTokenizer``; the special tokens are RoBERTa's by default.
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = RobertaTokenizer.default_special_tokens
    special_tokens_with_spaces: ClassVar[Sequence[str]] = ("mask_token",)
    template: SequenceTemplate | None = SequenceTemplate(single="$A eos_token", pair="$A $B:1")


class BlenderbotTokenizerFast(BlenderbotTokenizer):
    """The same, under the name that some files have."""
