"""DPR's tokenizers: BERT's, and for the reader a question with passages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, NamedTuple, Protocol

from triformers_core.architectures.bert.tokenization import BertTokenizer, BertTokenizerFast
from triformers_core.errors import InvalidInputError
from triformers_core.tensors import TensorType, to_list
from triformers_core.tokenization.batch_encoding import BatchEncoding
from triformers_core.tokenization.options import PaddingStrategy, TruncationStrategy


class DPRContextEncoderTokenizer(BertTokenizer):
    """BERT's tokenizer; a passage's title and text are a pair. See ``BertTokenizer``."""


class DPRContextEncoderTokenizerFast(BertTokenizerFast):
    """The same, under the name of the class that loads fast by default elsewhere."""


class DPRQuestionEncoderTokenizer(BertTokenizer):
    """BERT's tokenizer; for its arguments see ``BertTokenizer``."""


class DPRQuestionEncoderTokenizerFast(BertTokenizerFast):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""


class DPRSpanPrediction(NamedTuple):
    """A span of a passage, as an answer.

    Args:
        span_score: the score of its start and its end together.
        relevance_score: that of its passage.
        doc_id: the passage's number.
        start_index: its first token's number in the passage's input.
        end_index: its last token's number.
        text: its text.
    """

    span_score: float
    relevance_score: float
    doc_id: int
    start_index: int
    end_index: int
    text: str


class ReaderOutput(Protocol):
    """What ``DPRReader`` returns in any backend; its scores are that backend's tensors."""

    @property
    def start_logits(self) -> Any: ...

    @property
    def end_logits(self) -> Any: ...

    @property
    def relevance_logits(self) -> Any: ...


