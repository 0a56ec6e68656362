# Generated from registry.yaml by `make generate`; do not edit.
"""What type checkers know of the TensorFlow Auto classes; read by them and never run."""

from __future__ import annotations

from typing import assert_type

from triformers import (
    BertConfig,
    HubertConfig,
    PretrainedConfig,
    TFAutoModel,
    TFAutoModelForCausalLM,
    TFAutoModelForImageClassification,
    TFAutoModelForMaskedLM,
    TFAutoModelForMultipleChoice,
    TFAutoModelForNextSentencePrediction,
    TFAutoModelForPreTraining,
    TFAutoModelForQuestionAnswering,
    TFAutoModelForSequenceClassification,
    TFAutoModelForTableQuestionAnswering,
    TFAutoModelForTokenClassification,
    TFBaseTaskModel,
    TFBertForMaskedLM,
    TFBertForMultipleChoice,
    TFBertForNextSentencePrediction,
    TFBertForPreTraining,
    TFBertForQuestionAnswering,
    TFBertForSequenceClassification,
    TFBertForTokenClassification,
    TFBertLMHeadModel,
    TFBertModel,
    TFCausalLMModel,
    TFHubertModel,
    TFImageClassificationModel,
    TFMaskedLMModel,
    TFMultipleChoiceModel,
    TFNextSentencePredictionModel,
    TFPreTrainingModel,
    TFQuestionAnsweringModel,
    TFSequenceClassificationModel,
    TFTableQuestionAnsweringModel,
    TFTapasForMaskedLM,
    TFTapasForQuestionAnswering,
    TFTapasForSequenceClassification,
    TFTapasModel,
    TFTokenClassificationModel,
    TFViTForImageClassification,
    TFViTModel,
    TFWav2Vec2ForMaskedLM,
    TFWav2Vec2ForPreTraining,
    TFWav2Vec2Model,
    TFXLNetForMultipleChoice,
    TFXLNetForQuestionAnsweringSimple,
    TFXLNetForSequenceClassification,
    TFXLNetForTokenClassification,
    TFXLNetLMHeadModel,
    TFXLNetModel,
    TapasConfig,
    ViTConfig,
    Wav2Vec2Config,
    XLNetConfig,
)


def base(
    name: str,
    vit: ViTConfig,
    wav2vec2: Wav2Vec2Config,
    hubert: HubertConfig,
    bert: BertConfig,
    xlnet: XLNetConfig,
    tapas: TapasConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(TFAutoModel.from_pretrained("nielsr/vit-base-patch16-224"), TFViTModel)
    assert_type(TFAutoModel.from_pretrained(name, config=vit), TFViTModel)
    assert_type(TFAutoModel.from_config(vit), TFViTModel)
    assert_type(TFAutoModel.from_pretrained("facebook/wav2vec2-base-960h"), TFWav2Vec2Model)
    assert_type(TFAutoModel.from_pretrained(name, config=wav2vec2), TFWav2Vec2Model)
    assert_type(TFAutoModel.from_config(wav2vec2), TFWav2Vec2Model)
    assert_type(TFAutoModel.from_pretrained("facebook/hubert-base-ls960"), TFHubertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=hubert), TFHubertModel)
    assert_type(TFAutoModel.from_config(hubert), TFHubertModel)
    assert_type(TFAutoModel.from_pretrained("bert-base-uncased"), TFBertModel)
    assert_type(TFAutoModel.from_pretrained(name, config=bert), TFBertModel)
    assert_type(TFAutoModel.from_config(bert), TFBertModel)
    assert_type(TFAutoModel.from_pretrained("xlnet-base-cased"), TFXLNetModel)
    assert_type(TFAutoModel.from_pretrained(name, config=xlnet), TFXLNetModel)
    assert_type(TFAutoModel.from_config(xlnet), TFXLNetModel)
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
    wav2vec2: Wav2Vec2Config,
    bert: BertConfig,
    xlnet: XLNetConfig,
    tapas: TapasConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("facebook/wav2vec2-base-960h"),
        TFWav2Vec2ForPreTraining,
    )
    assert_type(
        TFAutoModelForPreTraining.from_pretrained(name, config=wav2vec2), TFWav2Vec2ForPreTraining
    )
    assert_type(TFAutoModelForPreTraining.from_config(wav2vec2), TFWav2Vec2ForPreTraining)
    assert_type(
        TFAutoModelForPreTraining.from_pretrained("bert-base-uncased"), TFBertForPreTraining
    )
    assert_type(TFAutoModelForPreTraining.from_pretrained(name, config=bert), TFBertForPreTraining)
    assert_type(TFAutoModelForPreTraining.from_config(bert), TFBertForPreTraining)
    assert_type(TFAutoModelForPreTraining.from_pretrained("xlnet-base-cased"), TFXLNetLMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_pretrained(name, config=xlnet), TFXLNetLMHeadModel)
    assert_type(TFAutoModelForPreTraining.from_config(xlnet), TFXLNetLMHeadModel)
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


