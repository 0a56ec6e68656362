"""What is particular to Funnel Transformer in PyTorch; tests/reference compares it with recorded results."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from triformers import AutoModel, FunnelBaseModel, FunnelConfig, FunnelModel
from triformers_core.errors import InvalidConfigurationError, InvalidInputError

TINY = {"vocab_size": 31, "d_model": 12, "n_head": 2, "d_head": 6, "d_inner": 17}


def config(**options: object) -> FunnelConfig:
    return FunnelConfig.from_dict(TINY | {"block_sizes": [1, 1, 1]} | options)


@pytest.mark.parametrize(
    "kept, left",
    [({}, [9, 5, 3]), ({"truncate_seq": False}, [9, 5, 3]), ({"separate_cls": False}, [9, 5, 3])],
)
def test_blocks_have_ever_fewer_tokens(kept: dict[str, object], left: list[int]) -> None:
    model = FunnelBaseModel(config(**kept)).eval()
    states = model(torch.ones(2, 9, dtype=torch.long), output_hidden_states=True).hidden_states
    assert states is not None
    assert [state.shape[1] for state in states] == [9, *left]


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("kept", [{}, {"truncate_seq": False}, {"separate_cls": False}])
def test_short_texts_keep_their_length(kept: dict[str, object], length: int) -> None:
    shifted = FunnelModel(config(**kept)).eval()
    factorized = FunnelModel(config(attention_type="factorized", **kept)).eval()
    factorized.load_state_dict(shifted.state_dict())
    ids = torch.arange(length)[None] + 3
    with torch.no_grad():
        states = shifted(ids).last_hidden_state
        others = factorized(ids).last_hidden_state
    assert states.shape == (1, length, 12)
    # Both know the same distances, the first token's aside, which don't count where it is by itself.
    torch.testing.assert_close(states, others, atol=1e-5, rtol=1e-5)


def test_auto_model_follows_the_checkpoint(tmp_path: Path) -> None:
    assert type(AutoModel.from_config(config())) is FunnelModel
    FunnelBaseModel(config()).save_pretrained(tmp_path)
    assert type(AutoModel.from_pretrained(str(tmp_path))).__name__ == "FunnelBaseModel"


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(InvalidConfigurationError, match="block_repeats"):
        config(block_repeats=[1, 2])
    model = FunnelModel(config())
    ids = torch.ones(1, 4, dtype=torch.long)
    with pytest.raises(InvalidInputError, match="axes"):
        model(ids, attention_mask=torch.ones(1, 4, 4))
    with pytest.raises(InvalidInputError, match="both"):
        model(ids, inputs_embeds=torch.ones(1, 4, 12))


def test_gradient_checkpointing_reaches_the_layers_of_every_block() -> None:
    model = FunnelModel(config()).train()
    model.gradient_checkpointing_enable()
    calls: list[str] = []
    for name, part in model.named_modules():
        if name.endswith(".attention"):
            part.register_forward_hook(lambda *_, name=name: calls.append(name))
    states = model(torch.ones(1, 9, dtype=torch.long)).last_hidden_state
    torch.autograd.grad(states.sum(), list(model.parameters()), allow_unused=True)
    layers = [name for name, _ in model.named_modules() if name.endswith(".attention")]
    # Each runs once more for its gradients.
    assert sorted(calls) == sorted(layers * 2) and len(layers) == 5
