# Generated from src/triformers_core/generation/seq2seq.py by `make generate`; do not edit.
"""What a model that writes a text of another one offers beside ``generation.model``.

Axis letters: B batch, S source.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, Never, overload

from triformers.models.flax.generation_model import Allowed, GeneratingModel, newest
from triformers.models.flax.generation_output import FlaxGenerateOutput
from triformers.models.flax.generation_request import (
    Request,
    Source,
    new_request,
    padded,
    repeat_rows,
    start_tokens,
)
from triformers.models.flax.generation_steps import Answer, Given, Prompt
from triformers.models.flax.outputs import EncoderOutputs, FlaxBaseModelOutput
from triformers_core.generation.rules import Rules
from triformers_core.generation.settings import GenerationConfig
from triformers_core.kit.flax import Params, Tensor, ops

if TYPE_CHECKING:
    from triformers_core.generation.streaming import Streamer
    from triformers_core.generation.texts import Tokenizer

__all__: list[str] = []  # For models alone.


class GeneratingSeq2Seq(GeneratingModel):
    """A model whose decoder makes a text from what its encoder makes of another."""

    counts_places = False
    reads_source = True
    # Every architecture's own method, which gives its own module.
    get_encoder: Any

    # First, since a batch that is handed on with ** might be either's.
    @overload
    def generate(
        self,
        input_ids: Tensor | None = None,
        *,
        return_dict_in_generate: Literal[False] | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        input_features: Tensor | None = None,
        global_attention_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        generation_config: GenerationConfig | None = None,
        streamer: Streamer | None = None,
        tokenizer: Tokenizer | None = None,
        prefix_allowed_tokens_fn: Allowed | None = None,
        seed: int | None = None,
        max_length: int | None = None,
        max_new_tokens: int | None = None,
        min_length: int | None = None,
        min_new_tokens: int | None = None,
        max_time: float | None = None,
        stop_strings: str | list[str] | None = None,
        early_stopping: bool | str | None = None,
        do_sample: bool | None = None,
        num_beams: int | None = None,
        num_return_sequences: int | None = None,
        use_cache: bool | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        min_p: float | None = None,
        typical_p: float | None = None,
        repetition_penalty: float | None = None,
        encoder_repetition_penalty: float | None = None,
        length_penalty: float | None = None,
        no_repeat_ngram_size: int | None = None,
        encoder_no_repeat_ngram_size: int | None = None,
        bad_words_ids: list[list[int]] | None = None,
        renormalize_logits: bool | None = None,
        forced_bos_token_id: int | None = None,
        forced_eos_token_id: int | list[int] | None = None,
        suppress_tokens: list[int] | None = None,
        begin_suppress_tokens: list[int] | None = None,
        pad_token_id: int | None = None,
        bos_token_id: int | None = None,
        eos_token_id: int | list[int] | None = None,
        decoder_start_token_id: int | list[int] | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        output_scores: bool | None = None,
        output_logits: bool | None = None,
        params: Params | None = None,
        prng_key: Tensor | None = None,
        **options: Never,
    ) -> ops.Ids: ...

    @overload
    def generate(
        self,
        input_ids: Tensor | None = None,
        *,
        return_dict_in_generate: Literal[True],
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        input_features: Tensor | None = None,
        global_attention_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        generation_config: GenerationConfig | None = None,
        streamer: Streamer | None = None,
        tokenizer: Tokenizer | None = None,
        prefix_allowed_tokens_fn: Allowed | None = None,
        seed: int | None = None,
        max_length: int | None = None,
        max_new_tokens: int | None = None,
        min_length: int | None = None,
        min_new_tokens: int | None = None,
        max_time: float | None = None,
        stop_strings: str | list[str] | None = None,
        early_stopping: bool | str | None = None,
        do_sample: bool | None = None,
        num_beams: int | None = None,
        num_return_sequences: int | None = None,
        use_cache: bool | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        min_p: float | None = None,
        typical_p: float | None = None,
        repetition_penalty: float | None = None,
        encoder_repetition_penalty: float | None = None,
        length_penalty: float | None = None,
        no_repeat_ngram_size: int | None = None,
        encoder_no_repeat_ngram_size: int | None = None,
        bad_words_ids: list[list[int]] | None = None,
        renormalize_logits: bool | None = None,
        forced_bos_token_id: int | None = None,
        forced_eos_token_id: int | list[int] | None = None,
        suppress_tokens: list[int] | None = None,
        begin_suppress_tokens: list[int] | None = None,
        pad_token_id: int | None = None,
        bos_token_id: int | None = None,
        eos_token_id: int | list[int] | None = None,
        decoder_start_token_id: int | list[int] | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        output_scores: bool | None = None,
        output_logits: bool | None = None,
        params: Params | None = None,
        prng_key: Tensor | None = None,
        **options: Never,
    ) -> FlaxGenerateOutput: ...

    @ops.generation
    def generate(
        self,
        input_ids: Tensor | None = None,
        *,
        return_dict_in_generate: bool | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        input_features: Tensor | None = None,
        global_attention_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        generation_config: GenerationConfig | None = None,
        streamer: Streamer | None = None,
        tokenizer: Tokenizer | None = None,
        prefix_allowed_tokens_fn: Allowed | None = None,
        seed: int | None = None,
        max_length: int | None = None,
        max_new_tokens: int | None = None,
        min_length: int | None = None,
        min_new_tokens: int | None = None,
        max_time: float | None = None,
        stop_strings: str | list[str] | None = None,
        early_stopping: bool | str | None = None,
        do_sample: bool | None = None,
        num_beams: int | None = None,
        num_return_sequences: int | None = None,
        use_cache: bool | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        min_p: float | None = None,
        typical_p: float | None = None,
        repetition_penalty: float | None = None,
        encoder_repetition_penalty: float | None = None,
        length_penalty: float | None = None,
        no_repeat_ngram_size: int | None = None,
        encoder_no_repeat_ngram_size: int | None = None,
        bad_words_ids: list[list[int]] | None = None,
        renormalize_logits: bool | None = None,
        forced_bos_token_id: int | None = None,
        forced_eos_token_id: int | list[int] | None = None,
        suppress_tokens: list[int] | None = None,
        begin_suppress_tokens: list[int] | None = None,
        pad_token_id: int | None = None,
        bos_token_id: int | None = None,
        eos_token_id: int | list[int] | None = None,
        decoder_start_token_id: int | list[int] | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        output_scores: bool | None = None,
        output_logits: bool | None = None,
        params: Params | None = None,
        prng_key: Tensor | None = None,
        **options: Never,
    ) -> ops.Ids | FlaxGenerateOutput:
        """Makes texts from others: greedily, by draws, or by a beam search.

        Args:
            input_ids: token ids of the sources ``[batch, source]``.
            return_dict_in_generate: whether to return an output object.
            attention_mask: 1 for the sources' tokens, 0 for padding, ``[batch, source]``; by
                default padding is recognised by ``pad_token_id``.
            token_type_ids: the part of every token of the sources, ``[batch, source]``, for
                encoders that know parts.
            inputs_embeds: embedded sources ``[batch, source, hidden]`` in place of ``input_ids``.
            input_features: recordings ``[batch, frames, features]``, where the model takes such.
            global_attention_mask: 1 for tokens of the sources that see all of it and are seen by
                all, ``[batch, source]``, where the model takes such; none by default.
            encoder_outputs: what the encoder made of them, in place of running it.
            decoder_input_ids: how the texts begin, ``[batch, target]``; by default
                ``decoder_start_token_id``, which is put before them if they begin otherwise.
            decoder_attention_mask: 1 for their tokens, 0 for padding, ``[batch, target]``.
            generation_config: the options in one object, in place of the checkpoint's.
            streamer: is told of every token as it is found.
            tokenizer: what ``stop_strings`` are found with.
            prefix_allowed_tokens_fn: called on the host in every step, with a row of the batch and
                its tokens so far; returns those that may come next.
            seed: of draws; by default they are other ones with every call.
            max_length: most tokens of a sequence, a decoder's prompt among them.
            max_new_tokens: most tokens beside the prompt; in place of ``max_length``.
            min_length: fewest tokens of a sequence, a decoder's prompt among them.
            min_new_tokens: fewest tokens beside the prompt, in place of ``min_length``.
            max_time: seconds after which no further token is begun.
            stop_strings: texts that end a sequence; they need the tokenizer.
            early_stopping: when a beam search ends. True: as soon as there are ``num_beams``
                finished sequences. False: when no running one can be better with its score so far.
                "never": when none can be better whatever its further tokens.
            do_sample: whether tokens are drawn; else the best is taken.
            num_beams: sequences that a beam search follows; 1 for none.
            num_return_sequences: how many sequences are returned for every row of the batch.
            use_cache: whether keys and values of earlier tokens are kept.
            temperature: what scores are divided by before a draw.
            top_k: draws come from this many of the best tokens; 0 for all.
            top_p: draws come from the fewest best tokens whose probabilities reach this sum.
            min_p: draws come from tokens with this part of the best one's probability.
            typical_p: draws come from the fewest tokens whose surprise is nearest to the expected
                one and whose probabilities reach this sum (Meister et al. 2022).
            repetition_penalty: what scores of earlier tokens are divided by, or multiplied by if
                they are negative (Keskar et al. 2019).
            encoder_repetition_penalty: the reverse for tokens of the encoder's input.
            length_penalty: power of a sequence's length that its sum of log probabilities is
                divided by: above 0 favours long ones.
            no_repeat_ngram_size: the length of token sequences that may occur once only; 0 for
                none.
            encoder_no_repeat_ngram_size: likewise of those that the encoder's input has.
            bad_words_ids: token sequences that may not occur.
            renormalize_logits: whether changed scores become log probabilities again.
            forced_bos_token_id: the first token after a decoder's start token.
            forced_eos_token_id: the last token, or one of several, where ``max_length`` is reached.
            suppress_tokens: tokens that may not occur.
            begin_suppress_tokens: tokens that may not be the first.
            pad_token_id: what follows a finished sequence.
            bos_token_id: the first token where no prompt is given.
            eos_token_id: the token, or one of several, that ends a sequence.
            decoder_start_token_id: the first token of a decoder beside an encoder, or one for each
                row.
            output_attentions: whether the output holds attention weights, step by step.
            output_hidden_states: whether it holds hidden states, step by step.
            output_scores: whether it holds the changed scores, step by step.
            output_logits: whether it holds the model's own scores, step by step.
            params: parameters to use in place of the model's own.
            prng_key: random key of the draws, in place of ``seed``.

        Returns:
            Token ids ``[batch * num_return_sequences, length]``, their beginnings included, with
            padding after their ends; or the output object.

        Raises:
            InvalidInputError: an option isn't known, there is no source, or no room for a token.
            InvalidConfigurationError: an option has an impossible value.
        """
        settings = self.settings_of(
            generation_config,
            return_dict_in_generate,
            max_length=max_length,
            max_new_tokens=max_new_tokens,
            min_length=min_length,
            min_new_tokens=min_new_tokens,
            max_time=max_time,
            stop_strings=stop_strings,
            early_stopping=early_stopping,
            do_sample=do_sample,
            num_beams=num_beams,
            num_return_sequences=num_return_sequences,
            use_cache=use_cache,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            min_p=min_p,
            typical_p=typical_p,
            repetition_penalty=repetition_penalty,
            encoder_repetition_penalty=encoder_repetition_penalty,
            length_penalty=length_penalty,
            no_repeat_ngram_size=no_repeat_ngram_size,
            encoder_no_repeat_ngram_size=encoder_no_repeat_ngram_size,
            bad_words_ids=bad_words_ids,
            renormalize_logits=renormalize_logits,
            forced_bos_token_id=forced_bos_token_id,
            forced_eos_token_id=forced_eos_token_id,
            suppress_tokens=suppress_tokens,
            begin_suppress_tokens=begin_suppress_tokens,
            pad_token_id=pad_token_id,
            bos_token_id=bos_token_id,
            eos_token_id=eos_token_id,
            decoder_start_token_id=decoder_start_token_id,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            output_scores=output_scores,
            output_logits=output_logits,
            **options,
        )
        source = Source.of(
            self,
            settings,
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            inputs_embeds=inputs_embeds,
            input_features=input_features,
            global_attention_mask=global_attention_mask,
            encoder_outputs=encoder_outputs,
        )
        request = self.beside_source(
            settings,
            source,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            seed=seed,
        )
        return self.generated(request, streamer, tokenizer, prefix_allowed_tokens_fn)

    def beside_source(
        self,
        settings: GenerationConfig,
        source: Source,
        *,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        seed: int | None,
    ) -> Request:
        """The request of texts that are made from others.

        Args:
            settings: what was asked for.
            source: what they are made from.
            decoder_input_ids: how they begin, ``[B, P]``.
            decoder_attention_mask: 1 for their tokens, 0 for padding, ``[B, P]``.
            seed: of draws.

        Raises:
            InvalidInputError: there is no room for a token.
        """
        ids = self.first_tokens(decoder_input_ids, source.batch, settings)
        mask = ops.zeros((source.batch, ops.extent(ids, 1)), like=ids) + 1
        if decoder_attention_mask is not None:
            given = ops.new_integers(decoder_attention_mask, self)
            missing = int(ops.extent(ids, 1)) - int(
                ops.extent(given, 1)
            )  # The start token, if it was added.
            mask = padded(given, missing, 0, 1)
        request = new_request(
            settings,
            ids,
            mask,
            source=source.tokens,
            random=ops.new_random(seed, like=ids),
            may_pad=False,
        )
        prompt = request.prompt._replace(
            source=source.given,
            source_seen=source.seen,
            encoded=source.encoded,
            beside=source.beside,
        )
        return replace(request, prompt=prompt)

    def first_tokens(self, given: Tensor | None, batch: int, settings: GenerationConfig) -> Tensor:
        """How the texts begin: ``[batch, target]``."""
        if given is None:
            return start_tokens(settings, batch, self)
        ids = ops.new_integers(given, self)
        if settings.decoder_start_token_id is None:
            return ids
        start = start_tokens(settings, batch, self)
        first = ops.take_range(ids, 0, 1)
        begins = bool(ops.known(ops.every(first == start), 1))  # As is usual where it isn't known.
        return ids if begins else ops.cat([start, ids], axis=1)

    def with_source(self, prompt: Prompt, rules: Rules) -> Prompt:
        """The prompt with what the encoder makes of the source, for every row."""
        encoded = prompt.encoded
        if encoded is None:
            encoded = self.encoded(prompt, rules)
        seen = prompt.source_seen
        return prompt._replace(
            encoded=FlaxBaseModelOutput(
                last_hidden_state=repeat_rows(encoded.last_hidden_state, rules.copies),
                hidden_states=encoded.hidden_states,
                attentions=encoded.attentions,
            ),
            source_seen=None if seen is None else repeat_rows(seen, rules.copies),
            beside=None,  # It was the encoder's.
        )

    def encoded(self, prompt: Prompt, rules: Rules) -> FlaxBaseModelOutput:
        """What the encoder makes of the source.

        Args:
            prompt: with the source's token ids ``[B, S]``, or embedded ones ``[B, S, hidden]``.
            rules: the settings.
        """
        source = prompt.source
        is_embedded = source is not None and len(source.shape) == 3
        output: FlaxBaseModelOutput = self.get_encoder()(
            input_ids=None if is_embedded else source,
            inputs_embeds=source if is_embedded else None,
            attention_mask=prompt.source_seen,
            **(prompt.beside or {}),
            output_attentions=rules.output_attentions,
            output_hidden_states=rules.output_hidden_states,
        )
        return output

    def answer(self, given: Given, rules: Rules) -> Answer:
        """Calls the model."""
        output = self(
            encoder_outputs=given.encoded,
            attention_mask=given.source_seen,
            decoder_input_ids=given.ids,
            decoder_attention_mask=given.seen,
            past_key_values=given.past,
            use_cache=rules.use_cache,
            output_attentions=rules.output_attentions,
            output_hidden_states=rules.output_hidden_states,
            return_dict=True,
        )
        return Answer(
            logits=newest(output.logits, given),
            past=output.past_key_values,
            states=output.decoder_hidden_states,
            attentions=output.decoder_attentions,
            cross_attentions=output.cross_attentions,
        )
