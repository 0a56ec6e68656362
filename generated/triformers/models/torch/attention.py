# Generated from src/triformers_core/attention.py by `make generate`; do not edit.
"""Masks and cached keys and values, which architectures with attention share; written once.

Axis letters: B batch, T query length, S key length, H heads, D size of a head.
"""

from __future__ import annotations

from triformers_core.errors import InvalidInputError
from triformers_core.kit.torch import Tensor, ops

__all__: list[str] = []  # For models alone.

# Keys and values ``[B, H, S, D]`` of one layer: those of the self-attention, then those of the
# cross attention where there is one.
LayerCache = tuple[Tensor, ...]


def key_bias(attention_mask: Tensor, like: Tensor) -> Tensor:
    """Bias ``[B, 1, 1 or T, S]`` of the scores from a mask ``[B, S]`` or ``[B, T, S]``."""
    axis_of_heads = ops.unsqueeze(attention_mask, 1)
    if len(attention_mask.shape) == 2:
        axis_of_heads = ops.unsqueeze(axis_of_heads, 1)
    return ops.mask_to_bias(axis_of_heads, like)


def self_attention_bias(
    attention_mask: Tensor | None, hidden: Tensor, past_length: ops.Size, causal: bool
) -> Tensor | None:
    """Bias of the self-attention's scores, or ``None`` where every key is seen."""
    bias = None if attention_mask is None else key_bias(attention_mask, hidden)
    if not causal or (attention_mask is not None and len(attention_mask.shape) == 3):
        return bias
    length = ops.size(hidden, 1)
    seen = ops.mask_to_bias(ops.causal_mask(length, past_length + length, like=hidden), hidden)
    # The lower of the two, not the sum: twice the lowest number would overflow to -infinity.
    return seen if bias is None else ops.minimum(bias, seen)


def causal_bias(attention_mask: Tensor | None, hidden: Tensor, past_length: ops.Size) -> Tensor:
    """Bias of the self-attention's scores that keeps later tokens out in any case.

    A query that sees no token, as padding on the left does, gets the mean of the padding up to
    itself; with ``self_attention_bias`` it is the mean of all tokens.
    """
    if attention_mask is not None and len(attention_mask.shape) == 3:
        return key_bias(attention_mask, hidden)
    length = ops.size(hidden, 1)
    seen = ops.causal_mask(length, past_length + length, like=hidden)
    if attention_mask is None:
        return ops.mask_to_bias(seen, hidden)
    # Lower than any number, which no query's own place is.
    return ops.where(seen, key_bias(attention_mask, hidden), float("-inf"))


def layer_head_mask(head_mask: Tensor | None, layer: int) -> Tensor | None:
    """A layer's factors ``[1, H, 1, 1]`` from a mask ``[H]`` or ``[layers, H]``."""
    if head_mask is None:
        return None
    factors = head_mask if len(head_mask.shape) == 1 else head_mask[layer]
    return ops.reshape(factors, (1, -1, 1, 1))


def past_length(past_key_values: tuple[LayerCache, ...] | None, layers: int) -> ops.Size:
    """The number of earlier tokens whose keys and values are cached.

    Args:
        past_key_values: what was cached, by layer; ``None`` for a first step.
        layers: how many the model has.

    Raises:
        InvalidInputError: the cache has another number of layers.
    """
    if past_key_values is None:
        return 0
    if len(past_key_values) != layers:
        raise InvalidInputError(
            f"past_key_values hold {len(past_key_values)} layers, and the model has {layers}; pass "
            "what a model of the same configuration returned with use_cache=True."
        )
    return ops.size(past_key_values[0][0], 2)


def split_cache(cache: LayerCache | None) -> tuple[LayerCache | None, LayerCache | None]:
    """What a layer has cached for its self-attention, and for its cross attention."""
    if cache is None:
        return None, None
    return cache[:2], cache[2:] or None


def with_cached(cache: LayerCache | None, key: Tensor, value: Tensor) -> tuple[Tensor, Tensor]:
    """Keys and values of all tokens: those of the cached ones, then those of the new ones."""
    if cache is None:
        return key, value
    return ops.cat([cache[0], key], axis=2), ops.cat([cache[1], value], axis=2)
