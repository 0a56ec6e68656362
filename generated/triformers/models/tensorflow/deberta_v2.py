# Generated from src/triformers_core/architectures/deberta_v2/modeling.py by `make generate`; do not edit.
"""DeBERTa-v2 (He et al. 2020, https://arxiv.org/abs/2006.03654), written once for three backends.

It is BERT with disentangled attention: how far two tokens lie from each other has keys and queries of
its own, which meet the tokens' queries and keys. Attribute names are those of the published
checkpoints. Axis letters in comments: B batch, T query length, S key length, H heads, D size of a head,
R rows of the table of distances.
"""

from __future__ import annotations

import math
from functools import partial
from typing import ClassVar, NamedTuple

from triformers.models.tensorflow.attention import (
    AttentionInputs,
    LayerInputs,
    LayerOutput,
    StackOutput,
    run_layers,
)
from triformers.models.tensorflow.bert import BertOnlyMLMHead
from triformers.models.tensorflow.cache import Cache
from triformers.models.tensorflow.encoder import EncoderBase, EncodingModel
from triformers.models.tensorflow.encoder_layers import (
    EncoderEmbeddings,
    EncoderIntermediate,
    EncoderOutput,
    normalised,
)
from triformers.models.tensorflow.tasks import TFTaskModel
from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.initializers import Uniform
from triformers_core.kit.sees import Sees
from triformers_core.kit.tensorflow import (
    Conv1d,
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Tensor,
    activation,
    ops,
)

__all__ = [
    "TFDebertaV2Model",
    "TFDebertaV2PreTrainedModel",
]


class DebertaV2Embeddings(EncoderEmbeddings):
    """BERT's embeddings, without a table of positions or of types where there is none."""

    def __init__(self, config: DebertaV2Config) -> None:
        width = config.embedding_size or config.hidden_size
        super().__init__(config, width)
        if not config.position_biased_input:
            self.position_embeddings = None
        self.embed_proj = (
            None if width == config.hidden_size else Linear(width, config.hidden_size, bias=False)
        )
        self.LayerNorm = LayerNorm(config.hidden_size, config.layer_norm_eps)

    def normalise(self, embedded: Tensor) -> Tensor:
        """What is done to the sum of embeddings, ``[B, T, width]``."""
        wide = embedded if self.embed_proj is None else self.embed_proj(embedded)
        return normalised(self.LayerNorm, wide)


class Distances(NamedTuple):
    """How far tokens lie from each other.

    Args:
        rows: the embedding of every distance, ``[R, hidden]``.
        places: the row of a query's distance to a key, ``[1, 1, T, S]``.
    """

    rows: Tensor
    places: Tensor


class Surroundings(NamedTuple):
    """What is the same for all layers.

    Args:
        distances: how far tokens lie from each other, if that counts.
        text: 1 for tokens and 0 for padding, ``[B, T, 1]``, if there is any.
    """

    distances: Distances | None
    text: Tensor | None


