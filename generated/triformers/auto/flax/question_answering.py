# Generated from registry.yaml by `make generate`; do not edit.
# Overloads overlap where a configuration derives from another; the derived one's goes first.
# pyright: reportOverlappingOverload=false
"""FlaxAutoModelForQuestionAnswering: the JAX/Flax model of a checkpoint for question answering."""

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
        BigBirdPegasusCheckpoint,
        CamembertCheckpoint,
        CanineCheckpoint,
        ConvBertCheckpoint,
        DebertaCheckpoint,
        DebertaV2Checkpoint,
        DistilBertCheckpoint,
        ElectraCheckpoint,
        FlaubertCheckpoint,
        FunnelCheckpoint,
        IBertCheckpoint,
        LEDCheckpoint,
        LongformerCheckpoint,
        LukeCheckpoint,
        LxmertCheckpoint,
        MBartCheckpoint,
        MobileBertCheckpoint,
        MPNetCheckpoint,
        ReformerCheckpoint,
        RobertaCheckpoint,
        RoFormerCheckpoint,
        SqueezeBertCheckpoint,
        T5Checkpoint,
        XLMCheckpoint,
        XLMRobertaCheckpoint,
        XLNetCheckpoint,
    )
    from triformers.models.flax.albert import FlaxAlbertForQuestionAnswering
    from triformers.models.flax.bart import FlaxBartForQuestionAnswering
    from triformers.models.flax.bert_classification import FlaxBertForQuestionAnswering
    from triformers.models.flax.big_bird import FlaxBigBirdForQuestionAnswering
    from triformers.models.flax.bigbird_pegasus import FlaxBigBirdPegasusForQuestionAnswering
    from triformers.models.flax.camembert import FlaxCamembertForQuestionAnswering
    from triformers.models.flax.canine import FlaxCanineForQuestionAnswering
    from triformers.models.flax.convbert import FlaxConvBertForQuestionAnswering
    from triformers.models.flax.deberta import FlaxDebertaForQuestionAnswering
    from triformers.models.flax.deberta_v2_heads import FlaxDebertaV2ForQuestionAnswering
    from triformers.models.flax.distilbert_heads import FlaxDistilBertForQuestionAnswering
    from triformers.models.flax.electra import FlaxElectraForQuestionAnswering
    from triformers.models.flax.flaubert import FlaxFlaubertForQuestionAnsweringSimple
    from triformers.models.flax.funnel_heads import FlaxFunnelForQuestionAnswering
    from triformers.models.flax.ibert import FlaxIBertForQuestionAnswering
    from triformers.models.flax.led_heads import (
        FlaxLEDForQuestionAnswering,
        FlaxLEDSeq2SeqQuestionAnsweringModelOutput,
    )
    from triformers.models.flax.longformer_heads import (
        FlaxLongformerForQuestionAnswering,
        FlaxLongformerQuestionAnsweringModelOutput,
    )
    from triformers.models.flax.luke_heads import (
        FlaxLukeForQuestionAnswering,
        FlaxLukeQuestionAnsweringModelOutput,
    )
    from triformers.models.flax.lxmert_heads import FlaxLxmertForQuestionAnswering
    from triformers.models.flax.mbart import FlaxMBartForQuestionAnswering
    from triformers.models.flax.megatron_bert import FlaxMegatronBertForQuestionAnswering
    from triformers.models.flax.mobilebert import FlaxMobileBertForQuestionAnswering
    from triformers.models.flax.mpnet import FlaxMPNetForQuestionAnswering
    from triformers.models.flax.mt5 import FlaxMT5ForQuestionAnswering
    from triformers.models.flax.outputs import (
        EncoderOutputs,
        FlaxQuestionAnsweringModelOutput,
        FlaxSeq2SeqQuestionAnsweringModelOutput,
    )
    from triformers.models.flax.reformer_heads import FlaxReformerForQuestionAnswering
    from triformers.models.flax.roberta import FlaxRobertaForQuestionAnswering
    from triformers.models.flax.roformer import FlaxRoFormerForQuestionAnswering
    from triformers.models.flax.squeezebert import FlaxSqueezeBertForQuestionAnswering
    from triformers.models.flax.t5_heads import FlaxT5ForQuestionAnswering
    from triformers.models.flax.tasks import FlaxTaskModel
    from triformers.models.flax.xlm_heads import FlaxXLMForQuestionAnsweringSimple
    from triformers.models.flax.xlm_roberta import FlaxXLMRobertaForQuestionAnswering
    from triformers.models.flax.xlnet_heads import FlaxXLNetForQuestionAnsweringSimple
    from triformers_core.architectures.albert.configuration import AlbertConfig
    from triformers_core.architectures.bart.configuration import BartConfig
    from triformers_core.architectures.bert.configuration import BertConfig
    from triformers_core.architectures.big_bird.configuration import BigBirdConfig
    from triformers_core.architectures.bigbird_pegasus.configuration import BigBirdPegasusConfig
    from triformers_core.architectures.camembert.configuration import CamembertConfig
    from triformers_core.architectures.canine.configuration import CanineConfig
    from triformers_core.architectures.convbert.configuration import ConvBertConfig
    from triformers_core.architectures.deberta.configuration import DebertaConfig
    from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config
    from triformers_core.architectures.distilbert.configuration import DistilBertConfig
    from triformers_core.architectures.electra.configuration import ElectraConfig
    from triformers_core.architectures.flaubert.configuration import FlaubertConfig
    from triformers_core.architectures.funnel.configuration import FunnelConfig
    from triformers_core.architectures.ibert.configuration import IBertConfig
    from triformers_core.architectures.led.configuration import LEDConfig
    from triformers_core.architectures.longformer.configuration import LongformerConfig
    from triformers_core.architectures.luke.configuration import LukeConfig
    from triformers_core.architectures.lxmert.configuration import LxmertConfig
    from triformers_core.architectures.mbart.configuration import MBartConfig
    from triformers_core.architectures.megatron_bert.configuration import MegatronBertConfig
    from triformers_core.architectures.mobilebert.configuration import MobileBertConfig
    from triformers_core.architectures.mpnet.configuration import MPNetConfig
    from triformers_core.architectures.mt5.configuration import MT5Config
    from triformers_core.architectures.reformer.configuration import ReformerConfig
    from triformers_core.architectures.roberta.configuration import RobertaConfig
    from triformers_core.architectures.roformer.configuration import RoFormerConfig
    from triformers_core.architectures.squeezebert.configuration import SqueezeBertConfig
    from triformers_core.architectures.t5.configuration import T5Config
    from triformers_core.architectures.xlm.configuration import XLMConfig
    from triformers_core.architectures.xlm_roberta.configuration import XLMRobertaConfig
    from triformers_core.architectures.xlnet.configuration import XLNetConfig
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.kit.flax import Params, PreTrainedModel, Tensor
    from triformers_core.loading.load import LoadingInfo


