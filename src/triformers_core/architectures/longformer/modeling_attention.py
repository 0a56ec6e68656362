"""Longformer's attention: a window around each token, and some tokens that see and are seen by all.

Axis letters: B batch, T text length, a multiple of every window, H heads, D size of a head, W half a
window, N blocks of W positions, G global tokens of a row at most. Memory and time grow with
T · (W + G).
"""

from __future__ import annotations

from dataclasses import dataclass

from triformers_core.attention import AttentionInputs, StackOutput
from triformers_core.kit.sees import Sees
from triformers_core.kit.torch import Dropout, Linear, Module, Tensor, model_output, ops
from triformers_core.outputs import BaseModelOutput

__all__ = ["LongformerBaseModelOutput"]


@model_output
class LongformerBaseModelOutput(BaseModelOutput):
    """Longformer's hidden states.

    Args:
        attentions: weights of what every query sees, those of global tokens first and then of what is
            around it, from left to right: ``[batch, heads, sequence, most global + window + 1]`` a
            layer, zeros for queries that are global.
        global_attentions: weights of the global queries, ``[batch, heads, padded sequence, most
            global]`` a layer; if there are any.
    """

    global_attentions: tuple[Tensor, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class GlobalTokens:
    """The tokens that see all and are seen by all; a row may have fewer than another.

    Args:
        marked: 1 for them, else 0, ``[B, T]``.
        places: where they are, in order, ``[B, G]``; then those of others.
        there: 1 up to their number, then 0, ``[B, G]``.
    """

    marked: Tensor
    places: Tensor
    there: Tensor


def global_tokens(marked: Tensor, most: ops.Size | None = None) -> GlobalTokens | None:
    """The tokens that are marked; ``None`` where it is known that there is none.

    Args:
        marked: 1 for them, else 0, ``[B, T]``.
        most: how many of a row are, if the caller knows.
    """
    if most is None:
        most = ops.most_marked(marked == 1)
    if isinstance(most, int) and most == 0:
        return None
    places = ops.take_range(ops.argsort(1 - marked, axis=1), 0, most)
    return GlobalTokens(marked=marked, places=places, there=ops.take_along(marked, places))


@dataclass(frozen=True, kw_only=True)
class WindowInputs(AttentionInputs):
    """What the attention of a layer is given.

    Args:
        text: 1 for tokens, 0 for padding, ``[B, T]``.
        tokens: the global ones.
    """

    text: Tensor
    tokens: GlobalTokens | None


class LongformerSelfAttention(Module):
    """Attention of hidden states to those around them, and of the global ones to all.

    Args:
        width: of the hidden states.
        heads: their number.
        window: how many positions around its own a query sees, half of them on each side.
        rate: of the dropout of weights.
    """

    def __init__(self, width: int, heads: int, window: int, rate: float) -> None:
        super().__init__()
        self.heads = heads
        self.scale: float = (width // heads) ** -0.5
        self.reach = window // 2
        self.query = Linear(width, width)
        self.key = Linear(width, width)
        self.value = Linear(width, width)
        self.query_global = Linear(width, width)
        self.key_global = Linear(width, width)
        self.value_global = Linear(width, width)
        self.dropout = Dropout(rate)

    def forward(
        self, hidden: Tensor, inputs: WindowInputs
    ) -> tuple[Tensor, Tensor | None, Tensor | None]:
        """The context ``[B, T, hidden]``; and if wanted the weights of what every query sees, global
        tokens first, ``[B, H, T, G + 2 * W + 1]``, and of the global queries, ``[B, H, T, G]``.
        """
        tokens = inputs.tokens
        keys, values = self.key(hidden), self.value(hidden)
        weights = self.weights(hidden, keys, inputs)
        dropped = self.dropout(weights)
        near = ops.take_slice(dropped, -(2 * self.reach + 1), None, 3)
        context = sum_around(near, self.split(values), self.reach)
        if tokens is None:
            return ops.merge_heads(context), dropped if inputs.output_attentions else None, None
        far = ops.take_slice(dropped, 0, -(2 * self.reach + 1), 3)
        context = context + ops.matmul(far, self.split(ops.take_along(values, tokens.places)))
        merged, of_global = self.with_global(ops.merge_heads(context), hidden, inputs, tokens)
        if not inputs.output_attentions:
            return merged, None, None
        others = ops.unsqueeze(ops.unsqueeze(1 - tokens.marked, 1), 3)
        return merged, dropped * ops.cast_like(others, dropped), of_global

    def split(self, states: Tensor) -> Tensor:
        """``[B, T, hidden]`` → ``[B, H, T, D]``."""
        return ops.split_heads(states, self.heads)

    def weights(self, hidden: Tensor, keys: Tensor, inputs: WindowInputs) -> Tensor:
        """Weights of global tokens and of those around, ``[B, H, T, G + 2 * W + 1]``.

        Args:
            hidden: the states ``[B, T, hidden]``.
            keys: their keys, likewise.
            inputs: what the layer is given.
        """
        tokens, text = inputs.tokens, inputs.text
        query = self.split(self.query(hidden)) * self.scale
        # What is global is seen as such, and not twice.
        seen = text if tokens is None else text * (1 - tokens.marked)
        scores = scores_around(query, self.split(keys), seen, self.reach)
        if tokens is not None:
            picked = self.split(ops.take_along(keys, tokens.places))
            far = ops.wide(ops.matmul(query, ops.transpose(picked, (0, 1, 3, 2))))
            there = ops.unsqueeze(ops.unsqueeze(tokens.there, 1), 1)
            scores = ops.cat([far + ops.mask_to_bias(there, far), scores], axis=3)
        weights = ops.cast_like(ops.softmax(scores, axis=3), hidden)
        if inputs.head_mask is not None:
            weights = weights * inputs.head_mask
        # Padding sees nothing.
        rows = ops.unsqueeze(ops.unsqueeze(text, 1), 3)
        return weights * ops.cast_like(rows, weights)

    def with_global(
        self, merged: Tensor, hidden: Tensor, inputs: WindowInputs, tokens: GlobalTokens
    ) -> tuple[Tensor, Tensor]:
        """The context with that of the global queries in its place, and their weights ``[B, H, T, G]``.

        Args:
            merged: all queries' context as if none were global, ``[B, T, hidden]``.
            hidden: the states, likewise.
            inputs: what the layer is given.
            tokens: the global ones.
        """
        query = self.split(self.query_global(ops.take_along(hidden, tokens.places))) * self.scale
        key = self.split(self.key_global(hidden))
        scores = ops.wide(ops.matmul(query, ops.transpose(key, (0, 1, 3, 2))))  # [B, H, G, T]
        seen = ops.unsqueeze(tokens.there, 2) * ops.unsqueeze(inputs.text, 1)
        scores = scores + ops.mask_to_bias(ops.unsqueeze(seen, 1), scores)
        weights = ops.cast_like(ops.softmax(scores, axis=3), hidden)
        if inputs.head_mask is not None:
            weights = weights * inputs.head_mask
        weights = self.dropout(weights)
        context = ops.merge_heads(ops.matmul(weights, self.split(self.value_global(hidden))))
        # A place that holds none keeps what it has.
        own = ops.take_along(merged, tokens.places)
        context = ops.where(ops.unsqueeze(tokens.there, 2) == 1, context, own)
        shape = [ops.size(context, axis) for axis in range(3)]
        places = ops.expand(ops.unsqueeze(tokens.places, 2), shape)
        written = ops.scatter(merged, places, context, 1)
        return written, ops.transpose(weights, (0, 1, 3, 2))


def scores_around(query: Tensor, key: Tensor, seen: Tensor, reach: int) -> Tensor:
    """Scores of the keys around every query, ``[B, H, T, 2 * W + 1]``, the lowest for what isn't seen.

    Args:
        query: ``[B, H, T, D]``.
        key: likewise.
        seen: 1 for keys that are seen, else 0, ``[B, T]``.
        reach: W.
    """
    batch, heads, size = ops.size(query, 0), ops.size(query, 1), ops.size(query, 3)
    blocks = ops.reshape(query, (batch, heads, -1, reach, size))
    keys = blocks_around(key, reach)  # [B, H, N, 3 * W, D]
    scores = ops.wide(ops.matmul(blocks, ops.transpose(keys, (0, 1, 2, 4, 3))))
    of_keys = blocks_around(ops.unsqueeze(ops.unsqueeze(seen, 1), 3), reach)  # [B, 1, N, 3 * W, 1]
    bias = ops.mask_to_bias(ops.transpose(of_keys, (0, 1, 2, 4, 3)), scores)
    # In a block's matrix [W, 3 * W] the keys around each query lie one further to the right than those
    # of the query before: so with rows longer by one they are its first 2 * W + 1 columns.
    flat = ops.reshape(scores + bias, (batch, heads, -1, 3 * reach * reach))
    flat = ops.pad(flat, [(0, 0), (0, 0), (0, 0), (0, reach)])
    rows = ops.reshape(flat, (batch, heads, -1, 3 * reach + 1))
    return ops.take_slice(rows, 0, 2 * reach + 1, 3)


def sum_around(weights: Tensor, value: Tensor, reach: int) -> Tensor:
    """Sums the values around every query by their weights, ``[B, H, T, D]``.

    Args:
        weights: ``[B, H, T, 2 * W + 1]``.
        value: ``[B, H, T, D]``.
        reach: W.
    """
    batch, heads, size = ops.size(value, 0), ops.size(value, 1), ops.size(value, 3)
    # The way back to the blocks' matrices.
    rows = ops.pad(weights, [(0, 0), (0, 0), (0, 0), (0, reach)])
    flat = ops.reshape(rows, (batch, heads, -1, reach * (3 * reach + 1)))
    flat = ops.take_slice(flat, 0, 3 * reach * reach, 3)
    blocks = ops.reshape(flat, (batch, heads, -1, reach, 3 * reach))
    summed = ops.matmul(blocks, blocks_around(value, reach))  # [B, H, N, W, D]
    return ops.reshape(summed, (batch, heads, -1, size))


def blocks_around(x: Tensor, reach: int) -> Tensor:
    """Every block of W positions with those before and after: ``[B, H, T, D]`` → ``[B, H, N, 3 * W,
    D]``, zeros beyond both ends."""
    batch, heads, size = ops.size(x, 0), ops.size(x, 1), ops.size(x, 3)
    padded = ops.pad(x, [(0, 0), (0, 0), (reach, reach), (0, 0)])
    blocks = ops.reshape(padded, (batch, heads, -1, reach, size))
    parts = [
        ops.take_slice(blocks, 0, -2, 2),
        ops.take_slice(blocks, 1, -1, 2),
        ops.take_slice(blocks, 2, None, 2),
    ]
    return ops.cat(parts, axis=3)


def padded(x: Tensor, missing: ops.Size, value: int = 0) -> Tensor:
    """``[B, T]`` with so many more entries at the end."""
    return ops.pad(x, [(0, 0), (0, missing)], value)


def both(marks: Tensor, text: Tensor | None) -> Tensor:
    """1 for tokens that are marked and no padding, else 0; of the masks' shape.

    Padding of ``marks`` may be -1, as LED's tokenizer has it.
    """
    ones = ops.to_int(ops.to_int(marks) > 0)
    return ones if text is None else ones * ops.to_int(ops.to_int(text) != 0)


def missing_from(length: ops.Size, multiple: int) -> ops.Size:
    """How many positions a text of this length lacks to a multiple."""
    return (length + multiple - 1) // multiple * multiple - length


def window_inputs(
    hidden: Tensor,
    text: Tensor | None,
    *,
    marks: Tensor | None,
    missing: ops.Size,
    head_mask: Tensor | None,
    output_attentions: bool | None,
    most: ops.Size | None = None,
) -> WindowInputs:
    """What the attention of a stack is given.

    Args:
        hidden: what goes into the first layer, ``[B, T, hidden]``.
        text: 1 for tokens, 0 for padding, without the positions that were missing.
        marks: 1 for global tokens, likewise.
        missing: how many positions were.
        head_mask: factor of every head, ``[H]`` or ``[layers, H]``.
        output_attentions: whether the weights are wanted.
        most: how many tokens of a row are global at most, if the caller knows.
    """
    if text is None:
        text = ops.ones((ops.size(hidden, 0), ops.size(hidden, 1) - missing), like=hidden)
    tokens = None
    if marks is not None:
        tokens = global_tokens(padded(both(marks, text), missing), most)
    return WindowInputs(
        sees=Sees(),
        text=padded(ops.to_int(ops.to_int(text) != 0), missing),
        tokens=tokens,
        head_mask=head_mask,
        output_attentions=bool(output_attentions),
    )


def output_of(
    stack: StackOutput, length: ops.Size, output_hidden_states: bool | None
) -> LongformerBaseModelOutput:
    """The output of a stack without the positions that were missing.

    Args:
        stack: what its layers gave.
        length: of the text as it came.
        output_hidden_states: whether the states are wanted.
    """
    states = tuple(ops.take_range(state, 0, length) for state in stack.states)
    weights = tuple(ops.take_slice(each, 0, length, 2) for each in stack.attentions)
    return LongformerBaseModelOutput(
        last_hidden_state=states[-1],
        hidden_states=states if output_hidden_states else None,
        attentions=weights or None,
        global_attentions=stack.cross_attentions or None,
    )
