"""What users and their tools do with PyTorch models beside calling them."""

from __future__ import annotations

import copy
import re
import warnings
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

from triformers import (
    BertConfig,
    BertForMaskedLM,
    BertForSequenceClassification,
    BertModel,
    CLIPConfig,
    GPT2Config,
    GPT2ForSequenceClassification,
    GPT2LMHeadModel,
    OpenAIGPTConfig,
    OpenAIGPTLMHeadModel,
    T5Config,
    T5ForConditionalGeneration,
    ViTConfig,
    ViTModel,
    XLNetConfig,
    XLNetLMHeadModel,
)
from triformers_core.errors import InvalidInputError, NotPartError, WeightsMismatchError
from triformers_core.kit.torch import TiedLinear

BERT = BertConfig(
    vocab_size=50,
    hidden_size=16,
    num_hidden_layers=2,
    num_attention_heads=2,
    intermediate_size=32,
    num_labels=2,
)
ROOT = Path(__file__).resolve().parents[2]
OPENAI_GPT = OpenAIGPTConfig(n_embd=16, n_layer=2, n_head=2, vocab_size=50)
GPT2 = GPT2Config(n_embd=16, n_layer=2, n_head=2, vocab_size=50, pad_token_id=0)
XLNET = XLNetConfig(vocab_size=50, d_model=16, n_layer=2, n_head=2, d_inner=24)
T5 = T5Config(d_model=16, d_kv=8, d_ff=32, num_layers=1, num_heads=2, vocab_size=50)
IDS = torch.tensor([[1, 2, 3]])


def test_a_parameter_in_two_layers_is_saved_under_both_names(tmp_path: Path) -> None:
    model = BertModel(BERT).eval()
    first, second = (
        model.get_submodule(f"encoder.layer.{n}.attention.self.query") for n in range(2)
    )
    assert isinstance(first, nn.Linear) and isinstance(second, nn.Linear)
    with torch.no_grad():
        first.weight.normal_(std=2.0)
    second.weight = first.weight
    model.save_pretrained(tmp_path)
    again, info = BertModel.from_pretrained(tmp_path, output_loading_info=True)
    assert info["missing_keys"] == []
    assert torch.equal(again(IDS).last_hidden_state, model(IDS).last_hidden_state)


@pytest.mark.parametrize(
    ("model", "head", "table"),
    [
        (GPT2LMHeadModel(GPT2), "lm_head", "transformer.wte"),
        (
            BertForMaskedLM(BERT),
            "cls.predictions.decoder",
            "bert.embeddings.word_embeddings",
        ),
        (T5ForConditionalGeneration(T5), "lm_head", "shared"),
    ],
)
def test_a_tied_projection_is_found_and_has_its_table(
    model: nn.Module, head: str, table: str
) -> None:
    assert isinstance(model, GPT2LMHeadModel | BertForMaskedLM | T5ForConditionalGeneration)
    projection = model.get_output_embeddings()
    assert projection is model.get_submodule(head)
    assert isinstance(projection, TiedLinear)
    weight = model.get_parameter(f"{table}.weight")
    assert projection.weight is weight
    assert (projection.in_features, projection.out_features) == (16, 50)
    assert f"{head}.weight" not in dict(model.named_parameters())
    published = {name: value + 1 for name, value in model.state_dict().items()}
    assert f"{head}.weight" in published
    model.load_state_dict(published)
    assert torch.equal(weight, published[f"{table}.weight"])


def test_a_projection_follows_a_table_that_is_put_in() -> None:
    model = GPT2LMHeadModel(GPT2).eval()
    model.transformer.wte = nn.Embedding(50, 16)  # type: ignore[assignment]  # as users do
    assert model.half()(IDS).logits.dtype == torch.float16
    assert model.lm_head.weight is model.transformer.wte.weight
    model = GPT2LMHeadModel(GPT2).eval()
    model.set_input_embeddings(nn.Embedding(60, 16))
    assert model(IDS).logits.shape == (1, 3, 60)
    assert model.config.vocab_size == 60
    copied = copy.deepcopy(model)
    copied.transformer.wte.weight.data.zero_()
    assert not copied(IDS).logits.any() and model(IDS).logits.any()


def test_a_model_without_tokens_has_no_projection_to_them() -> None:
    config = ViTConfig(
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        image_size=32,
    )
    model = ViTModel(config)
    assert model.get_output_embeddings() is None
    with pytest.raises(NotPartError, match="ViTModel has no input embeddings") as raised:
        model.get_input_embeddings()
    assert isinstance(raised.value, NotImplementedError)  # After which tools such as PEFT go on.


def test_layers_are_found_by_their_type() -> None:
    model = BertModel(BERT)
    kinds = {type(module) for module in model.modules()}
    assert nn.Linear in kinds and nn.LayerNorm in kinds
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # PyTorch's own, of what replaces it.
        quantize: Any = torch.ao.quantization.quantize_dynamic  # Has no types.
        smaller = quantize(model.eval(), {nn.Linear})
        assert smaller(IDS).last_hidden_state.shape == (1, 3, 16)
    assert not any(type(module) is nn.Linear for module in smaller.modules())


