"""What is particular to BigBird in PyTorch: which blocks see each other, and chance in training."""

from __future__ import annotations

import pytest
import torch

from triformers import BertConfig, BertModel, BigBirdConfig, BigBirdModel
from triformers_core.architectures.big_bird.modeling_attention import NEAR, BlockSparseAttention
from triformers_core.errors import InvalidInputError

SIZE, RANDOM, HEADS = 2, 2, 4


def tiny(decoder: bool = False) -> BigBirdConfig:
    return BigBirdConfig(
        vocab_size=99,
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=HEADS,
        intermediate_size=37,
        max_position_embeddings=61,
        block_size=SIZE,
        num_random_blocks=RANDOM,
        hidden_dropout_prob=0.0,
        is_decoder=decoder,
        add_cross_attention=decoder,
    )


@pytest.mark.parametrize(("length", "is_full"), [(18, True), (19, False)])
def test_a_text_is_seen_whole_up_to_a_length(length: int, is_full: bool) -> None:
    model = BigBirdModel(tiny()).eval()
    ids = torch.arange(1, length + 1)[None]
    attentions = model(input_ids=ids, output_attentions=True).attentions
    assert attentions is not None and attentions[0].shape == (1, HEADS, length, length)
    assert bool((attentions[0] > 0).all()) == is_full


def test_blocks_drawn_in_training_differ_and_are_seen_by_chance_alone() -> None:
    torch.manual_seed(0)
    blocks = BlockSparseAttention(SIZE, RANDOM).train()
    count = 12
    drawn = torch.stack([blocks.blocks_seen(torch.zeros(1), count, HEADS) for _ in range(200)])
    for index in range(count - 2):
        own = index + 1
        chosen = drawn[:, :, index, NEAR:]
        # As in the reference: of those that the shortest text has between its first and its last.
        eligible = {block for block in range(1, 4 + 2 * RANDOM) if abs(block - own) > 1}
        assert set(chosen.flatten().tolist()) == eligible
        assert bool((chosen[..., 0] != chosen[..., 1]).all())
        shares = torch.bincount(chosen.flatten()) / chosen.numel()
        assert all(abs(shares[block] - 1 / len(eligible)) < 0.06 for block in eligible)


def test_nothing_is_drawn_in_evaluation() -> None:
    blocks = BlockSparseAttention(SIZE, RANDOM).eval()
    assert not blocks.blocks_seen(torch.zeros(1), 12, HEADS)[..., NEAR:].any()


def test_a_mask_by_query_is_an_error_for_blocks() -> None:
    model = BigBirdModel(tiny()).eval()
    with pytest.raises(InvalidInputError, match="original_full"):
        model(
            input_ids=torch.ones(1, 20, dtype=torch.long),
            attention_mask=torch.ones(1, 20, 20).tril(),
        )


def test_a_decoder_that_sees_an_encoder_is_berts() -> None:
    # The reference can't say: its self-attention takes the encoder's states for the text.
    config = tiny(decoder=True)
    bert = BertModel(
        BertConfig(
            vocab_size=config.vocab_size,
            hidden_size=config.hidden_size,
            num_hidden_layers=config.num_hidden_layers,
            num_attention_heads=config.num_attention_heads,
            intermediate_size=config.intermediate_size,
            max_position_embeddings=config.max_position_embeddings,
            hidden_act=config.hidden_act,
            is_decoder=True,
            add_cross_attention=True,
        ),
        add_pooling_layer=False,
    ).eval()
    model = BigBirdModel(config, add_pooling_layer=False).eval()
    bert.load_state_dict(model.state_dict())
    ids, states = torch.arange(1, 21)[None], torch.randn(1, 5, 32)
    mask = torch.tensor([[1, 1, 1, 0, 0]])
    expected = bert(input_ids=ids, encoder_hidden_states=states, encoder_attention_mask=mask)
    actual = model(input_ids=ids, encoder_hidden_states=states, encoder_attention_mask=mask)
    torch.testing.assert_close(actual.last_hidden_state, expected.last_hidden_state)
