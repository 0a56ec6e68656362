"""The public calls of models with an encoder and a decoder, which architectures share.

Written once for the backends. An architecture adds its parts and what scores the states.
"""

from __future__ import annotations

from typing import Unpack

from triformers_core.cache import PastKeyValues
from triformers_core.errors import InvalidInputError
from triformers_core.inputs_seq2seq import (
    DecoderAloneInputs,
    Seq2SeqInputs,
    Seq2SeqOnceInputs,
    Seq2SeqSpanInputs,
)
from triformers_core.kit.torch import Tensor, model_call, ops
from triformers_core.outputs import (
    BaseModelOutput,
    CausalLMOutput,
    EncoderOutputs,
    Seq2SeqLMOutput,
    Seq2SeqQuestionAnsweringModelOutput,
    Seq2SeqSequenceClassifierOutput,
)
from triformers_core.seq2seq import Seq2SeqModel, Stack
from triformers_core.tasks import CausalTaskModel, Seq2SeqTaskModel, TaskModel

__all__: list[str] = []  # For models alone.


class Seq2SeqBase(Seq2SeqModel):
    """The states of an encoder and a decoder, without a head."""

    @model_call
    def forward(self, **inputs: Unpack[Seq2SeqInputs]) -> BaseModelOutput:
        """Computes the hidden states of the target, given the source.

        Raises:
            InvalidInputError: source or target is missing.
        """
        return self.states(**inputs)

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
    ) -> BaseModelOutput:
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


class TargetScores(Seq2SeqModel, Seq2SeqTaskModel):
    """A model that scores the next target token, whatever its encoder reads."""

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The scores of the vocabulary, ``[B, T, vocabulary]``.

        Args:
            hidden: the decoder's states ``[B, T, C]``.
        """
        raise NotImplementedError

    def scored(self, outputs: BaseModelOutput, labels: Tensor | None) -> Seq2SeqLMOutput:
        """The scores of every position, with the loss of the labels.

        Args:
            outputs: the states.
            labels: the target ``[B, T]``, -100 where none counts.
        """
        logits = self.token_scores(outputs.last_hidden_state)
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


class ConditionalGeneration(TargetScores):
    """An encoder and a decoder with scores of the next target token."""

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[Seq2SeqInputs]
    ) -> Seq2SeqLMOutput:
        """Scores the next token at every position of the target, given the source.

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
        inputs["use_cache"] = self.returns_cache(inputs.get("use_cache"), labels)
        return self.scored(self.states(**inputs), labels)

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
            use_cache: whether to return keys and values.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

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
        return CausalLMOutput(
            logits=self.token_scores(outputs.last_hidden_state),
            past_key_values=outputs.past_key_values,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            cross_attentions=outputs.cross_attentions,
        )


class PoolsEnds(Seq2SeqModel, TaskModel):
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
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[Seq2SeqOnceInputs]
    ) -> Seq2SeqSequenceClassifierOutput:
        """Scores the labels of texts.

        Args:
            labels: a class ``[batch]``, or several ``[batch, labels]``.

        Raises:
            InvalidInputError: source or target is missing, or texts have another number of
                end-of-sequence tokens than others.
        """
        inputs["use_cache"] = self.returns_cache(inputs.get("use_cache"), labels)
        outputs = self.states(**inputs)
        pooled = self.pooled(outputs.last_hidden_state, inputs.get("input_ids"))
        logits = self.sequence_scores(pooled)
        return Seq2SeqSequenceClassifierOutput(
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


class Seq2SeqQuestionAnswering(Seq2SeqModel, TaskModel):
    """An encoder and a decoder with scores of an answer's first and last token."""

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The scores of being the first and the last token, ``[B, T, 2]``.

        Args:
            hidden: the decoder's states ``[B, T, C]``.
        """
        raise NotImplementedError

    @model_call
    def forward(
        self,
        *,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        **inputs: Unpack[Seq2SeqSpanInputs],
    ) -> Seq2SeqQuestionAnsweringModelOutput:
        """Scores the tokens at which an answer begins and ends.

        Args:
            start_positions: the first token of the answer ``[batch]``.
            end_positions: the last one ``[batch]``.

        Raises:
            InvalidInputError: source or target is missing.
        """
        use_cache = inputs.get("use_cache")
        inputs["use_cache"] = self.returns_cache(use_cache, start_positions, end_positions)
        outputs = self.states(**inputs)
        scores = self.span_scores(outputs.last_hidden_state)
        start_logits, end_logits = ops.split_last(scores, 2)
        loss = None
        if start_positions is not None and end_positions is not None:
            loss = self.span_loss(start_logits, end_logits, start_positions, end_positions)
        return Seq2SeqQuestionAnsweringModelOutput(
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


class DecoderCausalLM(CausalTaskModel):
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
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[DecoderAloneInputs]
    ) -> CausalLMOutput:
        """Scores the next token at every position.

        Args:
            labels: what is to be scored highest at every position, -100 where none counts,
                ``[batch, sequence]``; not shifted.

        Raises:
            InvalidInputError: there are no tokens.
        """
        use_cache = inputs.get("use_cache")
        outputs: BaseModelOutput = self.get_decoder()(
            input_ids=inputs.get("input_ids"),
            attention_mask=inputs.get("attention_mask"),
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
        logits = self.token_scores(outputs.last_hidden_state)
        return CausalLMOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            past_key_values=outputs.past_key_values,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            cross_attentions=outputs.cross_attentions,
        )
