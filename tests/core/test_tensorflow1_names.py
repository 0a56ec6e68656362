"""TensorFlow-1 checkpoints of each architecture that has published ones."""

from __future__ import annotations

import numpy as np
import pytest

from tests.support.formats import FORMATS, check_parameters
from triformers_core.architectures.albert.names import ALBERT_NAMES
from triformers_core.architectures.bert.names import BERT_NAMES
from triformers_core.architectures.big_bird.names import BIG_BIRD_NAMES
from triformers_core.architectures.convbert.names import CONVBERT_NAMES
from triformers_core.architectures.electra.names import DISCRIMINATOR_NAMES, GENERATOR_NAMES
from triformers_core.architectures.funnel.names import funnel_names
from triformers_core.architectures.mobilebert.names import MOBILEBERT_NAMES
from triformers_core.architectures.t5.names import T5_NAMES
from triformers_core.architectures.tapas.names import TAPAS_NAMES
from triformers_core.architectures.xlnet.names import XLNET_NAMES
from triformers_core.checkpoint.formats.pytorch import read_pytorch
from triformers_core.checkpoint.formats.tensorflow_bundle import read_tensorflow_bundle
from triformers_core.checkpoint.names import Rows, to_canonical
from triformers_core.checkpoint.records import TensorRecord


@pytest.mark.parametrize(
    ("model", "names"),
    [
        ("albert", ALBERT_NAMES),
        ("bert", BERT_NAMES),
        ("t5", T5_NAMES),
        ("tapas", TAPAS_NAMES),
        ("xlnet", XLNET_NAMES),
    ],
)
def test_every_variable_gets_its_published_name_and_axes(model: str, names: Rows) -> None:
    stored = read_tensorflow_bundle(FORMATS / model / "tensorflow1" / "model.ckpt.index", "np")
    canonical = to_canonical(stored.records, stored.naming, names)
    found = {name: record.read() for name, record in canonical.items()}
    check_parameters(found)
    file = read_pytorch(FORMATS / model / "pytorch" / "pytorch_model.bin", "np").records
    assert found.keys() <= file.keys()
    # A pickle repeats tied weights under each of their names.
    for name in file.keys() - found.keys():
        again = file[name].read()
        assert any(np.array_equal(again, value) for value in found.values()), name


@pytest.mark.parametrize(
    ("stored", "name"),
    [
        ("cls/predictions/output_bias", "cls.predictions.bias"),
        ("cls/predictions/transform/LayerNorm/beta", "cls.predictions.transform.LayerNorm.bias"),
        ("output_weights_cls", "classifier.weight"),
        ("output_bias_cls", "classifier.bias"),
        ("cls/seq_relationship/output_weights", None),
        ("output_weights_agg/adam_m", None),
        ("bert/pooler/dense/kernel/AdamWeightDecayOptimizer_1", None),
    ],
)
def test_the_other_heads_of_tapas_and_what_belongs_to_no_model(
    stored: str, name: str | None
) -> None:
    record = TensorRecord(shape=(3,), read=lambda: np.zeros(3))
    found = to_canonical({stored.replace("/", "."): record}, "tensorflow1", TAPAS_NAMES)
    assert list(found) == ([] if name is None else [name])


@pytest.mark.parametrize(
    ("stored", "name"),
    [
        ("model/sequnece_summary/summary/kernel", "sequence_summary.summary.weight"),
        ("model/regression_sts-b/logit/kernel", "logits_proj.weight"),
        ("model/classification_imdb/logit/bias", "logits_proj.bias"),
        ("model/lm_loss/weight", "lm_loss.weight"),
    ],
)
def test_the_other_heads_of_xlnet(stored: str, name: str) -> None:
    record = TensorRecord(shape=(3,), read=lambda: np.zeros(3))
    assert list(to_canonical({stored.replace("/", "."): record}, "tensorflow1", XLNET_NAMES)) == [
        name
    ]


@pytest.mark.parametrize(
    ("stored", "discriminators", "generators"),
    [
        ("electra/embeddings/LayerNorm/gamma", "electra.embeddings.LayerNorm.weight", "the same"),
        ("electra/embeddings_project/bias", "electra.embeddings_project.bias", None),
        ("generator/embeddings_project/bias", None, "electra.embeddings_project.bias"),
        ("discriminator_predictions/dense/bias", "discriminator_predictions.dense.bias", None),
        ("generator_predictions/dense/bias", None, "generator_predictions.dense.bias"),
        ("generator_predictions/temperature", None, None),
        ("electra/embeddings/LayerNorm/gamma/adam_v", None, None),
    ],
)
def test_a_file_of_electra_holds_two_models(
    stored: str, discriminators: str | None, generators: str | None
) -> None:
    record = TensorRecord(shape=(3,), read=lambda: np.zeros(3))
    records = {stored.replace("/", "."): record}
    generators = discriminators if generators == "the same" else generators
    for names, name in ((DISCRIMINATOR_NAMES, discriminators), (GENERATOR_NAMES, generators)):
        assert list(to_canonical(records, "tensorflow1", names)) == ([] if name is None else [name])


