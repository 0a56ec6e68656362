# In the style of the official notebook on text classification with Keras.
import tensorflow as tf
from transformers import (
    AutoTokenizer,
    DataCollatorWithPadding,
    TFAutoModelForSequenceClassification,
    create_optimizer,
    set_seed,
)
from transformers.utils import check_min_version

check_min_version("4.20.0")
set_seed(42)
texts = [
    "a warm and funny film",
    "dull, loud and long",
    "clever story, good actors",
    "not one joke works",
    "i would see it again",
    "a waste of time",
    "one of the best this year",
    "i left early",
]
labels = [1, 0, 1, 0, 1, 0, 1, 0]

tokenizer = AutoTokenizer.from_pretrained("bert-classes")
features = [
    dict(tokenizer(t, truncation=True, max_length=12), label=l) for t, l in zip(texts, labels)
]
collator = DataCollatorWithPadding(
    tokenizer, padding="max_length", max_length=12, return_tensors="np"
)
batch = collator(features)
dataset = tf.data.Dataset.from_tensor_slices(dict(batch)).batch(4)

model = TFAutoModelForSequenceClassification.from_pretrained("bert-classes", num_labels=2)
optimizer, schedule = create_optimizer(
    init_lr=1e-3, num_train_steps=6, num_warmup_steps=2, weight_decay_rate=0.01
)
model.compile(optimizer=optimizer, metrics=["accuracy"])
history = model.fit(dataset, epochs=3, verbose=0)
losses = [float(x) for x in history.history["loss"]]
model.save_pretrained("out/tf_text_classification")
tokenizer.save_pretrained("out/tf_text_classification")
