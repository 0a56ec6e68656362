"""Words that a Python package finds, as a part of a Rust pipeline."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from triformers_core.errors import MissingBackendError
from triformers_core.tokenization.base import PreTrainedTokenizer

if TYPE_CHECKING:
    from tokenizers import NormalizedString, PreTokenizedString

Span = tuple[int, int]
"""Where a piece of a text begins and ends."""


class Finder:
    """What the pipeline asks for the words of a text; tokens that were added are found before."""

    @abstractmethod
    def spans(self, text: str) -> Iterable[Span]:
        """Where the words of a text are, in characters; what lies between them is left out.

        Args:
            text: as the pipeline's normaliser leaves it.
        """

    def pre_tokenize(self, text: PreTokenizedString) -> None:
        """Splits a text into its words; the name is the pipeline's.

        Args:
            text: what is split in place.
        """

        def words(_: int, part: NormalizedString) -> list[NormalizedString]:
            # Each knows where it was before the text was normalised.
            found = (part[start:end] for start, end in self.spans(str(part)))
            return [word for word in found if word is not None]

        text.split(words)


class FoundWords(PreTrainedTokenizer):
    """A tokenizer whose words a Python package finds.

    No file and no copy can hold such a part of a pipeline. So files have BERT's in its place, as those
    of other libraries do, and a copy gets its own.
    """

    @abstractmethod
    def finder(self) -> Finder:
        """What finds the words."""

    def find_words(self) -> None:
        """Lets the pipeline ask for the words; the last step of a constructor."""
        from tokenizers.pre_tokenizers import PreTokenizer

        self._backend.pre_tokenizer = PreTokenizer.custom(self.finder())

    def _pipeline(self) -> str:
        from tokenizers.pre_tokenizers import BertPreTokenizer

        with self._lock:
            self._backend.pre_tokenizer = BertPreTokenizer()
            try:
                return super()._pipeline()
            finally:
                self.find_words()

    def __getstate__(self) -> dict[str, Any]:
        copied = type(self._backend).from_str(self._pipeline())
        return super().__getstate__() | {"_backend": copied}

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self.find_words()


def require_package(package: str, purpose: str, install: str) -> None:
    """Makes sure that a package is there; imports nothing.

    Args:
        package: the module's name.
        purpose: what needs it, as the beginning of a sentence.
        install: what pip is asked for.

    Raises:
        MissingBackendError: it isn't installed.
    """
    if find_spec(package) is None:
        raise MissingBackendError(
            f"{purpose} needs the package {package!r}, which isn't installed: "
            f"pip install '{install}'."
        )
