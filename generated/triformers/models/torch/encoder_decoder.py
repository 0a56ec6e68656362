# Generated from src/triformers_core/architectures/encoder_decoder/modeling.py by `make generate`; do not edit.
"""Encoder and decoder of any registered types (Rothe et al. 2019,
https://arxiv.org/abs/1907.12461), written once for three backends.

Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn, Self

from triformers.models.torch.cache import CacheShape, CachingModel, PastKeyValues
from triformers.models.torch.outputs import (
    BaseModelOutput,
    CausalLMOutput,
    EncoderOutputs,
    Seq2SeqLMOutput,
    encoder_output,
)
from triformers.models.torch.tasks import Seq2SeqTaskModel
from triformers_core.architectures.encoder_decoder.configuration import (
    EncoderDecoderConfig,
    as_decoder,
)
from triformers_core.architectures.encoder_decoder.names import ENCODER_DECODER_NAMES
from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidConfigurationError, InvalidInputError, NotPartError
from triformers_core.kit.initializers import Initializer, Uniform
from triformers_core.kit.torch import (
    Embedding,
    Linear,
    PreTrainedModel,
    Tensor,
    load_part,
    model_call,
    new_part,
    signature_of,
)

__all__ = ["EncoderDecoderModel"]


class EncoderDecoderModel(Seq2SeqTaskModel):
    """A model that encodes a source, and a causal language model that attends to it.

    Args:
        config: both configurations; by default those of ``encoder`` and ``decoder``.
        encoder: the encoder itself; a new one by default.
        decoder: the decoder itself; a new one by default.

    Raises:
        InvalidConfigurationError: neither a configuration nor both parts were given, or the decoder
            has no cross attention.
    """

    config_class = EncoderDecoderConfig
    config: EncoderDecoderConfig
    base_model_prefix = "encoder_decoder"
    published_names = ENCODER_DECODER_NAMES

    def __init__(
        self,
        config: EncoderDecoderConfig | None = None,
        encoder: PreTrainedModel | None = None,
        decoder: PreTrainedModel | None = None,
    ) -> None:
        super().__init__(whole_config(config, encoder, decoder))
        parts = self.config
        self.encoder = new_part("base", parts.encoder) if encoder is None else encoder
        self.decoder = new_part("causal_lm", parts.decoder) if decoder is None else decoder
        width, wanted = hidden_size(parts.encoder), hidden_size(parts.decoder)
        start = Uniform(-(width**-0.5), width**-0.5)
        self.enc_to_dec_proj = (
            None if width == wanted else Linear(width, wanted, init=start, bias_init=start)
        )
        self.post_init()

    def weight_initializer(self) -> Initializer:
        """As the decoder's start, which the projection belongs to."""
        return self.decoder.weight_initializer()

    @classmethod
    def from_encoder_decoder_pretrained(
        cls,
        encoder_pretrained_model_name_or_path: str | os.PathLike[str] | None = None,
        decoder_pretrained_model_name_or_path: str | os.PathLike[str] | None = None,
        **kwargs: Any,
    ) -> Self:
        """Makes a model of two checkpoints; what the decoder's lacks, the cross attention, is new.

        Args:
            encoder_pretrained_model_name_or_path: a model id of the Hub, a directory, or the path
                or URL of a file of weights.
            decoder_pretrained_model_name_or_path: the same of the decoder.
            kwargs: with "encoder_" before their names what ``from_pretrained`` of the encoder takes,
                keys of its configuration among it, or itself as ``encoder_model``; with "decoder_"
                the same of the decoder; the rest are fields of the configuration of the whole.

        Raises:
            InvalidInputError: a part has neither a checkpoint nor is given itself.
        """
        own = {name for name in cls.config_class.field_names() if name.startswith("decoder_")}
        encoder_options = prefixed("encoder_", kwargs, own)
        decoder_options = prefixed("decoder_", kwargs, own)
        names = {f"encoder_{name}" for name in encoder_options}
        names |= {f"decoder_{name}" for name in decoder_options}
        decoder_config = decoder_options.get("config")
        if decoder_config is None:
            decoder_options = {"is_decoder": True, "add_cross_attention": True} | decoder_options
        else:
            decoder_options["config"] = as_decoder(decoder_config)
        encoder = loaded("base", "encoder", encoder_pretrained_model_name_or_path, encoder_options)
        decoder = loaded(
            "causal_lm", "decoder", decoder_pretrained_model_name_or_path, decoder_options
        )
        config = EncoderDecoderConfig.from_encoder_decoder_configs(
            encoder.config,
            decoder.config,
            **{name: value for name, value in kwargs.items() if name not in names},
        )
        return cls(config, encoder=encoder, decoder=decoder)

    def get_encoder(self) -> PreTrainedModel:
        """The encoder, whose output goes into a call's ``encoder_outputs``."""
        return self.encoder

    def get_decoder(self) -> PreTrainedModel:
        """The decoder, with its scores of tokens."""
        return self.decoder

    def cache_shape(self) -> CacheShape:
        """Of what size the decoder's keys and values are.

        Raises:
            InvalidConfigurationError: the decoder has no cache.
        """
        if not isinstance(self.decoder, CachingModel):
            raise InvalidConfigurationError(
                f"A cache was asked for, and the decoder, a {type(self.decoder).__name__}, has none."
            )
        return self.decoder.cache_shape()

    def get_input_embeddings(self) -> Embedding:
        """The encoder's table of the input tokens."""
        return self.encoder.get_input_embeddings()

    def resize_token_embeddings(
        self, new_num_tokens: int | None = None, **options: object
    ) -> NoReturn:
        """Says what to do instead: encoder and decoder have vocabularies of their own.

        Args:
            new_num_tokens: of which of the two, nothing says.
            options: likewise.

        Raises:
            NotPartError: always.
        """
        raise NotPartError(
            f"{type(self).__name__} has two vocabularies. Call "
            "model.encoder.resize_token_embeddings(...) or model.decoder.resize_token_embeddings(...)."
        )

    def prepare_decoder_input_ids_from_labels(self, labels: Tensor) -> Tensor:
        """The decoder's input for these labels: the start token, then all but the last of them.

        Args:
            labels: the target ``[batch, sequence]``; negative ones become padding.

        Raises:
            InvalidConfigurationError: the configuration names no padding or no start token.
        """
        if self.config.decoder_start_token_id is None:
            raise InvalidConfigurationError(
                f"{type(self).__name__} makes the decoder's input from labels, for which its "
                "configuration needs a decoder_start_token_id, such as the tokenizer's cls_token_id."
            )
        return super().prepare_decoder_input_ids_from_labels(labels)

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        past_key_values: PastKeyValues | None = None,
        inputs_embeds: Tensor | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        decoder_token_type_ids: Tensor | None = None,
        decoder_position_ids: Tensor | None = None,
        decoder_head_mask: Tensor | None = None,
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
                ``labels``; with ``past_key_values`` just those that follow.
            decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, past +
                target]``; where the target is made from ``labels``, its padding by default.
            encoder_outputs: what the encoder returned, or its last state and then all states and
                attention weights in a tuple: in place of running it.
            past_key_values: what an earlier call returned, to continue it, or what ``new_cache``
                made.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, source, hidden]``.
            decoder_inputs_embeds: the same for the target.
            labels: the target, -100 where none counts, ``[batch, target]``; not shifted.
            use_cache: whether to return keys and values; as the decoder's configuration says by
                default.
            token_type_ids: segments of the source, for an encoder that has them.
            position_ids: positions of the source, for an encoder that takes them.
            head_mask: factor of every head of the encoder, ``[heads]`` or ``[layers, heads]``.
            decoder_token_type_ids: segments of the target, for a decoder that has them.
            decoder_position_ids: positions of the target, for a decoder that takes them.
            decoder_head_mask: factor of every head of the decoder.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: source or target is missing.
        """
        encoded = (
            self.source_states(
                input_ids=input_ids,
                attention_mask=attention_mask,
                decoder_input_ids=decoder_input_ids,
                decoder_attention_mask=decoder_attention_mask,
                encoder_outputs=encoder_outputs,
                past_key_values=past_key_values,
                inputs_embeds=inputs_embeds,
                decoder_inputs_embeds=decoder_inputs_embeds,
                use_cache=use_cache,
                token_type_ids=token_type_ids,
                position_ids=position_ids,
                head_mask=head_mask,
                decoder_token_type_ids=decoder_token_type_ids,
                decoder_position_ids=decoder_position_ids,
                decoder_head_mask=decoder_head_mask,
                output_attentions=output_attentions,
                output_hidden_states=output_hidden_states,
                return_dict=True,
            )
            if encoder_outputs is None
            else encoder_output(encoder_outputs)
        )
        target = decoder_input_ids
        if labels is not None and target is None and decoder_inputs_embeds is None:
            target = self.prepare_decoder_input_ids_from_labels(labels)
            decoder_input_ids = target
            pad = self.config.pad_token_id
            if decoder_attention_mask is None and pad is not None:
                decoder_attention_mask = target != pad
        decoded = self.target_scores(
            encoded,
            input_ids=input_ids,
            attention_mask=attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            encoder_outputs=encoder_outputs,
            past_key_values=past_key_values,
            inputs_embeds=inputs_embeds,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            decoder_token_type_ids=decoder_token_type_ids,
            decoder_position_ids=decoder_position_ids,
            decoder_head_mask=decoder_head_mask,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return Seq2SeqLMOutput(
            loss=None if labels is None else self.token_loss(decoded.logits, labels),
            logits=decoded.logits,
            past_key_values=decoded.past_key_values,
            decoder_hidden_states=decoded.hidden_states,
            decoder_attentions=decoded.attentions,
            cross_attentions=decoded.cross_attentions,
            encoder_last_hidden_state=encoded.last_hidden_state,
            encoder_hidden_states=encoded.hidden_states,
            encoder_attentions=encoded.attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...

    @model_call
    def encode(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        *,
        inputs_embeds: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> BaseModelOutput:
        """The encoder's states, which ``decode`` and a call take as ``encoder_outputs``.

        Args:
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, source]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, source, hidden]``.
            token_type_ids: segments of the source, for an encoder that has them.
            position_ids: positions of the source, for an encoder that takes them.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: there is no source.
        """
        return self.source_states(
            input_ids=input_ids,
            attention_mask=attention_mask,
            inputs_embeds=inputs_embeds,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
        )

    @model_call
    def decode(
        self,
        decoder_input_ids: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        encoder_attention_mask: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        *,
        past_key_values: PastKeyValues | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        decoder_token_type_ids: Tensor | None = None,
        decoder_position_ids: Tensor | None = None,
        use_cache: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> CausalLMOutput:
        """Scores the next token at every position of the target, given the states of the source.

        Args:
            decoder_input_ids: token ids of the target ``[batch, target]``; with ``past_key_values``
                just those that follow.
            encoder_outputs: what ``encode`` returned.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            decoder_attention_mask: 1 for the target's tokens, 0 for padding, ``[batch, target]``.
            past_key_values: what an earlier call returned, or ``new_cache`` made.
            decoder_inputs_embeds: embedded tokens ``[batch, target, hidden]`` in place of their ids.
            decoder_token_type_ids: segments of the target, for a decoder that has them.
            decoder_position_ids: positions of the target, for a decoder that takes them.
            use_cache: whether to return keys and values.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: the target or the encoder's states are missing.
        """
        if encoder_outputs is None:
            raise InvalidInputError(
                f"{type(self).__name__}.decode was called without encoder_outputs; pass what "
                "encode(input_ids, attention_mask) returned."
            )
        return self.target_scores(
            encoder_output(encoder_outputs),
            attention_mask=encoder_attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            past_key_values=past_key_values,
            decoder_inputs_embeds=decoder_inputs_embeds,
            decoder_token_type_ids=decoder_token_type_ids,
            decoder_position_ids=decoder_position_ids,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
        )

    def source_states(
        self,
        *,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        past_key_values: PastKeyValues | None = None,
        inputs_embeds: Tensor | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        use_cache: bool | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        decoder_token_type_ids: Tensor | None = None,
        decoder_position_ids: Tensor | None = None,
        decoder_head_mask: Tensor | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> BaseModelOutput:
        """The encoder's states."""
        output: BaseModelOutput = self.encoder(
            input_ids=input_ids,
            attention_mask=attention_mask,
            inputs_embeds=inputs_embeds,
            **given(
                token_type_ids=token_type_ids,
                position_ids=position_ids,
                head_mask=head_mask,
            ),
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return output

    def target_scores(
        self,
        encoded: BaseModelOutput,
        *,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        past_key_values: PastKeyValues | None = None,
        inputs_embeds: Tensor | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        use_cache: bool | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        decoder_token_type_ids: Tensor | None = None,
        decoder_position_ids: Tensor | None = None,
        decoder_head_mask: Tensor | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> CausalLMOutput:
        """The decoder's scores.

        Args:
            encoded: the encoder's states.
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
            decoder_input_ids: token ids of the target ``[batch, target]``, by default made from
                ``labels``; with ``past_key_values`` just those that follow.
            decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, past +
                target]``; where the target is made from ``labels``, its padding by default.
            encoder_outputs: what the encoder returned, or its last state and then all states and
                attention weights in a tuple: in place of running it.
            past_key_values: what an earlier call returned, to continue it, or what ``new_cache``
                made.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, source, hidden]``.
            decoder_inputs_embeds: the same for the target.
            use_cache: whether to return keys and values; as the decoder's configuration says by
                default.
            token_type_ids: segments of the source, for an encoder that has them.
            position_ids: positions of the source, for an encoder that takes them.
            head_mask: factor of every head of the encoder, ``[heads]`` or ``[layers, heads]``.
            decoder_token_type_ids: segments of the target, for a decoder that has them.
            decoder_position_ids: positions of the target, for a decoder that takes them.
            decoder_head_mask: factor of every head of the decoder.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        states = encoded.last_hidden_state
        if self.enc_to_dec_proj is not None:
            states = self.enc_to_dec_proj(states)
        output: CausalLMOutput = self.decoder(
            input_ids=decoder_input_ids,
            attention_mask=decoder_attention_mask,
            inputs_embeds=decoder_inputs_embeds,
            encoder_hidden_states=states,
            encoder_attention_mask=attention_mask,
            past_key_values=past_key_values,
            use_cache=use_cache,
            **given(
                token_type_ids=decoder_token_type_ids,
                position_ids=decoder_position_ids,
                head_mask=decoder_head_mask,
            ),
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return output


def whole_config(
    config: EncoderDecoderConfig | None,
    encoder: PreTrainedModel | None,
    decoder: PreTrainedModel | None,
) -> EncoderDecoderConfig:
    """The configuration of the whole; those of the parts are the ones that the parts have.

    Raises:
        InvalidConfigurationError: too little is given, or it can't be a decoder's.
    """
    if config is None:
        if encoder is None or decoder is None:
            raise InvalidConfigurationError(
                "A model with encoder and decoder needs a configuration, or both encoder= and "
                "decoder=. EncoderDecoderConfig.from_encoder_decoder_configs(...) makes one."
            )
        config = EncoderDecoderConfig(encoder=encoder.config, decoder=decoder.config)
    elif isinstance(config, EncoderDecoderConfig):
        if encoder is not None:
            config.encoder = encoder.config
        if decoder is not None:
            config.decoder = decoder.config
    else:
        return config  # The model says what it takes.
    if config.extra.get("tie_encoder_decoder"):
        raise NotPartError(
            "tie_encoder_decoder=True asks for one set of weights for encoder and decoder, which "
            "isn't built here; each has its own."
        )
    if not config.decoder.add_cross_attention:
        raise InvalidConfigurationError(
            f"The decoder's {type(config.decoder).__name__} has add_cross_attention=False, and so it "
            "can't attend to the encoder. Make it with is_decoder=True and add_cross_attention=True, "
            "as EncoderDecoderConfig.from_encoder_decoder_configs(...) does."
        )
    return config


def hidden_size(config: PretrainedConfig) -> int:
    """The width of an architecture's hidden states."""
    width: int = getattr(config, "hidden_size")  # noqa: B009  # no field that all have
    return width


def given(**inputs: Tensor | None) -> dict[str, Tensor]:
    """The inputs that are there: not every architecture takes all."""
    return {name: value for name, value in inputs.items() if value is not None}


def prefixed(prefix: str, keywords: Mapping[str, Any], others: set[str]) -> dict[str, Any]:
    """The keywords with a prefix, without it, but for ``others``, which are the whole's."""
    return {
        name.removeprefix(prefix): value
        for name, value in keywords.items()
        if name.startswith(prefix) and name not in others
    }


def loaded(
    task: str, part: str, name: str | os.PathLike[str] | None, options: dict[str, Any]
) -> PreTrainedModel:
    """A part from its checkpoint, or as it was given.

    Raises:
        InvalidInputError: there is neither.
    """
    model: PreTrainedModel | None = options.get("model")
    if model is not None:
        return model
    if name is None:
        raise InvalidInputError(
            f"The {part} has no checkpoint: pass {part}_pretrained_model_name_or_path, or a model as "
            f"{part}_model."
        )
    return load_part(task, name, options)
