"""What BigBird's published TensorFlow-1 checkpoints call their parameters."""

from __future__ import annotations

from triformers_core.architectures.bert.names import BERT_NAMES
from triformers_core.checkpoint.names import Row, Rows

BIG_BIRD_NAMES: Rows = {
    "tensorflow1": (
        Row(pattern=r"\bpooler\.dense\.", name="pooler."),
        *BERT_NAMES["tensorflow1"],
    ),
}