def test_a_generators_own_embeddings_and_not_the_discriminators() -> None:
    records = {
        f"{scope}.embeddings.word_embeddings": TensorRecord(shape=(width,), read=lambda: None)
        for scope, width in (("electra", 3), ("generator", 2))
    }
    for names, width in ((DISCRIMINATOR_NAMES, 3), (GENERATOR_NAMES, 2)):
        (record,) = to_canonical(records, "tensorflow1", names).values()
        assert record.shape == (width,)


CONVBERT = [
    ("embeddings/word_embeddings", "embeddings.word_embeddings.weight", None),
    ("embeddings_project/kernel", "embeddings_project.weight", (1, 0)),
    ("attention/self/conv_attn_key/depthwise_kernel", "depthwise.weight", (1, 2, 0)),
    ("attention/self/conv_attn_key/pointwise_kernel", "pointwise.weight", (2, 1, 0)),
    ("attention/self/conv_attn_kernel/kernel", "attention.self.conv_kernel_layer.weight", (1, 0)),
    ("attention/self/conv_attn_point/bias", "attention.self.conv_out_layer.bias", None),
    ("intermediate/dense/kernel", "intermediate.dense.weight", (1, 0)),
    ("intermediate/g_dense/kernel", "intermediate.dense.weight", None),
    ("output/g_dense/bias", "output.dense.bias", None),
    ("attention/output/LayerNorm/gamma", "attention.output.LayerNorm.weight", None),
]


@pytest.mark.parametrize(("stored", "name", "axes"), CONVBERT)
def test_convberts_names(stored: str, name: str, axes: tuple[int, ...] | None) -> None:
    scope = "" if stored.startswith("embeddings") else "encoder/layer_3/"
    grouped = "wise" in stored or "g_dense/kernel" in stored
    shape = (2, 3, 4) if grouped else (2, 3) if axes else (2,)
    value = np.arange(np.prod(shape)).reshape(shape)
    records = {
        f"electra/{scope}{stored}".replace("/", "."): TensorRecord(shape=shape, read=lambda: value)
    }
    ((found, record),) = to_canonical(records, "tensorflow1", CONVBERT_NAMES).items()
    where = "attention.self.key_conv_attn_layer." if "wise" in stored else ""
    layer = "encoder.layer.3." if scope else ""
    assert found == f"convbert.{layer}{where}{name}"
    expected = value if axes is None else value.transpose(axes)
    assert record.shape == expected.shape and np.array_equal(record.read(), expected)


def test_convberts_bias_of_a_convolution_and_its_generator() -> None:
    records = {
        name: TensorRecord(shape=(3,), read=lambda: np.arange(3))
        for name in (
            "electra.encoder.layer_0.attention.self.conv_attn_key.bias",
            "generator.encoder.layer_0.output.dense.bias",
            "discriminator_predictions.dense.bias",
        )
    }
    ((name, record),) = to_canonical(records, "tensorflow1", CONVBERT_NAMES).items()
    assert name == "convbert.encoder.layer.0.attention.self.key_conv_attn_layer.bias"
    assert record.shape == (3, 1) and record.read().tolist() == [[0], [1], [2]]


@pytest.mark.parametrize(
    ("stored", "name"),
    [
        ("bert/pooler/dense/kernel", "bert.pooler.weight"),
        ("bert/embeddings/word_embeddings", "bert.embeddings.word_embeddings.weight"),
        (
            "bert/encoder/layer_0/attention/self/query/kernel",
            "bert.encoder.layer.0.attention.self.query.weight",
        ),
        ("cls/predictions/transform/LayerNorm/beta", "cls.predictions.transform.LayerNorm.bias"),
        ("cls/predictions/output_bias", "cls.predictions.bias"),
        ("cls/seq_relationship/output_weights", "cls.seq_relationship.weight"),
    ],
)
def test_big_birds_names(stored: str, name: str) -> None:
    record = TensorRecord(shape=(2, 3), read=lambda: np.arange(6).reshape(2, 3))
    ((found, read),) = to_canonical(
        {stored.replace("/", "."): record}, "tensorflow1", BIG_BIRD_NAMES
    ).items()
    assert found == name and read.shape == ((3, 2) if "kernel" in stored else (2, 3))


LAYER = "mobilebert.encoder.layer"


