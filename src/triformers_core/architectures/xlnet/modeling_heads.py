"""XLNet's task heads, written once for three backends (see ``modeling.py``)."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.xlnet.configuration import XLNetConfig
from triformers_core.architectures.xlnet.modeling import XLNetModel, XLNetPreTrainedModel
from triformers_core.architectures.xlnet.modeling_summary import SequenceSummary
from triformers_core.generation.rules import Rules
from triformers_core.generation.steps import Answer, Given
from triformers_core.heads import (
    multiple_choice,
    question_answering,
    sequence_classification,
    token_classification,
)
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
    MultipleChoiceModelOutput,
    QuestionAnsweringModelOutput,
    SequenceClassifierOutput,
    TokenClassifierOutput,
)
from triformers_core.tasks import CausalTaskModel

__all__ = [
    "XLNetForMultipleChoice",
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
        if not ops.COMPILES:  # Buffers have room for it.
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


class XLNetForSequenceClassification(XLNetPreTrainedModel):
    """XLNet with a linear classifier or regressor of the summary of a sequence."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__(config)
        self.transformer = XLNetModel(config)
        self.sequence_summary = SequenceSummary(config, config.d_model)
        self.logits_proj = Linear(config.d_model, config.num_labels)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[MemoryInputs]
    ) -> SequenceClassifierOutput:
        """Scores the labels of a sequence.

        Args:
            labels: classes ``[batch]``, or numbers, or zeros and ones ``[batch, labels]``; see the
                configuration's ``problem_type``.
        """
        outputs: BaseModelOutput = self.transformer(**inputs)
        logits = self.logits_proj(self.sequence_summary(outputs.last_hidden_state))
        return sequence_classification(self, outputs, logits, labels)


class XLNetForMultipleChoice(XLNetPreTrainedModel):
    """XLNet with a score for every choice."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__(config)
        self.transformer = XLNetModel(config)
        self.sequence_summary = SequenceSummary(config, config.d_model)
        self.logits_proj = Linear(config.d_model, 1)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[MemoryChoiceInputs]
    ) -> MultipleChoiceModelOutput:
        """Scores the choices.

        ``mems``, ``perm_mask`` and ``target_mapping`` have the choices in their batch axis already.

        Args:
            labels: the right choices, ``[batch]``.
        """
        choices = self.count_choices(inputs.get("input_ids"), inputs.get("inputs_embeds"))
        inputs["input_ids"] = self.join_choices(inputs.get("input_ids"))
        inputs["attention_mask"] = self.join_choices(inputs.get("attention_mask"))
        inputs["token_type_ids"] = self.join_choices(inputs.get("token_type_ids"))
        inputs["input_mask"] = self.join_choices(inputs.get("input_mask"))
        inputs["inputs_embeds"] = self.join_choices(inputs.get("inputs_embeds"))
        outputs: BaseModelOutput = self.transformer(**inputs)
        logits = ops.reshape(
            self.logits_proj(self.sequence_summary(outputs.last_hidden_state)), (-1, choices)
        )
        return multiple_choice(self, outputs, logits, labels)


class XLNetForTokenClassification(XLNetPreTrainedModel):
    """XLNet with a linear classifier of every token."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__(config)
        self.transformer = XLNetModel(config)
        self.classifier = Linear(config.d_model, config.num_labels)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[MemoryInputs]
    ) -> TokenClassifierOutput:
        """Scores the labels of every token.

        Args:
            labels: classes, -100 where none counts, ``[batch, sequence]``.
        """
        outputs: BaseModelOutput = self.transformer(**inputs)
        logits = self.classifier(outputs.last_hidden_state)
        return token_classification(self, outputs, logits, labels)


class XLNetForQuestionAnsweringSimple(XLNetPreTrainedModel):
    """XLNet with linear scores of an answer's first and last token."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__(config)
        self.transformer = XLNetModel(config)
        self.qa_outputs = Linear(config.d_model, 2)
        self.post_init()

    @model_call
    def forward(
        self,
        *,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        **inputs: Unpack[MemoryInputs],
    ) -> QuestionAnsweringModelOutput:
        """Scores every token as the answer's first and last.

        Args:
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
        """
        outputs: BaseModelOutput = self.transformer(**inputs)
        scores = self.qa_outputs(outputs.last_hidden_state)
        return question_answering(
            self, outputs, scores, start_positions=start_positions, end_positions=end_positions
        )
