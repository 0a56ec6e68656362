"""The configuration of XLNet models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.alias import Alias
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import (
    Activation,
    Amount,
    Count,
    Epsilon,
    Heads,
    Layers,
    OneOf,
    Rate,
    Size,
    TokenId,
    TokenIds,
    Whole,
)


@dataclass(kw_only=True)
class XLNetConfig(PretrainedConfig):
    """An XLNet architecture; the defaults are those of xlnet-large-cased.

    Args:
        vocab_size: number of tokens.
        d_model: width of the hidden states; a multiple of ``n_head``.
        n_layer: number of layers.
        n_head: number of heads a layer.
        d_inner: width of the feed-forward network.
        ff_activation: its activation: "gelu", "gelu_new", "relu", "silu", …
        untie_r: kept for the checkpoint's sake: biases of the attention are every layer's own.
        attn_type: "bi" where a token sees those after it, "uni" where it doesn't.
        initializer_range: standard deviation of new weights.
        layer_norm_eps: added to the variance in layer normalisations.
        dropout: dropout rate of embeddings, layers and attention weights.
        mem_len: how many positions of earlier calls are remembered; all if it is ``None`` or 0.
        reuse_len: how many of a call's first positions are; all by default.
        use_mems_eval: whether a call returns memories by default, unless it trains.
        use_mems_train: whether a training call does.
        bi_data: whether the second half of a batch, the smaller one, is read backwards.
        clamp_len: beyond this distance all are the same; -1 for no such bound.
        same_length: whether, with "uni", all tokens see as many positions as there are memories,
            and themselves.
        summary_type: what classifiers see of a sequence: "last", its last token's state, "first",
            or "mean"; "cls_index" is "last", where the tokenizer puts that token.
        summary_use_proj: whether that passes a dense layer.
        summary_activation: and an activation; none if it is ``None``.
        summary_last_dropout: and a dropout of this rate.
        start_n_top: how many first tokens of an answer ``XLNetForQuestionAnswering`` keeps.
        end_n_top: how many last ones, for each of these.
    """

    model_type: ClassVar[str] = "xlnet"

    vocab_size: Size = 32000
    d_model: Size = 1024
    n_layer: Layers = 24
    n_head: Heads = 16
    d_inner: Size = 4096
    ff_activation: Activation = "gelu"
    untie_r: bool = True
    attn_type: Annotated[str, OneOf("bi", "uni")] = "bi"
    initializer_range: Amount = 0.02
    layer_norm_eps: Epsilon = 1e-12
    dropout: Rate = 0.1
    mem_len: Count | None = 512
    reuse_len: Count | None = None
    use_mems_eval: bool = True
    use_mems_train: bool = False
    bi_data: bool = False
    clamp_len: Annotated[int, Whole(-1)] = -1
    same_length: bool = False
    summary_type: Annotated[str, OneOf("last", "first", "mean", "cls_index")] = "last"
    summary_use_proj: bool = True
    summary_activation: Activation | None = "tanh"
    summary_last_dropout: Rate = 0.1
    start_n_top: Size = 5
    end_n_top: Size = 5
    pad_token_id: TokenId | None = 5
    bos_token_id: TokenId | None = 1
    eos_token_id: TokenIds | None = 2

    n_token = Alias[int]("vocab_size")
    hidden_size = Alias[int]("d_model")
    num_attention_heads = Alias[int]("n_head")
    num_hidden_layers = Alias[int]("n_layer")

    def __post_init__(self) -> None:
        super().__post_init__()
        self.check_multiple("d_model", "n_head")

    @property
    def d_head(self) -> int:
        """Size of a head."""
        return self.d_model // self.n_head
