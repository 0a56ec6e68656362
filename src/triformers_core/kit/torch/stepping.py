"""What generation needs of a backend, on PyTorch: steps one after the other, and draws."""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

import numpy as np
import torch
from torch import Tensor

from triformers_core.errors import NotPartError
from triformers_core.kit.torch.products import of_a_generation

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from triformers_core.kit.torch.model import PreTrainedModel

R = TypeVar("R")
Generate = TypeVar("Generate", bound=Callable[..., Any])  # Of any options.

Random: TypeAlias = torch.Generator | None
"""Where draws come from; ``None`` for PyTorch's own generator."""

Ids: TypeAlias = Tensor
"""Token ids that were generated, ``[rows, length]``."""

_compiles: ContextVar[bool] = ContextVar("compiles", default=False)


def compiles() -> bool:
    """Whether steps are compiled, so that shapes may not change: the model is, by its user."""
    return _compiles.get()


def prunes() -> bool:
    """Whether what nothing reads isn't computed; the steps of a generation are programs of their own."""
    return False


def new_random(seed: int | None, like: Tensor) -> Random:
    """The source of draws.

    Args:
        seed: the same draws for the same seed; by default those that ``torch.manual_seed`` decides.
        like: gives the device.
    """
    return None if seed is None else torch.Generator(like.device).manual_seed(seed)


def gumbel(random: Random, like: Tensor) -> tuple[Tensor, Random]:
    """Standard Gumbel noise: the highest of scores with it is a draw from their softmax.

    Args:
        random: where it comes from.
        like: gives shape, type and device.

    Returns:
        The noise, and where the next comes from.
    """
    return -torch.empty_like(like).exponential_(generator=random).log(), random


def scalar(number: int, like: Tensor) -> Tensor:
    """A whole number that steps count with; on the CPU, where the loop is."""
    return torch.tensor(number)


def seen_until(x: Tensor, length: Tensor) -> Tensor:
    """The written part of a buffer: ``[R, L]`` → ``[R, length]``, or all where shapes are fixed."""
    return x if compiles() else x[:, : int(length)]


def write_step(buffer: Tensor, values: Tensor, step: Tensor) -> Tensor:
    """A buffer ``[steps, …]`` with values ``[…]`` for a step; written in place."""
    buffer[int(step)] = values
    return buffer


def loop(more: Callable[[R], Tensor], step: Callable[[R], R], state: R) -> R:
    """Takes steps for as long as there is more to do."""
    while bool(more(state)):
        state = step(state)
    return state


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


# A function of a model, trees of tensors by name, and options by name.
def run(
    model: PreTrainedModel, function: Callable[..., R], inputs: dict[str, Any], **options: Any
) -> R:
    """Runs a step, without gradients; nothing is compiled that the caller hasn't compiled."""
    with torch.no_grad():
        return function(model, **inputs, **options)


def new_integers(values: ArrayLike, model: PreTrainedModel) -> Tensor:
    """Whole numbers where a model is; a tensor, an array or lists."""
    if isinstance(values, Tensor):
        return values.to(model.device).long()
    return torch.as_tensor(np.asarray(values), device=model.device).long()


def at_hand(x: Tensor) -> Tensor:
    """The same tensor: nothing is compiled that is done to it outside of the steps."""
    return x


def handed_out(x: Tensor) -> Tensor:
    """What was at hand, as callers know tensors."""
    return x


# Of whichever type.
def to_numpy(x: Tensor) -> NDArray[Any]:
    """A tensor on the host."""
    return x.detach().cpu().numpy()


def every(x: Tensor) -> Tensor:
    """Whether all entries are true, a scalar."""
    return x.all().cpu()


def some(x: Tensor) -> Tensor:
    """Whether any entry is true, a scalar."""
    return x.any().cpu()


def top_k(x: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """The ``count`` highest entries of every row, highest first, and their places: ``[…, count]``."""
    values, indices = torch.topk(x, count)
    return values, indices


def extent(x: Tensor, axis: int) -> int:
    """Number of entries along an axis, which is known: generation has no open shapes."""
    return x.shape[axis]


def invert(x: Tensor) -> Tensor:
    """True where an entry is false."""
    return torch.logical_not(x)


def _is_compiled(model: PreTrainedModel) -> bool:
    """Whether a model's user has had its calls compiled."""
    forward = vars(model).get("forward")
    return model._compiled_call_impl is not None or hasattr(forward, "_torchdynamo_orig_callable")


def generation(method: Generate) -> Generate:
    """Decorates ``generate``: the prompt may be what a tool's ``prepare_inputs_for_generation`` makes.

    PEFT puts its own in the model's place: of adapters it changes nothing, of learnt prompts it gives
    the embedded prompt with these before it. Where its user has compiled the model (``model.compile()``,
    or ``model.forward = torch.compile(model.forward)``) shapes are fixed as where the library compiles.
    """

    @functools.wraps(method)
    def generate(self: Any, input_ids: Tensor | None = None, **options: Any) -> Any:
        before = _compiles.set(_is_compiled(self))
        try:
            if compiles() or torch.compiler.is_compiling():
                return adapted(self, input_ids, **options)
            with of_a_generation(self):
                return adapted(self, input_ids, **options)
        finally:
            _compiles.reset(before)

    def adapted(self: Any, input_ids: Tensor | None = None, **options: Any) -> Any:
        prepare = vars(self).get("prepare_inputs_for_generation")
        if prepare is None or input_ids is None:
            return method(self, input_ids, **options)
        mask = options.get("attention_mask")
        given = prepare(input_ids, attention_mask=mask, past_key_values=None)
        if given.get("past_key_values") is not None:
            raise NotPartError(
                "prepare_inputs_for_generation gave past_key_values, as prefix tuning does; generate "
                "begins without. Use prompt tuning, or an adapter such as LoRA."
            )
        embedded = given.get("inputs_embeds")
        if embedded is None:
            return method(self, input_ids, **options)
        options |= {"inputs_embeds": embedded, "attention_mask": given["attention_mask"]}
        result = method(self, **options)
        new = result if isinstance(result, Tensor) else result.sequences
        begun = input_ids.repeat_interleave(new.shape[0] // input_ids.shape[0], dim=0)
        whole = torch.cat([begun, new], dim=1)
        if isinstance(result, Tensor):
            return whole
        result.sequences = whole
        return result

    return cast("Generate", generate)


def ids_of(sequences: Tensor, output: object) -> Ids:
    """What ``generate`` answers with where no output object is asked for.

    Args:
        sequences: token ids ``[rows, length]``.
        output: the output object that holds them.
    """
    return sequences


def known(x: Tensor, most: int) -> int:
    """A whole number's value; ``most`` where it has none yet, as code is traced."""
    return int(x)
