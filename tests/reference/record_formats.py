"""Records tiny checkpoints in every published format, written by those who publish them.

Run by ``make reference`` in its own environment. The weights follow from the published names by the
formula of ``tests.support.reference``, so that no file holds what is expected. Recording again gives
identical bytes.
"""

from __future__ import annotations

import os

# The reference takes all three backends only if it is told of none; its TensorFlow classes need
# the Keras before 3. Read when it is imported.
os.environ.update(USE_TF="AUTO", USE_FLAX="AUTO", TF_USE_LEGACY_KERAS="1", JAX_PLATFORMS="cpu")

import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import flax.serialization
import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone

from tests.reference.cases.definition import Definition
from tests.reference.record_models import build
from tests.support.formats import FORMATS, flax_arrays, torch_arrays
from tests.support.reference import Array

LARGEST_TOTAL = 1_400_000  # bytes

BERT = Definition(
    name="bert",
    model_class="BertForPreTraining",
    config={
        "vocab_size": 23,
        "hidden_size": 8,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "intermediate_size": 11,
        "max_position_embeddings": 13,
        "type_vocab_size": 3,
    },
    inputs={},
)
VIT = Definition(
    name="vit",
    model_class="ViTForImageClassification",
    config={
        "hidden_size": 8,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "intermediate_size": 11,
        "image_size": 8,
        "patch_size": 4,
        "num_labels": 3,
    },
    inputs={},
)
GPT2 = Definition(
    name="gpt2",
    model_class="GPT2LMHeadModel",
    config={
        "vocab_size": 23,
        "n_embd": 8,
        "n_layer": 1,
        "n_head": 2,
        "n_inner": 11,
        "n_positions": 13,
    },
    inputs={},
)
TAPAS = Definition(
    name="tapas",
    model_class="TapasForQuestionAnswering",
    config={
        "vocab_size": 23,
        "hidden_size": 8,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "intermediate_size": 11,
        "max_position_embeddings": 13,
        "type_vocab_sizes": [3, 4, 5, 2, 6, 7, 8],
        "num_aggregation_labels": 4,
    },
    inputs={},
)
T5 = Definition(
    name="t5",
    model_class="T5ForConditionalGeneration",
    config={
        "vocab_size": 23,
        "d_model": 8,
        "d_kv": 4,
        "d_ff": 11,
        "num_layers": 2,
        "num_decoder_layers": 1,
        "num_heads": 3,
        "relative_attention_num_buckets": 6,
    },
    inputs={},
)
BART = Definition(
    name="bart",
    model_class="BartForConditionalGeneration",
    config={
        "vocab_size": 23,
        "d_model": 8,
        "encoder_layers": 1,
        "decoder_layers": 1,
        "encoder_attention_heads": 2,
        "decoder_attention_heads": 2,
        "encoder_ffn_dim": 7,
        "decoder_ffn_dim": 5,
        "max_position_embeddings": 13,
    },
    inputs={},
)
SEQ2SEQ = {**BART.config, "pad_token_id": 1, "decoder_start_token_id": 1}
LIKE_BART = [
    Definition(name=name, model_class=model_class, config=SEQ2SEQ | changes, inputs={})
    for name, model_class, changes in (
        ("mbart", "MBartForConditionalGeneration", {}),
        ("pegasus", "PegasusForConditionalGeneration", {}),
        ("marian", "MarianMTModel", {}),
        ("blenderbot", "BlenderbotForConditionalGeneration", {}),
        ("blenderbot-small", "BlenderbotSmallForConditionalGeneration", {}),
        (
            "led",
            "LEDForConditionalGeneration",
            {
                "attention_window": 4,
                "max_encoder_position_embeddings": 13,
                "max_decoder_position_embeddings": 11,
            },
        ),
        (
            "speech_to_text",
            "Speech2TextForConditionalGeneration",
            {
                "input_feat_per_channel": 5,
                "conv_channels": 6,
                "max_source_positions": 13,
                "max_target_positions": 11,
            },
        ),
    )
]
DPR = Definition(
    name="dpr",
    model_class="DPRQuestionEncoder",
    config=BERT.config,
    inputs={},
)
ENCODER_DECODER = Definition(
    name="encoder-decoder",
    model_class="EncoderDecoderModel",
    config={
        "encoder": {**BERT.config, "model_type": "bert", "num_hidden_layers": 1},
        "decoder": {
            **BERT.config,
            "model_type": "bert",
            "num_hidden_layers": 1,
            "is_decoder": True,
            "add_cross_attention": True,
        },
    },
    inputs={},
)
XLNET = Definition(
    name="xlnet",
    model_class="XLNetLMHeadModel",
    config={
        "vocab_size": 23,
        "d_model": 8,
        "n_layer": 2,
        "n_head": 2,
        "d_inner": 11,
    },
    inputs={},
)
ALBERT = Definition(
    name="albert",
    model_class="AlbertForPreTraining",
    config={
        "vocab_size": 23,
        "embedding_size": 6,
        "hidden_size": 8,
        "num_hidden_layers": 3,
        "num_hidden_groups": 2,
        "num_attention_heads": 2,
        "intermediate_size": 7,
        "max_position_embeddings": 13,
    },
    inputs={},
)
DISCRIMINATOR = Definition(
    name="electra",
    model_class="ElectraForPreTraining",
    config={
        "vocab_size": 23,
        "embedding_size": 6,
        "hidden_size": 8,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "intermediate_size": 7,
        "max_position_embeddings": 13,
    },
    inputs={},
)
GENERATOR = Definition(
    name="electra_generator",
    model_class="ElectraForMaskedLM",
    config={**DISCRIMINATOR.config, "hidden_size": 4, "intermediate_size": 5},
    inputs={},
)
ELECTRA = (DISCRIMINATOR, GENERATOR)
"""Published in one file; the embeddings are both's."""

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *"abcdefghijklmnopqr"]

