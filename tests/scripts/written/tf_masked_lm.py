# In the style of run_mlm.py for TensorFlow; every fourth token is masked, so that nothing is drawn.
import numpy as np
import tensorflow as tf
from transformers import AutoTokenizer, TFAutoModelForMaskedLM, create_optimizer

tokenizer = AutoTokenizer.from_pretrained("bert-masked")
text = (
    "the quick brown fox jumps over the lazy dog while the cat sleeps in the warm sun near the old wall . "
    * 4
)
ids = tokenizer(text, return_special_tokens_mask=True, verbose=False)["input_ids"][1:-1]
block_size = 16
blocks = np.array([ids[i : i + block_size] for i in range(0, 4 * block_size, block_size)])
labels = np.where(np.arange(block_size) % 4 == 1, blocks, -100)
inputs = np.where(labels == -100, blocks, tokenizer.mask_token_id)
dataset = tf.data.Dataset.from_tensor_slices(
    ({"input_ids": inputs, "attention_mask": np.ones_like(inputs)}, labels)
).batch(2)

model = TFAutoModelForMaskedLM.from_pretrained("bert-masked")
model.resize_token_embeddings(len(tokenizer))
optimizer, _ = create_optimizer(
    init_lr=5e-4, num_train_steps=4, num_warmup_steps=0, weight_decay_rate=0.0
)
model.compile(optimizer=optimizer)
losses = [float(x) for x in model.fit(dataset, epochs=2, verbose=0).history["loss"]]
