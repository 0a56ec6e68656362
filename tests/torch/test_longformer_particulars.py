"""What Longformer costs, which windows it takes, and what is global where no call says it."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from triformers import LongformerForQuestionAnswering, LongformerModel
from triformers_core.architectures.longformer.configuration import LongformerConfig
from triformers_core.errors import InvalidConfigurationError, InvalidInputError

SMALL: dict[str, Any] = {
    "hidden_size": 24,
    "num_hidden_layers": 2,
    "intermediate_size": 20,
    "max_position_embeddings": 1030,
    "vocab_size": 50,
    "attention_window": [4, 16],
}


class Largest(TorchDispatchMode):
    """Notes how many entries the largest tensor has that an operation made."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # In PyTorch.
        self.entries = 0

    def __torch_dispatch__(
        self, func: Any, types: Any, args: Any = (), kwargs: Any = None  # As PyTorch declares it.
    ) -> Any:
        result = func(*args, **(kwargs or {}))
        if isinstance(result, torch.Tensor):
            self.entries = max(self.entries, result.numel())
        return result


def largest(model: LongformerModel, length: int) -> int:
    """The largest tensor's entries in a pass over a text of this length with two global tokens."""
    ids = torch.full((1, length), 7)
    marks = torch.zeros_like(ids)
    marks[0, [0, length // 2]] = 1
    found = Largest()
    with torch.no_grad(), found:
        model(ids, global_attention_mask=marks)
    return found.entries


def test_memory_grows_with_the_length_and_no_faster() -> None:
    model = LongformerModel(LongformerConfig(**SMALL)).eval()
    assert largest(model, 1024) <= 2 * largest(model, 512)


@pytest.mark.parametrize("windows", [[4, 8, 4], [4], [4, 5], 7])
def test_windows_are_even_and_one_for_each_layer(windows: Any) -> None:
    with pytest.raises(InvalidConfigurationError, match="attention_window=.* an even number"):
        LongformerModel(LongformerConfig(**dict[str, Any](SMALL, attention_window=windows)))


def test_windows_that_divide_no_other_and_the_smallest_will_do() -> None:
    model = LongformerModel(
        LongformerConfig(**dict[str, Any](SMALL, attention_window=[6, 2]))
    ).eval()
    ids = torch.arange(3, 20)[None]
    whole = model(ids).last_hidden_state
    changed = ids.clone()
    changed[0, 8] = 40
    moved = (model(changed).last_hidden_state - whole).abs().amax(-1)[0] > 0
    # Three positions in the first layer, one more in the second.
    assert moved.nonzero().flatten().tolist() == list(range(4, 13))


def test_without_ids_no_question_is_known() -> None:
    model = LongformerForQuestionAnswering(LongformerConfig(**SMALL)).eval()
    output = model(inputs_embeds=torch.randn(2, 9, 24), output_attentions=True)
    assert output.global_attentions is None


def test_ids_or_embedded_tokens_must_come() -> None:
    with pytest.raises(InvalidInputError, match="neither of them came"):
        LongformerModel(LongformerConfig(**SMALL))()
