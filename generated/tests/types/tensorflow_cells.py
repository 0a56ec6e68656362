# Generated from registry.yaml by `make generate`; do not edit.
"""What type checkers know of the TensorFlow Auto classes; read by them and never run."""

from __future__ import annotations

from typing import assert_type

from triformers import (
    AlbertConfig,
    BartConfig,
    BertConfig,
    BertGenerationConfig,
    BigBirdConfig,
    BigBirdPegasusConfig,
    BlenderbotConfig,
    BlenderbotSmallConfig,
    CamembertConfig,
    CanineConfig,
    CLIPConfig,
    ConvBertConfig,
    CTRLConfig,
    DebertaConfig,
    DebertaV2Config,
    DeiTConfig,
    DetrConfig,
    DistilBertConfig,
    DPRConfig,
    ElectraConfig,
    EncoderDecoderConfig,
    FlaubertConfig,
    FSMTConfig,
    FunnelConfig,
    GPT2Config,
    GPTNeoConfig,
    HubertConfig,
    IBertConfig,
    LayoutLMConfig,
    LEDConfig,
    LongformerConfig,
    LukeConfig,
    LxmertConfig,
    M2M100Config,
    MarianConfig,
    MBartConfig,
    MegatronBertConfig,
    MobileBertConfig,
    MPNetConfig,
    MT5Config,
    OpenAIGPTConfig,
    PegasusConfig,
    PretrainedConfig,
    ProphetNetConfig,
    ReformerConfig,
    RetriBertConfig,
    RobertaConfig,
    RoFormerConfig,
    Speech2TextConfig,
    SqueezeBertConfig,
    T5Config,
    TapasConfig,
    TFAlbertForMaskedLM,
    TFAlbertForMultipleChoice,
    TFAlbertForPreTraining,
    TFAlbertForQuestionAnswering,
    TFAlbertForSequenceClassification,
    TFAlbertForTokenClassification,
    TFAlbertModel,
    TFAudioClassificationModel,
    TFAutoModel,
    TFAutoModelForAudioClassification,
    TFAutoModelForCausalLM,
    TFAutoModelForCTC,
    TFAutoModelForImageClassification,
    TFAutoModelForImageSegmentation,
    TFAutoModelForMaskedImageModeling,
    TFAutoModelForMaskedLM,
    TFAutoModelForMultipleChoice,
    TFAutoModelForNextSentencePrediction,
    TFAutoModelForObjectDetection,
    TFAutoModelForPreTraining,
    TFAutoModelForQuestionAnswering,
    TFAutoModelForSeq2SeqLM,
    TFAutoModelForSequenceClassification,
    TFAutoModelForTableQuestionAnswering,
    TFAutoModelForTextEncoding,
    TFAutoModelForTokenClassification,
    TFBartForCausalLM,
    TFBartForConditionalGeneration,
    TFBartForQuestionAnswering,
    TFBartForSequenceClassification,
    TFBartModel,
    TFBaseTaskModel,
    TFBertForMaskedLM,
    TFBertForMultipleChoice,
    TFBertForNextSentencePrediction,
    TFBertForPreTraining,
    TFBertForQuestionAnswering,
    TFBertForSequenceClassification,
    TFBertForTokenClassification,
    TFBertGenerationDecoder,
    TFBertGenerationEncoder,
    TFBertLMHeadModel,
    TFBertModel,
    TFBigBirdForCausalLM,
    TFBigBirdForMaskedLM,
    TFBigBirdForMultipleChoice,
    TFBigBirdForPreTraining,
    TFBigBirdForQuestionAnswering,
    TFBigBirdForSequenceClassification,
    TFBigBirdForTokenClassification,
    TFBigBirdModel,
    TFBigBirdPegasusForCausalLM,
    TFBigBirdPegasusForConditionalGeneration,
    TFBigBirdPegasusForQuestionAnswering,
    TFBigBirdPegasusForSequenceClassification,
    TFBigBirdPegasusModel,
    TFBlenderbotForCausalLM,
    TFBlenderbotForConditionalGeneration,
    TFBlenderbotModel,
    TFBlenderbotSmallForCausalLM,
    TFBlenderbotSmallForConditionalGeneration,
    TFBlenderbotSmallModel,
    TFCamembertForCausalLM,
    TFCamembertForMaskedLM,
    TFCamembertForMultipleChoice,
    TFCamembertForQuestionAnswering,
    TFCamembertForSequenceClassification,
    TFCamembertForTokenClassification,
    TFCamembertModel,
    TFCanineForMultipleChoice,
    TFCanineForQuestionAnswering,
    TFCanineForSequenceClassification,
    TFCanineForTokenClassification,
    TFCanineModel,
    TFCausalLMModel,
    TFCLIPModel,
    TFConvBertForMaskedLM,
    TFConvBertForMultipleChoice,
    TFConvBertForQuestionAnswering,
    TFConvBertForSequenceClassification,
    TFConvBertForTokenClassification,
    TFConvBertModel,
    TFCTCModel,
    TFCTRLForSequenceClassification,
    TFCTRLLMHeadModel,
    TFCTRLModel,
    TFDebertaForMaskedLM,
    TFDebertaForQuestionAnswering,
    TFDebertaForSequenceClassification,
    TFDebertaForTokenClassification,
    TFDebertaModel,
    TFDebertaV2ForMaskedLM,
    TFDebertaV2ForQuestionAnswering,
    TFDebertaV2ForSequenceClassification,
    TFDebertaV2ForTokenClassification,
    TFDebertaV2Model,
    TFDeiTForImageClassification,
    TFDeiTForImageClassificationWithTeacher,
    TFDeiTModel,
    TFDetrForObjectDetection,
    TFDetrForSegmentation,
    TFDetrModel,
    TFDistilBertForMaskedLM,
    TFDistilBertForMultipleChoice,
    TFDistilBertForQuestionAnswering,
    TFDistilBertForSequenceClassification,
    TFDistilBertForTokenClassification,
    TFDistilBertModel,
    TFDPRQuestionEncoder,
    TFElectraForCausalLM,
    TFElectraForMaskedLM,
    TFElectraForMultipleChoice,
    TFElectraForPreTraining,
    TFElectraForQuestionAnswering,
    TFElectraForSequenceClassification,
    TFElectraForTokenClassification,
    TFElectraModel,
    TFEncoderDecoderModel,
    TFFlaubertForMultipleChoice,
    TFFlaubertForQuestionAnsweringSimple,
    TFFlaubertForSequenceClassification,
    TFFlaubertForTokenClassification,
    TFFlaubertModel,
    TFFlaubertWithLMHeadModel,
    TFFSMTForConditionalGeneration,
    TFFSMTModel,
    TFFunnelBaseModel,
    TFFunnelForMaskedLM,
    TFFunnelForMultipleChoice,
    TFFunnelForPreTraining,
    TFFunnelForQuestionAnswering,
    TFFunnelForSequenceClassification,
    TFFunnelForTokenClassification,
    TFFunnelModel,
    TFGPT2ForSequenceClassification,
    TFGPT2ForTokenClassification,
    TFGPT2LMHeadModel,
    TFGPT2Model,
    TFGPTNeoForCausalLM,
    TFGPTNeoForSequenceClassification,
    TFGPTNeoModel,
    TFHubertForCTC,
    TFHubertForSequenceClassification,
    TFHubertModel,
    TFIBertForMaskedLM,
    TFIBertForMultipleChoice,
    TFIBertForQuestionAnswering,
    TFIBertForSequenceClassification,
    TFIBertForTokenClassification,
    TFIBertModel,
    TFImageClassificationModel,
    TFImageSegmentationModel,
    TFLayoutLMForMaskedLM,
    TFLayoutLMForSequenceClassification,
    TFLayoutLMForTokenClassification,
    TFLayoutLMModel,
    TFLEDForConditionalGeneration,
    TFLEDForQuestionAnswering,
    TFLEDForSequenceClassification,
    TFLEDModel,
    TFLongformerForMaskedLM,
    TFLongformerForMultipleChoice,
    TFLongformerForQuestionAnswering,
    TFLongformerForSequenceClassification,
    TFLongformerForTokenClassification,
    TFLongformerModel,
    TFLukeForMaskedLM,
    TFLukeForMultipleChoice,
    TFLukeForQuestionAnswering,
    TFLukeForSequenceClassification,
    TFLukeForTokenClassification,
    TFLukeModel,
    TFLxmertForPreTraining,
    TFLxmertForQuestionAnswering,
    TFLxmertModel,
    TFM2M100ForConditionalGeneration,
    TFM2M100Model,
    TFMarianForCausalLM,
    TFMarianModel,
    TFMarianMTModel,
    TFMaskedImageModelingModel,
    TFMaskedLMModel,
    TFMBartForCausalLM,
    TFMBartForConditionalGeneration,
    TFMBartForQuestionAnswering,
    TFMBartForSequenceClassification,
    TFMBartModel,
    TFMegatronBertForCausalLM,
    TFMegatronBertForMaskedLM,
    TFMegatronBertForMultipleChoice,
    TFMegatronBertForNextSentencePrediction,
    TFMegatronBertForPreTraining,
    TFMegatronBertForQuestionAnswering,
    TFMegatronBertForSequenceClassification,
    TFMegatronBertForTokenClassification,
    TFMegatronBertModel,
    TFMobileBertForMaskedLM,
    TFMobileBertForMultipleChoice,
    TFMobileBertForNextSentencePrediction,
    TFMobileBertForPreTraining,
    TFMobileBertForQuestionAnswering,
    TFMobileBertForSequenceClassification,
    TFMobileBertForTokenClassification,
    TFMobileBertModel,
    TFMPNetForMaskedLM,
    TFMPNetForMultipleChoice,
    TFMPNetForQuestionAnswering,
    TFMPNetForSequenceClassification,
    TFMPNetForTokenClassification,
    TFMPNetModel,
    TFMT5EncoderModel,
    TFMT5ForConditionalGeneration,
    TFMT5ForQuestionAnswering,
    TFMT5ForSequenceClassification,
    TFMT5ForTokenClassification,
    TFMT5Model,
    TFMultipleChoiceModel,
    TFNextSentencePredictionModel,
    TFObjectDetectionModel,
    TFOpenAIGPTForSequenceClassification,
    TFOpenAIGPTLMHeadModel,
    TFOpenAIGPTModel,
    TFPegasusForCausalLM,
    TFPegasusForConditionalGeneration,
    TFPegasusModel,
    TFPreTrainingModel,
    TFProphetNetForCausalLM,
    TFProphetNetForConditionalGeneration,
    TFProphetNetModel,
    TFQuestionAnsweringModel,
    TFReformerForMaskedLM,
    TFReformerForQuestionAnswering,
    TFReformerForSequenceClassification,
    TFReformerModel,
    TFReformerModelWithLMHead,
    TFRetriBertModel,
    TFRobertaForCausalLM,
    TFRobertaForMaskedLM,
    TFRobertaForMultipleChoice,
    TFRobertaForQuestionAnswering,
    TFRobertaForSequenceClassification,
    TFRobertaForTokenClassification,
    TFRobertaModel,
    TFRoFormerForCausalLM,
    TFRoFormerForMaskedLM,
    TFRoFormerForMultipleChoice,
    TFRoFormerForQuestionAnswering,
    TFRoFormerForSequenceClassification,
    TFRoFormerForTokenClassification,
    TFRoFormerModel,
    TFSeq2SeqLMModel,
    TFSequenceClassificationModel,
    TFSpeech2TextModel,
    TFSqueezeBertForMaskedLM,
    TFSqueezeBertForMultipleChoice,
    TFSqueezeBertForQuestionAnswering,
    TFSqueezeBertForSequenceClassification,
    TFSqueezeBertForTokenClassification,
    TFSqueezeBertModel,
    TFT5EncoderModel,
    TFT5ForConditionalGeneration,
    TFT5ForQuestionAnswering,
    TFT5ForSequenceClassification,
    TFT5ForTokenClassification,
    TFT5Model,
    TFTableQuestionAnsweringModel,
    TFTapasForMaskedLM,
    TFTapasForQuestionAnswering,
    TFTapasForSequenceClassification,
    TFTapasModel,
    TFTextEncodingModel,
    TFTokenClassificationModel,
    TFTransfoXLForSequenceClassification,
    TFTransfoXLLMHeadModel,
    TFTransfoXLModel,
    TFVisualBertForPreTraining,
    TFVisualBertModel,
    TFViTForImageClassification,
    TFViTForMaskedImageModeling,
    TFViTModel,
    TFWav2Vec2ForCTC,
    TFWav2Vec2ForMaskedLM,
    TFWav2Vec2ForPreTraining,
    TFWav2Vec2ForSequenceClassification,
    TFWav2Vec2Model,
    TFXLMForMultipleChoice,
    TFXLMForQuestionAnsweringSimple,
    TFXLMForSequenceClassification,
    TFXLMForTokenClassification,
    TFXLMModel,
    TFXLMProphetNetForCausalLM,
    TFXLMProphetNetForConditionalGeneration,
    TFXLMProphetNetModel,
    TFXLMRobertaForCausalLM,
    TFXLMRobertaForMaskedLM,
    TFXLMRobertaForMultipleChoice,
    TFXLMRobertaForQuestionAnswering,
    TFXLMRobertaForSequenceClassification,
    TFXLMRobertaForTokenClassification,
    TFXLMRobertaModel,
    TFXLMWithLMHeadModel,
    TFXLNetForMultipleChoice,
    TFXLNetForQuestionAnsweringSimple,
    TFXLNetForSequenceClassification,
    TFXLNetForTokenClassification,
    TFXLNetLMHeadModel,
    TFXLNetModel,
    TransfoXLConfig,
    VisualBertConfig,
    ViTConfig,
    Wav2Vec2Config,
    XLMConfig,
    XLMProphetNetConfig,
    XLMRobertaConfig,
    XLNetConfig,
)


