"""What a generation returns beside token ids, written once for the three backends."""

from __future__ import annotations

from typing import Any

from triformers_core.kit.torch import ModelOutput, Tensor, model_output

__all__ = ["GenerateOutput"]


@model_output
class GenerateOutput(ModelOutput):
    """The sequences of a generation, and what led to them.

    Args:
        sequences: token ids ``[batch * sequences, length]``: the prompt of a decoder, then what was
            generated, then padding.
        sequences_scores: of a beam search, ``[batch * sequences]``.
        scores: the scores that tokens were chosen by, ``[rows, vocabulary]`` a step; in a beam
            search a row is a beam.
        logits: the model's own scores, likewise.
        beam_indices: the row that every token of a sequence was in, ``[batch * sequences, steps]``;
            -1 after its end.
        encoder_attentions: the encoder's attention weights, a layer each.
        encoder_hidden_states: the encoder's states, a layer each.
        attentions: a decoder's attention weights, a tuple of layers a step; beside an encoder they
            are ``decoder_attentions``.
        hidden_states: likewise its states.
        decoder_attentions: of a decoder beside an encoder.
        decoder_hidden_states: of a decoder beside an encoder.
        cross_attentions: weights of the attention to the encoder, a tuple of layers a step.
    """

    sequences: Tensor
    sequences_scores: Tensor | None = None
    scores: tuple[Tensor, ...] | None = None
    logits: tuple[Tensor, ...] | None = None
    beam_indices: Tensor | None = None
    encoder_attentions: tuple[Tensor, ...] | None = None
    encoder_hidden_states: tuple[Tensor, ...] | None = None
    # Tuples in tuples: steps of layers.
    attentions: tuple[Any, ...] | None = None
    hidden_states: tuple[Any, ...] | None = None
    decoder_attentions: tuple[Any, ...] | None = None
    decoder_hidden_states: tuple[Any, ...] | None = None
    cross_attentions: tuple[Any, ...] | None = None
