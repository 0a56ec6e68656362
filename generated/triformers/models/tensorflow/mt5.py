# Generated from src/triformers_core/architectures/mt5/modeling.py by `make generate`; do not edit.
"""mT5 (Xue et al. 2020, https://arxiv.org/abs/2010.11934), written once for the backends.

It is T5 (in its version 1.1) with another vocabulary, so just the configuration differs.
"""

from __future__ import annotations

from triformers.models.tensorflow.seq2seq import shift_tokens_right as shift_tokens_right
from triformers.models.tensorflow.t5 import TFT5ForConditionalGeneration, TFT5Model
from triformers_core.architectures.mt5.configuration import MT5Config

__all__ = ["TFMT5ForConditionalGeneration", "TFMT5Model"]


class TFMT5Model(TFT5Model):
    """mT5's hidden states, without a head."""

    config_class = MT5Config
    config: MT5Config


class TFMT5ForConditionalGeneration(TFT5ForConditionalGeneration):
    """mT5 with scores of the next target token."""

    config_class = MT5Config
    config: MT5Config
