# Generated from src/triformers_core/architectures/albert/modeling.py by `make generate`; do not edit.
"""ALBERT (Lan et al. 2019, https://arxiv.org/abs/1909.11942), written once for three backends.

It is BERT with fewer parameters: embeddings are narrower than the hidden states, and few layers are
run many times. Its pretraining orders two sentences in place of finding the next one. Attribute names
are those of the published checkpoints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.torch.attention import (
    AttentionInputs,
    LayerInputs,
    LayerOutput,
    StackOutput,
    run_layers,
)
from triformers.models.torch.cache import Cache, KeyValues, LayerCache
from triformers.models.torch.encoder import EncoderBase, EncodingModel, pooled_state
from triformers.models.torch.encoder_heads import (
    EncoderMaskedLM,
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers.models.torch.encoder_layers import EncoderEmbeddings, EncoderSelfAttention
from triformers.models.torch.outputs import BaseModelOutput, PreTrainingOutput
from triformers.models.torch.tasks import TaskModel
from triformers_core.architectures.albert.configuration import AlbertConfig
from triformers_core.architectures.albert.names import ALBERT_NAMES
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Parameter,
    Tensor,
    TiedLinear,
    activation,
    model_call,
    model_output,
    ops,
    signature_of,
)

__all__ = [
    "AlbertForMaskedLM",
    "AlbertForMultipleChoice",
    "AlbertForPreTraining",
    "AlbertForPreTrainingOutput",
    "AlbertForQuestionAnswering",
    "AlbertForSequenceClassification",
    "AlbertForTokenClassification",
    "AlbertModel",
    "AlbertPreTrainedModel",
]


class AlbertAttention(EncoderSelfAttention):
    """Self-attention and its projection, with the residual connection."""

    def __init__(self, config: AlbertConfig) -> None:
        super().__init__(config)
        # The reference adds the distances' scores after the others were scaled.
        self.distance_scale = 1.0
        self.dense = Linear(config.hidden_size, config.hidden_size)
        self.LayerNorm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.output_dropout = Dropout(config.hidden_dropout_prob)

    def forward(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        context, weights, new_cache = super().forward(hidden, inputs, cache)
        projected = self.output_dropout(self.dense(context))
        return self.LayerNorm(hidden + projected), weights, new_cache


class AlbertLayer(Module):
    """Self-attention and feed-forward network."""

    def __init__(self, config: AlbertConfig) -> None:
        super().__init__()
        self.full_layer_layer_norm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.attention = AlbertAttention(config)
        self.ffn = Linear(config.hidden_size, config.intermediate_size)
        self.ffn_output = Linear(config.intermediate_size, config.hidden_size)
        self.activation = activation(config.hidden_act)

    def forward(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        attended, weights, cache = self.attention(hidden, inputs.own, inputs.cache)
        transformed = self.ffn_output(self.activation(self.ffn(attended)))
        return LayerOutput(self.full_layer_layer_norm(transformed + attended), weights, cache=cache)


class AlbertLayerGroup(Module):
    """Layers that are run one after the other, several times."""

    def __init__(self, config: AlbertConfig) -> None:
        super().__init__()
        self.albert_layers = ModuleList(
            [AlbertLayer(config) for _ in range(config.inner_group_num)]
        )


class AlbertTransformer(Module):
    """What widens the embeddings, and the stack of layers."""

    def __init__(self, config: AlbertConfig) -> None:
        super().__init__()
        self.embedding_hidden_mapping_in = Linear(config.embedding_size, config.hidden_size)
        groups, self.runs = config.num_hidden_groups, config.num_hidden_layers
        if self.runs < groups:
            raise InvalidConfigurationError(
                f"AlbertConfig has num_hidden_groups={groups} of num_hidden_layers={self.runs}; "
                "every group needs a layer."
            )
        self.group_of = [run * groups // self.runs for run in range(self.runs)]
        self.inner = config.inner_group_num
        self.albert_layer_groups = ModuleList([AlbertLayerGroup(config) for _ in range(groups)])

    def forward(
        self,
        hidden: Tensor,
        own: AttentionInputs,
        cross: AttentionInputs | None = None,
        cache: Cache = Cache(),
    ) -> StackOutput:
        groups: list[Any] = list(self.albert_layer_groups)  # PyTorch's lists don't say of what.
        layers = [layer for index in self.group_of for layer in groups[index].albert_layers]
        hidden = self.embedding_hidden_mapping_in(hidden)
        stack = run_layers(layers, hidden, own=own, cross=cross, cache=cache)
        return StackOutput(
            states=stack.states[:: self.inner],
            attentions=stack.attentions,
            cross_attentions=(),
            past_key_values=stack.past_key_values,
        )


class AlbertMLMHead(Module):
    """Scores over the vocabulary, by default with the input embeddings' table."""

    def __init__(self, config: AlbertConfig, embedding: Embedding) -> None:
        super().__init__()
        self.LayerNorm = LayerNorm(config.embedding_size, config.layer_norm_eps)
        self.bias = Parameter(config.vocab_size)
        self.dense = Linear(config.hidden_size, config.embedding_size)
        self.decoder = (
            TiedLinear(embedding, bias=False)
            if config.tie_word_embeddings
            else Linear(config.embedding_size, config.vocab_size, bias=False)
        )
        self.activation = activation(config.hidden_act)

    def forward(self, hidden: Tensor) -> Tensor:
        transformed = self.LayerNorm(self.activation(self.dense(hidden)))
        return self.decoder(transformed) + ops.value(self.bias)


