"""The base of every model output: a dataclass that can also be read as a tuple or by key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any, TypeVar, overload

from triformers_core.lacking import OF_OUTPUTS, says_instead

T = TypeVar("T")

# Values are the backend's tensors or nested tuples of them, and which ones a given output holds is
# known to its fields only: reading by position or by key is therefore untyped.
Value = Any


@says_instead(OF_OUTPUTS)
class ModelOutput:
    """A model's results; those that were not asked for are ``None``.

    The fields are read as attributes (``output.logits``), which is the typed way. Reading by key
    (``output["logits"]``) and by position (``output[0]``, ``output[:2]``) sees just the values that
    are not ``None``, in the order of the fields. Iterating gives their names, as with any mapping:
    ``dict(output)`` works, and ``loss, logits = output.to_tuple()``.
    """

    def keys(self) -> tuple[str, ...]:
        """Names of the values that are not ``None``, in the order of the fields."""
        return tuple(
            field.name
            for field in fields(self)  # type: ignore[arg-type]  # every subclass is a dataclass
            if getattr(self, field.name) is not None
        )

    def values(self) -> tuple[Value, ...]:
        """The values that are not ``None``, in the order of the fields."""
        return tuple(getattr(self, name) for name in self.keys())

    def items(self) -> tuple[tuple[str, Value], ...]:
        """Pairs of name and value for the values that are not ``None``."""
        return tuple((name, getattr(self, name)) for name in self.keys())

    def to_tuple(self) -> tuple[Value, ...]:
        """What a model returns with ``return_dict=False``: the values that are not ``None``.

        Outputs within it become tuples, too.
        """
        return tuple(v.to_tuple() if isinstance(v, ModelOutput) else v for v in self.values())

    @overload
    def get(self, key: str) -> Value | None: ...

    @overload
    def get(self, key: str, default: T) -> Value | T: ...

    def get(self, key: str, default: object = None) -> object:
        """The value called ``key``, or ``default`` where there is none."""
        return getattr(self, key) if key in self else default

    def __getitem__(self, key: str | int | slice) -> Value:
        if isinstance(key, str):
            if key not in self:
                raise KeyError(f"{type(self).__name__} holds {', '.join(self.keys())}; no {key!r}")
            return getattr(self, key)
        return self.values()[key]

    def __contains__(self, key: object) -> bool:
        return key in self.keys()

    # Names; but with return_dict=False a call of the same static type gives values.
    def __iter__(self) -> Iterator[Any]:
        return iter(self.keys())

    def __len__(self) -> int:
        return len(self.keys())
