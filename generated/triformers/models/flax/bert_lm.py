# Generated from src/triformers_core/architectures/bert/modeling_lm.py by `make generate`; do not edit.
"""BERT with the heads of its pretraining: language models and next sentences."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from triformers.models.flax.bert import (
    BertOnlyMLMHead,
    BertOnlyNSPHead,
    BertPreTrainingHeads,
    FlaxBertModel,
    FlaxBertPreTrainedModel,
)
from triformers.models.flax.encoder import pooled_state
from triformers.models.flax.encoder_heads import EncoderCausalLM, EncoderMaskedLM
from triformers.models.flax.heads import next_sentence
from triformers.models.flax.outputs import (
    FlaxBaseModelOutput,
    FlaxNextSentencePredictorOutput,
    FlaxPreTrainingOutput,
)
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.kit.flax import (
    DType,
    InputShape,
    Module,
    Params,
    Tensor,
    float32,
    model_call,
    model_output,
)

__all__ = [
    "FlaxBertForMaskedLM",
    "FlaxBertForNextSentencePrediction",
    "FlaxBertForPreTraining",
    "FlaxBertForPreTrainingOutput",
    "FlaxBertLMHeadModel",
]


@model_output
class FlaxBertForPreTrainingOutput(FlaxPreTrainingOutput):
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


Both = TypeVar("Both", bound=FlaxBertForPreTrainingOutput)


class BertPreTraining(FlaxBertPreTrainedModel):
    """A model with both heads of BERT's pretraining; its call is an architecture's own."""

    needs_both_labels: ClassVar[bool] = False
    """Whether there is no loss of the tokens alone."""

    def __init__(
        self,
        config: BertConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
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
        outputs: FlaxBaseModelOutput,
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


class FlaxBertForPreTraining(BertPreTraining):
    """BERT with both heads of its pretraining: masked language model and next sentence."""

    bert: FlaxBertModel
    needs_both_labels = True

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        next_sentence_label: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxBertForPreTrainingOutput:
        """Scores the masked tokens and whether the second sentence follows.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
            next_sentence_label: 0 if the second sentence follows, 1 if it is a random one,
                ``[batch]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs: FlaxBaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return self.scored(FlaxBertForPreTrainingOutput, outputs, labels, next_sentence_label)


class FlaxBertLMHeadModel(FlaxBertPreTrainedModel, EncoderCausalLM):
    """BERT as a causal language model: set ``is_decoder=True`` in its configuration."""

    bert: FlaxBertModel
    cls: BertOnlyMLMHead


class FlaxBertForMaskedLM(FlaxBertPreTrainedModel, EncoderMaskedLM):
    """BERT with its masked language modelling head."""

    bert: FlaxBertModel
    cls: BertOnlyMLMHead


class FlaxBertForNextSentencePrediction(FlaxBertPreTrainedModel):
    """BERT with its next sentence prediction head."""

    bert: FlaxBertModel

    def __init__(
        self,
        config: BertConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.add_base_model()
        self.cls = BertOnlyNSPHead(config)
        self.post_init()

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxNextSentencePredictorOutput:
        """Scores whether the second sentence follows the first.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: 0 if the second sentence follows, 1 if it is a random one, ``[batch]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs: FlaxBaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits: Tensor = self.cls(pooled_state(outputs))
        return next_sentence(self, outputs, logits, labels)
