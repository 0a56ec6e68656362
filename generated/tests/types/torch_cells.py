# Generated from registry.yaml by `make generate`; do not edit.
"""What type checkers know of the PyTorch Auto classes; read by them and never run."""

from __future__ import annotations

from typing import assert_type

from triformers import (
    AlbertConfig,
    AlbertForMaskedLM,
    AlbertForMultipleChoice,
    AlbertForPreTraining,
    AlbertForQuestionAnswering,
    AlbertForSequenceClassification,
    AlbertForTokenClassification,
    AlbertModel,
    AudioClassificationModel,
    AutoModel,
    AutoModelForAudioClassification,
    AutoModelForCausalLM,
    AutoModelForCTC,
    AutoModelForImageClassification,
    AutoModelForImageSegmentation,
    AutoModelForMaskedImageModeling,
    AutoModelForMaskedLM,
    AutoModelForMultipleChoice,
    AutoModelForNextSentencePrediction,
    AutoModelForObjectDetection,
    AutoModelForPreTraining,
    AutoModelForQuestionAnswering,
    AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification,
    AutoModelForTableQuestionAnswering,
    AutoModelForTextEncoding,
    AutoModelForTokenClassification,
    BartConfig,
    BartForCausalLM,
    BartForConditionalGeneration,
    BartForQuestionAnswering,
    BartForSequenceClassification,
    BartModel,
    BaseTaskModel,
    BertConfig,
    BertForMaskedLM,
    BertForMultipleChoice,
    BertForNextSentencePrediction,
    BertForPreTraining,
    BertForQuestionAnswering,
    BertForSequenceClassification,
    BertForTokenClassification,
    BertGenerationConfig,
    BertGenerationDecoder,
    BertGenerationEncoder,
    BertLMHeadModel,
    BertModel,
    BigBirdConfig,
    BigBirdForCausalLM,
    BigBirdForMaskedLM,
    BigBirdForMultipleChoice,
    BigBirdForPreTraining,
    BigBirdForQuestionAnswering,
    BigBirdForSequenceClassification,
    BigBirdForTokenClassification,
    BigBirdModel,
    BigBirdPegasusConfig,
    BigBirdPegasusForCausalLM,
    BigBirdPegasusForConditionalGeneration,
    BigBirdPegasusForQuestionAnswering,
    BigBirdPegasusForSequenceClassification,
    BigBirdPegasusModel,
    BlenderbotConfig,
    BlenderbotForCausalLM,
    BlenderbotForConditionalGeneration,
    BlenderbotModel,
    BlenderbotSmallConfig,
    BlenderbotSmallForCausalLM,
    BlenderbotSmallForConditionalGeneration,
    BlenderbotSmallModel,
    CamembertConfig,
    CamembertForCausalLM,
    CamembertForMaskedLM,
    CamembertForMultipleChoice,
    CamembertForQuestionAnswering,
    CamembertForSequenceClassification,
    CamembertForTokenClassification,
    CamembertModel,
    CanineConfig,
    CanineForMultipleChoice,
    CanineForQuestionAnswering,
    CanineForSequenceClassification,
    CanineForTokenClassification,
    CanineModel,
    CausalLMModel,
    CLIPConfig,
    CLIPModel,
    ConvBertConfig,
    ConvBertForMaskedLM,
    ConvBertForMultipleChoice,
    ConvBertForQuestionAnswering,
    ConvBertForSequenceClassification,
    ConvBertForTokenClassification,
    ConvBertModel,
    CTCModel,
    CTRLConfig,
    CTRLForSequenceClassification,
    CTRLLMHeadModel,
    CTRLModel,
    DebertaConfig,
    DebertaForMaskedLM,
    DebertaForQuestionAnswering,
    DebertaForSequenceClassification,
    DebertaForTokenClassification,
    DebertaModel,
    DebertaV2Config,
    DebertaV2ForMaskedLM,
    DebertaV2ForQuestionAnswering,
    DebertaV2ForSequenceClassification,
    DebertaV2ForTokenClassification,
    DebertaV2Model,
    DeiTConfig,
    DeiTForImageClassification,
    DeiTForImageClassificationWithTeacher,
    DeiTModel,
    DetrConfig,
    DetrForObjectDetection,
    DetrForSegmentation,
    DetrModel,
    DistilBertConfig,
    DistilBertForMaskedLM,
    DistilBertForMultipleChoice,
    DistilBertForQuestionAnswering,
    DistilBertForSequenceClassification,
    DistilBertForTokenClassification,
    DistilBertModel,
    DPRConfig,
    DPRQuestionEncoder,
    ElectraConfig,
    ElectraForCausalLM,
    ElectraForMaskedLM,
    ElectraForMultipleChoice,
    ElectraForPreTraining,
    ElectraForQuestionAnswering,
    ElectraForSequenceClassification,
    ElectraForTokenClassification,
    ElectraModel,
    EncoderDecoderConfig,
    EncoderDecoderModel,
    FlaubertConfig,
    FlaubertForMultipleChoice,
    FlaubertForQuestionAnsweringSimple,
    FlaubertForSequenceClassification,
    FlaubertForTokenClassification,
    FlaubertModel,
    FlaubertWithLMHeadModel,
    FSMTConfig,
    FSMTForConditionalGeneration,
    FSMTModel,
    FunnelBaseModel,
    FunnelConfig,
    FunnelForMaskedLM,
    FunnelForMultipleChoice,
    FunnelForPreTraining,
    FunnelForQuestionAnswering,
    FunnelForSequenceClassification,
    FunnelForTokenClassification,
    FunnelModel,
    GPT2Config,
    GPT2ForSequenceClassification,
    GPT2ForTokenClassification,
    GPT2LMHeadModel,
    GPT2Model,
    GPTNeoConfig,
    GPTNeoForCausalLM,
    GPTNeoForSequenceClassification,
    GPTNeoModel,
    HubertConfig,
    HubertForCTC,
    HubertForSequenceClassification,
    HubertModel,
    IBertConfig,
    IBertForMaskedLM,
    IBertForMultipleChoice,
    IBertForQuestionAnswering,
    IBertForSequenceClassification,
    IBertForTokenClassification,
    IBertModel,
    ImageClassificationModel,
    ImageSegmentationModel,
    LayoutLMConfig,
    LayoutLMForMaskedLM,
    LayoutLMForSequenceClassification,
    LayoutLMForTokenClassification,
    LayoutLMModel,
    LEDConfig,
    LEDForConditionalGeneration,
    LEDForQuestionAnswering,
    LEDForSequenceClassification,
    LEDModel,
    LongformerConfig,
    LongformerForMaskedLM,
    LongformerForMultipleChoice,
    LongformerForQuestionAnswering,
    LongformerForSequenceClassification,
    LongformerForTokenClassification,
    LongformerModel,
    LukeConfig,
    LukeForMaskedLM,
    LukeForMultipleChoice,
    LukeForQuestionAnswering,
    LukeForSequenceClassification,
    LukeForTokenClassification,
    LukeModel,
    LxmertConfig,
    LxmertForPreTraining,
    LxmertForQuestionAnswering,
    LxmertModel,
    M2M100Config,
    M2M100ForConditionalGeneration,
    M2M100Model,
    MarianConfig,
    MarianForCausalLM,
    MarianModel,
    MarianMTModel,
    MaskedImageModelingModel,
    MaskedLMModel,
    MBartConfig,
    MBartForCausalLM,
    MBartForConditionalGeneration,
    MBartForQuestionAnswering,
    MBartForSequenceClassification,
    MBartModel,
    MegatronBertConfig,
    MegatronBertForCausalLM,
    MegatronBertForMaskedLM,
    MegatronBertForMultipleChoice,
    MegatronBertForNextSentencePrediction,
    MegatronBertForPreTraining,
    MegatronBertForQuestionAnswering,
    MegatronBertForSequenceClassification,
    MegatronBertForTokenClassification,
    MegatronBertModel,
    MobileBertConfig,
    MobileBertForMaskedLM,
    MobileBertForMultipleChoice,
    MobileBertForNextSentencePrediction,
    MobileBertForPreTraining,
    MobileBertForQuestionAnswering,
    MobileBertForSequenceClassification,
    MobileBertForTokenClassification,
    MobileBertModel,
    MPNetConfig,
    MPNetForMaskedLM,
    MPNetForMultipleChoice,
    MPNetForQuestionAnswering,
    MPNetForSequenceClassification,
    MPNetForTokenClassification,
    MPNetModel,
    MT5Config,
    MT5EncoderModel,
    MT5ForConditionalGeneration,
    MT5ForQuestionAnswering,
    MT5ForSequenceClassification,
    MT5ForTokenClassification,
    MT5Model,
    MultipleChoiceModel,
    NextSentencePredictionModel,
    ObjectDetectionModel,
    OpenAIGPTConfig,
    OpenAIGPTForSequenceClassification,
    OpenAIGPTLMHeadModel,
    OpenAIGPTModel,
    PegasusConfig,
    PegasusForCausalLM,
    PegasusForConditionalGeneration,
    PegasusModel,
    PretrainedConfig,
    PreTrainingModel,
    ProphetNetConfig,
    ProphetNetForCausalLM,
    ProphetNetForConditionalGeneration,
    ProphetNetModel,
    QuestionAnsweringModel,
    ReformerConfig,
    ReformerForMaskedLM,
    ReformerForQuestionAnswering,
    ReformerForSequenceClassification,
    ReformerModel,
    ReformerModelWithLMHead,
    RetriBertConfig,
    RetriBertModel,
    RobertaConfig,
    RobertaForCausalLM,
    RobertaForMaskedLM,
    RobertaForMultipleChoice,
    RobertaForQuestionAnswering,
    RobertaForSequenceClassification,
    RobertaForTokenClassification,
    RobertaModel,
    RoFormerConfig,
    RoFormerForCausalLM,
    RoFormerForMaskedLM,
    RoFormerForMultipleChoice,
    RoFormerForQuestionAnswering,
    RoFormerForSequenceClassification,
    RoFormerForTokenClassification,
    RoFormerModel,
    Seq2SeqLMModel,
    SequenceClassificationModel,
    Speech2TextConfig,
    Speech2TextModel,
    SqueezeBertConfig,
    SqueezeBertForMaskedLM,
    SqueezeBertForMultipleChoice,
    SqueezeBertForQuestionAnswering,
    SqueezeBertForSequenceClassification,
    SqueezeBertForTokenClassification,
    SqueezeBertModel,
    T5Config,
    T5EncoderModel,
    T5ForConditionalGeneration,
    T5ForQuestionAnswering,
    T5ForSequenceClassification,
    T5ForTokenClassification,
    T5Model,
    TableQuestionAnsweringModel,
    TapasConfig,
    TapasForMaskedLM,
    TapasForQuestionAnswering,
    TapasForSequenceClassification,
    TapasModel,
    TextEncodingModel,
    TokenClassificationModel,
    TransfoXLConfig,
    TransfoXLForSequenceClassification,
    TransfoXLLMHeadModel,
    TransfoXLModel,
    VisualBertConfig,
    VisualBertForPreTraining,
    VisualBertModel,
    ViTConfig,
    ViTForImageClassification,
    ViTForMaskedImageModeling,
    ViTModel,
    Wav2Vec2Config,
    Wav2Vec2ForCTC,
    Wav2Vec2ForMaskedLM,
    Wav2Vec2ForPreTraining,
    Wav2Vec2ForSequenceClassification,
    Wav2Vec2Model,
    XLMConfig,
    XLMForMultipleChoice,
    XLMForQuestionAnsweringSimple,
    XLMForSequenceClassification,
    XLMForTokenClassification,
    XLMModel,
    XLMProphetNetConfig,
    XLMProphetNetForCausalLM,
    XLMProphetNetForConditionalGeneration,
    XLMProphetNetModel,
    XLMRobertaConfig,
    XLMRobertaForCausalLM,
    XLMRobertaForMaskedLM,
    XLMRobertaForMultipleChoice,
    XLMRobertaForQuestionAnswering,
    XLMRobertaForSequenceClassification,
    XLMRobertaForTokenClassification,
    XLMRobertaModel,
    XLMWithLMHeadModel,
    XLNetConfig,
    XLNetForMultipleChoice,
    XLNetForQuestionAnsweringSimple,
    XLNetForSequenceClassification,
    XLNetForTokenClassification,
    XLNetLMHeadModel,
    XLNetModel,
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
    assert_type(AutoModel.from_pretrained("uclanlp/visualbert-vqa"), VisualBertModel)
    assert_type(AutoModel.from_pretrained(name, config=visual_bert), VisualBertModel)
    assert_type(AutoModel.from_config(visual_bert), VisualBertModel)
    assert_type(AutoModel.from_pretrained("google/canine-s"), CanineModel)
    assert_type(AutoModel.from_pretrained(name, config=canine), CanineModel)
    assert_type(AutoModel.from_config(canine), CanineModel)
    assert_type(AutoModel.from_pretrained("junnyu/roformer_chinese_small"), RoFormerModel)
    assert_type(AutoModel.from_pretrained(name, config=roformer), RoFormerModel)
    assert_type(AutoModel.from_config(roformer), RoFormerModel)
    assert_type(AutoModel.from_pretrained("openai/clip-vit-base-patch32"), CLIPModel)
    assert_type(AutoModel.from_pretrained(name, config=clip), CLIPModel)
    assert_type(AutoModel.from_config(clip), CLIPModel)
    assert_type(
        AutoModel.from_pretrained("google/bigbird-pegasus-large-arxiv"), BigBirdPegasusModel
    )
    assert_type(AutoModel.from_pretrained(name, config=bigbird_pegasus), BigBirdPegasusModel)
    assert_type(AutoModel.from_config(bigbird_pegasus), BigBirdPegasusModel)
    assert_type(AutoModel.from_pretrained("facebook/deit-base-distilled-patch16-224"), DeiTModel)
    assert_type(AutoModel.from_pretrained(name, config=deit), DeiTModel)
    assert_type(AutoModel.from_config(deit), DeiTModel)
    assert_type(AutoModel.from_pretrained("studio-ousia/luke-base"), LukeModel)
    assert_type(AutoModel.from_pretrained(name, config=luke), LukeModel)
    assert_type(AutoModel.from_config(luke), LukeModel)
    assert_type(AutoModel.from_pretrained("facebook/detr-resnet-50"), DetrModel)
    assert_type(AutoModel.from_pretrained(name, config=detr), DetrModel)
    assert_type(AutoModel.from_config(detr), DetrModel)
    assert_type(AutoModel.from_pretrained("EleutherAI/gpt-neo-1.3B"), GPTNeoModel)
    assert_type(AutoModel.from_pretrained(name, config=gpt_neo), GPTNeoModel)
    assert_type(AutoModel.from_config(gpt_neo), GPTNeoModel)
    assert_type(AutoModel.from_pretrained("google/bigbird-roberta-base"), BigBirdModel)
    assert_type(AutoModel.from_pretrained(name, config=big_bird), BigBirdModel)
    assert_type(AutoModel.from_config(big_bird), BigBirdModel)
    assert_type(AutoModel.from_pretrained("facebook/s2t-small-librispeech-asr"), Speech2TextModel)
    assert_type(AutoModel.from_pretrained(name, config=speech_to_text), Speech2TextModel)
    assert_type(AutoModel.from_config(speech_to_text), Speech2TextModel)
    assert_type(AutoModel.from_pretrained("nielsr/vit-base-patch16-224"), ViTModel)
    assert_type(AutoModel.from_pretrained(name, config=vit), ViTModel)
    assert_type(AutoModel.from_config(vit), ViTModel)
    assert_type(AutoModel.from_pretrained("facebook/wav2vec2-base-960h"), Wav2Vec2Model)
    assert_type(AutoModel.from_pretrained(name, config=wav2vec2), Wav2Vec2Model)
    assert_type(AutoModel.from_config(wav2vec2), Wav2Vec2Model)
    assert_type(AutoModel.from_pretrained("facebook/m2m100_418M"), M2M100Model)
    assert_type(AutoModel.from_pretrained(name, config=m2m_100), M2M100Model)
    assert_type(AutoModel.from_config(m2m_100), M2M100Model)
    assert_type(AutoModel.from_pretrained("YituTech/conv-bert-base"), ConvBertModel)
    assert_type(AutoModel.from_pretrained(name, config=convbert), ConvBertModel)
    assert_type(AutoModel.from_config(convbert), ConvBertModel)
    assert_type(AutoModel.from_pretrained("allenai/led-base-16384"), LEDModel)
    assert_type(AutoModel.from_pretrained(name, config=led), LEDModel)
    assert_type(AutoModel.from_config(led), LEDModel)
    assert_type(AutoModel.from_pretrained("facebook/blenderbot_small-90M"), BlenderbotSmallModel)
    assert_type(AutoModel.from_pretrained(name, config=blenderbot_small), BlenderbotSmallModel)
    assert_type(AutoModel.from_config(blenderbot_small), BlenderbotSmallModel)
    assert_type(AutoModel.from_pretrained("retribert-base-uncased"), RetriBertModel)
    assert_type(AutoModel.from_pretrained(name, config=retribert), RetriBertModel)
    assert_type(AutoModel.from_config(retribert), RetriBertModel)
    assert_type(AutoModel.from_pretrained("kssteven/ibert-roberta-base"), IBertModel)
    assert_type(AutoModel.from_pretrained(name, config=ibert), IBertModel)
    assert_type(AutoModel.from_config(ibert), IBertModel)
    assert_type(AutoModel.from_pretrained(name, config=mt5), MT5Model)
    assert_type(AutoModel.from_config(mt5), MT5Model)
    assert_type(AutoModel.from_pretrained("t5-small"), T5Model)
    assert_type(AutoModel.from_pretrained(name, config=t5), T5Model)
    assert_type(AutoModel.from_config(t5), T5Model)
    assert_type(AutoModel.from_pretrained("mobilebert-uncased"), MobileBertModel)
    assert_type(AutoModel.from_pretrained(name, config=mobilebert), MobileBertModel)
    assert_type(AutoModel.from_config(mobilebert), MobileBertModel)
    assert_type(AutoModel.from_pretrained("distilbert-base-uncased"), DistilBertModel)
    assert_type(AutoModel.from_pretrained(name, config=distilbert), DistilBertModel)
    assert_type(AutoModel.from_config(distilbert), DistilBertModel)
    assert_type(AutoModel.from_pretrained("albert-base-v1"), AlbertModel)
    assert_type(AutoModel.from_pretrained(name, config=albert), AlbertModel)
    assert_type(AutoModel.from_config(albert), AlbertModel)
    assert_type(AutoModel.from_pretrained(name, config=bert_generation), BertGenerationEncoder)
    assert_type(AutoModel.from_config(bert_generation), BertGenerationEncoder)
    assert_type(AutoModel.from_pretrained("camembert-base"), CamembertModel)
    assert_type(AutoModel.from_pretrained(name, config=camembert), CamembertModel)
    assert_type(AutoModel.from_config(camembert), CamembertModel)
    assert_type(AutoModel.from_pretrained("xlm-roberta-base"), XLMRobertaModel)
    assert_type(AutoModel.from_pretrained(name, config=xlm_roberta), XLMRobertaModel)
    assert_type(AutoModel.from_config(xlm_roberta), XLMRobertaModel)
    assert_type(AutoModel.from_pretrained("google/pegasus-large"), PegasusModel)
    assert_type(AutoModel.from_pretrained(name, config=pegasus), PegasusModel)
    assert_type(AutoModel.from_config(pegasus), PegasusModel)
    assert_type(AutoModel.from_pretrained("Helsinki-NLP/opus-mt-en-de"), MarianModel)
    assert_type(AutoModel.from_pretrained(name, config=marian), MarianModel)
    assert_type(AutoModel.from_config(marian), MarianModel)
    assert_type(AutoModel.from_pretrained("facebook/mbart-large-cc25"), MBartModel)
    assert_type(AutoModel.from_pretrained(name, config=mbart), MBartModel)
    assert_type(AutoModel.from_config(mbart), MBartModel)
    assert_type(AutoModel.from_pretrained(name, config=megatron_bert), MegatronBertModel)
    assert_type(AutoModel.from_config(megatron_bert), MegatronBertModel)
    assert_type(AutoModel.from_pretrained("microsoft/mpnet-base"), MPNetModel)
    assert_type(AutoModel.from_pretrained(name, config=mpnet), MPNetModel)
    assert_type(AutoModel.from_config(mpnet), MPNetModel)
    assert_type(AutoModel.from_pretrained("facebook/bart-large"), BartModel)
    assert_type(AutoModel.from_pretrained(name, config=bart), BartModel)
    assert_type(AutoModel.from_config(bart), BartModel)
    assert_type(AutoModel.from_pretrained("facebook/blenderbot-3B"), BlenderbotModel)
    assert_type(AutoModel.from_pretrained(name, config=blenderbot), BlenderbotModel)
    assert_type(AutoModel.from_config(blenderbot), BlenderbotModel)
    assert_type(AutoModel.from_pretrained("google/reformer-crime-and-punishment"), ReformerModel)
    assert_type(AutoModel.from_pretrained(name, config=reformer), ReformerModel)
    assert_type(AutoModel.from_config(reformer), ReformerModel)
    assert_type(AutoModel.from_pretrained("allenai/longformer-base-4096"), LongformerModel)
    assert_type(AutoModel.from_pretrained(name, config=longformer), LongformerModel)
    assert_type(AutoModel.from_config(longformer), LongformerModel)
    assert_type(AutoModel.from_pretrained("roberta-base"), RobertaModel)
    assert_type(AutoModel.from_pretrained(name, config=roberta), RobertaModel)
    assert_type(AutoModel.from_config(roberta), RobertaModel)
    assert_type(AutoModel.from_pretrained("microsoft/deberta-v2-xlarge"), DebertaV2Model)
    assert_type(AutoModel.from_pretrained(name, config=deberta_v2), DebertaV2Model)
    assert_type(AutoModel.from_config(deberta_v2), DebertaV2Model)
    assert_type(AutoModel.from_pretrained("microsoft/deberta-base"), DebertaModel)
    assert_type(AutoModel.from_pretrained(name, config=deberta), DebertaModel)
    assert_type(AutoModel.from_config(deberta), DebertaModel)
    assert_type(AutoModel.from_pretrained("flaubert/flaubert_small_cased"), FlaubertModel)
    assert_type(AutoModel.from_pretrained(name, config=flaubert), FlaubertModel)
    assert_type(AutoModel.from_config(flaubert), FlaubertModel)
    assert_type(AutoModel.from_pretrained(name, config=fsmt), FSMTModel)
    assert_type(AutoModel.from_config(fsmt), FSMTModel)
    assert_type(AutoModel.from_pretrained("squeezebert/squeezebert-uncased"), SqueezeBertModel)
    assert_type(AutoModel.from_pretrained(name, config=squeezebert), SqueezeBertModel)
    assert_type(AutoModel.from_config(squeezebert), SqueezeBertModel)
    assert_type(AutoModel.from_pretrained("facebook/hubert-base-ls960"), HubertModel)
    assert_type(AutoModel.from_pretrained(name, config=hubert), HubertModel)
    assert_type(AutoModel.from_config(hubert), HubertModel)
    assert_type(AutoModel.from_pretrained("bert-base-uncased"), BertModel)
    assert_type(AutoModel.from_pretrained(name, config=bert), BertModel)
    assert_type(AutoModel.from_config(bert), BertModel)
    assert_type(AutoModel.from_pretrained("openai-gpt"), OpenAIGPTModel)
    assert_type(AutoModel.from_pretrained(name, config=openai_gpt), OpenAIGPTModel)
    assert_type(AutoModel.from_config(openai_gpt), OpenAIGPTModel)
    assert_type(AutoModel.from_pretrained("gpt2"), GPT2Model)
    assert_type(AutoModel.from_pretrained(name, config=gpt2), GPT2Model)
    assert_type(AutoModel.from_config(gpt2), GPT2Model)
    assert_type(AutoModel.from_pretrained("transfo-xl-wt103"), TransfoXLModel)
    assert_type(AutoModel.from_pretrained(name, config=transfo_xl), TransfoXLModel)
    assert_type(AutoModel.from_config(transfo_xl), TransfoXLModel)
    assert_type(AutoModel.from_pretrained("xlnet-base-cased"), XLNetModel)
    assert_type(AutoModel.from_pretrained(name, config=xlnet), XLNetModel)
    assert_type(AutoModel.from_config(xlnet), XLNetModel)
    assert_type(
        AutoModel.from_pretrained("microsoft/xprophetnet-large-wiki100-cased"), XLMProphetNetModel
    )
    assert_type(AutoModel.from_pretrained(name, config=xlm_prophetnet), XLMProphetNetModel)
    assert_type(AutoModel.from_config(xlm_prophetnet), XLMProphetNetModel)
    assert_type(AutoModel.from_pretrained("microsoft/prophetnet-large-uncased"), ProphetNetModel)
    assert_type(AutoModel.from_pretrained(name, config=prophetnet), ProphetNetModel)
    assert_type(AutoModel.from_config(prophetnet), ProphetNetModel)
    assert_type(AutoModel.from_pretrained("xlm-mlm-en-2048"), XLMModel)
    assert_type(AutoModel.from_pretrained(name, config=xlm), XLMModel)
    assert_type(AutoModel.from_config(xlm), XLMModel)
    assert_type(AutoModel.from_pretrained("ctrl"), CTRLModel)
    assert_type(AutoModel.from_pretrained(name, config=ctrl), CTRLModel)
    assert_type(AutoModel.from_config(ctrl), CTRLModel)
    assert_type(AutoModel.from_pretrained("google/electra-small-generator"), ElectraModel)
    assert_type(AutoModel.from_pretrained(name, config=electra), ElectraModel)
    assert_type(AutoModel.from_config(electra), ElectraModel)
    assert_type(
        AutoModel.from_pretrained("funnel-transformer/small"), FunnelModel | FunnelBaseModel
    )
    assert_type(AutoModel.from_pretrained(name, config=funnel), FunnelModel | FunnelBaseModel)
    assert_type(AutoModel.from_config(funnel), FunnelModel | FunnelBaseModel)
    assert_type(AutoModel.from_pretrained("unc-nlp/lxmert-base-uncased"), LxmertModel)
    assert_type(AutoModel.from_pretrained(name, config=lxmert), LxmertModel)
    assert_type(AutoModel.from_config(lxmert), LxmertModel)
    assert_type(
        AutoModel.from_pretrained("facebook/dpr-ctx_encoder-single-nq-base"), DPRQuestionEncoder
    )
    assert_type(AutoModel.from_pretrained(name, config=dpr), DPRQuestionEncoder)
    assert_type(AutoModel.from_config(dpr), DPRQuestionEncoder)
    assert_type(AutoModel.from_pretrained("layoutlm-base-uncased"), LayoutLMModel)
    assert_type(AutoModel.from_pretrained(name, config=layoutlm), LayoutLMModel)
    assert_type(AutoModel.from_config(layoutlm), LayoutLMModel)
    assert_type(AutoModel.from_pretrained("google/tapas-base-finetuned-sqa"), TapasModel)
    assert_type(AutoModel.from_pretrained(name, config=tapas), TapasModel)
    assert_type(AutoModel.from_config(tapas), TapasModel)
    assert_type(AutoModel.from_pretrained(name), BaseTaskModel)
    assert_type(AutoModel.from_config(other), BaseTaskModel)
    model, info = AutoModel.from_pretrained(name, output_loading_info=True)
    assert_type(model, BaseTaskModel)
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
        AutoModelForPreTraining.from_pretrained("uclanlp/visualbert-vqa"), VisualBertForPreTraining
    )
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=visual_bert), VisualBertForPreTraining
    )
    assert_type(AutoModelForPreTraining.from_config(visual_bert), VisualBertForPreTraining)
    assert_type(AutoModelForPreTraining.from_pretrained("studio-ousia/luke-base"), LukeForMaskedLM)
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=luke), LukeForMaskedLM)
    assert_type(AutoModelForPreTraining.from_config(luke), LukeForMaskedLM)
    assert_type(
        AutoModelForPreTraining.from_pretrained("google/bigbird-roberta-base"),
        BigBirdForPreTraining,
    )
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=big_bird), BigBirdForPreTraining
    )
    assert_type(AutoModelForPreTraining.from_config(big_bird), BigBirdForPreTraining)
    assert_type(
        AutoModelForPreTraining.from_pretrained("facebook/wav2vec2-base-960h"),
        Wav2Vec2ForPreTraining,
    )
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=wav2vec2), Wav2Vec2ForPreTraining
    )
    assert_type(AutoModelForPreTraining.from_config(wav2vec2), Wav2Vec2ForPreTraining)
    assert_type(AutoModelForPreTraining.from_pretrained("retribert-base-uncased"), RetriBertModel)
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=retribert), RetriBertModel)
    assert_type(AutoModelForPreTraining.from_config(retribert), RetriBertModel)
    assert_type(
        AutoModelForPreTraining.from_pretrained("kssteven/ibert-roberta-base"), IBertForMaskedLM
    )
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=ibert), IBertForMaskedLM)
    assert_type(AutoModelForPreTraining.from_config(ibert), IBertForMaskedLM)
    assert_type(AutoModelForPreTraining.from_pretrained("t5-small"), T5ForConditionalGeneration)
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=t5), T5ForConditionalGeneration
    )
    assert_type(AutoModelForPreTraining.from_config(t5), T5ForConditionalGeneration)
    assert_type(
        AutoModelForPreTraining.from_pretrained("mobilebert-uncased"), MobileBertForPreTraining
    )
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=mobilebert), MobileBertForPreTraining
    )
    assert_type(AutoModelForPreTraining.from_config(mobilebert), MobileBertForPreTraining)
    assert_type(
        AutoModelForPreTraining.from_pretrained("distilbert-base-uncased"), DistilBertForMaskedLM
    )
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=distilbert), DistilBertForMaskedLM
    )
    assert_type(AutoModelForPreTraining.from_config(distilbert), DistilBertForMaskedLM)
    assert_type(AutoModelForPreTraining.from_pretrained("albert-base-v1"), AlbertForPreTraining)
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=albert), AlbertForPreTraining)
    assert_type(AutoModelForPreTraining.from_config(albert), AlbertForPreTraining)
    assert_type(AutoModelForPreTraining.from_pretrained("camembert-base"), CamembertForMaskedLM)
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=camembert), CamembertForMaskedLM
    )
    assert_type(AutoModelForPreTraining.from_config(camembert), CamembertForMaskedLM)
    assert_type(AutoModelForPreTraining.from_pretrained("xlm-roberta-base"), XLMRobertaForMaskedLM)
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=xlm_roberta), XLMRobertaForMaskedLM
    )
    assert_type(AutoModelForPreTraining.from_config(xlm_roberta), XLMRobertaForMaskedLM)
    assert_type(
        AutoModelForPreTraining.from_pretrained("facebook/mbart-large-cc25"),
        MBartForConditionalGeneration,
    )
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=mbart), MBartForConditionalGeneration
    )
    assert_type(AutoModelForPreTraining.from_config(mbart), MBartForConditionalGeneration)
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=megatron_bert),
        MegatronBertForPreTraining,
    )
    assert_type(AutoModelForPreTraining.from_config(megatron_bert), MegatronBertForPreTraining)
    assert_type(AutoModelForPreTraining.from_pretrained("microsoft/mpnet-base"), MPNetForMaskedLM)
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=mpnet), MPNetForMaskedLM)
    assert_type(AutoModelForPreTraining.from_config(mpnet), MPNetForMaskedLM)
    assert_type(
        AutoModelForPreTraining.from_pretrained("facebook/bart-large"), BartForConditionalGeneration
    )
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=bart), BartForConditionalGeneration
    )
    assert_type(AutoModelForPreTraining.from_config(bart), BartForConditionalGeneration)
    assert_type(
        AutoModelForPreTraining.from_pretrained("allenai/longformer-base-4096"),
        LongformerForMaskedLM,
    )
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=longformer), LongformerForMaskedLM
    )
    assert_type(AutoModelForPreTraining.from_config(longformer), LongformerForMaskedLM)
    assert_type(AutoModelForPreTraining.from_pretrained("roberta-base"), RobertaForMaskedLM)
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=roberta), RobertaForMaskedLM)
    assert_type(AutoModelForPreTraining.from_config(roberta), RobertaForMaskedLM)
    assert_type(
        AutoModelForPreTraining.from_pretrained("microsoft/deberta-v2-xlarge"), DebertaV2ForMaskedLM
    )
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=deberta_v2), DebertaV2ForMaskedLM
    )
    assert_type(AutoModelForPreTraining.from_config(deberta_v2), DebertaV2ForMaskedLM)
    assert_type(
        AutoModelForPreTraining.from_pretrained("microsoft/deberta-base"), DebertaForMaskedLM
    )
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=deberta), DebertaForMaskedLM)
    assert_type(AutoModelForPreTraining.from_config(deberta), DebertaForMaskedLM)
    assert_type(
        AutoModelForPreTraining.from_pretrained("flaubert/flaubert_small_cased"),
        FlaubertWithLMHeadModel,
    )
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=flaubert), FlaubertWithLMHeadModel
    )
    assert_type(AutoModelForPreTraining.from_config(flaubert), FlaubertWithLMHeadModel)
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=fsmt), FSMTForConditionalGeneration
    )
    assert_type(AutoModelForPreTraining.from_config(fsmt), FSMTForConditionalGeneration)
    assert_type(
        AutoModelForPreTraining.from_pretrained("squeezebert/squeezebert-uncased"),
        SqueezeBertForMaskedLM,
    )
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=squeezebert), SqueezeBertForMaskedLM
    )
    assert_type(AutoModelForPreTraining.from_config(squeezebert), SqueezeBertForMaskedLM)
    assert_type(AutoModelForPreTraining.from_pretrained("bert-base-uncased"), BertForPreTraining)
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=bert), BertForPreTraining)
    assert_type(AutoModelForPreTraining.from_config(bert), BertForPreTraining)
    assert_type(AutoModelForPreTraining.from_pretrained("openai-gpt"), OpenAIGPTLMHeadModel)
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=openai_gpt), OpenAIGPTLMHeadModel
    )
    assert_type(AutoModelForPreTraining.from_config(openai_gpt), OpenAIGPTLMHeadModel)
    assert_type(AutoModelForPreTraining.from_pretrained("gpt2"), GPT2LMHeadModel)
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=gpt2), GPT2LMHeadModel)
    assert_type(AutoModelForPreTraining.from_config(gpt2), GPT2LMHeadModel)
    assert_type(AutoModelForPreTraining.from_pretrained("transfo-xl-wt103"), TransfoXLLMHeadModel)
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=transfo_xl), TransfoXLLMHeadModel
    )
    assert_type(AutoModelForPreTraining.from_config(transfo_xl), TransfoXLLMHeadModel)
    assert_type(AutoModelForPreTraining.from_pretrained("xlnet-base-cased"), XLNetLMHeadModel)
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=xlnet), XLNetLMHeadModel)
    assert_type(AutoModelForPreTraining.from_config(xlnet), XLNetLMHeadModel)
    assert_type(AutoModelForPreTraining.from_pretrained("xlm-mlm-en-2048"), XLMWithLMHeadModel)
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=xlm), XLMWithLMHeadModel)
    assert_type(AutoModelForPreTraining.from_config(xlm), XLMWithLMHeadModel)
    assert_type(AutoModelForPreTraining.from_pretrained("ctrl"), CTRLLMHeadModel)
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=ctrl), CTRLLMHeadModel)
    assert_type(AutoModelForPreTraining.from_config(ctrl), CTRLLMHeadModel)
    assert_type(
        AutoModelForPreTraining.from_pretrained("google/electra-small-generator"),
        ElectraForPreTraining,
    )
    assert_type(
        AutoModelForPreTraining.from_pretrained(name, config=electra), ElectraForPreTraining
    )
    assert_type(AutoModelForPreTraining.from_config(electra), ElectraForPreTraining)
    assert_type(
        AutoModelForPreTraining.from_pretrained("funnel-transformer/small"), FunnelForPreTraining
    )
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=funnel), FunnelForPreTraining)
    assert_type(AutoModelForPreTraining.from_config(funnel), FunnelForPreTraining)
    assert_type(
        AutoModelForPreTraining.from_pretrained("unc-nlp/lxmert-base-uncased"), LxmertForPreTraining
    )
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=lxmert), LxmertForPreTraining)
    assert_type(AutoModelForPreTraining.from_config(lxmert), LxmertForPreTraining)
    assert_type(
        AutoModelForPreTraining.from_pretrained("layoutlm-base-uncased"), LayoutLMForMaskedLM
    )
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=layoutlm), LayoutLMForMaskedLM)
    assert_type(AutoModelForPreTraining.from_config(layoutlm), LayoutLMForMaskedLM)
    assert_type(
        AutoModelForPreTraining.from_pretrained("google/tapas-base-finetuned-sqa"), TapasForMaskedLM
    )
    assert_type(AutoModelForPreTraining.from_pretrained(name, config=tapas), TapasForMaskedLM)
    assert_type(AutoModelForPreTraining.from_config(tapas), TapasForMaskedLM)
    assert_type(AutoModelForPreTraining.from_pretrained(name), PreTrainingModel)
    assert_type(AutoModelForPreTraining.from_config(other), PreTrainingModel)
    model, info = AutoModelForPreTraining.from_pretrained(name, output_loading_info=True)
    assert_type(model, PreTrainingModel)
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
        AutoModelForCausalLM.from_pretrained("junnyu/roformer_chinese_small"), RoFormerForCausalLM
    )
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=roformer), RoFormerForCausalLM)
    assert_type(AutoModelForCausalLM.from_config(roformer), RoFormerForCausalLM)
    assert_type(
        AutoModelForCausalLM.from_pretrained("google/bigbird-pegasus-large-arxiv"),
        BigBirdPegasusForCausalLM,
    )
    assert_type(
        AutoModelForCausalLM.from_pretrained(name, config=bigbird_pegasus),
        BigBirdPegasusForCausalLM,
    )
    assert_type(AutoModelForCausalLM.from_config(bigbird_pegasus), BigBirdPegasusForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained("EleutherAI/gpt-neo-1.3B"), GPTNeoForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=gpt_neo), GPTNeoForCausalLM)
    assert_type(AutoModelForCausalLM.from_config(gpt_neo), GPTNeoForCausalLM)
    assert_type(
        AutoModelForCausalLM.from_pretrained("google/bigbird-roberta-base"), BigBirdForCausalLM
    )
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=big_bird), BigBirdForCausalLM)
    assert_type(AutoModelForCausalLM.from_config(big_bird), BigBirdForCausalLM)
    assert_type(
        AutoModelForCausalLM.from_pretrained("facebook/blenderbot_small-90M"),
        BlenderbotSmallForCausalLM,
    )
    assert_type(
        AutoModelForCausalLM.from_pretrained(name, config=blenderbot_small),
        BlenderbotSmallForCausalLM,
    )
    assert_type(AutoModelForCausalLM.from_config(blenderbot_small), BlenderbotSmallForCausalLM)
    assert_type(
        AutoModelForCausalLM.from_pretrained(name, config=bert_generation), BertGenerationDecoder
    )
    assert_type(AutoModelForCausalLM.from_config(bert_generation), BertGenerationDecoder)
    assert_type(AutoModelForCausalLM.from_pretrained("camembert-base"), CamembertForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=camembert), CamembertForCausalLM)
    assert_type(AutoModelForCausalLM.from_config(camembert), CamembertForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained("xlm-roberta-base"), XLMRobertaForCausalLM)
    assert_type(
        AutoModelForCausalLM.from_pretrained(name, config=xlm_roberta), XLMRobertaForCausalLM
    )
    assert_type(AutoModelForCausalLM.from_config(xlm_roberta), XLMRobertaForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained("google/pegasus-large"), PegasusForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=pegasus), PegasusForCausalLM)
    assert_type(AutoModelForCausalLM.from_config(pegasus), PegasusForCausalLM)
    assert_type(
        AutoModelForCausalLM.from_pretrained("Helsinki-NLP/opus-mt-en-de"), MarianForCausalLM
    )
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=marian), MarianForCausalLM)
    assert_type(AutoModelForCausalLM.from_config(marian), MarianForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained("facebook/mbart-large-cc25"), MBartForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=mbart), MBartForCausalLM)
    assert_type(AutoModelForCausalLM.from_config(mbart), MBartForCausalLM)
    assert_type(
        AutoModelForCausalLM.from_pretrained(name, config=megatron_bert), MegatronBertForCausalLM
    )
    assert_type(AutoModelForCausalLM.from_config(megatron_bert), MegatronBertForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained("facebook/bart-large"), BartForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=bart), BartForCausalLM)
    assert_type(AutoModelForCausalLM.from_config(bart), BartForCausalLM)
    assert_type(
        AutoModelForCausalLM.from_pretrained("facebook/blenderbot-3B"), BlenderbotForCausalLM
    )
    assert_type(
        AutoModelForCausalLM.from_pretrained(name, config=blenderbot), BlenderbotForCausalLM
    )
    assert_type(AutoModelForCausalLM.from_config(blenderbot), BlenderbotForCausalLM)
    assert_type(
        AutoModelForCausalLM.from_pretrained("google/reformer-crime-and-punishment"),
        ReformerModelWithLMHead,
    )
    assert_type(
        AutoModelForCausalLM.from_pretrained(name, config=reformer), ReformerModelWithLMHead
    )
    assert_type(AutoModelForCausalLM.from_config(reformer), ReformerModelWithLMHead)
    assert_type(AutoModelForCausalLM.from_pretrained("roberta-base"), RobertaForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=roberta), RobertaForCausalLM)
    assert_type(AutoModelForCausalLM.from_config(roberta), RobertaForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained("bert-base-uncased"), BertLMHeadModel)
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=bert), BertLMHeadModel)
    assert_type(AutoModelForCausalLM.from_config(bert), BertLMHeadModel)
    assert_type(AutoModelForCausalLM.from_pretrained("openai-gpt"), OpenAIGPTLMHeadModel)
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=openai_gpt), OpenAIGPTLMHeadModel)
    assert_type(AutoModelForCausalLM.from_config(openai_gpt), OpenAIGPTLMHeadModel)
    assert_type(AutoModelForCausalLM.from_pretrained("gpt2"), GPT2LMHeadModel)
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=gpt2), GPT2LMHeadModel)
    assert_type(AutoModelForCausalLM.from_config(gpt2), GPT2LMHeadModel)
    assert_type(AutoModelForCausalLM.from_pretrained("transfo-xl-wt103"), TransfoXLLMHeadModel)
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=transfo_xl), TransfoXLLMHeadModel)
    assert_type(AutoModelForCausalLM.from_config(transfo_xl), TransfoXLLMHeadModel)
    assert_type(AutoModelForCausalLM.from_pretrained("xlnet-base-cased"), XLNetLMHeadModel)
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=xlnet), XLNetLMHeadModel)
    assert_type(AutoModelForCausalLM.from_config(xlnet), XLNetLMHeadModel)
    assert_type(
        AutoModelForCausalLM.from_pretrained("microsoft/xprophetnet-large-wiki100-cased"),
        XLMProphetNetForCausalLM,
    )
    assert_type(
        AutoModelForCausalLM.from_pretrained(name, config=xlm_prophetnet), XLMProphetNetForCausalLM
    )
    assert_type(AutoModelForCausalLM.from_config(xlm_prophetnet), XLMProphetNetForCausalLM)
    assert_type(
        AutoModelForCausalLM.from_pretrained("microsoft/prophetnet-large-uncased"),
        ProphetNetForCausalLM,
    )
    assert_type(
        AutoModelForCausalLM.from_pretrained(name, config=prophetnet), ProphetNetForCausalLM
    )
    assert_type(AutoModelForCausalLM.from_config(prophetnet), ProphetNetForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained("xlm-mlm-en-2048"), XLMWithLMHeadModel)
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=xlm), XLMWithLMHeadModel)
    assert_type(AutoModelForCausalLM.from_config(xlm), XLMWithLMHeadModel)
    assert_type(AutoModelForCausalLM.from_pretrained("ctrl"), CTRLLMHeadModel)
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=ctrl), CTRLLMHeadModel)
    assert_type(AutoModelForCausalLM.from_config(ctrl), CTRLLMHeadModel)
    assert_type(
        AutoModelForCausalLM.from_pretrained("google/electra-small-generator"), ElectraForCausalLM
    )
    assert_type(AutoModelForCausalLM.from_pretrained(name, config=electra), ElectraForCausalLM)
    assert_type(AutoModelForCausalLM.from_config(electra), ElectraForCausalLM)
    assert_type(AutoModelForCausalLM.from_pretrained(name), CausalLMModel)
    assert_type(AutoModelForCausalLM.from_config(other), CausalLMModel)
    model, info = AutoModelForCausalLM.from_pretrained(name, output_loading_info=True)
    assert_type(model, CausalLMModel)
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
        AutoModelForMaskedLM.from_pretrained("junnyu/roformer_chinese_small"), RoFormerForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=roformer), RoFormerForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(roformer), RoFormerForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained("studio-ousia/luke-base"), LukeForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=luke), LukeForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(luke), LukeForMaskedLM)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("google/bigbird-roberta-base"), BigBirdForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=big_bird), BigBirdForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(big_bird), BigBirdForMaskedLM)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("facebook/wav2vec2-base-960h"), Wav2Vec2ForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=wav2vec2), Wav2Vec2ForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(wav2vec2), Wav2Vec2ForMaskedLM)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("YituTech/conv-bert-base"), ConvBertForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=convbert), ConvBertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(convbert), ConvBertForMaskedLM)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("kssteven/ibert-roberta-base"), IBertForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=ibert), IBertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(ibert), IBertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained("mobilebert-uncased"), MobileBertForMaskedLM)
    assert_type(
        AutoModelForMaskedLM.from_pretrained(name, config=mobilebert), MobileBertForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_config(mobilebert), MobileBertForMaskedLM)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("distilbert-base-uncased"), DistilBertForMaskedLM
    )
    assert_type(
        AutoModelForMaskedLM.from_pretrained(name, config=distilbert), DistilBertForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_config(distilbert), DistilBertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained("albert-base-v1"), AlbertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=albert), AlbertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(albert), AlbertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained("camembert-base"), CamembertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=camembert), CamembertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(camembert), CamembertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained("xlm-roberta-base"), XLMRobertaForMaskedLM)
    assert_type(
        AutoModelForMaskedLM.from_pretrained(name, config=xlm_roberta), XLMRobertaForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_config(xlm_roberta), XLMRobertaForMaskedLM)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("facebook/mbart-large-cc25"),
        MBartForConditionalGeneration,
    )
    assert_type(
        AutoModelForMaskedLM.from_pretrained(name, config=mbart), MBartForConditionalGeneration
    )
    assert_type(AutoModelForMaskedLM.from_config(mbart), MBartForConditionalGeneration)
    assert_type(
        AutoModelForMaskedLM.from_pretrained(name, config=megatron_bert), MegatronBertForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_config(megatron_bert), MegatronBertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained("microsoft/mpnet-base"), MPNetForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=mpnet), MPNetForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(mpnet), MPNetForMaskedLM)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("facebook/bart-large"), BartForConditionalGeneration
    )
    assert_type(
        AutoModelForMaskedLM.from_pretrained(name, config=bart), BartForConditionalGeneration
    )
    assert_type(AutoModelForMaskedLM.from_config(bart), BartForConditionalGeneration)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("google/reformer-crime-and-punishment"),
        ReformerForMaskedLM,
    )
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=reformer), ReformerForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(reformer), ReformerForMaskedLM)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("allenai/longformer-base-4096"), LongformerForMaskedLM
    )
    assert_type(
        AutoModelForMaskedLM.from_pretrained(name, config=longformer), LongformerForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_config(longformer), LongformerForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained("roberta-base"), RobertaForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=roberta), RobertaForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(roberta), RobertaForMaskedLM)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("microsoft/deberta-v2-xlarge"), DebertaV2ForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=deberta_v2), DebertaV2ForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(deberta_v2), DebertaV2ForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained("microsoft/deberta-base"), DebertaForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=deberta), DebertaForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(deberta), DebertaForMaskedLM)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("flaubert/flaubert_small_cased"),
        FlaubertWithLMHeadModel,
    )
    assert_type(
        AutoModelForMaskedLM.from_pretrained(name, config=flaubert), FlaubertWithLMHeadModel
    )
    assert_type(AutoModelForMaskedLM.from_config(flaubert), FlaubertWithLMHeadModel)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("squeezebert/squeezebert-uncased"),
        SqueezeBertForMaskedLM,
    )
    assert_type(
        AutoModelForMaskedLM.from_pretrained(name, config=squeezebert), SqueezeBertForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_config(squeezebert), SqueezeBertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained("bert-base-uncased"), BertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=bert), BertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(bert), BertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained("xlm-mlm-en-2048"), XLMWithLMHeadModel)
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=xlm), XLMWithLMHeadModel)
    assert_type(AutoModelForMaskedLM.from_config(xlm), XLMWithLMHeadModel)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("google/electra-small-generator"), ElectraForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=electra), ElectraForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(electra), ElectraForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained("funnel-transformer/small"), FunnelForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=funnel), FunnelForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(funnel), FunnelForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained("layoutlm-base-uncased"), LayoutLMForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=layoutlm), LayoutLMForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(layoutlm), LayoutLMForMaskedLM)
    assert_type(
        AutoModelForMaskedLM.from_pretrained("google/tapas-base-finetuned-sqa"), TapasForMaskedLM
    )
    assert_type(AutoModelForMaskedLM.from_pretrained(name, config=tapas), TapasForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(tapas), TapasForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_pretrained(name), MaskedLMModel)
    assert_type(AutoModelForMaskedLM.from_config(other), MaskedLMModel)
    model, info = AutoModelForMaskedLM.from_pretrained(name, output_loading_info=True)
    assert_type(model, MaskedLMModel)
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
        AutoModelForSeq2SeqLM.from_pretrained("google/bigbird-pegasus-large-arxiv"),
        BigBirdPegasusForConditionalGeneration,
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained(name, config=bigbird_pegasus),
        BigBirdPegasusForConditionalGeneration,
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_config(bigbird_pegasus), BigBirdPegasusForConditionalGeneration
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained("facebook/m2m100_418M"),
        M2M100ForConditionalGeneration,
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained(name, config=m2m_100), M2M100ForConditionalGeneration
    )
    assert_type(AutoModelForSeq2SeqLM.from_config(m2m_100), M2M100ForConditionalGeneration)
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained("allenai/led-base-16384"), LEDForConditionalGeneration
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained(name, config=led), LEDForConditionalGeneration
    )
    assert_type(AutoModelForSeq2SeqLM.from_config(led), LEDForConditionalGeneration)
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained("facebook/blenderbot_small-90M"),
        BlenderbotSmallForConditionalGeneration,
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained(name, config=blenderbot_small),
        BlenderbotSmallForConditionalGeneration,
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_config(blenderbot_small), BlenderbotSmallForConditionalGeneration
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained(name, config=mt5), MT5ForConditionalGeneration
    )
    assert_type(AutoModelForSeq2SeqLM.from_config(mt5), MT5ForConditionalGeneration)
    assert_type(AutoModelForSeq2SeqLM.from_pretrained("t5-small"), T5ForConditionalGeneration)
    assert_type(AutoModelForSeq2SeqLM.from_pretrained(name, config=t5), T5ForConditionalGeneration)
    assert_type(AutoModelForSeq2SeqLM.from_config(t5), T5ForConditionalGeneration)
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained("google/pegasus-large"),
        PegasusForConditionalGeneration,
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained(name, config=pegasus), PegasusForConditionalGeneration
    )
    assert_type(AutoModelForSeq2SeqLM.from_config(pegasus), PegasusForConditionalGeneration)
    assert_type(AutoModelForSeq2SeqLM.from_pretrained("Helsinki-NLP/opus-mt-en-de"), MarianMTModel)
    assert_type(AutoModelForSeq2SeqLM.from_pretrained(name, config=marian), MarianMTModel)
    assert_type(AutoModelForSeq2SeqLM.from_config(marian), MarianMTModel)
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained("facebook/mbart-large-cc25"),
        MBartForConditionalGeneration,
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained(name, config=mbart), MBartForConditionalGeneration
    )
    assert_type(AutoModelForSeq2SeqLM.from_config(mbart), MBartForConditionalGeneration)
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained("facebook/bart-large"), BartForConditionalGeneration
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained(name, config=bart), BartForConditionalGeneration
    )
    assert_type(AutoModelForSeq2SeqLM.from_config(bart), BartForConditionalGeneration)
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained("facebook/blenderbot-3B"),
        BlenderbotForConditionalGeneration,
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained(name, config=blenderbot),
        BlenderbotForConditionalGeneration,
    )
    assert_type(AutoModelForSeq2SeqLM.from_config(blenderbot), BlenderbotForConditionalGeneration)
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained(name, config=fsmt), FSMTForConditionalGeneration
    )
    assert_type(AutoModelForSeq2SeqLM.from_config(fsmt), FSMTForConditionalGeneration)
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained("microsoft/xprophetnet-large-wiki100-cased"),
        XLMProphetNetForConditionalGeneration,
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained(name, config=xlm_prophetnet),
        XLMProphetNetForConditionalGeneration,
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_config(xlm_prophetnet), XLMProphetNetForConditionalGeneration
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained("microsoft/prophetnet-large-uncased"),
        ProphetNetForConditionalGeneration,
    )
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained(name, config=prophetnet),
        ProphetNetForConditionalGeneration,
    )
    assert_type(AutoModelForSeq2SeqLM.from_config(prophetnet), ProphetNetForConditionalGeneration)
    assert_type(
        AutoModelForSeq2SeqLM.from_pretrained(name, config=encoder_decoder), EncoderDecoderModel
    )
    assert_type(AutoModelForSeq2SeqLM.from_config(encoder_decoder), EncoderDecoderModel)
    assert_type(AutoModelForSeq2SeqLM.from_pretrained(name), Seq2SeqLMModel)
    assert_type(AutoModelForSeq2SeqLM.from_config(other), Seq2SeqLMModel)
    model, info = AutoModelForSeq2SeqLM.from_pretrained(name, output_loading_info=True)
    assert_type(model, Seq2SeqLMModel)
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
        AutoModelForSequenceClassification.from_pretrained("google/canine-s"),
        CanineForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=canine),
        CanineForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(canine), CanineForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("junnyu/roformer_chinese_small"),
        RoFormerForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=roformer),
        RoFormerForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(roformer), RoFormerForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("google/bigbird-pegasus-large-arxiv"),
        BigBirdPegasusForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=bigbird_pegasus),
        BigBirdPegasusForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(bigbird_pegasus),
        BigBirdPegasusForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("studio-ousia/luke-base"),
        LukeForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=luke),
        LukeForSequenceClassification,
    )
    assert_type(AutoModelForSequenceClassification.from_config(luke), LukeForSequenceClassification)
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("EleutherAI/gpt-neo-1.3B"),
        GPTNeoForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=gpt_neo),
        GPTNeoForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(gpt_neo), GPTNeoForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("google/bigbird-roberta-base"),
        BigBirdForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=big_bird),
        BigBirdForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(big_bird), BigBirdForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("YituTech/conv-bert-base"),
        ConvBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=convbert),
        ConvBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(convbert), ConvBertForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("allenai/led-base-16384"),
        LEDForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=led),
        LEDForSequenceClassification,
    )
    assert_type(AutoModelForSequenceClassification.from_config(led), LEDForSequenceClassification)
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("kssteven/ibert-roberta-base"),
        IBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=ibert),
        IBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(ibert), IBertForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=mt5),
        MT5ForSequenceClassification,
    )
    assert_type(AutoModelForSequenceClassification.from_config(mt5), MT5ForSequenceClassification)
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("t5-small"), T5ForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=t5),
        T5ForSequenceClassification,
    )
    assert_type(AutoModelForSequenceClassification.from_config(t5), T5ForSequenceClassification)
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("mobilebert-uncased"),
        MobileBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=mobilebert),
        MobileBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(mobilebert),
        MobileBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("distilbert-base-uncased"),
        DistilBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=distilbert),
        DistilBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(distilbert),
        DistilBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("albert-base-v1"),
        AlbertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=albert),
        AlbertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(albert), AlbertForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("camembert-base"),
        CamembertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=camembert),
        CamembertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(camembert),
        CamembertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("xlm-roberta-base"),
        XLMRobertaForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=xlm_roberta),
        XLMRobertaForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(xlm_roberta),
        XLMRobertaForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("facebook/mbart-large-cc25"),
        MBartForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=mbart),
        MBartForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(mbart), MBartForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=megatron_bert),
        MegatronBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(megatron_bert),
        MegatronBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("microsoft/mpnet-base"),
        MPNetForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=mpnet),
        MPNetForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(mpnet), MPNetForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("facebook/bart-large"),
        BartForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=bart),
        BartForSequenceClassification,
    )
    assert_type(AutoModelForSequenceClassification.from_config(bart), BartForSequenceClassification)
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("google/reformer-crime-and-punishment"),
        ReformerForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=reformer),
        ReformerForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(reformer), ReformerForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("allenai/longformer-base-4096"),
        LongformerForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=longformer),
        LongformerForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(longformer),
        LongformerForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("roberta-base"),
        RobertaForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=roberta),
        RobertaForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(roberta), RobertaForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("microsoft/deberta-v2-xlarge"),
        DebertaV2ForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=deberta_v2),
        DebertaV2ForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(deberta_v2),
        DebertaV2ForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("microsoft/deberta-base"),
        DebertaForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=deberta),
        DebertaForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(deberta), DebertaForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("flaubert/flaubert_small_cased"),
        FlaubertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=flaubert),
        FlaubertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(flaubert), FlaubertForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("squeezebert/squeezebert-uncased"),
        SqueezeBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=squeezebert),
        SqueezeBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(squeezebert),
        SqueezeBertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("bert-base-uncased"),
        BertForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=bert),
        BertForSequenceClassification,
    )
    assert_type(AutoModelForSequenceClassification.from_config(bert), BertForSequenceClassification)
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("openai-gpt"),
        OpenAIGPTForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=openai_gpt),
        OpenAIGPTForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(openai_gpt),
        OpenAIGPTForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("gpt2"), GPT2ForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=gpt2),
        GPT2ForSequenceClassification,
    )
    assert_type(AutoModelForSequenceClassification.from_config(gpt2), GPT2ForSequenceClassification)
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("transfo-xl-wt103"),
        TransfoXLForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=transfo_xl),
        TransfoXLForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(transfo_xl),
        TransfoXLForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("xlnet-base-cased"),
        XLNetForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=xlnet),
        XLNetForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(xlnet), XLNetForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("xlm-mlm-en-2048"),
        XLMForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=xlm),
        XLMForSequenceClassification,
    )
    assert_type(AutoModelForSequenceClassification.from_config(xlm), XLMForSequenceClassification)
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("ctrl"), CTRLForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=ctrl),
        CTRLForSequenceClassification,
    )
    assert_type(AutoModelForSequenceClassification.from_config(ctrl), CTRLForSequenceClassification)
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("google/electra-small-generator"),
        ElectraForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=electra),
        ElectraForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(electra), ElectraForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("funnel-transformer/small"),
        FunnelForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=funnel),
        FunnelForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(funnel), FunnelForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("layoutlm-base-uncased"),
        LayoutLMForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=layoutlm),
        LayoutLMForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(layoutlm), LayoutLMForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained("google/tapas-base-finetuned-sqa"),
        TapasForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name, config=tapas),
        TapasForSequenceClassification,
    )
    assert_type(
        AutoModelForSequenceClassification.from_config(tapas), TapasForSequenceClassification
    )
    assert_type(
        AutoModelForSequenceClassification.from_pretrained(name), SequenceClassificationModel
    )
    assert_type(AutoModelForSequenceClassification.from_config(other), SequenceClassificationModel)
    model, info = AutoModelForSequenceClassification.from_pretrained(name, output_loading_info=True)
    assert_type(model, SequenceClassificationModel)
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
        AutoModelForMultipleChoice.from_pretrained("google/canine-s"), CanineForMultipleChoice
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=canine), CanineForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(canine), CanineForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("junnyu/roformer_chinese_small"),
        RoFormerForMultipleChoice,
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=roformer), RoFormerForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(roformer), RoFormerForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("studio-ousia/luke-base"), LukeForMultipleChoice
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=luke), LukeForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(luke), LukeForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("google/bigbird-roberta-base"),
        BigBirdForMultipleChoice,
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=big_bird), BigBirdForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(big_bird), BigBirdForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("YituTech/conv-bert-base"),
        ConvBertForMultipleChoice,
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=convbert), ConvBertForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(convbert), ConvBertForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("kssteven/ibert-roberta-base"),
        IBertForMultipleChoice,
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=ibert), IBertForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(ibert), IBertForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("mobilebert-uncased"),
        MobileBertForMultipleChoice,
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=mobilebert),
        MobileBertForMultipleChoice,
    )
    assert_type(AutoModelForMultipleChoice.from_config(mobilebert), MobileBertForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("distilbert-base-uncased"),
        DistilBertForMultipleChoice,
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=distilbert),
        DistilBertForMultipleChoice,
    )
    assert_type(AutoModelForMultipleChoice.from_config(distilbert), DistilBertForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("albert-base-v1"), AlbertForMultipleChoice
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=albert), AlbertForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(albert), AlbertForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("camembert-base"), CamembertForMultipleChoice
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=camembert),
        CamembertForMultipleChoice,
    )
    assert_type(AutoModelForMultipleChoice.from_config(camembert), CamembertForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("xlm-roberta-base"), XLMRobertaForMultipleChoice
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=xlm_roberta),
        XLMRobertaForMultipleChoice,
    )
    assert_type(AutoModelForMultipleChoice.from_config(xlm_roberta), XLMRobertaForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=megatron_bert),
        MegatronBertForMultipleChoice,
    )
    assert_type(
        AutoModelForMultipleChoice.from_config(megatron_bert), MegatronBertForMultipleChoice
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("microsoft/mpnet-base"), MPNetForMultipleChoice
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=mpnet), MPNetForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(mpnet), MPNetForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("allenai/longformer-base-4096"),
        LongformerForMultipleChoice,
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=longformer),
        LongformerForMultipleChoice,
    )
    assert_type(AutoModelForMultipleChoice.from_config(longformer), LongformerForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("roberta-base"), RobertaForMultipleChoice
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=roberta), RobertaForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(roberta), RobertaForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("flaubert/flaubert_small_cased"),
        FlaubertForMultipleChoice,
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=flaubert), FlaubertForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(flaubert), FlaubertForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("squeezebert/squeezebert-uncased"),
        SqueezeBertForMultipleChoice,
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=squeezebert),
        SqueezeBertForMultipleChoice,
    )
    assert_type(AutoModelForMultipleChoice.from_config(squeezebert), SqueezeBertForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("bert-base-uncased"), BertForMultipleChoice
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=bert), BertForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(bert), BertForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("xlnet-base-cased"), XLNetForMultipleChoice
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=xlnet), XLNetForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(xlnet), XLNetForMultipleChoice)
    assert_type(AutoModelForMultipleChoice.from_pretrained("xlm-mlm-en-2048"), XLMForMultipleChoice)
    assert_type(AutoModelForMultipleChoice.from_pretrained(name, config=xlm), XLMForMultipleChoice)
    assert_type(AutoModelForMultipleChoice.from_config(xlm), XLMForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("google/electra-small-generator"),
        ElectraForMultipleChoice,
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=electra), ElectraForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(electra), ElectraForMultipleChoice)
    assert_type(
        AutoModelForMultipleChoice.from_pretrained("funnel-transformer/small"),
        FunnelForMultipleChoice,
    )
    assert_type(
        AutoModelForMultipleChoice.from_pretrained(name, config=funnel), FunnelForMultipleChoice
    )
    assert_type(AutoModelForMultipleChoice.from_config(funnel), FunnelForMultipleChoice)
    assert_type(AutoModelForMultipleChoice.from_pretrained(name), MultipleChoiceModel)
    assert_type(AutoModelForMultipleChoice.from_config(other), MultipleChoiceModel)
    model, info = AutoModelForMultipleChoice.from_pretrained(name, output_loading_info=True)
    assert_type(model, MultipleChoiceModel)
    assert_type(info["missing_keys"], list[str])


