"""The public calls of decoders that stand alone, which architectures share.

Written once for the backends. An architecture adds the model without a head, and the head.
"""

from __future__ import annotations

from typing import Annotated, Unpack

from triformers_core.decoder import last_token
from triformers_core.heads import causal_lm, scored_states
from triformers_core.inputs import CausalInputs
from triformers_core.kit.torch import Module, Tensor, model_call
from triformers_core.outputs import BaseModelOutput, CausalLMOutput, SequenceClassifierOutput
from triformers_core.tasks import CausalTaskModel, TaskModel

__all__: list[str] = []  # For models alone.


class LanguageModel(CausalTaskModel):
    """Scores of the next token."""

    lm_head: Module
    scores_last: bool = True

    @model_call
    def forward(
        self,
        *,
        labels: Tensor | None = None,
        logits_to_keep: Annotated[int, "last"] = 0,
        **inputs: Unpack[CausalInputs],
    ) -> CausalLMOutput:
        """Scores the next token at every position.

        Args:
            labels: token ids to predict, -100 where none counts, ``[batch, sequence]``; they are
                shifted here.
            logits_to_keep: how many of the last positions are scored; 0 for all, as ``labels`` need.

        Raises:
            InvalidInputError: the number is negative, or comes with ``labels``.
        """
        outputs: BaseModelOutput = self.base_model(**inputs)
        states = scored_states(outputs.last_hidden_state, logits_to_keep, labels)
        return causal_lm(self, outputs, self.lm_head(states), labels)


class LastTokenClassifier(TaskModel):
    """Scores of the labels of every sequence, by the state of its last token."""

    score: Module

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
        outputs: BaseModelOutput = self.base_model(**inputs)
        last = last_token(
            outputs.last_hidden_state,
            inputs.get("input_ids"),
            inputs.get("attention_mask"),
            config=self.config,
        )
        logits = self.score(last)
        return SequenceClassifierOutput(
            loss=None if labels is None else self.classification_loss(logits, labels),
            logits=logits,
            past_key_values=outputs.past_key_values,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )
