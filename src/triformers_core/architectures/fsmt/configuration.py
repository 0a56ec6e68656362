"""The configuration of FSMT models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.alias import Alias
from triformers_core.architectures.bart.configuration import BartConfig, Style
from triformers_core.fields import Activation, Finite, Instance, ListOf, Size
from triformers_core.settings import Json


@dataclass(kw_only=True)
class FSMTConfig(BartConfig):
    """An FSMT architecture: BART's with other defaults, those of facebook/wmt19-en-ru, but for sizes.

    For all other keys see ``BartConfig``.

    Args:
        vocab_size: number of tokens of the source; ``src_vocab_size`` in files.
        tgt_vocab_size: number of the target's.
        langs: languages of source and target.
        max_length: number of tokens of the longest text that is generated.
        num_beams: how many beams generation has.
        length_penalty: power of its length by which a beam's score is divided.
        early_stopping: whether generation ends when there are as many texts as beams.
        tie_word_embeddings: whether source and target have one table of tokens.

    Raises:
        InvalidConfigurationError: they have one, and not as many tokens as the other.
    """

    model_type: ClassVar[str] = "fsmt"
    default_num_labels: ClassVar[int] = 2
    style: ClassVar[Style] = Style(
        norm_embeddings=False,
        positions="counted",
        target="last",
        score_bias=False,
        whole_weights=True,
    )

    vocab_size: Size = 42024
    tgt_vocab_size: Size = 42024
    langs: Annotated[Sequence[str], ListOf(Instance(str, "a language"))] = ("en", "de")
    activation_function: Activation = "relu"
    scale_embedding: bool = True
    tie_word_embeddings: bool = False
    max_length: Size = 200
    num_beams: Size = 5
    length_penalty: Finite = 1.0
    early_stopping: bool = False

    src_vocab_size = Alias[int]("vocab_size")

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.tie_word_embeddings and self.vocab_size != self.tgt_vocab_size:
            raise self.misfit(
                "a table that source and target share needs equal numbers of tokens",
                "vocab_size",
                "tgt_vocab_size",
            )

    @property
    def target_vocab_size(self) -> int:
        """Number of tokens that the decoder knows."""
        return self.tgt_vocab_size

    def to_dict(self) -> Json:
        """The content of a ``config.json``."""
        values = super().to_dict()
        values["src_vocab_size"] = values.pop("vocab_size")
        return values
