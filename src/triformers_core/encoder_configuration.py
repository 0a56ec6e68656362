"""What encoders like BERT are configured by; an architecture's own keys are in its folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

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
)


@dataclass(kw_only=True)
class EncoderConfig(PretrainedConfig):
    """The keys of encoders like BERT, with its defaults; ``BertConfig`` documents them."""

    norm_first: ClassVar[bool] = False
    """Whether layers normalise what comes in and not what goes out, and the stack what comes last."""

    vocab_size: Size = 30522
    hidden_size: Size = 768
    num_hidden_layers: Layers = 12
    num_attention_heads: Heads = 12
    intermediate_size: Size = 3072
    hidden_act: Activation = "gelu"
    hidden_dropout_prob: Rate = 0.1
    attention_probs_dropout_prob: Rate = 0.1
    max_position_embeddings: Size = 512
    type_vocab_size: Size = 2
    initializer_range: Amount = 0.02
    layer_norm_eps: Epsilon = 1e-12
    pad_token_id: TokenId | None = 0
    position_embedding_type: Annotated[
        str, OneOf("absolute", "relative_key", "relative_key_query")
    ] = "absolute"
    classifier_dropout: Rate | None = None