def next_sentence_prediction(
    name: str,
    mobilebert: MobileBertConfig,
    megatron_bert: MegatronBertConfig,
    bert: BertConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        AutoModelForNextSentencePrediction.from_pretrained("mobilebert-uncased"),
        MobileBertForNextSentencePrediction,
    )
    assert_type(
        AutoModelForNextSentencePrediction.from_pretrained(name, config=mobilebert),
        MobileBertForNextSentencePrediction,
    )
    assert_type(
        AutoModelForNextSentencePrediction.from_config(mobilebert),
        MobileBertForNextSentencePrediction,
    )
    assert_type(
        AutoModelForNextSentencePrediction.from_pretrained(name, config=megatron_bert),
        MegatronBertForNextSentencePrediction,
    )
    assert_type(
        AutoModelForNextSentencePrediction.from_config(megatron_bert),
        MegatronBertForNextSentencePrediction,
    )
    assert_type(
        AutoModelForNextSentencePrediction.from_pretrained("bert-base-uncased"),
        BertForNextSentencePrediction,
    )
    assert_type(
        AutoModelForNextSentencePrediction.from_pretrained(name, config=bert),
        BertForNextSentencePrediction,
    )
    assert_type(AutoModelForNextSentencePrediction.from_config(bert), BertForNextSentencePrediction)
    assert_type(
        AutoModelForNextSentencePrediction.from_pretrained(name), NextSentencePredictionModel
    )
    assert_type(AutoModelForNextSentencePrediction.from_config(other), NextSentencePredictionModel)
    model, info = AutoModelForNextSentencePrediction.from_pretrained(name, output_loading_info=True)
    assert_type(model, NextSentencePredictionModel)
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
        AutoModelForTokenClassification.from_pretrained("google/canine-s"),
        CanineForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=canine),
        CanineForTokenClassification,
    )
    assert_type(AutoModelForTokenClassification.from_config(canine), CanineForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained("junnyu/roformer_chinese_small"),
        RoFormerForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=roformer),
        RoFormerForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_config(roformer), RoFormerForTokenClassification
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained("studio-ousia/luke-base"),
        LukeForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=luke),
        LukeForTokenClassification,
    )
    assert_type(AutoModelForTokenClassification.from_config(luke), LukeForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained("google/bigbird-roberta-base"),
        BigBirdForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=big_bird),
        BigBirdForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_config(big_bird), BigBirdForTokenClassification
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained("YituTech/conv-bert-base"),
        ConvBertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=convbert),
        ConvBertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_config(convbert), ConvBertForTokenClassification
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained("kssteven/ibert-roberta-base"),
        IBertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=ibert),
        IBertForTokenClassification,
    )
    assert_type(AutoModelForTokenClassification.from_config(ibert), IBertForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=mt5), MT5ForTokenClassification
    )
    assert_type(AutoModelForTokenClassification.from_config(mt5), MT5ForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained("t5-small"), T5ForTokenClassification
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=t5), T5ForTokenClassification
    )
    assert_type(AutoModelForTokenClassification.from_config(t5), T5ForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained("mobilebert-uncased"),
        MobileBertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=mobilebert),
        MobileBertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_config(mobilebert), MobileBertForTokenClassification
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained("distilbert-base-uncased"),
        DistilBertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=distilbert),
        DistilBertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_config(distilbert), DistilBertForTokenClassification
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained("albert-base-v1"),
        AlbertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=albert),
        AlbertForTokenClassification,
    )
    assert_type(AutoModelForTokenClassification.from_config(albert), AlbertForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained("camembert-base"),
        CamembertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=camembert),
        CamembertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_config(camembert), CamembertForTokenClassification
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained("xlm-roberta-base"),
        XLMRobertaForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=xlm_roberta),
        XLMRobertaForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_config(xlm_roberta), XLMRobertaForTokenClassification
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=megatron_bert),
        MegatronBertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_config(megatron_bert),
        MegatronBertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained("microsoft/mpnet-base"),
        MPNetForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=mpnet),
        MPNetForTokenClassification,
    )
    assert_type(AutoModelForTokenClassification.from_config(mpnet), MPNetForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained("allenai/longformer-base-4096"),
        LongformerForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=longformer),
        LongformerForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_config(longformer), LongformerForTokenClassification
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained("roberta-base"),
        RobertaForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=roberta),
        RobertaForTokenClassification,
    )
    assert_type(AutoModelForTokenClassification.from_config(roberta), RobertaForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained("microsoft/deberta-v2-xlarge"),
        DebertaV2ForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=deberta_v2),
        DebertaV2ForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_config(deberta_v2), DebertaV2ForTokenClassification
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained("microsoft/deberta-base"),
        DebertaForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=deberta),
        DebertaForTokenClassification,
    )
    assert_type(AutoModelForTokenClassification.from_config(deberta), DebertaForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained("flaubert/flaubert_small_cased"),
        FlaubertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=flaubert),
        FlaubertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_config(flaubert), FlaubertForTokenClassification
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained("squeezebert/squeezebert-uncased"),
        SqueezeBertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=squeezebert),
        SqueezeBertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_config(squeezebert), SqueezeBertForTokenClassification
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained("bert-base-uncased"),
        BertForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=bert),
        BertForTokenClassification,
    )
    assert_type(AutoModelForTokenClassification.from_config(bert), BertForTokenClassification)
    assert_type(AutoModelForTokenClassification.from_pretrained("gpt2"), GPT2ForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=gpt2),
        GPT2ForTokenClassification,
    )
    assert_type(AutoModelForTokenClassification.from_config(gpt2), GPT2ForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained("xlnet-base-cased"),
        XLNetForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=xlnet),
        XLNetForTokenClassification,
    )
    assert_type(AutoModelForTokenClassification.from_config(xlnet), XLNetForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained("xlm-mlm-en-2048"),
        XLMForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=xlm), XLMForTokenClassification
    )
    assert_type(AutoModelForTokenClassification.from_config(xlm), XLMForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained("google/electra-small-generator"),
        ElectraForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=electra),
        ElectraForTokenClassification,
    )
    assert_type(AutoModelForTokenClassification.from_config(electra), ElectraForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained("funnel-transformer/small"),
        FunnelForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=funnel),
        FunnelForTokenClassification,
    )
    assert_type(AutoModelForTokenClassification.from_config(funnel), FunnelForTokenClassification)
    assert_type(
        AutoModelForTokenClassification.from_pretrained("layoutlm-base-uncased"),
        LayoutLMForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_pretrained(name, config=layoutlm),
        LayoutLMForTokenClassification,
    )
    assert_type(
        AutoModelForTokenClassification.from_config(layoutlm), LayoutLMForTokenClassification
    )
    assert_type(AutoModelForTokenClassification.from_pretrained(name), TokenClassificationModel)
    assert_type(AutoModelForTokenClassification.from_config(other), TokenClassificationModel)
    model, info = AutoModelForTokenClassification.from_pretrained(name, output_loading_info=True)
    assert_type(model, TokenClassificationModel)
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
        AutoModelForQuestionAnswering.from_pretrained("google/canine-s"), CanineForQuestionAnswering
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=canine),
        CanineForQuestionAnswering,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(canine), CanineForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("junnyu/roformer_chinese_small"),
        RoFormerForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=roformer),
        RoFormerForQuestionAnswering,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(roformer), RoFormerForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("google/bigbird-pegasus-large-arxiv"),
        BigBirdPegasusForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=bigbird_pegasus),
        BigBirdPegasusForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_config(bigbird_pegasus),
        BigBirdPegasusForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("studio-ousia/luke-base"),
        LukeForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=luke), LukeForQuestionAnswering
    )
    assert_type(AutoModelForQuestionAnswering.from_config(luke), LukeForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("google/bigbird-roberta-base"),
        BigBirdForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=big_bird),
        BigBirdForQuestionAnswering,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(big_bird), BigBirdForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("YituTech/conv-bert-base"),
        ConvBertForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=convbert),
        ConvBertForQuestionAnswering,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(convbert), ConvBertForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("allenai/led-base-16384"),
        LEDForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=led), LEDForQuestionAnswering
    )
    assert_type(AutoModelForQuestionAnswering.from_config(led), LEDForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("kssteven/ibert-roberta-base"),
        IBertForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=ibert), IBertForQuestionAnswering
    )
    assert_type(AutoModelForQuestionAnswering.from_config(ibert), IBertForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=mt5), MT5ForQuestionAnswering
    )
    assert_type(AutoModelForQuestionAnswering.from_config(mt5), MT5ForQuestionAnswering)
    assert_type(AutoModelForQuestionAnswering.from_pretrained("t5-small"), T5ForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=t5), T5ForQuestionAnswering
    )
    assert_type(AutoModelForQuestionAnswering.from_config(t5), T5ForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("mobilebert-uncased"),
        MobileBertForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=mobilebert),
        MobileBertForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_config(mobilebert), MobileBertForQuestionAnswering
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("distilbert-base-uncased"),
        DistilBertForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=distilbert),
        DistilBertForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_config(distilbert), DistilBertForQuestionAnswering
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("albert-base-v1"), AlbertForQuestionAnswering
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=albert),
        AlbertForQuestionAnswering,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(albert), AlbertForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("camembert-base"),
        CamembertForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=camembert),
        CamembertForQuestionAnswering,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(camembert), CamembertForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("xlm-roberta-base"),
        XLMRobertaForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=xlm_roberta),
        XLMRobertaForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_config(xlm_roberta), XLMRobertaForQuestionAnswering
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("facebook/mbart-large-cc25"),
        MBartForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=mbart), MBartForQuestionAnswering
    )
    assert_type(AutoModelForQuestionAnswering.from_config(mbart), MBartForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=megatron_bert),
        MegatronBertForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_config(megatron_bert), MegatronBertForQuestionAnswering
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("microsoft/mpnet-base"),
        MPNetForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=mpnet), MPNetForQuestionAnswering
    )
    assert_type(AutoModelForQuestionAnswering.from_config(mpnet), MPNetForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("facebook/bart-large"),
        BartForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=bart), BartForQuestionAnswering
    )
    assert_type(AutoModelForQuestionAnswering.from_config(bart), BartForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("google/reformer-crime-and-punishment"),
        ReformerForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=reformer),
        ReformerForQuestionAnswering,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(reformer), ReformerForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("allenai/longformer-base-4096"),
        LongformerForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=longformer),
        LongformerForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_config(longformer), LongformerForQuestionAnswering
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("roberta-base"), RobertaForQuestionAnswering
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=roberta),
        RobertaForQuestionAnswering,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(roberta), RobertaForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("microsoft/deberta-v2-xlarge"),
        DebertaV2ForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=deberta_v2),
        DebertaV2ForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_config(deberta_v2), DebertaV2ForQuestionAnswering
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("microsoft/deberta-base"),
        DebertaForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=deberta),
        DebertaForQuestionAnswering,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(deberta), DebertaForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("flaubert/flaubert_small_cased"),
        FlaubertForQuestionAnsweringSimple,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=flaubert),
        FlaubertForQuestionAnsweringSimple,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_config(flaubert), FlaubertForQuestionAnsweringSimple
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("squeezebert/squeezebert-uncased"),
        SqueezeBertForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=squeezebert),
        SqueezeBertForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_config(squeezebert), SqueezeBertForQuestionAnswering
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("bert-base-uncased"), BertForQuestionAnswering
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=bert), BertForQuestionAnswering
    )
    assert_type(AutoModelForQuestionAnswering.from_config(bert), BertForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("xlnet-base-cased"),
        XLNetForQuestionAnsweringSimple,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=xlnet),
        XLNetForQuestionAnsweringSimple,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(xlnet), XLNetForQuestionAnsweringSimple)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("xlm-mlm-en-2048"),
        XLMForQuestionAnsweringSimple,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=xlm),
        XLMForQuestionAnsweringSimple,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(xlm), XLMForQuestionAnsweringSimple)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("google/electra-small-generator"),
        ElectraForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=electra),
        ElectraForQuestionAnswering,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(electra), ElectraForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("funnel-transformer/small"),
        FunnelForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=funnel),
        FunnelForQuestionAnswering,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(funnel), FunnelForQuestionAnswering)
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained("unc-nlp/lxmert-base-uncased"),
        LxmertForQuestionAnswering,
    )
    assert_type(
        AutoModelForQuestionAnswering.from_pretrained(name, config=lxmert),
        LxmertForQuestionAnswering,
    )
    assert_type(AutoModelForQuestionAnswering.from_config(lxmert), LxmertForQuestionAnswering)
    assert_type(AutoModelForQuestionAnswering.from_pretrained(name), QuestionAnsweringModel)
    assert_type(AutoModelForQuestionAnswering.from_config(other), QuestionAnsweringModel)
    model, info = AutoModelForQuestionAnswering.from_pretrained(name, output_loading_info=True)
    assert_type(model, QuestionAnsweringModel)
    assert_type(info["missing_keys"], list[str])


