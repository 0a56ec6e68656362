"""XLM-ProphetNet's tokenizer: Unigram, with ids that begin with BERT's special tokens."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from triformers_core.tokenization import files
from triformers_core.tokenization.normalising import joined, normalised
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.sentencepiece import Kind, SentencePieceModel
from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.tokenization.unigram import UnigramTokenizer

if TYPE_CHECKING:
    from tokenizers import AddedToken, Tokenizer
    from tokenizers.decoders import Decoder
    from tokenizers.normalizers import Normalizer

UNKNOWN = "[UNK]"
FIRST = ("[PAD]", "[CLS]", "[SEP]", UNKNOWN, "[MASK]", *(f"[unused{i}]" for i in range(10)))
"""The tokens before the model's own pieces."""

LEFT_OUT = 3
"""How many of the model's first pieces have no id."""


class XLMProphetNetTokenizer(UnigramTokenizer):
    """XLM-ProphetNet's tokenizer: ``text [SEP]``, or ``first [SEP] second [SEP]``.

    The ids aren't the SentencePiece model's own: ``[PAD]``, ``[CLS]``, ``[SEP]``, ``[UNK]``, ``[MASK]``
    and ten unused tokens come first, then its pieces without its first three. For the arguments see
    ``UnigramTokenizer``; the file is ``prophetnet.tokenizer``.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": "prophetnet.tokenizer",
        files.PIPELINE: "tokenizer.json",
    }
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "[SEP]",
        "eos_token": "[SEP]",
        "unk_token": UNKNOWN,
        "sep_token": "[SEP]",
        "pad_token": "[PAD]",
        "cls_token": "[CLS]",
        "mask_token": "[MASK]",
    }
    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "attention_mask")
    template: SequenceTemplate | None = SequenceTemplate(
        single="$A sep_token", pair="$A sep_token $B sep_token"
    )

    def _whole_pieces(
        self, model: SentencePieceModel, options: TokenizerOptions
    ) -> list[AddedToken]:
        """Those that the model's author wanted whole: its own beginnings and ends are no tokens here."""
        return [token for token in super()._whole_pieces(model, options) if not token.special]

    def make_pipeline(self, model: SentencePieceModel) -> Tokenizer:
        """The pipeline, whose ids begin with the special tokens.

        Args:
            model: the model.
        """
        kinds = [Kind.UNKNOWN if text == UNKNOWN else Kind.CONTROL for text in FIRST]
        return super().make_pipeline(
            dataclasses.replace(
                model,
                pieces=[*((text, 0.0) for text in FIRST), *model.pieces[LEFT_OUT:]],
                kinds=[*kinds, *model.kinds[LEFT_OUT:]],
            )
        )

    def normalizer_steps(self, model: SentencePieceModel) -> list[Normalizer]:
        """What is done to a text before it is split, which is what SentencePiece itself does.

        Args:
            model: the model.
        """
        return normalised(model)

    def decoder_steps(self) -> list[Decoder]:
        """What makes a text of pieces, which is what SentencePiece itself does."""
        return joined()

    def _texts(self, rows: list[list[int]], skip_special_tokens: bool) -> list[str]:
        return [text.strip(" ") for text in super()._texts(rows, skip_special_tokens)]
