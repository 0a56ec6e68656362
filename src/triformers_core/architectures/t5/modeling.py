"""T5 (Raffel et al. 2019, https://arxiv.org/abs/1910.10683), written once for three backends.

Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from typing import ClassVar, Unpack

from triformers_core.architectures.t5.configuration import T5Config
from triformers_core.architectures.t5.modeling_layers import T5Stack
from triformers_core.architectures.t5.names import T5_NAMES
from triformers_core.cache import CacheShape
from triformers_core.inputs import PlainInputs
from triformers_core.kit.initializers import Initializer, Normal
from triformers_core.kit.torch import (
    Embedding,
    Linear,
    PreTrainedModel,
    Tensor,
    TiedLinear,
    model_call,
)
from triformers_core.outputs import BaseModelOutput
from triformers_core.seq2seq import Seq2SeqModel
from triformers_core.seq2seq_heads import ConditionalGeneration, Seq2SeqBase

__all__ = ["T5EncoderModel", "T5ForConditionalGeneration", "T5Model", "T5PreTrainedModel"]


class T5PreTrainedModel(PreTrainedModel):
    """What all T5 models share."""

    config_class = T5Config
    config: T5Config
    base_model_prefix = "transformer"
    published_names = T5_NAMES
    # Older files repeat the table of the tokens, and have distances that cross attention ignores.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"\b(encoder|decoder)\.embed_tokens\.weight$",
        r"\.EncDecAttention\.relative_attention_bias\.weight$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (r"\bshared\.weight$", r"^lm_head\.weight$")

    def weight_initializer(self) -> Initializer:
        """How the table of the tokens, a projection of its own and a token's classifier start."""
        return Normal(self.config.initializer_factor)


class T5EncoderModel(T5PreTrainedModel):
    """T5's encoder alone; of files of the whole model it reads that part."""

    ignored_on_load: ClassVar[tuple[str, ...]] = (
        *T5PreTrainedModel.ignored_on_load,
        r"^decoder\.",
        r"^lm_head\.weight$",
    )

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.shared = Embedding(config.vocab_size, config.d_model)
        self.encoder = T5Stack(config, self.shared, is_decoder=False)
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The table of the tokens."""
        return self.shared

    def get_encoder(self) -> T5Stack:
        """The encoder."""
        return self.encoder

    @model_call
    def forward(self, **inputs: Unpack[PlainInputs]) -> BaseModelOutput:
        """Computes the hidden states.

        Raises:
            InvalidInputError: there is no text.
        """
        outputs: BaseModelOutput = self.encoder(
            inputs.get("input_ids"),
            inputs.get("attention_mask"),
            head_mask=inputs.get("head_mask"),
            inputs_embeds=inputs.get("inputs_embeds"),
            output_attentions=inputs.get("output_attentions"),
            output_hidden_states=inputs.get("output_hidden_states"),
        )
        return BaseModelOutput(
            last_hidden_state=outputs.last_hidden_state,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )


class T5EncoderDecoder(T5PreTrainedModel, Seq2SeqModel):
    """The table of the tokens, the encoder and the decoder."""

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.shared = Embedding(config.vocab_size, config.d_model)
        self.encoder = T5Stack(config, self.shared, is_decoder=False)
        self.decoder = T5Stack(config, self.shared, is_decoder=True)

    def cache_shape(self) -> CacheShape:
        """Of what size the decoder's keys and values are."""
        config = self.config
        return CacheShape(config.num_decoder_layers or 0, config.num_heads, config.d_kv)

    def get_input_embeddings(self) -> Embedding:
        """The table of the tokens, which encoder and decoder share."""
        return self.shared


class T5Model(T5EncoderDecoder, Seq2SeqBase):
    """T5's hidden states, without a head."""

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.post_init()


class T5ForConditionalGeneration(T5EncoderDecoder, ConditionalGeneration):
    """T5 with scores of the next target token."""

    # Files of the first version repeat the tied output projection.
    ignored_on_load = (*T5PreTrainedModel.ignored_on_load, r"^lm_head\.weight$")

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
