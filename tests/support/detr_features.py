"""Annotated images and what DETR's queries found in them, for the recorder and the tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from tests.support.reference import FIXTURES, Array

PATH = FIXTURES / "feature_extraction" / "detr.safetensors"

OLDER = {"feature_extractor_type": "DetrFeatureExtractor", "size": 20, "max_size": 33}
NEWER = {
    "do_convert_annotations": True,
    "do_pad": True,
    "format": "coco_detection",
    "image_processor_type": "DetrImageProcessor",
    "size": {"shortest_edge": 14, "longest_edge": 30},
}


def drawn(number: int, *sizes: int) -> Array:
    return np.random.RandomState(number).standard_normal(sizes).astype(np.float32)


SIZES = ((30, 50), (24, 17))


def segment_numbers(size: tuple[int, int]) -> Array:
    """Numbers of segments that need two colours; the last one is nowhere."""
    numbers = np.zeros(size, np.int64)
    numbers[3:10, 5:16], numbers[12:22, 2:13] = 7, 300
    return numbers


OBJECTS = (
    {
        "image_id": 7,
        "annotations": [
            {"bbox": [3, 4, 10.5, 12], "category_id": 2, "area": 120.5, "iscrowd": 0, "id": 1},
            {"bbox": [3, 4, -1, 12], "category_id": 2, "area": 12, "iscrowd": 0},
            {"bbox": [1, 2, 3, 4], "category_id": 3, "area": 12, "iscrowd": 1},
            {"bbox": [-3, 20, 90, 120], "category_id": 1, "area": 20, "iscrowd": 0},
        ],
    },
    {"image_id": 8, "annotations": []},
)
POINTS = {
    "image_id": 1,
    "annotations": [
        {"bbox": [3, 4, 9, 9], "category_id": n, "area": 9, "keypoints": [n, 2, 2, 5, n, 1]}
        for n in (4, 5)
    ],
}
POLYGONS = {
    "image_id": 5,
    "annotations": [
        {
            "bbox": [3, 4, 27, 25],
            "category_id": 2,
            "area": 150,
            "iscrowd": 0,
            "segmentation": [[3, 4, 13.5, 4, 13, 16, 3, 16], [20, 20, 30, 20, 25, 29]],
        },
        {
            "bbox": [1, 1, 8, 8],
            "category_id": 3,
            "area": 30,
            "segmentation": {"size": [30, 50], "counts": [100, 50, 1350]},
        },
    ],
}
SEGMENTS = tuple(
    {
        "file_name": f"{number}.png",
        "image_id": number,
        "segments_info": [
            {"id": 7, "category_id": 3, "iscrowd": 0, "area": 77},
            {"id": 300, "category_id": 5, "iscrowd": 1, "area": 110},
        ],
    }
    for number in range(2)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A call with annotations.

    Args:
        annotations: of each image.
        file: content of the ``preprocessor_config.json``.
        options: keywords of the call.
    """

    annotations: Sequence[Mapping[str, Any]]
    file: Mapping[str, Any] = field(default_factory=lambda: NEWER)
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def panoptic(self) -> bool:
        """Whether it needs images of segments."""
        return "file_name" in self.annotations[0]


PANOPTIC = {"format": "coco_panoptic"}
ANNOTATED = {
    "objects": Case(annotations=OBJECTS),
    "older file": Case(annotations=OBJECTS, file=OLDER),
    "corners": Case(annotations=OBJECTS, options={"do_convert_annotations": False}),
    "one image": Case(annotations=OBJECTS[:1]),
    "padded to a size": Case(
        annotations=OBJECTS, options={"pad_size": {"height": 41, "width": 39}}
    ),
    "as it is": Case(annotations=OBJECTS[:1], options={"do_resize": False, "do_pad": False}),
    "both sides": Case(annotations=OBJECTS, options={"size": {"height": 9, "width": 12}}),
    "bounds": Case(annotations=OBJECTS, options={"size": {"max_height": 9, "max_width": 12}}),
    "keypoints": Case(annotations=(POINTS,)),
    "segments": Case(annotations=SEGMENTS, options=PANOPTIC),
    "segments without masks": Case(
        annotations=SEGMENTS, options=PANOPTIC | {"return_segmentation_masks": False}
    ),
    "polygons": Case(annotations=(POLYGONS,), options={"return_segmentation_masks": True}),
}


def images(case: Case) -> list[Array]:
    """The images of a case."""
    return [
        np.random.RandomState(n).randint(0, 256, (*SIZES[n], 3)).astype(np.uint8)
        for n in range(len(case.annotations))
    ]


