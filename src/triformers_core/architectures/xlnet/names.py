"""What XLNet's published TensorFlow-1 checkpoints call their parameters."""

from __future__ import annotations

from triformers_core.checkpoint.names import Row, Rows

XLNET_NAMES: Rows = {
    "tensorflow1": (
        Row(
            pattern=r"^model\.transformer\.(r_[rsw]_bias|seg_embed)$",
            name=r"transformer.layer.{}.rel_attn.\1",
            stacked=True,
        ),
        Row(pattern=r"^model\.", name=""),
        Row(pattern=r"^transformer\.layer_(\d+)\.", name=r"transformer.layer.\1."),
        Row(pattern=r"\brel_attn\.([qkvro])\.kernel$", name=r"rel_attn.\1"),
        Row(pattern=r"\bLayerNorm\b", name="layer_norm"),
        Row(pattern=r"\blookup_table$", name="weight"),
        Row(pattern=r"\bmask_emb\.mask_emb$", name="mask_emb"),
        # Fine-tuned ones; the slip is theirs.
        Row(pattern=r"^sequnece_summary\.", name="sequence_summary."),
        Row(pattern=r"^(classification|regression)_[^.]+\.logit\.", name="logits_proj."),
    ),
}
