# Generated from src/triformers_core/architectures/rag/modeling_sequence.py by `make generate`; do not edit.
"""RAG-Sequence (Lewis et al. 2020): the probability of a whole answer is summed over passages.

Axis letters: B batch, D passages of a question, S length of a passage with its question, T target
length, V vocabulary, N answers that are found, L their length.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Literal, Never, overload

from triformers.models.flax.cache import PastKeyValues
from triformers.models.flax.generation_model import Allowed
from triformers.models.flax.generation_output import FlaxGenerateOutput
from triformers.models.flax.generation_request import bucket, padded, repeat_rows
from triformers.models.flax.generation_search import WORST
from triformers.models.flax.outputs import EncoderOutputs, FlaxBaseModelOutput
from triformers.models.flax.rag_heads import (
    RagHead,
    margin_output,
    of_tokens,
    repeat_blocks,
    scores_by_passage,
    smoothed,
    summed,
    target_of,
)
from triformers.models.flax.rag_outputs import FlaxRetrievAugLMMarginOutput
from triformers_core.errors import InvalidInputError
from triformers_core.generation.settings import GenerationConfig
from triformers_core.kit.flax import Params, Tensor, model_call, ops

if TYPE_CHECKING:
    from triformers_core.generation.texts import Tokenizer

__all__ = ["FlaxRagSequenceForGeneration"]


class FlaxRagSequenceForGeneration(RagHead):
    """RAG-Sequence: the whole of an answer comes from one passage.

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
        exclude_bos_score: bool | None = None,
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
        """Scores the next token of the answers, given each passage.

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
            exclude_bos_score: whether answers that begin with the generator's ``bos_token_id`` are
                scored without it; as the configuration says by default.
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
        loss = None
        if answers is not None:
            count = ops.size(outputs.doc_scores, 1)
            scores = scores_by_passage(outputs.logits, count)
            skips = (
                self.config.exclude_bos_score if exclude_bos_score is None else exclude_bos_score
            )
            loss = self.answer_loss(scores, outputs.doc_scores, answers, without_first=skips)
            loss = summed(loss, self.config, reduce_loss)
        return margin_output(outputs, outputs.logits, loss)

    def answer_loss(
        self, scores: Tensor, doc_scores: Tensor, answers: Tensor, *, without_first: bool
    ) -> Tensor:
        """The loss of answers ``[B]``.

        Args:
            scores: log-probabilities of the next tokens given each passage, ``[B, D, T, V]``.
            doc_scores: ``[B, D]``.
            answers: ``[B, T]``.
            without_first: whether the first token isn't scored where all answers begin with the
                generator's ``bos_token_id``.
        """
        ids, counts = target_of(answers, self.padding(), scores)
        smoothing = ops.unsqueeze(
            counts, 1
        )  # Of the first token, too, whether it is scored or not.
        begin = self.config.generator.bos_token_id
        if without_first and begin is not None:
            begins = ops.reduce_all(ops.take_range(ids, 0, 1) == begin, (0, 1))
            first = ops.take_range(counts, 0, 1)
            first = ops.where(begins, ops.zeros((1, 1), like=first), first)
            counts = ops.cat([first, ops.take_range(counts, 1, ops.size(counts, 1))], axis=1)
        batch, count, length = (ops.size(scores, axis) for axis in range(3))
        every = ops.expand(ops.unsqueeze(ids, 1), (batch, count, length))
        counts = ops.unsqueeze(counts, 1)
        prior = ops.log_softmax(ops.wide(doc_scores))
        likely = ops.reduce_sum(of_tokens(scores, every) * counts, 2) + prior
        rate, vocabulary = self.config.label_smoothing, ops.size(scores, -1)
        # As published: a passage's score counts once for each token of the vocabulary.
        spread = ops.reduce_sum(ops.reduce_sum(scores, -1) * smoothing, 2)
        spread = spread + prior * (ops.zeros((1,), like=prior) + vocabulary)
        return smoothed(ops.logsumexp(likely, 1), ops.logsumexp(spread, 1), rate, vocabulary)

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
        do_deduplication: bool | None = None,
        n_docs: int | None = None,
        generation_config: GenerationConfig | None = None,
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
        do_deduplication: bool | None = None,
        n_docs: int | None = None,
        generation_config: GenerationConfig | None = None,
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
        do_deduplication: bool | None = None,
        n_docs: int | None = None,
        generation_config: GenerationConfig | None = None,
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
        """Answers questions: with each passage, and then the answers are scored with all of them.

        Args:
            input_ids: token ids of the questions ``[batch, question]``, which passages are looked
                up for.
            return_dict_in_generate: whether to return an output object, whose ``sequences_scores``
                are log-probabilities of whole answers.
            attention_mask: 1 for their tokens, 0 for padding, ``[batch, question]``.
            context_input_ids: in place of looking them up, token ids of every passage with its
                question ``[batch * passages, context]``.
            context_attention_mask: 1 for their tokens, 0 for padding; by default padding is
                recognised by the generator's ``pad_token_id``.
            doc_scores: how well each passage goes with its question, ``[batch, passages]``.
            do_deduplication: whether equal answers count as one, so that they are returned after
                all others; as the configuration says by default.
            n_docs: how many passages are retrieved; as the configuration says by default.
            generation_config: the options in one object, in place of the checkpoint's;
                ``num_return_sequences`` counts the answers of a question, of ``num_beams`` that are
                found with each passage.
            tokenizer: what ``stop_strings`` are found with.
            prefix_allowed_tokens_fn: called on the host in every step, with the number of a passage
                and an answer's tokens so far; returns those that may come next.
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
            Token ids of the answers ``[batch * num_return_sequences, length]``, the best of each
            question first, with padding after their ends; or the output object.

        Raises:
            InvalidInputError: an option isn't known, there are no passages, no room for a token, or
                more answers were asked for than are found.
            InvalidConfigurationError: an option has an impossible value.
        """
        wanted = num_return_sequences
        num_return_sequences = None  # It may be more than the beams of a passage.
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
        wanted = settings.num_return_sequences if wanted is None else wanted
        source, scores = self.passages(
            settings,
            input_ids=input_ids,
            attention_mask=attention_mask,
            context_input_ids=context_input_ids,
            context_attention_mask=context_attention_mask,
            doc_scores=doc_scores,
            n_docs=n_docs,
        )
        batch, count = (ops.extent(scores, axis) for axis in (0, 1))
        if wanted > settings.num_beams * count:
            raise InvalidInputError(
                f"generate was asked for num_return_sequences={wanted}, and num_beams="
                f"{settings.num_beams} with {count} passages find {settings.num_beams * count}."
            )
        each = dataclasses.replace(
            settings,
            num_return_sequences=settings.num_beams,
            return_dict_in_generate=True,
            output_attentions=False,
            output_hidden_states=False,
        )
        request = self.beside_source(each, source, seed=seed)
        output: Any = self.generated(request, None, tokenizer, prefix_allowed_tokens_fn)
        found: Tensor = output.sequences
        length = ops.extent(found, 1)
        found = padded(found, 0, bucket(length) - length, settings.padding())
        found = ops.reshape(found, (batch, -1, bucket(length)))
        merges = self.config.do_deduplication if do_deduplication is None else do_deduplication
        best, values = [], []
        given, seen = source.given, source.seen
        assert given is not None and seen is not None
        for row in range(batch):  # Each needs all passages for each of its answers.
            inputs = {
                "source": rows_of(given, row, count),
                "seen": rows_of(seen, row, count),
                "doc_scores": rows_of(scores, row, 1),
                "answers": found[row],
            }
            chosen = ops.run(self, best_answers, inputs, wanted=wanted, merges=merges)
            best.append(chosen[0])
            values.append(chosen[1])
        sequences = ops.take_range(ops.cat(best, axis=0), 0, length)
        result = FlaxGenerateOutput(sequences=sequences, sequences_scores=ops.cat(values, axis=0))
        return result if settings.return_dict_in_generate else ops.ids_of(sequences, result)


def best_answers(
    model: FlaxRagSequenceForGeneration,
    *,
    source: Tensor,
    seen: Tensor,
    doc_scores: Tensor,
    answers: Tensor,
    wanted: int,
    merges: bool,
) -> tuple[Tensor, Tensor]:
    """The likeliest answers to a question ``[wanted, L]``, and their log-probabilities.

    Args:
        model: scores them.
        source: the passages ``[D, S]``.
        seen: 1 for tokens of these, 0 for padding, ``[D, S]``.
        doc_scores: ``[1, D]``.
        answers: what was found, ``[N, L]``.
        wanted: how many are returned.
        merges: whether equal ones come after all others.
    """
    count, many = ops.extent(source, 0), ops.extent(answers, 0)
    generator: Any = model.rag.generator  # Of whichever type.
    encoded = model.get_encoder()(input_ids=source, attention_mask=seen)
    scored = generator(
        encoder_outputs=FlaxBaseModelOutput(
            last_hidden_state=repeat_blocks(encoded.last_hidden_state, count, many)
        ),
        attention_mask=repeat_blocks(seen, count, many),
        decoder_input_ids=repeat_rows(answers, count),
        use_cache=False,
        return_dict=True,
    )
    loss = model.answer_loss(
        scores_by_passage(scored.logits, count),
        repeat_rows(doc_scores, many),
        answers,
        without_first=True,
    )
    values = -loss
    ranked = values
    if merges:
        same = ops.reduce_all(ops.unsqueeze(answers, 0) == ops.unsqueeze(answers, 1), 2)
        numbers = ops.arange(0, many, like=answers)
        earlier = ops.unsqueeze(numbers, 0) < ops.unsqueeze(numbers, 1)
        ranked = ops.where(ops.reduce_any(same & earlier, 1), values + WORST, values)
    _, chosen = ops.top_k(ranked, wanted)
    return ops.take_rows(answers, chosen), ops.take_rows(values, chosen)


def rows_of(x: Tensor, block: int, size: int) -> Tensor:
    """One block of ``size`` rows."""
    return ops.take_slice(x, block * size, (block + 1) * size, 0)
