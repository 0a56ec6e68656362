# Generated from registry.yaml by `make generate`; do not edit.
# Overloads overlap where a configuration derives from another; the derived one's goes first.
# pyright: reportOverlappingOverload=false
"""AutoModelForTokenClassification: the PyTorch model of a checkpoint for token classification."""

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
        CamembertCheckpoint,
        CanineCheckpoint,
        ConvBertCheckpoint,
        DebertaCheckpoint,
        DebertaV2Checkpoint,
        DistilBertCheckpoint,
        ElectraCheckpoint,
        FlaubertCheckpoint,
        FunnelCheckpoint,
        GPT2Checkpoint,
        IBertCheckpoint,
        LayoutLMCheckpoint,
        LongformerCheckpoint,
        LukeCheckpoint,
        MobileBertCheckpoint,
        MPNetCheckpoint,
        RobertaCheckpoint,
        RoFormerCheckpoint,
        SqueezeBertCheckpoint,
        T5Checkpoint,
        XLMCheckpoint,
        XLMRobertaCheckpoint,
        XLNetCheckpoint,
    )
    from triformers.models.torch.albert import AlbertForTokenClassification
    from triformers.models.torch.bert_classification import BertForTokenClassification
    from triformers.models.torch.big_bird import BigBirdForTokenClassification
    from triformers.models.torch.cache import PastKeyValues
    from triformers.models.torch.camembert import CamembertForTokenClassification
    from triformers.models.torch.canine import CanineForTokenClassification
    from triformers.models.torch.convbert import ConvBertForTokenClassification
    from triformers.models.torch.deberta import DebertaForTokenClassification
    from triformers.models.torch.deberta_v2_heads import DebertaV2ForTokenClassification
    from triformers.models.torch.distilbert_heads import DistilBertForTokenClassification
    from triformers.models.torch.electra import ElectraForTokenClassification
    from triformers.models.torch.flaubert import FlaubertForTokenClassification
    from triformers.models.torch.funnel_heads import FunnelForTokenClassification
    from triformers.models.torch.gpt2_heads import GPT2ForTokenClassification
    from triformers.models.torch.ibert import IBertForTokenClassification
    from triformers.models.torch.layoutlm import LayoutLMForTokenClassification
    from triformers.models.torch.longformer_heads import (
        LongformerForTokenClassification,
        LongformerTokenClassifierOutput,
    )
    from triformers.models.torch.luke_heads import LukeClassifierOutput, LukeForTokenClassification
    from triformers.models.torch.megatron_bert import MegatronBertForTokenClassification
    from triformers.models.torch.mobilebert import MobileBertForTokenClassification
    from triformers.models.torch.mpnet import MPNetForTokenClassification
    from triformers.models.torch.mt5 import MT5ForTokenClassification
    from triformers.models.torch.outputs import TokenClassifierOutput
    from triformers.models.torch.roberta import RobertaForTokenClassification
    from triformers.models.torch.roformer import RoFormerForTokenClassification
    from triformers.models.torch.squeezebert import SqueezeBertForTokenClassification
    from triformers.models.torch.t5_heads import T5ForTokenClassification
    from triformers.models.torch.tasks import TaskModel
    from triformers.models.torch.xlm_heads import XLMForTokenClassification
    from triformers.models.torch.xlm_roberta import XLMRobertaForTokenClassification
    from triformers.models.torch.xlnet_heads import XLNetForTokenClassification
    from triformers_core.architectures.albert.configuration import AlbertConfig
    from triformers_core.architectures.bert.configuration import BertConfig
    from triformers_core.architectures.big_bird.configuration import BigBirdConfig
    from triformers_core.architectures.camembert.configuration import CamembertConfig
    from triformers_core.architectures.canine.configuration import CanineConfig
    from triformers_core.architectures.convbert.configuration import ConvBertConfig
    from triformers_core.architectures.deberta.configuration import DebertaConfig
    from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config
    from triformers_core.architectures.distilbert.configuration import DistilBertConfig
    from triformers_core.architectures.electra.configuration import ElectraConfig
    from triformers_core.architectures.flaubert.configuration import FlaubertConfig
    from triformers_core.architectures.funnel.configuration import FunnelConfig
    from triformers_core.architectures.gpt2.configuration import GPT2Config
    from triformers_core.architectures.ibert.configuration import IBertConfig
    from triformers_core.architectures.layoutlm.configuration import LayoutLMConfig
    from triformers_core.architectures.longformer.configuration import LongformerConfig
    from triformers_core.architectures.luke.configuration import LukeConfig
    from triformers_core.architectures.megatron_bert.configuration import MegatronBertConfig
    from triformers_core.architectures.mobilebert.configuration import MobileBertConfig
    from triformers_core.architectures.mpnet.configuration import MPNetConfig
    from triformers_core.architectures.mt5.configuration import MT5Config
    from triformers_core.architectures.roberta.configuration import RobertaConfig
    from triformers_core.architectures.roformer.configuration import RoFormerConfig
    from triformers_core.architectures.squeezebert.configuration import SqueezeBertConfig
    from triformers_core.architectures.t5.configuration import T5Config
    from triformers_core.architectures.xlm.configuration import XLMConfig
    from triformers_core.architectures.xlm_roberta.configuration import XLMRobertaConfig
    from triformers_core.architectures.xlnet.configuration import XLNetConfig
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.kit.torch import PreTrainedModel, Tensor
    from triformers_core.loading.load import LoadingInfo


