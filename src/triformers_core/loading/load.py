"""Fits the tensors of a checkpoint to the parameters of a model; knows no backend."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypedDict

from triformers_core.checkpoint.names import match_prefix
from triformers_core.checkpoint.records import TensorRecord
from triformers_core.checkpoint.slots import Slot
from triformers_core.errors import WeightsMismatchError

# New values that any model may have: a large vocabulary's projection.
_MUCH_NEW = 2**28


class LoadingInfo(TypedDict):
    """What did not fit when a model was loaded.

    Keys:
        missing_keys: parameters of the model that the checkpoint lacks; they are new.
        unexpected_keys: tensors of the checkpoint that the model doesn't have.
        mismatched_keys: name, the checkpoint's shape and the model's, where they differ.
        error_msgs: further problems, in words.
    """

    missing_keys: list[str]
    unexpected_keys: list[str]
    mismatched_keys: list[tuple[str, tuple[int, ...], tuple[int, ...]]]
    error_msgs: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadPolicy:
    """What is allowed when a checkpoint is loaded.

    Args:
        base_model_prefix: the base model's attribute in models with a head.
        ignored: patterns of names that checkpoints hold and the model doesn't need.
        computed: parameters that aren't missing where a checkpoint lacks them.
        strict: whether anything missing or unexpected is an error.
        ignore_mismatched_sizes: whether parameters of another shape are newly initialised.
    """

    base_model_prefix: str
    ignored: tuple[str, ...]
    computed: frozenset[str] = frozenset()
    strict: bool = False
    ignore_mismatched_sizes: bool = False


def load_state(
    slots: Iterable[Slot], source: Mapping[str, TensorRecord], policy: LoadPolicy
) -> LoadingInfo:
    """Gives every slot the tensor of its name; the caller initialises what is missing.

    Args:
        slots: the model's parameters.
        source: the checkpoint's tensors, under canonical names.
        policy: what is allowed.

    Raises:
        WeightsMismatchError: a shape differs, or anything doesn't fit while ``policy.strict``.
    """
    by_name = {slot.name: slot for slot in slots}
    also = {name for slot in by_name.values() for name in slot.also}
    found = match_prefix(frozenset(source), frozenset(by_name), policy.base_model_prefix)
    info = LoadingInfo(
        missing_keys=sorted(name for name in by_name if name not in found),
        unexpected_keys=sorted(
            name
            for name in source.keys() - set(found.values())
            if name not in also and not any(re.search(pattern, name) for pattern in policy.ignored)
        ),
        mismatched_keys=[],
        error_msgs=[],
    )
    fitting: list[tuple[Slot, TensorRecord]] = []
    for name, slot in by_name.items():
        if name not in found:
            continue
        record = source[found[name]]
        if record.shape == slot.shape:
            fitting.append((slot, record))
        else:
            info["mismatched_keys"].append((name, record.shape, slot.shape))
    _refuse(info, policy, fitted=len(fitting))
    _refuse_much_new(by_name, [name for name, _, _ in info["mismatched_keys"]], source, info)
    for slot, record in fitting:
        slot.write(record.read())
    return info


def new_parameters(info: LoadingInfo) -> list[str]:
    """Names of the parameters that got no value from the checkpoint."""
    return info["missing_keys"] + [name for name, _, _ in info["mismatched_keys"]]


def _refuse_much_new(
    slots: Mapping[str, Slot],
    mismatched: Iterable[str],
    source: Mapping[str, TensorRecord],
    info: LoadingInfo,
) -> None:
    """Makes sure, before any is made, that new parameters aren't far more than the checkpoint has."""
    new = sum(math.prod(slots[name].shape) for name in (*info["missing_keys"], *mismatched))
    stored = sum(math.prod(record.shape) for record in source.values())
    if new > _MUCH_NEW + 8 * stored:
        raise WeightsMismatchError(
            f"The configuration asks for {new} values that the checkpoint doesn't have, which holds "
            f"{stored}: it seems to belong to another one. The largest are "
            f"{_some(sorted(info['missing_keys'], key=lambda n: -math.prod(slots[n].shape)))}."
        )


def _refuse(info: LoadingInfo, policy: LoadPolicy, *, fitted: int) -> None:
    if info["mismatched_keys"] and (policy.strict or not policy.ignore_mismatched_sizes):
        rows = "; ".join(
            f"{name} is {list(theirs)} in the checkpoint and {list(ours)} in the model"
            for name, theirs, ours in info["mismatched_keys"][:5]
        )
        raise WeightsMismatchError(
            f"The shapes of {len(info['mismatched_keys'])} parameters differ: {rows}. Load with "
            "a configuration that fits (for a classifier: the same num_labels), or pass "
            "ignore_mismatched_sizes=True to initialise them newly."
        )
    missing = [name for name in info["missing_keys"] if name not in policy.computed]
    if policy.strict and (missing or info["unexpected_keys"]):
        raise WeightsMismatchError(
            f"strict=True, and the checkpoint doesn't fit: missing {_some(missing)}; "
            f"unexpected {_some(info['unexpected_keys'])}."
        )
    if not fitted:
        raise WeightsMismatchError(
            "No tensor of the checkpoint fits the model: it seems to belong to another "
            f"architecture. It holds {_some(info['unexpected_keys'])}; the model wants "
            f"{_some(info['missing_keys'])}.{_wrapped(info)}"
        )


def _wrapped(info: LoadingInfo) -> str:
    """A word on names that a wrapper of PyTorch's has put something before."""
    for wrapper, prefix in (("DataParallel", "module."), ("torch.compile", "_orig_mod.")):
        if all(name.startswith(prefix) for name in info["unexpected_keys"]):
            return (
                f" The names begin with {prefix!r}, so a model within {wrapper} was saved: save "
                "the model in it instead, or take the prefix off."
            )
    return ""


def _some(names: list[str], most: int = 5) -> str:
    rest = f" and {len(names) - most} more" if len(names) > most else ""
    return (", ".join(names[:most]) or "nothing") + rest
