"""Checks a TensorFlow model against a recorded case."""

from __future__ import annotations

from typing import Any

import numpy as np
import tensorflow as tf

from tests.support.reference import (
    Array,
    Case,
    compare_gradients,
    compare_outputs,
    flatten,
    unflatten,
    weights,
)
from triformers_core.kit.tensorflow import PreTrainedModel

TOLERANCE = 1e-4


def check_case(model_class: type[PreTrainedModel], case: Case) -> None:
    """Asserts that a model gives every output and gradient that the reference gave.

    Args:
        model_class: the class that the case names.
        case: the recorded call.
    """
    model = build(model_class, case)
    inputs = unflatten({name: to_tensor(array) for name, array in case.inputs.items()})
    with tf.GradientTape() as tape:
        output = model(**inputs, **case.keywords)
    actual = {n: t.numpy() for n, t in flatten(dict(output.items())).items()}
    compare_outputs(case, actual, atol=TOLERANCE)
    if case.gradients:
        compare_gradients(case, gradients(model, output.loss, tape), rtol=TOLERANCE)


def build(model_class: type[PreTrainedModel], case: Case) -> PreTrainedModel:
    """The case's model, every parameter with the formula's value."""
    model = model_class.construct_deferred(model_class.config_class.from_dict(case.config))
    slots = model.parameter_slots()
    values = weights(slots)
    for slot in slots:
        slot.write(values[slot.name])
    model.after_loading()
    return model


def to_tensor(array: Array) -> tf.Tensor:
    """The tensor of an input; floating point numbers in float32, as the models compute."""
    return tf.constant(array.astype(np.float32) if array.dtype.kind == "f" else array)


def gradients(model: PreTrainedModel, loss: tf.Tensor, tape: tf.GradientTape) -> dict[str, Array]:
    """Gradients by published name with the checkpoint's axes; parameters without one are left out."""
    parameters = model.named_parameters()
    found: list[Any] = tape.gradient(loss, [p.variable.value for _, p in parameters])
    return {
        name: parameter.layout.to_canonical(tf.convert_to_tensor(gradient).numpy())
        for (name, parameter), gradient in zip(parameters, found, strict=True)
        if gradient is not None
    }


def assert_close(actual: Any, expected: Any, atol: float = 1e-5) -> None:
    """Asserts that two tensors or arrays agree within ``atol``, entry by entry."""
    np.testing.assert_allclose(actual, expected, rtol=0, atol=atol)
