"""mT5's tokenizers: T5's, by mT5's names."""

from __future__ import annotations

from triformers_core.architectures.t5.tokenization import T5Tokenizer


class MT5Tokenizer(T5Tokenizer):
    """mT5's tokenizer: ``text </s>``, or ``first </s> second </s>``.

    Published files have no sentinels (``extra_ids`` of 0). For the arguments see ``T5Tokenizer``.
    """


class MT5TokenizerFast(MT5Tokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
