"""The configuration of BigBird models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import Activation, OneOf, Size, TokenId, TokenIds


@dataclass(kw_only=True)
class BigBirdConfig(BertConfig):
    """A BigBird architecture: BERT's, whose attention sees blocks of a long text.

    The defaults are those of google/bigbird-roberta-base. ``position_embedding_type`` has no effect.
    For all other keys see ``BertConfig``.

    Args:
        attention_type: "block_sparse", where a block of tokens sees the first and the last block, its
            neighbours and some at random; or "original_full", where each token sees all. Decoders,
            and texts of up to ``(5 + 2 * num_random_blocks) * block_size`` tokens, have the latter in
            any case.
        block_size: number of tokens of a block.
        num_random_blocks: how many blocks one sees at random.
        use_bias: whether queries, keys and values have a bias.
        rescale_embeddings: whether embedded tokens are multiplied by the root of their width.
        sep_token_id: ends a question, where answers are looked for after it.
    """

    model_type: ClassVar[str] = "big_bird"

    vocab_size: Size = 50358
    hidden_act: Activation = "gelu_new"
    max_position_embeddings: Size = 4096
    attention_type: Annotated[str, OneOf("block_sparse", "original_full")] = "block_sparse"
    block_size: Size = 64
    num_random_blocks: Size = 3
    use_bias: bool = True
    rescale_embeddings: bool = False
    bos_token_id: TokenId | None = 1
    eos_token_id: TokenIds | None = 2
    sep_token_id: TokenId | None = 66
