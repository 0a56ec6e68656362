# Generated from src/triformers_core/attention.py by `make generate`; do not edit.
"""What layers with attention are given and what they return, whichever the architecture.

Axis letters: B batch, T query length, S key length, H heads, D size of a head.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol, Self

from triformers.models.tensorflow.cache import Cache, KeyValues, LayerCache, PastKeyValues
from triformers.models.tensorflow.outputs import TFBaseModelOutput
from triformers_core.errors import InvalidInputError
from triformers_core.kit.sees import Sees
from triformers_core.kit.tensorflow import Dropout, Module, Tensor, ops

__all__: list[str] = []  # For models alone.


@dataclass(frozen=True, kw_only=True)
class AttentionInputs:
    """What an attention is given beside the hidden states.

    Args:
        sees: which keys a query sees.
        source: an encoder's states ``[B, S, hidden]``, to which it is; by default it is to the
            hidden states themselves.
        bias: added to the scores, broadcast to ``[B, H, T, S]``.
        head_mask: factor of every head; for a stack ``[H]`` or ``[layers, H]``, for a layer
            ``[1, H, 1, 1]``.
        output_attentions: whether the weights are wanted.
    """

    sees: Sees[Tensor]
    source: Tensor | None = None
    bias: Tensor | None = None
    head_mask: Tensor | None = None
    output_attentions: bool = False

    def of_layer(self, index: int) -> Self:
        """A layer's of what the stack is given."""
        return replace(self, head_mask=layer_head_mask(self.head_mask, index))

    def with_bias(self, bias: Tensor) -> Self:
        """The same with something added to the scores, ``[B, H, T, S]`` or what broadcasts to it."""
        return replace(self, bias=bias if self.bias is None else self.bias + bias)

    def with_source(self, source: Tensor) -> Self:
        """The same of the attention to other states, ``[B, S, hidden]``."""
        return replace(self, source=source)

    def without_weights(self) -> Self:
        """The same where the weights aren't wanted."""
        return replace(self, output_attentions=False)

    def keys_and_values(
        self, hidden: Tensor, cache: LayerCache | None, project: Callable[[Tensor], KeyValues]
    ) -> KeyValues:
        """Keys and values of all that there is to attend to, which is what the cache then holds.

        Args:
            hidden: the new tokens' states ``[B, T, hidden]``.
            cache: what the layer remembers.
            project: makes keys and values ``[B, H, S, D]`` from states ``[B, S, hidden]``.
        """
        if self.source is not None:
            if cache is not None and cache.cross is not None:
                return cache.cross  # The encoder's states don't change from step to step.
            return project(self.source)
        key, value = project(hidden)
        return (key, value) if cache is None else cache.with_new(key, value)

    def attend(
        self,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        *,
        dropout: Dropout,
        scale: float | None = None,
        softcap: float | None = None,
    ) -> tuple[Tensor, Tensor | None]:
        """The context ``[B, H, T, D]``, and the weights ``[B, H, T, S]`` if they are wanted.

        Args:
            query: ``[B, H, T, D]``.
            key: ``[B, H, S, D]``, or with fewer heads, each of which serves a group of queries.
            value: likewise.
            dropout: of the weights.
            scale: factor of the scores; by default ``D ** -0.5``.
            softcap: bound that the scores approach.
        """
        return ops.attention(
            query,
            key,
            value,
            sees=self.sees,
            dropout=dropout,
            bias=self.bias,
            head_mask=self.head_mask,
            output_attentions=self.output_attentions,
            scale=scale,
            softcap=softcap,
        )


@dataclass(frozen=True, kw_only=True)
class LayerInputs:
    """What a layer is given beside the hidden states; for a stack it is what its layers are given.

    Args:
        own: for the self-attention.
        cross: for the attention to an encoder's states; ``None`` without these.
        cache: what the layer remembers of earlier tokens.
    """

    own: AttentionInputs
    cross: AttentionInputs | None = None
    cache: LayerCache | None = None


class LayerOutput(NamedTuple):
    """What a layer returns.

    Args:
        hidden: the states ``[B, T, hidden]``.
        weights: the self-attention's ``[B, H, T, S]``, if they are wanted.
        cross_weights: likewise of the cross attention.
        cache: keys and values of the self-attention, then of the cross attention.
    """

    hidden: Tensor
    weights: Tensor | None
    cross_weights: Tensor | None = None
    cache: tuple[Tensor, ...] = ()


class StackOutput(NamedTuple):
    """What a stack of layers gives.

    Args:
        states: what came, then every layer's states.
        attentions: every layer's weights, if they are wanted.
        cross_attentions: likewise.
        past_key_values: the next cache.
    """

    states: tuple[Tensor, ...]
    attentions: tuple[Tensor, ...]
    cross_attentions: tuple[Tensor, ...]
    past_key_values: PastKeyValues

    def output(
        self,
        last: Tensor,
        *,
        pooler_output: Tensor | None = None,
        output_hidden_states: bool | None,
        use_cache: bool = False,
    ) -> TFBaseModelOutput:
        """The output of a base model.

        Args:
            last: the last layer's states, with whatever was done to them since.
            pooler_output: what a pooler made of them, ``[B, hidden]``.
            output_hidden_states: whether the states are wanted.
            use_cache: whether the cache is.
        """
        return TFBaseModelOutput(
            last_hidden_state=last,
            pooler_output=pooler_output,
            past_key_values=self.past_key_values if use_cache else None,
            hidden_states=(*self.states[:-1], last) if output_hidden_states else None,
            attentions=self.attentions or None,
            cross_attentions=self.cross_attentions or None,
        )


