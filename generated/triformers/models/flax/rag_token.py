# Generated from src/triformers_core/architectures/rag/modeling_token.py by `make generate`; do not edit.
"""RAG-Token (Lewis et al. 2020): the probability of each token is summed over passages.

Axis letters: B batch, D passages of a question, T target length, V vocabulary.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Literal, Never, overload

from triformers.models.flax.cache import FixedCache, PastKeyValues, reorder_cache
from triformers.models.flax.generation_model import Allowed
from triformers.models.flax.generation_output import FlaxGenerateOutput
from triformers.models.flax.generation_request import repeat_rows
from triformers.models.flax.generation_steps import Answer, Given, Prompt
from triformers.models.flax.outputs import EncoderOutputs, FlaxBaseModelOutput
from triformers.models.flax.rag_heads import (
    RagHead,
    margin_output,
    marginal,
    of_tokens,
    repeat_blocks,
    scores_by_passage,
    smoothed,
    summed,
    target_of,
)
from triformers.models.flax.rag_outputs import FlaxRetrievAugLMMarginOutput
from triformers_core.generation.rules import Rules
from triformers_core.generation.settings import GenerationConfig
from triformers_core.kit.flax import Params, Tensor, model_call, ops

if TYPE_CHECKING:
    from triformers_core.generation.streaming import Streamer
    from triformers_core.generation.texts import Tokenizer

__all__ = ["FlaxRagTokenForGeneration"]


class FlaxRagTokenForGeneration(RagHead):
    """RAG-Token: each token of an answer may come from another passage.

    Args:
        config: both configurations; by default those of ``question_encoder`` and ``generator``.
        question_encoder: the question encoder itself; a new one by default.
        generator: the generator itself; a new one by default.
        retriever: what looks passages up; without one every call is given the passages.

    Raises:
        InvalidConfigurationError: neither a configuration nor both parts were given.
    """

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        past_key_values: PastKeyValues | None = None,
        doc_scores: Tensor | None = None,
        context_input_ids: Tensor | None = None,
        context_attention_mask: Tensor | None = None,
        use_cache: bool | None = None,
        do_marginalize: bool | None = None,
        reduce_loss: bool | None = None,
        labels: Tensor | None = None,
        *,
        output_retrieved: bool | None = None,
        n_docs: int | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxRetrievAugLMMarginOutput:
        """Scores the next token of the answers.

        Args:
            input_ids: token ids of the questions ``[batch, question]``, which passages are looked
                up for; not needed where these are given.
            attention_mask: 1 for tokens of the questions, 0 for padding, ``[batch, question]``.
            encoder_outputs: what the generator's encoder made of the passages, in place of running
                it.
            decoder_input_ids: token ids of the answers ``[batch, target]``, by default the
                ``labels`` where there are such; with ``past_key_values`` just those that follow.
            decoder_attention_mask: 1 for tokens of the answers, 0 for padding, ``[batch, past +
                target]``.
            past_key_values: what an earlier call returned, to continue it, or what ``new_cache``
                made for ``batch * passages`` rows.
            doc_scores: how well each passage goes with its question, ``[batch, passages]``.
            context_input_ids: token ids of every passage with its question, ``[batch * passages,
                context]``, those of a question one after the other; what the retriever finds by
                default.
            context_attention_mask: 1 for their tokens, 0 for padding, ``[batch * passages,
                context]``; all are tokens by default.
            use_cache: whether to return keys and values (decoders only).
            do_marginalize: whether ``logits`` are log-probabilities of tokens whichever passage
                they come from; as the configuration says by default.
            reduce_loss: whether the loss is the sum over the batch; as the configuration says by
                default.
            labels: the answers, with the token that the decoder begins with; negative ones are
                padding, ``[batch, target]``.
            output_retrieved: whether to return the passages that were looked up; as the
                configuration says by default.
            n_docs: how many passages are retrieved; as the configuration says by default.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: there are neither passages nor a retriever, or no scores of the
                passages, or not as many as passages.
        """
        answers = None if labels is None else self.answers_of(labels)
        if answers is not None:
            use_cache = False
            if decoder_input_ids is None:
                decoder_input_ids = answers
        outputs = self.rag.scored(
            input_ids=input_ids,
            attention_mask=attention_mask,
            encoder_outputs=encoder_outputs,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            past_key_values=past_key_values,
            doc_scores=doc_scores,
            context_input_ids=context_input_ids,
            context_attention_mask=context_attention_mask,
            use_cache=use_cache,
            output_retrieved=output_retrieved,
            n_docs=n_docs,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        sums = self.config.do_marginalize if do_marginalize is None else do_marginalize
        logits, loss = outputs.logits, None
        if sums or answers is not None:
            count = ops.size(outputs.doc_scores, 1)
            scores = marginal(scores_by_passage(logits, count), outputs.doc_scores)
            loss = None if answers is None else self.answer_loss(scores, answers, reduce_loss)
            logits = scores if sums else logits
        return margin_output(outputs, logits, loss)

    def answer_loss(self, scores: Tensor, answers: Tensor, reduce_loss: bool | None) -> Tensor:
        """The loss of answers ``[B]``, or its sum.

        Args:
            scores: log-probabilities of the next tokens, ``[B, T, V]``.
            answers: ``[B, T]``.
            reduce_loss: whether it is summed.
        """
        ids, counts = target_of(answers, self.padding(), scores)
        likely = ops.reduce_sum(of_tokens(scores, ids) * counts, 1)
        spread = ops.reduce_sum(ops.reduce_sum(scores, -1) * counts, 1)
        loss = smoothed(likely, spread, self.config.label_smoothing, ops.size(scores, -1))
        return summed(loss, self.config, reduce_loss)

    @overload  # type: ignore[override]  # It has passages in place of other sources.
    def generate(
        self,
        input_ids: Tensor | None = None,
        *,
        return_dict_in_generate: Literal[True],
        attention_mask: Tensor | None = None,
        context_input_ids: Tensor | None = None,
        context_attention_mask: Tensor | None = None,
        doc_scores: Tensor | None = None,
        n_docs: int | None = None,
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

    @overload
    def generate(
        self,
        input_ids: Tensor | None = None,
        *,
        return_dict_in_generate: Literal[False] | None = None,
        attention_mask: Tensor | None = None,
        context_input_ids: Tensor | None = None,
        context_attention_mask: Tensor | None = None,
        doc_scores: Tensor | None = None,
        n_docs: int | None = None,
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

    @ops.generation
    def generate(
        self,
        input_ids: Tensor | None = None,
        *,
        return_dict_in_generate: bool | None = None,
        attention_mask: Tensor | None = None,
        context_input_ids: Tensor | None = None,
        context_attention_mask: Tensor | None = None,
        doc_scores: Tensor | None = None,
        n_docs: int | None = None,
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
        """Answers questions; every token is chosen by its probability over all passages.

        Args:
            input_ids: token ids of the questions ``[batch, question]``, which passages are looked
                up for.
            return_dict_in_generate: whether to return an output object.
            attention_mask: 1 for their tokens, 0 for padding, ``[batch, question]``.
            context_input_ids: in place of looking them up, token ids of every passage with its
                question ``[batch * passages, context]``.
            context_attention_mask: 1 for their tokens, 0 for padding; by default padding is
                recognised by the generator's ``pad_token_id``.
            doc_scores: how well each passage goes with its question, ``[batch, passages]``.
            n_docs: how many passages are retrieved; as the configuration says by default.
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
            Token ids of the answers ``[batch * num_return_sequences, length]``, with padding after
            their ends; or the output object.

        Raises:
            InvalidInputError: an option isn't known, there are no passages, or no room for a token.
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
        source, scores = self.passages(
            settings,
            input_ids=input_ids,
            attention_mask=attention_mask,
            context_input_ids=context_input_ids,
            context_attention_mask=context_attention_mask,
            doc_scores=doc_scores,
            n_docs=n_docs,
        )
        source = dataclasses.replace(
            source, batch=ops.extent(scores, 0), beside={"doc_scores": scores}
        )
        request = self.beside_source(settings, source, seed=seed)
        return self.generated(request, streamer, tokenizer, prefix_allowed_tokens_fn)

    repeats_rows = False  # Of each passage there is a row.

    def with_source(self, prompt: Prompt, rules: Rules) -> Prompt:
        """The prompt with what the encoder makes of the passages, for every row."""
        assert prompt.beside is not None, "its scores come with the passages"
        scores = prompt.beside["doc_scores"]
        count = ops.extent(scores, 1)
        encoded = self.encoded(prompt._replace(beside=None), rules)
        seen = prompt.source_seen
        return prompt._replace(
            encoded=FlaxBaseModelOutput(
                last_hidden_state=repeat_blocks(encoded.last_hidden_state, count, rules.copies),
                hidden_states=encoded.hidden_states,
                attentions=encoded.attentions,
            ),
            source_seen=None if seen is None else repeat_blocks(seen, count, rules.copies),
            beside={"doc_scores": repeat_rows(scores, rules.copies)},
        )

    def first_past(self, prompt: Prompt, room: int) -> PastKeyValues | None:
        """What is remembered before the first step."""
        assert prompt.beside is not None, "its scores come with the passages"
        rows, count = (ops.extent(prompt.beside["doc_scores"], axis) for axis in (0, 1))
        return self.new_cache(rows * count, room) if ops.compiles() else None

    def reorder_cache(
        self, past_key_values: PastKeyValues, indices: Tensor, of_source: bool = True
    ) -> PastKeyValues:
        """A cache of other rows of the batch, each of which has all its passages.

        Args:
            past_key_values: what a call returned, of either form.
            indices: the rows, ``[batch]``, each as often as it is wanted.
            of_source: whether keys and values of the passages are reordered, too; they are the same
                for rows of one question.
        """
        count = ops.size(past_key_values[0][0], 0) // ops.size(indices, 0)
        passages = ops.unsqueeze(ops.arange(0, count, like=indices), 0)
        first = ops.unsqueeze(indices, 1) * count
        rows = ops.reshape(first + ops.cast_like(passages, first), (-1,))
        if isinstance(past_key_values, FixedCache):
            return past_key_values.reorder(rows, of_source)
        return reorder_cache(past_key_values, rows, of_source)

    def answer(self, given: Given, rules: Rules) -> Answer:
        """Calls the generator with each passage, and sums over these."""
        assert given.beside is not None, "its scores come with the passages"
        scores = given.beside["doc_scores"]
        count = ops.extent(scores, 1)
        answer = super().answer(
            given._replace(ids=repeat_rows(given.ids, count), seen=repeat_rows(given.seen, count)),
            rules,
        )
        return answer._replace(logits=marginal(scores_by_passage(answer.logits, count), scores))
