# Generated from registry.yaml by `make generate`; do not edit.
"""What type checkers know of the JAX/Flax Auto classes; read by them and never run."""

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
    FlaxAlbertForMaskedLM,
    FlaxAlbertForMultipleChoice,
    FlaxAlbertForPreTraining,
    FlaxAlbertForQuestionAnswering,
    FlaxAlbertForSequenceClassification,
    FlaxAlbertForTokenClassification,
    FlaxAlbertModel,
    FlaxAudioClassificationModel,
    FlaxAutoModel,
    FlaxAutoModelForAudioClassification,
    FlaxAutoModelForCausalLM,
    FlaxAutoModelForCTC,
    FlaxAutoModelForImageClassification,
    FlaxAutoModelForImageSegmentation,
    FlaxAutoModelForMaskedImageModeling,
    FlaxAutoModelForMaskedLM,
    FlaxAutoModelForMultipleChoice,
    FlaxAutoModelForNextSentencePrediction,
    FlaxAutoModelForObjectDetection,
    FlaxAutoModelForPreTraining,
    FlaxAutoModelForQuestionAnswering,
    FlaxAutoModelForSeq2SeqLM,
    FlaxAutoModelForSequenceClassification,
    FlaxAutoModelForTableQuestionAnswering,
    FlaxAutoModelForTextEncoding,
    FlaxAutoModelForTokenClassification,
    FlaxBartForCausalLM,
    FlaxBartForConditionalGeneration,
    FlaxBartForQuestionAnswering,
    FlaxBartForSequenceClassification,
    FlaxBartModel,
    FlaxBaseTaskModel,
    FlaxBertForMaskedLM,
    FlaxBertForMultipleChoice,
    FlaxBertForNextSentencePrediction,
    FlaxBertForPreTraining,
    FlaxBertForQuestionAnswering,
    FlaxBertForSequenceClassification,
    FlaxBertForTokenClassification,
    FlaxBertGenerationDecoder,
    FlaxBertGenerationEncoder,
    FlaxBertLMHeadModel,
    FlaxBertModel,
    FlaxBigBirdForCausalLM,
    FlaxBigBirdForMaskedLM,
    FlaxBigBirdForMultipleChoice,
    FlaxBigBirdForPreTraining,
    FlaxBigBirdForQuestionAnswering,
    FlaxBigBirdForSequenceClassification,
    FlaxBigBirdForTokenClassification,
    FlaxBigBirdModel,
    FlaxBigBirdPegasusForCausalLM,
    FlaxBigBirdPegasusForConditionalGeneration,
    FlaxBigBirdPegasusForQuestionAnswering,
    FlaxBigBirdPegasusForSequenceClassification,
    FlaxBigBirdPegasusModel,
    FlaxBlenderbotForCausalLM,
    FlaxBlenderbotForConditionalGeneration,
    FlaxBlenderbotModel,
    FlaxBlenderbotSmallForCausalLM,
    FlaxBlenderbotSmallForConditionalGeneration,
    FlaxBlenderbotSmallModel,
    FlaxCamembertForCausalLM,
    FlaxCamembertForMaskedLM,
    FlaxCamembertForMultipleChoice,
    FlaxCamembertForQuestionAnswering,
    FlaxCamembertForSequenceClassification,
    FlaxCamembertForTokenClassification,
    FlaxCamembertModel,
    FlaxCanineForMultipleChoice,
    FlaxCanineForQuestionAnswering,
    FlaxCanineForSequenceClassification,
    FlaxCanineForTokenClassification,
    FlaxCanineModel,
    FlaxCausalLMModel,
    FlaxCLIPModel,
    FlaxConvBertForMaskedLM,
    FlaxConvBertForMultipleChoice,
    FlaxConvBertForQuestionAnswering,
    FlaxConvBertForSequenceClassification,
    FlaxConvBertForTokenClassification,
    FlaxConvBertModel,
    FlaxCTCModel,
    FlaxCTRLForSequenceClassification,
    FlaxCTRLLMHeadModel,
    FlaxCTRLModel,
    FlaxDebertaForMaskedLM,
    FlaxDebertaForQuestionAnswering,
    FlaxDebertaForSequenceClassification,
    FlaxDebertaForTokenClassification,
    FlaxDebertaModel,
    FlaxDebertaV2ForMaskedLM,
    FlaxDebertaV2ForQuestionAnswering,
    FlaxDebertaV2ForSequenceClassification,
    FlaxDebertaV2ForTokenClassification,
    FlaxDebertaV2Model,
    FlaxDeiTForImageClassification,
    FlaxDeiTForImageClassificationWithTeacher,
    FlaxDeiTModel,
    FlaxDetrForObjectDetection,
    FlaxDetrForSegmentation,
    FlaxDetrModel,
    FlaxDistilBertForMaskedLM,
    FlaxDistilBertForMultipleChoice,
    FlaxDistilBertForQuestionAnswering,
    FlaxDistilBertForSequenceClassification,
    FlaxDistilBertForTokenClassification,
    FlaxDistilBertModel,
    FlaxDPRQuestionEncoder,
    FlaxElectraForCausalLM,
    FlaxElectraForMaskedLM,
    FlaxElectraForMultipleChoice,
    FlaxElectraForPreTraining,
    FlaxElectraForQuestionAnswering,
    FlaxElectraForSequenceClassification,
    FlaxElectraForTokenClassification,
    FlaxElectraModel,
    FlaxEncoderDecoderModel,
    FlaxFlaubertForMultipleChoice,
    FlaxFlaubertForQuestionAnsweringSimple,
    FlaxFlaubertForSequenceClassification,
    FlaxFlaubertForTokenClassification,
    FlaxFlaubertModel,
    FlaxFlaubertWithLMHeadModel,
    FlaxFSMTForConditionalGeneration,
    FlaxFSMTModel,
    FlaxFunnelBaseModel,
    FlaxFunnelForMaskedLM,
    FlaxFunnelForMultipleChoice,
    FlaxFunnelForPreTraining,
    FlaxFunnelForQuestionAnswering,
    FlaxFunnelForSequenceClassification,
    FlaxFunnelForTokenClassification,
    FlaxFunnelModel,
    FlaxGPT2ForSequenceClassification,
    FlaxGPT2ForTokenClassification,
    FlaxGPT2LMHeadModel,
    FlaxGPT2Model,
    FlaxGPTNeoForCausalLM,
    FlaxGPTNeoForSequenceClassification,
    FlaxGPTNeoModel,
    FlaxHubertForCTC,
    FlaxHubertForSequenceClassification,
    FlaxHubertModel,
    FlaxIBertForMaskedLM,
    FlaxIBertForMultipleChoice,
    FlaxIBertForQuestionAnswering,
    FlaxIBertForSequenceClassification,
    FlaxIBertForTokenClassification,
    FlaxIBertModel,
    FlaxImageClassificationModel,
    FlaxImageSegmentationModel,
    FlaxLayoutLMForMaskedLM,
    FlaxLayoutLMForSequenceClassification,
    FlaxLayoutLMForTokenClassification,
    FlaxLayoutLMModel,
    FlaxLEDForConditionalGeneration,
    FlaxLEDForQuestionAnswering,
    FlaxLEDForSequenceClassification,
    FlaxLEDModel,
    FlaxLongformerForMaskedLM,
    FlaxLongformerForMultipleChoice,
    FlaxLongformerForQuestionAnswering,
    FlaxLongformerForSequenceClassification,
    FlaxLongformerForTokenClassification,
    FlaxLongformerModel,
    FlaxLukeForMaskedLM,
    FlaxLukeForMultipleChoice,
    FlaxLukeForQuestionAnswering,
    FlaxLukeForSequenceClassification,
    FlaxLukeForTokenClassification,
    FlaxLukeModel,
    FlaxLxmertForPreTraining,
    FlaxLxmertForQuestionAnswering,
    FlaxLxmertModel,
    FlaxM2M100ForConditionalGeneration,
    FlaxM2M100Model,
    FlaxMarianForCausalLM,
    FlaxMarianModel,
    FlaxMarianMTModel,
    FlaxMaskedImageModelingModel,
    FlaxMaskedLMModel,
    FlaxMBartForCausalLM,
    FlaxMBartForConditionalGeneration,
    FlaxMBartForQuestionAnswering,
    FlaxMBartForSequenceClassification,
    FlaxMBartModel,
    FlaxMegatronBertForCausalLM,
    FlaxMegatronBertForMaskedLM,
    FlaxMegatronBertForMultipleChoice,
    FlaxMegatronBertForNextSentencePrediction,
    FlaxMegatronBertForPreTraining,
    FlaxMegatronBertForQuestionAnswering,
    FlaxMegatronBertForSequenceClassification,
    FlaxMegatronBertForTokenClassification,
    FlaxMegatronBertModel,
    FlaxMobileBertForMaskedLM,
    FlaxMobileBertForMultipleChoice,
    FlaxMobileBertForNextSentencePrediction,
    FlaxMobileBertForPreTraining,
    FlaxMobileBertForQuestionAnswering,
    FlaxMobileBertForSequenceClassification,
    FlaxMobileBertForTokenClassification,
    FlaxMobileBertModel,
    FlaxMPNetForMaskedLM,
    FlaxMPNetForMultipleChoice,
    FlaxMPNetForQuestionAnswering,
    FlaxMPNetForSequenceClassification,
    FlaxMPNetForTokenClassification,
    FlaxMPNetModel,
    FlaxMT5EncoderModel,
    FlaxMT5ForQuestionAnswering,
    FlaxMT5ForSequenceClassification,
    FlaxMT5ForTokenClassification,
    FlaxMultipleChoiceModel,
    FlaxNextSentencePredictionModel,
    FlaxObjectDetectionModel,
    FlaxOpenAIGPTForSequenceClassification,
    FlaxOpenAIGPTLMHeadModel,
    FlaxOpenAIGPTModel,
    FlaxPegasusForCausalLM,
    FlaxPegasusForConditionalGeneration,
    FlaxPegasusModel,
    FlaxPreTrainingModel,
    FlaxProphetNetForCausalLM,
    FlaxProphetNetForConditionalGeneration,
    FlaxProphetNetModel,
    FlaxQuestionAnsweringModel,
    FlaxReformerForMaskedLM,
    FlaxReformerForQuestionAnswering,
    FlaxReformerForSequenceClassification,
    FlaxReformerModel,
    FlaxReformerModelWithLMHead,
    FlaxRetriBertModel,
    FlaxRobertaForCausalLM,
    FlaxRobertaForMaskedLM,
    FlaxRobertaForMultipleChoice,
    FlaxRobertaForQuestionAnswering,
    FlaxRobertaForSequenceClassification,
    FlaxRobertaForTokenClassification,
    FlaxRobertaModel,
    FlaxRoFormerForCausalLM,
    FlaxRoFormerForMaskedLM,
    FlaxRoFormerForMultipleChoice,
    FlaxRoFormerForQuestionAnswering,
    FlaxRoFormerForSequenceClassification,
    FlaxRoFormerForTokenClassification,
    FlaxRoFormerModel,
    FlaxSeq2SeqLMModel,
    FlaxSequenceClassificationModel,
    FlaxSpeech2TextModel,
    FlaxSqueezeBertForMaskedLM,
    FlaxSqueezeBertForMultipleChoice,
    FlaxSqueezeBertForQuestionAnswering,
    FlaxSqueezeBertForSequenceClassification,
    FlaxSqueezeBertForTokenClassification,
    FlaxSqueezeBertModel,
    FlaxT5EncoderModel,
    FlaxT5ForConditionalGeneration,
    FlaxT5ForQuestionAnswering,
    FlaxT5ForSequenceClassification,
    FlaxT5ForTokenClassification,
    FlaxT5Model,
    FlaxTableQuestionAnsweringModel,
    FlaxTapasForMaskedLM,
    FlaxTapasForQuestionAnswering,
    FlaxTapasForSequenceClassification,
    FlaxTapasModel,
    FlaxTextEncodingModel,
    FlaxTokenClassificationModel,
    FlaxTransfoXLForSequenceClassification,
    FlaxTransfoXLLMHeadModel,
    FlaxTransfoXLModel,
    FlaxVisualBertForPreTraining,
    FlaxVisualBertModel,
    FlaxViTForImageClassification,
    FlaxViTForMaskedImageModeling,
    FlaxViTModel,
    FlaxWav2Vec2ForCTC,
    FlaxWav2Vec2ForMaskedLM,
    FlaxWav2Vec2ForPreTraining,
    FlaxWav2Vec2ForSequenceClassification,
    FlaxWav2Vec2Model,
    FlaxXLMForMultipleChoice,
    FlaxXLMForQuestionAnsweringSimple,
    FlaxXLMForSequenceClassification,
    FlaxXLMForTokenClassification,
    FlaxXLMModel,
    FlaxXLMProphetNetForCausalLM,
    FlaxXLMProphetNetForConditionalGeneration,
    FlaxXLMProphetNetModel,
    FlaxXLMRobertaForCausalLM,
    FlaxXLMRobertaForMaskedLM,
    FlaxXLMRobertaForMultipleChoice,
    FlaxXLMRobertaForQuestionAnswering,
    FlaxXLMRobertaForSequenceClassification,
    FlaxXLMRobertaForTokenClassification,
    FlaxXLMRobertaModel,
    FlaxXLMWithLMHeadModel,
    FlaxXLNetForMultipleChoice,
    FlaxXLNetForQuestionAnsweringSimple,
    FlaxXLNetForSequenceClassification,
    FlaxXLNetForTokenClassification,
    FlaxXLNetLMHeadModel,
    FlaxXLNetModel,
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
    assert_type(FlaxAutoModel.from_pretrained("uclanlp/visualbert-vqa"), FlaxVisualBertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=visual_bert), FlaxVisualBertModel)
    assert_type(FlaxAutoModel.from_config(visual_bert), FlaxVisualBertModel)
    assert_type(FlaxAutoModel.from_pretrained("google/canine-s"), FlaxCanineModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=canine), FlaxCanineModel)
    assert_type(FlaxAutoModel.from_config(canine), FlaxCanineModel)
    assert_type(FlaxAutoModel.from_pretrained("junnyu/roformer_chinese_small"), FlaxRoFormerModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=roformer), FlaxRoFormerModel)
    assert_type(FlaxAutoModel.from_config(roformer), FlaxRoFormerModel)
    assert_type(FlaxAutoModel.from_pretrained("openai/clip-vit-base-patch32"), FlaxCLIPModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=clip), FlaxCLIPModel)
    assert_type(FlaxAutoModel.from_config(clip), FlaxCLIPModel)
    assert_type(
        FlaxAutoModel.from_pretrained("google/bigbird-pegasus-large-arxiv"), FlaxBigBirdPegasusModel
    )
    assert_type(
        FlaxAutoModel.from_pretrained(name, config=bigbird_pegasus), FlaxBigBirdPegasusModel
    )
    assert_type(FlaxAutoModel.from_config(bigbird_pegasus), FlaxBigBirdPegasusModel)
    assert_type(
        FlaxAutoModel.from_pretrained("facebook/deit-base-distilled-patch16-224"), FlaxDeiTModel
    )
    assert_type(FlaxAutoModel.from_pretrained(name, config=deit), FlaxDeiTModel)
    assert_type(FlaxAutoModel.from_config(deit), FlaxDeiTModel)
    assert_type(FlaxAutoModel.from_pretrained("studio-ousia/luke-base"), FlaxLukeModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=luke), FlaxLukeModel)
    assert_type(FlaxAutoModel.from_config(luke), FlaxLukeModel)
    assert_type(FlaxAutoModel.from_pretrained("facebook/detr-resnet-50"), FlaxDetrModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=detr), FlaxDetrModel)
    assert_type(FlaxAutoModel.from_config(detr), FlaxDetrModel)
    assert_type(FlaxAutoModel.from_pretrained("EleutherAI/gpt-neo-1.3B"), FlaxGPTNeoModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=gpt_neo), FlaxGPTNeoModel)
    assert_type(FlaxAutoModel.from_config(gpt_neo), FlaxGPTNeoModel)
    assert_type(FlaxAutoModel.from_pretrained("google/bigbird-roberta-base"), FlaxBigBirdModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=big_bird), FlaxBigBirdModel)
    assert_type(FlaxAutoModel.from_config(big_bird), FlaxBigBirdModel)
    assert_type(
        FlaxAutoModel.from_pretrained("facebook/s2t-small-librispeech-asr"), FlaxSpeech2TextModel
    )
    assert_type(FlaxAutoModel.from_pretrained(name, config=speech_to_text), FlaxSpeech2TextModel)
    assert_type(FlaxAutoModel.from_config(speech_to_text), FlaxSpeech2TextModel)
    assert_type(FlaxAutoModel.from_pretrained("nielsr/vit-base-patch16-224"), FlaxViTModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=vit), FlaxViTModel)
    assert_type(FlaxAutoModel.from_config(vit), FlaxViTModel)
    assert_type(FlaxAutoModel.from_pretrained("facebook/wav2vec2-base-960h"), FlaxWav2Vec2Model)
    assert_type(FlaxAutoModel.from_pretrained(name, config=wav2vec2), FlaxWav2Vec2Model)
    assert_type(FlaxAutoModel.from_config(wav2vec2), FlaxWav2Vec2Model)
    assert_type(FlaxAutoModel.from_pretrained("facebook/m2m100_418M"), FlaxM2M100Model)
    assert_type(FlaxAutoModel.from_pretrained(name, config=m2m_100), FlaxM2M100Model)
    assert_type(FlaxAutoModel.from_config(m2m_100), FlaxM2M100Model)
    assert_type(FlaxAutoModel.from_pretrained("YituTech/conv-bert-base"), FlaxConvBertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=convbert), FlaxConvBertModel)
    assert_type(FlaxAutoModel.from_config(convbert), FlaxConvBertModel)
    assert_type(FlaxAutoModel.from_pretrained("allenai/led-base-16384"), FlaxLEDModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=led), FlaxLEDModel)
    assert_type(FlaxAutoModel.from_config(led), FlaxLEDModel)
    assert_type(
        FlaxAutoModel.from_pretrained("facebook/blenderbot_small-90M"), FlaxBlenderbotSmallModel
    )
    assert_type(
        FlaxAutoModel.from_pretrained(name, config=blenderbot_small), FlaxBlenderbotSmallModel
    )
    assert_type(FlaxAutoModel.from_config(blenderbot_small), FlaxBlenderbotSmallModel)
    assert_type(FlaxAutoModel.from_pretrained("retribert-base-uncased"), FlaxRetriBertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=retribert), FlaxRetriBertModel)
    assert_type(FlaxAutoModel.from_config(retribert), FlaxRetriBertModel)
    assert_type(FlaxAutoModel.from_pretrained("kssteven/ibert-roberta-base"), FlaxIBertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=ibert), FlaxIBertModel)
    assert_type(FlaxAutoModel.from_config(ibert), FlaxIBertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=mt5), FlaxT5Model)
    assert_type(FlaxAutoModel.from_config(mt5), FlaxT5Model)
    assert_type(FlaxAutoModel.from_pretrained("t5-small"), FlaxT5Model)
    assert_type(FlaxAutoModel.from_pretrained(name, config=t5), FlaxT5Model)
    assert_type(FlaxAutoModel.from_config(t5), FlaxT5Model)
    assert_type(FlaxAutoModel.from_pretrained("mobilebert-uncased"), FlaxMobileBertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=mobilebert), FlaxMobileBertModel)
    assert_type(FlaxAutoModel.from_config(mobilebert), FlaxMobileBertModel)
    assert_type(FlaxAutoModel.from_pretrained("distilbert-base-uncased"), FlaxDistilBertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=distilbert), FlaxDistilBertModel)
    assert_type(FlaxAutoModel.from_config(distilbert), FlaxDistilBertModel)
    assert_type(FlaxAutoModel.from_pretrained("albert-base-v1"), FlaxAlbertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=albert), FlaxAlbertModel)
    assert_type(FlaxAutoModel.from_config(albert), FlaxAlbertModel)
    assert_type(
        FlaxAutoModel.from_pretrained(name, config=bert_generation), FlaxBertGenerationEncoder
    )
    assert_type(FlaxAutoModel.from_config(bert_generation), FlaxBertGenerationEncoder)
    assert_type(FlaxAutoModel.from_pretrained("camembert-base"), FlaxCamembertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=camembert), FlaxCamembertModel)
    assert_type(FlaxAutoModel.from_config(camembert), FlaxCamembertModel)
    assert_type(FlaxAutoModel.from_pretrained("xlm-roberta-base"), FlaxXLMRobertaModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=xlm_roberta), FlaxXLMRobertaModel)
    assert_type(FlaxAutoModel.from_config(xlm_roberta), FlaxXLMRobertaModel)
    assert_type(FlaxAutoModel.from_pretrained("google/pegasus-large"), FlaxPegasusModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=pegasus), FlaxPegasusModel)
    assert_type(FlaxAutoModel.from_config(pegasus), FlaxPegasusModel)
    assert_type(FlaxAutoModel.from_pretrained("Helsinki-NLP/opus-mt-en-de"), FlaxMarianModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=marian), FlaxMarianModel)
    assert_type(FlaxAutoModel.from_config(marian), FlaxMarianModel)
    assert_type(FlaxAutoModel.from_pretrained("facebook/mbart-large-cc25"), FlaxMBartModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=mbart), FlaxMBartModel)
    assert_type(FlaxAutoModel.from_config(mbart), FlaxMBartModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=megatron_bert), FlaxMegatronBertModel)
    assert_type(FlaxAutoModel.from_config(megatron_bert), FlaxMegatronBertModel)
    assert_type(FlaxAutoModel.from_pretrained("microsoft/mpnet-base"), FlaxMPNetModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=mpnet), FlaxMPNetModel)
    assert_type(FlaxAutoModel.from_config(mpnet), FlaxMPNetModel)
    assert_type(FlaxAutoModel.from_pretrained("facebook/bart-large"), FlaxBartModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=bart), FlaxBartModel)
    assert_type(FlaxAutoModel.from_config(bart), FlaxBartModel)
    assert_type(FlaxAutoModel.from_pretrained("facebook/blenderbot-3B"), FlaxBlenderbotModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=blenderbot), FlaxBlenderbotModel)
    assert_type(FlaxAutoModel.from_config(blenderbot), FlaxBlenderbotModel)
    assert_type(
        FlaxAutoModel.from_pretrained("google/reformer-crime-and-punishment"), FlaxReformerModel
    )
    assert_type(FlaxAutoModel.from_pretrained(name, config=reformer), FlaxReformerModel)
    assert_type(FlaxAutoModel.from_config(reformer), FlaxReformerModel)
    assert_type(FlaxAutoModel.from_pretrained("allenai/longformer-base-4096"), FlaxLongformerModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=longformer), FlaxLongformerModel)
    assert_type(FlaxAutoModel.from_config(longformer), FlaxLongformerModel)
    assert_type(FlaxAutoModel.from_pretrained("roberta-base"), FlaxRobertaModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=roberta), FlaxRobertaModel)
    assert_type(FlaxAutoModel.from_config(roberta), FlaxRobertaModel)
    assert_type(FlaxAutoModel.from_pretrained("microsoft/deberta-v2-xlarge"), FlaxDebertaV2Model)
    assert_type(FlaxAutoModel.from_pretrained(name, config=deberta_v2), FlaxDebertaV2Model)
    assert_type(FlaxAutoModel.from_config(deberta_v2), FlaxDebertaV2Model)
    assert_type(FlaxAutoModel.from_pretrained("microsoft/deberta-base"), FlaxDebertaModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=deberta), FlaxDebertaModel)
    assert_type(FlaxAutoModel.from_config(deberta), FlaxDebertaModel)
    assert_type(FlaxAutoModel.from_pretrained("flaubert/flaubert_small_cased"), FlaxFlaubertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=flaubert), FlaxFlaubertModel)
    assert_type(FlaxAutoModel.from_config(flaubert), FlaxFlaubertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=fsmt), FlaxFSMTModel)
    assert_type(FlaxAutoModel.from_config(fsmt), FlaxFSMTModel)
    assert_type(
        FlaxAutoModel.from_pretrained("squeezebert/squeezebert-uncased"), FlaxSqueezeBertModel
    )
    assert_type(FlaxAutoModel.from_pretrained(name, config=squeezebert), FlaxSqueezeBertModel)
    assert_type(FlaxAutoModel.from_config(squeezebert), FlaxSqueezeBertModel)
    assert_type(FlaxAutoModel.from_pretrained("facebook/hubert-base-ls960"), FlaxHubertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=hubert), FlaxHubertModel)
    assert_type(FlaxAutoModel.from_config(hubert), FlaxHubertModel)
    assert_type(FlaxAutoModel.from_pretrained("bert-base-uncased"), FlaxBertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=bert), FlaxBertModel)
    assert_type(FlaxAutoModel.from_config(bert), FlaxBertModel)
    assert_type(FlaxAutoModel.from_pretrained("openai-gpt"), FlaxOpenAIGPTModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=openai_gpt), FlaxOpenAIGPTModel)
    assert_type(FlaxAutoModel.from_config(openai_gpt), FlaxOpenAIGPTModel)
    assert_type(FlaxAutoModel.from_pretrained("gpt2"), FlaxGPT2Model)
    assert_type(FlaxAutoModel.from_pretrained(name, config=gpt2), FlaxGPT2Model)
    assert_type(FlaxAutoModel.from_config(gpt2), FlaxGPT2Model)
    assert_type(FlaxAutoModel.from_pretrained("transfo-xl-wt103"), FlaxTransfoXLModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=transfo_xl), FlaxTransfoXLModel)
    assert_type(FlaxAutoModel.from_config(transfo_xl), FlaxTransfoXLModel)
    assert_type(FlaxAutoModel.from_pretrained("xlnet-base-cased"), FlaxXLNetModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=xlnet), FlaxXLNetModel)
    assert_type(FlaxAutoModel.from_config(xlnet), FlaxXLNetModel)
    assert_type(
        FlaxAutoModel.from_pretrained("microsoft/xprophetnet-large-wiki100-cased"),
        FlaxXLMProphetNetModel,
    )
    assert_type(FlaxAutoModel.from_pretrained(name, config=xlm_prophetnet), FlaxXLMProphetNetModel)
    assert_type(FlaxAutoModel.from_config(xlm_prophetnet), FlaxXLMProphetNetModel)
    assert_type(
        FlaxAutoModel.from_pretrained("microsoft/prophetnet-large-uncased"), FlaxProphetNetModel
    )
    assert_type(FlaxAutoModel.from_pretrained(name, config=prophetnet), FlaxProphetNetModel)
    assert_type(FlaxAutoModel.from_config(prophetnet), FlaxProphetNetModel)
    assert_type(FlaxAutoModel.from_pretrained("xlm-mlm-en-2048"), FlaxXLMModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=xlm), FlaxXLMModel)
    assert_type(FlaxAutoModel.from_config(xlm), FlaxXLMModel)
    assert_type(FlaxAutoModel.from_pretrained("ctrl"), FlaxCTRLModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=ctrl), FlaxCTRLModel)
    assert_type(FlaxAutoModel.from_config(ctrl), FlaxCTRLModel)
    assert_type(FlaxAutoModel.from_pretrained("google/electra-small-generator"), FlaxElectraModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=electra), FlaxElectraModel)
    assert_type(FlaxAutoModel.from_config(electra), FlaxElectraModel)
    assert_type(
        FlaxAutoModel.from_pretrained("funnel-transformer/small"),
        FlaxFunnelModel | FlaxFunnelBaseModel,
    )
    assert_type(
        FlaxAutoModel.from_pretrained(name, config=funnel), FlaxFunnelModel | FlaxFunnelBaseModel
    )
    assert_type(FlaxAutoModel.from_config(funnel), FlaxFunnelModel | FlaxFunnelBaseModel)
    assert_type(FlaxAutoModel.from_pretrained("unc-nlp/lxmert-base-uncased"), FlaxLxmertModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=lxmert), FlaxLxmertModel)
    assert_type(FlaxAutoModel.from_config(lxmert), FlaxLxmertModel)
    assert_type(
        FlaxAutoModel.from_pretrained("facebook/dpr-ctx_encoder-single-nq-base"),
        FlaxDPRQuestionEncoder,
    )
    assert_type(FlaxAutoModel.from_pretrained(name, config=dpr), FlaxDPRQuestionEncoder)
    assert_type(FlaxAutoModel.from_config(dpr), FlaxDPRQuestionEncoder)
    assert_type(FlaxAutoModel.from_pretrained("layoutlm-base-uncased"), FlaxLayoutLMModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=layoutlm), FlaxLayoutLMModel)
    assert_type(FlaxAutoModel.from_config(layoutlm), FlaxLayoutLMModel)
    assert_type(FlaxAutoModel.from_pretrained("google/tapas-base-finetuned-sqa"), FlaxTapasModel)
    assert_type(FlaxAutoModel.from_pretrained(name, config=tapas), FlaxTapasModel)
    assert_type(FlaxAutoModel.from_config(tapas), FlaxTapasModel)
    assert_type(FlaxAutoModel.from_pretrained(name), FlaxBaseTaskModel)
    assert_type(FlaxAutoModel.from_config(other), FlaxBaseTaskModel)
    model, info = FlaxAutoModel.from_pretrained(name, output_loading_info=True)
    assert_type(model, FlaxBaseTaskModel)
    assert_type(info["missing_keys"], list[str])


