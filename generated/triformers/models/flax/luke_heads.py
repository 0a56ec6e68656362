# Generated from src/triformers_core/architectures/luke/modeling_heads.py by `make generate`; do not edit.
"""LUKE with its heads: RoBERTa's, which see entities, too, and those that tell what entities are."""

from __future__ import annotations

from triformers.models.flax.bert import BertPredictionHeadTransform
from triformers.models.flax.encoder import classifier_dropout, pooled_state
from triformers.models.flax.luke import FlaxLukeModel, FlaxLukeModelOutput, FlaxLukePreTrainedModel
from triformers.models.flax.outputs import FlaxPreTrainingOutput
from triformers.models.flax.roberta import RobertaLMHead
from triformers_core.architectures.luke.configuration import LukeConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.flax import (
    Dropout,
    DType,
    Embedding,
    InputShape,
    Linear,
    ModelOutput,
    Module,
    Parameter,
    Params,
    Tensor,
    TiedLinear,
    float32,
    model_call,
    model_output,
    ops,
)

__all__ = [
    "FlaxLukeClassifierOutput",
    "FlaxLukeForEntityClassification",
    "FlaxLukeForEntityPairClassification",
    "FlaxLukeForEntitySpanClassification",
    "FlaxLukeForMaskedLM",
    "FlaxLukeForMultipleChoice",
    "FlaxLukeForQuestionAnswering",
    "FlaxLukeForSequenceClassification",
    "FlaxLukeForTokenClassification",
    "FlaxLukeMaskedLMOutput",
    "FlaxLukeQuestionAnsweringModelOutput",
]


@model_output
class FlaxLukeMaskedLMOutput(FlaxPreTrainingOutput):
    """Scores of the original tokens and entities.

    Args:
        loss: sum of the two losses that there are labels for, a scalar.
        mlm_loss: mean cross entropy of the original tokens, a scalar.
        mep_loss: mean cross entropy of the original entities, a scalar.
        logits: of the tokens, ``[batch, sequence, vocabulary]``.
        entity_logits: of the entities, ``[batch, entities, entity vocabulary]``.
        hidden_states: see ``LukeModelOutput``, as for all that follows.
        entity_hidden_states: of the entities.
        attentions: of both.
    """

    mlm_loss: Tensor | None = None
    mep_loss: Tensor | None = None
    logits: Tensor
    entity_logits: Tensor | None = None
    hidden_states: tuple[Tensor, ...] | None = None
    entity_hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


@model_output
class FlaxLukeClassifierOutput(ModelOutput):
    """Scores of the labels of what a model classifies.

    Args:
        loss: what the labels cost, a scalar.
        logits: ``[batch, labels]`` of texts, entities and pairs, ``[batch, choices]`` of choices,
            ``[batch, sequence, labels]`` of tokens, ``[batch, entities, labels]`` of spans.
        hidden_states: see ``LukeModelOutput``, as for all that follows.
        entity_hidden_states: of the entities.
        attentions: of both.
    """

    loss: Tensor | None = None
    logits: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    entity_hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


@model_output
class FlaxLukeQuestionAnsweringModelOutput(ModelOutput):
    """Scores of the answer's first and last token.

    Args:
        loss: mean of both positions' cross entropies, a scalar.
        start_logits: ``[batch, sequence]``.
        end_logits: ``[batch, sequence]``.
        hidden_states: see ``LukeModelOutput``, as for all that follows.
        entity_hidden_states: of the entities.
        attentions: of both.
    """

    loss: Tensor | None = None
    start_logits: Tensor
    end_logits: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    entity_hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


class LukeEntityHead(Module):
    """Scores over the entities with their embeddings' table, whatever ``tie_word_embeddings`` says."""

    def __init__(self, config: LukeConfig, embedding: Embedding) -> None:
        super().__init__()
        self.transform = BertPredictionHeadTransform(config, config.entity_emb_size)
        self.decoder = TiedLinear(embedding, bias=False)
        self.bias = Parameter(config.entity_vocab_size)

    def __call__(self, hidden: Tensor) -> Tensor:
        scores: Tensor = self.decoder(self.transform(hidden)) + ops.value(self.bias)
        return scores


