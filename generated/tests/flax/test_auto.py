# Generated from registry.yaml by `make generate`; do not edit.
"""Every Auto class of JAX/Flax answers with the registered class, and with no other."""

from __future__ import annotations

from typing import Any

import pytest

import triformers
from tests.support.tiny import tiny_config
from triformers import InstantiationError, UnsupportedTaskError

# Auto class, model type, the class that answers.
CELLS = [
    (triformers.FlaxAutoModel, "visual_bert", triformers.FlaxVisualBertModel),
    (triformers.FlaxAutoModel, "canine", triformers.FlaxCanineModel),
    (triformers.FlaxAutoModel, "roformer", triformers.FlaxRoFormerModel),
    (triformers.FlaxAutoModel, "clip", triformers.FlaxCLIPModel),
    (triformers.FlaxAutoModel, "bigbird_pegasus", triformers.FlaxBigBirdPegasusModel),
    (triformers.FlaxAutoModel, "deit", triformers.FlaxDeiTModel),
    (triformers.FlaxAutoModel, "luke", triformers.FlaxLukeModel),
    (triformers.FlaxAutoModel, "detr", triformers.FlaxDetrModel),
    (triformers.FlaxAutoModel, "gpt_neo", triformers.FlaxGPTNeoModel),
    (triformers.FlaxAutoModel, "big_bird", triformers.FlaxBigBirdModel),
    (triformers.FlaxAutoModel, "speech_to_text", triformers.FlaxSpeech2TextModel),
    (triformers.FlaxAutoModel, "vit", triformers.FlaxViTModel),
    (triformers.FlaxAutoModel, "wav2vec2", triformers.FlaxWav2Vec2Model),
    (triformers.FlaxAutoModel, "m2m_100", triformers.FlaxM2M100Model),
    (triformers.FlaxAutoModel, "convbert", triformers.FlaxConvBertModel),
    (triformers.FlaxAutoModel, "led", triformers.FlaxLEDModel),
    (triformers.FlaxAutoModel, "blenderbot-small", triformers.FlaxBlenderbotSmallModel),
    (triformers.FlaxAutoModel, "retribert", triformers.FlaxRetriBertModel),
    (triformers.FlaxAutoModel, "ibert", triformers.FlaxIBertModel),
    (triformers.FlaxAutoModel, "mt5", triformers.FlaxT5Model),
    (triformers.FlaxAutoModel, "t5", triformers.FlaxT5Model),
    (triformers.FlaxAutoModel, "mobilebert", triformers.FlaxMobileBertModel),
    (triformers.FlaxAutoModel, "distilbert", triformers.FlaxDistilBertModel),
    (triformers.FlaxAutoModel, "albert", triformers.FlaxAlbertModel),
    (triformers.FlaxAutoModel, "bert-generation", triformers.FlaxBertGenerationEncoder),
    (triformers.FlaxAutoModel, "camembert", triformers.FlaxCamembertModel),
    (triformers.FlaxAutoModel, "xlm-roberta", triformers.FlaxXLMRobertaModel),
    (triformers.FlaxAutoModel, "pegasus", triformers.FlaxPegasusModel),
    (triformers.FlaxAutoModel, "marian", triformers.FlaxMarianModel),
    (triformers.FlaxAutoModel, "mbart", triformers.FlaxMBartModel),
    (triformers.FlaxAutoModel, "megatron-bert", triformers.FlaxMegatronBertModel),
    (triformers.FlaxAutoModel, "mpnet", triformers.FlaxMPNetModel),
    (triformers.FlaxAutoModel, "bart", triformers.FlaxBartModel),
    (triformers.FlaxAutoModel, "blenderbot", triformers.FlaxBlenderbotModel),
    (triformers.FlaxAutoModel, "reformer", triformers.FlaxReformerModel),
    (triformers.FlaxAutoModel, "longformer", triformers.FlaxLongformerModel),
    (triformers.FlaxAutoModel, "roberta", triformers.FlaxRobertaModel),
    (triformers.FlaxAutoModel, "deberta-v2", triformers.FlaxDebertaV2Model),
    (triformers.FlaxAutoModel, "deberta", triformers.FlaxDebertaModel),
    (triformers.FlaxAutoModel, "flaubert", triformers.FlaxFlaubertModel),
    (triformers.FlaxAutoModel, "fsmt", triformers.FlaxFSMTModel),
    (triformers.FlaxAutoModel, "squeezebert", triformers.FlaxSqueezeBertModel),
    (triformers.FlaxAutoModel, "hubert", triformers.FlaxHubertModel),
    (triformers.FlaxAutoModel, "bert", triformers.FlaxBertModel),
    (triformers.FlaxAutoModel, "openai-gpt", triformers.FlaxOpenAIGPTModel),
    (triformers.FlaxAutoModel, "gpt2", triformers.FlaxGPT2Model),
    (triformers.FlaxAutoModel, "transfo-xl", triformers.FlaxTransfoXLModel),
    (triformers.FlaxAutoModel, "xlnet", triformers.FlaxXLNetModel),
    (triformers.FlaxAutoModel, "xlm-prophetnet", triformers.FlaxXLMProphetNetModel),
    (triformers.FlaxAutoModel, "prophetnet", triformers.FlaxProphetNetModel),
    (triformers.FlaxAutoModel, "xlm", triformers.FlaxXLMModel),
    (triformers.FlaxAutoModel, "ctrl", triformers.FlaxCTRLModel),
    (triformers.FlaxAutoModel, "electra", triformers.FlaxElectraModel),
    (triformers.FlaxAutoModel, "funnel", triformers.FlaxFunnelModel),
    (triformers.FlaxAutoModel, "lxmert", triformers.FlaxLxmertModel),
    (triformers.FlaxAutoModel, "dpr", triformers.FlaxDPRQuestionEncoder),
    (triformers.FlaxAutoModel, "layoutlm", triformers.FlaxLayoutLMModel),
    (triformers.FlaxAutoModel, "tapas", triformers.FlaxTapasModel),
    (
        triformers.FlaxAutoModelForPreTraining,
        "visual_bert",
        triformers.FlaxVisualBertForPreTraining,
    ),
    (triformers.FlaxAutoModelForPreTraining, "big_bird", triformers.FlaxBigBirdForPreTraining),
    (triformers.FlaxAutoModelForPreTraining, "wav2vec2", triformers.FlaxWav2Vec2ForPreTraining),
    (triformers.FlaxAutoModelForPreTraining, "retribert", triformers.FlaxRetriBertModel),
    (triformers.FlaxAutoModelForPreTraining, "ibert", triformers.FlaxIBertForMaskedLM),
    (triformers.FlaxAutoModelForPreTraining, "mt5", triformers.FlaxT5ForConditionalGeneration),
    (triformers.FlaxAutoModelForPreTraining, "t5", triformers.FlaxT5ForConditionalGeneration),
    (triformers.FlaxAutoModelForPreTraining, "mobilebert", triformers.FlaxMobileBertForPreTraining),
    (triformers.FlaxAutoModelForPreTraining, "distilbert", triformers.FlaxDistilBertForMaskedLM),
    (triformers.FlaxAutoModelForPreTraining, "albert", triformers.FlaxAlbertForPreTraining),
    (triformers.FlaxAutoModelForPreTraining, "camembert", triformers.FlaxCamembertForMaskedLM),
    (triformers.FlaxAutoModelForPreTraining, "xlm-roberta", triformers.FlaxXLMRobertaForMaskedLM),
    (triformers.FlaxAutoModelForPreTraining, "mbart", triformers.FlaxMBartForConditionalGeneration),
    (
        triformers.FlaxAutoModelForPreTraining,
        "megatron-bert",
        triformers.FlaxMegatronBertForPreTraining,
    ),
    (triformers.FlaxAutoModelForPreTraining, "mpnet", triformers.FlaxMPNetForMaskedLM),
    (triformers.FlaxAutoModelForPreTraining, "bart", triformers.FlaxBartForConditionalGeneration),
    (triformers.FlaxAutoModelForPreTraining, "longformer", triformers.FlaxLongformerForMaskedLM),
    (triformers.FlaxAutoModelForPreTraining, "roberta", triformers.FlaxRobertaForMaskedLM),
    (triformers.FlaxAutoModelForPreTraining, "deberta-v2", triformers.FlaxDebertaV2ForMaskedLM),
    (triformers.FlaxAutoModelForPreTraining, "deberta", triformers.FlaxDebertaForMaskedLM),
    (triformers.FlaxAutoModelForPreTraining, "flaubert", triformers.FlaxFlaubertWithLMHeadModel),
    (triformers.FlaxAutoModelForPreTraining, "fsmt", triformers.FlaxFSMTForConditionalGeneration),
    (triformers.FlaxAutoModelForPreTraining, "squeezebert", triformers.FlaxSqueezeBertForMaskedLM),
    (triformers.FlaxAutoModelForPreTraining, "bert", triformers.FlaxBertForPreTraining),
    (triformers.FlaxAutoModelForPreTraining, "openai-gpt", triformers.FlaxOpenAIGPTLMHeadModel),
    (triformers.FlaxAutoModelForPreTraining, "gpt2", triformers.FlaxGPT2LMHeadModel),
    (triformers.FlaxAutoModelForPreTraining, "transfo-xl", triformers.FlaxTransfoXLLMHeadModel),
    (triformers.FlaxAutoModelForPreTraining, "xlnet", triformers.FlaxXLNetLMHeadModel),
    (triformers.FlaxAutoModelForPreTraining, "xlm", triformers.FlaxXLMWithLMHeadModel),
    (triformers.FlaxAutoModelForPreTraining, "ctrl", triformers.FlaxCTRLLMHeadModel),
    (triformers.FlaxAutoModelForPreTraining, "electra", triformers.FlaxElectraForPreTraining),
    (triformers.FlaxAutoModelForPreTraining, "funnel", triformers.FlaxFunnelForPreTraining),
    (triformers.FlaxAutoModelForPreTraining, "lxmert", triformers.FlaxLxmertForPreTraining),
    (triformers.FlaxAutoModelForPreTraining, "layoutlm", triformers.FlaxLayoutLMForMaskedLM),
    (triformers.FlaxAutoModelForPreTraining, "tapas", triformers.FlaxTapasForMaskedLM),
    (triformers.FlaxAutoModelForCausalLM, "roformer", triformers.FlaxRoFormerForCausalLM),
    (
        triformers.FlaxAutoModelForCausalLM,
        "bigbird_pegasus",
        triformers.FlaxBigBirdPegasusForCausalLM,
    ),
    (triformers.FlaxAutoModelForCausalLM, "gpt_neo", triformers.FlaxGPTNeoForCausalLM),
    (triformers.FlaxAutoModelForCausalLM, "big_bird", triformers.FlaxBigBirdForCausalLM),
    (
        triformers.FlaxAutoModelForCausalLM,
        "blenderbot-small",
        triformers.FlaxBlenderbotSmallForCausalLM,
    ),
    (triformers.FlaxAutoModelForCausalLM, "bert-generation", triformers.FlaxBertGenerationDecoder),
    (triformers.FlaxAutoModelForCausalLM, "camembert", triformers.FlaxCamembertForCausalLM),
    (triformers.FlaxAutoModelForCausalLM, "xlm-roberta", triformers.FlaxXLMRobertaForCausalLM),
    (triformers.FlaxAutoModelForCausalLM, "pegasus", triformers.FlaxPegasusForCausalLM),
    (triformers.FlaxAutoModelForCausalLM, "marian", triformers.FlaxMarianForCausalLM),
    (triformers.FlaxAutoModelForCausalLM, "mbart", triformers.FlaxMBartForCausalLM),
    (triformers.FlaxAutoModelForCausalLM, "megatron-bert", triformers.FlaxMegatronBertForCausalLM),
    (triformers.FlaxAutoModelForCausalLM, "bart", triformers.FlaxBartForCausalLM),
    (triformers.FlaxAutoModelForCausalLM, "blenderbot", triformers.FlaxBlenderbotForCausalLM),
    (triformers.FlaxAutoModelForCausalLM, "reformer", triformers.FlaxReformerModelWithLMHead),
    (triformers.FlaxAutoModelForCausalLM, "roberta", triformers.FlaxRobertaForCausalLM),
    (triformers.FlaxAutoModelForCausalLM, "bert", triformers.FlaxBertLMHeadModel),
    (triformers.FlaxAutoModelForCausalLM, "openai-gpt", triformers.FlaxOpenAIGPTLMHeadModel),
    (triformers.FlaxAutoModelForCausalLM, "gpt2", triformers.FlaxGPT2LMHeadModel),
    (triformers.FlaxAutoModelForCausalLM, "transfo-xl", triformers.FlaxTransfoXLLMHeadModel),
    (triformers.FlaxAutoModelForCausalLM, "xlnet", triformers.FlaxXLNetLMHeadModel),
    (
        triformers.FlaxAutoModelForCausalLM,
        "xlm-prophetnet",
        triformers.FlaxXLMProphetNetForCausalLM,
    ),
    (triformers.FlaxAutoModelForCausalLM, "prophetnet", triformers.FlaxProphetNetForCausalLM),
    (triformers.FlaxAutoModelForCausalLM, "xlm", triformers.FlaxXLMWithLMHeadModel),
    (triformers.FlaxAutoModelForCausalLM, "ctrl", triformers.FlaxCTRLLMHeadModel),
    (triformers.FlaxAutoModelForMaskedLM, "roformer", triformers.FlaxRoFormerForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "big_bird", triformers.FlaxBigBirdForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "wav2vec2", triformers.FlaxWav2Vec2ForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "convbert", triformers.FlaxConvBertForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "ibert", triformers.FlaxIBertForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "mobilebert", triformers.FlaxMobileBertForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "distilbert", triformers.FlaxDistilBertForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "albert", triformers.FlaxAlbertForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "camembert", triformers.FlaxCamembertForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "xlm-roberta", triformers.FlaxXLMRobertaForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "mbart", triformers.FlaxMBartForConditionalGeneration),
    (triformers.FlaxAutoModelForMaskedLM, "megatron-bert", triformers.FlaxMegatronBertForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "mpnet", triformers.FlaxMPNetForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "bart", triformers.FlaxBartForConditionalGeneration),
    (triformers.FlaxAutoModelForMaskedLM, "reformer", triformers.FlaxReformerForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "longformer", triformers.FlaxLongformerForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "roberta", triformers.FlaxRobertaForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "deberta-v2", triformers.FlaxDebertaV2ForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "deberta", triformers.FlaxDebertaForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "flaubert", triformers.FlaxFlaubertWithLMHeadModel),
    (triformers.FlaxAutoModelForMaskedLM, "squeezebert", triformers.FlaxSqueezeBertForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "bert", triformers.FlaxBertForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "xlm", triformers.FlaxXLMWithLMHeadModel),
    (triformers.FlaxAutoModelForMaskedLM, "electra", triformers.FlaxElectraForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "funnel", triformers.FlaxFunnelForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "layoutlm", triformers.FlaxLayoutLMForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "tapas", triformers.FlaxTapasForMaskedLM),
    (
        triformers.FlaxAutoModelForSeq2SeqLM,
        "bigbird_pegasus",
        triformers.FlaxBigBirdPegasusForConditionalGeneration,
    ),
    (
        triformers.FlaxAutoModelForSeq2SeqLM,
        "m2m_100",
        triformers.FlaxM2M100ForConditionalGeneration,
    ),
    (triformers.FlaxAutoModelForSeq2SeqLM, "led", triformers.FlaxLEDForConditionalGeneration),
    (
        triformers.FlaxAutoModelForSeq2SeqLM,
        "blenderbot-small",
        triformers.FlaxBlenderbotSmallForConditionalGeneration,
    ),
    (triformers.FlaxAutoModelForSeq2SeqLM, "mt5", triformers.FlaxT5ForConditionalGeneration),
    (triformers.FlaxAutoModelForSeq2SeqLM, "t5", triformers.FlaxT5ForConditionalGeneration),
    (
        triformers.FlaxAutoModelForSeq2SeqLM,
        "pegasus",
        triformers.FlaxPegasusForConditionalGeneration,
    ),
    (triformers.FlaxAutoModelForSeq2SeqLM, "marian", triformers.FlaxMarianMTModel),
    (triformers.FlaxAutoModelForSeq2SeqLM, "mbart", triformers.FlaxMBartForConditionalGeneration),
    (triformers.FlaxAutoModelForSeq2SeqLM, "bart", triformers.FlaxBartForConditionalGeneration),
    (
        triformers.FlaxAutoModelForSeq2SeqLM,
        "blenderbot",
        triformers.FlaxBlenderbotForConditionalGeneration,
    ),
    (triformers.FlaxAutoModelForSeq2SeqLM, "fsmt", triformers.FlaxFSMTForConditionalGeneration),
    (
        triformers.FlaxAutoModelForSeq2SeqLM,
        "xlm-prophetnet",
        triformers.FlaxXLMProphetNetForConditionalGeneration,
    ),
    (
        triformers.FlaxAutoModelForSeq2SeqLM,
        "prophetnet",
        triformers.FlaxProphetNetForConditionalGeneration,
    ),
    (triformers.FlaxAutoModelForSeq2SeqLM, "encoder-decoder", triformers.FlaxEncoderDecoderModel),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "canine",
        triformers.FlaxCanineForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "roformer",
        triformers.FlaxRoFormerForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "bigbird_pegasus",
        triformers.FlaxBigBirdPegasusForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "gpt_neo",
        triformers.FlaxGPTNeoForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "big_bird",
        triformers.FlaxBigBirdForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "convbert",
        triformers.FlaxConvBertForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "led",
        triformers.FlaxLEDForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "ibert",
        triformers.FlaxIBertForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "mobilebert",
        triformers.FlaxMobileBertForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "distilbert",
        triformers.FlaxDistilBertForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "albert",
        triformers.FlaxAlbertForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "camembert",
        triformers.FlaxCamembertForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "xlm-roberta",
        triformers.FlaxXLMRobertaForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "mbart",
        triformers.FlaxMBartForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "megatron-bert",
        triformers.FlaxMegatronBertForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "mpnet",
        triformers.FlaxMPNetForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "bart",
        triformers.FlaxBartForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "reformer",
        triformers.FlaxReformerForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "longformer",
        triformers.FlaxLongformerForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "roberta",
        triformers.FlaxRobertaForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "deberta-v2",
        triformers.FlaxDebertaV2ForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "deberta",
        triformers.FlaxDebertaForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "flaubert",
        triformers.FlaxFlaubertForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "squeezebert",
        triformers.FlaxSqueezeBertForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "bert",
        triformers.FlaxBertForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "openai-gpt",
        triformers.FlaxOpenAIGPTForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "gpt2",
        triformers.FlaxGPT2ForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "transfo-xl",
        triformers.FlaxTransfoXLForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "xlnet",
        triformers.FlaxXLNetForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "xlm",
        triformers.FlaxXLMForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "ctrl",
        triformers.FlaxCTRLForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "electra",
        triformers.FlaxElectraForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "funnel",
        triformers.FlaxFunnelForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "layoutlm",
        triformers.FlaxLayoutLMForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "tapas",
        triformers.FlaxTapasForSequenceClassification,
    ),
    (triformers.FlaxAutoModelForMultipleChoice, "canine", triformers.FlaxCanineForMultipleChoice),
    (
        triformers.FlaxAutoModelForMultipleChoice,
        "roformer",
        triformers.FlaxRoFormerForMultipleChoice,
    ),
    (
        triformers.FlaxAutoModelForMultipleChoice,
        "big_bird",
        triformers.FlaxBigBirdForMultipleChoice,
    ),
    (
        triformers.FlaxAutoModelForMultipleChoice,
        "convbert",
        triformers.FlaxConvBertForMultipleChoice,
    ),
    (triformers.FlaxAutoModelForMultipleChoice, "ibert", triformers.FlaxIBertForMultipleChoice),
    (
        triformers.FlaxAutoModelForMultipleChoice,
        "mobilebert",
        triformers.FlaxMobileBertForMultipleChoice,
    ),
    (
        triformers.FlaxAutoModelForMultipleChoice,
        "distilbert",
        triformers.FlaxDistilBertForMultipleChoice,
    ),
    (triformers.FlaxAutoModelForMultipleChoice, "albert", triformers.FlaxAlbertForMultipleChoice),
    (
        triformers.FlaxAutoModelForMultipleChoice,
        "camembert",
        triformers.FlaxCamembertForMultipleChoice,
    ),
    (
        triformers.FlaxAutoModelForMultipleChoice,
        "xlm-roberta",
        triformers.FlaxXLMRobertaForMultipleChoice,
    ),
    (
        triformers.FlaxAutoModelForMultipleChoice,
        "megatron-bert",
        triformers.FlaxMegatronBertForMultipleChoice,
    ),
    (triformers.FlaxAutoModelForMultipleChoice, "mpnet", triformers.FlaxMPNetForMultipleChoice),
    (
        triformers.FlaxAutoModelForMultipleChoice,
        "longformer",
        triformers.FlaxLongformerForMultipleChoice,
    ),
    (triformers.FlaxAutoModelForMultipleChoice, "roberta", triformers.FlaxRobertaForMultipleChoice),
    (
        triformers.FlaxAutoModelForMultipleChoice,
        "flaubert",
        triformers.FlaxFlaubertForMultipleChoice,
    ),
    (
        triformers.FlaxAutoModelForMultipleChoice,
        "squeezebert",
        triformers.FlaxSqueezeBertForMultipleChoice,
    ),
    (triformers.FlaxAutoModelForMultipleChoice, "bert", triformers.FlaxBertForMultipleChoice),
    (triformers.FlaxAutoModelForMultipleChoice, "xlnet", triformers.FlaxXLNetForMultipleChoice),
    (triformers.FlaxAutoModelForMultipleChoice, "xlm", triformers.FlaxXLMForMultipleChoice),
    (triformers.FlaxAutoModelForMultipleChoice, "electra", triformers.FlaxElectraForMultipleChoice),
    (triformers.FlaxAutoModelForMultipleChoice, "funnel", triformers.FlaxFunnelForMultipleChoice),
    (
        triformers.FlaxAutoModelForNextSentencePrediction,
        "mobilebert",
        triformers.FlaxMobileBertForNextSentencePrediction,
    ),
    (
        triformers.FlaxAutoModelForNextSentencePrediction,
        "megatron-bert",
        triformers.FlaxMegatronBertForNextSentencePrediction,
    ),
    (
        triformers.FlaxAutoModelForNextSentencePrediction,
        "bert",
        triformers.FlaxBertForNextSentencePrediction,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "canine",
        triformers.FlaxCanineForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "roformer",
        triformers.FlaxRoFormerForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "big_bird",
        triformers.FlaxBigBirdForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "convbert",
        triformers.FlaxConvBertForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "ibert",
        triformers.FlaxIBertForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "mobilebert",
        triformers.FlaxMobileBertForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "distilbert",
        triformers.FlaxDistilBertForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "albert",
        triformers.FlaxAlbertForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "camembert",
        triformers.FlaxCamembertForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "xlm-roberta",
        triformers.FlaxXLMRobertaForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "megatron-bert",
        triformers.FlaxMegatronBertForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "mpnet",
        triformers.FlaxMPNetForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "longformer",
        triformers.FlaxLongformerForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "roberta",
        triformers.FlaxRobertaForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "deberta-v2",
        triformers.FlaxDebertaV2ForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "deberta",
        triformers.FlaxDebertaForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "flaubert",
        triformers.FlaxFlaubertForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "squeezebert",
        triformers.FlaxSqueezeBertForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "bert",
        triformers.FlaxBertForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "xlnet",
        triformers.FlaxXLNetForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "xlm",
        triformers.FlaxXLMForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "electra",
        triformers.FlaxElectraForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "funnel",
        triformers.FlaxFunnelForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "layoutlm",
        triformers.FlaxLayoutLMForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "canine",
        triformers.FlaxCanineForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "roformer",
        triformers.FlaxRoFormerForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "bigbird_pegasus",
        triformers.FlaxBigBirdPegasusForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "big_bird",
        triformers.FlaxBigBirdForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "convbert",
        triformers.FlaxConvBertForQuestionAnswering,
    ),
    (triformers.FlaxAutoModelForQuestionAnswering, "led", triformers.FlaxLEDForQuestionAnswering),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "ibert",
        triformers.FlaxIBertForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "mobilebert",
        triformers.FlaxMobileBertForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "distilbert",
        triformers.FlaxDistilBertForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "albert",
        triformers.FlaxAlbertForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "camembert",
        triformers.FlaxCamembertForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "xlm-roberta",
        triformers.FlaxXLMRobertaForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "mbart",
        triformers.FlaxMBartForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "megatron-bert",
        triformers.FlaxMegatronBertForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "mpnet",
        triformers.FlaxMPNetForQuestionAnswering,
    ),
    (triformers.FlaxAutoModelForQuestionAnswering, "bart", triformers.FlaxBartForQuestionAnswering),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "reformer",
        triformers.FlaxReformerForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "longformer",
        triformers.FlaxLongformerForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "roberta",
        triformers.FlaxRobertaForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "deberta-v2",
        triformers.FlaxDebertaV2ForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "deberta",
        triformers.FlaxDebertaForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "flaubert",
        triformers.FlaxFlaubertForQuestionAnsweringSimple,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "squeezebert",
        triformers.FlaxSqueezeBertForQuestionAnswering,
    ),
    (triformers.FlaxAutoModelForQuestionAnswering, "bert", triformers.FlaxBertForQuestionAnswering),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "xlnet",
        triformers.FlaxXLNetForQuestionAnsweringSimple,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "xlm",
        triformers.FlaxXLMForQuestionAnsweringSimple,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "electra",
        triformers.FlaxElectraForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "funnel",
        triformers.FlaxFunnelForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "lxmert",
        triformers.FlaxLxmertForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForTableQuestionAnswering,
        "tapas",
        triformers.FlaxTapasForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForImageClassification,
        "deit",
        triformers.FlaxDeiTForImageClassification,
    ),
    (
        triformers.FlaxAutoModelForImageClassification,
        "vit",
        triformers.FlaxViTForImageClassification,
    ),
]

