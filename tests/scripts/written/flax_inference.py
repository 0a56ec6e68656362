# In the style of public scripts that only infer, and look into parameters or change them.
import jax
import jax.numpy as jnp
import numpy as np
from flax.core.frozen_dict import freeze, unfreeze
from flax.traverse_util import flatten_dict
from transformers import (
    AutoTokenizer,
    BertConfig,
    FlaxAutoModel,
    FlaxAutoModelForSequenceClassification,
    FlaxBertModel,
)

path = "bert-classes"
with jax.default_device(jax.devices("cpu")[0]):
    model = FlaxAutoModelForSequenceClassification.from_pretrained(path, num_labels=2)
    model.params = model.to_fp32(model.params)
tokenizer = AutoTokenizer.from_pretrained(path)
inputs = tokenizer(
    ["a warm and funny film", "dull"], return_tensors="jax", padding="longest", truncation=True
)
outputs = model(**inputs)
losses = np.asarray(outputs.logits).ravel().tolist()

flat = flatten_dict(model.params, sep="/")
kernel = flat["bert/encoder/layer/0/attention/self/query/kernel"]
scale = model.params["bert"]["encoder"]["layer"]["1"]["output"]["LayerNorm"]["scale"]
losses += [float(jnp.abs(kernel).max()), float(scale.max())]
assert kernel.shape == (16, 16) and ("classifier", "kernel") in flatten_dict(model.params)

changed = unfreeze(model.params)
changed["classifier"]["bias"] = jnp.array([1.0, -1.0])
losses += np.asarray(model(**inputs, params=freeze(changed)).logits).ravel().tolist()

half = model.to_bf16(model.params)
assert half["classifier"]["bias"].dtype == jnp.bfloat16
hidden = FlaxAutoModel.from_pretrained(path, dtype=jnp.bfloat16)
states = hidden(**inputs, output_hidden_states=True, return_dict=True).hidden_states
assert len(states) == 3 and states[-1].dtype == jnp.bfloat16

model.save_pretrained("out/flax_inference")
lazy, params = FlaxAutoModelForSequenceClassification.from_pretrained(
    "out/flax_inference", _do_init=False
)
losses += np.asarray(lazy(**inputs, params=params).logits).ravel().tolist()
compiled = jax.jit(lambda p, b: model(**b, params=p, train=False).logits)
losses += np.asarray(compiled(model.params, dict(inputs))).ravel().tolist()

size = dict(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16)
fresh = FlaxBertModel(
    BertConfig(vocab_size=50, **size), seed=0, input_shape=(1, 8), dtype=jnp.float32, _do_init=True
)
assert fresh.params_shape_tree["pooler"]["dense"]["kernel"].shape == (16, 16)
again = fresh.init_weights(jax.random.PRNGKey(0), (1, 8))
assert jax.tree_util.tree_structure(again) == jax.tree_util.tree_structure(fresh.params)

ids = jnp.array(inputs["input_ids"])
places = jnp.broadcast_to(jnp.arange(ids.shape[1]), ids.shape)
base = FlaxBertModel.from_pretrained(path)
pooled = base.module.apply(
    {"params": base.params},
    ids,
    jnp.array(inputs["attention_mask"]),
    jnp.zeros_like(ids),
    places,
    jnp.ones((2, 2)),
)[1]
answers = [list(pooled.shape), [model.config.id2label[int(i)] for i in outputs.logits.argmax(-1)]]
