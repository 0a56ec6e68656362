"""ProphetNet (Qi et al. 2020, https://arxiv.org/abs/2001.04063), written once for three backends.

Attribute names are those of the published checkpoints. Axis letters: B batch, T target length, C
width, N streams that predict, V vocabulary.
"""

from __future__ import annotations

import copy
from typing import Any, ClassVar, Unpack

from triformers_core.architectures.prophetnet.configuration import ProphetNetConfig
from triformers_core.architectures.prophetnet.modeling_decoder import (
    DecoderStates,
    ProphetNetDecoder,
    stream_loss,
)
from triformers_core.architectures.prophetnet.modeling_layers import ProphetNetEncoder
from triformers_core.cache import CacheShape, CachingModel, PastKeyValues
from triformers_core.inputs_seq2seq import DecoderAloneInputs, Seq2SeqInputs
from triformers_core.kit.initializers import Initializer, Normal
from triformers_core.kit.torch import (
    Embedding,
    Linear,
    ModelOutput,
    Module,
    Tensor,
    TiedLinear,
    model_call,
    model_output,
    ops,
)
from triformers_core.outputs import BaseModelOutput, PreTrainingOutput, encoder_output
from triformers_core.tasks import CausalTaskModel, Seq2SeqTaskModel

__all__ = [
    "ProphetNetDecoderLMOutput",
    "ProphetNetForCausalLM",
    "ProphetNetForConditionalGeneration",
    "ProphetNetModel",
    "ProphetNetPreTrainedModel",
    "ProphetNetSeq2SeqLMOutput",
    "ProphetNetSeq2SeqModelOutput",
]


@model_output
class ProphetNetSeq2SeqModelOutput(ModelOutput):
    """ProphetNet's hidden states.

    Args:
        last_hidden_state: of the target, the main stream, ``[batch, target, hidden]``.
        last_hidden_state_ngram: of the streams that predict, one after the other, ``[batch, ngram *
            target, hidden]``.
        past_key_values: cached keys and values of the decoder, with ``use_cache``.
        decoder_hidden_states: the main stream's after the decoder's embeddings and layers.
        decoder_ngram_hidden_states: those of the streams that predict.
        decoder_attentions: weights of the main stream's self-attention.
        decoder_ngram_attentions: of the streams that predict, to the main stream's keys and then to
            their own, ``[batch, ngram, heads, target, past + 2 * target]`` a layer.
        cross_attentions: of all streams to the encoder, ``[batch, heads, (1 + ngram) * target,
            source]`` a layer.
        encoder_last_hidden_state: ``[batch, source, hidden]``.
        encoder_hidden_states: outputs of the encoder's embeddings and layers.
        encoder_attentions: weights of the encoder's self-attention.
    """

    last_hidden_state: Tensor
    last_hidden_state_ngram: Tensor
    past_key_values: PastKeyValues | None = None
    decoder_hidden_states: tuple[Tensor, ...] | None = None
    decoder_ngram_hidden_states: tuple[Tensor, ...] | None = None
    decoder_attentions: tuple[Tensor, ...] | None = None
    decoder_ngram_attentions: tuple[Tensor, ...] | None = None
    cross_attentions: tuple[Tensor, ...] | None = None
    encoder_last_hidden_state: Tensor | None = None
    encoder_hidden_states: tuple[Tensor, ...] | None = None
    encoder_attentions: tuple[Tensor, ...] | None = None


@model_output
class ProphetNetSeq2SeqLMOutput(PreTrainingOutput):
    """Scores of the next target tokens, and the states of encoder and decoder.

    Args:
        loss: mean cross entropy of the target tokens, by all streams that predict, a scalar.
        logits: of the next token, ``[batch, target, vocabulary]``.
        logits_ngram: of those after it, ``[batch, ngram - 1, target, vocabulary]``; if there are any.
        past_key_values: cached keys and values of the decoder, with ``use_cache``.
        decoder_hidden_states: see ``ProphetNetSeq2SeqModelOutput``, also for the other fields.
        decoder_ngram_hidden_states: see there.
        decoder_attentions: see there.
        decoder_ngram_attentions: see there.
        cross_attentions: see there.
        encoder_last_hidden_state: ``[batch, source, hidden]``.
        encoder_hidden_states: outputs of the encoder's embeddings and layers.
        encoder_attentions: weights of the encoder's self-attention.
    """

    loss: Tensor | None = None
    logits: Tensor
    logits_ngram: Tensor | None = None
    past_key_values: PastKeyValues | None = None
    decoder_hidden_states: tuple[Tensor, ...] | None = None
    decoder_ngram_hidden_states: tuple[Tensor, ...] | None = None
    decoder_attentions: tuple[Tensor, ...] | None = None
    decoder_ngram_attentions: tuple[Tensor, ...] | None = None
    cross_attentions: tuple[Tensor, ...] | None = None
    encoder_last_hidden_state: Tensor | None = None
    encoder_hidden_states: tuple[Tensor, ...] | None = None
    encoder_attentions: tuple[Tensor, ...] | None = None


