# Generated from src/triformers_core/architectures/bart/modeling_layers.py by `make generate`; do not edit.
"""The layers of BART and of architectures like it, whose ``Style`` says what differs.

Axis letters in comments: B batch, T query length, S key length, H heads, D size of a head, C width
of the hidden states.
"""

from __future__ import annotations

from triformers.models.tensorflow.attention import (
    AttentionInputs,
    LayerInputs,
    LayerList,
    LayerOutput,
)
from triformers.models.tensorflow.cache import Cache, KeyValues, LayerCache
from triformers.models.tensorflow.seq2seq import Stack
from triformers_core.architectures.bart.configuration import BartConfig
from triformers_core.kit.initializers import Sinusoids
from triformers_core.kit.tensorflow import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Tensor,
    TiedEmbedding,
    UniformNoise,
    activation,
    freeze,
    ops,
)

__all__: list[str] = []

EPSILON = 1e-5
"""Of all normalisations; no configuration has it."""


class BartAttention(Module):
    """Attention of states to themselves or to an encoder's.

    Args:
        config: the architecture.
        heads: number of heads.
    """

    def __init__(self, config: BartConfig, heads: int) -> None:
        super().__init__()
        width, bias = config.d_model, config.attention_bias
        self.heads = heads
        self.k_proj = Linear(width, width, bias=bias)
        self.v_proj = Linear(width, width, bias=bias)
        self.q_proj = Linear(width, width, bias=bias)
        self.out_proj = Linear(width, width, bias=bias)
        self.dropout = Dropout(config.attention_dropout)
        self.whole = Dropout(0.0) if config.style.whole_weights else None

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        query = ops.split_heads(self.q_proj(hidden), self.heads)  # [B, H, T, D]
        key, value = inputs.keys_and_values(hidden, cache, self.project)  # [B, H, S, D]
        context, weights = inputs.attend(query, key, value, dropout=self.dropout)
        if weights is not None and self.whole is not None:
            _, weights = inputs.attend(query, key, value, dropout=self.whole)
        return self.out_proj(ops.merge_heads(context)), weights, (key, value)

    def project(self, states: Tensor) -> KeyValues:
        """Keys and values ``[B, H, S, D]`` of states ``[B, S, C]``."""
        key, value = self.k_proj(states), self.v_proj(states)
        return ops.split_heads(key, self.heads), ops.split_heads(value, self.heads)


