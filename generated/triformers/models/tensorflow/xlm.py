# Generated from src/triformers_core/architectures/xlm/modeling.py by `make generate`; do not edit.
"""XLM (Lample and Conneau 2019, https://arxiv.org/abs/1901.07291), written once for the backends.

One encoder for masked and for causal language models, of one language or of several, which have
embeddings. Axis letters in comments: B batch, T length, C width, H heads, D size of a head.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from triformers.models.tensorflow.attention import AttentionInputs, StackOutput, self_attention
from triformers.models.tensorflow.distilbert import DistilBertAttention, DistilBertFeedForward
from triformers.models.tensorflow.outputs import TFBaseModelOutput
from triformers.models.tensorflow.tasks import TFTaskModel
from triformers_core.architectures.xlm.configuration import XLMConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.initializers import Initializer, Normal, Sinusoids
from triformers_core.kit.tensorflow import (
    Dropout,
    Embedding,
    LayerNorm,
    Module,
    ModuleList,
    Tensor,
    freeze,
    model_call,
    ops,
    signature_of,
)

__all__ = ["TFXLMModel", "TFXLMPreTrainedModel"]


class XLMLayer(NamedTuple):
    """The parts of a layer, which published names have in lists of their own."""

    attention: Module
    norm1: Module
    ffn: Module
    norm2: Module


class TFXLMPreTrainedModel(TFTaskModel):
    """What all XLM models share."""

    config_class = XLMConfig
    config: XLMConfig
    base_model_prefix = "transformer"
    # Files hold the counted positions, and older ones the tied table a second time.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"\bposition_ids$",
        r"^pred_layer\.proj\.weight$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"^(transformer\.)?embeddings\.weight$",
        r"^pred_layer\.proj\.(weight|bias)$",
    )

    def weight_initializer(self) -> Initializer:
        """How weights start that don't say it themselves."""
        return Normal(self.config.init_std)

    def new_base_model(self) -> TFXLMModel:
        """The model without a head."""
        return TFXLMModel(self.config)


class TFXLMModel(TFXLMPreTrainedModel):
    """XLM's hidden states, without a head; those of padding are zeros."""

    def __init__(self, config: XLMConfig) -> None:
        super().__init__(config)
        if not config.is_encoder:
            raise config.misfit("there are no other XLM models than encoders", "is_encoder")
        width, layers, normal = (
            config.emb_dim,
            range(config.n_layers),
            Normal(config.embed_init_std),
        )
        self.position_embeddings = Embedding(
            config.max_position_embeddings,
            width,
            init=Sinusoids() if config.sinusoidal_embeddings else normal,
        )
        if config.sinusoidal_embeddings:
            freeze(self.position_embeddings)
        several = config.n_langs > 1 and config.use_lang_emb
        self.lang_embeddings = Embedding(config.n_langs, width, init=normal) if several else None
        self.embeddings = Embedding(config.vocab_size, width, config.pad_index, init=normal)
        self.layer_norm_emb = LayerNorm(width, config.layer_norm_eps)
        width = config.emb_dim
        config.check_multiple("emb_dim", "n_heads")
        self.attentions = ModuleList(
            [DistilBertAttention(width, config.n_heads, config.attention_dropout) for _ in layers]
        )
        self.layer_norm1 = ModuleList([LayerNorm(width, config.layer_norm_eps) for _ in layers])
        function = "gelu" if config.gelu_activation else "relu"
        self.ffns = ModuleList(
            [DistilBertFeedForward(width, 4 * width, function, config.dropout) for _ in layers]
        )
        self.layer_norm2 = ModuleList([LayerNorm(width, config.layer_norm_eps) for _ in layers])
        self.dropout = Dropout(config.dropout)
        self.add_parts()
        self.post_init()

    def add_parts(self) -> None:
        """What a derived architecture has besides."""

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        langs: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        lengths: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFBaseModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; by default as
                ``lengths`` say.
            langs: the language of every token, ``[batch, sequence]``; none by default.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
            lengths: how many tokens a text has, ``[batch]``; by default as many as aren't padding.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        input_ids, inputs_embeds = input_ids, inputs_embeds
        words = self.words(input_ids, inputs_embeds)
        mask = self.mask(input_ids, words, attention_mask, lengths)
        hidden = self.embedded(words, langs, token_type_ids, position_ids)
        # A causal model as published sees padding, whose states are zeros.
        own = self_attention(
            None if self.config.causal else mask,
            causal=self.config.causal,
            head_mask=head_mask,
            output_attentions=output_attentions,
        )
        factor = None if mask is None else ops.unsqueeze(ops.cast_like(mask, hidden), -1)
        stack = self.run_stack(hidden, own, factor)
        return stack.output(stack.states[-1], output_hidden_states=output_hidden_states)

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...

    def words(self, input_ids: Tensor | None, inputs_embeds: Tensor | None) -> Tensor:
        """The embedded tokens ``[B, T, C]``.

        Raises:
            InvalidInputError: tokens came both as ids and embedded, or not at all.
        """
        if inputs_embeds is not None and input_ids is None:
            return inputs_embeds
        if input_ids is not None and inputs_embeds is None:
            return self.embeddings(input_ids)
        raise InvalidInputError(
            f"{type(self).__name__} takes either input_ids or inputs_embeds; "
            f"{'neither' if input_ids is None else 'both'} of them came."
        )

    def mask(
        self,
        input_ids: Tensor | None,
        words: Tensor,
        attention_mask: Tensor | None,
        lengths: Tensor | None,
    ) -> Tensor | None:
        """1 for tokens and 0 for padding, ``[B, T]``; ``None`` if there is no padding.

        Args:
            input_ids: ``[B, T]``; how many of them aren't padding is a text's length by default.
            words: the embedded tokens ``[B, T, C]``.
            attention_mask: which tokens these are.
            lengths: how many they are, ``[B]``.

        Raises:
            InvalidInputError: the mask has another number of axes than two.
        """
        if attention_mask is not None:
            if len(attention_mask.shape) != 2:
                raise InvalidInputError(
                    f"{type(self).__name__} takes an attention_mask [batch, sequence]; this one has "
                    f"{len(attention_mask.shape)} axes."
                )
            return attention_mask
        if lengths is None and input_ids is not None:
            lengths = ops.reduce_sum(ops.to_int(input_ids != self.config.pad_index), 1)
        if lengths is None:
            return None
        places = ops.unsqueeze(ops.arange(0, ops.size(words, 1), like=words), 0)
        return ops.to_int(ops.cast_like(places, lengths) < ops.unsqueeze(lengths, 1))

    def embedded(
        self,
        words: Tensor,
        langs: Tensor | None,
        types: Tensor | None,
        position_ids: Tensor | None,
    ) -> Tensor:
        """The sum of the embeddings, normalised, ``[B, T, C]``.

        Args:
            words: the embedded tokens ``[B, T, C]``.
            langs: every token's language ``[B, T]``.
            types: ids of tokens whose embedding is added, ``[B, T]``.
            position_ids: ``[B, T]``; counted by default.
        """
        if position_ids is None:
            position_ids = ops.unsqueeze(ops.arange(0, ops.size(words, 1), like=words), 0)
        hidden = words + self.position_embeddings(position_ids)
        if langs is not None and self.lang_embeddings is not None:
            hidden = hidden + self.lang_embeddings(langs)
        if types is not None:
            hidden = hidden + self.embeddings(types)
        dropped: Tensor = self.dropout(self.layer_norm_emb(hidden))
        return dropped

    def run_stack(self, hidden: Tensor, own: AttentionInputs, factor: Tensor | None) -> StackOutput:
        """Runs the layers.

        Args:
            hidden: ``[B, T, C]``.
            own: for the self-attention.
            factor: 1 for tokens and 0 for padding, ``[B, T, 1]``; ``None`` without padding.
        """
        states = [hidden if factor is None else hidden * factor]
        weights: list[Tensor] = []
        parts = zip(self.attentions, self.layer_norm1, self.ffns, self.layer_norm2, strict=True)
        for index, each in enumerate(parts):
            hidden, given = self.changed(states[-1], own.of_layer(index), XLMLayer(*each))
            states.append(hidden if factor is None else hidden * factor)
            if given is not None:
                weights.append(given)
        return StackOutput(tuple(states), tuple(weights), (), ())

    def changed(
        self, hidden: Tensor, inputs: AttentionInputs, layer: XLMLayer
    ) -> tuple[Tensor, Tensor | None]:
        """What a layer makes of states ``[B, T, C]``, and its attention's weights."""
        added, weights = layer.attention(hidden, inputs)
        hidden = layer.norm1(hidden + self.dropout(added))
        return layer.norm2(hidden + layer.ffn(hidden)), weights
