"""Evaluates what JAX has traced with NumPy, without compiling it.

A trace is exactly what JAX would compile, and most of the tests' time would go into compiling what
runs once. So all code is compiled in one case, and the others are evaluated like this. What has no
rule here JAX runs by itself, one operation at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from typing import Any, TypeAlias

import jax
import jax.numpy as jnp
import numpy as np
import scipy.special
from jax.extend import core

from tests.support.reference import Array

# Parameters of an operation are of any kind, and so are JAX's own objects: untyped in its stubs.
Rule: TypeAlias = Callable[..., Any]
Sizes: TypeAlias = Sequence[int]

Step: TypeAlias = tuple[Callable[..., Sequence[Any]], list[int], list[int]]
"""What is called, where its inputs are, and where its outputs go."""

LOOPS = ("scan", "while", "cond")
"""Operations with code within that isn't run once; what has no rule of its own is left to JAX."""


def evaluated(function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """What a function of arrays returns, without compiling it.

    Args:
        function: one that JAX can trace; one of ``jax.jit`` is traced once for every set of shapes and
            options, as it would be compiled.
        arguments: trees of arrays.
        options: its static arguments.
    """
    compiled: Any = function if hasattr(function, "trace") else jax.jit(function)
    traced = compiled.trace(*arguments, **options)
    leaves = [leaf if _is_key(leaf) else np.asarray(leaf) for leaf in jax.tree.leaves(arguments)]
    return jax.tree.unflatten(traced.out_tree, _plan(traced.jaxpr).run(leaves))


def _is_key(leaf: Any) -> bool:
    """Whether something is a random key, which NumPy doesn't know."""
    dtype = getattr(leaf, "dtype", None)
    return dtype is not None and bool(jnp.issubdtype(dtype, jax.dtypes.prng_key))


class Plan:
    """A trace as a list of calls, each of which reads and writes numbered places.

    What is called within is written out, and what nothing reads is left out, as JAX's compiler does.

    Args:
        code: the trace.
    """

    def __init__(self, code: Any) -> None:
        self._values: list[Any] = []
        self._inputs = [self._new() for _ in code.jaxpr.invars]
        steps: list[Step] = []
        self._outputs = self._add(code, self._inputs, steps)
        self._steps: list[Step] = []
        read = set(self._outputs)
        for step in reversed(steps):
            if not read.isdisjoint(step[2]):
                read.update(step[1])
                self._steps.append(step)
        self._steps.reverse()

    def run(self, arguments: Sequence[Any]) -> list[Any]:
        """The outputs' values."""
        values = self._values.copy()
        for place, value in zip(self._inputs, arguments, strict=True):
            values[place] = value
        for function, inputs, outputs in self._steps:
            results = function(*[values[place] for place in inputs])
            for place, result in zip(outputs, results, strict=True):
                values[place] = result
        return [values[place] for place in self._outputs]

    def _new(self, value: Any = None) -> int:
        self._values.append(value)
        return len(self._values) - 1

    def _add(self, code: Any, arguments: Sequence[int], steps: list[Step]) -> list[int]:
        """Adds the steps of a trace; returns its outputs' places."""
        constants = [self._new(x if _is_key(x) else np.asarray(x)) for x in code.consts]
        places: dict[Any, int] = dict(zip(code.jaxpr.constvars, constants, strict=True))
        places.update(zip(code.jaxpr.invars, arguments, strict=True))

        def place(variable: Any) -> int:
            if isinstance(variable, core.Literal):
                literal: Any = variable  # Its type knows nothing of arrays.
                return self._new(np.asarray(literal.val, literal.aval.dtype))
            return places[variable]

        for equation in code.jaxpr.eqns:
            inputs = [place(variable) for variable in equation.invars]
            params = equation.params
            inner = next((params[key] for key in ("jaxpr", "call_jaxpr") if key in params), None)
            if inner is not None and equation.primitive.name not in LOOPS:
                closed = (
                    inner if isinstance(inner, core.ClosedJaxpr) else core.ClosedJaxpr(inner, ())
                )
                outputs = self._add(closed, inputs, steps)
            else:
                outputs = [self._new() for _ in equation.outvars]
                steps.append((_function(equation), inputs, outputs))
            places.update(zip(equation.outvars, outputs, strict=True))
        return [place(variable) for variable in code.jaxpr.outvars]


@lru_cache(maxsize=16)
def _plan(code: Any) -> Plan:
    """A trace's plan; JAX gives the same trace for the same shapes and options."""
    return Plan(code)


def _function(equation: Any) -> Callable[..., Sequence[Any]]:
    """What computes the results of an operation."""
    primitive, params = equation.primitive, equation.params
    if primitive.name in LOOPS_HERE:
        loop: Callable[..., Sequence[Any]] = LOOPS_HERE[primitive.name](**params)
        return loop
    dtypes = [variable.aval.dtype for variable in equation.outvars]
    several = primitive.multiple_results
    if primitive.name not in RULES or any(_is_key(x.aval) for x in equation.invars):

        def left_to_jax(*inputs: Any) -> Sequence[Any]:
            found = primitive.bind(*inputs, **params)
            return [x if _is_key(x) else np.asarray(x) for x in (found if several else [found])]

        return left_to_jax
    if several:
        rule = partial(RULES[primitive.name], **params)
        return lambda *xs: [np.asarray(x, d) for x, d in zip(rule(*xs), dtypes, strict=True)]
    (dtype,) = dtypes
    act = ELEMENTWISE.get(primitive.name) or partial(RULES[primitive.name], **params)
    return lambda *xs: (np.asarray(act(*xs), dtype),)


def _scan(*, jaxpr: Any, length: int, reverse: bool, **counts: Any) -> Callable[..., Sequence[Any]]:
    """A loop over the first axis: constants, what is carried on, and rows in that order."""
    fixed, carried = counts["num_consts"], counts["num_carry"]
    step = Plan(jaxpr)

    def loop(*inputs: Any) -> Sequence[Any]:
        constants, carry = inputs[:fixed], list(inputs[fixed : fixed + carried])
        rows = inputs[fixed + carried :]
        outputs: list[list[Any]] = []
        for n in reversed(range(length)) if reverse else range(length):
            results = step.run([*constants, *carry, *(x[n] for x in rows)])
            carry = results[:carried]
            outputs.append(results[carried:])
        return [*carry, *map(np.stack, zip(*(outputs[::-1] if reverse else outputs), strict=True))]

    return loop


def _while(
    *, cond_jaxpr: Any, body_jaxpr: Any, cond_nconsts: int, body_nconsts: int, **_: Any
) -> Callable[..., Sequence[Any]]:
    """A loop for as long as a condition holds: constants of both, and what is carried on."""
    condition, body = Plan(cond_jaxpr), Plan(body_jaxpr)

    def loop(*inputs: Any) -> Sequence[Any]:
        of_condition, rest = inputs[:cond_nconsts], inputs[cond_nconsts:]
        of_body, carry = rest[:body_nconsts], list(rest[body_nconsts:])
        while bool(condition.run([*of_condition, *carry])[0]):
            carry = body.run([*of_body, *carry])
        return carry

    return loop


def _broadcast(x: Array, *_: Array, shape: Sizes, broadcast_dimensions: Sizes, **__: Any) -> Array:
    sizes = [1] * len(shape)
    for axis, size in zip(broadcast_dimensions, x.shape, strict=True):
        sizes[axis] = size
    return np.broadcast_to(x.reshape(sizes), shape)


def _reshaped(x: Array, *, new_sizes: Sizes, dimensions: Sizes | None, **_: Any) -> Array:
    return (x if dimensions is None else x.transpose(dimensions)).reshape(new_sizes)


def _product(x: Array, y: Array, *, dimension_numbers: Any, **_: Any) -> Array:
    (summed_x, summed_y), (batch_x, batch_y) = dimension_numbers
    free_x = [i for i in range(x.ndim) if i not in (*summed_x, *batch_x)]
    free_y = [i for i in range(y.ndim) if i not in (*summed_y, *batch_y)]
    batch = [x.shape[i] for i in batch_x]
    count = int(np.prod([x.shape[i] for i in summed_x]))
    left = x.transpose(*batch_x, *free_x, *summed_x).reshape(*batch, -1, count)
    right = y.transpose(*batch_y, *summed_y, *free_y).reshape(*batch, count, -1)
    shape = (*batch, *(x.shape[i] for i in free_x), *(y.shape[i] for i in free_y))
    return np.asarray(left @ right).reshape(shape)


def _convolved(x: Array, kernel: Array, *, dimension_numbers: Any, **about: Any) -> Array:
    d, axes, zero = dimension_numbers, tuple(range(2, x.ndim)), np.zeros((), x.dtype)
    around = [
        (*both, n - 1) for both, n in zip(about["padding"], about["lhs_dilation"], strict=True)
    ]
    between = [(0, 0, n - 1) for n in about["rhs_dilation"]]
    x = _padded(x.transpose(d.lhs_spec), zero, padding_config=[*2 * [(0, 0, 0)], *around])
    kernel = _padded(
        kernel.transpose(d.rhs_spec), zero, padding_config=[*2 * [(0, 0, 0)], *between]
    )
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[2:], axes)
    windows = windows[tuple(slice(None, None, n) for n in (1, 1, *about["window_strides"]))]
    of_channels, of_batch = about["feature_group_count"], about["batch_group_count"]
    of_both = of_channels * of_batch  # One of them is 1.
    parts = np.split(windows, of_both, int(of_channels > 1)), np.split(kernel, of_both, 0)
    summed = [1, *range(x.ndim, windows.ndim)], [1, *axes]
    products = [np.tensordot(*pair, summed) for pair in zip(*parts, strict=True)]
    return np.moveaxis(np.concatenate(products, -1), -1, 1).transpose(np.argsort(d.out_spec))


