"""Records the reference's answers to drawn variations; run in its environment by ``vary``."""

from __future__ import annotations

import collections
import math
import pickle
import sys
import warnings
from pathlib import Path

import torch
import transformers  # type: ignore[import-not-found]  # it is in the reference's environment alone

from tests.reference.cases.definition import Definition
from tests.reference.record_models import record, write


def main(folder: str, *packages: str) -> None:
    """Writes a case for every variation that the reference answers; says why it refuses others."""
    torch.set_num_threads(1)
    warnings.simplefilter("ignore")
    transformers.logging.set_verbosity_error()
    for package in packages:
        print(f"{package}, refused there:", *answers(folder, package))


def answers(folder: str, package: str) -> list[object]:
    """Writes the cases of one architecture; returns how many were refused, and the commonest why."""
    drawn: list[Definition] = pickle.loads(Path(folder, f"{package}.pickle").read_bytes())
    recorded, refused = {}, collections.Counter[str]()
    for definition in drawn:
        try:
            recorded[definition.name] = record(definition)
        except Exception as error:
            refused[f"{type(error).__name__}: {str(error)[:60]}".replace("\n", " ")] += 1
    write(Path(folder) / package, recorded, math.inf)
    return [sum(refused.values()), *refused.most_common(3)]


if __name__ == "__main__":
    main(*sys.argv[1:])
