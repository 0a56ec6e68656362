"""How a PyTorch model is called, and the form of what it returns."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast, dataclass_transform

import torch

from triformers_core.kit import output
from triformers_core.kit.output import Value

P = ParamSpec("P")
R = TypeVar("R", bound=output.ModelOutput)
C = TypeVar("C", bound=type[Any])

__all__ = ["ModelOutput", "model_call", "model_output", "structure"]

if TYPE_CHECKING:
    _Dict = object  # Whose methods have the types of ``output.ModelOutput``.
else:
    _Dict = dict


class ModelOutput(output.ModelOutput, _Dict):
    """A model's results as PyTorch's tools see them: a ``dict`` of the values that aren't ``None``.

    So ``torch.nn.DataParallel`` gathers those of several devices, and ``torch.jit.trace`` with
    ``strict=False`` returns them by name. The dictionary holds the values; attributes read it.
    """


class _Field:
    """An attribute of an output, which reads and writes the dictionary.

    Args:
        name: its name, and key.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, held: dict[str, Value] | None, owner: type) -> Value:
        if held is None:  # A subclass's field of this name has no default, if it gives none.
            raise AttributeError(f"{owner.__name__} has {self.name!r} in its instances")
        return dict.get(held, self.name)

    def __set__(self, held: dict[str, Value], value: Value) -> None:
        if value is not None:
            held[self.name] = value
        else:
            dict.pop(held, self.name, None)


@dataclass_transform(kw_only_default=True)
def model_output(cls: C) -> C:
    """Makes a model output a dataclass that ``torch.compile`` and ``torch.export`` can return."""
    made: type[Any] = dataclass(kw_only=True)(cls)
    by_name = made.__init__

    # Tools make one anew as they make a dictionary: of pairs, or of a mapping.
    @functools.wraps(by_name)
    def init(
        self: Any, pairs: Mapping[str, Value] | Iterable[tuple[str, Value]] = (), /, **values: Value
    ) -> None:
        by_name(self, **dict(pairs), **values)

    vars_of: Any = made
    vars_of.__init__ = init
    for field in fields(made):
        setattr(made, field.name, _Field(field.name))
    torch.export.register_dataclass(
        made, serialized_type_name=f"{made.__module__}.{made.__qualname__}"
    )
    return cast("C", made)


@dataclass_transform(kw_only_default=True, frozen_default=True)
def structure(cls: C) -> C:
    """Makes a class a frozen dataclass that ``torch.compile`` and ``torch.export`` take and return."""
    made: type[Any] = dataclass(kw_only=True, frozen=True)(cls)
    torch.export.register_dataclass(
        made, serialized_type_name=f"{made.__module__}.{made.__qualname__}"
    )
    return cast("C", made)


def model_call(forward: Callable[P, R]) -> Callable[P, R]:
    """Decorates a model's ``forward``: fills in options that the configuration decides.

    ``output_attentions``, ``output_hidden_states`` and ``return_dict`` come from the configuration
    when they are ``None``. With ``return_dict=False`` the result is a tuple; its static type stays
    that of the output, which can be unpacked like it.
    """

    @functools.wraps(forward)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        config = cast("Any", args[0]).config  # Every decorated function is a model's method.
        options = cast("dict[str, Any]", kwargs)
        for name in ("output_attentions", "output_hidden_states"):
            if options.get(name) is None:
                options[name] = getattr(config, name)
        return_dict = options.pop("return_dict", None)
        output = forward(*args, **kwargs)
        if config.return_dict if return_dict is None else return_dict:
            return output
        return cast("R", output.to_tuple())

    return call
