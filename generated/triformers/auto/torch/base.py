# Generated from registry.yaml by `make generate`; do not edit.
# Overloads overlap where a configuration derives from another; the derived one's goes first.
# pyright: reportOverlappingOverload=false
"""AutoModel: the PyTorch model of a checkpoint for hidden states."""

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
        BartCheckpoint,
        BertCheckpoint,
        BigBirdCheckpoint,
        BigBirdPegasusCheckpoint,
        BlenderbotCheckpoint,
        BlenderbotSmallCheckpoint,
        CamembertCheckpoint,
        CanineCheckpoint,
        CLIPCheckpoint,
        ConvBertCheckpoint,
        CTRLCheckpoint,
        DebertaCheckpoint,
        DebertaV2Checkpoint,
        DeiTCheckpoint,
        DetrCheckpoint,
        DistilBertCheckpoint,
        DPRCheckpoint,
        ElectraCheckpoint,
        FlaubertCheckpoint,
        FunnelCheckpoint,
        GPT2Checkpoint,
        GPTNeoCheckpoint,
        HubertCheckpoint,
        IBertCheckpoint,
        LayoutLMCheckpoint,
        LEDCheckpoint,
        LongformerCheckpoint,
        LukeCheckpoint,
        LxmertCheckpoint,
        M2M100Checkpoint,
        MarianCheckpoint,
        MBartCheckpoint,
        MobileBertCheckpoint,
        MPNetCheckpoint,
        OpenAIGPTCheckpoint,
        PegasusCheckpoint,
        ProphetNetCheckpoint,
        ReformerCheckpoint,
        RetriBertCheckpoint,
        RobertaCheckpoint,
        RoFormerCheckpoint,
        Speech2TextCheckpoint,
        SqueezeBertCheckpoint,
        T5Checkpoint,
        TapasCheckpoint,
        TransfoXLCheckpoint,
        VisualBertCheckpoint,
        ViTCheckpoint,
        Wav2Vec2Checkpoint,
        XLMCheckpoint,
        XLMProphetNetCheckpoint,
        XLMRobertaCheckpoint,
        XLNetCheckpoint,
    )
    from triformers.models.torch.albert import AlbertModel
    from triformers.models.torch.bart import BartModel
    from triformers.models.torch.bert import BertModel
    from triformers.models.torch.bert_generation import BertGenerationEncoder
    from triformers.models.torch.big_bird import BigBirdModel
    from triformers.models.torch.bigbird_pegasus import BigBirdPegasusModel
    from triformers.models.torch.blenderbot import BlenderbotModel
    from triformers.models.torch.blenderbot_small import BlenderbotSmallModel
    from triformers.models.torch.cache import PastKeyValues
    from triformers.models.torch.camembert import CamembertModel
    from triformers.models.torch.canine import CanineModel
    from triformers.models.torch.clip import CLIPModel, CLIPOutput
    from triformers.models.torch.convbert import ConvBertModel
    from triformers.models.torch.ctrl import CTRLModel
    from triformers.models.torch.deberta import DebertaModel
    from triformers.models.torch.deberta_v2 import DebertaV2Model
    from triformers.models.torch.deit import DeiTModel
    from triformers.models.torch.detr import DetrModel, DetrModelOutput
    from triformers.models.torch.distilbert import DistilBertModel
    from triformers.models.torch.dpr import DPRQuestionEncoder, DPRQuestionEncoderOutput
    from triformers.models.torch.electra import ElectraModel
    from triformers.models.torch.flaubert import FlaubertModel
    from triformers.models.torch.fsmt import FSMTModel
    from triformers.models.torch.funnel import FunnelBaseModel, FunnelModel
    from triformers.models.torch.gpt2 import GPT2Model
    from triformers.models.torch.gpt_neo import GPTNeoModel
    from triformers.models.torch.hubert import HubertModel
    from triformers.models.torch.ibert import IBertModel
    from triformers.models.torch.layoutlm import LayoutLMModel
    from triformers.models.torch.led import LEDModel, LEDSeq2SeqModelOutput
    from triformers.models.torch.longformer import LongformerModel
    from triformers.models.torch.longformer_attention import LongformerBaseModelOutput
    from triformers.models.torch.luke import LukeModel, LukeModelOutput
    from triformers.models.torch.lxmert import LxmertModel, LxmertModelOutput
    from triformers.models.torch.m2m_100 import M2M100Model
    from triformers.models.torch.marian import MarianModel
    from triformers.models.torch.mbart import MBartModel
    from triformers.models.torch.megatron_bert import MegatronBertModel
    from triformers.models.torch.mobilebert import MobileBertModel
    from triformers.models.torch.mpnet import MPNetModel
    from triformers.models.torch.mt5 import MT5Model
    from triformers.models.torch.openai_gpt import OpenAIGPTModel
    from triformers.models.torch.outputs import BaseModelOutput, EncoderOutputs
    from triformers.models.torch.pegasus import PegasusModel
    from triformers.models.torch.prophetnet import ProphetNetModel, ProphetNetSeq2SeqModelOutput
    from triformers.models.torch.reformer import ReformerModel
    from triformers.models.torch.retribert import RetriBertModel, RetriBertOutput
    from triformers.models.torch.roberta import RobertaModel
    from triformers.models.torch.roformer import RoFormerModel
    from triformers.models.torch.speech_to_text import Speech2TextModel
    from triformers.models.torch.squeezebert import SqueezeBertModel
    from triformers.models.torch.t5 import T5Model
    from triformers.models.torch.tapas import TapasModel
    from triformers.models.torch.transfo_xl import TransfoXLModel
    from triformers.models.torch.visual_bert import VisualBertModel
    from triformers.models.torch.vit import ViTModel
    from triformers.models.torch.wav2vec2 import Wav2Vec2Model
    from triformers.models.torch.xlm import XLMModel
    from triformers.models.torch.xlm_prophetnet import XLMProphetNetModel
    from triformers.models.torch.xlm_roberta import XLMRobertaModel
    from triformers.models.torch.xlnet import XLNetModel
    from triformers_core.architectures.albert.configuration import AlbertConfig
    from triformers_core.architectures.bart.configuration import BartConfig
    from triformers_core.architectures.bert.configuration import BertConfig
    from triformers_core.architectures.bert_generation.configuration import BertGenerationConfig
    from triformers_core.architectures.big_bird.configuration import BigBirdConfig
    from triformers_core.architectures.bigbird_pegasus.configuration import BigBirdPegasusConfig
    from triformers_core.architectures.blenderbot.configuration import BlenderbotConfig
    from triformers_core.architectures.blenderbot_small.configuration import BlenderbotSmallConfig
    from triformers_core.architectures.camembert.configuration import CamembertConfig
    from triformers_core.architectures.canine.configuration import CanineConfig
    from triformers_core.architectures.clip.configuration import CLIPConfig
    from triformers_core.architectures.convbert.configuration import ConvBertConfig
    from triformers_core.architectures.ctrl.configuration import CTRLConfig
    from triformers_core.architectures.deberta.configuration import DebertaConfig
    from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config
    from triformers_core.architectures.deit.configuration import DeiTConfig
    from triformers_core.architectures.detr.configuration import DetrConfig
    from triformers_core.architectures.distilbert.configuration import DistilBertConfig
    from triformers_core.architectures.dpr.configuration import DPRConfig
    from triformers_core.architectures.electra.configuration import ElectraConfig
    from triformers_core.architectures.flaubert.configuration import FlaubertConfig
    from triformers_core.architectures.fsmt.configuration import FSMTConfig
    from triformers_core.architectures.funnel.configuration import FunnelConfig
    from triformers_core.architectures.gpt2.configuration import GPT2Config
    from triformers_core.architectures.gpt_neo.configuration import GPTNeoConfig
    from triformers_core.architectures.hubert.configuration import HubertConfig
    from triformers_core.architectures.ibert.configuration import IBertConfig
    from triformers_core.architectures.layoutlm.configuration import LayoutLMConfig
    from triformers_core.architectures.led.configuration import LEDConfig
    from triformers_core.architectures.longformer.configuration import LongformerConfig
    from triformers_core.architectures.luke.configuration import LukeConfig
    from triformers_core.architectures.lxmert.configuration import LxmertConfig
    from triformers_core.architectures.m2m_100.configuration import M2M100Config
    from triformers_core.architectures.marian.configuration import MarianConfig
    from triformers_core.architectures.mbart.configuration import MBartConfig
    from triformers_core.architectures.megatron_bert.configuration import MegatronBertConfig
    from triformers_core.architectures.mobilebert.configuration import MobileBertConfig
    from triformers_core.architectures.mpnet.configuration import MPNetConfig
    from triformers_core.architectures.mt5.configuration import MT5Config
    from triformers_core.architectures.openai_gpt.configuration import OpenAIGPTConfig
    from triformers_core.architectures.pegasus.configuration import PegasusConfig
    from triformers_core.architectures.prophetnet.configuration import ProphetNetConfig
    from triformers_core.architectures.reformer.configuration import ReformerConfig
    from triformers_core.architectures.retribert.configuration import RetriBertConfig
    from triformers_core.architectures.roberta.configuration import RobertaConfig
    from triformers_core.architectures.roformer.configuration import RoFormerConfig
    from triformers_core.architectures.speech_to_text.configuration import Speech2TextConfig
    from triformers_core.architectures.squeezebert.configuration import SqueezeBertConfig
    from triformers_core.architectures.t5.configuration import T5Config
    from triformers_core.architectures.tapas.configuration import TapasConfig
    from triformers_core.architectures.transfo_xl.configuration import TransfoXLConfig
    from triformers_core.architectures.visual_bert.configuration import VisualBertConfig
    from triformers_core.architectures.vit.configuration import ViTConfig
    from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config
    from triformers_core.architectures.xlm.configuration import XLMConfig
    from triformers_core.architectures.xlm_prophetnet.configuration import XLMProphetNetConfig
    from triformers_core.architectures.xlm_roberta.configuration import XLMRobertaConfig
    from triformers_core.architectures.xlnet.configuration import XLNetConfig
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.kit.torch import PreTrainedModel, Tensor
    from triformers_core.loading.load import LoadingInfo


