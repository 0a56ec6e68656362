# Generated from src/triformers_core/architectures/squeezebert/modeling.py by `make generate`; do not edit.
"""SqueezeBERT (Iandola et al. 2020, https://arxiv.org/abs/2006.11316), written once for three backends.

It is BERT, with convolutions of groups of channels for its dense layers; each reaches one position.
Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from triformers.models.tensorflow.attention import (
    AttentionInputs,
    LayerInputs,
    LayerOutput,
    StackOutput,
    run_layers,
)
from triformers.models.tensorflow.bert import TFBertPreTrainedModel
from triformers.models.tensorflow.cache import Cache
from triformers.models.tensorflow.encoder import EncoderBase
from triformers.models.tensorflow.encoder_heads import (
    EncoderMaskedLM,
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers_core.architectures.squeezebert.configuration import SqueezeBertConfig
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.tensorflow import (
    Conv1d,
    Dropout,
    LayerNorm,
    Module,
    ModuleList,
    Tensor,
    activation,
    ops,
)

__all__ = [
    "TFSqueezeBertForMaskedLM",
    "TFSqueezeBertForMultipleChoice",
    "TFSqueezeBertForQuestionAnswering",
    "TFSqueezeBertForSequenceClassification",
    "TFSqueezeBertForTokenClassification",
    "TFSqueezeBertModel",
    "TFSqueezeBertPreTrainedModel",
]

GROUPED = (
    *(("hidden_size", f"{name}_groups") for name in ("q", "k", "v", "post_attention")),
    *(
        (width, f"{name}_groups")
        for width in ("hidden_size", "intermediate_size")
        for name in ("intermediate", "output")
    ),
)
"""Widths, and the number of groups that each is divided by."""

EPSILON = 1e-12
"""Of the layers' normalisations; the configuration's is the embeddings' alone."""


class Pointwise(Conv1d):
    """A convolution that reaches one position: ``[B, T, in]`` → ``[B, T, out]``.

    Args:
        in_channels: width of the input.
        out_channels: width of the output.
        groups: parts of both that have nothing to do with each other.
    """

    def __init__(self, in_channels: int, out_channels: int, groups: int) -> None:
        super().__init__(in_channels, out_channels, 1, groups=groups)

    def __call__(self, x: Tensor) -> Tensor:
        return ops.transpose(super().__call__(ops.transpose(x, (0, 2, 1))), (0, 2, 1))


class SqueezeBertSelfAttention(Module):
    """Attention of hidden states to themselves."""

    def __init__(self, config: SqueezeBertConfig) -> None:
        super().__init__()
        for parts in ("num_attention_heads", "q_groups", "k_groups", "v_groups"):
            config.check_multiple("hidden_size", parts)
        width = config.hidden_size
        self.heads = config.num_attention_heads
        self.query = Pointwise(width, width, config.q_groups)
        self.key = Pointwise(width, width, config.k_groups)
        self.value = Pointwise(width, width, config.v_groups)
        self.dropout = Dropout(config.attention_probs_dropout_prob)

    def __call__(self, hidden: Tensor, inputs: AttentionInputs) -> tuple[Tensor, Tensor | None]:
        context, weights = inputs.attend(
            ops.split_heads(self.query(hidden), self.heads),  # [B, H, T, D]
            ops.split_heads(self.key(hidden), self.heads),
            ops.split_heads(self.value(hidden), self.heads),
            dropout=self.dropout,
        )
        return ops.merge_heads(context), weights


class ConvDropoutLayerNorm(Module):
    """A projection, with the residual connection."""

    def __init__(self, config: SqueezeBertConfig, width: int, groups: int) -> None:
        super().__init__()
        self.conv1d = Conv1d(width, config.hidden_size, 1, groups=groups)
        self.layernorm = LayerNorm(config.hidden_size, EPSILON)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def __call__(self, hidden: Tensor, residual: Tensor) -> Tensor:
        channels = self.dropout(self.conv1d(ops.transpose(hidden, (0, 2, 1))))  # [B, C, T]
        return self.layernorm(ops.transpose(channels, (0, 2, 1)) + residual)


