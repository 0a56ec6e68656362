"""``compile``, ``fit``, ``evaluate`` and ``predict`` of Keras, with the model's own loss or another."""

from __future__ import annotations

import dataclasses
import functools
import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar

import keras
import optree
import tensorflow as tf
from tensorflow import Tensor

from triformers_core import batch
from triformers_core.errors import InvalidInputError
from triformers_core.kit.tensorflow.call import ModelOutput
from triformers_core.kit.tensorflow.datasets import Collator, Examples, batches
from triformers_core.kit.tensorflow.recompute import is_marked, layers_of, mark

# Batches of Keras are a tensor, or tensors in dictionaries, tuples and lists.
Batch = Any

_STATES = ("last_hidden_state", "hidden_states", "attentions")
_NOT_PREDICTED = (
    *("loss", "past_key_values", "cross_attentions", "hidden_states", "attentions"),
    *(f"{part}_{states}" for part in ("encoder", "decoder") for states in _STATES),
)

# Scores of an answer's ends, and what they are compared with.
_SPANS = {"start_logits": "start_positions", "end_logits": "end_positions"}


# The class of an output and those of the outputs in it, by name; none for what is no output.
_Kinds = tuple[type[ModelOutput], dict[str, Any]] | None


def _kinds(value: object) -> _Kinds:
    if not isinstance(value, ModelOutput):
        return None
    return type(value), {name: _kinds(part) for name, part in value.items()}


def _by_name(value: Any) -> Any:  # Of any structure.
    if not isinstance(value, ModelOutput):
        return value
    return {name: _by_name(part) for name, part in value.items()}


def _remade(kinds: _Kinds, value: Any) -> Any:
    """The outputs that ``_by_name`` made dictionaries of."""
    if kinds is None or not isinstance(value, dict):
        return value
    made, parts = kinds
    return made(**{name: _remade(parts[name], part) for name, part in value.items()})


def _flatten(values: Any) -> tuple[tuple[Any, ...], tuple[str, ...]]:
    return tuple(values.values()), tuple(values.keys())


def _unflatten(names: Any, values: Iterable[Any]) -> dict[str, Any]:
    return dict(zip(names, values, strict=True))


def _register(kind: type[batch.Batch]) -> None:
    """Keras takes dictionaries, and a batch holds one. It looks in the namespace of its name."""
    optree.register_pytree_node(kind, _flatten, _unflatten, namespace="keras")


batch.for_each_kind(_register)


