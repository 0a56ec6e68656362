"""What evaluates traces gives what JAX's compiled code gives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from tests.support.traced import RULES, evaluated

X = np.random.RandomState(0).standard_normal((3, 4, 5)).astype(np.float32)
PLACES = np.array([[2, -1, 7], [0, 0, -9]])


def convolution(x: Any) -> Any:
    kernel = x[:, :, :2]
    return jax.lax.conv_general_dilated(x, kernel, (2,), [(1, 2)], rhs_dilation=(2,))


def grouped(x: Any) -> Any:
    y, kernel = jnp.concatenate([x, x], 1), jnp.tanh(x.reshape(10, 2, 3))[:8]
    numbers = ("NHC", "OIH", "NCH")
    return jax.lax.conv_general_dilated(
        y[:, :, :4], kernel, (1,), [(3, -1)], (2,), (2,), numbers, feature_group_count=2
    )


def loop(x: Any) -> Any:
    return jax.lax.scan(lambda total, row: (total + row, total * row), x[0], x, reverse=True)


FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "take": lambda x: jnp.take(x, PLACES, axis=1),
    "take and clip": lambda x: jnp.take(x, PLACES, axis=2, mode="clip"),
    "take along": lambda x: jnp.take_along_axis(x, jnp.argmax(x, 1, keepdims=True), axis=1),
    "several indices": lambda x: x[PLACES[:, :2], :, PLACES[:, 1:]],
    "slices": lambda x: x[::-1, 1:4:2, -3:],
    "dynamic slice": lambda x: jax.lax.dynamic_slice(x, jnp.argmax(x[:, 0], 0)[:3], (2, 2, 2)),
    "set": lambda x: x.at[PLACES[:, :1], 2].set(7.0),
    "add": lambda x: x.at[:, PLACES].add(2.0),
    "pad": lambda x: jax.lax.pad(x, 3.0, [(1, 2, 1), (-1, -2, 0), (-2, 3, 2)]),
    "einsum": lambda x: jnp.einsum("abc,dbe->bdeac", x, x[::-1]),
    "batched product": lambda x: x @ x.swapaxes(1, 2),
    "reshape": lambda x: jax.lax.reshape(x, (5, 12), (2, 0, 1)),
    "choice": lambda x: jax.lax.select_n(jnp.int32(x > 0) + (x > 1), x, -x, 2 * x),
    "reductions": lambda x: (x.sum((0, 2)), x.max(1), x.min(), x.prod(2), (x > 0).all(0)),
    "places": lambda x: (
        x.argmax(1),
        x.argmin(2),
        (x > 0).any(1),
        jnp.sort(x, 1),
        jax.lax.top_k(x, 2)[1],
    ),
    "cumulated": lambda x: (x.cumsum(1), jax.lax.cumsum(x, 0, reverse=True)),
    "powers": lambda x: (x**3, jnp.abs(x) ** 1.5, jax.lax.integer_pow(x, -2)),
    "division": lambda x: (x / 3, jnp.int32(9 * x) // 4, jax.lax.div(jnp.int32(9 * x), 4)),
    "remainders": lambda x: (jnp.int32(9 * x) % 4, jax.lax.rem(9 * x, 4.0), jnp.floor(x)),
    "functions": lambda x: (jax.nn.gelu(x), jax.nn.softmax(x), jax.nn.sigmoid(x), jnp.tanh(x)),
    "more functions": lambda x: (jax.lax.erf(x), jax.lax.erfc(x), jnp.expm1(x), jnp.log1p(x**2)),
    "roots and signs": lambda x: (jnp.sqrt(x**2 + 1), jnp.log(x**2 + 1), jnp.sign(x), jnp.ceil(x)),
    "comparisons": lambda x: ((x >= 1) | (x <= 0), x == 1, x != 1, jnp.minimum(x, 0.3), x > 2),
    "places made": lambda x: (jax.lax.iota("int32", 4), jnp.copy(x)),
    "fixed": lambda x: x * jax.lax.stop_gradient(x) + jnp.sin(x) * jnp.cos(x),
    "bits": lambda x: (jnp.int32(9 * x) & 5, ~(x > 0), (x > 0) ^ (x < 1), jnp.isfinite(x)),
    "norm": lambda x: (x - x.mean(-1, keepdims=True)) * jax.lax.rsqrt(x.var(-1) + 1)[..., None],
    "joined": lambda x: (jnp.stack([x, x + 1], 1), jnp.concatenate([x, x], 2), jnp.split(x, 2, 1)),
    "convolution": convolution,
    "convolution in groups": grouped,
    "loop": loop,
    "condition": lambda x: jax.lax.cond(x.sum() > 0, jnp.sin, jnp.cos, x),
}


def loss_of(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A number that depends on all that a function gives."""

    def loss(x: Any) -> Any:
        leaves = jax.tree.leaves(function(x))
        parts = [leaf for leaf in leaves if jnp.issubdtype(leaf.dtype, jnp.floating)]
        return sum(((jnp.nan_to_num(part) + 0.5) ** 2).sum() for part in parts) + 0 * x.sum()

    return loss


@pytest.mark.parametrize("name", FUNCTIONS)
def test_values_and_gradients_are_those_of_compiled_code(name: str) -> None:
    for function in (FUNCTIONS[name], jax.grad(loss_of(FUNCTIONS[name]))):
        actual, expected = evaluated(function, X), jax.jit(function)(X)
        structures: list[Any] = [jax.tree.structure(x) for x in (actual, expected)]
        assert structures[0] == structures[1]
        for a, e in zip(jax.tree.leaves(actual), jax.tree.leaves(expected), strict=True):
            assert (a.shape, a.dtype) == (e.shape, e.dtype)
            np.testing.assert_allclose(a, e, rtol=1e-4, atol=1e-5)


def test_every_rule_takes_part() -> None:
    used: set[str] = set()

    def listing(code: Any) -> None:  # JAX's own, untyped.
        for equation in code.eqns:
            used.add(equation.primitive.name)
            for value in equation.params.values():
                inner = getattr(value, "jaxpr", value)
                if hasattr(inner, "eqns"):
                    listing(inner)

    for function in FUNCTIONS.values():
        listing(jax.make_jaxpr(function)(X).jaxpr)
        listing(jax.make_jaxpr(jax.grad(loss_of(function)))(X).jaxpr)
    assert set(RULES) <= used, sorted(set(RULES) - used)
