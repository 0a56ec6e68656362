"""OpenAI GPT's tokenizers: words in lower case, made of pieces that are merged by a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.errors import CheckpointNotFoundError
from triformers_core.tokenization import files
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.byte_level import File, read_merges
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.template import SequenceTemplate

if TYPE_CHECKING:
    from tokenizers import Tokenizer


class OpenAIGPTTokenizer(PreTrainedTokenizer):
    """OpenAI GPT's tokenizer, without special tokens around texts.

    Texts are in lower case without accents, and words are split from punctuation; the last piece of
    a word ends with ``</w>``. The authors' own code split English with spaCy and mended text with
    ftfy; this is the way without them, which published ``tokenizer.json`` files have, too.

    Args:
        vocab_file: path of ``vocab.json``, the ids by token.
        merges_file: path of ``merges.txt``, a pair of tokens a line.
        tokenizer_file: path of ``tokenizer.json``, instead.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the token for
            what is unknown is ``<unk>`` by default, and there is no other.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": "vocab.json",
        "merges_file": "merges.txt",
        files.PIPELINE: "tokenizer.json",
    }
    default_special_tokens: ClassVar[Mapping[str, str]] = {"unk_token": "<unk>"}
    template: SequenceTemplate | None = SequenceTemplate(single="$A", pair="$A $B:1")

    def __init__(
        self,
        vocab_file: File | None = None,
        merges_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        if tokenizer_file is not None:
            backend = files.read_pipeline(tokenizer_file)
        elif vocab_file is not None and merges_file is not None:
            unknown = str(options.get("unk_token") or self.default_special_tokens["unk_token"])
            backend = _words(vocab_file, merges_file, unknown)
        else:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs vocab_file= and merges_file=, or tokenizer_file=, or "
                "use from_pretrained(...)."
            )
        super().__init__(backend, **options)


class OpenAIGPTTokenizerFast(OpenAIGPTTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""


def _words(vocab_file: File, merges_file: File, unknown: str) -> Tokenizer:
    """Makes the pipeline from ``vocab.json`` and ``merges.txt``."""
    from tokenizers import Tokenizer, decoders, normalizers, pre_tokenizers

    ends = "</w>"
    backend = Tokenizer(
        read_merges(vocab_file, merges_file, unk_token=unknown, end_of_word_suffix=ends)
    )
    backend.normalizer = normalizers.BertNormalizer(lowercase=True)
    backend.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    backend.decoder = decoders.BPEDecoder(suffix=ends)
    return backend
