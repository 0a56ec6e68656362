"""What none of LXMERT's recorded calls can know: what its configuration holds, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from tests.reference.cases.lxmert import CONFIG
from triformers import AutoModelForQuestionAnswering, LxmertForPreTraining, LxmertModel
from triformers_core.architectures.lxmert.configuration import LxmertConfig
from triformers_core.errors import InvalidInputError

IDS = torch.tensor([[3, 4, 5]])
REGIONS: dict[str, Any] = {
    "visual_feats": torch.zeros(1, 2, 23),
    "visual_pos": torch.zeros(1, 2, 4),
}


def test_files_hold_three_numbers_of_layers() -> None:
    config = LxmertConfig(l_layers=4, x_layers=2, r_layers=3)
    layers = {"language": 4, "cross_encoder": 2, "vision": 3}
    assert config.to_dict()["num_hidden_layers"] == layers
    read = LxmertConfig.from_dict(config.to_dict())
    assert read == config and read.num_hidden_layers == 6


@pytest.mark.parametrize("missing", sorted(REGIONS))
def test_regions_are_needed(missing: str) -> None:
    model = LxmertModel(LxmertConfig.from_dict(CONFIG))
    given = {name: value for name, value in REGIONS.items() if name != missing}
    with pytest.raises(InvalidInputError, match=f"{missing} is missing"):
        model(IDS, **given)


def test_every_visual_loss_needs_its_labels() -> None:
    model = LxmertForPreTraining(LxmertConfig.from_dict(CONFIG))
    told = (torch.zeros(1, 2, dtype=torch.long), torch.ones(1, 2))
    with pytest.raises(InvalidInputError, match="obj_labels has no 'attr', and it has obj"):
        model(IDS, **REGIONS, obj_labels={"obj": told})


def test_a_region_without_a_label_counts_nothing() -> None:
    model = LxmertForPreTraining(
        LxmertConfig.from_dict(CONFIG | {"visual_attr_loss": False, "visual_feat_loss": False})
    ).eval()
    labels, sure = torch.tensor([[-100, -100]]), torch.ones(1, 2)
    loss = model(IDS, **REGIONS, obj_labels={"obj": (labels, sure)}).loss
    assert loss is not None and loss.item() == 0


def test_there_are_no_answers_without_their_task() -> None:
    model = LxmertForPreTraining(LxmertConfig.from_dict(CONFIG | {"task_qa": False}))
    output = model(IDS, **REGIONS, ans=torch.tensor([1]))
    assert output.question_answering_score is None and output.loss is None


def test_the_auto_class_knows_it() -> None:
    model = AutoModelForQuestionAnswering.from_config(LxmertConfig.from_dict(CONFIG))
    assert model(IDS, **REGIONS).question_answering_score.shape == (1, 9)