class FlaxLukeForMaskedLM(FlaxLukePreTrainedModel):
    """LUKE with its two heads of masked tokens and masked entities, as it was pretrained."""

    def __init__(
        self,
        config: LukeConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.luke = FlaxLukeModel(config)
        self.lm_head = RobertaLMHead(config, self.get_input_embeddings())
        self.entity_predictions = LukeEntityHead(
            config, self.luke.entity_embeddings.entity_embeddings
        )
        self.post_init()

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
        labels: Tensor | None = None,
        entity_labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxLukeMaskedLMOutput:
        """Scores the original token at every position, and the original entities.

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
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
            entity_labels: ids of the original entities, likewise, ``[batch, entities]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs: FlaxLukeModelOutput = self.luke(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            entity_ids=entity_ids,
            entity_attention_mask=entity_attention_mask,
            entity_token_type_ids=entity_token_type_ids,
            entity_position_ids=entity_position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits: Tensor = self.lm_head(outputs.last_hidden_state)
        loss = None if labels is None else self.token_loss(logits, labels)
        entity_logits, entity_loss, both = None, None, loss
        entities = outputs.entity_last_hidden_state
        if entities is not None:
            entity_logits = self.entity_predictions(entities)
            if entity_labels is not None:
                entity_loss = self.token_loss(entity_logits, entity_labels)
                both = entity_loss if loss is None else loss + entity_loss
        return FlaxLukeMaskedLMOutput(
            loss=both,
            mlm_loss=loss,
            mep_loss=entity_loss,
            logits=logits,
            entity_logits=entity_logits,
            hidden_states=outputs.hidden_states,
            entity_hidden_states=outputs.entity_hidden_states,
            attentions=outputs.attentions,
        )


class LukeClassifier(FlaxLukePreTrainedModel):
    """What the models with a linear classifier share."""

    def add_parts(self, pooling: bool = True) -> None:
        """Adds the model without a head, and a classifier of states.

        Args:
            pooling: whether the first word's state is also pooled.
        """
        self.luke = FlaxLukeModel(self.config, add_pooling_layer=pooling)
        self.dropout = classifier_dropout(self.config)
        self.classifier = Linear(self.config.hidden_size, self.config.num_labels)

    def add_entity_parts(self, states: int = 1, bias: bool = True) -> None:
        """Adds the model without a head, and a classifier of entities; ``classifier_dropout`` isn't
        for it.

        Args:
            states: how many states are classified together.
            bias: whether the classifier has one.
        """
        config = self.config
        self.luke = FlaxLukeModel(config)
        self.dropout = Dropout(config.hidden_dropout_prob)
        self.classifier = Linear(config.hidden_size * states, config.num_labels, bias=bias)

    def entities_of(self, outputs: FlaxLukeModelOutput, least: int = 1) -> Tensor:
        """The entities' states, ``[B, E, hidden]``.

        Args:
            outputs: of the model without a head.
            least: how many there have to be.

        Raises:
            InvalidInputError: there are fewer.
        """
        entities = outputs.entity_last_hidden_state
        count = 0 if entities is None else entities.shape[1]
        if entities is None or (count is not None and count < least):
            raise InvalidInputError(
                f"{type(self).__name__} got {count} entities a text, and classifies {least}; the "
                "tokenizer with its task gives entity_ids and entity_position_ids: "
                "tokenizer(text, entity_spans=...)."
            )
        return entities

    def entity_loss(self, logits: Tensor, labels: Tensor) -> Tensor:
        """Mean cross entropy of one class each, or of several independent ones.

        Args:
            logits: ``[…, labels]``.
            labels: ``[…]``, -100 where none counts; of several ``[…, labels]``.
        """
        if len(labels.shape) < len(logits.shape):
            return self.token_loss(logits, labels)
        return ops.bce_with_logits(logits, labels)

    def result(
        self, outputs: FlaxLukeModelOutput, logits: Tensor, loss: Tensor | None
    ) -> FlaxLukeClassifierOutput:
        """The output.

        Args:
            outputs: of the model without a head.
            logits: the scores.
            loss: where there are labels.
        """
        return FlaxLukeClassifierOutput(
            loss=loss,
            logits=logits,
            hidden_states=outputs.hidden_states,
            entity_hidden_states=outputs.entity_hidden_states,
            attentions=outputs.attentions,
        )


class FlaxLukeForEntityClassification(LukeClassifier):
    """LUKE with a linear classifier of a text's first entity."""

    def __init__(
        self,
        config: LukeConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.add_entity_parts()
        self.post_init()

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
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxLukeClassifierOutput:
        """Scores the labels of every text's first entity.

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
            labels: classes ``[batch]``, or 1 for each of several ``[batch, labels]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: no entities came.
        """
        outputs: FlaxLukeModelOutput = self.luke(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            entity_ids=entity_ids,
            entity_attention_mask=entity_attention_mask,
            entity_token_type_ids=entity_token_type_ids,
            entity_position_ids=entity_position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        entity = ops.take_position(self.entities_of(outputs), 0)
        logits = self.classifier(self.dropout(entity))
        return self.result(
            outputs, logits, None if labels is None else self.entity_loss(logits, labels)
        )


class FlaxLukeForEntityPairClassification(LukeClassifier):
    """LUKE with a linear classifier of a text's first two entities, without a bias."""

    def __init__(
        self,
        config: LukeConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.add_entity_parts(states=2, bias=False)
        self.post_init()

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
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxLukeClassifierOutput:
        """Scores the labels of what every text's first two entities are to each other.

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
            labels: classes ``[batch]``, or 1 for each of several ``[batch, labels]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: fewer than two entities came.
        """
        outputs: FlaxLukeModelOutput = self.luke(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            entity_ids=entity_ids,
            entity_attention_mask=entity_attention_mask,
            entity_token_type_ids=entity_token_type_ids,
            entity_position_ids=entity_position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        entities = self.entities_of(outputs, least=2)
        pair = ops.cat([ops.take_position(entities, 0), ops.take_position(entities, 1)], axis=-1)
        logits = self.classifier(self.dropout(pair))
        return self.result(
            outputs, logits, None if labels is None else self.entity_loss(logits, labels)
        )


class FlaxLukeForEntitySpanClassification(LukeClassifier):
    """LUKE with a linear classifier of every span: its first and last token and its entity."""

    def __init__(
        self,
        config: LukeConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.add_entity_parts(states=3)
        self.post_init()

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
        entity_start_positions: Tensor | None = None,
        entity_end_positions: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxLukeClassifierOutput:
        """Scores the labels of every span of a text.

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
            entity_start_positions: the first token of every span, ``[batch, entities]``.
            entity_end_positions: the last token of every span, ``[batch, entities]``.
            labels: classes, -100 where none counts, ``[batch, entities]``; or 1 for each of several
                ``[batch, entities, labels]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: no entities came, or not where they begin and end.
        """
        start, end = entity_start_positions, entity_end_positions
        if start is None or end is None:
            raise InvalidInputError(
                f"{type(self).__name__} needs entity_start_positions and entity_end_positions; the "
                'tokenizer with task="entity_span_classification" gives both.'
            )
        outputs: FlaxLukeModelOutput = self.luke(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            entity_ids=entity_ids,
            entity_attention_mask=entity_attention_mask,
            entity_token_type_ids=entity_token_type_ids,
            entity_position_ids=entity_position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        entities, words = self.entities_of(outputs), outputs.last_hidden_state
        states = [ops.take_along(words, start), ops.take_along(words, end), entities]
        logits = self.classifier(self.dropout(ops.cat(states, axis=-1)))
        return self.result(
            outputs, logits, None if labels is None else self.entity_loss(logits, labels)
        )


class FlaxLukeForSequenceClassification(LukeClassifier):
    """LUKE with a linear classifier of the pooled state."""

    def __init__(
        self,
        config: LukeConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.add_parts()
        self.post_init()

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
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxLukeClassifierOutput:
        """Scores the labels of every sequence.

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
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs: FlaxLukeModelOutput = self.luke(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            entity_ids=entity_ids,
            entity_attention_mask=entity_attention_mask,
            entity_token_type_ids=entity_token_type_ids,
            entity_position_ids=entity_position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.classifier(self.dropout(pooled_state(outputs)))
        return self.result(
            outputs, logits, None if labels is None else self.classification_loss(logits, labels)
        )


class FlaxLukeForTokenClassification(LukeClassifier):
    """LUKE with a linear classifier of every token."""

    def __init__(
        self,
        config: LukeConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.add_parts(pooling=False)
        self.post_init()

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
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxLukeClassifierOutput:
        """Scores the labels of every token.

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
            labels: classes, -100 where none counts, ``[batch, sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs: FlaxLukeModelOutput = self.luke(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            entity_ids=entity_ids,
            entity_attention_mask=entity_attention_mask,
            entity_token_type_ids=entity_token_type_ids,
            entity_position_ids=entity_position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.classifier(self.dropout(outputs.last_hidden_state))
        return self.result(
            outputs, logits, None if labels is None else self.token_loss(logits, labels)
        )


class FlaxLukeForMultipleChoice(LukeClassifier):
    """LUKE with a linear score of every choice's pooled state."""

    def __init__(
        self,
        config: LukeConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.luke = FlaxLukeModel(config)
        self.dropout = classifier_dropout(config)
        self.classifier = Linear(config.hidden_size, 1)
        self.post_init()

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
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxLukeClassifierOutput:
        """Scores the choices of every question.

        Args:
            input_ids: token ids ``[batch, choices, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``.
            token_type_ids: segment of every token, ``[batch, choices, sequence]``; 0 by default.
            position_ids: ``[batch, choices, sequence]``; counted by default.
            entity_ids: ids of the entities ``[batch, choices, entities]``; none by default.
            entity_attention_mask: 1 for entities, 0 for padding, ``[batch, choices, entities]``;
                all are entities by default.
            entity_token_type_ids: segment of every entity, ``[batch, choices, entities]``; 0 by
                default.
            entity_position_ids: places of the tokens that mention an entity, -1 for none, ``[batch,
                choices, entities, tokens]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
                hidden]``.
            labels: the right choices, ``[batch]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        choices = self.count_choices(input_ids, inputs_embeds)
        input_ids = self.join_choices(input_ids)
        attention_mask = self.join_choices(attention_mask)
        token_type_ids = self.join_choices(token_type_ids)
        position_ids = self.join_choices(position_ids)
        entity_ids = self.join_choices(entity_ids)
        entity_attention_mask = self.join_choices(entity_attention_mask)
        entity_token_type_ids = self.join_choices(entity_token_type_ids)
        entity_position_ids = self.join_choices(entity_position_ids)
        inputs_embeds = self.join_choices(inputs_embeds)
        outputs: FlaxLukeModelOutput = self.luke(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            entity_ids=entity_ids,
            entity_attention_mask=entity_attention_mask,
            entity_token_type_ids=entity_token_type_ids,
            entity_position_ids=entity_position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = ops.reshape(self.classifier(self.dropout(pooled_state(outputs))), (-1, choices))
        return self.result(
            outputs, logits, None if labels is None else self.token_loss(logits, labels)
        )


class FlaxLukeForQuestionAnswering(FlaxLukePreTrainedModel):
    """LUKE with linear scores of an answer's first and last token."""

    def __init__(
        self,
        config: LukeConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.luke = FlaxLukeModel(config, add_pooling_layer=False)
        self.qa_outputs = Linear(config.hidden_size, 2)
        self.post_init()

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
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxLukeQuestionAnsweringModelOutput:
        """Scores every token as the answer's first and last.

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
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs: FlaxLukeModelOutput = self.luke(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            entity_ids=entity_ids,
            entity_attention_mask=entity_attention_mask,
            entity_token_type_ids=entity_token_type_ids,
            entity_position_ids=entity_position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        start, end = ops.split_last(self.qa_outputs(outputs.last_hidden_state), 2)
        loss = None
        if start_positions is not None and end_positions is not None:
            loss = self.span_loss(start, end, start_positions, end_positions)
        return FlaxLukeQuestionAnsweringModelOutput(
            loss=loss,
            start_logits=start,
            end_logits=end,
            hidden_states=outputs.hidden_states,
            entity_hidden_states=outputs.entity_hidden_states,
            attentions=outputs.attentions,
        )
