"""OpenAI GPT's tokenizers: words in lower case, made of pieces that are merged by a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.architectures.openai_gpt.english import english_is_there, english_words
from triformers_core.errors import CheckpointNotFoundError
from triformers_core.tokenization import files
from triformers_core.tokenization.byte_level import File, read_merges
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.prepared import PreparedTexts
from triformers_core.tokenization.template import SequenceTemplate

if TYPE_CHECKING:
    from tokenizers import Tokenizer


class OpenAIGPTTokenizer(PreparedTexts):
    """OpenAI GPT's tokenizer, without special tokens around texts.

    Texts are in lower case, and the last piece of a word ends with ``</w>``. Where spaCy and ftfy are
    installed (``pip install 'triformers[english]'``) words are those that its authors found, of texts
    that ftfy has mended; ``prepares`` says so. Without them, and always in ``OpenAIGPTTokenizerFast``,
    words have no accents and are split from punctuation, as published ``tokenizer.json`` files say.

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
    changed_by = "ftfy"

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
        self.prepares = english_is_there() and not self.is_plain
        self._split_at_spaces()

    is_plain: ClassVar[bool] = False
    """Whether words are always found without spaCy."""

    def prepared(self, text: str) -> str:
        """The words of a text, with a space between them.

        Args:
            text: without added tokens.
        """
        return " ".join(english_words(text))

    def _split_at_spaces(self) -> None:
        """Lets the pipeline split at spaces alone, where words are found before it."""
        if self.prepares:
            from tokenizers import Regex, normalizers, pre_tokenizers

            self._backend.normalizer = normalizers.Sequence([])
            self._backend.pre_tokenizer = pre_tokenizers.Split(Regex(" +"), "removed")

    def _pipeline(self) -> str:
        if not self.prepares:
            return super()._pipeline()
        with self._lock:
            _plain(self._backend)
            try:
                return super()._pipeline()
            finally:
                self._split_at_spaces()


class OpenAIGPTTokenizerFast(OpenAIGPTTokenizer):
    """The same without spaCy; ``AutoTokenizer`` answers with it by default."""

    is_plain = True


def _words(vocab_file: File, merges_file: File, unknown: str) -> Tokenizer:
    """Makes the pipeline from ``vocab.json`` and ``merges.txt``."""
    from tokenizers import Tokenizer, decoders

    ends = "</w>"
    backend = Tokenizer(
        read_merges(vocab_file, merges_file, unk_token=unknown, end_of_word_suffix=ends)
    )
    _plain(backend)
    backend.decoder = decoders.BPEDecoder(suffix=ends)
    return backend


def _plain(backend: Tokenizer) -> None:
    """Lets a pipeline find words by itself."""
    from tokenizers import normalizers, pre_tokenizers

    backend.normalizer = normalizers.BertNormalizer(lowercase=True)
    backend.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
