# Generated from src/triformers_core/architectures/xlm/modeling_heads.py by `make generate`; do not edit.
"""XLM with a head for each of its tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.torch.generation_steps import Answer, Given
from triformers.models.torch.heads import (
    multiple_choice,
    question_answering,
    sequence_classification,
    token_classification,
)
from triformers.models.torch.outputs import (
    BaseModelOutput,
    CausalLMOutput,
    MultipleChoiceModelOutput,
    QuestionAnsweringModelOutput,
    SequenceClassifierOutput,
    TokenClassifierOutput,
)
from triformers.models.torch.tasks import CausalTaskModel
from triformers.models.torch.xlm import XLMPreTrainedModel
from triformers.models.torch.xlnet_answers import (
    AnswerClass,
    EndScores,
    RankedAnswersOutput,
    StartScores,
    ranked_answers,
)
from triformers.models.torch.xlnet_summary import state_of
from triformers_core.architectures.xlm.configuration import XLMConfig
from triformers_core.generation.rules import Rules
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    Linear,
    Module,
    Tensor,
    TiedLinear,
    activation,
    model_call,
    ops,
    signature_of,
)

__all__ = [
    "XLMForMultipleChoice",
    "XLMForQuestionAnswering",
    "XLMForQuestionAnsweringSimple",
    "XLMForSequenceClassification",
    "XLMForTokenClassification",
    "XLMWithLMHeadModel",
]


class XLMPredLayer(Module):
    """Scores of the vocabulary."""

    def __init__(self, config: XLMConfig, embedding: Embedding) -> None:
        super().__init__()
        if config.asm:
            raise config.misfit(
                "an adaptive softmax isn't served, as no published model has", "asm"
            )
        self.proj = (
            TiedLinear(embedding)
            if config.tie_word_embeddings
            else Linear(config.emb_dim, config.vocab_size)
        )

    def forward(self, hidden: Tensor) -> Tensor:
        scores: Tensor = self.proj(hidden)
        return scores


class XLMSequenceSummary(Module):
    """One state for a whole sequence, or its scores of labels, as ``summary_…`` say."""

    def __init__(self, config: XLMConfig) -> None:
        super().__init__()
        self.kind = config.summary_type
        labels = config.num_labels if config.summary_proj_to_labels else 0
        self.width = (labels or config.emb_dim) if config.summary_use_proj else config.emb_dim
        self.summary = Linear(config.emb_dim, self.width) if config.summary_use_proj else None
        name = config.summary_activation
        self.activation = None if name is None else activation(name)
        self.first_dropout = Dropout(config.summary_first_dropout)

    def forward(self, hidden: Tensor) -> Tensor:
        state: Tensor = self.first_dropout(state_of(hidden, self.kind))
        if self.summary is not None:
            state = self.summary(state)
        return state if self.activation is None else self.activation(state)


class XLMWithLMHeadModel(XLMPreTrainedModel, CausalTaskModel):
    """XLM as a language model: masked, or causal if the configuration says so."""

    def __init__(self, config: XLMConfig) -> None:
        super().__init__(config)
        self.transformer = self.new_base_model()
        self.pred_layer = XLMPredLayer(config, self.transformer.get_input_embeddings())
        self.post_init()

    # Every step asks for what a mask after the text stands for, which tokens before may see.
    remembers = False
    counts_places = False

    def answer(self, given: Given, rules: Rules) -> Answer:
        """Scores what a mask after the tokens stands for."""
        ids, seen, length = given.ids, given.seen, given.length
        if not ops.compiles():  # Buffers have room for it.
            ids, seen = ops.cat([ids, ids[:, :1]], axis=1), ops.cat([seen, seen[:, :1] * 0 + 1], 1)
        places = ops.unsqueeze(ops.arange(0, ops.size(ids, 1), like=ids), 0)
        zeros = ops.zeros((ops.size(ids, 0), ops.size(ids, 1)), like=ids)
        output = self(
            input_ids=ops.where(places == length, zeros + self.config.mask_token_id, ids),
            attention_mask=seen * ops.cast_like(places <= length, seen),
            langs=zeros + self.config.lang_id,
            output_attentions=rules.output_attentions,
            output_hidden_states=rules.output_hidden_states,
            return_dict=True,
        )
        place = zeros[:, :1] + ops.cast_like(length, zeros)
        return Answer(
            logits=ops.take_position(ops.take_along(output.logits, place), 0),
            past=None,
            states=output.hidden_states,
            attentions=output.attentions,
        )

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        langs: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        lengths: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> CausalLMOutput:
        """Scores the token at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; by default as
                ``lengths`` say.
            langs: the language of every token, ``[batch, sequence]``; none by default.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
            lengths: how many tokens a text has, ``[batch]``; by default as many as aren't padding.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: ids of the tokens that are right, -100 where none counts, ``[batch, sequence]``;
                they aren't shifted, for a causal model either.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: BaseModelOutput = self.transformer(
            input_ids=input_ids,
            attention_mask=attention_mask,
            langs=langs,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            lengths=lengths,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.pred_layer(outputs.last_hidden_state)
        return CausalLMOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class XLMForSequenceClassification(XLMPreTrainedModel):
    """XLM with a classifier or regressor of the summary of a sequence."""

    def __init__(self, config: XLMConfig) -> None:
        super().__init__(config)
        self.transformer = self.new_base_model()
        self.sequence_summary = XLMSequenceSummary(config)
        self.post_init()

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.sequence_summary(outputs.last_hidden_state)
        return scores

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        langs: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        lengths: Tensor | None = None,
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
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; by default as
                ``lengths`` say.
            langs: the language of every token, ``[batch, sequence]``; none by default.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
            lengths: how many tokens a text has, ``[batch]``; by default as many as aren't padding.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: BaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            langs=langs,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            lengths=lengths,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.sequence_scores(outputs)
        return sequence_classification(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class XLMForMultipleChoice(XLMPreTrainedModel):
    """XLM with a score of the summary of every choice."""

    def __init__(self, config: XLMConfig) -> None:
        super().__init__(config)
        self.transformer = self.new_base_model()
        self.sequence_summary = XLMSequenceSummary(config)
        self.logits_proj = Linear(self.sequence_summary.width, 1)
        self.post_init()

    def choice_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B * choices, 1]``."""
        scores: Tensor = self.logits_proj(self.sequence_summary(outputs.last_hidden_state))
        return scores

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        langs: Tensor | None = None,
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
            attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``; by default
                padding is known by its ids.
            langs: the language of every token, ``[batch, choices, sequence]``; none by default.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, choices, sequence]``.
            position_ids: ``[batch, choices, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
                hidden]``.
            labels: the right choices, ``[batch]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        choices = self.count_choices(input_ids, inputs_embeds)
        input_ids = self.join_choices(input_ids)
        attention_mask = self.join_choices(attention_mask)
        langs = self.join_choices(langs)
        token_type_ids = self.join_choices(token_type_ids)
        position_ids = self.join_choices(position_ids)
        inputs_embeds = self.join_choices(inputs_embeds)
        outputs: BaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            langs=langs,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = ops.reshape(self.choice_scores(outputs), (-1, choices))
        return multiple_choice(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class XLMForTokenClassification(XLMPreTrainedModel):
    """XLM with a linear classifier of every token."""

    def __init__(self, config: XLMConfig) -> None:
        super().__init__(config)
        self.transformer = self.new_base_model()
        self.dropout = Dropout(config.dropout)
        self.classifier = Linear(config.emb_dim, config.num_labels)
        self.post_init()

    def label_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, labels]``."""
        scores: Tensor = self.classifier(self.dropout(hidden))
        return scores

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        langs: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        lengths: Tensor | None = None,
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
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; by default as
                ``lengths`` say.
            langs: the language of every token, ``[batch, sequence]``; none by default.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
            lengths: how many tokens a text has, ``[batch]``; by default as many as aren't padding.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes, -100 where none counts, ``[batch, sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: BaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            langs=langs,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            lengths=lengths,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.label_scores(outputs.last_hidden_state)
        return token_classification(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class XLMForQuestionAnsweringSimple(XLMPreTrainedModel):
    """XLM with linear scores of an answer's first and last token."""

    def __init__(self, config: XLMConfig) -> None:
        super().__init__(config)
        self.transformer = self.new_base_model()
        self.qa_outputs = Linear(config.emb_dim, 2)
        self.post_init()

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, 2]``."""
        scores: Tensor = self.qa_outputs(hidden)
        return scores

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        langs: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        lengths: Tensor | None = None,
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
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; by default as
                ``lengths`` say.
            langs: the language of every token, ``[batch, sequence]``; none by default.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
            lengths: how many tokens a text has, ``[batch]``; by default as many as aren't padding.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: BaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            langs=langs,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            lengths=lengths,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        scores = self.span_scores(outputs.last_hidden_state)
        return question_answering(
            self, outputs, scores, start_positions=start_positions, end_positions=end_positions
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class XLMAnswers(Module):
    """What ranks answers."""

    def __init__(self, config: XLMConfig) -> None:
        super().__init__()
        self.start_logits = StartScores(config.emb_dim, config.start_n_top)
        self.end_logits = EndScores(config.emb_dim, config.layer_norm_eps, config.end_n_top)
        self.answer_class = AnswerClass(config.emb_dim)


class XLMForQuestionAnswering(XLMPreTrainedModel):
    """XLM with answers ranked by a beam: ``start_n_top`` first tokens, ``end_n_top`` last ones."""

    def __init__(self, config: XLMConfig) -> None:
        super().__init__(config)
        self.transformer = self.new_base_model()
        self.qa_outputs = XLMAnswers(config)
        self.post_init()

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        langs: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        lengths: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        is_impossible: Tensor | None = None,
        cls_index: Tensor | None = None,
        p_mask: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> RankedAnswersOutput:
        """The likeliest answers, or the loss where it is said where they are.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; by default as
                ``lengths`` say.
            langs: the language of every token, ``[batch, sequence]``; none by default.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
            lengths: how many tokens a text has, ``[batch]``; by default as many as aren't padding.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
            is_impossible: 1 where the text has no answer, ``[batch]``; it counts where
                ``cls_index`` is given, too.
            cls_index: the token that stands for the text, ``[batch]``; the last one by default.
            p_mask: 1 for tokens that can't be in an answer, ``[batch, sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: BaseModelOutput = self.transformer(
            input_ids=input_ids,
            attention_mask=attention_mask,
            langs=langs,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            lengths=lengths,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return ranked_answers(
            self,
            self.qa_outputs,
            outputs,
            start_positions=start_positions,
            end_positions=end_positions,
            is_impossible=is_impossible,
            cls_index=cls_index,
            p_mask=p_mask,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...