# Published names in TensorFlow-1 checkpoints, by what the PyTorch ones call them.
BERT_TENSORFLOW1 = (
    (r"\.", "/"),
    (r"/layer/", "/layer_"),
    (r"(_embeddings(_\d)?)/weight$", r"\1"),
    (r"LayerNorm/weight$", "LayerNorm/gamma"),
    (r"LayerNorm/bias$", "LayerNorm/beta"),
    (r"dense/weight$", "dense/kernel"),
    (r"(query|key|value)/weight$", r"\1/kernel"),
    (r"predictions/bias$", "predictions/output_bias"),
    (r"seq_relationship/weight$", "seq_relationship/output_weights"),
    (r"seq_relationship/bias$", "seq_relationship/output_bias"),
)
TENSORFLOW1 = {
    BERT.name: BERT_TENSORFLOW1,
    TAPAS.name: (
        *BERT_TENSORFLOW1,
        (r"^tapas/", "bert/"),
        (r"^aggregation_classifier/weight$", "output_weights_agg"),
        (r"^aggregation_classifier/bias$", "output_bias_agg"),
    ),
    GPT2.name: (
        (r"\.", "/"),
        (r"^transformer/", "model/"),
        (r"/h/(\d)", r"/h\1"),
        (r"/(wte|wpe)/weight$", r"/\1"),
        (r"/(ln_\w)/weight$", r"/\1/g"),
        (r"/weight$", "/w"),
        (r"/bias$", "/b"),
    ),
    T5.name: (
        (r"\.", "/"),
        (r"/(block|layer)/(\d)", r"/\1_00\2"),
        (r"norm/weight$", "norm/scale"),
        (r"(/w[io]|^lm_head)/weight$", r"\1/kernel"),
        (r"^shared/weight$", "shared/embedding"),
        (r"/weight$", ""),
    ),
    ALBERT.name: (
        (r"^albert\.", "bert."),
        (r"^predictions\.(dense|LayerNorm)", r"cls.predictions.transform.\1"),
        (r"^predictions\.bias$", "cls.predictions.bias"),
        (r"^sop_classifier\.classifier\.", "cls.seq_relationship."),
        (r"albert_layer_groups\.(\d)\.albert_layers\.(\d)", r"transformer.group_\1.inner_group_\2"),
        (r"attention\.LayerNorm", "LayerNorm"),
        (r"full_layer_layer_norm\.weight$", "LayerNorm_1/gamma"),
        (r"full_layer_layer_norm\.bias$", "LayerNorm_1/beta"),
        (r"attention\.(query|key|value)", r"attention_1.self.\1"),
        (r"attention\.dense", "attention_1.output.dense"),
        (r"ffn_output\.", "ffn_1.intermediate.output.dense."),
        (r"ffn\.(weight|bias)$", r"ffn_1.intermediate.dense.\1"),
        (r"pooler\.(weight|bias)$", r"pooler.dense.\1"),
        (r"mapping_in\.weight$", "mapping_in/kernel"),
        *BERT_TENSORFLOW1,
    ),
    DISCRIMINATOR.name: (
        *BERT_TENSORFLOW1,
        (r"/dense_prediction/", "/dense_1/"),
        (r"/(dense_1|embeddings_project)/weight$", r"/\1/kernel"),
    ),
    GENERATOR.name: (
        *BERT_TENSORFLOW1,
        (r"^electra/(?!embeddings/)", "generator/"),
        (r"/embeddings_project/weight$", "/embeddings_project/kernel"),
        (r"^generator_lm_head/bias$", "generator_predictions/output_bias"),
    ),
    XLNET.name: (
        (r"\.", "/"),
        (r"^", "model/"),
        (r"/layer/", "/layer_"),
        (r"(/rel_attn/[qkvro])$", r"\1/kernel"),
        (r"/layer_norm/weight$", "/LayerNorm/gamma"),
        (r"/layer_norm/bias$", "/LayerNorm/beta"),
        (r"(/ff/layer_\d)/weight$", r"\1/kernel"),
        (r"/mask_emb$", "/mask_emb/mask_emb"),
        (r"/word_embedding/weight$", "/word_embedding/lookup_table"),
    ),
}
"""Rules for the names of each architecture, all applied in order."""

