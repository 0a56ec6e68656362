"""GPT-2 in PyTorch: its cache, its initial values and its checkpoints' quirks."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from tests.reference.cases.gpt2 import CONFIG, SOURCE, WIDTH
from triformers import GPT2ForSequenceClassification, GPT2LMHeadModel, GPT2Model
from triformers_core.architectures.gpt2.configuration import GPT2Config
from triformers_core.errors import InvalidInputError

# Beside a text of seven tokens one of four, which is padded on the left.
MASK = torch.tensor([[1] * 7, [0] * 3 + [1] * 4])
POSITIONS = (MASK.cumsum(1) - 1).clamp(min=0)


def config(**values: object) -> GPT2Config:
    """The recorded cases' configuration with other values."""
    return GPT2Config.from_dict(CONFIG | {"use_cache": True} | values)


@pytest.fixture
def ids() -> torch.Tensor:
    """Token ids ``[2, 7]``."""
    torch.manual_seed(0)
    return torch.randint(1, 99, (2, 7))


def close(one: torch.Tensor, other: torch.Tensor) -> bool:
    """Whether two tensors are equal but for rounding."""
    return torch.allclose(one, other, atol=1e-5, rtol=0.0)


@pytest.mark.parametrize("cross", [False, True])
def test_token_by_token_with_a_cache_equals_the_full_pass(ids: torch.Tensor, cross: bool) -> None:
    model = GPT2LMHeadModel(config(add_cross_attention=cross)).eval()
    source = torch.randn(2, SOURCE, WIDTH) if cross else None
    full = model(
        ids, attention_mask=MASK, position_ids=POSITIONS, encoder_hidden_states=source
    ).logits
    past = None
    for step in range(7):
        output = model(
            ids[:, step : step + 1],
            past_key_values=past,
            attention_mask=MASK[:, : step + 1],
            position_ids=POSITIONS[:, step : step + 1],
            encoder_hidden_states=source,
        )
        past = output.past_key_values
        seen = MASK[:, step] == 1
        assert close(output.logits[seen, 0], full[seen, step])


def test_a_cross_attention_can_begin_after_the_first_step(ids: torch.Tensor) -> None:
    model = GPT2Model(config(add_cross_attention=True)).eval()
    past = model(ids[:, :4]).past_key_values
    source = torch.randn(2, SOURCE, WIDTH)
    output = model(ids[:, 4:], past_key_values=past, encoder_hidden_states=source)
    assert output.past_key_values is not None
    assert [part.shape[2] for part in output.past_key_values[0]] == [7, 7, SOURCE, SOURCE]


def test_a_cache_of_another_model_is_an_error(ids: torch.Tensor) -> None:
    past = GPT2Model(config(n_layer=3)).eval()(ids).past_key_values
    with pytest.raises(InvalidInputError, match="hold 3 layers, and the model has 2"):
        GPT2Model(config())(ids, past_key_values=past)


def test_an_encoder_without_cross_attention_is_an_error(ids: torch.Tensor) -> None:
    with pytest.raises(InvalidInputError, match="needs add_cross_attention=True"):
        GPT2Model(config())(ids, encoder_hidden_states=torch.randn(2, SOURCE, WIDTH))


def test_several_texts_without_a_padding_token_are_an_error(ids: torch.Tensor) -> None:
    with pytest.raises(InvalidInputError, match="2 sequences .* no pad_token_id"):
        GPT2ForSequenceClassification(config())(ids)


def test_scores_beyond_float16_are_finite_where_they_are_upcast(ids: torch.Tensor) -> None:
    def attentions(upcast: bool) -> torch.Tensor:
        torch.manual_seed(0)
        model = GPT2Model(config(reorder_and_upcast_attn=upcast)).eval()
        with torch.no_grad():
            model.get_parameter("h.0.attn.c_attn.weight").mul_(5000)
        weights = model.half()(ids, output_attentions=True).attentions
        assert weights is not None and weights[0].dtype == torch.float16
        return weights[0]

    assert torch.isfinite(attentions(upcast=True)).all()
    assert not torch.isfinite(attentions(upcast=False)).all()


def test_initial_values_are_the_published_ones() -> None:
    model = GPT2Model(GPT2Config(n_layer=2, vocab_size=99))
    assert abs(model.get_parameter("h.1.attn.c_attn.weight").std().item() - 0.02) < 1e-4
    for name in ("h.0.attn.c_proj.weight", "h.1.mlp.c_proj.weight"):
        assert abs(model.get_parameter(name).std().item() - 0.02 / 2) < 1e-4
    assert model.get_parameter("h.1.mlp.c_fc.bias").eq(0).all()


def test_published_files_load_without_a_warning(ids: torch.Tensor, tmp_path: Path) -> None:
    model = GPT2LMHeadModel(config()).eval()
    model.save_pretrained(tmp_path)
    path = tmp_path / "model.safetensors"
    tensors = load_file(path)
    assert "lm_head.weight" not in tensors
    # As gpt2's: without the base model's prefix, with masks that older versions kept.
    published = {name.removeprefix("transformer."): value for name, value in tensors.items()}
    for layer in range(2):
        published[f"h.{layer}.attn.bias"] = torch.ones(1, 1, 61, 61).tril()
        published[f"h.{layer}.attn.masked_bias"] = torch.tensor(-1e4)
    save_file(published, path)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        head, info = GPT2LMHeadModel.from_pretrained(tmp_path, output_loading_info=True)
        base, of_base = GPT2Model.from_pretrained(tmp_path, output_loading_info=True)
    assert not any(info.values()) and not any(of_base.values())
    assert close(head(ids).logits, model(ids).logits)
    # As those of fine-tuned models: with the tied table a second time.
    save_file(tensors | {"lm_head.weight": tensors["transformer.wte.weight"].clone()}, path)
    again, info = GPT2LMHeadModel.from_pretrained(tmp_path, output_loading_info=True)
    assert not any(info.values()) and close(again(ids).logits, model(ids).logits)
    assert close(base(ids).last_hidden_state, model.transformer(ids).last_hidden_state)


def test_the_tied_table_grows_with_the_vocabulary() -> None:
    model = GPT2LMHeadModel(config())
    model.resize_token_embeddings(105)
    assert model(torch.tensor([[104]])).logits.shape == (1, 1, 105)
