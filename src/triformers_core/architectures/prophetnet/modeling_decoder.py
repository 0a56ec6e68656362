"""ProphetNet's decoder, and what its scores are learned by.

Axis letters: B batch, T target length, C width, N streams that predict, V vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from triformers_core.architectures.prophetnet.configuration import ProphetNetConfig
from triformers_core.architectures.prophetnet.modeling_layers import (
    EPSILON,
    ProphetNetDecoderLayer,
    StreamLayerOutput,
    first_place,
    new_positions,
    stream_inputs,
)
from triformers_core.attention import cross_attention, self_attention
from triformers_core.cache import PastKeyValues, read_cache
from triformers_core.errors import InvalidInputError
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    LayerNorm,
    Module,
    ModuleList,
    Tensor,
    TiedEmbedding,
    ops,
)

__all__: list[str] = []


class DecoderStates(NamedTuple):
    """What the decoder returns; a tuple has an entry a layer, and is ``None`` if it isn't wanted.

    Args:
        last: the main stream's last states ``[B, T, C]``.
        last_of_streams: of the others, ``[B, N * T, C]``.
        past_key_values: the next cache.
        states: the main stream's, those of the embeddings first.
        states_of_streams: of the others.
        weights: the main stream's, ``[B, H, T, S]``.
        weights_of_streams: of the others, ``[B, N, H, T, S + T]``.
        cross_weights: of the attention to the encoder, ``[B, H, T + N * T, S]``.
    """

    last: Tensor
    last_of_streams: Tensor
    past_key_values: PastKeyValues | None
    states: tuple[Tensor, ...] | None
    states_of_streams: tuple[Tensor, ...] | None
    weights: tuple[Tensor, ...] | None
    weights_of_streams: tuple[Tensor, ...] | None
    cross_weights: tuple[Tensor, ...] | None


class ProphetNetDecoder(Module):
    """The decoder.

    Args:
        config: the architecture.
        embedding: the table of the tokens, which belongs to the model.
    """

    def __init__(self, config: ProphetNetConfig, embedding: Embedding) -> None:
        super().__init__()
        self.config = config
        self.word_embeddings = TiedEmbedding(embedding)
        self.position_embeddings = new_positions(config)
        self.ngram_embeddings = Embedding(config.ngram, config.hidden_size)
        self.embeddings_layer_norm = LayerNorm(config.hidden_size, EPSILON)
        self.dropout = Dropout(config.dropout)
        self.first = first_place(config)
        self.layers = ModuleList(
            [ProphetNetDecoderLayer(config) for _ in range(config.num_decoder_layers)]
        )

    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        *,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        cross_attn_head_mask: Tensor | None = None,
        past_key_values: PastKeyValues | None = None,
        use_cache: bool = False,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
    ) -> DecoderStates:
        cache = read_cache(past_key_values, len(self.layers))
        tokens = self.tokens(input_ids, inputs_embeds)
        length = ops.size(tokens, 1)
        own = self_attention(
            attention_mask,
            causal=True,
            cache=cache,
            head_mask=head_mask,
            output_attentions=output_attentions,
        )
        cross = cross_attention(
            encoder_hidden_states,
            encoder_attention_mask,
            head_mask=cross_attn_head_mask,
            output_attentions=output_attentions,
        )
        inputs = stream_inputs(own, tokens, cache, self.config)
        states: list[Tensor] = [self.embedded(tokens, cache.length)]
        outputs: list[StreamLayerOutput] = []
        for index, layer in enumerate(self.layers):
            seen = None if cross is None else cross.of_layer(index)
            output = layer(states[-1], inputs.of_layer(index), seen, cache.layer(index))
            outputs.append(output)
            states.append(output.hidden)
        main = tuple(ops.take_range(x, 0, length) for x in states)
        others = tuple(ops.take_slice(x, length, None, 1) for x in states)
        return DecoderStates(
            last=main[-1],
            last_of_streams=others[-1],
            past_key_values=(
                cache.after(tuple(x.cache for x in outputs), length) if use_cache else None
            ),
            states=main if output_hidden_states else None,
            states_of_streams=others if output_hidden_states else None,
            weights=_there(x.weights.main for x in outputs),
            weights_of_streams=_there(x.weights.streams for x in outputs),
            cross_weights=_there(x.cross_weights for x in outputs),
        )

    def tokens(self, input_ids: Tensor | None, inputs_embeds: Tensor | None) -> Tensor:
        """The embedded tokens ``[B, T, C]``.

        Raises:
            InvalidInputError: there are none.
        """
        if inputs_embeds is not None:
            return inputs_embeds
        if input_ids is None:
            raise InvalidInputError(
                "The decoder was called without decoder_input_ids or decoder_inputs_embeds (of a "
                "decoder alone: input_ids or inputs_embeds)."
            )
        return self.word_embeddings(input_ids)

    def embedded(self, tokens: Tensor, past: ops.Size | Tensor) -> Tensor:
        """What goes into the first layer, ``[B, T + N * T, C]``.

        Args:
            tokens: the embedded tokens ``[B, T, C]``.
            past: how many came before.
        """
        batch, length, width = (ops.size(tokens, axis) for axis in range(3))
        places = ops.unsqueeze(ops.arange(0, length, like=tokens), 0) + past + self.first
        main = tokens + self.positions(places)
        # The first stream's vector is the table's last row.
        streams = ops.reshape(ops.roll(self.ngram_embeddings.table(), 1, 0), (-1, 1, width))
        others = ops.reshape(streams + self.positions(places + 1), (1, -1, width))
        count = self.config.ngram * length
        hidden = ops.cat([main, ops.expand(others, (batch, count, width))], axis=1)
        dropped: Tensor = self.dropout(self.embeddings_layer_norm(hidden))
        return dropped

    def positions(self, places: Tensor) -> Tensor:
        """The embedded positions ``[1, T, C]``; those beyond the table have its last row."""
        last = self.config.max_position_embeddings - 1
        return self.position_embeddings(ops.clip(places, 0, last))


def _there(weights: Iterable[Tensor | None]) -> tuple[Tensor, ...] | None:
    """The weights, if there are any."""
    return tuple(x for x in weights if x is not None) or None


def stream_loss(logits: Tensor, labels: Tensor, config: ProphetNetConfig) -> Tensor:
    """The mean loss of the streams' scores, or of the first one's, as the configuration says.

    Args:
        logits: ``[B, N, T, V]``.
        labels: what all streams are to predict, ``[B, T]``; those of -100 don't count.
        config: also says how much of the loss all tokens have.
    """
    streams = 1 if config.disable_ngram_loss else config.ngram
    size = ops.size(logits, 3)
    flat = ops.reshape(ops.take_range(logits, 0, streams), (-1, size))
    wanted = ops.reshape(ops.repeat(ops.unsqueeze(labels, 1), streams, 1), (-1,))
    loss = ops.cross_entropy(flat, wanted)
    if config.eps == 0:
        return loss
    counted = ops.cast_like(wanted != -100, flat)
    all_tokens = -ops.reduce_sum(ops.log_softmax(flat), -1)
    smooth = ops.reduce_sum(all_tokens * counted, 0) / ops.reduce_sum(counted, 0)
    return loss * (1.0 - config.eps) + smooth * (config.eps / size)
