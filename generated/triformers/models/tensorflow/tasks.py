# Generated from src/triformers_core/tasks.py by `make generate`; do not edit.
"""What the heads of many models share, written once for the backends.

What a model takes and returns is its class's own matter: a task is no base class. The type of any
model of a task is generated, beside the task's Auto class, from the classes that serve it.
"""

from __future__ import annotations

from triformers.models.tensorflow.generation_model import GeneratingModel
from triformers.models.tensorflow.generation_seq2seq import GeneratingSeq2Seq
from triformers.models.tensorflow.seq2seq import shifted_right
from triformers_core.errors import InvalidInputError
from triformers_core.kit.tensorflow import PreTrainedModel, Tensor, ops

__all__ = ["TFCausalTaskModel", "TFSeq2SeqTaskModel", "TFTaskModel"]


class TFTaskModel(PreTrainedModel):
    """A model with what heads share: losses, and inputs with several choices."""

    def token_loss(self, logits: Tensor, labels: Tensor) -> Tensor:
        """Mean cross entropy over all labels that aren't -100.

        Args:
            logits: ``[..., classes]``.
            labels: ``[...]``.
        """
        return ops.cross_entropy(
            ops.reshape(logits, (-1, ops.size(logits, -1))), ops.reshape(labels, (-1,))
        )

    def next_token_loss(self, logits: Tensor, labels: Tensor) -> Tensor:
        """Mean cross entropy of every position's next token; labels of -100 don't count.

        Args:
            logits: ``[batch, sequence, vocabulary]``.
            labels: ``[batch, sequence]``, not shifted.
        """
        length = ops.size(labels, 1)
        return self.token_loss(
            ops.take_range(logits, 0, length - 1), ops.take_range(labels, 1, length)
        )

    def classification_loss(self, logits: Tensor, labels: Tensor) -> Tensor:
        """The loss of the configuration's ``problem_type``, else the one that the labels suggest.

        One label is a regression; several are a single choice if the labels are integers, and
        independent ones if they aren't.

        Args:
            logits: ``[batch, labels]``.
            labels: ``[batch]``, or ``[batch, labels]`` for independent ones.
        """
        kind = self.config.problem_type
        if kind is None and self.config.num_labels == 1:
            kind = "regression"
        if kind is None and not ops.is_integer(labels):
            kind = "multi_label_classification"
        if kind == "regression":
            return ops.mse_loss(ops.reshape(logits, (-1,)), ops.reshape(labels, (-1,)))
        if kind == "multi_label_classification":
            return ops.bce_with_logits(logits, labels)
        return self.token_loss(logits, labels)

    def span_loss(
        self, start_logits: Tensor, end_logits: Tensor, start: Tensor, end: Tensor
    ) -> Tensor:
        """Mean of both positions' cross entropies; a position beyond the sequence doesn't count.

        Args:
            start_logits: ``[batch, sequence]``.
            end_logits: ``[batch, sequence]``.
            start: ``[batch]`` or ``[batch, 1]``.
            end: ``[batch]`` or ``[batch, 1]``.
        """
        length = ops.size(start_logits, 1)
        first = ops.clip(ops.reshape(start, (-1,)), 0, length)
        last = ops.clip(ops.reshape(end, (-1,)), 0, length)
        first_loss = ops.cross_entropy(start_logits, first, ignore_index=length)
        last_loss = ops.cross_entropy(end_logits, last, ignore_index=length)
        return (first_loss + last_loss) / 2

    def only_input(self, input_ids: Tensor | None, inputs_embeds: Tensor | None) -> Tensor:
        """Whichever of the two came.

        Args:
            input_ids: ``[batch, sequence]``.
            inputs_embeds: ``[batch, sequence, width]``.

        Raises:
            InvalidInputError: both of them came, or neither.
        """
        if input_ids is not None and inputs_embeds is None:
            return input_ids
        if inputs_embeds is not None and input_ids is None:
            return inputs_embeds
        raise InvalidInputError(
            f"{type(self).__name__} takes either input_ids or inputs_embeds; "
            f"{'neither' if input_ids is None else 'both'} of them came."
        )

    def count_choices(self, *inputs: Tensor | None) -> ops.Size:
        """The number of choices of the first input that is there, ``[batch, choices, …]``.

        Raises:
            InvalidInputError: there is none.
        """
        for tensor in inputs:
            if tensor is not None:
                return ops.size(tensor, 1)
        raise InvalidInputError(
            f"{type(self).__name__} was called without inputs; it takes input_ids or "
            "inputs_embeds of shape [batch, choices, sequence, ...]."
        )

    def join_choices(self, x: Tensor | None) -> Tensor | None:
        """Moves the choices into the batch: ``[batch, choices, …]`` → ``[batch * choices, …]``."""
        if x is None:
            return None
        rest = [ops.size(x, axis) for axis in range(2, len(x.shape))]
        return ops.reshape(x, (-1, *rest))


class TFCausalTaskModel(TFTaskModel, GeneratingModel):
    """A model that generates tokens."""


class TFSeq2SeqTaskModel(TFTaskModel, GeneratingSeq2Seq):
    """A model that generates tokens beside an encoder, and makes its decoder's input from labels."""

    def prepare_decoder_input_ids_from_labels(self, labels: Tensor) -> Tensor:
        """The decoder's input for these labels: the start token, then all but the last of them.

        Args:
            labels: the target ``[batch, sequence]``; negative ones become padding.

        Raises:
            InvalidConfigurationError: the configuration names no padding token.
        """
        return shifted_right(labels, self.config, type(self).__name__)
