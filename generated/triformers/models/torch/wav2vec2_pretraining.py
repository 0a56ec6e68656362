# Generated from src/triformers_core/architectures/wav2vec2/modeling_pretraining.py by `make generate`; do not edit.
"""Wav2Vec2 with its contrastive pretraining."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.torch.outputs import BaseModelOutput, PreTrainingOutput
from triformers.models.torch.wav2vec2 import Wav2Vec2PreTrainedModel
from triformers.models.torch.wav2vec2_layers import fan_in_uniform
from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config
from triformers_core.errors import InvalidInputError
from triformers_core.kit.initializers import Normal, Uniform
from triformers_core.kit.torch import (
    Dropout,
    GumbelNoise,
    Linear,
    Module,
    Parameter,
    Tensor,
    UniformNoise,
    model_call,
    model_output,
    ops,
    signature_of,
)

__all__ = ["Wav2Vec2ForPreTraining", "Wav2Vec2ForPreTrainingOutput"]


@model_output
class Wav2Vec2ForPreTrainingOutput(PreTrainingOutput):
    """Predictions and what they are compared with.

    Args:
        loss: contrastive and weighted diversity loss, a scalar.
        projected_states: predictions, ``[batch, positions, proj_codevector_dim]``.
        projected_quantized_states: quantised features, of the same shape.
        codevector_perplexity: how many codevectors are in use, a scalar.
        hidden_states: inputs of all layers and the last output.
        attentions: attention weights after the softmax.
        contrastive_loss: sum over the masked positions.
        diversity_loss: sum over the masked positions.
    """

    projected_states: Tensor
    projected_quantized_states: Tensor
    codevector_perplexity: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None
    contrastive_loss: Tensor | None = None
    diversity_loss: Tensor | None = None


class Wav2Vec2GumbelVectorQuantizer(Module):
    """Replaces a feature by an entry of every codebook (Jang et al. 2016)."""

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__()
        self.groups, self.entries = config.num_codevector_groups, config.num_codevectors_per_group
        rows = self.groups * self.entries
        self.codevectors = Parameter(
            1, rows, config.codevector_dim // self.groups, init=Uniform(0.0, 1.0)
        )
        self.weight_proj = Linear(config.conv_dim[-1], rows, init=Normal(1.0))
        self.noise = GumbelNoise()
        self.temperature = 2.0

    def forward(
        self, features: Tensor, mask: Tensor | None, temperature: float | Tensor | None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Gives the entries ``[B, T, codevector_dim]``, their perplexity, and their indices
        ``[B, T, G]``."""
        batch, length = ops.size(features, 0), ops.size(features, 1)
        scores = ops.reshape(self.weight_proj(features), (batch, length, self.groups, self.entries))
        noisy = scores + self.noise(scores)
        indices = ops.argmax(noisy)
        shares = ops.one_hot(indices, self.entries, like=scores)
        used = shares
        if self.noise.active:
            # Forwards a hard choice, backwards a soft one.
            soft = ops.softmax(noisy / (self.temperature if temperature is None else temperature))
            shares = shares + soft - ops.stop_gradient(soft)
            used = ops.softmax(scores)
        table = ops.reshape(ops.value(self.codevectors), (self.groups, self.entries, -1))
        # [B, T, G, 1, V] x [G, V, D] → [B, T, G, 1, D]
        chosen = ops.matmul(ops.unsqueeze(shares, 3), table)
        return ops.reshape(chosen, (batch, length, -1)), self.perplexity(used, mask), indices

    def perplexity(self, used: Tensor, mask: Tensor | None) -> Tensor:
        """Effective number of entries in use at the masked positions, summed over codebooks."""
        used = ops.reshape(used, (-1, self.groups, self.entries))
        weight = ops.reshape(ops.ones((ops.size(used, 0),), like=used), (-1, 1, 1))
        if mask is not None:
            weight = ops.reshape(ops.cast_like(mask, used), (-1, 1, 1))
        share = ops.reduce_sum(used * weight, 0) / ops.reduce_sum(weight, 0)
        entropy = -ops.reduce_sum(share * ops.log(share + 1e-7), -1)
        return ops.reduce_sum(ops.exp(entropy), 0)


