# Generated from src/triformers_core/architectures/visual_bert/modeling.py by `make generate`; do not edit.
"""VisualBERT (Li et al. 2019, https://arxiv.org/abs/1908.03557), written once for three backends.

It is made of BERT's parts; what it adds are regions of an image after the words. Attribute names are
those of the published checkpoints. Axis letters in comments: B batch, T words, R regions, A words
that a region goes with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from triformers.models.torch.attention import StackOutput, self_attention
from triformers.models.torch.bert import BertPreTrainingHeads
from triformers.models.torch.encoder import pooled_state
from triformers.models.torch.encoder_layers import EncoderPooler, EncoderStack
from triformers.models.torch.outputs import BaseModelOutput, PreTrainingOutput
from triformers.models.torch.tasks import TaskModel
from triformers_core.architectures.visual_bert.configuration import VisualBertConfig
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    Tensor,
    model_call,
    model_output,
    ops,
    signature_of,
)

__all__ = [
    "VisualBertForPreTraining",
    "VisualBertForPreTrainingOutput",
    "VisualBertModel",
    "VisualBertPreTrainedModel",
]


@model_output
class VisualBertForPreTrainingOutput(PreTrainingOutput):
    """What VisualBERT returns with both heads of its pretraining.

    Args:
        loss: sum of the losses that there are labels for, a scalar.
        prediction_logits: of the original tokens, ``[batch, words + regions, vocabulary]``.
        seq_relationship_logits: of text and image going together, ``[batch, 2]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    prediction_logits: Tensor
    seq_relationship_logits: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


class VisualBertEmbeddings(Module):
    """Words with types and positions, and after them those of regions; both are normalised together.

    Args:
        config: the architecture.

    Raises:
        InvalidConfigurationError: regions are to bypass the layers.
    """

    def __init__(self, config: VisualBertConfig) -> None:
        super().__init__()
        if config.bypass_transformer:
            raise config.misfit("only false is supported", "bypass_transformer")
        width = config.hidden_size
        self.word_embeddings = Embedding(config.vocab_size, width, config.pad_token_id)
        self.position_embeddings = Embedding(config.max_position_embeddings, width)
        self.token_type_embeddings = Embedding(config.type_vocab_size, width)
        self.LayerNorm = LayerNorm(width, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)
        self.visual_token_type_embeddings = Embedding(config.type_vocab_size, width)
        self.visual_position_embeddings = Embedding(config.max_position_embeddings, width)
        self.visual_projection = Linear(config.visual_embedding_dim, width)

    def of_regions(
        self, visual_embeds: Tensor, visual_token_type_ids: Tensor | None, alignment: Tensor | None
    ) -> Tensor:
        """Embeds regions, ``[B, R, hidden]``.

        Args:
            visual_embeds: what a detector says of them, ``[B, R, width]``.
            visual_token_type_ids: their segments ``[B, R]``; 1 by default.
            alignment: places of the words that each goes with, -1 for none, ``[B, R, A]``.
        """
        embedded: Tensor = self.visual_projection(visual_embeds)
        none = ops.to_int(ops.zeros((1, 1), like=embedded))
        embedded = embedded + self.visual_position_embeddings(none)
        types = none + 1 if visual_token_type_ids is None else visual_token_type_ids
        embedded = embedded + self.visual_token_type_embeddings(types)
        if alignment is None:
            return embedded
        there = ops.cast_like(alignment != -1, embedded)  # [B, R, A]
        rows: Tensor = self.position_embeddings(ops.where(alignment != -1, alignment, 0))
        summed = ops.reduce_sum(rows * ops.unsqueeze(there, -1), axis=2)
        counts = ops.reduce_sum(there, axis=2, keepdims=True)
        return embedded + summed / ops.clip(counts, 1, ops.size(alignment, 2))

    def with_regions(
        self,
        words: Tensor,
        token_type_ids: Tensor | None,
        position_ids: Tensor | None,
        regions: Tensor | None,
    ) -> Tensor:
        """Words ``[B, T, hidden]`` with types and positions, then regions; normalised."""
        if token_type_ids is None:
            token_type_ids = ops.to_int(ops.zeros((1, 1), like=words))
        if position_ids is None:
            position_ids = ops.unsqueeze(ops.arange(0, ops.size(words, 1), like=words), 0)
        types = self.token_type_embeddings(token_type_ids)
        embedded = words + types + self.position_embeddings(position_ids)
        if regions is not None:
            embedded = ops.cat([embedded, regions], axis=1)
        normalised: Tensor = self.dropout(self.LayerNorm(embedded))
        return normalised


class VisualBertPreTrainedModel(TaskModel):
    """What all VisualBERT models share."""

    config_class = VisualBertConfig
    config: VisualBertConfig
    base_model_prefix = "visual_bert"
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"embeddings\.position_ids$",
        r"cls\.predictions\.decoder\.(weight|bias)$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"cls\.predictions\.bias$",
        r"cls\.predictions\.decoder\.weight$",
    )


