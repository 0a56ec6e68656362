"""Functions of single entries, on PyTorch."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from triformers_core.kit.torch.ops.shapes import Size


def value(parameter: Tensor) -> Tensor:
    """The tensor that a ``Parameter`` holds."""
    return parameter


def tanh(x: Tensor) -> Tensor:
    """Hyperbolic tangent."""
    return torch.tanh(x)


def sigmoid(x: Tensor) -> Tensor:
    """Logistic function."""
    return torch.sigmoid(x)


def clip(x: Tensor, low: Size, high: Size) -> Tensor:
    """Moves entries below ``low`` or above ``high`` to that bound."""
    return torch.clamp(x, low, high)


def saturate(x: Tensor) -> Tensor:
    """Sums beyond float16 as its largest numbers; other types have room enough."""
    return torch.clamp(x, -65504, 65504) if x.dtype == torch.float16 else x


def cast_like(x: Tensor, like: Tensor) -> Tensor:
    """The same values in the dtype of ``like``."""
    return x.to(like.dtype)


def wide(x: Tensor) -> Tensor:
    """The same values in float32, or in a wider type if they have one."""
    return x.float() if x.dtype.itemsize < 4 else x


def to_int(x: Tensor) -> Tensor:
    """The same values as integers that can index a table."""
    return x.long()


def is_integer(x: Tensor) -> bool:
    """Whether the dtype is one of integers."""
    return not x.dtype.is_floating_point


def minimum(x: Tensor, y: Tensor) -> Tensor:
    """The lower of two numbers, entry by entry, with broadcasting."""
    return torch.minimum(x, y)


def maximum(x: Tensor, y: Tensor) -> Tensor:
    """The higher of two numbers, entry by entry, with broadcasting."""
    return torch.maximum(x, y)


def where(condition: Tensor, x: Tensor | float, y: Tensor | float) -> Tensor:
    """Entries of ``x`` where the condition is true, of ``y`` elsewhere, with broadcasting."""
    chosen: Tensor = torch.where(condition, x, y)  # Untyped for a tensor beside a number.
    return chosen


def is_nan(x: Tensor) -> Tensor:
    """True where an entry isn't a number."""
    return torch.isnan(x)


def log(x: Tensor) -> Tensor:
    """Natural logarithm."""
    return torch.log(x)


def exp(x: Tensor) -> Tensor:
    """Exponential function."""
    return torch.exp(x)


def sqrt(x: Tensor) -> Tensor:
    """Square root."""
    return torch.sqrt(x)


def floor(x: Tensor) -> Tensor:
    """The next lower whole number, or the number itself."""
    return torch.floor(x)


def log_sigmoid(x: Tensor) -> Tensor:
    """Natural logarithm of the logistic function."""
    return functional.logsigmoid(x)


def stop_gradient(x: Tensor) -> Tensor:
    """The same values, as constants to differentiation."""
    return x.detach()


def sinusoids(positions: Tensor, width: int, like: Tensor, span: int | None = None) -> Tensor:
    """Sines, then cosines, of positions (Vaswani et al. 2017): ``[…]`` → ``[…, width]``.

    They are computed in float32: half precision doesn't count far enough.

    Args:
        positions: integers.
        width: number of entries; the wavelengths go from 2π to 10000 · 2π.
        like: gives the dtype.
        span: after how many entries a wavelength is 10000 · 2π; ``width`` by default.
    """
    exponents = torch.arange(0, width, 2, device=positions.device) / (span or width)
    angles = positions.float()[..., None] * 10000.0**-exponents
    return torch.cat([angles.sin(), angles.cos()], dim=-1).to(like.dtype)


def absolute(x: Tensor) -> Tensor:
    """Absolute value."""
    return torch.abs(x)


def square(x: Tensor) -> Tensor:
    """Product with itself."""
    return torch.square(x)


def sin(x: Tensor) -> Tensor:
    """Sine of an angle in radians."""
    return torch.sin(x)


def cos(x: Tensor) -> Tensor:
    """Cosine of an angle in radians."""
    return torch.cos(x)


def sign(x: Tensor) -> Tensor:
    """-1, 0 or 1; its gradient is 0."""
    return torch.sign(x)


def round(x: Tensor) -> Tensor:
    """The nearest whole number, of two the even one; its gradient is 0."""
    return torch.round(x)


def ceil(x: Tensor) -> Tensor:
    """The next higher whole number, or the number itself."""
    return torch.ceil(x)


def straight_through(x: Tensor, like: Tensor) -> Tensor:
    """The values of ``x`` with the gradient of ``like`` (Bengio et al. 2013).

    ``straight_through(round(x), x)`` rounds, and its gradient is 1.

    Args:
        x: values, such as rounded ones.
        like: what they were made of, of the same shape and finite.
    """
    return x.detach() + (like - like.detach())
