# In the style of run_t5_mlm_flax.py: spans are replaced by sentinels; which ones is fixed here.
import importlib

import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax.training.common_utils import onehot
from transformers import AutoTokenizer, FlaxT5ForConditionalGeneration

tokenizer = AutoTokenizer.from_pretrained("t5")
model = FlaxT5ForConditionalGeneration.from_pretrained("t5")
shift_tokens_right = importlib.import_module(type(model).__module__).shift_tokens_right
ids = tokenizer(
    "the river rose after the rain and the bridge was closed for two days in a row",
    add_special_tokens=False,
)["input_ids"]
sentinels = tokenizer.convert_tokens_to_ids(["<extra_id_0>", "<extra_id_1>"])
inputs = np.array([ids[:2] + sentinels[:1] + ids[4:7] + sentinels[1:] + ids[9:12] + [1]])
labels = np.array([sentinels[:1] + ids[2:4] + sentinels[1:] + ids[7:9] + [1]])
decoder_input_ids = np.asarray(
    shift_tokens_right(labels, model.config.pad_token_id, model.config.decoder_start_token_id)
)
tx = optax.adafactor(1e-3)


@jax.jit
def train_step(params, opt_state):
    def loss_fn(params):
        logits = model(
            input_ids=inputs, decoder_input_ids=decoder_input_ids, params=params, train=False
        )[0]
        return optax.softmax_cross_entropy(logits, onehot(labels, logits.shape[-1])).mean()

    loss, grad = jax.value_and_grad(loss_fn)(params)
    updates, opt_state = tx.update(grad, opt_state, params)
    return optax.apply_updates(params, updates), opt_state, loss


params, losses = model.params, []
opt_state = tx.init(params)
for _ in range(3):
    params, opt_state, loss = train_step(params, opt_state)
    losses.append(float(loss))
