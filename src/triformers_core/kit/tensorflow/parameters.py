"""Parameters: known by their shape at first, Keras variables once they have a value."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray
from tensorflow import Tensor

from triformers_core.checkpoint.layout import Layout
from triformers_core.kit.initializers import (
    Constant,
    Initializer,
    Lengths,
    Normal,
    Ones,
    Sinusoids,
    Uniform,
    Zeros,
)
from triformers_core.kit.tensorflow.context import current_call
from triformers_core.kit.vocabulary import vocabulary_axis

Array = NDArray[np.generic]

# A ``keras.Variable`` or ``keras.Model``: Keras carries no types of its own.
KerasVariable = Any
KerasModel = Any

_ALIGNMENT = 64
"""Bytes; TensorFlow computes with vectors that must begin at a multiple."""

_STRIP = 128
"""Columns of a matrix that are transposed at a time."""


class Parameter:
    """A parameter, such as a weight or a class token; read it with ``ops.value``.

    It becomes a variable of the Keras model that owns it when that model is complete, so that
    its first value is either the initial one or the checkpoint's, and none is made in vain.

    Args:
        shape: its shape, as in the checkpoint.
        init: how it is to be initialised; ``None`` for the model's weight initialiser.
        layout: how its axes lie in the variable.
        zero_row: a row that starts at zero (the padding row of an embedding).
        trained: whether it gets gradients.
    """

    def __init__(
        self,
        *shape: int,
        init: Initializer | None = Zeros(),
        layout: Layout = Layout.AS_IS,
        zero_row: int | None = None,
        trained: bool = True,
    ) -> None:
        self.shape = shape
        self.init = init
        self.layout = layout
        self.zero_row = zero_row
        self.trained = trained
        self._variable: KerasVariable | None = None
        self._first_value: Tensor | None = None

    @property
    def variable(self) -> KerasVariable:
        """The variable that holds the value."""
        assert self._variable is not None, "the model isn't complete: post_init() makes variables"
        return self._variable

    @property
    def exists(self) -> bool:
        """Whether there is a variable yet."""
        return self._variable is not None

    @property
    def trainable(self) -> bool:
        """Whether the parameter gets gradients."""
        return self.trained if self._variable is None else bool(self._variable.trainable)

    @trainable.setter
    def trainable(self, value: bool) -> None:
        if self._variable is None:  # A model that is being made freezes its part for good.
            self.trained = value and self.trained
        else:
            self._variable.trainable = value and self.trained

    def size(self) -> int:
        """The number of single weights."""
        return math.prod(self.shape)

    def value(self, dtype: tf.DType | None = None) -> Tensor:
        """The value with the variable's axes.

        Args:
            dtype: wanted type; by default that of the current call, else the variable's.
        """
        call = current_call()
        held: Tensor = self.variable.value
        wanted = dtype or (held.dtype if call is None else call.dtype)
        return held if held.dtype == wanted else tf.cast(held, wanted)

    def numpy(self) -> Array:
        """The value with the checkpoint's axes."""
        array: Array = self.variable.numpy()
        return self.layout.to_canonical(array)

    def write(self, value: Array) -> None:
        """Takes a value with the checkpoint's axes, which is copied, and cast to the variable's type.

        Args:
            value: of the parameter's shape.
        """
        self._set(_copied(self.layout.to_backend(value)))

    def initialize(self, default: Initializer) -> None:
        """Takes its initial value."""
        self._set(self.initial_value(default))

    def _set(self, tensor: Tensor) -> None:
        if self._variable is None:
            self._first_value = tensor
        else:
            self._variable.assign(tf.cast(tensor, self._variable.dtype))

    def initial_value(self, default: Initializer) -> Tensor:
        """A new initial value with the variable's axes, in float32."""
        shape = self.layout.backend_shape(self.shape)
        tensor = _drawn(self.init or default, shape)
        if self.zero_row is None:
            return tensor
        return tf.tensor_scatter_nd_update(tensor, [[self.zero_row]], [tf.zeros(shape[1:])])

    def create(self, owner: KerasModel, name: str, default: Initializer) -> None:
        """Makes the variable if there is none, with the value that was written or the initial one.

        Args:
            owner: the model to which the variable belongs.
            name: the variable's name.
            default: how it starts if it says nothing itself.
        """
        if self._variable is not None:
            return
        first = self.initial_value(default) if self._first_value is None else self._first_value
        self._first_value = None
        with tf.variable_creator_scope(_under_one_name):
            self._variable = owner.add_weight(
                name=name,
                shape=tuple(first.shape),
                initializer=lambda shape, dtype: tf.cast(first, dtype),
                trainable=self.trained,
                autocast=False,  # The layers cast what they use; a whole table is too much for a row.
            )
        # TensorFlow's own files (SavedModel, tf.train.Checkpoint) follow the attributes of models.
        setattr(owner, _attribute(name), self._variable)

    def resize(
        self,
        owner: KerasModel,
        name: str,
        *,
        tokens: int,
        rows: int,
        default: Initializer,
        mean: bool = False,
    ) -> None:
        """Changes the number of rows; new ones start as new parameters do.

        Args:
            owner: the model to which the variable belongs.
            name: the variable's name.
            tokens: the size of the vocabulary so far.
            rows: the new number of rows.
            default: how it starts if it says nothing itself.
            mean: whether new rows are the mean of those that were there, instead.
        """
        old, trainable = self.variable, self.trainable
        axis = vocabulary_axis(self.shape, tokens)
        kept = min(rows, self.shape[axis])
        shape = (*self.shape[:axis], rows, *self.shape[axis + 1 :])
        self.shape, self.zero_row, self._variable = shape, None, None
        new = self.initial_value(default)
        held = self.layout.backend_shape(tuple(range(len(shape)))).index(axis)  # In the variable.
        before = tf.gather(tf.cast(old.value, new.dtype), tf.range(kept), axis=held)
        after = tf.gather(new, tf.range(kept, rows), axis=held)
        if mean:
            middle = tf.reduce_mean(tf.cast(old.value, new.dtype), axis=held, keepdims=True)
            after = tf.zeros_like(after) + middle
        self._first_value = tf.concat([before, after], axis=held)
        delattr(owner, _attribute(name))  # Lets Keras forget the variable.
        self.create(owner, name, default)
        self.variable.trainable = trainable