def base(
    name: str,
    visual_bert: VisualBertConfig,
    canine: CanineConfig,
    roformer: RoFormerConfig,
    clip: CLIPConfig,
    bigbird_pegasus: BigBirdPegasusConfig,
    deit: DeiTConfig,
    luke: LukeConfig,
    detr: DetrConfig,
    gpt_neo: GPTNeoConfig,
    big_bird: BigBirdConfig,
    speech_to_text: Speech2TextConfig,
    vit: ViTConfig,
    wav2vec2: Wav2Vec2Config,
    m2m_100: M2M100Config,
    convbert: ConvBertConfig,
    led: LEDConfig,
    blenderbot_small: BlenderbotSmallConfig,
    retribert: RetriBertConfig,
    ibert: IBertConfig,
    mt5: MT5Config,
    t5: T5Config,
    mobilebert: MobileBertConfig,
    distilbert: DistilBertConfig,
    albert: AlbertConfig,
    bert_generation: BertGenerationConfig,
    camembert: CamembertConfig,
    xlm_roberta: XLMRobertaConfig,
    pegasus: PegasusConfig,
    marian: MarianConfig,
    mbart: MBartConfig,
    megatron_bert: MegatronBertConfig,
    mpnet: MPNetConfig,
    bart: BartConfig,
    blenderbot: BlenderbotConfig,
    reformer: ReformerConfig,
    longformer: LongformerConfig,
    roberta: RobertaConfig,
    deberta_v2: DebertaV2Config,
    deberta: DebertaConfig,
    flaubert: FlaubertConfig,
    fsmt: FSMTConfig,
    squeezebert: SqueezeBertConfig,
    hubert: HubertConfig,
    bert: BertConfig,
    openai_gpt: OpenAIGPTConfig,
    gpt2: GPT2Config,
    transfo_xl: TransfoXLConfig,
    xlnet: XLNetConfig,
    xlm_prophetnet: XLMProphetNetConfig,
    prophetnet: ProphetNetConfig,
    xlm: XLMConfig,
    ctrl: CTRLConfig,
    electra: ElectraConfig,
    funnel: FunnelConfig,
    lxmert: LxmertConfig,
    dpr: DPRConfig,
    layoutlm: LayoutLMConfig,
    tapas: TapasConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(TFAutoModel.from_pretrained("uclanlp/visualbert-vqa"), TFVisualBertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=visual_bert), TFVisualBertModel)
    assert_type(TFAutoModel.from_config(visual_bert), TFVisualBertModel)
    assert_type(TFAutoModel.from_pretrained("google/canine-s"), TFCanineModel)
    assert_type(TFAutoModel.from_pretrained(name, config=canine), TFCanineModel)
    assert_type(TFAutoModel.from_config(canine), TFCanineModel)
    assert_type(TFAutoModel.from_pretrained("junnyu/roformer_chinese_small"), TFRoFormerModel)
    assert_type(TFAutoModel.from_pretrained(name, config=roformer), TFRoFormerModel)
    assert_type(TFAutoModel.from_config(roformer), TFRoFormerModel)
    assert_type(TFAutoModel.from_pretrained("openai/clip-vit-base-patch32"), TFCLIPModel)
    assert_type(TFAutoModel.from_pretrained(name, config=clip), TFCLIPModel)
    assert_type(TFAutoModel.from_config(clip), TFCLIPModel)
    assert_type(
        TFAutoModel.from_pretrained("google/bigbird-pegasus-large-arxiv"), TFBigBirdPegasusModel
    )
    assert_type(TFAutoModel.from_pretrained(name, config=bigbird_pegasus), TFBigBirdPegasusModel)
    assert_type(TFAutoModel.from_config(bigbird_pegasus), TFBigBirdPegasusModel)
    assert_type(
        TFAutoModel.from_pretrained("facebook/deit-base-distilled-patch16-224"), TFDeiTModel
    )
    assert_type(TFAutoModel.from_pretrained(name, config=deit), TFDeiTModel)
    assert_type(TFAutoModel.from_config(deit), TFDeiTModel)
    assert_type(TFAutoModel.from_pretrained("studio-ousia/luke-base"), TFLukeModel)
    assert_type(TFAutoModel.from_pretrained(name, config=luke), TFLukeModel)
    assert_type(TFAutoModel.from_config(luke), TFLukeModel)
    assert_type(TFAutoModel.from_pretrained("facebook/detr-resnet-50"), TFDetrModel)
    assert_type(TFAutoModel.from_pretrained(name, config=detr), TFDetrModel)
    assert_type(TFAutoModel.from_config(detr), TFDetrModel)
    assert_type(TFAutoModel.from_pretrained("EleutherAI/gpt-neo-1.3B"), TFGPTNeoModel)
    assert_type(TFAutoModel.from_pretrained(name, config=gpt_neo), TFGPTNeoModel)
    assert_type(TFAutoModel.from_config(gpt_neo), TFGPTNeoModel)
    assert_type(TFAutoModel.from_pretrained("google/bigbird-roberta-base"), TFBigBirdModel)
    assert_type(TFAutoModel.from_pretrained(name, config=big_bird), TFBigBirdModel)
    assert_type(TFAutoModel.from_config(big_bird), TFBigBirdModel)
    assert_type(
        TFAutoModel.from_pretrained("facebook/s2t-small-librispeech-asr"), TFSpeech2TextModel
    )
    assert_type(TFAutoModel.from_pretrained(name, config=speech_to_text), TFSpeech2TextModel)
    assert_type(TFAutoModel.from_config(speech_to_text), TFSpeech2TextModel)
    assert_type(TFAutoModel.from_pretrained("nielsr/vit-base-patch16-224"), TFViTModel)
    assert_type(TFAutoModel.from_pretrained(name, config=vit), TFViTModel)
    assert_type(TFAutoModel.from_config(vit), TFViTModel)
    assert_type(TFAutoModel.from_pretrained("facebook/wav2vec2-base-960h"), TFWav2Vec2Model)
    assert_type(TFAutoModel.from_pretrained(name, config=wav2vec2), TFWav2Vec2Model)
    assert_type(TFAutoModel.from_config(wav2vec2), TFWav2Vec2Model)
    assert_type(TFAutoModel.from_pretrained("facebook/m2m100_418M"), TFM2M100Model)
    assert_type(TFAutoModel.from_pretrained(name, config=m2m_100), TFM2M100Model)
    assert_type(TFAutoModel.from_config(m2m_100), TFM2M100Model)
    assert_type(TFAutoModel.from_pretrained("YituTech/conv-bert-base"), TFConvBertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=convbert), TFConvBertModel)
    assert_type(TFAutoModel.from_config(convbert), TFConvBertModel)
    assert_type(TFAutoModel.from_pretrained("allenai/led-base-16384"), TFLEDModel)
    assert_type(TFAutoModel.from_pretrained(name, config=led), TFLEDModel)
    assert_type(TFAutoModel.from_config(led), TFLEDModel)
    assert_type(
        TFAutoModel.from_pretrained("facebook/blenderbot_small-90M"), TFBlenderbotSmallModel
    )
    assert_type(TFAutoModel.from_pretrained(name, config=blenderbot_small), TFBlenderbotSmallModel)
    assert_type(TFAutoModel.from_config(blenderbot_small), TFBlenderbotSmallModel)
    assert_type(TFAutoModel.from_pretrained("retribert-base-uncased"), TFRetriBertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=retribert), TFRetriBertModel)
    assert_type(TFAutoModel.from_config(retribert), TFRetriBertModel)
    assert_type(TFAutoModel.from_pretrained("kssteven/ibert-roberta-base"), TFIBertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=ibert), TFIBertModel)
    assert_type(TFAutoModel.from_config(ibert), TFIBertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=mt5), TFMT5Model)
    assert_type(TFAutoModel.from_config(mt5), TFMT5Model)
    assert_type(TFAutoModel.from_pretrained("t5-small"), TFT5Model)
    assert_type(TFAutoModel.from_pretrained(name, config=t5), TFT5Model)
    assert_type(TFAutoModel.from_config(t5), TFT5Model)
    assert_type(TFAutoModel.from_pretrained("mobilebert-uncased"), TFMobileBertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=mobilebert), TFMobileBertModel)
    assert_type(TFAutoModel.from_config(mobilebert), TFMobileBertModel)
    assert_type(TFAutoModel.from_pretrained("distilbert-base-uncased"), TFDistilBertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=distilbert), TFDistilBertModel)
    assert_type(TFAutoModel.from_config(distilbert), TFDistilBertModel)
    assert_type(TFAutoModel.from_pretrained("albert-base-v1"), TFAlbertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=albert), TFAlbertModel)
    assert_type(TFAutoModel.from_config(albert), TFAlbertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=bert_generation), TFBertGenerationEncoder)
    assert_type(TFAutoModel.from_config(bert_generation), TFBertGenerationEncoder)
    assert_type(TFAutoModel.from_pretrained("camembert-base"), TFCamembertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=camembert), TFCamembertModel)
    assert_type(TFAutoModel.from_config(camembert), TFCamembertModel)
    assert_type(TFAutoModel.from_pretrained("xlm-roberta-base"), TFXLMRobertaModel)
    assert_type(TFAutoModel.from_pretrained(name, config=xlm_roberta), TFXLMRobertaModel)
    assert_type(TFAutoModel.from_config(xlm_roberta), TFXLMRobertaModel)
    assert_type(TFAutoModel.from_pretrained("google/pegasus-large"), TFPegasusModel)
    assert_type(TFAutoModel.from_pretrained(name, config=pegasus), TFPegasusModel)
    assert_type(TFAutoModel.from_config(pegasus), TFPegasusModel)
    assert_type(TFAutoModel.from_pretrained("Helsinki-NLP/opus-mt-en-de"), TFMarianModel)
    assert_type(TFAutoModel.from_pretrained(name, config=marian), TFMarianModel)
    assert_type(TFAutoModel.from_config(marian), TFMarianModel)
    assert_type(TFAutoModel.from_pretrained("facebook/mbart-large-cc25"), TFMBartModel)
    assert_type(TFAutoModel.from_pretrained(name, config=mbart), TFMBartModel)
    assert_type(TFAutoModel.from_config(mbart), TFMBartModel)
    assert_type(TFAutoModel.from_pretrained(name, config=megatron_bert), TFMegatronBertModel)
    assert_type(TFAutoModel.from_config(megatron_bert), TFMegatronBertModel)
    assert_type(TFAutoModel.from_pretrained("microsoft/mpnet-base"), TFMPNetModel)
    assert_type(TFAutoModel.from_pretrained(name, config=mpnet), TFMPNetModel)
    assert_type(TFAutoModel.from_config(mpnet), TFMPNetModel)
    assert_type(TFAutoModel.from_pretrained("facebook/bart-large"), TFBartModel)
    assert_type(TFAutoModel.from_pretrained(name, config=bart), TFBartModel)
    assert_type(TFAutoModel.from_config(bart), TFBartModel)
    assert_type(TFAutoModel.from_pretrained("facebook/blenderbot-3B"), TFBlenderbotModel)
    assert_type(TFAutoModel.from_pretrained(name, config=blenderbot), TFBlenderbotModel)
    assert_type(TFAutoModel.from_config(blenderbot), TFBlenderbotModel)
    assert_type(
        TFAutoModel.from_pretrained("google/reformer-crime-and-punishment"), TFReformerModel
    )
    assert_type(TFAutoModel.from_pretrained(name, config=reformer), TFReformerModel)
    assert_type(TFAutoModel.from_config(reformer), TFReformerModel)
    assert_type(TFAutoModel.from_pretrained("allenai/longformer-base-4096"), TFLongformerModel)
    assert_type(TFAutoModel.from_pretrained(name, config=longformer), TFLongformerModel)
    assert_type(TFAutoModel.from_config(longformer), TFLongformerModel)
    assert_type(TFAutoModel.from_pretrained("roberta-base"), TFRobertaModel)
    assert_type(TFAutoModel.from_pretrained(name, config=roberta), TFRobertaModel)
    assert_type(TFAutoModel.from_config(roberta), TFRobertaModel)
    assert_type(TFAutoModel.from_pretrained("microsoft/deberta-v2-xlarge"), TFDebertaV2Model)
    assert_type(TFAutoModel.from_pretrained(name, config=deberta_v2), TFDebertaV2Model)
    assert_type(TFAutoModel.from_config(deberta_v2), TFDebertaV2Model)
    assert_type(TFAutoModel.from_pretrained("microsoft/deberta-base"), TFDebertaModel)
    assert_type(TFAutoModel.from_pretrained(name, config=deberta), TFDebertaModel)
    assert_type(TFAutoModel.from_config(deberta), TFDebertaModel)
    assert_type(TFAutoModel.from_pretrained("flaubert/flaubert_small_cased"), TFFlaubertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=flaubert), TFFlaubertModel)
    assert_type(TFAutoModel.from_config(flaubert), TFFlaubertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=fsmt), TFFSMTModel)
    assert_type(TFAutoModel.from_config(fsmt), TFFSMTModel)
    assert_type(TFAutoModel.from_pretrained("squeezebert/squeezebert-uncased"), TFSqueezeBertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=squeezebert), TFSqueezeBertModel)
    assert_type(TFAutoModel.from_config(squeezebert), TFSqueezeBertModel)
    assert_type(TFAutoModel.from_pretrained("facebook/hubert-base-ls960"), TFHubertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=hubert), TFHubertModel)
    assert_type(TFAutoModel.from_config(hubert), TFHubertModel)
    assert_type(TFAutoModel.from_pretrained("bert-base-uncased"), TFBertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=bert), TFBertModel)
    assert_type(TFAutoModel.from_config(bert), TFBertModel)
    assert_type(TFAutoModel.from_pretrained("openai-gpt"), TFOpenAIGPTModel)
    assert_type(TFAutoModel.from_pretrained(name, config=openai_gpt), TFOpenAIGPTModel)
    assert_type(TFAutoModel.from_config(openai_gpt), TFOpenAIGPTModel)
    assert_type(TFAutoModel.from_pretrained("gpt2"), TFGPT2Model)
    assert_type(TFAutoModel.from_pretrained(name, config=gpt2), TFGPT2Model)
    assert_type(TFAutoModel.from_config(gpt2), TFGPT2Model)
    assert_type(TFAutoModel.from_pretrained("transfo-xl-wt103"), TFTransfoXLModel)
    assert_type(TFAutoModel.from_pretrained(name, config=transfo_xl), TFTransfoXLModel)
    assert_type(TFAutoModel.from_config(transfo_xl), TFTransfoXLModel)
    assert_type(TFAutoModel.from_pretrained("xlnet-base-cased"), TFXLNetModel)
    assert_type(TFAutoModel.from_pretrained(name, config=xlnet), TFXLNetModel)
    assert_type(TFAutoModel.from_config(xlnet), TFXLNetModel)
    assert_type(
        TFAutoModel.from_pretrained("microsoft/xprophetnet-large-wiki100-cased"),
        TFXLMProphetNetModel,
    )
    assert_type(TFAutoModel.from_pretrained(name, config=xlm_prophetnet), TFXLMProphetNetModel)
    assert_type(TFAutoModel.from_config(xlm_prophetnet), TFXLMProphetNetModel)
    assert_type(
        TFAutoModel.from_pretrained("microsoft/prophetnet-large-uncased"), TFProphetNetModel
    )
    assert_type(TFAutoModel.from_pretrained(name, config=prophetnet), TFProphetNetModel)
    assert_type(TFAutoModel.from_config(prophetnet), TFProphetNetModel)
    assert_type(TFAutoModel.from_pretrained("xlm-mlm-en-2048"), TFXLMModel)
    assert_type(TFAutoModel.from_pretrained(name, config=xlm), TFXLMModel)
    assert_type(TFAutoModel.from_config(xlm), TFXLMModel)
    assert_type(TFAutoModel.from_pretrained("ctrl"), TFCTRLModel)
    assert_type(TFAutoModel.from_pretrained(name, config=ctrl), TFCTRLModel)
    assert_type(TFAutoModel.from_config(ctrl), TFCTRLModel)
    assert_type(TFAutoModel.from_pretrained("google/electra-small-generator"), TFElectraModel)
    assert_type(TFAutoModel.from_pretrained(name, config=electra), TFElectraModel)
    assert_type(TFAutoModel.from_config(electra), TFElectraModel)
    assert_type(
        TFAutoModel.from_pretrained("funnel-transformer/small"), TFFunnelModel | TFFunnelBaseModel
    )
    assert_type(TFAutoModel.from_pretrained(name, config=funnel), TFFunnelModel | TFFunnelBaseModel)
    assert_type(TFAutoModel.from_config(funnel), TFFunnelModel | TFFunnelBaseModel)
    assert_type(TFAutoModel.from_pretrained("unc-nlp/lxmert-base-uncased"), TFLxmertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=lxmert), TFLxmertModel)
    assert_type(TFAutoModel.from_config(lxmert), TFLxmertModel)
    assert_type(
        TFAutoModel.from_pretrained("facebook/dpr-ctx_encoder-single-nq-base"), TFDPRQuestionEncoder
    )
    assert_type(TFAutoModel.from_pretrained(name, config=dpr), TFDPRQuestionEncoder)
    assert_type(TFAutoModel.from_config(dpr), TFDPRQuestionEncoder)
    assert_type(TFAutoModel.from_pretrained("layoutlm-base-uncased"), TFLayoutLMModel)
    assert_type(TFAutoModel.from_pretrained(name, config=layoutlm), TFLayoutLMModel)
    assert_type(TFAutoModel.from_config(layoutlm), TFLayoutLMModel)
    assert_type(TFAutoModel.from_pretrained("google/tapas-base-finetuned-sqa"), TFTapasModel)
    assert_type(TFAutoModel.from_pretrained(name, config=tapas), TFTapasModel)
    assert_type(TFAutoModel.from_config(tapas), TFTapasModel)
    assert_type(TFAutoModel.from_pretrained(name), TFBaseTaskModel)
    assert_type(TFAutoModel.from_config(other), TFBaseTaskModel)
    model, info = TFAutoModel.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFBaseTaskModel)
    assert_type(info["missing_keys"], list[str])


