"""Every name that the generator derives from another one."""

from __future__ import annotations

import re
from collections.abc import Mapping

from triformers_codegen.model import HOME, Backend

PREFIXES: Mapping[Backend, str] = {"torch": "", "tensorflow": "TF", "flax": "Flax"}
"""What goes before the public names of a backend."""

TITLES: Mapping[Backend, str] = {"torch": "PyTorch", "tensorflow": "TensorFlow", "flax": "JAX/Flax"}
"""What documentation calls a backend."""

SHARED = (
    "attention",
    "cache",
    "decoder",
    "encoder",
    "encoder_layers",
    "heads",
    "outputs",
    "seq2seq",
    "decoder_heads",
    "encoder_heads",
    "seq2seq_heads",
    "tasks",
    "generation.model",
    "generation.output",
    "generation.request",
    "generation.result",
    "generation.scores",
    "generation.search",
    "generation.seq2seq",
    "generation.steps",
)
"""The modules of the core that are ported, beside those of architectures."""

PORTED_MODULES = re.compile(
    rf"triformers_core\.(?P<shared>{'|'.join(map(re.escape, SHARED))})"
    r"|(?P<home>\w+)_core\.architectures\.(?P<architecture>\w+)\.modeling(?P<part>_\w+)?"
)
"""The modules that are written once and ported, those of registries beside the public one too."""

TASKS = "triformers_core.tasks"
OUTPUTS = "triformers_core.outputs"


def ported_module(module: str, backend: Backend) -> str:
    """The module of a source in a backend: ``triformers.models.flax.bert`` from BERT's ``modeling``,
    ``triformers.models.flax.bert_heads`` from its ``modeling_heads``."""
    match = PORTED_MODULES.fullmatch(module)
    if match is None:
        raise ValueError(f"{module} isn't ported")
    shared = (match["shared"] or "").replace(".", "_")
    name = shared or match["architecture"] + (match["part"] or "")
    return f"{match['home'] or HOME}.models.{backend}.{name}"


def public_name(name: str, backend: Backend) -> str:
    """A public name of the sources as a backend has it, such as ``TFBertModel``."""
    return PREFIXES[backend] + name


def auto_module(task: str, backend: Backend, home: str = HOME) -> str:
    """The module of the Auto class of a task, such as ``triformers.auto.flax.masked_lm``."""
    return f"{home}.auto.{backend}.{task}"


def file_of(module: str) -> str:
    """The generated file of a module of the public package; of another one, that in its own folder."""
    folder = "generated/" if module.partition(".")[0] == HOME else ""
    return folder + module.replace(".", "/") + ".py"


def module_of(file: str) -> str:
    """The module of a generated file of the public package; the inverse of ``file_of``."""
    return file.removeprefix("generated/").removesuffix(".py").replace("/", ".")


def snake_case(name: str) -> str:
    """``BertForMaskedLM`` → ``bert_for_masked_lm``."""
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", words).lower()


def checkpoints_alias(configuration: str) -> str:
    """The type of an architecture's known checkpoints: ``BertConfig`` → ``BertCheckpoint``."""
    return configuration.removesuffix("Config") + "Checkpoint"
