"""What each backend saves, the reference loads: every class of every registered architecture."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.to_reference.processes import here, in_reference

# One file for all weights, and so many that a matrix has a file of its own.
SHARDS = {"one file": "5GB", "shards": "4KB"}


@pytest.mark.parametrize("max_shard_size", SHARDS.values(), ids=SHARDS)
@pytest.mark.parametrize("backend", ["torch", "tensorflow", "flax"])
def test_saved_models_answer_the_same_in_the_reference(
    backend: str, max_shard_size: str, architectures: list[str], tmp_path: Path
) -> None:
    here("tests.to_reference.save_models", backend, max_shard_size, str(tmp_path), *architectures)
    models = list(tmp_path.glob("*/*"))
    if architectures and not models:
        pytest.skip("all classes are another architecture's in this backend")
    sharded = [model for model in models if (model / "model.safetensors.index.json").exists()]
    assert models and sharded == (models if max_shard_size == SHARDS["shards"] else [])
    loaded = in_reference("tests.to_reference.load_models", str(tmp_path))
    assert int(loaded) == len(models)
