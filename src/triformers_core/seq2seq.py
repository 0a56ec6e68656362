"""The skeleton of models with an encoder and a decoder; written once for the backends.

An architecture brings its layers and tables; what runs them, and in which order, is here. The public
calls are in ``seq2seq_heads.py``. Axis letters: B batch, T target length, S source length, C width.
"""

from __future__ import annotations

from typing import Any, ClassVar, Unpack

from triformers_core.attention import (
    AttentionInputs,
    LayerList,
    cross_attention,
    run_layers,
    self_attention,
)
from triformers_core.cache import Cache, CachingModel, PastKeyValues, read_cache
from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidConfigurationError, InvalidInputError
from triformers_core.inputs_seq2seq import Seq2SeqInputs
from triformers_core.kit.torch import (
    Embedding,
    Module,
    Tensor,
    TiedEmbedding,
    model_call,
    ops,
)
from triformers_core.outputs import BaseModelOutput, encoder_output

__all__: list[str] = []  # For models alone.


def shifted_right(tokens: Tensor, config: PretrainedConfig, model: str) -> Tensor:
    """The start token, then all but the last of the tokens; negative ones become padding.

    Args:
        tokens: ``[B, T]``.
        config: names the start token, by default the padding token, and this one.
        model: the name of the model's class, for the error.

    Raises:
        InvalidConfigurationError: the configuration names no padding token.
    """
    pad, start = padding_of(config, model), config.decoder_start_token_id
    return shift_tokens_right(tokens, pad, pad if start is None else start)


def padding_of(config: PretrainedConfig, model: str) -> int:
    """The padding token, which a decoder's input is made with; the arguments are those above.

    Raises:
        InvalidConfigurationError: the configuration names none.
    """
    if config.pad_token_id is None:
        raise InvalidConfigurationError(
            f"{model} makes the decoder's input from tokens, for which its configuration needs a "
            "pad_token_id."
        )
    return config.pad_token_id


def shift_tokens_right(input_ids: Tensor, pad_token_id: int, decoder_start_token_id: int) -> Tensor:
    """The decoder's input for a target: the start token, then all but the last of its tokens.

    Args:
        input_ids: the target ``[batch, sequence]``; -100 becomes padding.
        pad_token_id: id of the padding token.
        decoder_start_token_id: id of the first token.
    """
    first = ops.zeros((ops.size(input_ids, 0), 1), like=input_ids) + decoder_start_token_id
    shifted = ops.cat([first, ops.take_range(input_ids, 0, ops.size(input_ids, 1) - 1)], axis=1)
    return ops.where(shifted < 0, ops.zeros((1, 1), like=input_ids) + pad_token_id, shifted)


def wrap_tokens_right(input_ids: Tensor, pad_token_id: int) -> Tensor:
    """The decoder's input for a target: its last token that isn't padding, then all but the last.

    Args:
        input_ids: the target ``[batch, sequence]``, of which no row may be padding alone; -100 becomes
            padding.
        pad_token_id: id of the padding token.
    """
    shifted = shift_tokens_right(input_ids, pad_token_id, pad_token_id)
    counted = ops.to_int((input_ids >= 0) & (input_ids != pad_token_id))
    place = ops.unsqueeze(ops.reduce_sum(counted, 1), 1) - 1
    last = ops.take_along(input_ids, place)  # [B, 1]
    return ops.cat([last, ops.take_range(shifted, 1, ops.size(input_ids, 1))], axis=1)


def wrapped_right(tokens: Tensor, config: PretrainedConfig, model: str) -> Tensor:
    """``wrap_tokens_right`` with a configuration's padding; the arguments are ``shifted_right``'s.

    Raises:
        InvalidConfigurationError: the configuration names no padding token.
    """
    return wrap_tokens_right(tokens, padding_of(config, model))