@model_output
class ProphetNetDecoderLMOutput(PreTrainingOutput):
    """Scores of the next tokens at every position.

    Args:
        loss: mean cross entropy of the next tokens, by all streams that predict, a scalar.
        logits: of the next token, ``[batch, sequence, vocabulary]``.
        logits_ngram: of those after it, ``[batch, ngram - 1, sequence, vocabulary]``; if there are
            any.
        past_key_values: cached keys and values, with ``use_cache``.
        hidden_states: the main stream's after the embeddings and the layers.
        hidden_states_ngram: those of the streams that predict, ``[batch, ngram * sequence, hidden]``
            each.
        attentions: weights of the main stream's self-attention.
        ngram_attentions: of the streams that predict, to the main stream's keys and then to their
            own, ``[batch, ngram, heads, sequence, past + 2 * sequence]`` a layer.
        cross_attentions: of all streams to the encoder, ``[batch, heads, (1 + ngram) * sequence,
            source]`` a layer.
    """

    loss: Tensor | None = None
    logits: Tensor
    logits_ngram: Tensor | None = None
    past_key_values: PastKeyValues | None = None
    hidden_states: tuple[Tensor, ...] | None = None
    hidden_states_ngram: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None
    ngram_attentions: tuple[Tensor, ...] | None = None
    cross_attentions: tuple[Tensor, ...] | None = None


