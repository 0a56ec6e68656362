"""DeiT in PyTorch: which classifier a checkpoint gets, and what both tokens' returns."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from tests.support.images import photograph
from tests.support.tiny import tiny_config
from triformers import (
    AutoFeatureExtractor,
    AutoModelForImageClassification,
    DeiTConfig,
    DeiTFeatureExtractor,
    DeiTForImageClassification,
    DeiTForImageClassificationWithTeacher,
    DeiTModel,
    InvalidInputError,
    ViTModel,
)


@pytest.fixture
def config() -> DeiTConfig:
    config = tiny_config("deit")
    assert isinstance(config, DeiTConfig)
    return config


@pytest.fixture
def images(config: DeiTConfig) -> torch.Tensor:
    torch.manual_seed(0)
    return torch.randn(2, 3, config.image_size, config.image_size)


def test_the_checkpoints_architectures_pick_the_classifier(
    config: DeiTConfig, tmp_path: Path
) -> None:
    assert type(AutoModelForImageClassification.from_config(config)) is DeiTForImageClassification
    for model_class in (DeiTForImageClassification, DeiTForImageClassificationWithTeacher):
        model_class(config).save_pretrained(tmp_path / model_class.__name__)
        loaded: object = AutoModelForImageClassification.from_pretrained(
            tmp_path / model_class.__name__
        )
        assert type(loaded) is model_class


def test_a_distilled_checkpoint_gives_its_states_to_the_other_classes(
    config: DeiTConfig, images: torch.Tensor, tmp_path: Path
) -> None:
    taught = DeiTForImageClassificationWithTeacher(config).eval()
    taught.save_pretrained(tmp_path)
    expected = taught.deit(images).last_hidden_state
    base, info = DeiTModel.from_pretrained(
        tmp_path, add_pooling_layer=False, output_loading_info=True
    )
    assert torch.equal(base(images).last_hidden_state, expected)
    assert info["missing_keys"] == []
    with pytest.warns(UserWarning, match=r"newly initialised: classifier\.bias, classifier\.weigh"):
        single = DeiTForImageClassification.from_pretrained(tmp_path)
    assert torch.equal(single.deit(images).last_hidden_state, expected)


def test_results_by_position_come_in_the_published_order(
    config: DeiTConfig, images: torch.Tensor
) -> None:
    model = DeiTForImageClassificationWithTeacher(config).eval()
    output = model(images, output_hidden_states=True)
    assert output.keys() == ("logits", "cls_logits", "distillation_logits", "hidden_states")
    assert torch.equal(output[2], output.distillation_logits)
    assert torch.equal(output.logits, (output.cls_logits + output.distillation_logits) / 2)
    assert not torch.equal(output.cls_logits, output.distillation_logits)


def test_labels_without_a_teacher_are_refused(config: DeiTConfig, images: torch.Tensor) -> None:
    model = DeiTForImageClassificationWithTeacher(config)
    with pytest.raises(InvalidInputError, match="fine-tune DeiTForImageClassification"):
        model(images, labels=torch.tensor([0, 1]))


def test_a_vits_parameters_are_a_deits_but_for_what_a_second_token_adds(
    config: DeiTConfig,
) -> None:
    deit = {n: tuple(p.shape) for n, p in DeiTModel(config).named_parameters()}
    vit = {n: tuple(p.shape) for n, p in ViTModel(config).named_parameters()}
    assert deit.keys() - vit.keys() == {"embeddings.distillation_token"}
    assert {name for name in vit if vit[name] != deit[name]} == {"embeddings.position_embeddings"}


def test_a_published_folder_goes_from_photograph_to_label(
    config: DeiTConfig, tmp_path: Path
) -> None:
    config.id2label = {0: "cat", 1: "rocket"}
    DeiTForImageClassificationWithTeacher(config).save_pretrained(tmp_path)
    side = config.image_size
    DeiTFeatureExtractor(size=side + 4, crop_size=side).save_pretrained(tmp_path)
    state = load_file(tmp_path / "model.safetensors")
    state["distillation_classifier.bias"] = torch.tensor([-9.0, 9.0])
    save_file(state, tmp_path / "model.safetensors")
    extractor = AutoFeatureExtractor.from_pretrained(tmp_path)
    assert isinstance(extractor, DeiTFeatureExtractor)
    model = AutoModelForImageClassification.from_pretrained(tmp_path)
    logits = model(**extractor(photograph("rocket"), return_tensors="pt")).logits
    assert model.config.id2label[int(logits.argmax())] == "rocket"
