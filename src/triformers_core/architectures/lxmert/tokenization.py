"""LXMERT's tokenizers: BERT's under other names."""

from __future__ import annotations

from triformers_core.architectures.bert.tokenization import BertTokenizer, BertTokenizerFast


class LxmertTokenizer(BertTokenizer):
    """BERT's tokenizer; for its arguments see ``BertTokenizer``."""


class LxmertTokenizerFast(BertTokenizerFast):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
