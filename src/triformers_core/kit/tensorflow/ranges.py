"""What numbers a model has seen, on TensorFlow."""

from __future__ import annotations

from collections.abc import Callable

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit.initializers import Constant
from triformers_core.kit.tensorflow.context import current_call
from triformers_core.kit.tensorflow.layers import Module
from triformers_core.kit.tensorflow.parameters import Parameter


class RunningRange(Module):
    """The lowest and the highest number, ``[2]``, as far as training has seen them.

    Both are parameters without a gradient, which training moves: to the first batch's, and then by a
    share towards every batch's.

    Args:
        momentum: the share that stays.
    """

    def __init__(self, momentum: float = 0.95) -> None:
        self.momentum = momentum
        self.x_min = Parameter(1, init=Constant(-1e-5), trained=False)
        self.x_max = Parameter(1, init=Constant(1e-5), trained=False)

    def __call__(self, x: Tensor) -> Tensor:
        low, high = self.x_min.value(x.dtype), self.x_max.value(x.dtype)
        call = current_call()
        if call is not None and call.training:
            # Ends of a new one are next to zero.
            fresh = tf.logical_and(low > -1.1e-5, high < 1.1e-5)
            low = self._move(self.x_min, low, tf.reduce_min(x), fresh)
            high = self._move(self.x_max, high, tf.reduce_max(x), fresh)
        ends: Tensor = tf.stop_gradient(tf.concat([low, high], axis=0))
        return ends

    def _move(self, end: Parameter, old: Tensor, found: Tensor, fresh: Tensor) -> Tensor:
        moved = old * self.momentum + found * (1 - self.momentum)
        new: Tensor = tf.where(fresh, old + found, moved)
        end.variable.assign(tf.cast(tf.stop_gradient(new), end.variable.dtype))
        return new


class Rising(Module):
    """What has parameters without a gradient that training raises and nothing lowers."""

    def risen(self, parameter: Parameter, least: Callable[[], Tensor]) -> Tensor:
        """A parameter's value, which training raises first.

        Args:
            parameter: is raised.
            least: what it is to be at least; called in training alone.
        """
        value: Tensor = tf.stop_gradient(parameter.value())
        call = current_call()
        if call is not None and call.training:
            value = tf.maximum(value, tf.stop_gradient(least()))
            parameter.variable.assign(tf.cast(value, parameter.variable.dtype))
        return value
