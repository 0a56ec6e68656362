# Generated from src/triformers_core/architectures/funnel/modeling_parts.py by `make generate`; do not edit.
"""Funnel Transformer's embeddings and feed-forward network."""

from __future__ import annotations

from triformers_core.architectures.funnel.configuration import FunnelConfig
from triformers_core.kit.initializers import Normal
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    Tensor,
    activation,
)

__all__: list[str] = []  # For Funnel Transformer's models alone.


def dense(config: FunnelConfig, in_features: int, out_features: int, bias: bool = True) -> Linear:
    """A dense layer that starts as published."""
    std: float | None = config.initializer_std
    usual = (in_features + out_features) ** -0.5
    start = Normal(usual if std is None else std)
    return Linear(in_features, out_features, bias=bias, init=start)


class FunnelEmbeddings(Module):
    """Normalises embedded words, ``[B, T, hidden]``."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__()
        std = 1.0 if config.initializer_std is None else config.initializer_std
        self.word_embeddings = Embedding(
            config.vocab_size, config.d_model, config.pad_token_id, init=Normal(std)
        )
        self.layer_norm = LayerNorm(config.d_model, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout)

    def forward(self, words: Tensor) -> Tensor:
        embedded: Tensor = self.dropout(self.layer_norm(words))
        return embedded


class FunnelPositionwiseFFN(Module):
    """The feed-forward network, with the residual connection."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__()
        self.linear_1 = dense(config, config.d_model, config.d_inner)
        self.activation = activation(config.hidden_act)
        self.activation_dropout = Dropout(config.activation_dropout)
        self.linear_2 = dense(config, config.d_inner, config.d_model)
        self.dropout = Dropout(config.hidden_dropout)
        self.layer_norm = LayerNorm(config.d_model, config.layer_norm_eps)

    def forward(self, hidden: Tensor) -> Tensor:
        inner: Tensor = self.activation_dropout(self.activation(self.linear_1(hidden)))
        return self.layer_norm(hidden + self.dropout(self.linear_2(inner)))