def test_transposed_layers_can_be_exchanged_for_plain_ones() -> None:
    shown = (ROOT / "docs" / "migrating.md").read_text("utf-8")
    program = next(p for p in re.findall(r"```python\n(.*?)```", shown, re.S) if "exchange_" in p)
    defined: dict[str, Any] = {}
    exec(program, defined)
    for model in (GPT2LMHeadModel(GPT2).eval(), OpenAIGPTLMHeadModel(OPENAI_GPT).eval()):
        expected = model(IDS).logits
        before = model.num_parameters()
        defined["exchange_transposed_layers"](model)
        torch.testing.assert_close(model(IDS).logits, expected)
        layers = [module for module in model.modules() if type(module) is nn.Linear]
        assert len(layers) == 4 * 2 and model.num_parameters() == before


def test_gradients_are_equal_with_layers_computed_again() -> None:
    # Whose classes have no base in common that takes labels.
    models: list[Any] = [
        BertForMaskedLM(BERT),
        GPT2LMHeadModel(GPT2),
        T5ForConditionalGeneration(T5),
        XLNetLMHeadModel(XLNET),
    ]
    for model in models:
        stack = next(part for part in model.modules() if isinstance(part, nn.ModuleList))
        leaf = next(part for part in stack[0].modules() if not list(part.children()))
        calls: list[int] = []
        leaf.register_forward_hook(lambda module, args, output, calls=calls: calls.append(1))
        model.get_input_embeddings().requires_grad_(False)
        found = []
        for enabled in (False, True):
            model.gradient_checkpointing_enable() if enabled else None
            assert model.is_gradient_checkpointing == enabled
            model.zero_grad()
            torch.manual_seed(0)
            calls.clear()
            model(input_ids=IDS, labels=IDS).loss.backward()
            assert len(calls) == (2 if enabled else 1)
            found.append([p.grad for p in model.parameters() if p.grad is not None])
        assert len(found[0]) > 10
        for plain, again in zip(*found, strict=True):
            torch.testing.assert_close(plain, again)
        copied = copy.deepcopy(model)
        model.gradient_checkpointing_disable()
        assert copied.is_gradient_checkpointing and not model.is_gradient_checkpointing


def test_layers_are_computed_again_in_the_older_way_too() -> None:
    models: list[Any] = [
        BertForMaskedLM(BERT),
        GPT2LMHeadModel(GPT2),
        T5ForConditionalGeneration(T5),
    ]
    for model in models:
        found = []
        for options in ({"use_reentrant": False}, {"use_reentrant": True}):
            model.gradient_checkpointing_enable(options)
            model.zero_grad()
            torch.manual_seed(0)
            model(input_ids=IDS, attention_mask=IDS.ge(2).long(), labels=IDS).loss.backward()
            found.append([p.grad for p in model.parameters() if p.grad is not None])
        assert len(found[0]) > 10
        for one, other in zip(*found, strict=True):
            torch.testing.assert_close(one, other)


def test_embedded_tokens_can_carry_gradients() -> None:
    model = BertModel(BERT)
    model.requires_grad_(False)
    model.enable_input_require_grads()
    assert model(IDS).last_hidden_state.requires_grad
    model.disable_input_require_grads()
    assert not model(IDS).last_hidden_state.requires_grad


def test_bytes_are_counted() -> None:
    model = GPT2LMHeadModel(GPT2)
    assert model.get_memory_footprint() == 4 * model.num_parameters()


def test_a_label_that_is_no_class_is_named() -> None:
    with pytest.raises(InvalidInputError, match="label 5 came to a loss of 2 classes"):
        BertForSequenceClassification(BERT)(IDS, labels=torch.tensor([5]))


def test_the_mask_tells_where_embedded_tokens_end() -> None:
    model = GPT2ForSequenceClassification(GPT2).eval()
    embedded = torch.randn(1, 5, 16)
    alone = model(inputs_embeds=embedded[:, :3]).logits
    mask = torch.tensor([[1, 1, 1, 0, 0]])
    padded = model(inputs_embeds=embedded, attention_mask=mask).logits
    torch.testing.assert_close(alone, padded)


@pytest.mark.parametrize("key", ["state_dict", "model"])
def test_a_training_loops_file_is_called_so(tmp_path: Path, key: str) -> None:
    model = BertModel(BERT)
    model.config.save_pretrained(tmp_path)
    torch.save({key: model.state_dict(), "epoch": 1}, tmp_path / "pytorch_model.bin")
    with pytest.raises(WeightsMismatchError, match=f"within '{key}', as training loops save them"):
        BertModel.from_pretrained(tmp_path)


