# In the style of run_flax_ner.py.
import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax.training.common_utils import onehot
from transformers import AutoTokenizer, FlaxAutoModelForTokenClassification

words = [["Ada", "lives", "in", "London"], ["Grace", "met", "Ada"]]
tags = [[1, 0, 0, 2], [1, 0, 1]]
tokenizer = AutoTokenizer.from_pretrained("bert-tokens")
model = FlaxAutoModelForTokenClassification.from_pretrained("bert-tokens", num_labels=3)
inputs = tokenizer(
    words, max_length=12, padding="max_length", truncation=True, is_split_into_words=True
)
labels = []
for i, label in enumerate(tags):
    previous, ids = None, []
    for word in inputs.word_ids(batch_index=i):
        ids.append(-100 if word is None or word == previous else label[word])
        previous = word
    labels.append(ids)
labels = np.array(labels)
batch = {k: np.array(v) for k, v in inputs.items()}


def cross_entropy_loss(logits, labels):
    xentropy = optax.softmax_cross_entropy(logits, onehot(labels, num_classes=3))
    mask = jnp.where(labels >= 0, 1, 0)
    return jnp.sum(xentropy * mask) / jnp.sum(mask)


tx = optax.adam(1e-3)
params, opt_state, losses = model.params, None, []
opt_state = tx.init(params)


@jax.jit
def step(params, opt_state):
    loss, grads = jax.value_and_grad(
        lambda p: cross_entropy_loss(model(**batch, params=p, train=False)[0], labels)
    )(params)
    updates, opt_state = tx.update(grads, opt_state, params)
    return optax.apply_updates(params, updates), opt_state, loss


for _ in range(4):
    params, opt_state, loss = step(params, opt_state)
    losses.append(float(loss))
