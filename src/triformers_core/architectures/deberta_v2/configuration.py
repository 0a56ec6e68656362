"""The configuration of DeBERTa-v2 models, and of version 3's, which are of the same type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.encoder_configuration import EncoderConfig
from triformers_core.fields import (
    Activation,
    Count,
    Epsilon,
    Heads,
    Layers,
    OneOf,
    Rate,
    Size,
    Whole,
)

TERMS = ("c2p", "p2c")


class Terms:
    """Terms of the attention: a list of them, or a text that ``|`` divides."""

    said = f"a list of {' and '.join(map(repr, TERMS))}, or a text such as 'p2c|c2p'"

    def allows(self, value: object) -> bool:
        """Whether all of them are known."""
        if isinstance(value, str):
            value = split_terms(value)
        return isinstance(value, list | tuple) and all(term in TERMS for term in value)


def split_terms(value: Sequence[str] | str | None) -> tuple[str, ...]:
    """The terms that a configuration names.

    Args:
        value: ``pos_att_type``.
    """
    if isinstance(value, str):
        value = value.lower().split("|")
    return tuple(term.strip() for term in value or () if term.strip())


Distance = Annotated[int, Whole(-1)]
"""A number of positions; -1 where another key says it."""


@dataclass(kw_only=True)
class DebertaV2Config(EncoderConfig):
    """A DeBERTa-v2 architecture; version 3's are of the same type.

    The defaults have the sizes of microsoft/deberta-v2-xlarge, without the relative attention that
    all published configurations turn on. For all other keys see ``BertConfig``.

    Args:
        type_vocab_size: number of token types; 0 for a model that knows none.
        embedding_size: width of the embeddings; ``hidden_size`` by default.
        position_biased_input: whether an embedding of every position is added to the tokens'.
        relative_attention: whether attention depends on the distance of tokens.
        max_relative_positions: the farthest distance that counts; ``max_position_embeddings`` if it
            is less than 1.
        position_buckets: number of buckets of distances in each direction, the farther of which
            grow logarithmically; each distance counts for itself if it is less than 1.
        pos_att_type: by which products distances count: "c2p", the query's with the distance's
            key, "p2c", the key's with the distance's query.
        share_att_key: whether distances have the tokens' own projections.
        norm_rel_ebd: "layer_norm" if the distances' embeddings are normalised, else "none".
        conv_kernel_size: positions that the convolution beside the first layer covers, an odd
            number; 0 for none.
        conv_groups: groups of its channels.
        conv_act: its activation.
        pooler_hidden_size: width of what a classifier of sequences sees; ``hidden_size``.
        pooler_dropout: dropout rate before its dense layer.
        pooler_hidden_act: activation after it.
        cls_dropout: dropout rate before a classifier of sequences; ``hidden_dropout_prob`` by
            default.
        legacy: whether the head of language models is BERT's (``cls``), or that of the published files
            (``lm_predictions``).
    """

    model_type: ClassVar[str] = "deberta-v2"

    position_embedding_type: Annotated[str, OneOf("absolute")] = "absolute"
    vocab_size: Size = 128100
    hidden_size: Size = 1536
    num_hidden_layers: Layers = 24
    num_attention_heads: Heads = 24
    intermediate_size: Size = 6144
    type_vocab_size: Count = 0
    layer_norm_eps: Epsilon = 1e-7
    embedding_size: Size | None = None
    position_biased_input: bool = True
    relative_attention: bool = False
    max_relative_positions: Distance = -1
    position_buckets: Distance = -1
    pos_att_type: Annotated[list[str] | str, Terms()] | None = None
    share_att_key: bool = False
    norm_rel_ebd: Annotated[str, OneOf("none", "layer_norm")] = "none"
    conv_kernel_size: Count = 0
    conv_groups: Heads = 1
    conv_act: Activation = "tanh"
    pooler_hidden_size: Size | None = None
    pooler_dropout: Rate = 0.0
    pooler_hidden_act: Activation = "gelu"
    cls_dropout: Rate | None = None
    legacy: bool = True

    @property
    def position_terms(self) -> tuple[str, ...]:
        """The terms of ``pos_att_type``."""
        return split_terms(self.pos_att_type)

    @property
    def farthest(self) -> int:
        """The farthest distance that counts."""
        given = self.max_relative_positions
        return self.max_position_embeddings if given < 1 else given

    @property
    def span(self) -> int:
        """How many distances, or buckets of them, are told apart in each direction."""
        return self.position_buckets if self.position_buckets > 0 else self.farthest
