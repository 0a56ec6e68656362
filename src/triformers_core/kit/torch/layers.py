"""Leaf layers on ``torch.nn``, created without values: ``post_init`` or the loader gives them."""

from __future__ import annotations

import sys
from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.utils.weak import WeakIdKeyDictionary

from triformers_core.kit.initializers import (
    Constant,
    Initializer,
    Lengths,
    Normal,
    Ones,
    Sinusoids,
    Uniform,
    Zeros,
)
from triformers_core.kit.rows import row_error
from triformers_core.kit.torch.products import linear

ModuleList = nn.ModuleList
Identity = nn.Identity
Dropout = nn.Dropout


class Following(nn.Module):
    """PyTorch's module; what shares the table of an embedding follows one that is put in instead."""

    def __setattr__(self, name: str, value: Any) -> None:  # As PyTorch has it.
        replaced = vars(self).get("_modules", {}).get(name)
        super().__setattr__(name, value)
        if replaced is not None and isinstance(value, nn.Module):
            for follower in vars(replaced).get("followers", ()):
                follower.follow(value)


if TYPE_CHECKING:
    Module = nn.Module  # So that a layer of PyTorch's own is one, too.
else:
    Module = Following


@dataclass(slots=True)
class Start:
    """How a parameter starts.

    Args:
        init: how it is to be initialised; ``None`` for the model's weight initialiser.
        zero_row: a row that starts at zero (the padding row of an embedding).
        filled: whether it has its value.
    """

    init: Initializer | None
    zero_row: int | None = None
    filled: bool = False


# Beside the parameters, since tools make parameters anew of what is written on them.
_starts: MutableMapping[nn.Parameter, Start] = WeakIdKeyDictionary()


def start_of(parameter: nn.Parameter) -> Start | None:
    """How a parameter starts; ``None`` for one that a user made or replaced."""
    return _starts.get(parameter)


def new_parameter(
    *shape: int, init: Initializer | None, zero_row: int | None = None, trained: bool = True
) -> nn.Parameter:
    """Makes a parameter without a value.

    How it starts is noted for the parameter itself, so that ``post_init`` needs to know no layer.

    Args:
        shape: its shape, as in the checkpoint.
        init: how it is to be initialised; ``None`` for the model's weight initialiser.
        zero_row: a row that starts at zero (the padding row of an embedding).
        trained: whether it gets gradients.
    """
    parameter = nn.Parameter(torch.empty(shape), requires_grad=trained)
    _starts[parameter] = Start(init, zero_row)
    return parameter


def starts_as(parameter: nn.Parameter, other: nn.Parameter) -> nn.Parameter:
    """Notes that a parameter starts as another one does.

    Args:
        parameter: is returned, without a value.
        other: the one that it stands for.
    """
    start = start_of(other) or Start(None)
    _starts[parameter] = Start(start.init, start.zero_row)
    return parameter


@torch.no_grad()
def fill(parameter: nn.Parameter, default: Initializer) -> None:
    """Gives a parameter its initial value in place."""
    start = start_of(parameter) or Start(None)
    init = start.init or default
    match init:
        case Zeros():
            nn.init.zeros_(parameter)
        case Ones():
            nn.init.ones_(parameter)
        case Constant(value):
            nn.init.constant_(parameter, value)
        case Uniform(low, high):
            nn.init.uniform_(parameter, low, high)
        case Normal(std, mean):
            nn.init.normal_(parameter, mean, std)
        case Lengths(of, entries):
            vectors = parameter.new_empty(entries, *parameter.shape).uniform_(of.low, of.high)
            parameter.copy_(vectors.norm(dim=0))
        case Sinusoids():
            parameter.copy_(torch.from_numpy(init.table(*parameter.shape)))
    if start.zero_row is not None:
        parameter[start.zero_row].zero_()
    start.filled = True


def freeze(module: nn.Module) -> None:
    """Takes all parameters of a module out of training."""
    module.requires_grad_(False)


def Parameter(  # noqa: N802  # a kit name
    *shape: int, init: Initializer = Zeros(), trained: bool = True
) -> nn.Parameter:
    """A parameter of a model itself, such as a class token; read it with ``ops.value``."""
    return new_parameter(*shape, init=init, trained=trained)


