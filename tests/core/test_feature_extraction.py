"""Feature extractors: values equal to the reference's, the published files, and what goes wrong."""

from __future__ import annotations

import builtins
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from safetensors import safe_open

from tests.support.images import IMAGES, colours, noise, photograph
from tests.support.reference import FIXTURES
from triformers import AutoFeatureExtractor, AutoImageProcessor
from triformers_core.architectures.clip.feature_extraction import CLIPFeatureExtractor
from triformers_core.architectures.deit.feature_extraction import DeiTFeatureExtractor
from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor
from triformers_core.errors import (
    CheckpointNotFoundError,
    InvalidConfigurationError,
    InvalidInputError,
    MissingBackendError,
)
from triformers_core.feature_extraction.image import ImageFeatureExtractor

CLASSES: dict[str, type[ImageFeatureExtractor]] = {
    "vit": ViTFeatureExtractor,
    "deit": DeiTFeatureExtractor,
    "clip": CLIPFeatureExtractor,
}

OLDER = {
    "do_normalize": True,
    "do_resize": True,
    "feature_extractor_type": "ViTFeatureExtractor",
    "image_mean": [0.5, 0.5, 0.5],
    "image_std": [0.5, 0.5, 0.5],
    "resample": 2,
    "size": 224,
}
NEWER = {
    "do_convert_rgb": None,
    "do_normalize": True,
    "do_rescale": True,
    "do_resize": True,
    "image_mean": [0.5, 0.5, 0.5],
    "image_processor_type": "ViTImageProcessor",
    "image_std": [0.5, 0.5, 0.5],
    "resample": 2,
    "rescale_factor": 0.00392156862745098,
    "size": {"height": 224, "width": 224},
}


def recorded(architecture: str) -> dict[str, Any]:
    with safe_open(FIXTURES / "feature_extraction" / f"{architecture}.safetensors", "np") as file:
        cases: dict[str, Any] = json.loads(file.metadata()["cases"])
        for name, case in cases.items():
            names = sorted(key for key in file.keys() if key.rpartition(".")[0] == name)
            case["expected"] = [file.get_tensor(key) for key in names]
    return cases


CASES = {architecture: recorded(architecture) for architecture in CLASSES}


@pytest.mark.filterwarnings("ignore:The images have values from 0 to 1")
@pytest.mark.filterwarnings("ignore:.*channels may be first or last")
@pytest.mark.parametrize(
    ("architecture", "name"), [(kind, name) for kind, cases in CASES.items() for name in cases]
)
def test_values_are_the_references(architecture: str, name: str) -> None:
    case = CASES[architecture][name]
    extractor = CLASSES[architecture].from_dict(case["file"])
    found = extractor(IMAGES[case["image"]](), **case["options"])["pixel_values"]
    assert len(found) == len(case["expected"]) > 0
    for pixels, expected in zip(found, case["expected"], strict=True):
        # The reference computes doubles in 64 bits and hands them out; here models get 32.
        exact = expected.astype(np.float32) if expected.dtype.kind == "f" else expected
        assert pixels.dtype == exact.dtype
        np.testing.assert_array_equal(pixels, exact)


def test_every_way_of_giving_images_gives_the_same_values() -> None:
    extractor = ViTFeatureExtractor(size=8)
    image = noise()
    one = extractor(Image.fromarray(image), return_tensors="np").pixel_values
    assert one.shape == (1, 3, 8, 8)
    for given in ([Image.fromarray(image)], image, [image], image[None], (image,)):
        np.testing.assert_array_equal(extractor(given, return_tensors="np").pixel_values, one)
    first = extractor(image.transpose(2, 0, 1), return_tensors="np").pixel_values
    np.testing.assert_array_equal(first, one)


def test_the_image_of_the_caller_stays_as_it_is() -> None:
    image = noise()
    kept = image.copy()
    extractor = ViTFeatureExtractor(do_resize=False, do_rescale=False, do_normalize=False)
    result = extractor(image, data_format="channels_last")["pixel_values"][0]
    result[:] = 0
    np.testing.assert_array_equal(image, kept)


def test_grey_images_stay_grey_where_they_are_not_converted() -> None:
    extractor = ViTFeatureExtractor(size=8, image_mean=[0.5], image_std=[0.5])
    result = extractor(colours("L"), do_convert_rgb=False, return_tensors="np")
    assert result.pixel_values.shape == (1, 1, 8, 8)


def test_images_of_several_sizes_need_one_for_a_tensor() -> None:
    extractor = ViTFeatureExtractor(size=8)
    images = [noise(16, 12), noise(9, 7)]
    assert extractor(images, return_tensors="np").pixel_values.shape == (2, 3, 8, 8)
    with pytest.raises(InvalidInputError, match=r"shapes \(3, 9, 7\), \(3, 16, 12\)"):
        extractor(images, do_resize=False, return_tensors="np")


# Files


