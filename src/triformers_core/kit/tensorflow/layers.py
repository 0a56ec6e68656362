"""Leaf layers in plain TensorFlow; their parameters belong to the model that they are part of.

They are light Python objects and no Keras layers: Keras keeps attribute names such as ``output``
and ``name`` for itself, which the published checkpoints use.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.checkpoint.layout import Layout
from triformers_core.errors import InvalidInputError
from triformers_core.kit.initializers import Initializer, Ones, Zeros
from triformers_core.kit.rows import row_error
from triformers_core.kit.tensorflow.chance import dropout, uniform
from triformers_core.kit.tensorflow.context import current_call
from triformers_core.kit.tensorflow.parameters import KerasModel, Parameter, named_children
from triformers_core.kit.tensorflow.products import product

M = TypeVar("M", bound="Module")


class Module:
    """A part of a model: parameters and modules in attributes, named as in the checkpoint."""

    if TYPE_CHECKING:
        # Every module defines its own; of which it isn't known here just that it can be called.
        __call__: Callable[..., Any]

    @property
    def trainable(self) -> bool:
        """Whether any of its parameters gets gradients; setting it freezes or frees them all."""
        return any(parameter.trainable for parameter in self.parameters())

    @trainable.setter
    def trainable(self, value: bool) -> None:
        for parameter in self.parameters():
            parameter.trainable = value

    def parameters(self) -> Iterator[Parameter]:
        """Its own parameters and those of its parts."""
        for _, child in named_children(self):
            if isinstance(child, Parameter):
                yield child
            elif isinstance(child, Module):
                yield from child.parameters()


class ModuleList(Module, Generic[M]):
    """Modules in a row, whose names are their positions.

    Args:
        modules: what it holds.
    """

    def __init__(self, modules: Iterable[M]) -> None:
        self._modules = list(modules)
        vars(self).update({str(index): module for index, module in enumerate(self._modules)})

    def __iter__(self) -> Iterator[M]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)

    def __getitem__(self, index: int) -> M:
        return self._modules[index]


class Identity(Module):
    """Gives back what comes in."""

    def __call__(self, x: Tensor) -> Tensor:
        return x


class Dropout(Module):
    """Sets entries to zero in training, and scales the others up.

    Args:
        rate: the share of entries that becomes zero.
    """

    def __init__(self, rate: float) -> None:
        self.rate = rate

    @property
    def training(self) -> bool:
        """Whether the model is training at present."""
        return _training()

    def __call__(self, x: Tensor) -> Tensor:
        if not self.training or not self.rate:
            return x
        return dropout(x, self.rate)


class GumbelNoise(Module):
    """Standard Gumbel noise in training, and zeros otherwise: drawn anew with every call.

    The highest of logits with such noise is a draw from their softmax (Jang et al. 2016).
    """

    @property
    def active(self) -> bool:
        """Whether there is any noise at present."""
        return _training()

    def __call__(self, like: Tensor) -> Tensor:
        if not _training():
            return tf.zeros_like(like)
        # Zero would be drawn, and has no logarithm.
        drawn = uniform(tf.shape(like), low=1e-7)
        return tf.cast(-tf.math.log(-tf.math.log(drawn)), like.dtype)


class UniformNoise(Module):
    """Numbers from 0 up to below 1 for a model's own chance in training, such as masks."""

    @property
    def active(self) -> bool:
        """Whether the model is training: just then there is a source of numbers."""
        return _training()

    def __call__(self, shape: Sequence[int | Tensor], like: Tensor) -> Tensor:
        return uniform(tf.stack(list(shape)))


def _training() -> bool:
    call = current_call()
    return call is not None and call.training


def freeze(module: Module | KerasModel) -> None:
    """Takes all parameters of a module out of training."""
    module.trainable = False


