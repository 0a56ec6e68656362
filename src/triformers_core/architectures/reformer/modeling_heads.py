"""Reformer's task heads, written once for three backends (see ``modeling.py``)."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.reformer.configuration import ReformerConfig
from triformers_core.architectures.reformer.modeling import ReformerModel, ReformerPreTrainedModel
from triformers_core.heads import (
    causal_lm,
    masked_lm,
    question_answering,
    sequence_classification,
)
from triformers_core.inputs import HashedInputs
from triformers_core.kit.torch import (
    Dropout,
    Linear,
    Module,
    Parameter,
    Tensor,
    model_call,
    ops,
)
from triformers_core.outputs import (
    BaseModelOutput,
    CausalLMOutput,
    MaskedLMOutput,
    QuestionAnsweringModelOutput,
    SequenceClassifierOutput,
)
from triformers_core.tasks import CausalTaskModel

__all__ = [
    "ReformerForMaskedLM",
    "ReformerForQuestionAnswering",
    "ReformerForSequenceClassification",
    "ReformerModelWithLMHead",
]


class ReformerOnlyLMHead(Module):
    """Scores of tokens from both streams."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__()
        self.decoder = Linear(2 * config.hidden_size, config.vocab_size, bias=False)
        self.bias = Parameter(config.vocab_size)

    def forward(self, hidden: Tensor) -> Tensor:
        return self.decoder(hidden) + ops.value(self.bias)


class ReformerClassificationHead(Module):
    """Scores from the first token's state: a dense layer, tanh, and a linear one."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__()
        rate = config.classifier_dropout
        self.dense = Linear(2 * config.hidden_size, config.hidden_size)
        self.dropout = Dropout(config.hidden_dropout_prob if rate is None else rate)
        self.out_proj = Linear(config.hidden_size, config.num_labels)

    def forward(self, hidden: Tensor) -> Tensor:
        first = self.dropout(ops.take_position(hidden, 0))
        return self.out_proj(self.dropout(ops.tanh(self.dense(first))))


class ReformerModelWithLMHead(ReformerPreTrainedModel, CausalTaskModel):
    """Reformer as a causal language model: set ``is_decoder=True`` in its configuration."""

    remembers = False
    counts_places = False

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__(config)
        self.reformer = ReformerModel(config)
        self.lm_head = ReformerOnlyLMHead(config)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[HashedInputs]
    ) -> CausalLMOutput:
        """Scores the next token at every position.

        Args:
            labels: token ids to predict, -100 where none counts, ``[batch, sequence]``; they are
                shifted here.
        """
        outputs: BaseModelOutput = self.reformer(**inputs)
        return causal_lm(self, outputs, self.lm_head(outputs.last_hidden_state), labels)


class ReformerForMaskedLM(ReformerPreTrainedModel):
    """Reformer as a masked language model: leave ``is_decoder=False`` in its configuration."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__(config)
        self.reformer = ReformerModel(config)
        self.lm_head = ReformerOnlyLMHead(config)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[HashedInputs]
    ) -> MaskedLMOutput:
        """Scores the original token at every position.

        Args:
            labels: original ids, -100 where none counts, ``[batch, sequence]``.
        """
        outputs: BaseModelOutput = self.reformer(**inputs)
        return masked_lm(self, outputs, self.lm_head(outputs.last_hidden_state), labels)


class ReformerForSequenceClassification(ReformerPreTrainedModel):
    """Reformer with a classifier of the first token's state."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__(config)
        self.reformer = ReformerModel(config)
        self.classifier = ReformerClassificationHead(config)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[HashedInputs]
    ) -> SequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
        """
        outputs: BaseModelOutput = self.reformer(**inputs)
        logits = self.classifier(outputs.last_hidden_state)
        return sequence_classification(self, outputs, logits, labels)


class ReformerForQuestionAnswering(ReformerPreTrainedModel):
    """Reformer with scores of every token as an answer's first and last."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__(config)
        self.reformer = ReformerModel(config)
        self.qa_outputs = Linear(2 * config.hidden_size, 2)
        self.post_init()

    @model_call
    def forward(
        self,
        *,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        **inputs: Unpack[HashedInputs],
    ) -> QuestionAnsweringModelOutput:
        """Scores every token as the first and the last of the answer.

        Args:
            start_positions: the answer's first token, ``[batch]``; beyond the text it doesn't count.
            end_positions: its last token, likewise.
        """
        outputs: BaseModelOutput = self.reformer(**inputs)
        return question_answering(
            self,
            outputs,
            self.qa_outputs(outputs.last_hidden_state),
            start_positions=start_positions,
            end_positions=end_positions,
        )
