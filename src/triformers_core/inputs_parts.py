"""What parts of a model take of the inputs of its call, and how a call hands these on.

``self.embeddings(**only(WordInputs, inputs))`` hands on those that the call has of them; the generator
writes them out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict, TypeVar, cast

from triformers_core.kit.torch import Tensor

__all__: list[str] = []  # For models alone.

Kind = TypeVar("Kind")


class Part(TypedDict, total=False):
    """What a part of a model takes; what it means is said where calls take it."""


class WordInputs(Part, total=False):
    """What is embedded."""

    input_ids: Tensor | None
    token_type_ids: Tensor | None
    position_ids: Tensor | None
    inputs_embeds: Tensor | None


class LayerOptions(Part, total=False):
    """What the layers of an encoder take beside the states, and what is returned of them."""

    attention_mask: Tensor | None
    head_mask: Tensor | None
    encoder_hidden_states: Tensor | None
    encoder_attention_mask: Tensor | None
    use_cache: bool | None
    output_attentions: bool | None
    output_hidden_states: bool | None


def only(kind: type[Kind], inputs: Mapping[str, object]) -> Kind:
    """Those of a call's inputs that a kind has.

    Args:
        kind: a ``TypedDict``.
        inputs: of the call.
    """
    found = {key: value for key, value in inputs.items() if key in kind.__annotations__}
    return cast(Kind, found)
