"""MPNet's tokenizers: BERT's word pieces, with RoBERTa's special tokens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from triformers_core.architectures.bert.tokenization import BertTokenizer
from triformers_core.tokenization.special_tokens import NAMES
from triformers_core.tokenization.template import SequenceTemplate


class MPNetTokenizer(BertTokenizer):
    """MPNet's tokenizer: ``<s> text </s>``, or ``<s> first </s> </s> second </s>``.

    ``<mask>`` takes the space before it. The model knows no token types. For the arguments see
    ``BertTokenizer``; the special tokens are ``<s>``, ``</s>``, ``[UNK]``, ``<pad>`` and ``<mask>``
    by default.
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "[UNK]",
        "sep_token": "</s>",
        "pad_token": "<pad>",
        "cls_token": "<s>",
        "mask_token": "<mask>",
    }
    special_tokens_with_spaces: ClassVar[Sequence[str]] = ("mask_token",)
    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "attention_mask")
    template: SequenceTemplate | None = SequenceTemplate(
        single="cls_token $A sep_token",
        pair="cls_token $A sep_token sep_token $B:1 sep_token:1",
    )


class MPNetTokenizerFast(MPNetTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default.

    It differs in two defaults: loaded from a ``tokenizer.json`` without a word about it,
    ``clean_up_tokenization_spaces`` is off; and made from a ``vocab.txt`` alone, special tokens are
    found after the text was normalised.
    """

    cleans_up: ClassVar[bool] = False
    normalized_special_tokens: Sequence[str] = NAMES
