# In the style of run_summarization_flax.py: label smoothing, all devices, and generation at the end.
from dataclasses import dataclass, field
from typing import Optional

import jax
import jax.numpy as jnp
import numpy as np
import optax
import transformers
from datasets import Dataset
from flax import jax_utils
from flax.jax_utils import pad_shard_unpad
from flax.training import train_state
from flax.training.common_utils import get_metrics, onehot, shard, shard_prng_key
from transformers import (
    FLAX_MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING,
    AutoConfig,
    AutoTokenizer,
    FlaxAutoModelForSeq2SeqLM,
    HfArgumentParser,
)
from transformers.utils import is_offline_mode

MODEL_TYPES = tuple(c.model_type for c in FLAX_MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING.keys())
assert "t5" in MODEL_TYPES and is_offline_mode() in (True, False)


@dataclass
class Arguments:
    model_name_or_path: str = field(default="t5")
    num_beams: Optional[int] = field(default=None)
    label_smoothing_factor: float = field(default=0.1)


args = HfArgumentParser(Arguments).parse_args_into_dataclasses([])[0]
transformers.utils.logging.set_verbosity_error()
raw = Dataset.from_dict(
    {
        "document": [
            "the river rose after the rain and the bridge was closed",
            "the bakery has new bread",
        ],
        "summary": ["bridge closed", "new bread"],
    }
)
config = AutoConfig.from_pretrained(args.model_name_or_path)
tokenizer = AutoTokenizer.from_pretrained(args.model_name_or_path)
model = FlaxAutoModelForSeq2SeqLM.from_pretrained(
    args.model_name_or_path, config=config, seed=0, dtype=jnp.float32
)
if model.config.decoder_start_token_id is None:
    raise ValueError("The decoder has no first token.")
model_module = __import__(model.__module__, fromlist=["shift_tokens_tight"])
shift_tokens_right_fn = getattr(model_module, "shift_tokens_right")


def preprocess_function(examples):
    inputs = ["summarize: " + document for document in examples["document"]]
    options = dict(padding="max_length", truncation=True, return_tensors="np")
    model_inputs = tokenizer(inputs, max_length=16, **options)
    labels = tokenizer(text_target=examples["summary"], max_length=8, **options)
    model_inputs["labels"] = labels["input_ids"]
    decoder_input_ids = shift_tokens_right_fn(
        labels["input_ids"], config.pad_token_id, config.decoder_start_token_id
    )
    model_inputs["decoder_input_ids"] = np.asarray(decoder_input_ids)
    model_inputs["decoder_attention_mask"] = labels["attention_mask"]
    return model_inputs


data = raw.map(preprocess_function, batched=True, remove_columns=raw.column_names)


class TrainState(train_state.TrainState):
    dropout_rng: jnp.ndarray

    def replicate(self):
        return jax_utils.replicate(self).replace(dropout_rng=shard_prng_key(self.dropout_rng))


def loss_fn(logits, labels, padding_mask, smoothing=args.label_smoothing_factor):
    vocab = logits.shape[-1]
    confidence, low = 1.0 - smoothing, smoothing / (vocab - 1)
    normalizing = -(confidence * jnp.log(confidence) + (vocab - 1) * low * jnp.log(low + 1e-20))
    soft = onehot(labels, vocab, on_value=confidence, off_value=low)
    loss = (optax.softmax_cross_entropy(logits, soft) - normalizing) * padding_mask
    return loss.sum(), padding_mask.sum()


def train_step(state, batch):
    dropout_rng, new_dropout_rng = jax.random.split(state.dropout_rng)

    def compute_loss(params):
        labels = batch.pop("labels")
        logits = state.apply_fn(**batch, params=params, dropout_rng=dropout_rng, train=True)[0]
        return loss_fn(logits, labels, batch["decoder_attention_mask"])

    (loss, number), grad = jax.value_and_grad(compute_loss, has_aux=True)(state.params)
    number = jax.lax.psum(number, "batch")
    grad = jax.tree_util.tree_map(lambda x: x / number, jax.lax.psum(grad, "batch"))
    new_state = state.apply_gradients(grads=grad, dropout_rng=new_dropout_rng)
    return new_state, {"loss": jax.lax.psum(loss, "batch") / number}


def generate_step(params, batch):
    model.params = params
    output_ids = model.generate(
        batch["input_ids"],
        attention_mask=batch["attention_mask"],
        max_length=6,
        num_beams=args.num_beams or model.config.num_beams,
    )
    return output_ids.sequences


p_train_step = jax.pmap(train_step, "batch", donate_argnums=(0,))
p_generate_step = jax.pmap(generate_step, "batch")
state = TrainState.create(
    apply_fn=model.__call__,
    params=model.params,
    tx=optax.adamw(1e-3),
    dropout_rng=jax.random.PRNGKey(0),
).replicate()
train_metrics = []
for step in range(3):
    batch = shard({k: np.array(v) for k, v in data[:2].items()})
    state, metric = p_train_step(state, batch)
    train_metrics.append(metric)
losses = [float(x) for x in get_metrics(train_metrics)["loss"]]
batch = {k: np.array(data[:2][k]) for k in ("input_ids", "attention_mask")}
ids = pad_shard_unpad(p_generate_step)(state.params, batch)
answers = tokenizer.batch_decode(jax.device_get(ids.reshape(-1, 6)), skip_special_tokens=True)