@contextmanager
def segments_folder() -> Iterator[Path]:
    """A folder of the images of segments."""
    from PIL import Image

    with TemporaryDirectory() as name:
        for number, size in enumerate(SIZES):
            parts = segment_numbers(size)
            colours = np.stack([parts % 256, parts // 256 % 256, parts // 65536], -1)
            Image.fromarray(colours.astype(np.uint8)).save(Path(name, f"{number}.png"))
        yield Path(name)


def arrays_of(name: str, features: Mapping[str, Any]) -> dict[str, Array]:
    """What a call gave, by names."""
    found = {f"{name}.pixel_values": np.asarray(features["pixel_values"])}
    if "pixel_mask" in features:
        found[f"{name}.pixel_mask"] = np.asarray(features["pixel_mask"])
    for number, label in enumerate(features["labels"]):
        found |= {f"{name}.labels.{number}.{key}": np.asarray(x) for key, x in label.items()}
    return found


def found() -> dict[str, Array]:
    """What queries have found in two images: in the second one nothing that is likely."""
    logits = drawn(1, 2, 6, 4) * np.float32(3)
    logits[1, :, 3] = 20
    # Some segments of one class, and some that are hidden by others.
    logits[0, :3, 1] = 9
    return {
        "logits": logits,
        "pred_boxes": np.float32(0.5) + drawn(2, 2, 6, 4) / np.float32(8),
        "pred_masks": drawn(3, 2, 6, 5, 7) * np.float32(4),
    }


TARGETS = {"target_sizes": [(11, 15), (8, 9)]}
LOW = {"threshold": 0.3, "overlap_mask_area_threshold": 0.2}
READ: dict[str, tuple[str, dict[str, Any]]] = {
    "found": ("post_process_object_detection", {"threshold": 0.6}),
    "found in pixels": ("post_process_object_detection", {"threshold": 0.2} | TARGETS),
    "classes": ("post_process_semantic_segmentation", {}),
    "classes in pixels": ("post_process_semantic_segmentation", dict(TARGETS)),
    "instances": ("post_process_instance_segmentation", dict(LOW)),
    "instances in pixels": ("post_process_instance_segmentation", LOW | TARGETS),
    "instances' runs": (
        "post_process_instance_segmentation",
        LOW | {"return_coco_annotation": True},
    ),
    "most of it hidden": ("post_process_instance_segmentation", {"threshold": 0.3}),
    "panoptic": ("post_process_panoptic_segmentation", {"label_ids_to_fuse": set()} | LOW),
    "panoptic in pixels": (
        "post_process_panoptic_segmentation",
        {"label_ids_to_fuse": {2}, "mask_threshold": 0.4} | LOW | TARGETS,
    ),
    "fused": ("post_process_panoptic_segmentation", {"label_ids_to_fuse": {1}} | LOW | TARGETS),
}


def as_read(name: str, results: Sequence[Any]) -> tuple[Any, dict[str, Array]]:
    """What was read, as JSON and as arrays."""
    infos, arrays = [], {}
    for number, result in enumerate(results):
        if not isinstance(result, Mapping):
            arrays[f"{name}.{number}"] = np.asarray(result)
        elif "segments_info" not in result:
            arrays |= {f"{name}.{number}.{key}": np.asarray(x) for key, x in result.items()}
        elif isinstance(result["segmentation"], list):
            infos.append(
                [result["segments_info"], [list(map(int, x)) for x in result["segmentation"]]]
            )
        else:
            infos.append(result["segments_info"])
            arrays[f"{name}.{number}"] = np.asarray(result["segmentation"])
    return infos, arrays


def read_by_older_calls(extractor: Any, outputs: Any, tensor: Any) -> dict[str, Array]:
    """What the older calls read, of the reference's extractor or this library's.

    Args:
        extractor: it.
        outputs: what was found.
        tensor: makes a tensor of the outputs' backend of an array.
    """
    from PIL import Image

    sizes, given = TARGETS["target_sizes"], [(10, 14), (12, 7)]
    results = {
        "older segments": extractor.post_process_segmentation(outputs, sizes, 0.3, 0.4),
        "older instances": extractor.post_process_instance(
            extractor.post_process(outputs, tensor(np.array(sizes))),
            outputs,
            tensor(np.array(sizes)),
            tensor(np.array(given)),
        ),
    }
    things = {0: True, 1: False, 2: True}
    pictures = {
        "older parts": extractor.post_process_panoptic(outputs, sizes, None, None, 0.3),
        "older parts in pixels": extractor.post_process_panoptic(
            outputs, given, sizes, things, 0.3
        ),
        "older parts of few pixels": extractor.post_process_panoptic(
            outputs, given, [(3, 4), (3, 4)], things, 0.2
        ),
    }
    found: dict[str, Array] = {}
    for name, rows in results.items():
        for number, row in enumerate(rows):
            found |= {f"{name}.{number}.{key}": np.asarray(x) for key, x in row.items()}
    for name, rows in pictures.items():
        for number, row in enumerate(rows):
            with Image.open(BytesIO(row["png_string"])) as picture:
                found[f"{name}.{number}"] = np.asarray(picture)
            infos = [list(map(int, info.values())) for info in row["segments_info"]]
            found[f"{name}.{number}.info"] = np.array(infos, np.int64).reshape(-1, 4)
    return found
