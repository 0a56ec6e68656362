"""What Keras' callback uploads while a model is trained, by steps, epochs and at the end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

from tests.hub.server import HubServer
from triformers import (
    BertConfig,
    PreTrainedTokenizerFast,
    PushToHubCallback,
    TFAutoModelForSequenceClassification,
    TFBertForSequenceClassification,
)
from triformers_core.errors import InvalidInputError, UploadError

TOKEN = "hf_writes"
CONFIG = BertConfig(
    vocab_size=11,
    hidden_size=4,
    num_hidden_layers=1,
    num_attention_heads=2,
    intermediate_size=4,
    max_position_embeddings=8,
)


@pytest.fixture(autouse=True)
def _writer(hub: HubServer) -> None:
    hub.writers[TOKEN] = "someone"


@pytest.fixture(scope="module")
def model() -> Any:  # Keras carries no types.
    made = TFBertForSequenceClassification(CONFIG)
    made.compile("sgd")
    return made


def fit(model: Any, callback: PushToHubCallback, epochs: int) -> None:
    ids = np.arange(12).reshape(4, 3) % 11
    model.fit(
        ids, np.array([0, 1, 0, 1]), batch_size=2, epochs=epochs, verbose=0, callbacks=[callback]
    )


def files(hub: HubServer, name: str = "someone/mine") -> dict[str, bytes]:
    repository = hub.repositories[name]
    return repository.commits[repository.refs["main"]]


def test_every_epoch_and_the_end(hub: HubServer, model: Any, tmp_path: Path, cache: Path) -> None:
    words = WordLevel({"[UNK]": 0, "a": 1}, unk_token="[UNK]")
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=Tokenizer(words), unk_token="[UNK]")
    callback = PushToHubCallback(
        tmp_path / "mine",
        tokenizer=tokenizer,
        hub_token=TOKEN,
        finetuned_from="bert-base-cased",
        tasks="text-classification",
        language="en",
        dataset="GLUE",
        dataset_args="mrpc",
    )
    assert callback.hub_model_id == "someone/mine"
    fit(model, callback, epochs=2)
    assert hub.messages == [
        "Training in progress, epoch 0",
        "Training in progress, epoch 1",
        "End of training",
    ]
    assert {"config.json", "model.safetensors", "tokenizer.json"} <= files(hub).keys()
    page = files(hub)["README.md"].decode()
    assert "base_model: bert-base-cased\n" in page and "pipeline_tag: text-classification\n" in page
    assert "\n# mine\n\nTrained with GLUE mrpc.\n\n| Epoch | loss |\n| --- | --- |\n| 0 | " in page
    again = TFAutoModelForSequenceClassification.from_pretrained("someone/mine", cache_dir=cache)
    ids = np.array([[1, 2, 3]])
    np.testing.assert_array_equal(again(ids).logits, model(ids).logits)


@pytest.mark.parametrize(
    ("strategy", "expected"),
    [
        ({"save_strategy": "no"}, ["End of training"]),
        (
            {"save_strategy": "steps", "save_steps": 3},
            ["Training in progress, step 3", "End of training"],
        ),
    ],
)
def test_steps_or_the_end_alone(
    hub: HubServer, model: Any, tmp_path: Path, strategy: dict[str, Any], expected: list[str]
) -> None:
    callback = PushToHubCallback(
        tmp_path / "x", hub_model_id="someone/other", hub_token=TOKEN, **strategy
    )
    fit(model, callback, epochs=2)
    assert hub.messages == expected
    assert "README.md" not in files(hub, "someone/other")


def test_what_is_wrong_is_said_before_the_training(hub: HubServer, tmp_path: Path) -> None:
    with pytest.raises(UploadError, match="nobody is logged in"):
        PushToHubCallback(tmp_path / "mine")
    with pytest.raises(InvalidInputError, match="one of epoch, steps, no"):
        PushToHubCallback(tmp_path / "mine", save_strategy="epochs", hub_token=TOKEN)
    with pytest.raises(InvalidInputError, match="needs save_steps="):
        PushToHubCallback(tmp_path / "mine", save_strategy="steps", hub_token=TOKEN)
    with pytest.raises(InvalidInputError, match="BackupAndRestore"):
        PushToHubCallback(tmp_path / "mine", checkpoint=True, hub_token=TOKEN)
    with pytest.raises(InvalidInputError, match="'languages'; nearest: language"):
        wrong: Any = {"languages": "en"}
        PushToHubCallback(tmp_path / "mine", hub_token=TOKEN, **wrong)
    assert not hub.repositories
