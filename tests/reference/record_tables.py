"""Records what the reference's tokenizer makes of tables, and of a model's logits for them.

Run by ``make reference`` in its own environment. Recording again gives identical bytes.
"""

from __future__ import annotations

import gzip
import json
import os
from typing import Any

import torch
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone

from tests.support.tables import (
    TABLES_FILE,
    VOCABULARY,
    TableCall,
    answer_table,
    logits_for,
    table_calls,
)


def predict(tokenizer: Any, call: TableCall) -> Any:
    """The cells that are selected, of the first question."""
    query = call.queries if isinstance(call.queries, str) else call.queries[0]
    options = {"truncation": True, "return_tensors": "pt"}
    data = tokenizer(call.table(), [query], **options)
    logits = torch.from_numpy(logits_for(data["input_ids"].shape[1]))
    return tokenizer.convert_logits_to_predictions(data, logits)[0]


if __name__ == "__main__":
    recorded = []
    for each in table_calls():
        made = transformers.TapasTokenizer(os.fspath(VOCABULARY), **each.made_with)
        recorded.append({"answer": answer_table(made, each), "cells": predict(made, each)})
    text = json.dumps(recorded, separators=(",", ":"), sort_keys=True)
    TABLES_FILE.write_bytes(gzip.compress(text.encode(), mtime=0))
    print(f"tables: {len(recorded)} calls")