def pretraining(
    name: str,
    visual_bert: VisualBertConfig,
    luke: LukeConfig,
    big_bird: BigBirdConfig,
    wav2vec2: Wav2Vec2Config,
    retribert: RetriBertConfig,
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
        FlaxAutoModelForPreTraining.from_pretrained("uclanlp/visualbert-vqa"),
        FlaxVisualBertForPreTraining,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=visual_bert),
        FlaxVisualBertForPreTraining,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(visual_bert), FlaxVisualBertForPreTraining)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("studio-ousia/luke-base"), FlaxLukeForMaskedLM
    )
    assert_type(FlaxAutoModelForPreTraining.from_pretrained(name, config=luke), FlaxLukeForMaskedLM)
    assert_type(FlaxAutoModelForPreTraining.from_config(luke), FlaxLukeForMaskedLM)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("google/bigbird-roberta-base"),
        FlaxBigBirdForPreTraining,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=big_bird),
        FlaxBigBirdForPreTraining,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(big_bird), FlaxBigBirdForPreTraining)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("facebook/wav2vec2-base-960h"),
        FlaxWav2Vec2ForPreTraining,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=wav2vec2),
        FlaxWav2Vec2ForPreTraining,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(wav2vec2), FlaxWav2Vec2ForPreTraining)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("retribert-base-uncased"), FlaxRetriBertModel
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=retribert), FlaxRetriBertModel
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(retribert), FlaxRetriBertModel)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("kssteven/ibert-roberta-base"),
        FlaxIBertForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=ibert), FlaxIBertForMaskedLM
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(ibert), FlaxIBertForMaskedLM)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=mt5),
        FlaxT5ForConditionalGeneration,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(mt5), FlaxT5ForConditionalGeneration)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("t5-small"), FlaxT5ForConditionalGeneration
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=t5), FlaxT5ForConditionalGeneration
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(t5), FlaxT5ForConditionalGeneration)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("mobilebert-uncased"),
        FlaxMobileBertForPreTraining,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=mobilebert),
        FlaxMobileBertForPreTraining,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(mobilebert), FlaxMobileBertForPreTraining)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("distilbert-base-uncased"),
        FlaxDistilBertForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=distilbert),
        FlaxDistilBertForMaskedLM,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(distilbert), FlaxDistilBertForMaskedLM)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("albert-base-v1"), FlaxAlbertForPreTraining
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=albert), FlaxAlbertForPreTraining
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(albert), FlaxAlbertForPreTraining)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("camembert-base"), FlaxCamembertForMaskedLM
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=camembert),
        FlaxCamembertForMaskedLM,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(camembert), FlaxCamembertForMaskedLM)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("xlm-roberta-base"), FlaxXLMRobertaForMaskedLM
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=xlm_roberta),
        FlaxXLMRobertaForMaskedLM,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(xlm_roberta), FlaxXLMRobertaForMaskedLM)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("facebook/mbart-large-cc25"),
        FlaxMBartForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=mbart),
        FlaxMBartForConditionalGeneration,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(mbart), FlaxMBartForConditionalGeneration)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=megatron_bert),
        FlaxMegatronBertForPreTraining,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_config(megatron_bert), FlaxMegatronBertForPreTraining
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("microsoft/mpnet-base"), FlaxMPNetForMaskedLM
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=mpnet), FlaxMPNetForMaskedLM
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(mpnet), FlaxMPNetForMaskedLM)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("facebook/bart-large"),
        FlaxBartForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=bart),
        FlaxBartForConditionalGeneration,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(bart), FlaxBartForConditionalGeneration)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("allenai/longformer-base-4096"),
        FlaxLongformerForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=longformer),
        FlaxLongformerForMaskedLM,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(longformer), FlaxLongformerForMaskedLM)
    assert_type(FlaxAutoModelForPreTraining.from_pretrained("roberta-base"), FlaxRobertaForMaskedLM)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=roberta), FlaxRobertaForMaskedLM
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(roberta), FlaxRobertaForMaskedLM)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("microsoft/deberta-v2-xlarge"),
        FlaxDebertaV2ForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=deberta_v2),
        FlaxDebertaV2ForMaskedLM,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(deberta_v2), FlaxDebertaV2ForMaskedLM)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("microsoft/deberta-base"),
        FlaxDebertaForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=deberta), FlaxDebertaForMaskedLM
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(deberta), FlaxDebertaForMaskedLM)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("flaubert/flaubert_small_cased"),
        FlaxFlaubertWithLMHeadModel,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=flaubert),
        FlaxFlaubertWithLMHeadModel,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(flaubert), FlaxFlaubertWithLMHeadModel)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=fsmt),
        FlaxFSMTForConditionalGeneration,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(fsmt), FlaxFSMTForConditionalGeneration)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("squeezebert/squeezebert-uncased"),
        FlaxSqueezeBertForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=squeezebert),
        FlaxSqueezeBertForMaskedLM,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(squeezebert), FlaxSqueezeBertForMaskedLM)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("bert-base-uncased"), FlaxBertForPreTraining
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=bert), FlaxBertForPreTraining
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(bert), FlaxBertForPreTraining)
    assert_type(FlaxAutoModelForPreTraining.from_pretrained("openai-gpt"), FlaxOpenAIGPTLMHeadModel)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=openai_gpt),
        FlaxOpenAIGPTLMHeadModel,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(openai_gpt), FlaxOpenAIGPTLMHeadModel)
    assert_type(FlaxAutoModelForPreTraining.from_pretrained("gpt2"), FlaxGPT2LMHeadModel)
    assert_type(FlaxAutoModelForPreTraining.from_pretrained(name, config=gpt2), FlaxGPT2LMHeadModel)
    assert_type(FlaxAutoModelForPreTraining.from_config(gpt2), FlaxGPT2LMHeadModel)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("transfo-xl-wt103"), FlaxTransfoXLLMHeadModel
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=transfo_xl),
        FlaxTransfoXLLMHeadModel,
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(transfo_xl), FlaxTransfoXLLMHeadModel)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("xlnet-base-cased"), FlaxXLNetLMHeadModel
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=xlnet), FlaxXLNetLMHeadModel
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(xlnet), FlaxXLNetLMHeadModel)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("xlm-mlm-en-2048"), FlaxXLMWithLMHeadModel
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=xlm), FlaxXLMWithLMHeadModel
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(xlm), FlaxXLMWithLMHeadModel)
    assert_type(FlaxAutoModelForPreTraining.from_pretrained("ctrl"), FlaxCTRLLMHeadModel)
    assert_type(FlaxAutoModelForPreTraining.from_pretrained(name, config=ctrl), FlaxCTRLLMHeadModel)
    assert_type(FlaxAutoModelForPreTraining.from_config(ctrl), FlaxCTRLLMHeadModel)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("google/electra-small-generator"),
        FlaxElectraForPreTraining,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=electra), FlaxElectraForPreTraining
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(electra), FlaxElectraForPreTraining)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("funnel-transformer/small"),
        FlaxFunnelForPreTraining,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=funnel), FlaxFunnelForPreTraining
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(funnel), FlaxFunnelForPreTraining)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("unc-nlp/lxmert-base-uncased"),
        FlaxLxmertForPreTraining,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=lxmert), FlaxLxmertForPreTraining
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(lxmert), FlaxLxmertForPreTraining)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("layoutlm-base-uncased"),
        FlaxLayoutLMForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=layoutlm), FlaxLayoutLMForMaskedLM
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(layoutlm), FlaxLayoutLMForMaskedLM)
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained("google/tapas-base-finetuned-sqa"),
        FlaxTapasForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForPreTraining.from_pretrained(name, config=tapas), FlaxTapasForMaskedLM
    )
    assert_type(FlaxAutoModelForPreTraining.from_config(tapas), FlaxTapasForMaskedLM)
    assert_type(FlaxAutoModelForPreTraining.from_pretrained(name), FlaxPreTrainingModel)
    assert_type(FlaxAutoModelForPreTraining.from_config(other), FlaxPreTrainingModel)
    model, info = FlaxAutoModelForPreTraining.from_pretrained(name, output_loading_info=True)
    assert_type(model, FlaxPreTrainingModel)
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
        FlaxAutoModelForCausalLM.from_pretrained("junnyu/roformer_chinese_small"),
        FlaxRoFormerForCausalLM,
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=roformer), FlaxRoFormerForCausalLM
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(roformer), FlaxRoFormerForCausalLM)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("google/bigbird-pegasus-large-arxiv"),
        FlaxBigBirdPegasusForCausalLM,
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=bigbird_pegasus),
        FlaxBigBirdPegasusForCausalLM,
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_config(bigbird_pegasus), FlaxBigBirdPegasusForCausalLM
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("EleutherAI/gpt-neo-1.3B"), FlaxGPTNeoForCausalLM
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=gpt_neo), FlaxGPTNeoForCausalLM
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(gpt_neo), FlaxGPTNeoForCausalLM)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("google/bigbird-roberta-base"),
        FlaxBigBirdForCausalLM,
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=big_bird), FlaxBigBirdForCausalLM
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(big_bird), FlaxBigBirdForCausalLM)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("facebook/blenderbot_small-90M"),
        FlaxBlenderbotSmallForCausalLM,
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=blenderbot_small),
        FlaxBlenderbotSmallForCausalLM,
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_config(blenderbot_small), FlaxBlenderbotSmallForCausalLM
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=bert_generation),
        FlaxBertGenerationDecoder,
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(bert_generation), FlaxBertGenerationDecoder)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("camembert-base"), FlaxCamembertForCausalLM
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=camembert), FlaxCamembertForCausalLM
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(camembert), FlaxCamembertForCausalLM)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("xlm-roberta-base"), FlaxXLMRobertaForCausalLM
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=xlm_roberta),
        FlaxXLMRobertaForCausalLM,
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(xlm_roberta), FlaxXLMRobertaForCausalLM)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("google/pegasus-large"), FlaxPegasusForCausalLM
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=pegasus), FlaxPegasusForCausalLM
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(pegasus), FlaxPegasusForCausalLM)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("Helsinki-NLP/opus-mt-en-de"),
        FlaxMarianForCausalLM,
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=marian), FlaxMarianForCausalLM
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(marian), FlaxMarianForCausalLM)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("facebook/mbart-large-cc25"), FlaxMBartForCausalLM
    )
    assert_type(FlaxAutoModelForCausalLM.from_pretrained(name, config=mbart), FlaxMBartForCausalLM)
    assert_type(FlaxAutoModelForCausalLM.from_config(mbart), FlaxMBartForCausalLM)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=megatron_bert),
        FlaxMegatronBertForCausalLM,
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(megatron_bert), FlaxMegatronBertForCausalLM)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("facebook/bart-large"), FlaxBartForCausalLM
    )
    assert_type(FlaxAutoModelForCausalLM.from_pretrained(name, config=bart), FlaxBartForCausalLM)
    assert_type(FlaxAutoModelForCausalLM.from_config(bart), FlaxBartForCausalLM)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("facebook/blenderbot-3B"),
        FlaxBlenderbotForCausalLM,
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=blenderbot), FlaxBlenderbotForCausalLM
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(blenderbot), FlaxBlenderbotForCausalLM)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("google/reformer-crime-and-punishment"),
        FlaxReformerModelWithLMHead,
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=reformer), FlaxReformerModelWithLMHead
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(reformer), FlaxReformerModelWithLMHead)
    assert_type(FlaxAutoModelForCausalLM.from_pretrained("roberta-base"), FlaxRobertaForCausalLM)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=roberta), FlaxRobertaForCausalLM
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(roberta), FlaxRobertaForCausalLM)
    assert_type(FlaxAutoModelForCausalLM.from_pretrained("bert-base-uncased"), FlaxBertLMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_pretrained(name, config=bert), FlaxBertLMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_config(bert), FlaxBertLMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_pretrained("openai-gpt"), FlaxOpenAIGPTLMHeadModel)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=openai_gpt), FlaxOpenAIGPTLMHeadModel
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(openai_gpt), FlaxOpenAIGPTLMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_pretrained("gpt2"), FlaxGPT2LMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_pretrained(name, config=gpt2), FlaxGPT2LMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_config(gpt2), FlaxGPT2LMHeadModel)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("transfo-xl-wt103"), FlaxTransfoXLLMHeadModel
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=transfo_xl), FlaxTransfoXLLMHeadModel
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(transfo_xl), FlaxTransfoXLLMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_pretrained("xlnet-base-cased"), FlaxXLNetLMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_pretrained(name, config=xlnet), FlaxXLNetLMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_config(xlnet), FlaxXLNetLMHeadModel)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("microsoft/xprophetnet-large-wiki100-cased"),
        FlaxXLMProphetNetForCausalLM,
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=xlm_prophetnet),
        FlaxXLMProphetNetForCausalLM,
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(xlm_prophetnet), FlaxXLMProphetNetForCausalLM)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("microsoft/prophetnet-large-uncased"),
        FlaxProphetNetForCausalLM,
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=prophetnet), FlaxProphetNetForCausalLM
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(prophetnet), FlaxProphetNetForCausalLM)
    assert_type(FlaxAutoModelForCausalLM.from_pretrained("xlm-mlm-en-2048"), FlaxXLMWithLMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_pretrained(name, config=xlm), FlaxXLMWithLMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_config(xlm), FlaxXLMWithLMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_pretrained("ctrl"), FlaxCTRLLMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_pretrained(name, config=ctrl), FlaxCTRLLMHeadModel)
    assert_type(FlaxAutoModelForCausalLM.from_config(ctrl), FlaxCTRLLMHeadModel)
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained("google/electra-small-generator"),
        FlaxElectraForCausalLM,
    )
    assert_type(
        FlaxAutoModelForCausalLM.from_pretrained(name, config=electra), FlaxElectraForCausalLM
    )
    assert_type(FlaxAutoModelForCausalLM.from_config(electra), FlaxElectraForCausalLM)
    assert_type(FlaxAutoModelForCausalLM.from_pretrained(name), FlaxCausalLMModel)
    assert_type(FlaxAutoModelForCausalLM.from_config(other), FlaxCausalLMModel)
    model, info = FlaxAutoModelForCausalLM.from_pretrained(name, output_loading_info=True)
    assert_type(model, FlaxCausalLMModel)
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
        FlaxAutoModelForMaskedLM.from_pretrained("junnyu/roformer_chinese_small"),
        FlaxRoFormerForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=roformer), FlaxRoFormerForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(roformer), FlaxRoFormerForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("studio-ousia/luke-base"), FlaxLukeForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_pretrained(name, config=luke), FlaxLukeForMaskedLM)
    assert_type(FlaxAutoModelForMaskedLM.from_config(luke), FlaxLukeForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("google/bigbird-roberta-base"),
        FlaxBigBirdForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=big_bird), FlaxBigBirdForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(big_bird), FlaxBigBirdForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("facebook/wav2vec2-base-960h"),
        FlaxWav2Vec2ForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=wav2vec2), FlaxWav2Vec2ForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(wav2vec2), FlaxWav2Vec2ForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("YituTech/conv-bert-base"), FlaxConvBertForMaskedLM
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=convbert), FlaxConvBertForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(convbert), FlaxConvBertForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("kssteven/ibert-roberta-base"),
        FlaxIBertForMaskedLM,
    )
    assert_type(FlaxAutoModelForMaskedLM.from_pretrained(name, config=ibert), FlaxIBertForMaskedLM)
    assert_type(FlaxAutoModelForMaskedLM.from_config(ibert), FlaxIBertForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("mobilebert-uncased"), FlaxMobileBertForMaskedLM
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=mobilebert), FlaxMobileBertForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(mobilebert), FlaxMobileBertForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("distilbert-base-uncased"),
        FlaxDistilBertForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=distilbert), FlaxDistilBertForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(distilbert), FlaxDistilBertForMaskedLM)
    assert_type(FlaxAutoModelForMaskedLM.from_pretrained("albert-base-v1"), FlaxAlbertForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=albert), FlaxAlbertForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(albert), FlaxAlbertForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("camembert-base"), FlaxCamembertForMaskedLM
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=camembert), FlaxCamembertForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(camembert), FlaxCamembertForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("xlm-roberta-base"), FlaxXLMRobertaForMaskedLM
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=xlm_roberta),
        FlaxXLMRobertaForMaskedLM,
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(xlm_roberta), FlaxXLMRobertaForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("facebook/mbart-large-cc25"),
        FlaxMBartForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=mbart),
        FlaxMBartForConditionalGeneration,
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(mbart), FlaxMBartForConditionalGeneration)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=megatron_bert),
        FlaxMegatronBertForMaskedLM,
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(megatron_bert), FlaxMegatronBertForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("microsoft/mpnet-base"), FlaxMPNetForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_pretrained(name, config=mpnet), FlaxMPNetForMaskedLM)
    assert_type(FlaxAutoModelForMaskedLM.from_config(mpnet), FlaxMPNetForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("facebook/bart-large"),
        FlaxBartForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=bart),
        FlaxBartForConditionalGeneration,
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(bart), FlaxBartForConditionalGeneration)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("google/reformer-crime-and-punishment"),
        FlaxReformerForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=reformer), FlaxReformerForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(reformer), FlaxReformerForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("allenai/longformer-base-4096"),
        FlaxLongformerForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=longformer), FlaxLongformerForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(longformer), FlaxLongformerForMaskedLM)
    assert_type(FlaxAutoModelForMaskedLM.from_pretrained("roberta-base"), FlaxRobertaForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=roberta), FlaxRobertaForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(roberta), FlaxRobertaForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("microsoft/deberta-v2-xlarge"),
        FlaxDebertaV2ForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=deberta_v2), FlaxDebertaV2ForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(deberta_v2), FlaxDebertaV2ForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("microsoft/deberta-base"), FlaxDebertaForMaskedLM
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=deberta), FlaxDebertaForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(deberta), FlaxDebertaForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("flaubert/flaubert_small_cased"),
        FlaxFlaubertWithLMHeadModel,
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=flaubert), FlaxFlaubertWithLMHeadModel
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(flaubert), FlaxFlaubertWithLMHeadModel)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("squeezebert/squeezebert-uncased"),
        FlaxSqueezeBertForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=squeezebert),
        FlaxSqueezeBertForMaskedLM,
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(squeezebert), FlaxSqueezeBertForMaskedLM)
    assert_type(FlaxAutoModelForMaskedLM.from_pretrained("bert-base-uncased"), FlaxBertForMaskedLM)
    assert_type(FlaxAutoModelForMaskedLM.from_pretrained(name, config=bert), FlaxBertForMaskedLM)
    assert_type(FlaxAutoModelForMaskedLM.from_config(bert), FlaxBertForMaskedLM)
    assert_type(FlaxAutoModelForMaskedLM.from_pretrained("xlm-mlm-en-2048"), FlaxXLMWithLMHeadModel)
    assert_type(FlaxAutoModelForMaskedLM.from_pretrained(name, config=xlm), FlaxXLMWithLMHeadModel)
    assert_type(FlaxAutoModelForMaskedLM.from_config(xlm), FlaxXLMWithLMHeadModel)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("google/electra-small-generator"),
        FlaxElectraForMaskedLM,
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=electra), FlaxElectraForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(electra), FlaxElectraForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("funnel-transformer/small"), FlaxFunnelForMaskedLM
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=funnel), FlaxFunnelForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(funnel), FlaxFunnelForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("layoutlm-base-uncased"), FlaxLayoutLMForMaskedLM
    )
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained(name, config=layoutlm), FlaxLayoutLMForMaskedLM
    )
    assert_type(FlaxAutoModelForMaskedLM.from_config(layoutlm), FlaxLayoutLMForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("google/tapas-base-finetuned-sqa"),
        FlaxTapasForMaskedLM,
    )
    assert_type(FlaxAutoModelForMaskedLM.from_pretrained(name, config=tapas), FlaxTapasForMaskedLM)
    assert_type(FlaxAutoModelForMaskedLM.from_config(tapas), FlaxTapasForMaskedLM)
    assert_type(FlaxAutoModelForMaskedLM.from_pretrained(name), FlaxMaskedLMModel)
    assert_type(FlaxAutoModelForMaskedLM.from_config(other), FlaxMaskedLMModel)
    model, info = FlaxAutoModelForMaskedLM.from_pretrained(name, output_loading_info=True)
    assert_type(model, FlaxMaskedLMModel)
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
        FlaxAutoModelForSeq2SeqLM.from_pretrained("google/bigbird-pegasus-large-arxiv"),
        FlaxBigBirdPegasusForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=bigbird_pegasus),
        FlaxBigBirdPegasusForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_config(bigbird_pegasus),
        FlaxBigBirdPegasusForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained("facebook/m2m100_418M"),
        FlaxM2M100ForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=m2m_100),
        FlaxM2M100ForConditionalGeneration,
    )
    assert_type(FlaxAutoModelForSeq2SeqLM.from_config(m2m_100), FlaxM2M100ForConditionalGeneration)
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained("allenai/led-base-16384"),
        FlaxLEDForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=led), FlaxLEDForConditionalGeneration
    )
    assert_type(FlaxAutoModelForSeq2SeqLM.from_config(led), FlaxLEDForConditionalGeneration)
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained("facebook/blenderbot_small-90M"),
        FlaxBlenderbotSmallForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=blenderbot_small),
        FlaxBlenderbotSmallForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_config(blenderbot_small),
        FlaxBlenderbotSmallForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=mt5), FlaxT5ForConditionalGeneration
    )
    assert_type(FlaxAutoModelForSeq2SeqLM.from_config(mt5), FlaxT5ForConditionalGeneration)
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained("t5-small"), FlaxT5ForConditionalGeneration
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=t5), FlaxT5ForConditionalGeneration
    )
    assert_type(FlaxAutoModelForSeq2SeqLM.from_config(t5), FlaxT5ForConditionalGeneration)
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained("google/pegasus-large"),
        FlaxPegasusForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=pegasus),
        FlaxPegasusForConditionalGeneration,
    )
    assert_type(FlaxAutoModelForSeq2SeqLM.from_config(pegasus), FlaxPegasusForConditionalGeneration)
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained("Helsinki-NLP/opus-mt-en-de"), FlaxMarianMTModel
    )
    assert_type(FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=marian), FlaxMarianMTModel)
    assert_type(FlaxAutoModelForSeq2SeqLM.from_config(marian), FlaxMarianMTModel)
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained("facebook/mbart-large-cc25"),
        FlaxMBartForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=mbart),
        FlaxMBartForConditionalGeneration,
    )
    assert_type(FlaxAutoModelForSeq2SeqLM.from_config(mbart), FlaxMBartForConditionalGeneration)
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained("facebook/bart-large"),
        FlaxBartForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=bart),
        FlaxBartForConditionalGeneration,
    )
    assert_type(FlaxAutoModelForSeq2SeqLM.from_config(bart), FlaxBartForConditionalGeneration)
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained("facebook/blenderbot-3B"),
        FlaxBlenderbotForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=blenderbot),
        FlaxBlenderbotForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_config(blenderbot), FlaxBlenderbotForConditionalGeneration
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=fsmt),
        FlaxFSMTForConditionalGeneration,
    )
    assert_type(FlaxAutoModelForSeq2SeqLM.from_config(fsmt), FlaxFSMTForConditionalGeneration)
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained("microsoft/xprophetnet-large-wiki100-cased"),
        FlaxXLMProphetNetForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=xlm_prophetnet),
        FlaxXLMProphetNetForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_config(xlm_prophetnet),
        FlaxXLMProphetNetForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained("microsoft/prophetnet-large-uncased"),
        FlaxProphetNetForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=prophetnet),
        FlaxProphetNetForConditionalGeneration,
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_config(prophetnet), FlaxProphetNetForConditionalGeneration
    )
    assert_type(
        FlaxAutoModelForSeq2SeqLM.from_pretrained(name, config=encoder_decoder),
        FlaxEncoderDecoderModel,
    )
    assert_type(FlaxAutoModelForSeq2SeqLM.from_config(encoder_decoder), FlaxEncoderDecoderModel)
    assert_type(FlaxAutoModelForSeq2SeqLM.from_pretrained(name), FlaxSeq2SeqLMModel)
    assert_type(FlaxAutoModelForSeq2SeqLM.from_config(other), FlaxSeq2SeqLMModel)
    model, info = FlaxAutoModelForSeq2SeqLM.from_pretrained(name, output_loading_info=True)
    assert_type(model, FlaxSeq2SeqLMModel)
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
        FlaxAutoModelForSequenceClassification.from_pretrained("google/canine-s"),
        FlaxCanineForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=canine),
        FlaxCanineForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(canine),
        FlaxCanineForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("junnyu/roformer_chinese_small"),
        FlaxRoFormerForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=roformer),
        FlaxRoFormerForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(roformer),
        FlaxRoFormerForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(
            "google/bigbird-pegasus-large-arxiv"
        ),
        FlaxBigBirdPegasusForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=bigbird_pegasus),
        FlaxBigBirdPegasusForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(bigbird_pegasus),
        FlaxBigBirdPegasusForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("studio-ousia/luke-base"),
        FlaxLukeForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=luke),
        FlaxLukeForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(luke), FlaxLukeForSequenceClassification
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("EleutherAI/gpt-neo-1.3B"),
        FlaxGPTNeoForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=gpt_neo),
        FlaxGPTNeoForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(gpt_neo),
        FlaxGPTNeoForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("google/bigbird-roberta-base"),
        FlaxBigBirdForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=big_bird),
        FlaxBigBirdForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(big_bird),
        FlaxBigBirdForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("YituTech/conv-bert-base"),
        FlaxConvBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=convbert),
        FlaxConvBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(convbert),
        FlaxConvBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("allenai/led-base-16384"),
        FlaxLEDForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=led),
        FlaxLEDForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(led), FlaxLEDForSequenceClassification
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("kssteven/ibert-roberta-base"),
        FlaxIBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=ibert),
        FlaxIBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(ibert),
        FlaxIBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=mt5),
        FlaxMT5ForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(mt5), FlaxMT5ForSequenceClassification
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("t5-small"),
        FlaxT5ForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=t5),
        FlaxT5ForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(t5), FlaxT5ForSequenceClassification
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("mobilebert-uncased"),
        FlaxMobileBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=mobilebert),
        FlaxMobileBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(mobilebert),
        FlaxMobileBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("distilbert-base-uncased"),
        FlaxDistilBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=distilbert),
        FlaxDistilBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(distilbert),
        FlaxDistilBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("albert-base-v1"),
        FlaxAlbertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=albert),
        FlaxAlbertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(albert),
        FlaxAlbertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("camembert-base"),
        FlaxCamembertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=camembert),
        FlaxCamembertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(camembert),
        FlaxCamembertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("xlm-roberta-base"),
        FlaxXLMRobertaForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=xlm_roberta),
        FlaxXLMRobertaForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(xlm_roberta),
        FlaxXLMRobertaForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("facebook/mbart-large-cc25"),
        FlaxMBartForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=mbart),
        FlaxMBartForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(mbart),
        FlaxMBartForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=megatron_bert),
        FlaxMegatronBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(megatron_bert),
        FlaxMegatronBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("microsoft/mpnet-base"),
        FlaxMPNetForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=mpnet),
        FlaxMPNetForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(mpnet),
        FlaxMPNetForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("facebook/bart-large"),
        FlaxBartForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=bart),
        FlaxBartForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(bart), FlaxBartForSequenceClassification
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(
            "google/reformer-crime-and-punishment"
        ),
        FlaxReformerForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=reformer),
        FlaxReformerForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(reformer),
        FlaxReformerForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("allenai/longformer-base-4096"),
        FlaxLongformerForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=longformer),
        FlaxLongformerForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(longformer),
        FlaxLongformerForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("roberta-base"),
        FlaxRobertaForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=roberta),
        FlaxRobertaForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(roberta),
        FlaxRobertaForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("microsoft/deberta-v2-xlarge"),
        FlaxDebertaV2ForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=deberta_v2),
        FlaxDebertaV2ForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(deberta_v2),
        FlaxDebertaV2ForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("microsoft/deberta-base"),
        FlaxDebertaForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=deberta),
        FlaxDebertaForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(deberta),
        FlaxDebertaForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("flaubert/flaubert_small_cased"),
        FlaxFlaubertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=flaubert),
        FlaxFlaubertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(flaubert),
        FlaxFlaubertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("squeezebert/squeezebert-uncased"),
        FlaxSqueezeBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=squeezebert),
        FlaxSqueezeBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(squeezebert),
        FlaxSqueezeBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("bert-base-uncased"),
        FlaxBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=bert),
        FlaxBertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(bert), FlaxBertForSequenceClassification
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("openai-gpt"),
        FlaxOpenAIGPTForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=openai_gpt),
        FlaxOpenAIGPTForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(openai_gpt),
        FlaxOpenAIGPTForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("gpt2"),
        FlaxGPT2ForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=gpt2),
        FlaxGPT2ForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(gpt2), FlaxGPT2ForSequenceClassification
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("transfo-xl-wt103"),
        FlaxTransfoXLForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=transfo_xl),
        FlaxTransfoXLForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(transfo_xl),
        FlaxTransfoXLForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("xlnet-base-cased"),
        FlaxXLNetForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=xlnet),
        FlaxXLNetForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(xlnet),
        FlaxXLNetForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("xlm-mlm-en-2048"),
        FlaxXLMForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=xlm),
        FlaxXLMForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(xlm), FlaxXLMForSequenceClassification
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("ctrl"),
        FlaxCTRLForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=ctrl),
        FlaxCTRLForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(ctrl), FlaxCTRLForSequenceClassification
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("google/electra-small-generator"),
        FlaxElectraForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=electra),
        FlaxElectraForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(electra),
        FlaxElectraForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("funnel-transformer/small"),
        FlaxFunnelForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=funnel),
        FlaxFunnelForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(funnel),
        FlaxFunnelForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("layoutlm-base-uncased"),
        FlaxLayoutLMForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=layoutlm),
        FlaxLayoutLMForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(layoutlm),
        FlaxLayoutLMForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained("google/tapas-base-finetuned-sqa"),
        FlaxTapasForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name, config=tapas),
        FlaxTapasForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(tapas),
        FlaxTapasForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_pretrained(name),
        FlaxSequenceClassificationModel,
    )
    assert_type(
        FlaxAutoModelForSequenceClassification.from_config(other), FlaxSequenceClassificationModel
    )
    model, info = FlaxAutoModelForSequenceClassification.from_pretrained(
        name, output_loading_info=True
    )
    assert_type(model, FlaxSequenceClassificationModel)
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
        FlaxAutoModelForMultipleChoice.from_pretrained("google/canine-s"),
        FlaxCanineForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=canine),
        FlaxCanineForMultipleChoice,
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(canine), FlaxCanineForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("junnyu/roformer_chinese_small"),
        FlaxRoFormerForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=roformer),
        FlaxRoFormerForMultipleChoice,
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(roformer), FlaxRoFormerForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("studio-ousia/luke-base"),
        FlaxLukeForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=luke), FlaxLukeForMultipleChoice
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(luke), FlaxLukeForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("google/bigbird-roberta-base"),
        FlaxBigBirdForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=big_bird),
        FlaxBigBirdForMultipleChoice,
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(big_bird), FlaxBigBirdForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("YituTech/conv-bert-base"),
        FlaxConvBertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=convbert),
        FlaxConvBertForMultipleChoice,
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(convbert), FlaxConvBertForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("kssteven/ibert-roberta-base"),
        FlaxIBertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=ibert),
        FlaxIBertForMultipleChoice,
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(ibert), FlaxIBertForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("mobilebert-uncased"),
        FlaxMobileBertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=mobilebert),
        FlaxMobileBertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_config(mobilebert), FlaxMobileBertForMultipleChoice
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("distilbert-base-uncased"),
        FlaxDistilBertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=distilbert),
        FlaxDistilBertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_config(distilbert), FlaxDistilBertForMultipleChoice
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("albert-base-v1"),
        FlaxAlbertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=albert),
        FlaxAlbertForMultipleChoice,
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(albert), FlaxAlbertForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("camembert-base"),
        FlaxCamembertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=camembert),
        FlaxCamembertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_config(camembert), FlaxCamembertForMultipleChoice
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("xlm-roberta-base"),
        FlaxXLMRobertaForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=xlm_roberta),
        FlaxXLMRobertaForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_config(xlm_roberta), FlaxXLMRobertaForMultipleChoice
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=megatron_bert),
        FlaxMegatronBertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_config(megatron_bert), FlaxMegatronBertForMultipleChoice
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("microsoft/mpnet-base"),
        FlaxMPNetForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=mpnet),
        FlaxMPNetForMultipleChoice,
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(mpnet), FlaxMPNetForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("allenai/longformer-base-4096"),
        FlaxLongformerForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=longformer),
        FlaxLongformerForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_config(longformer), FlaxLongformerForMultipleChoice
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("roberta-base"), FlaxRobertaForMultipleChoice
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=roberta),
        FlaxRobertaForMultipleChoice,
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(roberta), FlaxRobertaForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("flaubert/flaubert_small_cased"),
        FlaxFlaubertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=flaubert),
        FlaxFlaubertForMultipleChoice,
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(flaubert), FlaxFlaubertForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("squeezebert/squeezebert-uncased"),
        FlaxSqueezeBertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=squeezebert),
        FlaxSqueezeBertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_config(squeezebert), FlaxSqueezeBertForMultipleChoice
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("bert-base-uncased"),
        FlaxBertForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=bert), FlaxBertForMultipleChoice
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(bert), FlaxBertForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("xlnet-base-cased"),
        FlaxXLNetForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=xlnet),
        FlaxXLNetForMultipleChoice,
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(xlnet), FlaxXLNetForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("xlm-mlm-en-2048"), FlaxXLMForMultipleChoice
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=xlm), FlaxXLMForMultipleChoice
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(xlm), FlaxXLMForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("google/electra-small-generator"),
        FlaxElectraForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=electra),
        FlaxElectraForMultipleChoice,
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(electra), FlaxElectraForMultipleChoice)
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained("funnel-transformer/small"),
        FlaxFunnelForMultipleChoice,
    )
    assert_type(
        FlaxAutoModelForMultipleChoice.from_pretrained(name, config=funnel),
        FlaxFunnelForMultipleChoice,
    )
    assert_type(FlaxAutoModelForMultipleChoice.from_config(funnel), FlaxFunnelForMultipleChoice)
    assert_type(FlaxAutoModelForMultipleChoice.from_pretrained(name), FlaxMultipleChoiceModel)
    assert_type(FlaxAutoModelForMultipleChoice.from_config(other), FlaxMultipleChoiceModel)
    model, info = FlaxAutoModelForMultipleChoice.from_pretrained(name, output_loading_info=True)
    assert_type(model, FlaxMultipleChoiceModel)
    assert_type(info["missing_keys"], list[str])


