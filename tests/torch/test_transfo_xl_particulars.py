"""What only Transformer-XL has: memories, clusters of the vocabulary, and padding as empty memory."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from triformers import (
    TransfoXLConfig,
    TransfoXLForSequenceClassification,
    TransfoXLLMHeadModel,
    TransfoXLModel,
)
from triformers_core.errors import InvalidConfigurationError, InvalidInputError

TINY: dict[str, Any] = {
    "vocab_size": 60,
    "cutoffs": [10, 30],
    "d_model": 16,
    "d_embed": 16,
    "n_head": 2,
    "d_head": 5,
    "d_inner": 23,
    "div_val": 2,
    "n_layer": 2,
    "mem_len": 6,
    "clamp_len": 4,
    "init_std": 0.3,
    "proj_init_std": 0.3,
    "eos_token_id": None,
}
IDS = torch.tensor([[7, 31, 55, 2, 9, 40, 11, 3], [1, 59, 8, 30, 10, 29, 4, 6]])


def tiny(**options: Any) -> TransfoXLLMHeadModel:
    torch.manual_seed(0)
    return TransfoXLLMHeadModel(TransfoXLConfig(**TINY | options)).eval()


def test_a_text_in_pieces_gives_what_it_gives_whole() -> None:
    model = tiny()
    whole = model(IDS)
    first = model(IDS[:, :3])
    second = model(IDS[:, 3:], mems=first.mems)
    torch.testing.assert_close(second.logits, whole.logits[:, 3:], atol=1e-5, rtol=0)
    assert second.mems is not None and whole.mems is not None
    for one, other in zip(second.mems, whole.mems, strict=True):
        assert one.shape == (6, 2, 16) and not one.requires_grad
        torch.testing.assert_close(one, other, atol=1e-5, rtol=0)


def test_scores_are_log_probabilities_of_all_tokens() -> None:
    output = tiny()(IDS, labels=IDS)
    torch.testing.assert_close(output.logits.exp().sum(-1), torch.ones(2, 8))
    picked = output.prediction_scores[:, :-1].gather(2, IDS[:, 1:, None])[..., 0]
    torch.testing.assert_close(output.losses, -picked)
    assert output.losses is not None
    torch.testing.assert_close(output.loss, output.losses.mean())
    none = tiny()(IDS, labels=torch.full_like(IDS, -100))
    assert none.losses is not None and none.loss == 0 and not none.losses.any()


def test_padding_before_a_text_is_an_empty_memory() -> None:
    model = tiny()
    padded = torch.cat([torch.full((2, 3), 5), IDS], 1)
    mask = (torch.arange(11) >= 3).long().expand(2, 11)
    given = model(padded, attention_mask=mask).logits[:, 3:]
    torch.testing.assert_close(given, model(IDS).logits, atol=1e-5, rtol=0)


@pytest.mark.parametrize("before", [False, True])
def test_generated_tokens_are_those_of_single_steps(before: bool) -> None:
    model = tiny(pre_lnorm=before)
    ids, mems, step = IDS, None, IDS
    for _ in range(9):
        output = model(step, mems=mems)
        step, mems = output.logits[:, -1:].argmax(-1), output.mems
        ids = torch.cat([ids, step], 1)
    assert model.generate(IDS, max_new_tokens=9, pad_token_id=0).equal(ids)
    padded = torch.cat([torch.zeros((2, 2), dtype=torch.long), IDS], 1)
    mask = (torch.arange(10) >= 2).long().expand(2, 10)
    made = model.generate(padded, attention_mask=mask, max_new_tokens=9, pad_token_id=0)
    assert made[:, 2:].equal(ids)


def test_one_table_is_resized_and_clusters_are_not() -> None:
    one = tiny(cutoffs=[], div_val=1)
    one.resize_token_embeddings(63)
    assert one(IDS).logits.shape == (2, 8, 63) and one.config.vocab_size == 63
    with pytest.raises(InvalidConfigurationError, match="3 clusters"):
        tiny().resize_token_embeddings(63)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"cutoffs": [30, 10]}, "ascend"),
        ({"cutoffs": [60]}, "ascend"),
        ({"div_val": 8}, "d_embed is 16"),
        ({"tie_projs": [True]}, "tie_projs"),
        ({"attn_type": 1}, "attn_type"),
    ],
)
def test_settings_that_contradict_each_other_are_errors(
    options: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidConfigurationError, match=message):
        TransfoXLConfig(**TINY | options)


def test_wrong_calls_are_errors() -> None:
    model = TransfoXLModel(TransfoXLConfig(**TINY))
    with pytest.raises(InvalidInputError, match="neither"):
        model()
    with pytest.raises(InvalidInputError, match="1 layers"):
        model(IDS, mems=(torch.zeros(6, 2, 16),))
    with pytest.raises(InvalidConfigurationError, match="d_embed is 8"):
        TransfoXLForSequenceClassification(TransfoXLConfig(**dict[str, Any](TINY, d_embed=8)))
    with pytest.raises(InvalidInputError, match="pad_token_id"):
        TransfoXLForSequenceClassification(TransfoXLConfig(**TINY))(IDS)
    with pytest.raises((IndexError, InvalidInputError), match="Row 30"):
        model(torch.tensor([[60]]))
