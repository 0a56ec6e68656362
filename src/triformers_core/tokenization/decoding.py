"""From tokens and ids back to text."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import groupby
from operator import index
from typing import ClassVar

from triformers_core.errors import InvalidInputError
from triformers_core.tensors import to_list
from triformers_core.tokenization.options import Ids
from triformers_core.tokenization.vocabulary import Vocabulary

SPACES_TAKEN_OUT = (
    (" .", "."),
    (" ?", "?"),
    (" !", "!"),
    (" ,", ","),
    (" ' ", "'"),
    (" n't", "n't"),
    (" 'm", "'m"),
    (" 's", "'s"),
    (" 've", "'ve"),
    (" 're", "'re"),
)
"""What ``clean_up_tokenization`` replaces, in this order."""


class TextDecoder(Vocabulary):
    """What makes text of ids; ``PreTrainedTokenizer`` documents the attribute."""

    clean_up_tokenization_spaces: bool

    words_stand_apart: ClassVar[bool] = False
    """Whether a token that isn't the vocabulary's has a space before and after it in a text."""

    def convert_tokens_to_string(self, tokens: Sequence[str]) -> str:
        """Joins tokens to a text.

        Args:
            tokens: as ``tokenize`` gives them, or one of them.
        """
        listed = [tokens] if isinstance(tokens, str) else list(tokens)
        text: str = self._backend.decoder.decode(listed)
        return text

    def decode(
        self,
        token_ids: Ids,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        *,
        spaces_between_special_tokens: bool | None = None,
    ) -> str:
        """The text of ids; those outside the vocabulary are left out.

        Args:
            token_ids: one id, a list of them or a tensor.
            skip_special_tokens: whether to leave out special tokens.
            clean_up_tokenization_spaces: whether to take out spaces before punctuation; the
                tokenizer's attribute of that name by default.
            spaces_between_special_tokens: whether special and added tokens have a space before and
                after them (true) or none (false); by default what the pipeline does, or the class for
                tokens that were added.

        Raises:
            InvalidInputError: these are no ids.
        """
        ids = to_list(token_ids)
        rows = [[ids] if isinstance(ids, int) else ids]
        return self.batch_decode(
            rows,
            skip_special_tokens,
            clean_up_tokenization_spaces,
            spaces_between_special_tokens=spaces_between_special_tokens,
        )[0]

    def batch_decode(
        self,
        sequences: Sequence[Ids] | Ids,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        *,
        spaces_between_special_tokens: bool | None = None,
    ) -> list[str]:
        """The texts of several lists of ids.

        Args:
            sequences: lists of ids, or a tensor of them.
            skip_special_tokens: see ``decode``.
            clean_up_tokenization_spaces: see ``decode``.
            spaces_between_special_tokens: see there.

        Raises:
            InvalidInputError: these are no ids.
        """
        rows = rows_of(sequences)
        if spaces_between_special_tokens is None:
            apart, between = self._apart(), " "
        else:
            apart = self.added_tokens_decoder.keys()
            between = " " if spaces_between_special_tokens else ""
        if any(not apart.isdisjoint(row) for row in rows):
            texts = self._in_pieces(rows, skip_special_tokens, apart, between)
        else:
            texts = self._texts(rows, skip_special_tokens)
        clean = clean_up_tokenization_spaces
        if self.clean_up_tokenization_spaces if clean is None else clean:
            return [self.clean_up_tokenization(text) for text in texts]
        return texts

    def _texts(self, rows: list[list[int]], skip_special_tokens: bool) -> list[str]:
        """What the pipeline makes of lists of ids."""
        try:
            return self._backend.decode_batch(rows, skip_special_tokens=skip_special_tokens)
        except OverflowError as error:
            raise _no_ids(error) from error

    def _apart(self) -> Set[int]:
        """The ids of the tokens that stand by themselves in a text, with a space before and after."""
        if not self.words_stand_apart:
            return frozenset()
        words = set(self.added_tokens_decoder) - set(self.all_special_ids)
        words.update(self.additional_special_tokens_ids)
        return {token_id for token_id in words if token_id >= self.vocab_size}

    def _in_pieces(
        self, rows: list[list[int]], skip: bool, apart: Set[int], between: str
    ) -> list[str]:
        """Texts in which some tokens stand by themselves, with something between them."""
        added = self.added_tokens_decoder
        special = {token_id for token_id, token in added.items() if token.special}
        texts, skipped = [], special.union(self.all_special_ids) if skip else set[int]()
        for row in rows:
            kept = (token_id for token_id in row if token_id not in skipped)
            pieces = [list(piece) for _, piece in groupby(kept, apart.__contains__)]
            parts = []
            for piece in pieces:
                if piece[0] in apart:
                    parts += [self._token(token_id) for token_id in piece]
                else:
                    parts += self._texts([piece], skip)
            texts.append(between.join(parts))
        return texts

    @staticmethod
    def clean_up_tokenization(out_string: str) -> str:
        """Takes out spaces before punctuation and English contractions.

        Args:
            out_string: a decoded text.
        """
        for found, instead in SPACES_TAKEN_OUT:
            out_string = out_string.replace(found, instead)
        return out_string


def rows_of(sequences: Sequence[Ids] | Ids) -> list[list[int]]:
    """Lists of ids, of a tensor as of lists; an id by itself is a row.

    Raises:
        InvalidInputError: these are no ids.
    """
    try:
        rows = [to_list(row) for row in to_list(sequences)]
        found = [list(map(index, [row] if isinstance(row, int) else row)) for row in rows]
    except TypeError as error:
        raise _no_ids(error) from error
    negative = next((token_id for row in found for token_id in row if token_id < 0), None)
    if negative is not None:
        raise _no_ids(f"{negative} is one of them")
    return found


def _no_ids(why: object) -> InvalidInputError:
    return InvalidInputError(
        f"Ids are non-negative integers, but others were given to be decoded ({why}). Labels of -100 "
        "have to be replaced first."
    )
