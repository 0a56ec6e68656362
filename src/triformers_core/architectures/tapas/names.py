"""What TAPAS' published TensorFlow-1 checkpoints call their parameters."""

from __future__ import annotations

from triformers_core.checkpoint.names import Row, Rows

TAPAS_NAMES: Rows = {
    "tensorflow1": (
        Row(pattern=r"^bert\.", name="tapas."),
        Row(pattern=r"\bembeddings\.(\w+_embeddings(_\d)?)$", name=r"embeddings.\1.weight"),
        Row(pattern=r"^output_weights_agg$", name="aggregation_classifier.weight"),
        Row(pattern=r"^output_bias_agg$", name="aggregation_classifier.bias"),
        Row(pattern=r"^output_weights_cls$", name="classifier.weight"),
        Row(pattern=r"^output_bias_cls$", name="classifier.bias"),
        Row(pattern=r"^cls\.predictions\.output_bias$", name="cls.predictions.bias"),
        # The second head of BERT's pretraining, which no TAPAS has.
        Row(pattern=r"^cls\.seq_relationship\.", name=None),
    ),
}
