"""The base of every TensorFlow model: variables, initial values, loading, saving and resizing."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, Unpack, overload

import keras
import numpy as np
import tensorflow as tf
from tensorflow import Tensor

from triformers_core.absent import NoGeneration
from triformers_core.backends import Backend
from triformers_core.checkpoint.names import Rows, innermost, patterns_within
from triformers_core.checkpoint.records import Framework
from triformers_core.checkpoint.slots import Slot
from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import (
    InvalidConfigurationError,
    InvalidInputError,
    NotPartError,
    WeightsMismatchError,
    nearest,
)
from triformers_core.hub import Uploadable, UploadOptions
from triformers_core.kit.dummies import WithDummies
from triformers_core.kit.initializers import Initializer, Sinusoids, usual_start
from triformers_core.kit.tensorflow.call import casts_inputs
from triformers_core.kit.tensorflow.context import current_call
from triformers_core.kit.tensorflow.layers import Embedding, Linear, Module, TiedLinear
from triformers_core.kit.tensorflow.parameters import Array, Parameter, named_children
from triformers_core.kit.tensorflow.saving import Kept
from triformers_core.kit.tensorflow.views import find_view, views_of
from triformers_core.kit.vocabulary import is_vocabulary_parameter, note_rows, rows_asked
from triformers_core.loading import pretrained
from triformers_core.loading.load import LoadingInfo
from triformers_core.warning import is_ours

_deferred: ContextVar[bool] = ContextVar("deferred", default=False)


class PreTrainedModel(NoGeneration, Uploadable, WithDummies, Kept):
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
        for place in _places(self):
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
        return {prefix: part for prefix, part in _parts(self) if isinstance(part, PreTrainedModel)}

    def named_parameters(self) -> list[tuple[str, Parameter]]:
        """All parameters under their published names."""
        return [(place.name, place.parameter) for place in _places(self)]

    def zeros(self, *shape: int) -> Tensor:
        """Zeros in the floating point type of the computation."""
        return tf.zeros(shape, self.compute_dtype)

    def num_parameters(self, only_trainable: bool = False, exclude_embeddings: bool = False) -> int:
        """The number of single weights.

        Args:
            only_trainable: whether to leave out those that get no gradient.
            exclude_embeddings: whether to leave out the tables of embeddings.
        """
        tables = {id(part.weight) for _, part in _parts(self) if isinstance(part, Embedding)}
        return sum(
            parameter.size()
            for _, parameter in self.named_parameters()
            if (parameter.trainable or not only_trainable)
            and not (exclude_embeddings and id(parameter) in tables)
        )

    # Embeddings

    def get_input_embeddings(self) -> Embedding:
        """The table of the input tokens.

        Raises:
            InvalidConfigurationError: the architecture has none.
        """
        if self.base_model is self:
            raise InvalidConfigurationError(f"{type(self).__name__} has no input embeddings.")
        return self.base_model.get_input_embeddings()

    def set_input_embeddings(self, value: Embedding | Array) -> None:
        """Gives the input tokens another table; a projection that shares it follows.

        Args:
            value: the new table ``[vocabulary, hidden]``, or a layer that has it.

        Raises:
            InvalidConfigurationError: the architecture has none.
        """
        table = value.weight.numpy() if isinstance(value, Embedding) else np.asarray(value)
        self.resize_token_embeddings(table.shape[0]).weight.write(table)

    def get_output_embeddings(self) -> Module | None:
        """The projection to the vocabulary, tied to the input's table or not; ``None`` without one."""
        try:
            embedding = self.get_input_embeddings()
        except InvalidConfigurationError:  # Of images or sound.
            return None
        for _, part in _parts(self):
            if isinstance(part, TiedLinear) and part.weight is embedding.weight:
                return part
        named = {id(p): name for name, p in self.named_parameters()}
        for _, part in _parts(self):
            if isinstance(part, Linear) and is_vocabulary_parameter(
                named[id(part.weight)], self.vocabulary_parameters
            ):
                return part
        return None

    def tie_weights(self) -> None:
        """Does nothing: what shares a table reads it where it is, and follows a new one."""

    def get_memory_footprint(self) -> int:
        """How many bytes the variables take, a shared one once."""
        return sum(p.variable.numpy().nbytes for _, p in self.named_parameters())

    def resize_token_embeddings(
        self,
        new_num_tokens: int | None = None,
        *,
        pad_to_multiple_of: int | None = None,
        mean_resizing: bool = False,
    ) -> Embedding:
        """Gives the vocabulary another size; new rows start as new weights do.

        The variables are new ones: compile the model and trace functions after it.

        Args:
            new_num_tokens: the new size; by default the present one.
            pad_to_multiple_of: the size becomes the next multiple of this.
            mean_resizing: whether new rows are the mean of those that were there; by default they
                start as those of a new model do.

        Returns:
            The input embeddings.

        Raises:
            InvalidInputError: a size is no positive number.
        """
        embedding = self.get_input_embeddings()
        rows = rows_asked(new_num_tokens, pad_to_multiple_of, embedding.num_embeddings)
        if rows == embedding.num_embeddings:
            return embedding
        held = next(prefix for prefix, part in _parts(self) if part is embedding)
        prefix, part = innermost(held, self.models_within())
        patterns = patterns_within(prefix, part.vocabulary_parameters)
        for place in _places(self):
            if is_vocabulary_parameter(place.name, (*self.vocabulary_parameters, *patterns)):
                default = place.owner.weight_initializer()
                place.parameter.resize(
                    place.owner,
                    place.own_name,
                    tokens=embedding.num_embeddings,
                    rows=rows,
                    default=default,
                    mean=mean_resizing,
                )
        embedding.num_embeddings = rows
        note_rows(rows, self.config, part.config)
        return embedding

    # What the loader and the saver need

    @classmethod
    def build(
        cls,
        config: PretrainedConfig,
        *args: Any,
        dtype: object = None,
        name: str | None = None,
        trainable: bool = True,
        **kwargs: Any,
    ) -> Self:
        """Builds the model with initial values.

        Args:
            config: the architecture.
            args: the model's.
            dtype: nothing but ``None``: Keras' policy decides.
            name: of the model as a Keras layer.
            trainable: whether it is trained.
            kwargs: the model's.

        Raises:
            InvalidInputError: ``dtype`` is given.
        """
        _refuse_type(dtype)
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
            for place in _places(self)
        ]

    def initialize(self, names: list[str]) -> None:
        """Gives the parameters of these names their initial values."""
        for place in _places(self):
            if place.name in names:
                place.parameter.initialize(place.owner.weight_initializer())

    def after_loading(self) -> None:
        """Makes the variables of the model and of those in it; all values are there now."""
        for owner in dict.fromkeys([*(place.owner for place in _places(self)), self]):
            owner._make_variables()

    # Keras' own files

    def __dir__(self) -> list[str]:
        # Keras looks for weights under every name listed here, and that of a base model leads back.
        return [name for name in super().__dir__() if name != "base_model"]

    def get_config(self) -> dict[str, Any]:
        """What Keras needs to make the model anew, in a ``.keras`` file or for a clone.

        Raises:
            InvalidConfigurationError: the model was built with more than its configuration.
        """
        again = type(self).construct_deferred(self.config)
        if {name for name, _ in again.named_parameters()} != {
            name for name, _ in self.named_parameters()
        }:
            raise InvalidConfigurationError(
                f"Keras makes a {type(self).__name__} anew from its configuration alone, and this "
                "one was built with further arguments; use save_pretrained() or save_weights()."
            )
        return {"config": self.config.to_dict()}

    @classmethod
    def from_config(cls, config: dict[str, Any], custom_objects: Any = None) -> Self:
        """Makes a model with initial values from what ``get_config`` returned."""
        return cls(cls.config_class.from_dict(config["config"]))

    def save_own_variables(self, store: Any) -> None:
        """Writes the variables to a file of ``save_weights``, by their names."""
        for place in _places(self):
            if place.owner is self:
                store[place.own_name] = place.parameter.variable.numpy()

    def load_own_variables(self, store: Any) -> None:
        """Reads the variables from a file of ``load_weights``.

        Raises:
            WeightsMismatchError: the file was saved from another model.
        """
        own = {place.own_name: place.parameter for place in _places(self) if place.owner is self}
        found = {name: tuple(store[name].shape) for name in store.keys()}
        wanted = {name: tuple(p.variable.shape) for name, p in own.items()}
        if found != wanted:
            differ = sorted(
                n for n in found.keys() | wanted.keys() if found.get(n) != wanted.get(n)
            )
            raise WeightsMismatchError(
                f"The file was not saved from a {type(self).__name__} of this configuration: "
                f"{', '.join(differ[:5])} differ ({len(differ)} of {len(wanted)} variables)."
            )
        for name, parameter in own.items():
            parameter.variable.assign(store[name])

    def export(
        self,
        filepath: str | os.PathLike[str],
        format: str = "tf_saved_model",
        verbose: bool | None = None,
        input_signature: Sequence[Any] | None = None,
        **options: Any,
    ) -> None:
        """Writes the model for serving; a SavedModel's endpoint is ``serve``.

        The endpoint's results are those of the output object by name, in a dictionary; those that
        are several tensors (``hidden_states``) are numbered: ``hidden_states_0``.

        Args:
            filepath: the directory to write.
            format: one of Keras' formats.
            verbose: whether to print a summary.
            input_signature: which inputs will come, since a model takes many combinations:
                ``[{"input_ids": tf.TensorSpec([None, None], tf.int32)}]``.
            options: further keywords of ``keras.Model.export`` for other formats.

        Raises:
            InvalidInputError: there is no ``input_signature``.
        """
        if input_signature is None:
            raise InvalidInputError(
                f"export() of {type(self).__name__} needs to know which inputs will come: "
                "input_signature=[{'" + self.main_input_name + "': tf.TensorSpec(...), ...}]."
            )
        if format != "tf_saved_model":
            super().export(filepath, format, verbose, input_signature, **options)
            return
        archive: Any = keras.export.ExportArchive()  # Its class depends on Keras' backend.
        archive.track(self)
        archive.add_endpoint("serve", lambda *inputs: self(*inputs).by_name(), input_signature)
        archive.write_out(filepath, verbose=verbose)

    # Loading and saving

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str],
        *model_args: Any,
        output_loading_info: Literal[True],
        **kwargs: Any,
    ) -> tuple[Self, LoadingInfo]: ...

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str],
        *model_args: Any,
        output_loading_info: Literal[False] = False,
        **kwargs: Any,
    ) -> Self: ...

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str],
        *model_args: Any,
        output_loading_info: bool,
        **kwargs: Any,
    ) -> Self | tuple[Self, LoadingInfo]: ...

    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str],
        *model_args: Any,
        output_loading_info: bool = False,
        **kwargs: Any,
    ) -> Self | tuple[Self, LoadingInfo]:
        """Loads a model with its weights.

        Args:
            pretrained_model_name_or_path: a model id of the Hub, a directory, or the path or URL of
                a file of weights, beside which ``config.json`` lies unless ``config`` is given.
            model_args: passed on to the model's ``__init__`` after the configuration.
            output_loading_info: whether to return what did not fit, too.
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
            InvalidInputError: neither model nor configuration has what a keyword names.
            WeightsMismatchError: its weights don't fit.
        """
        model, info = pretrained.from_pretrained(
            cls, pretrained_model_name_or_path, *model_args, **kwargs
        )
        return (model, info) if output_loading_info else model

    def _refuse_layers_of_keras(self) -> None:
        ours = {id(place.parameter.variable) for place in _places(self)}
        theirs = [v.path for v in self.trainable_variables if id(v) not in ours]
        if theirs:
            raise NotPartError(
                f"{type(self).__name__} holds layers of Keras ({', '.join(theirs[:3])}), whose "
                "weights save_pretrained has no names for. Save them with save_weights(...), which "
                "keeps all, or give the class layers of triformers_core.kit.tensorflow."
            )

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
            self._refuse_layers_of_keras()
        pretrained.save_pretrained(
            self, save_directory, state_dict=state_dict, max_shard_size=max_shard_size
        )
        if saved_model:
            self.export(
                os.path.join(save_directory, "saved_model", str(version)),
                verbose=False,
                input_signature=[_open(self.dummy_inputs)],
            )
        saved = {"state_dict": state_dict, "max_shard_size": max_shard_size}
        self._upload_saved(save_directory, push_to_hub, upload, **saved)


