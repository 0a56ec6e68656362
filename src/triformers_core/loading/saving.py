"""Writing a checkpoint: its configuration, and its weights as safetensors."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from triformers_core.checkpoint.records import Framework
from triformers_core.checkpoint.slots import Tensor
from triformers_core.configuration import CONFIG_FILE, PretrainedConfig
from triformers_core.errors import InvalidInputError
from triformers_core.files.atomic import STAGING, locked, of_the_system, saving_in, staging, sync

WEIGHTS_FILE = "model.safetensors"
INDEX_FILE = "model.safetensors.index.json"
_SHARD = re.compile(r"model(-\d+)?-\d{5}-of-\d{5}\.safetensors")


def save_checkpoint(
    tensors: Mapping[str, Tensor],
    config: PretrainedConfig,
    directory: str | os.PathLike[str],
    *,
    framework: Framework,
    max_shard_size: int,
) -> None:
    """Writes weights to ``model.safetensors``, or to shards with an index, and the configuration.

    All of it is written aside first, so that a full disk or a killed process leaves the earlier
    checkpoint. Then the files are moved into place: shards have names that no earlier one has, and
    the file by which a reader finds the weights comes last. Only where the configuration changes,
    too, is there a moment (between two renames) in which the old weights have the new one.

    Args:
        tensors: PyTorch tensors or NumPy arrays by name.
        config: the configuration; the type of the weights is noted in it.
        directory: is made if it is missing.
        framework: which of the two the tensors are.
        max_shard_size: the most bytes of one file.

    Raises:
        SavingError: the system refuses to write there.
    """
    config.dtype = _floating_type(tensors) or config.dtype
    with saving_in(directory) as directory, _staged(directory) as (aside, left):
        shards = _shards(tensors, max_shard_size)
        written = _shard_names(len(shards), aside) if len(shards) > 1 else [WEIGHTS_FILE]
        for name, shard in zip(written, shards, strict=True):
            with of_the_system(aside / name):
                _save_file(shard, aside / name, framework)
        config.save_pretrained(aside)
        usual = (aside / CONFIG_FILE).stat().st_mode
        for path in aside.iterdir():
            path.chmod(usual)  # What writes safetensors makes files for their owner alone.
            sync(path)
        # Another save would choose the same names for its shards.
        with locked(directory, waits=True):
            if len(shards) > 1:
                names = _shard_names(len(shards), directory)
                for name, free in zip(written, names, strict=True):
                    os.replace(aside / name, aside / free)
                _write_index(aside / INDEX_FILE, dict(zip(names, shards, strict=True)))
                (aside / INDEX_FILE).chmod(usual)
                sync(aside / INDEX_FILE)
            _move_into_place(aside, directory, left)


@contextmanager
def _staged(directory: Path) -> Iterator[tuple[Path, set[str]]]:
    """A folder aside, and the shards of which saves that were killed have left the names alone."""
    begun: dict[Path, set[str]] = {}
    for stage in directory.glob(f"{STAGING}*"):
        with suppress(FileNotFoundError):  # Another save may have come to its end.
            begun[stage] = set().union(*map(_shards_of, stage.glob(f"*/{INDEX_FILE}")))
    with staging(directory) as aside:
        if (directory / INDEX_FILE).is_file():  # For the next save, if this one is killed.
            earlier = aside.with_name("earlier")
            earlier.mkdir()
            with suppress(FileNotFoundError):  # Another save may have taken it away.
                shutil.copy(directory / INDEX_FILE, earlier)
        yield aside, set().union(*(names for stage, names in begun.items() if not stage.exists()))


def _move_into_place(aside: Path, directory: Path, left: set[str]) -> None:
    """Moves a checkpoint's files to where they are read, and removes shards of the earlier one.

    Args:
        aside: where they are.
        directory: where they are to be.
        left: shards of saves that were killed. Of others that no index names nothing is known, so they
            stay.
    """
    names = {path.name for path in aside.iterdir()}
    left = left | _shards_of(directory / INDEX_FILE)
    shards = sorted(name for name in names if _SHARD.fullmatch(name))
    for name in shards:
        os.replace(aside / name, directory / name)
    if not _same_content(aside / CONFIG_FILE, directory / CONFIG_FILE):
        os.replace(aside / CONFIG_FILE, directory / CONFIG_FILE)
    # Readers look for the single file first, so its coming or going decides.
    if shards:
        os.replace(aside / INDEX_FILE, directory / INDEX_FILE)
        (directory / WEIGHTS_FILE).unlink(missing_ok=True)
    else:
        os.replace(aside / WEIGHTS_FILE, directory / WEIGHTS_FILE)
        (directory / INDEX_FILE).unlink(missing_ok=True)
    others = [path for path in directory.glob("*.index.json") if path.name != INDEX_FILE]
    names = names.union(*map(_shards_of, others))
    for name in left - names:
        if _SHARD.fullmatch(name):
            (directory / name).unlink(missing_ok=True)
    if os.name == "posix":  # Elsewhere a directory can't be opened.
        sync(directory)


def _shards_of(index: Path) -> set[str]:
    """The shards that an index names."""
    try:
        places = json.loads(index.read_bytes())["weight_map"].values()
    except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return set()  # Of a file that is no index nothing can be said.
    return {name for name in places if isinstance(name, str)}


def _same_content(new: Path, old: Path) -> bool:
    return old.is_file() and old.read_bytes() == new.read_bytes()


def _floating_type(tensors: Mapping[str, Tensor]) -> str | None:
    """The name of the first floating point type among the tensors."""
    types = (str(tensor.dtype).removeprefix("torch.") for tensor in tensors.values())
    return next((name for name in types if "float" in name), None)


def _shard_names(count: int, directory: Path) -> list[str]:
    """The published names, or numbered ones where an earlier checkpoint has shards of those."""
    there = {path.name for path in directory.iterdir()}
    number = 0
    while True:
        stem = f"model-{number}" if number else "model"
        names = [f"{stem}-{i + 1:05d}-of-{count:05d}.safetensors" for i in range(count)]
        if not there & set(names):
            return names
        number += 1


def _save_file(tensors: Mapping[str, Tensor], path: Path, framework: Framework) -> None:
    metadata = {"format": "pt"}  # Other libraries refuse files that don't name a framework.
    if framework == "pt":
        from safetensors.torch import save_file as save_torch

        save_torch(_separate(tensors), path, metadata)
    else:
        import numpy as np
        from safetensors.numpy import save_file as save_numpy

        save_numpy({n: np.asarray(t, order="C") for n, t in tensors.items()}, path, metadata)


def _separate(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """PyTorch tensors, each in memory of its own as the format wants it."""
    separate: dict[str, Tensor] = {}
    taken: set[int] = set()
    for name, tensor in tensors.items():
        memory = tensor.untyped_storage().data_ptr()
        separate[name] = tensor.detach().clone() if memory in taken else tensor.contiguous()
        taken.add(memory)
    return separate


def _shards(tensors: Mapping[str, Tensor], most: int) -> list[dict[str, Tensor]]:
    """Groups tensors in their order, so that no group exceeds ``most`` bytes if it can be."""
    shards: list[dict[str, Tensor]] = [{}]
    size = 0
    for name, tensor in tensors.items():
        if shards[-1] and size + tensor.nbytes > most:
            shards.append({})
            size = 0
        shards[-1][name] = tensor
        size += tensor.nbytes
    return shards


def _write_index(path: Path, shards: Mapping[str, Mapping[str, Tensor]]) -> None:
    total = sum(t.nbytes for shard in shards.values() for t in shard.values())
    places = {name: file for file, shard in shards.items() for name in shard}
    index = {"metadata": {"total_size": total}, "weight_map": dict(sorted(places.items()))}
    path.write_text(json.dumps(index, indent=2) + "\n", encoding="utf-8")


def parse_size(size: int | str) -> int:
    """Bytes of a size such as ``5_000_000``, "500MB" or "2GiB".

    Raises:
        InvalidInputError: the text is no size.
    """
    if isinstance(size, int) and size > 0:
        return size
    units = {"KB": 10**3, "MB": 10**6, "GB": 10**9, "KIB": 2**10, "MIB": 2**20, "GIB": 2**30}
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([A-Z]+)", str(size).strip().upper())
    if match is None or match[2] not in units or float(match[1]) == 0:
        raise InvalidInputError(
            f"max_shard_size={size!r} is no size; write bytes, or a text such as '5GB' or '200MB'."
        )
    return int(float(match[1]) * units[match[2]])
