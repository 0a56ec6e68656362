"""CANINE's tokenizer: code points."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.settings import Json
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.template import SequenceTemplate

if TYPE_CHECKING:
    from tokenizers.models import WordLevel

CODE_POINTS = 0x110000
"""The number of code points of Unicode."""

SURROGATES = range(0xD800, 0xE000)
"""Code points that no text has; their ids have names all the same."""

LONGEST = 2048
"""How many code points published models take."""


class CanineTokenizer(PreTrainedTokenizer):
    """CANINE's tokenizer: ``[CLS] text [SEP]``, or ``[CLS] first [SEP] second [SEP]``.

    Each code point of a text is a token, and its number the token's id. No file holds a vocabulary.
    Special tokens are code points for private use: ``"\\ue000"`` stands for the text, ``"\\ue001"``
    ends one, and ``"\\ue003"`` hides a token; padding is ``"\\x00"``.

    Args:
        add_prefix_space: has no effect; kept for the checkpoint's sake.
        options: special tokens, ``model_max_length`` (2048 by default), … (see
            ``PreTrainedTokenizer``).
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {}
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "\ue000",
        "eos_token": "\ue001",
        "sep_token": "\ue001",
        "cls_token": "\ue000",
        "pad_token": "\x00",
        "mask_token": "\ue003",
    }
    special_tokens_with_spaces: ClassVar[Sequence[str]] = ("mask_token",)
    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "token_type_ids", "attention_mask")
    template: SequenceTemplate | None = SequenceTemplate(
        single="cls_token $A sep_token",
        pair="cls_token $A sep_token $B:1 sep_token:1",
    )

    def __init__(
        self, *, add_prefix_space: bool = False, **options: Unpack[TokenizerOptions]
    ) -> None:
        from tokenizers import Regex, Tokenizer, decoders, pre_tokenizers

        backend = Tokenizer(_code_points())
        backend.pre_tokenizer = pre_tokenizers.Split(Regex(r"[\s\S]"), "isolated")
        backend.decoder = decoders.Fuse()
        self.add_prefix_space = add_prefix_space
        options.setdefault("model_max_length", LONGEST)
        super().__init__(backend, **options)

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {"add_prefix_space": self.add_prefix_space}

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """None: ids are code points."""
        return {}


@functools.cache
def _code_points() -> WordLevel:
    """Every code point and its number; made once, since it takes a second."""
    from tokenizers.models import WordLevel

    ids = {chr(number): number for number in range(CODE_POINTS) if number not in SURROGATES}
    # Without them a token that is added would get the id of a code point.
    ids |= {f"<U+{number:04X}>": number for number in SURROGATES}
    return WordLevel(ids, unk_token="\x00")
