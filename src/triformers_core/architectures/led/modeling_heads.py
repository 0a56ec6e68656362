"""LED with its heads: BART's, which also return the weights of global queries."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.bart.modeling import (
    BartClassificationHead,
    BartPreTrainedModel,
    moved_target,
)
from triformers_core.architectures.led.configuration import LEDConfig
from triformers_core.architectures.led.modeling import (
    LEDModel,
    LEDPreTrainedModel,
    LEDSeq2SeqModelOutput,
)
from triformers_core.inputs_seq2seq import LongOnceInputs, LongSeq2SeqInputs, LongSpanInputs
from triformers_core.kit.torch import (
    Linear,
    Parameter,
    Tensor,
    TiedLinear,
    model_call,
    model_output,
    ops,
)
from triformers_core.outputs import (
    Seq2SeqLMOutput,
    Seq2SeqQuestionAnsweringModelOutput,
    Seq2SeqSequenceClassifierOutput,
)
from triformers_core.seq2seq import Seq2SeqModel
from triformers_core.seq2seq_heads import PoolsEnds
from triformers_core.tasks import Seq2SeqTaskModel, TaskModel

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
        self, *, labels: Tensor | None = None, **inputs: Unpack[LongSeq2SeqInputs]
    ) -> LEDSeq2SeqLMOutput:
        """Scores the next token at every position of the target, given the source.

        Args:
            decoder_input_ids: token ids of the target ``[batch, target]``, by default made from
                ``labels``; with ``past_key_values`` just those that follow.
            labels: the target, -100 where none counts, ``[batch, target]``; not shifted.

        Raises:
            InvalidInputError: source or target is missing.
        """
        decoder_input_ids = inputs.get("decoder_input_ids")
        decoder_inputs_embeds = inputs.get("decoder_inputs_embeds")
        if labels is not None and decoder_input_ids is None and decoder_inputs_embeds is None:
            inputs["decoder_input_ids"] = self.prepare_decoder_input_ids_from_labels(labels)
        inputs["use_cache"] = self.returns_cache(inputs.get("use_cache"), labels)
        outputs: LEDSeq2SeqModelOutput = self.led(**inputs)
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
        self, *, labels: Tensor | None = None, **inputs: Unpack[LongOnceInputs]
    ) -> LEDSeq2SeqSequenceClassifierOutput:
        """Scores the labels of texts.

        Args:
            labels: a class ``[batch]``, or several ``[batch, labels]``.

        Raises:
            InvalidInputError: source or target is missing, or texts have another number of
                end-of-sequence tokens than others.
        """
        inputs["use_cache"] = self.returns_cache(inputs.get("use_cache"), labels)
        outputs: LEDSeq2SeqModelOutput = self.led(**inputs)
        pooled = self.pooled(outputs.last_hidden_state, inputs.get("input_ids"))
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
        *,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        **inputs: Unpack[LongSpanInputs],
    ) -> LEDSeq2SeqQuestionAnsweringModelOutput:
        """Scores the tokens at which an answer begins and ends.

        Args:
            start_positions: the first token of the answer ``[batch]``.
            end_positions: the last one ``[batch]``.

        Raises:
            InvalidInputError: source or target is missing.
        """
        use_cache = inputs.get("use_cache")
        inputs["use_cache"] = self.returns_cache(use_cache, start_positions, end_positions)
        outputs: LEDSeq2SeqModelOutput = self.led(**inputs)
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
