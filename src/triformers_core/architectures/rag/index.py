"""Where RAG finds passages: an exact index of vectors, or a data set of the package ``datasets``.

Axis letters: N passages of the index, B questions, D passages of a question, C width.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, Self

from triformers_core.errors import (
    CheckpointNotFoundError,
    CorruptCheckpointError,
    InvalidInputError,
)
from triformers_core.files.atomic import saving_in, write_all
from triformers_core.files.damage import MOST_TOLD

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]
    Numbers = NDArray[np.int64]

VECTORS_FILE, PASSAGES_FILE = "passages.safetensors", "passages.jsonl"
_DIGEST = "passages_sha256"
AT_ONCE = 65_536
"""Passages whose products with the questions are computed at once."""


class Passages(NamedTuple):
    """What was found for the questions, best first.

    Args:
        ids: numbers of the passages ``[B, D]``.
        vectors: of the passages ``[B, D, C]``.
        titles: of every question's passages.
        texts: likewise.
    """

    ids: Numbers
    vectors: Vectors
    titles: Sequence[Sequence[str]]
    texts: Sequence[Sequence[str]]


class Index(Protocol):
    """What a retriever asks, in the form that the reference's own indices have."""

    def get_top_docs(self, question_hidden_states: Vectors, n_docs: int) -> tuple[Numbers, Vectors]:
        """The passages whose vectors have the largest products with the questions', best first.

        Args:
            question_hidden_states: vectors of the questions ``[B, C]``.
            n_docs: how many passages of each.

        Returns:
            Their numbers ``[B, D]`` and vectors ``[B, D, C]``.
        """
        ...

    def get_doc_dicts(self, doc_ids: Numbers) -> Sequence[Mapping[str, Any]]:
        """Titles and texts of passages.

        Args:
            doc_ids: their numbers ``[B, D]``.

        Returns:
            For every question lists under "title" and "text".
        """
        ...


