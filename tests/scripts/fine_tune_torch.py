import json
import sys

import torch
from torch.optim import AdamW
from torch.utils.data import DataLoader

from triformers import AutoModelForSequenceClassification, AutoTokenizer

checkpoint, output_dir = sys.argv[1:]

train = [
    ("A film that I would gladly see again.", 1),
    ("Dull, loud and far too long.", 0),
    ("Wonderful actors and a clever story!", 1),
    ("I left after half an hour.", 0),
    ("Warm, funny, and beautifully shot.", 1),
    ("Not one of its jokes works.", 0),
    ("One of the best of the year.", 1),
    ("A waste of time and money.", 0),
]

torch.manual_seed(0)
device = torch.device("cuda") if torch.cuda.is_available() else torch.device("cpu")
tokenizer = AutoTokenizer.from_pretrained(checkpoint)
model = AutoModelForSequenceClassification.from_pretrained(checkpoint, num_labels=2)
model.to(device)


def collate(examples):
    texts, labels = zip(*examples)
    batch = tokenizer(list(texts), padding=True, truncation=True, return_tensors="pt")
    batch["labels"] = torch.tensor(labels)
    return batch


loader = DataLoader(train, batch_size=4, shuffle=True, collate_fn=collate)

no_decay = ["bias", "LayerNorm.weight"]
parameters = [
    {
        "params": [p for n, p in model.named_parameters() if not any(nd in n for nd in no_decay)],
        "weight_decay": 0.01,
    },
    {
        "params": [p for n, p in model.named_parameters() if any(nd in n for nd in no_decay)],
        "weight_decay": 0.0,
    },
]
optimizer = AdamW(parameters, lr=8e-3)
scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.0, 1 - step / 40))

losses = []
model.train()
for epoch in range(10):
    for batch in loader:
        batch = {k: v.to(device) for k, v in batch.items()}
        outputs = model(**batch)
        loss = outputs.loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        scheduler.step()
        optimizer.zero_grad()
        losses.append(loss.item())

model.save_pretrained(output_dir)
tokenizer.save_pretrained(output_dir)

model = AutoModelForSequenceClassification.from_pretrained(output_dir)
tokenizer = AutoTokenizer.from_pretrained(output_dir)
model.to(device)
model.eval()
with torch.no_grad():
    batch = collate(train).to(device)
    logits = model(**batch).logits
predictions = torch.argmax(logits, dim=-1)
accuracy = (predictions == batch["labels"]).float().mean().item()
print(json.dumps({"losses": losses, "logits": logits.tolist(), "accuracy": accuracy}))
