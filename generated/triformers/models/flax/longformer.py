# Generated from src/triformers_core/architectures/longformer/modeling.py by `make generate`; do not edit.
"""Longformer (Beltagy et al. 2020, https://arxiv.org/abs/2004.05150), written once for three backends.

It is RoBERTa whose tokens see what is around them, but for some that see all and are seen by all.
Attribute names are those of the published checkpoints. Axis letters: B batch, T text length.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from triformers.models.flax.attention import LayerInputs, LayerOutput, StackOutput
from triformers.models.flax.encoder_layers import (
    EncoderLayer,
    EncoderOutput,
    EncoderPooler,
    EncoderStack,
)
from triformers.models.flax.longformer_attention import (
    FlaxLongformerBaseModelOutput,
    LongformerSelfAttention,
    WindowInputs,
    both,
    missing_from,
    output_of,
    padded,
    window_inputs,
)
from triformers.models.flax.roberta import RobertaEmbeddings
from triformers.models.flax.tasks import FlaxTaskModel
from triformers_core.architectures.longformer.configuration import (
    LongformerConfig,
    padded_multiple,
    windows_of,
)
from triformers_core.kit.flax import (
    DType,
    Embedding,
    InputShape,
    Module,
    Params,
    Tensor,
    float32,
    model_call,
    ops,
)

__all__ = ["FlaxLongformerModel", "FlaxLongformerPreTrainedModel"]


class LongformerAttention(Module):
    """Attention, its projection and the residual connection.

    Args:
        config: the architecture.
        window: how many positions around its own a query sees.
    """

    attention: Module

    def __init__(self, config: LongformerConfig, window: int) -> None:
        super().__init__()
        config.check_multiple("hidden_size", "num_attention_heads")
        self.self = LongformerSelfAttention(
            config.hidden_size,
            config.num_attention_heads,
            window,
            config.attention_probs_dropout_prob,
        )
        self.output = EncoderOutput(config, config.hidden_size)

    def __call__(
        self, hidden: Tensor, inputs: WindowInputs
    ) -> tuple[Tensor, Tensor | None, Tensor | None]:
        context, weights, of_global = self.self(hidden, inputs)
        projected: Tensor = self.output(context, hidden)
        return projected, weights, of_global


class LongformerLayer(EncoderLayer):
    """Attention and feed-forward network.

    The weights of the global queries take the place of a cross attention's.

    Args:
        config: the architecture.
        window: how many positions around its own a query sees.
    """

    attention: Module

    def __init__(self, config: LongformerConfig, window: int) -> None:
        super().__init__(config, LongformerAttention(config, window))

    def __call__(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        hidden, weights, of_global = self.attention(hidden, inputs.own)
        return LayerOutput(self.transformed(hidden), weights, of_global)


class FlaxLongformerPreTrainedModel(FlaxTaskModel):
    """What all Longformer models share."""

    config_class = LongformerConfig
    config: LongformerConfig
    base_model_prefix = "longformer"
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"embeddings\.position_ids$",
        r"lm_head\.decoder\.(weight|bias)$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"lm_head\.bias$",
        r"lm_head\.decoder\.weight$",
    )

    def default_global_mask(self, input_ids: Tensor | None) -> Tensor | None:
        """Which tokens are global where the call doesn't say it, ``[…, T]``; ``None`` if none is.

        Args:
            input_ids: the tokens ``[…, T]``.
        """
        return None

    def marked_tokens(self, given: Mapping[str, Tensor]) -> Tensor | None:
        """True for global tokens, ``[…, T]``; ``None`` if none is.

        Args:
            given: the call's inputs.
        """
        marks = given.get("global_attention_mask")
        if marks is None:
            marks = self.default_global_mask(given.get("input_ids"))
        if marks is None:
            return None
        return both(marks, given.get("attention_mask")) == 1


class FlaxLongformerModel(FlaxLongformerPreTrainedModel):
    """Longformer's hidden states, without a head.

    Texts are padded within it to a multiple of the largest window. No token is global by default.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def __init__(
        self,
        config: LongformerConfig,
        add_pooling_layer: bool = True,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        windows = windows_of(config, config.attention_window, config.num_hidden_layers)
        self.multiple = padded_multiple(windows)
        self.embeddings = RobertaEmbeddings(config)
        self.encoder = EncoderStack(config, [LongformerLayer(config, width) for width in windows])
        self.pooler = EncoderPooler(config) if add_pooling_layer else None
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        global_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxLongformerBaseModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; all are tokens by
                default.
            global_attention_mask: 1 for tokens that see all and are seen by all, ``[batch,
                sequence]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
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
            None,
            input_ids=input_ids,
            attention_mask=attention_mask,
            global_attention_mask=global_attention_mask,
            head_mask=head_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )

    def states(
        self,
        most: ops.Size | None,
        *,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        global_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> FlaxLongformerBaseModelOutput:
        """What a call returns.

        Args:
            most: how many tokens of a row are global at most, if the caller knows.
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; all are tokens by
                default.
            global_attention_mask: 1 for tokens that see all and are seen by all, ``[batch,
                sequence]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        input_ids, words = input_ids, inputs_embeds
        length = ops.size(self.only_input(input_ids, words), 1)
        missing = missing_from(length, self.multiple)
        hidden = self.embedded(
            missing,
            input_ids=input_ids,
            attention_mask=attention_mask,
            global_attention_mask=global_attention_mask,
            head_mask=head_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        own = window_inputs(
            hidden,
            attention_mask,
            marks=global_attention_mask,
            most=most,
            missing=missing,
            head_mask=head_mask,
            output_attentions=output_attentions,
        )
        stack: StackOutput = self.encoder(hidden, own)
        output = output_of(stack, length, output_hidden_states)
        if self.pooler is not None:
            output.pooler_output = self.pooler(output.last_hidden_state)
        return output

    def embedded(
        self,
        missing: ops.Size,
        *,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        global_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> Tensor:
        """The embedded tokens with padding at the end.

        Args:
            missing: how much padding is needed.
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; all are tokens by
                default.
            global_attention_mask: 1 for tokens that see all and are seen by all, ``[batch,
                sequence]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        input_ids, words = input_ids, inputs_embeds
        token_type_ids, position_ids = token_type_ids, position_ids
        padding = self.embeddings.padding
        if words is not None:
            if position_ids is None:
                # Before there is padding, for which the table may have no positions.
                position_ids = self.embeddings.default_positions(None, words, 0)
            words = ops.pad(words, [(0, 0), (0, missing), (0, 0)])
        hidden: Tensor = self.embeddings(
            input_ids=None if input_ids is None else padded(input_ids, missing, padding),
            token_type_ids=None if token_type_ids is None else padded(token_type_ids, missing),
            position_ids=None if position_ids is None else padded(position_ids, missing, padding),
            inputs_embeds=words,
            past_length=0,
        )
        return hidden
