"""Leaf layers on ``flax.nnx``, made without values: ``post_init`` or the loader gives them.

Parameters have the names and axes that Flax users know: ``kernel`` ``[in, out]``, ``bias``,
``scale``, ``embedding``. The type of the computation is that of the parameters that a layer is
called with; the model casts them once.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx

from triformers_core.checkpoint.layout import Layout
from triformers_core.kit.flax.context import note_lookup
from triformers_core.kit.flax.parameters import Tensor, new_parameter
from triformers_core.kit.initializers import Initializer, Ones, Zeros
from triformers_core.kit.rows import row_error

Module = nnx.Module
ModuleList = nnx.List


def Parameter(  # noqa: N802  # a kit name
    *shape: int, init: Initializer = Zeros(), trained: bool = True
) -> nnx.Param[Tensor]:
    """A parameter of a model itself, such as a class token; read it with ``ops.value``."""
    return new_parameter(*shape, init=init, trained=trained)


class Identity(Module):
    """Returns what it is given."""

    def __call__(self, x: Tensor) -> Tensor:
        return x


class Dropout(nnx.Dropout):
    """Zeroes entries at random; a call with ``train=True`` switches it on.

    Args:
        rate: share of the entries that become zero.
    """

    def __init__(self, rate: float) -> None:
        super().__init__(rate, deterministic=True)

    @property
    def training(self) -> bool:
        """Whether the model is training at present."""
        return not self.deterministic

    @property
    def active(self) -> bool:
        """Whether it changes anything at present."""
        return self.rate > 0 and not self.deterministic


class Noise(Module):
    """What draws random numbers in training; a call switches it on and gives it their source."""

    def __init__(self) -> None:
        self.deterministic = True
        self.rngs: nnx.RngStream | None = nnx.data(None)

    @property
    def active(self) -> bool:
        """Whether the model is training: just then there is a source of numbers."""
        return not self.deterministic


class GumbelNoise(Noise):
    """Standard Gumbel noise in training, and zeros otherwise: drawn anew with every call.

    The highest of logits with such noise is a draw from their softmax (Jang et al. 2016).
    """

    def __call__(self, like: Tensor) -> Tensor:
        if self.deterministic or self.rngs is None:
            return jnp.zeros_like(like)
        return jax.random.gumbel(self.rngs(), like.shape, like.dtype)


class UniformNoise(Noise):
    """Numbers from 0 up to below 1 for a model's own chance in training, such as masks."""

    def __call__(self, shape: Sequence[int], like: Tensor) -> Tensor:
        assert self.rngs is not None, "the model is training"
        return jax.random.uniform(self.rngs(), tuple(shape))


class Linear(Module):
    """``x @ kernel + bias`` over the last axis.

    Args:
        in_features: size of the input's last axis.
        out_features: size of the output's last axis.
        bias: whether there is a bias.
        init: initialiser of the kernel; by default the model's.
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
        self.kernel = new_parameter(
            out_features, in_features, init=init, published="weight", layout=Layout.TRANSPOSED
        )
        self.bias = new_parameter(out_features, init=bias_init) if bias else None

    @property
    def out_features(self) -> int:
        """Size of the output's last axis."""
        return int(self.kernel.get_value().shape[1])

    def __call__(self, x: Tensor) -> Tensor:
        product = x @ self.kernel[...]
        return product if self.bias is None else product + self.bias[...]


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
        self.kernel = new_parameter(in_features, out_features, init=init, published="weight")
        self.bias = new_parameter(out_features, init=Zeros())

    def __call__(self, x: Tensor) -> Tensor:
        return x @ self.kernel[...] + self.bias[...]


