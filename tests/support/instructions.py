"""Which instructions of ours a PyTorch model's call runs, and what its parts are given and return."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from types import FrameType
from typing import Any

import torch

from tests.support.reference import parameter_value

# A code object's identity, and an instruction's offset in it.
Instruction = tuple[int, int]

Forward = Callable[..., Any]

# Where a tensor is in what a module is given: indices, keys and names of fields.
Way = tuple[Any, ...]


@dataclass(kw_only=True)
class Call:
    """One call of a model, or of a module inside of it.

    Attributes:
        given: the tensors that it was given and that parameters had a part in.
        output: what it returned.
        reached: the instructions that ran in it.
        inner: the calls in it of each module of ours that no other one calls than those that hold it.
        counts: whether these instructions needn't run again once they ran here.
    """

    given: Sequence[tuple[Way, torch.Tensor]]
    output: Any
    reached: frozenset[Instruction]
    inner: dict[torch.nn.Module, list[Call]]
    counts: bool = True

    def learned(self) -> set[Instruction]:
        """The instructions that needn't run again."""
        parts = [part for calls in self.inner.values() for part in calls]
        own = self.reached.difference(*(part.reached for part in parts))
        return set(own).union(*(part.reached for part in parts if part.counts))


def call(model: torch.nn.Module, inputs: Mapping[str, Any], *, gradients_too: bool) -> Call:
    """Calls a model.

    Args:
        model: any of ours.
        inputs: its arguments by name.
        gradients_too: whether calls count for nothing that the loss has no gradient of.
    """
    ran: list[Instruction] = []
    running: list[tuple[torch.nn.Module, int, dict[torch.nn.Module, list[Call]]]] = []
    made: list[Call] = []
    borrowed: set[torch.nn.Module] = set()

    def trace(frame: FrameType, event: str, _: object) -> Callable[..., Any] | None:
        if event == "call":
            if not frame.f_globals.get("__name__", "").startswith("triformers"):
                return None
            frame.f_trace_opcodes, frame.f_trace_lines = True, False
        elif event == "opcode":
            ran.append((id(frame.f_code), frame.f_lasti))
        return trace

    def before(module: torch.nn.Module, *_: Any) -> None:
        if running and module not in set(running[-1][0].modules()):
            borrowed.add(module)
        running.append((module, len(ran), {}))

    def after(module: torch.nn.Module, args: Any, kwargs: Any, output: Any) -> None:
        _, begun, inner = running.pop()
        reached = frozenset(ran[begun:])
        given = [*_computed((args, kwargs))]
        made.append(Call(given=given, output=output, reached=reached, inner=inner))
        for _, _, calls in running:
            calls.setdefault(module, []).append(made[-1])

    hooks = [
        hook
        for module in model.modules()
        if type(module).__module__.startswith("triformers")
        for hook in (
            module.register_forward_pre_hook(before),
            module.register_forward_hook(after, with_kwargs=True),
        )
    ]
    previous = sys.gettrace()
    sys.settrace(trace)
    try:
        output = model(**inputs)
    finally:
        sys.settrace(previous)
        for hook in hooks:
            hook.remove()
    for each in made:
        for module in borrowed:
            each.inner.pop(module, None)
    if gradients_too:
        computed = [(each, tensor) for each in made for _, tensor in _computed(each.output)]
        found = torch.autograd.grad(output.loss, [x for _, x in computed], allow_unused=True)
        for each, _ in computed:
            each.counts = False
        for (each, _), gradient in zip(computed, found, strict=True):
            each.counts |= gradient is not None
    return made[-1]