def _canine_for_token_classification() -> type[CanineForTokenClassification]:
    from triformers.models.torch.canine import CanineForTokenClassification

    return CanineForTokenClassification


def _ro_former_for_token_classification() -> type[RoFormerForTokenClassification]:
    from triformers.models.torch.roformer import RoFormerForTokenClassification

    return RoFormerForTokenClassification


def _luke_for_token_classification() -> type[LukeForTokenClassification]:
    from triformers.models.torch.luke_heads import LukeForTokenClassification

    return LukeForTokenClassification


def _big_bird_for_token_classification() -> type[BigBirdForTokenClassification]:
    from triformers.models.torch.big_bird import BigBirdForTokenClassification

    return BigBirdForTokenClassification


def _conv_bert_for_token_classification() -> type[ConvBertForTokenClassification]:
    from triformers.models.torch.convbert import ConvBertForTokenClassification

    return ConvBertForTokenClassification


def _i_bert_for_token_classification() -> type[IBertForTokenClassification]:
    from triformers.models.torch.ibert import IBertForTokenClassification

    return IBertForTokenClassification


def _mt5_for_token_classification() -> type[MT5ForTokenClassification]:
    from triformers.models.torch.mt5 import MT5ForTokenClassification

    return MT5ForTokenClassification


def _t5_for_token_classification() -> type[T5ForTokenClassification]:
    from triformers.models.torch.t5_heads import T5ForTokenClassification

    return T5ForTokenClassification


def _mobile_bert_for_token_classification() -> type[MobileBertForTokenClassification]:
    from triformers.models.torch.mobilebert import MobileBertForTokenClassification

    return MobileBertForTokenClassification


def _distil_bert_for_token_classification() -> type[DistilBertForTokenClassification]:
    from triformers.models.torch.distilbert_heads import DistilBertForTokenClassification

    return DistilBertForTokenClassification


def _albert_for_token_classification() -> type[AlbertForTokenClassification]:
    from triformers.models.torch.albert import AlbertForTokenClassification

    return AlbertForTokenClassification


def _camembert_for_token_classification() -> type[CamembertForTokenClassification]:
    from triformers.models.torch.camembert import CamembertForTokenClassification

    return CamembertForTokenClassification


def _xlm_roberta_for_token_classification() -> type[XLMRobertaForTokenClassification]:
    from triformers.models.torch.xlm_roberta import XLMRobertaForTokenClassification

    return XLMRobertaForTokenClassification


def _megatron_bert_for_token_classification() -> type[MegatronBertForTokenClassification]:
    from triformers.models.torch.megatron_bert import MegatronBertForTokenClassification

    return MegatronBertForTokenClassification


def _mp_net_for_token_classification() -> type[MPNetForTokenClassification]:
    from triformers.models.torch.mpnet import MPNetForTokenClassification

    return MPNetForTokenClassification


def _longformer_for_token_classification() -> type[LongformerForTokenClassification]:
    from triformers.models.torch.longformer_heads import LongformerForTokenClassification

    return LongformerForTokenClassification


def _roberta_for_token_classification() -> type[RobertaForTokenClassification]:
    from triformers.models.torch.roberta import RobertaForTokenClassification

    return RobertaForTokenClassification