@pytest.mark.parametrize(
    ("stored", "name"),
    [
        ("bert/embeddings/word_embeddings", "mobilebert.embeddings.word_embeddings.weight"),
        ("bert/embeddings/FakeLayerNorm/beta", "mobilebert.embeddings.LayerNorm.bias"),
        (
            "bert/encoder/layer_0/bottleneck/input/dense/bias",
            f"{LAYER}.0.bottleneck.input.dense.bias",
        ),
        (
            "bert/encoder/layer_11/ffn_layer_2/output/FakeLayerNorm/gamma",
            f"{LAYER}.11.ffn.2.output.LayerNorm.weight",
        ),
        ("cls/predictions/output_bias", "cls.predictions.bias"),
        ("cls/predictions/extra_output_weights", "cls.predictions.dense.weight"),
    ],
)
def test_mobileberts_names(stored: str, name: str) -> None:
    record = TensorRecord(shape=(3, 2), read=lambda: np.arange(6).reshape(3, 2))
    found = to_canonical({stored.replace("/", "."): record}, "tensorflow1", MOBILEBERT_NAMES)
    assert list(found) == [name]
    # A row a token there, a column a token here.
    expected = [[0, 2, 4], [1, 3, 5]] if "extra" in stored else [[0, 1], [2, 3], [4, 5]]
    assert found[name].read().tolist() == expected


FUNNEL = [
    ("model/input/word_embedding/lookup_table", (7, 4), "funnel.embeddings.word_embeddings.weight"),
    ("model/input/layer_norm/beta", (4,), "funnel.embeddings.layer_norm.bias"),
    (
        "model/encoder/layer_0/rel_attn/q/kernel",
        (4, 2, 3),
        "encoder.blocks.0.0.attention.q_head.weight",
    ),
    ("model/encoder/layer_1/rel_attn/v/bias", (2, 3), "encoder.blocks.0.1.attention.v_head.bias"),
    (
        "model/encoder/layer_2/rel_attn/o/kernel",
        (2, 3, 4),
        "encoder.blocks.1.0.attention.post_proj.weight",
    ),
    ("model/encoder/layer_2/rel_attn/o/bias", (4,), "encoder.blocks.1.0.attention.post_proj.bias"),
    ("model/encoder/layer_4/rel_attn/r/kernel", (4, 2, 3), "encoder.blocks.1.2.attention.r_kernel"),
    ("model/encoder/layer_4/rel_attn/r_s_bias", (2, 3), "encoder.blocks.1.2.attention.r_s_bias"),
    (
        "model/encoder/layer_4/rel_attn/seg_embed",
        (2, 2, 3),
        "encoder.blocks.1.2.attention.seg_embed",
    ),
    (
        "model/encoder/layer_4/rel_attn/layer_norm/gamma",
        (4,),
        "encoder.blocks.1.2.attention.layer_norm.weight",
    ),
    ("model/encoder/layer_3/ff/layer_1/kernel", (4, 5), "encoder.blocks.1.1.ffn.linear_1.weight"),
    ("model/encoder/layer_3/ff/layer_norm/beta", (4,), "encoder.blocks.1.1.ffn.layer_norm.bias"),
    ("model/decoder/layer_5/ff/layer_2/bias", (4,), "decoder.layers.0.ffn.linear_2.bias"),
    (
        "model/decoder/layer_6/rel_attn/k/kernel",
        (4, 2, 3),
        "decoder.layers.1.attention.k_head.weight",
    ),
    ("model/binary_proj/dense/kernel", (4, 4), "discriminator_predictions.dense.weight"),
    ("model/binary_loss/weight", (4,), "discriminator_predictions.dense_prediction.weight"),
    ("model/binary_loss/bias", (1,), "discriminator_predictions.dense_prediction.bias"),
    ("model/lm_proj/dense/kernel", (4, 4), None),
    ("generator/encoder/layer_0/ff/layer_1/bias", (5,), None),
]


@pytest.mark.parametrize(("stored", "shape", "name"), FUNNEL)
def test_funnel_transformers_names(stored: str, shape: tuple[int, ...], name: str | None) -> None:
    value = np.arange(np.prod(shape)).reshape(shape)
    records = {stored.replace("/", "."): TensorRecord(shape=shape, read=lambda: value)}
    found = to_canonical(records, "tensorflow1", funnel_names([2, 3]))
    if name is None:
        assert not found
        return
    ((published, record),) = found.items()
    assert published in (name, f"funnel.{name}")
    # Heads and their size are one axis, and the axes of a dense layer change places.
    expected = value
    if name.endswith("_head.weight"):
        expected = value.reshape(4, 6).T
    elif name.endswith("post_proj.weight"):
        expected = value.reshape(6, 4).T
    elif name.endswith("_head.bias"):
        expected = value.reshape(6)
    elif name.endswith("dense_prediction.weight"):
        expected = value[None]
    elif "dense" in name or "linear" in name:
        expected = value.T
    assert record.shape == expected.shape and np.array_equal(record.read(), expected)
