"""What ELECTRA's published TensorFlow-1 checkpoints call their parameters.

A file of the pretraining holds two models: the discriminator, which is what they are published for,
and the generator, which has the discriminator's embeddings unless it has some of its own. So names
depend on the model that is loaded.
"""

from __future__ import annotations

from triformers_core.checkpoint.names import Row, Rows

_EMBEDDINGS = Row(pattern=r"\bembeddings\.(\w+_embeddings)$", name=r"embeddings.\1.weight")

DISCRIMINATOR_NAMES: Rows = {
    "tensorflow1": (
        Row(pattern=r"^generator(_predictions)?\.", name=None),
        _EMBEDDINGS,
        Row(pattern=r"^(discriminator_predictions)\.dense_1\.", name=r"\1.dense_prediction."),
    ),
}

GENERATOR_NAMES: Rows = {
    "tensorflow1": (
        Row(pattern=r"^discriminator_predictions\.", name=None),
        Row(pattern=r"^electra\.(?!embeddings\.)", name=None),
        Row(pattern=r"^generator\.", name="electra."),
        _EMBEDDINGS,
        Row(pattern=r"^generator_predictions\.output_bias$", name="generator_lm_head.bias"),
        # Of the sampling in the pretraining.
        Row(pattern=r"^generator_predictions\.temperature$", name=None),
    ),
}
