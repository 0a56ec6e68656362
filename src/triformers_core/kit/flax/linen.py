"""A model in the form of a Linen module: a function of variables, with arguments by position."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidInputError, NotPartError
from triformers_core.kit.flax.parameters import DType, Params, Tensor

if TYPE_CHECKING:
    from triformers_core.kit.flax.functional import Functional

# In which order Flax's users pass inputs by position; a model takes those that its call has.
_ENCODER: tuple[str, ...] = (
    "pixel_values",
    "attention_mask",
    "token_type_ids",
    "position_ids",
    "head_mask",
)
_DECODER: tuple[str, ...] = ("attention_mask", "position_ids")
_SEQ2SEQ: tuple[str, ...] = ("attention_mask", "decoder_input_ids", "decoder_attention_mask")


class LinenModule:
    """What ``model.module`` is; it holds no parameters.

    Args:
        model: the model that it stands for.
    """

    def __init__(self, model: Functional) -> None:
        self._model = model

    @property
    def config(self) -> PretrainedConfig:
        """The architecture."""
        return self._model.config

    @property
    def dtype(self) -> DType:
        """Floating point type of the computation."""
        return self._model.dtype

    def init(
        self, rngs: Tensor | Mapping[str, Tensor], *inputs: Any, **options: Any
    ) -> dict[str, dict[str, Any]]:
        """New variables ``{"params": ...}``; see ``model.init_weights``.

        Args:
            rngs: a random key, or keys by name, of which "params" counts.
            inputs: have no effect, nor have ``options``: shapes follow from the configuration.
            options: see there.
        """
        key = rngs["params"] if isinstance(rngs, Mapping) else rngs
        return {"params": self._model.init_weights(key)}

    # Inputs and options of whichever model, and its output.
    def apply(
        self,
        variables: Mapping[str, Params],
        *inputs: Any,
        rngs: Mapping[str, Tensor] | None = None,
        deterministic: bool = True,
        mutable: bool | list[str] = False,
        **options: Any,
    ) -> Any:
        """Calls the model with these parameters.

        Args:
            variables: ``{"params": params}``.
            inputs: by position: of an encoder ids (or pixels, or sound), attention mask, token types,
                positions and head mask, those that the model takes; of a decoder alone ids, mask and
                positions; of an encoder and a decoder ids, mask, the decoder's ids and mask.
            rngs: random keys by name, of which "dropout" counts.
            deterministic: whether dropout is off.
            mutable: must be false: a call changes no variables.
            options: inputs by name, and the call's options.

        Returns:
            What the model's call returns.

        Raises:
            InvalidInputError: there are no parameters, or more inputs than the model takes.
            NotPartError: variables were to be changed.
        """
        name = type(self._model).__name__
        if mutable:
            raise NotPartError(
                f"{name}.module.apply was called with mutable={mutable!r}: keys and values come "
                "with the output here. Pass past_key_values=model.init_cache(batch_size, "
                "max_length), and take those of the output."
            )
        if "params" not in variables:
            raise InvalidInputError(
                f'{name}.module.apply takes {{"params": params}}; the variables that came have '
                f"{', '.join(variables) or 'nothing'}."
            )
        names = self._by_position()
        if len(inputs) > len(names):
            raise InvalidInputError(
                f"{name}.module.apply takes {', '.join(names)} by position; {len(inputs)} inputs "
                "came. Pass further ones by their names."
            )
        call: Any = self._model  # Every model has a call of its own.
        return call(
            **dict(zip(names, inputs, strict=False)),
            **options,
            params=variables["params"],
            dropout_rng=None if rngs is None else rngs.get("dropout"),
            train=not deterministic,
        )

    def _by_position(self) -> list[str]:
        """The names of inputs that come by position."""
        call: Any = type(self._model).__call__
        known = list(inspect.signature(call).parameters)[1:]
        if "decoder_input_ids" in known:
            order = _SEQ2SEQ
        elif known[1] == "past_key_values":  # As GPT-2 and its like have it.
            order = _DECODER
        else:
            order = _ENCODER
        return [known[0], *(name for name in order if name in known[1:])]
