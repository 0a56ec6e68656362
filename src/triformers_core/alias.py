"""A second name of a configuration's field."""

from __future__ import annotations

from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


class Alias(Generic[T]):
    """Reads and sets a field under the name that other architectures have for it.

    An attribute of the class without an annotation, so that it is no field itself:
    ``hidden_size = Alias[int]("n_embd")``.

    Args:
        field: the field's name.
    """

    def __init__(self, field: str) -> None:
        self.field = field

    @overload
    def __get__(self, settings: None, owner: type[Any]) -> Self: ...

    @overload
    def __get__(self, settings: object, owner: type[Any]) -> T: ...

    def __get__(self, settings: object | None, owner: type[Any]) -> Self | T:
        if settings is None:
            return self
        value: T = getattr(settings, self.field)
        return value

    def __set__(self, settings: object, value: T) -> None:
        setattr(settings, self.field, value)
