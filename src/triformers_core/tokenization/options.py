"""The options of tokenizers and of their calls, each named and typed once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypedDict, cast

from triformers_core.errors import InvalidInputError, shown
from triformers_core.tensors import TensorType
from triformers_core.tokenization.special_tokens import NAMES

if TYPE_CHECKING:
    from tokenizers import AddedToken

Side = Literal["left", "right"]
PaddingStrategy = Literal["longest", "max_length", "do_not_pad"]
TruncationStrategy = Literal["longest_first", "only_first", "only_second", "do_not_truncate"]

UNLIMITED = int(1e30)
"""``model_max_length`` of a tokenizer whose files name none."""

LARGEST_LIMIT = int(1e20)
"""Files write numbers of all kinds for "no limit"; above this one they aren't meant as one."""

Text = str | Sequence[str] | Sequence[Sequence[str]]
"""A text, a batch of texts or of pairs; with ``is_split_into_words``, words or a batch of them."""

BatchedText = Sequence[str] | Sequence[Sequence[str]] | Sequence[Sequence[Sequence[str]]]
"""A batch of texts or words, or of pairs of these."""

Ids = int | Sequence[int] | Any
"""Token ids; a backend's tensor is fine, and its type is known to that backend alone."""


class CharSpan(NamedTuple):
    """Where characters lie in a text: from ``start`` to before ``end``."""

    start: int
    end: int


class TokenSpan(NamedTuple):
    """Where tokens lie in a sequence: from ``start`` to before ``end``."""

    start: int
    end: int


class InputOptions(TypedDict, total=False):
    """The keywords of ``PreTrainedTokenizer.__call__`` that aren't about texts."""

    add_special_tokens: bool
    padding: bool | PaddingStrategy
    truncation: bool | TruncationStrategy | None
    max_length: int | None
    stride: int
    pad_to_multiple_of: int | None
    padding_side: Side | None
    return_tensors: TensorType | None
    return_token_type_ids: bool | None
    return_attention_mask: bool | None
    return_overflowing_tokens: bool
    return_special_tokens_mask: bool
    return_length: bool
    split_special_tokens: bool | None
    verbose: bool


class CallOptions(InputOptions, total=False):
    """The keywords of ``PreTrainedTokenizer.__call__``, which documents them."""

    is_split_into_words: bool
    return_offsets_mapping: bool


class TokenizerOptions(TypedDict, total=False):
    """The keywords that every tokenizer's constructor takes.

    ``PreTrainedTokenizer`` documents them.
    """

    bos_token: str | AddedToken | None
    eos_token: str | AddedToken | None
    unk_token: str | AddedToken | None
    sep_token: str | AddedToken | None
    pad_token: str | AddedToken | None
    cls_token: str | AddedToken | None
    mask_token: str | AddedToken | None
    additional_special_tokens: Sequence[str | AddedToken]
    added_tokens_decoder: Mapping[int, AddedToken]
    model_max_length: int
    padding_side: Side | None
    truncation_side: Side | None
    pad_token_type_id: int
    model_input_names: Sequence[str] | None
    clean_up_tokenization_spaces: bool | None
    split_special_tokens: bool
    chat_template: str | Mapping[str, str] | None
    name_or_path: str
    extra: dict[str, Any]


def _is_token(value: object) -> bool:
    return value is None or isinstance(value, str) or hasattr(value, "content")


def _are_texts(value: object) -> bool:
    return not isinstance(value, str) and isinstance(value, Sequence)


def _are_names(value: object) -> bool:
    return value is None or (
        isinstance(value, list | tuple)
        and "input_ids" in value
        and all(isinstance(name, str) for name in value)
    )


def _is_side(value: object) -> bool:
    return value in (None, "left", "right")


# What options of a constructor take, and in words.
_FITTING: dict[str, tuple[Callable[[object], bool], str]] = {
    **dict.fromkeys(NAMES, (_is_token, "a text or an AddedToken")),
    "additional_special_tokens": (
        lambda value: _are_texts(value) and all(map(_is_token, cast("Sequence[object]", value))),
        "a list of texts or AddedTokens",
    ),
    "model_max_length": (lambda value: isinstance(value, int | float), "a number"),
    "padding_side": (_is_side, "'left' or 'right'"),
    "truncation_side": (_is_side, "'left' or 'right'"),
    "pad_token_type_id": (lambda value: isinstance(value, int), "a whole number"),
    "split_special_tokens": (lambda value: isinstance(value, bool), "True or False"),
    "chat_template": (
        lambda value: value is None
        or isinstance(value, str)
        or (isinstance(value, Mapping) and all(isinstance(x, str) for x in value.values())),
        "a text, or texts by name",
    ),
    "model_input_names": (_are_names, "a list of names, input_ids among them"),
}


def check_options(owner: str, options: Mapping[str, Any]) -> None:
    """Makes sure that the options of a tokenizer are of their types.

    Args:
        owner: the tokenizer's class, for the error.
        options: those of ``TokenizerOptions``.

    Raises:
        InvalidInputError: one isn't.
    """
    for name, value in options.items():
        fits, expected = _FITTING.get(name, (None, ""))
        if fits is not None and not fits(value):
            raise InvalidInputError(f"{owner} has {name}={shown(value)}; expected was {expected}.")
