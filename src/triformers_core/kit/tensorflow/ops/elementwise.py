"""Functions of single entries, on TensorFlow."""

from __future__ import annotations

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit.tensorflow.parameters import Parameter
from triformers_core.kit.tensorflow.sizes import Size


def value(parameter: Parameter) -> Tensor:
    """The tensor that a ``Parameter`` holds."""
    return tf.convert_to_tensor(parameter.value())


def tanh(x: Tensor) -> Tensor:
    """Hyperbolic tangent."""
    return tf.tanh(x)


def sigmoid(x: Tensor) -> Tensor:
    """Logistic function."""
    return tf.sigmoid(x)


def clip(x: Tensor, low: Size, high: Size) -> Tensor:
    """Moves entries below ``low`` or above ``high`` to that bound."""
    return tf.clip_by_value(x, tf.cast(low, x.dtype), tf.cast(high, x.dtype))


def saturate(x: Tensor) -> Tensor:
    """Sums beyond float16 as its largest numbers; other types have room enough."""
    return tf.clip_by_value(x, x.dtype.min, x.dtype.max) if x.dtype == tf.float16 else x


def cast_like(x: Tensor, like: Tensor) -> Tensor:
    """The same values in the dtype of ``like``."""
    return tf.cast(x, like.dtype)


def wide(x: Tensor) -> Tensor:
    """The same values in float32, or in a wider type if they have one."""
    return tf.cast(x, tf.float32) if x.dtype.size < 4 else x


def to_int(x: Tensor) -> Tensor:
    """The same values as integers that can index a table."""
    return x if x.dtype.is_integer else tf.cast(x, tf.int32)


def is_integer(x: Tensor) -> bool:
    """Whether the dtype is one of integers."""
    return not x.dtype.is_floating


def minimum(x: Tensor, y: Tensor) -> Tensor:
    """The lower of two numbers, entry by entry, with broadcasting."""
    return tf.minimum(x, y)


def maximum(x: Tensor, y: Tensor) -> Tensor:
    """The higher of two numbers, entry by entry, with broadcasting."""
    return tf.maximum(x, y)


def where(condition: Tensor, x: Tensor | float, y: Tensor | float) -> Tensor:
    """Entries of ``x`` where the condition is true, of ``y`` elsewhere, with broadcasting."""
    chosen: Tensor = tf.where(condition, x, y)  # Untyped in the stubs.
    return chosen


def is_nan(x: Tensor) -> Tensor:
    """True where an entry isn't a number."""
    return tf.math.is_nan(x)


def log(x: Tensor) -> Tensor:
    """Natural logarithm."""
    return tf.math.log(x)


def exp(x: Tensor) -> Tensor:
    """Exponential function."""
    power: Tensor = tf.exp(x)  # Untyped in the stubs.
    return power


def sqrt(x: Tensor) -> Tensor:
    """Square root."""
    return tf.sqrt(x)


def floor(x: Tensor) -> Tensor:
    """The next lower whole number, or the number itself."""
    lower: Tensor = tf.floor(x)  # Untyped in the stubs.
    return lower


def log_sigmoid(x: Tensor) -> Tensor:
    """Natural logarithm of the logistic function."""
    logarithm: Tensor = tf.math.log_sigmoid(x)  # Untyped in the stubs.
    return logarithm


def stop_gradient(x: Tensor) -> Tensor:
    """The same values, as constants to differentiation."""
    constant: Tensor = tf.stop_gradient(x)  # Untyped in the stubs.
    return constant


def sinusoids(positions: Tensor, width: int, like: Tensor, span: int | None = None) -> Tensor:
    """Sines, then cosines, of positions (Vaswani et al. 2017): ``[…]`` → ``[…, width]``.

    They are computed in float32: half precision doesn't count far enough.

    Args:
        positions: integers.
        width: number of entries; the wavelengths go from 2π to 10000 · 2π.
        like: gives the dtype.
        span: after how many entries a wavelength is 10000 · 2π; ``width`` by default.
    """
    exponents = tf.range(0, width, 2, dtype=tf.float32) / (span or width)
    angles = tf.expand_dims(tf.cast(positions, tf.float32), -1) * tf.pow(10000.0, -exponents)
    both: Tensor = tf.concat([tf.sin(angles), tf.cos(angles)], axis=-1)
    return tf.cast(both, like.dtype)


def absolute(x: Tensor) -> Tensor:
    """Absolute value."""
    return tf.abs(x)


def square(x: Tensor) -> Tensor:
    """Product with itself."""
    return tf.square(x)


def sin(x: Tensor) -> Tensor:
    """Sine of an angle in radians."""
    return tf.sin(x)


def cos(x: Tensor) -> Tensor:
    """Cosine of an angle in radians."""
    return tf.cos(x)


def sign(x: Tensor) -> Tensor:
    """-1, 0 or 1; its gradient is 0."""
    return tf.sign(x)


def round(x: Tensor) -> Tensor:
    """The nearest whole number, of two the even one; its gradient is 0."""
    return tf.round(x)


def ceil(x: Tensor) -> Tensor:
    """The next higher whole number, or the number itself."""
    higher: Tensor = tf.math.ceil(x)  # Untyped in the stubs.
    return higher


def straight_through(x: Tensor, like: Tensor) -> Tensor:
    """The values of ``x`` with the gradient of ``like`` (Bengio et al. 2013).

    ``straight_through(round(x), x)`` rounds, and its gradient is 1.

    Args:
        x: values, such as rounded ones.
        like: what they were made of, of the same shape and finite.
    """
    through: Tensor = tf.stop_gradient(x) + (like - tf.stop_gradient(like))
    return through
