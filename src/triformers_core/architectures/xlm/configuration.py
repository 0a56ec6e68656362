"""The configuration of XLM models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.alias import Alias
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import (
    Activation,
    Amount,
    Epsilon,
    Finite,
    Heads,
    Layers,
    OneOf,
    Rate,
    Size,
    Sizes,
    TokenId,
)


@dataclass(kw_only=True)
class XLMConfig(PretrainedConfig):
    """An XLM architecture; the defaults are those of xlm-mlm-en-2048.

    ``hidden_size``, ``num_hidden_layers``, ``num_attention_heads`` and ``n_words`` are further names
    of ``emb_dim``, ``n_layers``, ``n_heads`` and ``vocab_size``.

    Args:
        vocab_size: number of tokens.
        emb_dim: width of the hidden states; a multiple of ``n_heads``. The feed-forward networks are
            four times as wide.
        n_layers: number of layers.
        n_heads: number of heads a layer.
        dropout: dropout rate of embeddings and layers.
        attention_dropout: dropout rate of the attention weights.
        gelu_activation: whether the feed-forward networks have a gelu between their layers, or else
            a relu.
        sinusoidal_embeddings: whether positions are sinusoids that aren't trained.
        causal: whether a token sees just those up to it.
        asm: whether scores come of an adaptive softmax; no published model's do, and none here can.
        asm_cutoffs: where the vocabulary would be parted.
        asm_div_value: by how much the parts' widths would differ.
        n_langs: number of languages.
        use_lang_emb: whether several languages have embeddings.
        max_position_embeddings: longest sequence.
        embed_init_std: standard deviation of new embeddings.
        init_std: standard deviation of other new weights.
        layer_norm_eps: added to the variance in layer normalisations.
        bos_index: id of the token that begins a text.
        eos_index: id of the token that ends one.
        pad_index: id of padding; how many tokens of a text aren't it is its length by default.
        unk_index: id of what is unknown.
        mask_index: id of what hides a token.
        is_encoder: whether it is an encoder; there are no others.
        summary_type: what classifiers see of a sequence: "first", its first token's state, "last",
            the last one's, also under the name "cls_index", or the "mean" of all.
        summary_use_proj: whether that passes a dense layer.
        summary_activation: and an activation; none if it is ``None``.
        summary_proj_to_labels: whether the dense layer's results are as many as the labels, or else
            as wide as the hidden states.
        summary_first_dropout: dropout rate before it.
        start_n_top: how many first tokens of an answer ``XLMForQuestionAnswering`` keeps.
        end_n_top: how many last ones, for each of these.
        mask_token_id: id of what stands for the next token where texts are generated.
        lang_id: the language in which they are.
    """

    model_type: ClassVar[str] = "xlm"

    vocab_size: Size = 30145
    emb_dim: Size = 2048
    n_layers: Layers = 12
    n_heads: Heads = 16
    dropout: Rate = 0.1
    attention_dropout: Rate = 0.1
    gelu_activation: bool = True
    sinusoidal_embeddings: bool = False
    causal: bool = False
    asm: bool = False
    asm_cutoffs: Sizes | None = None
    asm_div_value: Finite | None = None
    n_langs: Size = 1
    use_lang_emb: bool = True
    max_position_embeddings: Size = 512
    embed_init_std: Amount = 2048**-0.5
    init_std: Amount = 0.02
    layer_norm_eps: Epsilon = 1e-12
    bos_index: TokenId = 0
    eos_index: TokenId = 1
    pad_index: TokenId = 2
    unk_index: TokenId = 3
    mask_index: TokenId = 5
    is_encoder: bool = True
    summary_type: Annotated[str, OneOf("last", "first", "mean", "cls_index")] = "first"
    summary_use_proj: bool = True
    summary_activation: Activation | None = None
    summary_proj_to_labels: bool = True
    summary_first_dropout: Rate = 0.1
    start_n_top: Size = 5
    end_n_top: Size = 5
    mask_token_id: TokenId = 0
    lang_id: TokenId = 0
    pad_token_id: TokenId | None = 2
    bos_token_id: TokenId | None = 0

    hidden_size = Alias[int]("emb_dim")
    num_hidden_layers = Alias[int]("n_layers")
    num_attention_heads = Alias[int]("n_heads")
    n_words = Alias[int]("vocab_size")
