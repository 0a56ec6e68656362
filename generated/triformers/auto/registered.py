# Generated from registry.yaml by `make generate`; do not edit.
"""What models that hold models of any registered type need to know of the types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers.auto.configuration import CONFIGURATIONS
from triformers_core.registered import Registered

if TYPE_CHECKING:
    from typing import Any

    from triformers.auto.feature_extraction import AutoFeatureExtractor
    from triformers.auto.tokenization import AutoTokenizer
    from triformers_core.auto.models import Models


def _torch_base() -> Models[Any]:
    from triformers.auto.torch.base import MODELS

    return MODELS


def _torch_pretraining() -> Models[Any]:
    from triformers.auto.torch.pretraining import MODELS

    return MODELS


def _torch_causal_lm() -> Models[Any]:
    from triformers.auto.torch.causal_lm import MODELS

    return MODELS


def _torch_masked_lm() -> Models[Any]:
    from triformers.auto.torch.masked_lm import MODELS

    return MODELS


def _torch_seq2seq_lm() -> Models[Any]:
    from triformers.auto.torch.seq2seq_lm import MODELS

    return MODELS


def _torch_sequence_classification() -> Models[Any]:
    from triformers.auto.torch.sequence_classification import MODELS

    return MODELS


def _torch_multiple_choice() -> Models[Any]:
    from triformers.auto.torch.multiple_choice import MODELS

    return MODELS


def _torch_next_sentence_prediction() -> Models[Any]:
    from triformers.auto.torch.next_sentence_prediction import MODELS

    return MODELS


def _torch_token_classification() -> Models[Any]:
    from triformers.auto.torch.token_classification import MODELS

    return MODELS


def _torch_question_answering() -> Models[Any]:
    from triformers.auto.torch.question_answering import MODELS

    return MODELS


def _torch_table_question_answering() -> Models[Any]:
    from triformers.auto.torch.table_question_answering import MODELS

    return MODELS


def _torch_image_classification() -> Models[Any]:
    from triformers.auto.torch.image_classification import MODELS

    return MODELS


def _torch_object_detection() -> Models[Any]:
    from triformers.auto.torch.object_detection import MODELS

    return MODELS


def _torch_image_segmentation() -> Models[Any]:
    from triformers.auto.torch.image_segmentation import MODELS

    return MODELS


def _torch_masked_image_modeling() -> Models[Any]:
    from triformers.auto.torch.masked_image_modeling import MODELS

    return MODELS


def _torch_text_encoding() -> Models[Any]:
    from triformers.auto.torch.text_encoding import MODELS

    return MODELS


def _torch_audio_classification() -> Models[Any]:
    from triformers.auto.torch.audio_classification import MODELS

    return MODELS


def _torch_ctc() -> Models[Any]:
    from triformers.auto.torch.ctc import MODELS

    return MODELS


def _tensorflow_base() -> Models[Any]:
    from triformers.auto.tensorflow.base import MODELS

    return MODELS


def _tensorflow_pretraining() -> Models[Any]:
    from triformers.auto.tensorflow.pretraining import MODELS

    return MODELS


def _tensorflow_causal_lm() -> Models[Any]:
    from triformers.auto.tensorflow.causal_lm import MODELS

    return MODELS


def _tensorflow_masked_lm() -> Models[Any]:
    from triformers.auto.tensorflow.masked_lm import MODELS

    return MODELS


def _tensorflow_seq2seq_lm() -> Models[Any]:
    from triformers.auto.tensorflow.seq2seq_lm import MODELS

    return MODELS


def _tensorflow_sequence_classification() -> Models[Any]:
    from triformers.auto.tensorflow.sequence_classification import MODELS

    return MODELS


def _tensorflow_multiple_choice() -> Models[Any]:
    from triformers.auto.tensorflow.multiple_choice import MODELS

    return MODELS


def _tensorflow_next_sentence_prediction() -> Models[Any]:
    from triformers.auto.tensorflow.next_sentence_prediction import MODELS

    return MODELS


def _tensorflow_token_classification() -> Models[Any]:
    from triformers.auto.tensorflow.token_classification import MODELS

    return MODELS


def _tensorflow_question_answering() -> Models[Any]:
    from triformers.auto.tensorflow.question_answering import MODELS

    return MODELS


def _tensorflow_table_question_answering() -> Models[Any]:
    from triformers.auto.tensorflow.table_question_answering import MODELS

    return MODELS


def _tensorflow_image_classification() -> Models[Any]:
    from triformers.auto.tensorflow.image_classification import MODELS

    return MODELS


def _tensorflow_object_detection() -> Models[Any]:
    from triformers.auto.tensorflow.object_detection import MODELS

    return MODELS


def _tensorflow_image_segmentation() -> Models[Any]:
    from triformers.auto.tensorflow.image_segmentation import MODELS

    return MODELS


def _tensorflow_masked_image_modeling() -> Models[Any]:
    from triformers.auto.tensorflow.masked_image_modeling import MODELS

    return MODELS


def _tensorflow_text_encoding() -> Models[Any]:
    from triformers.auto.tensorflow.text_encoding import MODELS

    return MODELS


def _tensorflow_audio_classification() -> Models[Any]:
    from triformers.auto.tensorflow.audio_classification import MODELS

    return MODELS


def _tensorflow_ctc() -> Models[Any]:
    from triformers.auto.tensorflow.ctc import MODELS

    return MODELS


def _flax_base() -> Models[Any]:
    from triformers.auto.flax.base import MODELS

    return MODELS


def _flax_pretraining() -> Models[Any]:
    from triformers.auto.flax.pretraining import MODELS

    return MODELS


def _flax_causal_lm() -> Models[Any]:
    from triformers.auto.flax.causal_lm import MODELS

    return MODELS


def _flax_masked_lm() -> Models[Any]:
    from triformers.auto.flax.masked_lm import MODELS

    return MODELS


def _flax_seq2seq_lm() -> Models[Any]:
    from triformers.auto.flax.seq2seq_lm import MODELS

    return MODELS


def _flax_sequence_classification() -> Models[Any]:
    from triformers.auto.flax.sequence_classification import MODELS

    return MODELS


def _flax_multiple_choice() -> Models[Any]:
    from triformers.auto.flax.multiple_choice import MODELS

    return MODELS


def _flax_next_sentence_prediction() -> Models[Any]:
    from triformers.auto.flax.next_sentence_prediction import MODELS

    return MODELS


def _flax_token_classification() -> Models[Any]:
    from triformers.auto.flax.token_classification import MODELS

    return MODELS


def _flax_question_answering() -> Models[Any]:
    from triformers.auto.flax.question_answering import MODELS

    return MODELS


def _flax_table_question_answering() -> Models[Any]:
    from triformers.auto.flax.table_question_answering import MODELS

    return MODELS


def _flax_image_classification() -> Models[Any]:
    from triformers.auto.flax.image_classification import MODELS

    return MODELS


def _flax_object_detection() -> Models[Any]:
    from triformers.auto.flax.object_detection import MODELS

    return MODELS


def _flax_image_segmentation() -> Models[Any]:
    from triformers.auto.flax.image_segmentation import MODELS

    return MODELS


def _flax_masked_image_modeling() -> Models[Any]:
    from triformers.auto.flax.masked_image_modeling import MODELS

    return MODELS


def _flax_text_encoding() -> Models[Any]:
    from triformers.auto.flax.text_encoding import MODELS

    return MODELS


def _flax_audio_classification() -> Models[Any]:
    from triformers.auto.flax.audio_classification import MODELS

    return MODELS


def _flax_ctc() -> Models[Any]:
    from triformers.auto.flax.ctc import MODELS

    return MODELS


def _tokenizer() -> type[AutoTokenizer]:
    from triformers.auto.tokenization import AutoTokenizer

    return AutoTokenizer


def _feature_extractor() -> type[AutoFeatureExtractor]:
    from triformers.auto.feature_extraction import AutoFeatureExtractor

    return AutoFeatureExtractor


REGISTERED = Registered(
    configurations=CONFIGURATIONS,
    models={
        ("torch", "base"): _torch_base,
        ("torch", "pretraining"): _torch_pretraining,
        ("torch", "causal_lm"): _torch_causal_lm,
        ("torch", "masked_lm"): _torch_masked_lm,
        ("torch", "seq2seq_lm"): _torch_seq2seq_lm,
        ("torch", "sequence_classification"): _torch_sequence_classification,
        ("torch", "multiple_choice"): _torch_multiple_choice,
        ("torch", "next_sentence_prediction"): _torch_next_sentence_prediction,
        ("torch", "token_classification"): _torch_token_classification,
        ("torch", "question_answering"): _torch_question_answering,
        ("torch", "table_question_answering"): _torch_table_question_answering,
        ("torch", "image_classification"): _torch_image_classification,
        ("torch", "object_detection"): _torch_object_detection,
        ("torch", "image_segmentation"): _torch_image_segmentation,
        ("torch", "masked_image_modeling"): _torch_masked_image_modeling,
        ("torch", "text_encoding"): _torch_text_encoding,
        ("torch", "audio_classification"): _torch_audio_classification,
        ("torch", "ctc"): _torch_ctc,
        ("tensorflow", "base"): _tensorflow_base,
        ("tensorflow", "pretraining"): _tensorflow_pretraining,
        ("tensorflow", "causal_lm"): _tensorflow_causal_lm,
        ("tensorflow", "masked_lm"): _tensorflow_masked_lm,
        ("tensorflow", "seq2seq_lm"): _tensorflow_seq2seq_lm,
        ("tensorflow", "sequence_classification"): _tensorflow_sequence_classification,
        ("tensorflow", "multiple_choice"): _tensorflow_multiple_choice,
        ("tensorflow", "next_sentence_prediction"): _tensorflow_next_sentence_prediction,
        ("tensorflow", "token_classification"): _tensorflow_token_classification,
        ("tensorflow", "question_answering"): _tensorflow_question_answering,
        ("tensorflow", "table_question_answering"): _tensorflow_table_question_answering,
        ("tensorflow", "image_classification"): _tensorflow_image_classification,
        ("tensorflow", "object_detection"): _tensorflow_object_detection,
        ("tensorflow", "image_segmentation"): _tensorflow_image_segmentation,
        ("tensorflow", "masked_image_modeling"): _tensorflow_masked_image_modeling,
        ("tensorflow", "text_encoding"): _tensorflow_text_encoding,
        ("tensorflow", "audio_classification"): _tensorflow_audio_classification,
        ("tensorflow", "ctc"): _tensorflow_ctc,
        ("flax", "base"): _flax_base,
        ("flax", "pretraining"): _flax_pretraining,
        ("flax", "causal_lm"): _flax_causal_lm,
        ("flax", "masked_lm"): _flax_masked_lm,
        ("flax", "seq2seq_lm"): _flax_seq2seq_lm,
        ("flax", "sequence_classification"): _flax_sequence_classification,
        ("flax", "multiple_choice"): _flax_multiple_choice,
        ("flax", "next_sentence_prediction"): _flax_next_sentence_prediction,
        ("flax", "token_classification"): _flax_token_classification,
        ("flax", "question_answering"): _flax_question_answering,
        ("flax", "table_question_answering"): _flax_table_question_answering,
        ("flax", "image_classification"): _flax_image_classification,
        ("flax", "object_detection"): _flax_object_detection,
        ("flax", "image_segmentation"): _flax_image_segmentation,
        ("flax", "masked_image_modeling"): _flax_masked_image_modeling,
        ("flax", "text_encoding"): _flax_text_encoding,
        ("flax", "audio_classification"): _flax_audio_classification,
        ("flax", "ctc"): _flax_ctc,
    },
    processors={"tokenizer": _tokenizer, "feature_extractor": _feature_extractor},
)
