# Generated from src/triformers_core/architectures/big_bird/modeling.py by `make generate`; do not edit.
"""BigBird (Zaheer et al. 2020, https://arxiv.org/abs/2007.14062), written once for three backends.

It is BERT, whose attention sees some blocks of a long text alone. Attribute names are those of the
published checkpoints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from triformers.models.tensorflow.attention import AttentionInputs
from triformers.models.tensorflow.bert import TFBertModel, TFBertPreTrainedModel
from triformers.models.tensorflow.bert_lm import TFBertForPreTraining
from triformers.models.tensorflow.big_bird_attention import BlockSparseAttention, attend_by_length
from triformers.models.tensorflow.cache import KeyValues, LayerCache
from triformers.models.tensorflow.electra import ElectraClassificationHead
from triformers.models.tensorflow.encoder_heads import (
    EncoderCausalLM,
    EncoderMaskedLM,
    EncoderMultipleChoice,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers.models.tensorflow.encoder_layers import (
    EncoderAttention,
    EncoderEmbeddings,
    EncoderIntermediate,
    EncoderLayer,
    EncoderOutput,
    EncoderSelfAttention,
    EncoderStack,
)
from triformers.models.tensorflow.heads import question_answering
from triformers.models.tensorflow.outputs import TFBaseModelOutput, TFQuestionAnsweringModelOutput
from triformers.models.tensorflow.tasks import TFTaskModel
from triformers_core.architectures.big_bird.configuration import BigBirdConfig
from triformers_core.architectures.big_bird.names import BIG_BIRD_NAMES
from triformers_core.checkpoint.names import Rows
from triformers_core.kit.tensorflow import (
    Dropout,
    Linear,
    Module,
    Tensor,
    model_call,
    ops,
    signature_of,
)

__all__ = [
    "TFBigBirdForCausalLM",
    "TFBigBirdForMaskedLM",
    "TFBigBirdForMultipleChoice",
    "TFBigBirdForPreTraining",
    "TFBigBirdForQuestionAnswering",
    "TFBigBirdForSequenceClassification",
    "TFBigBirdForTokenClassification",
    "TFBigBirdModel",
    "TFBigBirdPreTrainedModel",
]


class BigBirdEmbeddings(EncoderEmbeddings):
    """Sum of word, position and token type embeddings, normalised after the dropout."""

    def __init__(self, config: BigBirdConfig) -> None:
        super().__init__(config)
        self.is_absolute = True
        self.factor: float = config.hidden_size**0.5 if config.rescale_embeddings else 1.0

    def with_types(self, words: Tensor, token_type_ids: Tensor | None) -> Tensor:
        """Adds the embeddings of the token types to those of the words ``[B, T, width]``."""
        return super().with_types(words * self.factor, token_type_ids)

    def finish(self, embedded: Tensor) -> Tensor:
        """What is done to the sum of embeddings, ``[B, T, width]``."""
        return self.normalise(self.dropout(embedded))


class BigBirdSelfAttention(EncoderSelfAttention):
    """Attention of hidden states to themselves, or to an encoder's states.

    Args:
        config: the architecture.
        cross: whether its source is an encoder's states.
    """

    def __init__(self, config: BigBirdConfig, cross: bool = False) -> None:
        super().__init__(config, True)
        if not config.use_bias:
            width = config.hidden_size
            self.query = Linear(width, width, bias=False)
            self.key = Linear(width, width, bias=False)
            self.value = Linear(width, width, bias=False)
        is_full = cross or config.is_decoder or config.attention_type == "original_full"
        self.blocks = (
            None if is_full else BlockSparseAttention(config.block_size, config.num_random_blocks)
        )

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        blocks = self.blocks
        if blocks is None:
            return super().__call__(hidden, inputs, cache)
        query = ops.split_heads(self.query(hidden), self.heads)  # [B, H, T, D]
        key, value = self.project(hidden)
        context, weights = attend_by_length(
            blocks, inputs, query=query, key=key, value=value, dropout=self.dropout
        )
        return ops.merge_heads(context), weights, (key, value)


class BigBirdEncoder(EncoderStack):
    """The stack of layers."""

    def __init__(self, config: BigBirdConfig) -> None:
        super().__init__(config, [self.new_layer(config) for _ in range(config.num_hidden_layers)])

    def new_layer(self, config: BigBirdConfig) -> EncoderLayer:
        """A layer of the stack."""
        own = EncoderAttention(config, heads=BigBirdSelfAttention(config))
        if not config.add_cross_attention:
            return EncoderLayer(config, own)
        return EncoderLayer(
            config, own, EncoderAttention(config, heads=BigBirdSelfAttention(config, True))
        )


class TFBigBirdPreTrainedModel(TFBertPreTrainedModel):
    """What all BigBird models share."""

    config_class = BigBirdConfig
    config: BigBirdConfig
    base_model_prefix = "bert"
    published_names: ClassVar[Rows] = BIG_BIRD_NAMES

    def new_base_model(self, add_pooling_layer: bool) -> TFTaskModel:
        """The model without a head, which pools under every head but that for answers."""
        return TFBigBirdModel(self.config)


class TFBigBirdModel(TFBigBirdPreTrainedModel, TFBertModel):
    """BigBird's hidden states, without a head.

    For decoders see ``BertModel``; their attention is full.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds the tokens."""
        return BigBirdEmbeddings(self.config)

    def new_encoder(self) -> Module:
        """The stack of layers."""
        return BigBirdEncoder(self.config)

    def new_pooler(self) -> Module:
        """What makes one state of a sequence's."""
        return Linear(self.config.hidden_size, self.config.hidden_size)

    def pooled(self, pooler: Module, last: Tensor) -> Tensor:
        """The first token's state through the dense layer and tanh."""
        return ops.tanh(pooler(ops.take_position(last, 0)))


