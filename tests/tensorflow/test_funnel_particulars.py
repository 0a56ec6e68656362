"""A TensorFlow-1 checkpoint of Funnel Transformer, with the names and axes of the published ones."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import tensorflow as tf
from numpy.typing import NDArray

from triformers import FunnelConfig, TFFunnelForPreTraining

HEADS, SIZE = 2, 3
CONFIG = FunnelConfig(
    vocab_size=11,
    block_sizes=[1, 2],
    num_decoder_layers=1,
    d_model=8,
    n_head=HEADS,
    d_head=SIZE,
    d_inner=10,
)
LAYERS = {
    "funnel.encoder.blocks.0.0.": "model/encoder/layer_0/",
    "funnel.encoder.blocks.1.0.": "model/encoder/layer_1/",
    "funnel.encoder.blocks.1.1.": "model/encoder/layer_2/",
    "funnel.decoder.layers.0.": "model/decoder/layer_3/",
    "funnel.embeddings.": "model/input/",
    "discriminator_predictions.dense.": "model/binary_proj/dense/",
    "discriminator_predictions.dense_prediction.": "model/binary_loss/",
}
PARTS = (
    (r"word_embeddings\.weight$", "word_embedding/lookup_table"),
    (r"attention\.([qkv])_head\.weight$", r"rel_attn/\1/kernel"),
    (r"attention\.([kv])_head\.bias$", r"rel_attn/\1/bias"),
    (r"attention\.r_kernel$", "rel_attn/r/kernel"),
    (r"attention\.post_proj\.weight$", "rel_attn/o/kernel"),
    (r"attention\.post_proj\.bias$", "rel_attn/o/bias"),
    (r"attention\.", "rel_attn/"),
    (r"ffn\.linear_(\d)\.weight$", r"ff/layer_\1/kernel"),
    (r"ffn\.linear_(\d)\.bias$", r"ff/layer_\1/bias"),
    (r"ffn\.", "ff/"),
    (r"layer_norm\.weight$", "layer_norm/gamma"),
    (r"layer_norm\.bias$", "layer_norm/beta"),
    (r"binary_proj/dense/weight$", "binary_proj/dense/kernel"),
)


def stored(name: str, value: NDArray[np.float32]) -> tuple[str, NDArray[np.float32]]:
    """A parameter as those files have it, heads and their size apart."""
    for ours, theirs in LAYERS.items():
        name = name.replace(ours, theirs)
    for pattern, replacement in PARTS:
        name = re.sub(pattern, replacement, name)
    if name.endswith("binary_loss/weight"):
        return name, value[0]
    if name.endswith("/kernel") and value.ndim == 2:
        value = value.T
    if re.search(r"rel_attn/[qkv]/", name):
        value = value.reshape(*value.shape[:-1], HEADS, SIZE)
    elif name.endswith("rel_attn/o/kernel"):
        value = value.reshape(HEADS, SIZE, -1)
    return name, value


def test_reads_the_published_names(tmp_path: Path, recwarn: pytest.WarningsRecorder) -> None:
    model = TFFunnelForPreTraining(CONFIG)
    rows = [stored(slot.name, np.asarray(slot.read())) for slot in model.parameter_slots()]
    # Beside them, what belongs to the training alone.
    rows.append(("generator/encoder/layer_0/ff/layer_1/bias", np.zeros(4, np.float32)))
    rows.append(("model/lm_loss/bias", np.zeros(11, np.float32)))
    assert len({name for name, _ in rows}) == len(rows)
    tf.raw_ops.SaveV2(
        prefix=str(tmp_path / "model.ckpt"),
        tensor_names=[name for name, _ in rows],
        shape_and_slices=[""] * len(rows),
        tensors=[tf.constant(value) for _, value in rows],
    )
    CONFIG.save_pretrained(tmp_path)
    loaded = TFFunnelForPreTraining.from_pretrained(str(tmp_path), from_tf=True)
    assert not recwarn.list
    ids = tf.constant([[2, 3, 4, 5, 6, 7]])
    np.testing.assert_allclose(loaded(ids).logits, model(ids).logits, atol=1e-6)
