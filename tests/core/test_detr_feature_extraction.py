"""DETR's feature extractor: annotations, masks, padding, and what was found, as the reference has it."""

from __future__ import annotations

import builtins
import json
import math
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PIL import Image
from safetensors import safe_open

from tests.support.detr_features import (
    ANNOTATED,
    OBJECTS,
    OLDER,
    PATH,
    POLYGONS,
    READ,
    SEGMENTS,
    TARGETS,
    arrays_of,
    as_read,
    found,
    images,
    read_by_older_calls,
    segments_folder,
)
from triformers import AutoFeatureExtractor
from triformers_core.architectures.detr.feature_extraction import DetrFeatureExtractor
from triformers_core.architectures.detr.outlines import drawn
from triformers_core.errors import (
    InvalidConfigurationError,
    InvalidInputError,
    MissingBackendError,
)
from triformers_core.feature_extraction.size import within


def recorded(name: str) -> dict[str, Any]:
    with safe_open(PATH, framework="np") as file:
        return {key: file.get_tensor(key) for key in file.keys() if key.startswith(f"{name}.")}


@pytest.mark.parametrize("name", ANNOTATED)
def test_annotations_are_prepared_as_recorded(name: str) -> None:
    if name == "polygons":
        pytest.importorskip("pycocotools", reason="COCO's own package reads polygons: an extra")
    case, expected = ANNOTATED[name], recorded(name)
    extractor = DetrFeatureExtractor.from_dict(case.file)
    with segments_folder() as folder:
        options: dict[str, Any] = dict(case.options)
        options |= {"masks_path": folder} if case.panoptic else {}
        features = extractor(
            images(case), annotations=case.annotations, return_tensors="np", **options
        )
    actual = arrays_of(name, features)
    # The reference says no size where nothing was resized or padded.
    assert expected.keys() <= actual.keys()
    assert {key.rpartition(".")[2] for key in actual.keys() - expected.keys()} <= {"size"}
    for key, value in expected.items():
        assert actual[key].dtype.kind == value.dtype.kind, key
        np.testing.assert_allclose(actual[key], value, rtol=1e-6, atol=1e-6, err_msg=key)


def test_older_calls_read_as_recorded() -> None:
    actual = read_by_older_calls(DetrFeatureExtractor(), SimpleNamespace(**found()), np.asarray)
    with safe_open(PATH, framework="np") as file:
        names = [
            name
            for name in file.keys()
            if name.startswith(("older segments", "older instances", "older parts"))
        ]
        expected = {name: file.get_tensor(name) for name in names}
    assert actual.keys() == expected.keys()
    for key, value in expected.items():
        np.testing.assert_allclose(actual[key], value, rtol=1e-5, atol=1e-5, err_msg=key)


def test_a_class_that_may_be_a_thing_or_not_is_asked_for() -> None:
    with pytest.raises(InvalidInputError, match="is_thing_map says of 1 classes .* not of 1"):
        outputs: Any = SimpleNamespace(**found())
        DetrFeatureExtractor().post_process_panoptic(
            outputs, [(3, 4), (3, 4)], None, {2: True}, 0.3
        )


@pytest.mark.parametrize("name", READ)
def test_what_was_found_is_read_as_recorded(name: str) -> None:
    method, options = READ[name]
    with safe_open(PATH, framework="np") as file:
        infos = json.loads(file.metadata()["infos"])[name]
    results = getattr(DetrFeatureExtractor(), method)(SimpleNamespace(**found()), **options)
    actual_infos, actual = as_read(name, results)
    expected = recorded(name)
    assert json.loads(json.dumps(actual_infos)) == _approximately(infos)
    assert actual.keys() == expected.keys()
    for key, value in expected.items():
        np.testing.assert_allclose(actual[key], value, rtol=1e-5, atol=1e-6, err_msg=key)


def _approximately(infos: Any) -> Any:
    """The same, scores with their last digit left open."""
    if isinstance(infos, list):
        return [_approximately(x) for x in infos]
    if isinstance(infos, dict):
        return {k: pytest.approx(x, abs=2e-6) if k == "score" else x for k, x in infos.items()}
    return infos