def _visual_bert_model() -> type[VisualBertModel]:
    from triformers.models.torch.visual_bert import VisualBertModel

    return VisualBertModel


def _canine_model() -> type[CanineModel]:
    from triformers.models.torch.canine import CanineModel

    return CanineModel


def _ro_former_model() -> type[RoFormerModel]:
    from triformers.models.torch.roformer import RoFormerModel

    return RoFormerModel


def _clip_model() -> type[CLIPModel]:
    from triformers.models.torch.clip import CLIPModel

    return CLIPModel


def _big_bird_pegasus_model() -> type[BigBirdPegasusModel]:
    from triformers.models.torch.bigbird_pegasus import BigBirdPegasusModel

    return BigBirdPegasusModel


def _dei_t_model() -> type[DeiTModel]:
    from triformers.models.torch.deit import DeiTModel

    return DeiTModel


def _luke_model() -> type[LukeModel]:
    from triformers.models.torch.luke import LukeModel

    return LukeModel


def _detr_model() -> type[DetrModel]:
    from triformers.models.torch.detr import DetrModel

    return DetrModel


def _gpt_neo_model() -> type[GPTNeoModel]:
    from triformers.models.torch.gpt_neo import GPTNeoModel

    return GPTNeoModel


def _big_bird_model() -> type[BigBirdModel]:
    from triformers.models.torch.big_bird import BigBirdModel

    return BigBirdModel


def _speech2_text_model() -> type[Speech2TextModel]:
    from triformers.models.torch.speech_to_text import Speech2TextModel

    return Speech2TextModel


def _vi_t_model() -> type[ViTModel]:
    from triformers.models.torch.vit import ViTModel

    return ViTModel


def _wav2_vec2_model() -> type[Wav2Vec2Model]:
    from triformers.models.torch.wav2vec2 import Wav2Vec2Model

    return Wav2Vec2Model


def _m2_m100_model() -> type[M2M100Model]:
    from triformers.models.torch.m2m_100 import M2M100Model

    return M2M100Model


