# Generated from registry.yaml by `make generate`; do not edit.
# Overloads overlap where a configuration derives from another; the derived one's goes first.
# pyright: reportOverlappingOverload=false
"""AutoModelForPreTraining: the PyTorch model of a checkpoint for pretraining."""

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
        CamembertCheckpoint,
        CTRLCheckpoint,
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
        LxmertCheckpoint,
        MBartCheckpoint,
        MobileBertCheckpoint,
        MPNetCheckpoint,
        OpenAIGPTCheckpoint,
        RetriBertCheckpoint,
        RobertaCheckpoint,
        SqueezeBertCheckpoint,
        T5Checkpoint,
        TapasCheckpoint,
        TransfoXLCheckpoint,
        VisualBertCheckpoint,
        Wav2Vec2Checkpoint,
        XLMCheckpoint,
        XLMRobertaCheckpoint,
        XLNetCheckpoint,
    )
    from triformers.models.torch.albert import AlbertForPreTraining, AlbertForPreTrainingOutput
    from triformers.models.torch.bart import BartForConditionalGeneration
    from triformers.models.torch.bert_lm import BertForPreTraining, BertForPreTrainingOutput
    from triformers.models.torch.big_bird import BigBirdForPreTraining
    from triformers.models.torch.cache import PastKeyValues
    from triformers.models.torch.camembert import CamembertForMaskedLM
    from triformers.models.torch.ctrl import CTRLLMHeadModel
    from triformers.models.torch.deberta import DebertaForMaskedLM
    from triformers.models.torch.deberta_v2_heads import DebertaV2ForMaskedLM
    from triformers.models.torch.distilbert_heads import DistilBertForMaskedLM
    from triformers.models.torch.electra import ElectraForPreTraining, ElectraForPreTrainingOutput
    from triformers.models.torch.flaubert import FlaubertWithLMHeadModel
    from triformers.models.torch.fsmt import FSMTForConditionalGeneration
    from triformers.models.torch.funnel_heads import (
        FunnelForPreTraining,
        FunnelForPreTrainingOutput,
    )
    from triformers.models.torch.gpt2_heads import GPT2LMHeadModel
    from triformers.models.torch.ibert import IBertForMaskedLM
    from triformers.models.torch.layoutlm import LayoutLMForMaskedLM
    from triformers.models.torch.longformer_heads import (
        LongformerForMaskedLM,
        LongformerMaskedLMOutput,
    )
    from triformers.models.torch.luke_heads import LukeForMaskedLM, LukeMaskedLMOutput
    from triformers.models.torch.lxmert_heads import (
        LxmertForPreTraining,
        LxmertForPreTrainingOutput,
    )
    from triformers.models.torch.mbart import MBartForConditionalGeneration
    from triformers.models.torch.megatron_bert import MegatronBertForPreTraining
    from triformers.models.torch.mobilebert import MobileBertForPreTraining
    from triformers.models.torch.mpnet import MPNetForMaskedLM
    from triformers.models.torch.openai_gpt import OpenAIGPTLMHeadModel
    from triformers.models.torch.outputs import (
        CausalLMOutput,
        EncoderOutputs,
        MaskedLMOutput,
        Seq2SeqLMOutput,
    )
    from triformers.models.torch.retribert import RetriBertModel, RetriBertOutput
    from triformers.models.torch.roberta import RobertaForMaskedLM
    from triformers.models.torch.squeezebert import SqueezeBertForMaskedLM
    from triformers.models.torch.t5 import T5ForConditionalGeneration
    from triformers.models.torch.tapas_heads import TapasForMaskedLM
    from triformers.models.torch.tasks import TaskModel
    from triformers.models.torch.transfo_xl_heads import (
        TransfoXLLMHeadModel,
        TransfoXLLMHeadModelOutput,
    )
    from triformers.models.torch.visual_bert import (
        VisualBertForPreTraining,
        VisualBertForPreTrainingOutput,
    )
    from triformers.models.torch.wav2vec2_pretraining import (
        Wav2Vec2ForPreTraining,
        Wav2Vec2ForPreTrainingOutput,
    )
    from triformers.models.torch.xlm_heads import XLMWithLMHeadModel
    from triformers.models.torch.xlm_roberta import XLMRobertaForMaskedLM
    from triformers.models.torch.xlnet_heads import XLNetLMHeadModel
    from triformers_core.architectures.albert.configuration import AlbertConfig
    from triformers_core.architectures.bart.configuration import BartConfig
    from triformers_core.architectures.bert.configuration import BertConfig
    from triformers_core.architectures.big_bird.configuration import BigBirdConfig
    from triformers_core.architectures.camembert.configuration import CamembertConfig
    from triformers_core.architectures.ctrl.configuration import CTRLConfig
    from triformers_core.architectures.deberta.configuration import DebertaConfig
    from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config
    from triformers_core.architectures.distilbert.configuration import DistilBertConfig
    from triformers_core.architectures.electra.configuration import ElectraConfig
    from triformers_core.architectures.flaubert.configuration import FlaubertConfig
    from triformers_core.architectures.fsmt.configuration import FSMTConfig
    from triformers_core.architectures.funnel.configuration import FunnelConfig
    from triformers_core.architectures.gpt2.configuration import GPT2Config
    from triformers_core.architectures.ibert.configuration import IBertConfig
    from triformers_core.architectures.layoutlm.configuration import LayoutLMConfig
    from triformers_core.architectures.longformer.configuration import LongformerConfig
    from triformers_core.architectures.luke.configuration import LukeConfig
    from triformers_core.architectures.lxmert.configuration import LxmertConfig
    from triformers_core.architectures.mbart.configuration import MBartConfig
    from triformers_core.architectures.megatron_bert.configuration import MegatronBertConfig
    from triformers_core.architectures.mobilebert.configuration import MobileBertConfig
    from triformers_core.architectures.mpnet.configuration import MPNetConfig
    from triformers_core.architectures.openai_gpt.configuration import OpenAIGPTConfig
    from triformers_core.architectures.retribert.configuration import RetriBertConfig
    from triformers_core.architectures.roberta.configuration import RobertaConfig
    from triformers_core.architectures.squeezebert.configuration import SqueezeBertConfig
    from triformers_core.architectures.t5.configuration import T5Config
    from triformers_core.architectures.tapas.configuration import TapasConfig
    from triformers_core.architectures.transfo_xl.configuration import TransfoXLConfig
    from triformers_core.architectures.visual_bert.configuration import VisualBertConfig
    from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config
    from triformers_core.architectures.xlm.configuration import XLMConfig
    from triformers_core.architectures.xlm_roberta.configuration import XLMRobertaConfig
    from triformers_core.architectures.xlnet.configuration import XLNetConfig
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.kit.torch import PreTrainedModel, Tensor
    from triformers_core.loading.load import LoadingInfo


