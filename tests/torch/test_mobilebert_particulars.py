"""MobileBERT: its head has a column a token beside the embeddings' table."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from triformers import MobileBertForMaskedLM
from triformers_core.architectures.mobilebert.configuration import MobileBertConfig


@pytest.mark.parametrize("tied", [True, False])
def test_a_resize_reaches_the_heads_columns(tied: bool) -> None:
    config = MobileBertConfig(
        vocab_size=43,
        hidden_size=32,
        num_hidden_layers=1,
        embedding_size=24,
        intra_bottleneck_size=16,
        intermediate_size=37,
        tie_word_embeddings=tied,
    )
    model = MobileBertForMaskedLM(config).eval()
    ids = torch.tensor([[3, 4, 5]])
    before = model(ids).logits.detach().numpy()
    model.resize_token_embeddings(50)
    after = model(ids).logits.detach().numpy()
    assert after.shape == (1, 3, 50)
    np.testing.assert_allclose(after[..., :43], before, atol=1e-6)
    model.resize_token_embeddings(20)
    np.testing.assert_allclose(model(ids).logits.detach().numpy(), before[..., :20], atol=1e-6)
