"""What public calls take, a ``TypedDict`` a kind of input: the one place where it is documented.

A source says ``**inputs: Unpack[TextInputs]``; the generator writes the keys out as parameters, in
this order, the model's own arguments after them. Where that isn't a key's place, ``Annotated`` says
``"last"`` (after the own arguments) or ``"keyword"`` (keyword-only). A key means what the ``Args:`` of
its class say, or else those of the first class here that has them.
"""

from __future__ import annotations

from typing import Annotated, TypedDict

from triformers_core.cache import PastKeyValues
from triformers_core.kit.torch import Tensor
from triformers_core.outputs import EncoderOutputs

__all__: list[str] = []  # For models alone.


class Options(TypedDict, total=False):
    """What a call returns.

    Args:
        output_attentions: whether to return the attention weights.
        output_hidden_states: whether to return every layer's states.
        return_dict: whether to return an output object instead of a tuple.
    """

    output_attentions: Annotated[bool | None, "keyword"]
    output_hidden_states: Annotated[bool | None, "keyword"]
    return_dict: Annotated[bool | None, "keyword"]


class TextInputs(Options, total=False):
    """Text, as ids or embedded.

    Args:
        input_ids: token ids ``[batch, sequence]``.
        attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
        token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
        position_ids: ``[batch, sequence]``; counted by default.
        head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
        inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    token_type_ids: Tensor | None
    position_ids: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None


class BoxInputs(Options, total=False):
    """Text, and where on a page its words stand.

    Args:
        bbox: left, upper, right and lower side of every token's box, ``[batch, sequence, 4]``, from
            0 up to below ``max_2d_position_embeddings``; 0 by default.
    """

    input_ids: Tensor | None
    bbox: Tensor | None
    attention_mask: Tensor | None
    token_type_ids: Tensor | None
    position_ids: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None


class RegionInputs(TextInputs, total=False):
    """Text, and what a detector says of regions of an image.

    Args:
        visual_embeds: of every region, ``[batch, regions, width]``.
        visual_attention_mask: 1 for regions, 0 for padding, ``[batch, regions]``; all are regions by
            default.
        visual_token_type_ids: segment of every region, ``[batch, regions]``; 1 by default.
        image_text_alignment: places of the words that a region goes with, -1 for none, ``[batch,
            regions, words]``.
    """

    visual_embeds: Tensor | None
    visual_attention_mask: Tensor | None
    visual_token_type_ids: Tensor | None
    image_text_alignment: Tensor | None


class EntityInputs(Options, total=False):
    """Text, and the entities that it mentions.

    Args:
        entity_ids: ids of the entities ``[batch, entities]``; none by default.
        entity_attention_mask: 1 for entities, 0 for padding, ``[batch, entities]``; all are entities
            by default.
        entity_token_type_ids: segment of every entity, ``[batch, entities]``; 0 by default.
        entity_position_ids: places of the tokens that mention an entity, -1 for none, ``[batch,
            entities, tokens]``.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    token_type_ids: Tensor | None
    position_ids: Tensor | None
    entity_ids: Tensor | None
    entity_attention_mask: Tensor | None
    entity_token_type_ids: Tensor | None
    entity_position_ids: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None


class SeenInputs(Options, total=False):
    """Text, and regions of an image: what a detector says of them and where they are.

    Args:
        visual_feats: what is said of every region, ``[batch, regions, width]``.
        visual_pos: where it is, ``[batch, regions, 4]``: left, upper, right and lower side, as shares
            of the image's width and height.
        visual_attention_mask: 1 for regions, 0 for padding, ``[batch, regions]``; all are regions by
            default.
    """

    input_ids: Tensor | None
    visual_feats: Tensor | None
    visual_pos: Tensor | None
    attention_mask: Tensor | None
    visual_attention_mask: Tensor | None
    token_type_ids: Tensor | None
    inputs_embeds: Tensor | None


class CrossInputs(TextInputs, total=False):
    """Text, and an encoder's states to attend to.

    Args:
        encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``.
        encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
    """

    encoder_hidden_states: Tensor | None
    encoder_attention_mask: Tensor | None


