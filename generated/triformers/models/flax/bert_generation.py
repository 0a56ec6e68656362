# Generated from src/triformers_core/architectures/bert_generation/modeling.py by `make generate`; do not edit.
"""BERT for generation (Rothe et al. 2020, https://arxiv.org/abs/1907.12461), written once for three backends.

It is BERT without token types and without a pooled state, as an encoder or as a decoder with a head
of one table. Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from triformers.models.flax.bert import BertEmbeddings, FlaxBertModel, FlaxBertPreTrainedModel
from triformers.models.flax.bert_lm import FlaxBertLMHeadModel
from triformers_core.architectures.bert_generation.configuration import BertGenerationConfig
from triformers_core.kit.flax import (
    DType,
    Embedding,
    InputShape,
    Linear,
    Module,
    Parameter,
    Tensor,
    TiedLinear,
    float32,
    ops,
)

__all__ = [
    "FlaxBertGenerationDecoder",
    "FlaxBertGenerationEncoder",
    "FlaxBertGenerationPreTrainedModel",
]


class BertGenerationOnlyLMHead(Module):
    """Scores over the vocabulary, by default with the input embeddings' table."""

    def __init__(self, config: BertGenerationConfig, embedding: Embedding) -> None:
        super().__init__()
        self.decoder = (
            TiedLinear(embedding, bias=False)
            if config.tie_word_embeddings
            else Linear(config.hidden_size, config.vocab_size, bias=False)
        )
        self.bias = Parameter(config.vocab_size)

    def __call__(self, hidden: Tensor) -> Tensor:
        return self.decoder(hidden) + ops.value(self.bias)


class FlaxBertGenerationPreTrainedModel(FlaxBertPreTrainedModel):
    """What all BERT models for generation share."""

    config_class = BertGenerationConfig
    config: BertGenerationConfig
    ignored_on_load = (r"embeddings\.position_ids$", r"lm_head\.decoder\.(weight|bias)$")
    published_names = {}
    vocabulary_parameters = (
        r"embeddings\.word_embeddings\.weight$",
        r"lm_head\.bias$",
        r"lm_head\.decoder\.weight$",
    )

    def new_base_model(self, add_pooling_layer: bool) -> FlaxBertModel:
        """The model without a head, which never pools."""
        return FlaxBertGenerationEncoder(self.config)


class FlaxBertGenerationEncoder(FlaxBertGenerationPreTrainedModel, FlaxBertModel):
    """The hidden states, without a head; of an encoder, or of a decoder with ``is_decoder``.

    It knows no ``token_type_ids`` and pools nothing; all else is as in ``BertModel``.

    Args:
        config: the architecture.
    """

    def __init__(
        self,
        config: BertGenerationConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(
            config,
            add_pooling_layer=False,
            seed=seed,
            dtype=dtype,
            input_shape=input_shape,
            _do_init=_do_init,
        )

    def new_embeddings(self) -> BertEmbeddings:
        """What embeds the tokens."""
        return BertEmbeddings(self.config, types=0)


class FlaxBertGenerationDecoder(FlaxBertGenerationPreTrainedModel, FlaxBertLMHeadModel):
    """BERT for generation as a causal language model: set ``is_decoder=True``."""

    bert: FlaxBertGenerationEncoder

    def add_head(self) -> None:
        """Adds what turns hidden states into scores."""
        self.lm_head = BertGenerationOnlyLMHead(self.config, self.get_input_embeddings())

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, vocabulary]``."""
        scores: Tensor = self.lm_head(hidden)
        return scores
