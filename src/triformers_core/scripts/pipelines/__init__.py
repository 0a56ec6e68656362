"""``pipeline("text-classification", model=…)``: from texts to answers in one call."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from triformers_core.errors import InvalidInputError, MissingBackendError, NotPartError, nearest
from triformers_core.registered import load_model, processor_class
from triformers_core.scripts.pipelines.base import KINDS, Pipeline
from triformers_core.scripts.pipelines.classifying import (
    FeatureExtractionPipeline,
    ImageClassificationPipeline,
    TextClassificationPipeline,
)
from triformers_core.scripts.pipelines.generating import (
    SummarizationPipeline,
    Text2TextGenerationPipeline,
    TextGenerationPipeline,
    TranslationPipeline,
)
from triformers_core.scripts.pipelines.tokens import (
    FillMaskPipeline,
    QuestionAnsweringPipeline,
    TokenClassificationPipeline,
)

if TYPE_CHECKING:
    from triformers_core.backends import Backend

__all__ = [
    "FeatureExtractionPipeline",
    "FillMaskPipeline",
    "ImageClassificationPipeline",
    "Pipeline",
    "QuestionAnsweringPipeline",
    "SummarizationPipeline",
    "Text2TextGenerationPipeline",
    "TextClassificationPipeline",
    "TextGenerationPipeline",
    "TokenClassificationPipeline",
    "TranslationPipeline",
    "pipeline",
]

PIPELINES: Mapping[str, type[Pipeline]] = {
    "feature-extraction": FeatureExtractionPipeline,
    "fill-mask": FillMaskPipeline,
    "image-classification": ImageClassificationPipeline,
    "ner": TokenClassificationPipeline,
    "question-answering": QuestionAnsweringPipeline,
    "sentiment-analysis": TextClassificationPipeline,
    "summarization": SummarizationPipeline,
    "text-classification": TextClassificationPipeline,
    "text-generation": TextGenerationPipeline,
    "text2text-generation": Text2TextGenerationPipeline,
    "token-classification": TokenClassificationPipeline,
    "translation": TranslationPipeline,
}

Framework = Literal["pt", "tf", "flax"]
BACKENDS: Mapping[str, Backend] = {"pt": "torch", "tf": "tensorflow", "flax": "flax"}


class _Asked(NamedTuple):
    """What a task's name asks for."""

    kind: type[Pipeline]
    options: dict[str, Any]


def pipeline(
    task: str,
    model: Any = None,  # A name, or a model of any backend.
    *,
    config: Any = None,
    tokenizer: Any = None,
    feature_extractor: Any = None,
    framework: Framework | None = None,
    revision: str = "main",
    token: str | bool | None = None,
    use_fast: bool = True,
    device: Any = None,
    batch_size: int = 1,
    model_kwargs: Mapping[str, Any] | None = None,
    **options: Any,
) -> Any:  # A pipeline of the task: what it takes and answers is its own.
    """A task from input to answer.

    Args:
        task: "text-classification" ("sentiment-analysis"), "token-classification" ("ner"),
            "question-answering", "fill-mask", "feature-extraction", "image-classification",
            "text-generation", "text2text-generation", "summarization", "translation" or
            "translation_xx_to_yy".
        model: a checkpoint's name or path, or a model.
        config: instead of the checkpoint's own.
        tokenizer: a name or a tokenizer; by default the checkpoint's.
        feature_extractor: a name or a feature extractor; by default the checkpoint's.
        framework: "pt", "tf" or "flax", for a name; by default the first one that is installed.
        revision: of the checkpoint.
        token: for the Hub.
        use_fast: which tokenizer.
        device: in PyTorch, where the model goes: "cpu", "cuda:0", a number (-1 is the CPU).
        batch_size: how many inputs a call of the model gets.
        model_kwargs: further options of the model's load.
        options: of the task; see its class.

    Raises:
        InvalidInputError: the task isn't known, or nothing says which model.
        NotPartError: no model is named: there is no default one.
        MissingBackendError: no backend is installed.
    """
    kind, own = _asked(task)
    if model is None:
        raise NotPartError(
            f"pipeline({task!r}) needs model=: no checkpoint is downloaded that nobody named."
        )
    hub = {"revision": revision, "token": token}
    if isinstance(model, str):
        name, loaded = model, None
    else:
        loaded, name = model, str(getattr(model.config, "name_or_path", "") or "")
    if loaded is None:
        backend = _backend(framework)
        loaded = load_model(
            backend, kind.task, name, {**hub, **(model_kwargs or {}), "config": config}
        )
    elif framework is not None and BACKENDS[framework] != loaded.backend:
        raise InvalidInputError(
            f"framework={framework!r}, and the model is one of {KINDS[loaded.backend]!r}."
        )
    images = kind is ImageClassificationPipeline
    if images:
        feature_extractor = _processor("feature_extractor", feature_extractor, name, hub)
    else:
        tokenizer = _processor("tokenizer", tokenizer, name, {**hub, "use_fast": use_fast})
    if device is not None and loaded.backend == "torch":
        loaded.to("cpu" if device == -1 else device)
    return kind(
        loaded,
        tokenizer=tokenizer,
        feature_extractor=feature_extractor,
        batch_size=batch_size,
        **own,
        **options,
    )


def _asked(task: str) -> _Asked:
    if task.startswith("translation_"):
        return _Asked(TranslationPipeline, {"direction": task})
    if task not in PIPELINES:
        near = nearest(task, PIPELINES) or sorted(PIPELINES)
        raise InvalidInputError(f"There is no pipeline for {task!r}; nearest: {', '.join(near)}.")
    return _Asked(PIPELINES[task], {})


def _backend(framework: str | None) -> Backend:
    if framework is not None:
        if framework not in BACKENDS:
            raise InvalidInputError(
                f"framework is {framework!r}, and one of {', '.join(BACKENDS)}."
            )
        return BACKENDS[framework]
    for backend in BACKENDS.values():
        if find_spec(backend) is not None:
            return backend
    raise MissingBackendError(
        "A pipeline needs PyTorch, TensorFlow or JAX, and none is installed: "
        "pip install 'triformers[torch]'."
    )


def _processor(kind: str, given: Any, name: str, options: Mapping[str, Any]) -> Any:
    """A tokenizer or feature extractor: the one that was given, or that of a name."""
    if given is not None and not isinstance(given, str):
        return given
    if not (given or name):
        raise InvalidInputError(
            f"The model was made without a checkpoint, so {kind}= must say which one it needs."
        )
    return processor_class(kind).from_pretrained(given or name, **options)