class BartLayer(Module):
    """Self-attention, attention to an encoder in a decoder, and feed-forward network.

    Args:
        config: the architecture.
        is_decoder: whether there is attention to an encoder.
        self_attn: the self-attention; BART's by default.
    """

    def __init__(
        self, config: BartConfig, is_decoder: bool, self_attn: Module | None = None
    ) -> None:
        super().__init__()
        heads, inner, layerdrop = (
            (config.decoder_attention_heads, config.decoder_ffn_dim, config.decoder_layerdrop)
            if is_decoder
            else (config.encoder_attention_heads, config.encoder_ffn_dim, config.encoder_layerdrop)
        )
        self.norm_first = config.style.norm_first
        self.self_attn = BartAttention(config, heads) if self_attn is None else self_attn
        self.self_attn_layer_norm = LayerNorm(config.d_model, EPSILON)
        self.encoder_attn = BartAttention(config, heads) if is_decoder else None
        self.encoder_attn_layer_norm = LayerNorm(config.d_model, EPSILON) if is_decoder else None
        self.fc1 = Linear(config.d_model, inner)
        self.fc2 = Linear(inner, config.d_model)
        self.final_layer_norm = LayerNorm(config.d_model, EPSILON)
        self.activation = activation(config.activation_function)
        self.dropout = Dropout(config.dropout)
        self.activation_dropout = Dropout(config.activation_dropout)
        self.layerdrop = layerdrop
        self.chance = UniformNoise() if layerdrop > 0 else None

    def __call__(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        cache: tuple[Tensor, ...]
        came = hidden
        added, weights, cache = self.self_attn(
            self.before(self.self_attn_layer_norm, hidden), inputs.own, inputs.cache
        )
        hidden = self.after(self.self_attn_layer_norm, hidden, added)
        cross_weights = None
        if self.encoder_attn is not None and inputs.cross is not None:
            assert self.encoder_attn_layer_norm is not None, "there with the cross attention"
            added, cross_weights, cross_cache = self.encoder_attn(
                self.before(self.encoder_attn_layer_norm, hidden), inputs.cross, inputs.cache
            )
            hidden = self.after(self.encoder_attn_layer_norm, hidden, added)
            cache = (*cache, *cross_cache)
        return LayerOutput(self.transformed(hidden, came), weights, cross_weights, cache)

    def transformed(self, hidden: Tensor, came: Tensor) -> Tensor:
        """The layer's output: the states after the feed-forward network, or in training by chance
        what came in."""
        inner = self.activation(self.fc1(self.before(self.final_layer_norm, hidden)))
        added = self.fc2(self.activation_dropout(inner))
        return self.chosen(self.after(self.final_layer_norm, hidden, added), came)

    def before(self, norm: LayerNorm, hidden: Tensor) -> Tensor:
        """What a part of the layer gets."""
        return norm(hidden) if self.norm_first else hidden

    def after(self, norm: LayerNorm, hidden: Tensor, added: Tensor) -> Tensor:
        """The states with what a part of the layer adds to them."""
        hidden = ops.saturate(hidden + self.dropout(added))
        return hidden if self.norm_first else norm(hidden)

    def chosen(self, changed: Tensor, came: Tensor) -> Tensor:
        """The layer's output, or in training by chance its input."""
        if self.chance is None or not self.chance.active:
            return changed
        return ops.where(self.chance((1, 1, 1), came) >= self.layerdrop, changed, came)


class BartStack(Stack):
    """The encoder or the decoder.

    Args:
        config: the architecture.
        embedding: the table of the tokens, which belongs to the model; one of its own by default.
        is_decoder: which of the two.
    """

    def __init__(
        self, config: BartConfig, embedding: Embedding | None = None, is_decoder: bool = False
    ) -> None:
        super().__init__(is_decoder)
        style, width = config.style, config.d_model
        config.check_multiple("d_model", "encoder_attention_heads")
        config.check_multiple("d_model", "decoder_attention_heads")
        self.norm_tokens_first = style.norm_target_tokens and is_decoder
        # Tokens that are normalised at once aren't scaled.
        scaled = config.scale_embedding and style.scales and not self.norm_tokens_first
        self.scale = width**0.5 if scaled else 1.0
        self.scales_given = style.scales_given_targets and is_decoder
        rows = config.target_vocab_size if is_decoder else config.vocab_size
        self.embed_tokens = (
            new_table(config, rows) if embedding is None else TiedEmbedding(embedding)
        )
        self.offset = style.position_offset if style.positions == "learned" else 0
        self.embed_positions = new_positions(config, is_decoder)
        self.padding = config.pad_token_id
        self.layernorm_embedding = LayerNorm(width, EPSILON) if style.norm_embeddings else None
        self.moves_embedding_norm = style.moves_embedding_norm
        count = config.decoder_layers if is_decoder else config.encoder_layers
        self.layers = ModuleList([self.new_layer(config, index) for index in range(count)])
        self.layer_norm = LayerNorm(width, EPSILON) if style.final_norm else None
        self.dropout = Dropout(config.dropout)
        self.width = width

    def new_layer(self, config: BartConfig, index: int) -> BartLayer:
        """One of the layers.

        Args:
            config: the architecture.
            index: which one.
        """
        return BartLayer(config, self.is_decoder)

    def get_layers(self) -> LayerList:
        """The layers."""
        return self.layers

    def own_table(self) -> Embedding:
        """The table of the tokens, where it is no other model's."""
        assert isinstance(self.embed_tokens, Embedding), "it has its own"
        return self.embed_tokens

    def embed(self, input_ids: Tensor) -> Tensor:
        """The embedded tokens ``[B, T, C]``, scaled if the architecture does."""
        return self.embed_tokens(input_ids) * self.scale

    def embedded(self, tokens: Tensor, cache: Cache, input_ids: Tensor | None) -> Tensor:
        """The sum of tokens and positions, normalised if the architecture does, ``[B, T, C]``."""
        if input_ids is None and self.scales_given:
            tokens = tokens * self.scale
        norm = None if self.moves_embedding_norm else self.layernorm_embedding
        if norm is not None and self.norm_tokens_first:
            tokens = norm(tokens)
        places = ops.unsqueeze(ops.arange(0, ops.size(tokens, 1), like=tokens), 0) + cache.length
        hidden = tokens + self.positions(places, tokens, cache, input_ids)
        if norm is not None and not self.norm_tokens_first:
            hidden = norm(hidden)
        dropped: Tensor = self.dropout(hidden)
        return dropped

    def positions(
        self, places: Tensor, tokens: Tensor, cache: Cache, input_ids: Tensor | None
    ) -> Tensor:
        """The embedded positions, ``[1, T, C]``, or ``[B, T, C]`` if padding has its own."""
        if self.embed_positions is not None:
            return self.embed_positions(places + self.offset)
        assert self.padding is not None, "new_positions has seen to it"
        if input_ids is None:
            return self.counted(places + (self.padding + 1), tokens)
        text = ops.to_int(input_ids != self.padding)
        places = (ops.cumsum(text, 1) + cache.length) * text + self.padding
        factor = ops.unsqueeze(ops.cast_like(text, tokens), -1)
        return self.counted(places, tokens) * factor

    def counted(self, places: Tensor, like: Tensor) -> Tensor:
        """The sinusoids of positions, whose last wavelength is 10000 times the first."""
        return ops.sinusoids(places, self.width, like=like, span=self.width - 2)

    def finished(self, hidden: Tensor) -> Tensor:
        """The last layer's states, normalised if the architecture does."""
        norm = self.layernorm_embedding if self.moves_embedding_norm else self.layer_norm
        return hidden if norm is None else norm(hidden)


def new_positions(config: BartConfig, is_decoder: bool) -> Embedding | None:
    """A table of the positions, if the architecture has one.

    Args:
        config: the architecture.
        is_decoder: whose it is.

    Raises:
        InvalidConfigurationError: positions are counted on from a padding token that isn't named.
    """
    style, rows = config.style, config.longest(is_decoder)
    if style.positions == "learned":
        return Embedding(rows + style.position_offset, config.d_model)
    if style.positions == "sinusoidal":
        table = Embedding(rows, config.d_model, init=Sinusoids(halves=True))
        freeze(table)
        return table
    if config.pad_token_id is None:
        raise config.misfit("positions are counted on from it", "pad_token_id")
    return None


def new_table(config: BartConfig, rows: int) -> Embedding:
    """A table of the tokens; padding starts at zero."""
    return Embedding(rows, config.d_model, config.pad_token_id)
