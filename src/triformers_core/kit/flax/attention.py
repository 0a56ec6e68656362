"""Attention on JAX, by its own function where it can be; a dense bias only where one is needed.

Axis letters: B batch, T query length, S key length, H heads, D size of a head.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from triformers_core.kit.flax.context import is_known_as_ones, known_most
from triformers_core.kit.flax.layers import Dropout
from triformers_core.kit.flax.parameters import Tensor
from triformers_core.kit.sees import Sees

# Layers of the same shapes share its trace.
_of_jax = jax.jit(jax.nn.dot_product_attention, static_argnames=("is_causal", "scale"))


def mask_to_bias(mask: Tensor, like: Tensor) -> Tensor:
    """What to add to attention scores: 0 where ``mask`` is 1 or true, else the lowest number.

    Args:
        mask: any shape; 1 or true keeps a key.
        like: gives the dtype.
    """
    return jnp.asarray((1.0 - mask.astype(like.dtype)) * _lowest(like))


def known_ones(mask: Tensor) -> bool:
    """Whether a mask holds nothing but ones, as far as that was seen before the call."""
    return is_known_as_ones(mask)


def most_marked(marks: Tensor) -> int:
    """The largest number of true values in a row of ``[B, T]``, if a call saw it before; else T.

    Args:
        marks: true where something is marked, as the model's ``marked_tokens`` says.
    """
    known = known_most()
    return marks.shape[1] if known is None else known


def attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    *,
    sees: Sees[Tensor],
    dropout: Dropout,
    bias: Tensor | None = None,
    head_mask: Tensor | None = None,
    output_attentions: bool = False,
    scale: float | None = None,
    softcap: float | None = None,
) -> tuple[Tensor, Tensor | None]:
    """Scaled dot-product attention (Vaswani et al. 2017), by JAX's own where it can be.

    Args:
        query: ``[B, H, T, D]``.
        key: ``[B, H, S, D]``, or with fewer heads, each of which serves a group of the queries'.
        value: likewise.
        sees: which keys a query sees.
        dropout: applied to the weights in training.
        bias: added to the scores, broadcast to ``[B, H, T, S]``.
        head_mask: factor of every head's weights, broadcast to ``[B, H, T, S]``.
        output_attentions: whether the weights are wanted.
        scale: factor of the scores; by default ``D ** -0.5``.
        softcap: bound that the scores approach and don't reach (``softcap * tanh(x / softcap)``).

    Returns:
        The context ``[B, H, T, D]``, and the weights ``[B, H, T, S]`` if they are wanted.
    """
    factor: float = query.shape[-1] ** -0.5 if scale is None else scale
    # XLA has no float16 product summed in float32 on CPUs, which JAX's attention asks for.
    simple = not output_attentions and head_mask is None and softcap is None
    if simple and not dropout.active and query.dtype != jnp.float16:
        return _fused(query, key, value, sees=sees, bias=bias, scale=factor), None
    groups = query.shape[1] // key.shape[1]
    if groups > 1:
        key, value = (jnp.repeat(x, groups, axis=1) for x in (key, value))
    scores = jnp.matmul(query, key.swapaxes(-1, -2)) * factor
    scores = scores.astype(jnp.promote_types(scores.dtype, jnp.float32))
    if softcap is not None:
        scores = softcap * jnp.tanh(scores / softcap)
    mask = dense_mask(sees, bias, query, key.shape[2])
    if mask is not None and mask.dtype == jnp.bool_:
        scores = jnp.where(mask, scores, _lowest(scores))
    elif mask is not None:
        scores = scores + mask
    weights: Tensor = dropout(jax.nn.softmax(scores).astype(query.dtype))
    if head_mask is not None:
        weights = weights * head_mask
    return jnp.matmul(weights, value), weights if output_attentions else None


def _fused(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    *,
    sees: Sees[Tensor],
    bias: Tensor | None,
    scale: float,
) -> Tensor:
    """The context, with a mask only where the kernel can't be told in words.

    As fast as the explicit form on a CPU (±10 % from 32 to 384 tokens), and XLA is free to choose a
    fused kernel elsewhere. Its axes are [B, T, H, D]; its bias and its mask have all four.
    """
    plain = bias is None and sees.padding is None and sees.window is None
    begins = isinstance(sees.start, int) and sees.start == 0
    is_causal = plain and sees.causal and begins and query.shape[2] == key.shape[2]
    mask = None if is_causal else dense_mask(sees, bias, query, key.shape[2])
    if mask is not None:
        mask = mask.reshape((1,) * (4 - mask.ndim) + mask.shape)
    is_bool = mask is not None and mask.dtype == jnp.bool_
    context: Tensor = _of_jax(
        query.swapaxes(1, 2),
        key.swapaxes(1, 2),
        value.swapaxes(1, 2),
        bias=None if is_bool else mask,
        mask=mask if is_bool else None,
        is_causal=is_causal,
        scale=scale,
    )
    return context.swapaxes(1, 2)


def dense_mask(sees: Sees[Tensor], bias: Tensor | None, query: Tensor, keys: int) -> Tensor | None:
    """What a kernel is given that knows no description.

    Args:
        sees: the description.
        bias: added to the scores, too.
        query: ``[B, H, T, D]``.
        keys: S.

    Returns:
        True where a query sees a key, ``[T, S]``, if that is all there is to say and every query
        sees one; or else what is added to the scores, broadcast to ``[B, H, T, S]``; ``None`` if
        there is nothing to say.
    """
    length, lowest = query.shape[2], _lowest(query)
    seen = _seen(sees, length, keys)
    if sees.padding is None:
        if bias is None or seen is None:
            return seen if bias is None else bias
        return jnp.where(seen, bias, lowest)
    padding = sees.padding[:, None] if sees.padding.ndim == 3 else sees.padding[:, None, None]
    added = mask_to_bias(padding, query)
    if seen is not None:
        # No sum: twice the lowest number would overflow to -infinity.
        added = jnp.where(seen, added, -jnp.inf if sees.strict else lowest)
    if sees.has_room and not sees.strict:
        added = jnp.where(jnp.arange(keys) < sees.start + length, added, -jnp.inf)
    return added if bias is None else added + bias


def _seen(sees: Sees[Tensor], length: int, keys: int) -> Tensor | None:
    """Where a query sees a key but for padding, ``[T, S]``; ``None`` where it sees all."""
    start = sees.start
    if length == 1 and isinstance(start, int) and sees.window is None and start + 1 >= keys:
        return None  # A last query alone.
    if not (sees.causal or sees.has_room or sees.window):
        return None
    own = (jnp.arange(length) + start)[:, None]
    others = jnp.arange(keys)[None, :]
    seen = others <= own if sees.causal else others < start + length
    if sees.window is not None:
        seen = seen & (others > own - sees.window)
        if not sees.causal:
            seen = seen & (others < own + sees.window)
    return seen


def _lowest(like: Tensor) -> Any:  # A number of NumPy, of the type of ``like``.
    return jnp.finfo(like.dtype).min  # type: ignore[no-untyped-call]  # JAX lacks it
