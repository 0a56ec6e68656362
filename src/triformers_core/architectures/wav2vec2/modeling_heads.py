"""Wav2Vec2 with scores of characters and of labels: recognition and classification of speech."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config
from triformers_core.architectures.wav2vec2.modeling import Wav2Vec2PreTrainedModel
from triformers_core.heads import masked_lm, sequence_classification
from triformers_core.inputs import Options
from triformers_core.inputs_signals import SoundInputs
from triformers_core.kit.initializers import Constant
from triformers_core.kit.torch import Dropout, Linear, Parameter, Tensor, model_call, ops
from triformers_core.outputs import (
    BaseModelOutput,
    CausalLMOutput,
    MaskedLMOutput,
    SequenceClassifierOutput,
)

__all__ = ["Wav2Vec2ForCTC", "Wav2Vec2ForMaskedLM", "Wav2Vec2ForSequenceClassification"]


class Wav2Vec2ForMaskedLM(Wav2Vec2PreTrainedModel):
    """Wav2Vec2 with scores of characters at every position."""

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__(config)
        self.add_base_model()
        self.dropout = Dropout(config.final_dropout)
        self.lm_head = Linear(config.output_width, config.vocab_size)
        self.post_init()

    @model_call
    def forward(
        self,
        *,
        input_values: Tensor | None = None,
        attention_mask: Tensor | None = None,
        labels: Tensor | None = None,
        **inputs: Unpack[Options],
    ) -> MaskedLMOutput:
        """Scores the characters.

        Args:
            input_values: samples ``[batch, samples]``, as the feature extractor prepares them.
            attention_mask: accepted and not used, as the published model does.
            labels: characters ``[batch, positions]``, -100 for those that don't count.
        """
        del attention_mask
        outputs: BaseModelOutput = self.base_model(input_values=input_values, **inputs)
        logits = self.lm_head(self.dropout(outputs.last_hidden_state))
        return masked_lm(self, outputs, logits, labels)


class Wav2Vec2ForCTC(Wav2Vec2PreTrainedModel):
    """Wav2Vec2 for speech recognition (connectionist temporal classification)."""

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__(config)
        self.add_base_model()
        self.dropout = Dropout(config.final_dropout)
        self.lm_head = Linear(config.output_width, config.vocab_size)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[SoundInputs]
    ) -> CausalLMOutput:
        """Scores the characters.

        Args:
            labels: the text's characters ``[batch, characters]``; negative ones are padding.
        """
        outputs: BaseModelOutput = self.base_model(**inputs)
        logits = self.lm_head(self.dropout(outputs.last_hidden_state))
        return CausalLMOutput(
            loss=(
                None
                if labels is None
                else self.ctc_loss(logits, labels, inputs.get("attention_mask"))
            ),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    def ctc_loss(self, logits: Tensor, labels: Tensor, attention_mask: Tensor | None) -> Tensor:
        """The CTC loss of characters ``[B, N]``, given scores ``[B, T, vocabulary]``."""
        batch, length = ops.size(logits, 0), ops.size(logits, 1)
        if attention_mask is None:
            lengths = ops.to_int(ops.ones((batch,), like=labels)) * length
        else:
            lengths = self.output_lengths(attention_mask)
        return ops.ctc_loss(
            logits,
            ops.to_int(labels),
            lengths,
            blank=self.config.pad_token_id or 0,
            reduction=self.config.ctc_loss_reduction,
            zero_infinity=self.config.ctc_zero_infinity,
        )


class Wav2Vec2ForSequenceClassification(Wav2Vec2PreTrainedModel):
    """Wav2Vec2 with scores of a recording's labels, from the mean of its states (Yang et al. 2021)."""

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__(config)
        self.add_base_model()
        states = config.num_hidden_layers + 1
        self.layer_weights = (
            Parameter(states, init=Constant(1 / states)) if config.use_weighted_layer_sum else None
        )
        self.projector = Linear(config.hidden_size, config.classifier_proj_size)
        self.classifier = Linear(config.classifier_proj_size, config.num_labels)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[SoundInputs]
    ) -> SequenceClassifierOutput:
        """Scores the labels.

        Args:
            labels: a class ``[batch]``, or several ``[batch, labels]``.
        """
        if self.layer_weights is not None:
            inputs["output_hidden_states"] = True
        outputs: BaseModelOutput = self.base_model(**inputs)
        hidden = self.projector(self.states(outputs))
        attention_mask = inputs.get("attention_mask")
        if attention_mask is None:
            pooled = ops.reduce_mean(hidden, 1)
        else:
            mask = ops.cast_like(self.positions_mask(attention_mask, hidden), hidden)
            total = ops.reduce_sum(hidden * ops.unsqueeze(mask, -1), 1)
            pooled = total / ops.unsqueeze(ops.reduce_sum(mask, 1), 1)
        return sequence_classification(self, outputs, self.classifier(pooled), labels)

    def states(self, outputs: BaseModelOutput) -> Tensor:
        """The last states ``[B, T, C]``, or a learnt mean of all layers'."""
        if self.layer_weights is None or outputs.hidden_states is None:
            return outputs.last_hidden_state
        shares = ops.reshape(ops.softmax(ops.value(self.layer_weights)), (-1, 1, 1))
        states = ops.stack(list(outputs.hidden_states), axis=1)  # [B, layers + 1, T, C]
        return ops.reduce_sum(states * ops.unsqueeze(shares, 0), 1)
