"""What training asks of a PyTorch model beside its loss: less memory, gradients of its inputs."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.utils._pytree import TreeSpec, register_pytree_node, tree_flatten, tree_unflatten
from torch.utils.hooks import RemovableHandle

from triformers_core.errors import NotPartError
from triformers_core.kit.torch.layers import Embedding, Module


class Trainable(Module):
    """Gradient checkpointing (Chen et al. 2016), and embedded tokens that carry gradients."""

    def __init__(self) -> None:
        super().__init__()
        self._carries_gradients: RemovableHandle | None = None

    if TYPE_CHECKING:

        def get_input_embeddings(self) -> Embedding: ...  # Every model says which.

    def num_parameters(self, only_trainable: bool = False, exclude_embeddings: bool = False) -> int:
        """The number of single weights.

        Args:
            only_trainable: whether to leave out those that get no gradient.
            exclude_embeddings: whether to leave out the tables of embeddings.
        """
        tables = {id(m.weight) for m in self.modules() if isinstance(m, nn.Embedding)}
        return sum(
            p.numel()
            for p in self.parameters()
            if (p.requires_grad or not only_trainable)
            and not (exclude_embeddings and id(p) in tables)
        )

    def get_memory_footprint(self, return_buffers: bool = True) -> int:
        """How many bytes the parameters take, a shared one once.

        Args:
            return_buffers: whether the buffers of a user's layers count, too.
        """
        tensors = [*self.parameters(), *(self.buffers() if return_buffers else ())]
        return sum(tensor.nbytes for tensor in tensors)

    def gradient_checkpointing_enable(
        self,
        gradient_checkpointing_kwargs: Mapping[str, Any] | None = None,
        every_n_layers: int = 1,
        offload: bool = False,
    ) -> None:
        """Saves memory in training: every layer computes its forward pass again for its gradients.

        Args:
            gradient_checkpointing_kwargs: what ``torch.utils.checkpoint.checkpoint`` takes;
                ``use_reentrant=False`` by default.
            every_n_layers: only the first of so many layers does it; the others keep what they need.
            offload: whether what is kept lies in the memory of the host meanwhile.

        Raises:
            NotPartError: ``offload`` is asked for.
        """
        if offload:
            raise NotPartError(
                "gradient_checkpointing_enable(offload=True) isn't part of this library; put the step "
                "into `with torch.autograd.graph.save_on_cpu():` instead."
            )
        options = {"use_reentrant": False, **(gradient_checkpointing_kwargs or {})}
        self.gradient_checkpointing_disable()
        for layer in itertools.islice(_layers_of(self), 0, None, every_n_layers):
            vars(layer)["forward"] = partial(_twice, layer.forward, layer, options)

    def gradient_checkpointing_disable(self) -> None:
        """Takes ``gradient_checkpointing_enable`` back."""
        for layer in _layers_of(self):
            if _is_recomputed(layer):
                vars(layer)["forward"] = vars(layer)["forward"].args[0]

    @property
    def is_gradient_checkpointing(self) -> bool:
        """Whether the layers compute their forward pass again for their gradients."""
        return any(map(_is_recomputed, _layers_of(self)))

    def enable_input_require_grads(self) -> None:
        """Has the embedded tokens carry gradients, as adapters on frozen models may need it."""
        self._carries_gradients = self.get_input_embeddings().register_forward_hook(
            lambda module, args, output: output.requires_grad_(True)
        )

    def disable_input_require_grads(self) -> None:
        """Takes ``enable_input_require_grads`` back."""
        if self._carries_gradients is not None:
            self._carries_gradients.remove()


def _layers_of(module: nn.Module) -> Iterator[nn.Module]:
    """The layers of every stack and of stacks of stacks; those within a layer are a part of it."""
    for child in module.children():
        lists = isinstance(child, nn.ModuleList)
        if lists and not any(isinstance(layer, nn.ModuleList) for layer in child.children()):
            yield from child.children()
        else:
            yield from _layers_of(child)


def _is_recomputed(layer: nn.Module) -> bool:
    forward = vars(layer).get("forward")
    return isinstance(forward, partial) and forward.func is _twice


# A layer's own arguments and results, whatever they are.
def _twice(
    forward: Callable[..., Any],
    layer: nn.Module,
    options: Mapping[str, Any],
    *args: Any,
    **kwargs: Any,
) -> Any:
    """Calls a layer, and again for its gradients."""
    if not (layer.training and torch.is_grad_enabled()):
        return forward(*args, **kwargs)
    from torch.utils.checkpoint import checkpoint

    if not options["use_reentrant"]:
        return checkpoint(forward, *args, **options, **kwargs)
    # It takes positional arguments, sees the gradients of tensors among them, and returns a tuple.
    given, form = _taken_apart((args, kwargs))
    if not any(_carries(value) for value in (*given, *layer.parameters())):
        return forward(*args, **kwargs)
    result: list[TreeSpec] = []

    def call(anchor: Tensor, *parts: Any) -> tuple[Any, ...]:
        positional, named = tree_unflatten(parts, form)
        found, spec = _taken_apart(forward(*positional, **named))
        result[:] = [spec]
        # A table that is returned as it is would become the result of its own recomputation.
        return tuple(x.view_as(x) if isinstance(x, nn.Parameter) else x for x in found)

    # It gives parameters no gradients where no tensor among the arguments carries any.
    anchor = torch.empty(0, requires_grad=True)
    return tree_unflatten(checkpoint(call, anchor, *given, **options), result[0])


def _carries(value: object) -> bool:
    return isinstance(value, Tensor) and value.requires_grad


_apart: set[type] = set()
"""The dataclasses that PyTorch's trees know by now."""


def _taken_apart(value: Any) -> tuple[list[Any], TreeSpec]:
    """All that a value holds, in dataclasses, too, and how it is put together."""
    while True:
        leaves, form = tree_flatten(value)
        kinds: set[Any] = {type(x) for x in leaves if dataclasses.is_dataclass(x)} - _apart
        if not kinds:
            return leaves, form
        for kind in kinds:
            names = [field.name for field in dataclasses.fields(kind)]
            _apart.add(kind)
            register_pytree_node(
                kind, partial(_values_of, names=names), partial(_put_together, kind=kind)
            )


def _values_of(value: Any, names: list[str]) -> tuple[list[Any], list[str]]:
    return [getattr(value, name) for name in names], names


def _put_together(values: Iterable[Any], names: list[str], kind: type) -> Any:
    made: Any = object.__new__(kind)
    for name, value in zip(names, values, strict=True):
        object.__setattr__(made, name, value)  # It may be frozen.
    return made
