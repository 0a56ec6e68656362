"""A Flax model as its users' scripts handle it: parameters kept elsewhere, Linen's way of calling."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import jax_utils, traverse_util
from flax.core.frozen_dict import freeze

from tests.reference.cases.gpt2 import CONFIG as GPT2
from tests.reference.cases.t5 import CONFIG as T5
from triformers import (
    BertConfig,
    FlaxAutoModelForSequenceClassification,
    FlaxBertForSequenceClassification,
    FlaxBertModel,
    FlaxGPT2LMHeadModel,
    FlaxT5ForConditionalGeneration,
    GPT2Config,
    T5Config,
)
from triformers_core.errors import InvalidInputError, NotPartError, WeightsMismatchError

pytestmark = pytest.mark.usefixtures("evaluating")

SMALL: dict[str, Any] = {
    "vocab_size": 50,
    "hidden_size": 16,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 24,
    "max_position_embeddings": 20,
    "num_labels": 3,
}
IDS: Any = np.array([[5, 9, 4, 7, 3], [8, 2, 6, 0, 0]])
UTILS: Any = jax_utils  # They have no types.
FLAX: Any = traverse_util
MASK: Any = np.array([[1, 1, 1, 1, 1], [1, 1, 1, 0, 0]])
TEXT: dict[str, Any] = {"input_ids": IDS, "attention_mask": MASK}


def classifier(**options: Any) -> FlaxBertForSequenceClassification:
    return FlaxBertForSequenceClassification(BertConfig(**SMALL), **options)


def equal(one: Any, other: Any) -> bool:
    """Whether two trees hold the same arrays."""
    return bool(jax.tree.all(jax.tree.map(np.array_equal, one, other)))


def test_a_model_without_parameters_takes_them_with_every_call(tmp_path: Path) -> None:
    model = classifier(_do_init=False, seed=3, input_shape=(1, 8))
    assert model.input_shape == (1, 8)
    for use in (
        lambda: model.params,
        lambda: model(**TEXT),
        lambda: model.save_pretrained(tmp_path),
    ):
        with pytest.raises(InvalidInputError, match="_do_init=False and holds no parameters"):
            use()
    params = model.init_weights(jax.random.key(1), (1, 8))
    logits = model(**TEXT, params=params).logits
    held = classifier()
    held.params = params
    assert np.array_equal(held(**TEXT).logits, logits)
    model.save_pretrained(tmp_path, params=params)
    model.params = params
    assert np.array_equal(model(**TEXT).logits, logits)


def test_loading_gives_the_parameters_beside_the_model(tmp_path: Path) -> None:
    saved = classifier(seed=5)
    saved.save_pretrained(tmp_path, push_to_hub=False, token=None, safe_serialization=True)
    expected = saved(**TEXT).logits
    for kind in (FlaxAutoModelForSequenceClassification, FlaxBertForSequenceClassification):
        model, params = kind.from_pretrained(tmp_path, _do_init=False, use_safetensors=True)
        assert isinstance(model, FlaxBertForSequenceClassification)
        assert np.array_equal(model(**TEXT, params=params).logits, expected)
        with pytest.raises(InvalidInputError, match=r"pass params=|Pass params="):
            model(**TEXT)
        with pytest.raises(InvalidInputError, match="each of which makes a pair"):
            kind.from_pretrained(tmp_path, _do_init=False, output_loading_info=True)  # type: ignore[call-overload]  # wrong on purpose
    with pytest.raises(NotPartError, match="flax_model.msgpack"):
        saved.save_pretrained(tmp_path, safe_serialization=False)


def test_new_parameters_follow_from_the_key_alone_also_where_it_is_traced() -> None:
    model = classifier()
    key = jax.random.PRNGKey(7)
    first = model.init_weights(key, (1, 1))
    assert equal(first, model.init_weights(key)) and not equal(
        first, model.init_weights(jax.random.key(8))
    )
    assert equal(first, jax.jit(lambda rng: model.init_weights(rng, (1, 1)))(key))
    assert equal(first, classifier(_do_init=False).init_weights(key))
    shapes = jax.eval_shape(model.init_weights, key)
    assert jax.tree.map(lambda x: (x.shape, x.dtype), shapes) == jax.tree.map(
        lambda x: (x.shape, x.dtype), model.params_shape_tree
    )
    assert model.required_params == set(FLAX.flatten_dict(model.params))
    assert equal(first, model.module.init(key)["params"])
    spread = float(jnp.std(first["bert"]["embeddings"]["word_embeddings"]["embedding"]))
    assert spread == pytest.approx(0.02, rel=0.1)


def test_given_parameters_are_taken_over() -> None:
    model = classifier()
    head = {"classifier": {"bias": jnp.ones(3), "kernel": jnp.ones((16, 3))}}
    params = model.init_weights(jax.random.key(0), (1, 1), params=head)
    assert equal(params["classifier"], head["classifier"])
    with pytest.raises(
        WeightsMismatchError, match=re.escape("classifier.bias is [4] instead of [3]")
    ):
        model.init_weights(jax.random.key(0), params={"classifier": {"bias": jnp.ones(4)}})


@pytest.mark.parametrize("transform", ["jit", "pmap", "grad", "vmap"])
def test_what_is_set_inside_a_transformation_ends_with_it(transform: str) -> None:
    model = classifier()
    own = model.params
    other = freeze(jax.tree.map(lambda x: np.asarray(x) + 0.1, own))
    expected, before = model(**TEXT, params=other).logits, model(**TEXT).logits
    seen: list[Any] = []

    def call(params: Any) -> Any:
        model.params = params
        nested = jax.jit(lambda ids: model(ids, attention_mask=MASK).logits)(jnp.asarray(IDS))
        seen.append(model.params)
        return nested + 0 * model(**TEXT).logits

    run: Any = {
        "jit": lambda: jax.jit(call)(other),
        "pmap": lambda: UTILS.unreplicate(jax.pmap(call)(UTILS.replicate(other))),
        "grad": lambda: jax.value_and_grad(
            lambda p: (lambda y: (y.sum(), y))(call(p)), has_aux=True
        )(other)[0][1],
        "vmap": lambda: jax.vmap(call)(jax.tree.map(lambda x: x[None], other))[0],
    }[transform]
    assert np.allclose(run(), expected, atol=1e-6, rtol=0.0)
    assert seen and equal(model.params, own)
    assert np.array_equal(model(**TEXT).logits, before)
    with pytest.raises(WeightsMismatchError, match="missing"):
        jax.jit(lambda p: setattr(model, "params", {"bert": p["bert"]}))(other)


def test_linens_module_takes_inputs_by_position() -> None:
    bert = FlaxBertModel(BertConfig(**SMALL))
    types, places = np.zeros_like(IDS), np.broadcast_to(np.arange(5), IDS.shape)
    heads: Any = np.array([[1.0, 0.0], [1.0, 1.0]])
    output = bert.module.apply({"params": bert.params}, IDS, MASK, types, places, heads)
    expected: Any = bert(**TEXT, head_mask=heads).pooler_output
    assert np.array_equal(output[1], expected)
    pair = bert.module.apply({"params": bert.params}, IDS, MASK, return_dict=False)
    expected = bert(**TEXT).pooler_output
    assert isinstance(pair, tuple) and np.array_equal(pair[1], expected)

    gpt2 = FlaxGPT2LMHeadModel(GPT2Config(**GPT2))
    moved: Any = places + 1
    found = gpt2.module.apply({"params": gpt2.params}, IDS, MASK, moved).logits
    assert np.array_equal(found, gpt2(**TEXT, position_ids=moved).logits)

    t5 = FlaxT5ForConditionalGeneration(T5Config(**T5))
    found = t5.module.apply({"params": t5.params}, IDS, MASK, IDS[:, :3], MASK[:, :3]).logits
    target = {"decoder_input_ids": IDS[:, :3], "decoder_attention_mask": MASK[:, :3]}
    assert np.array_equal(found, t5(**TEXT, **target).logits)
    assert t5.module.config is t5.config and t5.module.dtype == t5.dtype


def test_linens_module_draws_with_its_key_and_says_what_is_wrong() -> None:
    model = classifier()
    variables = {"params": model.params}
    key = jax.random.key(2)
    drawn = model.module.apply(
        variables, IDS, MASK, deterministic=False, rngs={"dropout": key}
    ).logits
    assert np.array_equal(drawn, model(**TEXT, dropout_rng=key, train=True).logits)
    with pytest.raises(NotPartError, match="init_cache"):
        model.module.apply(variables, IDS, mutable=["cache"])
    with pytest.raises(
        InvalidInputError, match='takes {"params": params}; the variables.*have bert'
    ):
        model.module.apply(model.params["bert"] and {"bert": model.params["bert"]}, IDS)
    with pytest.raises(InvalidInputError, match="head_mask by position; 6 inputs came"):
        model.module.apply(variables, IDS, MASK, MASK, IDS, None, IDS)


def test_pmap_over_a_call_and_its_gradients() -> None:
    model = classifier()
    text = {name: array[None] for name, array in TEXT.items()}

    def loss(params: Any, batch: Any) -> Any:
        return model(**batch, params=params).logits.sum()

    parallel = jax.pmap(jax.grad(loss), axis_name="batch")(UTILS.replicate(model.params), text)
    expected = jax.grad(loss)(model.params, TEXT)
    close = jax.tree.map(lambda x, y: bool(np.allclose(x[0], y, atol=1e-5)), parallel, expected)
    assert jax.tree.all(close)
