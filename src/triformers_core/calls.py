"""The public calls of heads, each declared once for whatever inputs an architecture has.

A class names its inputs, ``TokenClassification[LanguageInputs]``, and the generator writes the call into
it: with these inputs, and without what is said here of others. Here a call takes all inputs that it does
something with; what a class brings are the scores.
"""

from __future__ import annotations

from typing import Generic, TypeVar, Unpack

from triformers_core.heads import (
    masked_lm,
    multiple_choice,
    question_answering,
    sequence_classification,
    token_classification,
)
from triformers_core.inputs import ChoiceInputs, Options, TextInputs
from triformers_core.kit.torch import Tensor, model_call, ops
from triformers_core.outputs import (
    BaseModelOutput,
    MaskedLMOutput,
    MultipleChoiceModelOutput,
    QuestionAnsweringModelOutput,
    SequenceClassifierOutput,
    TokenClassifierOutput,
)
from triformers_core.tasks import TaskModel

__all__: list[str] = []  # For models alone.

Takes = TypeVar("Takes", bound=Options)
"""The kind of inputs of a class's call."""


class SomeChoices(ChoiceInputs, total=False):
    """The texts of several choices, with what some architectures take besides."""

    input_mask: Tensor | None
    langs: Tensor | None


class MaskedLM(TaskModel, Generic[Takes]):
    """A model that scores the original tokens."""

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The scores of the vocabulary, ``[B, T, vocabulary]``.

        Args:
            hidden: the states ``[B, T, hidden]``.
        """
        raise NotImplementedError

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[TextInputs]
    ) -> MaskedLMOutput:
        """Scores the original token at every position.

        Args:
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
        """
        outputs: BaseModelOutput = self.base_model(**inputs)
        logits = self.token_scores(outputs.last_hidden_state)
        return masked_lm(self, outputs, logits, labels)


class SequenceClassification(TaskModel, Generic[Takes]):
    """A model that scores the labels of sequences."""

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The scores of the labels, ``[B, labels]``."""
        raise NotImplementedError

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


class MultipleChoice(TaskModel, Generic[Takes]):
    """A model that scores the choices of questions."""

    def choice_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The scores of the choices, ``[B * choices, 1]``."""
        raise NotImplementedError

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[SomeChoices]
    ) -> MultipleChoiceModelOutput:
        """Scores the choices of every question.

        Args:
            labels: the right choices, ``[batch]``.
        """
        choices = self.count_choices(inputs.get("input_ids"), inputs.get("inputs_embeds"))
        inputs["input_ids"] = self.join_choices(inputs.get("input_ids"))
        inputs["attention_mask"] = self.join_choices(inputs.get("attention_mask"))
        inputs["input_mask"] = self.join_choices(inputs.get("input_mask"))
        inputs["langs"] = self.join_choices(inputs.get("langs"))
        inputs["token_type_ids"] = self.join_choices(inputs.get("token_type_ids"))
        inputs["position_ids"] = self.join_choices(inputs.get("position_ids"))
        inputs["inputs_embeds"] = self.join_choices(inputs.get("inputs_embeds"))
        outputs: BaseModelOutput = self.base_model(**inputs)
        logits = ops.reshape(self.choice_scores(outputs), (-1, choices))
        return multiple_choice(self, outputs, logits, labels)


class TokenClassification(TaskModel, Generic[Takes]):
    """A model that scores the labels of tokens."""

    def label_scores(self, hidden: Tensor) -> Tensor:
        """The scores of the labels, ``[B, T, labels]``.

        Args:
            hidden: the states ``[B, T, hidden]``.
        """
        raise NotImplementedError

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[TextInputs]
    ) -> TokenClassifierOutput:
        """Scores the labels of every token.

        Args:
            labels: classes, -100 where none counts, ``[batch, sequence]``.
        """
        outputs: BaseModelOutput = self.base_model(**inputs)
        logits = self.label_scores(outputs.last_hidden_state)
        return token_classification(self, outputs, logits, labels)


class QuestionAnswering(TaskModel, Generic[Takes]):
    """A model that scores where in a text an answer begins and ends."""

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The scores of every token as the first and the last of the answer, ``[B, T, 2]``.

        Args:
            hidden: the states ``[B, T, hidden]``.
        """
        raise NotImplementedError

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
        scores = self.span_scores(outputs.last_hidden_state)
        return question_answering(
            self, outputs, scores, start_positions=start_positions, end_positions=end_positions
        )
