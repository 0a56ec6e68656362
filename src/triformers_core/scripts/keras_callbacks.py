"""Callbacks of Keras for metrics over a whole data set, and for uploads while a model is trained."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Unpack

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from triformers_core.errors import InvalidInputError
from triformers_core.scripts.card_options import CardOptions, checked
from triformers_core.tokenization.collate import IGNORED_LABEL

__all__ = ["KerasMetricCallback", "PushToHubCallback"]

Array = NDArray[Any]


class KerasMetricCallback(keras.callbacks.Callback):  # type: ignore[misc]  # Keras carries no types.
    """Computes metrics on the predictions for a whole data set at the end of every epoch.

    Args:
        metric_fn: is given ``(predictions, labels)``, and answers with values by name: each is an
            array, or a dictionary of arrays where there are several. Batches of unequal lengths are
            filled up with -100.
        eval_dataset: batches of ``(inputs, labels)``, or examples in NumPy together with
            ``batch_size``.
        output_cols: names of the outputs that are predictions; by default all but losses and states.
        label_cols: names of the inputs that are labels; by default those that have such names, unless
            the data set has labels of its own.
        batch_size: for a data set that isn't batched.
        predict_with_generate: whether predictions are what ``generate`` gives.
        use_xla_generation: accepted: generation is compiled anyway.
        generate_kwargs: options of ``generate``.

    Raises:
        InvalidInputError: the data set isn't batched, and ``batch_size`` is missing.
    """

    def __init__(
        self,
        metric_fn: Callable[[Any], Mapping[str, float]],
        eval_dataset: Any,
        output_cols: Sequence[str] | None = None,
        label_cols: Sequence[str] | str | None = None,
        batch_size: int | None = None,
        predict_with_generate: bool = False,
        use_xla_generation: bool = False,
        generate_kwargs: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__()
        if not isinstance(eval_dataset, tf.data.Dataset):
            if batch_size is None:
                raise InvalidInputError(
                    "eval_dataset is no tf.data.Dataset, so batch_size= must say how it is batched."
                )
            eval_dataset = tf.data.Dataset.from_tensor_slices(eval_dataset).batch(batch_size)
        self.metric_fn = metric_fn
        self.eval_dataset = eval_dataset
        self.output_cols = output_cols
        self.label_cols = [label_cols] if isinstance(label_cols, str) else label_cols
        self.predict_with_generate = predict_with_generate
        self.generate_kwargs = dict(generate_kwargs or {})

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        """Computes the metrics, and puts them among the epoch's.

        Args:
            epoch: its number.
            logs: the epoch's metrics, to which these are added.
        """
        predictions: dict[str, list[Array]] = {}
        labels: dict[str, list[Array]] = {}
        for batch in self.eval_dataset:
            inputs, own = _parts(batch)
            targets = self._labels(inputs, own)
            for name, value in targets.items():
                labels.setdefault(name, []).append(np.asarray(value))
            for name, value in self._predicted(inputs, targets).items():
                predictions.setdefault(name, []).append(np.asarray(value))
        if not labels:
            raise InvalidInputError("eval_dataset has no labels to compare predictions with.")
        found = self.metric_fn((_joined(predictions), _joined(labels)))
        if not isinstance(found, Mapping):
            raise InvalidInputError(
                f"metric_fn answers with values by name, and gave {type(found).__name__}."
            )
        if logs is not None:
            logs.update(found)

    def _labels(self, inputs: Mapping[str, Any], own: Any) -> dict[str, Any]:
        if self.label_cols is not None:
            both = {**inputs, **(own if isinstance(own, Mapping) else {})}
            return {name: both[name] for name in self.label_cols if name in both}
        if own is not None:
            return dict(own) if isinstance(own, Mapping) else {"labels": own}
        return {n: x for n, x in inputs.items() if n == "labels" or n.endswith("_positions")}

    @property
    def _trained(self) -> Any:
        """The model, which Keras sets before a training begins."""
        return self.model

    def _predicted(
        self, inputs: Mapping[str, Any], targets: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        given = {name: value for name, value in inputs.items() if name not in targets}
        if self.predict_with_generate:
            main = self._trained.main_input_name
            seen = {name: given[name] for name in ("attention_mask",) if name in given}
            options = {**seen, **self.generate_kwargs}
            return {"sequences": self._trained.generate(given[main], **options)}
        output = self._trained(given, training=False)
        if not hasattr(output, "items"):
            return {"predictions": output}
        names = self.output_cols or [
            name
            for name, value in output.items()
            if isinstance(value, tf.Tensor) and name != "loss"
        ]
        return {name: output[name] for name in names}


def _parts(batch: Any) -> tuple[Mapping[str, Any], Any]:
    inputs, labels, _ = keras.utils.unpack_x_y_sample_weight(batch)
    return inputs if isinstance(inputs, Mapping) else {"input_ids": inputs}, labels


def _joined(batches: Mapping[str, list[Array]]) -> Any:
    """The arrays of all batches, below one another; of one name without it."""
    joined = {name: _concatenated(arrays) for name, arrays in batches.items()}
    return next(iter(joined.values())) if len(joined) == 1 else joined


def _concatenated(arrays: list[Array]) -> Array:
    if arrays[0].ndim < 2:
        return np.concatenate(arrays)
    length = max(array.shape[1] for array in arrays)
    filled = [
        np.pad(
            array,
            [(0, 0), (0, length - array.shape[1])] + [(0, 0)] * (array.ndim - 2),
            constant_values=IGNORED_LABEL,
        )
        for array in arrays
    ]
    return np.concatenate(filled)


class PushToHubCallback(keras.callbacks.Callback):  # type: ignore[misc]  # Keras carries no types.
    """Saves the model while it is trained, and uploads it to the Hub with its own client.

    Args:
        output_dir: where the model is saved.
        save_strategy: when: "epoch", "steps" or "no" (at the end alone).
        save_steps: steps between two saves, for "steps".
        tokenizer: is saved beside it.
        hub_model_id: the repository, ``user/name``; by default the folder's name.
        hub_token: for the Hub; by default that of the login.
        checkpoint: accepted for ``False`` alone: Keras's own callbacks save the optimiser's state.
        card: what is said of the model on its page (``README.md``), which is written if there is
            any of it: ``finetuned_from``, ``tasks``, ``language``, ``license``, ``tags``,
            ``model_name``, ``dataset``, ``dataset_tags``, ``dataset_args``. It has the values of
            every epoch, too.

    Raises:
        InvalidInputError: the strategy is unknown, or lacks its steps; ``checkpoint`` is true; or
            there is no such option.
        UploadError: nobody is logged in, the Hub refuses the repository, or it can't be reached.
    """

    def __init__(
        self,
        output_dir: str | Path,
        save_strategy: str = "epoch",
        save_steps: int | None = None,
        tokenizer: Any = None,
        hub_model_id: str | None = None,
        hub_token: str | None = None,
        checkpoint: bool = False,
        **card: Unpack[CardOptions],
    ) -> None:
        super().__init__()
        if save_strategy not in ("epoch", "steps", "no"):
            raise InvalidInputError(
                f"save_strategy is {save_strategy!r}, and one of epoch, steps, no."
            )
        if save_strategy == "steps" and not (save_steps and save_steps > 0):
            raise InvalidInputError('save_strategy="steps" needs save_steps= of 1 at least.')
        if checkpoint:
            raise InvalidInputError(
                "checkpoint=True isn't part of this callback; keras.callbacks.BackupAndRestore saves "
                "the optimiser's state, too."
            )
        self._card, self._epochs = checked(card), list[Mapping[str, float]]()
        self.output_dir = Path(output_dir)
        self.save_strategy, self.save_steps = save_strategy, save_steps
        self.tokenizer = tokenizer
        self._token = hub_token
        self._steps = 0  # Of all epochs.
        name = hub_model_id or self.output_dir.absolute().name
        # So that a training doesn't end with what could have been known before.
        self.hub_model_id = _create(name, hub_token)

    def on_train_batch_end(self, batch: int, logs: Mapping[str, Any] | None = None) -> None:
        """Saves and uploads after so many steps."""
        self._steps += 1
        if self.save_strategy == "steps" and self._steps % (self.save_steps or 1) == 0:
            self._upload(f"Training in progress, step {self._steps}")

    def on_epoch_end(self, epoch: int, logs: Mapping[str, Any] | None = None) -> None:
        """Saves and uploads after an epoch."""
        self._epochs.append(dict(logs or {}))
        if self.save_strategy == "epoch":
            self._upload(f"Training in progress, epoch {epoch}")

    def on_train_end(self, logs: Mapping[str, Any] | None = None) -> None:
        """Saves and uploads at the end."""
        self._upload("End of training")

    def _upload(self, message: str) -> None:
        model: Any = self.model  # Keras sets it before a training begins.
        model.save_pretrained(self.output_dir)
        if self.tokenizer is not None:
            self.tokenizer.save_pretrained(self.output_dir)
        if self._card:
            _write_card(self.output_dir, self.hub_model_id, self._card, self._epochs)
        _publish(self.output_dir, self.hub_model_id, message, self._token)


# The Hub's client takes a while to import, and type checkers, too; they pass over what functions of
# an installed package import.
def _create(name: str, token: str | None) -> str:
    from triformers_core.hub.publish import create

    return create(name, private=None, token=token)


def _publish(folder: Path, name: str, message: str, token: str | None) -> None:
    from triformers_core.hub.publish import publish

    publish(folder, name, commit_message=message, token=token)


def _write_card(
    folder: Path, name: str, options: CardOptions, epochs: Sequence[Mapping[str, float]]
) -> None:
    from triformers_core.scripts.model_card import write_card

    write_card(folder, name, options, epochs)