def _conv_bert_model() -> type[ConvBertModel]:
    from triformers.models.torch.convbert import ConvBertModel

    return ConvBertModel


def _led_model() -> type[LEDModel]:
    from triformers.models.torch.led import LEDModel

    return LEDModel


def _blenderbot_small_model() -> type[BlenderbotSmallModel]:
    from triformers.models.torch.blenderbot_small import BlenderbotSmallModel

    return BlenderbotSmallModel


def _retri_bert_model() -> type[RetriBertModel]:
    from triformers.models.torch.retribert import RetriBertModel

    return RetriBertModel


def _i_bert_model() -> type[IBertModel]:
    from triformers.models.torch.ibert import IBertModel

    return IBertModel


def _mt5_model() -> type[MT5Model]:
    from triformers.models.torch.mt5 import MT5Model

    return MT5Model


def _t5_model() -> type[T5Model]:
    from triformers.models.torch.t5 import T5Model

    return T5Model


def _mobile_bert_model() -> type[MobileBertModel]:
    from triformers.models.torch.mobilebert import MobileBertModel

    return MobileBertModel


def _distil_bert_model() -> type[DistilBertModel]:
    from triformers.models.torch.distilbert import DistilBertModel

    return DistilBertModel


def _albert_model() -> type[AlbertModel]:
    from triformers.models.torch.albert import AlbertModel

    return AlbertModel


def _bert_generation_encoder() -> type[BertGenerationEncoder]:
    from triformers.models.torch.bert_generation import BertGenerationEncoder

    return BertGenerationEncoder


def _camembert_model() -> type[CamembertModel]:
    from triformers.models.torch.camembert import CamembertModel

    return CamembertModel


def _xlm_roberta_model() -> type[XLMRobertaModel]:
    from triformers.models.torch.xlm_roberta import XLMRobertaModel

    return XLMRobertaModel


def _pegasus_model() -> type[PegasusModel]:
    from triformers.models.torch.pegasus import PegasusModel

    return PegasusModel


def _marian_model() -> type[MarianModel]:
    from triformers.models.torch.marian import MarianModel

    return MarianModel


def _m_bart_model() -> type[MBartModel]:
    from triformers.models.torch.mbart import MBartModel

    return MBartModel


def _megatron_bert_model() -> type[MegatronBertModel]:
    from triformers.models.torch.megatron_bert import MegatronBertModel

    return MegatronBertModel


def _mp_net_model() -> type[MPNetModel]:
    from triformers.models.torch.mpnet import MPNetModel

    return MPNetModel


def _bart_model() -> type[BartModel]:
    from triformers.models.torch.bart import BartModel

    return BartModel


def _blenderbot_model() -> type[BlenderbotModel]:
    from triformers.models.torch.blenderbot import BlenderbotModel

    return BlenderbotModel


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


def _fsmt_model() -> type[FSMTModel]:
    from triformers.models.torch.fsmt import FSMTModel

    return FSMTModel


def _squeeze_bert_model() -> type[SqueezeBertModel]:
    from triformers.models.torch.squeezebert import SqueezeBertModel

    return SqueezeBertModel


def _hubert_model() -> type[HubertModel]:
    from triformers.models.torch.hubert import HubertModel

    return HubertModel


def _bert_model() -> type[BertModel]:
    from triformers.models.torch.bert import BertModel

    return BertModel


def _open_aigpt_model() -> type[OpenAIGPTModel]:
    from triformers.models.torch.openai_gpt import OpenAIGPTModel

    return OpenAIGPTModel


def _gpt2_model() -> type[GPT2Model]:
    from triformers.models.torch.gpt2 import GPT2Model

    return GPT2Model


def _transfo_xl_model() -> type[TransfoXLModel]:
    from triformers.models.torch.transfo_xl import TransfoXLModel

    return TransfoXLModel


def _xl_net_model() -> type[XLNetModel]:
    from triformers.models.torch.xlnet import XLNetModel

    return XLNetModel


def _xlm_prophet_net_model() -> type[XLMProphetNetModel]:
    from triformers.models.torch.xlm_prophetnet import XLMProphetNetModel

    return XLMProphetNetModel


def _prophet_net_model() -> type[ProphetNetModel]:
    from triformers.models.torch.prophetnet import ProphetNetModel

    return ProphetNetModel


def _xlm_model() -> type[XLMModel]:
    from triformers.models.torch.xlm import XLMModel

    return XLMModel


def _ctrl_model() -> type[CTRLModel]:
    from triformers.models.torch.ctrl import CTRLModel

    return CTRLModel


def _electra_model() -> type[ElectraModel]:
    from triformers.models.torch.electra import ElectraModel

    return ElectraModel


def _funnel_model() -> type[FunnelModel]:
    from triformers.models.torch.funnel import FunnelModel

    return FunnelModel


def _funnel_base_model() -> type[FunnelBaseModel]:
    from triformers.models.torch.funnel import FunnelBaseModel

    return FunnelBaseModel


def _lxmert_model() -> type[LxmertModel]:
    from triformers.models.torch.lxmert import LxmertModel

    return LxmertModel


def _dpr_question_encoder() -> type[DPRQuestionEncoder]:
    from triformers.models.torch.dpr import DPRQuestionEncoder

    return DPRQuestionEncoder


def _layout_lm_model() -> type[LayoutLMModel]:
    from triformers.models.torch.layoutlm import LayoutLMModel

    return LayoutLMModel


def _tapas_model() -> type[TapasModel]:
    from triformers.models.torch.tapas import TapasModel

    return TapasModel


def _served() -> Mapping[str, tuple[str, ...]]:
    from triformers.auto.served import TORCH

    return TORCH


