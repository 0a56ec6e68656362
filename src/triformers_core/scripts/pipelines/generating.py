"""Texts that go on, and texts made of others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from triformers_core.scripts.pipelines.base import Pipeline

__all__ = [
    "SummarizationPipeline",
    "Text2TextGenerationPipeline",
    "TextGenerationPipeline",
    "TranslationPipeline",
]


class TextGenerationPipeline(Pipeline):
    """What comes after a text.

    Options: ``return_full_text`` (whether it begins with the text itself, as by default),
    ``clean_up_tokenization_spaces``, and those of ``generate``.
    """

    task = "causal_lm"

    def answers(self, inputs: list[Any], options: Mapping[str, Any]) -> list[Any]:
        rest = dict(options)
        full = rest.pop("return_full_text", True)
        clean = rest.pop("clean_up_tokenization_spaces", None)
        side, self.tokenizer.padding_side = self.tokenizer.padding_side, "left"
        try:
            batch = self.encoded(inputs)
        finally:
            self.tokenizer.padding_side = side
        ids = self.generated(batch, rest)
        length, count = batch["input_ids"].shape[1], len(ids) // len(inputs)
        texts = self.tokenizer.batch_decode(
            ids[:, length:].tolist(), skip_special_tokens=True, clean_up_tokenization_spaces=clean
        )
        whole = self.tokenizer.batch_decode(
            ids.tolist(), skip_special_tokens=True, clean_up_tokenization_spaces=clean
        )
        prompts = self.tokenizer.batch_decode(
            ids[:, :length].tolist(), skip_special_tokens=True, clean_up_tokenization_spaces=clean
        )
        made = []
        for index, text in enumerate(whole):
            # A new text may begin with a space that it has within the whole alone.
            new = text[len(prompts[index]) :] if text.startswith(prompts[index]) else texts[index]
            made.append({"generated_text": inputs[index // count] + new if full else new})
        return [made[index * count : (index + 1) * count] for index in range(len(inputs))]


class Text2TextGenerationPipeline(Pipeline):
    """A text made of another one. Options: ``clean_up_tokenization_spaces``, those of ``generate``."""

    task = "seq2seq_lm"
    key: ClassVar[str] = "generated_text"

    def alone(self, given: Any, answer: Any) -> Any:
        """A list, as of several sequences."""
        return answer if isinstance(answer, list) else [answer]

    def prompt(self, text: str) -> str:
        """The text as the model expects it: after what its configuration says of the task."""
        return text

    def tokenized(self, texts: list[str], options: dict[str, Any]) -> Any:
        """The texts' ids."""
        return self.encoded(texts)

    def answers(self, inputs: list[Any], options: Mapping[str, Any]) -> list[Any]:
        rest = dict(options)
        clean = rest.pop("clean_up_tokenization_spaces", None)
        batch = self.tokenized([self.prompt(text) for text in inputs], rest)
        ids = self.generated(batch, rest)
        texts = self.tokenizer.batch_decode(
            ids.tolist(), skip_special_tokens=True, clean_up_tokenization_spaces=clean
        )
        made = [{self.key: text} for text in texts]
        count = len(made) // len(inputs)
        if count == 1:
            return made
        return [made[index * count : (index + 1) * count] for index in range(len(inputs))]

    def _prefix(self, task: str) -> str:
        """What a checkpoint's configuration puts before the texts of a task, as T5's do."""
        tasks = getattr(self.model.config, "task_specific_params", None) or {}
        return str(tasks.get(task, {}).get("prefix", ""))


class SummarizationPipeline(Text2TextGenerationPipeline):
    """A summary of a text. Options: those of ``generate``."""

    key = "summary_text"

    def prompt(self, text: str) -> str:
        return self._prefix("summarization") + text


class TranslationPipeline(Text2TextGenerationPipeline):
    """A translation of a text.

    Options: ``src_lang`` and ``tgt_lang`` for models of many languages, and those of ``generate``.

    Args:
        direction: the task, such as "translation_en_to_de".
        arguments: see ``Pipeline``.
    """

    key = "translation_text"

    def __init__(self, *arguments: Any, direction: str = "translation", **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.direction = direction

    def prompt(self, text: str) -> str:
        return self._prefix(self.direction) + text

    def tokenized(self, texts: list[str], options: dict[str, Any]) -> Any:
        source, target = options.pop("src_lang", None), options.pop("tgt_lang", None)
        if source is not None:
            self.tokenizer.src_lang = source
        if target is not None:
            codes = self.tokenizer.convert_tokens_to_ids([target])
            options.setdefault("forced_bos_token_id", codes[0])
        return self.encoded(texts)
