"""The tokenizer of BERT for generation: pieces of a SentencePiece model, and nothing around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from triformers_core.tokenization.unigram import UnigramTokenizer


class BertGenerationTokenizer(UnigramTokenizer):
    """The tokenizer of BERT for generation: no special tokens are put around a text.

    For its arguments see ``UnigramTokenizer``; the special tokens are ``<s>``, ``</s>``, ``<unk>``,
    ``<pad>`` and, between texts, ``<::::>`` by default.
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "sep_token": "<::::>",
        "pad_token": "<pad>",
    }
    algorithms: ClassVar[Sequence[str]] = ("BPE", "Unigram")
    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "attention_mask")
