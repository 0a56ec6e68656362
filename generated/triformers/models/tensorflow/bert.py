# Generated from src/triformers_core/architectures/bert/modeling.py by `make generate`; do not edit.
"""BERT (Devlin et al. 2018, https://arxiv.org/abs/1810.04805), written once for three backends.

Attribute names are those of the published checkpoints. Axis letters in comments: B batch, T query
length, S key length, H heads, D size of a head.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from triformers.models.tensorflow.attention import (
    AttentionInputs,
    LayerInputs,
    LayerOutput,
    StackOutput,
    cross_attention,
    run_layers,
    self_attention,
)
from triformers.models.tensorflow.cache import (
    Cache,
    CacheShape,
    CachingModel,
    KeyValues,
    LayerCache,
    PastKeyValues,
    read_cache,
)
from triformers.models.tensorflow.outputs import TFBaseModelOutput
from triformers.models.tensorflow.tasks import TFTaskModel
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.bert.names import BERT_NAMES
from triformers_core.errors import InvalidConfigurationError, InvalidInputError
from triformers_core.kit.tensorflow import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Tensor,
    activation,
    model_call,
    ops,
    signature_of,
)

__all__ = [
    "TFBertModel",
    "TFBertPreTrainedModel",
]


class BertEmbeddings(Module):
    """Sum of word, position and token type embeddings, normalised.

    Args:
        config: the architecture.
        width: of the embeddings; ``hidden_size`` by default.
        types: number of token types; ``type_vocab_size`` by default, and 0 where a model knows none.
    """

    def __init__(
        self, config: BertConfig, width: int | None = None, types: int | None = None
    ) -> None:
        super().__init__()
        self.is_absolute = config.position_embedding_type == "absolute"
        if width is None:
            width = config.hidden_size
        self.refuses_types = types == 0
        if types is None:
            types = config.type_vocab_size
        self.word_embeddings = Embedding(config.vocab_size, width, config.pad_token_id)
        self.position_embeddings = self.new_positions(config, width)
        self.token_type_embeddings = Embedding(types, width) if types else None
        self.LayerNorm: Module = LayerNorm(width, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def __call__(
        self,
        *,
        input_ids: Tensor | None,
        token_type_ids: Tensor | None,
        position_ids: Tensor | None,
        inputs_embeds: Tensor | None,
        past_length: ops.Size | Tensor,
    ) -> Tensor:
        if inputs_embeds is not None:
            words = inputs_embeds
        elif input_ids is not None:
            words = self.word_embeddings(input_ids)
        else:
            raise InvalidInputError("The model was called without input_ids or inputs_embeds.")
        embedded = self.with_types(words, token_type_ids)
        if self.is_absolute and self.position_embeddings is not None:
            if position_ids is None:
                position_ids = self.default_positions(input_ids, words, past_length)
            embedded = embedded + self.position_embeddings(position_ids)
        return self.finish(embedded)

    def finish(self, embedded: Tensor) -> Tensor:
        """What is done to the sum of embeddings, ``[B, T, width]``, in training, too."""
        dropped: Tensor = self.dropout(self.normalise(embedded))
        return dropped

    def new_positions(self, config: BertConfig, width: int) -> Embedding | None:
        """The table of positions, if there is one.

        Args:
            config: the architecture.
            width: of the embeddings.
        """
        return Embedding(config.max_position_embeddings, width)

    def normalise(self, embedded: Tensor) -> Tensor:
        """What is done to the sum of embeddings, ``[B, T, width]``."""
        normalised: Tensor = self.LayerNorm(embedded)
        return normalised

    def with_types(self, words: Tensor, token_type_ids: Tensor | None) -> Tensor:
        """Adds the embeddings of the token types to those of the words ``[B, T, width]``."""
        if self.token_type_embeddings is None:
            if self.refuses_types and token_type_ids is not None:
                raise InvalidInputError(
                    "token_type_ids came to a model that knows none; leave them out: "
                    "tokenizer(..., return_token_type_ids=False)."
                )
            return words
        if token_type_ids is not None:
            return words + self.token_type_embeddings(token_type_ids)
        table = ops.unsqueeze(self.token_type_embeddings.table(), 0)
        return words + ops.take_position(table, 0)

    def default_positions(
        self, input_ids: Tensor | None, words: Tensor, past_length: ops.Size | Tensor
    ) -> Tensor:
        """Positions where none are given, counted on from the cache: ``[1, T]``.

        Args:
            input_ids: not needed: padding is counted, too.
            words: the embedded tokens.
            past_length: how many tokens came before.
        """
        return ops.unsqueeze(ops.arange(0, ops.size(words, 1), like=words) + past_length, 0)


class BertSelfAttention(Module):
    """Attention of hidden states to themselves, or to an encoder's states.

    Args:
        config: the architecture.
        cross: whether its source is an encoder's states, whose distances don't count.
    """

    def __init__(self, config: BertConfig, cross: bool = False) -> None:
        super().__init__()
        width = config.hidden_size
        config.check_multiple("hidden_size", "num_attention_heads")
        self.heads = config.num_attention_heads
        self.scale: float = (width // self.heads) ** -0.5
        self.distance_scale: float = self.scale
        self.query = Linear(width, width)
        self.key = Linear(width, width)
        self.value = Linear(width, width)
        self.dropout = Dropout(config.attention_probs_dropout_prob)
        kind = "absolute" if cross else config.position_embedding_type
        self.farthest = config.max_position_embeddings - 1
        self.distance_embedding = (
            None if kind == "absolute" else Embedding(2 * self.farthest + 1, width // self.heads)
        )
        self.is_of_keys = kind == "relative_key_query"

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        query = ops.split_heads(self.query(hidden), self.heads)  # [B, H, T, D]
        key, value = inputs.keys_and_values(hidden, cache, self.project)  # [B, H, S, D]
        if self.distance_embedding is not None:
            start = inputs.sees.start
            inputs = inputs.with_bias(
                self.distance_bias(query, key, start, self.distance_embedding)
            )
        context, weights = inputs.attend(query, key, value, dropout=self.dropout)
        return ops.merge_heads(context), weights, (key, value)

    def project(self, states: Tensor) -> KeyValues:
        """Keys and values ``[B, H, S, D]`` of states ``[B, S, hidden]``."""
        key, value = self.key(states), self.value(states)
        return ops.split_heads(key, self.heads), ops.split_heads(value, self.heads)

    def distance_bias(
        self, query: Tensor, key: Tensor, start: ops.Size | Tensor, embedding: Embedding
    ) -> Tensor:
        """What the distances of tokens add to the scores: ``[B, H, T, S]``.

        Args:
            query: ``[B, H, T, D]``.
            key: ``[B, H, S, D]``.
            start: the first query's place among the keys.
            embedding: of every distance, the most negative one first.
        """
        own = ops.unsqueeze(ops.arange(0, ops.size(query, 2), like=query) + start, 1)
        others = ops.unsqueeze(ops.arange(0, ops.size(key, 2), like=query), 0)
        rows: Tensor = embedding(own - others + self.farthest)  # [T, S, D]
        # [B, H, T, 1, D] by [T, D, S]
        products = ops.matmul(ops.unsqueeze(query, 3), ops.transpose(rows, (0, 2, 1)))
        scores: Tensor = ops.squeeze(products, 3)
        if self.is_of_keys:
            # [B, H, S, 1, D] by [S, D, T]
            products = ops.matmul(ops.unsqueeze(key, 3), ops.transpose(rows, (1, 2, 0)))
            scores = scores + ops.transpose(ops.squeeze(products, 3), (0, 1, 3, 2))
        return scores * self.distance_scale


class BertSelfOutput(Module):
    """Projection after the attention, with the residual connection."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.hidden_size)
        self.LayerNorm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def __call__(self, hidden: Tensor, residual: Tensor) -> Tensor:
        return self.LayerNorm(self.dropout(self.dense(hidden)) + residual)


