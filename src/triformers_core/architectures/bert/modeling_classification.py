"""BERT that classifies sequences, choices, tokens, and tokens as the ends of an answer."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.bert.modeling import BertModel, BertPreTrainedModel, pooled_state
from triformers_core.heads import (
    multiple_choice,
    question_answering,
    sequence_classification,
    token_classification,
)
from triformers_core.inputs import ChoiceInputs, TextInputs
from triformers_core.kit.torch import Linear, Module, Tensor, model_call, ops
from triformers_core.outputs import (
    BaseModelOutput,
    MultipleChoiceModelOutput,
    QuestionAnsweringModelOutput,
    SequenceClassifierOutput,
    TokenClassifierOutput,
)

__all__ = [
    "BertForMultipleChoice",
    "BertForQuestionAnswering",
    "BertForSequenceClassification",
    "BertForTokenClassification",
]


class BertForSequenceClassification(BertPreTrainedModel):
    """BERT with a linear classifier of the pooled state."""

    bert: BertModel

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.add_parts()
        self.post_init()

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        self.add_base_model()
        self.dropout = self.new_dropout()
        self.classifier: Module = Linear(self.config.hidden_size, self.config.num_labels)

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(self.dropout(pooled_state(outputs)))
        return scores

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[TextInputs]
    ) -> SequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
        """
        outputs: BaseModelOutput = self.base_model(**inputs)
        logits = self.sequence_scores(outputs)
        return sequence_classification(self, outputs, logits, labels)


class BertForMultipleChoice(BertPreTrainedModel):
    """BERT with a linear score of every choice's pooled state."""

    bert: BertModel

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.add_parts()
        self.post_init()

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        self.add_base_model()
        self.dropout = self.new_dropout()
        self.classifier = Linear(self.config.hidden_size, 1)

    def choice_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B * choices, 1]``."""
        scores: Tensor = self.classifier(self.dropout(pooled_state(outputs)))
        return scores

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[ChoiceInputs]
    ) -> MultipleChoiceModelOutput:
        """Scores the choices of every question.

        Args:
            labels: the right choices, ``[batch]``.
        """
        choices = self.count_choices(inputs.get("input_ids"), inputs.get("inputs_embeds"))
        inputs["input_ids"] = self.join_choices(inputs.get("input_ids"))
        inputs["attention_mask"] = self.join_choices(inputs.get("attention_mask"))
        inputs["token_type_ids"] = self.join_choices(inputs.get("token_type_ids"))
        inputs["position_ids"] = self.join_choices(inputs.get("position_ids"))
        inputs["inputs_embeds"] = self.join_choices(inputs.get("inputs_embeds"))
        outputs: BaseModelOutput = self.base_model(**inputs)
        logits = ops.reshape(self.choice_scores(outputs), (-1, choices))
        return multiple_choice(self, outputs, logits, labels)


class BertForTokenClassification(BertPreTrainedModel):
    """BERT with a linear classifier of every token."""

    bert: BertModel

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.add_base_model(add_pooling_layer=False)
        self.dropout = self.new_dropout()
        self.classifier = Linear(config.hidden_size, config.num_labels)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[TextInputs]
    ) -> TokenClassifierOutput:
        """Scores the labels of every token.

        Args:
            labels: classes, -100 where none counts, ``[batch, sequence]``.
        """
        outputs: BaseModelOutput = self.base_model(**inputs)
        logits = self.classifier(self.dropout(outputs.last_hidden_state))
        return token_classification(self, outputs, logits, labels)


class BertForQuestionAnswering(BertPreTrainedModel):
    """BERT with linear scores of an answer's first and last token."""

    bert: BertModel

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.add_base_model(add_pooling_layer=False)
        self.qa_outputs = Linear(config.hidden_size, 2)
        self.post_init()

    @model_call
    def forward(
        self,
        *,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        **inputs: Unpack[TextInputs],
    ) -> QuestionAnsweringModelOutput:
        """Scores every token as the answer's first and last.

        Args:
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
        """
        outputs: BaseModelOutput = self.base_model(**inputs)
        scores = self.qa_outputs(outputs.last_hidden_state)
        return question_answering(
            self, outputs, scores, start_positions=start_positions, end_positions=end_positions
        )
