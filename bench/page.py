"""A program of one page, as a type checker sees it in an application."""

from __future__ import annotations

from triformers import (
    AutoConfig,
    AutoModel,
    AutoModelForImageClassification,
    AutoModelForMaskedLM,
    AutoModelForQuestionAnswering,
    AutoModelForSequenceClassification,
    AutoTokenizer,
)


def classify(texts: list[str], checkpoint: str) -> list[str]:
    """The most probable label of every text."""
    config = AutoConfig.from_pretrained(checkpoint)
    tokenizer = AutoTokenizer.from_pretrained(checkpoint)
    model = AutoModelForSequenceClassification.from_pretrained(checkpoint, config=config)
    batch = tokenizer(texts, padding=True, truncation=True, return_tensors="pt")
    labels = config.id2label
    return [labels[int(best)] for best in model(**batch).logits.argmax(-1)]


def fill(text: str) -> str:
    """The word that is most probable in place of the mask."""
    tokenizer = AutoTokenizer.from_pretrained("bert-base-cased")
    model = AutoModelForMaskedLM.from_pretrained("bert-base-cased")
    batch = tokenizer(text, return_tensors="pt")
    place = batch["input_ids"][0].tolist().index(tokenizer.mask_token_id)
    return str(tokenizer.decode([int(model(**batch).logits[0, place].argmax())]))


def answer(question: str, context: str) -> tuple[int, int]:
    """First and last token of the answer."""
    name = "bert-large-uncased-whole-word-masking-finetuned-squad"
    tokenizer = AutoTokenizer.from_pretrained(name)
    output = AutoModelForQuestionAnswering.from_pretrained(name)(
        **tokenizer(question, context, return_tensors="pt")
    )
    return int(output.start_logits.argmax()), int(output.end_logits.argmax())


def embed(texts: list[str]) -> list[list[float]]:
    """A vector for every text: the mean over its tokens."""
    tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
    model = AutoModel.from_pretrained("bert-base-uncased")
    batch = tokenizer(texts, padding=True, return_tensors="pt")
    mask = batch["attention_mask"][..., None]
    states = model(**batch).last_hidden_state
    return [[float(x) for x in row] for row in (states * mask).sum(1) / mask.sum(1)]


def is_in_picture(label: int) -> bool:
    """Whether the model for images knows a label."""
    model = AutoModelForImageClassification.from_pretrained("nielsr/vit-base-patch16-224")
    return label in model.config.id2label
