"""The configuration of BigBird-Pegasus models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.bart.configuration import BartConfig, Style
from triformers_core.fields import Activation, Layers, OneOf, Size, TokenId, TokenIds


@dataclass(kw_only=True)
class BigBirdPegasusConfig(BartConfig):
    """A BigBird-Pegasus architecture: Pegasus', whose encoder has BigBird's attention.

    The defaults are those of google/bigbird-pegasus-large-arxiv. For all other keys see
    ``BartConfig``.

    Args:
        attention_type: the encoder's: "block_sparse", where a block of tokens sees the first and the
            last block, its neighbours and some at random; or "original_full", where each token sees
            all. Sources of up to ``(5 + 2 * num_random_blocks) * block_size`` tokens have the latter
            in any case.
        block_size: number of tokens of a block.
        num_random_blocks: how many blocks one sees at random.
        use_bias: whether the projections of all attention have a bias.
    """

    model_type: ClassVar[str] = "bigbird_pegasus"
    default_num_labels: ClassVar[int] = 2
    style: ClassVar[Style] = Style(norm_first=True, moves_embedding_norm=True, position_offset=0)

    vocab_size: Size = 96103
    max_position_embeddings: Size = 4096
    encoder_layers: Layers = 16
    decoder_layers: Layers = 16
    activation_function: Activation = "gelu_new"
    scale_embedding: bool = True
    attention_type: Annotated[str, OneOf("block_sparse", "original_full")] = "block_sparse"
    block_size: Size = 64
    num_random_blocks: Size = 3
    use_bias: bool = False
    pad_token_id: TokenId | None = 0
    bos_token_id: TokenId | None = 2
    eos_token_id: TokenIds | None = 1
    forced_eos_token_id: TokenIds | None = None

    @property
    def attention_bias(self) -> bool:
        """Whether the projections of the attention have a bias."""
        return self.use_bias
