"""Uploads through the Hub's client, and what it raises, said as one of this library's errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from huggingface_hub import CommitOperationAdd, HfApi, constants
from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalTokenNotFoundError

from triformers_core.errors import InvalidInputError, TriformersError, UploadError
from triformers_core.hub.options import HubOptions
from triformers_core.hub.patience import Patience
from triformers_core.hub.proxies import through
from triformers_core.hub.published import Published
from triformers_core.hub.secrets import scrub, without_secrets
from triformers_core.hub.translate import is_transport, status_of


def create(repo_id: str, *, private: bool | None, token: str | bool | None) -> str:
    """Makes a repository if it is missing.

    Returns:
        Its whole name, with the owner's.

    Raises:
        InvalidInputError: it can't be a repository's name, or the token isn't one.
        UploadError: nobody is logged in, the Hub refuses it, or it can't be reached.
    """
    HubOptions(token=token)  # Says what is wrong with a token without showing it.
    if constants.HF_HUB_OFFLINE:
        raise UploadError(
            f"{repo_id!r} can't be uploaded to: HF_HUB_OFFLINE=1 forbids requests. Unset it."
        )
    with _translated(repo_id):
        return HfApi().create_repo(repo_id, private=private, token=token, exist_ok=True).repo_id


def publish(
    folder: Path,
    name: str,
    *,
    commit_message: str,
    commit_description: str | None = None,
    token: str | bool | None = None,
    revision: str | None = None,
    create_pr: bool = False,
) -> Published:
    """Uploads the files of a folder in one commit.

    Args:
        folder: what it holds is uploaded.
        name: the repository's whole name, as ``create`` gives it.
        commit_message: see ``Uploadable.push_to_hub``, and so are the others.
        commit_description: see there.
        token: see there.
        revision: see there.
        create_pr: see there.

    Raises:
        UploadError: nobody is logged in, the Hub refuses it, or it can't be reached.
    """
    with _translated(name):
        api = HfApi()
        if revision not in (None, "main") and not create_pr:
            api.create_branch(name, branch=revision, token=token, exist_ok=True)
        # Not upload_folder, which newer clients split into several commits.
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        done = api.create_commit(
            name,
            [CommitOperationAdd(path.relative_to(folder).as_posix(), path) for path in files],
            commit_message=commit_message,
            commit_description=commit_description,
            revision=revision,
            create_pr=create_pr,
            token=token,
        )
    return Published((create_pr and done.pr_url) or done.commit_url, name)


@contextmanager
def _translated(name: str) -> Iterator[None]:
    """Raises this library's error where the block raises the client's."""
    failed = f"{name!r} can't be uploaded to"
    try:
        with through(None, Patience(failed, UploadError)):
            yield
    except TriformersError:
        raise
    except HFValidationError as error:
        raise InvalidInputError(
            f"repo_id={name!r} can't be a repository, which is a 'name' or an 'owner/name' of "
            "letters, digits, '-', '_' and '.'."
        ) from error
    except Exception as error:
        scrub(error)
        why = _reason(error)
        if why is None:
            raise
        raise UploadError(without_secrets(f"{failed}: {why}")) from error


def _reason(error: Exception) -> str | None:
    status = status_of(error) if isinstance(error, HfHubHTTPError) else None
    if isinstance(error, LocalTokenNotFoundError) or status == 401:
        return (
            f"nobody is logged in at {constants.ENDPOINT}, or the token that was sent isn't known "
            "there. Pass a token= that may write, or log in with 'hf auth login'."
        )
    if status == 403:
        return (
            "the Hub forbids it with this token. Give the token write access to the repository, or "
            "pass another one as token=."
        )
    if status == 404:
        return (
            f"the Hub at {constants.ENDPOINT} has no such repository or branch for this token. Check "
            "the owner's name, and that the token may write."
        )
    if isinstance(error, HfHubHTTPError):
        return f"the Hub at {constants.ENDPOINT} answered with status {status}. Try again later."
    if is_transport(error):
        return (
            f"the Hub at {constants.ENDPOINT} can't be reached ({type(error).__name__}: {error}). "
            "Check the connection and the proxies."
        )
    return None
