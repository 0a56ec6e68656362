# Generated from src/triformers_core/architectures/t5/modeling.py by `make generate`; do not edit.
"""T5 (Raffel et al. 2019, https://arxiv.org/abs/1910.10683), written once for three backends.

Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from triformers.models.torch.cache import CacheShape, CachingModel, PastKeyValues
from triformers.models.torch.outputs import (
    BaseModelOutput,
    EncoderOutputs,
    Seq2SeqLMOutput,
    encoder_output,
)
from triformers.models.torch.t5_layers import T5Stack
from triformers.models.torch.tasks import BaseTaskModel, PreTrainingModel, Seq2SeqLMModel
from triformers_core.architectures.t5.configuration import T5Config
from triformers_core.architectures.t5.names import T5_NAMES
from triformers_core.kit.initializers import Initializer, Normal
from triformers_core.kit.torch import (
    Embedding,
    Linear,
    Tensor,
    TiedLinear,
    model_call,
    signature_of,
)

__all__ = ["T5ForConditionalGeneration", "T5Model", "T5PreTrainedModel"]


class T5PreTrainedModel(CachingModel):
    """What all T5 models share: the table of the tokens, the encoder and the decoder."""

    config_class = T5Config
    config: T5Config
    published_names = T5_NAMES
    # Older files repeat the table of the tokens, and have distances that cross attention ignores.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"^(encoder|decoder)\.embed_tokens\.weight$",
        r"\.EncDecAttention\.relative_attention_bias\.weight$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (r"^shared\.weight$", r"^lm_head\.weight$")

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.shared = Embedding(config.vocab_size, config.d_model)
        self.encoder = T5Stack(config, self.shared, is_decoder=False)
        self.decoder = T5Stack(config, self.shared, is_decoder=True)

    def weight_initializer(self) -> Initializer:
        """How the table of the tokens and an output projection of its own start."""
        return Normal(self.config.initializer_factor)

    def cache_shape(self) -> CacheShape:
        """Of what size the decoder's keys and values are."""
        config = self.config
        return CacheShape(config.num_decoder_layers or 0, config.num_heads, config.d_kv)

    def get_input_embeddings(self) -> Embedding:
        """The table of the tokens, which encoder and decoder share."""
        return self.shared

    def get_encoder(self) -> T5Stack:
        """The encoder: ``model.get_encoder()(input_ids, attention_mask)`` runs it alone."""
        return self.encoder

    def get_decoder(self) -> T5Stack:
        """The decoder."""
        return self.decoder

    def states(
        self,
        input_ids: Tensor | None,
        attention_mask: Tensor | None,
        decoder_input_ids: Tensor | None,
        decoder_attention_mask: Tensor | None,
        head_mask: Tensor | None,
        decoder_head_mask: Tensor | None,
        cross_attn_head_mask: Tensor | None,
        encoder_outputs: EncoderOutputs | None,
        past_key_values: PastKeyValues | None,
        inputs_embeds: Tensor | None,
        decoder_inputs_embeds: Tensor | None,
        use_cache: bool | None,
        output_attentions: bool | None,
        output_hidden_states: bool | None,
    ) -> BaseModelOutput:
        """The states of encoder and decoder; the arguments are those of a call."""
        if encoder_outputs is None:
            encoded: BaseModelOutput = self.encoder(
                input_ids,
                attention_mask,
                head_mask,
                inputs_embeds,
                output_attentions=output_attentions,
                output_hidden_states=output_hidden_states,
            )
        else:
            encoded = encoder_output(encoder_outputs)
        decoded: BaseModelOutput = self.decoder(
            decoder_input_ids,
            decoder_attention_mask,
            decoder_head_mask,
            decoder_inputs_embeds,
            encoded.last_hidden_state,
            attention_mask,
            cross_attn_head_mask,
            past_key_values,
            use_cache=self.config.use_cache if use_cache is None else use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
        )
        return BaseModelOutput(
            last_hidden_state=decoded.last_hidden_state,
            past_key_values=decoded.past_key_values,
            decoder_hidden_states=decoded.hidden_states,
            decoder_attentions=decoded.attentions,
            cross_attentions=decoded.cross_attentions,
            encoder_last_hidden_state=encoded.last_hidden_state,
            encoder_hidden_states=encoded.hidden_states,
            encoder_attentions=encoded.attentions,
        )


