# In the style of run_mlm_no_trainer.py; every fourth token is masked, so that nothing is drawn.
import math

import torch
from transformers import (
    MODEL_FOR_MASKED_LM_MAPPING,
    AutoModelForMaskedLM,
    AutoTokenizer,
    get_scheduler,
)

MODEL_CONFIG_CLASSES = list(MODEL_FOR_MASKED_LM_MAPPING.keys())
MODEL_TYPES = tuple(conf.model_type for conf in MODEL_CONFIG_CLASSES)
assert "distilbert" in MODEL_TYPES
tokenizer = AutoTokenizer.from_pretrained("distilbert-masked")
model = AutoModelForMaskedLM.from_pretrained("distilbert-masked")
embedding_size = model.get_input_embeddings().weight.shape[0]
if len(tokenizer) > embedding_size:
    model.resize_token_embeddings(len(tokenizer))
text = (
    "the quick brown fox jumps over the lazy dog while the cat sleeps in the warm sun near the old wall . "
    * 4
)
ids = torch.tensor(tokenizer(text, verbose=False)["input_ids"][1:65]).view(4, 16)
masked = (torch.arange(16) % 4 == 1).expand(4, 16)
labels, inputs = ids.masked_fill(~masked, -100), ids.masked_fill(masked, tokenizer.mask_token_id)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
scheduler = get_scheduler(
    "constant_with_warmup", optimizer, num_warmup_steps=2, num_training_steps=4
)
losses = []
model.train()
for _ in range(4):
    loss = model(input_ids=inputs, labels=labels).loss
    loss.backward()
    optimizer.step(), scheduler.step(), optimizer.zero_grad()
    losses.append(loss.item())
perplexity = math.exp(losses[-1])
