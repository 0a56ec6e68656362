"""DETR's losses of what queries have found, and what is said of wrong labels."""

from __future__ import annotations

import sys
from typing import Any

import pytest
import torch

from tests.reference.cases.detr import CONFIG
from tests.support.detection import Recorded
from triformers import AutoModelForObjectDetection, DetrConfig, DetrForObjectDetection
from triformers.models.torch.detr_loss import Found, detection_losses
from triformers_core.errors import InvalidInputError, MissingBackendError


@pytest.mark.parametrize("masks", [False, True])
def test_losses_and_gradients_are_the_recorded_ones(masks: bool) -> None:
    recorded = Recorded(masks)
    found = {name: torch.tensor(x, requires_grad=True) for name, x in recorded.found.items()}
    layers = [Found(*each) for each in zip(found["logits"], found["boxes"], strict=True)]
    labels = [{n: torch.tensor(x) for n, x in label.items()} for label in recorded.labels]
    last = layers[-1]._replace(masks=found.get("masks"))
    config = DetrConfig.from_dict(recorded.config)
    loss: Any
    loss, losses = detection_losses(config, last, layers[:-1], labels)
    loss.backward()
    recorded.compare(
        loss.detach().numpy(),
        {name: x.detach().numpy() for name, x in losses.items()},
        {name: None if x.grad is None else x.grad.numpy() for name, x in found.items()},
    )


LABEL = {"class_labels": torch.tensor([1]), "boxes": torch.tensor([[0.5, 0.5, 0.2, 0.2]])}
IMAGES = torch.zeros(1, 1, 64, 64)


def model() -> DetrForObjectDetection:
    return DetrForObjectDetection(DetrConfig.from_dict(CONFIG)).eval()


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ([LABEL, LABEL], "labels of 2 images and 1 images"),
        ([{"boxes": LABEL["boxes"]}], "labels\\[0\\] has no 'class_labels'; the loss needs"),
        ([LABEL | {"boxes": torch.zeros(2, 4)}], "1 of class_labels, 2 of boxes"),
        ([LABEL | {"class_labels": torch.tensor([2])}], "isn't from 0 to num_labels - 1"),
        ([LABEL | {"boxes": LABEL["boxes"] * torch.nan}], "is infinite or no number"),
    ],
)
def test_what_labels_are_not(labels: list[dict[str, Any]], said: str) -> None:
    with pytest.raises(InvalidInputError, match=said):
        model()(IMAGES, labels=labels)


def test_without_scipy_the_error_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "scipy.optimize", None)
    with pytest.raises(MissingBackendError, match=r"pip install 'triformers\[matching\]'"):
        model()(IMAGES, labels=[LABEL])
    assert model()(IMAGES).loss is None


def test_other_entries_of_labels_do_not_count() -> None:
    network = model()
    more = LABEL | {"image_id": torch.tensor([7]), "orig_size": torch.tensor([64, 64])}
    plain, other = (network(IMAGES, labels=[label]) for label in (LABEL, more))
    assert plain.loss is not None and other.loss is not None
    assert float(plain.loss.detach()) == float(other.loss.detach()) > 0


def test_a_few_steps_find_an_object() -> None:
    torch.manual_seed(0)
    network: Any = AutoModelForObjectDetection.from_config(DetrConfig.from_dict(CONFIG))
    images = torch.rand(1, 1, 64, 64)
    step = torch.optim.AdamW(network.parameters(), lr=3e-3)
    output: Any = network(images, labels=[LABEL])
    losses = []
    for _ in range(60):
        output = network(images, labels=[LABEL])
        step.zero_grad()
        output.loss.backward()
        step.step()
        losses.append(float(output.loss.detach()))
    assert losses[-1] < losses[0] / 3
    best = output.logits[0].softmax(-1)[:, 1].argmax()
    torch.testing.assert_close(output.pred_boxes[0, best], LABEL["boxes"][0], rtol=0, atol=0.1)
