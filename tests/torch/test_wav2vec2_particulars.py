"""Wav2Vec2 and HuBERT in PyTorch: training, what is drawn at random, and their checkpoints."""

from __future__ import annotations

import math
import warnings
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from tests.reference.cases.wav2vec2 import CONFIG, STABLE
from triformers import (
    HubertModel,
    Wav2Vec2ForCTC,
    Wav2Vec2ForMaskedLM,
    Wav2Vec2ForPreTraining,
    Wav2Vec2Model,
)
from triformers.models.torch.wav2vec2 import Wav2Vec2SpanMask
from triformers.models.torch.wav2vec2_pretraining import Wav2Vec2Negatives
from triformers_core.architectures.hubert.configuration import HubertConfig
from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config
from triformers_core.errors import InvalidConfigurationError, InvalidInputError

KERNEL = "encoder.pos_conv_embed.conv.parametrizations.weight.original"
# Nothing is drawn, so that training gives what evaluation does.
CERTAIN: dict[str, Any] = {
    "hidden_dropout": 0.0,
    "attention_dropout": 0.0,
    "activation_dropout": 0.0,
    "final_dropout": 0.0,
    "layerdrop": 0.0,
    "mask_time_prob": 0.0,
}


def close(one: torch.Tensor | None, other: torch.Tensor | None) -> bool:
    """Whether two tensors are equal but for rounding."""
    assert one is not None and other is not None
    return torch.allclose(one, other, atol=1e-5, rtol=0.0)


def config(**values: Any) -> Wav2Vec2Config:
    """The recorded cases' configuration with other values."""
    return Wav2Vec2Config(**(CONFIG | values))


@pytest.fixture(autouse=True)
def same_random_numbers() -> None:
    torch.manual_seed(0)


@pytest.fixture
def sound() -> torch.Tensor:
    """Two recordings of 83 samples; 13 positions."""
    return torch.randn(2, 83)


@pytest.fixture
def hidden_positions() -> torch.Tensor:
    mask = torch.zeros(2, 13, dtype=torch.bool)
    mask[0, 2:6] = mask[1, 7:10] = True
    return mask


# Masking


@pytest.mark.parametrize(
    ("share", "span", "least", "length", "expected"),
    # The mean of 4000 draws of the reference.
    [
        (0.3, 5, 2, 50, 13.8),
        (0.3, 5, 0, 20, 5.74),
        (0.065, 10, 2, 50, 17.9),
        (0.05, 10, 2, 15, 12.3),
    ],
)
def test_as_many_positions_are_masked_as_in_the_reference(
    share: float, span: int, least: int, length: int, expected: float
) -> None:
    entries = (torch.arange(50) < length).expand(2000, 50)
    mask = Wav2Vec2SpanMask(share, span, least)(entries)
    assert mask is not None and not mask[:, length:].any()
    # One number of a call decides between the two nearest counts of spans: several calls.
    drawn = [Wav2Vec2SpanMask(share, span, least)(entries).sum(1).float() for _ in range(100)]
    assert torch.cat(drawn).mean().item() == pytest.approx(expected, rel=0.05)


def test_masks_are_spans_and_are_drawn_in_training_alone() -> None:
    masks = Wav2Vec2SpanMask(0.2, 4, 1)
    assert masks.eval()(torch.ones(3, 40)) is None
    mask = masks.train()(torch.ones(200, 40))
    assert mask is not None and mask.any(1).all()
    for row in mask.tolist():
        text = "".join("x" if hidden else " " for hidden in row)
        assert all(len(run) >= 4 for run in text.split())


def test_states_are_masked_in_training_alone(sound: torch.Tensor) -> None:
    model = Wav2Vec2Model(config(**CERTAIN | {"mask_time_prob": 0.3, "mask_time_length": 3}))
    plain = model.eval()(sound).last_hidden_state
    assert torch.equal(model.eval()(sound).last_hidden_state, plain)
    first, second = (model.train()(sound).last_hidden_state for _ in range(2))
    assert not close(first, plain)
    assert not close(first, second)
    model.config.apply_spec_augment = False
    assert close(model.train()(sound).last_hidden_state, plain)


def test_features_are_masked_in_training(sound: torch.Tensor) -> None:
    values = CERTAIN | {"mask_feature_prob": 0.3, "mask_feature_length": 4}
    model = Wav2Vec2Model(config(**values))
    assert not close(model.train()(sound).last_hidden_state, model.eval()(sound).last_hidden_state)