class GumbelNoise(Module):
    """Standard Gumbel noise in training, and zeros otherwise: drawn anew with every call.

    The highest of logits with such noise is a draw from their softmax (Jang et al. 2016).
    """

    @property
    def active(self) -> bool:
        """Whether there is any noise at present."""
        return self.training

    def forward(self, like: Tensor) -> Tensor:
        if not self.training:
            return torch.zeros_like(like)
        return -torch.empty_like(like).exponential_().log()

    if TYPE_CHECKING:

        def __call__(self, like: Tensor) -> Tensor: ...


class UniformNoise(Module):
    """Numbers from 0 up to below 1 for a model's own chance in training, such as masks."""

    @property
    def active(self) -> bool:
        """Whether the model is training: just then there is a source of numbers."""
        return self.training

    def forward(self, shape: Sequence[int], like: Tensor) -> Tensor:
        return torch.rand(tuple(shape), device=like.device)

    if TYPE_CHECKING:

        def __call__(self, shape: Sequence[int], like: Tensor) -> Tensor: ...


class Linear(nn.Linear):
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
        nn.Module.__init__(self)
        self.in_features, self.out_features = in_features, out_features
        self.weight = new_parameter(out_features, in_features, init=init)
        self.register_parameter(
            "bias", new_parameter(out_features, init=bias_init) if bias else None
        )
        if type(self) is Linear:  # Tools look for layers by their type; the difference is made.
            self.__class__ = nn.Linear  # type: ignore[assignment]  # A base, by purpose.

    if TYPE_CHECKING:

        def __call__(self, x: Tensor) -> Tensor: ...


def _new(kind: type[nn.Module]) -> nn.Module:
    return kind.__new__(kind)


class TransposedLinear(Module):
    """``x @ weight + bias`` over the last axis: in the checkpoint the weight is ``[in, out]``.

    Where transformers is loaded, as by PEFT, it passes for that library's layer of this kind: by its
    class alone adapters know which way the weight lies.

    Args:
        in_features: size of the input's last axis.
        out_features: size of the output's last axis.
        init: initialiser of the weight; by default the model's.
    """

    if not TYPE_CHECKING:

        @property
        def __class__(self):
            known = sys.modules.get("transformers.pytorch_utils")
            return getattr(known, "Conv1D", TransposedLinear)

        def __reduce_ex__(self, protocol):
            # By its own class, whatever it passes for.
            return _new, (type(self),), self.__getstate__()

    def __init__(
        self, in_features: int, out_features: int, init: Initializer | None = None
    ) -> None:
        super().__init__()
        self.in_features, self.out_features = in_features, out_features
        self.weight = new_parameter(in_features, out_features, init=init)
        self.bias = new_parameter(out_features, init=Zeros())

    def forward(self, x: Tensor) -> Tensor:
        return linear(x, self.weight.T, self.bias)

    if TYPE_CHECKING:

        def __call__(self, x: Tensor) -> Tensor: ...


class Embedding(nn.Embedding):
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
        table = new_parameter(num, dim, init=init, zero_row=padding_idx)
        nn.Module.__init__(self)
        self.num_embeddings, self.embedding_dim, self.padding_idx = num, dim, padding_idx
        self.max_norm, self.norm_type = None, 2.0
        self.scale_grad_by_freq, self.sparse = False, False
        self.weight = table

    def forward(self, ids: Tensor | None = None) -> Tensor:
        if ids is None:
            return self.weight
        try:
            return super().forward(ids)
        except IndexError as error:
            raise row_error(int(ids.min()), int(ids.max()), self.num_embeddings) from error

    def table(self) -> Tensor:
        """The whole table, ``[num, dim]``; read in a call, by which tools bring it to a device."""
        return self()

    if TYPE_CHECKING:

        def __call__(self, ids: Tensor | None = None) -> Tensor: ...


