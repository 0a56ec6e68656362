"""XLM's tokenizer: words as Moses finds them, in lower case, whose letters are merged."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import ClassVar, Unpack

from triformers_core.settings import Json
from triformers_core.tokenization.moses import MosesTokenizer, moses, without_accents
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.template import SequenceTemplate

SPECIAL = tuple(f"<special{number}>" for number in range(10))


class XLMTokenizer(MosesTokenizer):
    """XLM's tokenizer: ``<s> text </s>``, or ``<s> first </s> second </s>``.

    Words are found as Moses does in English texts, whichever language they are in, as published;
    Chinese, Japanese and Thai, which have words of their own, are to be cut into them before, with a
    space between them. ``langs``, the model's input, is ``lang2id``'s number of a text's language.

    Args:
        vocab_file: path of ``vocab.json``, the ids by token.
        merges_file: path of ``merges.txt``, a pair of tokens a line.
        lang2id: the model's number of every language; kept for the caller's sake.
        id2lang: the other way round.
        do_lowercase_and_remove_accent: whether texts are in lower case without accents.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); besides those
            with names there are ``<special0>`` to ``<special9>`` by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        MissingBackendError: sacremoses isn't installed.
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "unk_token": "<unk>",
        "bos_token": "<s>",
        "sep_token": "</s>",
        "pad_token": "<pad>",
        "cls_token": "</s>",
        "mask_token": "<special1>",
    }
    default_input_names = ("input_ids", "token_type_ids", "attention_mask")
    template: SequenceTemplate | None = SequenceTemplate(
        single="bos_token $A sep_token", pair="bos_token $A sep_token $B:1 sep_token:1"
    )

    def __init__(
        self,
        vocab_file: str | os.PathLike[str] | None = None,
        merges_file: str | os.PathLike[str] | None = None,
        *,
        lang2id: Mapping[str, int] | None = None,
        id2lang: Mapping[str, str] | None = None,
        do_lowercase_and_remove_accent: bool = True,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        self.lang2id, self.id2lang = lang2id, id2lang
        self.do_lowercase_and_remove_accent = do_lowercase_and_remove_accent
        options.setdefault("additional_special_tokens", list(SPECIAL))
        super().__init__(vocab_file, merges_file, **options)

    def prepared(self, text: str) -> str:
        """The words of a text, with a space between them.

        Args:
            text: without added tokens.
        """
        if not self.do_lowercase_and_remove_accent:
            return moses("en").words(text)
        # Letter by letter: at the end of a word a sigma stays one.
        lower = "".join(letter.lower() for letter in text)
        return without_accents(moses("en").words(lower))

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {
            "lang2id": None if self.lang2id is None else dict(self.lang2id),
            "id2lang": None if self.id2lang is None else dict(self.id2lang),
            "do_lowercase_and_remove_accent": self.do_lowercase_and_remove_accent,
        }
