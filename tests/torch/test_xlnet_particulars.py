"""XLNet in PyTorch: memories, streams, and what published files and configurations hold."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from tests.reference.cases.xlnet import CONFIG, IDS, LENGTH, MASK, MEMS, STREAMS, TEXT, TYPES
from triformers.models.torch.xlnet import XLNetModel
from triformers.models.torch.xlnet_heads import XLNetLMHeadModel
from triformers_core.architectures.xlnet.configuration import XLNetConfig
from triformers_core.checkpoint.names import to_canonical
from triformers_core.checkpoint.records import TensorRecord
from triformers_core.errors import InvalidConfigurationError, InvalidInputError


def inputs(arrays: Any) -> dict[str, Any]:
    """Tensors of a recorded case's inputs."""
    return {
        name: tuple(map(torch.from_numpy, a)) if isinstance(a, tuple) else torch.from_numpy(a)
        for name, a in arrays.items()
    }


def model(**changes: Any) -> XLNetModel:
    """A model in evaluation mode; larger weights than usual, so that differences show."""
    torch.manual_seed(0)
    values: dict[str, Any] = CONFIG | {"initializer_range": 0.3} | changes
    return XLNetModel(XLNetConfig(**values)).eval()


def test_memories_carried_over_equal_one_longer_call() -> None:
    one, ids = model(attn_type="uni"), torch.from_numpy(IDS)
    whole = one(ids)
    first = one(ids[:, :3])
    second = one(ids[:, 3:5], mems=first.mems)
    third = one(ids[:, 5:], mems=second.mems)
    parts = [part.last_hidden_state for part in (first, second, third)]
    assert torch.allclose(torch.cat(parts, dim=1), whole.last_hidden_state, atol=1e-5)
    assert third.mems is not None and whole.mems is not None
    for carried, direct in zip(third.mems, whole.mems, strict=True):
        assert torch.allclose(carried, direct, atol=1e-5)


def test_no_gradient_goes_into_memories() -> None:
    mems = model(mem_len=4)(torch.from_numpy(IDS)).mems
    assert mems is not None and [m.shape[0] for m in mems] == [4, 4]
    assert not any(m.requires_grad for m in mems)


def test_memories_are_returned_as_the_configuration_says() -> None:
    one, ids = model(), torch.from_numpy(IDS)
    assert one(ids).mems is not None and one.train()(ids).mems is None
    assert one(ids, use_mems=True).mems is not None
    other = model(use_mems_eval=False, use_mems_train=True)
    assert other(ids).mems is None and other.train()(ids).mems is not None


def test_content_of_a_predicted_token_does_not_show_in_its_state() -> None:
    one, streams = model(), inputs(STREAMS)
    ids = torch.from_numpy(IDS)
    changed = ids.clone()
    changed[0, 4] = 50 if ids[0, 4] != 50 else 51  # The last of the first example's order.
    # The first of the order sees no token, which is to see all alike: it is left out.
    before, after = (one(x, **streams).last_hidden_state[0, 1:] for x in (ids, changed))
    assert torch.equal(before, after)
    assert not torch.allclose(one(ids).last_hidden_state[0], one(changed).last_hidden_state[0])


def test_examples_read_to_the_right_may_be_padded() -> None:
    one = model(attn_type="uni")
    both = one(**inputs(TEXT)).last_hidden_state[1]
    alone = one(**inputs({name: array[1:] for name, array in TEXT.items()})).last_hidden_state[0]
    assert torch.allclose(both, alone, atol=1e-5)


def test_padding_does_not_show_in_the_tokens_states() -> None:
    one, tokens = model(), slice(3, LENGTH)
    padded = one(**inputs(TEXT)).last_hidden_state[1, tokens]
    bare = one(
        torch.from_numpy(IDS[1:, tokens]), token_type_ids=torch.from_numpy(TYPES[1:, tokens])
    )
    assert torch.allclose(padded, bare.last_hidden_state[0], atol=1e-5)


def test_the_second_and_smaller_half_of_a_batch_is_read_backwards() -> None:
    one, ids = model(bi_data=True), torch.from_numpy(IDS)
    three = one(ids[[0, 0, 0]]).last_hidden_state
    assert torch.equal(three[0], three[1]) and not torch.allclose(three[1], three[2], atol=1e-3)
    assert torch.allclose(one(ids[:1]).last_hidden_state[0], three[0], atol=1e-5)


def test_distances_are_dropped_for_every_example_alone() -> None:
    one = model(dropout=0.5).train()
    encoded = one.distances(torch.zeros(3, LENGTH, one.config.d_model), 0)
    assert encoded.shape[0] == 3 and not torch.equal(encoded[0], encoded[1])
    assert one.eval().distances(torch.zeros(3, LENGTH, one.config.d_model), 0).shape[0] == 1


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision_computes_near(dtype: torch.dtype) -> None:
    one = model(initializer_range=0.1)
    streams = inputs(TEXT | STREAMS)
    full = one(**streams).last_hidden_state
    low = one.to(dtype)(**streams).last_hidden_state
    assert low.dtype == dtype and torch.allclose(low.float(), full, atol=0.1)


