"""Checks a TensorFlow model against a recorded case."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any
from unittest import mock

import keras
import numpy as np
import tensorflow as tf
from tensorflow.python.util import tf_stack  # type: ignore[attr-defined]  # Not in the stubs.

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
from tests.support.training import (
    Call,
    call_of,
    compare_initial,
    compare_pass,
    factors,
    passes,
)
from triformers_core.kit.tensorflow import PreTrainedModel

TOLERANCE = 1e-4


def check_case(model_class: type[PreTrainedModel], case: Case) -> float:
    """Asserts that a model gives every output and gradient that the reference gave.

    Args:
        model_class: the class that the case names.
        case: the recorded call.

    Returns:
        The outputs' largest difference.
    """
    model = BUILT(model_class, case)
    inputs = unflatten({name: to_input(array) for name, array in case.inputs.items()})
    # What a tape writes down takes an eighth of a call's time.
    with tf.GradientTape() if case.gradients else nullcontext() as tape:
        output = model(**inputs, **case.keywords)
    actual = {n: t.numpy() for n, t in flatten(dict(output.items())).items()}
    reached = compare_outputs(case, actual, atol=TOLERANCE)
    if tape is not None:
        compare_gradients(case, gradients(model, output.loss, tape), rtol=TOLERANCE)
    return reached


def check_compiled(model_class: type[PreTrainedModel], case: Case) -> None:
    """Asserts that a function of unknown batch and length gives what the model gives eagerly, and
    is traced once for all shapes.

    Args:
        model_class: the class that the case names.
        case: the recorded call.
    """
    model = BUILT(model_class, case)
    # RAG that isn't given its questions is given scores of their passages.
    main = model.main_input_name if model.main_input_name in case.inputs else "doc_scores"
    batch, *_, length = case.inputs[main].shape
    inputs = {name: to_input(array) for name, array in case.inputs.items()}
    signature = {
        name: tf.TensorSpec(
            (
                [None, *tensor.shape[1:]]
                if _of_one_example(name)
                else _unknown(tensor.shape, batch, length)
            ),
            tensor.dtype,
        )
        for name, tensor in inputs.items()
    }

    def call(inputs: dict[str, Any]) -> Any:
        return model(**inputs, **case.keywords)

    nested = unflatten(signature)
    compiled: Any = tf.function(call, input_signature=[nested])  # Untyped in the stubs.
    whole, less = (unflatten(part) for part in (inputs, _with_less(inputs, batch)))
    results = [(part, flatten(dict(call(part).items()))) for part in (whole, less)]
    with _as_traced(), of_no_origin():
        for part, expected in (*results, results[0]):
            actual = flatten(dict(compiled(part).items()))
            assert actual.keys() == expected.keys()
            for name, value in expected.items():
                assert_close(actual[name], value)
    assert compiled.experimental_get_tracing_count() == 1


@contextmanager
def _as_traced() -> Iterator[None]:
    """Lets TensorFlow run graphs as they were traced: optimising one takes longer than all its calls."""
    options: dict[str, bool] = tf.config.optimizer.get_experimental_options()
    tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})
    try:
        yield
    finally:
        tf.config.optimizer.set_experimental_options(options)


@contextmanager
def of_no_origin() -> Iterator[None]:
    """Graphs that are traced don't write down which calls of Python each operation comes of, which takes
    a third of the time: an error of theirs names the operation alone.
    """
    here = tf_stack.extract_stack()
    with mock.patch.object(tf_stack, "extract_stack", lambda stacklevel=1: here):
        yield


def check_training(model_class: type[PreTrainedModel], case: Case) -> None:
    """Asserts that in training dropout acts where, on what and as strongly as in the reference.

    Args:
        model_class: the class that the case names.
        case: the class' own.
    """
    for recorded in passes(case):
        model = build(model_class, case.with_config(recorded.config))
        inputs = unflatten({name: to_input(array) for name, array in case.inputs.items()})
        with fixed_dropout() as calls:
            output = model(**inputs, **case.keywords, training=True)
        outputs = {n: t.numpy() for n, t in flatten(dict(output.items())).items()}
        compare_pass(case, recorded, calls, outputs, atol=TOLERANCE)


@contextmanager
def fixed_dropout() -> Iterator[list[Call]]:
    """Puts factors that follow from rate and size in dropout's place, and lists where it acted."""
    calls: list[Call] = []

    def dropout(x: tf.Tensor, rate: float) -> tf.Tensor:
        shape: tuple[int, ...] = x.numpy().shape
        calls.append(call_of(rate, shape))
        return tf.multiply(x, factors(rate, shape[-1]))

    # Reversible layers draw from seeds, so that they draw the same again.
    with (
        mock.patch.object(tf.nn, "dropout", dropout),
        mock.patch.object(
            tf.nn.experimental, "stateless_dropout", lambda x, rate, seed: dropout(x, rate)
        ),
    ):
        yield calls


def check_new(model_class: type[PreTrainedModel], case: Case) -> None:
    """Asserts that a new model's initial values are distributed as the reference's are.

    Args:
        model_class: the class that the case names.
        case: whose configuration the model has.
    """
    keras.utils.set_random_seed(0)
    new = model_class(model_class.config_class.from_dict(case.config))
    compare_initial(case, [{slot.name: np.asarray(slot.read()) for slot in new.parameter_slots()}])


def _unknown(shape: tf.TensorShape, batch: int, length: int) -> list[int | None]:
    """A shape without those of its sizes that differ from call to call."""
    if len(shape) <= 2:
        return [None] * len(shape)
    # Channels of images and heads of caches are the model's, however many there are.
    own = 1 if len(shape) == 4 else None
    return [
        None if size in (batch, length) and axis != own else size for axis, size in enumerate(shape)
    ]


def _of_one_example(name: str) -> bool:
    """Whether an input is an example's own: "labels.0.boxes", in a list with an entry for each."""
    return name.count(".") == 2 and name.startswith("labels.")


def _with_less(inputs: dict[str, tf.Tensor], batch: int) -> dict[str, tf.Tensor]:
    """The inputs without the last example; without the last object of each where they are listed."""
    if any(map(_of_one_example, inputs)):
        return {n: x[:-1] if _of_one_example(n) else x for n, x in inputs.items()}
    return {name: _one_row_less(tensor, batch) for name, tensor in inputs.items()}


def _one_row_less(tensor: tf.Tensor, batch: int) -> tf.Tensor:
    """A tensor without the last row of its batch, whichever axis that is; of several rows an example
    (RAG's passages), without the last example's.
    """
    sizes = [size or 0 for size in tensor.shape]
    axis, kept = next((i for i, size in enumerate(sizes) if size == batch), None), batch - 1
    if axis is None:
        if not sizes or sizes[0] % batch:
            return tensor
        axis, kept = 0, sizes[0] // batch * kept
    less: tf.Tensor = tf.gather(tensor, tf.range(kept), axis=axis)
    return less


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


def to_input(array: Array) -> tf.Tensor:
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
