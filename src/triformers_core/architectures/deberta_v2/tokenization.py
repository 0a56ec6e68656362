"""DeBERTa-v2's tokenizers: Unigram, with BERT's special tokens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.settings import Json
from triformers_core.tokenization import files
from triformers_core.tokenization.folding import kinds_of_steps, said
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.sentencepiece import SentencePieceModel
from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.tokenization.unigram import File, UnigramTokenizer, characters_map

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from tokenizers.normalizers import Normalizer


class DebertaV2Tokenizer(UnigramTokenizer):
    """DeBERTa-v2's tokenizer: ``[CLS] text [SEP]``, or ``[CLS] first [SEP] second [SEP]``.

    Token types are 0 for the first text and 1 for the second. Version 3's files are the same.

    Args:
        vocab_file: path of ``spm.model``.
        tokenizer_file: path of ``tokenizer.json``; what is tokenized by, if it is given.
        do_lower_case: whether case is ignored; as ``tokenizer_file`` says by default, or else not.
        split_by_punct: whether every punctuation mark is a word of its own; likewise.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``[CLS]``, ``[SEP]``, ``[UNK]``, ``[PAD]`` and ``[MASK]`` by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": "spm.model",
        files.PIPELINE: "tokenizer.json",
    }
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "[CLS]",
        "eos_token": "[SEP]",
        "unk_token": "[UNK]",
        "sep_token": "[SEP]",
        "pad_token": "[PAD]",
        "cls_token": "[CLS]",
        "mask_token": "[MASK]",
    }
    normalized_special_tokens: Sequence[str] = ("unk_token",)
    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "token_type_ids", "attention_mask")
    template: SequenceTemplate | None = SequenceTemplate(
        single="cls_token $A sep_token", pair="cls_token $A sep_token $B:1 sep_token:1"
    )

    def __init__(
        self,
        vocab_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        do_lower_case: bool | None = None,
        split_by_punct: bool | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        self.do_lower_case, self.split_by_punct = bool(do_lower_case), bool(split_by_punct)
        super().__init__(vocab_file, tokenizer_file=tokenizer_file, **options)
        if tokenizer_file is not None:
            steps = kinds_of_steps(self._backend)
            self.do_lower_case = said("do_lower_case", do_lower_case, "Lowercase" in steps)
            self.split_by_punct = said("split_by_punct", split_by_punct, "Punctuation" in steps)

    def make_pipeline(self, model: SentencePieceModel) -> Tokenizer:
        """The pipeline, which may split punctuation off first.

        Args:
            model: the model.
        """
        from tokenizers import pre_tokenizers

        backend = super().make_pipeline(model)
        if self.split_by_punct:
            backend.pre_tokenizer = pre_tokenizers.Sequence(
                [pre_tokenizers.Punctuation("isolated"), pre_tokenizers.Metaspace()]
            )
        return backend

    def normalizer_steps(self, model: SentencePieceModel) -> list[Normalizer]:
        """What is done to a text before it is split, in this order.

        Args:
            model: the model.
        """
        from tokenizers import Regex, normalizers

        return [
            *([normalizers.Lowercase()] if self.do_lower_case else []),
            normalizers.Strip(),
            *characters_map(model),
            normalizers.Replace(Regex(" {2,}"), " "),
        ]

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {"do_lower_case": self.do_lower_case, "split_by_punct": self.split_by_punct}


class DebertaV2TokenizerFast(DebertaV2Tokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
