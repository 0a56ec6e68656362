"""Random configurations and inputs: what the reference answers to them, and what is answered here.

``python -m tests.to_reference.vary [--torch 200] [--others 40] [--seed 1] MODEL_TYPE …`` varies the
recorded cases of some architectures (of all by default): switches, activations, sizes and numbers of the
configuration as its fields allow them, tokens, lengths and what is returned. The reference records its
answers anew; a variation that it refuses is counted and left out. Each backend is then compared, within
the bounds of the recorded cases. The reference and each backend have a process for all architectures.
"""

from __future__ import annotations

import argparse
import copy
import dataclasses
import importlib
import pickle
import sys
import tempfile
from collections.abc import Iterator, Mapping, Set
from pathlib import Path
from typing import Any

import numpy as np

import triformers
from tests.reference.cases.definition import Definition
from tests.to_reference.processes import here, in_reference
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import ACTIVATIONS, Checked, Instance, OneOf, Whole, checks_of

SPECIAL = ("pad", "bos", "eos", "sep", "cls", "mask", "unk", "decoder_start")
KEPT = {
    # What makes it another model, or returns another kind of result.
    *("is_decoder", "is_encoder_decoder", "add_cross_attention", "return_dict", "torchscript"),
    *("output_attentions", "output_hidden_states", "use_cache", "gradient_checkpointing"),
    *("tie_encoder_decoder", "problem_type", "use_timm_backbone", "causal", "quant_mode", "dtype"),
    # Without it a block of Funnel Transformer may have padding alone, which is rounding noise there.
    "separate_cls",
}
LAYERS = (
    "num_hidden_layers",
    "num_layers",
    "encoder_layers",
    "decoder_layers",
    "n_layer",
    "n_layers",
)
WIDTHS = (
    *("intermediate_size", "d_ff", "encoder_ffn_dim", "decoder_ffn_dim", "d_inner", "n_inner"),
    *("feed_forward_size", "ffn_dim", "hidden_dim"),
)
HEADS = (
    *("num_attention_heads", "encoder_attention_heads", "decoder_attention_heads", "n_head"),
    *("n_heads", "num_heads"),
)
SHAPED = {
    # What has a value a layer or a head.
    *("past_key_values", "mems", "head_mask", "decoder_head_mask", "cross_attn_head_mask"),
}
SILENT = {"RetriBertModel"}
"""What the reference has no hidden states and attention weights of."""
SUMMARY = {"summary_use_proj", "summary_proj_to_labels"}
KEPT_OF = {
    # There it has no distances, ties its head whatever is said, answers with a number of a state where
    # it answers no questions, and has a loss of zero for labels without a task.
    "lxmert": {
        *("position_embedding_type", "tie_word_embeddings"),
        *("task_qa", "task_matched", "task_mask_lm"),
    },
    # With it a network is downloaded there, or refused.
    "detr": {"use_pretrained_backbone"},
    # With as many positions for each and no memories Transformer-XL sees none there.
    "base_without_mems": {"same_length"},
    # Without it there are no scores of labels.
    **dict.fromkeys(("sequences", "sequences_several", "sequences_number", "choices"), SUMMARY),
}
"""What stays in configurations of a model type, or of a case, too."""
SHOWN = ("output_attentions", "output_hidden_states")
UNSHOWN = {
    # Its parts aren't told there what is to be shown.
    "rag": SHOWN,
    # They have the length of whole blocks there.
    "base_part_of_a_block": SHOWN,
    "base_padded_to_chunks": SHOWN,
    # FlauBERT fails there on its own attention weights.
    "pre_norm": ("output_attentions",),
}
"""What isn't asked of an architecture, of a case, or with a switch of the configuration."""
TRIES = 8


