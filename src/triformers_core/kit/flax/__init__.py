"""The kit on JAX and Flax NNX: layers, operations and the base of every Flax model."""

from __future__ import annotations

from triformers_core.backends import require

require("flax")

from triformers_core.kit.flax import ops
from triformers_core.kit.flax.activations import activation
from triformers_core.kit.flax.call import (
    ModelOutput,
    model_call,
    model_output,
    structure,
)
from triformers_core.kit.flax.convolution import (
    BatchNorm,
    Conv1d,
    Conv2d,
    FrozenBatchNorm,
    GroupNorm,
    WeightNormConv1d,
)
from triformers_core.kit.flax.layers import (
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
)
from triformers_core.kit.flax.model import PreTrainedModel
from triformers_core.kit.flax.parameters import (
    DType,
    InputShape,
    Params,
    Tensor,
    float32,
    freeze,
)
from triformers_core.kit.flax.parts import load_part, new_part, part_named
from triformers_core.kit.flax.ranges import Rising, RunningRange
from triformers_core.kit.flax.reversible import reversible
from triformers_core.kit.flax.transposed import ConvTranspose1d, ConvTranspose2d

__all__ = [
    "load_part",
    "new_part",
    "part_named",
    "BatchNorm",
    "Conv1d",
    "Conv2d",
    "ConvTranspose1d",
    "ConvTranspose2d",
    "DType",
    "Dropout",
    "Embedding",
    "FrozenBatchNorm",
    "GroupNorm",
    "GumbelNoise",
    "Identity",
    "InputShape",
    "LayerNorm",
    "Linear",
    "ModelOutput",
    "Module",
    "ModuleList",
    "Parameter",
    "Params",
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
    "float32",
    "freeze",
    "model_call",
    "model_output",
    "ops",
    "reversible",
    "structure",
]
