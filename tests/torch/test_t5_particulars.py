"""T5 in PyTorch: step by step, new weights, and what published files hold or lack."""

from __future__ import annotations

import math
import warnings
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from tests.reference.cases.t5 import CONFIG, LABELS, SOURCE_TEXT, TARGET_IDS
from triformers import AutoConfig, AutoModelForSeq2SeqLM
from triformers.models.torch.mt5 import MT5ForConditionalGeneration
from triformers.models.torch.t5 import T5ForConditionalGeneration, T5Model
from triformers.models.torch.t5_layers import bucket_starts
from triformers_core.architectures.mt5.configuration import MT5Config
from triformers_core.architectures.t5.configuration import T5Config
from triformers_core.errors import InvalidConfigurationError, InvalidInputError

SOURCE: dict[str, Any] = {name: torch.from_numpy(array) for name, array in SOURCE_TEXT.items()}
MASK = {"attention_mask": SOURCE["attention_mask"]}
TARGET, LABEL_IDS = torch.from_numpy(TARGET_IDS), torch.from_numpy(LABELS["labels"])
UNTIED = {"tie_word_embeddings": False, "feed_forward_proj": "gated-gelu"}


def model(**changes: Any) -> T5ForConditionalGeneration:
    """A model in evaluation mode."""
    torch.manual_seed(0)
    return T5ForConditionalGeneration(T5Config(**CONFIG | changes)).eval()


def test_token_by_token_with_a_cache_equals_the_whole_target() -> None:
    one = model()
    encoded = one.get_encoder()(**SOURCE)
    whole = one(**MASK, encoder_outputs=encoded, decoder_input_ids=TARGET).logits
    past = None
    for position in range(TARGET.shape[1]):
        step = one(
            **MASK,
            encoder_outputs=encoded,
            decoder_input_ids=TARGET[:, position : position + 1],
            past_key_values=past,
        )
        past = step.past_key_values
        assert torch.allclose(step.logits[:, 0], whole[:, position], atol=1e-5, rtol=0.0)


def test_the_encoders_output_stands_for_its_run() -> None:
    one = model()
    whole = one(**SOURCE, decoder_input_ids=TARGET, output_hidden_states=True)
    output = one.get_encoder()(**SOURCE, output_hidden_states=True)
    for given in (output, (output.last_hidden_state, output.hidden_states)):
        again = one(**MASK, encoder_outputs=given, decoder_input_ids=TARGET)
        assert torch.equal(again.logits, whole.logits)
        assert again.encoder_last_hidden_state is output.last_hidden_state
        assert again.encoder_hidden_states is not None
        assert len(again.encoder_hidden_states) == len(whole.encoder_hidden_states or ())


def test_labels_become_the_decoders_input() -> None:
    labels = torch.tensor([[5, 6, 7], [8, -100, -100]])
    shifted = model().prepare_decoder_input_ids_from_labels(labels)
    assert shifted.tolist() == [[3, 5, 6], [3, 8, 0]]
    padding_first = model(decoder_start_token_id=None)
    assert padding_first.prepare_decoder_input_ids_from_labels(labels)[:, 0].tolist() == [0, 0]
    with pytest.raises(InvalidConfigurationError, match="needs a pad_token_id"):
        model(pad_token_id=None).prepare_decoder_input_ids_from_labels(labels)