def pretraining(
    name: str,
    visual_bert: VisualBertConfig,
    luke: LukeConfig,
    big_bird: BigBirdConfig,
    wav2vec2: Wav2Vec2Config,
    retribert: RetriBertConfig,
    ibert: IBertConfig,
    t5: T5Config,
    mobilebert: MobileBertConfig,
    distilbert: DistilBertConfig,
    albert: AlbertConfig,
    camembert: CamembertConfig,
    xlm_roberta: XLMRobertaConfig,
    mbart: MBartConfig,
    megatron_bert: MegatronBertConfig,
    mpnet: MPNetConfig,
    bart: BartConfig,
    longformer: LongformerConfig,
    roberta: RobertaConfig,
    deberta_v2: DebertaV2Config,
    deberta: DebertaConfig,
    flaubert: FlaubertConfig,
    fsmt: FSMTConfig,
    squeezebert: SqueezeBertConfig,
    bert: BertConfig,
    openai_gpt: OpenAIGPTConfig,
    gpt2: GPT2Config,
    transfo_xl: TransfoXLConfig,
    xlnet: XLNetConfig,
    xlm: XLMConfig,
    ctrl: CTRLConfig,
    electra: ElectraConfig,
    funnel: FunnelConfig,
    lxmert: LxmertConfig,
    layoutlm: LayoutLMConfig,
    tapas: TapasConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("uclanlp/visualbert-vqa"),
        TFVisualBertForPreTraining,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=visual_bert),
        TFVisualBertForPreTraining,
    )
    assert_type(TFAutoModelForPreTraining.from_config(visual_bert), TFVisualBertForPreTraining)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("studio-ousia/luke-base"), TFLukeForMaskedLM
    )
    assert_type(TFAutoModelForPreTraining.from_pretrained(name, config=luke), TFLukeForMaskedLM)
    assert_type(TFAutoModelForPreTraining.from_config(luke), TFLukeForMaskedLM)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("google/bigbird-roberta-base"),
        TFBigBirdForPreTraining,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=big_bird), TFBigBirdForPreTraining
    )
    assert_type(TFAutoModelForPreTraining.from_config(big_bird), TFBigBirdForPreTraining)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("facebook/wav2vec2-base-960h"),
        TFWav2Vec2ForPreTraining,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=wav2vec2), TFWav2Vec2ForPreTraining
    )
    assert_type(TFAutoModelForPreTraining.from_config(wav2vec2), TFWav2Vec2ForPreTraining)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("retribert-base-uncased"), TFRetriBertModel
    )
    assert_type(TFAutoModelForPreTraining.from_pretrained(name, config=retribert), TFRetriBertModel)
    assert_type(TFAutoModelForPreTraining.from_config(retribert), TFRetriBertModel)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("kssteven/ibert-roberta-base"), TFIBertForMaskedLM
    )
    assert_type(TFAutoModelForPreTraining.from_pretrained(name, config=ibert), TFIBertForMaskedLM)
    assert_type(TFAutoModelForPreTraining.from_config(ibert), TFIBertForMaskedLM)
    assert_type(TFAutoModelForPreTraining.from_pretrained("t5-small"), TFT5ForConditionalGeneration)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=t5), TFT5ForConditionalGeneration
    )
    assert_type(TFAutoModelForPreTraining.from_config(t5), TFT5ForConditionalGeneration)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("mobilebert-uncased"), TFMobileBertForPreTraining
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=mobilebert),
        TFMobileBertForPreTraining,
    )
    assert_type(TFAutoModelForPreTraining.from_config(mobilebert), TFMobileBertForPreTraining)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("distilbert-base-uncased"),
        TFDistilBertForMaskedLM,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=distilbert), TFDistilBertForMaskedLM
    )
    assert_type(TFAutoModelForPreTraining.from_config(distilbert), TFDistilBertForMaskedLM)
    assert_type(TFAutoModelForPreTraining.from_pretrained("albert-base-v1"), TFAlbertForPreTraining)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=albert), TFAlbertForPreTraining
    )
    assert_type(TFAutoModelForPreTraining.from_config(albert), TFAlbertForPreTraining)
    assert_type(TFAutoModelForPreTraining.from_pretrained("camembert-base"), TFCamembertForMaskedLM)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=camembert), TFCamembertForMaskedLM
    )
    assert_type(TFAutoModelForPreTraining.from_config(camembert), TFCamembertForMaskedLM)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("xlm-roberta-base"), TFXLMRobertaForMaskedLM
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=xlm_roberta), TFXLMRobertaForMaskedLM
    )
    assert_type(TFAutoModelForPreTraining.from_config(xlm_roberta), TFXLMRobertaForMaskedLM)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("facebook/mbart-large-cc25"),
        TFMBartForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=mbart),
        TFMBartForConditionalGeneration,
    )
    assert_type(TFAutoModelForPreTraining.from_config(mbart), TFMBartForConditionalGeneration)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=megatron_bert),
        TFMegatronBertForPreTraining,
    )
    assert_type(TFAutoModelForPreTraining.from_config(megatron_bert), TFMegatronBertForPreTraining)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("microsoft/mpnet-base"), TFMPNetForMaskedLM
    )
    assert_type(TFAutoModelForPreTraining.from_pretrained(name, config=mpnet), TFMPNetForMaskedLM)
    assert_type(TFAutoModelForPreTraining.from_config(mpnet), TFMPNetForMaskedLM)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("facebook/bart-large"),
        TFBartForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=bart), TFBartForConditionalGeneration
    )
    assert_type(TFAutoModelForPreTraining.from_config(bart), TFBartForConditionalGeneration)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("allenai/longformer-base-4096"),
        TFLongformerForMaskedLM,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=longformer), TFLongformerForMaskedLM
    )
    assert_type(TFAutoModelForPreTraining.from_config(longformer), TFLongformerForMaskedLM)
    assert_type(TFAutoModelForPreTraining.from_pretrained("roberta-base"), TFRobertaForMaskedLM)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=roberta), TFRobertaForMaskedLM
    )
    assert_type(TFAutoModelForPreTraining.from_config(roberta), TFRobertaForMaskedLM)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("microsoft/deberta-v2-xlarge"),
        TFDebertaV2ForMaskedLM,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=deberta_v2), TFDebertaV2ForMaskedLM
    )
    assert_type(TFAutoModelForPreTraining.from_config(deberta_v2), TFDebertaV2ForMaskedLM)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("microsoft/deberta-base"), TFDebertaForMaskedLM
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=deberta), TFDebertaForMaskedLM
    )
    assert_type(TFAutoModelForPreTraining.from_config(deberta), TFDebertaForMaskedLM)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("flaubert/flaubert_small_cased"),
        TFFlaubertWithLMHeadModel,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=flaubert), TFFlaubertWithLMHeadModel
    )
    assert_type(TFAutoModelForPreTraining.from_config(flaubert), TFFlaubertWithLMHeadModel)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=fsmt), TFFSMTForConditionalGeneration
    )
    assert_type(TFAutoModelForPreTraining.from_config(fsmt), TFFSMTForConditionalGeneration)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("squeezebert/squeezebert-uncased"),
        TFSqueezeBertForMaskedLM,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=squeezebert),
        TFSqueezeBertForMaskedLM,
    )
    assert_type(TFAutoModelForPreTraining.from_config(squeezebert), TFSqueezeBertForMaskedLM)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("bert-base-uncased"), TFBertForPreTraining
    )
    assert_type(TFAutoModelForPreTraining.from_pretrained(name, config=bert), TFBertForPreTraining)
    assert_type(TFAutoModelForPreTraining.from_config(bert), TFBertForPreTraining)
    assert_type(TFAutoModelForPreTraining.from_pretrained("openai-gpt"), TFOpenAIGPTLMHeadModel)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=openai_gpt), TFOpenAIGPTLMHeadModel
    )
    assert_type(TFAutoModelForPreTraining.from_config(openai_gpt), TFOpenAIGPTLMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_pretrained("gpt2"), TFGPT2LMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_pretrained(name, config=gpt2), TFGPT2LMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_config(gpt2), TFGPT2LMHeadModel)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("transfo-xl-wt103"), TFTransfoXLLMHeadModel
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=transfo_xl), TFTransfoXLLMHeadModel
    )
    assert_type(TFAutoModelForPreTraining.from_config(transfo_xl), TFTransfoXLLMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_pretrained("xlnet-base-cased"), TFXLNetLMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_pretrained(name, config=xlnet), TFXLNetLMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_config(xlnet), TFXLNetLMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_pretrained("xlm-mlm-en-2048"), TFXLMWithLMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_pretrained(name, config=xlm), TFXLMWithLMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_config(xlm), TFXLMWithLMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_pretrained("ctrl"), TFCTRLLMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_pretrained(name, config=ctrl), TFCTRLLMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_config(ctrl), TFCTRLLMHeadModel)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("google/electra-small-generator"),
        TFElectraForPreTraining,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=electra), TFElectraForPreTraining
    )
    assert_type(TFAutoModelForPreTraining.from_config(electra), TFElectraForPreTraining)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("funnel-transformer/small"),
        TFFunnelForPreTraining,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=funnel), TFFunnelForPreTraining
    )
    assert_type(TFAutoModelForPreTraining.from_config(funnel), TFFunnelForPreTraining)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("unc-nlp/lxmert-base-uncased"),
        TFLxmertForPreTraining,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=lxmert), TFLxmertForPreTraining
    )
    assert_type(TFAutoModelForPreTraining.from_config(lxmert), TFLxmertForPreTraining)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("layoutlm-base-uncased"), TFLayoutLMForMaskedLM
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=layoutlm), TFLayoutLMForMaskedLM
    )
    assert_type(TFAutoModelForPreTraining.from_config(layoutlm), TFLayoutLMForMaskedLM)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("google/tapas-base-finetuned-sqa"),
        TFTapasForMaskedLM,
    )
    assert_type(TFAutoModelForPreTraining.from_pretrained(name, config=tapas), TFTapasForMaskedLM)
    assert_type(TFAutoModelForPreTraining.from_config(tapas), TFTapasForMaskedLM)
    assert_type(TFAutoModelForPreTraining.from_pretrained(name), TFPreTrainingModel)
    assert_type(TFAutoModelForPreTraining.from_config(other), TFPreTrainingModel)
    model, info = TFAutoModelForPreTraining.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFPreTrainingModel)
    assert_type(info["missing_keys"], list[str])


