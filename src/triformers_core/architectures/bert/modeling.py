"""BERT (Devlin et al. 2018, https://arxiv.org/abs/1810.04805), written once for three backends.

Attribute names are those of the published checkpoints. Axis letters in comments: B batch, T query
length, S key length, H heads, D size of a head.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.bert.names import BERT_NAMES
from triformers_core.errors import InvalidConfigurationError, InvalidInputError
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Parameter,
    PreTrainedModel,
    Tensor,
    TiedLinear,
    activation,
    model_call,
    model_output,
    ops,
)
from triformers_core.outputs import (
    BaseModelOutput,
    CausalLMOutput,
    MaskedLMOutput,
    MultipleChoiceModelOutput,
    NextSentencePredictorOutput,
    PreTrainingOutput,
    QuestionAnsweringModelOutput,
    SequenceClassifierOutput,
    TokenClassifierOutput,
)
from triformers_core.tasks import (
    BaseTaskModel,
    CausalLMModel,
    MaskedLMModel,
    MultipleChoiceModel,
    NextSentencePredictionModel,
    PreTrainingModel,
    QuestionAnsweringModel,
    SequenceClassificationModel,
    TokenClassificationModel,
)

__all__ = [
    "BertForMaskedLM",
    "BertForMultipleChoice",
    "BertForNextSentencePrediction",
    "BertForPreTraining",
    "BertForPreTrainingOutput",
    "BertForQuestionAnswering",
    "BertForSequenceClassification",
    "BertForTokenClassification",
    "BertLMHeadModel",
    "BertModel",
    "BertPreTrainedModel",
]

# Keys and values of one layer: those of the self-attention, then those of the cross attention.
LayerCache = tuple[Tensor, ...]


class BertEmbeddings(Module):
    """Sum of word, position and token type embeddings, normalised."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        if config.position_embedding_type != "absolute":
            raise InvalidConfigurationError(
                f"BertConfig asks for position_embedding_type="
                f"{config.position_embedding_type!r}; BERT has 'absolute'."
            )
        width = config.hidden_size
        self.word_embeddings = Embedding(config.vocab_size, width, config.pad_token_id)
        self.position_embeddings = Embedding(config.max_position_embeddings, width)
        self.token_type_embeddings = Embedding(config.type_vocab_size, width)
        self.LayerNorm = LayerNorm(width, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def forward(
        self,
        input_ids: Tensor | None,
        token_type_ids: Tensor | None,
        position_ids: Tensor | None,
        inputs_embeds: Tensor | None,
        past_length: ops.Size,
    ) -> Tensor:
        if inputs_embeds is not None:
            words = inputs_embeds
        elif input_ids is not None:
            words = self.word_embeddings(input_ids)
        else:
            raise InvalidInputError("A BERT model was called without input_ids or inputs_embeds.")
        length = ops.size(words, 1)
        if position_ids is None:
            positions = ops.arange(past_length, past_length + length, like=words)
            position_ids = ops.unsqueeze(positions, 0)
        if token_type_ids is None:
            types = ops.take_position(ops.unsqueeze(self.token_type_embeddings.table(), 0), 0)
        else:
            types = self.token_type_embeddings(token_type_ids)
        embedded = words + types + self.position_embeddings(position_ids)
        normalised: Tensor = self.dropout(self.LayerNorm(embedded))
        return normalised


class BertSelfAttention(Module):
    """Attention of hidden states to themselves, or to an encoder's states."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        width = config.hidden_size
        if width % config.num_attention_heads:
            raise InvalidConfigurationError(
                f"BertConfig has hidden_size={width} and num_attention_heads="
                f"{config.num_attention_heads}; the first must be a multiple of the second."
            )
        self.heads = config.num_attention_heads
        self.query = Linear(width, width)
        self.key = Linear(width, width)
        self.value = Linear(width, width)
        self.dropout = Dropout(config.attention_probs_dropout_prob)

    def forward(
        self,
        hidden: Tensor,
        bias: Tensor | None,
        head_mask: Tensor | None,
        encoder_hidden: Tensor | None,
        cache: LayerCache | None,
        output_attentions: bool | None,
    ) -> tuple[Tensor, Tensor | None, LayerCache]:
        query = ops.split_heads(self.query(hidden), self.heads)  # [B, H, T, D]
        if encoder_hidden is not None and cache is not None:
            key, value = cache  # The encoder's states don't change from step to step.
        else:
            source = hidden if encoder_hidden is None else encoder_hidden
            key = ops.split_heads(self.key(source), self.heads)  # [B, H, S, D]
            value = ops.split_heads(self.value(source), self.heads)
            if cache is not None:
                key = ops.cat([cache[0], key], axis=2)
                value = ops.cat([cache[1], value], axis=2)
        context, weights = ops.attention(
            query,
            key,
            value,
            bias=bias,
            dropout=self.dropout,
            head_mask=head_mask,
            output_attentions=bool(output_attentions),
        )
        return ops.merge_heads(context), weights, (key, value)


class BertSelfOutput(Module):
    """Projection after the attention, with the residual connection."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.hidden_size)
        self.LayerNorm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def forward(self, hidden: Tensor, residual: Tensor) -> Tensor:
        return self.LayerNorm(self.dropout(self.dense(hidden)) + residual)


class BertAttention(Module):
    """Attention and its projection."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.self = BertSelfAttention(config)
        self.output = BertSelfOutput(config)

    def forward(
        self,
        hidden: Tensor,
        bias: Tensor | None,
        head_mask: Tensor | None,
        encoder_hidden: Tensor | None,
        cache: LayerCache | None,
        output_attentions: bool | None,
    ) -> tuple[Tensor, Tensor | None, LayerCache]:
        context, weights, new_cache = self.self(
            hidden, bias, head_mask, encoder_hidden, cache, output_attentions
        )
        projected: Tensor = self.output(context, hidden)
        return projected, weights, new_cache


class BertIntermediate(Module):
    """First half of the feed-forward network."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.intermediate_size)
        self.activation = activation(config.hidden_act)

    def forward(self, hidden: Tensor) -> Tensor:
        return self.activation(self.dense(hidden))


class BertOutput(Module):
    """Second half of the feed-forward network, with the residual connection."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.dense = Linear(config.intermediate_size, config.hidden_size)
        self.LayerNorm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def forward(self, hidden: Tensor, residual: Tensor) -> Tensor:
        return self.LayerNorm(self.dropout(self.dense(hidden)) + residual)


class BertLayer(Module):
    """Self-attention, attention to an encoder where there is one, and feed-forward network."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.attention = BertAttention(config)
        self.crossattention = BertAttention(config) if config.add_cross_attention else None
        self.intermediate = BertIntermediate(config)
        self.output = BertOutput(config)

    def forward(
        self,
        hidden: Tensor,
        bias: Tensor | None,
        head_mask: Tensor | None,
        encoder_hidden: Tensor | None,
        encoder_bias: Tensor | None,
        cache: LayerCache | None,
        output_attentions: bool | None,
    ) -> tuple[Tensor, Tensor | None, Tensor | None, LayerCache]:
        own = None if cache is None else cache[:2]
        hidden, weights, new_cache = self.attention(
            hidden, bias, head_mask, None, own, output_attentions
        )
        cross_weights = None
        if self.crossattention is not None and encoder_hidden is not None:
            cross = None if cache is None else cache[2:]
            hidden, cross_weights, cross_cache = self.crossattention(
                hidden, encoder_bias, head_mask, encoder_hidden, cross, output_attentions
            )
            new_cache = (*new_cache, *cross_cache)
        transformed: Tensor = self.output(self.intermediate(hidden), hidden)
        return transformed, weights, cross_weights, new_cache


class BertEncoder(Module):
    """The stack of layers."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.layer = ModuleList([BertLayer(config) for _ in range(config.num_hidden_layers)])

    def forward(
        self,
        hidden: Tensor,
        bias: Tensor | None,
        head_mask: Tensor | None,
        encoder_hidden: Tensor | None,
        encoder_bias: Tensor | None,
        past_key_values: tuple[LayerCache, ...] | None,
        use_cache: bool,
        output_attentions: bool | None,
        output_hidden_states: bool | None,
    ) -> BaseModelOutput:
        states: list[Tensor] = [hidden]
        attentions: list[Tensor] = []
        cross_attentions: list[Tensor] = []
        caches: list[LayerCache] = []
        for index, layer in enumerate(self.layer):
            hidden, weights, cross_weights, cache = layer(
                hidden,
                bias,
                None if head_mask is None else layer_head_mask(head_mask, index),
                encoder_hidden,
                encoder_bias,
                None if past_key_values is None else past_key_values[index],
                output_attentions,
            )
            states.append(hidden)
            caches.append(cache)
            if weights is not None:
                attentions.append(weights)
            if cross_weights is not None:
                cross_attentions.append(cross_weights)
        return BaseModelOutput(
            last_hidden_state=hidden,
            past_key_values=tuple(caches) if use_cache else None,
            hidden_states=tuple(states) if output_hidden_states else None,
            attentions=tuple(attentions) if output_attentions else None,
            cross_attentions=tuple(cross_attentions) if cross_attentions else None,
        )


class BertPooler(Module):
    """The first token's state through a dense layer and tanh."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.hidden_size)

    def forward(self, hidden: Tensor) -> Tensor:
        return ops.tanh(self.dense(ops.take_position(hidden, 0)))


class BertPredictionHeadTransform(Module):
    """Dense layer, activation and normalisation before the vocabulary projection."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.hidden_size)
        self.activation = activation(config.hidden_act)
        self.LayerNorm = LayerNorm(config.hidden_size, config.layer_norm_eps)

    def forward(self, hidden: Tensor) -> Tensor:
        return self.LayerNorm(self.activation(self.dense(hidden)))


class BertLMPredictionHead(Module):
    """Scores over the vocabulary, by default with the input embeddings' table."""

    def __init__(self, config: BertConfig, embedding: Embedding) -> None:
        super().__init__()
        self.transform = BertPredictionHeadTransform(config)
        self.decoder = (
            TiedLinear(embedding, bias=False)
            if config.tie_word_embeddings
            else Linear(config.hidden_size, config.vocab_size, bias=False)
        )
        self.bias = Parameter(config.vocab_size)

    def forward(self, hidden: Tensor) -> Tensor:
        return self.decoder(self.transform(hidden)) + ops.value(self.bias)


class BertOnlyMLMHead(Module):
    """The masked language modelling head."""

    def __init__(self, config: BertConfig, embedding: Embedding) -> None:
        super().__init__()
        self.predictions = BertLMPredictionHead(config, embedding)

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


def layer_head_mask(head_mask: Tensor, layer: int) -> Tensor:
    """A layer's factors ``[1, H, 1, 1]`` from a mask ``[H]`` or ``[layers, H]``."""
    factors = head_mask if len(head_mask.shape) == 1 else head_mask[layer]
    return ops.reshape(factors, (1, -1, 1, 1))


def key_bias(attention_mask: Tensor, like: Tensor) -> Tensor:
    """Bias ``[B, 1, 1 or T, S]`` of the scores from a mask ``[B, S]`` or ``[B, T, S]``."""
    axis_of_heads = ops.unsqueeze(attention_mask, 1)
    if len(attention_mask.shape) == 2:
        axis_of_heads = ops.unsqueeze(axis_of_heads, 1)
    return ops.mask_to_bias(axis_of_heads, like)


def self_attention_bias(
    attention_mask: Tensor | None, hidden: Tensor, past_length: ops.Size, causal: bool
) -> Tensor | None:
    """Bias of the self-attention's scores, or ``None`` where every key is seen."""
    bias = None if attention_mask is None else key_bias(attention_mask, hidden)
    if not causal or (attention_mask is not None and len(attention_mask.shape) == 3):
        return bias
    length = ops.size(hidden, 1)
    seen = ops.mask_to_bias(ops.causal_mask(length, past_length + length, like=hidden), hidden)
    # The lower of the two, not the sum: twice the lowest number would overflow to -infinity.
    return seen if bias is None else ops.minimum(bias, seen)


class BertPreTrainedModel(PreTrainedModel):
    """What all BERT models share."""

    config_class = BertConfig
    config: BertConfig
    base_model_prefix = "bert"
    ignored_on_load = (r"embeddings\.position_ids$", r"cls\.predictions\.decoder\.(weight|bias)$")
    published_names = BERT_NAMES
    vocabulary_parameters = (
        r"embeddings\.word_embeddings\.weight$",
        r"cls\.predictions\.bias$",
        r"cls\.predictions\.decoder\.weight$",
    )


class BertModel(BertPreTrainedModel, BaseTaskModel):
    """BERT's hidden states, without a head.

    With ``is_decoder`` in the configuration the attention is causal and keys and values can be
    cached; with ``add_cross_attention`` too, it attends to ``encoder_hidden_states``.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def __init__(self, config: BertConfig, add_pooling_layer: bool = True) -> None:
        super().__init__(config)
        self.embeddings = BertEmbeddings(config)
        self.encoder = BertEncoder(config)
        self.pooler = BertPooler(config) if add_pooling_layer else None
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

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
        past_key_values: tuple[tuple[Tensor, ...], ...] | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> BaseModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, past + sequence]``; or which
                key every query sees, ``[batch, sequence, past + sequence]``. All by default.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted on from the cache by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            past_key_values: keys and values of earlier tokens, as returned with ``use_cache``.
            use_cache: whether to return keys and values (decoders only).
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        if (input_ids is None) == (inputs_embeds is None):
            raise InvalidInputError(
                "A BERT model takes either input_ids or inputs_embeds; "
                f"{'neither' if input_ids is None else 'both'} of them came."
            )
        past_length = 0 if past_key_values is None else ops.size(past_key_values[0][0], 2)
        hidden: Tensor = self.embeddings(
            input_ids, token_type_ids, position_ids, inputs_embeds, past_length
        )
        encoder_bias = None
        if encoder_hidden_states is not None and encoder_attention_mask is not None:
            encoder_bias = key_bias(encoder_attention_mask, hidden)
        causal = self.config.is_decoder
        outputs: BaseModelOutput = self.encoder(
            hidden,
            self_attention_bias(attention_mask, hidden, past_length, causal),
            head_mask,
            encoder_hidden_states,
            encoder_bias,
            past_key_values,
            causal and (self.config.use_cache if use_cache is None else use_cache),
            output_attentions,
            output_hidden_states,
        )
        return BaseModelOutput(
            last_hidden_state=outputs.last_hidden_state,
            pooler_output=(None if self.pooler is None else self.pooler(outputs.last_hidden_state)),
            past_key_values=outputs.past_key_values,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            cross_attentions=outputs.cross_attentions,
        )

    if TYPE_CHECKING:
        __call__ = forward


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


def _pooled(outputs: BaseModelOutput) -> Tensor:
    """The pooled state of a model that was built with its pooler."""
    assert outputs.pooler_output is not None
    return outputs.pooler_output


def _classifier_dropout(config: BertConfig) -> Dropout:
    """The dropout before a classifier: ``classifier_dropout``, else the hidden states' rate."""
    rate = config.classifier_dropout
    return Dropout(config.hidden_dropout_prob if rate is None else rate)


class BertForPreTraining(BertPreTrainedModel, PreTrainingModel):
    """BERT with both heads of its pretraining: masked language model and next sentence."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.bert = BertModel(config)
        self.cls = BertPreTrainingHeads(config, self.bert.get_input_embeddings())
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
            position_ids: ``[batch, sequence]``; 0, 1, 2, … by default.
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
        outputs = self.bert(
            input_ids,
            attention_mask,
            token_type_ids,
            position_ids,
            head_mask,
            inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        prediction, relationship = self.cls(outputs.last_hidden_state, _pooled(outputs))
        loss = None
        if labels is not None and next_sentence_label is not None:
            loss = self.token_loss(prediction, labels) + self.token_loss(
                relationship, next_sentence_label
            )
        return BertForPreTrainingOutput(
            loss=loss,
            prediction_logits=prediction,
            seq_relationship_logits=relationship,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:
        __call__ = forward


class BertLMHeadModel(BertPreTrainedModel, CausalLMModel):
    """BERT as a causal language model: set ``is_decoder=True`` in its configuration."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.bert = BertModel(config, add_pooling_layer=False)
        self.cls = BertOnlyMLMHead(config, self.bert.get_input_embeddings())
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
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        past_key_values: tuple[tuple[Tensor, ...], ...] | None = None,
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
            position_ids: ``[batch, sequence]``; 0, 1, 2, … by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            past_key_values: keys and values of earlier tokens, as returned with ``use_cache``.
            use_cache: whether to return keys and values (decoders only); never with ``labels``.
            labels: token ids to predict, -100 where none counts, ``[batch, sequence]``; they are
                shifted here.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs = self.bert(
            input_ids,
            attention_mask,
            token_type_ids,
            position_ids,
            head_mask,
            inputs_embeds,
            encoder_hidden_states,
            encoder_attention_mask,
            past_key_values,
            False if labels is not None else use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits: Tensor = self.cls(outputs.last_hidden_state)
        return CausalLMOutput(
            loss=None if labels is None else self.next_token_loss(logits, labels),
            logits=logits,
            past_key_values=outputs.past_key_values,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            cross_attentions=outputs.cross_attentions,
        )

    if TYPE_CHECKING:
        __call__ = forward


class BertForMaskedLM(BertPreTrainedModel, MaskedLMModel):
    """BERT with its masked language modelling head."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.bert = BertModel(config, add_pooling_layer=False)
        self.cls = BertOnlyMLMHead(config, self.bert.get_input_embeddings())
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
            position_ids: ``[batch, sequence]``; 0, 1, 2, … by default.
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
        outputs = self.bert(
            input_ids,
            attention_mask,
            token_type_ids,
            position_ids,
            head_mask,
            inputs_embeds,
            encoder_hidden_states,
            encoder_attention_mask,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits: Tensor = self.cls(outputs.last_hidden_state)
        return MaskedLMOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:
        __call__ = forward


class BertForNextSentencePrediction(BertPreTrainedModel, NextSentencePredictionModel):
    """BERT with its next sentence prediction head."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.bert = BertModel(config)
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
            position_ids: ``[batch, sequence]``; 0, 1, 2, … by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: 0 if the second sentence follows, 1 if it is a random one, ``[batch]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs = self.bert(
            input_ids,
            attention_mask,
            token_type_ids,
            position_ids,
            head_mask,
            inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits: Tensor = self.cls(_pooled(outputs))
        return NextSentencePredictorOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:
        __call__ = forward


class BertForSequenceClassification(BertPreTrainedModel, SequenceClassificationModel):
    """BERT with a linear classifier of the pooled state."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.bert = BertModel(config)
        self.dropout = _classifier_dropout(config)
        self.classifier = Linear(config.hidden_size, config.num_labels)
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
    ) -> SequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; 0, 1, 2, … by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs = self.bert(
            input_ids,
            attention_mask,
            token_type_ids,
            position_ids,
            head_mask,
            inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.classifier(self.dropout(_pooled(outputs)))
        return SequenceClassifierOutput(
            loss=None if labels is None else self.classification_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:
        __call__ = forward


class BertForMultipleChoice(BertPreTrainedModel, MultipleChoiceModel):
    """BERT with a linear score of every choice's pooled state."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.bert = BertModel(config)
        self.dropout = _classifier_dropout(config)
        self.classifier = Linear(config.hidden_size, 1)
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
    ) -> MultipleChoiceModelOutput:
        """Scores the choices of every question.

        Args:
            input_ids: token ids ``[batch, choices, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``.
            token_type_ids: segment of every token, ``[batch, choices, sequence]``; 0 by default.
            position_ids: ``[batch, choices, sequence]``; 0, 1, 2, … by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
                hidden]``.
            labels: the right choices, ``[batch]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        choices = self.count_choices(input_ids, inputs_embeds)
        outputs = self.bert(
            self.join_choices(input_ids),
            self.join_choices(attention_mask),
            self.join_choices(token_type_ids),
            self.join_choices(position_ids),
            head_mask,
            self.join_choices(inputs_embeds),
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        scores = self.classifier(self.dropout(_pooled(outputs)))
        logits = ops.reshape(scores, (-1, choices))
        return MultipleChoiceModelOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:
        __call__ = forward


class BertForTokenClassification(BertPreTrainedModel, TokenClassificationModel):
    """BERT with a linear classifier of every token."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.bert = BertModel(config, add_pooling_layer=False)
        self.dropout = _classifier_dropout(config)
        self.classifier = Linear(config.hidden_size, config.num_labels)
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
    ) -> TokenClassifierOutput:
        """Scores the labels of every token.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; 0, 1, 2, … by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes, -100 where none counts, ``[batch, sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs = self.bert(
            input_ids,
            attention_mask,
            token_type_ids,
            position_ids,
            head_mask,
            inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.classifier(self.dropout(outputs.last_hidden_state))
        return TokenClassifierOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:
        __call__ = forward


class BertForQuestionAnswering(BertPreTrainedModel, QuestionAnsweringModel):
    """BERT with linear scores of an answer's first and last token."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.bert = BertModel(config, add_pooling_layer=False)
        self.qa_outputs = Linear(config.hidden_size, 2)
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
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> QuestionAnsweringModelOutput:
        """Scores every token as the answer's first and last.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; 0, 1, 2, … by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs = self.bert(
            input_ids,
            attention_mask,
            token_type_ids,
            position_ids,
            head_mask,
            inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        start_logits, end_logits = ops.split_last(self.qa_outputs(outputs.last_hidden_state), 2)
        loss = None
        if start_positions is not None and end_positions is not None:
            loss = self.span_loss(start_logits, end_logits, start_positions, end_positions)
        return QuestionAnsweringModelOutput(
            loss=loss,
            start_logits=start_logits,
            end_logits=end_logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:
        __call__ = forward
