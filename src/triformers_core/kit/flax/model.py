"""The base of every Flax model: initial values, parameters, loading, saving and resizing."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, Unpack, overload

import jax.numpy as jnp
import numpy as np
from flax import nnx

from triformers_core.backends import Backend
from triformers_core.checkpoint.names import Rows, innermost, patterns_within
from triformers_core.checkpoint.records import Framework
from triformers_core.checkpoint.slots import Slot
from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidConfigurationError, NotPartError
from triformers_core.hub import Uploadable, UploadOptions
from triformers_core.kit.dummies import WithDummies
from triformers_core.kit.flax.functional import Functional
from triformers_core.kit.flax.layers import Embedding, Linear, TiedLinear
from triformers_core.kit.flax.nested import ModelMeta, is_outermost, within_another
from triformers_core.kit.flax.parameters import (
    DType,
    InputShape,
    Params,
    Path,
    Tensor,
    check_params,
    copied,
    fill,
    find_modules,
    find_parameters,
    find_places,
    floating_dtype,
    has_value,
    is_trained,
    layout_of,
    published_name,
    without_value,
)
from triformers_core.kit.flax.program import params_of
from triformers_core.kit.initializers import Initializer, Sinusoids, usual_start
from triformers_core.kit.tables import WithTable
from triformers_core.kit.vocabulary import is_vocabulary_parameter, note_rows, vocabulary_axis
from triformers_core.lacking import AskedByTools
from triformers_core.loading import pretrained
from triformers_core.loading.keywords import check_pair
from triformers_core.loading.load import LoadingInfo

if TYPE_CHECKING:
    from triformers_core.checkpoint.layout import Array


class _Hashable:
    """Holds a configuration for NNX, which wants every attribute to have a hash."""

    def __init__(self, config: PretrainedConfig) -> None:
        self.config = config


class PreTrainedModel(
    AskedByTools, Uploadable, WithDummies, WithTable[Embedding], Functional, metaclass=ModelMeta
):
    """A model with a configuration that reads and writes the published checkpoint format.

    It is an ``nnx.Module``, and it is called as Flax models are: with its own parameters, or with
    others as in ``model(**inputs, params=params, dropout_rng=key, train=True)``. Dropout is active
    with ``train=True`` only. Calls are compiled by ``jax.jit``, once for every set of shapes and
    options; ``model.compiled = False`` (or ``PreTrainedModel.compiled = False`` for all) turns
    that off.

    Args:
        config: the architecture; an instance of ``config_class``.
        seed: of the initial parameters.
        dtype: floating point type of the computation; parameters keep theirs and are cast on use.
        input_shape: is kept, and has no effect: parameters' shapes follow from the configuration.
        _do_init: whether the parameters get values. Without them every call needs ``params``, such as
            ``init_weights`` makes.

    Raises:
        InvalidConfigurationError: ``config`` is of another class, or ``dtype`` not floating.
    """

    backend: ClassVar[Backend] = "flax"
    framework: ClassVar[Framework] = "np"
    class_prefix: ClassVar[str] = "Flax"
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

    def __init__(
        self,
        config: PretrainedConfig,
        *,
        seed: int = 0,
        dtype: DType = jnp.float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__()
        if not isinstance(config, self.config_class):
            raise InvalidConfigurationError(
                f"{type(self).__name__} takes a {self.config_class.__name__}; "
                f"a {type(config).__name__} came."
            )
        if TYPE_CHECKING:
            self.config = config  # Subclasses narrow its type.
        self._config = _Hashable(config)
        self.seed = seed
        self.input_shape = tuple(input_shape)
        self._do_init = _do_init
        self._dtype = floating_dtype(dtype)

    if not TYPE_CHECKING:

        @property
        def config(self) -> PretrainedConfig:
            """The architecture."""
            return self._config.config

    def weight_initializer(self) -> Initializer:
        """How weights start whose layer says nothing else: normal, ``initializer_range`` wide."""
        return usual_start(self.config)

    def post_init(self) -> None:
        """Gives every parameter that has no value yet its initial one.

        In a model that is a part of another nothing happens: the whole gives the values. The same
        holds for a deferred model, which the loader gives its values, and with ``_do_init=False``.
        """
        if is_outermost() and self._do_init:
            self._fill(
                {name: p for name, p in self._by_published_name().items() if not has_value(p)}
            )

    def _fill(self, parameters: Mapping[str, nnx.Param[Tensor]]) -> None:
        models = self.models_within()
        for name, parameter in parameters.items():
            default = innermost(name, models)[1].weight_initializer()
            fill(parameter, name=name, default=default, seed=self.seed)

    def _by_published_name(self) -> dict[str, nnx.Param[Tensor]]:
        return {published_name(path, p): p for path, p in find_parameters(self).items()}

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
            _prefix(path): m for path, m in find_modules(self) if isinstance(m, PreTrainedModel)
        }

    @property
    def dtype(self) -> np.dtype[Any]:
        """The floating point type of the computation; parameters have their own."""
        return self._dtype

    def zeros(self, *shape: int) -> Tensor:
        """Zeros in the floating point type of the computation."""
        return jnp.zeros(shape, self.dtype)

    def num_parameters(self, only_trainable: bool = False, exclude_embeddings: bool = False) -> int:
        """The number of single weights.

        Args:
            only_trainable: whether to leave out those that get no gradient: integers, and what
                was frozen.
            exclude_embeddings: whether to leave out the tables of embeddings.
        """
        tables = {id(m.embedding) for _, m in find_modules(self) if isinstance(m, Embedding)}
        return sum(
            int(p.get_value().size)
            for p in find_parameters(self).values()
            if not (exclude_embeddings and id(p) in tables)
            and (
                not only_trainable
                or (is_trained(p) and jnp.issubdtype(p.get_value().dtype, jnp.floating))
            )
        )

    # Embeddings

    def set_input_embeddings(self, value: Embedding | Tensor | Array) -> None:
        """Gives the input tokens another table; a projection that shares it follows.

        Args:
            value: the new table ``[vocabulary, hidden]``, or a layer that has it.

        Raises:
            NotPartError: the architecture has none.
        """
        table = jnp.asarray(value.table() if isinstance(value, Embedding) else value)
        self.resize_token_embeddings(table.shape[0]).embedding.set_value(table)

    def get_output_embeddings(self) -> nnx.Module | None:
        """The projection to the vocabulary, tied to the input's table or not; ``None`` without one."""
        try:
            embedding = self.get_input_embeddings()
        except NotPartError:  # Of images or sound.
            return None
        modules = [module for _, module in find_modules(self)]
        for module in modules:
            if isinstance(module, TiedLinear) and module.shares(embedding):
                return module
        named = {id(p): name for name, p in self._by_published_name().items()}
        for module in modules:
            if isinstance(module, Linear) and is_vocabulary_parameter(
                named[id(module.kernel)], self.vocabulary_parameters
            ):
                return module
        return None

    def get_memory_footprint(self) -> int:
        """How many bytes the parameters take, a shared one once."""
        return sum(int(p.get_value().nbytes) for p in find_parameters(self).values())

    def _resize(self, table: Embedding, rows: int, *, mean: bool) -> None:
        held = next(_prefix(path) for path, part in find_modules(self) if part is table)
        prefix, part = innermost(held, self.models_within())
        patterns = patterns_within(prefix, part.vocabulary_parameters)
        tokens = table.num_embeddings
        for name, parameter in self._by_published_name().items():
            if is_vocabulary_parameter(name, (*self.vocabulary_parameters, *patterns)):
                self._resize_parameter(name, parameter, tokens, rows, mean)
        note_rows(rows, self.config, part.config)

    def _resize_parameter(
        self, name: str, parameter: nnx.Param[Tensor], tokens: int, rows: int, mean: bool
    ) -> None:
        """Changes the number of a parameter's rows and keeps those which both have."""
        layout, old = layout_of(parameter), parameter.get_value()
        before = layout.to_canonical(np.asarray(old))
        axis = vocabulary_axis(before.shape, tokens)
        kept = np.split(before, [rows], axis)[0]
        shape = layout.backend_shape((*kept.shape[:axis], rows, *kept.shape[axis + 1 :]))
        parameter.set_value(without_value(shape, old.dtype))
        self._fill({name: parameter})
        new = layout.to_canonical(np.array(parameter.get_value().astype(old.dtype)))
        new[tuple(slice(size) for size in kept.shape)] = kept
        if mean:
            added = (slice(None),) * axis + (slice(kept.shape[axis], None),)
            new[added] = before.mean(axis, keepdims=True)
        parameter.set_value(copied(layout.to_backend(new)))

    # What the loader and the saver need

    @classmethod
    def build(cls, config: PretrainedConfig, *args: Any, **kwargs: Any) -> Self:
        """Builds the model with initial values; the arguments are the model's."""
        return cls(config, *args, **kwargs)

    @classmethod
    def construct_deferred(cls, config: PretrainedConfig, *args: Any, **kwargs: Any) -> Self:
        """Builds the model without values for its parameters; the arguments are the model's."""
        with within_another():
            return cls(config, *args, **kwargs)

    def parameter_slots(self) -> list[Slot]:
        """Every parameter under its name in the published checkpoint, as NumPy arrays."""
        return [
            Slot(
                name=published_name(paths[0], parameter),
                shape=layout_of(parameter).canonical_shape(tuple(parameter.get_value().shape)),
                layout=layout_of(parameter),
                read=_reader(parameter),
                write=_writer(parameter),
                computed=isinstance(parameter.get_metadata().get("init"), Sinusoids),
                also=tuple(published_name(path, parameter) for path in paths[1:]),
            )
            for parameter, paths in find_places(self)
        ]

    def initialize(self, names: list[str]) -> None:
        """Gives the parameters of these names their initial values.

        Those of a user's own layers have them already.
        """
        parameters = self._by_published_name()
        self._fill({name: parameters[name] for name in names if not has_value(parameters[name])})

    def after_loading(self) -> None:
        """Does nothing: dropout is off unless a call asks for it."""

    # Loading and saving

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str] | None,
        *model_args: Any,
        output_loading_info: Literal[True],
        seed: int = 0,
        dtype: DType = jnp.float32,
        _do_init: Literal[True] = True,
        **kwargs: Any,
    ) -> tuple[Self, LoadingInfo]: ...

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str] | None,
        *model_args: Any,
        output_loading_info: Literal[False] = False,
        seed: int = 0,
        dtype: DType = jnp.float32,
        _do_init: Literal[True] = True,
        **kwargs: Any,
    ) -> Self: ...

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str] | None,
        *model_args: Any,
        output_loading_info: Literal[False] = False,
        seed: int = 0,
        dtype: DType = jnp.float32,
        _do_init: Literal[False],
        **kwargs: Any,
    ) -> tuple[Self, dict[str, Any]]: ...

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str] | None,
        *model_args: Any,
        output_loading_info: bool,
        seed: int = 0,
        dtype: DType = jnp.float32,
        _do_init: Literal[True] = True,
        **kwargs: Any,
    ) -> Self | tuple[Self, LoadingInfo]: ...

    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str] | None,
        *model_args: Any,
        output_loading_info: bool = False,
        seed: int = 0,
        dtype: DType = jnp.float32,
        _do_init: bool = True,
        **kwargs: Any,
    ) -> Self | tuple[Self, LoadingInfo] | tuple[Self, dict[str, Any]]:
        """Loads a model with its weights; parameters have the file's floating point types.

        Args:
            pretrained_model_name_or_path: a model id of the Hub, a directory, or the path or URL of
                a file of weights, beside which ``config.json`` lies unless ``config`` is given; ``None``
                where both ``config`` and ``state_dict`` are given.
            model_args: passed on to the model's ``__init__`` after the configuration.
            output_loading_info: whether to return what did not fit, too; ``False`` by default.
            seed: of parameters that the checkpoint lacks; 0 by default.
            dtype: floating point type of the computation; for other types of the parameters see
                ``to_bf16`` and its like.
            _do_init: whether the model holds its parameters; else they are returned beside it, and
                every call needs them as ``params``.
            kwargs: the options of ``loading.pretrained.from_pretrained``; then keys of the
                configuration, which override it; the rest goes to the model's ``__init__``.

        Returns:
            The model, or a pair of it and its loading information, or its parameters.

        Raises:
            CheckpointNotFoundError: there is no such checkpoint, or it lacks a file.
            CorruptCheckpointError: a file of it is damaged, or isn't what its name says.
            DownloadError: a file can't be downloaded.
            InvalidConfigurationError: its configuration isn't an object, or a value can't be right.
            InvalidInputError: both pairs are asked for, a keyword names nothing, an option of the Hub
                is of another type, or two exclude one another.
            NotPartError: its weights are quantised.
            WeightsMismatchError: its weights don't fit.
        """
        check_pair(output_loading_info, _do_init)
        model, info = pretrained.from_pretrained(
            cls,
            pretrained_model_name_or_path,
            *model_args,
            model_options={"seed": seed, "dtype": dtype},
            **kwargs,
        )
        if not _do_init:
            return model.without_params()
        return (model, info) if output_loading_info else model

    def save_pretrained(
        self,
        save_directory: str | os.PathLike[str],
        *,
        params: Params | None = None,
        state_dict: Mapping[str, Array] | None = None,
        max_shard_size: int | str = "5GB",
        safe_serialization: bool = True,
        push_to_hub: bool = False,
        **upload: Unpack[UploadOptions],
    ) -> None:
        """Writes ``config.json`` and ``model.safetensors``; an interrupted save changes nothing.

        Args:
            save_directory: is made if it is missing.
            params: saved in place of the model's own parameters, nested like them.
            state_dict: saved in place of the model's own parameters, with the checkpoint's names
                and axes.
            max_shard_size: bytes, or a text such as "5GB"; larger weights go to several files.
            safe_serialization: accepted for older code; it is always true.
            push_to_hub: whether to upload them, too.
            upload: options of ``push_to_hub``; ``repo_id`` is by default the directory's name.

        Raises:
            WeightsMismatchError: ``params`` don't fit the model.
            InvalidInputError: there are none, and the model was made with ``_do_init=False``; or there
                is no such option.
            NotPartError: ``safe_serialization`` is false.
            SavingError: the system refuses to write there.
            UploadError: nobody is logged in, the Hub refuses it, or it can't be reached.
        """
        if not safe_serialization:
            raise NotPartError(
                "safe_serialization=False asks for flax_model.msgpack, which isn't written here; "
                "every library reads model.safetensors. Leave it out, or use flax.serialization."
            )
        if params is None and state_dict is None:
            params_of(self)  # Says so if there are none.
        if params is not None:
            parameters = find_parameters(self)
            values = check_params(params, parameters, type(self).__name__)
            state_dict = {
                published_name(path, p): layout_of(p).to_canonical(np.asarray(values[path]))
                for path, p in parameters.items()
            }
        pretrained.save_pretrained(
            self, save_directory, state_dict=state_dict, max_shard_size=max_shard_size
        )
        saved = {"state_dict": state_dict, "max_shard_size": max_shard_size}
        self._upload_saved(save_directory, push_to_hub, upload, **saved)


def _prefix(path: Path) -> str:
    """What the names of a part's parameters begin with."""
    return "".join(f"{attribute}." for attribute in path)


def _reader(parameter: nnx.Param[Tensor]) -> Callable[[], Array]:
    return lambda: layout_of(parameter).to_canonical(np.asarray(parameter.get_value()))


def _writer(parameter: nnx.Param[Tensor]) -> Callable[[Array], None]:
    return lambda array: parameter.set_value(copied(layout_of(parameter).to_backend(array)))


FlaxPreTrainedModel = PreTrainedModel
"""The same, under the name that scripts have for it."""
