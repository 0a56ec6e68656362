"""Activation functions by the names that configurations have for them."""

from __future__ import annotations

from collections.abc import Callable

import jax
import jax.numpy as jnp

from triformers_core.kit.activations import find_activation
from triformers_core.kit.flax.parameters import Tensor

# Layers of the same shapes share its traces.
_gelu = jax.jit(jax.nn.gelu, static_argnames="approximate")


# Functions of their own, since a model that is pickled names them.
def _exact_gelu(x: Tensor) -> Tensor:
    found: Tensor = _gelu(x, approximate=False)
    return found


def _gelu_by_tanh(x: Tensor) -> Tensor:
    found: Tensor = _gelu(x, approximate=True)
    return found


_ACTIVATIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "gelu": _exact_gelu,
    "gelu_fast": _gelu_by_tanh,
    "gelu_new": _gelu_by_tanh,
    "gelu_python": _exact_gelu,
    "gelu_pytorch_tanh": _gelu_by_tanh,
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


def activation(name: str) -> Callable[[Tensor], Tensor]:
    """The activation function that a configuration names.

    Raises:
        InvalidConfigurationError: there is none of that name.
    """
    return find_activation(name, _ACTIVATIONS)
