"""What tokenizers have in common, under the names that scripts annotate with."""

from __future__ import annotations

from triformers_core.tokenization.base import PreTrainedTokenizer, PreTrainedTokenizerBase
from triformers_core.tokenization.batch_encoding import BatchEncoding

__all__ = ["BatchEncoding", "PreTrainedTokenizer", "PreTrainedTokenizerBase"]
