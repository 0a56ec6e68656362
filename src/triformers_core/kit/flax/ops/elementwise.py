"""Functions of single entries, on JAX."""

from __future__ import annotations

import jax
import jax.numpy as jnp
from flax import nnx

from triformers_core.kit.flax.ops.shapes import Size
from triformers_core.kit.flax.parameters import Tensor


def value(parameter: nnx.Param[Tensor]) -> Tensor:
    """The tensor that a ``Parameter`` holds."""
    return parameter[...]


def tanh(x: Tensor) -> Tensor:
    """Hyperbolic tangent."""
    return jnp.tanh(x)


def sigmoid(x: Tensor) -> Tensor:
    """Logistic function."""
    return jax.nn.sigmoid(x)


def clip(x: Tensor, low: Size, high: Size) -> Tensor:
    """Moves entries below ``low`` or above ``high`` to that bound."""
    return jnp.clip(x, low, high)


def saturate(x: Tensor) -> Tensor:
    """Sums beyond float16 as its largest numbers; other types have room enough."""
    return jnp.clip(x, -65504, 65504) if x.dtype == jnp.float16 else x


def cast_like(x: Tensor, like: Tensor) -> Tensor:
    """The same values in the dtype of ``like``."""
    return x.astype(like.dtype)


def wide(x: Tensor) -> Tensor:
    """The same values in float32, or in a wider type if they have one."""
    return x.astype(jnp.promote_types(x.dtype, jnp.float32))


def to_int(x: Tensor) -> Tensor:
    """The same values as integers that can index a table."""
    return x.astype(jnp.int32)


def is_integer(x: Tensor) -> bool:
    """Whether the dtype is one of integers."""
    return not jnp.issubdtype(x.dtype, jnp.floating)


def minimum(x: Tensor, y: Tensor) -> Tensor:
    """The lower of two numbers, entry by entry, with broadcasting."""
    return jnp.minimum(x, y)


def maximum(x: Tensor, y: Tensor) -> Tensor:
    """The higher of two numbers, entry by entry, with broadcasting."""
    return jnp.maximum(x, y)


def where(condition: Tensor, x: Tensor | float, y: Tensor | float) -> Tensor:
    """Entries of ``x`` where the condition is true, of ``y`` elsewhere, with broadcasting."""
    return jnp.where(condition, x, y)


def is_nan(x: Tensor) -> Tensor:
    """True where an entry isn't a number."""
    return jnp.isnan(x)


def log(x: Tensor) -> Tensor:
    """Natural logarithm."""
    return jnp.log(x)


def exp(x: Tensor) -> Tensor:
    """Exponential function."""
    return jnp.exp(x)


def sqrt(x: Tensor) -> Tensor:
    """Square root."""
    return jnp.sqrt(x)


def floor(x: Tensor) -> Tensor:
    """The next lower whole number, or the number itself."""
    return jnp.floor(x)


def log_sigmoid(x: Tensor) -> Tensor:
    """Natural logarithm of the logistic function."""
    return jax.nn.log_sigmoid(x)


def stop_gradient(x: Tensor) -> Tensor:
    """The same values, as constants to differentiation."""
    return jax.lax.stop_gradient(x)


def sinusoids(positions: Tensor, width: int, like: Tensor, span: int | None = None) -> Tensor:
    """Sines, then cosines, of positions (Vaswani et al. 2017): ``[…]`` → ``[…, width]``.

    They are computed in float32: half precision doesn't count far enough.

    Args:
        positions: integers.
        width: number of entries; the wavelengths go from 2π to 10000 · 2π.
        like: gives the dtype.
        span: after how many entries a wavelength is 10000 · 2π; ``width`` by default.
    """
    exponents = jnp.arange(0, width, 2) / (span or width)
    angles = jnp.asarray(positions, jnp.float32)[..., None] * 10000.0**-exponents
    return jnp.concatenate([jnp.sin(angles), jnp.cos(angles)], axis=-1).astype(like.dtype)


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
