"""GPT-2 (Radford et al. 2019, "Language Models are Unsupervised Multitask Learners").

Written once for three backends. Attribute names are those of the published checkpoints. Axis
letters in comments: B batch, T query length, S key length, H heads, D size of a head.
"""

from __future__ import annotations

from typing import ClassVar, Unpack

from triformers_core.architectures.gpt2.configuration import GPT2Config
from triformers_core.architectures.gpt2.names import GPT2_NAMES
from triformers_core.attention import (
    AttentionInputs,
    LayerInputs,
    LayerList,
    LayerOutput,
)
from triformers_core.cache import (
    CacheShape,
    CachingModel,
    KeyValues,
    LayerCache,
)
from triformers_core.decoder import DecoderModel
from triformers_core.errors import InvalidInputError
from triformers_core.inputs import CausalCrossInputs
from triformers_core.kit.initializers import Normal
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    LayerNorm,
    Module,
    ModuleList,
    Tensor,
    TransposedLinear,
    activation,
    model_call,
    ops,
)
from triformers_core.outputs import BaseModelOutput
from triformers_core.tasks import TaskModel

__all__ = ["GPT2Model", "GPT2PreTrainedModel"]


def output_projection(config: GPT2Config, width: int) -> TransposedLinear:
    """A layer's projection whose result is added to the hidden states.

    There are two a layer; new ones are the narrower the more are added up.
    """
    init = Normal(config.initializer_range / (2 * config.n_layer) ** 0.5)
    return TransposedLinear(width, config.n_embd, init=init)


