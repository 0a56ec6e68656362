"""How a PyTorch model is called, and the form of what it returns."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar, cast, dataclass_transform

import torch

from triformers_core.kit.output import ModelOutput

P = ParamSpec("P")
R = TypeVar("R", bound=ModelOutput)
C = TypeVar("C", bound=type[Any])

__all__ = ["ModelOutput", "model_call", "model_output", "structure"]


@dataclass_transform(kw_only_default=True)
def model_output(cls: C) -> C:
    """Makes a model output a dataclass that ``torch.compile`` and ``torch.export`` can return."""
    output: type[Any] = dataclass(kw_only=True)(cls)
    torch.export.register_dataclass(
        output, serialized_type_name=f"{output.__module__}.{output.__qualname__}"
    )
    return cast("C", output)


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
