"""From a list of examples to a batch: padded and masked with NumPy, returned for any backend."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from triformers_core.errors import InvalidInputError
from triformers_core.tensors import TensorType, to_list, to_tensor
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.collate import IGNORED_LABEL
from triformers_core.tokenization.options import PaddingStrategy

__all__ = [
    "DataCollator",
    "DataCollatorForLanguageModeling",
    "DataCollatorForMultipleChoice",
    "DataCollatorForSeq2Seq",
    "DataCollatorForTokenClassification",
    "DataCollatorWithPadding",
    "DefaultDataCollator",
    "default_data_collator",
]

Example = Mapping[str, Any]
"""Values of one example, by name: numbers, lists of them, arrays."""
Columns = dict[str, Any]
"""A batch's values by name: lists, arrays or a backend's tensors."""
Array = NDArray[Any]

_NOT_NUMBERS = ("label", "label_ids")


class DataCollator(Protocol):
    """What makes a batch of examples."""

    def __call__(self, features: Sequence[Any]) -> Columns:
        """A batch by name.

        Args:
            features: the examples.
        """
        ...


def _tensors(columns: Mapping[str, Any], kind: TensorType) -> Columns:
    """The columns whose values are numbers, as tensors; whole numbers have 64 bits."""
    made = {}
    for name, value in columns.items():
        # NumPy's own conversion says which rows have different lengths.
        array = value if isinstance(value, np.ndarray) else to_tensor(to_list(value), "np", name)
        if array.dtype.kind == "f" and not isinstance(value, np.ndarray):
            array = array.astype(np.float32)
        made[name] = to_tensor(array, kind, name)
    return made


def _with_labels(features: Sequence[Example]) -> list[dict[str, Any]]:
    """Examples whose label, if they have one under a name of its own, is called ``labels``."""
    renamed = []
    for feature in features:
        row = dict(feature)
        for name in _NOT_NUMBERS:
            if row.get(name) is not None:
                row["labels"] = row.pop(name)
        renamed.append(row)
    return renamed


def default_data_collator(
    features: Sequence[Example], return_tensors: TensorType = "pt"
) -> Columns:
    """Stacks the values of examples that are as long as one another.

    Args:
        features: the examples; ``label`` and ``label_ids`` become ``labels``, and what is a text or
            ``None`` is left out.
        return_tensors: "np", "pt", "tf" or "jax".

    Raises:
        InvalidInputError: values of one name have different lengths.
    """
    rows = _with_labels([f if isinstance(f, Mapping) else vars(f) for f in features])
    if not rows:
        raise InvalidInputError("There are no examples to make a batch of.")
    names = [n for n, value in rows[0].items() if value is not None and not isinstance(value, str)]
    return _tensors({name: [to_list(row[name]) for row in rows] for name in names}, return_tensors)


@dataclass
class DefaultDataCollator:
    """Stacks the values of examples that are as long as one another; see ``default_data_collator``.

    Args:
        return_tensors: "np", "pt", "tf" or "jax".
    """

    return_tensors: TensorType = "pt"

    def __call__(
        self, features: Sequence[Example], return_tensors: TensorType | None = None
    ) -> Columns:
        """A batch, by name.

        Args:
            features: the examples.
            return_tensors: instead of the collator's own.
        """
        return default_data_collator(features, return_tensors or self.return_tensors)


@dataclass
class DataCollatorWithPadding:
    """Pads the texts of a batch to one length.

    Args:
        tokenizer: whose padding it is.
        padding: as in the tokenizer's call: to the longest text by default.
        max_length: for ``padding="max_length"``.
        pad_to_multiple_of: of what the length is a multiple.
        return_tensors: "np", "pt", "tf" or "jax".
    """

    tokenizer: PreTrainedTokenizer
    padding: bool | PaddingStrategy = True
    max_length: int | None = None
    pad_to_multiple_of: int | None = None
    return_tensors: TensorType = "pt"

    def __call__(self, features: Sequence[Example]) -> Columns:
        """A batch, by name: ``[batch, longest]``.

        Args:
            features: encodings; ``label`` and ``label_ids`` become ``labels``.
        """
        return _tensors(self._padded(_with_labels(features)), self.return_tensors)

    def _padded(self, rows: Sequence[Example]) -> Columns:
        padded = self.tokenizer.pad(
            [dict(row) for row in rows],
            padding=self.padding,
            max_length=self.max_length,
            pad_to_multiple_of=self.pad_to_multiple_of,
        )
        return dict(padded)


@dataclass
class DataCollatorForTokenClassification(DataCollatorWithPadding):
    """Pads the texts of a batch, and the labels of their tokens with a label that doesn't count.

    Args:
        tokenizer: whose padding it is.
        padding: as in the tokenizer's call.
        max_length: for ``padding="max_length"``.
        pad_to_multiple_of: of what the length is a multiple.
        return_tensors: "np", "pt", "tf" or "jax".
        label_pad_token_id: the label of padding.
    """

    label_pad_token_id: int = IGNORED_LABEL

    def _padded(self, rows: Sequence[Example]) -> Columns:
        labels = [to_list(row["labels"]) for row in rows if "labels" in row]
        texts = [{name: x for name, x in row.items() if name != "labels"} for row in rows]
        batch = super()._padded(texts)
        if labels:
            length = len(batch["input_ids"][0])
            batch["labels"] = [self._to(length, row) for row in labels]
        return batch

    def _to(self, length: int, row: list[int]) -> list[int]:
        fill = [self.label_pad_token_id] * (length - len(row))
        return row + fill if self.tokenizer.padding_side == "right" else fill + row


@dataclass
class DataCollatorForSeq2Seq(DataCollatorForTokenClassification):
    """Pads texts, and their targets to a length of their own.

    Args:
        tokenizer: whose padding it is.
        padding: as in the tokenizer's call, of both.
        max_length: for ``padding="max_length"``, of both.
        pad_to_multiple_of: of what the lengths are multiples.
        return_tensors: "np", "pt", "tf" or "jax".
        label_pad_token_id: the label of padding.
        model: makes the decoder's input of the labels, if it can.
    """

    # A model of any backend.
    model: Any = None

    def _padded(self, rows: Sequence[Example]) -> Columns:
        labels = [to_list(row["labels"]) for row in rows if row.get("labels") is not None]
        texts = [{name: x for name, x in row.items() if name != "labels"} for row in rows]
        batch = DataCollatorWithPadding._padded(self, texts)
        if labels:
            length = max(len(row) for row in labels)
            if self.padding == "max_length" and self.max_length is not None:
                length = self.max_length
            multiple = self.pad_to_multiple_of or 1
            length = -(-length // multiple) * multiple
            batch["labels"] = [self._to(length, row) for row in labels]
        return batch

    def __call__(self, features: Sequence[Example]) -> Columns:
        """A batch, by name: texts ``[batch, longest]``, labels ``[batch, longest target]``.

        Args:
            features: encodings with ``labels``; with a model, ``decoder_input_ids`` are added.
        """
        batch = super().__call__(features)
        prepare = getattr(self.model, "prepare_decoder_input_ids_from_labels", None)
        if prepare is not None and "labels" in batch:
            labels = batch["labels"]
            batch["decoder_input_ids"] = to_tensor(
                np.asarray(prepare(_of_the_backend(labels, self.model))), self.return_tensors
            )
        return batch


def _of_the_backend(labels: Any, model: Any) -> Any:
    """Labels as the model's backend takes them: PyTorch takes no arrays."""
    torch = sys.modules.get("torch")
    of_torch = torch is not None and isinstance(model, torch.nn.Module)
    return to_tensor(np.asarray(labels), "pt" if of_torch else "np")


