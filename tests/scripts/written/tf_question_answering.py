# In the style of the course's chapter on question answering, in Keras.
import numpy as np
import tensorflow as tf
from transformers import AutoTokenizer, PreTrainedTokenizerFast, TFAutoModelForQuestionAnswering

tokenizer = AutoTokenizer.from_pretrained("bert-answers")
assert isinstance(tokenizer, PreTrainedTokenizerFast)
context = (
    "the old lighthouse stands on a small island in the north and was built by fishermen of the village "
    "who had lost their boats in a storm that came without any warning in the winter of that year"
)
answers = ["fishermen of the village", "a small island"]
questions = ["who built it in the end ?", "where does the lighthouse stand ?"]
max_length, stride = 24, 8
inputs = tokenizer(
    questions,
    [context] * 2,
    max_length=max_length,
    truncation="only_second",
    stride=stride,
    return_overflowing_tokens=True,
    return_offsets_mapping=True,
)
rows, starts, ends = [], [], []
for i, offset in enumerate(inputs["offset_mapping"]):
    if len(inputs["input_ids"][i]) < max_length:
        continue
    sample = inputs["overflow_to_sample_mapping"][i]
    start_char = context.index(answers[sample])
    end_char = start_char + len(answers[sample])
    ids = inputs.sequence_ids(i)
    first, last = ids.index(1), len(ids) - 1 - ids[::-1].index(1)
    start = end = 0
    if offset[first][0] <= start_char and offset[last][1] >= end_char:
        start = next(k for k in range(first, last + 1) if offset[k][1] > start_char)
        end = next(k for k in range(last, first - 1, -1) if offset[k][0] < end_char)
    rows.append(i), starts.append(start), ends.append(end)
data = {
    k: np.array([inputs[k][i] for i in rows])
    for k in ("input_ids", "token_type_ids", "attention_mask")
}
data.update(start_positions=np.array(starts), end_positions=np.array(ends))
assert max(ends) > 0
dataset = tf.data.Dataset.from_tensor_slices(data).batch(2, drop_remainder=True)

model = TFAutoModelForQuestionAnswering.from_pretrained("bert-answers")
model.compile(optimizer=tf.keras.optimizers.Adam(1e-3))
losses = [float(x) for x in model.fit(dataset, epochs=2, verbose=0).history["loss"]]
predictions = model.predict(dataset, verbose=0)
answers = [int(i) for i in np.argmax(predictions.start_logits, axis=-1)]
