"""BigBird (Zaheer et al. 2020, https://arxiv.org/abs/2007.14062), written once for three backends.

It is BERT, whose attention sees some blocks of a long text alone. Attribute names are those of the
published checkpoints.
"""

from __future__ import annotations

from typing import ClassVar, Unpack

from triformers_core.architectures.bert.modeling import BertModel, BertPreTrainedModel
from triformers_core.architectures.bert.modeling_lm import BertForPreTraining
from triformers_core.architectures.big_bird.configuration import BigBirdConfig
from triformers_core.architectures.big_bird.modeling_attention import (
    BlockSparseAttention,
    attend_by_length,
)
from triformers_core.architectures.big_bird.names import BIG_BIRD_NAMES
from triformers_core.architectures.electra.modeling import ElectraClassificationHead
from triformers_core.attention import AttentionInputs
from triformers_core.cache import KeyValues, LayerCache
from triformers_core.checkpoint.names import Rows
from triformers_core.encoder_heads import (
    EncoderCausalLM,
    EncoderMaskedLM,
    EncoderMultipleChoice,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers_core.encoder_layers import (
    EncoderAttention,
    EncoderEmbeddings,
    EncoderIntermediate,
    EncoderLayer,
    EncoderOutput,
    EncoderSelfAttention,
    EncoderStack,
)
from triformers_core.heads import question_answering
from triformers_core.inputs import TextInputs
from triformers_core.kit.torch import Dropout, Linear, Module, Tensor, model_call, ops
from triformers_core.outputs import BaseModelOutput, QuestionAnsweringModelOutput
from triformers_core.tasks import TaskModel

__all__ = [
    "BigBirdForCausalLM",
    "BigBirdForMaskedLM",
    "BigBirdForMultipleChoice",
    "BigBirdForPreTraining",
    "BigBirdForQuestionAnswering",
    "BigBirdForSequenceClassification",
    "BigBirdForTokenClassification",
    "BigBirdModel",
    "BigBirdPreTrainedModel",
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

    def forward(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        blocks = self.blocks
        if blocks is None:
            return super().forward(hidden, inputs, cache)
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


class BigBirdPreTrainedModel(BertPreTrainedModel):
    """What all BigBird models share."""

    config_class = BigBirdConfig
    config: BigBirdConfig
    base_model_prefix = "bert"
    published_names: ClassVar[Rows] = BIG_BIRD_NAMES

    def new_base_model(self, add_pooling_layer: bool) -> TaskModel:
        """The model without a head, which pools under every head but that for answers."""
        return BigBirdModel(self.config)


class BigBirdModel(BigBirdPreTrainedModel, BertModel):
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


class BigBirdForPreTraining(BigBirdPreTrainedModel, BertForPreTraining):
    """BigBird with both heads of its pretraining; the loss is that of ``labels`` where these come alone."""

    bert: BigBirdModel
    needs_both_labels = False


class BigBirdForCausalLM(BigBirdPreTrainedModel, EncoderCausalLM):
    """BigBird as a causal language model: set ``is_decoder=True`` in its configuration."""

    bert: BigBirdModel


class BigBirdForMaskedLM(BigBirdPreTrainedModel, EncoderMaskedLM):
    """BigBird with its masked language modelling head."""

    bert: BigBirdModel


class BigBirdForSequenceClassification(BigBirdPreTrainedModel, EncoderSequenceClassification):
    """BigBird with a classifier of the first token's state."""

    bert: BigBirdModel

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        self.add_base_model()
        self.classifier = ElectraClassificationHead(self.config, self.config.hidden_act)

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(outputs.last_hidden_state)
        return scores


class BigBirdForMultipleChoice(BigBirdPreTrainedModel, EncoderMultipleChoice):
    """BigBird with a linear score of every choice's pooled state."""

    bert: BigBirdModel

    def new_dropout(self) -> Dropout:
        """The dropout before the score, which has the hidden states' rate in any case."""
        return Dropout(self.config.hidden_dropout_prob)


class BigBirdForTokenClassification(BigBirdPreTrainedModel, EncoderTokenClassification):
    """BigBird with a linear classifier of every token."""

    bert: BigBirdModel


class BigBirdForQuestionAnsweringHead(Module):
    """Scores of every token as an answer's first and last, after a feed-forward network."""

    def __init__(self, config: BigBirdConfig) -> None:
        super().__init__()
        self.dropout = Dropout(config.hidden_dropout_prob)
        self.intermediate = EncoderIntermediate(config)
        self.output = EncoderOutput(config, config.intermediate_size)
        self.qa_outputs = Linear(config.hidden_size, 2)

    def forward(self, hidden: Tensor) -> Tensor:
        wide = self.intermediate(self.dropout(hidden))
        return self.qa_outputs(self.output(wide, hidden))


class BigBirdForQuestionAnswering(BigBirdPreTrainedModel):
    """BigBird with scores of an answer's first and last token, which the question can't be."""

    bert: BigBirdModel

    def __init__(self, config: BigBirdConfig) -> None:
        super().__init__(config)
        self.add_base_model()
        self.qa_classifier = BigBirdForQuestionAnsweringHead(config)
        self.post_init()

    def new_base_model(self, add_pooling_layer: bool) -> TaskModel:
        """The model without a head, which doesn't pool."""
        return BigBirdModel(self.config, add_pooling_layer=False)

    @model_call
    def forward(
        self,
        *,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        question_lengths: Tensor | None = None,
        **inputs: Unpack[TextInputs],
    ) -> QuestionAnsweringModelOutput:
        """Scores every token as the answer's first and last.

        Args:
            token_type_ids: by default 0 for the question and 1 for what follows it, ``[batch,
                sequence]``.
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
            question_lengths: how many tokens the questions have, ``[batch, 1]``, of which all but the
                first have scores that are 1,000,000 lower. By default a question ends with the first
                ``sep_token_id``; embedded tokens have none.
        """
        input_ids = inputs.get("input_ids")
        separator = self.config.sep_token_id
        if question_lengths is None and input_ids is not None and separator is not None:
            is_end = ops.to_int(input_ids == separator)
            question_lengths = ops.unsqueeze(ops.argmax(is_end, axis=1), 1) + 1
        lowered = None
        if question_lengths is not None:
            embeds = inputs.get("inputs_embeds")
            text = input_ids if embeds is None else embeds
            assert text is not None, "ids, since lengths came, or embedded tokens"
            places = ops.unsqueeze(ops.arange(0, ops.size(text, 1), like=text), 0)
            ends = ops.cast_like(ops.reshape(question_lengths, (-1, 1)), places)
            is_asked = places < ends
            if inputs.get("token_type_ids") is None:
                inputs["token_type_ids"] = 1 - ops.to_int(is_asked)
            lowered = ops.unsqueeze(is_asked & (places > 0), 2)
        outputs: BaseModelOutput = self.base_model(**inputs)
        scores: Tensor = self.qa_classifier(outputs.last_hidden_state)
        if lowered is not None:
            wide = ops.wide(scores)
            wide = wide - 1e6 * ops.cast_like(lowered, wide)
            scores = ops.saturate(ops.cast_like(wide, scores))
        return question_answering(
            self, outputs, scores, start_positions=start_positions, end_positions=end_positions
        )
