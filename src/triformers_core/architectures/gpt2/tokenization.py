"""GPT-2's tokenizers: byte-level BPE, without special tokens around texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from triformers_core.settings import Json
from triformers_core.tokenization.byte_level import ByteLevelTokenizer, File
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.template import SequenceTemplate


class GPT2Tokenizer(ByteLevelTokenizer):
    """GPT-2's tokenizer: ``text``, or ``first second``.

    There is no padding token: give one to pad, as with ``tokenizer.pad_token =
    tokenizer.eos_token``.

    Args:
        vocab_file: path of ``vocab.json``, the ids by token.
        merges_file: path of ``merges.txt``, a pair of tokens a line.
        tokenizer_file: path of ``tokenizer.json``, instead.
        add_prefix_space: see ``ByteLevelTokenizer``.
        errors: see there.
        add_bos_token: whether to put ``bos_token`` before texts; by default as ``tokenizer_file``
            says, or else not.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the tokens
            for begin, end and what is unknown are ``<|endoftext|>`` by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidInputError: ``errors`` isn't "replace".
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "<|endoftext|>",
        "eos_token": "<|endoftext|>",
        "unk_token": "<|endoftext|>",
    }
    template: SequenceTemplate | None = SequenceTemplate(single="$A", pair="$A $B:1")

    def __init__(
        self,
        vocab_file: File | None = None,
        merges_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        add_prefix_space: bool | None = None,
        errors: str = "replace",
        add_bos_token: bool = False,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        self.add_bos_token = add_bos_token
        if add_bos_token:
            self.template = SequenceTemplate(single="bos_token $A", pair="bos_token $A $B:1")
        super().__init__(
            vocab_file,
            merges_file,
            tokenizer_file=tokenizer_file,
            add_prefix_space=add_prefix_space,
            errors=errors,
            **options,
        )

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {**super().options(), "add_bos_token": self.add_bos_token}


class GPT2TokenizerFast(GPT2Tokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
