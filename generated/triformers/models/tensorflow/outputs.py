# Generated from src/triformers_core/outputs.py by `make generate`; do not edit.
"""What the models return, written once for the three backends.

Every field but the main result is optional and ``None`` when it was not asked for. Shapes:
``hidden_states`` holds ``layers + 1`` tensors ``[batch, sequence, hidden]``, the embeddings' output
first; ``attentions`` and ``cross_attentions`` hold a tensor ``[batch, heads, query, key]`` a layer;
``past_key_values`` holds a tuple of key and value ``[batch, heads, sequence, head size]`` a layer,
or is a cache of fixed size if the call was given one.
"""

from __future__ import annotations

from typing import Any

from triformers.models.tensorflow.cache import PastKeyValues
from triformers_core.kit.tensorflow import ModelOutput, Tensor, model_output

__all__ = [
    "TFBaseModelOutput",
    "TFCausalLMOutput",
    "TFImageClassifierOutput",
    "TFMaskedLMOutput",
    "TFMultipleChoiceModelOutput",
    "TFNextSentencePredictorOutput",
    "TFPreTrainingOutput",
    "TFQuestionAnsweringModelOutput",
    "TFSeq2SeqLMOutput",
    "TFSeq2SeqQuestionAnsweringModelOutput",
    "TFSeq2SeqSequenceClassifierOutput",
    "TFSequenceClassifierOutput",
    "TFTableQuestionAnsweringOutput",
    "TFTokenClassifierOutput",
]


@model_output
class TFBaseModelOutput(ModelOutput):
    """Hidden states of a base model.

    Args:
        last_hidden_state: output of the last layer, ``[batch, sequence, hidden]``.
        extract_features: what the convolutions make of sound, normalised,
            ``[batch, positions, channels]``.
        pooler_output: the first token's state after the pooler, ``[batch, hidden]``.
        mems: every layer's inputs to remember, ``[positions, batch, hidden]`` each.
        past_key_values: cached keys and values, with ``use_cache``.
        past_buckets_states: cached hashes and states of every layer, with ``use_cache``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
        decoder_hidden_states: outputs of the decoder's embeddings and layers; models with an
            encoder and a decoder name which of them ``hidden_states`` and ``attentions`` are of.
        decoder_attentions: weights of the decoder's self-attention.
        cross_attentions: weights of the attention to the encoder's states.
        encoder_last_hidden_state: ``[batch, source, hidden]``.
        encoder_hidden_states: outputs of the encoder's embeddings and layers.
        encoder_attentions: weights of the encoder's self-attention.
    """

    last_hidden_state: Tensor
    extract_features: Tensor | None = None
    pooler_output: Tensor | None = None
    mems: tuple[Tensor, ...] | None = None
    past_key_values: PastKeyValues | None = None
    past_buckets_states: PastKeyValues | None = None
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None
    decoder_hidden_states: tuple[Tensor, ...] | None = None
    decoder_attentions: tuple[Tensor, ...] | None = None
    cross_attentions: tuple[Tensor, ...] | None = None
    encoder_last_hidden_state: Tensor | None = None
    encoder_hidden_states: tuple[Tensor, ...] | None = None
    encoder_attentions: tuple[Tensor, ...] | None = None


@model_output
class TFPreTrainingOutput(ModelOutput):
    """What a model with its pretraining heads returns; architectures add their logits.

    The outputs of language models are such ones, since many were pretrained as nothing else.

    Args:
        loss: sum of the pretraining losses, a scalar.
    """

    loss: Tensor | None = None


