"""Records what the reference's feature extractor makes of recordings.

Run by ``make reference`` in its own environment. Recording again gives identical bytes.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone
from safetensors.numpy import save

from tests.support.reference import FIXTURES
from tests.support.sounds import sounds


@dataclass(frozen=True, slots=True)
class Case:
    """One call.

    Args:
        sound: a name of ``tests.support.sounds.sounds``.
        file: content of the ``preprocessor_config.json``.
        options: keywords of the call.
    """

    sound: str = "parts"
    file: dict[str, Any] = field(default_factory=dict)
    options: dict[str, Any] = field(default_factory=dict)


MASKED = {"return_attention_mask": True}
LONGEST = {"padding": True}
CASES = {
    "speech": Case("speech"),
    **{
        name: Case(name, MASKED)
        for name in sounds()
        if name != "speech" and not name.startswith("long")
    },
    "padded": Case(file=MASKED, options=LONGEST),
    "padded without mask": Case(options=LONGEST),
    "mask by option": Case(options=LONGEST | MASKED),
    "no mask by option": Case(file=MASKED, options=LONGEST | {"return_attention_mask": False}),
    "to a multiple": Case(file=MASKED, options=LONGEST | {"pad_to_multiple_of": 32}),
    "cut": Case(file=MASKED, options={"truncation": True, "max_length": 100}),
    "cut to a multiple": Case(
        file=MASKED, options={"truncation": True, "max_length": 100, "pad_to_multiple_of": 32}
    ),
    "cut and padded": Case(
        file=MASKED, options={"padding": "max_length", "truncation": True, "max_length": 130}
    ),
    "cut and padded to a multiple": Case(
        options={
            "padding": "max_length",
            "truncation": True,
            "max_length": 130,
            "pad_to_multiple_of": 32,
        }
    ),
    "longest below the limit": Case(
        file=MASKED, options={"padding": "longest", "truncation": True, "max_length": 5000}
    ),
    "as they are": Case(file={"do_normalize": False} | MASKED, options=LONGEST),
    "padded left": Case(
        file={"do_normalize": False, "padding_side": "left", "padding_value": 0.5} | MASKED,
        options=LONGEST,
    ),
    "other padding": Case(file={"padding_value": -1.0} | MASKED, options=LONGEST),
}


FEW_BANDS: dict[str, Any] = {"feature_size": 13, "num_mel_bins": 13}
# Without a mask the reference can pad nothing.
OF_FRAMES = {
    "speech": Case("speech"),
    "normalised": Case("long parts", FEW_BANDS, LONGEST),
    "doubles": Case("long doubles", FEW_BANDS, LONGEST),
    "as they are": Case(
        "long parts", FEW_BANDS | {"do_ceptral_normalize": False, "padding_value": 0.5}, LONGEST
    ),
    "means alone": Case("long parts", FEW_BANDS | {"normalize_vars": False}, LONGEST),
    "variances alone": Case("long parts", FEW_BANDS | {"normalize_means": False}, LONGEST),
    "other padding": Case("long parts", FEW_BANDS | {"padding_value": -1.0}, LONGEST),
    "cut and padded to a multiple": Case(
        "long parts",
        FEW_BANDS,
        {
            "padding": "max_length",
            "truncation": True,
            "max_length": 9,
            "pad_to_multiple_of": 4,
        },
    ),
}


def record(name: str, extractor_class: Any, cases: dict[str, Case]) -> None:
    """Records cases of an architecture."""
    arrays: dict[str, Any] = {}
    given = sounds()
    for case_name, case in cases.items():
        extractor = extractor_class.from_dict(case.file)
        features = extractor(given[case.sound], sampling_rate=16000, **case.options)
        for key, rows in features.items():
            for index, row in enumerate(rows):
                kind = np.int32 if key == "attention_mask" else np.float32
                arrays[f"{case_name}.{key}.{index}"] = np.asarray(row, dtype=kind)
    about = {case_name: asdict(case) for case_name, case in cases.items()}
    path = FIXTURES / "feature_extraction" / f"{name}.safetensors"
    path.write_bytes(save(arrays, {"cases": json.dumps(about, sort_keys=True)}))
    print(f"{path.name}: {len(cases)} cases, {path.stat().st_size} bytes")


def main() -> None:
    """Records all cases anew; the filter bank of frames is the reference's own, without torchaudio."""
    record("wav2vec2", transformers.Wav2Vec2FeatureExtractor, CASES)
    record("speech_to_text", transformers.Speech2TextFeatureExtractor, OF_FRAMES)


if __name__ == "__main__":
    main()
