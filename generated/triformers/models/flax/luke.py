# Generated from src/triformers_core/architectures/luke/modeling.py by `make generate`; do not edit.
"""LUKE (Yamada et al. 2020, https://arxiv.org/abs/2010.01057), written once for three backends.

It is made of RoBERTa's parts; what it adds are entities after the words, and queries that depend on
which of both attends to which. Attribute names are those of the published checkpoints. Axis letters in
comments: B batch, T words, E entities, M words that mention an entity, S words and entities, H heads,
D size of a head.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers.models.flax.attention import (
    AttentionInputs,
    StackOutput,
    joined_masks,
    self_attention,
)
from triformers.models.flax.cache import KeyValues, LayerCache
from triformers.models.flax.encoder_layers import (
    EncoderAttention,
    EncoderLayer,
    EncoderPooler,
    EncoderStack,
    mean_of_places,
    rows,
)
from triformers.models.flax.outputs import FlaxBaseModelOutput
from triformers.models.flax.roberta import RobertaEmbeddings
from triformers.models.flax.tasks import FlaxTaskModel
from triformers_core.architectures.luke.configuration import LukeConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.flax import (
    Dropout,
    DType,
    Embedding,
    InputShape,
    LayerNorm,
    Linear,
    Module,
    Params,
    Tensor,
    float32,
    model_call,
    model_output,
    ops,
)

__all__ = ["FlaxLukeModel", "FlaxLukeModelOutput", "FlaxLukePreTrainedModel"]


@model_output
class FlaxLukeModelOutput(FlaxBaseModelOutput):
    """States of words and entities.

    Args:
        last_hidden_state: of the words, ``[batch, sequence, hidden]``.
        pooler_output: the first word's state after the pooler, ``[batch, hidden]``.
        hidden_states: of the words, outputs of the embeddings and of every layer.
        attentions: weights after the softmax, ``[batch, heads, sequence + entities, sequence +
            entities]`` a layer.
        entity_last_hidden_state: of the entities, ``[batch, entities, hidden]``.
        entity_hidden_states: of the entities, outputs of the embeddings and of every layer.
    """

    entity_last_hidden_state: Tensor | None = None
    entity_hidden_states: tuple[Tensor, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class LukeAttentionInputs(AttentionInputs):
    """What an attention of words and entities is given.

    Args:
        words: how many of the states are words', T; ``None`` where all are.
    """

    words: ops.Size | None = None


class LukeEntityEmbeddings(Module):
    """Sum of entity and token type embeddings and the mean of the mention's positions, normalised."""

    def __init__(self, config: LukeConfig) -> None:
        super().__init__()
        width, own = config.hidden_size, config.entity_emb_size
        self.entity_embeddings = Embedding(config.entity_vocab_size, own, 0)
        self.entity_embedding_dense = None if own == width else Linear(own, width, bias=False)
        self.position_embeddings = Embedding(config.max_position_embeddings, width)
        self.token_type_embeddings = Embedding(config.type_vocab_size, width)
        self.LayerNorm = LayerNorm(width, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def __call__(
        self, entity_ids: Tensor, position_ids: Tensor, token_type_ids: Tensor | None
    ) -> Tensor:
        embedded: Tensor = self.entity_embeddings(entity_ids)
        if self.entity_embedding_dense is not None:
            embedded = self.entity_embedding_dense(embedded)
        embedded = embedded + mean_of_places(self.position_embeddings, position_ids)
        embedded = embedded + rows(self.token_type_embeddings, token_type_ids)
        dropped: Tensor = self.dropout(self.LayerNorm(embedded))
        return dropped


class LukeSelfAttention(Module):
    """Attention of words and entities to both, with a query for each of the four."""

    def __init__(self, config: LukeConfig) -> None:
        super().__init__()
        width = config.hidden_size
        config.check_multiple("hidden_size", "num_attention_heads")
        self.heads = config.num_attention_heads
        self.size: int = width // self.heads
        self.is_aware = aware = config.use_entity_aware_attention
        self.query = Linear(width, width)
        self.key = Linear(width, width)
        self.value = Linear(width, width)
        self.w2e_query = Linear(width, width) if aware else None
        self.e2w_query = Linear(width, width) if aware else None
        self.e2e_query = Linear(width, width) if aware else None
        self.dropout = Dropout(config.attention_probs_dropout_prob)

    def __call__(
        self, hidden: Tensor, inputs: LukeAttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        key, value = inputs.keys_and_values(hidden, cache, self.project)  # [B, H, S, D]
        words = inputs.words
        if words is None or not self.is_aware:
            query = ops.split_heads(self.query(hidden), self.heads)
            context, weights = inputs.attend(query, key, value, dropout=self.dropout)
            return ops.merge_heads(context), weights, (key, value)
        # Values are as wide as queries and keys, since not every fused kernel takes others.
        context, weights = inputs.attend(
            self.aware_query(hidden, words),
            self.placed(key, words),
            self.widened(value, 0),
            dropout=self.dropout,
            scale=self.size**-0.5,
        )
        context = ops.take_slice(context, 0, self.size, axis=3)
        return ops.merge_heads(context), weights, (key, value)

    def project(self, states: Tensor) -> KeyValues:
        """Keys and values ``[B, H, S, D]`` of states ``[B, S, hidden]``."""
        key, value = self.key(states), self.value(states)
        return ops.split_heads(key, self.heads), ops.split_heads(value, self.heads)

    def aware_query(self, hidden: Tensor, words: ops.Size) -> Tensor:
        """Queries for words, then in the same row those for entities, ``[B, H, S, 2 D]``.

        Args:
            hidden: states of words and entities, ``[B, S, hidden]``.
            words: how many are words'.
        """
        assert self.w2e_query is not None, "queries are aware"
        assert self.e2w_query is not None, "queries are aware"
        assert self.e2e_query is not None, "queries are aware"
        of_words = ops.take_slice(hidden, 0, words, axis=1)
        of_entities = ops.take_slice(hidden, words, None, axis=1)
        for_words = ops.cat([self.query(of_words), self.e2w_query(of_entities)], axis=1)
        for_entities = ops.cat([self.w2e_query(of_words), self.e2e_query(of_entities)], axis=1)
        return ops.cat(
            [ops.split_heads(for_words, self.heads), ops.split_heads(for_entities, self.heads)],
            axis=3,
        )

    def placed(self, key: Tensor, words: ops.Size) -> Tensor:
        """Keys ``[B, H, S, D]`` where only their kind of query meets them, ``[B, H, S, 2 D]``.

        Args:
            key: of words and entities.
            words: how many are words'.
        """
        of_words = ops.take_slice(key, 0, words, axis=2)
        of_entities = ops.take_slice(key, words, None, axis=2)
        return ops.cat([self.widened(of_words, 0), self.widened(of_entities, self.size)], axis=2)

    def widened(self, x: Tensor, before: int) -> Tensor:
        """``[B, H, S, D]`` with so many zeros before it, and after it to ``2 D``."""
        none = (0, 0)
        return ops.pad(x, (none, none, none, (before, self.size - before)))


class FlaxLukePreTrainedModel(FlaxTaskModel):
    """What all LUKE models share."""

    config_class = LukeConfig
    config: LukeConfig
    base_model_prefix = "luke"
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"embeddings\.position_ids$",
        r"lm_head\.decoder\.(weight|bias)$",
        r"entity_predictions\.decoder\.weight$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"lm_head\.bias$",
        r"lm_head\.decoder\.weight$",
    )


class FlaxLukeModel(FlaxLukePreTrainedModel):
    """LUKE's hidden states of words and entities, without a head.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first word's state is also pooled.
    """

    def __init__(
        self,
        config: LukeConfig,
        add_pooling_layer: bool = True,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.embeddings = RobertaEmbeddings(config)
        self.entity_embeddings = LukeEntityEmbeddings(config)
        self.encoder = EncoderStack(
            config,
            [
                EncoderLayer(config, EncoderAttention(config, heads=LukeSelfAttention(config)))
                for _ in range(config.num_hidden_layers)
            ],
        )
        self.pooler = EncoderPooler(config) if add_pooling_layer else None
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        entity_ids: Tensor | None = None,
        entity_attention_mask: Tensor | None = None,
        entity_token_type_ids: Tensor | None = None,
        entity_position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxLukeModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            entity_ids: ids of the entities ``[batch, entities]``; none by default.
            entity_attention_mask: 1 for entities, 0 for padding, ``[batch, entities]``; all are
                entities by default.
            entity_token_type_ids: segment of every entity, ``[batch, entities]``; 0 by default.
            entity_position_ids: places of the tokens that mention an entity, -1 for none, ``[batch,
                entities, tokens]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given, or
                ``entity_ids`` without ``entity_position_ids``.
        """
        self.only_input(input_ids, inputs_embeds)
        hidden: Tensor = self.embeddings(
            input_ids=input_ids,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            inputs_embeds=inputs_embeds,
        )
        mask = attention_mask
        entity_ids, words = entity_ids, None
        if entity_ids is not None:
            words = ops.size(hidden, 1)
            entities = self.embedded_entities(
                entity_ids,
                entity_position_ids,
                entity_token_type_ids,
            )
            mask = joined_masks(mask, entity_attention_mask, hidden, entities)
            hidden = ops.cat([hidden, entities], axis=1)
        own = self_attention(
            mask,
            head_mask=head_mask,
            output_attentions=output_attentions,
        )
        stack: StackOutput = self.encoder(
            hidden,
            LukeAttentionInputs(
                sees=own.sees,
                head_mask=own.head_mask,
                output_attentions=own.output_attentions,
                words=words,
            ),
        )
        return self.output(stack, words, bool(output_hidden_states))

    def embedded_entities(
        self,
        entity_ids: Tensor,
        entity_position_ids: Tensor | None,
        entity_token_type_ids: Tensor | None,
    ) -> Tensor:
        """The entities ``[B, E, hidden]``; the arguments are the call's."""
        if entity_position_ids is None:
            raise InvalidInputError(
                f"{type(self).__name__} got entity_ids without entity_position_ids, which say where "
                "the entities are mentioned; the tokenizer gives both: tokenizer(text, "
                "entity_spans=...)."
            )
        embedded: Tensor = self.entity_embeddings(
            entity_ids, entity_position_ids, entity_token_type_ids
        )
        return embedded

    def output(
        self, stack: StackOutput, words: ops.Size | None, output_hidden_states: bool
    ) -> FlaxLukeModelOutput:
        """The output, with the states of words and entities apart.

        Args:
            stack: of both.
            words: how many are words'; ``None`` where all are.
            output_hidden_states: whether every layer's are wanted.
        """
        states, entity_states = stack.states, None
        if words is not None:
            states = tuple(ops.take_slice(x, 0, words, axis=1) for x in stack.states)
            entity_states = tuple(ops.take_slice(x, words, None, axis=1) for x in stack.states)
        last = states[-1]
        return FlaxLukeModelOutput(
            last_hidden_state=last,
            pooler_output=None if self.pooler is None else self.pooler(last),
            hidden_states=states if output_hidden_states else None,
            attentions=stack.attentions or None,
            entity_last_hidden_state=None if entity_states is None else entity_states[-1],
            entity_hidden_states=entity_states if output_hidden_states else None,
        )