class ExactIndex:
    """Vectors of passages, all of which are compared with a question's (NumPy alone).

    Args:
        embeddings: the vectors ``[N, C]``.
        titles: of the passages.
        texts: of the passages.

    Raises:
        InvalidInputError: there aren't as many of each, or none.
    """

    def __init__(self, embeddings: Vectors, titles: Sequence[str], texts: Sequence[str]) -> None:
        shape = embeddings.shape
        if len(shape) != 2 or not shape[0] == len(titles) == len(texts) or not len(titles):
            raise InvalidInputError(
                f"An index was made of embeddings {list(shape)}, {len(titles)} titles and {len(texts)} "
                "texts; it takes embeddings [passages, width], and a title and a text of each."
            )
        self.embeddings = embeddings
        self.titles = titles
        self.texts = texts

    def __len__(self) -> int:
        return len(self.titles)

    def get_top_docs(self, question_hidden_states: Vectors, n_docs: int) -> tuple[Numbers, Vectors]:
        """See ``Index``; of equal products the passage with the lower number comes first.

        Raises:
            InvalidInputError: it has fewer passages, or vectors of another width.
        """
        import numpy as np

        if question_hidden_states.shape[-1] != self.embeddings.shape[1]:
            raise InvalidInputError(
                f"The index has vectors of width {self.embeddings.shape[1]}, and the questions' have "
                f"{question_hidden_states.shape[-1]}; both must come of models trained together."
            )
        if n_docs > len(self):
            raise InvalidInputError(
                f"{n_docs} passages were asked for, and the index has {len(self)}; pass n_docs="
                f"{len(self)} or fewer."
            )
        rows = len(question_hidden_states)
        scores: Vectors = np.empty((rows, 0), np.float32)
        ids: Numbers = np.empty((rows, 0), np.int64)
        for start in range(0, len(self), AT_ONCE):
            part = np.asarray(self.embeddings[start : start + AT_ONCE], np.float32)
            found = np.arange(start, start + len(part))[None].repeat(rows, 0)
            scores = np.concatenate([scores, question_hidden_states @ part.T], 1)
            ids = np.concatenate([ids, found], 1)
            best = np.argsort(-scores, 1, kind="stable")[:, :n_docs]
            scores = np.take_along_axis(scores, best, 1)
            ids = np.take_along_axis(ids, best, 1)
        return ids, np.asarray(self.embeddings[ids], np.float32)

    def get_doc_dicts(self, doc_ids: Numbers) -> list[dict[str, list[str]]]:
        """See ``Index``."""
        rows: list[list[int]] = doc_ids.tolist()
        return [
            {"title": [self.titles[i] for i in row], "text": [self.texts[i] for i in row]}
            for row in rows
        ]

    def save_pretrained(self, save_directory: str | os.PathLike[str]) -> None:
        """Writes ``passages.safetensors`` and ``passages.jsonl``, a passage a line.

        Args:
            save_directory: is made if it is missing.
        """
        import numpy as np
        from safetensors.numpy import save

        lines = "".join(
            json.dumps({"title": title, "text": text}, ensure_ascii=False) + "\n"
            for title, text in zip(self.titles, self.texts, strict=True)
        ).encode()
        vectors = np.ascontiguousarray(self.embeddings)
        about = {_DIGEST: hashlib.sha256(lines).hexdigest()}
        with saving_in(save_directory) as folder:
            write_all(
                folder,
                {PASSAGES_FILE: lines, VECTORS_FILE: save({"embeddings": vectors}, about)},
            )

    @classmethod
    def from_pretrained(cls, folder: str | os.PathLike[str]) -> Self:
        """Reads what ``save_pretrained`` wrote.

        Args:
            folder: where it lies.

        Raises:
            CheckpointNotFoundError: a file isn't there.
            CorruptCheckpointError: one is damaged, or both don't go together.
        """
        return cls.from_files(Path(folder) / VECTORS_FILE, Path(folder) / PASSAGES_FILE)

    @classmethod
    def from_files(cls, vectors: Path, passages: Path) -> Self:
        """Reads an index's two files.

        Args:
            vectors: safetensors with "embeddings" ``[N, C]``.
            passages: lines of JSON, each with "title" and "text".

        Raises:
            CheckpointNotFoundError: a file isn't there.
            CorruptCheckpointError: one is damaged, or both don't go together.
        """
        from safetensors import SafetensorError, safe_open

        for path in (vectors, passages):
            if not path.is_file():
                raise CheckpointNotFoundError(
                    f"There is no file {path}; an index of passages has {VECTORS_FILE} and {PASSAGES_FILE}."
                )
        digest, rows = hashlib.sha256(), []
        try:
            with safe_open(vectors, framework="numpy") as file:
                embeddings = file.get_tensor("embeddings")
                saved_with = (file.metadata() or {}).get(_DIGEST)
            with passages.open("rb") as lines:
                for line in lines:
                    digest.update(line)
                    rows.append(json.loads(line))
            if saved_with not in (None, digest.hexdigest()):
                raise ValueError("these are other passages than the vectors were saved with")
            titles, texts = ([str(row[key]) for row in rows] for key in ("title", "text"))
            return cls(embeddings, titles, texts)
        except (
            *(SafetensorError, KeyError, TypeError, ValueError, RecursionError),
            InvalidInputError,
        ) as error:
            raise CorruptCheckpointError(
                f"{vectors} and {passages.name} are no index of passages: {str(error)[:MOST_TOLD]}. It has "
                "'embeddings' [passages, width] in the one, and a line with 'title' and 'text' of "
                "each passage in the other; ExactIndex(...).save_pretrained writes both."
            ) from error


class IndexedDataset(Protocol):
    """What of a data set of the package ``datasets`` is used: rows, and search in an index of it."""

    def search_batch(self, index_name: str, queries: Vectors, k: int = 10) -> tuple[Any, Any]:
        """Scores and numbers of the rows next to each of the queries ``[B, C]``."""
        ...

    def __getitem__(self, key: Any) -> Any:
        """Columns of the rows of these numbers."""
        ...


class DatasetIndex:
    """Passages of a data set that the user has, found by its own index, such as FAISS'.

    The data set has columns "title", "text" and "embeddings", and an index of the latter, which
    ``dataset.add_faiss_index("embeddings")`` makes.

    Args:
        dataset: of the package ``datasets``.
        index_name: its index.
    """

    def __init__(self, dataset: IndexedDataset, index_name: str = "embeddings") -> None:
        self.dataset = dataset
        self.index_name = index_name

    def get_top_docs(self, question_hidden_states: Vectors, n_docs: int) -> tuple[Numbers, Vectors]:
        """See ``Index``."""
        import numpy as np

        _, found = self.dataset.search_batch(self.index_name, question_hidden_states, n_docs)
        ids = np.asarray([row[:n_docs] for row in found], np.int64)
        if ids.shape != (len(question_hidden_states), n_docs) or (ids < 0).any():
            raise InvalidInputError(
                f"{n_docs} passages were asked for, and the data set's index {self.index_name!r} found "
                "fewer; pass a smaller n_docs."
            )
        vectors = [self.dataset[row.tolist()]["embeddings"] for row in ids]
        return ids, np.asarray(vectors, np.float32)

    def get_doc_dicts(self, doc_ids: Numbers) -> list[dict[str, list[str]]]:
        """See ``Index``."""
        found = [self.dataset[row] for row in doc_ids.tolist()]
        return [{key: list(row[key]) for key in ("title", "text")} for row in found]
