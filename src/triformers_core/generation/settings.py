"""What a generation is asked for, and the published ``generation_config.json`` format."""

from __future__ import annotations

import dataclasses
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Self

from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidInputError, nearest
from triformers_core.hub import HubOptions, find_file
from triformers_core.lacking import ATTRIBUTES_OF_GENERATION, OF_GENERATION, says_instead
from triformers_core.settings import Json, Settings, read_json
from triformers_core.warning import warn

GENERATION_FILE = "generation_config.json"

# Options of the best-known library that are no part of this one, and what to do.
NOT_PART: Mapping[str, str] = {
    "assistant_model": "assisted decoding isn't part of this library",
    "constraints": "constrained beam search isn't part of this library; see prefix_allowed_tokens_fn",
    "diversity_penalty": "groups of beams aren't part of this library",
    "dola_layers": "contrasting layers isn't part of this library",
    "force_words_ids": "constrained beam search isn't part of this library; see "
    "prefix_allowed_tokens_fn",
    "guidance_scale": "classifier-free guidance isn't part of this library",
    "logits_processor": "scores are changed by the options alone, so that they can be compiled",
    "num_beam_groups": "groups of beams aren't part of this library",
    "penalty_alpha": "contrastive search isn't part of this library",
    "stopping_criteria": "a generation stops by the options alone, so that it can be compiled; see "
    "eos_token_id, stop_strings and max_time",
}

# Options that have no effect without another.
DRAWS = ("temperature", "top_k", "top_p", "min_p", "typical_p")
BEAMS = ("early_stopping", "length_penalty")
KEPT = ("output_scores", "output_logits", "output_attentions", "output_hidden_states")
LEAST = ("min_length", "min_new_tokens")
MOST = {
    **dict.fromkeys(("num_beams", "num_return_sequences"), 2**16),
    **dict.fromkeys(("min_length", "min_new_tokens", "pad_token_id"), 2**31 - 1),
    **dict.fromkeys(("repetition_penalty", "encoder_repetition_penalty"), 2**31 - 1),
}
"""The largest values of settings by which memory is taken, or that scores are computed with."""
OF_SOURCES = (
    "encoder_repetition_penalty",
    "encoder_no_repeat_ngram_size",
    "decoder_start_token_id",
)


