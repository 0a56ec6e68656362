# Generated from registry.yaml by `make generate`; do not edit.
"""Every Auto class of PyTorch answers with the registered class, and with no other."""

from __future__ import annotations

from typing import Any

import pytest

import triformers
from tests.support.tiny import tiny_config
from triformers import InstantiationError, UnsupportedTaskError

# Auto class, model type, the class that answers.
CELLS = [
    (triformers.AutoModel, "visual_bert", triformers.VisualBertModel),
    (triformers.AutoModel, "roformer", triformers.RoFormerModel),
    (triformers.AutoModel, "clip", triformers.CLIPModel),
    (triformers.AutoModel, "deit", triformers.DeiTModel),
    (triformers.AutoModel, "detr", triformers.DetrModel),
    (triformers.AutoModel, "gpt_neo", triformers.GPTNeoModel),
    (triformers.AutoModel, "vit", triformers.ViTModel),
    (triformers.AutoModel, "wav2vec2", triformers.Wav2Vec2Model),
    (triformers.AutoModel, "m2m_100", triformers.M2M100Model),
    (triformers.AutoModel, "convbert", triformers.ConvBertModel),
    (triformers.AutoModel, "blenderbot-small", triformers.BlenderbotSmallModel),
    (triformers.AutoModel, "retribert", triformers.RetriBertModel),
    (triformers.AutoModel, "mt5", triformers.MT5Model),
    (triformers.AutoModel, "t5", triformers.T5Model),
    (triformers.AutoModel, "mobilebert", triformers.MobileBertModel),
    (triformers.AutoModel, "distilbert", triformers.DistilBertModel),
    (triformers.AutoModel, "albert", triformers.AlbertModel),
    (triformers.AutoModel, "bert-generation", triformers.BertGenerationEncoder),
    (triformers.AutoModel, "camembert", triformers.CamembertModel),
    (triformers.AutoModel, "xlm-roberta", triformers.XLMRobertaModel),
    (triformers.AutoModel, "pegasus", triformers.PegasusModel),
    (triformers.AutoModel, "marian", triformers.MarianModel),
    (triformers.AutoModel, "mbart", triformers.MBartModel),
    (triformers.AutoModel, "megatron-bert", triformers.MegatronBertModel),
    (triformers.AutoModel, "mpnet", triformers.MPNetModel),
    (triformers.AutoModel, "bart", triformers.BartModel),
    (triformers.AutoModel, "blenderbot", triformers.BlenderbotModel),
    (triformers.AutoModel, "longformer", triformers.LongformerModel),
    (triformers.AutoModel, "roberta", triformers.RobertaModel),
    (triformers.AutoModel, "deberta-v2", triformers.DebertaV2Model),
    (triformers.AutoModel, "deberta", triformers.DebertaModel),
    (triformers.AutoModel, "flaubert", triformers.FlaubertModel),
    (triformers.AutoModel, "fsmt", triformers.FSMTModel),
    (triformers.AutoModel, "squeezebert", triformers.SqueezeBertModel),
    (triformers.AutoModel, "hubert", triformers.HubertModel),
    (triformers.AutoModel, "bert", triformers.BertModel),
    (triformers.AutoModel, "openai-gpt", triformers.OpenAIGPTModel),
    (triformers.AutoModel, "gpt2", triformers.GPT2Model),
    (triformers.AutoModel, "xlnet", triformers.XLNetModel),
    (triformers.AutoModel, "xlm", triformers.XLMModel),
    (triformers.AutoModel, "ctrl", triformers.CTRLModel),
    (triformers.AutoModel, "electra", triformers.ElectraModel),
    (triformers.AutoModel, "lxmert", triformers.LxmertModel),
    (triformers.AutoModel, "dpr", triformers.DPRQuestionEncoder),
    (triformers.AutoModel, "layoutlm", triformers.LayoutLMModel),
    (triformers.AutoModel, "tapas", triformers.TapasModel),
    (triformers.AutoModelForPreTraining, "visual_bert", triformers.VisualBertForPreTraining),
    (triformers.AutoModelForPreTraining, "wav2vec2", triformers.Wav2Vec2ForPreTraining),
    (triformers.AutoModelForPreTraining, "retribert", triformers.RetriBertModel),
    (triformers.AutoModelForPreTraining, "t5", triformers.T5ForConditionalGeneration),
    (triformers.AutoModelForPreTraining, "mobilebert", triformers.MobileBertForPreTraining),
    (triformers.AutoModelForPreTraining, "distilbert", triformers.DistilBertForMaskedLM),
    (triformers.AutoModelForPreTraining, "albert", triformers.AlbertForPreTraining),
    (triformers.AutoModelForPreTraining, "camembert", triformers.CamembertForMaskedLM),
    (triformers.AutoModelForPreTraining, "xlm-roberta", triformers.XLMRobertaForMaskedLM),
    (triformers.AutoModelForPreTraining, "mbart", triformers.MBartForConditionalGeneration),
    (triformers.AutoModelForPreTraining, "megatron-bert", triformers.MegatronBertForPreTraining),
    (triformers.AutoModelForPreTraining, "mpnet", triformers.MPNetForMaskedLM),
    (triformers.AutoModelForPreTraining, "bart", triformers.BartForConditionalGeneration),
    (triformers.AutoModelForPreTraining, "longformer", triformers.LongformerForMaskedLM),
    (triformers.AutoModelForPreTraining, "roberta", triformers.RobertaForMaskedLM),
    (triformers.AutoModelForPreTraining, "deberta-v2", triformers.DebertaV2ForMaskedLM),
    (triformers.AutoModelForPreTraining, "deberta", triformers.DebertaForMaskedLM),
    (triformers.AutoModelForPreTraining, "flaubert", triformers.FlaubertWithLMHeadModel),
    (triformers.AutoModelForPreTraining, "fsmt", triformers.FSMTForConditionalGeneration),
    (triformers.AutoModelForPreTraining, "squeezebert", triformers.SqueezeBertForMaskedLM),
    (triformers.AutoModelForPreTraining, "bert", triformers.BertForPreTraining),
    (triformers.AutoModelForPreTraining, "openai-gpt", triformers.OpenAIGPTLMHeadModel),
    (triformers.AutoModelForPreTraining, "gpt2", triformers.GPT2LMHeadModel),
    (triformers.AutoModelForPreTraining, "xlnet", triformers.XLNetLMHeadModel),
    (triformers.AutoModelForPreTraining, "xlm", triformers.XLMWithLMHeadModel),
    (triformers.AutoModelForPreTraining, "ctrl", triformers.CTRLLMHeadModel),
    (triformers.AutoModelForPreTraining, "electra", triformers.ElectraForPreTraining),
    (triformers.AutoModelForPreTraining, "lxmert", triformers.LxmertForPreTraining),
    (triformers.AutoModelForPreTraining, "layoutlm", triformers.LayoutLMForMaskedLM),
    (triformers.AutoModelForPreTraining, "tapas", triformers.TapasForMaskedLM),
    (triformers.AutoModelForCausalLM, "roformer", triformers.RoFormerForCausalLM),
    (triformers.AutoModelForCausalLM, "gpt_neo", triformers.GPTNeoForCausalLM),
    (triformers.AutoModelForCausalLM, "blenderbot-small", triformers.BlenderbotSmallForCausalLM),
    (triformers.AutoModelForCausalLM, "bert-generation", triformers.BertGenerationDecoder),
    (triformers.AutoModelForCausalLM, "camembert", triformers.CamembertForCausalLM),
    (triformers.AutoModelForCausalLM, "xlm-roberta", triformers.XLMRobertaForCausalLM),
    (triformers.AutoModelForCausalLM, "pegasus", triformers.PegasusForCausalLM),
    (triformers.AutoModelForCausalLM, "marian", triformers.MarianForCausalLM),
    (triformers.AutoModelForCausalLM, "mbart", triformers.MBartForCausalLM),
    (triformers.AutoModelForCausalLM, "megatron-bert", triformers.MegatronBertForCausalLM),
    (triformers.AutoModelForCausalLM, "bart", triformers.BartForCausalLM),
    (triformers.AutoModelForCausalLM, "blenderbot", triformers.BlenderbotForCausalLM),
    (triformers.AutoModelForCausalLM, "roberta", triformers.RobertaForCausalLM),
    (triformers.AutoModelForCausalLM, "bert", triformers.BertLMHeadModel),
    (triformers.AutoModelForCausalLM, "openai-gpt", triformers.OpenAIGPTLMHeadModel),
    (triformers.AutoModelForCausalLM, "gpt2", triformers.GPT2LMHeadModel),
    (triformers.AutoModelForCausalLM, "xlnet", triformers.XLNetLMHeadModel),
    (triformers.AutoModelForCausalLM, "xlm", triformers.XLMWithLMHeadModel),
    (triformers.AutoModelForCausalLM, "ctrl", triformers.CTRLLMHeadModel),
    (triformers.AutoModelForMaskedLM, "roformer", triformers.RoFormerForMaskedLM),
    (triformers.AutoModelForMaskedLM, "wav2vec2", triformers.Wav2Vec2ForMaskedLM),
    (triformers.AutoModelForMaskedLM, "convbert", triformers.ConvBertForMaskedLM),
    (triformers.AutoModelForMaskedLM, "mobilebert", triformers.MobileBertForMaskedLM),
    (triformers.AutoModelForMaskedLM, "distilbert", triformers.DistilBertForMaskedLM),
    (triformers.AutoModelForMaskedLM, "albert", triformers.AlbertForMaskedLM),
    (triformers.AutoModelForMaskedLM, "camembert", triformers.CamembertForMaskedLM),
    (triformers.AutoModelForMaskedLM, "xlm-roberta", triformers.XLMRobertaForMaskedLM),
    (triformers.AutoModelForMaskedLM, "mbart", triformers.MBartForConditionalGeneration),
    (triformers.AutoModelForMaskedLM, "megatron-bert", triformers.MegatronBertForMaskedLM),
    (triformers.AutoModelForMaskedLM, "mpnet", triformers.MPNetForMaskedLM),
    (triformers.AutoModelForMaskedLM, "bart", triformers.BartForConditionalGeneration),
    (triformers.AutoModelForMaskedLM, "longformer", triformers.LongformerForMaskedLM),
    (triformers.AutoModelForMaskedLM, "roberta", triformers.RobertaForMaskedLM),
    (triformers.AutoModelForMaskedLM, "deberta-v2", triformers.DebertaV2ForMaskedLM),
    (triformers.AutoModelForMaskedLM, "deberta", triformers.DebertaForMaskedLM),
    (triformers.AutoModelForMaskedLM, "flaubert", triformers.FlaubertWithLMHeadModel),
    (triformers.AutoModelForMaskedLM, "squeezebert", triformers.SqueezeBertForMaskedLM),
    (triformers.AutoModelForMaskedLM, "bert", triformers.BertForMaskedLM),
    (triformers.AutoModelForMaskedLM, "xlm", triformers.XLMWithLMHeadModel),
    (triformers.AutoModelForMaskedLM, "electra", triformers.ElectraForMaskedLM),
    (triformers.AutoModelForMaskedLM, "layoutlm", triformers.LayoutLMForMaskedLM),
    (triformers.AutoModelForMaskedLM, "tapas", triformers.TapasForMaskedLM),
    (triformers.AutoModelForSeq2SeqLM, "m2m_100", triformers.M2M100ForConditionalGeneration),
    (
        triformers.AutoModelForSeq2SeqLM,
        "blenderbot-small",
        triformers.BlenderbotSmallForConditionalGeneration,
    ),
    (triformers.AutoModelForSeq2SeqLM, "mt5", triformers.MT5ForConditionalGeneration),
    (triformers.AutoModelForSeq2SeqLM, "t5", triformers.T5ForConditionalGeneration),
    (triformers.AutoModelForSeq2SeqLM, "pegasus", triformers.PegasusForConditionalGeneration),
    (triformers.AutoModelForSeq2SeqLM, "marian", triformers.MarianMTModel),
    (triformers.AutoModelForSeq2SeqLM, "mbart", triformers.MBartForConditionalGeneration),
    (triformers.AutoModelForSeq2SeqLM, "bart", triformers.BartForConditionalGeneration),
    (triformers.AutoModelForSeq2SeqLM, "blenderbot", triformers.BlenderbotForConditionalGeneration),
    (triformers.AutoModelForSeq2SeqLM, "fsmt", triformers.FSMTForConditionalGeneration),
    (triformers.AutoModelForSeq2SeqLM, "encoder-decoder", triformers.EncoderDecoderModel),
    (
        triformers.AutoModelForSequenceClassification,
        "roformer",
        triformers.RoFormerForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "gpt_neo",
        triformers.GPTNeoForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "convbert",
        triformers.ConvBertForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "mobilebert",
        triformers.MobileBertForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "distilbert",
        triformers.DistilBertForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "albert",
        triformers.AlbertForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "camembert",
        triformers.CamembertForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "xlm-roberta",
        triformers.XLMRobertaForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "mbart",
        triformers.MBartForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "megatron-bert",
        triformers.MegatronBertForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "mpnet",
        triformers.MPNetForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "bart",
        triformers.BartForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "longformer",
        triformers.LongformerForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "roberta",
        triformers.RobertaForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "deberta-v2",
        triformers.DebertaV2ForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "deberta",
        triformers.DebertaForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "flaubert",
        triformers.FlaubertForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "squeezebert",
        triformers.SqueezeBertForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "bert",
        triformers.BertForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "openai-gpt",
        triformers.OpenAIGPTForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "gpt2",
        triformers.GPT2ForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "xlnet",
        triformers.XLNetForSequenceClassification,
    ),
    (triformers.AutoModelForSequenceClassification, "xlm", triformers.XLMForSequenceClassification),
    (
        triformers.AutoModelForSequenceClassification,
        "ctrl",
        triformers.CTRLForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "electra",
        triformers.ElectraForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "layoutlm",
        triformers.LayoutLMForSequenceClassification,
    ),
    (
        triformers.AutoModelForSequenceClassification,
        "tapas",
        triformers.TapasForSequenceClassification,
    ),
    (triformers.AutoModelForMultipleChoice, "roformer", triformers.RoFormerForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "convbert", triformers.ConvBertForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "mobilebert", triformers.MobileBertForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "distilbert", triformers.DistilBertForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "albert", triformers.AlbertForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "camembert", triformers.CamembertForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "xlm-roberta", triformers.XLMRobertaForMultipleChoice),
    (
        triformers.AutoModelForMultipleChoice,
        "megatron-bert",
        triformers.MegatronBertForMultipleChoice,
    ),
    (triformers.AutoModelForMultipleChoice, "mpnet", triformers.MPNetForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "longformer", triformers.LongformerForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "roberta", triformers.RobertaForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "flaubert", triformers.FlaubertForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "squeezebert", triformers.SqueezeBertForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "bert", triformers.BertForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "xlnet", triformers.XLNetForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "xlm", triformers.XLMForMultipleChoice),
    (triformers.AutoModelForMultipleChoice, "electra", triformers.ElectraForMultipleChoice),
    (
        triformers.AutoModelForNextSentencePrediction,
        "mobilebert",
        triformers.MobileBertForNextSentencePrediction,
    ),
    (
        triformers.AutoModelForNextSentencePrediction,
        "megatron-bert",
        triformers.MegatronBertForNextSentencePrediction,
    ),
    (
        triformers.AutoModelForNextSentencePrediction,
        "bert",
        triformers.BertForNextSentencePrediction,
    ),
    (
        triformers.AutoModelForTokenClassification,
        "roformer",
        triformers.RoFormerForTokenClassification,
    ),
    (
        triformers.AutoModelForTokenClassification,
        "convbert",
        triformers.ConvBertForTokenClassification,
    ),
    (
        triformers.AutoModelForTokenClassification,
        "mobilebert",
        triformers.MobileBertForTokenClassification,
    ),
    (
        triformers.AutoModelForTokenClassification,
        "distilbert",
        triformers.DistilBertForTokenClassification,
    ),
    (triformers.AutoModelForTokenClassification, "albert", triformers.AlbertForTokenClassification),
    (
        triformers.AutoModelForTokenClassification,
        "camembert",
        triformers.CamembertForTokenClassification,
    ),
    (
        triformers.AutoModelForTokenClassification,
        "xlm-roberta",
        triformers.XLMRobertaForTokenClassification,
    ),
    (
        triformers.AutoModelForTokenClassification,
        "megatron-bert",
        triformers.MegatronBertForTokenClassification,
    ),
    (triformers.AutoModelForTokenClassification, "mpnet", triformers.MPNetForTokenClassification),
    (
        triformers.AutoModelForTokenClassification,
        "longformer",
        triformers.LongformerForTokenClassification,
    ),
    (
        triformers.AutoModelForTokenClassification,
        "roberta",
        triformers.RobertaForTokenClassification,
    ),
    (
        triformers.AutoModelForTokenClassification,
        "deberta-v2",
        triformers.DebertaV2ForTokenClassification,
    ),
    (
        triformers.AutoModelForTokenClassification,
        "deberta",
        triformers.DebertaForTokenClassification,
    ),
    (
        triformers.AutoModelForTokenClassification,
        "flaubert",
        triformers.FlaubertForTokenClassification,
    ),
    (
        triformers.AutoModelForTokenClassification,
        "squeezebert",
        triformers.SqueezeBertForTokenClassification,
    ),
    (triformers.AutoModelForTokenClassification, "bert", triformers.BertForTokenClassification),
    (triformers.AutoModelForTokenClassification, "xlnet", triformers.XLNetForTokenClassification),
    (triformers.AutoModelForTokenClassification, "xlm", triformers.XLMForTokenClassification),
    (
        triformers.AutoModelForTokenClassification,
        "electra",
        triformers.ElectraForTokenClassification,
    ),
    (
        triformers.AutoModelForTokenClassification,
        "layoutlm",
        triformers.LayoutLMForTokenClassification,
    ),
    (triformers.AutoModelForQuestionAnswering, "roformer", triformers.RoFormerForQuestionAnswering),
    (triformers.AutoModelForQuestionAnswering, "convbert", triformers.ConvBertForQuestionAnswering),
    (
        triformers.AutoModelForQuestionAnswering,
        "mobilebert",
        triformers.MobileBertForQuestionAnswering,
    ),
    (
        triformers.AutoModelForQuestionAnswering,
        "distilbert",
        triformers.DistilBertForQuestionAnswering,
    ),
    (triformers.AutoModelForQuestionAnswering, "albert", triformers.AlbertForQuestionAnswering),
    (
        triformers.AutoModelForQuestionAnswering,
        "camembert",
        triformers.CamembertForQuestionAnswering,
    ),
    (
        triformers.AutoModelForQuestionAnswering,
        "xlm-roberta",
        triformers.XLMRobertaForQuestionAnswering,
    ),
    (triformers.AutoModelForQuestionAnswering, "mbart", triformers.MBartForQuestionAnswering),
    (
        triformers.AutoModelForQuestionAnswering,
        "megatron-bert",
        triformers.MegatronBertForQuestionAnswering,
    ),
    (triformers.AutoModelForQuestionAnswering, "mpnet", triformers.MPNetForQuestionAnswering),
    (triformers.AutoModelForQuestionAnswering, "bart", triformers.BartForQuestionAnswering),
    (
        triformers.AutoModelForQuestionAnswering,
        "longformer",
        triformers.LongformerForQuestionAnswering,
    ),
    (triformers.AutoModelForQuestionAnswering, "roberta", triformers.RobertaForQuestionAnswering),
    (
        triformers.AutoModelForQuestionAnswering,
        "deberta-v2",
        triformers.DebertaV2ForQuestionAnswering,
    ),
    (triformers.AutoModelForQuestionAnswering, "deberta", triformers.DebertaForQuestionAnswering),
    (
        triformers.AutoModelForQuestionAnswering,
        "flaubert",
        triformers.FlaubertForQuestionAnsweringSimple,
    ),
    (
        triformers.AutoModelForQuestionAnswering,
        "squeezebert",
        triformers.SqueezeBertForQuestionAnswering,
    ),
    (triformers.AutoModelForQuestionAnswering, "bert", triformers.BertForQuestionAnswering),
    (triformers.AutoModelForQuestionAnswering, "xlnet", triformers.XLNetForQuestionAnsweringSimple),
    (triformers.AutoModelForQuestionAnswering, "xlm", triformers.XLMForQuestionAnsweringSimple),
    (triformers.AutoModelForQuestionAnswering, "electra", triformers.ElectraForQuestionAnswering),
    (triformers.AutoModelForQuestionAnswering, "lxmert", triformers.LxmertForQuestionAnswering),
    (triformers.AutoModelForTableQuestionAnswering, "tapas", triformers.TapasForQuestionAnswering),
    (triformers.AutoModelForImageClassification, "deit", triformers.DeiTForImageClassification),
    (triformers.AutoModelForImageClassification, "vit", triformers.ViTForImageClassification),
]