def causal_lm(
    name: str,
    roformer: RoFormerConfig,
    bigbird_pegasus: BigBirdPegasusConfig,
    gpt_neo: GPTNeoConfig,
    big_bird: BigBirdConfig,
    blenderbot_small: BlenderbotSmallConfig,
    bert_generation: BertGenerationConfig,
    camembert: CamembertConfig,
    xlm_roberta: XLMRobertaConfig,
    pegasus: PegasusConfig,
    marian: MarianConfig,
    mbart: MBartConfig,
    megatron_bert: MegatronBertConfig,
    bart: BartConfig,
    blenderbot: BlenderbotConfig,
    reformer: ReformerConfig,
    roberta: RobertaConfig,
    bert: BertConfig,
    openai_gpt: OpenAIGPTConfig,
    gpt2: GPT2Config,
    transfo_xl: TransfoXLConfig,
    xlnet: XLNetConfig,
    xlm_prophetnet: XLMProphetNetConfig,
    prophetnet: ProphetNetConfig,
    xlm: XLMConfig,
    ctrl: CTRLConfig,
    electra: ElectraConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        TFAutoModelForCausalLM.from_pretrained("junnyu/roformer_chinese_small"),
        TFRoFormerForCausalLM,
    )
    assert_type(
        TFAutoModelForCausalLM.from_pretrained(name, config=roformer), TFRoFormerForCausalLM
    )
    assert_type(TFAutoModelForCausalLM.from_config(roformer), TFRoFormerForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained("google/bigbird-pegasus-large-arxiv"),
        TFBigBirdPegasusForCausalLM,
    )
    assert_type(
        TFAutoModelForCausalLM.from_pretrained(name, config=bigbird_pegasus),
        TFBigBirdPegasusForCausalLM,
    )
    assert_type(TFAutoModelForCausalLM.from_config(bigbird_pegasus), TFBigBirdPegasusForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained("EleutherAI/gpt-neo-1.3B"), TFGPTNeoForCausalLM
    )
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=gpt_neo), TFGPTNeoForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_config(gpt_neo), TFGPTNeoForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained("google/bigbird-roberta-base"), TFBigBirdForCausalLM
    )
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=big_bird), TFBigBirdForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_config(big_bird), TFBigBirdForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained("facebook/blenderbot_small-90M"),
        TFBlenderbotSmallForCausalLM,
    )
    assert_type(
        TFAutoModelForCausalLM.from_pretrained(name, config=blenderbot_small),
        TFBlenderbotSmallForCausalLM,
    )
    assert_type(TFAutoModelForCausalLM.from_config(blenderbot_small), TFBlenderbotSmallForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained(name, config=bert_generation),
        TFBertGenerationDecoder,
    )
    assert_type(TFAutoModelForCausalLM.from_config(bert_generation), TFBertGenerationDecoder)
    assert_type(TFAutoModelForCausalLM.from_pretrained("camembert-base"), TFCamembertForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained(name, config=camembert), TFCamembertForCausalLM
    )
    assert_type(TFAutoModelForCausalLM.from_config(camembert), TFCamembertForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_pretrained("xlm-roberta-base"), TFXLMRobertaForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained(name, config=xlm_roberta), TFXLMRobertaForCausalLM
    )
    assert_type(TFAutoModelForCausalLM.from_config(xlm_roberta), TFXLMRobertaForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained("google/pegasus-large"), TFPegasusForCausalLM
    )
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=pegasus), TFPegasusForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_config(pegasus), TFPegasusForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained("Helsinki-NLP/opus-mt-en-de"), TFMarianForCausalLM
    )
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=marian), TFMarianForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_config(marian), TFMarianForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained("facebook/mbart-large-cc25"), TFMBartForCausalLM
    )
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=mbart), TFMBartForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_config(mbart), TFMBartForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained(name, config=megatron_bert),
        TFMegatronBertForCausalLM,
    )
    assert_type(TFAutoModelForCausalLM.from_config(megatron_bert), TFMegatronBertForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_pretrained("facebook/bart-large"), TFBartForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=bart), TFBartForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_config(bart), TFBartForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained("facebook/blenderbot-3B"), TFBlenderbotForCausalLM
    )
    assert_type(
        TFAutoModelForCausalLM.from_pretrained(name, config=blenderbot), TFBlenderbotForCausalLM
    )
    assert_type(TFAutoModelForCausalLM.from_config(blenderbot), TFBlenderbotForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained("google/reformer-crime-and-punishment"),
        TFReformerModelWithLMHead,
    )
    assert_type(
        TFAutoModelForCausalLM.from_pretrained(name, config=reformer), TFReformerModelWithLMHead
    )
    assert_type(TFAutoModelForCausalLM.from_config(reformer), TFReformerModelWithLMHead)
    assert_type(TFAutoModelForCausalLM.from_pretrained("roberta-base"), TFRobertaForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=roberta), TFRobertaForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_config(roberta), TFRobertaForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_pretrained("bert-base-uncased"), TFBertLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=bert), TFBertLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_config(bert), TFBertLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained("openai-gpt"), TFOpenAIGPTLMHeadModel)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained(name, config=openai_gpt), TFOpenAIGPTLMHeadModel
    )
    assert_type(TFAutoModelForCausalLM.from_config(openai_gpt), TFOpenAIGPTLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained("gpt2"), TFGPT2LMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=gpt2), TFGPT2LMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_config(gpt2), TFGPT2LMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained("transfo-xl-wt103"), TFTransfoXLLMHeadModel)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained(name, config=transfo_xl), TFTransfoXLLMHeadModel
    )
    assert_type(TFAutoModelForCausalLM.from_config(transfo_xl), TFTransfoXLLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained("xlnet-base-cased"), TFXLNetLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=xlnet), TFXLNetLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_config(xlnet), TFXLNetLMHeadModel)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained("microsoft/xprophetnet-large-wiki100-cased"),
        TFXLMProphetNetForCausalLM,
    )
    assert_type(
        TFAutoModelForCausalLM.from_pretrained(name, config=xlm_prophetnet),
        TFXLMProphetNetForCausalLM,
    )
    assert_type(TFAutoModelForCausalLM.from_config(xlm_prophetnet), TFXLMProphetNetForCausalLM)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained("microsoft/prophetnet-large-uncased"),
        TFProphetNetForCausalLM,
    )
    assert_type(
        TFAutoModelForCausalLM.from_pretrained(name, config=prophetnet), TFProphetNetForCausalLM
    )
    assert_type(TFAutoModelForCausalLM.from_config(prophetnet), TFProphetNetForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_pretrained("xlm-mlm-en-2048"), TFXLMWithLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=xlm), TFXLMWithLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_config(xlm), TFXLMWithLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained("ctrl"), TFCTRLLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=ctrl), TFCTRLLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_config(ctrl), TFCTRLLMHeadModel)
    assert_type(
        TFAutoModelForCausalLM.from_pretrained("google/electra-small-generator"),
        TFElectraForCausalLM,
    )
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=electra), TFElectraForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_config(electra), TFElectraForCausalLM)
    assert_type(TFAutoModelForCausalLM.from_pretrained(name), TFCausalLMModel)
    assert_type(TFAutoModelForCausalLM.from_config(other), TFCausalLMModel)
    model, info = TFAutoModelForCausalLM.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFCausalLMModel)
    assert_type(info["missing_keys"], list[str])


