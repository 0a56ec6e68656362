"""XLNet (Yang et al. 2019, https://arxiv.org/abs/1906.08237), written once for three backends.

A call has one stream of states or two: ``h``, the content stream, knows every token's content; ``g``,
the query stream, is there with ``target_mapping`` and knows of the tokens to predict just their
positions. Attribute names are those of the published checkpoints. Axis letters in comments: B batch,
T tokens, M memories, S = M + T keys, P predicted tokens, R distances, H heads, D size of a head.
"""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple, Unpack

from triformers_core.architectures.xlnet.configuration import XLNetConfig
from triformers_core.architectures.xlnet.names import XLNET_NAMES
from triformers_core.attention import AttentionInputs, self_attention
from triformers_core.errors import InvalidInputError
from triformers_core.inputs import MemoryInputs
from triformers_core.kit.initializers import Normal
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Parameter,
    Tensor,
    activation,
    model_call,
    ops,
)
from triformers_core.outputs import BaseModelOutput
from triformers_core.tasks import TaskModel

__all__ = ["XLNetModel", "XLNetPreTrainedModel"]


class Relations(NamedTuple):
    """How a call's queries and keys relate; the same in every layer.

    Args:
        distances: the encoded distances from query to key, from S down, ``[1 or B, R, hidden]``.
        same_segment: true where both are in the same segment, ``[B, 1, T, S]``; ``None`` where
            there are no segments.
        seen_by_h: true where the content stream sees a key, broadcast to ``[B, H, T, S]``;
            ``None`` where it sees all.
        seen_by_g: likewise for the query stream, from which tokens are hidden themselves, too.
        targets: 1 where a token is the predicted one, ``[B, 1, P, T]``; ``None`` without ``g``.
    """

    distances: Tensor
    same_segment: Tensor | None
    seen_by_h: Tensor | None
    seen_by_g: Tensor | None
    targets: Tensor | None


class XLNetRelativeAttention(Module):
    """Attention of both streams to the content stream, by content, distance and segment."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__()
        width, heads, size = config.d_model, config.n_head, config.d_head
        init = Normal(config.initializer_range)
        self.width, self.heads = width, heads
        self.scale: float = size**-0.5
        self.q = Parameter(width, heads, size, init=init)
        self.k = Parameter(width, heads, size, init=init)
        self.v = Parameter(width, heads, size, init=init)
        self.o = Parameter(width, heads, size, init=init)
        self.r = Parameter(width, heads, size, init=init)
        self.r_r_bias = Parameter(heads, size, init=init)
        self.r_s_bias = Parameter(heads, size, init=init)
        self.r_w_bias = Parameter(heads, size, init=init)
        self.seg_embed = Parameter(2, heads, size, init=init)
        self.layer_norm = LayerNorm(width, config.layer_norm_eps)
        self.dropout = Dropout(config.dropout)

    def forward(
        self,
        h: Tensor,
        g: Tensor | None,
        relations: Relations,
        *,
        memory: Tensor | None,
        inputs: AttentionInputs,
    ) -> tuple[Tensor, Tensor | None, Any]:  # The weights: a tensor, or a pair with two streams.
        source = h if memory is None else ops.cat([memory, h], axis=1)
        key = self.project(source, ops.value(self.k))  # [B, H, S, D]
        value = self.project(source, ops.value(self.v))
        distance = self.project(relations.distances, ops.value(self.r))  # [1 or B, H, R, D]

        def attend(query: Tensor, seen: Tensor | None) -> tuple[Tensor, Tensor | None]:
            keys, same_segment = ops.size(key, 2), relations.same_segment
            bias = self.bias(query, distance, keys, same_segment=same_segment, seen=seen)
            query = query + _per_head(ops.value(self.r_w_bias))
            return inputs.with_bias(bias).attend(
                query, key, value, dropout=self.dropout, scale=self.scale
            )

        context, weights = attend(self.project(h, ops.value(self.q)), relations.seen_by_h)
        new_h = self.join(context, h)
        if g is None or relations.targets is None:
            return new_h, None, weights
        # Queries move to their tokens' places, where the distances are right, and back.
        places = ops.transpose(relations.targets, (0, 1, 3, 2))
        query = ops.matmul(places, self.project(g, ops.value(self.q)))
        context, g_weights = attend(query, relations.seen_by_g)
        return new_h, self.join(ops.matmul(relations.targets, context), g), (weights, g_weights)

    def project(self, x: Tensor, weight: Tensor) -> Tensor:
        """``[B, T, hidden]`` and ``[hidden, H, D]`` → ``[B, H, T, D]``."""
        return ops.split_heads(ops.matmul(x, ops.reshape(weight, (self.width, -1))), self.heads)

    def bias(
        self,
        query: Tensor,
        distance: Tensor,
        keys: ops.Size,
        *,
        same_segment: Tensor | None,
        seen: Tensor | None,
    ) -> Tensor:
        """What distance and segment add to the scores, ``[B, H, T, S]``."""
        query_of_distance = query + _per_head(ops.value(self.r_r_bias))
        by_distance = ops.matmul(query_of_distance, ops.transpose(distance, (0, 1, 3, 2)))
        bias = by_key(by_distance, keys)
        if same_segment is not None:
            table = ops.transpose(ops.value(self.seg_embed), (1, 2, 0))  # [H, D, 2]
            scores = ops.matmul(query + _per_head(ops.value(self.r_s_bias)), table)
            same, other = ops.split_last(scores, 2)  # [B, H, T]
            bias = bias + ops.where(same_segment, ops.unsqueeze(same, -1), ops.unsqueeze(other, -1))
        bias = bias * self.scale
        if seen is None:
            return bias
        # Half of the lowest number leaves room for the scores. It is added, as published: so the
        # first token of an order, which sees none, has gradients.
        return bias + 0.5 * ops.mask_to_bias(seen, bias)

    def join(self, context: Tensor, residual: Tensor) -> Tensor:
        """The heads' results as one, ``[B, H, T, D]`` → ``[B, T, hidden]``, with the residual."""
        weight = ops.transpose(ops.reshape(ops.value(self.o), (self.width, -1)), (1, 0))
        joined: Tensor = self.dropout(ops.matmul(ops.merge_heads(context), weight))
        return self.layer_norm(joined + residual)