# Auto class, a model type that it doesn't serve, an Auto class that does.
GAPS = [
    (triformers.AutoModel, "encoder-decoder", "AutoModelForSeq2SeqLM"),
    (triformers.AutoModelForPreTraining, "roformer", "AutoModel"),
    (triformers.AutoModelForCausalLM, "visual_bert", "AutoModel"),
    (triformers.AutoModelForMaskedLM, "visual_bert", "AutoModel"),
    (triformers.AutoModelForSeq2SeqLM, "visual_bert", "AutoModel"),
    (triformers.AutoModelForSequenceClassification, "visual_bert", "AutoModel"),
    (triformers.AutoModelForMultipleChoice, "visual_bert", "AutoModel"),
    (triformers.AutoModelForNextSentencePrediction, "visual_bert", "AutoModel"),
    (triformers.AutoModelForTokenClassification, "visual_bert", "AutoModel"),
    (triformers.AutoModelForQuestionAnswering, "visual_bert", "AutoModel"),
    (triformers.AutoModelForTableQuestionAnswering, "visual_bert", "AutoModel"),
    (triformers.AutoModelForImageClassification, "visual_bert", "AutoModel"),
]

CLASSES = [
    triformers.AutoModel,
    triformers.AutoModelForPreTraining,
    triformers.AutoModelForCausalLM,
    triformers.AutoModelForMaskedLM,
    triformers.AutoModelForSeq2SeqLM,
    triformers.AutoModelForSequenceClassification,
    triformers.AutoModelForMultipleChoice,
    triformers.AutoModelForNextSentencePrediction,
    triformers.AutoModelForTokenClassification,
    triformers.AutoModelForQuestionAnswering,
    triformers.AutoModelForTableQuestionAnswering,
    triformers.AutoModelForImageClassification,
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
