"""What published Wav2Vec2 and HuBERT checkpoints call the kernel of the positional convolution."""

from __future__ import annotations

from triformers_core.checkpoint.layout import Layout
from triformers_core.checkpoint.names import Row, Rows

LENGTH, DIRECTION = "parametrizations.weight.original0", "parametrizations.weight.original1"

_DIRECTION = Row(pattern=r"\bweight_v$", name=DIRECTION)

WAV2VEC2_NAMES: Rows = {
    "pytorch": (Row(pattern=r"\bweight_g$", name=LENGTH), _DIRECTION),
    # Its axes are those of a kernel there, while the direction's are as in PyTorch.
    "tensorflow": (
        Row(pattern=r"\bweight_g\b", name=LENGTH, layouts={3: Layout.CONV1D}),
        Row(pattern=r"\bweight_v\b", name=DIRECTION),
    ),
    "flax": (Row(pattern=r"\bweight_g$", name=LENGTH), _DIRECTION),
}