def _canine_for_question_answering() -> type[FlaxCanineForQuestionAnswering]:
    from triformers.models.flax.canine import FlaxCanineForQuestionAnswering

    return FlaxCanineForQuestionAnswering


def _ro_former_for_question_answering() -> type[FlaxRoFormerForQuestionAnswering]:
    from triformers.models.flax.roformer import FlaxRoFormerForQuestionAnswering

    return FlaxRoFormerForQuestionAnswering


def _big_bird_pegasus_for_question_answering() -> type[FlaxBigBirdPegasusForQuestionAnswering]:
    from triformers.models.flax.bigbird_pegasus import FlaxBigBirdPegasusForQuestionAnswering

    return FlaxBigBirdPegasusForQuestionAnswering


def _luke_for_question_answering() -> type[FlaxLukeForQuestionAnswering]:
    from triformers.models.flax.luke_heads import FlaxLukeForQuestionAnswering

    return FlaxLukeForQuestionAnswering


def _big_bird_for_question_answering() -> type[FlaxBigBirdForQuestionAnswering]:
    from triformers.models.flax.big_bird import FlaxBigBirdForQuestionAnswering

    return FlaxBigBirdForQuestionAnswering


def _conv_bert_for_question_answering() -> type[FlaxConvBertForQuestionAnswering]:
    from triformers.models.flax.convbert import FlaxConvBertForQuestionAnswering

    return FlaxConvBertForQuestionAnswering


def _led_for_question_answering() -> type[FlaxLEDForQuestionAnswering]:
    from triformers.models.flax.led_heads import FlaxLEDForQuestionAnswering

    return FlaxLEDForQuestionAnswering


def _i_bert_for_question_answering() -> type[FlaxIBertForQuestionAnswering]:
    from triformers.models.flax.ibert import FlaxIBertForQuestionAnswering

    return FlaxIBertForQuestionAnswering


def _mt5_for_question_answering() -> type[FlaxMT5ForQuestionAnswering]:
    from triformers.models.flax.mt5 import FlaxMT5ForQuestionAnswering

    return FlaxMT5ForQuestionAnswering


def _t5_for_question_answering() -> type[FlaxT5ForQuestionAnswering]:
    from triformers.models.flax.t5_heads import FlaxT5ForQuestionAnswering

    return FlaxT5ForQuestionAnswering


