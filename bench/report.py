"""Rows of results: a table to read, and a file to compare with."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Literal

Unit = Literal["s", "ms", "MB", ""]
SCALES: dict[Unit, float] = {"s": 1, "ms": 1e3, "MB": 1e-6, "": 1}
PACKAGES = ("torch", "tensorflow", "keras", "jax", "flax", "mypy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One result.

    Args:
        name: what was measured.
        unit: what it is printed in.
        samples: in seconds, bytes or numbers of things.
        yardstick: what it is compared with; its samples were taken in the same run.
        yardstick_samples: empty where there is none.
    """

    name: str
    unit: Unit
    samples: Sequence[float]
    yardstick: str = ""
    yardstick_samples: Sequence[float] = ()

    @property
    def ratio(self) -> float | None:
        """Median of the samples by median of the yardstick's."""
        if not self.yardstick_samples:
            return None
        return median(self.samples) / median(self.yardstick_samples)


def table(rows: Iterable[Row]) -> str:
    """The rows as aligned text."""
    lines = [("", "min", "median", "", "ratio", "")]
    for row in rows:
        scale = SCALES[row.unit]
        number: Callable[[float], str] = "{:.4g}".format
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        of = f"of {row.yardstick}" if row.yardstick else ""
        low, middle = number(min(row.samples) * scale), number(median(row.samples) * scale)
        lines.append((row.name, low, middle, row.unit, ratio, of))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join(
        "  ".join(
            # Names and words to the left, numbers to the right.
            text.ljust(width) if column in (0, 3, 5) else text.rjust(width)
            for column, (text, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def store(rows: Iterable[Row], path: Path) -> None:
    """Writes samples, and what they were taken with."""
    about = {
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "threads": os.environ.get("OMP_NUM_THREADS", ""),
        "machine": platform.machine(),
        "packages": {name: version(name) for name in PACKAGES},
    }
    text = json.dumps({"about": about, "rows": [asdict(row) for row in rows]}, indent=1)
    path.write_text(text + "\n", encoding="utf-8")
