"""Activation functions by the names that configurations have for them."""

from __future__ import annotations

import math
from collections.abc import Callable

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit.activations import find_activation


def _gelu_tanh(x: Tensor) -> Tensor:
    """The approximation of GELU by tanh (Hendrycks & Gimpel 2016), as the sigmoid that it is.

    TensorFlow's own takes four times as long, for the sake of a general power.
    """
    twice = 2 * math.sqrt(2 / math.pi)
    return x * tf.sigmoid(x * (twice + twice * 0.044715 * tf.square(x)))


_ACTIVATIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "gelu": tf.nn.gelu,
    "gelu_fast": _gelu_tanh,
    "gelu_new": _gelu_tanh,
    "gelu_python": tf.nn.gelu,
    "gelu_pytorch_tanh": _gelu_tanh,
    "leaky_relu": lambda x: tf.nn.leaky_relu(x, alpha=0.01),
    "linear": lambda x: x,
    "mish": lambda x: x * tf.tanh(tf.nn.softplus(x)),
    "quick_gelu": lambda x: x * tf.sigmoid(1.702 * x),
    "relu": tf.nn.relu,
    "relu2": lambda x: tf.square(tf.nn.relu(x)),
    "relu6": tf.nn.relu6,
    "sigmoid": tf.sigmoid,
    "silu": tf.nn.silu,
    "swish": tf.nn.silu,
    "tanh": tf.tanh,
}


def activation(name: str) -> Callable[[Tensor], Tensor]:
    """The activation function that a configuration names.

    Raises:
        InvalidConfigurationError: there is none of that name.
    """
    return find_activation(name, _ACTIVATIONS)
