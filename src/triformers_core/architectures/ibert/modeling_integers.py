"""How I-BERT computes with whole numbers (Kim et al. 2021, https://arxiv.org/abs/2101.01321).

A tensor of whole numbers times a scale is kept as their product, and the scale beside it, so that all
else may look at it as at any other. Gradients go straight through roundings (Bengio et al. 2013).
"""

from __future__ import annotations

from math import log
from typing import NamedTuple

from triformers_core.architectures.ibert.configuration import IBertConfig
from triformers_core.encoder_layers import rows
from triformers_core.kit.initializers import Normal, Ones, Zeros
from triformers_core.kit.torch import (
    Embedding,
    Module,
    Parameter,
    Rising,
    RunningRange,
    Tensor,
    activation,
    ops,
)

__all__: list[str] = []

SMALLEST = 1e-8
"""Of all scales."""

EXPONENTS = 30
"""By how many bits an exponential is shifted; what is smaller than ``2 ** -EXPONENTS`` isn't told."""

PROBABILITY_BITS, SUM_BITS = 8, 32
ERF_BITS = 14
NORM_BITS = 32


class Scaled(NamedTuple):
    """Numbers, and the scale of which they are whole multiples.

    Args:
        values: of any shape.
        scale: ``[1]``, or one of every entry of the last axis; ``None`` where they are any numbers.
    """

    values: Tensor
    scale: Tensor | None = None


def floor(x: Tensor) -> Tensor:
    """The next lower whole number, with the gradient of the number itself."""
    return ops.straight_through(ops.floor(x), x)


def within(x: Tensor, bits: int, *, all_negative: bool) -> Tensor:
    """Numbers as far as so many bits hold them.

    Args:
        x: whole numbers.
        bits: with the sign.
        all_negative: whether the lowest number that they hold is one of them, too.
    """
    most = 2 ** (bits - 1) - 1
    return ops.clip(x, -most - 1, most) if all_negative else ops.clip(x, -most, most - 1)


def scale_of(most: Tensor, bits: int) -> Tensor:
    """The scale by which so many bits reach a number.

    Args:
        most: the largest number.
        bits: with the sign.
    """
    scale: Tensor = ops.maximum(most, most * 0 + SMALLEST) / (2 ** (bits - 1) - 1)
    return scale


def rounded(x: Tensor, scale: Tensor, bits: int) -> Tensor:
    """Any numbers as whole multiples of a scale: how many."""
    whole = within(ops.round(x / scale), bits, all_negative=False)
    return ops.straight_through(whole, x / scale)


def rescaled(x: Scaled, scale: Tensor) -> Tensor:
    """Whole multiples of one scale as those of another: how many.

    The reference multiplies doubles by the ratio, as a whole number of 31 bits, and shifts; here it is
    the ratio, and what lies next to a half may be rounded otherwise.
    """
    assert x.scale is not None, "they are whole multiples"
    found = ops.round(ops.round(x.values / x.scale) * (x.scale / scale))
    return ops.straight_through(found, x.values / scale)


class IntRange(RunningRange):
    """Makes numbers whole multiples of the scale that training has found for them.

    Args:
        quantises: whether that is done; their range is found in any case.
        bits: of the whole numbers.
    """

    def __init__(self, quantises: bool, bits: int = 8) -> None:
        super().__init__()
        self.quantises, self.bits = quantises, bits

    def bounded(self, x: Scaled, added: Scaled | None = None) -> Scaled:
        """Numbers as such multiples.

        Args:
            x: any numbers, or multiples of another scale.
            added: is added to them, each rounded by itself.
        """
        total = x.values if added is None else x.values + added.values
        ends = self(total)
        if not self.quantises:
            return Scaled(total)
        scale = scale_of(ops.reduce_max(ops.absolute(ends), axis=0, keepdims=True), self.bits)
        if x.scale is None or (added is not None and added.scale is None):
            return Scaled(rounded(total, scale, self.bits) * scale, scale)
        found = rescaled(x, scale)
        if added is not None:
            found = found + rescaled(added, scale)
        held = ops.straight_through(within(found, self.bits, all_negative=True), found)
        return Scaled(held * scale, scale)


