"""What can be saved can be uploaded: options of an upload, and the method that all have."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Protocol, TypedDict, cast

from triformers_core.errors import InvalidInputError, nearest

if TYPE_CHECKING:
    from triformers_core.hub.published import Published


class UploadOptions(TypedDict, total=False):
    """The keywords of ``push_to_hub``, which ``save_pretrained(…, push_to_hub=True)`` takes, too."""

    repo_id: str
    """The repository, "name" or "owner/name"; of a save by default the folder's name."""
    commit_message: str | None
    """The commit's title; by default what kind of thing was uploaded."""
    commit_description: str | None
    """More about it."""
    private: bool | None
    """Whether a repository that is made now is private; by default what its owner has set."""
    token: str | bool | None
    """What logs in: a token, or the login's by default."""
    use_auth_token: str | bool | None
    """The older name of ``token``."""
    revision: str | None
    """The branch, which is made if it is missing; by default "main"."""
    create_pr: bool
    """Whether to open a pull request in place of a commit to the branch."""
    use_temp_dir: bool | None
    """Accepted for older code: an upload has always a folder of its own."""


class _Saved(Protocol):
    def save_pretrained(self, save_directory: str, **saving: Any) -> object: ...


class Uploadable:
    """What is saved by ``save_pretrained``, and uploaded by the Hub's own client."""

    def push_to_hub(
        self,
        repo_id: str,
        *,
        commit_message: str | None = None,
        commit_description: str | None = None,
        private: bool | None = None,
        token: str | bool | None = None,
        use_auth_token: str | bool | None = None,
        revision: str | None = None,
        create_pr: bool = False,
        use_temp_dir: bool | None = None,
        **saving: Any,  # Of every class's own save_pretrained.
    ) -> Published:
        """Uploads the files that ``save_pretrained`` writes, in one commit; others stay there.

        Args:
            repo_id: the repository, "name" or "owner/name"; it is made if it is missing.
            commit_message: the commit's title; by default what kind of thing was uploaded.
            commit_description: more about it.
            private: whether a repository that is made now is private; by default what its owner has
                set.
            token: what logs in; by default that of the login.
            use_auth_token: the older name of ``token``.
            revision: the branch, which is made if it is missing; by default "main".
            create_pr: whether to open a pull request in place of a commit to the branch.
            use_temp_dir: accepted for older code: an upload has always a folder of its own.
            saving: options of ``save_pretrained``, such as ``max_shard_size``.

        Returns:
            The address of the commit, a text; its ``repo_id`` is the repository's whole name.

        Raises:
            InvalidInputError: the name can't be a repository's, or the token isn't one.
            UploadError: nobody is logged in, the Hub refuses it, or it can't be reached.
        """
        return _upload(
            cast("_Saved", self),
            repo_id,
            saving,
            private=private,
            commit_message=commit_message or f"Upload {type(self).__name__}",
            commit_description=commit_description,
            token=use_auth_token if token is None else token,
            revision=revision,
            create_pr=create_pr,
        )

    def _upload_saved(
        self,
        save_directory: str | os.PathLike[str],
        push_to_hub: bool,
        options: Mapping[str, object],
        **saving: Any,  # Of every class's own save_pretrained.
    ) -> None:
        """What ends a ``save_pretrained``: the upload, if it was asked for."""
        known = UploadOptions.__annotations__
        for name in options.keys() - known:
            near = ", ".join(nearest(name, [*known, *saving])) or "none"
            raise InvalidInputError(
                f"save_pretrained of {type(self).__name__} has no option {name!r}; nearest: {near}."
            )
        if push_to_hub:
            given: dict[str, Any] = dict(options)  # Of the types that UploadOptions names.
            name = given.pop("repo_id", None) or Path(save_directory).absolute().name
            self.push_to_hub(name, **given, **saving)


# A function, since type checkers read what methods of an installed package import: the client's types.
def _upload(
    saved: _Saved,
    repo_id: str,
    saving: Mapping[str, Any],  # Of every class's own save_pretrained.
    *,
    private: bool | None,
    commit_message: str,
    commit_description: str | None,
    token: str | bool | None,
    revision: str | None,
    create_pr: bool,
) -> Published:
    from triformers_core.hub.publish import create, publish

    name = create(repo_id, private=private, token=token)
    with TemporaryDirectory() as folder:
        saved.save_pretrained(folder, **saving)
        return publish(
            Path(folder),
            name,
            commit_message=commit_message,
            commit_description=commit_description,
            token=token,
            revision=revision,
            create_pr=create_pr,
        )
