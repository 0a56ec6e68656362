"""RAG-Token (Lewis et al. 2020): the probability of each token is summed over passages.

Axis letters: B batch, D passages of a question, T target length, V vocabulary.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Literal, Unpack, overload

from triformers_core.architectures.rag.modeling_heads import (
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
from triformers_core.architectures.rag.modeling_outputs import RetrievAugLMMarginOutput
from triformers_core.cache import FixedCache, PastKeyValues, reorder_cache
from triformers_core.generation.model import Allowed
from triformers_core.generation.output import GenerateOutput
from triformers_core.generation.request import repeat_rows
from triformers_core.generation.rules import Rules
from triformers_core.generation.settings import GenerationConfig
from triformers_core.generation.steps import Answer, Given, Prompt
from triformers_core.inputs_generation import GenerationOptions
from triformers_core.inputs_seq2seq import PassagesInputs
from triformers_core.kit.torch import Tensor, model_call, ops
from triformers_core.outputs import BaseModelOutput

if TYPE_CHECKING:
    from triformers_core.generation.streaming import Streamer
    from triformers_core.generation.texts import Tokenizer

__all__ = ["RagTokenForGeneration"]


class RagTokenForGeneration(RagHead):
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
    def forward(
        self,
        *,
        do_marginalize: bool | None = None,
        reduce_loss: bool | None = None,
        labels: Tensor | None = None,
        **inputs: Unpack[PassagesInputs],
    ) -> RetrievAugLMMarginOutput:
        """Scores the next token of the answers.

        Args:
            do_marginalize: whether ``logits`` are log-probabilities of tokens whichever passage they
                come from; as the configuration says by default.
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
        n_docs: int | None = None,
        generation_config: GenerationConfig | None = None,
        streamer: Streamer | None = None,
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
        n_docs: int | None = None,
        generation_config: GenerationConfig | None = None,
        streamer: Streamer | None = None,
        tokenizer: Tokenizer | None = None,
        prefix_allowed_tokens_fn: Allowed | None = None,
        seed: int | None = None,
        **options: Unpack[GenerationOptions],
    ) -> ops.Ids | GenerateOutput:
        """Answers questions; every token is chosen by its probability over all passages.

        Args:
            input_ids: token ids of the questions ``[batch, question]``, which passages are looked up
                for.
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

        Returns:
            Token ids of the answers ``[batch * num_return_sequences, length]``, with padding after
            their ends; or the output object.

        Raises:
            InvalidInputError: an option isn't known, there are no passages, or no room for a token.
            InvalidConfigurationError: an option has an impossible value.
        """
        settings = self.settings_of(generation_config, return_dict_in_generate, **options)
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
            encoded=BaseModelOutput(
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