def masked_lm(
    name: str,
    roformer: RoFormerConfig,
    luke: LukeConfig,
    big_bird: BigBirdConfig,
    wav2vec2: Wav2Vec2Config,
    convbert: ConvBertConfig,
    ibert: IBertConfig,
    mobilebert: MobileBertConfig,
    distilbert: DistilBertConfig,
    albert: AlbertConfig,
    camembert: CamembertConfig,
    xlm_roberta: XLMRobertaConfig,
    mbart: MBartConfig,
    megatron_bert: MegatronBertConfig,
    mpnet: MPNetConfig,
    bart: BartConfig,
    reformer: ReformerConfig,
    longformer: LongformerConfig,
    roberta: RobertaConfig,
    deberta_v2: DebertaV2Config,
    deberta: DebertaConfig,
    flaubert: FlaubertConfig,
    squeezebert: SqueezeBertConfig,
    bert: BertConfig,
    xlm: XLMConfig,
    electra: ElectraConfig,
    funnel: FunnelConfig,
    layoutlm: LayoutLMConfig,
    tapas: TapasConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("junnyu/roformer_chinese_small"),
        TFRoFormerForMaskedLM,
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=roformer), TFRoFormerForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_config(roformer), TFRoFormerForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained("studio-ousia/luke-base"), TFLukeForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name, config=luke), TFLukeForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_config(luke), TFLukeForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("google/bigbird-roberta-base"), TFBigBirdForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name, config=big_bird), TFBigBirdForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_config(big_bird), TFBigBirdForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("facebook/wav2vec2-base-960h"), TFWav2Vec2ForMaskedLM
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=wav2vec2), TFWav2Vec2ForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_config(wav2vec2), TFWav2Vec2ForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("YituTech/conv-bert-base"), TFConvBertForMaskedLM
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=convbert), TFConvBertForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_config(convbert), TFConvBertForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("kssteven/ibert-roberta-base"), TFIBertForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name, config=ibert), TFIBertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_config(ibert), TFIBertForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("mobilebert-uncased"), TFMobileBertForMaskedLM
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=mobilebert), TFMobileBertForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_config(mobilebert), TFMobileBertForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("distilbert-base-uncased"), TFDistilBertForMaskedLM
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=distilbert), TFDistilBertForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_config(distilbert), TFDistilBertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained("albert-base-v1"), TFAlbertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name, config=albert), TFAlbertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_config(albert), TFAlbertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained("camembert-base"), TFCamembertForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=camembert), TFCamembertForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_config(camembert), TFCamembertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained("xlm-roberta-base"), TFXLMRobertaForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=xlm_roberta), TFXLMRobertaForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_config(xlm_roberta), TFXLMRobertaForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("facebook/mbart-large-cc25"),
        TFMBartForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=mbart), TFMBartForConditionalGeneration
    )
    assert_type(TFAutoModelForMaskedLM.from_config(mbart), TFMBartForConditionalGeneration)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=megatron_bert),
        TFMegatronBertForMaskedLM,
    )
    assert_type(TFAutoModelForMaskedLM.from_config(megatron_bert), TFMegatronBertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained("microsoft/mpnet-base"), TFMPNetForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name, config=mpnet), TFMPNetForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_config(mpnet), TFMPNetForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("facebook/bart-large"),
        TFBartForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=bart), TFBartForConditionalGeneration
    )
    assert_type(TFAutoModelForMaskedLM.from_config(bart), TFBartForConditionalGeneration)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("google/reformer-crime-and-punishment"),
        TFReformerForMaskedLM,
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=reformer), TFReformerForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_config(reformer), TFReformerForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("allenai/longformer-base-4096"),
        TFLongformerForMaskedLM,
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=longformer), TFLongformerForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_config(longformer), TFLongformerForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained("roberta-base"), TFRobertaForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name, config=roberta), TFRobertaForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_config(roberta), TFRobertaForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("microsoft/deberta-v2-xlarge"),
        TFDebertaV2ForMaskedLM,
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=deberta_v2), TFDebertaV2ForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_config(deberta_v2), TFDebertaV2ForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("microsoft/deberta-base"), TFDebertaForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name, config=deberta), TFDebertaForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_config(deberta), TFDebertaForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("flaubert/flaubert_small_cased"),
        TFFlaubertWithLMHeadModel,
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=flaubert), TFFlaubertWithLMHeadModel
    )
    assert_type(TFAutoModelForMaskedLM.from_config(flaubert), TFFlaubertWithLMHeadModel)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("squeezebert/squeezebert-uncased"),
        TFSqueezeBertForMaskedLM,
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=squeezebert), TFSqueezeBertForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_config(squeezebert), TFSqueezeBertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained("bert-base-uncased"), TFBertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name, config=bert), TFBertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_config(bert), TFBertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained("xlm-mlm-en-2048"), TFXLMWithLMHeadModel)
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name, config=xlm), TFXLMWithLMHeadModel)
    assert_type(TFAutoModelForMaskedLM.from_config(xlm), TFXLMWithLMHeadModel)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("google/electra-small-generator"),
        TFElectraForMaskedLM,
    )
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name, config=electra), TFElectraForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_config(electra), TFElectraForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("funnel-transformer/small"), TFFunnelForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name, config=funnel), TFFunnelForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_config(funnel), TFFunnelForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("layoutlm-base-uncased"), TFLayoutLMForMaskedLM
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=layoutlm), TFLayoutLMForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_config(layoutlm), TFLayoutLMForMaskedLM)
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("google/tapas-base-finetuned-sqa"),
        TFTapasForMaskedLM,
    )
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name, config=tapas), TFTapasForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_config(tapas), TFTapasForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name), TFMaskedLMModel)
    assert_type(TFAutoModelForMaskedLM.from_config(other), TFMaskedLMModel)
    model, info = TFAutoModelForMaskedLM.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFMaskedLMModel)
    assert_type(info["missing_keys"], list[str])


def seq2seq_lm(
    name: str,
    bigbird_pegasus: BigBirdPegasusConfig,
    m2m_100: M2M100Config,
    led: LEDConfig,
    blenderbot_small: BlenderbotSmallConfig,
    mt5: MT5Config,
    t5: T5Config,
    pegasus: PegasusConfig,
    marian: MarianConfig,
    mbart: MBartConfig,
    bart: BartConfig,
    blenderbot: BlenderbotConfig,
    fsmt: FSMTConfig,
    xlm_prophetnet: XLMProphetNetConfig,
    prophetnet: ProphetNetConfig,
    encoder_decoder: EncoderDecoderConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained("google/bigbird-pegasus-large-arxiv"),
        TFBigBirdPegasusForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=bigbird_pegasus),
        TFBigBirdPegasusForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_config(bigbird_pegasus),
        TFBigBirdPegasusForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained("facebook/m2m100_418M"),
        TFM2M100ForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=m2m_100),
        TFM2M100ForConditionalGeneration,
    )
    assert_type(TFAutoModelForSeq2SeqLM.from_config(m2m_100), TFM2M100ForConditionalGeneration)
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained("allenai/led-base-16384"),
        TFLEDForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=led), TFLEDForConditionalGeneration
    )
    assert_type(TFAutoModelForSeq2SeqLM.from_config(led), TFLEDForConditionalGeneration)
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained("facebook/blenderbot_small-90M"),
        TFBlenderbotSmallForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=blenderbot_small),
        TFBlenderbotSmallForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_config(blenderbot_small),
        TFBlenderbotSmallForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=mt5), TFMT5ForConditionalGeneration
    )
    assert_type(TFAutoModelForSeq2SeqLM.from_config(mt5), TFMT5ForConditionalGeneration)
    assert_type(TFAutoModelForSeq2SeqLM.from_pretrained("t5-small"), TFT5ForConditionalGeneration)
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=t5), TFT5ForConditionalGeneration
    )
    assert_type(TFAutoModelForSeq2SeqLM.from_config(t5), TFT5ForConditionalGeneration)
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained("google/pegasus-large"),
        TFPegasusForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=pegasus),
        TFPegasusForConditionalGeneration,
    )
    assert_type(TFAutoModelForSeq2SeqLM.from_config(pegasus), TFPegasusForConditionalGeneration)
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained("Helsinki-NLP/opus-mt-en-de"), TFMarianMTModel
    )
    assert_type(TFAutoModelForSeq2SeqLM.from_pretrained(name, config=marian), TFMarianMTModel)
    assert_type(TFAutoModelForSeq2SeqLM.from_config(marian), TFMarianMTModel)
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained("facebook/mbart-large-cc25"),
        TFMBartForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=mbart), TFMBartForConditionalGeneration
    )
    assert_type(TFAutoModelForSeq2SeqLM.from_config(mbart), TFMBartForConditionalGeneration)
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained("facebook/bart-large"),
        TFBartForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=bart), TFBartForConditionalGeneration
    )
    assert_type(TFAutoModelForSeq2SeqLM.from_config(bart), TFBartForConditionalGeneration)
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained("facebook/blenderbot-3B"),
        TFBlenderbotForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=blenderbot),
        TFBlenderbotForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_config(blenderbot), TFBlenderbotForConditionalGeneration
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=fsmt), TFFSMTForConditionalGeneration
    )
    assert_type(TFAutoModelForSeq2SeqLM.from_config(fsmt), TFFSMTForConditionalGeneration)
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained("microsoft/xprophetnet-large-wiki100-cased"),
        TFXLMProphetNetForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=xlm_prophetnet),
        TFXLMProphetNetForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_config(xlm_prophetnet), TFXLMProphetNetForConditionalGeneration
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained("microsoft/prophetnet-large-uncased"),
        TFProphetNetForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=prophetnet),
        TFProphetNetForConditionalGeneration,
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_config(prophetnet), TFProphetNetForConditionalGeneration
    )
    assert_type(
        TFAutoModelForSeq2SeqLM.from_pretrained(name, config=encoder_decoder), TFEncoderDecoderModel
    )
    assert_type(TFAutoModelForSeq2SeqLM.from_config(encoder_decoder), TFEncoderDecoderModel)
    assert_type(TFAutoModelForSeq2SeqLM.from_pretrained(name), TFSeq2SeqLMModel)
    assert_type(TFAutoModelForSeq2SeqLM.from_config(other), TFSeq2SeqLMModel)
    model, info = TFAutoModelForSeq2SeqLM.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFSeq2SeqLMModel)
    assert_type(info["missing_keys"], list[str])


