"""GPT-2's task heads."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.gpt2.configuration import GPT2Config
from triformers_core.architectures.gpt2.modeling import GPT2Model, GPT2PreTrainedModel
from triformers_core.errors import InvalidInputError
from triformers_core.heads import causal_lm
from triformers_core.inputs import CausalCrossInputs, CausalInputs
from triformers_core.kit.torch import Linear, Tensor, TiedLinear, model_call, ops
from triformers_core.outputs import BaseModelOutput, CausalLMOutput, SequenceClassifierOutput
from triformers_core.tasks import CausalTaskModel

__all__ = ["GPT2ForSequenceClassification", "GPT2LMHeadModel"]


class GPT2LMHeadModel(GPT2PreTrainedModel, CausalTaskModel):
    """GPT-2 with its language modelling head."""

    def __init__(self, config: GPT2Config) -> None:
        super().__init__(config)
        self.transformer = GPT2Model(config)
        self.lm_head = (
            TiedLinear(self.transformer.get_input_embeddings(), bias=False)
            if config.tie_word_embeddings
            else Linear(config.n_embd, config.vocab_size, bias=False)
        )
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[CausalCrossInputs]
    ) -> CausalLMOutput:
        """Scores the next token at every position.

        Args:
            labels: token ids to predict, -100 where none counts, ``[batch, sequence]``; they are
                shifted here.
        """
        outputs: BaseModelOutput = self.transformer(**inputs)
        logits = self.lm_head(outputs.last_hidden_state)
        return causal_lm(self, outputs, logits, labels)


class GPT2ForSequenceClassification(GPT2PreTrainedModel):
    """GPT-2 with a linear classifier of every sequence's last token.

    That is the last one which isn't ``pad_token_id``, so the configuration needs one for batches.
    """

    def __init__(self, config: GPT2Config) -> None:
        super().__init__(config)
        self.transformer = GPT2Model(config)
        self.score = Linear(config.n_embd, config.num_labels, bias=False)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[CausalInputs]
    ) -> SequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``;
                ``attention_mask`` tells then where a sequence ends, the last position without one.
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.

        Raises:
            InvalidInputError: there are several sequences, and the configuration names no padding.
        """
        outputs: BaseModelOutput = self.transformer(**inputs)
        last = self.last_token(
            outputs.last_hidden_state, inputs.get("input_ids"), inputs.get("attention_mask")
        )
        logits = self.score(last)
        return SequenceClassifierOutput(
            loss=None if labels is None else self.classification_loss(logits, labels),
            logits=logits,
            past_key_values=outputs.past_key_values,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    def last_token(
        self, hidden: Tensor, input_ids: Tensor | None, attention_mask: Tensor | None
    ) -> Tensor:
        """The state ``[B, width]`` of the last token; of the first one in a row of padding alone."""
        padding, batch = self.config.pad_token_id, ops.size(hidden, 0)
        if input_ids is None and attention_mask is not None:
            past = ops.size(attention_mask, 1) - ops.size(hidden, 1)
            return _last_of(hidden, ops.take_slice(attention_mask, past, None, 1) == 0)
        if padding is None and isinstance(batch, int) and batch > 1:
            raise InvalidInputError(
                f"{batch} sequences came to a model whose configuration has no pad_token_id, so "
                "it can't tell where they end; set config.pad_token_id to your tokenizer's."
            )
        if padding is None or input_ids is None:
            return ops.take_position(hidden, -1)
        return _last_of(hidden, input_ids == padding)


def _last_of(hidden: Tensor, padding: Tensor) -> Tensor:
    """The state ``[B, width]`` of the last position that is no padding, ``[B, sequence]``."""
    positions = ops.arange(0, ops.size(hidden, 1), like=hidden)
    last = ops.argmax(ops.where(padding, 0, positions))
    return ops.take_position(ops.take_along(hidden, ops.unsqueeze(last, 1)), 0)
