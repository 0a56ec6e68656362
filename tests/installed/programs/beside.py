"""Uses this library and transformers in one process, in the order that is given, or one alone."""

import json
import sys

import torch

checkpoint, *order = sys.argv[1:]


def logits(library):
    tokenizer = library.AutoTokenizer.from_pretrained(checkpoint)
    model = library.AutoModelForSequenceClassification.from_pretrained(checkpoint)
    with torch.no_grad():
        return model(**tokenizer("A nice day.", return_tensors="pt")).logits.tolist()


def ours():
    import triformers

    return logits(triformers)


def theirs():
    import transformers

    return logits(transformers)


def of(package):
    """Names in the modules of a package, with where their values come from."""
    return {
        f"{module_name}.{name}": str(getattr(value, "__module__", None))
        for module_name, module in sorted(sys.modules.items())
        if module_name.partition(".")[0] == package
        for name, value in vars(module).items()
        if isinstance(value, type)
    }


def registries():
    """What transformers' own tables hold, and what was added to them."""
    from transformers.models.auto import configuration_auto, modeling_auto

    tables = [configuration_auto.CONFIG_MAPPING, modeling_auto.MODEL_MAPPING]
    return [[len(table), len(table._extra_content)] for table in tables]


found = {"logits": [{"ours": ours, "theirs": theirs}[which]() for which in order]}
found["of ours"] = of("triformers") | of("triformers_core")
found["of theirs"] = of("transformers")
found["registries"] = registries() if "theirs" in order else []
print(json.dumps(found))
