# Generated from registry.yaml by `make generate`; do not edit.
"""triformers: ask for a model by name and get the right class, in PyTorch, TensorFlow or JAX.

Importing this package imports no backend. A name imports its module when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers_core.elsewhere import watch as _watch
from triformers_core.registered import hand_in as _hand_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from triformers import (
        data,
        file_utils,
        hf_argparser,
        keras_callbacks,
        migrate,
        optimization,
        optimization_tf,
        pipelines,
        testing_utils,
        tokenization_utils,
        tokenization_utils_base,
        trainer_utils,
        training_args,
        training_args_tf,
        utils,
    )
    from triformers.auto.configuration import AutoConfig
    from triformers.auto.feature_extraction import AutoFeatureExtractor, AutoImageProcessor
    from triformers.auto.flax.audio_classification import (
        FlaxAudioClassificationModel,
        FlaxAutoModelForAudioClassification,
    )
    from triformers.auto.flax.base import FlaxAutoModel, FlaxBaseTaskModel
    from triformers.auto.flax.causal_lm import FlaxAutoModelForCausalLM, FlaxCausalLMModel
    from triformers.auto.flax.ctc import FlaxAutoModelForCTC, FlaxCTCModel
    from triformers.auto.flax.image_classification import (
        FlaxAutoModelForImageClassification,
        FlaxImageClassificationModel,
    )
    from triformers.auto.flax.image_segmentation import (
        FlaxAutoModelForImageSegmentation,
        FlaxImageSegmentationModel,
    )
    from triformers.auto.flax.masked_image_modeling import (
        FlaxAutoModelForMaskedImageModeling,
        FlaxMaskedImageModelingModel,
    )
    from triformers.auto.flax.masked_lm import FlaxAutoModelForMaskedLM, FlaxMaskedLMModel
    from triformers.auto.flax.multiple_choice import (
        FlaxAutoModelForMultipleChoice,
        FlaxMultipleChoiceModel,
    )
    from triformers.auto.flax.next_sentence_prediction import (
        FlaxAutoModelForNextSentencePrediction,
        FlaxNextSentencePredictionModel,
    )
    from triformers.auto.flax.object_detection import (
        FlaxAutoModelForObjectDetection,
        FlaxObjectDetectionModel,
    )
    from triformers.auto.flax.pretraining import FlaxAutoModelForPreTraining, FlaxPreTrainingModel
    from triformers.auto.flax.question_answering import (
        FlaxAutoModelForQuestionAnswering,
        FlaxQuestionAnsweringModel,
    )
    from triformers.auto.flax.seq2seq_lm import FlaxAutoModelForSeq2SeqLM, FlaxSeq2SeqLMModel
    from triformers.auto.flax.sequence_classification import (
        FlaxAutoModelForSequenceClassification,
        FlaxSequenceClassificationModel,
    )
    from triformers.auto.flax.table_question_answering import (
        FlaxAutoModelForTableQuestionAnswering,
        FlaxTableQuestionAnsweringModel,
    )
    from triformers.auto.flax.text_encoding import (
        FlaxAutoModelForTextEncoding,
        FlaxTextEncodingModel,
    )
    from triformers.auto.flax.token_classification import (
        FlaxAutoModelForTokenClassification,
        FlaxTokenClassificationModel,
    )
    from triformers.auto.tensorflow.audio_classification import (
        TFAudioClassificationModel,
        TFAutoModelForAudioClassification,
    )
    from triformers.auto.tensorflow.base import TFAutoModel, TFBaseTaskModel
    from triformers.auto.tensorflow.causal_lm import TFAutoModelForCausalLM, TFCausalLMModel
    from triformers.auto.tensorflow.ctc import TFAutoModelForCTC, TFCTCModel
    from triformers.auto.tensorflow.image_classification import (
        TFAutoModelForImageClassification,
        TFImageClassificationModel,
    )
    from triformers.auto.tensorflow.image_segmentation import (
        TFAutoModelForImageSegmentation,
        TFImageSegmentationModel,
    )
    from triformers.auto.tensorflow.masked_image_modeling import (
        TFAutoModelForMaskedImageModeling,
        TFMaskedImageModelingModel,
    )
    from triformers.auto.tensorflow.masked_lm import TFAutoModelForMaskedLM, TFMaskedLMModel
    from triformers.auto.tensorflow.multiple_choice import (
        TFAutoModelForMultipleChoice,
        TFMultipleChoiceModel,
    )
    from triformers.auto.tensorflow.next_sentence_prediction import (
        TFAutoModelForNextSentencePrediction,
        TFNextSentencePredictionModel,
    )
    from triformers.auto.tensorflow.object_detection import (
        TFAutoModelForObjectDetection,
        TFObjectDetectionModel,
    )
    from triformers.auto.tensorflow.pretraining import TFAutoModelForPreTraining, TFPreTrainingModel
    from triformers.auto.tensorflow.question_answering import (
        TFAutoModelForQuestionAnswering,
        TFQuestionAnsweringModel,
    )
    from triformers.auto.tensorflow.seq2seq_lm import TFAutoModelForSeq2SeqLM, TFSeq2SeqLMModel
    from triformers.auto.tensorflow.sequence_classification import (
        TFAutoModelForSequenceClassification,
        TFSequenceClassificationModel,
    )
    from triformers.auto.tensorflow.table_question_answering import (
        TFAutoModelForTableQuestionAnswering,
        TFTableQuestionAnsweringModel,
    )
    from triformers.auto.tensorflow.text_encoding import (
        TFAutoModelForTextEncoding,
        TFTextEncodingModel,
    )
    from triformers.auto.tensorflow.token_classification import (
        TFAutoModelForTokenClassification,
        TFTokenClassificationModel,
    )
    from triformers.auto.tokenization import AutoTokenizer
    from triformers.auto.torch.audio_classification import (
        AudioClassificationModel,
        AutoModelForAudioClassification,
    )
    from triformers.auto.torch.base import AutoModel, BaseTaskModel
    from triformers.auto.torch.causal_lm import AutoModelForCausalLM, CausalLMModel
    from triformers.auto.torch.ctc import AutoModelForCTC, CTCModel
    from triformers.auto.torch.image_classification import (
        AutoModelForImageClassification,
        ImageClassificationModel,
    )
    from triformers.auto.torch.image_segmentation import (
        AutoModelForImageSegmentation,
        ImageSegmentationModel,
    )
    from triformers.auto.torch.masked_image_modeling import (
        AutoModelForMaskedImageModeling,
        MaskedImageModelingModel,
    )
    from triformers.auto.torch.masked_lm import AutoModelForMaskedLM, MaskedLMModel
    from triformers.auto.torch.multiple_choice import (
        AutoModelForMultipleChoice,
        MultipleChoiceModel,
    )
    from triformers.auto.torch.next_sentence_prediction import (
        AutoModelForNextSentencePrediction,
        NextSentencePredictionModel,
    )
    from triformers.auto.torch.object_detection import (
        AutoModelForObjectDetection,
        ObjectDetectionModel,
    )
    from triformers.auto.torch.pretraining import AutoModelForPreTraining, PreTrainingModel
    from triformers.auto.torch.question_answering import (
        AutoModelForQuestionAnswering,
        QuestionAnsweringModel,
    )
    from triformers.auto.torch.seq2seq_lm import AutoModelForSeq2SeqLM, Seq2SeqLMModel
    from triformers.auto.torch.sequence_classification import (
        AutoModelForSequenceClassification,
        SequenceClassificationModel,
    )
    from triformers.auto.torch.table_question_answering import (
        AutoModelForTableQuestionAnswering,
        TableQuestionAnsweringModel,
    )
    from triformers.auto.torch.text_encoding import AutoModelForTextEncoding, TextEncodingModel
    from triformers.auto.torch.token_classification import (
        AutoModelForTokenClassification,
        TokenClassificationModel,
    )
    from triformers.mappings import (
        CONFIG_MAPPING,
        FLAX_MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING,
        FLAX_MODEL_FOR_CAUSAL_LM_MAPPING,
        FLAX_MODEL_FOR_CTC_MAPPING,
        FLAX_MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING,
        FLAX_MODEL_FOR_IMAGE_SEGMENTATION_MAPPING,
        FLAX_MODEL_FOR_MASKED_IMAGE_MODELING_MAPPING,
        FLAX_MODEL_FOR_MASKED_LM_MAPPING,
        FLAX_MODEL_FOR_MULTIPLE_CHOICE_MAPPING,
        FLAX_MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING,
        FLAX_MODEL_FOR_OBJECT_DETECTION_MAPPING,
        FLAX_MODEL_FOR_PRETRAINING_MAPPING,
        FLAX_MODEL_FOR_QUESTION_ANSWERING_MAPPING,
        FLAX_MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING,
        FLAX_MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING,
        FLAX_MODEL_FOR_TABLE_QUESTION_ANSWERING_MAPPING,
        FLAX_MODEL_FOR_TEXT_ENCODING_MAPPING,
        FLAX_MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING,
        FLAX_MODEL_MAPPING,
        MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING,
        MODEL_FOR_CAUSAL_LM_MAPPING,
        MODEL_FOR_CTC_MAPPING,
        MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING,
        MODEL_FOR_IMAGE_SEGMENTATION_MAPPING,
        MODEL_FOR_MASKED_IMAGE_MODELING_MAPPING,
        MODEL_FOR_MASKED_LM_MAPPING,
        MODEL_FOR_MULTIPLE_CHOICE_MAPPING,
        MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING,
        MODEL_FOR_OBJECT_DETECTION_MAPPING,
        MODEL_FOR_PRETRAINING_MAPPING,
        MODEL_FOR_QUESTION_ANSWERING_MAPPING,
        MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING,
        MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING,
        MODEL_FOR_TABLE_QUESTION_ANSWERING_MAPPING,
        MODEL_FOR_TEXT_ENCODING_MAPPING,
        MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING,
        MODEL_MAPPING,
        TF_MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING,
        TF_MODEL_FOR_CAUSAL_LM_MAPPING,
        TF_MODEL_FOR_CTC_MAPPING,
        TF_MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING,
        TF_MODEL_FOR_IMAGE_SEGMENTATION_MAPPING,
        TF_MODEL_FOR_MASKED_IMAGE_MODELING_MAPPING,
        TF_MODEL_FOR_MASKED_LM_MAPPING,
        TF_MODEL_FOR_MULTIPLE_CHOICE_MAPPING,
        TF_MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING,
        TF_MODEL_FOR_OBJECT_DETECTION_MAPPING,
        TF_MODEL_FOR_PRETRAINING_MAPPING,
        TF_MODEL_FOR_QUESTION_ANSWERING_MAPPING,
        TF_MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING,
        TF_MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING,
        TF_MODEL_FOR_TABLE_QUESTION_ANSWERING_MAPPING,
        TF_MODEL_FOR_TEXT_ENCODING_MAPPING,
        TF_MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING,
        TF_MODEL_MAPPING,
    )
    from triformers.models.flax.albert import (
        FlaxAlbertForMaskedLM,
        FlaxAlbertForMultipleChoice,
        FlaxAlbertForPreTraining,
        FlaxAlbertForPreTrainingOutput,
        FlaxAlbertForQuestionAnswering,
        FlaxAlbertForSequenceClassification,
        FlaxAlbertForTokenClassification,
        FlaxAlbertModel,
        FlaxAlbertPreTrainedModel,
    )
    from triformers.models.flax.bart import (
        FlaxBartForCausalLM,
        FlaxBartForConditionalGeneration,
        FlaxBartForQuestionAnswering,
        FlaxBartForSequenceClassification,
        FlaxBartModel,
        FlaxBartPreTrainedModel,
    )
    from triformers.models.flax.bert import FlaxBertModel, FlaxBertPreTrainedModel
    from triformers.models.flax.bert_classification import (
        FlaxBertForMultipleChoice,
        FlaxBertForQuestionAnswering,
        FlaxBertForSequenceClassification,
        FlaxBertForTokenClassification,
    )
    from triformers.models.flax.bert_generation import (
        FlaxBertGenerationDecoder,
        FlaxBertGenerationEncoder,
        FlaxBertGenerationPreTrainedModel,
    )
    from triformers.models.flax.bert_lm import (
        FlaxBertForMaskedLM,
        FlaxBertForNextSentencePrediction,
        FlaxBertForPreTraining,
        FlaxBertForPreTrainingOutput,
        FlaxBertLMHeadModel,
    )
    from triformers.models.flax.big_bird import (
        FlaxBigBirdForCausalLM,
        FlaxBigBirdForMaskedLM,
        FlaxBigBirdForMultipleChoice,
        FlaxBigBirdForPreTraining,
        FlaxBigBirdForQuestionAnswering,
        FlaxBigBirdForSequenceClassification,
        FlaxBigBirdForTokenClassification,
        FlaxBigBirdModel,
        FlaxBigBirdPreTrainedModel,
    )
    from triformers.models.flax.bigbird_pegasus import (
        FlaxBigBirdPegasusForCausalLM,
        FlaxBigBirdPegasusForConditionalGeneration,
        FlaxBigBirdPegasusForQuestionAnswering,
        FlaxBigBirdPegasusForSequenceClassification,
        FlaxBigBirdPegasusModel,
        FlaxBigBirdPegasusPreTrainedModel,
    )
    from triformers.models.flax.blenderbot import (
        FlaxBlenderbotForCausalLM,
        FlaxBlenderbotForConditionalGeneration,
        FlaxBlenderbotModel,
        FlaxBlenderbotPreTrainedModel,
    )
    from triformers.models.flax.blenderbot_small import (
        FlaxBlenderbotSmallForCausalLM,
        FlaxBlenderbotSmallForConditionalGeneration,
        FlaxBlenderbotSmallModel,
        FlaxBlenderbotSmallPreTrainedModel,
    )
    from triformers.models.flax.camembert import (
        FlaxCamembertForCausalLM,
        FlaxCamembertForMaskedLM,
        FlaxCamembertForMultipleChoice,
        FlaxCamembertForQuestionAnswering,
        FlaxCamembertForSequenceClassification,
        FlaxCamembertForTokenClassification,
        FlaxCamembertModel,
        FlaxCamembertPreTrainedModel,
    )
    from triformers.models.flax.canine import (
        FlaxCanineForMultipleChoice,
        FlaxCanineForQuestionAnswering,
        FlaxCanineForSequenceClassification,
        FlaxCanineForTokenClassification,
        FlaxCanineModel,
        FlaxCaninePreTrainedModel,
    )
    from triformers.models.flax.clip import (
        FlaxCLIPModel,
        FlaxCLIPOutput,
        FlaxCLIPPreTrainedModel,
        FlaxCLIPTextModel,
        FlaxCLIPTextModelOutput,
        FlaxCLIPTextModelWithProjection,
        FlaxCLIPVisionModel,
        FlaxCLIPVisionModelOutput,
        FlaxCLIPVisionModelWithProjection,
    )
    from triformers.models.flax.convbert import (
        FlaxConvBertForMaskedLM,
        FlaxConvBertForMultipleChoice,
        FlaxConvBertForQuestionAnswering,
        FlaxConvBertForSequenceClassification,
        FlaxConvBertForTokenClassification,
        FlaxConvBertModel,
        FlaxConvBertPreTrainedModel,
    )
    from triformers.models.flax.ctrl import (
        FlaxCTRLForSequenceClassification,
        FlaxCTRLLMHeadModel,
        FlaxCTRLModel,
        FlaxCTRLPreTrainedModel,
    )
    from triformers.models.flax.deberta import (
        FlaxDebertaForMaskedLM,
        FlaxDebertaForQuestionAnswering,
        FlaxDebertaForSequenceClassification,
        FlaxDebertaForTokenClassification,
        FlaxDebertaModel,
        FlaxDebertaPreTrainedModel,
    )
    from triformers.models.flax.deberta_v2 import FlaxDebertaV2Model, FlaxDebertaV2PreTrainedModel
    from triformers.models.flax.deberta_v2_heads import (
        FlaxDebertaV2ForMaskedLM,
        FlaxDebertaV2ForQuestionAnswering,
        FlaxDebertaV2ForSequenceClassification,
        FlaxDebertaV2ForTokenClassification,
    )
    from triformers.models.flax.deit import (
        FlaxDeiTForImageClassification,
        FlaxDeiTForImageClassificationWithTeacher,
        FlaxDeiTForImageClassificationWithTeacherOutput,
        FlaxDeiTModel,
        FlaxDeiTPreTrainedModel,
    )
    from triformers.models.flax.detr import (
        FlaxDetrModel,
        FlaxDetrModelOutput,
        FlaxDetrPreTrainedModel,
    )
    from triformers.models.flax.detr_detection import (
        FlaxDetrForObjectDetection,
        FlaxDetrObjectDetectionOutput,
    )
    from triformers.models.flax.detr_segmentation import (
        FlaxDetrForSegmentation,
        FlaxDetrSegmentationOutput,
    )
    from triformers.models.flax.distilbert import FlaxDistilBertModel, FlaxDistilBertPreTrainedModel
    from triformers.models.flax.distilbert_heads import (
        FlaxDistilBertForMaskedLM,
        FlaxDistilBertForMultipleChoice,
        FlaxDistilBertForQuestionAnswering,
        FlaxDistilBertForSequenceClassification,
        FlaxDistilBertForTokenClassification,
    )
    from triformers.models.flax.dpr import (
        FlaxDPRContextEncoder,
        FlaxDPRContextEncoderOutput,
        FlaxDPRPreTrainedModel,
        FlaxDPRQuestionEncoder,
        FlaxDPRQuestionEncoderOutput,
        FlaxDPRReader,
        FlaxDPRReaderOutput,
    )
    from triformers.models.flax.electra import (
        FlaxElectraForCausalLM,
        FlaxElectraForMaskedLM,
        FlaxElectraForMultipleChoice,
        FlaxElectraForPreTraining,
        FlaxElectraForPreTrainingOutput,
        FlaxElectraForQuestionAnswering,
        FlaxElectraForSequenceClassification,
        FlaxElectraForTokenClassification,
        FlaxElectraModel,
        FlaxElectraPreTrainedModel,
    )
    from triformers.models.flax.encoder_decoder import FlaxEncoderDecoderModel
    from triformers.models.flax.flaubert import (
        FlaxFlaubertForMultipleChoice,
        FlaxFlaubertForQuestionAnswering,
        FlaxFlaubertForQuestionAnsweringSimple,
        FlaxFlaubertForSequenceClassification,
        FlaxFlaubertForTokenClassification,
        FlaxFlaubertModel,
        FlaxFlaubertPreTrainedModel,
        FlaxFlaubertWithLMHeadModel,
    )
    from triformers.models.flax.fsmt import (
        FlaxFSMTForConditionalGeneration,
        FlaxFSMTModel,
        FlaxFSMTPreTrainedModel,
    )
    from triformers.models.flax.funnel import (
        FlaxFunnelBaseModel,
        FlaxFunnelModel,
        FlaxFunnelPreTrainedModel,
    )
    from triformers.models.flax.funnel_heads import (
        FlaxFunnelForMaskedLM,
        FlaxFunnelForMultipleChoice,
        FlaxFunnelForPreTraining,
        FlaxFunnelForPreTrainingOutput,
        FlaxFunnelForQuestionAnswering,
        FlaxFunnelForSequenceClassification,
        FlaxFunnelForTokenClassification,
    )
    from triformers.models.flax.generation_output import FlaxGenerateOutput
    from triformers.models.flax.gpt2 import FlaxGPT2Model, FlaxGPT2PreTrainedModel
    from triformers.models.flax.gpt2_heads import (
        FlaxGPT2DoubleHeadsModel,
        FlaxGPT2DoubleHeadsModelOutput,
        FlaxGPT2ForSequenceClassification,
        FlaxGPT2ForTokenClassification,
        FlaxGPT2LMHeadModel,
    )
    from triformers.models.flax.gpt_neo import (
        FlaxGPTNeoForCausalLM,
        FlaxGPTNeoForSequenceClassification,
        FlaxGPTNeoModel,
        FlaxGPTNeoPreTrainedModel,
    )
    from triformers.models.flax.hubert import FlaxHubertModel, FlaxHubertPreTrainedModel
    from triformers.models.flax.hubert_heads import (
        FlaxHubertForCTC,
        FlaxHubertForSequenceClassification,
    )
    from triformers.models.flax.ibert import (
        FlaxIBertForMaskedLM,
        FlaxIBertForMultipleChoice,
        FlaxIBertForQuestionAnswering,
        FlaxIBertForSequenceClassification,
        FlaxIBertForTokenClassification,
        FlaxIBertModel,
        FlaxIBertPreTrainedModel,
    )
    from triformers.models.flax.layoutlm import (
        FlaxLayoutLMForMaskedLM,
        FlaxLayoutLMForSequenceClassification,
        FlaxLayoutLMForTokenClassification,
        FlaxLayoutLMModel,
        FlaxLayoutLMPreTrainedModel,
    )
    from triformers.models.flax.led import (
        FlaxLEDModel,
        FlaxLEDPreTrainedModel,
        FlaxLEDSeq2SeqModelOutput,
    )
    from triformers.models.flax.led_heads import (
        FlaxLEDForConditionalGeneration,
        FlaxLEDForQuestionAnswering,
        FlaxLEDForSequenceClassification,
        FlaxLEDSeq2SeqLMOutput,
        FlaxLEDSeq2SeqQuestionAnsweringModelOutput,
        FlaxLEDSeq2SeqSequenceClassifierOutput,
    )
    from triformers.models.flax.longformer import FlaxLongformerModel, FlaxLongformerPreTrainedModel
    from triformers.models.flax.longformer_attention import FlaxLongformerBaseModelOutput
    from triformers.models.flax.longformer_heads import (
        FlaxLongformerForMaskedLM,
        FlaxLongformerForMultipleChoice,
        FlaxLongformerForQuestionAnswering,
        FlaxLongformerForSequenceClassification,
        FlaxLongformerForTokenClassification,
        FlaxLongformerMaskedLMOutput,
        FlaxLongformerMultipleChoiceModelOutput,
        FlaxLongformerQuestionAnsweringModelOutput,
        FlaxLongformerSequenceClassifierOutput,
        FlaxLongformerTokenClassifierOutput,
    )
    from triformers.models.flax.luke import (
        FlaxLukeModel,
        FlaxLukeModelOutput,
        FlaxLukePreTrainedModel,
    )
    from triformers.models.flax.luke_heads import (
        FlaxLukeClassifierOutput,
        FlaxLukeForEntityClassification,
        FlaxLukeForEntityPairClassification,
        FlaxLukeForEntitySpanClassification,
        FlaxLukeForMaskedLM,
        FlaxLukeForMultipleChoice,
        FlaxLukeForQuestionAnswering,
        FlaxLukeForSequenceClassification,
        FlaxLukeForTokenClassification,
        FlaxLukeMaskedLMOutput,
        FlaxLukeQuestionAnsweringModelOutput,
    )
    from triformers.models.flax.lxmert import (
        FlaxLxmertModel,
        FlaxLxmertModelOutput,
        FlaxLxmertPreTrainedModel,
    )
    from triformers.models.flax.lxmert_heads import (
        FlaxLxmertForPreTraining,
        FlaxLxmertForPreTrainingOutput,
        FlaxLxmertForQuestionAnswering,
        FlaxLxmertForQuestionAnsweringOutput,
    )
    from triformers.models.flax.m2m_100 import (
        FlaxM2M100ForConditionalGeneration,
        FlaxM2M100Model,
        FlaxM2M100PreTrainedModel,
    )
    from triformers.models.flax.marian import (
        FlaxMarianForCausalLM,
        FlaxMarianModel,
        FlaxMarianMTModel,
        FlaxMarianPreTrainedModel,
    )
    from triformers.models.flax.mbart import (
        FlaxMBartForCausalLM,
        FlaxMBartForConditionalGeneration,
        FlaxMBartForQuestionAnswering,
        FlaxMBartForSequenceClassification,
        FlaxMBartModel,
        FlaxMBartPreTrainedModel,
    )
    from triformers.models.flax.megatron_bert import (
        FlaxMegatronBertForCausalLM,
        FlaxMegatronBertForMaskedLM,
        FlaxMegatronBertForMultipleChoice,
        FlaxMegatronBertForNextSentencePrediction,
        FlaxMegatronBertForPreTraining,
        FlaxMegatronBertForQuestionAnswering,
        FlaxMegatronBertForSequenceClassification,
        FlaxMegatronBertForTokenClassification,
        FlaxMegatronBertModel,
        FlaxMegatronBertPreTrainedModel,
    )
    from triformers.models.flax.mobilebert import (
        FlaxMobileBertForMaskedLM,
        FlaxMobileBertForMultipleChoice,
        FlaxMobileBertForNextSentencePrediction,
        FlaxMobileBertForPreTraining,
        FlaxMobileBertForQuestionAnswering,
        FlaxMobileBertForSequenceClassification,
        FlaxMobileBertForTokenClassification,
        FlaxMobileBertModel,
        FlaxMobileBertPreTrainedModel,
    )
    from triformers.models.flax.mpnet import (
        FlaxMPNetForMaskedLM,
        FlaxMPNetForMultipleChoice,
        FlaxMPNetForQuestionAnswering,
        FlaxMPNetForSequenceClassification,
        FlaxMPNetForTokenClassification,
        FlaxMPNetModel,
        FlaxMPNetPreTrainedModel,
    )
    from triformers.models.flax.mt5 import (
        FlaxMT5EncoderModel,
        FlaxMT5ForConditionalGeneration,
        FlaxMT5ForQuestionAnswering,
        FlaxMT5ForSequenceClassification,
        FlaxMT5ForTokenClassification,
        FlaxMT5Model,
    )
    from triformers.models.flax.openai_gpt import (
        FlaxOpenAIGPTForSequenceClassification,
        FlaxOpenAIGPTLMHeadModel,
        FlaxOpenAIGPTModel,
        FlaxOpenAIGPTPreTrainedModel,
    )
    from triformers.models.flax.outputs import (
        FlaxBaseModelOutput,
        FlaxCausalLMOutput,
        FlaxImageClassifierOutput,
        FlaxMaskedLMOutput,
        FlaxMultipleChoiceModelOutput,
        FlaxNextSentencePredictorOutput,
        FlaxPreTrainingOutput,
        FlaxQuestionAnsweringModelOutput,
        FlaxSeq2SeqLMOutput,
        FlaxSeq2SeqQuestionAnsweringModelOutput,
        FlaxSeq2SeqSequenceClassifierOutput,
        FlaxSequenceClassifierOutput,
        FlaxTableQuestionAnsweringOutput,
        FlaxTokenClassifierOutput,
    )
    from triformers.models.flax.pegasus import (
        FlaxPegasusForCausalLM,
        FlaxPegasusForConditionalGeneration,
        FlaxPegasusModel,
        FlaxPegasusPreTrainedModel,
    )
    from triformers.models.flax.prophetnet import (
        FlaxProphetNetDecoderLMOutput,
        FlaxProphetNetForCausalLM,
        FlaxProphetNetForConditionalGeneration,
        FlaxProphetNetModel,
        FlaxProphetNetPreTrainedModel,
        FlaxProphetNetSeq2SeqLMOutput,
        FlaxProphetNetSeq2SeqModelOutput,
    )
    from triformers.models.flax.rag import FlaxRagModel, FlaxRagPreTrainedModel
    from triformers.models.flax.rag_outputs import (
        FlaxRagRetrievedOutput,
        FlaxRetrievAugLMMarginOutput,
        FlaxRetrievAugLMOutput,
    )
    from triformers.models.flax.rag_sequence import FlaxRagSequenceForGeneration
    from triformers.models.flax.rag_token import FlaxRagTokenForGeneration
    from triformers.models.flax.reformer import FlaxReformerModel, FlaxReformerPreTrainedModel
    from triformers.models.flax.reformer_heads import (
        FlaxReformerForMaskedLM,
        FlaxReformerForQuestionAnswering,
        FlaxReformerForSequenceClassification,
        FlaxReformerModelWithLMHead,
    )
    from triformers.models.flax.retribert import (
        FlaxRetriBertModel,
        FlaxRetriBertOutput,
        FlaxRetriBertPreTrainedModel,
    )
    from triformers.models.flax.roberta import (
        FlaxRobertaForCausalLM,
        FlaxRobertaForMaskedLM,
        FlaxRobertaForMultipleChoice,
        FlaxRobertaForQuestionAnswering,
        FlaxRobertaForSequenceClassification,
        FlaxRobertaForTokenClassification,
        FlaxRobertaModel,
        FlaxRobertaPreTrainedModel,
    )
    from triformers.models.flax.roformer import (
        FlaxRoFormerForCausalLM,
        FlaxRoFormerForMaskedLM,
        FlaxRoFormerForMultipleChoice,
        FlaxRoFormerForQuestionAnswering,
        FlaxRoFormerForSequenceClassification,
        FlaxRoFormerForTokenClassification,
        FlaxRoFormerModel,
        FlaxRoFormerPreTrainedModel,
    )
    from triformers.models.flax.speech_to_text import (
        FlaxSpeech2TextForConditionalGeneration,
        FlaxSpeech2TextModel,
        FlaxSpeech2TextPreTrainedModel,
    )
    from triformers.models.flax.squeezebert import (
        FlaxSqueezeBertForMaskedLM,
        FlaxSqueezeBertForMultipleChoice,
        FlaxSqueezeBertForQuestionAnswering,
        FlaxSqueezeBertForSequenceClassification,
        FlaxSqueezeBertForTokenClassification,
        FlaxSqueezeBertModel,
        FlaxSqueezeBertPreTrainedModel,
    )
    from triformers.models.flax.t5 import (
        FlaxT5EncoderModel,
        FlaxT5ForConditionalGeneration,
        FlaxT5Model,
        FlaxT5PreTrainedModel,
    )
    from triformers.models.flax.t5_heads import (
        FlaxT5ForQuestionAnswering,
        FlaxT5ForSequenceClassification,
        FlaxT5ForTokenClassification,
    )
    from triformers.models.flax.tapas import FlaxTapasModel, FlaxTapasPreTrainedModel
    from triformers.models.flax.tapas_heads import (
        FlaxTapasForMaskedLM,
        FlaxTapasForQuestionAnswering,
        FlaxTapasForSequenceClassification,
    )
    from triformers.models.flax.tasks import (
        FlaxCausalTaskModel,
        FlaxSeq2SeqTaskModel,
        FlaxTaskModel,
    )
    from triformers.models.flax.transfo_xl import FlaxTransfoXLModel, FlaxTransfoXLPreTrainedModel
    from triformers.models.flax.transfo_xl_heads import (
        FlaxTransfoXLForSequenceClassification,
        FlaxTransfoXLLMHeadModel,
        FlaxTransfoXLLMHeadModelOutput,
    )
    from triformers.models.flax.visual_bert import (
        FlaxVisualBertForPreTraining,
        FlaxVisualBertForPreTrainingOutput,
        FlaxVisualBertModel,
        FlaxVisualBertPreTrainedModel,
    )
    from triformers.models.flax.vit import (
        FlaxViTForImageClassification,
        FlaxViTModel,
        FlaxViTPreTrainedModel,
    )
    from triformers.models.flax.vit_masked import (
        FlaxMaskedImageModelingOutput,
        FlaxViTForMaskedImageModeling,
    )
    from triformers.models.flax.wav2vec2 import FlaxWav2Vec2Model, FlaxWav2Vec2PreTrainedModel
    from triformers.models.flax.wav2vec2_heads import (
        FlaxWav2Vec2ForCTC,
        FlaxWav2Vec2ForMaskedLM,
        FlaxWav2Vec2ForSequenceClassification,
    )
    from triformers.models.flax.wav2vec2_pretraining import (
        FlaxWav2Vec2ForPreTraining,
        FlaxWav2Vec2ForPreTrainingOutput,
    )
    from triformers.models.flax.xlm import FlaxXLMModel, FlaxXLMPreTrainedModel
    from triformers.models.flax.xlm_heads import (
        FlaxXLMForMultipleChoice,
        FlaxXLMForQuestionAnswering,
        FlaxXLMForQuestionAnsweringSimple,
        FlaxXLMForSequenceClassification,
        FlaxXLMForTokenClassification,
        FlaxXLMWithLMHeadModel,
    )
    from triformers.models.flax.xlm_prophetnet import (
        FlaxXLMProphetNetForCausalLM,
        FlaxXLMProphetNetForConditionalGeneration,
        FlaxXLMProphetNetModel,
        FlaxXLMProphetNetPreTrainedModel,
    )
    from triformers.models.flax.xlm_roberta import (
        FlaxXLMRobertaForCausalLM,
        FlaxXLMRobertaForMaskedLM,
        FlaxXLMRobertaForMultipleChoice,
        FlaxXLMRobertaForQuestionAnswering,
        FlaxXLMRobertaForSequenceClassification,
        FlaxXLMRobertaForTokenClassification,
        FlaxXLMRobertaModel,
        FlaxXLMRobertaPreTrainedModel,
    )
    from triformers.models.flax.xlnet import FlaxXLNetModel, FlaxXLNetPreTrainedModel
    from triformers.models.flax.xlnet_answers import FlaxRankedAnswersOutput
    from triformers.models.flax.xlnet_heads import (
        FlaxXLNetForMultipleChoice,
        FlaxXLNetForQuestionAnswering,
        FlaxXLNetForQuestionAnsweringSimple,
        FlaxXLNetForSequenceClassification,
        FlaxXLNetForTokenClassification,
        FlaxXLNetLMHeadModel,
    )
    from triformers.models.tensorflow.albert import (
        TFAlbertForMaskedLM,
        TFAlbertForMultipleChoice,
        TFAlbertForPreTraining,
        TFAlbertForPreTrainingOutput,
        TFAlbertForQuestionAnswering,
        TFAlbertForSequenceClassification,
        TFAlbertForTokenClassification,
        TFAlbertModel,
        TFAlbertPreTrainedModel,
    )
    from triformers.models.tensorflow.bart import (
        TFBartForCausalLM,
        TFBartForConditionalGeneration,
        TFBartForQuestionAnswering,
        TFBartForSequenceClassification,
        TFBartModel,
        TFBartPreTrainedModel,
    )
    from triformers.models.tensorflow.bert import TFBertModel, TFBertPreTrainedModel
    from triformers.models.tensorflow.bert_classification import (
        TFBertForMultipleChoice,
        TFBertForQuestionAnswering,
        TFBertForSequenceClassification,
        TFBertForTokenClassification,
    )
    from triformers.models.tensorflow.bert_generation import (
        TFBertGenerationDecoder,
        TFBertGenerationEncoder,
        TFBertGenerationPreTrainedModel,
    )
    from triformers.models.tensorflow.bert_lm import (
        TFBertForMaskedLM,
        TFBertForNextSentencePrediction,
        TFBertForPreTraining,
        TFBertForPreTrainingOutput,
        TFBertLMHeadModel,
    )
    from triformers.models.tensorflow.big_bird import (
        TFBigBirdForCausalLM,
        TFBigBirdForMaskedLM,
        TFBigBirdForMultipleChoice,
        TFBigBirdForPreTraining,
        TFBigBirdForQuestionAnswering,
        TFBigBirdForSequenceClassification,
        TFBigBirdForTokenClassification,
        TFBigBirdModel,
        TFBigBirdPreTrainedModel,
    )
    from triformers.models.tensorflow.bigbird_pegasus import (
        TFBigBirdPegasusForCausalLM,
        TFBigBirdPegasusForConditionalGeneration,
        TFBigBirdPegasusForQuestionAnswering,
        TFBigBirdPegasusForSequenceClassification,
        TFBigBirdPegasusModel,
        TFBigBirdPegasusPreTrainedModel,
    )
    from triformers.models.tensorflow.blenderbot import (
        TFBlenderbotForCausalLM,
        TFBlenderbotForConditionalGeneration,
        TFBlenderbotModel,
        TFBlenderbotPreTrainedModel,
    )
    from triformers.models.tensorflow.blenderbot_small import (
        TFBlenderbotSmallForCausalLM,
        TFBlenderbotSmallForConditionalGeneration,
        TFBlenderbotSmallModel,
        TFBlenderbotSmallPreTrainedModel,
    )
    from triformers.models.tensorflow.camembert import (
        TFCamembertForCausalLM,
        TFCamembertForMaskedLM,
        TFCamembertForMultipleChoice,
        TFCamembertForQuestionAnswering,
        TFCamembertForSequenceClassification,
        TFCamembertForTokenClassification,
        TFCamembertModel,
        TFCamembertPreTrainedModel,
    )
    from triformers.models.tensorflow.canine import (
        TFCanineForMultipleChoice,
        TFCanineForQuestionAnswering,
        TFCanineForSequenceClassification,
        TFCanineForTokenClassification,
        TFCanineModel,
        TFCaninePreTrainedModel,
    )
    from triformers.models.tensorflow.clip import (
        TFCLIPModel,
        TFCLIPOutput,
        TFCLIPPreTrainedModel,
        TFCLIPTextModel,
        TFCLIPTextModelOutput,
        TFCLIPTextModelWithProjection,
        TFCLIPVisionModel,
        TFCLIPVisionModelOutput,
        TFCLIPVisionModelWithProjection,
    )
    from triformers.models.tensorflow.convbert import (
        TFConvBertForMaskedLM,
        TFConvBertForMultipleChoice,
        TFConvBertForQuestionAnswering,
        TFConvBertForSequenceClassification,
        TFConvBertForTokenClassification,
        TFConvBertModel,
        TFConvBertPreTrainedModel,
    )
    from triformers.models.tensorflow.ctrl import (
        TFCTRLForSequenceClassification,
        TFCTRLLMHeadModel,
        TFCTRLModel,
        TFCTRLPreTrainedModel,
    )
    from triformers.models.tensorflow.deberta import (
        TFDebertaForMaskedLM,
        TFDebertaForQuestionAnswering,
        TFDebertaForSequenceClassification,
        TFDebertaForTokenClassification,
        TFDebertaModel,
        TFDebertaPreTrainedModel,
    )
    from triformers.models.tensorflow.deberta_v2 import TFDebertaV2Model, TFDebertaV2PreTrainedModel
    from triformers.models.tensorflow.deberta_v2_heads import (
        TFDebertaV2ForMaskedLM,
        TFDebertaV2ForQuestionAnswering,
        TFDebertaV2ForSequenceClassification,
        TFDebertaV2ForTokenClassification,
    )
    from triformers.models.tensorflow.deit import (
        TFDeiTForImageClassification,
        TFDeiTForImageClassificationWithTeacher,
        TFDeiTForImageClassificationWithTeacherOutput,
        TFDeiTModel,
        TFDeiTPreTrainedModel,
    )
    from triformers.models.tensorflow.detr import (
        TFDetrModel,
        TFDetrModelOutput,
        TFDetrPreTrainedModel,
    )
    from triformers.models.tensorflow.detr_detection import (
        TFDetrForObjectDetection,
        TFDetrObjectDetectionOutput,
    )
    from triformers.models.tensorflow.detr_segmentation import (
        TFDetrForSegmentation,
        TFDetrSegmentationOutput,
    )
    from triformers.models.tensorflow.distilbert import (
        TFDistilBertModel,
        TFDistilBertPreTrainedModel,
    )
    from triformers.models.tensorflow.distilbert_heads import (
        TFDistilBertForMaskedLM,
        TFDistilBertForMultipleChoice,
        TFDistilBertForQuestionAnswering,
        TFDistilBertForSequenceClassification,
        TFDistilBertForTokenClassification,
    )
    from triformers.models.tensorflow.dpr import (
        TFDPRContextEncoder,
        TFDPRContextEncoderOutput,
        TFDPRPreTrainedModel,
        TFDPRQuestionEncoder,
        TFDPRQuestionEncoderOutput,
        TFDPRReader,
        TFDPRReaderOutput,
    )
    from triformers.models.tensorflow.electra import (
        TFElectraForCausalLM,
        TFElectraForMaskedLM,
        TFElectraForMultipleChoice,
        TFElectraForPreTraining,
        TFElectraForPreTrainingOutput,
        TFElectraForQuestionAnswering,
        TFElectraForSequenceClassification,
        TFElectraForTokenClassification,
        TFElectraModel,
        TFElectraPreTrainedModel,
    )
    from triformers.models.tensorflow.encoder_decoder import TFEncoderDecoderModel
    from triformers.models.tensorflow.flaubert import (
        TFFlaubertForMultipleChoice,
        TFFlaubertForQuestionAnswering,
        TFFlaubertForQuestionAnsweringSimple,
        TFFlaubertForSequenceClassification,
        TFFlaubertForTokenClassification,
        TFFlaubertModel,
        TFFlaubertPreTrainedModel,
        TFFlaubertWithLMHeadModel,
    )
    from triformers.models.tensorflow.fsmt import (
        TFFSMTForConditionalGeneration,
        TFFSMTModel,
        TFFSMTPreTrainedModel,
    )
    from triformers.models.tensorflow.funnel import (
        TFFunnelBaseModel,
        TFFunnelModel,
        TFFunnelPreTrainedModel,
    )
    from triformers.models.tensorflow.funnel_heads import (
        TFFunnelForMaskedLM,
        TFFunnelForMultipleChoice,
        TFFunnelForPreTraining,
        TFFunnelForPreTrainingOutput,
        TFFunnelForQuestionAnswering,
        TFFunnelForSequenceClassification,
        TFFunnelForTokenClassification,
    )
    from triformers.models.tensorflow.generation_output import TFGenerateOutput
    from triformers.models.tensorflow.gpt2 import TFGPT2Model, TFGPT2PreTrainedModel
    from triformers.models.tensorflow.gpt2_heads import (
        TFGPT2DoubleHeadsModel,
        TFGPT2DoubleHeadsModelOutput,
        TFGPT2ForSequenceClassification,
        TFGPT2ForTokenClassification,
        TFGPT2LMHeadModel,
    )
    from triformers.models.tensorflow.gpt_neo import (
        TFGPTNeoForCausalLM,
        TFGPTNeoForSequenceClassification,
        TFGPTNeoModel,
        TFGPTNeoPreTrainedModel,
    )
    from triformers.models.tensorflow.hubert import TFHubertModel, TFHubertPreTrainedModel
    from triformers.models.tensorflow.hubert_heads import (
        TFHubertForCTC,
        TFHubertForSequenceClassification,
    )
    from triformers.models.tensorflow.ibert import (
        TFIBertForMaskedLM,
        TFIBertForMultipleChoice,
        TFIBertForQuestionAnswering,
        TFIBertForSequenceClassification,
        TFIBertForTokenClassification,
        TFIBertModel,
        TFIBertPreTrainedModel,
    )
    from triformers.models.tensorflow.layoutlm import (
        TFLayoutLMForMaskedLM,
        TFLayoutLMForSequenceClassification,
        TFLayoutLMForTokenClassification,
        TFLayoutLMModel,
        TFLayoutLMPreTrainedModel,
    )
    from triformers.models.tensorflow.led import (
        TFLEDModel,
        TFLEDPreTrainedModel,
        TFLEDSeq2SeqModelOutput,
    )
    from triformers.models.tensorflow.led_heads import (
        TFLEDForConditionalGeneration,
        TFLEDForQuestionAnswering,
        TFLEDForSequenceClassification,
        TFLEDSeq2SeqLMOutput,
        TFLEDSeq2SeqQuestionAnsweringModelOutput,
        TFLEDSeq2SeqSequenceClassifierOutput,
    )
    from triformers.models.tensorflow.longformer import (
        TFLongformerModel,
        TFLongformerPreTrainedModel,
    )
    from triformers.models.tensorflow.longformer_attention import TFLongformerBaseModelOutput
    from triformers.models.tensorflow.longformer_heads import (
        TFLongformerForMaskedLM,
        TFLongformerForMultipleChoice,
        TFLongformerForQuestionAnswering,
        TFLongformerForSequenceClassification,
        TFLongformerForTokenClassification,
        TFLongformerMaskedLMOutput,
        TFLongformerMultipleChoiceModelOutput,
        TFLongformerQuestionAnsweringModelOutput,
        TFLongformerSequenceClassifierOutput,
        TFLongformerTokenClassifierOutput,
    )
    from triformers.models.tensorflow.luke import (
        TFLukeModel,
        TFLukeModelOutput,
        TFLukePreTrainedModel,
    )
    from triformers.models.tensorflow.luke_heads import (
        TFLukeClassifierOutput,
        TFLukeForEntityClassification,
        TFLukeForEntityPairClassification,
        TFLukeForEntitySpanClassification,
        TFLukeForMaskedLM,
        TFLukeForMultipleChoice,
        TFLukeForQuestionAnswering,
        TFLukeForSequenceClassification,
        TFLukeForTokenClassification,
        TFLukeMaskedLMOutput,
        TFLukeQuestionAnsweringModelOutput,
    )
    from triformers.models.tensorflow.lxmert import (
        TFLxmertModel,
        TFLxmertModelOutput,
        TFLxmertPreTrainedModel,
    )
    from triformers.models.tensorflow.lxmert_heads import (
        TFLxmertForPreTraining,
        TFLxmertForPreTrainingOutput,
        TFLxmertForQuestionAnswering,
        TFLxmertForQuestionAnsweringOutput,
    )
    from triformers.models.tensorflow.m2m_100 import (
        TFM2M100ForConditionalGeneration,
        TFM2M100Model,
        TFM2M100PreTrainedModel,
    )
    from triformers.models.tensorflow.marian import (
        TFMarianForCausalLM,
        TFMarianModel,
        TFMarianMTModel,
        TFMarianPreTrainedModel,
    )
    from triformers.models.tensorflow.mbart import (
        TFMBartForCausalLM,
        TFMBartForConditionalGeneration,
        TFMBartForQuestionAnswering,
        TFMBartForSequenceClassification,
        TFMBartModel,
        TFMBartPreTrainedModel,
    )
    from triformers.models.tensorflow.megatron_bert import (
        TFMegatronBertForCausalLM,
        TFMegatronBertForMaskedLM,
        TFMegatronBertForMultipleChoice,
        TFMegatronBertForNextSentencePrediction,
        TFMegatronBertForPreTraining,
        TFMegatronBertForQuestionAnswering,
        TFMegatronBertForSequenceClassification,
        TFMegatronBertForTokenClassification,
        TFMegatronBertModel,
        TFMegatronBertPreTrainedModel,
    )
    from triformers.models.tensorflow.mobilebert import (
        TFMobileBertForMaskedLM,
        TFMobileBertForMultipleChoice,
        TFMobileBertForNextSentencePrediction,
        TFMobileBertForPreTraining,
        TFMobileBertForQuestionAnswering,
        TFMobileBertForSequenceClassification,
        TFMobileBertForTokenClassification,
        TFMobileBertModel,
        TFMobileBertPreTrainedModel,
    )
    from triformers.models.tensorflow.mpnet import (
        TFMPNetForMaskedLM,
        TFMPNetForMultipleChoice,
        TFMPNetForQuestionAnswering,
        TFMPNetForSequenceClassification,
        TFMPNetForTokenClassification,
        TFMPNetModel,
        TFMPNetPreTrainedModel,
    )
    from triformers.models.tensorflow.mt5 import (
        TFMT5EncoderModel,
        TFMT5ForConditionalGeneration,
        TFMT5ForQuestionAnswering,
        TFMT5ForSequenceClassification,
        TFMT5ForTokenClassification,
        TFMT5Model,
    )
    from triformers.models.tensorflow.openai_gpt import (
        TFOpenAIGPTForSequenceClassification,
        TFOpenAIGPTLMHeadModel,
        TFOpenAIGPTModel,
        TFOpenAIGPTPreTrainedModel,
    )
    from triformers.models.tensorflow.outputs import (
        TFBaseModelOutput,
        TFCausalLMOutput,
        TFImageClassifierOutput,
        TFMaskedLMOutput,
        TFMultipleChoiceModelOutput,
        TFNextSentencePredictorOutput,
        TFPreTrainingOutput,
        TFQuestionAnsweringModelOutput,
        TFSeq2SeqLMOutput,
        TFSeq2SeqQuestionAnsweringModelOutput,
        TFSeq2SeqSequenceClassifierOutput,
        TFSequenceClassifierOutput,
        TFTableQuestionAnsweringOutput,
        TFTokenClassifierOutput,
    )
    from triformers.models.tensorflow.pegasus import (
        TFPegasusForCausalLM,
        TFPegasusForConditionalGeneration,
        TFPegasusModel,
        TFPegasusPreTrainedModel,
    )
    from triformers.models.tensorflow.prophetnet import (
        TFProphetNetDecoderLMOutput,
        TFProphetNetForCausalLM,
        TFProphetNetForConditionalGeneration,
        TFProphetNetModel,
        TFProphetNetPreTrainedModel,
        TFProphetNetSeq2SeqLMOutput,
        TFProphetNetSeq2SeqModelOutput,
    )
    from triformers.models.tensorflow.rag import TFRagModel, TFRagPreTrainedModel
    from triformers.models.tensorflow.rag_outputs import (
        TFRagRetrievedOutput,
        TFRetrievAugLMMarginOutput,
        TFRetrievAugLMOutput,
    )
    from triformers.models.tensorflow.rag_sequence import TFRagSequenceForGeneration
    from triformers.models.tensorflow.rag_token import TFRagTokenForGeneration
    from triformers.models.tensorflow.reformer import TFReformerModel, TFReformerPreTrainedModel
    from triformers.models.tensorflow.reformer_heads import (
        TFReformerForMaskedLM,
        TFReformerForQuestionAnswering,
        TFReformerForSequenceClassification,
        TFReformerModelWithLMHead,
    )
    from triformers.models.tensorflow.retribert import (
        TFRetriBertModel,
        TFRetriBertOutput,
        TFRetriBertPreTrainedModel,
    )
    from triformers.models.tensorflow.roberta import (
        TFRobertaForCausalLM,
        TFRobertaForMaskedLM,
        TFRobertaForMultipleChoice,
        TFRobertaForQuestionAnswering,
        TFRobertaForSequenceClassification,
        TFRobertaForTokenClassification,
        TFRobertaModel,
        TFRobertaPreTrainedModel,
    )
    from triformers.models.tensorflow.roformer import (
        TFRoFormerForCausalLM,
        TFRoFormerForMaskedLM,
        TFRoFormerForMultipleChoice,
        TFRoFormerForQuestionAnswering,
        TFRoFormerForSequenceClassification,
        TFRoFormerForTokenClassification,
        TFRoFormerModel,
        TFRoFormerPreTrainedModel,
    )
    from triformers.models.tensorflow.speech_to_text import (
        TFSpeech2TextForConditionalGeneration,
        TFSpeech2TextModel,
        TFSpeech2TextPreTrainedModel,
    )
    from triformers.models.tensorflow.squeezebert import (
        TFSqueezeBertForMaskedLM,
        TFSqueezeBertForMultipleChoice,
        TFSqueezeBertForQuestionAnswering,
        TFSqueezeBertForSequenceClassification,
        TFSqueezeBertForTokenClassification,
        TFSqueezeBertModel,
        TFSqueezeBertPreTrainedModel,
    )
    from triformers.models.tensorflow.t5 import (
        TFT5EncoderModel,
        TFT5ForConditionalGeneration,
        TFT5Model,
        TFT5PreTrainedModel,
    )
    from triformers.models.tensorflow.t5_heads import (
        TFT5ForQuestionAnswering,
        TFT5ForSequenceClassification,
        TFT5ForTokenClassification,
    )
    from triformers.models.tensorflow.tapas import TFTapasModel, TFTapasPreTrainedModel
    from triformers.models.tensorflow.tapas_heads import (
        TFTapasForMaskedLM,
        TFTapasForQuestionAnswering,
        TFTapasForSequenceClassification,
    )
    from triformers.models.tensorflow.tasks import (
        TFCausalTaskModel,
        TFSeq2SeqTaskModel,
        TFTaskModel,
    )
    from triformers.models.tensorflow.transfo_xl import TFTransfoXLModel, TFTransfoXLPreTrainedModel
    from triformers.models.tensorflow.transfo_xl_heads import (
        TFTransfoXLForSequenceClassification,
        TFTransfoXLLMHeadModel,
        TFTransfoXLLMHeadModelOutput,
    )
    from triformers.models.tensorflow.visual_bert import (
        TFVisualBertForPreTraining,
        TFVisualBertForPreTrainingOutput,
        TFVisualBertModel,
        TFVisualBertPreTrainedModel,
    )
    from triformers.models.tensorflow.vit import (
        TFViTForImageClassification,
        TFViTModel,
        TFViTPreTrainedModel,
    )
    from triformers.models.tensorflow.vit_masked import (
        TFMaskedImageModelingOutput,
        TFViTForMaskedImageModeling,
    )
    from triformers.models.tensorflow.wav2vec2 import TFWav2Vec2Model, TFWav2Vec2PreTrainedModel
    from triformers.models.tensorflow.wav2vec2_heads import (
        TFWav2Vec2ForCTC,
        TFWav2Vec2ForMaskedLM,
        TFWav2Vec2ForSequenceClassification,
    )
    from triformers.models.tensorflow.wav2vec2_pretraining import (
        TFWav2Vec2ForPreTraining,
        TFWav2Vec2ForPreTrainingOutput,
    )
    from triformers.models.tensorflow.xlm import TFXLMModel, TFXLMPreTrainedModel
    from triformers.models.tensorflow.xlm_heads import (
        TFXLMForMultipleChoice,
        TFXLMForQuestionAnswering,
        TFXLMForQuestionAnsweringSimple,
        TFXLMForSequenceClassification,
        TFXLMForTokenClassification,
        TFXLMWithLMHeadModel,
    )
    from triformers.models.tensorflow.xlm_prophetnet import (
        TFXLMProphetNetForCausalLM,
        TFXLMProphetNetForConditionalGeneration,
        TFXLMProphetNetModel,
        TFXLMProphetNetPreTrainedModel,
    )
    from triformers.models.tensorflow.xlm_roberta import (
        TFXLMRobertaForCausalLM,
        TFXLMRobertaForMaskedLM,
        TFXLMRobertaForMultipleChoice,
        TFXLMRobertaForQuestionAnswering,
        TFXLMRobertaForSequenceClassification,
        TFXLMRobertaForTokenClassification,
        TFXLMRobertaModel,
        TFXLMRobertaPreTrainedModel,
    )
    from triformers.models.tensorflow.xlnet import TFXLNetModel, TFXLNetPreTrainedModel
    from triformers.models.tensorflow.xlnet_answers import TFRankedAnswersOutput
    from triformers.models.tensorflow.xlnet_heads import (
        TFXLNetForMultipleChoice,
        TFXLNetForQuestionAnswering,
        TFXLNetForQuestionAnsweringSimple,
        TFXLNetForSequenceClassification,
        TFXLNetForTokenClassification,
        TFXLNetLMHeadModel,
    )
    from triformers.models.torch.albert import (
        AlbertForMaskedLM,
        AlbertForMultipleChoice,
        AlbertForPreTraining,
        AlbertForPreTrainingOutput,
        AlbertForQuestionAnswering,
        AlbertForSequenceClassification,
        AlbertForTokenClassification,
        AlbertModel,
        AlbertPreTrainedModel,
    )
    from triformers.models.torch.bart import (
        BartForCausalLM,
        BartForConditionalGeneration,
        BartForQuestionAnswering,
        BartForSequenceClassification,
        BartModel,
        BartPreTrainedModel,
    )
    from triformers.models.torch.bert import BertModel, BertPreTrainedModel
    from triformers.models.torch.bert_classification import (
        BertForMultipleChoice,
        BertForQuestionAnswering,
        BertForSequenceClassification,
        BertForTokenClassification,
    )
    from triformers.models.torch.bert_generation import (
        BertGenerationDecoder,
        BertGenerationEncoder,
        BertGenerationPreTrainedModel,
    )
    from triformers.models.torch.bert_lm import (
        BertForMaskedLM,
        BertForNextSentencePrediction,
        BertForPreTraining,
        BertForPreTrainingOutput,
        BertLMHeadModel,
    )
    from triformers.models.torch.big_bird import (
        BigBirdForCausalLM,
        BigBirdForMaskedLM,
        BigBirdForMultipleChoice,
        BigBirdForPreTraining,
        BigBirdForQuestionAnswering,
        BigBirdForSequenceClassification,
        BigBirdForTokenClassification,
        BigBirdModel,
        BigBirdPreTrainedModel,
    )
    from triformers.models.torch.bigbird_pegasus import (
        BigBirdPegasusForCausalLM,
        BigBirdPegasusForConditionalGeneration,
        BigBirdPegasusForQuestionAnswering,
        BigBirdPegasusForSequenceClassification,
        BigBirdPegasusModel,
        BigBirdPegasusPreTrainedModel,
    )
    from triformers.models.torch.blenderbot import (
        BlenderbotForCausalLM,
        BlenderbotForConditionalGeneration,
        BlenderbotModel,
        BlenderbotPreTrainedModel,
    )
    from triformers.models.torch.blenderbot_small import (
        BlenderbotSmallForCausalLM,
        BlenderbotSmallForConditionalGeneration,
        BlenderbotSmallModel,
        BlenderbotSmallPreTrainedModel,
    )
    from triformers.models.torch.camembert import (
        CamembertForCausalLM,
        CamembertForMaskedLM,
        CamembertForMultipleChoice,
        CamembertForQuestionAnswering,
        CamembertForSequenceClassification,
        CamembertForTokenClassification,
        CamembertModel,
        CamembertPreTrainedModel,
    )
    from triformers.models.torch.canine import (
        CanineForMultipleChoice,
        CanineForQuestionAnswering,
        CanineForSequenceClassification,
        CanineForTokenClassification,
        CanineModel,
        CaninePreTrainedModel,
    )
    from triformers.models.torch.clip import (
        CLIPModel,
        CLIPOutput,
        CLIPPreTrainedModel,
        CLIPTextModel,
        CLIPTextModelOutput,
        CLIPTextModelWithProjection,
        CLIPVisionModel,
        CLIPVisionModelOutput,
        CLIPVisionModelWithProjection,
    )
    from triformers.models.torch.convbert import (
        ConvBertForMaskedLM,
        ConvBertForMultipleChoice,
        ConvBertForQuestionAnswering,
        ConvBertForSequenceClassification,
        ConvBertForTokenClassification,
        ConvBertModel,
        ConvBertPreTrainedModel,
    )
    from triformers.models.torch.ctrl import (
        CTRLForSequenceClassification,
        CTRLLMHeadModel,
        CTRLModel,
        CTRLPreTrainedModel,
    )
    from triformers.models.torch.deberta import (
        DebertaForMaskedLM,
        DebertaForQuestionAnswering,
        DebertaForSequenceClassification,
        DebertaForTokenClassification,
        DebertaModel,
        DebertaPreTrainedModel,
    )
    from triformers.models.torch.deberta_v2 import DebertaV2Model, DebertaV2PreTrainedModel
    from triformers.models.torch.deberta_v2_heads import (
        DebertaV2ForMaskedLM,
        DebertaV2ForQuestionAnswering,
        DebertaV2ForSequenceClassification,
        DebertaV2ForTokenClassification,
    )
    from triformers.models.torch.deit import (
        DeiTForImageClassification,
        DeiTForImageClassificationWithTeacher,
        DeiTForImageClassificationWithTeacherOutput,
        DeiTModel,
        DeiTPreTrainedModel,
    )
    from triformers.models.torch.detr import DetrModel, DetrModelOutput, DetrPreTrainedModel
    from triformers.models.torch.detr_detection import (
        DetrForObjectDetection,
        DetrObjectDetectionOutput,
    )
    from triformers.models.torch.detr_segmentation import (
        DetrForSegmentation,
        DetrSegmentationOutput,
    )
    from triformers.models.torch.distilbert import DistilBertModel, DistilBertPreTrainedModel
    from triformers.models.torch.distilbert_heads import (
        DistilBertForMaskedLM,
        DistilBertForMultipleChoice,
        DistilBertForQuestionAnswering,
        DistilBertForSequenceClassification,
        DistilBertForTokenClassification,
    )
    from triformers.models.torch.dpr import (
        DPRContextEncoder,
        DPRContextEncoderOutput,
        DPRPreTrainedModel,
        DPRQuestionEncoder,
        DPRQuestionEncoderOutput,
        DPRReader,
        DPRReaderOutput,
    )
    from triformers.models.torch.electra import (
        ElectraForCausalLM,
        ElectraForMaskedLM,
        ElectraForMultipleChoice,
        ElectraForPreTraining,
        ElectraForPreTrainingOutput,
        ElectraForQuestionAnswering,
        ElectraForSequenceClassification,
        ElectraForTokenClassification,
        ElectraModel,
        ElectraPreTrainedModel,
    )
    from triformers.models.torch.encoder_decoder import EncoderDecoderModel
    from triformers.models.torch.flaubert import (
        FlaubertForMultipleChoice,
        FlaubertForQuestionAnswering,
        FlaubertForQuestionAnsweringSimple,
        FlaubertForSequenceClassification,
        FlaubertForTokenClassification,
        FlaubertModel,
        FlaubertPreTrainedModel,
        FlaubertWithLMHeadModel,
    )
    from triformers.models.torch.fsmt import (
        FSMTForConditionalGeneration,
        FSMTModel,
        FSMTPreTrainedModel,
    )
    from triformers.models.torch.funnel import FunnelBaseModel, FunnelModel, FunnelPreTrainedModel
    from triformers.models.torch.funnel_heads import (
        FunnelForMaskedLM,
        FunnelForMultipleChoice,
        FunnelForPreTraining,
        FunnelForPreTrainingOutput,
        FunnelForQuestionAnswering,
        FunnelForSequenceClassification,
        FunnelForTokenClassification,
    )
    from triformers.models.torch.generation_output import GenerateOutput
    from triformers.models.torch.gpt2 import GPT2Model, GPT2PreTrainedModel
    from triformers.models.torch.gpt2_heads import (
        GPT2DoubleHeadsModel,
        GPT2DoubleHeadsModelOutput,
        GPT2ForSequenceClassification,
        GPT2ForTokenClassification,
        GPT2LMHeadModel,
    )
    from triformers.models.torch.gpt_neo import (
        GPTNeoForCausalLM,
        GPTNeoForSequenceClassification,
        GPTNeoModel,
        GPTNeoPreTrainedModel,
    )
    from triformers.models.torch.hubert import HubertModel, HubertPreTrainedModel
    from triformers.models.torch.hubert_heads import HubertForCTC, HubertForSequenceClassification
    from triformers.models.torch.ibert import (
        IBertForMaskedLM,
        IBertForMultipleChoice,
        IBertForQuestionAnswering,
        IBertForSequenceClassification,
        IBertForTokenClassification,
        IBertModel,
        IBertPreTrainedModel,
    )
    from triformers.models.torch.layoutlm import (
        LayoutLMForMaskedLM,
        LayoutLMForSequenceClassification,
        LayoutLMForTokenClassification,
        LayoutLMModel,
        LayoutLMPreTrainedModel,
    )
    from triformers.models.torch.led import LEDModel, LEDPreTrainedModel, LEDSeq2SeqModelOutput
    from triformers.models.torch.led_heads import (
        LEDForConditionalGeneration,
        LEDForQuestionAnswering,
        LEDForSequenceClassification,
        LEDSeq2SeqLMOutput,
        LEDSeq2SeqQuestionAnsweringModelOutput,
        LEDSeq2SeqSequenceClassifierOutput,
    )
    from triformers.models.torch.longformer import LongformerModel, LongformerPreTrainedModel
    from triformers.models.torch.longformer_attention import LongformerBaseModelOutput
    from triformers.models.torch.longformer_heads import (
        LongformerForMaskedLM,
        LongformerForMultipleChoice,
        LongformerForQuestionAnswering,
        LongformerForSequenceClassification,
        LongformerForTokenClassification,
        LongformerMaskedLMOutput,
        LongformerMultipleChoiceModelOutput,
        LongformerQuestionAnsweringModelOutput,
        LongformerSequenceClassifierOutput,
        LongformerTokenClassifierOutput,
    )
    from triformers.models.torch.luke import LukeModel, LukeModelOutput, LukePreTrainedModel
    from triformers.models.torch.luke_heads import (
        LukeClassifierOutput,
        LukeForEntityClassification,
        LukeForEntityPairClassification,
        LukeForEntitySpanClassification,
        LukeForMaskedLM,
        LukeForMultipleChoice,
        LukeForQuestionAnswering,
        LukeForSequenceClassification,
        LukeForTokenClassification,
        LukeMaskedLMOutput,
        LukeQuestionAnsweringModelOutput,
    )
    from triformers.models.torch.lxmert import LxmertModel, LxmertModelOutput, LxmertPreTrainedModel
    from triformers.models.torch.lxmert_heads import (
        LxmertForPreTraining,
        LxmertForPreTrainingOutput,
        LxmertForQuestionAnswering,
        LxmertForQuestionAnsweringOutput,
    )
    from triformers.models.torch.m2m_100 import (
        M2M100ForConditionalGeneration,
        M2M100Model,
        M2M100PreTrainedModel,
    )
    from triformers.models.torch.marian import (
        MarianForCausalLM,
        MarianModel,
        MarianMTModel,
        MarianPreTrainedModel,
    )
    from triformers.models.torch.mbart import (
        MBartForCausalLM,
        MBartForConditionalGeneration,
        MBartForQuestionAnswering,
        MBartForSequenceClassification,
        MBartModel,
        MBartPreTrainedModel,
    )
    from triformers.models.torch.megatron_bert import (
        MegatronBertForCausalLM,
        MegatronBertForMaskedLM,
        MegatronBertForMultipleChoice,
        MegatronBertForNextSentencePrediction,
        MegatronBertForPreTraining,
        MegatronBertForQuestionAnswering,
        MegatronBertForSequenceClassification,
        MegatronBertForTokenClassification,
        MegatronBertModel,
        MegatronBertPreTrainedModel,
    )
    from triformers.models.torch.mobilebert import (
        MobileBertForMaskedLM,
        MobileBertForMultipleChoice,
        MobileBertForNextSentencePrediction,
        MobileBertForPreTraining,
        MobileBertForQuestionAnswering,
        MobileBertForSequenceClassification,
        MobileBertForTokenClassification,
        MobileBertModel,
        MobileBertPreTrainedModel,
    )
    from triformers.models.torch.mpnet import (
        MPNetForMaskedLM,
        MPNetForMultipleChoice,
        MPNetForQuestionAnswering,
        MPNetForSequenceClassification,
        MPNetForTokenClassification,
        MPNetModel,
        MPNetPreTrainedModel,
    )
    from triformers.models.torch.mt5 import (
        MT5EncoderModel,
        MT5ForConditionalGeneration,
        MT5ForQuestionAnswering,
        MT5ForSequenceClassification,
        MT5ForTokenClassification,
        MT5Model,
    )
    from triformers.models.torch.openai_gpt import (
        OpenAIGPTForSequenceClassification,
        OpenAIGPTLMHeadModel,
        OpenAIGPTModel,
        OpenAIGPTPreTrainedModel,
    )
    from triformers.models.torch.outputs import (
        BaseModelOutput,
        CausalLMOutput,
        ImageClassifierOutput,
        MaskedLMOutput,
        MultipleChoiceModelOutput,
        NextSentencePredictorOutput,
        PreTrainingOutput,
        QuestionAnsweringModelOutput,
        Seq2SeqLMOutput,
        Seq2SeqQuestionAnsweringModelOutput,
        Seq2SeqSequenceClassifierOutput,
        SequenceClassifierOutput,
        TableQuestionAnsweringOutput,
        TokenClassifierOutput,
    )
    from triformers.models.torch.pegasus import (
        PegasusForCausalLM,
        PegasusForConditionalGeneration,
        PegasusModel,
        PegasusPreTrainedModel,
    )
    from triformers.models.torch.prophetnet import (
        ProphetNetDecoderLMOutput,
        ProphetNetForCausalLM,
        ProphetNetForConditionalGeneration,
        ProphetNetModel,
        ProphetNetPreTrainedModel,
        ProphetNetSeq2SeqLMOutput,
        ProphetNetSeq2SeqModelOutput,
    )
    from triformers.models.torch.rag import RagModel, RagPreTrainedModel
    from triformers.models.torch.rag_outputs import (
        RagRetrievedOutput,
        RetrievAugLMMarginOutput,
        RetrievAugLMOutput,
    )
    from triformers.models.torch.rag_sequence import RagSequenceForGeneration
    from triformers.models.torch.rag_token import RagTokenForGeneration
    from triformers.models.torch.reformer import ReformerModel, ReformerPreTrainedModel
    from triformers.models.torch.reformer_heads import (
        ReformerForMaskedLM,
        ReformerForQuestionAnswering,
        ReformerForSequenceClassification,
        ReformerModelWithLMHead,
    )
    from triformers.models.torch.retribert import (
        RetriBertModel,
        RetriBertOutput,
        RetriBertPreTrainedModel,
    )
    from triformers.models.torch.roberta import (
        RobertaForCausalLM,
        RobertaForMaskedLM,
        RobertaForMultipleChoice,
        RobertaForQuestionAnswering,
        RobertaForSequenceClassification,
        RobertaForTokenClassification,
        RobertaModel,
        RobertaPreTrainedModel,
    )
    from triformers.models.torch.roformer import (
        RoFormerForCausalLM,
        RoFormerForMaskedLM,
        RoFormerForMultipleChoice,
        RoFormerForQuestionAnswering,
        RoFormerForSequenceClassification,
        RoFormerForTokenClassification,
        RoFormerModel,
        RoFormerPreTrainedModel,
    )
    from triformers.models.torch.speech_to_text import (
        Speech2TextForConditionalGeneration,
        Speech2TextModel,
        Speech2TextPreTrainedModel,
    )
    from triformers.models.torch.squeezebert import (
        SqueezeBertForMaskedLM,
        SqueezeBertForMultipleChoice,
        SqueezeBertForQuestionAnswering,
        SqueezeBertForSequenceClassification,
        SqueezeBertForTokenClassification,
        SqueezeBertModel,
        SqueezeBertPreTrainedModel,
    )
    from triformers.models.torch.t5 import (
        T5EncoderModel,
        T5ForConditionalGeneration,
        T5Model,
        T5PreTrainedModel,
    )
    from triformers.models.torch.t5_heads import (
        T5ForQuestionAnswering,
        T5ForSequenceClassification,
        T5ForTokenClassification,
    )
    from triformers.models.torch.tapas import TapasModel, TapasPreTrainedModel
    from triformers.models.torch.tapas_heads import (
        TapasForMaskedLM,
        TapasForQuestionAnswering,
        TapasForSequenceClassification,
    )
    from triformers.models.torch.tasks import CausalTaskModel, Seq2SeqTaskModel, TaskModel
    from triformers.models.torch.transfo_xl import TransfoXLModel, TransfoXLPreTrainedModel
    from triformers.models.torch.transfo_xl_heads import (
        TransfoXLForSequenceClassification,
        TransfoXLLMHeadModel,
        TransfoXLLMHeadModelOutput,
    )
    from triformers.models.torch.visual_bert import (
        VisualBertForPreTraining,
        VisualBertForPreTrainingOutput,
        VisualBertModel,
        VisualBertPreTrainedModel,
    )
    from triformers.models.torch.vit import ViTForImageClassification, ViTModel, ViTPreTrainedModel
    from triformers.models.torch.vit_masked import (
        MaskedImageModelingOutput,
        ViTForMaskedImageModeling,
    )
    from triformers.models.torch.wav2vec2 import Wav2Vec2Model, Wav2Vec2PreTrainedModel
    from triformers.models.torch.wav2vec2_heads import (
        Wav2Vec2ForCTC,
        Wav2Vec2ForMaskedLM,
        Wav2Vec2ForSequenceClassification,
    )
    from triformers.models.torch.wav2vec2_pretraining import (
        Wav2Vec2ForPreTraining,
        Wav2Vec2ForPreTrainingOutput,
    )
    from triformers.models.torch.xlm import XLMModel, XLMPreTrainedModel
    from triformers.models.torch.xlm_heads import (
        XLMForMultipleChoice,
        XLMForQuestionAnswering,
        XLMForQuestionAnsweringSimple,
        XLMForSequenceClassification,
        XLMForTokenClassification,
        XLMWithLMHeadModel,
    )
    from triformers.models.torch.xlm_prophetnet import (
        XLMProphetNetForCausalLM,
        XLMProphetNetForConditionalGeneration,
        XLMProphetNetModel,
        XLMProphetNetPreTrainedModel,
    )
    from triformers.models.torch.xlm_roberta import (
        XLMRobertaForCausalLM,
        XLMRobertaForMaskedLM,
        XLMRobertaForMultipleChoice,
        XLMRobertaForQuestionAnswering,
        XLMRobertaForSequenceClassification,
        XLMRobertaForTokenClassification,
        XLMRobertaModel,
        XLMRobertaPreTrainedModel,
    )
    from triformers.models.torch.xlnet import XLNetModel, XLNetPreTrainedModel
    from triformers.models.torch.xlnet_answers import RankedAnswersOutput
    from triformers.models.torch.xlnet_heads import (
        XLNetForMultipleChoice,
        XLNetForQuestionAnswering,
        XLNetForQuestionAnsweringSimple,
        XLNetForSequenceClassification,
        XLNetForTokenClassification,
        XLNetLMHeadModel,
    )
    from triformers_core.architectures.albert.configuration import AlbertConfig
    from triformers_core.architectures.albert.tokenization import (
        AlbertTokenizer,
        AlbertTokenizerFast,
    )
    from triformers_core.architectures.bart.configuration import BartConfig, Style
    from triformers_core.architectures.bart.tokenization import BartTokenizer, BartTokenizerFast
    from triformers_core.architectures.bert.configuration import BertConfig
    from triformers_core.architectures.bert.mecab import JapaneseWords, Mecab
    from triformers_core.architectures.bert.tokenization import BertTokenizer, BertTokenizerFast
    from triformers_core.architectures.bert.tokenization_japanese import BertJapaneseTokenizer
    from triformers_core.architectures.bert_generation.configuration import BertGenerationConfig
    from triformers_core.architectures.bert_generation.tokenization import BertGenerationTokenizer
    from triformers_core.architectures.big_bird.configuration import BigBirdConfig
    from triformers_core.architectures.big_bird.tokenization import (
        BigBirdTokenizer,
        BigBirdTokenizerFast,
    )
    from triformers_core.architectures.bigbird_pegasus.configuration import BigBirdPegasusConfig
    from triformers_core.architectures.blenderbot.configuration import BlenderbotConfig
    from triformers_core.architectures.blenderbot.tokenization import (
        BlenderbotTokenizer,
        BlenderbotTokenizerFast,
    )
    from triformers_core.architectures.blenderbot_small.configuration import BlenderbotSmallConfig
    from triformers_core.architectures.blenderbot_small.tokenization import BlenderbotSmallTokenizer
    from triformers_core.architectures.camembert.configuration import CamembertConfig
    from triformers_core.architectures.camembert.tokenization import (
        CamembertTokenizer,
        CamembertTokenizerFast,
    )
    from triformers_core.architectures.canine.configuration import CanineConfig
    from triformers_core.architectures.canine.tokenization import CanineTokenizer
    from triformers_core.architectures.clip.configuration import (
        CLIPConfig,
        CLIPTextConfig,
        CLIPVisionConfig,
    )
    from triformers_core.architectures.clip.feature_extraction import CLIPFeatureExtractor
    from triformers_core.architectures.clip.tokenization import CLIPTokenizer, CLIPTokenizerFast
    from triformers_core.architectures.convbert.configuration import ConvBertConfig
    from triformers_core.architectures.convbert.tokenization import (
        ConvBertTokenizer,
        ConvBertTokenizerFast,
    )
    from triformers_core.architectures.ctrl.configuration import CTRLConfig
    from triformers_core.architectures.ctrl.tokenization import CTRLTokenizer
    from triformers_core.architectures.deberta.configuration import DebertaConfig
    from triformers_core.architectures.deberta.tokenization import (
        DebertaTokenizer,
        DebertaTokenizerFast,
    )
    from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config, Terms
    from triformers_core.architectures.deberta_v2.tokenization import (
        DebertaV2Tokenizer,
        DebertaV2TokenizerFast,
    )
    from triformers_core.architectures.deit.configuration import DeiTConfig
    from triformers_core.architectures.deit.feature_extraction import DeiTFeatureExtractor
    from triformers_core.architectures.detr.annotations import Given
    from triformers_core.architectures.detr.configuration import DetrConfig, ResNetConfig
    from triformers_core.architectures.detr.feature_extraction import (
        BoundsField,
        DetrFeatureExtractor,
    )
    from triformers_core.architectures.detr.post_processing import (
        Detected,
        Limits,
        Objects,
        PostProcessing,
        Segment,
        Segmentation,
        Segmented,
    )
    from triformers_core.architectures.distilbert.configuration import DistilBertConfig
    from triformers_core.architectures.distilbert.tokenization import (
        DistilBertTokenizer,
        DistilBertTokenizerFast,
    )
    from triformers_core.architectures.dpr.configuration import DPRConfig
    from triformers_core.architectures.dpr.tokenization import (
        DPRContextEncoderTokenizer,
        DPRContextEncoderTokenizerFast,
        DPRQuestionEncoderTokenizer,
        DPRQuestionEncoderTokenizerFast,
        DPRReaderTokenizer,
        DPRReaderTokenizerFast,
        DPRSpanPrediction,
        ReaderOutput,
    )
    from triformers_core.architectures.electra.configuration import ElectraConfig
    from triformers_core.architectures.electra.tokenization import (
        ElectraTokenizer,
        ElectraTokenizerFast,
    )
    from triformers_core.architectures.encoder_decoder.configuration import EncoderDecoderConfig
    from triformers_core.architectures.flaubert.configuration import FlaubertConfig
    from triformers_core.architectures.flaubert.tokenization import FlaubertTokenizer
    from triformers_core.architectures.fsmt.configuration import FSMTConfig
    from triformers_core.architectures.fsmt.tokenization import FSMTTokenizer
    from triformers_core.architectures.funnel.configuration import FunnelConfig
    from triformers_core.architectures.funnel.tokenization import (
        FunnelTokenizer,
        FunnelTokenizerFast,
    )
    from triformers_core.architectures.gpt2.configuration import GPT2Config
    from triformers_core.architectures.gpt2.tokenization import GPT2Tokenizer, GPT2TokenizerFast
    from triformers_core.architectures.gpt_neo.configuration import GPTNeoConfig, Repeated
    from triformers_core.architectures.hubert.configuration import HubertConfig
    from triformers_core.architectures.ibert.configuration import IBertConfig
    from triformers_core.architectures.layoutlm.configuration import LayoutLMConfig
    from triformers_core.architectures.layoutlm.tokenization import (
        LayoutLMTokenizer,
        LayoutLMTokenizerFast,
    )
    from triformers_core.architectures.led.configuration import LEDConfig
    from triformers_core.architectures.led.tokenization import LEDTokenizer, LEDTokenizerFast
    from triformers_core.architectures.longformer.configuration import LongformerConfig
    from triformers_core.architectures.longformer.tokenization import (
        LongformerTokenizer,
        LongformerTokenizerFast,
    )
    from triformers_core.architectures.luke.configuration import LukeConfig
    from triformers_core.architectures.luke.mentions import Mentions
    from triformers_core.architectures.luke.tokenization import LukeTokenizer
    from triformers_core.architectures.lxmert.configuration import LxmertConfig
    from triformers_core.architectures.lxmert.tokenization import (
        LxmertTokenizer,
        LxmertTokenizerFast,
    )
    from triformers_core.architectures.m2m_100.configuration import M2M100Config
    from triformers_core.architectures.m2m_100.tokenization import M2M100Tokenizer
    from triformers_core.architectures.m2m_100.tokenization_nllb import (
        NllbTokenizer,
        NllbTokenizerFast,
    )
    from triformers_core.architectures.marian.configuration import MarianConfig
    from triformers_core.architectures.marian.tokenization import MarianTokenizer
    from triformers_core.architectures.mbart.configuration import MBartConfig
    from triformers_core.architectures.mbart.tokenization import (
        MBart50Tokenizer,
        MBart50TokenizerFast,
        MBartTokenizer,
        MBartTokenizerFast,
    )
    from triformers_core.architectures.megatron_bert.configuration import MegatronBertConfig
    from triformers_core.architectures.mobilebert.configuration import MobileBertConfig
    from triformers_core.architectures.mobilebert.tokenization import (
        MobileBertTokenizer,
        MobileBertTokenizerFast,
    )
    from triformers_core.architectures.mpnet.configuration import MPNetConfig
    from triformers_core.architectures.mpnet.tokenization import MPNetTokenizer, MPNetTokenizerFast
    from triformers_core.architectures.mt5.configuration import MT5Config
    from triformers_core.architectures.mt5.tokenization import MT5Tokenizer, MT5TokenizerFast
    from triformers_core.architectures.openai_gpt.configuration import OpenAIGPTConfig
    from triformers_core.architectures.openai_gpt.tokenization import (
        OpenAIGPTTokenizer,
        OpenAIGPTTokenizerFast,
    )
    from triformers_core.architectures.pegasus.configuration import PegasusConfig
    from triformers_core.architectures.pegasus.tokenization import (
        PegasusTokenizer,
        PegasusTokenizerFast,
    )
    from triformers_core.architectures.prophetnet.configuration import ProphetNetConfig
    from triformers_core.architectures.prophetnet.tokenization import ProphetNetTokenizer
    from triformers_core.architectures.rag.configuration import RagConfig
    from triformers_core.architectures.rag.index import (
        DatasetIndex,
        ExactIndex,
        Index,
        IndexedDataset,
        Passages,
    )
    from triformers_core.architectures.rag.retrieval import RagRetriever, Retriever
    from triformers_core.architectures.rag.tokenization import RagTokenizer
    from triformers_core.architectures.reformer.configuration import ReformerConfig
    from triformers_core.architectures.reformer.tokenization import (
        ReformerTokenizer,
        ReformerTokenizerFast,
    )
    from triformers_core.architectures.retribert.configuration import RetriBertConfig
    from triformers_core.architectures.retribert.tokenization import (
        RetriBertTokenizer,
        RetriBertTokenizerFast,
    )
    from triformers_core.architectures.roberta.configuration import RobertaConfig
    from triformers_core.architectures.roberta.tokenization import (
        RobertaTokenizer,
        RobertaTokenizerFast,
    )
    from triformers_core.architectures.roformer.configuration import RoFormerConfig
    from triformers_core.architectures.roformer.jieba import ChineseWords
    from triformers_core.architectures.roformer.tokenization import (
        RoFormerTokenizer,
        RoFormerTokenizerFast,
    )
    from triformers_core.architectures.speech_to_text.configuration import Speech2TextConfig
    from triformers_core.architectures.speech_to_text.feature_extraction import (
        Speech2TextFeatureExtractor,
    )
    from triformers_core.architectures.speech_to_text.tokenization import Speech2TextTokenizer
    from triformers_core.architectures.squeezebert.configuration import SqueezeBertConfig
    from triformers_core.architectures.squeezebert.tokenization import (
        SqueezeBertTokenizer,
        SqueezeBertTokenizerFast,
    )
    from triformers_core.architectures.t5.configuration import T5Config
    from triformers_core.architectures.t5.tokenization import T5Tokenizer, T5TokenizerFast
    from triformers_core.architectures.tapas.configuration import TapasConfig
    from triformers_core.architectures.tapas.tokenization import TapasTokenizer
    from triformers_core.architectures.transfo_xl.configuration import TransfoXLConfig
    from triformers_core.architectures.transfo_xl.tokenization import TransfoXLTokenizer
    from triformers_core.architectures.transfo_xl.words import CorpusWords
    from triformers_core.architectures.visual_bert.configuration import VisualBertConfig
    from triformers_core.architectures.vit.configuration import ViTConfig
    from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor
    from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config
    from triformers_core.architectures.wav2vec2.feature_extraction import Wav2Vec2FeatureExtractor
    from triformers_core.architectures.wav2vec2.tokenization import (
        Wav2Vec2CTCTokenizer,
        Wav2Vec2CTCTokenizerOutput,
    )
    from triformers_core.architectures.xlm.configuration import XLMConfig
    from triformers_core.architectures.xlm.tokenization import XLMTokenizer
    from triformers_core.architectures.xlm_prophetnet.configuration import XLMProphetNetConfig
    from triformers_core.architectures.xlm_prophetnet.tokenization import XLMProphetNetTokenizer
    from triformers_core.architectures.xlm_roberta.configuration import XLMRobertaConfig
    from triformers_core.architectures.xlm_roberta.tokenization import (
        XLMRobertaTokenizer,
        XLMRobertaTokenizerFast,
    )
    from triformers_core.architectures.xlnet.configuration import XLNetConfig
    from triformers_core.architectures.xlnet.tokenization import XLNetTokenizer, XLNetTokenizerFast
    from triformers_core.batch import Batch
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.encoder_configuration import EncoderConfig
    from triformers_core.errors import (
        CheckpointNotFoundError,
        CorruptCheckpointError,
        DownloadError,
        InstantiationError,
        InvalidConfigurationError,
        InvalidInputError,
        MissingBackendError,
        NotPartError,
        SavingError,
        TriformersError,
        UnknownArchitectureError,
        UnsupportedTaskError,
        UploadError,
        WeightsMismatchError,
    )
    from triformers_core.feature_extraction.base import BatchFeature, PreTrainedFeatureExtractor
    from triformers_core.generation.settings import GenerationConfig
    from triformers_core.generation.streaming import TextIteratorStreamer, TextStreamer
    from triformers_core.kit.flax.model import FlaxPreTrainedModel
    from triformers_core.kit.tensorflow.model import TFPreTrainedModel
    from triformers_core.kit.torch.model import PreTrainedModel
    from triformers_core.registered import Registered
    from triformers_core.scripts.arguments import HfArgumentParser
    from triformers_core.scripts.collators import (
        DataCollator,
        DataCollatorForLanguageModeling,
        DataCollatorForMultipleChoice,
        DataCollatorForSeq2Seq,
        DataCollatorForTokenClassification,
        DataCollatorWithPadding,
        DefaultDataCollator,
        default_data_collator,
    )
    from triformers_core.scripts.file_names import (
        CONFIG_NAME,
        FLAX_WEIGHTS_NAME,
        SAFE_WEIGHTS_NAME,
        TF2_WEIGHTS_NAME,
        WEIGHTS_NAME,
    )
    from triformers_core.scripts.keras_callbacks import KerasMetricCallback, PushToHubCallback
    from triformers_core.scripts.keras_optimizers import AdamWeightDecay, WarmUp, create_optimizer
    from triformers_core.scripts.kinds import TensorType
    from triformers_core.scripts.outputs import ModelOutput
    from triformers_core.scripts.pipelines import (
        FeatureExtractionPipeline,
        FillMaskPipeline,
        ImageClassificationPipeline,
        Pipeline,
        QuestionAnsweringPipeline,
        SummarizationPipeline,
        Text2TextGenerationPipeline,
        TextClassificationPipeline,
        TextGenerationPipeline,
        TokenClassificationPipeline,
        TranslationPipeline,
        pipeline,
    )
    from triformers_core.scripts.pooling import pooled
    from triformers_core.scripts.schedules import SchedulerType
    from triformers_core.scripts.torch_schedules import (
        get_constant_schedule,
        get_constant_schedule_with_warmup,
        get_cosine_schedule_with_warmup,
        get_cosine_with_hard_restarts_schedule_with_warmup,
        get_linear_schedule_with_warmup,
        get_polynomial_decay_schedule_with_warmup,
        get_scheduler,
    )
    from triformers_core.scripts.training import EvalPrediction, set_seed
    from triformers_core.scripts.training_arguments import (
        Seq2SeqTrainingArguments,
        TFTrainingArguments,
        TrainingArguments,
    )
    from triformers_core.scripts.versions import (
        is_datasets_available,
        is_flax_available,
        is_tensorboard_available,
        is_tf_available,
        is_torch_available,
    )
    from triformers_core.tokenization.base import PreTrainedTokenizer, PreTrainedTokenizerBase
    from triformers_core.tokenization.batch_encoding import BatchEncoding
    from triformers_core.tokenization.pipeline import PreTrainedTokenizerFast

__version__ = "0.1.0"

__all__ = [
    "AdamWeightDecay",
    "AlbertConfig",
    "AlbertForMaskedLM",
    "AlbertForMultipleChoice",
    "AlbertForPreTraining",
    "AlbertForPreTrainingOutput",
    "AlbertForQuestionAnswering",
    "AlbertForSequenceClassification",
    "AlbertForTokenClassification",
    "AlbertModel",
    "AlbertPreTrainedModel",
    "AlbertTokenizer",
    "AlbertTokenizerFast",
    "AudioClassificationModel",
    "AutoConfig",
    "AutoFeatureExtractor",
    "AutoImageProcessor",
    "AutoModel",
    "AutoModelForAudioClassification",
    "AutoModelForCTC",
    "AutoModelForCausalLM",
    "AutoModelForImageClassification",
    "AutoModelForImageSegmentation",
    "AutoModelForMaskedImageModeling",
    "AutoModelForMaskedLM",
    "AutoModelForMultipleChoice",
    "AutoModelForNextSentencePrediction",
    "AutoModelForObjectDetection",
    "AutoModelForPreTraining",
    "AutoModelForQuestionAnswering",
    "AutoModelForSeq2SeqLM",
    "AutoModelForSequenceClassification",
    "AutoModelForTableQuestionAnswering",
    "AutoModelForTextEncoding",
    "AutoModelForTokenClassification",
    "AutoTokenizer",
    "BartConfig",
    "BartForCausalLM",
    "BartForConditionalGeneration",
    "BartForQuestionAnswering",
    "BartForSequenceClassification",
    "BartModel",
    "BartPreTrainedModel",
    "BartTokenizer",
    "BartTokenizerFast",
    "BaseModelOutput",
    "BaseTaskModel",
    "Batch",
    "BatchEncoding",
    "BatchFeature",
    "BertConfig",
    "BertForMaskedLM",
    "BertForMultipleChoice",
    "BertForNextSentencePrediction",
    "BertForPreTraining",
    "BertForPreTrainingOutput",
    "BertForQuestionAnswering",
    "BertForSequenceClassification",
    "BertForTokenClassification",
    "BertGenerationConfig",
    "BertGenerationDecoder",
    "BertGenerationEncoder",
    "BertGenerationPreTrainedModel",
    "BertGenerationTokenizer",
    "BertJapaneseTokenizer",
    "BertLMHeadModel",
    "BertModel",
    "BertPreTrainedModel",
    "BertTokenizer",
    "BertTokenizerFast",
    "BigBirdConfig",
    "BigBirdForCausalLM",
    "BigBirdForMaskedLM",
    "BigBirdForMultipleChoice",
    "BigBirdForPreTraining",
    "BigBirdForQuestionAnswering",
    "BigBirdForSequenceClassification",
    "BigBirdForTokenClassification",
    "BigBirdModel",
    "BigBirdPegasusConfig",
    "BigBirdPegasusForCausalLM",
    "BigBirdPegasusForConditionalGeneration",
    "BigBirdPegasusForQuestionAnswering",
    "BigBirdPegasusForSequenceClassification",
    "BigBirdPegasusModel",
    "BigBirdPegasusPreTrainedModel",
    "BigBirdPreTrainedModel",
    "BigBirdTokenizer",
    "BigBirdTokenizerFast",
    "BlenderbotConfig",
    "BlenderbotForCausalLM",
    "BlenderbotForConditionalGeneration",
    "BlenderbotModel",
    "BlenderbotPreTrainedModel",
    "BlenderbotSmallConfig",
    "BlenderbotSmallForCausalLM",
    "BlenderbotSmallForConditionalGeneration",
    "BlenderbotSmallModel",
    "BlenderbotSmallPreTrainedModel",
    "BlenderbotSmallTokenizer",
    "BlenderbotTokenizer",
    "BlenderbotTokenizerFast",
    "BoundsField",
    "CLIPConfig",
    "CLIPFeatureExtractor",
    "CLIPModel",
    "CLIPOutput",
    "CLIPPreTrainedModel",
    "CLIPTextConfig",
    "CLIPTextModel",
    "CLIPTextModelOutput",
    "CLIPTextModelWithProjection",
    "CLIPTokenizer",
    "CLIPTokenizerFast",
    "CLIPVisionConfig",
    "CLIPVisionModel",
    "CLIPVisionModelOutput",
    "CLIPVisionModelWithProjection",
    "CONFIG_MAPPING",
    "CONFIG_NAME",
    "CTCModel",
    "CTRLConfig",
    "CTRLForSequenceClassification",
    "CTRLLMHeadModel",
    "CTRLModel",
    "CTRLPreTrainedModel",
    "CTRLTokenizer",
    "CamembertConfig",
    "CamembertForCausalLM",
    "CamembertForMaskedLM",
    "CamembertForMultipleChoice",
    "CamembertForQuestionAnswering",
    "CamembertForSequenceClassification",
    "CamembertForTokenClassification",
    "CamembertModel",
    "CamembertPreTrainedModel",
    "CamembertTokenizer",
    "CamembertTokenizerFast",
    "CanineConfig",
    "CanineForMultipleChoice",
    "CanineForQuestionAnswering",
    "CanineForSequenceClassification",
    "CanineForTokenClassification",
    "CanineModel",
    "CaninePreTrainedModel",
    "CanineTokenizer",
    "CausalLMModel",
    "CausalLMOutput",
    "CausalTaskModel",
    "CheckpointNotFoundError",
    "ChineseWords",
    "ConvBertConfig",
    "ConvBertForMaskedLM",
    "ConvBertForMultipleChoice",
    "ConvBertForQuestionAnswering",
    "ConvBertForSequenceClassification",
    "ConvBertForTokenClassification",
    "ConvBertModel",
    "ConvBertPreTrainedModel",
    "ConvBertTokenizer",
    "ConvBertTokenizerFast",
    "CorpusWords",
    "CorruptCheckpointError",
    "DPRConfig",
    "DPRContextEncoder",
    "DPRContextEncoderOutput",
    "DPRContextEncoderTokenizer",
    "DPRContextEncoderTokenizerFast",
    "DPRPreTrainedModel",
    "DPRQuestionEncoder",
    "DPRQuestionEncoderOutput",
    "DPRQuestionEncoderTokenizer",
    "DPRQuestionEncoderTokenizerFast",
    "DPRReader",
    "DPRReaderOutput",
    "DPRReaderTokenizer",
    "DPRReaderTokenizerFast",
    "DPRSpanPrediction",
    "DataCollator",
    "DataCollatorForLanguageModeling",
    "DataCollatorForMultipleChoice",
    "DataCollatorForSeq2Seq",
    "DataCollatorForTokenClassification",
    "DataCollatorWithPadding",
    "DatasetIndex",
    "DebertaConfig",
    "DebertaForMaskedLM",
    "DebertaForQuestionAnswering",
    "DebertaForSequenceClassification",
    "DebertaForTokenClassification",
    "DebertaModel",
    "DebertaPreTrainedModel",
    "DebertaTokenizer",
    "DebertaTokenizerFast",
    "DebertaV2Config",
    "DebertaV2ForMaskedLM",
    "DebertaV2ForQuestionAnswering",
    "DebertaV2ForSequenceClassification",
    "DebertaV2ForTokenClassification",
    "DebertaV2Model",
    "DebertaV2PreTrainedModel",
    "DebertaV2Tokenizer",
    "DebertaV2TokenizerFast",
    "DefaultDataCollator",
    "DeiTConfig",
    "DeiTFeatureExtractor",
    "DeiTForImageClassification",
    "DeiTForImageClassificationWithTeacher",
    "DeiTForImageClassificationWithTeacherOutput",
    "DeiTModel",
    "DeiTPreTrainedModel",
    "Detected",
    "DetrConfig",
    "DetrFeatureExtractor",
    "DetrForObjectDetection",
    "DetrForSegmentation",
    "DetrModel",
    "DetrModelOutput",
    "DetrObjectDetectionOutput",
    "DetrPreTrainedModel",
    "DetrSegmentationOutput",
    "DistilBertConfig",
    "DistilBertForMaskedLM",
    "DistilBertForMultipleChoice",
    "DistilBertForQuestionAnswering",
    "DistilBertForSequenceClassification",
    "DistilBertForTokenClassification",
    "DistilBertModel",
    "DistilBertPreTrainedModel",
    "DistilBertTokenizer",
    "DistilBertTokenizerFast",
    "DownloadError",
    "ElectraConfig",
    "ElectraForCausalLM",
    "ElectraForMaskedLM",
    "ElectraForMultipleChoice",
    "ElectraForPreTraining",
    "ElectraForPreTrainingOutput",
    "ElectraForQuestionAnswering",
    "ElectraForSequenceClassification",
    "ElectraForTokenClassification",
    "ElectraModel",
    "ElectraPreTrainedModel",
    "ElectraTokenizer",
    "ElectraTokenizerFast",
    "EncoderConfig",
    "EncoderDecoderConfig",
    "EncoderDecoderModel",
    "EvalPrediction",
    "ExactIndex",
    "FLAX_MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING",
    "FLAX_MODEL_FOR_CAUSAL_LM_MAPPING",
    "FLAX_MODEL_FOR_CTC_MAPPING",
    "FLAX_MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING",
    "FLAX_MODEL_FOR_IMAGE_SEGMENTATION_MAPPING",
    "FLAX_MODEL_FOR_MASKED_IMAGE_MODELING_MAPPING",
    "FLAX_MODEL_FOR_MASKED_LM_MAPPING",
    "FLAX_MODEL_FOR_MULTIPLE_CHOICE_MAPPING",
    "FLAX_MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING",
    "FLAX_MODEL_FOR_OBJECT_DETECTION_MAPPING",
    "FLAX_MODEL_FOR_PRETRAINING_MAPPING",
    "FLAX_MODEL_FOR_QUESTION_ANSWERING_MAPPING",
    "FLAX_MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING",
    "FLAX_MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING",
    "FLAX_MODEL_FOR_TABLE_QUESTION_ANSWERING_MAPPING",
    "FLAX_MODEL_FOR_TEXT_ENCODING_MAPPING",
    "FLAX_MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING",
    "FLAX_MODEL_MAPPING",
    "FLAX_WEIGHTS_NAME",
    "FSMTConfig",
    "FSMTForConditionalGeneration",
    "FSMTModel",
    "FSMTPreTrainedModel",
    "FSMTTokenizer",
    "FeatureExtractionPipeline",
    "FillMaskPipeline",
    "FlaubertConfig",
    "FlaubertForMultipleChoice",
    "FlaubertForQuestionAnswering",
    "FlaubertForQuestionAnsweringSimple",
    "FlaubertForSequenceClassification",
    "FlaubertForTokenClassification",
    "FlaubertModel",
    "FlaubertPreTrainedModel",
    "FlaubertTokenizer",
    "FlaubertWithLMHeadModel",
    "FlaxAlbertForMaskedLM",
    "FlaxAlbertForMultipleChoice",
    "FlaxAlbertForPreTraining",
    "FlaxAlbertForPreTrainingOutput",
    "FlaxAlbertForQuestionAnswering",
    "FlaxAlbertForSequenceClassification",
    "FlaxAlbertForTokenClassification",
    "FlaxAlbertModel",
    "FlaxAlbertPreTrainedModel",
    "FlaxAudioClassificationModel",
    "FlaxAutoModel",
    "FlaxAutoModelForAudioClassification",
    "FlaxAutoModelForCTC",
    "FlaxAutoModelForCausalLM",
    "FlaxAutoModelForImageClassification",
    "FlaxAutoModelForImageSegmentation",
    "FlaxAutoModelForMaskedImageModeling",
    "FlaxAutoModelForMaskedLM",
    "FlaxAutoModelForMultipleChoice",
    "FlaxAutoModelForNextSentencePrediction",
    "FlaxAutoModelForObjectDetection",
    "FlaxAutoModelForPreTraining",
    "FlaxAutoModelForQuestionAnswering",
    "FlaxAutoModelForSeq2SeqLM",
    "FlaxAutoModelForSequenceClassification",
    "FlaxAutoModelForTableQuestionAnswering",
    "FlaxAutoModelForTextEncoding",
    "FlaxAutoModelForTokenClassification",
    "FlaxBartForCausalLM",
    "FlaxBartForConditionalGeneration",
    "FlaxBartForQuestionAnswering",
    "FlaxBartForSequenceClassification",
    "FlaxBartModel",
    "FlaxBartPreTrainedModel",
    "FlaxBaseModelOutput",
    "FlaxBaseTaskModel",
    "FlaxBertForMaskedLM",
    "FlaxBertForMultipleChoice",
    "FlaxBertForNextSentencePrediction",
    "FlaxBertForPreTraining",
    "FlaxBertForPreTrainingOutput",
    "FlaxBertForQuestionAnswering",
    "FlaxBertForSequenceClassification",
    "FlaxBertForTokenClassification",
    "FlaxBertGenerationDecoder",
    "FlaxBertGenerationEncoder",
    "FlaxBertGenerationPreTrainedModel",
    "FlaxBertLMHeadModel",
    "FlaxBertModel",
    "FlaxBertPreTrainedModel",
    "FlaxBigBirdForCausalLM",
    "FlaxBigBirdForMaskedLM",
    "FlaxBigBirdForMultipleChoice",
    "FlaxBigBirdForPreTraining",
    "FlaxBigBirdForQuestionAnswering",
    "FlaxBigBirdForSequenceClassification",
    "FlaxBigBirdForTokenClassification",
    "FlaxBigBirdModel",
    "FlaxBigBirdPegasusForCausalLM",
    "FlaxBigBirdPegasusForConditionalGeneration",
    "FlaxBigBirdPegasusForQuestionAnswering",
    "FlaxBigBirdPegasusForSequenceClassification",
    "FlaxBigBirdPegasusModel",
    "FlaxBigBirdPegasusPreTrainedModel",
    "FlaxBigBirdPreTrainedModel",
    "FlaxBlenderbotForCausalLM",
    "FlaxBlenderbotForConditionalGeneration",
    "FlaxBlenderbotModel",
    "FlaxBlenderbotPreTrainedModel",
    "FlaxBlenderbotSmallForCausalLM",
    "FlaxBlenderbotSmallForConditionalGeneration",
    "FlaxBlenderbotSmallModel",
    "FlaxBlenderbotSmallPreTrainedModel",
    "FlaxCLIPModel",
    "FlaxCLIPOutput",
    "FlaxCLIPPreTrainedModel",
    "FlaxCLIPTextModel",
    "FlaxCLIPTextModelOutput",
    "FlaxCLIPTextModelWithProjection",
    "FlaxCLIPVisionModel",
    "FlaxCLIPVisionModelOutput",
    "FlaxCLIPVisionModelWithProjection",
    "FlaxCTCModel",
    "FlaxCTRLForSequenceClassification",
    "FlaxCTRLLMHeadModel",
    "FlaxCTRLModel",
    "FlaxCTRLPreTrainedModel",
    "FlaxCamembertForCausalLM",
    "FlaxCamembertForMaskedLM",
    "FlaxCamembertForMultipleChoice",
    "FlaxCamembertForQuestionAnswering",
    "FlaxCamembertForSequenceClassification",
    "FlaxCamembertForTokenClassification",
    "FlaxCamembertModel",
    "FlaxCamembertPreTrainedModel",
    "FlaxCanineForMultipleChoice",
    "FlaxCanineForQuestionAnswering",
    "FlaxCanineForSequenceClassification",
    "FlaxCanineForTokenClassification",
    "FlaxCanineModel",
    "FlaxCaninePreTrainedModel",
    "FlaxCausalLMModel",
    "FlaxCausalLMOutput",
    "FlaxCausalTaskModel",
    "FlaxConvBertForMaskedLM",
    "FlaxConvBertForMultipleChoice",
    "FlaxConvBertForQuestionAnswering",
    "FlaxConvBertForSequenceClassification",
    "FlaxConvBertForTokenClassification",
    "FlaxConvBertModel",
    "FlaxConvBertPreTrainedModel",
    "FlaxDPRContextEncoder",
    "FlaxDPRContextEncoderOutput",
    "FlaxDPRPreTrainedModel",
    "FlaxDPRQuestionEncoder",
    "FlaxDPRQuestionEncoderOutput",
    "FlaxDPRReader",
    "FlaxDPRReaderOutput",
    "FlaxDebertaForMaskedLM",
    "FlaxDebertaForQuestionAnswering",
    "FlaxDebertaForSequenceClassification",
    "FlaxDebertaForTokenClassification",
    "FlaxDebertaModel",
    "FlaxDebertaPreTrainedModel",
    "FlaxDebertaV2ForMaskedLM",
    "FlaxDebertaV2ForQuestionAnswering",
    "FlaxDebertaV2ForSequenceClassification",
    "FlaxDebertaV2ForTokenClassification",
    "FlaxDebertaV2Model",
    "FlaxDebertaV2PreTrainedModel",
    "FlaxDeiTForImageClassification",
    "FlaxDeiTForImageClassificationWithTeacher",
    "FlaxDeiTForImageClassificationWithTeacherOutput",
    "FlaxDeiTModel",
    "FlaxDeiTPreTrainedModel",
    "FlaxDetrForObjectDetection",
    "FlaxDetrForSegmentation",
    "FlaxDetrModel",
    "FlaxDetrModelOutput",
    "FlaxDetrObjectDetectionOutput",
    "FlaxDetrPreTrainedModel",
    "FlaxDetrSegmentationOutput",
    "FlaxDistilBertForMaskedLM",
    "FlaxDistilBertForMultipleChoice",
    "FlaxDistilBertForQuestionAnswering",
    "FlaxDistilBertForSequenceClassification",
    "FlaxDistilBertForTokenClassification",
    "FlaxDistilBertModel",
    "FlaxDistilBertPreTrainedModel",
    "FlaxElectraForCausalLM",
    "FlaxElectraForMaskedLM",
    "FlaxElectraForMultipleChoice",
    "FlaxElectraForPreTraining",
    "FlaxElectraForPreTrainingOutput",
    "FlaxElectraForQuestionAnswering",
    "FlaxElectraForSequenceClassification",
    "FlaxElectraForTokenClassification",
    "FlaxElectraModel",
    "FlaxElectraPreTrainedModel",
    "FlaxEncoderDecoderModel",
    "FlaxFSMTForConditionalGeneration",
    "FlaxFSMTModel",
    "FlaxFSMTPreTrainedModel",
    "FlaxFlaubertForMultipleChoice",
    "FlaxFlaubertForQuestionAnswering",
    "FlaxFlaubertForQuestionAnsweringSimple",
    "FlaxFlaubertForSequenceClassification",
    "FlaxFlaubertForTokenClassification",
    "FlaxFlaubertModel",
    "FlaxFlaubertPreTrainedModel",
    "FlaxFlaubertWithLMHeadModel",
    "FlaxFunnelBaseModel",
    "FlaxFunnelForMaskedLM",
    "FlaxFunnelForMultipleChoice",
    "FlaxFunnelForPreTraining",
    "FlaxFunnelForPreTrainingOutput",
    "FlaxFunnelForQuestionAnswering",
    "FlaxFunnelForSequenceClassification",
    "FlaxFunnelForTokenClassification",
    "FlaxFunnelModel",
    "FlaxFunnelPreTrainedModel",
    "FlaxGPT2DoubleHeadsModel",
    "FlaxGPT2DoubleHeadsModelOutput",
    "FlaxGPT2ForSequenceClassification",
    "FlaxGPT2ForTokenClassification",
    "FlaxGPT2LMHeadModel",
    "FlaxGPT2Model",
    "FlaxGPT2PreTrainedModel",
    "FlaxGPTNeoForCausalLM",
    "FlaxGPTNeoForSequenceClassification",
    "FlaxGPTNeoModel",
    "FlaxGPTNeoPreTrainedModel",
    "FlaxGenerateOutput",
    "FlaxHubertForCTC",
    "FlaxHubertForSequenceClassification",
    "FlaxHubertModel",
    "FlaxHubertPreTrainedModel",
    "FlaxIBertForMaskedLM",
    "FlaxIBertForMultipleChoice",
    "FlaxIBertForQuestionAnswering",
    "FlaxIBertForSequenceClassification",
    "FlaxIBertForTokenClassification",
    "FlaxIBertModel",
    "FlaxIBertPreTrainedModel",
    "FlaxImageClassificationModel",
    "FlaxImageClassifierOutput",
    "FlaxImageSegmentationModel",
    "FlaxLEDForConditionalGeneration",
    "FlaxLEDForQuestionAnswering",
    "FlaxLEDForSequenceClassification",
    "FlaxLEDModel",
    "FlaxLEDPreTrainedModel",
    "FlaxLEDSeq2SeqLMOutput",
    "FlaxLEDSeq2SeqModelOutput",
    "FlaxLEDSeq2SeqQuestionAnsweringModelOutput",
    "FlaxLEDSeq2SeqSequenceClassifierOutput",
    "FlaxLayoutLMForMaskedLM",
    "FlaxLayoutLMForSequenceClassification",
    "FlaxLayoutLMForTokenClassification",
    "FlaxLayoutLMModel",
    "FlaxLayoutLMPreTrainedModel",
    "FlaxLongformerBaseModelOutput",
    "FlaxLongformerForMaskedLM",
    "FlaxLongformerForMultipleChoice",
    "FlaxLongformerForQuestionAnswering",
    "FlaxLongformerForSequenceClassification",
    "FlaxLongformerForTokenClassification",
    "FlaxLongformerMaskedLMOutput",
    "FlaxLongformerModel",
    "FlaxLongformerMultipleChoiceModelOutput",
    "FlaxLongformerPreTrainedModel",
    "FlaxLongformerQuestionAnsweringModelOutput",
    "FlaxLongformerSequenceClassifierOutput",
    "FlaxLongformerTokenClassifierOutput",
    "FlaxLukeClassifierOutput",
    "FlaxLukeForEntityClassification",
    "FlaxLukeForEntityPairClassification",
    "FlaxLukeForEntitySpanClassification",
    "FlaxLukeForMaskedLM",
    "FlaxLukeForMultipleChoice",
    "FlaxLukeForQuestionAnswering",
    "FlaxLukeForSequenceClassification",
    "FlaxLukeForTokenClassification",
    "FlaxLukeMaskedLMOutput",
    "FlaxLukeModel",
    "FlaxLukeModelOutput",
    "FlaxLukePreTrainedModel",
    "FlaxLukeQuestionAnsweringModelOutput",
    "FlaxLxmertForPreTraining",
    "FlaxLxmertForPreTrainingOutput",
    "FlaxLxmertForQuestionAnswering",
    "FlaxLxmertForQuestionAnsweringOutput",
    "FlaxLxmertModel",
    "FlaxLxmertModelOutput",
    "FlaxLxmertPreTrainedModel",
    "FlaxM2M100ForConditionalGeneration",
    "FlaxM2M100Model",
    "FlaxM2M100PreTrainedModel",
    "FlaxMBartForCausalLM",
    "FlaxMBartForConditionalGeneration",
    "FlaxMBartForQuestionAnswering",
    "FlaxMBartForSequenceClassification",
    "FlaxMBartModel",
    "FlaxMBartPreTrainedModel",
    "FlaxMPNetForMaskedLM",
    "FlaxMPNetForMultipleChoice",
    "FlaxMPNetForQuestionAnswering",
    "FlaxMPNetForSequenceClassification",
    "FlaxMPNetForTokenClassification",
    "FlaxMPNetModel",
    "FlaxMPNetPreTrainedModel",
    "FlaxMT5EncoderModel",
    "FlaxMT5ForConditionalGeneration",
    "FlaxMT5ForQuestionAnswering",
    "FlaxMT5ForSequenceClassification",
    "FlaxMT5ForTokenClassification",
    "FlaxMT5Model",
    "FlaxMarianForCausalLM",
    "FlaxMarianMTModel",
    "FlaxMarianModel",
    "FlaxMarianPreTrainedModel",
    "FlaxMaskedImageModelingModel",
    "FlaxMaskedImageModelingOutput",
    "FlaxMaskedLMModel",
    "FlaxMaskedLMOutput",
    "FlaxMegatronBertForCausalLM",
    "FlaxMegatronBertForMaskedLM",
    "FlaxMegatronBertForMultipleChoice",
    "FlaxMegatronBertForNextSentencePrediction",
    "FlaxMegatronBertForPreTraining",
    "FlaxMegatronBertForQuestionAnswering",
    "FlaxMegatronBertForSequenceClassification",
    "FlaxMegatronBertForTokenClassification",
    "FlaxMegatronBertModel",
    "FlaxMegatronBertPreTrainedModel",
    "FlaxMobileBertForMaskedLM",
    "FlaxMobileBertForMultipleChoice",
    "FlaxMobileBertForNextSentencePrediction",
    "FlaxMobileBertForPreTraining",
    "FlaxMobileBertForQuestionAnswering",
    "FlaxMobileBertForSequenceClassification",
    "FlaxMobileBertForTokenClassification",
    "FlaxMobileBertModel",
    "FlaxMobileBertPreTrainedModel",
    "FlaxMultipleChoiceModel",
    "FlaxMultipleChoiceModelOutput",
    "FlaxNextSentencePredictionModel",
    "FlaxNextSentencePredictorOutput",
    "FlaxObjectDetectionModel",
    "FlaxOpenAIGPTForSequenceClassification",
    "FlaxOpenAIGPTLMHeadModel",
    "FlaxOpenAIGPTModel",
    "FlaxOpenAIGPTPreTrainedModel",
    "FlaxPegasusForCausalLM",
    "FlaxPegasusForConditionalGeneration",
    "FlaxPegasusModel",
    "FlaxPegasusPreTrainedModel",
    "FlaxPreTrainedModel",
    "FlaxPreTrainingModel",
    "FlaxPreTrainingOutput",
    "FlaxProphetNetDecoderLMOutput",
    "FlaxProphetNetForCausalLM",
    "FlaxProphetNetForConditionalGeneration",
    "FlaxProphetNetModel",
    "FlaxProphetNetPreTrainedModel",
    "FlaxProphetNetSeq2SeqLMOutput",
    "FlaxProphetNetSeq2SeqModelOutput",
    "FlaxQuestionAnsweringModel",
    "FlaxQuestionAnsweringModelOutput",
    "FlaxRagModel",
    "FlaxRagPreTrainedModel",
    "FlaxRagRetrievedOutput",
    "FlaxRagSequenceForGeneration",
    "FlaxRagTokenForGeneration",
    "FlaxRankedAnswersOutput",
    "FlaxReformerForMaskedLM",
    "FlaxReformerForQuestionAnswering",
    "FlaxReformerForSequenceClassification",
    "FlaxReformerModel",
    "FlaxReformerModelWithLMHead",
    "FlaxReformerPreTrainedModel",
    "FlaxRetriBertModel",
    "FlaxRetriBertOutput",
    "FlaxRetriBertPreTrainedModel",
    "FlaxRetrievAugLMMarginOutput",
    "FlaxRetrievAugLMOutput",
    "FlaxRoFormerForCausalLM",
    "FlaxRoFormerForMaskedLM",
    "FlaxRoFormerForMultipleChoice",
    "FlaxRoFormerForQuestionAnswering",
    "FlaxRoFormerForSequenceClassification",
    "FlaxRoFormerForTokenClassification",
    "FlaxRoFormerModel",
    "FlaxRoFormerPreTrainedModel",
    "FlaxRobertaForCausalLM",
    "FlaxRobertaForMaskedLM",
    "FlaxRobertaForMultipleChoice",
    "FlaxRobertaForQuestionAnswering",
    "FlaxRobertaForSequenceClassification",
    "FlaxRobertaForTokenClassification",
    "FlaxRobertaModel",
    "FlaxRobertaPreTrainedModel",
    "FlaxSeq2SeqLMModel",
    "FlaxSeq2SeqLMOutput",
    "FlaxSeq2SeqQuestionAnsweringModelOutput",
    "FlaxSeq2SeqSequenceClassifierOutput",
    "FlaxSeq2SeqTaskModel",
    "FlaxSequenceClassificationModel",
    "FlaxSequenceClassifierOutput",
    "FlaxSpeech2TextForConditionalGeneration",
    "FlaxSpeech2TextModel",
    "FlaxSpeech2TextPreTrainedModel",
    "FlaxSqueezeBertForMaskedLM",
    "FlaxSqueezeBertForMultipleChoice",
    "FlaxSqueezeBertForQuestionAnswering",
    "FlaxSqueezeBertForSequenceClassification",
    "FlaxSqueezeBertForTokenClassification",
    "FlaxSqueezeBertModel",
    "FlaxSqueezeBertPreTrainedModel",
    "FlaxT5EncoderModel",
    "FlaxT5ForConditionalGeneration",
    "FlaxT5ForQuestionAnswering",
    "FlaxT5ForSequenceClassification",
    "FlaxT5ForTokenClassification",
    "FlaxT5Model",
    "FlaxT5PreTrainedModel",
    "FlaxTableQuestionAnsweringModel",
    "FlaxTableQuestionAnsweringOutput",
    "FlaxTapasForMaskedLM",
    "FlaxTapasForQuestionAnswering",
    "FlaxTapasForSequenceClassification",
    "FlaxTapasModel",
    "FlaxTapasPreTrainedModel",
    "FlaxTaskModel",
    "FlaxTextEncodingModel",
    "FlaxTokenClassificationModel",
    "FlaxTokenClassifierOutput",
    "FlaxTransfoXLForSequenceClassification",
    "FlaxTransfoXLLMHeadModel",
    "FlaxTransfoXLLMHeadModelOutput",
    "FlaxTransfoXLModel",
    "FlaxTransfoXLPreTrainedModel",
    "FlaxViTForImageClassification",
    "FlaxViTForMaskedImageModeling",
    "FlaxViTModel",
    "FlaxViTPreTrainedModel",
    "FlaxVisualBertForPreTraining",
    "FlaxVisualBertForPreTrainingOutput",
    "FlaxVisualBertModel",
    "FlaxVisualBertPreTrainedModel",
    "FlaxWav2Vec2ForCTC",
    "FlaxWav2Vec2ForMaskedLM",
    "FlaxWav2Vec2ForPreTraining",
    "FlaxWav2Vec2ForPreTrainingOutput",
    "FlaxWav2Vec2ForSequenceClassification",
    "FlaxWav2Vec2Model",
    "FlaxWav2Vec2PreTrainedModel",
    "FlaxXLMForMultipleChoice",
    "FlaxXLMForQuestionAnswering",
    "FlaxXLMForQuestionAnsweringSimple",
    "FlaxXLMForSequenceClassification",
    "FlaxXLMForTokenClassification",
    "FlaxXLMModel",
    "FlaxXLMPreTrainedModel",
    "FlaxXLMProphetNetForCausalLM",
    "FlaxXLMProphetNetForConditionalGeneration",
    "FlaxXLMProphetNetModel",
    "FlaxXLMProphetNetPreTrainedModel",
    "FlaxXLMRobertaForCausalLM",
    "FlaxXLMRobertaForMaskedLM",
    "FlaxXLMRobertaForMultipleChoice",
    "FlaxXLMRobertaForQuestionAnswering",
    "FlaxXLMRobertaForSequenceClassification",
    "FlaxXLMRobertaForTokenClassification",
    "FlaxXLMRobertaModel",
    "FlaxXLMRobertaPreTrainedModel",
    "FlaxXLMWithLMHeadModel",
    "FlaxXLNetForMultipleChoice",
    "FlaxXLNetForQuestionAnswering",
    "FlaxXLNetForQuestionAnsweringSimple",
    "FlaxXLNetForSequenceClassification",
    "FlaxXLNetForTokenClassification",
    "FlaxXLNetLMHeadModel",
    "FlaxXLNetModel",
    "FlaxXLNetPreTrainedModel",
    "FunnelBaseModel",
    "FunnelConfig",
    "FunnelForMaskedLM",
    "FunnelForMultipleChoice",
    "FunnelForPreTraining",
    "FunnelForPreTrainingOutput",
    "FunnelForQuestionAnswering",
    "FunnelForSequenceClassification",
    "FunnelForTokenClassification",
    "FunnelModel",
    "FunnelPreTrainedModel",
    "FunnelTokenizer",
    "FunnelTokenizerFast",
    "GPT2Config",
    "GPT2DoubleHeadsModel",
    "GPT2DoubleHeadsModelOutput",
    "GPT2ForSequenceClassification",
    "GPT2ForTokenClassification",
    "GPT2LMHeadModel",
    "GPT2Model",
    "GPT2PreTrainedModel",
    "GPT2Tokenizer",
    "GPT2TokenizerFast",
    "GPTNeoConfig",
    "GPTNeoForCausalLM",
    "GPTNeoForSequenceClassification",
    "GPTNeoModel",
    "GPTNeoPreTrainedModel",
    "GenerateOutput",
    "GenerationConfig",
    "Given",
    "HfArgumentParser",
    "HubertConfig",
    "HubertForCTC",
    "HubertForSequenceClassification",
    "HubertModel",
    "HubertPreTrainedModel",
    "IBertConfig",
    "IBertForMaskedLM",
    "IBertForMultipleChoice",
    "IBertForQuestionAnswering",
    "IBertForSequenceClassification",
    "IBertForTokenClassification",
    "IBertModel",
    "IBertPreTrainedModel",
    "ImageClassificationModel",
    "ImageClassificationPipeline",
    "ImageClassifierOutput",
    "ImageSegmentationModel",
    "Index",
    "IndexedDataset",
    "InstantiationError",
    "InvalidConfigurationError",
    "InvalidInputError",
    "JapaneseWords",
    "KerasMetricCallback",
    "LEDConfig",
    "LEDForConditionalGeneration",
    "LEDForQuestionAnswering",
    "LEDForSequenceClassification",
    "LEDModel",
    "LEDPreTrainedModel",
    "LEDSeq2SeqLMOutput",
    "LEDSeq2SeqModelOutput",
    "LEDSeq2SeqQuestionAnsweringModelOutput",
    "LEDSeq2SeqSequenceClassifierOutput",
    "LEDTokenizer",
    "LEDTokenizerFast",
    "LayoutLMConfig",
    "LayoutLMForMaskedLM",
    "LayoutLMForSequenceClassification",
    "LayoutLMForTokenClassification",
    "LayoutLMModel",
    "LayoutLMPreTrainedModel",
    "LayoutLMTokenizer",
    "LayoutLMTokenizerFast",
    "Limits",
    "LongformerBaseModelOutput",
    "LongformerConfig",
    "LongformerForMaskedLM",
    "LongformerForMultipleChoice",
    "LongformerForQuestionAnswering",
    "LongformerForSequenceClassification",
    "LongformerForTokenClassification",
    "LongformerMaskedLMOutput",
    "LongformerModel",
    "LongformerMultipleChoiceModelOutput",
    "LongformerPreTrainedModel",
    "LongformerQuestionAnsweringModelOutput",
    "LongformerSequenceClassifierOutput",
    "LongformerTokenClassifierOutput",
    "LongformerTokenizer",
    "LongformerTokenizerFast",
    "LukeClassifierOutput",
    "LukeConfig",
    "LukeForEntityClassification",
    "LukeForEntityPairClassification",
    "LukeForEntitySpanClassification",
    "LukeForMaskedLM",
    "LukeForMultipleChoice",
    "LukeForQuestionAnswering",
    "LukeForSequenceClassification",
    "LukeForTokenClassification",
    "LukeMaskedLMOutput",
    "LukeModel",
    "LukeModelOutput",
    "LukePreTrainedModel",
    "LukeQuestionAnsweringModelOutput",
    "LukeTokenizer",
    "LxmertConfig",
    "LxmertForPreTraining",
    "LxmertForPreTrainingOutput",
    "LxmertForQuestionAnswering",
    "LxmertForQuestionAnsweringOutput",
    "LxmertModel",
    "LxmertModelOutput",
    "LxmertPreTrainedModel",
    "LxmertTokenizer",
    "LxmertTokenizerFast",
    "M2M100Config",
    "M2M100ForConditionalGeneration",
    "M2M100Model",
    "M2M100PreTrainedModel",
    "M2M100Tokenizer",
    "MBart50Tokenizer",
    "MBart50TokenizerFast",
    "MBartConfig",
    "MBartForCausalLM",
    "MBartForConditionalGeneration",
    "MBartForQuestionAnswering",
    "MBartForSequenceClassification",
    "MBartModel",
    "MBartPreTrainedModel",
    "MBartTokenizer",
    "MBartTokenizerFast",
    "MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING",
    "MODEL_FOR_CAUSAL_LM_MAPPING",
    "MODEL_FOR_CTC_MAPPING",
    "MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING",
    "MODEL_FOR_IMAGE_SEGMENTATION_MAPPING",
    "MODEL_FOR_MASKED_IMAGE_MODELING_MAPPING",
    "MODEL_FOR_MASKED_LM_MAPPING",
    "MODEL_FOR_MULTIPLE_CHOICE_MAPPING",
    "MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING",
    "MODEL_FOR_OBJECT_DETECTION_MAPPING",
    "MODEL_FOR_PRETRAINING_MAPPING",
    "MODEL_FOR_QUESTION_ANSWERING_MAPPING",
    "MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING",
    "MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING",
    "MODEL_FOR_TABLE_QUESTION_ANSWERING_MAPPING",
    "MODEL_FOR_TEXT_ENCODING_MAPPING",
    "MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING",
    "MODEL_MAPPING",
    "MPNetConfig",
    "MPNetForMaskedLM",
    "MPNetForMultipleChoice",
    "MPNetForQuestionAnswering",
    "MPNetForSequenceClassification",
    "MPNetForTokenClassification",
    "MPNetModel",
    "MPNetPreTrainedModel",
    "MPNetTokenizer",
    "MPNetTokenizerFast",
    "MT5Config",
    "MT5EncoderModel",
    "MT5ForConditionalGeneration",
    "MT5ForQuestionAnswering",
    "MT5ForSequenceClassification",
    "MT5ForTokenClassification",
    "MT5Model",
    "MT5Tokenizer",
    "MT5TokenizerFast",
    "MarianConfig",
    "MarianForCausalLM",
    "MarianMTModel",
    "MarianModel",
    "MarianPreTrainedModel",
    "MarianTokenizer",
    "MaskedImageModelingModel",
    "MaskedImageModelingOutput",
    "MaskedLMModel",
    "MaskedLMOutput",
    "Mecab",
    "MegatronBertConfig",
    "MegatronBertForCausalLM",
    "MegatronBertForMaskedLM",
    "MegatronBertForMultipleChoice",
    "MegatronBertForNextSentencePrediction",
    "MegatronBertForPreTraining",
    "MegatronBertForQuestionAnswering",
    "MegatronBertForSequenceClassification",
    "MegatronBertForTokenClassification",
    "MegatronBertModel",
    "MegatronBertPreTrainedModel",
    "Mentions",
    "MissingBackendError",
    "MobileBertConfig",
    "MobileBertForMaskedLM",
    "MobileBertForMultipleChoice",
    "MobileBertForNextSentencePrediction",
    "MobileBertForPreTraining",
    "MobileBertForQuestionAnswering",
    "MobileBertForSequenceClassification",
    "MobileBertForTokenClassification",
    "MobileBertModel",
    "MobileBertPreTrainedModel",
    "MobileBertTokenizer",
    "MobileBertTokenizerFast",
    "ModelOutput",
    "MultipleChoiceModel",
    "MultipleChoiceModelOutput",
    "NextSentencePredictionModel",
    "NextSentencePredictorOutput",
    "NllbTokenizer",
    "NllbTokenizerFast",
    "NotPartError",
    "ObjectDetectionModel",
    "Objects",
    "OpenAIGPTConfig",
    "OpenAIGPTForSequenceClassification",
    "OpenAIGPTLMHeadModel",
    "OpenAIGPTModel",
    "OpenAIGPTPreTrainedModel",
    "OpenAIGPTTokenizer",
    "OpenAIGPTTokenizerFast",
    "Passages",
    "PegasusConfig",
    "PegasusForCausalLM",
    "PegasusForConditionalGeneration",
    "PegasusModel",
    "PegasusPreTrainedModel",
    "PegasusTokenizer",
    "PegasusTokenizerFast",
    "Pipeline",
    "PostProcessing",
    "PreTrainedFeatureExtractor",
    "PreTrainedModel",
    "PreTrainedTokenizer",
    "PreTrainedTokenizerBase",
    "PreTrainedTokenizerFast",
    "PreTrainingModel",
    "PreTrainingOutput",
    "PretrainedConfig",
    "ProphetNetConfig",
    "ProphetNetDecoderLMOutput",
    "ProphetNetForCausalLM",
    "ProphetNetForConditionalGeneration",
    "ProphetNetModel",
    "ProphetNetPreTrainedModel",
    "ProphetNetSeq2SeqLMOutput",
    "ProphetNetSeq2SeqModelOutput",
    "ProphetNetTokenizer",
    "PushToHubCallback",
    "QuestionAnsweringModel",
    "QuestionAnsweringModelOutput",
    "QuestionAnsweringPipeline",
    "RagConfig",
    "RagModel",
    "RagPreTrainedModel",
    "RagRetrievedOutput",
    "RagRetriever",
    "RagSequenceForGeneration",
    "RagTokenForGeneration",
    "RagTokenizer",
    "RankedAnswersOutput",
    "ReaderOutput",
    "ReformerConfig",
    "ReformerForMaskedLM",
    "ReformerForQuestionAnswering",
    "ReformerForSequenceClassification",
    "ReformerModel",
    "ReformerModelWithLMHead",
    "ReformerPreTrainedModel",
    "ReformerTokenizer",
    "ReformerTokenizerFast",
    "Repeated",
    "ResNetConfig",
    "RetriBertConfig",
    "RetriBertModel",
    "RetriBertOutput",
    "RetriBertPreTrainedModel",
    "RetriBertTokenizer",
    "RetriBertTokenizerFast",
    "RetrievAugLMMarginOutput",
    "RetrievAugLMOutput",
    "Retriever",
    "RoFormerConfig",
    "RoFormerForCausalLM",
    "RoFormerForMaskedLM",
    "RoFormerForMultipleChoice",
    "RoFormerForQuestionAnswering",
    "RoFormerForSequenceClassification",
    "RoFormerForTokenClassification",
    "RoFormerModel",
    "RoFormerPreTrainedModel",
    "RoFormerTokenizer",
    "RoFormerTokenizerFast",
    "RobertaConfig",
    "RobertaForCausalLM",
    "RobertaForMaskedLM",
    "RobertaForMultipleChoice",
    "RobertaForQuestionAnswering",
    "RobertaForSequenceClassification",
    "RobertaForTokenClassification",
    "RobertaModel",
    "RobertaPreTrainedModel",
    "RobertaTokenizer",
    "RobertaTokenizerFast",
    "SAFE_WEIGHTS_NAME",
    "SavingError",
    "SchedulerType",
    "Segment",
    "Segmentation",
    "Segmented",
    "Seq2SeqLMModel",
    "Seq2SeqLMOutput",
    "Seq2SeqQuestionAnsweringModelOutput",
    "Seq2SeqSequenceClassifierOutput",
    "Seq2SeqTaskModel",
    "Seq2SeqTrainingArguments",
    "SequenceClassificationModel",
    "SequenceClassifierOutput",
    "Speech2TextConfig",
    "Speech2TextFeatureExtractor",
    "Speech2TextForConditionalGeneration",
    "Speech2TextModel",
    "Speech2TextPreTrainedModel",
    "Speech2TextTokenizer",
    "SqueezeBertConfig",
    "SqueezeBertForMaskedLM",
    "SqueezeBertForMultipleChoice",
    "SqueezeBertForQuestionAnswering",
    "SqueezeBertForSequenceClassification",
    "SqueezeBertForTokenClassification",
    "SqueezeBertModel",
    "SqueezeBertPreTrainedModel",
    "SqueezeBertTokenizer",
    "SqueezeBertTokenizerFast",
    "Style",
    "SummarizationPipeline",
    "T5Config",
    "T5EncoderModel",
    "T5ForConditionalGeneration",
    "T5ForQuestionAnswering",
    "T5ForSequenceClassification",
    "T5ForTokenClassification",
    "T5Model",
    "T5PreTrainedModel",
    "T5Tokenizer",
    "T5TokenizerFast",
    "TF2_WEIGHTS_NAME",
    "TFAlbertForMaskedLM",
    "TFAlbertForMultipleChoice",
    "TFAlbertForPreTraining",
    "TFAlbertForPreTrainingOutput",
    "TFAlbertForQuestionAnswering",
    "TFAlbertForSequenceClassification",
    "TFAlbertForTokenClassification",
    "TFAlbertModel",
    "TFAlbertPreTrainedModel",
    "TFAudioClassificationModel",
    "TFAutoModel",
    "TFAutoModelForAudioClassification",
    "TFAutoModelForCTC",
    "TFAutoModelForCausalLM",
    "TFAutoModelForImageClassification",
    "TFAutoModelForImageSegmentation",
    "TFAutoModelForMaskedImageModeling",
    "TFAutoModelForMaskedLM",
    "TFAutoModelForMultipleChoice",
    "TFAutoModelForNextSentencePrediction",
    "TFAutoModelForObjectDetection",
    "TFAutoModelForPreTraining",
    "TFAutoModelForQuestionAnswering",
    "TFAutoModelForSeq2SeqLM",
    "TFAutoModelForSequenceClassification",
    "TFAutoModelForTableQuestionAnswering",
    "TFAutoModelForTextEncoding",
    "TFAutoModelForTokenClassification",
    "TFBartForCausalLM",
    "TFBartForConditionalGeneration",
    "TFBartForQuestionAnswering",
    "TFBartForSequenceClassification",
    "TFBartModel",
    "TFBartPreTrainedModel",
    "TFBaseModelOutput",
    "TFBaseTaskModel",
    "TFBertForMaskedLM",
    "TFBertForMultipleChoice",
    "TFBertForNextSentencePrediction",
    "TFBertForPreTraining",
    "TFBertForPreTrainingOutput",
    "TFBertForQuestionAnswering",
    "TFBertForSequenceClassification",
    "TFBertForTokenClassification",
    "TFBertGenerationDecoder",
    "TFBertGenerationEncoder",
    "TFBertGenerationPreTrainedModel",
    "TFBertLMHeadModel",
    "TFBertModel",
    "TFBertPreTrainedModel",
    "TFBigBirdForCausalLM",
    "TFBigBirdForMaskedLM",
    "TFBigBirdForMultipleChoice",
    "TFBigBirdForPreTraining",
    "TFBigBirdForQuestionAnswering",
    "TFBigBirdForSequenceClassification",
    "TFBigBirdForTokenClassification",
    "TFBigBirdModel",
    "TFBigBirdPegasusForCausalLM",
    "TFBigBirdPegasusForConditionalGeneration",
    "TFBigBirdPegasusForQuestionAnswering",
    "TFBigBirdPegasusForSequenceClassification",
    "TFBigBirdPegasusModel",
    "TFBigBirdPegasusPreTrainedModel",
    "TFBigBirdPreTrainedModel",
    "TFBlenderbotForCausalLM",
    "TFBlenderbotForConditionalGeneration",
    "TFBlenderbotModel",
    "TFBlenderbotPreTrainedModel",
    "TFBlenderbotSmallForCausalLM",
    "TFBlenderbotSmallForConditionalGeneration",
    "TFBlenderbotSmallModel",
    "TFBlenderbotSmallPreTrainedModel",
    "TFCLIPModel",
    "TFCLIPOutput",
    "TFCLIPPreTrainedModel",
    "TFCLIPTextModel",
    "TFCLIPTextModelOutput",
    "TFCLIPTextModelWithProjection",
    "TFCLIPVisionModel",
    "TFCLIPVisionModelOutput",
    "TFCLIPVisionModelWithProjection",
    "TFCTCModel",
    "TFCTRLForSequenceClassification",
    "TFCTRLLMHeadModel",
    "TFCTRLModel",
    "TFCTRLPreTrainedModel",
    "TFCamembertForCausalLM",
    "TFCamembertForMaskedLM",
    "TFCamembertForMultipleChoice",
    "TFCamembertForQuestionAnswering",
    "TFCamembertForSequenceClassification",
    "TFCamembertForTokenClassification",
    "TFCamembertModel",
    "TFCamembertPreTrainedModel",
    "TFCanineForMultipleChoice",
    "TFCanineForQuestionAnswering",
    "TFCanineForSequenceClassification",
    "TFCanineForTokenClassification",
    "TFCanineModel",
    "TFCaninePreTrainedModel",
    "TFCausalLMModel",
    "TFCausalLMOutput",
    "TFCausalTaskModel",
    "TFConvBertForMaskedLM",
    "TFConvBertForMultipleChoice",
    "TFConvBertForQuestionAnswering",
    "TFConvBertForSequenceClassification",
    "TFConvBertForTokenClassification",
    "TFConvBertModel",
    "TFConvBertPreTrainedModel",
    "TFDPRContextEncoder",
    "TFDPRContextEncoderOutput",
    "TFDPRPreTrainedModel",
    "TFDPRQuestionEncoder",
    "TFDPRQuestionEncoderOutput",
    "TFDPRReader",
    "TFDPRReaderOutput",
    "TFDebertaForMaskedLM",
    "TFDebertaForQuestionAnswering",
    "TFDebertaForSequenceClassification",
    "TFDebertaForTokenClassification",
    "TFDebertaModel",
    "TFDebertaPreTrainedModel",
    "TFDebertaV2ForMaskedLM",
    "TFDebertaV2ForQuestionAnswering",
    "TFDebertaV2ForSequenceClassification",
    "TFDebertaV2ForTokenClassification",
    "TFDebertaV2Model",
    "TFDebertaV2PreTrainedModel",
    "TFDeiTForImageClassification",
    "TFDeiTForImageClassificationWithTeacher",
    "TFDeiTForImageClassificationWithTeacherOutput",
    "TFDeiTModel",
    "TFDeiTPreTrainedModel",
    "TFDetrForObjectDetection",
    "TFDetrForSegmentation",
    "TFDetrModel",
    "TFDetrModelOutput",
    "TFDetrObjectDetectionOutput",
    "TFDetrPreTrainedModel",
    "TFDetrSegmentationOutput",
    "TFDistilBertForMaskedLM",
    "TFDistilBertForMultipleChoice",
    "TFDistilBertForQuestionAnswering",
    "TFDistilBertForSequenceClassification",
    "TFDistilBertForTokenClassification",
    "TFDistilBertModel",
    "TFDistilBertPreTrainedModel",
    "TFElectraForCausalLM",
    "TFElectraForMaskedLM",
    "TFElectraForMultipleChoice",
    "TFElectraForPreTraining",
    "TFElectraForPreTrainingOutput",
    "TFElectraForQuestionAnswering",
    "TFElectraForSequenceClassification",
    "TFElectraForTokenClassification",
    "TFElectraModel",
    "TFElectraPreTrainedModel",
    "TFEncoderDecoderModel",
    "TFFSMTForConditionalGeneration",
    "TFFSMTModel",
    "TFFSMTPreTrainedModel",
    "TFFlaubertForMultipleChoice",
    "TFFlaubertForQuestionAnswering",
    "TFFlaubertForQuestionAnsweringSimple",
    "TFFlaubertForSequenceClassification",
    "TFFlaubertForTokenClassification",
    "TFFlaubertModel",
    "TFFlaubertPreTrainedModel",
    "TFFlaubertWithLMHeadModel",
    "TFFunnelBaseModel",
    "TFFunnelForMaskedLM",
    "TFFunnelForMultipleChoice",
    "TFFunnelForPreTraining",
    "TFFunnelForPreTrainingOutput",
    "TFFunnelForQuestionAnswering",
    "TFFunnelForSequenceClassification",
    "TFFunnelForTokenClassification",
    "TFFunnelModel",
    "TFFunnelPreTrainedModel",
    "TFGPT2DoubleHeadsModel",
    "TFGPT2DoubleHeadsModelOutput",
    "TFGPT2ForSequenceClassification",
    "TFGPT2ForTokenClassification",
    "TFGPT2LMHeadModel",
    "TFGPT2Model",
    "TFGPT2PreTrainedModel",
    "TFGPTNeoForCausalLM",
    "TFGPTNeoForSequenceClassification",
    "TFGPTNeoModel",
    "TFGPTNeoPreTrainedModel",
    "TFGenerateOutput",
    "TFHubertForCTC",
    "TFHubertForSequenceClassification",
    "TFHubertModel",
    "TFHubertPreTrainedModel",
    "TFIBertForMaskedLM",
    "TFIBertForMultipleChoice",
    "TFIBertForQuestionAnswering",
    "TFIBertForSequenceClassification",
    "TFIBertForTokenClassification",
    "TFIBertModel",
    "TFIBertPreTrainedModel",
    "TFImageClassificationModel",
    "TFImageClassifierOutput",
    "TFImageSegmentationModel",
    "TFLEDForConditionalGeneration",
    "TFLEDForQuestionAnswering",
    "TFLEDForSequenceClassification",
    "TFLEDModel",
    "TFLEDPreTrainedModel",
    "TFLEDSeq2SeqLMOutput",
    "TFLEDSeq2SeqModelOutput",
    "TFLEDSeq2SeqQuestionAnsweringModelOutput",
    "TFLEDSeq2SeqSequenceClassifierOutput",
    "TFLayoutLMForMaskedLM",
    "TFLayoutLMForSequenceClassification",
    "TFLayoutLMForTokenClassification",
    "TFLayoutLMModel",
    "TFLayoutLMPreTrainedModel",
    "TFLongformerBaseModelOutput",
    "TFLongformerForMaskedLM",
    "TFLongformerForMultipleChoice",
    "TFLongformerForQuestionAnswering",
    "TFLongformerForSequenceClassification",
    "TFLongformerForTokenClassification",
    "TFLongformerMaskedLMOutput",
    "TFLongformerModel",
    "TFLongformerMultipleChoiceModelOutput",
    "TFLongformerPreTrainedModel",
    "TFLongformerQuestionAnsweringModelOutput",
    "TFLongformerSequenceClassifierOutput",
    "TFLongformerTokenClassifierOutput",
    "TFLukeClassifierOutput",
    "TFLukeForEntityClassification",
    "TFLukeForEntityPairClassification",
    "TFLukeForEntitySpanClassification",
    "TFLukeForMaskedLM",
    "TFLukeForMultipleChoice",
    "TFLukeForQuestionAnswering",
    "TFLukeForSequenceClassification",
    "TFLukeForTokenClassification",
    "TFLukeMaskedLMOutput",
    "TFLukeModel",
    "TFLukeModelOutput",
    "TFLukePreTrainedModel",
    "TFLukeQuestionAnsweringModelOutput",
    "TFLxmertForPreTraining",
    "TFLxmertForPreTrainingOutput",
    "TFLxmertForQuestionAnswering",
    "TFLxmertForQuestionAnsweringOutput",
    "TFLxmertModel",
    "TFLxmertModelOutput",
    "TFLxmertPreTrainedModel",
    "TFM2M100ForConditionalGeneration",
    "TFM2M100Model",
    "TFM2M100PreTrainedModel",
    "TFMBartForCausalLM",
    "TFMBartForConditionalGeneration",
    "TFMBartForQuestionAnswering",
    "TFMBartForSequenceClassification",
    "TFMBartModel",
    "TFMBartPreTrainedModel",
    "TFMPNetForMaskedLM",
    "TFMPNetForMultipleChoice",
    "TFMPNetForQuestionAnswering",
    "TFMPNetForSequenceClassification",
    "TFMPNetForTokenClassification",
    "TFMPNetModel",
    "TFMPNetPreTrainedModel",
    "TFMT5EncoderModel",
    "TFMT5ForConditionalGeneration",
    "TFMT5ForQuestionAnswering",
    "TFMT5ForSequenceClassification",
    "TFMT5ForTokenClassification",
    "TFMT5Model",
    "TFMarianForCausalLM",
    "TFMarianMTModel",
    "TFMarianModel",
    "TFMarianPreTrainedModel",
    "TFMaskedImageModelingModel",
    "TFMaskedImageModelingOutput",
    "TFMaskedLMModel",
    "TFMaskedLMOutput",
    "TFMegatronBertForCausalLM",
    "TFMegatronBertForMaskedLM",
    "TFMegatronBertForMultipleChoice",
    "TFMegatronBertForNextSentencePrediction",
    "TFMegatronBertForPreTraining",
    "TFMegatronBertForQuestionAnswering",
    "TFMegatronBertForSequenceClassification",
    "TFMegatronBertForTokenClassification",
    "TFMegatronBertModel",
    "TFMegatronBertPreTrainedModel",
    "TFMobileBertForMaskedLM",
    "TFMobileBertForMultipleChoice",
    "TFMobileBertForNextSentencePrediction",
    "TFMobileBertForPreTraining",
    "TFMobileBertForQuestionAnswering",
    "TFMobileBertForSequenceClassification",
    "TFMobileBertForTokenClassification",
    "TFMobileBertModel",
    "TFMobileBertPreTrainedModel",
    "TFMultipleChoiceModel",
    "TFMultipleChoiceModelOutput",
    "TFNextSentencePredictionModel",
    "TFNextSentencePredictorOutput",
    "TFObjectDetectionModel",
    "TFOpenAIGPTForSequenceClassification",
    "TFOpenAIGPTLMHeadModel",
    "TFOpenAIGPTModel",
    "TFOpenAIGPTPreTrainedModel",
    "TFPegasusForCausalLM",
    "TFPegasusForConditionalGeneration",
    "TFPegasusModel",
    "TFPegasusPreTrainedModel",
    "TFPreTrainedModel",
    "TFPreTrainingModel",
    "TFPreTrainingOutput",
    "TFProphetNetDecoderLMOutput",
    "TFProphetNetForCausalLM",
    "TFProphetNetForConditionalGeneration",
    "TFProphetNetModel",
    "TFProphetNetPreTrainedModel",
    "TFProphetNetSeq2SeqLMOutput",
    "TFProphetNetSeq2SeqModelOutput",
    "TFQuestionAnsweringModel",
    "TFQuestionAnsweringModelOutput",
    "TFRagModel",
    "TFRagPreTrainedModel",
    "TFRagRetrievedOutput",
    "TFRagSequenceForGeneration",
    "TFRagTokenForGeneration",
    "TFRankedAnswersOutput",
    "TFReformerForMaskedLM",
    "TFReformerForQuestionAnswering",
    "TFReformerForSequenceClassification",
    "TFReformerModel",
    "TFReformerModelWithLMHead",
    "TFReformerPreTrainedModel",
    "TFRetriBertModel",
    "TFRetriBertOutput",
    "TFRetriBertPreTrainedModel",
    "TFRetrievAugLMMarginOutput",
    "TFRetrievAugLMOutput",
    "TFRoFormerForCausalLM",
    "TFRoFormerForMaskedLM",
    "TFRoFormerForMultipleChoice",
    "TFRoFormerForQuestionAnswering",
    "TFRoFormerForSequenceClassification",
    "TFRoFormerForTokenClassification",
    "TFRoFormerModel",
    "TFRoFormerPreTrainedModel",
    "TFRobertaForCausalLM",
    "TFRobertaForMaskedLM",
    "TFRobertaForMultipleChoice",
    "TFRobertaForQuestionAnswering",
    "TFRobertaForSequenceClassification",
    "TFRobertaForTokenClassification",
    "TFRobertaModel",
    "TFRobertaPreTrainedModel",
    "TFSeq2SeqLMModel",
    "TFSeq2SeqLMOutput",
    "TFSeq2SeqQuestionAnsweringModelOutput",
    "TFSeq2SeqSequenceClassifierOutput",
    "TFSeq2SeqTaskModel",
    "TFSequenceClassificationModel",
    "TFSequenceClassifierOutput",
    "TFSpeech2TextForConditionalGeneration",
    "TFSpeech2TextModel",
    "TFSpeech2TextPreTrainedModel",
    "TFSqueezeBertForMaskedLM",
    "TFSqueezeBertForMultipleChoice",
    "TFSqueezeBertForQuestionAnswering",
    "TFSqueezeBertForSequenceClassification",
    "TFSqueezeBertForTokenClassification",
    "TFSqueezeBertModel",
    "TFSqueezeBertPreTrainedModel",
    "TFT5EncoderModel",
    "TFT5ForConditionalGeneration",
    "TFT5ForQuestionAnswering",
    "TFT5ForSequenceClassification",
    "TFT5ForTokenClassification",
    "TFT5Model",
    "TFT5PreTrainedModel",
    "TFTableQuestionAnsweringModel",
    "TFTableQuestionAnsweringOutput",
    "TFTapasForMaskedLM",
    "TFTapasForQuestionAnswering",
    "TFTapasForSequenceClassification",
    "TFTapasModel",
    "TFTapasPreTrainedModel",
    "TFTaskModel",
    "TFTextEncodingModel",
    "TFTokenClassificationModel",
    "TFTokenClassifierOutput",
    "TFTrainingArguments",
    "TFTransfoXLForSequenceClassification",
    "TFTransfoXLLMHeadModel",
    "TFTransfoXLLMHeadModelOutput",
    "TFTransfoXLModel",
    "TFTransfoXLPreTrainedModel",
    "TFViTForImageClassification",
    "TFViTForMaskedImageModeling",
    "TFViTModel",
    "TFViTPreTrainedModel",
    "TFVisualBertForPreTraining",
    "TFVisualBertForPreTrainingOutput",
    "TFVisualBertModel",
    "TFVisualBertPreTrainedModel",
    "TFWav2Vec2ForCTC",
    "TFWav2Vec2ForMaskedLM",
    "TFWav2Vec2ForPreTraining",
    "TFWav2Vec2ForPreTrainingOutput",
    "TFWav2Vec2ForSequenceClassification",
    "TFWav2Vec2Model",
    "TFWav2Vec2PreTrainedModel",
    "TFXLMForMultipleChoice",
    "TFXLMForQuestionAnswering",
    "TFXLMForQuestionAnsweringSimple",
    "TFXLMForSequenceClassification",
    "TFXLMForTokenClassification",
    "TFXLMModel",
    "TFXLMPreTrainedModel",
    "TFXLMProphetNetForCausalLM",
    "TFXLMProphetNetForConditionalGeneration",
    "TFXLMProphetNetModel",
    "TFXLMProphetNetPreTrainedModel",
    "TFXLMRobertaForCausalLM",
    "TFXLMRobertaForMaskedLM",
    "TFXLMRobertaForMultipleChoice",
    "TFXLMRobertaForQuestionAnswering",
    "TFXLMRobertaForSequenceClassification",
    "TFXLMRobertaForTokenClassification",
    "TFXLMRobertaModel",
    "TFXLMRobertaPreTrainedModel",
    "TFXLMWithLMHeadModel",
    "TFXLNetForMultipleChoice",
    "TFXLNetForQuestionAnswering",
    "TFXLNetForQuestionAnsweringSimple",
    "TFXLNetForSequenceClassification",
    "TFXLNetForTokenClassification",
    "TFXLNetLMHeadModel",
    "TFXLNetModel",
    "TFXLNetPreTrainedModel",
    "TF_MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING",
    "TF_MODEL_FOR_CAUSAL_LM_MAPPING",
    "TF_MODEL_FOR_CTC_MAPPING",
    "TF_MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING",
    "TF_MODEL_FOR_IMAGE_SEGMENTATION_MAPPING",
    "TF_MODEL_FOR_MASKED_IMAGE_MODELING_MAPPING",
    "TF_MODEL_FOR_MASKED_LM_MAPPING",
    "TF_MODEL_FOR_MULTIPLE_CHOICE_MAPPING",
    "TF_MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING",
    "TF_MODEL_FOR_OBJECT_DETECTION_MAPPING",
    "TF_MODEL_FOR_PRETRAINING_MAPPING",
    "TF_MODEL_FOR_QUESTION_ANSWERING_MAPPING",
    "TF_MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING",
    "TF_MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING",
    "TF_MODEL_FOR_TABLE_QUESTION_ANSWERING_MAPPING",
    "TF_MODEL_FOR_TEXT_ENCODING_MAPPING",
    "TF_MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING",
    "TF_MODEL_MAPPING",
    "TableQuestionAnsweringModel",
    "TableQuestionAnsweringOutput",
    "TapasConfig",
    "TapasForMaskedLM",
    "TapasForQuestionAnswering",
    "TapasForSequenceClassification",
    "TapasModel",
    "TapasPreTrainedModel",
    "TapasTokenizer",
    "TaskModel",
    "TensorType",
    "Terms",
    "Text2TextGenerationPipeline",
    "TextClassificationPipeline",
    "TextEncodingModel",
    "TextGenerationPipeline",
    "TextIteratorStreamer",
    "TextStreamer",
    "TokenClassificationModel",
    "TokenClassificationPipeline",
    "TokenClassifierOutput",
    "TrainingArguments",
    "TransfoXLConfig",
    "TransfoXLForSequenceClassification",
    "TransfoXLLMHeadModel",
    "TransfoXLLMHeadModelOutput",
    "TransfoXLModel",
    "TransfoXLPreTrainedModel",
    "TransfoXLTokenizer",
    "TranslationPipeline",
    "TriformersError",
    "UnknownArchitectureError",
    "UnsupportedTaskError",
    "UploadError",
    "ViTConfig",
    "ViTFeatureExtractor",
    "ViTForImageClassification",
    "ViTForMaskedImageModeling",
    "ViTModel",
    "ViTPreTrainedModel",
    "VisualBertConfig",
    "VisualBertForPreTraining",
    "VisualBertForPreTrainingOutput",
    "VisualBertModel",
    "VisualBertPreTrainedModel",
    "WEIGHTS_NAME",
    "WarmUp",
    "Wav2Vec2CTCTokenizer",
    "Wav2Vec2CTCTokenizerOutput",
    "Wav2Vec2Config",
    "Wav2Vec2FeatureExtractor",
    "Wav2Vec2ForCTC",
    "Wav2Vec2ForMaskedLM",
    "Wav2Vec2ForPreTraining",
    "Wav2Vec2ForPreTrainingOutput",
    "Wav2Vec2ForSequenceClassification",
    "Wav2Vec2Model",
    "Wav2Vec2PreTrainedModel",
    "WeightsMismatchError",
    "XLMConfig",
    "XLMForMultipleChoice",
    "XLMForQuestionAnswering",
    "XLMForQuestionAnsweringSimple",
    "XLMForSequenceClassification",
    "XLMForTokenClassification",
    "XLMModel",
    "XLMPreTrainedModel",
    "XLMProphetNetConfig",
    "XLMProphetNetForCausalLM",
    "XLMProphetNetForConditionalGeneration",
    "XLMProphetNetModel",
    "XLMProphetNetPreTrainedModel",
    "XLMProphetNetTokenizer",
    "XLMRobertaConfig",
    "XLMRobertaForCausalLM",
    "XLMRobertaForMaskedLM",
    "XLMRobertaForMultipleChoice",
    "XLMRobertaForQuestionAnswering",
    "XLMRobertaForSequenceClassification",
    "XLMRobertaForTokenClassification",
    "XLMRobertaModel",
    "XLMRobertaPreTrainedModel",
    "XLMRobertaTokenizer",
    "XLMRobertaTokenizerFast",
    "XLMTokenizer",
    "XLMWithLMHeadModel",
    "XLNetConfig",
    "XLNetForMultipleChoice",
    "XLNetForQuestionAnswering",
    "XLNetForQuestionAnsweringSimple",
    "XLNetForSequenceClassification",
    "XLNetForTokenClassification",
    "XLNetLMHeadModel",
    "XLNetModel",
    "XLNetPreTrainedModel",
    "XLNetTokenizer",
    "XLNetTokenizerFast",
    "create_optimizer",
    "data",
    "default_data_collator",
    "file_utils",
    "get_constant_schedule",
    "get_constant_schedule_with_warmup",
    "get_cosine_schedule_with_warmup",
    "get_cosine_with_hard_restarts_schedule_with_warmup",
    "get_linear_schedule_with_warmup",
    "get_polynomial_decay_schedule_with_warmup",
    "get_scheduler",
    "hf_argparser",
    "is_datasets_available",
    "is_flax_available",
    "is_tensorboard_available",
    "is_tf_available",
    "is_torch_available",
    "keras_callbacks",
    "migrate",
    "optimization",
    "optimization_tf",
    "pipeline",
    "pipelines",
    "pooled",
    "set_seed",
    "testing_utils",
    "tokenization_utils",
    "tokenization_utils_base",
    "trainer_utils",
    "training_args",
    "training_args_tf",
    "utils",
]


def _auto_configuration() -> ModuleType:
    import triformers.auto.configuration as module

    return module


def _auto_feature_extraction() -> ModuleType:
    import triformers.auto.feature_extraction as module

    return module


def _auto_flax_audio_classification() -> ModuleType:
    import triformers.auto.flax.audio_classification as module

    return module


def _auto_flax_base() -> ModuleType:
    import triformers.auto.flax.base as module

    return module


def _auto_flax_causal_lm() -> ModuleType:
    import triformers.auto.flax.causal_lm as module

    return module


def _auto_flax_ctc() -> ModuleType:
    import triformers.auto.flax.ctc as module

    return module


def _auto_flax_image_classification() -> ModuleType:
    import triformers.auto.flax.image_classification as module

    return module


def _auto_flax_image_segmentation() -> ModuleType:
    import triformers.auto.flax.image_segmentation as module

    return module


def _auto_flax_masked_image_modeling() -> ModuleType:
    import triformers.auto.flax.masked_image_modeling as module

    return module


def _auto_flax_masked_lm() -> ModuleType:
    import triformers.auto.flax.masked_lm as module

    return module


def _auto_flax_multiple_choice() -> ModuleType:
    import triformers.auto.flax.multiple_choice as module

    return module


def _auto_flax_next_sentence_prediction() -> ModuleType:
    import triformers.auto.flax.next_sentence_prediction as module

    return module


def _auto_flax_object_detection() -> ModuleType:
    import triformers.auto.flax.object_detection as module

    return module


def _auto_flax_pretraining() -> ModuleType:
    import triformers.auto.flax.pretraining as module

    return module


def _auto_flax_question_answering() -> ModuleType:
    import triformers.auto.flax.question_answering as module

    return module


def _auto_flax_seq2seq_lm() -> ModuleType:
    import triformers.auto.flax.seq2seq_lm as module

    return module


def _auto_flax_sequence_classification() -> ModuleType:
    import triformers.auto.flax.sequence_classification as module

    return module


def _auto_flax_table_question_answering() -> ModuleType:
    import triformers.auto.flax.table_question_answering as module

    return module


def _auto_flax_text_encoding() -> ModuleType:
    import triformers.auto.flax.text_encoding as module

    return module


def _auto_flax_token_classification() -> ModuleType:
    import triformers.auto.flax.token_classification as module

    return module


def _auto_tensorflow_audio_classification() -> ModuleType:
    import triformers.auto.tensorflow.audio_classification as module

    return module


def _auto_tensorflow_base() -> ModuleType:
    import triformers.auto.tensorflow.base as module

    return module


def _auto_tensorflow_causal_lm() -> ModuleType:
    import triformers.auto.tensorflow.causal_lm as module

    return module


def _auto_tensorflow_ctc() -> ModuleType:
    import triformers.auto.tensorflow.ctc as module

    return module


def _auto_tensorflow_image_classification() -> ModuleType:
    import triformers.auto.tensorflow.image_classification as module

    return module


def _auto_tensorflow_image_segmentation() -> ModuleType:
    import triformers.auto.tensorflow.image_segmentation as module

    return module


def _auto_tensorflow_masked_image_modeling() -> ModuleType:
    import triformers.auto.tensorflow.masked_image_modeling as module

    return module


def _auto_tensorflow_masked_lm() -> ModuleType:
    import triformers.auto.tensorflow.masked_lm as module

    return module


def _auto_tensorflow_multiple_choice() -> ModuleType:
    import triformers.auto.tensorflow.multiple_choice as module

    return module


def _auto_tensorflow_next_sentence_prediction() -> ModuleType:
    import triformers.auto.tensorflow.next_sentence_prediction as module

    return module


def _auto_tensorflow_object_detection() -> ModuleType:
    import triformers.auto.tensorflow.object_detection as module

    return module


def _auto_tensorflow_pretraining() -> ModuleType:
    import triformers.auto.tensorflow.pretraining as module

    return module


def _auto_tensorflow_question_answering() -> ModuleType:
    import triformers.auto.tensorflow.question_answering as module

    return module


def _auto_tensorflow_seq2seq_lm() -> ModuleType:
    import triformers.auto.tensorflow.seq2seq_lm as module

    return module


def _auto_tensorflow_sequence_classification() -> ModuleType:
    import triformers.auto.tensorflow.sequence_classification as module

    return module


def _auto_tensorflow_table_question_answering() -> ModuleType:
    import triformers.auto.tensorflow.table_question_answering as module

    return module


def _auto_tensorflow_text_encoding() -> ModuleType:
    import triformers.auto.tensorflow.text_encoding as module

    return module


def _auto_tensorflow_token_classification() -> ModuleType:
    import triformers.auto.tensorflow.token_classification as module

    return module


def _auto_tokenization() -> ModuleType:
    import triformers.auto.tokenization as module

    return module


def _auto_torch_audio_classification() -> ModuleType:
    import triformers.auto.torch.audio_classification as module

    return module


def _auto_torch_base() -> ModuleType:
    import triformers.auto.torch.base as module

    return module


def _auto_torch_causal_lm() -> ModuleType:
    import triformers.auto.torch.causal_lm as module

    return module


def _auto_torch_ctc() -> ModuleType:
    import triformers.auto.torch.ctc as module

    return module


def _auto_torch_image_classification() -> ModuleType:
    import triformers.auto.torch.image_classification as module

    return module


def _auto_torch_image_segmentation() -> ModuleType:
    import triformers.auto.torch.image_segmentation as module

    return module


def _auto_torch_masked_image_modeling() -> ModuleType:
    import triformers.auto.torch.masked_image_modeling as module

    return module


def _auto_torch_masked_lm() -> ModuleType:
    import triformers.auto.torch.masked_lm as module

    return module


def _auto_torch_multiple_choice() -> ModuleType:
    import triformers.auto.torch.multiple_choice as module

    return module


def _auto_torch_next_sentence_prediction() -> ModuleType:
    import triformers.auto.torch.next_sentence_prediction as module

    return module


def _auto_torch_object_detection() -> ModuleType:
    import triformers.auto.torch.object_detection as module

    return module


def _auto_torch_pretraining() -> ModuleType:
    import triformers.auto.torch.pretraining as module

    return module


def _auto_torch_question_answering() -> ModuleType:
    import triformers.auto.torch.question_answering as module

    return module


def _auto_torch_seq2seq_lm() -> ModuleType:
    import triformers.auto.torch.seq2seq_lm as module

    return module


def _auto_torch_sequence_classification() -> ModuleType:
    import triformers.auto.torch.sequence_classification as module

    return module


def _auto_torch_table_question_answering() -> ModuleType:
    import triformers.auto.torch.table_question_answering as module

    return module


def _auto_torch_text_encoding() -> ModuleType:
    import triformers.auto.torch.text_encoding as module

    return module


def _auto_torch_token_classification() -> ModuleType:
    import triformers.auto.torch.token_classification as module

    return module


def _mappings() -> ModuleType:
    import triformers.mappings as module

    return module


def _models_flax_albert() -> ModuleType:
    import triformers.models.flax.albert as module

    return module


def _models_flax_bart() -> ModuleType:
    import triformers.models.flax.bart as module

    return module


def _models_flax_bert() -> ModuleType:
    import triformers.models.flax.bert as module

    return module


def _models_flax_bert_classification() -> ModuleType:
    import triformers.models.flax.bert_classification as module

    return module


def _models_flax_bert_generation() -> ModuleType:
    import triformers.models.flax.bert_generation as module

    return module


def _models_flax_bert_lm() -> ModuleType:
    import triformers.models.flax.bert_lm as module

    return module


def _models_flax_big_bird() -> ModuleType:
    import triformers.models.flax.big_bird as module

    return module


def _models_flax_bigbird_pegasus() -> ModuleType:
    import triformers.models.flax.bigbird_pegasus as module

    return module


def _models_flax_blenderbot() -> ModuleType:
    import triformers.models.flax.blenderbot as module

    return module


def _models_flax_blenderbot_small() -> ModuleType:
    import triformers.models.flax.blenderbot_small as module

    return module


def _models_flax_camembert() -> ModuleType:
    import triformers.models.flax.camembert as module

    return module


def _models_flax_canine() -> ModuleType:
    import triformers.models.flax.canine as module

    return module


def _models_flax_clip() -> ModuleType:
    import triformers.models.flax.clip as module

    return module


def _models_flax_convbert() -> ModuleType:
    import triformers.models.flax.convbert as module

    return module


def _models_flax_ctrl() -> ModuleType:
    import triformers.models.flax.ctrl as module

    return module


def _models_flax_deberta() -> ModuleType:
    import triformers.models.flax.deberta as module

    return module


def _models_flax_deberta_v2() -> ModuleType:
    import triformers.models.flax.deberta_v2 as module

    return module


def _models_flax_deberta_v2_heads() -> ModuleType:
    import triformers.models.flax.deberta_v2_heads as module

    return module


def _models_flax_deit() -> ModuleType:
    import triformers.models.flax.deit as module

    return module


def _models_flax_detr() -> ModuleType:
    import triformers.models.flax.detr as module

    return module


def _models_flax_detr_detection() -> ModuleType:
    import triformers.models.flax.detr_detection as module

    return module


def _models_flax_detr_segmentation() -> ModuleType:
    import triformers.models.flax.detr_segmentation as module

    return module


def _models_flax_distilbert() -> ModuleType:
    import triformers.models.flax.distilbert as module

    return module


def _models_flax_distilbert_heads() -> ModuleType:
    import triformers.models.flax.distilbert_heads as module

    return module


def _models_flax_dpr() -> ModuleType:
    import triformers.models.flax.dpr as module

    return module


def _models_flax_electra() -> ModuleType:
    import triformers.models.flax.electra as module

    return module


def _models_flax_encoder_decoder() -> ModuleType:
    import triformers.models.flax.encoder_decoder as module

    return module


def _models_flax_flaubert() -> ModuleType:
    import triformers.models.flax.flaubert as module

    return module


def _models_flax_fsmt() -> ModuleType:
    import triformers.models.flax.fsmt as module

    return module


def _models_flax_funnel() -> ModuleType:
    import triformers.models.flax.funnel as module

    return module


def _models_flax_funnel_heads() -> ModuleType:
    import triformers.models.flax.funnel_heads as module

    return module


def _models_flax_generation_output() -> ModuleType:
    import triformers.models.flax.generation_output as module

    return module


def _models_flax_gpt2() -> ModuleType:
    import triformers.models.flax.gpt2 as module

    return module


def _models_flax_gpt2_heads() -> ModuleType:
    import triformers.models.flax.gpt2_heads as module

    return module


def _models_flax_gpt_neo() -> ModuleType:
    import triformers.models.flax.gpt_neo as module

    return module


def _models_flax_hubert() -> ModuleType:
    import triformers.models.flax.hubert as module

    return module


def _models_flax_hubert_heads() -> ModuleType:
    import triformers.models.flax.hubert_heads as module

    return module


def _models_flax_ibert() -> ModuleType:
    import triformers.models.flax.ibert as module

    return module


def _models_flax_layoutlm() -> ModuleType:
    import triformers.models.flax.layoutlm as module

    return module


def _models_flax_led() -> ModuleType:
    import triformers.models.flax.led as module

    return module


def _models_flax_led_heads() -> ModuleType:
    import triformers.models.flax.led_heads as module

    return module


def _models_flax_longformer() -> ModuleType:
    import triformers.models.flax.longformer as module

    return module


def _models_flax_longformer_attention() -> ModuleType:
    import triformers.models.flax.longformer_attention as module

    return module


def _models_flax_longformer_heads() -> ModuleType:
    import triformers.models.flax.longformer_heads as module

    return module


def _models_flax_luke() -> ModuleType:
    import triformers.models.flax.luke as module

    return module


def _models_flax_luke_heads() -> ModuleType:
    import triformers.models.flax.luke_heads as module

    return module


def _models_flax_lxmert() -> ModuleType:
    import triformers.models.flax.lxmert as module

    return module


def _models_flax_lxmert_heads() -> ModuleType:
    import triformers.models.flax.lxmert_heads as module

    return module


def _models_flax_m2m_100() -> ModuleType:
    import triformers.models.flax.m2m_100 as module

    return module


def _models_flax_marian() -> ModuleType:
    import triformers.models.flax.marian as module

    return module


def _models_flax_mbart() -> ModuleType:
    import triformers.models.flax.mbart as module

    return module


def _models_flax_megatron_bert() -> ModuleType:
    import triformers.models.flax.megatron_bert as module

    return module


def _models_flax_mobilebert() -> ModuleType:
    import triformers.models.flax.mobilebert as module

    return module


def _models_flax_mpnet() -> ModuleType:
    import triformers.models.flax.mpnet as module

    return module


def _models_flax_mt5() -> ModuleType:
    import triformers.models.flax.mt5 as module

    return module


def _models_flax_openai_gpt() -> ModuleType:
    import triformers.models.flax.openai_gpt as module

    return module


def _models_flax_outputs() -> ModuleType:
    import triformers.models.flax.outputs as module

    return module


def _models_flax_pegasus() -> ModuleType:
    import triformers.models.flax.pegasus as module

    return module


def _models_flax_prophetnet() -> ModuleType:
    import triformers.models.flax.prophetnet as module

    return module


def _models_flax_rag() -> ModuleType:
    import triformers.models.flax.rag as module

    return module


def _models_flax_rag_outputs() -> ModuleType:
    import triformers.models.flax.rag_outputs as module

    return module


def _models_flax_rag_sequence() -> ModuleType:
    import triformers.models.flax.rag_sequence as module

    return module


def _models_flax_rag_token() -> ModuleType:
    import triformers.models.flax.rag_token as module

    return module


def _models_flax_reformer() -> ModuleType:
    import triformers.models.flax.reformer as module

    return module


def _models_flax_reformer_heads() -> ModuleType:
    import triformers.models.flax.reformer_heads as module

    return module


def _models_flax_retribert() -> ModuleType:
    import triformers.models.flax.retribert as module

    return module


def _models_flax_roberta() -> ModuleType:
    import triformers.models.flax.roberta as module

    return module


def _models_flax_roformer() -> ModuleType:
    import triformers.models.flax.roformer as module

    return module


def _models_flax_speech_to_text() -> ModuleType:
    import triformers.models.flax.speech_to_text as module

    return module


def _models_flax_squeezebert() -> ModuleType:
    import triformers.models.flax.squeezebert as module

    return module


def _models_flax_t5() -> ModuleType:
    import triformers.models.flax.t5 as module

    return module


def _models_flax_t5_heads() -> ModuleType:
    import triformers.models.flax.t5_heads as module

    return module


def _models_flax_tapas() -> ModuleType:
    import triformers.models.flax.tapas as module

    return module


def _models_flax_tapas_heads() -> ModuleType:
    import triformers.models.flax.tapas_heads as module

    return module


def _models_flax_tasks() -> ModuleType:
    import triformers.models.flax.tasks as module

    return module


def _models_flax_transfo_xl() -> ModuleType:
    import triformers.models.flax.transfo_xl as module

    return module


def _models_flax_transfo_xl_heads() -> ModuleType:
    import triformers.models.flax.transfo_xl_heads as module

    return module


def _models_flax_visual_bert() -> ModuleType:
    import triformers.models.flax.visual_bert as module

    return module


def _models_flax_vit() -> ModuleType:
    import triformers.models.flax.vit as module

    return module


def _models_flax_vit_masked() -> ModuleType:
    import triformers.models.flax.vit_masked as module

    return module


def _models_flax_wav2vec2() -> ModuleType:
    import triformers.models.flax.wav2vec2 as module

    return module


def _models_flax_wav2vec2_heads() -> ModuleType:
    import triformers.models.flax.wav2vec2_heads as module

    return module


def _models_flax_wav2vec2_pretraining() -> ModuleType:
    import triformers.models.flax.wav2vec2_pretraining as module

    return module


def _models_flax_xlm() -> ModuleType:
    import triformers.models.flax.xlm as module

    return module


def _models_flax_xlm_heads() -> ModuleType:
    import triformers.models.flax.xlm_heads as module

    return module


def _models_flax_xlm_prophetnet() -> ModuleType:
    import triformers.models.flax.xlm_prophetnet as module

    return module


def _models_flax_xlm_roberta() -> ModuleType:
    import triformers.models.flax.xlm_roberta as module

    return module


def _models_flax_xlnet() -> ModuleType:
    import triformers.models.flax.xlnet as module

    return module


def _models_flax_xlnet_answers() -> ModuleType:
    import triformers.models.flax.xlnet_answers as module

    return module


def _models_flax_xlnet_heads() -> ModuleType:
    import triformers.models.flax.xlnet_heads as module

    return module


def _models_tensorflow_albert() -> ModuleType:
    import triformers.models.tensorflow.albert as module

    return module


def _models_tensorflow_bart() -> ModuleType:
    import triformers.models.tensorflow.bart as module

    return module


def _models_tensorflow_bert() -> ModuleType:
    import triformers.models.tensorflow.bert as module

    return module


def _models_tensorflow_bert_classification() -> ModuleType:
    import triformers.models.tensorflow.bert_classification as module

    return module


def _models_tensorflow_bert_generation() -> ModuleType:
    import triformers.models.tensorflow.bert_generation as module

    return module


def _models_tensorflow_bert_lm() -> ModuleType:
    import triformers.models.tensorflow.bert_lm as module

    return module


def _models_tensorflow_big_bird() -> ModuleType:
    import triformers.models.tensorflow.big_bird as module

    return module


def _models_tensorflow_bigbird_pegasus() -> ModuleType:
    import triformers.models.tensorflow.bigbird_pegasus as module

    return module


def _models_tensorflow_blenderbot() -> ModuleType:
    import triformers.models.tensorflow.blenderbot as module

    return module


def _models_tensorflow_blenderbot_small() -> ModuleType:
    import triformers.models.tensorflow.blenderbot_small as module

    return module


def _models_tensorflow_camembert() -> ModuleType:
    import triformers.models.tensorflow.camembert as module

    return module


def _models_tensorflow_canine() -> ModuleType:
    import triformers.models.tensorflow.canine as module

    return module


def _models_tensorflow_clip() -> ModuleType:
    import triformers.models.tensorflow.clip as module

    return module


def _models_tensorflow_convbert() -> ModuleType:
    import triformers.models.tensorflow.convbert as module

    return module


def _models_tensorflow_ctrl() -> ModuleType:
    import triformers.models.tensorflow.ctrl as module

    return module


def _models_tensorflow_deberta() -> ModuleType:
    import triformers.models.tensorflow.deberta as module

    return module


def _models_tensorflow_deberta_v2() -> ModuleType:
    import triformers.models.tensorflow.deberta_v2 as module

    return module


def _models_tensorflow_deberta_v2_heads() -> ModuleType:
    import triformers.models.tensorflow.deberta_v2_heads as module

    return module


def _models_tensorflow_deit() -> ModuleType:
    import triformers.models.tensorflow.deit as module

    return module


def _models_tensorflow_detr() -> ModuleType:
    import triformers.models.tensorflow.detr as module

    return module


def _models_tensorflow_detr_detection() -> ModuleType:
    import triformers.models.tensorflow.detr_detection as module

    return module


def _models_tensorflow_detr_segmentation() -> ModuleType:
    import triformers.models.tensorflow.detr_segmentation as module

    return module


def _models_tensorflow_distilbert() -> ModuleType:
    import triformers.models.tensorflow.distilbert as module

    return module


def _models_tensorflow_distilbert_heads() -> ModuleType:
    import triformers.models.tensorflow.distilbert_heads as module

    return module


def _models_tensorflow_dpr() -> ModuleType:
    import triformers.models.tensorflow.dpr as module

    return module


def _models_tensorflow_electra() -> ModuleType:
    import triformers.models.tensorflow.electra as module

    return module


def _models_tensorflow_encoder_decoder() -> ModuleType:
    import triformers.models.tensorflow.encoder_decoder as module

    return module


def _models_tensorflow_flaubert() -> ModuleType:
    import triformers.models.tensorflow.flaubert as module

    return module


def _models_tensorflow_fsmt() -> ModuleType:
    import triformers.models.tensorflow.fsmt as module

    return module


def _models_tensorflow_funnel() -> ModuleType:
    import triformers.models.tensorflow.funnel as module

    return module


def _models_tensorflow_funnel_heads() -> ModuleType:
    import triformers.models.tensorflow.funnel_heads as module

    return module


def _models_tensorflow_generation_output() -> ModuleType:
    import triformers.models.tensorflow.generation_output as module

    return module


def _models_tensorflow_gpt2() -> ModuleType:
    import triformers.models.tensorflow.gpt2 as module

    return module


def _models_tensorflow_gpt2_heads() -> ModuleType:
    import triformers.models.tensorflow.gpt2_heads as module

    return module


def _models_tensorflow_gpt_neo() -> ModuleType:
    import triformers.models.tensorflow.gpt_neo as module

    return module


def _models_tensorflow_hubert() -> ModuleType:
    import triformers.models.tensorflow.hubert as module

    return module


def _models_tensorflow_hubert_heads() -> ModuleType:
    import triformers.models.tensorflow.hubert_heads as module

    return module


def _models_tensorflow_ibert() -> ModuleType:
    import triformers.models.tensorflow.ibert as module

    return module


def _models_tensorflow_layoutlm() -> ModuleType:
    import triformers.models.tensorflow.layoutlm as module

    return module


def _models_tensorflow_led() -> ModuleType:
    import triformers.models.tensorflow.led as module

    return module


def _models_tensorflow_led_heads() -> ModuleType:
    import triformers.models.tensorflow.led_heads as module

    return module


def _models_tensorflow_longformer() -> ModuleType:
    import triformers.models.tensorflow.longformer as module

    return module


def _models_tensorflow_longformer_attention() -> ModuleType:
    import triformers.models.tensorflow.longformer_attention as module

    return module


def _models_tensorflow_longformer_heads() -> ModuleType:
    import triformers.models.tensorflow.longformer_heads as module

    return module


def _models_tensorflow_luke() -> ModuleType:
    import triformers.models.tensorflow.luke as module

    return module


def _models_tensorflow_luke_heads() -> ModuleType:
    import triformers.models.tensorflow.luke_heads as module

    return module


def _models_tensorflow_lxmert() -> ModuleType:
    import triformers.models.tensorflow.lxmert as module

    return module


def _models_tensorflow_lxmert_heads() -> ModuleType:
    import triformers.models.tensorflow.lxmert_heads as module

    return module


def _models_tensorflow_m2m_100() -> ModuleType:
    import triformers.models.tensorflow.m2m_100 as module

    return module


def _models_tensorflow_marian() -> ModuleType:
    import triformers.models.tensorflow.marian as module

    return module


def _models_tensorflow_mbart() -> ModuleType:
    import triformers.models.tensorflow.mbart as module

    return module


def _models_tensorflow_megatron_bert() -> ModuleType:
    import triformers.models.tensorflow.megatron_bert as module

    return module


def _models_tensorflow_mobilebert() -> ModuleType:
    import triformers.models.tensorflow.mobilebert as module

    return module


def _models_tensorflow_mpnet() -> ModuleType:
    import triformers.models.tensorflow.mpnet as module

    return module


def _models_tensorflow_mt5() -> ModuleType:
    import triformers.models.tensorflow.mt5 as module

    return module


def _models_tensorflow_openai_gpt() -> ModuleType:
    import triformers.models.tensorflow.openai_gpt as module

    return module


def _models_tensorflow_outputs() -> ModuleType:
    import triformers.models.tensorflow.outputs as module

    return module


def _models_tensorflow_pegasus() -> ModuleType:
    import triformers.models.tensorflow.pegasus as module

    return module


def _models_tensorflow_prophetnet() -> ModuleType:
    import triformers.models.tensorflow.prophetnet as module

    return module


def _models_tensorflow_rag() -> ModuleType:
    import triformers.models.tensorflow.rag as module

    return module


def _models_tensorflow_rag_outputs() -> ModuleType:
    import triformers.models.tensorflow.rag_outputs as module

    return module


def _models_tensorflow_rag_sequence() -> ModuleType:
    import triformers.models.tensorflow.rag_sequence as module

    return module


def _models_tensorflow_rag_token() -> ModuleType:
    import triformers.models.tensorflow.rag_token as module

    return module


def _models_tensorflow_reformer() -> ModuleType:
    import triformers.models.tensorflow.reformer as module

    return module


def _models_tensorflow_reformer_heads() -> ModuleType:
    import triformers.models.tensorflow.reformer_heads as module

    return module


def _models_tensorflow_retribert() -> ModuleType:
    import triformers.models.tensorflow.retribert as module

    return module


def _models_tensorflow_roberta() -> ModuleType:
    import triformers.models.tensorflow.roberta as module

    return module


def _models_tensorflow_roformer() -> ModuleType:
    import triformers.models.tensorflow.roformer as module

    return module


def _models_tensorflow_speech_to_text() -> ModuleType:
    import triformers.models.tensorflow.speech_to_text as module

    return module


def _models_tensorflow_squeezebert() -> ModuleType:
    import triformers.models.tensorflow.squeezebert as module

    return module


def _models_tensorflow_t5() -> ModuleType:
    import triformers.models.tensorflow.t5 as module

    return module


def _models_tensorflow_t5_heads() -> ModuleType:
    import triformers.models.tensorflow.t5_heads as module

    return module


def _models_tensorflow_tapas() -> ModuleType:
    import triformers.models.tensorflow.tapas as module

    return module


def _models_tensorflow_tapas_heads() -> ModuleType:
    import triformers.models.tensorflow.tapas_heads as module

    return module


def _models_tensorflow_tasks() -> ModuleType:
    import triformers.models.tensorflow.tasks as module

    return module


def _models_tensorflow_transfo_xl() -> ModuleType:
    import triformers.models.tensorflow.transfo_xl as module

    return module


def _models_tensorflow_transfo_xl_heads() -> ModuleType:
    import triformers.models.tensorflow.transfo_xl_heads as module

    return module


def _models_tensorflow_visual_bert() -> ModuleType:
    import triformers.models.tensorflow.visual_bert as module

    return module


def _models_tensorflow_vit() -> ModuleType:
    import triformers.models.tensorflow.vit as module

    return module


def _models_tensorflow_vit_masked() -> ModuleType:
    import triformers.models.tensorflow.vit_masked as module

    return module


def _models_tensorflow_wav2vec2() -> ModuleType:
    import triformers.models.tensorflow.wav2vec2 as module

    return module


def _models_tensorflow_wav2vec2_heads() -> ModuleType:
    import triformers.models.tensorflow.wav2vec2_heads as module

    return module


def _models_tensorflow_wav2vec2_pretraining() -> ModuleType:
    import triformers.models.tensorflow.wav2vec2_pretraining as module

    return module


def _models_tensorflow_xlm() -> ModuleType:
    import triformers.models.tensorflow.xlm as module

    return module


def _models_tensorflow_xlm_heads() -> ModuleType:
    import triformers.models.tensorflow.xlm_heads as module

    return module


def _models_tensorflow_xlm_prophetnet() -> ModuleType:
    import triformers.models.tensorflow.xlm_prophetnet as module

    return module


def _models_tensorflow_xlm_roberta() -> ModuleType:
    import triformers.models.tensorflow.xlm_roberta as module

    return module


def _models_tensorflow_xlnet() -> ModuleType:
    import triformers.models.tensorflow.xlnet as module

    return module


def _models_tensorflow_xlnet_answers() -> ModuleType:
    import triformers.models.tensorflow.xlnet_answers as module

    return module


def _models_tensorflow_xlnet_heads() -> ModuleType:
    import triformers.models.tensorflow.xlnet_heads as module

    return module


def _models_torch_albert() -> ModuleType:
    import triformers.models.torch.albert as module

    return module


def _models_torch_bart() -> ModuleType:
    import triformers.models.torch.bart as module

    return module


def _models_torch_bert() -> ModuleType:
    import triformers.models.torch.bert as module

    return module


def _models_torch_bert_classification() -> ModuleType:
    import triformers.models.torch.bert_classification as module

    return module


def _models_torch_bert_generation() -> ModuleType:
    import triformers.models.torch.bert_generation as module

    return module


def _models_torch_bert_lm() -> ModuleType:
    import triformers.models.torch.bert_lm as module

    return module


def _models_torch_big_bird() -> ModuleType:
    import triformers.models.torch.big_bird as module

    return module


def _models_torch_bigbird_pegasus() -> ModuleType:
    import triformers.models.torch.bigbird_pegasus as module

    return module


def _models_torch_blenderbot() -> ModuleType:
    import triformers.models.torch.blenderbot as module

    return module


def _models_torch_blenderbot_small() -> ModuleType:
    import triformers.models.torch.blenderbot_small as module

    return module


def _models_torch_camembert() -> ModuleType:
    import triformers.models.torch.camembert as module

    return module


def _models_torch_canine() -> ModuleType:
    import triformers.models.torch.canine as module

    return module


def _models_torch_clip() -> ModuleType:
    import triformers.models.torch.clip as module

    return module


def _models_torch_convbert() -> ModuleType:
    import triformers.models.torch.convbert as module

    return module


def _models_torch_ctrl() -> ModuleType:
    import triformers.models.torch.ctrl as module

    return module


def _models_torch_deberta() -> ModuleType:
    import triformers.models.torch.deberta as module

    return module


def _models_torch_deberta_v2() -> ModuleType:
    import triformers.models.torch.deberta_v2 as module

    return module


def _models_torch_deberta_v2_heads() -> ModuleType:
    import triformers.models.torch.deberta_v2_heads as module

    return module


def _models_torch_deit() -> ModuleType:
    import triformers.models.torch.deit as module

    return module


def _models_torch_detr() -> ModuleType:
    import triformers.models.torch.detr as module

    return module


def _models_torch_detr_detection() -> ModuleType:
    import triformers.models.torch.detr_detection as module

    return module


def _models_torch_detr_segmentation() -> ModuleType:
    import triformers.models.torch.detr_segmentation as module

    return module


def _models_torch_distilbert() -> ModuleType:
    import triformers.models.torch.distilbert as module

    return module


def _models_torch_distilbert_heads() -> ModuleType:
    import triformers.models.torch.distilbert_heads as module

    return module


def _models_torch_dpr() -> ModuleType:
    import triformers.models.torch.dpr as module

    return module


def _models_torch_electra() -> ModuleType:
    import triformers.models.torch.electra as module

    return module


def _models_torch_encoder_decoder() -> ModuleType:
    import triformers.models.torch.encoder_decoder as module

    return module


def _models_torch_flaubert() -> ModuleType:
    import triformers.models.torch.flaubert as module

    return module


def _models_torch_fsmt() -> ModuleType:
    import triformers.models.torch.fsmt as module

    return module


def _models_torch_funnel() -> ModuleType:
    import triformers.models.torch.funnel as module

    return module


def _models_torch_funnel_heads() -> ModuleType:
    import triformers.models.torch.funnel_heads as module

    return module


def _models_torch_generation_output() -> ModuleType:
    import triformers.models.torch.generation_output as module

    return module


def _models_torch_gpt2() -> ModuleType:
    import triformers.models.torch.gpt2 as module

    return module


def _models_torch_gpt2_heads() -> ModuleType:
    import triformers.models.torch.gpt2_heads as module

    return module


def _models_torch_gpt_neo() -> ModuleType:
    import triformers.models.torch.gpt_neo as module

    return module


def _models_torch_hubert() -> ModuleType:
    import triformers.models.torch.hubert as module

    return module


def _models_torch_hubert_heads() -> ModuleType:
    import triformers.models.torch.hubert_heads as module

    return module


def _models_torch_ibert() -> ModuleType:
    import triformers.models.torch.ibert as module

    return module


def _models_torch_layoutlm() -> ModuleType:
    import triformers.models.torch.layoutlm as module

    return module


def _models_torch_led() -> ModuleType:
    import triformers.models.torch.led as module

    return module


def _models_torch_led_heads() -> ModuleType:
    import triformers.models.torch.led_heads as module

    return module


def _models_torch_longformer() -> ModuleType:
    import triformers.models.torch.longformer as module

    return module


def _models_torch_longformer_attention() -> ModuleType:
    import triformers.models.torch.longformer_attention as module

    return module


def _models_torch_longformer_heads() -> ModuleType:
    import triformers.models.torch.longformer_heads as module

    return module


def _models_torch_luke() -> ModuleType:
    import triformers.models.torch.luke as module

    return module


def _models_torch_luke_heads() -> ModuleType:
    import triformers.models.torch.luke_heads as module

    return module


def _models_torch_lxmert() -> ModuleType:
    import triformers.models.torch.lxmert as module

    return module


def _models_torch_lxmert_heads() -> ModuleType:
    import triformers.models.torch.lxmert_heads as module

    return module


def _models_torch_m2m_100() -> ModuleType:
    import triformers.models.torch.m2m_100 as module

    return module


def _models_torch_marian() -> ModuleType:
    import triformers.models.torch.marian as module

    return module


def _models_torch_mbart() -> ModuleType:
    import triformers.models.torch.mbart as module

    return module


def _models_torch_megatron_bert() -> ModuleType:
    import triformers.models.torch.megatron_bert as module

    return module


def _models_torch_mobilebert() -> ModuleType:
    import triformers.models.torch.mobilebert as module

    return module


def _models_torch_mpnet() -> ModuleType:
    import triformers.models.torch.mpnet as module

    return module


def _models_torch_mt5() -> ModuleType:
    import triformers.models.torch.mt5 as module

    return module


def _models_torch_openai_gpt() -> ModuleType:
    import triformers.models.torch.openai_gpt as module

    return module


def _models_torch_outputs() -> ModuleType:
    import triformers.models.torch.outputs as module

    return module


def _models_torch_pegasus() -> ModuleType:
    import triformers.models.torch.pegasus as module

    return module


def _models_torch_prophetnet() -> ModuleType:
    import triformers.models.torch.prophetnet as module

    return module


def _models_torch_rag() -> ModuleType:
    import triformers.models.torch.rag as module

    return module


def _models_torch_rag_outputs() -> ModuleType:
    import triformers.models.torch.rag_outputs as module

    return module


def _models_torch_rag_sequence() -> ModuleType:
    import triformers.models.torch.rag_sequence as module

    return module


def _models_torch_rag_token() -> ModuleType:
    import triformers.models.torch.rag_token as module

    return module


def _models_torch_reformer() -> ModuleType:
    import triformers.models.torch.reformer as module

    return module


def _models_torch_reformer_heads() -> ModuleType:
    import triformers.models.torch.reformer_heads as module

    return module


def _models_torch_retribert() -> ModuleType:
    import triformers.models.torch.retribert as module

    return module


def _models_torch_roberta() -> ModuleType:
    import triformers.models.torch.roberta as module

    return module


def _models_torch_roformer() -> ModuleType:
    import triformers.models.torch.roformer as module

    return module


def _models_torch_speech_to_text() -> ModuleType:
    import triformers.models.torch.speech_to_text as module

    return module


def _models_torch_squeezebert() -> ModuleType:
    import triformers.models.torch.squeezebert as module

    return module


def _models_torch_t5() -> ModuleType:
    import triformers.models.torch.t5 as module

    return module


def _models_torch_t5_heads() -> ModuleType:
    import triformers.models.torch.t5_heads as module

    return module


def _models_torch_tapas() -> ModuleType:
    import triformers.models.torch.tapas as module

    return module


def _models_torch_tapas_heads() -> ModuleType:
    import triformers.models.torch.tapas_heads as module

    return module


def _models_torch_tasks() -> ModuleType:
    import triformers.models.torch.tasks as module

    return module


def _models_torch_transfo_xl() -> ModuleType:
    import triformers.models.torch.transfo_xl as module

    return module


def _models_torch_transfo_xl_heads() -> ModuleType:
    import triformers.models.torch.transfo_xl_heads as module

    return module


def _models_torch_visual_bert() -> ModuleType:
    import triformers.models.torch.visual_bert as module

    return module


def _models_torch_vit() -> ModuleType:
    import triformers.models.torch.vit as module

    return module


def _models_torch_vit_masked() -> ModuleType:
    import triformers.models.torch.vit_masked as module

    return module


def _models_torch_wav2vec2() -> ModuleType:
    import triformers.models.torch.wav2vec2 as module

    return module


def _models_torch_wav2vec2_heads() -> ModuleType:
    import triformers.models.torch.wav2vec2_heads as module

    return module


def _models_torch_wav2vec2_pretraining() -> ModuleType:
    import triformers.models.torch.wav2vec2_pretraining as module

    return module


def _models_torch_xlm() -> ModuleType:
    import triformers.models.torch.xlm as module

    return module


def _models_torch_xlm_heads() -> ModuleType:
    import triformers.models.torch.xlm_heads as module

    return module


def _models_torch_xlm_prophetnet() -> ModuleType:
    import triformers.models.torch.xlm_prophetnet as module

    return module


def _models_torch_xlm_roberta() -> ModuleType:
    import triformers.models.torch.xlm_roberta as module

    return module


def _models_torch_xlnet() -> ModuleType:
    import triformers.models.torch.xlnet as module

    return module


def _models_torch_xlnet_answers() -> ModuleType:
    import triformers.models.torch.xlnet_answers as module

    return module


def _models_torch_xlnet_heads() -> ModuleType:
    import triformers.models.torch.xlnet_heads as module

    return module


def _albert_configuration() -> ModuleType:
    import triformers_core.architectures.albert.configuration as module

    return module


def _albert_tokenization() -> ModuleType:
    import triformers_core.architectures.albert.tokenization as module

    return module


def _bart_configuration() -> ModuleType:
    import triformers_core.architectures.bart.configuration as module

    return module


def _bart_tokenization() -> ModuleType:
    import triformers_core.architectures.bart.tokenization as module

    return module


def _bert_configuration() -> ModuleType:
    import triformers_core.architectures.bert.configuration as module

    return module


def _bert_mecab() -> ModuleType:
    import triformers_core.architectures.bert.mecab as module

    return module


def _bert_tokenization() -> ModuleType:
    import triformers_core.architectures.bert.tokenization as module

    return module


def _bert_tokenization_japanese() -> ModuleType:
    import triformers_core.architectures.bert.tokenization_japanese as module

    return module


def _bert_generation_configuration() -> ModuleType:
    import triformers_core.architectures.bert_generation.configuration as module

    return module


def _bert_generation_tokenization() -> ModuleType:
    import triformers_core.architectures.bert_generation.tokenization as module

    return module


def _big_bird_configuration() -> ModuleType:
    import triformers_core.architectures.big_bird.configuration as module

    return module


def _big_bird_tokenization() -> ModuleType:
    import triformers_core.architectures.big_bird.tokenization as module

    return module


def _bigbird_pegasus_configuration() -> ModuleType:
    import triformers_core.architectures.bigbird_pegasus.configuration as module

    return module


def _blenderbot_configuration() -> ModuleType:
    import triformers_core.architectures.blenderbot.configuration as module

    return module


def _blenderbot_tokenization() -> ModuleType:
    import triformers_core.architectures.blenderbot.tokenization as module

    return module


def _blenderbot_small_configuration() -> ModuleType:
    import triformers_core.architectures.blenderbot_small.configuration as module

    return module


def _blenderbot_small_tokenization() -> ModuleType:
    import triformers_core.architectures.blenderbot_small.tokenization as module

    return module


def _camembert_configuration() -> ModuleType:
    import triformers_core.architectures.camembert.configuration as module

    return module


def _camembert_tokenization() -> ModuleType:
    import triformers_core.architectures.camembert.tokenization as module

    return module


def _canine_configuration() -> ModuleType:
    import triformers_core.architectures.canine.configuration as module

    return module


def _canine_tokenization() -> ModuleType:
    import triformers_core.architectures.canine.tokenization as module

    return module


def _clip_configuration() -> ModuleType:
    import triformers_core.architectures.clip.configuration as module

    return module


def _clip_feature_extraction() -> ModuleType:
    import triformers_core.architectures.clip.feature_extraction as module

    return module


def _clip_tokenization() -> ModuleType:
    import triformers_core.architectures.clip.tokenization as module

    return module


def _convbert_configuration() -> ModuleType:
    import triformers_core.architectures.convbert.configuration as module

    return module


def _convbert_tokenization() -> ModuleType:
    import triformers_core.architectures.convbert.tokenization as module

    return module


def _ctrl_configuration() -> ModuleType:
    import triformers_core.architectures.ctrl.configuration as module

    return module


def _ctrl_tokenization() -> ModuleType:
    import triformers_core.architectures.ctrl.tokenization as module

    return module


def _deberta_configuration() -> ModuleType:
    import triformers_core.architectures.deberta.configuration as module

    return module


def _deberta_tokenization() -> ModuleType:
    import triformers_core.architectures.deberta.tokenization as module

    return module


def _deberta_v2_configuration() -> ModuleType:
    import triformers_core.architectures.deberta_v2.configuration as module

    return module


def _deberta_v2_tokenization() -> ModuleType:
    import triformers_core.architectures.deberta_v2.tokenization as module

    return module


def _deit_configuration() -> ModuleType:
    import triformers_core.architectures.deit.configuration as module

    return module


def _deit_feature_extraction() -> ModuleType:
    import triformers_core.architectures.deit.feature_extraction as module

    return module


def _detr_annotations() -> ModuleType:
    import triformers_core.architectures.detr.annotations as module

    return module


def _detr_configuration() -> ModuleType:
    import triformers_core.architectures.detr.configuration as module

    return module


def _detr_feature_extraction() -> ModuleType:
    import triformers_core.architectures.detr.feature_extraction as module

    return module


def _detr_post_processing() -> ModuleType:
    import triformers_core.architectures.detr.post_processing as module

    return module


def _distilbert_configuration() -> ModuleType:
    import triformers_core.architectures.distilbert.configuration as module

    return module


def _distilbert_tokenization() -> ModuleType:
    import triformers_core.architectures.distilbert.tokenization as module

    return module


def _dpr_configuration() -> ModuleType:
    import triformers_core.architectures.dpr.configuration as module

    return module


def _dpr_tokenization() -> ModuleType:
    import triformers_core.architectures.dpr.tokenization as module

    return module


def _electra_configuration() -> ModuleType:
    import triformers_core.architectures.electra.configuration as module

    return module


def _electra_tokenization() -> ModuleType:
    import triformers_core.architectures.electra.tokenization as module

    return module


def _encoder_decoder_configuration() -> ModuleType:
    import triformers_core.architectures.encoder_decoder.configuration as module

    return module


def _flaubert_configuration() -> ModuleType:
    import triformers_core.architectures.flaubert.configuration as module

    return module


def _flaubert_tokenization() -> ModuleType:
    import triformers_core.architectures.flaubert.tokenization as module

    return module


def _fsmt_configuration() -> ModuleType:
    import triformers_core.architectures.fsmt.configuration as module

    return module


def _fsmt_tokenization() -> ModuleType:
    import triformers_core.architectures.fsmt.tokenization as module

    return module


def _funnel_configuration() -> ModuleType:
    import triformers_core.architectures.funnel.configuration as module

    return module


def _funnel_tokenization() -> ModuleType:
    import triformers_core.architectures.funnel.tokenization as module

    return module


def _gpt2_configuration() -> ModuleType:
    import triformers_core.architectures.gpt2.configuration as module

    return module


def _gpt2_tokenization() -> ModuleType:
    import triformers_core.architectures.gpt2.tokenization as module

    return module


def _gpt_neo_configuration() -> ModuleType:
    import triformers_core.architectures.gpt_neo.configuration as module

    return module


def _hubert_configuration() -> ModuleType:
    import triformers_core.architectures.hubert.configuration as module

    return module


def _ibert_configuration() -> ModuleType:
    import triformers_core.architectures.ibert.configuration as module

    return module


def _layoutlm_configuration() -> ModuleType:
    import triformers_core.architectures.layoutlm.configuration as module

    return module


def _layoutlm_tokenization() -> ModuleType:
    import triformers_core.architectures.layoutlm.tokenization as module

    return module


def _led_configuration() -> ModuleType:
    import triformers_core.architectures.led.configuration as module

    return module


def _led_tokenization() -> ModuleType:
    import triformers_core.architectures.led.tokenization as module

    return module


def _longformer_configuration() -> ModuleType:
    import triformers_core.architectures.longformer.configuration as module

    return module


def _longformer_tokenization() -> ModuleType:
    import triformers_core.architectures.longformer.tokenization as module

    return module


def _luke_configuration() -> ModuleType:
    import triformers_core.architectures.luke.configuration as module

    return module


def _luke_mentions() -> ModuleType:
    import triformers_core.architectures.luke.mentions as module

    return module


def _luke_tokenization() -> ModuleType:
    import triformers_core.architectures.luke.tokenization as module

    return module


def _lxmert_configuration() -> ModuleType:
    import triformers_core.architectures.lxmert.configuration as module

    return module


def _lxmert_tokenization() -> ModuleType:
    import triformers_core.architectures.lxmert.tokenization as module

    return module


def _m2m_100_configuration() -> ModuleType:
    import triformers_core.architectures.m2m_100.configuration as module

    return module


def _m2m_100_tokenization() -> ModuleType:
    import triformers_core.architectures.m2m_100.tokenization as module

    return module


def _m2m_100_tokenization_nllb() -> ModuleType:
    import triformers_core.architectures.m2m_100.tokenization_nllb as module

    return module


def _marian_configuration() -> ModuleType:
    import triformers_core.architectures.marian.configuration as module

    return module


def _marian_tokenization() -> ModuleType:
    import triformers_core.architectures.marian.tokenization as module

    return module


def _mbart_configuration() -> ModuleType:
    import triformers_core.architectures.mbart.configuration as module

    return module


def _mbart_tokenization() -> ModuleType:
    import triformers_core.architectures.mbart.tokenization as module

    return module


def _megatron_bert_configuration() -> ModuleType:
    import triformers_core.architectures.megatron_bert.configuration as module

    return module


def _mobilebert_configuration() -> ModuleType:
    import triformers_core.architectures.mobilebert.configuration as module

    return module


def _mobilebert_tokenization() -> ModuleType:
    import triformers_core.architectures.mobilebert.tokenization as module

    return module


def _mpnet_configuration() -> ModuleType:
    import triformers_core.architectures.mpnet.configuration as module

    return module


def _mpnet_tokenization() -> ModuleType:
    import triformers_core.architectures.mpnet.tokenization as module

    return module


def _mt5_configuration() -> ModuleType:
    import triformers_core.architectures.mt5.configuration as module

    return module


def _mt5_tokenization() -> ModuleType:
    import triformers_core.architectures.mt5.tokenization as module

    return module


def _openai_gpt_configuration() -> ModuleType:
    import triformers_core.architectures.openai_gpt.configuration as module

    return module


def _openai_gpt_tokenization() -> ModuleType:
    import triformers_core.architectures.openai_gpt.tokenization as module

    return module


def _pegasus_configuration() -> ModuleType:
    import triformers_core.architectures.pegasus.configuration as module

    return module


def _pegasus_tokenization() -> ModuleType:
    import triformers_core.architectures.pegasus.tokenization as module

    return module


def _prophetnet_configuration() -> ModuleType:
    import triformers_core.architectures.prophetnet.configuration as module

    return module


def _prophetnet_tokenization() -> ModuleType:
    import triformers_core.architectures.prophetnet.tokenization as module

    return module


def _rag_configuration() -> ModuleType:
    import triformers_core.architectures.rag.configuration as module

    return module


def _rag_index() -> ModuleType:
    import triformers_core.architectures.rag.index as module

    return module


def _rag_retrieval() -> ModuleType:
    import triformers_core.architectures.rag.retrieval as module

    return module


def _rag_tokenization() -> ModuleType:
    import triformers_core.architectures.rag.tokenization as module

    return module


def _reformer_configuration() -> ModuleType:
    import triformers_core.architectures.reformer.configuration as module

    return module


def _reformer_tokenization() -> ModuleType:
    import triformers_core.architectures.reformer.tokenization as module

    return module


def _retribert_configuration() -> ModuleType:
    import triformers_core.architectures.retribert.configuration as module

    return module


def _retribert_tokenization() -> ModuleType:
    import triformers_core.architectures.retribert.tokenization as module

    return module


def _roberta_configuration() -> ModuleType:
    import triformers_core.architectures.roberta.configuration as module

    return module


def _roberta_tokenization() -> ModuleType:
    import triformers_core.architectures.roberta.tokenization as module

    return module


def _roformer_configuration() -> ModuleType:
    import triformers_core.architectures.roformer.configuration as module

    return module


def _roformer_jieba() -> ModuleType:
    import triformers_core.architectures.roformer.jieba as module

    return module


def _roformer_tokenization() -> ModuleType:
    import triformers_core.architectures.roformer.tokenization as module

    return module


def _speech_to_text_configuration() -> ModuleType:
    import triformers_core.architectures.speech_to_text.configuration as module

    return module


def _speech_to_text_feature_extraction() -> ModuleType:
    import triformers_core.architectures.speech_to_text.feature_extraction as module

    return module


def _speech_to_text_tokenization() -> ModuleType:
    import triformers_core.architectures.speech_to_text.tokenization as module

    return module


def _squeezebert_configuration() -> ModuleType:
    import triformers_core.architectures.squeezebert.configuration as module

    return module


def _squeezebert_tokenization() -> ModuleType:
    import triformers_core.architectures.squeezebert.tokenization as module

    return module


def _t5_configuration() -> ModuleType:
    import triformers_core.architectures.t5.configuration as module

    return module


def _t5_tokenization() -> ModuleType:
    import triformers_core.architectures.t5.tokenization as module

    return module


def _tapas_configuration() -> ModuleType:
    import triformers_core.architectures.tapas.configuration as module

    return module


def _tapas_tokenization() -> ModuleType:
    import triformers_core.architectures.tapas.tokenization as module

    return module


def _transfo_xl_configuration() -> ModuleType:
    import triformers_core.architectures.transfo_xl.configuration as module

    return module


def _transfo_xl_tokenization() -> ModuleType:
    import triformers_core.architectures.transfo_xl.tokenization as module

    return module


def _transfo_xl_words() -> ModuleType:
    import triformers_core.architectures.transfo_xl.words as module

    return module


def _visual_bert_configuration() -> ModuleType:
    import triformers_core.architectures.visual_bert.configuration as module

    return module


def _vit_configuration() -> ModuleType:
    import triformers_core.architectures.vit.configuration as module

    return module


def _vit_feature_extraction() -> ModuleType:
    import triformers_core.architectures.vit.feature_extraction as module

    return module


def _wav2vec2_configuration() -> ModuleType:
    import triformers_core.architectures.wav2vec2.configuration as module

    return module


def _wav2vec2_feature_extraction() -> ModuleType:
    import triformers_core.architectures.wav2vec2.feature_extraction as module

    return module


def _wav2vec2_tokenization() -> ModuleType:
    import triformers_core.architectures.wav2vec2.tokenization as module

    return module


def _xlm_configuration() -> ModuleType:
    import triformers_core.architectures.xlm.configuration as module

    return module


def _xlm_tokenization() -> ModuleType:
    import triformers_core.architectures.xlm.tokenization as module

    return module


def _xlm_prophetnet_configuration() -> ModuleType:
    import triformers_core.architectures.xlm_prophetnet.configuration as module

    return module


def _xlm_prophetnet_tokenization() -> ModuleType:
    import triformers_core.architectures.xlm_prophetnet.tokenization as module

    return module


def _xlm_roberta_configuration() -> ModuleType:
    import triformers_core.architectures.xlm_roberta.configuration as module

    return module


def _xlm_roberta_tokenization() -> ModuleType:
    import triformers_core.architectures.xlm_roberta.tokenization as module

    return module


def _xlnet_configuration() -> ModuleType:
    import triformers_core.architectures.xlnet.configuration as module

    return module


def _xlnet_tokenization() -> ModuleType:
    import triformers_core.architectures.xlnet.tokenization as module

    return module


def _batch() -> ModuleType:
    import triformers_core.batch as module

    return module


def _configuration() -> ModuleType:
    import triformers_core.configuration as module

    return module


def _encoder_configuration() -> ModuleType:
    import triformers_core.encoder_configuration as module

    return module


def _errors() -> ModuleType:
    import triformers_core.errors as module

    return module


def _feature_extraction_base() -> ModuleType:
    import triformers_core.feature_extraction.base as module

    return module


def _generation_settings() -> ModuleType:
    import triformers_core.generation.settings as module

    return module


def _generation_streaming() -> ModuleType:
    import triformers_core.generation.streaming as module

    return module


def _kit_flax_model() -> ModuleType:
    import triformers_core.kit.flax.model as module

    return module


def _kit_tensorflow_model() -> ModuleType:
    import triformers_core.kit.tensorflow.model as module

    return module


def _kit_torch_model() -> ModuleType:
    import triformers_core.kit.torch.model as module

    return module


def _scripts_arguments() -> ModuleType:
    import triformers_core.scripts.arguments as module

    return module


def _scripts_collators() -> ModuleType:
    import triformers_core.scripts.collators as module

    return module


def _scripts_file_names() -> ModuleType:
    import triformers_core.scripts.file_names as module

    return module


def _scripts_keras_callbacks() -> ModuleType:
    import triformers_core.scripts.keras_callbacks as module

    return module


def _scripts_keras_optimizers() -> ModuleType:
    import triformers_core.scripts.keras_optimizers as module

    return module


def _scripts_kinds() -> ModuleType:
    import triformers_core.scripts.kinds as module

    return module


def _scripts_outputs() -> ModuleType:
    import triformers_core.scripts.outputs as module

    return module


def _scripts_pipelines() -> ModuleType:
    import triformers_core.scripts.pipelines as module

    return module


def _scripts_pooling() -> ModuleType:
    import triformers_core.scripts.pooling as module

    return module


def _scripts_schedules() -> ModuleType:
    import triformers_core.scripts.schedules as module

    return module


def _scripts_torch_schedules() -> ModuleType:
    import triformers_core.scripts.torch_schedules as module

    return module


def _scripts_training() -> ModuleType:
    import triformers_core.scripts.training as module

    return module


def _scripts_training_arguments() -> ModuleType:
    import triformers_core.scripts.training_arguments as module

    return module


def _scripts_versions() -> ModuleType:
    import triformers_core.scripts.versions as module

    return module


def _tokenization_base() -> ModuleType:
    import triformers_core.tokenization.base as module

    return module


def _tokenization_batch_encoding() -> ModuleType:
    import triformers_core.tokenization.batch_encoding as module

    return module


def _tokenization_pipeline() -> ModuleType:
    import triformers_core.tokenization.pipeline as module

    return module


def _module_data() -> ModuleType:
    import triformers.data as module

    return module


def _module_file_utils() -> ModuleType:
    import triformers.file_utils as module

    return module


def _module_hf_argparser() -> ModuleType:
    import triformers.hf_argparser as module

    return module


def _module_keras_callbacks() -> ModuleType:
    import triformers.keras_callbacks as module

    return module


def _module_migrate() -> ModuleType:
    import triformers.migrate as module

    return module


def _module_optimization() -> ModuleType:
    import triformers.optimization as module

    return module


def _module_optimization_tf() -> ModuleType:
    import triformers.optimization_tf as module

    return module


def _module_pipelines() -> ModuleType:
    import triformers.pipelines as module

    return module


def _module_testing_utils() -> ModuleType:
    import triformers.testing_utils as module

    return module


def _module_tokenization_utils() -> ModuleType:
    import triformers.tokenization_utils as module

    return module


def _module_tokenization_utils_base() -> ModuleType:
    import triformers.tokenization_utils_base as module

    return module


def _module_trainer_utils() -> ModuleType:
    import triformers.trainer_utils as module

    return module


def _module_training_args() -> ModuleType:
    import triformers.training_args as module

    return module


def _module_training_args_tf() -> ModuleType:
    import triformers.training_args_tf as module

    return module


def _module_utils() -> ModuleType:
    import triformers.utils as module

    return module


_SUBMODULES: dict[str, Callable[[], ModuleType]] = {
    "data": _module_data,
    "file_utils": _module_file_utils,
    "hf_argparser": _module_hf_argparser,
    "keras_callbacks": _module_keras_callbacks,
    "migrate": _module_migrate,
    "optimization": _module_optimization,
    "optimization_tf": _module_optimization_tf,
    "pipelines": _module_pipelines,
    "testing_utils": _module_testing_utils,
    "tokenization_utils": _module_tokenization_utils,
    "tokenization_utils_base": _module_tokenization_utils_base,
    "trainer_utils": _module_trainer_utils,
    "training_args": _module_training_args,
    "training_args_tf": _module_training_args_tf,
    "utils": _module_utils,
}

_MODULE_OF: dict[str, Callable[[], ModuleType]] = {
    "AutoConfig": _auto_configuration,
    "AutoFeatureExtractor": _auto_feature_extraction,
    "AutoImageProcessor": _auto_feature_extraction,
    "FlaxAudioClassificationModel": _auto_flax_audio_classification,
    "FlaxAutoModelForAudioClassification": _auto_flax_audio_classification,
    "FlaxAutoModel": _auto_flax_base,
    "FlaxBaseTaskModel": _auto_flax_base,
    "FlaxAutoModelForCausalLM": _auto_flax_causal_lm,
    "FlaxCausalLMModel": _auto_flax_causal_lm,
    "FlaxAutoModelForCTC": _auto_flax_ctc,
    "FlaxCTCModel": _auto_flax_ctc,
    "FlaxAutoModelForImageClassification": _auto_flax_image_classification,
    "FlaxImageClassificationModel": _auto_flax_image_classification,
    "FlaxAutoModelForImageSegmentation": _auto_flax_image_segmentation,
    "FlaxImageSegmentationModel": _auto_flax_image_segmentation,
    "FlaxAutoModelForMaskedImageModeling": _auto_flax_masked_image_modeling,
    "FlaxMaskedImageModelingModel": _auto_flax_masked_image_modeling,
    "FlaxAutoModelForMaskedLM": _auto_flax_masked_lm,
    "FlaxMaskedLMModel": _auto_flax_masked_lm,
    "FlaxAutoModelForMultipleChoice": _auto_flax_multiple_choice,
    "FlaxMultipleChoiceModel": _auto_flax_multiple_choice,
    "FlaxAutoModelForNextSentencePrediction": _auto_flax_next_sentence_prediction,
    "FlaxNextSentencePredictionModel": _auto_flax_next_sentence_prediction,
    "FlaxAutoModelForObjectDetection": _auto_flax_object_detection,
    "FlaxObjectDetectionModel": _auto_flax_object_detection,
    "FlaxAutoModelForPreTraining": _auto_flax_pretraining,
    "FlaxPreTrainingModel": _auto_flax_pretraining,
    "FlaxAutoModelForQuestionAnswering": _auto_flax_question_answering,
    "FlaxQuestionAnsweringModel": _auto_flax_question_answering,
    "FlaxAutoModelForSeq2SeqLM": _auto_flax_seq2seq_lm,
    "FlaxSeq2SeqLMModel": _auto_flax_seq2seq_lm,
    "FlaxAutoModelForSequenceClassification": _auto_flax_sequence_classification,
    "FlaxSequenceClassificationModel": _auto_flax_sequence_classification,
    "FlaxAutoModelForTableQuestionAnswering": _auto_flax_table_question_answering,
    "FlaxTableQuestionAnsweringModel": _auto_flax_table_question_answering,
    "FlaxAutoModelForTextEncoding": _auto_flax_text_encoding,
    "FlaxTextEncodingModel": _auto_flax_text_encoding,
    "FlaxAutoModelForTokenClassification": _auto_flax_token_classification,
    "FlaxTokenClassificationModel": _auto_flax_token_classification,
    "TFAudioClassificationModel": _auto_tensorflow_audio_classification,
    "TFAutoModelForAudioClassification": _auto_tensorflow_audio_classification,
    "TFAutoModel": _auto_tensorflow_base,
    "TFBaseTaskModel": _auto_tensorflow_base,
    "TFAutoModelForCausalLM": _auto_tensorflow_causal_lm,
    "TFCausalLMModel": _auto_tensorflow_causal_lm,
    "TFAutoModelForCTC": _auto_tensorflow_ctc,
    "TFCTCModel": _auto_tensorflow_ctc,
    "TFAutoModelForImageClassification": _auto_tensorflow_image_classification,
    "TFImageClassificationModel": _auto_tensorflow_image_classification,
    "TFAutoModelForImageSegmentation": _auto_tensorflow_image_segmentation,
    "TFImageSegmentationModel": _auto_tensorflow_image_segmentation,
    "TFAutoModelForMaskedImageModeling": _auto_tensorflow_masked_image_modeling,
    "TFMaskedImageModelingModel": _auto_tensorflow_masked_image_modeling,
    "TFAutoModelForMaskedLM": _auto_tensorflow_masked_lm,
    "TFMaskedLMModel": _auto_tensorflow_masked_lm,
    "TFAutoModelForMultipleChoice": _auto_tensorflow_multiple_choice,
    "TFMultipleChoiceModel": _auto_tensorflow_multiple_choice,
    "TFAutoModelForNextSentencePrediction": _auto_tensorflow_next_sentence_prediction,
    "TFNextSentencePredictionModel": _auto_tensorflow_next_sentence_prediction,
    "TFAutoModelForObjectDetection": _auto_tensorflow_object_detection,
    "TFObjectDetectionModel": _auto_tensorflow_object_detection,
    "TFAutoModelForPreTraining": _auto_tensorflow_pretraining,
    "TFPreTrainingModel": _auto_tensorflow_pretraining,
    "TFAutoModelForQuestionAnswering": _auto_tensorflow_question_answering,
    "TFQuestionAnsweringModel": _auto_tensorflow_question_answering,
    "TFAutoModelForSeq2SeqLM": _auto_tensorflow_seq2seq_lm,
    "TFSeq2SeqLMModel": _auto_tensorflow_seq2seq_lm,
    "TFAutoModelForSequenceClassification": _auto_tensorflow_sequence_classification,
    "TFSequenceClassificationModel": _auto_tensorflow_sequence_classification,
    "TFAutoModelForTableQuestionAnswering": _auto_tensorflow_table_question_answering,
    "TFTableQuestionAnsweringModel": _auto_tensorflow_table_question_answering,
    "TFAutoModelForTextEncoding": _auto_tensorflow_text_encoding,
    "TFTextEncodingModel": _auto_tensorflow_text_encoding,
    "TFAutoModelForTokenClassification": _auto_tensorflow_token_classification,
    "TFTokenClassificationModel": _auto_tensorflow_token_classification,
    "AutoTokenizer": _auto_tokenization,
    "AudioClassificationModel": _auto_torch_audio_classification,
    "AutoModelForAudioClassification": _auto_torch_audio_classification,
    "AutoModel": _auto_torch_base,
    "BaseTaskModel": _auto_torch_base,
    "AutoModelForCausalLM": _auto_torch_causal_lm,
    "CausalLMModel": _auto_torch_causal_lm,
    "AutoModelForCTC": _auto_torch_ctc,
    "CTCModel": _auto_torch_ctc,
    "AutoModelForImageClassification": _auto_torch_image_classification,
    "ImageClassificationModel": _auto_torch_image_classification,
    "AutoModelForImageSegmentation": _auto_torch_image_segmentation,
    "ImageSegmentationModel": _auto_torch_image_segmentation,
    "AutoModelForMaskedImageModeling": _auto_torch_masked_image_modeling,
    "MaskedImageModelingModel": _auto_torch_masked_image_modeling,
    "AutoModelForMaskedLM": _auto_torch_masked_lm,
    "MaskedLMModel": _auto_torch_masked_lm,
    "AutoModelForMultipleChoice": _auto_torch_multiple_choice,
    "MultipleChoiceModel": _auto_torch_multiple_choice,
    "AutoModelForNextSentencePrediction": _auto_torch_next_sentence_prediction,
    "NextSentencePredictionModel": _auto_torch_next_sentence_prediction,
    "AutoModelForObjectDetection": _auto_torch_object_detection,
    "ObjectDetectionModel": _auto_torch_object_detection,
    "AutoModelForPreTraining": _auto_torch_pretraining,
    "PreTrainingModel": _auto_torch_pretraining,
    "AutoModelForQuestionAnswering": _auto_torch_question_answering,
    "QuestionAnsweringModel": _auto_torch_question_answering,
    "AutoModelForSeq2SeqLM": _auto_torch_seq2seq_lm,
    "Seq2SeqLMModel": _auto_torch_seq2seq_lm,
    "AutoModelForSequenceClassification": _auto_torch_sequence_classification,
    "SequenceClassificationModel": _auto_torch_sequence_classification,
    "AutoModelForTableQuestionAnswering": _auto_torch_table_question_answering,
    "TableQuestionAnsweringModel": _auto_torch_table_question_answering,
    "AutoModelForTextEncoding": _auto_torch_text_encoding,
    "TextEncodingModel": _auto_torch_text_encoding,
    "AutoModelForTokenClassification": _auto_torch_token_classification,
    "TokenClassificationModel": _auto_torch_token_classification,
    "CONFIG_MAPPING": _mappings,
    "FLAX_MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING": _mappings,
    "FLAX_MODEL_FOR_CAUSAL_LM_MAPPING": _mappings,
    "FLAX_MODEL_FOR_CTC_MAPPING": _mappings,
    "FLAX_MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING": _mappings,
    "FLAX_MODEL_FOR_IMAGE_SEGMENTATION_MAPPING": _mappings,
    "FLAX_MODEL_FOR_MASKED_IMAGE_MODELING_MAPPING": _mappings,
    "FLAX_MODEL_FOR_MASKED_LM_MAPPING": _mappings,
    "FLAX_MODEL_FOR_MULTIPLE_CHOICE_MAPPING": _mappings,
    "FLAX_MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING": _mappings,
    "FLAX_MODEL_FOR_OBJECT_DETECTION_MAPPING": _mappings,
    "FLAX_MODEL_FOR_PRETRAINING_MAPPING": _mappings,
    "FLAX_MODEL_FOR_QUESTION_ANSWERING_MAPPING": _mappings,
    "FLAX_MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING": _mappings,
    "FLAX_MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING": _mappings,
    "FLAX_MODEL_FOR_TABLE_QUESTION_ANSWERING_MAPPING": _mappings,
    "FLAX_MODEL_FOR_TEXT_ENCODING_MAPPING": _mappings,
    "FLAX_MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING": _mappings,
    "FLAX_MODEL_MAPPING": _mappings,
    "MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING": _mappings,
    "MODEL_FOR_CAUSAL_LM_MAPPING": _mappings,
    "MODEL_FOR_CTC_MAPPING": _mappings,
    "MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING": _mappings,
    "MODEL_FOR_IMAGE_SEGMENTATION_MAPPING": _mappings,
    "MODEL_FOR_MASKED_IMAGE_MODELING_MAPPING": _mappings,
    "MODEL_FOR_MASKED_LM_MAPPING": _mappings,
    "MODEL_FOR_MULTIPLE_CHOICE_MAPPING": _mappings,
    "MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING": _mappings,
    "MODEL_FOR_OBJECT_DETECTION_MAPPING": _mappings,
    "MODEL_FOR_PRETRAINING_MAPPING": _mappings,
    "MODEL_FOR_QUESTION_ANSWERING_MAPPING": _mappings,
    "MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING": _mappings,
    "MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING": _mappings,
    "MODEL_FOR_TABLE_QUESTION_ANSWERING_MAPPING": _mappings,
    "MODEL_FOR_TEXT_ENCODING_MAPPING": _mappings,
    "MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING": _mappings,
    "MODEL_MAPPING": _mappings,
    "TF_MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING": _mappings,
    "TF_MODEL_FOR_CAUSAL_LM_MAPPING": _mappings,
    "TF_MODEL_FOR_CTC_MAPPING": _mappings,
    "TF_MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING": _mappings,
    "TF_MODEL_FOR_IMAGE_SEGMENTATION_MAPPING": _mappings,
    "TF_MODEL_FOR_MASKED_IMAGE_MODELING_MAPPING": _mappings,
    "TF_MODEL_FOR_MASKED_LM_MAPPING": _mappings,
    "TF_MODEL_FOR_MULTIPLE_CHOICE_MAPPING": _mappings,
    "TF_MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING": _mappings,
    "TF_MODEL_FOR_OBJECT_DETECTION_MAPPING": _mappings,
    "TF_MODEL_FOR_PRETRAINING_MAPPING": _mappings,
    "TF_MODEL_FOR_QUESTION_ANSWERING_MAPPING": _mappings,
    "TF_MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING": _mappings,
    "TF_MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING": _mappings,
    "TF_MODEL_FOR_TABLE_QUESTION_ANSWERING_MAPPING": _mappings,
    "TF_MODEL_FOR_TEXT_ENCODING_MAPPING": _mappings,
    "TF_MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING": _mappings,
    "TF_MODEL_MAPPING": _mappings,
    "FlaxAlbertForMaskedLM": _models_flax_albert,
    "FlaxAlbertForMultipleChoice": _models_flax_albert,
    "FlaxAlbertForPreTraining": _models_flax_albert,
    "FlaxAlbertForPreTrainingOutput": _models_flax_albert,
    "FlaxAlbertForQuestionAnswering": _models_flax_albert,
    "FlaxAlbertForSequenceClassification": _models_flax_albert,
    "FlaxAlbertForTokenClassification": _models_flax_albert,
    "FlaxAlbertModel": _models_flax_albert,
    "FlaxAlbertPreTrainedModel": _models_flax_albert,
    "FlaxBartForCausalLM": _models_flax_bart,
    "FlaxBartForConditionalGeneration": _models_flax_bart,
    "FlaxBartForQuestionAnswering": _models_flax_bart,
    "FlaxBartForSequenceClassification": _models_flax_bart,
    "FlaxBartModel": _models_flax_bart,
    "FlaxBartPreTrainedModel": _models_flax_bart,
    "FlaxBertModel": _models_flax_bert,
    "FlaxBertPreTrainedModel": _models_flax_bert,
    "FlaxBertForMultipleChoice": _models_flax_bert_classification,
    "FlaxBertForQuestionAnswering": _models_flax_bert_classification,
    "FlaxBertForSequenceClassification": _models_flax_bert_classification,
    "FlaxBertForTokenClassification": _models_flax_bert_classification,
    "FlaxBertGenerationDecoder": _models_flax_bert_generation,
    "FlaxBertGenerationEncoder": _models_flax_bert_generation,
    "FlaxBertGenerationPreTrainedModel": _models_flax_bert_generation,
    "FlaxBertForMaskedLM": _models_flax_bert_lm,
    "FlaxBertForNextSentencePrediction": _models_flax_bert_lm,
    "FlaxBertForPreTraining": _models_flax_bert_lm,
    "FlaxBertForPreTrainingOutput": _models_flax_bert_lm,
    "FlaxBertLMHeadModel": _models_flax_bert_lm,
    "FlaxBigBirdForCausalLM": _models_flax_big_bird,
    "FlaxBigBirdForMaskedLM": _models_flax_big_bird,
    "FlaxBigBirdForMultipleChoice": _models_flax_big_bird,
    "FlaxBigBirdForPreTraining": _models_flax_big_bird,
    "FlaxBigBirdForQuestionAnswering": _models_flax_big_bird,
    "FlaxBigBirdForSequenceClassification": _models_flax_big_bird,
    "FlaxBigBirdForTokenClassification": _models_flax_big_bird,
    "FlaxBigBirdModel": _models_flax_big_bird,
    "FlaxBigBirdPreTrainedModel": _models_flax_big_bird,
    "FlaxBigBirdPegasusForCausalLM": _models_flax_bigbird_pegasus,
    "FlaxBigBirdPegasusForConditionalGeneration": _models_flax_bigbird_pegasus,
    "FlaxBigBirdPegasusForQuestionAnswering": _models_flax_bigbird_pegasus,
    "FlaxBigBirdPegasusForSequenceClassification": _models_flax_bigbird_pegasus,
    "FlaxBigBirdPegasusModel": _models_flax_bigbird_pegasus,
    "FlaxBigBirdPegasusPreTrainedModel": _models_flax_bigbird_pegasus,
    "FlaxBlenderbotForCausalLM": _models_flax_blenderbot,
    "FlaxBlenderbotForConditionalGeneration": _models_flax_blenderbot,
    "FlaxBlenderbotModel": _models_flax_blenderbot,
    "FlaxBlenderbotPreTrainedModel": _models_flax_blenderbot,
    "FlaxBlenderbotSmallForCausalLM": _models_flax_blenderbot_small,
    "FlaxBlenderbotSmallForConditionalGeneration": _models_flax_blenderbot_small,
    "FlaxBlenderbotSmallModel": _models_flax_blenderbot_small,
    "FlaxBlenderbotSmallPreTrainedModel": _models_flax_blenderbot_small,
    "FlaxCamembertForCausalLM": _models_flax_camembert,
    "FlaxCamembertForMaskedLM": _models_flax_camembert,
    "FlaxCamembertForMultipleChoice": _models_flax_camembert,
    "FlaxCamembertForQuestionAnswering": _models_flax_camembert,
    "FlaxCamembertForSequenceClassification": _models_flax_camembert,
    "FlaxCamembertForTokenClassification": _models_flax_camembert,
    "FlaxCamembertModel": _models_flax_camembert,
    "FlaxCamembertPreTrainedModel": _models_flax_camembert,
    "FlaxCanineForMultipleChoice": _models_flax_canine,
    "FlaxCanineForQuestionAnswering": _models_flax_canine,
    "FlaxCanineForSequenceClassification": _models_flax_canine,
    "FlaxCanineForTokenClassification": _models_flax_canine,
    "FlaxCanineModel": _models_flax_canine,
    "FlaxCaninePreTrainedModel": _models_flax_canine,
    "FlaxCLIPModel": _models_flax_clip,
    "FlaxCLIPOutput": _models_flax_clip,
    "FlaxCLIPPreTrainedModel": _models_flax_clip,
    "FlaxCLIPTextModel": _models_flax_clip,
    "FlaxCLIPTextModelOutput": _models_flax_clip,
    "FlaxCLIPTextModelWithProjection": _models_flax_clip,
    "FlaxCLIPVisionModel": _models_flax_clip,
    "FlaxCLIPVisionModelOutput": _models_flax_clip,
    "FlaxCLIPVisionModelWithProjection": _models_flax_clip,
    "FlaxConvBertForMaskedLM": _models_flax_convbert,
    "FlaxConvBertForMultipleChoice": _models_flax_convbert,
    "FlaxConvBertForQuestionAnswering": _models_flax_convbert,
    "FlaxConvBertForSequenceClassification": _models_flax_convbert,
    "FlaxConvBertForTokenClassification": _models_flax_convbert,
    "FlaxConvBertModel": _models_flax_convbert,
    "FlaxConvBertPreTrainedModel": _models_flax_convbert,
    "FlaxCTRLForSequenceClassification": _models_flax_ctrl,
    "FlaxCTRLLMHeadModel": _models_flax_ctrl,
    "FlaxCTRLModel": _models_flax_ctrl,
    "FlaxCTRLPreTrainedModel": _models_flax_ctrl,
    "FlaxDebertaForMaskedLM": _models_flax_deberta,
    "FlaxDebertaForQuestionAnswering": _models_flax_deberta,
    "FlaxDebertaForSequenceClassification": _models_flax_deberta,
    "FlaxDebertaForTokenClassification": _models_flax_deberta,
    "FlaxDebertaModel": _models_flax_deberta,
    "FlaxDebertaPreTrainedModel": _models_flax_deberta,
    "FlaxDebertaV2Model": _models_flax_deberta_v2,
    "FlaxDebertaV2PreTrainedModel": _models_flax_deberta_v2,
    "FlaxDebertaV2ForMaskedLM": _models_flax_deberta_v2_heads,
    "FlaxDebertaV2ForQuestionAnswering": _models_flax_deberta_v2_heads,
    "FlaxDebertaV2ForSequenceClassification": _models_flax_deberta_v2_heads,
    "FlaxDebertaV2ForTokenClassification": _models_flax_deberta_v2_heads,
    "FlaxDeiTForImageClassification": _models_flax_deit,
    "FlaxDeiTForImageClassificationWithTeacher": _models_flax_deit,
    "FlaxDeiTForImageClassificationWithTeacherOutput": _models_flax_deit,
    "FlaxDeiTModel": _models_flax_deit,
    "FlaxDeiTPreTrainedModel": _models_flax_deit,
    "FlaxDetrModel": _models_flax_detr,
    "FlaxDetrModelOutput": _models_flax_detr,
    "FlaxDetrPreTrainedModel": _models_flax_detr,
    "FlaxDetrForObjectDetection": _models_flax_detr_detection,
    "FlaxDetrObjectDetectionOutput": _models_flax_detr_detection,
    "FlaxDetrForSegmentation": _models_flax_detr_segmentation,
    "FlaxDetrSegmentationOutput": _models_flax_detr_segmentation,
    "FlaxDistilBertModel": _models_flax_distilbert,
    "FlaxDistilBertPreTrainedModel": _models_flax_distilbert,
    "FlaxDistilBertForMaskedLM": _models_flax_distilbert_heads,
    "FlaxDistilBertForMultipleChoice": _models_flax_distilbert_heads,
    "FlaxDistilBertForQuestionAnswering": _models_flax_distilbert_heads,
    "FlaxDistilBertForSequenceClassification": _models_flax_distilbert_heads,
    "FlaxDistilBertForTokenClassification": _models_flax_distilbert_heads,
    "FlaxDPRContextEncoder": _models_flax_dpr,
    "FlaxDPRContextEncoderOutput": _models_flax_dpr,
    "FlaxDPRPreTrainedModel": _models_flax_dpr,
    "FlaxDPRQuestionEncoder": _models_flax_dpr,
    "FlaxDPRQuestionEncoderOutput": _models_flax_dpr,
    "FlaxDPRReader": _models_flax_dpr,
    "FlaxDPRReaderOutput": _models_flax_dpr,
    "FlaxElectraForCausalLM": _models_flax_electra,
    "FlaxElectraForMaskedLM": _models_flax_electra,
    "FlaxElectraForMultipleChoice": _models_flax_electra,
    "FlaxElectraForPreTraining": _models_flax_electra,
    "FlaxElectraForPreTrainingOutput": _models_flax_electra,
    "FlaxElectraForQuestionAnswering": _models_flax_electra,
    "FlaxElectraForSequenceClassification": _models_flax_electra,
    "FlaxElectraForTokenClassification": _models_flax_electra,
    "FlaxElectraModel": _models_flax_electra,
    "FlaxElectraPreTrainedModel": _models_flax_electra,
    "FlaxEncoderDecoderModel": _models_flax_encoder_decoder,
    "FlaxFlaubertForMultipleChoice": _models_flax_flaubert,
    "FlaxFlaubertForQuestionAnswering": _models_flax_flaubert,
    "FlaxFlaubertForQuestionAnsweringSimple": _models_flax_flaubert,
    "FlaxFlaubertForSequenceClassification": _models_flax_flaubert,
    "FlaxFlaubertForTokenClassification": _models_flax_flaubert,
    "FlaxFlaubertModel": _models_flax_flaubert,
    "FlaxFlaubertPreTrainedModel": _models_flax_flaubert,
    "FlaxFlaubertWithLMHeadModel": _models_flax_flaubert,
    "FlaxFSMTForConditionalGeneration": _models_flax_fsmt,
    "FlaxFSMTModel": _models_flax_fsmt,
    "FlaxFSMTPreTrainedModel": _models_flax_fsmt,
    "FlaxFunnelBaseModel": _models_flax_funnel,
    "FlaxFunnelModel": _models_flax_funnel,
    "FlaxFunnelPreTrainedModel": _models_flax_funnel,
    "FlaxFunnelForMaskedLM": _models_flax_funnel_heads,
    "FlaxFunnelForMultipleChoice": _models_flax_funnel_heads,
    "FlaxFunnelForPreTraining": _models_flax_funnel_heads,
    "FlaxFunnelForPreTrainingOutput": _models_flax_funnel_heads,
    "FlaxFunnelForQuestionAnswering": _models_flax_funnel_heads,
    "FlaxFunnelForSequenceClassification": _models_flax_funnel_heads,
    "FlaxFunnelForTokenClassification": _models_flax_funnel_heads,
    "FlaxGenerateOutput": _models_flax_generation_output,
    "FlaxGPT2Model": _models_flax_gpt2,
    "FlaxGPT2PreTrainedModel": _models_flax_gpt2,
    "FlaxGPT2DoubleHeadsModel": _models_flax_gpt2_heads,
    "FlaxGPT2DoubleHeadsModelOutput": _models_flax_gpt2_heads,
    "FlaxGPT2ForSequenceClassification": _models_flax_gpt2_heads,
    "FlaxGPT2ForTokenClassification": _models_flax_gpt2_heads,
    "FlaxGPT2LMHeadModel": _models_flax_gpt2_heads,
    "FlaxGPTNeoForCausalLM": _models_flax_gpt_neo,
    "FlaxGPTNeoForSequenceClassification": _models_flax_gpt_neo,
    "FlaxGPTNeoModel": _models_flax_gpt_neo,
    "FlaxGPTNeoPreTrainedModel": _models_flax_gpt_neo,
    "FlaxHubertModel": _models_flax_hubert,
    "FlaxHubertPreTrainedModel": _models_flax_hubert,
    "FlaxHubertForCTC": _models_flax_hubert_heads,
    "FlaxHubertForSequenceClassification": _models_flax_hubert_heads,
    "FlaxIBertForMaskedLM": _models_flax_ibert,
    "FlaxIBertForMultipleChoice": _models_flax_ibert,
    "FlaxIBertForQuestionAnswering": _models_flax_ibert,
    "FlaxIBertForSequenceClassification": _models_flax_ibert,
    "FlaxIBertForTokenClassification": _models_flax_ibert,
    "FlaxIBertModel": _models_flax_ibert,
    "FlaxIBertPreTrainedModel": _models_flax_ibert,
    "FlaxLayoutLMForMaskedLM": _models_flax_layoutlm,
    "FlaxLayoutLMForSequenceClassification": _models_flax_layoutlm,
    "FlaxLayoutLMForTokenClassification": _models_flax_layoutlm,
    "FlaxLayoutLMModel": _models_flax_layoutlm,
    "FlaxLayoutLMPreTrainedModel": _models_flax_layoutlm,
    "FlaxLEDModel": _models_flax_led,
    "FlaxLEDPreTrainedModel": _models_flax_led,
    "FlaxLEDSeq2SeqModelOutput": _models_flax_led,
    "FlaxLEDForConditionalGeneration": _models_flax_led_heads,
    "FlaxLEDForQuestionAnswering": _models_flax_led_heads,
    "FlaxLEDForSequenceClassification": _models_flax_led_heads,
    "FlaxLEDSeq2SeqLMOutput": _models_flax_led_heads,
    "FlaxLEDSeq2SeqQuestionAnsweringModelOutput": _models_flax_led_heads,
    "FlaxLEDSeq2SeqSequenceClassifierOutput": _models_flax_led_heads,
    "FlaxLongformerModel": _models_flax_longformer,
    "FlaxLongformerPreTrainedModel": _models_flax_longformer,
    "FlaxLongformerBaseModelOutput": _models_flax_longformer_attention,
    "FlaxLongformerForMaskedLM": _models_flax_longformer_heads,
    "FlaxLongformerForMultipleChoice": _models_flax_longformer_heads,
    "FlaxLongformerForQuestionAnswering": _models_flax_longformer_heads,
    "FlaxLongformerForSequenceClassification": _models_flax_longformer_heads,
    "FlaxLongformerForTokenClassification": _models_flax_longformer_heads,
    "FlaxLongformerMaskedLMOutput": _models_flax_longformer_heads,
    "FlaxLongformerMultipleChoiceModelOutput": _models_flax_longformer_heads,
    "FlaxLongformerQuestionAnsweringModelOutput": _models_flax_longformer_heads,
    "FlaxLongformerSequenceClassifierOutput": _models_flax_longformer_heads,
    "FlaxLongformerTokenClassifierOutput": _models_flax_longformer_heads,
    "FlaxLukeModel": _models_flax_luke,
    "FlaxLukeModelOutput": _models_flax_luke,
    "FlaxLukePreTrainedModel": _models_flax_luke,
    "FlaxLukeClassifierOutput": _models_flax_luke_heads,
    "FlaxLukeForEntityClassification": _models_flax_luke_heads,
    "FlaxLukeForEntityPairClassification": _models_flax_luke_heads,
    "FlaxLukeForEntitySpanClassification": _models_flax_luke_heads,
    "FlaxLukeForMaskedLM": _models_flax_luke_heads,
    "FlaxLukeForMultipleChoice": _models_flax_luke_heads,
    "FlaxLukeForQuestionAnswering": _models_flax_luke_heads,
    "FlaxLukeForSequenceClassification": _models_flax_luke_heads,
    "FlaxLukeForTokenClassification": _models_flax_luke_heads,
    "FlaxLukeMaskedLMOutput": _models_flax_luke_heads,
    "FlaxLukeQuestionAnsweringModelOutput": _models_flax_luke_heads,
    "FlaxLxmertModel": _models_flax_lxmert,
    "FlaxLxmertModelOutput": _models_flax_lxmert,
    "FlaxLxmertPreTrainedModel": _models_flax_lxmert,
    "FlaxLxmertForPreTraining": _models_flax_lxmert_heads,
    "FlaxLxmertForPreTrainingOutput": _models_flax_lxmert_heads,
    "FlaxLxmertForQuestionAnswering": _models_flax_lxmert_heads,
    "FlaxLxmertForQuestionAnsweringOutput": _models_flax_lxmert_heads,
    "FlaxM2M100ForConditionalGeneration": _models_flax_m2m_100,
    "FlaxM2M100Model": _models_flax_m2m_100,
    "FlaxM2M100PreTrainedModel": _models_flax_m2m_100,
    "FlaxMarianForCausalLM": _models_flax_marian,
    "FlaxMarianMTModel": _models_flax_marian,
    "FlaxMarianModel": _models_flax_marian,
    "FlaxMarianPreTrainedModel": _models_flax_marian,
    "FlaxMBartForCausalLM": _models_flax_mbart,
    "FlaxMBartForConditionalGeneration": _models_flax_mbart,
    "FlaxMBartForQuestionAnswering": _models_flax_mbart,
    "FlaxMBartForSequenceClassification": _models_flax_mbart,
    "FlaxMBartModel": _models_flax_mbart,
    "FlaxMBartPreTrainedModel": _models_flax_mbart,
    "FlaxMegatronBertForCausalLM": _models_flax_megatron_bert,
    "FlaxMegatronBertForMaskedLM": _models_flax_megatron_bert,
    "FlaxMegatronBertForMultipleChoice": _models_flax_megatron_bert,
    "FlaxMegatronBertForNextSentencePrediction": _models_flax_megatron_bert,
    "FlaxMegatronBertForPreTraining": _models_flax_megatron_bert,
    "FlaxMegatronBertForQuestionAnswering": _models_flax_megatron_bert,
    "FlaxMegatronBertForSequenceClassification": _models_flax_megatron_bert,
    "FlaxMegatronBertForTokenClassification": _models_flax_megatron_bert,
    "FlaxMegatronBertModel": _models_flax_megatron_bert,
    "FlaxMegatronBertPreTrainedModel": _models_flax_megatron_bert,
    "FlaxMobileBertForMaskedLM": _models_flax_mobilebert,
    "FlaxMobileBertForMultipleChoice": _models_flax_mobilebert,
    "FlaxMobileBertForNextSentencePrediction": _models_flax_mobilebert,
    "FlaxMobileBertForPreTraining": _models_flax_mobilebert,
    "FlaxMobileBertForQuestionAnswering": _models_flax_mobilebert,
    "FlaxMobileBertForSequenceClassification": _models_flax_mobilebert,
    "FlaxMobileBertForTokenClassification": _models_flax_mobilebert,
    "FlaxMobileBertModel": _models_flax_mobilebert,
    "FlaxMobileBertPreTrainedModel": _models_flax_mobilebert,
    "FlaxMPNetForMaskedLM": _models_flax_mpnet,
    "FlaxMPNetForMultipleChoice": _models_flax_mpnet,
    "FlaxMPNetForQuestionAnswering": _models_flax_mpnet,
    "FlaxMPNetForSequenceClassification": _models_flax_mpnet,
    "FlaxMPNetForTokenClassification": _models_flax_mpnet,
    "FlaxMPNetModel": _models_flax_mpnet,
    "FlaxMPNetPreTrainedModel": _models_flax_mpnet,
    "FlaxMT5EncoderModel": _models_flax_mt5,
    "FlaxMT5ForConditionalGeneration": _models_flax_mt5,
    "FlaxMT5ForQuestionAnswering": _models_flax_mt5,
    "FlaxMT5ForSequenceClassification": _models_flax_mt5,
    "FlaxMT5ForTokenClassification": _models_flax_mt5,
    "FlaxMT5Model": _models_flax_mt5,
    "FlaxOpenAIGPTForSequenceClassification": _models_flax_openai_gpt,
    "FlaxOpenAIGPTLMHeadModel": _models_flax_openai_gpt,
    "FlaxOpenAIGPTModel": _models_flax_openai_gpt,
    "FlaxOpenAIGPTPreTrainedModel": _models_flax_openai_gpt,
    "FlaxBaseModelOutput": _models_flax_outputs,
    "FlaxCausalLMOutput": _models_flax_outputs,
    "FlaxImageClassifierOutput": _models_flax_outputs,
    "FlaxMaskedLMOutput": _models_flax_outputs,
    "FlaxMultipleChoiceModelOutput": _models_flax_outputs,
    "FlaxNextSentencePredictorOutput": _models_flax_outputs,
    "FlaxPreTrainingOutput": _models_flax_outputs,
    "FlaxQuestionAnsweringModelOutput": _models_flax_outputs,
    "FlaxSeq2SeqLMOutput": _models_flax_outputs,
    "FlaxSeq2SeqQuestionAnsweringModelOutput": _models_flax_outputs,
    "FlaxSeq2SeqSequenceClassifierOutput": _models_flax_outputs,
    "FlaxSequenceClassifierOutput": _models_flax_outputs,
    "FlaxTableQuestionAnsweringOutput": _models_flax_outputs,
    "FlaxTokenClassifierOutput": _models_flax_outputs,
    "FlaxPegasusForCausalLM": _models_flax_pegasus,
    "FlaxPegasusForConditionalGeneration": _models_flax_pegasus,
    "FlaxPegasusModel": _models_flax_pegasus,
    "FlaxPegasusPreTrainedModel": _models_flax_pegasus,
    "FlaxProphetNetDecoderLMOutput": _models_flax_prophetnet,
    "FlaxProphetNetForCausalLM": _models_flax_prophetnet,
    "FlaxProphetNetForConditionalGeneration": _models_flax_prophetnet,
    "FlaxProphetNetModel": _models_flax_prophetnet,
    "FlaxProphetNetPreTrainedModel": _models_flax_prophetnet,
    "FlaxProphetNetSeq2SeqLMOutput": _models_flax_prophetnet,
    "FlaxProphetNetSeq2SeqModelOutput": _models_flax_prophetnet,
    "FlaxRagModel": _models_flax_rag,
    "FlaxRagPreTrainedModel": _models_flax_rag,
    "FlaxRagRetrievedOutput": _models_flax_rag_outputs,
    "FlaxRetrievAugLMMarginOutput": _models_flax_rag_outputs,
    "FlaxRetrievAugLMOutput": _models_flax_rag_outputs,
    "FlaxRagSequenceForGeneration": _models_flax_rag_sequence,
    "FlaxRagTokenForGeneration": _models_flax_rag_token,
    "FlaxReformerModel": _models_flax_reformer,
    "FlaxReformerPreTrainedModel": _models_flax_reformer,
    "FlaxReformerForMaskedLM": _models_flax_reformer_heads,
    "FlaxReformerForQuestionAnswering": _models_flax_reformer_heads,
    "FlaxReformerForSequenceClassification": _models_flax_reformer_heads,
    "FlaxReformerModelWithLMHead": _models_flax_reformer_heads,
    "FlaxRetriBertModel": _models_flax_retribert,
    "FlaxRetriBertOutput": _models_flax_retribert,
    "FlaxRetriBertPreTrainedModel": _models_flax_retribert,
    "FlaxRobertaForCausalLM": _models_flax_roberta,
    "FlaxRobertaForMaskedLM": _models_flax_roberta,
    "FlaxRobertaForMultipleChoice": _models_flax_roberta,
    "FlaxRobertaForQuestionAnswering": _models_flax_roberta,
    "FlaxRobertaForSequenceClassification": _models_flax_roberta,
    "FlaxRobertaForTokenClassification": _models_flax_roberta,
    "FlaxRobertaModel": _models_flax_roberta,
    "FlaxRobertaPreTrainedModel": _models_flax_roberta,
    "FlaxRoFormerForCausalLM": _models_flax_roformer,
    "FlaxRoFormerForMaskedLM": _models_flax_roformer,
    "FlaxRoFormerForMultipleChoice": _models_flax_roformer,
    "FlaxRoFormerForQuestionAnswering": _models_flax_roformer,
    "FlaxRoFormerForSequenceClassification": _models_flax_roformer,
    "FlaxRoFormerForTokenClassification": _models_flax_roformer,
    "FlaxRoFormerModel": _models_flax_roformer,
    "FlaxRoFormerPreTrainedModel": _models_flax_roformer,
    "FlaxSpeech2TextForConditionalGeneration": _models_flax_speech_to_text,
    "FlaxSpeech2TextModel": _models_flax_speech_to_text,
    "FlaxSpeech2TextPreTrainedModel": _models_flax_speech_to_text,
    "FlaxSqueezeBertForMaskedLM": _models_flax_squeezebert,
    "FlaxSqueezeBertForMultipleChoice": _models_flax_squeezebert,
    "FlaxSqueezeBertForQuestionAnswering": _models_flax_squeezebert,
    "FlaxSqueezeBertForSequenceClassification": _models_flax_squeezebert,
    "FlaxSqueezeBertForTokenClassification": _models_flax_squeezebert,
    "FlaxSqueezeBertModel": _models_flax_squeezebert,
    "FlaxSqueezeBertPreTrainedModel": _models_flax_squeezebert,
    "FlaxT5EncoderModel": _models_flax_t5,
    "FlaxT5ForConditionalGeneration": _models_flax_t5,
    "FlaxT5Model": _models_flax_t5,
    "FlaxT5PreTrainedModel": _models_flax_t5,
    "FlaxT5ForQuestionAnswering": _models_flax_t5_heads,
    "FlaxT5ForSequenceClassification": _models_flax_t5_heads,
    "FlaxT5ForTokenClassification": _models_flax_t5_heads,
    "FlaxTapasModel": _models_flax_tapas,
    "FlaxTapasPreTrainedModel": _models_flax_tapas,
    "FlaxTapasForMaskedLM": _models_flax_tapas_heads,
    "FlaxTapasForQuestionAnswering": _models_flax_tapas_heads,
    "FlaxTapasForSequenceClassification": _models_flax_tapas_heads,
    "FlaxCausalTaskModel": _models_flax_tasks,
    "FlaxSeq2SeqTaskModel": _models_flax_tasks,
    "FlaxTaskModel": _models_flax_tasks,
    "FlaxTransfoXLModel": _models_flax_transfo_xl,
    "FlaxTransfoXLPreTrainedModel": _models_flax_transfo_xl,
    "FlaxTransfoXLForSequenceClassification": _models_flax_transfo_xl_heads,
    "FlaxTransfoXLLMHeadModel": _models_flax_transfo_xl_heads,
    "FlaxTransfoXLLMHeadModelOutput": _models_flax_transfo_xl_heads,
    "FlaxVisualBertForPreTraining": _models_flax_visual_bert,
    "FlaxVisualBertForPreTrainingOutput": _models_flax_visual_bert,
    "FlaxVisualBertModel": _models_flax_visual_bert,
    "FlaxVisualBertPreTrainedModel": _models_flax_visual_bert,
    "FlaxViTForImageClassification": _models_flax_vit,
    "FlaxViTModel": _models_flax_vit,
    "FlaxViTPreTrainedModel": _models_flax_vit,
    "FlaxMaskedImageModelingOutput": _models_flax_vit_masked,
    "FlaxViTForMaskedImageModeling": _models_flax_vit_masked,
    "FlaxWav2Vec2Model": _models_flax_wav2vec2,
    "FlaxWav2Vec2PreTrainedModel": _models_flax_wav2vec2,
    "FlaxWav2Vec2ForCTC": _models_flax_wav2vec2_heads,
    "FlaxWav2Vec2ForMaskedLM": _models_flax_wav2vec2_heads,
    "FlaxWav2Vec2ForSequenceClassification": _models_flax_wav2vec2_heads,
    "FlaxWav2Vec2ForPreTraining": _models_flax_wav2vec2_pretraining,
    "FlaxWav2Vec2ForPreTrainingOutput": _models_flax_wav2vec2_pretraining,
    "FlaxXLMModel": _models_flax_xlm,
    "FlaxXLMPreTrainedModel": _models_flax_xlm,
    "FlaxXLMForMultipleChoice": _models_flax_xlm_heads,
    "FlaxXLMForQuestionAnswering": _models_flax_xlm_heads,
    "FlaxXLMForQuestionAnsweringSimple": _models_flax_xlm_heads,
    "FlaxXLMForSequenceClassification": _models_flax_xlm_heads,
    "FlaxXLMForTokenClassification": _models_flax_xlm_heads,
    "FlaxXLMWithLMHeadModel": _models_flax_xlm_heads,
    "FlaxXLMProphetNetForCausalLM": _models_flax_xlm_prophetnet,
    "FlaxXLMProphetNetForConditionalGeneration": _models_flax_xlm_prophetnet,
    "FlaxXLMProphetNetModel": _models_flax_xlm_prophetnet,
    "FlaxXLMProphetNetPreTrainedModel": _models_flax_xlm_prophetnet,
    "FlaxXLMRobertaForCausalLM": _models_flax_xlm_roberta,
    "FlaxXLMRobertaForMaskedLM": _models_flax_xlm_roberta,
    "FlaxXLMRobertaForMultipleChoice": _models_flax_xlm_roberta,
    "FlaxXLMRobertaForQuestionAnswering": _models_flax_xlm_roberta,
    "FlaxXLMRobertaForSequenceClassification": _models_flax_xlm_roberta,
    "FlaxXLMRobertaForTokenClassification": _models_flax_xlm_roberta,
    "FlaxXLMRobertaModel": _models_flax_xlm_roberta,
    "FlaxXLMRobertaPreTrainedModel": _models_flax_xlm_roberta,
    "FlaxXLNetModel": _models_flax_xlnet,
    "FlaxXLNetPreTrainedModel": _models_flax_xlnet,
    "FlaxRankedAnswersOutput": _models_flax_xlnet_answers,
    "FlaxXLNetForMultipleChoice": _models_flax_xlnet_heads,
    "FlaxXLNetForQuestionAnswering": _models_flax_xlnet_heads,
    "FlaxXLNetForQuestionAnsweringSimple": _models_flax_xlnet_heads,
    "FlaxXLNetForSequenceClassification": _models_flax_xlnet_heads,
    "FlaxXLNetForTokenClassification": _models_flax_xlnet_heads,
    "FlaxXLNetLMHeadModel": _models_flax_xlnet_heads,
    "TFAlbertForMaskedLM": _models_tensorflow_albert,
    "TFAlbertForMultipleChoice": _models_tensorflow_albert,
    "TFAlbertForPreTraining": _models_tensorflow_albert,
    "TFAlbertForPreTrainingOutput": _models_tensorflow_albert,
    "TFAlbertForQuestionAnswering": _models_tensorflow_albert,
    "TFAlbertForSequenceClassification": _models_tensorflow_albert,
    "TFAlbertForTokenClassification": _models_tensorflow_albert,
    "TFAlbertModel": _models_tensorflow_albert,
    "TFAlbertPreTrainedModel": _models_tensorflow_albert,
    "TFBartForCausalLM": _models_tensorflow_bart,
    "TFBartForConditionalGeneration": _models_tensorflow_bart,
    "TFBartForQuestionAnswering": _models_tensorflow_bart,
    "TFBartForSequenceClassification": _models_tensorflow_bart,
    "TFBartModel": _models_tensorflow_bart,
    "TFBartPreTrainedModel": _models_tensorflow_bart,
    "TFBertModel": _models_tensorflow_bert,
    "TFBertPreTrainedModel": _models_tensorflow_bert,
    "TFBertForMultipleChoice": _models_tensorflow_bert_classification,
    "TFBertForQuestionAnswering": _models_tensorflow_bert_classification,
    "TFBertForSequenceClassification": _models_tensorflow_bert_classification,
    "TFBertForTokenClassification": _models_tensorflow_bert_classification,
    "TFBertGenerationDecoder": _models_tensorflow_bert_generation,
    "TFBertGenerationEncoder": _models_tensorflow_bert_generation,
    "TFBertGenerationPreTrainedModel": _models_tensorflow_bert_generation,
    "TFBertForMaskedLM": _models_tensorflow_bert_lm,
    "TFBertForNextSentencePrediction": _models_tensorflow_bert_lm,
    "TFBertForPreTraining": _models_tensorflow_bert_lm,
    "TFBertForPreTrainingOutput": _models_tensorflow_bert_lm,
    "TFBertLMHeadModel": _models_tensorflow_bert_lm,
    "TFBigBirdForCausalLM": _models_tensorflow_big_bird,
    "TFBigBirdForMaskedLM": _models_tensorflow_big_bird,
    "TFBigBirdForMultipleChoice": _models_tensorflow_big_bird,
    "TFBigBirdForPreTraining": _models_tensorflow_big_bird,
    "TFBigBirdForQuestionAnswering": _models_tensorflow_big_bird,
    "TFBigBirdForSequenceClassification": _models_tensorflow_big_bird,
    "TFBigBirdForTokenClassification": _models_tensorflow_big_bird,
    "TFBigBirdModel": _models_tensorflow_big_bird,
    "TFBigBirdPreTrainedModel": _models_tensorflow_big_bird,
    "TFBigBirdPegasusForCausalLM": _models_tensorflow_bigbird_pegasus,
    "TFBigBirdPegasusForConditionalGeneration": _models_tensorflow_bigbird_pegasus,
    "TFBigBirdPegasusForQuestionAnswering": _models_tensorflow_bigbird_pegasus,
    "TFBigBirdPegasusForSequenceClassification": _models_tensorflow_bigbird_pegasus,
    "TFBigBirdPegasusModel": _models_tensorflow_bigbird_pegasus,
    "TFBigBirdPegasusPreTrainedModel": _models_tensorflow_bigbird_pegasus,
    "TFBlenderbotForCausalLM": _models_tensorflow_blenderbot,
    "TFBlenderbotForConditionalGeneration": _models_tensorflow_blenderbot,
    "TFBlenderbotModel": _models_tensorflow_blenderbot,
    "TFBlenderbotPreTrainedModel": _models_tensorflow_blenderbot,
    "TFBlenderbotSmallForCausalLM": _models_tensorflow_blenderbot_small,
    "TFBlenderbotSmallForConditionalGeneration": _models_tensorflow_blenderbot_small,
    "TFBlenderbotSmallModel": _models_tensorflow_blenderbot_small,
    "TFBlenderbotSmallPreTrainedModel": _models_tensorflow_blenderbot_small,
    "TFCamembertForCausalLM": _models_tensorflow_camembert,
    "TFCamembertForMaskedLM": _models_tensorflow_camembert,
    "TFCamembertForMultipleChoice": _models_tensorflow_camembert,
    "TFCamembertForQuestionAnswering": _models_tensorflow_camembert,
    "TFCamembertForSequenceClassification": _models_tensorflow_camembert,
    "TFCamembertForTokenClassification": _models_tensorflow_camembert,
    "TFCamembertModel": _models_tensorflow_camembert,
    "TFCamembertPreTrainedModel": _models_tensorflow_camembert,
    "TFCanineForMultipleChoice": _models_tensorflow_canine,
    "TFCanineForQuestionAnswering": _models_tensorflow_canine,
    "TFCanineForSequenceClassification": _models_tensorflow_canine,
    "TFCanineForTokenClassification": _models_tensorflow_canine,
    "TFCanineModel": _models_tensorflow_canine,
    "TFCaninePreTrainedModel": _models_tensorflow_canine,
    "TFCLIPModel": _models_tensorflow_clip,
    "TFCLIPOutput": _models_tensorflow_clip,
    "TFCLIPPreTrainedModel": _models_tensorflow_clip,
    "TFCLIPTextModel": _models_tensorflow_clip,
    "TFCLIPTextModelOutput": _models_tensorflow_clip,
    "TFCLIPTextModelWithProjection": _models_tensorflow_clip,
    "TFCLIPVisionModel": _models_tensorflow_clip,
    "TFCLIPVisionModelOutput": _models_tensorflow_clip,
    "TFCLIPVisionModelWithProjection": _models_tensorflow_clip,
    "TFConvBertForMaskedLM": _models_tensorflow_convbert,
    "TFConvBertForMultipleChoice": _models_tensorflow_convbert,
    "TFConvBertForQuestionAnswering": _models_tensorflow_convbert,
    "TFConvBertForSequenceClassification": _models_tensorflow_convbert,
    "TFConvBertForTokenClassification": _models_tensorflow_convbert,
    "TFConvBertModel": _models_tensorflow_convbert,
    "TFConvBertPreTrainedModel": _models_tensorflow_convbert,
    "TFCTRLForSequenceClassification": _models_tensorflow_ctrl,
    "TFCTRLLMHeadModel": _models_tensorflow_ctrl,
    "TFCTRLModel": _models_tensorflow_ctrl,
    "TFCTRLPreTrainedModel": _models_tensorflow_ctrl,
    "TFDebertaForMaskedLM": _models_tensorflow_deberta,
    "TFDebertaForQuestionAnswering": _models_tensorflow_deberta,
    "TFDebertaForSequenceClassification": _models_tensorflow_deberta,
    "TFDebertaForTokenClassification": _models_tensorflow_deberta,
    "TFDebertaModel": _models_tensorflow_deberta,
    "TFDebertaPreTrainedModel": _models_tensorflow_deberta,
    "TFDebertaV2Model": _models_tensorflow_deberta_v2,
    "TFDebertaV2PreTrainedModel": _models_tensorflow_deberta_v2,
    "TFDebertaV2ForMaskedLM": _models_tensorflow_deberta_v2_heads,
    "TFDebertaV2ForQuestionAnswering": _models_tensorflow_deberta_v2_heads,
    "TFDebertaV2ForSequenceClassification": _models_tensorflow_deberta_v2_heads,
    "TFDebertaV2ForTokenClassification": _models_tensorflow_deberta_v2_heads,
    "TFDeiTForImageClassification": _models_tensorflow_deit,
    "TFDeiTForImageClassificationWithTeacher": _models_tensorflow_deit,
    "TFDeiTForImageClassificationWithTeacherOutput": _models_tensorflow_deit,
    "TFDeiTModel": _models_tensorflow_deit,
    "TFDeiTPreTrainedModel": _models_tensorflow_deit,
    "TFDetrModel": _models_tensorflow_detr,
    "TFDetrModelOutput": _models_tensorflow_detr,
    "TFDetrPreTrainedModel": _models_tensorflow_detr,
    "TFDetrForObjectDetection": _models_tensorflow_detr_detection,
    "TFDetrObjectDetectionOutput": _models_tensorflow_detr_detection,
    "TFDetrForSegmentation": _models_tensorflow_detr_segmentation,
    "TFDetrSegmentationOutput": _models_tensorflow_detr_segmentation,
    "TFDistilBertModel": _models_tensorflow_distilbert,
    "TFDistilBertPreTrainedModel": _models_tensorflow_distilbert,
    "TFDistilBertForMaskedLM": _models_tensorflow_distilbert_heads,
    "TFDistilBertForMultipleChoice": _models_tensorflow_distilbert_heads,
    "TFDistilBertForQuestionAnswering": _models_tensorflow_distilbert_heads,
    "TFDistilBertForSequenceClassification": _models_tensorflow_distilbert_heads,
    "TFDistilBertForTokenClassification": _models_tensorflow_distilbert_heads,
    "TFDPRContextEncoder": _models_tensorflow_dpr,
    "TFDPRContextEncoderOutput": _models_tensorflow_dpr,
    "TFDPRPreTrainedModel": _models_tensorflow_dpr,
    "TFDPRQuestionEncoder": _models_tensorflow_dpr,
    "TFDPRQuestionEncoderOutput": _models_tensorflow_dpr,
    "TFDPRReader": _models_tensorflow_dpr,
    "TFDPRReaderOutput": _models_tensorflow_dpr,
    "TFElectraForCausalLM": _models_tensorflow_electra,
    "TFElectraForMaskedLM": _models_tensorflow_electra,
    "TFElectraForMultipleChoice": _models_tensorflow_electra,
    "TFElectraForPreTraining": _models_tensorflow_electra,
    "TFElectraForPreTrainingOutput": _models_tensorflow_electra,
    "TFElectraForQuestionAnswering": _models_tensorflow_electra,
    "TFElectraForSequenceClassification": _models_tensorflow_electra,
    "TFElectraForTokenClassification": _models_tensorflow_electra,
    "TFElectraModel": _models_tensorflow_electra,
    "TFElectraPreTrainedModel": _models_tensorflow_electra,
    "TFEncoderDecoderModel": _models_tensorflow_encoder_decoder,
    "TFFlaubertForMultipleChoice": _models_tensorflow_flaubert,
    "TFFlaubertForQuestionAnswering": _models_tensorflow_flaubert,
    "TFFlaubertForQuestionAnsweringSimple": _models_tensorflow_flaubert,
    "TFFlaubertForSequenceClassification": _models_tensorflow_flaubert,
    "TFFlaubertForTokenClassification": _models_tensorflow_flaubert,
    "TFFlaubertModel": _models_tensorflow_flaubert,
    "TFFlaubertPreTrainedModel": _models_tensorflow_flaubert,
    "TFFlaubertWithLMHeadModel": _models_tensorflow_flaubert,
    "TFFSMTForConditionalGeneration": _models_tensorflow_fsmt,
    "TFFSMTModel": _models_tensorflow_fsmt,
    "TFFSMTPreTrainedModel": _models_tensorflow_fsmt,
    "TFFunnelBaseModel": _models_tensorflow_funnel,
    "TFFunnelModel": _models_tensorflow_funnel,
    "TFFunnelPreTrainedModel": _models_tensorflow_funnel,
    "TFFunnelForMaskedLM": _models_tensorflow_funnel_heads,
    "TFFunnelForMultipleChoice": _models_tensorflow_funnel_heads,
    "TFFunnelForPreTraining": _models_tensorflow_funnel_heads,
    "TFFunnelForPreTrainingOutput": _models_tensorflow_funnel_heads,
    "TFFunnelForQuestionAnswering": _models_tensorflow_funnel_heads,
    "TFFunnelForSequenceClassification": _models_tensorflow_funnel_heads,
    "TFFunnelForTokenClassification": _models_tensorflow_funnel_heads,
    "TFGenerateOutput": _models_tensorflow_generation_output,
    "TFGPT2Model": _models_tensorflow_gpt2,
    "TFGPT2PreTrainedModel": _models_tensorflow_gpt2,
    "TFGPT2DoubleHeadsModel": _models_tensorflow_gpt2_heads,
    "TFGPT2DoubleHeadsModelOutput": _models_tensorflow_gpt2_heads,
    "TFGPT2ForSequenceClassification": _models_tensorflow_gpt2_heads,
    "TFGPT2ForTokenClassification": _models_tensorflow_gpt2_heads,
    "TFGPT2LMHeadModel": _models_tensorflow_gpt2_heads,
    "TFGPTNeoForCausalLM": _models_tensorflow_gpt_neo,
    "TFGPTNeoForSequenceClassification": _models_tensorflow_gpt_neo,
    "TFGPTNeoModel": _models_tensorflow_gpt_neo,
    "TFGPTNeoPreTrainedModel": _models_tensorflow_gpt_neo,
    "TFHubertModel": _models_tensorflow_hubert,
    "TFHubertPreTrainedModel": _models_tensorflow_hubert,
    "TFHubertForCTC": _models_tensorflow_hubert_heads,
    "TFHubertForSequenceClassification": _models_tensorflow_hubert_heads,
    "TFIBertForMaskedLM": _models_tensorflow_ibert,
    "TFIBertForMultipleChoice": _models_tensorflow_ibert,
    "TFIBertForQuestionAnswering": _models_tensorflow_ibert,
    "TFIBertForSequenceClassification": _models_tensorflow_ibert,
    "TFIBertForTokenClassification": _models_tensorflow_ibert,
    "TFIBertModel": _models_tensorflow_ibert,
    "TFIBertPreTrainedModel": _models_tensorflow_ibert,
    "TFLayoutLMForMaskedLM": _models_tensorflow_layoutlm,
    "TFLayoutLMForSequenceClassification": _models_tensorflow_layoutlm,
    "TFLayoutLMForTokenClassification": _models_tensorflow_layoutlm,
    "TFLayoutLMModel": _models_tensorflow_layoutlm,
    "TFLayoutLMPreTrainedModel": _models_tensorflow_layoutlm,
    "TFLEDModel": _models_tensorflow_led,
    "TFLEDPreTrainedModel": _models_tensorflow_led,
    "TFLEDSeq2SeqModelOutput": _models_tensorflow_led,
    "TFLEDForConditionalGeneration": _models_tensorflow_led_heads,
    "TFLEDForQuestionAnswering": _models_tensorflow_led_heads,
    "TFLEDForSequenceClassification": _models_tensorflow_led_heads,
    "TFLEDSeq2SeqLMOutput": _models_tensorflow_led_heads,
    "TFLEDSeq2SeqQuestionAnsweringModelOutput": _models_tensorflow_led_heads,
    "TFLEDSeq2SeqSequenceClassifierOutput": _models_tensorflow_led_heads,
    "TFLongformerModel": _models_tensorflow_longformer,
    "TFLongformerPreTrainedModel": _models_tensorflow_longformer,
    "TFLongformerBaseModelOutput": _models_tensorflow_longformer_attention,
    "TFLongformerForMaskedLM": _models_tensorflow_longformer_heads,
    "TFLongformerForMultipleChoice": _models_tensorflow_longformer_heads,
    "TFLongformerForQuestionAnswering": _models_tensorflow_longformer_heads,
    "TFLongformerForSequenceClassification": _models_tensorflow_longformer_heads,
    "TFLongformerForTokenClassification": _models_tensorflow_longformer_heads,
    "TFLongformerMaskedLMOutput": _models_tensorflow_longformer_heads,
    "TFLongformerMultipleChoiceModelOutput": _models_tensorflow_longformer_heads,
    "TFLongformerQuestionAnsweringModelOutput": _models_tensorflow_longformer_heads,
    "TFLongformerSequenceClassifierOutput": _models_tensorflow_longformer_heads,
    "TFLongformerTokenClassifierOutput": _models_tensorflow_longformer_heads,
    "TFLukeModel": _models_tensorflow_luke,
    "TFLukeModelOutput": _models_tensorflow_luke,
    "TFLukePreTrainedModel": _models_tensorflow_luke,
    "TFLukeClassifierOutput": _models_tensorflow_luke_heads,
    "TFLukeForEntityClassification": _models_tensorflow_luke_heads,
    "TFLukeForEntityPairClassification": _models_tensorflow_luke_heads,
    "TFLukeForEntitySpanClassification": _models_tensorflow_luke_heads,
    "TFLukeForMaskedLM": _models_tensorflow_luke_heads,
    "TFLukeForMultipleChoice": _models_tensorflow_luke_heads,
    "TFLukeForQuestionAnswering": _models_tensorflow_luke_heads,
    "TFLukeForSequenceClassification": _models_tensorflow_luke_heads,
    "TFLukeForTokenClassification": _models_tensorflow_luke_heads,
    "TFLukeMaskedLMOutput": _models_tensorflow_luke_heads,
    "TFLukeQuestionAnsweringModelOutput": _models_tensorflow_luke_heads,
    "TFLxmertModel": _models_tensorflow_lxmert,
    "TFLxmertModelOutput": _models_tensorflow_lxmert,
    "TFLxmertPreTrainedModel": _models_tensorflow_lxmert,
    "TFLxmertForPreTraining": _models_tensorflow_lxmert_heads,
    "TFLxmertForPreTrainingOutput": _models_tensorflow_lxmert_heads,
    "TFLxmertForQuestionAnswering": _models_tensorflow_lxmert_heads,
    "TFLxmertForQuestionAnsweringOutput": _models_tensorflow_lxmert_heads,
    "TFM2M100ForConditionalGeneration": _models_tensorflow_m2m_100,
    "TFM2M100Model": _models_tensorflow_m2m_100,
    "TFM2M100PreTrainedModel": _models_tensorflow_m2m_100,
    "TFMarianForCausalLM": _models_tensorflow_marian,
    "TFMarianMTModel": _models_tensorflow_marian,
    "TFMarianModel": _models_tensorflow_marian,
    "TFMarianPreTrainedModel": _models_tensorflow_marian,
    "TFMBartForCausalLM": _models_tensorflow_mbart,
    "TFMBartForConditionalGeneration": _models_tensorflow_mbart,
    "TFMBartForQuestionAnswering": _models_tensorflow_mbart,
    "TFMBartForSequenceClassification": _models_tensorflow_mbart,
    "TFMBartModel": _models_tensorflow_mbart,
    "TFMBartPreTrainedModel": _models_tensorflow_mbart,
    "TFMegatronBertForCausalLM": _models_tensorflow_megatron_bert,
    "TFMegatronBertForMaskedLM": _models_tensorflow_megatron_bert,
    "TFMegatronBertForMultipleChoice": _models_tensorflow_megatron_bert,
    "TFMegatronBertForNextSentencePrediction": _models_tensorflow_megatron_bert,
    "TFMegatronBertForPreTraining": _models_tensorflow_megatron_bert,
    "TFMegatronBertForQuestionAnswering": _models_tensorflow_megatron_bert,
    "TFMegatronBertForSequenceClassification": _models_tensorflow_megatron_bert,
    "TFMegatronBertForTokenClassification": _models_tensorflow_megatron_bert,
    "TFMegatronBertModel": _models_tensorflow_megatron_bert,
    "TFMegatronBertPreTrainedModel": _models_tensorflow_megatron_bert,
    "TFMobileBertForMaskedLM": _models_tensorflow_mobilebert,
    "TFMobileBertForMultipleChoice": _models_tensorflow_mobilebert,
    "TFMobileBertForNextSentencePrediction": _models_tensorflow_mobilebert,
    "TFMobileBertForPreTraining": _models_tensorflow_mobilebert,
    "TFMobileBertForQuestionAnswering": _models_tensorflow_mobilebert,
    "TFMobileBertForSequenceClassification": _models_tensorflow_mobilebert,
    "TFMobileBertForTokenClassification": _models_tensorflow_mobilebert,
    "TFMobileBertModel": _models_tensorflow_mobilebert,
    "TFMobileBertPreTrainedModel": _models_tensorflow_mobilebert,
    "TFMPNetForMaskedLM": _models_tensorflow_mpnet,
    "TFMPNetForMultipleChoice": _models_tensorflow_mpnet,
    "TFMPNetForQuestionAnswering": _models_tensorflow_mpnet,
    "TFMPNetForSequenceClassification": _models_tensorflow_mpnet,
    "TFMPNetForTokenClassification": _models_tensorflow_mpnet,
    "TFMPNetModel": _models_tensorflow_mpnet,
    "TFMPNetPreTrainedModel": _models_tensorflow_mpnet,
    "TFMT5EncoderModel": _models_tensorflow_mt5,
    "TFMT5ForConditionalGeneration": _models_tensorflow_mt5,
    "TFMT5ForQuestionAnswering": _models_tensorflow_mt5,
    "TFMT5ForSequenceClassification": _models_tensorflow_mt5,
    "TFMT5ForTokenClassification": _models_tensorflow_mt5,
    "TFMT5Model": _models_tensorflow_mt5,
    "TFOpenAIGPTForSequenceClassification": _models_tensorflow_openai_gpt,
    "TFOpenAIGPTLMHeadModel": _models_tensorflow_openai_gpt,
    "TFOpenAIGPTModel": _models_tensorflow_openai_gpt,
    "TFOpenAIGPTPreTrainedModel": _models_tensorflow_openai_gpt,
    "TFBaseModelOutput": _models_tensorflow_outputs,
    "TFCausalLMOutput": _models_tensorflow_outputs,
    "TFImageClassifierOutput": _models_tensorflow_outputs,
    "TFMaskedLMOutput": _models_tensorflow_outputs,
    "TFMultipleChoiceModelOutput": _models_tensorflow_outputs,
    "TFNextSentencePredictorOutput": _models_tensorflow_outputs,
    "TFPreTrainingOutput": _models_tensorflow_outputs,
    "TFQuestionAnsweringModelOutput": _models_tensorflow_outputs,
    "TFSeq2SeqLMOutput": _models_tensorflow_outputs,
    "TFSeq2SeqQuestionAnsweringModelOutput": _models_tensorflow_outputs,
    "TFSeq2SeqSequenceClassifierOutput": _models_tensorflow_outputs,
    "TFSequenceClassifierOutput": _models_tensorflow_outputs,
    "TFTableQuestionAnsweringOutput": _models_tensorflow_outputs,
    "TFTokenClassifierOutput": _models_tensorflow_outputs,
    "TFPegasusForCausalLM": _models_tensorflow_pegasus,
    "TFPegasusForConditionalGeneration": _models_tensorflow_pegasus,
    "TFPegasusModel": _models_tensorflow_pegasus,
    "TFPegasusPreTrainedModel": _models_tensorflow_pegasus,
    "TFProphetNetDecoderLMOutput": _models_tensorflow_prophetnet,
    "TFProphetNetForCausalLM": _models_tensorflow_prophetnet,
    "TFProphetNetForConditionalGeneration": _models_tensorflow_prophetnet,
    "TFProphetNetModel": _models_tensorflow_prophetnet,
    "TFProphetNetPreTrainedModel": _models_tensorflow_prophetnet,
    "TFProphetNetSeq2SeqLMOutput": _models_tensorflow_prophetnet,
    "TFProphetNetSeq2SeqModelOutput": _models_tensorflow_prophetnet,
    "TFRagModel": _models_tensorflow_rag,
    "TFRagPreTrainedModel": _models_tensorflow_rag,
    "TFRagRetrievedOutput": _models_tensorflow_rag_outputs,
    "TFRetrievAugLMMarginOutput": _models_tensorflow_rag_outputs,
    "TFRetrievAugLMOutput": _models_tensorflow_rag_outputs,
    "TFRagSequenceForGeneration": _models_tensorflow_rag_sequence,
    "TFRagTokenForGeneration": _models_tensorflow_rag_token,
    "TFReformerModel": _models_tensorflow_reformer,
    "TFReformerPreTrainedModel": _models_tensorflow_reformer,
    "TFReformerForMaskedLM": _models_tensorflow_reformer_heads,
    "TFReformerForQuestionAnswering": _models_tensorflow_reformer_heads,
    "TFReformerForSequenceClassification": _models_tensorflow_reformer_heads,
    "TFReformerModelWithLMHead": _models_tensorflow_reformer_heads,
    "TFRetriBertModel": _models_tensorflow_retribert,
    "TFRetriBertOutput": _models_tensorflow_retribert,
    "TFRetriBertPreTrainedModel": _models_tensorflow_retribert,
    "TFRobertaForCausalLM": _models_tensorflow_roberta,
    "TFRobertaForMaskedLM": _models_tensorflow_roberta,
    "TFRobertaForMultipleChoice": _models_tensorflow_roberta,
    "TFRobertaForQuestionAnswering": _models_tensorflow_roberta,
    "TFRobertaForSequenceClassification": _models_tensorflow_roberta,
    "TFRobertaForTokenClassification": _models_tensorflow_roberta,
    "TFRobertaModel": _models_tensorflow_roberta,
    "TFRobertaPreTrainedModel": _models_tensorflow_roberta,
    "TFRoFormerForCausalLM": _models_tensorflow_roformer,
    "TFRoFormerForMaskedLM": _models_tensorflow_roformer,
    "TFRoFormerForMultipleChoice": _models_tensorflow_roformer,
    "TFRoFormerForQuestionAnswering": _models_tensorflow_roformer,
    "TFRoFormerForSequenceClassification": _models_tensorflow_roformer,
    "TFRoFormerForTokenClassification": _models_tensorflow_roformer,
    "TFRoFormerModel": _models_tensorflow_roformer,
    "TFRoFormerPreTrainedModel": _models_tensorflow_roformer,
    "TFSpeech2TextForConditionalGeneration": _models_tensorflow_speech_to_text,
    "TFSpeech2TextModel": _models_tensorflow_speech_to_text,
    "TFSpeech2TextPreTrainedModel": _models_tensorflow_speech_to_text,
    "TFSqueezeBertForMaskedLM": _models_tensorflow_squeezebert,
    "TFSqueezeBertForMultipleChoice": _models_tensorflow_squeezebert,
    "TFSqueezeBertForQuestionAnswering": _models_tensorflow_squeezebert,
    "TFSqueezeBertForSequenceClassification": _models_tensorflow_squeezebert,
    "TFSqueezeBertForTokenClassification": _models_tensorflow_squeezebert,
    "TFSqueezeBertModel": _models_tensorflow_squeezebert,
    "TFSqueezeBertPreTrainedModel": _models_tensorflow_squeezebert,
    "TFT5EncoderModel": _models_tensorflow_t5,
    "TFT5ForConditionalGeneration": _models_tensorflow_t5,
    "TFT5Model": _models_tensorflow_t5,
    "TFT5PreTrainedModel": _models_tensorflow_t5,
    "TFT5ForQuestionAnswering": _models_tensorflow_t5_heads,
    "TFT5ForSequenceClassification": _models_tensorflow_t5_heads,
    "TFT5ForTokenClassification": _models_tensorflow_t5_heads,
    "TFTapasModel": _models_tensorflow_tapas,
    "TFTapasPreTrainedModel": _models_tensorflow_tapas,
    "TFTapasForMaskedLM": _models_tensorflow_tapas_heads,
    "TFTapasForQuestionAnswering": _models_tensorflow_tapas_heads,
    "TFTapasForSequenceClassification": _models_tensorflow_tapas_heads,
    "TFCausalTaskModel": _models_tensorflow_tasks,
    "TFSeq2SeqTaskModel": _models_tensorflow_tasks,
    "TFTaskModel": _models_tensorflow_tasks,
    "TFTransfoXLModel": _models_tensorflow_transfo_xl,
    "TFTransfoXLPreTrainedModel": _models_tensorflow_transfo_xl,
    "TFTransfoXLForSequenceClassification": _models_tensorflow_transfo_xl_heads,
    "TFTransfoXLLMHeadModel": _models_tensorflow_transfo_xl_heads,
    "TFTransfoXLLMHeadModelOutput": _models_tensorflow_transfo_xl_heads,
    "TFVisualBertForPreTraining": _models_tensorflow_visual_bert,
    "TFVisualBertForPreTrainingOutput": _models_tensorflow_visual_bert,
    "TFVisualBertModel": _models_tensorflow_visual_bert,
    "TFVisualBertPreTrainedModel": _models_tensorflow_visual_bert,
    "TFViTForImageClassification": _models_tensorflow_vit,
    "TFViTModel": _models_tensorflow_vit,
    "TFViTPreTrainedModel": _models_tensorflow_vit,
    "TFMaskedImageModelingOutput": _models_tensorflow_vit_masked,
    "TFViTForMaskedImageModeling": _models_tensorflow_vit_masked,
    "TFWav2Vec2Model": _models_tensorflow_wav2vec2,
    "TFWav2Vec2PreTrainedModel": _models_tensorflow_wav2vec2,
    "TFWav2Vec2ForCTC": _models_tensorflow_wav2vec2_heads,
    "TFWav2Vec2ForMaskedLM": _models_tensorflow_wav2vec2_heads,
    "TFWav2Vec2ForSequenceClassification": _models_tensorflow_wav2vec2_heads,
    "TFWav2Vec2ForPreTraining": _models_tensorflow_wav2vec2_pretraining,
    "TFWav2Vec2ForPreTrainingOutput": _models_tensorflow_wav2vec2_pretraining,
    "TFXLMModel": _models_tensorflow_xlm,
    "TFXLMPreTrainedModel": _models_tensorflow_xlm,
    "TFXLMForMultipleChoice": _models_tensorflow_xlm_heads,
    "TFXLMForQuestionAnswering": _models_tensorflow_xlm_heads,
    "TFXLMForQuestionAnsweringSimple": _models_tensorflow_xlm_heads,
    "TFXLMForSequenceClassification": _models_tensorflow_xlm_heads,
    "TFXLMForTokenClassification": _models_tensorflow_xlm_heads,
    "TFXLMWithLMHeadModel": _models_tensorflow_xlm_heads,
    "TFXLMProphetNetForCausalLM": _models_tensorflow_xlm_prophetnet,
    "TFXLMProphetNetForConditionalGeneration": _models_tensorflow_xlm_prophetnet,
    "TFXLMProphetNetModel": _models_tensorflow_xlm_prophetnet,
    "TFXLMProphetNetPreTrainedModel": _models_tensorflow_xlm_prophetnet,
    "TFXLMRobertaForCausalLM": _models_tensorflow_xlm_roberta,
    "TFXLMRobertaForMaskedLM": _models_tensorflow_xlm_roberta,
    "TFXLMRobertaForMultipleChoice": _models_tensorflow_xlm_roberta,
    "TFXLMRobertaForQuestionAnswering": _models_tensorflow_xlm_roberta,
    "TFXLMRobertaForSequenceClassification": _models_tensorflow_xlm_roberta,
    "TFXLMRobertaForTokenClassification": _models_tensorflow_xlm_roberta,
    "TFXLMRobertaModel": _models_tensorflow_xlm_roberta,
    "TFXLMRobertaPreTrainedModel": _models_tensorflow_xlm_roberta,
    "TFXLNetModel": _models_tensorflow_xlnet,
    "TFXLNetPreTrainedModel": _models_tensorflow_xlnet,
    "TFRankedAnswersOutput": _models_tensorflow_xlnet_answers,
    "TFXLNetForMultipleChoice": _models_tensorflow_xlnet_heads,
    "TFXLNetForQuestionAnswering": _models_tensorflow_xlnet_heads,
    "TFXLNetForQuestionAnsweringSimple": _models_tensorflow_xlnet_heads,
    "TFXLNetForSequenceClassification": _models_tensorflow_xlnet_heads,
    "TFXLNetForTokenClassification": _models_tensorflow_xlnet_heads,
    "TFXLNetLMHeadModel": _models_tensorflow_xlnet_heads,
    "AlbertForMaskedLM": _models_torch_albert,
    "AlbertForMultipleChoice": _models_torch_albert,
    "AlbertForPreTraining": _models_torch_albert,
    "AlbertForPreTrainingOutput": _models_torch_albert,
    "AlbertForQuestionAnswering": _models_torch_albert,
    "AlbertForSequenceClassification": _models_torch_albert,
    "AlbertForTokenClassification": _models_torch_albert,
    "AlbertModel": _models_torch_albert,
    "AlbertPreTrainedModel": _models_torch_albert,
    "BartForCausalLM": _models_torch_bart,
    "BartForConditionalGeneration": _models_torch_bart,
    "BartForQuestionAnswering": _models_torch_bart,
    "BartForSequenceClassification": _models_torch_bart,
    "BartModel": _models_torch_bart,
    "BartPreTrainedModel": _models_torch_bart,
    "BertModel": _models_torch_bert,
    "BertPreTrainedModel": _models_torch_bert,
    "BertForMultipleChoice": _models_torch_bert_classification,
    "BertForQuestionAnswering": _models_torch_bert_classification,
    "BertForSequenceClassification": _models_torch_bert_classification,
    "BertForTokenClassification": _models_torch_bert_classification,
    "BertGenerationDecoder": _models_torch_bert_generation,
    "BertGenerationEncoder": _models_torch_bert_generation,
    "BertGenerationPreTrainedModel": _models_torch_bert_generation,
    "BertForMaskedLM": _models_torch_bert_lm,
    "BertForNextSentencePrediction": _models_torch_bert_lm,
    "BertForPreTraining": _models_torch_bert_lm,
    "BertForPreTrainingOutput": _models_torch_bert_lm,
    "BertLMHeadModel": _models_torch_bert_lm,
    "BigBirdForCausalLM": _models_torch_big_bird,
    "BigBirdForMaskedLM": _models_torch_big_bird,
    "BigBirdForMultipleChoice": _models_torch_big_bird,
    "BigBirdForPreTraining": _models_torch_big_bird,
    "BigBirdForQuestionAnswering": _models_torch_big_bird,
    "BigBirdForSequenceClassification": _models_torch_big_bird,
    "BigBirdForTokenClassification": _models_torch_big_bird,
    "BigBirdModel": _models_torch_big_bird,
    "BigBirdPreTrainedModel": _models_torch_big_bird,
    "BigBirdPegasusForCausalLM": _models_torch_bigbird_pegasus,
    "BigBirdPegasusForConditionalGeneration": _models_torch_bigbird_pegasus,
    "BigBirdPegasusForQuestionAnswering": _models_torch_bigbird_pegasus,
    "BigBirdPegasusForSequenceClassification": _models_torch_bigbird_pegasus,
    "BigBirdPegasusModel": _models_torch_bigbird_pegasus,
    "BigBirdPegasusPreTrainedModel": _models_torch_bigbird_pegasus,
    "BlenderbotForCausalLM": _models_torch_blenderbot,
    "BlenderbotForConditionalGeneration": _models_torch_blenderbot,
    "BlenderbotModel": _models_torch_blenderbot,
    "BlenderbotPreTrainedModel": _models_torch_blenderbot,
    "BlenderbotSmallForCausalLM": _models_torch_blenderbot_small,
    "BlenderbotSmallForConditionalGeneration": _models_torch_blenderbot_small,
    "BlenderbotSmallModel": _models_torch_blenderbot_small,
    "BlenderbotSmallPreTrainedModel": _models_torch_blenderbot_small,
    "CamembertForCausalLM": _models_torch_camembert,
    "CamembertForMaskedLM": _models_torch_camembert,
    "CamembertForMultipleChoice": _models_torch_camembert,
    "CamembertForQuestionAnswering": _models_torch_camembert,
    "CamembertForSequenceClassification": _models_torch_camembert,
    "CamembertForTokenClassification": _models_torch_camembert,
    "CamembertModel": _models_torch_camembert,
    "CamembertPreTrainedModel": _models_torch_camembert,
    "CanineForMultipleChoice": _models_torch_canine,
    "CanineForQuestionAnswering": _models_torch_canine,
    "CanineForSequenceClassification": _models_torch_canine,
    "CanineForTokenClassification": _models_torch_canine,
    "CanineModel": _models_torch_canine,
    "CaninePreTrainedModel": _models_torch_canine,
    "CLIPModel": _models_torch_clip,
    "CLIPOutput": _models_torch_clip,
    "CLIPPreTrainedModel": _models_torch_clip,
    "CLIPTextModel": _models_torch_clip,
    "CLIPTextModelOutput": _models_torch_clip,
    "CLIPTextModelWithProjection": _models_torch_clip,
    "CLIPVisionModel": _models_torch_clip,
    "CLIPVisionModelOutput": _models_torch_clip,
    "CLIPVisionModelWithProjection": _models_torch_clip,
    "ConvBertForMaskedLM": _models_torch_convbert,
    "ConvBertForMultipleChoice": _models_torch_convbert,
    "ConvBertForQuestionAnswering": _models_torch_convbert,
    "ConvBertForSequenceClassification": _models_torch_convbert,
    "ConvBertForTokenClassification": _models_torch_convbert,
    "ConvBertModel": _models_torch_convbert,
    "ConvBertPreTrainedModel": _models_torch_convbert,
    "CTRLForSequenceClassification": _models_torch_ctrl,
    "CTRLLMHeadModel": _models_torch_ctrl,
    "CTRLModel": _models_torch_ctrl,
    "CTRLPreTrainedModel": _models_torch_ctrl,
    "DebertaForMaskedLM": _models_torch_deberta,
    "DebertaForQuestionAnswering": _models_torch_deberta,
    "DebertaForSequenceClassification": _models_torch_deberta,
    "DebertaForTokenClassification": _models_torch_deberta,
    "DebertaModel": _models_torch_deberta,
    "DebertaPreTrainedModel": _models_torch_deberta,
    "DebertaV2Model": _models_torch_deberta_v2,
    "DebertaV2PreTrainedModel": _models_torch_deberta_v2,
    "DebertaV2ForMaskedLM": _models_torch_deberta_v2_heads,
    "DebertaV2ForQuestionAnswering": _models_torch_deberta_v2_heads,
    "DebertaV2ForSequenceClassification": _models_torch_deberta_v2_heads,
    "DebertaV2ForTokenClassification": _models_torch_deberta_v2_heads,
    "DeiTForImageClassification": _models_torch_deit,
    "DeiTForImageClassificationWithTeacher": _models_torch_deit,
    "DeiTForImageClassificationWithTeacherOutput": _models_torch_deit,
    "DeiTModel": _models_torch_deit,
    "DeiTPreTrainedModel": _models_torch_deit,
    "DetrModel": _models_torch_detr,
    "DetrModelOutput": _models_torch_detr,
    "DetrPreTrainedModel": _models_torch_detr,
    "DetrForObjectDetection": _models_torch_detr_detection,
    "DetrObjectDetectionOutput": _models_torch_detr_detection,
    "DetrForSegmentation": _models_torch_detr_segmentation,
    "DetrSegmentationOutput": _models_torch_detr_segmentation,
    "DistilBertModel": _models_torch_distilbert,
    "DistilBertPreTrainedModel": _models_torch_distilbert,
    "DistilBertForMaskedLM": _models_torch_distilbert_heads,
    "DistilBertForMultipleChoice": _models_torch_distilbert_heads,
    "DistilBertForQuestionAnswering": _models_torch_distilbert_heads,
    "DistilBertForSequenceClassification": _models_torch_distilbert_heads,
    "DistilBertForTokenClassification": _models_torch_distilbert_heads,
    "DPRContextEncoder": _models_torch_dpr,
    "DPRContextEncoderOutput": _models_torch_dpr,
    "DPRPreTrainedModel": _models_torch_dpr,
    "DPRQuestionEncoder": _models_torch_dpr,
    "DPRQuestionEncoderOutput": _models_torch_dpr,
    "DPRReader": _models_torch_dpr,
    "DPRReaderOutput": _models_torch_dpr,
    "ElectraForCausalLM": _models_torch_electra,
    "ElectraForMaskedLM": _models_torch_electra,
    "ElectraForMultipleChoice": _models_torch_electra,
    "ElectraForPreTraining": _models_torch_electra,
    "ElectraForPreTrainingOutput": _models_torch_electra,
    "ElectraForQuestionAnswering": _models_torch_electra,
    "ElectraForSequenceClassification": _models_torch_electra,
    "ElectraForTokenClassification": _models_torch_electra,
    "ElectraModel": _models_torch_electra,
    "ElectraPreTrainedModel": _models_torch_electra,
    "EncoderDecoderModel": _models_torch_encoder_decoder,
    "FlaubertForMultipleChoice": _models_torch_flaubert,
    "FlaubertForQuestionAnswering": _models_torch_flaubert,
    "FlaubertForQuestionAnsweringSimple": _models_torch_flaubert,
    "FlaubertForSequenceClassification": _models_torch_flaubert,
    "FlaubertForTokenClassification": _models_torch_flaubert,
    "FlaubertModel": _models_torch_flaubert,
    "FlaubertPreTrainedModel": _models_torch_flaubert,
    "FlaubertWithLMHeadModel": _models_torch_flaubert,
    "FSMTForConditionalGeneration": _models_torch_fsmt,
    "FSMTModel": _models_torch_fsmt,
    "FSMTPreTrainedModel": _models_torch_fsmt,
    "FunnelBaseModel": _models_torch_funnel,
    "FunnelModel": _models_torch_funnel,
    "FunnelPreTrainedModel": _models_torch_funnel,
    "FunnelForMaskedLM": _models_torch_funnel_heads,
    "FunnelForMultipleChoice": _models_torch_funnel_heads,
    "FunnelForPreTraining": _models_torch_funnel_heads,
    "FunnelForPreTrainingOutput": _models_torch_funnel_heads,
    "FunnelForQuestionAnswering": _models_torch_funnel_heads,
    "FunnelForSequenceClassification": _models_torch_funnel_heads,
    "FunnelForTokenClassification": _models_torch_funnel_heads,
    "GenerateOutput": _models_torch_generation_output,
    "GPT2Model": _models_torch_gpt2,
    "GPT2PreTrainedModel": _models_torch_gpt2,
    "GPT2DoubleHeadsModel": _models_torch_gpt2_heads,
    "GPT2DoubleHeadsModelOutput": _models_torch_gpt2_heads,
    "GPT2ForSequenceClassification": _models_torch_gpt2_heads,
    "GPT2ForTokenClassification": _models_torch_gpt2_heads,
    "GPT2LMHeadModel": _models_torch_gpt2_heads,
    "GPTNeoForCausalLM": _models_torch_gpt_neo,
    "GPTNeoForSequenceClassification": _models_torch_gpt_neo,
    "GPTNeoModel": _models_torch_gpt_neo,
    "GPTNeoPreTrainedModel": _models_torch_gpt_neo,
    "HubertModel": _models_torch_hubert,
    "HubertPreTrainedModel": _models_torch_hubert,
    "HubertForCTC": _models_torch_hubert_heads,
    "HubertForSequenceClassification": _models_torch_hubert_heads,
    "IBertForMaskedLM": _models_torch_ibert,
    "IBertForMultipleChoice": _models_torch_ibert,
    "IBertForQuestionAnswering": _models_torch_ibert,
    "IBertForSequenceClassification": _models_torch_ibert,
    "IBertForTokenClassification": _models_torch_ibert,
    "IBertModel": _models_torch_ibert,
    "IBertPreTrainedModel": _models_torch_ibert,
    "LayoutLMForMaskedLM": _models_torch_layoutlm,
    "LayoutLMForSequenceClassification": _models_torch_layoutlm,
    "LayoutLMForTokenClassification": _models_torch_layoutlm,
    "LayoutLMModel": _models_torch_layoutlm,
    "LayoutLMPreTrainedModel": _models_torch_layoutlm,
    "LEDModel": _models_torch_led,
    "LEDPreTrainedModel": _models_torch_led,
    "LEDSeq2SeqModelOutput": _models_torch_led,
    "LEDForConditionalGeneration": _models_torch_led_heads,
    "LEDForQuestionAnswering": _models_torch_led_heads,
    "LEDForSequenceClassification": _models_torch_led_heads,
    "LEDSeq2SeqLMOutput": _models_torch_led_heads,
    "LEDSeq2SeqQuestionAnsweringModelOutput": _models_torch_led_heads,
    "LEDSeq2SeqSequenceClassifierOutput": _models_torch_led_heads,
    "LongformerModel": _models_torch_longformer,
    "LongformerPreTrainedModel": _models_torch_longformer,
    "LongformerBaseModelOutput": _models_torch_longformer_attention,
    "LongformerForMaskedLM": _models_torch_longformer_heads,
    "LongformerForMultipleChoice": _models_torch_longformer_heads,
    "LongformerForQuestionAnswering": _models_torch_longformer_heads,
    "LongformerForSequenceClassification": _models_torch_longformer_heads,
    "LongformerForTokenClassification": _models_torch_longformer_heads,
    "LongformerMaskedLMOutput": _models_torch_longformer_heads,
    "LongformerMultipleChoiceModelOutput": _models_torch_longformer_heads,
    "LongformerQuestionAnsweringModelOutput": _models_torch_longformer_heads,
    "LongformerSequenceClassifierOutput": _models_torch_longformer_heads,
    "LongformerTokenClassifierOutput": _models_torch_longformer_heads,
    "LukeModel": _models_torch_luke,
    "LukeModelOutput": _models_torch_luke,
    "LukePreTrainedModel": _models_torch_luke,
    "LukeClassifierOutput": _models_torch_luke_heads,
    "LukeForEntityClassification": _models_torch_luke_heads,
    "LukeForEntityPairClassification": _models_torch_luke_heads,
    "LukeForEntitySpanClassification": _models_torch_luke_heads,
    "LukeForMaskedLM": _models_torch_luke_heads,
    "LukeForMultipleChoice": _models_torch_luke_heads,
    "LukeForQuestionAnswering": _models_torch_luke_heads,
    "LukeForSequenceClassification": _models_torch_luke_heads,
    "LukeForTokenClassification": _models_torch_luke_heads,
    "LukeMaskedLMOutput": _models_torch_luke_heads,
    "LukeQuestionAnsweringModelOutput": _models_torch_luke_heads,
    "LxmertModel": _models_torch_lxmert,
    "LxmertModelOutput": _models_torch_lxmert,
    "LxmertPreTrainedModel": _models_torch_lxmert,
    "LxmertForPreTraining": _models_torch_lxmert_heads,
    "LxmertForPreTrainingOutput": _models_torch_lxmert_heads,
    "LxmertForQuestionAnswering": _models_torch_lxmert_heads,
    "LxmertForQuestionAnsweringOutput": _models_torch_lxmert_heads,
    "M2M100ForConditionalGeneration": _models_torch_m2m_100,
    "M2M100Model": _models_torch_m2m_100,
    "M2M100PreTrainedModel": _models_torch_m2m_100,
    "MarianForCausalLM": _models_torch_marian,
    "MarianMTModel": _models_torch_marian,
    "MarianModel": _models_torch_marian,
    "MarianPreTrainedModel": _models_torch_marian,
    "MBartForCausalLM": _models_torch_mbart,
    "MBartForConditionalGeneration": _models_torch_mbart,
    "MBartForQuestionAnswering": _models_torch_mbart,
    "MBartForSequenceClassification": _models_torch_mbart,
    "MBartModel": _models_torch_mbart,
    "MBartPreTrainedModel": _models_torch_mbart,
    "MegatronBertForCausalLM": _models_torch_megatron_bert,
    "MegatronBertForMaskedLM": _models_torch_megatron_bert,
    "MegatronBertForMultipleChoice": _models_torch_megatron_bert,
    "MegatronBertForNextSentencePrediction": _models_torch_megatron_bert,
    "MegatronBertForPreTraining": _models_torch_megatron_bert,
    "MegatronBertForQuestionAnswering": _models_torch_megatron_bert,
    "MegatronBertForSequenceClassification": _models_torch_megatron_bert,
    "MegatronBertForTokenClassification": _models_torch_megatron_bert,
    "MegatronBertModel": _models_torch_megatron_bert,
    "MegatronBertPreTrainedModel": _models_torch_megatron_bert,
    "MobileBertForMaskedLM": _models_torch_mobilebert,
    "MobileBertForMultipleChoice": _models_torch_mobilebert,
    "MobileBertForNextSentencePrediction": _models_torch_mobilebert,
    "MobileBertForPreTraining": _models_torch_mobilebert,
    "MobileBertForQuestionAnswering": _models_torch_mobilebert,
    "MobileBertForSequenceClassification": _models_torch_mobilebert,
    "MobileBertForTokenClassification": _models_torch_mobilebert,
    "MobileBertModel": _models_torch_mobilebert,
    "MobileBertPreTrainedModel": _models_torch_mobilebert,
    "MPNetForMaskedLM": _models_torch_mpnet,
    "MPNetForMultipleChoice": _models_torch_mpnet,
    "MPNetForQuestionAnswering": _models_torch_mpnet,
    "MPNetForSequenceClassification": _models_torch_mpnet,
    "MPNetForTokenClassification": _models_torch_mpnet,
    "MPNetModel": _models_torch_mpnet,
    "MPNetPreTrainedModel": _models_torch_mpnet,
    "MT5EncoderModel": _models_torch_mt5,
    "MT5ForConditionalGeneration": _models_torch_mt5,
    "MT5ForQuestionAnswering": _models_torch_mt5,
    "MT5ForSequenceClassification": _models_torch_mt5,
    "MT5ForTokenClassification": _models_torch_mt5,
    "MT5Model": _models_torch_mt5,
    "OpenAIGPTForSequenceClassification": _models_torch_openai_gpt,
    "OpenAIGPTLMHeadModel": _models_torch_openai_gpt,
    "OpenAIGPTModel": _models_torch_openai_gpt,
    "OpenAIGPTPreTrainedModel": _models_torch_openai_gpt,
    "BaseModelOutput": _models_torch_outputs,
    "CausalLMOutput": _models_torch_outputs,
    "ImageClassifierOutput": _models_torch_outputs,
    "MaskedLMOutput": _models_torch_outputs,
    "MultipleChoiceModelOutput": _models_torch_outputs,
    "NextSentencePredictorOutput": _models_torch_outputs,
    "PreTrainingOutput": _models_torch_outputs,
    "QuestionAnsweringModelOutput": _models_torch_outputs,
    "Seq2SeqLMOutput": _models_torch_outputs,
    "Seq2SeqQuestionAnsweringModelOutput": _models_torch_outputs,
    "Seq2SeqSequenceClassifierOutput": _models_torch_outputs,
    "SequenceClassifierOutput": _models_torch_outputs,
    "TableQuestionAnsweringOutput": _models_torch_outputs,
    "TokenClassifierOutput": _models_torch_outputs,
    "PegasusForCausalLM": _models_torch_pegasus,
    "PegasusForConditionalGeneration": _models_torch_pegasus,
    "PegasusModel": _models_torch_pegasus,
    "PegasusPreTrainedModel": _models_torch_pegasus,
    "ProphetNetDecoderLMOutput": _models_torch_prophetnet,
    "ProphetNetForCausalLM": _models_torch_prophetnet,
    "ProphetNetForConditionalGeneration": _models_torch_prophetnet,
    "ProphetNetModel": _models_torch_prophetnet,
    "ProphetNetPreTrainedModel": _models_torch_prophetnet,
    "ProphetNetSeq2SeqLMOutput": _models_torch_prophetnet,
    "ProphetNetSeq2SeqModelOutput": _models_torch_prophetnet,
    "RagModel": _models_torch_rag,
    "RagPreTrainedModel": _models_torch_rag,
    "RagRetrievedOutput": _models_torch_rag_outputs,
    "RetrievAugLMMarginOutput": _models_torch_rag_outputs,
    "RetrievAugLMOutput": _models_torch_rag_outputs,
    "RagSequenceForGeneration": _models_torch_rag_sequence,
    "RagTokenForGeneration": _models_torch_rag_token,
    "ReformerModel": _models_torch_reformer,
    "ReformerPreTrainedModel": _models_torch_reformer,
    "ReformerForMaskedLM": _models_torch_reformer_heads,
    "ReformerForQuestionAnswering": _models_torch_reformer_heads,
    "ReformerForSequenceClassification": _models_torch_reformer_heads,
    "ReformerModelWithLMHead": _models_torch_reformer_heads,
    "RetriBertModel": _models_torch_retribert,
    "RetriBertOutput": _models_torch_retribert,
    "RetriBertPreTrainedModel": _models_torch_retribert,
    "RobertaForCausalLM": _models_torch_roberta,
    "RobertaForMaskedLM": _models_torch_roberta,
    "RobertaForMultipleChoice": _models_torch_roberta,
    "RobertaForQuestionAnswering": _models_torch_roberta,
    "RobertaForSequenceClassification": _models_torch_roberta,
    "RobertaForTokenClassification": _models_torch_roberta,
    "RobertaModel": _models_torch_roberta,
    "RobertaPreTrainedModel": _models_torch_roberta,
    "RoFormerForCausalLM": _models_torch_roformer,
    "RoFormerForMaskedLM": _models_torch_roformer,
    "RoFormerForMultipleChoice": _models_torch_roformer,
    "RoFormerForQuestionAnswering": _models_torch_roformer,
    "RoFormerForSequenceClassification": _models_torch_roformer,
    "RoFormerForTokenClassification": _models_torch_roformer,
    "RoFormerModel": _models_torch_roformer,
    "RoFormerPreTrainedModel": _models_torch_roformer,
    "Speech2TextForConditionalGeneration": _models_torch_speech_to_text,
    "Speech2TextModel": _models_torch_speech_to_text,
    "Speech2TextPreTrainedModel": _models_torch_speech_to_text,
    "SqueezeBertForMaskedLM": _models_torch_squeezebert,
    "SqueezeBertForMultipleChoice": _models_torch_squeezebert,
    "SqueezeBertForQuestionAnswering": _models_torch_squeezebert,
    "SqueezeBertForSequenceClassification": _models_torch_squeezebert,
    "SqueezeBertForTokenClassification": _models_torch_squeezebert,
    "SqueezeBertModel": _models_torch_squeezebert,
    "SqueezeBertPreTrainedModel": _models_torch_squeezebert,
    "T5EncoderModel": _models_torch_t5,
    "T5ForConditionalGeneration": _models_torch_t5,
    "T5Model": _models_torch_t5,
    "T5PreTrainedModel": _models_torch_t5,
    "T5ForQuestionAnswering": _models_torch_t5_heads,
    "T5ForSequenceClassification": _models_torch_t5_heads,
    "T5ForTokenClassification": _models_torch_t5_heads,
    "TapasModel": _models_torch_tapas,
    "TapasPreTrainedModel": _models_torch_tapas,
    "TapasForMaskedLM": _models_torch_tapas_heads,
    "TapasForQuestionAnswering": _models_torch_tapas_heads,
    "TapasForSequenceClassification": _models_torch_tapas_heads,
    "CausalTaskModel": _models_torch_tasks,
    "Seq2SeqTaskModel": _models_torch_tasks,
    "TaskModel": _models_torch_tasks,
    "TransfoXLModel": _models_torch_transfo_xl,
    "TransfoXLPreTrainedModel": _models_torch_transfo_xl,
    "TransfoXLForSequenceClassification": _models_torch_transfo_xl_heads,
    "TransfoXLLMHeadModel": _models_torch_transfo_xl_heads,
    "TransfoXLLMHeadModelOutput": _models_torch_transfo_xl_heads,
    "VisualBertForPreTraining": _models_torch_visual_bert,
    "VisualBertForPreTrainingOutput": _models_torch_visual_bert,
    "VisualBertModel": _models_torch_visual_bert,
    "VisualBertPreTrainedModel": _models_torch_visual_bert,
    "ViTForImageClassification": _models_torch_vit,
    "ViTModel": _models_torch_vit,
    "ViTPreTrainedModel": _models_torch_vit,
    "MaskedImageModelingOutput": _models_torch_vit_masked,
    "ViTForMaskedImageModeling": _models_torch_vit_masked,
    "Wav2Vec2Model": _models_torch_wav2vec2,
    "Wav2Vec2PreTrainedModel": _models_torch_wav2vec2,
    "Wav2Vec2ForCTC": _models_torch_wav2vec2_heads,
    "Wav2Vec2ForMaskedLM": _models_torch_wav2vec2_heads,
    "Wav2Vec2ForSequenceClassification": _models_torch_wav2vec2_heads,
    "Wav2Vec2ForPreTraining": _models_torch_wav2vec2_pretraining,
    "Wav2Vec2ForPreTrainingOutput": _models_torch_wav2vec2_pretraining,
    "XLMModel": _models_torch_xlm,
    "XLMPreTrainedModel": _models_torch_xlm,
    "XLMForMultipleChoice": _models_torch_xlm_heads,
    "XLMForQuestionAnswering": _models_torch_xlm_heads,
    "XLMForQuestionAnsweringSimple": _models_torch_xlm_heads,
    "XLMForSequenceClassification": _models_torch_xlm_heads,
    "XLMForTokenClassification": _models_torch_xlm_heads,
    "XLMWithLMHeadModel": _models_torch_xlm_heads,
    "XLMProphetNetForCausalLM": _models_torch_xlm_prophetnet,
    "XLMProphetNetForConditionalGeneration": _models_torch_xlm_prophetnet,
    "XLMProphetNetModel": _models_torch_xlm_prophetnet,
    "XLMProphetNetPreTrainedModel": _models_torch_xlm_prophetnet,
    "XLMRobertaForCausalLM": _models_torch_xlm_roberta,
    "XLMRobertaForMaskedLM": _models_torch_xlm_roberta,
    "XLMRobertaForMultipleChoice": _models_torch_xlm_roberta,
    "XLMRobertaForQuestionAnswering": _models_torch_xlm_roberta,
    "XLMRobertaForSequenceClassification": _models_torch_xlm_roberta,
    "XLMRobertaForTokenClassification": _models_torch_xlm_roberta,
    "XLMRobertaModel": _models_torch_xlm_roberta,
    "XLMRobertaPreTrainedModel": _models_torch_xlm_roberta,
    "XLNetModel": _models_torch_xlnet,
    "XLNetPreTrainedModel": _models_torch_xlnet,
    "RankedAnswersOutput": _models_torch_xlnet_answers,
    "XLNetForMultipleChoice": _models_torch_xlnet_heads,
    "XLNetForQuestionAnswering": _models_torch_xlnet_heads,
    "XLNetForQuestionAnsweringSimple": _models_torch_xlnet_heads,
    "XLNetForSequenceClassification": _models_torch_xlnet_heads,
    "XLNetForTokenClassification": _models_torch_xlnet_heads,
    "XLNetLMHeadModel": _models_torch_xlnet_heads,
    "AlbertConfig": _albert_configuration,
    "AlbertTokenizer": _albert_tokenization,
    "AlbertTokenizerFast": _albert_tokenization,
    "BartConfig": _bart_configuration,
    "Style": _bart_configuration,
    "BartTokenizer": _bart_tokenization,
    "BartTokenizerFast": _bart_tokenization,
    "BertConfig": _bert_configuration,
    "JapaneseWords": _bert_mecab,
    "Mecab": _bert_mecab,
    "BertTokenizer": _bert_tokenization,
    "BertTokenizerFast": _bert_tokenization,
    "BertJapaneseTokenizer": _bert_tokenization_japanese,
    "BertGenerationConfig": _bert_generation_configuration,
    "BertGenerationTokenizer": _bert_generation_tokenization,
    "BigBirdConfig": _big_bird_configuration,
    "BigBirdTokenizer": _big_bird_tokenization,
    "BigBirdTokenizerFast": _big_bird_tokenization,
    "BigBirdPegasusConfig": _bigbird_pegasus_configuration,
    "BlenderbotConfig": _blenderbot_configuration,
    "BlenderbotTokenizer": _blenderbot_tokenization,
    "BlenderbotTokenizerFast": _blenderbot_tokenization,
    "BlenderbotSmallConfig": _blenderbot_small_configuration,
    "BlenderbotSmallTokenizer": _blenderbot_small_tokenization,
    "CamembertConfig": _camembert_configuration,
    "CamembertTokenizer": _camembert_tokenization,
    "CamembertTokenizerFast": _camembert_tokenization,
    "CanineConfig": _canine_configuration,
    "CanineTokenizer": _canine_tokenization,
    "CLIPConfig": _clip_configuration,
    "CLIPTextConfig": _clip_configuration,
    "CLIPVisionConfig": _clip_configuration,
    "CLIPFeatureExtractor": _clip_feature_extraction,
    "CLIPTokenizer": _clip_tokenization,
    "CLIPTokenizerFast": _clip_tokenization,
    "ConvBertConfig": _convbert_configuration,
    "ConvBertTokenizer": _convbert_tokenization,
    "ConvBertTokenizerFast": _convbert_tokenization,
    "CTRLConfig": _ctrl_configuration,
    "CTRLTokenizer": _ctrl_tokenization,
    "DebertaConfig": _deberta_configuration,
    "DebertaTokenizer": _deberta_tokenization,
    "DebertaTokenizerFast": _deberta_tokenization,
    "DebertaV2Config": _deberta_v2_configuration,
    "Terms": _deberta_v2_configuration,
    "DebertaV2Tokenizer": _deberta_v2_tokenization,
    "DebertaV2TokenizerFast": _deberta_v2_tokenization,
    "DeiTConfig": _deit_configuration,
    "DeiTFeatureExtractor": _deit_feature_extraction,
    "Given": _detr_annotations,
    "DetrConfig": _detr_configuration,
    "ResNetConfig": _detr_configuration,
    "BoundsField": _detr_feature_extraction,
    "DetrFeatureExtractor": _detr_feature_extraction,
    "Detected": _detr_post_processing,
    "Limits": _detr_post_processing,
    "Objects": _detr_post_processing,
    "PostProcessing": _detr_post_processing,
    "Segment": _detr_post_processing,
    "Segmentation": _detr_post_processing,
    "Segmented": _detr_post_processing,
    "DistilBertConfig": _distilbert_configuration,
    "DistilBertTokenizer": _distilbert_tokenization,
    "DistilBertTokenizerFast": _distilbert_tokenization,
    "DPRConfig": _dpr_configuration,
    "DPRContextEncoderTokenizer": _dpr_tokenization,
    "DPRContextEncoderTokenizerFast": _dpr_tokenization,
    "DPRQuestionEncoderTokenizer": _dpr_tokenization,
    "DPRQuestionEncoderTokenizerFast": _dpr_tokenization,
    "DPRReaderTokenizer": _dpr_tokenization,
    "DPRReaderTokenizerFast": _dpr_tokenization,
    "DPRSpanPrediction": _dpr_tokenization,
    "ReaderOutput": _dpr_tokenization,
    "ElectraConfig": _electra_configuration,
    "ElectraTokenizer": _electra_tokenization,
    "ElectraTokenizerFast": _electra_tokenization,
    "EncoderDecoderConfig": _encoder_decoder_configuration,
    "FlaubertConfig": _flaubert_configuration,
    "FlaubertTokenizer": _flaubert_tokenization,
    "FSMTConfig": _fsmt_configuration,
    "FSMTTokenizer": _fsmt_tokenization,
    "FunnelConfig": _funnel_configuration,
    "FunnelTokenizer": _funnel_tokenization,
    "FunnelTokenizerFast": _funnel_tokenization,
    "GPT2Config": _gpt2_configuration,
    "GPT2Tokenizer": _gpt2_tokenization,
    "GPT2TokenizerFast": _gpt2_tokenization,
    "GPTNeoConfig": _gpt_neo_configuration,
    "Repeated": _gpt_neo_configuration,
    "HubertConfig": _hubert_configuration,
    "IBertConfig": _ibert_configuration,
    "LayoutLMConfig": _layoutlm_configuration,
    "LayoutLMTokenizer": _layoutlm_tokenization,
    "LayoutLMTokenizerFast": _layoutlm_tokenization,
    "LEDConfig": _led_configuration,
    "LEDTokenizer": _led_tokenization,
    "LEDTokenizerFast": _led_tokenization,
    "LongformerConfig": _longformer_configuration,
    "LongformerTokenizer": _longformer_tokenization,
    "LongformerTokenizerFast": _longformer_tokenization,
    "LukeConfig": _luke_configuration,
    "Mentions": _luke_mentions,
    "LukeTokenizer": _luke_tokenization,
    "LxmertConfig": _lxmert_configuration,
    "LxmertTokenizer": _lxmert_tokenization,
    "LxmertTokenizerFast": _lxmert_tokenization,
    "M2M100Config": _m2m_100_configuration,
    "M2M100Tokenizer": _m2m_100_tokenization,
    "NllbTokenizer": _m2m_100_tokenization_nllb,
    "NllbTokenizerFast": _m2m_100_tokenization_nllb,
    "MarianConfig": _marian_configuration,
    "MarianTokenizer": _marian_tokenization,
    "MBartConfig": _mbart_configuration,
    "MBart50Tokenizer": _mbart_tokenization,
    "MBart50TokenizerFast": _mbart_tokenization,
    "MBartTokenizer": _mbart_tokenization,
    "MBartTokenizerFast": _mbart_tokenization,
    "MegatronBertConfig": _megatron_bert_configuration,
    "MobileBertConfig": _mobilebert_configuration,
    "MobileBertTokenizer": _mobilebert_tokenization,
    "MobileBertTokenizerFast": _mobilebert_tokenization,
    "MPNetConfig": _mpnet_configuration,
    "MPNetTokenizer": _mpnet_tokenization,
    "MPNetTokenizerFast": _mpnet_tokenization,
    "MT5Config": _mt5_configuration,
    "MT5Tokenizer": _mt5_tokenization,
    "MT5TokenizerFast": _mt5_tokenization,
    "OpenAIGPTConfig": _openai_gpt_configuration,
    "OpenAIGPTTokenizer": _openai_gpt_tokenization,
    "OpenAIGPTTokenizerFast": _openai_gpt_tokenization,
    "PegasusConfig": _pegasus_configuration,
    "PegasusTokenizer": _pegasus_tokenization,
    "PegasusTokenizerFast": _pegasus_tokenization,
    "ProphetNetConfig": _prophetnet_configuration,
    "ProphetNetTokenizer": _prophetnet_tokenization,
    "RagConfig": _rag_configuration,
    "DatasetIndex": _rag_index,
    "ExactIndex": _rag_index,
    "Index": _rag_index,
    "IndexedDataset": _rag_index,
    "Passages": _rag_index,
    "RagRetriever": _rag_retrieval,
    "Retriever": _rag_retrieval,
    "RagTokenizer": _rag_tokenization,
    "ReformerConfig": _reformer_configuration,
    "ReformerTokenizer": _reformer_tokenization,
    "ReformerTokenizerFast": _reformer_tokenization,
    "RetriBertConfig": _retribert_configuration,
    "RetriBertTokenizer": _retribert_tokenization,
    "RetriBertTokenizerFast": _retribert_tokenization,
    "RobertaConfig": _roberta_configuration,
    "RobertaTokenizer": _roberta_tokenization,
    "RobertaTokenizerFast": _roberta_tokenization,
    "RoFormerConfig": _roformer_configuration,
    "ChineseWords": _roformer_jieba,
    "RoFormerTokenizer": _roformer_tokenization,
    "RoFormerTokenizerFast": _roformer_tokenization,
    "Speech2TextConfig": _speech_to_text_configuration,
    "Speech2TextFeatureExtractor": _speech_to_text_feature_extraction,
    "Speech2TextTokenizer": _speech_to_text_tokenization,
    "SqueezeBertConfig": _squeezebert_configuration,
    "SqueezeBertTokenizer": _squeezebert_tokenization,
    "SqueezeBertTokenizerFast": _squeezebert_tokenization,
    "T5Config": _t5_configuration,
    "T5Tokenizer": _t5_tokenization,
    "T5TokenizerFast": _t5_tokenization,
    "TapasConfig": _tapas_configuration,
    "TapasTokenizer": _tapas_tokenization,
    "TransfoXLConfig": _transfo_xl_configuration,
    "TransfoXLTokenizer": _transfo_xl_tokenization,
    "CorpusWords": _transfo_xl_words,
    "VisualBertConfig": _visual_bert_configuration,
    "ViTConfig": _vit_configuration,
    "ViTFeatureExtractor": _vit_feature_extraction,
    "Wav2Vec2Config": _wav2vec2_configuration,
    "Wav2Vec2FeatureExtractor": _wav2vec2_feature_extraction,
    "Wav2Vec2CTCTokenizer": _wav2vec2_tokenization,
    "Wav2Vec2CTCTokenizerOutput": _wav2vec2_tokenization,
    "XLMConfig": _xlm_configuration,
    "XLMTokenizer": _xlm_tokenization,
    "XLMProphetNetConfig": _xlm_prophetnet_configuration,
    "XLMProphetNetTokenizer": _xlm_prophetnet_tokenization,
    "XLMRobertaConfig": _xlm_roberta_configuration,
    "XLMRobertaTokenizer": _xlm_roberta_tokenization,
    "XLMRobertaTokenizerFast": _xlm_roberta_tokenization,
    "XLNetConfig": _xlnet_configuration,
    "XLNetTokenizer": _xlnet_tokenization,
    "XLNetTokenizerFast": _xlnet_tokenization,
    "Batch": _batch,
    "PretrainedConfig": _configuration,
    "EncoderConfig": _encoder_configuration,
    "CheckpointNotFoundError": _errors,
    "CorruptCheckpointError": _errors,
    "DownloadError": _errors,
    "InstantiationError": _errors,
    "InvalidConfigurationError": _errors,
    "InvalidInputError": _errors,
    "MissingBackendError": _errors,
    "NotPartError": _errors,
    "SavingError": _errors,
    "TriformersError": _errors,
    "UnknownArchitectureError": _errors,
    "UnsupportedTaskError": _errors,
    "UploadError": _errors,
    "WeightsMismatchError": _errors,
    "BatchFeature": _feature_extraction_base,
    "PreTrainedFeatureExtractor": _feature_extraction_base,
    "GenerationConfig": _generation_settings,
    "TextIteratorStreamer": _generation_streaming,
    "TextStreamer": _generation_streaming,
    "FlaxPreTrainedModel": _kit_flax_model,
    "TFPreTrainedModel": _kit_tensorflow_model,
    "PreTrainedModel": _kit_torch_model,
    "HfArgumentParser": _scripts_arguments,
    "DataCollator": _scripts_collators,
    "DataCollatorForLanguageModeling": _scripts_collators,
    "DataCollatorForMultipleChoice": _scripts_collators,
    "DataCollatorForSeq2Seq": _scripts_collators,
    "DataCollatorForTokenClassification": _scripts_collators,
    "DataCollatorWithPadding": _scripts_collators,
    "DefaultDataCollator": _scripts_collators,
    "default_data_collator": _scripts_collators,
    "CONFIG_NAME": _scripts_file_names,
    "FLAX_WEIGHTS_NAME": _scripts_file_names,
    "SAFE_WEIGHTS_NAME": _scripts_file_names,
    "TF2_WEIGHTS_NAME": _scripts_file_names,
    "WEIGHTS_NAME": _scripts_file_names,
    "KerasMetricCallback": _scripts_keras_callbacks,
    "PushToHubCallback": _scripts_keras_callbacks,
    "AdamWeightDecay": _scripts_keras_optimizers,
    "WarmUp": _scripts_keras_optimizers,
    "create_optimizer": _scripts_keras_optimizers,
    "TensorType": _scripts_kinds,
    "ModelOutput": _scripts_outputs,
    "FeatureExtractionPipeline": _scripts_pipelines,
    "FillMaskPipeline": _scripts_pipelines,
    "ImageClassificationPipeline": _scripts_pipelines,
    "Pipeline": _scripts_pipelines,
    "QuestionAnsweringPipeline": _scripts_pipelines,
    "SummarizationPipeline": _scripts_pipelines,
    "Text2TextGenerationPipeline": _scripts_pipelines,
    "TextClassificationPipeline": _scripts_pipelines,
    "TextGenerationPipeline": _scripts_pipelines,
    "TokenClassificationPipeline": _scripts_pipelines,
    "TranslationPipeline": _scripts_pipelines,
    "pipeline": _scripts_pipelines,
    "pooled": _scripts_pooling,
    "SchedulerType": _scripts_schedules,
    "get_constant_schedule": _scripts_torch_schedules,
    "get_constant_schedule_with_warmup": _scripts_torch_schedules,
    "get_cosine_schedule_with_warmup": _scripts_torch_schedules,
    "get_cosine_with_hard_restarts_schedule_with_warmup": _scripts_torch_schedules,
    "get_linear_schedule_with_warmup": _scripts_torch_schedules,
    "get_polynomial_decay_schedule_with_warmup": _scripts_torch_schedules,
    "get_scheduler": _scripts_torch_schedules,
    "EvalPrediction": _scripts_training,
    "set_seed": _scripts_training,
    "Seq2SeqTrainingArguments": _scripts_training_arguments,
    "TFTrainingArguments": _scripts_training_arguments,
    "TrainingArguments": _scripts_training_arguments,
    "is_datasets_available": _scripts_versions,
    "is_flax_available": _scripts_versions,
    "is_tensorboard_available": _scripts_versions,
    "is_tf_available": _scripts_versions,
    "is_torch_available": _scripts_versions,
    "PreTrainedTokenizer": _tokenization_base,
    "PreTrainedTokenizerBase": _tokenization_base,
    "BatchEncoding": _tokenization_batch_encoding,
    "PreTrainedTokenizerFast": _tokenization_pipeline,
}


def _registered() -> Registered:
    from triformers.auto.registered import REGISTERED

    return REGISTERED


_hand_in(_registered)
_watch(__name__)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]


if not TYPE_CHECKING:  # Checkers know the names; to them, any other one is an error.

    def __getattr__(name: str) -> object:
        if name in _SUBMODULES:
            return _SUBMODULES[name]()
        loader = _MODULE_OF.get(name)
        if loader is None:
            from triformers_core.absent import missing

            raise missing(name, __all__)
        value = globals()[name] = vars(loader())[name]
        return value
