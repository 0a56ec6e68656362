# Generated from src/triformers_core/architectures/mt5/modeling.py by `make generate`; do not edit.
"""mT5 (Xue et al. 2020, https://arxiv.org/abs/2010.11934), written once for the backends.

It is T5 (in its version 1.1) with another vocabulary, so just the configuration differs.
"""

from __future__ import annotations

from triformers.models.flax.seq2seq import shift_tokens_right as shift_tokens_right
from triformers.models.flax.t5 import (
    FlaxT5EncoderModel,
    FlaxT5ForConditionalGeneration,
    FlaxT5Model,
)
from triformers.models.flax.t5_heads import (
    FlaxT5ForQuestionAnswering,
    FlaxT5ForSequenceClassification,
    FlaxT5ForTokenClassification,
)
from triformers_core.architectures.mt5.configuration import MT5Config

__all__ = [
    "FlaxMT5EncoderModel",
    "FlaxMT5ForConditionalGeneration",
    "FlaxMT5ForQuestionAnswering",
    "FlaxMT5ForSequenceClassification",
    "FlaxMT5ForTokenClassification",
    "FlaxMT5Model",
]


class FlaxMT5Model(FlaxT5Model):
    """mT5's hidden states, without a head."""

    config_class = MT5Config
    config: MT5Config


class FlaxMT5ForConditionalGeneration(FlaxT5ForConditionalGeneration):
    """mT5 with scores of the next target token."""

    config_class = MT5Config
    config: MT5Config


class FlaxMT5EncoderModel(FlaxT5EncoderModel):
    """mT5's encoder alone; of files of the whole model it reads that part."""

    config_class = MT5Config
    config: MT5Config


class FlaxMT5ForQuestionAnswering(FlaxT5ForQuestionAnswering):
    """mT5 with linear scores of an answer's first and last token."""

    config_class = MT5Config
    config: MT5Config


class FlaxMT5ForSequenceClassification(FlaxT5ForSequenceClassification):
    """mT5 with a classifier of the state of the last end-of-sequence token."""

    config_class = MT5Config
    config: MT5Config


class FlaxMT5ForTokenClassification(FlaxT5ForTokenClassification):
    """mT5's encoder with a linear classifier of every token."""

    config_class = MT5Config
    config: MT5Config