def test_a_model_that_never_masks_says_so(
    sound: torch.Tensor, hidden_positions: torch.Tensor
) -> None:
    model = Wav2Vec2Model(config(mask_time_prob=0.0))
    with pytest.raises(InvalidInputError, match="set mask_time_prob"):
        model(sound, mask_time_indices=hidden_positions)


def test_negatives_are_other_masked_positions_of_the_same_row(
    hidden_positions: torch.Tensor,
) -> None:
    rows = Wav2Vec2Negatives(50)(hidden_positions)
    assert rows is not None and rows.shape == (2, 13, 50)
    flat = hidden_positions.reshape(-1)
    for index in flat.nonzero()[:, 0].tolist():
        batch, position = divmod(index, 13)
        others = {i for i in flat.nonzero()[:, 0].tolist() if i // 13 == batch} - {index}
        assert set(rows[batch, position].tolist()) == others
    assert Wav2Vec2Negatives(5).eval()(hidden_positions) is None


# Training


def test_pretraining_draws_its_negatives(
    sound: torch.Tensor, hidden_positions: torch.Tensor
) -> None:
    model = Wav2Vec2ForPreTraining(config(num_negatives=4))
    assert model.eval()(sound, mask_time_indices=hidden_positions).loss is None
    loss = model.train()(sound, mask_time_indices=hidden_positions).loss
    assert loss is not None and loss.isfinite()
    loss.backward()  # type: ignore[no-untyped-call]  # So in its stubs.
    # The hard choice of an entry has the gradient of a soft one.
    gradient = model.quantizer.weight_proj.weight.grad
    assert gradient is not None and gradient.abs().max() > 0


def test_a_higher_temperature_makes_the_soft_choice_flatter() -> None:
    model = Wav2Vec2ForPreTraining(config())
    features = torch.randn(1, 40, 10)
    sizes = []
    for temperature in (0.5, 50.0):
        torch.manual_seed(1)
        model.set_gumbel_temperature(temperature)
        entries, _, _ = model.quantizer(features, None, None)
        (gradient,) = torch.autograd.grad(entries.sum(), model.quantizer.weight_proj.weight)
        sizes.append(gradient.abs().max().item())
    assert sizes[1] < sizes[0] / 10


def test_the_loss_needs_the_masked_positions(sound: torch.Tensor) -> None:
    model = Wav2Vec2ForPreTraining(config())
    with pytest.raises(InvalidInputError, match="without mask_time_indices"):
        model(sound, sampled_negative_indices=torch.zeros(2, 13, 4, dtype=torch.long))


def test_every_layer_can_be_skipped_in_training(sound: torch.Tensor) -> None:
    model = Wav2Vec2Model(config(**CERTAIN | {"layerdrop": 1.0}))
    states = model.train()(sound, output_hidden_states=True).hidden_states
    assert states is not None and len(states) == 3
    assert torch.equal(states[0], states[1]) and torch.equal(states[1], states[2])
    states = model.eval()(sound, output_hidden_states=True).hidden_states
    assert states is not None and not close(states[0], states[1])


def test_the_feature_encoder_can_be_frozen(sound: torch.Tensor) -> None:
    labels = torch.tensor([[1, 2], [3, 1]])
    model = Wav2Vec2ForCTC(config(**CERTAIN))

    def gradients(**options: Any) -> tuple[Any, Any]:
        model.zero_grad()
        loss = model(sound, labels=labels, **options).loss
        assert loss is not None
        loss.backward()  # type: ignore[no-untyped-call]  # So in its stubs.
        first = model.get_parameter("wav2vec2.feature_extractor.conv_layers.0.conv.weight")
        return first.grad, model.get_parameter("wav2vec2.feature_projection.projection.bias").grad

    encoder, rest = gradients()
    assert encoder is not None and rest is not None
    encoder, rest = gradients(freeze_feature_encoder=True)
    assert encoder is None and rest is not None
    model.freeze_feature_encoder()
    encoder, rest = gradients()
    assert encoder is None and rest is not None
    model.freeze_base_model()
    trained = {name for name, one in model.named_parameters() if one.requires_grad}
    assert trained == {"lm_head.weight", "lm_head.bias"}


def test_running_statistics_follow_the_batches(sound: torch.Tensor) -> None:
    values: dict[str, Any] = CONFIG | CERTAIN | {"conv_pos_batch_norm": True}
    model = HubertModel(HubertConfig(**values))
    before = {name: p.detach().clone() for name, p in model.named_parameters() if "running" in name}
    model.eval()(sound)
    assert all(torch.equal(model.get_parameter(name), old) for name, old in before.items())
    model.train()(sound)
    assert not any(torch.equal(model.get_parameter(name), old) for name, old in before.items())
    assert not any(model.get_parameter(name).requires_grad for name in before)


# Losses


def test_a_text_too_long_for_its_sound_has_an_infinite_loss(sound: torch.Tensor) -> None:
    labels = torch.ones(2, 9, dtype=torch.long)  # Needs 17 positions, and there are 13.
    model = Wav2Vec2ForCTC(config()).eval()
    loss = model(sound, labels=labels).loss
    assert loss is not None and loss.isposinf()
    model.config.ctc_zero_infinity = True
    loss = model(sound, labels=labels).loss
    assert loss is not None and loss == 0


def test_labels_beyond_the_vocabulary_are_refused(sound: torch.Tensor) -> None:
    with pytest.raises(InvalidInputError, match="label 11 is beyond the vocabulary of 11"):
        Wav2Vec2ForCTC(config())(sound, labels=torch.tensor([[11], [1]]))


def test_masked_language_modelling_has_a_loss_of_every_position(sound: torch.Tensor) -> None:
    model = Wav2Vec2ForMaskedLM(config()).eval()
    labels = torch.full((2, 13), -100)
    labels[0, 3], labels[1, 5] = 4, 2
    output = model(sound, labels=labels)
    chosen = torch.stack([output.logits[0, 3], output.logits[1, 5]]).log_softmax(-1)
    expected = -(chosen[0, 4] + chosen[1, 2]) / 2
    assert output.loss is not None and close(output.loss, expected)


# Inputs


@pytest.mark.parametrize(
    ("shape", "message"),
    [((2, 10), "10 samples, and the convolutions need 11"), ((2, 1, 83), r"\[batch, samples\]")],
)
def test_sound_that_is_none_is_refused(shape: tuple[int, ...], message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        Wav2Vec2Model(config())(torch.randn(*shape))


def test_a_call_without_sound_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="HubertModel was called without input_values"):
        HubertModel(HubertConfig(**CONFIG))()


def test_padding_changes_nothing_with_layer_norm(sound: torch.Tensor) -> None:
    model = Wav2Vec2Model(config(**STABLE)).eval()
    padded = torch.nn.functional.pad(sound, (0, 30))
    mask = (torch.arange(113) < 83).long().expand(2, 113)
    expected = model(sound, torch.ones(2, 83)).last_hidden_state
    assert close(model(padded, mask).last_hidden_state[:, :13], expected)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"conv_dim": [4, 5, 6]}, "one entry for every convolution"),
        ({"num_attention_heads": 5}, "first must be a multiple"),
        ({"feat_extract_norm": "batch"}, "it is one of 'group', 'layer'"),
        ({"ctc_loss_reduction": "max"}, "it is one of 'sum', 'mean', 'none'"),
        ({"codevector_dim": 15}, "first must be a multiple"),
    ],
)
def test_settings_that_contradict_each_other_are_refused(
    values: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidConfigurationError, match=message):
        config(**values)