def next_sentence_prediction(
    name: str,
    mobilebert: MobileBertConfig,
    megatron_bert: MegatronBertConfig,
    bert: BertConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        FlaxAutoModelForNextSentencePrediction.from_pretrained("mobilebert-uncased"),
        FlaxMobileBertForNextSentencePrediction,
    )
    assert_type(
        FlaxAutoModelForNextSentencePrediction.from_pretrained(name, config=mobilebert),
        FlaxMobileBertForNextSentencePrediction,
    )
    assert_type(
        FlaxAutoModelForNextSentencePrediction.from_config(mobilebert),
        FlaxMobileBertForNextSentencePrediction,
    )
    assert_type(
        FlaxAutoModelForNextSentencePrediction.from_pretrained(name, config=megatron_bert),
        FlaxMegatronBertForNextSentencePrediction,
    )
    assert_type(
        FlaxAutoModelForNextSentencePrediction.from_config(megatron_bert),
        FlaxMegatronBertForNextSentencePrediction,
    )
    assert_type(
        FlaxAutoModelForNextSentencePrediction.from_pretrained("bert-base-uncased"),
        FlaxBertForNextSentencePrediction,
    )
    assert_type(
        FlaxAutoModelForNextSentencePrediction.from_pretrained(name, config=bert),
        FlaxBertForNextSentencePrediction,
    )
    assert_type(
        FlaxAutoModelForNextSentencePrediction.from_config(bert), FlaxBertForNextSentencePrediction
    )
    assert_type(
        FlaxAutoModelForNextSentencePrediction.from_pretrained(name),
        FlaxNextSentencePredictionModel,
    )
    assert_type(
        FlaxAutoModelForNextSentencePrediction.from_config(other), FlaxNextSentencePredictionModel
    )
    model, info = FlaxAutoModelForNextSentencePrediction.from_pretrained(
        name, output_loading_info=True
    )
    assert_type(model, FlaxNextSentencePredictionModel)
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
        FlaxAutoModelForTokenClassification.from_pretrained("google/canine-s"),
        FlaxCanineForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=canine),
        FlaxCanineForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(canine), FlaxCanineForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("junnyu/roformer_chinese_small"),
        FlaxRoFormerForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=roformer),
        FlaxRoFormerForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(roformer),
        FlaxRoFormerForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("studio-ousia/luke-base"),
        FlaxLukeForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=luke),
        FlaxLukeForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(luke), FlaxLukeForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("google/bigbird-roberta-base"),
        FlaxBigBirdForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=big_bird),
        FlaxBigBirdForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(big_bird), FlaxBigBirdForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("YituTech/conv-bert-base"),
        FlaxConvBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=convbert),
        FlaxConvBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(convbert),
        FlaxConvBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("kssteven/ibert-roberta-base"),
        FlaxIBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=ibert),
        FlaxIBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(ibert), FlaxIBertForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=mt5),
        FlaxMT5ForTokenClassification,
    )
    assert_type(FlaxAutoModelForTokenClassification.from_config(mt5), FlaxMT5ForTokenClassification)
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("t5-small"),
        FlaxT5ForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=t5),
        FlaxT5ForTokenClassification,
    )
    assert_type(FlaxAutoModelForTokenClassification.from_config(t5), FlaxT5ForTokenClassification)
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("mobilebert-uncased"),
        FlaxMobileBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=mobilebert),
        FlaxMobileBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(mobilebert),
        FlaxMobileBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("distilbert-base-uncased"),
        FlaxDistilBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=distilbert),
        FlaxDistilBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(distilbert),
        FlaxDistilBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("albert-base-v1"),
        FlaxAlbertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=albert),
        FlaxAlbertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(albert), FlaxAlbertForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("camembert-base"),
        FlaxCamembertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=camembert),
        FlaxCamembertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(camembert),
        FlaxCamembertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("xlm-roberta-base"),
        FlaxXLMRobertaForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=xlm_roberta),
        FlaxXLMRobertaForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(xlm_roberta),
        FlaxXLMRobertaForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=megatron_bert),
        FlaxMegatronBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(megatron_bert),
        FlaxMegatronBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("microsoft/mpnet-base"),
        FlaxMPNetForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=mpnet),
        FlaxMPNetForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(mpnet), FlaxMPNetForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("allenai/longformer-base-4096"),
        FlaxLongformerForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=longformer),
        FlaxLongformerForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(longformer),
        FlaxLongformerForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("roberta-base"),
        FlaxRobertaForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=roberta),
        FlaxRobertaForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(roberta), FlaxRobertaForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("microsoft/deberta-v2-xlarge"),
        FlaxDebertaV2ForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=deberta_v2),
        FlaxDebertaV2ForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(deberta_v2),
        FlaxDebertaV2ForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("microsoft/deberta-base"),
        FlaxDebertaForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=deberta),
        FlaxDebertaForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(deberta), FlaxDebertaForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("flaubert/flaubert_small_cased"),
        FlaxFlaubertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=flaubert),
        FlaxFlaubertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(flaubert),
        FlaxFlaubertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("squeezebert/squeezebert-uncased"),
        FlaxSqueezeBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=squeezebert),
        FlaxSqueezeBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(squeezebert),
        FlaxSqueezeBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("bert-base-uncased"),
        FlaxBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=bert),
        FlaxBertForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(bert), FlaxBertForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("gpt2"), FlaxGPT2ForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=gpt2),
        FlaxGPT2ForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(gpt2), FlaxGPT2ForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("xlnet-base-cased"),
        FlaxXLNetForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=xlnet),
        FlaxXLNetForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(xlnet), FlaxXLNetForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("xlm-mlm-en-2048"),
        FlaxXLMForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=xlm),
        FlaxXLMForTokenClassification,
    )
    assert_type(FlaxAutoModelForTokenClassification.from_config(xlm), FlaxXLMForTokenClassification)
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("google/electra-small-generator"),
        FlaxElectraForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=electra),
        FlaxElectraForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(electra), FlaxElectraForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("funnel-transformer/small"),
        FlaxFunnelForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=funnel),
        FlaxFunnelForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(funnel), FlaxFunnelForTokenClassification
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained("layoutlm-base-uncased"),
        FlaxLayoutLMForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name, config=layoutlm),
        FlaxLayoutLMForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(layoutlm),
        FlaxLayoutLMForTokenClassification,
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_pretrained(name), FlaxTokenClassificationModel
    )
    assert_type(
        FlaxAutoModelForTokenClassification.from_config(other), FlaxTokenClassificationModel
    )
    model, info = FlaxAutoModelForTokenClassification.from_pretrained(
        name, output_loading_info=True
    )
    assert_type(model, FlaxTokenClassificationModel)
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
        FlaxAutoModelForQuestionAnswering.from_pretrained("google/canine-s"),
        FlaxCanineForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=canine),
        FlaxCanineForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(canine), FlaxCanineForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("junnyu/roformer_chinese_small"),
        FlaxRoFormerForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=roformer),
        FlaxRoFormerForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(roformer), FlaxRoFormerForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("google/bigbird-pegasus-large-arxiv"),
        FlaxBigBirdPegasusForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=bigbird_pegasus),
        FlaxBigBirdPegasusForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(bigbird_pegasus),
        FlaxBigBirdPegasusForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("studio-ousia/luke-base"),
        FlaxLukeForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=luke),
        FlaxLukeForQuestionAnswering,
    )
    assert_type(FlaxAutoModelForQuestionAnswering.from_config(luke), FlaxLukeForQuestionAnswering)
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("google/bigbird-roberta-base"),
        FlaxBigBirdForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=big_bird),
        FlaxBigBirdForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(big_bird), FlaxBigBirdForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("YituTech/conv-bert-base"),
        FlaxConvBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=convbert),
        FlaxConvBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(convbert), FlaxConvBertForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("allenai/led-base-16384"),
        FlaxLEDForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=led),
        FlaxLEDForQuestionAnswering,
    )
    assert_type(FlaxAutoModelForQuestionAnswering.from_config(led), FlaxLEDForQuestionAnswering)
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("kssteven/ibert-roberta-base"),
        FlaxIBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=ibert),
        FlaxIBertForQuestionAnswering,
    )
    assert_type(FlaxAutoModelForQuestionAnswering.from_config(ibert), FlaxIBertForQuestionAnswering)
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=mt5),
        FlaxMT5ForQuestionAnswering,
    )
    assert_type(FlaxAutoModelForQuestionAnswering.from_config(mt5), FlaxMT5ForQuestionAnswering)
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("t5-small"), FlaxT5ForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=t5),
        FlaxT5ForQuestionAnswering,
    )
    assert_type(FlaxAutoModelForQuestionAnswering.from_config(t5), FlaxT5ForQuestionAnswering)
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("mobilebert-uncased"),
        FlaxMobileBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=mobilebert),
        FlaxMobileBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(mobilebert),
        FlaxMobileBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("distilbert-base-uncased"),
        FlaxDistilBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=distilbert),
        FlaxDistilBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(distilbert),
        FlaxDistilBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("albert-base-v1"),
        FlaxAlbertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=albert),
        FlaxAlbertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(albert), FlaxAlbertForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("camembert-base"),
        FlaxCamembertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=camembert),
        FlaxCamembertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(camembert), FlaxCamembertForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("xlm-roberta-base"),
        FlaxXLMRobertaForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=xlm_roberta),
        FlaxXLMRobertaForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(xlm_roberta),
        FlaxXLMRobertaForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("facebook/mbart-large-cc25"),
        FlaxMBartForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=mbart),
        FlaxMBartForQuestionAnswering,
    )
    assert_type(FlaxAutoModelForQuestionAnswering.from_config(mbart), FlaxMBartForQuestionAnswering)
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=megatron_bert),
        FlaxMegatronBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(megatron_bert),
        FlaxMegatronBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("microsoft/mpnet-base"),
        FlaxMPNetForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=mpnet),
        FlaxMPNetForQuestionAnswering,
    )
    assert_type(FlaxAutoModelForQuestionAnswering.from_config(mpnet), FlaxMPNetForQuestionAnswering)
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("facebook/bart-large"),
        FlaxBartForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=bart),
        FlaxBartForQuestionAnswering,
    )
    assert_type(FlaxAutoModelForQuestionAnswering.from_config(bart), FlaxBartForQuestionAnswering)
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("google/reformer-crime-and-punishment"),
        FlaxReformerForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=reformer),
        FlaxReformerForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(reformer), FlaxReformerForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("allenai/longformer-base-4096"),
        FlaxLongformerForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=longformer),
        FlaxLongformerForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(longformer),
        FlaxLongformerForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("roberta-base"),
        FlaxRobertaForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=roberta),
        FlaxRobertaForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(roberta), FlaxRobertaForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("microsoft/deberta-v2-xlarge"),
        FlaxDebertaV2ForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=deberta_v2),
        FlaxDebertaV2ForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(deberta_v2), FlaxDebertaV2ForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("microsoft/deberta-base"),
        FlaxDebertaForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=deberta),
        FlaxDebertaForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(deberta), FlaxDebertaForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("flaubert/flaubert_small_cased"),
        FlaxFlaubertForQuestionAnsweringSimple,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=flaubert),
        FlaxFlaubertForQuestionAnsweringSimple,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(flaubert),
        FlaxFlaubertForQuestionAnsweringSimple,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("squeezebert/squeezebert-uncased"),
        FlaxSqueezeBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=squeezebert),
        FlaxSqueezeBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(squeezebert),
        FlaxSqueezeBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("bert-base-uncased"),
        FlaxBertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=bert),
        FlaxBertForQuestionAnswering,
    )
    assert_type(FlaxAutoModelForQuestionAnswering.from_config(bert), FlaxBertForQuestionAnswering)
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("xlnet-base-cased"),
        FlaxXLNetForQuestionAnsweringSimple,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=xlnet),
        FlaxXLNetForQuestionAnsweringSimple,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(xlnet), FlaxXLNetForQuestionAnsweringSimple
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("xlm-mlm-en-2048"),
        FlaxXLMForQuestionAnsweringSimple,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=xlm),
        FlaxXLMForQuestionAnsweringSimple,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(xlm), FlaxXLMForQuestionAnsweringSimple
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("google/electra-small-generator"),
        FlaxElectraForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=electra),
        FlaxElectraForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(electra), FlaxElectraForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("funnel-transformer/small"),
        FlaxFunnelForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=funnel),
        FlaxFunnelForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(funnel), FlaxFunnelForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained("unc-nlp/lxmert-base-uncased"),
        FlaxLxmertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_pretrained(name, config=lxmert),
        FlaxLxmertForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForQuestionAnswering.from_config(lxmert), FlaxLxmertForQuestionAnswering
    )
    assert_type(FlaxAutoModelForQuestionAnswering.from_pretrained(name), FlaxQuestionAnsweringModel)
    assert_type(FlaxAutoModelForQuestionAnswering.from_config(other), FlaxQuestionAnsweringModel)
    model, info = FlaxAutoModelForQuestionAnswering.from_pretrained(name, output_loading_info=True)
    assert_type(model, FlaxQuestionAnsweringModel)
    assert_type(info["missing_keys"], list[str])


