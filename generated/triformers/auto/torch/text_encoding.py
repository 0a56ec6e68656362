# Generated from registry.yaml by `make generate`; do not edit.
# Overloads overlap where a configuration derives from another; the derived one's goes first.
# pyright: reportOverlappingOverload=false
"""AutoModelForTextEncoding: the PyTorch model of a checkpoint for encoding of texts."""

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

    from triformers.auto.checkpoints import (
        AlbertCheckpoint,
        BertCheckpoint,
        BigBirdCheckpoint,
        DebertaCheckpoint,
        DebertaV2Checkpoint,
        DistilBertCheckpoint,
        ElectraCheckpoint,
        FlaubertCheckpoint,
        IBertCheckpoint,
        LongformerCheckpoint,
        MobileBertCheckpoint,
        ReformerCheckpoint,
        RobertaCheckpoint,
        RoFormerCheckpoint,
        SqueezeBertCheckpoint,
        T5Checkpoint,
        XLMCheckpoint,
        XLMRobertaCheckpoint,
    )
    from triformers.models.torch.albert import AlbertModel
    from triformers.models.torch.bert import BertModel
    from triformers.models.torch.big_bird import BigBirdModel
    from triformers.models.torch.cache import PastKeyValues
    from triformers.models.torch.deberta import DebertaModel
    from triformers.models.torch.deberta_v2 import DebertaV2Model
    from triformers.models.torch.distilbert import DistilBertModel
    from triformers.models.torch.electra import ElectraModel
    from triformers.models.torch.flaubert import FlaubertModel
    from triformers.models.torch.ibert import IBertModel
    from triformers.models.torch.longformer import LongformerModel
    from triformers.models.torch.longformer_attention import LongformerBaseModelOutput
    from triformers.models.torch.mobilebert import MobileBertModel
    from triformers.models.torch.mt5 import MT5EncoderModel
    from triformers.models.torch.outputs import BaseModelOutput
    from triformers.models.torch.reformer import ReformerModel
    from triformers.models.torch.roberta import RobertaModel
    from triformers.models.torch.roformer import RoFormerModel
    from triformers.models.torch.squeezebert import SqueezeBertModel
    from triformers.models.torch.t5 import T5EncoderModel
    from triformers.models.torch.xlm import XLMModel
    from triformers.models.torch.xlm_roberta import XLMRobertaModel
    from triformers_core.architectures.albert.configuration import AlbertConfig
    from triformers_core.architectures.bert.configuration import BertConfig
    from triformers_core.architectures.big_bird.configuration import BigBirdConfig
    from triformers_core.architectures.deberta.configuration import DebertaConfig
    from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config
    from triformers_core.architectures.distilbert.configuration import DistilBertConfig
    from triformers_core.architectures.electra.configuration import ElectraConfig
    from triformers_core.architectures.flaubert.configuration import FlaubertConfig
    from triformers_core.architectures.ibert.configuration import IBertConfig
    from triformers_core.architectures.longformer.configuration import LongformerConfig
    from triformers_core.architectures.mobilebert.configuration import MobileBertConfig
    from triformers_core.architectures.mt5.configuration import MT5Config
    from triformers_core.architectures.reformer.configuration import ReformerConfig
    from triformers_core.architectures.roberta.configuration import RobertaConfig
    from triformers_core.architectures.roformer.configuration import RoFormerConfig
    from triformers_core.architectures.squeezebert.configuration import SqueezeBertConfig
    from triformers_core.architectures.t5.configuration import T5Config
    from triformers_core.architectures.xlm.configuration import XLMConfig
    from triformers_core.architectures.xlm_roberta.configuration import XLMRobertaConfig
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.kit.torch import PreTrainedModel, Tensor
    from triformers_core.loading.load import LoadingInfo


def _ro_former_model() -> type[RoFormerModel]:
    from triformers.models.torch.roformer import RoFormerModel

    return RoFormerModel


def _big_bird_model() -> type[BigBirdModel]:
    from triformers.models.torch.big_bird import BigBirdModel

    return BigBirdModel


def _i_bert_model() -> type[IBertModel]:
    from triformers.models.torch.ibert import IBertModel

    return IBertModel


def _mt5_encoder_model() -> type[MT5EncoderModel]:
    from triformers.models.torch.mt5 import MT5EncoderModel

    return MT5EncoderModel


def _t5_encoder_model() -> type[T5EncoderModel]:
    from triformers.models.torch.t5 import T5EncoderModel

    return T5EncoderModel


def _mobile_bert_model() -> type[MobileBertModel]:
    from triformers.models.torch.mobilebert import MobileBertModel

    return MobileBertModel


def _distil_bert_model() -> type[DistilBertModel]:
    from triformers.models.torch.distilbert import DistilBertModel

    return DistilBertModel


