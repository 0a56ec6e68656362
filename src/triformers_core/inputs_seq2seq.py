"""What calls of an encoder with a decoder take; see ``inputs.py``."""

from __future__ import annotations

from typing import Annotated

from triformers_core.cache import PastKeyValues
from triformers_core.inputs import Options
from triformers_core.kit.torch import Tensor
from triformers_core.outputs import EncoderOutputs

__all__: list[str] = []  # For models alone.


class SourceInputs(Options, total=False):
    """A source text for the encoder, and a target for the decoder, as ids.

    Args:
        input_ids: token ids of the source ``[batch, source]``.
        attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
        decoder_input_ids: token ids of the target ``[batch, target]``; as the architecture makes
            them of the source by default, if it does.
        decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, target]``.
        head_mask: factor of every head of the encoder, ``[heads]`` or ``[layers, heads]``.
        decoder_head_mask: the same for the decoder's self-attention.
        cross_attn_head_mask: the same for the attention to the encoder.
        encoder_outputs: what the encoder returned, or its last state and then all states and
            attention weights in a tuple: in place of running it.
        inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, source, hidden]``.
        decoder_inputs_embeds: the same for the target.
        use_cache: whether to return keys and values; as the configuration says by default.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    decoder_input_ids: Tensor | None
    decoder_attention_mask: Tensor | None
    head_mask: Tensor | None
    decoder_head_mask: Tensor | None
    cross_attn_head_mask: Tensor | None
    encoder_outputs: EncoderOutputs | None


class Seq2SeqInputs(SourceInputs, total=False):
    """The same, or embedded; a target may be continued.

    Args:
        decoder_input_ids: token ids of the target ``[batch, target]``; as the architecture makes
            them of the source by default, if it does; with ``past_key_values`` just those that
            follow.
        decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, past +
            target]``.
        past_key_values: what an earlier call returned, to continue it, or what ``new_cache`` made.
    """

    past_key_values: PastKeyValues | None
    inputs_embeds: Tensor | None
    decoder_inputs_embeds: Tensor | None
    use_cache: Annotated[bool | None, "last"]


class Seq2SeqOnceInputs(SourceInputs, total=False):
    """The same for a whole target."""

    inputs_embeds: Tensor | None
    decoder_inputs_embeds: Tensor | None
    use_cache: Annotated[bool | None, "last"]


class Seq2SeqSpanInputs(SourceInputs, total=False):
    """The same where labels come before what is embedded."""

    inputs_embeds: Annotated[Tensor | None, "last"]
    decoder_inputs_embeds: Annotated[Tensor | None, "last"]
    use_cache: Annotated[bool | None, "last"]


class LongSourceInputs(SourceInputs, total=False):
    """The same where some tokens of the source see all of it and are seen by all.

    Args:
        global_attention_mask: 1 for such tokens, ``[batch, source]``; none by default.
    """

    global_attention_mask: Tensor | None


class LongSeq2SeqInputs(LongSourceInputs, total=False):
    """The same, or embedded; a target may be continued (see ``Seq2SeqInputs``).

    Args:
        decoder_input_ids: token ids of the target ``[batch, target]``; as the architecture makes
            them of the source by default, if it does; with ``past_key_values`` just those that
            follow.
        decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, past +
            target]``.
        past_key_values: what an earlier call returned, to continue it, or what ``new_cache`` made.
    """

    past_key_values: PastKeyValues | None
    inputs_embeds: Tensor | None
    decoder_inputs_embeds: Tensor | None
    use_cache: Annotated[bool | None, "last"]


class LongOnceInputs(LongSourceInputs, total=False):
    """The same for a whole target."""

    inputs_embeds: Tensor | None
    decoder_inputs_embeds: Tensor | None
    use_cache: Annotated[bool | None, "last"]


class LongSpanInputs(LongSourceInputs, total=False):
    """The same where labels come before what is embedded."""

    inputs_embeds: Annotated[Tensor | None, "last"]
    decoder_inputs_embeds: Annotated[Tensor | None, "last"]
    use_cache: Annotated[bool | None, "last"]


class DecoderAloneInputs(Options, total=False):
    """Text for the decoder of such a model, which may attend to an encoder's states.

    Args:
        input_ids: token ids ``[batch, sequence]``; with a cache, those of the new tokens.
        attention_mask: 1 for tokens, 0 for padding, ``[batch, past + sequence]``.
        encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``; without them
            there is none.
        head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
        cross_attn_head_mask: the same for the attention to the encoder.
        past_key_values: what an earlier call returned, to continue it, or what ``new_cache`` made.
        inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
        use_cache: whether to return keys and values; as the configuration says by default.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    encoder_hidden_states: Tensor | None
    encoder_attention_mask: Tensor | None
    head_mask: Tensor | None
    cross_attn_head_mask: Tensor | None
    past_key_values: PastKeyValues | None
    inputs_embeds: Tensor | None
    use_cache: Annotated[bool | None, "last"]


