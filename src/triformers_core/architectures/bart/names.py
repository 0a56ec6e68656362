"""What published files of BART call its parameters."""

from __future__ import annotations

from triformers_core.checkpoint.names import Row, Rows

BART_NAMES: Rows = {}

_TABLE = Row(
    pattern=r"\b(model\.)?shared\.(weight|embeddings?)\b", name=r"\1decoder.embed_tokens.\2"
)
BART_DECODER_NAMES: Rows = {
    "pytorch": (_TABLE,),
    "flax": (_TABLE,),
    "tensorflow": (_TABLE,),
}
"""The decoder alone has the table of the tokens, which in files of the whole model is shared."""
