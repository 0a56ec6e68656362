# In the style of public code that trains a head alone, with a loop of its own.
import tensorflow as tf
from transformers import AutoTokenizer, TFBertForSequenceClassification

tokenizer = AutoTokenizer.from_pretrained("bert-classes")
model = TFBertForSequenceClassification.from_pretrained("bert-classes", name="frozen")
for layer in model.layers[:-1]:
    layer.trainable = False
assert not model.get_layer("bert").trainable and len(model.trainable_variables) == 2
batch = tokenizer(["a good day", "a bad day"], padding=True, return_tensors="tf")
labels = tf.constant([1, 0])
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = tf.keras.optimizers.SGD(0.1)
losses = []
for step in range(4):
    with tf.GradientTape() as tape:
        loss = loss_fn(labels, model(batch, training=True).logits)
    optimizer.apply_gradients(
        zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables)
    )
    losses.append(float(loss))
print(model.config._name_or_path, model.config.use_return_dict)
