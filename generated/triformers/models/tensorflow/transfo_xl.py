# Generated from src/triformers_core/architectures/transfo_xl/modeling.py by `make generate`; do not edit.
"""Transformer-XL (Dai et al. 2019, https://arxiv.org/abs/1901.02860), written once for three backends.

A call remembers what its layers were given, for the next one to attend to. Attribute names are those
of the published checkpoints. Axis letters in comments: B batch, T tokens, M memories, S = M + T keys,
H heads, D size of a head.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from triformers.models.tensorflow.attention import AttentionInputs
from triformers.models.tensorflow.outputs import TFBaseModelOutput
from triformers.models.tensorflow.tasks import TFTaskModel
from triformers.models.tensorflow.transfo_xl_vocabulary import AdaptiveEmbedding, start_of
from triformers.models.tensorflow.xlnet import by_key
from triformers_core.architectures.transfo_xl.configuration import TransfoXLConfig
from triformers_core.errors import InvalidConfigurationError, InvalidInputError
from triformers_core.kit.initializers import Initializer, Normal
from triformers_core.kit.sees import Sees
from triformers_core.kit.tensorflow import (
    Dropout,
    Embedding,
    Identity,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Parameter,
    Tensor,
    activation,
    model_call,
    ops,
    part_named,
    signature_of,
)

__all__ = ["TFTransfoXLModel", "TFTransfoXLPreTrainedModel"]


class Distances(NamedTuple):
    """What every layer is given of a call's distances.

    Args:
        encoded: the distances from query to key, from S - 1 down to 0, ``[1, S, hidden]``.
        seen: 1 for tokens and 0 for padding, ``[B, T, 1]``; ``None`` where there is none.
        content: what is added to queries for contents, ``[H, D]``; ``None`` where a layer has it.
        place: likewise for distances.
    """

    encoded: Tensor
    seen: Tensor | None
    content: Tensor | None
    place: Tensor | None


class TransfoXLAttention(Module):
    """Attention to memories and tokens, by content and distance, with the residual connection."""

    def __init__(self, config: TransfoXLConfig) -> None:
        super().__init__()
        width, inner = config.d_model, config.n_head * config.d_head
        self.heads, self.before = config.n_head, config.pre_lnorm
        self.scale: float = config.d_head**-0.5
        self.qkv_net = Linear(width, 3 * inner, bias=False)
        self.r_net = Linear(width, inner, bias=False)
        self.o_net = Linear(inner, width, bias=False)
        self.layer_norm = new_norm(config)
        self.drop = Dropout(config.dropout)
        self.dropatt = Dropout(config.dropatt)
        self.untied = config.untie_r
        if self.untied:
            self.r_r_bias = Parameter(config.n_head, config.d_head, init=start_of(config))
            self.r_w_bias = Parameter(config.n_head, config.d_head, init=start_of(config))

    def __call__(
        self, hidden: Tensor, memory: Tensor | None, distances: Distances, inputs: AttentionInputs
    ) -> tuple[Tensor, Tensor | None]:
        length = ops.size(hidden, 1)
        known = hidden if distances.seen is None else hidden * distances.seen
        source = known if memory is None else ops.cat([memory, known], axis=1)
        source = self.layer_norm(source) if self.before else source
        query, key, value = (
            ops.split_heads(part, self.heads) for part in ops.chunk(self.qkv_net(source), 3)
        )  # [B, H, S, D]
        keys = ops.size(key, 2)
        query = ops.take_slice(query, keys - length, None, 2)
        content, place = distances.content, distances.place
        if self.untied:
            content, place = ops.value(self.r_w_bias), ops.value(self.r_r_bias)
        assert content is not None and place is not None  # The model has what layers haven't.
        distance = ops.split_heads(self.r_net(distances.encoded), self.heads)  # [1, H, S, D]
        by_distance = ops.matmul(
            (query + ops.unsqueeze(place, 1)) * self.scale, ops.transpose(distance, (0, 1, 3, 2))
        )
        # There is no distance S; with it, rows begin one entry further left each.
        none = ((0, 0), (0, 0), (0, 0), (1, 0))
        context, weights = inputs.with_bias(by_key(ops.pad(by_distance, none), keys)).attend(
            query + ops.unsqueeze(content, 1), key, value, dropout=self.dropatt, scale=self.scale
        )
        added = hidden + self.drop(self.o_net(ops.merge_heads(context)))
        return added if self.before else self.layer_norm(added), weights


class TransfoXLFeedForward(Module):
    """The feed-forward network, with the residual connection."""

    def __init__(self, config: TransfoXLConfig) -> None:
        super().__init__()
        self.before = config.pre_lnorm
        self.layer_norm = new_norm(config)
        self.activation = activation("relu")
        # The names of the layers are their places, those without a parameter among them.
        self.CoreNet = ModuleList(
            [
                Linear(config.d_model, config.d_inner),
                Identity(),
                Dropout(config.dropout),
                Linear(config.d_inner, config.d_model),
                Dropout(config.dropout),
            ]
        )

    def __call__(self, hidden: Tensor) -> Tensor:
        first, _, inner_drop, second, drop = self.CoreNet
        x = self.layer_norm(hidden) if self.before else hidden
        added: Tensor = hidden + drop(second(inner_drop(self.activation(first(x)))))
        return added if self.before else self.layer_norm(added)


class TransfoXLLayer(Module):
    """Attention and feed-forward network."""

    def __init__(self, config: TransfoXLConfig) -> None:
        super().__init__()
        self.dec_attn = TransfoXLAttention(config)
        self.pos_ff = TransfoXLFeedForward(config)

    def __call__(
        self, hidden: Tensor, memory: Tensor | None, distances: Distances, inputs: AttentionInputs
    ) -> tuple[Tensor, Tensor | None]:
        hidden, weights = self.dec_attn(hidden, memory, distances, inputs)
        return self.pos_ff(hidden), weights


def new_norm(config: TransfoXLConfig) -> LayerNorm:
    """A normalisation, whose scale doesn't start at 1 everywhere."""
    return LayerNorm(
        config.d_model, config.layer_norm_epsilon, init=Normal(config.init_std, mean=1.0)
    )


