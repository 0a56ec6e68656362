"""ConvBERT (Jiang et al. 2020, https://arxiv.org/abs/2008.02496), written once for three backends.

It is ELECTRA's generator, half of whose heads are convolutions: their kernels follow from the
position's query and its surroundings. Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from typing import ClassVar

from triformers_core.architectures.convbert.configuration import ConvBertConfig
from triformers_core.architectures.convbert.names import CONVBERT_NAMES
from triformers_core.architectures.electra.modeling import (
    ElectraClassificationHead,
    ElectraForMaskedLM,
    ElectraForMultipleChoice,
    ElectraForQuestionAnswering,
    ElectraForSequenceClassification,
    ElectraForTokenClassification,
    ElectraModel,
    ElectraPreTrainedModel,
)
from triformers_core.attention import AttentionInputs
from triformers_core.cache import LayerCache
from triformers_core.checkpoint.names import Rows
from triformers_core.encoder_layers import (
    EncoderAttention,
    EncoderIntermediate,
    EncoderLayer,
    EncoderOutput,
    EncoderStack,
)
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.torch import (
    Conv1d,
    Dropout,
    Linear,
    Module,
    Parameter,
    Tensor,
    ops,
)

__all__ = [
    "ConvBertForMaskedLM",
    "ConvBertForMultipleChoice",
    "ConvBertForQuestionAnswering",
    "ConvBertForSequenceClassification",
    "ConvBertForTokenClassification",
    "ConvBertModel",
    "ConvBertPreTrainedModel",
]


class SeparableConv1D(Module):
    """A convolution of every channel, then one of every position: ``[B, T, in]`` → ``[…, out]``."""

    def __init__(self, in_channels: int, out_channels: int, kernel_size: int) -> None:
        super().__init__()
        self.depthwise = Conv1d(
            in_channels,
            in_channels,
            kernel_size,
            padding=kernel_size // 2,
            groups=in_channels,
            bias=False,
        )
        self.pointwise = Conv1d(in_channels, out_channels, 1, bias=False)
        self.bias = Parameter(out_channels, 1)

    def forward(self, hidden: Tensor) -> Tensor:
        x = self.pointwise(self.depthwise(ops.transpose(hidden, (0, 2, 1))))
        return ops.transpose(x + ops.value(self.bias), (0, 2, 1))


class ConvBertSelfAttention(Module):
    """Heads of attention, and as many of convolution."""

    def __init__(self, config: ConvBertConfig) -> None:
        super().__init__()
        self.heads = max(config.num_attention_heads // config.head_ratio, 1)
        if config.hidden_size % (2 * self.heads) or config.conv_kernel_size % 2 == 0:
            raise InvalidConfigurationError(
                f"ConvBertConfig has hidden_size={config.hidden_size} for {self.heads} heads of "
                f"attention and as many of convolution, and "
                f"conv_kernel_size={config.conv_kernel_size}; the first must be a multiple of their "
                "number, and the second odd."
            )
        width, half = config.hidden_size, config.hidden_size // 2
        self.size = config.conv_kernel_size
        self.query = Linear(width, half)
        self.key = Linear(width, half)
        self.value = Linear(width, half)
        self.key_conv_attn_layer = SeparableConv1D(width, half, self.size)
        self.conv_kernel_layer = Linear(half, self.heads * self.size)
        self.conv_out_layer = Linear(width, half)
        self.dropout = Dropout(config.attention_probs_dropout_prob)

    def forward(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, tuple[Tensor, ...]]:
        query = self.query(hidden)  # [B, T, C / 2], and so are the next ones
        context, weights = inputs.attend(
            ops.split_heads(query, self.heads),  # [B, H, T, D]
            ops.split_heads(self.key(hidden), self.heads),
            ops.split_heads(self.value(hidden), self.heads),
            dropout=self.dropout,
        )
        surroundings = self.key_conv_attn_layer(hidden) * query
        convolved = self.convolved(
            ops.split_heads(self.conv_out_layer(hidden), self.heads),
            ops.softmax(ops.split_heads(self.conv_kernel_layer(surroundings), self.heads), axis=-1),
        )
        return ops.cat([ops.merge_heads(context), ops.merge_heads(convolved)], axis=-1), weights, ()

    def convolved(self, values: Tensor, kernels: Tensor) -> Tensor:
        """Every position's surroundings, weighted by its own kernel: ``[B, H, T, D]``.

        Args:
            values: ``[B, H, T, D]``.
            kernels: ``[B, H, T, size]``.
        """
        length, reach = ops.size(values, 2), self.size // 2
        padded = ops.pad(values, [(0, 0), (0, 0), (reach, reach), (0, 0)])
        shifted = [
            ops.take_slice(padded, place, length + place, axis=2) for place in range(self.size)
        ]
        # [B, H, T, 1, size] by [B, H, T, size, D]
        summed = ops.matmul(ops.unsqueeze(kernels, 3), ops.stack(shifted, axis=3))
        return ops.squeeze(summed, 3)


class GroupedLinear(Module):
    """A dense layer of groups of channels that have nothing to do with each other.

    Args:
        in_features: size of the input's last axis.
        out_features: size of the output's last axis.
        groups: their number.
    """

    def __init__(self, in_features: int, out_features: int, groups: int) -> None:
        super().__init__()
        self.groups = groups
        self.weight = Parameter(groups, in_features // groups, out_features // groups)
        self.bias = Parameter(out_features)

    def forward(self, x: Tensor) -> Tensor:
        rows = ops.split_heads(x, self.groups)  # [B, groups, T, in / groups]
        products = ops.matmul(rows, ops.value(self.weight))
        return ops.merge_heads(products) + ops.value(self.bias)


class ConvBertIntermediate(EncoderIntermediate):
    """The first half of the feed-forward network."""

    def __init__(self, config: ConvBertConfig) -> None:
        super().__init__(config)
        self.dense = grouped(config, config.hidden_size, config.intermediate_size)


class ConvBertOutput(EncoderOutput):
    """The second half of the feed-forward network, with the residual connection."""

    def __init__(self, config: ConvBertConfig) -> None:
        super().__init__(config, config.intermediate_size)
        self.dense = grouped(config, config.intermediate_size, config.hidden_size)


class ConvBertLayer(EncoderLayer):
    """BERT's layer with ConvBERT's heads and a feed-forward network of groups."""

    def __init__(self, config: ConvBertConfig) -> None:
        super().__init__(
            config,
            EncoderAttention(config, heads=ConvBertSelfAttention(config)),
            intermediate=ConvBertIntermediate(config),
            output=ConvBertOutput(config),
        )


def grouped(config: ConvBertConfig, in_features: int, out_features: int) -> Module:
    """A dense layer of the feed-forward network."""
    if config.num_groups == 1:
        return Linear(in_features, out_features)
    config.check_multiple("hidden_size", "num_groups")
    config.check_multiple("intermediate_size", "num_groups")
    return GroupedLinear(in_features, out_features, config.num_groups)


class ConvBertPreTrainedModel(ElectraPreTrainedModel):
    """What all ConvBERT models share."""

    config_class = ConvBertConfig
    config: ConvBertConfig
    base_model_prefix = "convbert"
    encodes_only = True
    published_names: ClassVar[Rows] = CONVBERT_NAMES

    def new_base_model(self, add_pooling_layer: bool) -> ConvBertModel:
        """The model without a head, which never pools."""
        return ConvBertModel(self.config)


class ConvBertModel(ConvBertPreTrainedModel, ElectraModel):
    """ConvBERT's hidden states, without a head; all as in ``ElectraModel``.

    Args:
        config: the architecture.
    """

    def new_encoder(self) -> Module:
        """The stack of layers."""
        layers = range(self.config.num_hidden_layers)
        return EncoderStack(self.config, [ConvBertLayer(self.config) for _ in layers])


class ConvBertForMaskedLM(ConvBertPreTrainedModel, ElectraForMaskedLM):
    """ConvBERT with its masked language modelling head."""

    convbert: ConvBertModel


class ConvBertForSequenceClassification(ConvBertPreTrainedModel, ElectraForSequenceClassification):
    """ConvBERT with a classifier of the first token's state."""

    convbert: ConvBertModel

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        self.add_base_model()
        self.classifier = ElectraClassificationHead(self.config, self.config.hidden_act)


class ConvBertForMultipleChoice(ConvBertPreTrainedModel, ElectraForMultipleChoice):
    """ConvBERT with a linear score of the last token's state of every choice."""

    convbert: ConvBertModel


class ConvBertForTokenClassification(ConvBertPreTrainedModel, ElectraForTokenClassification):
    """ConvBERT with a linear classifier of every token."""

    convbert: ConvBertModel


class ConvBertForQuestionAnswering(ConvBertPreTrainedModel, ElectraForQuestionAnswering):
    """ConvBERT with linear scores of an answer's first and last token."""

    convbert: ConvBertModel