# Height and width, shorter and longest side, and what the reference makes of them.
RESIZED = [
    ((30, 50), (20, 40), (20, 33)),
    ((30, 50), (21, 33), (20, 33)),
    ((24, 17), (20, 40), (28, 20)),
    ((24, 17), (21, 33), (29, 21)),
    ((17, 61), (20, 40), (11, 40)),
    ((17, 61), (19, 25), (7, 25)),
    ((100, 33), (20, 40), (40, 13)),
    ((333, 500), (800, 1333), (800, 1201)),
    ((427, 640), (800, 1333), (800, 1199)),
    ((427, 640), (19, 25), (17, 25)),
    ((480, 640), (800, 1333), (800, 1066)),
    ((17, 61), (800, 1333), (371, 1333)),
    ((20, 31), (20, 33), (20, 31)),
]


@pytest.mark.parametrize(("image", "bounds", "expected"), RESIZED)
def test_neither_side_is_too_long(
    image: tuple[int, int], bounds: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert within(*image, *bounds) == expected


def test_older_files_say_the_longer_side_apart(tmp_path: Path) -> None:
    (tmp_path / "preprocessor_config.json").write_text(json.dumps(OLDER), encoding="utf-8")
    extractor = AutoFeatureExtractor.from_pretrained(str(tmp_path))
    assert isinstance(extractor, DetrFeatureExtractor)
    assert extractor.size == {"shortest_edge": 20, "longest_edge": 33}
    extractor.save_pretrained(tmp_path / "new")
    again = DetrFeatureExtractor.from_pretrained(str(tmp_path / "new"))
    assert again.size == extractor.size and "max_size" not in again.to_dict()


def test_labels_have_the_types_of_the_tensors() -> None:
    torch = pytest.importorskip("torch")
    features = DetrFeatureExtractor(size=20)(
        images(ANNOTATED["objects"]), "pt", annotations=OBJECTS
    )
    label = features["labels"][0]
    assert isinstance(label["boxes"], torch.Tensor) and label["boxes"].dtype == torch.float32
    assert label["class_labels"].dtype == torch.int64
    assert features["labels"][1]["boxes"].shape == (0, 4)


def test_a_segment_that_comes_after_fused_ones_has_a_number_of_its_own() -> None:
    logits = np.full((1, 3, 4), -9, np.float32)
    for query, label in enumerate((1, 2, 1)):
        logits[0, query, label] = 9
    masks = np.full((1, 3, 2, 3), -9, np.float32)
    for query in range(3):
        masks[0, query, :, query] = 9
    more: dict[str, Any] = {
        "logits": np.concatenate([logits, logits[:, 1:2]], 1),
        "pred_boxes": None,
    }
    more["pred_masks"] = np.concatenate([masks, np.full_like(masks[:, :1], -9)], 1)
    more["pred_masks"][0, 3, 1, 2], more["pred_masks"][0, 2, 1, 2] = 9, -9
    outputs: Any = SimpleNamespace(**more)
    (read,) = DetrFeatureExtractor().post_process_panoptic_segmentation(
        outputs, label_ids_to_fuse={1}
    )
    assert [(x["id"], x["label_id"]) for x in read["segments_info"]] == [
        (1, 1),
        (2, 2),
        (1, 1),
        (3, 2),
    ]
    np.testing.assert_array_equal(read["segmentation"], [[1, 2, 1], [1, 2, 3]])


def hidden(seen: int) -> SimpleNamespace:
    """Two likely masks of a row of five pixels, of which the second one claims all but some."""
    logits = np.array([[[5, 0, 0], [0, 9, 0]]], np.float32)
    masks = np.full((1, 2, 1, 5), 4, np.float32)
    masks[0, 1, 0, :seen] = -9
    return SimpleNamespace(logits=logits, pred_masks=masks, pred_boxes=None)


def test_four_of_five_pixels_are_more_than_a_limit_of_four_fifths() -> None:
    for seen, ids in ((4, [0, 1]), (3, [1])):
        outputs: Any = hidden(seen)
        read = DetrFeatureExtractor().post_process_panoptic_segmentation(outputs)
        assert [x["label_id"] for x in read[0]["segments_info"]] == ids


def test_no_visible_object_has_no_runs() -> None:
    outputs: Any = hidden(3)
    (read,) = DetrFeatureExtractor().post_process_instance_segmentation(
        outputs, overlap_mask_area_threshold=1.0, return_coco_annotation=True
    )
    assert read == {"segmentation": [], "segments_info": []}


IMAGE = images(ANNOTATED["one image"])
SIZE = list(np.asarray(IMAGE[0]).shape[:2])


def call(**options: Any) -> Any:
    return DetrFeatureExtractor(size=20)(IMAGE, **options)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"annotations": OBJECTS}, "annotations of 2 images and 1 images"),
        ({"annotations": {"annotations": []}}, "has no 'image_id'; in the format 'coco_detection'"),
        ({"annotations": [[1]]}, "has no 'image_id' and no 'annotations'"),
        (
            {"annotations": {"image_id": 1, "annotations": [{"bbox": [1, 2, 3]}]}},
            "annotations\\[0\\] has an object 0 without a 'category_id' or a 'bbox'",
        ),
        *(
            (
                {
                    "annotations": {
                        "image_id": 1,
                        "annotations": [{"bbox": box, "category_id": 1}],
                    }
                },
                "an object 0 without a 'category_id' or a 'bbox' of four numbers",
            )
            for box in (
                [1, 2, float("nan"), 3],
                [1, 2, float("inf"), 3],
                "1234",
                None,
                [[1, 2, 3, 4]],
            )
        ),
        ({"annotations": SEGMENTS[0], "format": "coco_panoptic"}, "needs masks_path"),
        (
            {
                "annotations": SEGMENTS[0] | {"file_name": "../x.png"},
                "format": "coco_panoptic",
                "masks_path": ".",
            },
            "has the file_name '../x.png', which is none of",
        ),
        (
            {"annotations": SEGMENTS[0], "format": "coco_panoptic", "masks_path": "nowhere"},
            "The image of segments '.*0.png' in nowhere can't be read",
        ),
        (
            {
                "annotations": SEGMENTS[0] | {"file_name": "x" * 10**6},
                "format": "coco_panoptic",
                "masks_path": ".",
            },
            "^.{,300} can't be read: File name too long",
        ),
        (
            {
                "annotations": {
                    "image_id": 1,
                    "annotations": [{"bbox": [1, 2, 3, 4], "category_id": [[1, 2]]}],
                }
            },
            "expected was a number of each object",
        ),
        ({"pad_size": {"height": 9, "width": 9}}, "pad_size is 9 by 9 pixels, and images have"),
    ],
)
def test_what_annotations_are_not(options: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidInputError, match=said):
        call(**options)


