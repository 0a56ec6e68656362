"""From ids to inputs: cutting, special tokens and padding of what is tokenized already."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Unpack

from triformers_core.errors import InvalidInputError, nearest
from triformers_core.tensors import TensorType
from triformers_core.tokenization import collate
from triformers_core.tokenization.batch_encoding import BatchEncoding
from triformers_core.tokenization.decoding import TextDecoder
from triformers_core.tokenization.options import CallOptions, InputOptions, PaddingStrategy, Side
from triformers_core.tokenization.policies import Limits, Padding, Truncation
from triformers_core.warning import warn


class IdEncoder(TextDecoder):
    """What a tokenizer does with ids; ``PreTrainedTokenizer`` documents the attributes."""

    model_max_length: int
    padding_side: Side
    truncation_side: Side
    pad_token_type_id: int
    model_input_names: list[str]

    def prepare_for_model(
        self,
        ids: Sequence[int],
        pair_ids: Sequence[int] | None = None,
        prepend_batch_axis: bool = False,
        **options: Unpack[InputOptions],
    ) -> BatchEncoding:
        """Makes a model's inputs of the ids of one text or of two: a call without the texts.

        Args:
            ids: the first text, as ``convert_tokens_to_ids`` gives it.
            pair_ids: the second one.
            prepend_batch_axis: whether tensors have a batch axis of length 1.
            options: see ``__call__``. What ``return_overflowing_tokens`` returns is the ids that
                were cut off, with ``stride`` ids before them, as ``overflowing_tokens``, and how
                many were cut off as ``num_truncated_tokens``.

        Raises:
            InvalidInputError: see ``__call__``; or the overflow of a pair was asked for without
                saying which of the two texts is cut.
            MissingBackendError: the backend of ``return_tensors`` isn't installed.
        """
        padding, truncation = self._policies(options, InputOptions.__annotations__)
        first, second = list(ids), None if pair_ids is None else list(pair_ids)
        special = self._special_tokens_to_add(second is not None, options)
        wanted = options.get("return_overflowing_tokens", False)
        data = self._cut(first, second, truncation, special=special, wanted=wanted)
        row = self._row(first, second, options)
        if truncation is None and options.get("verbose", True):
            self._warn_of_length([row[self.model_input_names[0]]])
        batch = {name: [values] for name, values in row.items()}
        if padding is not None:
            collate.pad_columns(batch, self.model_input_names[0], padding, self._fillers())
        data |= {name: values for name, (values,) in batch.items()}
        if options.get("return_length", False):
            data["length"] = len(data[self.model_input_names[0]])
        return BatchEncoding(data, None, options.get("return_tensors"), prepend_batch_axis)

    def _cut(
        self,
        first: list[int],
        second: list[int] | None,
        truncation: Truncation | None,
        *,
        special: int,
        wanted: bool,
    ) -> dict[str, Any]:
        """Cuts texts in place; returns what was cut off, if that is wanted."""
        count, lost = len(first) + len(second or ()), list[int]()
        if truncation is not None:
            check_room(truncation, special)
            lost = cut(first, second, truncation, truncation.max_length - special)
            if wanted and lost and second is not None and truncation.strategy == "longest_first":
                raise InvalidInputError(
                    "return_overflowing_tokens=True needs truncation='only_first' or 'only_second' "
                    "for a pair: else both texts are cut, and what was cut off is no text."
                )
        removed = count - len(first) - len(second or ())
        return {"overflowing_tokens": lost, "num_truncated_tokens": removed} if wanted else {}

    def _special_tokens_to_add(self, pair: bool, options: InputOptions) -> int:
        if not options.get("add_special_tokens", True):
            return 0
        count = self.num_special_tokens_to_add(pair)
        if count and self.template is None:
            raise InvalidInputError(
                f"{type(self).__name__} can't put special tokens around ids, since its "
                "tokenizer.json alone knows where they go: call it with the texts, or pass "
                "add_special_tokens=False."
            )
        return count

    def _row(
        self, first: list[int], second: list[int] | None, options: InputOptions
    ) -> dict[str, list[int]]:
        """One input by name, before it is padded."""
        types = self.create_token_type_ids_from_sequences(first, second)
        if options.get("add_special_tokens", True):
            ids = self.build_inputs_with_special_tokens(first, second)
        else:
            ids = first + (second or [])
            types = self._of_the_texts(types, first, second)
        row = {self.model_input_names[0]: ids}
        if self._wants(options.get("return_token_type_ids"), "token_type_ids"):
            row["token_type_ids"] = types
        if self._wants(options.get("return_attention_mask"), "attention_mask"):
            row["attention_mask"] = [1] * len(ids)
        if options.get("return_special_tokens_mask", False):
            row["special_tokens_mask"] = self.get_special_tokens_mask(
                ids, already_has_special_tokens=True
            )
        return row

    def _of_the_texts(
        self, types: list[int], first: list[int], second: list[int] | None
    ) -> list[int]:
        """Token types without those of the special tokens around the texts."""
        if self.template is None:
            return types
        zeros = None if second is None else [0] * len(second)
        around = self.template.fill([0] * len(first), zeros, lambda name: 1)
        return [kind for kind, special in zip(types, around, strict=True) if not special]

    def _wants(self, option: bool | None, name: str) -> bool:
        """Whether a value was asked for, or is returned by default."""
        return name in self.model_input_names if option is None else option

    def _policies(
        self, options: InputOptions, known: Collection[str] = CallOptions.__annotations__
    ) -> tuple[Padding | None, Truncation | None]:
        """What a call's options say about lengths; refuses those that there aren't."""
        for name in options.keys() - known:
            near = ", ".join(nearest(name, known)) or "none"
            raise InvalidInputError(
                f"A call of {type(self).__name__} has no option {name!r}; nearest: {near}."
            )
        return Limits(
            padding=options.get("padding", False),
            truncation=options.get("truncation"),
            max_length=options.get("max_length"),
            stride=options.get("stride", 0),
            pad_to_multiple_of=options.get("pad_to_multiple_of"),
            padding_side=options.get("padding_side") or self.padding_side,
            truncation_side=self.truncation_side,
            model_max_length=self.model_max_length,
            verbose=options.get("verbose", True),
        ).resolve()

    def _warn_of_length(self, rows: Sequence[Sequence[int]]) -> None:
        longest = max(map(len, rows), default=0)
        if longest > self.model_max_length:
            warn(
                f"An input has {longest} tokens, more than the {self.model_max_length} that the "
                "model takes. Pass truncation=True, or verbose=False if that is meant."
            )

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
        """Pads encodings to one length, as a collator does; other names' values stay as they are.

        Args:
            encoded_inputs: an encoding, a batch by name, or a list of encodings; values may be
                tensors.
            padding: see ``__call__``, and so are the next three.
            max_length: see there.
            pad_to_multiple_of: see there.
            padding_side: see there.
            return_attention_mask: whether there shall be an attention mask, which is made if it is
                missing; by default if the model takes it.
            return_tensors: "np", "pt", "tf" or "jax"; by default what the ids are.
            verbose: whether to warn of arguments without effect.

        Raises:
            InvalidInputError: encodings without ids, or with different names; or padding without
                a padding token.
        """
        key = self.model_input_names[0]
        batch, kind, single = collate.columns(encoded_inputs, key)
        policy, _ = self._policies(
            {
                "padding": padding,
                "truncation": False,
                "max_length": max_length,
                "pad_to_multiple_of": pad_to_multiple_of,
                "padding_side": padding_side,
                "verbose": verbose,
            }
        )
        if self._wants(return_attention_mask, "attention_mask"):
            batch.setdefault("attention_mask", [[1] * len(row) for row in batch[key]])
        if policy is not None:
            collate.pad_columns(batch, key, policy, self._fillers())
        data = {name: rows[0] for name, rows in batch.items()} if single else batch
        return BatchEncoding(data, tensor_type=return_tensors or kind)

    def _fillers(self) -> dict[str, Any]:
        """What values of inputs are padded with, by name."""
        return {
            self.model_input_names[0]: self._padding_token()[1],
            "attention_mask": 0,
            "token_type_ids": self.pad_token_type_id,
            "special_tokens_mask": 1,
        }

    def _padding_token(self) -> tuple[str, int]:
        if self.pad_token is None or self.pad_token_id is None:
            raise InvalidInputError(
                "Padding was asked for, but the tokenizer has no padding token: set pad_token to a "
                "token of the vocabulary (tokenizer.pad_token = tokenizer.eos_token), or add one "
                "with add_special_tokens({'pad_token': '[PAD]'})."
            )
        return self.pad_token, self.pad_token_id


def check_room(truncation: Truncation, special: int) -> None:
    """Checks that truncation leaves something of a text.

    Args:
        truncation: how it is cut.
        special: number of special tokens around it.

    Raises:
        InvalidInputError: it can't.
    """
    room = truncation.max_length - special
    if room < 0:
        raise InvalidInputError(
            f"max_length={truncation.max_length} leaves no room: there are {special} special "
            "tokens. Pass a larger one, or add_special_tokens=False."
        )
    if truncation.stride and truncation.stride >= room:
        raise InvalidInputError(
            f"stride={truncation.stride} must be less than the {room} tokens of the text that "
            f"max_length={truncation.max_length} leaves beside {special} special ones."
        )


def cut(first: list[int], second: list[int] | None, truncation: Truncation, room: int) -> list[int]:
    """Cuts one or two texts in place.

    Args:
        first: the ids of one.
        second: those of the other, if any.
        truncation: which of the two is cut, and where.
        room: how many ids stay.

    Returns:
        What was cut off, with ``stride`` ids before it; of the last text that was cut.

    Raises:
        InvalidInputError: the text that is to be cut is missing or too short.
    """
    surplus = len(first) + len(second or ()) - room
    if surplus <= 0:
        return []
    if truncation.strategy == "longest_first":
        kept = [len(first), len(second or ())]
        for _ in range(surplus):
            kept[kept[0] <= kept[1]] -= 1
    else:
        target = 0 if truncation.strategy == "only_first" else 1
        kept = [len(first), len(second or ())]
        kept[target] -= surplus
    if min(kept) < 0:
        raise InvalidInputError(too_short(truncation))
    lost: list[int] = []
    for text, count in zip((first, second), kept, strict=True):
        if text is None or count == len(text):
            continue
        if truncation.side == "right":
            lost = text[max(count - truncation.stride, 0) :]
            del text[count:]
        else:
            lost = text[: len(text) - count + truncation.stride]
            del text[: len(text) - count]
    return lost


def too_short(truncation: Truncation) -> str:
    """What to say where truncation can't be done."""
    text = {"only_first": "first", "only_second": "second"}.get(truncation.strategy, "longer")
    return (
        f"truncation={truncation.strategy!r} can't bring an input to max_length="
        f"{truncation.max_length}: its {text} text is missing or too short for that."
    )
