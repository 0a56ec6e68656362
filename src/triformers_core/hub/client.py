"""The Hub, through its client: commits, the cache and downloads."""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import replace
from pathlib import Path

from huggingface_hub import (
    _CACHED_NO_EXIST,
    constants,
    get_hf_file_metadata,
    hf_hub_download,
    hf_hub_url,
    snapshot_download,
    try_to_load_from_cache,
)
from huggingface_hub.errors import EntryNotFoundError, LocalEntryNotFoundError
from huggingface_hub.file_download import repo_folder_name

from triformers_core.errors import CheckpointNotFoundError, DownloadError, InvalidInputError
from triformers_core.files.atomic import write_text
from triformers_core.hub.bar import bar
from triformers_core.hub.options import HubOptions
from triformers_core.hub.proxies import through
from triformers_core.hub.resume import resume
from triformers_core.hub.secrets import without_secrets
from triformers_core.hub.translate import Wanted, cut_off, translated

_COMMIT = re.compile("[0-9a-f]{40}")

# The file that nearly every load reads: asking for it tells the commit, whether it exists or not.
_PROBE = "config.json"

_DOWNLOADS_AT_A_TIME = 4
_ATTEMPTS = 3


def is_offline(options: HubOptions) -> bool:
    """Whether no request may be made."""
    return options.local_files_only or constants.HF_HUB_OFFLINE


def refuse_forced(options: HubOptions) -> None:
    """Raises where a download is both asked for and forbidden."""
    if options.force_download:
        raise InvalidInputError(
            "force_download=True asks for a download, but local_files_only=True or "
            "HF_HUB_OFFLINE=1 forbids it. Leave one of them out."
        )


def cache_folder(options: HubOptions) -> Path:
    """The directory that holds all downloads."""
    return Path(options.cache_dir or constants.HF_HUB_CACHE).expanduser()


def pin(name: str, options: HubOptions) -> tuple[str, HubOptions]:
    """See ``find.resolve``, for a model id."""
    wanted = Wanted(name=name, what="files", options=options)
    with translated(wanted):
        hf_hub_url(name, _PROBE)  # Refuses what can't be a model id.
    if is_offline(options):
        refuse_forced(options)
        return _snapshot(wanted), options
    if _COMMIT.fullmatch(options.revision):
        return name, options
    try:
        commit = _commit(wanted)
    except DownloadError as error:
        if options.force_download:
            raise
        try:
            folder = _snapshot(wanted)
        except CheckpointNotFoundError:
            raise error from error.__cause__
        warnings.warn(f"{error} {name!r} is loaded from the cache: {folder}.", stacklevel=2)
        return folder, options
    _remember(name, options, commit)
    return name, replace(options, revision=commit)


def fetch_all(name: str, filenames: Sequence[str], options: HubOptions) -> list[Path | None]:
    """See ``find.find_files``, for a model id whose revision is a commit."""
    found = {file: _cached(name, file, options) for file in filenames}
    wanted = [file for file, path in found.items() if path is None]
    if len(wanted) == 1:
        found[wanted[0]] = _download(name, wanted[0], options)
    elif wanted:
        found |= _download_many(name, wanted, options)
    return [path if isinstance(path, Path) else None for path in map(found.get, filenames)]


def _commit(wanted: Wanted) -> str:
    """Asks the Hub for the commit of a revision, a second time if it doesn't answer."""
    try:
        return _ask_for_commit(wanted)
    except DownloadError:
        time.sleep(1)
        return _ask_for_commit(wanted)


