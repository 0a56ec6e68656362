# Generated from registry.yaml by `make generate`; do not edit.
# Overloads overlap where a configuration derives from another; the derived one's goes first.
# pyright: reportOverlappingOverload=false
"""FlaxAutoModelForMultipleChoice: the JAX/Flax model of a checkpoint for multiple choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers.auto.configuration import CONFIGURATIONS
from triformers_core.auto.base import AutoModelClass
from triformers_core.auto.models import Models, TaskType

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from typing import Any, Literal, overload

    from jax.typing import DTypeLike
    from numpy.typing import NDArray

    from triformers.auto.checkpoints import (
        AlbertCheckpoint,
        BertCheckpoint,
        BigBirdCheckpoint,
        CamembertCheckpoint,
        CanineCheckpoint,
        ConvBertCheckpoint,
        DistilBertCheckpoint,
        ElectraCheckpoint,
        FlaubertCheckpoint,
        FunnelCheckpoint,
        IBertCheckpoint,
        LongformerCheckpoint,
        LukeCheckpoint,
        MobileBertCheckpoint,
        MPNetCheckpoint,
        RobertaCheckpoint,
        RoFormerCheckpoint,
        SqueezeBertCheckpoint,
        XLMCheckpoint,
        XLMRobertaCheckpoint,
        XLNetCheckpoint,
    )
    from triformers.models.flax.albert import FlaxAlbertForMultipleChoice
    from triformers.models.flax.bert_classification import FlaxBertForMultipleChoice
    from triformers.models.flax.big_bird import FlaxBigBirdForMultipleChoice
    from triformers.models.flax.camembert import FlaxCamembertForMultipleChoice
    from triformers.models.flax.canine import FlaxCanineForMultipleChoice
    from triformers.models.flax.convbert import FlaxConvBertForMultipleChoice
    from triformers.models.flax.distilbert_heads import FlaxDistilBertForMultipleChoice
    from triformers.models.flax.electra import FlaxElectraForMultipleChoice
    from triformers.models.flax.flaubert import FlaxFlaubertForMultipleChoice
    from triformers.models.flax.funnel_heads import FlaxFunnelForMultipleChoice
    from triformers.models.flax.ibert import FlaxIBertForMultipleChoice
    from triformers.models.flax.longformer_heads import (
        FlaxLongformerForMultipleChoice,
        FlaxLongformerMultipleChoiceModelOutput,
    )
    from triformers.models.flax.luke_heads import (
        FlaxLukeClassifierOutput,
        FlaxLukeForMultipleChoice,
    )
    from triformers.models.flax.megatron_bert import FlaxMegatronBertForMultipleChoice
    from triformers.models.flax.mobilebert import FlaxMobileBertForMultipleChoice
    from triformers.models.flax.mpnet import FlaxMPNetForMultipleChoice
    from triformers.models.flax.outputs import FlaxMultipleChoiceModelOutput
    from triformers.models.flax.roberta import FlaxRobertaForMultipleChoice
    from triformers.models.flax.roformer import FlaxRoFormerForMultipleChoice
    from triformers.models.flax.squeezebert import FlaxSqueezeBertForMultipleChoice
    from triformers.models.flax.tasks import FlaxTaskModel
    from triformers.models.flax.xlm_heads import FlaxXLMForMultipleChoice
    from triformers.models.flax.xlm_roberta import FlaxXLMRobertaForMultipleChoice
    from triformers.models.flax.xlnet_heads import FlaxXLNetForMultipleChoice
    from triformers_core.architectures.albert.configuration import AlbertConfig
    from triformers_core.architectures.bert.configuration import BertConfig
    from triformers_core.architectures.big_bird.configuration import BigBirdConfig
    from triformers_core.architectures.camembert.configuration import CamembertConfig
    from triformers_core.architectures.canine.configuration import CanineConfig
    from triformers_core.architectures.convbert.configuration import ConvBertConfig
    from triformers_core.architectures.distilbert.configuration import DistilBertConfig
    from triformers_core.architectures.electra.configuration import ElectraConfig
    from triformers_core.architectures.flaubert.configuration import FlaubertConfig
    from triformers_core.architectures.funnel.configuration import FunnelConfig
    from triformers_core.architectures.ibert.configuration import IBertConfig
    from triformers_core.architectures.longformer.configuration import LongformerConfig
    from triformers_core.architectures.luke.configuration import LukeConfig
    from triformers_core.architectures.megatron_bert.configuration import MegatronBertConfig
    from triformers_core.architectures.mobilebert.configuration import MobileBertConfig
    from triformers_core.architectures.mpnet.configuration import MPNetConfig
    from triformers_core.architectures.roberta.configuration import RobertaConfig
    from triformers_core.architectures.roformer.configuration import RoFormerConfig
    from triformers_core.architectures.squeezebert.configuration import SqueezeBertConfig
    from triformers_core.architectures.xlm.configuration import XLMConfig
    from triformers_core.architectures.xlm_roberta.configuration import XLMRobertaConfig
    from triformers_core.architectures.xlnet.configuration import XLNetConfig
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.kit.flax import Params, PreTrainedModel, Tensor
    from triformers_core.loading.load import LoadingInfo


def _canine_for_multiple_choice() -> type[FlaxCanineForMultipleChoice]:
    from triformers.models.flax.canine import FlaxCanineForMultipleChoice

    return FlaxCanineForMultipleChoice


def _ro_former_for_multiple_choice() -> type[FlaxRoFormerForMultipleChoice]:
    from triformers.models.flax.roformer import FlaxRoFormerForMultipleChoice

    return FlaxRoFormerForMultipleChoice


def _luke_for_multiple_choice() -> type[FlaxLukeForMultipleChoice]:
    from triformers.models.flax.luke_heads import FlaxLukeForMultipleChoice

    return FlaxLukeForMultipleChoice


def _big_bird_for_multiple_choice() -> type[FlaxBigBirdForMultipleChoice]:
    from triformers.models.flax.big_bird import FlaxBigBirdForMultipleChoice

    return FlaxBigBirdForMultipleChoice


def _conv_bert_for_multiple_choice() -> type[FlaxConvBertForMultipleChoice]:
    from triformers.models.flax.convbert import FlaxConvBertForMultipleChoice

    return FlaxConvBertForMultipleChoice


def _i_bert_for_multiple_choice() -> type[FlaxIBertForMultipleChoice]:
    from triformers.models.flax.ibert import FlaxIBertForMultipleChoice

    return FlaxIBertForMultipleChoice


def _mobile_bert_for_multiple_choice() -> type[FlaxMobileBertForMultipleChoice]:
    from triformers.models.flax.mobilebert import FlaxMobileBertForMultipleChoice

    return FlaxMobileBertForMultipleChoice


def _distil_bert_for_multiple_choice() -> type[FlaxDistilBertForMultipleChoice]:
    from triformers.models.flax.distilbert_heads import FlaxDistilBertForMultipleChoice

    return FlaxDistilBertForMultipleChoice


def _albert_for_multiple_choice() -> type[FlaxAlbertForMultipleChoice]:
    from triformers.models.flax.albert import FlaxAlbertForMultipleChoice

    return FlaxAlbertForMultipleChoice


def _camembert_for_multiple_choice() -> type[FlaxCamembertForMultipleChoice]:
    from triformers.models.flax.camembert import FlaxCamembertForMultipleChoice

    return FlaxCamembertForMultipleChoice


def _xlm_roberta_for_multiple_choice() -> type[FlaxXLMRobertaForMultipleChoice]:
    from triformers.models.flax.xlm_roberta import FlaxXLMRobertaForMultipleChoice

    return FlaxXLMRobertaForMultipleChoice


def _megatron_bert_for_multiple_choice() -> type[FlaxMegatronBertForMultipleChoice]:
    from triformers.models.flax.megatron_bert import FlaxMegatronBertForMultipleChoice

    return FlaxMegatronBertForMultipleChoice


def _mp_net_for_multiple_choice() -> type[FlaxMPNetForMultipleChoice]:
    from triformers.models.flax.mpnet import FlaxMPNetForMultipleChoice

    return FlaxMPNetForMultipleChoice


def _longformer_for_multiple_choice() -> type[FlaxLongformerForMultipleChoice]:
    from triformers.models.flax.longformer_heads import FlaxLongformerForMultipleChoice

    return FlaxLongformerForMultipleChoice


def _roberta_for_multiple_choice() -> type[FlaxRobertaForMultipleChoice]:
    from triformers.models.flax.roberta import FlaxRobertaForMultipleChoice

    return FlaxRobertaForMultipleChoice


def _flaubert_for_multiple_choice() -> type[FlaxFlaubertForMultipleChoice]:
    from triformers.models.flax.flaubert import FlaxFlaubertForMultipleChoice

    return FlaxFlaubertForMultipleChoice


def _squeeze_bert_for_multiple_choice() -> type[FlaxSqueezeBertForMultipleChoice]:
    from triformers.models.flax.squeezebert import FlaxSqueezeBertForMultipleChoice

    return FlaxSqueezeBertForMultipleChoice


def _bert_for_multiple_choice() -> type[FlaxBertForMultipleChoice]:
    from triformers.models.flax.bert_classification import FlaxBertForMultipleChoice

    return FlaxBertForMultipleChoice


def _xl_net_for_multiple_choice() -> type[FlaxXLNetForMultipleChoice]:
    from triformers.models.flax.xlnet_heads import FlaxXLNetForMultipleChoice

    return FlaxXLNetForMultipleChoice


def _xlm_for_multiple_choice() -> type[FlaxXLMForMultipleChoice]:
    from triformers.models.flax.xlm_heads import FlaxXLMForMultipleChoice

    return FlaxXLMForMultipleChoice


def _electra_for_multiple_choice() -> type[FlaxElectraForMultipleChoice]:
    from triformers.models.flax.electra import FlaxElectraForMultipleChoice

    return FlaxElectraForMultipleChoice


def _funnel_for_multiple_choice() -> type[FlaxFunnelForMultipleChoice]:
    from triformers.models.flax.funnel_heads import FlaxFunnelForMultipleChoice

    return FlaxFunnelForMultipleChoice


def _served() -> Mapping[str, tuple[str, ...]]:
    from triformers.auto.served import FLAX

    return FLAX


MODELS: Models[PreTrainedModel] = Models(
    auto_class="FlaxAutoModelForMultipleChoice",
    loaders={
        "canine": _canine_for_multiple_choice,
        "roformer": _ro_former_for_multiple_choice,
        "luke": _luke_for_multiple_choice,
        "big_bird": _big_bird_for_multiple_choice,
        "convbert": _conv_bert_for_multiple_choice,
        "ibert": _i_bert_for_multiple_choice,
        "mobilebert": _mobile_bert_for_multiple_choice,
        "distilbert": _distil_bert_for_multiple_choice,
        "albert": _albert_for_multiple_choice,
        "camembert": _camembert_for_multiple_choice,
        "xlm-roberta": _xlm_roberta_for_multiple_choice,
        "megatron-bert": _megatron_bert_for_multiple_choice,
        "mpnet": _mp_net_for_multiple_choice,
        "longformer": _longformer_for_multiple_choice,
        "roberta": _roberta_for_multiple_choice,
        "flaubert": _flaubert_for_multiple_choice,
        "squeezebert": _squeeze_bert_for_multiple_choice,
        "bert": _bert_for_multiple_choice,
        "xlnet": _xl_net_for_multiple_choice,
        "xlm": _xlm_for_multiple_choice,
        "electra": _electra_for_multiple_choice,
        "funnel": _funnel_for_multiple_choice,
    },
    alternatives={},
    configurations=CONFIGURATIONS,
    served=_served,
)


if TYPE_CHECKING:

    class FlaxMultipleChoiceModel(FlaxTaskModel):
        """Any JAX/Flax model for multiple choice: what an Auto class answers with for a name
        that it doesn't know before running.

        Its call takes what any class of the task takes, and returns what one of them returns; an
        argument that the model's own class lacks is an error of the call.
        """

        def __call__(
            self,
            input_ids: Tensor | NDArray[Any] | None = None,
            *,
            attention_mask: Tensor | NDArray[Any] | None = None,
            token_type_ids: Tensor | NDArray[Any] | None = None,
            position_ids: Tensor | NDArray[Any] | None = None,
            head_mask: Tensor | NDArray[Any] | None = None,
            inputs_embeds: Tensor | NDArray[Any] | None = None,
            labels: Tensor | NDArray[Any] | None = None,
            entity_ids: Tensor | NDArray[Any] | None = None,
            entity_attention_mask: Tensor | NDArray[Any] | None = None,
            entity_token_type_ids: Tensor | NDArray[Any] | None = None,
            entity_position_ids: Tensor | NDArray[Any] | None = None,
            global_attention_mask: Tensor | NDArray[Any] | None = None,
            langs: Tensor | NDArray[Any] | None = None,
            input_mask: Tensor | NDArray[Any] | None = None,
            mems: tuple[Tensor, ...] | None = None,
            perm_mask: Tensor | NDArray[Any] | None = None,
            target_mapping: Tensor | NDArray[Any] | None = None,
            use_mems: bool | None = None,
            output_attentions: bool | None = None,
            output_hidden_states: bool | None = None,
            return_dict: bool | None = None,
            params: Params | None = None,
            dropout_rng: Tensor | NDArray[Any] | None = None,
            train: bool = False,
        ) -> (
            FlaxMultipleChoiceModelOutput
            | FlaxLukeClassifierOutput
            | FlaxLongformerMultipleChoiceModelOutput
        ): ...

else:

    class FlaxMultipleChoiceModel(metaclass=TaskType):
        """Any JAX/Flax model for multiple choice."""

        answers = (
            "triformers.models.flax.canine.FlaxCanineForMultipleChoice",
            "triformers.models.flax.roformer.FlaxRoFormerForMultipleChoice",
            "triformers.models.flax.luke_heads.FlaxLukeForMultipleChoice",
            "triformers.models.flax.big_bird.FlaxBigBirdForMultipleChoice",
            "triformers.models.flax.convbert.FlaxConvBertForMultipleChoice",
            "triformers.models.flax.ibert.FlaxIBertForMultipleChoice",
            "triformers.models.flax.mobilebert.FlaxMobileBertForMultipleChoice",
            "triformers.models.flax.distilbert_heads.FlaxDistilBertForMultipleChoice",
            "triformers.models.flax.albert.FlaxAlbertForMultipleChoice",
            "triformers.models.flax.camembert.FlaxCamembertForMultipleChoice",
            "triformers.models.flax.xlm_roberta.FlaxXLMRobertaForMultipleChoice",
            "triformers.models.flax.megatron_bert.FlaxMegatronBertForMultipleChoice",
            "triformers.models.flax.mpnet.FlaxMPNetForMultipleChoice",
            "triformers.models.flax.longformer_heads.FlaxLongformerForMultipleChoice",
            "triformers.models.flax.roberta.FlaxRobertaForMultipleChoice",
            "triformers.models.flax.flaubert.FlaxFlaubertForMultipleChoice",
            "triformers.models.flax.squeezebert.FlaxSqueezeBertForMultipleChoice",
            "triformers.models.flax.bert_classification.FlaxBertForMultipleChoice",
            "triformers.models.flax.xlnet_heads.FlaxXLNetForMultipleChoice",
            "triformers.models.flax.xlm_heads.FlaxXLMForMultipleChoice",
            "triformers.models.flax.electra.FlaxElectraForMultipleChoice",
            "triformers.models.flax.funnel_heads.FlaxFunnelForMultipleChoice",
        )


class FlaxAutoModelForMultipleChoice(AutoModelClass):
    """Answers with the JAX/Flax class of a checkpoint's architecture for multiple choice.

    The checkpoint's ``model_type`` decides:

    - ``canine`` (CANINE): FlaxCanineForMultipleChoice
    - ``roformer`` (RoFormer): FlaxRoFormerForMultipleChoice
    - ``luke`` (LUKE): FlaxLukeForMultipleChoice
    - ``big_bird`` (BigBird): FlaxBigBirdForMultipleChoice
    - ``convbert`` (ConvBERT): FlaxConvBertForMultipleChoice
    - ``ibert`` (I-BERT): FlaxIBertForMultipleChoice
    - ``mobilebert`` (MobileBERT): FlaxMobileBertForMultipleChoice
    - ``distilbert`` (DistilBERT): FlaxDistilBertForMultipleChoice
    - ``albert`` (ALBERT): FlaxAlbertForMultipleChoice
    - ``camembert`` (CamemBERT): FlaxCamembertForMultipleChoice
    - ``xlm-roberta`` (XLM-RoBERTa): FlaxXLMRobertaForMultipleChoice
    - ``megatron-bert`` (MegatronBert): FlaxMegatronBertForMultipleChoice
    - ``mpnet`` (MPNet): FlaxMPNetForMultipleChoice
    - ``longformer`` (Longformer): FlaxLongformerForMultipleChoice
    - ``roberta`` (RoBERTa): FlaxRobertaForMultipleChoice
    - ``flaubert`` (FlauBERT): FlaxFlaubertForMultipleChoice
    - ``squeezebert`` (SqueezeBERT): FlaxSqueezeBertForMultipleChoice
    - ``bert`` (BERT): FlaxBertForMultipleChoice
    - ``xlnet`` (XLNet): FlaxXLNetForMultipleChoice
    - ``xlm`` (XLM): FlaxXLMForMultipleChoice
    - ``electra`` (ELECTRA): FlaxElectraForMultipleChoice
    - ``funnel`` (Funnel Transformer): FlaxFunnelForMultipleChoice

    It can't be instantiated: call ``from_pretrained`` or ``from_config``.
    """

    _models = MODELS

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_config(
            cls, config: CanineConfig, **kwargs: Any
        ) -> FlaxCanineForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: RoFormerConfig, **kwargs: Any
        ) -> FlaxRoFormerForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(cls, config: LukeConfig, **kwargs: Any) -> FlaxLukeForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BigBirdConfig, **kwargs: Any
        ) -> FlaxBigBirdForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: ConvBertConfig, **kwargs: Any
        ) -> FlaxConvBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(cls, config: IBertConfig, **kwargs: Any) -> FlaxIBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MobileBertConfig, **kwargs: Any
        ) -> FlaxMobileBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: AlbertConfig, **kwargs: Any
        ) -> FlaxAlbertForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: CamembertConfig, **kwargs: Any
        ) -> FlaxCamembertForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: XLMRobertaConfig, **kwargs: Any
        ) -> FlaxXLMRobertaForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MegatronBertConfig, **kwargs: Any
        ) -> FlaxMegatronBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(cls, config: MPNetConfig, **kwargs: Any) -> FlaxMPNetForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: LongformerConfig, **kwargs: Any
        ) -> FlaxLongformerForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: SqueezeBertConfig, **kwargs: Any
        ) -> FlaxSqueezeBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: RobertaConfig, **kwargs: Any
        ) -> FlaxRobertaForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: FlaubertConfig, **kwargs: Any
        ) -> FlaxFlaubertForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(cls, config: BertConfig, **kwargs: Any) -> FlaxBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: ElectraConfig, **kwargs: Any
        ) -> FlaxElectraForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: DistilBertConfig, **kwargs: Any
        ) -> FlaxDistilBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(cls, config: XLNetConfig, **kwargs: Any) -> FlaxXLNetForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(cls, config: XLMConfig, **kwargs: Any) -> FlaxXLMForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: FunnelConfig, **kwargs: Any
        ) -> FlaxFunnelForMultipleChoice: ...

        @overload
        @classmethod
        def from_config(
            cls, config: PretrainedConfig, **kwargs: Any
        ) -> FlaxMultipleChoiceModel: ...

    @classmethod
    def from_config(cls, config: PretrainedConfig, **kwargs: Any) -> PreTrainedModel:
        """Makes a new model from a configuration, with initial weights.

        Args:
            config: its class decides which model class is made; where several classes serve the task, so do
                its ``architectures``.
            kwargs: passed on to the model's ``__init__``.

        Returns:
            The model.

        Raises:
            InvalidConfigurationError: ``config`` is none.
            UnsupportedTaskError: the configuration's architecture doesn't serve this task.
            InvalidInputError: the model has no option that a keyword names.
            MissingBackendError: JAX/Flax isn't installed.

        Example:
            >>> from triformers import AutoConfig, FlaxAutoModelForMultipleChoice
            >>> config = AutoConfig.from_pretrained("bert-base-cased")
            >>> model = FlaxAutoModelForMultipleChoice.from_config(config)
        """
        return cls._models.build(config, kwargs)

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CanineCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxCanineForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CanineCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxCanineForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RoFormerCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxRoFormerForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RoFormerCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxRoFormerForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LukeCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxLukeForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LukeCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxLukeForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxBigBirdForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxBigBirdForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ConvBertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxConvBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ConvBertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxConvBertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: IBertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxIBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: IBertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxIBertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MobileBertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxMobileBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MobileBertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxMobileBertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DistilBertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxDistilBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DistilBertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxDistilBertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: AlbertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxAlbertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: AlbertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxAlbertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CamembertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxCamembertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CamembertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxCamembertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMRobertaCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxXLMRobertaForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMRobertaCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxXLMRobertaForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MPNetCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxMPNetForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MPNetCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxMPNetForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LongformerCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxLongformerForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LongformerCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxLongformerForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RobertaCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxRobertaForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RobertaCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxRobertaForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FlaubertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxFlaubertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FlaubertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxFlaubertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: SqueezeBertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxSqueezeBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: SqueezeBertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxSqueezeBertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BertCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxBertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLNetCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxXLNetForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLNetCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxXLNetForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxXLMForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxXLMForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ElectraCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxElectraForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ElectraCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxElectraForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FunnelCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxFunnelForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FunnelCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxFunnelForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CanineConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxCanineForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CanineConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxCanineForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RoFormerConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxRoFormerForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RoFormerConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxRoFormerForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LukeConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxLukeForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LukeConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxLukeForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BigBirdConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxBigBirdForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BigBirdConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxBigBirdForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ConvBertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxConvBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ConvBertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxConvBertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: IBertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxIBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: IBertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxIBertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MobileBertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxMobileBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MobileBertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxMobileBertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: AlbertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxAlbertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: AlbertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxAlbertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CamembertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxCamembertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CamembertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxCamembertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMRobertaConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxXLMRobertaForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMRobertaConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxXLMRobertaForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MegatronBertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxMegatronBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MegatronBertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxMegatronBertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MPNetConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxMPNetForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MPNetConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxMPNetForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LongformerConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxLongformerForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LongformerConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxLongformerForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: SqueezeBertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxSqueezeBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: SqueezeBertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxSqueezeBertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RobertaConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxRobertaForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RobertaConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxRobertaForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: FlaubertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxFlaubertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: FlaubertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxFlaubertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxBertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ElectraConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxElectraForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ElectraConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxElectraForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DistilBertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxDistilBertForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DistilBertConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxDistilBertForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLNetConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxXLNetForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLNetConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxXLNetForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxXLMForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxXLMForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: FunnelConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxFunnelForMultipleChoice: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: FunnelConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxFunnelForMultipleChoice, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PretrainedConfig | None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxMultipleChoiceModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PretrainedConfig | None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> tuple[FlaxMultipleChoiceModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PretrainedConfig | None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[False],
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
        ) -> tuple[FlaxMultipleChoiceModel, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PretrainedConfig | None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            seed: int = 0,
            dtype: DTypeLike = "float32",
            _do_init: Literal[True] = True,
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
        ) -> FlaxMultipleChoiceModel | tuple[FlaxMultipleChoiceModel, LoadingInfo]: ...

    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | PathLike[str] | None,
        *model_args: Any,
        config: PretrainedConfig | None = None,
        from_pt: bool = False,
        strict: bool = False,
        ignore_mismatched_sizes: bool = False,
        seed: int = 0,
        dtype: DTypeLike = "float32",
        _do_init: bool = True,
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
    ) -> (
        PreTrainedModel
        | tuple[PreTrainedModel, LoadingInfo]
        | tuple[PreTrainedModel, dict[str, Any]]
    ):
        """Loads a checkpoint's model with its weights.

        The class follows from the configuration's ``model_type``, or, where there is none, from a
        part of the checkpoint's name.

        Args:
            pretrained_model_name_or_path: a model id of the Hub, a directory with ``config.json``
                and weights, or the path or URL of a file of weights, such as ``model.safetensors``,
                ``pytorch_model.bin``, ``tf_model.h5``, ``flax_model.msgpack`` or
                ``model.ckpt.index``; ``config.json`` lies beside it unless ``config`` is given.
                ``None`` where both ``config`` and ``state_dict`` are given.
            model_args: passed on to the model's ``__init__`` after the configuration.
            config: used instead of the checkpoint's own, which is the default; then all ``kwargs`` go to
                the model.
            from_pt: whether to read weights that PyTorch has written;
                ``False`` by default.
            strict: whether missing and unexpected parameters are an error; ``False`` by default.
            ignore_mismatched_sizes: whether parameters of another shape are newly initialised; by
                default they are an error.
            seed: decides the values of parameters that the checkpoint lacks; 0 by default.
            dtype: floating point type of the computation, float32 by default; parameters keep the
                file's.
            _do_init: whether the model holds its parameters, as by default; else they are returned beside it, and
                every call needs them as ``params``.
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
            The model, or the pair; with ``_do_init=False`` the model and its parameters.

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
            MissingBackendError: JAX/Flax isn't installed.

        Example:
            >>> from triformers import FlaxAutoModelForMultipleChoice
            >>> model = FlaxAutoModelForMultipleChoice.from_pretrained("bert-base-cased")
            >>> model = FlaxAutoModelForMultipleChoice.from_pretrained(
            ...     "bert-base-cased", output_attentions=True
            ... )
            >>> model.config.output_attentions
            True
        """
        from triformers_core.hub import HubOptions
        from triformers_core.loading.keywords import check_pair

        check_pair(output_loading_info, _do_init)
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
                "from_pt": from_pt,
                "strict": strict,
                "ignore_mismatched_sizes": ignore_mismatched_sizes,
                "model_options": {"seed": seed, "dtype": dtype},
                **kwargs,
            },
        )
        if not _do_init:
            return model.without_params()
        return (model, info) if output_loading_info else model
