"""Reformer's attention: in chunks of neighbours, or of tokens with a like hash.

Axis letters in comments: B batch, H heads, T length, D size of a head, N hashes, C chunks, L length of
a chunk, K keys that a chunk sees.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from triformers_core.architectures.reformer.configuration import ReformerConfig
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.torch import Dropout, Linear, Module, Tensor, ops

__all__: list[str] = []  # For the models alone.

MASKED = -1e9
ITSELF = -1e5


class Chunks(NamedTuple):
    """How texts are cut.

    Args:
        length: L.
        before: how many chunks before its own a token sees.
        after: how many after it.
    """

    length: int
    before: int
    after: int


class Seen(NamedTuple):
    """What every layer is given.

    Args:
        tokens: 1 for tokens and 0 for padding, ``[B, T]``; ``None`` where all are tokens.
        factor: of every head's weights, ``[1, H, 1, 1, 1]``.
        length: the number of tokens before the padding to whole chunks.
        weights: whether attention weights are wanted.
    """

    tokens: Tensor | None
    factor: Tensor | None
    length: ops.Size
    weights: bool


class ChunkedAttention(Module):
    """What both kinds have in common."""

    def __init__(self, config: ReformerConfig, chunks: Chunks, rate: float) -> None:
        super().__init__()
        self.heads, self.size = config.num_attention_heads, config.attention_head_size
        self.causal, self.chunks = config.is_decoder, chunks
        self.value = Linear(config.hidden_size, self.heads * self.size, bias=False)
        self.drop = Dropout(rate)

    def attend(
        self,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        places: Tensor,
        *,
        seen: Seen,
        apart: bool,
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Attention within chunks of what is in order.

        Args:
            query: ``[B, H, T, D]``, in an order that is cut into chunks.
            key: likewise.
            value: likewise.
            places: where in the text each one is, ``[B, H, T]``.
            seen: what is seen of the text.
            apart: whether a token sees itself only where it sees no other.

        Returns:
            The context ``[B, H, T, D]``, the logarithm of each one's sum of weights ``[B, H, T]``,
            and the weights ``[B, H, C, L, K]``.
        """
        query, key, value = (self.cut(x) for x in (query, key, value))
        own = self.cut(ops.unsqueeze(places, -1))  # [B, H, C, L, 1]
        others = ops.transpose(self.around(own), (0, 1, 2, 4, 3))  # [B, H, C, 1, K]
        scores = ops.matmul(query, ops.transpose(self.around(key), (0, 1, 2, 4, 3)))
        hidden = self.repeated(query, seen)
        if self.causal:
            hidden = hidden | (others > own)
        if seen.tokens is not None:
            shape = (ops.size(places, 0), self.heads, ops.size(seen.tokens, 1))
            tokens = ops.expand(ops.unsqueeze(seen.tokens, 1), shape)
            kept = self.cut(ops.unsqueeze(ops.gather(tokens, places, 2), -1))
            hidden = hidden | (ops.transpose(self.around(kept), (0, 1, 2, 4, 3)) == 0)
        scores = ops.where(hidden, MASKED, scores)
        if apart:
            scores = ops.where(
                (others == own) & ops.invert(self.repeated(query, seen)), ITSELF, scores
            )
        total = ops.logsumexp(scores, -1, keepdims=True)
        weights: Tensor = self.drop(ops.exp(scores - total))
        if seen.factor is not None:
            weights = weights * seen.factor
        context = ops.matmul(weights, self.around(value))
        return self.joined(context), ops.squeeze(self.joined(total), -1), weights

    def cut(self, x: Tensor) -> Tensor:
        """``[B, H, T, …]`` → ``[B, H, C, L, …]``."""
        return ops.reshape(x, (ops.size(x, 0), self.heads, -1, self.chunks.length, ops.size(x, 3)))

    def joined(self, x: Tensor) -> Tensor:
        """The reverse."""
        return ops.reshape(x, (ops.size(x, 0), self.heads, -1, ops.size(x, 4)))

    def around(self, x: Tensor) -> Tensor:
        """The chunks that each one sees, in a circle: ``[B, H, C, L, …]`` → ``[B, H, C, K, …]``."""
        offsets = range(-self.chunks.before, self.chunks.after + 1)
        return ops.cat([ops.roll(x, -offset, 2) for offset in offsets], axis=3)

    def repeated(self, query: Tensor, seen: Seen) -> Tensor:
        """True for keys of other chunks, if a text is one chunk alone: ``[1, 1, 1, 1, K]``."""
        length, before, after = self.chunks
        numbers = ops.arange(0, length * (before + 1 + after), like=query)
        other = (numbers < before * length) | (numbers >= (before + 1) * length)
        alone = ops.arange(0, 1, like=query) + seen.length <= length
        return ops.reshape(other & alone, (1, 1, 1, 1, -1))

    def shown(self, weights: Tensor, seen: Seen) -> Tensor | None:
        """The weights, of a text that is one chunk those of its tokens, ``[B, H, T, T]``."""
        if not seen.weights:
            return None
        length, before, _ = self.chunks
        if not isinstance(seen.length, int) or seen.length > length:
            return weights
        whole = ops.squeeze(ops.take_slice(weights, 0, 1, 2), 2)
        whole = ops.take_slice(whole, 0, seen.length, 2)
        return ops.take_slice(whole, before * length, before * length + seen.length, 3)


