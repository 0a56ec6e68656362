import json
import sys

import numpy as np
import tensorflow as tf

from triformers import AutoTokenizer, TFAutoModelForSequenceClassification

checkpoint, output_dir = sys.argv[1:]

texts = [
    "A film that I would gladly see again.",
    "Dull, loud and far too long.",
    "Wonderful actors and a clever story!",
    "I left after half an hour.",
    "Warm, funny, and beautifully shot.",
    "Not one of its jokes works.",
    "One of the best of the year.",
    "A waste of time and money.",
]
labels = np.array([1, 0] * 4)

tf.random.set_seed(0)
tokenizer = AutoTokenizer.from_pretrained(checkpoint)
model = TFAutoModelForSequenceClassification.from_pretrained(checkpoint, num_labels=2)

encodings = dict(tokenizer(texts, padding=True, truncation=True, return_tensors="np"))
dataset = tf.data.Dataset.from_tensor_slices((encodings, labels)).shuffle(8, seed=0).batch(4)

model.compile(
    optimizer=tf.keras.optimizers.Adam(learning_rate=5e-3),
    loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
history = model.fit(dataset, epochs=15, verbose=0)

model.save_pretrained(output_dir)
tokenizer.save_pretrained(output_dir)

model = TFAutoModelForSequenceClassification.from_pretrained(output_dir)
tokenizer = AutoTokenizer.from_pretrained(output_dir)
encodings = dict(tokenizer(texts, padding=True, truncation=True, return_tensors="np"))
logits = model.predict(encodings, verbose=0).logits
called = model(tokenizer(texts, padding=True, return_tensors="tf")).logits
assert np.allclose(logits, called.numpy(), atol=1e-5)
accuracy = float(np.mean(np.argmax(logits, axis=-1) == labels))
print(
    json.dumps(
        {
            "losses": history.history["loss"],
            "logits": logits.tolist(),
            "accuracy": accuracy,
        }
    )
)
