"""Which keywords of a load are whose: the model's, the configuration's, nobody's."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from triformers_core.errors import InvalidInputError, nearest

if TYPE_CHECKING:
    from triformers_core.checkpoint.pretrained import Loadable


def weight_type(keywords: Mapping[str, object]) -> dict[str, object]:
    """The keyword that is a key of the configuration, and asks the model for something, too."""
    return {name: value for name, value in keywords.items() if name == "dtype"}


def refuse_unknown(
    model_class: type[Loadable], keywords: Iterable[str], *, configuration_given: bool
) -> None:
    """Raises where a keyword is left that the model's constructor doesn't take.

    Args:
        model_class: the model's class.
        keywords: those that are meant for its constructor.
        configuration_given: whether the caller gave the configuration, which then isn't changed.

    Raises:
        InvalidInputError: the constructor doesn't take one of them.
    """
    own = inspect.signature(model_class.__init__).parameters.values()
    if any(one.kind is one.VAR_KEYWORD for one in own):
        return  # A user's class: it knows what to do with them.
    known = {one.name for one in own} | inspect.signature(model_class.build).parameters.keys()
    known -= {"self", "config", "args", "kwargs"}
    fields = model_class.config_class.field_names()
    for name in sorted(set(keywords) - known):
        if configuration_given and name in fields:
            raise InvalidInputError(
                f"{model_class.__name__} has no option {name!r}: it is a key of the configuration, "
                "which was given, and isn't changed then. Set it there."
            )
        near = ", ".join(nearest(name, known | fields)) or "none"
        raise InvalidInputError(
            f"Neither {model_class.__name__} nor {model_class.config_class.__name__} has an option "
            f"{name!r}; nearest: {near}. Correct it, or leave it out."
        )
