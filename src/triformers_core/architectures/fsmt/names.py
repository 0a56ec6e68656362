"""What published FSMT checkpoints call their parameters."""

from __future__ import annotations

from triformers_core.checkpoint.names import Row, Rows

FSMT_NAMES: Rows = {
    # The target's table has two names, and older files may hold it under the first one alone.
    "pytorch": (
        Row(pattern=r"\bdecoder\.embed_tokens\.weight$", name="decoder.output_projection.weight"),
    ),
}
