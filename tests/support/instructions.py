"""Which instructions of ours a PyTorch model's call runs, and what its parts return."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import FrameType
from typing import Any

import torch

# A code object's identity, and an instruction's offset in it.
Instruction = tuple[int, int]


@dataclass(frozen=True)
class Part:
    """One call of a module inside of a model.

    Attributes:
        output: what it returned.
        reached: the instructions that ran in it.
    """

    output: Any
    reached: frozenset[Instruction]


def call(
    model: torch.nn.Module, inputs: Mapping[str, Any]
) -> tuple[frozenset[Instruction], dict[torch.nn.Module, list[Part]]]:
    """Calls a model.

    Args:
        model: any of ours.
        inputs: its arguments by name.

    Returns:
        The instructions that ran, and the calls of each module of ours inside of the model.
    """
    ran: list[Instruction] = []
    begun: list[int] = []
    parts: dict[torch.nn.Module, list[Part]] = {}

    def trace(frame: FrameType, event: str, _: object) -> Callable[..., Any] | None:
        if event == "call":
            if not frame.f_globals.get("__name__", "").startswith("triformers"):
                return None
            frame.f_trace_opcodes, frame.f_trace_lines = True, False
        elif event == "opcode":
            ran.append((id(frame.f_code), frame.f_lasti))
        return trace

    def before(*_: Any) -> None:
        begun.append(len(ran))

    def after(module: torch.nn.Module, _: Any, output: Any) -> None:
        parts.setdefault(module, []).append(Part(output, frozenset(ran[begun.pop() :])))

    hooks = [
        hook
        for module in model.modules()
        if type(module).__module__.startswith("triformers") and module is not model
        for hook in (
            module.register_forward_pre_hook(before),
            module.register_forward_hook(after),
        )
    ]
    previous = sys.gettrace()
    sys.settrace(trace)
    try:
        model(**inputs)
    finally:
        sys.settrace(previous)
        for hook in hooks:
            hook.remove()
    return frozenset(ran), parts


def replace(
    model: torch.nn.Module,
    parts: Mapping[torch.nn.Module, list[Part]],
    known: frozenset[Instruction],
) -> None:
    """Lets the parts of a model that are called once, and run known instructions alone, return what
    they returned.

    Args:
        model: the model; it is changed.
        parts: the calls of its modules.
        known: the instructions that needn't run again.
    """
    for module in model.children():
        match parts.get(module):
            case [Part(output, reached)] if reached <= known:
                # What lies in an instance goes before its class' method.
                vars(module)["forward"] = lambda *_, _output=output, **__: _output
            case _:
                replace(module, parts, known)