class Linear(Module):
    """``x @ weight.T + bias`` over the last axis.

    Args:
        in_features: size of the input's last axis.
        out_features: size of the output's last axis.
        bias: whether there is a bias.
        init: initialiser of the weight; by default the model's.
        bias_init: initialiser of the bias.
    """

    def __init__(
        self,
        in_features: int,
        out_features: int,
        bias: bool = True,
        *,
        init: Initializer | None = None,
        bias_init: Initializer = Zeros(),
    ) -> None:
        self.in_features = in_features
        self.weight = Parameter(out_features, in_features, init=init, layout=Layout.TRANSPOSED)
        self.bias = Parameter(out_features, init=bias_init) if bias else None

    @property
    def out_features(self) -> int:
        """Size of the output's last axis."""
        return self.weight.shape[0]

    def __call__(self, x: Tensor) -> Tensor:
        return product(x, self.weight.value(x.dtype), bias=_value(self.bias, x.dtype))


def _value(parameter: Parameter | None, dtype: tf.DType) -> Tensor | None:
    return None if parameter is None else parameter.value(dtype)


class TransposedLinear(Module):
    """``x @ weight + bias`` over the last axis: in the checkpoint the weight is ``[in, out]``.

    Args:
        in_features: size of the input's last axis.
        out_features: size of the output's last axis.
        init: initialiser of the weight; by default the model's.
    """

    def __init__(
        self, in_features: int, out_features: int, init: Initializer | None = None
    ) -> None:
        self.weight = Parameter(in_features, out_features, init=init)
        self.bias = Parameter(out_features, init=Zeros())

    def __call__(self, x: Tensor) -> Tensor:
        return product(x, self.weight.value(x.dtype), bias=self.bias.value(x.dtype))


# TensorFlow's own gradient lists a row once for every time it was read, and Keras' optimisers square
# each entry before they add them up: Adam's steps would be too short for what is read often.
@tf.custom_gradient  # type: ignore[untyped-decorator]  # So it is in the stubs.
def _rows(table: Tensor, ids: Tensor) -> Any:  # Rows and gradient; to callers the rows alone.
    """Rows of a table ``[num, dim]``, whose gradient is a table."""

    def gradient(upstream: Tensor) -> tuple[Tensor, None]:
        entries = tf.reshape(upstream, [-1, table.shape[1]])
        return tf.math.unsorted_segment_sum(entries, tf.reshape(ids, [-1]), table.shape[0]), None

    return tf.gather(table, ids), gradient


def _whole(ids: Tensor) -> Tensor:
    """Whole numbers that came as others: ``keras.Sequential`` and a strategy's first call do so."""
    exact = ids.dtype in (tf.float32, tf.float64)  # In half precision tokens beyond 2048 are lost.
    if not exact or (tf.executing_eagerly() and bool(tf.reduce_any(ids != tf.round(ids)))):
        raise InvalidInputError(
            f"An embedding was asked for rows of type {ids.dtype.name}; they are whole numbers. "
            'Where keras.Input stands for them it needs its dtype="int32".'
        )
    return tf.cast(ids, tf.int64)


class Embedding(Module):
    """A table of vectors, read by row.

    Args:
        num: number of rows.
        dim: size of a row.
        padding_idx: a row that starts at zero and gets no gradient.
        init: initialiser of the table; by default the model's.
    """

    def __init__(
        self, num: int, dim: int, padding_idx: int | None = None, init: Initializer | None = None
    ) -> None:
        # An index outside the table (a vocabulary smaller than the padding id) pads nothing.
        padding_idx = padding_idx if padding_idx is not None and 0 <= padding_idx < num else None
        self.num_embeddings, self.embedding_dim, self.padding_idx = num, dim, padding_idx
        self.weight = Parameter(num, dim, init=init, zero_row=padding_idx)

    def __call__(self, ids: Tensor) -> Tensor:
        if not ids.dtype.is_integer:
            ids = _whole(ids)
        if ids.dtype not in (tf.int32, tf.int64):  # TensorFlow reads no rows by other ones.
            ids = tf.cast(ids, tf.int64)
        try:
            rows = cast(Tensor, _rows(tf.convert_to_tensor(self.weight.variable.value), ids))
        except tf.errors.InvalidArgumentError as error:
            lowest, highest = int(tf.reduce_min(ids)), int(tf.reduce_max(ids))
            raise row_error(lowest, highest, self.num_embeddings) from error
        if self.padding_idx is not None:
            padding = tf.equal(ids, tf.cast(self.padding_idx, ids.dtype))
            rows = tf.where(tf.expand_dims(padding, -1), tf.stop_gradient(rows), rows)
        call = current_call()
        return rows if call is None or rows.dtype == call.dtype else tf.cast(rows, call.dtype)

    def table(self) -> Tensor:
        """The whole table, ``[num, dim]``."""
        return self.weight.value()


