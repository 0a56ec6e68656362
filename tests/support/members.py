"""The public names that objects of the reference have: ours have them, or say what to use instead."""

from __future__ import annotations

import json
from pathlib import Path

MEMBERS = Path(__file__).parents[1] / "fixtures" / "members.json"
MODELS = {
    "BertForMaskedLM": "bert",
    "BertModel": "bert",
    "CLIPModel": "clip",
    "GPT2LMHeadModel": "gpt2",
    "T5ForConditionalGeneration": "t5",
    "ViTForImageClassification": "vit",
    "Wav2Vec2ForCTC": "wav2vec2",
}
SETTINGS = (
    "BertConfig",
    "GenerationConfig",
    "T5Config",
    "ViTFeatureExtractor",
    "Wav2Vec2FeatureExtractor",
)
VOCABULARY = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "b")


def lost(name: str, thing: object) -> list[str]:
    """The names that an object lacks and says nothing of.

    Args:
        name: of the class in the reference.
        thing: ours.
    """
    found = []
    for member in json.loads(MEMBERS.read_text(encoding="utf-8"))[name]:
        try:
            getattr(thing, member)
        except AttributeError as error:
            if "isn't part of this library. " not in str(error):
                found.append(member)
    return found