class XLNetFeedForward(Module):
    """The feed-forward network, with the residual connection."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__()
        self.layer_norm = LayerNorm(config.d_model, config.layer_norm_eps)
        self.layer_1 = Linear(config.d_model, config.d_inner)
        self.layer_2 = Linear(config.d_inner, config.d_model)
        self.dropout = Dropout(config.dropout)
        self.activation = activation(config.ff_activation)

    def forward(self, x: Tensor) -> Tensor:
        inner: Tensor = self.dropout(self.activation(self.layer_1(x)))
        return self.layer_norm(self.dropout(self.layer_2(inner)) + x)


class XLNetLayer(Module):
    """Attention and feed-forward network of both streams."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__()
        self.rel_attn = XLNetRelativeAttention(config)
        self.ff = XLNetFeedForward(config)

    def forward(
        self,
        h: Tensor,
        g: Tensor | None,
        relations: Relations,
        *,
        memory: Tensor | None,
        inputs: AttentionInputs,
    ) -> tuple[Tensor, Tensor | None, Any]:  # As the attention's.
        h, g, weights = self.rel_attn(h, g, relations, memory=memory, inputs=inputs)
        predicted = None if g is None else self.ff(g)
        return self.ff(h), predicted, weights


def _per_head(bias: Tensor) -> Tensor:
    """``[H, D]`` → ``[H, 1, D]``."""
    return ops.unsqueeze(bias, 1)


def by_key(scores: Tensor, keys: ops.Size, step: int = 1) -> Tensor:
    """Scores of distances as those of keys, ``[B, H, T, R]`` → ``[B, H, T, S]``.

    Distances count down, so a query's keys begin some distances further left than the query's before:
    at ``step * T`` for the first one. Read with rows that are so much shorter, they lie below one
    another.

    Args:
        scores: of ``step * T`` distances and those of the first query's keys, at least.
        keys: S.
        step: how many distances further left a query's keys begin.
    """
    batch, heads, length = ops.size(scores, 0), ops.size(scores, 1), ops.size(scores, 2)
    distances = ops.size(scores, 3)
    flat = ops.reshape(scores, (batch * heads, length * distances))
    moved = ops.take_range(flat, step * length, length * distances)
    rows = ops.reshape(moved, (batch * heads * length, distances - step))
    return ops.reshape(ops.take_range(rows, 0, keys), (batch, heads, length, keys))