class GPT2Attention(Module):
    """Attention of hidden states to those up to them, or to an encoder's states.

    Args:
        config: the architecture.
        layer: the layer's place in the stack, from 0.
        cross: whether its source is an encoder's states, and not the hidden states themselves.
    """

    def __init__(self, config: GPT2Config, layer: int, cross: bool = False) -> None:
        super().__init__()
        width = config.n_embd
        config.check_multiple("n_embd", "n_head")
        self.heads = config.n_head
        self.scale = (width // config.n_head) ** -0.5 if config.scale_attn_weights else 1.0
        if config.scale_attn_by_inverse_layer_idx:
            self.scale /= layer + 1
        self.upcast = config.reorder_and_upcast_attn
        self.q_attn = TransposedLinear(width, width) if cross else None
        self.c_attn = TransposedLinear(width, (2 if cross else 3) * width)
        self.c_proj = output_projection(config, width)
        self.attn_dropout = Dropout(config.attn_pdrop)
        self.resid_dropout = Dropout(config.resid_pdrop)

    def forward(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        if self.q_attn is None:
            query, key, value = (
                ops.split_heads(part, self.heads) for part in ops.chunk(self.c_attn(hidden), 3)
            )  # [B, H, T, D]
            if cache is not None:
                key, value = cache.with_new(key, value)  # [B, H, S, D]
        else:
            query = ops.split_heads(self.q_attn(hidden), self.heads)
            key, value = inputs.keys_and_values(hidden, cache, self.project)
        context, weights = self.attend(query, key, value, inputs)
        return self.resid_dropout(self.c_proj(ops.merge_heads(context))), weights, (key, value)

    def project(self, source: Tensor) -> KeyValues:
        """An encoder's keys and values, ``[B, S, hidden]`` → ``[B, H, S, D]``."""
        key, value = ops.chunk(self.c_attn(source), 2)
        return ops.split_heads(key, self.heads), ops.split_heads(value, self.heads)

    def attend(
        self, query: Tensor, key: Tensor, value: Tensor, inputs: AttentionInputs
    ) -> tuple[Tensor, Tensor | None]:
        """Context and weights, in the type of the values, whatever they are computed in."""
        like = value
        if self.upcast:
            query, key, value = ops.wide(query), ops.wide(key), ops.wide(value)
        context, weights = inputs.attend(
            query, key, value, dropout=self.attn_dropout, scale=self.scale
        )
        if self.upcast:
            context = ops.cast_like(context, like)
            weights = None if weights is None else ops.cast_like(weights, like)
        return context, weights


class GPT2MLP(Module):
    """The feed-forward network."""

    def __init__(self, config: GPT2Config) -> None:
        super().__init__()
        inner = 4 * config.n_embd if config.n_inner is None else config.n_inner
        self.c_fc = TransposedLinear(config.n_embd, inner)
        self.c_proj = output_projection(config, inner)
        self.activation = activation(config.activation_function)
        self.dropout = Dropout(config.resid_pdrop)

    def forward(self, hidden: Tensor) -> Tensor:
        transformed: Tensor = self.dropout(self.c_proj(self.activation(self.c_fc(hidden))))
        return transformed


class GPT2Block(Module):
    """A layer: what attention, cross attention and feed-forward network add to hidden states."""

    def __init__(self, config: GPT2Config, layer: int) -> None:
        super().__init__()
        cross = config.add_cross_attention
        self.ln_1 = LayerNorm(config.n_embd, config.layer_norm_epsilon)
        self.attn = GPT2Attention(config, layer)
        self.ln_2 = LayerNorm(config.n_embd, config.layer_norm_epsilon)
        self.crossattention = GPT2Attention(config, layer, cross=True) if cross else None
        self.ln_cross_attn = LayerNorm(config.n_embd, config.layer_norm_epsilon) if cross else None
        self.mlp = GPT2MLP(config)

    def forward(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        cache: tuple[Tensor, ...]
        added, weights, cache = self.attn(self.ln_1(hidden), inputs.own, inputs.cache)
        hidden = hidden + added
        cross_weights = None
        if self.crossattention is not None and inputs.cross is not None:
            assert self.ln_cross_attn is not None, "there with the cross attention"
            added, cross_weights, cross_cache = self.crossattention(
                self.ln_cross_attn(hidden), inputs.cross, inputs.cache
            )
            hidden = hidden + added
            cache = (*cache, *cross_cache)
        return LayerOutput(hidden + self.mlp(self.ln_2(hidden)), weights, cross_weights, cache)


class GPT2PreTrainedModel(TaskModel, CachingModel):
    """What all GPT-2 models share."""

    config_class = GPT2Config
    config: GPT2Config
    base_model_prefix = "transformer"
    # Older files hold the causal mask, and all the tied table a second time.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"\b(attn|crossattention)\.(bias|masked_bias)$",
        r"^lm_head\.weight$",
    )
    published_names = GPT2_NAMES
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (r"\bwte\.weight$", r"^lm_head\.weight$")

    def cache_shape(self) -> CacheShape:
        """Of what size keys and values are."""
        config = self.config
        return CacheShape(config.n_layer, config.n_head, config.n_embd // config.n_head)


class GPT2Model(GPT2PreTrainedModel, DecoderModel):
    """GPT-2's hidden states, without a head.

    With ``add_cross_attention`` in the configuration it attends to ``encoder_hidden_states``, too.
    """

    def __init__(self, config: GPT2Config) -> None:
        super().__init__(config)
        self.wte = Embedding(config.vocab_size, config.n_embd)
        self.wpe = Embedding(config.n_positions, config.n_embd)
        self.drop = Dropout(config.embd_pdrop)
        self.h = ModuleList([GPT2Block(config, layer) for layer in range(config.n_layer)])
        self.ln_f = LayerNorm(config.n_embd, config.layer_norm_epsilon)
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.wte

    @model_call
    def forward(self, **inputs: Unpack[CausalCrossInputs]) -> BaseModelOutput:
        """Computes the hidden states.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given, or
                an encoder's states to a model without cross attention.
        """
        if inputs.get("encoder_hidden_states") is not None and not self.config.add_cross_attention:
            raise InvalidInputError(
                "encoder_hidden_states came to a GPT-2 model without cross attention; its "
                "configuration needs add_cross_attention=True."
            )
        return self.states(**inputs)

    def get_layers(self) -> LayerList:
        """The layers."""
        return self.h

    def embedded(self, words: Tensor, types: Tensor | None, position_ids: Tensor) -> Tensor:
        """The sum of the embeddings of tokens, positions and, where they are given, types."""
        hidden = words + self.wpe(position_ids)
        embedded: Tensor = self.drop(hidden if types is None else hidden + types)
        return embedded

    def finished(self, hidden: Tensor) -> Tensor:
        """The last layer's states, normalised."""
        return self.ln_f(hidden)
