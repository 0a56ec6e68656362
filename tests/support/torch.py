"""Checks a PyTorch model against a recorded case."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

import numpy as np
import torch

from tests.support.instructions import Instruction, call, replace
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
from triformers_core.kit.torch import PreTrainedModel

TOLERANCE = 1e-5


def check_case(model_class: type[PreTrainedModel], case: Case) -> float:
    """Asserts that a model gives every output and gradient that the reference gave.

    Args:
        model_class: the class that the case names.
        case: the recorded call.

    Returns:
        The outputs' largest difference.
    """
    model = BUILT(model_class, case)
    model.zero_grad()
    inputs = unflatten({name: to_input(array) for name, array in case.inputs.items()})
    output = model(**inputs, **case.keywords)
    actual = {n: t.detach().numpy() for n, t in flatten(dict(output.items())).items()}
    reached = compare_outputs(case, actual, atol=TOLERANCE)
    if case.gradients:
        output.loss.backward()
        compare_gradients(case, gradients(model), rtol=TOLERANCE)
    return reached


COMPILED: dict[bool, set[Instruction]] = {True: set(), False: set()}
"""The instructions that compiled models have run in this process: with their gradients, and in all."""


def check_compiled(model_class: type[PreTrainedModel], case: Case, *, gradients_too: bool) -> None:
    """Asserts that a compiled model has no graph breaks, gives what it gives eagerly, and isn't
    compiled again for shapes seen before.

    What only runs instructions that this process has compiled, as most towers below another task's
    head, isn't compiled again, but returns what it returned eagerly.

    Args:
        model_class: the class that the case names.
        case: the recorded call.
        gradients_too: whether its loss' gradients are compiled too, which takes three times as long.
    """
    torch.compiler.reset()
    gradients_too = gradients_too and bool(case.gradients)
    model = build(model_class, case)
    whole = call(model, _arguments(case), gradients_too=gradients_too)
    replace(model, [whole], set(COMPILED[gradients_too]))

    def run(called: Any) -> tuple[dict[str, torch.Tensor], dict[str, Array]]:
        model.zero_grad()
        output = called(**_arguments(case))
        if gradients_too:
            output.loss.backward()
        return flatten(dict(output.items())), gradients(model)

    with torch.set_grad_enabled(gradients_too):
        backend = "aot_eager" if gradients_too else "eager"
        compiled = torch.compile(model, fullgraph=True, backend=backend)
        (actual, found), (_, wanted) = run(compiled), run(model)
        expected = flatten(dict(whole.output.items()))
        # What the loss doesn't reach has no gradient eagerly, and zeros when it is compiled.
        found = {name: value for name, value in found.items() if name in wanted or value.any()}
        assert actual.keys() == expected.keys() and found.keys() == wanted.keys()
        for name, value in expected.items():
            torch.testing.assert_close(actual[name], value, rtol=0, atol=TOLERANCE, equal_nan=True)
        # A gradient that is zero but for rounding (a bias that all choices share, a key's) differs by
        # some roundings of what it is the sum of: 2**-23 each, of the largest of all.
        noise = 4 * 2**-23 * max((float(np.abs(x).max()) for x in wanted.values()), default=0.0)
        for name, gradient in wanted.items():
            bound = max(TOLERANCE * float(np.abs(gradient).max()), noise)
            np.testing.assert_allclose(found[name], gradient, rtol=0, atol=bound, err_msg=name)
        with torch.compiler.set_stance("fail_on_recompile"):
            run(compiled)
    COMPILED[False] |= whole.reached
    if gradients_too:
        COMPILED[True] |= whole.learned()


def _arguments(case: Case) -> dict[str, Any]:
    """Tensors of their own, and the case's keywords."""
    inputs = {name: to_input(array.copy()) for name, array in case.inputs.items()}
    return {**unflatten(inputs), **case.keywords}


def check_training(model_class: type[PreTrainedModel], case: Case) -> None:
    """Asserts that in training dropout acts where, on what and as strongly as in the reference.

    Args:
        model_class: the class that the case names.
        case: the class' own.
    """
    for recorded in passes(case):
        model = build(model_class, case.with_config(recorded.config)).train()
        inputs = unflatten({name: to_input(array.copy()) for name, array in case.inputs.items()})
        with fixed_dropout() as calls:
            output = model(**inputs, **case.keywords)
        outputs = {n: t.detach().numpy() for n, t in flatten(dict(output.items())).items()}
        compare_pass(case, recorded, calls, outputs, atol=TOLERANCE)


