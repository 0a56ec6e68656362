"""Added tokens in the published JSON files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from triformers_core.errors import InvalidConfigurationError, shown

if TYPE_CHECKING:
    from tokenizers import AddedToken
    from tokenizers.normalizers import Normalizer

FLAGS = ("lstrip", "normalized", "rstrip", "single_word")


def as_special(
    token: str | AddedToken, *, lstrip: bool = False, normalized: bool = False
) -> AddedToken:
    """The token as a special one, which is left out on request.

    Args:
        token: a token that says how it is found, or its text.
        lstrip: whether it takes the spaces before it, given as a text.
        normalized: whether it is found after the text was normalised, and not before, given as a
            text.
    """
    from tokenizers import AddedToken

    if isinstance(token, str):
        return AddedToken(token, lstrip=lstrip, normalized=normalized, special=True)
    token.special = True
    return token


def before_normalising(token: AddedToken) -> AddedToken:
    """The token as one that is found in a text before that is normalised.

    Args:
        token: any.
    """
    flags = to_json(token, special=True) | {"normalized": False}
    return from_json(flags, "an added token")


def to_json(token: AddedToken, *, special: bool = False) -> dict[str, Any]:
    """An added token as the published files write it.

    Args:
        token: the token.
        special: whether the file also says if the token is special.
    """
    values: dict[str, Any] = {"content": token.content}
    values |= {
        "lstrip": token.lstrip,
        "normalized": token.normalized,
        "rstrip": token.rstrip,
        "single_word": token.single_word,
    }
    return values | {"special": token.special} if special else values


def from_json(value: str | Mapping[str, Any], owner: str, *, special: bool = True) -> AddedToken:
    """Reads an added token of the published files: its text, or its text and flags.

    Args:
        value: what the file says.
        owner: which file, for the error.
        special: whether the token is special where the file doesn't say.

    Raises:
        InvalidConfigurationError: it is neither.
    """
    from tokenizers import AddedToken

    if isinstance(value, str):
        value = {"content": value}
    content = value.get("content") if isinstance(value, Mapping) else None
    if not isinstance(content, str):
        raise InvalidConfigurationError(
            f"{owner} has {shown(value)}, which is no token: its text was expected, or an object with 'content'."
        )
    for flag in (*FLAGS, "special"):
        if not isinstance(value.get(flag, False), bool):
            raise InvalidConfigurationError(
                f"In {owner} the token {shown(content)} has {flag}={shown(value[flag])}; it is true or false."
            )
    special = value.get("special", special)
    flags = {"normalized": not special} | {flag: value[flag] for flag in FLAGS if flag in value}
    return AddedToken(content, special=special, **flags)


def loses_capitals(token: str, normalizer: Normalizer | None) -> bool:
    """Whether a token's capitals are lost in a pipeline, which would name it so when it decodes.

    Args:
        token: its text.
        normalizer: the pipeline's.
    """
    if normalizer is None or token == token.lower():
        return False
    return token not in normalizer.normalize_str(token)


def with_capitals(token: AddedToken, normalizer: Normalizer | None) -> AddedToken:
    """The token; a special one that would lose its capitals is found before a text is normalised.

    Args:
        token: the token.
        normalizer: the pipeline's.
    """
    if not (token.special and token.normalized and loses_capitals(token.content, normalizer)):
        return token
    return from_json({**to_json(token, special=True), "normalized": False}, "the tokenizer")


def replaced(token: AddedToken, renamed: Mapping[str, str]) -> AddedToken:
    """The token that takes another one's place, found as that one was.

    Args:
        token: the old one.
        renamed: new texts by old ones; the token itself where it isn't among them.
    """
    return from_json(
        {**to_json(token, special=True), "content": renamed.get(token.content, token.content)},
        "the tokenizer",
    )
