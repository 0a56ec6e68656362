"""Words as Moses finds them (Koehn et al. 2007), whose letters are then merged by a list of pairs."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import ClassVar, Unpack

from triformers_core.errors import CheckpointNotFoundError, MissingBackendError
from triformers_core.tokenization import files
from triformers_core.tokenization.lookup import VOCABULARY, LookupTokenizer
from triformers_core.tokenization.merging import ENDS, merged_words, read_pairs
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.prepared import PreparedTexts

MERGES = "merges.txt"
File = str | os.PathLike[str]


class Moses:
    """The scripts of Moses for one language.

    Args:
        language: "en", "fr", …; others than Moses knows are taken for English.

    Raises:
        MissingBackendError: sacremoses isn't installed.
    """

    def __init__(self, language: str) -> None:
        try:
            import sacremoses
        except ImportError as error:
            raise MissingBackendError(
                "Finding words as Moses does needs sacremoses, which isn't installed: "
                "pip install 'triformers[moses]'."
            ) from error
        self._punctuation = sacremoses.MosesPunctNormalizer(
            lang=language, pre_replace_unicode_punct=True
        )
        self._tokenizer = sacremoses.MosesTokenizer(lang=language)
        self._joiner = sacremoses.MosesDetokenizer(lang=language)

    def words(self, text: str, *, escape: bool = False) -> str:
        """The words and punctuation marks of a text, with a space between them.

        Args:
            text: any.
            escape: whether what has a meaning in XML is written as it is there.
        """
        marked = self._punctuation.normalize(text)
        printed = "".join(x for x in marked if not unicodedata.category(x).startswith("C"))
        found = self._tokenizer.tokenize(printed, aggressive_dash_splits=escape, escape=escape)
        return " ".join(found)

    def joined(self, words: Sequence[str]) -> str:
        """The text of such words."""
        text: str = self._joiner.detokenize(list(words))
        return text


moses = lru_cache(Moses)
"""The scripts for a language, which are made once: their rules take a while."""


def without_accents(text: str) -> str:
    """Letters without the marks over and under them."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(part for part in parts if unicodedata.category(part) != "Mn")


class MosesTokenizer(PreparedTexts, LookupTokenizer):
    """A tokenizer of words that Moses finds, made of pieces that are merged by a list.

    The last piece of a word ends with ``</w>``. Where in the text a piece was isn't known, since
    Moses changes texts.

    Args:
        vocab_file: path of ``vocab.json``, the ids by token.
        merges_file: path of ``merges.txt``, a pair of tokens a line.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``).

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        MissingBackendError: sacremoses isn't installed.
    """

    changed_by = "Moses"
    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": VOCABULARY,
        "merges_file": MERGES,
    }

    def __init__(
        self,
        vocab_file: File | None = None,
        merges_file: File | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        if vocab_file is None or merges_file is None:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs {' and '.join(f'{x}=' for x in self.vocab_files_names)}"
                ", or use from_pretrained(...)."
            )
        from tokenizers import decoders, pre_tokenizers

        moses("en")  # An error now rather than at the first text.
        vocabulary = files.read_ids(vocab_file)
        self._lines = files.read_lines(merges_file)
        unknown = self.unknown_in(
            vocabulary, options.get("unk_token")
        )  # Before merges, which take long.
        merges = read_pairs(self._lines, merges_file)
        parts = (part for pair in merges for part in (*pair, "".join(pair)))
        finder = merged_words([*vocabulary, *parts], merges, unknown)
        finder.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
        finder.decoder = decoders.BPEDecoder(suffix=ENDS)
        super().__init__(vocabulary, finder, **options)

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """The content of the vocabulary's file and of ``merges.txt``."""
        vocabulary = self._backend.get_vocab(with_added_tokens=False)
        name = next(iter(self.vocab_files_names.values()))
        return {name: vocabulary_text(vocabulary), MERGES: "\n".join(self._lines) + "\n"}


def vocabulary_text(vocabulary: Mapping[str, int]) -> str:
    """The content of a vocabulary's file, in the order of the ids."""
    by_id = dict(sorted(vocabulary.items(), key=lambda item: item[1]))
    return json.dumps(by_id, ensure_ascii=False, indent=2)
