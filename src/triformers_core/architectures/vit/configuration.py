"""The configuration of ViT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import Activation, Amount, Epsilon, Heads, Kernel, Layers, Rate, Size


@dataclass(kw_only=True)
class ViTConfig(PretrainedConfig):
    """A ViT architecture; the defaults are those of vit-base-patch16-224.

    Args:
        hidden_size: width of the hidden states; a multiple of ``num_attention_heads``.
        num_hidden_layers: number of layers.
        num_attention_heads: number of heads a layer.
        intermediate_size: width of the feed-forward network.
        hidden_act: its activation: "gelu", "gelu_new", "relu", "silu", …
        hidden_dropout_prob: dropout rate of embeddings and layers.
        attention_probs_dropout_prob: dropout rate of the attention weights.
        initializer_range: standard deviation of new weights.
        layer_norm_eps: added to the variance in layer normalisations.
        image_size: height and width of the images, in pixels.
        patch_size: height and width of a patch, in pixels.
        num_channels: channels of the images.
        qkv_bias: whether queries, keys and values have a bias.
        pooler_output_size: width of the pooled state; ``hidden_size`` by default.
        pooler_act: the pooler's activation.
        encoder_stride: height and width of what ``ViTForMaskedImageModeling`` makes of a patch, in pixels.
    """

    model_type: ClassVar[str] = "vit"

    hidden_size: Size = 768
    num_hidden_layers: Layers = 12
    num_attention_heads: Heads = 12
    intermediate_size: Size = 3072
    hidden_act: Activation = "gelu"
    hidden_dropout_prob: Rate = 0.0
    attention_probs_dropout_prob: Rate = 0.0
    initializer_range: Amount = 0.02
    layer_norm_eps: Epsilon = 1e-12
    image_size: Size = 224
    patch_size: Kernel = 16
    num_channels: Kernel = 3
    qkv_bias: bool = True
    pooler_output_size: Size | None = None
    pooler_act: Activation = "tanh"
    encoder_stride: Kernel = 16
