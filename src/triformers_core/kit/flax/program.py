"""The compiled form of a model: a pure function of its parameters and inputs.

A call copies the model's structure while it is traced, puts the given parameters into the copy and
runs that: the model itself is never changed by a call, and nothing of it is baked into the
compiled code. What is compiled is kept for as long as the model lives and stays what it was.
"""

from __future__ import annotations

import copy
import functools
import weakref
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from operator import is_
from typing import Any, Protocol, runtime_checkable

import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx
from flax.errors import TraceContextError
from jax.core import Tracer
from jax.extend.core import get_opaque_trace_state

from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.flax.context import check_lookups, running
from triformers_core.kit.flax.convolution import BatchNorm
from triformers_core.kit.flax.layers import Dropout, Noise
from triformers_core.kit.flax.parameters import (
    DType,
    Params,
    Path,
    Tensor,
    cast_floating,
    check_params,
    find_modules,
    find_parameters,
    is_trained,
    nest,
)
from triformers_core.kit.flax.ranges import Rising, RunningRange
from triformers_core.kit.flax.recompute import recompute
from triformers_core.kit.precision import KEPT

# What a forward method returns: an output, a tree of arrays.
Output = Any
# Arrays, and for cached keys and values tuples of tuples of them.
Inputs = Mapping[str, Any]
Options = tuple[tuple[str, Any], ...]
Forward = Callable[..., Output]

STATIC = ("forward", "options", "train", "ones", "most")
LONG = 1024
"""Positions from which it pays to compile code of its own for a mask that masks nothing."""


@runtime_checkable
class MarksTokens(Protocol):
    """A model that treats some tokens by themselves, and costs as much as there are at most."""

    def marked_tokens(self, given: Mapping[str, Any]) -> Tensor | None:
        """True for these tokens, ``[…, T]``, as they follow from the call's inputs, if any do."""
        ...


class Compiled(nnx.Module):
    """A model whose calls are compiled."""

    config: PretrainedConfig
    compiled: bool = True

    @property
    def dtype(self) -> DType:
        """Floating point type of the computation."""
        raise NotImplementedError


class Program:
    """One model's compiled calls.

    Args:
        model: is held weakly.
    """

    def __init__(self, model: Compiled) -> None:
        modules = [module for _, module in find_modules(model)]
        self.parameters: Mapping[Path, nnx.Param[Tensor]] = find_parameters(model)
        self._model = weakref.ref(model)
        self._config = copy.deepcopy(vars(model.config))
        self._attributes = [(vars(module), dict(vars(module))) for module in modules]
        self._dropout = any(map(_needs_key, modules))
        self._compiled = jax.jit(self._run, static_argnames=STATIC)

    def fits(self, model: Compiled) -> bool:
        """Whether the model still has the configuration and the layers it was compiled with."""
        return vars(model.config) == self._config and all(
            len(now) == len(then) and all(map(is_, now.values(), then.values()))
            for now, then in self._attributes
        )

    def params(self) -> dict[str, Any]:
        """The model's own parameters, nested; the arrays themselves, not copies.

        Raises:
            InvalidInputError: the model was made without values for them.
        """
        # get_value() would take 1 ms longer for the 200 parameters of a BERT.
        values = {path: p.get_raw_value() for path, p in self.parameters.items()}
        if any(isinstance(value, jax.ShapeDtypeStruct) for value in values.values()):
            name = type(self._living()).__name__
            raise InvalidInputError(
                f"{name} was made with _do_init=False and holds no parameters. Pass params=: those "
                "that from_pretrained returned beside the model, or what "
                "model.init_weights(jax.random.key(0), (1, 1)) makes."
            )
        return nest(values)

    def __call__(
        self,
        forward: Forward,
        inputs: Inputs,
        options: Options,
        *,
        params: Params | None,
        dropout_rng: Tensor | None,
        train: bool,
    ) -> Output:
        """Runs the model, compiled unless its ``compiled`` is false.

        Args:
            forward: the model's undecorated method.
            inputs: arrays by the names of its arguments.
            options: the other arguments; for each set of them the model is compiled once.
            params: used in place of the model's own.
            dropout_rng: random key of the dropout.
            train: whether dropout is active.

        Raises:
            InvalidInputError: ``train`` without a ``dropout_rng``, and there is dropout; or an
                embedding doesn't have a row that was asked for; or there are no parameters.
        """
        if train and self._dropout and dropout_rng is None:
            raise InvalidInputError(
                "train=True needs a random key for the dropout: pass dropout_rng=jax.random.key(0) "
                "and a new one with every step, or set the configuration's dropout rates to 0."
            )
        run = self._compiled if self._living().compiled else self._run
        output, lookups = run(
            params_of(self._living()) if params is None else params,
            inputs,
            dropout_rng if train else None,
            forward=forward,
            options=options,
            train=train,
            ones=tuple(name for name, value in inputs.items() if _is_known_mask(name, value)),
            most=_most_marked(self._living(), inputs, ("output_attentions", True) in options),
        )
        if lookups is not None:
            check_lookups(lookups)
        return output

    def _living(self) -> Compiled:
        model = self._model()
        assert model is not None, "a program is reached through its model"
        return model

    def _run(
        self,
        params: Params,
        inputs: Inputs,
        dropout_rng: Tensor | None,
        *,
        forward: Forward,
        options: Options,
        train: bool,
        ones: tuple[str, ...],
        most: int | None,
    ) -> tuple[Output, Tensor | None]:
        model = self._living()
        values = check_params(params, self.parameters, type(model).__name__)
        copied = _copy_with(model, values, model.dtype)
        recompute(copied)
        # One stream for all layers: each draws the next key of it.
        stream = None if dropout_rng is None else nnx.Rngs(typed_key(dropout_rng))["default"]
        for _, module in find_modules(copied):
            if isinstance(module, Dropout | Noise):
                module.deterministic, module.rngs = not train, stream
            elif isinstance(module, BatchNorm | Rising | RunningRange):
                module.deterministic = not train
        given = _in_types(inputs, model.dtype)
        with running([given[name] for name in ones], most) as lookups:
            output = forward(copied, **given, **dict(options))
        return output, jnp.stack(lookups) if lookups else None