def _padded(x: Array, value: Array, *, padding_config: Sequence[tuple[int, int, int]]) -> Array:
    """Room, or less of it, before, after and between the entries of every axis."""
    for axis, (before, after, between) in enumerate(padding_config):
        size = x.shape[axis]
        spread = size + max(size - 1, 0) * between
        shape = [*x.shape]
        shape[axis] = max(before, 0) + spread + max(after, 0)
        wide = np.moveaxis(np.full(shape, value, x.dtype), axis, 0)
        wide[max(before, 0) :][:spread][:: between + 1] = np.moveaxis(x, axis, 0)
        x = np.moveaxis(wide[max(-before, 0) : len(wide) - max(-after, 0)], 0, axis)
    return x


def _places(
    shape: Sizes, indices: Array, window: Sizes, result: Sizes, axes: Sequence[Sizes], clip: bool
) -> tuple[tuple[Array, ...], Array]:
    """Where in a table each entry of what was gathered lies, and whether within it, to broadcast.

    Args:
        shape: the table's.
        indices: where windows begin; the last axis goes along axes of the table.
        window: a window's sizes.
        result: the shape of what was gathered.
        axes: those of the result that go through a window, those of the table that a window lacks,
            those that ``indices`` speak of, and those that are batches, in the table and in indices.
        clip: whether windows are moved into the table.
    """
    inner, collapsed, spoken, batch, batch_of_indices = axes
    outer = [axis for axis in range(len(result)) if axis not in inner]
    kept = [axis for axis in range(len(shape)) if axis not in (*collapsed, *batch)]
    places, fits = [], np.ones((), bool)
    for axis, size in enumerate(shape):
        place = np.zeros([1] * len(result), np.int64)
        if axis in spoken:
            starts = indices[..., list(spoken).index(axis)].astype(np.int64)
            starts = np.clip(starts, 0, size - window[axis]) if clip else starts
            place = place + _along(starts, outer, len(result))
            fits = fits & (place >= 0) & (place <= size - window[axis])
        if axis in batch:
            number = outer[batch_of_indices[list(batch).index(axis)]]
            place = place + _along(np.arange(size), [number], len(result))
        if axis in kept:
            place = place + _along(np.arange(window[axis]), [inner[kept.index(axis)]], len(result))
        places.append(place)
    return tuple(places), fits