def replace(module: torch.nn.Module, calls: Sequence[Call], known: set[Instruction]) -> None:
    """Lets the parts of a module, where they run known instructions alone, return what they returned.

    What they are given is computed by others, so that much by which it differs is added; it is zero,
    and has a gradient.

    Args:
        module: the module; what is in it is changed.
        calls: its calls, or those of what it is in.
        known: the instructions that needn't run again. Those that run nevertheless become known: of
            equal layers the last one runs.
    """
    for part in reversed(list(module.children())):
        own = [inner for each in calls for inner in each.inner.get(part, ())]
        running: list[Call] = []
        forwards: list[Forward] = []
        ran: set[Instruction] = set()
        for each in reversed(own):
            if each.reached - known <= ran:
                forwards.append(_returning(part, each))
            else:
                forwards.append(part.forward)
                running.append(each)
                ran |= each.reached if each.counts else set()
        if running or not own:
            replace(part, running[::-1] or calls, known)
        if len(running) < len(own):
            # What lies in an instance goes before its class' method.
            vars(part)["forward"] = _in_turn(forwards[::-1])
        known |= ran


def _in_turn(forwards: Sequence[Forward]) -> Forward:
    """For each call of a round another function."""
    turn = [0]

    def forward(*args: Any, **kwargs: Any) -> Any:
        now = turn[0]
        turn[0] = (now + 1) % len(forwards)
        return forwards[now](*args, **kwargs)

    return forward if len(forwards) > 1 else forwards[0]


def _returning(part: torch.nn.Module, call: Call) -> Forward:
    """Returns what a call of a part returned. If parameters had no part in what it was given, that is a
    parameter of its own, so that what follows has gradients."""
    ways = [way for way, _ in call.given]
    given = [tensor.detach() for _, tensor in call.given]

    def kept(x: torch.Tensor) -> torch.Tensor:
        if given or not x.requires_grad:
            return x.detach()
        parameter = torch.nn.Parameter(x.detach())
        part.register_parameter(f"returned_{len([*part.parameters()])}", parameter)
        return parameter

    output = _each(call.output, kept)
    noise: dict[Any, torch.Tensor] = {}
    _each((given, output), lambda x: noise.setdefault(x.shape, _noise(x)))

    def forward(*args: Any, **kwargs: Any) -> Any:
        changes = [_at((args, kwargs), way) - was for way, was in zip(ways, given, strict=True)]

        def changed(x: torch.Tensor) -> torch.Tensor:
            if x.is_floating_point():
                for change in changes:
                    if change.shape == x.shape:
                        x = x + change
                    else:
                        mixed = (change * noise[change.shape]).sum() / change.numel() ** 0.5
                        x = x + mixed * noise[x.shape]
            return x

        return _each(output, changed) if changes else output

    return forward


def _noise(like: torch.Tensor) -> torch.Tensor:
    """Around 1 in size, so that gradients are as large after it as before."""
    return 10 * torch.from_numpy(parameter_value("noise", tuple(like.shape)))


def _at(value: Any, way: Way) -> Any:
    """What lies there."""
    for step in way:
        value = getattr(value, step) if is_dataclass(value) else value[step]
    return value


def _each(value: Any, change: Callable[[torch.Tensor], torch.Tensor]) -> Any:
    """A value with all tensors in it changed."""
    if isinstance(value, torch.Tensor):
        return change(value)
    if isinstance(value, tuple | list):
        items = [_each(item, change) for item in value]
        return type(value)(*items) if hasattr(value, "_fields") else type(value)(items)
    if is_dataclass(value) and not isinstance(value, type):
        named = {x.name: _each(getattr(value, x.name), change) for x in fields(value)}
        return type(value)(**named)
    return value


def _computed(value: Any, way: Way = ()) -> Iterator[tuple[Way, torch.Tensor]]:
    """The tensors in a value that have gradients."""
    if isinstance(value, torch.Tensor):
        if value.requires_grad:
            yield way, value
    elif isinstance(value, tuple | list):
        for index, item in enumerate(value):
            yield from _computed(item, (*way, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _computed(item, (*way, key))
    elif is_dataclass(value):
        for field in fields(value):
            yield from _computed(getattr(value, field.name), (*way, field.name))
