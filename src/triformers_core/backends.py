"""The three backends: what they are called, and the error when one isn't installed."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Literal

from triformers_core.errors import MissingBackendError

Backend = Literal["torch", "tensorflow", "flax"]

TITLES: dict[Backend, str] = {"torch": "PyTorch", "tensorflow": "TensorFlow", "flax": "JAX/Flax"}

_PACKAGES: dict[Backend, tuple[str, ...]] = {
    "torch": ("torch",),
    "tensorflow": ("tensorflow", "keras"),
    "flax": ("jax", "flax"),
}


def require(backend: Backend) -> None:
    """Makes sure that a backend's packages are installed; imports none of them.

    Raises:
        MissingBackendError: one isn't; the message has the command that installs it.
    """
    for package in _PACKAGES[backend]:
        if find_spec(package) is None:
            raise MissingBackendError(
                f"{TITLES[backend]} models need the package {package!r}, which isn't installed: "
                f"pip install 'triformers[{backend}]'."
            )
