"""BART in PyTorch: step by step, what published files hold or lack, and architectures like it."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from tests.reference.cases.bart import CONFIG, ENDED, SOURCE_TEXT, TARGET_IDS
from triformers import (
    AutoModelForCausalLM,
    BartConfig,
    BartForCausalLM,
    BartForConditionalGeneration,
    BartForSequenceClassification,
    BartModel,
)
from triformers_core.errors import InvalidConfigurationError, InvalidInputError

SOURCE: dict[str, Any] = {name: torch.from_numpy(array) for name, array in SOURCE_TEXT.items()}
MASK = {"attention_mask": SOURCE["attention_mask"]}
TARGET = torch.from_numpy(TARGET_IDS)
DEEPER = {"decoder_layers": 3}


def model(**changes: Any) -> BartForConditionalGeneration:
    """A model in evaluation mode, with a bias of the scores that isn't zero."""
    torch.manual_seed(0)
    one = BartForConditionalGeneration(BartConfig(**CONFIG | changes)).eval()
    torch.nn.init.normal_(one.get_parameter("final_logits_bias"))
    return one


@torch.no_grad()
@pytest.mark.parametrize("fixed", [False, True])
def test_token_by_token_equals_the_whole_target_with_more_decoder_layers(fixed: bool) -> None:
    one = model(**DEEPER)
    encoded = one.get_encoder()(**SOURCE)
    whole = one(**MASK, encoder_outputs=encoded, decoder_input_ids=TARGET).logits
    past: Any = one.new_cache(2, TARGET.shape[1]) if fixed else None  # Of either form.
    for position in range(TARGET.shape[1]):
        step = one(
            **MASK,
            encoder_outputs=encoded,
            decoder_input_ids=TARGET[:, position : position + 1],
            past_key_values=past,
        )
        past = step.past_key_values
        assert torch.allclose(step.logits[:, 0], whole[:, position], atol=1e-5, rtol=0.0)


def test_a_target_that_is_missing_is_made_of_the_source() -> None:
    one = model()
    start = torch.full((2, 1), 4)
    target = torch.cat([start, SOURCE["input_ids"][:, :-1]], dim=1)
    assert torch.equal(one(**SOURCE).logits, one(**SOURCE, decoder_input_ids=target).logits)
    with pytest.raises(InvalidInputError, match="decoder was called without decoder_input_ids"):
        one(inputs_embeds=torch.zeros(1, 3, 32))
    with pytest.raises(InvalidInputError, match="encoder was called without input_ids"):
        one(decoder_input_ids=TARGET)
    with pytest.raises(InvalidConfigurationError, match="needs a pad_token_id"):
        model(pad_token_id=None)(**SOURCE)


def test_texts_to_classify_need_as_many_end_tokens_each() -> None:
    one = BartForSequenceClassification(BartConfig(**CONFIG)).eval()
    ids = torch.from_numpy(ENDED["input_ids"])
    assert one(ids).logits.shape == (2, 3)
    fewer = ids.clone()
    fewer[1, 1] = 9
    with pytest.raises(InvalidInputError, match="Texts with 1 to 2 end-of-sequence tokens"):
        one(fewer)
    with pytest.raises(InvalidInputError, match="Texts with 0 to 0 end-of-sequence tokens"):
        one(torch.full((1, 4), 9))
    with pytest.raises(InvalidInputError, match="without input_ids"):
        one(inputs_embeds=torch.zeros(1, 3, 32), decoder_inputs_embeds=torch.zeros(1, 3, 32))
    several = BartForSequenceClassification(BartConfig(**CONFIG, eos_token_id=[2, 3]))
    with pytest.raises(InvalidConfigurationError, match="eos_token_id"):
        several(ids)


def test_repeated_tables_of_older_files_are_no_surprise(tmp_path: Path) -> None:
    saved = model()
    saved.save_pretrained(tmp_path)
    values = load_file(tmp_path / "model.safetensors")
    assert "lm_head.weight" not in values and "model.encoder.embed_tokens.weight" not in values
    table = values["model.shared.weight"]
    names = ("model.encoder.embed_tokens.weight", "model.decoder.embed_tokens.weight")
    more = {name: table.clone() for name in (*names, "lm_head.weight")}
    more |= {f"model.{part}.version": torch.tensor([3.0]) for part in ("encoder", "decoder")}
    save_file(values | more, tmp_path / "model.safetensors", {"format": "pt"})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loaded = BartForConditionalGeneration.from_pretrained(tmp_path, strict=True)
        decoder = AutoModelForCausalLM.from_pretrained(tmp_path, strict=True)
    assert torch.equal(loaded(**SOURCE).logits, saved(**SOURCE).logits)
    assert isinstance(decoder, BartForCausalLM)
    del values["final_logits_bias"]
    save_file(values, tmp_path / "model.safetensors", {"format": "pt"})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        older = BartForConditionalGeneration.from_pretrained(tmp_path)
    assert not older.get_parameter("final_logits_bias").any()


@torch.no_grad()
def test_the_decoder_alone_reads_the_whole_models_files(tmp_path: Path) -> None:
    whole = model()
    whole.save_pretrained(tmp_path / "head")
    whole.model.save_pretrained(tmp_path / "base")
    states = torch.randn(2, 7, 32)
    expected = whole(encoder_outputs=(states,), decoder_input_ids=TARGET).logits
    for folder in ("head", "base"):
        alone, info = BartForCausalLM.from_pretrained(tmp_path / folder, output_loading_info=True)
        assert not any(info.values())
        assert alone.config.is_decoder and not alone.config.is_encoder_decoder
        logits = alone(TARGET, encoder_hidden_states=states).logits
        logits = logits + whole.get_parameter("final_logits_bias")
        assert torch.allclose(logits, expected, atol=1e-6, rtol=0.0)


@pytest.mark.parametrize("tied", [True, False])
def test_another_vocabulary_keeps_table_head_and_bias_in_step(tied: bool) -> None:
    one = model(tie_word_embeddings=tied)
    before = one(**SOURCE).logits
    one.resize_token_embeddings(103)
    ids = torch.full((1, 4), 102)
    assert one(ids).logits.shape == (1, 4, 103)
    assert torch.allclose(one(**SOURCE).logits[..., :99], before, atol=1e-6, rtol=0.0)
    bias = one.get_parameter("final_logits_bias")
    assert bias.shape == (1, 103) and not bias[:, 99:].any() and not bias.requires_grad


def test_layers_are_left_out_in_training() -> None:
    one = BartModel(BartConfig(**CONFIG | {"encoder_layerdrop": 1.0})).train()
    states = one(**SOURCE, output_hidden_states=True).encoder_hidden_states
    assert states is not None and torch.equal(states[0], states[-1])
    evaluated = one.eval()(**SOURCE).encoder_last_hidden_state
    assert evaluated is not None and not torch.equal(evaluated, states[0])


def test_keys_of_older_configurations() -> None:
    older = BartConfig.from_dict(
        {"force_bos_token_to_be_generated": True, "normalize_before": False}
    )
    assert older.forced_bos_token_id == 0 and older.to_diff_dict()["normalize_before"] is False
    assert BartConfig().num_labels == 3 and BartConfig.from_dict({"num_labels": 2}).num_labels == 2
    two = {"id2label": {"0": "no", "1": "yes"}}
    assert BartConfig.from_dict(two).id2label == {0: "no", 1: "yes"}
