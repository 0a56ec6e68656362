# Generated from src/triformers_core/architectures/reformer/modeling_memory.py by `make generate`; do not edit.
"""What Reformer remembers from call to call: hashes and states of every layer.

They come in the two forms of a cache (``triformers_core.cache``): a tuple a layer of hashes
``[B, H, N, S]`` and states ``[B, S, hidden]``, which grows, or the same with room at its end. Axis
letters: B batch, H heads, N hashes, S tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from triformers.models.torch.cache import FixedCache, GrowingCache, PastKeyValues
from triformers.models.torch.reformer_attention import Found, Past
from triformers_core.architectures.reformer.configuration import ReformerConfig
from triformers_core.errors import InvalidConfigurationError, InvalidInputError
from triformers_core.kit.rows import room_error
from triformers_core.kit.torch import PreTrainedModel, Tensor, ops

__all__: list[str] = []  # For the models alone.


class Memory(NamedTuple):
    """What a call is given.

    Args:
        past: as it came; ``None`` in a first call without room.
        config: of the model.
        pasts: what every layer remembers, in a call for a single token; ``None`` in a first one.
    """

    past: PastKeyValues | None
    config: ReformerConfig
    pasts: Sequence[Past] | None = None

    @property
    def start(self) -> ops.Size | Tensor:
        """The place of the first new token."""
        return self.pasts[0].length if self.pasts else 0

    def mask(self, tokens: Tensor | None, length: ops.Size) -> Tensor | None:
        """The mask of all tokens that layers see; for a single new one room among them.

        Args:
            tokens: 1 for tokens, 0 for padding, ``[B, S]``.
            length: the number of new tokens.
        """
        if tokens is None or not isinstance(self.past, FixedCache):
            return tokens
        if self.pasts is None:
            return ops.take_range(tokens, 0, length)
        return ops.pad(tokens, ((0, 0), (0, self.past.max_length - ops.size(tokens, 1))))

    def after(self, made: Sequence[Found], length: ops.Size) -> PastKeyValues:
        """What the call returns.

        Args:
            made: what every layer made.
            length: the number of new tokens.
        """
        past = self.past
        if self.pasts is not None:
            layers = tuple((found.buckets, found.states) for found in made)
            if isinstance(past, FixedCache):
                return FixedCache(layers=layers, length=past.length + length)
            return layers
        kept = tuple(_first(found, length) for found in made)
        one_chunk = isinstance(length, int) and length <= self.config.lsh_attn_chunk_length
        if not isinstance(past, FixedCache):
            if one_chunk:
                return tuple((ops.take_slice(x, 0, 0, 3), states) for x, states in kept)
            return kept
        room = past.max_length
        if isinstance(room, int) and isinstance(length, int) and length > room:
            raise room_error(room)
        return FixedCache(
            layers=tuple(_with_room(layer, room, one_chunk) for layer in kept),
            length=past.length + length,
        )


def _first(found: Found, length: ops.Size) -> tuple[Tensor, Tensor]:
    """Hashes and states of a first call's tokens, without what was added up to whole chunks."""
    buckets = found.buckets
    if ops.size(buckets, 3) != 0:
        buckets = ops.take_slice(buckets, 0, length, 3)
    return buckets, ops.take_range(found.states, 0, length)


def _with_room(layer: tuple[Tensor, Tensor], room: ops.Size, one_chunk: bool) -> tuple[Tensor, ...]:
    """The same with room for as many tokens."""
    buckets, states = layer
    if ops.size(buckets, 3) != 0:
        buckets = -1 - buckets if one_chunk else buckets
        none = (0, 0)
        buckets = ops.pad(buckets, (none, none, none, (0, room - ops.size(buckets, 3))))
    return buckets, ops.pad(states, ((0, 0), (0, room - ops.size(states, 1)), (0, 0)))


def read_memory(past: PastKeyValues | None, config: ReformerConfig, words: Tensor) -> Memory:
    """What a call remembers.

    Args:
        past: what came as ``past_buckets_states``.
        config: of the model.
        words: the embedded new tokens, ``[B, T, hidden]``.

    Raises:
        InvalidConfigurationError: the model is no decoder.
        InvalidInputError: it is of another number of layers, or there are several new tokens where
            something is remembered already.
    """
    if past is None:
        return Memory(None, config)
    if not config.is_decoder:
        raise InvalidConfigurationError(
            "past_buckets_states came to a Reformer that is no decoder, whose earlier tokens see the "
            "new ones; set is_decoder=True, or leave them out."
        )
    if len(past) != len(config.attn_layers):
        raise InvalidInputError(
            f"past_buckets_states hold {len(past)} layers, and the model has "
            f"{len(config.attn_layers)}; pass what a model of the same configuration returned with "
            "use_cache=True."
        )
    length = ops.size(words, 1)
    held = past.length if isinstance(past, FixedCache) else ops.size(past[0][1], 1)
    if isinstance(length, int) and length == 1:
        pasts = [Past(past[index][0], past[index][1], held) for index in range(len(past))]
        return Memory(past, config, pasts)
    before = ops.known(past.length, 0) if isinstance(past, FixedCache) else held
    if not isinstance(past, FixedCache) or before:
        raise InvalidInputError(
            f"{length} tokens came with past_buckets_states of {before} earlier ones; a Reformer "
            "goes on by one token at a time."
        )
    return Memory(past, config)


def new_memory(model: PreTrainedModel, batch_size: int, max_length: int) -> GrowingCache:
    """Every layer's room for hashes and states.

    Args:
        model: a Reformer.
        batch_size: number of texts.
        max_length: number of tokens of the longest one.

    Raises:
        InvalidConfigurationError: the model is no decoder.
    """
    config = model.config
    assert isinstance(config, ReformerConfig)
    if not config.is_decoder:
        raise InvalidConfigurationError(
            "A cache was asked for of a Reformer that is no decoder; set is_decoder=True."
        )
    heads, layers = config.num_attention_heads, []
    for kind in config.attn_layers:
        rounds, room = (config.num_hashes, max_length) if kind == "lsh" else (1, 0)
        buckets = ops.to_int(model.zeros(batch_size, heads, rounds, room)) - 1
        layers.append((buckets, model.zeros(batch_size, max_length, config.hidden_size)))
    return tuple(layers)
