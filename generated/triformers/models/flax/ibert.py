# Generated from src/triformers_core/architectures/ibert/modeling.py by `make generate`; do not edit.
"""I-BERT (Kim et al. 2021, https://arxiv.org/abs/2101.01321), written once for three backends.

It is RoBERTa, whose layers can compute with whole numbers. Attribute names are those of the published
checkpoints. Axis letters in comments: B batch, T query length, S key length, H heads, D size of a head.
"""

from __future__ import annotations

from typing import ClassVar

from triformers.models.flax.attention import (
    AttentionInputs,
    LayerOutput,
    StackOutput,
    self_attention,
)
from triformers.models.flax.encoder_layers import EncoderPooler
from triformers.models.flax.heads import masked_lm
from triformers.models.flax.ibert_integers import (
    IntGELU,
    IntLayerNorm,
    IntSoftmax,
    QuantEmbedding,
    QuantLinear,
    Scaled,
    requantised,
)
from triformers.models.flax.outputs import FlaxBaseModelOutput, FlaxMaskedLMOutput
from triformers.models.flax.roberta import (
    FlaxRobertaForMultipleChoice,
    FlaxRobertaForQuestionAnswering,
    FlaxRobertaForSequenceClassification,
    FlaxRobertaForTokenClassification,
    FlaxRobertaPreTrainedModel,
    RobertaLMHead,
)
from triformers_core.architectures.ibert.configuration import IBertConfig
from triformers_core.kit.flax import (
    Dropout,
    DType,
    Embedding,
    InputShape,
    Module,
    ModuleList,
    Params,
    RunningRange,
    Tensor,
    float32,
    model_call,
    ops,
)

__all__ = [
    "FlaxIBertForMaskedLM",
    "FlaxIBertForMultipleChoice",
    "FlaxIBertForQuestionAnswering",
    "FlaxIBertForSequenceClassification",
    "FlaxIBertForTokenClassification",
    "FlaxIBertModel",
    "FlaxIBertPreTrainedModel",
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

    def __call__(
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

    def __call__(self, hidden: Scaled, inputs: AttentionInputs) -> tuple[Scaled, Tensor | None]:
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

    def __call__(self, hidden: Scaled, residual: Scaled) -> Scaled:
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

    def __call__(self, hidden: Scaled, inputs: AttentionInputs) -> tuple[Scaled, Tensor | None]:
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

    def __call__(self, hidden: Scaled) -> Scaled:
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

    def __call__(self, hidden: Scaled, inputs: AttentionInputs) -> LayerOutput:
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

    def __call__(self, hidden: Scaled, inputs: AttentionInputs) -> StackOutput:
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


class FlaxIBertPreTrainedModel(FlaxRobertaPreTrainedModel):
    """What all I-BERT models share."""

    config_class = IBertConfig
    config: IBertConfig
    base_model_prefix = "ibert"
    encodes_only = True
    # What follows from weights and ranges, and ranges that nothing uses.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        *FlaxRobertaPreTrainedModel.ignored_on_load,
        r"\.(weight|bias)_integer$",
        r"\.(weight|fc|act)_scaling_factor$",
        r"\.embeddings_act2\.\w+$",
        r"\.LayerNorm\.activation\.\w+$",
    )

    def new_base_model(self, add_pooling_layer: bool) -> FlaxIBertModel:
        """The model without a head."""
        return FlaxIBertModel(self.config, add_pooling_layer)


class FlaxIBertModel(FlaxIBertPreTrainedModel):
    """I-BERT's hidden states, without a head.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def __init__(
        self,
        config: IBertConfig,
        add_pooling_layer: bool = True,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.embeddings = IBertEmbeddings(config)
        self.encoder = IBertEncoder(config)
        self.pooler = EncoderPooler(config) if add_pooling_layer else None
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxBaseModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        self.only_input(input_ids, inputs_embeds)
        hidden: Scaled = self.embeddings(
            input_ids=input_ids,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            inputs_embeds=inputs_embeds,
        )
        seen = self_attention(
            attention_mask,
            head_mask=head_mask,
            output_attentions=output_attentions,
        )
        stack: StackOutput = self.encoder(hidden, seen)
        last = stack.states[-1]
        return stack.output(
            last,
            pooler_output=None if self.pooler is None else self.pooler(last),
            output_hidden_states=output_hidden_states,
        )


class FlaxIBertForMaskedLM(FlaxIBertPreTrainedModel):
    """I-BERT with its masked language modelling head."""

    ibert: FlaxIBertModel
    lm_head: RobertaLMHead

    def __init__(
        self,
        config: IBertConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.add_base_model(add_pooling_layer=False)
        self.add_head()
        self.post_init()

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxMaskedLMOutput:
        """Scores the original token at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs: FlaxBaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.token_scores(outputs.last_hidden_state)
        return masked_lm(self, outputs, logits, labels)


class FlaxIBertForSequenceClassification(
    FlaxIBertPreTrainedModel, FlaxRobertaForSequenceClassification
):
    """I-BERT with a classifier of the first token's state."""

    ibert: FlaxIBertModel


class FlaxIBertForMultipleChoice(FlaxIBertPreTrainedModel, FlaxRobertaForMultipleChoice):
    """I-BERT with a linear score of every choice's pooled state."""

    ibert: FlaxIBertModel


class FlaxIBertForTokenClassification(FlaxIBertPreTrainedModel, FlaxRobertaForTokenClassification):
    """I-BERT with a linear classifier of every token."""

    ibert: FlaxIBertModel


class FlaxIBertForQuestionAnswering(FlaxIBertPreTrainedModel, FlaxRobertaForQuestionAnswering):
    """I-BERT with linear scores of an answer's first and last token."""

    ibert: FlaxIBertModel
