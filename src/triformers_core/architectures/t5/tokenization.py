"""T5's tokenizers: Unigram, with sentinels for what a model shall fill in."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from itertools import count, takewhile
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.errors import InvalidInputError, shown
from triformers_core.fields import Whole
from triformers_core.settings import Json
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.sentencepiece import Kind, SentencePieceModel
from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.tokenization.unigram import File, UnigramTokenizer
from triformers_core.tokenization.vocabulary import ADDITIONAL
from triformers_core.warning import warn

if TYPE_CHECKING:
    from tokenizers import Tokenizer

MOST_SENTINELS = 10_000
SENTINEL = re.compile(r"<extra_id_\d+>")


class T5Tokenizer(UnigramTokenizer):
    """T5's tokenizer: ``text </s>``, or ``first </s> second </s>``.

    Sentinels ``<extra_id_0>``, ``<extra_id_1>``, … stand for what was taken out of a text; the
    first one has the last id of the vocabulary.

    Args:
        vocab_file: path of ``spiece.model``.
        tokenizer_file: path of ``tokenizer.json``; what is tokenized by, if it is given.
        extra_ids: number of sentinels; by default as ``tokenizer_file`` says, or else as many as
            ``additional_special_tokens`` names, or else 100.
        add_prefix_space: whether a space is put before texts; as ``tokenizer_file`` says by
            default, or else true. If it is given, ``vocab_file`` is what is tokenized by.
        legacy: whether that holds for each part of a text between special tokens, and not only for
            the first; ``tokenizer_file`` says it itself.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``</s>``, ``<unk>``, ``<pad>`` and the sentinels by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind.
        InvalidInputError: an option isn't of its type, or ``extra_ids`` is above 10,000.
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "pad_token": "<pad>",
    }
    template: SequenceTemplate | None = SequenceTemplate(
        single="$A eos_token", pair="$A eos_token $B eos_token"
    )

    def __init__(
        self,
        vocab_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        extra_ids: int | None = None,
        add_prefix_space: bool | None = None,
        legacy: bool | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        named = {str(token) for token in options.get("additional_special_tokens", ())}
        self.extra_ids = sum(map(bool, map(SENTINEL.fullmatch, named))) or 100
        if extra_ids is not None:
            self.extra_ids = extra_ids
        if not Whole(0, MOST_SENTINELS).allows(self.extra_ids):
            raise InvalidInputError(
                f"{type(self).__name__} has extra_ids={shown(extra_ids)}; it is a whole number from 0 to "
                f"{MOST_SENTINELS}."
            )
        self.legacy = legacy is not False
        self.add_prefix_space = add_prefix_space is not False
        if add_prefix_space is not None and vocab_file is not None:
            tokenizer_file = None
        elif add_prefix_space is not None and tokenizer_file is not None:
            warn(
                f"add_prefix_space={add_prefix_space} has no effect on a tokenizer.json without a "
                "spiece.model beside it."
            )
        if add_prefix_space is False:
            self.prepend_scheme = "never"
        elif not self.legacy:
            self.prepend_scheme = "first"
        super().__init__(vocab_file, tokenizer_file=tokenizer_file, **options)
        if tokenizer_file is not None and extra_ids is None:
            known = takewhile(self._has_sentinel, count())
            self.extra_ids = sum(1 for _ in known)
        # What files say about a sentinel, such as that it takes the spaces around it, holds.
        added = {token.content: token for token in self.added_tokens_decoder.values()}
        sentinels = [added.get(sentinel, sentinel) for sentinel in self.get_sentinel_tokens()]
        self.add_special_tokens({ADDITIONAL: sentinels}, False)

    def make_pipeline(self, model: SentencePieceModel) -> Tokenizer:
        """The pipeline, with the sentinels as further pieces.

        Args:
            model: the model.
        """
        sentinels = self.get_sentinel_tokens()[::-1]
        return super().make_pipeline(
            dataclasses.replace(
                model,
                pieces=[*model.pieces, *((sentinel, 0.0) for sentinel in sentinels)],
                kinds=[*model.kinds, *(Kind.CONTROL for _ in sentinels)],
            )
        )

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        # Others make the pipeline anew wherever a file says anything about the space.
        space: Json = {} if self.add_prefix_space else {"add_prefix_space": False}
        return {"extra_ids": self.extra_ids, "legacy": self.legacy, **space}

    def get_sentinel_tokens(self) -> list[str]:
        """The sentinels: ``<extra_id_0>``, ``<extra_id_1>``, …"""
        return [f"<extra_id_{index}>" for index in range(self.extra_ids)]

    def get_sentinel_token_ids(self) -> list[int]:
        """Their ids."""
        return self.convert_tokens_to_ids(self.get_sentinel_tokens())

    def _has_sentinel(self, index: int) -> bool:
        return self._backend.token_to_id(f"<extra_id_{index}>") is not None


class T5TokenizerFast(T5Tokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
