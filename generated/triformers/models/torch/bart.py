# Generated from src/triformers_core/architectures/bart/modeling.py by `make generate`; do not edit.
"""BART (Lewis et al. 2019, https://arxiv.org/abs/1910.13461), written once for three backends.

Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

import copy
from typing import ClassVar

from triformers.models.torch.bart_layers import BartStack, new_table
from triformers.models.torch.cache import CacheShape, CachingModel
from triformers.models.torch.seq2seq import shift_tokens_right as shift_tokens_right
from triformers.models.torch.seq2seq import shifted_right, wrapped_right
from triformers.models.torch.seq2seq_heads import (
    ConditionalGeneration,
    DecoderCausalLM,
    Seq2SeqBase,
    Seq2SeqQuestionAnswering,
    Seq2SeqSequenceClassification,
)
from triformers_core.architectures.bart.configuration import BartConfig
from triformers_core.architectures.bart.names import BART_DECODER_NAMES, BART_NAMES
from triformers_core.kit.initializers import Initializer, Normal
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    Linear,
    Module,
    Parameter,
    Tensor,
    TiedLinear,
    ops,
)

__all__ = [
    "BartForCausalLM",
    "BartForConditionalGeneration",
    "BartForQuestionAnswering",
    "BartForSequenceClassification",
    "BartModel",
    "BartPreTrainedModel",
]


class BartPreTrainedModel(CachingModel):
    """What all BART models share."""

    config_class = BartConfig
    config: BartConfig
    base_model_prefix = "model"
    published_names = BART_NAMES
    caches_with_labels: ClassVar[bool] = False
    # Older files repeat the table of the tokens, and have numbers of a version; a model without
    # scores of tokens needs no bias of these.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"\b(encoder|decoder)\.embed_tokens\.weight$",
        r"\b(encoder|decoder)\.version$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"\bshared\.weight$",
        r"\bembed_tokens\.weight$",
        r"^lm_head\.weight$",
        r"^final_logits_bias$",
    )

    def weight_initializer(self) -> Initializer:
        """Normal, ``init_std`` wide."""
        return Normal(self.config.init_std)

    def cache_shape(self) -> CacheShape:
        """Of what size the decoder's keys and values are."""
        config, heads = self.config, self.config.decoder_attention_heads
        return CacheShape(config.decoder_layers, heads, config.d_model // heads)

    def new_base_model(self) -> BartModel:
        """The model without a head; an architecture like BART makes its own."""
        return BartModel(self.config)


def moved_target(tokens: Tensor, model: BartPreTrainedModel) -> Tensor:
    """The tokens ``[B, T]``, moved by one, behind the one that the architecture begins with."""
    moved = wrapped_right if model.config.style.target == "last" else shifted_right
    return moved(tokens, model.config, type(model).__name__)


class BartModel(BartPreTrainedModel, Seq2SeqBase):
    """BART's hidden states, without a head.

    Where no target is given it is made of ``input_ids``: the start token, and all but the last.
    """

    encoder: BartStack
    decoder: BartStack

    def __init__(self, config: BartConfig) -> None:
        super().__init__(config)
        self.add_parts()
        self.post_init()

    def add_parts(self) -> None:
        """Adds encoder and decoder, which share a table of the tokens."""
        self.shared = new_table(self.config, self.config.vocab_size)
        self.encoder = BartStack(self.config, self.shared)
        self.decoder = BartStack(self.config, self.shared, is_decoder=True)

    def get_input_embeddings(self) -> Embedding:
        """The table of the source's tokens."""
        return self.shared

    def target_table(self) -> Embedding:
        """The table of the target's tokens, which may score them, too."""
        return self.shared

    def default_target(self, input_ids: Tensor | None) -> Tensor | None:
        """The source, moved by one, if the architecture does: ``[B, S]``."""
        if input_ids is None or not self.config.style.target_of_source:
            return None
        return moved_target(input_ids, self)


class BartForConditionalGeneration(BartPreTrainedModel, ConditionalGeneration):
    """BART with scores of the next target token, as it was pretrained: to restore a text."""

    ignored_on_load = (*BartPreTrainedModel.ignored_on_load, r"^lm_head\.weight$")
    # Zeros in all files but few.
    optional_on_load = (r"^final_logits_bias$",)

    def __init__(self, config: BartConfig) -> None:
        super().__init__(config)
        self.model = self.new_base_model()
        self.final_logits_bias = (
            Parameter(1, config.target_vocab_size, trained=False)
            if config.style.score_bias
            else None
        )
        self.lm_head = (
            TiedLinear(self.model.target_table(), bias=False)
            if config.tie_word_embeddings
            else Linear(config.d_model, config.target_vocab_size, bias=False)
        )
        self.post_init()

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The scores of the vocabulary, ``[B, T, vocabulary]``."""
        scores: Tensor = self.lm_head(hidden)
        return (
            scores if self.final_logits_bias is None else scores + ops.value(self.final_logits_bias)
        )

    def prepare_decoder_input_ids_from_labels(self, labels: Tensor) -> Tensor:
        """The decoder's input for these labels: all but the last of them, moved by one.

        Args:
            labels: the target ``[batch, sequence]``; negative ones become padding.

        Raises:
            InvalidConfigurationError: the configuration names no padding token.
        """
        return moved_target(labels, self)


class BartClassificationHead(Module):
    """Scores of a text from one of its states: a dense layer, tanh, and a linear one."""

    def __init__(self, config: BartConfig) -> None:
        super().__init__()
        self.dense = Linear(config.d_model, config.d_model)
        self.dropout = Dropout(config.classifier_dropout)
        self.out_proj = Linear(config.d_model, config.num_labels)

    def forward(self, hidden: Tensor) -> Tensor:
        inner = ops.tanh(self.dense(self.dropout(hidden)))
        return self.out_proj(self.dropout(inner))


class BartForSequenceClassification(BartPreTrainedModel, Seq2SeqSequenceClassification):
    """BART with a classifier of the last end-of-sequence token's state.

    All texts of a batch need the same number of these tokens, and at least one.
    """

    def __init__(self, config: BartConfig) -> None:
        super().__init__(config)
        self.model = self.new_base_model()
        self.classification_head = BartClassificationHead(config)
        self.post_init()

    def sequence_scores(self, pooled: Tensor) -> Tensor:
        """The scores of the labels, ``[B, labels]``."""
        scores: Tensor = self.classification_head(pooled)
        return scores


class BartForQuestionAnswering(BartPreTrainedModel, Seq2SeqQuestionAnswering):
    """BART with linear scores of an answer's first and last token."""

    def __init__(self, config: BartConfig) -> None:
        super().__init__(config)
        self.model = self.new_base_model()
        self.qa_outputs = Linear(config.d_model, 2)
        self.post_init()

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The scores of being the first and the last token, ``[B, T, 2]``."""
        scores: Tensor = self.qa_outputs(hidden)
        return scores


class BartDecoderAlone(Module):
    """The decoder, under the name that it has in the whole model."""

    def __init__(self, config: BartConfig) -> None:
        super().__init__()
        self.decoder = BartStack(config, is_decoder=True)


class BartForCausalLM(BartPreTrainedModel, DecoderCausalLM):
    """BART's decoder alone, with scores of the next token.

    Its configuration is a copy with ``is_decoder`` and without ``is_encoder_decoder``.
    """

    published_names = BART_DECODER_NAMES
    # Files of the whole model hold more.
    ignored_on_load = (
        r"^(model\.)?encoder\.",
        r"\bdecoder\.version$",
        r"^lm_head\.weight$",
        r"^final_logits_bias$",
    )

    def __init__(self, config: BartConfig) -> None:
        config = copy.deepcopy(config)
        config.update({"is_decoder": True, "is_encoder_decoder": False})
        super().__init__(config)
        self.model = BartDecoderAlone(config)
        table = self.get_input_embeddings()
        self.lm_head = (
            TiedLinear(table, bias=False)
            if config.tie_word_embeddings
            else Linear(config.d_model, config.target_vocab_size, bias=False)
        )
        self.post_init()

    def get_decoder(self) -> BartStack:
        """The decoder."""
        return self.model.decoder

    def get_input_embeddings(self) -> Embedding:
        """The table of the tokens."""
        return self.model.decoder.own_table()

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The scores of the vocabulary, ``[B, T, vocabulary]``."""
        scores: Tensor = self.lm_head(hidden)
        return scores
