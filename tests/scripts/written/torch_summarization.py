# In the style of run_summarization_no_trainer.py.
import torch
from torch.utils.data import DataLoader
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer, DataCollatorForSeq2Seq, get_scheduler
from transformers.utils import is_offline_mode

is_offline_mode()
documents = [
    "the river rose after the rain and the bridge was closed",
    "the bakery has new bread",
    "snow fell on the hills",
]
summaries = ["bridge closed", "new bread", "snow on hills"]
tokenizer = AutoTokenizer.from_pretrained("t5")
model = AutoModelForSeq2SeqLM.from_pretrained("t5")
prefix, label_pad_token_id = "summarize: ", -100
inputs = tokenizer([prefix + d for d in documents], max_length=16, truncation=True)
labels = tokenizer(text_target=summaries, max_length=8, truncation=True)
features = [
    {"input_ids": i, "attention_mask": m, "labels": l}
    for i, m, l in zip(inputs["input_ids"], inputs["attention_mask"], labels["input_ids"])
]
collator = DataCollatorForSeq2Seq(
    tokenizer, model=model, label_pad_token_id=label_pad_token_id, pad_to_multiple_of=8
)
loader = DataLoader(features, collate_fn=collator, batch_size=3)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
scheduler = get_scheduler(
    "cosine_with_restarts", optimizer, num_warmup_steps=1, num_training_steps=4
)
losses = []
model.train()
for epoch in range(4):
    for batch in loader:
        assert set(batch) == {"input_ids", "attention_mask", "labels", "decoder_input_ids"}
        loss = model(**batch).loss
        loss.backward()
        optimizer.step(), scheduler.step(), optimizer.zero_grad()
        losses.append(loss.item())
model.eval()
ids = model.generate(
    batch["input_ids"], attention_mask=batch["attention_mask"], max_length=6, num_beams=2
)
answers = tokenizer.batch_decode(ids, skip_special_tokens=True)
