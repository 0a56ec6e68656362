"""PyTorch programs with one mistake a line; every marked line is an error, and no other."""

from __future__ import annotations

import torch

from triformers import (
    AutoConfig,
    AutoModel,
    AutoModelForCausalLM,
    AutoModelForMaskedLM,
    AutoModelForSequenceClassification,
    AutoModelForTokenClassification,
    AutoTokenizer,
)
from triformers import AutoModelForMaskedLanguage  # error


def mistakes(name: str, ids: torch.Tensor) -> None:
    AutoConfig.from_pretrained(name, revision=3)  # error
    AutoConfig.from_pretrained("bert-base-cased").hiden_size  # error
    AutoTokenizer.from_pretrained(name, use_fast="yes")  # error
    AutoTokenizer.from_pretrained(name)("a", padding="somehow")  # error
    AutoTokenizer.from_pretrained(name)("a", return_tensors="torch")  # error
    AutoModelForMaskedLM.from_pretrained(name, proxies="http://localhost")  # error
    AutoModelForMaskedLM.from_pretrained(3)  # error
    AutoModelForMaskedLM.from_config("bert-base-cased")  # error
    model = AutoModelForMaskedLM.from_pretrained(name)
    model(input_idz=ids)  # error
    model(ids, pixel_values=ids)  # error
    model(ids).logitz  # error
    model(ids).loss.backward()  # error
    AutoModelForMaskedLM.from_pretrained("bert-base-cased")(ids, start_positions=ids)  # error
    AutoModelForSequenceClassification.from_pretrained(name)(ids).start_logits  # error
    AutoModelForTokenClassification.from_pretrained(name)(ids, token_type_idz=ids)  # error
    AutoModel.from_pretrained(name)(ids, pixelvalues=ids)  # error
    AutoModelForMaskedLM.from_pretrained(name, output_loading_info="yes")  # error
    AutoModelForMaskedLM.from_pretrained(name, output_loading_info=True).logits  # error
    writer = AutoModelForCausalLM.from_pretrained(name)
    writer.generate(ids, num_beam=3)  # error
    writer.generate(ids, num_beams="four")  # error
    writer.generate(ids).scores  # error
    writer.generate(ids, return_dict_in_generate=True).shape  # error
