# Generated from src/triformers_core/architectures/xlm_prophetnet/modeling.py by `make generate`; do not edit.
"""XLM-ProphetNet (Qi et al. 2020, https://arxiv.org/abs/2001.04063), written once for three backends.

It is ProphetNet in a hundred languages, so the vocabulary alone differs; files call it `prophetnet`.
"""

from __future__ import annotations

from triformers.models.tensorflow.prophetnet import (
    TFProphetNetForCausalLM,
    TFProphetNetForConditionalGeneration,
    TFProphetNetModel,
    TFProphetNetPreTrainedModel,
)
from triformers.models.tensorflow.seq2seq import shift_tokens_right as shift_tokens_right
from triformers_core.architectures.xlm_prophetnet.configuration import XLMProphetNetConfig

__all__ = [
    "TFXLMProphetNetForCausalLM",
    "TFXLMProphetNetForConditionalGeneration",
    "TFXLMProphetNetModel",
    "TFXLMProphetNetPreTrainedModel",
]


class TFXLMProphetNetPreTrainedModel(TFProphetNetPreTrainedModel):
    """What all XLM-ProphetNet models share."""

    config_class = XLMProphetNetConfig
    config: XLMProphetNetConfig

    def new_base_model(self) -> TFProphetNetModel:
        """The model without a head."""
        return TFXLMProphetNetModel(self.config)


class TFXLMProphetNetModel(TFXLMProphetNetPreTrainedModel, TFProphetNetModel):
    """XLM-ProphetNet's hidden states, without a head: ProphetNet's."""


class TFXLMProphetNetForConditionalGeneration(
    TFXLMProphetNetPreTrainedModel, TFProphetNetForConditionalGeneration
):
    """XLM-ProphetNet with scores of the next target tokens."""


class TFXLMProphetNetForCausalLM(TFXLMProphetNetPreTrainedModel, TFProphetNetForCausalLM):
    """XLM-ProphetNet's decoder alone, with scores of the next tokens."""
