# Generated from src/triformers_core/architectures/mobilebert/modeling_layers.py by `make generate`; do not edit.
"""The layers of MobileBERT: bottlenecks around attention and several feed-forward networks.

Axis letters: B batch, T query length, H heads, D size of a head.
"""

from __future__ import annotations

from triformers.models.torch.attention import (
    AttentionInputs,
    LayerInputs,
    LayerOutput,
    StackOutput,
    run_layers,
)
from triformers.models.torch.cache import Cache
from triformers.models.torch.encoder_layers import EncoderEmbeddings
from triformers_core.architectures.mobilebert.configuration import MobileBertConfig
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.initializers import Ones
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    Identity,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Parameter,
    Tensor,
    activation,
    ops,
)

__all__: list[str] = []


class NoNorm(Module):
    """A scale and a bias, in place of a normalisation.

    Args:
        width: size of the last axis.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.weight = Parameter(width, init=Ones())
        self.bias = Parameter(width)

    def forward(self, x: Tensor) -> Tensor:
        return x * ops.value(self.weight) + ops.value(self.bias)


EPSILON = 1e-5
"""Of the embeddings' normalisation and of a layer's last one within, whatever the configuration says."""


def norm(config: MobileBertConfig, width: int, epsilon: float | None = None) -> Module:
    """What stands for a normalisation.

    Args:
        config: the architecture.
        width: size of the last axis.
        epsilon: added to the variance; by default as the configuration says.
    """
    if config.normalization_type == "no_norm":
        return NoNorm(width)
    return LayerNorm(width, config.layer_norm_eps if epsilon is None else epsilon)


class MobileBertEmbeddings(EncoderEmbeddings):
    """BERT's embeddings, whose words are narrow and know their neighbours."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__(config)
        narrow, wide = config.embedding_size, config.hidden_size
        self.word_embeddings = Embedding(config.vocab_size, narrow, config.pad_token_id)
        self.is_trigram = config.trigram_input
        self.embedding_transformation = Linear(narrow * (3 if self.is_trigram else 1), wide)
        self.is_transformed = self.is_trigram or narrow != wide
        self.LayerNorm = norm(config, wide, EPSILON)

    def words(self, input_ids: Tensor | None, inputs_embeds: Tensor | None) -> Tensor:
        """The embedded tokens, widened, ``[B, T, hidden]``."""
        words = super().words(input_ids, inputs_embeds)
        if self.is_trigram:
            length = ops.size(words, 1)
            padded = ops.pad(words, [(0, 0), (1, 1), (0, 0)])
            following = ops.take_range(padded, 2, length + 2)
            words = ops.cat([following, words, ops.take_range(padded, 0, length)], axis=-1)
        return self.embedding_transformation(words) if self.is_transformed else words


class Residual(Module):
    """A projection, added to what came before and normalised.

    Args:
        config: the architecture.
        in_features: width of what is projected.
        out_features: width of the result.
        rate: dropout rate of the projection; ``None`` for no dropout.
    """

    def __init__(
        self,
        config: MobileBertConfig,
        in_features: int,
        out_features: int,
        rate: float | None = None,
    ) -> None:
        super().__init__()
        self.dense = Linear(in_features, out_features)
        self.LayerNorm = norm(config, out_features)
        self.dropout: Module = Identity() if rate is None else Dropout(rate)

    def forward(self, hidden: Tensor, residual: Tensor) -> Tensor:
        projected: Tensor = self.LayerNorm(self.dropout(self.dense(hidden)) + residual)
        return projected


class MobileBertSelfAttention(Module):
    """Attention of narrow states, or to the values of the wide ones."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        inner = config.inner_size
        self.heads = config.num_attention_heads
        if inner % self.heads:
            raise InvalidConfigurationError(
                f"MobileBertConfig has num_attention_heads={self.heads}, and states of a width of "
                f"{inner} within its layers, which must be a multiple of it."
            )
        self.query = Linear(inner, inner)
        self.key = Linear(inner, inner)
        self.value = Linear(inner if config.use_bottleneck_attention else config.hidden_size, inner)
        self.dropout = Dropout(config.attention_probs_dropout_prob)

    def forward(
        self, asking: Tensor, answering: Tensor, inputs: AttentionInputs
    ) -> tuple[Tensor, Tensor | None]:
        context, weights = inputs.attend(
            ops.split_heads(self.query(asking), self.heads),  # [B, H, T, D]
            ops.split_heads(self.key(asking), self.heads),
            ops.split_heads(self.value(answering), self.heads),
            dropout=self.dropout,
        )
        return ops.merge_heads(context), weights


class MobileBertAttention(Module):
    """Attention and its projection."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        inner = config.inner_size
        rate = None if config.use_bottleneck else config.hidden_dropout_prob
        self.self = MobileBertSelfAttention(config)
        self.output = Residual(config, inner, inner, rate)

    def forward(
        self, asking: Tensor, answering: Tensor, residual: Tensor, inputs: AttentionInputs
    ) -> tuple[Tensor, Tensor | None]:
        context, weights = self.self(asking, answering, inputs)
        return self.output(context, residual), weights


