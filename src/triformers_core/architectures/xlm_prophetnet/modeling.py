"""XLM-ProphetNet (Qi et al. 2020, https://arxiv.org/abs/2001.04063), written once for three backends.

It is ProphetNet in a hundred languages, so the vocabulary alone differs; files call it `prophetnet`.
"""

from __future__ import annotations

from triformers_core.architectures.prophetnet.modeling import (
    ProphetNetForCausalLM,
    ProphetNetForConditionalGeneration,
    ProphetNetModel,
    ProphetNetPreTrainedModel,
)
from triformers_core.architectures.xlm_prophetnet.configuration import XLMProphetNetConfig

__all__ = [
    "XLMProphetNetForCausalLM",
    "XLMProphetNetForConditionalGeneration",
    "XLMProphetNetModel",
    "XLMProphetNetPreTrainedModel",
]


class XLMProphetNetPreTrainedModel(ProphetNetPreTrainedModel):
    """What all XLM-ProphetNet models share."""

    config_class = XLMProphetNetConfig
    config: XLMProphetNetConfig

    def new_base_model(self) -> ProphetNetModel:
        """The model without a head."""
        return XLMProphetNetModel(self.config)


class XLMProphetNetModel(XLMProphetNetPreTrainedModel, ProphetNetModel):
    """XLM-ProphetNet's hidden states, without a head: ProphetNet's."""


class XLMProphetNetForConditionalGeneration(
    XLMProphetNetPreTrainedModel, ProphetNetForConditionalGeneration
):
    """XLM-ProphetNet with scores of the next target tokens."""


class XLMProphetNetForCausalLM(XLMProphetNetPreTrainedModel, ProphetNetForCausalLM):
    """XLM-ProphetNet's decoder alone, with scores of the next tokens."""