class Embedding(Module):
    """A table of vectors, read by row.

    A row that isn't there reads as NaN, and ``check_lookups`` says so where it can.

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
        self.padding_idx = padding_idx if padding_idx in range(num) else None
        self.embedding = new_parameter(
            num, dim, init=init, published="weight", zero_row=self.padding_idx
        )

    @property
    def num_embeddings(self) -> int:
        """Number of rows."""
        return int(self.embedding.get_value().shape[0])

    @property
    def embedding_dim(self) -> int:
        """Size of a row."""
        return int(self.embedding.get_value().shape[1])

    def table(self) -> Tensor:
        """The whole table, ``[num, dim]``."""
        return self.embedding[...]

    def __call__(self, ids: Tensor) -> Tensor:
        # Positions that are counted, not given, are constants (see ops.arange).
        if isinstance(ids, np.ndarray):
            if ids.size and ids.max() >= self.num_embeddings:
                raise row_error(int(ids.min()), int(ids.max()), self.num_embeddings)
        else:
            note_lookup(ids, self.num_embeddings)
        rows = jnp.take(self.table(), ids, axis=0)
        if self.padding_idx is None:
            return rows
        padding = jnp.asarray(ids == self.padding_idx)[..., None]
        return jnp.where(padding, jax.lax.stop_gradient(rows), rows)


class LayerNorm(Module):
    """Layer normalisation over the last axis (Ba et al. 2016), in float32 or more.

    Args:
        dim: size of the last axis.
        eps: added to the variance.
        init: initialiser of the scale.
    """

    def __init__(self, dim: int, eps: float, init: Initializer = Ones()) -> None:
        self.eps = eps
        self.scale = new_parameter(dim, init=init, published="weight")
        self.bias = new_parameter(dim, init=Zeros())

    def __call__(self, x: Tensor) -> Tensor:
        normalised: Tensor = _layer_norm(x, self.scale[...], self.bias[...], self.eps)
        return normalised


@functools.partial(jax.jit, static_argnames="eps")  # Layers of the same shapes share its trace.
def _layer_norm(x: Tensor, scale: Tensor, bias: Tensor, eps: float) -> Tensor:
    wide = x.astype(jnp.promote_types(x.dtype, jnp.float32))
    centred = wide - wide.mean(-1, keepdims=True)
    variance = jnp.square(centred).mean(-1, keepdims=True)
    normalised = centred * jax.lax.rsqrt(variance + eps)
    return (normalised * scale + bias).astype(x.dtype)


class RMSNorm(Module):
    """Division by the root mean square of the last axis (Zhang and Sennrich 2019), and a scale.

    Args:
        dim: size of the last axis.
        eps: added to the mean square.
        init: initialiser of the scale.
    """

    def __init__(self, dim: int, eps: float, init: Initializer = Ones()) -> None:
        self.eps = eps
        self.scale = new_parameter(dim, init=init, published="weight")

    def __call__(self, x: Tensor) -> Tensor:
        normalised: Tensor = _rms_norm(x, self.scale[...], self.eps)
        return normalised


@functools.partial(jax.jit, static_argnames="eps")
def _rms_norm(x: Tensor, scale: Tensor, eps: float) -> Tensor:
    wide = x.astype(jnp.promote_types(x.dtype, jnp.float32))
    square = jnp.square(wide).mean(-1, keepdims=True)
    return (wide * jax.lax.rsqrt(square + eps) * scale).astype(x.dtype)


class TiedEmbedding(Module):
    """The table of another module's embedding, read by row: it belongs to that one.

    Args:
        embedding: whose table is shared.
    """

    def __init__(self, embedding: Embedding) -> None:
        self._tied = embedding

    def __call__(self, ids: Tensor) -> Tensor:
        return self._tied(ids)


class TiedLinear(Module):
    """An output projection that shares an embedding's table: ``x @ table.T + bias``.

    The table belongs to the embedding, so just ``bias`` is a parameter here.

    Args:
        embedding: whose table is shared.
        bias: whether there is a bias.
    """

    def __init__(self, embedding: Embedding, bias: bool = True) -> None:
        self._tied = embedding
        self.bias = new_parameter(embedding.num_embeddings, init=Zeros()) if bias else None

    def shares(self, embedding: Embedding) -> bool:
        """Whether it is this embedding's table."""
        return self._tied is embedding

    @property
    def in_features(self) -> int:
        """Size of the input's last axis."""
        return self._tied.embedding_dim

    @property
    def out_features(self) -> int:
        """Size of the output's last axis."""
        return self._tied.num_embeddings

    def __call__(self, x: Tensor) -> Tensor:
        product = x @ self._tied.table().T
        return product if self.bias is None else product + self.bias[...]
