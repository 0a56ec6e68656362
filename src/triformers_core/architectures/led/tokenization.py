"""LED's tokenizers: BART's."""

from __future__ import annotations

from typing import Any

from triformers_core.architectures.bart.tokenization import BartTokenizer


class LEDTokenizer(BartTokenizer):
    """BART's tokenizer under LED's name, see ``RobertaTokenizer``.

    ``pad`` fills a ``global_attention_mask`` with -1, since 0 is a token that isn't global.
    """

    def _fillers(self) -> dict[str, Any]:
        return {**super()._fillers(), "global_attention_mask": -1}


class LEDTokenizerFast(LEDTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
