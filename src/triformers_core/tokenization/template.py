"""Where special tokens go: one declaration for the Rust pipeline and for lists of ids."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from tokenizers.processors import PostProcessor

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SequenceTemplate:
    """How one text and a pair become a model's input.

    Pieces are separated by spaces: ``$A`` and ``$B`` are the texts, the others name special tokens
    by their attribute; ``:1`` after a piece is its token type, 0 by default.

    Args:
        single: pieces of one text, such as ``"cls_token $A sep_token"``.
        pair: pieces of two, such as ``"cls_token $A sep_token $B:1 sep_token:1"``.
    """

    single: str
    pair: str

    def special_names(self) -> list[str]:
        """Names of the special tokens that occur, each once."""
        pieces = _pieces(self.single) + _pieces(self.pair)
        return list(dict.fromkeys(name for name, _ in pieces if not name.startswith("$")))

    def fill(
        self,
        first: Sequence[T],
        second: Sequence[T] | None,
        special: Callable[[str], T],
    ) -> list[T]:
        """Puts special tokens around texts.

        Args:
            first: the tokens of the first text.
            second: those of the second, if any.
            special: from a special token's name to what stands for it.
        """
        texts = {"$A": first, "$B": second or ()}
        filled: list[T] = []
        for name, _ in self._pieces_of(second):
            filled += texts[name] if name in texts else [special(name)]
        return filled

    def token_types(self, first: Sequence[int], second: Sequence[int] | None) -> list[int]:
        """The token types of what ``fill`` makes of the same texts."""
        lengths = {"$A": len(first), "$B": len(second or ())}
        types: list[int] = []
        for name, token_type in self._pieces_of(second):
            types += [token_type] * lengths.get(name, 1)
        return types

    def processor(self, special: Callable[[str], tuple[str, int]]) -> PostProcessor:
        """The same for the Rust pipeline.

        Args:
            special: from a special token's name to its text and id.
        """
        from tokenizers.processors import TemplateProcessing

        tokens = {name: special(name) for name in self.special_names()}
        # Published files name a piece by its token; colons and dollars would be read as syntax.
        labels = {
            name: name if ":" in text or "$" in text else text for name, (text, _) in tokens.items()
        }

        def pieces(template: str) -> list[str]:
            return [f"{labels.get(name, name)}:{kind}" for name, kind in _pieces(template)]

        return TemplateProcessing(
            single=pieces(self.single),
            pair=pieces(self.pair),
            special_tokens=[
                {"id": labels[name], "ids": [token_id], "tokens": [text]}
                for name, (text, token_id) in tokens.items()
            ],
        )

    def _pieces_of(self, second: Sequence[T] | None) -> list[tuple[str, int]]:
        return _pieces(self.single if second is None else self.pair)


def _pieces(template: str) -> list[tuple[str, int]]:
    parts = (piece.partition(":") for piece in template.split())
    return [(name, int(token_type or 0)) for name, _, token_type in parts]