class BertAttention(Module):
    """Attention and its projection.

    Args:
        config: the architecture.
        cross: whether its source is an encoder's states.
        heads: what attends; BERT's by default.
    """

    def __init__(
        self, config: BertConfig, cross: bool = False, heads: Module | None = None
    ) -> None:
        super().__init__()
        self.self = BertSelfAttention(config, cross) if heads is None else heads
        self.output = BertSelfOutput(config)

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        context, weights, new_cache = self.self(hidden, inputs, cache)
        projected: Tensor = self.output(context, hidden)
        return projected, weights, new_cache


class BertIntermediate(Module):
    """First half of the feed-forward network."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.dense: Module = Linear(config.hidden_size, config.intermediate_size)
        self.activation = activation(config.hidden_act)

    def __call__(self, hidden: Tensor) -> Tensor:
        return self.activation(self.dense(hidden))


class BertOutput(Module):
    """Second half of the feed-forward network, with the residual connection."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.dense: Module = Linear(config.intermediate_size, config.hidden_size)
        self.LayerNorm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def __call__(self, hidden: Tensor, residual: Tensor) -> Tensor:
        return self.LayerNorm(self.dropout(self.dense(hidden)) + residual)


class BertLayer(Module):
    """Self-attention, attention to an encoder where there is one, and feed-forward network.

    Args:
        config: the architecture.
        attention: the self-attention, and so on: BERT's by default.
        crossattention: the attention to an encoder; by default where the configuration has one.
        intermediate: the first half of the feed-forward network.
        output: its second half.
    """

    def __init__(
        self,
        config: BertConfig,
        attention: Module | None = None,
        crossattention: Module | None = None,
        intermediate: Module | None = None,
        output: Module | None = None,
    ) -> None:
        super().__init__()
        if crossattention is None and config.add_cross_attention:
            crossattention = BertAttention(config, True)
        self.attention = BertAttention(config) if attention is None else attention
        self.crossattention = crossattention
        self.intermediate = BertIntermediate(config) if intermediate is None else intermediate
        self.output = BertOutput(config) if output is None else output

    def __call__(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        cache: tuple[Tensor, ...]
        hidden, weights, cache = self.attention(hidden, inputs.own, inputs.cache)
        cross_weights = None
        if self.crossattention is not None and inputs.cross is not None:
            hidden, cross_weights, cross_cache = self.crossattention(
                hidden, inputs.cross, inputs.cache
            )
            cache = (*cache, *cross_cache)
        return LayerOutput(self.transformed(hidden), weights, cross_weights, cache)

    def transformed(self, hidden: Tensor) -> Tensor:
        """The states ``[B, T, hidden]`` after the feed-forward network."""
        wide = self.intermediate(hidden)
        narrow: Tensor = self.output(wide, hidden)
        return narrow


class BertEncoder(Module):
    """The stack of layers.

    Args:
        config: the architecture.
        layers: BERT's by default.
    """

    def __init__(self, config: BertConfig, layers: Sequence[Module] | None = None) -> None:
        super().__init__()
        if layers is None:
            layers = [BertLayer(config) for _ in range(config.num_hidden_layers)]
        self.layer = ModuleList(layers)

    def __call__(
        self,
        hidden: Tensor,
        own: AttentionInputs,
        cross: AttentionInputs | None = None,
        cache: Cache = Cache(),
    ) -> StackOutput:
        return run_layers(self.layer, hidden, own=own, cross=cross, cache=cache)


class BertPooler(Module):
    """The first token's state through a dense layer and tanh."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.hidden_size)

    def __call__(self, hidden: Tensor) -> Tensor:
        return ops.tanh(self.dense(ops.take_position(hidden, 0)))


class TFBertPreTrainedModel(TFTaskModel, CachingModel):
    """What all BERT models share."""

    config_class = BertConfig
    config: BertConfig
    base_model_prefix = "bert"
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"embeddings\.position_ids$",
        r"cls\.predictions\.decoder\.(weight|bias)$",
    )
    published_names = BERT_NAMES
    encodes_only: ClassVar[bool] = False
    """Whether there is no causal attention, and none to another encoder."""
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"cls\.predictions\.bias$",
        r"cls\.predictions\.decoder\.weight$",
    )

    def cache_shape(self) -> CacheShape:
        """Of what size keys and values are; of decoders alone."""
        config = self.config
        if not config.is_decoder:
            raise InvalidConfigurationError(
                f"{type(self).__name__} was asked for a cache, and isn't a decoder; its "
                "configuration needs is_decoder=True."
            )
        heads = config.num_attention_heads
        return CacheShape(config.num_hidden_layers, heads, config.hidden_size // heads)

    def add_base_model(self, add_pooling_layer: bool = True) -> None:
        """Gives a model with a head the one without, under the name that checkpoints have for it.

        Args:
            add_pooling_layer: whether it pools.
        """
        base = self.new_base_model(add_pooling_layer)
        setattr(self, self.base_model_prefix, base)

    def new_base_model(self, add_pooling_layer: bool) -> TFTaskModel:
        """The model without a head; an architecture like BERT makes its own."""
        return TFBertModel(self.config, add_pooling_layer)

    def new_dropout(self) -> Dropout:
        """The dropout before a classifier."""
        return classifier_dropout(self.config)


class TFBertModel(TFBertPreTrainedModel):
    """BERT's hidden states, without a head.

    With ``is_decoder`` in the configuration the attention is causal and keys and values can be
    cached; with ``add_cross_attention`` too, it attends to ``encoder_hidden_states``.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def __init__(self, config: BertConfig, add_pooling_layer: bool = True) -> None:
        super().__init__(config)
        if self.encodes_only and (config.is_decoder or config.add_cross_attention):
            raise InvalidConfigurationError(
                f"{type(self).__name__} is an encoder alone, and its configuration has "
                f"is_decoder={config.is_decoder} and "
                f"add_cross_attention={config.add_cross_attention}; both must be false."
            )
        self.embeddings = self.new_embeddings()
        self.embeddings_project = self.new_projection()
        self.encoder = self.new_encoder()
        self.pooler = self.new_pooler() if add_pooling_layer else None
        self.post_init()

    def new_embeddings(self) -> BertEmbeddings:
        """What embeds the tokens."""
        return BertEmbeddings(self.config)

    def new_projection(self) -> Linear | None:
        """What widens embeddings to hidden states, where they aren't as wide."""
        return None

    def new_encoder(self) -> Module:
        """The stack of layers, called as ``BertEncoder`` is."""
        return BertEncoder(self.config)

    def new_pooler(self) -> Module:
        """What makes one state of a sequence's."""
        return BertPooler(self.config)

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    @model_call
    def call(
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
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFBaseModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, past + sequence]``; or which key
                every query sees, ``[batch, sequence, past + sequence]``. All by default.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted on from the cache by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            past_key_values: keys and values of earlier tokens, as returned with ``use_cache``, or
                what ``new_cache`` made.
            use_cache: whether to return keys and values (decoders only).
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        if (input_ids is None) == (inputs_embeds is None):
            raise InvalidInputError(
                f"{type(self).__name__} takes either input_ids or inputs_embeds; "
                f"{'neither' if input_ids is None else 'both'} of them came."
            )
        config = self.config
        cache = read_cache(past_key_values, config.num_hidden_layers)
        hidden: Tensor = self.embeddings(
            input_ids=input_ids,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            inputs_embeds=inputs_embeds,
            past_length=cache.length,
        )
        if self.embeddings_project is not None:
            hidden = self.embeddings_project(hidden)
        stack: StackOutput = self.encoder(
            hidden,
            self_attention(
                attention_mask,
                causal=config.is_decoder,
                cache=cache,
                head_mask=head_mask,
                output_attentions=output_attentions,
            ),
            cross_attention(
                encoder_hidden_states,
                encoder_attention_mask,
                head_mask=head_mask,
                output_attentions=output_attentions,
            ),
            cache,
        )
        last = stack.states[-1]
        if use_cache is None:
            use_cache = config.use_cache
        return stack.output(
            last,
            pooler_output=None if self.pooler is None else self.pooler(last),
            output_hidden_states=output_hidden_states,
            use_cache=config.is_decoder and use_cache,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


def classifier_dropout(config: BertConfig) -> Dropout:
    """The dropout before a classifier: ``classifier_dropout``, else the hidden states' rate."""
    rate = config.classifier_dropout
    return Dropout(config.hidden_dropout_prob if rate is None else rate)


def pooled_state(outputs: TFBaseModelOutput) -> Tensor:
    """The pooled state of a model that was built with its pooler."""
    assert outputs.pooler_output is not None
    return outputs.pooler_output
