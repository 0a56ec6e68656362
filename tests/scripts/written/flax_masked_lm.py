# In the style of run_mlm_flax.py: a collator of its own, and all devices.
from dataclasses import dataclass, field
from typing import Dict, List, Optional

import flax
import jax
import jax.numpy as jnp
import numpy as np
import optax
from datasets import Dataset
from flax import jax_utils
from flax.jax_utils import pad_shard_unpad
from flax.training import train_state
from flax.training.common_utils import onehot, shard
from transformers import (
    CONFIG_MAPPING,
    FLAX_MODEL_FOR_MASKED_LM_MAPPING,
    AutoConfig,
    AutoTokenizer,
    FlaxAutoModelForMaskedLM,
    HfArgumentParser,
    PreTrainedTokenizerBase,
    TensorType,
    is_tensorboard_available,
    set_seed,
)

MODEL_CONFIG_CLASSES = list(FLAX_MODEL_FOR_MASKED_LM_MAPPING.keys())
MODEL_TYPES = tuple(conf.model_type for conf in MODEL_CONFIG_CLASSES)
assert "bert" in MODEL_TYPES and "bert" in CONFIG_MAPPING


@dataclass
class TrainingArguments:
    output_dir: str = field(metadata={"help": "Where the model goes."})
    model_name_or_path: Optional[str] = field(default=None)
    learning_rate: float = field(default=1e-3)
    dtype: Optional[str] = field(default="float32", metadata={"choices": ["float32", "bfloat16"]})
    seed: int = field(default=42)
    gradient_checkpointing: bool = field(default=False)


(args,) = HfArgumentParser((TrainingArguments,)).parse_args_into_dataclasses(
    "--output_dir out/flax_masked_lm --model_name_or_path bert-masked --seed 1".split()
)
set_seed(args.seed)
has_tensorboard = is_tensorboard_available()


@flax.struct.dataclass
class FlaxDataCollatorForLanguageModeling:
    tokenizer: PreTrainedTokenizerBase
    mlm_probability: float = 0.15

    def __post_init__(self):
        if self.tokenizer.mask_token is None:
            raise ValueError("This tokenizer has no token for what is masked.")

    def __call__(self, examples: List[Dict[str, np.ndarray]], pad_to_multiple_of: int):
        batch = self.tokenizer.pad(
            examples, pad_to_multiple_of=pad_to_multiple_of, return_tensors=TensorType.NUMPY
        )
        special_tokens_mask = batch.pop("special_tokens_mask", None)
        inputs, labels = batch["input_ids"], batch["input_ids"].copy()
        probability = np.full(labels.shape, self.mlm_probability)
        probability[special_tokens_mask.astype("bool")] = 0.0
        masked = np.random.binomial(1, probability).astype("bool")
        labels[~masked] = -100
        replaced = np.random.binomial(1, np.full(labels.shape, 0.8)).astype("bool") & masked
        inputs[replaced] = self.tokenizer.convert_tokens_to_ids(self.tokenizer.mask_token)
        batch["input_ids"], batch["labels"] = inputs, labels
        return batch


config = AutoConfig.from_pretrained(args.model_name_or_path)
tokenizer = AutoTokenizer.from_pretrained(args.model_name_or_path)
texts = Dataset.from_dict(
    {
        "text": [
            "the quick brown fox jumps over the lazy dog",
            "the cat sleeps in the warm sun near the old wall",
            "rain fell on the hills and the river rose",
            "she opened the book and began to read",
        ]
        * 2
    }
)


def group_texts(examples):
    joined = {k: sum(examples[k], []) for k in examples.keys()}
    total = len(joined["input_ids"]) // 16 * 16
    return {k: [t[i : i + 16] for i in range(0, total, 16)] for k, t in joined.items()}


data = texts.map(
    lambda examples: tokenizer(examples["text"], return_special_tokens_mask=True),
    batched=True,
    remove_columns=texts.column_names,
).map(group_texts, batched=True)
collator = FlaxDataCollatorForLanguageModeling(tokenizer=tokenizer, mlm_probability=0.3)
scratch = FlaxAutoModelForMaskedLM.from_config(config, seed=args.seed, dtype=jnp.float32)
assert jax.tree_util.tree_leaves(scratch.params)
model = FlaxAutoModelForMaskedLM.from_pretrained(
    args.model_name_or_path, config=config, seed=args.seed, dtype=getattr(jnp, args.dtype)
)
if args.gradient_checkpointing:
    model.enable_gradient_checkpointing()
rng, dropout_rng = jax.random.split(jax.random.PRNGKey(args.seed))
dropout_rngs = jax.random.split(dropout_rng, jax.local_device_count())
state = train_state.TrainState.create(
    apply_fn=model.__call__, params=model.params, tx=optax.adamw(args.learning_rate, b2=0.98)
)


def masked_loss(logits, labels):
    mask = jnp.where(labels > 0, 1.0, 0.0)
    return (
        optax.softmax_cross_entropy(logits, onehot(labels, logits.shape[-1])) * mask
    ).sum(), mask


def train_step(state, batch, dropout_rng):
    dropout_rng, new_dropout_rng = jax.random.split(dropout_rng)

    def loss_fn(params):
        labels = batch.pop("labels")
        logits = state.apply_fn(**batch, params=params, dropout_rng=dropout_rng, train=True)[0]
        loss, mask = masked_loss(logits, labels)
        return loss, mask.sum()

    (loss, number), grad = jax.value_and_grad(loss_fn, has_aux=True)(state.params)
    number = jax.lax.psum(number, "batch")
    loss = jax.lax.psum(loss, "batch") / number
    grad = jax.tree_util.tree_map(lambda x: x / number, jax.lax.psum(grad, "batch"))
    return state.apply_gradients(grads=grad), {"loss": loss}, new_dropout_rng


def eval_step(params, batch):
    labels = batch.pop("labels")
    logits = model(**batch, params=params, train=False)[0]
    loss, mask = masked_loss(logits, labels)
    accuracy = jnp.equal(jnp.argmax(logits, axis=-1), labels) * mask
    found = {"loss": loss, "accuracy": accuracy.sum(), "normalizer": mask.sum()}
    return jax.lax.psum(found, axis_name="batch")


p_train_step = jax.pmap(train_step, "batch", donate_argnums=(0,))
p_eval_step = jax.pmap(eval_step, "batch", donate_argnums=(0,))
state = jax_utils.replicate(state)
losses = []
for step in range(3):
    inputs = collator([data[i] for i in range(4)], pad_to_multiple_of=16)
    state, metric, dropout_rngs = p_train_step(state, shard(inputs.data), dropout_rngs)
    losses.append(float(jax_utils.unreplicate(metric)["loss"]))
inputs = collator([data[i] for i in range(3)], pad_to_multiple_of=16)
metrics = pad_shard_unpad(p_eval_step, static_return=True)(
    state.params, inputs.data, min_device_batch=4
)
losses.append(float(np.ravel(metrics["loss"])[0] / np.ravel(metrics["normalizer"])[0]))
params = jax.device_get(jax.tree_util.tree_map(lambda x: x[0], state.params))
model.save_pretrained(args.output_dir, params=params)
