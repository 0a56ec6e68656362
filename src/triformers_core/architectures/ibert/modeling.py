"""I-BERT (Kim et al. 2021, https://arxiv.org/abs/2101.01321), written once for three backends.

It is RoBERTa, whose layers can compute with whole numbers. Attribute names are those of the published
checkpoints. Axis letters in comments: B batch, T query length, S key length, H heads, D size of a head.
"""

from __future__ import annotations

from typing import ClassVar, Unpack

from triformers_core.architectures.ibert.configuration import IBertConfig
from triformers_core.architectures.ibert.modeling_integers import (
    IntGELU,
    IntLayerNorm,
    IntSoftmax,
    QuantEmbedding,
    QuantLinear,
    Scaled,
    requantised,
)
from triformers_core.architectures.roberta.modeling import (
    RobertaForMultipleChoice,
    RobertaForQuestionAnswering,
    RobertaForSequenceClassification,
    RobertaForTokenClassification,
    RobertaLMHead,
    RobertaPreTrainedModel,
)
from triformers_core.attention import (
    AttentionInputs,
    LayerOutput,
    StackOutput,
    self_attention,
)
from triformers_core.calls import MaskedLM
from triformers_core.encoder_layers import EncoderPooler
from triformers_core.inputs import TextInputs
from triformers_core.inputs_parts import WordInputs, only
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    Module,
    ModuleList,
    RunningRange,
    Tensor,
    model_call,
    ops,
)
from triformers_core.outputs import BaseModelOutput

__all__ = [
    "IBertForMaskedLM",
    "IBertForMultipleChoice",
    "IBertForQuestionAnswering",
    "IBertForSequenceClassification",
    "IBertForTokenClassification",
    "IBertModel",
    "IBertPreTrainedModel",
]

ACTIVATION_BITS, EMBEDDING_BITS, NORM_INPUT_BITS = 8, 16, 22


class Quantising(Module):
    """What may compute with whole numbers."""

    def __init__(self, config: IBertConfig) -> None:
        super().__init__()
        self.quantises = config.quant_mode

    def bounded(
        self,
        seen: RunningRange,
        x: Scaled,
        bits: int = ACTIVATION_BITS,
        added: Scaled | None = None,
    ) -> Scaled:
        """Numbers as whole multiples of the scale that training has found, if wanted.

        Args:
            seen: what training has seen.
            x: the numbers.
            bits: of the whole numbers.
            added: is added to them.
        """
        return requantised(x, seen, bits, quantises=self.quantises, added=added)

    def linear(self, config: IBertConfig, before: int, after: int) -> QuantLinear:
        """A linear layer of these widths."""
        return QuantLinear(before, after, std=config.initializer_range, quantises=config.quant_mode)


class IBertEmbeddings(Quantising):
    """Sum of word, type and position embeddings, normalised; positions are RoBERTa's."""

    def __init__(self, config: IBertConfig) -> None:
        super().__init__(config)
        width, padding = config.hidden_size, config.pad_token_id
        if padding is None:
            raise config.misfit("positions are counted from it, so set one", "pad_token_id")
        self.padding = padding
        self.word_embeddings = QuantEmbedding(config.vocab_size, width, padding)
        self.token_type_embeddings = QuantEmbedding(config.type_vocab_size, width)
        self.position_embeddings = QuantEmbedding(config.max_position_embeddings, width, padding)
        self.embeddings_act1 = RunningRange()
        self.LayerNorm = new_norm(config)
        self.output_activation = RunningRange()
        self.dropout = Dropout(config.hidden_dropout_prob)

    def forward(
        self,
        *,
        input_ids: Tensor | None,
        token_type_ids: Tensor | None,
        position_ids: Tensor | None,
        inputs_embeds: Tensor | None,
    ) -> Scaled:
        if input_ids is not None:
            words = self.word_embeddings.scaled(input_ids, self.quantises)
        else:
            assert inputs_embeds is not None, "one of the two came"
            words = Scaled(inputs_embeds)
        if token_type_ids is None:
            token_type_ids = ops.to_int(ops.zeros((1, 1), like=words.values))
        if position_ids is None:
            position_ids = self.default_positions(input_ids, words.values)
        types = self.token_type_embeddings.scaled(token_type_ids, self.quantises)
        positions = self.position_embeddings.scaled(position_ids, self.quantises)
        embedded = self.bounded(self.embeddings_act1, words, EMBEDDING_BITS, types)
        embedded = self.bounded(self.embeddings_act1, embedded, EMBEDDING_BITS, positions)
        normalised: Scaled = self.LayerNorm(embedded)
        dropped = Scaled(self.dropout(normalised.values), normalised.scale)
        return self.bounded(self.output_activation, dropped)

    def default_positions(self, input_ids: Tensor | None, words: Tensor) -> Tensor:
        """Positions counted behind the padding token's id, which padding has itself."""
        if input_ids is None:
            counted = ops.arange(0, ops.size(words, 1), like=words) + (self.padding + 1)
            return ops.unsqueeze(counted, 0)
        text = ops.to_int(input_ids != self.padding)
        return ops.cumsum(text, 1) * text + self.padding


def new_norm(config: IBertConfig) -> IntLayerNorm:
    """A normalisation of hidden states."""
    quantises = config.quantises("layernorm")
    return IntLayerNorm(config.hidden_size, config.layer_norm_eps, quantises)


class IBertSelfAttention(Quantising):
    """Attention of hidden states to themselves."""

    def __init__(self, config: IBertConfig) -> None:
        super().__init__(config)
        width = config.hidden_size
        config.check_multiple("hidden_size", "num_attention_heads")
        self.heads = config.num_attention_heads
        self.scale: float = (width // self.heads) ** -0.5
        self.query = self.linear(config, width, width)
        self.key = self.linear(config, width, width)
        self.value = self.linear(config, width, width)
        self.query_activation = RunningRange()
        self.key_activation = RunningRange()
        self.value_activation = RunningRange()
        self.output_activation = RunningRange()
        self.dropout = Dropout(config.attention_probs_dropout_prob)
        self.softmax = IntSoftmax(config.quantises("softmax"))

    def forward(self, hidden: Scaled, inputs: AttentionInputs) -> tuple[Scaled, Tensor | None]:
        query = self.bounded(self.query_activation, self.query(hidden))
        key = self.bounded(self.key_activation, self.key(hidden))
        value = self.bounded(self.value_activation, self.value(hidden))
        context, weights = self.attended(query, key, value, inputs)
        joined = Scaled(ops.merge_heads(context.values), context.scale)
        return self.bounded(self.output_activation, joined), weights

    def attended(
        self, query: Scaled, key: Scaled, value: Scaled, inputs: AttentionInputs
    ) -> tuple[Scaled, Tensor | None]:
        """The context ``[B, H, T, D]``, and the weights ``[B, H, T, S]`` if they are wanted."""
        queries, keys, values = (ops.split_heads(x.values, self.heads) for x in (query, key, value))
        if query.scale is None or key.scale is None or value.scale is None:
            found, weights = inputs.attend(queries, keys, values, dropout=self.dropout)
            return Scaled(found), weights
        scores = ops.matmul(queries, ops.transpose(keys, (0, 1, 3, 2))) * self.scale
        padding = inputs.sees.padding
        if padding is not None:
            if len(padding.shape) == 2:
                padding = ops.unsqueeze(padding, 1)
            padding = ops.unsqueeze(padding, 1)  # [B, 1, T or 1, S]
            scores = scores + ops.mask_to_bias(padding, like=scores)
        shares: Scaled = self.softmax(Scaled(scores, query.scale * key.scale * self.scale))
        weights = self.dropout(shares.values)
        if inputs.head_mask is not None:
            weights = weights * inputs.head_mask
        scale = None if shares.scale is None else shares.scale * value.scale
        context = Scaled(ops.matmul(weights, values), scale)
        return context, weights if inputs.output_attentions else None


class IBertSelfOutput(Quantising):
    """A projection, with the residual connection; after the attention and after the feed-forward.

    Args:
        config: the architecture.
        before: width of what comes.
    """

    def __init__(self, config: IBertConfig, before: int) -> None:
        super().__init__(config)
        self.dense = self.linear(config, before, config.hidden_size)
        self.ln_input_act = RunningRange()
        self.LayerNorm = new_norm(config)
        self.output_activation = RunningRange()
        self.dropout = Dropout(config.hidden_dropout_prob)

    def forward(self, hidden: Scaled, residual: Scaled) -> Scaled:
        dense: Scaled = self.dense(hidden)
        dropped = Scaled(self.dropout(dense.values), dense.scale)
        summed = self.bounded(self.ln_input_act, dropped, NORM_INPUT_BITS, residual)
        return self.bounded(self.output_activation, self.LayerNorm(summed))


class IBertAttention(Module):
    """Attention and its projection."""

    def __init__(self, config: IBertConfig) -> None:
        super().__init__()
        self.self = IBertSelfAttention(config)
        self.output = IBertSelfOutput(config, config.hidden_size)

    def forward(self, hidden: Scaled, inputs: AttentionInputs) -> tuple[Scaled, Tensor | None]:
        context, weights = self.self(hidden, inputs)
        projected: Scaled = self.output(context, hidden)
        return projected, weights


class IBertIntermediate(Quantising):
    """First half of the feed-forward network."""

    def __init__(self, config: IBertConfig) -> None:
        super().__init__(config)
        if config.hidden_act != "gelu":
            raise config.misfit("only 'gelu' is computed with whole numbers", "hidden_act")
        self.dense = self.linear(config, config.hidden_size, config.intermediate_size)
        self.activation = IntGELU(config.quantises("gelu"))
        self.output_activation = RunningRange()

    def forward(self, hidden: Scaled) -> Scaled:
        return self.bounded(self.output_activation, self.activation(self.dense(hidden)))


class IBertLayer(Quantising):
    """Attention and feed-forward network."""

    def __init__(self, config: IBertConfig) -> None:
        super().__init__(config)
        self.attention = IBertAttention(config)
        self.intermediate = IBertIntermediate(config)
        self.output = IBertSelfOutput(config, config.intermediate_size)
        self.pre_intermediate_act = RunningRange()
        self.pre_output_act = RunningRange()

    def forward(self, hidden: Scaled, inputs: AttentionInputs) -> LayerOutput:
        attended, weights = self.attention(hidden, inputs)
        attended = self.bounded(self.pre_intermediate_act, attended)
        inner = self.bounded(self.pre_output_act, self.intermediate(attended))
        last: Scaled = self.output(inner, attended)
        return LayerOutput(last.values, weights)


class IBertEncoder(Module):
    """The stack of layers."""

    def __init__(self, config: IBertConfig) -> None:
        super().__init__()
        self.layer = ModuleList([IBertLayer(config) for _ in range(config.num_hidden_layers)])

    def forward(self, hidden: Scaled, inputs: AttentionInputs) -> StackOutput:
        states, outputs = [hidden.values], []
        for index, layer in enumerate(self.layer):
            # As published, all layers take what comes for multiples of the embeddings' scale.
            output: LayerOutput = layer(Scaled(states[-1], hidden.scale), inputs.of_layer(index))
            outputs.append(output)
            states.append(output.hidden)
        return StackOutput(
            states=tuple(states),
            attentions=tuple(x.weights for x in outputs if x.weights is not None),
            cross_attentions=(),
            past_key_values=(),
        )


class IBertPreTrainedModel(RobertaPreTrainedModel):
    """What all I-BERT models share."""

    config_class = IBertConfig
    config: IBertConfig
    base_model_prefix = "ibert"
    encodes_only = True
    # What follows from weights and ranges, and ranges that nothing uses.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        *RobertaPreTrainedModel.ignored_on_load,
        r"\.(weight|bias)_integer$",
        r"\.(weight|fc|act)_scaling_factor$",
        r"\.embeddings_act2\.\w+$",
        r"\.LayerNorm\.activation\.\w+$",
    )

    def new_base_model(self, add_pooling_layer: bool) -> IBertModel:
        """The model without a head."""
        return IBertModel(self.config, add_pooling_layer)


class IBertModel(IBertPreTrainedModel):
    """I-BERT's hidden states, without a head.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def __init__(self, config: IBertConfig, add_pooling_layer: bool = True) -> None:
        super().__init__(config)
        self.embeddings = IBertEmbeddings(config)
        self.encoder = IBertEncoder(config)
        self.pooler = EncoderPooler(config) if add_pooling_layer else None
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    @model_call
    def forward(self, **inputs: Unpack[TextInputs]) -> BaseModelOutput:
        """Computes the hidden states.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        self.only_input(inputs.get("input_ids"), inputs.get("inputs_embeds"))
        hidden: Scaled = self.embeddings(**only(WordInputs, inputs))
        seen = self_attention(
            inputs.get("attention_mask"),
            head_mask=inputs.get("head_mask"),
            output_attentions=inputs.get("output_attentions"),
        )
        stack: StackOutput = self.encoder(hidden, seen)
        last = stack.states[-1]
        return stack.output(
            last,
            pooler_output=None if self.pooler is None else self.pooler(last),
            output_hidden_states=inputs.get("output_hidden_states"),
        )


class IBertForMaskedLM(IBertPreTrainedModel, MaskedLM[TextInputs]):
    """I-BERT with its masked language modelling head."""

    ibert: IBertModel
    lm_head: RobertaLMHead

    def __init__(self, config: IBertConfig) -> None:
        super().__init__(config)
        self.add_base_model(add_pooling_layer=False)
        self.add_head()
        self.post_init()


class IBertForSequenceClassification(IBertPreTrainedModel, RobertaForSequenceClassification):
    """I-BERT with a classifier of the first token's state."""

    ibert: IBertModel


class IBertForMultipleChoice(IBertPreTrainedModel, RobertaForMultipleChoice):
    """I-BERT with a linear score of every choice's pooled state."""

    ibert: IBertModel


class IBertForTokenClassification(IBertPreTrainedModel, RobertaForTokenClassification):
    """I-BERT with a linear classifier of every token."""

    ibert: IBertModel


class IBertForQuestionAnswering(IBertPreTrainedModel, RobertaForQuestionAnswering):
    """I-BERT with linear scores of an answer's first and last token."""

    ibert: IBertModel
