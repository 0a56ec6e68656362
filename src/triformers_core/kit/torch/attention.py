"""Attention on PyTorch: by the fused kernels where they can, and a dense bias where they need one.

Axis letters: B batch, T query length, S key length, H heads, D size of a head.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from triformers_core.kit.sees import Sees


def mask_to_bias(mask: Tensor, like: Tensor) -> Tensor:
    """What to add to attention scores: 0 where ``mask`` is 1 or true, else the lowest number.

    Args:
        mask: any shape; 1 or true keeps a key.
        like: gives dtype and device.
    """
    keep = mask.to(dtype=like.dtype)
    return (1.0 - keep) * torch.finfo(like.dtype).min


def known_ones(mask: Tensor) -> bool:
    """Whether a mask holds nothing but ones, as far as that is seen without waiting for a device."""
    if is_traced() or mask.device.type != "cpu":
        return False
    try:
        return bool((mask == 1).all())
    except RuntimeError:  # The values aren't there: within torch.vmap, or while tracing.
        return False


def most_marked(marks: Tensor) -> int:
    """The largest number of true values in a row of ``[B, T]``: compiled code takes T for it.

    Args:
        marks: true where something is marked.
    """
    length: int = marks.shape[1]
    if is_traced() or marks.device.type == "meta":
        return length
    try:
        return int(marks.sum(1).max())
    except RuntimeError:  # There are no rows; or no values, as in ``known_ones``.
        return length


def is_traced() -> bool:
    """Whether what runs becomes code for other values, too."""
    return _is_jit_traced() or torch.compiler.is_compiling()


def _is_jit_traced() -> bool:
    is_traced: bool = torch.jit.is_tracing()  # type: ignore[attr-defined, no-untyped-call]  # in stubs
    return is_traced


def attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    *,
    sees: Sees[Tensor],
    dropout: nn.Dropout,
    bias: Tensor | None = None,
    head_mask: Tensor | None = None,
    output_attentions: bool = False,
    scale: float | None = None,
    softcap: float | None = None,
) -> tuple[Tensor, Tensor | None]:
    """Scaled dot-product attention (Vaswani et al. 2017), by the fused kernel where it can be.

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
    if not output_attentions and head_mask is None and softcap is None:
        rate = dropout.p if dropout.training else 0.0
        return _fused(query, key, value, sees=sees, bias=bias, rate=rate, scale=scale), None
    groups = query.shape[1] // key.shape[1]
    if groups > 1:
        key, value = (x.repeat_interleave(groups, dim=1) for x in (key, value))
    scale = 1.0 / math.sqrt(query.shape[-1]) if scale is None else scale
    scores = torch.matmul(query, key.transpose(-1, -2)) * scale
    if softcap is not None:
        scores = softcap * torch.tanh(scores / softcap)
    mask = dense_mask(sees, bias, query, key.shape[2])
    if mask is not None and mask.dtype == torch.bool:
        scores = scores.masked_fill(~mask, torch.finfo(scores.dtype).min)
    elif mask is not None:
        scores = scores + mask
    weights: Tensor = dropout(torch.softmax(scores, dim=-1))
    if head_mask is not None:
        weights = weights * head_mask
    return torch.matmul(weights, value), weights if output_attentions else None


def _fused(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    *,
    sees: Sees[Tensor],
    bias: Tensor | None,
    rate: float,
    scale: float | None,
) -> Tensor:
    """The context ``[B, H, T, D]``, with a mask only where the kernel can't be told in words."""
    keys = key.shape[2]
    plain = bias is None and sees.padding is None and sees.window is None
    begins = isinstance(sees.start, int) and sees.start == 0
    # Sizes are tensors in torch.jit.trace.
    is_causal = bool(plain and sees.causal and begins and query.shape[2] == keys)
    mask = None if is_causal else dense_mask(sees, bias, query, keys)
    # A trace is the same with and without gradients, which torch.jit.trace insists on.
    trains = torch.is_grad_enabled() and query.requires_grad and not _is_jit_traced()
    if mask is not None and mask.dtype != torch.bool and trains and not mask.requires_grad:
        query, mask = _with_means(query, mask)
    context = functional.scaled_dot_product_attention(
        query,
        key,
        value,
        attn_mask=mask,
        dropout_p=rate,
        is_causal=is_causal,
        scale=scale,
        enable_gqa=bool(query.shape[1] != key.shape[1]),
    )
    if not torch.compiler.is_exporting():
        return context
    # What is exported is made of other operations than the kernel, whose axes lie in another order.
    return context.clone(memory_format=torch.contiguous_format)


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
    lowest = torch.finfo(query.dtype).min
    seen = _seen(sees, query, keys)
    if sees.padding is None:
        if bias is None or seen is None:
            return seen if bias is None else bias
        return torch.where(seen, bias, lowest)
    padding = sees.padding[:, None] if sees.padding.dim() == 3 else sees.padding[:, None, None]
    added = mask_to_bias(padding, query)
    if seen is not None:
        # No sum: twice the lowest number would overflow to -infinity.
        added = torch.where(seen, added, float("-inf") if sees.strict else lowest)
    if sees.has_room and not sees.strict:
        written = torch.arange(keys, device=query.device) < sees.start + query.shape[2]
        added = torch.where(written, added, float("-inf"))
    return added if bias is None else added + bias


def _seen(sees: Sees[Tensor], query: Tensor, keys: int) -> Tensor | None:
    """Where a query sees a key but for padding, ``[T, S]``; ``None`` where it sees all."""
    length, start = query.shape[2], sees.start
    if length == 1 and isinstance(start, int) and sees.window is None and start + 1 >= keys:
        return None  # A last query alone.
    if not (sees.causal or sees.has_room or sees.window):
        return None
    own = torch.arange(length, device=query.device)[:, None] + start
    others = torch.arange(keys, device=query.device)[None, :]
    seen = others <= own if sees.causal else others < start + length
    if sees.window is not None:
        seen = seen & (others > own - sees.window)
        if not sees.causal:
            seen = seen & (others < own + sees.window)
    return seen


def _with_means(query: Tensor, bias: Tensor) -> tuple[Tensor, Tensor]:
    """Query and bias with which the fused kernel has gradients for queries that see no key, too.

    Such a query gets the mean of the values, since beside the lowest number all scores are the same.
    But the kernel computes its weights again, from the logarithm of their sum, which is lost beside
    that number, too: its gradients are those of weights of 1. Zeros give the mean and its gradients.
    """
    lowest = torch.finfo(bias.dtype).min
    sees_none = (bias <= lowest).all(dim=-1, keepdim=True)
    # A difference, since what is -infinity stays out of the mean.
    return query.masked_fill(sees_none, 0.0), torch.where(sees_none, bias - lowest, bias)