def table_question_answering(name: str, tapas: TapasConfig, other: PretrainedConfig) -> None:
    assert_type(
        FlaxAutoModelForTableQuestionAnswering.from_pretrained("google/tapas-base-finetuned-sqa"),
        FlaxTapasForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForTableQuestionAnswering.from_pretrained(name, config=tapas),
        FlaxTapasForQuestionAnswering,
    )
    assert_type(
        FlaxAutoModelForTableQuestionAnswering.from_config(tapas), FlaxTapasForQuestionAnswering
    )
    assert_type(
        FlaxAutoModelForTableQuestionAnswering.from_pretrained(name),
        FlaxTableQuestionAnsweringModel,
    )
    assert_type(
        FlaxAutoModelForTableQuestionAnswering.from_config(other), FlaxTableQuestionAnsweringModel
    )
    model, info = FlaxAutoModelForTableQuestionAnswering.from_pretrained(
        name, output_loading_info=True
    )
    assert_type(model, FlaxTableQuestionAnsweringModel)
    assert_type(info["missing_keys"], list[str])


def image_classification(
    name: str, deit: DeiTConfig, vit: ViTConfig, other: PretrainedConfig
) -> None:
    assert_type(
        FlaxAutoModelForImageClassification.from_pretrained(
            "facebook/deit-base-distilled-patch16-224"
        ),
        FlaxDeiTForImageClassification | FlaxDeiTForImageClassificationWithTeacher,
    )
    assert_type(
        FlaxAutoModelForImageClassification.from_pretrained(name, config=deit),
        FlaxDeiTForImageClassification | FlaxDeiTForImageClassificationWithTeacher,
    )
    assert_type(
        FlaxAutoModelForImageClassification.from_config(deit),
        FlaxDeiTForImageClassification | FlaxDeiTForImageClassificationWithTeacher,
    )
    assert_type(
        FlaxAutoModelForImageClassification.from_pretrained("nielsr/vit-base-patch16-224"),
        FlaxViTForImageClassification,
    )
    assert_type(
        FlaxAutoModelForImageClassification.from_pretrained(name, config=vit),
        FlaxViTForImageClassification,
    )
    assert_type(FlaxAutoModelForImageClassification.from_config(vit), FlaxViTForImageClassification)
    assert_type(
        FlaxAutoModelForImageClassification.from_pretrained(name), FlaxImageClassificationModel
    )
    assert_type(
        FlaxAutoModelForImageClassification.from_config(other), FlaxImageClassificationModel
    )
    model, info = FlaxAutoModelForImageClassification.from_pretrained(
        name, output_loading_info=True
    )
    assert_type(model, FlaxImageClassificationModel)
    assert_type(info["missing_keys"], list[str])


