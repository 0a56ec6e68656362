# Generated from registry.yaml by `make generate`; do not edit.
# Overloads overlap where a configuration derives from another; the derived one's goes first.
# pyright: reportOverlappingOverload=false
"""FlaxAutoModelForMaskedLM: the JAX/Flax model of a checkpoint for masked language modelling."""

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
        BartCheckpoint,
        BertCheckpoint,
        BigBirdCheckpoint,
        CamembertCheckpoint,
        ConvBertCheckpoint,
        DebertaCheckpoint,
        DebertaV2Checkpoint,
        DistilBertCheckpoint,
        ElectraCheckpoint,
        FlaubertCheckpoint,
        FunnelCheckpoint,
        IBertCheckpoint,
        LayoutLMCheckpoint,
        LongformerCheckpoint,
        LukeCheckpoint,
        MBartCheckpoint,
        MobileBertCheckpoint,
        MPNetCheckpoint,
        ReformerCheckpoint,
        RobertaCheckpoint,
        RoFormerCheckpoint,
        SqueezeBertCheckpoint,
        TapasCheckpoint,
        Wav2Vec2Checkpoint,
        XLMCheckpoint,
        XLMRobertaCheckpoint,
    )
    from triformers.models.flax.albert import FlaxAlbertForMaskedLM
    from triformers.models.flax.bart import FlaxBartForConditionalGeneration
    from triformers.models.flax.bert_lm import FlaxBertForMaskedLM
    from triformers.models.flax.big_bird import FlaxBigBirdForMaskedLM
    from triformers.models.flax.cache import PastKeyValues
    from triformers.models.flax.camembert import FlaxCamembertForMaskedLM
    from triformers.models.flax.convbert import FlaxConvBertForMaskedLM
    from triformers.models.flax.deberta import FlaxDebertaForMaskedLM
    from triformers.models.flax.deberta_v2_heads import FlaxDebertaV2ForMaskedLM
    from triformers.models.flax.distilbert_heads import FlaxDistilBertForMaskedLM
    from triformers.models.flax.electra import FlaxElectraForMaskedLM
    from triformers.models.flax.flaubert import FlaxFlaubertWithLMHeadModel
    from triformers.models.flax.funnel_heads import FlaxFunnelForMaskedLM
    from triformers.models.flax.ibert import FlaxIBertForMaskedLM
    from triformers.models.flax.layoutlm import FlaxLayoutLMForMaskedLM
    from triformers.models.flax.longformer_heads import (
        FlaxLongformerForMaskedLM,
        FlaxLongformerMaskedLMOutput,
    )
    from triformers.models.flax.luke_heads import FlaxLukeForMaskedLM, FlaxLukeMaskedLMOutput
    from triformers.models.flax.mbart import FlaxMBartForConditionalGeneration
    from triformers.models.flax.megatron_bert import FlaxMegatronBertForMaskedLM
    from triformers.models.flax.mobilebert import FlaxMobileBertForMaskedLM
    from triformers.models.flax.mpnet import FlaxMPNetForMaskedLM
    from triformers.models.flax.outputs import (
        EncoderOutputs,
        FlaxCausalLMOutput,
        FlaxMaskedLMOutput,
        FlaxSeq2SeqLMOutput,
    )
    from triformers.models.flax.reformer_heads import FlaxReformerForMaskedLM
    from triformers.models.flax.roberta import FlaxRobertaForMaskedLM
    from triformers.models.flax.roformer import FlaxRoFormerForMaskedLM
    from triformers.models.flax.squeezebert import FlaxSqueezeBertForMaskedLM
    from triformers.models.flax.tapas_heads import FlaxTapasForMaskedLM
    from triformers.models.flax.tasks import FlaxTaskModel
    from triformers.models.flax.wav2vec2_heads import FlaxWav2Vec2ForMaskedLM
    from triformers.models.flax.xlm_heads import FlaxXLMWithLMHeadModel
    from triformers.models.flax.xlm_roberta import FlaxXLMRobertaForMaskedLM
    from triformers_core.architectures.albert.configuration import AlbertConfig
    from triformers_core.architectures.bart.configuration import BartConfig
    from triformers_core.architectures.bert.configuration import BertConfig
    from triformers_core.architectures.big_bird.configuration import BigBirdConfig
    from triformers_core.architectures.camembert.configuration import CamembertConfig
    from triformers_core.architectures.convbert.configuration import ConvBertConfig
    from triformers_core.architectures.deberta.configuration import DebertaConfig
    from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config
    from triformers_core.architectures.distilbert.configuration import DistilBertConfig
    from triformers_core.architectures.electra.configuration import ElectraConfig
    from triformers_core.architectures.flaubert.configuration import FlaubertConfig
    from triformers_core.architectures.funnel.configuration import FunnelConfig
    from triformers_core.architectures.ibert.configuration import IBertConfig
    from triformers_core.architectures.layoutlm.configuration import LayoutLMConfig
    from triformers_core.architectures.longformer.configuration import LongformerConfig
    from triformers_core.architectures.luke.configuration import LukeConfig
    from triformers_core.architectures.mbart.configuration import MBartConfig
    from triformers_core.architectures.megatron_bert.configuration import MegatronBertConfig
    from triformers_core.architectures.mobilebert.configuration import MobileBertConfig
    from triformers_core.architectures.mpnet.configuration import MPNetConfig
    from triformers_core.architectures.reformer.configuration import ReformerConfig
    from triformers_core.architectures.roberta.configuration import RobertaConfig
    from triformers_core.architectures.roformer.configuration import RoFormerConfig
    from triformers_core.architectures.squeezebert.configuration import SqueezeBertConfig
    from triformers_core.architectures.tapas.configuration import TapasConfig
    from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config
    from triformers_core.architectures.xlm.configuration import XLMConfig
    from triformers_core.architectures.xlm_roberta.configuration import XLMRobertaConfig
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.kit.flax import Params, PreTrainedModel, Tensor
    from triformers_core.loading.load import LoadingInfo


