"""The configuration of Speech2Text models."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from triformers_core.architectures.bart.configuration import BartConfig, Style
from triformers_core.fields import Activation, Heads, Kernels, Layers, Size, TokenIds


@dataclass(kw_only=True)
class Speech2TextConfig(BartConfig):
    """A Speech2Text architecture; the defaults are those of s2t-small-librispeech-asr.

    For the keys of its transformer see ``BartConfig``. Positions are computed as far as a sequence
    goes, so ``max_position_embeddings`` isn't needed.

    Args:
        max_source_positions: longest sequence of frames; kept for the checkpoint's sake.
        max_target_positions: longest text; likewise.
        num_conv_layers: number of convolutions before the encoder, each of which halves the frames.
        conv_kernel_sizes: kernel size of each of them.
        conv_channels: channels between them, before half of them gates the others.
        input_feat_per_channel: numbers of a frame, a channel.
        input_channels: number of channels.
    """

    model_type: ClassVar[str] = "speech_to_text"
    default_num_labels: ClassVar[int] = 2
    style: ClassVar[Style] = Style(
        norm_first=True,
        final_norm=True,
        norm_embeddings=False,
        positions="counted",
        target_of_source=False,
        score_bias=False,
    )

    vocab_size: Size = 10000
    d_model: Size = 256
    encoder_attention_heads: Heads = 4
    encoder_ffn_dim: Size = 2048
    decoder_layers: Layers = 6
    decoder_attention_heads: Heads = 4
    decoder_ffn_dim: Size = 2048
    activation_function: Activation = "relu"
    scale_embedding: bool = True
    forced_eos_token_id: TokenIds | None = None
    max_source_positions: Size = 6000
    max_target_positions: Size = 1024
    num_conv_layers: Layers = 2
    conv_kernel_sizes: Kernels = field(default_factory=lambda: [5, 5])
    conv_channels: Size = 1024
    input_feat_per_channel: Size = 80
    input_channels: Size = 1

    def __post_init__(self) -> None:
        super().__post_init__()
        self.conv_kernel_sizes = list(self.conv_kernel_sizes)
        if len(self.conv_kernel_sizes) != self.num_conv_layers or not self.conv_kernel_sizes:
            raise self.misfit(
                "there is a kernel for each of the convolutions",
                "num_conv_layers",
                "conv_kernel_sizes",
            )
        if self.conv_channels % 2:
            raise self.misfit("one half of them gates the other, so it is even", "conv_channels")