def _open(inputs: Mapping[str, Tensor]) -> dict[str, tf.TensorSpec]:
    """What inputs of any batch and length look like; pixels have the size of these."""
    return {
        name: tf.TensorSpec(
            [None, None] if value.ndim == 2 else [None, *value.shape[1:]], value.dtype
        )
        for name, value in inputs.items()
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a parameter is.

    Args:
        name: its published name.
        owner: the innermost model that it is in, which holds its variable.
        own_name: its name within the owner.
        parameter: itself.
    """

    name: str
    owner: PreTrainedModel
    own_name: str
    parameter: Parameter


def _places(model: PreTrainedModel, prefix: str = "") -> Iterator[_Place]:
    """All parameters of a model and of the models in it, in the order of their attributes."""
    return _places_in(model, model, prefix, "")


def _places_in(
    part: object, owner: PreTrainedModel, prefix: str, own_prefix: str
) -> Iterator[_Place]:
    for attribute, child in named_children(part):
        own_name = own_prefix + attribute
        if isinstance(child, Parameter):
            yield _Place(name=prefix + own_name, owner=owner, own_name=own_name, parameter=child)
        elif isinstance(child, PreTrainedModel):
            yield from _places(child, f"{prefix}{own_name}.")
        elif isinstance(child, Module):
            yield from _places_in(child, owner, prefix, f"{own_name}.")


def _parts(part: Module | PreTrainedModel, prefix: str = "") -> Iterator[tuple[str, object]]:
    """A model's parts, itself included, by what their names begin with."""
    yield prefix, part
    for attribute, child in named_children(part):
        if isinstance(child, Module | PreTrainedModel):
            yield from _parts(child, f"{prefix}{attribute}.")


def _refuse_type(dtype: object) -> None:
    if dtype is not None:
        raise InvalidInputError(
            f"dtype={dtype!r} was asked for, and TensorFlow models have the type of Keras' policy. "
            f"Call keras.config.set_dtype_policy({getattr(dtype, 'name', dtype)!r}) before, and leave "
            "out dtype."
        )
