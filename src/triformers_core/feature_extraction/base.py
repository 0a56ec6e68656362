"""The base of every feature extractor, and the published ``preprocessor_config.json`` format."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import MISSING, dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Self

from triformers_core.batch import Batch
from triformers_core.lacking import OF_FEATURE_EXTRACTORS, says_instead
from triformers_core.settings import Json, Settings

PREPROCESSOR_FILE = "preprocessor_config.json"

# Keys that name the class in files of several ages, and what other writers leave beside them.
TYPE_KEYS = ("feature_extractor_type", "image_processor_type")
WRITERS_KEYS = ("transformers_version", "_processor_class", "_valid_processor_keys")


class BatchFeature(Batch):
    """What a feature extractor returns: a model's inputs by name."""


@says_instead(OF_FEATURE_EXTRACTORS)
@dataclass(kw_only=True)
class PreTrainedFeatureExtractor(Settings):
    """What the feature extractors of all architectures have in common.

    Args:
        name_or_path: where it was loaded from; not saved.
        extra: keys of the file that no field has; written back when saved.
    """

    file_name: ClassVar[str] = PREPROCESSOR_FILE
    model_input_names: ClassVar[tuple[str, ...]] = ()
    """Names of the inputs that it makes."""
    is_fast: ClassVar[bool] = False
    """Whether it computes on tensors of PyTorch."""

    if TYPE_CHECKING:

        # As every feature extractor has its own: of images, or of sound.
        def __call__(self, *args: Any, **kwargs: Any) -> BatchFeature: ...

    def preprocess(self, *args: Any, **kwargs: Any) -> BatchFeature:
        """The same as a call, by another name that it has."""
        return self(*args, **kwargs)

    @classmethod
    def type_names(cls) -> dict[str, str]:
        """The keys of a saved file that name this class."""
        return {"feature_extractor_type": cls.__name__}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Makes a feature extractor from the content of a ``preprocessor_config.json``.

        Args:
            values: the file's keys; unknown ones go to ``extra``, and null stands for the default.

        Raises:
            InvalidConfigurationError: a value doesn't fit its field.
        """
        optional = {f.name for f in dataclasses.fields(cls) if f.default in (None, MISSING)}
        required = cls.field_names() - optional
        return super().from_dict(
            {
                key: value
                for key, value in values.items()
                if key not in TYPE_KEYS + WRITERS_KEYS and not (value is None and key in required)
            }
        )

    def to_dict(self) -> Json:
        """All fields and further keys, as the file holds them."""
        return super().to_dict() | self.type_names()
