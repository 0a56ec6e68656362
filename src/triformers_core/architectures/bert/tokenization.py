"""BERT's tokenizers: words, then WordPiece."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.errors import CheckpointNotFoundError, InvalidConfigurationError, shown
from triformers_core.settings import Json
from triformers_core.tokenization import files
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.warning import warn

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from tokenizers.normalizers import Normalizer

VOCABULARY = "vocab.txt"


class BertTokenizer(PreTrainedTokenizer):
    """BERT's tokenizer: ``[CLS] text [SEP]``, or ``[CLS] first [SEP] second [SEP]``.

    Texts are split at spaces and punctuation, and words into the longest pieces that the vocabulary
    has; all but a word's first begin with ``##``.

    Args:
        vocab_file: path of ``vocab.txt``, a token a line.
        tokenizer_file: path of ``tokenizer.json``, instead.
        do_lower_case: whether case is ignored; as ``tokenizer_file`` says by default, or else
            true; and so for the next two.
        tokenize_chinese_chars: whether each Chinese character is a word.
        strip_accents: whether accents are ignored; by default where case is.
        do_basic_tokenize: whether texts are split at punctuation, and changed as the other
            arguments say, or else at spaces only.
        never_split: not supported, since the Rust pipeline doesn't know it: ``add_tokens`` keeps
            tokens whole.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``[UNK]``, ``[SEP]``, ``[PAD]``, ``[CLS]`` and ``[MASK]`` by default.

    Raises:
        CheckpointNotFoundError: the file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: the vocabulary lacks the token for unknown words.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": VOCABULARY,
        files.PIPELINE: "tokenizer.json",
    }
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "unk_token": "[UNK]",
        "sep_token": "[SEP]",
        "pad_token": "[PAD]",
        "cls_token": "[CLS]",
        "mask_token": "[MASK]",
    }
    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "token_type_ids", "attention_mask")
    template: SequenceTemplate | None = SequenceTemplate(
        single="cls_token $A sep_token",
        pair="cls_token $A sep_token $B:1 sep_token:1",
    )
    cleans_up: ClassVar[bool] = True
    """Whether ``clean_up_tokenization_spaces`` is on for a ``tokenizer.json``, by default."""
    cleans_up_words: ClassVar[bool] = True
    """Likewise for a ``vocab.txt``."""
    always_cleans_up: ClassVar[bool] = True
    """Whether the decoder of a ``vocab.txt`` does so whatever is asked."""

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
        **options: Unpack[TokenizerOptions],
    ) -> None:
        from tokenizers import decoders, normalizers

        if never_split:
            warn(
                f"never_split={list(never_split)} has no effect; keep tokens whole with "
                "add_tokens(...)."
            )
        if tokenizer_file is not None:
            backend = files.read_pipeline(tokenizer_file)
        elif vocab_file is not None:
            unknown = options.get("unk_token") or self.default_special_tokens["unk_token"]
            backend = _word_piece(vocab_file, str(unknown), split_punctuation=do_basic_tokenize)
            backend.decoder = decoders.WordPiece(prefix="##", cleanup=self.always_cleans_up)
        else:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs vocab_file= or tokenizer_file=, or use "
                "from_pretrained(...)."
            )
        state = _set_normalizer(
            backend,
            lowercase=do_lower_case,
            handle_chinese_chars=tokenize_chinese_chars,
            strip_accents=strip_accents,
        )
        self.do_lower_case = bool(state.get("lowercase"))
        self.tokenize_chinese_chars = bool(state.get("handle_chinese_chars"))
        self.strip_accents: bool | None = state.get("strip_accents")
        self.do_basic_tokenize = do_basic_tokenize
        before = self.normalizer_steps() if state and tokenizer_file is None else []
        if before:
            backend.normalizer = normalizers.Sequence([*before, backend.normalizer])
        if options.get("clean_up_tokenization_spaces") is None:
            alone = tokenizer_file is None
            options["clean_up_tokenization_spaces"] = (
                self.cleans_up_words if alone else self.cleans_up
            )
        super().__init__(backend, **options)

    def normalizer_steps(self) -> list[Normalizer]:
        """What is done to a text before BERT's own step; nothing in BERT."""
        return []

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {
            "do_basic_tokenize": self.do_basic_tokenize,
            "do_lower_case": self.do_lower_case,
            "strip_accents": self.strip_accents,
            "tokenize_chinese_chars": self.tokenize_chinese_chars,
        }

    def vocabulary_files(self) -> dict[str, str]:
        """The content of the vocabulary's file, ``vocab.txt`` unless a class names another."""
        return {self.vocab_files_names["vocab_file"]: vocabulary_text(self._backend)}


class BertTokenizerFast(BertTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default.

    It differs in one default: loaded from a ``tokenizer.json`` without a word about it,
    ``clean_up_tokenization_spaces`` is off.
    """

    cleans_up: ClassVar[bool] = False


def read_vocabulary(path: str | os.PathLike[str], unknown: str) -> dict[str, int]:
    """Reads a ``vocab.txt``: ids by token.

    Args:
        path: the file.
        unknown: the token for unknown words.

    Raises:
        CheckpointNotFoundError: the file isn't there.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it lacks that token.
    """
    vocabulary = {token: index for index, token in enumerate(files.read_lines(path))}
    if unknown not in vocabulary:
        raise InvalidConfigurationError(
            f"{os.fspath(path)} has no {shown(unknown)}, which is to stand for unknown words: unk_token is "
            "a token of the vocabulary. Add it there as a line, or pass unk_token= with one of its "
            "tokens."
        )
    return vocabulary


def vocabulary_text(backend: Tokenizer) -> str:
    """The content of a ``vocab.txt``, without added tokens.

    Args:
        backend: the pipeline that knows the vocabulary.
    """
    by_id = {index: token for token, index in backend.get_vocab(False).items()}
    # An id without a token, as a repeated line makes one, keeps its line: the others' depend on it.
    return "".join(f"{by_id.get(index, '')}\n" for index in range(max(by_id) + 1))


def _word_piece(
    path: str | os.PathLike[str], unknown: str, *, split_punctuation: bool
) -> Tokenizer:
    """Makes the pipeline from a ``vocab.txt``."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    backend = Tokenizer(
        models.WordPiece(
            read_vocabulary(path, unknown), unk_token=unknown, max_input_chars_per_word=100
        )
    )
    if split_punctuation:
        backend.normalizer = normalizers.BertNormalizer()
        backend.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    else:
        backend.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    return backend


def _set_normalizer(backend: Tokenizer, **wanted: bool | None) -> Json:
    """Sets what was asked for, and returns what then holds; other normalisers stay as they are."""
    from tokenizers import normalizers

    if backend.normalizer is None:
        return {}
    whole: Json = json.loads(backend.normalizer.__getstate__())
    steps: list[Json] = whole.get("normalizers", [whole])
    state = next((step for step in steps if step["type"] == "BertNormalizer"), None)
    if state is None:
        return {}
    changes = {name: value for name, value in wanted.items() if value is not None}
    if any(state[name] != value for name, value in changes.items()):
        state |= changes
        changed = normalizers.Sequence([])
        changed.__setstate__(json.dumps(whole).encode())
        backend.normalizer = changed
    return state
