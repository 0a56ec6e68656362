"""The base of every configuration, and the published ``config.json`` format."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self

from triformers_core.alias import Alias
from triformers_core.errors import InvalidConfigurationError, shown
from triformers_core.fields import PLAIN, Count, NumLabels, OneOf, TokenId, TokenIds
from triformers_core.lacking import OF_CONFIGURATIONS, says_instead
from triformers_core.parts import made, part_fields, spread
from triformers_core.settings import Json, Settings, json_text
from triformers_core.warning import warn

CONFIG_FILE = "config.json"
_PROBLEMS = ("regression", "single_label_classification", "multi_label_classification")

# Names of PyTorch's types, some of them for short; what is quantised says so elsewhere.
_TYPES = (
    *("float16", "bfloat16", "float32", "float64", "half", "float", "double"),
    *("float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz", "float8_e5m2fnuz", "float8_e8m0fnu"),
    *("int8", "uint8"),
)

READABLE: Mapping[str, object] = {
    "finetuning_task": None,
    "task_specific_params": None,
    "tokenizer_class": None,
}
"""What scripts read of every configuration, and only some files have."""

WITHOUT_EFFECT: Mapping[str, object] = {
    "attribute_map": MappingProxyType({}),
    "base_config_key": "",
    "base_model_ep_plan": None,
    "base_model_pp_plan": None,
    "base_model_tp_plan": None,
    "cross_attention_hidden_size": None,
    "diversity_penalty": 0.0,
    "exponential_decay_length_penalty": None,
    "has_no_defaults_at_init": False,
    "keys_to_ignore_at_inference": ["past_key_values"],
    "num_beam_groups": 1,
    "prefix": None,
    "pruned_heads": MappingProxyType({}),
    "remove_invalid_values": False,
    "sub_configs": MappingProxyType({}),
    "tf_legacy_loss": False,
    "tie_encoder_decoder": False,
    "torchscript": False,
    "transformers_version": None,
    "use_bfloat16": False,
}
"""The same, of what isn't here: it can be read, and is no option."""

GENERATION_DEFAULTS: Mapping[str, bool | int | float | None] = {
    "bad_words_ids": None,
    "begin_suppress_tokens": None,
    "do_sample": False,
    "early_stopping": False,
    "encoder_no_repeat_ngram_size": 0,
    "forced_bos_token_id": None,
    "forced_eos_token_id": None,
    "length_penalty": 1.0,
    "max_length": 20,
    "min_length": 0,
    "no_repeat_ngram_size": 0,
    "num_beams": 1,
    "num_return_sequences": 1,
    "output_scores": False,
    "repetition_penalty": 1.0,
    "return_dict_in_generate": False,
    "suppress_tokens": None,
    "temperature": 1.0,
    "top_k": 50,
    "top_p": 1.0,
    "typical_p": 1.0,
}
"""How texts are generated where nothing says it: older files had these keys, no configuration has them
as fields, and of every one they can be read (``config.num_beams``)."""


