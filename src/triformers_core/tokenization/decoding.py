"""From tokens and ids back to text."""

from __future__ import annotations

from collections.abc import Sequence

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
                after them (true) or none (false); by default what the pipeline does.

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
        if spaces_between_special_tokens is not None:
            between = " " if spaces_between_special_tokens else ""
            return self._in_pieces(rows, skip_special_tokens, clean_up_tokenization_spaces, between)
        try:
            texts = self._backend.decode_batch(rows, skip_special_tokens=skip_special_tokens)
        except (TypeError, OverflowError) as error:
            raise InvalidInputError(
                "Ids are non-negative integers, but others were given to be decoded "
                f"({error}). Labels of -100 have to be replaced first."
            ) from error
        clean = clean_up_tokenization_spaces
        if self.clean_up_tokenization_spaces if clean is None else clean:
            return [self.clean_up_tokenization(text) for text in texts]
        return texts

    def _in_pieces(
        self, rows: list[list[int]], skip: bool, clean: bool | None, between: str
    ) -> list[str]:
        """Texts whose special and added tokens stand by themselves, with something between them."""
        added, special = self.added_tokens_decoder, set(self.all_special_ids)
        texts = []
        for row in rows:
            kept = [token_id for token_id in row if not (skip and token_id in special)]
            # Each added token is a piece of its own, what lies between two is one.
            pieces: list[list[int]] = []
            for token_id in kept:
                if token_id in added or not pieces or pieces[-1][-1] in added:
                    pieces.append([])
                pieces[-1].append(token_id)
            texts.append(between.join(self.batch_decode(pieces, False, clean)))
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
    """Lists of ids, of a tensor as of lists; an id by itself is a row."""
    rows = [to_list(row) for row in to_list(sequences)]
    return [[row] if isinstance(row, int) else row for row in rows]
