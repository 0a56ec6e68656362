"""The tokenizer of Blenderbot's small models: words in lower case, and pairs merged by a list."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.errors import CheckpointNotFoundError
from triformers_core.tokenization import files
from triformers_core.tokenization.lookup import VOCABULARY, LookupTokenizer
from triformers_core.tokenization.lowering import final_sigma
from triformers_core.tokenization.merging import ENDS, merged_words, read_pairs
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.template import SequenceTemplate

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from tokenizers.decoders import Decoder

MERGES = "merges.txt"
NEW_LINE = "__newln__"
CONTINUES = "@@"
"""After a token that isn't the end of a word, as the vocabulary has it."""


class BlenderbotSmallTokenizer(LookupTokenizer):
    """The tokenizer of Blenderbot's small models, without special tokens around texts.

    Texts are in lower case, an apostrophe is a word, and ``.,!?()`` begin one. The end of a line
    is ``__newln__``.

    Args:
        vocab_file: path of ``vocab.json``, the ids by token.
        merges_file: path of ``merges.txt``, a pair of tokens a line.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``__start__``, ``__end__``, ``__unk__`` and ``__null__`` by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": VOCABULARY,
        "merges_file": MERGES,
    }
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "__start__",
        "eos_token": "__end__",
        "unk_token": "__unk__",
        "pad_token": "__null__",
    }
    template: SequenceTemplate | None = SequenceTemplate(single="$A", pair="$A $B")

    def __init__(
        self,
        vocab_file: str | os.PathLike[str] | None = None,
        merges_file: str | os.PathLike[str] | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        if vocab_file is None or merges_file is None:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs vocab_file= and merges_file=, or use "
                "from_pretrained(...)."
            )
        vocabulary = files.read_ids(vocab_file)
        self._lines = files.read_lines(merges_file)
        unknown = self.unknown_in(
            vocabulary, options.get("unk_token")
        )  # Before merges, which take long.
        merges = read_pairs(self._lines, merges_file)
        symbols = dict.fromkeys(map(_symbol, vocabulary))
        symbols |= dict.fromkeys(part for pair in merges for part in (*pair, "".join(pair)))
        finder = merged_words(list(symbols), merges, unknown)
        finder.decoder = _joined()
        self.split_words(finder)
        super().__init__(vocabulary, finder, {one: _name(one) for one in symbols}, **options)

    @classmethod
    def split_words(cls, finder: Tokenizer) -> None:
        """Sets how a pipeline finds the words in a text.

        Args:
            finder: the pipeline, which merges the letters of a word.
        """
        from tokenizers import Regex, normalizers, pre_tokenizers

        finder.normalizer = normalizers.Sequence(
            [
                normalizers.Replace(Regex(r"(?<=\S)\n"), f" {NEW_LINE} "),
                final_sigma(),
                normalizers.Lowercase(),
            ]
        )
        finder.pre_tokenizer = pre_tokenizers.Sequence(
            [
                pre_tokenizers.WhitespaceSplit(),
                pre_tokenizers.Split("'", "isolated"),
                pre_tokenizers.Split(Regex("[.,!?()]"), "merged_with_next"),
            ]
        )

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """The content of ``vocab.json`` and of ``merges.txt``."""
        vocabulary = self._backend.get_vocab(with_added_tokens=False)
        by_id = dict(sorted(vocabulary.items(), key=lambda item: item[1]))
        return {
            VOCABULARY: json.dumps(by_id, ensure_ascii=False, indent=2),
            MERGES: "\n".join(self._lines) + "\n",
        }


def _symbol(token: str) -> str:
    """A token of the vocabulary, as the list of merges has it."""
    return token.removesuffix(CONTINUES) if token.endswith(CONTINUES) else token + ENDS


def _name(symbol: str) -> str:
    """The reverse."""
    return symbol.removesuffix(ENDS) if symbol.endswith(ENDS) else symbol + CONTINUES


def _joined() -> Decoder:
    """What puts tokens beside one another with a space, but for those that the next one continues."""
    from tokenizers import Regex, decoders

    return decoders.Sequence(
        [
            decoders.Replace(Regex(r"\z"), " "),
            decoders.Fuse(),
            decoders.Replace(Regex(r" \z"), ""),
            decoders.Replace(f"{CONTINUES} ", ""),
        ]
    )
