"""What looks passages up for RAG's questions, and puts both together for the generator.

Axis letters: B questions, D passages of a question, S length of a passage with its question, C width.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, Self

from triformers_core.architectures.rag.configuration import RagConfig
from triformers_core.architectures.rag.index import (
    PASSAGES_FILE,
    VECTORS_FILE,
    DatasetIndex,
    ExactIndex,
    Index,
    IndexedDataset,
)
from triformers_core.architectures.rag.tokenization import RagTokenizer
from triformers_core.errors import InvalidInputError, shown
from triformers_core.files.atomic import saving_in
from triformers_core.hub import HubOptions, find_file, resolve
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.batch_encoding import BatchEncoding
from triformers_core.warning import warn

if TYPE_CHECKING:
    from triformers_core.architectures.rag.index import Numbers, Vectors
    from triformers_core.tensors import TensorType

INDEX_FOLDER = "index"


class Retriever(Protocol):
    """What a RAG model asks for passages; called on the host, with NumPy's arrays."""

    def __call__(
        self,
        question_input_ids: Any,
        question_hidden_states: Any,
        prefix: str | None = None,
        n_docs: int | None = None,
        return_tensors: TensorType | None = None,
    ) -> Mapping[str, Any]:
        """Passages for questions; see ``RagRetriever``."""
        ...


class RagRetriever:
    """Finds passages in an index, and makes the generator's input of each with its question.

    Args:
        config: of the RAG model.
        question_encoder_tokenizer: reads the questions' ids.
        generator_tokenizer: makes the generator's.
        index: where the passages are: ``ExactIndex``, ``DatasetIndex``, or any other ``Index``; by
            default the one in the folder ``config.index_path``.
        init_retrieval: has no effect: an index is ready once it is made.

    Raises:
        InvalidInputError: there is no index.
    """

    def __init__(
        self,
        config: RagConfig,
        question_encoder_tokenizer: PreTrainedTokenizer,
        generator_tokenizer: PreTrainedTokenizer,
        index: Index | None = None,
        init_retrieval: bool = True,
    ) -> None:
        self.config = config
        self.question_encoder_tokenizer = question_encoder_tokenizer
        self.generator_tokenizer = generator_tokenizer
        self.index = _configured(config) if index is None else index

    @classmethod
    def from_pretrained(
        cls,
        retriever_name_or_path: str | os.PathLike[str],
        indexed_dataset: IndexedDataset | None = None,
        *,
        index: Index | None = None,
        **kwargs: Any,
    ) -> Self:
        """Loads configuration and tokenizers, and the index if it lies beside them.

        Args:
            retriever_name_or_path: a model id of the Hub or a directory.
            indexed_dataset: a data set of the package ``datasets`` with an index, in place of the
                index.
            index: any other one.
            kwargs: the Hub's options, ``config``, and keys that override the configuration's.

        Raises:
            InvalidInputError: there is no index, or both were given.
        """
        if indexed_dataset is not None:
            if index is not None:
                raise InvalidInputError(
                    "RagRetriever.from_pretrained was given both index and indexed_dataset; pass one."
                )
            index = DatasetIndex(indexed_dataset)
        hub, rest = HubOptions.split(kwargs)
        source, options = resolve(retriever_name_or_path, hub)
        config = rest.pop("config", None)
        if config is None:
            config = RagConfig.from_pretrained(source, **options.keywords(), **rest)
        pair = RagTokenizer.from_pretrained(source, **options.keywords())
        if index is None and config.index_path is None:
            index = _beside(source, options)
        return cls(config, pair.question_encoder, pair.generator, index)

    def save_pretrained(self, save_directory: str | os.PathLike[str]) -> None:
        """Writes configuration and tokenizers, and an exact index into the folder ``index``.

        Any other index isn't written, with a warning: it is passed to ``from_pretrained``.

        Args:
            save_directory: is made if it is missing.
        """
        pair = RagTokenizer(self.question_encoder_tokenizer, self.generator_tokenizer)
        with saving_in(save_directory) as folder:
            self.config.save_pretrained(folder)
            pair.save_pretrained(folder)
            if isinstance(self.index, ExactIndex):
                self.index.save_pretrained(folder / INDEX_FOLDER)
                return
        warn(
            f"The retriever's {type(self.index).__name__} isn't saved with it; pass it to "
            "RagRetriever.from_pretrained as index=."
        )

    def init_retrieval(self) -> None:
        """Does nothing: an index is ready once it is made."""

    def retrieve(
        self, question_hidden_states: Vectors, n_docs: int
    ) -> tuple[Vectors, Numbers, Sequence[Mapping[str, Any]]]:
        """The passages for questions.

        Args:
            question_hidden_states: vectors of the questions ``[B, C]``.
            n_docs: how many of each.

        Returns:
            The passages' vectors ``[B, D, C]``, their numbers ``[B, D]``, and for every question lists
            under "title" and "text".
        """
        size = max(1, self.config.retrieval_batch_size)
        ids, vectors = [], []
        for start in range(0, len(question_hidden_states), size):
            found = self.index.get_top_docs(question_hidden_states[start : start + size], n_docs)
            ids.append(found[0])
            vectors.append(found[1])
        import numpy as np

        numbers = np.concatenate(ids)
        return np.concatenate(vectors), numbers, self.index.get_doc_dicts(numbers)

    def postprocess_docs(
        self,
        docs: Sequence[Mapping[str, Any]],
        input_strings: Sequence[str],
        prefix: str | None,
        n_docs: int,
        return_tensors: TensorType | None = None,
    ) -> tuple[Any, Any]:
        """The generator's input for each passage with its question.

        Args:
            docs: for every question lists under "title" and "text".
            input_strings: the questions.
            prefix: what texts begin with.
            n_docs: how many passages of each are taken.
            return_tensors: the kind of tensors: "np", "pt", "tf" or "jax".

        Returns:
            Token ids and their mask, ``[B * D, max_combined_length]``.
        """
        config = self.config
        texts = [
            _joined(prefix, title, config.title_sep, text, config.doc_sep, question)
            for found, question in zip(docs, input_strings, strict=True)
            for title, text in zip(found["title"][:n_docs], found["text"][:n_docs], strict=True)
        ]
        batch = self.generator_tokenizer(
            texts,
            max_length=config.max_combined_length,
            padding="max_length",
            truncation=True,
            return_attention_mask=True,
            return_tensors=return_tensors,
        )
        return batch["input_ids"], batch["attention_mask"]

    def __call__(
        self,
        question_input_ids: Any,
        question_hidden_states: Vectors,
        prefix: str | None = None,
        n_docs: int | None = None,
        return_tensors: TensorType | None = None,
    ) -> BatchEncoding:
        """Finds passages for questions.

        Args:
            question_input_ids: the questions ``[B, length]``.
            question_hidden_states: their vectors ``[B, C]``.
            prefix: what the generator's texts begin with.
            n_docs: how many passages of each; as the configuration says by default.
            return_tensors: the kind of tensors: "np", "pt", "tf" or "jax".

        Returns:
            ``context_input_ids`` and ``context_attention_mask`` ``[B * D, max_combined_length]``,
            ``retrieved_doc_embeds`` ``[B, D, C]`` and ``doc_ids`` ``[B, D]``.
        """
        count = self.config.n_docs if n_docs is None else n_docs
        vectors, ids, docs = self.retrieve(question_hidden_states, count)
        questions = self.question_encoder_tokenizer.batch_decode(
            question_input_ids, skip_special_tokens=True
        )
        texts, mask = self.postprocess_docs(docs, questions, prefix, count, return_tensors)
        return BatchEncoding(
            {
                "context_input_ids": texts,
                "context_attention_mask": mask,
                "retrieved_doc_embeds": vectors,
                "doc_ids": ids,
            },
            tensor_type=return_tensors,
        )


