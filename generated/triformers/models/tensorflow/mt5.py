# Generated from src/triformers_core/architectures/mt5/modeling.py by `make generate`; do not edit.
"""mT5 (Xue et al. 2020, https://arxiv.org/abs/2010.11934), written once for the backends.

It is T5 (in its version 1.1) with another vocabulary, so just the configuration differs.
"""

from __future__ import annotations

from triformers.models.tensorflow.seq2seq import shift_tokens_right as shift_tokens_right
from triformers.models.tensorflow.t5 import (
    TFT5EncoderModel,
    TFT5ForConditionalGeneration,
    TFT5Model,
)
from triformers.models.tensorflow.t5_heads import (
    TFT5ForQuestionAnswering,
    TFT5ForSequenceClassification,
    TFT5ForTokenClassification,
)
from triformers_core.architectures.mt5.configuration import MT5Config

__all__ = [
    "TFMT5EncoderModel",
    "TFMT5ForConditionalGeneration",
    "TFMT5ForQuestionAnswering",
    "TFMT5ForSequenceClassification",
    "TFMT5ForTokenClassification",
    "TFMT5Model",
]


class TFMT5Model(TFT5Model):
    """mT5's hidden states, without a head."""

    config_class = MT5Config
    config: MT5Config


class TFMT5ForConditionalGeneration(TFT5ForConditionalGeneration):
    """mT5 with scores of the next target token."""

    config_class = MT5Config
    config: MT5Config


class TFMT5EncoderModel(TFT5EncoderModel):
    """mT5's encoder alone; of files of the whole model it reads that part."""

    config_class = MT5Config
    config: MT5Config


class TFMT5ForQuestionAnswering(TFT5ForQuestionAnswering):
    """mT5 with linear scores of an answer's first and last token."""

    config_class = MT5Config
    config: MT5Config


class TFMT5ForSequenceClassification(TFT5ForSequenceClassification):
    """mT5 with a classifier of the state of the last end-of-sequence token."""

    config_class = MT5Config
    config: MT5Config


class TFMT5ForTokenClassification(TFT5ForTokenClassification):
    """mT5's encoder with a linear classifier of every token."""

    config_class = MT5Config
    config: MT5Config
