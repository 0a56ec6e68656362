"""Loading and saving a model: the one flow that the models of all backends share."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any, TypeVar

from triformers_core.checkpoint.find import Preference, find_configuration, find_weights
from triformers_core.checkpoint.names import Rows, patterns_within, to_canonical
from triformers_core.checkpoint.records import Framework, TensorRecord
from triformers_core.checkpoint.slots import Tensor
from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import (
    InvalidConfigurationError,
    InvalidInputError,
    NotPartError,
    WeightsMismatchError,
)
from triformers_core.hub import HubOptions, called, resolve
from triformers_core.loading.keywords import for_the_model, weight_type
from triformers_core.loading.load import LoadingInfo, LoadPolicy, load_state, new_parameters
from triformers_core.loading.loadable import Loadable, WithCompanions
from triformers_core.loading.saving import parse_size, save_checkpoint
from triformers_core.tensors import kind_of, to_tensor
from triformers_core.warning import warn

M = TypeVar("M", bound=Loadable)


def from_pretrained(
    model_class: type[M],
    name: str | os.PathLike[str] | None,
    /,
    *model_args: Any,
    source: str | None = None,
    config: PretrainedConfig | None = None,
    state_dict: Mapping[str, Tensor] | None = None,
    from_tf: bool = False,
    from_pt: bool = False,
    from_flax: bool = False,
    use_safetensors: bool | None = None,
    strict: bool = False,
    ignore_mismatched_sizes: bool = False,
    mmap: bool = False,
    model_options: Mapping[str, Any] | None = None,
    **kwargs: Any,
) -> tuple[M, LoadingInfo]:
    """Loads a model and says what did not fit.

    Args:
        model_class: the class to make.
        name: a model id of the Hub, a directory, or the path or URL of a file of weights, beside
            which the configuration lies if ``config`` isn't given; ``None`` where both ``config`` and
            ``state_dict`` are given.
        model_args: passed on to the class after the configuration.
        source: what ``hub.resolve`` made of the name, if that is known, with the Hub's options
            that it returned.
        config: used instead of the checkpoint's own; then all ``kwargs`` that aren't the Hub's go
            to the class.
        state_dict: used instead of the checkpoint's weights.
        from_tf: whether to read TensorFlow's formats; see ``find.Preference``.
        from_pt: whether to read PyTorch's.
        from_flax: whether to read Flax's.
        use_safetensors: whether it must be safetensors (true) or must not (false: PyTorch's file
            comes first then); by default safetensors are read where there are some.
        strict: whether missing and unexpected parameters are an error.
        ignore_mismatched_sizes: whether parameters of another shape are newly initialised.
        mmap: whether PyTorch's parameters are views of the file, which must stay as it is then: a load
            takes no time and no memory of its own, and whoever overwrites the file changes the model.
            By default they are read into memory; TensorFlow's and JAX's always are.
        model_options: arguments of the class that may have the names of configuration keys.
        kwargs: the Hub's options; keys of the configuration; arguments of the class.

    Raises:
        CheckpointNotFoundError: there is no configuration or no weights.
        CorruptCheckpointError: a file is damaged, or isn't what its name says.
        DownloadError: a file can't be downloaded.
        InvalidConfigurationError: the configuration isn't a JSON object, or has a value that can't be
            right.
        InvalidInputError: options exclude one another or are of another type, or a keyword names
            nothing.
        NotPartError: the weights are quantised.
        WeightsMismatchError: the weights don't fit.
    """
    options, rest = HubOptions.split(kwargs)
    preference = Preference(
        backend=model_class.backend,
        from_tf=from_tf,
        from_pt=from_pt,
        from_flax=from_flax,
        use_safetensors=use_safetensors,
    )
    if not isinstance(config, PretrainedConfig | None):
        raise InvalidConfigurationError(
            f"config takes a configuration object; a {type(config).__name__} came."
        )
    # Where both are given nothing is read, and no name is needed.
    nothing = config is not None and state_dict is not None
    # An Auto class that has loaded the configuration knows the source.
    given = config is not None and source is None
    if source is None:
        source, options = ("", options) if nothing else resolve(name, options)
    name = "" if name is None else os.fspath(name)
    if config is None:
        place = find_configuration(name, source, options)
        asked = rest
        config, rest = model_class.config_class.from_resolved(name, place, options, asked)
        rest |= weight_type(asked)
    rest = for_the_model(model_class, model_args, rest, configuration_given=given)
    if state_dict is None:
        _refuse_quantised(name, config)
    own_names = model_class.names_for(config)
    mapped = mmap and model_class.framework == "pt"
    framework: Framework = "pt_mapped" if mapped else model_class.framework
    weights = (
        find_weights(
            name,
            source,
            options,
            preference=preference,
            framework=framework,
            own_names=own_names,
        )
        if state_dict is None
        else _in_memory(state_dict, model_class.framework, own_names)
    )
    model = model_class.construct_deferred(config, *model_args, **rest, **(model_options or {}))
    slots = model.parameter_slots()
    computed = frozenset(slot.name for slot in slots if slot.computed)
    policy = LoadPolicy(
        base_model_prefix=model.base_model_prefix,
        ignored=_patterns(model, "ignored_on_load"),
        computed=computed,
        strict=strict,
        ignore_mismatched_sizes=ignore_mismatched_sizes,
    )
    try:
        info = load_state(slots, weights, policy)
    except WeightsMismatchError as error:
        if not name:
            raise
        raise WeightsMismatchError(f"{error} It was loaded from {called(name)!r}.") from error
    new = new_parameters(info)
    if new:
        model.initialize(new)
    # Some may be missing: they are computed, or results don't depend on them before a training.
    optional = _patterns(model, "optional_on_load")
    missed = [
        name
        for name in new
        if name not in computed and not any(re.search(pattern, name) for pattern in optional)
    ]
    if missed:
        warn(_new_weights_message(model_class, name, missed))
    model.after_loading()
    if isinstance(model, WithCompanions) and not nothing:
        model.read_companions(name, source, options)
    return model, info


def save_pretrained(
    model: Loadable,
    save_directory: str | os.PathLike[str],
    *,
    state_dict: Mapping[str, Tensor] | None = None,
    max_shard_size: int | str = "5GB",
) -> None:
    """Writes a model's configuration and weights in the published format.

    Args:
        model: what to save.
        save_directory: is made if it is missing.
        state_dict: saved in place of the model's weights, with the checkpoint's names and axes.
        max_shard_size: the most bytes of one file, or a text such as "5GB".
    """
    most = parse_size(max_shard_size)
    tensors = (
        {name: slot.read() for slot in model.parameter_slots() for name in (slot.name, *slot.also)}
        if state_dict is None
        else dict(_checked(state_dict))
    )
    model.config.architectures = [type(model).__name__.removeprefix(model.class_prefix)]
    save_checkpoint(
        tensors, model.config, save_directory, framework=model.framework, max_shard_size=most
    )
    if isinstance(model, WithCompanions):
        model.save_companions(os.fspath(save_directory))


def _patterns(model: Loadable, table: str) -> tuple[str, ...]:
    """What a table of patterns says, the model's own and that of every part of another type.

    The model without a head has the model's configuration, and the model's table speaks for it.
    """
    return tuple(
        pattern
        for prefix, part in model.models_within().items()
        if part is model or part.config is not model.config
        for pattern in patterns_within(prefix, getattr(part, table))
    )


def _refuse_quantised(name: str, config: PretrainedConfig) -> None:
    method = config.extra.get("quantization_config")
    if method is not None:
        kind = method.get("quant_method", "unknown") if isinstance(method, dict) else method
        raise NotPartError(
            f"The weights of {called(name)!r} are quantised (quantization_config of its config.json: "
            f"{kind}), which isn't read here. Load the checkpoint that they were made from."
        )


def _in_memory(
    state_dict: Mapping[str, Tensor], framework: Framework, own_names: Rows
) -> Mapping[str, TensorRecord]:
    def record(value: Tensor) -> TensorRecord:
        return TensorRecord(shape=tuple(value.shape), read=lambda: _converted(value, framework))

    records = {name: record(value) for name, value in _checked(state_dict).items()}
    return to_canonical(records, "pytorch", own_names)


def _converted(tensor: Tensor, framework: Framework) -> Tensor:
    """A tensor of any backend as one of PyTorch, or as a NumPy array."""
    import numpy as np

    kind = kind_of(tensor)
    if kind == framework:
        return tensor
    if kind == "pt":
        tensor = tensor.detach().cpu()
        # NumPy has no such type.
        tensor = tensor.float() if str(tensor.dtype) == "torch.bfloat16" else tensor
    array = np.asarray(tensor)
    return to_tensor(array, "pt") if framework == "pt" else array


def _checked(state_dict: Mapping[str, Tensor]) -> Mapping[str, Tensor]:
    if not isinstance(state_dict, Mapping):
        raise InvalidInputError(
            f"state_dict takes tensors by their names; a {type(state_dict).__name__} came."
        )
    for name, value in state_dict.items():
        if not hasattr(value, "shape") or not hasattr(value, "dtype"):
            raise InvalidInputError(
                f"state_dict takes tensors by their names; {name!r} is a {type(value).__name__}."
            )
    return state_dict


def _new_weights_message(model_class: type[Loadable], name: str, new: list[str]) -> str:
    return (
        f"{model_class.__name__} from {called(name)!r}: {len(new)} parameters aren't in the checkpoint and "
        f"were newly initialised: {', '.join(new)}. Train the model before you use its results."
    )
