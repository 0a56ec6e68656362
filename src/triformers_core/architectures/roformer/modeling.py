"""RoFormer (Su et al. 2021, https://arxiv.org/abs/2104.09864), written once for three backends.

It is BERT, whose queries and keys are rotated by their positions: so scores depend on distances.
Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from typing import ClassVar

from triformers_core.architectures.bert.modeling import (
    BertOnlyMLMHead,
)
from triformers_core.architectures.electra.modeling import (
    ElectraClassificationHead,
)
from triformers_core.architectures.roformer.configuration import RoFormerConfig
from triformers_core.architectures.xlnet.modeling_summary import SequenceSummary
from triformers_core.attention import AttentionInputs
from triformers_core.cache import KeyValues, LayerCache
from triformers_core.encoder import EncoderBase, EncodingModel
from triformers_core.encoder_configuration import EncoderConfig
from triformers_core.encoder_heads import (
    EncoderCausalLM,
    EncoderMaskedLM,
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers_core.encoder_layers import (
    EncoderAttention,
    EncoderEmbeddings,
    EncoderLayer,
    EncoderSelfAttention,
    EncoderStack,
)
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.initializers import Sinusoids
from triformers_core.kit.torch import (
    Embedding,
    Linear,
    Module,
    Tensor,
    TiedEmbedding,
    freeze,
    ops,
)
from triformers_core.outputs import BaseModelOutput
from triformers_core.tasks import TaskModel

__all__ = [
    "RoFormerForCausalLM",
    "RoFormerForMaskedLM",
    "RoFormerForMultipleChoice",
    "RoFormerForQuestionAnswering",
    "RoFormerForSequenceClassification",
    "RoFormerForTokenClassification",
    "RoFormerModel",
    "RoFormerPreTrainedModel",
]


class RoFormerEmbeddings(EncoderEmbeddings):
    """Sum of word and token type embeddings, normalised."""

    def __init__(self, config: RoFormerConfig) -> None:
        super().__init__(config, config.embedding_size)
        self.is_absolute = False

    def new_positions(self, config: EncoderConfig, width: int) -> Embedding | None:
        """There is no table of positions."""
        return None


class RoFormerSelfAttention(EncoderSelfAttention):
    """Attention of hidden states to themselves, rotated by their positions.

    Args:
        config: the architecture.
        positions: the encoder's table of sines and cosines.
    """

    def __init__(self, config: RoFormerConfig, positions: Embedding) -> None:
        super().__init__(config, True)
        self.positions = TiedEmbedding(positions)
        self.rotates_values = config.rotary_value

    def forward(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        places = ops.arange(0, ops.size(hidden, 1), like=hidden) + inputs.sees.start
        sines, cosines = ops.chunk(self.positions(places), 2)  # [T, D / 2]
        query = rotated(ops.split_heads(self.query(hidden), self.heads), sines, cosines)
        key, value = self.project(hidden)  # [B, H, T, D]
        key = rotated(key, sines, cosines)
        if self.rotates_values:
            value = rotated(value, sines, cosines)
        if cache is not None:
            key, value = cache.with_new(key, value)  # [B, H, S, D]
        context, weights = inputs.attend(query, key, value, dropout=self.dropout)
        return ops.merge_heads(context), weights, (key, value)


def rotated(x: Tensor, sines: Tensor, cosines: Tensor) -> Tensor:
    """Every pair of entries, rotated by its angle.

    Args:
        x: ``[B, H, T, D]``.
        sines: of the angles ``[T, D / 2]``.
        cosines: likewise.
    """
    shape = [ops.size(x, axis) for axis in range(4)]
    even, odd = ops.split_last(ops.reshape(x, (*shape[:3], -1, 2)), 2)
    pairs = [even * cosines - odd * sines, odd * cosines + even * sines]
    return ops.reshape(ops.stack(pairs, axis=-1), shape)


class RoFormerEncoder(EncoderStack):
    """The stack of layers, and the sines and cosines of their positions: a table that isn't trained."""

    def __init__(self, config: RoFormerConfig) -> None:
        size = config.hidden_size // config.num_attention_heads
        if size % 2:
            raise InvalidConfigurationError(
                f"RoFormerConfig has heads of a size of {size}, whose entries are rotated in "
                "pairs; hidden_size must be a multiple of 2 * num_attention_heads."
            )
        positions = Embedding(config.max_position_embeddings, size, init=Sinusoids(halves=True))
        freeze(positions)
        layers = [
            EncoderLayer(
                config, EncoderAttention(config, heads=RoFormerSelfAttention(config, positions))
            )
            for _ in range(config.num_hidden_layers)
        ]
        super().__init__(config, layers)
        self.embed_positions = positions


