# In the style of run_translation_no_trainer.py, with two layers frozen and the older optimiser loop of courses.
import numpy as np
import torch
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer, DataCollatorForSeq2Seq

pairs = [
    {"en": "the sea is blue", "de": "das Meer ist blau"},
    {"en": "good day", "de": "guten Tag"},
]
tokenizer = AutoTokenizer.from_pretrained("t5")
model = AutoModelForSeq2SeqLM.from_pretrained("t5")
for parameter in model.encoder.block.parameters():
    parameter.requires_grad = False
model_inputs = tokenizer(
    ["translate English to German: " + p["en"] for p in pairs],
    text_target=[p["de"] for p in pairs],
    truncation=True,
    max_length=24,
)
features = [{k: v[i] for k, v in model_inputs.items()} for i in range(2)]
batch = DataCollatorForSeq2Seq(tokenizer, model=model)(features)
optimizer = torch.optim.SGD([p for p in model.parameters() if p.requires_grad], lr=0.05)
losses = []
for _ in range(3):
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    losses.append(loss.item())
labels = np.where(batch["labels"] != -100, batch["labels"], tokenizer.pad_token_id)
answers = [text.strip() for text in tokenizer.batch_decode(labels, skip_special_tokens=True)]