class TFBigBirdForPreTraining(TFBigBirdPreTrainedModel, TFBertForPreTraining):
    """BigBird with both heads of its pretraining; the loss is that of ``labels`` where these come alone."""

    bert: TFBigBirdModel
    needs_both_labels = False


class TFBigBirdForCausalLM(TFBigBirdPreTrainedModel, EncoderCausalLM):
    """BigBird as a causal language model: set ``is_decoder=True`` in its configuration."""

    bert: TFBigBirdModel


class TFBigBirdForMaskedLM(TFBigBirdPreTrainedModel, EncoderMaskedLM):
    """BigBird with its masked language modelling head."""

    bert: TFBigBirdModel


class TFBigBirdForSequenceClassification(TFBigBirdPreTrainedModel, EncoderSequenceClassification):
    """BigBird with a classifier of the first token's state."""

    bert: TFBigBirdModel

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        self.add_base_model()
        self.classifier = ElectraClassificationHead(self.config, self.config.hidden_act)

    def sequence_scores(self, outputs: TFBaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(outputs.last_hidden_state)
        return scores


class TFBigBirdForMultipleChoice(TFBigBirdPreTrainedModel, EncoderMultipleChoice):
    """BigBird with a linear score of every choice's pooled state."""

    bert: TFBigBirdModel

    def new_dropout(self) -> Dropout:
        """The dropout before the score, which has the hidden states' rate in any case."""
        return Dropout(self.config.hidden_dropout_prob)


class TFBigBirdForTokenClassification(TFBigBirdPreTrainedModel, EncoderTokenClassification):
    """BigBird with a linear classifier of every token."""

    bert: TFBigBirdModel


class BigBirdForQuestionAnsweringHead(Module):
    """Scores of every token as an answer's first and last, after a feed-forward network."""

    def __init__(self, config: BigBirdConfig) -> None:
        super().__init__()
        self.dropout = Dropout(config.hidden_dropout_prob)
        self.intermediate = EncoderIntermediate(config)
        self.output = EncoderOutput(config, config.intermediate_size)
        self.qa_outputs = Linear(config.hidden_size, 2)

    def __call__(self, hidden: Tensor) -> Tensor:
        wide = self.intermediate(self.dropout(hidden))
        return self.qa_outputs(self.output(wide, hidden))


class TFBigBirdForQuestionAnswering(TFBigBirdPreTrainedModel):
    """BigBird with scores of an answer's first and last token, which the question can't be."""

    bert: TFBigBirdModel

    def __init__(self, config: BigBirdConfig) -> None:
        super().__init__(config)
        self.add_base_model()
        self.qa_classifier = BigBirdForQuestionAnsweringHead(config)
        self.post_init()

    def new_base_model(self, add_pooling_layer: bool) -> TFTaskModel:
        """The model without a head, which doesn't pool."""
        return TFBigBirdModel(self.config, add_pooling_layer=False)

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        question_lengths: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFQuestionAnsweringModelOutput:
        """Scores every token as the answer's first and last.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: by default 0 for the question and 1 for what follows it, ``[batch,
                sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
            question_lengths: how many tokens the questions have, ``[batch, 1]``, of which all but
                the first have scores that are 1,000,000 lower. By default a question ends with the
                first ``sep_token_id``; embedded tokens have none.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.
        """
        separator = self.config.sep_token_id
        if question_lengths is None and input_ids is not None and separator is not None:
            is_end = ops.to_int(input_ids == separator)
            question_lengths = ops.unsqueeze(ops.argmax(is_end, axis=1), 1) + 1
        lowered = None
        if question_lengths is not None:
            embeds = inputs_embeds
            text = input_ids if embeds is None else embeds
            assert text is not None, "ids, since lengths came, or embedded tokens"
            places = ops.unsqueeze(ops.arange(0, ops.size(text, 1), like=text), 0)
            ends = ops.cast_like(ops.reshape(question_lengths, (-1, 1)), places)
            is_asked = places < ends
            if token_type_ids is None:
                token_type_ids = 1 - ops.to_int(is_asked)
            lowered = ops.unsqueeze(is_asked & (places > 0), 2)
        outputs: TFBaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        scores: Tensor = self.qa_classifier(outputs.last_hidden_state)
        if lowered is not None:
            wide = ops.wide(scores)
            wide = wide - 1e6 * ops.cast_like(lowered, wide)
            scores = ops.saturate(ops.cast_like(wide, scores))
        return question_answering(
            self, outputs, scores, start_positions=start_positions, end_positions=end_positions
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...
