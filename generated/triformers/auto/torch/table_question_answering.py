# Generated from registry.yaml by `make generate`; do not edit.
# Overloads overlap where a configuration derives from another; the derived one's goes first.
# pyright: reportOverlappingOverload=false
"""AutoModelForTableQuestionAnswering: the PyTorch model of a checkpoint for table question answering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers.auto.configuration import CONFIGURATIONS
from triformers_core.auto.base import AutoModelClass
from triformers_core.auto.models import Models, TaskType

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from typing import Any, Literal, overload

    import torch

    from triformers.auto.checkpoints import TapasCheckpoint
    from triformers.models.torch.outputs import TableQuestionAnsweringOutput
    from triformers.models.torch.tapas_heads import TapasForQuestionAnswering
    from triformers.models.torch.tasks import TaskModel
    from triformers_core.architectures.tapas.configuration import TapasConfig
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.kit.torch import PreTrainedModel, Tensor
    from triformers_core.loading.load import LoadingInfo


def _tapas_for_question_answering() -> type[TapasForQuestionAnswering]:
    from triformers.models.torch.tapas_heads import TapasForQuestionAnswering

    return TapasForQuestionAnswering


def _served() -> Mapping[str, tuple[str, ...]]:
    from triformers.auto.served import TORCH

    return TORCH


MODELS: Models[PreTrainedModel] = Models(
    auto_class="AutoModelForTableQuestionAnswering",
    loaders={
        "tapas": _tapas_for_question_answering,
    },
    alternatives={},
    configurations=CONFIGURATIONS,
    served=_served,
)


if TYPE_CHECKING:

    class TableQuestionAnsweringModel(TaskModel):
        """Any PyTorch model for table question answering: what an Auto class answers with for a name
        that it doesn't know before running.

        Its call takes what any class of the task takes, and returns what one of them returns; an
        argument that the model's own class lacks is an error of the call.
        """

        def __call__(
            self,
            input_ids: Tensor | None = None,
            attention_mask: Tensor | None = None,
            token_type_ids: Tensor | None = None,
            position_ids: Tensor | None = None,
            head_mask: Tensor | None = None,
            inputs_embeds: Tensor | None = None,
            table_mask: Tensor | None = None,
            labels: Tensor | None = None,
            aggregation_labels: Tensor | None = None,
            float_answer: Tensor | None = None,
            numeric_values: Tensor | None = None,
            numeric_values_scale: Tensor | None = None,
            *,
            output_attentions: bool | None = None,
            output_hidden_states: bool | None = None,
            return_dict: bool | None = None,
        ) -> TableQuestionAnsweringOutput: ...

else:

    class TableQuestionAnsweringModel(metaclass=TaskType):
        """Any PyTorch model for table question answering."""

        answers = ("triformers.models.torch.tapas_heads.TapasForQuestionAnswering",)


class AutoModelForTableQuestionAnswering(AutoModelClass):
    """Answers with the PyTorch class of a checkpoint's architecture for table question answering.

    The checkpoint's ``model_type`` decides:

    - ``tapas`` (TAPAS): TapasForQuestionAnswering

    It can't be instantiated: call ``from_pretrained`` or ``from_config``.
    """

    _models = MODELS

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_config(cls, config: TapasConfig, **kwargs: Any) -> TapasForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: PretrainedConfig, **kwargs: Any
        ) -> TableQuestionAnsweringModel: ...

    @classmethod
    def from_config(cls, config: PretrainedConfig, **kwargs: Any) -> PreTrainedModel:
        """Makes a new model from a configuration, with initial weights.

        Args:
            config: its class decides which model class is made; where several classes serve the task, so do
                its ``architectures``.
            kwargs: passed on to the model's ``__init__``, but for ``dtype``, see ``from_pretrained``.

        Returns:
            The model.

        Raises:
            InvalidConfigurationError: ``config`` is none.
            UnsupportedTaskError: the configuration's architecture doesn't serve this task.
            InvalidInputError: the model has no option that a keyword names.
            MissingBackendError: PyTorch isn't installed.

        Example:
            >>> from triformers import AutoConfig, AutoModelForTableQuestionAnswering
            >>> config = AutoConfig.from_pretrained("google/tapas-base-finetuned-wtq")
            >>> model = AutoModelForTableQuestionAnswering.from_config(config)
        """
        return cls._models.build(config, kwargs)

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TapasCheckpoint,
            *model_args: Any,
            config: None = None,
            state_dict: Mapping[str, Any] | None = None,
            from_tf: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            dtype: torch.dtype | str | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TapasForQuestionAnswering: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TapasCheckpoint,
            *model_args: Any,
            config: None = None,
            state_dict: Mapping[str, Any] | None = None,
            from_tf: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            dtype: torch.dtype | str | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TapasForQuestionAnswering, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: TapasConfig,
            state_dict: Mapping[str, Any] | None = None,
            from_tf: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            dtype: torch.dtype | str | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TapasForQuestionAnswering: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: TapasConfig,
            state_dict: Mapping[str, Any] | None = None,
            from_tf: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            dtype: torch.dtype | str | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TapasForQuestionAnswering, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PretrainedConfig | None = None,
            state_dict: Mapping[str, Any] | None = None,
            from_tf: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            dtype: torch.dtype | str | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TableQuestionAnsweringModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PretrainedConfig | None = None,
            state_dict: Mapping[str, Any] | None = None,
            from_tf: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            dtype: torch.dtype | str | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TableQuestionAnsweringModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PretrainedConfig | None = None,
            state_dict: Mapping[str, Any] | None = None,
            from_tf: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            dtype: torch.dtype | str | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: bool,
            **kwargs: Any,
        ) -> TableQuestionAnsweringModel | tuple[TableQuestionAnsweringModel, LoadingInfo]: ...

    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | PathLike[str] | None,
        *model_args: Any,
        config: PretrainedConfig | None = None,
        state_dict: Mapping[str, Any] | None = None,
        from_tf: bool = False,
        strict: bool = False,
        ignore_mismatched_sizes: bool = False,
        dtype: torch.dtype | str | None = None,
        cache_dir: str | PathLike[str] | None = None,
        force_download: bool = False,
        resume_download: bool = False,
        proxies: Mapping[str, str | None] | None = None,
        revision: str = "main",
        subfolder: str = "",
        token: str | bool | None = None,
        use_auth_token: str | bool | None = None,
        local_files_only: bool = False,
        output_loading_info: bool = False,
        **kwargs: Any,
    ) -> PreTrainedModel | tuple[PreTrainedModel, LoadingInfo]:
        """Loads a checkpoint's model with its weights.

        The class follows from the configuration's ``model_type``, or, where there is none, from a
        part of the checkpoint's name. The model is in evaluation mode, without dropout; call
        ``model.train()`` before you train it.

        Args:
            pretrained_model_name_or_path: a model id of the Hub, a directory with ``config.json``
                and weights, or the path or URL of a file of weights, such as ``model.safetensors``,
                ``pytorch_model.bin``, ``tf_model.h5``, ``flax_model.msgpack`` or
                ``model.ckpt.index``; ``config.json`` lies beside it unless ``config`` is given.
                ``None`` where both ``config`` and ``state_dict`` are given.
            model_args: passed on to the model's ``__init__`` after the configuration.
            config: used instead of the checkpoint's own, which is the default; then all ``kwargs`` go to
                the model.
            state_dict: used instead of the checkpoint's weights, which are the default.
            from_tf: whether to read weights that TensorFlow has written;
                ``False`` by default.
            strict: whether missing and unexpected parameters are an error; ``False`` by default.
            ignore_mismatched_sizes: whether parameters of another shape are newly initialised; by
                default they are an error.
            dtype: floating point type of the parameters, such as ``torch.float16`` or "float16";
                "auto" for the configuration's; by default every parameter keeps the file's.
                ``torch_dtype``, its older name, is taken, too.
            cache_dir: where downloads are kept; the Hub's standard cache by default.
            force_download: whether to download again what is in the cache; ``False`` by default.
            resume_download: whether to keep what came of a download that is broken off, and to go on
                from there in the next load; ``False`` by default.
            proxies: proxy servers by protocol, such as ``{"https": "http://localhost:3128"}``; ``None`` for
                a direct connection. Those of the environment by default.
            revision: a branch, tag or commit of the repository; "main" by default.
            subfolder: the folder of the repository or directory that holds the files; by default its root.
            token: sent for private and gated repositories; ``True`` for that of the Hub's login, ``False`` for
                none. By default that of the login, if there is one.
            use_auth_token: the older name of ``token``.
            local_files_only: whether to make no request and use just what is on this machine;
                ``False`` by default.
            output_loading_info: whether to return a pair of the model and of what did not fit:
                missing, unexpected and mis-shaped keys, and messages; ``False`` by default.
            kwargs: fields of the configuration, which override it (unless ``config`` is given);
                the rest goes to the model's ``__init__``.

        Returns:
            The model, or the pair.

        Raises:
            CheckpointNotFoundError: there is no such checkpoint, or it lacks a file.
            CorruptCheckpointError: a file of it is damaged, or isn't what its name says.
            DownloadError: a file can't be downloaded.
            InvalidConfigurationError: its configuration isn't a JSON object, or has a value that
                can't be right.
            UnknownArchitectureError: its architecture isn't registered, or isn't known.
            UnsupportedTaskError: its architecture doesn't serve this task.
            WeightsMismatchError: its weights don't fit.
            InvalidInputError: neither model nor configuration has what a keyword names; or the name or
                an option of the Hub is of another type, or two exclude one another.
            NotPartError: its weights are quantised.
            MissingBackendError: PyTorch isn't installed.

        Example:
            >>> from triformers import AutoModelForTableQuestionAnswering
            >>> model = AutoModelForTableQuestionAnswering.from_pretrained("google/tapas-base-finetuned-wtq")
            >>> model = AutoModelForTableQuestionAnswering.from_pretrained(
            ...     "google/tapas-base-finetuned-wtq", output_attentions=True
            ... )
            >>> model.config.output_attentions
            True
        """
        from triformers_core.hub import HubOptions

        model, info = cls._models.load(
            pretrained_model_name_or_path,
            *model_args,
            config=config,
            hub=HubOptions(
                cache_dir=cache_dir,
                force_download=force_download,
                resume_download=resume_download,
                proxies=proxies,
                revision=revision,
                subfolder=subfolder,
                token=use_auth_token if token is None else token,
                local_files_only=local_files_only,
            ),
            options={
                "state_dict": state_dict,
                "from_tf": from_tf,
                "strict": strict,
                "ignore_mismatched_sizes": ignore_mismatched_sizes,
                "model_options": {"dtype": dtype},
                **kwargs,
            },
        )
        return (model, info) if output_loading_info else model