class DebertaV2SelfAttention(Module):
    """Disentangled attention."""

    def __init__(self, config: DebertaV2Config) -> None:
        super().__init__()
        config.check_multiple("hidden_size", "num_attention_heads")
        self.heads = config.num_attention_heads
        terms = config.position_terms
        self.by_key, self.by_query = "c2p" in terms, "p2c" in terms
        products = 1 + int(self.by_key) + int(self.by_query)
        self.scale: float = (products * config.hidden_size // self.heads) ** -0.5
        self.pos_dropout = Dropout(config.hidden_dropout_prob)
        self.dropout = Dropout(config.attention_probs_dropout_prob)
        self.add_projections(config)

    def add_projections(self, config: DebertaV2Config) -> None:
        """Adds the layers that make queries, keys and values.

        Args:
            config: the architecture.
        """
        width = config.hidden_size
        self.query_proj = Linear(width, width)
        self.key_proj = Linear(width, width)
        self.value_proj = Linear(width, width)
        has_own = config.relative_attention and not config.share_att_key
        self.pos_key_proj = Linear(width, width) if has_own and self.by_key else None
        self.pos_query_proj = Linear(width, width) if has_own and self.by_query else None

    def project(self, hidden: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Queries, keys and values of tokens, ``[B, H, T, D]``.

        Args:
            hidden: their states, ``[B, T, hidden]``.
        """
        query, key = self.query_proj(hidden), self.key_proj(hidden)
        value = self.value_proj(hidden)
        return (
            ops.split_heads(query, self.heads),
            ops.split_heads(key, self.heads),
            ops.split_heads(value, self.heads),
        )

    def keys_of(self, rows: Tensor) -> Tensor:
        """Keys of distances, ``[1, R, hidden]``, which queries meet."""
        return (self.key_proj if self.pos_key_proj is None else self.pos_key_proj)(rows)

    def queries_of(self, rows: Tensor) -> Tensor:
        """Queries of distances, ``[1, R, hidden]``, which keys meet."""
        return (self.query_proj if self.pos_query_proj is None else self.pos_query_proj)(rows)

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, around: Surroundings
    ) -> tuple[Tensor, Tensor | None]:
        query, key, value = self.project(hidden)
        text = None if around.text is None else ops.unsqueeze(around.text, 1)  # [B, 1, T, 1]
        if text is not None:
            query = query * text  # Padding gets the mean of all values, whatever its scores are.
        if around.distances is not None:
            for bias in self.biases(query, key, around.distances):
                inputs = inputs.with_bias(bias if text is None else bias * text)
        context, weights = inputs.attend(query, key, value, dropout=self.dropout, scale=self.scale)
        return ops.merge_heads(context), weights

    def biases(self, query: Tensor, key: Tensor, distances: Distances) -> list[Tensor]:
        """What distances add to the scores, ``[B, H, T, S]`` each.

        Args:
            query: ``[B, H, T, D]``.
            key: ``[B, H, S, D]``.
            distances: how far tokens lie from each other.
        """
        rows = ops.unsqueeze(self.pos_dropout(distances.rows), 0)
        found: list[Tensor] = []
        if self.by_key:
            found.append(self.products(query, self.keys_of(rows), distances.places))
        if self.by_query:
            places = ops.transpose(distances.places, (0, 1, 3, 2))
            products = self.products(key, self.queries_of(rows), places)  # [B, H, S, T]
            found.append(ops.transpose(products, (0, 1, 3, 2)))
        return found

    def products(self, tokens: Tensor, rows: Tensor, places: Tensor) -> Tensor:
        """Scores of tokens with the rows of their distances, ``[B, H, T, S]``.

        Args:
            tokens: queries or keys, ``[B, H, T, D]``.
            rows: what they meet, ``[1, R, hidden]``.
            places: the row of a token's distance to each other, ``[1, 1, T, S]``.
        """
        of_heads = ops.transpose(ops.split_heads(rows, self.heads), (0, 1, 3, 2))  # [1, H, D, R]
        products = ops.matmul(tokens, of_heads) * self.scale  # [B, H, T, R]
        shape = [ops.size(tokens, 0), self.heads, ops.size(places, 2), ops.size(places, 3)]
        return ops.gather(products, ops.expand(places, shape), -1)


class DebertaV2Attention(Module):
    """Attention and its projection.

    Args:
        config: the architecture.
        attention: the attention.
    """

    def __init__(self, config: DebertaV2Config, attention: DebertaV2SelfAttention) -> None:
        super().__init__()
        self.self = attention
        self.output = EncoderOutput(config, config.hidden_size)

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, around: Surroundings
    ) -> tuple[Tensor, Tensor | None]:
        context, weights = self.self(hidden, inputs, around)
        projected: Tensor = self.output(context, hidden)
        return projected, weights


class DebertaV2Layer(Module):
    """Self-attention and feed-forward network.

    Args:
        config: the architecture.
        attention: the attention.
    """

    def __init__(self, config: DebertaV2Config, attention: DebertaV2SelfAttention) -> None:
        super().__init__()
        self.attention = DebertaV2Attention(config, attention)
        self.intermediate = EncoderIntermediate(config)
        self.output = EncoderOutput(config, config.intermediate_size)

    def __call__(self, hidden: Tensor, inputs: LayerInputs, around: Surroundings) -> LayerOutput:
        attended, weights = self.attention(hidden, inputs.own, around)
        return LayerOutput(self.output(self.intermediate(attended), attended), weights)


class DebertaV2Convolution(Module):
    """What neighbours add to the states after the first layer."""

    def __init__(self, config: DebertaV2Config) -> None:
        super().__init__()
        width, kernel, groups = config.hidden_size, config.conv_kernel_size, config.conv_groups
        if kernel % 2 == 0:
            raise InvalidConfigurationError(
                f"DebertaV2Config has conv_kernel_size={kernel}; it must be odd, so that as many "
                "positions count on either side."
            )
        config.check_multiple("hidden_size", "conv_groups")
        limit = math.sqrt(groups / (width * kernel))
        uniform = Uniform(-limit, limit)
        self.conv = Conv1d(
            width,
            width,
            kernel,
            padding=kernel // 2,
            groups=groups,
            init=uniform,
            bias_init=uniform,
        )
        self.LayerNorm = LayerNorm(width, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)
        self.activation = activation(config.conv_act)

    def __call__(self, before: Tensor, after: Tensor, text: Tensor | None) -> Tensor:
        """The states after the first layer.

        Args:
            before: those before it, ``[B, T, hidden]``.
            after: what it gave.
            text: 1 for tokens and 0 for padding, ``[B, T, 1]``.
        """
        near = ops.transpose(self.conv(ops.transpose(before, (0, 2, 1))), (0, 2, 1))
        if text is not None:
            near = near * text
        states = self.LayerNorm(after + self.activation(self.dropout(near)))
        return states if text is None else states * text


class DebertaV2Encoder(Module):
    """The stack of layers, with the table of distances."""

    def __init__(self, config: DebertaV2Config) -> None:
        super().__init__()
        layers = range(config.num_hidden_layers)
        self.layer = ModuleList([DebertaV2Layer(config, self.attention(config)) for _ in layers])
        relative = config.relative_attention
        self.span = config.span
        self.rel_embeddings = Embedding(2 * self.span, config.hidden_size) if relative else None
        self.starts = (
            bucket_starts(config.position_buckets, config.farthest)
            if config.position_buckets > 0
            else None
        )
        self.LayerNorm = (
            LayerNorm(config.hidden_size, config.layer_norm_eps)
            if relative and config.norm_rel_ebd == "layer_norm"
            else None
        )
        self.conv = DebertaV2Convolution(config) if config.conv_kernel_size else None

    def attention(self, config: DebertaV2Config) -> DebertaV2SelfAttention:
        """The attention of a layer.

        Args:
            config: the architecture.
        """
        return DebertaV2SelfAttention(config)

    def __call__(
        self,
        hidden: Tensor,
        own: AttentionInputs,
        cross: AttentionInputs | None = None,
        cache: Cache = Cache(),
    ) -> StackOutput:
        mask, text = own.sees.padding, None
        if mask is not None and len(mask.shape) == 2:
            text = ops.cast_like(ops.unsqueeze(mask, -1), hidden)
            hidden = hidden * text
            # Padding sees nothing, either.
            own = AttentionInputs(
                sees=Sees(padding=ops.unsqueeze(mask, 1) * ops.unsqueeze(mask, 2)),
                head_mask=own.head_mask,
                output_attentions=own.output_attentions,
            )
        around = Surroundings(self.distances(hidden), text)
        layers = [partial(self.run_layer, index, around) for index in range(len(self.layer))]
        return run_layers(layers, hidden, own=own)

    def run_layer(
        self, index: int, around: Surroundings, hidden: Tensor, inputs: LayerInputs
    ) -> LayerOutput:
        """Runs a layer, and after the first one the convolution beside it."""
        output: LayerOutput = self.layer[index](hidden, inputs, around)
        if index > 0 or self.conv is None:
            return output
        return LayerOutput(self.conv(hidden, output.hidden, around.text), output.weights)

    def distances(self, hidden: Tensor) -> Distances | None:
        """How far tokens lie from each other, if that counts.

        Args:
            hidden: their states ``[B, T, hidden]``.
        """
        if self.rel_embeddings is None:
            return None
        rows = self.rel_embeddings.table()
        if self.LayerNorm is not None:
            rows = self.LayerNorm(rows)
        positions = ops.arange(0, ops.size(hidden, 1), like=hidden)
        apart = ops.unsqueeze(positions, 1) - ops.unsqueeze(positions, 0)  # [T, S]
        if self.starts is not None:
            bucket = ops.bucketize(ops.maximum(apart, -apart), self.starts)
            apart = ops.where(apart < 0, -bucket, bucket)
        places = ops.clip(apart + self.span, 0, 2 * self.span - 1)
        return Distances(rows, ops.unsqueeze(ops.unsqueeze(places, 0), 0))


def bucket_starts(count: int, farthest: int) -> tuple[int, ...]:
    """The distances at which buckets 1, 2, … begin, in each direction.

    Half of the buckets hold a distance each; those of the others grow logarithmically, so that the
    last but one ends before ``farthest``. Boundaries are compared as whole numbers: logarithms are
    rounded differently in every backend.

    Args:
        count: number of buckets.
        farthest: a distance.

    Raises:
        InvalidConfigurationError: there are too few buckets, or more than distances.
    """
    exact = count // 2
    if not 1 < exact < farthest - 1:
        raise InvalidConfigurationError(
            f"DebertaV2Config has position_buckets={count} up to a distance of {farthest}; at least "
            f"4 are needed, and fewer than {2 * max(farthest - 1, 0)}: set max_relative_positions."
        )
    starts = [*range(1, exact + 1)]
    for step in range(exact):
        # The first distance beyond exact * ((farthest - 1) / exact) ** (step / (exact - 1)).
        distance = starts[-1]
        bound = exact ** (exact - 1) * (farthest - 1) ** step
        while distance ** (exact - 1) * exact**step <= bound:
            distance += 1
        starts.append(distance)
    return tuple(starts)


class TFDebertaV2PreTrainedModel(EncodingModel):
    """What all DeBERTa-v2 models share."""

    config_class = DebertaV2Config
    config: DebertaV2Config
    base_model_prefix = "deberta"
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"embeddings\.position_ids$",
        r"cls\.predictions\.decoder\.(weight|bias)$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"cls\.predictions\.bias$",
        r"cls\.predictions\.decoder\.weight$",
        r"lm_predictions\.lm_head\.bias$",
    )

    def new_base_model(self, add_pooling_layer: bool) -> TFTaskModel:
        """The model without a head, which never pools."""
        return TFDebertaV2Model(self.config)

    def new_language_head(self) -> Module:
        """What turns states into scores of the vocabulary."""
        width = self.config.embedding_size
        return BertOnlyMLMHead(self.config, self.get_input_embeddings(), width)


class TFDebertaV2Model(TFDebertaV2PreTrainedModel, EncoderBase):
    """DeBERTa-v2's hidden states, without a head.

    There is no pooled state, and ``inputs_embeds`` are as wide as the embeddings. All else is as in
    ``BertModel``.

    Args:
        config: the architecture.
    """

    def __init__(self, config: DebertaV2Config) -> None:
        super().__init__(config, add_pooling_layer=False)

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds the tokens."""
        return DebertaV2Embeddings(self.config)

    def new_encoder(self) -> Module:
        """The stack of layers."""
        return DebertaV2Encoder(self.config)
