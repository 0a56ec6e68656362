"""What holds for models that hold other models, in every backend."""

from __future__ import annotations

import json
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest

import triformers
from tests.reference.cases.bert import CONFIG as BERT
from tests.reference.cases.gpt2 import CONFIG as GPT2
from tests.support.reference import Array
from triformers import BertConfig, DPRConfig, EncoderDecoderConfig, GPT2Config, ViTConfig
from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import (
    InvalidConfigurationError,
    InvalidInputError,
    NotPartError,
    UnsupportedTaskError,
)
from triformers_core.parts import part

WIDE = 0.5
"""Of the encoder's initial values; the decoder's are those of its configuration."""


def values(model: Any) -> dict[str, Array]:
    """A model's parameters by their published names."""
    return {slot.name: np.asarray(slot.read()) for slot in model.parameter_slots()}


def encoder_config(**changes: Any) -> BertConfig:
    """A tiny encoder's."""
    return BertConfig(**BERT | changes)


def pair(**changes: Any) -> EncoderDecoderConfig:
    """The configuration of a BERT and a GPT-2 of another width."""
    decoder = GPT2Config(**GPT2 | {"n_embd": 24, "n_head": 4, "initializer_range": 0.02})
    return EncoderDecoderConfig.from_encoder_decoder_configs(
        encoder_config(initializer_range=WIDE), decoder, **changes
    )


def check_initial_values(prefix: str) -> None:
    """Each part starts as its own configuration says."""
    model = getattr(triformers, f"{prefix}EncoderDecoderModel")(pair())
    found = values(model)
    for name, expected in (
        ("encoder.embeddings.position_embeddings.weight", WIDE),
        ("encoder.encoder.layer.1.output.dense.weight", WIDE),
        ("decoder.transformer.wte.weight", 0.02),
        ("decoder.transformer.h.0.crossattention.c_attn.weight", 0.02),
    ):
        assert abs(found[name].std() / expected - 1) < 0.1, name
    projection, bound = found["enc_to_dec_proj.weight"], BERT["hidden_size"] ** -0.5
    assert bound * 0.9 < np.abs(projection).max() <= bound
    bare = BertConfig(**BERT | {"initializer_range": WIDE})
    dpr = getattr(triformers, f"{prefix}DPRContextEncoder")(
        DPRConfig(**BERT, projection_dim=40, initializer_range=WIDE)
    )
    assert bare.initializer_range == dpr.config.initializer_range
    assert abs(values(dpr)["ctx_encoder.encode_proj.weight"].std() / WIDE - 1) < 0.1


def check_from_two_checkpoints(prefix: str, folder: Path) -> None:
    """A model of two checkpoints has their weights, and is saved and loaded as one."""
    whole = getattr(triformers, f"{prefix}EncoderDecoderModel")
    encoder = getattr(triformers, f"{prefix}BertModel")(encoder_config())
    decoder = getattr(triformers, f"{prefix}GPT2LMHeadModel")(pair().decoder)
    encoder.save_pretrained(folder / "encoder")
    decoder.save_pretrained(folder / "decoder")
    model = whole.from_encoder_decoder_pretrained(
        folder / "encoder",
        folder / "decoder",
        encoder_hidden_dropout_prob=0.25,
        decoder_resid_pdrop=0.3,
        decoder_start_token_id=3,
        pad_token_id=0,
    )
    found = values(model)
    for model_part, start in ((encoder, "encoder."), (decoder, "decoder.")):
        for name, value in values(model_part).items():
            np.testing.assert_array_equal(found[start + name], value)
    config = model.config
    assert (config.encoder.hidden_dropout_prob, config.decoder.resid_pdrop) == (0.25, 0.3)
    assert (config.decoder_start_token_id, config.pad_token_id) == (3, 0)
    assert config.encoder is model.encoder.config and config.decoder is model.decoder.config
    model.save_pretrained(folder / "whole")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        again = whole.from_pretrained(folder / "whole")
        auto = getattr(triformers, f"{prefix}AutoModelForSeq2SeqLM").from_pretrained(
            folder / "whole"
        )
    assert type(auto) is whole
    for name, value in values(again).items():
        np.testing.assert_array_equal(found[name], value)


def check_a_decoder_without_cross_attention(prefix: str, folder: Path) -> None:
    """A checkpoint's decoder gets a new cross attention, with a warning; BERT's is no decoder."""
    whole = getattr(triformers, f"{prefix}EncoderDecoderModel")
    bert = getattr(triformers, f"{prefix}BertModel")
    bert(encoder_config()).save_pretrained(folder)
    with pytest.warns(UserWarning, match="crossattention"):
        model = whole.from_encoder_decoder_pretrained(folder, folder)
    assert model.config.decoder.is_decoder and model.config.decoder.add_cross_attention
    assert not model.config.encoder.is_decoder
    assert "enc_to_dec_proj.weight" not in values(model)
    given = bert(encoder_config())
    again = whole.from_encoder_decoder_pretrained(encoder_model=given, decoder_model=model.decoder)
    assert again.encoder is given and again.get_decoder() is model.decoder