def causal_lm(name: str, bert: BertConfig, xlnet: XLNetConfig, other: PretrainedConfig) -> None:
    assert_type(TFAutoModelForCausalLM.from_pretrained("bert-base-uncased"), TFBertLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=bert), TFBertLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_config(bert), TFBertLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained("xlnet-base-cased"), TFXLNetLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained(name, config=xlnet), TFXLNetLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_config(xlnet), TFXLNetLMHeadModel)
    assert_type(TFAutoModelForCausalLM.from_pretrained(name), TFCausalLMModel)
    assert_type(TFAutoModelForCausalLM.from_config(other), TFCausalLMModel)
    model, info = TFAutoModelForCausalLM.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFCausalLMModel)
    assert_type(info["missing_keys"], list[str])


def masked_lm(
    name: str,
    wav2vec2: Wav2Vec2Config,
    bert: BertConfig,
    tapas: TapasConfig,
    other: PretrainedConfig,
) -> None:
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained("facebook/wav2vec2-base-960h"), TFWav2Vec2ForMaskedLM
    )
    assert_type(
        TFAutoModelForMaskedLM.from_pretrained(name, config=wav2vec2), TFWav2Vec2ForMaskedLM
    )
    assert_type(TFAutoModelForMaskedLM.from_config(wav2vec2), TFWav2Vec2ForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained("bert-base-uncased"), TFBertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained(name, config=bert), TFBertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_config(bert), TFBertForMaskedLM)
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


def sequence_classification(
    name: str, bert: BertConfig, xlnet: XLNetConfig, tapas: TapasConfig, other: PretrainedConfig
) -> None:
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
    name: str, bert: BertConfig, xlnet: XLNetConfig, other: PretrainedConfig
) -> None:
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
    assert_type(TFAutoModelForMultipleChoice.from_pretrained(name), TFMultipleChoiceModel)
    assert_type(TFAutoModelForMultipleChoice.from_config(other), TFMultipleChoiceModel)
    model, info = TFAutoModelForMultipleChoice.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFMultipleChoiceModel)
    assert_type(info["missing_keys"], list[str])


def next_sentence_prediction(name: str, bert: BertConfig, other: PretrainedConfig) -> None:
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
    name: str, bert: BertConfig, xlnet: XLNetConfig, other: PretrainedConfig
) -> None:
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
        TFAutoModelForTokenClassification.from_pretrained("xlnet-base-cased"),
        TFXLNetForTokenClassification,
    )
    assert_type(
        TFAutoModelForTokenClassification.from_pretrained(name, config=xlnet),
        TFXLNetForTokenClassification,
    )
    assert_type(TFAutoModelForTokenClassification.from_config(xlnet), TFXLNetForTokenClassification)
    assert_type(TFAutoModelForTokenClassification.from_pretrained(name), TFTokenClassificationModel)
    assert_type(TFAutoModelForTokenClassification.from_config(other), TFTokenClassificationModel)
    model, info = TFAutoModelForTokenClassification.from_pretrained(name, output_loading_info=True)
    assert_type(model, TFTokenClassificationModel)
    assert_type(info["missing_keys"], list[str])


def question_answering(
    name: str, bert: BertConfig, xlnet: XLNetConfig, other: PretrainedConfig
) -> None:
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


def image_classification(name: str, vit: ViTConfig, other: PretrainedConfig) -> None:
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
