"""What is particular to CLIP: towers by themselves, features, pairs, and outputs as tuples."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from tests.reference.cases.clip import CONFIG, IDS, IMAGES, MASK, TEXT_CONFIG
from triformers import CLIPConfig, CLIPModel, CLIPTextConfig, CLIPTextModel, CLIPVisionModel
from triformers_core.errors import InvalidInputError

# Arguments of calls that take other types, too.
TEXT: dict[str, Any] = {
    "input_ids": torch.from_numpy(IDS),
    "attention_mask": torch.from_numpy(MASK),
}
PIXELS = torch.from_numpy(IMAGES["pixel_values"])


def model() -> CLIPModel:
    return CLIPModel(CLIPConfig.from_dict(CONFIG)).eval()


def test_features_are_the_embeddings_before_they_get_length_one() -> None:
    pair = model()
    output = pair(**TEXT, pixel_values=PIXELS)
    for features, embeds in (
        (pair.get_text_features(TEXT["input_ids"], TEXT["attention_mask"]), output.text_embeds),
        (pair.get_image_features(PIXELS), output.image_embeds),
    ):
        torch.testing.assert_close(features / features.norm(dim=-1, keepdim=True), embeds)


def test_a_tower_reads_its_part_of_a_pairs_file(tmp_path: Path) -> None:
    pair = model()
    pair.save_pretrained(tmp_path)
    output = pair(**TEXT, pixel_values=PIXELS)
    texts = CLIPTextModel.from_pretrained(tmp_path)
    images = CLIPVisionModel.from_pretrained(tmp_path)
    torch.testing.assert_close(texts(**TEXT).pooler_output, output.text_model_output.pooler_output)
    torch.testing.assert_close(
        images(pixel_values=PIXELS).pooler_output, output.vision_model_output.pooler_output
    )


def test_as_a_tuple_the_towers_outputs_are_tuples() -> None:
    pair = model()
    values = pair(**TEXT, pixel_values=PIXELS, return_dict=False)
    assert [type(value) for value in values] == [torch.Tensor] * 4 + [tuple] * 2
    assert len(values[4]) == 2


def test_pairs_are_as_many_texts_as_images() -> None:
    with pytest.raises(InvalidInputError, match="3 texts and 2 images"):
        model()(**TEXT, pixel_values=PIXELS[:2], return_loss=True)
    with pytest.raises(InvalidInputError, match="without pixel_values"):
        model()(**TEXT)


def test_a_text_ends_at_any_of_several_tokens() -> None:
    settings: dict[str, Any] = TEXT_CONFIG | {"eos_token_id": [97, 1]}
    config = CLIPTextConfig(**settings)
    tower = CLIPTextModel(config).text_model
    ids = torch.tensor([[5, 1, 97], [97, 5, 1], [5, 6, 7]])
    assert tower.ends(ids).tolist() == [1, 0, 0]


def test_a_resize_reaches_the_tower_and_its_configuration() -> None:
    pair = model()
    pair.text_model.resize_token_embeddings(120)
    assert pair.config.text_config.vocab_size == 120
    assert pair.text_model.embeddings.token_embedding.weight.shape[0] == 120


def test_older_files_have_a_towers_differences_elsewhere() -> None:
    config = CLIPConfig.from_dict(
        {"text_config": {"hidden_size": 16}, "text_config_dict": {"hidden_size": 32}}
    )
    assert config.text_config.hidden_size == 32 and config.vision_config.hidden_size == 768