def object_detection(name: str, detr: DetrConfig, other: PretrainedConfig) -> None:
    assert_type(
        FlaxAutoModelForObjectDetection.from_pretrained("facebook/detr-resnet-50"),
        FlaxDetrForObjectDetection,
    )
    assert_type(
        FlaxAutoModelForObjectDetection.from_pretrained(name, config=detr),
        FlaxDetrForObjectDetection,
    )
    assert_type(FlaxAutoModelForObjectDetection.from_config(detr), FlaxDetrForObjectDetection)
    assert_type(FlaxAutoModelForObjectDetection.from_pretrained(name), FlaxObjectDetectionModel)
    assert_type(FlaxAutoModelForObjectDetection.from_config(other), FlaxObjectDetectionModel)
    model, info = FlaxAutoModelForObjectDetection.from_pretrained(name, output_loading_info=True)
    assert_type(model, FlaxObjectDetectionModel)
    assert_type(info["missing_keys"], list[str])


def image_segmentation(name: str, detr: DetrConfig, other: PretrainedConfig) -> None:
    assert_type(
        FlaxAutoModelForImageSegmentation.from_pretrained("facebook/detr-resnet-50"),
        FlaxDetrForSegmentation,
    )
    assert_type(
        FlaxAutoModelForImageSegmentation.from_pretrained(name, config=detr),
        FlaxDetrForSegmentation,
    )
    assert_type(FlaxAutoModelForImageSegmentation.from_config(detr), FlaxDetrForSegmentation)
    assert_type(FlaxAutoModelForImageSegmentation.from_pretrained(name), FlaxImageSegmentationModel)
    assert_type(FlaxAutoModelForImageSegmentation.from_config(other), FlaxImageSegmentationModel)
    model, info = FlaxAutoModelForImageSegmentation.from_pretrained(name, output_loading_info=True)
    assert_type(model, FlaxImageSegmentationModel)
    assert_type(info["missing_keys"], list[str])


