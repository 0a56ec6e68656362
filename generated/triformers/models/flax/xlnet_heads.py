# Generated from src/triformers_core/architectures/xlnet/modeling_heads.py by `make generate`; do not edit.
"""XLNet's task heads, written once for three backends (see ``modeling.py``)."""

from __future__ import annotations

from triformers.models.flax.generation_steps import Answer, Given
from triformers.models.flax.heads import (
    multiple_choice,
    question_answering,
    sequence_classification,
    token_classification,
)
from triformers.models.flax.outputs import (
    FlaxBaseModelOutput,
    FlaxCausalLMOutput,
    FlaxMultipleChoiceModelOutput,
    FlaxQuestionAnsweringModelOutput,
    FlaxSequenceClassifierOutput,
    FlaxTokenClassifierOutput,
)
from triformers.models.flax.tasks import FlaxCausalTaskModel
from triformers.models.flax.xlnet import FlaxXLNetModel, FlaxXLNetPreTrainedModel
from triformers.models.flax.xlnet_answers import (
    AnswerClass,
    EndScores,
    FlaxRankedAnswersOutput,
    StartScores,
    ranked_answers,
)
from triformers.models.flax.xlnet_summary import SequenceSummary
from triformers_core.architectures.xlnet.configuration import XLNetConfig
from triformers_core.generation.rules import Rules
from triformers_core.kit.flax import (
    DType,
    InputShape,
    Linear,
    Params,
    Tensor,
    TiedLinear,
    float32,
    model_call,
    ops,
)

__all__ = [
    "FlaxXLNetForMultipleChoice",
    "FlaxXLNetForQuestionAnswering",
    "FlaxXLNetForQuestionAnsweringSimple",
    "FlaxXLNetForSequenceClassification",
    "FlaxXLNetForTokenClassification",
    "FlaxXLNetLMHeadModel",
]


