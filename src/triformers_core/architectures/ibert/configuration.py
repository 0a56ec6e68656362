"""The configuration of I-BERT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.roberta.configuration import RobertaConfig
from triformers_core.fields import OneOf, Size


@dataclass(kw_only=True)
class IBertConfig(RobertaConfig):
    """An I-BERT architecture: RoBERTa's, computed with whole numbers.

    For all other keys see ``BertConfig`` and ``RobertaConfig``.

    Args:
        hidden_act: the activation of the feed-forward network; only "gelu".
        position_embedding_type: only "absolute".
        quant_mode: whether everything is computed with whole numbers, but in the heads. Their ranges
            are those that training has seen; they are found with and without this mode.
        force_dequant: what is computed with floating point numbers nevertheless: "none", "gelu",
            "softmax", "layernorm", or all three, "nonlinear".
    """

    model_type: ClassVar[str] = "ibert"

    position_embedding_type: Annotated[str, OneOf("absolute")] = "absolute"
    vocab_size: Size = 30522
    quant_mode: bool = False
    force_dequant: Annotated[str, OneOf("none", "gelu", "softmax", "layernorm", "nonlinear")] = (
        "none"
    )

    def quantises(self, what: str) -> bool:
        """Whether something is computed with whole numbers.

        Args:
            what: "gelu", "softmax" or "layernorm".
        """
        return self.quant_mode and self.force_dequant not in (what, "nonlinear")
