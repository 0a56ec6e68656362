# Generated from src/triformers_core/architectures/ibert/modeling.py by `make generate`; do not edit.
"""I-BERT (Kim et al. 2021, https://arxiv.org/abs/2101.01321), written once for three backends.

It is RoBERTa, whose layers can compute with whole numbers. Attribute names are those of the published
checkpoints. Axis letters in comments: B batch, T query length, S key length, H heads, D size of a head.
"""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from triformers.models.flax.attention import (
    AttentionInputs,
    LayerInputs,
    LayerOutput,
    StackOutput,
    run_layers,
    self_attention,
)
from triformers.models.flax.encoder_heads import MaskedLMParts
from triformers.models.flax.encoder_layers import EncoderPooler
from triformers.models.flax.heads import masked_lm
from triformers.models.flax.ibert_integers import (
    IntGELU,
    IntLayerNorm,
    IntRange,
    IntSoftmax,
    QuantLinear,
    Scaled,
    int_rows,
)
from triformers.models.flax.outputs import FlaxBaseModelOutput, FlaxMaskedLMOutput
from triformers.models.flax.roberta import (
    FlaxRobertaForMultipleChoice,
    FlaxRobertaForQuestionAnswering,
    FlaxRobertaForSequenceClassification,
    FlaxRobertaForTokenClassification,
    FlaxRobertaPreTrainedModel,
    RobertaEmbeddings,
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

EMBEDDING_BITS, NORM_INPUT_BITS = 16, 22


class IBertEmbeddings(RobertaEmbeddings):
    """RoBERTa's embeddings; what ``scaled`` gives is computed with whole numbers if wanted."""

    token_type_embeddings: Embedding
    LayerNorm: IntLayerNorm

    def __init__(self, config: IBertConfig) -> None:
        super().__init__(config)
        self.quantises = config.quant_mode
        self.embeddings_act1 = IntRange(self.quantises, EMBEDDING_BITS)
        self.LayerNorm = IntLayerNorm(config)
        self.output_activation = IntRange(self.quantises)

    def scaled(
        self,
        *,
        input_ids: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
    ) -> Scaled:
        """The normalised sum of word, type and position embeddings, ``[B, T, hidden]``."""
        given = inputs_embeds
        if given is None:
            words = int_rows(self.word_embeddings, input_ids, self.quantises)
        else:
            words = Scaled(given)
        if position_ids is None:
            position_ids = self.default_positions(input_ids, words.values, 0)
        types = int_rows(self.token_type_embeddings, token_type_ids, self.quantises)
        positions = int_rows(self.position_embeddings, position_ids, self.quantises)
        summed = self.embeddings_act1.bounded(words, types)
        summed = self.embeddings_act1.bounded(summed, positions)
        normalised: Scaled = self.LayerNorm(summed)
        dropped = Scaled(self.dropout(normalised.values), normalised.scale)
        return self.output_activation.bounded(dropped)

    def normalise(self, embedded: Tensor) -> Tensor:
        """What is done to a sum that isn't of whole numbers, ``[B, T, hidden]``."""
        normalised: Scaled = self.LayerNorm(Scaled(embedded))
        return normalised.values


class IBertSelfAttention(Module):
    """Attention of hidden states to themselves."""

    def __init__(self, config: IBertConfig) -> None:
        super().__init__()
        width = config.hidden_size
        config.check_multiple("hidden_size", "num_attention_heads")
        self.heads = config.num_attention_heads
        self.scale: float = (width // self.heads) ** -0.5
        self.query = QuantLinear(config, width, width)
        self.key = QuantLinear(config, width, width)
        self.value = QuantLinear(config, width, width)
        self.query_activation = IntRange(config.quant_mode)
        self.key_activation = IntRange(config.quant_mode)
        self.value_activation = IntRange(config.quant_mode)
        self.output_activation = IntRange(config.quant_mode)
        self.dropout = Dropout(config.attention_probs_dropout_prob)
        self.softmax = IntSoftmax(config.quantises("softmax"))

    def __call__(self, hidden: Scaled, inputs: AttentionInputs) -> tuple[Scaled, Tensor | None]:
        query = self.query_activation.bounded(self.query(hidden))
        key = self.key_activation.bounded(self.key(hidden))
        value = self.value_activation.bounded(self.value(hidden))
        context, weights = self.attended(query, key, value, inputs)
        joined = Scaled(ops.merge_heads(context.values), context.scale)
        return self.output_activation.bounded(joined), weights

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


class IBertSelfOutput(Module):
    """A projection, with the residual connection; after the attention and after the feed-forward.

    Args:
        config: the architecture.
        before: width of what comes.
    """

    def __init__(self, config: IBertConfig, before: int) -> None:
        super().__init__()
        self.dense = QuantLinear(config, before, config.hidden_size)
        self.ln_input_act = IntRange(config.quant_mode, NORM_INPUT_BITS)
        self.LayerNorm = IntLayerNorm(config)
        self.output_activation = IntRange(config.quant_mode)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def __call__(self, hidden: Scaled, residual: Scaled) -> Scaled:
        dense: Scaled = self.dense(hidden)
        dropped = Scaled(self.dropout(dense.values), dense.scale)
        summed = self.ln_input_act.bounded(dropped, residual)
        return self.output_activation.bounded(self.LayerNorm(summed))


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


class IBertIntermediate(Module):
    """First half of the feed-forward network."""

    def __init__(self, config: IBertConfig) -> None:
        super().__init__()
        if config.hidden_act != "gelu":
            raise config.misfit("only 'gelu' is computed with whole numbers", "hidden_act")
        self.dense = QuantLinear(config, config.hidden_size, config.intermediate_size)
        self.activation = IntGELU(config.quantises("gelu"))
        self.output_activation = IntRange(config.quant_mode)

    def __call__(self, hidden: Scaled) -> Scaled:
        return self.output_activation.bounded(self.activation(self.dense(hidden)))


class IBertLayer(Module):
    """Attention and feed-forward network."""

    def __init__(self, config: IBertConfig) -> None:
        super().__init__()
        self.attention = IBertAttention(config)
        self.intermediate = IBertIntermediate(config)
        self.output = IBertSelfOutput(config, config.intermediate_size)
        self.pre_intermediate_act = IntRange(config.quant_mode)
        self.pre_output_act = IntRange(config.quant_mode)

    def __call__(self, scale: Tensor | None, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        attended, weights = self.attention(Scaled(hidden, scale), inputs.own)
        attended = self.pre_intermediate_act.bounded(attended)
        inner = self.pre_output_act.bounded(self.intermediate(attended))
        last: Scaled = self.output(inner, attended)
        return LayerOutput(last.values, weights)


class IBertEncoder(Module):
    """The stack of layers."""

    def __init__(self, config: IBertConfig) -> None:
        super().__init__()
        self.layer = ModuleList([IBertLayer(config) for _ in range(config.num_hidden_layers)])

    def __call__(self, hidden: Scaled, inputs: AttentionInputs) -> StackOutput:
        # As published, all layers take what comes for multiples of the embeddings' scale.
        layers = [partial(layer, hidden.scale) for layer in self.layer]
        return run_layers(layers, hidden.values, own=inputs)


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
        hidden = self.embeddings.scaled(
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


class FlaxIBertForMaskedLM(FlaxIBertPreTrainedModel, MaskedLMParts):
    """I-BERT with its masked language modelling head."""

    ibert: FlaxIBertModel
    lm_head: RobertaLMHead

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
