"""Classes of a text's tokens, masked tokens, and answers within a text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from triformers_core.errors import InvalidInputError
from triformers_core.scripts.pipelines.base import Array, Pipeline, Result, softmax

__all__ = ["FillMaskPipeline", "QuestionAnsweringPipeline", "TokenClassificationPipeline"]

STRATEGIES = ("none", "simple", "first", "average", "max")


class TokenClassificationPipeline(Pipeline):
    """The entities that a text names.

    Options: ``ignore_labels`` (``["O"]`` by default), and ``aggregation_strategy``: "none" gives
    tokens, "simple" joins neighbours of a class, and "first", "average" and "max" give all parts of a
    word one class first: its first part's, that of the mean scores, or that of its surest part.
    """

    task = "token_classification"

    def answers(self, inputs: list[Any], options: Mapping[str, Any]) -> list[Any]:
        self.refuse(options, ("ignore_labels", "aggregation_strategy"))
        strategy = options.get("aggregation_strategy") or "none"
        if strategy not in STRATEGIES:
            raise InvalidInputError(
                f"aggregation_strategy is {strategy!r}, and one of {', '.join(STRATEGIES)}."
            )
        batch = self.encoded(inputs, return_offsets_mapping=True, return_special_tokens_mask=True)
        offsets, special = batch.pop("offset_mapping"), batch.pop("special_tokens_mask")
        scores = softmax(self.called(batch)["logits"])
        ignored = options.get("ignore_labels", ["O"])
        found = []
        for row, text in enumerate(inputs):
            tokens = list(
                self._tokens(batch, row, np.asarray(offsets[row]), np.asarray(special[row]))
            )
            if strategy == "none":
                entities = [self._alone(token, scores[row]) for token in tokens]
            else:
                entities = self._joined(self._words(tokens, scores[row], strategy, text), text)
            key = "entity" if strategy == "none" else "entity_group"
            found.append([entity for entity in entities if entity[key] not in ignored])
        return found

    def _tokens(self, batch: Any, row: int, offsets: Array, special: Array) -> Iterator[Result]:
        pieces, words = batch.tokens(row), batch.word_ids(row)
        for index, (start, end) in enumerate(offsets.tolist()):
            if not special[index]:
                yield {
                    "index": index,
                    "word": pieces[index],
                    "start": start,
                    "end": end,
                    "of": words[index],
                }

    def _alone(self, token: Result, scores: Array) -> Result:
        best = int(scores[token["index"]].argmax())
        return {
            "entity": self.model.config.id2label[best],
            "score": float(scores[token["index"]][best]),
            **{name: token[name] for name in ("index", "word", "start", "end")},
        }

    def _words(
        self, tokens: Sequence[Result], scores: Array, strategy: str, text: str
    ) -> list[Result]:
        """Tokens, or words of them, with a class and a score each."""
        groups: list[list[Result]] = []
        for token in tokens:
            same = groups and strategy != "simple" and groups[-1][0]["of"] == token["of"]
            if same:
                groups[-1].append(token)
            else:
                groups.append([token])
        found = []
        for group in groups:
            rows = scores[[token["index"] for token in group]]
            row = {
                "average": rows.mean(axis=0),
                "max": rows[rows.max(axis=1).argmax()],
            }.get(strategy, rows[0])
            best = int(row.argmax())
            found.append(
                {
                    "label": self.model.config.id2label[best],
                    "score": float(row[best]),
                    "ids": [token["index"] for token in group],
                    "words": [token["word"] for token in group],
                    "start": group[0]["start"],
                    "end": group[-1]["end"],
                }
            )
        return found

    def _joined(self, words: Sequence[Result], text: str) -> list[Result]:
        """Neighbours of one class, unless a label says that another entity begins."""
        groups: list[list[Result]] = []
        for word in words:
            tag, name = _parts(word["label"])
            last = _parts(groups[-1][-1]["label"])[1] if groups else None
            if last == name and tag != "B":
                groups[-1].append(word)
            else:
                groups.append([word])
        return [
            {
                "entity_group": _parts(group[0]["label"])[1],
                "score": float(np.mean([word["score"] for word in group])),
                "word": self.tokenizer.convert_tokens_to_string(
                    [piece for word in group for piece in word["words"]]
                ),
                "start": group[0]["start"],
                "end": group[-1]["end"],
            }
            for group in groups
        ]


def _parts(label: str) -> tuple[str, str]:
    """Whether an entity begins or goes on, and of what kind it is: "B-PER" → ("B", "PER")."""
    if label[:2] in ("B-", "I-"):
        return label[0], label[2:]
    return "I", label


class FillMaskPipeline(Pipeline):
    """What may stand at the mask of a text; for several masks there is a list for each.

    Options: ``top_k``, 5 by default, and ``targets``: tokens among which is chosen.
    """

    task = "masked_lm"

    def answers(self, inputs: list[Any], options: Mapping[str, Any]) -> list[Any]:
        self.refuse(options, ("top_k", "targets"))
        batch = self.encoded(inputs)
        ids = np.asarray(batch["input_ids"])
        mask = (
            np.asarray(batch["attention_mask"]) if "attention_mask" in batch else np.ones_like(ids)
        )
        scores = self.called(batch)["logits"]
        targets = self._targets(options.get("targets"))
        found = []
        for row, text in enumerate(inputs):
            places = np.flatnonzero(ids[row] == self.tokenizer.mask_token_id)
            if not len(places):
                raise InvalidInputError(
                    f"{text!r} has no {self.tokenizer.mask_token}, which says where a token is missing."
                )
            own = ids[row][mask[row].astype(bool)]
            lists = []
            for place in places:
                shares = softmax(scores[row, place])
                among = np.arange(len(shares)) if targets is None else np.asarray(targets)
                order = among[np.argsort(-shares[among], kind="stable")]
                before = int((mask[row, :place] != 0).sum())
                lists.append(
                    [
                        {
                            "score": float(shares[token]),
                            "token": token,
                            "token_str": self.tokenizer.decode([token]),
                            "sequence": self._filled(own, before, token, len(places) == 1),
                        }
                        for token in order[: options.get("top_k") or 5].tolist()
                    ]
                )
            found.append(lists[0] if len(lists) == 1 else lists)
        return found

    def _targets(self, words: str | Sequence[str] | None) -> list[int] | None:
        if words is None:
            return None
        found = []
        for word in [words] if isinstance(words, str) else words:
            known = self.tokenizer.get_vocab().get(word)
            if known is None:
                raise InvalidInputError(
                    f"targets has {word!r}, which is no token of the vocabulary."
                )
            found.append(int(known))
        return found

    def _filled(self, ids: Array, place: int, token: int, plain: bool) -> str:
        """The text with a token in the place of a mask; without special tokens if it is the only one."""
        filled = ids.copy()
        filled[place] = token
        text: str = self.tokenizer.decode(filled.tolist(), skip_special_tokens=plain)
        return text


class QuestionAnsweringPipeline(Pipeline):
    """The answer to a question within a context: ``{"question": …, "context": …}``.

    Options: ``top_k`` answers (1), ``max_answer_len`` tokens (15), ``max_seq_len`` (384) and
    ``doc_stride`` (128) of the windows of a long context, ``handle_impossible_answer`` (no answer is
    one, too) and ``align_to_words`` (whole words).
    """

    task = "question_answering"
    names = (
        *("top_k", "max_answer_len", "max_seq_len", "doc_stride"),
        *("handle_impossible_answer", "align_to_words"),
    )

    def __call__(
        self, inputs: Any = None, *, question: Any = None, context: Any = None, **options: Any
    ) -> Any:
        """The answer to a question, or the answers to several.

        Args:
            inputs: a question with its context, or several.
            question: instead, a question or several.
            context: theirs: one for all, or one each.
            options: see the class.
        """
        if inputs is None:
            inputs = {"question": question, "context": context}
            if isinstance(question, list):
                contexts = context if isinstance(context, list) else [context] * len(question)
                pairs = zip(question, contexts, strict=True)
                inputs = [{"question": q, "context": c} for q, c in pairs]
        return super().__call__(inputs, **options)

    def answers(self, inputs: list[Any], options: Mapping[str, Any]) -> list[Any]:
        self.refuse(options, self.names)
        found = []
        for each in inputs:
            question, context = each.get("question"), each.get("context")
            if not question or not context:
                raise InvalidInputError("A question and its context are needed, and one is empty.")
            best = self._answer(question, context, options)
            found.append(best[0] if options.get("top_k", 1) == 1 else best)
        return found

    def _answer(self, question: str, context: str, options: Mapping[str, Any]) -> list[Result]:
        right = self.tokenizer.padding_side == "right"
        length = min(self.tokenizer.model_max_length, options.get("max_seq_len") or 384)
        stride = min(options.get("doc_stride") or 128, length // 2)
        batch = self.encoded(
            [question if right else context],
            [context if right else question],
            truncation="only_second" if right else "only_first",
            max_length=length,
            stride=stride,
            padding="longest",
            return_overflowing_tokens=True,
            return_offsets_mapping=True,
        )
        offsets = np.asarray(batch.pop("offset_mapping"))
        batch.pop("overflow_to_sample_mapping", None)
        found = self.called(batch)
        spans: list[Result] = []
        nothing = 1.0
        for row in range(len(offsets)):
            own = np.asarray([part == int(right) for part in batch.sequence_ids(row)])
            start, end, none = _ends(found, row, own, bool(options.get("handle_impossible_answer")))
            nothing = min(nothing, none)
            spans += self._spans(
                start,
                end,
                batch,
                row,
                offsets=offsets[row],
                context=context,
                options=options,
            )
        if options.get("handle_impossible_answer"):
            spans.append({"score": nothing, "start": 0, "end": 0, "answer": ""})
        best: dict[str, Result] = {}
        for span in spans:
            # One text may be found in several ways: what speaks for it is all of them.
            known = best.setdefault(span["answer"].lower(), {**span, "score": 0.0})
            known["score"] += span["score"]
        ordered = sorted(best.values(), key=lambda each: -each["score"])
        return ordered[: options.get("top_k", 1)] or [
            {"score": 0.0, "start": 0, "end": 0, "answer": ""}
        ]

    def _spans(
        self,
        start: Array,
        end: Array,
        batch: Any,
        row: int,
        *,
        offsets: Array,
        context: str,
        options: Mapping[str, Any],
    ) -> Iterator[Result]:
        longest = options.get("max_answer_len") or 15
        both = np.tril(np.triu(np.outer(start, end)), longest - 1)
        # The question's words have numbers of their own.
        part = batch.sequence_ids(row)
        words = list(zip(part, batch.word_ids(row), strict=True))
        # More than are asked for, since several may be one text.
        most = 2 * options.get("top_k", 1) + 10
        for flat in np.argsort(-both, axis=None, kind="stable")[:most]:
            first, last = np.unravel_index(flat, both.shape)
            if both[first, last] == 0:
                continue
            begin, stop = int(offsets[first][0]), int(offsets[last][1])
            if options.get("align_to_words", True):
                begin = min(o[0] for o, w in zip(offsets, words, strict=True) if w == words[first])
                stop = max(o[1] for o, w in zip(offsets, words, strict=True) if w == words[last])
            yield {
                "score": float(both[first, last]),
                "start": int(begin),
                "end": int(stop),
                "answer": context[int(begin) : int(stop)],
            }


def _ends(
    found: Mapping[str, Array], row: int, own: Array, may_be_none: bool
) -> tuple[Array, Array, float]:
    """How likely each token begins and ends an answer, and how likely there is none."""
    allowed = own.copy()
    allowed[0] = True
    ends = [
        softmax(np.where(allowed, found[name][row].astype(np.float64), -10000.0))
        for name in ("start_logits", "end_logits")
    ]
    none = float(ends[0][0] * ends[1][0])
    for each in ends:
        each[0] = 0.0
    return ends[0], ends[1], none if may_be_none else 0.0
