"""What MobileBERT's published TensorFlow-1 checkpoints call their parameters."""

from __future__ import annotations

from triformers_core.architectures.bert.names import BERT_NAMES
from triformers_core.checkpoint.layout import Layout
from triformers_core.checkpoint.names import Row, Rows

MOBILEBERT_NAMES: Rows = {
    "tensorflow1": (
        # The model without its heads has BERT's name.
        Row(pattern=r"^bert\.", name="mobilebert."),
        Row(pattern=r"\bFakeLayerNorm\b", name="LayerNorm"),
        Row(pattern=r"\bffn_layer_(\d+)\b", name=r"ffn.\1"),
        Row(
            pattern=r"^cls\.predictions\.extra_output_weights$",
            name="cls.predictions.dense.weight",
            layouts={2: Layout.TRANSPOSED},
        ),
        *BERT_NAMES["tensorflow1"],
    ),
}
