"""What the recorded results of SqueezeBERT can't know."""

from __future__ import annotations

from typing import Any

import pytest

from triformers import InvalidConfigurationError, SqueezeBertConfig, SqueezeBertModel


@pytest.mark.parametrize(
    ("width", "groups"),
    [
        ("hidden_size", "q_groups"),
        ("hidden_size", "post_attention_groups"),
        ("hidden_size", "output_groups"),
        ("intermediate_size", "intermediate_groups"),
    ],
)
def test_widths_are_multiples_of_groups(width: str, groups: str) -> None:
    sizes: dict[str, Any] = {
        "hidden_size": 12,
        "embedding_size": 12,
        "intermediate_size": 12,
        "vocab_size": 9,
    }
    if width == "intermediate_size":
        sizes["intermediate_size"] = 13
        sizes["output_groups"] = 1
    else:
        sizes[groups] = 5
    with pytest.raises(InvalidConfigurationError, match=f"{width}.*{groups}"):
        SqueezeBertModel(SqueezeBertConfig(**sizes))
