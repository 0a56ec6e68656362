# In the style of run_mlm_flax.py; every fourth token is masked, so that nothing is drawn.
import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax.training.common_utils import onehot
from transformers import (
    FLAX_MODEL_FOR_MASKED_LM_MAPPING,
    AutoConfig,
    AutoTokenizer,
    FlaxAutoModelForMaskedLM,
    set_seed,
)
from transformers import TensorType

MODEL_TYPES = tuple(conf.model_type for conf in FLAX_MODEL_FOR_MASKED_LM_MAPPING.keys())
assert "bert" in MODEL_TYPES
set_seed(0)
tokenizer = AutoTokenizer.from_pretrained("bert-masked")
model = FlaxAutoModelForMaskedLM.from_pretrained("bert-masked", seed=0, dtype=jnp.float32)
text = (
    "the quick brown fox jumps over the lazy dog while the cat sleeps in the warm sun near the old wall . "
    * 4
)
ids = tokenizer(text, verbose=False)["input_ids"][1:-1]
blocks = np.array([ids[i : i + 16] for i in range(0, 64, 16)])
labels = np.where(np.arange(16) % 4 == 1, blocks, -100)
inputs = np.where(labels == -100, blocks, tokenizer.mask_token_id)
tx = optax.adamw(1e-3)


@jax.jit
def train_step(params, opt_state, rng):
    def loss_fn(params):
        logits = model(
            input_ids=inputs,
            attention_mask=np.ones_like(inputs),
            params=params,
            dropout_rng=rng,
            train=True,
        )[0]
        label_mask = jnp.where(labels > 0, 1.0, 0.0)
        loss = optax.softmax_cross_entropy(logits, onehot(labels, logits.shape[-1])) * label_mask
        return loss.sum() / label_mask.sum()

    loss, grad = jax.value_and_grad(loss_fn)(params)
    updates, opt_state = tx.update(grad, opt_state, params)
    return optax.apply_updates(params, updates), opt_state, loss


params, losses = model.params, []
opt_state = tx.init(params)
for step in range(4):
    params, opt_state, loss = train_step(params, opt_state, jax.random.PRNGKey(step))
    losses.append(float(loss))
