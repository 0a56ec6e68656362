# In the style of the official notebook on text classification with Keras: metrics of every epoch.
import numpy as np
from datasets import Dataset, DatasetDict
from transformers import AutoTokenizer

texts = [
    "a warm and funny film",
    "dull, loud and far too long",
    "clever story, good actors",
    "not one joke works",
    "i would see it again",
    "a waste of time",
]
datasets = DatasetDict(
    train=Dataset.from_dict({"text": texts, "label": [1, 0, 1, 0, 1, 0]}),
    test=Dataset.from_dict({"text": texts[::-1][:4], "label": [0, 1, 0, 1]}),
)
tokenizer = AutoTokenizer.from_pretrained("bert-classes")
tokenized = datasets.map(lambda e: tokenizer(e["text"], truncation=True), batched=True)

from transformers import DataCollatorWithPadding, TFAutoModelForSequenceClassification

names = {0: "NEGATIVE", 1: "POSITIVE"}
model = TFAutoModelForSequenceClassification.from_pretrained(
    "bert-classes", num_labels=2, id2label=names, label2id={v: k for k, v in names.items()}
)
collator = DataCollatorWithPadding(tokenizer=tokenizer, return_tensors="tf")
train_set = model.prepare_tf_dataset(
    tokenized["train"], shuffle=False, batch_size=2, collate_fn=collator
)
test_set = model.prepare_tf_dataset(
    tokenized["test"], shuffle=False, batch_size=2, collate_fn=collator
)

from transformers import create_optimizer

epochs = 2
steps = len(train_set) * epochs
optimizer, schedule = create_optimizer(init_lr=1e-3, num_warmup_steps=0, num_train_steps=steps)
model.compile(optimizer=optimizer)

from transformers.keras_callbacks import KerasMetricCallback


def compute_metrics(eval_pred):
    predictions, labels = eval_pred
    return {"accuracy": float((np.argmax(predictions, axis=1) == labels).mean())}


metric_callback = KerasMetricCallback(metric_fn=compute_metrics, eval_dataset=test_set)
history = model.fit(
    train_set, validation_data=test_set, epochs=epochs, callbacks=[metric_callback], verbose=0
)
losses = [float(x) for key in ("loss", "val_loss") for x in history.history[key]]
model.save_pretrained("out/tf_notebook")
tokenizer.save_pretrained("out/tf_notebook")

model = TFAutoModelForSequenceClassification.from_pretrained("out/tf_notebook")
inputs = tokenizer(texts[:2], return_tensors="np", padding="longest")
classes = np.argmax(model(inputs).logits, axis=1)
answers = [model.config.id2label[int(label)] for label in classes]
answers += [float(x) for x in history.history["accuracy"]]
