# Generated from src/triformers_core/architectures/transfo_xl/modeling_heads.py by `make generate`; do not edit.
"""Transformer-XL's task heads, written once for three backends (see ``modeling.py``)."""

from __future__ import annotations

from triformers.models.flax.decoder import last_token
from triformers.models.flax.heads import sequence_classification
from triformers.models.flax.outputs import (
    FlaxBaseModelOutput,
    FlaxPreTrainingOutput,
    FlaxSequenceClassifierOutput,
)
from triformers.models.flax.tasks import FlaxCausalTaskModel
from triformers.models.flax.transfo_xl import FlaxTransfoXLModel, FlaxTransfoXLPreTrainedModel
from triformers.models.flax.transfo_xl_vocabulary import AdaptiveSoftmax
from triformers_core.architectures.transfo_xl.configuration import TransfoXLConfig
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.flax import (
    DType,
    InputShape,
    Linear,
    Params,
    Tensor,
    float32,
    model_call,
    model_output,
    ops,
)

__all__ = [
    "FlaxTransfoXLForSequenceClassification",
    "FlaxTransfoXLLMHeadModel",
    "FlaxTransfoXLLMHeadModelOutput",
]


@model_output
class FlaxTransfoXLLMHeadModelOutput(FlaxPreTrainingOutput):
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


class FlaxTransfoXLLMHeadModel(FlaxTransfoXLPreTrainedModel, FlaxCausalTaskModel):
    """Transformer-XL as a language model, with an adaptive softmax."""

    # A prompt of any length is one call, as are all tokens that come after it; see the design.
    remembers = False
    counts_places = False

    def __init__(
        self,
        config: TransfoXLConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxTransfoXLModel(config)
        self.crit = AdaptiveSoftmax(config, self.transformer.word_emb)
        self.post_init()

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        mems: tuple[Tensor, ...] | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        attention_mask: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxTransfoXLLMHeadModelOutput:
        """Scores the next token at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            mems: what earlier calls returned under this name, ``[positions, batch, hidden]`` a
                layer; zeros by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: token ids to predict, -100 where none counts, ``[batch, sequence]``; they are
                shifted here.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``: padding is seen as
                an empty memory is. None by default, since texts that end earlier need no mask.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs: FlaxBaseModelOutput = self.transformer(
            input_ids=input_ids,
            mems=mems,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            attention_mask=attention_mask,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        scores = self.crit(outputs.last_hidden_state, self.transformer.word_emb)
        losses = None if labels is None else next_token_losses(scores, labels)
        return FlaxTransfoXLLMHeadModelOutput(
            loss=None if losses is None else mean_of_those_that_count(losses),
            losses=losses,
            prediction_scores=scores,
            mems=outputs.mems,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )


class FlaxTransfoXLForSequenceClassification(FlaxTransfoXLPreTrainedModel):
    """Transformer-XL with a linear classifier of the token before every sequence's first padding.

    Its layer has the width of the embeddings, so ``d_embed`` must be ``d_model``.
    """

    def __init__(
        self,
        config: TransfoXLConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        if config.d_embed != config.d_model:
            raise InvalidConfigurationError(
                f"d_embed is {config.d_embed} and d_model is {config.d_model}; the classifier of "
                "published files needs both to be the same."
            )
        self.transformer = FlaxTransfoXLModel(config)
        self.score = Linear(config.d_embed, config.num_labels, bias=False)
        self.post_init()

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        mems: tuple[Tensor, ...] | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        attention_mask: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxSequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            mems: what earlier calls returned under this name, ``[positions, batch, hidden]`` a
                layer; zeros by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``: padding is seen as
                an empty memory is. None by default, since texts that end earlier need no mask.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: there are several sequences, and the configuration names no padding.
        """
        outputs: FlaxBaseModelOutput = self.transformer(
            input_ids=input_ids,
            mems=mems,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            attention_mask=attention_mask,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        last = last_token(
            outputs.last_hidden_state,
            input_ids,
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
