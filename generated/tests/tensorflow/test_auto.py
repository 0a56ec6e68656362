# Generated from registry.yaml by `make generate`; do not edit.
"""Every Auto class of TensorFlow answers with the registered class, and with no other."""

from __future__ import annotations

from typing import Any

import pytest

import triformers
from tests.support.tiny import tiny_config
from triformers import InstantiationError, UnsupportedTaskError

# Auto class, model type, the class that answers.
CELLS = [
    (triformers.TFAutoModel, "visual_bert", triformers.TFVisualBertModel),
    (triformers.TFAutoModel, "roformer", triformers.TFRoFormerModel),
    (triformers.TFAutoModel, "clip", triformers.TFCLIPModel),
    (triformers.TFAutoModel, "deit", triformers.TFDeiTModel),
    (triformers.TFAutoModel, "luke", triformers.TFLukeModel),
    (triformers.TFAutoModel, "detr", triformers.TFDetrModel),
    (triformers.TFAutoModel, "gpt_neo", triformers.TFGPTNeoModel),
    (triformers.TFAutoModel, "speech_to_text", triformers.TFSpeech2TextModel),
    (triformers.TFAutoModel, "vit", triformers.TFViTModel),
    (triformers.TFAutoModel, "wav2vec2", triformers.TFWav2Vec2Model),
    (triformers.TFAutoModel, "m2m_100", triformers.TFM2M100Model),
    (triformers.TFAutoModel, "convbert", triformers.TFConvBertModel),
    (triformers.TFAutoModel, "led", triformers.TFLEDModel),
    (triformers.TFAutoModel, "blenderbot-small", triformers.TFBlenderbotSmallModel),
    (triformers.TFAutoModel, "retribert", triformers.TFRetriBertModel),
    (triformers.TFAutoModel, "ibert", triformers.TFIBertModel),
    (triformers.TFAutoModel, "mt5", triformers.TFMT5Model),
    (triformers.TFAutoModel, "t5", triformers.TFT5Model),
    (triformers.TFAutoModel, "mobilebert", triformers.TFMobileBertModel),
    (triformers.TFAutoModel, "distilbert", triformers.TFDistilBertModel),
    (triformers.TFAutoModel, "albert", triformers.TFAlbertModel),
    (triformers.TFAutoModel, "bert-generation", triformers.TFBertGenerationEncoder),
    (triformers.TFAutoModel, "camembert", triformers.TFCamembertModel),
    (triformers.TFAutoModel, "xlm-roberta", triformers.TFXLMRobertaModel),
    (triformers.TFAutoModel, "pegasus", triformers.TFPegasusModel),
    (triformers.TFAutoModel, "marian", triformers.TFMarianModel),
    (triformers.TFAutoModel, "mbart", triformers.TFMBartModel),
    (triformers.TFAutoModel, "megatron-bert", triformers.TFMegatronBertModel),
    (triformers.TFAutoModel, "mpnet", triformers.TFMPNetModel),
    (triformers.TFAutoModel, "bart", triformers.TFBartModel),
    (triformers.TFAutoModel, "blenderbot", triformers.TFBlenderbotModel),
    (triformers.TFAutoModel, "reformer", triformers.TFReformerModel),
    (triformers.TFAutoModel, "longformer", triformers.TFLongformerModel),
    (triformers.TFAutoModel, "roberta", triformers.TFRobertaModel),
    (triformers.TFAutoModel, "deberta-v2", triformers.TFDebertaV2Model),
    (triformers.TFAutoModel, "deberta", triformers.TFDebertaModel),
    (triformers.TFAutoModel, "flaubert", triformers.TFFlaubertModel),
    (triformers.TFAutoModel, "squeezebert", triformers.TFSqueezeBertModel),
    (triformers.TFAutoModel, "hubert", triformers.TFHubertModel),
    (triformers.TFAutoModel, "bert", triformers.TFBertModel),
    (triformers.TFAutoModel, "openai-gpt", triformers.TFOpenAIGPTModel),
    (triformers.TFAutoModel, "gpt2", triformers.TFGPT2Model),
    (triformers.TFAutoModel, "transfo-xl", triformers.TFTransfoXLModel),
    (triformers.TFAutoModel, "xlnet", triformers.TFXLNetModel),
    (triformers.TFAutoModel, "xlm", triformers.TFXLMModel),
    (triformers.TFAutoModel, "ctrl", triformers.TFCTRLModel),
    (triformers.TFAutoModel, "electra", triformers.TFElectraModel),
    (triformers.TFAutoModel, "funnel", triformers.TFFunnelModel),
    (triformers.TFAutoModel, "lxmert", triformers.TFLxmertModel),
    (triformers.TFAutoModel, "dpr", triformers.TFDPRQuestionEncoder),
    (triformers.TFAutoModel, "layoutlm", triformers.TFLayoutLMModel),
    (triformers.TFAutoModel, "tapas", triformers.TFTapasModel),
    (triformers.TFAutoModelForPreTraining, "visual_bert", triformers.TFVisualBertForPreTraining),
    (triformers.TFAutoModelForPreTraining, "wav2vec2", triformers.TFWav2Vec2ForPreTraining),
    (triformers.TFAutoModelForPreTraining, "retribert", triformers.TFRetriBertModel),
    (triformers.TFAutoModelForPreTraining, "ibert", triformers.TFIBertForMaskedLM),
    (triformers.TFAutoModelForPreTraining, "t5", triformers.TFT5ForConditionalGeneration),
    (triformers.TFAutoModelForPreTraining, "mobilebert", triformers.TFMobileBertForPreTraining),
    (triformers.TFAutoModelForPreTraining, "distilbert", triformers.TFDistilBertForMaskedLM),
    (triformers.TFAutoModelForPreTraining, "albert", triformers.TFAlbertForPreTraining),
    (triformers.TFAutoModelForPreTraining, "camembert", triformers.TFCamembertForMaskedLM),
    (triformers.TFAutoModelForPreTraining, "xlm-roberta", triformers.TFXLMRobertaForMaskedLM),
    (triformers.TFAutoModelForPreTraining, "mbart", triformers.TFMBartForConditionalGeneration),
    (
        triformers.TFAutoModelForPreTraining,
        "megatron-bert",
        triformers.TFMegatronBertForPreTraining,
    ),
    (triformers.TFAutoModelForPreTraining, "mpnet", triformers.TFMPNetForMaskedLM),
    (triformers.TFAutoModelForPreTraining, "bart", triformers.TFBartForConditionalGeneration),
    (triformers.TFAutoModelForPreTraining, "longformer", triformers.TFLongformerForMaskedLM),
    (triformers.TFAutoModelForPreTraining, "roberta", triformers.TFRobertaForMaskedLM),
    (triformers.TFAutoModelForPreTraining, "deberta-v2", triformers.TFDebertaV2ForMaskedLM),
    (triformers.TFAutoModelForPreTraining, "deberta", triformers.TFDebertaForMaskedLM),
    (triformers.TFAutoModelForPreTraining, "flaubert", triformers.TFFlaubertWithLMHeadModel),
    (triformers.TFAutoModelForPreTraining, "squeezebert", triformers.TFSqueezeBertForMaskedLM),
    (triformers.TFAutoModelForPreTraining, "bert", triformers.TFBertForPreTraining),
    (triformers.TFAutoModelForPreTraining, "openai-gpt", triformers.TFOpenAIGPTLMHeadModel),
    (triformers.TFAutoModelForPreTraining, "gpt2", triformers.TFGPT2LMHeadModel),
    (triformers.TFAutoModelForPreTraining, "transfo-xl", triformers.TFTransfoXLLMHeadModel),
    (triformers.TFAutoModelForPreTraining, "xlnet", triformers.TFXLNetLMHeadModel),
    (triformers.TFAutoModelForPreTraining, "xlm", triformers.TFXLMWithLMHeadModel),
    (triformers.TFAutoModelForPreTraining, "ctrl", triformers.TFCTRLLMHeadModel),
    (triformers.TFAutoModelForPreTraining, "electra", triformers.TFElectraForPreTraining),
    (triformers.TFAutoModelForPreTraining, "funnel", triformers.TFFunnelForPreTraining),
    (triformers.TFAutoModelForPreTraining, "lxmert", triformers.TFLxmertForPreTraining),
    (triformers.TFAutoModelForPreTraining, "layoutlm", triformers.TFLayoutLMForMaskedLM),
    (triformers.TFAutoModelForPreTraining, "tapas", triformers.TFTapasForMaskedLM),
    (triformers.TFAutoModelForCausalLM, "roformer", triformers.TFRoFormerForCausalLM),
    (triformers.TFAutoModelForCausalLM, "gpt_neo", triformers.TFGPTNeoForCausalLM),
    (
        triformers.TFAutoModelForCausalLM,
        "blenderbot-small",
        triformers.TFBlenderbotSmallForCausalLM,
    ),
    (triformers.TFAutoModelForCausalLM, "bert-generation", triformers.TFBertGenerationDecoder),
    (triformers.TFAutoModelForCausalLM, "camembert", triformers.TFCamembertForCausalLM),
    (triformers.TFAutoModelForCausalLM, "xlm-roberta", triformers.TFXLMRobertaForCausalLM),
    (triformers.TFAutoModelForCausalLM, "pegasus", triformers.TFPegasusForCausalLM),
    (triformers.TFAutoModelForCausalLM, "marian", triformers.TFMarianForCausalLM),
    (triformers.TFAutoModelForCausalLM, "mbart", triformers.TFMBartForCausalLM),
    (triformers.TFAutoModelForCausalLM, "megatron-bert", triformers.TFMegatronBertForCausalLM),
    (triformers.TFAutoModelForCausalLM, "bart", triformers.TFBartForCausalLM),
    (triformers.TFAutoModelForCausalLM, "blenderbot", triformers.TFBlenderbotForCausalLM),
    (triformers.TFAutoModelForCausalLM, "reformer", triformers.TFReformerModelWithLMHead),
    (triformers.TFAutoModelForCausalLM, "roberta", triformers.TFRobertaForCausalLM),
    (triformers.TFAutoModelForCausalLM, "bert", triformers.TFBertLMHeadModel),
    (triformers.TFAutoModelForCausalLM, "openai-gpt", triformers.TFOpenAIGPTLMHeadModel),
    (triformers.TFAutoModelForCausalLM, "gpt2", triformers.TFGPT2LMHeadModel),
    (triformers.TFAutoModelForCausalLM, "transfo-xl", triformers.TFTransfoXLLMHeadModel),
    (triformers.TFAutoModelForCausalLM, "xlnet", triformers.TFXLNetLMHeadModel),
    (triformers.TFAutoModelForCausalLM, "xlm", triformers.TFXLMWithLMHeadModel),
    (triformers.TFAutoModelForCausalLM, "ctrl", triformers.TFCTRLLMHeadModel),
    (triformers.TFAutoModelForMaskedLM, "roformer", triformers.TFRoFormerForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "wav2vec2", triformers.TFWav2Vec2ForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "convbert", triformers.TFConvBertForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "ibert", triformers.TFIBertForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "mobilebert", triformers.TFMobileBertForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "distilbert", triformers.TFDistilBertForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "albert", triformers.TFAlbertForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "camembert", triformers.TFCamembertForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "xlm-roberta", triformers.TFXLMRobertaForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "mbart", triformers.TFMBartForConditionalGeneration),
    (triformers.TFAutoModelForMaskedLM, "megatron-bert", triformers.TFMegatronBertForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "mpnet", triformers.TFMPNetForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "bart", triformers.TFBartForConditionalGeneration),
    (triformers.TFAutoModelForMaskedLM, "reformer", triformers.TFReformerForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "longformer", triformers.TFLongformerForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "roberta", triformers.TFRobertaForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "deberta-v2", triformers.TFDebertaV2ForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "deberta", triformers.TFDebertaForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "flaubert", triformers.TFFlaubertWithLMHeadModel),
    (triformers.TFAutoModelForMaskedLM, "squeezebert", triformers.TFSqueezeBertForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "bert", triformers.TFBertForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "xlm", triformers.TFXLMWithLMHeadModel),
    (triformers.TFAutoModelForMaskedLM, "electra", triformers.TFElectraForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "funnel", triformers.TFFunnelForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "layoutlm", triformers.TFLayoutLMForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "tapas", triformers.TFTapasForMaskedLM),
    (triformers.TFAutoModelForSeq2SeqLM, "m2m_100", triformers.TFM2M100ForConditionalGeneration),
    (triformers.TFAutoModelForSeq2SeqLM, "led", triformers.TFLEDForConditionalGeneration),
    (
        triformers.TFAutoModelForSeq2SeqLM,
        "blenderbot-small",
        triformers.TFBlenderbotSmallForConditionalGeneration,
    ),
    (triformers.TFAutoModelForSeq2SeqLM, "mt5", triformers.TFMT5ForConditionalGeneration),
    (triformers.TFAutoModelForSeq2SeqLM, "t5", triformers.TFT5ForConditionalGeneration),
    (triformers.TFAutoModelForSeq2SeqLM, "pegasus", triformers.TFPegasusForConditionalGeneration),
    (triformers.TFAutoModelForSeq2SeqLM, "marian", triformers.TFMarianMTModel),
    (triformers.TFAutoModelForSeq2SeqLM, "mbart", triformers.TFMBartForConditionalGeneration),
    (triformers.TFAutoModelForSeq2SeqLM, "bart", triformers.TFBartForConditionalGeneration),
    (
        triformers.TFAutoModelForSeq2SeqLM,
        "blenderbot",
        triformers.TFBlenderbotForConditionalGeneration,
    ),
    (triformers.TFAutoModelForSeq2SeqLM, "encoder-decoder", triformers.TFEncoderDecoderModel),
    (
        triformers.TFAutoModelForSequenceClassification,
        "roformer",
        triformers.TFRoFormerForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "gpt_neo",
        triformers.TFGPTNeoForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "convbert",
        triformers.TFConvBertForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "led",
        triformers.TFLEDForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "ibert",
        triformers.TFIBertForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "mobilebert",
        triformers.TFMobileBertForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "distilbert",
        triformers.TFDistilBertForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "albert",
        triformers.TFAlbertForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "camembert",
        triformers.TFCamembertForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "xlm-roberta",
        triformers.TFXLMRobertaForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "mbart",
        triformers.TFMBartForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "megatron-bert",
        triformers.TFMegatronBertForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "mpnet",
        triformers.TFMPNetForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "bart",
        triformers.TFBartForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "reformer",
        triformers.TFReformerForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "longformer",
        triformers.TFLongformerForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "roberta",
        triformers.TFRobertaForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "deberta-v2",
        triformers.TFDebertaV2ForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "deberta",
        triformers.TFDebertaForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "flaubert",
        triformers.TFFlaubertForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "squeezebert",
        triformers.TFSqueezeBertForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "bert",
        triformers.TFBertForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "openai-gpt",
        triformers.TFOpenAIGPTForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "gpt2",
        triformers.TFGPT2ForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "transfo-xl",
        triformers.TFTransfoXLForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "xlnet",
        triformers.TFXLNetForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "xlm",
        triformers.TFXLMForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "ctrl",
        triformers.TFCTRLForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "electra",
        triformers.TFElectraForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "funnel",
        triformers.TFFunnelForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "layoutlm",
        triformers.TFLayoutLMForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "tapas",
        triformers.TFTapasForSequenceClassification,
    ),
    (triformers.TFAutoModelForMultipleChoice, "roformer", triformers.TFRoFormerForMultipleChoice),
    (triformers.TFAutoModelForMultipleChoice, "convbert", triformers.TFConvBertForMultipleChoice),
    (triformers.TFAutoModelForMultipleChoice, "ibert", triformers.TFIBertForMultipleChoice),
    (
        triformers.TFAutoModelForMultipleChoice,
        "mobilebert",
        triformers.TFMobileBertForMultipleChoice,
    ),
    (
        triformers.TFAutoModelForMultipleChoice,
        "distilbert",
        triformers.TFDistilBertForMultipleChoice,
    ),
    (triformers.TFAutoModelForMultipleChoice, "albert", triformers.TFAlbertForMultipleChoice),
    (triformers.TFAutoModelForMultipleChoice, "camembert", triformers.TFCamembertForMultipleChoice),
    (
        triformers.TFAutoModelForMultipleChoice,
        "xlm-roberta",
        triformers.TFXLMRobertaForMultipleChoice,
    ),
    (
        triformers.TFAutoModelForMultipleChoice,
        "megatron-bert",
        triformers.TFMegatronBertForMultipleChoice,
    ),
    (triformers.TFAutoModelForMultipleChoice, "mpnet", triformers.TFMPNetForMultipleChoice),
    (
        triformers.TFAutoModelForMultipleChoice,
        "longformer",
        triformers.TFLongformerForMultipleChoice,
    ),
    (triformers.TFAutoModelForMultipleChoice, "roberta", triformers.TFRobertaForMultipleChoice),
    (triformers.TFAutoModelForMultipleChoice, "flaubert", triformers.TFFlaubertForMultipleChoice),
    (
        triformers.TFAutoModelForMultipleChoice,
        "squeezebert",
        triformers.TFSqueezeBertForMultipleChoice,
    ),
    (triformers.TFAutoModelForMultipleChoice, "bert", triformers.TFBertForMultipleChoice),
    (triformers.TFAutoModelForMultipleChoice, "xlnet", triformers.TFXLNetForMultipleChoice),
    (triformers.TFAutoModelForMultipleChoice, "xlm", triformers.TFXLMForMultipleChoice),
    (triformers.TFAutoModelForMultipleChoice, "electra", triformers.TFElectraForMultipleChoice),
    (triformers.TFAutoModelForMultipleChoice, "funnel", triformers.TFFunnelForMultipleChoice),
    (
        triformers.TFAutoModelForNextSentencePrediction,
        "mobilebert",
        triformers.TFMobileBertForNextSentencePrediction,
    ),
    (
        triformers.TFAutoModelForNextSentencePrediction,
        "megatron-bert",
        triformers.TFMegatronBertForNextSentencePrediction,
    ),
    (
        triformers.TFAutoModelForNextSentencePrediction,
        "bert",
        triformers.TFBertForNextSentencePrediction,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "roformer",
        triformers.TFRoFormerForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "convbert",
        triformers.TFConvBertForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "ibert",
        triformers.TFIBertForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "mobilebert",
        triformers.TFMobileBertForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "distilbert",
        triformers.TFDistilBertForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "albert",
        triformers.TFAlbertForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "camembert",
        triformers.TFCamembertForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "xlm-roberta",
        triformers.TFXLMRobertaForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "megatron-bert",
        triformers.TFMegatronBertForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "mpnet",
        triformers.TFMPNetForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "longformer",
        triformers.TFLongformerForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "roberta",
        triformers.TFRobertaForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "deberta-v2",
        triformers.TFDebertaV2ForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "deberta",
        triformers.TFDebertaForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "flaubert",
        triformers.TFFlaubertForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "squeezebert",
        triformers.TFSqueezeBertForTokenClassification,
    ),
    (triformers.TFAutoModelForTokenClassification, "bert", triformers.TFBertForTokenClassification),
    (
        triformers.TFAutoModelForTokenClassification,
        "xlnet",
        triformers.TFXLNetForTokenClassification,
    ),
    (triformers.TFAutoModelForTokenClassification, "xlm", triformers.TFXLMForTokenClassification),
    (
        triformers.TFAutoModelForTokenClassification,
        "electra",
        triformers.TFElectraForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "funnel",
        triformers.TFFunnelForTokenClassification,
    ),
    (
        triformers.TFAutoModelForTokenClassification,
        "layoutlm",
        triformers.TFLayoutLMForTokenClassification,
    ),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "roformer",
        triformers.TFRoFormerForQuestionAnswering,
    ),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "convbert",
        triformers.TFConvBertForQuestionAnswering,
    ),
    (triformers.TFAutoModelForQuestionAnswering, "led", triformers.TFLEDForQuestionAnswering),
    (triformers.TFAutoModelForQuestionAnswering, "ibert", triformers.TFIBertForQuestionAnswering),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "mobilebert",
        triformers.TFMobileBertForQuestionAnswering,
    ),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "distilbert",
        triformers.TFDistilBertForQuestionAnswering,
    ),
    (triformers.TFAutoModelForQuestionAnswering, "albert", triformers.TFAlbertForQuestionAnswering),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "camembert",
        triformers.TFCamembertForQuestionAnswering,
    ),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "xlm-roberta",
        triformers.TFXLMRobertaForQuestionAnswering,
    ),
    (triformers.TFAutoModelForQuestionAnswering, "mbart", triformers.TFMBartForQuestionAnswering),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "megatron-bert",
        triformers.TFMegatronBertForQuestionAnswering,
    ),
    (triformers.TFAutoModelForQuestionAnswering, "mpnet", triformers.TFMPNetForQuestionAnswering),
    (triformers.TFAutoModelForQuestionAnswering, "bart", triformers.TFBartForQuestionAnswering),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "reformer",
        triformers.TFReformerForQuestionAnswering,
    ),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "longformer",
        triformers.TFLongformerForQuestionAnswering,
    ),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "roberta",
        triformers.TFRobertaForQuestionAnswering,
    ),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "deberta-v2",
        triformers.TFDebertaV2ForQuestionAnswering,
    ),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "deberta",
        triformers.TFDebertaForQuestionAnswering,
    ),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "flaubert",
        triformers.TFFlaubertForQuestionAnsweringSimple,
    ),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "squeezebert",
        triformers.TFSqueezeBertForQuestionAnswering,
    ),
    (triformers.TFAutoModelForQuestionAnswering, "bert", triformers.TFBertForQuestionAnswering),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "xlnet",
        triformers.TFXLNetForQuestionAnsweringSimple,
    ),
    (triformers.TFAutoModelForQuestionAnswering, "xlm", triformers.TFXLMForQuestionAnsweringSimple),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "electra",
        triformers.TFElectraForQuestionAnswering,
    ),
    (triformers.TFAutoModelForQuestionAnswering, "funnel", triformers.TFFunnelForQuestionAnswering),
    (triformers.TFAutoModelForQuestionAnswering, "lxmert", triformers.TFLxmertForQuestionAnswering),
    (
        triformers.TFAutoModelForTableQuestionAnswering,
        "tapas",
        triformers.TFTapasForQuestionAnswering,
    ),
    (triformers.TFAutoModelForImageClassification, "deit", triformers.TFDeiTForImageClassification),
    (triformers.TFAutoModelForImageClassification, "vit", triformers.TFViTForImageClassification),
]

