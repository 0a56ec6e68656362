"""Writes the table of ``docs/reliability.md`` from what the tests of faults found.

``python -m tests.faults.report`` runs all of them; with names of files those alone, and the rows of the
others stay.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.neighbours import CASES

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reliability.md"
KNOWN = "<!-- The table of known vulnerabilities begins. -->\n"
BEGIN, END = "<!-- The table begins. -->\n", "<!-- The table ends. -->\n"

AREAS: dict[str, tuple[str, str]] = {
    "tests/faults/test_pickles.py": (
        "Pickles",
        "one error that names the file; nothing is executed",
    ),
    "tests/core/test_formats_damage.py": ("Files of weights", "one error that names the file"),
    "tests/faults/test_sizes.py": ("Sizes that files declare", "one error before memory is taken"),
    "tests/faults/test_tokenizers.py": (
        "Tokenizers",
        "one error that names the file; the earlier files",
    ),
    "tests/faults/test_features.py": (
        "Feature extractors",
        "one error that names the field, before memory is taken",
    ),
    "tests/faults/test_saves.py": (
        "Saves of anything",
        "the earlier one, or the new one; no trace of what was begun",
    ),
    "tests/faults/test_neighbours.py": (
        "Other libraries",
        "nothing is executed, read elsewhere or waited for; see below",
    ),
    "tests/faults/test_registries.py": (
        "Registries",
        "findings with their places, or a package like any other",
    ),
    "tests/faults/test_mistakes.py": (
        "Readers of this library",
        "the mistake is told as it is, not as a damaged file",
    ),
    "tests/faults/test_relayed.py": (
        "What others would run",
        "is left out when saved, with a warning",
    ),
    "tests/core/test_formats_saving.py": (
        "Saving a model",
        "the earlier checkpoint or the new one",
    ),
    "tests/torch/test_files_that_change.py": (
        "A loaded model's file",
        "the model stays what it was",
    ),
    "tests/hub/test_hostile.py": (
        "Servers",
        "one error; nothing outside the cache, no secret told",
    ),
    "tests/hub/test_failures.py": ("Networks", "one error, or a file that is whole"),
    "tests/faults/test_readers.py": (
        "Files made of parts of their formats",
        "is read, or one error; more of it by `make fuzz`",
    ),
    "tests/faults/test_fuzz.py": (
        "Random damage",
        "is read, or one error; more of it by `make fuzz`",
    ),
}
"""Of every file of tests what is faulty, and what comes then."""


class Counted:
    """Counts what passed and failed, by file and test."""

    def __init__(self) -> None:
        self.passed: Counter[tuple[str, str]] = Counter()
        self.failed: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Notes a test's result."""
        file, _, name = report.nodeid.partition("::")
        if report.failed:
            self.failed.append(report.nodeid)
        elif report.when == "call":
            self.passed[file, name.partition("[")[0]] += report.passed


def main() -> None:
    """Runs the tests and writes the table; nothing is written where one fails."""
    asked = sys.argv[1:] or list(AREAS)
    counted = Counted()
    pytest.main(["-q", "-p", "no:cacheprovider", *asked], plugins=[counted])
    if counted.failed:
        sys.exit("\n".join(counted.failed))
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    table, _, after = rest.partition(END)
    earlier = table.splitlines()[2:]
    rows = ["| What is faulty | What was injected | Variants | What comes |", "|---|---|---|---|"]
    for file, (area, outcome) in AREAS.items():
        if file not in asked:
            rows += [row for row in earlier if row.startswith(f"| {area} |")]
        for (where, name), variants in counted.passed.items():
            if where == file:
                rows.append(f"| {area} | {injected(name)} | {variants} | {outcome} |")
    text = before + BEGIN + "\n".join(rows) + "\n" + END + after
    PAGE.write_text(with_known(text), encoding="utf-8")


def with_known(page: str) -> str:
    """The page with the table of known vulnerabilities, whose tests have passed."""
    before, _, rest = page.partition(KNOWN)
    rows = ["| Number | Of | What the file does there | Here |", "|---|---|---|---|"] + [
        f"| {case.number} | {case.where} | {case.what} | "
        f"{'read, without effect' if case.said is None else 'refused'} |"
        for case in sorted(CASES, key=lambda case: (case.where.lower(), case.number))
    ]
    return before + KNOWN + "\n".join(rows) + "\n" + END + rest.partition(END)[2]


def injected(name: str) -> str:
    """What a test is about, in words."""
    return name.removeprefix("test_").replace("_", " ")


if __name__ == "__main__":
    main()