class DecoderInputs(CrossInputs, total=False):
    """Text that goes on where an earlier call ended.

    Args:
        past_key_values: keys and values of earlier tokens, as returned with ``use_cache``, or what
            ``new_cache`` made.
        use_cache: whether to return keys and values (decoders only).
    """

    past_key_values: PastKeyValues | None
    use_cache: bool | None


class ChoiceInputs(Options, total=False):
    """The texts of several choices.

    Args:
        input_ids: token ids ``[batch, choices, sequence]``.
        attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``.
        token_type_ids: segment of every token, ``[batch, choices, sequence]``; 0 by default.
        position_ids: ``[batch, choices, sequence]``; counted by default.
        inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
            hidden]``.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    token_type_ids: Tensor | None
    position_ids: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None


class LanguageInputs(Options, total=False):
    """Text in one of several languages.

    Args:
        attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; by default as ``lengths``
            say.
        langs: the language of every token, ``[batch, sequence]``; none by default.
        token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
        lengths: how many tokens a text has, ``[batch]``; by default as many as aren't padding.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    langs: Tensor | None
    token_type_ids: Tensor | None
    position_ids: Tensor | None
    lengths: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None


class LanguageChoiceInputs(Options, total=False):
    """The texts of several choices in one of several languages.

    Args:
        input_ids: token ids ``[batch, choices, sequence]``.
        attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``; by default
            padding is known by its ids.
        langs: the language of every token, ``[batch, choices, sequence]``; none by default.
        token_type_ids: ids of tokens whose embedding is added, ``[batch, choices, sequence]``.
        position_ids: ``[batch, choices, sequence]``; counted by default.
        inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
            hidden]``.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    langs: Tensor | None
    token_type_ids: Tensor | None
    position_ids: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None


class LongInputs(Options, total=False):
    """Text of which some tokens see all and are seen by all; the others see what is around them.

    Args:
        attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; all are tokens by default.
        global_attention_mask: 1 for tokens that see all and are seen by all, ``[batch, sequence]``.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    global_attention_mask: Tensor | None
    head_mask: Tensor | None
    token_type_ids: Tensor | None
    position_ids: Tensor | None
    inputs_embeds: Tensor | None


class LongChoiceInputs(Options, total=False):
    """The texts of several choices, of such tokens.

    Args:
        input_ids: token ids ``[batch, choices, sequence]``.
        token_type_ids: segment of every token, ``[batch, choices, sequence]``; 0 by default.
        attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``.
        global_attention_mask: 1 for tokens that see all and are seen by all, ``[batch, choices,
            sequence]``; by default those after the first separator and its successor.
        position_ids: ``[batch, choices, sequence]``; counted by default.
        inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
            hidden]``.
    """

    input_ids: Tensor | None
    token_type_ids: Tensor | None
    attention_mask: Tensor | None
    global_attention_mask: Tensor | None
    head_mask: Tensor | None
    position_ids: Annotated[Tensor | None, "last"]
    inputs_embeds: Annotated[Tensor | None, "last"]


class PlainInputs(Options, total=False):
    """Text of one segment, whose positions are counted."""

    input_ids: Tensor | None
    attention_mask: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None


class PlainChoiceInputs(Options, total=False):
    """The texts of several choices, of one segment each.

    Args:
        input_ids: token ids ``[batch, choices, sequence]``.
        attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``.
        inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
            hidden]``.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None


class SegmentInputs(Options, total=False):
    """Text whose padding is known by its ids, and whose positions are counted.

    Args:
        attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; by default tokens are
            those that aren't the padding token.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    token_type_ids: Tensor | None
    inputs_embeds: Tensor | None


class UnplacedInputs(Options, total=False):
    """Text in segments, whose tokens know no position but their distances."""

    input_ids: Tensor | None
    attention_mask: Tensor | None
    token_type_ids: Tensor | None
    inputs_embeds: Tensor | None