def sequence_classification(
    name: str,
    canine: CanineConfig,
    roformer: RoFormerConfig,
    bigbird_pegasus: BigBirdPegasusConfig,
    luke: LukeConfig,
    gpt_neo: GPTNeoConfig,
    big_bird: BigBirdConfig,
    convbert: ConvBertConfig,
    led: LEDConfig,
    ibert: IBertConfig,
    mt5: MT5Config,
    t5: T5Config,
    mobilebert: MobileBertConfig,
    distilbert: DistilBertConfig,
    albert: AlbertConfig,
    camembert: CamembertConfig,
    xlm_roberta: XLMRobertaConfig,
    mbart: MBartConfig,
    megatron_bert: MegatronBertConfig,
    mpnet: MPNetConfig,
    bart: BartConfig,
    reformer: ReformerConfig,
    longformer: LongformerConfig,
    roberta: RobertaConfig,
    deberta_v2: DebertaV2Config,
    deberta: DebertaConfig,
    flaubert: FlaubertConfig,
    squeezebert: SqueezeBertConfig,
    bert: BertConfig,
    openai_gpt: OpenAIGPTConfig,
    gpt2: GPT2Config,
    transfo_xl: TransfoXLConfig,
    xlnet: XLNetConfig,
    xlm: XLMConfig,
    ctrl: CTRLConfig,
    electra: ElectraConfig,
    funnel: FunnelConfig,
    layoutlm: LayoutLMConfig,
    tapas: TapasConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("google/canine-s"),
        TFCanineForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=canine),
        TFCanineForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(canine), TFCanineForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("junnyu/roformer_chinese_small"),
        TFRoFormerForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=roformer),
        TFRoFormerForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(roformer),
        TFRoFormerForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("google/bigbird-pegasus-large-arxiv"),
        TFBigBirdPegasusForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=bigbird_pegasus),
        TFBigBirdPegasusForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(bigbird_pegasus),
        TFBigBirdPegasusForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("studio-ousia/luke-base"),
        TFLukeForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=luke),
        TFLukeForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(luke), TFLukeForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("EleutherAI/gpt-neo-1.3B"),
        TFGPTNeoForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=gpt_neo),
        TFGPTNeoForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(gpt_neo), TFGPTNeoForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("google/bigbird-roberta-base"),
        TFBigBirdForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=big_bird),
        TFBigBirdForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(big_bird),
        TFBigBirdForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("YituTech/conv-bert-base"),
        TFConvBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=convbert),
        TFConvBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(convbert),
        TFConvBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("allenai/led-base-16384"),
        TFLEDForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=led),
        TFLEDForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(led), TFLEDForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("kssteven/ibert-roberta-base"),
        TFIBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=ibert),
        TFIBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(ibert), TFIBertForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=mt5),
        TFMT5ForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(mt5), TFMT5ForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("t5-small"),
        TFT5ForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=t5),
        TFT5ForSequenceClassification,
    )
    assert_type(TFAutoModelForSequenceClassification.from_config(t5), TFT5ForSequenceClassification)
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("mobilebert-uncased"),
        TFMobileBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=mobilebert),
        TFMobileBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(mobilebert),
        TFMobileBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("distilbert-base-uncased"),
        TFDistilBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=distilbert),
        TFDistilBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(distilbert),
        TFDistilBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("albert-base-v1"),
        TFAlbertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=albert),
        TFAlbertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(albert), TFAlbertForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("camembert-base"),
        TFCamembertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=camembert),
        TFCamembertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(camembert),
        TFCamembertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("xlm-roberta-base"),
        TFXLMRobertaForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=xlm_roberta),
        TFXLMRobertaForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(xlm_roberta),
        TFXLMRobertaForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("facebook/mbart-large-cc25"),
        TFMBartForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=mbart),
        TFMBartForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(mbart), TFMBartForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=megatron_bert),
        TFMegatronBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(megatron_bert),
        TFMegatronBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("microsoft/mpnet-base"),
        TFMPNetForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=mpnet),
        TFMPNetForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(mpnet), TFMPNetForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("facebook/bart-large"),
        TFBartForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=bart),
        TFBartForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(bart), TFBartForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(
            "google/reformer-crime-and-punishment"
        ),
        TFReformerForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=reformer),
        TFReformerForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(reformer),
        TFReformerForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("allenai/longformer-base-4096"),
        TFLongformerForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=longformer),
        TFLongformerForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(longformer),
        TFLongformerForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("roberta-base"),
        TFRobertaForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=roberta),
        TFRobertaForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(roberta),
        TFRobertaForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("microsoft/deberta-v2-xlarge"),
        TFDebertaV2ForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=deberta_v2),
        TFDebertaV2ForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(deberta_v2),
        TFDebertaV2ForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("microsoft/deberta-base"),
        TFDebertaForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=deberta),
        TFDebertaForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(deberta),
        TFDebertaForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("flaubert/flaubert_small_cased"),
        TFFlaubertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=flaubert),
        TFFlaubertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(flaubert),
        TFFlaubertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("squeezebert/squeezebert-uncased"),
        TFSqueezeBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=squeezebert),
        TFSqueezeBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(squeezebert),
        TFSqueezeBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("bert-base-uncased"),
        TFBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=bert),
        TFBertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(bert), TFBertForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("openai-gpt"),
        TFOpenAIGPTForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=openai_gpt),
        TFOpenAIGPTForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(openai_gpt),
        TFOpenAIGPTForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("gpt2"),
        TFGPT2ForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=gpt2),
        TFGPT2ForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(gpt2), TFGPT2ForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("transfo-xl-wt103"),
        TFTransfoXLForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=transfo_xl),
        TFTransfoXLForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(transfo_xl),
        TFTransfoXLForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("xlnet-base-cased"),
        TFXLNetForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=xlnet),
        TFXLNetForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(xlnet), TFXLNetForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("xlm-mlm-en-2048"),
        TFXLMForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=xlm),
        TFXLMForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(xlm), TFXLMForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("ctrl"),
        TFCTRLForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=ctrl),
        TFCTRLForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(ctrl), TFCTRLForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("google/electra-small-generator"),
        TFElectraForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=electra),
        TFElectraForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(electra),
        TFElectraForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("funnel-transformer/small"),
        TFFunnelForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=funnel),
        TFFunnelForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(funnel), TFFunnelForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("layoutlm-base-uncased"),
        TFLayoutLMForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=layoutlm),
        TFLayoutLMForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(layoutlm),
        TFLayoutLMForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained("google/tapas-base-finetuned-sqa"),
        TFTapasForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name, config=tapas),
        TFTapasForSequenceClassification,
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(tapas), TFTapasForSequenceClassification
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_pretrained(name), TFSequenceClassificationModel
    )
    assert_type(
        TFAutoModelForSequenceClassification.from_config(other), TFSequenceClassificationModel
    )
    model, info = TFAutoModelForSequenceClassification.from_pretrained(
        name, output_loading_info=True
    )
    assert_type(model, TFSequenceClassificationModel)
    assert_type(info["missing_keys"], list[str])


def multiple_choice(
    name: str,
    canine: CanineConfig,
    roformer: RoFormerConfig,
    luke: LukeConfig,
    big_bird: BigBirdConfig,
    convbert: ConvBertConfig,
    ibert: IBertConfig,
    mobilebert: MobileBertConfig,
    distilbert: DistilBertConfig,
    albert: AlbertConfig,
    camembert: CamembertConfig,
    xlm_roberta: XLMRobertaConfig,
    megatron_bert: MegatronBertConfig,
    mpnet: MPNetConfig,
    longformer: LongformerConfig,
    roberta: RobertaConfig,
    flaubert: FlaubertConfig,
    squeezebert: SqueezeBertConfig,
    bert: BertConfig,
    xlnet: XLNetConfig,
    xlm: XLMConfig,
    electra: ElectraConfig,
    funnel: FunnelConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("google/canine-s"), TFCanineForMultipleChoice
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=canine), TFCanineForMultipleChoice
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(canine), TFCanineForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("junnyu/roformer_chinese_small"),
        TFRoFormerForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=roformer),
        TFRoFormerForMultipleChoice,
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(roformer), TFRoFormerForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("studio-ousia/luke-base"),
        TFLukeForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=luke), TFLukeForMultipleChoice
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(luke), TFLukeForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("google/bigbird-roberta-base"),
        TFBigBirdForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=big_bird),
        TFBigBirdForMultipleChoice,
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(big_bird), TFBigBirdForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("YituTech/conv-bert-base"),
        TFConvBertForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=convbert),
        TFConvBertForMultipleChoice,
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(convbert), TFConvBertForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("kssteven/ibert-roberta-base"),
        TFIBertForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=ibert), TFIBertForMultipleChoice
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(ibert), TFIBertForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("mobilebert-uncased"),
        TFMobileBertForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=mobilebert),
        TFMobileBertForMultipleChoice,
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(mobilebert), TFMobileBertForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("distilbert-base-uncased"),
        TFDistilBertForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=distilbert),
        TFDistilBertForMultipleChoice,
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(distilbert), TFDistilBertForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("albert-base-v1"), TFAlbertForMultipleChoice
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=albert), TFAlbertForMultipleChoice
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(albert), TFAlbertForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("camembert-base"), TFCamembertForMultipleChoice
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=camembert),
        TFCamembertForMultipleChoice,
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(camembert), TFCamembertForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("xlm-roberta-base"),
        TFXLMRobertaForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=xlm_roberta),
        TFXLMRobertaForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_config(xlm_roberta), TFXLMRobertaForMultipleChoice
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=megatron_bert),
        TFMegatronBertForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_config(megatron_bert), TFMegatronBertForMultipleChoice
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("microsoft/mpnet-base"),
        TFMPNetForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=mpnet), TFMPNetForMultipleChoice
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(mpnet), TFMPNetForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("allenai/longformer-base-4096"),
        TFLongformerForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=longformer),
        TFLongformerForMultipleChoice,
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(longformer), TFLongformerForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("roberta-base"), TFRobertaForMultipleChoice
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=roberta),
        TFRobertaForMultipleChoice,
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(roberta), TFRobertaForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("flaubert/flaubert_small_cased"),
        TFFlaubertForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=flaubert),
        TFFlaubertForMultipleChoice,
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(flaubert), TFFlaubertForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("squeezebert/squeezebert-uncased"),
        TFSqueezeBertForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=squeezebert),
        TFSqueezeBertForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_config(squeezebert), TFSqueezeBertForMultipleChoice
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("bert-base-uncased"), TFBertForMultipleChoice
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=bert), TFBertForMultipleChoice
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(bert), TFBertForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("xlnet-base-cased"), TFXLNetForMultipleChoice
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=xlnet), TFXLNetForMultipleChoice
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(xlnet), TFXLNetForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("xlm-mlm-en-2048"), TFXLMForMultipleChoice
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=xlm), TFXLMForMultipleChoice
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(xlm), TFXLMForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("google/electra-small-generator"),
        TFElectraForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=electra),
        TFElectraForMultipleChoice,
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(electra), TFElectraForMultipleChoice)
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained("funnel-transformer/small"),
        TFFunnelForMultipleChoice,
    )
    assert_type(
        TFAutoModelForMultipleChoice.from_pretrained(name, config=funnel), TFFunnelForMultipleChoice
    )
    assert_type(TFAutoModelForMultipleChoice.from_config(funnel), TFFunnelForMultipleChoice)
    assert_type(TFAutoModelForMultipleChoice.from_pretrained(name), TFMultipleChoiceModel)
    assert_type(TFAutoModelForMultipleChoice.from_config(other), TFMultipleChoiceModel)
    model, info = TFAutoModelForMultipleChoice.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFMultipleChoiceModel)
    assert_type(info["missing_keys"], list[str])


def next_sentence_prediction(
    name: str,
    mobilebert: MobileBertConfig,
    megatron_bert: MegatronBertConfig,
    bert: BertConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        TFAutoModelForNextSentencePrediction.from_pretrained("mobilebert-uncased"),
        TFMobileBertForNextSentencePrediction,
    )
    assert_type(
        TFAutoModelForNextSentencePrediction.from_pretrained(name, config=mobilebert),
        TFMobileBertForNextSentencePrediction,
    )
    assert_type(
        TFAutoModelForNextSentencePrediction.from_config(mobilebert),
        TFMobileBertForNextSentencePrediction,
    )
    assert_type(
        TFAutoModelForNextSentencePrediction.from_pretrained(name, config=megatron_bert),
        TFMegatronBertForNextSentencePrediction,
    )
    assert_type(
        TFAutoModelForNextSentencePrediction.from_config(megatron_bert),
        TFMegatronBertForNextSentencePrediction,
    )
    assert_type(
        TFAutoModelForNextSentencePrediction.from_pretrained("bert-base-uncased"),
        TFBertForNextSentencePrediction,
    )
    assert_type(
        TFAutoModelForNextSentencePrediction.from_pretrained(name, config=bert),
        TFBertForNextSentencePrediction,
    )
    assert_type(
        TFAutoModelForNextSentencePrediction.from_config(bert), TFBertForNextSentencePrediction
    )
    assert_type(
        TFAutoModelForNextSentencePrediction.from_pretrained(name), TFNextSentencePredictionModel
    )
    assert_type(
        TFAutoModelForNextSentencePrediction.from_config(other), TFNextSentencePredictionModel
    )
    model, info = TFAutoModelForNextSentencePrediction.from_pretrained(
        name, output_loading_info=True
    )
    assert_type(model, TFNextSentencePredictionModel)
    assert_type(info["missing_keys"], list[str])


