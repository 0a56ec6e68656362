"""LayoutLM (Xu et al. 2019, https://arxiv.org/abs/1912.13318), written once for three backends.

It is made of BERT's parts; what it adds is where on a page words stand. Attribute names are those of
the published checkpoints.
"""

from __future__ import annotations

from typing import ClassVar, Unpack

from triformers_core.architectures.bert.modeling import BertOnlyMLMHead
from triformers_core.architectures.layoutlm.configuration import LayoutLMConfig
from triformers_core.attention import StackOutput, self_attention
from triformers_core.calls import MaskedLM, SequenceClassification, TokenClassification
from triformers_core.encoder import pooled_state
from triformers_core.encoder_layers import EncoderEmbeddings, EncoderPooler, EncoderStack
from triformers_core.inputs import BoxInputs
from triformers_core.kit.torch import Dropout, Embedding, Linear, Tensor, model_call, ops
from triformers_core.outputs import (
    BaseModelOutput,
)
from triformers_core.tasks import TaskModel

__all__ = [
    "LayoutLMForMaskedLM",
    "LayoutLMForSequenceClassification",
    "LayoutLMForTokenClassification",
    "LayoutLMModel",
    "LayoutLMPreTrainedModel",
]


class LayoutLMEmbeddings(EncoderEmbeddings):
    """BERT's embeddings, and the tables of where words stand.

    Args:
        config: the architecture.
    """

    def __init__(self, config: LayoutLMConfig) -> None:
        super().__init__(config)
        places, width = config.max_2d_position_embeddings, config.hidden_size
        self.x_position_embeddings = Embedding(places, width)
        self.y_position_embeddings = Embedding(places, width)
        self.h_position_embeddings = Embedding(places, width)
        self.w_position_embeddings = Embedding(places, width)

    def of_boxes(self, bbox: Tensor) -> Tensor:
        """Sum of the embeddings of the boxes' sides, heights and widths, ``[B, T, hidden]``."""
        left, upper, right, lower = ops.split_last(bbox, 4)  # [B, T] each.
        across = self.x_position_embeddings(left) + self.x_position_embeddings(right)
        down = self.y_position_embeddings(upper) + self.y_position_embeddings(lower)
        height = self.h_position_embeddings(lower - upper)
        summed: Tensor = across + down + height + self.w_position_embeddings(right - left)
        return summed


class LayoutLMPreTrainedModel(TaskModel):
    """What all LayoutLM models share."""

    config_class = LayoutLMConfig
    config: LayoutLMConfig
    base_model_prefix = "layoutlm"
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"embeddings\.position_ids$",
        r"cls\.predictions\.decoder\.(weight|bias)$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"cls\.predictions\.bias$",
        r"cls\.predictions\.decoder\.weight$",
    )


class LayoutLMModel(LayoutLMPreTrainedModel):
    """LayoutLM's hidden states, without a head."""

    def __init__(self, config: LayoutLMConfig) -> None:
        super().__init__(config)
        self.embeddings = LayoutLMEmbeddings(config)
        self.encoder = EncoderStack(config)
        self.pooler = EncoderPooler(config)
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    @model_call
    def forward(self, **inputs: Unpack[BoxInputs]) -> BaseModelOutput:
        """Computes the hidden states.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given, or a
                box lies outside of the page, or its sides the wrong way round.
        """
        input_ids, words = inputs.get("input_ids"), inputs.get("inputs_embeds")
        bbox = inputs.get("bbox")
        given = self.only_input(input_ids, words)
        words = given if words is not None else self.embeddings.word_embeddings(given)
        if bbox is None:
            bbox = ops.to_int(ops.zeros((1, 1, 4), like=words))
        hidden: Tensor = self.embeddings(
            input_ids=None,
            token_type_ids=inputs.get("token_type_ids"),
            position_ids=inputs.get("position_ids"),
            inputs_embeds=words + self.embeddings.of_boxes(bbox),
            past_length=0,
        )
        seen = self_attention(
            inputs.get("attention_mask"),
            head_mask=inputs.get("head_mask"),
            output_attentions=inputs.get("output_attentions"),
        )
        stack: StackOutput = self.encoder(hidden, seen)
        last = stack.states[-1]
        return stack.output(
            last,
            pooler_output=self.pooler(last),
            output_hidden_states=inputs.get("output_hidden_states"),
        )


class LayoutLMForMaskedLM(LayoutLMPreTrainedModel, MaskedLM[BoxInputs]):
    """LayoutLM with its masked language modelling head, as it was pretrained."""

    def __init__(self, config: LayoutLMConfig) -> None:
        super().__init__(config)
        self.layoutlm = LayoutLMModel(config)
        self.cls = BertOnlyMLMHead(config, self.get_input_embeddings())
        self.post_init()

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, vocabulary]``."""
        scores: Tensor = self.cls(hidden)
        return scores


class LayoutLMForSequenceClassification(LayoutLMPreTrainedModel, SequenceClassification[BoxInputs]):
    """LayoutLM with a linear classifier of the pooled state."""

    def __init__(self, config: LayoutLMConfig) -> None:
        super().__init__(config)
        self.layoutlm = LayoutLMModel(config)
        self.dropout = Dropout(config.hidden_dropout_prob)
        self.classifier = Linear(config.hidden_size, config.num_labels)
        self.post_init()

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(self.dropout(pooled_state(outputs)))
        return scores


class LayoutLMForTokenClassification(LayoutLMPreTrainedModel, TokenClassification[BoxInputs]):
    """LayoutLM with a linear classifier of every token."""

    def __init__(self, config: LayoutLMConfig) -> None:
        super().__init__(config)
        self.layoutlm = LayoutLMModel(config)
        self.dropout = Dropout(config.hidden_dropout_prob)
        self.classifier = Linear(config.hidden_size, config.num_labels)
        self.post_init()

    def label_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, labels]``."""
        scores: Tensor = self.classifier(self.dropout(hidden))
        return scores