def _ro_former_for_masked_lm() -> type[FlaxRoFormerForMaskedLM]:
    from triformers.models.flax.roformer import FlaxRoFormerForMaskedLM

    return FlaxRoFormerForMaskedLM


def _luke_for_masked_lm() -> type[FlaxLukeForMaskedLM]:
    from triformers.models.flax.luke_heads import FlaxLukeForMaskedLM

    return FlaxLukeForMaskedLM


def _big_bird_for_masked_lm() -> type[FlaxBigBirdForMaskedLM]:
    from triformers.models.flax.big_bird import FlaxBigBirdForMaskedLM

    return FlaxBigBirdForMaskedLM


def _wav2_vec2_for_masked_lm() -> type[FlaxWav2Vec2ForMaskedLM]:
    from triformers.models.flax.wav2vec2_heads import FlaxWav2Vec2ForMaskedLM

    return FlaxWav2Vec2ForMaskedLM


def _conv_bert_for_masked_lm() -> type[FlaxConvBertForMaskedLM]:
    from triformers.models.flax.convbert import FlaxConvBertForMaskedLM

    return FlaxConvBertForMaskedLM


def _i_bert_for_masked_lm() -> type[FlaxIBertForMaskedLM]:
    from triformers.models.flax.ibert import FlaxIBertForMaskedLM

    return FlaxIBertForMaskedLM


def _mobile_bert_for_masked_lm() -> type[FlaxMobileBertForMaskedLM]:
    from triformers.models.flax.mobilebert import FlaxMobileBertForMaskedLM

    return FlaxMobileBertForMaskedLM


def _distil_bert_for_masked_lm() -> type[FlaxDistilBertForMaskedLM]:
    from triformers.models.flax.distilbert_heads import FlaxDistilBertForMaskedLM

    return FlaxDistilBertForMaskedLM


def _albert_for_masked_lm() -> type[FlaxAlbertForMaskedLM]:
    from triformers.models.flax.albert import FlaxAlbertForMaskedLM

    return FlaxAlbertForMaskedLM