def test_both_published_forms_load_to_the_same() -> None:
    older, newer = ViTFeatureExtractor.from_dict(OLDER), ViTFeatureExtractor.from_dict(NEWER)
    assert older == newer == ViTFeatureExtractor()
    assert older.size == {"height": 224, "width": 224} and older.extra == {}


# As published for deit-base-distilled-patch16-224 when feature extractors were called so.
DEIT_OLDER = {
    "crop_size": 224,
    "do_center_crop": True,
    "do_normalize": True,
    "do_resize": True,
    "feature_extractor_type": "DeiTFeatureExtractor",
    "image_mean": [0.485, 0.456, 0.406],
    "image_std": [0.229, 0.224, 0.225],
    "resample": 3,
    "size": 256,
}
DEIT_NEWER = {key: value for key, value in DEIT_OLDER.items() if "feature" not in key} | {
    "crop_size": {"height": 224, "width": 224},
    "do_rescale": True,
    "image_processor_type": "DeiTImageProcessor",
    "rescale_factor": 0.00392156862745098,
    "size": {"height": 256, "width": 256},
}


def test_both_published_forms_of_deits_load_to_the_same(tmp_path: Path) -> None:
    older, newer = (DeiTFeatureExtractor.from_dict(values) for values in (DEIT_OLDER, DEIT_NEWER))
    assert older == newer == DeiTFeatureExtractor()
    assert older.crop_size == {"height": 224, "width": 224} and older.extra == {}
    older.save_pretrained(tmp_path)
    values = json.loads((tmp_path / "preprocessor_config.json").read_text())
    assert values == DEIT_NEWER | {
        "do_convert_rgb": True,
        "feature_extractor_type": "DeiTFeatureExtractor",
    }


def test_clips_takes_the_shorter_side_or_both() -> None:
    shorter = CLIPFeatureExtractor()
    assert shorter.size == {"shortest_edge": 224} and shorter.crop_size["width"] == 224
    assert CLIPFeatureExtractor(size={"shortest_edge": 224}) == shorter
    image = noise(16, 31)
    for size, expected in ((11, (11, 21)), ([9, 8], (9, 8))):
        result = shorter(image, size=size, do_center_crop=False, return_tensors="np")
        assert result.pixel_values.shape == (1, 3, *expected)
    with pytest.raises(InvalidConfigurationError, match="size=0; it is the shorter side"):
        CLIPFeatureExtractor(size=0)


def test_deits_makes_images_of_the_models_size() -> None:
    images: list[Any] = [photograph("cat"), noise()]
    result = DeiTFeatureExtractor()(images, return_tensors="np").pixel_values
    assert result.shape == (2, 3, 224, 224)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"do_center_crop": 1}, "do_center_crop=1; it is true or false"),
        ({"crop_size": {"shortest_edge": 3}}, "crop_size=.*it is a number of pixels"),
    ],
)
def test_crops_that_do_not_fit(values: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidConfigurationError, match=f"DeiTFeatureExtractor has {message}"):
        DeiTFeatureExtractor.from_dict(values)


def test_a_saved_file_names_the_class_for_older_and_newer_readers(tmp_path: Path) -> None:
    ViTFeatureExtractor(size=(8, 12)).save_pretrained(tmp_path / "new")
    values = json.loads((tmp_path / "new" / "preprocessor_config.json").read_text())
    assert values == NEWER | {
        "do_convert_rgb": True,
        "feature_extractor_type": "ViTFeatureExtractor",
        "size": {"height": 8, "width": 12},
    }


def test_unknown_keys_survive_a_round_trip(tmp_path: Path) -> None:
    (tmp_path / "preprocessor_config.json").write_text(json.dumps(OLDER | {"their_own": [1]}))
    extractor = ViTFeatureExtractor.from_pretrained(tmp_path)
    extractor.save_pretrained(tmp_path)
    again = ViTFeatureExtractor.from_json_file(tmp_path / "preprocessor_config.json")
    assert again.extra == extractor.extra == {"their_own": [1]}
    assert again.to_dict() == extractor.to_dict()


def test_overrides_and_unused_keywords(tmp_path: Path) -> None:
    ViTFeatureExtractor().save_pretrained(tmp_path)
    extractor, unused = ViTFeatureExtractor.from_pretrained(
        tmp_path / "preprocessor_config.json", size=32, foo=1, return_unused_kwargs=True
    )
    assert extractor.size == {"height": 32, "width": 32} and unused == {"foo": 1}


def test_a_call_leaves_the_settings_alone() -> None:
    extractor = ViTFeatureExtractor(size=8)
    extractor(noise(), size=4, do_normalize=False)
    assert extractor == ViTFeatureExtractor(size=8)


def test_a_directory_without_the_file(tmp_path: Path) -> None:
    with pytest.raises(CheckpointNotFoundError, match="has no preprocessor_config.json"):
        ViTFeatureExtractor.from_pretrained(tmp_path)