class PartsInputs(Options, total=False):
    """Source and target of a model whose encoder and decoder are models of their own.

    Args:
        input_ids: token ids of the source ``[batch, source]``.
        attention_mask: 1 for tokens of the source, 0 for padding, ``[batch, source]``.
        decoder_input_ids: token ids of the target ``[batch, target]``, by default made from
            ``labels``; with ``past_key_values`` just those that follow.
        decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, past +
            target]``; where the target is made from ``labels``, its padding by default.
        past_key_values: what an earlier call returned, to continue it, or what ``new_cache`` made.
        inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, source, hidden]``.
        use_cache: whether to return keys and values; as the decoder's configuration says by
            default.
        token_type_ids: segments of the source, for an encoder that has them.
        position_ids: positions of the source, for an encoder that takes them.
        head_mask: factor of every head of the encoder, ``[heads]`` or ``[layers, heads]``.
        decoder_token_type_ids: segments of the target, for a decoder that has them.
        decoder_position_ids: positions of the target, for a decoder that takes them.
        decoder_head_mask: factor of every head of the decoder.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    decoder_input_ids: Tensor | None
    decoder_attention_mask: Tensor | None
    encoder_outputs: EncoderOutputs | None
    past_key_values: PastKeyValues | None
    inputs_embeds: Tensor | None
    decoder_inputs_embeds: Tensor | None
    use_cache: Annotated[bool | None, "last"]
    token_type_ids: Annotated[Tensor | None, "last"]
    position_ids: Annotated[Tensor | None, "last"]
    head_mask: Annotated[Tensor | None, "last"]
    decoder_token_type_ids: Annotated[Tensor | None, "last"]
    decoder_position_ids: Annotated[Tensor | None, "last"]
    decoder_head_mask: Annotated[Tensor | None, "last"]


class SoundSourceInputs(Options, total=False):
    """Sound for the encoder, and a target for the decoder.

    Args:
        input_features: what the feature extractor makes of recordings, ``[batch, frames, features]``.
        attention_mask: 1 for frames, then 0 for padding, ``[batch, frames]``.
        decoder_input_ids: token ids of the target ``[batch, target]``; with ``past_key_values`` just
            those that follow.
        decoder_attention_mask: 1 for tokens of the target, 0 for padding, ``[batch, past +
            target]``.
    """

    input_features: Tensor | None
    attention_mask: Tensor | None
    decoder_input_ids: Tensor | None
    decoder_attention_mask: Tensor | None
    head_mask: Tensor | None
    decoder_head_mask: Tensor | None
    cross_attn_head_mask: Tensor | None
    encoder_outputs: EncoderOutputs | None
    past_key_values: PastKeyValues | None
    decoder_inputs_embeds: Tensor | None
    use_cache: Annotated[bool | None, "last"]


class PassagesInputs(Options, total=False):
    """Questions, the passages that were found for them, and the beginning of the answers.

    Args:
        input_ids: token ids of the questions ``[batch, question]``, which passages are looked up for;
            not needed where these are given.
        attention_mask: 1 for tokens of the questions, 0 for padding, ``[batch, question]``.
        encoder_outputs: what the generator's encoder made of the passages, in place of running it.
        decoder_input_ids: token ids of the answers ``[batch, target]``, by default the ``labels``
            where there are such; with ``past_key_values`` just those that follow.
        decoder_attention_mask: 1 for tokens of the answers, 0 for padding, ``[batch, past +
            target]``.
        past_key_values: what an earlier call returned, to continue it, or what ``new_cache`` made
            for ``batch * passages`` rows.
        doc_scores: how well each passage goes with its question, ``[batch, passages]``.
        context_input_ids: token ids of every passage with its question, ``[batch * passages,
            context]``, those of a question one after the other; what the retriever finds by default.
        context_attention_mask: 1 for their tokens, 0 for padding, ``[batch * passages, context]``;
            all are tokens by default.
        output_retrieved: whether to return the passages that were looked up; as the configuration
            says by default.
        n_docs: how many passages are retrieved; as the configuration says by default.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    encoder_outputs: EncoderOutputs | None
    decoder_input_ids: Tensor | None
    decoder_attention_mask: Tensor | None
    past_key_values: PastKeyValues | None
    doc_scores: Tensor | None
    context_input_ids: Tensor | None
    context_attention_mask: Tensor | None
    use_cache: bool | None
    output_retrieved: Annotated[bool | None, "keyword"]
    n_docs: Annotated[int | None, "keyword"]