def _visual_bert_for_pre_training() -> type[VisualBertForPreTraining]:
    from triformers.models.torch.visual_bert import VisualBertForPreTraining

    return VisualBertForPreTraining


def _luke_for_masked_lm() -> type[LukeForMaskedLM]:
    from triformers.models.torch.luke_heads import LukeForMaskedLM

    return LukeForMaskedLM


def _big_bird_for_pre_training() -> type[BigBirdForPreTraining]:
    from triformers.models.torch.big_bird import BigBirdForPreTraining

    return BigBirdForPreTraining


def _wav2_vec2_for_pre_training() -> type[Wav2Vec2ForPreTraining]:
    from triformers.models.torch.wav2vec2_pretraining import Wav2Vec2ForPreTraining

    return Wav2Vec2ForPreTraining


def _retri_bert_model() -> type[RetriBertModel]:
    from triformers.models.torch.retribert import RetriBertModel

    return RetriBertModel


def _i_bert_for_masked_lm() -> type[IBertForMaskedLM]:
    from triformers.models.torch.ibert import IBertForMaskedLM

    return IBertForMaskedLM


def _t5_for_conditional_generation() -> type[T5ForConditionalGeneration]:
    from triformers.models.torch.t5 import T5ForConditionalGeneration

    return T5ForConditionalGeneration


def _mobile_bert_for_pre_training() -> type[MobileBertForPreTraining]:
    from triformers.models.torch.mobilebert import MobileBertForPreTraining

    return MobileBertForPreTraining


def _distil_bert_for_masked_lm() -> type[DistilBertForMaskedLM]:
    from triformers.models.torch.distilbert_heads import DistilBertForMaskedLM

    return DistilBertForMaskedLM


def _albert_for_pre_training() -> type[AlbertForPreTraining]:
    from triformers.models.torch.albert import AlbertForPreTraining

    return AlbertForPreTraining


def _camembert_for_masked_lm() -> type[CamembertForMaskedLM]:
    from triformers.models.torch.camembert import CamembertForMaskedLM

    return CamembertForMaskedLM


def _xlm_roberta_for_masked_lm() -> type[XLMRobertaForMaskedLM]:
    from triformers.models.torch.xlm_roberta import XLMRobertaForMaskedLM

    return XLMRobertaForMaskedLM


def _m_bart_for_conditional_generation() -> type[MBartForConditionalGeneration]:
    from triformers.models.torch.mbart import MBartForConditionalGeneration

    return MBartForConditionalGeneration


def _megatron_bert_for_pre_training() -> type[MegatronBertForPreTraining]:
    from triformers.models.torch.megatron_bert import MegatronBertForPreTraining

    return MegatronBertForPreTraining


