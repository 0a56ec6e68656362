# Generated from src/triformers_core/architectures/detr/modeling_backbone.py by `make generate`; do not edit.
"""The residual network (He et al. 2015, https://arxiv.org/abs/1512.03385) that sees for DETR.

Its batch norms are frozen. It has two names for everything: timm's, which torchvision's files have,
too, and those of ResNet models of their own. Axis letters in comments: B batch, C channels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from triformers_core.architectures.detr.configuration import ResNetConfig
from triformers_core.kit.flax import (
    Conv2d,
    FrozenBatchNorm,
    Module,
    ModuleList,
    Tensor,
    activation,
    freeze,
    ops,
)
from triformers_core.kit.initializers import Normal

__all__: list[str] = []

REDUCTION = 4
"""By how much the inner channels of a bottleneck are fewer."""


RELU = activation("relu")
"""Within layers, whatever the configuration says."""


class ConvNorm(Module):
    """A convolution and its frozen batch norm.

    Args:
        channels: of input and output.
        kernel: height and width of the kernel.
        stride: steps between two placements, in both directions.
        dilation: steps between two entries that the kernel reads.
    """

    def __init__(
        self, channels: tuple[int, int], kernel: int, stride: int = 1, dilation: int = 1
    ) -> None:
        super().__init__()
        before, after = channels
        edge = (kernel - 1) * dilation // 2
        self.convolution = Conv2d(
            before,
            after,
            (kernel, kernel),
            stride=(stride, stride),
            padding=(edge, edge),
            dilation=(dilation, dilation),
            bias=False,
            init=Normal((2 / (after * kernel**2)) ** 0.5),
        )
        self.normalization = FrozenBatchNorm(after)

    def __call__(self, x: Tensor) -> Tensor:
        return self.normalization(self.convolution(x))


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where in the network a layer is.

    Args:
        before: channels that come.
        after: channels that go.
        stride: by how much height and width get smaller.
        dilation: steps between two entries that a kernel of 3 by 3 reads.
    """

    before: int
    after: int
    stride: int = 1
    dilation: int = 1


def places_of(config: ResNetConfig, dilated: bool) -> list[list[Place]]:
    """The places of all layers, by stage.

    Args:
        config: the network.
        dilated: whether the last stage keeps the resolution, and reads further apart instead.
    """
    stages, before, last = [], config.embedding_size, len(config.depths) - 1
    for number, (after, depth) in enumerate(zip(config.hidden_sizes, config.depths, strict=True)):
        keeps = dilated and number == last
        halves = (number > 0 or config.downsample_in_first_stage) and not keeps
        # The first layer still reads what lies as the stage before has left it.
        first = Place(before=before, after=after, stride=2 if halves else 1)
        further = Place(before=after, after=after, dilation=2 if keeps else 1)
        stages.append([first, *(further for _ in range(depth - 1))])
        before = after
    return stages


def steps_of(config: ResNetConfig, place: Place) -> list[ConvNorm]:
    """The convolutions of a layer, one after the other."""
    before, after, stride = place.before, place.after, place.stride
    if config.layer_type == "basic":
        return [
            ConvNorm((before, after), 3, stride, place.dilation),
            ConvNorm((after, after), 3, dilation=place.dilation),
        ]
    inner = after // REDUCTION
    first, second = (stride, 1) if config.downsample_in_bottleneck else (1, stride)
    return [
        ConvNorm((before, inner), 1, first),
        ConvNorm((inner, inner), 3, second, place.dilation),
        ConvNorm((inner, after), 1),
    ]


def shortcut_of(place: Place) -> ConvNorm | None:
    """What makes a layer's input as large as its output, if it isn't."""
    if place.before == place.after and place.stride == 1:
        return None
    return ConvNorm((place.before, place.after), 1, place.stride)


Step = Callable[[Tensor], Tensor]


def through(
    x: Tensor, steps: Sequence[Step], shortcut: Step | None, active: Callable[[Tensor], Tensor]
) -> Tensor:
    """A layer: steps with ReLU between them, and the input added to what comes of them.

    Args:
        x: ``[B, C, height, width]``.
        steps: convolutions with their norms.
        shortcut: what makes the input as large as the output.
        active: the last activation.
    """
    hidden = steps[0](x)
    for step in steps[1:]:
        hidden = step(RELU(hidden))
    return active(hidden + (x if shortcut is None else shortcut(x)))


