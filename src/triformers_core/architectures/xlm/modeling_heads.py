"""XLM with a head for each of its tasks."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.xlm.configuration import XLMConfig
from triformers_core.architectures.xlm.modeling import XLMPreTrainedModel
from triformers_core.architectures.xlnet.modeling_answers import (
    AnswerClass,
    EndScores,
    RankedAnswersOutput,
    StartScores,
    ranked_answers,
)
from triformers_core.architectures.xlnet.modeling_summary import state_of
from triformers_core.calls import (
    MultipleChoice,
    QuestionAnswering,
    SequenceClassification,
    TokenClassification,
)
from triformers_core.generation.rules import Rules
from triformers_core.generation.steps import Answer, Given
from triformers_core.inputs import LanguageChoiceInputs, LanguageInputs
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
)
from triformers_core.outputs import (
    BaseModelOutput,
    CausalLMOutput,
)
from triformers_core.tasks import CausalTaskModel

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
        self, *, labels: Tensor | None = None, **inputs: Unpack[LanguageInputs]
    ) -> CausalLMOutput:
        """Scores the token at every position.

        Args:
            labels: ids of the tokens that are right, -100 where none counts, ``[batch, sequence]``;
                they aren't shifted, for a causal model either.
        """
        outputs: BaseModelOutput = self.transformer(**inputs)
        logits = self.pred_layer(outputs.last_hidden_state)
        return CausalLMOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )


class XLMForSequenceClassification(XLMPreTrainedModel, SequenceClassification[LanguageInputs]):
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


class XLMForMultipleChoice(XLMPreTrainedModel, MultipleChoice[LanguageChoiceInputs]):
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


class XLMForTokenClassification(XLMPreTrainedModel, TokenClassification[LanguageInputs]):
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


class XLMForQuestionAnsweringSimple(XLMPreTrainedModel, QuestionAnswering[LanguageInputs]):
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
        *,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        is_impossible: Tensor | None = None,
        cls_index: Tensor | None = None,
        p_mask: Tensor | None = None,
        **inputs: Unpack[LanguageInputs],
    ) -> RankedAnswersOutput:
        """The likeliest answers, or the loss where it is said where they are.

        Args:
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
            is_impossible: 1 where the text has no answer, ``[batch]``; it counts where ``cls_index``
                is given, too.
            cls_index: the token that stands for the text, ``[batch]``; the last one by default.
            p_mask: 1 for tokens that can't be in an answer, ``[batch, sequence]``.
        """
        outputs: BaseModelOutput = self.transformer(**inputs)
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