def _albert_model() -> type[AlbertModel]:
    from triformers.models.torch.albert import AlbertModel

    return AlbertModel


def _xlm_roberta_model() -> type[XLMRobertaModel]:
    from triformers.models.torch.xlm_roberta import XLMRobertaModel

    return XLMRobertaModel


def _reformer_model() -> type[ReformerModel]:
    from triformers.models.torch.reformer import ReformerModel

    return ReformerModel


def _longformer_model() -> type[LongformerModel]:
    from triformers.models.torch.longformer import LongformerModel

    return LongformerModel


def _roberta_model() -> type[RobertaModel]:
    from triformers.models.torch.roberta import RobertaModel

    return RobertaModel


def _deberta_v2_model() -> type[DebertaV2Model]:
    from triformers.models.torch.deberta_v2 import DebertaV2Model

    return DebertaV2Model


def _deberta_model() -> type[DebertaModel]:
    from triformers.models.torch.deberta import DebertaModel

    return DebertaModel


def _flaubert_model() -> type[FlaubertModel]:
    from triformers.models.torch.flaubert import FlaubertModel

    return FlaubertModel


def _squeeze_bert_model() -> type[SqueezeBertModel]:
    from triformers.models.torch.squeezebert import SqueezeBertModel

    return SqueezeBertModel


def _bert_model() -> type[BertModel]:
    from triformers.models.torch.bert import BertModel

    return BertModel


def _xlm_model() -> type[XLMModel]:
    from triformers.models.torch.xlm import XLMModel

    return XLMModel


def _electra_model() -> type[ElectraModel]:
    from triformers.models.torch.electra import ElectraModel

    return ElectraModel


def _served() -> Mapping[str, tuple[str, ...]]:
    from triformers.auto.served import TORCH

    return TORCH


MODELS: Models[PreTrainedModel] = Models(
    auto_class="AutoModelForTextEncoding",
    loaders={
        "roformer": _ro_former_model,
        "big_bird": _big_bird_model,
        "ibert": _i_bert_model,
        "mt5": _mt5_encoder_model,
        "t5": _t5_encoder_model,
        "mobilebert": _mobile_bert_model,
        "distilbert": _distil_bert_model,
        "albert": _albert_model,
        "xlm-roberta": _xlm_roberta_model,
        "reformer": _reformer_model,
        "longformer": _longformer_model,
        "roberta": _roberta_model,
        "deberta-v2": _deberta_v2_model,
        "deberta": _deberta_model,
        "flaubert": _flaubert_model,
        "squeezebert": _squeeze_bert_model,
        "bert": _bert_model,
        "xlm": _xlm_model,
        "electra": _electra_model,
    },
    alternatives={},
    configurations=CONFIGURATIONS,
    served=_served,
)


if TYPE_CHECKING:

    class TextEncodingModel(PreTrainedModel):
        """Any PyTorch model for encoding of texts: what an Auto class answers with for a name
        that it doesn't know before running.

        Its call takes what any class of the task takes, and returns what one of them returns; an
        argument that the model's own class lacks is an error of the call.
        """

        def __call__(
            self,
            input_ids: Tensor | None = None,
            attention_mask: Tensor | None = None,
            *,
            token_type_ids: Tensor | None = None,
            position_ids: Tensor | None = None,
            head_mask: Tensor | None = None,
            inputs_embeds: Tensor | None = None,
            encoder_hidden_states: Tensor | None = None,
            encoder_attention_mask: Tensor | None = None,
            past_key_values: PastKeyValues | None = None,
            use_cache: bool | None = None,
            past_buckets_states: PastKeyValues | None = None,
            global_attention_mask: Tensor | None = None,
            langs: Tensor | None = None,
            lengths: Tensor | None = None,
            output_attentions: bool | None = None,
            output_hidden_states: bool | None = None,
            return_dict: bool | None = None,
        ) -> BaseModelOutput | LongformerBaseModelOutput: ...

else:

    class TextEncodingModel(metaclass=TaskType):
        """Any PyTorch model for encoding of texts."""

        answers = (
            "triformers.models.torch.roformer.RoFormerModel",
            "triformers.models.torch.big_bird.BigBirdModel",
            "triformers.models.torch.ibert.IBertModel",
            "triformers.models.torch.mt5.MT5EncoderModel",
            "triformers.models.torch.t5.T5EncoderModel",
            "triformers.models.torch.mobilebert.MobileBertModel",
            "triformers.models.torch.distilbert.DistilBertModel",
            "triformers.models.torch.albert.AlbertModel",
            "triformers.models.torch.xlm_roberta.XLMRobertaModel",
            "triformers.models.torch.reformer.ReformerModel",
            "triformers.models.torch.longformer.LongformerModel",
            "triformers.models.torch.roberta.RobertaModel",
            "triformers.models.torch.deberta_v2.DebertaV2Model",
            "triformers.models.torch.deberta.DebertaModel",
            "triformers.models.torch.flaubert.FlaubertModel",
            "triformers.models.torch.squeezebert.SqueezeBertModel",
            "triformers.models.torch.bert.BertModel",
            "triformers.models.torch.xlm.XLMModel",
            "triformers.models.torch.electra.ElectraModel",
        )


