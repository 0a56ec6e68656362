"""RAG-Sequence (Lewis et al. 2020): the probability of a whole answer is summed over passages.

Axis letters: B batch, D passages of a question, S length of a passage with its question, T target
length, V vocabulary, N answers that are found, L their length.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from triformers_core.architectures.rag.modeling_heads import (
    RagHead,
    margin_output,
    of_tokens,
    repeat_blocks,
    scores_by_passage,
    smoothed,
    summed,
    target_of,
)
from triformers_core.architectures.rag.modeling_outputs import RetrievAugLMMarginOutput
from triformers_core.errors import InvalidInputError
from triformers_core.generation.model import Allowed
from triformers_core.generation.output import GenerateOutput
from triformers_core.generation.request import bucket, padded, repeat_rows
from triformers_core.generation.search import WORST
from triformers_core.generation.settings import GenerationConfig
from triformers_core.inputs_generation import GenerationOptions
from triformers_core.inputs_seq2seq import PassagesInputs
from triformers_core.kit.torch import Tensor, model_call, ops
from triformers_core.outputs import BaseModelOutput

if TYPE_CHECKING:
    from triformers_core.generation.texts import Tokenizer

__all__ = ["RagSequenceForGeneration"]


class RagSequenceForGeneration(RagHead):
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
    def forward(
        self,
        *,
        exclude_bos_score: bool | None = None,
        reduce_loss: bool | None = None,
        labels: Tensor | None = None,
        **inputs: Unpack[PassagesInputs],
    ) -> RetrievAugLMMarginOutput:
        """Scores the next token of the answers, given each passage.

        Args:
            exclude_bos_score: whether answers that begin with the generator's ``bos_token_id`` are
                scored without it; as the configuration says by default.
            reduce_loss: whether the loss is the sum over the batch; as the configuration says by
                default.
            labels: the answers, with the token that the decoder begins with; negative ones are
                padding, ``[batch, target]``.

        Raises:
            InvalidInputError: there are neither passages nor a retriever, or no scores of the
                passages, or not as many as passages.
        """
        answers = None if labels is None else self.answers_of(labels)
        if answers is not None:
            inputs["use_cache"] = False
            if inputs.get("decoder_input_ids") is None:
                inputs["decoder_input_ids"] = answers
        outputs = self.rag.scored(**inputs)
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
        **options: Unpack[GenerationOptions],
    ) -> GenerateOutput: ...

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
        **options: Unpack[GenerationOptions],
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
        **options: Unpack[GenerationOptions],
    ) -> ops.Ids | GenerateOutput:
        """Answers questions: with each passage, and then the answers are scored with all of them.

        Args:
            input_ids: token ids of the questions ``[batch, question]``, which passages are looked up
                for.
            return_dict_in_generate: whether to return an output object, whose
                ``sequences_scores`` are log-probabilities of whole answers.
            attention_mask: 1 for their tokens, 0 for padding, ``[batch, question]``.
            context_input_ids: in place of looking them up, token ids of every passage with its
                question ``[batch * passages, context]``.
            context_attention_mask: 1 for their tokens, 0 for padding; by default padding is
                recognised by the generator's ``pad_token_id``.
            doc_scores: how well each passage goes with its question, ``[batch, passages]``.
            do_deduplication: whether equal answers count as one, so that they are returned after all
                others; as the configuration says by default.
            n_docs: how many passages are retrieved; as the configuration says by default.
            generation_config: the options in one object, in place of the checkpoint's;
                ``num_return_sequences`` counts the answers of a question, of ``num_beams`` that are
                found with each passage.
            tokenizer: what ``stop_strings`` are found with.
            prefix_allowed_tokens_fn: called on the host in every step, with the number of a passage
                and an answer's tokens so far; returns those that may come next.
            seed: of draws; by default they are other ones with every call.

        Returns:
            Token ids of the answers ``[batch * num_return_sequences, length]``, the best of each
            question first, with padding after their ends; or the output object.

        Raises:
            InvalidInputError: an option isn't known, there are no passages, no room for a token, or
                more answers were asked for than are found.
            InvalidConfigurationError: an option has an impossible value.
        """
        wanted = options.get("num_return_sequences")
        options["num_return_sequences"] = None  # It may be more than the beams of a passage.
        settings = self.settings_of(generation_config, return_dict_in_generate, **options)
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
        result = GenerateOutput(sequences=sequences, sequences_scores=ops.cat(values, axis=0))
        return result if settings.return_dict_in_generate else ops.ids_of(sequences, result)


def best_answers(
    model: RagSequenceForGeneration,
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
        encoder_outputs=BaseModelOutput(
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
