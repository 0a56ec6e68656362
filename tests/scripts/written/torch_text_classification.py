# In the style of run_glue_no_trainer.py, without its accelerator.
import torch
from torch.utils.data import DataLoader
from transformers import (
    AutoConfig,
    AutoModelForSequenceClassification,
    AutoTokenizer,
    DataCollatorWithPadding,
    SchedulerType,
    get_scheduler,
    set_seed,
)
from transformers.utils import check_min_version
from transformers.utils.versions import require_version

check_min_version("4.30.0.dev0")
require_version("torch>=1.0", "pip install torch")
set_seed(1)
texts = [
    "a warm and funny film",
    "dull, loud and long",
    "clever story, good actors",
    "not one joke works",
]
labels = [1, 0, 1, 0]
config = AutoConfig.from_pretrained("bert-classes", num_labels=2, finetuning_task="sst2")
tokenizer = AutoTokenizer.from_pretrained("bert-classes", use_fast=True)
model = AutoModelForSequenceClassification.from_pretrained(
    "bert-classes", from_tf=False, config=config, ignore_mismatched_sizes=False
)
features = [
    dict(tokenizer(t, padding=False, max_length=16, truncation=True), labels=l)
    for t, l in zip(texts, labels)
]
loader = DataLoader(
    features, collate_fn=DataCollatorWithPadding(tokenizer, pad_to_multiple_of=8), batch_size=2
)
no_decay = ["bias", "LayerNorm.weight"]
groups = [
    {
        "params": [p for n, p in model.named_parameters() if not any(nd in n for nd in no_decay)],
        "weight_decay": 0.01,
    },
    {
        "params": [p for n, p in model.named_parameters() if any(nd in n for nd in no_decay)],
        "weight_decay": 0.0,
    },
]
optimizer = torch.optim.AdamW(groups, lr=1e-3)
scheduler = get_scheduler(
    name=SchedulerType("cosine"), optimizer=optimizer, num_warmup_steps=1, num_training_steps=6
)
losses = []
for epoch in range(3):
    model.train()
    for step, batch in enumerate(loader):
        loss = model(**batch).loss
        loss.backward()
        optimizer.step()
        scheduler.step()
        optimizer.zero_grad()
        losses.append(loss.item())
model.save_pretrained(
    "out/torch_text_classification", is_main_process=True, save_function=torch.save
)