def table_question_answering(name: str, tapas: TapasConfig, other: PretrainedConfig) -> None:
    assert_type(
        AutoModelForTableQuestionAnswering.from_pretrained("google/tapas-base-finetuned-sqa"),
        TapasForQuestionAnswering,
    )
    assert_type(
        AutoModelForTableQuestionAnswering.from_pretrained(name, config=tapas),
        TapasForQuestionAnswering,
    )
    assert_type(AutoModelForTableQuestionAnswering.from_config(tapas), TapasForQuestionAnswering)
    assert_type(
        AutoModelForTableQuestionAnswering.from_pretrained(name), TableQuestionAnsweringModel
    )
    assert_type(AutoModelForTableQuestionAnswering.from_config(other), TableQuestionAnsweringModel)
    model, info = AutoModelForTableQuestionAnswering.from_pretrained(name, output_loading_info=True)
    assert_type(model, TableQuestionAnsweringModel)
    assert_type(info["missing_keys"], list[str])


def image_classification(
    name: str, deit: DeiTConfig, vit: ViTConfig, other: PretrainedConfig
) -> None:
    assert_type(
        AutoModelForImageClassification.from_pretrained("facebook/deit-base-distilled-patch16-224"),
        DeiTForImageClassification | DeiTForImageClassificationWithTeacher,
    )
    assert_type(
        AutoModelForImageClassification.from_pretrained(name, config=deit),
        DeiTForImageClassification | DeiTForImageClassificationWithTeacher,
    )
    assert_type(
        AutoModelForImageClassification.from_config(deit),
        DeiTForImageClassification | DeiTForImageClassificationWithTeacher,
    )
    assert_type(
        AutoModelForImageClassification.from_pretrained("nielsr/vit-base-patch16-224"),
        ViTForImageClassification,
    )
    assert_type(
        AutoModelForImageClassification.from_pretrained(name, config=vit), ViTForImageClassification
    )
    assert_type(AutoModelForImageClassification.from_config(vit), ViTForImageClassification)
    assert_type(AutoModelForImageClassification.from_pretrained(name), ImageClassificationModel)
    assert_type(AutoModelForImageClassification.from_config(other), ImageClassificationModel)
    model, info = AutoModelForImageClassification.from_pretrained(name, output_loading_info=True)
    assert_type(model, ImageClassificationModel)
    assert_type(info["missing_keys"], list[str])