def token_classification(
    name: str,
    canine: CanineConfig,
    roformer: RoFormerConfig,
    luke: LukeConfig,
    big_bird: BigBirdConfig,
    convbert: ConvBertConfig,
    ibert: IBertConfig,
    mt5: MT5Config,
    t5: T5Config,
    mobilebert: MobileBertConfig,
    distilbert: DistilBertConfig,
    albert: AlbertConfig,
    camembert: CamembertConfig,
    xlm_roberta: XLMRobertaConfig,
    megatron_bert: MegatronBertConfig,
    mpnet: MPNetConfig,
    longformer: LongformerConfig,
    roberta: RobertaConfig,
    deberta_v2: DebertaV2Config,
    deberta: DebertaConfig,
    flaubert: FlaubertConfig,
    squeezebert: SqueezeBertConfig,
    bert: BertConfig,
    gpt2: GPT2Config,
    xlnet: XLNetConfig,
    xlm: XLMConfig,
    electra: ElectraConfig,
    funnel: FunnelConfig,
    layoutlm: LayoutLMConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("google/canine-s"),
        TFCanineForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=canine),
        TFCanineForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(canine), TFCanineForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("junnyu/roformer_chinese_small"),
        TFRoFormerForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=roformer),
        TFRoFormerForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(roformer), TFRoFormerForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("studio-ousia/luke-base"),
        TFLukeForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=luke),
        TFLukeForTokenClassification,
    )
    assert_type(TFAutoModelForTokenClassification.from_config(luke), TFLukeForTokenClassification)
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("google/bigbird-roberta-base"),
        TFBigBirdForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=big_bird),
        TFBigBirdForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(big_bird), TFBigBirdForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("YituTech/conv-bert-base"),
        TFConvBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=convbert),
        TFConvBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(convbert), TFConvBertForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("kssteven/ibert-roberta-base"),
        TFIBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=ibert),
        TFIBertForTokenClassification,
    )
    assert_type(TFAutoModelForTokenClassification.from_config(ibert), TFIBertForTokenClassification)
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=mt5),
        TFMT5ForTokenClassification,
    )
    assert_type(TFAutoModelForTokenClassification.from_config(mt5), TFMT5ForTokenClassification)
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("t5-small"), TFT5ForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=t5),
        TFT5ForTokenClassification,
    )
    assert_type(TFAutoModelForTokenClassification.from_config(t5), TFT5ForTokenClassification)
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("mobilebert-uncased"),
        TFMobileBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=mobilebert),
        TFMobileBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(mobilebert),
        TFMobileBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("distilbert-base-uncased"),
        TFDistilBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=distilbert),
        TFDistilBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(distilbert),
        TFDistilBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("albert-base-v1"),
        TFAlbertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=albert),
        TFAlbertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(albert), TFAlbertForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("camembert-base"),
        TFCamembertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=camembert),
        TFCamembertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(camembert), TFCamembertForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("xlm-roberta-base"),
        TFXLMRobertaForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=xlm_roberta),
        TFXLMRobertaForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(xlm_roberta),
        TFXLMRobertaForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=megatron_bert),
        TFMegatronBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(megatron_bert),
        TFMegatronBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("microsoft/mpnet-base"),
        TFMPNetForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=mpnet),
        TFMPNetForTokenClassification,
    )
    assert_type(TFAutoModelForTokenClassification.from_config(mpnet), TFMPNetForTokenClassification)
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("allenai/longformer-base-4096"),
        TFLongformerForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=longformer),
        TFLongformerForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(longformer),
        TFLongformerForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("roberta-base"),
        TFRobertaForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=roberta),
        TFRobertaForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(roberta), TFRobertaForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("microsoft/deberta-v2-xlarge"),
        TFDebertaV2ForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=deberta_v2),
        TFDebertaV2ForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(deberta_v2), TFDebertaV2ForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("microsoft/deberta-base"),
        TFDebertaForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=deberta),
        TFDebertaForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(deberta), TFDebertaForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("flaubert/flaubert_small_cased"),
        TFFlaubertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=flaubert),
        TFFlaubertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(flaubert), TFFlaubertForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("squeezebert/squeezebert-uncased"),
        TFSqueezeBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=squeezebert),
        TFSqueezeBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(squeezebert),
        TFSqueezeBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("bert-base-uncased"),
        TFBertForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=bert),
        TFBertForTokenClassification,
    )
    assert_type(TFAutoModelForTokenClassification.from_config(bert), TFBertForTokenClassification)
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("gpt2"), TFGPT2ForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=gpt2),
        TFGPT2ForTokenClassification,
    )
    assert_type(TFAutoModelForTokenClassification.from_config(gpt2), TFGPT2ForTokenClassification)
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("xlnet-base-cased"),
        TFXLNetForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=xlnet),
        TFXLNetForTokenClassification,
    )
    assert_type(TFAutoModelForTokenClassification.from_config(xlnet), TFXLNetForTokenClassification)
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("xlm-mlm-en-2048"),
        TFXLMForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=xlm),
        TFXLMForTokenClassification,
    )
    assert_type(TFAutoModelForTokenClassification.from_config(xlm), TFXLMForTokenClassification)
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("google/electra-small-generator"),
        TFElectraForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=electra),
        TFElectraForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(electra), TFElectraForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("funnel-transformer/small"),
        TFFunnelForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=funnel),
        TFFunnelForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(funnel), TFFunnelForTokenClassification
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained("layoutlm-base-uncased"),
        TFLayoutLMForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=layoutlm),
        TFLayoutLMForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_config(layoutlm), TFLayoutLMForTokenClassification
    )
    assert_type(TFAutoModelForTokenClassification.from_pretrained(name), TFTokenClassificationModel)
    assert_type(TFAutoModelForTokenClassification.from_config(other), TFTokenClassificationModel)
    model, info = TFAutoModelForTokenClassification.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFTokenClassificationModel)
    assert_type(info["missing_keys"], list[str])


def question_answering(
    name: str,
    canine: CanineConfig,
    roformer: RoFormerConfig,
    bigbird_pegasus: BigBirdPegasusConfig,
    luke: LukeConfig,
    big_bird: BigBirdConfig,
    convbert: ConvBertConfig,
    led: LEDConfig,
    ibert: IBertConfig,
    mt5: MT5Config,
    t5: T5Config,
    mobilebert: MobileBertConfig,
    distilbert: DistilBertConfig,
    albert: AlbertConfig,
    camembert: CamembertConfig,
    xlm_roberta: XLMRobertaConfig,
    mbart: MBartConfig,
    megatron_bert: MegatronBertConfig,
    mpnet: MPNetConfig,
    bart: BartConfig,
    reformer: ReformerConfig,
    longformer: LongformerConfig,
    roberta: RobertaConfig,
    deberta_v2: DebertaV2Config,
    deberta: DebertaConfig,
    flaubert: FlaubertConfig,
    squeezebert: SqueezeBertConfig,
    bert: BertConfig,
    xlnet: XLNetConfig,
    xlm: XLMConfig,
    electra: ElectraConfig,
    funnel: FunnelConfig,
    lxmert: LxmertConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("google/canine-s"),
        TFCanineForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=canine),
        TFCanineForQuestionAnswering,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(canine), TFCanineForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("junnyu/roformer_chinese_small"),
        TFRoFormerForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=roformer),
        TFRoFormerForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(roformer), TFRoFormerForQuestionAnswering
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("google/bigbird-pegasus-large-arxiv"),
        TFBigBirdPegasusForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=bigbird_pegasus),
        TFBigBirdPegasusForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(bigbird_pegasus),
        TFBigBirdPegasusForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("studio-ousia/luke-base"),
        TFLukeForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=luke),
        TFLukeForQuestionAnswering,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(luke), TFLukeForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("google/bigbird-roberta-base"),
        TFBigBirdForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=big_bird),
        TFBigBirdForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(big_bird), TFBigBirdForQuestionAnswering
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("YituTech/conv-bert-base"),
        TFConvBertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=convbert),
        TFConvBertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(convbert), TFConvBertForQuestionAnswering
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("allenai/led-base-16384"),
        TFLEDForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=led), TFLEDForQuestionAnswering
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(led), TFLEDForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("kssteven/ibert-roberta-base"),
        TFIBertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=ibert),
        TFIBertForQuestionAnswering,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(ibert), TFIBertForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=mt5), TFMT5ForQuestionAnswering
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(mt5), TFMT5ForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("t5-small"), TFT5ForQuestionAnswering
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=t5), TFT5ForQuestionAnswering
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(t5), TFT5ForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("mobilebert-uncased"),
        TFMobileBertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=mobilebert),
        TFMobileBertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(mobilebert), TFMobileBertForQuestionAnswering
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("distilbert-base-uncased"),
        TFDistilBertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=distilbert),
        TFDistilBertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(distilbert), TFDistilBertForQuestionAnswering
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("albert-base-v1"),
        TFAlbertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=albert),
        TFAlbertForQuestionAnswering,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(albert), TFAlbertForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("camembert-base"),
        TFCamembertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=camembert),
        TFCamembertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(camembert), TFCamembertForQuestionAnswering
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("xlm-roberta-base"),
        TFXLMRobertaForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=xlm_roberta),
        TFXLMRobertaForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(xlm_roberta), TFXLMRobertaForQuestionAnswering
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("facebook/mbart-large-cc25"),
        TFMBartForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=mbart),
        TFMBartForQuestionAnswering,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(mbart), TFMBartForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=megatron_bert),
        TFMegatronBertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(megatron_bert),
        TFMegatronBertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("microsoft/mpnet-base"),
        TFMPNetForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=mpnet),
        TFMPNetForQuestionAnswering,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(mpnet), TFMPNetForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("facebook/bart-large"),
        TFBartForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=bart),
        TFBartForQuestionAnswering,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(bart), TFBartForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("google/reformer-crime-and-punishment"),
        TFReformerForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=reformer),
        TFReformerForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(reformer), TFReformerForQuestionAnswering
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("allenai/longformer-base-4096"),
        TFLongformerForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=longformer),
        TFLongformerForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(longformer), TFLongformerForQuestionAnswering
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("roberta-base"),
        TFRobertaForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=roberta),
        TFRobertaForQuestionAnswering,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(roberta), TFRobertaForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("microsoft/deberta-v2-xlarge"),
        TFDebertaV2ForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=deberta_v2),
        TFDebertaV2ForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(deberta_v2), TFDebertaV2ForQuestionAnswering
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("microsoft/deberta-base"),
        TFDebertaForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=deberta),
        TFDebertaForQuestionAnswering,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(deberta), TFDebertaForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("flaubert/flaubert_small_cased"),
        TFFlaubertForQuestionAnsweringSimple,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=flaubert),
        TFFlaubertForQuestionAnsweringSimple,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(flaubert), TFFlaubertForQuestionAnsweringSimple
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("squeezebert/squeezebert-uncased"),
        TFSqueezeBertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=squeezebert),
        TFSqueezeBertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(squeezebert), TFSqueezeBertForQuestionAnswering
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("bert-base-uncased"),
        TFBertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=bert),
        TFBertForQuestionAnswering,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(bert), TFBertForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("xlnet-base-cased"),
        TFXLNetForQuestionAnsweringSimple,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=xlnet),
        TFXLNetForQuestionAnsweringSimple,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_config(xlnet), TFXLNetForQuestionAnsweringSimple
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("xlm-mlm-en-2048"),
        TFXLMForQuestionAnsweringSimple,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=xlm),
        TFXLMForQuestionAnsweringSimple,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(xlm), TFXLMForQuestionAnsweringSimple)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("google/electra-small-generator"),
        TFElectraForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=electra),
        TFElectraForQuestionAnswering,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(electra), TFElectraForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("funnel-transformer/small"),
        TFFunnelForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=funnel),
        TFFunnelForQuestionAnswering,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(funnel), TFFunnelForQuestionAnswering)
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained("unc-nlp/lxmert-base-uncased"),
        TFLxmertForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForQuestionAnswering.from_pretrained(name, config=lxmert),
        TFLxmertForQuestionAnswering,
    )
    assert_type(TFAutoModelForQuestionAnswering.from_config(lxmert), TFLxmertForQuestionAnswering)
    assert_type(TFAutoModelForQuestionAnswering.from_pretrained(name), TFQuestionAnsweringModel)
    assert_type(TFAutoModelForQuestionAnswering.from_config(other), TFQuestionAnsweringModel)
    model, info = TFAutoModelForQuestionAnswering.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFQuestionAnsweringModel)
    assert_type(info["missing_keys"], list[str])