def test_new_weights_are_as_published() -> None:
    one = XLNetModel(XLNetConfig(**CONFIG | {"d_model": 512, "initializer_range": 0.3}))
    for name, parameter in one.named_parameters():
        if name.endswith(("layer_norm.weight", "layer_norm.bias", "_2.bias")):
            assert torch.all(parameter == (1.0 if name.endswith("weight") else 0.0)), name
        elif not name.endswith("_1.bias"):
            assert abs(parameter.std().item() - 0.3) < 0.04, name


def test_the_tied_projection_of_published_files_is_no_surprise(tmp_path: Path) -> None:
    saved = XLNetLMHeadModel(XLNetConfig(**CONFIG))
    saved.save_pretrained(tmp_path)
    values = load_file(tmp_path / "model.safetensors")
    assert "lm_loss.weight" not in values
    table = values["transformer.word_embedding.weight"]
    values["lm_loss.weight"] = table.clone()
    save_file(values, tmp_path / "model.safetensors", {"format": "pt"})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loaded = XLNetLMHeadModel.from_pretrained(tmp_path, strict=True)
        untied = XLNetLMHeadModel.from_pretrained(tmp_path, strict=True, tie_word_embeddings=False)
    expected = saved.eval()(**inputs(TEXT)).logits
    assert torch.equal(loaded(**inputs(TEXT)).logits, expected)
    assert torch.allclose(untied(**inputs(TEXT)).logits, expected, atol=1e-6)


def test_names_of_published_tensorflow_files() -> None:
    names = {
        "transformer.mask_emb:0": "transformer.mask_emb",
        "transformer.word_embedding.weight:0": "transformer.word_embedding.weight",
        "transformer.layer_._1.rel_attn.q:0": "transformer.layer.1.rel_attn.q",
        "transformer.layer_._1.rel_attn.layer_norm.gamma:0": (
            "transformer.layer.1.rel_attn.layer_norm.weight"
        ),
        "transformer.layer_._0.ff.layer_1.kernel:0": "transformer.layer.0.ff.layer_1.weight",
        "lm_loss.bias:0": "lm_loss.bias",
    }
    model = XLNetLMHeadModel(XLNetConfig(**CONFIG))
    shapes = {slot.name: slot.shape for slot in model.parameter_slots()}
    stored = {n: shapes[c][::-1] if n.endswith("kernel:0") else shapes[c] for n, c in names.items()}
    records = {n: TensorRecord(shape=shape, read=list) for n, shape in stored.items()}
    found = to_canonical(records, "tensorflow", XLNetLMHeadModel.published_names)
    assert {n: r.shape for n, r in found.items()} == {c: shapes[c] for c in names.values()}


def test_the_vocabulary_gets_another_size() -> None:
    one = XLNetLMHeadModel(XLNetConfig(**CONFIG)).eval()
    one.resize_token_embeddings(110)
    assert one(**inputs(TEXT)).logits.shape == (*MASK.shape, 110)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"n_head": 5}, "d_model=32 and n_head=5"),
        ({"attn_type": "both"}, "attn_type='both'; it is one of 'bi', 'uni'"),
        ({"summary_type": "attn"}, "summary_type='attn'"),
    ],
)
def test_a_configuration_that_makes_no_sense_is_refused(
    changes: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidConfigurationError, match=message):
        XLNetConfig(**CONFIG | changes)


def test_a_published_configuration_is_read() -> None:
    values = {"d_model": 64, "n_head": 4, "num_hidden_layers": 3, "d_head": 16, "untie_r": True}
    config = XLNetConfig.from_dict(values)
    assert (config.hidden_size, config.num_attention_heads, config.num_hidden_layers) == (64, 4, 3)
    assert config.d_head == 16 and config.to_dict()["d_head"] == 16


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        ({}, "neither of them came"),
        ({"input_ids": IDS, "inputs_embeds": IDS}, "both of them came"),
        ({"input_ids": IDS, "mems": MEMS[:1]}, "mems hold 1 layers, and the model has 2"),
        (TEXT | {"input_mask": 1 - MASK}, "attention_mask .* or input_mask"),
    ],
)
def test_inputs_that_contradict_are_refused(arrays: Any, message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        model()(**inputs(arrays))


def test_it_keeps_memories_and_no_keys_and_values() -> None:
    model = XLNetLMHeadModel(XLNetConfig(**CONFIG))
    with pytest.raises(InvalidConfigurationError, match="XLNetLMHeadModel keeps no keys and value"):
        model.new_cache(1, 4)
