"""Whether packages are there, and new enough."""

from __future__ import annotations

import re
from importlib.util import find_spec

__all__ = [
    "check_min_version",
    "is_datasets_available",
    "is_flax_available",
    "is_offline_mode",
    "is_sentencepiece_available",
    "is_tensorboard_available",
    "is_tf_available",
    "is_tokenizers_available",
    "is_torch_available",
    "is_vision_available",
    "require_version",
    "send_example_telemetry",
]

_REQUIREMENT = re.compile(r"^([A-Za-z0-9_.\-]+)\s*(.*)$")
_BOUND = re.compile(r"^\s*(<=|>=|==|!=|<|>)\s*([^\s,]+)\s*$")


def check_min_version(min_version: str) -> None:
    """Accepts every version: scripts name one of another library, whose numbers this one hasn't.

    Args:
        min_version: the version that the script was written for.
    """


def send_example_telemetry(
    example_name: str, *example_args: object, framework: str = "pytorch"
) -> None:
    """Sends nothing: this library tells nobody which scripts run.

    Args:
        example_name: of the script.
        example_args: what it was called with.
        framework: its backend.
    """


def require_version(requirement: str, hint: str | None = None) -> None:
    """Sees to it that a package is there, and as new as needed.

    Args:
        requirement: ``"datasets"``, ``"datasets>=1.8.0"``, ``"datasets>=1.8,<3"`` or
            ``"python>=3.11"``.
        hint: what to do if it isn't.

    Raises:
        ValueError: it isn't a requirement.
        ImportError: the package is missing, or has another version.
    """
    from importlib import metadata

    match = _REQUIREMENT.match(requirement)
    if match is None:
        raise ValueError(f"{requirement!r} is no requirement, such as 'datasets>=1.8.0'.")
    name, bounds = match[1], match[2]
    after = f" {hint}" if hint else ""
    if name == "python":
        import platform

        found = platform.python_version()
    else:
        try:
            found = metadata.version(name)
        except metadata.PackageNotFoundError as error:
            raise ImportError(
                f"{requirement} is needed, and {name} isn't installed.{after}"
            ) from error
    for bound in filter(None, bounds.split(",")):
        parts = _BOUND.match(bound)
        if parts is None:
            raise ValueError(f"{requirement!r} is no requirement, such as 'datasets>=1.8.0'.")
        if not _holds(found, parts[1], parts[2]):
            raise ImportError(f"{requirement} is needed, and {name} is {found}.{after}")


def _holds(found: str, sign: str, wanted: str) -> bool:
    one, other = _numbers(found), _numbers(wanted)
    length = max(len(one), len(other))
    one, other = (each + (0,) * (length - len(each)) for each in (one, other))
    return {
        "<": one < other,
        "<=": one <= other,
        ">": one > other,
        ">=": one >= other,
        "==": one == other,
        "!=": one != other,
    }[sign]


def _numbers(version: str) -> tuple[int, ...]:
    """The numbers of a version, up to what isn't one: those of a release candidate are its own's."""
    found = re.match(r"\d+(\.\d+)*", version)
    return tuple(int(part) for part in found[0].split(".")) if found else ()


def _is_there(package: str) -> bool:
    return find_spec(package) is not None


def is_torch_available() -> bool:
    """Whether PyTorch is installed."""
    return _is_there("torch")


def is_tf_available() -> bool:
    """Whether TensorFlow is installed."""
    return _is_there("tensorflow")


def is_flax_available() -> bool:
    """Whether Flax and JAX are installed."""
    return _is_there("flax") and _is_there("jax")


def is_tensorboard_available() -> bool:
    """Whether TensorBoard is installed."""
    return _is_there("tensorboard") or _is_there("tensorboardX")


def is_datasets_available() -> bool:
    """Whether the package datasets is installed."""
    return _is_there("datasets")


def is_tokenizers_available() -> bool:
    """Whether the package tokenizers is installed, as it always is."""
    return _is_there("tokenizers")


def is_sentencepiece_available() -> bool:
    """Whether SentencePiece models can be read: always, since this library reads them itself."""
    return True


def is_vision_available() -> bool:
    """Whether Pillow is installed."""
    return _is_there("PIL")


def is_offline_mode() -> bool:
    """Whether the environment forbids downloads (``HF_HUB_OFFLINE``)."""
    from huggingface_hub import constants

    return bool(constants.HF_HUB_OFFLINE)
