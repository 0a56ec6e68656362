"""What the host computes between a model's operations, on JAX."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from triformers_core.kit import matching
from triformers_core.kit.flax.ops.shapes import Size, size
from triformers_core.kit.flax.parameters import Tensor

# Arrays of whichever types.
OnHost = Callable[..., Sequence[NDArray[Any]]]


def on_host(
    function: OnHost,
    inputs: Sequence[Tensor],
    shapes: Sequence[Sequence[Size]],
    like: Sequence[Tensor],
) -> tuple[Tensor, ...]:
    """What a function of arrays gives; no gradient passes it, and compiled code calls it back.

    Args:
        function: takes the inputs as NumPy arrays and returns as many as there are shapes.
        inputs: its arguments.
        shapes: of what it returns.
        like: arrays whose type the results take, one for each.
    """
    results = [
        # JAX hasn't typed it.
        jax.ShapeDtypeStruct(tuple(shape), other.dtype)  # type: ignore[no-untyped-call]
        for shape, other in zip(shapes, like, strict=True)
    ]
    given = [
        jax.lax.stop_gradient(x.astype(jnp.float32)) if jnp.issubdtype(x.dtype, jnp.floating) else x
        for x in inputs
    ]

    def call(*arrays: Tensor) -> tuple[NDArray[Any], ...]:
        found = zip(function(*(np.asarray(x) for x in arrays)), results, strict=True)
        return tuple(np.asarray(x, wanted.dtype).reshape(wanted.shape) for x, wanted in found)

    found: Sequence[Tensor] = jax.pure_callback(call, results, *given, vmap_method="sequential")
    return tuple(found)


def matched(costs: Tensor, groups: Tensor) -> Tensor:
    """The candidate of every target, so that the sum of a group's costs is the lowest; on the host.

    Args:
        costs: of every candidate for every target, ``[M, Q]``; no gradient passes.
        groups: integers ``[M]``: targets of one group have no candidate in common.

    Returns:
        ``[M]``, as the groups' integers; Q where a group has more targets than candidates.

    Raises:
        MissingBackendError: SciPy isn't installed.
        InvalidInputError: a cost is infinite or no number.
    """
    matching.need_scipy()
    (found,) = on_host(
        lambda *given: [matching.matched(*given)], [costs, groups], [(size(groups, 0),)], [groups]
    )
    return found
