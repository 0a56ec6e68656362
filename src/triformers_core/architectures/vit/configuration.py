"""The configuration of ViT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.configuration import PretrainedConfig


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
    """

    model_type: ClassVar[str] = "vit"

    hidden_size: int = 768
    num_hidden_layers: int = 12
    num_attention_heads: int = 12
    intermediate_size: int = 3072
    hidden_act: str = "gelu"
    hidden_dropout_prob: float = 0.0
    attention_probs_dropout_prob: float = 0.0
    initializer_range: float = 0.02
    layer_norm_eps: float = 1e-12
    image_size: int = 224
    patch_size: int = 16
    num_channels: int = 3
    qkv_bias: bool = True
    pooler_output_size: int | None = None
    pooler_act: str = "tanh"