def main() -> None:
    """Varies, records, compares; exits with an error that names every difference."""
    parser = argparse.ArgumentParser(prog="python -m tests.to_reference.vary")
    parser.add_argument("--torch", type=int, default=200, help="variations compared in PyTorch")
    parser.add_argument(
        "--others", type=int, default=40, help="those compared in each other backend"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("model_types", nargs="*", help="of all architectures by default")
    asked = parser.parse_args()
    cases = Path(__file__).parents[1] / "reference" / "cases"
    every = sorted(
        path.stem for path in cases.glob("*.py") if path.stem not in ("__init__", "definition")
    )
    packages = [name.replace("-", "_") for name in asked.model_types] or every
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for package in packages:
            drawn = list(variations(package, asked.torch, asked.seed))
            Path(folder, f"{package}.pickle").write_bytes(pickle.dumps(drawn))
        print(in_reference("tests.to_reference.record_varied", folder, *packages), flush=True)
        for backend, most in (
            ("torch", asked.torch),
            ("tensorflow", asked.others),
            ("flax", asked.others),
        ):
            if most:
                module = "tests.to_reference.check_varied"
                said = here(module, backend, folder, str(most), *packages)
                failed |= "differ" in said
                print(said, flush=True)
    sys.exit(failed)


def variations(package: str, count: int, seed: int) -> Iterator[Definition]:
    """Variations of an architecture's cases, each with another one's number in its name."""
    definitions: list[Definition] = importlib.import_module(
        f"tests.reference.cases.{package}"
    ).CASES
    # Which of the reference's outputs are scores, whether a case asks for them or not.
    scores = tuple({name for definition in definitions for name in definition.scores})
    for number in range(count):
        random = np.random.default_rng([seed, number])
        definition = definitions[number % len(definitions)]
        config = _varied_config(definition, random)
        switched = [name for name, value in config.items() if value is True]
        unshown = [x for key in (package, definition.name, *switched) for x in UNSHOWN.get(key, ())]
        yield dataclasses.replace(
            definition,
            name=f"{definition.name}_{number}",
            config=config,
            inputs={
                n: _varied_input(definition, n, x, random) for n, x in definition.inputs.items()
            },
            keywords=_varied_keywords(definition, random) | dict.fromkeys(unshown, False),
            # Another model may have none that is large enough to be compared.
            gradients=(),
            scores=scores,
        )


def _varied_config(definition: Definition, random: np.random.Generator) -> dict[str, Any]:
    """A configuration that this library allows; the case's own if none of a few draws is."""
    model_class = getattr(triformers, definition.model_class)
    config_class = model_class.config_class
    kept = KEPT.union(*(KEPT_OF.get(x, ()) for x in (config_class.model_type, definition.name)))
    if definition.inputs.keys() & SHAPED:
        kept = kept.union(LAYERS, HEADS)
    for _ in range(TRIES):
        config = _drawn(config_class, definition.config, kept, random)
        try:
            model_class(config_class(**config))
        except triformers.TriformersError:
            continue
        return config
    return dict(definition.config)


def _drawn(
    config_class: type[PretrainedConfig],
    given: Mapping[str, Any],
    kept: Set[str],
    random: np.random.Generator,
) -> dict[str, Any]:
    defaults = config_class(**copy.deepcopy(dict(given)))
    config = dict(given)
    if given.get("is_decoder"):
        # With a cache the reference scores each token's distances as if it were the last one.
        kept = kept | {"position_embedding_type"}
    for name, value in given.items():
        part = getattr(defaults, name, None)
        if isinstance(part, PretrainedConfig):
            config[name] = _drawn(type(part), value, kept, random)
    for name, check in checks_of(config_class).items():
        if name in kept or random.random() > 0.3:
            continue
        value = given.get(name, getattr(defaults, name, None))
        drawn = _drawn_value(name, value, check, random)
        if drawn is not None:
            config[name] = drawn
    return config


def _drawn_value(name: str, value: Any, check: Checked, random: np.random.Generator) -> Any:
    """Another value for a field, or None where it stays."""
    rule = check.rule
    if isinstance(value, bool) and isinstance(rule, Instance):
        return not value
    if isinstance(rule, OneOf):
        known = (
            ("gelu", "gelu_new", "relu", "silu", "tanh")
            if rule.known == ACTIVATIONS
            else rule.known
        )
        return str(random.choice(known))
    if isinstance(value, float) and name.endswith(("eps", "epsilon")):
        return float(random.choice([1e-12, 1e-5, 1e-2]))
    if not isinstance(rule, Whole) or not isinstance(value, int):
        return None
    if name in LAYERS:
        return int(random.integers(1, 4))
    if name in WIDTHS:
        return int(random.integers(5, 48))
    if name in HEADS:
        return int(random.choice([1, 2, value]))
    return None


def _varied_input(
    definition: Definition, name: str, value: Any, random: np.random.Generator
) -> Any:
    if not isinstance(value, np.ndarray) or random.random() < 0.3:
        return value
    if name.endswith("input_ids"):
        return _renamed(definition, value, random)
    masks = name in ("attention_mask", "decoder_attention_mask") and value.ndim == 2
    if masks and definition.uncompared is None and value[:, 0].all() and value.max() == 1:
        lengths = random.choice(_lengths(definition.config, value.shape[1]), value.shape[0])
        return (np.arange(value.shape[1]) < lengths[:, None]).astype(value.dtype)
    if value.dtype.kind == "f":
        return (value * random.choice([0.5, 1.0, 2.0])).astype(value.dtype)
    return value


def _lengths(config: Mapping[str, Any], most: int) -> list[int]:
    """How long texts may be, so that the reference gives more than rounding noise.

    Args:
        config: the case's configuration.
        most: the length of all with their padding.
    """
    # GPT-Neo's local layers are to see a token from everywhere.
    least = max(1, most - config.get("window_size", most) + 1)
    if chunk := config.get("local_attn_chunk_length"):
        # Each of Reformer's chunks is to have a token in it or in the one before.
        least = max(least, ((most - 1) // chunk - 1) * chunk + 1)
    if not config.get("separate_cls", True):
        # Each of Funnel Transformer's blocks is to have a token.
        least = 2 ** (len(config["block_sizes"]) - 1)
    lengths = list(range(least, most + 1))
    if block := config.get("block_size"):
        # BigBird's weights of padding are zeros, but for some of these there.
        before_last = (-(-most // block) - 1) * block
        mixed = (*range(block + 1, 2 * block), *range(before_last - 2 * block + 1, before_last))
        lengths = [length for length in lengths if length not in mixed]
    return lengths


def _renamed(
    definition: Definition, ids: np.ndarray[Any, Any], random: np.random.Generator
) -> np.ndarray[Any, Any]:
    """Other tokens for those that have no task of their own, the same for the same ones."""
    config_class = getattr(triformers, definition.model_class).config_class
    config = config_class(**definition.config)
    special = {getattr(config, f"{name}_token_id", None) for name in SPECIAL} | {0, 1, 2, 3}
    free = [int(x) for x in np.unique(ids) if int(x) not in special]
    renamed = np.arange(int(ids.max()) + 1, dtype=ids.dtype)
    renamed[free] = random.permutation(free)
    return np.where(ids < 0, ids, renamed[ids])


def _varied_keywords(definition: Definition, random: np.random.Generator) -> dict[str, Any]:
    shown = {n: bool(random.random() < 0.5) for n in SHOWN}
    return {**({} if definition.model_class in SILENT else shown), **definition.keywords}


if __name__ == "__main__":
    main()
