# Generated from src/triformers_core/architectures/fsmt/modeling.py by `make generate`; do not edit.
"""FSMT (Ng et al. 2019, https://arxiv.org/abs/1907.06616), written once for the backends.

It is BART without a table in common, that counts positions from the padding token's and whose decoder
ends with the scores of the target's tokens, which the model without a head returns, too.
"""

from __future__ import annotations

from typing import ClassVar

from triformers.models.tensorflow.bart import TFBartModel, TFBartPreTrainedModel, moved_target
from triformers.models.tensorflow.bart_layers import BartStack, new_table
from triformers.models.tensorflow.cache import PastKeyValues
from triformers.models.tensorflow.outputs import EncoderOutputs, TFBaseModelOutput
from triformers.models.tensorflow.seq2seq import shift_tokens_right as shift_tokens_right
from triformers.models.tensorflow.seq2seq_heads import ConditionalGeneration
from triformers_core.architectures.fsmt.configuration import FSMTConfig
from triformers_core.architectures.fsmt.names import FSMT_NAMES
from triformers_core.kit.tensorflow import Embedding, Tensor, TiedLinear, ops

__all__ = [
    "TFFSMTForConditionalGeneration",
    "TFFSMTModel",
    "TFFSMTPreTrainedModel",
]


class TFFSMTPreTrainedModel(TFBartPreTrainedModel):
    """What all FSMT models share."""

    config_class = FSMTConfig
    config: FSMTConfig
    published_names = FSMT_NAMES
    caches_with_labels = True
    # Positions are computed, and a table that is the source's, too, may be there twice.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"\bembed_positions\.weights?$",
        r"\bdecoder\.(embed_tokens|output_projection)\.weight$",
        r"\b(encoder|decoder)\.version$",
    )
    # The source's alone.
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (r"\bencoder\.embed_tokens\.weight$",)


class FSMTDecoder(BartStack):
    """The decoder, with scores of the target's tokens by their own table.

    Args:
        config: the architecture.
        embedding: the table of the tokens, where it is the source's, too.
    """

    def __init__(self, config: FSMTConfig, embedding: Embedding | None = None) -> None:
        table = new_table(config, config.tgt_vocab_size) if embedding is None else embedding
        super().__init__(config, table, is_decoder=True)
        # Files hold the table under the name of what scores the tokens.
        self.output_projection = table if embedding is None else None
        self.scores = TiedLinear(table, bias=False)


class TFFSMTModel(TFFSMTPreTrainedModel, TFBartModel):
    """FSMT's scores of the target's tokens, whose last "hidden states" they are."""

    decoder: FSMTDecoder

    def add_parts(self) -> None:
        """Adds encoder and decoder, each with its table of tokens unless there is one for both."""
        config = self.config
        self.encoder = BartStack(config)
        shared = self.encoder.own_table() if config.tie_word_embeddings else None
        self.decoder = FSMTDecoder(config, shared)

    def get_input_embeddings(self) -> Embedding:
        """The table of the source's tokens."""
        return self.encoder.own_table()

    def target_table(self) -> Embedding:
        """The table of the target's tokens."""
        own = self.decoder.output_projection
        return self.get_input_embeddings() if own is None else own

    def states(
        self,
        *,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        decoder_head_mask: Tensor | None = None,
        cross_attn_head_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        past_key_values: PastKeyValues | None = None,
        inputs_embeds: Tensor | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        use_cache: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> TFBaseModelOutput:
        """The scores of the target's tokens, and the states of encoder and decoder.

        Padding of a target is known by its ids, where no mask says it.
        """
        target = decoder_input_ids
        if target is None and decoder_inputs_embeds is None:
            target = self.default_target(input_ids)
            decoder_input_ids = target
        begins = past_key_values is None
        if begins and target is not None and decoder_attention_mask is None:
            padding = self.config.pad_token_id
            assert padding is not None, "new_positions has seen to it"
            decoder_attention_mask = ops.to_int(target != padding)
        outputs = super().states(
            input_ids=input_ids,
            attention_mask=attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            head_mask=head_mask,
            decoder_head_mask=decoder_head_mask,
            cross_attn_head_mask=cross_attn_head_mask,
            encoder_outputs=encoder_outputs,
            past_key_values=past_key_values,
            inputs_embeds=inputs_embeds,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return TFBaseModelOutput(
            last_hidden_state=self.decoder.scores(outputs.last_hidden_state),
            past_key_values=outputs.past_key_values,
            decoder_hidden_states=outputs.decoder_hidden_states,
            decoder_attentions=outputs.decoder_attentions,
            cross_attentions=outputs.cross_attentions,
            encoder_last_hidden_state=outputs.encoder_last_hidden_state,
            encoder_hidden_states=outputs.encoder_hidden_states,
            encoder_attentions=outputs.encoder_attentions,
        )


class TFFSMTForConditionalGeneration(TFFSMTPreTrainedModel, ConditionalGeneration):
    """FSMT with scores of the next target token."""

    def __init__(self, config: FSMTConfig) -> None:
        super().__init__(config)
        self.model = TFFSMTModel(config)
        self.post_init()

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The scores of the vocabulary, which the model without a head has made, ``[B, T, vocabulary]``."""
        return hidden

    def prepare_decoder_input_ids_from_labels(self, labels: Tensor) -> Tensor:
        """The decoder's input for these labels: the last that isn't padding, then all others.

        Args:
            labels: the target ``[batch, sequence]``; negative ones become padding.

        Raises:
            InvalidConfigurationError: the configuration names no padding token.
        """
        return moved_target(labels, self)