def masked_image_modeling(name: str, vit: ViTConfig, other: PretrainedConfig) -> None:
    assert_type(
        FlaxAutoModelForMaskedImageModeling.from_pretrained("nielsr/vit-base-patch16-224"),
        FlaxViTForMaskedImageModeling,
    )
    assert_type(
        FlaxAutoModelForMaskedImageModeling.from_pretrained(name, config=vit),
        FlaxViTForMaskedImageModeling,
    )
    assert_type(FlaxAutoModelForMaskedImageModeling.from_config(vit), FlaxViTForMaskedImageModeling)
    assert_type(
        FlaxAutoModelForMaskedImageModeling.from_pretrained(name), FlaxMaskedImageModelingModel
    )
    assert_type(
        FlaxAutoModelForMaskedImageModeling.from_config(other), FlaxMaskedImageModelingModel
    )
    model, info = FlaxAutoModelForMaskedImageModeling.from_pretrained(
        name, output_loading_info=True
    )
    assert_type(model, FlaxMaskedImageModelingModel)
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
        FlaxAutoModelForTextEncoding.from_pretrained("junnyu/roformer_chinese_small"),
        FlaxRoFormerModel,
    )
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained(name, config=roformer), FlaxRoFormerModel
    )
    assert_type(FlaxAutoModelForTextEncoding.from_config(roformer), FlaxRoFormerModel)
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained("google/bigbird-roberta-base"),
        FlaxBigBirdModel,
    )
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained(name, config=big_bird), FlaxBigBirdModel
    )
    assert_type(FlaxAutoModelForTextEncoding.from_config(big_bird), FlaxBigBirdModel)
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained("kssteven/ibert-roberta-base"), FlaxIBertModel
    )
    assert_type(FlaxAutoModelForTextEncoding.from_pretrained(name, config=ibert), FlaxIBertModel)
    assert_type(FlaxAutoModelForTextEncoding.from_config(ibert), FlaxIBertModel)
    assert_type(FlaxAutoModelForTextEncoding.from_pretrained(name, config=mt5), FlaxMT5EncoderModel)
    assert_type(FlaxAutoModelForTextEncoding.from_config(mt5), FlaxMT5EncoderModel)
    assert_type(FlaxAutoModelForTextEncoding.from_pretrained("t5-small"), FlaxT5EncoderModel)
    assert_type(FlaxAutoModelForTextEncoding.from_pretrained(name, config=t5), FlaxT5EncoderModel)
    assert_type(FlaxAutoModelForTextEncoding.from_config(t5), FlaxT5EncoderModel)
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained("mobilebert-uncased"), FlaxMobileBertModel
    )
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained(name, config=mobilebert), FlaxMobileBertModel
    )
    assert_type(FlaxAutoModelForTextEncoding.from_config(mobilebert), FlaxMobileBertModel)
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained("distilbert-base-uncased"), FlaxDistilBertModel
    )
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained(name, config=distilbert), FlaxDistilBertModel
    )
    assert_type(FlaxAutoModelForTextEncoding.from_config(distilbert), FlaxDistilBertModel)
    assert_type(FlaxAutoModelForTextEncoding.from_pretrained("albert-base-v1"), FlaxAlbertModel)
    assert_type(FlaxAutoModelForTextEncoding.from_pretrained(name, config=albert), FlaxAlbertModel)
    assert_type(FlaxAutoModelForTextEncoding.from_config(albert), FlaxAlbertModel)
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained("xlm-roberta-base"), FlaxXLMRobertaModel
    )
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained(name, config=xlm_roberta), FlaxXLMRobertaModel
    )
    assert_type(FlaxAutoModelForTextEncoding.from_config(xlm_roberta), FlaxXLMRobertaModel)
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained("google/reformer-crime-and-punishment"),
        FlaxReformerModel,
    )
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained(name, config=reformer), FlaxReformerModel
    )
    assert_type(FlaxAutoModelForTextEncoding.from_config(reformer), FlaxReformerModel)
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained("allenai/longformer-base-4096"),
        FlaxLongformerModel,
    )
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained(name, config=longformer), FlaxLongformerModel
    )
    assert_type(FlaxAutoModelForTextEncoding.from_config(longformer), FlaxLongformerModel)
    assert_type(FlaxAutoModelForTextEncoding.from_pretrained("roberta-base"), FlaxRobertaModel)
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained(name, config=roberta), FlaxRobertaModel
    )
    assert_type(FlaxAutoModelForTextEncoding.from_config(roberta), FlaxRobertaModel)
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained("microsoft/deberta-v2-xlarge"),
        FlaxDebertaV2Model,
    )
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained(name, config=deberta_v2), FlaxDebertaV2Model
    )
    assert_type(FlaxAutoModelForTextEncoding.from_config(deberta_v2), FlaxDebertaV2Model)
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained("microsoft/deberta-base"), FlaxDebertaModel
    )
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained(name, config=deberta), FlaxDebertaModel
    )
    assert_type(FlaxAutoModelForTextEncoding.from_config(deberta), FlaxDebertaModel)
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained("flaubert/flaubert_small_cased"),
        FlaxFlaubertModel,
    )
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained(name, config=flaubert), FlaxFlaubertModel
    )
    assert_type(FlaxAutoModelForTextEncoding.from_config(flaubert), FlaxFlaubertModel)
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained("squeezebert/squeezebert-uncased"),
        FlaxSqueezeBertModel,
    )
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained(name, config=squeezebert), FlaxSqueezeBertModel
    )
    assert_type(FlaxAutoModelForTextEncoding.from_config(squeezebert), FlaxSqueezeBertModel)
    assert_type(FlaxAutoModelForTextEncoding.from_pretrained("bert-base-uncased"), FlaxBertModel)
    assert_type(FlaxAutoModelForTextEncoding.from_pretrained(name, config=bert), FlaxBertModel)
    assert_type(FlaxAutoModelForTextEncoding.from_config(bert), FlaxBertModel)
    assert_type(FlaxAutoModelForTextEncoding.from_pretrained("xlm-mlm-en-2048"), FlaxXLMModel)
    assert_type(FlaxAutoModelForTextEncoding.from_pretrained(name, config=xlm), FlaxXLMModel)
    assert_type(FlaxAutoModelForTextEncoding.from_config(xlm), FlaxXLMModel)
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained("google/electra-small-generator"),
        FlaxElectraModel,
    )
    assert_type(
        FlaxAutoModelForTextEncoding.from_pretrained(name, config=electra), FlaxElectraModel
    )
    assert_type(FlaxAutoModelForTextEncoding.from_config(electra), FlaxElectraModel)
    assert_type(FlaxAutoModelForTextEncoding.from_pretrained(name), FlaxTextEncodingModel)
    assert_type(FlaxAutoModelForTextEncoding.from_config(other), FlaxTextEncodingModel)
    model, info = FlaxAutoModelForTextEncoding.from_pretrained(name, output_loading_info=True)
    assert_type(model, FlaxTextEncodingModel)
    assert_type(info["missing_keys"], list[str])