def int_rows(table: Embedding, ids: Tensor | None, quantises: bool) -> Scaled:
    """A table's rows, as multiples of a scale by which 8 bits hold the table if wanted.

    Args:
        table: of vectors.
        ids: of any shape; the first row by default.
        quantises: whether they are.
    """
    found = rows(table, ids)
    if not quantises:
        return Scaled(found)
    highest = ops.reduce_max(ops.absolute(ops.stop_gradient(table.table())), axis=(0, 1))
    scale = ops.reshape(scale_of(highest, 8), (1,))
    return Scaled(rounded(found, scale, 8) * scale, scale)


class QuantLinear(Module):
    """``x @ weight.T + bias`` over the last axis.

    Where whole numbers come, those of the weight have 8 bits, and those of the bias 32.

    Args:
        config: the architecture.
        before: size of the input's last axis.
        after: size of the output's last axis.
    """

    def __init__(self, config: IBertConfig, before: int, after: int) -> None:
        super().__init__()
        self.weight = Parameter(after, before, init=Normal(config.initializer_range))
        self.bias = Parameter(after)

    def forward(self, x: Scaled) -> Scaled:
        weight, bias = ops.value(self.weight), ops.value(self.bias)
        if x.scale is None:
            return Scaled(ops.matmul(x.values, ops.transpose(weight, (1, 0))) + bias)
        highest = ops.reduce_max(ops.absolute(ops.stop_gradient(weight)), axis=1)  # [out]
        by_row = scale_of(highest, 8)
        scale = by_row * x.scale
        whole = rounded(weight, ops.unsqueeze(by_row, 1), 8)
        product = ops.matmul(x.values / x.scale, ops.transpose(whole, (1, 0)))
        return Scaled((product + rounded(bias, scale, 32)) * scale, scale)


class IntGELU(Module):
    """GELU by a second-degree polynomial for the error function (the paper's algorithm 2).

    Args:
        quantises: whether it is; else it is the usual one.
    """

    def __init__(self, quantises: bool) -> None:
        super().__init__()
        self.quantises = quantises
        self.gelu = activation("gelu")

    def forward(self, x: Scaled) -> Scaled:
        if not self.quantises or x.scale is None:
            return Scaled(self.gelu(x.values))
        whole = x.values / x.scale
        erf, erf_scale = integer_erf(whole, x.scale / 1.4142)
        one = ops.floor(1.0 / erf_scale)
        scale = x.scale * erf_scale / 2
        return Scaled(whole * (erf + one) * scale, scale)


def integer_erf(whole: Tensor, scale: Tensor) -> tuple[Tensor, Tensor]:
    """The error function's whole numbers and their scale, which is negative."""
    factor, shift = -0.2888, -1.769
    least = ops.floor(shift / scale)
    top = ops.floor(1 / factor / (scale * scale))
    bounded = ops.minimum(ops.absolute(whole), -least)
    found = ops.sign(whole) * (ops.square(bounded + least) + top)
    return floor(found / 2**ERF_BITS), scale * scale * factor * 2**ERF_BITS


class IntSoftmax(Module):
    """Softmax by a second-degree polynomial and shifts for exponentials (the paper's algorithm 3).

    Args:
        quantises: whether it is; else it is the usual one.
    """

    def __init__(self, quantises: bool) -> None:
        super().__init__()
        self.quantises = quantises
        self.act = IntRange(quantises, bits=16)

    def forward(self, x: Scaled) -> Scaled:
        if not self.quantises or x.scale is None:
            return Scaled(ops.softmax(x.values))
        whole = x.values / x.scale
        whole = whole - ops.reduce_max(whole, axis=-1, keepdims=True)
        # As published, the range is that of the whole numbers, and not of their multiples.
        bounded = self.act.bounded(integer_exp(whole, x.scale))
        assert bounded.scale is not None, "it is asked for"
        exps = bounded.values / bounded.scale
        total = ops.reduce_sum(exps, axis=-1, keepdims=True)
        factor = floor(2.0**SUM_BITS / total)
        shares = floor(exps * factor / 2 ** (SUM_BITS - PROBABILITY_BITS))
        scale = x.scale * 0 + 2.0**-PROBABILITY_BITS
        return Scaled(shares * scale, scale)


