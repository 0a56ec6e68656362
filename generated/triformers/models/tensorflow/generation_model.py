# Generated from src/triformers_core/generation/model.py by `make generate`; do not edit.
"""What a model that generates offers: ``generate``, and how its steps call it; written once.

Axis letters: B batch, R rows, P prompt, L room for tokens, S source, V vocabulary.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, Never, overload

import numpy as np

from triformers.models.tensorflow.cache import CachingModel, PastKeyValues
from triformers.models.tensorflow.generation_output import TFGenerateOutput
from triformers.models.tensorflow.generation_request import Request, inferred_mask, new_request
from triformers.models.tensorflow.generation_result import result_of
from triformers.models.tensorflow.generation_scores import Tokens
from triformers.models.tensorflow.generation_search import Asked, Beams, Stops, closed
from triformers.models.tensorflow.generation_steps import (
    Answer,
    Given,
    Prompt,
    Run,
    advance,
    begin,
    whole,
)
from triformers_core.errors import InvalidInputError
from triformers_core.generation.options import new_settings
from triformers_core.generation.rules import Rules
from triformers_core.generation.settings import (
    OF_SOURCES,
    GenerationConfig,
    read_generation_config,
    vocabulary_of,
)
from triformers_core.generation.stops import stop_table
from triformers_core.kit.tensorflow import Tensor, ops
from triformers_core.warning import warn

if TYPE_CHECKING:
    from triformers_core.generation.streaming import Streamer
    from triformers_core.generation.texts import Tokenizer
    from triformers_core.hub import HubOptions

__all__: list[str] = []  # For models alone.

Allowed = Callable[[int, Any], Sequence[int]]
"""From a row of the batch and its tokens so far (a NumPy array) to those that may come next."""


ASIDE = ("labels", "synced_gpus")
"""No options, but what loops over batches hand over with them: left aside."""


def goes_to_the_end(given: Given) -> bool:
    """Whether the last token that a model is given is the newest, and no room."""
    return given.past is not None or not ops.compiles()


def newest(logits: Tensor, given: Given) -> Tensor:
    """The scores after the last token of what a model was given: ``[R, T, V]`` → ``[R, V]``."""
    if goes_to_the_end(given):
        length = ops.extent(logits, 1)
        return ops.take_position(ops.take_range(logits, length - 1, length), 0)
    rows = ops.zeros((ops.extent(logits, 0), 1), like=given.ids)
    place = rows + ops.cast_like(given.length - 1, rows)
    return ops.take_position(ops.take_along(logits, place), 0)


class GeneratingModel(CachingModel):
    """A decoder whose scores of the next token make texts."""

    own_settings: GenerationConfig | None = None
    """Settings that were read or set, or have been handed out."""

    handed_out: str = ""
    """What those say that were made of the configuration, as long as nobody has changed them."""

    @property
    def generation_config(self) -> GenerationConfig:
        """How texts are generated where a call says nothing else; its values can be set.

        It is that of the checkpoint, or else what the model's configuration says. What is changed is
        saved with the model. ``None`` asks for the configuration's again.
        """
        if self.own_settings is None:
            self.own_settings = GenerationConfig.from_model_config(self.config)
            self.handed_out = self.own_settings.to_json_string()
        return self.own_settings

    @generation_config.setter
    def generation_config(self, settings: GenerationConfig | None) -> None:
        self.own_settings, self.handed_out = settings, ""

    def settings_of(
        self,
        given: GenerationConfig | None,
        return_dict: bool | None,
        **options: Any,  # Values of every option's type.
    ) -> GenerationConfig:
        """The settings of a call; see ``new_settings``."""
        options = {name: value for name, value in options.items() if name not in ASIDE}
        settings = new_settings(self.generation_settings(), given, return_dict, options)
        idle = [name for name in OF_SOURCES if options.get(name) is not None]
        if idle and not self.reads_source:
            warn(
                f"{' and '.join(idle)} of generate have no effect: {type(self).__name__} has no encoder."
            )
        # Others can't come, and would stand where there is no token yet: no table has their row.
        ends = [token for token in settings.ends() if token < vocabulary_of(self.config)]
        if len(ends) < len(settings.ends()):
            settings = replace(settings, eos_token_id=ends or None)
        return settings if self.remembers else replace(settings, use_cache=False)

    def read_companions(self, name: str, source: str, options: HubOptions) -> None:
        """Reads the checkpoint's ``generation_config.json``, if it has one.

        Args:
            name: the checkpoint, as the caller gave it.
            source: what ``hub.resolve`` made of it.
            options: those that it returned.
        """
        self.generation_config = read_generation_config(name, source, options)

    def save_companions(self, save_directory: str) -> None:
        """Writes ``generation_config.json``, if the model has settings of its own."""
        settings = self.generation_settings()
        if settings is self.own_settings:
            settings.save_pretrained(save_directory)

    def generation_settings(self) -> GenerationConfig:
        """How texts are generated where a call says nothing else."""
        settings = self.own_settings
        if settings is None or settings.to_json_string() == self.handed_out:
            return GenerationConfig.from_model_config(self.config)
        return settings

    # First, since a batch that is handed on with ** might be either's.
    @overload
    def generate(
        self,
        input_ids: Tensor | None = None,
        *,
        return_dict_in_generate: Literal[False] | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        generation_config: GenerationConfig | None = None,
        streamer: Streamer | None = None,
        tokenizer: Tokenizer | None = None,
        prefix_allowed_tokens_fn: Allowed | None = None,
        seed: int | None = None,
        max_length: int | None = None,
        max_new_tokens: int | None = None,
        min_length: int | None = None,
        min_new_tokens: int | None = None,
        max_time: float | None = None,
        stop_strings: str | list[str] | None = None,
        early_stopping: bool | str | None = None,
        do_sample: bool | None = None,
        num_beams: int | None = None,
        num_return_sequences: int | None = None,
        use_cache: bool | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        min_p: float | None = None,
        typical_p: float | None = None,
        repetition_penalty: float | None = None,
        encoder_repetition_penalty: float | None = None,
        length_penalty: float | None = None,
        no_repeat_ngram_size: int | None = None,
        encoder_no_repeat_ngram_size: int | None = None,
        bad_words_ids: list[list[int]] | None = None,
        renormalize_logits: bool | None = None,
        forced_bos_token_id: int | None = None,
        forced_eos_token_id: int | list[int] | None = None,
        suppress_tokens: list[int] | None = None,
        begin_suppress_tokens: list[int] | None = None,
        pad_token_id: int | None = None,
        bos_token_id: int | None = None,
        eos_token_id: int | list[int] | None = None,
        decoder_start_token_id: int | list[int] | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        output_scores: bool | None = None,
        output_logits: bool | None = None,
        **options: Never,
    ) -> ops.Ids: ...

    @overload
    def generate(
        self,
        input_ids: Tensor | None = None,
        *,
        return_dict_in_generate: Literal[True],
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        generation_config: GenerationConfig | None = None,
        streamer: Streamer | None = None,
        tokenizer: Tokenizer | None = None,
        prefix_allowed_tokens_fn: Allowed | None = None,
        seed: int | None = None,
        max_length: int | None = None,
        max_new_tokens: int | None = None,
        min_length: int | None = None,
        min_new_tokens: int | None = None,
        max_time: float | None = None,
        stop_strings: str | list[str] | None = None,
        early_stopping: bool | str | None = None,
        do_sample: bool | None = None,
        num_beams: int | None = None,
        num_return_sequences: int | None = None,
        use_cache: bool | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        min_p: float | None = None,
        typical_p: float | None = None,
        repetition_penalty: float | None = None,
        encoder_repetition_penalty: float | None = None,
        length_penalty: float | None = None,
        no_repeat_ngram_size: int | None = None,
        encoder_no_repeat_ngram_size: int | None = None,
        bad_words_ids: list[list[int]] | None = None,
        renormalize_logits: bool | None = None,
        forced_bos_token_id: int | None = None,
        forced_eos_token_id: int | list[int] | None = None,
        suppress_tokens: list[int] | None = None,
        begin_suppress_tokens: list[int] | None = None,
        pad_token_id: int | None = None,
        bos_token_id: int | None = None,
        eos_token_id: int | list[int] | None = None,
        decoder_start_token_id: int | list[int] | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        output_scores: bool | None = None,
        output_logits: bool | None = None,
        **options: Never,
    ) -> TFGenerateOutput: ...

    @ops.generation
    def generate(
        self,
        input_ids: Tensor | None = None,
        *,
        return_dict_in_generate: bool | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        generation_config: GenerationConfig | None = None,
        streamer: Streamer | None = None,
        tokenizer: Tokenizer | None = None,
        prefix_allowed_tokens_fn: Allowed | None = None,
        seed: int | None = None,
        max_length: int | None = None,
        max_new_tokens: int | None = None,
        min_length: int | None = None,
        min_new_tokens: int | None = None,
        max_time: float | None = None,
        stop_strings: str | list[str] | None = None,
        early_stopping: bool | str | None = None,
        do_sample: bool | None = None,
        num_beams: int | None = None,
        num_return_sequences: int | None = None,
        use_cache: bool | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        min_p: float | None = None,
        typical_p: float | None = None,
        repetition_penalty: float | None = None,
        encoder_repetition_penalty: float | None = None,
        length_penalty: float | None = None,
        no_repeat_ngram_size: int | None = None,
        encoder_no_repeat_ngram_size: int | None = None,
        bad_words_ids: list[list[int]] | None = None,
        renormalize_logits: bool | None = None,
        forced_bos_token_id: int | None = None,
        forced_eos_token_id: int | list[int] | None = None,
        suppress_tokens: list[int] | None = None,
        begin_suppress_tokens: list[int] | None = None,
        pad_token_id: int | None = None,
        bos_token_id: int | None = None,
        eos_token_id: int | list[int] | None = None,
        decoder_start_token_id: int | list[int] | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        output_scores: bool | None = None,
        output_logits: bool | None = None,
        **options: Never,
    ) -> ops.Ids | TFGenerateOutput:
        """Continues texts: greedily, by draws, or by a beam search.

        Args:
            input_ids: token ids of the prompts ``[batch, sequence]``, padded on the left; by
                default the token that begins a text.
            return_dict_in_generate: whether to return an output object.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; by default padding
                is recognised by ``pad_token_id``.
            token_type_ids: the part of every token, ``[batch, sequence]``, for models that know
                parts; new tokens belong to the last one's.
            inputs_embeds: embedded prompts ``[batch, sequence, hidden]`` in place of ``input_ids``;
                then just the new tokens are returned.
            generation_config: the options in one object, in place of the checkpoint's.
            streamer: is told of every token as it is found.
            tokenizer: what ``stop_strings`` are found with.
            prefix_allowed_tokens_fn: called on the host in every step, with a row of the batch and
                its tokens so far; returns those that may come next.
            seed: of draws; by default they are other ones with every call.
            max_length: most tokens of a sequence, a decoder's prompt among them.
            max_new_tokens: most tokens beside the prompt; in place of ``max_length``.
            min_length: fewest tokens of a sequence, a decoder's prompt among them.
            min_new_tokens: fewest tokens beside the prompt, in place of ``min_length``.
            max_time: seconds after which no further token is begun.
            stop_strings: texts that end a sequence; they need the tokenizer.
            early_stopping: when a beam search ends. True: as soon as there are ``num_beams``
                finished sequences. False: when no running one can be better with its score so far.
                "never": when none can be better whatever its further tokens.
            do_sample: whether tokens are drawn; else the best is taken.
            num_beams: sequences that a beam search follows; 1 for none.
            num_return_sequences: how many sequences are returned for every row of the batch.
            use_cache: whether keys and values of earlier tokens are kept.
            temperature: what scores are divided by before a draw.
            top_k: draws come from this many of the best tokens; 0 for all.
            top_p: draws come from the fewest best tokens whose probabilities reach this sum.
            min_p: draws come from tokens with this part of the best one's probability.
            typical_p: draws come from the fewest tokens whose surprise is nearest to the expected
                one and whose probabilities reach this sum (Meister et al. 2022).
            repetition_penalty: what scores of earlier tokens are divided by, or multiplied by if
                they are negative (Keskar et al. 2019).
            encoder_repetition_penalty: the reverse for tokens of the encoder's input.
            length_penalty: power of a sequence's length that its sum of log probabilities is
                divided by: above 0 favours long ones.
            no_repeat_ngram_size: the length of token sequences that may occur once only; 0 for
                none.
            encoder_no_repeat_ngram_size: likewise of those that the encoder's input has.
            bad_words_ids: token sequences that may not occur.
            renormalize_logits: whether changed scores become log probabilities again.
            forced_bos_token_id: the first token after a decoder's start token.
            forced_eos_token_id: the last token, or one of several, where ``max_length`` is reached.
            suppress_tokens: tokens that may not occur.
            begin_suppress_tokens: tokens that may not be the first.
            pad_token_id: what follows a finished sequence.
            bos_token_id: the first token where no prompt is given.
            eos_token_id: the token, or one of several, that ends a sequence.
            decoder_start_token_id: the first token of a decoder beside an encoder, or one for each
                row.
            output_attentions: whether the output holds attention weights, step by step.
            output_hidden_states: whether it holds hidden states, step by step.
            output_scores: whether it holds the changed scores, step by step.
            output_logits: whether it holds the model's own scores, step by step.

        Returns:
            Token ids ``[batch * num_return_sequences, length]``, prompts included, with padding
            after their ends; or the output object.

        Raises:
            InvalidInputError: an option isn't known, or there is no room for a new token.
            InvalidConfigurationError: an option has an impossible value.
        """
        settings = self.settings_of(
            generation_config,
            return_dict_in_generate,
            max_length=max_length,
            max_new_tokens=max_new_tokens,
            min_length=min_length,
            min_new_tokens=min_new_tokens,
            max_time=max_time,
            stop_strings=stop_strings,
            early_stopping=early_stopping,
            do_sample=do_sample,
            num_beams=num_beams,
            num_return_sequences=num_return_sequences,
            use_cache=use_cache,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            min_p=min_p,
            typical_p=typical_p,
            repetition_penalty=repetition_penalty,
            encoder_repetition_penalty=encoder_repetition_penalty,
            length_penalty=length_penalty,
            no_repeat_ngram_size=no_repeat_ngram_size,
            encoder_no_repeat_ngram_size=encoder_no_repeat_ngram_size,
            bad_words_ids=bad_words_ids,
            renormalize_logits=renormalize_logits,
            forced_bos_token_id=forced_bos_token_id,
            forced_eos_token_id=forced_eos_token_id,
            suppress_tokens=suppress_tokens,
            begin_suppress_tokens=begin_suppress_tokens,
            pad_token_id=pad_token_id,
            bos_token_id=bos_token_id,
            eos_token_id=eos_token_id,
            decoder_start_token_id=decoder_start_token_id,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            output_scores=output_scores,
            output_logits=output_logits,
            **options,
        )
        ids, mask = self.prompt(input_ids, attention_mask, inputs_embeds, settings)
        request = new_request(
            settings,
            ids,
            mask,
            embedded=inputs_embeds,
            types=None if token_type_ids is None else ops.new_integers(token_type_ids, self),
            random=ops.new_random(seed, like=ids),
            may_pad=self.counts_places,
        )
        return self.generated(request, streamer, tokenizer, prefix_allowed_tokens_fn)

    scores_last: bool = False
    """Whether a call takes ``logits_to_keep``, and scores just the last positions."""

    reads_source: bool = False
    """Whether an encoder reads another text."""

    repeats_rows: bool = True
    """Whether the copies of a row stand one after the other, in what is remembered, too."""

    remembers: bool = True
    """Whether keys and values of earlier tokens can be kept from step to step."""

    cache_name: str = "past_key_values"
    """Under which name calls take and return what is kept."""

    counts_places: bool = True
    """Whether the model is told every token's place, so that padding before a prompt is harmless."""

    def prompt(
        self,
        input_ids: Tensor | None,
        attention_mask: Tensor | None,
        inputs_embeds: Tensor | None,
        settings: GenerationConfig,
    ) -> tuple[Tensor, Tensor]:
        """The prompt's tokens and their mask, both ``[B, P]``."""
        if inputs_embeds is not None:
            if not settings.use_cache:
                raise InvalidInputError(
                    "generate was given inputs_embeds and use_cache=False: every step would need "
                    "the embedded prompt beside the new tokens' ids. Leave use_cache out."
                )
            rows, length = (ops.extent(inputs_embeds, axis) for axis in (0, 1))
            zeros = ops.to_int(ops.zeros((rows, length), like=inputs_embeds))
            mask = zeros + 1 if attention_mask is None else attention_mask
            return zeros + settings.padding(), mask
        if input_ids is None:
            if settings.bos_token_id is None:
                raise InvalidInputError(
                    f"{type(self).__name__}.generate was called without input_ids, and no "
                    "bos_token_id says what a text begins with; pass one of the two."
                )
            input_ids = ops.new_integers([[settings.bos_token_id]], self)
        ids = ops.new_integers(input_ids, self)
        if len(ids.shape) != 2:
            raise InvalidInputError(
                f"generate takes input_ids [batch, sequence]; they have {len(ids.shape)} axes."
            )
        if attention_mask is None:
            return ids, inferred_mask(ids, settings)
        return ids, ops.new_integers(attention_mask, self)

    def generated(
        self,
        request: Request,
        streamer: Streamer | None,
        tokenizer: Tokenizer | None,
        allowed: Allowed | None,
    ) -> ops.Ids | TFGenerateOutput:
        """Runs a request, in one piece where nobody watches its steps."""
        settings = request.settings
        if streamer is not None and settings.num_beams > 1:
            raise InvalidInputError(
                "A streamer is told of tokens as they are found, and those of a beam search may be "
                "dropped again; pass num_beams=1."
            )
        texts = settings.texts_to_stop_at()
        if texts:
            stops = stop_table(texts, tokenizer, vocabulary_of(self.config))
            asked = request.asked._replace(stops=Stops(*(ops.new_integers(x, self) for x in stops)))
            request = replace(request, asked=asked)
        answers: list[Answer] = []
        if streamer is None and allowed is None and settings.max_time is None:
            watched = request.rules.output_states
        else:
            watched = True
        ids = request.prompt.tokens.ids
        if watched and ops.known(ops.every(ids == ids), -1) < 0:  # No values yet.
            raise InvalidInputError(
                "generate was called inside of compiled code with streamer, prefix_allowed_tokens_fn, "
                "max_time, output_attentions or output_hidden_states, which the host sees to between "
                "the steps. Leave them out, or call generate by itself: it compiles its steps."
            )
        if watched:
            run = self.watched(request, streamer, allowed, answers)
        else:
            inputs = {"prompt": request.prompt, "asked": request.asked}
            run = ops.run(self, whole, inputs, rules=request.rules, room=request.room)
        output = result_of(run, request, answers)
        if settings.return_dict_in_generate:
            return output
        return ops.ids_of(output.sequences, output)

    def watched(
        self,
        request: Request,
        streamer: Streamer | None,
        allowed: Allowed | None,
        answers: list[Answer],
    ) -> Run:
        """Runs a request step by step, between which the host looks at the tokens."""
        rules, asked = request.rules, request.asked
        until = time.monotonic() + (request.settings.max_time or float("inf"))
        if streamer is not None:
            streamer.put(ops.to_numpy(request.prompt.prefix[:, request.added :]))
        tokens = request.prompt.tokens
        asked = self.with_allowed(asked, tokens, request, allowed)
        inputs = {"prompt": request.prompt, "asked": asked}
        run = ops.run(self, begin, inputs, rules=rules, room=request.room)
        while True:
            if run.answer is not None:
                answers.append(run.answer)
            tokens = run.state.tokens
            if streamer is not None:
                streamer.put(ops.to_numpy(ops.take_position(tokens.last(1), 0)))
            if not bool(run.state.runs(asked)) or time.monotonic() > until:
                break
            asked = self.with_allowed(asked, tokens, request, allowed)
            run = ops.run(self, advance, {"run": run, "asked": asked}, rules=rules)
        if streamer is not None:
            streamer.end()
        if isinstance(run.state, Beams):  # Time is up: what runs is what there is.
            run = run._replace(state=closed(run.state, asked, rules))
        return run

    def with_allowed(
        self, asked: Asked, tokens: Tokens, request: Request, allowed: Allowed | None
    ) -> Asked:
        """What is asked for with the tokens that may come next, if the caller decides them."""
        if allowed is None:
            return asked
        rows = ops.to_numpy(tokens.ids)[:, request.added : int(tokens.length)]
        may_come = np.zeros((len(rows), vocabulary_of(self.config)), np.int32)
        for index, row in enumerate(rows):
            chosen = list(allowed(index // request.rules.copies, row))
            if not chosen:
                raise InvalidInputError(
                    f"prefix_allowed_tokens_fn allows no token after {row.tolist()[-10:]} of row "
                    f"{index // request.rules.copies}; it must return at least one."
                )
            may_come[index, chosen] = 1
        return asked._replace(allowed=ops.new_integers(may_come, self) > 0)

    def places(self, seen: Tensor) -> Tensor:
        """The places of tokens in their texts, where padding on the left doesn't count, ``[R, T]``.

        Args:
            seen: 1 for tokens, 0 for padding, ``[R, T]``.
        """
        counted = ops.cumsum(ops.to_int(seen), 1) - 1
        return ops.maximum(counted, ops.zeros((1, 1), like=counted))

    def newest_place(self, seen: Tensor, length: Tensor) -> Tensor:
        """The place of the last of ``length`` tokens, ``[R, 1]``."""
        places = self.places(seen)
        last = ops.zeros((ops.extent(seen, 0), 1), like=places) + ops.cast_like(length - 1, places)
        return ops.take_along(places, last)

    def first_past(self, prompt: Prompt, room: int) -> PastKeyValues | None:
        """What is remembered before the first step."""
        return self.new_cache(ops.extent(prompt.tokens.ids, 0), room) if ops.compiles() else None

    def with_source(self, prompt: Prompt, rules: Rules) -> Prompt:
        """The prompt with what the encoder makes of the source; there is none here."""
        return prompt

    def answer(self, given: Given, rules: Rules) -> Answer:
        """Calls the model.

        Args:
            given: the inputs.
            rules: the settings.
        """
        ids = given.ids if given.embedded is None else None
        cache = {self.cache_name: given.past, "use_cache": rules.use_cache}
        output = self(
            input_ids=ids,
            inputs_embeds=given.embedded,
            attention_mask=given.seen,
            **({} if given.types is None else {"token_type_ids": given.types}),
            **({"position_ids": given.places} if self.counts_places else {}),
            **(cache if self.remembers else {}),
            **({"logits_to_keep": 1} if self.scores_last and goes_to_the_end(given) else {}),
            output_attentions=rules.output_attentions,
            output_hidden_states=rules.output_hidden_states,
            return_dict=True,
        )
        return Answer(
            logits=newest(output.logits, given),
            past=getattr(output, self.cache_name),
            states=output.hidden_states,
            attentions=output.attentions,
        )