def _mobile_bert_for_question_answering() -> type[FlaxMobileBertForQuestionAnswering]:
    from triformers.models.flax.mobilebert import FlaxMobileBertForQuestionAnswering

    return FlaxMobileBertForQuestionAnswering


def _distil_bert_for_question_answering() -> type[FlaxDistilBertForQuestionAnswering]:
    from triformers.models.flax.distilbert_heads import FlaxDistilBertForQuestionAnswering

    return FlaxDistilBertForQuestionAnswering


def _albert_for_question_answering() -> type[FlaxAlbertForQuestionAnswering]:
    from triformers.models.flax.albert import FlaxAlbertForQuestionAnswering

    return FlaxAlbertForQuestionAnswering


def _camembert_for_question_answering() -> type[FlaxCamembertForQuestionAnswering]:
    from triformers.models.flax.camembert import FlaxCamembertForQuestionAnswering

    return FlaxCamembertForQuestionAnswering


def _xlm_roberta_for_question_answering() -> type[FlaxXLMRobertaForQuestionAnswering]:
    from triformers.models.flax.xlm_roberta import FlaxXLMRobertaForQuestionAnswering

    return FlaxXLMRobertaForQuestionAnswering


def _m_bart_for_question_answering() -> type[FlaxMBartForQuestionAnswering]:
    from triformers.models.flax.mbart import FlaxMBartForQuestionAnswering

    return FlaxMBartForQuestionAnswering


def _megatron_bert_for_question_answering() -> type[FlaxMegatronBertForQuestionAnswering]:
    from triformers.models.flax.megatron_bert import FlaxMegatronBertForQuestionAnswering

    return FlaxMegatronBertForQuestionAnswering


def _mp_net_for_question_answering() -> type[FlaxMPNetForQuestionAnswering]:
    from triformers.models.flax.mpnet import FlaxMPNetForQuestionAnswering

    return FlaxMPNetForQuestionAnswering


def _bart_for_question_answering() -> type[FlaxBartForQuestionAnswering]:
    from triformers.models.flax.bart import FlaxBartForQuestionAnswering

    return FlaxBartForQuestionAnswering


def _reformer_for_question_answering() -> type[FlaxReformerForQuestionAnswering]:
    from triformers.models.flax.reformer_heads import FlaxReformerForQuestionAnswering

    return FlaxReformerForQuestionAnswering


def _longformer_for_question_answering() -> type[FlaxLongformerForQuestionAnswering]:
    from triformers.models.flax.longformer_heads import FlaxLongformerForQuestionAnswering

    return FlaxLongformerForQuestionAnswering


def _roberta_for_question_answering() -> type[FlaxRobertaForQuestionAnswering]:
    from triformers.models.flax.roberta import FlaxRobertaForQuestionAnswering

    return FlaxRobertaForQuestionAnswering


def _deberta_v2_for_question_answering() -> type[FlaxDebertaV2ForQuestionAnswering]:
    from triformers.models.flax.deberta_v2_heads import FlaxDebertaV2ForQuestionAnswering

    return FlaxDebertaV2ForQuestionAnswering


def _deberta_for_question_answering() -> type[FlaxDebertaForQuestionAnswering]:
    from triformers.models.flax.deberta import FlaxDebertaForQuestionAnswering

    return FlaxDebertaForQuestionAnswering


def _flaubert_for_question_answering_simple() -> type[FlaxFlaubertForQuestionAnsweringSimple]:
    from triformers.models.flax.flaubert import FlaxFlaubertForQuestionAnsweringSimple

    return FlaxFlaubertForQuestionAnsweringSimple


def _squeeze_bert_for_question_answering() -> type[FlaxSqueezeBertForQuestionAnswering]:
    from triformers.models.flax.squeezebert import FlaxSqueezeBertForQuestionAnswering

    return FlaxSqueezeBertForQuestionAnswering


def _bert_for_question_answering() -> type[FlaxBertForQuestionAnswering]:
    from triformers.models.flax.bert_classification import FlaxBertForQuestionAnswering

    return FlaxBertForQuestionAnswering


def _xl_net_for_question_answering_simple() -> type[FlaxXLNetForQuestionAnsweringSimple]:
    from triformers.models.flax.xlnet_heads import FlaxXLNetForQuestionAnsweringSimple

    return FlaxXLNetForQuestionAnsweringSimple


def _xlm_for_question_answering_simple() -> type[FlaxXLMForQuestionAnsweringSimple]:
    from triformers.models.flax.xlm_heads import FlaxXLMForQuestionAnsweringSimple

    return FlaxXLMForQuestionAnsweringSimple


def _electra_for_question_answering() -> type[FlaxElectraForQuestionAnswering]:
    from triformers.models.flax.electra import FlaxElectraForQuestionAnswering

    return FlaxElectraForQuestionAnswering


