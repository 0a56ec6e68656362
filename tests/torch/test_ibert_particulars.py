"""What none of I-BERT's recorded calls can know: ranges are found by training, gradients go through."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from tests.reference.cases import bert
from tests.reference.cases.ibert import CONFIG, TEXT
from triformers import IBertForMaskedLM, IBertModel
from triformers_core.architectures.ibert.configuration import IBertConfig
from triformers_core.architectures.ibert.modeling_integers import (
    IntLayerNorm,
    Scaled,
    power_of_two,
)
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.torch import RunningRange

CALL: dict[str, Any] = {name: torch.from_numpy(value.copy()) for name, value in TEXT.items()}
LABELS = torch.from_numpy(bert.MASKED_LABELS)


def pair() -> tuple[IBertForMaskedLM, IBertForMaskedLM]:
    """A model with floating point numbers and one with whole ones, of the same weights and ranges."""
    torch.manual_seed(0)
    one, other = (
        IBertForMaskedLM(IBertConfig.from_dict(CONFIG | {"quant_mode": mode}))
        for mode in (False, True)
    )
    for parameter in one.parameters():
        if parameter.requires_grad and parameter.dim() == 2:
            torch.nn.init.normal_(parameter, 0.0, 0.1)
    other.load_state_dict(one.state_dict())
    other.train()(**CALL)  # Its softmax has a range with whole numbers alone.
    other.eval().load_state_dict(
        {name: x for name, x in one.state_dict().items() if "softmax" not in name}, strict=False
    )
    for name, parameter in other.named_parameters():
        if "x_m" in name and "softmax" not in name:
            parameter.data = 0 * parameter + (4.0 if name.endswith("max") else -4.0)
    return one.eval(), other


def test_whole_numbers_are_nearly_the_others() -> None:
    one, other = pair()
    expected, actual = one(**CALL, labels=LABELS), other(**CALL, labels=LABELS)
    seen = CALL["attention_mask"].bool()
    difference = (expected.logits - actual.logits)[seen].abs().max()
    assert 0 < difference < 0.1 * expected.logits[seen].abs().max()


def test_embeddings_called_by_themselves_are_not_of_whole_numbers() -> None:
    one, other = (model.ibert.embeddings for model in pair())
    words = {"input_ids": CALL["input_ids"]}
    expected = one.scaled(**words)
    assert expected.scale is None
    assert torch.equal(one(**words), expected.values)
    assert torch.equal(other(**words), expected.values)
    assert not torch.equal(other.scaled(**words).values, expected.values)


def test_gradients_go_through_roundings_and_residual_connections() -> None:
    gradients = []
    for model in pair():
        loss = model(**CALL, labels=LABELS).loss
        assert loss is not None
        loss.backward()  # type: ignore[no-untyped-call]  # PyTorch lacks its types.
        gradients.append({n: x.grad for n, x in model.named_parameters() if x.grad is not None})
    names = [
        "ibert.embeddings.LayerNorm.weight",
        "ibert.encoder.layer.0.attention.self.query.weight",
        "ibert.encoder.layer.0.attention.self.value.weight",
        "ibert.encoder.layer.1.output.dense.weight",
    ]
    for name in names:
        one, other = (found[name].flatten() for found in gradients)
        alike = torch.nn.functional.cosine_similarity(one, other, dim=0)
        assert alike > 0.9, f"{name}: {alike}"


def test_training_finds_ranges_with_either_numbers() -> None:
    for mode in (False, True):
        model = IBertModel(IBertConfig.from_dict(CONFIG | {"quant_mode": mode}))
        seen = model.get_submodule("encoder.layer.0.attention.self.query_activation")
        assert isinstance(seen, RunningRange)
        model.train()(**CALL)
        first = seen.x_max.item()
        assert first > 2e-5 and seen.x_min.item() < -2e-5
        model(**CALL)
        assert abs(seen.x_max.item() - first) < 1e-4 + 0.05 * first
        model.eval()(input_ids=CALL["input_ids"] // 2)
        last = seen.x_max.item()
        model(**CALL)
        assert seen.x_max.item() == last


def test_training_alone_raises_what_numbers_are_shifted_by() -> None:
    spread = torch.tensor([0.1, 0.2, 0.3, 0.5, 1.0])[:, None]
    whole = (torch.arange(320) * 7919 % 2400001 - 1200000.0).reshape(2, 5, 32) * spread
    scale = torch.tensor([2.0**-20])
    norm = IntLayerNorm(IBertConfig(hidden_size=32, num_attention_heads=4, quant_mode=True))
    norm.weight.data, norm.bias.data = torch.ones(32), torch.zeros(32)
    norm.shift.data = torch.tensor([3.0])
    # What the reference answers, whose squares don't fit in 32 bits at first.
    for trains, shift, first in (
        (False, 3, -1.6787046),
        (True, 7, -1.6845889),
        (False, 7, -1.6845889),
    ):
        values = norm.train(trains)(Scaled(torch.round(whole) * scale, scale)).values
        assert norm.shift.item() == shift
        assert abs(values[0, 0, 0].item() - first) < 1e-6


def test_powers_of_two_are_exact() -> None:
    exponents = torch.arange(32.0)
    assert power_of_two(exponents).tolist() == [2.0**number for number in range(32)]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"hidden_act": "relu"}, "only 'gelu' is computed with whole numbers"),
        ({"position_embedding_type": "relative_key"}, "position_embedding_type"),
        ({"pad_token_id": None}, "positions are counted from it"),
    ],
)
def test_what_no_model_is_made_of(keys: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidConfigurationError, match=said):
        IBertModel(IBertConfig.from_dict(CONFIG | keys))
