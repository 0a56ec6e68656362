# In the style of public kernels: a base model within a functional one, older calls of the tokenizer.
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Dense, Dropout, Input
from tensorflow.keras.models import Model
from tensorflow.keras.optimizers import Adam
from transformers import AutoConfig, AutoTokenizer, TFAutoModel

MODEL, MAX_LEN = "distilbert-masked", 5  # Without padding, which version 4 trains.
strategy = tf.distribute.get_strategy()
texts = ["you are kind", "what a mean thing to say", "thanks for the help", "go away, all of you"]
y = np.array([0, 1, 0, 1])
tokenizer = AutoTokenizer.from_pretrained(MODEL)


def regular_encode(texts, maxlen):
    encoded = tokenizer.batch_encode_plus(
        texts,
        return_attention_mask=False,
        return_token_type_ids=False,
        padding="max_length",
        truncation=True,
        max_length=maxlen,
    )
    return np.array(encoded["input_ids"])


x = regular_encode(texts, MAX_LEN)
one = tokenizer.encode_plus(
    texts[0],
    add_special_tokens=True,
    max_length=MAX_LEN,
    padding="max_length",
    truncation=True,
    return_attention_mask=True,
    return_token_type_ids=False,
    return_tensors="tf",
)
assert one["input_ids"].shape == (1, MAX_LEN) and (one["input_ids"].numpy()[0] == x[0]).all()
train_set = tf.data.Dataset.from_tensor_slices((x, y)).repeat().batch(2).prefetch(1)
valid_set = tf.data.Dataset.from_tensor_slices((x, y)).batch(2).cache()


def build_model(transformer, max_len):
    input_word_ids = Input(shape=(max_len,), dtype=tf.int32, name="input_word_ids")
    cls_token = transformer(input_word_ids)[0][:, 0, :]
    hidden = Dropout(0.0)(cls_token)
    out = Dense(1, activation="sigmoid", kernel_initializer="ones")(hidden)
    model = Model(inputs=input_word_ids, outputs=out)
    model.compile(Adam(learning_rate=1e-3), loss="binary_crossentropy", metrics=["accuracy"])
    return model


with strategy.scope():
    config = AutoConfig.from_pretrained(MODEL, output_hidden_states=False, output_attentions=False)
    transformer = TFAutoModel.from_pretrained(
        MODEL, config=config, trainable=True, name="transformer"
    )
    model = build_model(transformer, MAX_LEN)
assert transformer.name == "transformer" and transformer.trainable
history = model.fit(train_set, steps_per_epoch=2, validation_data=valid_set, epochs=1, verbose=0)
losses = [float(history.history[key][0]) for key in ("loss", "val_loss")]
losses += [float(p) for p in model.predict(x, verbose=0)[:, 0]]

# Another habit: a frozen base model, whose last states are put side by side.
frozen = TFAutoModel.from_pretrained(MODEL, output_hidden_states=True, trainable=False)
input_ids = Input(shape=(MAX_LEN,), dtype="int32", name="input_ids")
attention_mask = Input(shape=(MAX_LEN,), dtype="int32", name="attention_mask")
states = frozen({"input_ids": input_ids, "attention_mask": attention_mask}).hidden_states
joined = tf.keras.layers.concatenate([states[-1], states[-2]], axis=-1)
out = Dense(2, activation="softmax", kernel_initializer="ones")(joined[:, 0, :])
other = Model(inputs=[input_ids, attention_mask], outputs=out)
assert len(other.trainable_weights) == 2
other.compile("sgd", "sparse_categorical_crossentropy")
losses.append(float(other.evaluate([x, np.ones_like(x)], y, batch_size=4, verbose=0)))
