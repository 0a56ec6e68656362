"""Products of tensors, on PyTorch."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.weak import WeakIdKeyDictionary

HAS_ONEDNN: bool = torch.backends.mkldnn.is_available()  # type: ignore[no-untyped-call]  # in stubs

# Up to so many rows the time goes into reading the matrix.
SOME = 64
# Up to so many rows the usual kernel reads a matrix fastest in parts; of so many it has.
FEW, PARTS = 2, 8
# A matrix is laid out anew when it has been multiplied so often, since that takes as long as these.
OFTEN = 5
# Of all matrices that one generation lays out anew, in bytes.
ROOM = 2**30


@dataclass(slots=True)
class Matrix:
    """A matrix of the steps of a generation.

    Args:
        lies: where its values are, in which order, and which they are by now.
        calls: how often it was multiplied.
        packed: a copy in the order in which oneDNN reads it.
    """

    lies: tuple[object, ...]
    calls: int = 0
    packed: Tensor | None = None


class Matrices:
    """The matrices of one generation's steps, which multiply few rows by each, again and again.

    ``room`` is what further copies may take, in bytes.
    """

    def __init__(self) -> None:
        # By parameter, which a tool may put another one in place of with every call.
        self._found: MutableMapping[Tensor, Matrix] = WeakIdKeyDictionary()
        self.room = ROOM

    def read_fastest(self, weight: Tensor, rows: int) -> Tensor:
        """The matrix, or a copy of it that is read in half the time, once that is worth making.

        Args:
            weight: ``[out, in]``.
            rows: how many it is multiplied with.
        """
        if weight.is_inference():  # Nobody can tell whether it has changed.
            return weight
        parameter = weight if weight._base is None else weight._base
        lies = (weight.data_ptr(), weight.shape, weight.stride(), weight._version)
        matrix = self._found.get(parameter)
        if matrix is None or matrix.lies != lies:
            matrix = self._found[parameter] = Matrix(lies)
        matrix.calls += 1
        if matrix.packed is None and matrix.calls > OFTEN and weight.nbytes <= self.room:
            self.room -= weight.nbytes
            matrix.packed = torch.ops.mkldnn._reorder_linear_weight(weight.detach(), rows)
        return weight if matrix.packed is None else matrix.packed


current: ContextVar[Matrices | None] = ContextVar("current", default=None)
"""What the generation that is under way multiplies by."""


@contextmanager
def of_a_generation(model: nn.Module) -> Iterator[None]:
    """Has a model's layers multiply by ``linear``, those of PyTorch's own, too, until it has generated.

    Args:
        model: what generates; a layer whose call is somebody else's already keeps that.
    """
    layers = [x for x in model.modules() if type(x) is nn.Linear and "forward" not in vars(x)]
    for layer in layers:
        vars(layer)["forward"] = partial(_product, layer)
    before = current.set(Matrices())
    try:
        yield
    finally:
        current.reset(before)
        for layer in layers:
            if getattr(vars(layer).get("forward"), "func", None) is _product:  # And nobody's else.
                del vars(layer)["forward"]


def _product(layer: nn.Linear, input: Tensor) -> Tensor:  # As PyTorch has it.
    return linear(input, layer.weight, layer.bias)


def matmul(x: Tensor, y: Tensor) -> Tensor:
    """Matrix product over the last two axes."""
    return torch.matmul(x, y)


def einsum(equation: str, *tensors: Tensor) -> Tensor:
    """Sum of products by Einstein's convention, such as ``"bhtd,bhsd->bhts"``."""
    return torch.einsum(equation, *tensors)


def linear(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """``x @ weight.T + bias``: ``[…, in]`` → ``[…, out]``.

    A step of a generation has few rows, and takes as long as reading the matrix does. On processors
    the usual product reads it at half the speed or less; ``python -m bench generation`` shows what
    the other ways are worth.

    Args:
        x: the rows.
        weight: ``[out, in]``.
        bias: ``[out]``.
    """
    matrices = None if torch.compiler.is_compiling() else current.get()
    if matrices is None or torch.is_grad_enabled() or not _is_plain(x, weight):
        return functional.linear(x, weight, bias)
    rows = x.numel() // max(x.shape[-1], 1)
    if not 0 < rows <= SOME:
        return functional.linear(x, weight, bias)
    flat = x.reshape(rows, -1)
    if rows <= FEW and weight.is_contiguous() and len(weight) >= PARTS:
        out = _in_parts(flat, weight, bias)
    elif rows > 1 and HAS_ONEDNN:
        read = matrices.read_fastest(weight, rows)
        out = torch.ops.mkldnn._linear_pointwise(flat, read, bias, "none", [], "")
    else:
        return functional.linear(x, weight, bias)
    return out.view(*x.shape[:-1], -1)


def _is_plain(x: Tensor, weight: Tensor) -> bool:
    """Whether both are PyTorch's own tensors of a processor, in single precision."""
    kinds = type(x) is Tensor and type(weight) in (Tensor, nn.Parameter)
    precise = x.dtype == weight.dtype == torch.float32 and not torch.is_autocast_enabled("cpu")
    return kinds and precise and x.device.type == weight.device.type == "cpu"


def _in_parts(rows: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """The same for few rows ``[R, in]``: ``[R, out]``, by products of parts of the matrix."""
    count = len(weight) // PARTS
    whole = count * PARTS
    parts = weight[:whole].view(PARTS, count, -1)
    columns = rows.T.expand(PARTS, -1, -1)
    out = torch.bmm(parts, columns).view(whole, -1).T
    if whole < len(weight):
        out = torch.cat([out, functional.linear(rows, weight[whole:])], dim=1)
    return out if bias is None else out + bias