MODELS: Models[PreTrainedModel] = Models(
    auto_class="AutoModel",
    loaders={
        "visual_bert": _visual_bert_model,
        "canine": _canine_model,
        "roformer": _ro_former_model,
        "clip": _clip_model,
        "bigbird_pegasus": _big_bird_pegasus_model,
        "deit": _dei_t_model,
        "luke": _luke_model,
        "detr": _detr_model,
        "gpt_neo": _gpt_neo_model,
        "big_bird": _big_bird_model,
        "speech_to_text": _speech2_text_model,
        "vit": _vi_t_model,
        "wav2vec2": _wav2_vec2_model,
        "m2m_100": _m2_m100_model,
        "convbert": _conv_bert_model,
        "led": _led_model,
        "blenderbot-small": _blenderbot_small_model,
        "retribert": _retri_bert_model,
        "ibert": _i_bert_model,
        "mt5": _mt5_model,
        "t5": _t5_model,
        "mobilebert": _mobile_bert_model,
        "distilbert": _distil_bert_model,
        "albert": _albert_model,
        "bert-generation": _bert_generation_encoder,
        "camembert": _camembert_model,
        "xlm-roberta": _xlm_roberta_model,
        "pegasus": _pegasus_model,
        "marian": _marian_model,
        "mbart": _m_bart_model,
        "megatron-bert": _megatron_bert_model,
        "mpnet": _mp_net_model,
        "bart": _bart_model,
        "blenderbot": _blenderbot_model,
        "reformer": _reformer_model,
        "longformer": _longformer_model,
        "roberta": _roberta_model,
        "deberta-v2": _deberta_v2_model,
        "deberta": _deberta_model,
        "flaubert": _flaubert_model,
        "fsmt": _fsmt_model,
        "squeezebert": _squeeze_bert_model,
        "hubert": _hubert_model,
        "bert": _bert_model,
        "openai-gpt": _open_aigpt_model,
        "gpt2": _gpt2_model,
        "transfo-xl": _transfo_xl_model,
        "xlnet": _xl_net_model,
        "xlm-prophetnet": _xlm_prophet_net_model,
        "prophetnet": _prophet_net_model,
        "xlm": _xlm_model,
        "ctrl": _ctrl_model,
        "electra": _electra_model,
        "funnel": _funnel_model,
        "lxmert": _lxmert_model,
        "dpr": _dpr_question_encoder,
        "layoutlm": _layout_lm_model,
        "tapas": _tapas_model,
    },
    alternatives={
        ("funnel", "FunnelBaseModel"): _funnel_base_model,
    },
    configurations=CONFIGURATIONS,
    served=_served,
)


if TYPE_CHECKING:

    class BaseTaskModel(PreTrainedModel):
        """Any PyTorch model for hidden states: what an Auto class answers with for a name
        that it doesn't know before running.

        Its call takes what any class of the task takes, and returns what one of them returns; an
        argument that the model's own class lacks is an error of the call.
        """

        def __call__(
            self,
            inputs: Tensor | None = None,
            /,
            *,
            input_ids: Tensor | None = None,
            attention_mask: Tensor | None = None,
            token_type_ids: Tensor | None = None,
            position_ids: Tensor | None = None,
            head_mask: Tensor | None = None,
            inputs_embeds: Tensor | None = None,
            visual_embeds: Tensor | None = None,
            visual_attention_mask: Tensor | None = None,
            visual_token_type_ids: Tensor | None = None,
            image_text_alignment: Tensor | None = None,
            encoder_hidden_states: Tensor | None = None,
            encoder_attention_mask: Tensor | None = None,
            past_key_values: PastKeyValues | None = None,
            use_cache: bool | None = None,
            pixel_values: Tensor | None = None,
            return_loss: bool | None = None,
            decoder_input_ids: Tensor | None = None,
            decoder_attention_mask: Tensor | None = None,
            decoder_head_mask: Tensor | None = None,
            cross_attn_head_mask: Tensor | None = None,
            encoder_outputs: EncoderOutputs | None = None,
            decoder_inputs_embeds: Tensor | None = None,
            bool_masked_pos: Tensor | None = None,
            entity_ids: Tensor | None = None,
            entity_attention_mask: Tensor | None = None,
            entity_token_type_ids: Tensor | None = None,
            entity_position_ids: Tensor | None = None,
            pixel_mask: Tensor | None = None,
            input_features: Tensor | None = None,
            input_values: Tensor | None = None,
            mask_time_indices: Tensor | None = None,
            global_attention_mask: Tensor | None = None,
            input_ids_query: Tensor | None = None,
            attention_mask_query: Tensor | None = None,
            input_ids_doc: Tensor | None = None,
            attention_mask_doc: Tensor | None = None,
            past_buckets_states: PastKeyValues | None = None,
            langs: Tensor | None = None,
            lengths: Tensor | None = None,
            mems: tuple[Tensor, ...] | None = None,
            perm_mask: Tensor | None = None,
            target_mapping: Tensor | None = None,
            input_mask: Tensor | None = None,
            use_mems: bool | None = None,
            visual_feats: Tensor | None = None,
            visual_pos: Tensor | None = None,
            bbox: Tensor | None = None,
            output_attentions: bool | None = None,
            output_hidden_states: bool | None = None,
            return_dict: bool | None = None,
            interpolate_pos_encoding: bool | None = None,
            freeze_feature_encoder: bool | None = None,
        ) -> (
            BaseModelOutput
            | CLIPOutput
            | LukeModelOutput
            | DetrModelOutput
            | LEDSeq2SeqModelOutput
            | RetriBertOutput
            | LongformerBaseModelOutput
            | ProphetNetSeq2SeqModelOutput
            | LxmertModelOutput
            | DPRQuestionEncoderOutput
        ): ...

