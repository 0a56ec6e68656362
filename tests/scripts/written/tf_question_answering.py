# In the style of run_qa.py for TensorFlow: long texts in windows, answers from both ends.
import numpy as np
import tensorflow as tf
import transformers
from datasets import Dataset
from transformers import (
    AutoConfig,
    AutoTokenizer,
    EvalPrediction,
    PreTrainedTokenizerFast,
    PushToHubCallback,
    TFAutoModelForQuestionAnswering,
    create_optimizer,
    set_seed,
)
from transformers.utils import CONFIG_NAME, TF2_WEIGHTS_NAME, check_min_version

check_min_version("4.20.0")
transformers.utils.logging.set_verbosity_error()
set_seed(0)
assert PushToHubCallback and (CONFIG_NAME, TF2_WEIGHTS_NAME) == ("config.json", "tf_model.h5")
config = AutoConfig.from_pretrained("bert-answers", revision="main", token=None)
tokenizer = AutoTokenizer.from_pretrained("bert-answers", use_fast=True, revision="main")
if not isinstance(tokenizer, PreTrainedTokenizerFast):
    raise ValueError("A fast tokenizer is needed.")
pad_on_right = tokenizer.padding_side == "right"
context = (
    "the old lighthouse stands on a small island in the north and was built by fishermen of the village "
    "who had lost their boats in a storm that came without any warning in the winter of that year"
)
answers = ["fishermen of the village", "a small island"]
examples = Dataset.from_dict(
    {
        "question": [" who built it in the end ?", "where does the lighthouse stand ?"],
        "context": [context] * 2,
        "answers": [{"text": [a], "answer_start": [context.index(a)]} for a in answers],
    }
)


def prepare_train_features(examples):
    examples["question"] = [q.lstrip() for q in examples["question"]]
    tokenized = tokenizer(
        examples["question" if pad_on_right else "context"],
        examples["context" if pad_on_right else "question"],
        truncation="only_second" if pad_on_right else "only_first",
        max_length=24,
        stride=8,
        return_overflowing_tokens=True,
        return_offsets_mapping=True,
    )
    mapping = tokenized.pop("overflow_to_sample_mapping")
    tokenized["start_positions"], tokenized["end_positions"] = [], []
    for i, offsets in enumerate(tokenized.pop("offset_mapping")):
        cls_index = tokenized["input_ids"][i].index(tokenizer.cls_token_id)
        answer = examples["answers"][mapping[i]]
        start_char = answer["answer_start"][0]
        end_char = start_char + len(answer["text"][0])
        ids = tokenized.sequence_ids(i)
        first, last = ids.index(1), len(ids) - 1 - ids[::-1].index(1)
        start = end = cls_index
        if offsets[first][0] <= start_char and offsets[last][1] >= end_char:
            start = next(k for k in range(first, last + 1) if offsets[k][1] > start_char)
            end = next(k for k in range(last, first - 1, -1) if offsets[k][0] < end_char)
        tokenized["start_positions"].append(start)
        tokenized["end_positions"].append(end)
    return tokenized


features = examples.map(prepare_train_features, batched=True, remove_columns=examples.column_names)
# Without padding, whose row of the table the reference trains.
whole = [i for i in range(len(features)) if len(features[i]["input_ids"]) == 24]
features = features.select(whole[:4])
assert max(features["end_positions"]) > 0

model = TFAutoModelForQuestionAnswering.from_pretrained("bert-answers", config=config)
train_set = model.prepare_tf_dataset(features, shuffle=False, batch_size=2, tokenizer=tokenizer)
optimizer, _ = create_optimizer(init_lr=1e-3, num_train_steps=4, num_warmup_steps=0)
model.compile(optimizer=optimizer, metrics=["accuracy"])
losses = [float(x) for x in model.fit(train_set, epochs=2, verbose=0).history["loss"]]
predictions = model.predict(train_set, verbose=0)
logits = (predictions.start_logits, predictions.end_logits)
if isinstance(logits[0], tf.RaggedTensor):
    logits = tuple(each.to_tensor(default_value=-1000).numpy() for each in logits)
found = EvalPrediction(predictions=logits, label_ids=features["start_positions"])
answers = [int(i) for part in found.predictions for i in np.argmax(part, axis=-1)]