def _is_known_mask(name: str, value: Any) -> bool:  # An input, of any structure.
    """Whether an input is a mask of ones alone, as far as that is seen without waiting.

    Such calls are compiled by themselves, so short ones, whose masks cost little, aren't told apart.
    """
    if not name.endswith("attention_mask") or np.shape(value)[-1] < LONG:
        return False
    if isinstance(value, Tracer):
        return False
    if isinstance(value, jax.Array):
        array: Any = value  # Its type says nothing of waiting.
        if not array.is_ready() or any(device.platform != "cpu" for device in value.devices()):
            return False
    return bool((np.asarray(value) == 1).all())


def _most_marked(model: Compiled, inputs: Inputs, exactly: bool) -> int | None:
    """How many tokens of a row the model marks at most; ``None`` if none or if inputs are traced.

    It waits for the inputs: not to know costs more. Every such number is compiled by itself, so powers
    of two stand for those up to them, except where weights are returned, whose shapes tell of it.
    """
    if not isinstance(model, MarksTokens):
        return None
    if any(isinstance(leaf, Tracer) for leaf in jax.tree.leaves(dict(inputs))):
        return None
    with jax.ensure_compile_time_eval():  # Also within another function that is being compiled.
        marks = model.marked_tokens(inputs)
        if marks is None or not marks.size:
            return None
        most = int(jnp.sum(marks, axis=-1).max())
    return most if exactly or most < 2 else 1 << (most - 1).bit_length()


def _in_types(inputs: Inputs, dtype: DType) -> dict[str, Any]:
    """The inputs in the computation's type, and what losses compare with in float32 at least."""
    wide = jnp.promote_types(dtype, jnp.float32)
    return {n: cast_floating(x, wide if n in KEPT else dtype) for n, x in inputs.items()}


def _needs_key(module: nnx.Module) -> bool:
    """Whether a layer draws random numbers in training."""
    return isinstance(module, Noise) or (isinstance(module, Dropout) and module.rate > 0)


def _copy_with(model: Compiled, values: Mapping[Path, Tensor], dtype: DType) -> Compiled:
    """A copy of the model's structure that holds these values in the computation's type."""
    copied = nnx.clone(model)
    for path, value in values.items():
        parameter: Any = copied  # Its type changes with every step down.
        for name in path:
            parameter = getattr(parameter, name)
        cast = cast_floating(value, dtype)
        parameter.set_value(cast if is_trained(parameter) else jax.lax.stop_gradient(cast))
    return copied


def typed_key(key: Tensor) -> Tensor:
    """A random key; ``jax.random.PRNGKey`` gives plain numbers."""
    is_typed = jnp.issubdtype(key.dtype, jax.dtypes.prng_key)
    return key if is_typed else jax.random.wrap_key_data(key)


# Beside the models and not in them, so that a copied or merged model has none of the original's.
_PROGRAMS: weakref.WeakKeyDictionary[Compiled, Program] = weakref.WeakKeyDictionary()


def program_of(model: Compiled) -> Program:
    """The model's compiled calls; new ones if the model is new or was changed."""
    program = _PROGRAMS.get(model)
    if program is None or not program.fits(model):
        program = _PROGRAMS[model] = Program(model)
    return program


# Parameters that were set inside a transformation, of models that are older than it.
_BORROWED: weakref.WeakKeyDictionary[Compiled, dict[str, Any]] = weakref.WeakKeyDictionary()


def params_of(model: Compiled) -> dict[str, Any]:
    """The parameters that a call runs with where it is given none.

    Raises:
        InvalidInputError: the model was made without values for them.
    """
    borrowed = _BORROWED.get(model)
    if borrowed is not None and _is_transforming():
        return borrowed
    _BORROWED.pop(model, None)
    return program_of(model).params()


def set_params(model: Compiled, params: Params) -> None:
    """Sets a model's parameters; inside of a transformation they end with it.

    Raises:
        WeightsMismatchError: they don't fit.
    """
    parameters = find_parameters(model)
    values = check_params(params, parameters, type(model).__name__)
    _BORROWED.pop(model, None)
    try:
        for path, value in values.items():
            parameters[path].set_value(jnp.asarray(value))
    except TraceContextError:  # The first of them: NNX lets none outlive the transformation.
        _BORROWED[model] = nest(values)


def _trace_state() -> object:
    """Equal wherever the same transformation is under way, or none is."""
    state: Callable[..., object] = get_opaque_trace_state  # It has no types.
    return state(convention="nnx")


@functools.cache
def _outside() -> object:
    """The state in which no transformation is under way, as in every new thread."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(_trace_state).result()


def _is_transforming() -> bool:
    """Whether this runs inside of ``jax.jit``, ``jax.grad``, ``jax.pmap`` or their like."""
    return _trace_state() != _outside()
