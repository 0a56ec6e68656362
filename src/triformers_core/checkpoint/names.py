"""How names and axes in published checkpoints become ours: rows of a table, not code paths."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from triformers_core.checkpoint.layout import Layout
from triformers_core.checkpoint.records import TensorRecord
from triformers_core.checkpoint.slots import Tensor

Naming = Literal["pytorch", "tensorflow", "flax", "tensorflow1"]
"""Whose names a file has: those of PyTorch, Keras, Flax or TensorFlow-1 variable scopes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One rule: where the pattern is found in a name, the replacement takes its place.

    Args:
        pattern: a regular expression; a name's parts are joined by dots.
        name: the replacement, such as ``r".layer.\\1."``; ``None`` if the tensor belongs to no
            model (a state of the optimiser).
        layouts: how the stored axes lie, by their number; as in the checkpoint by default.
        one_more_axis: whether the file has another axis, of size 1, before them.
        one_less_axis: whether it lacks the last one, of size 1.
        joined: the first of two axes of the file, heads and their size, that are one here.
        stacked: whether the file has the tensors of all layers as one; each gets the name in which
            its number stands for ``{}``.
    """

    pattern: str
    name: str | None
    layouts: Mapping[int, Layout] = field(default_factory=dict)
    one_more_axis: bool = False
    one_less_axis: bool = False
    joined: int | None = None
    stacked: bool = False


Rows = Mapping[Naming, tuple[Row, ...]]

# Dense layers and convolutions keep their output axis last everywhere but in PyTorch.
_KERNEL = Row(
    pattern=r"\bkernel$",
    name="weight",
    layouts={2: Layout.TRANSPOSED, 3: Layout.CONV1D, 4: Layout.CONV2D},
)
_GAMMA = Row(pattern=r"\bgamma$", name="weight")
_BETA = Row(pattern=r"\bbeta$", name="bias")

GENERAL: Rows = {
    "pytorch": (
        # Older files have TensorFlow's words for the parameters of a layer normalisation.
        Row(pattern=r"LayerNorm\.gamma$", name="LayerNorm.weight"),
        Row(pattern=r"LayerNorm\.beta$", name="LayerNorm.bias"),
    ),
    "tensorflow": (
        Row(pattern=r":\d+$", name=""),
        # "mlm___cls" and "nsp___cls" are two layers of what is one module elsewhere.
        Row(pattern=r"\b[^.]+___", name=""),
        Row(pattern=r"_\._(\d+)\b", name=r".\1"),
        _KERNEL,
        _GAMMA,
        _BETA,
        Row(pattern=r"\bembeddings$", name="weight"),
        Row(pattern=r"\bmoving_mean$", name="running_mean"),
        Row(pattern=r"\bmoving_variance$", name="running_var"),
    ),
    "flax": (
        Row(pattern=r"^batch_stats\.(.*\.)mean$", name=r"\1running_mean"),
        Row(pattern=r"^batch_stats\.(.*\.)var$", name=r"\1running_var"),
        Row(pattern=r"^params\.", name=""),
        _KERNEL,
        Row(pattern=r"\bscale$", name="weight"),
        Row(pattern=r"\bembedding$", name="weight"),
    ),
    "tensorflow1": (
        Row(pattern=r"^global_step$", name=None),
        Row(
            pattern=r"\b(adam_[mv]|Adam(WeightDecayOptimizer)?(_\d+)?|Momentum|"
            r"ExponentialMovingAverage)$",
            name=None,
        ),
        Row(pattern=r"\bbeta[12]_power$", name=None),
        Row(pattern=r"\bencoder\.layer_(\d+)\.", name=r"encoder.layer.\1."),
        _KERNEL,
        _GAMMA,
        _BETA,
    ),
}
"""The rules that hold for every architecture, tried in order; all that match take effect."""


def to_canonical(
    records: Mapping[str, TensorRecord], naming: Naming, own: Rows
) -> dict[str, TensorRecord]:
    """The tensors of a file under the names and with the axes of the published PyTorch checkpoint.

    Args:
        records: tensors by stored name.
        naming: whose names those are.
        own: an architecture's rules, tried before the general ones. Where they give two tensors one
            name the later one has it.
    """
    rows = (*own.get(naming, ()), *GENERAL[naming])
    canonical: dict[str, TensorRecord] = {}
    for stored, record in _unstacked(records, rows):
        if any(row.one_more_axis and re.search(row.pattern, stored) for row in rows):
            record = _entry(record, 0)
        if any(row.one_less_axis and re.search(row.pattern, stored) for row in rows):
            record = _column(record)
        for row in rows:
            if row.joined is not None and re.search(row.pattern, stored):
                record = _joined(record, row.joined)
        name, layout = _translate(stored, len(record.shape), rows)
        if name is not None:
            canonical[name] = _with_layout(record, layout)
    return canonical


def _translate(name: str, axes: int, rows: Iterable[Row]) -> tuple[str | None, Layout]:
    layout = Layout.AS_IS
    for row in rows:
        if re.search(row.pattern, name) is None:
            continue
        if row.name is None:
            return None, layout
        name = re.sub(row.pattern, row.name, name)
        layout = row.layouts.get(axes, layout)
    return name, layout


def _unstacked(
    records: Mapping[str, TensorRecord], rows: Iterable[Row]
) -> Iterator[tuple[str, TensorRecord]]:
    """Names and tensors, with those of every layer instead of one for all layers."""
    stacked = [row for row in rows if row.stacked]
    for stored, record in records.items():
        row = next((row for row in stacked if re.search(row.pattern, stored)), None)
        if row is None or row.name is None:
            yield stored, record
            continue
        name = re.sub(row.pattern, row.name, stored)
        for index in range(record.shape[0]):
            yield name.format(index), _entry(record, index)


def _entry(record: TensorRecord, index: int) -> TensorRecord:
    """The record of an entry of a tensor's first axis: of ``[n, …]`` as ``[…]``."""
    return TensorRecord(shape=record.shape[1:], read=lambda: record.read()[index])


