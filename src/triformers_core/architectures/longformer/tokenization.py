"""Longformer's tokenizers: RoBERTa's."""

from __future__ import annotations

from triformers_core.architectures.roberta.tokenization import (
    RobertaTokenizer,
    RobertaTokenizerFast,
)


class LongformerTokenizer(RobertaTokenizer):
    """RoBERTa's tokenizer under Longformer's name, see ``RobertaTokenizer``."""


class LongformerTokenizerFast(RobertaTokenizerFast):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
