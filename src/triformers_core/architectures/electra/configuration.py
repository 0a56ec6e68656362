"""The configuration of ELECTRA models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bert.configuration import BertConfig

SUMMARIES = ("first", "last", "mean", "cls_index")


@dataclass(kw_only=True)
class ElectraConfig(BertConfig):
    """An ELECTRA architecture: BERT's with embeddings of a width of their own.

    The defaults are those of google/electra-small-discriminator. For all other keys see
    ``BertConfig``.

    Args:
        embedding_size: width of the embeddings.
        summary_type: what the scores of a multiple choice see of it: "first", its first token's
            state, "last", or "mean"; "cls_index" is "last".
        summary_use_proj: whether that passes a dense layer.
        summary_activation: and an activation; none if it is ``None``.
        summary_last_dropout: and a dropout of this rate.
    """

    model_type: ClassVar[str] = "electra"

    embedding_size: int = 128
    hidden_size: int = 256
    num_attention_heads: int = 4
    intermediate_size: int = 1024
    summary_type: str = "first"
    summary_use_proj: bool = True
    summary_activation: str | None = "gelu"
    summary_last_dropout: float = 0.1

    def __post_init__(self) -> None:
        super().__post_init__()
        self.check_choice("summary_type", SUMMARIES)
