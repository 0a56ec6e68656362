"""The configuration of Wav2Vec2 models."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import (
    Activation,
    Amount,
    Count,
    Epsilon,
    Heads,
    Kernel,
    Kernels,
    Layers,
    OneOf,
    Rate,
    Size,
    Sizes,
    TokenId,
    TokenIds,
)


@dataclass(kw_only=True)
class Wav2Vec2Config(PretrainedConfig):
    """A Wav2Vec2 architecture; the defaults are those of wav2vec2-base-960h.

    Args:
        vocab_size: number of characters of a CTC head; the blank is ``pad_token_id``.
        hidden_size: width of the hidden states; a multiple of ``num_attention_heads``.
        num_hidden_layers: number of transformer layers.
        num_attention_heads: number of heads a layer.
        intermediate_size: width of the feed-forward network.
        hidden_act: its activation: "gelu", "gelu_new", "relu", "silu", …
        hidden_dropout: dropout rate of embeddings and layers.
        activation_dropout: dropout rate within the feed-forward network.
        attention_dropout: dropout rate of the attention weights.
        feat_proj_dropout: dropout rate of the projected features.
        feat_quantizer_dropout: dropout rate of the features that are quantised.
        final_dropout: dropout rate before a CTC head.
        layerdrop: chance of every transformer layer to be skipped in training.
        initializer_range: standard deviation of new weights.
        layer_norm_eps: added to the variance in layer normalisations of the transformer.
        feat_extract_norm: how the convolutions are normalised: "group" for a group normalisation
            of the first one, "layer" for a layer normalisation of each.
        feat_extract_activation: activation of the convolutions.
        conv_dim: output channels of every convolution.
        conv_stride: stride of every convolution.
        conv_kernel: kernel size of every convolution.
        conv_bias: whether convolutions have a bias.
        num_conv_pos_embeddings: kernel size of the positional convolution.
        num_conv_pos_embedding_groups: its groups.
        do_stable_layer_norm: whether layers normalise their inputs; their outputs by default.
        apply_spec_augment: whether states are masked in training, and where ``mask_time_indices``
            says so.
        mask_time_prob: share of the positions that masked spans would cover without overlap.
        mask_time_length: positions of a span.
        mask_time_min_masks: least number of spans.
        mask_feature_prob: the same for features, which become zero.
        mask_feature_length: features of a span.
        mask_feature_min_masks: least number of spans of features.
        num_codevectors_per_group: entries of each codebook of the quantiser.
        num_codevector_groups: its codebooks.
        codevector_dim: width of a quantised state; a multiple of ``num_codevector_groups``.
        proj_codevector_dim: width in which predictions and quantised states are compared.
        num_negatives: number of negatives of the contrastive loss.
        contrastive_logits_temperature: its temperature.
        diversity_loss_weight: weight of the diversity loss.
        ctc_loss_reduction: "sum", "mean" or "none"; see ``ops.ctc_loss``.
        ctc_zero_infinity: whether texts that are too long for the sound count as zero.
        use_weighted_layer_sum: whether a classifier reads a learnt mean of all layers' states.
        classifier_proj_size: width of the states of which it takes the mean.
        add_adapter: whether convolutions shorten the transformer's output.
        adapter_kernel_size: kernel size of these convolutions.
        adapter_stride: their stride.
        num_adapter_layers: their number.
        output_hidden_size: their width; ``hidden_size`` by default.
        adapter_attn_dim: width of a small network that every layer with ``do_stable_layer_norm``
            gets to adapt to a language; none by default.
    """

    model_type: ClassVar[str] = "wav2vec2"

    vocab_size: Size = 32
    hidden_size: Size = 768
    num_hidden_layers: Layers = 12
    num_attention_heads: Heads = 12
    intermediate_size: Size = 3072
    hidden_act: Activation = "gelu"
    hidden_dropout: Rate = 0.1
    activation_dropout: Rate = 0.1
    attention_dropout: Rate = 0.1
    feat_proj_dropout: Rate = 0.0
    feat_quantizer_dropout: Rate = 0.0
    final_dropout: Rate = 0.1
    layerdrop: Rate = 0.1
    initializer_range: Amount = 0.02
    layer_norm_eps: Epsilon = 1e-5
    feat_extract_norm: Annotated[str, OneOf("group", "layer")] = "group"
    feat_extract_activation: Activation = "gelu"
    conv_dim: Sizes = field(default_factory=lambda: [512] * 7)
    conv_stride: Kernels = field(default_factory=lambda: [5, 2, 2, 2, 2, 2, 2])
    conv_kernel: Kernels = field(default_factory=lambda: [10, 3, 3, 3, 3, 2, 2])
    conv_bias: bool = False
    num_conv_pos_embeddings: Kernel = 128
    num_conv_pos_embedding_groups: Heads = 16
    do_stable_layer_norm: bool = False
    apply_spec_augment: bool = True
    mask_time_prob: Rate = 0.05
    mask_time_length: Size = 10
    mask_time_min_masks: Count = 2
    mask_feature_prob: Rate = 0.0
    mask_feature_length: Size = 10
    mask_feature_min_masks: Count = 0
    num_codevectors_per_group: Size = 320
    num_codevector_groups: Heads = 2
    codevector_dim: Size = 256
    proj_codevector_dim: Size = 256
    num_negatives: Size = 100
    contrastive_logits_temperature: Epsilon = 0.1
    diversity_loss_weight: Amount = 0.1
    ctc_loss_reduction: Annotated[str, OneOf("sum", "mean", "none")] = "sum"
    ctc_zero_infinity: bool = False
    use_weighted_layer_sum: bool = False
    classifier_proj_size: Size = 256
    add_adapter: bool = False
    adapter_kernel_size: Kernel = 3
    adapter_stride: Kernel = 2
    num_adapter_layers: Layers = 3
    output_hidden_size: Size | None = None
    adapter_attn_dim: Size | None = None
    pad_token_id: TokenId | None = 0
    bos_token_id: TokenId | None = 1
    eos_token_id: TokenIds | None = 2

    def __post_init__(self) -> None:
        super().__post_init__()
        self.conv_dim, self.conv_stride = list(self.conv_dim), list(self.conv_stride)
        self.conv_kernel = list(self.conv_kernel)
        sizes = {len(self.conv_dim), len(self.conv_stride), len(self.conv_kernel)}
        if len(sizes) > 1 or sizes == {0}:
            raise self.misfit(
                "they have one entry for every convolution",
                "conv_dim",
                "conv_stride",
                "conv_kernel",
            )
        self.check_multiple("hidden_size", "num_attention_heads")
        self.check_multiple("hidden_size", "num_conv_pos_embedding_groups")
        self.check_multiple("codevector_dim", "num_codevector_groups")

    @property
    def num_feat_extract_layers(self) -> int:
        """Number of convolutions before the transformer."""
        return len(self.conv_dim)

    @property
    def output_width(self) -> int:
        """Width of the states that a head reads."""
        adapted = self.output_hidden_size if self.add_adapter else None
        return adapted or self.hidden_size

    @property
    def inputs_to_logits_ratio(self) -> int:
        """Samples between two positions of the transformer."""
        return math.prod(self.conv_stride)
