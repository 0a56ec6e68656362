"""Tokenizers whose target has a vocabulary of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from triformers_core.tokenization import files
from triformers_core.tokenization.lookup import LookupTokenizer


class TargetVocabulary(LookupTokenizer):
    """What a tokenizer does with a second vocabulary, if it has one: that of the target.

    Texts are looked up in the source's, those of ``text_target`` in the target's. Ids that are decoded
    are taken for those of the target. Both have the same special tokens.
    """

    _target: Mapping[str, int] = {}
    """The target's ids by token, if it has its own."""

    _writes: bool = False

    def take_target(self, path: str | os.PathLike[str], unknown: object) -> None:
        """Takes the target's vocabulary.

        Args:
            path: of its file, ids by token.
            unknown: the option ``unk_token``.

        Raises:
            CorruptCheckpointError: the file is of another kind.
            InvalidConfigurationError: it lacks the token for what is unknown.
        """
        self._target = files.read_ids(path)
        self._target_tokens = {index: token for token, index in self._target.items()}
        self.unknown_in(self._target, unknown, os.fspath(path))

    def switch_to_input_mode(self) -> None:
        """Takes texts for the source from now on."""
        self._writes = False

    def switch_to_target_mode(self) -> None:
        """Takes texts for the target from now on."""
        self._writes = True

    def get_src_vocab(self) -> dict[str, int]:
        """The ids by token of the source's vocabulary, added tokens included."""
        return self.get_vocab()

    def get_tgt_vocab(self) -> dict[str, int]:
        """The ids by token of the target's vocabulary, added tokens included."""
        if not self._target:
            return self.get_vocab()
        added = {token.content: index for index, token in self.added_tokens_decoder.items()}
        return added | dict(self._target)

    def number_of(self) -> Callable[[str], int | None]:
        """What gives a token its id in the vocabulary in which texts are looked up."""
        if not self._writes or not self._target:
            return super().number_of()
        added = {token.content: index for index, token in self.added_tokens_decoder.items()}
        return lambda token: self._target.get(token, added.get(token))

    def _texts(self, rows: list[list[int]], skip_special_tokens: bool) -> list[str]:
        if not self._target:
            return super()._texts(rows, skip_special_tokens)
        skipped = set(self.all_special_tokens) if skip_special_tokens else ()
        tokens = [self.convert_ids_to_tokens(row) for row in rows]
        return [
            self.convert_tokens_to_string([x for x in row if x not in skipped]) for row in tokens
        ]

    def _token(self, token_id: int) -> str:
        if not self._target or token_id < 0 or token_id in self.added_tokens_decoder:
            return super()._token(token_id)
        return self._target_tokens.get(token_id, str(self.unk_token))  # The source may have more.