def pooled(x: Tensor) -> Tensor:
    """The highest of 3 by 3, at every second place."""
    return ops.max_pool(x, (3, 3), (2, 2), (1, 1))


class ResNetLayer(Module):
    """A layer of a network with names of its own."""

    def __init__(self, config: ResNetConfig, place: Place) -> None:
        super().__init__()
        self.shortcut = shortcut_of(place)
        self.layer = ModuleList(steps_of(config, place))
        self.activation = activation(config.hidden_act)

    def __call__(self, x: Tensor) -> Tensor:
        return through(x, list(self.layer), self.shortcut, self.activation)


class ResNetStage(Module):
    """Layers of one resolution."""

    def __init__(self, config: ResNetConfig, places: Iterable[Place]) -> None:
        super().__init__()
        self.layers = ModuleList([ResNetLayer(config, place) for place in places])

    def __call__(self, x: Tensor) -> Tensor:
        for layer in self.layers:
            x = layer(x)
        return x


class ResNetEmbeddings(Module):
    """The first convolution."""

    def __init__(self, config: ResNetConfig) -> None:
        super().__init__()
        self.embedder = ConvNorm((config.num_channels, config.embedding_size), 7, 2)
        self.activation = activation(config.hidden_act)

    def __call__(self, x: Tensor) -> Tensor:
        return pooled(self.activation(self.embedder(x)))


class ResNetEncoder(Module):
    """The stages."""

    def __init__(self, config: ResNetConfig) -> None:
        super().__init__()
        self.stages = ModuleList([ResNetStage(config, x) for x in places_of(config, False)])


class ResNet(Module):
    """The network with names of its own; its first convolution and stage aren't trained."""

    def __init__(self, config: ResNetConfig) -> None:
        super().__init__()
        self.used = config.used_stage
        self.embedder = ResNetEmbeddings(config)
        self.encoder = ResNetEncoder(config)
        freeze(self.embedder)
        freeze(next(iter(self.encoder.stages)))

    def __call__(self, images: Tensor) -> list[Tensor]:
        stages: list[Tensor] = []
        x: Tensor = self.embedder(images)
        for stage in list(self.encoder.stages)[: self.used + 1]:
            x = stage(x)
            stages.append(x)
        return stages


class TimmLayer(Module):
    """A layer with timm's names."""

    def __init__(self, config: ResNetConfig, place: Place) -> None:
        super().__init__()
        self.steps = len(steps := steps_of(config, place))
        for number, step in enumerate(steps, 1):
            setattr(self, f"conv{number}", step.convolution)
            setattr(self, f"bn{number}", step.normalization)
        shortcut = shortcut_of(place)
        self.downsample = (
            None if shortcut is None else ModuleList([shortcut.convolution, shortcut.normalization])
        )
        self.activation = activation(config.hidden_act)

    def __call__(self, x: Tensor) -> Tensor:
        numbers = range(1, self.steps + 1)
        parts = [(getattr(self, f"conv{n}"), getattr(self, f"bn{n}")) for n in numbers]
        steps = [both(convolution, norm) for convolution, norm in parts]
        shortcut = None if self.downsample is None else both(*self.downsample)
        return through(x, steps, shortcut, self.activation)


def both(convolution: Step, norm: Step) -> Step:
    """A convolution and then its norm."""
    return lambda x: norm(convolution(x))


class TimmResNet(Module):
    """The network with timm's names; its first convolution and stage aren't trained.

    Args:
        config: the network, of four stages.
        dilated: whether the last stage keeps the resolution.
    """

    def __init__(self, config: ResNetConfig, dilated: bool = False) -> None:
        super().__init__()
        first = ConvNorm((config.num_channels, config.embedding_size), 7, 2)
        self.conv1, self.bn1 = first.convolution, first.normalization
        self.activation = activation(config.hidden_act)
        self.layer1, self.layer2, self.layer3, self.layer4 = (
            ModuleList([TimmLayer(config, place) for place in places])
            for places in places_of(config, dilated)
        )
        for module in (self.conv1, self.layer1):
            freeze(module)

    def __call__(self, images: Tensor) -> list[Tensor]:
        stages: list[Tensor] = []
        x = pooled(self.activation(self.bn1(self.conv1(images))))
        for stage in (self.layer1, self.layer2, self.layer3, self.layer4):
            for layer in stage:
                x = layer(x)
            stages.append(x)
        return stages
