"""What generation needs of a backend, on TensorFlow: compiled steps in a compiled loop, and draws."""

from __future__ import annotations

import secrets
import weakref
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import numpy as np
import tensorflow as tf
from tensorflow import Tensor

from triformers_core.errors import InvalidInputError
from triformers_core.kit.tensorflow.context import Call, entered

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from triformers_core.kit.tensorflow.model import PreTrainedModel

R = TypeVar("R")
Generate = TypeVar("Generate", bound=Callable[..., Any])  # Of any options.

Random: TypeAlias = Tensor
"""Where draws come from: a seed, ``[2]``."""

Ids: TypeAlias = Tensor
"""Token ids that were generated, ``[rows, length]``."""


def compiles() -> bool:
    """Whether steps are compiled, so that shapes may not change from step to step."""
    return True


def prunes() -> bool:
    """Whether what nothing reads isn't computed: a generation is one compiled program."""
    return True


# Beside the models and not in them: compiled functions can't be saved or copied with a model.
_COMPILED: weakref.WeakKeyDictionary[Any, dict[Any, Any]] = weakref.WeakKeyDictionary()


def new_random(seed: int | None, like: Tensor) -> Random:
    """The source of draws.

    Args:
        seed: the same draws for the same seed; by default other ones with every call.
        like: isn't needed.
    """
    if seed is None and not tf.executing_eagerly():  # Drawn by the graph, with every call of it.
        drawn: Tensor = tf.random.uniform((2,), maxval=2**31 - 1, dtype=tf.int32)
        return drawn
    return tf.constant([secrets.randbits(31) if seed is None else seed, 0], tf.int32)


def gumbel(random: Random, like: Tensor) -> tuple[Tensor, Random]:
    """Standard Gumbel noise: the highest of scores with it is a draw from their softmax.

    Args:
        random: where it comes from.
        like: gives shape and type.

    Returns:
        The noise, and where the next comes from.
    """
    tiny = 1e-7 if like.dtype == tf.float16 else 1e-37
    uniform = tf.random.stateless_uniform(tf.shape(like), random, tiny, 1.0, like.dtype)
    return -tf.math.log(-tf.math.log(uniform)), random + tf.constant([0, 1], random.dtype)


def scalar(number: int, like: Tensor) -> Tensor:
    """A whole number that steps count with."""
    return tf.constant(number, tf.int32)


def seen_until(x: Tensor, length: Tensor) -> Tensor:
    """The written part of a buffer: ``[R, L]`` → ``[R, length]``, or all where shapes are fixed."""
    return x


def write_step(buffer: Tensor, values: Tensor, step: Tensor) -> Tensor:
    """A buffer ``[steps, …]`` with values ``[…]`` for a step."""
    return tf.tensor_scatter_nd_update(
        buffer, tf.reshape(step, (1, 1)), tf.cast(values, buffer.dtype)[None]
    )


def loop(more: Callable[[R], Tensor], step: Callable[[R], R], state: R) -> R:
    """Takes steps for as long as there is more to do."""
    parts = tf.nest.flatten(state)
    is_there = [part is not None for part in parts]

    # TensorFlow's loop takes no ``None``.
    def whole(present: Sequence[Tensor]) -> R:
        rest = iter(present)
        filled: R = tf.nest.pack_sequence_as(state, [next(rest) if x else None for x in is_there])
        return filled

    def following(*present: Tensor) -> list[Tensor]:
        return [part for part in tf.nest.flatten(step(whole(present))) if part is not None]

    start = [part for part in parts if part is not None]
    return whole(tf.while_loop(lambda *present: more(whole(present)), following, start))


def branch(
    condition: bool | Tensor,
    yes: Callable[[], tuple[Tensor, ...]],
    no: Callable[[], tuple[Tensor, ...]],
) -> tuple[Tensor, ...]:
    """What one of two functions gives.

    Args:
        condition: whether the first one is called; what depends on a length may not be known yet.
        yes: called where it is true.
        no: called where it isn't; gives tensors of the same shapes.
    """
    if isinstance(condition, bool):
        return yes() if condition else no()
    given: tuple[Tensor, ...] = tf.cond(condition, yes, no)  # Untyped in the stubs.
    return given


# A function of a model, trees of tensors by name, and options by name.
def run(
    model: PreTrainedModel, function: Callable[..., R], inputs: dict[str, Any], **options: Any
) -> R:
    """Runs a step, compiled by XLA once for every set of shapes and options."""
    dtype = tf.as_dtype(model.compute_dtype)
    known = _COMPILED.setdefault(model, {})
    key = function, tuple(sorted(options.items())), dtype
    if key not in known:
        living = weakref.ref(model)

        def call(inputs: dict[str, Any]) -> R:
            with entered(Call(training=False, dtype=dtype)):
                return function(living(), **inputs, **options)

        known[key] = tf.function(call, jit_compile=True, autograph=False)
    result: R = known[key](inputs)
    return result


def new_integers(values: ArrayLike, model: PreTrainedModel) -> Tensor:
    """Whole numbers; a tensor, an array or lists."""
    given: Any = values  # The stubs know fewer forms of arrays than TensorFlow takes.
    whole: Tensor = tf.cast(given, tf.int32)
    return whole


def at_hand(x: Tensor) -> Tensor:
    """The same tensor: nothing is compiled that is done to it outside of the steps."""
    return x


def handed_out(x: Tensor) -> Tensor:
    """What was at hand, as callers know tensors."""
    return x


# Of whichever type.
def to_numpy(x: Tensor) -> NDArray[Any]:
    """A tensor on the host."""
    return np.asarray(x)


def every(x: Tensor) -> Tensor:
    """Whether all entries are true, a scalar."""
    all_true: Tensor = tf.reduce_all(x)  # Untyped in the stubs.
    return all_true


def some(x: Tensor) -> Tensor:
    """Whether any entry is true, a scalar."""
    any_true: Tensor = tf.reduce_any(x)  # Untyped in the stubs.
    return any_true


def top_k(x: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """The ``count`` highest entries of every row, highest first, and their places: ``[…, count]``."""
    values, indices = tf.math.top_k(x, count)
    return values, indices


def extent(x: Tensor, axis: int) -> int:
    """Number of entries along an axis, which is known: generation has no open shapes.

    Raises:
        InvalidInputError: it isn't, in a graph.
    """
    length = x.shape[axis]
    if length is None:
        raise InvalidInputError(
            f"generate was traced with a tensor of shape {x.shape}, and XLA compiles for shapes that "
            "are known. Give tf.function an input_signature without None, or none: it then traces "
            "once for every shape that it is called with."
        )
    return int(length)


def invert(x: Tensor) -> Tensor:
    """True where an entry is false."""
    return tf.logical_not(x)


def generation(method: Generate) -> Generate:
    """Decorates ``generate``, which users may call within a ``tf.function``: it is a graph's code."""
    wrapped: Generate = tf.autograph.experimental.do_not_convert(method)  # Untyped in the stubs.
    return wrapped


def ids_of(sequences: Tensor, output: object) -> Ids:
    """What ``generate`` answers with where no output object is asked for.

    Args:
        sequences: token ids ``[rows, length]``.
        output: the output object that holds them.
    """
    return sequences


def known(x: Tensor, most: int) -> int:
    """A whole number's value; ``most`` where it has none yet, as code is traced."""
    return int(x) if hasattr(x, "numpy") else most