def _along(x: Array, axes: Sizes, rank: int) -> Array:
    """An array whose axes are these of one with more."""
    sizes = [1] * rank
    for axis, size in zip(axes, x.shape, strict=True):
        sizes[axis] = size
    return x.reshape(sizes)


def _gathered(
    x: Array,
    indices: Array,
    *,
    dimension_numbers: Any,
    slice_sizes: Sizes,
    mode: Any,
    fill_value: Any,
    **_: Any,
) -> Array:
    d = dimension_numbers
    rank = indices.ndim - 1 + len(d.offset_dims)
    rows, window = iter(indices.shape[:-1]), [
        size
        for axis, size in enumerate(slice_sizes)
        if axis not in (*d.collapsed_slice_dims, *d.operand_batching_dims)
    ]
    sizes = iter(window)
    result = [next(sizes) if axis in d.offset_dims else next(rows) for axis in range(rank)]
    axes = (
        d.offset_dims,
        d.collapsed_slice_dims,
        d.start_index_map,
        d.operand_batching_dims,
        d.start_indices_batching_dims,
    )
    clip = mode != jax.lax.GatherScatterMode.FILL_OR_DROP
    places, fits = _places(x.shape, indices, slice_sizes, result, axes, clip)
    if fits.all():
        return np.broadcast_to(x[places], result)
    inside = tuple(np.clip(p, 0, n - 1) for p, n in zip(places, x.shape, strict=True))
    filled = _missing(x.dtype) if fill_value is None else fill_value
    return np.broadcast_to(np.where(fits, x[inside], filled), result)