class RoFormerPreTrainedModel(EncodingModel):
    """What all RoFormer models share."""

    config_class = RoFormerConfig
    config: RoFormerConfig
    base_model_prefix = "roformer"
    ignored_on_load: ClassVar[tuple[str, ...]] = (r"cls\.predictions\.decoder\.(weight|bias)$",)
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"cls\.predictions\.bias$",
        r"cls\.predictions\.decoder\.weight$",
    )

    def new_base_model(self, add_pooling_layer: bool) -> TaskModel:
        """The model without a head, which never pools."""
        return RoFormerModel(self.config)

    def new_language_head(self) -> Module:
        """What turns states into scores of the vocabulary."""
        width = self.config.embedding_size
        return BertOnlyMLMHead(self.config, self.get_input_embeddings(), width)


class RoFormerModel(RoFormerPreTrainedModel, EncoderBase):
    """RoFormer's hidden states, without a head.

    There is no pooled state, and ``inputs_embeds`` are as wide as the embeddings; positions can't be
    given. All else is as in ``BertModel``.

    Args:
        config: the architecture.
    """

    def __init__(self, config: RoFormerConfig) -> None:
        super().__init__(config, add_pooling_layer=False)

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds the tokens."""
        return RoFormerEmbeddings(self.config)

    def new_projection(self) -> Linear | None:
        """What widens embeddings to hidden states, where they aren't as wide."""
        narrow, wide = self.config.embedding_size, self.config.hidden_size
        return None if narrow == wide else Linear(narrow, wide)

    def new_encoder(self) -> Module:
        """The stack of layers."""
        return RoFormerEncoder(self.config)


class RoFormerForCausalLM(RoFormerPreTrainedModel, EncoderCausalLM):
    """RoFormer as a causal language model: set ``is_decoder=True`` in its configuration."""

    counts_places = False  # It counts from the first column, and can rotate values by that.

    roformer: RoFormerModel
    cls: BertOnlyMLMHead


class RoFormerForMaskedLM(RoFormerPreTrainedModel, EncoderMaskedLM):
    """RoFormer with its masked language modelling head."""

    roformer: RoFormerModel
    cls: BertOnlyMLMHead


class RoFormerForSequenceClassification(RoFormerPreTrainedModel, EncoderSequenceClassification):
    """RoFormer with a classifier of the first token's state."""

    roformer: RoFormerModel

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        self.add_base_model()
        self.classifier = ElectraClassificationHead(self.config, self.config.hidden_act)

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(outputs.last_hidden_state)
        return scores


class RoFormerForMultipleChoice(RoFormerPreTrainedModel, EncoderMultipleChoice):
    """RoFormer with a linear score of the last token's state of every choice."""

    roformer: RoFormerModel

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        self.add_base_model()
        self.sequence_summary = SequenceSummary(self.config, self.config.hidden_size)
        self.classifier = Linear(self.config.hidden_size, 1)

    def choice_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B * choices, 1]``."""
        return self.classifier(self.sequence_summary(outputs.last_hidden_state))


class RoFormerForTokenClassification(RoFormerPreTrainedModel, EncoderTokenClassification):
    """RoFormer with a linear classifier of every token."""

    roformer: RoFormerModel


class RoFormerForQuestionAnswering(RoFormerPreTrainedModel, EncoderQuestionAnswering):
    """RoFormer with linear scores of an answer's first and last token."""

    roformer: RoFormerModel
