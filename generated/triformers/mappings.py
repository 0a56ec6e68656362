# Generated from registry.yaml by `make generate`; do not edit.
"""Which class serves a type of configuration: views of the tables of the Auto classes."""

from __future__ import annotations

from triformers_core.scripts.mappings import ClassesByConfiguration, ConfigurationsByType

CONFIG_MAPPING = ConfigurationsByType()
MODEL_MAPPING = ClassesByConfiguration("torch", "base")
TF_MODEL_MAPPING = ClassesByConfiguration("tensorflow", "base")
FLAX_MODEL_MAPPING = ClassesByConfiguration("flax", "base")
MODEL_FOR_PRETRAINING_MAPPING = ClassesByConfiguration("torch", "pretraining")
TF_MODEL_FOR_PRETRAINING_MAPPING = ClassesByConfiguration("tensorflow", "pretraining")
FLAX_MODEL_FOR_PRETRAINING_MAPPING = ClassesByConfiguration("flax", "pretraining")
MODEL_FOR_CAUSAL_LM_MAPPING = ClassesByConfiguration("torch", "causal_lm")
TF_MODEL_FOR_CAUSAL_LM_MAPPING = ClassesByConfiguration("tensorflow", "causal_lm")
FLAX_MODEL_FOR_CAUSAL_LM_MAPPING = ClassesByConfiguration("flax", "causal_lm")
MODEL_FOR_MASKED_LM_MAPPING = ClassesByConfiguration("torch", "masked_lm")
TF_MODEL_FOR_MASKED_LM_MAPPING = ClassesByConfiguration("tensorflow", "masked_lm")
FLAX_MODEL_FOR_MASKED_LM_MAPPING = ClassesByConfiguration("flax", "masked_lm")
MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING = ClassesByConfiguration("torch", "seq2seq_lm")
TF_MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING = ClassesByConfiguration("tensorflow", "seq2seq_lm")
FLAX_MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING = ClassesByConfiguration("flax", "seq2seq_lm")
MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING = ClassesByConfiguration(
    "torch", "sequence_classification"
)
TF_MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING = ClassesByConfiguration(
    "tensorflow", "sequence_classification"
)
FLAX_MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING = ClassesByConfiguration(
    "flax", "sequence_classification"
)
MODEL_FOR_MULTIPLE_CHOICE_MAPPING = ClassesByConfiguration("torch", "multiple_choice")
TF_MODEL_FOR_MULTIPLE_CHOICE_MAPPING = ClassesByConfiguration("tensorflow", "multiple_choice")
FLAX_MODEL_FOR_MULTIPLE_CHOICE_MAPPING = ClassesByConfiguration("flax", "multiple_choice")
MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING = ClassesByConfiguration(
    "torch", "next_sentence_prediction"
)
TF_MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING = ClassesByConfiguration(
    "tensorflow", "next_sentence_prediction"
)
FLAX_MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING = ClassesByConfiguration(
    "flax", "next_sentence_prediction"
)
MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING = ClassesByConfiguration("torch", "token_classification")
TF_MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING = ClassesByConfiguration(
    "tensorflow", "token_classification"
)
FLAX_MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING = ClassesByConfiguration("flax", "token_classification")
MODEL_FOR_QUESTION_ANSWERING_MAPPING = ClassesByConfiguration("torch", "question_answering")
TF_MODEL_FOR_QUESTION_ANSWERING_MAPPING = ClassesByConfiguration("tensorflow", "question_answering")
FLAX_MODEL_FOR_QUESTION_ANSWERING_MAPPING = ClassesByConfiguration("flax", "question_answering")
MODEL_FOR_TABLE_QUESTION_ANSWERING_MAPPING = ClassesByConfiguration(
    "torch", "table_question_answering"
)
TF_MODEL_FOR_TABLE_QUESTION_ANSWERING_MAPPING = ClassesByConfiguration(
    "tensorflow", "table_question_answering"
)
FLAX_MODEL_FOR_TABLE_QUESTION_ANSWERING_MAPPING = ClassesByConfiguration(
    "flax", "table_question_answering"
)
MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING = ClassesByConfiguration("torch", "image_classification")
TF_MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING = ClassesByConfiguration(
    "tensorflow", "image_classification"
)
FLAX_MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING = ClassesByConfiguration("flax", "image_classification")
MODEL_FOR_OBJECT_DETECTION_MAPPING = ClassesByConfiguration("torch", "object_detection")
TF_MODEL_FOR_OBJECT_DETECTION_MAPPING = ClassesByConfiguration("tensorflow", "object_detection")
FLAX_MODEL_FOR_OBJECT_DETECTION_MAPPING = ClassesByConfiguration("flax", "object_detection")
MODEL_FOR_IMAGE_SEGMENTATION_MAPPING = ClassesByConfiguration("torch", "image_segmentation")
TF_MODEL_FOR_IMAGE_SEGMENTATION_MAPPING = ClassesByConfiguration("tensorflow", "image_segmentation")
FLAX_MODEL_FOR_IMAGE_SEGMENTATION_MAPPING = ClassesByConfiguration("flax", "image_segmentation")
MODEL_FOR_MASKED_IMAGE_MODELING_MAPPING = ClassesByConfiguration("torch", "masked_image_modeling")
TF_MODEL_FOR_MASKED_IMAGE_MODELING_MAPPING = ClassesByConfiguration(
    "tensorflow", "masked_image_modeling"
)
FLAX_MODEL_FOR_MASKED_IMAGE_MODELING_MAPPING = ClassesByConfiguration(
    "flax", "masked_image_modeling"
)
MODEL_FOR_TEXT_ENCODING_MAPPING = ClassesByConfiguration("torch", "text_encoding")
TF_MODEL_FOR_TEXT_ENCODING_MAPPING = ClassesByConfiguration("tensorflow", "text_encoding")
FLAX_MODEL_FOR_TEXT_ENCODING_MAPPING = ClassesByConfiguration("flax", "text_encoding")
MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING = ClassesByConfiguration("torch", "audio_classification")
TF_MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING = ClassesByConfiguration(
    "tensorflow", "audio_classification"
)
FLAX_MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING = ClassesByConfiguration("flax", "audio_classification")
MODEL_FOR_CTC_MAPPING = ClassesByConfiguration("torch", "ctc")
TF_MODEL_FOR_CTC_MAPPING = ClassesByConfiguration("tensorflow", "ctc")
FLAX_MODEL_FOR_CTC_MAPPING = ClassesByConfiguration("flax", "ctc")
