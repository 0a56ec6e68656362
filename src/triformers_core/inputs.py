"""What public calls take, a ``TypedDict`` a kind of input: the one place where it is documented.

Those of texts are here, others in the files beside, ``inputs_….py``.

A source says ``**inputs: Unpack[TextInputs]``; the generator writes the keys out as parameters, in
this order, the model's own arguments after them. Where that isn't a key's place, ``Annotated`` says
``"last"`` (after the own arguments) or ``"keyword"`` (keyword-only). A key means what the ``Args:`` of
its class say, or else those of the first class here that has them.
"""

from __future__ import annotations

from typing import Annotated, TypedDict

from triformers_core.cache import PastKeyValues
from triformers_core.kit.torch import Tensor

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


class QueryInputs(Options, total=False):
    """Queries, and documents that answer them.

    Args:
        input_ids_query: token ids of queries ``[batch, sequence]``.
        attention_mask_query: 1 for tokens, 0 for padding, ``[batch, sequence]``.
        input_ids_doc: token ids of documents ``[batch, sequence]``; each answers the query of its
            place.
        attention_mask_doc: 1 for tokens, 0 for padding, ``[batch, sequence]``.
    """

    input_ids_query: Tensor | None
    attention_mask_query: Tensor | None
    input_ids_doc: Tensor | None
    attention_mask_doc: Tensor | None


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


class CachedHashInputs(HashedInputs, total=False):
    """Such text that goes on where an earlier call ended.

    Args:
        input_ids: token ids ``[batch, sequence]``; with a cache that holds tokens, a single new one.
        attention_mask: 1 for tokens, 0 for padding, ``[batch, past + sequence]``; all are tokens by
            default.
        past_buckets_states: hashes and states of earlier tokens, as returned with ``use_cache``, or
            what ``new_cache`` made.
        use_cache: whether to return them (decoders only); by default as the configuration says, and
            never in training or with labels.
    """

    past_buckets_states: PastKeyValues | None
    use_cache: bool | None


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
