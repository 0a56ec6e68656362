"""The configuration of Transformer-XL models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.alias import Alias
from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidConfigurationError, shown
from triformers_core.fields import (
    Amount,
    Count,
    Epsilon,
    Heads,
    Instance,
    Layers,
    ListOf,
    OneOf,
    Rate,
    Size,
    Sizes,
    TokenIds,
    Whole,
)

Flags = Annotated[Sequence[bool], ListOf(Instance(bool, "true or false"))]


@dataclass(kw_only=True)
class TransfoXLConfig(PretrainedConfig):
    """A Transformer-XL architecture; the defaults are those of transfo-xl-wt103.

    Args:
        vocab_size: number of tokens.
        cutoffs: where the vocabulary is cut into clusters, rarer tokens in later ones; ascending.
        d_model: width of the hidden states.
        d_embed: width of the first cluster's embeddings.
        n_head: number of heads a layer.
        d_head: size of a head.
        d_inner: width of the feed-forward network.
        div_val: by how much embeddings of a cluster are narrower than those of the one before.
        pre_lnorm: whether normalisation comes before what a layer adds, not after it.
        n_layer: number of layers.
        mem_len: how many positions of earlier calls are remembered; a first call remembers as many
            zeros.
        clamp_len: beyond this distance all are the same; no such bound if it isn't positive.
        same_length: whether all tokens see as many positions as there are memories.
        proj_share_all_but_first: whether the output's projections of all clusters but the first are
            the embeddings', where ``tie_projs`` doesn't say.
        tie_projs: whether each cluster's is.
        attn_type: kept for the checkpoint's sake: there is one kind, 0.
        sample_softmax: likewise; nothing is sampled.
        adaptive: likewise.
        dropout: dropout rate of embeddings, distances and layers.
        dropatt: dropout rate of the attention weights.
        untie_r: whether biases of the attention are every layer's own.
        init: how new weights start, "normal" or "uniform".
        init_range: bound of uniform ones.
        proj_init_std: standard deviation of new projections of embeddings.
        init_std: standard deviation of other normal ones.
        layer_norm_epsilon: added to the variance in layer normalisations.
    """

    model_type: ClassVar[str] = "transfo-xl"

    vocab_size: Size = 267735
    cutoffs: Sizes = (20000, 40000, 200000)
    d_model: Size = 1024
    d_embed: Size = 1024
    n_head: Heads = 16
    d_head: Size = 64
    d_inner: Size = 4096
    div_val: Size = 4
    pre_lnorm: bool = False
    n_layer: Layers = 18
    mem_len: Count = 1600
    clamp_len: Annotated[int, Whole(-1)] = 1000
    same_length: bool = True
    proj_share_all_but_first: bool = True
    tie_projs: Flags | None = None
    attn_type: Annotated[int, Whole(0, 0)] = 0
    sample_softmax: Annotated[int, Whole(-1)] = -1
    adaptive: bool = True
    dropout: Rate = 0.1
    dropatt: Rate = 0.0
    untie_r: bool = True
    init: Annotated[str, OneOf("normal", "uniform")] = "normal"
    init_range: Amount = 0.01
    proj_init_std: Amount = 0.01
    init_std: Amount = 0.02
    layer_norm_epsilon: Epsilon = 1e-5
    eos_token_id: TokenIds | None = 0

    n_token = Alias[int]("vocab_size")
    hidden_size = Alias[int]("d_model")
    num_attention_heads = Alias[int]("n_head")
    num_hidden_layers = Alias[int]("n_layer")

    def __post_init__(self) -> None:
        super().__post_init__()
        ends = [0, *self.cutoffs, self.vocab_size]
        if any(end >= after for end, after in zip(ends, ends[1:], strict=False)):
            raise InvalidConfigurationError(
                f"cutoffs are {shown(list(self.cutoffs))} and vocab_size is {self.vocab_size}; cutoffs must "
                "ascend and be smaller than the vocabulary."
            )
        if self.d_embed < self.div_val ** len(self.cutoffs):
            raise InvalidConfigurationError(
                f"d_embed is {self.d_embed}, which div_val={self.div_val} divides to nothing in the "
                f"last of {len(self.cutoffs) + 1} clusters; take a smaller div_val or fewer cutoffs."
            )
        if self.tie_projs is not None and len(self.tie_projs) <= len(self.cutoffs):
            raise InvalidConfigurationError(
                f"tie_projs says {len(self.tie_projs)} clusters' projections, and there are "
                f"{len(self.cutoffs) + 1} clusters; name all, or leave tie_projs out."
            )

    @property
    def clusters(self) -> list[tuple[int, int]]:
        """First token of every cluster, and the one after its last."""
        ends = [0, *self.cutoffs, self.vocab_size]
        return list(zip(ends, ends[1:], strict=False))

    @property
    def shared_projections(self) -> list[bool]:
        """Whether each cluster's projection in the output is the embeddings'."""
        if self.tie_projs is not None:
            return list(self.tie_projs)
        return [self.proj_share_all_but_first and index > 0 for index in range(len(self.clusters))]
