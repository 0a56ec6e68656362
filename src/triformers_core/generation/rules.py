"""What of a generation's settings decides its code: a value that compiled code is kept by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from triformers_core.generation.settings import GenerationConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Settings in a form that can be hashed; see ``GenerationConfig`` for what they mean.

    Args:
        has_least: whether a sequence has a least length.
        ends: the tokens that end a sequence.
        bad_words: token sequences that may not occur.
        forced_begin: what follows a prompt of one token.
    """

    beams: int
    sequences: int
    do_sample: bool
    padding: int
    ends: tuple[int, ...]
    has_least: bool
    use_cache: bool
    output_attentions: bool
    output_hidden_states: bool
    early_stopping: bool | str
    length_penalty: float
    temperature: float
    top_k: int
    top_p: float
    min_p: float
    typical_p: float
    repetition_penalty: float
    encoder_repetition_penalty: float
    no_repeat_ngram_size: int
    encoder_no_repeat_ngram_size: int
    bad_words: tuple[tuple[int, ...], ...]
    forced_begin: int | None
    forced_ends: tuple[int, ...]
    suppressed: tuple[int, ...]
    begin_suppressed: tuple[int, ...]
    renormalize: bool
    output_scores: bool
    output_logits: bool

    @classmethod
    def of(cls, settings: GenerationConfig, prompt: int) -> Self:
        """The rules of a generation.

        Args:
            settings: what was asked for.
            prompt: the length of the prompt.
        """
        ends = settings.ends()
        return cls(
            beams=settings.num_beams,
            sequences=settings.num_return_sequences,
            do_sample=settings.do_sample,
            padding=settings.padding(),
            ends=ends,
            has_least=least_length(settings, prompt) > prompt,
            use_cache=settings.use_cache,
            output_attentions=settings.output_attentions,
            output_hidden_states=settings.output_hidden_states,
            early_stopping=settings.early_stopping,
            length_penalty=settings.length_penalty,
            temperature=settings.temperature,
            top_k=settings.top_k,
            top_p=settings.top_p,
            min_p=settings.min_p or 0.0,
            typical_p=settings.typical_p,
            repetition_penalty=settings.repetition_penalty,
            encoder_repetition_penalty=settings.encoder_repetition_penalty,
            no_repeat_ngram_size=settings.no_repeat_ngram_size,
            encoder_no_repeat_ngram_size=settings.encoder_no_repeat_ngram_size,
            bad_words=tuple(
                tuple(word)
                for word in settings.bad_words_ids or ()
                if len(word) > 1 or word[0] not in ends
            ),
            forced_begin=settings.forced_bos_token_id if prompt == 1 else None,
            forced_ends=settings.forced_ends(),
            suppressed=tuple(settings.suppress_tokens or ()),
            begin_suppressed=tuple(settings.begin_suppress_tokens or ()),
            renormalize=settings.renormalize_logits,
            output_scores=settings.output_scores,
            output_logits=settings.output_logits,
        )

    @property
    def copies(self) -> int:
        """How many rows there are for every one of the batch."""
        return self.beams if self.beams > 1 else self.sequences

    @property
    def output_states(self) -> bool:
        """Whether states or attention weights are wanted, step by step."""
        return self.output_attentions or self.output_hidden_states

    @property
    def least_kept(self) -> int:
        """How many tokens a draw leaves at least: with beams, some that end no sequence."""
        return 1 if self.beams == 1 else 1 + len(self.ends)


def least_length(settings: GenerationConfig, prompt: int) -> int:
    """The fewest tokens of a sequence, its prompt among them."""
    if settings.min_new_tokens is None:
        return settings.min_length
    return prompt + settings.min_new_tokens
