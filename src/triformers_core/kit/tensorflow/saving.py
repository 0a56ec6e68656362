"""What Keras' own ways to keep a model can't do with one of this library's, said at once."""

from __future__ import annotations

import os
from typing import Any

from triformers_core.errors import NotPartError
from triformers_core.kit.tensorflow.fit import Trainable


class Kept(Trainable):
    """A model that Keras writes to its ``.keras`` files."""

    def save(self, filepath: str | os.PathLike[str], **options: Any) -> None:
        """Writes configuration, weights and the state of training to a ``.keras`` file.

        Args:
            filepath: where; ends in ``.keras``.
            options: further arguments of ``keras.Model.save``.

        Raises:
            NotPartError: the file is to be one of HDF5, which holds Keras' own layers alone.
        """
        if os.fspath(filepath).endswith((".h5", ".hdf5")):
            raise NotPartError(
                f"{type(self).__name__}.save was asked for {os.fspath(filepath)!r}: a whole model in "
                "HDF5 is Keras' older format, for layers of Keras' own. Call save('model.keras'), "
                "save_weights('model.weights.h5'), or save_pretrained(folder)."
            )
        super().save(filepath, **options)

    def quantize(self, mode: Any = None, config: Any = None, **options: Any) -> None:
        """Says what to use instead: Keras quantises layers of its own, of which there are none.

        Raises:
            NotPartError: always.
        """
        raise NotPartError(
            f"quantize({config if mode is None else mode!r}) reaches layers of Keras' own, and "
            f"{type(self).__name__} has none. Call export(folder, input_signature=...), and give the "
            "folder to tf.lite.TFLiteConverter.from_saved_model with optimizations="
            "[tf.lite.Optimize.DEFAULT], which has weights in 8 bits. For a model around this one, "
            "quantize(..., filters=...) names its other layers."
        )