# Of COCO's own package most of them end the process.
HOSTILE: list[object] = [
    {"size": [10**6, 10**6], "counts": [10**9]},
    {"size": [1, 1], "counts": [1]},
    {"size": None, "counts": [1]},
    *(
        {"size": SIZE, "counts": runs}
        for runs in ([10**9], [-1], ["x"], 5, "z" * 999, "\ud800", b"")
    ),
    *(
        [[1]],
        [[1, 2, 3]],
        [["a"] * 6],
        [[math.nan] * 6],
        [[1e300] * 6],
        [[10**30] * 6],
        "x",
        {"a": 1},
    ),
]


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        *(("segmentation", form, "neither polygons nor run lengths|a mask of") for form in HOSTILE),
        ("category_id", "x", "category_id=.*expected was a number"),
        ("area", None, "area=.*expected was a number"),
        ("keypoints", [1, 2], "keypoints that aren't three numbers each"),
        ("keypoints", {}, "keypoints=.*expected was a number"),
    ],
)
def test_objects_of_strangers(key: str, value: object, said: str) -> None:
    if key == "segmentation":
        pytest.importorskip("pycocotools", reason="COCO's own package reads polygons: an extra")
    thing = {"bbox": [1, 1, 2, 2], "category_id": 1, key: value}
    with pytest.raises(InvalidInputError, match=f"annotations.0. has .*({said})"):
        call(
            annotations={"image_id": 1, "annotations": [thing]},
            return_segmentation_masks=True,
        )