def _joined(
    prefix: str | None, title: str, title_sep: str, text: str, doc_sep: str, question: str
) -> str:
    """A passage with its question; quotation marks around a title are left out."""
    title = title.removeprefix('"').removesuffix('"')
    whole = f"{prefix or ''}{title}{title_sep}{text}{doc_sep}{question}"
    return whole.replace("  ", " ")


def _configured(config: RagConfig) -> Index:
    """The index that a configuration names.

    Raises:
        InvalidInputError: it names none that is here.
    """
    folder = config.index_path
    if folder is None or not os.path.isdir(folder):
        where = (
            "has no index_path" if folder is None else f"has index_path={shown(folder)}, no folder"
        )
        raise InvalidInputError(
            f"RagRetriever needs an index of passages, and its configuration {where}. Pass "
            "index=ExactIndex(embeddings, titles, texts), or indexed_dataset= to from_pretrained with "
            f"a data set that has a FAISS index; {shown(config.dataset)} is of the latter kind."
        )
    return ExactIndex.from_pretrained(folder)


def _beside(source: str, options: HubOptions) -> Index | None:
    """The exact index in a checkpoint's folder ``index``, if it has one."""
    inner = dataclasses.replace(options, subfolder=options.in_repository(INDEX_FOLDER))
    vectors = find_file(source, VECTORS_FILE, inner)
    passages = None if vectors is None else find_file(source, PASSAGES_FILE, inner)
    if vectors is None or passages is None:
        return None
    return ExactIndex.from_files(vectors, passages)