# Checkpoints


def test_older_names_of_the_positional_kernel_are_read(tmp_path: Path) -> None:
    model = Wav2Vec2Model(config())
    model.save_pretrained(tmp_path)
    file = tmp_path / "model.safetensors"
    state = load_file(file)
    assert {f"{KERNEL}0", f"{KERNEL}1"} <= state.keys()
    older = {
        name.replace(f"{KERNEL}0", "encoder.pos_conv_embed.conv.weight_g"): value
        for name, value in state.items()
    }
    older = {
        name.replace(f"{KERNEL}1", "encoder.pos_conv_embed.conv.weight_v"): value
        for name, value in older.items()
    }
    save_file(older, file)
    loaded, info = Wav2Vec2Model.from_pretrained(tmp_path, strict=True, output_loading_info=True)
    assert not any(info.values())
    for name, value in state.items():
        assert torch.equal(loaded.get_parameter(name), value)


def test_a_recogniser_without_the_masking_state_loads_silently(tmp_path: Path) -> None:
    model = Wav2Vec2ForCTC(config())
    model.save_pretrained(tmp_path)
    state = load_file(tmp_path / "model.safetensors")
    del state["wav2vec2.masked_spec_embed"]
    save_file(state, tmp_path / "model.safetensors")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loaded, info = Wav2Vec2ForCTC.from_pretrained(tmp_path, output_loading_info=True)
    assert info["missing_keys"] == ["wav2vec2.masked_spec_embed"]
    wav2vec2: Any = loaded.wav2vec2
    embed = wav2vec2.masked_spec_embed
    assert embed is not None and 0 <= embed.min() < embed.max() <= 1
    with pytest.warns(UserWarning, match="masked_spec_embed"):
        Wav2Vec2ForPreTraining.from_pretrained(tmp_path)


def test_a_model_that_never_masks_ignores_the_state(tmp_path: Path) -> None:
    Wav2Vec2Model(config()).save_pretrained(tmp_path)
    _, info = Wav2Vec2Model.from_pretrained(
        tmp_path, mask_time_prob=0.0, strict=True, output_loading_info=True
    )
    assert not any(info.values())


def test_the_number_of_batches_of_a_batch_norm_is_ignored(tmp_path: Path) -> None:
    values: dict[str, Any] = CONFIG | {"conv_pos_batch_norm": True}
    HubertModel(HubertConfig(**values)).save_pretrained(tmp_path)
    state = load_file(tmp_path / "model.safetensors")
    state["encoder.pos_conv_embed.batch_norm.num_batches_tracked"] = torch.tensor(7)
    save_file(state, tmp_path / "model.safetensors")
    _, info = HubertModel.from_pretrained(tmp_path, strict=True, output_loading_info=True)
    assert not any(info.values())


def test_initial_values_are_spread_as_in_the_reference() -> None:
    values: dict[str, Any] = CONFIG | {
        "hidden_size": 320,
        "conv_dim": [250, 200],
        "num_codevectors_per_group": 300,
    }
    values |= {"codevector_dim": 400, "proj_codevector_dim": 500, "num_conv_pos_embeddings": 60}
    model = Wav2Vec2ForPreTraining(Wav2Vec2Config(**values, conv_bias=True))
    # Standard deviations that the reference's values have.
    expected = {
        "wav2vec2.feature_extractor.conv_layers.1.conv.weight": 0.0515,
        "wav2vec2.feature_extractor.conv_layers.1.conv.bias": 0.0211,
        "wav2vec2.feature_projection.projection.weight": 0.0408,
        f"wav2vec2.{KERNEL}1": 0.00833,
        "wav2vec2.encoder.layers.0.attention.q_proj.weight": 0.02,
        "quantizer.codevectors": 0.2887,
        "quantizer.weight_proj.weight": 1.0,
        "project_hid.weight": 0.0323,
        "project_q.weight": 0.0289,
    }
    for name, deviation in expected.items():
        assert model.get_parameter(name).std().item() == pytest.approx(deviation, rel=0.05), name
    length, direction = (model.get_parameter(f"wav2vec2.{KERNEL}{i}") for i in (0, 1))
    found = torch.linalg.vector_norm(direction, dim=(0, 1))
    assert torch.allclose(length[0, 0], found, rtol=0.05)
    assert math.isclose(
        model.get_parameter("quantizer.codevectors").mean().item(), 0.5, abs_tol=0.01
    )


# Compiled


def test_a_model_in_training_is_compiled_whole(sound: torch.Tensor) -> None:
    torch.compiler.reset()
    model = Wav2Vec2ForCTC(config(**CERTAIN)).train()
    mask = (torch.arange(83) < torch.tensor([[83], [52]])).long()
    compiled = torch.compile(model, fullgraph=True, backend="aot_eager")
    # Without labels: PyTorch's own CTC loss can't be traced, since its memory depends on them.
    assert close(compiled(sound, mask).logits, model(sound, mask).logits)


def test_pretraining_is_compiled_whole(sound: torch.Tensor, hidden_positions: torch.Tensor) -> None:
    torch.compiler.reset()
    model = Wav2Vec2ForPreTraining(config(num_negatives=3, mask_feature_prob=0.2)).train()
    compiled = torch.compile(model, fullgraph=True, backend="aot_eager")
    loss = compiled(sound, mask_time_indices=hidden_positions).loss
    assert loss is not None and loss.isfinite()
    compiled(sound)  # Draws which positions are masked, too.