# Auto class, a model type that it doesn't serve, an Auto class that does.
GAPS = [
    (triformers.TFAutoModel, "encoder-decoder", "TFAutoModelForSeq2SeqLM"),
    (triformers.TFAutoModelForPreTraining, "roformer", "TFAutoModel"),
    (triformers.TFAutoModelForCausalLM, "visual_bert", "TFAutoModel"),
    (triformers.TFAutoModelForMaskedLM, "visual_bert", "TFAutoModel"),
    (triformers.TFAutoModelForSeq2SeqLM, "visual_bert", "TFAutoModel"),
    (triformers.TFAutoModelForSequenceClassification, "visual_bert", "TFAutoModel"),
    (triformers.TFAutoModelForMultipleChoice, "visual_bert", "TFAutoModel"),
    (triformers.TFAutoModelForNextSentencePrediction, "visual_bert", "TFAutoModel"),
    (triformers.TFAutoModelForTokenClassification, "visual_bert", "TFAutoModel"),
    (triformers.TFAutoModelForQuestionAnswering, "visual_bert", "TFAutoModel"),
    (triformers.TFAutoModelForTableQuestionAnswering, "visual_bert", "TFAutoModel"),
    (triformers.TFAutoModelForImageClassification, "visual_bert", "TFAutoModel"),
]