def _missing(dtype: np.dtype[Any]) -> float:
    """What JAX gives for an entry that isn't there."""
    if dtype.kind == "f":
        return float("nan")
    if dtype.kind == "b":
        return True
    limits = np.iinfo(dtype)
    return int(limits.max if dtype.kind == "u" else limits.min)


def _scattered(combine: Any) -> Rule:
    def rule(
        x: Array, indices: Array, updates: Array, *, dimension_numbers: Any, mode: Any, **_: Any
    ) -> Array:
        d = dimension_numbers
        lacking = (*d.inserted_window_dims, *d.operand_batching_dims)
        sizes = iter(updates.shape[axis] for axis in d.update_window_dims)
        window = [1 if axis in lacking else next(sizes) for axis in range(x.ndim)]
        axes = (
            d.update_window_dims,
            d.inserted_window_dims,
            d.scatter_dims_to_operand_dims,
            d.operand_batching_dims,
            d.scatter_indices_batching_dims,
        )
        clip = mode == jax.lax.GatherScatterMode.CLIP
        places, fits = _places(x.shape, indices, window, updates.shape, axes, clip)
        result = x.copy()
        *wide, inside = (np.broadcast_to(part, updates.shape) for part in (*places, fits))
        combine(result, tuple(place[inside] for place in wide), updates[inside])
        return result

    return rule


def _put(x: Array, places: tuple[Array, ...], values: Array) -> None:
    x[places] = values


def _corner(x: Array, starts: Sequence[Array], sizes: Sizes) -> tuple[slice, ...]:
    """A window of these sizes, moved into the array where it would reach beyond."""
    places = (
        min(max(int(n), 0), all_ - size)
        for n, size, all_ in zip(starts, sizes, x.shape, strict=True)
    )
    return tuple(slice(place, place + size) for place, size in zip(places, sizes, strict=True))


def _window(x: Array, *starts: Array, slice_sizes: Sizes, **_: Any) -> Array:
    return x[_corner(x, starts, slice_sizes)]


def _with_window(x: Array, values: Array, *starts: Array) -> Array:
    result = x.copy()
    result[_corner(x, starts, values.shape)] = values
    return result


def _highest(x: Array, *, k: int, **_: Any) -> tuple[Array, Array]:
    order = np.argsort(-x, axis=-1, kind="stable")[..., :k]
    return np.take_along_axis(x, order, -1), order


def _chosen(which: Array, *cases: Array) -> Array:
    wide = np.broadcast_arrays(which.astype(np.intp), *cases)
    return np.choose(wide[0], wide[1:])


def _iota(*, dtype: Any, shape: Sizes, dimension: int, **_: Any) -> Array:
    return np.broadcast_to(
        _along(np.arange(shape[dimension], dtype=dtype), [dimension], len(shape)), shape
    )


