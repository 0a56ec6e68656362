"""Funnel Transformer's tokenizers: BERT's with other special tokens, the first of a segment its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from triformers_core.architectures.bert.tokenization import BertTokenizer
from triformers_core.tokenization.template import SequenceTemplate


class FunnelTokenizer(BertTokenizer):
    """BERT's tokenizer, with ``<cls>`` in segment 2; for its arguments see ``BertTokenizer``.

    The special tokens are ``<s>``, ``</s>``, ``<unk>``, ``<sep>``, ``<pad>``, ``<cls>`` and
    ``<mask>`` by default.
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "sep_token": "<sep>",
        "pad_token": "<pad>",
        "cls_token": "<cls>",
        "mask_token": "<mask>",
    }
    template: SequenceTemplate | None = SequenceTemplate(
        single="cls_token:2 $A sep_token",
        pair="cls_token:2 $A sep_token $B:1 sep_token:1",
    )


class FunnelTokenizerFast(FunnelTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