class XLNetPreTrainedModel(TaskModel):
    """What all XLNet models share."""

    config_class = XLNetConfig
    config: XLNetConfig
    base_model_prefix = "transformer"
    published_names = XLNET_NAMES
    ignored_on_load: ClassVar[tuple[str, ...]] = (r"^lm_loss\.weight$",)
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"word_embedding\.weight$",
        r"^lm_loss\.(weight|bias)$",
    )


class XLNetModel(XLNetPreTrainedModel):
    """XLNet's hidden states, without a head."""

    def __init__(self, config: XLNetConfig) -> None:
        super().__init__(config)
        self.mask_emb = Parameter(1, 1, config.d_model, init=Normal(config.initializer_range))
        self.word_embedding = Embedding(config.vocab_size, config.d_model)
        self.layer = ModuleList([XLNetLayer(config) for _ in range(config.n_layer)])
        self.dropout = Dropout(config.dropout)
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.word_embedding

    @model_call
    def forward(self, **inputs: Unpack[MemoryInputs]) -> BaseModelOutput:
        """Computes the hidden states.

        With ``target_mapping`` they are those of the predicted tokens, ``[batch, predicted,
        hidden]``; ``hidden_states`` then holds two tensors a layer, the content stream's and the
        query stream's, and ``attentions`` a pair of tensors a layer.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given, or
                both masks, or memories of another number of layers.
        """
        target_mapping = inputs.get("target_mapping")
        token_type_ids = inputs.get("token_type_ids")
        use_mems = inputs.get("use_mems")
        output_attentions = inputs.get("output_attentions")
        h: Tensor = self.dropout(self.embed(inputs.get("input_ids"), inputs.get("inputs_embeds")))
        g: Tensor | None = None
        if target_mapping is not None:
            shape = (ops.size(h, 0), ops.size(target_mapping, 1), self.config.d_model)
            g = self.dropout(ops.expand(ops.value(self.mask_emb), shape))
        memories = self.memories(inputs.get("mems"))
        past = 0 if memories is None else ops.size(memories[0], 1)
        relations = Relations(
            self.distances(h, past),
            None if token_type_ids is None else _same_segment(token_type_ids, past),
            *self.seen(
                h,
                past,
                _hidden_keys(inputs.get("attention_mask"), inputs.get("input_mask"), h),
                inputs.get("perm_mask"),
            ),
            None if target_mapping is None else ops.unsqueeze(ops.cast_like(target_mapping, h), 1),
        )
        if use_mems is None:
            training = self.dropout.training
            use_mems = self.config.use_mems_train if training else self.config.use_mems_eval
        attended = self_attention(
            None, head_mask=inputs.get("head_mask"), output_attentions=output_attentions
        )
        new_mems: list[Tensor] = []
        states = [h] if g is None else [h, g]
        attentions: list[Any] = []  # Tensors or pairs of them, which the output's type leaves out.
        for index, layer in enumerate(self.layer):
            memory = None if memories is None else memories[index]
            if use_mems:
                new_mems.append(self.remember(h, memory))
            h, g, weights = layer(h, g, relations, memory=memory, inputs=attended.of_layer(index))
            states.extend([h] if g is None else [h, g])
            attentions.append(weights)
        return BaseModelOutput(
            last_hidden_state=self.dropout(h if g is None else g),
            mems=tuple(new_mems) if use_mems else None,
            hidden_states=tuple(states) if inputs.get("output_hidden_states") else None,
            attentions=tuple(attentions) if output_attentions else None,
        )

    def embed(self, input_ids: Tensor | None, inputs_embeds: Tensor | None) -> Tensor:
        """The embedded tokens, ``[B, T, hidden]``."""
        if input_ids is not None and inputs_embeds is None:
            return self.word_embedding(input_ids)
        if inputs_embeds is not None and input_ids is None:
            return inputs_embeds
        raise InvalidInputError(
            "An XLNet model takes either input_ids or inputs_embeds; "
            f"{'neither' if input_ids is None else 'both'} of them came."
        )

    def memories(self, mems: tuple[Tensor, ...] | None) -> list[Tensor] | None:
        """Every layer's memory with the batch first, ``[B, M, hidden]``."""
        if mems is None:
            return None
        if len(mems) != self.config.n_layer:
            raise InvalidInputError(
                f"mems hold {len(mems)} layers, and the model has {self.config.n_layer}; pass what "
                "a model of the same configuration returned."
            )
        return [ops.transpose(memory, (1, 0, 2)) for memory in mems]

    def distances(self, h: Tensor, past: ops.Size) -> Tensor:
        """The encoded distances from S down, to 0 or to the first query's last key."""
        config, batch, length = self.config, ops.size(h, 0), ops.size(h, 1)
        furthest = past + length
        count = furthest + (1 if config.attn_type == "uni" else length)
        distances = furthest - ops.arange(0, count, like=h)
        encoded = self.encode(distances, like=h)
        if config.bi_data:
            backward = batch // 2
            sizes = [(part, count, config.d_model) for part in (batch - backward, backward)]
            reverse = self.encode(-distances, like=h)
            halves = [ops.expand(encoded, sizes[0]), ops.expand(reverse, sizes[1])]
            encoded = ops.cat(halves, axis=0)
        elif self.dropout.training:  # In evaluation all examples have the same.
            encoded = ops.expand(encoded, (batch, count, config.d_model))
        dropped: Tensor = self.dropout(encoded)
        return dropped

    def encode(self, distances: Tensor, like: Tensor) -> Tensor:
        """Sines and cosines of distances, none beyond ``clamp_len``: ``[1, R, hidden]``."""
        bound = self.config.clamp_len
        if bound > 0:
            distances = ops.clip(distances, -bound, bound)
        return ops.unsqueeze(ops.sinusoids(distances, self.config.d_model, like), 0)

    def seen(
        self, h: Tensor, past: ops.Size, hidden_keys: Tensor | None, perm_mask: Tensor | None
    ) -> tuple[Tensor | None, Tensor | None]:
        """Where the content and the query stream see a key; ``None`` where they see all."""
        batch, length = ops.size(h, 0), ops.size(h, 1)
        keys = ops.unsqueeze(ops.arange(0, past + length, like=h), 0)
        ahead = keys - ops.unsqueeze(ops.arange(past, past + length, like=h), 1)  # [T, S]
        seen: Tensor | None = None
        hidden = None if hidden_keys is None else ops.unsqueeze(hidden_keys, 1)  # [B, 1, T]
        if perm_mask is not None:
            permuted = ops.cast_like(perm_mask, h)
            hidden = permuted if hidden is None else hidden + permuted
        if hidden is not None:
            remembered = ops.zeros((batch, ops.size(hidden, 1), past), like=h)
            seen = ops.unsqueeze(ops.cat([remembered, hidden], axis=2) <= 0, 1)  # [B, 1, 1 or T, S]
        if self.config.attn_type == "uni":
            before = ahead <= 0
            if self.config.same_length:
                before = before & (ahead >= -past)
            seen = before if seen is None else seen & before
        return (None, None) if seen is None else (seen | (ahead == 0), seen)

    def remember(self, h: Tensor, memory: Tensor | None) -> Tensor:
        """A layer's new memory ``[M, B, hidden]``: no gradient goes into earlier calls."""
        config = self.config
        kept = ops.take_range(h, 0, config.reuse_len) if config.reuse_len else h
        if memory is not None:
            kept = ops.cat([memory, kept], axis=1)
        if config.mem_len:  # Counted from the end; all if there are fewer.
            kept = ops.take_range(kept, -config.mem_len, ops.size(kept, 1))
        return ops.stop_gradient(ops.transpose(kept, (1, 0, 2)))


def _hidden_keys(
    attention_mask: Tensor | None, input_mask: Tensor | None, like: Tensor
) -> Tensor | None:
    """Numbers above zero where a key is padding, ``[B, T]``."""
    if attention_mask is not None and input_mask is not None:
        raise InvalidInputError(
            "An XLNet model takes either attention_mask (1 for tokens) or input_mask (1 for "
            "padding); both of them came."
        )
    if attention_mask is not None:
        return 1 - ops.cast_like(attention_mask, like)
    return None if input_mask is None else ops.cast_like(input_mask, like)


def _same_segment(token_type_ids: Tensor, past: ops.Size) -> Tensor:
    """Where query and key are in the same segment, ``[B, 1, T, S]``; memories are in segment 0."""
    remembered = ops.zeros((ops.size(token_type_ids, 0), past), like=token_type_ids)
    keys = ops.cat([remembered, token_type_ids], axis=1)
    same: Tensor = ops.unsqueeze(token_type_ids, 2) == ops.unsqueeze(keys, 1)
    return ops.unsqueeze(same, 1)
