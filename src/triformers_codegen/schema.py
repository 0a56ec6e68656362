"""The keys of the registry: one table for its reader and for the JSON Schema of editors."""

from __future__ import annotations

import json
import keyword
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from triformers_codegen.model import BACKENDS, STATUSES, Task

Json = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text.

    Args:
        what: how messages call it, such as "a class name".
        pattern: a regular expression for all of it.
        example: one that fits, for messages.
        number: whether YAML takes it for a number.
    """

    what: str
    pattern: str
    example: str
    number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list of texts that differ; ``least`` is their smallest number."""

    what: str
    item: Text
    least: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One key of ``Fields``."""

    description: str
    shape: Shape
    required: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """A mapping with given keys; ``least`` is the smallest number of them."""

    what: str
    fields: Mapping[str, Field]
    least: int = 0

    @property
    def required(self) -> list[str]:
        """The keys that must be there."""
        return [name for name, field in self.fields.items() if field.required]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """A mapping with keys of the registry's own; ``least`` is the smallest number of them."""

    what: str
    key: Text
    value: Shape
    least: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of several shapes; a text, a list and a mapping at most once each."""

    options: tuple[Text | Items | Fields, ...]


Shape = Text | Items | Fields | Entries | Choice

_HIDDEN = r"\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
"""Control characters, ends of lines, turns of the direction, and halves of characters."""
_NO_WORD = f"(?!({'|'.join(filter(str.islower, keyword.kwlist))})$)"
"""Words of Python: no module or function can be called so."""

PROSE = Text(
    what="a line of text",
    pattern=rf"[^\s{_HIDDEN}]([^{_HIDDEN}]*[^\s{_HIDDEN}])?",
    example="BERT",
)
CLASS = Text(
    what="a class name", pattern="(?!(None|True|False)$)[A-Z][A-Za-z0-9]*", example="BertModel"
)
AUTO_CLASS = Text(what="an Auto class", pattern="Auto[A-Z][A-Za-z0-9]*", example="AutoModel")
ADDRESS = Text(
    what="an address",
    pattern=r"https?://[A-Za-z0-9._~:/?#@!$&()*+,;=%-]+",
    example="https://arxiv.org/abs/1810.04805",
)
CHECKPOINT = Text(
    what="a checkpoint",
    pattern=r"[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?",
    example="google/electra-small-generator",
)
TASK_NAME = Text(
    what="a task's name",
    pattern=f"{_NO_WORD}[a-z][a-z0-9]*(_[a-z0-9]+)*",
    example="masked_lm",
)
MODEL_TYPE = Text(
    what="a model type",
    pattern=f"{_NO_WORD}[a-z][a-z0-9]*([-_][a-z0-9]+)*",
    example="bert",
)

VERSION = Text(what="the number 1", pattern="1", example="1", number=True)
RELEASE = Text(what="a release", pattern=r"[0-9]+\.[0-9]+\.[0-9]+", example="0.1.0")
STATUS = Text(what=f"one of {', '.join(STATUSES)}", pattern="|".join(STATUSES), example=STATUSES[0])

ORIGIN: Mapping[str, Field] = {
    "since": Field(
        description="The release in which the entry came.", shape=RELEASE, required=False
    ),
    "status": Field(
        description="How far it may be relied on: stable (the default), experimental (what it offers "
        "may change) or deprecated (it will go).",
        shape=STATUS,
        required=False,
    ),
}
"""What every entry may say of itself."""

CLASSES = Choice(options=(CLASS, Items(what="a list of class names", item=CLASS, least=1)))

FIELD_NAME = Text(what="an output's field", pattern=f"{_NO_WORD}[a-z][a-z0-9_]*", example="logits")

TASK = Fields(
    what="a mapping of a task's keys",
    fields={
        "auto_class": Field(
            description="The PyTorch Auto class; TF and Flax put their prefix before it.",
            shape=AUTO_CLASS,
        ),
        "model": Field(
            description="The name of the type of any of its models, which is generated.",
            shape=CLASS,
        ),
        "outputs": Field(
            description="What the output of each of its models has.",
            shape=Items(what="a list of fields", item=FIELD_NAME),
            required=False,
        ),
        "apart": Field(
            description="Classes that answer otherwise: the type of any model of the task leaves "
            "them out.",
            shape=Items(what="a list of classes", item=CLASS),
            required=False,
        ),
        "title": Field(
            description='The task in prose, as in "models with a head for <title>".', shape=PROSE
        ),
        "checkpoint": Field(
            description="A known checkpoint, for the examples in the documentation.",
            shape=CHECKPOINT,
        ),
        **ORIGIN,
    },
)

TOKENIZER = Fields(
    what="{slow: Class, fast: Class}",
    fields={
        "slow": Field(description="The class for use_fast=False.", shape=CLASS),
        "fast": Field(description="The class for use_fast=True.", shape=CLASS),
    },
)

MODELS = Choice(
    options=(
        *CLASSES.options,
        Fields(
            what="a mapping of backends",
            fields={
                backend: Field(
                    description=f"The class, or classes, in {backend}; without this key it isn't "
                    "served there.",
                    shape=CLASSES,
                    required=False,
                )
                for backend in BACKENDS
            },
            least=1,
        ),
    )
)

ARCHITECTURE = Fields(
    what="a mapping of an architecture's keys",
    fields={
        "title": Field(description="The architecture in prose.", shape=PROSE),
        "paper": Field(description="Address of its paper.", shape=ADDRESS),
        "configuration": Field(
            description="Class in architectures/<key>/configuration.py.", shape=CLASS
        ),
        "tokenizer": Field(
            description="A class of a tokenization.py, or {slow: Class, fast: Class}.",
            shape=Choice(options=(CLASS, TOKENIZER)),
            required=False,
        ),
        "feature_extractor": Field(
            description="A class of a feature_extraction.py.", shape=CLASS, required=False
        ),
        "name_pattern": Field(
            description="A text in a checkpoint's name that suggests this architecture where the "
            "configuration names no model type; the key by default.",
            shape=PROSE,
            required=False,
        ),
        "checkpoints": Field(
            description="Known checkpoints.",
            shape=Items(what="a list of checkpoints", item=CHECKPOINT),
        ),
        "models": Field(
            description="For every task that it serves: a class of a modeling.py, a list of "
            "classes (the first is the default, the checkpoint's `architectures` picks), or a "
            "mapping of backends where they differ. Names are those of the PyTorch source.",
            shape=Entries(what="a mapping of tasks", key=TASK_NAME, value=MODELS),
        ),
        **ORIGIN,
    },
)

_FORMAT = Field(
    description="The number of the file's format; 1 is the only one so far.",
    shape=VERSION,
    required=False,
)
_ARCHITECTURES = Field(
    description="One entry an architecture; its key is the model_type of checkpoints. Of name "
    "patterns that fit a name the longest answers, of equally long ones the first.",
    shape=Entries(what="a mapping of architectures", key=MODEL_TYPE, value=ARCHITECTURE),
)

REGISTRY = Fields(
    what="a mapping with tasks and architectures",
    fields={
        "version": _FORMAT,
        "tasks": Field(
            description="One entry a task; its key is the task's name.",
            shape=Entries(what="a mapping of tasks", key=TASK_NAME, value=TASK),
        ),
        "architectures": _ARCHITECTURES,
    },
)

OVERLAY = Fields(
    what="a mapping with architectures",
    fields={"version": _FORMAT, "architectures": _ARCHITECTURES},
)
"""A registry beside the public one, whose tasks it serves."""

_SHARED: dict[str, Shape] = {"class": CLASS, "classes": CLASSES, "models": MODELS}


def json_schema(tasks: Sequence[Task]) -> str:
    """The table as a JSON Schema (draft 2020-12), so that editors complete and check the file.

    Args:
        tasks: the tasks that ``models`` may have.
    """
    schema: Json = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Registry of architectures",
        **_json(REGISTRY, tasks),
        "$defs": {name: _json(shape, tasks) for name, shape in _SHARED.items()},
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _json(shape: Shape, tasks: Sequence[Task]) -> Json:
    """The schema of a shape."""
    match shape:
        case Text(number=True):
            return {"type": "integer", "enum": [int(shape.example)]}
        case Text():
            return {"type": "string", "pattern": f"^{shape.pattern}$", "examples": [shape.example]}
        case Items():
            item = _reference(shape.item, tasks)
            return {"type": "array", "items": item, "minItems": shape.least, "uniqueItems": True}
        case Choice():
            return {"anyOf": [_reference(option, tasks) for option in shape.options]}
        case Fields():
            described = {
                name: {"description": field.description, **_reference(field.shape, tasks)}
                for name, field in shape.fields.items()
            }
            required = [name for name, field in shape.fields.items() if field.required]
            return _mapping(shape.least, described, False) | {"required": required}
        case Entries() if shape.value is MODELS:
            titled = {
                str(task.name): {
                    "description": f"Models with a head for {task.title}, of {task.auto_class}.",
                    **_reference(shape.value, tasks),
                }
                for task in tasks
            }
            return _mapping(shape.least, titled, False)
        case Entries():
            names = {"propertyNames": {"pattern": f"^{shape.key.pattern}$"}}
            return _mapping(shape.least, {}, _reference(shape.value, tasks)) | names


def _mapping(least: int, properties: Mapping[str, object], others: Json | bool) -> Json:
    """A mapping with the given properties, and others of a schema."""
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": others,
        "minProperties": least,
    }


def _reference(shape: Shape, tasks: Sequence[Task]) -> Json:
    """The schema of a shape, by its name if it is shared."""
    for name, shared in _SHARED.items():
        if shape is shared:
            return {"$ref": f"#/$defs/{name}"}
    return _json(shape, tasks)
