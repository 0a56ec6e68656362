"""The base of every TensorFlow model: variables, initial values, loading, saving and resizing."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, Unpack, overload

import keras
import numpy as np
import tensorflow as tf
from tensorflow import Tensor

from triformers_core.backends import Backend
from triformers_core.checkpoint.names import Rows, innermost, patterns_within
from triformers_core.checkpoint.records import Framework
from triformers_core.checkpoint.slots import Slot
from triformers_core.configuration import PretrainedConfig, name_of_type
from triformers_core.errors import (
    InvalidConfigurationError,
    InvalidInputError,
    NotPartError,
    nearest,
)
from triformers_core.hub import Uploadable, UploadOptions
from triformers_core.kit.dummies import WithDummies
from triformers_core.kit.initializers import Initializer, Sinusoids, usual_start
from triformers_core.kit.tables import WithTable
from triformers_core.kit.tensorflow.call import casts_inputs
from triformers_core.kit.tensorflow.context import current_call
from triformers_core.kit.tensorflow.layers import Embedding, Linear, Module, TiedLinear
from triformers_core.kit.tensorflow.parameters import Array, Parameter, named_children
from triformers_core.kit.tensorflow.places import parts_of, places
from triformers_core.kit.tensorflow.saving import Kept, open_shapes
from triformers_core.kit.tensorflow.views import find_view, views_of
from triformers_core.kit.vocabulary import is_vocabulary_parameter, note_rows
from triformers_core.lacking import AskedByTools
from triformers_core.loading import pretrained
from triformers_core.loading.load import LoadingInfo
from triformers_core.warning import is_ours

_deferred: ContextVar[bool] = ContextVar("deferred", default=False)


class PreTrainedModel(AskedByTools, Uploadable, WithDummies, WithTable[Embedding], Kept):
    """A Keras model with a configuration that reads and writes the published checkpoint format.

    Inputs come as keywords, in order, or in a dictionary; arrays of NumPy will do. A model within
    another one, such as ``model.bert``, is a Keras layer of it that can be frozen by itself
    (``model.bert.trainable = False``), as can every smaller part.

    Variables have the type of Keras' dtype policy, float32 by default, also if the checkpoint has
    a narrower one: ``keras.config.set_dtype_policy`` before loading chooses another.

    Args:
        config: the architecture; an instance of ``config_class``.

    Raises:
        InvalidConfigurationError: ``config`` is of another class.
    """

    backend: ClassVar[Backend] = "tensorflow"
    framework: ClassVar[Framework] = "np"
    class_prefix: ClassVar[str] = "TF"
    config_class: ClassVar[type[PretrainedConfig]] = PretrainedConfig
    base_model_prefix: ClassVar[str] = ""
    main_input_name: ClassVar[str] = "input_ids"
    ignored_on_load: ClassVar[tuple[str, ...]] = ()
    optional_on_load: ClassVar[tuple[str, ...]] = ()
    published_names: ClassVar[Rows] = {}
    vocabulary_parameters: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def names_for(cls, config: PretrainedConfig) -> Rows:
        """What published files call the parameters of a model with this configuration."""
        return cls.published_names

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        # So that Keras' files, copies and pickles of a model find its class again.
        package = "triformers" if is_ours(cls.__module__) else cls.__module__
        keras.saving.register_keras_serializable(package)(cls)

    def __init__(self, config: PretrainedConfig) -> None:
        super().__init__()
        # Our own calls know better which inputs get another type; a user's is like all of Keras'.
        self.autocast = not casts_inputs(type(self).call)
        if not isinstance(config, self.config_class):
            raise InvalidConfigurationError(
                f"{type(self).__name__} takes a {self.config_class.__name__}; "
                f"a {type(config).__name__} came."
            )
        self.config = config

    # As Keras has it, which lists its own layers for summaries and by index.
    @property
    def layers(self) -> list[Any]:
        """Its parts in the order of their attributes: models in this one, and heads."""
        return list(views_of(self, super().layers).values())

    @layers.setter
    def layers(self, value: Module) -> None:
        """Sets a part whose published name is "layers"; ``part_named`` reads it."""
        self.__dict__["layers"] = value

    def get_layer(self, name: str | None = None, index: int | None = None) -> Any:
        """One of ``layers``, by the attribute that holds it (``"bert"``) or by its place.

        Args:
            name: the attribute's name, or Keras' own.
            index: the place, instead.

        Raises:
            InvalidInputError: there is none, or both or none of the two were given.
        """
        return find_view(type(self).__name__, views_of(self, super().layers), name, index)

    def weight_initializer(self) -> Initializer:
        """How weights start whose layer says nothing else: normal, ``initializer_range`` wide."""
        return usual_start(self.config)

    def post_init(self) -> None:
        """Makes the variables, with their initial values.

        While the loader builds the model nothing is made: the values are about to come.
        """
        if not _deferred.get():
            self._make_variables()

    def _make_variables(self) -> None:
        """Makes those that are missing: with what was written to them, or their initial values."""
        for place in places(self):
            if place.owner is self and not place.parameter.exists:
                place.parameter.create(self, place.own_name, self.weight_initializer())
        for attribute, child in named_children(self):
            if isinstance(child, PreTrainedModel):
                child.name = attribute  # As `layer.name` and summaries have it.
        self.built = True

    # Calling

    if TYPE_CHECKING:

        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...  # As every model has its own.

        # Keras' classes have bases that Pyright can't find, and in these it would find a descriptor:
        # without this `model.bert`, declared in a class, would be of unknown type.
        def __get__(self, instance: object, owner: object) -> Self: ...

    else:

        @tf.autograph.experimental.do_not_convert
        def __call__(self, *args, **kwargs):
            if current_call() is not None:
                return self.call(*args, **kwargs)  # Keras has prepared the outer model's inputs.
            if "inputs" in self.input_names():  # A user's class, which takes them whole.
                if not self.built:
                    self.post_init()
                return super().__call__(*args, **kwargs)
            if args and isinstance(args[0], Mapping):
                self._check_names(args[0])
                args, kwargs = args[1:], {**args[0], **kwargs}
            elif args and isinstance(args[0], list | tuple):
                args = (*args[0], *args[1:])
            return super().__call__(*args, **kwargs)

    def _check_names(self, inputs: Mapping[str, Any]) -> None:
        known = self.input_names()
        for name in inputs:
            if name not in known:
                near = ", ".join(nearest(name, known)) or ", ".join(sorted(known))
                raise InvalidInputError(
                    f"{type(self).__name__} has no input called {name!r}; nearest: {near}."
                )

    # What the model is

    @property
    def base_model(self) -> PreTrainedModel:
        """The model without its head; a base model itself."""
        inner: object = self
        for attribute in self.base_model_prefix.split("."):
            inner = vars(inner).get(attribute, self)
        return inner if isinstance(inner, PreTrainedModel) else self

    def models_within(self) -> dict[str, PreTrainedModel]:
        """This model and those in it, by what their names begin with; each after what holds it."""
        return {
            prefix: part for prefix, part in parts_of(self) if isinstance(part, PreTrainedModel)
        }

    def named_parameters(self) -> list[tuple[str, Parameter]]:
        """All parameters under their published names."""
        return [(place.name, place.parameter) for place in places(self)]

    def zeros(self, *shape: int) -> Tensor:
        """Zeros in the floating point type of the computation."""
        return tf.zeros(shape, self.compute_dtype)

    def num_parameters(self, only_trainable: bool = False, exclude_embeddings: bool = False) -> int:
        """The number of single weights.

        Args:
            only_trainable: whether to leave out those that get no gradient.
            exclude_embeddings: whether to leave out the tables of embeddings.
        """
        tables = {id(part.weight) for _, part in parts_of(self) if isinstance(part, Embedding)}
        return sum(
            parameter.size()
            for _, parameter in self.named_parameters()
            if (parameter.trainable or not only_trainable)
            and not (exclude_embeddings and id(parameter) in tables)
        )

    # Embeddings

    def set_input_embeddings(self, value: Embedding | Array) -> None:
        """Gives the input tokens another table; a projection that shares it follows.

        Args:
            value: the new table ``[vocabulary, hidden]``, or a layer that has it.

        Raises:
            NotPartError: the architecture has none.
        """
        table = value.weight.numpy() if isinstance(value, Embedding) else np.asarray(value)
        self.resize_token_embeddings(table.shape[0]).weight.write(table)

    def get_output_embeddings(self) -> Module | None:
        """The projection to the vocabulary, tied to the input's table or not; ``None`` without one."""
        try:
            embedding = self.get_input_embeddings()
        except NotPartError:  # Of images or sound.
            return None
        for _, part in parts_of(self):
            if isinstance(part, TiedLinear) and part.weight is embedding.weight:
                return part
        named = {id(p): name for name, p in self.named_parameters()}
        for _, part in parts_of(self):
            if isinstance(part, Linear) and is_vocabulary_parameter(
                named[id(part.weight)], self.vocabulary_parameters
            ):
                return part
        return None

    def get_memory_footprint(self) -> int:
        """How many bytes the variables take, a shared one once."""
        return sum(p.variable.numpy().nbytes for _, p in self.named_parameters())

    def _resize(self, table: Embedding, rows: int, *, mean: bool) -> None:
        held = next(prefix for prefix, part in parts_of(self) if part is table)
        prefix, part = innermost(held, self.models_within())
        patterns = patterns_within(prefix, part.vocabulary_parameters)
        for place in places(self):
            if is_vocabulary_parameter(place.name, (*self.vocabulary_parameters, *patterns)):
                default = place.owner.weight_initializer()
                place.parameter.resize(
                    place.owner,
                    place.own_name,
                    tokens=table.num_embeddings,
                    rows=rows,
                    default=default,
                    mean=mean,
                )
        table.num_embeddings = rows
        note_rows(rows, self.config, part.config)

    # What the loader and the saver need

    @classmethod
    def build(
        cls,
        config: PretrainedConfig,
        *args: Any,
        dtype: object = None,
        torch_dtype: object = None,
        name: str | None = None,
        trainable: bool = True,
        **kwargs: Any,
    ) -> Self:
        """Builds the model with initial values.

        Args:
            config: the architecture.
            args: the model's.
            dtype: the type that variables have by Keras' policy, which alone decides.
            torch_dtype: the older name of ``dtype``.
            name: of the model as a Keras layer.
            trainable: whether it is trained.
            kwargs: the model's.

        Raises:
            InvalidConfigurationError: ``dtype`` is no type.
            InvalidInputError: another type than the policy's is asked for.
        """
        for option, asked in (("dtype", dtype), ("torch_dtype", torch_dtype)):
            _check_type(option, asked, config)
        model = cls(config, *args, **kwargs)
        if name is not None:
            model.name = name
        if not trainable:
            model.trainable = False
        return model

    @classmethod
    def construct_deferred(cls, config: PretrainedConfig, *args: Any, **options: Any) -> Self:
        """Builds the model without variables; the arguments are those of ``build``."""
        token = _deferred.set(True)
        try:
            return cls.build(config, *args, **options)
        finally:
            _deferred.reset(token)

    def parameter_slots(self) -> list[Slot]:
        """Every parameter under its name in the published checkpoint."""
        return [
            Slot(
                name=place.name,
                shape=place.parameter.shape,
                layout=place.parameter.layout,
                read=place.parameter.numpy,
                write=place.parameter.write,
                computed=isinstance(place.parameter.init, Sinusoids),
            )
            for place in places(self)
        ]

    def initialize(self, names: list[str]) -> None:
        """Gives the parameters of these names their initial values."""
        for place in places(self):
            if place.name in names:
                place.parameter.initialize(place.owner.weight_initializer())

    def after_loading(self) -> None:
        """Makes the variables of the model and of those in it; all values are there now."""
        for owner in dict.fromkeys([*(place.owner for place in places(self)), self]):
            owner._make_variables()

    # Keras' own files

    def __dir__(self) -> list[str]:
        # Keras looks for weights under every name listed here, and that of a base model leads back.
        return [name for name in super().__dir__() if name != "base_model"]

    # Loading and saving

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str] | None,
        *model_args: Any,
        output_loading_info: Literal[True],
        **kwargs: Any,
    ) -> tuple[Self, LoadingInfo]: ...

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str] | None,
        *model_args: Any,
        output_loading_info: Literal[False] = False,
        **kwargs: Any,
    ) -> Self: ...

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str] | None,
        *model_args: Any,
        output_loading_info: bool,
        **kwargs: Any,
    ) -> Self | tuple[Self, LoadingInfo]: ...

    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str] | None,
        *model_args: Any,
        output_loading_info: bool = False,
        **kwargs: Any,
    ) -> Self | tuple[Self, LoadingInfo]:
        """Loads a model with its weights.

        Args:
            pretrained_model_name_or_path: a model id of the Hub, a directory, or the path or URL of
                a file of weights, beside which ``config.json`` lies unless ``config`` is given; ``None``
                where both ``config`` and ``state_dict`` are given.
            model_args: passed on to the model's ``__init__`` after the configuration.
            output_loading_info: whether to return what did not fit, too; ``False`` by default.
            kwargs: the options of ``loading.pretrained.from_pretrained``; then keys of the
                configuration, which override it; the rest goes to the model's ``__init__``.

        Returns:
            The model, or a pair of it and its loading information.

        Raises:
            CheckpointNotFoundError: there is no such checkpoint, or it lacks a file.
            CorruptCheckpointError: a file of it is damaged, or isn't what its name says.
            DownloadError: a file can't be downloaded.
            InvalidConfigurationError: its configuration isn't a JSON object, or has a value that can't
                be right.
            InvalidInputError: neither model nor configuration has what a keyword names; or the name or an
                option of the Hub is of another type, or two exclude one another.
            NotPartError: its weights are quantised.
            WeightsMismatchError: its weights don't fit.
        """
        model, info = pretrained.from_pretrained(
            cls, pretrained_model_name_or_path, *model_args, **kwargs
        )
        return (model, info) if output_loading_info else model

    def save_pretrained(
        self,
        save_directory: str | os.PathLike[str],
        *,
        state_dict: Mapping[str, Array] | None = None,
        max_shard_size: int | str = "5GB",
        saved_model: bool = False,
        version: int = 1,
        safe_serialization: bool = True,
        push_to_hub: bool = False,
        **upload: Unpack[UploadOptions],
    ) -> None:
        """Writes ``config.json`` and ``model.safetensors``; an interrupted save changes nothing.

        Args:
            save_directory: is made if it is missing.
            state_dict: saved in place of the model's own weights, with the checkpoint's axes.
            max_shard_size: bytes, or a text such as "5GB"; larger weights go to several files.
            saved_model: whether to write a SavedModel for serving, too: to ``saved_model/1``, with
                inputs like ``dummy_inputs`` of any length. ``export`` takes others.
            version: the name of its folder.
            safe_serialization: accepted for older code; it is always true.
            push_to_hub: whether to upload them, too.
            upload: options of ``push_to_hub``; ``repo_id`` is by default the directory's name.

        Raises:
            InvalidInputError: there is no such option.
            NotPartError: ``safe_serialization`` is false; or a user's class holds layers of Keras,
                whose weights have no names there.
            SavingError: the system refuses to write there.
            UploadError: nobody is logged in, the Hub refuses it, or it can't be reached.
        """
        if not safe_serialization:
            raise NotPartError(
                "safe_serialization=False asks for tf_model.h5, which isn't written here; every "
                "library reads model.safetensors. Leave it out, or use model.save_weights(...)."
            )
        if state_dict is None:
            self.refuse_layers_of_keras()
        pretrained.save_pretrained(
            self, save_directory, state_dict=state_dict, max_shard_size=max_shard_size
        )
        if saved_model:
            place = os.path.join(save_directory, "saved_model", str(version))
            self.export(place, verbose=False, input_signature=[open_shapes(self.dummy_inputs)])
        saved = {"state_dict": state_dict, "max_shard_size": max_shard_size}
        self._upload_saved(save_directory, push_to_hub, upload, **saved)


def _check_type(option: str, asked: object, config: PretrainedConfig) -> None:
    meant = config.dtype if asked == "auto" else name_of_type(asked)
    config.checks()["dtype"].check(type(config).__name__, "dtype", meant)
    policy = keras.config.dtype_policy()
    if meant in (None, policy.variable_dtype):
        return
    raise InvalidInputError(
        f"{option}={asked!r} was asked for, and TensorFlow models have the type of Keras' policy, "
        f"{policy.variable_dtype}. Call keras.config.set_dtype_policy({meant!r}) before, and leave "
        f"out {option}."
    )


TFPreTrainedModel = PreTrainedModel
"""The same, under the name that scripts have for it."""
