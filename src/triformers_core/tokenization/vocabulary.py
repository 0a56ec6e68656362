"""Tokens and their ids: the vocabulary, the tokens added to it, and those with a special role."""

from __future__ import annotations

import json
import os
import threading
import weakref
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, overload

from triformers_core.errors import InvalidConfigurationError, InvalidInputError, nearest, shown
from triformers_core.tensors import ArrayLike, to_list
from triformers_core.tokenization.added_tokens import as_special, loses_capitals, with_capitals
from triformers_core.tokenization.copying import copied
from triformers_core.tokenization.special_tokens import NAMES, SpecialToken, SpecialTokenId
from triformers_core.tokenization.template import SequenceTemplate

if TYPE_CHECKING:
    from tokenizers import AddedToken, Tokenizer
    from tokenizers.processors import PostProcessor

ADDITIONAL = "additional_special_tokens"


_LIVING: weakref.WeakSet[Vocabulary] = weakref.WeakSet()


def _after_fork() -> None:
    """A lock that another thread held when the process was forked would be held for ever."""
    wrong: Exception | None = None
    for each in list(_LIVING):
        try:
            each.after_fork()
        except Exception as error:  # The others are to work, too.
            wrong = error
    if wrong is not None:
        raise wrong


if hasattr(os, "register_at_fork"):  # Windows can't fork.
    os.register_at_fork(after_in_child=_after_fork)


