"""GPT-2's task heads."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.gpt2.configuration import GPT2Config
from triformers_core.architectures.gpt2.modeling import GPT2Model, GPT2PreTrainedModel
from triformers_core.decoder import last_token
from triformers_core.heads import causal_lm
from triformers_core.inputs import CausalCrossInputs, CausalInputs
from triformers_core.kit.torch import Linear, Tensor, TiedLinear, model_call
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
        logits = self.score(
            last_token(
                outputs.last_hidden_state,
                inputs.get("input_ids"),
                inputs.get("attention_mask"),
                config=self.config,
            )
        )
        return SequenceClassifierOutput(
            loss=None if labels is None else self.classification_loss(logits, labels),
            logits=logits,
            past_key_values=outputs.past_key_values,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )
