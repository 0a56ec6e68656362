"""Wav2Vec2 and HuBERT in Flax: training, what is drawn at random, and frozen parts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx

from tests.reference.cases.wav2vec2 import CONFIG
from triformers import (
    FlaxHubertModel,
    FlaxWav2Vec2ForCTC,
    FlaxWav2Vec2ForMaskedLM,
    FlaxWav2Vec2ForPreTraining,
    FlaxWav2Vec2Model,
)
from triformers.models.flax.wav2vec2 import Wav2Vec2SpanMask
from triformers.models.flax.wav2vec2_pretraining import Wav2Vec2Negatives
from triformers_core.architectures.hubert.configuration import HubertConfig
from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config
from triformers_core.errors import InvalidInputError
from triformers_core.kit.flax import Params, Tensor

pytestmark = pytest.mark.usefixtures("evaluating")

# Nothing is drawn, so that training gives what evaluation does.
CERTAIN: dict[str, Any] = {
    "num_hidden_layers": 1,
    "hidden_dropout": 0.0,
    "attention_dropout": 0.0,
    "activation_dropout": 0.0,
    "final_dropout": 0.0,
    "layerdrop": 0.0,
    "mask_time_prob": 0.0,
}


def config(**values: Any) -> Wav2Vec2Config:
    """The recorded cases' configuration with one layer and other values."""
    merged: dict[str, Any] = CONFIG | {"num_hidden_layers": 1} | values
    return Wav2Vec2Config(**merged)


@pytest.fixture
def sound() -> Tensor:
    """Two recordings of 83 samples; 13 positions."""
    return jax.random.normal(jax.random.key(1), (2, 83))


@pytest.fixture
def hidden_positions() -> Tensor:
    mask = np.zeros((2, 13), dtype=bool)
    mask[0, 2:6] = mask[1, 7:10] = True
    return jnp.asarray(mask)


def in_training(module: Any) -> Any:
    """The module as a call with ``train=True`` has it."""
    module.chance.deterministic, module.chance.rngs = False, nnx.Rngs(0)["default"]
    return module


@pytest.mark.parametrize(
    ("share", "span", "least", "length", "expected"),
    # The mean of 4000 draws of the reference.
    [(0.3, 5, 2, 50, 13.8), (0.3, 5, 0, 20, 5.74), (0.05, 10, 2, 15, 12.3)],
)
def test_as_many_positions_are_masked_as_in_the_reference(
    share: float, span: int, least: int, length: int, expected: float
) -> None:
    entries = jnp.broadcast_to(jnp.arange(50) < length, (100, 50))
    assert Wav2Vec2SpanMask(share, span, least)(entries) is None
    masks = in_training(Wav2Vec2SpanMask(share, span, least))
    drawn = [np.asarray(masks(entries)) for _ in range(200)]
    assert not drawn[0][:, length:].any()
    assert np.mean([mask.sum(1) for mask in drawn]) == pytest.approx(expected, rel=0.05)


