"""What a model of any backend offers to those that load and save it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Protocol, Self, runtime_checkable

from triformers_core.backends import Backend
from triformers_core.checkpoint.names import Rows
from triformers_core.checkpoint.records import Framework
from triformers_core.checkpoint.slots import Slot
from triformers_core.configuration import PretrainedConfig
from triformers_core.hub import HubOptions


class Loadable(Protocol):
    """What a kit's ``PreTrainedModel`` offers to the loader."""

    backend: ClassVar[Backend]
    framework: ClassVar[Framework]
    class_prefix: ClassVar[str]
    config_class: ClassVar[type[PretrainedConfig]]
    base_model_prefix: ClassVar[str]
    ignored_on_load: ClassVar[tuple[str, ...]]
    optional_on_load: ClassVar[tuple[str, ...]]
    config: PretrainedConfig

    def __init__(self, config: PretrainedConfig, *args: Any, **kwargs: Any) -> None: ...

    @classmethod
    def build(cls, config: PretrainedConfig, *args: Any, **kwargs: Any) -> Self:
        """Builds the model with initial values."""
        ...

    @classmethod
    def names_for(cls, config: PretrainedConfig) -> Rows:
        """What published files call the parameters of a model with this configuration."""
        ...

    @classmethod
    def construct_deferred(cls, config: PretrainedConfig, *args: Any, **kwargs: Any) -> Self:
        """Builds the model without values."""
        ...

    def parameter_slots(self) -> list[Slot]:
        """Every parameter under its published name."""
        ...

    def models_within(self) -> Mapping[str, Loadable]:
        """The model and those in it, by what their names begin with; each after what holds it."""
        ...

    def initialize(self, names: list[str]) -> None:
        """Gives these parameters their initial values."""
        ...

    def after_loading(self) -> None:
        """Runs once all parameters have values."""
        ...


@runtime_checkable
class WithCompanions(Protocol):
    """A model of which a checkpoint has more files, such as ``generation_config.json``."""

    def read_companions(self, name: str, source: str, options: HubOptions) -> None:
        """Reads them where they are.

        Args:
            name: the checkpoint, as the caller gave it.
            source: what ``hub.resolve`` made of it.
            options: those that it returned.
        """
        ...

    def save_companions(self, save_directory: str) -> None:
        """Writes them beside the weights."""
        ...
