"""The configuration of GPT-2 models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.alias import Alias
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import (
    Activation,
    Amount,
    Epsilon,
    Heads,
    Layers,
    OneOf,
    Rate,
    Size,
    TokenId,
    TokenIds,
)


@dataclass(kw_only=True)
class GPT2Config(PretrainedConfig):
    """A GPT-2 architecture; the defaults are those of gpt2, the smallest one.

    ``hidden_size``, ``num_hidden_layers``, ``num_attention_heads`` and ``max_position_embeddings``
    are further names of ``n_embd``, ``n_layer``, ``n_head`` and ``n_positions``.

    Args:
        vocab_size: number of tokens.
        n_positions: longest sequence.
        n_embd: width of the hidden states; a multiple of ``n_head``.
        n_layer: number of layers.
        n_head: number of heads a layer.
        n_inner: width of the feed-forward network; four times ``n_embd`` by default.
        activation_function: its activation: "gelu_new", "gelu", "relu", "silu", …
        resid_pdrop: dropout rate of what a layer adds to the hidden states.
        embd_pdrop: dropout rate of the embeddings.
        attn_pdrop: dropout rate of the attention weights.
        layer_norm_epsilon: added to the variance in layer normalisations.
        initializer_range: standard deviation of new weights; that of a layer's output projections
            is divided by the square root of their number, ``2 * n_layer``.
        summary_type: what ``GPT2DoubleHeadsModel`` sees of a choice: "cls_index", the state of a token
            that the call names; no other there.
        summary_use_proj: whether that passes a dense layer; such a model needs it.
        summary_activation: and an activation; none if it is ``None``.
        summary_proj_to_labels: whether the dense layer gives scores; such a model needs it.
        summary_first_dropout: dropout rate before it.
        classifier_dropout: dropout rate before a token's classifier.
        scale_attn_weights: whether scores are divided by the square root of a head's size.
        scale_attn_by_inverse_layer_idx: whether a layer's scores are divided by its number, too,
            which is counted from 1.
        reorder_and_upcast_attn: whether attention is computed in float32 in narrower models.
    """

    model_type: ClassVar[str] = "gpt2"

    vocab_size: Size = 50257
    n_positions: Size = 1024
    n_embd: Size = 768
    n_layer: Layers = 12
    n_head: Heads = 12
    n_inner: Size | None = None
    activation_function: Activation = "gelu_new"
    resid_pdrop: Rate = 0.1
    embd_pdrop: Rate = 0.1
    attn_pdrop: Rate = 0.1
    layer_norm_epsilon: Epsilon = 1e-5
    initializer_range: Amount = 0.02
    summary_type: Annotated[str, OneOf("last", "first", "mean", "cls_index", "attn")] = "cls_index"
    summary_use_proj: bool = True
    summary_activation: Activation | None = None
    summary_proj_to_labels: bool = True
    summary_first_dropout: Rate = 0.1
    classifier_dropout: Rate = 0.1
    scale_attn_weights: bool = True
    scale_attn_by_inverse_layer_idx: bool = False
    reorder_and_upcast_attn: bool = False
    bos_token_id: TokenId | None = 50256
    eos_token_id: TokenIds | None = 50256

    hidden_size = Alias[int]("n_embd")
    num_hidden_layers = Alias[int]("n_layer")
    num_attention_heads = Alias[int]("n_head")
    max_position_embeddings = Alias[int]("n_positions")
