"""How the Flax models behave, whatever their weights."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from triformers import (
    FlaxBertForMaskedLM,
    FlaxBertForMultipleChoice,
    FlaxBertForQuestionAnswering,
    FlaxBertForSequenceClassification,
    FlaxBertLMHeadModel,
    FlaxBertModel,
    FlaxViTForImageClassification,
    FlaxViTModel,
)
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.vit.configuration import ViTConfig
from triformers_core.errors import InvalidConfigurationError, InvalidInputError
from triformers_core.kit.flax import Tensor

pytestmark = pytest.mark.usefixtures("evaluating")


def close(x: Tensor, y: Tensor, atol: float = 1e-5) -> bool:
    """Whether two arrays differ by at most ``atol`` in every entry."""
    return x.shape == y.shape and bool(np.abs(np.asarray(x) - np.asarray(y)).max() <= atol)


def test_padding_changes_nothing_for_the_tokens(bert_config: BertConfig, ids: Tensor) -> None:
    model = FlaxBertModel(bert_config)
    padded = jnp.pad(ids, ((0, 0), (0, 3)))
    mask = jnp.broadcast_to(jnp.arange(10) < 7, (2, 10)).astype(int)
    expected = model(ids).last_hidden_state
    assert close(model(padded, mask).last_hidden_state[:, :7], expected)


def test_jaxs_and_explicit_attention_agree(bert_config: BertConfig, ids: Tensor) -> None:
    model = FlaxBertModel(bert_config)
    explicit = model(ids, output_attentions=True)
    assert explicit.attentions is not None
    assert [a.shape for a in explicit.attentions] == [(2, 4, 7, 7)] * 2
    assert close(model(ids)[0], explicit.last_hidden_state)


def test_head_mask_of_ones_changes_nothing_and_of_zeros_does(
    bert_config: BertConfig, ids: Tensor
) -> None:
    model = FlaxBertModel(bert_config)
    plain = model(ids)[0]
    assert close(model(ids, head_mask=jnp.ones((2, 4)))[0], plain)
    assert not close(model(ids, head_mask=jnp.zeros(4))[0], plain)


def test_cached_keys_and_values_give_the_full_pass(bert_config: BertConfig, ids: Tensor) -> None:
    bert_config.is_decoder = True
    model = FlaxBertLMHeadModel(bert_config)
    first = model(ids[:, :4])
    second = model(ids[:, 4:], past_key_values=first.past_key_values)
    assert close(second.logits, model(ids).logits[:, 4:])


def test_cross_attention_is_cached_too(bert_config: BertConfig, ids: Tensor) -> None:
    bert_config.is_decoder = bert_config.add_cross_attention = True
    model = FlaxBertLMHeadModel(bert_config)
    source = jax.random.normal(jax.random.key(0), (2, 5, 32))
    full = model(ids, encoder_hidden_states=source, output_attentions=True)
    assert full.cross_attentions is not None
    assert full.cross_attentions[0].shape == (2, 4, 7, 5)
    first = model(ids[:, :4], encoder_hidden_states=source)
    second = model(ids[:, 4:], encoder_hidden_states=source, past_key_values=first.past_key_values)
    assert close(second.logits, full.logits[:, 4:])


def test_embedded_tokens_in_place_of_ids(bert_config: BertConfig, ids: Tensor) -> None:
    model = FlaxBertModel(bert_config)
    embedded = model.get_input_embeddings()(jnp.asarray(ids))
    assert close(model(inputs_embeds=embedded)[0], model(ids)[0])


def test_tuple_instead_of_output(bert_config: BertConfig, ids: Tensor) -> None:
    loss, logits = FlaxBertForMaskedLM(bert_config)(ids, labels=ids, return_dict=False)
    assert loss.shape == () and logits.shape == (2, 7, 99)


def test_numpy_arrays_and_lists_are_taken_too(bert_config: BertConfig, ids: Tensor) -> None:
    model: Any = FlaxBertModel(bert_config)
    expected = model(ids)[0]
    assert close(model(np.asarray(ids, np.int64))[0], expected)
    assert close(model(input_ids=ids.tolist())[0], expected)
    with pytest.raises(InvalidInputError, match="input_ids is a list that makes no array"):
        model([[1, 2], [3]])


def test_multiple_choice_scores_every_choice(bert_config: BertConfig, ids: Tensor) -> None:
    model = FlaxBertForMultipleChoice(bert_config)
    output = model(jnp.broadcast_to(ids[:, None], (2, 3, 7)), labels=jnp.array([0, 2]))
    assert output.logits.shape == (2, 3)
    assert close(output.logits[:, 0], output.logits[:, 1])


def test_answers_beyond_the_sequence_do_not_count(bert_config: BertConfig, ids: Tensor) -> None:
    model = FlaxBertForQuestionAnswering(bert_config)
    one = model(ids[:1], start_positions=jnp.array([1]), end_positions=jnp.array([3])).loss
    both = model(ids, start_positions=jnp.array([1, 70]), end_positions=jnp.array([3, 70])).loss
    assert one is not None and both is not None
    assert close(one, both)


def test_the_loss_follows_from_the_labels(bert_config: BertConfig, ids: Tensor) -> None:
    bert_config.update({"num_labels": 3})
    model = FlaxBertForSequenceClassification(bert_config)
    single = model(ids, labels=jnp.array([0, 2]))
    expected = -jax.nn.log_softmax(single.logits)[jnp.arange(2), jnp.array([0, 2])].mean()
    assert single.loss is not None and close(single.loss, expected)
    several = jnp.array([[0.0, 1.0, 1.0], [1.0, 0.0, 0.0]], np.float32)
    chance = jax.nn.sigmoid(single.logits)
    expected = -jnp.log(jnp.where(several == 1, chance, 1 - chance)).mean()
    loss = model(ids, labels=several).loss
    assert loss is not None and close(loss, expected)


def test_initial_values_are_the_published_ones() -> None:
    model = FlaxBertModel(BertConfig(num_hidden_layers=1))
    words = model.embeddings.word_embeddings.table()
    assert jnp.abs(words[0]).max() == 0
    assert abs(float(words[1:].std()) - 0.02) < 1e-4
    layer = model.params["encoder"]["layer"]["0"]["output"]
    assert (layer["LayerNorm"]["scale"] == 1).all() and (layer["dense"]["bias"] == 0).all()


def test_the_outermost_seed_decides_all_initial_values(
    bert_config: BertConfig, ids: Tensor
) -> None:
    first, same, other = (FlaxBertForMaskedLM(bert_config, seed=s).params for s in (1, 1, 2))
    for name in ("bert", "cls"):
        kernels = [
            [leaf for leaf in jax.tree.leaves(p[name]) if leaf.ndim == 2]
            for p in (first, same, other)
        ]
        for a, b, c in zip(*kernels, strict=True):
            assert (a == b).all() and not (a == c).all()


def test_resizing_keeps_the_rows_that_both_have(bert_config: BertConfig) -> None:
    for tied in (True, False):
        bert_config.update({"tie_word_embeddings": tied, "vocab_size": 99})
        model = FlaxBertForMaskedLM(bert_config)
        # Of another seed than new rows, which would be the old ones otherwise.
        model.params = FlaxBertForMaskedLM(bert_config, seed=1).params
        before = model(jnp.array([[5]])).logits
        old = model.get_input_embeddings().table()
        model.resize_token_embeddings(105)
        assert model.config.vocab_size == 105
        assert (model.get_input_embeddings().table()[:99] == old).all()
        after = model(jnp.array([[5]])).logits
        assert after.shape == (1, 1, 105) and close(after[..., :99], before)
        assert jnp.isfinite(model(jnp.array([[104]])).logits).all()
        model.resize_token_embeddings(50)
        assert close(model(jnp.array([[5]])).logits, before[..., :50])


def test_neither_or_both_inputs_is_an_error(bert_config: BertConfig, ids: Tensor) -> None:
    model = FlaxBertModel(bert_config)
    with pytest.raises(InvalidInputError, match="neither of them came"):
        model()
    with pytest.raises(InvalidInputError, match="both of them came"):
        model(ids, inputs_embeds=jnp.zeros((2, 7, 32)))


def test_too_long_inputs_and_unknown_tokens_are_not_silent(bert_config: BertConfig) -> None:
    model = FlaxBertModel(bert_config)
    with pytest.raises(InvalidInputError, match="Row 61 of an embedding .* rows 0 to 60"):
        model(jnp.ones((1, 62), int))
    with pytest.raises(InvalidInputError, match="Row 99 of an embedding .* rows 0 to 98"):
        model(jnp.array([[99]]))
    assert jnp.isnan(jax.jit(lambda ids: model(ids)[0])(jnp.array([[99]]))).all()


def test_a_configuration_of_another_class_and_no_floating_type(
    bert_config: BertConfig, vit_config: ViTConfig
) -> None:
    with pytest.raises(InvalidConfigurationError, match="takes a BertConfig; a ViTConfig came"):
        FlaxBertModel(vit_config)  # type: ignore[arg-type]  # That is the mistake.
    with pytest.raises(InvalidConfigurationError, match="is no floating point type"):
        FlaxBertModel(bert_config, dtype=jnp.int32)


def test_vit_takes_other_sizes_only_with_interpolation(vit_config: ViTConfig) -> None:
    model = FlaxViTForImageClassification(vit_config)
    images = jax.random.uniform(jax.random.key(0), (2, 3, 36, 42))
    assert model(images, interpolate_pos_encoding=True).logits.shape == (2, 2)
    with pytest.raises(InvalidInputError, match="36x42, the model takes 30x30"):
        model(images)
    with pytest.raises(InvalidInputError, match="1 channels, the model takes 3"):
        FlaxViTModel(vit_config)(jnp.ones((2, 1, 30, 30)))


def test_interpolation_at_the_own_size_changes_nothing(vit_config: ViTConfig) -> None:
    model = FlaxViTModel(vit_config)
    images = jax.random.uniform(jax.random.key(0), (2, 3, 30, 30))
    assert close(model(images, interpolate_pos_encoding=True)[0], model(images)[0])
