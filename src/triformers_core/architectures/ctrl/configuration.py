"""The configuration of CTRL models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.alias import Alias
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import Amount, Epsilon, Heads, Layers, Rate, Size


@dataclass(kw_only=True)
class CTRLConfig(PretrainedConfig):
    """A CTRL architecture; the defaults are those of ctrl.

    ``hidden_size``, ``num_hidden_layers``, ``num_attention_heads`` and ``max_position_embeddings``
    are further names of ``n_embd``, ``n_layer``, ``n_head`` and ``n_positions``.

    Args:
        vocab_size: number of tokens.
        n_positions: longest sequence that it was trained with; positions are computed, so that a
            longer one is no error.
        n_embd: width of the hidden states; a multiple of ``n_head``.
        dff: width of the feed-forward networks.
        n_layer: number of layers.
        n_head: number of heads a layer.
        resid_pdrop: dropout rate of what a layer adds to the hidden states.
        embd_pdrop: dropout rate of the embeddings.
        layer_norm_epsilon: added to the variance in the last layer normalisation; in those of the
            layers 1e-6 is.
        initializer_range: standard deviation of new weights.
    """

    model_type: ClassVar[str] = "ctrl"

    vocab_size: Size = 246534
    n_positions: Size = 256
    n_embd: Size = 1280
    dff: Size = 8192
    n_layer: Layers = 48
    n_head: Heads = 16
    resid_pdrop: Rate = 0.1
    embd_pdrop: Rate = 0.1
    layer_norm_epsilon: Epsilon = 1e-6
    initializer_range: Amount = 0.02

    hidden_size = Alias[int]("n_embd")
    num_hidden_layers = Alias[int]("n_layer")
    num_attention_heads = Alias[int]("n_head")
    max_position_embeddings = Alias[int]("n_positions")
