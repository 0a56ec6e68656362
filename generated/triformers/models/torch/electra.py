# Generated from src/triformers_core/architectures/electra/modeling.py by `make generate`; do not edit.
"""ELECTRA (Clark et al. 2020, https://arxiv.org/abs/2003.10555), written once for three backends.

Its discriminator is BERT, taught to find the tokens that a smaller BERT, the generator, has replaced.
So this is the difference in the model: embeddings have a width of their own and are widened to the
hidden states', nothing is pooled, and heads differ. Attribute names are those of the published
checkpoints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from triformers.models.torch.encoder import EncoderBase, EncodingModel, classifier_dropout
from triformers.models.torch.encoder_heads import (
    EncoderCausalLM,
    EncoderMaskedLM,
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers.models.torch.encoder_layers import EncoderEmbeddings
from triformers.models.torch.outputs import BaseModelOutput, PreTrainingOutput
from triformers.models.torch.tasks import TaskModel
from triformers.models.torch.xlnet_summary import SequenceSummary
from triformers_core.architectures.electra.configuration import ElectraConfig
from triformers_core.architectures.electra.names import DISCRIMINATOR_NAMES, GENERATOR_NAMES
from triformers_core.encoder_configuration import EncoderConfig
from triformers_core.kit.torch import (
    LayerNorm,
    Linear,
    Module,
    Tensor,
    TiedLinear,
    activation,
    model_call,
    model_output,
    ops,
    signature_of,
)

__all__ = [
    "ElectraForCausalLM",
    "ElectraForMaskedLM",
    "ElectraForMultipleChoice",
    "ElectraForPreTraining",
    "ElectraForPreTrainingOutput",
    "ElectraForQuestionAnswering",
    "ElectraForSequenceClassification",
    "ElectraForTokenClassification",
    "ElectraModel",
    "ElectraPreTrainedModel",
]


class ElectraGeneratorPredictions(Module):
    """Dense layer to the embeddings' width, activation and normalisation."""

    def __init__(self, config: ElectraConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.embedding_size)
        self.activation = activation("gelu")
        self.LayerNorm = LayerNorm(config.embedding_size, config.layer_norm_eps)

    def forward(self, hidden: Tensor) -> Tensor:
        return self.LayerNorm(self.activation(self.dense(hidden)))


class ElectraDiscriminatorPredictions(Module):
    """How likely every token was replaced: a logit, ``[B, T]``."""

    def __init__(self, config: ElectraConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.hidden_size)
        self.activation = activation(config.hidden_act)
        self.dense_prediction = Linear(config.hidden_size, 1)

    def forward(self, hidden: Tensor) -> Tensor:
        return ops.squeeze(self.dense_prediction(self.activation(self.dense(hidden))), -1)


class ElectraClassificationHead(Module):
    """Scores from the first token's state: a dense layer, an activation, and a linear one.

    Args:
        config: the architecture.
        act: the activation; ELECTRA's doesn't follow the configuration.
    """

    def __init__(self, config: EncoderConfig, act: str = "gelu") -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.hidden_size)
        self.activation = activation(act)
        self.dropout = classifier_dropout(config)
        self.out_proj = Linear(config.hidden_size, config.num_labels)

    def forward(self, hidden: Tensor) -> Tensor:
        first = self.dropout(ops.take_position(hidden, 0))
        return self.out_proj(self.dropout(self.activation(self.dense(first))))


class ElectraPreTrainedModel(EncodingModel):
    """What all ELECTRA models share."""

    config_class = ElectraConfig
    config: ElectraConfig
    base_model_prefix = "electra"
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"embeddings\.position_ids$",
        r"^generator_lm_head\.weight$",
    )
    published_names = DISCRIMINATOR_NAMES
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"^generator_lm_head\.(weight|bias)$",
    )

    def new_base_model(self, add_pooling_layer: bool) -> TaskModel:
        """The model without a head, which never pools."""
        return ElectraModel(self.config)


class ElectraModel(ElectraPreTrainedModel, EncoderBase):
    """ELECTRA's hidden states, without a head; of the discriminator or of the generator.

    There is no pooled state, and ``inputs_embeds`` are as wide as the embeddings. All else is as in
    ``BertModel``.

    Args:
        config: the architecture.
    """

    def __init__(self, config: ElectraConfig) -> None:
        super().__init__(config, add_pooling_layer=False)

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds the tokens."""
        return EncoderEmbeddings(self.config, self.config.embedding_size)

    def new_projection(self) -> Linear | None:
        """What widens embeddings to hidden states, where they aren't as wide."""
        narrow, wide = self.config.embedding_size, self.config.hidden_size
        return None if narrow == wide else Linear(narrow, wide)


