"""What scripts for Keras call: data sets, optimisers, callbacks, and keywords of a load."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from triformers import (
    AdamWeightDecay,
    BertConfig,
    BertTokenizerFast,
    InvalidInputError,
    KerasMetricCallback,
    TFAutoModelForSequenceClassification,
    TFBertForQuestionAnswering,
    TFBertForSequenceClassification,
    TFTrainingArguments,
    WarmUp,
    create_optimizer,
)
from triformers_core.errors import CheckpointNotFoundError

CONFIG = BertConfig(
    vocab_size=50,
    hidden_size=16,
    num_hidden_layers=1,
    num_attention_heads=2,
    intermediate_size=16,
    hidden_dropout_prob=0.0,
    attention_probs_dropout_prob=0.0,
)
SILENT: Any = 0  # Keras says that this is a text.
ROWS: list[dict[str, Any]] = [
    {"input_ids": [2, *range(5, 5 + n), 3], "text": "left out", "label": n % 2}
    for n in range(1, 12)
]


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> BertTokenizerFast:
    file = tmp_path_factory.mktemp("vocabulary") / "vocab.txt"
    file.write_text("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *"abcdefghij"]))
    return BertTokenizerFast(file)


@pytest.fixture(scope="module")
def model() -> TFBertForSequenceClassification:
    return TFBertForSequenceClassification(CONFIG)


def test_batches_in_order(model: Any, tokenizer: BertTokenizerFast) -> None:
    data = model.prepare_tf_dataset(ROWS, batch_size=4, shuffle=False, tokenizer=tokenizer)
    assert len(data) == 3
    found = list(data.as_numpy_iterator())
    features, labels = found[-1]
    assert set(features) == {"input_ids", "attention_mask"}
    assert labels.tolist() == [1, 0, 1] and labels.dtype == np.int64
    assert features["input_ids"].shape == (3, 13)
    assert features["input_ids"][0].tolist() == [*ROWS[8]["input_ids"], 0, 0]
    assert data.element_spec[0]["input_ids"].shape.as_list() == [None, None]


def test_a_last_batch_of_one_shorter_example(model: Any, tokenizer: BertTokenizerFast) -> None:
    rows = [ROWS[4], ROWS[4], ROWS[0]]
    data = model.prepare_tf_dataset(rows, batch_size=2, shuffle=False, tokenizer=tokenizer)
    assert [len(one["input_ids"][0]) for one, _ in data.as_numpy_iterator()] == [7, 3]


def test_shuffled_batches_are_whole_and_new_every_time(
    model: Any, tokenizer: BertTokenizerFast
) -> None:
    data = model.prepare_tf_dataset(ROWS, batch_size=4, tokenizer=tokenizer)
    orders = [
        [ids[1:].max() for features, _ in data for ids in features["input_ids"].numpy()]
        for _ in range(3)
    ]
    assert len(data) == 2 and all(len(order) == 8 for order in orders)
    assert len({tuple(order) for order in orders}) > 1


def test_a_collator_of_ones_own(model: Any) -> None:
    def collate(rows: list[dict[str, Any]], value: int) -> dict[str, Any]:
        return {"input_ids": np.full((len(rows), 3), value), "labels": [r["label"] for r in rows]}

    data = model.prepare_tf_dataset(
        ROWS, batch_size=2, shuffle=False, collate_fn=collate, collate_fn_args={"value": 7}
    )
    features, _ = next(iter(data))
    assert features["input_ids"].numpy().tolist() == [[7] * 3] * 2
    assert features["input_ids"].shape == (2, 3)


def test_data_that_are_no_inputs(model: Any) -> None:
    with pytest.raises(InvalidInputError, match="holds text, and the model takes .*tokenize"):
        model.prepare_tf_dataset([{"text": "a"}])
    with pytest.raises(InvalidInputError, match="is empty"):
        model.prepare_tf_dataset([])


def test_a_training_with_all_of_it(tokenizer: BertTokenizerFast) -> None:
    model = TFBertForSequenceClassification(CONFIG)
    train = model.prepare_tf_dataset(ROWS, batch_size=4, shuffle=False, tokenizer=tokenizer)
    optimizer, schedule = create_optimizer(
        1e-2,
        num_train_steps=6,
        num_warmup_steps=2,
        weight_decay_rate=0.01,
        adam_global_clipnorm=1.0,
    )
    rates = [float(schedule(step)) for step in range(7)]
    np.testing.assert_allclose(rates, [0, 5e-3, 1e-2, 7.5e-3, 5e-3, 2.5e-3, 0], atol=1e-9)
    model.compile(optimizer=optimizer, metrics=["accuracy"])
    seen: list[tuple[Any, Any]] = []

    def metric(found: tuple[Any, Any]) -> dict[str, float]:
        seen.append(found)
        return {"share": float(np.mean(found[0].argmax(-1) == found[1]))}

    history = model.fit(
        train, epochs=2, verbose=SILENT, callbacks=[KerasMetricCallback(metric, eval_dataset=train)]
    ).history
    assert history["loss"][1] < history["loss"][0]
    assert len(history["share"]) == len(history["accuracy"]) == 2
    predictions, labels = seen[0]
    assert predictions.shape == (11, 2) and labels.tolist() == [row["label"] for row in ROWS]


def test_what_decays() -> None:
    model = TFBertForSequenceClassification(CONFIG)
    optimizer, _ = create_optimizer(0.1, 10, 0, weight_decay_rate=0.5)
    assert isinstance(optimizer, AdamWeightDecay)
    variables = model.trainable_variables
    before = [variable.numpy() for variable in variables]
    optimizer.apply([tf.zeros_like(variable) for variable in variables], variables)
    for variable, old in zip(variables, before, strict=True):
        kept = any(part in variable.name for part in ("LayerNorm", "bias"))
        np.testing.assert_allclose(variable.numpy(), old * (1 if kept else 0.95), atol=1e-7)
    included = AdamWeightDecay(
        weight_decay_rate=0.1, include_in_weight_decay=["bias"], exclude_from_weight_decay=["bias"]
    )
    assert included.decays("a.bias")


def test_schedules_are_saved_and_read() -> None:
    schedule = WarmUp(0.1, keras.optimizers.schedules.CosineDecay(0.1, 10), 3)
    read = keras.saving.deserialize_keras_object(keras.saving.serialize_keras_object(schedule))
    assert [float(read(step)) for step in (0, 2, 5)] == [float(schedule(s)) for s in (0, 2, 5)]
    with pytest.raises(InvalidInputError, match="leaves no step after num_warmup_steps=5"):
        create_optimizer(0.1, 5, 5)


def test_metrics_of_both_ends_of_an_answer() -> None:
    model = TFBertForQuestionAnswering(CONFIG)
    ids = np.arange(5, 29).reshape(4, 6)
    positions = {"start_positions": np.array([1, 2, 3, 4]), "end_positions": np.array([1, 2, 3, 4])}
    model.compile("adam", metrics=["accuracy"])
    history = model.fit({"input_ids": ids}, positions, verbose=SILENT).history
    assert {"loss", "start_logits_accuracy", "end_logits_accuracy"} <= set(history)


def test_keywords_of_a_load(tmp_path: Path, model: Any) -> None:
    model.save_pretrained(tmp_path)
    named = TFAutoModelForSequenceClassification.from_pretrained(
        str(tmp_path), name="mine", trainable=False, use_safetensors=True
    )
    assert named.name == "mine" and not named.trainable and not named.trainable_variables
    with pytest.raises(CheckpointNotFoundError, match="use_safetensors=False"):
        TFAutoModelForSequenceClassification.from_pretrained(str(tmp_path), use_safetensors=False)


def test_training_arguments_for_keras() -> None:
    found = TFTrainingArguments("out", per_device_train_batch_size=3)
    assert found.strategy.num_replicas_in_sync == found.n_replicas == 1
    assert found.train_batch_size == 3