class FlaxXLNetLMHeadModel(FlaxXLNetPreTrainedModel, FlaxCausalTaskModel):
    """XLNet as a language model: scores of tokens that it doesn't see."""

    def __init__(
        self,
        config: XLNetConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxXLNetModel(config)
        self.lm_loss = (
            TiedLinear(self.transformer.get_input_embeddings())
            if config.tie_word_embeddings
            else Linear(config.d_model, config.vocab_size)
        )
        self.post_init()

    # Memories of a text without its next token aren't those of the text with it.
    remembers = False

    def answer(self, given: Given, rules: Rules) -> Answer:
        """Scores a place after the tokens, which no token sees."""
        ids, length = given.ids, given.length
        seen, types = given.seen, given.types
        if not ops.compiles():  # Buffers have room for it.
            types = None if types is None else ops.cat([types, types[:, -1:]], axis=1)
            ids, seen = ops.cat([ids, ids[:, :1]], axis=1), ops.cat([seen, seen[:, :1] * 0 + 1], 1)
        count = ops.size(ids, 1)
        places = ops.arange(0, count, like=ids)
        hidden = ops.cast_like(ops.reshape(places >= length, (1, 1, count)), ids)
        hidden = hidden + ops.zeros((ops.size(ids, 0), count, 1), like=ids)
        target = ops.cast_like(ops.reshape(places == length, (1, 1, count)), ids)
        target = target + ops.zeros((ops.size(ids, 0), 1, 1), like=ids)
        output = self(
            input_ids=ids,
            attention_mask=seen,
            token_type_ids=types,
            perm_mask=ops.cast_like(hidden, self.zeros(1)),
            target_mapping=ops.cast_like(target, self.zeros(1)),
            use_mems=False,
            output_attentions=rules.output_attentions,
            output_hidden_states=rules.output_hidden_states,
            return_dict=True,
        )
        return Answer(
            logits=ops.take_position(output.logits, 0),
            past=None,
            states=output.hidden_states,
            attentions=output.attentions,
        )

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        mems: tuple[Tensor, ...] | None = None,
        perm_mask: Tensor | None = None,
        target_mapping: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        input_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        use_mems: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxCausalLMOutput:
        """Scores the tokens of ``target_mapping``, or every position's without it.

        Which tokens are hidden from which, ``perm_mask`` says.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; memories are seen in
                any case.
            mems: what earlier calls returned under this name, ``[positions, batch, hidden]`` a
                layer.
            perm_mask: 1 where a token (second axis) doesn't see another (third axis), ``[batch,
                sequence, sequence]``; it always sees itself, unless it is predicted.
            target_mapping: 1 for the place of a token to predict (second axis), ``[batch,
                predicted, sequence]``; none by default.
            token_type_ids: segment of every token, ``[batch, sequence]``; no segments by default.
            input_mask: 1 for padding and 0 for tokens, instead of ``attention_mask``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: ids of the scored tokens, not shifted, -100 where none counts, ``[batch,
                predicted]``, or ``[batch, sequence]`` without ``target_mapping``.
            use_mems: whether to return memories; by default as the configuration says.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs: FlaxBaseModelOutput = self.transformer(
            input_ids=input_ids,
            attention_mask=attention_mask,
            mems=mems,
            perm_mask=perm_mask,
            target_mapping=target_mapping,
            token_type_ids=token_type_ids,
            input_mask=input_mask,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            use_mems=use_mems,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.lm_loss(outputs.last_hidden_state)
        return FlaxCausalLMOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            mems=outputs.mems,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )


class FlaxXLNetForSequenceClassification(FlaxXLNetPreTrainedModel):
    """XLNet with a linear classifier or regressor of the summary of a sequence."""

    def __init__(
        self,
        config: XLNetConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxXLNetModel(config)
        self.sequence_summary = SequenceSummary(config, config.d_model)
        self.logits_proj = Linear(config.d_model, config.num_labels)
        self.post_init()

    def sequence_scores(self, outputs: FlaxBaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.logits_proj(self.sequence_summary(outputs.last_hidden_state))
        return scores

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        mems: tuple[Tensor, ...] | None = None,
        perm_mask: Tensor | None = None,
        target_mapping: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        input_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        use_mems: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxSequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; memories are seen in
                any case.
            mems: what earlier calls returned under this name, ``[positions, batch, hidden]`` a
                layer.
            perm_mask: 1 where a token (second axis) doesn't see another (third axis), ``[batch,
                sequence, sequence]``; it always sees itself, unless it is predicted.
            target_mapping: 1 for the place of a token to predict (second axis), ``[batch,
                predicted, sequence]``; none by default.
            token_type_ids: segment of every token, ``[batch, sequence]``; no segments by default.
            input_mask: 1 for padding and 0 for tokens, instead of ``attention_mask``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
            use_mems: whether to return memories; by default as the configuration says.
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
            mems=mems,
            perm_mask=perm_mask,
            target_mapping=target_mapping,
            token_type_ids=token_type_ids,
            input_mask=input_mask,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            use_mems=use_mems,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.sequence_scores(outputs)
        return sequence_classification(self, outputs, logits, labels)


class FlaxXLNetForMultipleChoice(FlaxXLNetPreTrainedModel):
    """XLNet with a score for every choice."""

    def __init__(
        self,
        config: XLNetConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxXLNetModel(config)
        self.sequence_summary = SequenceSummary(config, config.d_model)
        self.logits_proj = Linear(config.d_model, 1)
        self.post_init()

    def choice_scores(self, outputs: FlaxBaseModelOutput) -> Tensor:
        """The head's scores, ``[B * choices, 1]``."""
        scores: Tensor = self.logits_proj(self.sequence_summary(outputs.last_hidden_state))
        return scores

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        input_mask: Tensor | None = None,
        attention_mask: Tensor | None = None,
        mems: tuple[Tensor, ...] | None = None,
        perm_mask: Tensor | None = None,
        target_mapping: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        use_mems: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxMultipleChoiceModelOutput:
        """Scores the choices of every question.

        Args:
            input_ids: token ids ``[batch, choices, sequence]``.
            token_type_ids: segment of every token, ``[batch, choices, sequence]``; no segments by
                default.
            input_mask: 1 for padding and 0 for tokens, instead of ``attention_mask``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``.
            mems: what earlier calls returned under this name, ``[positions, batch * choices,
                hidden]`` a layer.
            perm_mask: 1 where a token doesn't see another, ``[batch * choices, sequence,
                sequence]``.
            target_mapping: 1 for the place of a token to predict, ``[batch * choices, predicted,
                sequence]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
                hidden]``.
            labels: the right choices, ``[batch]``.
            use_mems: whether to return memories; by default as the configuration says.
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
        input_mask = self.join_choices(input_mask)
        token_type_ids = self.join_choices(token_type_ids)
        inputs_embeds = self.join_choices(inputs_embeds)
        outputs: FlaxBaseModelOutput = self.base_model(
            input_ids=input_ids,
            token_type_ids=token_type_ids,
            input_mask=input_mask,
            attention_mask=attention_mask,
            mems=mems,
            perm_mask=perm_mask,
            target_mapping=target_mapping,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            use_mems=use_mems,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = ops.reshape(self.choice_scores(outputs), (-1, choices))
        return multiple_choice(self, outputs, logits, labels)


class FlaxXLNetForTokenClassification(FlaxXLNetPreTrainedModel):
    """XLNet with a linear classifier of every token."""

    def __init__(
        self,
        config: XLNetConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxXLNetModel(config)
        self.classifier = Linear(config.d_model, config.num_labels)
        self.post_init()

    def label_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, labels]``."""
        scores: Tensor = self.classifier(hidden)
        return scores

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        mems: tuple[Tensor, ...] | None = None,
        perm_mask: Tensor | None = None,
        target_mapping: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        input_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        use_mems: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxTokenClassifierOutput:
        """Scores the labels of every token.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; memories are seen in
                any case.
            mems: what earlier calls returned under this name, ``[positions, batch, hidden]`` a
                layer.
            perm_mask: 1 where a token (second axis) doesn't see another (third axis), ``[batch,
                sequence, sequence]``; it always sees itself, unless it is predicted.
            target_mapping: 1 for the place of a token to predict (second axis), ``[batch,
                predicted, sequence]``; none by default.
            token_type_ids: segment of every token, ``[batch, sequence]``; no segments by default.
            input_mask: 1 for padding and 0 for tokens, instead of ``attention_mask``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes, -100 where none counts, ``[batch, sequence]``.
            use_mems: whether to return memories; by default as the configuration says.
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
            mems=mems,
            perm_mask=perm_mask,
            target_mapping=target_mapping,
            token_type_ids=token_type_ids,
            input_mask=input_mask,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            use_mems=use_mems,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.label_scores(outputs.last_hidden_state)
        return token_classification(self, outputs, logits, labels)


class FlaxXLNetForQuestionAnsweringSimple(FlaxXLNetPreTrainedModel):
    """XLNet with linear scores of an answer's first and last token."""

    def __init__(
        self,
        config: XLNetConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxXLNetModel(config)
        self.qa_outputs = Linear(config.d_model, 2)
        self.post_init()

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, 2]``."""
        scores: Tensor = self.qa_outputs(hidden)
        return scores

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        mems: tuple[Tensor, ...] | None = None,
        perm_mask: Tensor | None = None,
        target_mapping: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        input_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        use_mems: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxQuestionAnsweringModelOutput:
        """Scores every token as the answer's first and last.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; memories are seen in
                any case.
            mems: what earlier calls returned under this name, ``[positions, batch, hidden]`` a
                layer.
            perm_mask: 1 where a token (second axis) doesn't see another (third axis), ``[batch,
                sequence, sequence]``; it always sees itself, unless it is predicted.
            target_mapping: 1 for the place of a token to predict (second axis), ``[batch,
                predicted, sequence]``; none by default.
            token_type_ids: segment of every token, ``[batch, sequence]``; no segments by default.
            input_mask: 1 for padding and 0 for tokens, instead of ``attention_mask``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
            use_mems: whether to return memories; by default as the configuration says.
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
            mems=mems,
            perm_mask=perm_mask,
            target_mapping=target_mapping,
            token_type_ids=token_type_ids,
            input_mask=input_mask,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            use_mems=use_mems,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        scores = self.span_scores(outputs.last_hidden_state)
        return question_answering(
            self, outputs, scores, start_positions=start_positions, end_positions=end_positions
        )


