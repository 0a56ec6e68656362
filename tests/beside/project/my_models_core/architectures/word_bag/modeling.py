"""A bag of words: the mean of the tokens' vectors, and a linear classifier of it."""

from __future__ import annotations

from typing import Unpack

from my_models_core.architectures.word_bag.configuration import WordBagConfig
from triformers_core.errors import InvalidInputError
from triformers_core.heads import sequence_classification
from triformers_core.inputs import BareInputs
from triformers_core.kit.torch import Embedding, Linear, Tensor, model_call, ops
from triformers_core.outputs import BaseModelOutput, SequenceClassifierOutput
from triformers_core.tasks import TaskModel

__all__ = ["WordBagForSequenceClassification", "WordBagPreTrainedModel"]


class WordBagPreTrainedModel(TaskModel):
    """What all bags of words share."""

    config_class = WordBagConfig
    config: WordBagConfig
    base_model_prefix = "words"


class WordBagForSequenceClassification(WordBagPreTrainedModel):
    """A bag of words with a classifier.

    Args:
        config: the architecture.
    """

    def __init__(self, config: WordBagConfig) -> None:
        super().__init__(config)
        self.words = Embedding(config.vocab_size, config.hidden_size)
        self.classifier = Linear(config.hidden_size, config.num_labels)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[BareInputs]
    ) -> SequenceClassifierOutput:
        """Scores the labels of every text.

        Args:
            labels: classes ``[batch]``.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        input_ids, inputs_embeds = inputs.get("input_ids"), inputs.get("inputs_embeds")
        if input_ids is not None and inputs_embeds is None:
            states: Tensor = self.words(input_ids)
        elif inputs_embeds is not None and input_ids is None:
            states = inputs_embeds
        else:
            raise InvalidInputError("A bag of words takes either input_ids or inputs_embeds.")
        mask = inputs.get("attention_mask")
        if mask is None:
            mean = ops.reduce_mean(states, 1)
        else:
            weights = ops.unsqueeze(ops.cast_like(mask, states), -1)
            mean = ops.reduce_sum(states * weights, 1) / ops.reduce_sum(weights, 1)
        outputs = BaseModelOutput(last_hidden_state=states)
        return sequence_classification(self, outputs, self.classifier(mean), labels)