def audio_classification(
    name: str, wav2vec2: Wav2Vec2Config, hubert: HubertConfig, other: PretrainedConfig
) -> None:
    assert_type(
        FlaxAutoModelForAudioClassification.from_pretrained("facebook/wav2vec2-base-960h"),
        FlaxWav2Vec2ForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForAudioClassification.from_pretrained(name, config=wav2vec2),
        FlaxWav2Vec2ForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForAudioClassification.from_config(wav2vec2),
        FlaxWav2Vec2ForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForAudioClassification.from_pretrained("facebook/hubert-base-ls960"),
        FlaxHubertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForAudioClassification.from_pretrained(name, config=hubert),
        FlaxHubertForSequenceClassification,
    )
    assert_type(
        FlaxAutoModelForAudioClassification.from_config(hubert), FlaxHubertForSequenceClassification
    )
    assert_type(
        FlaxAutoModelForAudioClassification.from_pretrained(name), FlaxAudioClassificationModel
    )
    assert_type(
        FlaxAutoModelForAudioClassification.from_config(other), FlaxAudioClassificationModel
    )
    model, info = FlaxAutoModelForAudioClassification.from_pretrained(
        name, output_loading_info=True
    )
    assert_type(model, FlaxAudioClassificationModel)
    assert_type(info["missing_keys"], list[str])