# Auto class, a model type that it doesn't serve, an Auto class that does.
GAPS = [
    (triformers.FlaxAutoModel, "encoder-decoder", "FlaxAutoModelForSeq2SeqLM"),
    (triformers.FlaxAutoModelForPreTraining, "canine", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForCausalLM, "visual_bert", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForMaskedLM, "visual_bert", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForSeq2SeqLM, "visual_bert", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForSequenceClassification, "visual_bert", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForMultipleChoice, "visual_bert", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForNextSentencePrediction, "visual_bert", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForTokenClassification, "visual_bert", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForQuestionAnswering, "visual_bert", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForTableQuestionAnswering, "visual_bert", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForImageClassification, "visual_bert", "FlaxAutoModel"),
]

CLASSES = [
    triformers.FlaxAutoModel,
    triformers.FlaxAutoModelForPreTraining,
    triformers.FlaxAutoModelForCausalLM,
    triformers.FlaxAutoModelForMaskedLM,
    triformers.FlaxAutoModelForSeq2SeqLM,
    triformers.FlaxAutoModelForSequenceClassification,
    triformers.FlaxAutoModelForMultipleChoice,
    triformers.FlaxAutoModelForNextSentencePrediction,
    triformers.FlaxAutoModelForTokenClassification,
    triformers.FlaxAutoModelForQuestionAnswering,
    triformers.FlaxAutoModelForTableQuestionAnswering,
    triformers.FlaxAutoModelForImageClassification,
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
