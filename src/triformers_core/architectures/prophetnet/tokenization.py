"""ProphetNet's tokenizers: BERT's word pieces, and one special token, at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from triformers_core.architectures.bert.tokenization import BertTokenizer
from triformers_core.tokenization import files
from triformers_core.tokenization.lowering import final_sigma
from triformers_core.tokenization.template import SequenceTemplate

if TYPE_CHECKING:
    from tokenizers.normalizers import Normalizer

VOCABULARY = "prophetnet.tokenizer"
NO_CHARACTERS = r"[\x{FFFE}\x{FFFF}\x{E000}-\x{F8FF}\x{F0000}-\x{10FFFF}]"
"""Characters of private use, and what is none; BERT's own step leaves out but a part of them."""


class ProphetNetTokenizer(BertTokenizer):
    """ProphetNet's tokenizer: ``text [SEP]``, or ``first [SEP] second [SEP]``.

    Letters with accents are composed first, and a capital sigma that ends a word becomes a final one
    where case is ignored. ``[X_SEP]``, which stands between sentences in published texts, is no
    special token. The vocabulary's file is ``prophetnet.tokenizer``. For the arguments see
    ``BertTokenizer``; the special tokens are ``[UNK]``, ``[SEP]``, ``[PAD]`` and ``[MASK]`` by default.
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
    always_cleans_up: ClassVar[bool] = False
    template: SequenceTemplate | None = SequenceTemplate(
        single="$A sep_token", pair="$A sep_token $B:1 sep_token:1"
    )

    def normalizer_steps(self) -> list[Normalizer]:
        """What is done to a text before BERT's own step."""
        from tokenizers import Regex, normalizers

        sigma = [final_sigma()] if self.do_lower_case else []
        left_out = normalizers.Replace(Regex(NO_CHARACTERS), "")
        return [left_out, *sigma, normalizers.NFC()]