TRANSPOSED = re.compile(r"(?<!rel_attn/[qkvro]/)kernel$|Attention/(\w|relative_attention_bias)$")
"""The variables whose axes lie the other way round."""

ONE_MORE_AXIS = re.compile(r"/w$")
"""The variables with another axis, of size 1, before theirs."""

STACKED = re.compile(r"layer_\d+/rel_attn/(r_\w_bias|seg_embed)$")
"""The variables that are one for all layers, and what they are called then."""


def main() -> None:
    """Records everything anew; what is no longer recorded disappears.

    With names of architectures those of several backends are recorded alone.
    """
    torch.set_num_threads(1)
    transformers.logging.set_verbosity_error()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for definition in (BERT, VIT, GPT2, BART, *LIKE_BART, DPR, ENCODER_DECODER):
            if definition.name in (sys.argv[1:] or definition.name):
                record(definition, folder / definition.name)
        for definition in (
            *LIKE_BART,
            DPR,
            ENCODER_DECODER,
        ):  # Of whose files in PyTorch there are names.
            shutil.rmtree(folder / definition.name / "pytorch", ignore_errors=True)
        if sys.argv[1:]:
            shutil.copytree(folder, FORMATS, dirs_exist_ok=True)
            return
        for definition in (TAPAS, T5, XLNET, ALBERT):
            save(build(definition), folder / definition.name / "pytorch")
        for definition in (BERT, GPT2, TAPAS, T5, XLNET, ALBERT, *ELECTRA):
            record_tensorflow1(definition, folder / definition.name / "tensorflow1")
        extractor = transformers.Wav2Vec2FeatureExtractor(sampling_rate=8000)
        extractor.save_pretrained(folder / "wav2vec2" / "pytorch")
        record_types(folder / "types")
        shutil.rmtree(FORMATS, ignore_errors=True)
        shutil.copytree(folder, FORMATS)
    size = sum(path.stat().st_size for path in FORMATS.rglob("*") if path.is_file())
    assert size <= LARGEST_TOTAL, f"{size} bytes are too many"
    print(f"formats: {size} bytes")


def record(definition: Definition, folder: Path) -> None:
    """Writes a model in the formats of the three backends."""
    model = build(definition)
    save(model, folder / "pytorch")
    if definition is BERT:
        save(model, folder / "pytorch_sharded", max_shard_size="4KB")
        (folder / "pytorch" / "vocab.txt").write_text("\n".join(VOCABULARY) + "\n")
    for backend, prefix in (("tensorflow", "TF"), ("flax", "Flax")):
        model_class = getattr(transformers, prefix + definition.model_class, None)
        if model_class is None:
            continue
        other = model_class.from_pretrained(folder / "pytorch", from_pt=True)
        save(other, folder / backend)
        if definition is BERT:
            save(other, folder / f"{backend}_sharded", max_shard_size="4KB")
            save(other, folder / f"{backend}_safetensors", safe_serialization=True)


