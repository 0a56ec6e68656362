"""The kit on PyTorch: layers, operations and the base of every PyTorch model."""

from __future__ import annotations

from triformers_core.backends import require

require("torch")

from torch import Tensor

from triformers_core.kit.signature import signature_of
from triformers_core.kit.torch import ops
from triformers_core.kit.torch.activations import activation
from triformers_core.kit.torch.call import (
    ModelOutput,
    model_call,
    model_output,
    structure,
)
from triformers_core.kit.torch.convolution import (
    BatchNorm,
    Conv1d,
    Conv2d,
    FrozenBatchNorm,
    GroupNorm,
    WeightNormConv1d,
)
from triformers_core.kit.torch.layers import (
    Dropout,
    Embedding,
    GumbelNoise,
    Identity,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Parameter,
    RMSNorm,
    TiedEmbedding,
    TiedLinear,
    TransposedLinear,
    UniformNoise,
    freeze,
)
from triformers_core.kit.torch.model import PreTrainedModel
from triformers_core.kit.torch.parts import load_part, new_part, part_named
from triformers_core.kit.torch.ranges import Rising, RunningRange
from triformers_core.kit.torch.reversible import reversible
from triformers_core.kit.torch.transposed import ConvTranspose1d, ConvTranspose2d

__all__ = [
    "load_part",
    "new_part",
    "part_named",
    "BatchNorm",
    "Conv1d",
    "Conv2d",
    "ConvTranspose1d",
    "ConvTranspose2d",
    "Dropout",
    "Embedding",
    "FrozenBatchNorm",
    "GroupNorm",
    "GumbelNoise",
    "Identity",
    "LayerNorm",
    "Linear",
    "ModelOutput",
    "Module",
    "ModuleList",
    "Parameter",
    "PreTrainedModel",
    "RMSNorm",
    "Rising",
    "RunningRange",
    "Tensor",
    "TiedEmbedding",
    "TiedLinear",
    "TransposedLinear",
    "UniformNoise",
    "WeightNormConv1d",
    "activation",
    "freeze",
    "model_call",
    "model_output",
    "ops",
    "reversible",
    "signature_of",
    "structure",
]
