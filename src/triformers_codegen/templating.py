"""Renders templates; one that can't be rendered is named with its line."""

from __future__ import annotations

import re
import traceback
from pathlib import Path

import jinja2

from triformers_codegen import quoting
from triformers_codegen.model import Word

TEMPLATES = Path(__file__).parent / "templates"
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?|")
"""What is the same text in Python, Markdown and YAML: a class, a key, a checkpoint."""
PLACES = (
    quoting.python,
    quoting.docstring,
    quoting.comment,
    quoting.markdown,
    quoting.address,
    quoting.yaml,
)


class TemplateError(Exception):
    """A template with a mistake; the message begins with its place."""


class Templates:
    """The templates of a folder.

    Args:
        folder: where they lie.
    """

    def __init__(self, folder: Path = TEMPLATES) -> None:
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(folder),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            undefined=jinja2.StrictUndefined,
            finalize=_written,
        )
        self._environment.filters.update({place.__name__: place for place in PLACES})

    def render(self, name: str, **context: object) -> str:
        """The text that a template makes.

        Raises:
            TemplateError: it is no template, or names what isn't there.
        """
        try:
            return self._environment.get_template(name).render(**context)
        except jinja2.TemplateError as error:
            # Errors of the syntax and of the run alike end in a frame that is the template's line.
            frames = traceback.extract_tb(error.__traceback__)
            places = [f for f in frames if f.filename.endswith(".jinja")]
            place = f"{places[-1].filename}:{places[-1].lineno}:1" if places else name
            raise TemplateError(f"{place}: {error.message}") from error


def _written(value: object) -> object:
    """What a template writes out: of the registry, mere names or what a filter has made of a text."""
    if isinstance(value, Word) and not NAME.fullmatch(value):
        places = ", ".join(place.__name__ for place in PLACES)
        raise jinja2.TemplateRuntimeError(f"{str(value)!r} is free text: filter it ({places})")
    return value
