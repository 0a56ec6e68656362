# In the style of run_qa_no_trainer.py: windows over a long context.
import torch
from transformers import (
    AutoModelForQuestionAnswering,
    AutoTokenizer,
    default_data_collator,
    get_scheduler,
)

tokenizer = AutoTokenizer.from_pretrained("bert-answers")
model = AutoModelForQuestionAnswering.from_pretrained("bert-answers")
context = (
    "the old lighthouse stands on a small island in the north and was built by fishermen of the village "
    "who had lost their boats in a storm"
)
answer, pad_on_right = "fishermen of the village", tokenizer.padding_side == "right"
inputs = tokenizer(
    "who built it ?" if pad_on_right else context,
    context,
    truncation="only_second",
    max_length=20,
    stride=6,
    return_overflowing_tokens=True,
    return_offsets_mapping=True,
    padding="max_length",
)
start_char = context.index(answer)
features = []
for i, offsets in enumerate(inputs.pop("offset_mapping")):
    ids = inputs.sequence_ids(i)
    inside = [
        k
        for k, s in enumerate(ids)
        if s == 1 and start_char <= offsets[k][0] and offsets[k][1] <= start_char + len(answer)
    ]
    start, end = (inside[0], inside[-1]) if inside else (0, 0)
    row = {k: inputs[k][i] for k in ("input_ids", "attention_mask", "token_type_ids")}
    features.append(dict(row, start_positions=start, end_positions=end))
batch = default_data_collator(features)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
scheduler = get_scheduler("polynomial", optimizer, num_warmup_steps=0, num_training_steps=4)
model.train()
losses = []
for _ in range(4):
    loss = model(**batch).loss
    loss.backward()
    optimizer.step(), scheduler.step(), optimizer.zero_grad()
    losses.append(loss.item())
