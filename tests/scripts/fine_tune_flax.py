import json
import sys

import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax.training import train_state

from triformers import AutoTokenizer, FlaxAutoModelForSequenceClassification

checkpoint, output_dir = sys.argv[1:]

texts = [
    "A film that I would gladly see again.",
    "Dull, loud and far too long.",
    "Wonderful actors and a clever story!",
    "I left after half an hour.",
    "Warm, funny, and beautifully shot.",
    "Not one of its jokes works.",
    "One of the best of the year.",
    "A waste of time and money.",
]
labels = np.array([1, 0] * 4)

tokenizer = AutoTokenizer.from_pretrained(checkpoint)
model = FlaxAutoModelForSequenceClassification.from_pretrained(checkpoint, num_labels=2)

state = train_state.TrainState.create(
    apply_fn=model.__call__,
    params=model.params,
    tx=optax.adamw(optax.linear_schedule(5e-3, 0.0, 40), weight_decay=0.01),
)


def train_step(state, batch, dropout_rng):
    dropout_rng, new_dropout_rng = jax.random.split(dropout_rng)
    targets = batch.pop("labels")

    def loss_fn(params):
        logits = state.apply_fn(**batch, params=params, dropout_rng=dropout_rng, train=True)[0]
        onehot = jax.nn.one_hot(targets, 2)
        return optax.softmax_cross_entropy(logits, onehot).mean()

    loss, grads = jax.value_and_grad(loss_fn)(state.params)
    return state.apply_gradients(grads=grads), loss, new_dropout_rng


def eval_step(params, batch):
    return model(**batch, params=params, train=False).logits


train_step = jax.jit(train_step, donate_argnums=(0,))
eval_step = jax.jit(eval_step)

encodings = dict(tokenizer(texts, padding="max_length", max_length=16, return_tensors="np"))
dropout_rng = jax.random.PRNGKey(0)
losses = []
for epoch in range(10):
    for start in (0, 4):
        batch = {k: jnp.asarray(v[start : start + 4]) for k, v in encodings.items()}
        batch["labels"] = jnp.asarray(labels[start : start + 4])
        state, loss, dropout_rng = train_step(state, batch, dropout_rng)
        losses.append(float(loss))

model.save_pretrained(output_dir, params=jax.device_get(state.params))
tokenizer.save_pretrained(output_dir)

model = FlaxAutoModelForSequenceClassification.from_pretrained(output_dir)
logits = np.asarray(eval_step(model.params, encodings))
accuracy = float(np.mean(np.argmax(logits, axis=-1) == labels))
print(json.dumps({"losses": losses, "logits": logits.tolist(), "accuracy": accuracy}))
