# Generated from src/triformers_core/architectures/gpt_neo/modeling.py by `make generate`; do not edit.
"""GPT-Neo (Black et al. 2021, "GPT-Neo: Large Scale Autoregressive Language Modeling").

GPT-2's embeddings and order of layers; every second layer sees a window alone, and scores aren't
scaled. Written once for three backends. Axis letters in comments: B batch, T query length, S key
length, H heads, D size of a head.
"""

from __future__ import annotations

from dataclasses import replace
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
from triformers.models.flax.decoder_heads import LanguageModel, LastTokenClassifier
from triformers.models.flax.outputs import FlaxBaseModelOutput
from triformers.models.flax.tasks import FlaxTaskModel
from triformers_core.architectures.gpt_neo.configuration import GPTNeoConfig
from triformers_core.kit.flax import (
    Dropout,
    DType,
    Embedding,
    InputShape,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Params,
    Tensor,
    TiedLinear,
    activation,
    float32,
    model_call,
    ops,
)

__all__ = [
    "FlaxGPTNeoForCausalLM",
    "FlaxGPTNeoForSequenceClassification",
    "FlaxGPTNeoModel",
    "FlaxGPTNeoPreTrainedModel",
]


class GPTNeoSelfAttention(Module):
    """Attention of hidden states to those up to them, or to the nearest of these.

    Args:
        config: the architecture.
        window: how many a token sees, its own among them; all by default.
    """

    def __init__(self, config: GPTNeoConfig, window: int | None) -> None:
        super().__init__()
        width = config.hidden_size
        config.check_multiple("hidden_size", "num_heads")
        self.heads, self.window = config.num_heads, window
        self.k_proj = Linear(width, width, bias=False)
        self.v_proj = Linear(width, width, bias=False)
        self.q_proj = Linear(width, width, bias=False)
        self.out_proj = Linear(width, width)
        self.attn_dropout = Dropout(config.attention_dropout)
        self.resid_dropout = Dropout(config.resid_dropout)

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        query, key, value = (
            ops.split_heads(project(hidden), self.heads)
            for project in (self.q_proj, self.k_proj, self.v_proj)
        )  # [B, H, T, D]
        if cache is not None:
            key, value = cache.with_new(key, value)  # [B, H, S, D]
        inputs = replace(inputs, sees=replace(inputs.sees, window=self.window))
        # Scores of half precision overflow without a scale.
        context, weights = inputs.attend(
            ops.wide(query), ops.wide(key), ops.wide(value), dropout=self.attn_dropout, scale=1.0
        )
        context = ops.cast_like(context, hidden)
        weights = None if weights is None else ops.cast_like(weights, hidden)
        return self.resid_dropout(self.out_proj(ops.merge_heads(context))), weights, (key, value)


class GPTNeoAttention(Module):
    """A layer's attention, of the kind that the configuration names."""

    def __init__(self, config: GPTNeoConfig, layer: int) -> None:
        super().__init__()
        is_local = config.attention_layers[layer] == "local"
        self.attention = GPTNeoSelfAttention(config, config.window_size if is_local else None)

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        added, weights, keys = self.attention(hidden, inputs, cache)
        return added, weights, keys


class GPTNeoMLP(Module):
    """The feed-forward network."""

    def __init__(self, config: GPTNeoConfig) -> None:
        super().__init__()
        width, inner = config.hidden_size, config.intermediate_size
        inner = 4 * width if inner is None else inner
        self.c_fc = Linear(width, inner)
        self.c_proj = Linear(inner, width)
        self.activation = activation(config.activation_function)
        self.dropout = Dropout(config.resid_dropout)

    def __call__(self, hidden: Tensor) -> Tensor:
        transformed: Tensor = self.dropout(self.c_proj(self.activation(self.c_fc(hidden))))
        return transformed


class GPTNeoBlock(Module):
    """A layer: what attention and feed-forward network add to hidden states."""

    def __init__(self, config: GPTNeoConfig, layer: int) -> None:
        super().__init__()
        self.ln_1 = LayerNorm(config.hidden_size, config.layer_norm_epsilon)
        self.attn = GPTNeoAttention(config, layer)
        self.ln_2 = LayerNorm(config.hidden_size, config.layer_norm_epsilon)
        self.mlp = GPTNeoMLP(config)

    def __call__(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        added, weights, cache = self.attn(self.ln_1(hidden), inputs.own, inputs.cache)
        hidden = hidden + added
        return LayerOutput(hidden + self.mlp(self.ln_2(hidden)), weights, cache=cache)


class FlaxGPTNeoPreTrainedModel(FlaxTaskModel, CachingModel):
    """What all GPT-Neo models share."""

    config_class = GPTNeoConfig
    config: GPTNeoConfig
    base_model_prefix = "transformer"
    # Older files hold masks, and the tied table a second time.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"\battention\.(bias|masked_bias)$",
        r"^lm_head\.weight$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (r"\bwte\.weight$", r"^lm_head\.weight$")

    def cache_shape(self) -> CacheShape:
        """Of what size keys and values are."""
        config = self.config
        return CacheShape(
            config.num_layers, config.num_heads, config.hidden_size // config.num_heads
        )


class FlaxGPTNeoModel(FlaxGPTNeoPreTrainedModel, DecoderModel):
    """GPT-Neo's hidden states, without a head."""

    def __init__(
        self,
        config: GPTNeoConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.wte = Embedding(config.vocab_size, config.hidden_size)
        self.wpe = Embedding(config.max_position_embeddings, config.hidden_size)
        self.drop = Dropout(config.embed_dropout)
        self.h = ModuleList([GPTNeoBlock(config, layer) for layer in range(config.num_layers)])
        self.ln_f = LayerNorm(config.hidden_size, config.layer_norm_epsilon)
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
            use_cache: whether to return keys and values; by default as the configuration says.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states, the last one's normalised.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        return self.states(
            input_ids=input_ids,
            past_key_values=past_key_values,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
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


class FlaxGPTNeoForCausalLM(FlaxGPTNeoPreTrainedModel, LanguageModel):
    """GPT-Neo with its language modelling head."""

    def __init__(
        self,
        config: GPTNeoConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxGPTNeoModel(config)
        self.lm_head = (
            TiedLinear(self.transformer.get_input_embeddings(), bias=False)
            if config.tie_word_embeddings
            else Linear(config.hidden_size, config.vocab_size, bias=False)
        )
        self.post_init()


class FlaxGPTNeoForSequenceClassification(FlaxGPTNeoPreTrainedModel, LastTokenClassifier):
    """GPT-Neo with a linear classifier of every sequence's last token.

    That is the last one which isn't ``pad_token_id``, so the configuration needs one for batches.
    """

    def __init__(
        self,
        config: GPTNeoConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxGPTNeoModel(config)
        self.score = Linear(config.hidden_size, config.num_labels, bias=False)
        self.post_init()
