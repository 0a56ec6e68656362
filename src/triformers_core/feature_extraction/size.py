"""Image sizes, in every way that files and callers write them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import overload

from triformers_core.errors import InvalidConfigurationError, shown
from triformers_core.fields import Whole

Size = int | Sequence[int] | Mapping[str, int]
"""Pixels: one number for both sides, [height, width], or {"height": …, "width": …}."""
SIDE = Whole(1, 4096)
"""The side of an image, in pixels. Twice as long a side is four times the memory."""


class SizeField:
    """A field of a dataclass that takes any ``Size`` and is read as ``{"height": …, "width": …}``.

    Args:
        default: the size where none is given.
    """

    def __init__(self, default: Size) -> None:
        self.default: Size = default
        self.name: str = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Size: ...

    @overload
    def __get__(self, instance: object, owner: type) -> dict[str, int]: ...

    def __get__(self, instance: object | None, owner: type) -> Size:
        # Read from the class, it is the default that a dataclass looks for.
        return self.default if instance is None else vars(instance)[self.name]

    def __set__(self, instance: object, value: Size) -> None:
        if isinstance(value, int):
            sides: Mapping[str, int] = {"height": value, "width": value}
        elif isinstance(value, Mapping):
            sides = value
        elif isinstance(value, Sequence) and len(value) == 2:
            sides = {"height": value[0], "width": value[1]}
        else:
            sides = {}
        if set(sides) != {"height", "width"} or not all(map(SIDE.allows, sides.values())):
            raise InvalidConfigurationError(
                f"{type(instance).__name__} has {self.name}={shown(value)}; it is a number of pixels, "
                f'[height, width] or {{"height": ..., "width": ...}}, each {SIDE.said}.'
            )
        vars(instance)[self.name] = dict(sides)


class ShorterSideField(SizeField):
    """One that reads a single number as the shorter side: ``{"shortest_edge": …}``."""

    def __set__(self, instance: object, value: Size) -> None:
        if isinstance(value, Mapping) and set(value) == {"shortest_edge"}:
            value = value["shortest_edge"]
        if not isinstance(value, int):
            super().__set__(instance, value)
            return
        if not SIDE.allows(value):
            raise InvalidConfigurationError(
                f"{type(instance).__name__} has {self.name}={shown(value)}; it is the shorter side in "
                'pixels, {"shortest_edge": ...}, [height, width] or {"height": ..., "width": ...}, '
                f"each {SIDE.said}."
            )
        vars(instance)[self.name] = {"shortest_edge": value}


def shorter_side(height: int, width: int, wanted: int) -> tuple[int, int]:
    """Height and width of an image of the same proportions, whose longer side is rounded down.

    Args:
        height: the image's, in pixels.
        width: the image's, in pixels.
        wanted: the shorter one of the two that are returned.
    """
    if height <= width:
        return wanted, wanted * width // height
    return wanted * height // width, wanted


def within(height: int, width: int, shorter: int, longest: int) -> tuple[int, int]:
    """Height and width of an image of the same proportions, of which neither side is too long.

    Args:
        height: the image's, in pixels.
        width: the image's, in pixels.
        shorter: the shorter side that is wanted, if the longer one isn't more than
        longest: as long as it may be.
    """
    short, long = min(height, width), max(height, width)
    exact: float = shorter
    if long / short * shorter > longest:
        exact = longest * short / long
    side = round(exact)
    if short == side:
        return height, width
    other = int(exact * long / short)
    return (side, other) if height < width else (other, side)
