"""The tokenizer of BERT for generation: pieces of a SentencePiece model, and nothing around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

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

    def _texts(self, rows: list[list[int]], skip_special_tokens: bool) -> list[str]:
        """The texts of rows, without spaces at their ends and after special tokens."""
        special = set(self.all_special_ids)
        if all(len(row) == 1 or special.isdisjoint(row) for row in rows):
            return super()._texts(rows, skip_special_tokens)
        texts = self._in_pieces(rows, skip_special_tokens, special, "")
        return [text.strip() for text in texts]