class Stack(Module):
    """An encoder or a decoder; an architecture's own one has the layers and what is around them.

    Args:
        is_decoder: which of the two.
    """

    embed_tokens: Embedding | TiedEmbedding

    def __init__(self, is_decoder: bool) -> None:
        super().__init__()
        self.is_decoder = is_decoder

    def get_layers(self) -> LayerList:
        """The layers, each of which takes states and ``LayerInputs``."""
        raise NotImplementedError

    def embed(self, input_ids: Tensor) -> Tensor:
        """The embedded tokens ``[B, T, C]``."""
        return self.embed_tokens(input_ids)

    def embedded(self, tokens: Tensor, cache: Cache, input_ids: Tensor | None) -> Tensor:
        """What goes into the first layer ``[B, T, C]``, made of the embedded tokens.

        Args:
            tokens: ``[B, T, C]``.
            cache: what came before.
            input_ids: the tokens' ids ``[B, T]``, if they are known.
        """
        raise NotImplementedError

    def finished(self, hidden: Tensor) -> Tensor:
        """What is made of the last layer's states ``[B, T, C]``."""
        return hidden

    def own_attention(
        self, inputs: AttentionInputs, hidden: Tensor, cache: Cache
    ) -> AttentionInputs:
        """What the self-attention of the layers is given; some add a bias.

        Args:
            inputs: what masks make of it.
            hidden: what goes into the first layer ``[B, T, C]``.
            cache: what came before.
        """
        return inputs

    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        *,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        cross_attn_head_mask: Tensor | None = None,
        past_key_values: PastKeyValues | None = None,
        use_cache: bool = False,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
    ) -> BaseModelOutput:
        cache = read_cache(past_key_values, len(self.get_layers()))
        tokens = self.tokens(input_ids, inputs_embeds)
        hidden = self.embedded(tokens, cache, None if inputs_embeds is not None else input_ids)
        own = self_attention(
            attention_mask,
            causal=self.is_decoder,
            cache=cache,
            head_mask=head_mask,
            output_attentions=output_attentions,
        )
        cross = cross_attention(
            encoder_hidden_states,
            encoder_attention_mask,
            head_mask=cross_attn_head_mask,
            output_attentions=output_attentions,
        )
        own = self.own_attention(own, hidden, cache)
        stack = run_layers(self.get_layers(), hidden, own=own, cross=cross, cache=cache)
        return stack.output(
            self.finished(stack.states[-1]),
            output_hidden_states=output_hidden_states,
            use_cache=use_cache,
        )

    def tokens(self, input_ids: Tensor | None, inputs_embeds: Tensor | None) -> Tensor:
        """The embedded tokens ``[B, T, C]``.

        Raises:
            InvalidInputError: there are none.
        """
        if inputs_embeds is not None:
            return inputs_embeds
        if input_ids is None:
            which, ids, embeds = (
                ("decoder", "decoder_input_ids", "decoder_inputs_embeds")
                if self.is_decoder
                else ("encoder", "input_ids, encoder_outputs", "inputs_embeds")
            )
            raise InvalidInputError(f"The {which} was called without {ids} or {embeds}.")
        return self.embed(input_ids)