class DPRReaderTokenizer(BertTokenizer):
    """The reader's tokenizer: ``[CLS] question [SEP] title [SEP] text``, for every passage.

    For its arguments see ``BertTokenizer``.
    """

    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "attention_mask")

    def __call__(  # type: ignore[override]  # What a reader reads isn't a text or a pair.
        self,
        questions: str | Sequence[str],
        titles: str | Sequence[str] | None = None,
        texts: str | Sequence[str] | None = None,
        padding: bool | PaddingStrategy = False,
        truncation: bool | TruncationStrategy = False,
        max_length: int | None = None,
        return_tensors: TensorType | None = None,
        return_attention_mask: bool | None = None,
        **options: Any,  # Those of a tokenizer's call, for a question alone or a pair.
    ) -> BatchEncoding:
        """Makes the reader's inputs of a question and passages, a row a passage.

        Args:
            questions: a question for all passages, or one for each.
            titles: of every passage; without ``texts`` they are the second texts of pairs.
            texts: the passages; without ``titles`` they are the second texts of pairs.
            padding: ``True`` or "longest" pads to the longest row, "max_length" to ``max_length``.
            truncation: whether a row's end is cut off; any kind but ``False`` and
                "do_not_truncate" does so.
            max_length: number of tokens, special ones included; ``model_max_length`` by default.
            return_tensors: "np", "pt", "tf" or "jax"; lists by default.
            return_attention_mask: whether to tell tokens from padding; true by default.
            options: without titles or without texts, further ones of ``BertTokenizer.__call__``.

        Raises:
            InvalidInputError: the numbers of questions, titles and texts differ, or an option has
                no effect on passages.
        """
        if titles is None or texts is None:
            pair = texts if titles is None else titles
            return super().__call__(
                questions,
                pair,
                padding=padding,
                truncation=truncation,
                max_length=max_length,
                return_tensors=return_tensors,
                return_attention_mask=return_attention_mask,
                **options,
            )
        if options:
            raise InvalidInputError(
                f"{type(self).__name__} has no effect for {', '.join(sorted(options))} with titles "
                "and texts; leave it out."
            )
        titles = [titles] if isinstance(titles, str) else list(titles)
        texts = [texts] if isinstance(texts, str) else list(texts)
        questions = [questions] * len(texts) if isinstance(questions, str) else list(questions)
        if not len(questions) == len(titles) == len(texts):
            raise InvalidInputError(
                f"{len(questions)} questions, {len(titles)} titles and {len(texts)} texts came; a "
                "passage is one of each, but for one question of all."
            )
        heads = super().__call__(questions, titles, verbose=False)["input_ids"]
        bodies = super().__call__(texts, add_special_tokens=False, verbose=False)["input_ids"]
        rows = [head + body for head, body in zip(heads, bodies, strict=True)]
        if truncation not in (False, "do_not_truncate"):
            longest = self.model_max_length if max_length is None else max_length
            rows = [row[:longest] for row in rows]
        return self.pad(
            {"input_ids": rows},
            padding,
            max_length,
            return_attention_mask=return_attention_mask,
            return_tensors=return_tensors,
            verbose=False,
        )

    def decode_best_spans(
        self,
        reader_input: Mapping[str, Any],
        reader_output: ReaderOutput,
        num_spans: int = 16,
        max_answer_length: int = 64,
        num_spans_per_passage: int = 4,
    ) -> list[DPRSpanPrediction]:
        """The best answers: those of the most relevant passage first, by their scores.

        As published, a span may begin in the passage's title, and of two in one passage neither
        contains the other.

        Args:
            reader_input: what the call of this tokenizer returned.
            reader_output: what ``DPRReader`` returned for it, in any backend.
            num_spans: the most answers.
            max_answer_length: the most tokens of an answer.
            num_spans_per_passage: the most answers of one passage.

        Raises:
            InvalidInputError: there is no separator of questions and passages.
        """
        rows = to_list(reader_input["input_ids"])
        starts, ends = to_list(reader_output.start_logits), to_list(reader_output.end_logits)
        relevances = to_list(reader_output.relevance_logits)
        separator, padding = self.sep_token_id, self.pad_token_id
        if separator is None:
            raise InvalidInputError(
                f"{type(self).__name__} has no sep_token, which ends a question."
            )
        found: list[DPRSpanPrediction] = []
        for passage in sorted(range(len(rows)), key=lambda index: -relevances[index]):
            row: list[int] = rows[passage]
            begin = row.index(separator, 2) + 1
            ends_so = padding is not None and row[-1] == padding
            length = row.index(padding or 0) if ends_so else len(row)
            spans = best_spans(
                starts[passage][begin:length],
                ends[passage][begin:length],
                longest=max_answer_length,
                most=num_spans_per_passage,
            )
            for score, first, last in spans:
                first, last = begin + first, begin + last
                found.append(
                    DPRSpanPrediction(
                        span_score=score,
                        relevance_score=relevances[passage],
                        doc_id=passage,
                        start_index=first,
                        end_index=last,
                        text=self.decode(row[first : last + 1]),
                    )
                )
        return found[:num_spans]


class DPRReaderTokenizerFast(DPRReaderTokenizer, BertTokenizerFast):
    """The same, under the name of the class that loads fast by default elsewhere."""


def best_spans(
    starts: Sequence[float], ends: Sequence[float], *, longest: int, most: int
) -> list[tuple[float, int, int]]:
    """Score, first and last token of the best spans, none of which contains another.

    Args:
        starts: score of every token as the first.
        ends: score of every token as the last.
        longest: the most tokens of a span.
        most: the most spans.
    """
    spans = sorted(
        (
            (start + end, first, first + more)
            for first, start in enumerate(starts)
            for more, end in enumerate(ends[first : first + longest])
        ),
        key=lambda span: -span[0],
    )
    chosen: list[tuple[float, int, int]] = []
    for score, first, last in spans:
        if len(chosen) == most:
            break
        if not any(a <= first and last <= b or first <= a and b <= last for _, a, b in chosen):
            chosen.append((score, first, last))
    return chosen