else:

    class BaseTaskModel(metaclass=TaskType):
        """Any PyTorch model for hidden states."""

        answers = (
            "triformers.models.torch.visual_bert.VisualBertModel",
            "triformers.models.torch.canine.CanineModel",
            "triformers.models.torch.roformer.RoFormerModel",
            "triformers.models.torch.clip.CLIPModel",
            "triformers.models.torch.bigbird_pegasus.BigBirdPegasusModel",
            "triformers.models.torch.deit.DeiTModel",
            "triformers.models.torch.luke.LukeModel",
            "triformers.models.torch.detr.DetrModel",
            "triformers.models.torch.gpt_neo.GPTNeoModel",
            "triformers.models.torch.big_bird.BigBirdModel",
            "triformers.models.torch.speech_to_text.Speech2TextModel",
            "triformers.models.torch.vit.ViTModel",
            "triformers.models.torch.wav2vec2.Wav2Vec2Model",
            "triformers.models.torch.m2m_100.M2M100Model",
            "triformers.models.torch.convbert.ConvBertModel",
            "triformers.models.torch.led.LEDModel",
            "triformers.models.torch.blenderbot_small.BlenderbotSmallModel",
            "triformers.models.torch.retribert.RetriBertModel",
            "triformers.models.torch.ibert.IBertModel",
            "triformers.models.torch.mt5.MT5Model",
            "triformers.models.torch.t5.T5Model",
            "triformers.models.torch.mobilebert.MobileBertModel",
            "triformers.models.torch.distilbert.DistilBertModel",
            "triformers.models.torch.albert.AlbertModel",
            "triformers.models.torch.bert_generation.BertGenerationEncoder",
            "triformers.models.torch.camembert.CamembertModel",
            "triformers.models.torch.xlm_roberta.XLMRobertaModel",
            "triformers.models.torch.pegasus.PegasusModel",
            "triformers.models.torch.marian.MarianModel",
            "triformers.models.torch.mbart.MBartModel",
            "triformers.models.torch.megatron_bert.MegatronBertModel",
            "triformers.models.torch.mpnet.MPNetModel",
            "triformers.models.torch.bart.BartModel",
            "triformers.models.torch.blenderbot.BlenderbotModel",
            "triformers.models.torch.reformer.ReformerModel",
            "triformers.models.torch.longformer.LongformerModel",
            "triformers.models.torch.roberta.RobertaModel",
            "triformers.models.torch.deberta_v2.DebertaV2Model",
            "triformers.models.torch.deberta.DebertaModel",
            "triformers.models.torch.flaubert.FlaubertModel",
            "triformers.models.torch.fsmt.FSMTModel",
            "triformers.models.torch.squeezebert.SqueezeBertModel",
            "triformers.models.torch.hubert.HubertModel",
            "triformers.models.torch.bert.BertModel",
            "triformers.models.torch.openai_gpt.OpenAIGPTModel",
            "triformers.models.torch.gpt2.GPT2Model",
            "triformers.models.torch.transfo_xl.TransfoXLModel",
            "triformers.models.torch.xlnet.XLNetModel",
            "triformers.models.torch.xlm_prophetnet.XLMProphetNetModel",
            "triformers.models.torch.prophetnet.ProphetNetModel",
            "triformers.models.torch.xlm.XLMModel",
            "triformers.models.torch.ctrl.CTRLModel",
            "triformers.models.torch.electra.ElectraModel",
            "triformers.models.torch.funnel.FunnelModel",
            "triformers.models.torch.funnel.FunnelBaseModel",
            "triformers.models.torch.lxmert.LxmertModel",
            "triformers.models.torch.dpr.DPRQuestionEncoder",
            "triformers.models.torch.layoutlm.LayoutLMModel",
            "triformers.models.torch.tapas.TapasModel",
        )