class Wav2Vec2Negatives(Module):
    """Draws what a masked position is told from: in training, with new ones in every call."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count
        self.chance = UniformNoise()

    def forward(self, mask: Tensor) -> Tensor | None:
        """For every position others of its row that are masked, of a mask ``[B, T]``.

        They are rows of all positions of the batch, ``[B, T, K]``.
        """
        if not self.chance.active:
            return None
        batch, length = ops.size(mask, 0), ops.size(mask, 1)
        numbers = self.chance((batch, length, self.count), mask)
        mask = ops.cast_like(mask, numbers)
        # Masked positions first, in their order, and how many of them come before each position.
        positions = ops.cast_like(ops.arange(0, length, mask), mask)
        masked = ops.argsort(positions - mask * 1e6)  # More than there are positions.
        before = ops.cumsum(mask, 1) - mask
        others = ops.reshape(ops.reduce_sum(mask, 1) - 1, (-1, 1, 1))
        drawn = ops.floor(numbers * others)
        # Leaves out the position itself.
        drawn = drawn + ops.cast_like(drawn >= ops.unsqueeze(before, -1), mask)
        drawn = ops.to_int(ops.clip(drawn, 0, length - 1))
        chosen = ops.take_along(masked, ops.reshape(drawn, (batch, -1)))
        rows = ops.reshape(chosen, (batch, length, self.count))
        firsts = ops.cast_like(ops.arange(0, batch, mask), rows) * length
        return rows + ops.reshape(firsts, (-1, 1, 1))


class Wav2Vec2ForPreTraining(Wav2Vec2PreTrainedModel):
    """Wav2Vec2 with its quantiser: it tells a masked position's features from others'."""

    optional_on_load = ()

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__(config)
        self.add_base_model()
        self.dropout_features = Dropout(config.feat_quantizer_dropout)
        self.quantizer = Wav2Vec2GumbelVectorQuantizer(config)
        self.negatives = Wav2Vec2Negatives(config.num_negatives)
        self.project_hid = _projection(config.hidden_size, config.proj_codevector_dim)
        self.project_q = _projection(config.codevector_dim, config.proj_codevector_dim)
        self.post_init()

    def set_gumbel_temperature(self, temperature: float) -> None:
        """Sets the temperature of the quantiser's soft choice in training; it is 2 at first."""
        self.quantizer.temperature = temperature

    @model_call
    def forward(
        self,
        input_values: Tensor | None = None,
        attention_mask: Tensor | None = None,
        mask_time_indices: Tensor | None = None,
        sampled_negative_indices: Tensor | None = None,
        gumbel_temperature: float | Tensor | None = None,
        *,
        freeze_feature_encoder: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> Wav2Vec2ForPreTrainingOutput:
        """Predicts the masked features.

        Args:
            input_values: samples ``[batch, samples]``, as the feature extractor prepares them.
            attention_mask: 1 for sound and 0 for padding, ``[batch, samples]``.
            mask_time_indices: 1 or true for the masked positions, ``[batch, positions]``.
            sampled_negative_indices: for every position the other ones that it is told from, as
                rows of all positions of the batch, ``[batch, positions, negatives]``. In training
                they are drawn among the masked positions by default; without them there is no loss.
            gumbel_temperature: of the quantiser's soft choice; see ``set_gumbel_temperature``.
            freeze_feature_encoder: whether the convolutions get no gradient in this call.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: there are negatives, and it isn't said which positions are masked.
        """
        outputs: BaseModelOutput = self.base_model(
            input_values=input_values,
            attention_mask=attention_mask,
            mask_time_indices=mask_time_indices,
            freeze_feature_encoder=freeze_feature_encoder,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        states = self.project_hid(outputs.last_hidden_state)
        assert outputs.extract_features is not None, "the base model gives them"
        features = self.dropout_features(outputs.extract_features)
        entries, perplexity, codes = self.quantizer(features, mask_time_indices, gumbel_temperature)
        quantized = self.project_q(entries)
        loss = contrastive = diversity = None
        if sampled_negative_indices is None and mask_time_indices is not None:
            sampled_negative_indices = self.negatives(mask_time_indices)
        if sampled_negative_indices is not None:
            if mask_time_indices is None:
                raise InvalidInputError(
                    "sampled_negative_indices was given without mask_time_indices: the loss is "
                    "about the masked positions."
                )
            mask = ops.cast_like(mask_time_indices, states)
            contrastive = self.contrastive_loss(
                states,
                quantized,
                codes=codes,
                negatives=ops.to_int(sampled_negative_indices),
                mask=mask,
            )
            total = self.quantizer.groups * self.quantizer.entries
            masked = ops.reduce_sum(ops.reshape(mask, (-1,)), 0)
            diversity = (total - perplexity) / total * masked
            loss = contrastive + self.config.diversity_loss_weight * diversity
        return Wav2Vec2ForPreTrainingOutput(
            loss=loss,
            projected_states=states,
            projected_quantized_states=quantized,
            codevector_perplexity=perplexity,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            contrastive_loss=contrastive,
            diversity_loss=diversity,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...

    def contrastive_loss(
        self,
        states: Tensor,
        quantized: Tensor,
        *,
        codes: Tensor,
        negatives: Tensor,
        mask: Tensor,
    ) -> Tensor:
        """Cross entropy of the right one among the quantised states, summed over masked positions.

        Args:
            states: ``[B, T, proj_codevector_dim]``.
            quantized: ``[B, T, proj_codevector_dim]``.
            codes: the entries that they stand for, ``[B, T, G]``.
            negatives: rows of ``[B * T]``, ``[B, T, K]``.
            mask: 1 for masked positions, ``[B, T]``.
        """
        width, groups = ops.size(quantized, -1), ops.size(codes, -1)
        others = ops.take_rows(ops.reshape(quantized, (-1, width)), negatives)  # [B, T, K, …]
        choices = ops.cat([ops.unsqueeze(quantized, 2), others], axis=2)
        scores = _cosines(ops.unsqueeze(states, 2), choices)
        scores = scores / self.config.contrastive_logits_temperature  # [B, T, 1 + K]
        # A negative with the same entries is none.
        other_codes = ops.take_rows(ops.reshape(codes, (-1, groups)), negatives)
        differing = ops.to_int(other_codes != ops.unsqueeze(codes, 2))
        same = ops.reduce_sum(differing, -1) == 0
        scores = ops.cat(
            [scores[:, :, :1], ops.where(same, float("-inf"), scores[:, :, 1:])], axis=2
        )
        losses = -ops.log_softmax(scores)[:, :, 0]
        return ops.reduce_sum(ops.reshape(losses * mask, (-1,)), 0)


def _projection(inputs: int, outputs: int) -> Linear:
    init = fan_in_uniform(inputs)
    return Linear(inputs, outputs, init=init, bias_init=init)


def _cosines(x: Tensor, y: Tensor) -> Tensor:
    """Cosine of the angle between vectors along the last axis."""
    product = ops.reduce_sum(x * y, -1)
    squares = ops.reduce_sum(x * x, -1) * ops.reduce_sum(y * y, -1)
    return product / ops.sqrt(ops.maximum(squares, ops.ones((1,), like=squares) * 1e-16))
