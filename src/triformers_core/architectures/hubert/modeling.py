"""HuBERT (Hsu et al. 2021, https://arxiv.org/abs/2106.07447), written once for the backends.

It is Wav2Vec2 with another way of training, so this is the difference in the model.
"""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.hubert.configuration import HubertConfig
from triformers_core.architectures.wav2vec2.modeling import Wav2Vec2Model, Wav2Vec2PreTrainedModel
from triformers_core.architectures.wav2vec2.modeling_layers import (
    Wav2Vec2FeatureProjection,
    Wav2Vec2PositionalConvEmbedding,
)
from triformers_core.inputs_signals import MaskedSoundInputs
from triformers_core.kit.torch import (
    BatchNorm,
    Conv1d,
    Linear,
    Module,
    Tensor,
    model_call,
)
from triformers_core.outputs import BaseModelOutput

__all__ = ["HubertModel", "HubertPreTrainedModel"]


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


class HubertPreTrainedModel(Wav2Vec2PreTrainedModel):
    """What all HuBERT models share."""

    config_class = HubertConfig
    config: HubertConfig
    base_model_prefix = "hubert"
    # Only a model that masks has the first; the second counts the batches of a finished training.
    ignored_on_load = (r"masked_spec_embed$", r"num_batches_tracked$")

    def new_base_model(self) -> HubertModel:
        """The model without a head."""
        return HubertModel(self.config)


class HubertModel(HubertPreTrainedModel, Wav2Vec2Model):
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
    def forward(self, **inputs: Unpack[MaskedSoundInputs]) -> BaseModelOutput:
        """Computes the hidden states."""
        outputs = super().forward(**inputs)
        return BaseModelOutput(
            last_hidden_state=outputs.last_hidden_state,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )
