# In the style of run_summarization.py for TensorFlow, with the collator of the course.
import tensorflow as tf
from transformers import (
    AdamWeightDecay,
    AutoTokenizer,
    DataCollatorForSeq2Seq,
    TFAutoModelForSeq2SeqLM,
)

documents = [
    "the river rose after the rain and the bridge was closed for two days",
    "the bakery has new bread",
    "the team won the last game of the year",
    "snow fell on the hills all night",
]
summaries = ["bridge closed", "new bread", "team won", "snow on hills"]
tokenizer = AutoTokenizer.from_pretrained("t5")
model = TFAutoModelForSeq2SeqLM.from_pretrained("t5")
inputs = tokenizer(["summarize: " + d for d in documents], max_length=16, truncation=True)
inputs["labels"] = tokenizer(text_target=summaries, max_length=8, truncation=True)["input_ids"]
features = [{k: inputs[k][i] for k in ("input_ids", "attention_mask", "labels")} for i in range(4)]
collator = DataCollatorForSeq2Seq(
    tokenizer, model=model, padding="max_length", max_length=16, return_tensors="tf"
)
batch = dict(collator(features))
dataset = tf.data.Dataset.from_tensor_slices(batch).batch(2)
model.compile(optimizer=AdamWeightDecay(learning_rate=1e-3, weight_decay_rate=0.01))
losses = [float(x) for x in model.fit(dataset, epochs=2, verbose=0).history["loss"]]
answers = tokenizer.batch_decode(
    model.generate(batch["input_ids"], attention_mask=batch["attention_mask"], max_new_tokens=5)
    .numpy()
    .tolist(),
    skip_special_tokens=True,
)
