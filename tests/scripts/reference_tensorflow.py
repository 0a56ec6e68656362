"""The runner for the reference's TensorFlow models, which iterate over a file of safetensors.

The package's files aren't iterable in the versions that the reference is installed with; nothing else
of it is changed.
"""

from __future__ import annotations

import runpy
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def iterable(opened: Any) -> Any:
    """The function that opens a file, whose result also goes through its names."""

    class Opened:
        def __init__(self, *arguments: Any, **options: Any) -> None:
            self._file = opened(*arguments, **options)

        def __enter__(self) -> Opened:
            self._file.__enter__()
            return self

        def __exit__(self, *raised: Any) -> Any:
            return self._file.__exit__(*raised)

        def __iter__(self) -> Iterator[str]:
            return iter(self._file.keys())

        def __getattr__(self, name: str) -> Any:
            return getattr(self._file, name)

    return Opened


if __name__ == "__main__":
    from transformers import modeling_tf_utils  # type: ignore[import-not-found]  # the reference's

    modeling_tf_utils.safe_open = iterable(modeling_tf_utils.safe_open)
    runner = Path(__file__).with_name("runner.py")
    sys.argv = [str(runner), *sys.argv[1:]]
    runpy.run_path(str(runner), run_name="__main__")
