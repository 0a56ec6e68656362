"""Activation functions by the names that configurations have for them."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass

import jax
import jax.numpy as jnp

from triformers_core.kit.activations import find_activation
from triformers_core.kit.flax.parameters import Tensor

# Layers of the same shapes share its traces.
_gelu = jax.jit(jax.nn.gelu, static_argnames="approximate")
_GELU = functools.partial(_gelu, approximate=False)
_GELU_TANH = functools.partial(_gelu, approximate=True)

_ACTIVATIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "gelu": _GELU,
    "gelu_fast": _GELU_TANH,
    "gelu_new": _GELU_TANH,
    "gelu_python": _GELU,
    "gelu_pytorch_tanh": _GELU_TANH,
    "leaky_relu": jax.nn.leaky_relu,
    "linear": lambda x: x,
    "mish": jax.nn.mish,
    "quick_gelu": lambda x: x * jax.nn.sigmoid(1.702 * x),
    "relu": jax.nn.relu,
    "relu2": lambda x: jnp.square(jax.nn.relu(x)),
    "relu6": jax.nn.relu6,
    "sigmoid": jax.nn.sigmoid,
    "silu": jax.nn.silu,
    "swish": jax.nn.silu,
    "tanh": jnp.tanh,
}


@dataclass(frozen=True)
class Activation:
    """An activation function, which is pickled as its name: many of JAX's can't be.

    Raises:
        InvalidConfigurationError: there is none of that name.
    """

    name: str

    def __post_init__(self) -> None:
        find_activation(self.name, _ACTIVATIONS)

    def __call__(self, x: Tensor) -> Tensor:
        return _ACTIVATIONS[self.name](x)


def activation(name: str) -> Callable[[Tensor], Tensor]:
    """The activation function that a configuration names.

    Raises:
        InvalidConfigurationError: there is none of that name.
    """
    return Activation(name)
