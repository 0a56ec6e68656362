"""PyTorch programs that must be clean; read by type checkers and never run."""

from __future__ import annotations

from typing import Any, assert_type

import torch

from triformers import (
    AutoConfig,
    AutoFeatureExtractor,
    AutoModel,
    AutoModelForCausalLM,
    AutoModelForMaskedLM,
    AutoModelForPreTraining,
    AutoModelForQuestionAnswering,
    AutoModelForSeq2SeqLM,
    AutoModelForTableQuestionAnswering,
    AutoModelForTokenClassification,
    AutoTokenizer,
    BaseModelOutput,
    BertConfig,
    BertForMaskedLM,
    BertForPreTraining,
    BertForPreTrainingOutput,
    BertTokenizer,
    BertTokenizerFast,
    GenerateOutput,
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
    output = AutoModel.from_pretrained(name)(ids)
    assert isinstance(
        output, BaseModelOutput
    )  # Models of several towers have outputs of their own.
    assert_type(output.hidden_states, tuple[torch.Tensor, ...] | None)
    model.train()
    model.to("cpu").save_pretrained("folder")


def what_any_class_of_the_task_takes(name: str, ids: torch.Tensor, sound: torch.Tensor) -> None:
    AutoModelForTokenClassification.from_pretrained(name)(ids, token_type_ids=ids)
    AutoModel.from_pretrained(name)(ids, attention_mask=ids, token_type_ids=ids)
    AutoModel.from_pretrained(name)(pixel_values=sound)
    decoder = AutoModelForCausalLM.from_pretrained(name)
    output = decoder(ids, use_cache=True)
    assert_type(decoder(ids, past_key_values=output.past_key_values).logits, torch.Tensor)
    translator = AutoModelForSeq2SeqLM.from_pretrained(name)
    states = (sound, None, None)
    translator(ids, encoder_outputs=states, decoder_input_ids=ids, decoder_attention_mask=ids)
    tables = AutoModelForTableQuestionAnswering.from_pretrained(name)
    assert_type(tables(ids, table_mask=ids).logits, torch.Tensor)
    speech = AutoModelForMaskedLM.from_pretrained(name)
    speech(sound, labels=ids)
    speech(input_values=sound, attention_mask=ids)
    spans = AutoModelForQuestionAnswering.from_pretrained(name)(ids, ids)
    assert_type(spans.start_logits, torch.Tensor)


def what_stands_for_nothing(config: BertConfig, weights: dict[str, Any]) -> None:
    model = BertForMaskedLM.from_pretrained(None, config=config, state_dict=weights)
    assert_type(model, BertForMaskedLM)
    AutoModelForMaskedLM.from_pretrained(None, config=config, state_dict=weights)
    AutoConfig.from_pretrained("some/name", proxies={"https": None, "all": "localhost:3128"})
    servers: dict[str, str] = {"https": "localhost:3128"}
    AutoTokenizer.from_pretrained("some/name", proxies=servers)


def what_did_not_fit(name: str, config: BertConfig, asked: bool) -> None:
    model, info = AutoModelForMaskedLM.from_pretrained("bert-base-cased", output_loading_info=True)
    assert_type(model, BertForMaskedLM)
    assert_type(info["missing_keys"], list[str])
    given, _ = AutoModelForMaskedLM.from_pretrained(name, config=config, output_loading_info=True)
    assert_type(given, BertForMaskedLM)
    AutoModelForMaskedLM.from_pretrained(name, output_loading_info=asked)
    AutoConfig.from_pretrained(name, return_unused_kwargs=asked)
    known, _ = AutoConfig.from_pretrained("bert-base-cased", return_unused_kwargs=True)
    assert_type(known, BertConfig)


def tokenizer_to_model(name: str, texts: list[str]) -> torch.Tensor:
    tokenizer = AutoTokenizer.from_pretrained(name)
    batch = tokenizer(texts, padding=True, truncation="longest_first", return_tensors="pt")
    return AutoModelForMaskedLM.from_pretrained(name)(**batch).logits


def generation(name: str, texts: list[str]) -> list[str]:
    tokenizer = AutoTokenizer.from_pretrained(name)
    model = AutoModelForCausalLM.from_pretrained(name)
    batch = tokenizer(texts, return_tensors="pt")
    output = model.generate(**batch, max_new_tokens=5, return_dict_in_generate=True)
    assert_type(output, GenerateOutput)
    assert_type(output.sequences, torch.Tensor)
    AutoModelForSeq2SeqLM.from_pretrained(name).generate(**batch, num_beams=4)
    ids: torch.Tensor = model.generate(**batch, do_sample=True, top_p=0.9, seed=3)
    return tokenizer.batch_decode(ids)
