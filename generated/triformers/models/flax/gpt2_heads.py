# Generated from src/triformers_core/architectures/gpt2/modeling_heads.py by `make generate`; do not edit.
"""GPT-2's task heads."""

from __future__ import annotations

from triformers.models.flax.cache import PastKeyValues
from triformers.models.flax.decoder_heads import LastTokenClassifier
from triformers.models.flax.gpt2 import FlaxGPT2Model, FlaxGPT2PreTrainedModel
from triformers.models.flax.heads import causal_lm, scored_states, token_classification
from triformers.models.flax.outputs import (
    FlaxBaseModelOutput,
    FlaxCausalLMOutput,
    FlaxTokenClassifierOutput,
)
from triformers.models.flax.tasks import FlaxCausalTaskModel, FlaxTaskModel
from triformers_core.architectures.gpt2.configuration import GPT2Config
from triformers_core.kit.flax import (
    Dropout,
    DType,
    InputShape,
    Linear,
    ModelOutput,
    Module,
    Params,
    Tensor,
    TiedLinear,
    activation,
    float32,
    model_call,
    model_output,
    ops,
)

__all__ = [
    "FlaxGPT2DoubleHeadsModel",
    "FlaxGPT2DoubleHeadsModelOutput",
    "FlaxGPT2ForSequenceClassification",
    "FlaxGPT2ForTokenClassification",
    "FlaxGPT2LMHeadModel",
]