def test_broken_json_says_where(tmp_path: Path) -> None:
    (tmp_path / "preprocessor_config.json").write_text('{\n  "size": ,\n}')
    with pytest.raises(
        InvalidConfigurationError, match=r"preprocessor_config\.json:2:11: not JSON"
    ):
        ViTFeatureExtractor.from_pretrained(tmp_path)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"size": "large"}, "size='large'; it is a number of pixels"),
        ({"size": {"shortest_edge": 3}}, "shortest_edge.*it is a number of pixels"),
        ({"size": 0}, "size=0; it is a number of pixels"),
        ({"resample": 6}, "resample=6; it is one of 0 nearest, 1 lanczos, 2 bilinear"),
        ({"image_mean": [0.5, "x"]}, "image_mean.*a list of one for every channel"),
        ({"do_resize": "false"}, "do_resize='false'; it is true or false"),
        ({"rescale_factor": [1]}, "rescale_factor.*it is a number"),
    ],
)
def test_values_that_do_not_fit(values: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidConfigurationError, match=message):
        ViTFeatureExtractor.from_dict(values)


# What goes wrong with images


@pytest.mark.parametrize(
    ("images", "message"),
    [
        ("cat.png", "images is of the type str; .*PIL.Image.open"),
        ([noise(), "cat.png"], "image 1 is of the type str"),
        ([[noise()]], "image 0 is of the type list"),
        ([], "no images in the list"),
        (noise()[..., 0], r"image 0 has the shape \(16, 12\)"),
        ([noise()[None]], r"image 0 has the shape \(1, 16, 12, 3\)"),
        (noise()[:0], r"image 0 has the shape \(0, 12, 3\)"),
        (noise()[..., :2], "neither its first nor its last axis has 1, 3 or 4 channels"),
        (np.array([["a"]]), "values of the type <U1, not numbers"),
        (noise()[..., :1], "image has 1 channels, image_mean is"),
        (noise() / 128 - 1, "values from -1.0 to .*don't fit into the 8 bits"),
        (noise() * np.float32(np.nan), "values from nan to nan"),
        (Image.fromarray(np.full((4, 4), 3000, np.uint16)), "values from 3000 to 3000"),
    ],
)
def test_what_is_no_image_is_named(images: Any, message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        ViTFeatureExtractor(size=8)(images)


def test_a_broken_file_is_named() -> None:
    whole = io.BytesIO()
    photograph("cat").save(whole, "PNG")
    broken = Image.open(io.BytesIO(whole.getvalue()[:4000]))
    with pytest.raises(InvalidInputError, match="image 1 can't be read: .*truncated"):
        ViTFeatureExtractor(size=8)([photograph("cat"), broken])


def test_channels_told_wrong_are_named() -> None:
    with pytest.raises(InvalidInputError, match="image 0 has 16 channels"):
        ViTFeatureExtractor(size=8)(noise(), input_data_format="channels_first")


def test_ambiguous_axes_are_a_warning() -> None:
    with pytest.warns(UserWarning, match=r"\(3, 5, 3\), where the channels may be first or last"):
        ViTFeatureExtractor(size=8)(noise(3, 5))


def test_rescaling_twice_is_a_warning() -> None:
    with pytest.warns(UserWarning, match="pass do_rescale=False"):
        ViTFeatureExtractor(size=8)(noise() / 255)


def test_without_pillow_only_resizing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    import_module = builtins.__import__

    def without_pillow(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "PIL":
            raise ImportError("No module named 'PIL'")
        return import_module(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without_pillow)
    assert ViTFeatureExtractor()(noise(), do_resize=False)["pixel_values"][0].shape == (3, 16, 12)
    with pytest.raises(MissingBackendError, match=r"pip install 'triformers\[images\]'"):
        ViTFeatureExtractor()(noise())


def test_importing_and_making_one_needs_no_numpy() -> None:
    program = (
        "import sys\n"
        "from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor\n"
        "ViTFeatureExtractor()\n"
        "print(sorted({'numpy', 'PIL', 'torch', 'huggingface_hub'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr


def test_image_processors_are_feature_extractors(tmp_path: Path) -> None:
    (tmp_path / "preprocessor_config.json").write_text(json.dumps(NEWER | {"size": 8}))
    loaded = AutoImageProcessor.from_pretrained(tmp_path)
    assert AutoImageProcessor is AutoFeatureExtractor and type(loaded) is ViTFeatureExtractor
    assert loaded.image_mean == [0.5, 0.5, 0.5] and loaded.image_std == [0.5, 0.5, 0.5]
    found = loaded(images=[noise()], return_tensors="np")["pixel_values"]
    same = ViTFeatureExtractor(size=8)(noise(), return_tensors="np")["pixel_values"]
    np.testing.assert_array_equal(found, same)
    loaded.save_pretrained(tmp_path / "saved")
    again = AutoImageProcessor.from_pretrained(tmp_path / "saved")
    np.testing.assert_array_equal(again(noise(), return_tensors="np")["pixel_values"], same)
