"""Whether TensorFlow can work here: said clearly before anything else goes wrong."""

from __future__ import annotations

import os

from triformers_core.backends import require
from triformers_core.errors import MissingBackendError
from triformers_core.warning import warn

_CONFIGURE = (
    "Set the environment variable KERAS_BACKEND=tensorflow before Keras is imported, "
    'or "backend" in ~/.keras/keras.json.'
)


def check_requirements() -> None:
    """Makes sure that TensorFlow is installed and that Keras runs on it.

    Raises:
        MissingBackendError: it isn't so; the message says what to do.
    """
    require("tensorflow")
    if os.environ.get("TF_USE_LEGACY_KERAS", "0").lower() in ("1", "true"):
        warn(
            "TF_USE_LEGACY_KERAS is set, so tf.keras is Keras 2, whose layers, losses and optimisers "
            "don't fit these models, which are Keras 3's. Unset it before TensorFlow is imported, or "
            "import keras itself in place of tf.keras."
        )
    backend = os.environ.get("KERAS_BACKEND", "tensorflow")
    if backend == "tensorflow":  # Importing Keras for another one could fail for its own reasons.
        try:
            import keras
        except ImportError as error:
            raise MissingBackendError(f"Keras can't be imported ({error}). {_CONFIGURE}") from error
        backend = keras.config.backend()
    if backend != "tensorflow":
        raise MissingBackendError(
            f"The TensorFlow models need Keras on TensorFlow, and it is set to {backend!r}. "
            f"{_CONFIGURE}"
        )
