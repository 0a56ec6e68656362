# Generated from src/triformers_core/architectures/transfo_xl/modeling_vocabulary.py by `make generate`; do not edit.
"""Transformer-XL's adaptive embeddings and softmax (Baevski and Auli 2018; Grave et al. 2016).

The vocabulary is cut into clusters, and rarer tokens have narrower vectors. Attribute names are those
of the published checkpoints. Axis letters: B batch, T length.
"""

from __future__ import annotations

from typing import Any

from triformers_core.architectures.transfo_xl.configuration import TransfoXLConfig
from triformers_core.kit.initializers import Initializer, Normal, Uniform
from triformers_core.kit.tensorflow import (
    Embedding,
    Linear,
    Module,
    ModuleList,
    Parameter,
    Tensor,
    TiedLinear,
    ops,
)

__all__: list[str] = []  # For the models alone.

LARGEST = 2**31 - 1


def start_of(config: TransfoXLConfig) -> Initializer:
    """How weights start."""
    if config.init == "uniform":
        return Uniform(-config.init_range, config.init_range)
    return Normal(config.init_std)


def widths_of(config: TransfoXLConfig) -> list[int]:
    """The width of every cluster's embeddings."""
    return [config.d_embed // config.div_val**index for index in range(len(config.clusters))]


class Projections(Module):
    """Matrices ``[hidden, width]`` by the numbers of clusters, which are their names.

    Args:
        config: says how they start.
        widths: by number.
    """

    def __init__(self, config: TransfoXLConfig, widths: dict[int, int]) -> None:
        super().__init__()
        for index, width in widths.items():
            init = Normal(config.proj_init_std)
            setattr(self, str(index), Parameter(config.d_model, width, init=init))

    def __call__(self, index: int) -> Tensor:
        return ops.value(getattr(self, str(index)))


class AdaptiveEmbedding(Module):
    """Embeddings of tokens, those of a cluster in a table of its own if ``div_val`` isn't 1."""

    def __init__(self, config: TransfoXLConfig) -> None:
        super().__init__()
        self.clusters = config.clusters
        self.scale: float = config.d_model**0.5
        widths = widths_of(config)
        if config.div_val == 1:
            projected = {0: config.d_embed} if config.d_embed != config.d_model else {}
            self.emb_layers = ModuleList([Embedding(config.vocab_size, config.d_embed)])
        else:
            projected = dict(enumerate(widths))
            self.emb_layers = ModuleList(
                [
                    Embedding(end - start, width)
                    for (start, end), width in zip(self.clusters, widths, strict=True)
                ]
            )
        self.projected = bool(projected)
        self.emb_projs = Projections(config, projected)

    def __call__(self, ids: Tensor) -> Tensor:
        if len(self.emb_layers) == 1:
            return self.vector(0, ids) * self.scale
        last = len(self.clusters) - 1
        vectors: list[Tensor] = []
        for index, (start, end) in enumerate(self.clusters):
            # An id that isn't in the vocabulary stays one that no table has.
            low, high = (start if index else -LARGEST), (end - 1 if index < last else LARGEST)
            nearest = ops.clip(ids, low, high)
            vector = self.vector(index, nearest - start)
            within = ops.unsqueeze(nearest == ids, -1)
            vectors.append(vector * ops.cast_like(within, vector))
        return sum(vectors[1:], vectors[0]) * self.scale

    def tables(self) -> list[Embedding]:
        """The clusters' tables, or the only one."""
        tables: Any = self.emb_layers  # PyTorch's types know a list of modules alone.
        return list(tables)

    def vector(self, index: int, rows: Tensor) -> Tensor:
        """Rows of a cluster's table, as wide as the hidden states."""
        vector: Tensor = self.emb_layers[index](rows)
        if not self.projected:
            return vector
        return ops.matmul(vector, ops.transpose(self.emb_projs(index), (1, 0)))


class AdaptiveSoftmax(Module):
    """Log-probabilities of tokens: of those in the first cluster, and of the others within theirs."""

    def __init__(self, config: TransfoXLConfig, embedding: AdaptiveEmbedding) -> None:
        super().__init__()
        self.clusters, self.div_val = config.clusters, config.div_val
        self.projected = config.div_val > 1 or config.d_embed != config.d_model
        self.shared = config.shared_projections
        tails = len(self.clusters) - 1
        if tails:
            self.cluster_weight = Parameter(tails, config.d_embed, init=start_of(config))
            self.cluster_bias = Parameter(tails)
        widths = widths_of(config)
        self.out_layers = ModuleList(
            [
                (
                    TiedLinear(table)
                    if config.tie_word_embeddings
                    else Linear(table.embedding_dim, table.num_embeddings)
                )
                for table in embedding.tables()
            ]
        )
        own = [index for index, shared in enumerate(self.shared[: tails + 1]) if not shared]
        self.out_projs = Projections(
            config, {index: widths[index] for index in own} if self.projected else {}
        )

    def __call__(self, hidden: Tensor, embedding: AdaptiveEmbedding) -> Tensor:
        """The log-probabilities ``[B, T, vocabulary]`` of states ``[B, T, hidden]``.

        Args:
            hidden: the states.
            embedding: whose projections are shared.
        """
        first, *others = (
            self.scores(index, hidden, embedding) for index in range(len(self.clusters))
        )
        if not others:
            return ops.log_softmax(first)
        states = self.project(0, hidden, embedding)
        weight = ops.transpose(ops.value(self.cluster_weight), (1, 0))
        clusters = ops.matmul(states, weight) + ops.value(self.cluster_bias)
        head = ops.log_softmax(ops.cat([first, clusters], axis=-1))
        end = self.clusters[0][1]
        parts = [ops.take_slice(head, 0, end, -1)]
        for index, scores in enumerate(others):
            whole = ops.take_slice(head, end + index, end + index + 1, -1)
            parts.append(whole + ops.log_softmax(scores))
        return ops.cat(parts, axis=-1)

    def scores(self, index: int, hidden: Tensor, embedding: AdaptiveEmbedding) -> Tensor:
        """The scores of a cluster's tokens."""
        states = self.project(index, hidden, embedding)
        if len(self.out_layers) == len(self.clusters):
            scores: Tensor = self.out_layers[index](states)
            return scores
        start, end = self.clusters[index]
        return ops.take_slice(self.out_layers[0](states), start, end, -1)

    def project(self, index: int, hidden: Tensor, embedding: AdaptiveEmbedding) -> Tensor:
        """States as wide as a cluster's embeddings."""
        if not self.projected:
            return hidden
        if not self.shared[index]:
            return ops.matmul(hidden, self.out_projs(index))
        return ops.matmul(hidden, embedding.emb_projs(index if self.div_val > 1 else 0))
