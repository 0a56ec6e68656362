"""What none of DETR's recorded calls can know: timm's names, a network that keeps its resolution."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch

from tests.reference.cases.detr import CONFIG, NETWORK
from triformers import AutoModel, DetrForObjectDetection, DetrModel
from triformers_core.architectures.detr.configuration import DetrConfig, ResNetConfig
from triformers_core.architectures.detr.modeling_backbone import ResNet, TimmResNet
from triformers_core.errors import InvalidConfigurationError, InvalidInputError

SEES = "backbone.conv_encoder.model"


def renamed(name: str, inner: int) -> str:
    """timm's name for a parameter, from the one that networks with names of their own have.

    Args:
        name: with its place in the network.
        inner: number of convolutions of a layer.
    """
    for number in range(inner):
        name = name.replace(f"layer.{number}.convolution", f"conv{number + 1}")
        name = name.replace(f"layer.{number}.normalization", f"bn{number + 1}")
    for stage in range(4):
        name = name.replace(f"encoder.stages.{stage}.layers", f"layer{stage + 1}")
    name = name.replace("shortcut.convolution", "downsample.0")
    name = name.replace("shortcut.normalization", "downsample.1")
    name = name.replace("embedder.embedder.convolution", "conv1")
    return name.replace("embedder.embedder.normalization", "bn1")


def network(**keys: Any) -> ResNetConfig:
    return ResNetConfig.from_dict(NETWORK | keys)


def filled(module: torch.nn.Module) -> torch.nn.Module:
    """The module with values that are no other's."""
    torch.manual_seed(0)
    for name, parameter in module.named_parameters():
        torch.nn.init.normal_(parameter, 1.0 if parameter.dim() == 1 else 0.0, 0.1)
        assert parameter.isfinite().all(), name
    return module.eval()


@pytest.mark.parametrize(("kind", "inner"), [("basic", 2), ("bottleneck", 3)])
def test_a_network_with_timms_names_is_the_same(kind: str, inner: int) -> None:
    config = network(layer_type=kind)
    one, other = filled(ResNet(config)), TimmResNet(config)
    other.load_state_dict({renamed(name, inner): x for name, x in one.state_dict().items()})
    images = torch.randn(2, 1, 64, 32)
    for actual, expected in zip(other.eval()(images), one(images), strict=True):
        torch.testing.assert_close(actual, expected, rtol=0, atol=0)


def test_a_dilated_last_stage_keeps_the_resolution() -> None:
    plain, dilated = (filled(TimmResNet(network(), flag)) for flag in (False, True))
    assert plain(torch.zeros(1, 1, 64, 96))[-1].shape[2:] == (2, 3)
    assert dilated(torch.zeros(1, 1, 64, 96))[-1].shape[2:] == (4, 6)


def test_names_and_shapes_are_those_of_the_published_file() -> None:
    model = DetrModel.construct_deferred(DetrConfig())
    shapes = {slot.name: tuple(slot.shape) for slot in model.parameter_slots()}
    # Of detr-resnet-50, whose names stand behind "model.".
    assert shapes[f"{SEES}.conv1.weight"] == (64, 3, 7, 7)
    assert shapes[f"{SEES}.bn1.running_var"] == (64,)
    assert shapes[f"{SEES}.layer1.0.downsample.0.weight"] == (256, 64, 1, 1)
    assert shapes[f"{SEES}.layer1.0.downsample.1.bias"] == (256,)
    assert shapes[f"{SEES}.layer3.5.conv2.weight"] == (256, 256, 3, 3)
    assert shapes[f"{SEES}.layer4.2.bn3.running_mean"] == (2048,)
    assert shapes["input_projection.weight"] == (256, 2048, 1, 1)
    assert shapes["query_position_embeddings.weight"] == (100, 256)
    assert sum(name.startswith(SEES) for name in shapes) == 53 * 5  # convolutions and their norms
    # With the heads for 91 classes it is 41,302,368, as its authors' log says.
    heads = 257 * 92 + 2 * 257 * 256 + 257 * 4
    assert model.num_parameters(only_trainable=True) + heads == 41_302_368


def test_first_layers_and_norms_are_not_trained() -> None:
    model = DetrModel(DetrConfig.from_dict(CONFIG))
    trained = {name for name, x in model.named_parameters() if x.requires_grad}
    frozen = {name for name, x in model.named_parameters() if not x.requires_grad}
    assert f"{SEES}.encoder.stages.0.layers.1.layer.1.convolution.weight" in frozen
    assert f"{SEES}.encoder.stages.1.layers.0.layer.1.convolution.weight" in trained
    assert all(name in frozen for name in frozen | trained if ".normalization." in name)
    assert not any(name.startswith(("encoder.", "decoder.")) for name in frozen)


def test_a_file_has_no_network_where_timm_names_it(tmp_path: Path) -> None:
    DetrConfig().save_pretrained(tmp_path)
    saved = json.loads((tmp_path / "config.json").read_text(encoding="utf-8"))
    assert saved.get("backbone_config") is None
    assert DetrConfig.from_pretrained(tmp_path).backbone_config is None
    DetrConfig.from_dict(CONFIG).save_pretrained(tmp_path)
    saved = json.loads((tmp_path / "config.json").read_text(encoding="utf-8"))
    assert saved["backbone_config"]["hidden_sizes"] == NETWORK["hidden_sizes"]
    assert saved["backbone_config"]["model_type"] == "resnet"


def test_the_base_model_reads_a_file_that_detects_objects(tmp_path: Path) -> None:
    whole = DetrForObjectDetection(DetrConfig.from_dict(CONFIG)).eval()
    whole.save_pretrained(tmp_path)
    base: Any = AutoModel.from_pretrained(str(tmp_path))
    assert isinstance(base, DetrModel)
    images = torch.randn(1, 1, 64, 96)
    expected, actual = whole(images).last_hidden_state, base(images).last_hidden_state
    torch.testing.assert_close(actual, expected, rtol=0, atol=0)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"backbone_config": None}, "it needs a backbone_config, a ResNetConfig"),
        ({"use_timm_backbone": True, "backbone": "vgg16"}, "it is one of resnet18, resnet34"),
        ({"backbone_config": NETWORK | {"out_features": ["stage5"]}}, "the last is one of stage1"),
        ({"backbone_config": NETWORK | {"depths": [1, 1]}}, "each has an entry a stage"),
        ({"d_model": 34, "encoder_attention_heads": 2}, "it is a multiple of 4"),
    ],
)
def test_what_no_model_is_made_of(keys: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidConfigurationError, match=said):
        DetrModel(DetrConfig.from_dict(CONFIG | keys))


def test_images_have_the_networks_channels() -> None:
    model = DetrModel(DetrConfig.from_dict(CONFIG))
    with pytest.raises(InvalidInputError, match="has 3 channels, and the model sees 1"):
        model(torch.zeros(1, 3, 64, 64))
    with pytest.raises(InvalidInputError, match="without pixel_values"):
        model()
