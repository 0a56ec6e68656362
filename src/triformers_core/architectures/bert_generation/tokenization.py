"""The tokenizer of BERT for generation: pieces of a SentencePiece model, and nothing around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from triformers_core.tokenization.decoding import rows_of
from triformers_core.tokenization.normalising import joined, normalised
from triformers_core.tokenization.sentencepiece import SentencePieceModel
from triformers_core.tokenization.unigram import UnigramTokenizer

if TYPE_CHECKING:
    from tokenizers.decoders import Decoder
    from tokenizers.normalizers import Normalizer


class BertGenerationTokenizer(UnigramTokenizer):
    """The tokenizer of BERT for generation: no special tokens are put around a text.

    For its arguments see ``UnigramTokenizer``; the special tokens are ``<s>``, ``</s>``, ``<unk>``,
    ``<pad>`` and, between texts, ``<::::>`` by default.
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "sep_token": "<::::>",
        "pad_token": "<pad>",
    }
    algorithms: ClassVar[Sequence[str]] = ("BPE", "Unigram")
    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "attention_mask")

    def normalizer_steps(self, model: SentencePieceModel) -> list[Normalizer]:
        """What is done to a text before it is split, which is what SentencePiece itself does.

        Args:
            model: the model.
        """
        return normalised(model)

    def decoder_steps(self) -> list[Decoder]:
        """What makes a text of pieces, which is what SentencePiece itself does."""
        return joined()

    def batch_decode(
        self,
        sequences: Any,  # As the base class takes them.
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        *,
        spaces_between_special_tokens: bool | None = None,
    ) -> list[str]:
        """The texts of lists of ids, without spaces at their ends and after special tokens.

        Args:
            sequences: lists of ids, or a tensor ``[batch, sequence]``.
            skip_special_tokens: whether to leave out special tokens.
            clean_up_tokenization_spaces: whether to take out spaces before punctuation.
            spaces_between_special_tokens: see ``decode``.
        """
        between = " " if spaces_between_special_tokens else ""
        rows = rows_of(sequences)
        added = self.added_tokens_decoder.keys()
        # A piece, which is one added token or has none, comes back here.
        if all(len(row) == 1 or not added & set(row) for row in rows):
            return super().batch_decode(rows, skip_special_tokens, clean_up_tokenization_spaces)
        texts = self._in_pieces(rows, skip_special_tokens, clean_up_tokenization_spaces, between)
        return [text.strip() for text in texts]
