"""What RAG's models return, written once for three backends."""

from __future__ import annotations

from triformers_core.cache import PastKeyValues
from triformers_core.kit.torch import ModelOutput, Tensor, model_output
from triformers_core.outputs import PreTrainingOutput

__all__ = ["RagRetrievedOutput", "RetrievAugLMMarginOutput", "RetrievAugLMOutput"]


@model_output
class RagRetrievedOutput(ModelOutput):
    """Passages that were found for questions.

    Args:
        context_input_ids: token ids of every passage with its question, ``[batch * passages,
            context]``.
        context_attention_mask: 1 for their tokens, 0 for padding, of the same shape.
        doc_scores: how well each goes with its question, ``[batch, passages]``.
        retrieved_doc_embeds: vectors of the passages ``[batch, passages, width]``.
        retrieved_doc_ids: their numbers in the index ``[batch, passages]``.
        question_encoder_last_hidden_state: vectors of the questions ``[batch, width]``.
        question_enc_hidden_states: states of the question encoder's embeddings and layers.
        question_enc_attentions: its attention weights.
    """

    context_input_ids: Tensor
    context_attention_mask: Tensor
    doc_scores: Tensor
    retrieved_doc_embeds: Tensor
    retrieved_doc_ids: Tensor
    question_encoder_last_hidden_state: Tensor
    question_enc_hidden_states: tuple[Tensor, ...] | None = None
    question_enc_attentions: tuple[Tensor, ...] | None = None


@model_output
class RetrievAugLMOutput(ModelOutput):
    """Scores of an answer's next token, given each passage, and what they were made of.

    Args:
        logits: ``[batch * passages, target, vocabulary]``.
        doc_scores: how well each passage goes with its question, ``[batch, passages]``.
        past_key_values: cached keys and values of the generator's decoder, with ``use_cache``.
        retrieved_doc_embeds: vectors of the passages ``[batch, passages, width]``, where they were
            looked up, with ``output_retrieved``.
        retrieved_doc_ids: their numbers in the index ``[batch, passages]``, likewise.
        context_input_ids: token ids of every passage with its question ``[batch * passages,
            context]``, likewise.
        context_attention_mask: 1 for their tokens, 0 for padding, likewise.
        question_encoder_last_hidden_state: vectors of the questions ``[batch, width]``, where
            passages were looked up.
        question_enc_hidden_states: states of the question encoder's embeddings and layers.
        question_enc_attentions: its attention weights.
        generator_enc_last_hidden_state: ``[batch * passages, context, hidden]``.
        generator_enc_hidden_states: states of the generator's encoder.
        generator_enc_attentions: weights of its encoder's self-attention.
        generator_dec_hidden_states: states of its decoder.
        generator_dec_attentions: weights of its decoder's self-attention.
        generator_cross_attentions: weights of its decoder's attention to the encoder.
    """

    logits: Tensor
    doc_scores: Tensor
    past_key_values: PastKeyValues | None = None
    retrieved_doc_embeds: Tensor | None = None
    retrieved_doc_ids: Tensor | None = None
    context_input_ids: Tensor | None = None
    context_attention_mask: Tensor | None = None
    question_encoder_last_hidden_state: Tensor | None = None
    question_enc_hidden_states: tuple[Tensor, ...] | None = None
    question_enc_attentions: tuple[Tensor, ...] | None = None
    generator_enc_last_hidden_state: Tensor | None = None
    generator_enc_hidden_states: tuple[Tensor, ...] | None = None
    generator_enc_attentions: tuple[Tensor, ...] | None = None
    generator_dec_hidden_states: tuple[Tensor, ...] | None = None
    generator_dec_attentions: tuple[Tensor, ...] | None = None
    generator_cross_attentions: tuple[Tensor, ...] | None = None


# The loss is the first value.
@model_output
class RetrievAugLMMarginOutput(RetrievAugLMOutput, PreTrainingOutput):
    """The same with a loss.

    Args:
        loss: negative log-likelihood of every answer ``[batch]``, or their sum with ``reduce_loss``.
        logits: ``[batch * passages, target, vocabulary]``; of the token model with
            ``do_marginalize`` log-probabilities ``[batch, target, vocabulary]``.
    """
