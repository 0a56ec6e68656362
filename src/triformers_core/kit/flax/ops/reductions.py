"""Operations that make one entry of many along one axis or several, on JAX.

``axis`` is a number or several; these axes disappear unless ``keepdims`` keeps them with size 1.
"""

from __future__ import annotations

from collections.abc import Sequence

import jax
import jax.numpy as jnp

from triformers_core.kit.flax.ops.elementwise import wide
from triformers_core.kit.flax.parameters import Tensor


def softmax(x: Tensor, axis: int = -1) -> Tensor:
    """Exponentials that sum to one along an axis, computed in float32 or more."""
    return jax.nn.softmax(wide(x), axis=axis).astype(x.dtype)


def log_softmax(x: Tensor, axis: int = -1) -> Tensor:
    """Natural logarithm of the softmax, computed in float32 or more."""
    return jax.nn.log_softmax(wide(x), axis=axis).astype(x.dtype)


def reduce_sum(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Sum; 0 of no entries."""
    return jnp.sum(x, axis=axis, keepdims=keepdims)


def reduce_mean(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Mean of floating point numbers."""
    return jnp.mean(x, axis=axis, keepdims=keepdims)


def reduce_max(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Highest entry, of one at least; equal ones share the gradient."""
    return x.max(axis=axis if isinstance(axis, int) else tuple(axis), keepdims=keepdims)


def reduce_min(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Lowest entry, of one at least; equal ones share the gradient."""
    return jnp.min(x, axis=axis, keepdims=keepdims)


def reduce_any(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Whether any of the truth values is true; false of none."""
    return jnp.any(x, axis=axis, keepdims=keepdims)


def reduce_all(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Whether all of the truth values are true; true of none."""
    return jnp.all(x, axis=axis, keepdims=keepdims)


def logsumexp(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Natural logarithm of the sum of exponentials, without overflow, in float32 or more."""
    wide = x.astype(jnp.promote_types(x.dtype, jnp.float32))
    return jax.nn.logsumexp(wide, axis=axis, keepdims=keepdims).astype(x.dtype)


def cumsum(x: Tensor, axis: int) -> Tensor:
    """Sum of every entry and those before it along an axis."""
    return jnp.cumsum(x, axis=axis)


def mean(x: Tensor) -> Tensor:
    """Mean of all entries, a scalar."""
    return jnp.mean(x)


def argmax(x: Tensor, axis: int = -1) -> Tensor:
    """Index of the highest entry along an axis, which disappears; the first of several."""
    return jnp.argmax(x, axis=axis)
