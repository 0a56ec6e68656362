"""Reformer's task heads, written once for three backends (see ``modeling.py``)."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.reformer.configuration import ReformerConfig
from triformers_core.architectures.reformer.modeling import ReformerModel, ReformerPreTrainedModel
from triformers_core.calls import MaskedLM, QuestionAnswering, SequenceClassification
from triformers_core.generation.model import goes_to_the_end, newest
from triformers_core.generation.rules import Rules
from triformers_core.generation.steps import Answer, Given
from triformers_core.heads import causal_lm
from triformers_core.inputs import CachedHashInputs, HashedInputs
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

    counts_places = False
    cache_name = "past_buckets_states"

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__(config)
        self.remembers = config.remembers
        self.reformer = ReformerModel(config)
        self.lm_head = ReformerOnlyLMHead(config)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[CachedHashInputs]
    ) -> CausalLMOutput:
        """Scores the next token at every position.

        Args:
            labels: token ids to predict, -100 where none counts, ``[batch, sequence]``; they are
                shifted here.
        """
        if labels is not None:
            inputs["use_cache"] = False
        outputs: BaseModelOutput = self.reformer(**inputs)
        return causal_lm(self, outputs, self.lm_head(outputs.last_hidden_state), labels)

    def answer(self, given: Given, rules: Rules) -> Answer:
        """Calls the model.

        Args:
            given: the inputs.
            rules: the settings.
        """
        if goes_to_the_end(given):
            return super().answer(given, rules)
        # What a token sees depends on where the text ends, not on the room after it.
        states = self.reformer.states_in_room(given.ids, given.seen, given.length)
        return Answer(logits=newest(self.lm_head(states), given), past=None)


class ReformerForMaskedLM(ReformerPreTrainedModel, MaskedLM[HashedInputs]):
    """Reformer as a masked language model: leave ``is_decoder=False`` in its configuration."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__(config)
        self.reformer = ReformerModel(config)
        self.lm_head = ReformerOnlyLMHead(config)
        self.post_init()

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, vocabulary]``."""
        scores: Tensor = self.lm_head(hidden)
        return scores


class ReformerForSequenceClassification(
    ReformerPreTrainedModel, SequenceClassification[HashedInputs]
):
    """Reformer with a classifier of the first token's state."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__(config)
        self.reformer = ReformerModel(config)
        self.classifier = ReformerClassificationHead(config)
        self.post_init()

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(outputs.last_hidden_state)
        return scores


class ReformerForQuestionAnswering(ReformerPreTrainedModel, QuestionAnswering[HashedInputs]):
    """Reformer with scores of every token as an answer's first and last."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__(config)
        self.reformer = ReformerModel(config)
        self.qa_outputs = Linear(2 * config.hidden_size, 2)
        self.post_init()

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, 2]``."""
        scores: Tensor = self.qa_outputs(hidden)
        return scores
