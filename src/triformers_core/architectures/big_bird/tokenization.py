"""BigBird's tokenizers: pieces of a SentencePiece model, with BERT's special tokens around a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.tokenization.unigram import UnigramTokenizer


class BigBirdTokenizer(UnigramTokenizer):
    """BigBird's tokenizer: ``[CLS] text [SEP]``, or ``[CLS] first [SEP] second [SEP]``.

    Token types, where they are asked for, are 0 for the first text and 1 for the second. ``[MASK]``
    takes the space before it. For its arguments see ``UnigramTokenizer``; the special tokens are
    ``<s>``, ``</s>``, ``<unk>``, ``<pad>``, ``[SEP]``, ``[CLS]`` and ``[MASK]`` by default.
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "sep_token": "[SEP]",
        "pad_token": "<pad>",
        "cls_token": "[CLS]",
        "mask_token": "[MASK]",
    }
    algorithms: ClassVar[Sequence[str]] = ("BPE", "Unigram")
    normalized_special_tokens: Sequence[str] = ("unk_token",)
    special_tokens_with_spaces: ClassVar[Sequence[str]] = ("mask_token",)
    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "attention_mask")
    template: SequenceTemplate | None = SequenceTemplate(
        single="cls_token $A sep_token", pair="cls_token $A sep_token $B:1 sep_token:1"
    )


class BigBirdTokenizerFast(BigBirdTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