class LocalSelfAttention(ChunkedAttention):
    """Attention to the tokens of neighbouring chunks."""

    def __init__(self, config: ReformerConfig) -> None:
        chunks = Chunks(
            config.local_attn_chunk_length,
            config.local_num_chunks_before,
            config.local_num_chunks_after,
        )
        super().__init__(config, chunks, config.local_attention_probs_dropout_prob)
        self.query = Linear(config.hidden_size, self.heads * self.size, bias=False)
        self.key = Linear(config.hidden_size, self.heads * self.size, bias=False)

    def forward(self, hidden: Tensor, seen: Seen) -> tuple[Tensor, Tensor | None]:
        query, key, value = (
            ops.split_heads(x, self.heads)
            for x in (self.query(hidden), self.key(hidden) * self.size**-0.5, self.value(hidden))
        )
        places = ops.arange(0, ops.size(hidden, 1), like=hidden)
        shape = (ops.size(hidden, 0), self.heads, ops.size(hidden, 1))
        places = ops.expand(ops.reshape(places, (1, 1, -1)), shape)
        context, _, weights = self.attend(query, key, value, places, seen=seen, apart=False)
        return ops.merge_heads(context), self.shown(weights, seen)


class LSHSelfAttention(ChunkedAttention):
    """Attention to tokens with a like hash: all are sorted by it, and cut into chunks."""

    def __init__(self, config: ReformerConfig) -> None:
        chunks = Chunks(
            config.lsh_attn_chunk_length, config.lsh_num_chunks_before, config.lsh_num_chunks_after
        )
        super().__init__(config, chunks, config.lsh_attention_probs_dropout_prob)
        self.query_key = Linear(config.hidden_size, self.heads * self.size, bias=False)
        self.rounds, self.seed = config.num_hashes, config.hash_seed or 0
        self.factors, self.longest = config.bucket_factors, config.max_position_embeddings

    def forward(self, hidden: Tensor, seen: Seen) -> tuple[Tensor, Tensor | None]:
        query = ops.split_heads(self.query_key(hidden), self.heads)
        value = ops.split_heads(self.value(hidden), self.heads)
        length = ops.size(query, 2)
        hashes = self.hashes(query, seen)
        if isinstance(seen.length, int) and seen.length <= self.chunks.length:
            hashes = hashes * 0  # A chunk alone stays in its order.
        order = ops.argsort(hashes, 3)  # [B, H, N, T]
        places = ops.reshape(order, (ops.size(query, 0), self.heads, -1))
        query = self.at(query, places)
        squares = ops.reduce_mean(ops.square(query), -1, keepdims=True)
        key = query / ops.sqrt(squares + 1e-6) * self.size**-0.5
        context, total, weights = self.attend(
            query, key, self.at(value, places), places, seen=seen, apart=True
        )
        # Back to the text's order, and the rounds by how much each one saw.
        back = ops.argsort(order, 3)
        shape = (ops.size(query, 0), self.heads, self.rounds, length)
        context = ops.reshape(context, (*shape, self.size))
        context = ops.gather(context, ops.expand(ops.unsqueeze(back, -1), (*shape, self.size)), 3)
        if self.rounds > 1:
            shares = ops.softmax(ops.gather(ops.reshape(total, shape), back, 3), 2)
            context = context * ops.unsqueeze(shares, -1)
        joined = ops.merge_heads(ops.reduce_sum(context, 2))
        return joined, self.shown(weights, seen)

    def at(self, x: Tensor, places: Tensor) -> Tensor:
        """What is at some places of the text, ``[B, H, T, D]`` → ``[B, H, N * T, D]``."""
        shape = (ops.size(places, 0), self.heads, ops.size(places, 2), self.size)
        return ops.gather(x, ops.expand(ops.unsqueeze(places, -1), shape), 2)

    def hashes(self, x: Tensor, seen: Seen) -> Tensor:
        """The bucket of every token in every round, ``[B, H, N, T]``; padding has one of its own."""
        factors = self.factors or self.by_length(ops.size(x, 2))
        rows = sum(factors) // 2
        shape = (self.heads, self.size, self.rounds * rows)
        turned = ops.matmul(ops.stop_gradient(x), ops.seeded_normal(self.seed, shape, x))
        split = (ops.size(x, 0), self.heads, ops.size(x, 2), self.rounds, rows)
        turned = ops.transpose(ops.reshape(turned, split), (0, 1, 3, 2, 4))
        buckets: Tensor | None = None
        start, product = 0, 1
        for factor in factors:
            part = ops.take_slice(turned, start, start + factor // 2, -1)
            digit = ops.to_int(ops.argmax(ops.cat([part, -part], axis=-1))) * product
            buckets = digit if buckets is None else buckets + digit
            start, product = start + factor // 2, product * factor
        assert buckets is not None
        if seen.tokens is None:
            return buckets
        return ops.where(
            ops.reshape(seen.tokens, (ops.size(x, 0), 1, 1, -1)) == 0, product, buckets
        )

    def by_length(self, length: ops.Size) -> list[int]:
        """The factors of the number of buckets for a text's length."""
        if not isinstance(length, int):
            raise InvalidConfigurationError(
                "The configuration's num_buckets is None, so their number follows from the text's "
                "length, which isn't known while this is traced; set num_buckets."
            )
        power = max((2 * (length // self.chunks.length)).bit_length() - 1, 1)
        limit = 2 * max(int(math.sqrt(self.longest // self.chunks.length)), self.chunks.length)
        return [2**power] if 2**power <= limit else [2 ** (power // 2), 2 ** (power - power // 2)]
