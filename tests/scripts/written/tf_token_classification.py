# In the style of run_ner.py for TensorFlow: word labels are aligned with pieces.
import tensorflow as tf
from transformers import (
    AutoConfig,
    AutoTokenizer,
    DataCollatorForTokenClassification,
    TFAutoModelForTokenClassification,
)

words = [
    ["Ada", "lives", "in", "London"],
    ["Alan", "left", "Manchester", "yesterday"],
    ["nobody", "came"],
    ["Grace", "met", "Ada", "in", "Paris"],
]
tags = [[1, 0, 0, 2], [1, 0, 2, 0], [0, 0], [1, 0, 1, 0, 2]]

config = AutoConfig.from_pretrained("bert-tokens", num_labels=3, finetuning_task="ner")
assert config.finetuning_task == "ner"
tokenizer = AutoTokenizer.from_pretrained("bert-tokens", use_fast=True)


def tokenize_and_align_labels(words, tags):
    inputs = tokenizer(words, truncation=True, is_split_into_words=True)
    all_labels = []
    for i, label in enumerate(tags):
        previous, ids = None, []
        for word in inputs.word_ids(batch_index=i):
            ids.append(-100 if word is None or word == previous else label[word])
            previous = word
        all_labels.append(ids)
    inputs["labels"] = all_labels
    return inputs


inputs = tokenize_and_align_labels(words, tags)
features = [{key: inputs[key][i] for key in inputs.keys()} for i in range(len(words))]
collator = DataCollatorForTokenClassification(tokenizer, return_tensors="tf", pad_to_multiple_of=8)
batches = [collator(features[:2]), collator(features[2:])]

model = TFAutoModelForTokenClassification.from_pretrained("bert-tokens", config=config)
optimizer = tf.keras.optimizers.Adam(1e-3)
losses = []
for epoch in range(2):
    for batch in batches:
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(model(batch, training=True).loss)
        grads = tape.gradient(loss, model.trainable_weights)
        optimizer.apply_gradients(zip(grads, model.trainable_weights))
        losses.append(float(loss))
