"""Images by name, the same in every run: photographs, and what is made of them and of formulas."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

MODES = ("RGB", "L", "RGBA", "LA", "P", "CMYK", "1", "HSV", "I")
"""Pillow's modes."""

PHOTOGRAPHS = Path(__file__).parents[1] / "fixtures" / "images"


def photograph(name: str) -> Image.Image:
    """A photograph of the fixtures, RGB."""
    return Image.open(PHOTOGRAPHS / f"{name}.png").convert("RGB")


def noise(height: int = 16, width: int = 12) -> NDArray[np.uint8]:
    """Every value at random, ``[height, width, 3]``; what resizing does shows in each of them."""
    return np.random.RandomState(7).randint(0, 256, (height, width, 3)).astype(np.uint8)


def colours(mode: str) -> Image.Image:
    """A small image of one of Pillow's modes."""
    image = Image.fromarray(noise())
    if mode in ("RGBA", "LA"):  # Transparency that differs from pixel to pixel.
        image.putalpha(Image.fromarray(noise()[..., 0]))
    return image.convert(mode)


def _first(array: NDArray[Any]) -> NDArray[Any]:
    return array.transpose(2, 0, 1)


IMAGES: dict[str, Callable[[], Any]] = {
    "cat": lambda: photograph("cat"),
    "rocket": lambda: photograph("rocket"),
    "channels last": noise,
    "channels first": lambda: _first(noise()),
    "grey": lambda: noise()[..., :1],
    "grey first": lambda: _first(noise()[..., :1]),
    "tiny": lambda: noise(3, 5),
    "transparent": lambda: np.asarray(colours("RGBA")),
    "int64": lambda: noise().astype(np.int64),
    "bool": lambda: noise() > 99,
    "float32 to 255": lambda: noise().astype(np.float32),
    "float16": lambda: (noise() / 256).astype(np.float16),
    "float32": lambda: (noise() / 256).astype(np.float32),
    "float64": lambda: noise() / 256,
    "batch": lambda: np.stack([noise(), noise()[::-1]]),
    "mixed list": lambda: [photograph("cat"), noise(), noise() / 256],
    "list of sizes": lambda: [noise(), noise(5, 7)],
}
IMAGES |= {f"mode {mode}": partial(colours, mode) for mode in MODES}
"""Functions that make an image, a list or a batch."""
