"""M2M100's recorded calls."""

from __future__ import annotations

from tests.reference.cases.bart import PLAIN, SOURCE_TEXT, TARGET_IDS, case, like_bart

CASES = [
    *like_bart("M2M100", ("ForConditionalGeneration",), {"activation_function": "relu"}),
    # Positions follow from the ids, padding among them, and not from the mask.
    case(
        "base_unmasked",
        "M2M100Model",
        {"input_ids": SOURCE_TEXT["input_ids"], "decoder_input_ids": TARGET_IDS},
        PLAIN,
    ),
]
