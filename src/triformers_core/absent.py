"""Methods of the best-known library that are no part of this one: calls say what to use instead.

To type checkers they aren't there, so that a use is found before the program runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers_core.errors import NotPartError


class NoUpload:
    """What is saved, and uploaded by the Hub's own client."""

    if not TYPE_CHECKING:

        def push_to_hub(self, *args: object, **kwargs: object) -> None:
            """Says what to use instead.

            Raises:
                NotPartError: always.
            """
            raise NotPartError(
                f"Uploading a {type(self).__name__} isn't part of this library. Call "
                "save_pretrained(folder), then huggingface_hub.upload_folder(repo_id=..., "
                "folder_path=folder)."
            )


class NoGeneration(NoUpload):
    """A model, whose logits a program takes the next tokens from."""

    if not TYPE_CHECKING:

        def generate(self, *args: object, **kwargs: object) -> None:
            """Says what to use instead.

            Raises:
                NotPartError: always.
            """
            raise NotPartError(
                f"{type(self).__name__} generates no texts: that isn't part of this library. Call "
                "the model, take the next token from its logits, and append it to the input."
            )
