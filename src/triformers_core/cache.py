"""What a decoder remembers of the tokens that it has seen: their keys and values.

A cache comes in two forms, and a model takes and returns either as ``past_key_values``. The growing
one is a tuple a layer: keys and values of the self-attention, then those of the cross attention. It
grows with every token, so compiled code is made once a length. The fixed one has room for a number of
tokens, and is written at a position that is a tensor: a step is compiled once.

Axis letters: B batch, T new tokens, S keys, H heads, D size of a head.
"""

from __future__ import annotations

from typing import NamedTuple

from triformers_core.errors import InvalidConfigurationError, InvalidInputError
from triformers_core.kit.torch import PreTrainedModel, Tensor, ops, structure

__all__: list[str] = []  # For models alone.

OWN = 2
"""How many of a layer's tensors are the self-attention's; then come those of the cross attention."""

KeyValues = tuple[Tensor, Tensor]
"""Keys and values of one attention, ``[B, H, S, D]``."""

GrowingCache = tuple[tuple[Tensor, ...], ...]
"""Every layer's keys and values: of the self-attention, then of the cross attention if there is one."""


@structure
class FixedCache:
    """Keys and values with room for more; ``model.new_cache(batch_size, max_length)`` makes one.

    It is a value: a call returns the next one as ``past_key_values``. PyTorch writes in place, so
    that there the one before isn't to be used again, and it isn't for training.

    ``cache[layer]`` is a layer's keys and values, as of a growing cache.

    Args:
        layers: as a growing cache's, with room at the end of the self-attention's; those of the
            cross attention come with the first call that has an encoder's states.
        length: the number of tokens so far, padding too; an integer, a scalar.
    """

    layers: GrowingCache
    length: Tensor

    @property
    def max_length(self) -> ops.Size:
        """The number of tokens that there is room for."""
        return ops.size(self.layers[0][1], -2)

    def __getitem__(self, layer: int) -> tuple[Tensor, ...]:
        return self.layers[layer]

    def __len__(self) -> int:
        return len(self.layers)

    def reorder(self, indices: Tensor, of_source: bool = True) -> FixedCache:
        """The cache of other rows of the batch, as a beam search continues them.

        Args:
            indices: the rows, ``[batch]``, each as often as it is wanted.
            of_source: see ``reorder_cache``.
        """
        layers = reorder_cache(self.layers, indices, of_source)
        return FixedCache(layers=layers, length=self.length)

    def without_tokens(self) -> FixedCache:
        """The cache before any token, with what it has of an encoder's states."""
        layers = tuple(
            (*(_emptied(part) for part in layer[:OWN]), *layer[OWN:]) for layer in self.layers
        )
        return FixedCache(layers=layers, length=self.length - self.length)


def _emptied(part: Tensor) -> Tensor:
    return ops.zeros(tuple(ops.extent(part, axis) for axis in range(4)), like=part)


PastKeyValues = GrowingCache | FixedCache
"""What a call takes and returns as ``past_key_values``."""


def reorder_cache(layers: GrowingCache, indices: Tensor, of_source: bool = True) -> GrowingCache:
    """A growing cache of other rows of the batch, as a beam search continues them.

    Args:
        layers: the cache, or a fixed one's tensors.
        indices: the rows, ``[batch]``, each as often as it is wanted.
        of_source: whether the cross attention's are reordered, too; they are the same for rows of
            one source.
    """
    return tuple(
        tuple(
            ops.take_rows(part, indices) if of_source or place < OWN else part
            for place, part in enumerate(layer)
        )
        for layer in layers
    )


class LayerCache(NamedTuple):
    """What one layer remembers.

    Args:
        own: keys and values of the self-attention.
        cross: those of the cross attention; ``None`` before there are any.
        length: where new ones are written; ``None`` where they are appended.
    """

    own: KeyValues
    cross: KeyValues | None
    length: Tensor | None

    def with_new(self, key: Tensor, value: Tensor) -> KeyValues:
        """Keys and values of all tokens, and of the room that is left.

        Args:
            key: of the new tokens, ``[B, H, T, D]``.
            value: likewise.
        """
        if self.length is None:
            return ops.cat([self.own[0], key], axis=2), ops.cat([self.own[1], value], axis=2)
        keys = ops.write_at(self.own[0], key, self.length)
        return keys, ops.write_at(self.own[1], value, self.length)


