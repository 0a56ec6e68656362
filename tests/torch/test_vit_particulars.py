"""ViT in PyTorch: masked patches, and the images that are drawn in their place."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from triformers import (
    AutoModelForMaskedImageModeling,
    InvalidInputError,
    ViTConfig,
    ViTForImageClassification,
    ViTForMaskedImageModeling,
    ViTModel,
)


@pytest.fixture
def config(vit_config: ViTConfig) -> ViTConfig:
    vit_config.update({"encoder_stride": vit_config.patch_size})
    return vit_config


@pytest.fixture
def marks() -> torch.Tensor:
    return torch.arange(50).reshape(2, 25) % 3 == 0


def test_the_loss_is_the_mean_distance_of_masked_pixels(
    config: ViTConfig, marks: torch.Tensor
) -> None:
    model = ViTForMaskedImageModeling(config).eval()
    images = torch.randn(2, 3, 30, 30)
    output = model(images, marks)
    expected = [
        (output.reconstruction - images)[image, :, row : row + 6, column : column + 6].abs()
        for image in range(2)
        for row in range(0, 30, 6)
        for column in range(0, 30, 6)
        if marks[image, row // 6 * 5 + column // 6]
    ]
    assert output.loss is not None
    torch.testing.assert_close(output.loss, torch.stack(expected).mean())
    assert model(images).loss is None


def test_what_is_in_a_masked_patch_is_not_seen(config: ViTConfig, marks: torch.Tensor) -> None:
    model = ViTForMaskedImageModeling(config).eval()
    images = torch.randn(2, 3, 30, 30)
    assert marks[0, 0] and not marks[0, 1]
    masked, seen = images.clone(), images.clone()
    masked[0, :, :6, :6] += 1
    seen[0, :, :6, 6:12] += 1
    expected = model(images, marks).reconstruction
    assert torch.equal(model(masked, marks).reconstruction, expected)
    assert not torch.allclose(model(seen, marks).reconstruction, expected)


def test_images_of_another_size_are_drawn_in_it(config: ViTConfig) -> None:
    """What lies beyond the last whole patch is in no patch, and isn't compared."""
    model = ViTForMaskedImageModeling(config).eval()
    images, marks = torch.randn(2, 3, 26, 44), torch.ones(2, 28)
    output = model(images, marks, interpolate_pos_encoding=True)
    assert output.reconstruction.shape == (2, 3, 24, 42)
    assert output.loss is not None
    distance = (output.reconstruction - images[:, :, :24, :42]).abs().mean()
    torch.testing.assert_close(output.loss, distance)


def test_a_classifiers_checkpoint_begins_one(config: ViTConfig, tmp_path: Path) -> None:
    classifier = ViTForImageClassification(config).eval()
    classifier.save_pretrained(tmp_path)
    model, info = AutoModelForMaskedImageModeling.from_pretrained(
        tmp_path, output_loading_info=True
    )
    assert isinstance(model, ViTForMaskedImageModeling)
    new = ["decoder.0.bias", "decoder.0.weight", "vit.embeddings.mask_token"]
    assert sorted(info["missing_keys"]) == new
    assert torch.count_nonzero(model.state_dict()["vit.embeddings.mask_token"]) == 0
    images = torch.randn(2, 3, 30, 30)
    expected = classifier.vit(images).last_hidden_state
    assert torch.equal(model.vit(images).last_hidden_state, expected)


def test_marks_that_do_not_fit_are_named(config: ViTConfig, marks: torch.Tensor) -> None:
    images = torch.randn(2, 3, 30, 30)
    with pytest.raises(
        InvalidInputError, match=r"shape \[2, 1\], the images have \[2, 25\] patches"
    ):
        ViTForMaskedImageModeling(config)(images, marks[:, :1])
    with pytest.raises(InvalidInputError, match="use_mask_token=True"):
        ViTModel(config)(images, marks)
    assert "embeddings.mask_token" in ViTModel(config, use_mask_token=True).state_dict()
    config.update({"encoder_stride": 3})
    with pytest.raises(InvalidInputError, match="encoder_stride = patch_size"):
        ViTForMaskedImageModeling(config)(images, marks)
    drawn = ViTForMaskedImageModeling(config)(images).reconstruction
    assert drawn.shape == (2, 3, 15, 15)