class UnplacedChoiceInputs(Options, total=False):
    """The texts of several choices, in segments and without positions.

    Args:
        input_ids: token ids ``[batch, choices, sequence]``.
        attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``.
        token_type_ids: segment of every token, ``[batch, choices, sequence]``; 0 by default.
        inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
            hidden]``.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    token_type_ids: Tensor | None
    inputs_embeds: Tensor | None


class BareInputs(Options, total=False):
    """Text and its mask."""

    input_ids: Tensor | None
    attention_mask: Tensor | None
    inputs_embeds: Tensor | None


class CausalInputs(Options, total=False):
    """Text for a model that is a decoder in any case; positions and types as GPT-2 has them.

    Args:
        input_ids: token ids ``[batch, sequence]``; with a cache, those of the new tokens.
        attention_mask: 1 for tokens, 0 for padding, ``[batch, past + sequence]``; all are tokens by
            default.
        token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
        position_ids: ``[batch, sequence]``; counted on from the cache by default, padding too.
        use_cache: whether to return keys and values; by default as the configuration says.
        output_hidden_states: whether to return every layer's states, the last one's normalised.
    """

    input_ids: Tensor | None
    past_key_values: PastKeyValues | None
    attention_mask: Tensor | None
    token_type_ids: Tensor | None
    position_ids: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None
    use_cache: Annotated[bool | None, "last"]


class CausalCrossInputs(CausalInputs, total=False):
    """The same, and an encoder's states to attend to."""

    encoder_hidden_states: Tensor | None
    encoder_attention_mask: Tensor | None


class TableInputs(Options, total=False):
    """A question and its table.

    Args:
        token_type_ids: where in the table every token is, ``[batch, sequence, 7]``: segment,
            column, row, previous label, rank, inverse rank, numeric relation; 0 by default.
        position_ids: ``[batch, sequence]``; counted anew in every cell by default, or on without
            ``reset_position_index_per_cell``.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    token_type_ids: Tensor | None
    position_ids: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None


class TableCrossInputs(TableInputs, total=False):
    """The same, and an encoder's states to attend to.

    Args:
        encoder_hidden_states: for a model with cross attention, ``[batch, source, hidden]``.
    """

    encoder_hidden_states: Tensor | None
    encoder_attention_mask: Tensor | None


class MemoryInputs(Options, total=False):
    """Text for a model that keeps memories and predicts in any order, as XLNet does.

    Args:
        attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; memories are seen in any
            case.
        mems: what earlier calls returned under this name, ``[positions, batch, hidden]`` a layer.
        perm_mask: 1 where a token (second axis) doesn't see another (third axis), ``[batch,
            sequence, sequence]``; it always sees itself, unless it is predicted.
        target_mapping: 1 for the place of a token to predict (second axis), ``[batch, predicted,
            sequence]``; none by default.
        token_type_ids: segment of every token, ``[batch, sequence]``; no segments by default.
        input_mask: 1 for padding and 0 for tokens, instead of ``attention_mask``.
        use_mems: whether to return memories; by default as the configuration says.
    """

    input_ids: Tensor | None
    attention_mask: Tensor | None
    mems: tuple[Tensor, ...] | None
    perm_mask: Tensor | None
    target_mapping: Tensor | None
    token_type_ids: Tensor | None
    input_mask: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None
    use_mems: Annotated[bool | None, "last"]


class RememberingInputs(Options, total=False):
    """Text for a model that keeps memories, as Transformer-XL does.

    Args:
        mems: what earlier calls returned under this name, ``[positions, batch, hidden]`` a layer;
            zeros by default.
        attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``: padding is seen as an
            empty memory is. None by default, since texts that end earlier need no mask.
    """

    input_ids: Tensor | None
    mems: tuple[Tensor, ...] | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None
    attention_mask: Annotated[Tensor | None, "last"]


class HashedInputs(Options, total=False):
    """Text for a model whose attention is in chunks, as Reformer's."""

    input_ids: Tensor | None
    attention_mask: Tensor | None
    position_ids: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None


class MemoryChoiceInputs(Options, total=False):
    """The texts of several choices for such a model.

    Args:
        input_ids: token ids ``[batch, choices, sequence]``.
        token_type_ids: segment of every token, ``[batch, choices, sequence]``; no segments by
            default.
        attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``.
        mems: what earlier calls returned under this name, ``[positions, batch * choices, hidden]``
            a layer.
        perm_mask: 1 where a token doesn't see another, ``[batch * choices, sequence, sequence]``.
        target_mapping: 1 for the place of a token to predict, ``[batch * choices, predicted,
            sequence]``.
        inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
            hidden]``.
    """

    input_ids: Tensor | None
    token_type_ids: Tensor | None
    input_mask: Tensor | None
    attention_mask: Tensor | None
    mems: tuple[Tensor, ...] | None
    perm_mask: Tensor | None
    target_mapping: Tensor | None
    head_mask: Tensor | None
    inputs_embeds: Tensor | None
    use_mems: Annotated[bool | None, "last"]


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


