# Generated from src/triformers_core/architectures/gpt2/modeling.py by `make generate`; do not edit.
"""GPT-2 (Radford et al. 2019, "Language Models are Unsupervised Multitask Learners").

Written once for three backends. Attribute names are those of the published checkpoints. Axis
letters in comments: B batch, T query length, S key length, H heads, D size of a head.
"""

from __future__ import annotations

from typing import ClassVar

from triformers.models.flax.attention import AttentionInputs, LayerInputs, LayerList, LayerOutput
from triformers.models.flax.cache import (
    CacheShape,
    CachingModel,
    KeyValues,
    LayerCache,
    PastKeyValues,
)
from triformers.models.flax.decoder import DecoderModel
from triformers.models.flax.outputs import FlaxBaseModelOutput
from triformers.models.flax.tasks import FlaxTaskModel
from triformers_core.architectures.gpt2.configuration import GPT2Config
from triformers_core.architectures.gpt2.names import GPT2_NAMES
from triformers_core.errors import InvalidInputError
from triformers_core.kit.flax import (
    Dropout,
    DType,
    Embedding,
    InputShape,
    LayerNorm,
    Module,
    ModuleList,
    Params,
    Tensor,
    TransposedLinear,
    activation,
    float32,
    model_call,
    ops,
)
from triformers_core.kit.initializers import Normal

__all__ = ["FlaxGPT2Model", "FlaxGPT2PreTrainedModel"]


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

    def __call__(
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

    def __call__(self, hidden: Tensor) -> Tensor:
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

    def __call__(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
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


class FlaxGPT2PreTrainedModel(FlaxTaskModel, CachingModel):
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


class FlaxGPT2Model(FlaxGPT2PreTrainedModel, DecoderModel):
    """GPT-2's hidden states, without a head.

    With ``add_cross_attention`` in the configuration it attends to ``encoder_hidden_states``, too.
    """

    def __init__(
        self,
        config: GPT2Config,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
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
    def __call__(
        self,
        input_ids: Tensor | None = None,
        past_key_values: PastKeyValues | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxBaseModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``; with a cache, those of the new tokens.
            past_key_values: keys and values of earlier tokens, as returned with ``use_cache``, or
                what ``new_cache`` made.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, past + sequence]``; all are
                tokens by default.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted on from the cache by default, padding too.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            use_cache: whether to return keys and values; by default as the configuration says.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states, the last one's normalised.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given, or
                an encoder's states to a model without cross attention.
        """
        if encoder_hidden_states is not None and not self.config.add_cross_attention:
            raise InvalidInputError(
                "encoder_hidden_states came to a GPT-2 model without cross attention; its "
                "configuration needs add_cross_attention=True."
            )
        return self.states(
            input_ids=input_ids,
            past_key_values=past_key_values,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            encoder_hidden_states=encoder_hidden_states,
            encoder_attention_mask=encoder_attention_mask,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )

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
