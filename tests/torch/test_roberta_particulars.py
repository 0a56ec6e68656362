"""What is particular to RoBERTa in PyTorch; tests/reference compares it with recorded results."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from triformers.models.torch.roberta import (
    RobertaForCausalLM,
    RobertaForMaskedLM,
    RobertaModel,
)
from triformers_core.architectures.roberta.configuration import RobertaConfig
from triformers_core.errors import InvalidConfigurationError

PADDING = 5


@pytest.fixture
def config() -> RobertaConfig:
    """A RoBERTa whose sizes all differ."""
    return RobertaConfig(
        vocab_size=99,
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=37,
        max_position_embeddings=61,
        type_vocab_size=1,
        pad_token_id=PADDING,
    )


@pytest.fixture
def text() -> torch.Tensor:
    """Token ids ``[2, 7]`` without padding."""
    return torch.randint(PADDING + 1, 99, (2, 7), generator=torch.Generator().manual_seed(0))


def close(one: torch.Tensor, other: torch.Tensor) -> bool:
    """Whether two tensors are equal within rounding."""
    return torch.allclose(one, other, rtol=0.0, atol=1e-5)


def test_padding_on_the_left_changes_nothing_for_the_tokens(
    config: RobertaConfig, text: torch.Tensor
) -> None:
    model = RobertaModel(config).eval()
    padded = torch.cat([torch.full((2, 3), PADDING), text], dim=1)
    states = model(padded, (padded != PADDING).long()).last_hidden_state
    assert close(states[:, 3:], model(text).last_hidden_state)


def test_positions_that_are_given_are_taken(config: RobertaConfig, text: torch.Tensor) -> None:
    model = RobertaModel(config).eval()
    counted = torch.arange(PADDING + 1, PADDING + 8).expand(2, 7)
    expected = model(text).last_hidden_state
    assert close(model(text, position_ids=counted).last_hidden_state, expected)
    assert not close(model(text, position_ids=counted + 1).last_hidden_state, expected)


def test_cached_keys_and_values_give_the_full_pass(
    config: RobertaConfig, text: torch.Tensor
) -> None:
    config.is_decoder = config.add_cross_attention = True
    model = RobertaForCausalLM(config).eval()
    source = torch.randn(2, 5, 32)
    full = model(text, encoder_hidden_states=source).logits
    first = model(text[:, :4], encoder_hidden_states=source)
    second = model(text[:, 4:], encoder_hidden_states=source, past_key_values=first.past_key_values)
    assert close(first.logits, full[:, :4]) and close(second.logits, full[:, 4:])


def test_embedded_tokens_are_counted_on_from_the_cache(
    config: RobertaConfig, text: torch.Tensor
) -> None:
    config.is_decoder = True
    model = RobertaForCausalLM(config).eval()
    embeds = model.get_input_embeddings()(text)
    first = model(inputs_embeds=embeds[:, :4])
    second = model(inputs_embeds=embeds[:, 4:], past_key_values=first.past_key_values)
    assert close(second.logits, model(text).logits[:, 4:])


def test_what_older_files_hold_besides_is_ignored(config: RobertaConfig, tmp_path: Path) -> None:
    model = RobertaForMaskedLM(config)
    model.save_pretrained(tmp_path)
    file = tmp_path / "model.safetensors"
    state = load_file(file)
    assert "lm_head.bias" in state and not any("decoder" in name for name in state)
    state |= {
        "lm_head.decoder.weight": state["roberta.embeddings.word_embeddings.weight"].clone(),
        "lm_head.decoder.bias": state["lm_head.bias"].clone(),
        "roberta.embeddings.position_ids": torch.arange(61)[None],
    }
    save_file(state, file)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loaded, info = RobertaForMaskedLM.from_pretrained(
            tmp_path, strict=True, output_loading_info=True
        )
    assert not any(info.values())
    assert torch.equal(loaded.lm_head.dense.weight, model.lm_head.dense.weight)


def test_another_vocabulary_size_reaches_the_head(
    config: RobertaConfig, text: torch.Tensor
) -> None:
    model = RobertaForMaskedLM(config).eval()
    before = model(text).logits
    model.resize_token_embeddings(103)
    after = model(text).logits
    assert after.shape == (2, 7, 103) and close(after[..., :99], before)


def test_positions_need_a_padding_token(config: RobertaConfig) -> None:
    config.pad_token_id = None
    with pytest.raises(InvalidConfigurationError, match="pad_token_id=None"):
        RobertaModel(config)
