"""What is different in the backends that the model sources are ported to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from triformers_codegen.model import Backend


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A keyword that a backend adds to a signature.

    Args:
        code: the parameter as Python.
        doc: what it means.
        names: what its annotation needs from the kit.
    """

    code: str
    doc: str
    names: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The parameter's name."""
        return self.code.partition(":")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is different in a backend.

    Args:
        prefix: goes before every public name.
        call: the name of a model's forward method.
        layer_call: that of everything smaller.
        call_options: keywords added to it.
        init_options: keywords added to a model's ``__init__`` and passed on.
        generate_options: keywords added to ``generate``, which the kit's ``generation`` takes.
        tensor_types: what a call takes in place of a tensor.
        input_types: what it takes in place of its first input.
        words: PyTorch's words in docstrings, and the backend's.
    """

    prefix: str
    call: str
    layer_call: str
    call_options: tuple[Option, ...]
    init_options: tuple[Option, ...]
    generate_options: tuple[Option, ...] = ()
    tensor_types: tuple[str, ...] = ()
    input_types: tuple[str, ...] = ()
    words: tuple[tuple[str, str], ...]


TARGETS: Mapping[Backend, Target] = {
    "torch": Target(
        prefix="",
        call="forward",
        layer_call="forward",
        call_options=(),
        init_options=(),
        words=(),
    ),
    "tensorflow": Target(
        prefix="TF",
        call="call",
        layer_call="__call__",
        call_options=(
            Option(
                code="training: bool | None = None",
                doc="whether dropout is active; by default as Keras decides.",
            ),
        ),
        init_options=(),
        tensor_types=("NDArray[Any]",),
        input_types=("Mapping[str, Tensor | NDArray[Any]]",),
        words=(("PyTorch", "TensorFlow"), ("torch.Tensor", "tf.Tensor")),
    ),
    "flax": Target(
        prefix="Flax",
        call="__call__",
        layer_call="__call__",
        call_options=(
            Option(
                code="params: Params | None = None",
                doc="parameters to use in place of the model's own.",
                names=("Params",),
            ),
            Option(
                code="dropout_rng: Tensor | None = None",
                doc="random key of the dropout; needed with ``train``.",
                names=("Tensor",),
            ),
            Option(code="train: bool = False", doc="whether dropout is active."),
        ),
        init_options=(
            Option(code="seed: int = 0", doc="seed of the initial parameters."),
            Option(
                code="dtype: DType = float32",
                doc="floating point type of the computation; parameters keep theirs.",
                names=("DType", "float32"),
            ),
            Option(
                code="input_shape: InputShape = (1, 1)",
                doc="is kept; the parameters' shapes follow from the configuration alone.",
                names=("InputShape",),
            ),
            Option(
                code="_do_init: bool = True",
                doc="whether the parameters get values; without them every call needs ``params``.",
            ),
        ),
        generate_options=(
            Option(
                code="params: Params | None = None",
                doc="parameters to use in place of the model's own.",
                names=("Params",),
            ),
            Option(
                code="prng_key: Tensor | None = None",
                doc="random key of the draws, in place of ``seed``.",
                names=("Tensor",),
            ),
        ),
        tensor_types=("NDArray[Any]",),
        words=(("PyTorch", "JAX"), ("torch.Tensor", "jax.Array")),
    ),
}
