"""The demonstration of the maintainer's job, which ``make demo`` ends with."""

from __future__ import annotations

import pytest

from demo import maintainer


def test_an_entry_becomes_its_files_in_three_backends(capsys: pytest.CaptureFixture[str]) -> None:
    maintainer.show(maintainer.EXAMPLE)
    lines = capsys.readouterr().out.splitlines()
    for backend in ("tensorflow", "flax"):
        assert f"added: generated/triformers/models/{backend}/{maintainer.EXAMPLE}.py" in lines
    for backend in ("torch", "tensorflow", "flax"):
        assert f"added: generated/tests/{backend}/test_{maintainer.EXAMPLE}.py" in lines
    # The tables of some tasks in three backends, and of configurations and tokenizers.
    (changed,) = (line for line in lines if line.startswith("changed: "))
    assert int(changed.split()[1]) > 20
    assert lines[-1].endswith("more lines.")
    first = lines.index(
        f"Ten lines of it, from generated/triformers/models/flax/{maintainer.EXAMPLE}.py:"
    )
    assert lines[first + 2].startswith("    class FlaxCamembert")
