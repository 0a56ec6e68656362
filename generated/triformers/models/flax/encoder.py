# Generated from src/triformers_core/encoder.py by `make generate`; do not edit.
"""The skeleton of encoders like BERT, which may be decoders, too; written once for the backends.

An architecture says what it embeds tokens with, its layers and its pooling; what runs them is here. The
layers of BERT, which others are composed of as well, are in ``encoder_layers.py``, and what their heads
have in common in ``encoder_heads.py``. Axis letters: B batch, T length.
"""

from __future__ import annotations

from typing import ClassVar

from triformers.models.flax.attention import StackOutput, cross_attention, self_attention
from triformers.models.flax.cache import Cache, CacheShape, CachingModel, PastKeyValues, read_cache
from triformers.models.flax.encoder_layers import EncoderEmbeddings, EncoderPooler, EncoderStack
from triformers.models.flax.outputs import FlaxBaseModelOutput
from triformers.models.flax.tasks import FlaxTaskModel
from triformers_core.encoder_configuration import EncoderConfig
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.flax import (
    Dropout,
    DType,
    Embedding,
    InputShape,
    Linear,
    Module,
    Params,
    Tensor,
    float32,
    model_call,
)

__all__: list[str] = []  # For models alone.


class EncodingModel(FlaxTaskModel, CachingModel):
    """What models with such an encoder share, with and without a head."""

    config: EncoderConfig
    encodes_only: ClassVar[bool] = False
    """Whether there is no causal attention, and none to another encoder."""
    language_head: ClassVar[str] = "cls"
    """What checkpoints call the part that scores tokens."""

    def cache_shape(self) -> CacheShape:
        """Of what size keys and values are; of decoders alone."""
        config = self.config
        if not config.is_decoder:
            raise InvalidConfigurationError(
                f"{type(self).__name__} was asked for a cache, and isn't a decoder; its "
                "configuration needs is_decoder=True."
            )
        heads = config.num_attention_heads
        return CacheShape(config.num_hidden_layers, heads, config.hidden_size // heads)

    def add_base_model(self, add_pooling_layer: bool = True) -> None:
        """Gives a model with a head the one without, under the name that checkpoints have for it.

        Args:
            add_pooling_layer: whether it pools.
        """
        base = self.new_base_model(add_pooling_layer)
        setattr(self, self.base_model_prefix, base)

    def new_base_model(self, add_pooling_layer: bool) -> FlaxTaskModel:
        """The model without a head.

        Args:
            add_pooling_layer: whether it pools.
        """
        raise NotImplementedError

    def add_head(self) -> None:
        """Adds what scores tokens, under the name that checkpoints have for it."""
        setattr(self, self.language_head, self.new_language_head())

    def new_language_head(self) -> Module:
        """What turns states ``[B, T, hidden]`` into scores of the vocabulary."""
        raise NotImplementedError

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The scores of the vocabulary, ``[B, T, vocabulary]``.

        Args:
            hidden: the states ``[B, T, hidden]``.
        """
        scores: Tensor = getattr(self, self.language_head)(hidden)
        return scores

    def new_dropout(self) -> Dropout:
        """The dropout before a classifier."""
        return classifier_dropout(self.config)


class EncoderParts(EncodingModel):
    """The parts of a model without a head, and what runs them; its call is an architecture's own.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def __init__(
        self,
        config: EncoderConfig,
        add_pooling_layer: bool = True,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        if self.encodes_only and (config.is_decoder or config.add_cross_attention):
            raise InvalidConfigurationError(
                f"{type(self).__name__} is an encoder alone, and its configuration has "
                f"is_decoder={config.is_decoder} and "
                f"add_cross_attention={config.add_cross_attention}; both must be false."
            )
        self.embeddings = self.new_embeddings()
        self.embeddings_project = self.new_projection()
        self.encoder = self.new_encoder()
        self.pooler = self.new_pooler() if add_pooling_layer else None
        self.post_init()

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds the tokens."""
        return EncoderEmbeddings(self.config)

    def new_projection(self) -> Linear | None:
        """What widens embeddings to hidden states, where they aren't as wide."""
        return None

    def new_encoder(self) -> Module:
        """The stack of layers, called as ``EncoderStack`` is."""
        return EncoderStack(self.config)

    def new_pooler(self) -> Module:
        """What makes one state of a sequence's."""
        return EncoderPooler(self.config)

    def pooled(self, pooler: Module, last: Tensor) -> Tensor:
        """One state of a sequence's, ``[B, hidden]``, by what ``new_pooler`` made."""
        state: Tensor = pooler(last)
        return state

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    def encoded(
        self,
        hidden: Tensor,
        cache: Cache = Cache(),
        *,
        attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        use_cache: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
    ) -> FlaxBaseModelOutput:
        """What the layers make of embedded tokens.

        Args:
            hidden: what was embedded ``[B, T, width]``.
            cache: what came before.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            use_cache: whether to return keys and values (decoders only).
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
        """
        config = self.config
        if self.embeddings_project is not None:
            hidden = self.embeddings_project(hidden)
        stack: StackOutput = self.encoder(
            hidden,
            self_attention(
                attention_mask,
                causal=config.is_decoder,
                cache=cache,
                head_mask=head_mask,
                output_attentions=output_attentions,
            ),
            cross_attention(
                encoder_hidden_states,
                encoder_attention_mask,
                head_mask=head_mask,
                output_attentions=output_attentions,
            ),
            cache,
        )
        last = stack.states[-1]
        if use_cache is None:
            use_cache = config.use_cache
        return stack.output(
            last,
            pooler_output=None if self.pooler is None else self.pooled(self.pooler, last),
            output_hidden_states=output_hidden_states,
            use_cache=config.is_decoder and use_cache,
        )


class EncoderBase(EncoderParts):
    """The hidden states of text, without a head; for its arguments see ``EncoderParts``."""

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        past_key_values: PastKeyValues | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxBaseModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, past + sequence]``; or which key
                every query sees, ``[batch, sequence, past + sequence]``. All by default.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted on from the cache by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            past_key_values: keys and values of earlier tokens, as returned with ``use_cache``, or
                what ``new_cache`` made.
            use_cache: whether to return keys and values (decoders only).
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        self.only_input(input_ids, inputs_embeds)
        cache = read_cache(past_key_values, self.config.num_hidden_layers)
        hidden: Tensor = self.embeddings(
            past_length=cache.length,
            input_ids=input_ids,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            inputs_embeds=inputs_embeds,
        )
        return self.encoded(
            hidden,
            cache,
            attention_mask=attention_mask,
            head_mask=head_mask,
            encoder_hidden_states=encoder_hidden_states,
            encoder_attention_mask=encoder_attention_mask,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
        )


def classifier_dropout(config: EncoderConfig) -> Dropout:
    """The dropout before a classifier: ``classifier_dropout``, else the hidden states' rate."""
    rate = config.classifier_dropout
    return Dropout(config.hidden_dropout_prob if rate is None else rate)


def pooled_state(outputs: FlaxBaseModelOutput) -> Tensor:
    """The pooled state of a model that was built with its pooler."""
    assert outputs.pooler_output is not None
    return outputs.pooler_output
