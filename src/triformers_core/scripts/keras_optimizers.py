"""Adam with weight decay, and learning rates that go up before they go down, for Keras."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

import keras
import tensorflow as tf
from tensorflow import Tensor

from triformers_core.errors import InvalidInputError

__all__ = ["AdamWeightDecay", "WarmUp", "create_optimizer"]

NOT_DECAYED = ("LayerNorm", "layer_norm", "bias")
"""Parts of the names of parameters that don't decay: normalisations and biases."""


@keras.saving.register_keras_serializable("triformers")
class WarmUp(keras.optimizers.schedules.LearningRateSchedule):  # type: ignore[misc]  # Keras carries no types.
    """A learning rate that goes up to its highest value, and then follows another schedule.

    Args:
        initial_learning_rate: the highest value.
        decay_schedule_fn: the other schedule, whose first step is the one after the last of these.
        warmup_steps: steps in which it goes up.
        power: of the step's share of them.
        name: of the schedule.
    """

    def __init__(
        self,
        initial_learning_rate: float,
        decay_schedule_fn: Callable[[Any], Any],
        warmup_steps: int,
        power: float = 1.0,
        name: str | None = None,
    ) -> None:
        super().__init__()
        self.initial_learning_rate = initial_learning_rate
        self.decay_schedule_fn = decay_schedule_fn
        self.warmup_steps = warmup_steps
        self.power = power
        self.name = name

    def __call__(self, step: Any) -> Tensor:
        """The learning rate of a step, a scalar."""
        done = tf.cast(step, tf.float32)
        steps = tf.cast(self.warmup_steps, tf.float32)
        rate: Tensor = tf.cond(
            done < steps,
            lambda: self.initial_learning_rate * tf.pow(done / steps, self.power),
            lambda: tf.cast(self.decay_schedule_fn(step - self.warmup_steps), tf.float32),
        )
        return rate

    def get_config(self) -> dict[str, Any]:
        """The arguments that this one was made with."""
        return {
            "initial_learning_rate": self.initial_learning_rate,
            "decay_schedule_fn": keras.saving.serialize_keras_object(self.decay_schedule_fn),
            "warmup_steps": self.warmup_steps,
            "power": self.power,
            "name": self.name,
        }

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> WarmUp:
        """The schedule of a saved configuration."""
        decay = keras.saving.deserialize_keras_object(config["decay_schedule_fn"])
        return cls(**{**config, "decay_schedule_fn": decay})


@keras.saving.register_keras_serializable("triformers")
class AdamWeightDecay(keras.optimizers.AdamW):  # type: ignore[misc]  # Keras carries no types.
    """Adam whose weight decay leaves out some parameters (Loshchilov and Hutter 2017).

    Args:
        learning_rate: a number or a schedule.
        beta_1: how much of the mean of gradients is kept.
        beta_2: how much of the mean of their squares is kept.
        epsilon: is added to the root of that.
        amsgrad: whether the largest mean of squares counts.
        weight_decay_rate: the share of a parameter that a step takes off, times the learning rate.
        include_in_weight_decay: patterns of names that decay, whatever the next argument says.
        exclude_from_weight_decay: patterns of names that don't.
        name: of the optimiser.
        options: further arguments of Keras's, such as ``global_clipnorm``.
    """

    def __init__(
        self,
        learning_rate: Any = 0.001,
        beta_1: float = 0.9,
        beta_2: float = 0.999,
        epsilon: float = 1e-7,
        amsgrad: bool = False,
        weight_decay_rate: float = 0.0,
        include_in_weight_decay: Sequence[str] | None = None,
        exclude_from_weight_decay: Sequence[str] | None = None,
        name: str = "AdamWeightDecay",
        **options: Any,
    ) -> None:
        # Keras's files call it so.
        rate = options.pop("weight_decay", weight_decay_rate) or 0.0
        super().__init__(
            learning_rate=learning_rate,
            weight_decay=rate,
            beta_1=beta_1,
            beta_2=beta_2,
            epsilon=epsilon,
            amsgrad=amsgrad,
            name=name,
            **options,
        )
        self.weight_decay_rate = rate
        self.included = tuple(include_in_weight_decay or ())
        self.excluded = tuple(exclude_from_weight_decay or ())

    def build(self, variables: Sequence[Any]) -> None:
        """Makes the means of variables, and tells which of these don't decay."""
        if not self.built:
            self.exclude_from_weight_decay([v for v in variables if not self.decays(v.name)])
        super().build(variables)

    def decays(self, name: str) -> bool:
        """Whether a parameter of a name decays."""
        if any(re.search(pattern, name) for pattern in self.included):
            return True
        return not any(re.search(pattern, name) for pattern in self.excluded)

    def get_config(self) -> dict[str, Any]:
        """The arguments that this one was made with."""
        return {
            **super().get_config(),
            "include_in_weight_decay": list(self.included),
            "exclude_from_weight_decay": list(self.excluded),
        }


def create_optimizer(
    init_lr: float,
    num_train_steps: int,
    num_warmup_steps: int,
    min_lr_ratio: float = 0.0,
    adam_beta1: float = 0.9,
    adam_beta2: float = 0.999,
    adam_epsilon: float = 1e-8,
    adam_clipnorm: float | None = None,
    adam_global_clipnorm: float | None = None,
    weight_decay_rate: float = 0.0,
    power: float = 1.0,
    include_in_weight_decay: Sequence[str] | None = None,
) -> tuple[keras.optimizers.Optimizer, keras.optimizers.schedules.LearningRateSchedule]:
    """Adam with a learning rate that goes up, and down again as a polynomial.

    Normalisations and biases don't decay.

    Args:
        init_lr: the highest learning rate.
        num_train_steps: of the whole training.
        num_warmup_steps: of these, those in which it goes up.
        min_lr_ratio: the last learning rate, as a share of the highest.
        adam_beta1: how much of the mean of gradients is kept.
        adam_beta2: how much of the mean of their squares is kept.
        adam_epsilon: is added to the root of that.
        adam_clipnorm: to which norm each gradient is clipped.
        adam_global_clipnorm: to which norm all of them together are clipped.
        weight_decay_rate: of the parameters that decay.
        power: of the polynomial.
        include_in_weight_decay: patterns of names that decay even so.

    Returns:
        The optimiser, and the schedule of its learning rate.

    Raises:
        InvalidInputError: there are no steps after those in which the rate goes up.
    """
    if num_train_steps <= num_warmup_steps:
        raise InvalidInputError(
            f"num_train_steps={num_train_steps} leaves no step after "
            f"num_warmup_steps={num_warmup_steps}; it counts both."
        )
    schedule: Any = keras.optimizers.schedules.PolynomialDecay(
        initial_learning_rate=init_lr,
        decay_steps=num_train_steps - num_warmup_steps,
        end_learning_rate=init_lr * min_lr_ratio,
        power=power,
    )
    if num_warmup_steps:
        schedule = WarmUp(init_lr, schedule, num_warmup_steps)
    optimizer = AdamWeightDecay(
        learning_rate=schedule,
        beta_1=adam_beta1,
        beta_2=adam_beta2,
        epsilon=adam_epsilon,
        weight_decay_rate=weight_decay_rate,
        include_in_weight_decay=include_in_weight_decay,
        exclude_from_weight_decay=NOT_DECAYED,
        clipnorm=adam_clipnorm,
        global_clipnorm=adam_global_clipnorm,
    )
    return optimizer, schedule