class AutoModelForTextEncoding(AutoModelClass):
    """Answers with the PyTorch class of a checkpoint's architecture for encoding of texts.

    The checkpoint's ``model_type`` decides:

    - ``roformer`` (RoFormer): RoFormerModel
    - ``big_bird`` (BigBird): BigBirdModel
    - ``ibert`` (I-BERT): IBertModel
    - ``mt5`` (mT5): MT5EncoderModel
    - ``t5`` (T5): T5EncoderModel
    - ``mobilebert`` (MobileBERT): MobileBertModel
    - ``distilbert`` (DistilBERT): DistilBertModel
    - ``albert`` (ALBERT): AlbertModel
    - ``xlm-roberta`` (XLM-RoBERTa): XLMRobertaModel
    - ``reformer`` (Reformer): ReformerModel
    - ``longformer`` (Longformer): LongformerModel
    - ``roberta`` (RoBERTa): RobertaModel
    - ``deberta-v2`` (DeBERTa-v2): DebertaV2Model
    - ``deberta`` (DeBERTa): DebertaModel
    - ``flaubert`` (FlauBERT): FlaubertModel
    - ``squeezebert`` (SqueezeBERT): SqueezeBertModel
    - ``bert`` (BERT): BertModel
    - ``xlm`` (XLM): XLMModel
    - ``electra`` (ELECTRA): ElectraModel

    It can't be instantiated: call ``from_pretrained`` or ``from_config``.
    """

    _models = MODELS

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_config(cls, config: RoFormerConfig, **kwargs: Any) -> RoFormerModel: ...

        @overload
        @classmethod
        def from_config(cls, config: BigBirdConfig, **kwargs: Any) -> BigBirdModel: ...

        @overload
        @classmethod
        def from_config(cls, config: IBertConfig, **kwargs: Any) -> IBertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: MobileBertConfig, **kwargs: Any) -> MobileBertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: AlbertConfig, **kwargs: Any) -> AlbertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: XLMRobertaConfig, **kwargs: Any) -> XLMRobertaModel: ...

        @overload
        @classmethod
        def from_config(cls, config: LongformerConfig, **kwargs: Any) -> LongformerModel: ...

        @overload
        @classmethod
        def from_config(cls, config: DebertaConfig, **kwargs: Any) -> DebertaModel: ...

        @overload
        @classmethod
        def from_config(cls, config: SqueezeBertConfig, **kwargs: Any) -> SqueezeBertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: MT5Config, **kwargs: Any) -> MT5EncoderModel: ...

        @overload
        @classmethod
        def from_config(cls, config: RobertaConfig, **kwargs: Any) -> RobertaModel: ...

        @overload
        @classmethod
        def from_config(cls, config: DebertaV2Config, **kwargs: Any) -> DebertaV2Model: ...

        @overload
        @classmethod
        def from_config(cls, config: FlaubertConfig, **kwargs: Any) -> FlaubertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: BertConfig, **kwargs: Any) -> BertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: ElectraConfig, **kwargs: Any) -> ElectraModel: ...

        @overload
        @classmethod
        def from_config(cls, config: T5Config, **kwargs: Any) -> T5EncoderModel: ...

        @overload
        @classmethod
        def from_config(cls, config: DistilBertConfig, **kwargs: Any) -> DistilBertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: ReformerConfig, **kwargs: Any) -> ReformerModel: ...

        @overload
        @classmethod
        def from_config(cls, config: XLMConfig, **kwargs: Any) -> XLMModel: ...

        @overload
        @classmethod
        def from_config(cls, config: PretrainedConfig, **kwargs: Any) -> TextEncodingModel: ...

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
            >>> from triformers import AutoConfig, AutoModelForTextEncoding
            >>> config = AutoConfig.from_pretrained("t5-base")
            >>> model = AutoModelForTextEncoding.from_config(config)
        """
        return cls._models.build(config, kwargs)

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RoFormerCheckpoint,
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
        ) -> RoFormerModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RoFormerCheckpoint,
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
        ) -> tuple[RoFormerModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdCheckpoint,
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
        ) -> BigBirdModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdCheckpoint,
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
        ) -> tuple[BigBirdModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: IBertCheckpoint,
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
        ) -> IBertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: IBertCheckpoint,
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
        ) -> tuple[IBertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: T5Checkpoint,
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
        ) -> T5EncoderModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: T5Checkpoint,
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
        ) -> tuple[T5EncoderModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MobileBertCheckpoint,
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
        ) -> MobileBertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MobileBertCheckpoint,
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
        ) -> tuple[MobileBertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DistilBertCheckpoint,
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
        ) -> DistilBertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DistilBertCheckpoint,
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
        ) -> tuple[DistilBertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: AlbertCheckpoint,
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
        ) -> AlbertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: AlbertCheckpoint,
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
        ) -> tuple[AlbertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMRobertaCheckpoint,
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
        ) -> XLMRobertaModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMRobertaCheckpoint,
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
        ) -> tuple[XLMRobertaModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ReformerCheckpoint,
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
        ) -> ReformerModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ReformerCheckpoint,
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
        ) -> tuple[ReformerModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LongformerCheckpoint,
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
        ) -> LongformerModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LongformerCheckpoint,
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
        ) -> tuple[LongformerModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RobertaCheckpoint,
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
        ) -> RobertaModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RobertaCheckpoint,
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
        ) -> tuple[RobertaModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaV2Checkpoint,
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
        ) -> DebertaV2Model: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaV2Checkpoint,
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
        ) -> tuple[DebertaV2Model, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaCheckpoint,
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
        ) -> DebertaModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaCheckpoint,
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
        ) -> tuple[DebertaModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FlaubertCheckpoint,
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
        ) -> FlaubertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FlaubertCheckpoint,
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
        ) -> tuple[FlaubertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: SqueezeBertCheckpoint,
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
        ) -> SqueezeBertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: SqueezeBertCheckpoint,
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
        ) -> tuple[SqueezeBertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BertCheckpoint,
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
        ) -> BertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BertCheckpoint,
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
        ) -> tuple[BertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMCheckpoint,
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
        ) -> XLMModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMCheckpoint,
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
        ) -> tuple[XLMModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ElectraCheckpoint,
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
        ) -> ElectraModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ElectraCheckpoint,
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
        ) -> tuple[ElectraModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RoFormerConfig,
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
        ) -> RoFormerModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RoFormerConfig,
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
        ) -> tuple[RoFormerModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BigBirdConfig,
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
        ) -> BigBirdModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BigBirdConfig,
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
        ) -> tuple[BigBirdModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: IBertConfig,
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
        ) -> IBertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: IBertConfig,
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
        ) -> tuple[IBertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MobileBertConfig,
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
        ) -> MobileBertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MobileBertConfig,
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
        ) -> tuple[MobileBertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: AlbertConfig,
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
        ) -> AlbertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: AlbertConfig,
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
        ) -> tuple[AlbertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMRobertaConfig,
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
        ) -> XLMRobertaModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMRobertaConfig,
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
        ) -> tuple[XLMRobertaModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LongformerConfig,
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
        ) -> LongformerModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LongformerConfig,
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
        ) -> tuple[LongformerModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DebertaConfig,
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
        ) -> DebertaModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DebertaConfig,
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
        ) -> tuple[DebertaModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: SqueezeBertConfig,
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
        ) -> SqueezeBertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: SqueezeBertConfig,
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
        ) -> tuple[SqueezeBertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MT5Config,
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
        ) -> MT5EncoderModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MT5Config,
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
        ) -> tuple[MT5EncoderModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RobertaConfig,
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
        ) -> RobertaModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RobertaConfig,
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
        ) -> tuple[RobertaModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DebertaV2Config,
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
        ) -> DebertaV2Model: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DebertaV2Config,
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
        ) -> tuple[DebertaV2Model, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: FlaubertConfig,
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
        ) -> FlaubertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: FlaubertConfig,
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
        ) -> tuple[FlaubertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BertConfig,
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
        ) -> BertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BertConfig,
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
        ) -> tuple[BertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ElectraConfig,
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
        ) -> ElectraModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ElectraConfig,
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
        ) -> tuple[ElectraModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: T5Config,
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
        ) -> T5EncoderModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: T5Config,
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
        ) -> tuple[T5EncoderModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DistilBertConfig,
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
        ) -> DistilBertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DistilBertConfig,
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
        ) -> tuple[DistilBertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ReformerConfig,
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
        ) -> ReformerModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ReformerConfig,
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
        ) -> tuple[ReformerModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMConfig,
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
        ) -> XLMModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMConfig,
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
        ) -> tuple[XLMModel, LoadingInfo]: ...

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
        ) -> TextEncodingModel: ...

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
        ) -> tuple[TextEncodingModel, LoadingInfo]: ...

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
        ) -> TextEncodingModel | tuple[TextEncodingModel, LoadingInfo]: ...

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
            >>> from triformers import AutoModelForTextEncoding
            >>> model = AutoModelForTextEncoding.from_pretrained("t5-base")
            >>> model = AutoModelForTextEncoding.from_pretrained(
            ...     "t5-base", output_attentions=True
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
