"""LED (Beltagy et al. 2020, https://arxiv.org/abs/2004.05150), written once for three backends.

It is BART whose encoder has Longformer's attention. Attribute names are those of the published
checkpoints. Axis letters: B batch, S source length, C width.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from triformers_core.architectures.bart.modeling import BartPreTrainedModel, moved_target
from triformers_core.architectures.bart.modeling_layers import BartLayer, BartStack, new_table
from triformers_core.architectures.led.configuration import LEDConfig
from triformers_core.architectures.longformer.configuration import padded_multiple, windows_of
from triformers_core.architectures.longformer.modeling_attention import (
    LongformerBaseModelOutput,
    LongformerSelfAttention,
    WindowInputs,
    both,
    missing_from,
    output_of,
    window_inputs,
)
from triformers_core.attention import LayerInputs, LayerOutput, run_layers
from triformers_core.cache import Cache
from triformers_core.inputs_seq2seq import LongSeq2SeqInputs
from triformers_core.kit.torch import (
    Embedding,
    Linear,
    Module,
    Tensor,
    model_call,
    model_output,
    ops,
)
from triformers_core.outputs import BaseModelOutput, encoder_output
from triformers_core.seq2seq import Seq2SeqModel

__all__ = ["LEDModel", "LEDPreTrainedModel", "LEDSeq2SeqModelOutput"]


@model_output
class LEDSeq2SeqModelOutput(BaseModelOutput):
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

    def forward(
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

    def forward(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
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

    def forward(  # type: ignore[override]  # It takes nothing of a decoder's.
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        *,
        global_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
    ) -> LongformerBaseModelOutput:
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


class LEDPreTrainedModel(BartPreTrainedModel):
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


class LEDModel(LEDPreTrainedModel, Seq2SeqModel):
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
    def forward(self, **inputs: Unpack[LongSeq2SeqInputs]) -> LEDSeq2SeqModelOutput:
        """Computes the hidden states of the target, given the source.

        Raises:
            InvalidInputError: source or target is missing.
        """
        given = inputs.get("encoder_outputs")
        encoded: BaseModelOutput = (
            self.encoder(
                inputs.get("input_ids"),
                inputs.get("attention_mask"),
                global_attention_mask=inputs.get("global_attention_mask"),
                head_mask=inputs.get("head_mask"),
                inputs_embeds=inputs.get("inputs_embeds"),
                output_attentions=inputs.get("output_attentions"),
                output_hidden_states=inputs.get("output_hidden_states"),
            )
            if given is None
            else encoder_output(given)
        )
        outputs = self.states(
            input_ids=inputs.get("input_ids"),
            attention_mask=inputs.get("attention_mask"),
            decoder_input_ids=inputs.get("decoder_input_ids"),
            decoder_attention_mask=inputs.get("decoder_attention_mask"),
            decoder_head_mask=inputs.get("decoder_head_mask"),
            cross_attn_head_mask=inputs.get("cross_attn_head_mask"),
            encoder_outputs=encoded,
            past_key_values=inputs.get("past_key_values"),
            decoder_inputs_embeds=inputs.get("decoder_inputs_embeds"),
            use_cache=inputs.get("use_cache"),
            output_attentions=inputs.get("output_attentions"),
            output_hidden_states=inputs.get("output_hidden_states"),
        )
        return LEDSeq2SeqModelOutput(
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
                if isinstance(encoded, LongformerBaseModelOutput)
                else None
            ),
        )