def _funnel_for_question_answering() -> type[FlaxFunnelForQuestionAnswering]:
    from triformers.models.flax.funnel_heads import FlaxFunnelForQuestionAnswering

    return FlaxFunnelForQuestionAnswering


def _lxmert_for_question_answering() -> type[FlaxLxmertForQuestionAnswering]:
    from triformers.models.flax.lxmert_heads import FlaxLxmertForQuestionAnswering

    return FlaxLxmertForQuestionAnswering


def _served() -> Mapping[str, tuple[str, ...]]:
    from triformers.auto.served import FLAX

    return FLAX


MODELS: Models[PreTrainedModel] = Models(
    auto_class="FlaxAutoModelForQuestionAnswering",
    loaders={
        "canine": _canine_for_question_answering,
        "roformer": _ro_former_for_question_answering,
        "bigbird_pegasus": _big_bird_pegasus_for_question_answering,
        "luke": _luke_for_question_answering,
        "big_bird": _big_bird_for_question_answering,
        "convbert": _conv_bert_for_question_answering,
        "led": _led_for_question_answering,
        "ibert": _i_bert_for_question_answering,
        "mt5": _mt5_for_question_answering,
        "t5": _t5_for_question_answering,
        "mobilebert": _mobile_bert_for_question_answering,
        "distilbert": _distil_bert_for_question_answering,
        "albert": _albert_for_question_answering,
        "camembert": _camembert_for_question_answering,
        "xlm-roberta": _xlm_roberta_for_question_answering,
        "mbart": _m_bart_for_question_answering,
        "megatron-bert": _megatron_bert_for_question_answering,
        "mpnet": _mp_net_for_question_answering,
        "bart": _bart_for_question_answering,
        "reformer": _reformer_for_question_answering,
        "longformer": _longformer_for_question_answering,
        "roberta": _roberta_for_question_answering,
        "deberta-v2": _deberta_v2_for_question_answering,
        "deberta": _deberta_for_question_answering,
        "flaubert": _flaubert_for_question_answering_simple,
        "squeezebert": _squeeze_bert_for_question_answering,
        "bert": _bert_for_question_answering,
        "xlnet": _xl_net_for_question_answering_simple,
        "xlm": _xlm_for_question_answering_simple,
        "electra": _electra_for_question_answering,
        "funnel": _funnel_for_question_answering,
        "lxmert": _lxmert_for_question_answering,
    },
    alternatives={},
    configurations=CONFIGURATIONS,
    served=_served,
)


if TYPE_CHECKING:

    class FlaxQuestionAnsweringModel(FlaxTaskModel):
        """Any JAX/Flax model for question answering: what an Auto class answers with for a name
        that it doesn't know before running.

        Its call takes what any class of the task takes, and returns what one of them returns; an
        argument that the model's own class lacks is an error of the call.
        """

        def __call__(
            self,
            input_ids: Tensor | NDArray[Any] | None = None,
            attention_mask: Tensor | NDArray[Any] | None = None,
            *,
            token_type_ids: Tensor | NDArray[Any] | None = None,
            position_ids: Tensor | NDArray[Any] | None = None,
            head_mask: Tensor | NDArray[Any] | None = None,
            inputs_embeds: Tensor | NDArray[Any] | None = None,
            start_positions: Tensor | NDArray[Any] | None = None,
            end_positions: Tensor | NDArray[Any] | None = None,
            decoder_input_ids: Tensor | NDArray[Any] | None = None,
            decoder_attention_mask: Tensor | NDArray[Any] | None = None,
            decoder_head_mask: Tensor | NDArray[Any] | None = None,
            cross_attn_head_mask: Tensor | NDArray[Any] | None = None,
            encoder_outputs: EncoderOutputs | None = None,
            decoder_inputs_embeds: Tensor | NDArray[Any] | None = None,
            use_cache: bool | None = None,
            entity_ids: Tensor | NDArray[Any] | None = None,
            entity_attention_mask: Tensor | NDArray[Any] | None = None,
            entity_token_type_ids: Tensor | NDArray[Any] | None = None,
            entity_position_ids: Tensor | NDArray[Any] | None = None,
            question_lengths: Tensor | NDArray[Any] | None = None,
            global_attention_mask: Tensor | NDArray[Any] | None = None,
            langs: Tensor | NDArray[Any] | None = None,
            lengths: Tensor | NDArray[Any] | None = None,
            mems: tuple[Tensor, ...] | None = None,
            perm_mask: Tensor | NDArray[Any] | None = None,
            target_mapping: Tensor | NDArray[Any] | None = None,
            input_mask: Tensor | NDArray[Any] | None = None,
            use_mems: bool | None = None,
            output_attentions: bool | None = None,
            output_hidden_states: bool | None = None,
            return_dict: bool | None = None,
            params: Params | None = None,
            dropout_rng: Tensor | NDArray[Any] | None = None,
            train: bool = False,
        ) -> (
            FlaxQuestionAnsweringModelOutput
            | FlaxSeq2SeqQuestionAnsweringModelOutput
            | FlaxLukeQuestionAnsweringModelOutput
            | FlaxLEDSeq2SeqQuestionAnsweringModelOutput
            | FlaxLongformerQuestionAnsweringModelOutput
        ): ...