class VisualBertModel(VisualBertPreTrainedModel):
    """VisualBERT's hidden states of words and regions, without a head.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def __init__(self, config: VisualBertConfig, add_pooling_layer: bool = True) -> None:
        super().__init__(config)
        self.embeddings = VisualBertEmbeddings(config)
        self.encoder = EncoderStack(config)
        self.pooler = EncoderPooler(config) if add_pooling_layer else None
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        visual_embeds: Tensor | None = None,
        visual_attention_mask: Tensor | None = None,
        visual_token_type_ids: Tensor | None = None,
        image_text_alignment: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> BaseModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            visual_embeds: of every region, ``[batch, regions, width]``.
            visual_attention_mask: 1 for regions, 0 for padding, ``[batch, regions]``; all are
                regions by default.
            visual_token_type_ids: segment of every region, ``[batch, regions]``; 1 by default.
            image_text_alignment: places of the words that a region goes with, -1 for none,
                ``[batch, regions, words]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        input_ids, words = input_ids, inputs_embeds
        given = self.only_input(input_ids, words)
        words = given if words is not None else self.embeddings.word_embeddings(given)
        visual_embeds, mask = visual_embeds, attention_mask
        regions = None
        if visual_embeds is not None:
            regions = self.embeddings.of_regions(
                visual_embeds,
                visual_token_type_ids,
                image_text_alignment,
            )
            mask = whole_mask(mask, visual_attention_mask, words, regions)
        hidden = self.embeddings.with_regions(words, token_type_ids, position_ids, regions)
        seen = self_attention(
            mask,
            head_mask=head_mask,
            output_attentions=output_attentions,
        )
        stack: StackOutput = self.encoder(hidden, seen)
        last = stack.states[-1]
        return stack.output(
            last,
            pooler_output=None if self.pooler is None else self.pooler(last),
            output_hidden_states=output_hidden_states,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class VisualBertForPreTraining(VisualBertPreTrainedModel):
    """VisualBERT with the heads of its pretraining: masked words, and whether the image fits."""

    def __init__(self, config: VisualBertConfig) -> None:
        super().__init__(config)
        self.visual_bert = VisualBertModel(config)
        self.cls = BertPreTrainingHeads(config, self.get_input_embeddings())
        self.post_init()

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        visual_embeds: Tensor | None = None,
        visual_attention_mask: Tensor | None = None,
        visual_token_type_ids: Tensor | None = None,
        image_text_alignment: Tensor | None = None,
        labels: Tensor | None = None,
        sentence_image_labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> VisualBertForPreTrainingOutput:
        """Scores the masked tokens and whether text and image go together.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            visual_embeds: of every region, ``[batch, regions, width]``.
            visual_attention_mask: 1 for regions, 0 for padding, ``[batch, regions]``; all are
                regions by default.
            visual_token_type_ids: segment of every region, ``[batch, regions]``; 1 by default.
            image_text_alignment: places of the words that a region goes with, -1 for none,
                ``[batch, regions, words]``.
            labels: ids of the original tokens, -100 where nothing was masked and for regions,
                ``[batch, words + regions]``.
            sentence_image_labels: 0 if the text describes the image, 1 if not, ``[batch]``; they
                count together with ``labels``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: BaseModelOutput = self.visual_bert(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            visual_embeds=visual_embeds,
            visual_attention_mask=visual_attention_mask,
            visual_token_type_ids=visual_token_type_ids,
            image_text_alignment=image_text_alignment,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        prediction, relationship = self.cls(outputs.last_hidden_state, pooled_state(outputs))
        loss = None
        if labels is not None:
            loss = self.token_loss(prediction, labels)
            if sentence_image_labels is not None:
                loss = loss + self.token_loss(relationship, sentence_image_labels)
        return VisualBertForPreTrainingOutput(
            loss=loss,
            prediction_logits=prediction,
            seq_relationship_logits=relationship,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


def whole_mask(
    of_words: Tensor | None, of_regions: Tensor | None, words: Tensor, regions: Tensor
) -> Tensor | None:
    """The mask of words and regions ``[B, T + R]``; none where both are all there.

    Args:
        of_words: 1 for tokens, 0 for padding, ``[B, T]``.
        of_regions: likewise, ``[B, R]``.
        words: the words ``[B, T, hidden]``.
        regions: the regions ``[B, R, hidden]``.
    """
    like = of_regions if of_words is None else of_words
    if like is None:
        return None
    shapes = [(ops.size(x, 0), ops.size(x, 1)) for x in (words, regions)]
    masks = [
        ops.cast_like(ops.ones(shape, like=words) if mask is None else mask, like)
        for mask, shape in zip((of_words, of_regions), shapes, strict=True)
    ]
    return ops.cat(masks, axis=1)