def _deberta_v2_for_token_classification() -> type[DebertaV2ForTokenClassification]:
    from triformers.models.torch.deberta_v2_heads import DebertaV2ForTokenClassification

    return DebertaV2ForTokenClassification


def _deberta_for_token_classification() -> type[DebertaForTokenClassification]:
    from triformers.models.torch.deberta import DebertaForTokenClassification

    return DebertaForTokenClassification


def _flaubert_for_token_classification() -> type[FlaubertForTokenClassification]:
    from triformers.models.torch.flaubert import FlaubertForTokenClassification

    return FlaubertForTokenClassification


def _squeeze_bert_for_token_classification() -> type[SqueezeBertForTokenClassification]:
    from triformers.models.torch.squeezebert import SqueezeBertForTokenClassification

    return SqueezeBertForTokenClassification


def _bert_for_token_classification() -> type[BertForTokenClassification]:
    from triformers.models.torch.bert_classification import BertForTokenClassification

    return BertForTokenClassification


def _gpt2_for_token_classification() -> type[GPT2ForTokenClassification]:
    from triformers.models.torch.gpt2_heads import GPT2ForTokenClassification

    return GPT2ForTokenClassification


def _xl_net_for_token_classification() -> type[XLNetForTokenClassification]:
    from triformers.models.torch.xlnet_heads import XLNetForTokenClassification

    return XLNetForTokenClassification


def _xlm_for_token_classification() -> type[XLMForTokenClassification]:
    from triformers.models.torch.xlm_heads import XLMForTokenClassification

    return XLMForTokenClassification


def _electra_for_token_classification() -> type[ElectraForTokenClassification]:
    from triformers.models.torch.electra import ElectraForTokenClassification

    return ElectraForTokenClassification


def _funnel_for_token_classification() -> type[FunnelForTokenClassification]:
    from triformers.models.torch.funnel_heads import FunnelForTokenClassification

    return FunnelForTokenClassification


def _layout_lm_for_token_classification() -> type[LayoutLMForTokenClassification]:
    from triformers.models.torch.layoutlm import LayoutLMForTokenClassification

    return LayoutLMForTokenClassification


def _served() -> Mapping[str, tuple[str, ...]]:
    from triformers.auto.served import TORCH

    return TORCH


MODELS: Models[PreTrainedModel] = Models(
    auto_class="AutoModelForTokenClassification",
    loaders={
        "canine": _canine_for_token_classification,
        "roformer": _ro_former_for_token_classification,
        "luke": _luke_for_token_classification,
        "big_bird": _big_bird_for_token_classification,
        "convbert": _conv_bert_for_token_classification,
        "ibert": _i_bert_for_token_classification,
        "mt5": _mt5_for_token_classification,
        "t5": _t5_for_token_classification,
        "mobilebert": _mobile_bert_for_token_classification,
        "distilbert": _distil_bert_for_token_classification,
        "albert": _albert_for_token_classification,
        "camembert": _camembert_for_token_classification,
        "xlm-roberta": _xlm_roberta_for_token_classification,
        "megatron-bert": _megatron_bert_for_token_classification,
        "mpnet": _mp_net_for_token_classification,
        "longformer": _longformer_for_token_classification,
        "roberta": _roberta_for_token_classification,
        "deberta-v2": _deberta_v2_for_token_classification,
        "deberta": _deberta_for_token_classification,
        "flaubert": _flaubert_for_token_classification,
        "squeezebert": _squeeze_bert_for_token_classification,
        "bert": _bert_for_token_classification,
        "gpt2": _gpt2_for_token_classification,
        "xlnet": _xl_net_for_token_classification,
        "xlm": _xlm_for_token_classification,
        "electra": _electra_for_token_classification,
        "funnel": _funnel_for_token_classification,
        "layoutlm": _layout_lm_for_token_classification,
    },
    alternatives={},
    configurations=CONFIGURATIONS,
    served=_served,
)


