"""What BERT's published TensorFlow-1 checkpoints call their parameters."""

from __future__ import annotations

from triformers_core.checkpoint.names import Row, Rows

BERT_NAMES: Rows = {
    "tensorflow1": (
        Row(pattern=r"\bembeddings\.(\w+_embeddings)$", name=r"embeddings.\1.weight"),
        Row(pattern=r"^cls\.predictions\.output_bias$", name="cls.predictions.bias"),
        Row(pattern=r"^cls\.seq_relationship\.output_weights$", name="cls.seq_relationship.weight"),
        Row(pattern=r"^cls\.seq_relationship\.output_bias$", name="cls.seq_relationship.bias"),
        # Fine-tuned ones: SQuAD's, then those of the classifiers.
        Row(pattern=r"^cls\.squad\.output_weights$", name="qa_outputs.weight"),
        Row(pattern=r"^cls\.squad\.output_bias$", name="qa_outputs.bias"),
        Row(pattern=r"^output_weights$", name="classifier.weight"),
        Row(pattern=r"^output_bias$", name="classifier.bias"),
    ),
}