def check_resizing(prefix: str, folder: Path) -> None:
    """A part is resized by itself, and the whole's file says so."""
    whole = getattr(triformers, f"{prefix}EncoderDecoderModel")
    model = whole(pair())
    before = values(model)
    model.decoder.resize_token_embeddings(105)
    after = values(model)
    assert after["decoder.transformer.wte.weight"].shape[0] == 105
    rows = GPT2["vocab_size"]
    np.testing.assert_array_equal(
        after["decoder.transformer.wte.weight"][:rows], before["decoder.transformer.wte.weight"]
    )
    assert model.config.decoder.vocab_size == 105
    assert model.config.encoder.vocab_size == BERT["vocab_size"]
    model.save_pretrained(folder)
    assert json.loads((folder / "config.json").read_text())["decoder"]["vocab_size"] == 105
    again = whole.from_pretrained(folder)
    np.testing.assert_array_equal(
        values(again)["decoder.transformer.wte.weight"], after["decoder.transformer.wte.weight"]
    )
    with pytest.raises(NotPartError, match=r"model\.decoder\.resize_token_embeddings"):
        model.resize_token_embeddings(10)
    reader = getattr(triformers, f"{prefix}DPRReader")(DPRConfig(**BERT))
    reader.resize_token_embeddings(120)
    assert reader.config.vocab_size == 120
    name = "span_predictor.encoder.bert_model.embeddings.word_embeddings.weight"
    assert values(reader)[name].shape == (120, BERT["hidden_size"])


def check_bert_becomes_dpr(prefix: str, folder: Path) -> None:
    """DPR's training starts from a BERT."""
    bert = getattr(triformers, f"{prefix}BertModel")(encoder_config())
    bert.save_pretrained(folder)
    expected = values(bert)["encoder.layer.1.output.dense.weight"]
    for name, start in (
        ("DPRContextEncoder", "ctx_encoder."),
        ("DPRQuestionEncoder", "question_encoder."),
    ):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            model = getattr(triformers, prefix + name).from_pretrained(folder)
        found = values(model)[f"{start}bert_model.encoder.layer.1.output.dense.weight"]
        np.testing.assert_array_equal(found, expected)
        assert model.base_model.config is model.config


def check_errors(prefix: str, folder: Path) -> None:
    """What can't be is said."""
    whole = getattr(triformers, f"{prefix}EncoderDecoderModel")
    bert = getattr(triformers, f"{prefix}BertModel")(encoder_config())
    head = getattr(triformers, f"{prefix}BertLMHeadModel")(encoder_config(is_decoder=True))
    with pytest.raises(InvalidConfigurationError, match="or both encoder= and decoder="):
        whole(encoder=bert)
    with pytest.raises(InvalidConfigurationError, match="add_cross_attention=False"):
        whole(encoder=bert, decoder=head)
    with pytest.raises(InvalidInputError, match="encoder has no checkpoint"):
        whole.from_encoder_decoder_pretrained(decoder_model=head)
    with pytest.raises(InvalidConfigurationError, match="takes a EncoderDecoderConfig"):
        whole(encoder_config())
    picture = ViTConfig(is_decoder=True, add_cross_attention=True)
    with pytest.raises(UnsupportedTaskError, match="no model for 'vit'"):
        whole(EncoderDecoderConfig(encoder=encoder_config(), decoder=picture))
    tied = pair()
    tied.extra["tie_encoder_decoder"] = True
    with pytest.raises(NotPartError, match="tie_encoder_decoder"):
        whole(tied)
    with pytest.raises(InvalidConfigurationError, match="projection_dim=9"):
        getattr(triformers, f"{prefix}DPRReader")(DPRConfig(**BERT, projection_dim=9))
    ids: Any = np.ones((1, 3), np.int64)  # In PyTorch, one of its tensors.
    if prefix == "":
        import torch

        ids = torch.from_numpy(ids)
    with pytest.raises(InvalidConfigurationError, match="decoder_start_token_id"):
        whole(pair(pad_token_id=0))(input_ids=ids, labels=ids)


@dataclass(kw_only=True)
class TwoConfig(PretrainedConfig):
    """A user's, with two BERTs in it."""

    model_type: ClassVar[str] = "two"

    first: BertConfig = field(default_factory=encoder_config, metadata=part(BertConfig))
    second: BertConfig = field(default_factory=encoder_config, metadata=part(BertConfig))


def check_a_users_pair(prefix: str, folder: Path) -> None:
    """A user's own model of two registered ones starts, is saved and loaded like them."""
    bert = getattr(triformers, f"{prefix}BertModel")
    base = next(c for c in bert.__mro__ if c.__name__ == "PreTrainedModel")

    class Two(base):  # type: ignore[misc, valid-type]  # Of whichever backend is tested.
        config_class = TwoConfig

        def __init__(self, config: TwoConfig, **options: Any) -> None:
            super().__init__(config, **options)
            self.first = bert(config.first)
            self.second = bert(config.second)
            self.post_init()

    config = TwoConfig(second=encoder_config(initializer_range=WIDE, hidden_size=20))
    model = Two(config)
    found = values(model)
    assert abs(found["second.encoder.layer.1.output.dense.weight"].std() / WIDE - 1) < 0.1
    model.save_pretrained(folder)
    again = Two.from_pretrained(folder)
    assert again.config.second == config.second and again.config.first == config.first
    for name, value in values(again).items():
        np.testing.assert_array_equal(found[name], value)
    with pytest.raises(InvalidConfigurationError, match="TwoConfig has no initializer_range"):
        base(config).weight_initializer()


CHECKS = (
    check_a_users_pair,
    check_from_two_checkpoints,
    check_a_decoder_without_cross_attention,
    check_resizing,
    check_bert_becomes_dpr,
    check_errors,
)
