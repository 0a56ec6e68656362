"""What sentence-transformers makes of this library's models, as JSON: training, saving, reading."""

import json
import sys
import warnings

import datasets
import torch
from sentence_transformers import (
    SentenceTransformer,
    SentenceTransformerTrainer,
    SentenceTransformerTrainingArguments,
)
from sentence_transformers.base.modules import InputModule
from sentence_transformers.sentence_transformer.losses import (
    CachedMultipleNegativesRankingLoss,
    CosineSimilarityLoss,
    MultipleNegativesRankingLoss,
)
from sentence_transformers.sentence_transformer.modules import Pooling

import triformers as tri

warnings.simplefilter("ignore")
folder, vocabulary = sys.argv[1:]
ONE = ["a cat sleeps", "shares fell sharply", "it rains", "he runs"]
OTHER = ["a kitten naps on a couch", "stocks dropped", "wet weather", "he jogs"]


class Encoder(InputModule):
    """A model and a tokenizer of triformers: the first module of a SentenceTransformer."""

    def __init__(self, model, tokenizer):
        super().__init__()
        self.model, self.tokenizer = model, tokenizer

    def preprocess(self, inputs, prompt=None, **kwargs):
        texts = [(prompt or "") + text for text in inputs]
        return dict(self.tokenizer(texts, padding=True, truncation=True, return_tensors="pt"))

    def forward(self, features, **kwargs):
        given = {n: features[n] for n in self.tokenizer.model_input_names if n in features}
        return {**features, "token_embeddings": self.model(**given).last_hidden_state}

    def get_embedding_dimension(self):
        return self.model.config.hidden_size

    def save(self, output_path, *args, **kwargs):
        self.model.save_pretrained(output_path)
        self.tokenizer.save_pretrained(output_path)

    @classmethod
    def load(cls, model_name_or_path, **kwargs):
        model = tri.AutoModel.from_pretrained(model_name_or_path)
        return cls(model, tri.AutoTokenizer.from_pretrained(model_name_or_path))


SIZES = {"num_hidden_layers": 2, "num_attention_heads": 2}
DEBERTA = {"vocab_size": 30522, "hidden_size": 16, "intermediate_size": 32, **SIZES}
MODELS = {
    "bert": lambda: tri.BertModel(tri.BertConfig(hidden_size=16, intermediate_size=32, **SIZES)),
    "distilbert": lambda: tri.DistilBertModel(
        tri.DistilBertConfig(dim=16, hidden_dim=32, n_layers=2, n_heads=2)
    ),
    "deberta": lambda: tri.DebertaModel(tri.DebertaConfig(**DEBERTA)),
}


def trained(name, loss, **options):
    """The loss before and after, and how far a reloaded model and encoder are from the trained."""
    torch.manual_seed(0)
    tokenizer = tri.BertTokenizerFast(vocabulary, model_max_length=32)
    tokenizer.model_input_names = ["input_ids", "attention_mask"]
    encoder = Encoder(MODELS[name](), tokenizer)
    model = SentenceTransformer(modules=[encoder, Pooling(16)], device="cpu")
    columns = {"one": ONE * 4, "other": OTHER * 4}
    if loss is CosineSimilarityLoss:
        columns["score"] = [0.9, 0.1] * 8
    data = datasets.Dataset.from_dict(columns)
    given = SentenceTransformerTrainingArguments(
        output_dir=f"{folder}/{name}", max_steps=6, save_steps=3, learning_rate=0.01,
        per_device_train_batch_size=4, report_to=[], use_cpu=True, disable_tqdm=True, **options,
    )  # fmt: skip
    run = SentenceTransformerTrainer(
        model=model, args=given, train_dataset=data, eval_dataset=data, loss=loss(model)
    )
    before = run.evaluate()["eval_loss"]
    run.train()
    after = run.evaluate()["eval_loss"]
    place = f"{folder}/{name}-saved"
    model.save_pretrained(place)
    vectors = torch.tensor(model.encode(ONE))
    again = SentenceTransformer(place, trust_remote_code=True, device="cpu")
    text = tri.AutoTokenizer.from_pretrained(place)(ONE, padding=True, return_tensors="pt")
    text = {n: text[n] for n in ("input_ids", "attention_mask")}
    states = tri.AutoModel.from_pretrained(place)(**text).last_hidden_state
    alone = tri.pooled(states, text["attention_mask"], normalize=False)
    far = [float((x - vectors).abs().max()) for x in (torch.tensor(again.encode(ONE)), alone)]
    return [before, after, max(far)]


found = {
    "bert": trained("bert", MultipleNegativesRankingLoss, gradient_checkpointing=False),
    "distilbert": trained("distilbert", CosineSimilarityLoss),
    "deberta": trained("deberta", CachedMultipleNegativesRankingLoss),
}
print(json.dumps(found))
