# Generated from src/triformers_core/decoder.py by `make generate`; do not edit.
"""The skeleton of decoders that stand alone, such as GPT-2; written once for the backends.

An architecture brings its tables and layers; what runs them, and in which order, is here. Axis
letters: B batch, T length, C width.
"""

from __future__ import annotations

from typing import TypedDict, Unpack

from triformers.models.tensorflow.attention import (
    LayerList,
    cross_attention,
    run_layers,
    self_attention,
)
from triformers.models.tensorflow.cache import CachingModel, PastKeyValues, read_cache
from triformers.models.tensorflow.outputs import TFBaseModelOutput
from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.tensorflow import Tensor, ops

__all__: list[str] = []  # For models alone.


class DecoderInputs(TypedDict, total=False):
    """What the states are computed from; the public calls document it."""

    input_ids: Tensor | None
    past_key_values: PastKeyValues | None
    attention_mask: Tensor | None
    token_type_ids: Tensor | None
    position_ids: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None
    use_cache: bool | None
    encoder_hidden_states: Tensor | None
    encoder_attention_mask: Tensor | None
    output_attentions: bool | None
    output_hidden_states: bool | None
    return_dict: bool | None


class DecoderModel(CachingModel):
    """A decoder's hidden states, without a head."""

    def get_layers(self) -> LayerList:
        """The layers, each of which takes states and ``LayerInputs``."""
        raise NotImplementedError

    def embedded(self, words: Tensor, types: Tensor | None, position_ids: Tensor) -> Tensor:
        """What goes into the first layer ``[B, T, C]``.

        Args:
            words: the embedded tokens ``[B, T, C]``.
            types: those whose embedding is added, embedded likewise.
            position_ids: ``[B, T]`` or ``[1, T]``.
        """
        raise NotImplementedError

    def finished(self, hidden: Tensor) -> Tensor:
        """What is made of the last layer's states ``[B, T, C]``."""
        return hidden

    def states(self, **inputs: Unpack[DecoderInputs]) -> TFBaseModelOutput:
        """Runs the layers.

        Raises:
            InvalidInputError: tokens came both as ids and embedded, or not at all.
        """
        head_mask, use_cache = inputs.get("head_mask"), inputs.get("use_cache")
        output_attentions = inputs.get("output_attentions")
        cache = read_cache(inputs.get("past_key_values"), len(self.get_layers()))
        words = self.words(inputs.get("input_ids"), inputs.get("inputs_embeds"))
        types, position_ids = inputs.get("token_type_ids"), inputs.get("position_ids")
        if position_ids is None:
            positions = ops.arange(0, ops.size(words, 1), like=words) + cache.length
            position_ids = ops.unsqueeze(positions, 0)
        hidden = self.embedded(words, None if types is None else self.words(types), position_ids)
        own = self_attention(
            inputs.get("attention_mask"),
            causal=True,
            strict=True,
            cache=cache,
            head_mask=head_mask,
            output_attentions=output_attentions,
        )
        cross = cross_attention(
            inputs.get("encoder_hidden_states"),
            inputs.get("encoder_attention_mask"),
            head_mask=head_mask,
            output_attentions=output_attentions,
        )
        stack = run_layers(self.get_layers(), hidden, own=own, cross=cross, cache=cache)
        return stack.output(
            self.finished(stack.states[-1]),
            output_hidden_states=inputs.get("output_hidden_states"),
            use_cache=self.config.use_cache if use_cache is None else use_cache,
        )

    def words(self, input_ids: Tensor | None, inputs_embeds: Tensor | None = None) -> Tensor:
        """The embedded tokens ``[B, T, C]``.

        Raises:
            InvalidInputError: tokens came both as ids and embedded, or not at all.
        """
        if inputs_embeds is not None and input_ids is None:
            return inputs_embeds
        if input_ids is not None and inputs_embeds is None:
            return self.get_input_embeddings()(input_ids)
        raise InvalidInputError(
            f"{type(self).__name__} takes either input_ids or inputs_embeds; "
            f"{'neither' if input_ids is None else 'both'} of them came."
        )


def last_token(
    hidden: Tensor,
    input_ids: Tensor | None,
    attention_mask: Tensor | None,
    *,
    config: PretrainedConfig,
    before_padding: bool = False,
) -> Tensor:
    """The state ``[B, C]`` of every text's last token; of the first one in a row of padding alone.

    Args:
        hidden: ``[B, T, C]``.
        input_ids: ``[B, T]``; without them the mask tells where a text ends.
        attention_mask: 1 for tokens, ``[B, past + T]``; without both the last position counts.
        config: names the token that is padding.
        before_padding: whether a text ends before the first padding, whatever comes after it.

    Raises:
        InvalidInputError: there are several texts, and the configuration names no padding.
    """
    padding, batch = config.pad_token_id, ops.size(hidden, 0)
    if input_ids is None and attention_mask is not None:
        past = ops.size(attention_mask, 1) - ops.size(hidden, 1)
        return _last_of(hidden, ops.take_slice(attention_mask, past, None, 1) == 0)
    if padding is None and isinstance(batch, int) and batch > 1:
        raise InvalidInputError(
            f"{batch} sequences came to a model whose configuration has no pad_token_id, so "
            "it can't tell where they end; set config.pad_token_id to your tokenizer's."
        )
    if padding is None or input_ids is None:
        return ops.take_position(hidden, -1)
    is_padding = input_ids == padding
    if not before_padding:
        return _last_of(hidden, is_padding)
    # With nothing before it, as without any, it is the last position.
    after = ops.cumsum(ops.cast_like(is_padding, input_ids), 1) > 0
    nothing = ops.unsqueeze(ops.take_position(is_padding, 0), 1)
    return _last_of(hidden, after & ops.invert(nothing))


def _last_of(hidden: Tensor, padding: Tensor) -> Tensor:
    """The state ``[B, C]`` of the last position that is no padding, ``[B, T]``."""
    positions = ops.arange(0, ops.size(hidden, 1), like=hidden)
    last = ops.argmax(ops.where(padding, 0, positions))
    return ops.take_position(ops.take_along(hidden, ops.unsqueeze(last, 1)), 0)
