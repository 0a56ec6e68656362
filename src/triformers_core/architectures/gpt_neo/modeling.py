"""GPT-Neo (Black et al. 2021, "GPT-Neo: Large Scale Autoregressive Language Modeling").

GPT-2's embeddings and order of layers; every second layer sees a window alone, and scores aren't
scaled. Written once for three backends. Axis letters in comments: B batch, T query length, S key
length, H heads, D size of a head.
"""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Unpack

from triformers_core.architectures.gpt_neo.configuration import GPTNeoConfig
from triformers_core.attention import AttentionInputs, LayerInputs, LayerList, LayerOutput
from triformers_core.cache import CacheShape, CachingModel, KeyValues, LayerCache
from triformers_core.decoder import DecoderModel
from triformers_core.decoder_heads import LanguageModel, LastTokenClassifier
from triformers_core.inputs import CausalInputs
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Tensor,
    TiedLinear,
    activation,
    model_call,
    ops,
)
from triformers_core.outputs import BaseModelOutput
from triformers_core.tasks import TaskModel

__all__ = [
    "GPTNeoForCausalLM",
    "GPTNeoForSequenceClassification",
    "GPTNeoModel",
    "GPTNeoPreTrainedModel",
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

    def forward(
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

    def forward(
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

    def forward(self, hidden: Tensor) -> Tensor:
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

    def forward(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        added, weights, cache = self.attn(self.ln_1(hidden), inputs.own, inputs.cache)
        hidden = hidden + added
        return LayerOutput(hidden + self.mlp(self.ln_2(hidden)), weights, cache=cache)


class GPTNeoPreTrainedModel(TaskModel, CachingModel):
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


class GPTNeoModel(GPTNeoPreTrainedModel, DecoderModel):
    """GPT-Neo's hidden states, without a head."""

    def __init__(self, config: GPTNeoConfig) -> None:
        super().__init__(config)
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
    def forward(self, **inputs: Unpack[CausalInputs]) -> BaseModelOutput:
        """Computes the hidden states.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
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


class GPTNeoForCausalLM(GPTNeoPreTrainedModel, LanguageModel):
    """GPT-Neo with its language modelling head."""

    def __init__(self, config: GPTNeoConfig) -> None:
        super().__init__(config)
        self.transformer = GPTNeoModel(config)
        self.lm_head = (
            TiedLinear(self.transformer.get_input_embeddings(), bias=False)
            if config.tie_word_embeddings
            else Linear(config.hidden_size, config.vocab_size, bias=False)
        )
        self.post_init()


class GPTNeoForSequenceClassification(GPTNeoPreTrainedModel, LastTokenClassifier):
    """GPT-Neo with a linear classifier of every sequence's last token.

    That is the last one which isn't ``pad_token_id``, so the configuration needs one for batches.
    """

    def __init__(self, config: GPTNeoConfig) -> None:
        super().__init__(config)
        self.transformer = GPTNeoModel(config)
        self.score = Linear(config.hidden_size, config.num_labels, bias=False)
        self.post_init()
