"""Models with a cache, and what tests of the three backends ask of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from tests.support.reference import Array, Case, load_case

LENGTH = 9
ROOM = 12
PREFILL = 4
STEPS = 64

_RANDOM = np.random.RandomState(0)
IDS = _RANDOM.randint(3, 80, (3, LENGTH))
MASK = np.ones((3, LENGTH), np.int64)
MASK[1, :3] = 0  # Padded on the left.
MASK[2, : PREFILL + 1] = 0  # Beyond what the first call is given.
POSITIONS = np.maximum(MASK.cumsum(1) - 1, 0)
SOURCE_MASK = np.array([[1, 1, 1, 1, 1], [1, 1, 1, 0, 0], [1, 1, 1, 1, 0]])
ROWS = np.array([2, 2, 0])
"""Rows that a beam search might go on with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoder:
    """A model with a cache.

    Args:
        model_type: its architecture's key.
        model_class: its PyTorch class.
        config: what differs from the configuration of the architecture's case ``base``.
        first_position: of a text, as ``position_ids`` has it; ``None`` where it isn't given.
        width: of the encoder's states that it attends to; ``None`` where it attends to none.
        has_encoder: whether that encoder is its own.
    """

    model_type: str
    model_class: str
    config: Mapping[str, Any] = field(default_factory=dict)
    first_position: int | None = None
    width: int | None = None
    has_encoder: bool = False

    @property
    def case(self) -> Case:
        """A case with the model's configuration, to build it from."""
        base = load_case(self.model_type, "base")
        return replace(base, config=base.config | {"use_cache": True} | dict(self.config))

    def inputs(self, start: int, stop: int, *, seen: int | None = None) -> dict[str, Any]:
        """What a call is given for the tokens from ``start`` to ``stop``.

        Args:
            start: the first token.
            stop: the one after the last.
            seen: length of the attention mask; up to ``stop`` by default.
        """
        mask = np.ones((3, seen or stop), np.int64)
        mask[:, :stop] = MASK[:, :stop]
        given: dict[str, Any] = {"input_ids": IDS[:, start:stop], "attention_mask": mask}
        if self.first_position is not None:
            given["position_ids"] = POSITIONS[:, start:stop] + self.first_position
        if self.width is None:
            return given
        states = np.random.RandomState(1).standard_normal((3, 5, self.width)).astype(np.float32)
        if self.has_encoder:
            own = {f"decoder_{name}": value for name, value in given.items()}
            return own | {"encoder_outputs": (states,), "attention_mask": SOURCE_MASK}
        return given | {"encoder_hidden_states": states, "encoder_attention_mask": SOURCE_MASK}


_DECODES = {"is_decoder": True, "max_position_embeddings": 80}

_PART = load_case("encoder_decoder", "base").config["decoder"]

DECODERS = {
    "bert": Decoder(
        model_type="bert", model_class="BertLMHeadModel", config=_DECODES, first_position=0
    ),
    "bert_relative_cross": Decoder(
        model_type="bert",
        model_class="BertLMHeadModel",
        config={
            **_DECODES,
            "add_cross_attention": True,
            "position_embedding_type": "relative_key_query",
        },
        width=32,
    ),
    "encoder_decoder": Decoder(
        model_type="encoder_decoder",
        model_class="EncoderDecoderModel",
        config={"decoder": _PART | {"max_position_embeddings": 80}},
        width=32,
        has_encoder=True,
    ),
    "gpt2": Decoder(
        model_type="gpt2",
        model_class="GPT2LMHeadModel",
        config={"n_positions": 80},
        first_position=0,
    ),
    "gpt2_cross": Decoder(
        model_type="gpt2",
        model_class="GPT2LMHeadModel",
        config={"n_positions": 80, "add_cross_attention": True},
        first_position=0,
        width=32,
    ),
    "gpt_neo": Decoder(
        model_type="gpt_neo",
        model_class="GPTNeoForCausalLM",
        config={"max_position_embeddings": 80},
        first_position=0,
    ),
    "mt5": Decoder(
        model_type="mt5", model_class="MT5ForConditionalGeneration", width=32, has_encoder=True
    ),
    "roberta": Decoder(
        model_type="roberta", model_class="RobertaForCausalLM", config=_DECODES, first_position=2
    ),
    "t5": Decoder(
        model_type="t5", model_class="T5ForConditionalGeneration", width=32, has_encoder=True
    ),
}


def pieces() -> Iterator[tuple[int, int]]:
    """The tokens of a text's calls: some at first, then one after the other."""
    yield 0, PREFILL
    for start in range(PREFILL, LENGTH):
        yield start, start + 1


def largest_difference(one: Array, other: Array, *, at: Array | None = None) -> float:
    """The largest difference between two results.

    Args:
        one: ``[batch, length, …]``.
        other: likewise.
        at: 1 where it counts, ``[batch, length]``; everywhere by default.
    """
    difference = np.abs(one - other)
    return float((difference if at is None else difference[at == 1]).max())