class Seq2SeqModel(CachingModel):
    """A model with an encoder and a decoder, or with a head on such a one.

    The model that holds them, which may be this one, is its ``base_model``.
    """

    encoder: Stack
    decoder: Stack

    # Whether keys and values are returned, where none is asked for, though there are labels.
    caches_with_labels: ClassVar[bool] = True

    def whole(self) -> Seq2SeqModel:
        """The model that holds encoder and decoder."""
        base = self.base_model
        assert isinstance(base, Seq2SeqModel), "a head is one on a model of this kind"
        return base

    def get_encoder(self) -> Stack:
        """The encoder: ``model.get_encoder()(input_ids, attention_mask)`` runs it alone."""
        return self.whole().encoder

    def get_decoder(self) -> Stack:
        """The decoder."""
        return self.whole().decoder

    def default_target(self, input_ids: Tensor | None) -> Tensor | None:
        """The decoder's input ``[B, S]`` where none is given; ``None`` if there must be one.

        Args:
            input_ids: the source ``[B, S]``.
        """
        return None

    def returns_cache(self, use_cache: bool | None, *labels: Tensor | None) -> bool | None:
        """Whether a call with these labels, if any, returns keys and values."""
        labelled = any(label is not None for label in labels)
        return False if labelled and not self.caches_with_labels else use_cache

    @model_call
    def encode(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        *,
        inputs_embeds: Tensor | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> BaseModelOutput:
        """The encoder's states, which ``decode`` and a call take as ``encoder_outputs``.

        Args:
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, source]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, source, hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: there is no source.
        """
        # Not every encoder takes them.
        embedded: dict[str, Any] = {} if inputs_embeds is None else {"inputs_embeds": inputs_embeds}
        output: BaseModelOutput = self.whole().encoder(
            input_ids,
            attention_mask,
            **embedded,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
        )
        return output

    def states(self, **inputs: Unpack[Seq2SeqInputs]) -> BaseModelOutput:
        """The states of encoder and decoder; a model with a head has the other one run them."""
        if self.base_model is not self:
            output: BaseModelOutput = self.base_model(**inputs)
            return output
        wanted: dict[str, Any] = {  # Options, of which no stack takes another type.
            "output_attentions": inputs.get("output_attentions"),
            "output_hidden_states": inputs.get("output_hidden_states"),
        }
        input_ids = inputs.get("input_ids")
        attention_mask = inputs.get("attention_mask")
        encoder_outputs = inputs.get("encoder_outputs")
        if encoder_outputs is None:
            encoded: BaseModelOutput = self.encoder(
                input_ids,
                attention_mask,
                head_mask=inputs.get("head_mask"),
                inputs_embeds=inputs.get("inputs_embeds"),
                **wanted,
            )
        else:
            encoded = encoder_output(encoder_outputs)
        target = inputs.get("decoder_input_ids")
        embeds = inputs.get("decoder_inputs_embeds")
        if target is None and embeds is None:
            target = self.default_target(input_ids)
        use_cache = inputs.get("use_cache")
        decoded: BaseModelOutput = self.decoder(
            target,
            inputs.get("decoder_attention_mask"),
            head_mask=inputs.get("decoder_head_mask"),
            inputs_embeds=embeds,
            encoder_hidden_states=encoded.last_hidden_state,
            encoder_attention_mask=attention_mask,
            cross_attn_head_mask=inputs.get("cross_attn_head_mask"),
            past_key_values=inputs.get("past_key_values"),
            use_cache=self.config.use_cache if use_cache is None else use_cache,
            **wanted,
        )
        return BaseModelOutput(
            last_hidden_state=decoded.last_hidden_state,
            past_key_values=decoded.past_key_values,
            decoder_hidden_states=decoded.hidden_states,
            decoder_attentions=decoded.attentions,
            cross_attentions=decoded.cross_attentions,
            encoder_last_hidden_state=encoded.last_hidden_state,
            encoder_hidden_states=encoded.hidden_states,
            encoder_attentions=encoded.attentions,
        )

    def target_states(self, **inputs: Unpack[Seq2SeqInputs]) -> BaseModelOutput:
        """The decoder's states alone, under the names that a decoder's output has for them.

        Raises:
            InvalidInputError: the encoder's states are missing.
        """
        if inputs.get("encoder_outputs") is None:
            raise InvalidInputError(
                f"{type(self).__name__}.decode was called without encoder_outputs; pass what "
                "encode(input_ids, attention_mask) returned."
            )
        outputs = self.states(**inputs)
        return BaseModelOutput(
            last_hidden_state=outputs.last_hidden_state,
            past_key_values=outputs.past_key_values,
            hidden_states=outputs.decoder_hidden_states,
            attentions=outputs.decoder_attentions,
            cross_attentions=outputs.cross_attentions,
        )
