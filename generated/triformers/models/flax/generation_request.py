# Generated from src/triformers_core/generation/request.py by `make generate`; do not edit.
"""What a call of ``generate`` asks for, in the form that its steps take; written once.

Axis letters: B batch, R rows, P prompt, L room for tokens, S source, V vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from triformers.models.flax.generation_scores import Lengths, Tokens
from triformers.models.flax.generation_search import Asked
from triformers.models.flax.generation_steps import Prompt
from triformers.models.flax.outputs import EncoderOutputs, FlaxBaseModelOutput, encoder_output
from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidInputError
from triformers_core.generation.rules import Rules, least_length
from triformers_core.generation.settings import GenerationConfig
from triformers_core.kit.flax import PreTrainedModel, Tensor, ops

__all__: list[str] = []  # For generation alone.


@dataclass(frozen=True, kw_only=True)
class Request:
    """A generation, ready to run.

    Args:
        settings: what was asked for.
        rules: the part of it that decides the code.
        prompt: what it begins with.
        asked: what stays the same from step to step.
        room: the most tokens of a sequence, in buffers.
        most: of these as many as may be asked for, with the columns that were added.
        added: columns of padding that were put before the prompt.
    """

    settings: GenerationConfig
    rules: Rules
    prompt: Prompt
    asked: Asked
    room: int
    most: int
    added: int


def bucket(count: int) -> int:
    """A size for which code is compiled, that has room for ``count``."""
    if not ops.compiles():
        return count
    return max(16, 1 << (count - 1).bit_length()) if count <= 128 else -(-count // 128) * 128


def source_room(config: PretrainedConfig, count: int) -> int:
    """A size for which code is compiled, that has room for a source of ``count`` tokens.

    It is no more than the encoder has positions, whose number need be no bucket's.
    """
    encoder = config.parts.get("encoder", config)
    names = ("max_encoder_position_embeddings", "max_position_embeddings")
    most = next((getattr(encoder, name) for name in names if hasattr(encoder, name)), None)
    size = bucket(count)
    return size if most is None else min(size, max(count, most))


def repeat_rows(x: Tensor, copies: int) -> Tensor:
    """Every row ``copies`` times, one after the other: ``[B, …]`` → ``[B * copies, …]``."""
    return x if copies == 1 else ops.repeat(x, copies, axis=0)


def padded(x: Tensor, before: int, after: int, value: int) -> Tensor:
    """Columns of a value before and after: ``[R, N]`` → ``[R, before + N + after]``."""
    return ops.pad(x, ((0, 0), (before, after)), value) if before or after else x


def most_tokens(settings: GenerationConfig, prompt: int) -> int:
    """The most tokens of a sequence, its prompt among them.

    Args:
        settings: what was asked for.
        prompt: the prompt's length.

    Raises:
        InvalidInputError: there is no room for a single one beside the prompt.
    """
    if settings.max_new_tokens is not None:
        return prompt + settings.max_new_tokens
    if settings.max_length <= prompt:
        raise InvalidInputError(
            f"generate was asked for max_length={settings.max_length}, and the prompt has {prompt} "
            "tokens already; pass max_new_tokens=..., which doesn't count the prompt, or a larger "
            "max_length."
        )
    return settings.max_length


def inferred_mask(ids: Tensor, settings: GenerationConfig) -> Tensor:
    """1 for tokens and 0 for padding where no mask is given: ``[B, P]``.

    Padding is recognised by its id where that isn't also the one that ends a sequence.
    """
    pad = settings.pad_token_id
    if pad is None or pad in settings.ends():
        return ids * 0 + 1
    return ops.cast_like(ids != pad, ids)


def new_request(
    settings: GenerationConfig,
    ids: Tensor,
    mask: Tensor,
    *,
    embedded: Tensor | None = None,
    source: Tokens | None = None,
    types: Tensor | None = None,
    random: ops.Random,
    may_pad: bool,
) -> Request:
    """The request of a prompt.

    Args:
        settings: what was asked for.
        ids: the prompt, ``[B, P]``; padding where it is embedded.
        mask: 1 for its tokens, 0 for padding, ``[B, P]``.
        embedded: the embedded prompt, ``[B, P, hidden]``.
        source: the encoder's input.
        types: the part of every token of the prompt, ``[B, P]``.
        random: where draws come from.
        may_pad: whether padding before the prompt changes nothing.

    Raises:
        InvalidInputError: there is no room for a single token.
    """
    length = ops.extent(ids, 1)
    rules = Rules.of(settings, length)
    most = most_tokens(settings, length if embedded is None else 0)
    most += 0 if embedded is None else length
    added = bucket(length) - length if may_pad and embedded is None else 0
    room = bucket(added + most)
    ids, mask = repeat_rows(ids, rules.copies), repeat_rows(mask, rules.copies)
    mask = ops.cast_like(mask, ids)
    ids = padded(ids, added, 0, settings.padding())
    mask = padded(mask, added, 0, 0)
    spare = room - added - length
    counted = mask if embedded is None else mask * 0
    tokens = Tokens(
        ids=padded(ids, 0, spare, settings.padding()),
        counted=padded(counted, 0, spare, 1),
        length=ops.scalar(added + length, like=ids),
    )
    lengths = Lengths(
        begin=tokens.length,
        limit=ops.scalar(added + most, like=ids),
        least=ops.scalar(added + least_length(settings, length), like=ids),
    )
    if types is not None:
        types = repeat_rows(types, rules.copies)
        last = ops.take_range(types, length - 1, length)
        types = ops.cat([padded(types, added, 0, 0), *[last] * spare], axis=1)
    prompt = Prompt(
        tokens=tokens,
        types=types,
        seen=padded(mask, 0, spare, 1),
        prefix=ids,
        random=random,
        embedded=None if embedded is None else repeat_rows(embedded, rules.copies),
    )
    if source is not None:
        source = source._replace(
            ids=repeat_rows(source.ids, rules.copies),
            counted=repeat_rows(source.counted, rules.copies),
        )
    return Request(
        settings=settings,
        rules=rules,
        prompt=prompt,
        asked=Asked(lengths=lengths, source=source),
        room=room,
        most=added + most,
        added=added,
    )


def start_tokens(settings: GenerationConfig, batch: int, model: PreTrainedModel) -> Tensor:
    """The prompt of a decoder beside an encoder: ``[batch, 1]``.

    Args:
        settings: names the token, or one for every row.
        batch: number of rows.
        model: says where it is.

    Raises:
        InvalidInputError: it names none, or not one for each row.
    """
    start: int | Sequence[int] | None = settings.decoder_start_token_id
    if start is None:
        start = settings.bos_token_id
    if start is None:
        raise InvalidInputError(
            "generate needs the decoder's first token: pass decoder_start_token_id=..., or "
            "decoder_input_ids."
        )
    starts = [start] * batch if isinstance(start, int) else list(start)
    if len(starts) != batch:
        raise InvalidInputError(
            f"generate was given decoder_start_token_id for {len(starts)} rows, and the batch has "
            f"{batch}; pass one number, or one for each row."
        )
    return ops.new_integers([[each] for each in starts], model)


@dataclass(frozen=True, kw_only=True)
class Source:
    """What an encoder reads, or what it made of it.

    Args:
        batch: number of texts.
        given: token ids ``[B, S]`` or embedded ones ``[B, S, hidden]``.
        seen: 1 for tokens, 0 for padding, ``[B, S]``.
        tokens: the ids, where they are known.
        encoded: what the encoder made of it, if that was given.
        beside: what else the encoder takes, by name, ``[B, …]``.
    """

    batch: int
    given: Tensor | None = None
    seen: Tensor | None = None
    tokens: Tokens | None = None
    encoded: FlaxBaseModelOutput | None = None
    beside: dict[str, Tensor] | None = None

    @classmethod
    def of(
        cls,
        model: PreTrainedModel,
        settings: GenerationConfig,
        *,
        input_ids: Tensor | None,
        attention_mask: Tensor | None,
        token_type_ids: Tensor | None,
        inputs_embeds: Tensor | None,
        input_features: Tensor | None,
        global_attention_mask: Tensor | None,
        encoder_outputs: EncoderOutputs | None,
    ) -> Self:
        """The source of a call.

        Raises:
            InvalidInputError: there is none, or one of another kind than the model's.
        """
        hears = model.main_input_name == "input_features"
        if hears and input_ids is not None and len(input_ids.shape) == 3:
            input_features, input_ids = input_ids, None  # The first argument, whatever it is.
        if (not hears and input_features is not None) or (
            hears and not (input_ids is None and inputs_embeds is None)
        ):
            taken = "input_features [batch, frames, features]" if hears else "input_ids"
            raise InvalidInputError(
                f"{type(model).__name__}.generate was given another kind of source than the model "
                f"takes; pass {taken}."
            )
        inputs_embeds = input_features if hears else inputs_embeds
        beside: dict[str, Tensor] = {}
        if token_type_ids is not None:
            beside["token_type_ids"] = ops.new_integers(token_type_ids, model)
        if global_attention_mask is not None:
            if not hasattr(model, "marked_tokens"):
                raise InvalidInputError(
                    f"{type(model).__name__}.generate was given a global_attention_mask, and all of its "
                    "tokens see all others; leave it out."
                )
            beside["global_attention_mask"] = ops.new_integers(global_attention_mask, model)
        seen = None if attention_mask is None else ops.new_integers(attention_mask, model)
        tokens, given = None, inputs_embeds
        if input_ids is not None:
            ids = ops.new_integers(input_ids, model)
            seen = inferred_mask(ids, settings) if seen is None else seen
            spare = source_room(model.config, ops.extent(ids, 1)) - ops.extent(ids, 1)
            if encoder_outputs is None:
                ids = padded(ids, 0, spare, settings.padding())
                seen = padded(seen, 0, spare, 0)
                beside = {name: padded(x, 0, spare, 0) for name, x in beside.items()}
            given = ids
            tokens = Tokens(ids=ids, counted=seen, length=ops.scalar(ops.extent(ids, 1), like=ids))
        if encoder_outputs is not None:
            encoded = encoder_output(encoder_outputs)
            batch = ops.extent(encoded.last_hidden_state, 0)
            return cls(batch=batch, seen=seen, tokens=tokens, encoded=encoded)
        if given is None:
            raise InvalidInputError(
                f"{type(model).__name__}.generate was called without a source; pass "
                f"{'input_features' if hears else 'input_ids, inputs_embeds'} or encoder_outputs."
            )
        return cls(
            batch=ops.extent(given, 0),
            given=given,
            seen=seen,
            tokens=tokens,
            beside=beside or None,
        )