def _mp_net_for_masked_lm() -> type[MPNetForMaskedLM]:
    from triformers.models.torch.mpnet import MPNetForMaskedLM

    return MPNetForMaskedLM


def _bart_for_conditional_generation() -> type[BartForConditionalGeneration]:
    from triformers.models.torch.bart import BartForConditionalGeneration

    return BartForConditionalGeneration


def _longformer_for_masked_lm() -> type[LongformerForMaskedLM]:
    from triformers.models.torch.longformer_heads import LongformerForMaskedLM

    return LongformerForMaskedLM


def _roberta_for_masked_lm() -> type[RobertaForMaskedLM]:
    from triformers.models.torch.roberta import RobertaForMaskedLM

    return RobertaForMaskedLM


def _deberta_v2_for_masked_lm() -> type[DebertaV2ForMaskedLM]:
    from triformers.models.torch.deberta_v2_heads import DebertaV2ForMaskedLM

    return DebertaV2ForMaskedLM


def _deberta_for_masked_lm() -> type[DebertaForMaskedLM]:
    from triformers.models.torch.deberta import DebertaForMaskedLM

    return DebertaForMaskedLM


def _flaubert_with_lm_head_model() -> type[FlaubertWithLMHeadModel]:
    from triformers.models.torch.flaubert import FlaubertWithLMHeadModel

    return FlaubertWithLMHeadModel


def _fsmt_for_conditional_generation() -> type[FSMTForConditionalGeneration]:
    from triformers.models.torch.fsmt import FSMTForConditionalGeneration

    return FSMTForConditionalGeneration


def _squeeze_bert_for_masked_lm() -> type[SqueezeBertForMaskedLM]:
    from triformers.models.torch.squeezebert import SqueezeBertForMaskedLM

    return SqueezeBertForMaskedLM


def _bert_for_pre_training() -> type[BertForPreTraining]:
    from triformers.models.torch.bert_lm import BertForPreTraining

    return BertForPreTraining


def _open_aigptlm_head_model() -> type[OpenAIGPTLMHeadModel]:
    from triformers.models.torch.openai_gpt import OpenAIGPTLMHeadModel

    return OpenAIGPTLMHeadModel


def _gpt2_lm_head_model() -> type[GPT2LMHeadModel]:
    from triformers.models.torch.gpt2_heads import GPT2LMHeadModel

    return GPT2LMHeadModel


def _transfo_xllm_head_model() -> type[TransfoXLLMHeadModel]:
    from triformers.models.torch.transfo_xl_heads import TransfoXLLMHeadModel

    return TransfoXLLMHeadModel


def _xl_net_lm_head_model() -> type[XLNetLMHeadModel]:
    from triformers.models.torch.xlnet_heads import XLNetLMHeadModel

    return XLNetLMHeadModel


def _xlm_with_lm_head_model() -> type[XLMWithLMHeadModel]:
    from triformers.models.torch.xlm_heads import XLMWithLMHeadModel

    return XLMWithLMHeadModel


def _ctrllm_head_model() -> type[CTRLLMHeadModel]:
    from triformers.models.torch.ctrl import CTRLLMHeadModel

    return CTRLLMHeadModel


def _electra_for_pre_training() -> type[ElectraForPreTraining]:
    from triformers.models.torch.electra import ElectraForPreTraining

    return ElectraForPreTraining


def _funnel_for_pre_training() -> type[FunnelForPreTraining]:
    from triformers.models.torch.funnel_heads import FunnelForPreTraining

    return FunnelForPreTraining


def _lxmert_for_pre_training() -> type[LxmertForPreTraining]:
    from triformers.models.torch.lxmert_heads import LxmertForPreTraining

    return LxmertForPreTraining


def _layout_lm_for_masked_lm() -> type[LayoutLMForMaskedLM]:
    from triformers.models.torch.layoutlm import LayoutLMForMaskedLM

    return LayoutLMForMaskedLM


def _tapas_for_masked_lm() -> type[TapasForMaskedLM]:
    from triformers.models.torch.tapas_heads import TapasForMaskedLM

    return TapasForMaskedLM


def _served() -> Mapping[str, tuple[str, ...]]:
    from triformers.auto.served import TORCH

    return TORCH


