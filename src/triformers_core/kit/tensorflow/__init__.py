"""The kit on TensorFlow and Keras 3: layers, operations and the base of every TensorFlow model."""

from __future__ import annotations

from triformers_core.kit.tensorflow.requirements import check_requirements

check_requirements()

from tensorflow import Tensor  # noqa: E402  # after the check, which explains a failure

from triformers_core.kit.tensorflow import ops  # noqa: E402
from triformers_core.kit.tensorflow.call import (  # noqa: E402
    ModelOutput,
    model_call,
    model_output,
)
from triformers_core.kit.tensorflow.layers import (  # noqa: E402
    Conv2d,
    Dropout,
    Embedding,
    GumbelNoise,
    Identity,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    TiedLinear,
    activation,
)
from triformers_core.kit.tensorflow.model import PreTrainedModel  # noqa: E402
from triformers_core.kit.tensorflow.parameters import Parameter  # noqa: E402

__all__ = [
    "Conv2d",
    "Dropout",
    "Embedding",
    "GumbelNoise",
    "Identity",
    "LayerNorm",
    "Linear",
    "ModelOutput",
    "Module",
    "ModuleList",
    "Parameter",
    "PreTrainedModel",
    "Tensor",
    "TiedLinear",
    "activation",
    "model_call",
    "model_output",
    "ops",
]