class LayerList(Protocol):
    """Layers in their order, each of which takes states and ``LayerInputs``."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[Module]: ...


def run_layers(
    layers: Iterable[Callable[[Tensor, LayerInputs], LayerOutput]],
    hidden: Tensor,
    *,
    own: AttentionInputs,
    cross: AttentionInputs | None = None,
    cache: Cache = Cache(),
) -> StackOutput:
    """Runs layers one after the other; each takes states and ``LayerInputs``.

    Args:
        layers: return a ``LayerOutput`` each.
        hidden: the first one's states ``[B, T, hidden]``.
        own: for the self-attention of all.
        cross: for the attention to an encoder's states.
        cache: what all remember.
    """
    states = [hidden]
    outputs: list[LayerOutput] = []
    for index, layer in enumerate(layers):
        inputs = LayerInputs(
            own=own.of_layer(index),
            cross=None if cross is None else cross.of_layer(index),
            cache=cache.layer(index),
        )
        output = layer(states[-1], inputs)
        outputs.append(output)
        states.append(output.hidden)
    return StackOutput(
        states=tuple(states),
        attentions=tuple(x.weights for x in outputs if x.weights is not None),
        cross_attentions=tuple(x.cross_weights for x in outputs if x.cross_weights is not None),
        past_key_values=cache.after(tuple(x.cache for x in outputs), ops.size(hidden, 1)),
    )


def self_attention(
    attention_mask: Tensor | None,
    *,
    causal: bool = False,
    strict: bool = False,
    cache: Cache = Cache(),
    head_mask: Tensor | None = None,
    output_attentions: bool | None = False,
) -> AttentionInputs:
    """What the self-attention of a stack is given.

    Args:
        attention_mask: 1 for keys that are seen, ``[B, S]``; or ``[B, T, S]``, which then says alone
            which key a query sees.
        causal: whether a query sees just the keys up to its own.
        strict: whether a query that sees none, as padding on the left, gets the mean of the values
            up to its own; otherwise of all.
        cache: what came before.
        head_mask: factor of every head, ``[H]`` or ``[layers, H]``.
        output_attentions: whether the weights are wanted.
    """
    decides = attention_mask is not None and len(attention_mask.shape) == 3
    sees = Sees(
        causal=causal and not decides,
        start=cache.length,
        padding=_for_all_keys(_without_ones(attention_mask), cache.room),
        strict=strict and not decides,
        has_room=cache.room is not None,
    )
    return AttentionInputs(
        sees=sees, head_mask=head_mask, output_attentions=bool(output_attentions)
    )


def cross_attention(
    source: Tensor | None,
    attention_mask: Tensor | None,
    *,
    head_mask: Tensor | None = None,
    output_attentions: bool | None = False,
) -> AttentionInputs | None:
    """What the attention to an encoder's states is given, if there are any.

    Args:
        source: the states ``[B, S, hidden]``.
        attention_mask: 1 for those that are seen, ``[B, S]`` or ``[B, T, S]``.
        head_mask: factor of every head, ``[H]`` or ``[layers, H]``.
        output_attentions: whether the weights are wanted.
    """
    if source is None:
        return None
    return AttentionInputs(
        sees=Sees(padding=_without_ones(attention_mask)),
        source=source,
        head_mask=head_mask,
        output_attentions=bool(output_attentions),
    )


def _without_ones(mask: Tensor | None) -> Tensor | None:
    """A mask, unless it is seen to mask nothing."""
    return None if mask is None or ops.known_ones(mask) else mask


def _for_all_keys(mask: Tensor | None, room: ops.Size | None) -> Tensor | None:
    """A mask that goes on to the end of a fixed cache, where no query sees anything anyway."""
    if mask is None or room is None:
        return mask
    length = ops.size(mask, -1)
    if isinstance(length, int) and isinstance(room, int):
        if length > room:
            raise InvalidInputError(
                f"attention_mask is for {length} tokens, and past_key_values have room for {room}; "
                "make a larger cache: model.new_cache(batch_size, max_length)."
            )
        if length == room:
            return mask
    shape = [ops.size(mask, axis) for axis in range(len(mask.shape) - 1)]
    return ops.cat([mask, ops.ones([*shape, room - length], like=mask)], axis=-1)


def joined_masks(
    first: Tensor | None, second: Tensor | None, states: Tensor, more: Tensor
) -> Tensor | None:
    """The mask ``[B, T + R]`` of states and others behind them; none where nothing masks.

    Args:
        first: 1 for states, 0 for padding, ``[B, T]``; all are states by default.
        second: the same of the others, ``[B, R]``.
        states: ``[B, T, hidden]``.
        more: the others, ``[B, R, hidden]``.
    """
    if first is None and second is None:
        return None
    parts = []
    for mask, masked in ((first, states), (second, more)):
        if mask is None:
            mask = ops.ones((ops.size(masked, 0), ops.size(masked, 1)), like=masked)
        parts.append(ops.cast_like(mask, states))
    return ops.cat(parts, axis=1)


def layer_head_mask(head_mask: Tensor | None, layer: int) -> Tensor | None:
    """A layer's factors ``[1, H, 1, 1]`` from a mask ``[H]`` or ``[layers, H]``."""
    if head_mask is None:
        return None
    factors = head_mask if len(head_mask.shape) == 1 else head_mask[layer]
    return ops.reshape(factors, (1, -1, 1, 1))
