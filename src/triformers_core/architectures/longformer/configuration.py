"""The configuration of Longformer models."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.roberta.configuration import RobertaConfig
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import Either, ListOf, OneOf, Size, TokenId, Whole

Windows = Annotated[int | Sequence[int], Either(Whole(2), ListOf(Whole(2)))]
"""The width of all layers' windows, or of each layer's."""


@dataclass(kw_only=True)
class LongformerConfig(RobertaConfig):
    """A Longformer architecture: RoBERTa's with windows of attention.

    The defaults are RoBERTa's, but for a vocabulary of BERT's size; longformer-base-4096 has 50265 tokens,
    4098 positions, 1 token type and an epsilon of 1e-5. For all other keys see ``RobertaConfig``.

    Args:
        attention_window: how many tokens around its own a query sees, half of them on each side: an
            even number, or one for each layer. Texts are padded to a multiple of the largest within
            the model.
        sep_token_id: id of the separator, by which question answering and multiple choice know the
            parts of a text.
    """

    model_type: ClassVar[str] = "longformer"

    position_embedding_type: Annotated[str, OneOf("absolute")] = "absolute"
    vocab_size: Size = 30522
    attention_window: Windows = 512
    sep_token_id: TokenId = 2


def windows_of(config: PretrainedConfig, given: int | Sequence[int], layers: int) -> list[int]:
    """The width of every layer's window.

    Args:
        config: whose ``attention_window`` it is, for the error.
        given: the key's value.
        layers: the number of layers.

    Raises:
        InvalidConfigurationError: there isn't one for each layer, or one is odd.
    """
    windows = [given] * layers if isinstance(given, int) else list(given)
    if len(windows) != layers or any(window % 2 for window in windows):
        raise config.misfit(
            f"it must be an even number, or one for each of {layers} layers", "attention_window"
        )
    return windows


def padded_multiple(windows: Sequence[int]) -> int:
    """What the length of a text must be a multiple of: as a rule, the largest window."""
    return math.lcm(*windows)
