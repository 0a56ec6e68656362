"""Classes of texts and images, and hidden states."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from triformers_core.errors import InvalidInputError
from triformers_core.scripts.pipelines.base import FUNCTIONS, KINDS, Array, Pipeline, Result

__all__ = ["FeatureExtractionPipeline", "ImageClassificationPipeline", "TextClassificationPipeline"]


class TextClassificationPipeline(Pipeline):
    """The classes of texts, or of pairs of them: ``{"text": …, "text_pair": …}``.

    Options: ``top_k`` classes (``None``: all), ``function_to_apply`` ("softmax", "sigmoid", "none";
    by default what the configuration's kind of problem asks for); others go to the tokenizer.
    """

    task = "sequence_classification"

    def alone(self, given: Any, answer: Any) -> Any:
        """A text's is in a list of one, unless it is asked for several classes."""
        return [answer] if isinstance(given, str) and not isinstance(answer, list) else answer

    def answers(self, inputs: list[Any], options: Mapping[str, Any]) -> list[Any]:
        rest = dict(options)
        several = "top_k" in rest or rest.pop("return_all_scores", False)
        most = rest.pop("top_k", None if several else 1)
        function = rest.pop("function_to_apply", None) or self._function()
        texts = [each["text"] if isinstance(each, Mapping) else each for each in inputs]
        pairs = [each.get("text_pair") if isinstance(each, Mapping) else None for each in inputs]
        batch = self.encoded(texts, pairs if any(pairs) else None, **rest)
        if function not in FUNCTIONS:
            raise InvalidInputError(
                f"function_to_apply is {function!r}, and one of {', '.join(FUNCTIONS)}."
            )
        scores = FUNCTIONS[function](self.called(batch)["logits"])
        found = [best_classes(row, self.model.config.id2label, most) for row in scores]
        return found if several else [row[0] for row in found]

    def _function(self) -> str:
        config = self.model.config
        multi = config.problem_type == "multi_label_classification" or config.num_labels == 1
        return "sigmoid" if multi else "softmax"


def best_classes(scores: Array, names: Mapping[int, str], most: int | None) -> list[Result]:
    """The best classes with their scores, the best one first.

    Args:
        scores: ``[classes]``.
        names: of the classes.
        most: how many; all of them if it is ``None``.
    """
    order = np.argsort(-scores, kind="stable")[:most]
    return [{"label": names[int(index)], "score": float(scores[index])} for index in order]


class ImageClassificationPipeline(Pipeline):
    """The classes of images: of Pillow, arrays, or paths of files.

    Options: ``top_k`` classes, 5 by default; ``function_to_apply``.
    """

    task = "image_classification"

    def is_one(self, inputs: Any) -> bool:
        """An image or a path."""
        return not isinstance(inputs, list | tuple)

    def answers(self, inputs: list[Any], options: Mapping[str, Any]) -> list[Any]:
        self.refuse(options, ("top_k", "function_to_apply"))
        batch = self.feature_extractor(
            [opened(each) for each in inputs], return_tensors=KINDS[self.backend]
        )
        function = FUNCTIONS[options.get("function_to_apply") or "softmax"]
        scores = function(self.called(batch)["logits"])
        names = self.model.config.id2label
        return [best_classes(row, names, options.get("top_k", 5)) for row in scores]


def opened(image: Any) -> Any:
    """An image; a path is opened with Pillow."""
    if not isinstance(image, str):
        return image
    from PIL import Image

    return Image.open(image)


class FeatureExtractionPipeline(Pipeline):
    """The hidden states of texts: of each ``[1, sequence, hidden]``, as lists.

    Options: ``return_tensors`` for arrays of NumPy; others go to the tokenizer.
    """

    task = "base"

    def answers(self, inputs: list[Any], options: Mapping[str, Any]) -> list[Any]:
        rest = dict(options)
        as_arrays = rest.pop("return_tensors", False)
        batch = self.encoded(inputs, **rest)
        found = self.called(batch)
        states = next(iter(found.values()))
        rows = [states[index : index + 1] for index in range(len(inputs))]
        return rows if as_arrays else [row.tolist() for row in rows]
