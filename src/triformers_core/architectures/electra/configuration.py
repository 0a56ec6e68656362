"""The configuration of ELECTRA models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.encoder_configuration import EncoderConfig
from triformers_core.fields import Activation, Heads, OneOf, Rate, Size

SUMMARIES = ("first", "last", "mean", "cls_index")


@dataclass(kw_only=True)
class ElectraConfig(EncoderConfig):
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

    embedding_size: Size = 128
    hidden_size: Size = 256
    num_attention_heads: Heads = 4
    intermediate_size: Size = 1024
    summary_type: Annotated[str, OneOf(*SUMMARIES)] = "first"
    summary_use_proj: bool = True
    summary_activation: Activation | None = "gelu"
    summary_last_dropout: Rate = 0.1
