"""The configuration of OpenAI GPT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.alias import Alias
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import Activation, Amount, Epsilon, Heads, Layers, OneOf, Rate, Size


@dataclass(kw_only=True)
class OpenAIGPTConfig(PretrainedConfig):
    """An OpenAI GPT architecture; the defaults are those of openai-gpt.

    ``hidden_size``, ``num_hidden_layers``, ``num_attention_heads`` and ``max_position_embeddings``
    are further names of ``n_embd``, ``n_layer``, ``n_head`` and ``n_positions``.

    Args:
        vocab_size: number of tokens.
        n_positions: longest sequence.
        n_embd: width of the hidden states; a multiple of ``n_head``. The feed-forward network is
            four times as wide.
        n_layer: number of layers.
        n_head: number of heads a layer.
        afn: the feed-forward network's activation; "gelu" is the approximation by a tanh.
        resid_pdrop: dropout rate of what a layer adds to the hidden states.
        embd_pdrop: dropout rate of the embeddings.
        attn_pdrop: dropout rate of the attention weights.
        layer_norm_epsilon: added to the variance in layer normalisations.
        initializer_range: standard deviation of new weights.
        summary_type: how a model for multiple choice sums up a sequence; no model here does.
        summary_use_proj: likewise.
        summary_activation: likewise.
        summary_proj_to_labels: likewise.
        summary_first_dropout: likewise.
    """

    model_type: ClassVar[str] = "openai-gpt"

    vocab_size: Size = 40478
    n_positions: Size = 512
    n_embd: Size = 768
    n_layer: Layers = 12
    n_head: Heads = 12
    afn: Annotated[str, OneOf("gelu", "relu", "silu", "swish")] = "gelu"
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

    hidden_size = Alias[int]("n_embd")
    num_hidden_layers = Alias[int]("n_layer")
    num_attention_heads = Alias[int]("n_head")
    max_position_embeddings = Alias[int]("n_positions")
