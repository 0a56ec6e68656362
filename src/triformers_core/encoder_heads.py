"""Heads of encoders like BERT, which architectures share; written once for the backends.

An architecture adds the model without a head, and what differs in the parts of a head; their calls are
in ``calls.py``. One whose call takes more than text names its inputs beside the parts:
``TokenClassificationParts, TokenClassification[BoxInputs]``.
"""

from __future__ import annotations

from typing import Annotated, Unpack

from triformers_core.calls import (
    MaskedLM,
    MultipleChoice,
    QuestionAnswering,
    SequenceClassification,
    TokenClassification,
)
from triformers_core.encoder import EncodingModel, pooled_state
from triformers_core.encoder_configuration import EncoderConfig
from triformers_core.heads import causal_lm, scored_states
from triformers_core.inputs import ChoiceInputs, CrossInputs, DecoderInputs, TextInputs
from triformers_core.kit.torch import Linear, Module, Tensor, model_call
from triformers_core.outputs import BaseModelOutput, CausalLMOutput
from triformers_core.tasks import CausalTaskModel

__all__: list[str] = []  # For models alone.


class MaskedLMParts(EncodingModel):
    """The parts of an encoder with scores of the original tokens."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__(config)
        self.add_base_model(add_pooling_layer=False)
        self.add_head()
        self.post_init()


class EncoderMaskedLM(MaskedLMParts, MaskedLM[CrossInputs]):
    """An encoder with scores of the original tokens."""


class EncoderCausalLM(EncodingModel, CausalTaskModel):
    """An encoder that is a decoder, with scores of the next tokens."""

    scores_last = True

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__(config)
        self.add_base_model(add_pooling_layer=False)
        self.add_head()
        self.post_init()

    @model_call
    def forward(
        self,
        *,
        labels: Tensor | None = None,
        logits_to_keep: Annotated[int, "last"] = 0,
        **inputs: Unpack[DecoderInputs],
    ) -> CausalLMOutput:
        """Scores the next token at every position.

        Args:
            use_cache: whether to return keys and values (decoders only); never with ``labels``.
            labels: token ids to predict, -100 where none counts, ``[batch, sequence]``; they are
                shifted here.
            logits_to_keep: how many of the last positions are scored; 0 for all, as ``labels`` need.

        Raises:
            InvalidInputError: the number is negative, or comes with ``labels``.
        """
        if labels is not None:
            inputs["use_cache"] = False
        outputs: BaseModelOutput = self.base_model(**inputs)
        states = scored_states(outputs.last_hidden_state, logits_to_keep, labels)
        return causal_lm(self, outputs, self.token_scores(states), labels)


class SequenceClassificationParts(EncodingModel):
    """The parts of an encoder with a classifier: by default a linear one of the pooled state."""

    def __init__(self, config: EncoderConfig) -> None:
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


class EncoderSequenceClassification(
    SequenceClassificationParts, SequenceClassification[TextInputs]
):
    """An encoder with a classifier of sequences: by default a linear one of the pooled state."""


class EncoderMultipleChoice(EncodingModel, MultipleChoice[ChoiceInputs]):
    """An encoder with a score of every choice: by default a linear one of the pooled state."""

    def __init__(self, config: EncoderConfig) -> None:
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


class TokenClassificationParts(EncodingModel):
    """The parts of an encoder with a linear classifier of every token."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__(config)
        self.add_base_model(add_pooling_layer=False)
        self.dropout = self.new_dropout()
        self.classifier = Linear(config.hidden_size, config.num_labels)
        self.post_init()

    def label_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, labels]``."""
        scores: Tensor = self.classifier(self.dropout(hidden))
        return scores


class EncoderTokenClassification(TokenClassificationParts, TokenClassification[TextInputs]):
    """An encoder with a linear classifier of every token."""


class EncoderQuestionAnswering(EncodingModel, QuestionAnswering[TextInputs]):
    """An encoder with linear scores of an answer's first and last token."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__(config)
        self.add_base_model(add_pooling_layer=False)
        self.qa_outputs = Linear(config.hidden_size, 2)
        self.post_init()

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, 2]``."""
        scores: Tensor = self.qa_outputs(hidden)
        return scores
