"""What ConvBERT's published TensorFlow-1 checkpoints call their parameters."""

from __future__ import annotations

from triformers_core.checkpoint.layout import Layout
from triformers_core.checkpoint.names import Row, Rows

CONVBERT_NAMES: Rows = {
    "tensorflow1": (
        # They were trained by ELECTRA's code, beside a generator.
        Row(pattern=r"^(generator|generator_predictions|discriminator_predictions)\.", name=None),
        Row(pattern=r"^electra\.", name="convbert."),
        Row(pattern=r"\bembeddings\.(\w+_embeddings)$", name=r"embeddings.\1.weight"),
        Row(
            pattern=r"\bconv_attn_key\.depthwise_kernel$",
            name="key_conv_attn_layer.depthwise.weight",
            layouts={3: Layout.DEPTHWISE1D},
        ),
        Row(
            pattern=r"\bconv_attn_key\.pointwise_kernel$",
            name="key_conv_attn_layer.pointwise.weight",
            layouts={3: Layout.CONV1D},
        ),
        Row(pattern=r"\bconv_attn_key\.bias$", name="key_conv_attn_layer.bias", one_less_axis=True),
        Row(pattern=r"\bconv_attn_kernel\.", name="conv_kernel_layer."),
        Row(pattern=r"\bconv_attn_point\.", name="conv_out_layer."),
        # A dense layer of groups has its three axes in both.
        Row(pattern=r"\bg_dense\.kernel$", name="dense.weight"),
        Row(pattern=r"\bg_dense\.bias$", name="dense.bias"),
    ),
}
