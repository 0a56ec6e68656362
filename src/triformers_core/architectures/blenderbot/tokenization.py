"""Blenderbot's tokenizers: byte-level BPE, with an end after a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers_core.architectures.roberta.tokenization import RobertaTokenizer
from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.tokenization.vocabulary import Vocabulary

if TYPE_CHECKING:
    from tokenizers.processors import PostProcessor


class BlenderbotTokenizer(RobertaTokenizer):
    """Blenderbot's tokenizer: ``text </s>``; a pair is ``first second``, as published.

    For the arguments see ``RobertaTokenizer``.
    """

    template: SequenceTemplate | None = SequenceTemplate(single="$A eos_token", pair="$A $B:1")

    def make_processor(self, template: SequenceTemplate) -> PostProcessor:
        """The part of the pipeline that puts the end after a text.

        Args:
            template: where it goes.
        """
        return Vocabulary.make_processor(self, template)


class BlenderbotTokenizerFast(BlenderbotTokenizer):
    """The same, under the name of the class that is known for its speed elsewhere."""