else:

    class FlaxQuestionAnsweringModel(metaclass=TaskType):
        """Any JAX/Flax model for question answering."""

        answers = (
            "triformers.models.flax.canine.FlaxCanineForQuestionAnswering",
            "triformers.models.flax.roformer.FlaxRoFormerForQuestionAnswering",
            "triformers.models.flax.bigbird_pegasus.FlaxBigBirdPegasusForQuestionAnswering",
            "triformers.models.flax.luke_heads.FlaxLukeForQuestionAnswering",
            "triformers.models.flax.big_bird.FlaxBigBirdForQuestionAnswering",
            "triformers.models.flax.convbert.FlaxConvBertForQuestionAnswering",
            "triformers.models.flax.led_heads.FlaxLEDForQuestionAnswering",
            "triformers.models.flax.ibert.FlaxIBertForQuestionAnswering",
            "triformers.models.flax.mt5.FlaxMT5ForQuestionAnswering",
            "triformers.models.flax.t5_heads.FlaxT5ForQuestionAnswering",
            "triformers.models.flax.mobilebert.FlaxMobileBertForQuestionAnswering",
            "triformers.models.flax.distilbert_heads.FlaxDistilBertForQuestionAnswering",
            "triformers.models.flax.albert.FlaxAlbertForQuestionAnswering",
            "triformers.models.flax.camembert.FlaxCamembertForQuestionAnswering",
            "triformers.models.flax.xlm_roberta.FlaxXLMRobertaForQuestionAnswering",
            "triformers.models.flax.mbart.FlaxMBartForQuestionAnswering",
            "triformers.models.flax.megatron_bert.FlaxMegatronBertForQuestionAnswering",
            "triformers.models.flax.mpnet.FlaxMPNetForQuestionAnswering",
            "triformers.models.flax.bart.FlaxBartForQuestionAnswering",
            "triformers.models.flax.reformer_heads.FlaxReformerForQuestionAnswering",
            "triformers.models.flax.longformer_heads.FlaxLongformerForQuestionAnswering",
            "triformers.models.flax.roberta.FlaxRobertaForQuestionAnswering",
            "triformers.models.flax.deberta_v2_heads.FlaxDebertaV2ForQuestionAnswering",
            "triformers.models.flax.deberta.FlaxDebertaForQuestionAnswering",
            "triformers.models.flax.flaubert.FlaxFlaubertForQuestionAnsweringSimple",
            "triformers.models.flax.squeezebert.FlaxSqueezeBertForQuestionAnswering",
            "triformers.models.flax.bert_classification.FlaxBertForQuestionAnswering",
            "triformers.models.flax.xlnet_heads.FlaxXLNetForQuestionAnsweringSimple",
            "triformers.models.flax.xlm_heads.FlaxXLMForQuestionAnsweringSimple",
            "triformers.models.flax.electra.FlaxElectraForQuestionAnswering",
            "triformers.models.flax.funnel_heads.FlaxFunnelForQuestionAnswering",
            "triformers.models.flax.lxmert_heads.FlaxLxmertForQuestionAnswering",
        )


