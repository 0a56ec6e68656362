"""Two tokenizers as one, and the configuration of the two models that they belong to."""

from __future__ import annotations

from typing import Any

import triformers
from tests.support.tokenization import SETTINGS


def tokenizers(tokenizer_class: Any = triformers.RagTokenizer) -> triformers.RagTokenizer:
    """The question encoder's, which is DPR's, and the generator's, which is BART's.

    Args:
        tokenizer_class: of the pair.
    """
    pair: triformers.RagTokenizer = tokenizer_class(
        SETTINGS["uncased"].make(triformers.DPRQuestionEncoderTokenizerFast),
        SETTINGS["roberta"].make(triformers.BartTokenizerFast),
    )
    return pair


def configuration() -> triformers.RagConfig:
    """That of a DPR and a BART."""
    return triformers.RagConfig.from_question_encoder_generator_configs(
        triformers.DPRConfig(), triformers.BartConfig(), n_docs=3
    )
