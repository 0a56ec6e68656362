# Generated from src/triformers_core/architectures/prophetnet/modeling.py by `make generate`; do not edit.
"""ProphetNet (Qi et al. 2020, https://arxiv.org/abs/2001.04063), written once for three backends.

Attribute names are those of the published checkpoints. Axis letters: B batch, T target length, C
width, N streams that predict, V vocabulary.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, ClassVar

from triformers.models.torch.cache import CacheShape, CachingModel, PastKeyValues
from triformers.models.torch.outputs import (
    BaseModelOutput,
    EncoderOutputs,
    PreTrainingOutput,
    encoder_output,
)
from triformers.models.torch.prophetnet_decoder import DecoderStates, ProphetNetDecoder, stream_loss
from triformers.models.torch.prophetnet_layers import ProphetNetEncoder
from triformers.models.torch.seq2seq import shift_tokens_right as shift_tokens_right
from triformers.models.torch.tasks import CausalTaskModel, Seq2SeqTaskModel
from triformers_core.architectures.prophetnet.configuration import ProphetNetConfig
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
    signature_of,
)

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
    ) -> ProphetNetSeq2SeqModelOutput:
        """Computes the hidden states of the target, given the source.

        Args:
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
            decoder_input_ids: token ids of the target ``[batch, target]``; with ``past_key_values``
                just those that follow.
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
        wanted: dict[str, Any] = {  # Options, of which neither part takes another type.
            "output_attentions": output_attentions,
            "output_hidden_states": output_hidden_states,
        }
        attention_mask, use_cache = attention_mask, use_cache
        if encoder_outputs is None:
            encoded: BaseModelOutput = self.encoder(
                input_ids,
                attention_mask,
                head_mask=head_mask,
                inputs_embeds=inputs_embeds,
                **wanted,
            )
        else:
            encoded = encoder_output(encoder_outputs)
        decoded: DecoderStates = self.decoder(
            decoder_input_ids,
            decoder_attention_mask,
            head_mask=decoder_head_mask,
            inputs_embeds=decoder_inputs_embeds,
            encoder_hidden_states=encoded.last_hidden_state,
            encoder_attention_mask=attention_mask,
            cross_attn_head_mask=cross_attn_head_mask,
            past_key_values=past_key_values,
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

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


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
    ) -> ProphetNetSeq2SeqLMOutput:
        """Scores the next tokens at every position of the target, given the source.

        Args:
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
            decoder_input_ids: token ids of the target ``[batch, target]``, by default made from
                ``labels``; with ``past_key_values`` just those that follow.
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
        outputs: ProphetNetSeq2SeqModelOutput = self.prophetnet(
            input_ids=input_ids,
            attention_mask=attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            head_mask=head_mask,
            decoder_head_mask=decoder_head_mask,
            cross_attn_head_mask=cross_attn_head_mask,
            encoder_outputs=encoder_outputs,
            past_key_values=past_key_values,
            inputs_embeds=inputs_embeds,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
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

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


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
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        cross_attn_head_mask: Tensor | None = None,
        past_key_values: PastKeyValues | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> ProphetNetDecoderLMOutput:
        """Scores the next tokens at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``; with a cache, those of the new tokens.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, past + sequence]``.
            encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``; without
                them there is none.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            cross_attn_head_mask: the same for the attention to the encoder.
            past_key_values: what an earlier call returned, to continue it, or what ``new_cache``
                made.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: what is to be scored highest at every position, -100 where none counts,
                ``[batch, sequence]``; not shifted.
            use_cache: whether to return keys and values; as the configuration says by default.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: there are no tokens.
        """
        outputs: DecoderStates = self.prophetnet.decoder(
            input_ids,
            attention_mask,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            encoder_hidden_states=encoder_hidden_states,
            encoder_attention_mask=encoder_attention_mask,
            cross_attn_head_mask=cross_attn_head_mask,
            past_key_values=past_key_values,
            use_cache=self.config.use_cache if use_cache is None else use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
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

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


def by_stream(hidden: Tensor, config: ProphetNetConfig) -> Tensor:
    """The streams apart: ``[B, N * T, C]`` → ``[B, N, T, C]``."""
    length = ops.size(hidden, 1) // config.ngram
    return ops.reshape(hidden, (-1, config.ngram, length, ops.size(hidden, 2)))


def later(scores: Tensor, config: ProphetNetConfig) -> Tensor | None:
    """The scores of all streams but the first, if there are any: ``[B, N - 1, T, V]``."""
    return ops.take_range(scores, 1, config.ngram) if config.ngram > 1 else None