def object_detection(name: str, detr: DetrConfig, other: PretrainedConfig) -> None:
    assert_type(
        AutoModelForObjectDetection.from_pretrained("facebook/detr-resnet-50"),
        DetrForObjectDetection,
    )
    assert_type(
        AutoModelForObjectDetection.from_pretrained(name, config=detr), DetrForObjectDetection
    )
    assert_type(AutoModelForObjectDetection.from_config(detr), DetrForObjectDetection)
    assert_type(AutoModelForObjectDetection.from_pretrained(name), ObjectDetectionModel)
    assert_type(AutoModelForObjectDetection.from_config(other), ObjectDetectionModel)
    model, info = AutoModelForObjectDetection.from_pretrained(name, output_loading_info=True)
    assert_type(model, ObjectDetectionModel)
    assert_type(info["missing_keys"], list[str])


def image_segmentation(name: str, detr: DetrConfig, other: PretrainedConfig) -> None:
    assert_type(
        AutoModelForImageSegmentation.from_pretrained("facebook/detr-resnet-50"),
        DetrForSegmentation,
    )
    assert_type(
        AutoModelForImageSegmentation.from_pretrained(name, config=detr), DetrForSegmentation
    )
    assert_type(AutoModelForImageSegmentation.from_config(detr), DetrForSegmentation)
    assert_type(AutoModelForImageSegmentation.from_pretrained(name), ImageSegmentationModel)
    assert_type(AutoModelForImageSegmentation.from_config(other), ImageSegmentationModel)
    model, info = AutoModelForImageSegmentation.from_pretrained(name, output_loading_info=True)
    assert_type(model, ImageSegmentationModel)
    assert_type(info["missing_keys"], list[str])


