"""The base of every PyTorch model: initial values, loading, saving and resizing."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, Unpack, overload

import torch
from torch import Tensor, nn

from triformers_core.backends import Backend
from triformers_core.checkpoint.layout import Layout
from triformers_core.checkpoint.names import Rows, innermost, patterns_within
from triformers_core.checkpoint.records import Framework
from triformers_core.checkpoint.slots import Slot
from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidConfigurationError, NotPartError
from triformers_core.hub import Uploadable, UploadOptions
from triformers_core.kit.dummies import WithDummies
from triformers_core.kit.initializers import Initializer, Sinusoids, usual_start
from triformers_core.kit.tables import WithTable
from triformers_core.kit.torch.layers import (
    Embedding,
    Start,
    TiedLinear,
    fill,
    new_parameter,
    start_of,
    starts_as,
)
from triformers_core.kit.torch.training import Trainable
from triformers_core.kit.torch.types import WeightType, find_weight_type
from triformers_core.kit.vocabulary import (
    is_vocabulary_parameter,
    note_rows,
    vocabulary_axis,
)
from triformers_core.lacking import AskedByTools
from triformers_core.loading import pretrained
from triformers_core.loading.load import LoadingInfo
from triformers_core.warning import is_ours


class PreTrainedModel(AskedByTools, Uploadable, WithDummies, WithTable[Embedding], Trainable):
    """A model with a configuration that reads and writes the published checkpoint format.

    A new model has initial values and is in training mode; a loaded one is in evaluation mode.

    Args:
        config: the architecture; an instance of ``config_class``.

    Raises:
        InvalidConfigurationError: ``config`` is of another class.
    """

    backend: ClassVar[Backend] = "torch"
    framework: ClassVar[Framework] = "pt"
    class_prefix: ClassVar[str] = ""
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

    def __init__(self, config: PretrainedConfig) -> None:
        super().__init__()
        if not isinstance(config, self.config_class):
            raise InvalidConfigurationError(
                f"{type(self).__name__} takes a {self.config_class.__name__}; "
                f"a {type(config).__name__} came."
            )
        self.config = config
        # What a loaded model's floating point parameters are cast to; by default they stay.
        self._cast_to: torch.dtype | None = None

    if TYPE_CHECKING:

        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...  # As every model has its own.

    def weight_initializer(self) -> Initializer:
        """How weights start whose layer says nothing else: normal, ``initializer_range`` wide."""
        return usual_start(self.config)

    def post_init(self) -> None:
        """Gives every parameter that has no value yet its initial one.

        A parameter without storage is left: the loader is about to replace it.
        """
        models = self.models_within()
        for name, parameter in self.named_parameters():
            start = start_of(parameter)
            if start is not None and not start.filled and not parameter.is_meta:
                fill(parameter, innermost(name, models)[1].weight_initializer())

    def init_weights(self) -> None:
        """The older name of ``post_init``, which classes of users call."""
        self.post_init()

    def models_within(self) -> dict[str, PreTrainedModel]:
        """This model and those in it, by what their names begin with; each after what holds it."""
        found = self.named_modules()
        return {f"{n}." if n else "": m for n, m in found if isinstance(m, PreTrainedModel)}

    @property
    def base_model(self) -> PreTrainedModel:
        """The model without its head; a base model itself."""
        inner: nn.Module | None = self
        for attribute in self.base_model_prefix.split("."):
            inner = None if inner is None else inner._modules.get(attribute)
        return inner if isinstance(inner, PreTrainedModel) else self

    @property
    def device(self) -> torch.device:
        """Where the parameters are."""
        return next(self.parameters()).device

    @property
    def dtype(self) -> torch.dtype:
        """The parameters' floating point type."""
        return next(self.parameters()).dtype

    def zeros(self, *shape: int) -> Tensor:
        """Zeros in the floating point type of the computation, on the model's device."""
        return torch.zeros(shape, dtype=self.dtype, device=self.device)

    # Embeddings

    def set_input_embeddings(self, value: nn.Embedding) -> None:
        """Puts another table in place of the input tokens'; a projection tied to it follows.

        Args:
            value: the new table, ``[vocabulary, hidden]``.

        Raises:
            NotPartError: the architecture has none.
        """
        place = self._place_of(self.get_input_embeddings())
        owner, _, leaf = place.rpartition(".")
        setattr(self.get_submodule(owner), leaf, value)
        note_rows(
            value.num_embeddings, self.config, innermost(place, self.models_within())[1].config
        )

    def get_output_embeddings(self) -> nn.Module | None:
        """The projection to the vocabulary, tied to the input's table or not; ``None`` without one."""
        try:
            embedding = self.get_input_embeddings()
        except NotPartError:  # Of images or sound.
            return None
        patterns = self._vocabulary_patterns(self._place_of(embedding))
        modules: Iterator[tuple[str, nn.Module]] = self.named_modules()
        for name, module in modules:
            tied = isinstance(module, TiedLinear) and module.weight is embedding.weight
            own = isinstance(module, nn.Linear) and is_vocabulary_parameter(
                f"{name}.weight", patterns
            )
            if tied or own:
                return module
        return None

    def set_output_embeddings(self, new_embeddings: nn.Module) -> None:
        """Puts another projection to the vocabulary in place of the model's.

        A table of its own, which it doesn't share with the input's tokens, is saved as such.

        Args:
            new_embeddings: a linear layer to the vocabulary.

        Raises:
            InvalidConfigurationError: the model has none.
        """
        old = self.get_output_embeddings()
        if old is None:
            raise InvalidConfigurationError(f"{type(self).__name__} has no output embeddings.")
        modules: Iterator[tuple[str, nn.Module]] = self.named_modules()
        owner, _, leaf = next(name for name, module in modules if module is old).rpartition(".")
        setattr(self.get_submodule(owner), leaf, new_embeddings)
        if new_embeddings.weight is not self.get_input_embeddings().weight:
            self.config.tie_word_embeddings = False

    def prepare_inputs_for_generation(self, input_ids: Tensor, **inputs: Any) -> dict[str, Any]:
        """The inputs of a step of ``generate``, for tools that put their own function in its place.

        Args:
            input_ids: the tokens so far, ``[batch, sequence]``.
            inputs: the call's others.
        """
        return {"input_ids": input_ids, **inputs}

    def _place_of(self, embedding: nn.Module) -> str:
        modules: Iterator[tuple[str, nn.Module]] = self.named_modules()
        return next(name for name, module in modules if module is embedding)

    def _vocabulary_patterns(self, place: str) -> tuple[str, ...]:
        """Patterns of the names of parameters that have a row a token of the table at a place."""
        prefix, part = innermost(place, self.models_within())
        return (
            *self.vocabulary_parameters,
            *patterns_within(prefix, part.vocabulary_parameters),
        )

    def _resize(self, table: Embedding, rows: int, *, mean: bool) -> None:
        place = self._place_of(table)
        models = self.models_within()
        patterns = self._vocabulary_patterns(place)
        for name, parameter in list(self.named_parameters()):
            if is_vocabulary_parameter(name, patterns):
                default = innermost(name, models)[1].weight_initializer()
                axis = vocabulary_axis(tuple(parameter.shape), table.num_embeddings)
                self._replace(name, _resized(parameter, axis, rows, default, mean))
        table.num_embeddings = rows
        note_rows(rows, self.config, innermost(place, models)[1].config)

    def _replace(self, name: str, parameter: nn.Parameter) -> None:
        place, _, leaf = name.rpartition(".")
        owner = self.get_submodule(place)
        owner.register_parameter(leaf, parameter)
        if isinstance(owner, nn.Linear):
            owner.out_features = parameter.shape[0]

    # What the loader and the saver need

    @classmethod
    def build(
        cls,
        config: PretrainedConfig,
        *args: Any,
        dtype: WeightType = None,
        torch_dtype: WeightType = None,
        **kwargs: Any,
    ) -> Self:
        """Builds the model with initial values; the arguments are those of ``construct_deferred``."""
        cast_to = find_weight_type(torch_dtype if dtype is None else dtype, config)
        config = _noting(cast_to, config)
        model = cls(config, *args, **kwargs)
        return model if cast_to is None else model.to(cast_to)

    @classmethod
    def construct_deferred(
        cls,
        config: PretrainedConfig,
        *args: Any,
        dtype: WeightType = None,
        torch_dtype: WeightType = None,
        **kwargs: Any,
    ) -> Self:
        """Builds the model without storage for its parameters; a user's class with initial values.

        Args:
            config: the architecture; the model's, a copy then, notes the type.
            args: the model's.
            dtype: floating point type of the parameters that it is going to get; see
                ``from_pretrained``.
            torch_dtype: the older name of ``dtype``.
            kwargs: the model's.

        Raises:
            InvalidInputError: ``dtype`` is no floating point type.
        """
        cast_to = find_weight_type(torch_dtype if dtype is None else dtype, config)
        config = _noting(cast_to, config)
        if is_ours(cls.__module__):
            with torch.device("meta"):
                model = cls(config, *args, **kwargs)
        else:
            # What a user's class holds beside this library's layers has initial values of its own.
            model = cls(config, *args, **kwargs)
        model._cast_to = cast_to
        return model

    def parameter_slots(self) -> list[Slot]:
        """Every parameter under its name in the published checkpoint, and a user's buffers."""
        places: dict[nn.Parameter, list[str]] = {}
        for name, parameter in self.named_parameters(remove_duplicate=False):
            places.setdefault(parameter, []).append(name)
        parameters = [
            Slot(
                name=names[0],
                shape=tuple(parameter.shape),
                layout=Layout.AS_IS,
                read=self._reader(names[0]),
                write=self._writer(names),
                computed=isinstance((start_of(parameter) or Start(None)).init, Sinusoids),
                also=tuple(names[1:]),
            )
            for parameter, names in places.items()
        ]
        buffers = dict(self.named_buffers())  # This library's own layers have none.
        saved = self.state_dict().keys() if buffers else ()
        return parameters + [_buffer_slot(name, buffers[name]) for name in buffers if name in saved]

    def _reader(self, name: str) -> Callable[[], Tensor]:
        return lambda: self.get_parameter(name).detach()

    def _writer(self, names: list[str]) -> Callable[[Tensor], None]:
        def write(value: Tensor) -> None:
            if self._cast_to is not None and value.is_floating_point():
                value = value.to(self._cast_to)
            trained = self.get_parameter(names[0]).requires_grad
            parameter = nn.Parameter(value, requires_grad=trained and value.is_floating_point())
            for name in names:
                self._replace(name, parameter)

        return write

    def initialize(self, names: list[str]) -> None:
        """Gives the parameters of these names their initial values, with storage.

        Those that have it keep their values.
        """
        models = self.models_within()
        others = self._cast_to or self._loaded_type(set(names))
        parameters = dict(self.named_parameters())
        for name in parameters.keys() & names:
            old = parameters[name]
            if not old.is_meta:
                old.data = old.data.to(others or old.dtype)
                continue
            storage = torch.empty(old.shape, dtype=old.dtype, device="cpu")
            new = starts_as(nn.Parameter(storage, requires_grad=old.requires_grad), old)
            fill(new, innermost(name, models)[1].weight_initializer())
            new.data = new.data.to(others or old.dtype)
            self._replace(name, new)

    def _loaded_type(self, new: set[str]) -> torch.dtype | None:
        """The type of the first floating point parameter that came from a file."""
        loaded = (p for name, p in self.named_parameters() if name not in new)
        return next((p.dtype for p in loaded if p.is_floating_point() and not p.is_meta), None)

    def after_loading(self) -> None:
        """Sets evaluation mode, as documented for loaded PyTorch models."""
        self.eval()

    # Loading and saving

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str] | None,
        *model_args: Any,
        dtype: WeightType = None,
        output_loading_info: Literal[True],
        **kwargs: Any,
    ) -> tuple[Self, LoadingInfo]: ...

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str] | None,
        *model_args: Any,
        dtype: WeightType = None,
        output_loading_info: Literal[False] = False,
        **kwargs: Any,
    ) -> Self: ...

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str] | None,
        *model_args: Any,
        dtype: WeightType = None,
        output_loading_info: bool,
        **kwargs: Any,
    ) -> Self | tuple[Self, LoadingInfo]: ...

    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str] | None,
        *model_args: Any,
        dtype: WeightType = None,
        output_loading_info: bool = False,
        **kwargs: Any,
    ) -> Self | tuple[Self, LoadingInfo]:
        """Loads a model with its weights, in evaluation mode.

        Args:
            pretrained_model_name_or_path: a model id of the Hub, a directory, or the path or URL of
                a file of weights, beside which ``config.json`` lies unless ``config`` is given; ``None``
                where both ``config`` and ``state_dict`` are given.
            model_args: passed on to the model's ``__init__`` after the configuration.
            dtype: floating point type of the parameters, such as ``torch.float16`` or "float16";
                "auto" for the configuration's; by default every parameter keeps the file's.
                ``torch_dtype``, its older name, is taken, too.
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
            cls,
            pretrained_model_name_or_path,
            *model_args,
            model_options={"dtype": dtype},
            **kwargs,
        )
        return (model, info) if output_loading_info else model

    def save_pretrained(
        self,
        save_directory: str | os.PathLike[str],
        *,
        state_dict: Mapping[str, Tensor] | None = None,
        max_shard_size: int | str = "5GB",
        is_main_process: bool = True,
        save_function: object = None,
        safe_serialization: bool = True,
        push_to_hub: bool = False,
        **upload: Unpack[UploadOptions],
    ) -> None:
        """Writes ``config.json`` and ``model.safetensors``; an interrupted save changes nothing.

        Args:
            save_directory: is made if it is missing.
            state_dict: saved in place of the model's own weights.
            max_shard_size: bytes, or a text such as "5GB"; larger weights go to several files.
            is_main_process: whether to save at all: where several processes train one model, one
                of them does.
            save_function: accepted for older code; safetensors are written by their own one.
            safe_serialization: accepted for older code; it is always true.
            push_to_hub: whether to upload them, too.
            upload: options of ``push_to_hub``; ``repo_id`` is by default the directory's name.

        Raises:
            InvalidInputError: there is no such option.
            NotPartError: ``safe_serialization`` is false.
            SavingError: the system refuses to write there.
            UploadError: nobody is logged in, the Hub refuses it, or it can't be reached.
        """
        if not safe_serialization:
            raise NotPartError(
                "safe_serialization=False asks for pytorch_model.bin, which isn't written here; "
                "every library reads model.safetensors. Leave it out, or use torch.save."
            )
        if not is_main_process:
            return
        pretrained.save_pretrained(
            self, save_directory, state_dict=state_dict, max_shard_size=max_shard_size
        )
        saved = {"state_dict": state_dict, "max_shard_size": max_shard_size}
        self._upload_saved(save_directory, push_to_hub, upload, **saved)


def _noting(cast_to: torch.dtype | None, config: PretrainedConfig) -> PretrainedConfig:
    """A configuration that says of which type the weights are; the caller's stays what it was."""
    if cast_to is not None:
        config = copy.deepcopy(config)
        config.dtype = str(cast_to).removeprefix("torch.")
    return config


def _resized(
    old: nn.Parameter, axis: int, rows: int, default: Initializer, mean: bool
) -> nn.Parameter:
    """A parameter with another number of rows that keeps those which both have."""
    shape = (*old.shape[:axis], rows, *old.shape[axis + 1 :])
    new = new_parameter(*shape, init=(start_of(old) or Start(None)).init)
    fill(new, default)
    kept = min(rows, old.shape[axis])
    data = new.detach().to(device=old.device, dtype=old.dtype)
    data.narrow(axis, 0, kept).copy_(old.detach().narrow(axis, 0, kept))
    if mean:
        data.narrow(axis, kept, rows - kept).copy_(old.detach().mean(axis, keepdim=True))
    return nn.Parameter(data, requires_grad=old.requires_grad)


def _buffer_slot(name: str, buffer: Tensor) -> Slot:
    def write(value: Tensor) -> None:
        buffer.copy_(value)

    shape = tuple(buffer.shape)
    return Slot(name=name, shape=shape, layout=Layout.AS_IS, read=lambda: buffer, write=write)