def save(model: Any, folder: Path, **options: Any) -> None:
    """Saves a model of the reference, and nothing but its weights and configuration."""
    model.save_pretrained(folder, **({"safe_serialization": False} | options))
    (folder / "generation_config.json").unlink(missing_ok=True)
    for path in folder.iterdir():
        path.chmod(0o644)


def record_tensorflow1(definition: Definition, folder: Path) -> None:
    """Weights as ``tf.train.Saver`` writes them, with what a training leaves beside them."""
    folder.mkdir(parents=True)
    model = build(definition)
    model.config.save_pretrained(folder)
    graph = tf.Graph()
    with graph.as_default(), tf.compat.v1.Session(graph=graph) as session:
        variables: dict[str, Array] = {}
        for each in ELECTRA if definition in ELECTRA else (definition,):
            variables |= tensorflow1_variables(each)
        if definition in ELECTRA:
            variables["generator_predictions/temperature"] = np.asarray(1, np.float32)
        if definition is not GPT2:  # Published ones of GPT-2 hold the model alone.
            variables["global_step"] = np.asarray(7, np.int64)
            for name in list(variables)[:2]:
                variables[f"{name}/adam_m"] = variables[f"{name}/adam_v"] = variables[name] * 0
        for name, value in variables.items():
            tf.compat.v1.get_variable(name, initializer=value)
        session.run(tf.compat.v1.global_variables_initializer())
        tf.compat.v1.train.Saver().save(
            session, str(folder / "model.ckpt"), write_meta_graph=False, write_state=False
        )
    # The reference's own conversion finds every parameter in it.
    loaded = type(model)(model.config)
    module = vars(sys.modules[type(model).__module__])
    conversion = module[f"load_tf_weights_in_{model.config.model_type}"]
    whole = loaded.transformer if definition is GPT2 else loaded
    which = ("generator",) if definition is GENERATOR else ()  # By default the discriminator.
    conversion(whole, model.config, str(folder / "model.ckpt"), *which)
    for name, parameter in model.named_parameters():
        assert torch.equal(loaded.get_parameter(name), parameter), name


def tensorflow1_variables(definition: Definition) -> dict[str, Array]:
    """Parameters under their published names in TensorFlow 1, and with those axes."""
    variables: dict[str, Array] = {}
    for name, parameter in build(definition).named_parameters():
        for pattern, replacement in TENSORFLOW1[definition.name]:
            name = re.sub(pattern, replacement, name)
        value = parameter.detach().numpy()
        value = value.T if TRANSPOSED.search(name) else value
        if STACKED.search(name):
            name = STACKED.sub(r"\1", name)
            earlier = [variables[name]] if name in variables else []
            value = np.concatenate([*earlier, value[np.newaxis]])
        variables[name] = value[np.newaxis] if ONE_MORE_AXIS.search(name) else value
    return variables


def record_types(folder: Path) -> None:
    """Tensors of all types and layouts in memory, in the files that know them."""
    folder.mkdir()
    # The older layout numbers its storages by chance: the tests write that one themselves.
    torch.save(torch_arrays(torch), folder / "pytorch.bin")
    arrays = flax_arrays(jnp)
    write_flax(folder / "flax.msgpack", arrays)
    # Arrays above a gigabyte are cut into chunks; this makes small ones large.
    before = flax.serialization.MAX_CHUNK_SIZE
    flax.serialization.MAX_CHUNK_SIZE = 64
    write_flax(folder / "flax_chunked.msgpack", arrays)
    flax.serialization.MAX_CHUNK_SIZE = before


def write_flax(path: Path, arrays: dict[str, Any]) -> None:
    """Writes what ``flax.serialization`` makes of arrays."""
    to_bytes: Callable[[Any], bytes] = flax.serialization.to_bytes
    path.write_bytes(to_bytes({"params": arrays}))


if __name__ == "__main__":
    main()