def _divided(x: Array, y: Array) -> Array:
    if x.dtype.kind in "iu":  # Towards zero.
        return np.asarray(np.sign(x) * np.sign(y) * (abs(x) // abs(y)))
    return np.asarray(x / y)


def _power(x: Array, exponent: int) -> Array:
    """Products, which take a tenth of the time of NumPy's own power."""
    if exponent < 2:
        return x if exponent else np.ones_like(x)
    half = _power(x, exponent // 2)
    return half * half * x if exponent % 2 else half * half


def _cumulated(x: Array, *, axis: int, reverse: bool) -> Array:
    return np.flip(np.flip(x, axis).cumsum(axis), axis) if reverse else x.cumsum(axis)


def _reduced(function: Any) -> Rule:
    return lambda x, *, axes, **_: function(x, axis=tuple(axes))


def _elementwise(function: Any) -> Rule:
    return lambda *inputs, **_: function(*inputs)


ELEMENTWISE: Mapping[str, Any] = {
    "abs": np.abs,
    "add": np.add,
    "add_any": np.add,
    "and": np.bitwise_and,
    "ceil": np.ceil,
    "convert_element_type": lambda x: x,
    "copy": lambda x: x,
    "cos": np.cos,
    "div": _divided,
    "eq": np.equal,
    "erf": scipy.special.erf,
    "erfc": scipy.special.erfc,
    "exp": np.exp,
    "expm1": np.expm1,
    "floor": np.floor,
    "ge": np.greater_equal,
    "gt": np.greater,
    "is_finite": np.isfinite,
    "le": np.less_equal,
    "log": np.log,
    "log1p": np.log1p,
    "logistic": scipy.special.expit,
    "lt": np.less,
    "max": np.maximum,
    "min": np.minimum,
    "mul": np.multiply,
    "ne": np.not_equal,
    "neg": np.negative,
    "not": np.invert,
    "or": np.bitwise_or,
    "pow": np.power,
    "rem": np.fmod,
    "rsqrt": lambda x: 1 / np.sqrt(x),
    "select_n": _chosen,
    "sign": np.sign,
    "sin": np.sin,
    "sqrt": np.sqrt,
    "square": np.square,
    "stop_gradient": lambda x: x,
    "sub": np.subtract,
    "tanh": np.tanh,
    "xor": np.bitwise_xor,
}
"""What acts entry by entry, whatever the parameters."""

RULES: Mapping[str, Rule] = {
    **{name: _elementwise(function) for name, function in ELEMENTWISE.items()},
    "argmax": lambda x, *, axes, **_: x.argmax(axes[0]),
    "argmin": lambda x, *, axes, **_: x.argmin(axes[0]),
    "broadcast_in_dim": _broadcast,
    "concatenate": lambda *xs, dimension: np.concatenate(xs, dimension),
    "conv_general_dilated": _convolved,
    "cumsum": _cumulated,
    "dot_general": _product,
    "dynamic_slice": _window,
    "dynamic_update_slice": _with_window,
    "gather": _gathered,
    "integer_pow": lambda x, *, y: _power(x, y) if y >= 0 else 1 / _power(x, -y),
    "iota": _iota,
    "pad": _padded,
    "reduce_and": _reduced(np.all),
    "reduce_max": _reduced(np.max),
    "reduce_min": _reduced(np.min),
    "reduce_or": _reduced(np.any),
    "reduce_prod": _reduced(np.prod),
    "reduce_sum": _reduced(np.sum),
    "reshape": _reshaped,
    "rev": lambda x, *, dimensions: np.flip(x, dimensions),
    "scatter": _scattered(_put),
    "scatter-add": _scattered(np.add.at),
    "slice": lambda x, *, start_indices, limit_indices, strides: x[
        tuple(map(slice, start_indices, limit_indices, strides or [1] * x.ndim))
    ],
    "split": lambda x, *, sizes, axis: np.split(x, np.cumsum(sizes)[:-1], axis),
    "squeeze": lambda x, *, dimensions: x.squeeze(tuple(dimensions)),
    "stack": lambda *xs, axis: np.stack(xs, axis),
    "top_k": _highest,
    "transpose": lambda x, *, permutation: x.transpose(permutation),
}
"""Each operation of JAX in NumPy, by its name."""

LOOPS_HERE: Mapping[str, Rule] = {"scan": _scan, "while": _while}
"""What makes a loop of the code that is in an operation."""