@model_output
class TFCausalLMOutput(TFPreTrainingOutput):
    """Scores of the next token at every position.

    Args:
        loss: mean cross entropy of the next tokens, a scalar.
        logits: ``[batch, sequence, vocabulary]``.
        mems: every layer's inputs to remember, ``[positions, batch, hidden]`` each.
        past_key_values: cached keys and values, with ``use_cache``.
        past_buckets_states: cached hashes and states of every layer, with ``use_cache``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
        cross_attentions: weights of the attention to the encoder's states.
    """

    loss: Tensor | None = None
    logits: Tensor
    mems: tuple[Tensor, ...] | None = None
    past_key_values: PastKeyValues | None = None
    past_buckets_states: PastKeyValues | None = None
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None
    cross_attentions: tuple[Tensor, ...] | None = None


@model_output
class TFMaskedLMOutput(TFPreTrainingOutput):
    """Scores of the original token at every position.

    Args:
        loss: mean cross entropy of the masked tokens, a scalar.
        logits: ``[batch, sequence, vocabulary]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    loss: Tensor | None = None
    logits: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


@model_output
class TFSeq2SeqLMOutput(TFPreTrainingOutput):
    """Scores of the next target token, and the states of encoder and decoder.

    Args:
        loss: mean cross entropy of the target tokens, a scalar.
        logits: ``[batch, target, vocabulary]``.
        past_key_values: cached keys and values of the decoder, with ``use_cache``.
        decoder_hidden_states: outputs of the decoder's embeddings and layers.
        decoder_attentions: weights of the decoder's self-attention.
        cross_attentions: weights of the decoder's attention to the encoder.
        encoder_last_hidden_state: ``[batch, source, hidden]``.
        encoder_hidden_states: outputs of the encoder's embeddings and layers.
        encoder_attentions: weights of the encoder's self-attention.
    """

    loss: Tensor | None = None
    logits: Tensor
    past_key_values: PastKeyValues | None = None
    decoder_hidden_states: tuple[Tensor, ...] | None = None
    decoder_attentions: tuple[Tensor, ...] | None = None
    cross_attentions: tuple[Tensor, ...] | None = None
    encoder_last_hidden_state: Tensor | None = None
    encoder_hidden_states: tuple[Tensor, ...] | None = None
    encoder_attentions: tuple[Tensor, ...] | None = None


@model_output
class TFSequenceClassifierOutput(ModelOutput):
    """Scores of a whole sequence's labels.

    Args:
        loss: classification or regression loss, a scalar.
        logits: ``[batch, labels]``.
        mems: every layer's inputs to remember, ``[positions, batch, hidden]`` each.
        past_key_values: cached keys and values of decoders, with ``use_cache``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    loss: Tensor | None = None
    logits: Tensor
    mems: tuple[Tensor, ...] | None = None
    past_key_values: PastKeyValues | None = None
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


@model_output
class TFSeq2SeqSequenceClassifierOutput(TFSequenceClassifierOutput):
    """Scores of a whole sequence's labels, and the states of encoder and decoder.

    Args:
        decoder_hidden_states: outputs of the decoder's embeddings and layers.
        decoder_attentions: weights of the decoder's self-attention.
        cross_attentions: weights of the decoder's attention to the encoder.
        encoder_last_hidden_state: ``[batch, source, hidden]``.
        encoder_hidden_states: outputs of the encoder's embeddings and layers.
        encoder_attentions: weights of the encoder's self-attention.
    """

    decoder_hidden_states: tuple[Tensor, ...] | None = None
    decoder_attentions: tuple[Tensor, ...] | None = None
    cross_attentions: tuple[Tensor, ...] | None = None
    encoder_last_hidden_state: Tensor | None = None
    encoder_hidden_states: tuple[Tensor, ...] | None = None
    encoder_attentions: tuple[Tensor, ...] | None = None


@model_output
class TFMultipleChoiceModelOutput(ModelOutput):
    """Scores of the choices.

    Args:
        loss: mean cross entropy of the right choices, a scalar.
        logits: ``[batch, choices]``.
        mems: every layer's inputs to remember, ``[positions, batch, hidden]`` each.
        hidden_states: outputs of the embeddings and of every layer, choices in the batch axis.
        attentions: attention weights after the softmax, choices in the batch axis.
    """

    loss: Tensor | None = None
    logits: Tensor
    mems: tuple[Tensor, ...] | None = None
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


