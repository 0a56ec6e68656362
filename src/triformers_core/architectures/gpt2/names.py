"""What GPT-2's published TensorFlow checkpoints call their parameters."""

from __future__ import annotations

from triformers_core.checkpoint.names import Row, Rows

GPT2_NAMES: Rows = {
    "tensorflow": (Row(pattern=r"\b(c_\w+|q_attn)\.bias:0$", name=r"\1.bias", one_more_axis=True),),
    "tensorflow1": (
        Row(pattern=r"^model\.", name="transformer."),
        Row(pattern=r"^transformer\.h(\d+)\.", name=r"transformer.h.\1."),
        Row(pattern=r"\b(wte|wpe)$", name=r"\1.weight"),
        Row(pattern=r"\.w$", name=".weight", one_more_axis=True),
        Row(pattern=r"\.g$", name=".weight"),
        Row(pattern=r"\.b$", name=".bias"),
    ),
}
