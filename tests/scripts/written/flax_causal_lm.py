# In the style of run_clm_flax.py.
import jax
import numpy as np
import optax
from flax.training.common_utils import onehot, shard
from flax.training.train_state import TrainState
from transformers import AutoTokenizer, FlaxAutoModelForCausalLM
from transformers.testing_utils import CaptureLogger
import transformers

tok_logger = transformers.utils.logging.get_logger("transformers.tokenization_utils_base")
tokenizer = AutoTokenizer.from_pretrained("gpt2")
text = (
    "Once there was a fisherman who lived by the sea with his wife, and every day he went out to fish. "
    * 4
)
with CaptureLogger(tok_logger) as cl:
    ids = tokenizer(text, verbose=False)["input_ids"]
batch = {"input_ids": np.array([ids[i : i + 16] for i in range(0, 64, 16)])}
batch["attention_mask"] = np.ones_like(batch["input_ids"])
labels = batch["input_ids"].copy()
model = FlaxAutoModelForCausalLM.from_pretrained("gpt2", seed=0)
state = TrainState.create(apply_fn=model.__call__, params=model.params, tx=optax.adam(1e-3))


def loss_fn(logits, labels):
    shift_logits, shift_labels = logits[..., :-1, :], labels[..., 1:]
    return optax.softmax_cross_entropy(
        shift_logits, onehot(shift_labels, shift_logits.shape[-1])
    ).mean()


@jax.jit
def train_step(state, rng):
    def compute_loss(params):
        return loss_fn(
            state.apply_fn(**batch, params=params, dropout_rng=rng, train=True)[0], labels
        )

    loss, grad = jax.value_and_grad(compute_loss)(state.params)
    return state.apply_gradients(grads=grad), loss


losses = []
for step in range(4):
    state, loss = train_step(state, jax.random.PRNGKey(step))
    losses.append(float(loss))
