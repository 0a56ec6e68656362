# Generated from src/triformers_core/architectures/rag/modeling.py by `make generate`; do not edit.
"""RAG, retrieval-augmented generation (Lewis et al. 2020, https://arxiv.org/abs/2005.11401), written
once for three backends: questions, passages that were found for them, and a generator.

Attribute names are those of the published checkpoints. Axis letters: B batch, D passages of a
question, Q question length, S length of a passage with its question, T target length, C width.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NoReturn, Self

from triformers.models.torch.cache import CacheShape, CachingModel, PastKeyValues
from triformers.models.torch.encoder_decoder import given, loaded, prefixed
from triformers.models.torch.outputs import EncoderOutputs, Seq2SeqLMOutput
from triformers.models.torch.rag_outputs import RagRetrievedOutput, RetrievAugLMOutput
from triformers_core.architectures.rag.configuration import RagConfig
from triformers_core.architectures.rag.retrieval import Retriever
from triformers_core.errors import InvalidConfigurationError, InvalidInputError, NotPartError
from triformers_core.kit.initializers import Initializer
from triformers_core.kit.torch import (
    Embedding,
    PreTrainedModel,
    Tensor,
    model_call,
    new_part,
    ops,
    signature_of,
)

__all__ = ["RagModel", "RagPreTrainedModel"]


class RagPreTrainedModel(CachingModel):
    """What all RAG models share."""

    config_class = RagConfig
    config: RagConfig
    base_model_prefix = "rag"

    def whole(self) -> RagModel:
        """The model that holds question encoder and generator."""
        base = self.base_model
        assert isinstance(base, RagModel), "a head is one on a model of this kind"
        return base

    def weight_initializer(self) -> Initializer:
        """As the generator's start; all parameters belong to a part."""
        return self.whole().generator.weight_initializer()

    def set_retriever(self, retriever: Retriever) -> None:
        """Gives the model what looks passages up.

        Args:
            retriever: such as ``RagRetriever``.
        """
        self.whole().retriever = retriever

    @classmethod
    def from_pretrained_question_encoder_generator(
        cls,
        question_encoder_pretrained_model_name_or_path: str | os.PathLike[str] | None = None,
        generator_pretrained_model_name_or_path: str | os.PathLike[str] | None = None,
        retriever: Retriever | None = None,
        **kwargs: Any,
    ) -> Self:
        """Makes a model of two checkpoints.

        Args:
            question_encoder_pretrained_model_name_or_path: a model id of the Hub, a directory, or the
                path or URL of a file of weights.
            generator_pretrained_model_name_or_path: the same of the generator.
            retriever: what looks passages up.
            kwargs: with "question_encoder_" before their names what ``from_pretrained`` of the
                question encoder takes, keys of its configuration among it, or itself as
                ``question_encoder_model``; with "generator_" the same of the generator; ``config`` for
                that of the whole; the rest are its fields.

        Raises:
            InvalidInputError: a part has neither a checkpoint nor is given itself.
        """
        options = {
            part: prefixed(f"{part}_", kwargs, set()) for part in ("question_encoder", "generator")
        }
        names = {f"{part}_{name}" for part, found in options.items() for name in found}
        question_encoder = loaded(
            "base",
            "question_encoder",
            question_encoder_pretrained_model_name_or_path,
            options["question_encoder"],
        )
        generator = loaded(
            "seq2seq_lm",
            "generator",
            generator_pretrained_model_name_or_path,
            options["generator"],
        )
        own = {name: value for name, value in kwargs.items() if name not in names}
        config = own.pop("config", None)
        if config is None:
            config = RagConfig.from_question_encoder_generator_configs(
                question_encoder.config, generator.config, **own
            )
        made: Any = cls  # This base itself takes no parts.
        model: Self = made(
            config, question_encoder=question_encoder, generator=generator, retriever=retriever
        )
        return model

    def get_encoder(self) -> Any:  # Of the generator, whichever it is.
        """The generator's encoder, whose output goes into a call's ``encoder_outputs``."""
        generator: Any = self.whole().generator
        return generator.get_encoder()

    def get_input_embeddings(self) -> Embedding:
        """The generator's table of the input tokens."""
        return self.whole().generator.get_input_embeddings()

    def resize_token_embeddings(
        self,
        new_num_tokens: int | None = None,
        *,
        pad_to_multiple_of: int | None = None,
        mean_resizing: bool = False,
    ) -> NoReturn:
        """Says what to do instead: question encoder and generator have vocabularies of their own.

        Args:
            new_num_tokens: of which of the two, nothing says.
            pad_to_multiple_of: what its size is to be a multiple of.
            mean_resizing: whether new rows begin near the mean.

        Raises:
            NotPartError: always.
        """
        path = "model" if self.whole() is self else "model.rag"
        raise NotPartError(
            f"{type(self).__name__} has two vocabularies. Call "
            f"{path}.question_encoder.resize_token_embeddings(...) or "
            f"{path}.generator.resize_token_embeddings(...)."
        )

    def cache_shape(self) -> CacheShape:
        """Of what size the generator's keys and values are.

        Raises:
            InvalidConfigurationError: it has no cache.
        """
        generator = self.whole().generator
        if not isinstance(generator, CachingModel):
            raise InvalidConfigurationError(
                f"A cache was asked for, and the generator, a {type(generator).__name__}, has none."
            )
        return generator.cache_shape()

    @model_call
    def retrieve(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        *,
        n_docs: int | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> RagRetrievedOutput:
        """Looks passages up for questions: what a call and ``generate`` take in place of these.

        Args:
            input_ids: token ids of the questions ``[batch, question]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, question]``.
            n_docs: how many passages; as the configuration says by default.
            output_attentions: whether to return the question encoder's attention weights.
            output_hidden_states: whether to return its layers' states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: the model has no retriever.
        """
        return self.whole().looked_up(
            input_ids,
            attention_mask,
            n_docs=n_docs,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
        )


class RagModel(RagPreTrainedModel):
    """A question encoder, a retriever, and a generator that reads each passage with the question.

    Args:
        config: both configurations; by default those of ``question_encoder`` and ``generator``.
        question_encoder: the question encoder itself; a new one by default.
        generator: the generator itself; a new one by default.
        retriever: what looks passages up; without one every call is given the passages.

    Raises:
        InvalidConfigurationError: neither a configuration nor both parts were given.
    """

    def __init__(
        self,
        config: RagConfig | None = None,
        question_encoder: PreTrainedModel | None = None,
        generator: PreTrainedModel | None = None,
        retriever: Retriever | None = None,
    ) -> None:
        super().__init__(whole_config(config, question_encoder, generator))
        parts = self.config
        self.question_encoder = (
            new_part("base", parts.question_encoder)
            if question_encoder is None
            else question_encoder
        )
        self.generator = new_part("seq2seq_lm", parts.generator) if generator is None else generator
        self.retriever = retriever
        self.post_init()

    def looked_up(
        self,
        input_ids: Tensor | None,
        attention_mask: Tensor | None,
        *,
        n_docs: int | None,
        output_attentions: bool | None,
        output_hidden_states: bool | None,
    ) -> RagRetrievedOutput:
        """Passages for questions; the arguments are those of ``retrieve``.

        Raises:
            InvalidInputError: there is no retriever, no question, or no vector of it.
        """
        retriever = self.retriever
        if retriever is None or input_ids is None:
            raise nothing_to_look_up(
                type(self).__name__, "input_ids" if retriever is not None else "a retriever"
            )
        encoded: Any = self.question_encoder(  # The output of whichever type it is.
            input_ids=input_ids,
            **given(attention_mask=attention_mask),
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        vectors: Tensor = encoded.pooler_output
        texts, mask, embeds, ids = self.found(retriever, input_ids, vectors, n_docs)
        return RagRetrievedOutput(
            context_input_ids=texts,
            context_attention_mask=mask,
            doc_scores=scores_of(vectors, embeds),
            retrieved_doc_embeds=embeds,
            retrieved_doc_ids=ids,
            question_encoder_last_hidden_state=vectors,
            question_enc_hidden_states=encoded.hidden_states,
            question_enc_attentions=encoded.attentions,
        )

    def found(
        self, retriever: Retriever, input_ids: Tensor, vectors: Tensor, n_docs: int | None
    ) -> tuple[Tensor, ...]:
        """What the retriever finds: passages and their mask ``[B * D, S]``, vectors, numbers.

        Args:
            retriever: what looks them up, on the host.
            input_ids: the questions ``[B, Q]``.
            vectors: of these ``[B, C]``.
            n_docs: how many; as the configuration says by default.
        """
        count = self.config.n_docs if n_docs is None else n_docs
        prefix = getattr(self.config.generator, "prefix", None)

        def look_up(ids: Any, vectors: Any) -> list[Any]:  # NumPy's arrays.
            found = retriever(ids, vectors, prefix=prefix, n_docs=count, return_tensors="np")
            return [
                found["context_input_ids"],
                found["context_attention_mask"],
                found["retrieved_doc_embeds"],
                found["doc_ids"],
            ]

        batch, context = ops.size(input_ids, 0), self.config.max_combined_length
        results: tuple[Tensor, ...] = ops.on_host(
            look_up,
            [input_ids, vectors],
            [
                (batch * count, context),
                (batch * count, context),
                (batch, count, self.config.retrieval_vector_size),
                (batch, count),
            ],
            [input_ids, input_ids, vectors, input_ids],
        )
        return results

    @model_call
    def forward(
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
        *,
        output_retrieved: bool | None = None,
        n_docs: int | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> RetrievAugLMOutput:
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
            output_retrieved: whether to return the passages that were looked up; as the
                configuration says by default.
            n_docs: how many passages are retrieved; as the configuration says by default.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: there are neither passages nor a retriever, or no scores of the
                passages, or not as many as passages.
        """
        return self.scored(
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

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...

    def scored(
        self,
        *,
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
        output_retrieved: bool | None = None,
        n_docs: int | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> RetrievAugLMOutput:
        """The scores of a call."""
        texts, mask = context_input_ids, context_attention_mask
        scores, encoder_outputs = doc_scores, encoder_outputs
        output_retrieved, n_docs = output_retrieved, n_docs
        found: RagRetrievedOutput | None = None
        if encoder_outputs is None and (texts is None or scores is None):
            if texts is not None and self.retriever is None:
                raise missing_scores(type(self).__name__)
            found = self.looked_up(
                input_ids,
                attention_mask,
                n_docs=n_docs,
                output_attentions=output_attentions,
                output_hidden_states=output_hidden_states,
            )
            texts, mask, scores = (
                found.context_input_ids,
                found.context_attention_mask,
                found.doc_scores,
            )
        if scores is None:
            raise missing_scores(type(self).__name__)
        count = passages_of(scores, texts, n_docs)
        if decoder_input_ids is None:
            raise InvalidInputError(
                f"{type(self).__name__} was called without decoder_input_ids, the beginning of the "
                "answers, [batch, target]."
            )
        answered: Seq2SeqLMOutput = self.generator(
            input_ids=texts if encoder_outputs is None else None,
            attention_mask=mask,
            encoder_outputs=encoder_outputs,
            decoder_input_ids=ops.repeat(decoder_input_ids, count, 0),
            decoder_attention_mask=(
                None
                if decoder_attention_mask is None
                else ops.repeat(decoder_attention_mask, count, 0)
            ),
            past_key_values=past_key_values,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        shows = self.config.output_retrieved if output_retrieved is None else output_retrieved
        shown = found if shows else None
        return RetrievAugLMOutput(
            logits=answered.logits,
            doc_scores=scores,
            past_key_values=answered.past_key_values,
            retrieved_doc_embeds=None if shown is None else shown.retrieved_doc_embeds,
            retrieved_doc_ids=None if shown is None else shown.retrieved_doc_ids,
            context_input_ids=None if shown is None else shown.context_input_ids,
            context_attention_mask=None if shown is None else shown.context_attention_mask,
            question_encoder_last_hidden_state=(
                None if found is None else found.question_encoder_last_hidden_state
            ),
            question_enc_hidden_states=None if found is None else found.question_enc_hidden_states,
            question_enc_attentions=None if found is None else found.question_enc_attentions,
            generator_enc_last_hidden_state=answered.encoder_last_hidden_state,
            generator_enc_hidden_states=answered.encoder_hidden_states,
            generator_enc_attentions=answered.encoder_attentions,
            generator_dec_hidden_states=answered.decoder_hidden_states,
            generator_dec_attentions=answered.decoder_attentions,
            generator_cross_attentions=answered.cross_attentions,
        )


def whole_config(
    config: RagConfig | None,
    question_encoder: PreTrainedModel | None,
    generator: PreTrainedModel | None,
) -> RagConfig:
    """The configuration of the whole; those of the parts are the ones that the parts have.

    Raises:
        InvalidConfigurationError: too little is given.
    """
    if config is None:
        if question_encoder is None or generator is None:
            raise InvalidConfigurationError(
                "A RAG model needs a configuration, or both question_encoder= and generator=. "
                "RagConfig.from_question_encoder_generator_configs(...) makes one."
            )
        return RagConfig(question_encoder=question_encoder.config, generator=generator.config)
    if isinstance(config, RagConfig):  # Else the model says what it takes.
        if question_encoder is not None:
            config.question_encoder = question_encoder.config
        if generator is not None:
            config.generator = generator.config
    return config


def scores_of(vectors: Tensor, embeds: Tensor) -> Tensor:
    """How well passages go with questions, ``[B, D]``: the products of their vectors.

    Args:
        vectors: of the questions ``[B, C]``.
        embeds: of the passages ``[B, D, C]``.
    """
    return ops.squeeze(ops.matmul(ops.unsqueeze(vectors, 1), ops.transpose(embeds, (0, 2, 1))), 1)


def nothing_to_look_up(model: str, missing: str) -> InvalidInputError:
    """The error for a call that has no passages and can't find any.

    Args:
        model: the name of the model's class.
        missing: what it would find them by.
    """
    return InvalidInputError(
        f"{model} was called without passages, and without {missing} it can't look any up. Pass them "
        "as context_input_ids, with doc_scores; or call "
        "model.set_retriever(RagRetriever.from_pretrained(...)) and pass input_ids."
    )


def missing_scores(model: str) -> InvalidInputError:
    """The error for passages without scores.

    Args:
        model: the name of the model's class.
    """
    return InvalidInputError(
        f"{model} was given passages without doc_scores, [batch, passages], which say how much each "
        "counts. model.retrieve(input_ids, attention_mask) finds both."
    )


def passages_of(scores: Tensor, texts: Tensor | None, n_docs: int | None) -> ops.Size:
    """How many passages a question has.

    Args:
        scores: ``[B, D]``.
        texts: ``[B * D, S]``, if they are known.
        n_docs: how many there are to be, if the call says so.

    Raises:
        InvalidInputError: there are others; as far as shapes are known.
    """
    batch, count = ops.size(scores, 0), ops.size(scores, 1)
    if n_docs is not None and isinstance(count, int) and count != n_docs:
        raise InvalidInputError(
            f"doc_scores are those of {count} passages a question, and n_docs={n_docs} were asked for."
        )
    rows = batch * count if texts is None else ops.size(texts, 0)
    known = all(isinstance(size, int) for size in (rows, batch, count))
    if known and rows != batch * count:
        raise InvalidInputError(
            f"context_input_ids have {rows} rows, and doc_scores [{batch}, {count}] go with "
            f"{batch * count}: the passages of each question, one after the other."
        )
    return count