class ImageInputs(Options, total=False):
    """Images.

    Args:
        pixel_values: normalised images ``[batch, channels, height, width]``.
        interpolate_pos_encoding: whether images of another size are taken, by resizing the grid of
            position embeddings.
    """

    pixel_values: Tensor | None
    head_mask: Tensor | None
    interpolate_pos_encoding: Annotated[bool | None, "keyword"]


class BareImageInputs(Options, total=False):
    """Images, for a model whose heads all count."""

    pixel_values: Tensor | None
    interpolate_pos_encoding: Annotated[bool | None, "keyword"]


class DetectionInputs(Options, total=False):
    """Images of different sizes, padded to one.

    Args:
        pixel_mask: 1 for pixels, 0 for padding, ``[batch, height, width]``; all are pixels by default.
        encoder_outputs: what the encoder returned, or its last state and then all states and
            attention weights in a tuple: in place of running it.
    """

    pixel_values: Tensor | None
    pixel_mask: Tensor | None
    encoder_outputs: Annotated[EncoderOutputs | None, "keyword"]


class BareTextInputs(Options, total=False):
    """Text as ids alone, for such a model."""

    input_ids: Tensor | None
    attention_mask: Tensor | None
    position_ids: Tensor | None


class ImageTextInputs(Options, total=False):
    """Texts, and images to compare them with."""

    input_ids: Tensor | None
    pixel_values: Tensor | None
    attention_mask: Tensor | None
    position_ids: Tensor | None
    interpolate_pos_encoding: Annotated[bool | None, "keyword"]


class SoundInputs(Options, total=False):
    """Sound.

    Args:
        input_values: samples ``[batch, samples]``, as the feature extractor prepares them.
        attention_mask: 1 for sound and 0 for padding, ``[batch, samples]``.
        freeze_feature_encoder: whether the convolutions get no gradient in this call.
    """

    input_values: Tensor | None
    attention_mask: Tensor | None
    freeze_feature_encoder: Annotated[bool | None, "keyword"]


class MaskedSoundInputs(SoundInputs, total=False):
    """Sound, of which a part is hidden.

    Args:
        mask_time_indices: 1 or true for positions whose state is hidden from the transformer,
            ``[batch, positions]``; by default drawn in training, as the configuration says.
    """

    mask_time_indices: Tensor | None


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


class GenerationOptions(TypedDict, total=False):
    """The fields of ``GenerationConfig``, which documents them, as keywords of ``generate``.

    Other keywords are handed on, to be refused with the nearest name.
    """

    max_length: int | None
    max_new_tokens: int | None
    min_length: int | None
    min_new_tokens: int | None
    max_time: float | None
    stop_strings: str | list[str] | None
    early_stopping: bool | str | None
    do_sample: bool | None
    num_beams: int | None
    num_return_sequences: int | None
    use_cache: bool | None
    temperature: float | None
    top_k: int | None
    top_p: float | None
    min_p: float | None
    typical_p: float | None
    repetition_penalty: float | None
    encoder_repetition_penalty: float | None
    length_penalty: float | None
    no_repeat_ngram_size: int | None
    encoder_no_repeat_ngram_size: int | None
    bad_words_ids: list[list[int]] | None
    renormalize_logits: bool | None
    forced_bos_token_id: int | None
    forced_eos_token_id: int | list[int] | None
    suppress_tokens: list[int] | None
    begin_suppress_tokens: list[int] | None
    pad_token_id: int | None
    bos_token_id: int | None
    eos_token_id: int | list[int] | None
    decoder_start_token_id: int | list[int] | None
    output_attentions: bool | None
    output_hidden_states: bool | None
    output_scores: bool | None
    output_logits: bool | None
