"""Layers that are left out in training, and texts whose ends differ, in models like BART."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import triformers
from tests.reference.cases.bart import CONFIG, ENDED, SOURCE_TEXT, TARGET_IDS
from tests.support.reference import Array
from triformers import BartConfig, InvalidInputError, M2M100Config

ARCHITECTURES = {"Bart": BartConfig, "M2M100": M2M100Config}
ALWAYS: dict[str, Any] = {"encoder_layerdrop": 1.0, "decoder_layerdrop": 1.0}


def check_layers_left_out(
    prefix: str, as_tensor: Callable[[Array], Any], training: dict[str, Any]
) -> None:
    """With a chance of one no layer of either stack changes a state in training; in evaluation all do.

    Args:
        prefix: of the backend's classes.
        as_tensor: makes its tensor of an array.
        training: the keywords of a call that trains.
    """
    inputs = {name: as_tensor(array) for name, array in SOURCE_TEXT.items()}
    inputs |= {"decoder_input_ids": as_tensor(TARGET_IDS), "output_hidden_states": True}
    for name, config_class in ARCHITECTURES.items():
        model = getattr(triformers, f"{prefix}{name}Model")(config_class(**CONFIG | ALWAYS))
        for keywords, same in ((training, True), ({}, False)):
            output = model(**inputs, **keywords)
            for states in (output.encoder_hidden_states, output.decoder_hidden_states):
                before, after = np.asarray(states[0]), np.asarray(states[1])
                assert np.array_equal(before, after) is same, (name, keywords)


def check_unequal_ends(prefix: str, as_tensor: Callable[[Array], Any]) -> None:
    """Rows with unequal numbers of end-of-sequence tokens are an error that says so.

    Args:
        prefix: of the backend's classes.
        as_tensor: makes its tensor of an array.
    """
    model = getattr(triformers, f"{prefix}BartForSequenceClassification")(BartConfig(**CONFIG))
    ids = ENDED["input_ids"].copy()
    assert tuple(model(as_tensor(ids)).logits.shape) == (2, 3)
    ids[1, 1] = 9
    with pytest.raises(InvalidInputError, match="Texts with 1 to 2 end-of-sequence tokens"):
        model(as_tensor(ids))
