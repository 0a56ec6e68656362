"""The configurations of CLIP: of its two towers, and of the pair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Self

from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import (
    Activation,
    Amount,
    Epsilon,
    Finite,
    Heads,
    Kernel,
    Layers,
    Rate,
    Size,
    TokenId,
    TokenIds,
)
from triformers_core.parts import part


@dataclass(kw_only=True)
class CLIPTextConfig(PretrainedConfig):
    """The tower of texts; the defaults are those of clip-vit-base-patch32.

    Args:
        vocab_size: number of tokens.
        hidden_size: width of the hidden states; a multiple of ``num_attention_heads``.
        intermediate_size: width of the feed-forward network.
        projection_dim: width of what texts and images are compared by, in a tower by itself.
        num_hidden_layers: number of layers.
        num_attention_heads: number of heads a layer.
        max_position_embeddings: the longest sequence.
        hidden_act: activation of the feed-forward network: "quick_gelu", "gelu", …
        layer_norm_eps: added to the variance in layer normalisations.
        attention_dropout: dropout rate of the attention weights.
        initializer_range: kept for the checkpoint's sake; new embeddings have 0.02.
        initializer_factor: what all initial values are multiplied by.
        pad_token_id: id of the padding token.
        bos_token_id: id of the token that begins a text.
        eos_token_id: id of the token that ends a text, whose state stands for it. In files with a 2,
            which older ones have whatever their tokenizer does, it is the token of the highest id.
    """

    model_type: ClassVar[str] = "clip_text_model"
    within: ClassVar[Mapping[str, str]] = {"clip": "text_config"}

    vocab_size: Size = 49408
    hidden_size: Size = 512
    intermediate_size: Size = 2048
    projection_dim: Size = 512
    num_hidden_layers: Layers = 12
    num_attention_heads: Heads = 8
    max_position_embeddings: Size = 77
    hidden_act: Activation = "quick_gelu"
    layer_norm_eps: Epsilon = 1e-5
    attention_dropout: Rate = 0.0
    initializer_range: Amount = 0.02
    initializer_factor: Amount = 1.0
    pad_token_id: TokenId | None = 1
    bos_token_id: TokenId | None = 49406
    eos_token_id: TokenIds | None = 49407


@dataclass(kw_only=True)
class CLIPVisionConfig(PretrainedConfig):
    """The tower of images; the defaults are those of clip-vit-base-patch32.

    Args:
        hidden_size: width of the hidden states; a multiple of ``num_attention_heads``.
        intermediate_size: width of the feed-forward network.
        projection_dim: width of what texts and images are compared by, in a tower by itself.
        num_hidden_layers: number of layers.
        num_attention_heads: number of heads a layer.
        num_channels: channels of the images.
        image_size: height and width of the images, in pixels.
        patch_size: height and width of a patch, in pixels.
        hidden_act: activation of the feed-forward network: "quick_gelu", "gelu", …
        layer_norm_eps: added to the variance in layer normalisations.
        attention_dropout: dropout rate of the attention weights.
        initializer_range: standard deviation of new patches and positions.
        initializer_factor: what all initial values are multiplied by.
    """

    model_type: ClassVar[str] = "clip_vision_model"
    within: ClassVar[Mapping[str, str]] = {"clip": "vision_config"}

    hidden_size: Size = 768
    intermediate_size: Size = 3072
    projection_dim: Size = 512
    num_hidden_layers: Layers = 12
    num_attention_heads: Heads = 12
    num_channels: Kernel = 3
    image_size: Size = 224
    patch_size: Kernel = 32
    hidden_act: Activation = "quick_gelu"
    layer_norm_eps: Epsilon = 1e-5
    attention_dropout: Rate = 0.0
    initializer_range: Amount = 0.02
    initializer_factor: Amount = 1.0


@dataclass(kw_only=True)
class CLIPConfig(PretrainedConfig):
    """A tower of texts and one of images; the defaults are those of clip-vit-base-patch32.

    Args:
        text_config: the tower of texts.
        vision_config: the tower of images.
        projection_dim: width of what texts and images are compared by.
        logit_scale_init_value: logarithm of what similarities are multiplied by, in a new model.
        initializer_factor: what initial values of the projections are multiplied by.
    """

    model_type: ClassVar[str] = "clip"

    text_config: CLIPTextConfig = field(
        default_factory=CLIPTextConfig, metadata=part(CLIPTextConfig)
    )
    vision_config: CLIPVisionConfig = field(
        default_factory=CLIPVisionConfig, metadata=part(CLIPVisionConfig)
    )
    projection_dim: Size = 512
    logit_scale_init_value: Finite = 2.6592
    initializer_factor: Amount = 1.0

    @classmethod
    def from_text_vision_configs(
        cls, text_config: CLIPTextConfig, vision_config: CLIPVisionConfig, **kwargs: Any
    ) -> Self:
        """Makes a configuration of those of two towers.

        Args:
            text_config: the tower of texts.
            vision_config: the tower of images.
            kwargs: further fields.

        Raises:
            InvalidConfigurationError: a keyword is no field, or a value doesn't fit it.
        """
        config = cls(text_config=text_config, vision_config=vision_config)
        config.update(kwargs)
        return config

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Makes a configuration from the content of a ``config.json``.

        Args:
            values: the file's keys; older ones have a tower's differences under
                ``text_config_dict`` and ``vision_config_dict``.
        """
        values = dict(values)
        for name in ("text_config", "vision_config"):
            older = values.pop(f"{name}_dict", None)
            if isinstance(older, Mapping):
                held = values.get(name)
                values[name] = {**(held if isinstance(held, Mapping) else {}), **older}
        return super().from_dict(values)
