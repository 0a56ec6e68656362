"""What T5's published TensorFlow-1 checkpoints call their parameters."""

from __future__ import annotations

from triformers_core.checkpoint.layout import Layout
from triformers_core.checkpoint.names import Row, Rows

T5_NAMES: Rows = {
    "tensorflow1": (
        Row(pattern=r"_slot_\w+$", name=None),  # States of the optimiser.
        Row(pattern=r"\b(block|layer)_(\d+)\b", name=r"\1.\2"),
        Row(pattern=r"(\.(block|layer)\.)0+(\d)", name=r"\1\3"),
        Row(
            pattern=r"(Attention\.(\w|relative_attention_bias))$",
            name=r"\1.weight",
            layouts={2: Layout.TRANSPOSED},
        ),
        Row(pattern=r"\bscale$", name="weight"),
        Row(pattern=r"^shared\.embedding$", name="shared.weight"),
        Row(pattern=r"^decoder\.logits\.kernel$", name="lm_head.weight"),
    ),
}
