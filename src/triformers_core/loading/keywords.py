"""Which keywords of a load are whose: the model's, the configuration's, nobody's."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from triformers_core.errors import InvalidInputError, nearest
from triformers_core.hub import NO_EFFECT
from triformers_core.loading.loadable import Loadable

# What they ask for, or leave aside, is always so: no parameter is made only to be replaced.
# Safetensors come first where there are any, and other formats hold the same.
_ALWAYS_SO = NO_EFFECT | {"low_cpu_mem_usage", "_fast_init"}

_MOVE = "Load the model, then move it: model.to(device)"
_QUANTISED = "Quantised weights aren't read here; dtype= loads others as smaller types"
_ATTENTION = (
    "The fastest attention that gives what a call asks for is chosen by itself; leave it out"
)
INSTEAD: dict[str, str] = {
    "device_map": _MOVE,
    "max_memory": _MOVE,
    "offload_folder": _MOVE,
    "offload_state_dict": _MOVE,
    "load_in_8bit": _QUANTISED,
    "load_in_4bit": _QUANTISED,
    "quantization_config": _QUANTISED,
    "gguf_file": "GGUF isn't read here; most models are published as safetensors, too",
    "attn_implementation": _ATTENTION,
    "use_flash_attention_2": _ATTENTION,
    "variant": "Pass the path or URL of that file of weights, and config=",
    "torch_dtype": (
        "It is PyTorch's: dtype= is the type in which a Flax model computes, and "
        "model.params = model.to_fp16(model.params) or to_bf16 makes parameters of another type"
    ),
    "_do_init": "It is an option of Flax models",
    "input_shape": "It is an option of Flax models",
}
"""What to say of keywords of the best-known library; a sentence without its full stop."""


def weight_type(keywords: Mapping[str, object]) -> dict[str, object]:
    """The keywords that are keys of the configuration, and ask the model for something, too."""
    asked = {name: keywords.get(name) for name in ("dtype", "torch_dtype")}
    return {name: value for name, value in asked.items() if value is not None}


def for_the_model(
    model_class: type[Loadable],
    arguments: tuple[Any, ...],
    keywords: Mapping[str, Any],
    *,
    configuration_given: bool,
) -> dict[str, Any]:
    """The keywords that the model's constructor gets; those that change nothing are left out.

    Args:
        model_class: the model's class.
        arguments: what the constructor gets by position, after the configuration.
        keywords: those that are meant for it.
        configuration_given: whether the caller gave the configuration, which then isn't changed.

    Raises:
        InvalidInputError: the constructor doesn't take one of them.
    """
    own = inspect.signature(model_class.__init__).parameters.values()
    kinds = {one.kind for one in own}
    by_position = [one.name for one in own if one.kind is one.POSITIONAL_OR_KEYWORD][2:]
    if len(arguments) > len(by_position) and inspect.Parameter.VAR_POSITIONAL not in kinds:
        raise InvalidInputError(
            f"{model_class.__name__} takes {', '.join(by_position) or 'nothing'} by position after "
            f"its configuration; {len(arguments)} arguments came after the checkpoint's name. Pass "
            "options by their names."
        )
    if inspect.Parameter.VAR_KEYWORD in kinds:
        return dict(keywords)  # A user's class: it knows what to do with them.
    known = {one.name for one in own} | inspect.signature(model_class.build).parameters.keys()
    known -= {"self", "config", "args", "kwargs"}
    rest = {name: value for name, value in keywords.items() if name not in _ALWAYS_SO - known}
    for name in sorted(set(rest) - known):
        raise InvalidInputError(_refusal(model_class, name, known, configuration_given))
    return rest


def _refusal(
    model_class: type[Loadable], name: str, known: set[str], configuration_given: bool
) -> str:
    fields = model_class.config_class.field_names()
    if configuration_given and name in fields:
        return (
            f"{model_class.__name__} has no option {name!r}: it is a key of the configuration, "
            "which was given, and isn't changed then. Set it there."
        )
    said = f"Neither {model_class.__name__} nor {model_class.config_class.__name__} has an option"
    if name in INSTEAD:
        return f"{said} {name!r}. {INSTEAD[name]}."
    near = ", ".join(nearest(name, known | fields)) or "none"
    return f"{said} {name!r}; nearest: {near}. Correct it, or leave it out."


def check_pair(output_loading_info: bool, _do_init: bool) -> None:
    """Refuses a load that would have to return two pairs.

    Raises:
        InvalidInputError: it would.
    """
    if output_loading_info and not _do_init:
        raise InvalidInputError(
            "from_pretrained was asked for output_loading_info=True and _do_init=False, each of "
            "which makes a pair of what it returns. Leave _do_init out, and take "
            "model.without_params() of the model that comes."
        )