class ConvActivation(Module):
    """The first half of the feed-forward network."""

    def __init__(self, config: SqueezeBertConfig) -> None:
        super().__init__()
        self.conv1d = Pointwise(
            config.hidden_size, config.intermediate_size, config.intermediate_groups
        )
        self.activation = activation(config.hidden_act)

    def __call__(self, hidden: Tensor) -> Tensor:
        return self.activation(self.conv1d(hidden))


class SqueezeBertLayer(Module):
    """Self-attention and feed-forward network."""

    def __init__(self, config: SqueezeBertConfig) -> None:
        super().__init__()
        config.check_multiple("hidden_size", "post_attention_groups")
        for parts in ("intermediate_groups", "output_groups"):
            config.check_multiple("hidden_size", parts)
            config.check_multiple("intermediate_size", parts)
        self.attention = SqueezeBertSelfAttention(config)
        self.post_attention = ConvDropoutLayerNorm(
            config, config.hidden_size, config.post_attention_groups
        )
        self.intermediate = ConvActivation(config)
        self.output = ConvDropoutLayerNorm(config, config.intermediate_size, config.output_groups)

    def __call__(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        context, weights = self.attention(hidden, inputs.own)
        hidden = self.post_attention(context, hidden)
        return LayerOutput(self.output(self.intermediate(hidden), hidden), weights)


class SqueezeBertEncoder(Module):
    """The stack of layers."""

    def __init__(self, config: SqueezeBertConfig) -> None:
        super().__init__()
        if config.embedding_size != config.hidden_size:
            raise InvalidConfigurationError(
                f"SqueezeBertConfig has embedding_size={config.embedding_size} and "
                f"hidden_size={config.hidden_size}, which have to be equal."
            )
        for width, groups in GROUPED:
            config.check_multiple(width, groups)
        self.layers = ModuleList(
            [SqueezeBertLayer(config) for _ in range(config.num_hidden_layers)]
        )

    def __call__(
        self,
        hidden: Tensor,
        own: AttentionInputs,
        cross: AttentionInputs | None = None,
        cache: Cache = Cache(),
    ) -> StackOutput:
        return run_layers(self.layers, hidden, own=own)


class TFSqueezeBertPreTrainedModel(TFBertPreTrainedModel):
    """What all SqueezeBERT models share."""

    config_class = SqueezeBertConfig
    config: SqueezeBertConfig
    base_model_prefix = "transformer"
    encodes_only = True

    def new_base_model(self, add_pooling_layer: bool) -> TFSqueezeBertModel:
        """The model without a head, which always pools."""
        return TFSqueezeBertModel(self.config)


class TFSqueezeBertModel(TFSqueezeBertPreTrainedModel, EncoderBase):
    """SqueezeBERT's hidden states, and a pooled one; all as in ``BertModel``.

    Args:
        config: the architecture.
    """

    def __init__(self, config: SqueezeBertConfig) -> None:
        super().__init__(config, add_pooling_layer=True)

    def new_encoder(self) -> Module:
        """The stack of layers."""
        return SqueezeBertEncoder(self.config)


class TFSqueezeBertForMaskedLM(TFSqueezeBertPreTrainedModel, EncoderMaskedLM):
    """SqueezeBERT with its masked language modelling head."""

    transformer: TFSqueezeBertModel


class TFSqueezeBertForSequenceClassification(
    TFSqueezeBertPreTrainedModel, EncoderSequenceClassification
):
    """SqueezeBERT with a linear classifier of the pooled state."""

    transformer: TFSqueezeBertModel


class TFSqueezeBertForMultipleChoice(TFSqueezeBertPreTrainedModel, EncoderMultipleChoice):
    """SqueezeBERT with a linear score of every choice's pooled state."""

    transformer: TFSqueezeBertModel


class TFSqueezeBertForTokenClassification(TFSqueezeBertPreTrainedModel, EncoderTokenClassification):
    """SqueezeBERT with a linear classifier of every token."""

    transformer: TFSqueezeBertModel


class TFSqueezeBertForQuestionAnswering(TFSqueezeBertPreTrainedModel, EncoderQuestionAnswering):
    """SqueezeBERT with linear scores of an answer's first and last token."""

    transformer: TFSqueezeBertModel