def _column(record: TensorRecord) -> TensorRecord:
    """The record of ``[…]`` as ``[…, 1]``."""
    return TensorRecord(shape=(*record.shape, 1), read=lambda: record.read()[..., None])


def _joined(record: TensorRecord, axis: int) -> TensorRecord:
    """The record of ``[…, n, m, …]`` as ``[…, n * m, …]``."""
    before, (first, second, *after) = record.shape[:axis], record.shape[axis:]
    shape = (*before, first * second, *after)
    return TensorRecord(shape=shape, read=lambda: record.read().reshape(shape))


def _with_layout(record: TensorRecord, layout: Layout) -> TensorRecord:
    """The record of a tensor with its axes in the checkpoint's order."""
    if layout is Layout.AS_IS:
        return record
    order = layout.canonical_shape(tuple(range(len(record.shape))))

    def read() -> Tensor:
        value = record.read()
        if hasattr(value, "permute"):  # PyTorch computes faster where the rows lie as usual.
            return value.permute(order).contiguous()
        return value.transpose(order)

    return TensorRecord(shape=layout.canonical_shape(record.shape), read=read)


def match_prefix(names: frozenset[str], wanted: frozenset[str], prefix: str) -> dict[str, str]:
    """Maps the model's names to the file's, with the base model's prefix added or taken away.

    Args:
        names: the names in the file.
        wanted: the names in the model.
        prefix: the base model's attribute in models with a head, such as "bert".
    """
    dotted = f"{prefix}."
    file_has_prefix = any(name.startswith(dotted) for name in names)
    model_has_prefix = any(name.startswith(dotted) for name in wanted)
    if not prefix or file_has_prefix == model_has_prefix:
        return {name: name for name in wanted if name in names}
    if file_has_prefix:
        return {name: dotted + name for name in wanted if dotted + name in names}
    bare = {name: name.removeprefix(dotted) for name in wanted if name.startswith(dotted)}
    own = {name: name for name in wanted if not name.startswith(dotted)}
    return {model: file for model, file in (own | bare).items() if file in names}


def patterns_within(prefix: str, patterns: Iterable[str]) -> tuple[str, ...]:
    """Patterns of a part's names as those of the whole's.

    Args:
        prefix: what a part's names begin with in the whole, such as "decoder.".
        patterns: regular expressions of names in the part.
    """
    if not prefix:
        return tuple(patterns)
    begin = f"^{re.escape(prefix)}"
    return tuple(
        begin + (text[1:] if text.startswith("^") else f".*(?:{text})") for text in patterns
    )


T = TypeVar("T")


def innermost(name: str, parts: Mapping[str, T]) -> tuple[str, T]:
    """The innermost part that holds what has a name, with its prefix.

    Args:
        name: of a parameter or a layer.
        parts: by prefix, each after what holds it.
    """
    return [(prefix, part) for prefix, part in parts.items() if name.startswith(prefix)][-1]