class FlaxAutoModelForQuestionAnswering(AutoModelClass):
    """Answers with the JAX/Flax class of a checkpoint's architecture for question answering.

    The checkpoint's ``model_type`` decides:

    - ``canine`` (CANINE): FlaxCanineForQuestionAnswering
    - ``roformer`` (RoFormer): FlaxRoFormerForQuestionAnswering
    - ``bigbird_pegasus`` (BigBird-Pegasus): FlaxBigBirdPegasusForQuestionAnswering
    - ``luke`` (LUKE): FlaxLukeForQuestionAnswering
    - ``big_bird`` (BigBird): FlaxBigBirdForQuestionAnswering
    - ``convbert`` (ConvBERT): FlaxConvBertForQuestionAnswering
    - ``led`` (LED): FlaxLEDForQuestionAnswering
    - ``ibert`` (I-BERT): FlaxIBertForQuestionAnswering
    - ``mt5`` (mT5): FlaxMT5ForQuestionAnswering
    - ``t5`` (T5): FlaxT5ForQuestionAnswering
    - ``mobilebert`` (MobileBERT): FlaxMobileBertForQuestionAnswering
    - ``distilbert`` (DistilBERT): FlaxDistilBertForQuestionAnswering
    - ``albert`` (ALBERT): FlaxAlbertForQuestionAnswering
    - ``camembert`` (CamemBERT): FlaxCamembertForQuestionAnswering
    - ``xlm-roberta`` (XLM-RoBERTa): FlaxXLMRobertaForQuestionAnswering
    - ``mbart`` (mBART): FlaxMBartForQuestionAnswering
    - ``megatron-bert`` (MegatronBert): FlaxMegatronBertForQuestionAnswering
    - ``mpnet`` (MPNet): FlaxMPNetForQuestionAnswering
    - ``bart`` (BART): FlaxBartForQuestionAnswering
    - ``reformer`` (Reformer): FlaxReformerForQuestionAnswering
    - ``longformer`` (Longformer): FlaxLongformerForQuestionAnswering
    - ``roberta`` (RoBERTa): FlaxRobertaForQuestionAnswering
    - ``deberta-v2`` (DeBERTa-v2): FlaxDebertaV2ForQuestionAnswering
    - ``deberta`` (DeBERTa): FlaxDebertaForQuestionAnswering
    - ``flaubert`` (FlauBERT): FlaxFlaubertForQuestionAnsweringSimple
    - ``squeezebert`` (SqueezeBERT): FlaxSqueezeBertForQuestionAnswering
    - ``bert`` (BERT): FlaxBertForQuestionAnswering
    - ``xlnet`` (XLNet): FlaxXLNetForQuestionAnsweringSimple
    - ``xlm`` (XLM): FlaxXLMForQuestionAnsweringSimple
    - ``electra`` (ELECTRA): FlaxElectraForQuestionAnswering
    - ``funnel`` (Funnel Transformer): FlaxFunnelForQuestionAnswering
    - ``lxmert`` (LXMERT): FlaxLxmertForQuestionAnswering

    It can't be instantiated: call ``from_pretrained`` or ``from_config``.
    """

    _models = MODELS

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_config(
            cls, config: CanineConfig, **kwargs: Any
        ) -> FlaxCanineForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: RoFormerConfig, **kwargs: Any
        ) -> FlaxRoFormerForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(cls, config: LukeConfig, **kwargs: Any) -> FlaxLukeForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BigBirdConfig, **kwargs: Any
        ) -> FlaxBigBirdForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: ConvBertConfig, **kwargs: Any
        ) -> FlaxConvBertForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: IBertConfig, **kwargs: Any
        ) -> FlaxIBertForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MobileBertConfig, **kwargs: Any
        ) -> FlaxMobileBertForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: AlbertConfig, **kwargs: Any
        ) -> FlaxAlbertForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: CamembertConfig, **kwargs: Any
        ) -> FlaxCamembertForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: XLMRobertaConfig, **kwargs: Any
        ) -> FlaxXLMRobertaForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MegatronBertConfig, **kwargs: Any
        ) -> FlaxMegatronBertForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MPNetConfig, **kwargs: Any
        ) -> FlaxMPNetForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: LongformerConfig, **kwargs: Any
        ) -> FlaxLongformerForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: DebertaConfig, **kwargs: Any
        ) -> FlaxDebertaForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: SqueezeBertConfig, **kwargs: Any
        ) -> FlaxSqueezeBertForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: LxmertConfig, **kwargs: Any
        ) -> FlaxLxmertForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BigBirdPegasusConfig, **kwargs: Any
        ) -> FlaxBigBirdPegasusForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(cls, config: LEDConfig, **kwargs: Any) -> FlaxLEDForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(cls, config: MT5Config, **kwargs: Any) -> FlaxMT5ForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MBartConfig, **kwargs: Any
        ) -> FlaxMBartForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: RobertaConfig, **kwargs: Any
        ) -> FlaxRobertaForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: DebertaV2Config, **kwargs: Any
        ) -> FlaxDebertaV2ForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: FlaubertConfig, **kwargs: Any
        ) -> FlaxFlaubertForQuestionAnsweringSimple: ...

        @overload
        @classmethod
        def from_config(cls, config: BertConfig, **kwargs: Any) -> FlaxBertForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: ElectraConfig, **kwargs: Any
        ) -> FlaxElectraForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(cls, config: T5Config, **kwargs: Any) -> FlaxT5ForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: DistilBertConfig, **kwargs: Any
        ) -> FlaxDistilBertForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(cls, config: BartConfig, **kwargs: Any) -> FlaxBartForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: ReformerConfig, **kwargs: Any
        ) -> FlaxReformerForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: XLNetConfig, **kwargs: Any
        ) -> FlaxXLNetForQuestionAnsweringSimple: ...

        @overload
        @classmethod
        def from_config(
            cls, config: XLMConfig, **kwargs: Any
        ) -> FlaxXLMForQuestionAnsweringSimple: ...

        @overload
        @classmethod
        def from_config(
            cls, config: FunnelConfig, **kwargs: Any
        ) -> FlaxFunnelForQuestionAnswering: ...

        @overload
        @classmethod
        def from_config(
            cls, config: PretrainedConfig, **kwargs: Any
        ) -> FlaxQuestionAnsweringModel: ...

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
            >>> from triformers import AutoConfig, FlaxAutoModelForQuestionAnswering
            >>> config = AutoConfig.from_pretrained("bert-base-cased")
            >>> model = FlaxAutoModelForQuestionAnswering.from_config(config)
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
        ) -> FlaxCanineForQuestionAnswering: ...

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
        ) -> tuple[FlaxCanineForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxRoFormerForQuestionAnswering: ...

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
        ) -> tuple[FlaxRoFormerForQuestionAnswering, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdPegasusCheckpoint,
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
        ) -> FlaxBigBirdPegasusForQuestionAnswering: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdPegasusCheckpoint,
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
        ) -> tuple[FlaxBigBirdPegasusForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxLukeForQuestionAnswering: ...

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
        ) -> tuple[FlaxLukeForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxBigBirdForQuestionAnswering: ...

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
        ) -> tuple[FlaxBigBirdForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxConvBertForQuestionAnswering: ...

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
        ) -> tuple[FlaxConvBertForQuestionAnswering, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LEDCheckpoint,
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
        ) -> FlaxLEDForQuestionAnswering: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LEDCheckpoint,
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
        ) -> tuple[FlaxLEDForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxIBertForQuestionAnswering: ...

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
        ) -> tuple[FlaxIBertForQuestionAnswering, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: T5Checkpoint,
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
        ) -> FlaxT5ForQuestionAnswering: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: T5Checkpoint,
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
        ) -> tuple[FlaxT5ForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxMobileBertForQuestionAnswering: ...

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
        ) -> tuple[FlaxMobileBertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxDistilBertForQuestionAnswering: ...

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
        ) -> tuple[FlaxDistilBertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxAlbertForQuestionAnswering: ...

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
        ) -> tuple[FlaxAlbertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxCamembertForQuestionAnswering: ...

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
        ) -> tuple[FlaxCamembertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxXLMRobertaForQuestionAnswering: ...

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
        ) -> tuple[FlaxXLMRobertaForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxMBartForQuestionAnswering: ...

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
        ) -> tuple[FlaxMBartForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxMPNetForQuestionAnswering: ...

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
        ) -> tuple[FlaxMPNetForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxBartForQuestionAnswering: ...

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
        ) -> tuple[FlaxBartForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxReformerForQuestionAnswering: ...

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
        ) -> tuple[FlaxReformerForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxLongformerForQuestionAnswering: ...

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
        ) -> tuple[FlaxLongformerForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxRobertaForQuestionAnswering: ...

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
        ) -> tuple[FlaxRobertaForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxDebertaV2ForQuestionAnswering: ...

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
        ) -> tuple[FlaxDebertaV2ForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxDebertaForQuestionAnswering: ...

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
        ) -> tuple[FlaxDebertaForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxFlaubertForQuestionAnsweringSimple: ...

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
        ) -> tuple[FlaxFlaubertForQuestionAnsweringSimple, LoadingInfo]: ...

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
        ) -> FlaxSqueezeBertForQuestionAnswering: ...

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
        ) -> tuple[FlaxSqueezeBertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxBertForQuestionAnswering: ...

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
        ) -> tuple[FlaxBertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxXLNetForQuestionAnsweringSimple: ...

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
        ) -> tuple[FlaxXLNetForQuestionAnsweringSimple, LoadingInfo]: ...

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
        ) -> FlaxXLMForQuestionAnsweringSimple: ...

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
        ) -> tuple[FlaxXLMForQuestionAnsweringSimple, LoadingInfo]: ...

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
        ) -> FlaxElectraForQuestionAnswering: ...

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
        ) -> tuple[FlaxElectraForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxFunnelForQuestionAnswering: ...

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
        ) -> tuple[FlaxFunnelForQuestionAnswering, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LxmertCheckpoint,
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
        ) -> FlaxLxmertForQuestionAnswering: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LxmertCheckpoint,
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
        ) -> tuple[FlaxLxmertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxCanineForQuestionAnswering: ...

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
        ) -> tuple[FlaxCanineForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxRoFormerForQuestionAnswering: ...

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
        ) -> tuple[FlaxRoFormerForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxLukeForQuestionAnswering: ...

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
        ) -> tuple[FlaxLukeForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxBigBirdForQuestionAnswering: ...

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
        ) -> tuple[FlaxBigBirdForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxConvBertForQuestionAnswering: ...

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
        ) -> tuple[FlaxConvBertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxIBertForQuestionAnswering: ...

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
        ) -> tuple[FlaxIBertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxMobileBertForQuestionAnswering: ...

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
        ) -> tuple[FlaxMobileBertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxAlbertForQuestionAnswering: ...

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
        ) -> tuple[FlaxAlbertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxCamembertForQuestionAnswering: ...

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
        ) -> tuple[FlaxCamembertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxXLMRobertaForQuestionAnswering: ...

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
        ) -> tuple[FlaxXLMRobertaForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxMegatronBertForQuestionAnswering: ...

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
        ) -> tuple[FlaxMegatronBertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxMPNetForQuestionAnswering: ...

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
        ) -> tuple[FlaxMPNetForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxLongformerForQuestionAnswering: ...

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
        ) -> tuple[FlaxLongformerForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxDebertaForQuestionAnswering: ...

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
        ) -> tuple[FlaxDebertaForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxSqueezeBertForQuestionAnswering: ...

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
        ) -> tuple[FlaxSqueezeBertForQuestionAnswering, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LxmertConfig,
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
        ) -> FlaxLxmertForQuestionAnswering: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LxmertConfig,
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
        ) -> tuple[FlaxLxmertForQuestionAnswering, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BigBirdPegasusConfig,
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
        ) -> FlaxBigBirdPegasusForQuestionAnswering: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BigBirdPegasusConfig,
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
        ) -> tuple[FlaxBigBirdPegasusForQuestionAnswering, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LEDConfig,
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
        ) -> FlaxLEDForQuestionAnswering: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LEDConfig,
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
        ) -> tuple[FlaxLEDForQuestionAnswering, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MT5Config,
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
        ) -> FlaxMT5ForQuestionAnswering: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MT5Config,
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
        ) -> tuple[FlaxMT5ForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxMBartForQuestionAnswering: ...

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
        ) -> tuple[FlaxMBartForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxRobertaForQuestionAnswering: ...

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
        ) -> tuple[FlaxRobertaForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxDebertaV2ForQuestionAnswering: ...

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
        ) -> tuple[FlaxDebertaV2ForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxFlaubertForQuestionAnsweringSimple: ...

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
        ) -> tuple[FlaxFlaubertForQuestionAnsweringSimple, LoadingInfo]: ...

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
        ) -> FlaxBertForQuestionAnswering: ...

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
        ) -> tuple[FlaxBertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxElectraForQuestionAnswering: ...

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
        ) -> tuple[FlaxElectraForQuestionAnswering, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: T5Config,
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
        ) -> FlaxT5ForQuestionAnswering: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: T5Config,
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
        ) -> tuple[FlaxT5ForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxDistilBertForQuestionAnswering: ...

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
        ) -> tuple[FlaxDistilBertForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxBartForQuestionAnswering: ...

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
        ) -> tuple[FlaxBartForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxReformerForQuestionAnswering: ...

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
        ) -> tuple[FlaxReformerForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxXLNetForQuestionAnsweringSimple: ...

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
        ) -> tuple[FlaxXLNetForQuestionAnsweringSimple, LoadingInfo]: ...

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
        ) -> FlaxXLMForQuestionAnsweringSimple: ...

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
        ) -> tuple[FlaxXLMForQuestionAnsweringSimple, LoadingInfo]: ...

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
        ) -> FlaxFunnelForQuestionAnswering: ...

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
        ) -> tuple[FlaxFunnelForQuestionAnswering, LoadingInfo]: ...

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
        ) -> FlaxQuestionAnsweringModel: ...

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
        ) -> tuple[FlaxQuestionAnsweringModel, LoadingInfo]: ...

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
        ) -> tuple[FlaxQuestionAnsweringModel, dict[str, Any]]: ...

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
        ) -> FlaxQuestionAnsweringModel | tuple[FlaxQuestionAnsweringModel, LoadingInfo]: ...

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
            >>> from triformers import FlaxAutoModelForQuestionAnswering
            >>> model = FlaxAutoModelForQuestionAnswering.from_pretrained("bert-base-cased")
            >>> model = FlaxAutoModelForQuestionAnswering.from_pretrained(
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
