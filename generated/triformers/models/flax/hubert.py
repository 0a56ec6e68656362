# Generated from src/triformers_core/architectures/hubert/modeling.py by `make generate`; do not edit.
"""HuBERT (Hsu et al. 2021, https://arxiv.org/abs/2106.07447), written once for the backends.

It is Wav2Vec2 with another way of training, so this is the difference in the model.
"""

from __future__ import annotations

from triformers.models.flax.outputs import FlaxBaseModelOutput
from triformers.models.flax.wav2vec2 import FlaxWav2Vec2Model, FlaxWav2Vec2PreTrainedModel
from triformers.models.flax.wav2vec2_layers import (
    Wav2Vec2FeatureProjection,
    Wav2Vec2PositionalConvEmbedding,
)
from triformers_core.architectures.hubert.configuration import HubertConfig
from triformers_core.kit.flax import BatchNorm, Conv1d, Linear, Module, Params, Tensor, model_call

__all__ = ["FlaxHubertModel", "FlaxHubertPreTrainedModel"]


class HubertFeatureProjection(Wav2Vec2FeatureProjection):
    """Normalises features and projects them; it begins as all linear layers do."""

    def new_projection(self, width: int, hidden: int) -> Linear:
        """The projection."""
        return Linear(width, hidden)


class HubertBatchNormPositions(Wav2Vec2PositionalConvEmbedding):
    """A positional convolution whose input is normalised over the batch, and not its weight."""

    def __init__(self, config: HubertConfig) -> None:
        super().__init__(config)
        self.batch_norm = BatchNorm(config.hidden_size)

    def new_conv(self, width: int, kernel: int, groups: int) -> Module:
        """The convolution."""
        return Conv1d(width, width, kernel, padding=kernel // 2, groups=groups)

    def prepared(self, channels: Tensor) -> Tensor:
        """The channels, normalised."""
        return self.batch_norm(channels)


class FlaxHubertPreTrainedModel(FlaxWav2Vec2PreTrainedModel):
    """What all HuBERT models share."""

    config_class = HubertConfig
    config: HubertConfig
    base_model_prefix = "hubert"
    # Only a model that masks has the first; the second counts the batches of a finished training.
    ignored_on_load = (r"masked_spec_embed$", r"num_batches_tracked$")

    def new_base_model(self) -> FlaxHubertModel:
        """The model without a head."""
        return FlaxHubertModel(self.config)


class FlaxHubertModel(FlaxHubertPreTrainedModel, FlaxWav2Vec2Model):
    """HuBERT's hidden states, without a head."""

    def new_feature_projection(self) -> Module:
        """The way from features to the transformer."""
        return HubertFeatureProjection(self.config, normalises=self.config.feat_proj_layer_norm)

    def new_positions(self) -> Module:
        """The positional convolution."""
        if self.config.conv_pos_batch_norm:
            return HubertBatchNormPositions(self.config)
        return Wav2Vec2PositionalConvEmbedding(self.config)

    @model_call
    def __call__(
        self,
        input_values: Tensor | None = None,
        attention_mask: Tensor | None = None,
        mask_time_indices: Tensor | None = None,
        *,
        freeze_feature_encoder: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxBaseModelOutput:
        """Computes the hidden states.

        Args:
            input_values: samples ``[batch, samples]``, as the feature extractor prepares them.
            attention_mask: 1 for sound and 0 for padding, ``[batch, samples]``.
            mask_time_indices: 1 or true for positions whose state is hidden from the transformer,
                ``[batch, positions]``; by default drawn in training, as the configuration says.
            freeze_feature_encoder: whether the convolutions get no gradient in this call.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs = super().__call__(
            input_values=input_values,
            attention_mask=attention_mask,
            mask_time_indices=mask_time_indices,
            freeze_feature_encoder=freeze_feature_encoder,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return FlaxBaseModelOutput(
            last_hidden_state=outputs.last_hidden_state,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )
