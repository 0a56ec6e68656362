# In the style of run_image_classification_no_trainer.py.
import numpy as np
import torch
from transformers import (
    AutoConfig,
    AutoImageProcessor,
    AutoModelForImageClassification,
    get_scheduler,
)

config = AutoConfig.from_pretrained(
    "vit",
    num_labels=3,
    id2label={0: "a", 1: "b", 2: "c"},
    label2id={"a": 0, "b": 1, "c": 2},
    finetuning_task="image-classification",
)
processor = AutoImageProcessor.from_pretrained("vit")
model = AutoModelForImageClassification.from_pretrained("vit", config=config)
generator = np.random.RandomState(0)
images = [generator.randint(0, 255, (20, 24, 3), dtype=np.uint8) for _ in range(4)]
pixels = processor(images, return_tensors="pt").pixel_values
labels = torch.tensor([0, 1, 2, 1])
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
scheduler = get_scheduler("constant", optimizer)
losses = []
for _ in range(3):
    loss = model(pixel_values=pixels, labels=labels).loss
    loss.backward()
    optimizer.step(), scheduler.step(), optimizer.zero_grad()
    losses.append(loss.item())
