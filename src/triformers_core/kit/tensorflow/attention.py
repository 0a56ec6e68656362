"""Attention on TensorFlow, of which XLA fuses what it can; a dense bias only where one is needed.

Axis letters: B batch, T query length, S key length, H heads, D size of a head.
"""

from __future__ import annotations

import math

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit.sees import Sees
from triformers_core.kit.tensorflow.layers import Dropout
from triformers_core.kit.tensorflow.products import product
from triformers_core.kit.tensorflow.sizes import size


def mask_to_bias(mask: Tensor, like: Tensor) -> Tensor:
    """What to add to attention scores: 0 where ``mask`` is 1 or true, else the lowest number.

    Args:
        mask: any shape; 1 or true keeps a key.
        like: gives the dtype.
    """
    lowest: float = like.dtype.min
    return (1.0 - tf.cast(mask, like.dtype)) * lowest


def known_ones(mask: Tensor) -> bool:
    """Whether a mask holds nothing but ones, as far as that is seen without waiting for a device."""
    mask = tf.convert_to_tensor(mask)
    if not tf.executing_eagerly() or "CPU" not in mask.device:
        return False
    return bool(tf.reduce_all(tf.equal(mask, tf.ones((), mask.dtype))))


def most_marked(marks: Tensor) -> int | Tensor:
    """The largest number of true values in a row of ``[B, T]``: a graph computes it.

    Args:
        marks: true where something is marked.
    """
    counts = tf.reduce_sum(tf.cast(marks, tf.int32), axis=1)
    most = tf.maximum(tf.reduce_max(counts), 0)  # Of no rows it is the lowest number.
    return int(most) if tf.executing_eagerly() else most


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
    """Scaled dot-product attention (Vaswani et al. 2017); TensorFlow and XLA fuse what they can.

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
    groups = _known(query, 1) // _known(key, 1)
    if groups > 1:
        key, value = (tf.repeat(x, groups, axis=1) for x in (key, value))
    scale = 1.0 / math.sqrt(_known(query, -1)) if scale is None else scale
    scores = product(query * scale, key, transpose_y=True)
    if softcap is not None:
        scores = softcap * tf.tanh(scores / softcap)
    mask = dense_mask(sees, bias, query, key)
    wide = tf.float32 if scores.dtype.size < 4 else scores.dtype
    if mask is not None and mask.dtype == tf.bool:
        scores = tf.where(mask, scores, scores.dtype.min)
    elif mask is not None:
        # In float32 at least, since a score plus the lowest float16 would overflow.
        scores = tf.cast(scores, wide) + tf.cast(mask, wide)
    weights = tf.nn.softmax(tf.cast(scores, wide))
    weights = dropout(tf.cast(weights, value.dtype))
    if head_mask is not None:
        weights = weights * tf.cast(head_mask, weights.dtype)
    return product(weights, value), weights if output_attentions else None


def _known(x: Tensor, axis: int) -> int:
    known: int | None = x.shape[axis]
    assert known is not None, "an axis of the configuration's size"
    return known


def dense_mask(
    sees: Sees[Tensor], bias: Tensor | None, query: Tensor, key: Tensor
) -> Tensor | None:
    """What the scores are combined with.

    Args:
        sees: the description.
        bias: added to the scores, too.
        query: ``[B, H, T, D]``.
        key: ``[B, H, S, D]``.

    Returns:
        True where a query sees a key, ``[T, S]``, if that is all there is to say and every query
        sees one; or else what is added to the scores, broadcast to ``[B, H, T, S]``; ``None`` if
        there is nothing to say.
    """
    lowest: float = query.dtype.min
    length, keys = (size(x, 2) for x in (query, key))
    seen = _seen(sees, length, keys)
    if sees.padding is None:
        if bias is None or seen is None:
            return seen if bias is None else bias
        return tf.where(seen, bias, lowest)
    padding = tf.expand_dims(sees.padding, 1)
    if len(sees.padding.shape) == 2:
        padding = tf.expand_dims(padding, 1)
    added = mask_to_bias(padding, query)
    if seen is not None:
        # No sum: twice the lowest number would overflow to -infinity.
        added = tf.where(seen, added, -math.inf if sees.strict else lowest)
    if sees.has_room and not sees.strict:
        added = tf.where(tf.range(keys) < sees.start + length, added, -math.inf)
    return added if bias is None else added + bias


def _seen(sees: Sees[Tensor], length: int | Tensor, keys: int | Tensor) -> Tensor | None:
    """Where a query sees a key but for padding, ``[T, S]``; ``None`` where it sees all."""
    if not (sees.causal or sees.has_room or sees.window):
        return None
    own = tf.expand_dims(tf.range(length) + sees.start, 1)
    others = tf.expand_dims(tf.range(keys), 0)
    seen = others <= own if sees.causal else others < sees.start + length
    if sees.window is not None:
        seen = seen & (others > own - sees.window)
        if not sees.causal:
            seen = seen & (others < own + sees.window)
    return seen
