"""LXMERT (Tan and Bansal 2019, https://arxiv.org/abs/1908.07490), written once for three backends.

It is made of BERT's parts: layers of words, layers of regions of an image, and layers in which both
attend to each other. Attribute names are those of the published checkpoints. Axis letters in
comments: B batch, T words, R regions.
"""

from __future__ import annotations

from typing import ClassVar, NamedTuple, Unpack

from triformers_core.architectures.lxmert.configuration import LxmertConfig
from triformers_core.attention import AttentionInputs, run_layers, self_attention
from triformers_core.encoder_layers import (
    EncoderIntermediate,
    EncoderLayer,
    EncoderOutput,
    EncoderPooler,
    EncoderSelfAttention,
)
from triformers_core.errors import InvalidInputError
from triformers_core.inputs import SeenInputs
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    ModelOutput,
    Module,
    ModuleList,
    Tensor,
    model_call,
    model_output,
    ops,
)
from triformers_core.tasks import TaskModel

__all__ = ["LxmertModel", "LxmertModelOutput", "LxmertPreTrainedModel"]


@model_output
class LxmertModelOutput(ModelOutput):
    """States of words and regions.

    Args:
        language_output: of the words, ``[batch, sequence, hidden]``.
        vision_output: of the regions, ``[batch, regions, hidden]``.
        pooled_output: the first word's state after the pooler, ``[batch, hidden]``.
        language_hidden_states: of the words, a tensor a layer: first those of words alone, then those
            in which both attend to each other.
        vision_hidden_states: likewise of the regions.
        language_attentions: weights of the layers of words alone, ``[batch, heads, sequence,
            sequence]`` a layer.
        vision_attentions: weights of the layers of regions alone, ``[batch, heads, regions,
            regions]`` a layer.
        cross_encoder_attentions: weights of the words' attention to the regions, ``[batch, heads,
            sequence, regions]`` a layer.
    """

    language_output: Tensor
    vision_output: Tensor
    pooled_output: Tensor
    language_hidden_states: tuple[Tensor, ...] | None = None
    vision_hidden_states: tuple[Tensor, ...] | None = None
    language_attentions: tuple[Tensor, ...] | None = None
    vision_attentions: tuple[Tensor, ...] | None = None
    cross_encoder_attentions: tuple[Tensor, ...] | None = None


class LxmertEmbeddings(Module):
    """Sum of word, position and token type embeddings, normalised; row 0 of each isn't trained."""

    def __init__(self, config: LxmertConfig) -> None:
        super().__init__()
        width = config.hidden_size
        self.word_embeddings = Embedding(config.vocab_size, width, 0)
        self.position_embeddings = Embedding(config.max_position_embeddings, width, 0)
        self.token_type_embeddings = Embedding(config.type_vocab_size, width, 0)
        self.LayerNorm = LayerNorm(width, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def forward(self, words: Tensor, token_type_ids: Tensor | None) -> Tensor:
        if token_type_ids is None:
            token_type_ids = ops.to_int(ops.zeros((1, 1), like=words))
        positions = ops.unsqueeze(ops.arange(0, ops.size(words, 1), like=words), 0)
        embedded = words + self.position_embeddings(positions)
        embedded = embedded + self.token_type_embeddings(token_type_ids)
        dropped: Tensor = self.dropout(self.LayerNorm(embedded))
        return dropped


class LxmertVisualFeatureEncoder(Module):
    """Mean of what is said of a region and of where it is, each normalised."""

    def __init__(self, config: LxmertConfig) -> None:
        super().__init__()
        width, eps = config.hidden_size, config.layer_norm_eps
        self.visn_fc = Linear(config.visual_feat_dim, width)
        self.visn_layer_norm = LayerNorm(width, eps)
        self.box_fc = Linear(config.visual_pos_dim, width)
        self.box_layer_norm = LayerNorm(width, eps)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def forward(self, visual_feats: Tensor, visual_pos: Tensor) -> Tensor:
        said = self.visn_layer_norm(self.visn_fc(visual_feats))
        placed = self.box_layer_norm(self.box_fc(visual_pos))
        dropped: Tensor = self.dropout((said + placed) / 2)
        return dropped


class LxmertSelfAttentionLayer(Module):
    """Attention of states to themselves, and its projection."""

    def __init__(self, config: LxmertConfig) -> None:
        super().__init__()
        self.self = EncoderSelfAttention(config)
        self.output = EncoderOutput(config, config.hidden_size)

    def forward(self, hidden: Tensor, inputs: AttentionInputs) -> Tensor:
        context, _, _ = self.self(hidden, inputs, None)
        projected: Tensor = self.output(context, hidden)
        return projected


class LxmertCrossAttentionLayer(Module):
    """Attention of states to others, and its projection."""

    def __init__(self, config: LxmertConfig) -> None:
        super().__init__()
        self.att = EncoderSelfAttention(config, True)
        self.output = EncoderOutput(config, config.hidden_size)

    def forward(self, hidden: Tensor, inputs: AttentionInputs) -> tuple[Tensor, Tensor | None]:
        context, weights, _ = self.att(hidden, inputs, None)
        projected: Tensor = self.output(context, hidden)
        return projected, weights


class Sight(NamedTuple):
    """Words and regions between two layers.

    Args:
        words: their states ``[B, T, hidden]``.
        regions: their states ``[B, R, hidden]``.
        weights: of the words' last attention to the regions, if they are wanted, ``[B, H, T, R]``.
    """

    words: Tensor
    regions: Tensor
    weights: Tensor | None = None


class LxmertXLayer(Module):
    """Words and regions attend to each other, with the same weights, and then to themselves."""

    def __init__(self, config: LxmertConfig) -> None:
        super().__init__()
        self.visual_attention = LxmertCrossAttentionLayer(config)
        self.lang_self_att = LxmertSelfAttentionLayer(config)
        self.visn_self_att = LxmertSelfAttentionLayer(config)
        self.lang_inter = EncoderIntermediate(config)
        self.lang_output = EncoderOutput(config, config.intermediate_size)
        self.visn_inter = EncoderIntermediate(config)
        self.visn_output = EncoderOutput(config, config.intermediate_size)

    def forward(
        self, sight: Sight, of_words: AttentionInputs, of_regions: AttentionInputs
    ) -> Sight:
        words, weights = self.visual_attention(sight.words, of_regions.with_source(sight.regions))
        quiet = of_words.without_weights()
        regions, _ = self.visual_attention(sight.regions, quiet.with_source(sight.words))
        words = self.lang_self_att(words, quiet)
        regions = self.visn_self_att(regions, of_regions.without_weights())
        return Sight(
            words=self.lang_output(self.lang_inter(words), words),
            regions=self.visn_output(self.visn_inter(regions), regions),
            weights=weights,
        )


class LxmertEncoder(Module):
    """The three stacks: words, regions, and both."""

    def __init__(self, config: LxmertConfig) -> None:
        super().__init__()
        self.visn_fc = LxmertVisualFeatureEncoder(config)
        self.layer = ModuleList([EncoderLayer(config) for _ in range(config.l_layers)])
        self.x_layers = ModuleList([LxmertXLayer(config) for _ in range(config.x_layers)])
        self.r_layers = ModuleList([EncoderLayer(config) for _ in range(config.r_layers)])

    def forward(
        self,
        words: Tensor,
        regions: Tensor,
        of_words: AttentionInputs,
        of_regions: AttentionInputs,
    ) -> tuple[list[Sight], tuple[tuple[Tensor, ...], ...]]:
        language = run_layers(self.layer, words, own=of_words)
        vision = run_layers(self.r_layers, regions, own=of_regions)
        sights = [Sight(language.states[-1], vision.states[-1])]
        for layer in self.x_layers:
            sights.append(layer(sights[-1], of_words, of_regions))
        states = (
            (*language.states[1:], *(sight.words for sight in sights[1:])),
            (*vision.states[1:], *(sight.regions for sight in sights[1:])),
        )
        return sights, (*states, language.attentions, vision.attentions)


class LxmertPreTrainedModel(TaskModel):
    """What all LXMERT models share."""

    config_class = LxmertConfig
    config: LxmertConfig
    base_model_prefix = "lxmert"
    ignored_on_load: ClassVar[tuple[str, ...]] = (r"cls\.predictions\.decoder\.(weight|bias)$",)
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"cls\.predictions\.bias$",
        r"cls\.predictions\.decoder\.weight$",
    )