class LayerNorm(Module):
    """Layer normalisation over the last axis (Ba et al. 2016), in float32 at least.

    Args:
        dim: size of the last axis.
        eps: added to the variance.
        init: initialiser of the scale.
    """

    def __init__(self, dim: int, eps: float, init: Initializer = Ones()) -> None:
        self.eps = eps
        self.weight = Parameter(dim, init=init)
        self.bias = Parameter(dim, init=Zeros())

    def __call__(self, x: Tensor) -> Tensor:
        wide = tf.cast(x, tf.float32) if x.dtype.size < 4 else x
        centred = wide - tf.reduce_mean(wide, axis=-1, keepdims=True)
        variance = tf.reduce_mean(tf.square(centred), axis=-1, keepdims=True)
        unit = centred * tf.math.rsqrt(variance + self.eps)
        scaled = unit * self.weight.value(wide.dtype) + self.bias.value(wide.dtype)
        return scaled if wide is x else tf.cast(scaled, x.dtype)


class RMSNorm(Module):
    """Division by the root mean square of the last axis (Zhang and Sennrich 2019), and a scale.

    Args:
        dim: size of the last axis.
        eps: added to the mean square.
        init: initialiser of the scale.
    """

    def __init__(self, dim: int, eps: float, init: Initializer = Ones()) -> None:
        self.eps = eps
        self.weight = Parameter(dim, init=init)

    def __call__(self, x: Tensor) -> Tensor:
        wide = tf.cast(x, tf.float32) if x.dtype.size < 4 else x
        square = tf.reduce_mean(tf.square(wide), axis=-1, keepdims=True)
        scaled = wide * tf.math.rsqrt(square + self.eps) * self.weight.value(wide.dtype)
        return scaled if wide is x else tf.cast(scaled, x.dtype)


class TiedEmbedding(Module):
    """The table of another module's embedding, read by row: it belongs to that one.

    Args:
        embedding: whose table is shared.
    """

    def __init__(self, embedding: Embedding) -> None:
        self._embedding = embedding  # Not public, so that the table isn't found twice.

    def __call__(self, ids: Tensor) -> Tensor:
        return self._embedding(ids)


class TiedLinear(Module):
    """An output projection that shares an embedding's table: ``x @ table.T + bias``.

    The table belongs to the embedding, so just ``bias`` is a parameter here.

    Args:
        embedding: whose table is shared.
        bias: whether there is a bias.
    """

    def __init__(self, embedding: Embedding, bias: bool = True) -> None:
        self._embedding = embedding  # Not public, so that the table isn't found twice.
        self.bias = Parameter(embedding.num_embeddings, init=Zeros()) if bias else None

    @property
    def weight(self) -> Parameter:
        """The shared table, ``[num, dim]``."""
        return self._embedding.weight

    @property
    def in_features(self) -> int:
        """Size of the input's last axis."""
        return self.weight.shape[1]

    @property
    def out_features(self) -> int:
        """Size of the output's last axis."""
        return self.weight.shape[0]

    def __call__(self, x: Tensor) -> Tensor:
        table, bias = self._embedding.weight.value(x.dtype), _value(self.bias, x.dtype)
        return product(x, table, transpose_y=True, bias=bias)