class AlbertSOPHead(Module):
    """Scores of the order of two sentences."""

    def __init__(self, config: AlbertConfig) -> None:
        super().__init__()
        self.dropout = Dropout(config.classifier_dropout_prob)
        self.classifier = Linear(config.hidden_size, config.num_labels)

    def forward(self, pooled: Tensor) -> Tensor:
        return self.classifier(self.dropout(pooled))


class AlbertPreTrainedModel(EncodingModel):
    """What all ALBERT models share."""

    config_class = AlbertConfig
    config: AlbertConfig
    base_model_prefix = "albert"
    ignored_on_load = (
        r"embeddings\.position_ids$",
        r"^predictions\.decoder\.(weight|bias)$",
    )
    published_names = ALBERT_NAMES
    language_head = "predictions"
    vocabulary_parameters = (
        r"embeddings\.word_embeddings\.weight$",
        r"^predictions\.bias$",
        r"^predictions\.decoder\.weight$",
    )

    def new_base_model(self, add_pooling_layer: bool) -> TaskModel:
        """The model without a head."""
        return AlbertModel(self.config, add_pooling_layer)

    def new_language_head(self) -> Module:
        """What turns states into scores of the vocabulary."""
        return AlbertMLMHead(self.config, self.get_input_embeddings())

    def new_dropout(self) -> Dropout:
        """The dropout before a classifier."""
        return Dropout(self.config.classifier_dropout_prob)


class AlbertModel(AlbertPreTrainedModel, EncoderBase):
    """ALBERT's hidden states, without a head.

    ``inputs_embeds`` are as wide as the embeddings. All else is as in ``BertModel``.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds the tokens."""
        return EncoderEmbeddings(self.config, self.config.embedding_size)

    def new_encoder(self) -> Module:
        """The stack of layers."""
        return AlbertTransformer(self.config)

    def new_pooler(self) -> Module:
        """What makes one state of a sequence's."""
        return Linear(self.config.hidden_size, self.config.hidden_size)

    def pooled(self, pooler: Module, last: Tensor) -> Tensor:
        """The first token's state through the dense layer and tanh."""
        return ops.tanh(pooler(ops.take_position(last, 0)))


@model_output
class AlbertForPreTrainingOutput(PreTrainingOutput):
    """What ALBERT returns with both heads of its pretraining.

    Args:
        loss: sum of both heads' losses, a scalar.
        prediction_logits: of the original tokens, ``[batch, sequence, vocabulary]``.
        sop_logits: of the sentences being in order (0) or swapped (1), ``[batch, labels]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    prediction_logits: Tensor
    sop_logits: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


class AlbertForPreTraining(AlbertPreTrainedModel):
    """ALBERT with both heads of its pretraining: masked language model and sentence order."""

    albert: AlbertModel

    def __init__(self, config: AlbertConfig) -> None:
        super().__init__(config)
        self.add_base_model()
        self.predictions = AlbertMLMHead(config, self.get_input_embeddings())
        self.sop_classifier = AlbertSOPHead(config)
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
        sentence_order_label: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> AlbertForPreTrainingOutput:
        """Scores the masked tokens and the order of two sentences.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence,
                embedding]``.
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
            sentence_order_label: 0 if the sentences are in order, 1 if they were swapped,
                ``[batch]``.
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
        prediction = self.predictions(outputs.last_hidden_state)
        order = self.sop_classifier(pooled_state(outputs))
        loss = None
        if labels is not None and sentence_order_label is not None:
            loss = self.token_loss(prediction, labels) + self.token_loss(
                order, sentence_order_label
            )
        return AlbertForPreTrainingOutput(
            loss=loss,
            prediction_logits=prediction,
            sop_logits=order,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class AlbertForMaskedLM(AlbertPreTrainedModel, EncoderMaskedLM):
    """ALBERT with its masked language modelling head."""

    albert: AlbertModel
    predictions: AlbertMLMHead


class AlbertForSequenceClassification(AlbertPreTrainedModel, EncoderSequenceClassification):
    """ALBERT with a linear classifier of the pooled state."""

    albert: AlbertModel


class AlbertForMultipleChoice(AlbertPreTrainedModel, EncoderMultipleChoice):
    """ALBERT with a linear score of every choice's pooled state."""

    albert: AlbertModel


class AlbertForTokenClassification(AlbertPreTrainedModel, EncoderTokenClassification):
    """ALBERT with a linear classifier of every token."""

    albert: AlbertModel


class AlbertForQuestionAnswering(AlbertPreTrainedModel, EncoderQuestionAnswering):
    """ALBERT with linear scores of an answer's first and last token."""

    albert: AlbertModel
