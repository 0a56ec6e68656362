"""What generation needs of a backend, on JAX: compiled steps in a compiled loop, and draws."""

from __future__ import annotations

import functools
import secrets
from collections.abc import Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from triformers_core.kit.flax.context import note_worst, running, worst_of
from triformers_core.kit.flax.parameters import Params, Tensor
from triformers_core.kit.flax.program import program_of, typed_key

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from triformers_core.kit.flax.model import PreTrainedModel

R = TypeVar("R")
Generate = TypeVar("Generate", bound=Callable[..., Any])  # Of any options.

# What the generation under way was given: parameters, and a random key.
_params: ContextVar[Params | None] = ContextVar("params", default=None)
_key: ContextVar[Tensor | None] = ContextVar("key", default=None)

Random: TypeAlias = Tensor
"""Where draws come from: a key."""

if TYPE_CHECKING:

    class Ids(jax.Array):
        """Token ids that were generated, ``[rows, length]``."""

        @property
        def sequences(self) -> Tensor:
            """The same, as Flax's users ask for them."""
            ...

else:
    Ids = jax.Array


def compiles() -> bool:
    """Whether steps are compiled, so that shapes may not change from step to step."""
    return True


def prunes() -> bool:
    """Whether what nothing reads isn't computed: a generation is one compiled program."""
    return True


def new_random(seed: int | None, like: Tensor) -> Random:
    """The source of draws.

    Args:
        seed: the same draws for the same seed; by default those of the generation's key, or other
            ones with every call.
        like: isn't needed.
    """
    given = _key.get()
    if seed is None and given is not None:
        return typed_key(given)
    return jax.random.key(secrets.randbits(31) if seed is None else seed)


def gumbel(random: Random, like: Tensor) -> tuple[Tensor, Random]:
    """Standard Gumbel noise: the highest of scores with it is a draw from their softmax.

    Args:
        random: where it comes from.
        like: gives shape and type.

    Returns:
        The noise, and where the next comes from.
    """
    own, following = jax.random.split(random)
    return jax.random.gumbel(own, like.shape, like.dtype), following


def scalar(number: int, like: Tensor) -> Tensor:
    """A whole number that steps count with."""
    return jnp.asarray(number, jnp.int32)


def seen_until(x: Tensor, length: Tensor) -> Tensor:
    """The written part of a buffer: ``[R, L]`` → ``[R, length]``, or all where shapes are fixed."""
    return x


def write_step(buffer: Tensor, values: Tensor, step: Tensor) -> Tensor:
    """A buffer ``[steps, …]`` with values ``[…]`` for a step."""
    return buffer.at[step].set(values.astype(buffer.dtype))


def loop(more: Callable[[R], Tensor], step: Callable[[R], R], state: R) -> R:
    """Takes steps for as long as there is more to do."""

    # What a step notes of its lookups may not leave the loop but by its state.
    def noted(carried: tuple[R, Tensor]) -> tuple[R, Tensor]:
        with running() as lookups:
            following = step(carried[0])
        return following, worst_of([carried[1], *lookups])

    start = state, jnp.asarray([0, 0, 1])
    final, worst = jax.lax.while_loop(lambda carried: more(carried[0]), noted, start)
    note_worst(worst)
    return final


def branch(
    condition: bool,
    yes: Callable[[], tuple[Tensor, ...]],
    no: Callable[[], tuple[Tensor, ...]],
) -> tuple[Tensor, ...]:
    """What one of two functions gives.

    Args:
        condition: whether the first one is called; what depends on a length may not be known yet.
        yes: called where it is true.
        no: called where it isn't; gives tensors of the same shapes.
    """
    return yes() if condition else no()


# A function of a model, trees of arrays by name, and options by name.
def run(
    model: PreTrainedModel, function: Callable[..., R], inputs: dict[str, Any], **options: Any
) -> R:
    """Runs a step, compiled once for every set of shapes and options."""
    given = tuple(sorted(options.items()))
    result: R = program_of(model)(
        function, inputs, given, params=_params.get(), dropout_rng=None, train=False
    )
    return result


def new_integers(values: ArrayLike, model: PreTrainedModel) -> Tensor:
    """Whole numbers; an array or lists; see ``at_hand``."""
    if isinstance(values, jax.Array):
        return at_hand(values).astype(np.int32)
    return cast("Tensor", np.asarray(values, np.int32))


def at_hand(x: Tensor) -> Tensor:
    """The same values as an array of NumPy, which calls take, too.

    JAX compiles each operation for each shape, 20 ms each: a prompt of every other length would be
    waited for. What is being traced, or was put on a device, stays what it is.
    """
    if isinstance(x, Tracer) or (isinstance(x, jax.Array) and x.committed):
        return x
    return cast("Tensor", np.asarray(x))


def handed_out(x: Tensor) -> Tensor:
    """What was at hand, as callers know tensors."""
    return x if isinstance(x, jax.Array) else jax.device_put(x)


# Of whichever type.
def to_numpy(x: Tensor) -> NDArray[Any]:
    """An array on the host."""
    return np.asarray(x)


def every(x: Tensor) -> Tensor:
    """Whether all entries are true, a scalar."""
    return x.all()


def some(x: Tensor) -> Tensor:
    """Whether any entry is true, a scalar."""
    return jnp.any(x)


def top_k(x: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """The ``count`` highest entries of every row, highest first, and their places: ``[…, count]``."""
    values, indices = jax.lax.top_k(x, count)
    return values, indices


def extent(x: Tensor, axis: int) -> int:
    """Number of entries along an axis, which is known: generation has no open shapes."""
    return x.shape[axis]


def invert(x: Tensor) -> Tensor:
    """True where an entry is false."""
    return jnp.logical_not(x)


def generation(method: Generate) -> Generate:
    """Decorates ``generate``: its steps run with the parameters and the random key that it is given."""

    @functools.wraps(method)
    def call(*args: Any, **options: Any) -> Any:  # Whatever the method takes and returns.
        params = _params.set(options.pop("params", None))
        key = _key.set(options.pop("prng_key", None))
        try:
            return method(*args, **options)
        finally:
            _params.reset(params)
            _key.reset(key)

    return cast("Generate", call)


def ids_of(sequences: Tensor, output: object) -> Ids:
    """What ``generate`` answers with where no output object is asked for.

    Flax's users ask it for ``sequences``. An array can be given them as an attribute; what stands for
    one inside of ``jax.jit`` and its like can't, so there it is the output object.

    Args:
        sequences: token ids ``[rows, length]``.
        output: the output object that holds them.
    """
    if isinstance(sequences, Tracer):
        return cast("Ids", output)
    ids: Any = sequences  # Its type knows of no attributes.
    held = at_hand(sequences)
    # Itself would be a cycle, which JAX never frees.
    ids.sequences = jnp.copy(sequences) if held is sequences else handed_out(held)
    return cast("Ids", ids)


def known(x: Tensor, most: int) -> int:
    """A whole number's value; ``most`` where it has none yet, as code is traced."""
    return most if isinstance(x, Tracer) else int(x)
