"""A Flax model as a function of its parameters: what Flax's users know of it beside its call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from triformers_core.checkpoint.names import innermost
from triformers_core.kit.flax.linen import LinenModule
from triformers_core.kit.flax.parameters import (
    DType,
    InputShape,
    Params,
    Path,
    Tensor,
    cast_floating,
    check_params,
    find_parameters,
    flatten,
    initial_value,
    nest,
    published_name,
    shape_of,
)
from triformers_core.kit.flax.program import Compiled, params_of, set_params, typed_key
from triformers_core.kit.flax.recompute import is_marked, layers_of, mark

if TYPE_CHECKING:
    from triformers_core.checkpoint.layout import Array
    from triformers_core.kit.flax.model import PreTrainedModel


class Functional(Compiled):
    """A model whose parameters can be read, set, converted and kept elsewhere."""

    if TYPE_CHECKING:

        def models_within(self) -> Mapping[str, PreTrainedModel]: ...  # Every model says which.

    @property
    def params(self) -> Params:
        """All parameters, nested by attribute: ``params["encoder"]["layer"]["0"]…["kernel"]``.

        They can be set, too: names and shapes must be the model's, types may differ. What is set
        inside of ``jax.jit`` or the like holds there, and ends with it.

        Raises:
            WeightsMismatchError: what is set doesn't fit.
            InvalidInputError: the model holds none, having been made with ``_do_init=False``.
        """
        return params_of(self)

    @params.setter
    def params(self, params: Params) -> None:
        set_params(self, params)

    if not TYPE_CHECKING:

        def __setattr__(self, name, value):
            # NNX takes whatever is set for an attribute of its own, the property's value too.
            if name == "params":
                type(self).params.fset(self, value)
            else:
                super().__setattr__(name, value)

    def to_bf16(self, params: Params, mask: Params | None = None) -> Params:
        """A copy of ``params`` with its floating point arrays in bfloat16.

        Args:
            params: nested, as ``model.params`` gives them.
            mask: nested likewise, with a truth value for every array: only where it is true the
                type changes. Everywhere by default.
        """
        return _converted(params, jnp.bfloat16, mask)

    def to_fp16(self, params: Params, mask: Params | None = None) -> Params:
        """A copy of ``params`` in float16; see ``to_bf16``."""
        return _converted(params, jnp.float16, mask)

    def to_fp32(self, params: Params, mask: Params | None = None) -> Params:
        """A copy of ``params`` in float32; see ``to_bf16``."""
        return _converted(params, jnp.float32, mask)

    @property
    def params_shape_tree(self) -> dict[str, Any]:
        """Shapes and types of all parameters, nested as ``params`` are; they need no values."""
        return nest({path: shape_of(p) for path, p in find_parameters(self).items()})

    @property
    def required_params(self) -> set[Path]:
        """The paths of all parameters, as ``flax.traverse_util.flatten_dict`` gives them."""
        return set(find_parameters(self))

    @property
    def module(self) -> LinenModule:
        """The model as a function: ``model.module.apply({"params": params}, input_ids, ...)``."""
        return LinenModule(self)

    def init_weights(
        self, rng: Tensor, input_shape: InputShape = (1, 1), params: Params | None = None
    ) -> dict[str, Any]:
        """New parameters, nested as ``model.params`` are; the model itself stays as it is.

        Args:
            rng: the random key that decides them.
            input_shape: has no effect: their shapes follow from the configuration alone.
            params: some of them, nested likewise, which are taken over.

        Raises:
            WeightsMismatchError: ``params`` don't fit the model.
        """
        parameters, models = find_parameters(self), self.models_within()
        names = {path: published_name(path, parameter) for path, parameter in parameters.items()}

        def new(numbers: Array) -> dict[str, Any]:
            seed = [int(number) for number in np.asarray(numbers).ravel()]
            return nest(
                {
                    path: initial_value(
                        parameter,
                        name=names[path],
                        default=innermost(names[path], models)[1].weight_initializer(),
                        seed=seed,
                    )
                    for path, parameter in parameters.items()
                }
            )

        numbers = jax.random.key_data(typed_key(rng))
        values: dict[Path, Any]  # Arrays of JAX.
        if isinstance(numbers, Tracer):  # Inside of jax.jit or jax.eval_shape.
            shapes = {path: shape_of(parameter) for path, parameter in parameters.items()}
            values = flatten(jax.pure_callback(new, nest(shapes), numbers))
        else:
            values = flatten(jax.device_put(new(np.asarray(numbers))))
        given = {} if params is None else flatten(params)
        return nest(check_params(nest(values | given), parameters, type(self).__name__))

    def without_params(self) -> tuple[Self, dict[str, Any]]:
        """This model, which from now on holds no parameters, and those that it had, nested."""
        params = params_of(self)
        for parameter in find_parameters(self).values():
            parameter.set_value(shape_of(parameter))
        return self, params

    # Gradient checkpointing

    def enable_gradient_checkpointing(self) -> None:
        """Saves memory in training: every layer computes its forward pass again for its gradients.

        Gradients and random numbers stay what they were (Chen et al. 2016).
        """
        mark(self, recomputed=True)

    def gradient_checkpointing_enable(
        self, gradient_checkpointing_kwargs: Mapping[str, Any] | None = None
    ) -> None:
        """``enable_gradient_checkpointing``, as PyTorch's users call it.

        Args:
            gradient_checkpointing_kwargs: has no effect: the options are those of PyTorch.
        """
        mark(self, recomputed=True)

    def gradient_checkpointing_disable(self) -> None:
        """Takes ``enable_gradient_checkpointing`` back."""
        mark(self, recomputed=False)

    @property
    def is_gradient_checkpointing(self) -> bool:
        """Whether the layers compute their forward pass again for their gradients."""
        return any(map(is_marked, layers_of(self)))


def _converted(params: Params, dtype: DType, mask: Params | None) -> Params:
    if mask is None:
        return dict(cast_floating(params, dtype))
    return dict(
        jax.tree.map(lambda value, on: cast_floating(value, dtype) if on else value, params, mask)
    )
