"""CLIP's tokenizers: byte-level BPE of lower-cased words, whose last parts are marked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.errors import CheckpointNotFoundError, InvalidInputError
from triformers_core.settings import Json
from triformers_core.tokenization import files
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.byte_level import File, read_merges
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.template import SequenceTemplate

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from tokenizers.processors import PostProcessor

END = "</w>"
"""What a word's last token ends with."""
WORDS = r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"
"""English endings, runs of letters, single digits, runs of other signs; spaces are dropped."""


class CLIPTokenizer(PreTrainedTokenizer):
    """CLIP's tokenizer: ``<|startoftext|> text <|endoftext|>``, lower-cased.

    A pair is ``<|startoftext|> first <|endoftext|> <|endoftext|> second <|endoftext|>``. The model
    knows no token types. Spaces aren't kept: decoded texts have one after every word.

    Args:
        vocab_file: path of ``vocab.json``, the ids by token.
        merges_file: path of ``merges.txt``, a pair of tokens a line.
        tokenizer_file: path of ``tokenizer.json``, instead.
        errors: what ``decode`` does with bytes that are no text: only "replace".
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); by default
            ``<|startoftext|>`` begins a text, and ``<|endoftext|>`` ends it, pads, and stands for what
            is unknown.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidInputError: ``errors`` isn't "replace".
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": "vocab.json",
        "merges_file": "merges.txt",
        files.PIPELINE: "tokenizer.json",
    }
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "<|startoftext|>",
        "eos_token": "<|endoftext|>",
        "unk_token": "<|endoftext|>",
        "pad_token": "<|endoftext|>",
    }
    template: SequenceTemplate | None = SequenceTemplate(
        single="bos_token $A eos_token", pair="bos_token $A eos_token eos_token $B eos_token"
    )

    def __init__(
        self,
        vocab_file: File | None = None,
        merges_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        errors: str = "replace",
        **options: Unpack[TokenizerOptions],
    ) -> None:
        if errors != "replace":
            raise InvalidInputError(
                f"errors={errors!r} isn't supported; bytes that are no text are decoded as '\ufffd', "
                "which is errors='replace'."
            )
        unknown = options.get("unk_token") or self.default_special_tokens["unk_token"]
        if tokenizer_file is not None:
            backend = files.read_pipeline(tokenizer_file)
        elif vocab_file is not None and merges_file is not None:
            backend = _pipeline(vocab_file, merges_file, str(unknown))
        else:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs vocab_file= and merges_file=, or tokenizer_file=, or "
                "use from_pretrained(...)."
            )
        super().__init__(backend, **options)

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {"errors": "replace"}

    def make_processor(self, template: SequenceTemplate) -> PostProcessor:
        """The part of the pipeline that puts special tokens around texts.

        Args:
            template: not needed: the pipeline has a part for this very one.
        """
        from tokenizers.processors import RobertaProcessing

        return RobertaProcessing(
            self._text_and_id("eos_token"),
            self._text_and_id("bos_token"),
            trim_offsets=False,
            add_prefix_space=False,
        )

    def _texts(self, rows: list[list[int]], skip_special_tokens: bool) -> list[str]:
        # A space after every word.
        marked = super()._texts(rows, skip_special_tokens)
        return [text.replace(END, " ").strip() for text in marked]


class CLIPTokenizerFast(CLIPTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""


def _pipeline(vocab_file: File, merges_file: File, unknown: str) -> Tokenizer:
    """Makes the pipeline from ``vocab.json`` and ``merges.txt``."""
    from tokenizers import AddedToken, Regex, Tokenizer, decoders, normalizers, pre_tokenizers

    model = read_merges(vocab_file, merges_file, end_of_word_suffix=END, unk_token=unknown)
    backend = Tokenizer(model)
    backend.normalizer = normalizers.Sequence(
        [normalizers.NFC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Lowercase()]
    )
    words = pre_tokenizers.Split(Regex(WORDS), behavior="removed", invert=True)
    backend.pre_tokenizer = pre_tokenizers.Sequence(
        [words, pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    backend.decoder = decoders.ByteLevel()
    # As published: found in whatever case they are written.
    special = ("<|startoftext|>", "<|endoftext|>")
    backend.add_special_tokens([AddedToken(x, normalized=True, special=True) for x in special])
    return backend
