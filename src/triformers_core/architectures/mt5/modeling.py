"""mT5 (Xue et al. 2020, https://arxiv.org/abs/2010.11934), written once for the backends.

It is T5 (in its version 1.1) with another vocabulary, so just the configuration differs.
"""

from __future__ import annotations

from triformers_core.architectures.mt5.configuration import MT5Config
from triformers_core.architectures.t5.modeling import (
    T5EncoderModel,
    T5ForConditionalGeneration,
    T5Model,
)
from triformers_core.architectures.t5.modeling_heads import (
    T5ForQuestionAnswering,
    T5ForSequenceClassification,
    T5ForTokenClassification,
)

__all__ = [
    "MT5EncoderModel",
    "MT5ForConditionalGeneration",
    "MT5ForQuestionAnswering",
    "MT5ForSequenceClassification",
    "MT5ForTokenClassification",
    "MT5Model",
]


class MT5Model(T5Model):
    """mT5's hidden states, without a head."""

    config_class = MT5Config
    config: MT5Config


class MT5ForConditionalGeneration(T5ForConditionalGeneration):
    """mT5 with scores of the next target token."""

    config_class = MT5Config
    config: MT5Config


class MT5EncoderModel(T5EncoderModel):
    """mT5's encoder alone; of files of the whole model it reads that part."""

    config_class = MT5Config
    config: MT5Config


class MT5ForQuestionAnswering(T5ForQuestionAnswering):
    """mT5 with linear scores of an answer's first and last token."""

    config_class = MT5Config
    config: MT5Config


class MT5ForSequenceClassification(T5ForSequenceClassification):
    """mT5 with a classifier of the state of the last end-of-sequence token."""

    config_class = MT5Config
    config: MT5Config


class MT5ForTokenClassification(T5ForTokenClassification):
    """mT5's encoder with a linear classifier of every token."""

    config_class = MT5Config
    config: MT5Config