class Trainable(keras.Model):  # type: ignore[misc]  # Keras carries no types.
    """A model whose output holds its own loss, which Keras uses if ``compile`` names no other.

    Without ``loss`` in ``compile`` the labels belong to the model's inputs: into the dictionary of
    inputs, or as the second argument of ``fit``. With a loss of Keras (and for metrics) the
    predictions are the logits; a model with several has them in a dictionary.
    """

    main_input_name: ClassVar[str] = "input_ids"

    def __init__(self) -> None:
        super().__init__()
        self.uses_own_loss = True
        self._kinds_predicted: _Kinds = None

    def input_names(self) -> frozenset[str]:
        """Names of all inputs and options of a call."""
        return _parameter_names(type(self).call)

    def compile(self, optimizer: Any = "rmsprop", loss: Any = None, **options: Any) -> None:
        """Sets up training.

        Args:
            optimizer: an optimiser of Keras, or its name.
            loss: a loss of Keras; by default the model's own.
            options: further arguments of ``keras.Model.compile``.
        """
        self.uses_own_loss = loss is None
        metrics = options.get("metrics")
        if isinstance(metrics, list | tuple) and set(_SPANS.values()) <= self.input_names():
            # Keras wants to be told that they are for each of the two.
            options["metrics"] = {name: list(metrics) for name in _SPANS}
        super().compile(optimizer=optimizer, loss=loss, **options)

    def gradient_checkpointing_enable(
        self, gradient_checkpointing_kwargs: Mapping[str, Any] | None = None
    ) -> None:
        """Saves memory in training: every layer computes its forward pass again for its gradients.

        The gradients are those without it, dropout included, but for the numbers that are drawn
        (Chen et al. 2016; ``tf.recompute_grad``). Functions that were traced before stay as they are.

        Args:
            gradient_checkpointing_kwargs: has no effect: the options are those of PyTorch.
        """
        self._recompute(True)

    def gradient_checkpointing_disable(self) -> None:
        """Takes ``gradient_checkpointing_enable`` back."""
        self._recompute(False)

    @property
    def is_gradient_checkpointing(self) -> bool:
        """Whether the layers compute their forward pass again for their gradients."""
        return any(map(is_marked, layers_of(self)))

    def _recompute(self, recomputed: bool) -> None:
        mark(self, recomputed)
        self.train_function = None  # Keras traces it anew.

    def get_compile_config(self) -> Any:  # Keras' own, which a file holds.
        """What ``compile`` was given, for a ``.keras`` file."""
        return super().get_compile_config()

    def compile_from_config(self, config: Any) -> None:
        """Compiles the model as it was when its ``.keras`` file was written."""
        self.compile(**keras.saving.deserialize_keras_object(config))
        if self.built:
            self.optimizer.build(self.trainable_variables)

    def prepare_tf_dataset(
        self,
        dataset: Examples,
        batch_size: int = 8,
        shuffle: bool = True,
        tokenizer: Any = None,
        collate_fn: Collator | None = None,
        collate_fn_args: Mapping[str, Any] | None = None,
        drop_remainder: bool | None = None,
        prefetch: bool = True,
    ) -> tf.data.Dataset[Any]:
        """Batches of examples for ``fit``, ``evaluate`` and ``predict``.

        Columns that the model doesn't take are left out, and ``label`` becomes ``labels``.

        Args:
            dataset: examples with values by name: of the package datasets, or a list.
            batch_size: examples a batch.
            shuffle: whether each epoch has an order of its own.
            tokenizer: pads the examples of a batch to one length.
            collate_fn: makes a batch of a list of examples, instead.
            collate_fn_args: further arguments of it.
            drop_remainder: whether an incomplete last batch is left out; by default if shuffled.
            prefetch: whether the next batch is made while one is used.

        Returns:
            Pairs of inputs by name, each ``[batch, …]``, and labels: a tensor if there are some of
            one name, else by name. Without labels it is the inputs alone.

        Raises:
            InvalidInputError: there are no examples, or none of their columns is an input.
        """
        collate: Collator = collate_fn or functools.partial(_collated, tokenizer)
        if collate_fn_args:
            collate = functools.partial(collate, **collate_fn_args)
        return batches(
            dataset,
            collate,
            inputs=self.input_names(),
            batch_size=batch_size,
            shuffle=shuffle,
            drop_remainder=shuffle if drop_remainder is None else drop_remainder,
            prefetch=prefetch,
        )

    def make_train_function(self, force: bool = False) -> None:
        """Makes what ``fit`` calls for every step: after the optimiser's variables, since a function
        that makes some is traced twice."""
        optimizer = self.optimizer
        # A user's class may hold layers of Keras that are made by the first step.
        complete = all(layer.built for layer in self._flatten_layers())
        if complete and optimizer is not None and not optimizer.built:
            optimizer.build(self.trainable_variables)
        super().make_train_function(force)

    def train_step(self, data: Batch) -> Any:
        """One step of ``fit``."""
        return super().train_step(self._with_labels(data))

    def test_step(self, data: Batch) -> Any:
        """One step of ``evaluate``."""
        return super().test_step(self._with_labels(data))

    def predict_step(self, data: Batch) -> Any:
        """One step of ``predict``; the result holds no loss, since batches are joined."""
        predicted = super().predict_step(data)
        if isinstance(predicted, ModelOutput) and "loss" in predicted:
            # A dataclass, as every subclass is.
            predicted = dataclasses.replace(predicted, loss=None)  # type: ignore[type-var]
        if (
            tf.distribute.has_strategy()
        ):  # Which joins dictionaries of its replicas, and no outputs.
            self._kinds_predicted = _kinds(predicted)
            return _by_name(predicted)
        return predicted

    def predict(self, *args: Any, **options: Any) -> Any:
        """The results of all batches, joined; the arguments are those of ``keras.Model.predict``."""
        predicted = super().predict(*args, **options)
        return _remade(self._kinds_predicted, predicted)

    def _with_labels(self, data: Batch) -> Batch:
        """Moves the labels of a batch into the inputs if the model's own loss needs them."""
        x, y, weight = keras.utils.unpack_x_y_sample_weight(data)
        if not self.uses_own_loss or y is None:
            return data
        inputs = dict(x) if isinstance(x, Mapping) else {self.main_input_name: x}
        if isinstance(y, Mapping):
            inputs.update(y)
        elif "labels" in self.input_names():
            inputs["labels"] = y
        else:
            raise InvalidInputError(
                f"{type(self).__name__} has no input called labels; pass them to fit(...) in a "
                "dictionary with their names, or give compile(...) a loss."
            )
        return inputs, None, weight

    def compute_loss(
        self,
        x: Batch = None,
        y: Batch = None,
        y_pred: Batch = None,
        sample_weight: Batch = None,
        training: bool = True,
    ) -> Tensor:
        """The loss of a batch: that of ``compile``, else the model's own.

        Raises:
            InvalidInputError: the model's own loss is wanted and there were no labels, or there
                are weights of samples, which it doesn't know.
        """
        if not self.uses_own_loss or not isinstance(y_pred, ModelOutput):
            loss: Tensor = super().compute_loss(
                x, y, _predictions(y_pred), sample_weight, training=training
            )
            return loss
        if sample_weight is not None:
            raise InvalidInputError(
                f"The own loss of {type(self).__name__} weighs all samples alike; for sample "
                "weights and class weights give compile(...) a loss."
            )
        own: Tensor | None = y_pred.get("loss")
        if own is None:
            raise InvalidInputError(
                f"{type(self).__name__} was compiled without a loss, so its own is used, and that "
                "needs labels: put them into the dictionary of inputs, or give compile(...) a loss."
            )
        for extra in self.losses:  # Regularisers, and what users add.
            own = tf.add(own, extra)
        # The gradients of a strategy's replicas are added up.
        replicas = tf.distribute.get_strategy().num_replicas_in_sync
        return own if replicas == 1 else tf.divide(own, replicas)

    def compute_metrics(
        self, x: Batch, y: Batch, y_pred: Batch, sample_weight: Batch = None
    ) -> Any:
        """Updates the metrics of ``compile`` with a batch and returns all metrics' values."""
        targets = x if y is None else y
        if isinstance(targets, Mapping):
            if all(name in targets for name in _SPANS.values()):
                y = {logits: targets[name] for logits, name in _SPANS.items()}
            elif y is None:
                y = targets.get("labels")
        return super().compute_metrics(x, y, _predictions(y_pred), sample_weight)


def _collated(tokenizer: Any, examples: list[dict[str, Any]]) -> Mapping[str, Any]:
    """A batch of examples: padded if there is a tokenizer, else as long as one another."""
    rows = [
        {("labels" if name in ("label", "label_ids") else name): x for name, x in row.items()}
        for row in examples
    ]
    if tokenizer is not None:
        padded: Mapping[str, Any] = tokenizer.pad(rows)
        return padded
    return {name: [row[name] for row in rows] for name in rows[0]}


@functools.cache
def _parameter_names(function: Callable[..., Any]) -> frozenset[str]:
    return frozenset(inspect.signature(function).parameters) - {"self"}


def _predictions(output: Batch) -> Batch:
    """What a Keras loss compares with the labels: the logits, or several of them by name."""
    if not isinstance(output, ModelOutput):
        return output
    found = {name: value for name, value in output.items() if name not in _NOT_PREDICTED}
    return next(iter(found.values())) if len(found) == 1 else found