def test_a_wrapped_models_names_are_called_so(tmp_path: Path) -> None:
    model = BertModel(BERT)
    model.config.save_pretrained(tmp_path)
    state = {f"module.{name}": value for name, value in model.state_dict().items()}
    torch.save(state, tmp_path / "pytorch_model.bin")
    with pytest.raises(WeightsMismatchError, match="a model within DataParallel was saved"):
        BertModel.from_pretrained(tmp_path)


def test_outputs_are_dictionaries_of_what_they_hold() -> None:
    output = BertModel(BERT).eval()(IDS)
    assert isinstance(output, dict)
    assert output["pooler_output"] is output.pooler_output and output.hidden_states is None
    output.pooler_output = None
    output.hidden_states = (output.last_hidden_state,)
    assert list(output) == ["last_hidden_state", "hidden_states"] and len(output.to_tuple()) == 2
    as_made: Any = type(output)
    again = as_made(output.items())  # As tools make dictionaries.
    assert again.keys() == output.keys() and again.last_hidden_state is output.last_hidden_state
    with pytest.raises(KeyError, match="no 'pooler_output'"):
        output["pooler_output"]


def test_outputs_of_several_devices_are_gathered(monkeypatch: pytest.MonkeyPatch) -> None:
    def joined(device: object, dim: int, *parts: torch.Tensor) -> torch.Tensor:
        return torch.stack(parts) if parts[0].dim() == 0 else torch.cat(parts, dim)

    # Copies between devices, of which there is one here.
    monkeypatch.setattr("torch.nn.parallel.scatter_gather.Gather.apply", joined)
    model = BertForSequenceClassification(BERT).eval()
    labels = torch.tensor([1])
    parts = [model(ids, labels=labels, output_hidden_states=True) for ids in (IDS, IDS + 5)]
    whole: Any = torch.nn.parallel.gather(parts, 0)
    assert type(whole) is type(parts[0])
    assert whole.loss is not None and whole.loss.shape == (2,)
    expected = model(torch.cat([IDS, IDS + 5]), output_hidden_states=True)
    torch.testing.assert_close(whole.logits, expected.logits)
    torch.testing.assert_close(whole.hidden_states, expected.hidden_states)


def test_traces_hold_for_other_sizes_and_masks() -> None:
    models: list[Any] = [
        BertForSequenceClassification(BERT),
        GPT2LMHeadModel(GPT2),
        T5ForConditionalGeneration(T5),
        XLNetLMHeadModel(XLNET),
    ]
    trace: Any = torch.jit.trace  # Has no types.
    for model in models:
        model.eval()
        model.config.use_cache = False
        if isinstance(model, XLNetLMHeadModel):
            model.config.use_mems_eval = False
        ids, mask = torch.tensor([[5, 6, 7, 8, 9], [7, 8, 9, 0, 0]]), torch.ones(
            2, 5, dtype=torch.int64
        )
        mask[1, 3:] = 0
        extra = {"decoder_input_ids": ids[:, :2]} if model.config.is_encoder_decoder else {}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Of sizes that the trace takes for constant.
            first = {"input_ids": IDS, "attention_mask": torch.ones_like(IDS)}
            if extra:
                first["decoder_input_ids"] = IDS.clone()
            traced = trace(model, example_kwarg_inputs=first, strict=False)
        known: Any = model
        found = traced(input_ids=ids, attention_mask=mask, **extra)
        expected = known(input_ids=ids, attention_mask=mask, **extra)
        torch.testing.assert_close(found["logits"], expected.logits, msg=type(model).__name__)


@pytest.mark.parametrize("tied", [True, False])
def test_a_vocabulary_gets_a_size_and_new_rows(tied: bool) -> None:
    model = BertForMaskedLM(BertConfig.from_dict({**BERT.to_dict(), "tie_word_embeddings": tied}))
    before = model.get_input_embeddings().weight.detach().clone()
    table = model.resize_token_embeddings(pad_to_multiple_of=16, mean_resizing=True)
    assert (table.num_embeddings, model.config.vocab_size) == (64, 64)
    torch.testing.assert_close(table.weight[:50], before)
    torch.testing.assert_close(table.weight[50:], before.mean(0).expand(14, 16))
    projection = model.get_output_embeddings()
    assert isinstance(projection, nn.Linear | TiedLinear) and projection.out_features == 64
    assert model.resize_token_embeddings(64, pad_to_multiple_of=64) is table
    with pytest.raises(InvalidInputError, match="pad_to_multiple_of=0 is no size"):
        model.resize_token_embeddings(pad_to_multiple_of=0)


def test_tools_read_a_configuration() -> None:
    config = BertConfig()
    assert "vocab_size" in config and "text_config" not in config
    assert config.get_text_config() is config and config.torch_dtype is None
    config.torch_dtype = "float16"
    assert config.dtype == "float16"
    pair = CLIPConfig()
    assert pair.get_text_config() is pair.text_config
