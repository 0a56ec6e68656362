"""Records the reference's losses of detected objects, and their gradients.

Run by ``make reference`` in its own environment. Recording again gives identical bytes. What queries have
found is drawn, so they differ as those of a trained model do.
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import torch
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone
from safetensors.numpy import save
from transformers.loss.loss_for_object_detection import (  # type: ignore[import-not-found]  # as above
    ForObjectDetectionLoss,
    ForSegmentationLoss,
)

from tests.reference.cases.definition import normal
from tests.reference.cases.detr import CLASSES, LOSSES, objects
from tests.reference.record_models import to_torch
from tests.support.detection import PATH
from tests.support.reference import Array, flatten

BATCH, QUERIES, LAYERS = 3, 7, 3
LABELS = tuple(objects(f"image {n}", n, 9 - n, 8 + n) for n in (4, 0, 9))


def main() -> None:
    """Records the losses of boxes, of earlier layers, and of masks."""
    torch.set_num_threads(1)
    arrays = {f"labels.{name}": x for name, x in flatten({"": LABELS}).items()}
    arrays = {name.replace("labels..", "labels."): x for name, x in arrays.items()}
    arrays |= found(masks=False) | {f"masked.{n}": x for n, x in found(masks=True).items()}
    config = LOSSES | {"num_labels": CLASSES, "auxiliary_loss": True, "decoder_layers": LAYERS}
    PATH.parent.mkdir(exist_ok=True, parents=True)
    PATH.write_bytes(save(arrays, {"config": json.dumps(config, sort_keys=True)}))
    print(f"{len(arrays)} arrays, {PATH.stat().st_size} bytes")


def found(masks: bool) -> dict[str, Array]:
    """What queries have found, the losses, and gradients of their sum."""
    made = transformers.DetrConfig(
        **LOSSES,
        auxiliary_loss=True,
        decoder_layers=LAYERS,
        use_timm_backbone=False,
        use_pretrained_backbone=False,
        backbone=None,
        backbone_config={"model_type": "resnet"},
    )
    given = {
        "logits": normal("logits", LAYERS, BATCH, QUERIES, CLASSES + 1),
        "boxes": np.float32(0.5) + normal("boxes", LAYERS, BATCH, QUERIES, 4) / np.float32(10),
        **({"masks": normal("masks", BATCH, QUERIES, 5, 6)} if masks else {}),
    }
    tensors = {name: torch.tensor(x, requires_grad=True) for name, x in given.items()}
    logits, boxes = tensors["logits"], tensors["boxes"]
    further: tuple[Any, ...] = (tensors["masks"],) if masks else ()
    loss_of = ForSegmentationLoss if masks else ForObjectDetectionLoss
    labels = [to_torch(label) for label in LABELS]
    device = logits.device
    loss, losses, _ = loss_of(logits[-1], labels, device, boxes[-1], *further, made, logits, boxes)
    loss.backward()
    results = {"loss": loss.detach().numpy()} | {
        f"losses.{name}": x.detach().numpy() for name, x in losses.items()
    }
    gradients = {f"gradients.{n}": x.grad.numpy() for n, x in tensors.items() if x.grad is not None}
    return {f"found.{n}": x for n, x in given.items()} | results | gradients


if __name__ == "__main__":
    main()