@says_instead(OF_CONFIGURATIONS)
@dataclass(kw_only=True)
class PretrainedConfig(Settings):
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
            files. Types of PyTorch, NumPy and JAX are taken, too, and "auto" is ``None``.
        name_or_path: where the configuration was loaded from; not saved.
        extra: keys of the file that aren't listed here; written back when saved.
    """

    _name_or_path = Alias[str]("name_or_path")

    file_name: ClassVar[str] = CONFIG_FILE
    model_type: ClassVar[str] = ""
    default_num_labels: ClassVar[int] = 2
    """The number of classes where nothing says one."""
    also_reads: ClassVar[tuple[str, ...]] = ()
    """Other model types whose files are read as its own."""
    within: ClassVar[Mapping[str, str]] = {}
    """Model types whose files hold such a configuration → the key under which it stands there."""

    architectures: list[str] | None = None
    output_attentions: bool = False
    output_hidden_states: bool = False
    return_dict: bool = True
    is_decoder: bool = False
    is_encoder_decoder: bool = False
    add_cross_attention: bool = False
    use_cache: bool = True
    tie_word_embeddings: bool = True
    pad_token_id: TokenId | None = None
    bos_token_id: TokenId | None = None
    eos_token_id: TokenIds | None = None
    sep_token_id: TokenId | None = None
    decoder_start_token_id: TokenId | None = None
    id2label: dict[int, str] = field(default_factory=dict)
    label2id: dict[str, int] = field(default_factory=dict)
    num_labels: NumLabels = 0
    problem_type: Annotated[str, OneOf(*_PROBLEMS)] | None = None
    chunk_size_feed_forward: Count = 0
    dtype: Annotated[str, OneOf(*_TYPES)] | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        for name, config_class in part_fields(type(self)).items():
            vars(self)[name] = made(type(self), name, config_class, getattr(self, name))
        labels, ids = self.id2label, self.label2id
        for index, label in labels.items():
            if not isinstance(label, str | int | float):
                raise InvalidConfigurationError(
                    f"{type(self).__name__} has {shown(label)} as the label {shown(index)} in id2label; "
                    "labels are texts."
                )
        number = self.num_labels or len(labels) or self.default_num_labels
        if not labels or len(labels) != number:
            labels, ids = {index: f"LABEL_{index}" for index in range(number)}, {}
        labels = {int(index): label for index, label in labels.items()}
        if not ids:
            ids = {label: index for index, label in labels.items()}
        vars(self).update(num_labels=number, id2label=labels, label2id=ids)

    def __setattr__(self, name: str, value: Any) -> None:
        """Sets a field, or else a key of ``extra``, which is saved as well.

        Labels and their number stay in step, whichever of them is set.
        """
        if name == "dtype":
            value = name_of_type(value)
        if name in ("num_labels", "id2label") and "num_labels" in vars(self):
            self.update({name: value})
        else:
            super().__setattr__(name, value)

    if not TYPE_CHECKING:  # A type checker is to find what is misspelt.

        def __getattr__(self, name: str) -> Any:
            """A key of ``extra``, which the file holds and no field has; or of a generation."""
            if name not in vars(self).get("extra", {}):
                for known in (GENERATION_DEFAULTS, READABLE, WITHOUT_EFFECT):
                    if name in known:
                        return known[name]
            return super().__getattr__(name)

    @property
    def use_return_dict(self) -> bool:
        """The same as ``return_dict``, by the name that models of users have for it."""
        return self.return_dict

    @property
    def torch_dtype(self) -> object:
        """The type of the saved weights: ``torch.float32``; its name where PyTorch isn't imported.

        Setting it sets ``dtype``.
        """
        torch = sys.modules.get("torch")
        if torch is None or self.dtype is None:
            return self.dtype
        return getattr(torch, self.dtype, self.dtype)

    @torch_dtype.setter
    def torch_dtype(self, value: object) -> None:
        self.dtype = name_of_type(value)

    @property
    def parts(self) -> dict[str, PretrainedConfig]:
        """The configurations within this one, by field."""
        held = {name: getattr(self, name) for name in part_fields(type(self))}
        return {name: config for name, config in held.items() if config is not None}

    def get_text_config(self, decoder: bool = False) -> PretrainedConfig:
        """The configuration of the part that takes texts; this one, if it has no parts.

        Args:
            decoder: whether the one that writes is meant, of an encoder and a decoder.
        """
        for name in ("text_config", "decoder" if decoder else "encoder"):
            if name in self.parts:
                return self.parts[name].get_text_config(decoder)
        return self

    def __contains__(self, key: object) -> bool:
        """Whether there is such a key: a field, or one of ``extra``."""
        return key in self.field_names() or key in self.extra

    def update(self, values: Mapping[str, Any]) -> None:
        """Overrides fields by name; new labels bring their number.

        A part's fields have its name before theirs: ``encoder_hidden_size`` is the ``hidden_size`` of
        ``encoder``. The part is a new object then.

        Raises:
            InvalidConfigurationError: a key isn't a field, or a value doesn't fit it.
        """
        values = spread(self, values)
        if "id2label" in values:
            labels, number = values["id2label"], values.get("num_labels", 0)
            self.checks()["id2label"].check(type(self).__name__, "id2label", labels)
            if labels and number not in (0, len(labels)):
                raise InvalidConfigurationError(
                    f"num_labels={number} and {len(labels)} labels in id2label came for a "
                    f"{type(self).__name__}; one of the two is enough."
                )
            values.setdefault("num_labels", 0)
            values.setdefault("label2id", {})
        super().update(values)

    def override(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Overrides the fields among ``values``, those of parts as well, and returns the rest.

        What can be read of every configuration, ``finetuning_task`` or ``num_beams``, is taken, too.
        """
        values = dict(values)
        if "torch_dtype" in values:
            values.setdefault("dtype", values.pop("torch_dtype"))
        if values.get("dtype", "") in (None, "auto"):  # The type that the file says.
            del values["dtype"]
        rest = super().override(spread(self, values))
        known = [name for name in rest if name in READABLE or name in GENERATION_DEFAULTS]
        self.extra.update({name: rest.pop(name) for name in known})
        return rest

    # Reading

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Makes a configuration from the content of a ``config.json``.

        Args:
            values: the file's keys; unknown ones go to ``extra``.
        """
        values = dict(values)
        model_type = values.pop("model_type", None)
        if not isinstance(model_type, str | None):
            raise InvalidConfigurationError(
                f"{cls.__name__} was given model_type={shown(model_type)}; it is a text, or null."
            )
        if model_type is not None and model_type in cls.within:
            return cls.from_dict(values.get(cls.within[model_type]) or {})
        absent = [
            f.name for f in dataclasses.fields(cls) if _is_required(f) and f.name not in values
        ]
        if absent:
            raise InvalidConfigurationError(
                f"{cls.__name__} holds {' and '.join(absent)}, which aren't given; each is a "
                "configuration, or its keys with the 'model_type'."
            )
        if cls.model_type and model_type not in (None, cls.model_type, *cls.also_reads):
            warn(
                f"{cls.__name__} reads a configuration of model_type {shown(model_type)}. What the two "
                "don't share has no effect; AutoConfig finds the class of the other."
            )
        values = cls._without_null(values)
        values.pop("transformers_version", None)
        older = values.pop("torch_dtype", None)
        if older is not None:
            values.setdefault("dtype", older)
        return super().from_dict(values)

    @classmethod
    def _without_null(cls, values: Mapping[str, Any]) -> dict[str, Any]:
        """Values of a file; a null is as good as false, and no labels are those by default."""
        plain = {name for name, check in cls.checks().items() if check.plain and not check.optional}
        flags = {name for name in plain if cls.checks()[name].rule == PLAIN["bool"]}
        return {
            name: False if value is None and name in flags else value
            for name, value in values.items()
            if value is not None or name not in plain - flags
        }

    # Writing

    def to_dict(self) -> Json:
        """All fields as in ``config.json``, with the model type."""
        values = super().to_dict() | {"model_type": self.model_type}
        values |= {name: part.to_dict() for name, part in self.parts.items()}
        del values["num_labels"]
        return values

    def to_diff_dict(self) -> Json:
        """What differs from the architecture's defaults: the content of a saved file."""
        default = type(self).from_dict(self.parts).to_dict()
        different = {
            key: value
            for key, value in self.to_dict().items()
            if key == "model_type" or key not in default or value != default[key]
        }
        return different | {name: part.to_diff_dict() for name, part in self.parts.items()}

    def to_json_string(self, use_diff: bool = True) -> str:
        """The content of a ``config.json``.

        Args:
            use_diff: whether to leave out what equals the architecture's defaults.
        """
        return json_text(self.to_diff_dict() if use_diff else self.to_dict())


def name_of_type(value: Any) -> Any:
    """The name of a type of PyTorch, TensorFlow, JAX or NumPy; whatever else came stays."""
    if isinstance(value, str) or type(value).__module__ == "torch":
        name = str(value).removeprefix("torch.")
        return None if name == "auto" else name
    # JAX's have NumPy's within.
    named = value if isinstance(value, type) else getattr(value, "dtype", value)
    return getattr(named, "name", None) or getattr(named, "__name__", value)


def _is_required(f: dataclasses.Field[Any]) -> bool:
    return f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING
