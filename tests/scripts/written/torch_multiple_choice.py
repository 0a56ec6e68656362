# In the style of run_swag_no_trainer.py.
from dataclasses import dataclass
from itertools import chain
from typing import Optional, Union

import torch
from transformers import AutoModelForMultipleChoice, AutoTokenizer, PreTrainedTokenizerBase
from transformers.file_utils import PaddingStrategy


@dataclass
class DataCollatorForMultipleChoice:
    tokenizer: PreTrainedTokenizerBase
    padding: Union[bool, str, PaddingStrategy] = True
    max_length: Optional[int] = None

    def __call__(self, features):
        labels = [feature.pop("labels") for feature in features]
        number, choices = len(features), len(features[0]["input_ids"])
        flattened = list(
            chain(
                *[
                    [{k: v[i] for k, v in feature.items()} for i in range(choices)]
                    for feature in features
                ]
            )
        )
        batch = self.tokenizer.pad(
            flattened, padding=self.padding, max_length=self.max_length, return_tensors="pt"
        )
        batch = {k: v.view(number, choices, -1) for k, v in batch.items()}
        batch["labels"] = torch.tensor(labels, dtype=torch.int64)
        return batch


tokenizer = AutoTokenizer.from_pretrained("bert-choices")
model = AutoModelForMultipleChoice.from_pretrained("bert-choices")
contexts = ["she opens the book", "the dog sees a cat"]
endings = [
    ["and reads", "and swims", "and sleeps now"],
    ["and sings a song", "and runs", "and waits"],
]
features = [dict(tokenizer([c] * 3, e), labels=l) for c, e, l in zip(contexts, endings, [0, 1])]
batch = DataCollatorForMultipleChoice(tokenizer)(features)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
losses = []
for _ in range(3):
    loss = model(**batch).loss
    loss.backward()
    optimizer.step(), optimizer.zero_grad()
    losses.append(loss.item())
