"""Damages a registry at random: what is wrong is found with its place, and what isn't is generated.

``python -m tests.faults.registries [--rounds 200] [--seed 1]`` damages the project's own one; nothing is
generated of it, since that takes long.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from pathlib import Path

from tests.faults.damage import damage
from triformers_codegen.check import check
from triformers_codegen.load import load
from triformers_codegen.model import Finding
from triformers_codegen.sources import Sources, read_sources

ROOT = Path(__file__).resolve().parents[2]
INSERTED = (
    *(
        "*a",
        "&a [*a]",
        "!!python/object/apply:os.system [exit]",
        "? ",
        ": ",
        "|\n",
        ">",
        "\t",
        "- ",
    ),
    *("{{ 1 }}", "%TAG", "---\n", "null", "~", "1e400", "0x", '"""', "'", "\\", "\ufeff", "\x85"),
    *(
        "<<: ",
        "#",
        "\r",
        "[" * 3000,
        "{a: " * 3000,
        "9" * 5000,
        "  " * 500 + "a:\n",
        "\x00",
        "\x1b[2J",
    ),
)


def mutated(text: str, chance: random.Random) -> bytes:
    """A text with lines or words moved, doubled, taken out or put in, or bytes damaged."""
    lines = text.splitlines(keepends=True)
    for _ in range(chance.choice([1, 1, 2, 5])):
        place = chance.randrange(len(lines))
        way = chance.randrange(7)
        if way == 0:
            del lines[place]
        elif way == 1:
            lines.insert(place, lines[chance.randrange(len(lines))])
        elif way == 2:
            lines[place] = "  " + lines[place]
        elif way == 3:
            lines[place] = lines[place].removeprefix("  ")
        elif way == 4:
            column = chance.randrange(len(lines[place]))
            lines[place] = lines[place][:column] + chance.choice(INSERTED) + lines[place][column:]
        elif way == 5:
            key, colon, _ = lines[place].partition(": ")
            lines[place] = f"{key}{colon or ': '}{chance.choice(INSERTED)}\n"
        else:
            return damage("".join(lines).encode(), chance)
        lines = lines or ["\n"]
    return "".join(lines).encode()


def findings_of(path: Path, sources: Sources) -> list[Finding]:
    """What is wrong in a registry; each is one line that begins with its place."""
    registry, findings = load(path, "registry.yaml")
    if not findings:
        findings = check(registry, sources)
    for finding in findings:
        said = str(finding)
        assert re.match(r"[\w./]+:\d+:\d+: ", said), said
        assert len(said) < 1000 and said.isprintable(), said
    return findings


def main() -> None:
    """Runs; exits with an error at the first registry that leads to anything but findings."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.registries")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    text, sources = (ROOT / "registry.yaml").read_text(encoding="utf-8"), read_sources(ROOT)
    path = ROOT / ".cache" / "damaged.yaml"
    path.parent.mkdir(exist_ok=True)
    wrong = 0
    for seed in range(asked.seed, asked.seed + asked.rounds):
        path.write_bytes(mutated(text, random.Random(f"registry {seed}")))
        try:
            wrong += bool(findings_of(path, sources))
        except Exception as error:
            sys.exit(f"seed {seed}, kept in {path}: {type(error).__name__}: {str(error)[:500]}")
    print(f"registry.yaml: {wrong} of {asked.rounds} with findings, the others right")


if __name__ == "__main__":
    main()
