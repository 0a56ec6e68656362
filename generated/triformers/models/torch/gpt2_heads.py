# Generated from src/triformers_core/architectures/gpt2/modeling_heads.py by `make generate`; do not edit.
"""GPT-2's task heads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.torch.cache import PastKeyValues
from triformers.models.torch.decoder_heads import LastTokenClassifier
from triformers.models.torch.gpt2 import GPT2Model, GPT2PreTrainedModel
from triformers.models.torch.heads import causal_lm
from triformers.models.torch.outputs import BaseModelOutput, CausalLMOutput
from triformers.models.torch.tasks import CausalTaskModel
from triformers_core.architectures.gpt2.configuration import GPT2Config
from triformers_core.kit.torch import Linear, Tensor, TiedLinear, model_call, signature_of

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
        self,
        input_ids: Tensor | None = None,
        past_key_values: PastKeyValues | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
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
            encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            labels: token ids to predict, -100 where none counts, ``[batch, sequence]``; they are
                shifted here.
            use_cache: whether to return keys and values; by default as the configuration says.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states, the last one's normalised.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: BaseModelOutput = self.transformer(
            input_ids=input_ids,
            past_key_values=past_key_values,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            encoder_hidden_states=encoder_hidden_states,
            encoder_attention_mask=encoder_attention_mask,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.lm_head(outputs.last_hidden_state)
        return causal_lm(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class GPT2ForSequenceClassification(GPT2PreTrainedModel, LastTokenClassifier):
    """GPT-2 with a linear classifier of every sequence's last token.

    That is the last one which isn't ``pad_token_id``, so the configuration needs one for batches.
    """

    def __init__(self, config: GPT2Config) -> None:
        super().__init__(config)
        self.transformer = GPT2Model(config)
        self.score = Linear(config.n_embd, config.num_labels, bias=False)
        self.post_init()