MODELS: Models[PreTrainedModel] = Models(
    auto_class="AutoModelForPreTraining",
    loaders={
        "visual_bert": _visual_bert_for_pre_training,
        "luke": _luke_for_masked_lm,
        "big_bird": _big_bird_for_pre_training,
        "wav2vec2": _wav2_vec2_for_pre_training,
        "retribert": _retri_bert_model,
        "ibert": _i_bert_for_masked_lm,
        "t5": _t5_for_conditional_generation,
        "mobilebert": _mobile_bert_for_pre_training,
        "distilbert": _distil_bert_for_masked_lm,
        "albert": _albert_for_pre_training,
        "camembert": _camembert_for_masked_lm,
        "xlm-roberta": _xlm_roberta_for_masked_lm,
        "mbart": _m_bart_for_conditional_generation,
        "megatron-bert": _megatron_bert_for_pre_training,
        "mpnet": _mp_net_for_masked_lm,
        "bart": _bart_for_conditional_generation,
        "longformer": _longformer_for_masked_lm,
        "roberta": _roberta_for_masked_lm,
        "deberta-v2": _deberta_v2_for_masked_lm,
        "deberta": _deberta_for_masked_lm,
        "flaubert": _flaubert_with_lm_head_model,
        "fsmt": _fsmt_for_conditional_generation,
        "squeezebert": _squeeze_bert_for_masked_lm,
        "bert": _bert_for_pre_training,
        "openai-gpt": _open_aigptlm_head_model,
        "gpt2": _gpt2_lm_head_model,
        "transfo-xl": _transfo_xllm_head_model,
        "xlnet": _xl_net_lm_head_model,
        "xlm": _xlm_with_lm_head_model,
        "ctrl": _ctrllm_head_model,
        "electra": _electra_for_pre_training,
        "funnel": _funnel_for_pre_training,
        "lxmert": _lxmert_for_pre_training,
        "layoutlm": _layout_lm_for_masked_lm,
        "tapas": _tapas_for_masked_lm,
    },
    alternatives={},
    configurations=CONFIGURATIONS,
    served=_served,
)


