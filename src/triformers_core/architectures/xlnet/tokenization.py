"""XLNet's tokenizers: Unigram, with special tokens and padding unlike BERT's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Unpack

from triformers_core.tokenization.folding import FoldingTokenizer
from triformers_core.tokenization.options import Side, TokenizerOptions
from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.tokenization.unigram import File


class XLNetTokenizer(FoldingTokenizer):
    """XLNet's tokenizer: ``text <sep> <cls>``, or ``first <sep> second <sep> <cls>``.

    Padding goes to the left. Token types are 0 and 1 for the texts, 2 for ``<cls>`` and 3 for
    padding. ``<mask>`` takes the space before it.

    Args:
        vocab_file: path of ``spiece.model``.
        tokenizer_file: path of ``tokenizer.json``; what is tokenized by, if it is given.
        do_lower_case: whether case is ignored; as ``tokenizer_file`` says by default, or else not.
        remove_space: kept for the files' sake: several spaces count as one in any case.
        keep_accents: whether accents matter; as ``tokenizer_file`` says by default, or else not.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``<s>``, ``</s>``, ``<unk>``, ``<sep>``, ``<pad>``, ``<cls>``, ``<mask>``,
            ``<eop>`` and ``<eod>`` by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind.
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "sep_token": "<sep>",
        "pad_token": "<pad>",
        "cls_token": "<cls>",
        "mask_token": "<mask>",
    }
    special_tokens_with_spaces: ClassVar[Sequence[str]] = ("mask_token",)
    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "token_type_ids", "attention_mask")
    default_padding_side: ClassVar[Side] = "left"
    default_pad_token_type_id: ClassVar[int] = 3
    template: SequenceTemplate | None = SequenceTemplate(
        single="$A sep_token cls_token:2", pair="$A sep_token $B:1 sep_token:1 cls_token:2"
    )

    def __init__(
        self,
        vocab_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        do_lower_case: bool | None = None,
        remove_space: bool = True,
        keep_accents: bool | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        options.setdefault("additional_special_tokens", ["<eop>", "<eod>"])
        super().__init__(
            vocab_file,
            tokenizer_file=tokenizer_file,
            do_lower_case=do_lower_case,
            remove_space=remove_space,
            keep_accents=keep_accents,
            **options,
        )


class XLNetTokenizerFast(XLNetTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
