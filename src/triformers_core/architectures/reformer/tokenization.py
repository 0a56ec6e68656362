"""Reformer's tokenizers: pieces of a SentencePiece model, and nothing around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from triformers_core.tokenization.unigram import UnigramTokenizer


class ReformerTokenizer(UnigramTokenizer):
    """Reformer's tokenizer: no special tokens are put around a text.

    For its arguments see ``UnigramTokenizer``; the special tokens are ``</s>`` and ``<unk>`` by
    default, so padding needs a ``pad_token``.
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "eos_token": "</s>",
        "unk_token": "<unk>",
    }
    algorithms: ClassVar[Sequence[str]] = ("BPE", "Unigram")
    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "attention_mask")


class ReformerTokenizerFast(ReformerTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
