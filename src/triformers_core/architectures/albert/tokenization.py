"""ALBERT's tokenizers: Unigram, with BERT's special tokens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from triformers_core.architectures.xlnet.tokenization import XLNetTokenizer
from triformers_core.tokenization.options import Side
from triformers_core.tokenization.template import SequenceTemplate


class AlbertTokenizer(XLNetTokenizer):
    """TODO"""


class AlbertTokenizerFast(AlbertTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
