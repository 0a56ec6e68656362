"""What Funnel Transformer's published TensorFlow-1 checkpoints call their parameters."""

from __future__ import annotations

from collections.abc import Sequence

from triformers_core.checkpoint.names import Row, Rows


def funnel_names(block_sizes: Sequence[int]) -> Rows:
    """The rows for a model whose encoder has blocks of so many layers.

    The files number the layers through all blocks and on through the decoder, and keep heads and
    their size apart.

    Args:
        block_sizes: numbers of layers, repeats not counted.
    """
    encoder = [f"encoder.blocks.{b}.{x}" for b, size in enumerate(block_sizes) for x in range(size)]
    decoder = [f"decoder.layers.{x}" for x in range(len(encoder))]
    return {
        "tensorflow1": (
            # They were trained beside a generator, or with a projection that no model here has.
            Row(pattern=r"^generator\.", name=None),
            Row(pattern=r"^model\.lm_(proj|loss)\.", name=None),
            Row(pattern=r"^model\.binary_proj\.dense\.", name="discriminator_predictions.dense."),
            Row(
                pattern=r"^model\.binary_loss\.weight$",
                name="discriminator_predictions.dense_prediction.kernel",
                one_less_axis=True,
            ),
            Row(
                pattern=r"^model\.binary_loss\.", name="discriminator_predictions.dense_prediction."
            ),
            Row(pattern=r"^model\.input\.word_embedding\.", name="model.input.word_embeddings."),
            Row(pattern=r"^model\.input\.", name="funnel.embeddings."),
            Row(pattern=r"\blookup_table$", name="weight"),
            *(
                Row(pattern=rf"^model\.(en|de)coder\.layer_{number}\.", name=f"funnel.{layer}.")
                for number, layer in enumerate([*encoder, *decoder])
            ),
            Row(pattern=r"\brel_attn\.([qkv])\.kernel$", name=r"rel_attn.\1.kernel", joined=1),
            Row(pattern=r"\brel_attn\.([kv])\.bias$", name=r"rel_attn.\1.bias", joined=0),
            Row(pattern=r"\brel_attn\.o\.kernel$", name="rel_attn.o.kernel", joined=0),
            Row(pattern=r"\brel_attn\.r\.kernel$", name="rel_attn.r_kernel"),
            Row(pattern=r"\brel_attn\.([qkv])\.", name=r"rel_attn.\1_head."),
            Row(pattern=r"\brel_attn\.o\.", name="rel_attn.post_proj."),
            Row(pattern=r"\brel_attn\.", name="attention."),
            Row(pattern=r"\bff\.layer_(\d)\.", name=r"ff.linear_\1."),
            Row(pattern=r"\bff\.", name="ffn."),
        ),
    }
