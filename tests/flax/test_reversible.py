"""Reversible layers on JAX: gradients as those of layers that keep everything, in less memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx

from triformers import FlaxReformerModel, ReformerConfig
from triformers_core.kit.flax import reversible
from triformers_core.kit.flax.layers import Dropout

WIDTH = 64
Run = Callable[[Any, Any, Any], Any]


class Layer(nnx.Module):
    """Two streams, with dropout and a factor that is given."""

    def __init__(self, rngs: nnx.Rngs) -> None:
        self.one, self.other = (
            nnx.Param(0.1 * jax.random.normal(rngs.params(), (WIDTH, WIDTH))) for _ in (0, 1)
        )
        self.drop = Dropout(0.4)
        self.drop.deterministic, self.drop.rngs = False, rngs["default"]

    def to_first(self, second: jax.Array, given: Any) -> jax.Array:
        added: jax.Array = self.drop(jnp.tanh(second @ self.one.get_value())) * given[0]
        return added

    def to_second(self, first: jax.Array) -> jax.Array:
        return self.drop(jnp.tanh(first @ self.other.get_value()))


def plain(layers: Any, streams: Any, given: Any) -> Any:
    """What keeps all that gradients need."""
    first, second = streams
    for layer in layers:
        first = first + layer.to_first(second, given)
        second = second + layer.to_second(first)
    return first, second


def loss_of(run: Run, count: int) -> tuple[Any, Any]:
    """A loss of so many layers as a function of parameters and states, and these parameters."""
    rngs = nnx.Rngs(0)
    layers = [Layer(rngs) for _ in range(count)]
    split: Any = nnx.split(layers, nnx.Param, ...)  # As many as there are kinds.
    about, parameters, rest = split

    def loss(parameters: Any, x: jax.Array) -> jax.Array:
        merged = nnx.merge(about, parameters, jax.tree.map(lambda leaf: leaf, rest))
        first, second = run(merged, (x, x * 2), (jnp.asarray(0.7), "as it is"))
        return jnp.sum(first * jnp.sin(second))

    return loss, parameters


def test_gradients_are_those_of_layers_that_keep_everything() -> None:
    x = jax.random.normal(jax.random.key(3), (2, 5, WIDTH))
    (saving, own), (keeping, other) = (loss_of(run, 3) for run in (reversible, plain))
    actual = jax.jit(jax.grad(saving, argnums=(0, 1)))(own, x)
    expected = jax.grad(keeping, argnums=(0, 1))(other, x)
    pairs = zip(jax.tree.leaves(actual), jax.tree.leaves(expected), strict=True)
    for found, wanted in pairs:
        bound = 1e-5 * float(jnp.abs(wanted).max())
        assert bound > 0
        np.testing.assert_allclose(found, wanted, rtol=0, atol=bound)


def kept(run: Run, count: int) -> int:
    """How many bytes are kept for the gradients of so many layers, parameters left out."""
    loss, parameters = loss_of(run, count)
    x = jnp.zeros((4, 32, WIDTH))
    _, back = jax.vjp(loss, parameters, x)
    leaves = [leaf for leaf in jax.tree.leaves(back) if hasattr(leaf, "nbytes")]
    return sum(leaf.nbytes for leaf in leaves if leaf.shape[-2:] == x.shape[-2:])


def test_memory_does_not_grow_with_the_number_of_layers() -> None:
    stream = 4 * 32 * WIDTH * 4
    assert kept(reversible, 2) == kept(reversible, 12) <= 6 * stream
    assert kept(plain, 12) > 12 * 2 * stream


def step_bytes(layers: int, keeps: bool) -> int:
    """How many bytes a Reformer's compiled step without dropout takes beside inputs and outputs.

    Args:
        layers: their number.
        keeps: whether each one's states are asked for, so that all is kept.
    """
    config = ReformerConfig(
        attn_layers=["local"] * layers,
        hidden_size=64,
        num_attention_heads=2,
        attention_head_size=32,
        feed_forward_size=256,
        axial_pos_shape=[32, 32],
        axial_pos_embds_dim=[32, 32],
        vocab_size=64,
        hidden_dropout_prob=0.0,
        local_attention_probs_dropout_prob=0.0,
    )
    model = FlaxReformerModel(config)
    ids = jnp.zeros((4, 1024), jnp.int32)

    def loss(parameters: Any) -> jax.Array:
        output = model(
            ids,
            params=parameters,
            train=True,
            output_hidden_states=keeps,
            dropout_rng=jax.random.PRNGKey(0),
        )
        return jnp.sum(jnp.square(output.last_hidden_state))

    compiled = jax.jit(jax.grad(loss)).lower(model.params).compile()
    analysis: Any = compiled.memory_analysis()  # JAX hasn't typed it.
    return int(analysis.temp_size_in_bytes)


def test_a_compiled_step_takes_less_memory_a_layer() -> None:
    saving, keeping = (step_bytes(4, keeps) - step_bytes(2, keeps) for keeps in (False, True))
    print(f"{saving / 2**21:.1f} MiB a layer in place of {keeping / 2**21:.1f}")
    assert 0 < saving < keeping / 2
