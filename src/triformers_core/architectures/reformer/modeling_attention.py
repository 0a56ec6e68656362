"""Reformer's attention: in chunks of neighbours, or of tokens with a like hash.

Axis letters in comments: B batch, H heads, T length, D size of a head, N hashes, C chunks, L length of
a chunk, K keys that a chunk sees.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from triformers_core.architectures.reformer.configuration import ReformerConfig
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.torch import Dropout, Linear, Module, Tensor, ops

__all__: list[str] = []  # For the models alone.

MASKED = -1e9
ITSELF = -1e5
LAST = 2**30
"""Of room: after all hashes."""


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
        whole: the length with that padding, where there is room beyond it; ``None`` where there is none.
    """

    tokens: Tensor | None
    factor: Tensor | None
    length: ops.Size | Tensor
    weights: bool
    whole: Tensor | None = None


class Past(NamedTuple):
    """What a layer remembers of the tokens before the new one.

    Args:
        buckets: their hashes, ``[B, H, N, S]``; none in a local layer, and as long as they are a single
            chunk. Where there is room beyond them, these are -1 - hash in place of none.
        states: what attention was given of them, ``[B, S, hidden]``.
        length: their number; a tensor where there is room beyond them.
    """

    buckets: Tensor
    states: Tensor
    length: ops.Size | Tensor

    def with_new(self, states: Tensor) -> Tensor:
        """The states with that of the new token, ``[B, 1, hidden]``."""
        if not isinstance(self.length, Tensor):
            return ops.cat([self.states, states], axis=1)
        new = ops.unsqueeze(states, 1)
        return ops.squeeze(ops.write_at(ops.unsqueeze(self.states, 1), new, self.length), 1)


class Found(NamedTuple):
    """What attention gives.

    Args:
        context: ``[B, T, H * D]``.
        weights: where they are wanted.
        buckets: the hashes of all tokens; see ``Past``.
        states: their states.
    """

    context: Tensor
    weights: Tensor | None
    buckets: Tensor
    states: Tensor


