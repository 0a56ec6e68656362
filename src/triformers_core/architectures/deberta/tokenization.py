"""DeBERTa's tokenizers: byte-level BPE, with BERT's special tokens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from triformers_core.tokenization.byte_level import ByteLevelTokenizer
from triformers_core.tokenization.template import SequenceTemplate


class DebertaTokenizer(ByteLevelTokenizer):
    """DeBERTa's tokenizer: ``[CLS] text [SEP]``, or ``[CLS] first [SEP] second [SEP]``.

    Token types are 0 for the first text and 1 for the second. ``[MASK]`` takes the space before it.
    For the arguments see ``ByteLevelTokenizer``; the special tokens are ``[CLS]``, ``[SEP]``,
    ``[UNK]``, ``[PAD]`` and ``[MASK]`` by default.
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "[CLS]",
        "eos_token": "[SEP]",
        "unk_token": "[UNK]",
        "sep_token": "[SEP]",
        "pad_token": "[PAD]",
        "cls_token": "[CLS]",
        "mask_token": "[MASK]",
    }
    special_tokens_with_spaces: ClassVar[Sequence[str]] = ("mask_token",)
    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "attention_mask", "token_type_ids")
    template: SequenceTemplate | None = SequenceTemplate(
        single="cls_token $A sep_token", pair="cls_token $A sep_token $B:1 sep_token:1"
    )


class DebertaTokenizerFast(DebertaTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
