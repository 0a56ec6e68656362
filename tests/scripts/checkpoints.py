"""The checkpoints that users' scripts load: tiny, always the same, and without dropout."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import torch

import triformers
from tests.support.reference import weights
from tests.support.tokenization import SETTINGS

_BERT = {
    "hidden_size": 16,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 24,
    "max_position_embeddings": 64,
    "hidden_dropout_prob": 0.0,
    "attention_probs_dropout_prob": 0.0,
}
_GPT2 = {"n_embd": 16, "n_layer": 2, "n_head": 2, "n_positions": 64}
_T5: dict[str, Any] = {"d_model": 16, "d_kv": 8, "d_ff": 24, "num_layers": 2, "num_heads": 2}
_T5 |= {"dropout_rate": 0.0, "decoder_start_token_id": 0}
_VIT = {"image_size": 16, "patch_size": 8}
_KEPT = {"resid_pdrop": 0.0, "embd_pdrop": 0.0, "attn_pdrop": 0.0}

# Of each folder: the model's class, fields of its configuration, and its tokenizer's setting.
CHECKPOINTS: dict[str, tuple[str, dict[str, Any], str | None]] = {
    "bert-answers": ("BertForQuestionAnswering", _BERT, "uncased"),
    "bert-choices": ("BertForMultipleChoice", _BERT, "uncased"),
    "bert-classes": ("BertForSequenceClassification", _BERT, "uncased"),
    "bert-masked": ("BertForMaskedLM", _BERT, "uncased"),
    "bert-tokens": ("BertForTokenClassification", _BERT | {"num_labels": 3}, "uncased"),
    "distilbert-masked": (
        "DistilBertForMaskedLM",
        {"dim": 16, "n_layers": 2, "n_heads": 2, "hidden_dim": 24, "max_position_embeddings": 64}
        | {"dropout": 0.0, "attention_dropout": 0.0},
        "distilbert",
    ),
    "gpt2": ("GPT2LMHeadModel", _GPT2 | _KEPT, "gpt2"),
    "roberta-tokens": ("RobertaForTokenClassification", _BERT | {"num_labels": 3}, "roberta"),
    "t5": ("T5ForConditionalGeneration", _T5, "t5-first"),
    "vit": ("ViTForImageClassification", _BERT | _VIT | {"num_labels": 3}, None),
}


def write(folder: Path) -> None:
    """Writes all checkpoints, each to a folder of its name.

    Args:
        folder: is made if it is missing.
    """
    for name, (class_name, fields, setting) in CHECKPOINTS.items():
        model_class = getattr(triformers, class_name)
        known = model_class.config_class.field_names()
        fields = {key: value for key, value in fields.items() if key in known}
        if setting is None:
            size = {"height": 16, "width": 16}
            triformers.ViTFeatureExtractor(size=size).save_pretrained(folder / name)
        else:
            setting_class = SETTINGS["uncased" if setting == "distilbert" else setting]
            kind = "DistilBertTokenizerFast" if setting == "distilbert" else setting_class.tokenizer
            tokenizer = setting_class.make(getattr(triformers, kind))
            tokenizer.model_max_length = 64
            tokenizer.save_pretrained(folder / name)
            fields |= {"vocab_size": len(tokenizer)}
            fields |= {
                key: getattr(tokenizer, key)
                for key in ("pad_token_id", "bos_token_id", "eos_token_id")
                if getattr(tokenizer, key) is not None and key in known
            }
        model = model_class(model_class.config_class(**fields))
        for slot in model.parameter_slots():
            slot.write(torch.from_numpy(weights([slot])[slot.name]))
        model.save_pretrained(folder / name)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
