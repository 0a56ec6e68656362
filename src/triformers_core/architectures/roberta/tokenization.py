"""RoBERTa's tokenizers: byte-level BPE, with special tokens around texts."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.settings import Json
from triformers_core.tokenization.byte_level import ByteLevelTokenizer, File
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.template import SequenceTemplate

if TYPE_CHECKING:
    from tokenizers.processors import PostProcessor


class RobertaTokenizer(ByteLevelTokenizer):
    """RoBERTa's tokenizer: ``<s> text </s>``, or ``<s> first </s> </s> second </s>``.

    ``<mask>`` takes the space before it. The model knows no token types.

    Args:
        vocab_file: path of ``vocab.json``, the ids by token.
        merges_file: path of ``merges.txt``, a pair of tokens a line.
        tokenizer_file: path of ``tokenizer.json``, instead.
        add_prefix_space: see ``ByteLevelTokenizer``.
        errors: see there.
        trim_offsets: whether the space before a word is left out of its offsets; as
            ``tokenizer_file`` says by default, or else true.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``<s>``, ``</s>``, ``<unk>``, ``<pad>`` and ``<mask>`` by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidInputError: ``errors`` isn't "replace".
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "sep_token": "</s>",
        "pad_token": "<pad>",
        "cls_token": "<s>",
        "mask_token": "<mask>",
    }
    special_tokens_with_spaces: ClassVar[Sequence[str]] = ("mask_token",)
    template: SequenceTemplate | None = SequenceTemplate(
        single="cls_token $A sep_token",
        pair="cls_token $A sep_token sep_token $B sep_token",
    )

    def __init__(
        self,
        vocab_file: File | None = None,
        merges_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        add_prefix_space: bool | None = None,
        errors: str = "replace",
        trim_offsets: bool | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        self.trim_offsets = trim_offsets is not False
        super().__init__(
            vocab_file,
            merges_file,
            tokenizer_file=tokenizer_file,
            add_prefix_space=add_prefix_space,
            errors=errors,
            **options,
        )
        self._set_processor(trim_offsets)

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {**super().options(), "trim_offsets": self.trim_offsets}

    def make_processor(self, template: SequenceTemplate) -> PostProcessor:
        """The part of the pipeline that puts special tokens around texts and trims offsets.

        Args:
            template: not needed: the pipeline has a part for this very one.
        """
        from tokenizers.processors import RobertaProcessing

        return RobertaProcessing(
            self._text_and_id("sep_token"),
            self._text_and_id("cls_token"),
            trim_offsets=self.trim_offsets,
            add_prefix_space=self.add_prefix_space,
        )

    def _set_processor(self, trim_offsets: bool | None) -> None:
        """Lets a pipeline that was read trim offsets as asked; others' parts stay as they are."""
        processor = self._backend.post_processor
        state = {} if processor is None else json.loads(processor.__getstate__())
        if state.get("type") != "RobertaProcessing":
            return
        if trim_offsets is None:
            self.trim_offsets = state["trim_offsets"]
        found = state["trim_offsets"], state["add_prefix_space"]
        if self.template and found != (self.trim_offsets, self.add_prefix_space):
            self._backend.post_processor = self.make_processor(self.template)


class RobertaTokenizerFast(RobertaTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
