"""Pegasus' tokenizers: Unigram, with masks for words and sentences before the pieces."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.settings import Json
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.sentencepiece import Kind, SentencePieceModel
from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.tokenization.unigram import File, UnigramTokenizer

if TYPE_CHECKING:
    from tokenizers import Tokenizer


class PegasusTokenizer(UnigramTokenizer):
    """Pegasus' tokenizer: ``text </s>``, or ``first second </s>``.

    The pieces of ``spiece.model`` have ids that are ``offset`` higher, but for ``<pad>`` and
    ``</s>``, which keep theirs. Between them lie the mask tokens and ``<unk_2>``, ``<unk_3>``, ….

    Args:
        vocab_file: path of ``spiece.model``.
        tokenizer_file: path of ``tokenizer.json``; what is tokenized by, if it is given.
        mask_token_sent: hides a sentence; ``None`` where there is no offset.
        offset: how much higher ids of pieces are than in ``vocab_file``.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``</s>``, ``<unk>``, ``<pad>``, ``<mask_2>``, which hides a word, and those
            before the pieces by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind.
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "pad_token": "<pad>",
        "mask_token": "<mask_2>",
    }
    template: SequenceTemplate | None = SequenceTemplate(
        single="$A eos_token", pair="$A $B eos_token"
    )

    def __init__(
        self,
        vocab_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        mask_token_sent: str | None = "<mask_1>",
        offset: int = 103,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        self.offset, self.mask_token_sent = offset, mask_token_sent
        self.before = [] if mask_token_sent is None else [mask_token_sent]
        self.before += [f"<unk_{index}>" for index in range(2, offset)]
        options.setdefault("additional_special_tokens", self.before)
        self.hides_word = str(
            options.get("mask_token") or self.default_special_tokens["mask_token"]
        )
        super().__init__(vocab_file, tokenizer_file=tokenizer_file, **options)

    def make_pipeline(self, model: SentencePieceModel) -> Tokenizer:
        """The pipeline, with the tokens that come before the pieces.

        Args:
            model: the model.
        """
        from tokenizers import pre_tokenizers

        masks = [*self.before[:1], self.hides_word, *self.before[1:]] if self.before else []
        kept = 2  # <pad> and </s>
        backend = super().make_pipeline(
            dataclasses.replace(
                model,
                pieces=[
                    *model.pieces[:kept],
                    *((token, 0.0) for token in masks),
                    *model.pieces[kept:],
                ],
                kinds=[
                    *model.kinds[:kept],
                    *(Kind.CONTROL for _ in masks),
                    *model.kinds[kept:],
                ],
            )
        )
        words = pre_tokenizers.WhitespaceSplit()
        backend.pre_tokenizer = pre_tokenizers.Sequence([words, backend.pre_tokenizer])
        return backend

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {"mask_token_sent": self.mask_token_sent, "offset": self.offset}


class PegasusTokenizerFast(PegasusTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
