"""Records what the reference's PyTorch models answer to the calls in ``cases/``.

Run by ``make reference`` in its own environment. Recording again gives identical bytes. Arguments
are single architectures; by default all are recorded.
"""

from __future__ import annotations

import contextlib
import copy
import importlib
import json
import pkgutil
import shutil
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import torch
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone
from safetensors.numpy import save

from tests.reference import cases
from tests.reference.cases.definition import Definition
from tests.support.reference import FIXTURES, Array, Nested, flatten, weights
from triformers_codegen.spelling import suggestion

LARGEST_FILE = 64_000  # bytes

_type_as = torch.Tensor.type_as


def type_as(x: torch.Tensor, other: Any = None, dtype: torch.dtype | None = None) -> torch.Tensor:
    """PyTorch's, and as the reference's Transformer-XL calls it, which is an error in PyTorch."""
    return _type_as(x, other) if dtype is None else x.to(dtype)


torch.Tensor.type_as = type_as  # type: ignore[assignment, method-assign]  # To run the reference as it was meant.


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter's name and shape: what its value follows from."""

    name: str
    shape: tuple[int, ...]


def main() -> None:
    """Records all cases anew; those that are no longer defined disappear."""
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    transformers.logging.set_verbosity_error()
    for package, definitions in cases_of(sys.argv[1:]).items():
        recorded = {definition.name: record(definition) for definition in definitions}
        assert len(recorded) == len(definitions), f"{package}: two cases have the same name"
        write(FIXTURES / package, recorded)
        print(f"{package}: {len(recorded)} cases")


def cases_of(architectures: Sequence[str]) -> dict[str, list[Definition]]:
    """The cases of some architectures, by the names of their packages; of all by default.

    Raises:
        SystemExit: one of them has none.
    """
    found = all_cases()
    packages = [name.replace("-", "_") for name in architectures] or list(found)
    for package in packages:
        if package not in found:
            near = suggestion(package, found)
            sys.exit(f"there is no tests/reference/cases/{package}.py{near}")
        if not found[package]:
            sys.exit(f"tests/reference/cases/{package}.py has no CASES; define some.")
    return {package: found[package] for package in packages}


def all_cases() -> dict[str, list[Definition]]:
    """The cases of every architecture, by the name of its package."""
    found = {}
    for module in pkgutil.iter_modules(cases.__path__):
        if module.name != "definition":
            found[module.name] = importlib.import_module(f"{cases.__name__}.{module.name}").CASES
    return found


def write(
    folder: Path,
    recorded: Mapping[str, tuple[dict[str, Array], dict[str, Any]]],
    largest: float = LARGEST_FILE,
) -> None:
    """Replaces a folder's cases; called once all are there, so that a failure changes nothing."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, (arrays, about) in recorded.items():
        path = folder / f"{name}.safetensors"
        # One key: the order of several isn't the same in every run.
        path.write_bytes(save(arrays, {"case": json.dumps(about, sort_keys=True)}))
        assert path.stat().st_size <= largest, f"{path} is too large"


def record(definition: Definition) -> tuple[dict[str, Array], dict[str, Any]]:
    """Calls the reference.

    Returns:
        The arrays of the case's file, and its description.
    """
    model = build(definition)
    if definition.gradients and model.config.model_type == "reformer":
        model.train()  # It has no gradients otherwise, and no dropout here.
    inputs = {name: to_torch(value) for name, value in definition.inputs.items()}
    if "past_key_values" in inputs:
        inputs["past_key_values"] = to_cache(inputs["past_key_values"])
    output = call(model, inputs, definition.keywords)
    if isinstance(output, torch.Tensor):
        output = with_vectors(model, inputs, output)
    arrays = {f"inputs.{name}": part for name, part in flatten(definition.inputs).items()}
    for name, value in outputs_of(definition, output).items():
        arrays[f"outputs.{name}"] = value
    if definition.gradients:
        with seeded_hashes(model):
            output.loss.backward()
    for name in definition.gradients:
        gradient = model.get_parameter(name).grad
        assert gradient is not None, f"{definition.name}: {name} has no gradient"
        # A bias that shifts all scores of a softmax has none but rounding noise.
        assert gradient.abs().max() > 1e-4, f"{definition.name}: {name} is noise, not a gradient"
        arrays[f"gradients.{name}"] = gradient.numpy()
    about = {
        "class": definition.model_class,
        "config": dict(definition.config),
        "keywords": dict(definition.keywords),
        "reference": f"transformers {transformers.__version__}, torch {torch.__version__}",
    }
    return {name: np.array(array, order="C") for name, array in arrays.items()}, about


def call(model: Any, inputs: Mapping[str, Any], keywords: Mapping[str, Any]) -> Any:
    """What the model answers; Transformer-XL's scores beside its losses, too."""
    if not hasattr(model, "crit"):
        with seeded_hashes(model):
            return model(**inputs, **keywords)
    output = model(**inputs, **keywords)
    unlabelled = {name: value for name, value in inputs.items() if name != "labels"}
    output["prediction_scores"] = model(**unlabelled).prediction_scores
    return output


@contextlib.contextmanager
def seeded_hashes(model: Any) -> Iterator[None]:
    """Within it Reformer's hashes are those of NumPy's numbers for its seed."""

    def drawn(shape: Sequence[int], **_: Any) -> torch.Tensor:
        numbers = np.random.RandomState(model.config.hash_seed)
        heads, size, rounds, rows = shape
        flat = numbers.standard_normal((heads, size, rounds * rows)).astype(np.float32)
        return torch.from_numpy(flat).reshape(tuple(shape))

    if model.config.model_type != "reformer":
        yield
        return
    with mock.patch.object(torch, "randn", drawn):
        yield


