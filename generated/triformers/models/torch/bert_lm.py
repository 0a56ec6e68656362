# Generated from src/triformers_core/architectures/bert/modeling_lm.py by `make generate`; do not edit.
"""BERT with the heads of its pretraining: language models and next sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.torch.bert import BertModel, BertPreTrainedModel, pooled_state
from triformers.models.torch.cache import PastKeyValues
from triformers.models.torch.heads import causal_lm, masked_lm, next_sentence
from triformers.models.torch.outputs import (
    BaseModelOutput,
    CausalLMOutput,
    MaskedLMOutput,
    NextSentencePredictorOutput,
    PreTrainingOutput,
)
from triformers.models.torch.tasks import CausalTaskModel
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.kit.torch import (
    Embedding,
    LayerNorm,
    Linear,
    Module,
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
    "BertForMaskedLM",
    "BertForNextSentencePrediction",
    "BertForPreTraining",
    "BertForPreTrainingOutput",
    "BertLMHeadModel",
]


class BertPredictionHeadTransform(Module):
    """Dense layer, activation and normalisation before the vocabulary projection.

    Args:
        config: the architecture.
        width: of the results; ``hidden_size`` by default.
    """

    def __init__(self, config: BertConfig, width: int | None = None) -> None:
        super().__init__()
        width = config.hidden_size if width is None else width
        self.dense = Linear(config.hidden_size, width)
        self.activation = activation(config.hidden_act)
        self.LayerNorm = LayerNorm(width, config.layer_norm_eps)

    def forward(self, hidden: Tensor) -> Tensor:
        return self.LayerNorm(self.activation(self.dense(hidden)))


class BertLMPredictionHead(Module):
    """Scores over the vocabulary, by default with the input embeddings' table.

    Args:
        config: the architecture.
        embedding: the input embeddings.
        width: of these; ``hidden_size`` by default.
    """

    def __init__(self, config: BertConfig, embedding: Embedding, width: int | None = None) -> None:
        super().__init__()
        if width is None:
            width = config.hidden_size
        self.transform = BertPredictionHeadTransform(config, width)
        self.decoder = (
            TiedLinear(embedding, bias=False)
            if config.tie_word_embeddings
            else Linear(width, config.vocab_size, bias=False)
        )
        self.bias = Parameter(config.vocab_size)

    def forward(self, hidden: Tensor) -> Tensor:
        return self.decoder(self.transform(hidden)) + ops.value(self.bias)


class BertOnlyMLMHead(Module):
    """The masked language modelling head; for its arguments see ``BertLMPredictionHead``."""

    def __init__(self, config: BertConfig, embedding: Embedding, width: int | None = None) -> None:
        super().__init__()
        self.predictions = BertLMPredictionHead(config, embedding, width)

    def forward(self, hidden: Tensor) -> Tensor:
        scores: Tensor = self.predictions(hidden)
        return scores


class BertOnlyNSPHead(Module):
    """The next sentence prediction head."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.seq_relationship = Linear(config.hidden_size, 2)

    def forward(self, pooled: Tensor) -> Tensor:
        return self.seq_relationship(pooled)


class BertPreTrainingHeads(Module):
    """Both heads of the pretraining."""

    def __init__(self, config: BertConfig, embedding: Embedding) -> None:
        super().__init__()
        self.predictions = BertLMPredictionHead(config, embedding)
        self.seq_relationship = Linear(config.hidden_size, 2)

    def forward(self, hidden: Tensor, pooled: Tensor) -> tuple[Tensor, Tensor]:
        return self.predictions(hidden), self.seq_relationship(pooled)


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


class BertForPreTraining(BertPreTrainedModel):
    """BERT with both heads of its pretraining: masked language model and next sentence."""

    bert: BertModel

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
        """The losses' sum, where there are labels of both kinds."""
        if labels is None or next_sentence_label is None:
            return None
        return self.token_loss(prediction, labels) + self.token_loss(
            relationship, next_sentence_label
        )

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
        next_sentence_label: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> BertForPreTrainingOutput:
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
        prediction, relationship = self.cls(outputs.last_hidden_state, pooled_state(outputs))
        return BertForPreTrainingOutput(
            loss=self.both_losses(prediction, labels, relationship, next_sentence_label),
            prediction_logits=prediction,
            seq_relationship_logits=relationship,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class BertLanguageModel(BertPreTrainedModel):
    """A BERT model that scores every token of the vocabulary at every position."""

    bert: BertModel

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.add_base_model(add_pooling_layer=False)
        self.add_head()
        self.post_init()

    def add_head(self) -> None:
        """Adds what turns hidden states into scores."""
        self.cls: Module = BertOnlyMLMHead(self.config, self.get_input_embeddings())

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, vocabulary]``."""
        scores: Tensor = self.cls(hidden)
        return scores


class BertLMHeadModel(BertLanguageModel, CausalTaskModel):
    """BERT as a causal language model: set ``is_decoder=True`` in its configuration."""

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        past_key_values: PastKeyValues | None = None,
        use_cache: bool | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> CausalLMOutput:
        """Scores the next token at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            past_key_values: keys and values of earlier tokens, as returned with ``use_cache``, or
                what ``new_cache`` made.
            use_cache: whether to return keys and values (decoders only); never with ``labels``.
            labels: token ids to predict, -100 where none counts, ``[batch, sequence]``; they are
                shifted here.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        if labels is not None:
            use_cache = False
        outputs: BaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            encoder_hidden_states=encoder_hidden_states,
            encoder_attention_mask=encoder_attention_mask,
            past_key_values=past_key_values,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.token_scores(outputs.last_hidden_state)
        return causal_lm(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class BertForMaskedLM(BertLanguageModel):
    """BERT with its masked language modelling head."""

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> MaskedLMOutput:
        """Scores the original token at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
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
            encoder_hidden_states=encoder_hidden_states,
            encoder_attention_mask=encoder_attention_mask,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.token_scores(outputs.last_hidden_state)
        return masked_lm(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


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
    ) -> NextSentencePredictorOutput:
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
        logits: Tensor = self.cls(pooled_state(outputs))
        return next_sentence(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...
