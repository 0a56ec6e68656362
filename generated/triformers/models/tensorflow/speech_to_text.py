# Generated from src/triformers_core/architectures/speech_to_text/modeling.py by `make generate`; do not edit.
"""Speech2Text (Wang et al. 2020, https://arxiv.org/abs/2010.05171), written once for the backends.

Its transformer is BART's, which normalises first and at the end and counts positions from the padding
token's. Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from triformers.models.tensorflow.bart import TFBartPreTrainedModel
from triformers.models.tensorflow.bart_layers import BartStack
from triformers.models.tensorflow.cache import PastKeyValues
from triformers.models.tensorflow.generation_steps import Prompt
from triformers.models.tensorflow.outputs import (
    EncoderOutputs,
    TFBaseModelOutput,
    TFSeq2SeqLMOutput,
    encoder_output,
)
from triformers.models.tensorflow.seq2seq import Seq2SeqModel
from triformers.models.tensorflow.seq2seq import shift_tokens_right as shift_tokens_right
from triformers.models.tensorflow.seq2seq_heads import TargetScores
from triformers.models.tensorflow.speech_to_text_encoder import Speech2TextEncoder, shortened
from triformers_core.architectures.speech_to_text.configuration import Speech2TextConfig
from triformers_core.generation.rules import Rules
from triformers_core.kit.tensorflow import (
    Embedding,
    Linear,
    Tensor,
    TiedLinear,
    model_call,
    signature_of,
)

__all__ = [
    "TFSpeech2TextForConditionalGeneration",
    "TFSpeech2TextModel",
    "TFSpeech2TextPreTrainedModel",
]


class TFSpeech2TextPreTrainedModel(TFBartPreTrainedModel):
    """What all Speech2Text models share."""

    config_class = Speech2TextConfig
    config: Speech2TextConfig
    main_input_name = "input_features"
    # The sinusoids are computed.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"\b(encoder|decoder)\.version$",
        r"\bembed_positions\.weights$",
    )
    vocabulary_parameters = (r"\bembed_tokens\.weight$", r"^lm_head\.weight$")


class TFSpeech2TextModel(TFSpeech2TextPreTrainedModel, Seq2SeqModel):
    """Speech2Text's hidden states, without a head."""

    encoder: Speech2TextEncoder
    decoder: BartStack

    def __init__(self, config: Speech2TextConfig) -> None:
        super().__init__(config)
        self.encoder = Speech2TextEncoder(config)
        self.decoder = BartStack(config, is_decoder=True)
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The table of the target's tokens."""
        return self.decoder.own_table()

    @model_call
    def call(
        self,
        input_features: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        decoder_head_mask: Tensor | None = None,
        cross_attn_head_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        past_key_values: PastKeyValues | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFBaseModelOutput:
        """Computes the hidden states of the target, given a recording.

        Args:
            input_features: what the feature extractor makes of recordings, ``[batch, frames,
                features]``.
            attention_mask: 1 for frames, then 0 for padding, ``[batch, frames]``.
            decoder_input_ids: token ids of the target ``[batch, target]``; with ``past_key_values``
                just those that follow.
            decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, past +
                target]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            decoder_head_mask: the same for the decoder's self-attention.
            cross_attn_head_mask: the same for the attention to the encoder.
            encoder_outputs: what the encoder returned, or its last state and then all states and
                attention weights in a tuple: in place of running it.
            past_key_values: keys and values of earlier tokens, as returned with ``use_cache``, or
                what ``new_cache`` made.
            decoder_inputs_embeds: the same for the target.
            use_cache: whether to return keys and values (decoders only).
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: recording or target is missing.
        """
        wanted: dict[str, Any] = {  # Options, of which neither stack takes another type.
            "output_attentions": output_attentions,
            "output_hidden_states": output_hidden_states,
        }
        if encoder_outputs is None:
            encoded: TFBaseModelOutput = self.encoder(
                input_features,
                attention_mask,
                head_mask=head_mask,
                **wanted,
            )
        else:
            encoded = encoder_output(encoder_outputs)
        if attention_mask is not None:
            states = encoded.last_hidden_state
            attention_mask = shortened(attention_mask, states, self.config.num_conv_layers)
        return self.states(
            attention_mask=attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            decoder_head_mask=decoder_head_mask,
            cross_attn_head_mask=cross_attn_head_mask,
            encoder_outputs=encoded,
            past_key_values=past_key_values,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            **wanted,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFSpeech2TextForConditionalGeneration(TFSpeech2TextPreTrainedModel, TargetScores):
    """Speech2Text with scores of the next target token: what is said, or its translation."""

    ignored_on_load = (*TFSpeech2TextPreTrainedModel.ignored_on_load, r"^lm_head\.weight$")

    def __init__(self, config: Speech2TextConfig) -> None:
        super().__init__(config)
        self.model = TFSpeech2TextModel(config)
        self.lm_head = (
            TiedLinear(self.get_input_embeddings(), bias=False)
            if config.tie_word_embeddings
            else Linear(config.d_model, config.vocab_size, bias=False)
        )
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The table of the target's tokens."""
        return self.model.decoder.own_table()

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The scores of the vocabulary, ``[B, T, vocabulary]``."""
        scores: Tensor = self.lm_head(hidden)
        return scores

    @model_call
    def call(
        self,
        input_features: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        decoder_head_mask: Tensor | None = None,
        cross_attn_head_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        past_key_values: PastKeyValues | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFSeq2SeqLMOutput:
        """Scores the next token at every position of the target, given a recording.

        Args:
            input_features: what the feature extractor makes of recordings, ``[batch, frames,
                features]``.
            attention_mask: 1 for frames, then 0 for padding, ``[batch, frames]``.
            decoder_input_ids: token ids of the target ``[batch, target]``, by default made from
                ``labels``; with ``past_key_values`` just those that follow.
            decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, past +
                target]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            decoder_head_mask: the same for the decoder's self-attention.
            cross_attn_head_mask: the same for the attention to the encoder.
            encoder_outputs: what the encoder returned, or its last state and then all states and
                attention weights in a tuple: in place of running it.
            past_key_values: keys and values of earlier tokens, as returned with ``use_cache``, or
                what ``new_cache`` made.
            decoder_inputs_embeds: the same for the target.
            labels: the target, -100 where none counts, ``[batch, target]``; not shifted.
            use_cache: whether to return keys and values (decoders only).
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: recording or target is missing.
        """
        if labels is not None and decoder_input_ids is None and decoder_inputs_embeds is None:
            decoder_input_ids = self.prepare_decoder_input_ids_from_labels(labels)
        outputs: TFBaseModelOutput = self.model(
            input_features=input_features,
            attention_mask=attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            head_mask=head_mask,
            decoder_head_mask=decoder_head_mask,
            cross_attn_head_mask=cross_attn_head_mask,
            encoder_outputs=encoder_outputs,
            past_key_values=past_key_values,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return self.scored(outputs, labels)

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...

    def encoded(self, prompt: Prompt, rules: Rules) -> TFBaseModelOutput:
        """What the encoder makes of a recording, ``[B, F, N]``."""
        output: TFBaseModelOutput = self.get_encoder()(
            prompt.source,
            prompt.source_seen,
            output_attentions=rules.output_attentions,
            output_hidden_states=rules.output_hidden_states,
        )
        return output