def ctc(name: str, wav2vec2: Wav2Vec2Config, hubert: HubertConfig, other: PretrainedConfig) -> None:
    assert_type(
        FlaxAutoModelForCTC.from_pretrained("facebook/wav2vec2-base-960h"), FlaxWav2Vec2ForCTC
    )
    assert_type(FlaxAutoModelForCTC.from_pretrained(name, config=wav2vec2), FlaxWav2Vec2ForCTC)
    assert_type(FlaxAutoModelForCTC.from_config(wav2vec2), FlaxWav2Vec2ForCTC)
    assert_type(FlaxAutoModelForCTC.from_pretrained("facebook/hubert-base-ls960"), FlaxHubertForCTC)
    assert_type(FlaxAutoModelForCTC.from_pretrained(name, config=hubert), FlaxHubertForCTC)
    assert_type(FlaxAutoModelForCTC.from_config(hubert), FlaxHubertForCTC)
    assert_type(FlaxAutoModelForCTC.from_pretrained(name), FlaxCTCModel)
    assert_type(FlaxAutoModelForCTC.from_config(other), FlaxCTCModel)
    model, info = FlaxAutoModelForCTC.from_pretrained(name, output_loading_info=True)
    assert_type(model, FlaxCTCModel)
    assert_type(info["missing_keys"], list[str])
