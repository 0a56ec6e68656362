# Generated from src/triformers_core/architectures/retribert/modeling.py by `make generate`; do not edit.
"""RetriBERT (Jernite 2020, https://yjernite.github.io/lfqa.html), written once for three backends.

A BERT makes vectors of queries, the same one or a second one vectors of documents, so that the product
of two is high where the document answers the query. Attribute names are those of the published
checkpoints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.torch.bert import BertModel
from triformers.models.torch.encoder import pooled_state
from triformers.models.torch.heads import pairing_loss
from triformers.models.torch.outputs import BaseModelOutput, PreTrainingOutput
from triformers.models.torch.tasks import TaskModel
from triformers_core.architectures.retribert.configuration import RetriBertConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.torch import Linear, Tensor, model_call, model_output, ops, signature_of

__all__ = [
    "RetriBertModel",
    "RetriBertOutput",
    "RetriBertPreTrainedModel",
]


@model_output
class RetriBertOutput(PreTrainingOutput):
    """The vectors of queries and documents, and how well they find one another.

    Args:
        loss: mean cross entropy of finding every query's document among all of the batch, and every
            document's query, a scalar; where both came.
        query_embeds: ``[batch, width]``.
        doc_embeds: ``[batch, width]``.
        query_hidden_states: outputs of the embeddings and of every layer.
        doc_hidden_states: likewise.
        query_attentions: attention weights after the softmax.
        doc_attentions: likewise.
    """

    query_embeds: Tensor | None = None
    doc_embeds: Tensor | None = None
    query_hidden_states: tuple[Tensor, ...] | None = None
    doc_hidden_states: tuple[Tensor, ...] | None = None
    query_attentions: tuple[Tensor, ...] | None = None
    doc_attentions: tuple[Tensor, ...] | None = None


class RetriBertPreTrainedModel(TaskModel):
    """What all RetriBERT models share."""

    config_class = RetriBertConfig
    config: RetriBertConfig
    base_model_prefix = "bert_query"


class RetriBertModel(RetriBertPreTrainedModel):
    """RetriBERT, as it was pretrained: vectors of queries and of documents.

    Args:
        config: the architecture.
    """

    main_input_name = "input_ids_query"

    def __init__(self, config: RetriBertConfig) -> None:
        super().__init__(config)
        self.bert_query = BertModel(config)
        self.bert_doc = None if config.share_encoders else BertModel(config)
        self.project_query = Linear(config.hidden_size, config.projection_dim, bias=False)
        self.project_doc = Linear(config.hidden_size, config.projection_dim, bias=False)
        self.post_init()

    @model_call
    def forward(
        self,
        input_ids_query: Tensor | None = None,
        attention_mask_query: Tensor | None = None,
        input_ids_doc: Tensor | None = None,
        attention_mask_doc: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> RetriBertOutput:
        """Computes vectors, and the loss where queries and their documents came.

        Args:
            input_ids_query: token ids of queries ``[batch, sequence]``.
            attention_mask_query: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            input_ids_doc: token ids of documents ``[batch, sequence]``; each answers the query of
                its place.
            attention_mask_doc: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: neither queries nor documents came, or not as many of both.
        """
        queries, documents = input_ids_query, input_ids_doc
        if queries is None and documents is None:
            raise InvalidInputError(
                "RetriBertModel takes input_ids_query, input_ids_doc or both; neither came."
            )
        found = RetriBertOutput()
        if queries is not None:
            mask = attention_mask_query
            query: BaseModelOutput = self.bert_query(
                input_ids=queries,
                attention_mask=mask,
                output_attentions=output_attentions,
                output_hidden_states=output_hidden_states,
                return_dict=True,
            )
            found.query_embeds = self.project_query(pooled_state(query))
            found.query_hidden_states = query.hidden_states
            found.query_attentions = query.attentions
        if documents is not None:
            encoder = self.bert_query if self.bert_doc is None else self.bert_doc
            mask = attention_mask_doc
            doc: BaseModelOutput = encoder(
                input_ids=documents,
                attention_mask=mask,
                output_attentions=output_attentions,
                output_hidden_states=output_hidden_states,
                return_dict=True,
            )
            found.doc_embeds = self.project_doc(pooled_state(doc))
            found.doc_hidden_states = doc.hidden_states
            found.doc_attentions = doc.attentions
        found.loss = self.retrieval_loss(found.query_embeds, found.doc_embeds)
        return found

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...

    def retrieval_loss(self, queries: Tensor | None, docs: Tensor | None) -> Tensor | None:
        """The loss, where there are both: of finding documents and of finding queries.

        Args:
            queries: ``[B, width]``.
            docs: likewise; each belongs to the query of its row.
        """
        if queries is None or docs is None:
            return None
        return pairing_loss(
            ops.matmul(queries, ops.transpose(docs, (1, 0))), "queries", "documents"
        )
