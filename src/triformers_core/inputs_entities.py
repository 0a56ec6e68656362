"""What calls with the entities of texts take; see ``inputs.py``."""

from __future__ import annotations

from triformers_core.inputs import Options
from triformers_core.kit.torch import Tensor

__all__: list[str] = []  # For models alone.


class EntityInputs(Options, total=False):
    """Text, and the entities that it mentions.

    Args:
        entity_ids: ids of the entities ``[batch, entities]``; none by default.
        entity_attention_mask: 1 for entities, 0 for padding, ``[batch, entities]``; all are entities
            by default.
        entity_token_type_ids: segment of every entity, ``[batch, entities]``; 0 by default.
        entity_position_ids: places of the tokens that mention an entity, -1 for none, ``[batch,
            entities, tokens]``.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    token_type_ids: Tensor | None
    position_ids: Tensor | None
    entity_ids: Tensor | None
    entity_attention_mask: Tensor | None
    entity_token_type_ids: Tensor | None
    entity_position_ids: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None


class EntityChoiceInputs(Options, total=False):
    """The texts of several choices, and the entities that they mention.

    Args:
        input_ids: token ids ``[batch, choices, sequence]``.
        attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``.
        token_type_ids: segment of every token, ``[batch, choices, sequence]``; 0 by default.
        position_ids: ``[batch, choices, sequence]``; counted by default.
        entity_ids: ids of the entities ``[batch, choices, entities]``; none by default.
        entity_attention_mask: 1 for entities, 0 for padding, ``[batch, choices, entities]``; all are
            entities by default.
        entity_token_type_ids: segment of every entity, ``[batch, choices, entities]``; 0 by default.
        entity_position_ids: places of the tokens that mention an entity, -1 for none, ``[batch,
            choices, entities, tokens]``.
        inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
            hidden]``.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    token_type_ids: Tensor | None
    position_ids: Tensor | None
    entity_ids: Tensor | None
    entity_attention_mask: Tensor | None
    entity_token_type_ids: Tensor | None
    entity_position_ids: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None
