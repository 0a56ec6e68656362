# In the style of run_clm_no_trainer.py.
from itertools import chain

import torch
from torch.utils.data import DataLoader
from transformers import (
    CONFIG_MAPPING,
    MODEL_MAPPING,
    AutoModelForCausalLM,
    AutoTokenizer,
    default_data_collator,
    get_scheduler,
)

assert len(MODEL_MAPPING) > 10 and CONFIG_MAPPING["gpt2"].model_type == "gpt2"
tokenizer = AutoTokenizer.from_pretrained("gpt2")
model = AutoModelForCausalLM.from_pretrained("gpt2", low_cpu_mem_usage=False)
texts = [
    "Once there was a fisherman who lived by the sea with his wife.",
    "Every day he went out to fish, and he fished and fished.",
] * 3
examples = {"input_ids": tokenizer(texts)["input_ids"]}
block_size = 16
concatenated = list(chain(*examples["input_ids"]))
total = (len(concatenated) // block_size) * block_size
blocks = [concatenated[i : i + block_size] for i in range(0, total, block_size)][:4]
loader = DataLoader(
    [{"input_ids": b, "labels": list(b)} for b in blocks],
    collate_fn=default_data_collator,
    batch_size=2,
)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
scheduler = get_scheduler("linear", optimizer, num_warmup_steps=0, num_training_steps=4)
losses = []
for epoch in range(2):
    for batch in loader:
        loss = model(**batch).loss
        loss.backward()
        optimizer.step(), scheduler.step(), optimizer.zero_grad()
        losses.append(loss.detach().float().item())
model.eval()
answers = tokenizer.batch_decode(
    model.generate(
        loader.dataset and torch.tensor([blocks[0][:6]]),
        max_new_tokens=6,
        do_sample=False,
        pad_token_id=tokenizer.eos_token_id,
    )
)