def integer_exp(whole: Tensor, scale: Tensor) -> Scaled:
    """The whole numbers of exponentials, and the scale of which these are multiples.

    Args:
        whole: whole numbers from 0 down.
        scale: of which these are multiples.
    """
    factor, first, second = 0.35815147, 0.96963238, 1.0
    halving = ops.floor(-0.6931 / scale)
    whole = ops.maximum(whole, halving * EXPONENTS)
    halvings = floor(whole / halving)
    rest = whole - halving * halvings
    least = ops.floor(first / factor / scale)
    top = ops.floor(second / factor / (scale * scale))
    polynomial = rest * (rest + least) + top
    exps = floor(polynomial * power_of_two(EXPONENTS - halvings))
    return Scaled(ops.maximum(exps, exps * 0), factor * scale * scale / 2**EXPONENTS)


def power_of_two(exponents: Tensor) -> Tensor:
    """Powers of two without an error of rounding.

    Args:
        exponents: whole numbers from 0 to 31.
    """
    rest, power = ops.stop_gradient(exponents), ops.stop_gradient(exponents) * 0 + 1
    for bit in (16, 8, 4, 2, 1):
        has = rest >= bit
        power = ops.where(has, power * 2**bit, power)
        rest = ops.where(has, rest - bit, rest)
    return ops.straight_through(power, ops.exp(exponents * log(2)))


class IntLayerNorm(Rising):
    """Layer normalisation; of whole numbers with a whole root (the paper's algorithm 4).

    Args:
        config: the architecture; its ``layer_norm_eps`` is for numbers that aren't whole.
    """

    def __init__(self, config: IBertConfig) -> None:
        super().__init__()
        self.width, self.eps = config.hidden_size, config.layer_norm_eps
        self.quantises = config.quantises("layernorm")
        self.weight = Parameter(self.width, init=Ones())
        self.bias = Parameter(self.width, init=Zeros())
        self.shift = Parameter(1, init=Zeros(), trained=False)

    def forward(self, x: Scaled) -> Scaled:
        weight, bias = ops.value(self.weight), ops.value(self.bias)
        if not self.quantises or x.scale is None:
            apart = x.values - ops.reduce_mean(x.values, axis=-1, keepdims=True)
            variance = ops.reduce_mean(ops.square(apart), axis=-1, keepdims=True)
            return Scaled(apart / ops.sqrt(variance + self.eps) * weight + bias)
        whole = x.values / x.scale
        mean = ops.reduce_mean(whole, axis=-1, keepdims=True)
        apart = whole - ops.straight_through(ops.round(mean), mean)
        power = power_of_two(self.risen(self.shift, lambda: self.needed_shift(apart)))
        squares = ops.square(floor(apart / power))
        total = ops.reduce_sum(squares, axis=-1, keepdims=True)
        deviation = floor(ops.sqrt(total)) * power
        factor = floor(2.0 ** (NORM_BITS - 1) / deviation)
        unit = floor(apart * factor / 2)
        scale = self.width**0.5 / 2 ** (NORM_BITS - 2)
        # As published, the bias gets no gradient.
        shifted = ops.floor(ops.stop_gradient(bias) / ops.stop_gradient(weight) / scale)
        by_channel = weight * scale
        return Scaled((unit + shifted) * by_channel, by_channel)

    def needed_shift(self, apart: Tensor) -> Tensor:
        """By how many bits numbers are to be shifted so that the sums of their squares fit, ``[1]``.

        Args:
            apart: the numbers, ``[B, T, C]``.
        """
        apart = ops.stop_gradient(apart)
        total = ops.reduce_max(ops.reduce_sum(ops.square(apart), axis=-1), axis=(0, 1))
        bits = ops.ceil(ops.log(ops.sqrt(total / 2.0**NORM_BITS)) / log(2))
        known = ops.stop_gradient(ops.value(self.shift))
        shifted = ops.floor(apart / power_of_two(known))
        most = ops.reduce_max(ops.reduce_sum(ops.square(shifted), axis=-1), axis=(0, 1))
        return ops.where(most >= 2.0**NORM_BITS, ops.maximum(known, bits), known)
