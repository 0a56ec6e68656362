# In the style of run_image_classification.py for Flax.
import jax
import jax.numpy as jnp
import numpy as np
import optax
from transformers import (
    AutoImageProcessor,
    FlaxAutoModelForImageClassification,
    is_tensorboard_available,
)

is_tensorboard_available()
processor = AutoImageProcessor.from_pretrained("vit")
model = FlaxAutoModelForImageClassification.from_pretrained("vit", num_labels=3)
generator = np.random.RandomState(0)
images = [generator.randint(0, 255, (20, 24, 3), dtype=np.uint8) for _ in range(4)]
pixels = processor(images, return_tensors="np")["pixel_values"]
labels = np.array([0, 1, 2, 1])
tx = optax.sgd(0.05)


@jax.jit
def step(params, opt_state):
    def loss_fn(params):
        logits = model(pixels, params=params, train=False).logits
        return optax.softmax_cross_entropy(logits, jax.nn.one_hot(labels, 3)).mean()

    loss, grads = jax.value_and_grad(loss_fn)(params)
    updates, opt_state = tx.update(grads, opt_state, params)
    return optax.apply_updates(params, updates), opt_state, loss


params, losses = model.params, []
opt_state = tx.init(params)
for _ in range(3):
    params, opt_state, loss = step(params, opt_state)
    losses.append(float(loss))
