"""LayoutLM's tokenizers: BERT's under names of their own."""

from __future__ import annotations

from triformers_core.architectures.bert.tokenization import BertTokenizer, BertTokenizerFast


class LayoutLMTokenizer(BertTokenizer):
    """BERT's tokenizer; for its arguments see ``BertTokenizer``."""


class LayoutLMTokenizerFast(BertTokenizerFast):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
