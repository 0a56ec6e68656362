"""What describes a call that is to be recorded, and the random inputs of cases."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from tests.support.reference import Array, Nested


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A call of the reference.

    Args:
        name: what the case is about; also its file's name.
        model_class: the model's PyTorch class.
        config: keys of its configuration.
        inputs: arrays of the call, and tuples of them in tuples.
        keywords: its other arguments.
        gradients: published names of the parameters whose gradient of the loss is kept.
        uncompared: batch and position whose results are rounding noise, ``[batch, sequence]``
            true; none by default.
        scores: outputs that the reference gives before the softmax over their last axis; they are
            recorded after it.
        position_axes: the axis of positions of every output that ``uncompared`` is about.
    """

    name: str
    model_class: str
    config: Mapping[str, Any]
    inputs: Mapping[str, Nested]
    keywords: Mapping[str, Any] = field(default_factory=dict)
    gradients: tuple[str, ...] = ()
    uncompared: Array | None = None
    position_axes: Mapping[str, int] = field(default_factory=dict)
    scores: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """What the calls of an architecture have in common; called itself, it defines one of them.

    Args:
        config: keys of the configuration.
        inputs: arrays of the call, and tuples of them in tuples.
        keywords: its other arguments.
    """

    config: Mapping[str, Any]
    inputs: Mapping[str, Nested] = field(default_factory=dict)
    keywords: Mapping[str, Any] = field(default_factory=dict)

    def __call__(
        self,
        name: str,
        model_class: str,
        inputs: Mapping[str, Nested] | None = None,
        keywords: Mapping[str, Any] | None = None,
        config: Mapping[str, Any] = {},
        **rest: Any,  # Further fields of the definition.
    ) -> Definition:
        """A definition: ``inputs`` and ``keywords`` in place of the usual ones, ``config`` besides."""
        return Definition(
            name=name,
            model_class=model_class,
            inputs=self.inputs if inputs is None else inputs,
            keywords=self.keywords if keywords is None else keywords,
            config={**self.config, **config},
            **rest,
        )


def normal(what: str, *shape: int) -> Array:
    """Standard normal float32 numbers that depend on ``what`` alone."""
    values = np.random.RandomState(zlib.crc32(what.encode())).standard_normal(shape)
    return values.astype(np.float32)


def integers(what: str, low: int, high: int, *shape: int) -> Array:
    """Integers from ``low`` up to below ``high`` that depend on ``what`` alone."""
    drawn = np.random.RandomState(zlib.crc32(what.encode())).randint(low, high, shape)
    return drawn.astype(np.int64)
