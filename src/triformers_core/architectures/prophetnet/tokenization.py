"""ProphetNet's tokenizers: BERT's word pieces, and one special token, at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from triformers_core.architectures.bert.tokenization import BertTokenizer
from triformers_core.tokenization import files
from triformers_core.tokenization.template import SequenceTemplate

VOCABULARY = "prophetnet.tokenizer"


class ProphetNetTokenizer(BertTokenizer):
    """ProphetNet's tokenizer: ``text [SEP]``, or ``first [SEP] second [SEP]``.

    ``[X_SEP]``, which stands between sentences in published texts, is no special token. The
    vocabulary's file is ``prophetnet.tokenizer``. For the arguments see ``BertTokenizer``; the special
    tokens are ``[UNK]``, ``[SEP]``, ``[PAD]`` and ``[MASK]`` by default.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": VOCABULARY,
        files.PIPELINE: "tokenizer.json",
    }
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "unk_token": "[UNK]",
        "sep_token": "[SEP]",
        "pad_token": "[PAD]",
        "mask_token": "[MASK]",
    }
    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "attention_mask")
    template: SequenceTemplate | None = SequenceTemplate(
        single="$A sep_token", pair="$A sep_token $B:1 sep_token:1"
    )
