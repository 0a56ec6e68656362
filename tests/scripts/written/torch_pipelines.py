# In the style of the course's first chapter: what pipelines answer with.
from transformers import AutoModelForSequenceClassification, AutoTokenizer, pipeline

model = AutoModelForSequenceClassification.from_pretrained("bert-classes")
tokenizer = AutoTokenizer.from_pretrained("bert-classes")
classify = pipeline("text-classification", model=model, tokenizer=tokenizer)
losses = [x["score"] for x in classify(["a warm and funny film", "dull"])]
losses += [
    x["score"] for x in pipeline("fill-mask", model="bert-masked")("the [MASK] is warm .", top_k=3)
]
tagged = pipeline("ner", model="bert-tokens", aggregation_strategy="simple")("Ada lives in London")
losses += [float(x["score"]) for x in tagged]
found = pipeline("question-answering", model="bert-answers")(
    question="who built it ?", context="it was built by fishermen"
)
losses.append(found["score"])
answers = [found["answer"], *(x["word"] for x in tagged)]
