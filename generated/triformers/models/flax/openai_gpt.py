# Generated from src/triformers_core/architectures/openai_gpt/modeling.py by `make generate`; do not edit.
"""OpenAI GPT (Radford et al. 2018, "Improving Language Understanding by Generative Pre-Training").

What GPT-2 was made of: normalisation comes after what a layer adds, and nothing is remembered from
call to call. Written once for three backends. Axis letters in comments: B batch, T length, H heads,
D size of a head.
"""

from __future__ import annotations

from typing import ClassVar

from triformers.models.flax.attention import AttentionInputs, LayerInputs, LayerList, LayerOutput
from triformers.models.flax.decoder import DecoderModel, last_token
from triformers.models.flax.heads import causal_lm, sequence_classification
from triformers.models.flax.outputs import (
    FlaxBaseModelOutput,
    FlaxCausalLMOutput,
    FlaxSequenceClassifierOutput,
)
from triformers.models.flax.tasks import FlaxCausalTaskModel, FlaxTaskModel
from triformers_core.architectures.openai_gpt.configuration import OpenAIGPTConfig
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
    TransposedLinear,
    activation,
    float32,
    model_call,
    ops,
)

__all__ = [
    "FlaxOpenAIGPTForSequenceClassification",
    "FlaxOpenAIGPTLMHeadModel",
    "FlaxOpenAIGPTModel",
    "FlaxOpenAIGPTPreTrainedModel",
]


class OpenAIGPTAttention(Module):
    """Attention of hidden states to those up to them."""

    def __init__(self, config: OpenAIGPTConfig) -> None:
        super().__init__()
        config.check_multiple("n_embd", "n_head")
        self.heads = config.n_head
        self.c_attn = TransposedLinear(config.n_embd, 3 * config.n_embd)
        self.c_proj = TransposedLinear(config.n_embd, config.n_embd)
        self.attn_dropout = Dropout(config.attn_pdrop)
        self.resid_dropout = Dropout(config.resid_pdrop)

    def __call__(self, hidden: Tensor, inputs: AttentionInputs) -> tuple[Tensor, Tensor | None]:
        query, key, value = (
            ops.split_heads(part, self.heads) for part in ops.chunk(self.c_attn(hidden), 3)
        )  # [B, H, T, D]
        context, weights = inputs.attend(query, key, value, dropout=self.attn_dropout)
        return self.resid_dropout(self.c_proj(ops.merge_heads(context))), weights


class OpenAIGPTMLP(Module):
    """The feed-forward network."""

    def __init__(self, config: OpenAIGPTConfig) -> None:
        super().__init__()
        self.c_fc = TransposedLinear(config.n_embd, 4 * config.n_embd)
        self.c_proj = TransposedLinear(4 * config.n_embd, config.n_embd)
        self.activation = activation("gelu_new" if config.afn == "gelu" else config.afn)
        self.dropout = Dropout(config.resid_pdrop)

    def __call__(self, hidden: Tensor) -> Tensor:
        transformed: Tensor = self.dropout(self.c_proj(self.activation(self.c_fc(hidden))))
        return transformed


class OpenAIGPTBlock(Module):
    """A layer: hidden states and what attention, then the feed-forward network, add, normalised."""

    def __init__(self, config: OpenAIGPTConfig) -> None:
        super().__init__()
        self.attn = OpenAIGPTAttention(config)
        self.ln_1 = LayerNorm(config.n_embd, config.layer_norm_epsilon)
        self.mlp = OpenAIGPTMLP(config)
        self.ln_2 = LayerNorm(config.n_embd, config.layer_norm_epsilon)

    def __call__(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        added, weights = self.attn(hidden, inputs.own)
        hidden = self.ln_1(hidden + added)
        return LayerOutput(self.ln_2(hidden + self.mlp(hidden)), weights)


class FlaxOpenAIGPTPreTrainedModel(FlaxTaskModel):
    """What all OpenAI GPT models share."""

    config_class = OpenAIGPTConfig
    config: OpenAIGPTConfig
    base_model_prefix = "transformer"
    # Older files hold positions and the causal mask, and the tied table a second time.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"\bposition_ids$",
        r"\battn\.bias$",
        r"^lm_head\.weight$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"\btokens_embed\.weight$",
        r"^lm_head\.weight$",
    )


class FlaxOpenAIGPTModel(FlaxOpenAIGPTPreTrainedModel, DecoderModel):
    """OpenAI GPT's hidden states, without a head."""

    def __init__(
        self,
        config: OpenAIGPTConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.tokens_embed = Embedding(config.vocab_size, config.n_embd)
        self.positions_embed = Embedding(config.n_positions, config.n_embd)
        self.drop = Dropout(config.embd_pdrop)
        self.h = ModuleList([OpenAIGPTBlock(config) for _ in range(config.n_layer)])
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.tokens_embed

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
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
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        return self.states(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
            use_cache=False,
        )

    def get_layers(self) -> LayerList:
        """The layers."""
        return self.h

    def embedded(self, words: Tensor, types: Tensor | None, position_ids: Tensor) -> Tensor:
        """The sum of the embeddings of tokens, positions and, where they are given, types."""
        hidden = words + self.positions_embed(position_ids)
        embedded: Tensor = self.drop(hidden if types is None else hidden + types)
        return embedded


class FlaxOpenAIGPTLMHeadModel(FlaxOpenAIGPTPreTrainedModel, FlaxCausalTaskModel):
    """OpenAI GPT with its language modelling head."""

    remembers = False

    def __init__(
        self,
        config: OpenAIGPTConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxOpenAIGPTModel(config)
        self.lm_head = (
            TiedLinear(self.transformer.get_input_embeddings(), bias=False)
            if config.tie_word_embeddings
            else Linear(config.n_embd, config.vocab_size, bias=False)
        )
        self.post_init()

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxCausalLMOutput:
        """Scores the next token at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: token ids to predict, -100 where none counts, ``[batch, sequence]``; they are
                shifted here.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs: FlaxBaseModelOutput = self.transformer(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return causal_lm(self, outputs, self.lm_head(outputs.last_hidden_state), labels)


class FlaxOpenAIGPTForSequenceClassification(FlaxOpenAIGPTPreTrainedModel):
    """OpenAI GPT with a linear classifier of every sequence's last token.

    That is the last one which isn't ``pad_token_id``, so the configuration needs one for batches.
    """

    def __init__(
        self,
        config: OpenAIGPTConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxOpenAIGPTModel(config)
        self.score = Linear(config.n_embd, config.num_labels, bias=False)
        self.post_init()

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
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
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``;
                ``attention_mask`` tells then where a sequence ends, the last position without one.
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: there are several sequences, and the configuration names no padding.
        """
        outputs: FlaxBaseModelOutput = self.transformer(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
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
        return sequence_classification(self, outputs, self.score(last), labels)
