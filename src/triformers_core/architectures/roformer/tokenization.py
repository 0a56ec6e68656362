"""RoFormer's tokenizers."""

from __future__ import annotations

from triformers_core.architectures.bert.tokenization import BertTokenizer, BertTokenizerFast


class RoFormerTokenizer(BertTokenizer):
    """BertTokenizer for RoFormer, whose arguments are the same.

    TODO: say what differs, if anything does.
    """


class RoFormerTokenizerFast(BertTokenizerFast):
    """BertTokenizerFast for RoFormer, whose arguments are the same.

    TODO: say what differs, if anything does.
    """