def in_order(model: Any) -> None:
    """Makes Transformer-XL's losses those of tokens as they come, not sorted by their clusters."""
    if hasattr(model, "crit"):
        model.crit.keep_order = True


def with_vectors(model: Any, inputs: Mapping[str, Any], loss: torch.Tensor) -> Any:
    """RetriBERT's loss, which is all that it answers, and its vectors."""
    query, doc = (
        (inputs[f"input_ids_{x}"], inputs[f"attention_mask_{x}"]) for x in ("query", "doc")
    )
    return transformers.utils.ModelOutput(
        loss=loss, query_embeds=model.embed_questions(*query), doc_embeds=model.embed_answers(*doc)
    )


def build(definition: Definition) -> Any:
    """The reference's model in evaluation mode, with the weights that the formula gives."""
    model_class = getattr(transformers, definition.model_class)
    # A copy, since keys of nested configurations are taken out of it.
    config = model_class.config_class(**copy.deepcopy(dict(definition.config)))
    for part in vars(config).values():  # RAG's parts don't follow the whole.
        if isinstance(part, transformers.PretrainedConfig):
            part._attn_implementation = "eager"
    model = model_class._from_config(config, attn_implementation="eager").eval()
    in_order(model)
    # A batch norm's statistics and a bias that isn't trained are parameters here and buffers there.
    kept = (".running_", ".normalization.", ".x_min", ".x_max", ".shift", "final_logits_bias")
    buffers = {name: b for name, b in model.named_buffers() if any(part in name for part in kept)}
    parameters = parameters_of(model) | buffers
    values = weights(Parameter(name=n, shape=tuple(p.shape)) for n, p in parameters.items())
    with torch.no_grad():
        for name, parameter in parameters.items():
            parameter.copy_(torch.from_numpy(values[name]))
    return model


def parameters_of(model: Any) -> dict[str, torch.nn.Parameter]:
    """The parameters by their names in files.

    FSMT's hold the target's table as that of the scores; its sinusoids are computed here.
    """
    if model.config.model_type != "fsmt":
        return dict(model.named_parameters())
    return {
        name.replace("decoder.embed_tokens", "decoder.output_projection"): parameter
        for name, parameter in model.named_parameters()
        if not name.endswith(".embed_positions.weight")
    }


def to_torch(value: Nested) -> Nested:
    """Tensors of an input; floating point numbers in float32, as the models compute."""
    if isinstance(value, tuple):
        return tuple(to_torch(part) for part in value)
    if isinstance(value, Mapping):
        return {name: to_torch(part) for name, part in value.items()}
    tensor = torch.tensor(value)  # A copy: CTRL's reference scales embedded tokens in place.
    return tensor.float() if tensor.is_floating_point() else tensor


def to_cache(past: tuple[tuple[torch.Tensor, ...], ...]) -> Any:
    """The reference's own cache object: keys and values, and those of the cross attention."""
    with_cross = len(past[0]) == 4
    kind = transformers.EncoderDecoderCache if with_cross else transformers.DynamicCache
    return kind.from_legacy_cache(past)


def from_cache(cache: Any) -> tuple[tuple[torch.Tensor, ...], ...]:
    """Keys and values of every layer; without cross attention the reference adds ``None``s."""
    layers = cache if isinstance(cache, tuple) else cache.to_legacy_cache()
    return tuple(tuple(part for part in layer if part is not None) for layer in layers)


def from_buckets(
    config: Mapping[str, Any], cache: Any
) -> tuple[tuple[torch.Tensor, torch.Tensor], ...]:
    """Reformer's hashes and states of every layer; of no hashes there is an empty vector there."""
    shape = config["num_attention_heads"], config.get("num_hashes", 1), 0
    return tuple(
        (buckets if buckets.numel() else torch.zeros(len(states), *shape).long(), states)
        for buckets, states in cache
    )


def _is_empty(value: Any) -> bool:
    """Whether it is a tuple of nothing but ``None``."""
    return isinstance(value, tuple) and all(part is None for part in value)


def outputs_of(definition: Definition, output: Mapping[str, Any]) -> dict[str, Array]:
    """The outputs as arrays; NaN where an entry isn't to be compared."""
    values = {"loss": output} if isinstance(output, torch.Tensor) else dict(output)
    buckets = values.pop("past_buckets_states", None)
    if buckets is not None and definition.config.get("is_decoder") and "loss" not in values:
        values["past_buckets_states"] = from_buckets(definition.config, buckets)
    values.pop("context_input_ids", None)  # RAG's: a tuple of none where nothing is looked up.
    if "past_key_values" in values:
        values["past_key_values"] = from_cache(values["past_key_values"])
    # A decoder that attends to no encoder has weights of None there.
    values = {name: value for name, value in values.items() if not _is_empty(value)}
    arrays: dict[str, Array] = {}
    for name, tensor in flatten(values).items():
        if name.partition(".")[0] in definition.scores:
            tensor = tensor.softmax(-1)
        array = tensor.detach().numpy().copy()
        assert np.isfinite(array).all(), f"{definition.name}: {name} isn't finite"
        axis = definition.position_axes.get(name.partition(".")[0])
        if definition.uncompared is not None and axis is not None:
            np.moveaxis(array, axis, 1)[definition.uncompared] = np.nan
        arrays[name] = array
    return arrays


if __name__ == "__main__":
    warnings.simplefilter("ignore", FutureWarning)  # The reference's own, about its cache.
    main()
