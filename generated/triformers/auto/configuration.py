# Generated from registry.yaml by `make generate`; do not edit.
"""AutoConfig: the configuration of a checkpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers_core.auto.base import AutoClass
from triformers_core.auto.configurations import Configurations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from typing import Any, Literal, overload

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
    from triformers_core.architectures.encoder_decoder.configuration import EncoderDecoderConfig
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
    from triformers_core.architectures.rag.configuration import RagConfig
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


def _visual_bert() -> type[VisualBertConfig]:
    from triformers_core.architectures.visual_bert.configuration import VisualBertConfig

    return VisualBertConfig


def _canine() -> type[CanineConfig]:
    from triformers_core.architectures.canine.configuration import CanineConfig

    return CanineConfig


def _roformer() -> type[RoFormerConfig]:
    from triformers_core.architectures.roformer.configuration import RoFormerConfig

    return RoFormerConfig


def _clip() -> type[CLIPConfig]:
    from triformers_core.architectures.clip.configuration import CLIPConfig

    return CLIPConfig


def _bigbird_pegasus() -> type[BigBirdPegasusConfig]:
    from triformers_core.architectures.bigbird_pegasus.configuration import BigBirdPegasusConfig

    return BigBirdPegasusConfig


def _deit() -> type[DeiTConfig]:
    from triformers_core.architectures.deit.configuration import DeiTConfig

    return DeiTConfig


def _luke() -> type[LukeConfig]:
    from triformers_core.architectures.luke.configuration import LukeConfig

    return LukeConfig


def _detr() -> type[DetrConfig]:
    from triformers_core.architectures.detr.configuration import DetrConfig

    return DetrConfig


def _gpt_neo() -> type[GPTNeoConfig]:
    from triformers_core.architectures.gpt_neo.configuration import GPTNeoConfig

    return GPTNeoConfig


def _big_bird() -> type[BigBirdConfig]:
    from triformers_core.architectures.big_bird.configuration import BigBirdConfig

    return BigBirdConfig


def _speech_to_text() -> type[Speech2TextConfig]:
    from triformers_core.architectures.speech_to_text.configuration import Speech2TextConfig

    return Speech2TextConfig


def _vit() -> type[ViTConfig]:
    from triformers_core.architectures.vit.configuration import ViTConfig

    return ViTConfig


def _wav2vec2() -> type[Wav2Vec2Config]:
    from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config

    return Wav2Vec2Config


def _m2m_100() -> type[M2M100Config]:
    from triformers_core.architectures.m2m_100.configuration import M2M100Config

    return M2M100Config


def _convbert() -> type[ConvBertConfig]:
    from triformers_core.architectures.convbert.configuration import ConvBertConfig

    return ConvBertConfig


def _led() -> type[LEDConfig]:
    from triformers_core.architectures.led.configuration import LEDConfig

    return LEDConfig


def _blenderbot_small() -> type[BlenderbotSmallConfig]:
    from triformers_core.architectures.blenderbot_small.configuration import BlenderbotSmallConfig

    return BlenderbotSmallConfig


def _retribert() -> type[RetriBertConfig]:
    from triformers_core.architectures.retribert.configuration import RetriBertConfig

    return RetriBertConfig


def _ibert() -> type[IBertConfig]:
    from triformers_core.architectures.ibert.configuration import IBertConfig

    return IBertConfig


def _mt5() -> type[MT5Config]:
    from triformers_core.architectures.mt5.configuration import MT5Config

    return MT5Config


def _t5() -> type[T5Config]:
    from triformers_core.architectures.t5.configuration import T5Config

    return T5Config


def _mobilebert() -> type[MobileBertConfig]:
    from triformers_core.architectures.mobilebert.configuration import MobileBertConfig

    return MobileBertConfig


def _distilbert() -> type[DistilBertConfig]:
    from triformers_core.architectures.distilbert.configuration import DistilBertConfig

    return DistilBertConfig


def _albert() -> type[AlbertConfig]:
    from triformers_core.architectures.albert.configuration import AlbertConfig

    return AlbertConfig


def _bert_generation() -> type[BertGenerationConfig]:
    from triformers_core.architectures.bert_generation.configuration import BertGenerationConfig

    return BertGenerationConfig


def _camembert() -> type[CamembertConfig]:
    from triformers_core.architectures.camembert.configuration import CamembertConfig

    return CamembertConfig


def _xlm_roberta() -> type[XLMRobertaConfig]:
    from triformers_core.architectures.xlm_roberta.configuration import XLMRobertaConfig

    return XLMRobertaConfig


def _pegasus() -> type[PegasusConfig]:
    from triformers_core.architectures.pegasus.configuration import PegasusConfig

    return PegasusConfig


def _marian() -> type[MarianConfig]:
    from triformers_core.architectures.marian.configuration import MarianConfig

    return MarianConfig


def _mbart() -> type[MBartConfig]:
    from triformers_core.architectures.mbart.configuration import MBartConfig

    return MBartConfig


def _megatron_bert() -> type[MegatronBertConfig]:
    from triformers_core.architectures.megatron_bert.configuration import MegatronBertConfig

    return MegatronBertConfig


def _mpnet() -> type[MPNetConfig]:
    from triformers_core.architectures.mpnet.configuration import MPNetConfig

    return MPNetConfig


def _bart() -> type[BartConfig]:
    from triformers_core.architectures.bart.configuration import BartConfig

    return BartConfig


def _blenderbot() -> type[BlenderbotConfig]:
    from triformers_core.architectures.blenderbot.configuration import BlenderbotConfig

    return BlenderbotConfig


def _reformer() -> type[ReformerConfig]:
    from triformers_core.architectures.reformer.configuration import ReformerConfig

    return ReformerConfig


def _longformer() -> type[LongformerConfig]:
    from triformers_core.architectures.longformer.configuration import LongformerConfig

    return LongformerConfig


def _roberta() -> type[RobertaConfig]:
    from triformers_core.architectures.roberta.configuration import RobertaConfig

    return RobertaConfig


def _deberta_v2() -> type[DebertaV2Config]:
    from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config

    return DebertaV2Config


def _deberta() -> type[DebertaConfig]:
    from triformers_core.architectures.deberta.configuration import DebertaConfig

    return DebertaConfig


def _flaubert() -> type[FlaubertConfig]:
    from triformers_core.architectures.flaubert.configuration import FlaubertConfig

    return FlaubertConfig


def _fsmt() -> type[FSMTConfig]:
    from triformers_core.architectures.fsmt.configuration import FSMTConfig

    return FSMTConfig


def _squeezebert() -> type[SqueezeBertConfig]:
    from triformers_core.architectures.squeezebert.configuration import SqueezeBertConfig

    return SqueezeBertConfig


def _hubert() -> type[HubertConfig]:
    from triformers_core.architectures.hubert.configuration import HubertConfig

    return HubertConfig


def _bert() -> type[BertConfig]:
    from triformers_core.architectures.bert.configuration import BertConfig

    return BertConfig


def _openai_gpt() -> type[OpenAIGPTConfig]:
    from triformers_core.architectures.openai_gpt.configuration import OpenAIGPTConfig

    return OpenAIGPTConfig


def _gpt2() -> type[GPT2Config]:
    from triformers_core.architectures.gpt2.configuration import GPT2Config

    return GPT2Config


def _transfo_xl() -> type[TransfoXLConfig]:
    from triformers_core.architectures.transfo_xl.configuration import TransfoXLConfig

    return TransfoXLConfig


def _xlnet() -> type[XLNetConfig]:
    from triformers_core.architectures.xlnet.configuration import XLNetConfig

    return XLNetConfig


def _xlm_prophetnet() -> type[XLMProphetNetConfig]:
    from triformers_core.architectures.xlm_prophetnet.configuration import XLMProphetNetConfig

    return XLMProphetNetConfig


def _prophetnet() -> type[ProphetNetConfig]:
    from triformers_core.architectures.prophetnet.configuration import ProphetNetConfig

    return ProphetNetConfig


def _xlm() -> type[XLMConfig]:
    from triformers_core.architectures.xlm.configuration import XLMConfig

    return XLMConfig


def _ctrl() -> type[CTRLConfig]:
    from triformers_core.architectures.ctrl.configuration import CTRLConfig

    return CTRLConfig


def _electra() -> type[ElectraConfig]:
    from triformers_core.architectures.electra.configuration import ElectraConfig

    return ElectraConfig


def _encoder_decoder() -> type[EncoderDecoderConfig]:
    from triformers_core.architectures.encoder_decoder.configuration import EncoderDecoderConfig

    return EncoderDecoderConfig


def _funnel() -> type[FunnelConfig]:
    from triformers_core.architectures.funnel.configuration import FunnelConfig

    return FunnelConfig


def _lxmert() -> type[LxmertConfig]:
    from triformers_core.architectures.lxmert.configuration import LxmertConfig

    return LxmertConfig


def _dpr() -> type[DPRConfig]:
    from triformers_core.architectures.dpr.configuration import DPRConfig

    return DPRConfig


def _layoutlm() -> type[LayoutLMConfig]:
    from triformers_core.architectures.layoutlm.configuration import LayoutLMConfig

    return LayoutLMConfig


def _rag() -> type[RagConfig]:
    from triformers_core.architectures.rag.configuration import RagConfig

    return RagConfig


def _tapas() -> type[TapasConfig]:
    from triformers_core.architectures.tapas.configuration import TapasConfig

    return TapasConfig


CONFIGURATIONS = Configurations(
    loaders={
        "visual_bert": _visual_bert,
        "canine": _canine,
        "roformer": _roformer,
        "clip": _clip,
        "bigbird_pegasus": _bigbird_pegasus,
        "deit": _deit,
        "luke": _luke,
        "detr": _detr,
        "gpt_neo": _gpt_neo,
        "big_bird": _big_bird,
        "speech_to_text": _speech_to_text,
        "vit": _vit,
        "wav2vec2": _wav2vec2,
        "m2m_100": _m2m_100,
        "convbert": _convbert,
        "led": _led,
        "blenderbot-small": _blenderbot_small,
        "retribert": _retribert,
        "ibert": _ibert,
        "mt5": _mt5,
        "t5": _t5,
        "mobilebert": _mobilebert,
        "distilbert": _distilbert,
        "albert": _albert,
        "bert-generation": _bert_generation,
        "camembert": _camembert,
        "xlm-roberta": _xlm_roberta,
        "pegasus": _pegasus,
        "marian": _marian,
        "mbart": _mbart,
        "megatron-bert": _megatron_bert,
        "mpnet": _mpnet,
        "bart": _bart,
        "blenderbot": _blenderbot,
        "reformer": _reformer,
        "longformer": _longformer,
        "roberta": _roberta,
        "deberta-v2": _deberta_v2,
        "deberta": _deberta,
        "flaubert": _flaubert,
        "fsmt": _fsmt,
        "squeezebert": _squeezebert,
        "hubert": _hubert,
        "bert": _bert,
        "openai-gpt": _openai_gpt,
        "gpt2": _gpt2,
        "transfo-xl": _transfo_xl,
        "xlnet": _xlnet,
        "xlm-prophetnet": _xlm_prophetnet,
        "prophetnet": _prophetnet,
        "xlm": _xlm,
        "ctrl": _ctrl,
        "electra": _electra,
        "encoder-decoder": _encoder_decoder,
        "funnel": _funnel,
        "lxmert": _lxmert,
        "dpr": _dpr,
        "layoutlm": _layoutlm,
        "rag": _rag,
        "tapas": _tapas,
    },
    name_patterns={
        "visual_bert": "visual_bert",
        "canine": "canine",
        "roformer": "roformer",
        "clip": "clip",
        "bigbird_pegasus": "bigbird_pegasus",
        "deit": "deit",
        "luke": "luke",
        "detr": "detr",
        "gpt_neo": "gpt_neo",
        "big_bird": "big_bird",
        "speech_to_text": "speech_to_text",
        "vit": "vit",
        "wav2vec2": "wav2vec2",
        "m2m_100": "m2m_100",
        "convbert": "convbert",
        "led": "led",
        "blenderbot-small": "blenderbot-small",
        "retribert": "retribert",
        "ibert": "ibert",
        "mt5": "mt5",
        "t5": "t5",
        "mobilebert": "mobilebert",
        "distilbert": "distilbert",
        "albert": "albert",
        "bert-generation": "bert-generation",
        "camembert": "camembert",
        "xlm-roberta": "xlm-roberta",
        "pegasus": "pegasus",
        "marian": "marian",
        "mbart": "mbart",
        "megatron-bert": "megatron-bert",
        "mpnet": "mpnet",
        "bart": "bart",
        "blenderbot": "blenderbot",
        "reformer": "reformer",
        "longformer": "longformer",
        "roberta": "roberta",
        "deberta-v2": "deberta-v2",
        "deberta": "deberta",
        "flaubert": "flaubert",
        "fsmt": "fsmt",
        "squeezebert": "squeezebert",
        "hubert": "hubert",
        "bert": "bert",
        "openai-gpt": "openai-gpt",
        "gpt2": "gpt2",
        "transfo-xl": "transfo-xl",
        "xlnet": "xlnet",
        "xlm-prophetnet": "xlm-prophetnet",
        "prophetnet": "prophetnet",
        "xlm": "xlm",
        "ctrl": "ctrl",
        "electra": "electra",
        "encoder-decoder": "encoder-decoder",
        "funnel": "funnel",
        "lxmert": "lxmert",
        "dpr": "dpr",
        "layoutlm": "layoutlm",
        "rag": "rag",
        "tapas": "tapas",
    },
)
"""The configuration classes, and the texts in names that suggest them, in the order of trying."""


class AutoConfig(AutoClass):
    """Answers with the configuration of a checkpoint's architecture.

    The checkpoint's ``model_type`` decides:

    - ``visual_bert`` (VisualBERT): VisualBertConfig
    - ``canine`` (CANINE): CanineConfig
    - ``roformer`` (RoFormer): RoFormerConfig
    - ``clip`` (CLIP): CLIPConfig
    - ``bigbird_pegasus`` (BigBird-Pegasus): BigBirdPegasusConfig
    - ``deit`` (DeiT): DeiTConfig
    - ``luke`` (LUKE): LukeConfig
    - ``detr`` (DETR): DetrConfig
    - ``gpt_neo`` (GPT Neo): GPTNeoConfig
    - ``big_bird`` (BigBird): BigBirdConfig
    - ``speech_to_text`` (Speech2Text): Speech2TextConfig
    - ``vit`` (ViT): ViTConfig
    - ``wav2vec2`` (Wav2Vec2): Wav2Vec2Config
    - ``m2m_100`` (M2M100): M2M100Config
    - ``convbert`` (ConvBERT): ConvBertConfig
    - ``led`` (LED): LEDConfig
    - ``blenderbot-small`` (BlenderbotSmall): BlenderbotSmallConfig
    - ``retribert`` (RetriBERT): RetriBertConfig
    - ``ibert`` (I-BERT): IBertConfig
    - ``mt5`` (mT5): MT5Config
    - ``t5`` (T5): T5Config
    - ``mobilebert`` (MobileBERT): MobileBertConfig
    - ``distilbert`` (DistilBERT): DistilBertConfig
    - ``albert`` (ALBERT): AlbertConfig
    - ``bert-generation`` (Bert Generation): BertGenerationConfig
    - ``camembert`` (CamemBERT): CamembertConfig
    - ``xlm-roberta`` (XLM-RoBERTa): XLMRobertaConfig
    - ``pegasus`` (Pegasus): PegasusConfig
    - ``marian`` (Marian): MarianConfig
    - ``mbart`` (mBART): MBartConfig
    - ``megatron-bert`` (MegatronBert): MegatronBertConfig
    - ``mpnet`` (MPNet): MPNetConfig
    - ``bart`` (BART): BartConfig
    - ``blenderbot`` (Blenderbot): BlenderbotConfig
    - ``reformer`` (Reformer): ReformerConfig
    - ``longformer`` (Longformer): LongformerConfig
    - ``roberta`` (RoBERTa): RobertaConfig
    - ``deberta-v2`` (DeBERTa-v2): DebertaV2Config
    - ``deberta`` (DeBERTa): DebertaConfig
    - ``flaubert`` (FlauBERT): FlaubertConfig
    - ``fsmt`` (FairSeq Machine-Translation): FSMTConfig
    - ``squeezebert`` (SqueezeBERT): SqueezeBertConfig
    - ``hubert`` (HuBERT): HubertConfig
    - ``bert`` (BERT): BertConfig
    - ``openai-gpt`` (OpenAI GPT): OpenAIGPTConfig
    - ``gpt2`` (GPT-2): GPT2Config
    - ``transfo-xl`` (Transformer-XL): TransfoXLConfig
    - ``xlnet`` (XLNet): XLNetConfig
    - ``xlm-prophetnet`` (XLM-ProphetNet): XLMProphetNetConfig
    - ``prophetnet`` (ProphetNet): ProphetNetConfig
    - ``xlm`` (XLM): XLMConfig
    - ``ctrl`` (CTRL): CTRLConfig
    - ``electra`` (ELECTRA): ElectraConfig
    - ``encoder-decoder`` (Encoder decoder): EncoderDecoderConfig
    - ``funnel`` (Funnel Transformer): FunnelConfig
    - ``lxmert`` (LXMERT): LxmertConfig
    - ``dpr`` (DPR): DPRConfig
    - ``layoutlm`` (LayoutLM): LayoutLMConfig
    - ``rag`` (RAG): RagConfig
    - ``tapas`` (TAPAS): TapasConfig

    It can't be instantiated: call ``from_pretrained`` or ``for_model``.
    """

    methods = "from_pretrained(name) or for_model(model_type)"

    if TYPE_CHECKING:

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["visual_bert"], **kwargs: Any
        ) -> VisualBertConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["canine"], **kwargs: Any) -> CanineConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["roformer"], **kwargs: Any) -> RoFormerConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["clip"], **kwargs: Any) -> CLIPConfig: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["bigbird_pegasus"], **kwargs: Any
        ) -> BigBirdPegasusConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["deit"], **kwargs: Any) -> DeiTConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["luke"], **kwargs: Any) -> LukeConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["detr"], **kwargs: Any) -> DetrConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["gpt_neo"], **kwargs: Any) -> GPTNeoConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["big_bird"], **kwargs: Any) -> BigBirdConfig: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["speech_to_text"], **kwargs: Any
        ) -> Speech2TextConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["vit"], **kwargs: Any) -> ViTConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["wav2vec2"], **kwargs: Any) -> Wav2Vec2Config: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["m2m_100"], **kwargs: Any) -> M2M100Config: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["convbert"], **kwargs: Any) -> ConvBertConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["led"], **kwargs: Any) -> LEDConfig: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["blenderbot-small"], **kwargs: Any
        ) -> BlenderbotSmallConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["retribert"], **kwargs: Any) -> RetriBertConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["ibert"], **kwargs: Any) -> IBertConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["mt5"], **kwargs: Any) -> MT5Config: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["t5"], **kwargs: Any) -> T5Config: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["mobilebert"], **kwargs: Any
        ) -> MobileBertConfig: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["distilbert"], **kwargs: Any
        ) -> DistilBertConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["albert"], **kwargs: Any) -> AlbertConfig: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["bert-generation"], **kwargs: Any
        ) -> BertGenerationConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["camembert"], **kwargs: Any) -> CamembertConfig: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["xlm-roberta"], **kwargs: Any
        ) -> XLMRobertaConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["pegasus"], **kwargs: Any) -> PegasusConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["marian"], **kwargs: Any) -> MarianConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["mbart"], **kwargs: Any) -> MBartConfig: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["megatron-bert"], **kwargs: Any
        ) -> MegatronBertConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["mpnet"], **kwargs: Any) -> MPNetConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["bart"], **kwargs: Any) -> BartConfig: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["blenderbot"], **kwargs: Any
        ) -> BlenderbotConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["reformer"], **kwargs: Any) -> ReformerConfig: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["longformer"], **kwargs: Any
        ) -> LongformerConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["roberta"], **kwargs: Any) -> RobertaConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["deberta-v2"], **kwargs: Any) -> DebertaV2Config: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["deberta"], **kwargs: Any) -> DebertaConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["flaubert"], **kwargs: Any) -> FlaubertConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["fsmt"], **kwargs: Any) -> FSMTConfig: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["squeezebert"], **kwargs: Any
        ) -> SqueezeBertConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["hubert"], **kwargs: Any) -> HubertConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["bert"], **kwargs: Any) -> BertConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["openai-gpt"], **kwargs: Any) -> OpenAIGPTConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["gpt2"], **kwargs: Any) -> GPT2Config: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["transfo-xl"], **kwargs: Any) -> TransfoXLConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["xlnet"], **kwargs: Any) -> XLNetConfig: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["xlm-prophetnet"], **kwargs: Any
        ) -> XLMProphetNetConfig: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["prophetnet"], **kwargs: Any
        ) -> ProphetNetConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["xlm"], **kwargs: Any) -> XLMConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["ctrl"], **kwargs: Any) -> CTRLConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["electra"], **kwargs: Any) -> ElectraConfig: ...

        @overload
        @classmethod
        def for_model(
            cls, model_type: Literal["encoder-decoder"], **kwargs: Any
        ) -> EncoderDecoderConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["funnel"], **kwargs: Any) -> FunnelConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["lxmert"], **kwargs: Any) -> LxmertConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["dpr"], **kwargs: Any) -> DPRConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["layoutlm"], **kwargs: Any) -> LayoutLMConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["rag"], **kwargs: Any) -> RagConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: Literal["tapas"], **kwargs: Any) -> TapasConfig: ...

        @overload
        @classmethod
        def for_model(cls, model_type: str, **kwargs: Any) -> PretrainedConfig: ...

    @classmethod
    def for_model(cls, model_type: str, **kwargs: Any) -> PretrainedConfig:
        """Makes a configuration with the architecture's defaults.

        Args:
            model_type: the architecture, such as "bert".
            kwargs: fields that differ from the defaults.

        Raises:
            UnknownArchitectureError: there is no such architecture.
            InvalidConfigurationError: a keyword isn't a field.

        Example:
            >>> from triformers import AutoConfig
            >>> AutoConfig.for_model("bert", num_hidden_layers=2).num_hidden_layers
            2
        """
        return CONFIGURATIONS.make(model_type, kwargs)

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: VisualBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> VisualBertConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: VisualBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[VisualBertConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CanineCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> CanineConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CanineCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[CanineConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RoFormerCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> RoFormerConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RoFormerCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[RoFormerConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CLIPCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> CLIPConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CLIPCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[CLIPConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdPegasusCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> BigBirdPegasusConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdPegasusCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[BigBirdPegasusConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DeiTCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> DeiTConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DeiTCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[DeiTConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LukeCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> LukeConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LukeCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[LukeConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DetrCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> DetrConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DetrCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[DetrConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPTNeoCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> GPTNeoConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPTNeoCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[GPTNeoConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> BigBirdConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[BigBirdConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: Speech2TextCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> Speech2TextConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: Speech2TextCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[Speech2TextConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ViTCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> ViTConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ViTCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[ViTConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: Wav2Vec2Checkpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> Wav2Vec2Config: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: Wav2Vec2Checkpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[Wav2Vec2Config, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: M2M100Checkpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> M2M100Config: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: M2M100Checkpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[M2M100Config, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ConvBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> ConvBertConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ConvBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[ConvBertConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LEDCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> LEDConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LEDCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[LEDConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotSmallCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> BlenderbotSmallConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotSmallCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[BlenderbotSmallConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RetriBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> RetriBertConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RetriBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[RetriBertConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: IBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> IBertConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: IBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[IBertConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: T5Checkpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> T5Config: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: T5Checkpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[T5Config, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MobileBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> MobileBertConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MobileBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[MobileBertConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DistilBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> DistilBertConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DistilBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[DistilBertConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: AlbertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> AlbertConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: AlbertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[AlbertConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CamembertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> CamembertConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CamembertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[CamembertConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMRobertaCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> XLMRobertaConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMRobertaCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[XLMRobertaConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: PegasusCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> PegasusConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: PegasusCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[PegasusConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MarianCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> MarianConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MarianCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[MarianConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MBartCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> MBartConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MBartCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[MBartConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MPNetCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> MPNetConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MPNetCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[MPNetConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BartCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> BartConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BartCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[BartConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> BlenderbotConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[BlenderbotConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ReformerCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> ReformerConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ReformerCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[ReformerConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LongformerCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> LongformerConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LongformerCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[LongformerConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RobertaCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> RobertaConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RobertaCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[RobertaConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaV2Checkpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> DebertaV2Config: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaV2Checkpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[DebertaV2Config, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> DebertaConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[DebertaConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FlaubertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> FlaubertConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FlaubertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[FlaubertConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: SqueezeBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> SqueezeBertConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: SqueezeBertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[SqueezeBertConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: HubertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> HubertConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: HubertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[HubertConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> BertConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[BertConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: OpenAIGPTCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> OpenAIGPTConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: OpenAIGPTCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[OpenAIGPTConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPT2Checkpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> GPT2Config: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPT2Checkpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[GPT2Config, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TransfoXLCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> TransfoXLConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TransfoXLCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[TransfoXLConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLNetCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> XLNetConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLNetCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[XLNetConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMProphetNetCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> XLMProphetNetConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMProphetNetCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[XLMProphetNetConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ProphetNetCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> ProphetNetConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ProphetNetCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[ProphetNetConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> XLMConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[XLMConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CTRLCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> CTRLConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CTRLCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[CTRLConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ElectraCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> ElectraConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ElectraCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[ElectraConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FunnelCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> FunnelConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FunnelCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[FunnelConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LxmertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> LxmertConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LxmertCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[LxmertConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DPRCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> DPRConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DPRCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[DPRConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LayoutLMCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> LayoutLMConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LayoutLMCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[LayoutLMConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TapasCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> TapasConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TapasCheckpoint,
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[TapasConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str],
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> PretrainedConfig: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str],
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[PretrainedConfig, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str],
            *,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: bool,
            **kwargs: Any,
        ) -> PretrainedConfig | tuple[PretrainedConfig, dict[str, Any]]: ...

    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | PathLike[str],
        *,
        cache_dir: str | PathLike[str] | None = None,
        force_download: bool = False,
        resume_download: bool = False,
        proxies: Mapping[str, str | None] | None = None,
        revision: str = "main",
        subfolder: str = "",
        token: str | bool | None = None,
        use_auth_token: str | bool | None = None,
        local_files_only: bool = False,
        return_unused_kwargs: bool = False,
        **kwargs: Any,
    ) -> PretrainedConfig | tuple[PretrainedConfig, dict[str, Any]]:
        """Loads a checkpoint's configuration.

        The class follows from the file's ``model_type``, or, where there is none, from a part of
        the checkpoint's name.

        Args:
            pretrained_model_name_or_path: a model id of the Hub, a directory with ``config.json``,
                or the path or URL of a JSON file.
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
            return_unused_kwargs: whether to return a pair of the configuration and of the keywords
                that are no fields of it; by default these are ignored.
            kwargs: fields to override.

        Returns:
            The configuration, or the pair.

        Raises:
            CheckpointNotFoundError: there is no such checkpoint, or it has no configuration.
            CorruptCheckpointError: the file is a Git LFS pointer or an HTML page.
            DownloadError: it can't be downloaded.
            InvalidInputError: the name or an option of the Hub is of another type, or two exclude one
                another.
            InvalidConfigurationError: the file isn't a JSON object, or a value can't be right.
            UnknownArchitectureError: its architecture isn't registered, or isn't known.

        Example:
            >>> from triformers import AutoConfig
            >>> config = AutoConfig.from_pretrained("bert-base-uncased")
            >>> config, unused = AutoConfig.from_pretrained(
            ...     "bert-base-uncased", output_attentions=True, foo=False, return_unused_kwargs=True
            ... )
            >>> config.output_attentions, unused
            (True, {'foo': False})
        """
        from triformers_core.hub import HubOptions, resolve

        source, hub = resolve(
            pretrained_model_name_or_path,
            HubOptions(
                cache_dir=cache_dir,
                force_download=force_download,
                resume_download=resume_download,
                proxies=proxies,
                revision=revision,
                subfolder=subfolder,
                token=use_auth_token if token is None else token,
                local_files_only=local_files_only,
            ),
        )
        config, unused = CONFIGURATIONS.load(pretrained_model_name_or_path, source, hub, kwargs)
        return (config, unused) if return_unused_kwargs else config