if TYPE_CHECKING:

    class PreTrainingModel(TaskModel):
        """Any PyTorch model for pretraining: what an Auto class answers with for a name
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
            labels: Tensor | None = None,
            sentence_image_labels: Tensor | None = None,
            entity_ids: Tensor | None = None,
            entity_attention_mask: Tensor | None = None,
            entity_token_type_ids: Tensor | None = None,
            entity_position_ids: Tensor | None = None,
            entity_labels: Tensor | None = None,
            next_sentence_label: Tensor | None = None,
            input_values: Tensor | None = None,
            mask_time_indices: Tensor | None = None,
            sampled_negative_indices: Tensor | None = None,
            gumbel_temperature: float | Tensor | None = None,
            input_ids_query: Tensor | None = None,
            attention_mask_query: Tensor | None = None,
            input_ids_doc: Tensor | None = None,
            attention_mask_doc: Tensor | None = None,
            decoder_input_ids: Tensor | None = None,
            decoder_attention_mask: Tensor | None = None,
            decoder_head_mask: Tensor | None = None,
            cross_attn_head_mask: Tensor | None = None,
            encoder_outputs: EncoderOutputs | None = None,
            past_key_values: PastKeyValues | None = None,
            decoder_inputs_embeds: Tensor | None = None,
            use_cache: bool | None = None,
            sentence_order_label: Tensor | None = None,
            encoder_hidden_states: Tensor | None = None,
            encoder_attention_mask: Tensor | None = None,
            global_attention_mask: Tensor | None = None,
            langs: Tensor | None = None,
            lengths: Tensor | None = None,
            logits_to_keep: int = 0,
            mems: tuple[Tensor, ...] | None = None,
            perm_mask: Tensor | None = None,
            target_mapping: Tensor | None = None,
            input_mask: Tensor | None = None,
            use_mems: bool | None = None,
            visual_feats: Tensor | None = None,
            visual_pos: Tensor | None = None,
            obj_labels: Mapping[str, tuple[Tensor, Tensor]] | None = None,
            matched_label: Tensor | None = None,
            ans: Tensor | None = None,
            bbox: Tensor | None = None,
            output_attentions: bool | None = None,
            output_hidden_states: bool | None = None,
            return_dict: bool | None = None,
            freeze_feature_encoder: bool | None = None,
        ) -> (
            VisualBertForPreTrainingOutput
            | LukeMaskedLMOutput
            | BertForPreTrainingOutput
            | Wav2Vec2ForPreTrainingOutput
            | RetriBertOutput
            | MaskedLMOutput
            | Seq2SeqLMOutput
            | AlbertForPreTrainingOutput
            | LongformerMaskedLMOutput
            | CausalLMOutput
            | TransfoXLLMHeadModelOutput
            | ElectraForPreTrainingOutput
            | FunnelForPreTrainingOutput
            | LxmertForPreTrainingOutput
        ): ...

else:

    class PreTrainingModel(metaclass=TaskType):
        """Any PyTorch model for pretraining."""

        answers = (
            "triformers.models.torch.visual_bert.VisualBertForPreTraining",
            "triformers.models.torch.luke_heads.LukeForMaskedLM",
            "triformers.models.torch.big_bird.BigBirdForPreTraining",
            "triformers.models.torch.wav2vec2_pretraining.Wav2Vec2ForPreTraining",
            "triformers.models.torch.retribert.RetriBertModel",
            "triformers.models.torch.ibert.IBertForMaskedLM",
            "triformers.models.torch.t5.T5ForConditionalGeneration",
            "triformers.models.torch.mobilebert.MobileBertForPreTraining",
            "triformers.models.torch.distilbert_heads.DistilBertForMaskedLM",
            "triformers.models.torch.albert.AlbertForPreTraining",
            "triformers.models.torch.camembert.CamembertForMaskedLM",
            "triformers.models.torch.xlm_roberta.XLMRobertaForMaskedLM",
            "triformers.models.torch.mbart.MBartForConditionalGeneration",
            "triformers.models.torch.megatron_bert.MegatronBertForPreTraining",
            "triformers.models.torch.mpnet.MPNetForMaskedLM",
            "triformers.models.torch.bart.BartForConditionalGeneration",
            "triformers.models.torch.longformer_heads.LongformerForMaskedLM",
            "triformers.models.torch.roberta.RobertaForMaskedLM",
            "triformers.models.torch.deberta_v2_heads.DebertaV2ForMaskedLM",
            "triformers.models.torch.deberta.DebertaForMaskedLM",
            "triformers.models.torch.flaubert.FlaubertWithLMHeadModel",
            "triformers.models.torch.fsmt.FSMTForConditionalGeneration",
            "triformers.models.torch.squeezebert.SqueezeBertForMaskedLM",
            "triformers.models.torch.bert_lm.BertForPreTraining",
            "triformers.models.torch.openai_gpt.OpenAIGPTLMHeadModel",
            "triformers.models.torch.gpt2_heads.GPT2LMHeadModel",
            "triformers.models.torch.transfo_xl_heads.TransfoXLLMHeadModel",
            "triformers.models.torch.xlnet_heads.XLNetLMHeadModel",
            "triformers.models.torch.xlm_heads.XLMWithLMHeadModel",
            "triformers.models.torch.ctrl.CTRLLMHeadModel",
            "triformers.models.torch.electra.ElectraForPreTraining",
            "triformers.models.torch.funnel_heads.FunnelForPreTraining",
            "triformers.models.torch.lxmert_heads.LxmertForPreTraining",
            "triformers.models.torch.layoutlm.LayoutLMForMaskedLM",
            "triformers.models.torch.tapas_heads.TapasForMaskedLM",
        )


class AutoModelForPreTraining(AutoModelClass):
    """Answers with the PyTorch class of a checkpoint's architecture for pretraining.

    The checkpoint's ``model_type`` decides:

    - ``visual_bert`` (VisualBERT): VisualBertForPreTraining
    - ``luke`` (LUKE): LukeForMaskedLM
    - ``big_bird`` (BigBird): BigBirdForPreTraining
    - ``wav2vec2`` (Wav2Vec2): Wav2Vec2ForPreTraining
    - ``retribert`` (RetriBERT): RetriBertModel
    - ``ibert`` (I-BERT): IBertForMaskedLM
    - ``t5`` (T5): T5ForConditionalGeneration
    - ``mobilebert`` (MobileBERT): MobileBertForPreTraining
    - ``distilbert`` (DistilBERT): DistilBertForMaskedLM
    - ``albert`` (ALBERT): AlbertForPreTraining
    - ``camembert`` (CamemBERT): CamembertForMaskedLM
    - ``xlm-roberta`` (XLM-RoBERTa): XLMRobertaForMaskedLM
    - ``mbart`` (mBART): MBartForConditionalGeneration
    - ``megatron-bert`` (MegatronBert): MegatronBertForPreTraining
    - ``mpnet`` (MPNet): MPNetForMaskedLM
    - ``bart`` (BART): BartForConditionalGeneration
    - ``longformer`` (Longformer): LongformerForMaskedLM
    - ``roberta`` (RoBERTa): RobertaForMaskedLM
    - ``deberta-v2`` (DeBERTa-v2): DebertaV2ForMaskedLM
    - ``deberta`` (DeBERTa): DebertaForMaskedLM
    - ``flaubert`` (FlauBERT): FlaubertWithLMHeadModel
    - ``fsmt`` (FairSeq Machine-Translation): FSMTForConditionalGeneration
    - ``squeezebert`` (SqueezeBERT): SqueezeBertForMaskedLM
    - ``bert`` (BERT): BertForPreTraining
    - ``openai-gpt`` (OpenAI GPT): OpenAIGPTLMHeadModel
    - ``gpt2`` (GPT-2): GPT2LMHeadModel
    - ``transfo-xl`` (Transformer-XL): TransfoXLLMHeadModel
    - ``xlnet`` (XLNet): XLNetLMHeadModel
    - ``xlm`` (XLM): XLMWithLMHeadModel
    - ``ctrl`` (CTRL): CTRLLMHeadModel
    - ``electra`` (ELECTRA): ElectraForPreTraining
    - ``funnel`` (Funnel Transformer): FunnelForPreTraining
    - ``lxmert`` (LXMERT): LxmertForPreTraining
    - ``layoutlm`` (LayoutLM): LayoutLMForMaskedLM
    - ``tapas`` (TAPAS): TapasForMaskedLM

    It can't be instantiated: call ``from_pretrained`` or ``from_config``.
    """

    _models = MODELS

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_config(
            cls, config: VisualBertConfig, **kwargs: Any
        ) -> VisualBertForPreTraining: ...

        @overload
        @classmethod
        def from_config(cls, config: LukeConfig, **kwargs: Any) -> LukeForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: BigBirdConfig, **kwargs: Any) -> BigBirdForPreTraining: ...

        @overload
        @classmethod
        def from_config(cls, config: RetriBertConfig, **kwargs: Any) -> RetriBertModel: ...

        @overload
        @classmethod
        def from_config(cls, config: IBertConfig, **kwargs: Any) -> IBertForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MobileBertConfig, **kwargs: Any
        ) -> MobileBertForPreTraining: ...

        @overload
        @classmethod
        def from_config(cls, config: AlbertConfig, **kwargs: Any) -> AlbertForPreTraining: ...

        @overload
        @classmethod
        def from_config(cls, config: CamembertConfig, **kwargs: Any) -> CamembertForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: XLMRobertaConfig, **kwargs: Any) -> XLMRobertaForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MegatronBertConfig, **kwargs: Any
        ) -> MegatronBertForPreTraining: ...

        @overload
        @classmethod
        def from_config(cls, config: MPNetConfig, **kwargs: Any) -> MPNetForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: LongformerConfig, **kwargs: Any) -> LongformerForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: DebertaConfig, **kwargs: Any) -> DebertaForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: SqueezeBertConfig, **kwargs: Any
        ) -> SqueezeBertForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: LxmertConfig, **kwargs: Any) -> LxmertForPreTraining: ...

        @overload
        @classmethod
        def from_config(cls, config: LayoutLMConfig, **kwargs: Any) -> LayoutLMForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: TapasConfig, **kwargs: Any) -> TapasForMaskedLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MBartConfig, **kwargs: Any
        ) -> MBartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(cls, config: RobertaConfig, **kwargs: Any) -> RobertaForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: DebertaV2Config, **kwargs: Any) -> DebertaV2ForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: FlaubertConfig, **kwargs: Any) -> FlaubertWithLMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: FSMTConfig, **kwargs: Any) -> FSMTForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(cls, config: BertConfig, **kwargs: Any) -> BertForPreTraining: ...

        @overload
        @classmethod
        def from_config(cls, config: ElectraConfig, **kwargs: Any) -> ElectraForPreTraining: ...

        @overload
        @classmethod
        def from_config(cls, config: Wav2Vec2Config, **kwargs: Any) -> Wav2Vec2ForPreTraining: ...

        @overload
        @classmethod
        def from_config(cls, config: T5Config, **kwargs: Any) -> T5ForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(cls, config: DistilBertConfig, **kwargs: Any) -> DistilBertForMaskedLM: ...

        @overload
        @classmethod
        def from_config(cls, config: BartConfig, **kwargs: Any) -> BartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(cls, config: OpenAIGPTConfig, **kwargs: Any) -> OpenAIGPTLMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: GPT2Config, **kwargs: Any) -> GPT2LMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: TransfoXLConfig, **kwargs: Any) -> TransfoXLLMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: XLNetConfig, **kwargs: Any) -> XLNetLMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: XLMConfig, **kwargs: Any) -> XLMWithLMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: CTRLConfig, **kwargs: Any) -> CTRLLMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: FunnelConfig, **kwargs: Any) -> FunnelForPreTraining: ...

        @overload
        @classmethod
        def from_config(cls, config: PretrainedConfig, **kwargs: Any) -> PreTrainingModel: ...

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
            >>> from triformers import AutoConfig, AutoModelForPreTraining
            >>> config = AutoConfig.from_pretrained("bert-base-cased")
            >>> model = AutoModelForPreTraining.from_config(config)
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
        ) -> VisualBertForPreTraining: ...

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
        ) -> tuple[VisualBertForPreTraining, LoadingInfo]: ...

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
        ) -> LukeForMaskedLM: ...

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
        ) -> tuple[LukeForMaskedLM, LoadingInfo]: ...

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
        ) -> BigBirdForPreTraining: ...

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
        ) -> tuple[BigBirdForPreTraining, LoadingInfo]: ...

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
        ) -> Wav2Vec2ForPreTraining: ...

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
        ) -> tuple[Wav2Vec2ForPreTraining, LoadingInfo]: ...

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
        ) -> IBertForMaskedLM: ...

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
        ) -> tuple[IBertForMaskedLM, LoadingInfo]: ...

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
        ) -> T5ForConditionalGeneration: ...

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
        ) -> tuple[T5ForConditionalGeneration, LoadingInfo]: ...

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
        ) -> MobileBertForPreTraining: ...

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
        ) -> tuple[MobileBertForPreTraining, LoadingInfo]: ...

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
        ) -> DistilBertForMaskedLM: ...

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
        ) -> tuple[DistilBertForMaskedLM, LoadingInfo]: ...

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
        ) -> AlbertForPreTraining: ...

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
        ) -> tuple[AlbertForPreTraining, LoadingInfo]: ...

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
        ) -> CamembertForMaskedLM: ...

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
        ) -> tuple[CamembertForMaskedLM, LoadingInfo]: ...

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
        ) -> XLMRobertaForMaskedLM: ...

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
        ) -> tuple[XLMRobertaForMaskedLM, LoadingInfo]: ...

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
        ) -> MBartForConditionalGeneration: ...

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
        ) -> tuple[MBartForConditionalGeneration, LoadingInfo]: ...

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
        ) -> MPNetForMaskedLM: ...

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
        ) -> tuple[MPNetForMaskedLM, LoadingInfo]: ...

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
        ) -> BartForConditionalGeneration: ...

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
        ) -> tuple[BartForConditionalGeneration, LoadingInfo]: ...

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
        ) -> LongformerForMaskedLM: ...

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
        ) -> tuple[LongformerForMaskedLM, LoadingInfo]: ...

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
        ) -> RobertaForMaskedLM: ...

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
        ) -> tuple[RobertaForMaskedLM, LoadingInfo]: ...

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
        ) -> DebertaV2ForMaskedLM: ...

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
        ) -> tuple[DebertaV2ForMaskedLM, LoadingInfo]: ...

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
        ) -> DebertaForMaskedLM: ...

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
        ) -> tuple[DebertaForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaubertWithLMHeadModel: ...

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
        ) -> tuple[FlaubertWithLMHeadModel, LoadingInfo]: ...

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
        ) -> SqueezeBertForMaskedLM: ...

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
        ) -> tuple[SqueezeBertForMaskedLM, LoadingInfo]: ...

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
        ) -> BertForPreTraining: ...

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
        ) -> tuple[BertForPreTraining, LoadingInfo]: ...

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
        ) -> OpenAIGPTLMHeadModel: ...

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
        ) -> tuple[OpenAIGPTLMHeadModel, LoadingInfo]: ...

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
        ) -> GPT2LMHeadModel: ...

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
        ) -> tuple[GPT2LMHeadModel, LoadingInfo]: ...

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
        ) -> TransfoXLLMHeadModel: ...

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
        ) -> tuple[TransfoXLLMHeadModel, LoadingInfo]: ...

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
        ) -> XLNetLMHeadModel: ...

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
        ) -> tuple[XLNetLMHeadModel, LoadingInfo]: ...

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
        ) -> XLMWithLMHeadModel: ...

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
        ) -> tuple[XLMWithLMHeadModel, LoadingInfo]: ...

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
        ) -> CTRLLMHeadModel: ...

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
        ) -> tuple[CTRLLMHeadModel, LoadingInfo]: ...

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
        ) -> ElectraForPreTraining: ...

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
        ) -> tuple[ElectraForPreTraining, LoadingInfo]: ...

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
        ) -> FunnelForPreTraining: ...

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
        ) -> tuple[FunnelForPreTraining, LoadingInfo]: ...

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
        ) -> LxmertForPreTraining: ...

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
        ) -> tuple[LxmertForPreTraining, LoadingInfo]: ...

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
        ) -> LayoutLMForMaskedLM: ...

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
        ) -> tuple[LayoutLMForMaskedLM, LoadingInfo]: ...

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
        ) -> TapasForMaskedLM: ...

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
        ) -> tuple[TapasForMaskedLM, LoadingInfo]: ...

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
        ) -> VisualBertForPreTraining: ...

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
        ) -> tuple[VisualBertForPreTraining, LoadingInfo]: ...

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
        ) -> LukeForMaskedLM: ...

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
        ) -> tuple[LukeForMaskedLM, LoadingInfo]: ...

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
        ) -> BigBirdForPreTraining: ...

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
        ) -> tuple[BigBirdForPreTraining, LoadingInfo]: ...

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
        ) -> IBertForMaskedLM: ...

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
        ) -> tuple[IBertForMaskedLM, LoadingInfo]: ...

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
        ) -> MobileBertForPreTraining: ...

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
        ) -> tuple[MobileBertForPreTraining, LoadingInfo]: ...

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
        ) -> AlbertForPreTraining: ...

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
        ) -> tuple[AlbertForPreTraining, LoadingInfo]: ...

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
        ) -> CamembertForMaskedLM: ...

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
        ) -> tuple[CamembertForMaskedLM, LoadingInfo]: ...

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
        ) -> XLMRobertaForMaskedLM: ...

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
        ) -> tuple[XLMRobertaForMaskedLM, LoadingInfo]: ...

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
        ) -> MegatronBertForPreTraining: ...

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
        ) -> tuple[MegatronBertForPreTraining, LoadingInfo]: ...

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
        ) -> MPNetForMaskedLM: ...

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
        ) -> tuple[MPNetForMaskedLM, LoadingInfo]: ...

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
        ) -> LongformerForMaskedLM: ...

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
        ) -> tuple[LongformerForMaskedLM, LoadingInfo]: ...

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
        ) -> DebertaForMaskedLM: ...

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
        ) -> tuple[DebertaForMaskedLM, LoadingInfo]: ...

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
        ) -> SqueezeBertForMaskedLM: ...

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
        ) -> tuple[SqueezeBertForMaskedLM, LoadingInfo]: ...

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
        ) -> LxmertForPreTraining: ...

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
        ) -> tuple[LxmertForPreTraining, LoadingInfo]: ...

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
        ) -> LayoutLMForMaskedLM: ...

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
        ) -> tuple[LayoutLMForMaskedLM, LoadingInfo]: ...

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
        ) -> TapasForMaskedLM: ...

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
        ) -> tuple[TapasForMaskedLM, LoadingInfo]: ...

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
        ) -> MBartForConditionalGeneration: ...

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
        ) -> tuple[MBartForConditionalGeneration, LoadingInfo]: ...

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
        ) -> RobertaForMaskedLM: ...

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
        ) -> tuple[RobertaForMaskedLM, LoadingInfo]: ...

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
        ) -> DebertaV2ForMaskedLM: ...

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
        ) -> tuple[DebertaV2ForMaskedLM, LoadingInfo]: ...

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
        ) -> FlaubertWithLMHeadModel: ...

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
        ) -> tuple[FlaubertWithLMHeadModel, LoadingInfo]: ...

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
        ) -> FSMTForConditionalGeneration: ...

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
        ) -> tuple[FSMTForConditionalGeneration, LoadingInfo]: ...

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
        ) -> BertForPreTraining: ...

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
        ) -> tuple[BertForPreTraining, LoadingInfo]: ...

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
        ) -> ElectraForPreTraining: ...

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
        ) -> tuple[ElectraForPreTraining, LoadingInfo]: ...

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
        ) -> Wav2Vec2ForPreTraining: ...

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
        ) -> tuple[Wav2Vec2ForPreTraining, LoadingInfo]: ...

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
        ) -> T5ForConditionalGeneration: ...

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
        ) -> tuple[T5ForConditionalGeneration, LoadingInfo]: ...

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
        ) -> DistilBertForMaskedLM: ...

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
        ) -> tuple[DistilBertForMaskedLM, LoadingInfo]: ...

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
        ) -> BartForConditionalGeneration: ...

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
        ) -> tuple[BartForConditionalGeneration, LoadingInfo]: ...

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
        ) -> OpenAIGPTLMHeadModel: ...

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
        ) -> tuple[OpenAIGPTLMHeadModel, LoadingInfo]: ...

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
        ) -> GPT2LMHeadModel: ...

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
        ) -> tuple[GPT2LMHeadModel, LoadingInfo]: ...

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
        ) -> TransfoXLLMHeadModel: ...

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
        ) -> tuple[TransfoXLLMHeadModel, LoadingInfo]: ...

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
        ) -> XLNetLMHeadModel: ...

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
        ) -> tuple[XLNetLMHeadModel, LoadingInfo]: ...

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
        ) -> XLMWithLMHeadModel: ...

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
        ) -> tuple[XLMWithLMHeadModel, LoadingInfo]: ...

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
        ) -> CTRLLMHeadModel: ...

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
        ) -> tuple[CTRLLMHeadModel, LoadingInfo]: ...

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
        ) -> FunnelForPreTraining: ...

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
        ) -> tuple[FunnelForPreTraining, LoadingInfo]: ...

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
        ) -> PreTrainingModel: ...

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
        ) -> tuple[PreTrainingModel, LoadingInfo]: ...

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
        ) -> PreTrainingModel | tuple[PreTrainingModel, LoadingInfo]: ...

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
            >>> from triformers import AutoModelForPreTraining
            >>> model = AutoModelForPreTraining.from_pretrained("bert-base-cased")
            >>> model = AutoModelForPreTraining.from_pretrained(
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
