"""The configuration of GPT-Neo models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar

from triformers_core.alias import Alias
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import (
    Activation,
    Amount,
    Epsilon,
    Heads,
    Layers,
    ListOf,
    OneOf,
    Rate,
    Size,
    TokenId,
    TokenIds,
    Whole,
)


@dataclass(frozen=True, slots=True)
class Repeated:
    """A list of kinds, and how often it is repeated."""

    kinds: ListOf
    times: Whole

    @property
    def said(self) -> str:
        """What both are."""
        return f"a pair of {self.kinds.said}, and {self.times.said}"

    def allows(self, value: object) -> bool:
        """Whether it is such a pair."""
        if not isinstance(value, list | tuple) or len(value) != 2:
            return False
        return self.kinds.allows(value[0]) and self.times.allows(value[1])


AttentionTypes = Annotated[
    Sequence[Sequence[Any]],  # A list of texts and a number.
    ListOf(Repeated(ListOf(OneOf("global", "local")), Whole(0, 1024))),
]


@dataclass(kw_only=True)
class GPTNeoConfig(PretrainedConfig):
    """A GPT-Neo architecture; the defaults are those of EleutherAI/gpt-neo-1.3B.

    ``num_hidden_layers`` and ``num_attention_heads`` are further names of ``num_layers`` and
    ``num_heads``.

    Args:
        vocab_size: number of tokens.
        max_position_embeddings: longest sequence.
        hidden_size: width of the hidden states; a multiple of ``num_heads``.
        num_layers: number of layers.
        attention_types: kinds of layers, "global" or "local", and how often they are repeated; a
            list of such pairs, which together make ``num_layers``.
        num_heads: number of heads a layer.
        intermediate_size: width of the feed-forward network; four times ``hidden_size`` by default.
        window_size: how many tokens a local layer sees, a token's own among them.
        activation_function: its activation: "gelu_new", "gelu", "relu", "silu", …
        resid_dropout: dropout rate of what a layer adds to the hidden states.
        embed_dropout: dropout rate of the embeddings.
        attention_dropout: dropout rate of the attention weights.
        classifier_dropout: dropout rate before a classifier of tokens; no model here has one.
        layer_norm_epsilon: added to the variance in layer normalisations.
        initializer_range: standard deviation of new weights.
    """

    model_type: ClassVar[str] = "gpt_neo"

    vocab_size: Size = 50257
    max_position_embeddings: Size = 2048
    hidden_size: Size = 2048
    num_layers: Layers = 24
    attention_types: AttentionTypes = field(default_factory=lambda: [[["global", "local"], 12]])
    num_heads: Heads = 16
    intermediate_size: Size | None = None
    window_size: Size = 256
    activation_function: Activation = "gelu_new"
    resid_dropout: Rate = 0.0
    embed_dropout: Rate = 0.0
    attention_dropout: Rate = 0.0
    classifier_dropout: Rate = 0.1
    layer_norm_epsilon: Epsilon = 1e-5
    initializer_range: Amount = 0.02
    bos_token_id: TokenId | None = 50256
    eos_token_id: TokenIds | None = 50256

    num_hidden_layers = Alias[int]("num_layers")
    num_attention_heads = Alias[int]("num_heads")

    def __post_init__(self) -> None:
        super().__post_init__()
        # Published files have them besides; they follow.
        self.extra.pop("attention_layers", None)
        if len(self.attention_layers) != self.num_layers:
            raise self.misfit(
                "attention_types name as many layers as there are", "attention_types", "num_layers"
            )

    @property
    def attention_layers(self) -> list[str]:
        """Every layer's kind."""
        return [kind for kinds, times in self.attention_types for kind in [*kinds] * times]