@model_output
class ElectraForPreTrainingOutput(PreTrainingOutput):
    """What ELECTRA's discriminator returns.

    Args:
        loss: mean binary cross entropy of the tokens that count, a scalar.
        logits: of every token having been replaced, ``[batch, sequence]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    logits: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


class ElectraForPreTraining(ElectraPreTrainedModel):
    """ELECTRA's discriminator, as it was pretrained: it finds the tokens that were replaced."""

    electra: ElectraModel

    def __init__(self, config: ElectraConfig) -> None:
        super().__init__(config)
        self.add_base_model()
        self.discriminator_predictions = ElectraDiscriminatorPredictions(config)
        self.post_init()

    @model_call
    def forward(
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
    ) -> ElectraForPreTrainingOutput:
        """Scores whether every token was replaced.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; or which token every
                token sees, ``[batch, sequence, sequence]``: then all of them count.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence,
                embedding]``.
            labels: 1 for tokens that were replaced, 0 for original ones, -100 where none counts,
                ``[batch, sequence]``; padding never counts.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: BaseModelOutput = self.base_model(
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
        logits: Tensor = self.discriminator_predictions(outputs.last_hidden_state)
        return ElectraForPreTrainingOutput(
            loss=(None if labels is None else replacement_loss(logits, labels, attention_mask)),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


def replacement_loss(logits: Tensor, labels: Tensor, attention_mask: Tensor | None) -> Tensor:
    """Mean binary cross entropy of the tokens that count, a scalar.

    Args:
        logits: ``[B, T]``.
        labels: 1 or 0, -100 where none counts, ``[B, T]``.
        attention_mask: 1 where tokens count, ``[B, T]``; of another shape it says nothing of them.
    """
    logits = ops.wide(logits)
    replaced = ops.cast_like(labels, logits)
    losses = -(replaced * ops.log_sigmoid(logits) + (1 - replaced) * ops.log_sigmoid(-logits))
    counts = ops.cast_like(labels != -100, logits)
    if attention_mask is not None and len(attention_mask.shape) == 2:
        counts = counts * ops.cast_like(ops.cast_like(attention_mask, logits) == 1, logits)
    return ops.mean(losses * counts) / ops.mean(counts)


class ElectraGenerator(ElectraPreTrainedModel):
    """A generator: its head scores every token of the vocabulary."""

    electra: ElectraModel
    published_names = GENERATOR_NAMES

    def add_head(self) -> None:
        """Adds what turns hidden states into scores."""
        self.generator_predictions = ElectraGeneratorPredictions(self.config)
        self.generator_lm_head = (
            TiedLinear(self.get_input_embeddings())
            if self.config.tie_word_embeddings
            else Linear(self.config.embedding_size, self.config.vocab_size)
        )

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, vocabulary]``."""
        return self.generator_lm_head(self.generator_predictions(hidden))


class ElectraForMaskedLM(ElectraGenerator, EncoderMaskedLM):
    """ELECTRA's generator, as it was pretrained: with its masked language modelling head."""


class ElectraForCausalLM(ElectraGenerator, EncoderCausalLM):
    """ELECTRA's generator as a causal language model: set ``is_decoder=True`` in its configuration."""


class ElectraForSequenceClassification(ElectraPreTrainedModel, EncoderSequenceClassification):
    """ELECTRA with a classifier of the first token's state."""

    electra: ElectraModel

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        self.add_base_model()
        self.classifier = ElectraClassificationHead(self.config)

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(outputs.last_hidden_state)
        return scores


class ElectraForMultipleChoice(ElectraPreTrainedModel, EncoderMultipleChoice):
    """ELECTRA with a linear score of every choice's summary."""

    electra: ElectraModel

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        self.add_base_model()
        self.sequence_summary = SequenceSummary(self.config, self.config.hidden_size)
        self.classifier = Linear(self.config.hidden_size, 1)

    def choice_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B * choices, 1]``."""
        return self.classifier(self.sequence_summary(outputs.last_hidden_state))


class ElectraForTokenClassification(ElectraPreTrainedModel, EncoderTokenClassification):
    """ELECTRA with a linear classifier of every token."""

    electra: ElectraModel


class ElectraForQuestionAnswering(ElectraPreTrainedModel, EncoderQuestionAnswering):
    """ELECTRA with linear scores of an answer's first and last token."""

    electra: ElectraModel