@says_instead(OF_GENERATION, ATTRIBUTES_OF_GENERATION)
@dataclass(kw_only=True)
class GenerationConfig(Settings):
    """How token sequences are generated; every field is an option of ``model.generate``, too.

    Args:
        max_length: most tokens of a sequence, a decoder's prompt among them.
        max_new_tokens: most tokens beside the prompt; in place of ``max_length``.
        min_length: fewest tokens of a sequence, a decoder's prompt among them.
        min_new_tokens: fewest tokens beside the prompt, in place of ``min_length``.
        max_time: seconds after which no further token is begun.
        stop_strings: texts that end a sequence; they need the tokenizer.
        early_stopping: when a beam search ends. True: as soon as there are ``num_beams`` finished
            sequences. False: when no running one can be better with its score so far. "never":
            when none can be better whatever its further tokens.
        do_sample: whether tokens are drawn; else the best is taken.
        num_beams: sequences that a beam search follows; 1 for none.
        num_return_sequences: how many sequences are returned for every row of the batch.
        use_cache: whether keys and values of earlier tokens are kept.
        temperature: what scores are divided by before a draw.
        top_k: draws come from this many of the best tokens; 0 for all.
        top_p: draws come from the fewest best tokens whose probabilities reach this sum.
        min_p: draws come from tokens with this part of the best one's probability.
        typical_p: draws come from the fewest tokens whose surprise is nearest to the expected one
            and whose probabilities reach this sum (Meister et al. 2022).
        repetition_penalty: what scores of earlier tokens are divided by, or multiplied by if they
            are negative (Keskar et al. 2019).
        encoder_repetition_penalty: the reverse for tokens of the encoder's input.
        length_penalty: power of a sequence's length that its sum of log probabilities is divided
            by: above 0 favours long ones.
        no_repeat_ngram_size: the length of token sequences that may occur once only; 0 for none.
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
        decoder_start_token_id: the first token of a decoder beside an encoder, or one for each row.
        output_attentions: whether the output holds attention weights, step by step.
        output_hidden_states: whether it holds hidden states, step by step.
        output_scores: whether it holds the changed scores, step by step.
        output_logits: whether it holds the model's own scores, step by step.
        return_dict_in_generate: whether ``generate`` returns an output object.
    """

    file_name: ClassVar[str] = GENERATION_FILE

    max_length: int = 20
    max_new_tokens: int | None = None
    min_length: int = 0
    min_new_tokens: int | None = None
    max_time: float | None = None
    stop_strings: str | list[str] | None = None
    early_stopping: bool | str = False
    do_sample: bool = False
    num_beams: int = 1
    num_return_sequences: int = 1
    use_cache: bool = True
    temperature: float = 1.0
    top_k: int = 50
    top_p: float = 1.0
    min_p: float | None = None
    typical_p: float = 1.0
    repetition_penalty: float = 1.0
    encoder_repetition_penalty: float = 1.0
    length_penalty: float = 1.0
    no_repeat_ngram_size: int = 0
    encoder_no_repeat_ngram_size: int = 0
    bad_words_ids: list[list[int]] | None = None
    renormalize_logits: bool = False
    forced_bos_token_id: int | None = None
    forced_eos_token_id: int | list[int] | None = None
    suppress_tokens: list[int] | None = None
    begin_suppress_tokens: list[int] | None = None
    pad_token_id: int | None = None
    bos_token_id: int | None = None
    eos_token_id: int | list[int] | None = None
    decoder_start_token_id: int | list[int] | None = None
    output_attentions: bool = False
    output_hidden_states: bool = False
    output_scores: bool = False
    output_logits: bool = False
    return_dict_in_generate: bool = False

    # By identity: Flax wants every attribute of a model to have a hash.
    def __hash__(self) -> int:
        return id(self)

    def __post_init__(self) -> None:
        super().__post_init__()
        for name in ("max_length", "num_beams", "num_return_sequences"):
            if getattr(self, name) < 1:
                raise self.misfit("it is at least 1", name)
        for name in (
            "min_length",
            "top_k",
            "no_repeat_ngram_size",
            "encoder_no_repeat_ngram_size",
        ):
            if getattr(self, name) < 0:
                raise self.misfit("it is no negative number", name)
        for name in ("max_new_tokens", "min_new_tokens"):
            if getattr(self, name) is not None and getattr(self, name) < 1 - (name[1] == "i"):
                raise self.misfit("it is a positive number", name)
        for name, most in MOST.items():
            if (getattr(self, name) or 0) > most:
                raise self.misfit(f"it is at most {most}", name)
        for name in ("temperature", "repetition_penalty", "encoder_repetition_penalty"):
            if not (math.isfinite(getattr(self, name)) and getattr(self, name) > 0):
                raise self.misfit("it is a positive number; do_sample=False takes the best", name)
        for name in ("top_p", "typical_p", "min_p"):
            if getattr(self, name) is not None and not 0 <= getattr(self, name) <= 1:
                raise self.misfit("it is between 0 and 1", name)
        self.check_choice("early_stopping", (True, False, "never"))  # type: ignore[arg-type]
        if self.num_return_sequences > self.num_beams and not self.do_sample:
            raise self.misfit(
                "without do_sample there are as many different sequences as beams",
                "num_return_sequences",
                "num_beams",
            )

    @classmethod
    def from_model_config(cls, config: PretrainedConfig) -> Self:
        """Settings from a model's configuration, in which older checkpoints keep them.

        Args:
            config: its fields and further keys of these names are taken, where they aren't null.
        """
        found = config.extra | {
            f.name: getattr(config, f.name) for f in dataclasses.fields(config) if f.name != "extra"
        }
        decoder = found.get("decoder", found.get("generator"))
        if isinstance(decoder, PretrainedConfig):  # A model of parts generates with its decoder.
            found = cls.from_model_config(decoder).to_dict() | _given(found)
        names = cls.field_names() - {"name_or_path", "output_attentions", "output_hidden_states"}
        return cls(**{name: found[name] for name in names if found.get(name) is not None})

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Makes settings from the content of a ``generation_config.json``.

        Args:
            values: the file's keys; unknown ones go to ``extra``, and null stands for the default.
        """
        written = {"transformers_version", "_from_model_config"}
        return super().from_dict(
            {key: x for key, x in values.items() if x is not None and key not in written}
        )

    def to_dict(self) -> Json:
        """What differs from the defaults, as the file holds it."""
        defaults = {f.name: f.default for f in dataclasses.fields(self)}
        return {
            key: value
            for key, value in super().to_dict().items()
            if key not in defaults or value != defaults[key]
        }

    def to_diff_dict(self) -> Json:
        """The same as ``to_dict``, by the name that other configurations have for it."""
        return self.to_dict()

    def with_options(self, options: Mapping[str, Any]) -> Self:
        """A copy with other values; those that are ``None`` stay as they are.

        Raises:
            InvalidInputError: an option isn't known; the message names the nearest.
        """
        given = {name: value for name, value in options.items() if value is not None}
        for name in given.keys() - self.field_names():
            if name in NOT_PART:
                raise InvalidInputError(f"generate was asked for {name}: {NOT_PART[name]}.")
            near = ", ".join(nearest(name, self.field_names()))
            raise InvalidInputError(
                f"generate has no option {name!r}" + (f"; nearest: {near}." if near else ".")
            )
        for which in ("max", "min"):
            if f"{which}_length" in given:
                given.setdefault(f"{which}_new_tokens", None)
        settings = dataclasses.replace(self, **given)
        settings.warn_of_idle(given)
        return settings

    # Scripts name options, and ask which weren't set.
    def update(  # type: ignore[override]
        self,
        values: Mapping[str, Any] | None = None,
        *,
        defaults_only: bool = False,
        **options: Any,
    ) -> Json:
        """Sets options.

        Args:
            values: options by name.
            defaults_only: sets those alone that are ``None``.
            options: further ones.

        Returns:
            What wasn't set: other names, and with ``defaults_only`` what has a value.

        Raises:
            InvalidConfigurationError: a value doesn't fit.
        """
        given = {**(values or {}), **options}
        fitting = {
            name: value
            for name, value in given.items()
            if name in self.field_names()
            and not (defaults_only and getattr(self, name) is not None)
        }
        super().update(fitting)
        return {name: value for name, value in given.items() if name not in fitting}

    # Seq2SeqTrainer of transformers asks for these two; every option has its default already.
    _from_model_config: ClassVar[bool] = False

    @staticmethod
    def _get_default_generation_params() -> Json:
        return {}

    def warn_of_idle(self, given: Mapping[str, Any]) -> None:
        """Warns of options that have no effect beside the others.

        Args:
            given: the options that the caller named.
        """
        defaults = {f.name: f.default for f in dataclasses.fields(self)}
        for names, effective, need in (
            (DRAWS, self.do_sample, "do_sample=True"),
            (BEAMS, self.num_beams > 1, "num_beams above 1"),
            (KEPT, self.return_dict_in_generate, "return_dict_in_generate=True"),
            (LEAST, bool(self.ends()), "an eos_token_id, which they keep from coming"),
        ):
            idle = [name for name in names if given.get(name, defaults[name]) != defaults[name]]
            if idle and not effective:
                warn(f"{' and '.join(idle)} of generate have no effect without {need}.")
        for which in ("max", "min"):
            new, whole = f"{which}_new_tokens", f"{which}_length"
            if given.get(new) is not None and given.get(whole) is not None:
                warn(f"generate was given {new} and {whole}; {new} decides.")

    def ends(self) -> tuple[int, ...]:
        """The tokens that end a sequence."""
        return _several(self.eos_token_id)

    def forced_ends(self) -> tuple[int, ...]:
        """The tokens of which one ends a sequence that reaches ``max_length``."""
        return _several(self.forced_eos_token_id)

    def padding(self) -> int:
        """What follows a finished sequence: the padding, or else the token that ends one, or 0."""
        if self.pad_token_id is not None:
            return self.pad_token_id
        return (*self.ends(), 0)[0]

    def texts_to_stop_at(self) -> tuple[str, ...]:
        """The texts that end a sequence."""
        stops = self.stop_strings
        return (stops,) if isinstance(stops, str) else tuple(stops or ())


def _several(tokens: int | Sequence[int] | None) -> tuple[int, ...]:
    if tokens is None:
        return ()
    return (tokens,) if isinstance(tokens, int) else tuple(tokens)


def _given(values: Mapping[str, Any]) -> Json:
    return {key: value for key, value in values.items() if value is not None}


def read_generation_config(name: str, source: str, options: HubOptions) -> GenerationConfig | None:
    """The settings of a checkpoint's ``generation_config.json``, if it has one.

    Args:
        name: the checkpoint, as the caller gave it.
        source: what ``hub.resolve`` made of it; beside a file of weights it is looked for there.
        options: those that it returned.

    Raises:
        InvalidConfigurationError: a value doesn't fit.
    """
    if os.path.isfile(source):
        beside = Path(source).with_name(GENERATION_FILE)
        found = beside if beside.exists() else None
    else:
        found = find_file(source, GENERATION_FILE, options) if source else None
    return None if found is None else GenerationConfig.from_file(name, read_json(found), {})[0]


def vocabulary_of(config: PretrainedConfig) -> int:
    """The number of tokens that a model scores: that of the part that generates, where it has parts.

    Args:
        config: the model's configuration.
    """
    for name in ("decoder", "generator"):
        part = getattr(config, name, None)
        if isinstance(part, PretrainedConfig):
            return vocabulary_of(part)
    size: int = vars(config)["vocab_size"]
    return size
