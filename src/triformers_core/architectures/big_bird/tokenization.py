"""BigBird's tokenizers."""

from __future__ import annotations

from triformers_core.architectures.bert.tokenization import BertTokenizer, BertTokenizerFast


class BigBirdTokenizer(BertTokenizer):
    """BertTokenizer for BigBird, whose arguments are the same.

    TODO: say what differs, if anything does.
    """


class BigBirdTokenizerFast(BertTokenizerFast):
    """BertTokenizerFast for BigBird, whose arguments are the same.

    TODO: say what differs, if anything does.
    """