class LxmertModel(LxmertPreTrainedModel):
    """LXMERT's states of words and regions, without a head.

    Args:
        config: the architecture.
    """

    def __init__(self, config: LxmertConfig) -> None:
        super().__init__(config)
        parts = config.of_parts()
        self.embeddings = LxmertEmbeddings(parts)
        self.encoder = LxmertEncoder(parts)
        self.pooler = EncoderPooler(parts)
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    @model_call
    def forward(self, **inputs: Unpack[SeenInputs]) -> LxmertModelOutput:
        """Computes the states.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given, or
                there are no ``visual_feats`` and ``visual_pos``.
        """
        words = self.embedded(inputs.get("input_ids"), inputs.get("inputs_embeds"))
        visual_feats, visual_pos = inputs.get("visual_feats"), inputs.get("visual_pos")
        if visual_feats is None or visual_pos is None:
            lacking = "visual_feats" if visual_feats is None else "visual_pos"
            raise InvalidInputError(
                f"{type(self).__name__} sees regions of an image by visual_feats and visual_pos; "
                f"{lacking} is missing."
            )
        wanted = inputs.get("output_attentions")
        of_words = self_attention(inputs.get("attention_mask"), output_attentions=wanted)
        of_regions = self_attention(inputs.get("visual_attention_mask"), output_attentions=wanted)
        sights, (language, vision, language_weights, vision_weights) = self.encoder(
            self.embeddings(words, inputs.get("token_type_ids")),
            self.encoder.visn_fc(visual_feats, visual_pos),
            of_words,
            of_regions,
        )
        last, all_states = sights[-1], inputs.get("output_hidden_states")
        return LxmertModelOutput(
            language_output=last.words,
            vision_output=last.regions,
            pooled_output=self.pooler(last.words),
            language_hidden_states=language if all_states else None,
            vision_hidden_states=vision if all_states else None,
            language_attentions=language_weights or None,
            vision_attentions=vision_weights or None,
            cross_encoder_attentions=tuple(x.weights for x in sights if x.weights is not None)
            or None,
        )

    def embedded(self, input_ids: Tensor | None, inputs_embeds: Tensor | None) -> Tensor:
        """The words ``[B, T, hidden]``, from one of the two."""
        if (input_ids is None) == (inputs_embeds is None):
            raise InvalidInputError(
                f"{type(self).__name__} takes either input_ids or inputs_embeds; "
                f"{'neither' if input_ids is None else 'both'} of them came."
            )
        if inputs_embeds is not None:
            return inputs_embeds
        assert input_ids is not None, "one of the two came"
        return self.embeddings.word_embeddings(input_ids)
