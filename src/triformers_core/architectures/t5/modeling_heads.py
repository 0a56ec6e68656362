"""T5's task heads."""

from __future__ import annotations

from typing import ClassVar, Unpack

from triformers_core.architectures.t5.configuration import T5Config
from triformers_core.architectures.t5.modeling import (
    T5EncoderDecoder,
    T5EncoderModel,
    T5Model,
    T5PreTrainedModel,
)
from triformers_core.heads import token_classification
from triformers_core.inputs import PlainInputs
from triformers_core.inputs_seq2seq import Seq2SeqInputs
from triformers_core.kit.initializers import Initializer, Normal
from triformers_core.kit.torch import Dropout, Linear, Module, Tensor, model_call, ops
from triformers_core.outputs import BaseModelOutput, TokenClassifierOutput
from triformers_core.seq2seq import Seq2SeqModel, shifted_right
from triformers_core.seq2seq_heads import Seq2SeqQuestionAnswering, Seq2SeqSequenceClassification
from triformers_core.tasks import TaskModel

__all__ = ["T5ForQuestionAnswering", "T5ForSequenceClassification", "T5ForTokenClassification"]


class T5ReadsTwice(T5PreTrainedModel, Seq2SeqModel):
    """A model whose decoder reads the source, moved by one, where it is given no target."""

    # Files of the language model have it.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        *T5PreTrainedModel.ignored_on_load,
        r"^lm_head\.weight$",
    )
    caches_with_labels = False

    def states(self, **inputs: Unpack[Seq2SeqInputs]) -> BaseModelOutput:
        """The states of encoder and decoder."""
        source, target = inputs.get("input_ids"), inputs.get("decoder_input_ids")
        if source is not None and target is None and inputs.get("decoder_inputs_embeds") is None:
            inputs["decoder_input_ids"] = shifted_right(source, self.config, type(self).__name__)
        return super().states(**inputs)


class T5ClassificationHead(Module):
    """Scores of a text from one of its states: a dense layer, tanh, and a linear one."""

    def __init__(self, config: T5Config) -> None:
        super().__init__()
        init = narrow(config)
        self.dense = Linear(config.d_model, config.d_model, init=init)
        self.dropout = Dropout(config.classifier_dropout)
        self.out_proj = Linear(config.d_model, config.num_labels, init=init)

    def forward(self, hidden: Tensor) -> Tensor:
        inner = ops.tanh(self.dense(self.dropout(hidden)))
        return self.out_proj(self.dropout(inner))


def narrow(config: T5Config) -> Initializer:
    """Normal weights that keep the variance of hidden states."""
    return Normal(config.initializer_factor * config.d_model**-0.5)


class T5ForSequenceClassification(T5ReadsTwice, Seq2SeqSequenceClassification):
    """T5 with a classifier of the state of the last end-of-sequence token.

    All texts of a batch need the same number of these tokens, and at least one. The decoder reads
    the source, moved by one, where it is given no target.
    """

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.transformer = T5Model(config)
        self.classification_head = T5ClassificationHead(config)
        self.post_init()

    def sequence_scores(self, pooled: Tensor) -> Tensor:
        """The scores of the labels, ``[B, labels]``."""
        scores: Tensor = self.classification_head(pooled)
        return scores


class T5ForTokenClassification(T5PreTrainedModel, TaskModel):
    """T5's encoder with a linear classifier of every token."""

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.transformer = T5EncoderModel(config)
        self.dropout = Dropout(config.classifier_dropout)
        self.classifier = Linear(config.d_model, config.num_labels)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[PlainInputs]
    ) -> TokenClassifierOutput:
        """Scores the labels of every token.

        Args:
            labels: classes of the tokens, -100 where none counts, ``[batch, sequence]``.

        Raises:
            InvalidInputError: there is no text.
        """
        outputs: BaseModelOutput = self.transformer(**inputs)
        logits = self.classifier(self.dropout(outputs.last_hidden_state))
        return token_classification(self, outputs, logits, labels)


class T5ForQuestionAnswering(T5ReadsTwice, T5EncoderDecoder, Seq2SeqQuestionAnswering):
    """T5 with linear scores of an answer's first and last token.

    The decoder reads the source, moved by one, where it is given no target.
    """

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.qa_outputs = Linear(config.d_model, 2, init=narrow(config))
        self.post_init()

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The scores of being the first and the last token, ``[B, T, 2]``."""
        scores: Tensor = self.qa_outputs(hidden)
        return scores
