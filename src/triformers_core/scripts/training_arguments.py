"""What scripts read of their training arguments: options of a command line, and what follows."""

from __future__ import annotations

import dataclasses
import functools
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from triformers_core.errors import InvalidInputError, nearest

if TYPE_CHECKING:
    import tensorflow as tf

__all__ = ["Seq2SeqTrainingArguments", "TFTrainingArguments", "TrainingArguments"]

_INTERVALS = ("no", "steps", "epoch")


@dataclass
class TrainingArguments:
    """Options of a training, for scripts that write their own loop: nothing here trains.

    On a command line they have the help that stands here.

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

    output_dir: str = "trainer_output"
    overwrite_output_dir: bool = False
    do_train: bool = False
    do_eval: bool = False
    do_predict: bool = False
    eval_strategy: str = "no"
    evaluation_strategy: str | None = None
    per_device_train_batch_size: int = 8
    per_device_eval_batch_size: int = 8
    gradient_accumulation_steps: int = 1
    learning_rate: float = 5e-5
    weight_decay: float = 0.0
    adam_beta1: float = 0.9
    adam_beta2: float = 0.999
    adam_epsilon: float = 1e-8
    max_grad_norm: float = 1.0
    num_train_epochs: float = 3.0
    max_steps: int = -1
    lr_scheduler_type: str = "linear"
    warmup_ratio: float = 0.0
    warmup_steps: int = 0
    logging_dir: str | None = None
    logging_strategy: str = "steps"
    logging_first_step: bool = False
    logging_steps: float = 500
    save_strategy: str = "steps"
    save_steps: float = 500
    save_total_limit: int | None = None
    seed: int = 42
    data_seed: int | None = None
    fp16: bool = False
    bf16: bool = False
    local_rank: int = -1
    dataloader_drop_last: bool = False
    dataloader_num_workers: int = 0
    eval_steps: float | None = None
    run_name: str | None = None
    disable_tqdm: bool = False
    remove_unused_columns: bool = True
    label_names: list[str] | None = None
    load_best_model_at_end: bool = False
    metric_for_best_model: str | None = None
    greater_is_better: bool | None = None
    label_smoothing_factor: float = 0.0
    optim: str = "adamw_torch"
    adafactor: bool = False
    group_by_length: bool = False
    report_to: list[str] | None = None
    push_to_hub: bool = False
    resume_from_checkpoint: str | None = None
    hub_model_id: str | None = None
    hub_strategy: str = "every_save"
    hub_token: str | None = None
    hub_private_repo: bool | None = None
    gradient_checkpointing: bool = False
    no_cuda: bool = False
    use_cpu: bool = False
    debug: str = ""
    log_level: str = "passive"

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

    sortish_sampler: bool = False
    predict_with_generate: bool = False
    generation_max_length: int | None = None
    generation_num_beams: int | None = None


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

    tpu_name: str | None = None
    tpu_zone: str | None = None
    gcp_project: str | None = None
    poly_power: float = 1.0
    xla: bool = False

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