class LayerNorm(nn.LayerNorm):
    """Layer normalisation over the last axis (Ba et al. 2016).

    Args:
        dim: size of the last axis.
        eps: added to the variance.
        init: initialiser of the scale.
    """

    def __init__(self, dim: int, eps: float, init: Initializer = Ones()) -> None:
        nn.Module.__init__(self)
        self.normalized_shape, self.eps, self.elementwise_affine = (dim,), eps, True
        self.weight = new_parameter(dim, init=init)
        self.bias = new_parameter(dim, init=Zeros())
        if type(self) is LayerNorm:
            self.__class__ = nn.LayerNorm  # type: ignore[assignment]  # As above.

    if TYPE_CHECKING:

        def __call__(self, x: Tensor) -> Tensor: ...


class RMSNorm(nn.RMSNorm):
    """Division by the root mean square of the last axis (Zhang and Sennrich 2019), and a scale.

    Args:
        dim: size of the last axis.
        eps: added to the mean square.
        init: initialiser of the scale.
    """

    def __init__(self, dim: int, eps: float, init: Initializer = Ones()) -> None:
        nn.Module.__init__(self)
        self.normalized_shape, self.eps, self.elementwise_affine = (dim,), eps, True
        self.weight = new_parameter(dim, init=init)

    if TYPE_CHECKING:

        def __call__(self, x: Tensor) -> Tensor: ...


class _Tied(Module):
    """What shares another module's table: that is no parameter here, but has its name in states.

    Args:
        embedding: whose table is shared.
    """

    def __init__(self, embedding: Embedding) -> None:
        super().__init__()
        self.follow(embedding)

    def follow(self, embedding: nn.Module) -> None:
        """Shares the table of this module from now on; it has a ``weight``, ``[num, dim]``."""
        # In a tuple, so that the table isn't registered (and saved) a second time.
        self._tied = (embedding,)
        vars(embedding)["followers"] = (*vars(embedding).get("followers", ()), self)

    @property
    def weight(self) -> nn.Parameter:
        """The shared table, ``[num, dim]``."""
        weight: nn.Parameter = self._tied[0].get_parameter("weight")
        return weight

    def _save_to_state_dict(
        self, destination: dict[str, Any], prefix: str, keep_vars: bool
    ) -> None:
        super()._save_to_state_dict(destination, prefix, keep_vars)
        weight = self.weight
        destination[prefix + "weight"] = weight if keep_vars else weight.detach()

    def _load_from_state_dict(
        self,
        state_dict: dict[str, Any],
        prefix: str,
        local_metadata: dict[str, Any],
        strict: bool,
        missing_keys: list[str],
        unexpected_keys: list[str],
        error_msgs: list[str],
    ) -> None:
        super()._load_from_state_dict(
            state_dict,
            prefix,
            local_metadata,
            strict,
            missing_keys,
            unexpected_keys,
            error_msgs,
        )
        if prefix + "weight" in unexpected_keys:
            unexpected_keys.remove(prefix + "weight")


class TiedEmbedding(_Tied):
    """The table of another module's embedding, read by row: it belongs to that one.

    Args:
        embedding: whose table is shared.
    """

    def __init__(self, embedding: Embedding) -> None:
        super().__init__(embedding)

    def forward(self, ids: Tensor) -> Tensor:
        rows: Tensor = self._tied[0](ids)
        return rows

    if TYPE_CHECKING:

        def __call__(self, ids: Tensor) -> Tensor: ...


class TiedLinear(_Tied):
    """An output projection that shares an embedding's table: ``x @ table.T + bias``.

    The table belongs to the embedding, so just ``bias`` is a parameter here.

    Args:
        embedding: whose table is shared.
        bias: whether there is a bias.
    """

    def __init__(self, embedding: Embedding, bias: bool = True) -> None:
        super().__init__(embedding)
        self.register_parameter(
            "bias", new_parameter(embedding.num_embeddings, init=Zeros()) if bias else None
        )

    @property
    def in_features(self) -> int:
        """Size of the input's last axis."""
        return self.weight.shape[1]

    @property
    def out_features(self) -> int:
        """Size of the output's last axis."""
        return self.weight.shape[0]

    def forward(self, x: Tensor) -> Tensor:
        embedding = self._tied[0]
        table = embedding.table() if isinstance(embedding, Embedding) else self.weight
        return linear(x, table, self.bias)

    if TYPE_CHECKING:
        bias: nn.Parameter | None

        def __call__(self, x: Tensor) -> Tensor: ...
