"""DistilBERT's tokenizers: BERT's, for a model without token types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from triformers_core.architectures.bert.tokenization import BertTokenizer


class DistilBertTokenizer(BertTokenizer):
    """BERT's tokenizer without token types, unless they are asked for.

    For its arguments see ``BertTokenizer``.
    """

    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "attention_mask")


class DistilBertTokenizerFast(DistilBertTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default.

    It differs in one default: loaded from a ``tokenizer.json`` without a word about it,
    ``clean_up_tokenization_spaces`` is off.
    """

    cleans_up: ClassVar[bool] = False
