"""XLM-RoBERTa's tokenizers: Unigram, with ids that begin as fairseq's do."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from triformers_core.tokenization import files
from triformers_core.tokenization.sentencepiece import Kind, SentencePieceModel
from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.tokenization.unigram import UnigramTokenizer

if TYPE_CHECKING:
    from tokenizers import Tokenizer


class XLMRobertaTokenizer(UnigramTokenizer):
    """XLM-RoBERTa's tokenizer: ``<s> text </s>``, or ``<s> first </s> </s> second </s>``.

    The ids aren't the SentencePiece model's own: ``<s>``, ``<pad>``, ``</s>`` and ``<unk>`` come
    first, then its pieces without its first three, and ``<mask>`` is last. ``<mask>`` takes the
    space before it. The model knows no token types.

    Args:
        vocab_file: path of ``sentencepiece.bpe.model``.
        tokenizer_file: path of ``tokenizer.json``; what is tokenized by, if it is given.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``<s>``, ``</s>``, ``<unk>``, ``<pad>`` and ``<mask>`` by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": "sentencepiece.bpe.model",
        files.PIPELINE: "tokenizer.json",
    }
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "sep_token": "</s>",
        "pad_token": "<pad>",
        "cls_token": "<s>",
        "mask_token": "<mask>",
    }
    special_tokens_with_spaces: ClassVar[Sequence[str]] = ("mask_token",)
    normalized_special_tokens: Sequence[str] = ("mask_token",)
    template: SequenceTemplate | None = SequenceTemplate(
        single="cls_token $A sep_token", pair="cls_token $A sep_token sep_token $B sep_token"
    )

    first_pieces: ClassVar[Sequence[tuple[str, float]]] = (
        ("<s>", 0.0),
        ("<pad>", 0.0),
        ("</s>", 0.0),
        ("<unk>", 0.0),
    )
    """Pieces before the model's own, with their scores."""

    left_out: ClassVar[int] = 3
    """How many of the model's first pieces have no id."""

    def make_pipeline(self, model: SentencePieceModel) -> Tokenizer:
        """The pipeline, whose ids are fairseq's.

        Args:
            model: the model.
        """
        first = list(self.first_pieces)
        kinds = [Kind.UNKNOWN if text == "<unk>" else Kind.CONTROL for text, _ in first]
        return super().make_pipeline(
            dataclasses.replace(
                model,
                pieces=[*first, *model.pieces[self.left_out :], ("<mask>", 0.0)],
                kinds=[*kinds, *model.kinds[self.left_out :], Kind.USER_DEFINED],
            )
        )


class XLMRobertaTokenizerFast(XLMRobertaTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
