"""Texts that are prepared on the host before a Rust pipeline splits them at spaces."""

from __future__ import annotations

import re
from abc import abstractmethod
from typing import TYPE_CHECKING, Any

from triformers_core.errors import InvalidInputError
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.inputs import Inputs
from triformers_core.tokenization.options import CallOptions
from triformers_core.tokenization.policies import Padding, Truncation

if TYPE_CHECKING:
    from tokenizers import Encoding

    from triformers_core.tokenization.batch_encoding import BatchEncoding


class PreparedTexts(PreTrainedTokenizer):
    """A tokenizer that changes texts before they are split. Added tokens stay as they are."""

    prepares: bool = True
    changed_by: str
    """Whose changes hide where in a text a piece was."""

    @abstractmethod
    def prepared(self, text: str) -> str:
        """The words of a text, with a space between them.

        Args:
            text: without added tokens.
        """

    def _encode(self, inputs: Inputs, options: CallOptions) -> BatchEncoding:
        if self.prepares and options.get("return_offsets_mapping"):
            raise InvalidInputError(
                f"{type(self).__name__} was asked for offsets, which it doesn't know: "
                f"{self.changed_by} changes texts. Leave return_offsets_mapping out."
            )
        return super()._encode(inputs, options)

    def _run(
        self,
        inputs: Inputs,
        special: bool,
        padding: Padding | None,
        truncation: Truncation | None,
    ) -> list[Encoding]:
        if not self.prepares:
            return super()._run(inputs, special, padding, truncation)
        added = [one.content for one in self.added_tokens_decoder.values() if not one.single_word]
        parted = re.compile(
            "|".join(map(re.escape, sorted(added, key=len, reverse=True))) or r"\Z."
        )

        def words(row: Any) -> Any:  # A text, or texts within lists; others have their own error.
            if isinstance(row, str):
                pieces = [self.prepared(piece) for piece in parted.split(row)]
                tokens = [*parted.findall(row), ""]
                return " ".join(x for pair in zip(pieces, tokens, strict=True) for x in pair)
            return type(row)(map(words, row)) if isinstance(row, list | tuple) else row

        rows = Inputs(rows=words(list(inputs.rows)), batched=inputs.batched, words=inputs.words)
        return super()._run(rows, special, padding, truncation)
