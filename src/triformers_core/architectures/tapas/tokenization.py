"""TAPAS' tokenizer: a question, then a table row by row, in BERT's word pieces."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, Unpack, overload

from triformers_core.architectures.bert.tokenization import BertTokenizer
from triformers_core.architectures.tapas.tables.answers import Answers, Coordinates
from triformers_core.architectures.tapas.tables.example import (
    OUTSIDE,
    Question,
    make_example,
    make_labels,
)
from triformers_core.architectures.tapas.tables.numbers import find_values, normalize
from triformers_core.architectures.tapas.tables.options import (
    TableOptions,
    TapasTruncation,
    drops_rows,
)
from triformers_core.architectures.tapas.tables.selection import selected_cells
from triformers_core.architectures.tapas.tables.table import (
    DataFrame,
    Row,
    Table,
    Words,
    fit,
    read_texts,
)
from triformers_core.architectures.tapas.tables.words import find_words
from triformers_core.errors import InvalidInputError
from triformers_core.settings import Json
from triformers_core.tensors import TensorType, to_list
from triformers_core.tokenization import collate
from triformers_core.tokenization.batch_encoding import BatchEncoding
from triformers_core.tokenization.options import PaddingStrategy, Side, TokenizerOptions
from triformers_core.tokenization.policies import Limits, Truncation
from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.warning import warn

if TYPE_CHECKING:
    from tokenizers import AddedToken

__all__ = ["TapasTokenizer"]

Cells = list[tuple[int, int]]
"""Cells of a table, as (row, column), counted from 0 below the header."""

# A backend's tensor, or nested lists.
Logits = Any

PUBLISHED_TYPES = 256
"""Token types of columns, of rows and of ranks that published models have."""


class TapasTokenizer(BertTokenizer):
    """TAPAS' tokenizer: ``[CLS] question [SEP] header row row …``, for tables of pandas.

    It also finds the numbers and dates of cells and questions, and says in the token types how they
    compare. Cells without any letter or digit, and "n/a" and "nan", become one ``empty_token``.

    Args:
        vocab_file: path of ``vocab.txt``, a token a line.
        tokenizer_file: path of ``tokenizer.json``, instead.
        do_lower_case: see ``BertTokenizer``, and so are the next four.
        tokenize_chinese_chars: see there.
        strip_accents: see there.
        do_basic_tokenize: see there.
        never_split: see there.
        empty_token: stands for a cell that says nothing; a special token.
        cell_trim_length: how many tokens of a cell stay in truncation; -1 for as many as fit.
        max_column_id: what the number of columns is below; by default ``model_max_length``, but 256
            at most, since published models have so many token types for columns, rows and ranks.
        max_row_id: largest number of rows, the header included; likewise. Ranks of a column's
            numbers end with the last token type, too.
        strip_column_names: whether to leave out the header's tokens.
        update_answer_coordinates: whether the answer's cells are those whose text is one of
            ``answer_text``, in place of the given ones.
        min_question_length: questions of fewer tokens are left out.
        max_question_length: questions of more tokens are left out.
        options: special tokens, ``model_max_length`` (512 by default), … (see
            ``PreTrainedTokenizer``).

    Raises:
        CheckpointNotFoundError: the file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: the vocabulary lacks the token for unknown words.
    """

    template: SequenceTemplate | None = SequenceTemplate(
        single="cls_token $A sep_token", pair="cls_token $A sep_token $B:1"
    )

    def __init__(
        self,
        vocab_file: str | os.PathLike[str] | None = None,
        *,
        tokenizer_file: str | os.PathLike[str] | None = None,
        do_lower_case: bool | None = None,
        tokenize_chinese_chars: bool | None = None,
        strip_accents: bool | None = None,
        do_basic_tokenize: bool = True,
        never_split: Sequence[str] | None = None,
        empty_token: str = "[EMPTY]",
        cell_trim_length: int = -1,
        max_column_id: int | None = None,
        max_row_id: int | None = None,
        strip_column_names: bool = False,
        update_answer_coordinates: bool = False,
        min_question_length: int | None = None,
        max_question_length: int | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        special: list[str | AddedToken] = list(options.get("additional_special_tokens") or ())
        if empty_token not in map(str, special):
            special.append(empty_token)
        options["additional_special_tokens"] = special
        options.setdefault("model_max_length", 512)
        super().__init__(
            vocab_file,
            tokenizer_file=tokenizer_file,
            do_lower_case=do_lower_case,
            tokenize_chinese_chars=tokenize_chinese_chars,
            strip_accents=strip_accents,
            do_basic_tokenize=do_basic_tokenize,
            never_split=never_split,
            **options,
        )
        self.empty_token = empty_token
        self.cell_trim_length = cell_trim_length
        most = min(self.model_max_length, PUBLISHED_TYPES)
        self.max_column_id = most if max_column_id is None else max_column_id
        self.max_row_id = most if max_row_id is None else max_row_id
        self.strip_column_names = strip_column_names
        self.update_answer_coordinates = update_answer_coordinates
        self.min_question_length = min_question_length
        self.max_question_length = max_question_length

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return super().options() | {
            "cell_trim_length": self.cell_trim_length,
            "empty_token": self.empty_token,
            "max_column_id": self.max_column_id,
            "max_question_length": self.max_question_length,
            "max_row_id": self.max_row_id,
            "min_question_length": self.min_question_length,
            "strip_column_names": self.strip_column_names,
            "update_answer_coordinates": self.update_answer_coordinates,
        }

    def __call__(  # type: ignore[override]  # A table takes the place of a text.
        self,
        table: DataFrame,
        queries: str | Sequence[str] | None = None,
        answer_coordinates: Coordinates | Sequence[Coordinates] | None = None,
        answer_text: Sequence[str] | Sequence[Sequence[str]] | None = None,
        *,
        add_special_tokens: bool = True,
        padding: bool | PaddingStrategy = False,
        truncation: bool | TapasTruncation = False,
        max_length: int | None = None,
        pad_to_multiple_of: int | None = None,
        padding_side: Side | None = None,
        return_tensors: TensorType | None = None,
        return_token_type_ids: bool | None = None,
        return_attention_mask: bool | None = None,
        return_special_tokens_mask: bool = False,
        return_length: bool = False,
        verbose: bool = True,
    ) -> BatchEncoding:
        """Makes a model's inputs from a table and a question, or several about the same table.

        Args:
            table: its cells and column names are texts.
            queries: a question, or a list of them; these are a conversation: the token types tell
                which cells answered the question before.
            answer_coordinates: the cells of the answer, as (row, column), counted from 0 below the
                header; for a list of questions, a list of such lists. With them come "labels",
                "numeric_values" and "numeric_values_scale".
            answer_text: the answers' texts, in the same shape; given with ``answer_coordinates``.
            add_special_tokens: whether to put special tokens around the question.
            padding: ``True`` or "longest" pads to the longest input, "max_length" to
                ``max_length``, ``False`` or "do_not_pad" not at all.
            truncation: ``True`` or "drop_rows_to_fit" leaves out rows from the end and tokens of
                long cells until the input fits; ``False`` or "do_not_truncate" none.
            max_length: number of tokens, special ones included; ``model_max_length`` by default.
            pad_to_multiple_of: rounds the padded length up.
            padding_side: "right" or "left"; the tokenizer's by default.
            return_tensors: "np", "pt", "tf" or "jax" for tensors with a batch axis; by default
                lists, of one question without that axis.
            return_token_type_ids: whether to return the seven token types of every token; by
                default if the model takes them.
            return_attention_mask: whether to tell tokens (1) from padding (0); by default if the
                model takes it.
            return_special_tokens_mask: whether to tell special tokens (1) from others.
            return_length: whether to return how many tokens each input has.
            verbose: whether to warn of inputs longer than the model takes, and of questions that
                are left out.

        Raises:
            InvalidInputError: a table, question or answer of the wrong type; an input that doesn't
                fit into ``max_length``; or an answer that isn't in the input.
            MissingBackendError: the backend of ``return_tensors`` isn't installed.
        """
        options: TableOptions = {
            "add_special_tokens": add_special_tokens,
            "padding": padding,
            "truncation": truncation,
            "max_length": max_length,
            "pad_to_multiple_of": pad_to_multiple_of,
            "padding_side": padding_side,
            "return_tensors": return_tensors,
            "return_token_type_ids": return_token_type_ids,
            "return_attention_mask": return_attention_mask,
            "return_special_tokens_mask": return_special_tokens_mask,
            "return_length": return_length,
            "verbose": verbose,
        }
        single = queries is None or isinstance(queries, str)
        questions = [queries or ""] if queries is None or isinstance(queries, str) else queries
        answers = Answers.of(answer_coordinates, answer_text, questions, single=single)
        return self._encode_table(table, questions, answers, options, single=single)

    def encode(  # type: ignore[override]  # A table takes the place of a text.
        self, table: DataFrame, query: str | None = None, **options: Unpack[TableOptions]
    ) -> list[int]:
        """The ids of a question with its table; a tensor of them with ``return_tensors``.

        Args:
            table: see ``__call__``.
            query: the question.
            options: see ``__call__``.
        """
        ids: list[int] = self.encode_plus(table, query, **options)["input_ids"]
        return ids

    def encode_plus(  # type: ignore[override]  # A table takes the place of a text.
        self,
        table: DataFrame,
        query: str | None = None,
        answer_coordinates: Coordinates | None = None,
        answer_text: Sequence[str] | None = None,
        **options: Unpack[TableOptions],
    ) -> BatchEncoding:
        """The same as ``__call__`` for one question.

        Args:
            table: see ``__call__``.
            query: the question.
            answer_coordinates: the cells of its answer.
            answer_text: their texts.
            options: see ``__call__``.
        """
        if query is not None and not isinstance(query, str):
            raise InvalidInputError(
                f"A {type(query).__name__} was given, but this method takes one question: call the "
                "tokenizer itself for several."
            )
        return self(table, query, answer_coordinates, answer_text, **options)

    def batch_encode_plus(  # type: ignore[override]  # A table takes the place of a text.
        self,
        table: DataFrame,
        queries: Sequence[str],
        answer_coordinates: Sequence[Coordinates] | None = None,
        answer_text: Sequence[Sequence[str]] | None = None,
        **options: Unpack[TableOptions],
    ) -> BatchEncoding:
        """The same as ``__call__`` for several questions.

        Args:
            table: see ``__call__``.
            queries: the questions.
            answer_coordinates: the cells of their answers.
            answer_text: these cells' texts.
            options: see ``__call__``.
        """
        return self(table, list(queries), answer_coordinates, answer_text, **options)

    def tokenize(
        self,
        text: str,
        pair: str | None = None,
        add_special_tokens: bool = False,
        *,
        split_special_tokens: bool | None = None,
    ) -> list[str]:
        """The tokens of a text, or of two one after the other.

        Args:
            text: a question, or a cell; one without letters or digits is the empty token.
            pair: a second one.
            add_special_tokens: whether to put special tokens around.
            split_special_tokens: whether special tokens that stand in a text are split as all else
                is; by default the tokenizer's own setting.
        """
        texts = self._words_of([text] if pair is None else [text, pair], split_special_tokens)
        ids = [[token for word in words for token in word] for words in texts]
        if add_special_tokens:
            return self.convert_ids_to_tokens(self.build_inputs_with_special_tokens(*ids))
        return self.convert_ids_to_tokens([token for row in ids for token in row])

    def prepare_for_model(self, *ids: object, **options: object) -> NoReturn:
        """Fails: the inputs of a table need its cells, and not their ids alone."""
        raise InvalidInputError(
            f"{type(self).__name__} makes no inputs of ids: call it with the table and a question."
        )

    @overload
    def convert_logits_to_predictions(
        self,
        data: Mapping[str, Any],
        logits: Logits,
        logits_agg: None = None,
        cell_classification_threshold: float = 0.5,
    ) -> tuple[list[Cells]]: ...

    @overload
    def convert_logits_to_predictions(
        self,
        data: Mapping[str, Any],
        logits: Logits,
        logits_agg: Logits,
        cell_classification_threshold: float = 0.5,
    ) -> tuple[list[Cells], list[int]]: ...

    def convert_logits_to_predictions(
        self,
        data: Mapping[str, Any],
        logits: Logits,
        logits_agg: Logits | None = None,
        cell_classification_threshold: float = 0.5,
    ) -> tuple[list[Cells]] | tuple[list[Cells], list[int]]:
        """The answers' cells and operators, from what a model returns.

        Args:
            data: the tokenizer's inputs, with a batch axis.
            logits: the model's, of the tokens, ``[batch, sequence]``.
            logits_agg: the model's, of the operators, ``[batch, operators]``.
            cell_classification_threshold: a cell is selected if the mean probability of its tokens
                is larger.

        Returns:
            For every question the selected cells, as (row, column), counted from 0 below the
            header; with ``logits_agg`` also the operator's number.
        """
        cells = selected_cells(data, to_list(logits), cell_classification_threshold)
        if logits_agg is None:
            return (cells,)
        rows: list[list[float]] = to_list(logits_agg)
        return cells, [row.index(max(row)) for row in rows]

    # Steps of a call

    def _encode_table(
        self,
        table: DataFrame,
        questions: Sequence[str],
        answers: Answers | None,
        options: TableOptions,
        *,
        single: bool,
    ) -> BatchEncoding:
        texts = read_texts(table)
        if answers is not None and self.update_answer_coordinates:
            answers = answers.found_in(texts)
        tokenized = self._tokenize_table(texts)
        drops = drops_rows(options.get("truncation", False))
        max_length, verbose = options.get("max_length"), options.get("verbose", True)
        padding, truncation = Limits(
            padding=options.get("padding", False),
            truncation=drops,
            max_length=max_length,
            pad_to_multiple_of=options.get("pad_to_multiple_of"),
            padding_side=options.get("padding_side") or self.padding_side,
            model_max_length=self.model_max_length,
            verbose=verbose and (drops or max_length is None),
        ).resolve()
        examples: list[dict[str, Any]] = []
        for index, text in enumerate(questions):
            question = self._question(text, options)
            rows = self._fitted(tokenized.rows, len(question), truncation)
            previous = answers.cells[index - 1] if answers is not None and index else ()
            example = make_example(question, tokenized, rows, previous)
            if answers is not None:
                example |= make_labels(question, tokenized, rows, answers.cells[index])
            examples.append(example)
        batch: collate.Columns = {
            name: [example[name] for example in examples] for name in examples[0]
        }
        self._check_length(batch["input_ids"], drops, max_length, verbose)
        if padding is not None:
            collate.pad_columns(batch, "input_ids", padding, self._fillers())
        if options.get("return_length", False):
            batch["length"] = [len(row) for row in batch["input_ids"]]
        data = {name: batch[name] for name in batch if self._is_wanted(name, options)}
        tensors = options.get("return_tensors")
        if single and tensors is None:
            data = {name: values[0] for name, values in data.items()}
        return BatchEncoding(data, tensor_type=tensors)

    def _is_wanted(self, name: str, options: TableOptions) -> bool:
        """Whether a value was asked for, or is returned by default."""
        asked = {
            "token_type_ids": options.get("return_token_type_ids"),
            "attention_mask": options.get("return_attention_mask"),
            "special_tokens_mask": options.get("return_special_tokens_mask", False),
        }
        wanted = asked.get(name, True)
        return name in self.model_input_names if wanted is None else wanted

    def _check_length(
        self, rows: Sequence[Sequence[int]], drops: bool, max_length: int | None, verbose: bool
    ) -> None:
        if drops:
            return
        longest = max(map(len, rows), default=0)
        if max_length is not None and longest > max_length:
            raise InvalidInputError(
                f"An input has {longest} tokens, more than max_length={max_length}. Pass "
                "truncation=True, which leaves out rows until it fits."
            )
        if max_length is None and verbose:
            self._warn_of_length(rows)

    def _tokenize_table(self, texts: Sequence[Sequence[str]]) -> Table:
        columns = len(texts[0])
        if columns >= self.max_column_id:
            raise InvalidInputError(
                f"The table has {columns} columns; there must be fewer than max_column_id="
                f"{self.max_column_id}."
            )
        words = iter(self._words_of([cell for row in texts for cell in row]))
        rows = [[next(words) for _ in row] for row in texts]
        if self.strip_column_names:
            rows[0] = [[] for _ in rows[0]]
        return Table.of(texts, rows, max(self.max_row_id, PUBLISHED_TYPES) - 1)

    def _question(self, text: str, options: TableOptions) -> Question:
        """A question; without tokens and values where it is too short or too long."""
        special = options.get("add_special_tokens", True)
        before = self.convert_tokens_to_ids([str(self.cls_token)]) if special else []
        after = self.convert_tokens_to_ids([str(self.sep_token)]) if special else []
        ids = [token for word in self._words_of([text])[0] for token in word]
        least, most = self.min_question_length or 0, self.max_question_length
        if len(ids) < least or (most is not None and len(ids) > most):
            if options.get("verbose", True):
                warn(
                    f"A question is left out, since it has {len(ids)} tokens: between "
                    f"min_question_length={least} and max_question_length={most} are wanted."
                )
            return Question(ids=[], values=[], before=before, after=after)
        return Question(ids=ids, values=find_values(normalize(text)), before=before, after=after)

    def _fitted(
        self, rows: Sequence[Row], question: int, truncation: Truncation | None
    ) -> Sequence[Row]:
        """The rows of a table that stay beside a question of so many tokens, and what of them."""
        if truncation is None:
            if len(rows) > self.max_row_id:
                raise InvalidInputError(
                    f"The table has {len(rows)} rows, the header included; the largest number is "
                    f"max_row_id={self.max_row_id}. Pass truncation=True, which leaves out rows."
                )
            return rows
        trimmed = self.cell_trim_length
        longest = None if trimmed < 0 else max(trimmed, 1)
        return fit(rows[: self.max_row_id], truncation.max_length - question, longest)

    def _words_of(self, texts: Sequence[str], split: bool | None = None) -> list[Words]:
        """The words of questions or cells."""
        special: dict[str, Words] = {
            token: [[self._id(token)]] for token in self.all_special_tokens
        }
        empty = special[self.empty_token]
        if self.split_special_tokens if split is None else split:
            special = {}
        with self._lock:
            self._backend.encode_special_tokens = not special
            return find_words(texts, self._backend, special, empty=empty)

    def _fillers(self) -> dict[str, Any]:
        return super()._fillers() | {
            "token_type_ids": list(OUTSIDE),
            "labels": 0,
            "numeric_values": math.nan,
            "numeric_values_scale": 1.0,
        }
