# In the style of run_image_classification.py for TensorFlow.
import numpy as np
import tensorflow as tf
from transformers import AutoImageProcessor, TFAutoModelForImageClassification

processor = AutoImageProcessor.from_pretrained("vit")
model = TFAutoModelForImageClassification.from_pretrained(
    "vit", num_labels=3, ignore_mismatched_sizes=True
)
generator = np.random.RandomState(0)
images = [generator.randint(0, 255, (20, 24, 3), dtype=np.uint8) for _ in range(4)]
pixels = processor(images, return_tensors="np")["pixel_values"]
labels = np.array([0, 1, 2, 1])
model.compile(
    optimizer=tf.keras.optimizers.Adam(1e-3),
    loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
dataset = tf.data.Dataset.from_tensor_slices((pixels, labels)).batch(2)
losses = [float(x) for x in model.fit(dataset, epochs=2, verbose=0).history["loss"]]
