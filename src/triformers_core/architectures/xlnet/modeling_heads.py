"""XLNet's task heads, written once for three backends (see ``modeling.py``)."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.xlnet.configuration import XLNetConfig
from triformers_core.architectures.xlnet.modeling import XLNetModel, XLNetPreTrainedModel
from triformers_core.architectures.xlnet.modeling_answers import (
    AnswerClass,
    EndScores,
    RankedAnswersOutput,
    StartScores,
    ranked_answers,
)
from triformers_core.architectures.xlnet.modeling_summary import SequenceSummary
from triformers_core.calls import (
    MultipleChoice,
    QuestionAnswering,
    SequenceClassification,
    TokenClassification,
)
from triformers_core.generation.rules import Rules
from triformers_core.generation.steps import Answer, Given
from triformers_core.inputs import MemoryChoiceInputs, MemoryInputs
from triformers_core.kit.torch import (
    Linear,
    Tensor,
    TiedLinear,
    model_call,
    ops,
)
from triformers_core.outputs import (
    BaseModelOutput,
    CausalLMOutput,
)
from triformers_core.tasks import CausalTaskModel

__all__ = [
    "XLNetForMultipleChoice",
    "XLNetForQuestionAnswering",
    "XLNetForQuestionAnsweringSimple",
    "XLNetForSequenceClassification",
    "XLNetForTokenClassification",
    "XLNetLMHeadModel",
]


class XLNetLMHeadModel(XLNetPreTrainedModel, CausalTaskModel):
    """XLNet as a language model: scores of tokens that it doesn't see."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__(config)
        self.transformer = XLNetModel(config)
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
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[MemoryInputs]
    ) -> CausalLMOutput:
        """Scores the tokens of ``target_mapping``, or every position's without it.

        Which tokens are hidden from which, ``perm_mask`` says.

        Args:
            labels: ids of the scored tokens, not shifted, -100 where none counts, ``[batch,
                predicted]``, or ``[batch, sequence]`` without ``target_mapping``.
        """
        outputs: BaseModelOutput = self.transformer(**inputs)
        logits = self.lm_loss(outputs.last_hidden_state)
        return CausalLMOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            mems=outputs.mems,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )


class XLNetForSequenceClassification(XLNetPreTrainedModel, SequenceClassification[MemoryInputs]):
    """XLNet with a linear classifier or regressor of the summary of a sequence."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__(config)
        self.transformer = XLNetModel(config)
        self.sequence_summary = SequenceSummary(config, config.d_model)
        self.logits_proj = Linear(config.d_model, config.num_labels)
        self.post_init()

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.logits_proj(self.sequence_summary(outputs.last_hidden_state))
        return scores


class XLNetForMultipleChoice(XLNetPreTrainedModel, MultipleChoice[MemoryChoiceInputs]):
    """XLNet with a score for every choice."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__(config)
        self.transformer = XLNetModel(config)
        self.sequence_summary = SequenceSummary(config, config.d_model)
        self.logits_proj = Linear(config.d_model, 1)
        self.post_init()

    def choice_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B * choices, 1]``."""
        scores: Tensor = self.logits_proj(self.sequence_summary(outputs.last_hidden_state))
        return scores


class XLNetForTokenClassification(XLNetPreTrainedModel, TokenClassification[MemoryInputs]):
    """XLNet with a linear classifier of every token."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__(config)
        self.transformer = XLNetModel(config)
        self.classifier = Linear(config.d_model, config.num_labels)
        self.post_init()

    def label_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, labels]``."""
        scores: Tensor = self.classifier(hidden)
        return scores


class XLNetForQuestionAnsweringSimple(XLNetPreTrainedModel, QuestionAnswering[MemoryInputs]):
    """XLNet with linear scores of an answer's first and last token."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__(config)
        self.transformer = XLNetModel(config)
        self.qa_outputs = Linear(config.d_model, 2)
        self.post_init()

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, 2]``."""
        scores: Tensor = self.qa_outputs(hidden)
        return scores


class XLNetForQuestionAnswering(XLNetPreTrainedModel):
    """XLNet with answers ranked by a beam: ``start_n_top`` first tokens, ``end_n_top`` last ones."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__(config)
        self.transformer = XLNetModel(config)
        self.start_logits = StartScores(config.d_model, config.start_n_top)
        self.end_logits = EndScores(config.d_model, config.layer_norm_eps, config.end_n_top)
        self.answer_class = AnswerClass(config.d_model)
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
        **inputs: Unpack[MemoryInputs],
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
            self,
            outputs,
            start_positions=start_positions,
            end_positions=end_positions,
            is_impossible=is_impossible,
            cls_index=cls_index,
            p_mask=p_mask,
        )
