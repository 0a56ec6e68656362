"""Registries that are damaged at random: findings with their places, or a package like any other."""

from __future__ import annotations

import ast
import random
from pathlib import Path

from tests.faults.registries import ROOT, findings_of, mutated
from tests.support.project import write_project
from triformers_codegen.load import load
from triformers_codegen.render import render
from triformers_codegen.sources import read_sources

SMALL = ROOT / "tests" / "codegen" / "cases" / "clean" / "registry.yaml"


def test_two_hundred_damaged_registries(tmp_path: Path) -> None:
    registry, _ = load(SMALL, "registry.yaml")
    write_project(tmp_path, [str(each.model_type) for each in registry.architectures])
    sources, path = read_sources(tmp_path), tmp_path / "registry.yaml"
    text = SMALL.read_text(encoding="utf-8")
    generated = 0
    for seed in range(200):
        path.write_bytes(mutated(text, random.Random(f"registry {seed}")))
        if findings_of(path, sources):
            continue
        generated += 1
        files = render(load(path, "registry.yaml")[0], sources, {}, version="1.2.3")
        for name, code in files.items():
            if name.endswith(".py"):
                ast.parse(code)
    assert 0 < generated < 150
