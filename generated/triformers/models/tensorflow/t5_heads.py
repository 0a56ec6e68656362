# Generated from src/triformers_core/architectures/t5/modeling_heads.py by `make generate`; do not edit.
"""T5's task heads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from triformers.models.tensorflow.cache import PastKeyValues
from triformers.models.tensorflow.heads import token_classification
from triformers.models.tensorflow.outputs import (
    EncoderOutputs,
    TFBaseModelOutput,
    TFTokenClassifierOutput,
)
from triformers.models.tensorflow.seq2seq import Seq2SeqModel, shifted_right
from triformers.models.tensorflow.seq2seq_heads import (
    Seq2SeqQuestionAnswering,
    Seq2SeqSequenceClassification,
)
from triformers.models.tensorflow.t5 import (
    T5EncoderDecoder,
    TFT5EncoderModel,
    TFT5Model,
    TFT5PreTrainedModel,
)
from triformers.models.tensorflow.tasks import TFTaskModel
from triformers_core.architectures.t5.configuration import T5Config
from triformers_core.kit.initializers import Initializer, Normal
from triformers_core.kit.tensorflow import (
    Dropout,
    Linear,
    Module,
    Tensor,
    model_call,
    ops,
    signature_of,
)

__all__ = [
    "TFT5ForQuestionAnswering",
    "TFT5ForSequenceClassification",
    "TFT5ForTokenClassification",
]


class T5ReadsTwice(TFT5PreTrainedModel, Seq2SeqModel):
    """A model whose decoder reads the source, moved by one, where it is given no target."""

    # Files of the language model have it.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        *TFT5PreTrainedModel.ignored_on_load,
        r"^lm_head\.weight$",
    )
    caches_with_labels = False

    def states(
        self,
        *,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        decoder_head_mask: Tensor | None = None,
        cross_attn_head_mask: Tensor | None = None,
        encoder_outputs: EncoderOutputs | None = None,
        past_key_values: PastKeyValues | None = None,
        inputs_embeds: Tensor | None = None,
        decoder_inputs_embeds: Tensor | None = None,
        use_cache: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> TFBaseModelOutput:
        """The states of encoder and decoder."""
        source, target = input_ids, decoder_input_ids
        if source is not None and target is None and decoder_inputs_embeds is None:
            decoder_input_ids = shifted_right(source, self.config, type(self).__name__)
        return super().states(
            input_ids=input_ids,
            attention_mask=attention_mask,
            decoder_input_ids=decoder_input_ids,
            decoder_attention_mask=decoder_attention_mask,
            head_mask=head_mask,
            decoder_head_mask=decoder_head_mask,
            cross_attn_head_mask=cross_attn_head_mask,
            encoder_outputs=encoder_outputs,
            past_key_values=past_key_values,
            inputs_embeds=inputs_embeds,
            decoder_inputs_embeds=decoder_inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )


class T5ClassificationHead(Module):
    """Scores of a text from one of its states: a dense layer, tanh, and a linear one."""

    def __init__(self, config: T5Config) -> None:
        super().__init__()
        init = narrow(config)
        self.dense = Linear(config.d_model, config.d_model, init=init)
        self.dropout = Dropout(config.classifier_dropout)
        self.out_proj = Linear(config.d_model, config.num_labels, init=init)

    def __call__(self, hidden: Tensor) -> Tensor:
        inner = ops.tanh(self.dense(self.dropout(hidden)))
        return self.out_proj(self.dropout(inner))


def narrow(config: T5Config) -> Initializer:
    """Normal weights that keep the variance of hidden states."""
    return Normal(config.initializer_factor * config.d_model**-0.5)


class TFT5ForSequenceClassification(T5ReadsTwice, Seq2SeqSequenceClassification):
    """T5 with a classifier of the state of the last end-of-sequence token.

    All texts of a batch need the same number of these tokens, and at least one. The decoder reads
    the source, moved by one, where it is given no target.
    """

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.transformer = TFT5Model(config)
        self.classification_head = T5ClassificationHead(config)
        self.post_init()

    def sequence_scores(self, pooled: Tensor) -> Tensor:
        """The scores of the labels, ``[B, labels]``."""
        scores: Tensor = self.classification_head(pooled)
        return scores


class TFT5ForTokenClassification(TFT5PreTrainedModel, TFTaskModel):
    """T5's encoder with a linear classifier of every token."""

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.transformer = TFT5EncoderModel(config)
        self.dropout = Dropout(config.classifier_dropout)
        self.classifier = Linear(config.d_model, config.num_labels)
        self.post_init()

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFTokenClassifierOutput:
        """Scores the labels of every token.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes of the tokens, -100 where none counts, ``[batch, sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: there is no text.
        """
        outputs: TFBaseModelOutput = self.transformer(
            input_ids=input_ids,
            attention_mask=attention_mask,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.classifier(self.dropout(outputs.last_hidden_state))
        return token_classification(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFT5ForQuestionAnswering(T5ReadsTwice, T5EncoderDecoder, Seq2SeqQuestionAnswering):
    """T5 with linear scores of an answer's first and last token.

    The decoder reads the source, moved by one, where it is given no target.
    """

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        self.qa_outputs = Linear(config.d_model, 2, init=narrow(config))
        self.post_init()

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The scores of being the first and the last token, ``[B, T, 2]``."""
        scores: Tensor = self.qa_outputs(hidden)
        return scores
