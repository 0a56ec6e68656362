"""Longformer (Beltagy et al. 2020, https://arxiv.org/abs/2004.05150), written once for three backends.

It is RoBERTa whose tokens see what is around them, but for some that see all and are seen by all.
Attribute names are those of the published checkpoints. Axis letters: B batch, T text length.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from triformers_core.architectures.longformer.configuration import (
    LongformerConfig,
    padded_multiple,
    windows_of,
)
from triformers_core.architectures.longformer.modeling_attention import (
    LongformerBaseModelOutput,
    LongformerSelfAttention,
    WindowInputs,
    both,
    missing_from,
    output_of,
    padded,
    window_inputs,
)
from triformers_core.architectures.roberta.modeling import RobertaEmbeddings
from triformers_core.attention import LayerInputs, LayerOutput, StackOutput
from triformers_core.encoder_layers import (
    EncoderLayer,
    EncoderOutput,
    EncoderPooler,
    EncoderStack,
)
from triformers_core.inputs import LongInputs
from triformers_core.kit.torch import Embedding, Module, Tensor, model_call, ops
from triformers_core.tasks import TaskModel

__all__ = ["LongformerModel", "LongformerPreTrainedModel"]


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

    def forward(
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

    def forward(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        hidden, weights, of_global = self.attention(hidden, inputs.own)
        return LayerOutput(self.transformed(hidden), weights, of_global)


class LongformerPreTrainedModel(TaskModel):
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


class LongformerModel(LongformerPreTrainedModel):
    """Longformer's hidden states, without a head.

    Texts are padded within it to a multiple of the largest window. No token is global by default.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def __init__(self, config: LongformerConfig, add_pooling_layer: bool = True) -> None:
        super().__init__(config)
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
    def forward(self, **inputs: Unpack[LongInputs]) -> LongformerBaseModelOutput:
        """Computes the hidden states.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        return self.states(None, **inputs)

    def states(
        self, most: ops.Size | None, **inputs: Unpack[LongInputs]
    ) -> LongformerBaseModelOutput:
        """What a call returns.

        Args:
            most: how many tokens of a row are global at most, if the caller knows.
        """
        input_ids, words = inputs.get("input_ids"), inputs.get("inputs_embeds")
        length = ops.size(self.only_input(input_ids, words), 1)
        missing = missing_from(length, self.multiple)
        hidden = self.embedded(missing, **inputs)
        own = window_inputs(
            hidden,
            inputs.get("attention_mask"),
            marks=inputs.get("global_attention_mask"),
            most=most,
            missing=missing,
            head_mask=inputs.get("head_mask"),
            output_attentions=inputs.get("output_attentions"),
        )
        stack: StackOutput = self.encoder(hidden, own)
        output = output_of(stack, length, inputs.get("output_hidden_states"))
        if self.pooler is not None:
            output.pooler_output = self.pooler(output.last_hidden_state)
        return output

    def embedded(self, missing: ops.Size, **inputs: Unpack[LongInputs]) -> Tensor:
        """The embedded tokens with padding at the end.

        Args:
            missing: how much padding is needed.
        """
        input_ids, words = inputs.get("input_ids"), inputs.get("inputs_embeds")
        token_type_ids, position_ids = inputs.get("token_type_ids"), inputs.get("position_ids")
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
