"""What no recorded call of RAG can know: passages that are looked up, and how it is published."""

from __future__ import annotations

import json
import shutil
import warnings
from pathlib import Path
from typing import Any

import torch

from tests.support.passages import check_retrieval, configuration, retriever
from tests.support.published import NAMES
from tests.support.reference import parameter_value
from tests.support.tokenization import TEXTS
from triformers import RagRetriever, RagTokenForGeneration, RagTokenizer

PUBLISHED = {
    "question_encoder_tokenizer": {"bert-base-uncased-vocab.txt": "vocab.txt"},
    "generator_tokenizer": {"bytes-vocab.json": "vocab.json", "bytes-merges.txt": "merges.txt"},
}
OPTIONS = {
    "question_encoder_tokenizer": {"do_lower_case": True, "model_max_length": 512},
    "generator_tokenizer": {"model_max_length": 1024},
}


def test_passages_are_looked_up(tmp_path: Path) -> None:
    check_retrieval("", tmp_path, torch.from_numpy, lambda x: x.detach().numpy())


def test_the_files_of_rag_token_base(tmp_path: Path) -> None:
    """As published: one file of weights, and a folder for each tokenizer that names no class."""
    values = configuration().to_dict()
    values |= {"architectures": ["RagTokenForGeneration"], "vocab_size": None}
    (tmp_path / "config.json").write_text(json.dumps(values), encoding="utf-8")
    for folder, files in PUBLISHED.items():
        (tmp_path / folder).mkdir()
        for source, name in files.items():
            shutil.copy(TEXTS / source, tmp_path / folder / name)
        options = json.dumps(OPTIONS[folder])
        (tmp_path / folder / "tokenizer_config.json").write_text(options, encoding="utf-8")
    names = json.loads((NAMES / "rag.json").read_text(encoding="utf-8"))
    own = RagTokenForGeneration(configuration()).state_dict()
    recorded = set(names["RagTokenForGeneration"]["weights"])
    weights = {
        name: parameter_value(name, tuple(value.shape))
        for name, value in own.items()
        if name in recorded
    }
    tensors = {name: torch.from_numpy(value) for name, value in weights.items()}
    tensors["rag.question_encoder.question_encoder.bert_model.embeddings.position_ids"] = (
        torch.arange(512)[None]
    )
    torch.save(tensors, tmp_path / "pytorch_model.bin")
    pair = RagTokenizer.from_pretrained(tmp_path)
    assert type(pair.question_encoder).__name__ == "DPRQuestionEncoderTokenizerFast"
    assert type(pair.generator).__name__ == "BartTokenizerFast"
    lengths = (pair.question_encoder.model_max_length, pair.generator.model_max_length)
    assert lengths == (512, 1024)
    finds: Any = retriever()
    finds.save_pretrained(tmp_path / "index")
    finds = RagRetriever.from_pretrained(tmp_path / "index")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model, info = RagTokenForGeneration.from_pretrained(
            tmp_path, retriever=finds, output_loading_info=True
        )
    assert not any(info.values())
    for name, parameter in model.named_parameters():
        assert torch.equal(parameter, tensors[name]), name
    question = pair("who is it", return_tensors="pt")
    ids = model.generate(
        question["input_ids"], attention_mask=question["attention_mask"], max_new_tokens=4
    )
    text = pair.batch_decode(ids, skip_special_tokens=True)
    assert len(text) == 1 and pair.generator.decode(ids[0], skip_special_tokens=True) == text[0]
