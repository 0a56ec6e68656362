# In the style of run_flax_glue.py: a state of its own, all devices, decay of some parameters alone.
from dataclasses import dataclass, field
from typing import Any, Callable, Optional

import jax
import jax.numpy as jnp
import numpy as np
import optax
import transformers
from datasets import Dataset
from flax import struct, traverse_util
from flax.jax_utils import pad_shard_unpad, replicate, unreplicate
from flax.training import train_state
from flax.training.common_utils import get_metrics, onehot, shard
from transformers import (
    AutoConfig,
    AutoTokenizer,
    FlaxAutoModelForSequenceClassification,
    HfArgumentParser,
    PretrainedConfig,
    TrainingArguments,
    is_tensorboard_available,
)
from transformers.utils import check_min_version

check_min_version("4.20.0")


@dataclass
class ModelArguments:
    model_name_or_path: str = field(metadata={"help": "Where the weights come from."})
    use_slow_tokenizer: Optional[bool] = field(default=False)
    max_seq_length: int = field(default=12)


parser = HfArgumentParser((ModelArguments, TrainingArguments))
command = (
    "--model_name_or_path bert-classes --output_dir out/flax_text_classification "
    "--per_device_train_batch_size 4 --learning_rate 1e-3 --weight_decay 0.01 --seed 3"
)
model_args, training_args = parser.parse_args_into_dataclasses(command.split())
transformers.utils.logging.set_verbosity_error()
has_tensorboard = is_tensorboard_available()
raw = Dataset.from_dict(
    {
        "sentence": [
            "a warm and funny film",
            "dull, loud and long",
            "clever story, good actors",
            "not one joke works",
        ],
        "label": [1, 0, 1, 0],
    }
)
config = AutoConfig.from_pretrained(
    model_args.model_name_or_path, num_labels=2, finetuning_task="sst2", trust_remote_code=False
)
assert config.label2id == PretrainedConfig(num_labels=2).label2id
tokenizer = AutoTokenizer.from_pretrained(
    model_args.model_name_or_path, use_fast=not model_args.use_slow_tokenizer
)
model = FlaxAutoModelForSequenceClassification.from_pretrained(
    model_args.model_name_or_path, config=config, token=None, trust_remote_code=False
)


def preprocess_function(examples):
    result = tokenizer(
        examples["sentence"],
        padding="max_length",
        max_length=model_args.max_seq_length,
        truncation=True,
    )
    result["labels"] = examples["label"]
    return result


data = raw.map(preprocess_function, batched=True, remove_columns=raw.column_names)
warmup = optax.linear_schedule(0.0, training_args.learning_rate, 2)
decay = optax.linear_schedule(training_args.learning_rate, 0.0, 4)
schedule = optax.join_schedules([warmup, decay], boundaries=[2])


class TrainState(train_state.TrainState):
    logits_fn: Callable = struct.field(pytree_node=False)
    loss_fn: Callable = struct.field(pytree_node=False)


def decay_mask_fn(params):
    flat_params = traverse_util.flatten_dict(params)
    candidates = ["layernorm", "layer_norm", "ln"]
    norms = {
        layer[-2:]
        for name in candidates
        for layer in flat_params.keys()
        if name in "".join(layer).lower()
    }
    flat_mask = {path: (path[-1] != "bias" and path[-2:] not in norms) for path in flat_params}
    return traverse_util.unflatten_dict(flat_mask)


tx = optax.adamw(
    learning_rate=schedule,
    b1=0.9,
    b2=0.999,
    eps=1e-6,
    weight_decay=training_args.weight_decay,
    mask=decay_mask_fn,
)
state = TrainState.create(
    apply_fn=model.__call__,
    params=model.params,
    tx=tx,
    logits_fn=lambda logits: logits.argmax(-1),
    loss_fn=lambda logits, labels: optax.softmax_cross_entropy(logits, onehot(labels, 2)).mean(),
)
state = replicate(state)
dropout_rngs = jax.random.split(jax.random.PRNGKey(training_args.seed), jax.local_device_count())


def train_step(state: TrainState, batch: Any, dropout_rng: Any):
    dropout_rng, new_dropout_rng = jax.random.split(dropout_rng)
    targets = batch.pop("labels")

    def loss_fn(params):
        logits = state.apply_fn(**batch, params=params, dropout_rng=dropout_rng, train=True)[0]
        return state.loss_fn(logits, targets)

    loss, grad = jax.value_and_grad(loss_fn)(state.params)
    grad = jax.lax.pmean(grad, "batch")
    metrics = jax.lax.pmean(
        {"loss": loss, "learning_rate": schedule(state.step)}, axis_name="batch"
    )
    return state.apply_gradients(grads=grad), metrics, new_dropout_rng


p_train_step = jax.pmap(train_step, axis_name="batch", donate_argnums=(0,))
p_eval_step = jax.pmap(
    lambda state, batch: state.logits_fn(
        state.apply_fn(**batch, params=state.params, train=False)[0]
    ),
    axis_name="batch",
)
train_metrics = []
for step in range(5):
    batch = shard({k: np.array(v) for k, v in data[:4].items()})
    state, metrics, dropout_rngs = p_train_step(state, batch, dropout_rngs)
    train_metrics.append(metrics)
losses = [float(x) for x in get_metrics(train_metrics)["loss"]]
batch = {k: np.array(v) for k, v in data[:3].items()}
labels = batch.pop("labels")
predictions = pad_shard_unpad(p_eval_step)(state, batch, min_device_batch=4)
answers = np.asarray(predictions).tolist()
params = jax.device_get(unreplicate(state.params))
model.save_pretrained(training_args.output_dir, params=params)
tokenizer.save_pretrained(training_args.output_dir)
