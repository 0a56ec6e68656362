"""LUKE's tokenizer: RoBERTa's tokens, and the entities that a text mentions."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Unpack, cast

from triformers_core.architectures.luke.mentions import (
    Mentions,
    Spans,
    check_spans,
    find_mentions,
)
from triformers_core.architectures.roberta.tokenization import RobertaTokenizer
from triformers_core.errors import (
    CheckpointNotFoundError,
    InvalidConfigurationError,
    InvalidInputError,
    NotPartError,
    shown,
)
from triformers_core.settings import Json
from triformers_core.tensors import TensorType
from triformers_core.tokenization import collate, files
from triformers_core.tokenization.batch_encoding import BatchEncoding
from triformers_core.tokenization.byte_level import File
from triformers_core.tokenization.ids import cut
from triformers_core.tokenization.options import (
    CallOptions,
    PaddingStrategy,
    Side,
    TokenizerOptions,
)
from triformers_core.tokenization.policies import Padding, Truncation
from triformers_core.warning import warn

if TYPE_CHECKING:
    from tokenizers import AddedToken

ENTITIES = "entity_vocab.json"
MENTIONED = {"entity_classification": 1, "entity_pair_classification": 2}
"""How many mentions a text has for a task that puts tokens around them."""
TASKS = (*MENTIONED, "entity_span_classification")
NOT_WITH_ENTITIES = (
    "is_split_into_words",
    "return_overflowing_tokens",
    "return_offsets_mapping",
)


class LukeTokenizer(RobertaTokenizer):
    """LUKE's tokenizer: RoBERTa's, which also takes the entities that a text mentions.

    Args:
        vocab_file: path of ``vocab.json``, the ids by token.
        merges_file: path of ``merges.txt``, a pair of tokens a line.
        entity_vocab_file: path of ``entity_vocab.json``, the ids by entity.
        tokenizer_file: path of ``tokenizer.json``, in place of the first two.
        task: what mentions are asked about. "entity_classification": of one, with
            ``entity_token_1`` around it; "entity_pair_classification": of two, the second with
            ``entity_token_2`` around it; "entity_span_classification": of any number. All of them
            are masked entities then. By default entities are what the call says.
        max_entity_length: number of entities that "max_length" pads to and truncation leaves; 1 and 2
            for the first two tasks.
        max_mention_length: how many of a mention's tokens are told.
        entity_token_1: stands around a mention.
        entity_token_2: stands around a second one.
        entity_unk_token: the entity that stands for those that the vocabulary lacks.
        entity_pad_token: the one that brings inputs to one length.
        entity_mask_token: the one that isn't told.
        entity_mask2_token: the second that isn't.
        add_prefix_space: see ``ByteLevelTokenizer``; with it every part of a text that begins or ends
            with a mention gets a space.
        errors: see there.
        trim_offsets: see ``RobertaTokenizer``.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are RoBERTa's by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: the entities lack one of the special ones.
        InvalidInputError: there is no such task, or ``errors`` isn't "replace".
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": "vocab.json",
        "merges_file": "merges.txt",
        "entity_vocab_file": ENTITIES,
        files.PIPELINE: "tokenizer.json",
    }
    files_beside_pipeline: ClassVar[Sequence[str]] = ("entity_vocab_file",)

    def __init__(
        self,
        vocab_file: File | None = None,
        merges_file: File | None = None,
        entity_vocab_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        task: str | None = None,
        max_entity_length: int = 32,
        max_mention_length: int = 30,
        entity_token_1: str | AddedToken = "<ent>",
        entity_token_2: str | AddedToken = "<ent2>",
        entity_unk_token: str = "[UNK]",
        entity_pad_token: str = "[PAD]",
        entity_mask_token: str = "[MASK]",
        entity_mask2_token: str = "[MASK2]",
        add_prefix_space: bool | None = None,
        errors: str = "replace",
        trim_offsets: bool | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        if task is not None and task not in TASKS:
            raise InvalidInputError(
                f"{type(self).__name__} has task={shown(task)}; it is None, "
                f"{', '.join(map(repr, TASKS))}."
            )
        self.entity_vocab = read_entities(type(self).__name__, entity_vocab_file)
        self.task = task
        self.max_entity_length = MENTIONED.get(task or "", max_entity_length)
        self.max_mention_length = max_mention_length
        self.entity_token_1, self.entity_token_2 = str(entity_token_1), str(entity_token_2)
        self.entity_unk_token, self.entity_pad_token = entity_unk_token, entity_pad_token
        self.entity_mask_token, self.entity_mask2_token = entity_mask_token, entity_mask2_token
        self.entity_unk_token_id = self._entity_id(entity_unk_token)
        self.entity_pad_token_id = self._entity_id(entity_pad_token)
        self.entity_mask_token_id = self._entity_id(entity_mask_token)
        self.entity_mask2_token_id = self._entity_id(entity_mask2_token)
        special: list[str | AddedToken] = list(options.get("additional_special_tokens") or ())
        known = set(map(str, special))
        special += [t for t in (entity_token_1, entity_token_2) if str(t) not in known]
        options["additional_special_tokens"] = special
        super().__init__(
            vocab_file,
            merges_file,
            tokenizer_file=tokenizer_file,
            add_prefix_space=add_prefix_space,
            errors=errors,
            trim_offsets=trim_offsets,
            **options,
        )

    def _entity_id(self, token: str) -> int:
        if token not in self.entity_vocab:
            raise InvalidConfigurationError(
                f"{type(self).__name__}'s entities have no {shown(token)}: pass the entity_unk_token=, "
                f"entity_pad_token=, entity_mask_token= or entity_mask2_token= that {ENTITIES} has."
            )
        return self.entity_vocab[token]

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return super().options() | {
            "entity_mask2_token": self.entity_mask2_token,
            "entity_mask_token": self.entity_mask_token,
            "entity_pad_token": self.entity_pad_token,
            "entity_token_1": self.entity_token_1,
            "entity_token_2": self.entity_token_2,
            "entity_unk_token": self.entity_unk_token,
            "max_entity_length": self.max_entity_length,
            "max_mention_length": self.max_mention_length,
            "task": self.task,
        }

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """The content of ``vocab.json``, ``merges.txt`` and ``entity_vocab.json``."""
        return {
            **super().vocabulary_files(),
            ENTITIES: json.dumps(dict(self.entity_vocab), indent=2, sort_keys=True),
        }

    def __call__(  # type: ignore[override]  # Entities take the place of targets.
        self,
        text: str | Sequence[str],
        text_pair: str | Sequence[str] | None = None,
        entity_spans: Spans | Sequence[Spans] | None = None,
        entity_spans_pair: Spans | Sequence[Spans] | None = None,
        entities: Sequence[str] | Sequence[Sequence[str]] | None = None,
        entities_pair: Sequence[str] | Sequence[Sequence[str]] | None = None,
        *,
        max_entity_length: int | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchEncoding:
        """Makes a model's inputs from a text or a pair of texts and the entities that they mention.

        Args:
            text: a text or a list of them.
            text_pair: the second texts, in the same shape; not with a ``task``.
            entity_spans: where entities are mentioned, as (first character, the one after the last);
                of a list of texts a list of such lists. Without them there are no entities, and
                this is RoBERTa's tokenizer.
            entity_spans_pair: likewise in the second texts.
            entities: the names of what is mentioned, as many; masked entities by default and with a
                ``task``.
            entities_pair: likewise in the second texts.
            max_entity_length: the tokenizer's by default.
            options: see ``PreTrainedTokenizer.__call__``; with entities texts are no words, and
                neither offsets nor overflowing tokens are returned.

        Returns:
            The inputs by name: beside those of the text "entity_ids", "entity_position_ids",
            "entity_attention_mask", and "entity_token_type_ids" where token types are wanted; for
            spans also "entity_start_positions" and "entity_end_positions".

        Raises:
            InvalidInputError: spans that aren't in the text, or as many as the task has; see there
                for others.
            NotPartError: what isn't returned with entities was asked for.
        """
        if entity_spans is None and entity_spans_pair is None and self.task is None:
            return super().__call__(text, text_pair, **options)
        for name in NOT_WITH_ENTITIES:
            if options.get(name, False):
                raise NotPartError(
                    f"{name}=True isn't served with entities: call the tokenizer without "
                    "entity_spans for it."
                )
        single = isinstance(text, str)
        first = self._read(text, entity_spans, entities, single=single)
        second = None
        if text_pair is not None:
            if self.task is not None:
                raise InvalidInputError(f"Texts come alone for task={self.task!r}, not in pairs.")
            second = self._read(text_pair, entity_spans_pair, entities_pair, single=single)
            if len(second) != len(first):
                raise InvalidInputError(
                    f"There are {len(first)} texts and {len(second)} second ones; give as many."
                )
        most = self.max_entity_length if max_entity_length is None else max_entity_length
        return self._encode_mentions(first, second, most, options, single=single)

    def pad(
        self,
        encoded_inputs: Mapping[str, Any] | Sequence[Mapping[str, Any]],
        padding: bool | PaddingStrategy = True,
        max_length: int | None = None,
        pad_to_multiple_of: int | None = None,
        padding_side: Side | None = None,
        return_attention_mask: bool | None = None,
        return_tensors: TensorType | None = None,
        verbose: bool = True,
    ) -> BatchEncoding:
        """Pads encodings, and the entities among them, to one length (see ``PreTrainedTokenizer``).

        Args:
            encoded_inputs: an encoding, a batch by name, or a list of encodings; values may be
                tensors.
            padding: see ``__call__``, and so are the next three; "max_length" pads entities to
                ``max_entity_length``.
            max_length: see there.
            pad_to_multiple_of: see there.
            padding_side: see there.
            return_attention_mask: whether there shall be an attention mask.
            return_tensors: "np", "pt", "tf" or "jax"; by default what the ids are.
            verbose: whether to warn of arguments without effect.
        """
        batch, kind, single = collate.columns(encoded_inputs, self.model_input_names[0])
        policy, _ = self._policies(
            {
                "padding": padding,
                "truncation": False,
                "max_length": max_length,
                "pad_to_multiple_of": pad_to_multiple_of,
                "padding_side": padding_side,
                "verbose": False,
            }
        )
        if policy is not None and "entity_ids" in batch:
            self._pad_entities(batch, policy, self.max_entity_length)
        return super().pad(
            {name: rows[0] for name, rows in batch.items()} if single else batch,
            padding,
            max_length,
            pad_to_multiple_of,
            padding_side,
            return_attention_mask,
            return_tensors or kind,
            verbose,
        )

    # Steps of a call

    def _read(
        self,
        text: str | Sequence[str],
        spans: Spans | Sequence[Spans] | None,
        entities: Sequence[str] | Sequence[Sequence[str]] | None,
        *,
        single: bool,
    ) -> list[Mentions]:
        """The mentions in every text of a batch, or in one text."""
        if isinstance(text, str) is not single:
            raise InvalidInputError(
                "One of text and text_pair is a text and the other a list; give both in one shape."
            )
        # What is inside a batch is known by the texts' shape alone.
        texts = cast("Sequence[str]", [text] if single else text)
        rows = cast("Sequence[Spans | None]", [spans] if single else spans or [None] * len(texts))
        names = cast(
            "Sequence[Sequence[str] | None]",
            [entities] if single else entities or [None] * len(texts),
        )
        if not len(texts) == len(rows) == len(names):
            raise InvalidInputError(
                f"There are {len(texts)} texts, {len(rows)} lists of entity_spans and {len(names)} "
                "lists of entities; give one of each for every text."
            )
        return [
            self._mentions(one, row or (), name)
            for one, row, name in zip(texts, rows, names, strict=True)
        ]

    def _mentions(self, text: str, spans: Spans, entities: Sequence[str] | None) -> Mentions:
        """A text's tokens and what it mentions."""
        wanted = MENTIONED.get(self.task or "", len(spans))
        if len(spans) != wanted or (self.task is not None and not spans):
            raise InvalidInputError(
                f"entity_spans has {len(spans)} for a text; with task={self.task!r} it has "
                f"{MENTIONED.get(self.task or '', 'one or more')}."
            )
        check_spans(text, spans, apart=self.task in MENTIONED)
        markers = [self._id(self.entity_token_1), self._id(self.entity_token_2)]
        found = find_mentions(text, spans, self._ids_of, markers if self.task in MENTIONED else ())
        masked, second = self.entity_mask_token_id, self.entity_mask2_token_id
        if self.task in MENTIONED:
            found.entity_ids = [masked, second][: len(spans)]
        elif self.task is not None or entities is None:
            found.entity_ids = [masked] * len(spans)
        elif len(entities) != len(spans):
            raise InvalidInputError(
                f"There are {len(entities)} entities and {len(spans)} entity_spans; give as many."
            )
        else:
            unknown = self.entity_unk_token_id
            found.entity_ids = [self.entity_vocab.get(name, unknown) for name in entities]
        return found

    def _ids_of(self, texts: list[str]) -> list[list[int]]:
        """The tokens of texts, without special ones around."""
        if not texts:
            return []
        rows: list[list[int]] = super().__call__(texts, add_special_tokens=False, verbose=False)[
            self.model_input_names[0]
        ]
        return rows

    def _encode_mentions(
        self,
        first: list[Mentions],
        second: list[Mentions] | None,
        most: int,
        options: CallOptions,
        *,
        single: bool,
    ) -> BatchEncoding:
        padding, truncation = self._policies(options)
        pairs: Sequence[Mentions | None] = [None] * len(first) if second is None else second
        rows = [
            self._input(one, other, truncation, most, options)
            for one, other in zip(first, pairs, strict=True)
        ]
        batch: collate.Columns = (
            {name: [row[name] for row in rows] for name in rows[0]} if rows else {}
        )
        key = self.model_input_names[0]
        if truncation is None and options.get("verbose", True):
            self._warn_of_length(batch.get(key, []))
        if padding is not None and rows:
            collate.pad_columns(batch, key, padding, self._fillers())
            self._pad_entities(batch, padding, most)
        tensors = options.get("return_tensors")
        data = {n: values[0] for n, values in batch.items()} if single and not tensors else batch
        if options.get("return_length", False):
            data["length"] = [len(row) for row in batch.get(key, [])]
        return BatchEncoding(data, tensor_type=tensors)

    def _input(
        self,
        first: Mentions,
        second: Mentions | None,
        truncation: Truncation | None,
        most: int,
        options: CallOptions,
    ) -> dict[str, list[Any]]:
        """One input by name, before it is padded."""
        ids, pair = list(first.ids), None if second is None else list(second.ids)
        special = self._special_tokens_to_add(pair is not None, options)
        self._cut(ids, pair, truncation, special=special, wanted=False)
        from_left = truncation is not None and truncation.side == "left"
        kept = [first.after_cut(ids, from_left=from_left)]
        if second is not None and pair is not None:
            kept.append(second.after_cut(pair, from_left=from_left))
        lost = sum(map(_count, (first, second))) - sum(map(_count, kept))
        if lost and options.get("verbose", True):
            warn(f"{lost} entities are left out, since truncation took tokens that mention them.")
        kept = self._fewer(kept, truncation, most)
        # One special token before the first text, three before the second.
        offsets = [1, len(ids) + 3] if special else [0, len(ids)]
        spans = [
            (start + offset, end + offset)
            for text, offset in zip(kept, offsets, strict=False)
            for start, end in text.spans
        ]
        entities = [entity for text in kept for entity in text.entity_ids]
        row: dict[str, list[Any]] = {**self._row(ids, pair, options), "entity_ids": entities}
        row["entity_position_ids"] = [self._places(*span) for span in spans]
        if self.task == "entity_span_classification":
            row["entity_start_positions"] = [start for start, _ in spans]
            row["entity_end_positions"] = [end - 1 for _, end in spans]
        if "token_type_ids" in row:
            row["entity_token_type_ids"] = [0] * len(entities)
        if "attention_mask" in row:
            row["entity_attention_mask"] = [1] * len(entities)
        return row

    def _fewer(
        self, texts: list[Mentions], truncation: Truncation | None, most: int
    ) -> list[Mentions]:
        """The mentions that truncation leaves, taken from the text that has more of them."""
        if truncation is None:
            return texts
        places = [list(range(_count(text))) for text in texts]
        longest = replace(truncation, strategy="longest_first", stride=0)
        cut(places[0], places[1] if len(places) > 1 else None, longest, most)
        return [text.only(some) for text, some in zip(texts, places, strict=True)]

    def _places(self, start: int, end: int) -> list[int]:
        """A mention's tokens, then -1 for none."""
        most = self.max_mention_length
        places = list(range(start, end))[:most]
        return places + [-1] * (most - len(places))

    def _pad_entities(self, batch: collate.Columns, padding: Padding, most: int) -> None:
        """Pads what there is of entities, in place."""
        fillers: dict[str, Any] = {
            "entity_ids": self.entity_pad_token_id,
            "entity_position_ids": [-1] * self.max_mention_length,
            "entity_start_positions": 0,
            "entity_end_positions": 0,
            "entity_token_type_ids": 0,
            "entity_attention_mask": 0,
        }
        own = {name: batch[name] for name in fillers if name in batch}
        length = None if padding.length is None else most
        of_entities = Padding(length=length, multiple_of=padding.multiple_of, side=padding.side)
        collate.pad_columns(own, "entity_ids", of_entities, fillers)
        batch |= own


def _count(text: Mentions | None) -> int:
    """How many mentions a text has."""
    return 0 if text is None else len(text.spans)


def read_entities(owner: str, path: File | None) -> dict[str, int]:
    """Reads ``entity_vocab.json``.

    Args:
        owner: the tokenizer's class, for the error.
        path: the file's.

    Raises:
        CheckpointNotFoundError: it isn't there, or none was given.
        InvalidConfigurationError: it holds something else than ids by entity.
    """
    if path is None:
        raise CheckpointNotFoundError(
            f"{owner} needs entity_vocab_file=, the path of {ENTITIES}, or use "
            "from_pretrained(...) of a directory that holds it."
        )
    return files.read_ids(path)
