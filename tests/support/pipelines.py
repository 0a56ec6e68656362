"""What pipelines answer with tiny models, for the tests of each backend."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import triformers
from tests.support.reference import weights
from triformers import (
    BertConfig,
    BertTokenizerFast,
    GPT2Config,
    InvalidInputError,
    NotPartError,
    T5Config,
    pipeline,
)
from triformers_core.scripts.pipelines import Framework

WORDS = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "[MASK]",
    *["the", "a", "cat", "dog", "sat", "ran", "on", "over", "mat", "hill"],
]
WORDS += ["un", "##known", "?", ".", *(f"w{n}" for n in range(20))]
SIZES: dict[str, Any] = {
    "hidden_size": 16,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 20,
}
PREFIXES = {"pt": "", "tf": "TF", "flax": "Flax"}


def saved(folder: Path, framework: Framework, class_name: str, config: Any) -> str:
    """A model of given values, with a tokenizer of words, in a folder of its own."""
    model = getattr(triformers, PREFIXES[framework] + class_name)(config)
    as_tensor: Any = np.asarray
    if framework == "pt":
        from torch import from_numpy as as_tensor
    for slot in model.parameter_slots():
        # Ten times as wide as usual, so that classes differ.
        slot.write(as_tensor(weights([slot])[slot.name] * np.float32(10)))
    place = folder / class_name
    model.save_pretrained(place)
    (place / "vocab.txt").write_text("\n".join(WORDS))
    BertTokenizerFast(place / "vocab.txt", model_max_length=64).save_pretrained(place)
    return str(place)


def bert(**options: Any) -> BertConfig:
    return BertConfig(vocab_size=len(WORDS), max_position_embeddings=64, **SIZES, **options)


def check_classes(folder: Path, framework: Framework) -> None:
    """Classes of texts are the softmax of the logits, in whatever batches."""
    labels = {0: "no", 1: "yes", 2: "perhaps"}
    path = saved(folder, framework, "BertForSequenceClassification", bert(id2label=labels))
    classify = pipeline("text-classification", model=path, framework=framework)
    texts = ["the cat sat", "a dog ran over the hill .", "unknown"]
    batched = classify(texts, batch_size=2)
    assert [answer["label"] for answer in batched] == [classify(text)[0]["label"] for text in texts]
    inputs = classify.tokenizer(
        [texts[0]], return_tensors=framework if framework != "flax" else "jax"
    )
    logits = np.asarray(classify.called(inputs)["logits"][0], np.float64)
    shares = np.exp(logits) / np.exp(logits).sum()
    everything = classify(texts[0], top_k=None)
    assert {each["label"] for each in everything} == set(labels.values())
    for each in everything:
        index = {name: number for number, name in labels.items()}[each["label"]]
        np.testing.assert_allclose(each["score"], shares[index], atol=1e-5)
    assert everything[0]["score"] >= everything[1]["score"] >= everything[2]["score"]
    assert classify({"text": "the cat", "text_pair": "a dog"})["label"] in labels.values()


def check_entities(folder: Path, framework: Framework) -> None:
    """Entities join neighbours of a class, and know where they stand."""
    labels = {0: "O", 1: "B-PER", 2: "I-PER", 3: "I-LOC"}
    path = saved(folder, framework, "BertForTokenClassification", bert(id2label=labels))
    text = "the unknown cat ran over the hill"
    find = pipeline("ner", model=path, framework=framework, ignore_labels=[])
    tokens = find(text)
    assert [text[t["start"] : t["end"]] for t in tokens] == [
        *("the", "un", "known", "cat", "ran", "over", "the", "hill")
    ]
    groups = find(text, aggregation_strategy="simple")
    assert groups[0]["start"] == 0 and groups[-1]["end"] == len(text)
    kinds = [token["entity"].split("-")[-1] for token in tokens]
    begins = [token["entity"].startswith("B-") for token in tokens]
    count = 1 + sum(kinds[i] != kinds[i - 1] or begins[i] for i in range(1, len(kinds)))
    assert len(groups) == count
    words = find(text, aggregation_strategy="first")
    assert all(text[w["start"] : w["end"]].strip() == text[w["start"] : w["end"]] for w in words)
    assert "un" not in [text[w["start"] : w["end"]] for w in words]
    with pytest.raises(InvalidInputError, match="aggregation_strategy is 'best', and one of none"):
        find(text, aggregation_strategy="best")


def check_masks(folder: Path, framework: Framework) -> None:
    """What may stand at a mask is what the scores say."""
    path = saved(folder, framework, "BertForMaskedLM", bert())
    fill = pipeline("fill-mask", model=path, framework=framework)
    found = fill("the [MASK] sat")
    assert len(found) == 5 and found[0]["score"] >= found[4]["score"]
    assert found[0]["sequence"] == f"the {found[0]['token_str']} sat".replace(" ##", "")
    among = fill("the [MASK] sat", targets=["cat", "dog"])
    assert {each["token_str"] for each in among} == {"cat", "dog"}
    assert [len(each) for each in fill("the [MASK] sat [MASK]", top_k=2)] == [2, 2]
    batched = fill(["the [MASK]", "a dog ran over the [MASK] ."], batch_size=2, top_k=1)
    assert [each[0]["token"] for each in batched] == [
        fill(text, top_k=1)[0]["token"] for text in ("the [MASK]", "a dog ran over the [MASK] .")
    ]
    with pytest.raises(InvalidInputError, match=r"has no \[MASK\]"):
        fill("the cat")
    with pytest.raises(InvalidInputError, match="has no option 'topk'; it has top_k"):
        fill("the [MASK]", topk=3)


def check_answers(folder: Path, framework: Framework) -> None:
    """Answers are parts of the context, however long that is."""
    path = saved(folder, framework, "BertForQuestionAnswering", bert())
    ask = pipeline("question-answering", model=path, framework=framework)
    context = "the dog ran over the hill . " * 12
    best = ask(question="a cat ?", context=context.strip(), top_k=3)
    assert len(best) == 3 and best[0]["score"] >= best[2]["score"] > 0
    for each in best:
        assert context[each["start"] : each["end"]] == each["answer"] != ""
    narrow = ask(question="a cat ?", context=context.strip(), max_seq_len=20, doc_stride=4)
    assert context[narrow["start"] : narrow["end"]] == narrow["answer"]
    short = ask({"question": "a ?", "context": "the dog ran"}, max_answer_len=1)
    assert short["answer"] in ("the", "dog", "ran")
    with pytest.raises(InvalidInputError, match="A question and its context are needed"):
        ask(question="", context="a")


def check_texts(folder: Path, framework: Framework) -> None:
    """Texts that go on, and texts made of others, are what ``generate`` gives."""
    config = GPT2Config(
        vocab_size=len(WORDS), n_embd=16, n_layer=1, n_head=2, n_positions=64, eos_token_id=None
    )
    path = saved(folder, framework, "GPT2LMHeadModel", config)
    go_on = pipeline(
        "text-generation", model=path, framework=framework, tokenizer=_words(path), max_new_tokens=4
    )
    alone = [go_on(text)[0]["generated_text"] for text in ("the cat", "a dog ran over")]
    batched = go_on(["the cat", "a dog ran over"], batch_size=2)
    assert [each[0]["generated_text"] for each in batched] == alone
    assert alone[0].startswith("the cat ")
    new = go_on("the cat", return_full_text=False)[0]["generated_text"]
    assert alone[0] == "the cat" + new
    config5 = T5Config.from_dict(
        {
            "vocab_size": len(WORDS),
            "d_model": 16,
            "d_kv": 8,
            "d_ff": 20,
            "num_layers": 1,
            "num_heads": 2,
            "decoder_start_token_id": 0,
            "eos_token_id": 3,
            "task_specific_params": {"summarization": {"prefix": "a "}},
        }
    )
    path = saved(folder, framework, "T5ForConditionalGeneration", config5)
    options: dict[str, Any] = {"model": path, "framework": framework, "tokenizer": _words(path)}
    made = pipeline("text2text-generation", **options)("a the cat", max_new_tokens=4)
    summary = pipeline("summarization", **options)("the cat", max_new_tokens=4)
    assert [each["generated_text"] for each in made] == [each["summary_text"] for each in summary]


def _words(path: str) -> BertTokenizerFast:
    return BertTokenizerFast(Path(path) / "vocab.txt", model_max_length=64)


def check_wrong_calls(folder: Path, framework: Framework) -> None:
    """What isn't known is named."""
    with pytest.raises(
        InvalidInputError, match="no pipeline for 'text-clasification'.*text-classif"
    ):
        pipeline("text-clasification", model="x")
    with pytest.raises(NotPartError, match="needs model="):
        pipeline("fill-mask")
    path = saved(folder, framework, "BertModel", bert())
    other: Framework = "tf" if framework == "pt" else "pt"
    model = pipeline("feature-extraction", model=path, framework=framework).model
    with pytest.raises(InvalidInputError, match="and the model is one of"):
        pipeline("feature-extraction", model=model, framework=other)
    features = pipeline("feature-extraction", model=model, tokenizer=_words(path))("the cat")
    assert np.asarray(features).shape == (1, 4, 16)


CHECKS = (
    check_classes,
    check_entities,
    check_masks,
    check_answers,
    check_texts,
    check_wrong_calls,
)
