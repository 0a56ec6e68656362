# Generated from src/triformers_core/architectures/bert_generation/modeling.py by `make generate`; do not edit.
"""BERT for generation (Rothe et al. 2020, https://arxiv.org/abs/1907.12461), written once for three backends.

It is BERT without token types and without a pooled state, as an encoder or as a decoder with a head
of one table. Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from triformers.models.flax.encoder import EncoderBase, EncodingModel
from triformers.models.flax.encoder_heads import EncoderCausalLM
from triformers.models.flax.encoder_layers import EncoderEmbeddings
from triformers.models.flax.tasks import FlaxTaskModel
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


class FlaxBertGenerationPreTrainedModel(EncodingModel):
    """What all BERT models for generation share."""

    config_class = BertGenerationConfig
    config: BertGenerationConfig
    base_model_prefix = "bert"
    ignored_on_load = (r"embeddings\.position_ids$", r"lm_head\.decoder\.(weight|bias)$")
    language_head = "lm_head"
    vocabulary_parameters = (
        r"embeddings\.word_embeddings\.weight$",
        r"lm_head\.bias$",
        r"lm_head\.decoder\.weight$",
    )

    def new_base_model(self, add_pooling_layer: bool) -> FlaxTaskModel:
        """The model without a head, which never pools."""
        return FlaxBertGenerationEncoder(self.config)

    def new_language_head(self) -> Module:
        """What turns states into scores of the vocabulary."""
        return BertGenerationOnlyLMHead(self.config, self.get_input_embeddings())


class FlaxBertGenerationEncoder(FlaxBertGenerationPreTrainedModel, EncoderBase):
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

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds the tokens: their positions, too, whether distances are embedded or not."""
        embeddings = EncoderEmbeddings(self.config, types=0)
        embeddings.is_absolute = True
        return embeddings


class FlaxBertGenerationDecoder(FlaxBertGenerationPreTrainedModel, EncoderCausalLM):
    """BERT for generation as a causal language model: set ``is_decoder=True``."""

    bert: FlaxBertGenerationEncoder
    lm_head: BertGenerationOnlyLMHead
