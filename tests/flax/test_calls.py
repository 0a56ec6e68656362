"""Parameters in and out, what is compiled and when, and JAX's transformations of a call."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from flax import nnx
from jax.core import Tracer

from tests.flax.test_models import close
from triformers import (
    FlaxBertForMaskedLM,
    FlaxBertForSequenceClassification,
    FlaxBertModel,
    FlaxViTForImageClassification,
)
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.vit.configuration import ViTConfig
from triformers_core.errors import InvalidInputError, WeightsMismatchError
from triformers_core.kit.flax import Params, Tensor


def loss_of(model: FlaxBertForMaskedLM, ids: Tensor, **kwargs: Any) -> Callable[[Params], Tensor]:
    """The model's loss on its own input, as a function of its parameters."""

    def loss(params: Params) -> Tensor:
        found = model(ids, labels=ids, params=params, **kwargs).loss
        assert found is not None
        return found

    return loss


@pytest.fixture
def bert_config(bert_config: BertConfig) -> BertConfig:
    """With one layer: these tests compile a lot."""
    bert_config.num_hidden_layers = 1
    return bert_config


@pytest.fixture
def traces(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Grows by one entry whenever a BERT's pooler is traced or runs uncompiled."""
    from triformers.models.flax import encoder_layers

    seen: list[str] = []
    pooler = encoder_layers.EncoderPooler.__call__

    def counting(self: encoder_layers.EncoderPooler, hidden: Tensor) -> Tensor:
        seen.append("traced" if isinstance(hidden, Tracer) else "ran")
        return pooler(self, hidden)

    monkeypatch.setattr(encoder_layers.EncoderPooler, "__call__", counting)
    yield seen


# Parameters


def test_leaves_have_the_names_and_axes_that_flax_users_know(
    bert_config: BertConfig, vit_config: ViTConfig
) -> None:
    params = FlaxBertModel(bert_config).params
    layer = params["encoder"]["layer"]["0"]
    assert layer["intermediate"]["dense"]["kernel"].shape == (32, 37)
    assert set(layer["output"]["LayerNorm"]) == {"scale", "bias"}
    assert params["embeddings"]["word_embeddings"]["embedding"].shape == (99, 32)
    images = FlaxViTForImageClassification(vit_config).params["vit"]["embeddings"]
    assert images["patch_embeddings"]["projection"]["kernel"].shape == (6, 6, 3, 32)
    assert images["cls_token"].shape == (1, 1, 32)


def test_given_parameters_are_used_and_the_own_stay(bert_config: BertConfig, ids: Tensor) -> None:
    one, two = FlaxBertModel(bert_config, seed=1), FlaxBertModel(bert_config, seed=2)
    own = one(ids)[0]
    assert close(one(ids, params=two.params)[0], two(ids)[0])
    assert close(one(ids)[0], own)
    one.params = two.params
    assert close(one(ids)[0], two(ids)[0])


def test_parameters_that_do_not_fit_are_refused(bert_config: BertConfig, ids: Tensor) -> None:
    model = FlaxBertModel(bert_config)
    params = dict(model.params)
    pooler = params.pop("pooler")
    with pytest.raises(WeightsMismatchError, match="missing pooler.dense.bias, pooler.dense.ker"):
        model.params = params
    with pytest.raises(WeightsMismatchError, match="missing pooler.dense.bias"):
        model(ids, params=params)
    with pytest.raises(WeightsMismatchError, match="unknown more.kernel"):
        model.params = {**params, "pooler": pooler, "more": {"kernel": jnp.ones(3)}}
    with pytest.raises(WeightsMismatchError, match=r"dense.bias is \[3\] instead of \[32\]"):
        kernel = pooler["dense"]["kernel"]
        model.params = {**params, "pooler": {"dense": {"kernel": kernel, "bias": jnp.ones(3)}}}


def test_no_copies_of_the_parameters(bert_config: BertConfig) -> None:
    model = FlaxBertModel(bert_config)
    table = model.params["embeddings"]["word_embeddings"]["embedding"]
    assert table is model.params["embeddings"]["word_embeddings"]["embedding"]
    assert table is model.embeddings.word_embeddings.embedding.get_value()


def test_a_model_that_was_pickled_is_as_it_was(bert_config: BertConfig) -> None:
    for name in ("gelu", "gelu_new", "relu", "silu", "quick_gelu"):
        bert_config.hidden_act = name
        model: Any = FlaxBertModel(bert_config)
        again = pickle.loads(pickle.dumps(model))
        pairs = zip(jax.tree.leaves(again.params), jax.tree.leaves(model.params), strict=True)
        assert all(np.array_equal(one, other) for one, other in pairs)
        parts = (each.encoder.layer[0].intermediate for each in (again, model))
        assert len({part.activation for part in parts}) == 1


# Compiling


def test_a_shape_seen_before_is_not_traced_again(
    bert_config: BertConfig, ids: Tensor, traces: list[str]
) -> None:
    model = FlaxBertModel(bert_config)
    for _ in range(3):
        model(ids)
    model(ids, params=model.params)
    model(input_ids=jnp.asarray(ids))
    model.params = FlaxBertModel(bert_config, seed=1).params
    model(ids + 0)
    assert traces == ["traced"]
    model(ids[:, :3])
    model(ids, output_hidden_states=True)
    model(ids, output_hidden_states=True)
    assert len(traces) == 3


def test_compiling_can_be_turned_off(
    bert_config: BertConfig, ids: Tensor, traces: list[str]
) -> None:
    model = FlaxBertModel(bert_config)
    expected = model(ids)[0]
    model.compiled = False
    assert close(model(ids)[0], expected)
    assert traces == ["traced", "ran"]


def test_changed_layers_and_configurations_are_noticed(
    bert_config: BertConfig, ids: Tensor
) -> None:
    model = FlaxBertForSequenceClassification(bert_config)
    before = model(ids).logits
    encoder: Any = model.bert.encoder  # Which module it is, derived classes say.
    encoder.layer[0].intermediate.activation = jnp.zeros_like
    changed = model(ids).logits
    assert not close(changed, before)
    model.config.update({"problem_type": "multi_label_classification"})
    loss = model(ids, labels=jnp.ones((2, 2), int)).loss
    assert loss is not None and close(loss, -jax.nn.log_sigmoid(changed).mean())


# Transformations


def test_jit_of_a_function_that_calls_the_model(bert_config: BertConfig, ids: Tensor) -> None:
    model = FlaxBertModel(bert_config)
    output = jax.jit(lambda params, ids: model(ids, params=params))(model.params, ids)
    assert type(output) is type(model(ids))
    assert close(output.last_hidden_state, model(ids).last_hidden_state)


def test_an_export_for_any_batch_and_length(bert_config: BertConfig, ids: Tensor) -> None:
    model = FlaxBertModel(bert_config)
    untyped: Any = jax  # Parts of it carry no types.
    shape = untyped.ShapeDtypeStruct(jax.export.symbolic_shape("batch, length"), jnp.int32)
    exported: Any = jax.export.export(jax.jit(lambda ids: model(ids).last_hidden_state))(shape)
    given = ids[:1, :5].astype(jnp.int32)
    assert close(exported.call(given), model(given).last_hidden_state)


def test_every_parameter_that_takes_part_gets_a_gradient(
    bert_config: BertConfig, ids: Tensor
) -> None:
    model = FlaxBertForMaskedLM(bert_config)
    gradients = jax.grad(loss_of(model, ids))(model.params)
    assert jax.tree.map(jnp.shape, gradients) == jax.tree.map(jnp.shape, model.params)
    without = [
        jax.tree_util.keystr(path)
        for path, leaf in jax.tree_util.tree_leaves_with_path(gradients)
        if not jnp.abs(leaf).sum() > 0
    ]
    assert without == []
    # The output projection shares the table, so tokens that the input lacks get one, too.
    words = gradients["bert"]["embeddings"]["word_embeddings"]["embedding"]
    unseen = sorted(set(range(99)) - set(ids.flatten().tolist()))
    assert (jnp.abs(words[jnp.array(unseen)]).sum(-1) > 0).all()


def test_optax_steps_lower_the_loss(bert_config: BertConfig, ids: Tensor) -> None:
    model = FlaxBertForMaskedLM(bert_config)
    optimiser = optax.adam(1e-2)

    @jax.jit
    def step(params: Params, state: Any, key: Tensor) -> tuple[Any, Any, Any]:
        loss = loss_of(model, ids, dropout_rng=key, train=True)
        value, gradients = jax.value_and_grad(loss)(params)
        updates, state = optimiser.update(gradients, state, params)
        return optax.apply_updates(params, updates), state, value

    params: Params = model.params
    state = optimiser.init(params)
    first = loss_of(model, ids)(params)
    for key in jax.random.split(jax.random.key(0), 5):
        params, state, _ = step(params, state, key)
    assert loss_of(model, ids)(params) < first - 0.5
    assert close(loss_of(model, ids)(model.params), first)


def test_vmap_over_parameters(bert_config: BertConfig, ids: Tensor) -> None:
    models = [FlaxBertModel(bert_config, seed=seed) for seed in (0, 1)]
    stacked = jax.tree.map(lambda *leaves: jnp.stack(leaves), *(m.params for m in models))
    both = jax.vmap(lambda params: models[0](ids, params=params)[0])(stacked)
    assert close(both, jnp.stack([model(ids)[0] for model in models]))


def test_nnx_transformations_and_optimizer(bert_config: BertConfig, ids: Tensor) -> None:
    model = FlaxBertForMaskedLM(bert_config)
    optimiser = nnx.Optimizer(model, optax.sgd(0.1), wrt=nnx.Param)

    @nnx.jit
    def step(model: FlaxBertForMaskedLM, optimiser: nnx.Optimizer[Any]) -> Any:
        def loss(model: FlaxBertForMaskedLM) -> Any:
            return model(ids, labels=ids).loss

        value, gradients = nnx.value_and_grad(loss)(model)
        optimiser.update(model, gradients)
        return value

    for _ in range(2):
        before = loss_of(model, ids)(model.params)
        assert close(step(model, optimiser), before)
        assert loss_of(model, ids)(model.params) < before


# Dropout


def test_dropout_follows_its_key(bert_config: BertConfig, ids: Tensor) -> None:
    model = FlaxBertModel(bert_config)

    def run(key: Tensor) -> Tensor:
        return model(ids, dropout_rng=key, train=True).last_hidden_state

    first = run(jax.random.key(0))
    assert (run(jax.random.key(0)) == first).all()
    assert (run(jax.random.PRNGKey(0)) == first).all()
    assert not close(run(jax.random.key(1)), first)
    assert not close(model(ids)[0], first)
    assert close(model(ids, dropout_rng=jax.random.key(0))[0], model(ids)[0])


def test_training_needs_a_key_where_there_is_dropout(bert_config: BertConfig, ids: Tensor) -> None:
    with pytest.raises(InvalidInputError, match="train=True needs a random key"):
        FlaxBertModel(bert_config)(ids, train=True)
    bert_config.update({"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0})
    model = FlaxBertModel(bert_config)
    assert close(model(ids, train=True)[0], model(ids)[0])


# Types


@pytest.mark.parametrize("dtype", [jnp.bfloat16, jnp.float16])
def test_low_precision_computes_near_and_keeps_the_parameters(
    bert_config: BertConfig, ids: Tensor, dtype: Any
) -> None:
    model = FlaxBertForMaskedLM(bert_config, dtype=dtype)
    mask = jnp.array([[1] * 7, [1] * 4 + [0] * 3])
    low = model(ids, mask).logits
    assert low.dtype == dtype == model.dtype
    assert {leaf.dtype for leaf in jax.tree.leaves(model.params)} == {jnp.dtype(jnp.float32)}
    exact = FlaxBertForMaskedLM(bert_config)(ids, mask).logits
    assert close(low.astype(jnp.float32), exact, atol=0.05)
    gradients = jax.grad(loss_of(model, ids))(model.params)
    assert {leaf.dtype for leaf in jax.tree.leaves(gradients)} == {jnp.dtype(jnp.float32)}


def test_converting_parameters_with_and_without_a_mask(
    bert_config: BertConfig, ids: Tensor
) -> None:
    model = FlaxBertModel(bert_config)
    low = model.to_bf16(model.params)
    assert {leaf.dtype for leaf in jax.tree.leaves(low)} == {jnp.dtype(jnp.bfloat16)}
    assert close(model(ids, params=low)[0], model(ids)[0], atol=0.1)
    mask = jax.tree_util.tree_map_with_path(
        lambda path, _: "LayerNorm" not in jax.tree_util.keystr(path), model.params
    )
    part = model.to_fp16(model.params, mask)
    assert part["embeddings"]["LayerNorm"]["scale"].dtype == jnp.float32
    assert part["pooler"]["dense"]["kernel"].dtype == jnp.float16
    back = model.to_fp32(part)
    assert {leaf.dtype for leaf in jax.tree.leaves(back)} == {jnp.dtype(jnp.float32)}


def test_labels_keep_their_precision_in_half_of_it(bert_config: BertConfig, ids: Tensor) -> None:
    bert_config.num_labels = 1
    model = FlaxBertForSequenceClassification(bert_config, dtype=jnp.bfloat16)
    labels = np.array([1000.25, -1000.25], np.float32)  # bfloat16 has steps of 4 there.
    output = model(ids[:2], labels=jnp.asarray(labels))
    expected = np.mean((np.asarray(output.logits, np.float64)[:, 0] - labels) ** 2)
    assert output.loss is not None and abs(output.loss / expected - 1.0) < 1e-6
