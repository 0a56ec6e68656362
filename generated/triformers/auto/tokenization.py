# Generated from registry.yaml by `make generate`; do not edit.
"""AutoTokenizer: the tokenizer of a checkpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers.auto.configuration import CONFIGURATIONS
from triformers_core.auto.base import AutoClass
from triformers_core.auto.processors import Processors

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
        Wav2Vec2Checkpoint,
        XLMCheckpoint,
        XLMProphetNetCheckpoint,
        XLMRobertaCheckpoint,
        XLNetCheckpoint,
    )
    from triformers_core.architectures.albert.tokenization import (
        AlbertTokenizer,
        AlbertTokenizerFast,
    )
    from triformers_core.architectures.bart.tokenization import BartTokenizer, BartTokenizerFast
    from triformers_core.architectures.bert.tokenization import BertTokenizer, BertTokenizerFast
    from triformers_core.architectures.bert.tokenization_japanese import BertJapaneseTokenizer
    from triformers_core.architectures.bert_generation.tokenization import BertGenerationTokenizer
    from triformers_core.architectures.big_bird.tokenization import (
        BigBirdTokenizer,
        BigBirdTokenizerFast,
    )
    from triformers_core.architectures.blenderbot.tokenization import BlenderbotTokenizer
    from triformers_core.architectures.blenderbot_small.tokenization import BlenderbotSmallTokenizer
    from triformers_core.architectures.camembert.tokenization import (
        CamembertTokenizer,
        CamembertTokenizerFast,
    )
    from triformers_core.architectures.canine.tokenization import CanineTokenizer
    from triformers_core.architectures.clip.tokenization import CLIPTokenizer, CLIPTokenizerFast
    from triformers_core.architectures.convbert.tokenization import (
        ConvBertTokenizer,
        ConvBertTokenizerFast,
    )
    from triformers_core.architectures.ctrl.tokenization import CTRLTokenizer
    from triformers_core.architectures.deberta.tokenization import (
        DebertaTokenizer,
        DebertaTokenizerFast,
    )
    from triformers_core.architectures.deberta_v2.tokenization import (
        DebertaV2Tokenizer,
        DebertaV2TokenizerFast,
    )
    from triformers_core.architectures.distilbert.tokenization import (
        DistilBertTokenizer,
        DistilBertTokenizerFast,
    )
    from triformers_core.architectures.dpr.tokenization import (
        DPRContextEncoderTokenizer,
        DPRContextEncoderTokenizerFast,
        DPRQuestionEncoderTokenizer,
        DPRQuestionEncoderTokenizerFast,
        DPRReaderTokenizer,
        DPRReaderTokenizerFast,
    )
    from triformers_core.architectures.electra.tokenization import (
        ElectraTokenizer,
        ElectraTokenizerFast,
    )
    from triformers_core.architectures.flaubert.tokenization import FlaubertTokenizer
    from triformers_core.architectures.fsmt.tokenization import FSMTTokenizer
    from triformers_core.architectures.funnel.tokenization import (
        FunnelTokenizer,
        FunnelTokenizerFast,
    )
    from triformers_core.architectures.gpt2.tokenization import GPT2Tokenizer, GPT2TokenizerFast
    from triformers_core.architectures.layoutlm.tokenization import (
        LayoutLMTokenizer,
        LayoutLMTokenizerFast,
    )
    from triformers_core.architectures.led.tokenization import LEDTokenizer, LEDTokenizerFast
    from triformers_core.architectures.longformer.tokenization import (
        LongformerTokenizer,
        LongformerTokenizerFast,
    )
    from triformers_core.architectures.luke.tokenization import LukeTokenizer
    from triformers_core.architectures.lxmert.tokenization import (
        LxmertTokenizer,
        LxmertTokenizerFast,
    )
    from triformers_core.architectures.m2m_100.tokenization import M2M100Tokenizer
    from triformers_core.architectures.m2m_100.tokenization_nllb import (
        NllbTokenizer,
        NllbTokenizerFast,
    )
    from triformers_core.architectures.marian.tokenization import MarianTokenizer
    from triformers_core.architectures.mbart.tokenization import (
        MBart50Tokenizer,
        MBart50TokenizerFast,
        MBartTokenizer,
        MBartTokenizerFast,
    )
    from triformers_core.architectures.mobilebert.tokenization import (
        MobileBertTokenizer,
        MobileBertTokenizerFast,
    )
    from triformers_core.architectures.mpnet.tokenization import MPNetTokenizer, MPNetTokenizerFast
    from triformers_core.architectures.mt5.tokenization import MT5Tokenizer, MT5TokenizerFast
    from triformers_core.architectures.openai_gpt.tokenization import (
        OpenAIGPTTokenizer,
        OpenAIGPTTokenizerFast,
    )
    from triformers_core.architectures.pegasus.tokenization import (
        PegasusTokenizer,
        PegasusTokenizerFast,
    )
    from triformers_core.architectures.prophetnet.tokenization import ProphetNetTokenizer
    from triformers_core.architectures.rag.tokenization import RagTokenizer
    from triformers_core.architectures.reformer.tokenization import (
        ReformerTokenizer,
        ReformerTokenizerFast,
    )
    from triformers_core.architectures.retribert.tokenization import (
        RetriBertTokenizer,
        RetriBertTokenizerFast,
    )
    from triformers_core.architectures.roberta.tokenization import (
        RobertaTokenizer,
        RobertaTokenizerFast,
    )
    from triformers_core.architectures.roformer.tokenization import (
        RoFormerTokenizer,
        RoFormerTokenizerFast,
    )
    from triformers_core.architectures.speech_to_text.tokenization import Speech2TextTokenizer
    from triformers_core.architectures.squeezebert.tokenization import (
        SqueezeBertTokenizer,
        SqueezeBertTokenizerFast,
    )
    from triformers_core.architectures.t5.tokenization import T5Tokenizer, T5TokenizerFast
    from triformers_core.architectures.tapas.tokenization import TapasTokenizer
    from triformers_core.architectures.transfo_xl.tokenization import TransfoXLTokenizer
    from triformers_core.architectures.wav2vec2.tokenization import Wav2Vec2CTCTokenizer
    from triformers_core.architectures.xlm.tokenization import XLMTokenizer
    from triformers_core.architectures.xlm_prophetnet.tokenization import XLMProphetNetTokenizer
    from triformers_core.architectures.xlm_roberta.tokenization import (
        XLMRobertaTokenizer,
        XLMRobertaTokenizerFast,
    )
    from triformers_core.architectures.xlnet.tokenization import XLNetTokenizer, XLNetTokenizerFast
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.tokenization.base import PreTrainedTokenizer


def _canine_tokenizer() -> type[CanineTokenizer]:
    from triformers_core.architectures.canine.tokenization import CanineTokenizer

    return CanineTokenizer


def _ro_former_tokenizer_fast() -> type[RoFormerTokenizerFast]:
    from triformers_core.architectures.roformer.tokenization import RoFormerTokenizerFast

    return RoFormerTokenizerFast


def _ro_former_tokenizer() -> type[RoFormerTokenizer]:
    from triformers_core.architectures.roformer.tokenization import RoFormerTokenizer

    return RoFormerTokenizer


def _clip_tokenizer_fast() -> type[CLIPTokenizerFast]:
    from triformers_core.architectures.clip.tokenization import CLIPTokenizerFast

    return CLIPTokenizerFast


def _clip_tokenizer() -> type[CLIPTokenizer]:
    from triformers_core.architectures.clip.tokenization import CLIPTokenizer

    return CLIPTokenizer


def _pegasus_tokenizer_fast() -> type[PegasusTokenizerFast]:
    from triformers_core.architectures.pegasus.tokenization import PegasusTokenizerFast

    return PegasusTokenizerFast


def _pegasus_tokenizer() -> type[PegasusTokenizer]:
    from triformers_core.architectures.pegasus.tokenization import PegasusTokenizer

    return PegasusTokenizer


def _luke_tokenizer() -> type[LukeTokenizer]:
    from triformers_core.architectures.luke.tokenization import LukeTokenizer

    return LukeTokenizer


def _gpt2_tokenizer_fast() -> type[GPT2TokenizerFast]:
    from triformers_core.architectures.gpt2.tokenization import GPT2TokenizerFast

    return GPT2TokenizerFast


def _gpt2_tokenizer() -> type[GPT2Tokenizer]:
    from triformers_core.architectures.gpt2.tokenization import GPT2Tokenizer

    return GPT2Tokenizer


def _big_bird_tokenizer_fast() -> type[BigBirdTokenizerFast]:
    from triformers_core.architectures.big_bird.tokenization import BigBirdTokenizerFast

    return BigBirdTokenizerFast


def _big_bird_tokenizer() -> type[BigBirdTokenizer]:
    from triformers_core.architectures.big_bird.tokenization import BigBirdTokenizer

    return BigBirdTokenizer


def _speech2_text_tokenizer() -> type[Speech2TextTokenizer]:
    from triformers_core.architectures.speech_to_text.tokenization import Speech2TextTokenizer

    return Speech2TextTokenizer


def _wav2_vec2_ctc_tokenizer() -> type[Wav2Vec2CTCTokenizer]:
    from triformers_core.architectures.wav2vec2.tokenization import Wav2Vec2CTCTokenizer

    return Wav2Vec2CTCTokenizer


def _m2_m100_tokenizer() -> type[M2M100Tokenizer]:
    from triformers_core.architectures.m2m_100.tokenization import M2M100Tokenizer

    return M2M100Tokenizer


def _conv_bert_tokenizer_fast() -> type[ConvBertTokenizerFast]:
    from triformers_core.architectures.convbert.tokenization import ConvBertTokenizerFast

    return ConvBertTokenizerFast


def _conv_bert_tokenizer() -> type[ConvBertTokenizer]:
    from triformers_core.architectures.convbert.tokenization import ConvBertTokenizer

    return ConvBertTokenizer


def _led_tokenizer_fast() -> type[LEDTokenizerFast]:
    from triformers_core.architectures.led.tokenization import LEDTokenizerFast

    return LEDTokenizerFast


def _led_tokenizer() -> type[LEDTokenizer]:
    from triformers_core.architectures.led.tokenization import LEDTokenizer

    return LEDTokenizer


def _blenderbot_small_tokenizer() -> type[BlenderbotSmallTokenizer]:
    from triformers_core.architectures.blenderbot_small.tokenization import BlenderbotSmallTokenizer

    return BlenderbotSmallTokenizer


def _retri_bert_tokenizer_fast() -> type[RetriBertTokenizerFast]:
    from triformers_core.architectures.retribert.tokenization import RetriBertTokenizerFast

    return RetriBertTokenizerFast


def _retri_bert_tokenizer() -> type[RetriBertTokenizer]:
    from triformers_core.architectures.retribert.tokenization import RetriBertTokenizer

    return RetriBertTokenizer


def _roberta_tokenizer_fast() -> type[RobertaTokenizerFast]:
    from triformers_core.architectures.roberta.tokenization import RobertaTokenizerFast

    return RobertaTokenizerFast


def _roberta_tokenizer() -> type[RobertaTokenizer]:
    from triformers_core.architectures.roberta.tokenization import RobertaTokenizer

    return RobertaTokenizer


def _mt5_tokenizer_fast() -> type[MT5TokenizerFast]:
    from triformers_core.architectures.mt5.tokenization import MT5TokenizerFast

    return MT5TokenizerFast


def _mt5_tokenizer() -> type[MT5Tokenizer]:
    from triformers_core.architectures.mt5.tokenization import MT5Tokenizer

    return MT5Tokenizer


def _t5_tokenizer_fast() -> type[T5TokenizerFast]:
    from triformers_core.architectures.t5.tokenization import T5TokenizerFast

    return T5TokenizerFast


def _t5_tokenizer() -> type[T5Tokenizer]:
    from triformers_core.architectures.t5.tokenization import T5Tokenizer

    return T5Tokenizer


def _mobile_bert_tokenizer_fast() -> type[MobileBertTokenizerFast]:
    from triformers_core.architectures.mobilebert.tokenization import MobileBertTokenizerFast

    return MobileBertTokenizerFast


def _mobile_bert_tokenizer() -> type[MobileBertTokenizer]:
    from triformers_core.architectures.mobilebert.tokenization import MobileBertTokenizer

    return MobileBertTokenizer


def _distil_bert_tokenizer_fast() -> type[DistilBertTokenizerFast]:
    from triformers_core.architectures.distilbert.tokenization import DistilBertTokenizerFast

    return DistilBertTokenizerFast


def _distil_bert_tokenizer() -> type[DistilBertTokenizer]:
    from triformers_core.architectures.distilbert.tokenization import DistilBertTokenizer

    return DistilBertTokenizer


def _albert_tokenizer_fast() -> type[AlbertTokenizerFast]:
    from triformers_core.architectures.albert.tokenization import AlbertTokenizerFast

    return AlbertTokenizerFast


def _albert_tokenizer() -> type[AlbertTokenizer]:
    from triformers_core.architectures.albert.tokenization import AlbertTokenizer

    return AlbertTokenizer


def _bert_generation_tokenizer() -> type[BertGenerationTokenizer]:
    from triformers_core.architectures.bert_generation.tokenization import BertGenerationTokenizer

    return BertGenerationTokenizer


def _camembert_tokenizer_fast() -> type[CamembertTokenizerFast]:
    from triformers_core.architectures.camembert.tokenization import CamembertTokenizerFast

    return CamembertTokenizerFast


def _camembert_tokenizer() -> type[CamembertTokenizer]:
    from triformers_core.architectures.camembert.tokenization import CamembertTokenizer

    return CamembertTokenizer


def _xlm_roberta_tokenizer_fast() -> type[XLMRobertaTokenizerFast]:
    from triformers_core.architectures.xlm_roberta.tokenization import XLMRobertaTokenizerFast

    return XLMRobertaTokenizerFast


def _xlm_roberta_tokenizer() -> type[XLMRobertaTokenizer]:
    from triformers_core.architectures.xlm_roberta.tokenization import XLMRobertaTokenizer

    return XLMRobertaTokenizer


def _marian_tokenizer() -> type[MarianTokenizer]:
    from triformers_core.architectures.marian.tokenization import MarianTokenizer

    return MarianTokenizer


def _m_bart_tokenizer_fast() -> type[MBartTokenizerFast]:
    from triformers_core.architectures.mbart.tokenization import MBartTokenizerFast

    return MBartTokenizerFast


def _m_bart_tokenizer() -> type[MBartTokenizer]:
    from triformers_core.architectures.mbart.tokenization import MBartTokenizer

    return MBartTokenizer


def _mp_net_tokenizer_fast() -> type[MPNetTokenizerFast]:
    from triformers_core.architectures.mpnet.tokenization import MPNetTokenizerFast

    return MPNetTokenizerFast


def _mp_net_tokenizer() -> type[MPNetTokenizer]:
    from triformers_core.architectures.mpnet.tokenization import MPNetTokenizer

    return MPNetTokenizer


def _bart_tokenizer_fast() -> type[BartTokenizerFast]:
    from triformers_core.architectures.bart.tokenization import BartTokenizerFast

    return BartTokenizerFast


def _bart_tokenizer() -> type[BartTokenizer]:
    from triformers_core.architectures.bart.tokenization import BartTokenizer

    return BartTokenizer


def _blenderbot_tokenizer() -> type[BlenderbotTokenizer]:
    from triformers_core.architectures.blenderbot.tokenization import BlenderbotTokenizer

    return BlenderbotTokenizer


def _reformer_tokenizer_fast() -> type[ReformerTokenizerFast]:
    from triformers_core.architectures.reformer.tokenization import ReformerTokenizerFast

    return ReformerTokenizerFast


def _reformer_tokenizer() -> type[ReformerTokenizer]:
    from triformers_core.architectures.reformer.tokenization import ReformerTokenizer

    return ReformerTokenizer


def _longformer_tokenizer_fast() -> type[LongformerTokenizerFast]:
    from triformers_core.architectures.longformer.tokenization import LongformerTokenizerFast

    return LongformerTokenizerFast


def _longformer_tokenizer() -> type[LongformerTokenizer]:
    from triformers_core.architectures.longformer.tokenization import LongformerTokenizer

    return LongformerTokenizer


def _deberta_v2_tokenizer_fast() -> type[DebertaV2TokenizerFast]:
    from triformers_core.architectures.deberta_v2.tokenization import DebertaV2TokenizerFast

    return DebertaV2TokenizerFast


def _deberta_v2_tokenizer() -> type[DebertaV2Tokenizer]:
    from triformers_core.architectures.deberta_v2.tokenization import DebertaV2Tokenizer

    return DebertaV2Tokenizer


def _deberta_tokenizer_fast() -> type[DebertaTokenizerFast]:
    from triformers_core.architectures.deberta.tokenization import DebertaTokenizerFast

    return DebertaTokenizerFast


def _deberta_tokenizer() -> type[DebertaTokenizer]:
    from triformers_core.architectures.deberta.tokenization import DebertaTokenizer

    return DebertaTokenizer


def _flaubert_tokenizer() -> type[FlaubertTokenizer]:
    from triformers_core.architectures.flaubert.tokenization import FlaubertTokenizer

    return FlaubertTokenizer


def _fsmt_tokenizer() -> type[FSMTTokenizer]:
    from triformers_core.architectures.fsmt.tokenization import FSMTTokenizer

    return FSMTTokenizer


def _squeeze_bert_tokenizer_fast() -> type[SqueezeBertTokenizerFast]:
    from triformers_core.architectures.squeezebert.tokenization import SqueezeBertTokenizerFast

    return SqueezeBertTokenizerFast


def _squeeze_bert_tokenizer() -> type[SqueezeBertTokenizer]:
    from triformers_core.architectures.squeezebert.tokenization import SqueezeBertTokenizer

    return SqueezeBertTokenizer


def _bert_tokenizer_fast() -> type[BertTokenizerFast]:
    from triformers_core.architectures.bert.tokenization import BertTokenizerFast

    return BertTokenizerFast


def _bert_tokenizer() -> type[BertTokenizer]:
    from triformers_core.architectures.bert.tokenization import BertTokenizer

    return BertTokenizer


def _open_aigpt_tokenizer_fast() -> type[OpenAIGPTTokenizerFast]:
    from triformers_core.architectures.openai_gpt.tokenization import OpenAIGPTTokenizerFast

    return OpenAIGPTTokenizerFast


def _open_aigpt_tokenizer() -> type[OpenAIGPTTokenizer]:
    from triformers_core.architectures.openai_gpt.tokenization import OpenAIGPTTokenizer

    return OpenAIGPTTokenizer


def _transfo_xl_tokenizer() -> type[TransfoXLTokenizer]:
    from triformers_core.architectures.transfo_xl.tokenization import TransfoXLTokenizer

    return TransfoXLTokenizer


def _xl_net_tokenizer_fast() -> type[XLNetTokenizerFast]:
    from triformers_core.architectures.xlnet.tokenization import XLNetTokenizerFast

    return XLNetTokenizerFast


def _xl_net_tokenizer() -> type[XLNetTokenizer]:
    from triformers_core.architectures.xlnet.tokenization import XLNetTokenizer

    return XLNetTokenizer


def _xlm_prophet_net_tokenizer() -> type[XLMProphetNetTokenizer]:
    from triformers_core.architectures.xlm_prophetnet.tokenization import XLMProphetNetTokenizer

    return XLMProphetNetTokenizer


def _prophet_net_tokenizer() -> type[ProphetNetTokenizer]:
    from triformers_core.architectures.prophetnet.tokenization import ProphetNetTokenizer

    return ProphetNetTokenizer


def _xlm_tokenizer() -> type[XLMTokenizer]:
    from triformers_core.architectures.xlm.tokenization import XLMTokenizer

    return XLMTokenizer


def _ctrl_tokenizer() -> type[CTRLTokenizer]:
    from triformers_core.architectures.ctrl.tokenization import CTRLTokenizer

    return CTRLTokenizer


def _electra_tokenizer_fast() -> type[ElectraTokenizerFast]:
    from triformers_core.architectures.electra.tokenization import ElectraTokenizerFast

    return ElectraTokenizerFast


def _electra_tokenizer() -> type[ElectraTokenizer]:
    from triformers_core.architectures.electra.tokenization import ElectraTokenizer

    return ElectraTokenizer


def _funnel_tokenizer_fast() -> type[FunnelTokenizerFast]:
    from triformers_core.architectures.funnel.tokenization import FunnelTokenizerFast

    return FunnelTokenizerFast


def _funnel_tokenizer() -> type[FunnelTokenizer]:
    from triformers_core.architectures.funnel.tokenization import FunnelTokenizer

    return FunnelTokenizer


def _lxmert_tokenizer_fast() -> type[LxmertTokenizerFast]:
    from triformers_core.architectures.lxmert.tokenization import LxmertTokenizerFast

    return LxmertTokenizerFast


def _lxmert_tokenizer() -> type[LxmertTokenizer]:
    from triformers_core.architectures.lxmert.tokenization import LxmertTokenizer

    return LxmertTokenizer


def _dpr_question_encoder_tokenizer_fast() -> type[DPRQuestionEncoderTokenizerFast]:
    from triformers_core.architectures.dpr.tokenization import DPRQuestionEncoderTokenizerFast

    return DPRQuestionEncoderTokenizerFast


def _dpr_question_encoder_tokenizer() -> type[DPRQuestionEncoderTokenizer]:
    from triformers_core.architectures.dpr.tokenization import DPRQuestionEncoderTokenizer

    return DPRQuestionEncoderTokenizer


def _layout_lm_tokenizer_fast() -> type[LayoutLMTokenizerFast]:
    from triformers_core.architectures.layoutlm.tokenization import LayoutLMTokenizerFast

    return LayoutLMTokenizerFast


def _layout_lm_tokenizer() -> type[LayoutLMTokenizer]:
    from triformers_core.architectures.layoutlm.tokenization import LayoutLMTokenizer

    return LayoutLMTokenizer


def _rag_tokenizer() -> type[RagTokenizer]:
    from triformers_core.architectures.rag.tokenization import RagTokenizer

    return RagTokenizer


def _tapas_tokenizer() -> type[TapasTokenizer]:
    from triformers_core.architectures.tapas.tokenization import TapasTokenizer

    return TapasTokenizer


def _bert_japanese_tokenizer() -> type[BertJapaneseTokenizer]:
    from triformers_core.architectures.bert.tokenization_japanese import BertJapaneseTokenizer

    return BertJapaneseTokenizer


def _dpr_context_encoder_tokenizer() -> type[DPRContextEncoderTokenizer]:
    from triformers_core.architectures.dpr.tokenization import DPRContextEncoderTokenizer

    return DPRContextEncoderTokenizer


def _dpr_context_encoder_tokenizer_fast() -> type[DPRContextEncoderTokenizerFast]:
    from triformers_core.architectures.dpr.tokenization import DPRContextEncoderTokenizerFast

    return DPRContextEncoderTokenizerFast


def _dpr_reader_tokenizer() -> type[DPRReaderTokenizer]:
    from triformers_core.architectures.dpr.tokenization import DPRReaderTokenizer

    return DPRReaderTokenizer


def _dpr_reader_tokenizer_fast() -> type[DPRReaderTokenizerFast]:
    from triformers_core.architectures.dpr.tokenization import DPRReaderTokenizerFast

    return DPRReaderTokenizerFast


def _nllb_tokenizer() -> type[NllbTokenizer]:
    from triformers_core.architectures.m2m_100.tokenization_nllb import NllbTokenizer

    return NllbTokenizer


def _nllb_tokenizer_fast() -> type[NllbTokenizerFast]:
    from triformers_core.architectures.m2m_100.tokenization_nllb import NllbTokenizerFast

    return NllbTokenizerFast


def _m_bart50_tokenizer() -> type[MBart50Tokenizer]:
    from triformers_core.architectures.mbart.tokenization import MBart50Tokenizer

    return MBart50Tokenizer


def _m_bart50_tokenizer_fast() -> type[MBart50TokenizerFast]:
    from triformers_core.architectures.mbart.tokenization import MBart50TokenizerFast

    return MBart50TokenizerFast


def _pre_trained_tokenizer_fast() -> type[PreTrainedTokenizer]:
    from triformers_core.tokenization.pipeline import PreTrainedTokenizerFast

    return PreTrainedTokenizerFast


FAST: Processors[PreTrainedTokenizer] = Processors(
    loaders={
        "canine": _canine_tokenizer,
        "roformer": _ro_former_tokenizer_fast,
        "clip": _clip_tokenizer_fast,
        "bigbird_pegasus": _pegasus_tokenizer_fast,
        "luke": _luke_tokenizer,
        "gpt_neo": _gpt2_tokenizer_fast,
        "big_bird": _big_bird_tokenizer_fast,
        "speech_to_text": _speech2_text_tokenizer,
        "wav2vec2": _wav2_vec2_ctc_tokenizer,
        "m2m_100": _m2_m100_tokenizer,
        "convbert": _conv_bert_tokenizer_fast,
        "led": _led_tokenizer_fast,
        "blenderbot-small": _blenderbot_small_tokenizer,
        "retribert": _retri_bert_tokenizer_fast,
        "ibert": _roberta_tokenizer_fast,
        "mt5": _mt5_tokenizer_fast,
        "t5": _t5_tokenizer_fast,
        "mobilebert": _mobile_bert_tokenizer_fast,
        "distilbert": _distil_bert_tokenizer_fast,
        "albert": _albert_tokenizer_fast,
        "bert-generation": _bert_generation_tokenizer,
        "camembert": _camembert_tokenizer_fast,
        "xlm-roberta": _xlm_roberta_tokenizer_fast,
        "pegasus": _pegasus_tokenizer_fast,
        "marian": _marian_tokenizer,
        "mbart": _m_bart_tokenizer_fast,
        "mpnet": _mp_net_tokenizer_fast,
        "bart": _bart_tokenizer_fast,
        "blenderbot": _blenderbot_tokenizer,
        "reformer": _reformer_tokenizer_fast,
        "longformer": _longformer_tokenizer_fast,
        "roberta": _roberta_tokenizer_fast,
        "deberta-v2": _deberta_v2_tokenizer_fast,
        "deberta": _deberta_tokenizer_fast,
        "flaubert": _flaubert_tokenizer,
        "fsmt": _fsmt_tokenizer,
        "squeezebert": _squeeze_bert_tokenizer_fast,
        "hubert": _wav2_vec2_ctc_tokenizer,
        "bert": _bert_tokenizer_fast,
        "openai-gpt": _open_aigpt_tokenizer_fast,
        "gpt2": _gpt2_tokenizer_fast,
        "transfo-xl": _transfo_xl_tokenizer,
        "xlnet": _xl_net_tokenizer_fast,
        "xlm-prophetnet": _xlm_prophet_net_tokenizer,
        "prophetnet": _prophet_net_tokenizer,
        "xlm": _xlm_tokenizer,
        "ctrl": _ctrl_tokenizer,
        "electra": _electra_tokenizer_fast,
        "funnel": _funnel_tokenizer_fast,
        "lxmert": _lxmert_tokenizer_fast,
        "dpr": _dpr_question_encoder_tokenizer_fast,
        "layoutlm": _layout_lm_tokenizer_fast,
        "rag": _rag_tokenizer,
        "tapas": _tapas_tokenizer,
    },
    by_class={
        "CanineTokenizer": _canine_tokenizer,
        "RoFormerTokenizer": _ro_former_tokenizer_fast,
        "CLIPTokenizer": _clip_tokenizer_fast,
        "PegasusTokenizer": _pegasus_tokenizer_fast,
        "LukeTokenizer": _luke_tokenizer,
        "GPT2Tokenizer": _gpt2_tokenizer_fast,
        "BigBirdTokenizer": _big_bird_tokenizer_fast,
        "Speech2TextTokenizer": _speech2_text_tokenizer,
        "Wav2Vec2CTCTokenizer": _wav2_vec2_ctc_tokenizer,
        "M2M100Tokenizer": _m2_m100_tokenizer,
        "ConvBertTokenizer": _conv_bert_tokenizer_fast,
        "LEDTokenizer": _led_tokenizer_fast,
        "BlenderbotSmallTokenizer": _blenderbot_small_tokenizer,
        "RetriBertTokenizer": _retri_bert_tokenizer_fast,
        "RobertaTokenizer": _roberta_tokenizer_fast,
        "MT5Tokenizer": _mt5_tokenizer_fast,
        "T5Tokenizer": _t5_tokenizer_fast,
        "MobileBertTokenizer": _mobile_bert_tokenizer_fast,
        "DistilBertTokenizer": _distil_bert_tokenizer_fast,
        "AlbertTokenizer": _albert_tokenizer_fast,
        "BertGenerationTokenizer": _bert_generation_tokenizer,
        "CamembertTokenizer": _camembert_tokenizer_fast,
        "XLMRobertaTokenizer": _xlm_roberta_tokenizer_fast,
        "MarianTokenizer": _marian_tokenizer,
        "MBartTokenizer": _m_bart_tokenizer_fast,
        "MPNetTokenizer": _mp_net_tokenizer_fast,
        "BartTokenizer": _bart_tokenizer_fast,
        "BlenderbotTokenizer": _blenderbot_tokenizer,
        "ReformerTokenizer": _reformer_tokenizer_fast,
        "LongformerTokenizer": _longformer_tokenizer_fast,
        "DebertaV2Tokenizer": _deberta_v2_tokenizer_fast,
        "DebertaTokenizer": _deberta_tokenizer_fast,
        "FlaubertTokenizer": _flaubert_tokenizer,
        "FSMTTokenizer": _fsmt_tokenizer,
        "SqueezeBertTokenizer": _squeeze_bert_tokenizer_fast,
        "BertTokenizer": _bert_tokenizer_fast,
        "OpenAIGPTTokenizer": _open_aigpt_tokenizer_fast,
        "TransfoXLTokenizer": _transfo_xl_tokenizer,
        "XLNetTokenizer": _xl_net_tokenizer_fast,
        "XLMProphetNetTokenizer": _xlm_prophet_net_tokenizer,
        "ProphetNetTokenizer": _prophet_net_tokenizer,
        "XLMTokenizer": _xlm_tokenizer,
        "CTRLTokenizer": _ctrl_tokenizer,
        "ElectraTokenizer": _electra_tokenizer_fast,
        "FunnelTokenizer": _funnel_tokenizer_fast,
        "LxmertTokenizer": _lxmert_tokenizer_fast,
        "DPRQuestionEncoderTokenizer": _dpr_question_encoder_tokenizer_fast,
        "LayoutLMTokenizer": _layout_lm_tokenizer_fast,
        "RagTokenizer": _rag_tokenizer,
        "TapasTokenizer": _tapas_tokenizer,
        "BertJapaneseTokenizer": _bert_japanese_tokenizer,
        "DPRContextEncoderTokenizer": _dpr_context_encoder_tokenizer_fast,
        "DPRReaderTokenizer": _dpr_reader_tokenizer_fast,
        "NllbTokenizer": _nllb_tokenizer_fast,
        "MBart50Tokenizer": _m_bart50_tokenizer_fast,
        "PreTrainedTokenizer": _pre_trained_tokenizer_fast,
    },
    configurations=CONFIGURATIONS,
    auto_class="AutoTokenizer",
    file="tokenizer_config.json",
    keys=("tokenizer_class",),
    path_is_file=False,
)

SLOW: Processors[PreTrainedTokenizer] = Processors(
    loaders={
        "canine": _canine_tokenizer,
        "roformer": _ro_former_tokenizer,
        "clip": _clip_tokenizer,
        "bigbird_pegasus": _pegasus_tokenizer,
        "luke": _luke_tokenizer,
        "gpt_neo": _gpt2_tokenizer,
        "big_bird": _big_bird_tokenizer,
        "speech_to_text": _speech2_text_tokenizer,
        "wav2vec2": _wav2_vec2_ctc_tokenizer,
        "m2m_100": _m2_m100_tokenizer,
        "convbert": _conv_bert_tokenizer,
        "led": _led_tokenizer,
        "blenderbot-small": _blenderbot_small_tokenizer,
        "retribert": _retri_bert_tokenizer,
        "ibert": _roberta_tokenizer,
        "mt5": _mt5_tokenizer,
        "t5": _t5_tokenizer,
        "mobilebert": _mobile_bert_tokenizer,
        "distilbert": _distil_bert_tokenizer,
        "albert": _albert_tokenizer,
        "bert-generation": _bert_generation_tokenizer,
        "camembert": _camembert_tokenizer,
        "xlm-roberta": _xlm_roberta_tokenizer,
        "pegasus": _pegasus_tokenizer,
        "marian": _marian_tokenizer,
        "mbart": _m_bart_tokenizer,
        "mpnet": _mp_net_tokenizer,
        "bart": _bart_tokenizer,
        "blenderbot": _blenderbot_tokenizer,
        "reformer": _reformer_tokenizer,
        "longformer": _longformer_tokenizer,
        "roberta": _roberta_tokenizer,
        "deberta-v2": _deberta_v2_tokenizer,
        "deberta": _deberta_tokenizer,
        "flaubert": _flaubert_tokenizer,
        "fsmt": _fsmt_tokenizer,
        "squeezebert": _squeeze_bert_tokenizer,
        "hubert": _wav2_vec2_ctc_tokenizer,
        "bert": _bert_tokenizer,
        "openai-gpt": _open_aigpt_tokenizer,
        "gpt2": _gpt2_tokenizer,
        "transfo-xl": _transfo_xl_tokenizer,
        "xlnet": _xl_net_tokenizer,
        "xlm-prophetnet": _xlm_prophet_net_tokenizer,
        "prophetnet": _prophet_net_tokenizer,
        "xlm": _xlm_tokenizer,
        "ctrl": _ctrl_tokenizer,
        "electra": _electra_tokenizer,
        "funnel": _funnel_tokenizer,
        "lxmert": _lxmert_tokenizer,
        "dpr": _dpr_question_encoder_tokenizer,
        "layoutlm": _layout_lm_tokenizer,
        "rag": _rag_tokenizer,
        "tapas": _tapas_tokenizer,
    },
    by_class={
        "CanineTokenizer": _canine_tokenizer,
        "RoFormerTokenizer": _ro_former_tokenizer,
        "CLIPTokenizer": _clip_tokenizer,
        "PegasusTokenizer": _pegasus_tokenizer,
        "LukeTokenizer": _luke_tokenizer,
        "GPT2Tokenizer": _gpt2_tokenizer,
        "BigBirdTokenizer": _big_bird_tokenizer,
        "Speech2TextTokenizer": _speech2_text_tokenizer,
        "Wav2Vec2CTCTokenizer": _wav2_vec2_ctc_tokenizer,
        "M2M100Tokenizer": _m2_m100_tokenizer,
        "ConvBertTokenizer": _conv_bert_tokenizer,
        "LEDTokenizer": _led_tokenizer,
        "BlenderbotSmallTokenizer": _blenderbot_small_tokenizer,
        "RetriBertTokenizer": _retri_bert_tokenizer,
        "RobertaTokenizer": _roberta_tokenizer,
        "MT5Tokenizer": _mt5_tokenizer,
        "T5Tokenizer": _t5_tokenizer,
        "MobileBertTokenizer": _mobile_bert_tokenizer,
        "DistilBertTokenizer": _distil_bert_tokenizer,
        "AlbertTokenizer": _albert_tokenizer,
        "BertGenerationTokenizer": _bert_generation_tokenizer,
        "CamembertTokenizer": _camembert_tokenizer,
        "XLMRobertaTokenizer": _xlm_roberta_tokenizer,
        "MarianTokenizer": _marian_tokenizer,
        "MBartTokenizer": _m_bart_tokenizer,
        "MPNetTokenizer": _mp_net_tokenizer,
        "BartTokenizer": _bart_tokenizer,
        "BlenderbotTokenizer": _blenderbot_tokenizer,
        "ReformerTokenizer": _reformer_tokenizer,
        "LongformerTokenizer": _longformer_tokenizer,
        "DebertaV2Tokenizer": _deberta_v2_tokenizer,
        "DebertaTokenizer": _deberta_tokenizer,
        "FlaubertTokenizer": _flaubert_tokenizer,
        "FSMTTokenizer": _fsmt_tokenizer,
        "SqueezeBertTokenizer": _squeeze_bert_tokenizer,
        "BertTokenizer": _bert_tokenizer,
        "OpenAIGPTTokenizer": _open_aigpt_tokenizer,
        "TransfoXLTokenizer": _transfo_xl_tokenizer,
        "XLNetTokenizer": _xl_net_tokenizer,
        "XLMProphetNetTokenizer": _xlm_prophet_net_tokenizer,
        "ProphetNetTokenizer": _prophet_net_tokenizer,
        "XLMTokenizer": _xlm_tokenizer,
        "CTRLTokenizer": _ctrl_tokenizer,
        "ElectraTokenizer": _electra_tokenizer,
        "FunnelTokenizer": _funnel_tokenizer,
        "LxmertTokenizer": _lxmert_tokenizer,
        "DPRQuestionEncoderTokenizer": _dpr_question_encoder_tokenizer,
        "LayoutLMTokenizer": _layout_lm_tokenizer,
        "RagTokenizer": _rag_tokenizer,
        "TapasTokenizer": _tapas_tokenizer,
        "BertJapaneseTokenizer": _bert_japanese_tokenizer,
        "DPRContextEncoderTokenizer": _dpr_context_encoder_tokenizer,
        "DPRReaderTokenizer": _dpr_reader_tokenizer,
        "NllbTokenizer": _nllb_tokenizer,
        "MBart50Tokenizer": _m_bart50_tokenizer,
        "PreTrainedTokenizer": _pre_trained_tokenizer_fast,
    },
    configurations=CONFIGURATIONS,
    auto_class="AutoTokenizer",
    file="tokenizer_config.json",
    keys=("tokenizer_class",),
    path_is_file=False,
)


class AutoTokenizer(AutoClass):
    """Answers with the tokenizer of a checkpoint's architecture.

    The class that the checkpoint's files name decides, or else the ``model_type``:

    - ``canine`` (CANINE): CanineTokenizer
    - ``roformer`` (RoFormer): RoFormerTokenizerFast, or RoFormerTokenizer with ``use_fast=False``
    - ``clip`` (CLIP): CLIPTokenizerFast, or CLIPTokenizer with ``use_fast=False``
    - ``bigbird_pegasus`` (BigBird-Pegasus): PegasusTokenizerFast, or PegasusTokenizer with ``use_fast=False``
    - ``luke`` (LUKE): LukeTokenizer
    - ``gpt_neo`` (GPT Neo): GPT2TokenizerFast, or GPT2Tokenizer with ``use_fast=False``
    - ``big_bird`` (BigBird): BigBirdTokenizerFast, or BigBirdTokenizer with ``use_fast=False``
    - ``speech_to_text`` (Speech2Text): Speech2TextTokenizer
    - ``wav2vec2`` (Wav2Vec2): Wav2Vec2CTCTokenizer
    - ``m2m_100`` (M2M100): M2M100Tokenizer
    - ``convbert`` (ConvBERT): ConvBertTokenizerFast, or ConvBertTokenizer with ``use_fast=False``
    - ``led`` (LED): LEDTokenizerFast, or LEDTokenizer with ``use_fast=False``
    - ``blenderbot-small`` (BlenderbotSmall): BlenderbotSmallTokenizer
    - ``retribert`` (RetriBERT): RetriBertTokenizerFast, or RetriBertTokenizer with ``use_fast=False``
    - ``ibert`` (I-BERT): RobertaTokenizerFast, or RobertaTokenizer with ``use_fast=False``
    - ``mt5`` (mT5): MT5TokenizerFast, or MT5Tokenizer with ``use_fast=False``
    - ``t5`` (T5): T5TokenizerFast, or T5Tokenizer with ``use_fast=False``
    - ``mobilebert`` (MobileBERT): MobileBertTokenizerFast, or MobileBertTokenizer with ``use_fast=False``
    - ``distilbert`` (DistilBERT): DistilBertTokenizerFast, or DistilBertTokenizer with ``use_fast=False``
    - ``albert`` (ALBERT): AlbertTokenizerFast, or AlbertTokenizer with ``use_fast=False``
    - ``bert-generation`` (Bert Generation): BertGenerationTokenizer
    - ``camembert`` (CamemBERT): CamembertTokenizerFast, or CamembertTokenizer with ``use_fast=False``
    - ``xlm-roberta`` (XLM-RoBERTa): XLMRobertaTokenizerFast, or XLMRobertaTokenizer with ``use_fast=False``
    - ``pegasus`` (Pegasus): PegasusTokenizerFast, or PegasusTokenizer with ``use_fast=False``
    - ``marian`` (Marian): MarianTokenizer
    - ``mbart`` (mBART): MBartTokenizerFast, or MBartTokenizer with ``use_fast=False``
    - ``mpnet`` (MPNet): MPNetTokenizerFast, or MPNetTokenizer with ``use_fast=False``
    - ``bart`` (BART): BartTokenizerFast, or BartTokenizer with ``use_fast=False``
    - ``blenderbot`` (Blenderbot): BlenderbotTokenizer
    - ``reformer`` (Reformer): ReformerTokenizerFast, or ReformerTokenizer with ``use_fast=False``
    - ``longformer`` (Longformer): LongformerTokenizerFast, or LongformerTokenizer with ``use_fast=False``
    - ``roberta`` (RoBERTa): RobertaTokenizerFast, or RobertaTokenizer with ``use_fast=False``
    - ``deberta-v2`` (DeBERTa-v2): DebertaV2TokenizerFast, or DebertaV2Tokenizer with ``use_fast=False``
    - ``deberta`` (DeBERTa): DebertaTokenizerFast, or DebertaTokenizer with ``use_fast=False``
    - ``flaubert`` (FlauBERT): FlaubertTokenizer
    - ``fsmt`` (FairSeq Machine-Translation): FSMTTokenizer
    - ``squeezebert`` (SqueezeBERT): SqueezeBertTokenizerFast, or SqueezeBertTokenizer with ``use_fast=False``
    - ``hubert`` (HuBERT): Wav2Vec2CTCTokenizer
    - ``bert`` (BERT): BertTokenizerFast, or BertTokenizer with ``use_fast=False``
    - ``openai-gpt`` (OpenAI GPT): OpenAIGPTTokenizerFast, or OpenAIGPTTokenizer with ``use_fast=False``
    - ``gpt2`` (GPT-2): GPT2TokenizerFast, or GPT2Tokenizer with ``use_fast=False``
    - ``transfo-xl`` (Transformer-XL): TransfoXLTokenizer
    - ``xlnet`` (XLNet): XLNetTokenizerFast, or XLNetTokenizer with ``use_fast=False``
    - ``xlm-prophetnet`` (XLM-ProphetNet): XLMProphetNetTokenizer
    - ``prophetnet`` (ProphetNet): ProphetNetTokenizer
    - ``xlm`` (XLM): XLMTokenizer
    - ``ctrl`` (CTRL): CTRLTokenizer
    - ``electra`` (ELECTRA): ElectraTokenizerFast, or ElectraTokenizer with ``use_fast=False``
    - ``funnel`` (Funnel Transformer): FunnelTokenizerFast, or FunnelTokenizer with ``use_fast=False``
    - ``lxmert`` (LXMERT): LxmertTokenizerFast, or LxmertTokenizer with ``use_fast=False``
    - ``dpr`` (DPR): DPRQuestionEncoderTokenizerFast, or DPRQuestionEncoderTokenizer with ``use_fast=False``
    - ``layoutlm`` (LayoutLM): LayoutLMTokenizerFast, or LayoutLMTokenizer with ``use_fast=False``
    - ``rag`` (RAG): RagTokenizer
    - ``tapas`` (TAPAS): TapasTokenizer

    It can't be instantiated: call ``from_pretrained``.
    """

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CanineCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> CanineTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RoFormerCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> RoFormerTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RoFormerCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> RoFormerTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CLIPCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> CLIPTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CLIPCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> CLIPTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdPegasusCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> PegasusTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdPegasusCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> PegasusTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LukeCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> LukeTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPTNeoCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> GPT2TokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPTNeoCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> GPT2Tokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> BigBirdTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> BigBirdTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: Speech2TextCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> Speech2TextTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: Wav2Vec2Checkpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> Wav2Vec2CTCTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: M2M100Checkpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> M2M100Tokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ConvBertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> ConvBertTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ConvBertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> ConvBertTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LEDCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> LEDTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LEDCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> LEDTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotSmallCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> BlenderbotSmallTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RetriBertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> RetriBertTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RetriBertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> RetriBertTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: IBertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> RobertaTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: IBertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> RobertaTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: T5Checkpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> T5TokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: T5Checkpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> T5Tokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MobileBertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> MobileBertTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MobileBertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> MobileBertTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DistilBertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> DistilBertTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DistilBertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> DistilBertTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: AlbertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> AlbertTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: AlbertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> AlbertTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CamembertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> CamembertTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CamembertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> CamembertTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMRobertaCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> XLMRobertaTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMRobertaCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> XLMRobertaTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: PegasusCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> PegasusTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: PegasusCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> PegasusTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MarianCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> MarianTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MBartCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> MBartTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MBartCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> MBartTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MPNetCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> MPNetTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MPNetCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> MPNetTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BartCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> BartTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BartCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> BartTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> BlenderbotTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ReformerCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> ReformerTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ReformerCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> ReformerTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LongformerCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> LongformerTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LongformerCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> LongformerTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RobertaCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> RobertaTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RobertaCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> RobertaTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaV2Checkpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> DebertaV2TokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaV2Checkpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> DebertaV2Tokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> DebertaTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DebertaCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> DebertaTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FlaubertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> FlaubertTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: SqueezeBertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> SqueezeBertTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: SqueezeBertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> SqueezeBertTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: HubertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> Wav2Vec2CTCTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> BertTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> BertTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: OpenAIGPTCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> OpenAIGPTTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: OpenAIGPTCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> OpenAIGPTTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPT2Checkpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> GPT2TokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPT2Checkpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> GPT2Tokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TransfoXLCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> TransfoXLTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLNetCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> XLNetTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLNetCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> XLNetTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMProphetNetCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> XLMProphetNetTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ProphetNetCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> ProphetNetTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> XLMTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CTRLCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> CTRLTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ElectraCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> ElectraTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ElectraCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> ElectraTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FunnelCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> FunnelTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: FunnelCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> FunnelTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LxmertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> LxmertTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LxmertCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> LxmertTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DPRCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> DPRQuestionEncoderTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DPRCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> DPRQuestionEncoderTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LayoutLMCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> LayoutLMTokenizerFast: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LayoutLMCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[False],
            **kwargs: Any,
        ) -> LayoutLMTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TapasCheckpoint,
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: Literal[True] = True,
            **kwargs: Any,
        ) -> TapasTokenizer: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str],
            *inputs: Any,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            use_fast: bool = True,
            **kwargs: Any,
        ) -> PreTrainedTokenizer: ...

    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | PathLike[str],
        *inputs: Any,
        config: PretrainedConfig | None = None,
        cache_dir: str | PathLike[str] | None = None,
        force_download: bool = False,
        resume_download: bool = False,
        proxies: Mapping[str, str | None] | None = None,
        revision: str = "main",
        subfolder: str = "",
        token: str | bool | None = None,
        use_auth_token: str | bool | None = None,
        local_files_only: bool = False,
        use_fast: bool = True,
        **kwargs: Any,
    ) -> PreTrainedTokenizer:
        """Loads a checkpoint's tokenizer.

        The class is the one that ``tokenizer_config.json`` or ``config.json`` names; else it
        follows from the configuration's ``model_type``, or from a part of the checkpoint's name.

        Args:
            pretrained_model_name_or_path: a model id of the Hub, a directory with the vocabulary
                files, or the path or URL of a single vocabulary file if the tokenizer needs just one.
            inputs: passed on to the tokenizer's ``__init__``.
            config: decides the class instead of the checkpoint's files; ``None`` by default.
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
            use_fast: whether to answer with the architecture's fast class, if it has one;
                ``True`` by default.
            kwargs: passed on to the tokenizer's ``__init__``, such as ``bos_token``,
                ``eos_token``, ``unk_token``, ``sep_token``, ``pad_token``, ``cls_token``,
                ``mask_token`` and ``additional_special_tokens``.

        Returns:
            The tokenizer.

        Raises:
            CheckpointNotFoundError: there is no such checkpoint, or it lacks a vocabulary.
            CorruptCheckpointError: a file of it is damaged, or isn't what its name says.
            DownloadError: a file can't be downloaded.
            InvalidInputError: the name or an option of the Hub is of another type, or two exclude one
                another.
            InvalidConfigurationError: a file's value, or a keyword's, can't be right.
            UnknownArchitectureError: its architecture isn't registered, or isn't known.
            UnsupportedTaskError: its architecture has no tokenizer.

        Example:
            >>> from triformers import AutoTokenizer
            >>> tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
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
        table = FAST if use_fast else SLOW
        tokenizer_class = table.find(pretrained_model_name_or_path, config, hub, source=source)
        return tokenizer_class.from_resolved(
            pretrained_model_name_or_path, source, hub, inputs, kwargs
        )
