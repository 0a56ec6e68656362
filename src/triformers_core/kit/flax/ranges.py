"""What numbers a model has seen, on Flax."""

from __future__ import annotations

from collections.abc import Callable

import jax.numpy as jnp
from flax import nnx
from jax import lax

from triformers_core.kit.flax.layers import Module
from triformers_core.kit.flax.parameters import Tensor, new_parameter
from triformers_core.kit.initializers import Constant


class RunningRange(Module):
    """The lowest and the highest number, ``[2]``, as far as training has seen them.

    Both are parameters without a gradient. A call of JAX changes nothing, so training leaves them as
    they are; it computes with what it would move them to.

    Args:
        momentum: the share that stays.
    """

    def __init__(self, momentum: float = 0.95) -> None:
        self.momentum = momentum
        self.deterministic = True  # A call sets it, as it does for every Dropout.
        self.x_min = new_parameter(1, init=Constant(-1e-5), trained=False)
        self.x_max = new_parameter(1, init=Constant(1e-5), trained=False)

    def __call__(self, x: Tensor) -> Tensor:
        low, high = self.x_min[...], self.x_max[...]
        if not self.deterministic:
            # Ends of a new one are next to zero.
            fresh = (low > -1.1e-5) & (high < 1.1e-5)
            low, high = (
                jnp.where(fresh, end + found, end * self.momentum + found * (1 - self.momentum))
                for end, found in ((low, x.min()), (high, x.max()))
            )
        return lax.stop_gradient(jnp.concatenate([low, high]))


class Rising(Module):
    """What has parameters without a gradient that training raises and nothing lowers.

    A call of JAX changes nothing, so training leaves them as they are, and computes with what it would
    raise them to.
    """

    deterministic: bool = True
    """A call sets it, as it does for every Dropout."""

    def risen(self, parameter: nnx.Param[Tensor], least: Callable[[], Tensor]) -> Tensor:
        """A parameter's value, which training would raise.

        Args:
            parameter: is read.
            least: what it is to be at least; called in training alone.
        """
        value = parameter[...]
        if not self.deterministic:
            value = jnp.maximum(value, least())
        return lax.stop_gradient(value)
