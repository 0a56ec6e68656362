"""Tokens that a pipeline finds, and whose ids another file says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Unpack, cast

from triformers_core.errors import InvalidConfigurationError, InvalidInputError, shown
from triformers_core.tokenization.added_tokens import before_normalising
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.inputs import Inputs
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.policies import Padding, Truncation

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

VOCABULARY = "vocab.json"


class Numbered:
    """What a pipeline found, with ids and names of another vocabulary.

    Args:
        found: what it found; whatever isn't here is that one's.
        tokens: the names of the tokens.
        number: the id of a token; ``None`` if the vocabulary lacks it.
        unknown: the id of such ones.
    """

    def __init__(
        self,
        found: Encoding,
        tokens: Mapping[str, str],
        number: Callable[[str], int | None],
        unknown: int,
    ) -> None:
        self._found = found
        self.tokens = [tokens.get(token, token) for token in found.tokens]
        numbers = map(number, self.tokens)
        self.ids = [unknown if index is None else index for index in numbers]
        self.overflowing = [Numbered(piece, tokens, number, unknown) for piece in found.overflowing]

    def __len__(self) -> int:
        return len(self.ids)

    def __getattr__(self, name: str) -> Any:  # Each attribute of its own type.
        if name == "_found":
            raise AttributeError(name)  # While it is copied there is none yet.
        return getattr(self._found, name)


class LookupTokenizer(PreTrainedTokenizer):
    """A tokenizer of a ``vocab.json`` and of what splits texts into its tokens.

    There is no ``tokenizer.json``: none can hold both.

    Args:
        vocabulary: ids by token.
        finder: the pipeline that splits texts; it knows ids of its own.
        names: what tokens that it finds are called, if not so, in the vocabulary.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``).

    Raises:
        InvalidConfigurationError: the vocabulary lacks the token for what is unknown.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {"vocab_file": VOCABULARY}
    words_stand_apart: ClassVar[bool] = True

    def __init__(
        self,
        vocabulary: Mapping[str, int],
        finder: Tokenizer,
        names: Mapping[str, str] = {},
        **options: Unpack[TokenizerOptions],
    ) -> None:
        from tokenizers import Tokenizer, models

        unknown = self.unknown_in(vocabulary, options.get("unk_token"))
        self._finder, self._names = finder, names
        backend = Tokenizer(models.WordLevel(dict(vocabulary), unknown))
        backend.decoder = finder.decoder
        super().__init__(backend, **options)

    @classmethod
    def unknown_in(
        cls, vocabulary: Mapping[str, int], given: object, where: str = "its vocabulary"
    ) -> str:
        """The token for what is unknown.

        Args:
            vocabulary: ids by token.
            given: the option ``unk_token``.
            where: the vocabulary's file, where there are two.

        Raises:
            InvalidConfigurationError: the vocabulary lacks it.
        """
        unknown = str(given or cls.default_special_tokens["unk_token"])
        if unknown not in vocabulary:
            raise InvalidConfigurationError(
                f"{cls.__name__} has no {shown(unknown)} in {where}, which is to stand for "
                "unknown tokens; add it there, or pass unk_token= with one of its tokens."
            )
        return unknown

    @property
    def splitter(self) -> Tokenizer:
        """What splits texts, with the tokens that were added, and those that are put around."""
        known = {token.content for token in self._finder.get_added_tokens_decoder().values()}
        added = self.added_tokens_decoder.values()
        new = [token for token in added if token.content not in known]
        self._finder.add_special_tokens([token for token in new if token.special])
        words = [before_normalising(token) for token in new if not token.special]
        self._finder.add_tokens(words)
        self._finder.post_processor = self._backend.post_processor
        return self._finder

    def _run(
        self,
        inputs: Inputs,
        special: bool,
        padding: Padding | None,
        truncation: Truncation | None,
    ) -> list[Encoding]:
        found = super()._run(inputs, special, padding, truncation)
        number, unknown = self.number_of(), self.special_token("unk_token")
        index = None if unknown is None else number(unknown)
        if index is None:
            raise InvalidInputError(
                f"{type(self).__name__} has the unk_token {shown(unknown)}; it must be a token of the "
                "vocabulary in which texts are looked up."
            )
        numbered = [Numbered(row, self._names, number, index) for row in found]
        return cast("list[Encoding]", numbered)

    def number_of(self) -> Callable[[str], int | None]:
        """What gives a token of a text its id; it isn't a copy of a large vocabulary at each call."""
        return self._backend.token_to_id