class Cache(NamedTuple):
    """What a call is given of ``past_key_values``, whichever form they have.

    Args:
        past: what came; ``None`` in a first call without a fixed cache.
    """

    past: PastKeyValues | None = None

    @property
    def length(self) -> ops.Size | Tensor:
        """The number of tokens that came before."""
        if self.past is None:
            return 0
        if isinstance(self.past, FixedCache):
            return self.past.length
        return ops.size(self.past[0][0], 2)

    @property
    def room(self) -> ops.Size | None:
        """The number of tokens that a fixed cache holds; ``None`` of a growing one."""
        return self.past.max_length if isinstance(self.past, FixedCache) else None

    def keys(self, added: ops.Size) -> ops.Size:
        """The number of keys in the self-attention, with the room of a fixed cache.

        Args:
            added: the number of new tokens.
        """
        if self.past is None:
            return added
        held = ops.size(self.past[0][0], 2)
        return held if isinstance(self.past, FixedCache) else held + added

    def layer(self, index: int) -> LayerCache | None:
        """What a layer remembers, if anything."""
        if self.past is None:
            return None
        length = self.past.length if isinstance(self.past, FixedCache) else None
        key, value, *others = self.past[index]
        cross = (others[0], others[1]) if others else None
        return LayerCache((key, value), cross, length)

    def after(self, layers: GrowingCache, added: ops.Size) -> PastKeyValues:
        """What the call returns.

        Args:
            layers: every layer's keys and values.
            added: the number of new tokens.
        """
        if isinstance(self.past, FixedCache):
            return FixedCache(layers=layers, length=self.past.length + added)
        return layers


def read_cache(past_key_values: PastKeyValues | None, layers: int) -> Cache:
    """The cache that a call is given.

    Args:
        past_key_values: what earlier calls returned; ``None`` for a first one.
        layers: how many the model has.

    Raises:
        InvalidInputError: the cache has another number of layers.
    """
    if past_key_values is not None and len(past_key_values) != layers:
        raise InvalidInputError(
            f"past_key_values hold {len(past_key_values)} layers, and the model has {layers}; pass "
            "what a model of the same configuration returned with use_cache=True."
        )
    return Cache(past_key_values)


class CacheShape(NamedTuple):
    """Of what size a model's keys and values are."""

    layers: int
    heads: int
    size: int


class CachingModel(PreTrainedModel):
    """A model that continues a text from the keys and values of its beginning."""

    def cache_shape(self) -> CacheShape:
        """Of what size keys and values are.

        Raises:
            InvalidConfigurationError: the model keeps none, or isn't a decoder.
        """
        raise InvalidConfigurationError(
            f"A cache was asked for, and {type(self).__name__} keeps no keys and values from call to "
            "call; call it without past_key_values."
        )

    def new_cache(self, batch_size: int, max_length: int) -> FixedCache:
        """An empty cache of a fixed size, to be passed as ``past_key_values``.

        With it a step is compiled once, however long the text gets. ``attention_mask`` is then
        ``[batch, max_length]``, of which what comes after the new tokens doesn't count; or it ends
        with the new tokens, as with a growing cache.

        Args:
            batch_size: number of texts.
            max_length: number of tokens of the longest text, padding and those to come, too.

        Returns:
            The cache; calls return the next one.

        Raises:
            InvalidConfigurationError: the model isn't a decoder.
            InvalidInputError: a number isn't positive.
        """
        if batch_size < 1 or max_length < 1:
            raise InvalidInputError(
                f"A cache was asked for with batch_size={batch_size} and max_length={max_length}; "
                "both must be at least 1."
            )
        layers = self.new_layers(batch_size, max_length)
        start = ops.reshape(ops.arange(0, 1, like=layers[0][0]), ())
        return FixedCache(layers=layers, length=start)

    def new_layers(self, batch_size: int, max_length: int) -> GrowingCache:
        """Every layer's room.

        Args:
            batch_size: number of texts.
            max_length: number of tokens of the longest one.
        """
        shape = self.cache_shape()
        return tuple(
            tuple(self.zeros(batch_size, shape.heads, max_length, shape.size) for _ in range(2))
            for _ in range(shape.layers)
        )

    def init_cache(
        self, batch_size: int, max_length: int, encoder_outputs: object = None
    ) -> FixedCache:
        """``new_cache``, as Flax's users call it.

        Args:
            batch_size: number of texts.
            max_length: number of tokens of the longest text.
            encoder_outputs: isn't needed: the first call with it adds its keys and values.
        """
        return self.new_cache(batch_size, max_length)

    def reorder_cache(
        self, past_key_values: PastKeyValues, indices: Tensor, of_source: bool = True
    ) -> PastKeyValues:
        """A cache of other rows of the batch, as a beam search continues them.

        Args:
            past_key_values: what a call returned, of either form.
            indices: the rows, ``[batch]``, each as often as it is wanted.
            of_source: whether keys and values of an encoder's states are reordered, too; they are
                the same for rows of one source.
        """
        if isinstance(past_key_values, FixedCache):
            return past_key_values.reorder(indices, of_source)
        return reorder_cache(past_key_values, indices, of_source)