def masked_image_modeling(name: str, vit: ViTConfig, other: PretrainedConfig) -> None:
    assert_type(
        AutoModelForMaskedImageModeling.from_pretrained("nielsr/vit-base-patch16-224"),
        ViTForMaskedImageModeling,
    )
    assert_type(
        AutoModelForMaskedImageModeling.from_pretrained(name, config=vit), ViTForMaskedImageModeling
    )
    assert_type(AutoModelForMaskedImageModeling.from_config(vit), ViTForMaskedImageModeling)
    assert_type(AutoModelForMaskedImageModeling.from_pretrained(name), MaskedImageModelingModel)
    assert_type(AutoModelForMaskedImageModeling.from_config(other), MaskedImageModelingModel)
    model, info = AutoModelForMaskedImageModeling.from_pretrained(name, output_loading_info=True)
    assert_type(model, MaskedImageModelingModel)
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
        AutoModelForTextEncoding.from_pretrained("junnyu/roformer_chinese_small"), RoFormerModel
    )
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=roformer), RoFormerModel)
    assert_type(AutoModelForTextEncoding.from_config(roformer), RoFormerModel)
    assert_type(
        AutoModelForTextEncoding.from_pretrained("google/bigbird-roberta-base"), BigBirdModel
    )
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=big_bird), BigBirdModel)
    assert_type(AutoModelForTextEncoding.from_config(big_bird), BigBirdModel)
    assert_type(AutoModelForTextEncoding.from_pretrained("kssteven/ibert-roberta-base"), IBertModel)
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=ibert), IBertModel)
    assert_type(AutoModelForTextEncoding.from_config(ibert), IBertModel)
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=mt5), MT5EncoderModel)
    assert_type(AutoModelForTextEncoding.from_config(mt5), MT5EncoderModel)
    assert_type(AutoModelForTextEncoding.from_pretrained("t5-small"), T5EncoderModel)
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=t5), T5EncoderModel)
    assert_type(AutoModelForTextEncoding.from_config(t5), T5EncoderModel)
    assert_type(AutoModelForTextEncoding.from_pretrained("mobilebert-uncased"), MobileBertModel)
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=mobilebert), MobileBertModel)
    assert_type(AutoModelForTextEncoding.from_config(mobilebert), MobileBertModel)
    assert_type(
        AutoModelForTextEncoding.from_pretrained("distilbert-base-uncased"), DistilBertModel
    )
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=distilbert), DistilBertModel)
    assert_type(AutoModelForTextEncoding.from_config(distilbert), DistilBertModel)
    assert_type(AutoModelForTextEncoding.from_pretrained("albert-base-v1"), AlbertModel)
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=albert), AlbertModel)
    assert_type(AutoModelForTextEncoding.from_config(albert), AlbertModel)
    assert_type(AutoModelForTextEncoding.from_pretrained("xlm-roberta-base"), XLMRobertaModel)
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=xlm_roberta), XLMRobertaModel)
    assert_type(AutoModelForTextEncoding.from_config(xlm_roberta), XLMRobertaModel)
    assert_type(
        AutoModelForTextEncoding.from_pretrained("google/reformer-crime-and-punishment"),
        ReformerModel,
    )
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=reformer), ReformerModel)
    assert_type(AutoModelForTextEncoding.from_config(reformer), ReformerModel)
    assert_type(
        AutoModelForTextEncoding.from_pretrained("allenai/longformer-base-4096"), LongformerModel
    )
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=longformer), LongformerModel)
    assert_type(AutoModelForTextEncoding.from_config(longformer), LongformerModel)
    assert_type(AutoModelForTextEncoding.from_pretrained("roberta-base"), RobertaModel)
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=roberta), RobertaModel)
    assert_type(AutoModelForTextEncoding.from_config(roberta), RobertaModel)
    assert_type(
        AutoModelForTextEncoding.from_pretrained("microsoft/deberta-v2-xlarge"), DebertaV2Model
    )
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=deberta_v2), DebertaV2Model)
    assert_type(AutoModelForTextEncoding.from_config(deberta_v2), DebertaV2Model)
    assert_type(AutoModelForTextEncoding.from_pretrained("microsoft/deberta-base"), DebertaModel)
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=deberta), DebertaModel)
    assert_type(AutoModelForTextEncoding.from_config(deberta), DebertaModel)
    assert_type(
        AutoModelForTextEncoding.from_pretrained("flaubert/flaubert_small_cased"), FlaubertModel
    )
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=flaubert), FlaubertModel)
    assert_type(AutoModelForTextEncoding.from_config(flaubert), FlaubertModel)
    assert_type(
        AutoModelForTextEncoding.from_pretrained("squeezebert/squeezebert-uncased"),
        SqueezeBertModel,
    )
    assert_type(
        AutoModelForTextEncoding.from_pretrained(name, config=squeezebert), SqueezeBertModel
    )
    assert_type(AutoModelForTextEncoding.from_config(squeezebert), SqueezeBertModel)
    assert_type(AutoModelForTextEncoding.from_pretrained("bert-base-uncased"), BertModel)
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=bert), BertModel)
    assert_type(AutoModelForTextEncoding.from_config(bert), BertModel)
    assert_type(AutoModelForTextEncoding.from_pretrained("xlm-mlm-en-2048"), XLMModel)
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=xlm), XLMModel)
    assert_type(AutoModelForTextEncoding.from_config(xlm), XLMModel)
    assert_type(
        AutoModelForTextEncoding.from_pretrained("google/electra-small-generator"), ElectraModel
    )
    assert_type(AutoModelForTextEncoding.from_pretrained(name, config=electra), ElectraModel)
    assert_type(AutoModelForTextEncoding.from_config(electra), ElectraModel)
    assert_type(AutoModelForTextEncoding.from_pretrained(name), TextEncodingModel)
    assert_type(AutoModelForTextEncoding.from_config(other), TextEncodingModel)
    model, info = AutoModelForTextEncoding.from_pretrained(name, output_loading_info=True)
    assert_type(model, TextEncodingModel)
    assert_type(info["missing_keys"], list[str])


