"""Products of tensors, on JAX."""

from __future__ import annotations

import jax.numpy as jnp

from triformers_core.kit.flax.parameters import Tensor


def matmul(x: Tensor, y: Tensor) -> Tensor:
    """Matrix product over the last two axes."""
    return jnp.matmul(x, y)


def einsum(equation: str, *tensors: Tensor) -> Tensor:
    """Sum of products by Einstein's convention, such as ``"bhtd,bhsd->bhts"``."""
    return jnp.einsum(equation, *tensors)
