"""How a TensorFlow model is called, and the form of what it returns."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import MISSING, dataclass, fields
from typing import Any, ParamSpec, Self, TypeVar, cast, dataclass_transform

import optree
import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit import output
from triformers_core.kit.output import Value
from triformers_core.kit.precision import KEPT
from triformers_core.kit.tensorflow.context import Call, current_call, entered

P = ParamSpec("P")
R = TypeVar("R", bound="ModelOutput")
C = TypeVar("C", bound=type[Any])

__all__ = ["ModelOutput", "casts_inputs", "model_call", "model_output", "structure"]

# Names of the values that an output holds: what is needed to make it anew from its values.
Names = tuple[str, ...]


class ModelOutput(output.ModelOutput):
    """A model's results as ``tf.nest`` sees them: a structure of the values that aren't ``None``."""

    def by_name(self) -> dict[str, Tensor]:
        """The values by name; the parts of tuples are numbered, as in ``attentions_0``, and those
        of outputs within it have their names, as in ``text_model_output_pooler_output``.

        This is the form that a SavedModel's signature returns.
        """
        return dict(_numbered(self.items()))

    def __tf_flatten__(self) -> tuple[Names, tuple[Value, ...]]:
        # Of a structure whose leaves became None, such as Keras' masks, they are values, too.
        names: Names = vars(self).get("_structure", self.keys())
        return names, tuple(getattr(self, name) for name in names)

    @classmethod
    def __tf_unflatten__(cls, metadata: Names, components: tuple[Value, ...]) -> Self:
        values = dict(zip(metadata, components, strict=True))
        # A dataclass, as every subclass is.
        needed = {f.name: None for f in fields(cls) if f.default is MISSING}  # type: ignore[arg-type]
        made = cls(**needed | values)
        if any(value is None for value in components):
            vars(made)["_structure"] = metadata
        return made


def _flatten(output: ModelOutput) -> tuple[tuple[Value, ...], Names, Names]:
    """What ``optree`` asks for: the values, what is needed to make the output anew, the names."""
    names, values = output.__tf_flatten__()
    return values, names, names


def _numbered(items: Iterable[tuple[str, Value]]) -> Iterator[tuple[str, Tensor]]:
    for name, value in items:
        if isinstance(value, tuple):
            yield from _numbered((f"{name}_{index}", part) for index, part in enumerate(value))
        elif isinstance(value, ModelOutput | dict):
            yield from _numbered((f"{name}_{part}", x) for part, x in value.items())
        else:
            yield name, value


@dataclass_transform(kw_only_default=True)
def model_output(cls: C) -> C:
    """Makes a model output a dataclass that ``tf.function`` and Keras can return."""
    made: type[Any] = dataclass(kw_only=True)(cls)
    # Keras looks in the namespace of its name.
    flatten: Any = _flatten  # It takes any collection, to the package's types.
    optree.register_pytree_node(made, flatten, made.__tf_unflatten__, namespace="keras")
    return cast("C", made)


@dataclass_transform(kw_only_default=True, frozen_default=True)
def structure(cls: C) -> C:
    """Makes a class a frozen dataclass that ``tf.function`` and Keras take and return."""
    made: type[Any] = dataclass(kw_only=True, frozen=True)(cls)
    names = tuple(field.name for field in fields(made))

    def flatten(self: Any) -> tuple[Names, tuple[Value, ...]]:
        return names, tuple(getattr(self, name) for name in names)

    def unflatten(metadata: Any, components: Any) -> Any:  # The names, and what they stand for.
        return made(**dict(zip(metadata, components, strict=True)))

    made.__tf_flatten__, made.__tf_unflatten__ = flatten, staticmethod(unflatten)
    optree.register_pytree_node(
        made, lambda x: (flatten(x)[1], names, names), unflatten, namespace="keras"
    )
    return cast("C", made)


def model_call(forward: Callable[P, R]) -> Callable[P, R]:
    """Decorates a model's ``call``: fills in options that the configuration decides.

    ``output_attentions``, ``output_hidden_states`` and ``return_dict`` come from the configuration
    when they are ``None``. With ``return_dict=False`` the result is a tuple; its static type stays
    that of the output, which can be unpacked like it. The layers learn of ``training`` and of the
    model's computation type; without ``training`` an inner model follows the outer one. The
    outermost model's inputs get that type, but for those that losses compare with; lists of numbers
    become tensors.
    """
    signature = inspect.signature(forward)

    @functools.wraps(forward)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        model = cast("Any", args[0])  # Every decorated function is a model's method.
        options = cast("dict[str, Any]", kwargs)
        for name in ("output_attentions", "output_hidden_states"):
            if options.get(name) is None:
                options[name] = getattr(model.config, name)
        return_dict = options.pop("return_dict", None)
        outer, training = current_call(), options.get("training")
        if training is None:
            training = outer is not None and outer.training
        dtype = tf.as_dtype(model.compute_dtype)
        if outer is None:
            bound = signature.bind(*args, **kwargs)
            for name, value in list(bound.arguments.items())[1:]:
                bound.arguments[name] = _in_type(name, value, dtype)
            # They are what came, but for types of tensors.
            args, kwargs = cast("Any", bound.args), cast("Any", bound.kwargs)
        draws = None if outer is None else outer.draws
        with entered(Call(training=bool(training), dtype=dtype, draws=draws)):
            result = forward(*args, **kwargs)
        if model.config.return_dict if return_dict is None else return_dict:
            return result
        return cast("R", result.to_tuple())

    cast("Any", call).casts_inputs = True  # Functions may have attributes that their type hasn't.
    return call


def casts_inputs(call: Callable[..., Any]) -> bool:
    """Whether a ``call`` is one of ``model_call``'s, which gives its inputs their type itself."""
    return bool(getattr(call, "casts_inputs", False))


def _in_type(name: str, value: Any, dtype: tf.DType) -> Any:  # An input, of any structure.
    if isinstance(value, list) and all(isinstance(x, int | float) for x in tf.nest.flatten(value)):
        value = tf.convert_to_tensor(value)  # Rows of numbers.
    wanted = tf.float32 if name in KEPT and dtype.size < 4 else dtype

    def in_type(part: Any) -> Any:
        is_other = isinstance(part, Tensor) and part.dtype.is_floating and part.dtype != wanted
        return tf.cast(part, wanted) if is_other else part

    return tf.nest.map_structure(in_type, value)
