"""Pipelines of the Rust package that are copied, whatever they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_PARTS = ("normalizer", "pre_tokenizer", "post_processor", "decoder")


def copied(pipeline: Tokenizer) -> Tokenizer:
    """A pipeline that does the same, with a lock of its own; it shares parts that are written in Python.

    Args:
        pipeline: another one, which is read alone.

    Raises:
        ValueError: a part is written in Python, and the added tokens can't be added anew with their ids.
    """
    kind = type(pipeline)
    try:
        text = pipeline.to_str()
    except Exception:  # The package's own kind of error: a part is written in Python.
        made = kind(pipeline.model)
        for name in _PARTS:
            part = getattr(pipeline, name)
            if part is not None:
                setattr(made, name, part)
        for _, token in sorted(pipeline.get_added_tokens_decoder().items()):
            (made.add_special_tokens if token.special else made.add_tokens)([token])
        made.encode_special_tokens = pipeline.encode_special_tokens
        if made.get_vocab() != pipeline.get_vocab():
            raise ValueError(
                "added tokens have other ids than those after the vocabulary's"
            ) from None
        return made
    return kind.from_str(text)
