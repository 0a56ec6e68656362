"""Checks a Flax model against a recorded case."""

from __future__ import annotations

# XLA reads its settings when JAX is first used.
import tests.support.xla  # isort: skip  # noqa: F401

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

import jax
import jax.monitoring
import numpy as np
from jax.core import Tracer

from tests.support.reference import (
    Array,
    Built,
    Case,
    compare_gradients,
    compare_outputs,
    flatten,
    unflatten,
    weights,
)
from tests.support.traced import evaluated
from tests.support.training import Call, call_of, compare_initial, compare_pass, passes
from triformers_core.kit.flax import Dropout, Params, PreTrainedModel
from triformers_core.kit.flax.parameters import find_parameters, layout_of, published_name
from triformers_core.kit.flax.program import Compiled, Program, program_of

TOLERANCE = 1e-5


def check_case(model_class: type[PreTrainedModel], case: Case) -> float:
    """Asserts that a model, as it is traced, gives every output and gradient that the reference gave.

    Args:
        model_class: the class of the case's architecture and task.
        case: the recorded call.

    Returns:
        The outputs' largest difference.
    """
    model = BUILT(model_class, case)
    model.compiled = False  # A function within another is traced three times for gradients.
    output, found = evaluated(_with_gradients(model, case), model.params)
    return _compare(model, case, output, found)


def check_compiled(
    model_class: type[PreTrainedModel], case: Case, *, gradients_too: bool = False
) -> None:
    """Asserts that a compiled model gives what the reference gave, and that nothing is compiled
    when it is called so again.

    Args:
        model_class: the class of the case's architecture and task.
        case: the recorded call.
        gradients_too: whether gradients that were recorded are compiled too, which takes four times
            as long.
    """
    model = build(model_class, case)
    call: Any = model  # Every class has a call of its own.
    inputs = unflatten({name: to_input(array) for name, array in case.inputs.items()})
    if gradients_too and case.gradients:
        step = jax.jit(_with_gradients(model, case))
        output, found = step(model.params)
        with nothing_compiled():
            step(model.params)
    else:
        output, found = call(**inputs, **case.keywords), None
        with nothing_compiled():
            call(**inputs, **case.keywords)
    _compare(model, case, output, found)


def _with_gradients(model: PreTrainedModel, case: Case) -> Callable[[Params], tuple[Any, Any]]:
    """The case's call as a function of the parameters: the output, and its loss's gradients where
    these are recorded."""
    call: Any = model  # Every class has a call of its own.
    inputs = unflatten({name: to_input(array) for name, array in case.inputs.items()})

    def output(params: Params) -> Any:
        return call(**inputs, **case.keywords, params=params)

    def loss_and_output(params: Params) -> tuple[jax.Array, Any]:
        given = output(params)
        return given.loss, given

    def both(params: Params) -> tuple[Any, Any]:
        if not case.gradients:
            return output(params), None
        (_, given), found = jax.value_and_grad(loss_and_output, has_aux=True)(params)
        return given, found

    return both


def _compare(model: PreTrainedModel, case: Case, output: Any, found: Params | None) -> float:
    actual = {name: np.asarray(x) for name, x in flatten(dict(output.items())).items()}
    reached = compare_outputs(case, actual, atol=TOLERANCE)
    if found is not None:
        compare_gradients(case, by_published_name(model, found), rtol=TOLERANCE)
    return reached


def check_training(model_class: type[PreTrainedModel], case: Case) -> None:
    """Asserts that in training dropout acts on what and as strongly as in the reference.

    The call is traced and not run: where between other operations dropout acts is shown by PyTorch
    and TensorFlow, whose models have the same source.

    Args:
        model_class: the class of the case's architecture and task.
        case: the class' own.
    """
    for recorded in passes(case):
        model = build(model_class, case.with_config(recorded.config))
        call: Any = model  # Every class has a call of its own.
        inputs = unflatten({name: to_input(array) for name, array in case.inputs.items()})
        calls: list[Call] = []

        def dropout(self: Dropout, x: jax.Array, calls: list[Call] = calls) -> jax.Array:
            if self.active:
                calls.append(call_of(self.rate, x.shape))
            return x

        def in_training(call: Any = call, inputs: dict[str, Any] = inputs) -> Any:
            key = jax.random.key(0)
            return call(**inputs, **case.keywords, train=True, dropout_rng=key).to_tuple()

        with mock.patch.object(Dropout, "__call__", dropout):
            jax.eval_shape(in_training)
        compare_pass(case, recorded, calls, None, atol=TOLERANCE)


def check_new(model_class: type[PreTrainedModel], case: Case) -> None:
    """Asserts that a new model's initial values are distributed as the reference's are.

    Args:
        model_class: the class of the case's architecture and task.
        case: whose configuration the model has.
    """
    new = model_class(model_class.config_class.from_dict(case.config))
    compare_initial(case, [{slot.name: np.asarray(slot.read()) for slot in new.parameter_slots()}])


def evaluate(model: PreTrainedModel) -> None:
    """Has a model's calls evaluated as they are traced; their compilation would take longer."""
    program = program_of(model)
    vars(program)["_compiled"] = _evaluating(program._compiled)


class EvaluatedProgram(Program):
    """In place of every model's program: see ``evaluate``."""

    def __init__(self, model: Compiled) -> None:
        super().__init__(model)
        vars(self)["_compiled"] = _evaluating(self._compiled)


def _evaluating(compiled: Any) -> Callable[..., Any]:  # A function of ``jax.jit``.
    def run(*arguments: Any, **options: Any) -> Any:
        if any(isinstance(leaf, Tracer) for leaf in jax.tree.leaves(arguments)):
            return compiled(*arguments, **options)  # It is a part of what is compiled.
        return jax.device_put(evaluated(compiled, *arguments, **options))

    return run


@contextmanager
def nothing_compiled() -> Iterator[None]:
    """Asserts that JAX traces and compiles nothing meanwhile."""
    events: list[str] = []

    def listen(event: str, duration_secs: float, **kwargs: str | int) -> None:
        if event.startswith("/jax/core/compile/"):
            events.append(event)

    jax.monitoring.register_event_duration_secs_listener(listen)
    try:
        yield
    finally:
        jax.monitoring.unregister_event_duration_listener(listen)
    assert events == []


def build(model_class: type[PreTrainedModel], case: Case) -> PreTrainedModel:
    """The case's model, every parameter with the formula's value."""
    model = model_class.construct_deferred(model_class.config_class.from_dict(case.config))
    slots = model.parameter_slots()
    values = weights(slots)
    for slot in slots:
        slot.write(values[slot.name])
    model.after_loading()
    return model


BUILT = Built(build)


def to_input(array: Array) -> Array:
    """An input; floating point numbers in float32, as the models compute."""
    return array.astype(np.float32) if np.issubdtype(array.dtype, np.floating) else array


def by_published_name(model: PreTrainedModel, params: Params) -> dict[str, Array]:
    """Values nested like ``model.params``, by published name with the checkpoint's axes."""
    values = flatten(params)
    return {
        published_name(path, p): layout_of(p).to_canonical(np.asarray(values[".".join(path)]))
        for path, p in find_parameters(model).items()
    }