class AutoModel(AutoModelClass):
    """Answers with the PyTorch class of a checkpoint's architecture for hidden states.

    The checkpoint's ``model_type`` decides:

    - ``visual_bert`` (VisualBERT): VisualBertModel
    - ``canine`` (CANINE): CanineModel
    - ``roformer`` (RoFormer): RoFormerModel
    - ``clip`` (CLIP): CLIPModel
    - ``bigbird_pegasus`` (BigBird-Pegasus): BigBirdPegasusModel
    - ``deit`` (DeiT): DeiTModel
    - ``luke`` (LUKE): LukeModel
    - ``detr`` (DETR): DetrModel
    - ``gpt_neo`` (GPT Neo): GPTNeoModel
    - ``big_bird`` (BigBird): BigBirdModel
    - ``speech_to_text`` (Speech2Text): Speech2TextModel
    - ``vit`` (ViT): ViTModel
    - ``wav2vec2`` (Wav2Vec2): Wav2Vec2Model
    - ``m2m_100`` (M2M100): M2M100Model
    - ``convbert`` (ConvBERT): ConvBertModel
    - ``led`` (LED): LEDModel
    - ``blenderbot-small`` (BlenderbotSmall): BlenderbotSmallModel
    - ``retribert`` (RetriBERT): RetriBertModel
    - ``ibert`` (I-BERT): IBertModel
    - ``mt5`` (mT5): MT5Model
    - ``t5`` (T5): T5Model
    - ``mobilebert`` (MobileBERT): MobileBertModel
    - ``distilbert`` (DistilBERT): DistilBertModel
    - ``albert`` (ALBERT): AlbertModel
    - ``bert-generation`` (Bert Generation): BertGenerationEncoder
    - ``camembert`` (CamemBERT): CamembertModel
    - ``xlm-roberta`` (XLM-RoBERTa): XLMRobertaModel
    - ``pegasus`` (Pegasus): PegasusModel
    - ``marian`` (Marian): MarianModel
    - ``mbart`` (mBART): MBartModel
    - ``megatron-bert`` (MegatronBert): MegatronBertModel
    - ``mpnet`` (MPNet): MPNetModel
    - ``bart`` (BART): BartModel
    - ``blenderbot`` (Blenderbot): BlenderbotModel
    - ``reformer`` (Reformer): ReformerModel
    - ``longformer`` (Longformer): LongformerModel
    - ``roberta`` (RoBERTa): RobertaModel
    - ``deberta-v2`` (DeBERTa-v2): DebertaV2Model
    - ``deberta`` (DeBERTa): DebertaModel
    - ``flaubert`` (FlauBERT): FlaubertModel
    - ``fsmt`` (FairSeq Machine-Translation): FSMTModel
    - ``squeezebert`` (SqueezeBERT): SqueezeBertModel
    - ``hubert`` (HuBERT): HubertModel
    - ``bert`` (BERT): BertModel
    - ``openai-gpt`` (OpenAI GPT): OpenAIGPTModel
    - ``gpt2`` (GPT-2): GPT2Model
    - ``transfo-xl`` (Transformer-XL): TransfoXLModel
    - ``xlnet`` (XLNet): XLNetModel
    - ``xlm-prophetnet`` (XLM-ProphetNet): XLMProphetNetModel
    - ``prophetnet`` (ProphetNet): ProphetNetModel
    - ``xlm`` (XLM): XLMModel
    - ``ctrl`` (CTRL): CTRLModel
    - ``electra`` (ELECTRA): ElectraModel
    - ``funnel`` (Funnel Transformer): FunnelModel or FunnelBaseModel
    - ``lxmert`` (LXMERT): LxmertModel
    - ``dpr`` (DPR): DPRQuestionEncoder
    - ``layoutlm`` (LayoutLM): LayoutLMModel
    - ``tapas`` (TAPAS): TapasModel

    It can't be instantiated: call ``from_pretrained`` or ``from_config``.
    """

    _models = MODELS

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_config(cls, config: VisualBertConfig, **kwargs: Any) -> VisualBertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: CanineConfig, **kwargs: Any) -> CanineModel: ...

        @overload
        @classmethod
        def from_config(cls, config: RoFormerConfig, **kwargs: Any) -> RoFormerModel: ...

        @overload
        @classmethod
        def from_config(cls, config: LukeConfig, **kwargs: Any) -> LukeModel: ...

        @overload
        @classmethod
        def from_config(cls, config: BigBirdConfig, **kwargs: Any) -> BigBirdModel: ...

        @overload
        @classmethod
        def from_config(cls, config: ConvBertConfig, **kwargs: Any) -> ConvBertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: RetriBertConfig, **kwargs: Any) -> RetriBertModel: ...

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
        def from_config(
            cls, config: BertGenerationConfig, **kwargs: Any
        ) -> BertGenerationEncoder: ...

        @overload
        @classmethod
        def from_config(cls, config: CamembertConfig, **kwargs: Any) -> CamembertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: XLMRobertaConfig, **kwargs: Any) -> XLMRobertaModel: ...

        @overload
        @classmethod
        def from_config(cls, config: MegatronBertConfig, **kwargs: Any) -> MegatronBertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: MPNetConfig, **kwargs: Any) -> MPNetModel: ...

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
        def from_config(cls, config: LxmertConfig, **kwargs: Any) -> LxmertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: DPRConfig, **kwargs: Any) -> DPRQuestionEncoder: ...

        @overload
        @classmethod
        def from_config(cls, config: LayoutLMConfig, **kwargs: Any) -> LayoutLMModel: ...

        @overload
        @classmethod
        def from_config(cls, config: TapasConfig, **kwargs: Any) -> TapasModel: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BigBirdPegasusConfig, **kwargs: Any
        ) -> BigBirdPegasusModel: ...

        @overload
        @classmethod
        def from_config(cls, config: DeiTConfig, **kwargs: Any) -> DeiTModel: ...

        @overload
        @classmethod
        def from_config(cls, config: Speech2TextConfig, **kwargs: Any) -> Speech2TextModel: ...

        @overload
        @classmethod
        def from_config(cls, config: M2M100Config, **kwargs: Any) -> M2M100Model: ...

        @overload
        @classmethod
        def from_config(cls, config: LEDConfig, **kwargs: Any) -> LEDModel: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BlenderbotSmallConfig, **kwargs: Any
        ) -> BlenderbotSmallModel: ...

        @overload
        @classmethod
        def from_config(cls, config: MT5Config, **kwargs: Any) -> MT5Model: ...

        @overload
        @classmethod
        def from_config(cls, config: PegasusConfig, **kwargs: Any) -> PegasusModel: ...

        @overload
        @classmethod
        def from_config(cls, config: MarianConfig, **kwargs: Any) -> MarianModel: ...

        @overload
        @classmethod
        def from_config(cls, config: MBartConfig, **kwargs: Any) -> MBartModel: ...

        @overload
        @classmethod
        def from_config(cls, config: BlenderbotConfig, **kwargs: Any) -> BlenderbotModel: ...

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
        def from_config(cls, config: FSMTConfig, **kwargs: Any) -> FSMTModel: ...

        @overload
        @classmethod
        def from_config(cls, config: HubertConfig, **kwargs: Any) -> HubertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: BertConfig, **kwargs: Any) -> BertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: XLMProphetNetConfig, **kwargs: Any) -> XLMProphetNetModel: ...

        @overload
        @classmethod
        def from_config(cls, config: ElectraConfig, **kwargs: Any) -> ElectraModel: ...

        @overload
        @classmethod
        def from_config(cls, config: CLIPConfig, **kwargs: Any) -> CLIPModel: ...

        @overload
        @classmethod
        def from_config(cls, config: DetrConfig, **kwargs: Any) -> DetrModel: ...

        @overload
        @classmethod
        def from_config(cls, config: GPTNeoConfig, **kwargs: Any) -> GPTNeoModel: ...

        @overload
        @classmethod
        def from_config(cls, config: ViTConfig, **kwargs: Any) -> ViTModel: ...

        @overload
        @classmethod
        def from_config(cls, config: Wav2Vec2Config, **kwargs: Any) -> Wav2Vec2Model: ...

        @overload
        @classmethod
        def from_config(cls, config: T5Config, **kwargs: Any) -> T5Model: ...

        @overload
        @classmethod
        def from_config(cls, config: DistilBertConfig, **kwargs: Any) -> DistilBertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: BartConfig, **kwargs: Any) -> BartModel: ...

        @overload
        @classmethod
        def from_config(cls, config: ReformerConfig, **kwargs: Any) -> ReformerModel: ...

        @overload
        @classmethod
        def from_config(cls, config: OpenAIGPTConfig, **kwargs: Any) -> OpenAIGPTModel: ...

        @overload
        @classmethod
        def from_config(cls, config: GPT2Config, **kwargs: Any) -> GPT2Model: ...

        @overload
        @classmethod
        def from_config(cls, config: TransfoXLConfig, **kwargs: Any) -> TransfoXLModel: ...

        @overload
        @classmethod
        def from_config(cls, config: XLNetConfig, **kwargs: Any) -> XLNetModel: ...

        @overload
        @classmethod
        def from_config(cls, config: ProphetNetConfig, **kwargs: Any) -> ProphetNetModel: ...

        @overload
        @classmethod
        def from_config(cls, config: XLMConfig, **kwargs: Any) -> XLMModel: ...

        @overload
        @classmethod
        def from_config(cls, config: CTRLConfig, **kwargs: Any) -> CTRLModel: ...

        @overload
        @classmethod
        def from_config(
            cls, config: FunnelConfig, **kwargs: Any
        ) -> FunnelModel | FunnelBaseModel: ...

        @overload
        @classmethod
        def from_config(cls, config: PretrainedConfig, **kwargs: Any) -> BaseTaskModel: ...

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
            >>> from triformers import AutoConfig, AutoModel
            >>> config = AutoConfig.from_pretrained("bert-base-cased")
            >>> model = AutoModel.from_config(config)
        """
        return cls._models.build(config, kwargs)

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: VisualBertCheckpoint,
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
        ) -> VisualBertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: VisualBertCheckpoint,
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
        ) -> tuple[VisualBertModel, LoadingInfo]: ...

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
        ) -> CanineModel: ...

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
        ) -> tuple[CanineModel, LoadingInfo]: ...

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
            pretrained_model_name_or_path: CLIPCheckpoint,
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
        ) -> CLIPModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CLIPCheckpoint,
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
        ) -> tuple[CLIPModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdPegasusCheckpoint,
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
        ) -> BigBirdPegasusModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdPegasusCheckpoint,
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
        ) -> tuple[BigBirdPegasusModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DeiTCheckpoint,
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
        ) -> DeiTModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DeiTCheckpoint,
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
        ) -> tuple[DeiTModel, LoadingInfo]: ...

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
        ) -> LukeModel: ...

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
        ) -> tuple[LukeModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DetrCheckpoint,
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
        ) -> DetrModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DetrCheckpoint,
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
        ) -> tuple[DetrModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPTNeoCheckpoint,
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
        ) -> GPTNeoModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPTNeoCheckpoint,
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
        ) -> tuple[GPTNeoModel, LoadingInfo]: ...

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
            pretrained_model_name_or_path: Speech2TextCheckpoint,
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
        ) -> Speech2TextModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: Speech2TextCheckpoint,
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
        ) -> tuple[Speech2TextModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ViTCheckpoint,
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
        ) -> ViTModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ViTCheckpoint,
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
        ) -> tuple[ViTModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: Wav2Vec2Checkpoint,
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
        ) -> Wav2Vec2Model: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: Wav2Vec2Checkpoint,
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
        ) -> tuple[Wav2Vec2Model, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: M2M100Checkpoint,
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
        ) -> M2M100Model: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: M2M100Checkpoint,
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
        ) -> tuple[M2M100Model, LoadingInfo]: ...

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
        ) -> ConvBertModel: ...

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
        ) -> tuple[ConvBertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LEDCheckpoint,
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
        ) -> LEDModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LEDCheckpoint,
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
        ) -> tuple[LEDModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotSmallCheckpoint,
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
        ) -> BlenderbotSmallModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotSmallCheckpoint,
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
        ) -> tuple[BlenderbotSmallModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RetriBertCheckpoint,
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
        ) -> RetriBertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RetriBertCheckpoint,
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
        ) -> tuple[RetriBertModel, LoadingInfo]: ...

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
        ) -> T5Model: ...

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
        ) -> tuple[T5Model, LoadingInfo]: ...

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
        ) -> CamembertModel: ...

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
        ) -> tuple[CamembertModel, LoadingInfo]: ...

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
            pretrained_model_name_or_path: PegasusCheckpoint,
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
        ) -> PegasusModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: PegasusCheckpoint,
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
        ) -> tuple[PegasusModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MarianCheckpoint,
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
        ) -> MarianModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MarianCheckpoint,
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
        ) -> tuple[MarianModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MBartCheckpoint,
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
        ) -> MBartModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MBartCheckpoint,
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
        ) -> tuple[MBartModel, LoadingInfo]: ...

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
        ) -> MPNetModel: ...

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
        ) -> tuple[MPNetModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BartCheckpoint,
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
        ) -> BartModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BartCheckpoint,
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
        ) -> tuple[BartModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotCheckpoint,
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
        ) -> BlenderbotModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotCheckpoint,
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
        ) -> tuple[BlenderbotModel, LoadingInfo]: ...

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
            pretrained_model_name_or_path: HubertCheckpoint,
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
        ) -> HubertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: HubertCheckpoint,
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
        ) -> tuple[HubertModel, LoadingInfo]: ...

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
            pretrained_model_name_or_path: OpenAIGPTCheckpoint,
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
        ) -> OpenAIGPTModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: OpenAIGPTCheckpoint,
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
        ) -> tuple[OpenAIGPTModel, LoadingInfo]: ...

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
        ) -> GPT2Model: ...

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
        ) -> tuple[GPT2Model, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TransfoXLCheckpoint,
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
        ) -> TransfoXLModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TransfoXLCheckpoint,
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
        ) -> tuple[TransfoXLModel, LoadingInfo]: ...

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
        ) -> XLNetModel: ...

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
        ) -> tuple[XLNetModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMProphetNetCheckpoint,
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
        ) -> XLMProphetNetModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMProphetNetCheckpoint,
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
        ) -> tuple[XLMProphetNetModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ProphetNetCheckpoint,
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
        ) -> ProphetNetModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ProphetNetCheckpoint,
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
        ) -> tuple[ProphetNetModel, LoadingInfo]: ...

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
            pretrained_model_name_or_path: CTRLCheckpoint,
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
        ) -> CTRLModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CTRLCheckpoint,
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
        ) -> tuple[CTRLModel, LoadingInfo]: ...

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
        ) -> FunnelModel | FunnelBaseModel: ...

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
        ) -> tuple[FunnelModel | FunnelBaseModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LxmertCheckpoint,
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
        ) -> LxmertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LxmertCheckpoint,
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
        ) -> tuple[LxmertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DPRCheckpoint,
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
        ) -> DPRQuestionEncoder: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DPRCheckpoint,
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
        ) -> tuple[DPRQuestionEncoder, LoadingInfo]: ...

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
        ) -> LayoutLMModel: ...

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
        ) -> tuple[LayoutLMModel, LoadingInfo]: ...

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
        ) -> TapasModel: ...

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
        ) -> tuple[TapasModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: VisualBertConfig,
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
        ) -> VisualBertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: VisualBertConfig,
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
        ) -> tuple[VisualBertModel, LoadingInfo]: ...

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
        ) -> CanineModel: ...

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
        ) -> tuple[CanineModel, LoadingInfo]: ...

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
        ) -> LukeModel: ...

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
        ) -> tuple[LukeModel, LoadingInfo]: ...

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
        ) -> ConvBertModel: ...

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
        ) -> tuple[ConvBertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RetriBertConfig,
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
        ) -> RetriBertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RetriBertConfig,
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
        ) -> tuple[RetriBertModel, LoadingInfo]: ...

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
            config: BertGenerationConfig,
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
        ) -> BertGenerationEncoder: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BertGenerationConfig,
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
        ) -> tuple[BertGenerationEncoder, LoadingInfo]: ...

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
        ) -> CamembertModel: ...

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
        ) -> tuple[CamembertModel, LoadingInfo]: ...

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
        ) -> MegatronBertModel: ...

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
        ) -> tuple[MegatronBertModel, LoadingInfo]: ...

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
        ) -> MPNetModel: ...

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
        ) -> tuple[MPNetModel, LoadingInfo]: ...

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
            config: LxmertConfig,
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
        ) -> LxmertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LxmertConfig,
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
        ) -> tuple[LxmertModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DPRConfig,
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
        ) -> DPRQuestionEncoder: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DPRConfig,
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
        ) -> tuple[DPRQuestionEncoder, LoadingInfo]: ...

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
        ) -> LayoutLMModel: ...

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
        ) -> tuple[LayoutLMModel, LoadingInfo]: ...

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
        ) -> TapasModel: ...

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
        ) -> tuple[TapasModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BigBirdPegasusConfig,
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
        ) -> BigBirdPegasusModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BigBirdPegasusConfig,
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
        ) -> tuple[BigBirdPegasusModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DeiTConfig,
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
        ) -> DeiTModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DeiTConfig,
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
        ) -> tuple[DeiTModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: Speech2TextConfig,
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
        ) -> Speech2TextModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: Speech2TextConfig,
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
        ) -> tuple[Speech2TextModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: M2M100Config,
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
        ) -> M2M100Model: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: M2M100Config,
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
        ) -> tuple[M2M100Model, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LEDConfig,
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
        ) -> LEDModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LEDConfig,
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
        ) -> tuple[LEDModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BlenderbotSmallConfig,
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
        ) -> BlenderbotSmallModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BlenderbotSmallConfig,
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
        ) -> tuple[BlenderbotSmallModel, LoadingInfo]: ...

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
        ) -> MT5Model: ...

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
        ) -> tuple[MT5Model, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PegasusConfig,
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
        ) -> PegasusModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PegasusConfig,
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
        ) -> tuple[PegasusModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MarianConfig,
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
        ) -> MarianModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MarianConfig,
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
        ) -> tuple[MarianModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MBartConfig,
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
        ) -> MBartModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MBartConfig,
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
        ) -> tuple[MBartModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BlenderbotConfig,
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
        ) -> BlenderbotModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BlenderbotConfig,
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
        ) -> tuple[BlenderbotModel, LoadingInfo]: ...

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
            config: FSMTConfig,
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
        ) -> FSMTModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: FSMTConfig,
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
        ) -> tuple[FSMTModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: HubertConfig,
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
        ) -> HubertModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: HubertConfig,
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
        ) -> tuple[HubertModel, LoadingInfo]: ...

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
            config: XLMProphetNetConfig,
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
        ) -> XLMProphetNetModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMProphetNetConfig,
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
        ) -> tuple[XLMProphetNetModel, LoadingInfo]: ...

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
            config: CLIPConfig,
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
        ) -> CLIPModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CLIPConfig,
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
        ) -> tuple[CLIPModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DetrConfig,
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
        ) -> DetrModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: DetrConfig,
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
        ) -> tuple[DetrModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: GPTNeoConfig,
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
        ) -> GPTNeoModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: GPTNeoConfig,
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
        ) -> tuple[GPTNeoModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ViTConfig,
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
        ) -> ViTModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ViTConfig,
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
        ) -> tuple[ViTModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: Wav2Vec2Config,
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
        ) -> Wav2Vec2Model: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: Wav2Vec2Config,
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
        ) -> tuple[Wav2Vec2Model, LoadingInfo]: ...

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
        ) -> T5Model: ...

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
        ) -> tuple[T5Model, LoadingInfo]: ...

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
            config: BartConfig,
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
        ) -> BartModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BartConfig,
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
        ) -> tuple[BartModel, LoadingInfo]: ...

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
            config: OpenAIGPTConfig,
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
        ) -> OpenAIGPTModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: OpenAIGPTConfig,
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
        ) -> tuple[OpenAIGPTModel, LoadingInfo]: ...

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
        ) -> GPT2Model: ...

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
        ) -> tuple[GPT2Model, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: TransfoXLConfig,
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
        ) -> TransfoXLModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: TransfoXLConfig,
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
        ) -> tuple[TransfoXLModel, LoadingInfo]: ...

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
        ) -> XLNetModel: ...

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
        ) -> tuple[XLNetModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ProphetNetConfig,
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
        ) -> ProphetNetModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ProphetNetConfig,
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
        ) -> tuple[ProphetNetModel, LoadingInfo]: ...

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
            config: CTRLConfig,
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
        ) -> CTRLModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CTRLConfig,
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
        ) -> tuple[CTRLModel, LoadingInfo]: ...

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
        ) -> FunnelModel | FunnelBaseModel: ...

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
        ) -> tuple[FunnelModel | FunnelBaseModel, LoadingInfo]: ...

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
        ) -> BaseTaskModel: ...

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
        ) -> tuple[BaseTaskModel, LoadingInfo]: ...

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
        ) -> BaseTaskModel | tuple[BaseTaskModel, LoadingInfo]: ...

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
            >>> from triformers import AutoModel
            >>> model = AutoModel.from_pretrained("bert-base-cased")
            >>> model = AutoModel.from_pretrained(
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
