"""Importing the package costs little: nothing is imported that isn't asked for."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = {
    *("torch", "tensorflow", "keras", "jax", "flax"),
    *("numpy", "PIL", "h5py", "msgpack", "safetensors", "tokenizers"),
    *("huggingface_hub", "httpx", "requests", "urllib3", "http.client", "ssl"),
}


def imported_by(code: str) -> set[str]:
    """The heavy modules that a new interpreter has imported after running some code."""
    report = f"{code}\nimport sys, json; print(json.dumps([*sys.modules]))"
    output = subprocess.run(
        [sys.executable, "-c", report], check=True, capture_output=True, text=True
    ).stdout
    return HEAVY & set(json.loads(output))


@pytest.mark.parametrize(
    "code",
    [
        "import triformers",
        "from triformers import AutoConfig, AutoTokenizer, AutoModel",
        "from triformers import TFAutoModel, FlaxAutoModel, AutoFeatureExtractor",
        "from triformers import BertConfig, BertTokenizer, ViTFeatureExtractor",
        "from triformers import AutoConfig; AutoConfig.for_model('bert')",
    ],
)
def test_no_backend_and_no_http_client(code: str) -> None:
    assert imported_by(code) == set()


def test_every_public_name_can_be_had_and_no_other() -> None:
    import triformers

    assert sorted(triformers.__all__) == triformers.__all__
    assert set(triformers.__all__) <= set(dir(triformers))
    with pytest.raises(ImportError, match="AutoModelForEverything"):
        from triformers import AutoModelForEverything  # type: ignore[attr-defined] # noqa: F401


def test_a_wrong_name_gets_the_nearest_right_ones() -> None:
    import triformers

    with pytest.raises(AttributeError, match="did you mean AutoModelForMaskedLM"):
        triformers.AutoModelForMaskedLm  # type: ignore[attr-defined] # noqa: B018
