# Generated from src/triformers_core/architectures/led/modeling.py by `make generate`; do not edit.
"""LED (Beltagy et al. 2020, https://arxiv.org/abs/2004.05150), written once for three backends.

It is BART whose encoder has Longformer's attention. Attribute names are those of the published
checkpoints. Axis letters: B batch, S source length, C width.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from triformers.models.tensorflow.attention import LayerInputs, LayerOutput, run_layers
from triformers.models.tensorflow.bart import TFBartPreTrainedModel, moved_target
from triformers.models.tensorflow.bart_layers import BartLayer, BartStack, new_table
from triformers.models.tensorflow.cache import Cache, PastKeyValues
from triformers.models.tensorflow.longformer_attention import (
    LongformerSelfAttention,
    TFLongformerBaseModelOutput,
    WindowInputs,
    both,
    missing_from,
    output_of,
    window_inputs,
)
from triformers.models.tensorflow.outputs import EncoderOutputs, TFBaseModelOutput, encoder_output
from triformers.models.tensorflow.seq2seq import Seq2SeqModel
from triformers_core.architectures.led.configuration import LEDConfig
from triformers_core.architectures.longformer.configuration import padded_multiple, windows_of
from triformers_core.kit.tensorflow import (
    Embedding,
    Linear,
    Module,
    Tensor,
    model_call,
    model_output,
    ops,
    signature_of,
)

__all__ = ["TFLEDModel", "TFLEDPreTrainedModel", "TFLEDSeq2SeqModelOutput"]


@model_output
class TFLEDSeq2SeqModelOutput(TFBaseModelOutput):
    """LED's hidden states.

    Args:
        encoder_attentions: weights of what every query of the encoder sees, those of global tokens
            first and then of what is around it, from left to right: ``[batch, heads, source, most
            global + window + 1]`` a layer, zeros for queries that are global.
        encoder_global_attentions: weights of the global queries, ``[batch, heads, padded source, most
            global]`` a layer; if there are any.
    """

    encoder_global_attentions: tuple[Tensor, ...] | None = None


class LEDEncoderAttention(Module):
    """Attention and its projection.

    Args:
        config: the architecture.
        window: how many positions around its own a query sees.
    """

    def __init__(self, config: LEDConfig, window: int) -> None:
        super().__init__()
        width, heads = config.d_model, config.encoder_attention_heads
        rate = config.attention_dropout
        self.longformer_self_attn = LongformerSelfAttention(width, heads, window, rate)
        self.output = Linear(width, width)

    def __call__(
        self, hidden: Tensor, inputs: WindowInputs
    ) -> tuple[Tensor, Tensor | None, Tensor | None]:
        context, weights, of_global = self.longformer_self_attn(hidden, inputs)
        return self.output(context), weights, of_global


class LEDEncoderLayer(BartLayer):
    """Attention and feed-forward network.

    The weights of the global queries take the place of a cross attention's.

    Args:
        config: the architecture.
        window: how many positions around its own a query sees.
    """

    self_attn: Module

    def __init__(self, config: LEDConfig, window: int) -> None:
        super().__init__(config, False, LEDEncoderAttention(config, window))

    def __call__(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        norm = self.self_attn_layer_norm
        added, weights, of_global = self.self_attn(self.before(norm, hidden), inputs.own)
        changed = self.transformed(self.after(norm, hidden, added), hidden)
        return LayerOutput(changed, weights, of_global)


class LEDEncoder(BartStack):
    """The encoder.

    Args:
        config: the architecture.
        embedding: the table of the tokens, which belongs to the model.
    """

    def __init__(self, config: LEDConfig, embedding: Embedding) -> None:
        self.windows = windows_of(config, config.attention_window, config.encoder_layers)
        super().__init__(config, embedding)
        self.multiple = padded_multiple(self.windows)

    def new_layer(self, config: LEDConfig, index: int) -> BartLayer:  # type: ignore[override]
        """One of the layers."""
        return LEDEncoderLayer(config, self.windows[index])

    def __call__(  # type: ignore[override]  # It takes nothing of a decoder's.
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        *,
        global_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
    ) -> TFLongformerBaseModelOutput:
        tokens = self.tokens(input_ids, inputs_embeds)
        length = ops.size(tokens, 1)
        missing = missing_from(length, self.multiple)
        tokens = ops.pad(tokens, [(0, 0), (0, missing), (0, 0)])
        hidden = self.embedded(tokens, Cache(), None)
        own = window_inputs(
            hidden,
            attention_mask,
            marks=global_attention_mask,
            missing=missing,
            head_mask=head_mask,
            output_attentions=output_attentions,
        )
        stack = run_layers(self.get_layers(), hidden, own=own)
        return output_of(stack, length, output_hidden_states)


class TFLEDPreTrainedModel(TFBartPreTrainedModel):
    """What all LED models share."""

    config_class = LEDConfig
    config: LEDConfig
    base_model_prefix = "led"

    def marked_tokens(self, given: Mapping[str, Tensor]) -> Tensor | None:
        """True for global tokens of the source, ``[B, S]``; ``None`` if none is.

        Args:
            given: the call's inputs.
        """
        marks = given.get("global_attention_mask")
        return None if marks is None else both(marks, given.get("attention_mask")) == 1


class TFLEDModel(TFLEDPreTrainedModel, Seq2SeqModel):
    """LED's hidden states, without a head.

    Sources are padded within it to a multiple of the largest window. Where no target is given it is
    made of ``input_ids``: the start token, and all but the last.
    """

    encoder: LEDEncoder
    decoder: BartStack

    def __init__(self, config: LEDConfig) -> None:
        super().__init__(config)
        self.shared = new_table(config, config.vocab_size)
        self.encoder = LEDEncoder(config, self.shared)
        self.decoder = BartStack(config, self.shared, is_decoder=True)
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The table of the tokens."""
        return self.shared

    def default_target(self, input_ids: Tensor | None) -> Tensor | None:
        """The source, moved by one: ``[B, S]``."""
        return None if input_ids is None else moved_target(input_ids, self)

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        decoder_head_mask: Tensor | None = None,
        cross_attn_head_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        global_attention_mask: Tensor | None = None,
        past_key_values: PastKeyValues | None = None,
        inputs_embeds: Tensor | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFLEDSeq2SeqModelOutput:
        """Computes the hidden states of the target, given the source.

        Args:
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
            decoder_input_ids: token ids of the target ``[batch, target]``; as the architecture
                makes them of the source by default, if it does; with ``past_key_values`` just those
                that follow.
            decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, past +
                target]``.
            head_mask: factor of every head of the encoder, ``[heads]`` or ``[layers, heads]``.
            decoder_head_mask: the same for the decoder's self-attention.
            cross_attn_head_mask: the same for the attention to the encoder.
            encoder_outputs: what the encoder returned, or its last state and then all states and
                attention weights in a tuple: in place of running it.
            global_attention_mask: 1 for such tokens, ``[batch, source]``; none by default.
            past_key_values: what an earlier call returned, to continue it, or what ``new_cache``
                made.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, source, hidden]``.
            decoder_inputs_embeds: the same for the target.
            use_cache: whether to return keys and values; as the configuration says by default.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: source or target is missing.
        """
        given = encoder_outputs
        encoded: TFBaseModelOutput = (
            self.encoder(
                input_ids,
                attention_mask,
                global_attention_mask=global_attention_mask,
                head_mask=head_mask,
                inputs_embeds=inputs_embeds,
                output_attentions=output_attentions,
                output_hidden_states=output_hidden_states,
            )
            if given is None
            else encoder_output(given)
        )
        outputs = self.states(
            input_ids=input_ids,
            attention_mask=attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            decoder_head_mask=decoder_head_mask,
            cross_attn_head_mask=cross_attn_head_mask,
            encoder_outputs=encoded,
            past_key_values=past_key_values,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
        )
        return TFLEDSeq2SeqModelOutput(
            last_hidden_state=outputs.last_hidden_state,
            past_key_values=outputs.past_key_values,
            decoder_hidden_states=outputs.decoder_hidden_states,
            decoder_attentions=outputs.decoder_attentions,
            cross_attentions=outputs.cross_attentions,
            encoder_last_hidden_state=outputs.encoder_last_hidden_state,
            encoder_hidden_states=outputs.encoder_hidden_states,
            encoder_attentions=outputs.encoder_attentions,
            encoder_global_attentions=(
                encoded.global_attentions
                if isinstance(encoded, TFLongformerBaseModelOutput)
                else None
            ),
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...
