"""Keras' own ways to keep a model: its files, a SavedModel, and what can't be done, said at once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self

import keras
import tensorflow as tf
from tensorflow import Tensor

from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import (
    InvalidConfigurationError,
    InvalidInputError,
    NotPartError,
    WeightsMismatchError,
)
from triformers_core.files.atomic import replacing, saving_in
from triformers_core.kit.tensorflow.fit import Trainable
from triformers_core.kit.tensorflow.parameters import made_for
from triformers_core.kit.tensorflow.places import places


class Kept(Trainable):
    """A model that Keras writes to its ``.keras`` files."""

    if TYPE_CHECKING:  # What every model has.
        config: Any  # Each class's own.
        config_class: ClassVar[type[PretrainedConfig]]

        @classmethod
        def construct_deferred(cls, config: PretrainedConfig) -> Self: ...

    def save(self, filepath: str | os.PathLike[str], **options: Any) -> None:
        """Writes configuration, weights and the state of training to a ``.keras`` file.

        An interrupted save leaves the earlier file.

        Args:
            filepath: where; ends in ``.keras``.
            options: further arguments of ``keras.Model.save``.

        Raises:
            NotPartError: the file is to be one of HDF5, which holds Keras' own layers alone.
            SavingError: the system refuses to write there.
        """
        if os.fspath(filepath).endswith((".h5", ".hdf5")):
            raise NotPartError(
                f"{type(self).__name__}.save was asked for {os.fspath(filepath)!r}: a whole model in "
                "HDF5 is Keras' older format, for layers of Keras' own. Call save('model.keras'), "
                "save_weights('model.weights.h5'), or save_pretrained(folder)."
            )
        with _aside(filepath, options) as place:
            super().save(place, **options)

    def save_weights(
        self,
        filepath: str | os.PathLike[str],
        overwrite: bool = True,
        max_shard_size: float | None = None,
    ) -> None:
        """Writes the weights to a ``.weights.h5`` file; an interrupted save leaves the earlier one.

        Args:
            filepath: where.
            overwrite: whether a file that is there is replaced without a question.
            max_shard_size: gigabytes of a file, for several, which are written where they are.

        Raises:
            SavingError: the system refuses to write there.
        """
        options = {"overwrite": overwrite, "max_shard_size": max_shard_size}
        with _aside(filepath, options) as place:
            super().save_weights(place, **options)

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

    def get_config(self) -> dict[str, Any]:
        """What Keras needs to make the model anew, in a ``.keras`` file or for a clone.

        Raises:
            InvalidConfigurationError: the model was built with more than its configuration.
        """
        again = type(self).construct_deferred(self.config)
        if {place.name for place in places(again)} != {place.name for place in places(self)}:
            raise InvalidConfigurationError(
                f"Keras makes a {type(self).__name__} anew from its configuration alone, and this "
                "one was built with further arguments; use save_pretrained() or save_weights()."
            )
        return {"config": self.config.to_dict()}

    @classmethod
    def from_config(cls, config: dict[str, Any], custom_objects: Any = None) -> Self:
        """Makes a model with initial values from what ``get_config`` returned."""
        make: Any = cls  # A model takes a configuration, which this class alone doesn't.
        made: Self = make(cls.config_class.from_dict(config["config"]))
        return made

    def save_own_variables(self, store: Any) -> None:
        """Writes the variables to a file of ``save_weights``, by their names."""
        for place in places(self):
            if place.owner is self:
                store[place.own_name] = place.parameter.variable.numpy()

    def load_own_variables(self, store: Any) -> None:
        """Reads the variables from a file of ``load_weights``.

        Raises:
            WeightsMismatchError: the file was saved from another model.
        """
        own = {place.own_name: place.parameter for place in places(self) if place.owner is self}
        found = {name: tuple(store[name].shape) for name in store.keys()}
        wanted = {name: tuple(p.variable.shape) for name, p in own.items()}
        if found != wanted:
            differ = sorted(
                n for n in found.keys() | wanted.keys() if found.get(n) != wanted.get(n)
            )
            raise WeightsMismatchError(
                f"The file was not saved from a {type(self).__name__} of this configuration: "
                f"{', '.join(differ[:5])} differ ({len(differ)} of {len(wanted)} variables)."
            )
        for name, parameter in own.items():
            parameter.variable.assign(store[name])

    def export(
        self,
        filepath: str | os.PathLike[str],
        format: str = "tf_saved_model",
        verbose: bool | None = None,
        input_signature: Sequence[Any] | None = None,
        **options: Any,
    ) -> None:
        """Writes the model for serving; a SavedModel's endpoint is ``serve``.

        The endpoint's results are those of the output object by name, in a dictionary; those that
        are several tensors (``hidden_states``) are numbered: ``hidden_states_0``.

        Args:
            filepath: the directory to write.
            format: one of Keras' formats.
            verbose: whether to print a summary.
            input_signature: which inputs will come, since a model takes many combinations:
                ``[{"input_ids": tf.TensorSpec([None, None], tf.int32)}]``.
            options: further keywords of ``keras.Model.export`` for other formats.

        Raises:
            InvalidInputError: there is no ``input_signature``.
        """
        if input_signature is None:
            raise InvalidInputError(
                f"export() of {type(self).__name__} needs to know which inputs will come: "
                "input_signature=[{'" + self.main_input_name + "': tf.TensorSpec(...), ...}]."
            )
        if format != "tf_saved_model":
            super().export(filepath, format, verbose, input_signature, **options)
            return
        archive: Any = keras.export.ExportArchive()  # Its class depends on Keras' backend.
        archive.track(self)
        archive.add_endpoint("serve", lambda *inputs: self(*inputs).by_name(), input_signature)
        archive.write_out(filepath, verbose=verbose)

    def refuse_layers_of_keras(self) -> None:
        """Makes sure that a checkpoint has names for all weights.

        Raises:
            NotPartError: a user's class holds layers of Keras.
        """
        owners = {id(place.owner): place.owner for place in places(self)}
        ours = {id(variable) for owner in owners.values() for variable in made_for(owner)}
        theirs = [v.path for v in self.trainable_variables if id(v) not in ours]
        if theirs:
            raise NotPartError(
                f"{type(self).__name__} holds layers of Keras ({', '.join(theirs[:3])}), whose "
                "weights save_pretrained has no names for. Save them with save_weights(...), which "
                "keeps all, or give the class layers of triformers_core.kit.tensorflow."
            )


@contextmanager
def _aside(
    filepath: str | os.PathLike[str], options: Mapping[str, Any]
) -> Iterator[str | os.PathLike[str]]:
    """Where Keras is to write a file that then replaces another; or the place itself.

    That is where it writes several files, to a server, or asks before it overwrites one.
    """
    path = Path(filepath)
    if (
        "://" in os.fspath(filepath)
        or options.get("max_shard_size")
        or path.is_dir()
        or path.exists()
        and not options.get("overwrite", True)
    ):
        yield filepath
    else:
        with saving_in(path.parent), replacing(path) as place:
            yield place


def open_shapes(inputs: Mapping[str, Tensor]) -> dict[str, tf.TensorSpec]:
    """What inputs of any batch and length look like; pixels have the size of these."""
    return {
        name: tf.TensorSpec(
            [None, None] if value.ndim == 2 else [None, *value.shape[1:]], value.dtype
        )
        for name, value in inputs.items()
    }
