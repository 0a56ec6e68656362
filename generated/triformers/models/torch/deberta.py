# Generated from src/triformers_core/architectures/deberta/modeling.py by `make generate`; do not edit.
"""DeBERTa (He et al. 2020, https://arxiv.org/abs/2006.03654), written once for three backends.

It is DeBERTa-v2 with other projections in its attention. Attribute names are those of the published
checkpoints.
"""

from __future__ import annotations

from triformers.models.torch.deberta_v2 import (
    DebertaV2Encoder,
    DebertaV2Model,
    DebertaV2PreTrainedModel,
    DebertaV2SelfAttention,
)
from triformers.models.torch.deberta_v2_heads import (
    DebertaV2ForMaskedLM,
    DebertaV2ForQuestionAnswering,
    DebertaV2ForSequenceClassification,
    DebertaV2ForTokenClassification,
)
from triformers.models.torch.tasks import TaskModel
from triformers_core.architectures.deberta.configuration import DebertaConfig
from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.torch import Linear, Module, Parameter, Tensor, ops

__all__ = [
    "DebertaForMaskedLM",
    "DebertaForQuestionAnswering",
    "DebertaForSequenceClassification",
    "DebertaForTokenClassification",
    "DebertaModel",
    "DebertaPreTrainedModel",
]


class DebertaSelfAttention(DebertaV2SelfAttention):
    """Disentangled attention, whose projection of tokens is one for queries, keys and values."""

    def add_projections(self, config: DebertaV2Config) -> None:
        """Adds the layers that make queries, keys and values.

        Args:
            config: the architecture.
        """
        width = config.hidden_size
        self.in_proj = Linear(width, 3 * width, bias=False)
        self.q_bias, self.v_bias = Parameter(width), Parameter(width)
        relative = config.relative_attention
        self.pos_proj = Linear(width, width, bias=False) if relative and self.by_key else None
        self.pos_q_proj = Linear(width, width) if relative and self.by_query else None

    def project(self, hidden: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Queries, keys and values of tokens, ``[B, H, T, D]``.

        Args:
            hidden: their states, ``[B, T, hidden]``.
        """
        # Each head has its query, key and value beside one another.
        heads = ops.split_heads(self.in_proj(hidden), self.heads)
        query, key, value = ops.chunk(heads, 3)
        query = query + self.of_heads(ops.value(self.q_bias))
        return query, key, value + self.of_heads(ops.value(self.v_bias))

    def of_heads(self, bias: Tensor) -> Tensor:
        """A bias of all heads as ``[1, H, 1, D]``."""
        return ops.split_heads(ops.reshape(bias, (1, 1, -1)), self.heads)

    def keys_of(self, rows: Tensor) -> Tensor:
        """Keys of distances, ``[1, R, hidden]``, which queries meet."""
        return rows if self.pos_proj is None else self.pos_proj(rows)

    def queries_of(self, rows: Tensor) -> Tensor:
        """Queries of distances, ``[1, R, hidden]``, which keys meet."""
        return rows if self.pos_q_proj is None else self.pos_q_proj(rows)


class DebertaEncoder(DebertaV2Encoder):
    """The stack of layers, with the table of distances."""

    def attention(self, config: DebertaV2Config) -> DebertaV2SelfAttention:
        """The attention of a layer.

        Args:
            config: the architecture.
        """
        return DebertaSelfAttention(config)


class DebertaPreTrainedModel(DebertaV2PreTrainedModel):
    """What all DeBERTa models share."""

    config_class = DebertaConfig
    config: DebertaConfig

    def new_base_model(self, add_pooling_layer: bool) -> TaskModel:
        """The model without a head, which never pools."""
        return DebertaModel(self.config)


class DebertaModel(DebertaPreTrainedModel, DebertaV2Model):
    """DeBERTa's hidden states, without a head: all is as in ``DebertaV2Model``."""

    def new_encoder(self) -> Module:
        """The stack of layers."""
        if self.config.talking_head:
            raise InvalidConfigurationError(
                "DebertaConfig has talking_head=True, which isn't supported; no published model has "
                "it."
            )
        return DebertaEncoder(self.config)


class DebertaForMaskedLM(DebertaPreTrainedModel, DebertaV2ForMaskedLM):
    """DeBERTa with a masked language modelling head, which is BERT's."""


class DebertaForSequenceClassification(DebertaPreTrainedModel, DebertaV2ForSequenceClassification):
    """DeBERTa with a linear classifier of the pooled state."""


class DebertaForTokenClassification(DebertaPreTrainedModel, DebertaV2ForTokenClassification):
    """DeBERTa with a linear classifier of every token."""


class DebertaForQuestionAnswering(DebertaPreTrainedModel, DebertaV2ForQuestionAnswering):
    """DeBERTa with linear scores of an answer's first and last token."""
