"""How the PyTorch models behave, whatever their weights."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
import torch

from triformers import (
    BertForMaskedLM,
    BertForMultipleChoice,
    BertForQuestionAnswering,
    BertForSequenceClassification,
    BertLMHeadModel,
    BertModel,
    MT5Config,
    MT5ForConditionalGeneration,
    T5Config,
    T5ForConditionalGeneration,
    ViTForImageClassification,
    ViTModel,
    XLNetConfig,
    XLNetModel,
)
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.vit.configuration import ViTConfig
from triformers_core.errors import InvalidInputError


def close(one: torch.Tensor, other: torch.Tensor, atol: float = 1e-5) -> bool:
    """Whether two tensors are equal within an absolute bound."""
    return torch.allclose(one, other, rtol=0.0, atol=atol)


def test_padding_changes_nothing_for_the_tokens(bert_config: BertConfig, ids: torch.Tensor) -> None:
    model = BertModel(bert_config).eval()
    padded = torch.cat([ids, torch.zeros(2, 3, dtype=torch.long)], dim=1)
    mask = (torch.arange(10) < 7).long().expand(2, 10)
    expected = model(ids).last_hidden_state
    assert close(model(padded, mask).last_hidden_state[:, :7], expected)


def test_kernel_and_explicit_attention_agree(bert_config: BertConfig, ids: torch.Tensor) -> None:
    model = BertModel(bert_config).eval()
    explicit = model(ids, output_attentions=True)
    assert explicit.attentions is not None
    assert [tuple(a.shape) for a in explicit.attentions] == [(2, 4, 7, 7)] * 2
    with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU]) as profile:
        assert close(model(ids)[0], explicit.last_hidden_state)
    assert "aten::scaled_dot_product_attention" in {event.key for event in profile.key_averages()}


def test_head_mask_of_ones_changes_nothing_and_of_zeros_does(
    bert_config: BertConfig, ids: torch.Tensor
) -> None:
    model = BertModel(bert_config).eval()
    plain = model(ids)[0]
    assert close(model(ids, head_mask=torch.ones(2, 4))[0], plain)
    assert not close(model(ids, head_mask=torch.zeros(4))[0], plain)


def test_cached_keys_and_values_give_the_full_pass(
    bert_config: BertConfig, ids: torch.Tensor
) -> None:
    bert_config.is_decoder = True
    model = BertLMHeadModel(bert_config).eval()
    first = model(ids[:, :4])
    second = model(ids[:, 4:], past_key_values=first.past_key_values)
    assert close(second.logits, model(ids).logits[:, 4:])


def test_cross_attention_is_cached_too(bert_config: BertConfig, ids: torch.Tensor) -> None:
    bert_config.is_decoder = bert_config.add_cross_attention = True
    model = BertLMHeadModel(bert_config).eval()
    source = torch.randn(2, 5, 32)
    full = model(ids, encoder_hidden_states=source, output_attentions=True)
    assert full.cross_attentions is not None
    assert tuple(full.cross_attentions[0].shape) == (2, 4, 7, 5)
    first = model(ids[:, :4], encoder_hidden_states=source)
    second = model(ids[:, 4:], encoder_hidden_states=source, past_key_values=first.past_key_values)
    assert close(second.logits, full.logits[:, 4:])


def test_tuple_instead_of_output(bert_config: BertConfig, ids: torch.Tensor) -> None:
    loss, logits = BertForMaskedLM(bert_config).eval()(ids, labels=ids, return_dict=False)
    assert loss.shape == () and logits.shape == (2, 7, 99)


def test_multiple_choice_scores_every_choice(bert_config: BertConfig, ids: torch.Tensor) -> None:
    model = BertForMultipleChoice(bert_config).eval()
    output = model(ids[:, None].expand(2, 3, 7), labels=torch.tensor([0, 2]))
    assert output.logits.shape == (2, 3)
    assert close(output.logits[:, 0], output.logits[:, 1])


def test_answers_beyond_the_sequence_do_not_count(
    bert_config: BertConfig, ids: torch.Tensor
) -> None:
    model = BertForQuestionAnswering(bert_config).eval()
    one = model(ids[:1], start_positions=torch.tensor([1]), end_positions=torch.tensor([3])).loss
    both = model(
        ids, start_positions=torch.tensor([1, 70]), end_positions=torch.tensor([3, 70])
    ).loss
    assert one is not None and both is not None
    assert close(one, both)


@pytest.mark.parametrize(
    ("labels", "count", "expected"),
    [
        (torch.tensor([0, 2]), 3, torch.nn.CrossEntropyLoss()),
        (torch.tensor([[0.0, 1.0, 1.0], [1.0, 0.0, 0.0]]), 3, torch.nn.BCEWithLogitsLoss()),
    ],
)
def test_the_loss_follows_from_the_labels(
    bert_config: BertConfig,
    ids: torch.Tensor,
    labels: torch.Tensor,
    count: int,
    expected: torch.nn.Module,
) -> None:
    bert_config.update({"num_labels": count})
    output = BertForSequenceClassification(bert_config).eval()(ids, labels=labels)
    assert output.loss is not None
    assert close(output.loss, expected(output.logits, labels))


def test_tied_embeddings_get_gradients_from_both_ends(
    bert_config: BertConfig, ids: torch.Tensor
) -> None:
    model = BertForMaskedLM(bert_config)
    loss = model(ids, labels=ids).loss
    assert loss is not None
    loss.backward()  # type: ignore[no-untyped-call]  # PyTorch leaves it untyped
    gradient = model.get_input_embeddings().weight.grad
    assert gradient is not None
    unseen = [i for i in range(1, 99) if i not in ids]
    assert gradient[unseen].abs().sum() > 0


def test_dropout_acts_in_training_alone(bert_config: BertConfig, ids: torch.Tensor) -> None:
    model = BertForSequenceClassification(bert_config).train()
    assert not close(model(ids).logits, model(ids).logits, atol=1e-3)
    model.eval()
    assert torch.equal(model(ids).logits, model(ids).logits)
    bert_config.update({"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0})
    without = BertModel(bert_config).train()
    expected = without(ids)[0]
    assert close(without.eval()(ids)[0], expected)


def test_embedded_tokens_give_what_the_tokens_give(
    bert_config: BertConfig, ids: torch.Tensor
) -> None:
    model = BertModel(bert_config).eval()
    embedded = model.get_input_embeddings()(ids)
    assert close(model(inputs_embeds=embedded)[0], model(ids)[0])


def test_exports(bert_config: BertConfig, ids: torch.Tensor) -> None:
    model = BertForMaskedLM(bert_config).eval()
    expected = model(ids).logits
    exported = torch.export.export(model, (), {"input_ids": ids})
    assert close(exported.module()(input_ids=ids).logits, expected)


def test_exports_for_any_batch_and_length(bert_config: BertConfig, ids: torch.Tensor) -> None:
    model = BertModel(bert_config).eval()
    batch, length = torch.export.Dim("batch", max=64), torch.export.Dim("length", max=61)
    shapes = ({0: batch, 1: length},) * 2
    exported = torch.export.export(model, (ids, torch.ones_like(ids)), dynamic_shapes=shapes)
    longer = ids.repeat(2, 3)[:3]
    mask = (torch.arange(21) < 17).long().expand(3, 21)
    assert close(exported.module()(longer, mask)[0], model(longer, mask)[0])


T5 = {"d_model": 16, "d_kv": 8, "d_ff": 32, "num_layers": 1, "num_heads": 2}
XLNET = {"d_model": 16, "n_layer": 1, "n_head": 2, "d_inner": 32}
WITH_BIASES: dict[str, Any] = {
    "t5": lambda: T5ForConditionalGeneration(T5Config(vocab_size=50, **dict[str, Any](T5))),
    "mt5": lambda: MT5ForConditionalGeneration(MT5Config(vocab_size=50, **dict[str, Any](T5))),
    "xlnet": lambda: XLNetModel(XLNetConfig(vocab_size=50, **dict[str, Any](XLNET))),
}


@pytest.mark.parametrize("name", WITH_BIASES)
def test_exports_with_gradients_and_becomes_plain_operations(name: str) -> None:
    """As ONNX and others need it; biases that are trained decide the kernel."""
    model = WITH_BIASES[name]().eval()
    ids = torch.tensor([[5, 9, 4, 7], [8, 2, 6, 1]])
    given = {"input_ids": ids} | ({} if name == "xlnet" else {"decoder_input_ids": ids})
    exported = torch.export.export(model, (), given).run_decompositions({})
    assert close(exported.module()(**given)[0], model(**given)[0])


def test_exports_images(vit_config: ViTConfig) -> None:
    model = ViTForImageClassification(vit_config).eval()
    images = torch.randn(2, 3, 30, 30)
    exported = torch.export.export(model, (images,)).module()
    assert close(exported(images).logits, model(images).logits)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_autocast(bert_config: BertConfig, ids: torch.Tensor, dtype: torch.dtype) -> None:
    model = BertForMaskedLM(bert_config).eval()
    mask = torch.tensor([[1] * 7, [1] * 4 + [0] * 3])
    with torch.autocast("cpu", dtype=dtype):
        low = model(ids, mask).logits
    assert torch.isfinite(low).all()
    assert close(low.float(), model(ids, mask).logits, atol=0.05)


@pytest.mark.parametrize("name", ["gelu_new", "linear", "quick_gelu", "relu2"])
def test_a_model_that_was_pickled_gives_the_same(
    bert_config: BertConfig, ids: torch.Tensor, name: str
) -> None:
    bert_config.hidden_act = name
    model = BertModel(bert_config).eval()
    again: BertModel = pickle.loads(pickle.dumps(model))
    assert torch.equal(again(ids).last_hidden_state, model(ids).last_hidden_state)


def test_initial_values_are_the_published_ones() -> None:
    model = BertModel(BertConfig(num_hidden_layers=1))
    words = model.embeddings.word_embeddings.weight
    assert words[0].abs().max() == 0
    assert abs(words[1:].std().item() - 0.02) < 1e-4
    assert model.get_parameter("encoder.layer.0.output.LayerNorm.weight").eq(1).all()
    assert model.get_parameter("encoder.layer.0.output.dense.bias").eq(0).all()


def test_resizing_keeps_the_rows_that_both_have(bert_config: BertConfig) -> None:
    model = BertForMaskedLM(bert_config)
    old = model.get_input_embeddings().weight.detach().clone()
    model.resize_token_embeddings(105)
    assert model.config.vocab_size == 105
    assert torch.equal(model.get_input_embeddings().weight[:99], old)
    assert model(torch.tensor([[104]])).logits.shape == (1, 1, 105)


def test_neither_or_both_inputs_is_an_error(bert_config: BertConfig, ids: torch.Tensor) -> None:
    model = BertModel(bert_config)
    with pytest.raises(InvalidInputError, match="neither of them came"):
        model()
    with pytest.raises(InvalidInputError, match="both of them came"):
        model(ids, inputs_embeds=torch.zeros(2, 7, 32))


def test_vit_takes_other_sizes_only_with_interpolation(vit_config: ViTConfig) -> None:
    model = ViTForImageClassification(vit_config).eval()
    images = torch.rand(2, 3, 36, 42)
    assert model(images, interpolate_pos_encoding=True).logits.shape == (2, 2)
    with pytest.raises(InvalidInputError, match="36x42, the model takes 30x30"):
        model(images)
    with pytest.raises(InvalidInputError, match="1 channels, the model takes 3"):
        ViTModel(vit_config)(torch.rand(2, 1, 30, 30))


def test_interpolation_at_the_own_size_changes_nothing(vit_config: ViTConfig) -> None:
    model = ViTModel(vit_config).eval()
    images = torch.rand(2, 3, 30, 30)
    resized = model(images, interpolate_pos_encoding=True)[0]
    assert close(resized, model(images)[0])
