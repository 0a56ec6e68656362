# In the style of run_ner_no_trainer.py.
import torch
from torch.utils.data import DataLoader
from transformers import (
    AutoModelForTokenClassification,
    AutoTokenizer,
    DataCollatorForTokenClassification,
    get_linear_schedule_with_warmup,
)

words = [["Ada", "lives", "in", "London"], ["Grace", "met", "Ada"], ["nobody", "came"]]
tags = [[1, 0, 0, 2], [1, 0, 1], [0, 0]]
tokenizer = AutoTokenizer.from_pretrained("roberta-tokens", add_prefix_space=True)
model = AutoModelForTokenClassification.from_pretrained("roberta-tokens", num_labels=3)
inputs = tokenizer(words, is_split_into_words=True, truncation=True)
features = []
for i, label in enumerate(tags):
    ids = [-100 if w is None else label[w] for w in inputs.word_ids(i)]
    features.append(
        {
            "input_ids": inputs["input_ids"][i],
            "attention_mask": inputs["attention_mask"][i],
            "labels": ids,
        }
    )
loader = DataLoader(
    features, batch_size=3, collate_fn=DataCollatorForTokenClassification(tokenizer)
)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
scheduler = get_linear_schedule_with_warmup(optimizer, 1, 4)
model.train()
losses = []
for epoch in range(4):
    for batch in loader:
        outputs = model(**batch)
        outputs.loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step(), scheduler.step(), optimizer.zero_grad()
        losses.append(outputs.loss.item())
predictions = model.eval()(**batch).logits.argmax(dim=-1).tolist()
