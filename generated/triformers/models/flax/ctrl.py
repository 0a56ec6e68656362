# Generated from src/triformers_core/architectures/ctrl/modeling.py by `make generate`; do not edit.
"""CTRL (Keskar et al. 2019, https://arxiv.org/abs/1909.05858), written once for three backends.

A decoder whose positions are computed and whose texts begin with a code that steers them. Axis
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
from triformers.models.flax.decoder import DecoderModel, last_token
from triformers.models.flax.decoder_heads import LanguageModel
from triformers.models.flax.heads import sequence_classification
from triformers.models.flax.outputs import FlaxBaseModelOutput, FlaxSequenceClassifierOutput
from triformers.models.flax.tasks import FlaxTaskModel
from triformers_core.architectures.ctrl.configuration import CTRLConfig
from triformers_core.kit.flax import (
    Dropout,
    DType,
    Embedding,
    Identity,
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
    "FlaxCTRLForSequenceClassification",
    "FlaxCTRLLMHeadModel",
    "FlaxCTRLModel",
    "FlaxCTRLPreTrainedModel",
]

EPSILON = 1e-6
"""Added to the variance in the layers' normalisations."""


class CTRLAttention(Module):
    """Attention of hidden states to those up to them."""

    def __init__(self, config: CTRLConfig) -> None:
        super().__init__()
        config.check_multiple("n_embd", "n_head")
        self.heads = config.n_head
        self.Wq = Linear(config.n_embd, config.n_embd)
        self.Wk = Linear(config.n_embd, config.n_embd)
        self.Wv = Linear(config.n_embd, config.n_embd)
        self.dense = Linear(config.n_embd, config.n_embd)
        self.dropout = Dropout(0.0)  # Weights aren't dropped.

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        query = ops.split_heads(self.Wq(hidden), self.heads)  # [B, H, T, D]
        key, value = inputs.keys_and_values(hidden, cache, self.project)  # [B, H, S, D]
        context, weights = inputs.attend(query, key, value, dropout=self.dropout)
        return self.dense(ops.merge_heads(context)), weights, (key, value)

    def project(self, source: Tensor) -> KeyValues:
        """Keys and values, ``[B, S, hidden]`` → ``[B, H, S, D]``."""
        key = ops.split_heads(self.Wk(source), self.heads)
        return key, ops.split_heads(self.Wv(source), self.heads)


class CTRLLayer(Module):
    """What attention and feed-forward network add to hidden states."""

    def __init__(self, config: CTRLConfig) -> None:
        super().__init__()
        self.multi_head_attention = CTRLAttention(config)
        # By the places that the activation has one of in published names.
        self.ffn = ModuleList(
            [Linear(config.n_embd, config.dff), Identity(), Linear(config.dff, config.n_embd)]
        )
        self.activation = activation("relu")
        self.layernorm1 = LayerNorm(config.n_embd, EPSILON)
        self.layernorm2 = LayerNorm(config.n_embd, EPSILON)
        self.dropout1 = Dropout(config.resid_pdrop)
        self.dropout2 = Dropout(config.resid_pdrop)

    def __call__(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        added, weights, cache = self.multi_head_attention(
            self.layernorm1(hidden), inputs.own, inputs.cache
        )
        hidden = hidden + self.dropout1(added)
        wide = self.activation(self.ffn[0](self.layernorm2(hidden)))
        return LayerOutput(hidden + self.dropout2(self.ffn[2](wide)), weights, None, cache)


class FlaxCTRLPreTrainedModel(FlaxTaskModel, CachingModel):
    """What all CTRL models share."""

    config_class = CTRLConfig
    config: CTRLConfig
    base_model_prefix = "transformer"
    # Older files hold the tied table a second time.
    ignored_on_load: ClassVar[tuple[str, ...]] = (r"^lm_head\.weight$",)
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"^(transformer\.)?w\.weight$",
        r"^lm_head\.(weight|bias)$",
    )

    def cache_shape(self) -> CacheShape:
        """Of what size keys and values are."""
        config = self.config
        return CacheShape(config.n_layer, config.n_head, config.n_embd // config.n_head)


class FlaxCTRLModel(FlaxCTRLPreTrainedModel, DecoderModel):
    """CTRL's hidden states, without a head."""

    def __init__(
        self,
        config: CTRLConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.w = Embedding(config.vocab_size, config.n_embd)
        self.dropout = Dropout(config.embd_pdrop)
        self.h = ModuleList([CTRLLayer(config) for _ in range(config.n_layer)])
        self.layernorm = LayerNorm(config.n_embd, config.layer_norm_epsilon)
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.w

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
        """Tokens and, where they are given, types, both scaled, and sinusoids of the positions."""
        width = self.config.n_embd
        scaled = (words if types is None else words + types) * width**0.5
        embedded: Tensor = self.dropout(scaled + ops.sinusoids(position_ids, width, like=words))
        return embedded

    def finished(self, hidden: Tensor) -> Tensor:
        """The last layer's states, normalised."""
        return self.layernorm(hidden)


class FlaxCTRLLMHeadModel(FlaxCTRLPreTrainedModel, LanguageModel):
    """CTRL with its language modelling head."""

    def __init__(
        self,
        config: CTRLConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxCTRLModel(config)
        self.lm_head = (
            TiedLinear(self.transformer.get_input_embeddings())
            if config.tie_word_embeddings
            else Linear(config.n_embd, config.vocab_size)
        )
        self.post_init()


class FlaxCTRLForSequenceClassification(FlaxCTRLPreTrainedModel):
    """CTRL with a linear classifier of every sequence's last token.

    That is the last one which isn't ``pad_token_id``, so the configuration needs one for batches.
    """

    def __init__(
        self,
        config: CTRLConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxCTRLModel(config)
        self.classifier = Linear(config.n_embd, config.num_labels, bias=False)
        self.post_init()

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
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxSequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            input_ids: token ids ``[batch, sequence]``; with a cache, those of the new tokens.
            past_key_values: keys and values of earlier tokens, as returned with ``use_cache``, or
                what ``new_cache`` made.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, past + sequence]``; all are
                tokens by default.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted on from the cache by default, padding too.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``;
                ``attention_mask`` tells then where a sequence ends, the last position without one.
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
            use_cache: whether to return keys and values; by default as the configuration says.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states, the last one's normalised.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: there are several sequences, and the configuration names no padding.
        """
        use_cache = False
        outputs: FlaxBaseModelOutput = self.transformer(
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
        last = last_token(
            outputs.last_hidden_state,
            input_ids,
            attention_mask,
            config=self.config,
        )
        return sequence_classification(self, outputs, self.classifier(last), labels)
