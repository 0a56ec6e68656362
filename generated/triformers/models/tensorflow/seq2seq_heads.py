# Generated from src/triformers_core/seq2seq_heads.py by `make generate`; do not edit.
"""The public calls of models with an encoder and a decoder, which architectures share.

Written once for the backends. An architecture adds its parts and what scores the states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.tensorflow.cache import PastKeyValues
from triformers.models.tensorflow.outputs import (
    EncoderOutputs,
    TFBaseModelOutput,
    TFCausalLMOutput,
    TFSeq2SeqLMOutput,
    TFSeq2SeqQuestionAnsweringModelOutput,
    TFSeq2SeqSequenceClassifierOutput,
)
from triformers.models.tensorflow.seq2seq import Seq2SeqModel, Stack
from triformers.models.tensorflow.tasks import TFCausalTaskModel, TFSeq2SeqTaskModel, TFTaskModel
from triformers_core.errors import InvalidInputError
from triformers_core.kit.tensorflow import Tensor, model_call, ops, signature_of

__all__: list[str] = []  # For models alone.


class Seq2SeqBase(Seq2SeqModel):
    """The states of an encoder and a decoder, without a head."""

    @model_call
    def call(
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
        training: bool | None = None,
    ) -> TFBaseModelOutput:
        """Computes the hidden states of the target, given the source.

        Args:
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
            decoder_input_ids: token ids of the target ``[batch, target]``; as the architecture
                makes them of the source by default, if it does; with ``past_key_values`` just those
                that follow.
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
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: source or target is missing.
        """
        return self.states(
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

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...

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
        use_cache: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFBaseModelOutput:
        """The states of the target, given those of the source.

        Args:
            decoder_input_ids: token ids of the target ``[batch, target]``; with ``past_key_values``
                just those that follow.
            encoder_outputs: what ``encode`` returned.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            decoder_attention_mask: 1 for the target's tokens, 0 for padding, ``[batch, target]``.
            past_key_values: what an earlier call returned, or ``new_cache`` made.
            decoder_inputs_embeds: embedded tokens ``[batch, target, hidden]`` in place of their ids.
            use_cache: whether to return keys and values.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: the target or the encoder's states are missing.
        """
        outputs = self.target_states(
            encoder_outputs=encoder_outputs,
            attention_mask=encoder_attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            past_key_values=past_key_values,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
        )
        return outputs


class TargetScores(Seq2SeqModel, TFSeq2SeqTaskModel):
    """A model that scores the next target token, whatever its encoder reads."""

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The scores of the vocabulary, ``[B, T, vocabulary]``.

        Args:
            hidden: the decoder's states ``[B, T, C]``.
        """
        raise NotImplementedError

    def scored(self, outputs: TFBaseModelOutput, labels: Tensor | None) -> TFSeq2SeqLMOutput:
        """The scores of every position, with the loss of the labels.

        Args:
            outputs: the states.
            labels: the target ``[B, T]``, -100 where none counts.
        """
        logits = self.token_scores(outputs.last_hidden_state)
        return TFSeq2SeqLMOutput(
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


class ConditionalGeneration(TargetScores):
    """An encoder and a decoder with scores of the next target token."""

    @model_call
    def call(
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
        training: bool | None = None,
    ) -> TFSeq2SeqLMOutput:
        """Scores the next token at every position of the target, given the source.

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
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: source or target is missing.
        """
        if labels is not None and decoder_input_ids is None and decoder_inputs_embeds is None:
            decoder_input_ids = self.prepare_decoder_input_ids_from_labels(labels)
        use_cache = self.returns_cache(use_cache, labels)
        return self.scored(
            self.states(
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
            ),
            labels,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...

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
        use_cache: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFCausalLMOutput:
        """Scores the next token at every position of the target, given the states of the source.

        Args:
            decoder_input_ids: token ids of the target ``[batch, target]``; with ``past_key_values``
                just those that follow.
            encoder_outputs: what ``encode`` returned.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            decoder_attention_mask: 1 for the target's tokens, 0 for padding, ``[batch, target]``.
            past_key_values: what an earlier call returned, or ``new_cache`` made.
            decoder_inputs_embeds: embedded tokens ``[batch, target, hidden]`` in place of their ids.
            use_cache: whether to return keys and values.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: the target or the encoder's states are missing.
        """
        outputs = self.target_states(
            encoder_outputs=encoder_outputs,
            attention_mask=encoder_attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            past_key_values=past_key_values,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
        )
        return TFCausalLMOutput(
            logits=self.token_scores(outputs.last_hidden_state),
            past_key_values=outputs.past_key_values,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            cross_attentions=outputs.cross_attentions,
        )


class PoolsEnds(Seq2SeqModel, TFTaskModel):
    """An encoder and a decoder, of which the state of the last end-of-sequence token is taken."""

    def pooled(self, hidden: Tensor, input_ids: Tensor | None) -> Tensor:
        """The state of a text's last end-of-sequence token, ``[B, C]``.

        Args:
            hidden: the decoder's states ``[B, S, C]``.
            input_ids: the source ``[B, S]``.

        Raises:
            InvalidInputError: there are no ids, or texts with another number of such tokens; the
                latter as far as the values of a call can be seen.
            InvalidConfigurationError: the configuration names no single end-of-sequence token.
        """
        if input_ids is None:
            raise InvalidInputError(
                f"{type(self).__name__} was called without input_ids: the state that it classifies "
                "is that of their end-of-sequence token."
            )
        end = self.config.eos_token_id
        if not isinstance(end, int):
            raise self.config.misfit("a single token is to be classified", "eos_token_id")
        ends = ops.to_int(input_ids == end)
        ops.check_ends(ops.reduce_sum(ends, 1))
        places = ops.arange(0, ops.size(ends, 1), like=ends)
        last = ops.argmax(ends * (places + 1), 1)  # [B]
        return ops.squeeze(ops.take_along(hidden, ops.unsqueeze(last, 1)), 1)


class Seq2SeqSequenceClassification(PoolsEnds):
    """An encoder and a decoder with scores from the state of the last end-of-sequence token."""

    def sequence_scores(self, pooled: Tensor) -> Tensor:
        """The scores of the labels, ``[B, labels]``.

        Args:
            pooled: the state of the last end-of-sequence token ``[B, C]``.
        """
        raise NotImplementedError

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        decoder_head_mask: Tensor | None = None,
        cross_attn_head_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        inputs_embeds: Tensor | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFSeq2SeqSequenceClassifierOutput:
        """Scores the labels of texts.

        Args:
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
            decoder_input_ids: token ids of the target ``[batch, target]``; as the architecture
                makes them of the source by default, if it does.
            decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, target]``.
            head_mask: factor of every head of the encoder, ``[heads]`` or ``[layers, heads]``.
            decoder_head_mask: the same for the decoder's self-attention.
            cross_attn_head_mask: the same for the attention to the encoder.
            encoder_outputs: what the encoder returned, or its last state and then all states and
                attention weights in a tuple: in place of running it.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, source, hidden]``.
            decoder_inputs_embeds: the same for the target.
            labels: a class ``[batch]``, or several ``[batch, labels]``.
            use_cache: whether to return keys and values; as the configuration says by default.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: source or target is missing, or texts have another number of
                end-of-sequence tokens than others.
        """
        use_cache = self.returns_cache(use_cache, labels)
        outputs = self.states(
            input_ids=input_ids,
            attention_mask=attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            head_mask=head_mask,
            decoder_head_mask=decoder_head_mask,
            cross_attn_head_mask=cross_attn_head_mask,
            encoder_outputs=encoder_outputs,
            inputs_embeds=inputs_embeds,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        pooled = self.pooled(outputs.last_hidden_state, input_ids)
        logits = self.sequence_scores(pooled)
        return TFSeq2SeqSequenceClassifierOutput(
            loss=None if labels is None else self.classification_loss(logits, labels),
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

        @signature_of(call)
        def __call__(self) -> Any: ...


class Seq2SeqQuestionAnswering(Seq2SeqModel, TFTaskModel):
    """An encoder and a decoder with scores of an answer's first and last token."""

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The scores of being the first and the last token, ``[B, T, 2]``.

        Args:
            hidden: the decoder's states ``[B, T, C]``.
        """
        raise NotImplementedError

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        decoder_head_mask: Tensor | None = None,
        cross_attn_head_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFSeq2SeqQuestionAnsweringModelOutput:
        """Scores the tokens at which an answer begins and ends.

        Args:
            input_ids: token ids of the source ``[batch, source]``.
            attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
            decoder_input_ids: token ids of the target ``[batch, target]``; as the architecture
                makes them of the source by default, if it does.
            decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, target]``.
            head_mask: factor of every head of the encoder, ``[heads]`` or ``[layers, heads]``.
            decoder_head_mask: the same for the decoder's self-attention.
            cross_attn_head_mask: the same for the attention to the encoder.
            encoder_outputs: what the encoder returned, or its last state and then all states and
                attention weights in a tuple: in place of running it.
            start_positions: the first token of the answer ``[batch]``.
            end_positions: the last one ``[batch]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, source, hidden]``.
            decoder_inputs_embeds: the same for the target.
            use_cache: whether to return keys and values; as the configuration says by default.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: source or target is missing.
        """
        use_cache = self.returns_cache(use_cache, start_positions, end_positions)
        outputs = self.states(
            input_ids=input_ids,
            attention_mask=attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            head_mask=head_mask,
            decoder_head_mask=decoder_head_mask,
            cross_attn_head_mask=cross_attn_head_mask,
            encoder_outputs=encoder_outputs,
            inputs_embeds=inputs_embeds,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        scores = self.span_scores(outputs.last_hidden_state)
        start_logits, end_logits = ops.split_last(scores, 2)
        loss = None
        if start_positions is not None and end_positions is not None:
            loss = self.span_loss(start_logits, end_logits, start_positions, end_positions)
        return TFSeq2SeqQuestionAnsweringModelOutput(
            loss=loss,
            start_logits=start_logits,
            end_logits=end_logits,
            past_key_values=outputs.past_key_values,
            decoder_hidden_states=outputs.decoder_hidden_states,
            decoder_attentions=outputs.decoder_attentions,
            cross_attentions=outputs.cross_attentions,
            encoder_last_hidden_state=outputs.encoder_last_hidden_state,
            encoder_hidden_states=outputs.encoder_hidden_states,
            encoder_attentions=outputs.encoder_attentions,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class DecoderCausalLM(TFCausalTaskModel):
    """A decoder alone, with scores of the next token."""

    counts_places = False

    def get_decoder(self) -> Stack:
        """The decoder."""
        raise NotImplementedError

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The scores of the vocabulary, ``[B, T, vocabulary]``.

        Args:
            hidden: the decoder's states ``[B, T, C]``.
        """
        raise NotImplementedError

    @model_call
    def call(
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
        training: bool | None = None,
    ) -> TFCausalLMOutput:
        """Scores the next token at every position.

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
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: there are no tokens.
        """
        outputs: TFBaseModelOutput = self.get_decoder()(
            input_ids=input_ids,
            attention_mask=attention_mask,
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
        logits = self.token_scores(outputs.last_hidden_state)
        return TFCausalLMOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            past_key_values=outputs.past_key_values,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            cross_attentions=outputs.cross_attentions,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...
