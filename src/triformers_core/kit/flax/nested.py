"""Which models are under construction, each within the one before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from flax import nnx

if TYPE_CHECKING:
    from flax.nnx.module import ModuleMeta
else:
    ModuleMeta = type(nnx.Module)

_DEPTH: ContextVar[int] = ContextVar("depth", default=0)


@contextmanager
def within_another() -> Iterator[None]:
    """Counts a model that is under construction in the block."""
    token = _DEPTH.set(_DEPTH.get() + 1)
    try:
        yield
    finally:
        _DEPTH.reset(token)


def is_outermost() -> bool:
    """Whether the model under construction is no part of another one."""
    return _DEPTH.get() == 1


class ModelMeta(ModuleMeta):
    """Counts the models under construction: the outermost one's seed holds for all of them.

    No model can know by itself that it is a part: it is assigned to the whole once it is built.
    """

    if not TYPE_CHECKING:

        def __call__(cls, *args, **kwargs):
            with within_another():
                return super().__call__(*args, **kwargs)
