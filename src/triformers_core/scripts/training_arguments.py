"""What scripts read of their training arguments: options of a command line, and what follows."""

from __future__ import annotations

import dataclasses
import functools
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from triformers_core.errors import InvalidInputError, nearest

if TYPE_CHECKING:
    import tensorflow as tf

__all__ = ["Seq2SeqTrainingArguments", "TFTrainingArguments", "TrainingArguments"]

_INTERVALS = ("no", "steps", "epoch")


def _help(text: str, default: Any) -> Any:
    return field(default=default, metadata={"help": text})


@dataclass
class TrainingArguments:
    """Options of a training, for scripts that write their own loop: nothing here trains.

    Args:
        output_dir: where the model goes.
        overwrite_output_dir: whether it may hold files already.
        do_train: whether to train.
        do_eval: whether to evaluate.
        do_predict: whether to predict.
        eval_strategy: when to evaluate: "no", "steps" or "epoch".
        evaluation_strategy: the same, under its older name.
        per_device_train_batch_size: examples a device and step.
        per_device_eval_batch_size: likewise in evaluation.
        gradient_accumulation_steps: steps before an update.
        learning_rate: the highest one.
        weight_decay: of the parameters that decay.
        adam_beta1: how much of the mean of gradients is kept.
        adam_beta2: how much of the mean of their squares is kept.
        adam_epsilon: is added to the root of that.
        max_grad_norm: to which norm gradients are clipped.
        num_train_epochs: how often the data are gone through.
        max_steps: instead, if it is above 0.
        lr_scheduler_type: how the learning rate goes down.
        warmup_ratio: the share of steps in which it goes up.
        warmup_steps: their number, instead.
        logging_dir: of TensorBoard's files.
        logging_strategy: when to log.
        logging_first_step: whether to log the first step, too.
        logging_steps: steps between two entries of a log.
        save_strategy: when to save.
        save_steps: steps between two saves.
        save_total_limit: how many are kept.
        seed: of everything that is drawn.
        data_seed: of the order of the data.
        fp16: whether to compute in float16.
        bf16: whether to compute in bfloat16.
        local_rank: of this process; -1 is the only one.
        dataloader_drop_last: whether an incomplete last batch is left out.
        dataloader_num_workers: processes that load data.
        eval_steps: steps between two evaluations.
        run_name: of the run.
        disable_tqdm: whether there is no progress bar.
        remove_unused_columns: whether columns that the model doesn't take are left out.
        label_names: names of the columns of labels.
        load_best_model_at_end: whether the best one is loaded.
        metric_for_best_model: by which metric.
        greater_is_better: whether more of it is better.
        label_smoothing_factor: how much of a label goes to the others.
        optim: the optimiser's name.
        adafactor: whether it is Adafactor.
        group_by_length: whether texts of like lengths are batched.
        report_to: where metrics are reported.
        push_to_hub: whether the model is uploaded.
        resume_from_checkpoint: a folder to go on from.
        hub_model_id: the repository's name.
        hub_strategy: when to upload.
        hub_token: for the Hub.
        hub_private_repo: whether others can't see it.
        gradient_checkpointing: whether activations are computed again in the backward pass.
        no_cuda: whether no GPU is used.
        use_cpu: the same.
        debug: words for debugging.
        log_level: of the main process.

    Raises:
        InvalidInputError: an argument isn't known, a strategy is none, or a size is below 1.
    """

    output_dir: str = _help("where the model goes", "trainer_output")
    overwrite_output_dir: bool = _help("whether the folder may hold files already", False)
    do_train: bool = _help("whether to train", False)
    do_eval: bool = _help("whether to evaluate", False)
    do_predict: bool = _help("whether to predict", False)
    eval_strategy: str = _help("when to evaluate: no, steps or epoch", "no")
    evaluation_strategy: str | None = _help("the same, under its older name", None)
    per_device_train_batch_size: int = _help("examples a device and step", 8)
    per_device_eval_batch_size: int = _help("examples a device and step of an evaluation", 8)
    gradient_accumulation_steps: int = _help("steps before an update", 1)
    learning_rate: float = _help("the highest learning rate", 5e-5)
    weight_decay: float = _help("weight decay of the parameters that decay", 0.0)
    adam_beta1: float = _help("how much of the mean of gradients is kept", 0.9)
    adam_beta2: float = _help("how much of the mean of squared gradients is kept", 0.999)
    adam_epsilon: float = _help("what is added to the root of that", 1e-8)
    max_grad_norm: float = _help("to which norm gradients are clipped", 1.0)
    num_train_epochs: float = _help("how often the data are gone through", 3.0)
    max_steps: int = _help("how many steps instead, above 0", -1)
    lr_scheduler_type: str = _help("how the learning rate goes down", "linear")
    warmup_ratio: float = _help("the share of steps in which the learning rate goes up", 0.0)
    warmup_steps: int = _help("their number, instead", 0)
    logging_dir: str | None = _help("the folder of TensorBoard's files", None)
    logging_strategy: str = _help("when to log: no, steps or epoch", "steps")
    logging_first_step: bool = _help("whether to log the first step, too", False)
    logging_steps: float = _help("steps between two entries of a log", 500)
    save_strategy: str = _help("when to save: no, steps, epoch or best", "steps")
    save_steps: float = _help("steps between two saves", 500)
    save_total_limit: int | None = _help("how many saves are kept", None)
    seed: int = _help("seed of everything that is drawn", 42)
    data_seed: int | None = _help("seed of the order of the data", None)
    fp16: bool = _help("whether to compute in float16", False)
    bf16: bool = _help("whether to compute in bfloat16", False)
    local_rank: int = _help("rank of this process; -1 is the only one", -1)
    dataloader_drop_last: bool = _help("whether an incomplete last batch is left out", False)
    dataloader_num_workers: int = _help("processes that load data", 0)
    eval_steps: float | None = _help("steps between two evaluations", None)
    run_name: str | None = _help("name of the run", None)
    disable_tqdm: bool = _help("whether there is no progress bar", False)
    remove_unused_columns: bool = _help("whether columns that no model takes are left out", True)
    label_names: list[str] | None = _help("names of the columns of labels", None)
    load_best_model_at_end: bool = _help("whether the best model is loaded at the end", False)
    metric_for_best_model: str | None = _help("by which metric it is the best", None)
    greater_is_better: bool | None = _help("whether more of that is better", None)
    label_smoothing_factor: float = _help("how much of a label goes to the others", 0.0)
    optim: str = _help("the optimiser's name", "adamw_torch")
    adafactor: bool = _help("whether the optimiser is Adafactor", False)
    group_by_length: bool = _help("whether texts of like lengths are batched", False)
    report_to: list[str] | None = _help("where metrics are reported", None)
    push_to_hub: bool = _help("whether the model is uploaded", False)
    resume_from_checkpoint: str | None = _help("a folder to go on from", None)
    hub_model_id: str | None = _help("the repository's name on the Hub", None)
    hub_strategy: str = _help("when to upload", "every_save")
    hub_token: str | None = _help("token for the Hub", None)
    hub_private_repo: bool | None = _help("whether others can't see the repository", None)
    gradient_checkpointing: bool = _help("whether activations are computed again", False)
    no_cuda: bool = _help("whether no GPU is used", False)
    use_cpu: bool = _help("whether no GPU is used", False)
    debug: str = _help("words for debugging", "")
    log_level: str = _help("log level of the main process", "passive")

    def __new__(cls, *args: Any, **named: Any) -> Self:
        names = [each.name for each in dataclasses.fields(cls)]
        for name in named.keys() - set(names):
            near = nearest(name, names)
            hint = f"; did you mean {', '.join(near)}?" if near else "."
            raise InvalidInputError(f"{cls.__name__} has no argument {name!r}{hint}")
        return super().__new__(cls)

    def __post_init__(self) -> None:
        if self.evaluation_strategy is not None:
            self.eval_strategy = self.evaluation_strategy
        for name in ("eval_strategy", "logging_strategy", "save_strategy"):
            value = str(getattr(self, name))
            known = (*_INTERVALS, "best") if name == "save_strategy" else _INTERVALS
            if value not in known:
                raise InvalidInputError(f"{name} is {value!r}, and one of {', '.join(known)}.")
        self.evaluation_strategy = self.eval_strategy
        for name in ("per_device_train_batch_size", "per_device_eval_batch_size"):
            if getattr(self, name) < 1:
                raise InvalidInputError(f"{name} is {getattr(self, name)}, and 1 at least.")
        if self.logging_dir is None:
            self.logging_dir = os.path.join(self.output_dir, "runs")
        if self.run_name is None:
            self.run_name = self.output_dir
        self.report_to = self.report_to or []

    @property
    def devices(self) -> int:
        """Devices that share a step; a script that shares it otherwise counts for itself."""
        return 1

    @property
    def train_batch_size(self) -> int:
        """Examples a step, of all devices."""
        return self.per_device_train_batch_size * self.devices

    @property
    def eval_batch_size(self) -> int:
        """Examples a step of an evaluation, of all devices."""
        return self.per_device_eval_batch_size * self.devices

    @property
    def world_size(self) -> int:
        """Processes that train together: this one."""
        return 1

    @property
    def process_index(self) -> int:
        """Which of them this one is."""
        return 0

    @property
    def should_log(self) -> bool:
        """Whether this process logs."""
        return True

    @property
    def should_save(self) -> bool:
        """Whether this process saves."""
        return True

    def get_process_log_level(self) -> int:
        """The level of this process's log, as ``logging`` has it."""
        import logging

        levels = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}
        levels |= {"error": logging.ERROR, "critical": logging.CRITICAL, "passive": logging.WARNING}
        if self.log_level not in levels:
            raise InvalidInputError(
                f"log_level is {self.log_level!r}, and one of {', '.join(levels)}."
            )
        return levels[self.log_level]

    def get_warmup_steps(self, num_training_steps: int) -> int:
        """The number of steps in which the learning rate goes up.

        Args:
            num_training_steps: of the whole training.
        """
        if self.warmup_steps > 0:
            return self.warmup_steps
        return -int(-num_training_steps * self.warmup_ratio // 1)

    @contextmanager
    def main_process_first(self, local: bool = True, desc: str = "work") -> Iterator[None]:
        """Does nothing: there is one process.

        Args:
            local: whether each machine has its own first one.
            desc: what is done.
        """
        yield

    def to_dict(self) -> dict[str, Any]:
        """The arguments by name, without tokens."""
        values = {each.name: getattr(self, each.name) for each in dataclasses.fields(self)}
        return {k: f"<{k.upper()}>" if k.endswith("_token") and v else v for k, v in values.items()}

    def to_json_string(self) -> str:
        """The same, as JSON."""
        return json.dumps(self.to_dict(), indent=2)

    def to_sanitized_dict(self) -> dict[str, bool | int | float | str]:
        """The same, with what isn't a number or a text as a text."""
        plain = (bool, int, float, str)
        return {k: v if isinstance(v, plain) else str(v) for k, v in self.to_dict().items()}


@dataclass
class Seq2SeqTrainingArguments(TrainingArguments):
    """Options of a training of an encoder with a decoder.

    Args:
        sortish_sampler: whether texts of like lengths are batched.
        predict_with_generate: whether an evaluation generates texts.
        generation_max_length: of these, in tokens.
        generation_num_beams: of the search for them.
    """

    sortish_sampler: bool = _help("whether texts of like lengths are batched", False)
    predict_with_generate: bool = _help("whether an evaluation generates texts", False)
    generation_max_length: int | None = _help("their longest length, in tokens", None)
    generation_num_beams: int | None = _help("beams of the search for them", None)


@dataclass
class TFTrainingArguments(TrainingArguments):
    """Options of a training with Keras.

    Args:
        tpu_name: of a TPU.
        tpu_zone: where it is.
        gcp_project: whose it is.
        poly_power: of the learning rate's polynomial.
        xla: whether to compile.
    """

    tpu_name: str | None = _help("name of a TPU", None)
    tpu_zone: str | None = _help("its zone", None)
    gcp_project: str | None = _help("its project", None)
    poly_power: float = _help("power of the learning rate's polynomial", 1.0)
    xla: bool = _help("whether to compile with XLA", False)

    @functools.cached_property
    def strategy(self) -> tf.distribute.Strategy:
        """How a step is shared: one GPU or none is one device, several are mirrored.

        With ``fp16`` Keras computes in float16 from then on.
        """
        import keras
        import tensorflow as tf

        if self.fp16:
            keras.mixed_precision.set_global_policy("mixed_float16")
        gpus = [] if self.no_cuda or self.use_cpu else tf.config.list_physical_devices("GPU")
        if self.tpu_name is not None:
            resolver = tf.distribute.cluster_resolver.TPUClusterResolver(
                self.tpu_name, zone=self.tpu_zone, project=self.gcp_project
            )
            tf.config.experimental_connect_to_cluster(resolver)
            tf.tpu.experimental.initialize_tpu_system(resolver)
            return tf.distribute.TPUStrategy(resolver)
        if len(gpus) > 1:
            return tf.distribute.MirroredStrategy()
        return tf.distribute.OneDeviceStrategy("/gpu:0" if gpus else "/cpu:0")

    @property
    def devices(self) -> int:
        """Devices that share a step."""
        return int(self.strategy.num_replicas_in_sync)

    @property
    def n_replicas(self) -> int:
        """The same."""
        return self.devices

    @property
    def n_gpu(self) -> int:
        """The same."""
        return self.devices
