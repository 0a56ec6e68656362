# Generated from src/triformers_core/architectures/led/modeling_heads.py by `make generate`; do not edit.
"""LED with its heads: BART's, which also return the weights of global queries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.torch.bart import BartClassificationHead, BartPreTrainedModel, moved_target
from triformers.models.torch.cache import PastKeyValues
from triformers.models.torch.led import LEDModel, LEDPreTrainedModel, LEDSeq2SeqModelOutput
from triformers.models.torch.outputs import (
    EncoderOutputs,
    Seq2SeqLMOutput,
    Seq2SeqQuestionAnsweringModelOutput,
    Seq2SeqSequenceClassifierOutput,
)
from triformers.models.torch.seq2seq import Seq2SeqModel
from triformers.models.torch.seq2seq import shift_tokens_right as shift_tokens_right
from triformers.models.torch.seq2seq_heads import PoolsEnds
from triformers.models.torch.tasks import Seq2SeqTaskModel, TaskModel
from triformers_core.architectures.led.configuration import LEDConfig
from triformers_core.kit.torch import (
    Linear,
    Parameter,
    Tensor,
    TiedLinear,
    model_call,
    model_output,
    ops,
    signature_of,
)

__all__ = [
    "LEDForConditionalGeneration",
    "LEDForQuestionAnswering",
    "LEDForSequenceClassification",
    "LEDSeq2SeqLMOutput",
    "LEDSeq2SeqQuestionAnsweringModelOutput",
    "LEDSeq2SeqSequenceClassifierOutput",
]


@model_output
class LEDSeq2SeqLMOutput(Seq2SeqLMOutput):
    """Scores of the next target token, and the states of encoder and decoder.

    Args:
        encoder_attentions: see ``LEDSeq2SeqModelOutput``.
        encoder_global_attentions: see there.
    """

    encoder_global_attentions: tuple[Tensor, ...] | None = None


@model_output
class LEDSeq2SeqSequenceClassifierOutput(Seq2SeqSequenceClassifierOutput):
    """Scores of a whole sequence's labels, and the states of encoder and decoder.

    Args:
        encoder_attentions: see ``LEDSeq2SeqModelOutput``.
        encoder_global_attentions: see there.
    """

    encoder_global_attentions: tuple[Tensor, ...] | None = None


@model_output
class LEDSeq2SeqQuestionAnsweringModelOutput(Seq2SeqQuestionAnsweringModelOutput):
    """Scores of an answer's first and last token, and the states of encoder and decoder.

    Args:
        encoder_attentions: see ``LEDSeq2SeqModelOutput``.
        encoder_global_attentions: see there.
    """

    encoder_global_attentions: tuple[Tensor, ...] | None = None


class LEDForConditionalGeneration(LEDPreTrainedModel, Seq2SeqModel, Seq2SeqTaskModel):
    """LED with scores of the next target token."""

    ignored_on_load = (*BartPreTrainedModel.ignored_on_load, r"^lm_head\.weight$")
    # Zeros in all files but few.
    optional_on_load = (r"^final_logits_bias$",)

    def __init__(self, config: LEDConfig) -> None:
        super().__init__(config)
        self.led = LEDModel(config)
        self.final_logits_bias = Parameter(1, config.vocab_size, trained=False)
        self.lm_head = (
            TiedLinear(self.get_input_embeddings(), bias=False)
            if config.tie_word_embeddings
            else Linear(config.d_model, config.vocab_size, bias=False)
        )
        self.post_init()

    def prepare_decoder_input_ids_from_labels(self, labels: Tensor) -> Tensor:
        """The decoder's input for these labels: the start token, then all but the last of them.

        Args:
            labels: the target ``[batch, sequence]``; negative ones become padding.

        Raises:
            InvalidConfigurationError: the configuration names no padding token.
        """
        return moved_target(labels, self)

    @model_call
    def forward(
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
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> LEDSeq2SeqLMOutput:
        """Scores the next token at every position of the target, given the source.

        Args:
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
            decoder_input_ids: token ids of the target ``[batch, target]``, by default made from
                ``labels``; with ``past_key_values`` just those that follow.
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
            labels: the target, -100 where none counts, ``[batch, target]``; not shifted.
            use_cache: whether to return keys and values; as the configuration says by default.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: source or target is missing.
        """
        if labels is not None and decoder_input_ids is None and decoder_inputs_embeds is None:
            decoder_input_ids = self.prepare_decoder_input_ids_from_labels(labels)
        use_cache = self.returns_cache(use_cache, labels)
        outputs: LEDSeq2SeqModelOutput = self.led(
            input_ids=input_ids,
            attention_mask=attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            head_mask=head_mask,
            decoder_head_mask=decoder_head_mask,
            cross_attn_head_mask=cross_attn_head_mask,
            encoder_outputs=encoder_outputs,
            global_attention_mask=global_attention_mask,
            past_key_values=past_key_values,
            inputs_embeds=inputs_embeds,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.lm_head(outputs.last_hidden_state) + ops.value(self.final_logits_bias)
        return LEDSeq2SeqLMOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            past_key_values=outputs.past_key_values,
            decoder_hidden_states=outputs.decoder_hidden_states,
            decoder_attentions=outputs.decoder_attentions,
            cross_attentions=outputs.cross_attentions,
            encoder_last_hidden_state=outputs.encoder_last_hidden_state,
            encoder_hidden_states=outputs.encoder_hidden_states,
            encoder_attentions=outputs.encoder_attentions,
            encoder_global_attentions=outputs.encoder_global_attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class LEDForSequenceClassification(LEDPreTrainedModel, PoolsEnds):
    """LED with a classifier of the last end-of-sequence token's state.

    All texts of a batch need the same number of these tokens, and at least one.
    """

    def __init__(self, config: LEDConfig) -> None:
        super().__init__(config)
        self.led = LEDModel(config)
        self.classification_head = BartClassificationHead(config)
        self.post_init()

    @model_call
    def forward(
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
        inputs_embeds: Tensor | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> LEDSeq2SeqSequenceClassifierOutput:
        """Scores the labels of texts.

        Args:
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
            decoder_input_ids: token ids of the target ``[batch, target]``; as the architecture
                makes them of the source by default, if it does.
            decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, target]``.
            head_mask: factor of every head of the encoder, ``[heads]`` or ``[layers, heads]``.
            decoder_head_mask: the same for the decoder's self-attention.
            cross_attn_head_mask: the same for the attention to the encoder.
            encoder_outputs: what the encoder returned, or its last state and then all states and
                attention weights in a tuple: in place of running it.
            global_attention_mask: 1 for such tokens, ``[batch, source]``; none by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, source, hidden]``.
            decoder_inputs_embeds: the same for the target.
            labels: a class ``[batch]``, or several ``[batch, labels]``.
            use_cache: whether to return keys and values; as the configuration says by default.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: source or target is missing, or texts have another number of
                end-of-sequence tokens than others.
        """
        use_cache = self.returns_cache(use_cache, labels)
        outputs: LEDSeq2SeqModelOutput = self.led(
            input_ids=input_ids,
            attention_mask=attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            head_mask=head_mask,
            decoder_head_mask=decoder_head_mask,
            cross_attn_head_mask=cross_attn_head_mask,
            encoder_outputs=encoder_outputs,
            global_attention_mask=global_attention_mask,
            inputs_embeds=inputs_embeds,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        pooled = self.pooled(outputs.last_hidden_state, input_ids)
        logits: Tensor = self.classification_head(pooled)
        return LEDSeq2SeqSequenceClassifierOutput(
            loss=None if labels is None else self.classification_loss(logits, labels),
            logits=logits,
            past_key_values=outputs.past_key_values,
            decoder_hidden_states=outputs.decoder_hidden_states,
            decoder_attentions=outputs.decoder_attentions,
            cross_attentions=outputs.cross_attentions,
            encoder_last_hidden_state=outputs.encoder_last_hidden_state,
            encoder_hidden_states=outputs.encoder_hidden_states,
            encoder_attentions=outputs.encoder_attentions,
            encoder_global_attentions=outputs.encoder_global_attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class LEDForQuestionAnswering(LEDPreTrainedModel, Seq2SeqModel, TaskModel):
    """LED with linear scores of an answer's first and last token."""

    def __init__(self, config: LEDConfig) -> None:
        super().__init__(config)
        self.led = LEDModel(config)
        self.qa_outputs = Linear(config.d_model, 2)
        self.post_init()

    @model_call
    def forward(
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
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> LEDSeq2SeqQuestionAnsweringModelOutput:
        """Scores the tokens at which an answer begins and ends.

        Args:
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
            decoder_input_ids: token ids of the target ``[batch, target]``; as the architecture
                makes them of the source by default, if it does.
            decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, target]``.
            head_mask: factor of every head of the encoder, ``[heads]`` or ``[layers, heads]``.
            decoder_head_mask: the same for the decoder's self-attention.
            cross_attn_head_mask: the same for the attention to the encoder.
            encoder_outputs: what the encoder returned, or its last state and then all states and
                attention weights in a tuple: in place of running it.
            global_attention_mask: 1 for such tokens, ``[batch, source]``; none by default.
            start_positions: the first token of the answer ``[batch]``.
            end_positions: the last one ``[batch]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, source, hidden]``.
            decoder_inputs_embeds: the same for the target.
            use_cache: whether to return keys and values; as the configuration says by default.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: source or target is missing.
        """
        use_cache = self.returns_cache(use_cache, start_positions, end_positions)
        outputs: LEDSeq2SeqModelOutput = self.led(
            input_ids=input_ids,
            attention_mask=attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            head_mask=head_mask,
            decoder_head_mask=decoder_head_mask,
            cross_attn_head_mask=cross_attn_head_mask,
            encoder_outputs=encoder_outputs,
            global_attention_mask=global_attention_mask,
            inputs_embeds=inputs_embeds,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        start_logits, end_logits = ops.split_last(self.qa_outputs(outputs.last_hidden_state), 2)
        loss = None
        if start_positions is not None and end_positions is not None:
            loss = self.span_loss(start_logits, end_logits, start_positions, end_positions)
        return LEDSeq2SeqQuestionAnsweringModelOutput(
            loss=loss,
            start_logits=start_logits,
            end_logits=end_logits,
            past_key_values=outputs.past_key_values,
            decoder_hidden_states=outputs.decoder_hidden_states,
            decoder_attentions=outputs.decoder_attentions,
            cross_attentions=outputs.cross_attentions,
            encoder_last_hidden_state=outputs.encoder_last_hidden_state,
            encoder_hidden_states=outputs.encoder_hidden_states,
            encoder_attentions=outputs.encoder_attentions,
            encoder_global_attentions=outputs.encoder_global_attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...
