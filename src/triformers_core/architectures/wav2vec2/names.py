"""What published Wav2Vec2 and HuBERT checkpoints call their parameters."""

from __future__ import annotations

from triformers_core.checkpoint.names import Row, Rows

WAV2VEC2_NAMES: Rows = {
    "pytorch": (
        # PyTorch's older words for a kernel's length and direction.
        Row(pattern=r"\bweight_g$", name="parametrizations.weight.original0"),
        Row(pattern=r"\bweight_v$", name="parametrizations.weight.original1"),
    ),
}
