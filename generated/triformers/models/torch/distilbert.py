# Generated from src/triformers_core/architectures/distilbert/modeling.py by `make generate`; do not edit.
"""DistilBERT (Sanh et al. 2019, https://arxiv.org/abs/1910.01108), written once for the backends.

A BERT without token types and without a pooled state. Attribute names are those of the published
checkpoints. Axis letters in comments: B batch, T length, H heads, D size of a head.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from triformers.models.torch.attention import (
    AttentionInputs,
    LayerInputs,
    LayerOutput,
    run_layers,
    self_attention,
)
from triformers.models.torch.outputs import BaseModelOutput
from triformers.models.torch.tasks import TaskModel
from triformers_core.architectures.distilbert.configuration import DistilBertConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.initializers import Sinusoids
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Tensor,
    activation,
    freeze,
    model_call,
    ops,
    signature_of,
)

__all__ = ["DistilBertModel", "DistilBertPreTrainedModel"]

EPSILON = 1e-12
"""Added to the variance in layer normalisations."""


class DistilBertEmbeddings(Module):
    """Sum of word and position embeddings, normalised."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__()
        self.word_embeddings = Embedding(config.vocab_size, config.dim, config.pad_token_id)
        if config.sinusoidal_pos_embds:
            self.position_embeddings = Embedding(
                config.max_position_embeddings, config.dim, init=Sinusoids()
            )
            freeze(self.position_embeddings)
        else:
            self.position_embeddings = Embedding(config.max_position_embeddings, config.dim)
        self.LayerNorm = LayerNorm(config.dim, EPSILON)
        self.dropout = Dropout(config.dropout)

    def forward(self, input_ids: Tensor | None, inputs_embeds: Tensor | None) -> Tensor:
        if inputs_embeds is not None:
            words = inputs_embeds
        elif input_ids is not None:
            words = self.word_embeddings(input_ids)
        else:
            raise InvalidInputError("The model was called without input_ids or inputs_embeds.")
        positions = ops.unsqueeze(ops.arange(0, ops.size(words, 1), like=words), 0)
        embedded = words + self.position_embeddings(positions)
        normalised: Tensor = self.dropout(self.LayerNorm(embedded))
        return normalised


class DistilBertAttention(Module):
    """Attention of hidden states to themselves, and its projection.

    Args:
        width: of the states.
        heads: into how many they are split.
        dropout: the rate at which weights are dropped in training.
    """

    def __init__(self, width: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.q_lin = Linear(width, width)
        self.k_lin = Linear(width, width)
        self.v_lin = Linear(width, width)
        self.out_lin = Linear(width, width)
        self.dropout = Dropout(dropout)

    def forward(self, hidden: Tensor, inputs: AttentionInputs) -> tuple[Tensor, Tensor | None]:
        context, weights = inputs.attend(
            ops.split_heads(self.q_lin(hidden), self.heads),  # [B, H, T, D]
            ops.split_heads(self.k_lin(hidden), self.heads),
            ops.split_heads(self.v_lin(hidden), self.heads),
            dropout=self.dropout,
        )
        return self.out_lin(ops.merge_heads(context)), weights


class DistilBertFeedForward(Module):
    """Two dense layers with an activation between them.

    Args:
        width: of the states.
        inner: between the layers.
        function: the activation's name.
        dropout: the rate at which results are dropped in training.
    """

    def __init__(self, width: int, inner: int, function: str, dropout: float) -> None:
        super().__init__()
        self.lin1 = Linear(width, inner)
        self.activation = activation(function)
        self.lin2 = Linear(inner, width)
        self.dropout = Dropout(dropout)

    def forward(self, hidden: Tensor) -> Tensor:
        wide = self.activation(self.lin1(hidden))
        transformed: Tensor = self.dropout(self.lin2(wide))
        return transformed


class DistilBertLayer(Module):
    """Attention and feed-forward network, each added to its input and normalised."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__()
        config.check_multiple("dim", "n_heads")
        self.attention = DistilBertAttention(config.dim, config.n_heads, config.attention_dropout)
        self.sa_layer_norm = LayerNorm(config.dim, EPSILON)
        self.ffn = DistilBertFeedForward(
            config.dim, config.hidden_dim, config.activation, config.dropout
        )
        self.output_layer_norm = LayerNorm(config.dim, EPSILON)

    def forward(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        context, weights = self.attention(hidden, inputs.own)
        hidden = self.sa_layer_norm(context + hidden)
        return LayerOutput(self.output_layer_norm(self.ffn(hidden) + hidden), weights)


class DistilBertTransformer(Module):
    """The stack of layers."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__()
        self.layer = ModuleList([DistilBertLayer(config) for _ in range(config.n_layers)])

    def forward(
        self, hidden: Tensor, inputs: AttentionInputs, output_hidden_states: bool | None
    ) -> BaseModelOutput:
        stack = run_layers(self.layer, hidden, own=inputs)
        return stack.output(stack.states[-1], output_hidden_states=output_hidden_states)


class DistilBertPreTrainedModel(TaskModel):
    """What all DistilBERT models share."""

    config_class = DistilBertConfig
    config: DistilBertConfig
    base_model_prefix = "distilbert"
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"embeddings\.position_ids$",
        r"vocab_projector\.weight$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"vocab_projector\.(weight|bias)$",
    )


class DistilBertModel(DistilBertPreTrainedModel):
    """DistilBERT's hidden states, without a head."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.embeddings = DistilBertEmbeddings(config)
        self.transformer = DistilBertTransformer(config)
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> BaseModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; or which key every
                query sees, ``[batch, sequence, sequence]``. All by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        if (input_ids is None) == (inputs_embeds is None):
            raise InvalidInputError(
                "A DistilBERT model takes either input_ids or inputs_embeds; "
                f"{'neither' if input_ids is None else 'both'} of them came."
            )
        hidden: Tensor = self.embeddings(input_ids, inputs_embeds)
        seen = self_attention(
            attention_mask,
            head_mask=head_mask,
            output_attentions=output_attentions,
        )
        outputs: BaseModelOutput = self.transformer(hidden, seen, output_hidden_states)
        return outputs

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...
