"""The tokenizer of bags of words."""

from __future__ import annotations

from triformers_core.architectures.bert.tokenization import BertTokenizer


class WordBagTokenizer(BertTokenizer):
    """BERT's: words and their pieces, of ``vocab.txt``."""
