"""A vocabulary for other texts: a pipeline's own steps, and a model trained anew."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from triformers_core.errors import InvalidInputError, NotPartError, nearest
from triformers_core.settings import Json

if TYPE_CHECKING:
    from tokenizers import AddedToken, Tokenizer
    from tokenizers.trainers import Trainer

Texts = Iterable[str] | Iterable[Sequence[str]]
"""Texts, or batches of them."""


def trained(
    backend: Tokenizer,
    texts: Texts,
    *,
    vocab_size: int,
    special: Sequence[AddedToken],
    words: Sequence[AddedToken],
    renamed: Mapping[str, str],
    length: int | None,
    options: Mapping[str, Any],
) -> Tokenizer:
    """A pipeline with the steps of another one, and a vocabulary that is trained on texts.

    Args:
        backend: the other pipeline, which stays as it is.
        texts: what it is trained on.
        vocab_size: the number of tokens at most, special ones included.
        special: the special tokens, which come first.
        words: tokens that are never split, which come last.
        renamed: new special tokens by those that they take the place of.
        length: the number of texts, where a progress bar shall know it.
        options: of the Rust package's trainer.

    Raises:
        InvalidInputError: there is no such option, or the texts are none.
        NotPartError: the model is of a kind that can't be trained, or a Python package finds words.
    """
    from tokenizers import Tokenizer, trainers

    try:
        state: Json = json.loads(backend.to_str())
    except Exception as error:  # The Rust package has no type of its own for it.
        raise NotPartError(
            "A tokenizer whose words a Python package finds, as RoFormer's, can't be trained here. Train "
            "a BertTokenizerFast on texts with a space between words, and give its vocab.txt to the class."
        ) from error
    processor = state.pop("post_processor", None)
    model = state["model"]
    if model["type"] not in _TRAINERS:
        raise NotPartError(f"A vocabulary of the kind {model['type']} can't be trained here.")
    unknown: str | None = model.get("unk_token")
    if model["type"] == "Unigram" and model.get("unk_id") is not None:
        unknown = model["vocab"][model["unk_id"]][0]
    unknown = None if unknown is None else renamed.get(unknown, unknown)
    if model["type"] == "Unigram":
        model |= {"vocab": [[unknown, 0.0]] if unknown else [], "unk_id": 0 if unknown else None}
    else:
        model |= {"vocab": {}, "unk_token": unknown} | (
            {"merges": []} if model["type"] == "BPE" else {}
        )
    whole = Tokenizer.from_str(json.dumps({**state, "added_tokens": [], "post_processor": None}))
    given = {
        "vocab_size": vocab_size,
        "special_tokens": list(special),
        "show_progress": False,
        **_of_the_model(state, unknown),
        **options,
    }
    _check(model["type"], options)
    make: type[Trainer] = getattr(trainers, _TRAINERS[model["type"]])
    try:
        whole.train_from_iterator(texts, trainer=make(**given), length=length)
    except Exception as error:  # The Rust package raises nothing more specific.
        raise InvalidInputError(f"No vocabulary can be trained: {error}.") from error
    whole.add_special_tokens(list(special))
    whole.add_tokens(list(words))
    if processor is None:
        return whole
    state = json.loads(whole.to_str())
    state["post_processor"] = _renumbered(processor, whole, renamed)
    return Tokenizer.from_str(json.dumps(state))


_TRAINERS = {
    "BPE": "BpeTrainer",
    "Unigram": "UnigramTrainer",
    "WordLevel": "WordLevelTrainer",
    "WordPiece": "WordPieceTrainer",
}


# Options that trainers take, and have no attributes of the same names for.
_FURTHER = {"max_piece_length", "max_token_length", "n_sub_iterations", "shrinking_factor"}


def _check(kind: str, options: Mapping[str, Any]) -> None:
    """Refuses options that a trainer doesn't have; the Rust package would leave them out."""
    from tokenizers import trainers

    found = {name for name in dir(getattr(trainers, _TRAINERS[kind])) if not name.startswith("_")}
    for name in options.keys() - found - _FURTHER:
        near = ", ".join(nearest(name, found | _FURTHER)) or "none"
        raise InvalidInputError(
            f"Training a vocabulary of the kind {kind} has no option {name!r}; nearest: {near}."
        )


def _of_the_model(state: Json, unknown: str | None) -> dict[str, Any]:
    """What the trainer has to know of the pipeline's steps and of the old model."""
    from tokenizers import pre_tokenizers

    model, given = state["model"], dict[str, Any]()
    if model["type"] in ("BPE", "WordPiece"):
        names = ("continuing_subword_prefix", "end_of_word_suffix")
        given |= {name: model[name] for name in names if model.get(name)}
    if model["type"] == "Unigram" and unknown:
        given["unk_token"] = unknown
    # Every byte is a letter there, and none may be missing.
    if model["type"] == "BPE" and '"ByteLevel"' in json.dumps(state.get("pre_tokenizer")):
        given["initial_alphabet"] = pre_tokenizers.ByteLevel.alphabet()
    return given


def _renumbered(processor: Json, whole: Tokenizer, renamed: Mapping[str, str]) -> Json:
    """What puts special tokens around texts, with the ids that they have now."""

    def number(token: str) -> int | None:
        return whole.token_to_id(token)

    if processor["type"] == "Sequence":
        parts = [_renumbered(part, whole, renamed) for part in processor["processors"]]
        return {**processor, "processors": parts}
    new = dict(processor)
    for name in ("sep", "cls"):  # Those of BERT and RoBERTa.
        if name in processor:
            token = renamed.get(processor[name][0], processor[name][0])
            new[name] = [token, number(token)]
    if processor["type"] == "TemplateProcessing":
        new["special_tokens"] = {
            label: {**entry, "tokens": tokens, "ids": [number(token) for token in tokens]}
            for label, entry in processor["special_tokens"].items()
            for tokens in [[renamed.get(token, token) for token in entry["tokens"]]]
        }
    return new
