# Generated from src/triformers_core/architectures/t5/modeling.py by `make generate`; do not edit.
"""T5 (Raffel et al. 2019, https://arxiv.org/abs/1910.10683), written once for three backends.

Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from typing import ClassVar

from triformers.models.tensorflow.cache import CacheShape
from triformers.models.tensorflow.seq2seq import Seq2SeqModel
from triformers.models.tensorflow.seq2seq import shift_tokens_right as shift_tokens_right
from triformers.models.tensorflow.seq2seq_heads import ConditionalGeneration, Seq2SeqBase
from triformers.models.tensorflow.t5_layers import T5Stack
from triformers_core.architectures.t5.configuration import T5Config
from triformers_core.architectures.t5.names import T5_NAMES
from triformers_core.kit.initializers import Initializer, Normal
from triformers_core.kit.tensorflow import Embedding, Linear, Tensor, TiedLinear

__all__ = ["TFT5ForConditionalGeneration", "TFT5Model", "TFT5PreTrainedModel"]


class TFT5PreTrainedModel(Seq2SeqModel):
    """What all T5 models share: the table of the tokens, the encoder and the decoder."""

    config_class = T5Config
    config: T5Config
    published_names = T5_NAMES
    # Older files repeat the table of the tokens, and have distances that cross attention ignores.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"^(encoder|decoder)\.embed_tokens\.weight$",
        r"\.EncDecAttention\.relative_attention_bias\.weight$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (r"^shared\.weight$", r"^lm_head\.weight$")

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.shared = Embedding(config.vocab_size, config.d_model)
        self.encoder = T5Stack(config, self.shared, is_decoder=False)
        self.decoder = T5Stack(config, self.shared, is_decoder=True)

    def weight_initializer(self) -> Initializer:
        """How the table of the tokens and an output projection of its own start."""
        return Normal(self.config.initializer_factor)

    def cache_shape(self) -> CacheShape:
        """Of what size the decoder's keys and values are."""
        config = self.config
        return CacheShape(config.num_decoder_layers or 0, config.num_heads, config.d_kv)

    def get_input_embeddings(self) -> Embedding:
        """The table of the tokens, which encoder and decoder share."""
        return self.shared


class TFT5Model(TFT5PreTrainedModel, Seq2SeqBase):
    """T5's hidden states, without a head."""

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.post_init()


class TFT5ForConditionalGeneration(TFT5PreTrainedModel, ConditionalGeneration):
    """T5 with scores of the next target token."""

    # Files of the first version repeat the tied output projection.
    ignored_on_load = (*TFT5PreTrainedModel.ignored_on_load, r"^lm_head\.weight$")

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.lm_head = (
            TiedLinear(self.shared, bias=False)
            if config.tie_word_embeddings
            else Linear(config.d_model, config.vocab_size, bias=False)
        )
        self.post_init()

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The scores of the vocabulary, ``[B, T, vocabulary]``."""
        if self.config.tie_word_embeddings:  # The table has the scale of hidden states.
            hidden = hidden * self.config.d_model**-0.5
        scores: Tensor = self.lm_head(hidden)
        return scores
