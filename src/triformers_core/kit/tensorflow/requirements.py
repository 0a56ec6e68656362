"""Whether TensorFlow can work here: said clearly before anything else goes wrong."""

from __future__ import annotations

import os

from triformers_core.backends import require
from triformers_core.errors import MissingBackendError

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
