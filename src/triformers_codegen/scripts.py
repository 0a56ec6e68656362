"""What the public package offers to training scripts, and under which modules they look for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from triformers_codegen.model import BACKENDS, Backend, Registry, Task
from triformers_codegen.naming import PREFIXES
from triformers_codegen.sources import Sources

SCRIPTS = "triformers_core.scripts"

OFFERED: Mapping[str, tuple[str, ...] | None] = {
    "arguments": ("HfArgumentParser",),
    "collators": None,
    "file_names": (
        "CONFIG_NAME",
        "FLAX_WEIGHTS_NAME",
        "SAFE_WEIGHTS_NAME",
        "TF2_WEIGHTS_NAME",
        "WEIGHTS_NAME",
    ),
    "keras_callbacks": None,
    "keras_optimizers": None,
    "kinds": ("TensorType",),
    "outputs": None,
    "pipelines": None,
    "pooling": None,
    "schedules": None,
    "torch_schedules": None,
    "training": ("EvalPrediction", "set_seed"),
    "training_arguments": None,
    "versions": (
        "is_datasets_available",
        "is_flax_available",
        "is_tensorboard_available",
        "is_tf_available",
        "is_torch_available",
    ),
}
"""Modules of the core whose names the public package itself offers: these, or all of their own."""

MODULES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "data": ("Batches of examples.", ("collators",)),
    "data.data_collator": ("Batches of examples.", ("collators",)),
    "file_utils": (
        "The older name of utils.",
        ("file_names", "kinds", "outputs", "versions"),
    ),
    "hf_argparser": ("Arguments of a command line, parsed into dataclasses.", ("arguments",)),
    "keras_callbacks": ("Callbacks of Keras.", ("keras_callbacks",)),
    "migrate": (
        "Rewrites the import lines of scripts: python -m triformers.migrate.",
        ("migrate",),
    ),
    "optimization": ("Learning rates of PyTorch.", ("schedules", "torch_schedules")),
    "optimization_tf": ("Optimisers and learning rates of Keras.", ("keras_optimizers",)),
    "pipelines": ("From texts and images to answers.", ("pipelines",)),
    "testing_utils": ("Reads what a logger says.", ("capture",)),
    "tokenization_utils": ("What tokenizers have in common.", ("kinds", "tokenizers")),
    "tokenization_utils_base": ("What tokenizers have in common.", ("kinds", "tokenizers")),
    "trainer_utils": ("Small things of training scripts.", ("schedules", "training")),
    "training_args": ("Arguments of a training.", ("training_arguments",)),
    "training_args_tf": ("Arguments of a training with Keras.", ("training_arguments",)),
    "utils": (
        "Versions, file names, choices and logging, as scripts ask for them.",
        ("file_names", "kinds", "outputs", "versions"),
    ),
    "utils.logging": ("How much is logged.", ("logs",)),
    "utils.versions": ("Whether packages are new enough.", ("versions",)),
}
"""Modules of the public package: what each is, and the modules of the core that it has all of."""


def offered(sources: Sources) -> dict[str, set[str]]:
    """What the public package itself offers, by module."""
    return {
        f"{SCRIPTS}.{module}": set(names or sources.scripts[module])
        for module, names in OFFERED.items()
        if module in sources.scripts
    }


def of_module(module: str, sources: Sources) -> list[tuple[str, str]]:
    """Pairs of a module and a name of it: what a module of the public package has."""
    found = [
        (f"{SCRIPTS}.{part}", name) for part in MODULES[module][1] for name in sources.scripts[part]
    ]
    within = [other.rpartition(".")[2] for other in MODULES if is_within(other, module)]
    # So that they are there after `import triformers`: triformers.utils.logging.
    return found + [(f"triformers.{module}", name) for name in within]


def is_within(module: str, package: str) -> bool:
    """Whether a module lies in a package."""
    return module.startswith(f"{package}.")


class MappingRow(NamedTuple):
    """A table of classes by configuration.

    Args:
        name: of the table.
        backend: whose classes they are.
        task: the task's name in the registry.
    """

    name: str
    backend: Backend
    task: str


def mapping_rows(registry: Registry) -> list[MappingRow]:
    """The tables of all tasks in all backends, under the names that scripts have for them."""
    return [
        MappingRow(
            name="_".join(filter(None, (PREFIXES[backend].upper(), _table(task)))),
            backend=backend,
            task=task.name,
        )
        for task in registry.tasks
        for backend in BACKENDS
    ]


def _table(task: Task) -> str:
    """AutoModelForMaskedLM → MODEL_FOR_MASKED_LM_MAPPING."""
    known = {
        "AutoModel": "MODEL_MAPPING",
        "AutoModelForPreTraining": "MODEL_FOR_PRETRAINING_MAPPING",
        "AutoModelForSeq2SeqLM": "MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING",
    }
    if task.auto_class in known:
        return known[task.auto_class]
    words = re.findall(
        r"[A-Z]+(?=[A-Z][a-z]|$)|[A-Z][a-z]+", task.auto_class.removeprefix("AutoModelFor")
    )
    return f"MODEL_FOR_{'_'.join(words).upper()}_MAPPING"
