# Generated from src/triformers_core/architectures/roberta/modeling.py by `make generate`; do not edit.
"""RoBERTa (Liu et al. 2019, https://arxiv.org/abs/1907.11692), written once for three backends.

It is BERT with another training, so this is the difference in the model: how positions are counted,
and two of the heads. Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from typing import ClassVar

from triformers.models.torch.encoder import EncoderBase, EncodingModel, classifier_dropout
from triformers.models.torch.encoder_heads import (
    EncoderCausalLM,
    EncoderMaskedLM,
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers.models.torch.encoder_layers import EncoderEmbeddings
from triformers.models.torch.outputs import BaseModelOutput
from triformers.models.torch.tasks import TaskModel
from triformers_core.architectures.roberta.configuration import RobertaConfig
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    Parameter,
    Tensor,
    TiedLinear,
    activation,
    ops,
)

__all__ = [
    "RobertaForCausalLM",
    "RobertaForMaskedLM",
    "RobertaForMultipleChoice",
    "RobertaForQuestionAnswering",
    "RobertaForSequenceClassification",
    "RobertaForTokenClassification",
    "RobertaModel",
    "RobertaPreTrainedModel",
]


class RobertaEmbeddings(EncoderEmbeddings):
    """BERT's embeddings with positions that are counted from the padding token's id.

    Args:
        config: the architecture.
        types: number of token types; ``type_vocab_size`` by default, and 0 where a model knows none.
    """

    position_embeddings: Embedding

    def __init__(self, config: RobertaConfig, types: int | None = None) -> None:
        super().__init__(config, types=types)
        if config.pad_token_id is None:
            raise config.misfit("positions are counted from it, so set one", "pad_token_id")
        self.padding = config.pad_token_id
        self.position_embeddings = Embedding(
            config.max_position_embeddings, config.hidden_size, self.padding
        )

    def default_positions(
        self, input_ids: Tensor | None, words: Tensor, past_length: ops.Size | Tensor
    ) -> Tensor:
        """Positions where none are given: ``[1, T]``, or ``[B, T]`` if padding can be seen.

        Args:
            input_ids: the tokens; padding stands at its own id's position and isn't counted.
            words: the embedded tokens, all of which are counted where there are no ids.
            past_length: how many tokens came before.
        """
        if input_ids is None:
            # The reference begins anew after a cache, so that its results aren't the full pass's.
            return super().default_positions(None, words, past_length) + (self.padding + 1)
        text = ops.to_int(input_ids != self.padding)
        return (ops.cumsum(text, 1) + past_length) * text + self.padding


class RobertaLMHead(Module):
    """Scores over the vocabulary, by default with the input embeddings' table."""

    def __init__(self, config: RobertaConfig, embedding: Embedding) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.hidden_size)
        self.activation = activation("gelu")
        self.layer_norm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.decoder = (
            TiedLinear(embedding, bias=False)
            if config.tie_word_embeddings
            else Linear(config.hidden_size, config.vocab_size, bias=False)
        )
        self.bias = Parameter(config.vocab_size)

    def forward(self, hidden: Tensor) -> Tensor:
        transformed = self.layer_norm(self.activation(self.dense(hidden)))
        return self.decoder(transformed) + ops.value(self.bias)


class RobertaClassificationHead(Module):
    """Scores from the first token's state: a dense layer, tanh, and a linear one."""

    def __init__(self, config: RobertaConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.hidden_size)
        self.dropout = classifier_dropout(config)
        self.out_proj = Linear(config.hidden_size, config.num_labels)

    def forward(self, hidden: Tensor) -> Tensor:
        first = self.dropout(ops.take_position(hidden, 0))
        return self.out_proj(self.dropout(ops.tanh(self.dense(first))))


class RobertaPreTrainedModel(EncodingModel):
    """What all RoBERTa models share."""

    config_class = RobertaConfig
    config: RobertaConfig
    base_model_prefix = "roberta"
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"embeddings\.position_ids$",
        r"lm_head\.decoder\.(weight|bias)$",
    )
    language_head = "lm_head"
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"lm_head\.bias$",
        r"lm_head\.decoder\.weight$",
    )

    def new_base_model(self, add_pooling_layer: bool) -> TaskModel:
        """The model without a head."""
        return RobertaModel(self.config, add_pooling_layer)

    def new_language_head(self) -> Module:
        """What turns states into scores of the vocabulary."""
        return RobertaLMHead(self.config, self.get_input_embeddings())


class RobertaModel(RobertaPreTrainedModel, EncoderBase):
    """RoBERTa's hidden states, without a head.

    Positions are counted from ``pad_token_id + 1`` on, and padding has position ``pad_token_id``;
    with ``inputs_embeds`` all tokens count. All else is as in ``BertModel``.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds the tokens."""
        return RobertaEmbeddings(self.config)


class RobertaForCausalLM(RobertaPreTrainedModel, EncoderCausalLM):
    """RoBERTa as a causal language model: set ``is_decoder=True`` in its configuration."""

    roberta: RobertaModel
    lm_head: RobertaLMHead


class RobertaForMaskedLM(RobertaPreTrainedModel, EncoderMaskedLM):
    """RoBERTa with its masked language modelling head, as it was pretrained."""

    roberta: RobertaModel
    lm_head: RobertaLMHead


class RobertaForSequenceClassification(RobertaPreTrainedModel, EncoderSequenceClassification):
    """RoBERTa with a classifier of the first token's state."""

    roberta: RobertaModel

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        self.add_base_model(add_pooling_layer=False)
        self.classifier = RobertaClassificationHead(self.config)

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(outputs.last_hidden_state)
        return scores


class RobertaForMultipleChoice(RobertaPreTrainedModel, EncoderMultipleChoice):
    """RoBERTa with a linear score of every choice's pooled state."""

    roberta: RobertaModel

    def add_parts(self) -> None:
        """Adds the model without a head, and the head; ``classifier_dropout`` isn't for it."""
        super().add_parts()
        self.dropout = Dropout(self.config.hidden_dropout_prob)


class RobertaForTokenClassification(RobertaPreTrainedModel, EncoderTokenClassification):
    """RoBERTa with a linear classifier of every token."""

    roberta: RobertaModel


class RobertaForQuestionAnswering(RobertaPreTrainedModel, EncoderQuestionAnswering):
    """RoBERTa with linear scores of an answer's first and last token."""

    roberta: RobertaModel
