"""Transformer-XL's task heads, written once for three backends (see ``modeling.py``)."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.transfo_xl.configuration import TransfoXLConfig
from triformers_core.architectures.transfo_xl.modeling import (
    TransfoXLModel,
    TransfoXLPreTrainedModel,
)
from triformers_core.architectures.transfo_xl.modeling_vocabulary import AdaptiveSoftmax
from triformers_core.decoder import last_token
from triformers_core.errors import InvalidConfigurationError
from triformers_core.heads import sequence_classification
from triformers_core.inputs import RememberingInputs
from triformers_core.kit.torch import Linear, Tensor, model_call, model_output, ops
from triformers_core.outputs import BaseModelOutput, PreTrainingOutput, SequenceClassifierOutput
from triformers_core.tasks import CausalTaskModel

__all__ = [
    "TransfoXLForSequenceClassification",
    "TransfoXLLMHeadModel",
    "TransfoXLLMHeadModelOutput",
]


@model_output
class TransfoXLLMHeadModelOutput(PreTrainingOutput):
    """Log-probabilities of the next token at every position.

    Args:
        loss: mean of the losses that count, a scalar.
        losses: every position's negative log-probability of the next token, 0 where none counts,
            ``[batch, sequence - 1]``.
        prediction_scores: log-probabilities, ``[batch, sequence, vocabulary]``.
        mems: every layer's inputs to remember, ``[positions, batch, hidden]`` each.
        past_key_values: always ``None``: there are memories instead.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    loss: Tensor | None = None
    losses: Tensor | None = None
    prediction_scores: Tensor
    mems: tuple[Tensor, ...] | None = None
    past_key_values: None = None
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None

    @property
    def logits(self) -> Tensor:
        """The scores under the name that other language models have for theirs."""
        return self.prediction_scores


class TransfoXLLMHeadModel(TransfoXLPreTrainedModel, CausalTaskModel):
    """Transformer-XL as a language model, with an adaptive softmax."""

    # A prompt of any length is one call, as are all tokens that come after it; see the design.
    remembers = False
    counts_places = False

    def __init__(self, config: TransfoXLConfig) -> None:
        super().__init__(config)
        self.transformer = TransfoXLModel(config)
        self.crit = AdaptiveSoftmax(config, self.transformer.word_emb)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[RememberingInputs]
    ) -> TransfoXLLMHeadModelOutput:
        """Scores the next token at every position.

        Args:
            labels: token ids to predict, -100 where none counts, ``[batch, sequence]``; they are
                shifted here.
        """
        outputs: BaseModelOutput = self.transformer(**inputs)
        scores = self.crit(outputs.last_hidden_state, self.transformer.word_emb)
        losses = None if labels is None else next_token_losses(scores, labels)
        return TransfoXLLMHeadModelOutput(
            loss=None if losses is None else mean_of_those_that_count(losses),
            losses=losses,
            prediction_scores=scores,
            mems=outputs.mems,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )


class TransfoXLForSequenceClassification(TransfoXLPreTrainedModel):
    """Transformer-XL with a linear classifier of the token before every sequence's first padding.

    Its layer has the width of the embeddings, so ``d_embed`` must be ``d_model``.
    """

    def __init__(self, config: TransfoXLConfig) -> None:
        super().__init__(config)
        if config.d_embed != config.d_model:
            raise InvalidConfigurationError(
                f"d_embed is {config.d_embed} and d_model is {config.d_model}; the classifier of "
                "published files needs both to be the same."
            )
        self.transformer = TransfoXLModel(config)
        self.score = Linear(config.d_embed, config.num_labels, bias=False)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[RememberingInputs]
    ) -> SequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.

        Raises:
            InvalidInputError: there are several sequences, and the configuration names no padding.
        """
        outputs: BaseModelOutput = self.transformer(**inputs)
        last = last_token(
            outputs.last_hidden_state,
            inputs.get("input_ids"),
            None,
            config=self.config,
            before_padding=True,
        )
        return sequence_classification(self, outputs, self.score(last), labels)


def next_token_losses(scores: Tensor, labels: Tensor) -> Tensor:
    """Every next token's negative log-probability, 0 for labels that aren't tokens: ``[B, T - 1]``.

    Args:
        scores: log-probabilities ``[B, T, vocabulary]``.
        labels: ``[B, T]``.
    """
    length = ops.size(labels, 1)
    scores, following = ops.take_range(scores, 0, length - 1), ops.take_range(labels, 1, length)
    counts = following >= 0
    chosen = ops.gather(scores, ops.unsqueeze(ops.where(counts, following, 0), -1), 2)
    return -ops.squeeze(chosen, -1) * ops.cast_like(counts, scores)


def mean_of_those_that_count(losses: Tensor) -> Tensor:
    """The mean of the losses that aren't 0; 0 if there is none."""
    counts = ops.cast_like(losses != 0, losses)
    number = ops.reduce_sum(counts, (0, 1))
    return ops.reduce_sum(losses, (0, 1)) / ops.maximum(number, ops.ones((), like=number))