class BottleneckLayer(Module):
    """Narrows states."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.intra_bottleneck_size)
        self.LayerNorm = norm(config, config.intra_bottleneck_size)

    def forward(self, hidden: Tensor) -> Tensor:
        narrowed: Tensor = self.LayerNorm(self.dense(hidden))
        return narrowed


class Bottleneck(Module):
    """What a layer narrows: its input, and the states of queries and keys."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.for_all = config.use_bottleneck_attention
        self.input = BottleneckLayer(config)
        self.attention = BottleneckLayer(config) if config.key_query_shared_bottleneck else None
        if self.attention is None and not self.for_all:
            raise InvalidConfigurationError(
                "MobileBertConfig has use_bottleneck=True without use_bottleneck_attention and "
                "key_query_shared_bottleneck, so that nothing narrows the states of queries and "
                "keys; set one of them."
            )

    def forward(self, hidden: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        narrow: Tensor = self.input(hidden)
        if self.for_all or self.attention is None:
            return narrow, narrow, narrow
        return self.attention(hidden), hidden, narrow


class MobileBertIntermediate(Module):
    """First half of a feed-forward network."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.dense = Linear(config.inner_size, config.intermediate_size)
        self.activation = activation(config.hidden_act)

    def forward(self, hidden: Tensor) -> Tensor:
        return self.activation(self.dense(hidden))


class FFNLayer(Module):
    """A feed-forward network."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.intermediate = MobileBertIntermediate(config)
        self.output = Residual(config, config.intermediate_size, config.inner_size)

    def forward(self, hidden: Tensor) -> Tensor:
        transformed: Tensor = self.output(self.intermediate(hidden), hidden)
        return transformed


class MobileBertOutput(Residual):
    """Second half of the last feed-forward network, and what widens its states again."""

    def __init__(self, config: MobileBertConfig) -> None:
        rate = None if config.use_bottleneck else config.hidden_dropout_prob
        super().__init__(config, config.intermediate_size, config.inner_size, rate)
        self.LayerNorm = norm(config, config.inner_size, EPSILON)
        self.bottleneck = (
            Residual(config, config.inner_size, config.hidden_size, config.hidden_dropout_prob)
            if config.use_bottleneck
            else None
        )

    def widened(self, transformed: Tensor, hidden: Tensor) -> Tensor:
        """Hidden states ``[B, T, hidden]``, with the layer's input added.

        Args:
            transformed: states within the layer ``[B, T, inner]``.
            hidden: the layer's input ``[B, T, hidden]``.
        """
        return transformed if self.bottleneck is None else self.bottleneck(transformed, hidden)


class MobileBertLayer(Module):
    """Self-attention and several feed-forward networks."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.attention = MobileBertAttention(config)
        self.intermediate = MobileBertIntermediate(config)
        self.output = MobileBertOutput(config)
        self.bottleneck = Bottleneck(config) if config.use_bottleneck else None
        # The last of them is the layer's own.
        others = range(config.num_feedforward_networks - 1)
        self.ffn = ModuleList([FFNLayer(config) for _ in others])

    def forward(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        asking, answering, narrow = hidden, hidden, hidden
        if self.bottleneck is not None:
            asking, answering, narrow = self.bottleneck(hidden)
        transformed, weights = self.attention(asking, answering, narrow, inputs.own)
        for network in self.ffn:
            transformed = network(transformed)
        last: Tensor = self.output(self.intermediate(transformed), transformed)
        return LayerOutput(self.output.widened(last, hidden), weights)


class MobileBertEncoder(Module):
    """The stack of layers."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.layer = ModuleList([MobileBertLayer(config) for _ in range(config.num_hidden_layers)])

    def forward(
        self,
        hidden: Tensor,
        own: AttentionInputs,
        cross: AttentionInputs | None = None,
        cache: Cache = Cache(),
    ) -> StackOutput:
        return run_layers(self.layer, hidden, own=own)
