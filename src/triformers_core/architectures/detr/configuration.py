"""The configurations of DETR models, and of the network that sees for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from triformers_core.alias import Alias
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import (
    Activation,
    Amount,
    Count,
    Heads,
    Layers,
    OneOf,
    Rate,
    Size,
    Sizes,
    Text,
)
from triformers_core.parts import part


@dataclass(kw_only=True)
class ResNetConfig(PretrainedConfig):
    """A residual network (He et al. 2015); the defaults are those of resnet-50.

    Args:
        num_channels: channels of the images.
        embedding_size: channels after the first convolution.
        hidden_sizes: channels after every stage.
        depths: number of layers of every stage.
        layer_type: "bottleneck": a narrow convolution of 3 by 3 between two of 1 by 1; "basic": two of
            3 by 3.
        hidden_act: the activation after the first convolution and after layers; within them it is ReLU.
        downsample_in_first_stage: whether the first stage halves height and width, as the others do.
        downsample_in_bottleneck: whether a layer halves them in its first convolution, and not in the
            one of 3 by 3.
        out_features: the stages whose results count ("stage1", "stage2", …), of which the last one is
            used; the last stage by default.
    """

    model_type: ClassVar[str] = "resnet"

    num_channels: Size = 3
    embedding_size: Size = 64
    hidden_sizes: Sizes = (256, 512, 1024, 2048)
    depths: Sizes = (3, 4, 6, 3)
    layer_type: Annotated[str, OneOf("basic", "bottleneck")] = "bottleneck"
    hidden_act: Activation = "relu"
    downsample_in_first_stage: bool = False
    downsample_in_bottleneck: bool = False
    out_features: list[str] | None = None

    @property
    def used_stage(self) -> int:
        """Number of the stage whose result is used.

        Raises:
            InvalidConfigurationError: there is none of that name, or the lists aren't of one length.
        """
        if len(self.depths) != len(self.hidden_sizes) or not self.depths:
            raise self.misfit("each has an entry a stage", "hidden_sizes", "depths")
        names = [f"stage{number}" for number in range(1, len(self.depths) + 1)]
        if not self.out_features:
            return len(names) - 1
        if self.out_features[-1] not in names:
            raise self.misfit(f"the last is one of {', '.join(names)}", "out_features")
        return names.index(self.out_features[-1])


BASIC, BOTTLENECK = (64, 128, 256, 512), (256, 512, 1024, 2048)
RESNETS = {
    "resnet18": ("basic", BASIC, (2, 2, 2, 2)),
    "resnet34": ("basic", BASIC, (3, 4, 6, 3)),
    "resnet50": ("bottleneck", BOTTLENECK, (3, 4, 6, 3)),
    "resnet101": ("bottleneck", BOTTLENECK, (3, 4, 23, 3)),
    "resnet152": ("bottleneck", BOTTLENECK, (3, 8, 36, 3)),
}
"""By timm's names, how layers are made, the stages' channels and their numbers of layers."""


@dataclass(kw_only=True)
class DetrConfig(PretrainedConfig):
    """A DETR architecture; the defaults are those of detr-resnet-50.

    ``hidden_size``, ``num_hidden_layers`` and ``num_attention_heads`` are further names of
    ``d_model``, ``encoder_layers`` and ``encoder_attention_heads``.

    Args:
        use_timm_backbone: whether the network that sees has the names of the package timm, which is
            not needed here, and is the one that ``backbone`` names; else ``backbone_config`` says
            what it is.
        backbone: "resnet18", "resnet34", "resnet50", "resnet101" or "resnet152".
        backbone_config: the network, without ``use_timm_backbone``.
        use_pretrained_backbone: kept for the checkpoint's sake: nothing is loaded but what a checkpoint
            holds.
        dilation: whether timm's network keeps the resolution in its last stage (DC5).
        num_channels: channels of the images, with ``use_timm_backbone``.
        num_queries: number of object queries: the most objects that are found in an image.
        d_model: width of the hidden states; a multiple of 4 and of both numbers of heads.
        encoder_layers: number of the encoder's layers.
        encoder_ffn_dim: width of its feed-forward networks.
        encoder_attention_heads: number of heads a layer of it.
        decoder_layers: number of the decoder's layers.
        decoder_ffn_dim: width of its feed-forward networks.
        decoder_attention_heads: number of heads a layer of it.
        encoder_layerdrop: how probably the encoder leaves a layer out in training.
        decoder_layerdrop: how probably the decoder does.
        activation_function: the activation of the feed-forward networks.
        dropout: dropout rate of layers.
        attention_dropout: dropout rate of the attention weights.
        activation_dropout: dropout rate within the feed-forward networks.
        init_std: standard deviation of new weights.
        init_xavier_std: by how much new weights of the maps that masks are made of are wider than
            usual.
        auxiliary_loss: whether the results of all the decoder's layers are returned.
        position_embedding_type: "sine": positions in the image are sinusoids; "learned": tables of 50
            rows and columns.
        class_cost: how much a wrong class counts where objects and queries are matched.
        bbox_cost: how much a wrong box does.
        giou_cost: how much a box's lacking overlap does.
        mask_loss_coefficient: weight of the loss of masks.
        dice_loss_coefficient: weight of the loss of their overlap.
        bbox_loss_coefficient: weight of the loss of boxes.
        giou_loss_coefficient: weight of the loss of their overlap.
        eos_coefficient: weight of "no object" in the loss of classes.
    """

    model_type: ClassVar[str] = "detr"

    use_timm_backbone: bool = True
    backbone: Text | None = "resnet50"
    backbone_config: ResNetConfig | None = field(
        default=None, metadata=part(ResNetConfig, optional=True)
    )
    use_pretrained_backbone: bool = True
    dilation: bool = False
    num_channels: Size = 3
    num_queries: Count = 100
    d_model: Size = 256
    encoder_layers: Layers = 6
    encoder_ffn_dim: Size = 2048
    encoder_attention_heads: Heads = 8
    decoder_layers: Layers = 6
    decoder_ffn_dim: Size = 2048
    decoder_attention_heads: Heads = 8
    encoder_layerdrop: Rate = 0.0
    decoder_layerdrop: Rate = 0.0
    is_encoder_decoder: bool = True
    activation_function: Activation = "relu"
    dropout: Rate = 0.1
    attention_dropout: Rate = 0.0
    activation_dropout: Rate = 0.0
    init_std: Amount = 0.02
    init_xavier_std: Amount = 1.0
    auxiliary_loss: bool = False
    position_embedding_type: Annotated[str, OneOf("sine", "learned")] = "sine"
    class_cost: Amount = 1.0
    bbox_cost: Amount = 5.0
    giou_cost: Amount = 2.0
    mask_loss_coefficient: Amount = 1.0
    dice_loss_coefficient: Amount = 1.0
    bbox_loss_coefficient: Amount = 5.0
    giou_loss_coefficient: Amount = 2.0
    eos_coefficient: Amount = 0.1

    hidden_size = Alias[int]("d_model")
    num_hidden_layers = Alias[int]("encoder_layers")
    num_attention_heads = Alias[int]("encoder_attention_heads")

    def network(self) -> ResNetConfig:
        """The network that sees.

        Raises:
            InvalidConfigurationError: nothing says which it is, or it isn't known.
        """
        if not self.use_timm_backbone:
            if self.backbone_config is None:
                raise self.misfit(
                    "without timm's names it needs a backbone_config, a ResNetConfig",
                    "use_timm_backbone",
                    "backbone_config",
                )
            return self.backbone_config
        if self.backbone not in RESNETS:
            raise self.misfit(f"it is one of {', '.join(RESNETS)}", "backbone")
        kind, sizes, depths = RESNETS[self.backbone]
        return ResNetConfig(
            num_channels=self.num_channels, layer_type=kind, hidden_sizes=sizes, depths=depths
        )