class FlaxXLNetForQuestionAnswering(FlaxXLNetPreTrainedModel):
    """XLNet with answers ranked by a beam: ``start_n_top`` first tokens, ``end_n_top`` last ones."""

    def __init__(
        self,
        config: XLNetConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxXLNetModel(config)
        self.start_logits = StartScores(config.d_model, config.start_n_top)
        self.end_logits = EndScores(config.d_model, config.layer_norm_eps, config.end_n_top)
        self.answer_class = AnswerClass(config.d_model)
        self.post_init()

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        mems: tuple[Tensor, ...] | None = None,
        perm_mask: Tensor | None = None,
        target_mapping: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        input_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        is_impossible: Tensor | None = None,
        cls_index: Tensor | None = None,
        p_mask: Tensor | None = None,
        use_mems: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxRankedAnswersOutput:
        """The likeliest answers, or the loss where it is said where they are.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; memories are seen in
                any case.
            mems: what earlier calls returned under this name, ``[positions, batch, hidden]`` a
                layer.
            perm_mask: 1 where a token (second axis) doesn't see another (third axis), ``[batch,
                sequence, sequence]``; it always sees itself, unless it is predicted.
            target_mapping: 1 for the place of a token to predict (second axis), ``[batch,
                predicted, sequence]``; none by default.
            token_type_ids: segment of every token, ``[batch, sequence]``; no segments by default.
            input_mask: 1 for padding and 0 for tokens, instead of ``attention_mask``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
            is_impossible: 1 where the text has no answer, ``[batch]``; it counts where
                ``cls_index`` is given, too.
            cls_index: the token that stands for the text, ``[batch]``; the last one by default.
            p_mask: 1 for tokens that can't be in an answer, ``[batch, sequence]``.
            use_mems: whether to return memories; by default as the configuration says.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs: FlaxBaseModelOutput = self.transformer(
            input_ids=input_ids,
            attention_mask=attention_mask,
            mems=mems,
            perm_mask=perm_mask,
            target_mapping=target_mapping,
            token_type_ids=token_type_ids,
            input_mask=input_mask,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            use_mems=use_mems,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return ranked_answers(
            self,
            self,
            outputs,
            start_positions=start_positions,
            end_positions=end_positions,
            is_impossible=is_impossible,
            cls_index=cls_index,
            p_mask=p_mask,
        )
