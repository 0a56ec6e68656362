"""MobileBERT's tokenizers: BERT's under other names."""

from __future__ import annotations

from triformers_core.architectures.bert.tokenization import BertTokenizer, BertTokenizerFast


class MobileBertTokenizer(BertTokenizer):
    """BERT's tokenizer; for its arguments see ``BertTokenizer``."""


class MobileBertTokenizerFast(BertTokenizerFast):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
