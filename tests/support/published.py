"""Files with the names that the reference gives to a model's weights, and how they load."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file

from tests.support.reference import FIXTURES, Case, parameter_value

NAMES = FIXTURES.parent / "names"


def check_published_names(model_class: Any, case: Case, folder: Path) -> None:
    """Asserts that a model loads without a warning from files such as the reference writes: with
    every tied and computed tensor, as in its older ones, and without those.

    Args:
        model_class: the class that the case names, of any backend.
        case: whose configuration the model has.
        folder: an empty one.
    """
    path = NAMES / f"{case.model_type.replace('-', '_')}.json"
    assert path.exists(), f"{path.name} isn't recorded; run `make record`"
    recorded = json.loads(path.read_text(encoding="utf-8"))[case.model_class]
    config = model_class.config_class.from_dict(case.config)
    config.save_pretrained(folder)
    slots = model_class.construct_deferred(config).parameter_slots()
    shapes = {slot.name: slot.shape for slot in slots}
    runs: list[list[str]] = [[], recorded["left_out"]] if recorded["left_out"] else [[]]
    for left_out in runs:
        # What the model has no parameter for can have any shape: it isn't read.
        tensors = {
            name: parameter_value(name, shapes.get(name, (1,)))
            for name in recorded["weights"]
            if name not in left_out
        }
        save_file(tensors, folder / "model.safetensors", {"format": "pt"})
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            model, info = model_class.from_pretrained(folder, strict=True, output_loading_info=True)
        # A table that is computed may be missing.
        lacking = sorted(slot.name for slot in slots if slot.computed and slot.name in left_out)
        assert info["missing_keys"] == lacking
        assert not any(found for part, found in info.items() if part != "missing_keys"), info
        for slot in model.parameter_slots():
            assert slot.name in lacking or np.array_equal(
                np.asarray(slot.read()), tensors[slot.name]
            ), slot.name
