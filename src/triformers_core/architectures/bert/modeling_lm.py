"""BERT with the heads of its pretraining: language models and next sentences."""

from __future__ import annotations

from typing import ClassVar, TypeVar, Unpack

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.bert.modeling import (
    BertModel,
    BertOnlyMLMHead,
    BertOnlyNSPHead,
    BertPreTrainedModel,
    BertPreTrainingHeads,
)
from triformers_core.encoder import pooled_state
from triformers_core.encoder_heads import EncoderCausalLM, EncoderMaskedLM
from triformers_core.heads import next_sentence
from triformers_core.inputs import TextInputs
from triformers_core.kit.torch import Module, Tensor, model_call, model_output
from triformers_core.outputs import BaseModelOutput, NextSentencePredictorOutput, PreTrainingOutput

__all__ = [
    "BertForMaskedLM",
    "BertForNextSentencePrediction",
    "BertForPreTraining",
    "BertForPreTrainingOutput",
    "BertLMHeadModel",
]


@model_output
class BertForPreTrainingOutput(PreTrainingOutput):
    """What BERT returns with both heads of its pretraining.

    Args:
        loss: sum of both heads' losses, a scalar.
        prediction_logits: of the original tokens, ``[batch, sequence, vocabulary]``.
        seq_relationship_logits: of the second sentence following (0) or not (1), ``[batch, 2]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    prediction_logits: Tensor
    seq_relationship_logits: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


Both = TypeVar("Both", bound=BertForPreTrainingOutput)


class BertPreTraining(BertPreTrainedModel):
    """A model with both heads of BERT's pretraining; its call is an architecture's own."""

    needs_both_labels: ClassVar[bool] = False
    """Whether there is no loss of the tokens alone."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.add_base_model()
        self.cls = self.new_heads()
        self.post_init()

    def new_heads(self) -> Module:
        """Both heads."""
        return BertPreTrainingHeads(self.config, self.get_input_embeddings())

    def both_losses(
        self,
        prediction: Tensor,
        labels: Tensor | None,
        relationship: Tensor,
        next_sentence_label: Tensor | None,
    ) -> Tensor | None:
        """The losses' sum, or that of the tokens alone unless labels of both kinds are needed."""
        if labels is None or (self.needs_both_labels and next_sentence_label is None):
            return None
        loss = self.token_loss(prediction, labels)
        if next_sentence_label is None:
            return loss
        return loss + self.token_loss(relationship, next_sentence_label)

    def scored(
        self,
        output: type[Both],
        outputs: BaseModelOutput,
        labels: Tensor | None,
        relation: Tensor | None,
    ) -> Both:
        """The scores of both heads, and the loss.

        Args:
            output: what is returned.
            outputs: of the model without a head.
            labels: ids of the original tokens, -100 where none counts, ``[B, T]``.
            relation: what the second head is to say, ``[B]``.
        """
        prediction, relationship = self.cls(outputs.last_hidden_state, pooled_state(outputs))
        return output(
            loss=self.both_losses(prediction, labels, relationship, relation),
            prediction_logits=prediction,
            seq_relationship_logits=relationship,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )


class BertForPreTraining(BertPreTraining):
    """BERT with both heads of its pretraining: masked language model and next sentence."""

    bert: BertModel
    needs_both_labels = True

    @model_call
    def forward(
        self,
        *,
        labels: Tensor | None = None,
        next_sentence_label: Tensor | None = None,
        **inputs: Unpack[TextInputs],
    ) -> BertForPreTrainingOutput:
        """Scores the masked tokens and whether the second sentence follows.

        Args:
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
            next_sentence_label: 0 if the second sentence follows, 1 if it is a random one,
                ``[batch]``.
        """
        outputs: BaseModelOutput = self.base_model(**inputs)
        return self.scored(BertForPreTrainingOutput, outputs, labels, next_sentence_label)


class BertLMHeadModel(BertPreTrainedModel, EncoderCausalLM):
    """BERT as a causal language model: set ``is_decoder=True`` in its configuration."""

    bert: BertModel
    cls: BertOnlyMLMHead


class BertForMaskedLM(BertPreTrainedModel, EncoderMaskedLM):
    """BERT with its masked language modelling head."""

    bert: BertModel
    cls: BertOnlyMLMHead


class BertForNextSentencePrediction(BertPreTrainedModel):
    """BERT with its next sentence prediction head."""

    bert: BertModel

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.add_base_model()
        self.cls = BertOnlyNSPHead(config)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[TextInputs]
    ) -> NextSentencePredictorOutput:
        """Scores whether the second sentence follows the first.

        Args:
            labels: 0 if the second sentence follows, 1 if it is a random one, ``[batch]``.
        """
        outputs: BaseModelOutput = self.base_model(**inputs)
        logits: Tensor = self.cls(pooled_state(outputs))
        return next_sentence(self, outputs, logits, labels)
