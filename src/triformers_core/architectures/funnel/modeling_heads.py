"""Funnel Transformer with the heads of its pretraining and of classification."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.electra.modeling import replacement_loss
from triformers_core.architectures.funnel.configuration import FunnelConfig
from triformers_core.architectures.funnel.modeling import (
    FunnelBaseModel,
    FunnelModel,
    FunnelPreTrainedModel,
)
from triformers_core.architectures.funnel.modeling_parts import dense
from triformers_core.calls import (
    MaskedLM,
    MultipleChoice,
    QuestionAnswering,
    SequenceClassification,
    TokenClassification,
)
from triformers_core.inputs import UnplacedChoiceInputs, UnplacedInputs
from triformers_core.kit.torch import (
    Dropout,
    Module,
    Tensor,
    TiedLinear,
    activation,
    model_call,
    model_output,
    ops,
)
from triformers_core.outputs import (
    BaseModelOutput,
    PreTrainingOutput,
)

__all__ = [
    "FunnelForMaskedLM",
    "FunnelForMultipleChoice",
    "FunnelForPreTraining",
    "FunnelForPreTrainingOutput",
    "FunnelForQuestionAnswering",
    "FunnelForSequenceClassification",
    "FunnelForTokenClassification",
]


class FunnelDiscriminatorPredictions(Module):
    """How likely every token was replaced: a logit, ``[B, T]``."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__()
        self.dense = dense(config, config.d_model, config.d_model)
        self.activation = activation(config.hidden_act)
        self.dense_prediction = dense(config, config.d_model, 1)

    def forward(self, hidden: Tensor) -> Tensor:
        return ops.squeeze(self.dense_prediction(self.activation(self.dense(hidden))), -1)


class FunnelClassificationHead(Module):
    """Scores from the first token's state: a dense layer, tanh, and a linear one."""

    def __init__(self, config: FunnelConfig, labels: int) -> None:
        super().__init__()
        self.linear_hidden = dense(config, config.d_model, config.d_model)
        self.dropout = Dropout(config.hidden_dropout)
        self.linear_out = dense(config, config.d_model, labels)

    def forward(self, hidden: Tensor) -> Tensor:
        first = ops.tanh(self.linear_hidden(ops.take_position(hidden, 0)))
        scores: Tensor = self.linear_out(self.dropout(first))
        return scores


@model_output
class FunnelForPreTrainingOutput(PreTrainingOutput):
    """What Funnel Transformer's discriminator returns.

    Args:
        loss: mean binary cross entropy of the tokens that count, a scalar.
        logits: of every token having been replaced, ``[batch, sequence]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    logits: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


class FunnelForPreTraining(FunnelPreTrainedModel):
    """The discriminator, as it was pretrained: it finds the tokens that were replaced."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__(config)
        self.funnel = FunnelModel(config)
        self.discriminator_predictions = FunnelDiscriminatorPredictions(config)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[UnplacedInputs]
    ) -> FunnelForPreTrainingOutput:
        """Scores whether every token was replaced.

        Args:
            labels: 1 for tokens that were replaced, 0 for original ones, -100 where none counts,
                ``[batch, sequence]``; padding never counts.
        """
        outputs: BaseModelOutput = self.funnel(**inputs)
        logits: Tensor = self.discriminator_predictions(outputs.last_hidden_state)
        mask = inputs.get("attention_mask")
        return FunnelForPreTrainingOutput(
            loss=None if labels is None else replacement_loss(logits, labels, mask),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )


class FunnelForMaskedLM(FunnelPreTrainedModel, MaskedLM[UnplacedInputs]):
    """Funnel Transformer with a masked language modelling head."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__(config)
        self.funnel = FunnelModel(config)
        self.lm_head = (
            TiedLinear(self.get_input_embeddings())
            if config.tie_word_embeddings
            else dense(config, config.d_model, config.vocab_size)
        )
        self.post_init()

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, vocabulary]``."""
        scores: Tensor = self.lm_head(hidden)
        return scores


class FunnelForSequenceClassification(
    FunnelPreTrainedModel, SequenceClassification[UnplacedInputs]
):
    """Funnel Transformer's encoder with a classifier of the first token's state."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__(config)
        self.funnel = FunnelBaseModel(config)
        self.classifier = FunnelClassificationHead(config, config.num_labels)
        self.post_init()

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(outputs.last_hidden_state)
        return scores


class FunnelForMultipleChoice(FunnelPreTrainedModel, MultipleChoice[UnplacedChoiceInputs]):
    """Funnel Transformer's encoder with a score of every choice's first token's state."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__(config)
        self.funnel = FunnelBaseModel(config)
        self.classifier = FunnelClassificationHead(config, 1)
        self.post_init()

    def choice_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B * choices, 1]``."""
        scores: Tensor = self.classifier(outputs.last_hidden_state)
        return scores


class FunnelForTokenClassification(FunnelPreTrainedModel, TokenClassification[UnplacedInputs]):
    """Funnel Transformer with a linear classifier of every token."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__(config)
        self.funnel = FunnelModel(config)
        self.dropout = Dropout(config.hidden_dropout)
        self.classifier = dense(config, config.d_model, config.num_labels)
        self.post_init()

    def label_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, labels]``."""
        scores: Tensor = self.classifier(self.dropout(hidden))
        return scores


class FunnelForQuestionAnswering(FunnelPreTrainedModel, QuestionAnswering[UnplacedInputs]):
    """Funnel Transformer with linear scores of an answer's first and last token."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__(config)
        self.funnel = FunnelModel(config)
        self.qa_outputs = dense(config, config.d_model, 2)
        self.post_init()

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, 2]``."""
        scores: Tensor = self.qa_outputs(hidden)
        return scores