class T5Model(T5PreTrainedModel, BaseTaskModel):
    """T5's hidden states, without a head."""

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.post_init()

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        decoder_head_mask: Tensor | None = None,
        cross_attn_head_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        past_key_values: PastKeyValues | None = None,
        inputs_embeds: Tensor | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> BaseModelOutput:
        """Computes the hidden states of the target, given the source.

        Args:
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
            decoder_input_ids: token ids of the target ``[batch, target]``; with
                ``past_key_values`` just those that follow.
            decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, past +
                target]``.
            head_mask: factor of every head of the encoder, ``[heads]`` or ``[layers, heads]``.
            decoder_head_mask: the same for the decoder's self-attention.
            cross_attn_head_mask: the same for the attention to the encoder.
            encoder_outputs: what the encoder returned, or its last state and then all states and
                attention weights in a tuple: in place of running it.
            past_key_values: what an earlier call returned, to continue it, or what ``new_cache``
                made.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, source, hidden]``.
            decoder_inputs_embeds: the same for the target.
            use_cache: whether to return keys and values; as the configuration says by default.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: source or target is missing.
        """
        return self.states(
            input_ids,
            attention_mask,
            decoder_input_ids,
            decoder_attention_mask,
            head_mask,
            decoder_head_mask,
            cross_attn_head_mask,
            encoder_outputs,
            past_key_values,
            inputs_embeds,
            decoder_inputs_embeds,
            use_cache,
            output_attentions,
            output_hidden_states,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class T5ForConditionalGeneration(T5PreTrainedModel, Seq2SeqLMModel, PreTrainingModel):
    """T5 with scores of the next target token."""

    # Files of the first version repeat the tied output projection.
    ignored_on_load = (*T5PreTrainedModel.ignored_on_load, r"^lm_head\.weight$")

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.lm_head = (
            TiedLinear(self.shared, bias=False)
            if config.tie_word_embeddings
            else Linear(config.d_model, config.vocab_size, bias=False)
        )
        self.post_init()

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        decoder_head_mask: Tensor | None = None,
        cross_attn_head_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        past_key_values: PastKeyValues | None = None,
        inputs_embeds: Tensor | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> Seq2SeqLMOutput:
        """Scores the next token at every position of the target, given the source.

        Args:
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
            decoder_input_ids: token ids of the target ``[batch, target]``, by default made from
                ``labels``; with
                ``past_key_values`` just those that follow.
            decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, past +
                target]``.
            head_mask: factor of every head of the encoder, ``[heads]`` or ``[layers, heads]``.
            decoder_head_mask: the same for the decoder's self-attention.
            cross_attn_head_mask: the same for the attention to the encoder.
            encoder_outputs: what the encoder returned, or its last state and then all states and
                attention weights in a tuple: in place of running it.
            past_key_values: what an earlier call returned, to continue it, or what ``new_cache``
                made.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, source, hidden]``.
            decoder_inputs_embeds: the same for the target.
            labels: the target, -100 where none counts, ``[batch, target]``; not shifted.
            use_cache: whether to return keys and values; as the configuration says by default.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: source or target is missing.
        """
        if labels is not None and decoder_input_ids is None and decoder_inputs_embeds is None:
            decoder_input_ids = self.prepare_decoder_input_ids_from_labels(labels)
        outputs = self.states(
            input_ids,
            attention_mask,
            decoder_input_ids,
            decoder_attention_mask,
            head_mask,
            decoder_head_mask,
            cross_attn_head_mask,
            encoder_outputs,
            past_key_values,
            inputs_embeds,
            decoder_inputs_embeds,
            use_cache,
            output_attentions,
            output_hidden_states,
        )
        hidden = outputs.last_hidden_state
        if self.config.tie_word_embeddings:  # The table has the scale of hidden states.
            hidden = hidden * self.config.d_model**-0.5
        logits = self.lm_head(hidden)
        return Seq2SeqLMOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            past_key_values=outputs.past_key_values,
            decoder_hidden_states=outputs.decoder_hidden_states,
            decoder_attentions=outputs.decoder_attentions,
            cross_attentions=outputs.cross_attentions,
            encoder_last_hidden_state=outputs.encoder_last_hidden_state,
            encoder_hidden_states=outputs.encoder_hidden_states,
            encoder_attentions=outputs.encoder_attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...