@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        ({"decoder_input_ids": TARGET}, "without input_ids, encoder_outputs or inputs_embeds"),
        (SOURCE, "without decoder_input_ids or decoder_inputs_embeds"),
    ],
)
def test_source_and_target_are_needed(inputs: Any, message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        model()(**inputs)


def test_new_weights_have_the_published_spread() -> None:
    sizes = {"vocab_size": 500, "d_model": 256, "d_kv": 32, "d_ff": 300, "num_heads": 6}
    one = model(**CONFIG | sizes | UNTIED | {"initializer_factor": 0.7})
    attention, dense = "encoder.block.1.layer.0.SelfAttention", "decoder.block.0.layer.2"
    for name, expected in {
        "shared": 1.0,
        "lm_head": 1.0,
        f"{attention}.q": (256 * 32) ** -0.5,
        f"{attention}.k": 256**-0.5,
        f"{attention}.v": 256**-0.5,
        f"{attention}.o": (6 * 32) ** -0.5,
        f"{dense}.DenseReluDense.wi_0": 256**-0.5,
        f"{dense}.DenseReluDense.wo": 300**-0.5,
    }.items():
        spread = one.get_parameter(f"{name}.weight").std().item()
        assert math.isclose(spread, 0.7 * expected, rel_tol=0.03), name
    assert (one.get_parameter("decoder.final_layer_norm.weight") == 0.7).all()


def test_repeated_tables_of_published_files_are_no_surprise(tmp_path: Path) -> None:
    saved = model()
    saved.save_pretrained(tmp_path)
    values = load_file(tmp_path / "model.safetensors")
    assert "lm_head.weight" not in values
    more = {
        **{
            name: values["shared.weight"].clone()
            for name in (
                "encoder.embed_tokens.weight",
                "decoder.embed_tokens.weight",
                "lm_head.weight",
            )
        },
        "decoder.block.0.layer.1.EncDecAttention.relative_attention_bias.weight": torch.ones(10, 4),
    }
    save_file(values | more, tmp_path / "model.safetensors", {"format": "pt"})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loaded = T5ForConditionalGeneration.from_pretrained(tmp_path, strict=True)
    expected = saved(**SOURCE, labels=LABEL_IDS)
    assert torch.equal(loaded(**SOURCE, labels=LABEL_IDS).logits, expected.logits)


def test_a_file_of_a_model_with_a_head_serves_the_one_without(tmp_path: Path) -> None:
    saved = model(**UNTIED)
    saved.save_pretrained(tmp_path)
    loaded, info = T5Model.from_pretrained(tmp_path, output_loading_info=True)
    assert info["missing_keys"] == [] and info["unexpected_keys"] == ["lm_head.weight"]
    inputs: dict[str, Any] = SOURCE | {"decoder_input_ids": TARGET}
    expected = saved(**inputs, output_hidden_states=True).decoder_hidden_states
    assert expected is not None
    assert torch.equal(loaded(**inputs).last_hidden_state, expected[-1])


@pytest.mark.parametrize("tied", [True, False])
def test_another_vocabulary_keeps_the_stacks_and_the_head_in_step(tied: bool) -> None:
    one = model(tie_word_embeddings=tied)
    one.resize_token_embeddings(103)
    ids = torch.full((1, 4), 102)
    output = one(ids, decoder_input_ids=ids)
    assert output.logits.shape == (1, 4, 103) and torch.isfinite(output.logits).all()


def test_buckets_begin_at_the_published_distances() -> None:
    starts = bucket_starts(16, 128)
    assert starts[:8] == tuple(range(1, 9))
    # Every second of the growing ones begins at a power of two, where rounding would show.
    assert [starts[index] for index in (9, 11, 13)] == [16, 32, 64] and len(starts) == 15
    with pytest.raises(InvalidConfigurationError, match="must be at least 4"):
        bucket_starts(1, 128)


def test_other_names_of_fields_are_read_and_set() -> None:
    config = T5Config(**CONFIG)
    names = ("hidden_size", "head_dim", "num_hidden_layers", "num_attention_heads")
    assert [getattr(config, name) for name in names] == [32, 6, 2, 4]
    config.hidden_size = 40
    assert config.d_model == 40 and T5Config(num_layers=2).num_decoder_layers == 2


@pytest.mark.filterwarnings("error:T5Config reads a configuration")
def test_mt5s_file_says_what_differs_from_t5_too(tmp_path: Path) -> None:
    # In Flax T5's classes answer for mT5: with T5's defaults they would read another model.
    MT5Config(num_layers=2).save_pretrained(tmp_path)
    read = T5Config.from_pretrained(tmp_path)
    assert (read.vocab_size, read.d_ff, read.num_heads) == (250112, 1024, 6)
    assert read.is_gated_act and read.dense_act_fn == "gelu_new" and not read.tie_word_embeddings
    assert type(AutoConfig.from_pretrained(tmp_path)) is MT5Config
    with pytest.warns(UserWarning, match="MT5Config reads .* model_type 't5'"):
        MT5Config.from_dict({"model_type": "t5"})


def test_mt5s_models_are_found_by_the_files_model_type(tmp_path: Path) -> None:
    MT5ForConditionalGeneration(MT5Config(**CONFIG | UNTIED)).save_pretrained(tmp_path)
    loaded: object = AutoModelForSeq2SeqLM.from_pretrained(tmp_path)
    assert type(loaded) is MT5ForConditionalGeneration


@torch.no_grad()
def test_sums_beyond_float16_do_not_end_as_nan() -> None:
    one = model()
    one.get_parameter("encoder.block.0.layer.1.DenseReluDense.wo.weight").mul_(8e4)
    output = one.half()(**SOURCE, decoder_input_ids=TARGET, output_hidden_states=True)
    assert output.encoder_hidden_states is not None
    assert output.encoder_hidden_states[1].abs().max() == torch.finfo(torch.float16).max
    assert output.logits.isfinite().all()