@contextmanager
def fixed_dropout() -> Iterator[list[Call]]:
    """Puts factors that follow from rate and size in dropout's place, and lists where it acted.

    A fused kernel's dropout can't be seen; so attention is computed step by step.
    """
    calls: list[Call] = []

    def dropout(
        x: torch.Tensor, p: float = 0.5, training: bool = True, inplace: bool = False
    ) -> torch.Tensor:
        if not training or not p:
            return x
        calls.append(call_of(p, x.shape))
        return x * torch.from_numpy(factors(p, x.shape[-1]))

    def attention(
        query: torch.Tensor,
        key: torch.Tensor,
        value: torch.Tensor,
        attn_mask: torch.Tensor | None = None,
        dropout_p: float = 0.0,
        is_causal: bool = False,
        scale: float | None = None,
        enable_gqa: bool = False,
    ) -> torch.Tensor:
        if enable_gqa:  # Heads of queries that share one of keys and values.
            share = query.shape[-3] // key.shape[-3]
            key, value = (x.repeat_interleave(share, -3) for x in (key, value))
        scores = query @ key.transpose(-1, -2) * (scale or query.shape[-1] ** -0.5)
        if is_causal:
            attn_mask = torch.ones(scores.shape[-2:], dtype=torch.bool).tril()
        if attn_mask is not None and attn_mask.dtype == torch.bool:
            scores = scores.masked_fill(~attn_mask, -torch.inf)
        elif attn_mask is not None:
            scores = scores + attn_mask
        return dropout(scores.softmax(-1), dropout_p) @ value

    with (
        mock.patch.object(torch.nn.functional, "dropout", dropout),
        mock.patch.object(torch.nn.functional, "scaled_dot_product_attention", attention),
    ):
        yield calls


def check_new(model_class: type[PreTrainedModel], case: Case) -> None:
    """Asserts that every parameter of a new model has an initial value, as ``post_init`` gives it,
    and not what lay in memory before; that these are distributed as the reference's are; and that
    linear layers are PyTorch's own, which tools look for by type.

    Args:
        model_class: the class that the case names.
        case: whose configuration the model has.
    """
    torch.use_deterministic_algorithms(True)  # New memory is full of NaN then.
    try:
        model = model_class(model_class.config_class.from_dict(case.config))
    finally:
        torch.use_deterministic_algorithms(False)
    without = [name for name, p in model.named_parameters() if not p.isfinite().all()]
    assert not without, f"no initial values; does __init__ end with self.post_init()? {without}"
    own = {type(layer) for layer in model.modules() if isinstance(layer, torch.nn.Linear)}
    assert own <= {torch.nn.Linear}, "tools that replace linear layers pass over these; hold one"
    models = []
    for seed in range(4):
        torch.manual_seed(seed)
        new = model_class(model_class.config_class.from_dict(case.config))
        models.append({slot.name: slot.read() for slot in new.parameter_slots()})
    compare_initial(case, models)


def build(model_class: type[PreTrainedModel], case: Case) -> PreTrainedModel:
    """The case's model in evaluation mode, every parameter with the formula's value."""
    model = model_class.construct_deferred(model_class.config_class.from_dict(case.config))
    slots = model.parameter_slots()
    values = weights(slots)
    for slot in slots:
        slot.write(torch.from_numpy(values[slot.name]))
    model.after_loading()
    return model


BUILT = Built(build)


def to_input(array: Array) -> torch.Tensor:
    """The tensor of an input; floating point numbers in float32, as the models compute."""
    tensor = torch.from_numpy(array)
    return tensor.float() if tensor.is_floating_point() else tensor


def gradients(model: PreTrainedModel) -> dict[str, Array]:
    """Gradients by published name; parameters without one are left out."""
    found: dict[str, Any] = {name: p.grad for name, p in model.named_parameters()}
    return {name: grad.numpy().copy() for name, grad in found.items() if grad is not None}