def test_negatives_are_other_masked_positions_of_the_same_row(hidden_positions: Tensor) -> None:
    rows = np.asarray(in_training(Wav2Vec2Negatives(50))(hidden_positions))
    masked = np.flatnonzero(np.asarray(hidden_positions))
    for index in masked:
        batch, position = divmod(int(index), 13)
        others = {int(i) for i in masked if i // 13 == batch} - {int(index)}
        assert set(rows[batch, position].tolist()) == others


def test_states_are_masked_in_training_alone(sound: Tensor) -> None:
    model = FlaxWav2Vec2Model(config(**CERTAIN | {"mask_time_prob": 0.3, "mask_time_length": 3}))
    plain = model(sound).last_hidden_state
    first, again, second = (
        model(sound, dropout_rng=jax.random.key(seed), train=True).last_hidden_state
        for seed in (0, 0, 1)
    )
    assert np.array_equal(first, again)
    assert jnp.abs(first - plain).max() > 1e-2 and jnp.abs(first - second).max() > 1e-2


def test_a_model_that_draws_needs_a_key(sound: Tensor) -> None:
    model = FlaxWav2Vec2Model(config(**CERTAIN | {"mask_time_prob": 0.3}))
    with pytest.raises(InvalidInputError, match="dropout_rng"):
        model(sound, train=True)


def test_pretraining_draws_its_negatives_and_has_gradients(
    sound: Tensor, hidden_positions: Tensor
) -> None:
    model = FlaxWav2Vec2ForPreTraining(config(num_negatives=4, mask_feature_prob=0.2))

    @jax.jit
    def step(params: Params, key: Tensor) -> tuple[Tensor, Params]:
        def loss(params: Params) -> Tensor:
            found = model(
                sound,
                mask_time_indices=hidden_positions,
                gumbel_temperature=jnp.asarray(1.5),
                params=params,
                dropout_rng=key,
                train=True,
            ).loss
            assert found is not None
            return found

        return jax.value_and_grad(loss)(params)

    (first, gradients), (second, _) = (step(model.params, jax.random.key(i)) for i in (0, 1))
    assert jnp.isfinite(first) and first != second
    assert jnp.abs(gradients["quantizer"]["weight_proj"]["kernel"]).max() > 0


def test_a_frozen_feature_encoder_gets_no_gradient(sound: Tensor) -> None:
    model = FlaxWav2Vec2ForMaskedLM(config(**CERTAIN))
    base_model: Any = model.base_model

    def gradients(**options: Any) -> tuple[Tensor, Tensor]:
        def loss(params: Params) -> Tensor:
            outputs = base_model(sound, params=params["wav2vec2"], **options)
            return jnp.square(outputs.last_hidden_state[:, 3, :5]).sum()

        base = jax.grad(loss)(model.params)["wav2vec2"]
        encoder = base["feature_extractor"]["conv_layers"]["0"]["conv"]["kernel"]
        return (
            jnp.abs(encoder).max(),
            jnp.abs(base["feature_projection"]["projection"]["kernel"]).max(),
        )

    encoder, rest = gradients()
    assert encoder > 0 and rest > 0
    encoder, rest = gradients(freeze_feature_encoder=True)
    assert encoder == 0 and rest > 0
    model.freeze_feature_encoder()
    encoder, rest = gradients()
    assert encoder == 0 and rest > 0
    model.freeze_base_model()
    assert model.num_parameters(only_trainable=True) == 32 * 11 + 11


def test_training_normalises_by_the_batch_and_leaves_the_statistics(
    sound: Tensor, tmp_path: Path
) -> None:
    values: dict[str, Any] = CONFIG | CERTAIN | {"conv_pos_batch_norm": True}
    model = FlaxHubertModel(HubertConfig(**values))
    before = model.params["encoder"]["pos_conv_embed"]["batch_norm"]

    def total(params: Params) -> Tensor:
        return model(sound, params=params, train=True).last_hidden_state.var()

    gradients = jax.grad(total)(model.params)["encoder"]["pos_conv_embed"]["batch_norm"]
    assert not gradients["running_mean"].any() and not gradients["running_var"].any()
    assert gradients["scale"].any()
    found = model(sound, train=True).last_hidden_state
    assert jnp.abs(found - model(sound).last_hidden_state).max() > 1e-3
    after = model.params["encoder"]["pos_conv_embed"]["batch_norm"]
    assert np.array_equal(before["running_mean"], after["running_mean"])


def test_losses_of_labels_that_do_not_fit(sound: Tensor) -> None:
    labels = jnp.ones((2, 9), int)  # Needs 17 positions, and there are 13.
    model = FlaxWav2Vec2ForCTC(config())
    loss, of_unknown = (model(sound, labels=x).loss for x in (labels, labels + 10))
    assert loss is not None and jnp.isposinf(loss)
    assert of_unknown is not None and jnp.isnan(of_unknown)
    model.config.ctc_zero_infinity = True
    assert model(sound, labels=labels).loss == 0


def test_masked_language_modelling_has_a_loss_of_every_position(sound: Tensor) -> None:
    labels = np.full((2, 13), -100)
    labels[0, 3], labels[1, 5] = 4, 2
    output = FlaxWav2Vec2ForMaskedLM(config())(sound, labels=jnp.asarray(labels))
    scores = jax.nn.log_softmax(output.logits)
    assert output.loss is not None
    assert np.allclose(output.loss, -(scores[0, 3, 4] + scores[1, 5, 2]) / 2, atol=1e-5)