def table_question_answering(name: str, tapas: TapasConfig, other: PretrainedConfig) -> None:
    assert_type(
        TFAutoModelForTableQuestionAnswering.from_pretrained("google/tapas-base-finetuned-sqa"),
        TFTapasForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForTableQuestionAnswering.from_pretrained(name, config=tapas),
        TFTapasForQuestionAnswering,
    )
    assert_type(
        TFAutoModelForTableQuestionAnswering.from_config(tapas), TFTapasForQuestionAnswering
    )
    assert_type(
        TFAutoModelForTableQuestionAnswering.from_pretrained(name), TFTableQuestionAnsweringModel
    )
    assert_type(
        TFAutoModelForTableQuestionAnswering.from_config(other), TFTableQuestionAnsweringModel
    )
    model, info = TFAutoModelForTableQuestionAnswering.from_pretrained(
        name, output_loading_info=True
    )
    assert_type(model, TFTableQuestionAnsweringModel)
    assert_type(info["missing_keys"], list[str])


def image_classification(
    name: str, deit: DeiTConfig, vit: ViTConfig, other: PretrainedConfig
) -> None:
    assert_type(
        TFAutoModelForImageClassification.from_pretrained(
            "facebook/deit-base-distilled-patch16-224"
        ),
        TFDeiTForImageClassification | TFDeiTForImageClassificationWithTeacher,
    )
    assert_type(
        TFAutoModelForImageClassification.from_pretrained(name, config=deit),
        TFDeiTForImageClassification | TFDeiTForImageClassificationWithTeacher,
    )
    assert_type(
        TFAutoModelForImageClassification.from_config(deit),
        TFDeiTForImageClassification | TFDeiTForImageClassificationWithTeacher,
    )
    assert_type(
        TFAutoModelForImageClassification.from_pretrained("nielsr/vit-base-patch16-224"),
        TFViTForImageClassification,
    )
    assert_type(
        TFAutoModelForImageClassification.from_pretrained(name, config=vit),
        TFViTForImageClassification,
    )
    assert_type(TFAutoModelForImageClassification.from_config(vit), TFViTForImageClassification)
    assert_type(TFAutoModelForImageClassification.from_pretrained(name), TFImageClassificationModel)
    assert_type(TFAutoModelForImageClassification.from_config(other), TFImageClassificationModel)
    model, info = TFAutoModelForImageClassification.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFImageClassificationModel)
    assert_type(info["missing_keys"], list[str])


def object_detection(name: str, detr: DetrConfig, other: PretrainedConfig) -> None:
    assert_type(
        TFAutoModelForObjectDetection.from_pretrained("facebook/detr-resnet-50"),
        TFDetrForObjectDetection,
    )
    assert_type(
        TFAutoModelForObjectDetection.from_pretrained(name, config=detr), TFDetrForObjectDetection
    )
    assert_type(TFAutoModelForObjectDetection.from_config(detr), TFDetrForObjectDetection)
    assert_type(TFAutoModelForObjectDetection.from_pretrained(name), TFObjectDetectionModel)
    assert_type(TFAutoModelForObjectDetection.from_config(other), TFObjectDetectionModel)
    model, info = TFAutoModelForObjectDetection.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFObjectDetectionModel)
    assert_type(info["missing_keys"], list[str])


def image_segmentation(name: str, detr: DetrConfig, other: PretrainedConfig) -> None:
    assert_type(
        TFAutoModelForImageSegmentation.from_pretrained("facebook/detr-resnet-50"),
        TFDetrForSegmentation,
    )
    assert_type(
        TFAutoModelForImageSegmentation.from_pretrained(name, config=detr), TFDetrForSegmentation
    )
    assert_type(TFAutoModelForImageSegmentation.from_config(detr), TFDetrForSegmentation)
    assert_type(TFAutoModelForImageSegmentation.from_pretrained(name), TFImageSegmentationModel)
    assert_type(TFAutoModelForImageSegmentation.from_config(other), TFImageSegmentationModel)
    model, info = TFAutoModelForImageSegmentation.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFImageSegmentationModel)
    assert_type(info["missing_keys"], list[str])


def masked_image_modeling(name: str, vit: ViTConfig, other: PretrainedConfig) -> None:
    assert_type(
        TFAutoModelForMaskedImageModeling.from_pretrained("nielsr/vit-base-patch16-224"),
        TFViTForMaskedImageModeling,
    )
    assert_type(
        TFAutoModelForMaskedImageModeling.from_pretrained(name, config=vit),
        TFViTForMaskedImageModeling,
    )
    assert_type(TFAutoModelForMaskedImageModeling.from_config(vit), TFViTForMaskedImageModeling)
    assert_type(TFAutoModelForMaskedImageModeling.from_pretrained(name), TFMaskedImageModelingModel)
    assert_type(TFAutoModelForMaskedImageModeling.from_config(other), TFMaskedImageModelingModel)
    model, info = TFAutoModelForMaskedImageModeling.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFMaskedImageModelingModel)
    assert_type(info["missing_keys"], list[str])


def text_encoding(
    name: str,
    roformer: RoFormerConfig,
    big_bird: BigBirdConfig,
    ibert: IBertConfig,
    mt5: MT5Config,
    t5: T5Config,
    mobilebert: MobileBertConfig,
    distilbert: DistilBertConfig,
    albert: AlbertConfig,
    xlm_roberta: XLMRobertaConfig,
    reformer: ReformerConfig,
    longformer: LongformerConfig,
    roberta: RobertaConfig,
    deberta_v2: DebertaV2Config,
    deberta: DebertaConfig,
    flaubert: FlaubertConfig,
    squeezebert: SqueezeBertConfig,
    bert: BertConfig,
    xlm: XLMConfig,
    electra: ElectraConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained("junnyu/roformer_chinese_small"), TFRoFormerModel
    )
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name, config=roformer), TFRoFormerModel)
    assert_type(TFAutoModelForTextEncoding.from_config(roformer), TFRoFormerModel)
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained("google/bigbird-roberta-base"), TFBigBirdModel
    )
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name, config=big_bird), TFBigBirdModel)
    assert_type(TFAutoModelForTextEncoding.from_config(big_bird), TFBigBirdModel)
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained("kssteven/ibert-roberta-base"), TFIBertModel
    )
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name, config=ibert), TFIBertModel)
    assert_type(TFAutoModelForTextEncoding.from_config(ibert), TFIBertModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name, config=mt5), TFMT5EncoderModel)
    assert_type(TFAutoModelForTextEncoding.from_config(mt5), TFMT5EncoderModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained("t5-small"), TFT5EncoderModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name, config=t5), TFT5EncoderModel)
    assert_type(TFAutoModelForTextEncoding.from_config(t5), TFT5EncoderModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained("mobilebert-uncased"), TFMobileBertModel)
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained(name, config=mobilebert), TFMobileBertModel
    )
    assert_type(TFAutoModelForTextEncoding.from_config(mobilebert), TFMobileBertModel)
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained("distilbert-base-uncased"), TFDistilBertModel
    )
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained(name, config=distilbert), TFDistilBertModel
    )
    assert_type(TFAutoModelForTextEncoding.from_config(distilbert), TFDistilBertModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained("albert-base-v1"), TFAlbertModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name, config=albert), TFAlbertModel)
    assert_type(TFAutoModelForTextEncoding.from_config(albert), TFAlbertModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained("xlm-roberta-base"), TFXLMRobertaModel)
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained(name, config=xlm_roberta), TFXLMRobertaModel
    )
    assert_type(TFAutoModelForTextEncoding.from_config(xlm_roberta), TFXLMRobertaModel)
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained("google/reformer-crime-and-punishment"),
        TFReformerModel,
    )
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name, config=reformer), TFReformerModel)
    assert_type(TFAutoModelForTextEncoding.from_config(reformer), TFReformerModel)
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained("allenai/longformer-base-4096"),
        TFLongformerModel,
    )
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained(name, config=longformer), TFLongformerModel
    )
    assert_type(TFAutoModelForTextEncoding.from_config(longformer), TFLongformerModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained("roberta-base"), TFRobertaModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name, config=roberta), TFRobertaModel)
    assert_type(TFAutoModelForTextEncoding.from_config(roberta), TFRobertaModel)
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained("microsoft/deberta-v2-xlarge"), TFDebertaV2Model
    )
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained(name, config=deberta_v2), TFDebertaV2Model
    )
    assert_type(TFAutoModelForTextEncoding.from_config(deberta_v2), TFDebertaV2Model)
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained("microsoft/deberta-base"), TFDebertaModel
    )
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name, config=deberta), TFDebertaModel)
    assert_type(TFAutoModelForTextEncoding.from_config(deberta), TFDebertaModel)
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained("flaubert/flaubert_small_cased"), TFFlaubertModel
    )
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name, config=flaubert), TFFlaubertModel)
    assert_type(TFAutoModelForTextEncoding.from_config(flaubert), TFFlaubertModel)
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained("squeezebert/squeezebert-uncased"),
        TFSqueezeBertModel,
    )
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained(name, config=squeezebert), TFSqueezeBertModel
    )
    assert_type(TFAutoModelForTextEncoding.from_config(squeezebert), TFSqueezeBertModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained("bert-base-uncased"), TFBertModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name, config=bert), TFBertModel)
    assert_type(TFAutoModelForTextEncoding.from_config(bert), TFBertModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained("xlm-mlm-en-2048"), TFXLMModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name, config=xlm), TFXLMModel)
    assert_type(TFAutoModelForTextEncoding.from_config(xlm), TFXLMModel)
    assert_type(
        TFAutoModelForTextEncoding.from_pretrained("google/electra-small-generator"), TFElectraModel
    )
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name, config=electra), TFElectraModel)
    assert_type(TFAutoModelForTextEncoding.from_config(electra), TFElectraModel)
    assert_type(TFAutoModelForTextEncoding.from_pretrained(name), TFTextEncodingModel)
    assert_type(TFAutoModelForTextEncoding.from_config(other), TFTextEncodingModel)
    model, info = TFAutoModelForTextEncoding.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFTextEncodingModel)
    assert_type(info["missing_keys"], list[str])


def audio_classification(
    name: str, wav2vec2: Wav2Vec2Config, hubert: HubertConfig, other: PretrainedConfig
) -> None:
    assert_type(
        TFAutoModelForAudioClassification.from_pretrained("facebook/wav2vec2-base-960h"),
        TFWav2Vec2ForSequenceClassification,
    )
    assert_type(
        TFAutoModelForAudioClassification.from_pretrained(name, config=wav2vec2),
        TFWav2Vec2ForSequenceClassification,
    )
    assert_type(
        TFAutoModelForAudioClassification.from_config(wav2vec2), TFWav2Vec2ForSequenceClassification
    )
    assert_type(
        TFAutoModelForAudioClassification.from_pretrained("facebook/hubert-base-ls960"),
        TFHubertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForAudioClassification.from_pretrained(name, config=hubert),
        TFHubertForSequenceClassification,
    )
    assert_type(
        TFAutoModelForAudioClassification.from_config(hubert), TFHubertForSequenceClassification
    )
    assert_type(TFAutoModelForAudioClassification.from_pretrained(name), TFAudioClassificationModel)
    assert_type(TFAutoModelForAudioClassification.from_config(other), TFAudioClassificationModel)
    model, info = TFAutoModelForAudioClassification.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFAudioClassificationModel)
    assert_type(info["missing_keys"], list[str])


def ctc(name: str, wav2vec2: Wav2Vec2Config, hubert: HubertConfig, other: PretrainedConfig) -> None:
    assert_type(TFAutoModelForCTC.from_pretrained("facebook/wav2vec2-base-960h"), TFWav2Vec2ForCTC)
    assert_type(TFAutoModelForCTC.from_pretrained(name, config=wav2vec2), TFWav2Vec2ForCTC)
    assert_type(TFAutoModelForCTC.from_config(wav2vec2), TFWav2Vec2ForCTC)
    assert_type(TFAutoModelForCTC.from_pretrained("facebook/hubert-base-ls960"), TFHubertForCTC)
    assert_type(TFAutoModelForCTC.from_pretrained(name, config=hubert), TFHubertForCTC)
    assert_type(TFAutoModelForCTC.from_config(hubert), TFHubertForCTC)
    assert_type(TFAutoModelForCTC.from_pretrained(name), TFCTCModel)
    assert_type(TFAutoModelForCTC.from_config(other), TFCTCModel)
    model, info = TFAutoModelForCTC.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFCTCModel)
    assert_type(info["missing_keys"], list[str])
