"""LED in PyTorch: global tokens where it generates, and which windows it takes."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from tests.reference.cases.led import CONFIG, SOURCE
from tests.reference.cases.longformer import MARKS
from triformers import LEDConfig, LEDForConditionalGeneration, LEDModel
from triformers_core.errors import InvalidConfigurationError

IDS, MASK = (torch.tensor(SOURCE[name]) for name in ("input_ids", "attention_mask"))
MARKED = torch.tensor(MARKS["global_attention_mask"])


def test_a_text_is_generated_from_an_encoders_output() -> None:
    torch.manual_seed(0)
    model = LEDForConditionalGeneration(LEDConfig(**dict[str, Any](CONFIG, init_std=1.0))).eval()
    found = model.get_encoder()(IDS, MASK, global_attention_mask=MARKED)
    options: dict[str, Any] = {"attention_mask": MASK, "max_new_tokens": 4, "min_new_tokens": 4}
    texts = model.generate(IDS, encoder_outputs=found, **options)
    output = model(
        IDS,
        attention_mask=MASK,
        global_attention_mask=MARKED,
        decoder_input_ids=texts[:, :-1],
    )
    wanted = output.logits.clone()
    wanted[..., model.config.eos_token_id] = -torch.inf
    assert torch.equal(wanted.argmax(-1), texts[:, 1:])


def test_windows_are_even_and_one_for_each_layer_of_the_encoder() -> None:
    with pytest.raises(InvalidConfigurationError, match="attention_window=.* an even number"):
        LEDModel(LEDConfig(**dict[str, Any](CONFIG, attention_window=[4, 4, 4])))