@pytest.mark.parametrize("objects", [None, {}, ["x"], [None]])
def test_lists_of_objects_that_are_none(objects: object) -> None:
    with pytest.raises(InvalidInputError, match="has annotations=.*a list of dictionaries"):
        call(annotations={"image_id": 1, "annotations": objects})
    with pytest.raises(InvalidInputError, match="has image_id=.*expected was a number"):
        call(annotations={"image_id": "x", "annotations": []})


def test_segments_of_strangers(tmp_path: Path) -> None:
    height, width = SIZE
    Image.new("RGB", (width, height)).save(tmp_path / "0.png")
    Image.new("L", (9000, 9000)).save(tmp_path / "large.png")
    segment = {"id": 0, "category_id": 1, "area": 5}
    for name, segments, said in (
        ("0.png", "x", "has segments_info='x'; expected was a list"),
        ("0.png", [{"id": 0}], "without an 'id', a 'category_id' or an 'area'"),
        *(
            ("0.png", [segment | {key: value}], f"has {key}=.*expected was a number of each object")
            for key, value in (
                ("id", "x"),
                ("id", [[]]),
                ("category_id", []),
                ("area", [[1, 1]] * 2),
            )
        ),
        ("large.png", [segment], "large.png has 9000 by 9000 pixels, and the image has"),
    ):
        with pytest.raises(InvalidInputError, match=said):
            call(
                annotations={"image_id": 1, "file_name": name, "segments_info": segments},
                format="coco_panoptic",
                masks_path=tmp_path,
            )


def test_packed_runs_are_read() -> None:
    mask = pytest.importorskip("pycocotools.mask", reason="COCO's own package: an extra")
    height, width = SIZE
    pixels = np.random.default_rng(0).integers(0, 2, (height, width), np.uint8)
    packed: Any = mask.encode(np.asfortranarray(pixels))
    np.testing.assert_array_equal(drawn(packed, (height, width), "it"), pixels.astype(bool))
    text = packed | {"counts": packed["counts"].decode()}
    np.testing.assert_array_equal(drawn([text], (height, width), "it"), pixels.astype(bool))
    square = np.asarray([1, 1, 4, 1, 4, 4, 1, 4])
    np.testing.assert_array_equal(
        drawn([square], (height, width), "it"), drawn([square.tolist()], (height, width), "it")
    )


@pytest.mark.parametrize(
    "options",
    [
        {"format": "yolo"},
        {"size": {"shortest_edge": 0, "longest_edge": 9}},
        {"size": {"longest_edge": 9}},
        {"pad_size": {"height": 9}},
    ],
)
def test_what_no_extractor_is_made_of(options: dict[str, Any]) -> None:
    with pytest.raises(InvalidConfigurationError, match=next(iter(options))):
        DetrFeatureExtractor(**options)


def test_sizes_of_results_are_those_of_all_images() -> None:
    outputs: Any = SimpleNamespace(**found())
    with pytest.raises(InvalidInputError, match="results of 2 images"):
        DetrFeatureExtractor().post_process_object_detection(outputs, target_sizes=[(3, 4)])
    listed, tensor = (
        DetrFeatureExtractor().post_process(outputs, sizes)
        for sizes in (TARGETS["target_sizes"], np.asarray(TARGETS["target_sizes"]))
    )
    for one, other in zip(listed, tensor, strict=True):
        np.testing.assert_array_equal(one["boxes"], other["boxes"])
        assert len(one["scores"]) == 6


def test_polygons_need_pycocotools(monkeypatch: pytest.MonkeyPatch) -> None:
    load = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name.startswith("pycocotools"):
            raise ImportError(name)
        return load(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingBackendError, match=r"pip install 'triformers\[coco\]'"):
        call(annotations=POLYGONS, return_segmentation_masks=True)
