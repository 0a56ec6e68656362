"""ALBERT's tokenizers: Unigram, with BERT's special tokens and XLNet's choices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from triformers_core.tokenization.folding import FoldingTokenizer
from triformers_core.tokenization.template import SequenceTemplate


class AlbertTokenizer(FoldingTokenizer):
    """ALBERT's tokenizer: ``[CLS] text [SEP]``, or ``[CLS] first [SEP] second [SEP]``.

    Token types are 0 for the first text and 1 for the second. ``[MASK]`` takes the space before it.

    Args:
        vocab_file: path of ``spiece.model``.
        tokenizer_file: path of ``tokenizer.json``; what is tokenized by, if it is given.
        do_lower_case: whether case is ignored; as ``tokenizer_file`` says by default, or else true.
        remove_space: kept for the files' sake: several spaces count as one in any case.
        keep_accents: whether accents matter; as ``tokenizer_file`` says by default, or else not.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``[CLS]``, ``[SEP]``, ``<unk>``, ``<pad>`` and ``[MASK]`` by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind.
    """

    lowers_case: ClassVar[bool] = True
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "[CLS]",
        "eos_token": "[SEP]",
        "unk_token": "<unk>",
        "sep_token": "[SEP]",
        "pad_token": "<pad>",
        "cls_token": "[CLS]",
        "mask_token": "[MASK]",
    }
    special_tokens_with_spaces: ClassVar[Sequence[str]] = ("mask_token",)
    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "token_type_ids", "attention_mask")
    template: SequenceTemplate | None = SequenceTemplate(
        single="cls_token $A sep_token", pair="cls_token $A sep_token $B:1 sep_token:1"
    )


class AlbertTokenizerFast(AlbertTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
