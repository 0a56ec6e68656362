# In the style of run_qa.py for Flax.
import jax
import jax.numpy as jnp
import numpy as np
import optax
from transformers import (
    AutoTokenizer,
    EvalPrediction,
    FlaxAutoModelForQuestionAnswering,
    PreTrainedTokenizerFast,
)

tokenizer = AutoTokenizer.from_pretrained("bert-answers")
assert isinstance(tokenizer, PreTrainedTokenizerFast)
model = FlaxAutoModelForQuestionAnswering.from_pretrained("bert-answers")
context = "the old lighthouse stands on a small island in the north and was built by fishermen of the village"
inputs = tokenizer(
    ["who built it ?", "where is it ?"],
    [context] * 2,
    max_length=20,
    truncation="only_second",
    return_tensors="np",
)
batch = dict(inputs)
start_positions, end_positions = np.array([9, 12]), np.array([11, 13])


def cross_entropy_loss(logits, labels):
    return optax.softmax_cross_entropy(logits, jax.nn.one_hot(labels, num_classes=20)).mean()


tx = optax.adamw(1e-3)


@jax.jit
def step(params, opt_state):
    def loss_fn(params):
        start, end = model(**batch, params=params, train=False)[:2]
        return (
            cross_entropy_loss(start, start_positions) + cross_entropy_loss(end, end_positions)
        ) / 2

    loss, grads = jax.value_and_grad(loss_fn)(params)
    updates, opt_state = tx.update(grads, opt_state, params)
    return optax.apply_updates(params, updates), opt_state, loss


params, losses = model.params, []
opt_state = tx.init(params)
for _ in range(3):
    params, opt_state, loss = step(params, opt_state)
    losses.append(float(loss))
predictions, label_ids = EvalPrediction(predictions=losses, label_ids=None)
