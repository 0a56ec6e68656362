"""Models of registered types as parts of another one."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from triformers_core.configuration import PretrainedConfig
from triformers_core.kit.tensorflow.model import PreTrainedModel
from triformers_core.registered import load_model, model_class


def new_part(task: str, config: PretrainedConfig) -> PreTrainedModel:
    """The model that serves a task for a configuration, as a part of the one that is being made.

    Args:
        task: the task's name in the registry, such as "base".
        config: the part's configuration.

    Raises:
        UnsupportedTaskError: the architecture doesn't serve the task.
    """
    part: PreTrainedModel = model_class("tensorflow", task, config)(config)
    return part


# A layer or a list of them.
def part_named(model: PreTrainedModel, name: str) -> Any:
    """A part of a model by its attribute's name, which Keras may keep for its own, as "layers".

    Args:
        model: what it is a part of.
        name: the attribute's.
    """
    return vars(model)[name]


def load_part(
    task: str, name: str | os.PathLike[str], options: Mapping[str, Any]
) -> PreTrainedModel:
    """Loads the model that serves a task for a checkpoint.

    Args:
        task: the task's name in the registry.
        name: a model id of the Hub, a directory, or the path or URL of a file of weights.
        options: the Hub's, keys of the configuration, and what ``from_pretrained`` takes.
    """
    part: PreTrainedModel = load_model("tensorflow", task, name, options)
    return part