@dataclass
class DataCollatorForMultipleChoice(DataCollatorWithPadding):
    """Pads the choices of every question: ``[batch, choices, longest]``.

    Args:
        tokenizer: whose padding it is.
        padding: as in the tokenizer's call.
        max_length: for ``padding="max_length"``.
        pad_to_multiple_of: of what the length is a multiple.
        return_tensors: "np", "pt", "tf" or "jax".
    """

    def _padded(self, rows: Sequence[Example]) -> Columns:
        labels = [row["labels"] for row in rows if "labels" in row]
        texts = [{name: x for name, x in row.items() if name != "labels"} for row in rows]
        choices = len(texts[0]["input_ids"])
        flat = [{name: x[i] for name, x in row.items()} for row in texts for i in range(choices)]
        batch: Columns = {
            name: np.asarray(value).reshape(len(rows), choices, -1)
            for name, value in super()._padded(flat).items()
        }
        if labels:
            batch["labels"] = labels
        return batch


@dataclass
class DataCollatorForLanguageModeling(DataCollatorWithPadding):
    """Pads texts and makes the labels of a language model, masked (Devlin et al. 2018) or causal.

    Of the tokens that aren't special a share is chosen to be predicted; of these most become the mask
    token, some another token, and the rest stay.

    Args:
        tokenizer: whose padding and mask token it is.
        padding: as in the tokenizer's call.
        max_length: for ``padding="max_length"``.
        pad_to_multiple_of: of what the length is a multiple.
        return_tensors: "np", "pt", "tf" or "jax".
        mlm: whether tokens are masked; else the labels are the tokens, and padding doesn't count.
        mlm_probability: the share that is chosen.
        mask_replace_prob: of these, the share that becomes the mask token.
        random_replace_prob: of these, the share that becomes another token.
        seed: of what is drawn; by default NumPy's own generator draws.

    Raises:
        InvalidInputError: the tokenizer has no mask token, or a share isn't in [0, 1].
    """

    mlm: bool = True
    mlm_probability: float = 0.15
    mask_replace_prob: float = 0.8
    random_replace_prob: float = 0.1
    seed: int | None = None
    _generator: np.random.Generator | None = field(default=None, init=False, repr=False)

    def __post_init__(self) -> None:
        if self.mlm and self.tokenizer.mask_token is None:
            raise InvalidInputError(
                f"{type(self.tokenizer).__name__} has no mask token, which masked language modelling "
                "needs; pass mlm=False for a causal language model."
            )
        for name in ("mlm_probability", "mask_replace_prob", "random_replace_prob"):
            if not 0 <= getattr(self, name) <= 1:
                raise InvalidInputError(f"{name} is {getattr(self, name)}, and isn't in [0, 1].")
        if self.mask_replace_prob + self.random_replace_prob > 1:
            raise InvalidInputError(
                f"mask_replace_prob={self.mask_replace_prob} and "
                f"random_replace_prob={self.random_replace_prob} are more than 1 together."
            )
        if self.seed is not None:
            self._generator = np.random.default_rng(self.seed)

    def _padded(self, rows: Sequence[Example]) -> Columns:
        texts = [dict(row) if isinstance(row, Mapping) else {"input_ids": row} for row in rows]
        batch = super()._padded(texts)
        batch = {name: np.asarray(value) for name, value in batch.items()}
        special = batch.pop("special_tokens_mask", None)
        ids: Array = batch["input_ids"]
        if self.mlm:
            batch["input_ids"], batch["labels"] = self.mask_tokens(ids, special)
            return batch
        labels = ids.copy()
        if self.tokenizer.pad_token_id is not None:
            labels[labels == self.tokenizer.pad_token_id] = IGNORED_LABEL
        batch["labels"] = labels
        return batch

    def mask_tokens(self, ids: Array, special: Array | None = None) -> tuple[Array, Array]:
        """The ids that the model sees, and the labels that it predicts, both ``[batch, sequence]``.

        Args:
            ids: the tokens, ``[batch, sequence]``.
            special: 1 for tokens that are never chosen; by default the special ones.
        """
        tokenizer = self.tokenizer
        if special is None:
            special = np.asarray(
                [
                    tokenizer.get_special_tokens_mask(row, already_has_special_tokens=True)
                    for row in ids.tolist()
                ]
            )
        labels, seen = ids.copy(), ids.copy()
        chosen = self._draw(np.where(special.astype(bool), 0.0, self.mlm_probability))
        labels[~chosen] = IGNORED_LABEL
        masked = self._draw(np.full(ids.shape, self.mask_replace_prob)) & chosen
        seen[masked] = tokenizer.mask_token_id
        rest = 1 - self.mask_replace_prob
        if rest and self.random_replace_prob:
            share = self.random_replace_prob / rest
            other = self._draw(np.full(ids.shape, share)) & chosen & ~masked
            count = int(other.sum())
            if self._generator is None:
                seen[other] = np.random.randint(0, len(tokenizer), count, dtype=np.int64)
            else:
                seen[other] = self._generator.integers(0, len(tokenizer), count)
        return seen, labels

    def _draw(self, shares: Array) -> Array:
        """Whether each entry is drawn, by its share."""
        drawn = (self._generator or np.random).binomial(1, shares, shares.shape)
        return np.asarray(drawn, dtype=bool)
