"""The base of every configuration, and the published ``config.json`` format."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Literal, Self, overload

from triformers_core.checkpoint.atomic import write_text
from triformers_core.errors import (
    CheckpointNotFoundError,
    InvalidConfigurationError,
    nearest,
)
from triformers_core.hub import HubOptions, find_file

CONFIG_FILE = "config.json"

# What a checkpoint's JSON file holds; its values are checked by the fields that take them.
Json = dict[str, Any]


@dataclass(kw_only=True)
class PretrainedConfig:
    """What the configurations of all architectures have in common.

    Args:
        architectures: names of the model classes that the checkpoint was saved from.
        output_attentions: whether models return attention weights by default.
        output_hidden_states: whether models return all hidden states by default.
        return_dict: whether models return an output object (else a tuple) by default.
        is_decoder: whether attention is causal.
        is_encoder_decoder: whether the architecture has an encoder and a decoder.
        add_cross_attention: whether a decoder attends to an encoder's states.
        use_cache: whether decoders return keys and values by default.
        tie_word_embeddings: whether the output projection shares the input embeddings.
        pad_token_id: id of the padding token.
        bos_token_id: id of the token that begins a text.
        eos_token_id: id of the token that ends a text.
        sep_token_id: id of the token between two texts.
        decoder_start_token_id: id of the first token of a decoder's input.
        id2label: label of every class; sets ``num_labels``.
        label2id: the other way round; follows from ``id2label`` by default.
        num_labels: number of classes; 0 for as many as ``id2label`` has, or else 2.
        problem_type: "regression", "single_label_classification" or
            "multi_label_classification"; by default what the labels suggest.
        chunk_size_feed_forward: kept for the checkpoint's sake; results don't depend on it.
        dtype: floating point type of the saved weights ("float32", …); ``torch_dtype`` in older
            files.
        name_or_path: where the configuration was loaded from; not saved.
        extra: keys of the file that aren't listed here; written back when saved.
    """

    model_type: ClassVar[str] = ""

    architectures: list[str] | None = None
    output_attentions: bool = False
    output_hidden_states: bool = False
    return_dict: bool = True
    is_decoder: bool = False
    is_encoder_decoder: bool = False
    add_cross_attention: bool = False
    use_cache: bool = True
    tie_word_embeddings: bool = True
    pad_token_id: int | None = None
    bos_token_id: int | None = None
    eos_token_id: int | list[int] | None = None
    sep_token_id: int | None = None
    decoder_start_token_id: int | None = None
    id2label: dict[int, str] | None = None
    label2id: dict[str, int] | None = None
    num_labels: int = 0
    problem_type: str | None = None
    chunk_size_feed_forward: int = 0
    dtype: str | None = None
    name_or_path: str = ""
    extra: Json = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.num_labels == 0:
            self.num_labels = 2 if self.id2label is None else len(self.id2label)
        if self.id2label is None or len(self.id2label) != self.num_labels:
            self.id2label = {index: f"LABEL_{index}" for index in range(self.num_labels)}
            self.label2id = None
        self.id2label = {int(index): label for index, label in self.id2label.items()}
        if self.label2id is None:
            self.label2id = {label: index for index, label in self.id2label.items()}
        known = ("regression", "single_label_classification", "multi_label_classification", None)
        if self.problem_type not in known:
            raise InvalidConfigurationError(
                f"{type(self).__name__} has problem_type={self.problem_type!r}; it is one of "
                f"{', '.join(repr(kind) for kind in known)}."
            )

    @classmethod
    def field_names(cls) -> frozenset[str]:
        """The keys that this configuration knows."""
        return frozenset(f.name for f in dataclasses.fields(cls)) - {"extra"}

    def update(self, values: Mapping[str, Any]) -> None:
        """Overrides fields by name.

        Raises:
            InvalidConfigurationError: a key isn't a field.
        """
        for name in values:
            if name not in self.field_names():
                near = ", ".join(nearest(name, self.field_names())) or "none"
                raise InvalidConfigurationError(
                    f"{type(self).__name__} has no {name!r}; nearest: {near}."
                )
        merged = {f.name: getattr(self, f.name) for f in dataclasses.fields(self)} | dict(values)
        if "id2label" in values and "num_labels" not in values:
            merged["num_labels"] = 0
        if "id2label" in values and "label2id" not in values:
            merged["label2id"] = None
        vars(self).update(vars(type(self)(**merged)))

    # Reading

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Makes a configuration from the content of a ``config.json``.

        Args:
            values: the file's keys; unknown ones go to ``extra``.
        """
        values = dict(values)
        values.pop("model_type", None)
        values.pop("transformers_version", None)
        older = values.pop("torch_dtype", None)
        if older is not None:
            values.setdefault("dtype", older)
        known = {key: value for key, value in values.items() if key in cls.field_names()}
        rest = {key: value for key, value in values.items() if key not in known}
        return cls(**known, extra=rest)

    @classmethod
    def from_json_file(cls, path: str | os.PathLike[str]) -> Self:
        """Reads a configuration from a JSON file."""
        return cls.from_dict(read_json(Path(path)))

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str],
        *,
        return_unused_kwargs: Literal[True],
        **kwargs: Any,
    ) -> tuple[Self, dict[str, Any]]: ...

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str],
        *,
        return_unused_kwargs: Literal[False] = False,
        **kwargs: Any,
    ) -> Self: ...

    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str],
        *,
        return_unused_kwargs: bool = False,
        **kwargs: Any,
    ) -> Self | tuple[Self, dict[str, Any]]:
        """Loads a configuration.

        Args:
            pretrained_model_name_or_path: a model id of the Hub, a directory or a JSON file.
            return_unused_kwargs: whether to return the keywords that are no fields, too.
            kwargs: the Hub's options (see ``HubOptions``), and fields to override.

        Raises:
            CheckpointNotFoundError: there is no configuration.
            InvalidConfigurationError: it can't be read.
        """
        options, overrides = HubOptions.split(kwargs)
        values = load_config_dict(pretrained_model_name_or_path, options=options)
        config = cls.from_dict(values)
        config.name_or_path = os.fspath(pretrained_model_name_or_path)
        unused = config.override(overrides)
        return (config, unused) if return_unused_kwargs else config

    def override(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Overrides the fields among ``values`` and returns the rest."""
        known = {key: value for key, value in values.items() if key in self.field_names()}
        if known:
            self.update(known)
        return {key: value for key, value in values.items() if key not in known}

    # Writing

    def to_dict(self) -> Json:
        """All fields as in ``config.json``, with the model type."""
        values: Json = {"model_type": self.model_type, **self.extra}
        for f in dataclasses.fields(self):
            if f.name not in ("extra", "name_or_path", "num_labels"):
                values[f.name] = getattr(self, f.name)
        return values

    def to_diff_dict(self) -> Json:
        """What differs from the architecture's defaults: the content of a saved file."""
        default = type(self)().to_dict()
        return {
            key: value
            for key, value in self.to_dict().items()
            if key == "model_type" or key not in default or value != default[key]
        }

    def to_json_string(self, use_diff: bool = True) -> str:
        """The content of a ``config.json``.

        Args:
            use_diff: whether to leave out what equals the architecture's defaults.
        """
        values = self.to_diff_dict() if use_diff else self.to_dict()
        return json.dumps(values, indent=2, sort_keys=True) + "\n"

    def save_pretrained(self, save_directory: str | os.PathLike[str]) -> None:
        """Writes ``config.json``; an interrupted save leaves the earlier file.

        Args:
            save_directory: is made if it is missing.
        """
        directory = Path(save_directory)
        directory.mkdir(parents=True, exist_ok=True)
        write_text(directory / CONFIG_FILE, self.to_json_string())


def load_config_dict(name: str | os.PathLike[str], *, options: HubOptions) -> Json:
    """Finds and reads the ``config.json`` of a checkpoint.

    Args:
        name: a model id of the Hub, a directory or a JSON file.
        options: how to reach the Hub.

    Raises:
        CheckpointNotFoundError: there is none.
        InvalidConfigurationError: it isn't JSON.
    """
    path = Path(name)
    found = path if path.is_file() else find_file(os.fspath(name), CONFIG_FILE, options)
    if found is None:
        raise CheckpointNotFoundError(
            f"{os.fspath(name)!r} has no {CONFIG_FILE}. Save one there with "
            "config.save_pretrained(...), or pass config=."
        )
    return read_json(found)


def read_json(path: Path) -> Json:
    """Reads a JSON object.

    Raises:
        CheckpointNotFoundError: there is no such file.
        InvalidConfigurationError: it isn't a JSON object; the message says where.
    """
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise CheckpointNotFoundError(f"There is no file {path}.") from error
    except json.JSONDecodeError as error:
        raise InvalidConfigurationError(
            f"{path}:{error.lineno}:{error.colno}: not JSON: {error.msg}."
        ) from error
    except UnicodeDecodeError as error:
        raise InvalidConfigurationError(f"{path}: not a JSON text, but other data.") from error
    if not isinstance(values, dict):
        raise InvalidConfigurationError(f"{path}: a JSON object was expected.")
    return values
