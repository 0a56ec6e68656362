"""Learning rates over the steps of a training in PyTorch, as factors of the optimiser's own."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR

from triformers_core.errors import InvalidInputError, nearest
from triformers_core.scripts.schedules import SchedulerType

__all__ = [
    "get_constant_schedule",
    "get_constant_schedule_with_warmup",
    "get_cosine_schedule_with_warmup",
    "get_cosine_with_hard_restarts_schedule_with_warmup",
    "get_linear_schedule_with_warmup",
    "get_polynomial_decay_schedule_with_warmup",
    "get_scheduler",
]


def _warming(steps: int, after: Callable[[int], float]) -> Callable[[int], float]:
    """Rises evenly from 0 to 1 over some steps, and goes on as a function says."""
    return lambda step: step / max(1, steps) if step < steps else after(step)


def _progress(step: int, warm: int, total: int) -> float:
    return (step - warm) / max(1, total - warm)


def get_constant_schedule(optimizer: Optimizer, last_epoch: int = -1) -> LambdaLR:
    """The optimiser's own rate.

    Args:
        optimizer: whose rate it is.
        last_epoch: the step to go on after; -1 for a new training.
    """
    return LambdaLR(optimizer, lambda _: 1.0, last_epoch)


def get_constant_schedule_with_warmup(
    optimizer: Optimizer, num_warmup_steps: int, last_epoch: int = -1
) -> LambdaLR:
    """Rises evenly to the optimiser's rate, and stays there.

    Args:
        optimizer: whose rate it is.
        num_warmup_steps: how long it rises.
        last_epoch: the step to go on after; -1 for a new training.
    """
    return LambdaLR(optimizer, _warming(num_warmup_steps, lambda _: 1.0), last_epoch)


def get_linear_schedule_with_warmup(
    optimizer: Optimizer, num_warmup_steps: int, num_training_steps: int, last_epoch: int = -1
) -> LambdaLR:
    """Rises evenly, then falls evenly to 0.

    Args:
        optimizer: whose rate it is.
        num_warmup_steps: how long it rises.
        num_training_steps: the step at which it is 0.
        last_epoch: the step to go on after; -1 for a new training.
    """

    def after(step: int) -> float:
        return max(0.0, 1 - _progress(step, num_warmup_steps, num_training_steps))

    return LambdaLR(optimizer, _warming(num_warmup_steps, after), last_epoch)


def get_cosine_schedule_with_warmup(
    optimizer: Optimizer,
    num_warmup_steps: int,
    num_training_steps: int,
    num_cycles: float = 0.5,
    last_epoch: int = -1,
) -> LambdaLR:
    """Rises evenly, then follows a cosine.

    Args:
        optimizer: whose rate it is.
        num_warmup_steps: how long it rises.
        num_training_steps: where the cosine ends.
        num_cycles: how many waves it has; half a one ends at 0.
        last_epoch: the step to go on after; -1 for a new training.
    """

    def after(step: int) -> float:
        done = _progress(step, num_warmup_steps, num_training_steps)
        return max(0.0, 0.5 * (1 + math.cos(2 * math.pi * num_cycles * done)))

    return LambdaLR(optimizer, _warming(num_warmup_steps, after), last_epoch)


def get_cosine_with_hard_restarts_schedule_with_warmup(
    optimizer: Optimizer,
    num_warmup_steps: int,
    num_training_steps: int,
    num_cycles: int = 1,
    last_epoch: int = -1,
) -> LambdaLR:
    """Rises evenly, then falls along half a cosine again and again.

    Args:
        optimizer: whose rate it is.
        num_warmup_steps: how long it rises.
        num_training_steps: where it ends.
        num_cycles: how often it starts anew.
        last_epoch: the step to go on after; -1 for a new training.
    """

    def after(step: int) -> float:
        done = _progress(step, num_warmup_steps, num_training_steps)
        return 0.0 if done >= 1 else 0.5 * (1 + math.cos(math.pi * (num_cycles * done % 1)))

    return LambdaLR(optimizer, _warming(num_warmup_steps, after), last_epoch)


def get_polynomial_decay_schedule_with_warmup(
    optimizer: Optimizer,
    num_warmup_steps: int,
    num_training_steps: int,
    lr_end: float = 1e-7,
    power: float = 1.0,
    last_epoch: int = -1,
) -> LambdaLR:
    """Rises evenly, then falls as a power of what is left.

    Args:
        optimizer: whose rate it is.
        num_warmup_steps: how long it rises.
        num_training_steps: where it ends.
        lr_end: the rate there.
        power: the exponent; 1 falls evenly.
        last_epoch: the step to go on after; -1 for a new training.

    Raises:
        InvalidInputError: the optimiser's rate isn't above ``lr_end``.
    """
    start = float(optimizer.defaults["lr"])
    if start <= lr_end:
        raise InvalidInputError(f"lr_end={lr_end} isn't below the optimiser's rate of {start}.")

    def after(step: int) -> float:
        left = max(0.0, 1 - _progress(step, num_warmup_steps, num_training_steps))
        return float((lr_end + (start - lr_end) * left**power) / start)

    return LambdaLR(optimizer, _warming(num_warmup_steps, after), last_epoch)


def get_scheduler(
    name: str | SchedulerType,
    optimizer: Optimizer,
    num_warmup_steps: int | None = None,
    num_training_steps: int | None = None,
    scheduler_specific_kwargs: Mapping[str, Any] | None = None,
) -> LambdaLR:
    """A schedule by its name.

    Args:
        name: one of ``SchedulerType``, or its text.
        optimizer: whose rate it is.
        num_warmup_steps: how long it rises, where it does.
        num_training_steps: where it ends, where it does.
        scheduler_specific_kwargs: further options of the one that is meant, such as ``num_cycles``.

    Raises:
        InvalidInputError: there is no such schedule, or it needs a number of steps.
    """
    known = {kind.value: kind for kind in SchedulerType}
    kind = known.get(name.value if isinstance(name, SchedulerType) else name)
    if kind is None:
        near = ", ".join(nearest(str(name), known)) or ", ".join(known)
        raise InvalidInputError(f"There is no schedule {name!r}; nearest: {near}.")
    options = dict(scheduler_specific_kwargs or {})
    if kind is SchedulerType.CONSTANT:
        return get_constant_schedule(optimizer, **options)
    if num_warmup_steps is None:
        raise InvalidInputError(f"The schedule {kind.value!r} needs num_warmup_steps=.")
    if kind is SchedulerType.CONSTANT_WITH_WARMUP:
        return get_constant_schedule_with_warmup(optimizer, num_warmup_steps, **options)
    if num_training_steps is None:
        raise InvalidInputError(f"The schedule {kind.value!r} needs num_training_steps=.")
    makers: Mapping[SchedulerType, Callable[..., LambdaLR]] = {
        SchedulerType.LINEAR: get_linear_schedule_with_warmup,
        SchedulerType.COSINE: get_cosine_schedule_with_warmup,
        SchedulerType.COSINE_WITH_RESTARTS: get_cosine_with_hard_restarts_schedule_with_warmup,
        SchedulerType.POLYNOMIAL: get_polynomial_decay_schedule_with_warmup,
    }
    return makers[kind](optimizer, num_warmup_steps, num_training_steps, **options)
