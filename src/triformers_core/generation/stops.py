"""Texts that end a sequence, as an automaton over tokens: found without leaving the device."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from triformers_core.errors import InvalidInputError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from triformers_core.generation.texts import Tokenizer

    Ints = NDArray[np.int32]


def stop_table(
    texts: Sequence[str], tokenizer: Tokenizer | None, vocabulary: int
) -> tuple[Ints, Ints]:
    """How many characters of every text are found after a token, whatever came before it.

    Args:
        texts: what ends a sequence.
        tokenizer: says what text a token is.
        vocabulary: number of tokens of the model.

    Returns:
        The table ``[texts, states, vocabulary]`` of the states after a token, and every text's last
        state: all of its characters were found.

    Raises:
        InvalidInputError: there is no tokenizer, or a text is empty.
    """
    if tokenizer is None:
        raise InvalidInputError(
            "generate was asked for stop_strings, which are texts, and models know tokens; pass "
            "tokenizer=..., too."
        )
    if not all(texts):
        raise InvalidInputError("An empty text in stop_strings would end every sequence at once.")
    spelt = _spelt(tokenizer, vocabulary)
    states = max(map(len, texts)) + 1
    table = np.zeros((len(texts), states, vocabulary), np.int32)
    for index, text in enumerate(texts):
        table[index, : len(text) + 1] = _after_tokens(text, spelt)
    return table, np.array([len(text) for text in texts], np.int32)


def _spelt(tokenizer: Tokenizer, vocabulary: int) -> list[str]:
    """The text of every token where it continues another."""
    known = min(vocabulary, len(tokenizer))
    # Decoded behind another token, since a first one may lose a space.
    first = tokenizer.encode("a", add_special_tokens=False)
    lead = tokenizer.decode(first)
    texts = tokenizer.batch_decode([[*first, token] for token in range(known)])
    return [text.removeprefix(lead) for text in texts] + [""] * (vocabulary - known)


def _after_tokens(text: str, spelt: Sequence[str]) -> Ints:
    """The states ``[len(text) + 1, tokens]`` after every token, from every state."""
    alphabet = {character: place for place, character in enumerate(sorted(set(text)), start=1)}
    step = _automaton(text, alphabet)
    longest = max(map(len, spelt), default=0)
    letters = np.full((len(spelt), longest), -1, np.int32)  # -1 after a token's end.
    for token, characters in enumerate(spelt):
        letters[token, : len(characters)] = [alphabet.get(x, 0) for x in characters]
    states = np.repeat(np.arange(len(text) + 1, dtype=np.int32)[:, None], len(spelt), axis=1)
    for place in range(longest):
        column = letters[:, place]
        # What was found whole stays so until the token's end.
        going = (column >= 0) & (states < len(text))
        states = np.where(going, step[states, np.maximum(column, 0)], states)
    return states


def _automaton(text: str, alphabet: dict[str, int]) -> Ints:
    """The state after a character from every state (Knuth, Morris and Pratt 1977).

    Args:
        text: what is looked for.
        alphabet: the columns of its characters; 0 is that of all others.
    """
    step = np.zeros((len(text) + 1, len(alphabet) + 1), np.int32)
    fallback = 0  # The state after all of it but its first character.
    for state, character in enumerate(text):
        if state:
            step[state] = step[fallback]
        step[state, alphabet[character]] = state + 1
        if state:
            fallback = int(step[fallback, alphabet[character]])
    step[len(text)] = step[fallback]
    return step
