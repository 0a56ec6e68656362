"""Writes README's table of other tools from the tests that run them: ``python -m tests.support.works_with``.

A version is the one that the tests' environments are made with, so it stands in one place alone.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "README.md"
BEGIN, END = "<!-- The table of tools begins. -->\n", "<!-- The table of tools ends. -->\n"
_TOOLS = "tests/installed/test_tools.py"
_TORCH = "tests/torch/test_users_models.py"
_KERAS = "tests/tensorflow/test_users_models.py"


class Tool(NamedTuple):
    """What is tested of a tool.

    Args:
        name: as it calls itself.
        package: that is installed for the tests.
        what: is done with this library's models.
        file: of the tests.
        tests: their names.
    """

    name: str
    package: str
    what: str
    file: str
    tests: tuple[str, ...]


TOOLS = (
    Tool(
        "PEFT",
        "peft",
        "LoRA with and without a task's type, prompt tuning; saved, reloaded, merged",
        _TOOLS,
        ("test_adapters_are_saved_loaded_and_merged",),
    ),
    Tool(
        "transformers' Trainer, Seq2SeqTrainer",
        "transformers",
        "training, evaluation, `predict_with_generate`, checkpoints, resuming, label smoothing",
        _TOOLS,
        ("test_trainers_lower_the_loss_predict_save_and_resume",),
    ),
    Tool(
        "sentence-transformers",
        "sentence-transformers",
        "training with three losses on a dataset of `datasets`; saved, reloaded, encoded",
        _TOOLS,
        ("test_sentences_are_trained_saved_and_reloaded",),
    ),
    Tool(
        "accelerate",
        "accelerate",
        "`cpu_offload`, `init_empty_weights`",
        _TOOLS,
        ("test_accelerate_moves_and_empties",),
    ),
    Tool(
        "PyTorch",
        "torch",
        "gathered by `DataParallel`, traced, quantised by `quantize_dynamic`, gradient checkpointing",
        _TORCH,
        (
            "test_outputs_of_several_devices_are_gathered",
            "test_traces_hold_for_other_sizes_and_masks",
            "test_layers_are_found_by_their_type",
            "test_gradients_are_equal_with_layers_computed_again",
        ),
    ),
    Tool(
        "PyTorch",
        "torch",
        "`torch.export`, with gradients on, and for any batch and length",
        "tests/torch/test_models.py",
        (
            "test_exports_for_any_batch_and_length",
            "test_exports_with_gradients_and_becomes_plain_operations",
        ),
    ),
    Tool(
        "Keras",
        "keras",
        "`.keras` files, `ModelCheckpoint`, `deepcopy`, pickle, `Sequential`, `MirroredStrategy`",
        _KERAS,
        (
            "test_a_file_of_keras_goes_on_where_training_stopped",
            "test_copies_are_models_of_their_own",
            "test_a_layer_of_a_sequential_model",
            "test_two_replicas_train_as_one_does",
        ),
    ),
    Tool(
        "JAX",
        "jax",
        "`jax.export` of a model, written and read again",
        "tests/flax/test_users_models.py",
        ("test_what_is_exported_returns_outputs_again",),
    ),
    Tool(
        "transformers, in the same process",
        "transformers==4",
        "neither changes what the other does",
        "tests/installed/test_beside_transformers.py",
        ("test_transformers_stays_as_it_is",),
    ),
    Tool(
        "PyInstaller",
        "pyinstaller",
        "programs that are frozen with this library",
        "tests/installed/test_forms.py",
        ("test_frozen",),
    ),
)
"""The tools, in the order of the table."""


def version(package: str) -> str:
    """The version of a package that the tests run with.

    Args:
        package: its name; with ``==4`` the one that begins so.

    Raises:
        LookupError: no environment is made with it.
    """
    name, _, begin = package.partition("==")
    for file in ("constraints.txt", "Makefile"):
        text = (ROOT / file).read_text(encoding="utf-8")
        found = re.findall(rf"(?<![\w-]){re.escape(name)}==([\w.]+)", text)
        for each in found if begin else reversed(found):
            if each.startswith(begin):
                return str(each)
    raise LookupError(f"Neither constraints.txt nor the Makefile says which {package}.")


def table() -> str:
    """The table."""
    rows = ["| Tool | Version | What is tested | Where |", "|---|---|---|---|"] + [
        f"| {tool.name} | {version(tool.package)} | {tool.what} | [`{tool.file}`]({tool.file}) |"
        for tool in TOOLS
    ]
    return "\n".join(rows) + "\n"


def with_table(page: str) -> str:
    """A page with the table in its place."""
    before, _, rest = page.partition(BEGIN)
    return before + BEGIN + table() + END + rest.partition(END)[2]


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
