"""One vector a text, made of the states of its tokens (Reimers and Gurevych 2019)."""

from __future__ import annotations

from typing import Any, Literal, TypeVar, get_args

from triformers_core.errors import InvalidInputError
from triformers_core.tensors import ArrayLike, kind_of

__all__ = ["pooled"]

Tensor = TypeVar("Tensor", bound=ArrayLike)
Pooling = Literal["mean", "first", "last"]


def pooled(
    states: Tensor,
    attention_mask: ArrayLike | None = None,
    pooling: Pooling = "mean",
    *,
    normalize: bool = True,
) -> Tensor:
    """One vector for each text: the mean of its tokens' states, or the state of one of them.

    It can be compiled with the model, and has gradients. Sums have float32 at least. A text without a
    token has zeros.

    Args:
        states: of any backend, ``[batch, sequence, hidden]``, such as ``last_hidden_state``.
        attention_mask: 1 for tokens and 0 for padding, which may be on either side,
            ``[batch, sequence]``; all are tokens by default.
        pooling: "mean" of the tokens, the "first" one or the "last" one; what a checkpoint was trained
            with says its documentation.
        normalize: whether vectors are scaled to length 1, so that their products are cosines.

    Returns:
        ``[batch, hidden]``, in the type of ``states``.

    Raises:
        InvalidInputError: these are no states and mask of one backend, their shapes don't belong
            together, or there is no such pooling.
    """
    if pooling not in get_args(Pooling):
        raise InvalidInputError(
            f"pooling={pooling!r} is unknown; it is one of {', '.join(get_args(Pooling))}."
        )
    ops = _operations(states, attention_mask)
    wide = ops.wide(states)
    if attention_mask is None:
        mask = ops.ones([ops.size(wide, 0), ops.size(wide, 1)], wide)
    else:
        mask = ops.cast_like(attention_mask, wide)
    if pooling == "first":
        mask = ops.where(ops.cumsum(mask, 1) == 1, mask, 0.0)
    elif pooling == "last":
        later = ops.flip(ops.cumsum(ops.flip(mask, 1), 1), 1)
        mask = ops.where(later == 1, mask, 0.0)
    weights = ops.unsqueeze(mask, 2)
    # What stands at padding may be no number.
    summed = ops.reduce_sum(ops.where(weights > 0, wide * weights, 0.0), 1)
    count = ops.reduce_sum(weights, 1)
    vectors = summed / ops.where(count > 0, count, 1.0)
    if normalize:
        squares = ops.reduce_sum(ops.square(vectors), -1, True)
        vectors = vectors / ops.sqrt(ops.where(squares > 0, squares, 1.0))
    found: Tensor = ops.cast_like(vectors, states)
    return found


def _operations(states: Any, mask: Any) -> Any:  # What users pass; a module of a kit.
    """The operations of the backend whose tensors these are."""
    kind = kind_of(states)
    if kind not in ("pt", "tf", "jax"):
        raise InvalidInputError(
            f"Pooling takes the states of tokens, a tensor of any backend, and not a "
            f"{type(states).__name__}: pass output.last_hidden_state."
        )
    if mask is not None and kind_of(mask) != kind:
        raise InvalidInputError(
            f"The states are a {type(states).__name__}, and the attention mask is a "
            f"{type(mask).__name__}: tokenize with return_tensors={kind!r}."
        )
    expected = states.shape[:2]
    if len(states.shape) != 3 or (mask is not None and not _fits(mask.shape, expected)):
        shapes = f"{tuple(states.shape)}" + ("" if mask is None else f" and {tuple(mask.shape)}")
        raise InvalidInputError(
            f"Pooling takes states [batch, sequence, hidden] and a mask [batch, sequence], and not "
            f"shapes {shapes}."
        )
    if kind == "pt":
        from triformers_core.kit.torch import ops as torch_ops

        return torch_ops
    if kind == "tf":
        from triformers_core.kit.tensorflow import ops as tensorflow_ops

        return tensorflow_ops
    from triformers_core.kit.flax import ops as flax_ops

    return flax_ops


def _fits(shape: Any, expected: Any) -> bool:  # Each backend's own.
    """Whether lengths agree, as far as they are known."""
    pairs = zip(tuple(shape), tuple(expected), strict=False)
    return len(shape) == len(expected) and all(x is None or y is None or x == y for x, y in pairs)
