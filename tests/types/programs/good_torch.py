"""PyTorch programs that must be clean; read by type checkers and never run."""

from __future__ import annotations

from typing import Any, assert_type

import torch

from triformers import (
    AutoConfig,
    AutoFeatureExtractor,
    AutoModel,
    AutoModelForMaskedLM,
    AutoModelForPreTraining,
    AutoTokenizer,
    BaseModelOutput,
    BertConfig,
    BertForMaskedLM,
    BertForPreTraining,
    BertForPreTrainingOutput,
    BertTokenizer,
    BertTokenizerFast,
    MaskedLMModel,
    MaskedLMOutput,
    PretrainedConfig,
    PreTrainedFeatureExtractor,
    PreTrainedTokenizer,
    ViTFeatureExtractor,
    Wav2Vec2Config,
)


def known_checkpoints() -> None:
    assert_type(AutoConfig.from_pretrained("bert-base-cased"), BertConfig)
    assert_type(AutoTokenizer.from_pretrained("bert-base-cased"), BertTokenizerFast)
    assert_type(AutoTokenizer.from_pretrained("bert-base-cased", use_fast=False), BertTokenizer)
    assert_type(
        AutoFeatureExtractor.from_pretrained("nielsr/vit-base-patch16-224"), ViTFeatureExtractor
    )
    assert_type(AutoConfig.for_model("bert"), BertConfig)
    assert_type(AutoConfig.for_model("bert").id2label[0], str)
    Wav2Vec2Config(conv_dim=(8, 8), conv_stride=(5, 2), conv_kernel=(3, 3))


def other_checkpoints(name: str) -> None:
    assert_type(AutoConfig.from_pretrained(name), PretrainedConfig)
    assert_type(AutoTokenizer.from_pretrained(name), PreTrainedTokenizer)
    assert_type(AutoFeatureExtractor.from_pretrained(name), PreTrainedFeatureExtractor)
    assert_type(
        AutoConfig.from_pretrained(name, return_unused_kwargs=True),
        tuple[PretrainedConfig, dict[str, Any]],
    )


def the_call_of_a_known_class(ids: torch.Tensor) -> None:
    model = AutoModelForMaskedLM.from_pretrained("bert-base-cased", revision="main")
    assert_type(model, BertForMaskedLM)
    output = model(input_ids=ids, attention_mask=ids, token_type_ids=ids, labels=ids)
    assert_type(output, MaskedLMOutput)
    assert_type(output.logits, torch.Tensor)
    assert_type(output.loss, torch.Tensor | None)
    assert_type(output.hidden_states, tuple[torch.Tensor, ...] | None)
    pretrained = AutoModelForPreTraining.from_pretrained("bert-base-cased")
    assert_type(pretrained, BertForPreTraining)
    assert_type(pretrained(ids), BertForPreTrainingOutput)
    assert_type(pretrained(ids).seq_relationship_logits, torch.Tensor)


def the_call_of_the_task_type(name: str, ids: torch.Tensor) -> None:
    model = AutoModelForMaskedLM.from_pretrained(name)
    assert_type(model, MaskedLMModel)
    assert_type(model(ids, labels=ids).logits, torch.Tensor)
    assert_type(AutoModel.from_pretrained(name)(input_ids=ids), BaseModelOutput)
    assert_type(AutoModel.from_pretrained(name)(ids).last_hidden_state, torch.Tensor)
    model.train()
    model.to("cpu").save_pretrained("folder")


def tokenizer_to_model(name: str, texts: list[str]) -> torch.Tensor:
    tokenizer = AutoTokenizer.from_pretrained(name)
    batch = tokenizer(texts, padding=True, truncation="longest_first", return_tensors="pt")
    return AutoModelForMaskedLM.from_pretrained(name)(**batch).logits
