# In the style of run_summarization.py for TensorFlow: metrics of generated texts after every epoch.
import numpy as np
import tensorflow as tf
from datasets import Dataset
from transformers import (
    AdamWeightDecay,
    AutoTokenizer,
    DataCollatorForSeq2Seq,
    KerasMetricCallback,
    TFAutoModelForSeq2SeqLM,
)
from transformers.utils import is_offline_mode

assert is_offline_mode() in (True, False)
documents = [
    "the river rose after the rain and the bridge was closed for two days",
    "the bakery has new bread",
    "the team won the last game of the year",
    "snow fell on the hills all night",
]
summaries = ["bridge closed", "new bread", "team won", "snow on hills"]
raw = Dataset.from_dict({"document": documents, "summary": summaries})
tokenizer = AutoTokenizer.from_pretrained("t5")
model = TFAutoModelForSeq2SeqLM.from_pretrained("t5")
assert model.config.decoder_start_token_id is not None


def preprocess_function(examples):
    inputs = ["summarize: " + document for document in examples["document"]]
    model_inputs = tokenizer(inputs, max_length=16, truncation=True)
    labels = tokenizer(text_target=examples["summary"], max_length=8, truncation=True)
    model_inputs["labels"] = labels["input_ids"]
    return model_inputs


data = raw.map(preprocess_function, batched=True, remove_columns=raw.column_names)
collator = DataCollatorForSeq2Seq(
    tokenizer,
    model=model,
    label_pad_token_id=-100,
    pad_to_multiple_of=16,
    return_tensors="np",
)
train_set = model.prepare_tf_dataset(data, collate_fn=collator, batch_size=2, shuffle=False)
eval_set = model.prepare_tf_dataset(data, collate_fn=collator, batch_size=2, shuffle=False)
answers = []


def compute_metrics(predictions_and_labels):
    predictions, labels = predictions_and_labels
    if isinstance(predictions, tuple):
        predictions = predictions[0]
    predictions = np.where(predictions < 0, tokenizer.pad_token_id, predictions)
    answers.extend(tokenizer.batch_decode(predictions.tolist(), skip_special_tokens=True))
    labels = np.where(labels != -100, labels, tokenizer.pad_token_id)
    answers.extend(tokenizer.batch_decode(labels.tolist(), skip_special_tokens=True))
    return {"generated": float(len(predictions))}


metric_callback = KerasMetricCallback(
    metric_fn=compute_metrics,
    eval_dataset=eval_set,
    predict_with_generate=True,
    use_xla_generation=False,
    generate_kwargs={"max_length": 6, "num_beams": 1, "no_repeat_ngram_size": 0},
)
model.compile(optimizer=AdamWeightDecay(learning_rate=1e-3, weight_decay_rate=0.01))
history = model.fit(train_set, epochs=1, callbacks=[metric_callback], verbose=0)
losses = [float(x) for x in history.history["loss"]]
answers += [float(x) for x in history.history["generated"]]