def audio_classification(
    name: str, wav2vec2: Wav2Vec2Config, hubert: HubertConfig, other: PretrainedConfig
) -> None:
    assert_type(
        AutoModelForAudioClassification.from_pretrained("facebook/wav2vec2-base-960h"),
        Wav2Vec2ForSequenceClassification,
    )
    assert_type(
        AutoModelForAudioClassification.from_pretrained(name, config=wav2vec2),
        Wav2Vec2ForSequenceClassification,
    )
    assert_type(
        AutoModelForAudioClassification.from_config(wav2vec2), Wav2Vec2ForSequenceClassification
    )
    assert_type(
        AutoModelForAudioClassification.from_pretrained("facebook/hubert-base-ls960"),
        HubertForSequenceClassification,
    )
    assert_type(
        AutoModelForAudioClassification.from_pretrained(name, config=hubert),
        HubertForSequenceClassification,
    )
    assert_type(
        AutoModelForAudioClassification.from_config(hubert), HubertForSequenceClassification
    )
    assert_type(AutoModelForAudioClassification.from_pretrained(name), AudioClassificationModel)
    assert_type(AutoModelForAudioClassification.from_config(other), AudioClassificationModel)
    model, info = AutoModelForAudioClassification.from_pretrained(name, output_loading_info=True)
    assert_type(model, AudioClassificationModel)
    assert_type(info["missing_keys"], list[str])


def ctc(name: str, wav2vec2: Wav2Vec2Config, hubert: HubertConfig, other: PretrainedConfig) -> None:
    assert_type(AutoModelForCTC.from_pretrained("facebook/wav2vec2-base-960h"), Wav2Vec2ForCTC)
    assert_type(AutoModelForCTC.from_pretrained(name, config=wav2vec2), Wav2Vec2ForCTC)
    assert_type(AutoModelForCTC.from_config(wav2vec2), Wav2Vec2ForCTC)
    assert_type(AutoModelForCTC.from_pretrained("facebook/hubert-base-ls960"), HubertForCTC)
    assert_type(AutoModelForCTC.from_pretrained(name, config=hubert), HubertForCTC)
    assert_type(AutoModelForCTC.from_config(hubert), HubertForCTC)
    assert_type(AutoModelForCTC.from_pretrained(name), CTCModel)
    assert_type(AutoModelForCTC.from_config(other), CTCModel)
    model, info = AutoModelForCTC.from_pretrained(name, output_loading_info=True)
    assert_type(model, CTCModel)
    assert_type(info["missing_keys"], list[str])
