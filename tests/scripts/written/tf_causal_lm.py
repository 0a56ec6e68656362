# In the style of run_clm.py for TensorFlow: texts are grouped into blocks.
import tensorflow as tf
from transformers import (
    CONFIG_MAPPING,
    AutoTokenizer,
    DataCollatorForLanguageModeling,
    TFAutoModelForCausalLM,
)

assert "gpt2" in CONFIG_MAPPING
tokenizer = AutoTokenizer.from_pretrained("gpt2")
text = (
    "Once there was a fisherman who lived by the sea with his wife, and every day he went out to fish. "
    * 4
)
ids = tokenizer(text, verbose=False)["input_ids"]
block_size = 16
features = [{"input_ids": ids[i : i + block_size]} for i in range(0, 6 * block_size, block_size)]
collator = DataCollatorForLanguageModeling(tokenizer, mlm=False, return_tensors="tf")
batch = collator(features)
batch = {"input_ids": batch["input_ids"], "labels": batch["input_ids"]}
dataset = tf.data.Dataset.from_tensor_slices(batch).batch(3)
model = TFAutoModelForCausalLM.from_pretrained("gpt2")
model.compile(optimizer=tf.keras.optimizers.Adam(1e-3))
losses = [float(x) for x in model.fit(dataset, epochs=2, verbose=0).history["loss"]]
