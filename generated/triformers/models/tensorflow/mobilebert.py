# Generated from src/triformers_core/architectures/mobilebert/modeling.py by `make generate`; do not edit.
"""MobileBERT (Sun et al. 2020, https://arxiv.org/abs/2004.02984), written once for three backends.

Its layers, in ``modeling_layers.py``, are narrow within; heads are BERT's. Attribute names are those
of the published checkpoints.
"""

from __future__ import annotations

from triformers.models.tensorflow.bert import BertPredictionHeadTransform, TFBertPreTrainedModel
from triformers.models.tensorflow.bert_lm import (
    TFBertForNextSentencePrediction,
    TFBertForPreTraining,
)
from triformers.models.tensorflow.encoder import EncoderBase
from triformers.models.tensorflow.encoder_heads import (
    EncoderMaskedLM,
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers.models.tensorflow.encoder_layers import EncoderEmbeddings, EncoderPooler
from triformers.models.tensorflow.mobilebert_layers import MobileBertEmbeddings, MobileBertEncoder
from triformers_core.architectures.mobilebert.configuration import MobileBertConfig
from triformers_core.architectures.mobilebert.names import MOBILEBERT_NAMES
from triformers_core.kit.initializers import Normal
from triformers_core.kit.tensorflow import (
    Embedding,
    Linear,
    Module,
    Parameter,
    Tensor,
    TiedLinear,
    ops,
)

__all__ = [
    "TFMobileBertForMaskedLM",
    "TFMobileBertForMultipleChoice",
    "TFMobileBertForNextSentencePrediction",
    "TFMobileBertForPreTraining",
    "TFMobileBertForQuestionAnswering",
    "TFMobileBertForSequenceClassification",
    "TFMobileBertForTokenClassification",
    "TFMobileBertModel",
    "TFMobileBertPreTrainedModel",
]


class FirstState(Module):
    """The first token's state as it is, ``[B, hidden]``."""

    def __call__(self, hidden: Tensor) -> Tensor:
        return ops.take_position(hidden, 0)


class VocabularyColumns(Module):
    """A table with a column a token, ``[in, vocabulary]``."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        width = config.hidden_size - config.embedding_size
        self.weight = Parameter(width, config.vocab_size, init=Normal(config.initializer_range))

    def __call__(self, hidden: Tensor) -> Tensor:
        return ops.matmul(hidden, ops.value(self.weight))


class MobileBertLMPredictionHead(Module):
    """Scores over the vocabulary, with the input embeddings' table and, as they are narrow, more."""

    def __init__(self, config: MobileBertConfig, embedding: Embedding) -> None:
        super().__init__()
        self.narrow = config.embedding_size
        self.transform = BertPredictionHeadTransform(config)
        self.dense = VocabularyColumns(config)
        self.decoder = (
            TiedLinear(embedding, bias=False)
            if config.tie_word_embeddings
            else Linear(self.narrow, config.vocab_size, bias=False)
        )
        self.bias = Parameter(config.vocab_size)

    def __call__(self, hidden: Tensor) -> Tensor:
        states = self.transform(hidden)
        narrow = ops.take_slice(states, 0, self.narrow, axis=-1)
        rest = ops.take_slice(states, self.narrow, None, axis=-1)
        scores: Tensor = self.decoder(narrow) + self.dense(rest) + ops.value(self.bias)
        return scores


class MobileBertOnlyMLMHead(Module):
    """The masked language modelling head."""

    def __init__(self, config: MobileBertConfig, embedding: Embedding) -> None:
        super().__init__()
        self.predictions = MobileBertLMPredictionHead(config, embedding)

    def __call__(self, hidden: Tensor) -> Tensor:
        scores: Tensor = self.predictions(hidden)
        return scores


class MobileBertPreTrainingHeads(Module):
    """Both heads of the pretraining."""

    def __init__(self, config: MobileBertConfig, embedding: Embedding) -> None:
        super().__init__()
        self.predictions = MobileBertLMPredictionHead(config, embedding)
        self.seq_relationship = Linear(config.hidden_size, 2)

    def __call__(self, hidden: Tensor, pooled: Tensor) -> tuple[Tensor, Tensor]:
        return self.predictions(hidden), self.seq_relationship(pooled)


class TFMobileBertPreTrainedModel(TFBertPreTrainedModel):
    """What all MobileBERT models share."""

    config_class = MobileBertConfig
    config: MobileBertConfig
    base_model_prefix = "mobilebert"
    encodes_only = True
    published_names = MOBILEBERT_NAMES
    vocabulary_parameters = (
        r"embeddings\.word_embeddings\.weight$",
        r"cls\.predictions\.bias$",
        r"cls\.predictions\.(decoder|dense)\.weight$",
    )

    def new_base_model(self, add_pooling_layer: bool) -> TFMobileBertModel:
        """The model without a head."""
        return TFMobileBertModel(self.config, add_pooling_layer)

    def new_language_head(self) -> Module:
        """What turns states into scores of the vocabulary."""
        return MobileBertOnlyMLMHead(self.config, self.get_input_embeddings())


class TFMobileBertModel(TFMobileBertPreTrainedModel, EncoderBase):
    """MobileBERT's hidden states, without a head; all as in ``BertModel``.

    ``inputs_embeds`` are as wide as the embeddings.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds the tokens."""
        return MobileBertEmbeddings(self.config)

    def new_encoder(self) -> Module:
        """The stack of layers."""
        return MobileBertEncoder(self.config)

    def new_pooler(self) -> Module:
        """What makes one state of all, ``[B, hidden]``."""
        return EncoderPooler(self.config) if self.config.classifier_activation else FirstState()


class TFMobileBertForPreTraining(TFMobileBertPreTrainedModel, TFBertForPreTraining):
    """MobileBERT with both heads of its pretraining: masked language model and next sentence."""

    mobilebert: TFMobileBertModel

    def new_heads(self) -> Module:
        """The heads."""
        return MobileBertPreTrainingHeads(self.config, self.get_input_embeddings())


class TFMobileBertForMaskedLM(TFMobileBertPreTrainedModel, EncoderMaskedLM):
    """MobileBERT with its masked language modelling head."""

    mobilebert: TFMobileBertModel
    cls: MobileBertOnlyMLMHead


class TFMobileBertForSequenceClassification(
    TFMobileBertPreTrainedModel, EncoderSequenceClassification
):
    """MobileBERT with a linear classifier of the pooled state."""

    mobilebert: TFMobileBertModel


class TFMobileBertForMultipleChoice(TFMobileBertPreTrainedModel, EncoderMultipleChoice):
    """MobileBERT with a linear score of every choice's pooled state."""

    mobilebert: TFMobileBertModel


class TFMobileBertForNextSentencePrediction(
    TFMobileBertPreTrainedModel, TFBertForNextSentencePrediction
):
    """MobileBERT with its next sentence prediction head."""

    mobilebert: TFMobileBertModel


class TFMobileBertForTokenClassification(TFMobileBertPreTrainedModel, EncoderTokenClassification):
    """MobileBERT with a linear classifier of every token."""

    mobilebert: TFMobileBertModel


class TFMobileBertForQuestionAnswering(TFMobileBertPreTrainedModel, EncoderQuestionAnswering):
    """MobileBERT with linear scores of an answer's first and last token."""

    mobilebert: TFMobileBertModel
