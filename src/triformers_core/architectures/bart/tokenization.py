"""BART's tokenizers: RoBERTa's, by BART's names."""

from __future__ import annotations

from triformers_core.architectures.roberta.tokenization import RobertaTokenizer


class BartTokenizer(RobertaTokenizer):
    """BART's tokenizer: ``<s> text </s>``, or ``<s> first </s> </s> second </s>``.

    For the arguments see ``RobertaTokenizer``.
    """


class BartTokenizerFast(BartTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
