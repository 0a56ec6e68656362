"""Records what the reference's feature extractors make of images.

Run by ``make reference`` in its own environment. Recording again gives identical bytes.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone
from safetensors.numpy import save

from tests.support.images import IMAGES, MODES
from tests.support.reference import FIXTURES

# The form of the files that were published first; the reference reads it, too.
OLDER = {
    "do_normalize": True,
    "do_resize": True,
    "feature_extractor_type": "ViTFeatureExtractor",
    "image_mean": [0.5, 0.5, 0.5],
    "image_std": [0.5, 0.5, 0.5],
    "resample": 2,
    "size": 9,
}
NEWER = {
    "do_convert_rgb": True,
    "do_normalize": True,
    "do_rescale": True,
    "do_resize": True,
    "image_mean": [0.485, 0.456, 0.406],
    "image_processor_type": "ViTImageProcessor",
    "image_std": [0.229, 0.224, 0.225],
    "resample": 3,
    "rescale_factor": 0.00392156862745098,
    "size": {"height": 8, "width": 10},
}
BARE = {"do_resize": False, "do_rescale": False, "do_normalize": False}
ARRAYS = ("channels last", "channels first", "int64", "bool", "float32 to 255")
FLOATS = ("float16", "float32", "float64")


@dataclass(frozen=True, slots=True)
class Case:
    """One call.

    Args:
        image: a name of ``tests.support.images.IMAGES``.
        file: content of the ``preprocessor_config.json``.
        options: keywords of the call.
    """

    image: str
    file: dict[str, Any] = field(default_factory=lambda: NEWER)
    options: dict[str, Any] = field(default_factory=dict)


CASES = {
    "photograph, older file": Case("cat", OLDER),
    "photograph, newer file": Case("rocket"),
    "photograph, closer": Case("cat", OLDER, {"size": [24, 32], "resample": 1}),
    "defaults": Case("cat", {"size": {"height": 12, "width": 12}}),
    "enlarged": Case("tiny", NEWER, {"input_data_format": "channels_last"}),
    "ambiguous axes": Case("tiny", NEWER | BARE),
    "ambiguous axes, told": Case("tiny", NEWER | BARE, {"input_data_format": "channels_last"}),
    "channels last": Case("cat", NEWER, {"data_format": "channels_last"}),
    "another factor": Case("channels last", NEWER, {"rescale_factor": 1 / 127.5}),
    "one mean for all": Case("channels last", NEWER, {"image_mean": 0.4, "image_std": 0.3}),
    "size of a call": Case("channels last", NEWER, {"size": 7}),
    "grey": Case("grey", NEWER, {"image_mean": [0.4], "image_std": [0.3]}),
    "grey first": Case("grey first", NEWER, {"do_normalize": False}),
    "four channels": Case(
        "transparent", NEWER | BARE, {"do_resize": True, "input_data_format": "channels_last"}
    ),
    "batch": Case("batch"),
    "mixed list": Case("mixed list", NEWER, {"do_rescale": False}),
    "list of sizes": Case("list of sizes", NEWER, {"do_resize": False}),
}
CASES |= {f"filter {number}": Case("cat", NEWER, {"resample": number}) for number in range(6)}
CASES |= {f"mode {mode}": Case(f"mode {mode}") for mode in MODES}
CASES |= {f"array {name}": Case(name) for name in ARRAYS + FLOATS}
CASES |= {f"not rescaled {name}": Case(name, NEWER, {"do_rescale": False}) for name in FLOATS}
CASES |= {f"not resized {name}": Case(name, NEWER, {"do_resize": False}) for name in FLOATS}
CASES |= {
    f"only {name}": Case("channels last", NEWER | BARE, {name: True})
    for name in ("do_resize", "do_rescale", "do_normalize")
}
CASES |= {
    f"only normalised {name}": Case(name, NEWER | BARE, {"do_normalize": True}) for name in FLOATS
}

IMAGENET = {"image_mean": [0.485, 0.456, 0.406], "image_std": [0.229, 0.224, 0.225]}
DEIT_OLDER = {
    "crop_size": 9,
    "do_center_crop": True,
    "do_normalize": True,
    "do_resize": True,
    "feature_extractor_type": "DeiTFeatureExtractor",
    "resample": 3,
    "size": 12,
    **IMAGENET,
}
DEIT_NEWER = {
    "crop_size": {"height": 8, "width": 7},
    "do_center_crop": True,
    "do_normalize": True,
    "do_rescale": True,
    "do_resize": True,
    "image_processor_type": "DeiTImageProcessor",
    "resample": 3,
    "rescale_factor": 0.00392156862745098,
    "size": {"height": 11, "width": 13},
    **IMAGENET,
}
# The noise has 16 by 12 pixels: a crop can be larger in both axes, in one, or by an odd number.
CROPS = ([16, 12], [9, 5], [10, 6], [21, 17], [5, 15], [22, 3])
DEIT_CASES = {
    "photograph, older file": Case("cat", DEIT_OLDER),
    "photograph, newer file": Case("rocket", DEIT_NEWER),
    "another size": Case("cat", DEIT_OLDER, {"size": [16, 24], "crop_size": [15, 10]}),
    "only resized": Case("cat", DEIT_OLDER, {"do_center_crop": False}),
    "cut out alone": Case("channels last", DEIT_NEWER | BARE),
    "not resized": Case("channels last", DEIT_NEWER, {"do_resize": False}),
    "channels last": Case("cat", DEIT_NEWER, {"data_format": "channels_last"}),
    "batch": Case("batch", DEIT_NEWER),
    "mixed list": Case("mixed list", DEIT_NEWER, {"do_rescale": False}),
    "list of sizes": Case("list of sizes", DEIT_NEWER, {"do_resize": False}),
}
DEIT_CASES |= {
    f"crop {height} by {width}": Case(
        "channels last", DEIT_NEWER | BARE, {"crop_size": {"height": height, "width": width}}
    )
    for height, width in CROPS
}
DEIT_CASES |= {
    f"padded {name}": Case(name, DEIT_NEWER, {"do_resize": False, "crop_size": 17})
    for name in ("channels first", "float32", "float64")
}

CLIP_OLDER = {
    "crop_size": 9,
    "do_center_crop": True,
    "do_normalize": True,
    "do_resize": True,
    "feature_extractor_type": "CLIPFeatureExtractor",
    "image_mean": [0.48145466, 0.4578275, 0.40821073],
    "image_std": [0.26862954, 0.26130258, 0.27577711],
    "resample": 3,
    "size": 11,
}
CLIP_NEWER = CLIP_OLDER | {
    "crop_size": {"height": 8, "width": 7},
    "do_convert_rgb": True,
    "do_rescale": True,
    "image_processor_type": "CLIPImageProcessor",
    "rescale_factor": 0.00392156862745098,
    "size": {"shortest_edge": 10},
}
CLIP_CASES = {
    "photograph, older file": Case("cat", CLIP_OLDER),
    "photograph, newer file": Case("rocket", CLIP_NEWER),
    "only resized": Case("rocket", CLIP_NEWER, {"do_center_crop": False}),
    "only resized, taller": Case("channels last", CLIP_OLDER, {"do_center_crop": False}),
    "both sides": Case("cat", CLIP_NEWER, {"size": {"height": 12, "width": 9}}),
    "crop beyond the image": Case("batch", CLIP_NEWER, {"crop_size": 13}),
    "channels last": Case("cat", CLIP_NEWER, {"data_format": "channels_last"}),
    "mixed list": Case("mixed list", CLIP_NEWER, {"do_rescale": False}),
}

RECORDED = {
    "vit": ("ViTImageProcessor", CASES),
    "deit": ("DeiTImageProcessor", DEIT_CASES),
    "clip": ("CLIPImageProcessor", CLIP_CASES),
}
"""The reference's class and its cases, by architecture."""


def main() -> None:
    """Records all cases, a file an architecture."""
    transformers.logging.set_verbosity_error()
    for architecture, (class_name, cases) in RECORDED.items():
        record(architecture, getattr(transformers, class_name), cases)


def record(architecture: str, extractor_class: Any, cases: dict[str, Case]) -> None:
    """Records one architecture's cases."""
    arrays: dict[str, np.ndarray[Any, Any]] = {}
    for name, case in cases.items():
        extractor = extractor_class.from_dict(case.file)
        values = extractor(IMAGES[case.image](), **case.options)["pixel_values"]
        arrays |= {f"{name}.{index}": np.ascontiguousarray(x) for index, x in enumerate(values)}
    about = {name: asdict(case) for name, case in cases.items()}
    path = FIXTURES / "feature_extraction" / f"{architecture}.safetensors"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(save(arrays, {"cases": json.dumps(about, sort_keys=True)}))
    print(f"{architecture}: {len(cases)} cases, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
