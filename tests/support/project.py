"""A small project to generate from: sources as the registry of a test needs them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from triformers_codegen.load import load
from triformers_codegen.model import Registry
from triformers_codegen.sources import Sources, read_sources

ROOT = Path(__file__).resolve().parents[2]
CORE = "src/triformers_core"

_OUTPUTS = """from triformers_core.kit.torch import ModelOutput
__all__ = ["BaseModelOutput", "MaskedLMOutput"]

class BaseModelOutput(ModelOutput): ...
class MaskedLMOutput(ModelOutput):
    logits: Tensor
"""

_TASKS = """from triformers_core.kit.torch import PreTrainedModel
__all__ = ["TaskModel"]

class TaskModel(PreTrainedModel): ...
"""

_IMAGE = "class ImageFeatureExtractor(PreTrainedFeatureExtractor): ..."

_ARCHITECTURE = {
    "configuration": """
@dataclass(kw_only=True)
class {Name}Config(PretrainedConfig):
    model_type: ClassVar[str] = "{model_type}"
""",
    "modeling": """from triformers_core.kit.torch import Module, Tensor, model_call
from triformers_core.outputs import BaseModelOutput, MaskedLMOutput
from triformers_core.tasks import TaskModel
__all__ = ["{Name}ForMaskedLM", "{Name}Model", "{Name}PreTrainedModel"]

class {Name}Encoder(Module): ...
class {Name}PreTrainedModel(TaskModel): ...
class {Name}Model({Name}PreTrainedModel):
    @model_call
    def forward(self, input_ids: Tensor) -> BaseModelOutput: ...
class {Name}ForMaskedLM({Name}PreTrainedModel):
    @model_call
    def forward(self, input_ids: Tensor) -> MaskedLMOutput: ...
""",
    "tokenization": """
class {Name}Tokenizer(PreTrainedTokenizer): ...
class {Name}TokenizerFast({Name}Tokenizer): ...
""",
    "feature_extraction": "class {Name}FeatureExtractor(ImageFeatureExtractor): ...",
}


def class_prefix(model_type: str) -> str:
    """``BigBird`` for ``big-bird``."""
    return "".join(word.capitalize() for word in model_type.replace("-", "_").split("_"))


def write_project(root: Path, model_types: Iterable[str]) -> None:
    """Writes sources of the tasks ``base`` and ``masked_lm`` and of some architectures.

    Args:
        root: an empty directory.
        model_types: the architectures, each with a base and a masked language model.
    """
    write(root, f"{CORE}/outputs.py", _OUTPUTS)
    write(root, "pyproject.toml", '[project]\nversion = "1.2.3"\n')
    write(root, f"{CORE}/tasks.py", _TASKS)
    write(root, f"{CORE}/feature_extraction/image.py", _IMAGE)
    for model_type in model_types:
        package = f"{CORE}/architectures/{model_type.replace('-', '_')}"
        for kind, text in _ARCHITECTURE.items():
            names = {"Name": class_prefix(model_type), "model_type": model_type}
            write(root, f"{package}/{kind}.py", text.format(**names))


def write(root: Path, path: str, text: str) -> None:
    """Writes a file of the project."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


@cache
def own_sources() -> Sources:
    """Those of this very project, which take a second to read."""
    return read_sources(ROOT)


@cache
def own_registry() -> Registry:
    """That of this very project, without findings."""
    registry, findings = load(ROOT / "registry.yaml", "registry.yaml")
    assert findings == []
    return registry
