# Generated from registry.yaml by `make generate`; do not edit.
"""triformers: ask for a model by name and get the right class, in PyTorch, TensorFlow or JAX.

Importing this package imports no backend. A name imports its module when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers_core.registered import hand_in as _hand_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from triformers.auto.configuration import AutoConfig
    from triformers.auto.feature_extraction import AutoFeatureExtractor
    from triformers.auto.flax.base import FlaxAutoModel
    from triformers.auto.flax.causal_lm import FlaxAutoModelForCausalLM
    from triformers.auto.flax.image_classification import FlaxAutoModelForImageClassification
    from triformers.auto.flax.masked_lm import FlaxAutoModelForMaskedLM
    from triformers.auto.flax.multiple_choice import FlaxAutoModelForMultipleChoice
    from triformers.auto.flax.next_sentence_prediction import FlaxAutoModelForNextSentencePrediction
    from triformers.auto.flax.pretraining import FlaxAutoModelForPreTraining
    from triformers.auto.flax.question_answering import FlaxAutoModelForQuestionAnswering
    from triformers.auto.flax.seq2seq_lm import FlaxAutoModelForSeq2SeqLM
    from triformers.auto.flax.sequence_classification import FlaxAutoModelForSequenceClassification
    from triformers.auto.flax.table_question_answering import FlaxAutoModelForTableQuestionAnswering
    from triformers.auto.flax.token_classification import FlaxAutoModelForTokenClassification
    from triformers.auto.tensorflow.base import TFAutoModel
    from triformers.auto.tensorflow.causal_lm import TFAutoModelForCausalLM
    from triformers.auto.tensorflow.image_classification import TFAutoModelForImageClassification
    from triformers.auto.tensorflow.masked_lm import TFAutoModelForMaskedLM
    from triformers.auto.tensorflow.multiple_choice import TFAutoModelForMultipleChoice
    from triformers.auto.tensorflow.next_sentence_prediction import (
        TFAutoModelForNextSentencePrediction,
    )
    from triformers.auto.tensorflow.pretraining import TFAutoModelForPreTraining
    from triformers.auto.tensorflow.question_answering import TFAutoModelForQuestionAnswering
    from triformers.auto.tensorflow.seq2seq_lm import TFAutoModelForSeq2SeqLM
    from triformers.auto.tensorflow.sequence_classification import (
        TFAutoModelForSequenceClassification,
    )
    from triformers.auto.tensorflow.table_question_answering import (
        TFAutoModelForTableQuestionAnswering,
    )
    from triformers.auto.tensorflow.token_classification import TFAutoModelForTokenClassification
    from triformers.auto.tokenization import AutoTokenizer
    from triformers.auto.torch.base import AutoModel
    from triformers.auto.torch.causal_lm import AutoModelForCausalLM
    from triformers.auto.torch.image_classification import AutoModelForImageClassification
    from triformers.auto.torch.masked_lm import AutoModelForMaskedLM
    from triformers.auto.torch.multiple_choice import AutoModelForMultipleChoice
    from triformers.auto.torch.next_sentence_prediction import AutoModelForNextSentencePrediction
    from triformers.auto.torch.pretraining import AutoModelForPreTraining
    from triformers.auto.torch.question_answering import AutoModelForQuestionAnswering
    from triformers.auto.torch.seq2seq_lm import AutoModelForSeq2SeqLM
    from triformers.auto.torch.sequence_classification import AutoModelForSequenceClassification
    from triformers.auto.torch.table_question_answering import AutoModelForTableQuestionAnswering
    from triformers.auto.torch.token_classification import AutoModelForTokenClassification
    from triformers.models.flax.bert import FlaxBertModel, FlaxBertPreTrainedModel
    from triformers.models.flax.bert_classification import (
        FlaxBertForMultipleChoice,
        FlaxBertForQuestionAnswering,
        FlaxBertForSequenceClassification,
        FlaxBertForTokenClassification,
    )
    from triformers.models.flax.bert_lm import (
        FlaxBertForMaskedLM,
        FlaxBertForNextSentencePrediction,
        FlaxBertForPreTraining,
        FlaxBertForPreTrainingOutput,
        FlaxBertLMHeadModel,
    )
    from triformers.models.flax.deit import (
        FlaxDeiTForImageClassification,
        FlaxDeiTForImageClassificationWithTeacher,
        FlaxDeiTForImageClassificationWithTeacherOutput,
        FlaxDeiTModel,
        FlaxDeiTPreTrainedModel,
    )
    from triformers.models.flax.distilbert import FlaxDistilBertModel, FlaxDistilBertPreTrainedModel
    from triformers.models.flax.distilbert_heads import (
        FlaxDistilBertForMaskedLM,
        FlaxDistilBertForMultipleChoice,
        FlaxDistilBertForQuestionAnswering,
        FlaxDistilBertForSequenceClassification,
        FlaxDistilBertForTokenClassification,
    )
    from triformers.models.flax.electra import (
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
    from triformers.models.flax.gpt2 import FlaxGPT2Model, FlaxGPT2PreTrainedModel
    from triformers.models.flax.gpt2_heads import (
        FlaxGPT2ForSequenceClassification,
        FlaxGPT2LMHeadModel,
    )
    from triformers.models.flax.hubert import FlaxHubertModel, FlaxHubertPreTrainedModel
    from triformers.models.flax.mt5 import FlaxMT5ForConditionalGeneration, FlaxMT5Model
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
        FlaxSequenceClassifierOutput,
        FlaxTableQuestionAnsweringOutput,
        FlaxTokenClassifierOutput,
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
    from triformers.models.flax.t5 import (
        FlaxT5ForConditionalGeneration,
        FlaxT5Model,
        FlaxT5PreTrainedModel,
    )
    from triformers.models.flax.tapas import FlaxTapasModel, FlaxTapasPreTrainedModel
    from triformers.models.flax.tapas_heads import (
        FlaxTapasForMaskedLM,
        FlaxTapasForQuestionAnswering,
        FlaxTapasForSequenceClassification,
    )
    from triformers.models.flax.tasks import (
        FlaxBaseTaskModel,
        FlaxCausalLMModel,
        FlaxImageClassificationModel,
        FlaxMaskedLMModel,
        FlaxMultipleChoiceModel,
        FlaxNextSentencePredictionModel,
        FlaxPreTrainingModel,
        FlaxQuestionAnsweringModel,
        FlaxSeq2SeqLMModel,
        FlaxSequenceClassificationModel,
        FlaxTableQuestionAnsweringModel,
        FlaxTaskModel,
        FlaxTokenClassificationModel,
    )
    from triformers.models.flax.vit import (
        FlaxViTForImageClassification,
        FlaxViTModel,
        FlaxViTPreTrainedModel,
    )
    from triformers.models.flax.wav2vec2 import FlaxWav2Vec2Model, FlaxWav2Vec2PreTrainedModel
    from triformers.models.flax.wav2vec2_heads import (
        FlaxWav2Vec2ForCTC,
        FlaxWav2Vec2ForMaskedLM,
        FlaxWav2Vec2ForPreTraining,
        FlaxWav2Vec2ForPreTrainingOutput,
    )
    from triformers.models.flax.xlnet import FlaxXLNetModel, FlaxXLNetPreTrainedModel
    from triformers.models.flax.xlnet_heads import (
        FlaxXLNetForMultipleChoice,
        FlaxXLNetForQuestionAnsweringSimple,
        FlaxXLNetForSequenceClassification,
        FlaxXLNetForTokenClassification,
        FlaxXLNetLMHeadModel,
    )
    from triformers.models.tensorflow.bert import TFBertModel, TFBertPreTrainedModel
    from triformers.models.tensorflow.bert_classification import (
        TFBertForMultipleChoice,
        TFBertForQuestionAnswering,
        TFBertForSequenceClassification,
        TFBertForTokenClassification,
    )
    from triformers.models.tensorflow.bert_lm import (
        TFBertForMaskedLM,
        TFBertForNextSentencePrediction,
        TFBertForPreTraining,
        TFBertForPreTrainingOutput,
        TFBertLMHeadModel,
    )
    from triformers.models.tensorflow.deit import (
        TFDeiTForImageClassification,
        TFDeiTForImageClassificationWithTeacher,
        TFDeiTForImageClassificationWithTeacherOutput,
        TFDeiTModel,
        TFDeiTPreTrainedModel,
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
    from triformers.models.tensorflow.electra import (
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
    from triformers.models.tensorflow.gpt2 import TFGPT2Model, TFGPT2PreTrainedModel
    from triformers.models.tensorflow.gpt2_heads import (
        TFGPT2ForSequenceClassification,
        TFGPT2LMHeadModel,
    )
    from triformers.models.tensorflow.hubert import TFHubertModel, TFHubertPreTrainedModel
    from triformers.models.tensorflow.mt5 import TFMT5ForConditionalGeneration, TFMT5Model
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
        TFSequenceClassifierOutput,
        TFTableQuestionAnsweringOutput,
        TFTokenClassifierOutput,
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
    from triformers.models.tensorflow.t5 import (
        TFT5ForConditionalGeneration,
        TFT5Model,
        TFT5PreTrainedModel,
    )
    from triformers.models.tensorflow.tapas import TFTapasModel, TFTapasPreTrainedModel
    from triformers.models.tensorflow.tapas_heads import (
        TFTapasForMaskedLM,
        TFTapasForQuestionAnswering,
        TFTapasForSequenceClassification,
    )
    from triformers.models.tensorflow.tasks import (
        TFBaseTaskModel,
        TFCausalLMModel,
        TFImageClassificationModel,
        TFMaskedLMModel,
        TFMultipleChoiceModel,
        TFNextSentencePredictionModel,
        TFPreTrainingModel,
        TFQuestionAnsweringModel,
        TFSeq2SeqLMModel,
        TFSequenceClassificationModel,
        TFTableQuestionAnsweringModel,
        TFTaskModel,
        TFTokenClassificationModel,
    )
    from triformers.models.tensorflow.vit import (
        TFViTForImageClassification,
        TFViTModel,
        TFViTPreTrainedModel,
    )
    from triformers.models.tensorflow.wav2vec2 import TFWav2Vec2Model, TFWav2Vec2PreTrainedModel
    from triformers.models.tensorflow.wav2vec2_heads import (
        TFWav2Vec2ForCTC,
        TFWav2Vec2ForMaskedLM,
        TFWav2Vec2ForPreTraining,
        TFWav2Vec2ForPreTrainingOutput,
    )
    from triformers.models.tensorflow.xlnet import TFXLNetModel, TFXLNetPreTrainedModel
    from triformers.models.tensorflow.xlnet_heads import (
        TFXLNetForMultipleChoice,
        TFXLNetForQuestionAnsweringSimple,
        TFXLNetForSequenceClassification,
        TFXLNetForTokenClassification,
        TFXLNetLMHeadModel,
    )
    from triformers_core.architectures.bert.configuration import BertConfig
    from triformers_core.architectures.bert.modeling import BertModel, BertPreTrainedModel
    from triformers_core.architectures.bert.modeling_classification import (
        BertForMultipleChoice,
        BertForQuestionAnswering,
        BertForSequenceClassification,
        BertForTokenClassification,
    )
    from triformers_core.architectures.bert.modeling_lm import (
        BertForMaskedLM,
        BertForNextSentencePrediction,
        BertForPreTraining,
        BertForPreTrainingOutput,
        BertLMHeadModel,
    )
    from triformers_core.architectures.bert.tokenization import BertTokenizer, BertTokenizerFast
    from triformers_core.architectures.deit.configuration import DeiTConfig
    from triformers_core.architectures.deit.feature_extraction import DeiTFeatureExtractor
    from triformers_core.architectures.deit.modeling import (
        DeiTForImageClassification,
        DeiTForImageClassificationWithTeacher,
        DeiTForImageClassificationWithTeacherOutput,
        DeiTModel,
        DeiTPreTrainedModel,
    )
    from triformers_core.architectures.distilbert.configuration import DistilBertConfig
    from triformers_core.architectures.distilbert.modeling import (
        DistilBertModel,
        DistilBertPreTrainedModel,
    )
    from triformers_core.architectures.distilbert.modeling_heads import (
        DistilBertForMaskedLM,
        DistilBertForMultipleChoice,
        DistilBertForQuestionAnswering,
        DistilBertForSequenceClassification,
        DistilBertForTokenClassification,
    )
    from triformers_core.architectures.distilbert.tokenization import (
        DistilBertTokenizer,
        DistilBertTokenizerFast,
    )
    from triformers_core.architectures.electra.configuration import ElectraConfig
    from triformers_core.architectures.electra.modeling import (
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
    from triformers_core.architectures.electra.tokenization import (
        ElectraTokenizer,
        ElectraTokenizerFast,
    )
    from triformers_core.architectures.gpt2.configuration import GPT2Config
    from triformers_core.architectures.gpt2.modeling import GPT2Model, GPT2PreTrainedModel
    from triformers_core.architectures.gpt2.modeling_heads import (
        GPT2ForSequenceClassification,
        GPT2LMHeadModel,
    )
    from triformers_core.architectures.gpt2.tokenization import GPT2Tokenizer, GPT2TokenizerFast
    from triformers_core.architectures.hubert.configuration import HubertConfig
    from triformers_core.architectures.hubert.modeling import HubertModel, HubertPreTrainedModel
    from triformers_core.architectures.mt5.configuration import MT5Config
    from triformers_core.architectures.mt5.modeling import MT5ForConditionalGeneration, MT5Model
    from triformers_core.architectures.mt5.tokenization import MT5Tokenizer, MT5TokenizerFast
    from triformers_core.architectures.roberta.configuration import RobertaConfig
    from triformers_core.architectures.roberta.modeling import (
        RobertaForCausalLM,
        RobertaForMaskedLM,
        RobertaForMultipleChoice,
        RobertaForQuestionAnswering,
        RobertaForSequenceClassification,
        RobertaForTokenClassification,
        RobertaModel,
        RobertaPreTrainedModel,
    )
    from triformers_core.architectures.roberta.tokenization import (
        RobertaTokenizer,
        RobertaTokenizerFast,
    )
    from triformers_core.architectures.t5.configuration import T5Config
    from triformers_core.architectures.t5.modeling import (
        T5ForConditionalGeneration,
        T5Model,
        T5PreTrainedModel,
    )
    from triformers_core.architectures.t5.tokenization import T5Tokenizer, T5TokenizerFast
    from triformers_core.architectures.tapas.configuration import TapasConfig
    from triformers_core.architectures.tapas.modeling import TapasModel, TapasPreTrainedModel
    from triformers_core.architectures.tapas.modeling_heads import (
        TapasForMaskedLM,
        TapasForQuestionAnswering,
        TapasForSequenceClassification,
    )
    from triformers_core.architectures.tapas.tokenization import TapasTokenizer
    from triformers_core.architectures.vit.configuration import ViTConfig
    from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor
    from triformers_core.architectures.vit.modeling import (
        ViTForImageClassification,
        ViTModel,
        ViTPreTrainedModel,
    )
    from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config
    from triformers_core.architectures.wav2vec2.feature_extraction import Wav2Vec2FeatureExtractor
    from triformers_core.architectures.wav2vec2.modeling import (
        Wav2Vec2Model,
        Wav2Vec2PreTrainedModel,
    )
    from triformers_core.architectures.wav2vec2.modeling_heads import (
        Wav2Vec2ForCTC,
        Wav2Vec2ForMaskedLM,
        Wav2Vec2ForPreTraining,
        Wav2Vec2ForPreTrainingOutput,
    )
    from triformers_core.architectures.wav2vec2.tokenization import (
        Wav2Vec2CTCTokenizer,
        Wav2Vec2CTCTokenizerOutput,
    )
    from triformers_core.architectures.xlnet.configuration import XLNetConfig
    from triformers_core.architectures.xlnet.modeling import XLNetModel, XLNetPreTrainedModel
    from triformers_core.architectures.xlnet.modeling_heads import (
        XLNetForMultipleChoice,
        XLNetForQuestionAnsweringSimple,
        XLNetForSequenceClassification,
        XLNetForTokenClassification,
        XLNetLMHeadModel,
    )
    from triformers_core.architectures.xlnet.tokenization import XLNetTokenizer, XLNetTokenizerFast
    from triformers_core.batch import Batch
    from triformers_core.configuration import PretrainedConfig
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
        WeightsMismatchError,
    )
    from triformers_core.feature_extraction.base import BatchFeature, PreTrainedFeatureExtractor
    from triformers_core.kit.torch.model import PreTrainedModel
    from triformers_core.outputs import (
        BaseModelOutput,
        CausalLMOutput,
        ImageClassifierOutput,
        MaskedLMOutput,
        MultipleChoiceModelOutput,
        NextSentencePredictorOutput,
        PreTrainingOutput,
        QuestionAnsweringModelOutput,
        Seq2SeqLMOutput,
        SequenceClassifierOutput,
        TableQuestionAnsweringOutput,
        TokenClassifierOutput,
    )
    from triformers_core.registered import Registered
    from triformers_core.tasks import (
        BaseTaskModel,
        CausalLMModel,
        ImageClassificationModel,
        MaskedLMModel,
        MultipleChoiceModel,
        NextSentencePredictionModel,
        PreTrainingModel,
        QuestionAnsweringModel,
        Seq2SeqLMModel,
        SequenceClassificationModel,
        TableQuestionAnsweringModel,
        TaskModel,
        TokenClassificationModel,
    )
    from triformers_core.tokenization.base import PreTrainedTokenizer
    from triformers_core.tokenization.batch_encoding import BatchEncoding
    from triformers_core.tokenization.pipeline import PreTrainedTokenizerFast

__version__ = "0.1.0"

__all__ = [
    "AutoConfig",
    "AutoFeatureExtractor",
    "AutoModel",
    "AutoModelForCausalLM",
    "AutoModelForImageClassification",
    "AutoModelForMaskedLM",
    "AutoModelForMultipleChoice",
    "AutoModelForNextSentencePrediction",
    "AutoModelForPreTraining",
    "AutoModelForQuestionAnswering",
    "AutoModelForSeq2SeqLM",
    "AutoModelForSequenceClassification",
    "AutoModelForTableQuestionAnswering",
    "AutoModelForTokenClassification",
    "AutoTokenizer",
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
    "BertLMHeadModel",
    "BertModel",
    "BertPreTrainedModel",
    "BertTokenizer",
    "BertTokenizerFast",
    "CausalLMModel",
    "CausalLMOutput",
    "CheckpointNotFoundError",
    "CorruptCheckpointError",
    "DeiTConfig",
    "DeiTFeatureExtractor",
    "DeiTForImageClassification",
    "DeiTForImageClassificationWithTeacher",
    "DeiTForImageClassificationWithTeacherOutput",
    "DeiTModel",
    "DeiTPreTrainedModel",
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
    "FlaxAutoModel",
    "FlaxAutoModelForCausalLM",
    "FlaxAutoModelForImageClassification",
    "FlaxAutoModelForMaskedLM",
    "FlaxAutoModelForMultipleChoice",
    "FlaxAutoModelForNextSentencePrediction",
    "FlaxAutoModelForPreTraining",
    "FlaxAutoModelForQuestionAnswering",
    "FlaxAutoModelForSeq2SeqLM",
    "FlaxAutoModelForSequenceClassification",
    "FlaxAutoModelForTableQuestionAnswering",
    "FlaxAutoModelForTokenClassification",
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
    "FlaxBertLMHeadModel",
    "FlaxBertModel",
    "FlaxBertPreTrainedModel",
    "FlaxCausalLMModel",
    "FlaxCausalLMOutput",
    "FlaxDeiTForImageClassification",
    "FlaxDeiTForImageClassificationWithTeacher",
    "FlaxDeiTForImageClassificationWithTeacherOutput",
    "FlaxDeiTModel",
    "FlaxDeiTPreTrainedModel",
    "FlaxDistilBertForMaskedLM",
    "FlaxDistilBertForMultipleChoice",
    "FlaxDistilBertForQuestionAnswering",
    "FlaxDistilBertForSequenceClassification",
    "FlaxDistilBertForTokenClassification",
    "FlaxDistilBertModel",
    "FlaxDistilBertPreTrainedModel",
    "FlaxElectraForMaskedLM",
    "FlaxElectraForMultipleChoice",
    "FlaxElectraForPreTraining",
    "FlaxElectraForPreTrainingOutput",
    "FlaxElectraForQuestionAnswering",
    "FlaxElectraForSequenceClassification",
    "FlaxElectraForTokenClassification",
    "FlaxElectraModel",
    "FlaxElectraPreTrainedModel",
    "FlaxGPT2ForSequenceClassification",
    "FlaxGPT2LMHeadModel",
    "FlaxGPT2Model",
    "FlaxGPT2PreTrainedModel",
    "FlaxHubertModel",
    "FlaxHubertPreTrainedModel",
    "FlaxImageClassificationModel",
    "FlaxImageClassifierOutput",
    "FlaxMT5ForConditionalGeneration",
    "FlaxMT5Model",
    "FlaxMaskedLMModel",
    "FlaxMaskedLMOutput",
    "FlaxMultipleChoiceModel",
    "FlaxMultipleChoiceModelOutput",
    "FlaxNextSentencePredictionModel",
    "FlaxNextSentencePredictorOutput",
    "FlaxPreTrainingModel",
    "FlaxPreTrainingOutput",
    "FlaxQuestionAnsweringModel",
    "FlaxQuestionAnsweringModelOutput",
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
    "FlaxSequenceClassificationModel",
    "FlaxSequenceClassifierOutput",
    "FlaxT5ForConditionalGeneration",
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
    "FlaxTokenClassificationModel",
    "FlaxTokenClassifierOutput",
    "FlaxViTForImageClassification",
    "FlaxViTModel",
    "FlaxViTPreTrainedModel",
    "FlaxWav2Vec2ForCTC",
    "FlaxWav2Vec2ForMaskedLM",
    "FlaxWav2Vec2ForPreTraining",
    "FlaxWav2Vec2ForPreTrainingOutput",
    "FlaxWav2Vec2Model",
    "FlaxWav2Vec2PreTrainedModel",
    "FlaxXLNetForMultipleChoice",
    "FlaxXLNetForQuestionAnsweringSimple",
    "FlaxXLNetForSequenceClassification",
    "FlaxXLNetForTokenClassification",
    "FlaxXLNetLMHeadModel",
    "FlaxXLNetModel",
    "FlaxXLNetPreTrainedModel",
    "GPT2Config",
    "GPT2ForSequenceClassification",
    "GPT2LMHeadModel",
    "GPT2Model",
    "GPT2PreTrainedModel",
    "GPT2Tokenizer",
    "GPT2TokenizerFast",
    "HubertConfig",
    "HubertModel",
    "HubertPreTrainedModel",
    "ImageClassificationModel",
    "ImageClassifierOutput",
    "InstantiationError",
    "InvalidConfigurationError",
    "InvalidInputError",
    "MT5Config",
    "MT5ForConditionalGeneration",
    "MT5Model",
    "MT5Tokenizer",
    "MT5TokenizerFast",
    "MaskedLMModel",
    "MaskedLMOutput",
    "MissingBackendError",
    "MultipleChoiceModel",
    "MultipleChoiceModelOutput",
    "NextSentencePredictionModel",
    "NextSentencePredictorOutput",
    "NotPartError",
    "PreTrainedFeatureExtractor",
    "PreTrainedModel",
    "PreTrainedTokenizer",
    "PreTrainedTokenizerFast",
    "PreTrainingModel",
    "PreTrainingOutput",
    "PretrainedConfig",
    "QuestionAnsweringModel",
    "QuestionAnsweringModelOutput",
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
    "SavingError",
    "Seq2SeqLMModel",
    "Seq2SeqLMOutput",
    "SequenceClassificationModel",
    "SequenceClassifierOutput",
    "T5Config",
    "T5ForConditionalGeneration",
    "T5Model",
    "T5PreTrainedModel",
    "T5Tokenizer",
    "T5TokenizerFast",
    "TFAutoModel",
    "TFAutoModelForCausalLM",
    "TFAutoModelForImageClassification",
    "TFAutoModelForMaskedLM",
    "TFAutoModelForMultipleChoice",
    "TFAutoModelForNextSentencePrediction",
    "TFAutoModelForPreTraining",
    "TFAutoModelForQuestionAnswering",
    "TFAutoModelForSeq2SeqLM",
    "TFAutoModelForSequenceClassification",
    "TFAutoModelForTableQuestionAnswering",
    "TFAutoModelForTokenClassification",
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
    "TFBertLMHeadModel",
    "TFBertModel",
    "TFBertPreTrainedModel",
    "TFCausalLMModel",
    "TFCausalLMOutput",
    "TFDeiTForImageClassification",
    "TFDeiTForImageClassificationWithTeacher",
    "TFDeiTForImageClassificationWithTeacherOutput",
    "TFDeiTModel",
    "TFDeiTPreTrainedModel",
    "TFDistilBertForMaskedLM",
    "TFDistilBertForMultipleChoice",
    "TFDistilBertForQuestionAnswering",
    "TFDistilBertForSequenceClassification",
    "TFDistilBertForTokenClassification",
    "TFDistilBertModel",
    "TFDistilBertPreTrainedModel",
    "TFElectraForMaskedLM",
    "TFElectraForMultipleChoice",
    "TFElectraForPreTraining",
    "TFElectraForPreTrainingOutput",
    "TFElectraForQuestionAnswering",
    "TFElectraForSequenceClassification",
    "TFElectraForTokenClassification",
    "TFElectraModel",
    "TFElectraPreTrainedModel",
    "TFGPT2ForSequenceClassification",
    "TFGPT2LMHeadModel",
    "TFGPT2Model",
    "TFGPT2PreTrainedModel",
    "TFHubertModel",
    "TFHubertPreTrainedModel",
    "TFImageClassificationModel",
    "TFImageClassifierOutput",
    "TFMT5ForConditionalGeneration",
    "TFMT5Model",
    "TFMaskedLMModel",
    "TFMaskedLMOutput",
    "TFMultipleChoiceModel",
    "TFMultipleChoiceModelOutput",
    "TFNextSentencePredictionModel",
    "TFNextSentencePredictorOutput",
    "TFPreTrainingModel",
    "TFPreTrainingOutput",
    "TFQuestionAnsweringModel",
    "TFQuestionAnsweringModelOutput",
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
    "TFSequenceClassificationModel",
    "TFSequenceClassifierOutput",
    "TFT5ForConditionalGeneration",
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
    "TFTokenClassificationModel",
    "TFTokenClassifierOutput",
    "TFViTForImageClassification",
    "TFViTModel",
    "TFViTPreTrainedModel",
    "TFWav2Vec2ForCTC",
    "TFWav2Vec2ForMaskedLM",
    "TFWav2Vec2ForPreTraining",
    "TFWav2Vec2ForPreTrainingOutput",
    "TFWav2Vec2Model",
    "TFWav2Vec2PreTrainedModel",
    "TFXLNetForMultipleChoice",
    "TFXLNetForQuestionAnsweringSimple",
    "TFXLNetForSequenceClassification",
    "TFXLNetForTokenClassification",
    "TFXLNetLMHeadModel",
    "TFXLNetModel",
    "TFXLNetPreTrainedModel",
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
    "TokenClassificationModel",
    "TokenClassifierOutput",
    "TriformersError",
    "UnknownArchitectureError",
    "UnsupportedTaskError",
    "ViTConfig",
    "ViTFeatureExtractor",
    "ViTForImageClassification",
    "ViTModel",
    "ViTPreTrainedModel",
    "Wav2Vec2CTCTokenizer",
    "Wav2Vec2CTCTokenizerOutput",
    "Wav2Vec2Config",
    "Wav2Vec2FeatureExtractor",
    "Wav2Vec2ForCTC",
    "Wav2Vec2ForMaskedLM",
    "Wav2Vec2ForPreTraining",
    "Wav2Vec2ForPreTrainingOutput",
    "Wav2Vec2Model",
    "Wav2Vec2PreTrainedModel",
    "WeightsMismatchError",
    "XLNetConfig",
    "XLNetForMultipleChoice",
    "XLNetForQuestionAnsweringSimple",
    "XLNetForSequenceClassification",
    "XLNetForTokenClassification",
    "XLNetLMHeadModel",
    "XLNetModel",
    "XLNetPreTrainedModel",
    "XLNetTokenizer",
    "XLNetTokenizerFast",
]


def _auto_configuration() -> ModuleType:
    import triformers.auto.configuration as module

    return module


def _auto_feature_extraction() -> ModuleType:
    import triformers.auto.feature_extraction as module

    return module


def _auto_flax_base() -> ModuleType:
    import triformers.auto.flax.base as module

    return module


def _auto_flax_causal_lm() -> ModuleType:
    import triformers.auto.flax.causal_lm as module

    return module


def _auto_flax_image_classification() -> ModuleType:
    import triformers.auto.flax.image_classification as module

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


def _auto_flax_token_classification() -> ModuleType:
    import triformers.auto.flax.token_classification as module

    return module


def _auto_tensorflow_base() -> ModuleType:
    import triformers.auto.tensorflow.base as module

    return module


def _auto_tensorflow_causal_lm() -> ModuleType:
    import triformers.auto.tensorflow.causal_lm as module

    return module


def _auto_tensorflow_image_classification() -> ModuleType:
    import triformers.auto.tensorflow.image_classification as module

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


def _auto_tensorflow_token_classification() -> ModuleType:
    import triformers.auto.tensorflow.token_classification as module

    return module


def _auto_tokenization() -> ModuleType:
    import triformers.auto.tokenization as module

    return module


def _auto_torch_base() -> ModuleType:
    import triformers.auto.torch.base as module

    return module


def _auto_torch_causal_lm() -> ModuleType:
    import triformers.auto.torch.causal_lm as module

    return module


def _auto_torch_image_classification() -> ModuleType:
    import triformers.auto.torch.image_classification as module

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


def _auto_torch_token_classification() -> ModuleType:
    import triformers.auto.torch.token_classification as module

    return module


def _models_flax_bert() -> ModuleType:
    import triformers.models.flax.bert as module

    return module


def _models_flax_bert_classification() -> ModuleType:
    import triformers.models.flax.bert_classification as module

    return module


def _models_flax_bert_lm() -> ModuleType:
    import triformers.models.flax.bert_lm as module

    return module


def _models_flax_deit() -> ModuleType:
    import triformers.models.flax.deit as module

    return module


def _models_flax_distilbert() -> ModuleType:
    import triformers.models.flax.distilbert as module

    return module


def _models_flax_distilbert_heads() -> ModuleType:
    import triformers.models.flax.distilbert_heads as module

    return module


def _models_flax_electra() -> ModuleType:
    import triformers.models.flax.electra as module

    return module


def _models_flax_gpt2() -> ModuleType:
    import triformers.models.flax.gpt2 as module

    return module


def _models_flax_gpt2_heads() -> ModuleType:
    import triformers.models.flax.gpt2_heads as module

    return module


def _models_flax_hubert() -> ModuleType:
    import triformers.models.flax.hubert as module

    return module


def _models_flax_mt5() -> ModuleType:
    import triformers.models.flax.mt5 as module

    return module


def _models_flax_outputs() -> ModuleType:
    import triformers.models.flax.outputs as module

    return module


def _models_flax_roberta() -> ModuleType:
    import triformers.models.flax.roberta as module

    return module


def _models_flax_t5() -> ModuleType:
    import triformers.models.flax.t5 as module

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


def _models_flax_vit() -> ModuleType:
    import triformers.models.flax.vit as module

    return module


def _models_flax_wav2vec2() -> ModuleType:
    import triformers.models.flax.wav2vec2 as module

    return module


def _models_flax_wav2vec2_heads() -> ModuleType:
    import triformers.models.flax.wav2vec2_heads as module

    return module


def _models_flax_xlnet() -> ModuleType:
    import triformers.models.flax.xlnet as module

    return module


def _models_flax_xlnet_heads() -> ModuleType:
    import triformers.models.flax.xlnet_heads as module

    return module


def _models_tensorflow_bert() -> ModuleType:
    import triformers.models.tensorflow.bert as module

    return module


def _models_tensorflow_bert_classification() -> ModuleType:
    import triformers.models.tensorflow.bert_classification as module

    return module


def _models_tensorflow_bert_lm() -> ModuleType:
    import triformers.models.tensorflow.bert_lm as module

    return module


def _models_tensorflow_deit() -> ModuleType:
    import triformers.models.tensorflow.deit as module

    return module


def _models_tensorflow_distilbert() -> ModuleType:
    import triformers.models.tensorflow.distilbert as module

    return module


def _models_tensorflow_distilbert_heads() -> ModuleType:
    import triformers.models.tensorflow.distilbert_heads as module

    return module


def _models_tensorflow_electra() -> ModuleType:
    import triformers.models.tensorflow.electra as module

    return module


def _models_tensorflow_gpt2() -> ModuleType:
    import triformers.models.tensorflow.gpt2 as module

    return module


def _models_tensorflow_gpt2_heads() -> ModuleType:
    import triformers.models.tensorflow.gpt2_heads as module

    return module


def _models_tensorflow_hubert() -> ModuleType:
    import triformers.models.tensorflow.hubert as module

    return module


def _models_tensorflow_mt5() -> ModuleType:
    import triformers.models.tensorflow.mt5 as module

    return module


def _models_tensorflow_outputs() -> ModuleType:
    import triformers.models.tensorflow.outputs as module

    return module


def _models_tensorflow_roberta() -> ModuleType:
    import triformers.models.tensorflow.roberta as module

    return module


def _models_tensorflow_t5() -> ModuleType:
    import triformers.models.tensorflow.t5 as module

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


def _models_tensorflow_vit() -> ModuleType:
    import triformers.models.tensorflow.vit as module

    return module


def _models_tensorflow_wav2vec2() -> ModuleType:
    import triformers.models.tensorflow.wav2vec2 as module

    return module


def _models_tensorflow_wav2vec2_heads() -> ModuleType:
    import triformers.models.tensorflow.wav2vec2_heads as module

    return module


def _models_tensorflow_xlnet() -> ModuleType:
    import triformers.models.tensorflow.xlnet as module

    return module


def _models_tensorflow_xlnet_heads() -> ModuleType:
    import triformers.models.tensorflow.xlnet_heads as module

    return module


def _bert_configuration() -> ModuleType:
    import triformers_core.architectures.bert.configuration as module

    return module


def _bert_modeling() -> ModuleType:
    import triformers_core.architectures.bert.modeling as module

    return module


def _bert_modeling_classification() -> ModuleType:
    import triformers_core.architectures.bert.modeling_classification as module

    return module


def _bert_modeling_lm() -> ModuleType:
    import triformers_core.architectures.bert.modeling_lm as module

    return module


def _bert_tokenization() -> ModuleType:
    import triformers_core.architectures.bert.tokenization as module

    return module


def _deit_configuration() -> ModuleType:
    import triformers_core.architectures.deit.configuration as module

    return module


def _deit_feature_extraction() -> ModuleType:
    import triformers_core.architectures.deit.feature_extraction as module

    return module


def _deit_modeling() -> ModuleType:
    import triformers_core.architectures.deit.modeling as module

    return module


def _distilbert_configuration() -> ModuleType:
    import triformers_core.architectures.distilbert.configuration as module

    return module


def _distilbert_modeling() -> ModuleType:
    import triformers_core.architectures.distilbert.modeling as module

    return module


def _distilbert_modeling_heads() -> ModuleType:
    import triformers_core.architectures.distilbert.modeling_heads as module

    return module


def _distilbert_tokenization() -> ModuleType:
    import triformers_core.architectures.distilbert.tokenization as module

    return module


def _electra_configuration() -> ModuleType:
    import triformers_core.architectures.electra.configuration as module

    return module


def _electra_modeling() -> ModuleType:
    import triformers_core.architectures.electra.modeling as module

    return module


def _electra_tokenization() -> ModuleType:
    import triformers_core.architectures.electra.tokenization as module

    return module


def _gpt2_configuration() -> ModuleType:
    import triformers_core.architectures.gpt2.configuration as module

    return module


def _gpt2_modeling() -> ModuleType:
    import triformers_core.architectures.gpt2.modeling as module

    return module


def _gpt2_modeling_heads() -> ModuleType:
    import triformers_core.architectures.gpt2.modeling_heads as module

    return module


def _gpt2_tokenization() -> ModuleType:
    import triformers_core.architectures.gpt2.tokenization as module

    return module


def _hubert_configuration() -> ModuleType:
    import triformers_core.architectures.hubert.configuration as module

    return module


def _hubert_modeling() -> ModuleType:
    import triformers_core.architectures.hubert.modeling as module

    return module


def _mt5_configuration() -> ModuleType:
    import triformers_core.architectures.mt5.configuration as module

    return module


def _mt5_modeling() -> ModuleType:
    import triformers_core.architectures.mt5.modeling as module

    return module


def _mt5_tokenization() -> ModuleType:
    import triformers_core.architectures.mt5.tokenization as module

    return module


def _roberta_configuration() -> ModuleType:
    import triformers_core.architectures.roberta.configuration as module

    return module


def _roberta_modeling() -> ModuleType:
    import triformers_core.architectures.roberta.modeling as module

    return module


def _roberta_tokenization() -> ModuleType:
    import triformers_core.architectures.roberta.tokenization as module

    return module


def _t5_configuration() -> ModuleType:
    import triformers_core.architectures.t5.configuration as module

    return module


def _t5_modeling() -> ModuleType:
    import triformers_core.architectures.t5.modeling as module

    return module


def _t5_tokenization() -> ModuleType:
    import triformers_core.architectures.t5.tokenization as module

    return module


def _tapas_configuration() -> ModuleType:
    import triformers_core.architectures.tapas.configuration as module

    return module


def _tapas_modeling() -> ModuleType:
    import triformers_core.architectures.tapas.modeling as module

    return module


def _tapas_modeling_heads() -> ModuleType:
    import triformers_core.architectures.tapas.modeling_heads as module

    return module


def _tapas_tokenization() -> ModuleType:
    import triformers_core.architectures.tapas.tokenization as module

    return module


def _vit_configuration() -> ModuleType:
    import triformers_core.architectures.vit.configuration as module

    return module


def _vit_feature_extraction() -> ModuleType:
    import triformers_core.architectures.vit.feature_extraction as module

    return module


def _vit_modeling() -> ModuleType:
    import triformers_core.architectures.vit.modeling as module

    return module


def _wav2vec2_configuration() -> ModuleType:
    import triformers_core.architectures.wav2vec2.configuration as module

    return module


def _wav2vec2_feature_extraction() -> ModuleType:
    import triformers_core.architectures.wav2vec2.feature_extraction as module

    return module


def _wav2vec2_modeling() -> ModuleType:
    import triformers_core.architectures.wav2vec2.modeling as module

    return module


def _wav2vec2_modeling_heads() -> ModuleType:
    import triformers_core.architectures.wav2vec2.modeling_heads as module

    return module


def _wav2vec2_tokenization() -> ModuleType:
    import triformers_core.architectures.wav2vec2.tokenization as module

    return module


def _xlnet_configuration() -> ModuleType:
    import triformers_core.architectures.xlnet.configuration as module

    return module


def _xlnet_modeling() -> ModuleType:
    import triformers_core.architectures.xlnet.modeling as module

    return module


def _xlnet_modeling_heads() -> ModuleType:
    import triformers_core.architectures.xlnet.modeling_heads as module

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


def _errors() -> ModuleType:
    import triformers_core.errors as module

    return module


def _feature_extraction_base() -> ModuleType:
    import triformers_core.feature_extraction.base as module

    return module


def _kit_torch_model() -> ModuleType:
    import triformers_core.kit.torch.model as module

    return module


def _outputs() -> ModuleType:
    import triformers_core.outputs as module

    return module


def _tasks() -> ModuleType:
    import triformers_core.tasks as module

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


_MODULE_OF: dict[str, Callable[[], ModuleType]] = {
    "AutoConfig": _auto_configuration,
    "AutoFeatureExtractor": _auto_feature_extraction,
    "FlaxAutoModel": _auto_flax_base,
    "FlaxAutoModelForCausalLM": _auto_flax_causal_lm,
    "FlaxAutoModelForImageClassification": _auto_flax_image_classification,
    "FlaxAutoModelForMaskedLM": _auto_flax_masked_lm,
    "FlaxAutoModelForMultipleChoice": _auto_flax_multiple_choice,
    "FlaxAutoModelForNextSentencePrediction": _auto_flax_next_sentence_prediction,
    "FlaxAutoModelForPreTraining": _auto_flax_pretraining,
    "FlaxAutoModelForQuestionAnswering": _auto_flax_question_answering,
    "FlaxAutoModelForSeq2SeqLM": _auto_flax_seq2seq_lm,
    "FlaxAutoModelForSequenceClassification": _auto_flax_sequence_classification,
    "FlaxAutoModelForTableQuestionAnswering": _auto_flax_table_question_answering,
    "FlaxAutoModelForTokenClassification": _auto_flax_token_classification,
    "TFAutoModel": _auto_tensorflow_base,
    "TFAutoModelForCausalLM": _auto_tensorflow_causal_lm,
    "TFAutoModelForImageClassification": _auto_tensorflow_image_classification,
    "TFAutoModelForMaskedLM": _auto_tensorflow_masked_lm,
    "TFAutoModelForMultipleChoice": _auto_tensorflow_multiple_choice,
    "TFAutoModelForNextSentencePrediction": _auto_tensorflow_next_sentence_prediction,
    "TFAutoModelForPreTraining": _auto_tensorflow_pretraining,
    "TFAutoModelForQuestionAnswering": _auto_tensorflow_question_answering,
    "TFAutoModelForSeq2SeqLM": _auto_tensorflow_seq2seq_lm,
    "TFAutoModelForSequenceClassification": _auto_tensorflow_sequence_classification,
    "TFAutoModelForTableQuestionAnswering": _auto_tensorflow_table_question_answering,
    "TFAutoModelForTokenClassification": _auto_tensorflow_token_classification,
    "AutoTokenizer": _auto_tokenization,
    "AutoModel": _auto_torch_base,
    "AutoModelForCausalLM": _auto_torch_causal_lm,
    "AutoModelForImageClassification": _auto_torch_image_classification,
    "AutoModelForMaskedLM": _auto_torch_masked_lm,
    "AutoModelForMultipleChoice": _auto_torch_multiple_choice,
    "AutoModelForNextSentencePrediction": _auto_torch_next_sentence_prediction,
    "AutoModelForPreTraining": _auto_torch_pretraining,
    "AutoModelForQuestionAnswering": _auto_torch_question_answering,
    "AutoModelForSeq2SeqLM": _auto_torch_seq2seq_lm,
    "AutoModelForSequenceClassification": _auto_torch_sequence_classification,
    "AutoModelForTableQuestionAnswering": _auto_torch_table_question_answering,
    "AutoModelForTokenClassification": _auto_torch_token_classification,
    "FlaxBertModel": _models_flax_bert,
    "FlaxBertPreTrainedModel": _models_flax_bert,
    "FlaxBertForMultipleChoice": _models_flax_bert_classification,
    "FlaxBertForQuestionAnswering": _models_flax_bert_classification,
    "FlaxBertForSequenceClassification": _models_flax_bert_classification,
    "FlaxBertForTokenClassification": _models_flax_bert_classification,
    "FlaxBertForMaskedLM": _models_flax_bert_lm,
    "FlaxBertForNextSentencePrediction": _models_flax_bert_lm,
    "FlaxBertForPreTraining": _models_flax_bert_lm,
    "FlaxBertForPreTrainingOutput": _models_flax_bert_lm,
    "FlaxBertLMHeadModel": _models_flax_bert_lm,
    "FlaxDeiTForImageClassification": _models_flax_deit,
    "FlaxDeiTForImageClassificationWithTeacher": _models_flax_deit,
    "FlaxDeiTForImageClassificationWithTeacherOutput": _models_flax_deit,
    "FlaxDeiTModel": _models_flax_deit,
    "FlaxDeiTPreTrainedModel": _models_flax_deit,
    "FlaxDistilBertModel": _models_flax_distilbert,
    "FlaxDistilBertPreTrainedModel": _models_flax_distilbert,
    "FlaxDistilBertForMaskedLM": _models_flax_distilbert_heads,
    "FlaxDistilBertForMultipleChoice": _models_flax_distilbert_heads,
    "FlaxDistilBertForQuestionAnswering": _models_flax_distilbert_heads,
    "FlaxDistilBertForSequenceClassification": _models_flax_distilbert_heads,
    "FlaxDistilBertForTokenClassification": _models_flax_distilbert_heads,
    "FlaxElectraForMaskedLM": _models_flax_electra,
    "FlaxElectraForMultipleChoice": _models_flax_electra,
    "FlaxElectraForPreTraining": _models_flax_electra,
    "FlaxElectraForPreTrainingOutput": _models_flax_electra,
    "FlaxElectraForQuestionAnswering": _models_flax_electra,
    "FlaxElectraForSequenceClassification": _models_flax_electra,
    "FlaxElectraForTokenClassification": _models_flax_electra,
    "FlaxElectraModel": _models_flax_electra,
    "FlaxElectraPreTrainedModel": _models_flax_electra,
    "FlaxGPT2Model": _models_flax_gpt2,
    "FlaxGPT2PreTrainedModel": _models_flax_gpt2,
    "FlaxGPT2ForSequenceClassification": _models_flax_gpt2_heads,
    "FlaxGPT2LMHeadModel": _models_flax_gpt2_heads,
    "FlaxHubertModel": _models_flax_hubert,
    "FlaxHubertPreTrainedModel": _models_flax_hubert,
    "FlaxMT5ForConditionalGeneration": _models_flax_mt5,
    "FlaxMT5Model": _models_flax_mt5,
    "FlaxBaseModelOutput": _models_flax_outputs,
    "FlaxCausalLMOutput": _models_flax_outputs,
    "FlaxImageClassifierOutput": _models_flax_outputs,
    "FlaxMaskedLMOutput": _models_flax_outputs,
    "FlaxMultipleChoiceModelOutput": _models_flax_outputs,
    "FlaxNextSentencePredictorOutput": _models_flax_outputs,
    "FlaxPreTrainingOutput": _models_flax_outputs,
    "FlaxQuestionAnsweringModelOutput": _models_flax_outputs,
    "FlaxSeq2SeqLMOutput": _models_flax_outputs,
    "FlaxSequenceClassifierOutput": _models_flax_outputs,
    "FlaxTableQuestionAnsweringOutput": _models_flax_outputs,
    "FlaxTokenClassifierOutput": _models_flax_outputs,
    "FlaxRobertaForCausalLM": _models_flax_roberta,
    "FlaxRobertaForMaskedLM": _models_flax_roberta,
    "FlaxRobertaForMultipleChoice": _models_flax_roberta,
    "FlaxRobertaForQuestionAnswering": _models_flax_roberta,
    "FlaxRobertaForSequenceClassification": _models_flax_roberta,
    "FlaxRobertaForTokenClassification": _models_flax_roberta,
    "FlaxRobertaModel": _models_flax_roberta,
    "FlaxRobertaPreTrainedModel": _models_flax_roberta,
    "FlaxT5ForConditionalGeneration": _models_flax_t5,
    "FlaxT5Model": _models_flax_t5,
    "FlaxT5PreTrainedModel": _models_flax_t5,
    "FlaxTapasModel": _models_flax_tapas,
    "FlaxTapasPreTrainedModel": _models_flax_tapas,
    "FlaxTapasForMaskedLM": _models_flax_tapas_heads,
    "FlaxTapasForQuestionAnswering": _models_flax_tapas_heads,
    "FlaxTapasForSequenceClassification": _models_flax_tapas_heads,
    "FlaxBaseTaskModel": _models_flax_tasks,
    "FlaxCausalLMModel": _models_flax_tasks,
    "FlaxImageClassificationModel": _models_flax_tasks,
    "FlaxMaskedLMModel": _models_flax_tasks,
    "FlaxMultipleChoiceModel": _models_flax_tasks,
    "FlaxNextSentencePredictionModel": _models_flax_tasks,
    "FlaxPreTrainingModel": _models_flax_tasks,
    "FlaxQuestionAnsweringModel": _models_flax_tasks,
    "FlaxSeq2SeqLMModel": _models_flax_tasks,
    "FlaxSequenceClassificationModel": _models_flax_tasks,
    "FlaxTableQuestionAnsweringModel": _models_flax_tasks,
    "FlaxTaskModel": _models_flax_tasks,
    "FlaxTokenClassificationModel": _models_flax_tasks,
    "FlaxViTForImageClassification": _models_flax_vit,
    "FlaxViTModel": _models_flax_vit,
    "FlaxViTPreTrainedModel": _models_flax_vit,
    "FlaxWav2Vec2Model": _models_flax_wav2vec2,
    "FlaxWav2Vec2PreTrainedModel": _models_flax_wav2vec2,
    "FlaxWav2Vec2ForCTC": _models_flax_wav2vec2_heads,
    "FlaxWav2Vec2ForMaskedLM": _models_flax_wav2vec2_heads,
    "FlaxWav2Vec2ForPreTraining": _models_flax_wav2vec2_heads,
    "FlaxWav2Vec2ForPreTrainingOutput": _models_flax_wav2vec2_heads,
    "FlaxXLNetModel": _models_flax_xlnet,
    "FlaxXLNetPreTrainedModel": _models_flax_xlnet,
    "FlaxXLNetForMultipleChoice": _models_flax_xlnet_heads,
    "FlaxXLNetForQuestionAnsweringSimple": _models_flax_xlnet_heads,
    "FlaxXLNetForSequenceClassification": _models_flax_xlnet_heads,
    "FlaxXLNetForTokenClassification": _models_flax_xlnet_heads,
    "FlaxXLNetLMHeadModel": _models_flax_xlnet_heads,
    "TFBertModel": _models_tensorflow_bert,
    "TFBertPreTrainedModel": _models_tensorflow_bert,
    "TFBertForMultipleChoice": _models_tensorflow_bert_classification,
    "TFBertForQuestionAnswering": _models_tensorflow_bert_classification,
    "TFBertForSequenceClassification": _models_tensorflow_bert_classification,
    "TFBertForTokenClassification": _models_tensorflow_bert_classification,
    "TFBertForMaskedLM": _models_tensorflow_bert_lm,
    "TFBertForNextSentencePrediction": _models_tensorflow_bert_lm,
    "TFBertForPreTraining": _models_tensorflow_bert_lm,
    "TFBertForPreTrainingOutput": _models_tensorflow_bert_lm,
    "TFBertLMHeadModel": _models_tensorflow_bert_lm,
    "TFDeiTForImageClassification": _models_tensorflow_deit,
    "TFDeiTForImageClassificationWithTeacher": _models_tensorflow_deit,
    "TFDeiTForImageClassificationWithTeacherOutput": _models_tensorflow_deit,
    "TFDeiTModel": _models_tensorflow_deit,
    "TFDeiTPreTrainedModel": _models_tensorflow_deit,
    "TFDistilBertModel": _models_tensorflow_distilbert,
    "TFDistilBertPreTrainedModel": _models_tensorflow_distilbert,
    "TFDistilBertForMaskedLM": _models_tensorflow_distilbert_heads,
    "TFDistilBertForMultipleChoice": _models_tensorflow_distilbert_heads,
    "TFDistilBertForQuestionAnswering": _models_tensorflow_distilbert_heads,
    "TFDistilBertForSequenceClassification": _models_tensorflow_distilbert_heads,
    "TFDistilBertForTokenClassification": _models_tensorflow_distilbert_heads,
    "TFElectraForMaskedLM": _models_tensorflow_electra,
    "TFElectraForMultipleChoice": _models_tensorflow_electra,
    "TFElectraForPreTraining": _models_tensorflow_electra,
    "TFElectraForPreTrainingOutput": _models_tensorflow_electra,
    "TFElectraForQuestionAnswering": _models_tensorflow_electra,
    "TFElectraForSequenceClassification": _models_tensorflow_electra,
    "TFElectraForTokenClassification": _models_tensorflow_electra,
    "TFElectraModel": _models_tensorflow_electra,
    "TFElectraPreTrainedModel": _models_tensorflow_electra,
    "TFGPT2Model": _models_tensorflow_gpt2,
    "TFGPT2PreTrainedModel": _models_tensorflow_gpt2,
    "TFGPT2ForSequenceClassification": _models_tensorflow_gpt2_heads,
    "TFGPT2LMHeadModel": _models_tensorflow_gpt2_heads,
    "TFHubertModel": _models_tensorflow_hubert,
    "TFHubertPreTrainedModel": _models_tensorflow_hubert,
    "TFMT5ForConditionalGeneration": _models_tensorflow_mt5,
    "TFMT5Model": _models_tensorflow_mt5,
    "TFBaseModelOutput": _models_tensorflow_outputs,
    "TFCausalLMOutput": _models_tensorflow_outputs,
    "TFImageClassifierOutput": _models_tensorflow_outputs,
    "TFMaskedLMOutput": _models_tensorflow_outputs,
    "TFMultipleChoiceModelOutput": _models_tensorflow_outputs,
    "TFNextSentencePredictorOutput": _models_tensorflow_outputs,
    "TFPreTrainingOutput": _models_tensorflow_outputs,
    "TFQuestionAnsweringModelOutput": _models_tensorflow_outputs,
    "TFSeq2SeqLMOutput": _models_tensorflow_outputs,
    "TFSequenceClassifierOutput": _models_tensorflow_outputs,
    "TFTableQuestionAnsweringOutput": _models_tensorflow_outputs,
    "TFTokenClassifierOutput": _models_tensorflow_outputs,
    "TFRobertaForCausalLM": _models_tensorflow_roberta,
    "TFRobertaForMaskedLM": _models_tensorflow_roberta,
    "TFRobertaForMultipleChoice": _models_tensorflow_roberta,
    "TFRobertaForQuestionAnswering": _models_tensorflow_roberta,
    "TFRobertaForSequenceClassification": _models_tensorflow_roberta,
    "TFRobertaForTokenClassification": _models_tensorflow_roberta,
    "TFRobertaModel": _models_tensorflow_roberta,
    "TFRobertaPreTrainedModel": _models_tensorflow_roberta,
    "TFT5ForConditionalGeneration": _models_tensorflow_t5,
    "TFT5Model": _models_tensorflow_t5,
    "TFT5PreTrainedModel": _models_tensorflow_t5,
    "TFTapasModel": _models_tensorflow_tapas,
    "TFTapasPreTrainedModel": _models_tensorflow_tapas,
    "TFTapasForMaskedLM": _models_tensorflow_tapas_heads,
    "TFTapasForQuestionAnswering": _models_tensorflow_tapas_heads,
    "TFTapasForSequenceClassification": _models_tensorflow_tapas_heads,
    "TFBaseTaskModel": _models_tensorflow_tasks,
    "TFCausalLMModel": _models_tensorflow_tasks,
    "TFImageClassificationModel": _models_tensorflow_tasks,
    "TFMaskedLMModel": _models_tensorflow_tasks,
    "TFMultipleChoiceModel": _models_tensorflow_tasks,
    "TFNextSentencePredictionModel": _models_tensorflow_tasks,
    "TFPreTrainingModel": _models_tensorflow_tasks,
    "TFQuestionAnsweringModel": _models_tensorflow_tasks,
    "TFSeq2SeqLMModel": _models_tensorflow_tasks,
    "TFSequenceClassificationModel": _models_tensorflow_tasks,
    "TFTableQuestionAnsweringModel": _models_tensorflow_tasks,
    "TFTaskModel": _models_tensorflow_tasks,
    "TFTokenClassificationModel": _models_tensorflow_tasks,
    "TFViTForImageClassification": _models_tensorflow_vit,
    "TFViTModel": _models_tensorflow_vit,
    "TFViTPreTrainedModel": _models_tensorflow_vit,
    "TFWav2Vec2Model": _models_tensorflow_wav2vec2,
    "TFWav2Vec2PreTrainedModel": _models_tensorflow_wav2vec2,
    "TFWav2Vec2ForCTC": _models_tensorflow_wav2vec2_heads,
    "TFWav2Vec2ForMaskedLM": _models_tensorflow_wav2vec2_heads,
    "TFWav2Vec2ForPreTraining": _models_tensorflow_wav2vec2_heads,
    "TFWav2Vec2ForPreTrainingOutput": _models_tensorflow_wav2vec2_heads,
    "TFXLNetModel": _models_tensorflow_xlnet,
    "TFXLNetPreTrainedModel": _models_tensorflow_xlnet,
    "TFXLNetForMultipleChoice": _models_tensorflow_xlnet_heads,
    "TFXLNetForQuestionAnsweringSimple": _models_tensorflow_xlnet_heads,
    "TFXLNetForSequenceClassification": _models_tensorflow_xlnet_heads,
    "TFXLNetForTokenClassification": _models_tensorflow_xlnet_heads,
    "TFXLNetLMHeadModel": _models_tensorflow_xlnet_heads,
    "BertConfig": _bert_configuration,
    "BertModel": _bert_modeling,
    "BertPreTrainedModel": _bert_modeling,
    "BertForMultipleChoice": _bert_modeling_classification,
    "BertForQuestionAnswering": _bert_modeling_classification,
    "BertForSequenceClassification": _bert_modeling_classification,
    "BertForTokenClassification": _bert_modeling_classification,
    "BertForMaskedLM": _bert_modeling_lm,
    "BertForNextSentencePrediction": _bert_modeling_lm,
    "BertForPreTraining": _bert_modeling_lm,
    "BertForPreTrainingOutput": _bert_modeling_lm,
    "BertLMHeadModel": _bert_modeling_lm,
    "BertTokenizer": _bert_tokenization,
    "BertTokenizerFast": _bert_tokenization,
    "DeiTConfig": _deit_configuration,
    "DeiTFeatureExtractor": _deit_feature_extraction,
    "DeiTForImageClassification": _deit_modeling,
    "DeiTForImageClassificationWithTeacher": _deit_modeling,
    "DeiTForImageClassificationWithTeacherOutput": _deit_modeling,
    "DeiTModel": _deit_modeling,
    "DeiTPreTrainedModel": _deit_modeling,
    "DistilBertConfig": _distilbert_configuration,
    "DistilBertModel": _distilbert_modeling,
    "DistilBertPreTrainedModel": _distilbert_modeling,
    "DistilBertForMaskedLM": _distilbert_modeling_heads,
    "DistilBertForMultipleChoice": _distilbert_modeling_heads,
    "DistilBertForQuestionAnswering": _distilbert_modeling_heads,
    "DistilBertForSequenceClassification": _distilbert_modeling_heads,
    "DistilBertForTokenClassification": _distilbert_modeling_heads,
    "DistilBertTokenizer": _distilbert_tokenization,
    "DistilBertTokenizerFast": _distilbert_tokenization,
    "ElectraConfig": _electra_configuration,
    "ElectraForMaskedLM": _electra_modeling,
    "ElectraForMultipleChoice": _electra_modeling,
    "ElectraForPreTraining": _electra_modeling,
    "ElectraForPreTrainingOutput": _electra_modeling,
    "ElectraForQuestionAnswering": _electra_modeling,
    "ElectraForSequenceClassification": _electra_modeling,
    "ElectraForTokenClassification": _electra_modeling,
    "ElectraModel": _electra_modeling,
    "ElectraPreTrainedModel": _electra_modeling,
    "ElectraTokenizer": _electra_tokenization,
    "ElectraTokenizerFast": _electra_tokenization,
    "GPT2Config": _gpt2_configuration,
    "GPT2Model": _gpt2_modeling,
    "GPT2PreTrainedModel": _gpt2_modeling,
    "GPT2ForSequenceClassification": _gpt2_modeling_heads,
    "GPT2LMHeadModel": _gpt2_modeling_heads,
    "GPT2Tokenizer": _gpt2_tokenization,
    "GPT2TokenizerFast": _gpt2_tokenization,
    "HubertConfig": _hubert_configuration,
    "HubertModel": _hubert_modeling,
    "HubertPreTrainedModel": _hubert_modeling,
    "MT5Config": _mt5_configuration,
    "MT5ForConditionalGeneration": _mt5_modeling,
    "MT5Model": _mt5_modeling,
    "MT5Tokenizer": _mt5_tokenization,
    "MT5TokenizerFast": _mt5_tokenization,
    "RobertaConfig": _roberta_configuration,
    "RobertaForCausalLM": _roberta_modeling,
    "RobertaForMaskedLM": _roberta_modeling,
    "RobertaForMultipleChoice": _roberta_modeling,
    "RobertaForQuestionAnswering": _roberta_modeling,
    "RobertaForSequenceClassification": _roberta_modeling,
    "RobertaForTokenClassification": _roberta_modeling,
    "RobertaModel": _roberta_modeling,
    "RobertaPreTrainedModel": _roberta_modeling,
    "RobertaTokenizer": _roberta_tokenization,
    "RobertaTokenizerFast": _roberta_tokenization,
    "T5Config": _t5_configuration,
    "T5ForConditionalGeneration": _t5_modeling,
    "T5Model": _t5_modeling,
    "T5PreTrainedModel": _t5_modeling,
    "T5Tokenizer": _t5_tokenization,
    "T5TokenizerFast": _t5_tokenization,
    "TapasConfig": _tapas_configuration,
    "TapasModel": _tapas_modeling,
    "TapasPreTrainedModel": _tapas_modeling,
    "TapasForMaskedLM": _tapas_modeling_heads,
    "TapasForQuestionAnswering": _tapas_modeling_heads,
    "TapasForSequenceClassification": _tapas_modeling_heads,
    "TapasTokenizer": _tapas_tokenization,
    "ViTConfig": _vit_configuration,
    "ViTFeatureExtractor": _vit_feature_extraction,
    "ViTForImageClassification": _vit_modeling,
    "ViTModel": _vit_modeling,
    "ViTPreTrainedModel": _vit_modeling,
    "Wav2Vec2Config": _wav2vec2_configuration,
    "Wav2Vec2FeatureExtractor": _wav2vec2_feature_extraction,
    "Wav2Vec2Model": _wav2vec2_modeling,
    "Wav2Vec2PreTrainedModel": _wav2vec2_modeling,
    "Wav2Vec2ForCTC": _wav2vec2_modeling_heads,
    "Wav2Vec2ForMaskedLM": _wav2vec2_modeling_heads,
    "Wav2Vec2ForPreTraining": _wav2vec2_modeling_heads,
    "Wav2Vec2ForPreTrainingOutput": _wav2vec2_modeling_heads,
    "Wav2Vec2CTCTokenizer": _wav2vec2_tokenization,
    "Wav2Vec2CTCTokenizerOutput": _wav2vec2_tokenization,
    "XLNetConfig": _xlnet_configuration,
    "XLNetModel": _xlnet_modeling,
    "XLNetPreTrainedModel": _xlnet_modeling,
    "XLNetForMultipleChoice": _xlnet_modeling_heads,
    "XLNetForQuestionAnsweringSimple": _xlnet_modeling_heads,
    "XLNetForSequenceClassification": _xlnet_modeling_heads,
    "XLNetForTokenClassification": _xlnet_modeling_heads,
    "XLNetLMHeadModel": _xlnet_modeling_heads,
    "XLNetTokenizer": _xlnet_tokenization,
    "XLNetTokenizerFast": _xlnet_tokenization,
    "Batch": _batch,
    "PretrainedConfig": _configuration,
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
    "WeightsMismatchError": _errors,
    "BatchFeature": _feature_extraction_base,
    "PreTrainedFeatureExtractor": _feature_extraction_base,
    "PreTrainedModel": _kit_torch_model,
    "BaseModelOutput": _outputs,
    "CausalLMOutput": _outputs,
    "ImageClassifierOutput": _outputs,
    "MaskedLMOutput": _outputs,
    "MultipleChoiceModelOutput": _outputs,
    "NextSentencePredictorOutput": _outputs,
    "PreTrainingOutput": _outputs,
    "QuestionAnsweringModelOutput": _outputs,
    "Seq2SeqLMOutput": _outputs,
    "SequenceClassifierOutput": _outputs,
    "TableQuestionAnsweringOutput": _outputs,
    "TokenClassifierOutput": _outputs,
    "BaseTaskModel": _tasks,
    "CausalLMModel": _tasks,
    "ImageClassificationModel": _tasks,
    "MaskedLMModel": _tasks,
    "MultipleChoiceModel": _tasks,
    "NextSentencePredictionModel": _tasks,
    "PreTrainingModel": _tasks,
    "QuestionAnsweringModel": _tasks,
    "Seq2SeqLMModel": _tasks,
    "SequenceClassificationModel": _tasks,
    "TableQuestionAnsweringModel": _tasks,
    "TaskModel": _tasks,
    "TokenClassificationModel": _tasks,
    "PreTrainedTokenizer": _tokenization_base,
    "BatchEncoding": _tokenization_batch_encoding,
    "PreTrainedTokenizerFast": _tokenization_pipeline,
}


def _registered() -> Registered:
    from triformers.auto.registered import REGISTERED

    return REGISTERED


_hand_in(_registered)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]


if not TYPE_CHECKING:  # Checkers know the names; to them, any other one is an error.

    def __getattr__(name: str) -> object:
        loader = _MODULE_OF.get(name)
        if loader is None:
            from triformers_core.elsewhere import missing

            raise missing(name, __all__)
        value = globals()[name] = vars(loader())[name]
        return value
