# In the style of run_swag.py for TensorFlow.
from dataclasses import dataclass
from typing import Optional, Union

import tensorflow as tf
from transformers import AutoTokenizer, TFAutoModelForMultipleChoice
from transformers.tokenization_utils_base import PreTrainedTokenizerBase
from transformers.utils import PaddingStrategy


@dataclass
class DataCollatorForMultipleChoice:
    tokenizer: PreTrainedTokenizerBase
    padding: Union[bool, str, PaddingStrategy] = True
    max_length: Optional[int] = None

    def __call__(self, features):
        labels = [feature.pop("label") for feature in features]
        choices = len(features[0]["input_ids"])
        flat = sum(
            [[{k: v[i] for k, v in f.items()} for i in range(choices)] for f in features], []
        )
        batch = self.tokenizer.pad(
            flat, padding=self.padding, max_length=self.max_length, return_tensors="np"
        )
        batch = {k: tf.reshape(v, (len(features), choices, -1)) for k, v in batch.items()}
        batch["labels"] = tf.constant(labels, dtype=tf.int64)
        return batch


tokenizer = AutoTokenizer.from_pretrained("bert-choices")
contexts = ["she opens the book", "the dog sees a cat", "they sit down at the table"]
endings = [
    ["and reads", "and swims"],
    ["and sings a song", "and runs"],
    ["and eat", "and fly away"],
]
features = []
for context, ends, label in zip(contexts, endings, [0, 1, 0]):
    features.append(dict(tokenizer([context] * 2, ends, truncation=True), label=label))
batch = DataCollatorForMultipleChoice(tokenizer, padding="max_length", max_length=16)(features)
model = TFAutoModelForMultipleChoice.from_pretrained("bert-choices")
model.compile(optimizer=tf.keras.optimizers.SGD(0.05))
losses = [
    float(model.train_on_batch({k: v for k, v in batch.items()}, return_dict=True)["loss"])
    for _ in range(3)
]