def _under_one_name(create: Callable[..., tf.Variable], **arguments: Any) -> tf.Variable:
    """Makes TensorFlow's variable within the Keras variable, which alone is known by its name.

    For each name TensorFlow compiles an operation that makes the variable, and keeps it.
    """
    return create(**arguments | {"name": "variable/"})  # Not within the model's own name.


def _attribute(name: str) -> str:
    """The attribute in which a model keeps a variable; no source can have one of that name."""
    return f"variable:{name}"


def made_for(owner: KerasModel) -> Iterator[KerasVariable]:
    """The variables of a model's parameters, and of those that a shared one has replaced."""
    for name, value in vars(owner).items():
        if name.startswith(_attribute("")):
            yield value


def _copied(array: Array) -> Tensor:
    """A tensor with its own copy of an array, which may have any strides."""
    if array.dtype.kind not in "fiu" or array.size == 0:
        return tf.convert_to_tensor(array)  # DLPack doesn't know bfloat16 and its like.
    # convert_to_tensor copies twice, and first of all transposes item by item.
    memory = np.empty(array.nbytes + _ALIGNMENT, np.uint8)
    start = -memory.ctypes.data % _ALIGNMENT
    flat: NDArray[Any] = memory[start : start + array.nbytes].view(array.dtype)  # As it comes.
    copy = flat.reshape(array.shape)
    if array.flags.c_contiguous:
        copy[...] = array
    else:
        # In strips, so that what is read in columns is still in the processor's cache.
        for first in range(0, array.shape[-1], _STRIP):
            copy[..., first : first + _STRIP] = array[..., first : first + _STRIP]
    tensor: Tensor = tf.experimental.dlpack.from_dlpack(copy.__dlpack__())
    return tensor


def _drawn(init: Initializer, shape: tuple[int, ...]) -> Tensor:
    match init:
        case Zeros():
            return tf.zeros(shape)
        case Ones():
            return tf.ones(shape)
        case Constant(value):
            return tf.ones(shape) * value
        case Uniform(low, high):
            return _uniform(shape, low, high)
        case Normal(std, mean):
            seed = _next_seed()
            if seed is None:
                return tf.random.normal(shape, mean, std)
            return tf.random.stateless_normal(shape, seed, mean, std)
        case Lengths(of, entries):
            vectors = _uniform((entries, *shape), of.low, of.high)
            return tf.sqrt(tf.reduce_sum(tf.square(vectors), axis=0))
        case Sinusoids():
            return tf.constant(init.table(*shape))


def _uniform(shape: tuple[int, ...], low: float, high: float) -> Tensor:
    seed = _next_seed()
    if seed is None:
        return tf.random.uniform(shape, low, high)
    return tf.random.stateless_uniform(shape, seed, low, high)


def _next_seed() -> tuple[int, int] | None:
    """TensorFlow's seed of the next operation, where the user has set one.

    For each seed that an operation is made with TensorFlow compiles another one, and keeps it.
    """
    first, second = tf.compat.v1.get_seed(None)
    return None if first is None or second is None else (first, second)


def named_children(parent: object) -> Iterator[tuple[str, object]]:
    """The public attributes of a model or module; parts of it are among them."""
    for name, value in list(vars(parent).items()):  # Variables become attributes meanwhile.
        if not name.startswith("_"):
            yield name, value
