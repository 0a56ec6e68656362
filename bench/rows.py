"""What is measured: one row an architecture, one row a backend."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

Inputs = dict[str, NDArray[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Architecture:
    """A checkpoint with random weights, and a batch for it.

    Args:
        model_type: whose default configuration it has.
        inputs: makes the batch.
        batch: examples of the batch.
        length: positions that the layers see of each example.
        options: what differs from that configuration.
    """

    model_type: str
    inputs: Callable[[int, int], Inputs]
    batch: int
    length: int
    options: Mapping[str, Any] = field(default_factory=dict)


def token_ids(batch: int, length: int) -> Inputs:
    """A text without padding."""
    ids = np.random.RandomState(0).randint(1000, 20000, (batch, length))
    return {"input_ids": ids, "attention_mask": np.ones_like(ids)}


def source_and_target(batch: int, length: int) -> Inputs:
    """A text without padding, as source and target."""
    source = token_ids(batch, length)
    return source | {"decoder_input_ids": source["input_ids"]}


def frames_and_target(batch: int, length: int) -> Inputs:
    """Four frames of sound for every token of a target, without padding."""
    frames = np.random.RandomState(0).standard_normal((batch, 4 * length, 80))
    target = token_ids(batch, length)["input_ids"] % 10000
    return {"input_features": frames.astype(np.float32), "decoder_input_ids": target}


def query_and_document(batch: int, length: int) -> Inputs:
    """A text without padding, as query and document."""
    ids = token_ids(batch, length)["input_ids"]
    return {"input_ids_query": ids, "input_ids_doc": ids}


def pixels(batch: int, length: int) -> Inputs:
    """Images of 224 by 224 pixels; the length follows from them."""
    values = np.random.RandomState(0).standard_normal((batch, 3, 224, 224))
    return {"pixel_values": values.astype(np.float32)}


def larger_pixels(batch: int, length: int) -> Inputs:
    """Images for so many places: 640 pixels wide, as high as it takes."""
    shape = (batch, 3, 32 * length // 20, 640)
    return {"pixel_values": np.random.RandomState(0).standard_normal(shape).astype(np.float32)}


def texts_and_pixels(batch: int, length: int) -> Inputs:
    """As many texts, without padding, as images of 224 by 224 pixels."""
    return token_ids(batch, length) | pixels(batch, length)


def words_and_regions(batch: int, length: int) -> Inputs:
    """As many texts, without padding, as images of 36 regions."""
    random = np.random.RandomState(1)
    return token_ids(batch, length) | {
        "visual_feats": random.standard_normal((batch, 36, 2048)).astype(np.float32),
        "visual_pos": random.random_sample((batch, 36, 4)).astype(np.float32),
    }


def words_and_entities(batch: int, length: int) -> Inputs:
    """As many texts, without padding, with 8 entities of 2 words each."""
    places = np.full((batch, 8, 30), -1)
    places[:, :, :2] = np.arange(16).reshape(8, 2)
    return token_ids(batch, length) | {
        "entity_ids": np.full((batch, 8), 2),
        "entity_position_ids": places,
    }


def table_tokens(batch: int, length: int) -> Inputs:
    """A question and a table without padding, all in the first cell."""
    return token_ids(batch, length) | {"token_type_ids": np.zeros((batch, length, 7), np.int64)}


def sound(batch: int, length: int) -> Inputs:
    """One second of noise for 49 positions; the length follows from it."""
    values = np.random.RandomState(0).standard_normal((batch, 16000))
    return {"input_values": values.astype(np.float32)}


def stacks(width: int, heads: int, inner: int, encoder: int, decoder: int) -> dict[str, int]:
    """The sizes of an architecture like BART, and the numbers of its layers."""
    sizes = {"attention_heads": heads, "ffn_dim": inner}
    numbers = {"encoder_layers": encoder, "decoder_layers": decoder}
    return {
        "d_model": width,
        **numbers,
        **{
            f"{part}_{name}": size
            for part in ("encoder", "decoder")
            for name, size in sizes.items()
        },
    }


# Of architectures that are large by default.
BASE = {
    "hidden_size": 768,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
    "intermediate_size": 3072,
}

ARCHITECTURES = {
    "albert-base": Architecture(
        model_type="albert",
        inputs=token_ids,
        batch=8,
        length=128,
        options={"hidden_size": 768, "num_attention_heads": 12, "intermediate_size": 3072},
    ),
    # Its table of 50,265 tokens and two stacks of six layers: as bart-base has them.
    "bart-base": Architecture(
        model_type="bart",
        inputs=source_and_target,
        batch=8,
        length=128,
        options=stacks(768, 12, 3072, 6, 6),
    ),
    "bert-base": Architecture(model_type="bert", inputs=token_ids, batch=8, length=128),
    "clip-vit-base-patch32": Architecture(
        model_type="clip", inputs=texts_and_pixels, batch=8, length=77
    ),
    "bert-generation-base": Architecture(
        model_type="bert-generation", inputs=token_ids, batch=8, length=128, options=BASE
    ),
    "convbert-base": Architecture(model_type="convbert", inputs=token_ids, batch=8, length=128),
    "canine-s": Architecture(model_type="canine", inputs=token_ids, batch=8, length=512),
    "camembert-base": Architecture(model_type="camembert", inputs=token_ids, batch=8, length=128),
    # Of the width of their bases: the defaults are those of a model of 665 million parameters.
    "xlm-base": Architecture(
        model_type="xlm",
        inputs=token_ids,
        batch=8,
        length=128,
        options={"emb_dim": 1024, "n_heads": 8},
    ),
    "flaubert-base": Architecture(
        model_type="flaubert",
        inputs=token_ids,
        batch=8,
        length=128,
        options={"emb_dim": 768, "n_heads": 12},
    ),
    "ctrl-small": Architecture(
        model_type="ctrl",
        inputs=token_ids,
        batch=8,
        length=128,
        options={"vocab_size": 30522, "n_embd": 768, "dff": 3072, "n_layer": 12, "n_head": 12},
    ),
    "deberta-base": Architecture(
        model_type="deberta",
        inputs=token_ids,
        batch=8,
        length=128,
        options={
            "relative_attention": True,
            "pos_att_type": "c2p|p2c",
            "position_biased_input": False,
        },
    ),
    # As version 3's base model, whose terms of attention are the usual ones.
    "deberta-v3-base": Architecture(
        model_type="deberta-v2",
        inputs=token_ids,
        batch=8,
        length=128,
        options={
            "hidden_size": 768,
            "num_hidden_layers": 12,
            "num_attention_heads": 12,
            "intermediate_size": 3072,
            "relative_attention": True,
            "position_buckets": 256,
            "pos_att_type": "p2c|c2p",
            "share_att_key": True,
            "norm_rel_ebd": "layer_norm",
            "position_biased_input": False,
        },
    ),
    "deit-base": Architecture(model_type="deit", inputs=pixels, batch=8, length=198),
    "distilbert-base": Architecture(model_type="distilbert", inputs=token_ids, batch=8, length=128),
    "electra-base": Architecture(
        model_type="electra",
        inputs=token_ids,
        batch=8,
        length=128,
        options={
            "embedding_size": 768,
            "hidden_size": 768,
            "num_attention_heads": 12,
            "intermediate_size": 3072,
        },
    ),
    "mbart-base": Architecture(
        model_type="mbart",
        inputs=source_and_target,
        batch=8,
        length=128,
        options=stacks(768, 12, 3072, 6, 6),
    ),
    "pegasus-base": Architecture(
        model_type="pegasus",
        inputs=source_and_target,
        batch=8,
        length=128,
        options=stacks(768, 12, 3072, 6, 6),
    ),
    "prophetnet-base": Architecture(
        model_type="prophetnet",
        inputs=source_and_target,
        batch=8,
        length=128,
        options={
            "hidden_size": 768,
            "encoder_ffn_dim": 3072,
            "decoder_ffn_dim": 3072,
            "num_encoder_layers": 6,
            "num_decoder_layers": 6,
            "num_encoder_attention_heads": 12,
            "num_decoder_attention_heads": 12,
        },
    ),
    "marian-base": Architecture(
        model_type="marian",
        inputs=source_and_target,
        batch=8,
        length=128,
        options=stacks(512, 8, 2048, 6, 6),
    ),
    "blenderbot-400M": Architecture(
        model_type="blenderbot",
        inputs=source_and_target,
        batch=8,
        length=128,
        options=stacks(1280, 32, 5120, 2, 12) | {"vocab_size": 50265},
    ),
    "blenderbot-small": Architecture(
        model_type="blenderbot-small",
        inputs=source_and_target,
        batch=8,
        length=128,
        options=stacks(512, 16, 2048, 8, 8),
    ),
    "m2m100-base": Architecture(
        model_type="m2m_100",
        inputs=source_and_target,
        batch=8,
        length=128,
        options=stacks(768, 12, 3072, 6, 6) | {"vocab_size": 50265},
    ),
    "speech-to-text-small": Architecture(
        model_type="speech_to_text", inputs=frames_and_target, batch=8, length=128
    ),
    "gpt2": Architecture(model_type="gpt2", inputs=token_ids, batch=8, length=128),
    # As gpt-neo-125m has them.
    "gpt-neo-125m": Architecture(
        model_type="gpt_neo",
        inputs=token_ids,
        batch=8,
        length=128,
        options={
            "hidden_size": 768,
            "num_layers": 12,
            "num_heads": 12,
            "attention_types": [[["global", "local"], 6]],
        },
    ),
    "hubert-base": Architecture(model_type="hubert", inputs=sound, batch=8, length=49),
    "layoutlm-base": Architecture(model_type="layoutlm", inputs=token_ids, batch=8, length=128),
    # As led-base-16384 has them, for sources and targets of the target's greatest length.
    "led-base": Architecture(
        model_type="led",
        inputs=source_and_target,
        batch=1,
        length=1024,
        options=stacks(768, 12, 3072, 6, 6),
    ),
    "longformer-base": Architecture(
        model_type="longformer",
        inputs=token_ids,
        batch=1,
        length=4096,
        options={"max_position_embeddings": 4098},
    ),
    # As bigbird-roberta-base has them; its attention is of blocks.
    "bigbird-base": Architecture(model_type="big_bird", inputs=token_ids, batch=1, length=4096),
    "megatron-bert-base": Architecture(
        model_type="megatron-bert", inputs=token_ids, batch=8, length=128, options=BASE
    ),
    "mobilebert": Architecture(model_type="mobilebert", inputs=token_ids, batch=8, length=128),
    "mpnet-base": Architecture(model_type="mpnet", inputs=token_ids, batch=8, length=128),
    # Its vocabulary is eight times as large as T5's: half a gigabyte that a call hardly reads.
    "mt5-small": Architecture(
        model_type="mt5",
        inputs=source_and_target,
        batch=8,
        length=128,
        options={"vocab_size": 32128},
    ),
    "openai-gpt": Architecture(model_type="openai-gpt", inputs=token_ids, batch=8, length=128),
    "retribert-base": Architecture(
        model_type="retribert", inputs=query_and_document, batch=8, length=128
    ),
    "roberta-base": Architecture(model_type="roberta", inputs=token_ids, batch=8, length=128),
    "roformer-base": Architecture(model_type="roformer", inputs=token_ids, batch=8, length=128),
    "squeezebert": Architecture(model_type="squeezebert", inputs=token_ids, batch=8, length=128),
    "t5-small": Architecture(model_type="t5", inputs=source_and_target, batch=8, length=128),
    "dpr-question-base": Architecture(model_type="dpr", inputs=token_ids, batch=8, length=128),
    "tapas-base": Architecture(model_type="tapas", inputs=table_tokens, batch=8, length=128),
    "detr-resnet-50": Architecture(model_type="detr", inputs=larger_pixels, batch=1, length=300),
    "ibert-base": Architecture(
        model_type="ibert", inputs=token_ids, batch=8, length=128, options={"quant_mode": True}
    ),
    # Half a million entities are a table that a call hardly reads.
    "luke-base": Architecture(
        model_type="luke",
        inputs=words_and_entities,
        batch=8,
        length=128,
        options={"entity_vocab_size": 1000},
    ),
    "lxmert-base": Architecture(model_type="lxmert", inputs=words_and_regions, batch=8, length=20),
    "visualbert-base": Architecture(
        model_type="visual_bert", inputs=token_ids, batch=8, length=128
    ),
    "vit-base": Architecture(model_type="vit", inputs=pixels, batch=8, length=197),
    "wav2vec2-base": Architecture(model_type="wav2vec2", inputs=sound, batch=8, length=49),
    "xlm-roberta-base": Architecture(
        model_type="xlm-roberta", inputs=token_ids, batch=8, length=128
    ),
    "xlnet-base": Architecture(
        model_type="xlnet",
        inputs=token_ids,
        batch=8,
        length=128,
        options={"d_model": 768, "n_layer": 12, "n_head": 12, "d_inner": 3072},
    ),
}

DECODER = Architecture(
    model_type="gpt2",
    inputs=token_ids,
    batch=1,
    length=2048,
    options={"n_layer": 2, "n_positions": 2048},
)
"""What long texts and steps of decoding are measured with."""

# Those whose attention grows with the length of a text, and no faster; all layers are alike.
LONG = {
    "longformer": Architecture(
        model_type="longformer",
        inputs=token_ids,
        batch=1,
        length=4096,
        options={"max_position_embeddings": 4098, "num_hidden_layers": 2},
    ),
    "bigbird": Architecture(
        model_type="big_bird",
        inputs=token_ids,
        batch=1,
        length=4096,
        options={"num_hidden_layers": 2},
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Backend:
    """What differs between the backends; models and tensors are of types of their own.

    Args:
        load: from a checkpoint's directory to its model.
        tensor: from an array to a tensor.
        matmul: the product of two tensors.
        without_gradients: the context to call models in.
    """

    load: Callable[[str], Any]
    tensor: Callable[[NDArray[Any]], Any]
    matmul: Callable[[Any, Any], Any]
    without_gradients: Callable[[], AbstractContextManager[object]]


def _torch() -> Backend:
    import torch

    from triformers import AutoModel

    return Backend(
        load=AutoModel.from_pretrained,
        tensor=torch.from_numpy,
        matmul=torch.matmul,
        without_gradients=torch.inference_mode,
    )


def _tensorflow() -> Backend:
    import tensorflow as tf

    from triformers import TFAutoModel

    return Backend(
        load=TFAutoModel.from_pretrained,
        tensor=tf.constant,
        matmul=tf.matmul,
        without_gradients=nullcontext,
    )


def _flax() -> Backend:
    import jax.numpy as jnp

    from triformers import FlaxAutoModel

    return Backend(
        load=FlaxAutoModel.from_pretrained,
        tensor=jnp.asarray,
        matmul=jnp.matmul,
        without_gradients=nullcontext,
    )


BACKENDS: dict[str, Callable[[], Backend]] = {
    "torch": _torch,
    "tensorflow": _tensorflow,
    "flax": _flax,
}
"""Functions that import a backend."""
