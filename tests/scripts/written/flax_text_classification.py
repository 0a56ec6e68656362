# In the style of run_flax_glue.py.
import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax import traverse_util
from flax.training import train_state
from transformers import AutoConfig, AutoTokenizer, FlaxAutoModelForSequenceClassification

texts = [
    "a warm and funny film",
    "dull, loud and long",
    "clever story, good actors",
    "not one joke works",
]
labels = np.array([1, 0, 1, 0])
config = AutoConfig.from_pretrained("bert-classes", num_labels=2, finetuning_task="sst2")
tokenizer = AutoTokenizer.from_pretrained("bert-classes")
model = FlaxAutoModelForSequenceClassification.from_pretrained("bert-classes", config=config)


def decay_mask_fn(params):
    flat_params = traverse_util.flatten_dict(params)
    flat_mask = {
        path: path[-1] != "bias" and path[-2:] != ("LayerNorm", "scale") for path in flat_params
    }
    return traverse_util.unflatten_dict(flat_mask)


schedule = optax.join_schedules(
    [optax.linear_schedule(0.0, 1e-3, 2), optax.linear_schedule(1e-3, 0.0, 4)], [2]
)
tx = optax.adamw(schedule, b1=0.9, b2=0.999, eps=1e-6, weight_decay=0.01, mask=decay_mask_fn)
state = train_state.TrainState.create(apply_fn=model.__call__, params=model.params, tx=tx)
batch = dict(
    tokenizer(texts, padding="max_length", max_length=12, truncation=True, return_tensors="np")
)


def train_step(state, batch, labels, dropout_rng):
    def loss_fn(params):
        logits = state.apply_fn(**batch, params=params, dropout_rng=dropout_rng, train=True)[0]
        return optax.softmax_cross_entropy(logits, jax.nn.one_hot(labels, 2)).mean()

    loss, grad = jax.value_and_grad(loss_fn)(state.params)
    return state.apply_gradients(grads=grad), loss


train_step = jax.jit(train_step)
losses = []
for step in range(5):
    state, loss = train_step(state, batch, labels, jax.random.PRNGKey(step))
    losses.append(float(loss))
model.save_pretrained("out/flax_text_classification", params=jax.device_get(state.params))