if TYPE_CHECKING:

    class TokenClassificationModel(TaskModel):
        """Any PyTorch model for token classification: what an Auto class answers with for a name
        that it doesn't know before running.

        Its call takes what any class of the task takes, and returns what one of them returns; an
        argument that the model's own class lacks is an error of the call.
        """

        def __call__(
            self,
            input_ids: Tensor | None = None,
            *,
            attention_mask: Tensor | None = None,
            token_type_ids: Tensor | None = None,
            position_ids: Tensor | None = None,
            head_mask: Tensor | None = None,
            inputs_embeds: Tensor | None = None,
            labels: Tensor | None = None,
            entity_ids: Tensor | None = None,
            entity_attention_mask: Tensor | None = None,
            entity_token_type_ids: Tensor | None = None,
            entity_position_ids: Tensor | None = None,
            global_attention_mask: Tensor | None = None,
            langs: Tensor | None = None,
            lengths: Tensor | None = None,
            past_key_values: PastKeyValues | None = None,
            use_cache: bool | None = None,
            mems: tuple[Tensor, ...] | None = None,
            perm_mask: Tensor | None = None,
            target_mapping: Tensor | None = None,
            input_mask: Tensor | None = None,
            use_mems: bool | None = None,
            bbox: Tensor | None = None,
            output_attentions: bool | None = None,
            output_hidden_states: bool | None = None,
            return_dict: bool | None = None,
        ) -> TokenClassifierOutput | LukeClassifierOutput | LongformerTokenClassifierOutput: ...

else:

    class TokenClassificationModel(metaclass=TaskType):
        """Any PyTorch model for token classification."""

        answers = (
            "triformers.models.torch.canine.CanineForTokenClassification",
            "triformers.models.torch.roformer.RoFormerForTokenClassification",
            "triformers.models.torch.luke_heads.LukeForTokenClassification",
            "triformers.models.torch.big_bird.BigBirdForTokenClassification",
            "triformers.models.torch.convbert.ConvBertForTokenClassification",
            "triformers.models.torch.ibert.IBertForTokenClassification",
            "triformers.models.torch.mt5.MT5ForTokenClassification",
            "triformers.models.torch.t5_heads.T5ForTokenClassification",
            "triformers.models.torch.mobilebert.MobileBertForTokenClassification",
            "triformers.models.torch.distilbert_heads.DistilBertForTokenClassification",
            "triformers.models.torch.albert.AlbertForTokenClassification",
            "triformers.models.torch.camembert.CamembertForTokenClassification",
            "triformers.models.torch.xlm_roberta.XLMRobertaForTokenClassification",
            "triformers.models.torch.megatron_bert.MegatronBertForTokenClassification",
            "triformers.models.torch.mpnet.MPNetForTokenClassification",
            "triformers.models.torch.longformer_heads.LongformerForTokenClassification",
            "triformers.models.torch.roberta.RobertaForTokenClassification",
            "triformers.models.torch.deberta_v2_heads.DebertaV2ForTokenClassification",
            "triformers.models.torch.deberta.DebertaForTokenClassification",
            "triformers.models.torch.flaubert.FlaubertForTokenClassification",
            "triformers.models.torch.squeezebert.SqueezeBertForTokenClassification",
            "triformers.models.torch.bert_classification.BertForTokenClassification",
            "triformers.models.torch.gpt2_heads.GPT2ForTokenClassification",
            "triformers.models.torch.xlnet_heads.XLNetForTokenClassification",
            "triformers.models.torch.xlm_heads.XLMForTokenClassification",
            "triformers.models.torch.electra.ElectraForTokenClassification",
            "triformers.models.torch.funnel_heads.FunnelForTokenClassification",
            "triformers.models.torch.layoutlm.LayoutLMForTokenClassification",
        )


