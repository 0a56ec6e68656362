# Generated from src/triformers_core/architectures/bert_generation/modeling.py by `make generate`; do not edit.
"""BERT for generation (Rothe et al. 2020, https://arxiv.org/abs/1907.12461), written once for three backends.

It is BERT without token types and without a pooled state, as an encoder or as a decoder with a head
of one table. Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from triformers.models.torch.encoder import EncoderBase, EncodingModel
from triformers.models.torch.encoder_heads import EncoderCausalLM
from triformers.models.torch.encoder_layers import EncoderEmbeddings
from triformers.models.torch.tasks import TaskModel
from triformers_core.architectures.bert_generation.configuration import BertGenerationConfig
from triformers_core.kit.torch import Embedding, Linear, Module, Parameter, Tensor, TiedLinear, ops

__all__ = [
    "BertGenerationDecoder",
    "BertGenerationEncoder",
    "BertGenerationPreTrainedModel",
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

    def forward(self, hidden: Tensor) -> Tensor:
        return self.decoder(hidden) + ops.value(self.bias)


class BertGenerationPreTrainedModel(EncodingModel):
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

    def new_base_model(self, add_pooling_layer: bool) -> TaskModel:
        """The model without a head, which never pools."""
        return BertGenerationEncoder(self.config)

    def new_language_head(self) -> Module:
        """What turns states into scores of the vocabulary."""
        return BertGenerationOnlyLMHead(self.config, self.get_input_embeddings())


class BertGenerationEncoder(BertGenerationPreTrainedModel, EncoderBase):
    """The hidden states, without a head; of an encoder, or of a decoder with ``is_decoder``.

    It knows no ``token_type_ids`` and pools nothing; all else is as in ``BertModel``.

    Args:
        config: the architecture.
    """

    def __init__(self, config: BertGenerationConfig) -> None:
        super().__init__(config, add_pooling_layer=False)

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds the tokens: their positions, too, whether distances are embedded or not."""
        embeddings = EncoderEmbeddings(self.config, types=0)
        embeddings.is_absolute = True
        return embeddings


class BertGenerationDecoder(BertGenerationPreTrainedModel, EncoderCausalLM):
    """BERT for generation as a causal language model: set ``is_decoder=True``."""

    bert: BertGenerationEncoder
    lm_head: BertGenerationOnlyLMHead