@model_output
class TFNextSentencePredictorOutput(ModelOutput):
    """Scores of "the second sentence follows" (0) and "it is a random one" (1).

    Args:
        loss: mean cross entropy, a scalar.
        logits: ``[batch, 2]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    loss: Tensor | None = None
    logits: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


@model_output
class TFTokenClassifierOutput(ModelOutput):
    """Scores of every token's labels.

    Args:
        loss: mean cross entropy, a scalar.
        logits: ``[batch, sequence, labels]``.
        mems: every layer's inputs to remember, ``[positions, batch, hidden]`` each.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    loss: Tensor | None = None
    logits: Tensor
    mems: tuple[Tensor, ...] | None = None
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


@model_output
class TFQuestionAnsweringModelOutput(ModelOutput):
    """Scores of the answer's first and last token.

    Args:
        loss: mean of the cross entropies of both positions, a scalar.
        start_logits: ``[batch, sequence]``.
        end_logits: ``[batch, sequence]``.
        mems: every layer's inputs to remember, ``[positions, batch, hidden]`` each.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    loss: Tensor | None = None
    start_logits: Tensor
    end_logits: Tensor
    mems: tuple[Tensor, ...] | None = None
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


@model_output
class TFSeq2SeqQuestionAnsweringModelOutput(TFQuestionAnsweringModelOutput):
    """Scores of an answer's first and last token, and the states of encoder and decoder.

    Args:
        past_key_values: cached keys and values of the decoder, with ``use_cache``.
        decoder_hidden_states: outputs of the decoder's embeddings and layers.
        decoder_attentions: weights of the decoder's self-attention.
        cross_attentions: weights of the decoder's attention to the encoder.
        encoder_last_hidden_state: ``[batch, source, hidden]``.
        encoder_hidden_states: outputs of the encoder's embeddings and layers.
        encoder_attentions: weights of the encoder's self-attention.
    """

    past_key_values: PastKeyValues | None = None
    decoder_hidden_states: tuple[Tensor, ...] | None = None
    decoder_attentions: tuple[Tensor, ...] | None = None
    cross_attentions: tuple[Tensor, ...] | None = None
    encoder_last_hidden_state: Tensor | None = None
    encoder_hidden_states: tuple[Tensor, ...] | None = None
    encoder_attentions: tuple[Tensor, ...] | None = None


@model_output
class TFTableQuestionAnsweringOutput(ModelOutput):
    """Scores of the cells that answer, and of how they are aggregated.

    Args:
        loss: the sum of the losses, a scalar.
        logits: of every token being selected, ``[batch, sequence]``.
        logits_aggregation: of the aggregation operators, ``[batch, operators]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    loss: Tensor | None = None
    logits: Tensor
    logits_aggregation: Tensor | None = None
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


@model_output
class TFImageClassifierOutput(ModelOutput):
    """Scores of an image's labels.

    Args:
        loss: classification or regression loss, a scalar.
        logits: ``[batch, labels]``.
        cls_logits: those that the class token gives, of a model that also has another one.
        distillation_logits: those that the distillation token gives.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    loss: Tensor | None = None
    logits: Tensor
    cls_logits: Tensor | None = None
    distillation_logits: Tensor | None = None
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


# What a caller has of an encoder: its output, or that as a tuple, whose parts differ.
EncoderOutputs = TFBaseModelOutput | tuple[Any, ...]


def encoder_output(given: EncoderOutputs) -> TFBaseModelOutput:
    """An encoder's output, from itself or from its values: last state, all states, attentions."""
    if isinstance(given, TFBaseModelOutput):
        return given
    states, attentions = (*given[1:], None, None)[:2]
    return TFBaseModelOutput(
        last_hidden_state=given[0], hidden_states=states, attentions=attentions
    )