def _ask_for_commit(wanted: Wanted) -> str:
    options = wanted.options
    with translated(wanted), through(options.proxies, wanted.patience()):
        url = hf_hub_url(wanted.name, options.in_repository(_PROBE), revision=options.revision)
        try:
            commit = get_hf_file_metadata(
                url, token=options.token, timeout=constants.HF_HUB_ETAG_TIMEOUT
            ).commit_hash
        except EntryNotFoundError as error:
            # The two ends of the client's versions type the response differently.
            response = getattr(error, "response", None)
            headers = {} if response is None else response.headers
            commit = headers.get(constants.HUGGINGFACE_HEADER_X_REPO_COMMIT)
    # It becomes the name of a folder, and what is noted in the cache.
    if commit is None or not _COMMIT.fullmatch(commit):
        raise DownloadError(
            f"{wanted.said} can't be downloaded: what answers at "
            f"{without_secrets(constants.ENDPOINT)} is no Hub. Check HF_ENDPOINT, and whether a proxy or a login "
            "page of the network answers in its place."
        )
    return commit


def _snapshot(wanted: Wanted) -> str:
    """The directory that the cache keeps for a revision."""
    options = wanted.options
    folder = cache_folder(options)
    try:
        # No pattern allows any file: which of them a load needs is found out later.
        return snapshot_download(
            wanted.name,
            revision=options.revision,
            cache_dir=folder,
            local_files_only=True,
            allow_patterns=[],
        )
    except LocalEntryNotFoundError as error:
        why = "local_files_only=True" if options.local_files_only else "HF_HUB_OFFLINE=1"
        raise CheckpointNotFoundError(
            f"{wanted.name!r} at revision {options.revision!r} was looked for in the cache "
            f"{folder}, which has nothing of it, and {why} forbids a download. Load it once "
            "with a connection, or pass a directory that holds the files."
        ) from error


def _remember(name: str, options: HubOptions, commit: str) -> None:
    """Notes the commit of a revision in the cache, where offline loads look it up."""
    folder = cache_folder(options) / repo_folder_name(repo_id=name, repo_type="model")
    path = folder / "refs" / options.revision
    try:
        if not path.is_file() or path.read_text(encoding="utf-8") != commit:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_text(path, commit)
    except OSError:
        # A cache that is only read serves what it has; a download into it raises its own error.
        return


def _cached(name: str, filename: str, options: HubOptions) -> Path | object | None:
    """The file in the cache, a mark that the commit lacks it, or ``None`` for nothing known."""
    if options.force_download:
        return None
    wanted = Wanted(name=name, what=options.in_repository(filename), options=options)
    with translated(wanted):
        found = try_to_load_from_cache(
            name, wanted.what, cache_dir=cache_folder(options), revision=options.revision
        )
    return Path(found) if isinstance(found, str) else found


def _download(name: str, filename: str, options: HubOptions) -> Path | object:
    wanted = Wanted(name=name, what=options.in_repository(filename), options=options)
    with translated(wanted), through(options.proxies, wanted.patience()):
        for attempt in range(_ATTEMPTS):
            try:
                if options.resume_download and not options.force_download:
                    resume(wanted, cache_folder(options))
                return Path(
                    hf_hub_download(
                        name,
                        wanted.what,
                        revision=options.revision,
                        cache_dir=cache_folder(options),
                        force_download=options.force_download and attempt == 0,
                        token=options.token,
                    )
                )
            except LocalEntryNotFoundError:
                raise
            except EntryNotFoundError:
                break
            except Exception as error:
                # Each end of the client's versions resumes some broken downloads, not all.
                if attempt + 1 == _ATTEMPTS or not cut_off(error):
                    raise
    return _CACHED_NO_EXIST


def _download_many(
    name: str, filenames: Sequence[str], options: HubOptions
) -> dict[str, Path | object]:
    with (
        ThreadPoolExecutor(_DOWNLOADS_AT_A_TIME) as pool,
        bar(len(filenames), "Downloading shards", "file") as shown,
    ):
        jobs = {
            file: pool.submit(copy_context().run, _download, name, file, options)
            for file in filenames
        }
        for job in jobs.values():
            job.add_done_callback(lambda _: shown.update())
        try:
            return {file: job.result() for file, job in jobs.items()}
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
