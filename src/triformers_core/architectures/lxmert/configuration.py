"""The configuration of LXMERT models."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import Amount, Layers, Size, TokenId
from triformers_core.settings import Json


@dataclass(kw_only=True)
class LxmertConfig(BertConfig):
    """An LXMERT architecture; the defaults are those of lxmert-base-uncased.

    For all other keys see ``BertConfig``.

    Args:
        l_layers: number of layers of words alone.
        x_layers: number of layers in which words and regions attend to each other.
        r_layers: number of layers of regions alone.
        num_hidden_layers: how many layers words pass, ``l_layers + x_layers``; files hold the three
            numbers under this name.
        layer_norm_eps: kept for the checkpoint's sake: as published, 1e-12 is added.
        visual_feat_dim: width of what a detector says of a region.
        visual_pos_dim: how many numbers say where a region is.
        num_qa_labels: number of answers.
        num_object_labels: number of kinds of objects.
        num_attr_labels: number of attributes of objects.
        visual_loss_normalizer: what the losses of regions are multiplied by.
        task_matched: whether the pretraining tells if text and image go together.
        task_mask_lm: whether it finds masked words.
        task_obj_predict: whether it tells what is seen in regions.
        task_qa: whether it answers questions.
        visual_obj_loss: whether it tells the objects of regions.
        visual_attr_loss: whether it tells their attributes.
        visual_feat_loss: whether it tells what the detector said of them.
    """

    model_type: ClassVar[str] = "lxmert"

    l_layers: Layers = 9
    x_layers: Layers = 5
    r_layers: Layers = 5
    visual_feat_dim: Size = 2048
    visual_pos_dim: Size = 4
    num_qa_labels: Size = 9500
    num_object_labels: Size = 1600
    num_attr_labels: Size = 400
    visual_loss_normalizer: Amount = 6.67
    task_matched: bool = True
    task_mask_lm: bool = True
    task_obj_predict: bool = True
    task_qa: bool = True
    visual_obj_loss: bool = True
    visual_attr_loss: bool = True
    visual_feat_loss: bool = True
    pad_token_id: TokenId | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        vars(self)["num_hidden_layers"] = self.l_layers + self.x_layers

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Makes a configuration from the content of a ``config.json``.

        Args:
            values: the file's keys; three numbers of layers follow from their own keys.
        """
        layers = values.get("num_hidden_layers")
        if isinstance(layers, Mapping) and layers.keys() == {"vision", "cross_encoder", "language"}:
            values = {k: v for k, v in values.items() if k != "num_hidden_layers"}
        return super().from_dict(values)

    def to_dict(self) -> Json:
        """All fields as in ``config.json``, with the model type."""
        layers = {
            "vision": self.r_layers,
            "cross_encoder": self.x_layers,
            "language": self.l_layers,
        }
        return super().to_dict() | {"num_hidden_layers": layers}

    def of_parts(self) -> Self:
        """The configuration by which BERT's parts are made: with the published epsilon."""
        config = copy.deepcopy(self)
        config.layer_norm_eps = 1e-12
        return config
