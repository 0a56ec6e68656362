"""The benchmark's table, and how it runs its measures."""

from __future__ import annotations

import pytest

from bench.__main__ import main
from bench.process import BenchError, Processes
from bench.report import Row, table

ROWS = [
    Row(name="load", unit="ms", samples=[0.25, 0.5, 0.125], yardstick="reading",
        yardstick_samples=[0.5, 0.5]),
    Row(name="a longer name", unit="", samples=[12]),
]  # fmt: skip


def test_the_table_is_aligned_and_scaled() -> None:
    assert table(ROWS).splitlines() == [
        "               min  median      ratio",
        "load           125     250  ms   0.50  of reading",
        "a longer name   12      12",
    ]


def test_every_repetition_is_a_process_that_imports_anew() -> None:
    samples = Processes(repetitions=2).probe("imports")
    assert len(samples["import"]) == 2 and min(samples["import"]) > 0
    assert samples["modules"][0] == samples["modules"][1] > 0


def test_a_measure_that_fails_says_why() -> None:
    with pytest.raises(BenchError, match="bench.probe create nothing .* failed: .*'nothing'"):
        Processes(repetitions=1).probe("create", "nothing", "nowhere")


def test_an_unknown_measure_is_wrong_usage(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["bench", "imports"])
    with pytest.raises(SystemExit, match="2"):
        main()
    assert "no measure begins with 'imports'; there are import, " in capsys.readouterr().err