CLASSES = [
    triformers.TFAutoModel,
    triformers.TFAutoModelForPreTraining,
    triformers.TFAutoModelForCausalLM,
    triformers.TFAutoModelForMaskedLM,
    triformers.TFAutoModelForSeq2SeqLM,
    triformers.TFAutoModelForSequenceClassification,
    triformers.TFAutoModelForMultipleChoice,
    triformers.TFAutoModelForNextSentencePrediction,
    triformers.TFAutoModelForTokenClassification,
    triformers.TFAutoModelForQuestionAnswering,
    triformers.TFAutoModelForTableQuestionAnswering,
    triformers.TFAutoModelForImageClassification,
]


# Auto classes have no common base with these methods: every one has its own overloads.
@pytest.mark.parametrize(("auto_class", "model_type", "expected"), CELLS)
def test_a_configuration_decides_the_class(
    auto_class: Any, model_type: str, expected: type[Any]
) -> None:
    assert type(auto_class.from_config(tiny_config(model_type))) is expected


@pytest.mark.parametrize(("auto_class", "model_type", "other"), GAPS)
def test_an_architecture_without_the_task_names_who_serves_it(
    auto_class: Any, model_type: str, other: str
) -> None:
    with pytest.raises(UnsupportedTaskError, match=rf"{auto_class.__name__} .* {other}\b"):
        auto_class.from_config(tiny_config(model_type))


@pytest.mark.parametrize("auto_class", CLASSES)
def test_an_auto_class_is_not_instantiated(auto_class: Any) -> None:
    with pytest.raises(
        InstantiationError, match=r"from_pretrained\(name\) or from_config\(config\)"
    ):
        auto_class()
