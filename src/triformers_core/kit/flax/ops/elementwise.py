"""Functions of single entries, on JAX."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from triformers_core.kit.flax.parameters import Tensor


def absolute(x: Tensor) -> Tensor:
    """Absolute value."""
    return jnp.abs(x)


def square(x: Tensor) -> Tensor:
    """Product with itself."""
    return jnp.square(x)


def sin(x: Tensor) -> Tensor:
    """Sine of an angle in radians."""
    return jnp.sin(x)


def cos(x: Tensor) -> Tensor:
    """Cosine of an angle in radians."""
    return jnp.cos(x)


def sign(x: Tensor) -> Tensor:
    """-1, 0 or 1; its gradient is 0."""
    return jnp.sign(x)


def round(x: Tensor) -> Tensor:
    """The nearest whole number, of two the even one; its gradient is 0."""
    return jnp.round(x)


def ceil(x: Tensor) -> Tensor:
    """The next higher whole number, or the number itself."""
    return jnp.ceil(x)


def straight_through(x: Tensor, like: Tensor) -> Tensor:
    """The values of ``x`` with the gradient of ``like`` (Bengio et al. 2013).

    ``straight_through(round(x), x)`` rounds, and its gradient is 1.

    Args:
        x: values, such as rounded ones.
        like: what they were made of, of the same shape and finite.
    """
    return jax.lax.stop_gradient(x) + (like - jax.lax.stop_gradient(like))
