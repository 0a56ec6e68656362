"""Speech2Text (Wang et al. 2020, https://arxiv.org/abs/2010.05171), written once for the backends.

Its transformer is BART's, which normalises first and at the end and counts positions from the padding
token's. Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from typing import Any, ClassVar, Unpack

from triformers_core.architectures.bart.modeling import BartPreTrainedModel
from triformers_core.architectures.bart.modeling_layers import BartStack
from triformers_core.architectures.speech_to_text.configuration import Speech2TextConfig
from triformers_core.architectures.speech_to_text.modeling_encoder import (
    Speech2TextEncoder,
    shortened,
)
from triformers_core.generation.rules import Rules
from triformers_core.generation.steps import Prompt
from triformers_core.inputs_seq2seq import SoundSourceInputs
from triformers_core.kit.torch import Embedding, Linear, Tensor, TiedLinear, model_call
from triformers_core.outputs import BaseModelOutput, Seq2SeqLMOutput, encoder_output
from triformers_core.seq2seq import Seq2SeqModel
from triformers_core.seq2seq_heads import TargetScores

__all__ = [
    "Speech2TextForConditionalGeneration",
    "Speech2TextModel",
    "Speech2TextPreTrainedModel",
]


class Speech2TextPreTrainedModel(BartPreTrainedModel):
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


class Speech2TextModel(Speech2TextPreTrainedModel, Seq2SeqModel):
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
    def forward(self, **inputs: Unpack[SoundSourceInputs]) -> BaseModelOutput:
        """Computes the hidden states of the target, given a recording.

        Raises:
            InvalidInputError: recording or target is missing.
        """
        wanted: dict[str, Any] = {  # Options, of which neither stack takes another type.
            "output_attentions": inputs.get("output_attentions"),
            "output_hidden_states": inputs.get("output_hidden_states"),
        }
        attention_mask = inputs.get("attention_mask")
        encoder_outputs = inputs.get("encoder_outputs")
        if encoder_outputs is None:
            encoded: BaseModelOutput = self.encoder(
                inputs.get("input_features"),
                attention_mask,
                head_mask=inputs.get("head_mask"),
                **wanted,
            )
        else:
            encoded = encoder_output(encoder_outputs)
        if attention_mask is not None:
            states = encoded.last_hidden_state
            attention_mask = shortened(attention_mask, states, self.config.num_conv_layers)
        return self.states(
            attention_mask=attention_mask,
            decoder_input_ids=inputs.get("decoder_input_ids"),
            decoder_attention_mask=inputs.get("decoder_attention_mask"),
            decoder_head_mask=inputs.get("decoder_head_mask"),
            cross_attn_head_mask=inputs.get("cross_attn_head_mask"),
            encoder_outputs=encoded,
            past_key_values=inputs.get("past_key_values"),
            decoder_inputs_embeds=inputs.get("decoder_inputs_embeds"),
            use_cache=inputs.get("use_cache"),
            **wanted,
        )


class Speech2TextForConditionalGeneration(Speech2TextPreTrainedModel, TargetScores):
    """Speech2Text with scores of the next target token: what is said, or its translation."""

    ignored_on_load = (*Speech2TextPreTrainedModel.ignored_on_load, r"^lm_head\.weight$")

    def __init__(self, config: Speech2TextConfig) -> None:
        super().__init__(config)
        self.model = Speech2TextModel(config)
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
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[SoundSourceInputs]
    ) -> Seq2SeqLMOutput:
        """Scores the next token at every position of the target, given a recording.

        Args:
            decoder_input_ids: token ids of the target ``[batch, target]``, by default made from
                ``labels``; with ``past_key_values`` just those that follow.
            labels: the target, -100 where none counts, ``[batch, target]``; not shifted.

        Raises:
            InvalidInputError: recording or target is missing.
        """
        decoder_input_ids = inputs.get("decoder_input_ids")
        decoder_inputs_embeds = inputs.get("decoder_inputs_embeds")
        if labels is not None and decoder_input_ids is None and decoder_inputs_embeds is None:
            inputs["decoder_input_ids"] = self.prepare_decoder_input_ids_from_labels(labels)
        outputs: BaseModelOutput = self.model(**inputs)
        return self.scored(outputs, labels)

    def encoded(self, prompt: Prompt, rules: Rules) -> BaseModelOutput:
        """What the encoder makes of a recording, ``[B, F, N]``."""
        output: BaseModelOutput = self.get_encoder()(
            prompt.source,
            prompt.source_seen,
            output_attentions=rules.output_attentions,
            output_hidden_states=rules.output_hidden_states,
        )
        return output
