# Generated from src/triformers_core/decoder_heads.py by `make generate`; do not edit.
"""The public calls of decoders that stand alone, which architectures share.

Written once for the backends. An architecture adds the model without a head, and the head.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.torch.cache import PastKeyValues
from triformers.models.torch.decoder import last_token
from triformers.models.torch.heads import causal_lm, scored_states
from triformers.models.torch.outputs import (
    BaseModelOutput,
    CausalLMOutput,
    SequenceClassifierOutput,
)
from triformers.models.torch.tasks import CausalTaskModel, TaskModel
from triformers_core.kit.torch import Module, Tensor, model_call, signature_of

__all__: list[str] = []  # For models alone.


class LanguageModel(CausalTaskModel):
    """Scores of the next token."""

    lm_head: Module
    scores_last: bool = True

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        past_key_values: PastKeyValues | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        logits_to_keep: int = 0,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> CausalLMOutput:
        """Scores the next token at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``; with a cache, those of the new tokens.
            past_key_values: keys and values of earlier tokens, as returned with ``use_cache``, or
                what ``new_cache`` made.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, past + sequence]``; all are
                tokens by default.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted on from the cache by default, padding too.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: token ids to predict, -100 where none counts, ``[batch, sequence]``; they are
                shifted here.
            logits_to_keep: how many of the last positions are scored; 0 for all, as ``labels``
                need.
            use_cache: whether to return keys and values; by default as the configuration says.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states, the last one's normalised.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: the number is negative, or comes with ``labels``.
        """
        outputs: BaseModelOutput = self.base_model(
            input_ids=input_ids,
            past_key_values=past_key_values,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        states = scored_states(outputs.last_hidden_state, logits_to_keep, labels)
        return causal_lm(self, outputs, self.lm_head(states), labels)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class LastTokenClassifier(TaskModel):
    """Scores of the labels of every sequence, by the state of its last token."""

    score: Module

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        past_key_values: PastKeyValues | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> SequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            input_ids: token ids ``[batch, sequence]``; with a cache, those of the new tokens.
            past_key_values: keys and values of earlier tokens, as returned with ``use_cache``, or
                what ``new_cache`` made.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, past + sequence]``; all are
                tokens by default.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted on from the cache by default, padding too.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``;
                ``attention_mask`` tells then where a sequence ends, the last position without one.
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
            use_cache: whether to return keys and values; by default as the configuration says.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states, the last one's normalised.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: there are several sequences, and the configuration names no padding.
        """
        outputs: BaseModelOutput = self.base_model(
            input_ids=input_ids,
            past_key_values=past_key_values,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        last = last_token(
            outputs.last_hidden_state,
            input_ids,
            attention_mask,
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

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...
