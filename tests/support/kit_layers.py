"""Calls of every layer of the kits, and what NumPy makes of their parameters and inputs."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.support import kit_numpy as reference
from tests.support.kit import Array, Layer
from tests.support.kit_operations import whole, x

Parameters = dict[str, Array]

OWN = ("trains", "smooth", "half", "everywhere")


def case(name: str, expected: Any, *args: Any, **keywords: Any) -> Layer:
    """A case of one layer; those in ``OWN`` are its own, others the layer's.

    Positional arguments are the layer's own until ``...``, and then the call's.
    """
    own = {key: keywords.pop(key) for key in OWN if key in keywords}
    border = args.index(...)
    made, given = args[:border], args[border + 1 :]
    return Layer(
        name=name,
        make=lambda kit: {"layer": getattr(kit, name)(*made, **keywords)},
        args=given,
        expected=lambda p, *call: expected(
            {key.removeprefix("layer."): value for key, value in p.items()}, *call
        ),
        **own,
    )


def known_ends(p: Parameters, x: Array) -> Array:
    return np.concatenate([p["x_min"], p["x_max"]])


def moved_ends(p: Parameters, x: Array) -> Array:
    return known_ends(p, x) * 0.75 + np.array([x.min(), x.max()]) / 4


def linear(p: Parameters, x: Array) -> Array:
    return x @ p["weight"].T + p.get("bias", 0)


def conv2d(p: Parameters, x: Array, **options: Any) -> Array:
    bias = p.get("bias", np.zeros(len(p["weight"])))
    return reference.conv2d(x, p["weight"], **options) + bias[:, None, None]


def conv1d(p: Parameters, x: Array, **options: Any) -> Array:
    bias = p.get("bias", np.zeros(len(p["weight"])))
    return reference.conv1d(x, p["weight"], **options) + bias[:, None]


def conv_transpose2d(p: Parameters, x: Array, **options: Any) -> Array:
    y = reference.conv_transpose2d(x, p["weight"], **options)
    return y + p["bias"][:, None, None] if "bias" in p else y


def conv_transpose1d(p: Parameters, x: Array, **options: Any) -> Array:
    y = reference.conv_transpose1d(x, p["weight"], **options)
    return y + p["bias"][:, None] if "bias" in p else y


def weight_norm_conv1d(p: Parameters, x: Array) -> Array:
    of_weight = "parametrizations.weight.original"
    kernel = reference.weight_norm(p[of_weight + "0"], p[of_weight + "1"])
    return reference.conv1d(x, kernel, padding=2, groups=2) + p["bias"][:, None]


def layer_norm(p: Parameters, x: Array) -> Array:
    return reference.normalised(x, -1, 1e-2) * p["weight"] + p["bias"]


def rms_norm(p: Parameters, x: Array) -> Array:
    return x / np.sqrt((x**2).mean(-1, keepdims=True) + 1e-2) * p["weight"]


def scaled(p: Parameters, unit: Array) -> Array:
    weight, bias = (reference.by_channel(p[name], unit) for name in ("weight", "bias"))
    return unit * weight + bias


def group_norm(p: Parameters, x: Array) -> Array:
    return scaled(p, reference.group_norm(x, 2, 1e-2))


def by_running_statistics(p: Parameters, x: Array) -> Array:
    mean, variance = (reference.by_channel(p[f"running_{name}"], x) for name in ("mean", "var"))
    return scaled(p, (x - mean) / np.sqrt(variance + 1e-2))


def by_batch(p: Parameters, x: Array) -> Array:
    axes = tuple(axis for axis in range(x.ndim) if axis != 1)
    return scaled(p, reference.normalised(x, axes, 1e-2))


def tied(name: str) -> Any:
    """Makes an embedding and a layer that shares its table."""

    def make(kit: Any) -> dict[str, Any]:
        table = kit.Embedding(5, 3)
        return {"table": table, "layer": getattr(kit, name)(table)}

    return make


def rising(kit: Any) -> dict[str, Any]:
    """Makes a layer whose parameter is what it was given at most."""

    class Layer(kit.Rising):  # type: ignore[misc]  # The kit is one of three modules.
        def __init__(self) -> None:
            super().__init__()
            self.most = kit.Parameter(3, trained=False)

        def __call__(self, x: Any) -> Any:
            return self.risen(self.most, lambda: x)

    return {"layer": Layer()}


LAYERS = [
    case("Parameter", lambda p, x: p["layer"] * x, 3, ..., x(2, 3)),
    case("Identity", lambda p, x: x, ..., x(3, 5)),
    case("Dropout", lambda p, x: x, 0.5, ..., x(3, 5)),
    case("Dropout", lambda p, x: x, 0.0, ..., x(3, 5), trains=True),
    case("GumbelNoise", lambda p, x: np.zeros_like(x), ..., x(3, 5), smooth=False),
    case("Linear", linear, 5, 3, ..., x(2, 7, 5)),
    case("Linear", linear, 5, 3, ..., x(2, 5), bias=False),
    case("Linear", linear, 5, 3, ..., x(0, 5)),
    case("TransposedLinear", lambda p, x: x @ p["weight"] + p["bias"], 5, 3, ..., x(2, 7, 5)),
    case("Embedding", lambda p, ids: p["weight"][ids], 7, 3, ..., whole(0, 7, 2, 5)),
    case("Embedding", lambda p, ids: p["weight"][ids], 7, 3, ..., whole(0, 7, 2, 0)),
    Layer(
        name="TiedEmbedding",
        make=tied("TiedEmbedding"),
        args=(whole(0, 5, 2, 7),),
        expected=lambda p, ids: p["table.weight"][ids],
    ),
    Layer(
        name="TiedLinear",
        make=tied("TiedLinear"),
        args=(x(2, 7, 3),),
        expected=lambda p, x: x @ p["table.weight"].T + p["layer.bias"],
    ),
    case("LayerNorm", layer_norm, 5, 1e-2, ..., x(3, 2, 5)),
    case("LayerNorm", layer_norm, 5, 1e-2, ..., x(0, 5)),
    case("RMSNorm", rms_norm, 5, 1e-2, ..., x(3, 2, 5)),
    case("GroupNorm", group_norm, 2, 4, 1e-2, ..., x(3, 4, 5)),
    case("GroupNorm", group_norm, 2, 4, 1e-2, ..., x(3, 4, 5, 2)),
    *(
        case(name, by_running_statistics, 4, 1e-2, ..., x(3, 4, *positions))
        for name in ("BatchNorm", "FrozenBatchNorm")
        for positions in ((5,), (5, 2))
    ),
    *(
        case("BatchNorm", by_batch, 4, 1e-2, ..., x(3, 4, *positions), trains=True)
        for positions in ((5,), (5, 2))
    ),
    case("FrozenBatchNorm", by_running_statistics, 4, 1e-2, ..., x(3, 4, 5), trains=True),
    *(
        case("RunningRange", ends, 0.75, ..., x(3, 4), trains=trains, smooth=False, half=False)
        for ends, trains in ((known_ends, False), (moved_ends, True))
    ),
    *(
        Layer(
            name="Rising",
            make=rising,
            args=(x(3),),
            expected=expected,
            trains=trains,
            smooth=False,
            half=False,
        )
        for expected, trains in (
            (lambda p, x: p["layer.most"], False),
            (lambda p, x: np.maximum(p["layer.most"], x), True),
        )
    ),
    case("Conv1d", conv1d, 4, 6, 3, ..., x(2, 4, 7)),
    case(
        "Conv1d",
        lambda p, x: conv1d(p, x, stride=2, padding=1, groups=2),
        4,
        6,
        3,
        ...,
        x(2, 4, 7),
        stride=2,
        padding=1,
        groups=2,
        bias=False,
        everywhere=False,
    ),
    case(
        "Conv1d",
        lambda p, x: conv1d(p, x, groups=4),
        4,
        4,
        3,
        ...,
        x(2, 4, 7),
        groups=4,
        everywhere=False,
    ),
    case(
        "WeightNormConv1d",
        weight_norm_conv1d,
        4,
        6,
        3,
        2,
        ...,
        x(2, 4, 7),
        groups=2,
        everywhere=False,
    ),
    case("Conv2d", conv2d, 3, 4, (3, 2), ..., x(2, 3, 5, 7)),
    case(
        "Conv2d",
        lambda p, x: conv2d(p, x, stride=(2, 1), padding=(1, 0), groups=2),
        4,
        6,
        (3, 2),
        (2, 1),
        ...,
        x(2, 4, 5, 7),
        padding=(1, 0),
        groups=2,
        bias=False,
        everywhere=False,
    ),
    case(
        "Conv2d",
        lambda p, x: conv2d(p, x, padding=(2, 2), dilation=(2, 2), groups=4),
        4,
        4,
        (3, 3),
        ...,
        x(2, 4, 5, 7),
        padding=(2, 2),
        dilation=(2, 2),
        groups=4,
        everywhere=False,
    ),
    case("Conv1d", lambda p, x: np.zeros((0, 6, 5)), 4, 6, 3, ..., x(0, 4, 7)),
    case("ConvTranspose1d", conv_transpose1d, 4, 6, 3, ..., x(2, 4, 7)),
    case(
        "ConvTranspose1d",
        lambda p, x: conv_transpose1d(p, x, stride=3, padding=1, groups=2),
        4,
        6,
        4,
        ...,
        x(2, 4, 5),
        stride=3,
        padding=1,
        groups=2,
        bias=False,
    ),
    # Steps that the kernel doesn't reach.
    case(
        "ConvTranspose1d",
        lambda p, x: conv_transpose1d(p, x, stride=3),
        2,
        3,
        2,
        ...,
        x(2, 2, 4),
        stride=3,
    ),
    case("ConvTranspose1d", conv_transpose1d, 4, 6, 3, ..., x(0, 4, 7)),
    case("ConvTranspose2d", conv_transpose2d, 3, 4, (3, 2), ..., x(2, 3, 5, 3)),
    case(
        "ConvTranspose2d",
        lambda p, x: conv_transpose2d(p, x, stride=(2, 1), padding=(1, 0), groups=2),
        4,
        6,
        (3, 2),
        (2, 1),
        ...,
        x(2, 4, 3, 5),
        padding=(1, 0),
        groups=2,
        bias=False,
    ),
    # More is left out than the kernel spreads.
    case(
        "ConvTranspose2d",
        lambda p, x: conv_transpose2d(p, x, padding=(1, 2), groups=4),
        4,
        4,
        (1, 3),
        ...,
        x(2, 4, 5, 7),
        padding=(1, 2),
        groups=4,
    ),
    case("ConvTranspose2d", conv_transpose2d, 3, 4, (3, 2), ..., x(0, 3, 5, 7)),
    case("Conv2d", lambda p, x: np.zeros((0, 4, 3, 6)), 3, 4, (3, 2), ..., x(0, 3, 5, 7)),
]

NOT_BY_NUMPY = {
    "ModelOutput": "not a layer",
    "Module": "not a layer",
    "ModuleList": "not a layer",
    "PreTrainedModel": "not a layer",
    "Tensor": "a type",
    "UniformNoise": "draws: test_kit_contract.py",
    "activation": "a table of functions: test_kit_contract.py",
    "freeze": "in FrozenBatchNorm",
    "reversible": "test_reversible.py",
    "load_part": "not a layer",
    "model_call": "not a layer",
    "model_output": "not a layer",
    "new_part": "not a layer",
    "part_named": "not a layer",
    "ops": "kit_operations.py",
    "structure": "not a layer",
}
"""Public names of the kits that no case makes, and why."""
