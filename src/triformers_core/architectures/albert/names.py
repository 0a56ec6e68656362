"""What ALBERT's published TensorFlow-1 checkpoints call their parameters."""

from __future__ import annotations

from triformers_core.checkpoint.names import Row, Rows

_LAYER = r"\bencoder\.transformer\.group_(\d+)\.inner_group_(\d+)\."
_OURS = r"encoder.albert_layer_groups.\1.albert_layers.\2."

ALBERT_NAMES: Rows = {
    "tensorflow1": (
        Row(pattern=r"^module\.", name=""),
        Row(pattern=r"^bert\.", name="albert."),
        Row(pattern=r"\bembeddings\.(\w+_embeddings)$", name=r"embeddings.\1.weight"),
        Row(pattern=_LAYER, name=_OURS),
        Row(pattern=r"\battention_1\.(self|output)\.", name="attention."),
        Row(pattern=r"\bffn_1\.intermediate\.output\.dense\.", name="ffn_output."),
        Row(pattern=r"\bffn_1\.intermediate\.dense\.", name="ffn."),
        Row(pattern=r"(albert_layers\.\d+)\.LayerNorm_1\.", name=r"\1.full_layer_layer_norm."),
        Row(pattern=r"(albert_layers\.\d+)\.LayerNorm\.", name=r"\1.attention.LayerNorm."),
        Row(pattern=r"\bpooler\.dense\.", name="pooler."),
        Row(pattern=r"^cls\.predictions\.output_bias$", name="predictions.bias"),
        Row(pattern=r"^cls\.predictions\.(transform\.)?", name="predictions."),
        Row(
            pattern=r"^cls\.seq_relationship\.output_weights$",
            name="sop_classifier.classifier.weight",
        ),
        Row(pattern=r"^cls\.seq_relationship\.output_bias$", name="sop_classifier.classifier.bias"),
        # Fine-tuned ones.
        Row(pattern=r"^output_weights$", name="classifier.weight"),
        Row(pattern=r"^output_bias$", name="classifier.bias"),
    ),
}
