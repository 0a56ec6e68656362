"""Products of tensors, on PyTorch."""

from __future__ import annotations

from contextvars import ContextVar

import torch
from torch import Tensor
from torch.nn import functional

generates: ContextVar[bool] = ContextVar("generates", default=False)
"""Whether a generation is under way, whose steps multiply few rows by large matrices."""

HAS_ONEDNN: bool = torch.backends.mkldnn.is_available()  # type: ignore[no-untyped-call]  # in stubs

# Up to so many rows a matrix is read in parts; of so many it has.
FEW, PARTS = 4, 32
# Up to so many rows the time goes into reading the matrix.
SOME = 64


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
    the two other ways are worth.

    Args:
        x: the rows.
        weight: ``[out, in]``.
        bias: ``[out]``.
    """
    if torch.compiler.is_compiling() or not generates.get() or torch.is_grad_enabled():
        return functional.linear(x, weight, bias)
    rows = x.numel() // x.shape[-1]
    is_plain = x.dtype == weight.dtype == torch.float32 and not torch.is_autocast_enabled("cpu")
    if not (is_plain and 0 < rows <= SOME and x.device.type == "cpu"):
        return functional.linear(x, weight, bias)
    flat = x.reshape(rows, -1)
    if rows <= FEW and weight.is_contiguous() and len(weight) > PARTS:
        out = _in_parts(flat, weight, bias)
    elif rows > 1 and HAS_ONEDNN:
        out = torch.ops.mkldnn._linear_pointwise(flat, weight, bias, "none", [], "")
    else:
        return functional.linear(x, weight, bias)
    return out.view(*x.shape[:-1], -1)


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