class ProphetNetPreTrainedModel(CachingModel):
    """What all ProphetNet models share."""

    config_class = ProphetNetConfig
    config: ProphetNetConfig
    base_model_prefix = "prophetnet"
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"\b(encoder|decoder)\.word_embeddings\.weight$",
        r"\bposition_ids$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"\bword_embeddings\.weight$",
        r"^lm_head\.weight$",
    )

    def weight_initializer(self) -> Initializer:
        """Normal, ``init_std`` wide."""
        return Normal(self.config.init_std)

    def cache_shape(self) -> CacheShape:
        """Of what size the decoder's keys and values are."""
        config, heads = self.config, self.config.num_decoder_attention_heads
        return CacheShape(config.num_decoder_layers, heads, config.hidden_size // heads)

    def new_base_model(self) -> ProphetNetModel:
        """The model without a head; an architecture like ProphetNet makes its own."""
        return ProphetNetModel(self.config)


class ProphetNetModel(ProphetNetPreTrainedModel):
    """ProphetNet's hidden states, without a head."""

    def __init__(self, config: ProphetNetConfig) -> None:
        super().__init__(config)
        self.word_embeddings = Embedding(config.vocab_size, config.hidden_size, config.pad_token_id)
        self.encoder = ProphetNetEncoder(config, self.word_embeddings)
        self.decoder = ProphetNetDecoder(config, self.word_embeddings)
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The table of the tokens, which encoder and decoder share."""
        return self.word_embeddings

    def get_encoder(self) -> ProphetNetEncoder:
        """The encoder: ``model.get_encoder()(input_ids, attention_mask)`` runs it alone."""
        return self.encoder

    def get_decoder(self) -> ProphetNetDecoder:
        """The decoder."""
        return self.decoder

    @model_call
    def forward(self, **inputs: Unpack[Seq2SeqInputs]) -> ProphetNetSeq2SeqModelOutput:
        """Computes the hidden states of the target, given the source.

        Args:
            decoder_input_ids: token ids of the target ``[batch, target]``; with ``past_key_values``
                just those that follow.

        Raises:
            InvalidInputError: source or target is missing.
        """
        wanted: dict[str, Any] = {  # Options, of which neither part takes another type.
            "output_attentions": inputs.get("output_attentions"),
            "output_hidden_states": inputs.get("output_hidden_states"),
        }
        attention_mask, use_cache = inputs.get("attention_mask"), inputs.get("use_cache")
        encoder_outputs = inputs.get("encoder_outputs")
        if encoder_outputs is None:
            encoded: BaseModelOutput = self.encoder(
                inputs.get("input_ids"),
                attention_mask,
                head_mask=inputs.get("head_mask"),
                inputs_embeds=inputs.get("inputs_embeds"),
                **wanted,
            )
        else:
            encoded = encoder_output(encoder_outputs)
        decoded: DecoderStates = self.decoder(
            inputs.get("decoder_input_ids"),
            inputs.get("decoder_attention_mask"),
            head_mask=inputs.get("decoder_head_mask"),
            inputs_embeds=inputs.get("decoder_inputs_embeds"),
            encoder_hidden_states=encoded.last_hidden_state,
            encoder_attention_mask=attention_mask,
            cross_attn_head_mask=inputs.get("cross_attn_head_mask"),
            past_key_values=inputs.get("past_key_values"),
            use_cache=self.config.use_cache if use_cache is None else use_cache,
            **wanted,
        )
        return ProphetNetSeq2SeqModelOutput(
            last_hidden_state=decoded.last,
            last_hidden_state_ngram=decoded.last_of_streams,
            past_key_values=decoded.past_key_values,
            decoder_hidden_states=decoded.states,
            decoder_ngram_hidden_states=decoded.states_of_streams,
            decoder_attentions=decoded.weights,
            decoder_ngram_attentions=decoded.weights_of_streams,
            cross_attentions=decoded.cross_weights,
            encoder_last_hidden_state=encoded.last_hidden_state,
            encoder_hidden_states=encoded.hidden_states,
            encoder_attentions=encoded.attentions,
        )


def new_scores(config: ProphetNetConfig, table: Embedding) -> Module:
    """What scores the tokens: the table of the tokens, or one of its own.

    Args:
        config: says which.
        table: the former.
    """
    if config.tie_word_embeddings:
        return TiedLinear(table, bias=False)
    return Linear(config.hidden_size, config.vocab_size, bias=False)


class ProphetNetForConditionalGeneration(ProphetNetPreTrainedModel, Seq2SeqTaskModel):
    """ProphetNet with scores of the next target tokens."""

    ignored_on_load = (*ProphetNetPreTrainedModel.ignored_on_load, r"^lm_head\.weight$")

    def __init__(self, config: ProphetNetConfig) -> None:
        super().__init__(config)
        self.prophetnet = self.new_base_model()
        self.lm_head = new_scores(config, self.get_input_embeddings())
        self.post_init()

    def get_encoder(self) -> ProphetNetEncoder:
        """The encoder: ``model.get_encoder()(input_ids, attention_mask)`` runs it alone."""
        return self.prophetnet.encoder

    def get_decoder(self) -> ProphetNetDecoder:
        """The decoder."""
        return self.prophetnet.decoder

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[Seq2SeqInputs]
    ) -> ProphetNetSeq2SeqLMOutput:
        """Scores the next tokens at every position of the target, given the source.

        Args:
            decoder_input_ids: token ids of the target ``[batch, target]``, by default made from
                ``labels``; with ``past_key_values`` just those that follow.
            labels: the target, -100 where none counts, ``[batch, target]``; not shifted.

        Raises:
            InvalidInputError: source or target is missing.
        """
        decoder_input_ids = inputs.get("decoder_input_ids")
        decoder_inputs_embeds = inputs.get("decoder_inputs_embeds")
        if labels is not None and decoder_input_ids is None and decoder_inputs_embeds is None:
            inputs["decoder_input_ids"] = self.prepare_decoder_input_ids_from_labels(labels)
        outputs: ProphetNetSeq2SeqModelOutput = self.prophetnet(**inputs)
        scores = self.lm_head(by_stream(outputs.last_hidden_state_ngram, self.config))
        return ProphetNetSeq2SeqLMOutput(
            loss=None if labels is None else stream_loss(scores, labels, self.config),
            logits=ops.take_position(scores, 0),
            logits_ngram=later(scores, self.config),
            past_key_values=outputs.past_key_values,
            decoder_hidden_states=outputs.decoder_hidden_states,
            decoder_ngram_hidden_states=outputs.decoder_ngram_hidden_states,
            decoder_attentions=outputs.decoder_attentions,
            decoder_ngram_attentions=outputs.decoder_ngram_attentions,
            cross_attentions=outputs.cross_attentions,
            encoder_last_hidden_state=outputs.encoder_last_hidden_state,
            encoder_hidden_states=outputs.encoder_hidden_states,
            encoder_attentions=outputs.encoder_attentions,
        )


class ProphetNetDecoderAlone(Module):
    """The decoder and the table of the tokens, under the names that they have in the whole model."""

    def __init__(self, config: ProphetNetConfig) -> None:
        super().__init__()
        self.word_embeddings = Embedding(config.vocab_size, config.hidden_size, config.pad_token_id)
        self.decoder = ProphetNetDecoder(config, self.word_embeddings)


class ProphetNetForCausalLM(ProphetNetPreTrainedModel, CausalTaskModel):
    """ProphetNet's decoder alone, with scores of the next tokens.

    Its configuration is a copy with ``is_decoder`` and without ``is_encoder_decoder``.
    """

    counts_places = False
    # Files of the whole model hold more.
    ignored_on_load = (
        *ProphetNetPreTrainedModel.ignored_on_load,
        r"^(prophetnet\.)?encoder\.",
        r"^lm_head\.weight$",
    )

    def __init__(self, config: ProphetNetConfig) -> None:
        config = copy.deepcopy(config)
        config.update({"is_decoder": True, "is_encoder_decoder": False})
        super().__init__(config)
        self.prophetnet = ProphetNetDecoderAlone(config)
        self.lm_head = new_scores(config, self.get_input_embeddings())
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The table of the tokens."""
        return self.prophetnet.word_embeddings

    def get_decoder(self) -> ProphetNetDecoder:
        """The decoder."""
        return self.prophetnet.decoder

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[DecoderAloneInputs]
    ) -> ProphetNetDecoderLMOutput:
        """Scores the next tokens at every position.

        Args:
            labels: what is to be scored highest at every position, -100 where none counts,
                ``[batch, sequence]``; not shifted.

        Raises:
            InvalidInputError: there are no tokens.
        """
        use_cache = inputs.get("use_cache")
        outputs: DecoderStates = self.prophetnet.decoder(
            inputs.get("input_ids"),
            inputs.get("attention_mask"),
            head_mask=inputs.get("head_mask"),
            inputs_embeds=inputs.get("inputs_embeds"),
            encoder_hidden_states=inputs.get("encoder_hidden_states"),
            encoder_attention_mask=inputs.get("encoder_attention_mask"),
            cross_attn_head_mask=inputs.get("cross_attn_head_mask"),
            past_key_values=inputs.get("past_key_values"),
            use_cache=self.config.use_cache if use_cache is None else use_cache,
            output_attentions=inputs.get("output_attentions"),
            output_hidden_states=inputs.get("output_hidden_states"),
        )
        scores = self.lm_head(by_stream(outputs.last_of_streams, self.config))
        return ProphetNetDecoderLMOutput(
            loss=None if labels is None else stream_loss(scores, labels, self.config),
            logits=ops.take_position(scores, 0),
            logits_ngram=later(scores, self.config),
            past_key_values=outputs.past_key_values,
            hidden_states=outputs.states,
            hidden_states_ngram=outputs.states_of_streams,
            attentions=outputs.weights,
            ngram_attentions=outputs.weights_of_streams,
            cross_attentions=outputs.cross_weights,
        )


def by_stream(hidden: Tensor, config: ProphetNetConfig) -> Tensor:
    """The streams apart: ``[B, N * T, C]`` → ``[B, N, T, C]``."""
    length = ops.size(hidden, 1) // config.ngram
    return ops.reshape(hidden, (-1, config.ngram, length, ops.size(hidden, 2)))


def later(scores: Tensor, config: ProphetNetConfig) -> Tensor | None:
    """The scores of all streams but the first, if there are any: ``[B, N - 1, T, V]``."""
    return ops.take_range(scores, 1, config.ngram) if config.ngram > 1 else None
