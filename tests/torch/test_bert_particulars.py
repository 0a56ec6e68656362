"""BERT in PyTorch: what recorded results can't know."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from tests.reference.cases.bert import CROSS, IDS
from triformers.models.torch.bert_lm import BertLMHeadModel
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.errors import InvalidConfigurationError, InvalidInputError

TEXT = torch.from_numpy(IDS)


def decoder(**differences: Any) -> BertLMHeadModel:
    """A decoder with cross attention; keys of its configuration may differ."""
    values: dict[str, Any] = CROSS | differences
    return BertLMHeadModel(BertConfig(**values))


@pytest.mark.parametrize("kind", ["relative_key", "relative_key_query"])
def test_distances_count_on_from_cached_keys_and_values(kind: str) -> None:
    model = decoder(position_embedding_type=kind).eval()
    source = torch.randn(2, 5, 32)
    first = model(TEXT[:, :4], encoder_hidden_states=source)
    second = model(TEXT[:, 4:], encoder_hidden_states=source, past_key_values=first.past_key_values)
    full = model(TEXT, encoder_hidden_states=source)
    torch.testing.assert_close(second.logits, full.logits[:, 4:])


def test_tokens_farther_apart_than_the_table_goes_are_refused() -> None:
    model = decoder(position_embedding_type="relative_key", max_position_embeddings=6)
    with pytest.raises(InvalidInputError, match="the input is too long"):
        model(TEXT)


def test_an_unknown_kind_of_positions_is_refused() -> None:
    with pytest.raises(InvalidConfigurationError, match=r"'absolute', 'relative_key', "):
        BertConfig(position_embedding_type="rotary")
