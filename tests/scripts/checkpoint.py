"""A tiny checkpoint of a classifier with its tokenizer, for users' scripts."""

from __future__ import annotations

from pathlib import Path

import torch

from tests.support.reference import weights
from tests.support.tokenization import SETTINGS
from triformers import BertConfig, BertForSequenceClassification, BertTokenizerFast


def write(folder: Path, dropout: float) -> None:
    """Writes the checkpoint; its weights are always the same.

    Args:
        folder: is made if it is missing.
        dropout: the share of values that training drops.
    """
    config = BertConfig(
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=37,
        hidden_dropout_prob=dropout,
        attention_probs_dropout_prob=dropout,
    )
    model = BertForSequenceClassification(config)
    for slot in model.parameter_slots():
        slot.write(torch.from_numpy(weights([slot])[slot.name]))
    model.save_pretrained(folder)
    tokenizer: BertTokenizerFast = SETTINGS["uncased"].make(BertTokenizerFast)
    tokenizer.model_max_length = config.max_position_embeddings
    tokenizer.save_pretrained(folder)