class ChunkedAttention(Module):
    """What both kinds have in common."""

    def __init__(self, config: ReformerConfig, chunks: Chunks, rate: float) -> None:
        super().__init__()
        self.heads, self.size = config.num_attention_heads, config.attention_head_size
        self.causal, self.chunks = config.is_decoder, chunks
        self.rounds = 1
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
        others = ops.transpose(self.around(own, seen), (0, 1, 2, 4, 3))  # [B, H, C, 1, K]
        scores = ops.matmul(query, ops.transpose(self.around(key, seen), (0, 1, 2, 4, 3)))
        hidden = self.repeated(query, seen)
        if self.causal:
            hidden = hidden | (others > own)
        if seen.tokens is not None:
            shape = (ops.size(places, 0), self.heads, ops.size(seen.tokens, 1))
            tokens = ops.expand(ops.unsqueeze(seen.tokens, 1), shape)
            kept = self.cut(ops.unsqueeze(ops.gather(tokens, places, 2), -1))
            hidden = hidden | (ops.transpose(self.around(kept, seen), (0, 1, 2, 4, 3)) == 0)
        scores = ops.where(hidden, MASKED, scores)
        if apart:
            scores = ops.where(
                (others == own) & ops.invert(self.repeated(query, seen)), ITSELF, scores
            )
        total = ops.logsumexp(scores, -1, keepdims=True)
        weights: Tensor = self.drop(ops.exp(scores - total))
        if seen.factor is not None:
            weights = weights * seen.factor
        context = ops.matmul(weights, self.around(value, seen))
        return self.joined(context), ops.squeeze(self.joined(total), -1), weights

    def cut(self, x: Tensor) -> Tensor:
        """``[B, H, T, …]`` → ``[B, H, C, L, …]``."""
        return ops.reshape(x, (ops.size(x, 0), self.heads, -1, self.chunks.length, ops.size(x, 3)))

    def joined(self, x: Tensor) -> Tensor:
        """The reverse."""
        return ops.reshape(x, (ops.size(x, 0), self.heads, -1, ops.size(x, 4)))

    def around(self, x: Tensor, seen: Seen) -> Tensor:
        """The chunks that each one sees, in a circle: ``[B, H, C, L, …]`` → ``[B, H, C, K, …]``."""
        offsets = range(-self.chunks.before, self.chunks.after + 1)
        if seen.whole is None:
            return ops.cat([ops.roll(x, -offset, 2) for offset in offsets], axis=3)
        # Every round ends with room, which isn't part of the circle.
        count, real = ops.size(x, 2) // self.rounds, seen.whole // self.chunks.length
        numbers = ops.arange(0, ops.size(x, 2), like=x)
        numbers = numbers // count * real + numbers - numbers // count * count
        chunks, parts = ops.transpose(x, (2, 0, 1, 3, 4)), []
        for offset in offsets:
            place = numbers + offset
            place = place - place // (real * self.rounds) * (real * self.rounds)
            place = place // real * count + place - place // real * real
            parts.append(ops.transpose(ops.take_rows(chunks, place), (1, 2, 0, 3, 4)))
        return ops.cat(parts, axis=3)

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

    def weighted(
        self, scores: Tensor, value: Tensor, places: Tensor, *, valid: Tensor, seen: Seen
    ) -> tuple[Tensor, Tensor, Tensor]:
        """The new token's context, of keys at some places of the text.

        Args:
            scores: ``[B, H, N, K]``.
            value: ``[B, H, N, K, D]``.
            places: where in the text the keys are, ``[B, H, N, K]``.
            valid: whether there is such a key.
            seen: what is seen of the text.

        Returns:
            The context ``[B, H, N, D]``, the logarithm of the sum of weights ``[B, H, N, 1]``, and the
            weights.
        """
        if seen.tokens is not None:
            batch, rounds = ops.size(places, 0), ops.size(places, 2)
            kept = ops.take_along(seen.tokens, ops.reshape(places, (batch, -1)))
            valid = valid & (ops.reshape(kept, (batch, self.heads, rounds, -1)) != 0)
        scores = ops.where(valid, scores, MASKED)
        total = ops.logsumexp(scores, -1, keepdims=True)
        weights = ops.exp(scores - total)
        if seen.factor is not None:
            weights = weights * ops.squeeze(seen.factor, -1)
        return ops.reduce_sum(ops.unsqueeze(weights, -1) * value, 3), total, weights


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

    def forward(self, hidden: Tensor, seen: Seen) -> Found:
        query, key, value = (
            ops.split_heads(x, self.heads)
            for x in (self.query(hidden), self.key(hidden) * self.size**-0.5, self.value(hidden))
        )
        places = ops.arange(0, ops.size(hidden, 1), like=hidden)
        shape = (ops.size(hidden, 0), self.heads, ops.size(hidden, 1))
        places = ops.expand(ops.reshape(places, (1, 1, -1)), shape)
        context, _, weights = self.attend(query, key, value, places, seen=seen, apart=False)
        shown = self.shown(weights, seen)
        return Found(ops.merge_heads(context), shown, self.no_buckets(hidden), hidden)

    def no_buckets(self, hidden: Tensor) -> Tensor:
        """The hashes of no token."""
        shape = (ops.size(hidden, 0), self.heads, self.rounds, 0)
        return ops.to_int(ops.zeros(shape, like=hidden))

    def step(self, hidden: Tensor, past: Past, seen: Seen) -> Found:
        """Attention of a single token to those before it."""
        states = past.with_new(hidden)
        length, before, _ = self.chunks
        start = (past.length // length - before) * length
        places = ops.arange(0, (before + 1) * length, like=hidden) + start
        valid = (places >= 0) & (places <= past.length)
        places = ops.clip(places, 0, ops.size(states, 1) - 1)
        places = ops.expand(ops.unsqueeze(places, 0), (ops.size(hidden, 0), (before + 1) * length))
        near = ops.take_along(states, places)
        query, key, value = (
            ops.split_heads(x, self.heads)
            for x in (self.query(hidden), self.key(near) * self.size**-0.5, self.value(near))
        )
        scores = ops.unsqueeze(ops.reduce_sum(query * key, -1), 2)
        shape = (ops.size(hidden, 0), self.heads, 1, (before + 1) * length)
        places = ops.expand(ops.unsqueeze(ops.unsqueeze(places, 1), 1), shape)
        value = ops.unsqueeze(value, 2)
        context, _, weights = self.weighted(scores, value, places, valid=valid, seen=seen)
        shown = weights if seen.weights else None
        return Found(ops.merge_heads(context), shown, past.buckets, states)


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

    def forward(self, hidden: Tensor, seen: Seen) -> Found:
        query = ops.split_heads(self.query_key(hidden), self.heads)
        value = ops.split_heads(self.value(hidden), self.heads)
        length = ops.size(query, 2)
        buckets = hashes = self.hashes(query, seen.tokens)
        if not isinstance(seen.length, int) or seen.length <= self.chunks.length:
            # A chunk alone stays in its order.
            alone = ops.arange(0, 1, like=query) + seen.length <= self.chunks.length
            hashes = hashes * ops.where(alone, 0, 1)
        order = ops.argsort(hashes, 3)  # [B, H, N, T]
        places = ops.reshape(order, (ops.size(query, 0), self.heads, -1))
        query = self.at(query, places)
        key = self.normal(query)
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
        return Found(joined, self.shown(weights, seen), buckets, hidden)

    def step(self, hidden: Tensor, past: Past, seen: Seen) -> Found:
        """Attention of a single token to those before it."""
        if self.factors is None:
            raise InvalidConfigurationError(
                "past_buckets_states came, and the configuration's num_buckets is None, so hashes of "
                "texts of different lengths can't be compared; set num_buckets."
            )
        states = past.with_new(hidden)
        query = ops.split_heads(self.query_key(hidden), self.heads)
        buckets, hashed = self.with_hash(query, states, past, seen)
        size, count = ops.size(states, 1), past.length + 1
        width = self.width
        numbers = ops.arange(0, width, like=hidden)
        shape = (ops.size(hidden, 0), self.heads, self.rounds, width)
        # All of them, as long as they are a single chunk.
        places = ops.expand(ops.reshape(ops.clip(numbers, 0, size - 1), (1, 1, 1, -1)), shape)
        valid = ops.reshape(numbers < count, (1, 1, 1, -1))
        if hashed is not None:
            own = ops.arange(0, size, like=hidden) == past.length
            like = self.like_places(ops.where(buckets < 0, -1 - buckets, buckets), own, count)
            places = ops.where(hashed, like, places)
            within = numbers < self.chunks.length * (1 + self.chunks.before + self.chunks.after)
            valid = (ops.reshape(within, (1, 1, 1, -1)) & hashed) | (valid & ops.invert(hashed))
        near = ops.take_along(states, ops.reshape(places, (ops.size(hidden, 0), -1)))
        key = self.normal(self.own_heads(self.query_key(near), (*shape, self.size)))
        value = self.own_heads(self.value(near), (*shape, self.size))
        scores = ops.reduce_sum(ops.unsqueeze(query, 2) * key, -1)
        scores = ops.where(places == past.length, ITSELF, scores)
        context, total, weights = self.weighted(scores, value, places, valid=valid, seen=seen)
        shares = ops.softmax(total, 2)
        joined = ops.merge_heads(ops.reduce_sum(context * shares, 2, keepdims=True))
        return Found(joined, weights if seen.weights else None, buckets, states)

    @property
    def width(self) -> int:
        """How many keys a single token sees at most."""
        length, before, after = self.chunks
        return max(length * (1 + before + after), length + 1)

    def with_hash(
        self, query: Tensor, states: Tensor, past: Past, seen: Seen
    ) -> tuple[Tensor, Tensor | None]:
        """The hashes with that of the new token, and whether its chunk is one of like hashes.

        That is so once a text was longer than a chunk, or had grown to the length of one.

        Args:
            query: of the new token, ``[B, H, 1, D]``.
            states: of all tokens.
            past: what is remembered.
            seen: what is seen of the text.
        """
        if isinstance(past.length, Tensor):
            hashed = ops.take_slice(past.buckets, 0, 1, 3) >= 0
            new = self.hashes(query, None)
            numbers = ops.arange(0, ops.size(states, 1), like=query)
            held = ops.where(past.buckets < 0, -1 - past.buckets, past.buckets)
            held = ops.where(numbers == past.length, new, held)
            longer = past.length + 1 >= self.chunks.length
            return ops.where(hashed | longer, held, -1 - held), hashed
        if ops.size(past.buckets, 3):
            buckets = ops.cat([past.buckets, self.hashes(query, None)], axis=3)
            return buckets, ops.take_slice(buckets, 0, 1, 3) >= 0
        if past.length + 1 < self.chunks.length:
            return past.buckets, None
        every = ops.split_heads(self.query_key(states), self.heads)
        return self.hashes(every, seen.tokens), None

    def like_places(self, buckets: Tensor, own: Tensor, count: ops.Size | Tensor) -> Tensor:
        """Where the tokens are that are near the new one in the order of hashes, ``[B, H, N, K]``.

        Args:
            buckets: of all tokens, ``[B, H, N, S]``.
            own: which of them is the new one, ``[S]``.
            count: their number; beyond them there is room.
        """
        length, before, _ = self.chunks
        size = ops.size(buckets, 3)
        mine = ops.reduce_sum(ops.where(own, buckets, 0), 3, keepdims=True)
        valid = ops.arange(0, size, like=buckets) < count
        order = ops.argsort(ops.where(valid, buckets, LAST), 3)
        place = ops.reduce_sum(ops.to_int(valid & (buckets <= mine)), 3, keepdims=True) - 1
        near = (place // length - before) * length + ops.arange(0, self.width, like=buckets)
        # In a circle.
        return ops.gather(order, near - near // count * count, 3)

    def own_heads(self, x: Tensor, shape: Sequence[ops.Size]) -> Tensor:
        """Of what is made of every head's states, that head's: ``[B, H * K, H * D]`` → ``shape``."""
        apart = (ops.size(x, 0), self.heads, -1, self.heads, self.size)
        each = ops.one_hot(ops.arange(0, self.heads, like=x), self.heads, like=x)
        return ops.reshape(ops.einsum("bhkgd,hg->bhkd", ops.reshape(x, apart), each), shape)

    def normal(self, query: Tensor) -> Tensor:
        """The keys of queries."""
        squares = ops.reduce_mean(ops.square(query), -1, keepdims=True)
        keys: Tensor = query / ops.sqrt(squares + 1e-6) * self.size**-0.5
        return keys

    def at(self, x: Tensor, places: Tensor) -> Tensor:
        """What is at some places of the text, ``[B, H, T, D]`` → ``[B, H, N * T, D]``."""
        shape = (ops.size(places, 0), self.heads, ops.size(places, 2), self.size)
        return ops.gather(x, ops.expand(ops.unsqueeze(places, -1), shape), 2)

    def hashes(self, x: Tensor, tokens: Tensor | None) -> Tensor:
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
        if tokens is None:
            return buckets
        return ops.where(ops.reshape(tokens, (ops.size(x, 0), 1, 1, -1)) == 0, product, buckets)

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
