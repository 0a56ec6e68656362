"""The configuration of ALBERT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import Activation, Heads, Layers, Rate, Size, TokenId, TokenIds


@dataclass(kw_only=True)
class AlbertConfig(BertConfig):
    """An ALBERT architecture: BERT's with layers that are run several times.

    The defaults are those of albert-xxlarge-v2. For all other keys see ``BertConfig``.

    Args:
        embedding_size: width of the embeddings.
        num_hidden_groups: number of groups of layers that have parameters of their own;
            ``num_hidden_layers`` are spread evenly over them.
        inner_group_num: layers of a group, all of which are run for each of ``num_hidden_layers``.
        classifier_dropout_prob: dropout rate before a classifier.
    """

    model_type: ClassVar[str] = "albert"

    vocab_size: Size = 30000
    embedding_size: Size = 128
    hidden_size: Size = 4096
    num_hidden_groups: Heads = 1
    num_attention_heads: Heads = 64
    intermediate_size: Size = 16384
    inner_group_num: Layers = 1
    hidden_act: Activation = "gelu_new"
    hidden_dropout_prob: Rate = 0.0
    attention_probs_dropout_prob: Rate = 0.0
    classifier_dropout_prob: Rate = 0.1
    bos_token_id: TokenId | None = 2
    eos_token_id: TokenIds | None = 3