class Vocabulary:
    """What a tokenizer knows about single tokens.

    Args:
        backend: the Rust pipeline that finds and joins tokens.
        special_tokens: the special tokens by name; those that are missing are added.
        additional_special_tokens: further ones.
        added_tokens: tokens besides the vocabulary by id, in addition to those of the pipeline.

    Raises:
        InvalidConfigurationError: an added token can't have the id that it should.
    """

    template: SequenceTemplate | None = None
    """Where special tokens go; ``None`` where the pipeline alone knows."""

    special_tokens_with_spaces: ClassVar[Sequence[str]] = ()
    """Names of the special tokens that take the spaces before them."""

    normalized_special_tokens: Sequence[str] = ()
    """Names of those that are found after a text was normalised, and not before."""

    bos_token = SpecialToken()
    eos_token = SpecialToken()
    unk_token = SpecialToken()
    sep_token = SpecialToken()
    pad_token = SpecialToken()
    cls_token = SpecialToken()
    mask_token = SpecialToken()
    bos_token_id = SpecialTokenId()
    eos_token_id = SpecialTokenId()
    unk_token_id = SpecialTokenId()
    sep_token_id = SpecialTokenId()
    pad_token_id = SpecialTokenId()
    cls_token_id = SpecialTokenId()
    mask_token_id = SpecialTokenId()

    def __init__(
        self,
        backend: Tokenizer,
        *,
        special_tokens: Mapping[str, str | AddedToken | None],
        additional_special_tokens: Sequence[str | AddedToken],
        added_tokens: Mapping[int, AddedToken],
    ) -> None:
        self._backend = backend
        self._make_lock()
        self._add_with_ids(added_tokens)
        for name in special_tokens:
            _check_name(name, NAMES)
        self._special = {name: token for name, token in special_tokens.items() if token is not None}
        self._additional = list(additional_special_tokens)
        known = backend.get_added_tokens_decoder()
        specials = {token.content for token in known.values() if token.special}
        wanted = [(name, self._special[name]) for name in NAMES if name in self._special]
        wanted += [(ADDITIONAL, token) for token in self._additional]
        backend.add_special_tokens(
            [
                as_special(
                    token,
                    lstrip=name in self.special_tokens_with_spaces,
                    normalized=name in self.normalized_special_tokens
                    and not loses_capitals(str(token), backend.normalizer),
                )
                for name, token in wanted
                if not (isinstance(token, str) and token in specials)
            ]
        )
        self._place_special_tokens()

    def _add_with_ids(self, tokens: Mapping[int, AddedToken]) -> None:
        known = self._backend.get_added_tokens_decoder()
        for token_id, given in sorted(tokens.items()):
            token = with_capitals(given, self._backend.normalizer)
            if known.get(token_id) == token:
                continue
            self._backend.add_tokens([token])
            found = self._backend.token_to_id(token.content)
            if found != token_id:
                raise InvalidConfigurationError(
                    f"The added token {shown(token.content)} should have the id {token_id}, but the "
                    f"vocabulary of {len(self)} tokens gives it {found}. The files don't belong "
                    "together."
                )

    def _place_special_tokens(self, *, anew: bool = False) -> None:
        """Lets the pipeline put this tokenizer's special tokens around texts, if it doesn't yet.

        Args:
            anew: whether to do so although it has them somewhere.
        """
        if self.template is None:
            return
        tokens = {name: self.special_token(name) for name in self.template.special_names()}
        missing = [name for name, token in tokens.items() if token is None]
        if missing:
            return
        processor = self._backend.post_processor
        placed = "" if processor is None else processor.__getstate__().decode()
        if anew or not all(
            json.dumps(token, ensure_ascii=False) in placed for token in tokens.values()
        ):
            self._backend.post_processor = self.make_processor(self.template)

    def make_processor(self, template: SequenceTemplate) -> PostProcessor:
        """The part of the pipeline that puts special tokens around texts.

        Args:
            template: where they go.
        """
        return template.processor(self._text_and_id)

    def _text_and_id(self, name: str) -> tuple[str, int]:
        token, token_id = self.special_token(name), self.special_token_id(name)
        if token is None or token_id is None:
            raise InvalidInputError(f"The tokenizer has no {name}, which its inputs need.")
        return token, token_id

    def __getstate__(self) -> dict[str, Any]:
        # A lock can be neither copied nor sent to another process.
        return {name: value for name, value in vars(self).items() if name != "_lock"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._make_lock()

    def _make_lock(self) -> None:
        # Calls set the pipeline's padding and truncation, so only one at a time may run.
        self._lock = threading.RLock()
        _LIVING.add(self)

    def after_fork(self) -> None:
        """In a forked process: lets go of what a thread held that isn't here."""
        if self._lock.acquire(blocking=False):
            self._lock.release()
            return
        self._lock = threading.RLock()
        # A pipeline has a lock of its own, which a reader that isn't here holds: it can be read alone. A
        # tokenizer may have several, and one by two names.
        kind = type(self._backend)
        fresh: dict[int, Tokenizer] = {}
        for name, held in [*vars(self).items()]:
            if isinstance(held, kind):
                if id(held) not in fresh:
                    fresh[id(held)] = copied(held)
                vars(self)[name] = fresh[id(held)]
        self._backend.no_padding()
        self._backend.no_truncation()

    # The vocabulary

    @property
    def backend_tokenizer(self) -> Tokenizer:
        """The Rust pipeline."""
        return self._backend

    @property
    def vocab_size(self) -> int:
        """Number of tokens, without those that were added."""
        return self._backend.get_vocab_size(with_added_tokens=False)

    def __len__(self) -> int:
        return self._backend.get_vocab_size(with_added_tokens=True)

    def get_vocab(self) -> dict[str, int]:
        """The id of every token, added ones included."""
        return self._backend.get_vocab(with_added_tokens=True)

    @property
    def vocab(self) -> dict[str, int]:
        """The same as ``get_vocab()``."""
        return self.get_vocab()

    @property
    def ids_to_tokens(self) -> dict[int, str]:
        """The token of each id."""
        return {number: token for token, number in self.get_vocab().items()}

    @property
    def added_tokens_decoder(self) -> dict[int, AddedToken]:
        """The added tokens by id: special ones, and those that ``add_tokens`` was given."""
        return dict(sorted(self._backend.get_added_tokens_decoder().items()))

    @property
    def added_tokens_encoder(self) -> dict[str, int]:
        """The ids of added tokens."""
        return {token.content: token_id for token_id, token in self.added_tokens_decoder.items()}

    def get_added_vocab(self) -> dict[str, int]:
        """The same as ``added_tokens_encoder``."""
        return self.added_tokens_encoder

    def add_tokens(
        self,
        new_tokens: str | AddedToken | Sequence[str | AddedToken],
        special_tokens: bool = False,
    ) -> int:
        """Adds tokens to the vocabulary; a model's embeddings then need to be resized.

        Args:
            new_tokens: tokens that are never split; ``tokenizers.AddedToken`` says more about how
                they are found.
            special_tokens: whether they are special: left out by ``skip_special_tokens``.

        Returns:
            How many were new.
        """
        tokens = _listed(new_tokens)
        with self._lock:
            if special_tokens:
                return self._backend.add_special_tokens([as_special(token) for token in tokens])
            # A special token stays one; the pipeline would make it an ordinary one.
            known = self._backend.get_added_tokens_decoder().values()
            special = {token.content for token in known if token.special}
            return self._backend.add_tokens([t for t in tokens if t not in special])

    def add_special_tokens(
        self,
        special_tokens_dict: Mapping[str, str | AddedToken | Sequence[str | AddedToken]],
        replace_additional_special_tokens: bool = True,
    ) -> int:
        """Gives special tokens, and adds those that the vocabulary lacks.

        Args:
            special_tokens_dict: tokens by name: "pad_token", …, "additional_special_tokens".
            replace_additional_special_tokens: whether "additional_special_tokens" are given
                instead of the earlier ones, or else after them, which stay as they are.

        Returns:
            How many were new.

        Raises:
            InvalidInputError: there is no special token of that name.
        """
        added = 0
        for name, value in special_tokens_dict.items():
            _check_name(name, (*NAMES, ADDITIONAL))
            tokens = _listed(value)
            if name in NAMES:
                added += self.add_tokens(tokens, special_tokens=True)
                self.set_special_token(name, tokens[0])
                continue
            kept = [] if replace_additional_special_tokens else self._additional
            texts = {str(token) for token in kept}
            new = [token for token in tokens if str(token) not in texts]
            added += self.add_tokens(new, special_tokens=True)
            self._additional = [*kept, *new]
        return added

    # Special tokens

    def special_token(self, name: str) -> str | None:
        """The special token called ``name`` ("pad_token", …), if it is set."""
        token = self._special.get(name)
        return None if token is None else str(token)

    def special_token_id(self, name: str) -> int | None:
        """Its id."""
        token = self.special_token(name)
        return None if token is None else self._backend.token_to_id(token)

    def set_special_token(self, name: str, token: str | AddedToken | None) -> None:
        """Gives the name to a token of the vocabulary, or to none.

        Raises:
            InvalidInputError: the vocabulary has no such token.
        """
        if token is None:
            self._special.pop(name, None)
            return
        if self._backend.token_to_id(str(token)) is None:
            raise InvalidInputError(
                f"{name} can't be {shown(str(token))}, which the vocabulary doesn't have. Add it with "
                f"add_special_tokens({{{name!r}: {shown(str(token))}}})."
            )
        changed = str(token) != self.special_token(name)
        self._special[name] = token
        if changed and self.template is not None and name in self.template.special_names():
            self._place_special_tokens(anew=True)

    def set_special_token_id(self, name: str, token_id: int | None) -> None:
        """Gives the name to the token with this id, or to none.

        Raises:
            InvalidInputError: the vocabulary has no such id.
        """
        self.set_special_token(name, None if token_id is None else self._token(token_id))

    @property
    def additional_special_tokens(self) -> list[str]:
        """The special tokens without a name."""
        return [str(token) for token in self._additional]

    @additional_special_tokens.setter
    def additional_special_tokens(self, tokens: Sequence[str | AddedToken]) -> None:
        self.add_special_tokens({ADDITIONAL: tokens})

    @property
    def additional_special_tokens_ids(self) -> list[int]:
        """Their ids."""
        return self.convert_tokens_to_ids(self.additional_special_tokens)

    @property
    def special_tokens_map(self) -> dict[str, str | list[str]]:
        """The special tokens by name."""
        named: dict[str, str | list[str]] = {
            name: str(self._special[name]) for name in NAMES if name in self._special
        }
        return named | ({ADDITIONAL: self.additional_special_tokens} if self._additional else {})

    @property
    def all_special_tokens(self) -> list[str]:
        """All special tokens, each once."""
        named = [str(self._special[name]) for name in NAMES if name in self._special]
        return list(dict.fromkeys(named + self.additional_special_tokens))

    @property
    def all_special_ids(self) -> list[int]:
        """Their ids."""
        return self.convert_tokens_to_ids(self.all_special_tokens)

    # Tokens to ids and back

    @overload
    def convert_tokens_to_ids(  # type: ignore[overload-overlap]  # A text is a sequence of texts.
        self, tokens: str
    ) -> int: ...

    @overload
    def convert_tokens_to_ids(self, tokens: Sequence[str]) -> list[int]: ...

    def convert_tokens_to_ids(self, tokens: str | Sequence[str]) -> int | list[int]:
        """The ids of tokens; of one that the vocabulary lacks, the unknown token's.

        Raises:
            InvalidInputError: it lacks the token, and there is no unknown token.
        """
        if isinstance(tokens, str):
            return self._id(tokens)
        return [self._id(token) for token in tokens]

    def _id(self, token: str) -> int:
        token_id = self._backend.token_to_id(token)
        token_id = self.unk_token_id if token_id is None else token_id
        if token_id is None:
            raise InvalidInputError(
                f"The vocabulary has neither {shown(token)} nor a token for unknown ones."
            )
        return token_id

    @overload
    def convert_ids_to_tokens(self, ids: int, skip_special_tokens: bool = False) -> str: ...

    @overload
    def convert_ids_to_tokens(
        self, ids: Sequence[int] | ArrayLike, skip_special_tokens: bool = False
    ) -> list[str]: ...

    def convert_ids_to_tokens(
        self, ids: int | Sequence[int] | ArrayLike, skip_special_tokens: bool = False
    ) -> str | list[str]:
        """The tokens of ids.

        Args:
            ids: one id or several, in a list or a tensor ``[sequence]``.
            skip_special_tokens: whether to leave out special tokens.

        Raises:
            InvalidInputError: the vocabulary has no such id.
        """
        listed = to_list(ids)
        if isinstance(listed, int):
            return self._token(listed)
        # The elements of a list may be tensors, whose hash is their identity.
        plain = [int(token_id) for token_id in listed]
        skipped = set(self.all_special_ids) if skip_special_tokens else ()
        return [self._token(token_id) for token_id in plain if token_id not in skipped]

    def _token(self, token_id: int) -> str:
        token = self._backend.id_to_token(token_id) if token_id >= 0 else None
        if token is None:
            raise InvalidInputError(f"The vocabulary of {len(self)} tokens has no id {token_id}.")
        return token

    # Special tokens around texts

    def num_special_tokens_to_add(self, pair: bool = False) -> int:
        """How many special tokens are put around one text, or around two.

        Args:
            pair: whether there are two.
        """
        return self._backend.num_special_tokens_to_add(pair)

    def build_inputs_with_special_tokens(
        self, token_ids_0: Sequence[int], token_ids_1: Sequence[int] | None = None
    ) -> list[int]:
        """Puts the ids of special tokens around those of one or two texts.

        Args:
            token_ids_0: the first text.
            token_ids_1: the second.
        """
        if self.template is None:
            return [*token_ids_0, *(token_ids_1 or ())]
        return self.template.fill(token_ids_0, token_ids_1, lambda name: self._text_and_id(name)[1])

    def create_token_type_ids_from_sequences(
        self, token_ids_0: Sequence[int], token_ids_1: Sequence[int] | None = None
    ) -> list[int]:
        """The token types of what ``build_inputs_with_special_tokens`` makes of the same texts.

        Args:
            token_ids_0: the first text.
            token_ids_1: the second.
        """
        if self.template is None:
            return [0] * len(token_ids_0) + [1] * len(token_ids_1 or ())
        return self.template.token_types(token_ids_0, token_ids_1)

    def get_special_tokens_mask(
        self,
        token_ids_0: Sequence[int] | ArrayLike,
        token_ids_1: Sequence[int] | ArrayLike | None = None,
        already_has_special_tokens: bool = False,
    ) -> list[int]:
        """Tells special tokens (1) from those of a text (0).

        Args:
            token_ids_0: the ids of the first text, in a list or a tensor ``[sequence]``.
            token_ids_1: the second.
            already_has_special_tokens: whether ``token_ids_0`` is the whole input; else the mask
                is that of what ``build_inputs_with_special_tokens`` makes of the texts.
        """
        special = set(self.all_special_ids)
        first = [int(int(token_id) in special) for token_id in to_list(token_ids_0)]
        if already_has_special_tokens:
            return first
        second = None
        if token_ids_1 is not None:
            second = [int(int(token_id) in special) for token_id in to_list(token_ids_1)]
        if self.template is None:
            return first + (second or [])
        return self.template.fill(first, second, lambda name: 1)


def _listed(tokens: str | AddedToken | Sequence[str | AddedToken]) -> list[str | AddedToken]:
    if isinstance(tokens, str) or not isinstance(tokens, Sequence):
        return [tokens]
    return list(tokens)


def _check_name(name: str, names: tuple[str, ...]) -> None:
    if name not in names:
        near = ", ".join(nearest(name, names)) or "none"
        raise InvalidInputError(f"There is no special token {name!r}; nearest: {near}.")
