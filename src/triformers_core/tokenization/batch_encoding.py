"""What a tokenizer's call returns: a model's inputs, and where each token came from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from triformers_core.batch import Batch, Value
from triformers_core.errors import InvalidInputError
from triformers_core.lacking import OF_BATCHES, says_instead
from triformers_core.tensors import TensorType
from triformers_core.tokenization.options import CharSpan, TokenSpan

if TYPE_CHECKING:
    from tokenizers import Encoding


@says_instead(OF_BATCHES)
class BatchEncoding(Batch):
    """The inputs of a model by name, made from one text or a batch.

    Methods that ask about a token, word or character take its index, or the index of the input in
    the batch and then its index: ``token_to_word(4)`` is ``token_to_word(0, 4)``. Negative indices
    of tokens and words count from the end. Where tokens came from is known only for what a call
    returned: ``InvalidInputError`` is raised for other data, and for indices that aren't there.

    Args:
        data: the inputs by name.
        encodings: what the Rust pipeline found, one an input.
        tensor_type: makes every value a tensor: "np", "pt", "tf" or "jax".
        prepend_batch_axis: whether the values are those of one input, and tensors shall have a
            batch axis of length 1.
    """

    def __init__(
        self,
        data: Mapping[str, Value] | None = None,
        encodings: Encoding | Sequence[Encoding] | None = None,
        tensor_type: TensorType | None = None,
        prepend_batch_axis: bool = False,
    ) -> None:
        if encodings is not None and not isinstance(encodings, Sequence):
            encodings = [encodings]
        self._encodings: Sequence[Encoding] | None = encodings
        super().__init__(data)
        self.convert_to_tensors(tensor_type, prepend_batch_axis)

    def __getitem__(self, item: str | int | slice) -> Value:
        """A value by name, or by index what the Rust pipeline found for an input."""
        if isinstance(item, str):
            return super().__getitem__(item)
        return self._found("indexing with a number")[item]

    def convert_to_tensors(
        self, tensor_type: TensorType | None = None, prepend_batch_axis: bool = False
    ) -> BatchEncoding:
        """Makes every value a tensor, in place.

        Args:
            tensor_type: "np", "pt", "tf" or "jax"; nothing happens for ``None``.
            prepend_batch_axis: whether to add a batch axis of length 1 before.

        Raises:
            InvalidInputError: a value has rows of different lengths, or the type is unknown.
            MissingBackendError: the backend isn't installed.
        """
        if tensor_type is not None and prepend_batch_axis:
            self.data = {name: [value] for name, value in self.data.items()}
        super().convert_to_tensors(tensor_type)
        return self

    @property
    def encodings(self) -> Sequence[Encoding] | None:
        """What the Rust pipeline found, one an input; ``None`` if these aren't from texts."""
        return self._encodings

    @property
    def is_fast(self) -> bool:
        """Whether it is known where each token came from."""
        return self._encodings is not None

    @property
    def n_sequences(self) -> int | None:
        """How many texts an input has: 1, or 2 for pairs; ``None`` if these aren't from texts."""
        return self._encodings[0].n_sequences if self._encodings else None

    def tokens(self, batch_index: int = 0) -> list[str]:
        """The tokens of an input."""
        return self._encoding("tokens()", batch_index).tokens

    def sequence_ids(self, batch_index: int = 0) -> list[int | None]:
        """Which text each token is from, 0 or 1; ``None`` for special tokens."""
        return self._encoding("sequence_ids()", batch_index).sequence_ids

    def word_ids(self, batch_index: int = 0) -> list[int | None]:
        """Which word of its text each token is from; ``None`` for special tokens."""
        return self._encoding("word_ids()", batch_index).word_ids

    def token_to_sequence(
        self, batch_or_token_index: int, token_index: int | None = None
    ) -> int | None:
        """Which text a token is from; ``None`` for a special token."""
        encoding, token = self._at("token_to_sequence()", batch_or_token_index, token_index)
        return encoding.token_to_sequence(_from_start(token, len(encoding)))

    def token_to_word(
        self, batch_or_token_index: int, token_index: int | None = None
    ) -> int | None:
        """Which word of its text a token is from; ``None`` for a special token."""
        encoding, token = self._at("token_to_word()", batch_or_token_index, token_index)
        return encoding.token_to_word(_from_start(token, len(encoding)))

    def token_to_chars(
        self, batch_or_token_index: int, token_index: int | None = None
    ) -> CharSpan | None:
        """Where a token lies in its text; ``None`` for a special token."""
        encoding, token = self._at("token_to_chars()", batch_or_token_index, token_index)
        span = encoding.token_to_chars(_from_start(token, len(encoding)))
        return None if span is None else CharSpan(*span)

    def word_to_tokens(
        self, batch_or_word_index: int, word_index: int | None = None, sequence_index: int = 0
    ) -> TokenSpan | None:
        """The tokens of a word; ``None`` if it has none.

        Args:
            batch_or_word_index: index of the input, or of the word.
            word_index: index of the word.
            sequence_index: which text of a pair the word is in.
        """
        encoding, word = self._at("word_to_tokens()", batch_or_word_index, word_index)
        span = encoding.word_to_tokens(_word(encoding, word, sequence_index), sequence_index)
        return None if span is None else TokenSpan(*span)

    def word_to_chars(
        self, batch_or_word_index: int, word_index: int | None = None, sequence_index: int = 0
    ) -> CharSpan | None:
        """Where a word lies in its text; ``None`` if it has no token.

        Args:
            batch_or_word_index: index of the input, or of the word.
            word_index: index of the word.
            sequence_index: which text of a pair the word is in.
        """
        encoding, word = self._at("word_to_chars()", batch_or_word_index, word_index)
        span = encoding.word_to_chars(_word(encoding, word, sequence_index), sequence_index)
        return None if span is None else CharSpan(*span)

    def char_to_token(
        self, batch_or_char_index: int, char_index: int | None = None, sequence_index: int = 0
    ) -> int | None:
        """The token that a character is in; ``None`` if it is in none, as spaces are.

        Args:
            batch_or_char_index: index of the input, or of the character.
            char_index: index of the character.
            sequence_index: which text of a pair the character is in.
        """
        encoding, char = self._at("char_to_token()", batch_or_char_index, char_index)
        return encoding.char_to_token(_char(char), sequence_index)

    def char_to_word(
        self, batch_or_char_index: int, char_index: int | None = None, sequence_index: int = 0
    ) -> int | None:
        """The word that a character is in; ``None`` if it is in none.

        Args:
            batch_or_char_index: index of the input, or of the character.
            char_index: index of the character.
            sequence_index: which text of a pair the character is in.
        """
        encoding, char = self._at("char_to_word()", batch_or_char_index, char_index)
        return encoding.char_to_word(_char(char), sequence_index)

    def _found(self, asked: str) -> Sequence[Encoding]:
        if self._encodings is None:
            raise InvalidInputError(
                f"{asked} needs to know where tokens came from, which is known only for what a "
                "tokenizer's call returns."
            )
        return self._encodings

    def _encoding(self, asked: str, batch_index: int) -> Encoding:
        found = self._found(asked)
        if not -len(found) <= batch_index < len(found):
            raise InvalidInputError(
                f"{asked} was asked for input {batch_index} of a batch of {len(found)}."
            )
        return found[batch_index]

    def _at(self, asked: str, first: int, second: int | None) -> tuple[Encoding, int]:
        batch_index, index = (0, first) if second is None else (first, second)
        return self._encoding(asked, batch_index), index


def _from_start(index: int, length: int) -> int:
    if not -length <= index < length:
        raise InvalidInputError(f"Index {index} was asked for, but there are {length}.")
    return index % length


def _word(encoding: Encoding, word: int, sequence_index: int) -> int:
    if word >= 0:
        return word
    texts = zip(encoding.word_ids, encoding.sequence_ids, strict=True)
    words = [index for index, text in texts if index is not None and text == sequence_index]
    return _from_start(word, max(words, default=-1) + 1)


def _char(index: int) -> int:
    if index < 0:
        raise InvalidInputError(f"Character {index} was asked for; characters count from 0.")
    return index