class FlaxGPT2LMHeadModel(FlaxGPT2PreTrainedModel, FlaxCausalTaskModel):
    """GPT-2 with its language modelling head."""

    scores_last = True

    def __init__(
        self,
        config: GPT2Config,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxGPT2Model(config)
        self.lm_head = (
            TiedLinear(self.transformer.get_input_embeddings(), bias=False)
            if config.tie_word_embeddings
            else Linear(config.n_embd, config.vocab_size, bias=False)
        )
        self.post_init()

    @model_call
    def __call__(
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
        logits_to_keep: int = 0,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxCausalLMOutput:
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
            logits_to_keep: how many of the last positions are scored; 0 for all, as ``labels``
                need.
            use_cache: whether to return keys and values; by default as the configuration says.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states, the last one's normalised.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: the number is negative, or comes with ``labels``.
        """
        outputs: FlaxBaseModelOutput = self.transformer(
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
        states = scored_states(outputs.last_hidden_state, logits_to_keep, labels)
        return causal_lm(self, outputs, self.lm_head(states), labels)


class FlaxGPT2ForSequenceClassification(FlaxGPT2PreTrainedModel, LastTokenClassifier):
    """GPT-2 with a linear classifier of every sequence's last token.

    That is the last one which isn't ``pad_token_id``, so the configuration needs one for batches.
    """

    def __init__(
        self,
        config: GPT2Config,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxGPT2Model(config)
        self.score = Linear(config.n_embd, config.num_labels, bias=False)
        self.post_init()


class FlaxGPT2ForTokenClassification(FlaxGPT2PreTrainedModel, FlaxTaskModel):
    """GPT-2 with a linear classifier of every token."""

    def __init__(
        self,
        config: GPT2Config,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxGPT2Model(config)
        self.dropout = Dropout(config.classifier_dropout)
        self.classifier = Linear(config.n_embd, config.num_labels)
        self.post_init()

    @model_call
    def __call__(
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
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxTokenClassifierOutput:
        """Scores the labels of every token.

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
            labels: classes of the tokens, -100 where none counts, ``[batch, sequence]``.
            use_cache: whether to return keys and values; by default as the configuration says.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states, the last one's normalised.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs: FlaxBaseModelOutput = self.transformer(
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
        logits = self.classifier(self.dropout(outputs.last_hidden_state))
        return token_classification(self, outputs, logits, labels)


@model_output
class FlaxGPT2DoubleHeadsModelOutput(ModelOutput):
    """Scores of the next tokens of several choices, and of these.

    Args:
        loss: mean cross entropy of the next tokens, a scalar.
        mc_loss: that of the choices, a scalar; a training adds both, each with its weight.
        logits: ``[batch, choices, sequence, vocabulary]``.
        mc_logits: ``[batch, choices]``.
        past_key_values: cached keys and values, of ``batch * choices`` texts.
        hidden_states: outputs of the embeddings and of every layer, ``[batch * choices, …]``.
        attentions: attention weights after the softmax, likewise.
    """

    loss: Tensor | None = None
    mc_loss: Tensor | None = None
    logits: Tensor
    mc_logits: Tensor
    past_key_values: PastKeyValues | None = None
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


class GPT2SequenceSummary(Module):
    """The scores of choices, from a state of each."""

    def __init__(self, config: GPT2Config) -> None:
        super().__init__()
        if not (config.summary_use_proj and config.summary_proj_to_labels):
            raise config.misfit(
                "choices need a score each", "summary_use_proj", "summary_proj_to_labels"
            )
        config.check_choice("summary_type", ("cls_index",))
        self.first_dropout = Dropout(config.summary_first_dropout)
        self.summary = Linear(config.n_embd, 1)
        name = config.summary_activation
        self.activation = None if name is None else activation(name)

    def __call__(self, states: Tensor) -> Tensor:
        """States ``[B, N, C]`` of N choices → scores ``[B, N]``."""
        scores: Tensor = ops.squeeze(self.summary(self.first_dropout(states)), -1)
        return scores if self.activation is None else self.activation(scores)


class FlaxGPT2DoubleHeadsModel(FlaxGPT2PreTrainedModel, FlaxTaskModel):
    """GPT-2 with scores of the next token and of several choices, as dialogues are trained."""

    def __init__(
        self,
        config: GPT2Config,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.transformer = FlaxGPT2Model(config)
        self.lm_head = (
            TiedLinear(self.transformer.get_input_embeddings(), bias=False)
            if config.tie_word_embeddings
            else Linear(config.n_embd, config.vocab_size, bias=False)
        )
        self.multiple_choice_head = GPT2SequenceSummary(config)
        self.post_init()

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        past_key_values: PastKeyValues | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        mc_token_ids: Tensor | None = None,
        labels: Tensor | None = None,
        mc_labels: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxGPT2DoubleHeadsModelOutput:
        """Scores the next token at every position of every choice, and the choices.

        Args:
            input_ids: token ids ``[batch, choices, sequence]``.
            past_key_values: keys and values of earlier tokens, as returned with ``use_cache``, or
                what ``new_cache`` made.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``.
            token_type_ids: ids of tokens whose embedding is added, ``[batch, choices, sequence]``.
            position_ids: ``[batch, choices, sequence]``; counted by default, padding too.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
                hidden]``.
            mc_token_ids: the token of every choice whose state is scored, ``[batch, choices]``; the
                last one by default.
            labels: token ids to predict, -100 where none counts, ``[batch, choices, sequence]``;
                they are shifted here.
            mc_labels: the right choices, ``[batch]``.
            use_cache: whether to return keys and values; by default as the configuration says.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states, the last one's normalised.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        choices = self.count_choices(input_ids, inputs_embeds)
        input_ids = self.join_choices(input_ids)
        attention_mask = self.join_choices(attention_mask)
        token_type_ids = self.join_choices(token_type_ids)
        position_ids = self.join_choices(position_ids)
        inputs_embeds = self.join_choices(inputs_embeds)
        outputs: FlaxBaseModelOutput = self.transformer(
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
        hidden = outputs.last_hidden_state
        logits = self.lm_head(hidden)
        if mc_token_ids is None:
            states = ops.take_position(hidden, -1)
        else:
            states = ops.take_along(hidden, ops.reshape(mc_token_ids, (-1, 1)))
        rows, width = ops.size(hidden, 1), ops.size(hidden, 2)
        mc_logits = self.multiple_choice_head(ops.reshape(states, (-1, choices, width)))
        joined = self.join_choices(labels)
        words = ops.size(logits, -1)
        return FlaxGPT2DoubleHeadsModelOutput(
            loss=None if joined is None else self.next_token_loss(logits, joined),
            mc_loss=None if mc_labels is None else self.token_loss(mc_logits, mc_labels),
            logits=ops.reshape(logits, (-1, choices, rows, words)),
            mc_logits=mc_logits,
            past_key_values=outputs.past_key_values,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )
