# Generated from src/triformers_core/architectures/megatron_bert/modeling.py by `make generate`; do not edit.
"""Megatron-BERT (Shoeybi et al. 2019, https://arxiv.org/abs/1909.08053), written once for three backends.

It is BERT, normalised before its layers and once after them, and not after the embeddings. Attribute
names are those of the published checkpoints.
"""

from __future__ import annotations

from triformers.models.flax.attention import AttentionInputs, StackOutput
from triformers.models.flax.bert import FlaxBertModel, FlaxBertPreTrainedModel
from triformers.models.flax.bert_lm import FlaxBertForNextSentencePrediction, FlaxBertForPreTraining
from triformers.models.flax.cache import Cache, KeyValues, LayerCache
from triformers.models.flax.encoder_heads import (
    EncoderCausalLM,
    EncoderMaskedLM,
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers.models.flax.encoder_layers import (
    EncoderEmbeddings,
    EncoderLayer,
    EncoderSelfAttention,
    EncoderStack,
)
from triformers_core.architectures.megatron_bert.configuration import MegatronBertConfig
from triformers_core.kit.flax import Dropout, Identity, LayerNorm, Linear, Module, Tensor

__all__ = [
    "FlaxMegatronBertForMaskedLM",
    "FlaxMegatronBertForMultipleChoice",
    "FlaxMegatronBertForNextSentencePrediction",
    "FlaxMegatronBertForPreTraining",
    "FlaxMegatronBertForQuestionAnswering",
    "FlaxMegatronBertForSequenceClassification",
    "FlaxMegatronBertForTokenClassification",
    "FlaxMegatronBertForCausalLM",
    "FlaxMegatronBertModel",
    "FlaxMegatronBertPreTrainedModel",
]


class MegatronBertEmbeddings(EncoderEmbeddings):
    """BERT's embeddings, which aren't normalised."""

    def __init__(self, config: MegatronBertConfig) -> None:
        super().__init__(config)
        self.LayerNorm = Identity()


class MegatronBertOutput(Module):
    """A projection, added to what came before the normalisation."""

    def __init__(self, config: MegatronBertConfig, width: int) -> None:
        super().__init__()
        self.dense = Linear(width, config.hidden_size)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def __call__(self, hidden: Tensor, residual: Tensor) -> Tensor:
        projected: Tensor = self.dropout(self.dense(hidden))
        return residual + projected


class MegatronBertAttention(Module):
    """Normalisation, attention and its projection."""

    def __init__(self, config: MegatronBertConfig, cross: bool = False) -> None:
        super().__init__()
        self.ln = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.self = EncoderSelfAttention(config, cross)
        self.output = MegatronBertOutput(config, config.hidden_size)

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        context, weights, new_cache = self.self(self.ln(hidden), inputs, cache)
        projected: Tensor = self.output(context, hidden)
        return projected, weights, new_cache


class MegatronBertLayer(EncoderLayer):
    """BERT's layer, normalised before each of its parts."""

    def __init__(self, config: MegatronBertConfig) -> None:
        cross = MegatronBertAttention(config, True) if config.add_cross_attention else None
        super().__init__(
            config,
            MegatronBertAttention(config),
            cross,
            output=MegatronBertOutput(config, config.intermediate_size),
        )
        self.ln = LayerNorm(config.hidden_size, config.layer_norm_eps)

    def transformed(self, hidden: Tensor) -> Tensor:
        """The states ``[B, T, hidden]`` after the feed-forward network."""
        wide = self.intermediate(self.ln(hidden))
        narrow: Tensor = self.output(wide, hidden)
        return narrow


class MegatronBertEncoder(EncoderStack):
    """The stack of layers, and a last normalisation."""

    def __init__(self, config: MegatronBertConfig) -> None:
        layers = range(config.num_hidden_layers)
        super().__init__(config, [MegatronBertLayer(config) for _ in layers])
        self.ln = LayerNorm(config.hidden_size, config.layer_norm_eps)

    def __call__(
        self,
        hidden: Tensor,
        own: AttentionInputs,
        cross: AttentionInputs | None = None,
        cache: Cache = Cache(),
    ) -> StackOutput:
        stack = super().__call__(hidden, own, cross, cache)
        return stack._replace(states=(*stack.states[:-1], self.ln(stack.states[-1])))


class FlaxMegatronBertPreTrainedModel(FlaxBertPreTrainedModel):
    """What all Megatron-BERT models share."""

    config_class = MegatronBertConfig
    config: MegatronBertConfig
    published_names = {}

    def new_base_model(self, add_pooling_layer: bool) -> FlaxMegatronBertModel:
        """The model without a head."""
        return FlaxMegatronBertModel(self.config, add_pooling_layer)


class FlaxMegatronBertModel(FlaxMegatronBertPreTrainedModel, FlaxBertModel):
    """Megatron-BERT's hidden states, without a head; all as in ``BertModel``.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds the tokens."""
        return MegatronBertEmbeddings(self.config)

    def new_encoder(self) -> Module:
        """The stack of layers."""
        return MegatronBertEncoder(self.config)


class FlaxMegatronBertForPreTraining(FlaxMegatronBertPreTrainedModel, FlaxBertForPreTraining):
    """Megatron-BERT with both heads of its pretraining: masked language model and next sentence."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForCausalLM(FlaxMegatronBertPreTrainedModel, EncoderCausalLM):
    """Megatron-BERT as a causal language model: set ``is_decoder=True`` in its configuration."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForMaskedLM(FlaxMegatronBertPreTrainedModel, EncoderMaskedLM):
    """Megatron-BERT with its masked language modelling head."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForSequenceClassification(
    FlaxMegatronBertPreTrainedModel, EncoderSequenceClassification
):
    """Megatron-BERT with a linear classifier of the pooled state."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForMultipleChoice(FlaxMegatronBertPreTrainedModel, EncoderMultipleChoice):
    """Megatron-BERT with a linear score of every choice's pooled state."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForNextSentencePrediction(
    FlaxMegatronBertPreTrainedModel, FlaxBertForNextSentencePrediction
):
    """Megatron-BERT with its next sentence prediction head."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForTokenClassification(
    FlaxMegatronBertPreTrainedModel, EncoderTokenClassification
):
    """Megatron-BERT with a linear classifier of every token."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForQuestionAnswering(
    FlaxMegatronBertPreTrainedModel, EncoderQuestionAnswering
):
    """Megatron-BERT with linear scores of an answer's first and last token."""

    bert: FlaxMegatronBertModel
