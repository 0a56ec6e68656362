"""What is particular to ELECTRA in PyTorch; tests/reference compares it with recorded results."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch.nn import functional

from tests.support.formats import FORMATS, check_parameters
from tests.support.loading import parameters
from triformers.models.torch.electra import (
    ElectraForMaskedLM,
    ElectraForPreTraining,
    ElectraModel,
)
from triformers_core.architectures.electra.configuration import ElectraConfig
from triformers_core.errors import InvalidConfigurationError, WeightsMismatchError


@pytest.fixture
def config() -> ElectraConfig:
    """An ELECTRA whose sizes all differ."""
    return ElectraConfig(
        vocab_size=99,
        embedding_size=24,
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=37,
        max_position_embeddings=61,
    )


@pytest.fixture
def text() -> torch.Tensor:
    """Token ids ``[2, 7]`` without padding."""
    return torch.randint(1, 99, (2, 7), generator=torch.Generator().manual_seed(0))


@pytest.fixture
def replaced() -> torch.Tensor:
    """Which tokens were replaced, ``[2, 7]``."""
    return torch.randint(0, 2, (2, 7), generator=torch.Generator().manual_seed(1))


def test_the_loss_counts_real_tokens_with_a_label(
    config: ElectraConfig, text: torch.Tensor, replaced: torch.Tensor
) -> None:
    model = ElectraForPreTraining(config).eval()
    mask = torch.tensor([[1] * 7, [1] * 4 + [0] * 3])
    labels = replaced.clone()
    labels[0, 2] = -100
    outputs = model(text, mask, labels=labels)
    counts = (mask == 1) & (labels != -100)
    expected = functional.binary_cross_entropy_with_logits(
        outputs.logits[counts], labels[counts].float()
    )
    assert outputs.loss is not None
    assert torch.allclose(outputs.loss, expected, rtol=0.0, atol=1e-6)


def test_all_tokens_count_with_a_mask_for_every_token(
    config: ElectraConfig, text: torch.Tensor, replaced: torch.Tensor
) -> None:
    model = ElectraForPreTraining(config).eval()
    with_mask = model(text, torch.ones(2, 7, 7), labels=replaced).loss
    without = model(text, labels=replaced).loss
    assert with_mask is not None and without is not None
    assert torch.allclose(with_mask, without, rtol=0.0, atol=1e-6)


def test_loss_and_gradients_are_finite_for_certain_logits(
    config: ElectraConfig, text: torch.Tensor, replaced: torch.Tensor
) -> None:
    model = ElectraForPreTraining(config).eval()
    with torch.no_grad():
        model.discriminator_predictions.dense_prediction.weight.mul_(1e6)
    loss = model(text, labels=replaced).loss
    assert loss is not None and torch.isfinite(loss)
    table = model.electra.embeddings.word_embeddings.weight
    (gradient,) = torch.autograd.grad(loss, [table])
    assert torch.isfinite(gradient).all()


def test_embeddings_as_wide_as_hidden_states_are_not_projected(config: ElectraConfig) -> None:
    config.embedding_size = config.hidden_size
    names = ElectraModel(config).state_dict()
    assert not [name for name in names if name.startswith("embeddings_project")]


def test_nothing_is_pooled(config: ElectraConfig, text: torch.Tensor) -> None:
    assert ElectraModel(config).eval()(text).pooler_output is None


def test_a_generator_saves_its_table_once_and_loads_it_with_its_head(
    config: ElectraConfig, text: torch.Tensor, tmp_path: Path
) -> None:
    model = ElectraForMaskedLM(config).eval()
    model.save_pretrained(tmp_path)
    names = list(load_file(tmp_path / "model.safetensors"))
    assert "generator_lm_head.bias" in names
    assert "generator_lm_head.weight" not in names
    loaded = ElectraForMaskedLM.from_pretrained(tmp_path)
    assert torch.equal(loaded(text).logits, model(text).logits)


def test_a_resize_reaches_the_generators_head(config: ElectraConfig, text: torch.Tensor) -> None:
    model = ElectraForMaskedLM(config).eval()
    model.resize_token_embeddings(110)
    assert model(text).logits.shape == (2, 7, 110)


def test_an_unknown_summary_is_refused() -> None:
    with pytest.raises(InvalidConfigurationError, match=r"summary_type='attn'.*'first', 'last'"):
        ElectraConfig(summary_type="attn")


def test_a_base_model_of_a_tensorflow1_checkpoint_is_the_discriminator() -> None:
    place = FORMATS / "electra" / "tensorflow1"
    model, info = ElectraModel.from_pretrained(place, output_loading_info=True)
    assert not info["missing_keys"]
    assert len(info["unexpected_keys"]) == 4
    assert all(name.startswith("discriminator_predictions.") for name in info["unexpected_keys"])
    check_parameters({f"electra.{name}": value for name, value in parameters(model).items()})


def test_a_tensorflow1_generator_does_not_fit_the_discriminators_configuration() -> None:
    with pytest.raises(WeightsMismatchError, match=r"electra\.embeddings_project"):
        ElectraForMaskedLM.from_pretrained(FORMATS / "electra" / "tensorflow1")
