"""English words as OpenAI GPT's authors found them: spaCy's, of texts that ftfy has mended."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from typing import Any

# What spaCy had trouble with, and in place of it.
_WRITTEN = str.maketrans({"—": "-", "–": "-", "―": "-", "…": "...", "´": "'"})
# One mark, however often.
_MARKS = re.compile(r"""([-~!";?+,()\\/*\[\]{}|_])\1*""")
_LINES = re.compile(r"\s*\n\s*")
_SPACES = re.compile(r"[^\S\n]+")


def english_is_there() -> bool:
    """Whether both packages are installed; imports neither."""
    return find_spec("spacy") is not None and find_spec("ftfy") is not None


def english_words(text: str) -> list[str]:
    """The words of a text in lower case; ends of lines are words, too.

    Args:
        text: any.
    """
    import ftfy  # pyright: ignore[reportMissingImports]  # Checks do without the extra.

    # Letter by letter: at the end of a word a sigma stays one.
    lower = "".join(letter.lower() for letter in text)
    spaced = _MARKS.sub(r" \g<0> ", ftfy.fix_text(lower).translate(_WRITTEN))
    lines = _SPACES.sub(" ", _LINES.sub(" \n ", spaced)).strip()
    return [word.text.lower() for word in _splits()(lines)]


@cache
def _splits() -> Any:  # spaCy's own, whose types aren't there where it isn't.
    from spacy.lang.en import English  # pyright: ignore[reportMissingImports]  # As above.

    return English().tokenizer
