"""The kit on TensorFlow and Keras 3: layers, operations and the base of every TensorFlow model."""

from __future__ import annotations

from triformers_core.kit.signature import signature_of
from triformers_core.kit.tensorflow.requirements import check_requirements

check_requirements()

from tensorflow import Tensor

from triformers_core.kit.tensorflow import ops
from triformers_core.kit.tensorflow.activations import activation
from triformers_core.kit.tensorflow.call import (
    ModelOutput,
    model_call,
    model_output,
    structure,
)
from triformers_core.kit.tensorflow.convolution import (
    BatchNorm,
    Conv1d,
    Conv2d,
    FrozenBatchNorm,
    GroupNorm,
    WeightNormConv1d,
)
from triformers_core.kit.tensorflow.layers import (
    Dropout,
    Embedding,
    GumbelNoise,
    Identity,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    RMSNorm,
    TiedEmbedding,
    TiedLinear,
    TransposedLinear,
    UniformNoise,
    freeze,
)
from triformers_core.kit.tensorflow.model import PreTrainedModel
from triformers_core.kit.tensorflow.parameters import Parameter
from triformers_core.kit.tensorflow.parts import load_part, new_part, part_named
from triformers_core.kit.tensorflow.ranges import Rising, RunningRange
from triformers_core.kit.tensorflow.reversible import reversible
from triformers_core.kit.tensorflow.transposed import ConvTranspose1d, ConvTranspose2d

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
