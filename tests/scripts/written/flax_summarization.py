# In the style of run_summarization_flax.py: label smoothing, and generation at the end.
import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax.training.common_utils import onehot
from transformers import AutoTokenizer, FlaxAutoModelForSeq2SeqLM

documents = ["the river rose after the rain and the bridge was closed", "the bakery has new bread"]
summaries = ["bridge closed", "new bread"]
tokenizer = AutoTokenizer.from_pretrained("t5")
model = FlaxAutoModelForSeq2SeqLM.from_pretrained("t5", seed=0)
module = __import__(model.__module__, fromlist=["shift_tokens_right"])
inputs = tokenizer(
    ["summarize: " + d for d in documents],
    max_length=16,
    padding="max_length",
    truncation=True,
    return_tensors="np",
)
targets = tokenizer(
    text_target=summaries, max_length=8, padding="max_length", truncation=True, return_tensors="np"
)
batch = dict(inputs)
batch["decoder_input_ids"] = np.asarray(
    module.shift_tokens_right(
        targets["input_ids"], model.config.pad_token_id, model.config.decoder_start_token_id
    )
)
batch["decoder_attention_mask"] = targets["attention_mask"]
labels, mask = targets["input_ids"], targets["attention_mask"]


def loss_fn(logits, labels, padding_mask, smoothing=0.1):
    vocab = logits.shape[-1]
    confidence, low = 1.0 - smoothing, smoothing / (vocab - 1)
    normalizing = -(confidence * jnp.log(confidence) + (vocab - 1) * low * jnp.log(low + 1e-20))
    soft = onehot(labels, vocab, on_value=confidence, off_value=low)
    loss = (optax.softmax_cross_entropy(logits, soft) - normalizing) * padding_mask
    return loss.sum() / padding_mask.sum()


tx = optax.adamw(1e-3)


@jax.jit
def train_step(params, opt_state, rng):
    loss, grad = jax.value_and_grad(
        lambda p: loss_fn(model(**batch, params=p, dropout_rng=rng, train=True)[0], labels, mask)
    )(params)
    updates, opt_state = tx.update(grad, opt_state, params)
    return optax.apply_updates(params, updates), opt_state, loss


params, losses = model.params, []
opt_state = tx.init(params)
for step in range(3):
    params, opt_state, loss = train_step(params, opt_state, jax.random.PRNGKey(step))
    losses.append(float(loss))
ids = model.generate(
    inputs["input_ids"],
    attention_mask=inputs["attention_mask"],
    params=params,
    max_length=6,
    num_beams=1,
).sequences
answers = tokenizer.batch_decode(np.asarray(ids).tolist(), skip_special_tokens=True)
