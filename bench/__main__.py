"""The command line: ``python -m bench [--repetitions N] [MEASURE ...]``.

Exit codes: 0 all measured, 1 a measure failed, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from bench.measures import Measure, measures
from bench.process import BenchError, Processes
from bench.report import Row, store, table

RESULTS = Path(__file__).parent / "results.json"


def main() -> int:
    """Measures, prints a table and stores it; returns the exit code."""
    options = _parser().parse_args()
    processes = Processes(repetitions=options.repetitions)
    rows: list[Row] = []
    failed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for name, measure in _chosen(options.measures).items():
            print(f"measuring {name} ...", file=sys.stderr, flush=True)
            try:
                rows.extend(measure(processes, Path(folder)))
            except BenchError as error:
                failed.append(f"{name}: {error}")
    if rows:
        print(table(rows))
        store(rows, RESULTS)
    for line in failed:
        print(line, file=sys.stderr)
    return 1 if failed else 0


def _chosen(words: list[str]) -> dict[str, Measure]:
    """The measures whose names begin with one of the words; all without words."""
    found = measures()
    for word in words:
        if not any(name.startswith(word) for name in found):
            _parser().error(f"no measure begins with {word!r}; there are {', '.join(found)}")
    return {name: found[name] for name in found if name.startswith(tuple(words) or "")}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bench", description="Measures what users and maintainers wait for."
    )
    parser.add_argument(
        "measures",
        metavar="MEASURE",
        nargs="*",
        help=f"beginnings of names, all by default: {', '.join(measures())}",
    )
    parser.add_argument(
        "--repetitions", type=int, default=3, help="processes a measure (default: 3)"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
