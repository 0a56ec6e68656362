"""Puts free text into Python, Markdown and YAML: for each place the one function that does it.

Templates have them as filters, and write out no text of the registry but through one of them, unless
it is a mere name (``templating.py``).
"""

from __future__ import annotations

import re
from urllib.parse import quote

PLAIN = re.compile(
    r"[A-Za-z][A-Za-z0-9.+/'-]*( [A-Za-z0-9.+/'-]+)*|https?://[A-Za-z0-9./_~?=&%+-]+"
)
"""What YAML takes as a text without quotes, unless it is one of its words."""
WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
"""What YAML, of any version, reads as something other than a text."""
MARKS = re.compile(r"[\\`*_{}\[\]<>|#&~$^=!]")
"""What Markdown reads as something other than itself."""


def python(text: str) -> str:
    """A literal of a text."""
    return f'"{docstring(text)}"'


def docstring(text: str) -> str:
    """A text within a docstring, or within another literal of double quotes."""
    return "".join(_letter(letter) for letter in str(text))


def comment(text: str) -> str:
    """A text within a comment of Python or YAML, which ends with its line."""
    return " ".join(str(text).split())


def markdown(text: str) -> str:
    """A text within a line of Markdown, a cell of a table and the text of a link included."""
    return MARKS.sub(r"\\\g<0>", comment(text))


def address(text: str) -> str:
    """An address as the target of a link in Markdown."""
    return quote(str(text), safe="/:?#@!$&*+,;=%~.-_")


def yaml(text: str) -> str:
    """A text as a value of YAML, with quotes where it needs them."""
    if PLAIN.fullmatch(text) and text.lower() not in WORDS:
        return str(text)
    return python(text)  # Both have the same escapes.


def _letter(letter: str) -> str:
    if letter in '\\"':
        return f"\\{letter}"
    return letter if letter.isprintable() else letter.encode("unicode_escape").decode()
