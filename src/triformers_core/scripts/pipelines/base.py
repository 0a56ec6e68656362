"""From what users have to what they want: a tokenizer or feature extractor, a model, and the way back."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from triformers_core.backends import Backend
from triformers_core.errors import InvalidInputError
from triformers_core.tensors import TensorType

__all__ = ["KINDS", "Array", "Pipeline", "Result", "softmax"]

Array = NDArray[Any]
Result = dict[str, Any]
"""One answer: texts, numbers and scores by name."""

KINDS: Mapping[Backend, TensorType] = {"torch": "pt", "tensorflow": "tf", "flax": "jax"}
"""What a backend's tensors are called where a tokenizer makes them."""


class Pipeline(ABC):
    """A task from input to answer; ``pipeline(...)`` makes one.

    Args:
        model: a model of any backend that serves the task.
        tokenizer: for texts.
        feature_extractor: for images.
        batch_size: how many inputs a call of the model gets.
        options: of the task; each call can give others.
    """

    task: ClassVar[str] = ""
    """The registry's name of the task that the model serves."""

    def __init__(
        self,
        model: Any,  # Of any architecture and backend.
        tokenizer: Any = None,
        feature_extractor: Any = None,
        batch_size: int = 1,
        **options: Any,
    ) -> None:
        self.model = model
        self.tokenizer = tokenizer
        self.feature_extractor = feature_extractor
        self.batch_size = batch_size
        self.options = options
        self.backend: Backend = model.backend
        if self.backend == "torch":
            model.eval()

    def __call__(self, inputs: Any, **options: Any) -> Any:
        """The answer to an input, or the answers to several.

        Args:
            inputs: one, a list, or anything that gives one after the other.
            options: of the task, in place of those that the pipeline was made with.
        """
        asked = {**self.options, **options}
        batch_size = asked.pop("batch_size", self.batch_size)
        if self.is_one(inputs):
            return self.alone(inputs, next(self._answers([inputs], 1, asked)))
        answers = self._answers(inputs, batch_size, asked)
        return list(answers) if isinstance(inputs, Sequence) else answers

    def is_one(self, inputs: Any) -> bool:
        """Whether this is one input, and not several."""
        return isinstance(inputs, str | Mapping)

    def alone(self, given: Any, answer: Any) -> Any:
        """How the answer to an input that isn't in a list is given."""
        return answer

    @abstractmethod
    def answers(self, inputs: list[Any], options: Mapping[str, Any]) -> list[Any]:
        """The answers to a batch of inputs.

        Args:
            inputs: the batch.
            options: of the task.
        """

    def _answers(
        self, inputs: Iterable[Any], size: int, options: Mapping[str, Any]
    ) -> Iterator[Any]:
        batch: list[Any] = []
        for each in inputs:
            batch.append(each)
            if len(batch) == size:
                yield from self.answers(batch, options)
                batch = []
        if batch:
            yield from self.answers(batch, options)

    def encoded(self, texts: list[Any], pairs: list[Any] | None = None, **options: Any) -> Any:
        """Texts as the model takes them: padded, and cut to its longest input."""
        limit = self.tokenizer.model_max_length
        settings = {"truncation": limit < 1_000_000, "padding": len(texts) > 1}
        return self.tokenizer(
            texts, pairs, return_tensors=KINDS[self.backend], **{**settings, **options}
        )

    def called(self, inputs: Mapping[str, Any]) -> dict[str, Array]:
        """What the model answers, as arrays by name.

        Args:
            inputs: its inputs by name.
        """
        if self.backend == "torch":
            inputs = {name: value.to(self.model.device) for name, value in inputs.items()}
        with without_gradients(self.backend):
            output = self.model(**inputs)
        return {name: as_array(x) for name, x in output.items() if hasattr(x, "shape")}

    def generated(self, inputs: Mapping[str, Any], options: Mapping[str, Any]) -> Array:
        """The ids that the model generates, ``[batch * sequences, length]``."""
        if self.backend == "torch":
            inputs = {name: value.to(self.model.device) for name, value in inputs.items()}
        known = {n: x for n, x in inputs.items() if n in ("input_ids", "attention_mask")}
        found = self.model.generate(**known, **options)
        return as_array(getattr(found, "sequences", found))

    def refuse(self, options: Iterable[str], known: Sequence[str]) -> None:
        """Sees to it that all options are known.

        Raises:
            InvalidInputError: one isn't.
        """
        for name in options:
            if name not in known:
                raise InvalidInputError(
                    f"{type(self).__name__} has no option {name!r}; it has {', '.join(known)}."
                )


def without_gradients(backend: Backend) -> AbstractContextManager[Any]:
    """In PyTorch a call that keeps nothing for a backward pass."""
    if backend != "torch":
        return nullcontext()
    import torch

    return torch.no_grad()


def as_array(value: Any) -> Array:
    """A tensor of any backend as an array of NumPy; half precision becomes single."""
    if hasattr(value, "detach"):
        value = value.detach().cpu()
        value = value.float() if value.is_floating_point() else value
    array: Array = np.asarray(value)
    return array.astype(np.float32) if array.dtype.name in ("bfloat16", "float16") else array


def softmax(scores: Array) -> Array:
    """Shares of the last axis that are 1 together."""
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares: Array = powers / powers.sum(axis=-1, keepdims=True)
    return shares


def sigmoid(scores: Array) -> Array:
    """Shares of each score by itself."""
    shares: Array = 1.0 / (1.0 + np.exp(-scores))
    return shares


FUNCTIONS: Mapping[str, Callable[[Array], Array]] = {
    "softmax": softmax,
    "sigmoid": sigmoid,
    "none": lambda scores: scores,
}