class AutoModelForTokenClassification(AutoModelClass):
    """Answers with the PyTorch class of a checkpoint's architecture for token classification.

    The checkpoint's ``model_type`` decides:

    - ``canine`` (CANINE): CanineForTokenClassification
    - ``roformer`` (RoFormer): RoFormerForTokenClassification
    - ``luke`` (LUKE): LukeForTokenClassification
    - ``big_bird`` (BigBird): BigBirdForTokenClassification
    - ``convbert`` (ConvBERT): ConvBertForTokenClassification
    - ``ibert`` (I-BERT): IBertForTokenClassification
    - ``mt5`` (mT5): MT5ForTokenClassification
    - ``t5`` (T5): T5ForTokenClassification
    - ``mobilebert`` (MobileBERT): MobileBertForTokenClassification
    - ``distilbert`` (DistilBERT): DistilBertForTokenClassification
    - ``albert`` (ALBERT): AlbertForTokenClassification
    - ``camembert`` (CamemBERT): CamembertForTokenClassification
    - ``xlm-roberta`` (XLM-RoBERTa): XLMRobertaForTokenClassification
    - ``megatron-bert`` (MegatronBert): MegatronBertForTokenClassification
    - ``mpnet`` (MPNet): MPNetForTokenClassification
    - ``longformer`` (Longformer): LongformerForTokenClassification
    - ``roberta`` (RoBERTa): RobertaForTokenClassification
    - ``deberta-v2`` (DeBERTa-v2): DebertaV2ForTokenClassification
    - ``deberta`` (DeBERTa): DebertaForTokenClassification
    - ``flaubert`` (FlauBERT): FlaubertForTokenClassification
    - ``squeezebert`` (SqueezeBERT): SqueezeBertForTokenClassification
    - ``bert`` (BERT): BertForTokenClassification
    - ``gpt2`` (GPT-2): GPT2ForTokenClassification
    - ``xlnet`` (XLNet): XLNetForTokenClassification
    - ``xlm`` (XLM): XLMForTokenClassification
    - ``electra`` (ELECTRA): ElectraForTokenClassification
    - ``funnel`` (Funnel Transformer): FunnelForTokenClassification
    - ``layoutlm`` (LayoutLM): LayoutLMForTokenClassification

    It can't be instantiated: call ``from_pretrained`` or ``from_config``.
    """

    _models = MODELS

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_config(
            cls, config: CanineConfig, **kwargs: Any
        ) -> CanineForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: RoFormerConfig, **kwargs: Any
        ) -> RoFormerForTokenClassification: ...

        @overload
        @classmethod
        def from_config(cls, config: LukeConfig, **kwargs: Any) -> LukeForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BigBirdConfig, **kwargs: Any
        ) -> BigBirdForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: ConvBertConfig, **kwargs: Any
        ) -> ConvBertForTokenClassification: ...

        @overload
        @classmethod
        def from_config(cls, config: IBertConfig, **kwargs: Any) -> IBertForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MobileBertConfig, **kwargs: Any
        ) -> MobileBertForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: AlbertConfig, **kwargs: Any
        ) -> AlbertForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: CamembertConfig, **kwargs: Any
        ) -> CamembertForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: XLMRobertaConfig, **kwargs: Any
        ) -> XLMRobertaForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MegatronBertConfig, **kwargs: Any
        ) -> MegatronBertForTokenClassification: ...

        @overload
        @classmethod
        def from_config(cls, config: MPNetConfig, **kwargs: Any) -> MPNetForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: LongformerConfig, **kwargs: Any
        ) -> LongformerForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: DebertaConfig, **kwargs: Any
        ) -> DebertaForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: SqueezeBertConfig, **kwargs: Any
        ) -> SqueezeBertForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: LayoutLMConfig, **kwargs: Any
        ) -> LayoutLMForTokenClassification: ...

        @overload
        @classmethod
        def from_config(cls, config: MT5Config, **kwargs: Any) -> MT5ForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: RobertaConfig, **kwargs: Any
        ) -> RobertaForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: DebertaV2Config, **kwargs: Any
        ) -> DebertaV2ForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: FlaubertConfig, **kwargs: Any
        ) -> FlaubertForTokenClassification: ...

        @overload
        @classmethod
        def from_config(cls, config: BertConfig, **kwargs: Any) -> BertForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: ElectraConfig, **kwargs: Any
        ) -> ElectraForTokenClassification: ...

        @overload
        @classmethod
        def from_config(cls, config: T5Config, **kwargs: Any) -> T5ForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: DistilBertConfig, **kwargs: Any
        ) -> DistilBertForTokenClassification: ...

        @overload
        @classmethod
        def from_config(cls, config: GPT2Config, **kwargs: Any) -> GPT2ForTokenClassification: ...

        @overload
        @classmethod
        def from_config(cls, config: XLNetConfig, **kwargs: Any) -> XLNetForTokenClassification: ...

        @overload
        @classmethod
        def from_config(cls, config: XLMConfig, **kwargs: Any) -> XLMForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: FunnelConfig, **kwargs: Any
        ) -> FunnelForTokenClassification: ...

        @overload
        @classmethod
        def from_config(
            cls, config: PretrainedConfig, **kwargs: Any
        ) -> TokenClassificationModel: ...

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
            >>> from triformers import AutoConfig, AutoModelForTokenClassification
            >>> config = AutoConfig.from_pretrained("bert-base-cased")
            >>> model = AutoModelForTokenClassification.from_config(config)
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
        ) -> CanineForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CanineCheckpoint,
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
        ) -> tuple[CanineForTokenClassification, LoadingInfo]: ...

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
        ) -> RoFormerForTokenClassification: ...

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
        ) -> tuple[RoFormerForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LukeCheckpoint,
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
        ) -> LukeForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LukeCheckpoint,
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
        ) -> tuple[LukeForTokenClassification, LoadingInfo]: ...

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
        ) -> BigBirdForTokenClassification: ...

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
        ) -> tuple[BigBirdForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ConvBertCheckpoint,
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
        ) -> ConvBertForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ConvBertCheckpoint,
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
        ) -> tuple[ConvBertForTokenClassification, LoadingInfo]: ...

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
        ) -> IBertForTokenClassification: ...

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
        ) -> tuple[IBertForTokenClassification, LoadingInfo]: ...

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
        ) -> T5ForTokenClassification: ...

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
        ) -> tuple[T5ForTokenClassification, LoadingInfo]: ...

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
        ) -> MobileBertForTokenClassification: ...

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
        ) -> tuple[MobileBertForTokenClassification, LoadingInfo]: ...

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
        ) -> DistilBertForTokenClassification: ...

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
        ) -> tuple[DistilBertForTokenClassification, LoadingInfo]: ...

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
        ) -> AlbertForTokenClassification: ...

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
        ) -> tuple[AlbertForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CamembertCheckpoint,
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
        ) -> CamembertForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CamembertCheckpoint,
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
        ) -> tuple[CamembertForTokenClassification, LoadingInfo]: ...

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
        ) -> XLMRobertaForTokenClassification: ...

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
        ) -> tuple[XLMRobertaForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MPNetCheckpoint,
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
        ) -> MPNetForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MPNetCheckpoint,
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
        ) -> tuple[MPNetForTokenClassification, LoadingInfo]: ...

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
        ) -> LongformerForTokenClassification: ...

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
        ) -> tuple[LongformerForTokenClassification, LoadingInfo]: ...

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
        ) -> RobertaForTokenClassification: ...

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
        ) -> tuple[RobertaForTokenClassification, LoadingInfo]: ...

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
        ) -> DebertaV2ForTokenClassification: ...

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
        ) -> tuple[DebertaV2ForTokenClassification, LoadingInfo]: ...

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
        ) -> DebertaForTokenClassification: ...

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
        ) -> tuple[DebertaForTokenClassification, LoadingInfo]: ...

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
        ) -> FlaubertForTokenClassification: ...

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
        ) -> tuple[FlaubertForTokenClassification, LoadingInfo]: ...

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
        ) -> SqueezeBertForTokenClassification: ...

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
        ) -> tuple[SqueezeBertForTokenClassification, LoadingInfo]: ...

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
        ) -> BertForTokenClassification: ...

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
        ) -> tuple[BertForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPT2Checkpoint,
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
        ) -> GPT2ForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPT2Checkpoint,
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
        ) -> tuple[GPT2ForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLNetCheckpoint,
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
        ) -> XLNetForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLNetCheckpoint,
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
        ) -> tuple[XLNetForTokenClassification, LoadingInfo]: ...

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
        ) -> XLMForTokenClassification: ...

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
        ) -> tuple[XLMForTokenClassification, LoadingInfo]: ...

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
        ) -> ElectraForTokenClassification: ...

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
        ) -> tuple[ElectraForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FunnelCheckpoint,
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
        ) -> FunnelForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FunnelCheckpoint,
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
        ) -> tuple[FunnelForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LayoutLMCheckpoint,
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
        ) -> LayoutLMForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LayoutLMCheckpoint,
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
        ) -> tuple[LayoutLMForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CanineConfig,
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
        ) -> CanineForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CanineConfig,
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
        ) -> tuple[CanineForTokenClassification, LoadingInfo]: ...

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
        ) -> RoFormerForTokenClassification: ...

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
        ) -> tuple[RoFormerForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LukeConfig,
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
        ) -> LukeForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LukeConfig,
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
        ) -> tuple[LukeForTokenClassification, LoadingInfo]: ...

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
        ) -> BigBirdForTokenClassification: ...

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
        ) -> tuple[BigBirdForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ConvBertConfig,
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
        ) -> ConvBertForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ConvBertConfig,
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
        ) -> tuple[ConvBertForTokenClassification, LoadingInfo]: ...

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
        ) -> IBertForTokenClassification: ...

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
        ) -> tuple[IBertForTokenClassification, LoadingInfo]: ...

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
        ) -> MobileBertForTokenClassification: ...

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
        ) -> tuple[MobileBertForTokenClassification, LoadingInfo]: ...

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
        ) -> AlbertForTokenClassification: ...

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
        ) -> tuple[AlbertForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CamembertConfig,
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
        ) -> CamembertForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CamembertConfig,
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
        ) -> tuple[CamembertForTokenClassification, LoadingInfo]: ...

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
        ) -> XLMRobertaForTokenClassification: ...

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
        ) -> tuple[XLMRobertaForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MegatronBertConfig,
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
        ) -> MegatronBertForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MegatronBertConfig,
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
        ) -> tuple[MegatronBertForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MPNetConfig,
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
        ) -> MPNetForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MPNetConfig,
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
        ) -> tuple[MPNetForTokenClassification, LoadingInfo]: ...

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
        ) -> LongformerForTokenClassification: ...

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
        ) -> tuple[LongformerForTokenClassification, LoadingInfo]: ...

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
        ) -> DebertaForTokenClassification: ...

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
        ) -> tuple[DebertaForTokenClassification, LoadingInfo]: ...

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
        ) -> SqueezeBertForTokenClassification: ...

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
        ) -> tuple[SqueezeBertForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LayoutLMConfig,
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
        ) -> LayoutLMForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LayoutLMConfig,
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
        ) -> tuple[LayoutLMForTokenClassification, LoadingInfo]: ...

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
        ) -> MT5ForTokenClassification: ...

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
        ) -> tuple[MT5ForTokenClassification, LoadingInfo]: ...

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
        ) -> RobertaForTokenClassification: ...

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
        ) -> tuple[RobertaForTokenClassification, LoadingInfo]: ...

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
        ) -> DebertaV2ForTokenClassification: ...

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
        ) -> tuple[DebertaV2ForTokenClassification, LoadingInfo]: ...

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
        ) -> FlaubertForTokenClassification: ...

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
        ) -> tuple[FlaubertForTokenClassification, LoadingInfo]: ...

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
        ) -> BertForTokenClassification: ...

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
        ) -> tuple[BertForTokenClassification, LoadingInfo]: ...

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
        ) -> ElectraForTokenClassification: ...

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
        ) -> tuple[ElectraForTokenClassification, LoadingInfo]: ...

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
        ) -> T5ForTokenClassification: ...

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
        ) -> tuple[T5ForTokenClassification, LoadingInfo]: ...

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
        ) -> DistilBertForTokenClassification: ...

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
        ) -> tuple[DistilBertForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: GPT2Config,
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
        ) -> GPT2ForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: GPT2Config,
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
        ) -> tuple[GPT2ForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLNetConfig,
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
        ) -> XLNetForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLNetConfig,
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
        ) -> tuple[XLNetForTokenClassification, LoadingInfo]: ...

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
        ) -> XLMForTokenClassification: ...

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
        ) -> tuple[XLMForTokenClassification, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: FunnelConfig,
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
        ) -> FunnelForTokenClassification: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: FunnelConfig,
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
        ) -> tuple[FunnelForTokenClassification, LoadingInfo]: ...

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
        ) -> TokenClassificationModel: ...

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
        ) -> tuple[TokenClassificationModel, LoadingInfo]: ...

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
        ) -> TokenClassificationModel | tuple[TokenClassificationModel, LoadingInfo]: ...

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
            >>> from triformers import AutoModelForTokenClassification
            >>> model = AutoModelForTokenClassification.from_pretrained("bert-base-cased")
            >>> model = AutoModelForTokenClassification.from_pretrained(
            ...     "bert-base-cased", output_attentions=True
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
