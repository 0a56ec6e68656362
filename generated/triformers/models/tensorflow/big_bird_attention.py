# Generated from src/triformers_core/architectures/big_bird/modeling_attention.py by `make generate`; do not edit.
"""BigBird's attention: a block of a text sees the first and the last, its neighbours and some at random.

Axis letters: B batch, T text length, H heads, D size of a head, N blocks of W tokens, M those between
the first and the last, C how many blocks one of them sees. Memory grows with T · C · W.
"""

from __future__ import annotations

from triformers.models.tensorflow.attention import AttentionInputs
from triformers_core.errors import InvalidInputError
from triformers_core.kit.sees import Sees
from triformers_core.kit.tensorflow import Dropout, Module, Tensor, UniformNoise, ops

__all__: list[str] = []  # For models alone.


LENGTHS = (1024, 3072, 4096)
"""Of texts of which any of the first ``SPAN`` tokens are seen at random, when the model trains."""
SPAN = 1024
NEAR = 5
"""Number of blocks that one sees without chance."""


class BlockSparseAttention(Module):
    """Attention of blocks: the first and the last see all, each other one a few.

    Weights have no dropout here.

    Args:
        block: number of tokens of a block.
        random: how many blocks one sees at random. They are drawn in training; otherwise each of
            them is the first block, as the published models are evaluated.
    """

    def __init__(self, block: int, random: int) -> None:
        super().__init__()
        self.block, self.random = block, random
        self.longest_full = (5 + 2 * random) * block
        self.noise = UniformNoise()
        self.dropout = Dropout(0.0)

    def __call__(
        self, query: Tensor, key: Tensor, value: Tensor, inputs: AttentionInputs
    ) -> tuple[Tensor, ...]:
        """The context ``[B, H, T, D]``, and the weights ``[B, H, T, T]`` if they are wanted.

        Args:
            query: ``[B, H, T, D]``, with T above ``longest_full``.
            key: likewise.
            value: likewise.
            inputs: which keys are padding; what the heads are multiplied by.
        """
        heads, length = ops.size(query, 1), ops.size(query, 2)
        count = (length + self.block - 1) // self.block
        whole = count * self.block
        text = self.text(query, inputs.sees.padding, whole)
        widths = ((0, 0), (0, 0), (0, whole - length), (0, 0))
        query, key, value = (ops.pad(x, widths) for x in (query, key, value))
        ends, end_weights = self.attend_to_all(inputs, query=query, key=key, value=value, text=text)
        seen = self.blocks_seen(query, count, heads)
        middle, weights = self.attend_to_some(
            inputs, query=query, key=key, value=value, text=text, seen=seen
        )
        context = self.in_order(ends, middle) * ops.unsqueeze(ops.unsqueeze(text, 1), 3)
        context = ops.take_slice(context, 0, length, 2)
        if end_weights is None or weights is None:
            return (context,)
        # As published, padding between the first and the last block looks at nothing.
        between = ops.take_slice(text, self.block, -self.block, 1)
        spread = self.spread(weights, seen, count) * ops.unsqueeze(ops.unsqueeze(between, 1), 3)
        dense = self.in_order(end_weights, spread)
        return context, ops.take_slice(ops.take_slice(dense, 0, length, 2), 0, length, 3)

    def text(self, like: Tensor, padding: Tensor | None, length: ops.Size) -> Tensor:
        """1 for tokens and 0 for padding, ``[B, length]``.

        Args:
            like: gives the dtype; ``[B, H, T, D]``.
            padding: of the text, ``[B, T]``, if there is any.
            length: of whole blocks.
        """
        if padding is None:
            text = ops.ones((ops.size(like, 0), ops.size(like, 2)), like=like)
        elif len(padding.shape) == 2:
            text = ops.cast_like(padding, like)
        else:
            raise InvalidInputError(
                "Attention to blocks takes attention_mask [batch, sequence], and one of "
                f"{len(padding.shape)} axes came; set attention_type='original_full' in the "
                "configuration to say what every query sees."
            )
        return ops.pad(text, ((0, 0), (0, length - ops.size(like, 2))))

    def attend_to_all(
        self, inputs: AttentionInputs, *, query: Tensor, key: Tensor, value: Tensor, text: Tensor
    ) -> tuple[Tensor, Tensor | None]:
        """Of the first and the last block: the context ``[B, H, 2 * W, D]``, and its weights."""
        size = self.block
        first, last = ops.take_slice(query, 0, size, 2), ops.take_slice(query, -size, None, 2)
        return ops.attention(
            ops.cat([first, last], axis=2),
            key,
            value,
            sees=Sees(padding=text),
            dropout=self.dropout,
            head_mask=inputs.head_mask,
            output_attentions=inputs.output_attentions,
        )

    def blocks_seen(self, like: Tensor, count: ops.Size, heads: ops.Size) -> Tensor:
        """Which blocks those between the first and the last see, ``[H, M, C]``: these two, those
        around, and the ones at random.

        Args:
            like: a tensor of the device, of floating point numbers.
            count: N.
            heads: H.
        """
        own = ops.unsqueeze(ops.arange(1, count - 1, like=like), 1)  # [M, 1]
        near = ops.cat([own * 0, own * 0 + (count - 1), own - 1, own, own + 1], axis=1)
        if self.noise.active:
            others = ops.unsqueeze(ops.arange(1, self.farthest(count) + 1, like=like), 0)
            is_far = (ops.absolute(others - own) > 1) & (others < count - 1)
            noise = self.noise((heads, count - 2, self.farthest(count)), like)
            chosen = ops.top_k(ops.where(is_far, noise, -1.0), self.random)[1] + 1
            chosen = ops.cast_like(chosen, own)
        else:
            chosen = ops.expand(ops.unsqueeze(own * 0, 0), (heads, count - 2, self.random))
        near = ops.expand(ops.unsqueeze(near, 0), (heads, count - 2, NEAR))
        return ops.cat([near, chosen], axis=2)

    def farthest(self, count: ops.Size) -> int:
        """The last block that may be seen at random.

        Args:
            count: N.
        """
        fewest = 3 + 2 * self.random
        is_long = isinstance(count, int) and count * self.block in LENGTHS
        return max(fewest, SPAN // self.block - 1) if is_long else fewest

    def attend_to_some(
        self,
        inputs: AttentionInputs,
        *,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        text: Tensor,
        seen: Tensor,
    ) -> tuple[Tensor, Tensor | None]:
        """Of the blocks between: the context ``[B, H, M * W, D]``, and the weights
        ``[B, H, M, W, C, W]``.
        """
        size = self.block
        batch, heads, width = ops.size(query, 0), ops.size(query, 1), ops.size(query, 3)
        between, columns = ops.size(seen, 1), ops.size(seen, 2)
        # Each block of each head has keys of its own, so it is an example of one head.
        many = (batch * heads * between, 1)
        rows = ops.reshape(ops.take_slice(query, size, -size, 2), (*many, size, width))
        blocks = (batch, heads, between + 2, size)
        keys, values = (
            ops.reshape(
                self.gathered(ops.reshape(x, (*blocks, width)), seen),
                (*many, columns * size, width),
            )
            for x in (key, value)
        )
        marks = ops.expand(ops.reshape(text, (batch, 1, between + 2, size, 1)), (*blocks, 1))
        marks = ops.reshape(self.gathered(marks, seen), (batch, heads, between, columns, size))
        marks = marks * ops.cast_like(self.counts(seen), marks)
        bias = ops.mask_to_bias(ops.reshape(marks, (*many, 1, columns * size)), query)
        factors = inputs.head_mask
        if factors is not None:
            factors = ops.expand(ops.unsqueeze(factors, 2), (batch, heads, between, 1, 1))
            factors = ops.reshape(factors, (*many, 1, 1))
        context, weights = ops.attention(
            rows,
            keys,
            values,
            sees=Sees(),
            dropout=self.dropout,
            bias=bias,
            head_mask=factors,
            output_attentions=inputs.output_attentions,
        )
        context = ops.reshape(context, (batch, heads, between * size, width))
        if weights is not None:
            weights = ops.reshape(weights, (batch, heads, between, size, columns, size))
        return context, weights

    def counts(self, seen: Tensor) -> Tensor:
        """False where a block is named a second time, since it is the first or the last, and the one
        that sees it is its neighbour: ``[H, M, C, 1]``.
        """
        around = ops.take_slice(seen, 2, NEAR, 2)
        last = ops.take_slice(seen, 1, 2, 2)
        is_new = (around > 0) & (around < last)
        always = seen >= 0
        parts = [
            ops.take_slice(always, 0, 2, 2),
            is_new,
            ops.take_slice(always, NEAR, None, 2),
        ]
        return ops.unsqueeze(ops.cat(parts, axis=2), 3)

    def gathered(self, x: Tensor, seen: Tensor) -> Tensor:
        """The blocks that are seen: ``[B, H, N, W, D]`` → ``[B, H, M * C, W, D]``."""
        heads, total = ops.size(seen, 0), ops.size(seen, 1) * ops.size(seen, 2)
        rows = ops.take_along(ops.transpose(x, (1, 2, 0, 3, 4)), ops.reshape(seen, (heads, total)))
        return ops.transpose(rows, (2, 0, 1, 3, 4))

    def in_order(self, ends: Tensor, middle: Tensor) -> Tensor:
        """The rows of all blocks, of those of the first and the last one and those between.

        Args:
            ends: ``[B, H, 2 * W, …]``.
            middle: ``[B, H, M * W, …]``.
        """
        first = ops.take_slice(ends, 0, self.block, 2)
        last = ops.take_slice(ends, self.block, None, 2)
        return ops.cat([first, middle, last], axis=2)

    def spread(self, weights: Tensor, seen: Tensor, count: ops.Size) -> Tensor:
        """Weights ``[B, H, M, W, C, W]`` where their keys are, ``[B, H, M * W, N * W]``.

        Where nothing was drawn, what the first block has in place of the random ones is left out.
        """
        if not self.noise.active:
            weights = ops.take_slice(weights, 0, NEAR, 4)
            seen = ops.take_slice(seen, 0, NEAR, 2)
        places = ops.cast_like(
            ops.unsqueeze(seen, 3) == ops.arange(0, count, like=weights), weights
        )
        dense = ops.einsum("bhmqck,hmcn->bhmqnk", weights, places)
        rows = ops.size(seen, 1) * self.block
        shape = (ops.size(weights, 0), ops.size(weights, 1), rows, count * self.block)
        return ops.reshape(dense, shape)


def attend_by_length(
    blocks: BlockSparseAttention,
    inputs: AttentionInputs,
    *,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    dropout: Dropout,
) -> tuple[Tensor, Tensor | None]:
    """The context ``[B, H, T, D]``, and the weights ``[B, H, T, T]`` if they are wanted.

    Args:
        blocks: the attention of long texts; all tokens of a short one see each other.
        inputs: which keys are padding; what the heads are multiplied by.
        query: ``[B, H, T, D]``.
        key: likewise.
        value: likewise.
        dropout: of the weights of a short text.
    """
    given = ops.branch(
        ops.size(query, 2) > blocks.longest_full,
        lambda: blocks(query, key, value, inputs),
        lambda: attend_to_all(inputs, query=query, key=key, value=value, dropout=dropout),
    )
    return given[0], given[1] if inputs.output_attentions else None


def attend_to_all(
    inputs: AttentionInputs, *, query: Tensor, key: Tensor, value: Tensor, dropout: Dropout
) -> tuple[Tensor, ...]:
    """The context ``[B, H, T, D]`` of a short text, and the weights if they are wanted; the arguments
    are those above.
    """
    context, weights = inputs.attend(query, key, value, dropout=dropout)
    return (context,) if weights is None else (context, weights)