class TFTransfoXLPreTrainedModel(TFTaskModel):
    """What all Transformer-XL models share."""

    config_class = TransfoXLConfig
    config: TransfoXLConfig
    base_model_prefix = "transformer"
    # Files hold wavelengths, and what is tied a second time.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"\bpos_emb\.inv_freq$",
        r"^crit\.out_layers\.\d+\.weight$",
        r"^crit\.out_projs\.\d+$",
        r"\bdec_attn\.r_[rw]_bias$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"\bword_emb\.emb_layers\.0\.weight$",
        r"^crit\.out_layers\.0\.(weight|bias)$",
    )

    def weight_initializer(self) -> Initializer:
        """How weights start that have no start of their own."""
        return start_of(self.config)


class TFTransfoXLModel(TFTransfoXLPreTrainedModel):
    """Transformer-XL's hidden states, without a head."""

    def __init__(self, config: TransfoXLConfig) -> None:
        super().__init__(config)
        self.word_emb = AdaptiveEmbedding(config)
        self.drop = Dropout(config.dropout)
        self.layers = ModuleList([TransfoXLLayer(config) for _ in range(config.n_layer)])
        if not config.untie_r:
            self.r_w_bias = Parameter(config.n_head, config.d_head, init=start_of(config))
            self.r_r_bias = Parameter(config.n_head, config.d_head, init=start_of(config))
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings, where they are one table.

        Raises:
            InvalidConfigurationError: every cluster has a table of its own.
        """
        if len(self.config.clusters) > 1:
            raise InvalidConfigurationError(
                f"The vocabulary of this Transformer-XL is cut into {len(self.config.clusters)} "
                "clusters, so it isn't one table that could be read or resized; those of the "
                "clusters are model.base_model.word_emb.emb_layers."
            )
        return self.word_emb.tables()[0]

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        mems: tuple[Tensor, ...] | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        attention_mask: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFBaseModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            mems: what earlier calls returned under this name, ``[positions, batch, hidden]`` a
                layer; zeros by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``: padding is seen as
                an empty memory is. None by default, since texts that end earlier need no mask.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given, or
                memories of another number of layers.
        """
        hidden: Tensor = self.drop(self.embed(input_ids, inputs_embeds))
        memories = self.memories(mems, hidden)
        past = ops.size(memories[0], 1) if memories else 0
        distances = self.distances(hidden, past, attention_mask)
        output_attentions = bool(output_attentions)
        window = self.config.mem_len if self.config.same_length else None
        attended = AttentionInputs(
            sees=Sees(causal=True, start=past, window=window or None),
            head_mask=head_mask,
            output_attentions=output_attentions,
        )
        states, attentions, new_mems = [hidden], [], []
        for index, layer in enumerate(part_named(self, "layers")):
            memory = memories[index] if memories else None
            new_mems.append(self.remember(states[-1], memory, distances))
            hidden, weights = layer(states[-1], memory, distances, attended.of_layer(index))
            states.append(hidden)
            attentions.append(weights)
        last: Tensor = self.drop(hidden)
        return TFBaseModelOutput(
            last_hidden_state=last,
            mems=tuple(new_mems) if self.config.mem_len else None,
            hidden_states=((*states[:-1], last) if output_hidden_states else None),
            attentions=tuple(attentions) if output_attentions else None,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...

    def embed(self, input_ids: Tensor | None, inputs_embeds: Tensor | None) -> Tensor:
        """The embedded tokens, ``[B, T, hidden]``."""
        if input_ids is not None and inputs_embeds is None:
            embedded: Tensor = self.word_emb(input_ids)
            return embedded
        if inputs_embeds is not None and input_ids is None:
            return inputs_embeds
        raise InvalidInputError(
            "A Transformer-XL model takes either input_ids or inputs_embeds; "
            f"{'neither' if input_ids is None else 'both'} of them came."
        )

    def memories(self, mems: tuple[Tensor, ...] | None, like: Tensor) -> list[Tensor]:
        """Every layer's memory with the batch first, ``[B, M, hidden]``; zeros in a first call."""
        config = self.config
        if mems is None:
            shape = (ops.size(like, 0), config.mem_len, config.d_model)
            return [ops.zeros(shape, like=like)] * (config.n_layer if config.mem_len else 0)
        if len(mems) != config.n_layer:
            raise InvalidInputError(
                f"mems hold {len(mems)} layers, and the model has {config.n_layer}; pass what a "
                "model of the same configuration returned."
            )
        return [ops.transpose(memory, (1, 0, 2)) for memory in mems]

    def distances(self, hidden: Tensor, past: ops.Size, mask: Tensor | None) -> Distances:
        """The encoded distances, none beyond ``clamp_len``."""
        config = self.config
        keys = past + ops.size(hidden, 1)
        numbers = keys - 1 - ops.arange(0, keys, like=hidden)
        if config.clamp_len > 0:
            numbers = ops.clip(numbers, 0, config.clamp_len)
        encoded = ops.unsqueeze(ops.sinusoids(numbers, config.d_model, hidden), 0)
        return Distances(
            encoded=self.drop(encoded),
            seen=None if mask is None else ops.unsqueeze(ops.cast_like(mask, hidden), -1),
            content=None if config.untie_r else ops.value(self.r_w_bias),
            place=None if config.untie_r else ops.value(self.r_r_bias),
        )

    def remember(self, hidden: Tensor, memory: Tensor | None, distances: Distances) -> Tensor:
        """A layer's new memory ``[M, B, hidden]``: no gradient goes into earlier calls."""
        kept = hidden if distances.seen is None else hidden * distances.seen
        if memory is not None:
            kept = ops.cat([memory, kept], axis=1)
        kept = ops.take_range(kept, -self.config.mem_len, ops.size(kept, 1))
        return ops.stop_gradient(ops.transpose(kept, (1, 0, 2)))
