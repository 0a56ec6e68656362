"""GPT-2's task heads."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.gpt2.configuration import GPT2Config
from triformers_core.architectures.gpt2.modeling import GPT2Model, GPT2PreTrainedModel
from triformers_core.decoder_heads import LastTokenClassifier
from triformers_core.heads import causal_lm
from triformers_core.inputs import CausalCrossInputs
from triformers_core.kit.torch import Linear, Tensor, TiedLinear, model_call
from triformers_core.outputs import BaseModelOutput, CausalLMOutput
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


class GPT2ForSequenceClassification(GPT2PreTrainedModel, LastTokenClassifier):
    """GPT-2 with a linear classifier of every sequence's last token.

    That is the last one which isn't ``pad_token_id``, so the configuration needs one for batches.
    """

    def __init__(self, config: GPT2Config) -> None:
        super().__init__(config)
        self.transformer = GPT2Model(config)
        self.score = Linear(config.n_embd, config.num_labels, bias=False)
        self.post_init()