def _camembert_for_masked_lm() -> type[FlaxCamembertForMaskedLM]:
    from triformers.models.flax.camembert import FlaxCamembertForMaskedLM

    return FlaxCamembertForMaskedLM


def _xlm_roberta_for_masked_lm() -> type[FlaxXLMRobertaForMaskedLM]:
    from triformers.models.flax.xlm_roberta import FlaxXLMRobertaForMaskedLM

    return FlaxXLMRobertaForMaskedLM


def _m_bart_for_conditional_generation() -> type[FlaxMBartForConditionalGeneration]:
    from triformers.models.flax.mbart import FlaxMBartForConditionalGeneration

    return FlaxMBartForConditionalGeneration


def _megatron_bert_for_masked_lm() -> type[FlaxMegatronBertForMaskedLM]:
    from triformers.models.flax.megatron_bert import FlaxMegatronBertForMaskedLM

    return FlaxMegatronBertForMaskedLM


def _mp_net_for_masked_lm() -> type[FlaxMPNetForMaskedLM]:
    from triformers.models.flax.mpnet import FlaxMPNetForMaskedLM

    return FlaxMPNetForMaskedLM


def _bart_for_conditional_generation() -> type[FlaxBartForConditionalGeneration]:
    from triformers.models.flax.bart import FlaxBartForConditionalGeneration

    return FlaxBartForConditionalGeneration


def _reformer_for_masked_lm() -> type[FlaxReformerForMaskedLM]:
    from triformers.models.flax.reformer_heads import FlaxReformerForMaskedLM

    return FlaxReformerForMaskedLM


def _longformer_for_masked_lm() -> type[FlaxLongformerForMaskedLM]:
    from triformers.models.flax.longformer_heads import FlaxLongformerForMaskedLM

    return FlaxLongformerForMaskedLM


def _roberta_for_masked_lm() -> type[FlaxRobertaForMaskedLM]:
    from triformers.models.flax.roberta import FlaxRobertaForMaskedLM

    return FlaxRobertaForMaskedLM


def _deberta_v2_for_masked_lm() -> type[FlaxDebertaV2ForMaskedLM]:
    from triformers.models.flax.deberta_v2_heads import FlaxDebertaV2ForMaskedLM

    return FlaxDebertaV2ForMaskedLM


def _deberta_for_masked_lm() -> type[FlaxDebertaForMaskedLM]:
    from triformers.models.flax.deberta import FlaxDebertaForMaskedLM

    return FlaxDebertaForMaskedLM


def _flaubert_with_lm_head_model() -> type[FlaxFlaubertWithLMHeadModel]:
    from triformers.models.flax.flaubert import FlaxFlaubertWithLMHeadModel

    return FlaxFlaubertWithLMHeadModel


def _squeeze_bert_for_masked_lm() -> type[FlaxSqueezeBertForMaskedLM]:
    from triformers.models.flax.squeezebert import FlaxSqueezeBertForMaskedLM

    return FlaxSqueezeBertForMaskedLM


def _bert_for_masked_lm() -> type[FlaxBertForMaskedLM]:
    from triformers.models.flax.bert_lm import FlaxBertForMaskedLM

    return FlaxBertForMaskedLM


def _xlm_with_lm_head_model() -> type[FlaxXLMWithLMHeadModel]:
    from triformers.models.flax.xlm_heads import FlaxXLMWithLMHeadModel

    return FlaxXLMWithLMHeadModel


def _electra_for_masked_lm() -> type[FlaxElectraForMaskedLM]:
    from triformers.models.flax.electra import FlaxElectraForMaskedLM

    return FlaxElectraForMaskedLM


def _funnel_for_masked_lm() -> type[FlaxFunnelForMaskedLM]:
    from triformers.models.flax.funnel_heads import FlaxFunnelForMaskedLM

    return FlaxFunnelForMaskedLM


def _layout_lm_for_masked_lm() -> type[FlaxLayoutLMForMaskedLM]:
    from triformers.models.flax.layoutlm import FlaxLayoutLMForMaskedLM

    return FlaxLayoutLMForMaskedLM


def _tapas_for_masked_lm() -> type[FlaxTapasForMaskedLM]:
    from triformers.models.flax.tapas_heads import FlaxTapasForMaskedLM

    return FlaxTapasForMaskedLM


def _served() -> Mapping[str, tuple[str, ...]]:
    from triformers.auto.served import FLAX

    return FLAX


MODELS: Models[PreTrainedModel] = Models(
    auto_class="FlaxAutoModelForMaskedLM",
    loaders={
        "roformer": _ro_former_for_masked_lm,
        "luke": _luke_for_masked_lm,
        "big_bird": _big_bird_for_masked_lm,
        "wav2vec2": _wav2_vec2_for_masked_lm,
        "convbert": _conv_bert_for_masked_lm,
        "ibert": _i_bert_for_masked_lm,
        "mobilebert": _mobile_bert_for_masked_lm,
        "distilbert": _distil_bert_for_masked_lm,
        "albert": _albert_for_masked_lm,
        "camembert": _camembert_for_masked_lm,
        "xlm-roberta": _xlm_roberta_for_masked_lm,
        "mbart": _m_bart_for_conditional_generation,
        "megatron-bert": _megatron_bert_for_masked_lm,
        "mpnet": _mp_net_for_masked_lm,
        "bart": _bart_for_conditional_generation,
        "reformer": _reformer_for_masked_lm,
        "longformer": _longformer_for_masked_lm,
        "roberta": _roberta_for_masked_lm,
        "deberta-v2": _deberta_v2_for_masked_lm,
        "deberta": _deberta_for_masked_lm,
        "flaubert": _flaubert_with_lm_head_model,
        "squeezebert": _squeeze_bert_for_masked_lm,
        "bert": _bert_for_masked_lm,
        "xlm": _xlm_with_lm_head_model,
        "electra": _electra_for_masked_lm,
        "funnel": _funnel_for_masked_lm,
        "layoutlm": _layout_lm_for_masked_lm,
        "tapas": _tapas_for_masked_lm,
    },
    alternatives={},
    configurations=CONFIGURATIONS,
    served=_served,
)


if TYPE_CHECKING:

    class FlaxMaskedLMModel(FlaxTaskModel):
        """Any JAX/Flax model for masked language modelling: what an Auto class answers with for a name
        that it doesn't know before running.

        Its call takes what any class of the task takes, and returns what one of them returns; an
        argument that the model's own class lacks is an error of the call.
        """

        def __call__(
            self,
            inputs: Tensor | NDArray[Any] | None = None,
            /,
            *,
            input_ids: Tensor | NDArray[Any] | None = None,
            attention_mask: Tensor | NDArray[Any] | None = None,
            token_type_ids: Tensor | NDArray[Any] | None = None,
            position_ids: Tensor | NDArray[Any] | None = None,
            head_mask: Tensor | NDArray[Any] | None = None,
            inputs_embeds: Tensor | NDArray[Any] | None = None,
            encoder_hidden_states: Tensor | NDArray[Any] | None = None,
            encoder_attention_mask: Tensor | NDArray[Any] | None = None,
            labels: Tensor | NDArray[Any] | None = None,
            entity_ids: Tensor | NDArray[Any] | None = None,
            entity_attention_mask: Tensor | NDArray[Any] | None = None,
            entity_token_type_ids: Tensor | NDArray[Any] | None = None,
            entity_position_ids: Tensor | NDArray[Any] | None = None,
            entity_labels: Tensor | NDArray[Any] | None = None,
            input_values: Tensor | NDArray[Any] | None = None,
            decoder_input_ids: Tensor | NDArray[Any] | None = None,
            decoder_attention_mask: Tensor | NDArray[Any] | None = None,
            decoder_head_mask: Tensor | NDArray[Any] | None = None,
            cross_attn_head_mask: Tensor | NDArray[Any] | None = None,
            encoder_outputs: EncoderOutputs | None = None,
            past_key_values: PastKeyValues | None = None,
            decoder_inputs_embeds: Tensor | NDArray[Any] | None = None,
            use_cache: bool | None = None,
            global_attention_mask: Tensor | NDArray[Any] | None = None,
            langs: Tensor | NDArray[Any] | None = None,
            lengths: Tensor | NDArray[Any] | None = None,
            bbox: Tensor | NDArray[Any] | None = None,
            output_attentions: bool | None = None,
            output_hidden_states: bool | None = None,
            return_dict: bool | None = None,
            params: Params | None = None,
            dropout_rng: Tensor | NDArray[Any] | None = None,
            train: bool = False,
        ) -> (
            FlaxMaskedLMOutput
            | FlaxLukeMaskedLMOutput
            | FlaxSeq2SeqLMOutput
            | FlaxLongformerMaskedLMOutput
            | FlaxCausalLMOutput
        ): ...

else:

    class FlaxMaskedLMModel(metaclass=TaskType):
        """Any JAX/Flax model for masked language modelling."""

        answers = (
            "triformers.models.flax.roformer.FlaxRoFormerForMaskedLM",
            "triformers.models.flax.luke_heads.FlaxLukeForMaskedLM",
            "triformers.models.flax.big_bird.FlaxBigBirdForMaskedLM",
            "triformers.models.flax.wav2vec2_heads.FlaxWav2Vec2ForMaskedLM",
            "triformers.models.flax.convbert.FlaxConvBertForMaskedLM",
            "triformers.models.flax.ibert.FlaxIBertForMaskedLM",
            "triformers.models.flax.mobilebert.FlaxMobileBertForMaskedLM",
            "triformers.models.flax.distilbert_heads.FlaxDistilBertForMaskedLM",
            "triformers.models.flax.albert.FlaxAlbertForMaskedLM",
            "triformers.models.flax.camembert.FlaxCamembertForMaskedLM",
            "triformers.models.flax.xlm_roberta.FlaxXLMRobertaForMaskedLM",
            "triformers.models.flax.mbart.FlaxMBartForConditionalGeneration",
            "triformers.models.flax.megatron_bert.FlaxMegatronBertForMaskedLM",
            "triformers.models.flax.mpnet.FlaxMPNetForMaskedLM",
            "triformers.models.flax.bart.FlaxBartForConditionalGeneration",
            "triformers.models.flax.reformer_heads.FlaxReformerForMaskedLM",
            "triformers.models.flax.longformer_heads.FlaxLongformerForMaskedLM",
            "triformers.models.flax.roberta.FlaxRobertaForMaskedLM",
            "triformers.models.flax.deberta_v2_heads.FlaxDebertaV2ForMaskedLM",
            "triformers.models.flax.deberta.FlaxDebertaForMaskedLM",
            "triformers.models.flax.flaubert.FlaxFlaubertWithLMHeadModel",
            "triformers.models.flax.squeezebert.FlaxSqueezeBertForMaskedLM",
            "triformers.models.flax.bert_lm.FlaxBertForMaskedLM",
            "triformers.models.flax.xlm_heads.FlaxXLMWithLMHeadModel",
            "triformers.models.flax.electra.FlaxElectraForMaskedLM",
            "triformers.models.flax.funnel_heads.FlaxFunnelForMaskedLM",
            "triformers.models.flax.layoutlm.FlaxLayoutLMForMaskedLM",
            "triformers.models.flax.tapas_heads.FlaxTapasForMaskedLM",
        )


class FlaxAutoModelForMaskedLM(AutoModelClass):
    """Answers with the JAX/Flax class of a checkpoint's architecture for masked language modelling.

    The checkpoint's ``model_type`` decides:

    - ``roformer`` (RoFormer): FlaxRoFormerForMaskedLM
    - ``luke`` (LUKE): FlaxLukeForMaskedLM
    - ``big_bird`` (BigBird): FlaxBigBirdForMaskedLM
    - ``wav2vec2`` (Wav2Vec2): FlaxWav2Vec2ForMaskedLM
    - ``convbert`` (ConvBERT): FlaxConvBertForMaskedLM
    - ``ibert`` (I-BERT): FlaxIBertForMaskedLM
    - ``mobilebert`` (MobileBERT): FlaxMobileBertForMaskedLM
    - ``distilbert`` (DistilBERT): FlaxDistilBertForMaskedLM
    - ``albert`` (ALBERT): FlaxAlbertForMaskedLM
    - ``camembert`` (CamemBERT): FlaxCamembertForMaskedLM
    - ``xlm-roberta`` (XLM-RoBERTa): FlaxXLMRobertaForMaskedLM
    - ``mbart`` (mBART): FlaxMBartForConditionalGeneration
    - ``megatron-bert`` (MegatronBert): FlaxMegatronBertForMaskedLM
    - ``mpnet`` (MPNet): FlaxMPNetForMaskedLM
    - ``bart`` (BART): FlaxBartForConditionalGeneration
    - ``reformer`` (Reformer): FlaxReformerForMaskedLM
    - ``longformer`` (Longformer): FlaxLongformerForMaskedLM
    - ``roberta`` (RoBERTa): FlaxRobertaForMaskedLM
    - ``deberta-v2`` (DeBERTa-v2): FlaxDebertaV2ForMaskedLM
    - ``deberta`` (DeBERTa): FlaxDebertaForMaskedLM
    - ``flaubert`` (FlauBERT): FlaxFlaubertWithLMHeadModel
    - ``squeezebert`` (SqueezeBERT): FlaxSqueezeBertForMaskedLM
    - ``bert`` (BERT): FlaxBertForMaskedLM
    - ``xlm`` (XLM): FlaxXLMWithLMHeadModel
    - ``electra`` (ELECTRA): FlaxElectraForMaskedLM
    - ``funnel`` (Funnel Transformer): FlaxFunnelForMaskedLM
    - ``layoutlm`` (LayoutLM): FlaxLayoutLMForMaskedLM
    - ``tapas`` (TAPAS): FlaxTapasForMaskedLM

    It can't be instantiated: call ``from_pretrained`` or ``from_config``.
    """

    _models = MODELS

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_config(cls, config: RoFormerConfig, **kwargs: Any) -> FlaxRoFormerForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: LukeConfig, **kwargs: Any) -> FlaxLukeForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: BigBirdConfig, **kwargs: Any) -> FlaxBigBirdForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: ConvBertConfig, **kwargs: Any) -> FlaxConvBertForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: IBertConfig, **kwargs: Any) -> FlaxIBertForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MobileBertConfig, **kwargs: Any
        ) -> FlaxMobileBertForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: AlbertConfig, **kwargs: Any) -> FlaxAlbertForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: CamembertConfig, **kwargs: Any
        ) -> FlaxCamembertForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: XLMRobertaConfig, **kwargs: Any
        ) -> FlaxXLMRobertaForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MegatronBertConfig, **kwargs: Any
        ) -> FlaxMegatronBertForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: MPNetConfig, **kwargs: Any) -> FlaxMPNetForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: LongformerConfig, **kwargs: Any
        ) -> FlaxLongformerForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: DebertaConfig, **kwargs: Any) -> FlaxDebertaForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: SqueezeBertConfig, **kwargs: Any
        ) -> FlaxSqueezeBertForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: LayoutLMConfig, **kwargs: Any) -> FlaxLayoutLMForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: TapasConfig, **kwargs: Any) -> FlaxTapasForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MBartConfig, **kwargs: Any
        ) -> FlaxMBartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(cls, config: RobertaConfig, **kwargs: Any) -> FlaxRobertaForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: DebertaV2Config, **kwargs: Any
        ) -> FlaxDebertaV2ForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: FlaubertConfig, **kwargs: Any
        ) -> FlaxFlaubertWithLMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: BertConfig, **kwargs: Any) -> FlaxBertForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: ElectraConfig, **kwargs: Any) -> FlaxElectraForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: Wav2Vec2Config, **kwargs: Any) -> FlaxWav2Vec2ForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: DistilBertConfig, **kwargs: Any
        ) -> FlaxDistilBertForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BartConfig, **kwargs: Any
        ) -> FlaxBartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(cls, config: ReformerConfig, **kwargs: Any) -> FlaxReformerForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: XLMConfig, **kwargs: Any) -> FlaxXLMWithLMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: FunnelConfig, **kwargs: Any) -> FlaxFunnelForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: PretrainedConfig, **kwargs: Any) -> FlaxMaskedLMModel: ...

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
            >>> from triformers import AutoConfig, FlaxAutoModelForMaskedLM
            >>> config = AutoConfig.from_pretrained("bert-base-cased")
            >>> model = FlaxAutoModelForMaskedLM.from_config(config)
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
        ) -> FlaxRoFormerForMaskedLM: ...

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
        ) -> tuple[FlaxRoFormerForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxLukeForMaskedLM: ...

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
        ) -> tuple[FlaxLukeForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxBigBirdForMaskedLM: ...

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
        ) -> tuple[FlaxBigBirdForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: Wav2Vec2Checkpoint,
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
        ) -> FlaxWav2Vec2ForMaskedLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: Wav2Vec2Checkpoint,
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
        ) -> tuple[FlaxWav2Vec2ForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxConvBertForMaskedLM: ...

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
        ) -> tuple[FlaxConvBertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxIBertForMaskedLM: ...

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
        ) -> tuple[FlaxIBertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxMobileBertForMaskedLM: ...

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
        ) -> tuple[FlaxMobileBertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxDistilBertForMaskedLM: ...

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
        ) -> tuple[FlaxDistilBertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxAlbertForMaskedLM: ...

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
        ) -> tuple[FlaxAlbertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxCamembertForMaskedLM: ...

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
        ) -> tuple[FlaxCamembertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxXLMRobertaForMaskedLM: ...

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
        ) -> tuple[FlaxXLMRobertaForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MBartCheckpoint,
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
        ) -> FlaxMBartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MBartCheckpoint,
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
        ) -> tuple[FlaxMBartForConditionalGeneration, LoadingInfo]: ...

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
        ) -> FlaxMPNetForMaskedLM: ...

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
        ) -> tuple[FlaxMPNetForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BartCheckpoint,
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
        ) -> FlaxBartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BartCheckpoint,
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
        ) -> tuple[FlaxBartForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ReformerCheckpoint,
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
        ) -> FlaxReformerForMaskedLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ReformerCheckpoint,
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
        ) -> tuple[FlaxReformerForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxLongformerForMaskedLM: ...

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
        ) -> tuple[FlaxLongformerForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxRobertaForMaskedLM: ...

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
        ) -> tuple[FlaxRobertaForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaV2Checkpoint,
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
        ) -> FlaxDebertaV2ForMaskedLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaV2Checkpoint,
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
        ) -> tuple[FlaxDebertaV2ForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaCheckpoint,
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
        ) -> FlaxDebertaForMaskedLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaCheckpoint,
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
        ) -> tuple[FlaxDebertaForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxFlaubertWithLMHeadModel: ...

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
        ) -> tuple[FlaxFlaubertWithLMHeadModel, LoadingInfo]: ...

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
        ) -> FlaxSqueezeBertForMaskedLM: ...

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
        ) -> tuple[FlaxSqueezeBertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxBertForMaskedLM: ...

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
        ) -> tuple[FlaxBertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxXLMWithLMHeadModel: ...

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
        ) -> tuple[FlaxXLMWithLMHeadModel, LoadingInfo]: ...

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
        ) -> FlaxElectraForMaskedLM: ...

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
        ) -> tuple[FlaxElectraForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxFunnelForMaskedLM: ...

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
        ) -> tuple[FlaxFunnelForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LayoutLMCheckpoint,
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
        ) -> FlaxLayoutLMForMaskedLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LayoutLMCheckpoint,
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
        ) -> tuple[FlaxLayoutLMForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TapasCheckpoint,
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
        ) -> FlaxTapasForMaskedLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TapasCheckpoint,
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
        ) -> tuple[FlaxTapasForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxRoFormerForMaskedLM: ...

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
        ) -> tuple[FlaxRoFormerForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxLukeForMaskedLM: ...

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
        ) -> tuple[FlaxLukeForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxBigBirdForMaskedLM: ...

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
        ) -> tuple[FlaxBigBirdForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxConvBertForMaskedLM: ...

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
        ) -> tuple[FlaxConvBertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxIBertForMaskedLM: ...

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
        ) -> tuple[FlaxIBertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxMobileBertForMaskedLM: ...

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
        ) -> tuple[FlaxMobileBertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxAlbertForMaskedLM: ...

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
        ) -> tuple[FlaxAlbertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxCamembertForMaskedLM: ...

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
        ) -> tuple[FlaxCamembertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxXLMRobertaForMaskedLM: ...

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
        ) -> tuple[FlaxXLMRobertaForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxMegatronBertForMaskedLM: ...

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
        ) -> tuple[FlaxMegatronBertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxMPNetForMaskedLM: ...

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
        ) -> tuple[FlaxMPNetForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxLongformerForMaskedLM: ...

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
        ) -> tuple[FlaxLongformerForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DebertaConfig,
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
        ) -> FlaxDebertaForMaskedLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DebertaConfig,
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
        ) -> tuple[FlaxDebertaForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxSqueezeBertForMaskedLM: ...

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
        ) -> tuple[FlaxSqueezeBertForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LayoutLMConfig,
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
        ) -> FlaxLayoutLMForMaskedLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LayoutLMConfig,
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
        ) -> tuple[FlaxLayoutLMForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: TapasConfig,
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
        ) -> FlaxTapasForMaskedLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: TapasConfig,
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
        ) -> tuple[FlaxTapasForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MBartConfig,
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
        ) -> FlaxMBartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MBartConfig,
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
        ) -> tuple[FlaxMBartForConditionalGeneration, LoadingInfo]: ...

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
        ) -> FlaxRobertaForMaskedLM: ...

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
        ) -> tuple[FlaxRobertaForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DebertaV2Config,
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
        ) -> FlaxDebertaV2ForMaskedLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DebertaV2Config,
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
        ) -> tuple[FlaxDebertaV2ForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxFlaubertWithLMHeadModel: ...

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
        ) -> tuple[FlaxFlaubertWithLMHeadModel, LoadingInfo]: ...

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
        ) -> FlaxBertForMaskedLM: ...

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
        ) -> tuple[FlaxBertForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxElectraForMaskedLM: ...

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
        ) -> tuple[FlaxElectraForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: Wav2Vec2Config,
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
        ) -> FlaxWav2Vec2ForMaskedLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: Wav2Vec2Config,
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
        ) -> tuple[FlaxWav2Vec2ForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxDistilBertForMaskedLM: ...

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
        ) -> tuple[FlaxDistilBertForMaskedLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BartConfig,
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
        ) -> FlaxBartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BartConfig,
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
        ) -> tuple[FlaxBartForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ReformerConfig,
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
        ) -> FlaxReformerForMaskedLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ReformerConfig,
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
        ) -> tuple[FlaxReformerForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxXLMWithLMHeadModel: ...

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
        ) -> tuple[FlaxXLMWithLMHeadModel, LoadingInfo]: ...

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
        ) -> FlaxFunnelForMaskedLM: ...

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
        ) -> tuple[FlaxFunnelForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaxMaskedLMModel: ...

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
        ) -> tuple[FlaxMaskedLMModel, LoadingInfo]: ...

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
        ) -> tuple[FlaxMaskedLMModel, dict[str, Any]]: ...

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
        ) -> FlaxMaskedLMModel | tuple[FlaxMaskedLMModel, LoadingInfo]: ...

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
            >>> from triformers import FlaxAutoModelForMaskedLM
            >>> model = FlaxAutoModelForMaskedLM.from_pretrained("bert-base-cased")
            >>> model = FlaxAutoModelForMaskedLM.from_pretrained(
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
