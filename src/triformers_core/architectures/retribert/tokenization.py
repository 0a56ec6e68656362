"""RetriBERT's tokenizers: BERT's, for a model without token types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from triformers_core.architectures.bert.tokenization import BertTokenizer


class RetriBertTokenizer(BertTokenizer):
    """BERT's tokenizer without token types, unless they are asked for.

    For its arguments see ``BertTokenizer``; ``clean_up_tokenization_spaces`` is off by default.
    """

    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "attention_mask")
    cleans_up: ClassVar[bool] = False
    cleans_up_words: ClassVar[bool] = False


class RetriBertTokenizerFast(RetriBertTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
