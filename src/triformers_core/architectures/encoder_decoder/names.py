"""What published files of an encoder with a decoder call its parameters."""

from __future__ import annotations

from triformers_core.checkpoint.names import Row, Rows

ENCODER_DECODER_NAMES: Rows = {
    "tensorflow": (
        # A model without a head is a layer of a model there, and has a name of its own: "bert".
        Row(
            pattern=r"^encoder\.(?!embeddings\.|encoder\.|pooler\.)\w+\.(?=(embeddings|encoder|pooler)\.)",
            name="encoder.",
        ),
    ),
}
