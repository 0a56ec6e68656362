"""What RAG's two models share: losses of answers (Lewis et al. 2020), and their generation.

Axis letters: B batch, D passages of a question, S length of a passage with its question, T target
length, V vocabulary.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from triformers_core.architectures.encoder_decoder.modeling import given
from triformers_core.architectures.rag.configuration import RagConfig
from triformers_core.architectures.rag.modeling import (
    RagModel,
    RagPreTrainedModel,
    missing_scores,
    nothing_to_look_up,
    passages_of,
    scores_of,
)
from triformers_core.architectures.rag.modeling_outputs import (
    RetrievAugLMMarginOutput,
    RetrievAugLMOutput,
)
from triformers_core.architectures.rag.retrieval import Retriever
from triformers_core.generation.model import newest
from triformers_core.generation.request import Source, bucket, inferred_mask, padded, repeat_rows
from triformers_core.generation.rules import Rules
from triformers_core.generation.seq2seq import GeneratingSeq2Seq
from triformers_core.generation.settings import GenerationConfig
from triformers_core.generation.steps import Answer, Given
from triformers_core.kit.torch import PreTrainedModel, Tensor, ops
from triformers_core.seq2seq import padding_of

__all__: list[str] = []  # For models alone.


class Target(NamedTuple):
    """What an answer's tokens are to be followed by.

    Args:
        ids: the answers, moved by one to the left, ``[B, T]``.
        counts: 1 where it is a token, 0 where it is padding, ``[B, T]``.
    """

    ids: Tensor
    counts: Tensor


def target_of(answers: Tensor, pad: int, like: Tensor) -> Target:
    """What follows each token of the answers.

    Args:
        answers: ``[B, T]``.
        pad: the padding's id.
        like: scores, whose type the counts take.
    """
    last = ops.zeros((ops.size(answers, 0), 1), like=answers) + pad
    following = ops.cat([ops.take_range(answers, 1, ops.size(answers, 1)), last], axis=1)
    return Target(following, ops.cast_like(following != pad, like))


def scores_by_passage(logits: Tensor, count: ops.Size) -> Tensor:
    """Log-probabilities of tokens given each passage: ``[B * D, …, V]`` → ``[B, D, …, V]``."""
    scores = ops.log_softmax(ops.wide(logits))
    rest = [ops.size(scores, axis) for axis in range(1, len(scores.shape))]
    return ops.reshape(scores, (-1, count, *rest))


def of_tokens(scores: Tensor, tokens: Tensor) -> Tensor:
    """The scores of these tokens: ``[…, V]`` and ``[…]`` → ``[…]``."""
    return ops.squeeze(ops.gather(scores, ops.unsqueeze(tokens, -1), -1), -1)


def marginal(scores: Tensor, doc_scores: Tensor) -> Tensor:
    """Log-probabilities of tokens, whichever passage they come from, ``[B, …, V]``.

    Args:
        scores: given each passage, ``[B, D, …, V]``.
        doc_scores: ``[B, D]``.
    """
    prior = ops.log_softmax(ops.wide(doc_scores))
    for _ in range(len(scores.shape) - 2):
        prior = ops.unsqueeze(prior, -1)
    return ops.logsumexp(scores + prior, 1)


def smoothed(likely: Tensor, spread: Tensor, rate: float, vocabulary: ops.Size) -> Tensor:
    """The loss of targets of which a share goes to all tokens alike (Szegedy et al. 2016), ``[B]``.

    Args:
        likely: log-probabilities of the answers, ``[B]``.
        spread: those of all tokens at each place of them, summed, ``[B]``.
        rate: the share.
        vocabulary: the number of tokens.
    """
    if rate == 0:
        return -likely
    every = ops.zeros((1,), like=likely) + vocabulary
    return -(1 - rate) * likely - rate * spread / every


class RagHead(RagPreTrainedModel, GeneratingSeq2Seq):
    """A model with losses of answers, that generates them."""

    def __init__(
        self,
        config: RagConfig | None = None,
        question_encoder: PreTrainedModel | None = None,
        generator: PreTrainedModel | None = None,
        retriever: Retriever | None = None,
    ) -> None:
        rag = RagModel(config, question_encoder, generator, retriever)
        super().__init__(rag.config)
        self.rag = rag
        self.post_init()

    @property
    def question_encoder(self) -> PreTrainedModel:
        """The question encoder."""
        return self.rag.question_encoder

    @property
    def generator(self) -> PreTrainedModel:
        """The generator."""
        return self.rag.generator

    @property
    def retriever(self) -> Retriever | None:
        """What looks passages up."""
        return self.rag.retriever

    def padding(self) -> int:
        """The answers' padding."""
        return padding_of(self.config.generator, type(self).__name__)

    def answers_of(self, labels: Tensor) -> Tensor:
        """Labels ``[B, T]`` as the decoder's input; negative ones become padding."""
        return ops.where(labels < 0, ops.zeros((1, 1), like=labels) + self.padding(), labels)

    def answer(self, given: Given, rules: Rules) -> Answer:
        """Calls the generator."""
        generator: Any = self.rag.generator  # Of whichever type.
        output = generator(
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

    def passages(
        self,
        settings: GenerationConfig,
        *,
        input_ids: Tensor | None,
        attention_mask: Tensor | None,
        context_input_ids: Tensor | None,
        context_attention_mask: Tensor | None,
        doc_scores: Tensor | None,
        n_docs: int | None,
    ) -> tuple[Source, Tensor]:
        """The passages that answers are made of, and their scores ``[B, D]``.

        Raises:
            InvalidInputError: there are none, or they don't fit.
        """
        if context_input_ids is None:
            retriever = self.retriever
            if retriever is None or input_ids is None:
                raise nothing_to_look_up(
                    type(self).__name__, "input_ids" if retriever is not None else "a retriever"
                )
            question = ops.new_integers(input_ids, self)
            inputs = {"input_ids": question}
            if attention_mask is not None:
                inputs["attention_mask"] = ops.new_integers(attention_mask, self)
            vectors = ops.run(self, question_vectors, inputs)
            context_input_ids, context_attention_mask, embeds, _ = self.rag.found(
                retriever, question, vectors, n_docs
            )
            doc_scores = scores_of(vectors, embeds)
        if doc_scores is None:
            raise missing_scores(type(self).__name__)
        ids = ops.new_integers(context_input_ids, self)
        doc_scores = ops.cast_like(doc_scores, self.zeros(1))  # They may be an array of NumPy.
        passages_of(doc_scores, ids, n_docs)
        mask = context_attention_mask
        seen = inferred_mask(ids, settings) if mask is None else ops.new_integers(mask, self)
        spare = bucket(ops.extent(ids, 1)) - ops.extent(ids, 1)
        ids, seen = padded(ids, 0, spare, settings.padding()), padded(seen, 0, spare, 0)
        return Source(batch=ops.extent(ids, 0), given=ids, seen=seen), doc_scores


def question_vectors(
    model: RagHead, input_ids: Tensor, attention_mask: Tensor | None = None
) -> Tensor:
    """The vectors of questions ``[B, C]``.

    Args:
        model: has the question encoder.
        input_ids: ``[B, Q]``.
        attention_mask: 1 for tokens, 0 for padding, ``[B, Q]``.
    """
    encoded: Any = model.rag.question_encoder(  # The output of whichever type it is.
        input_ids=input_ids, **given(attention_mask=attention_mask), return_dict=True
    )
    vectors: Tensor = encoded.pooler_output
    return vectors


def repeat_blocks(x: Tensor, size: int, copies: int) -> Tensor:
    """Every block of rows ``copies`` times: ``[B * size, …]`` → ``[B * copies * size, …]``."""
    rest = [ops.extent(x, axis) for axis in range(1, len(x.shape))]
    blocks = repeat_rows(ops.reshape(x, (-1, size, *rest)), copies)
    return ops.reshape(blocks, (-1, *rest))


def summed(loss: Tensor, config: RagConfig, reduce_loss: bool | None) -> Tensor:
    """The loss ``[B]``, or its sum if the call says so, or else the configuration."""
    reduces = config.reduce_loss if reduce_loss is None else reduce_loss
    return ops.reduce_sum(loss, 0) if reduces else loss


def margin_output(
    outputs: RetrievAugLMOutput, logits: Tensor, loss: Tensor | None
) -> RetrievAugLMMarginOutput:
    """The output of a model without a loss, with one."""
    # Tensors, and tuples of them.
    held: dict[str, Any] = {name: x for name, x in outputs.items() if name != "logits"}
    return RetrievAugLMMarginOutput(loss=loss, logits=logits, **held)
