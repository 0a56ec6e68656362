"""The recipes of ``docs/generation.md``, run on tiny models."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import triformers
from tests.support.lookup import SETTINGS

PAGE = Path(__file__).parents[2] / "docs" / "generation.md"
SIZES = {
    "d_model": 16,
    "encoder_layers": 1,
    "decoder_layers": 1,
    "encoder_attention_heads": 2,
    "decoder_attention_heads": 2,
    "encoder_ffn_dim": 20,
    "decoder_ffn_dim": 20,
    "max_position_embeddings": 128,
    "init_std": 0.3,
}
RECIPES = {
    "facebook/mbart-large-50-many-to-many-mmt": ("mbart50", "MBart50TokenizerFast", "MBart"),
    "facebook/nllb-200-distilled-600M": ("nllb", "NllbTokenizerFast", "M2M100"),
    "google/pegasus-xsum": ("pegasus", "PegasusTokenizerFast", "Pegasus"),
    "facebook/blenderbot-400M-distill": ("blenderbot", "BlenderbotTokenizerFast", "Blenderbot"),
}
"""Checkpoint -> setting of a tokenizer, its class, and the models'."""
FRENCH = {"MBart": "fr_XX", "M2M100": "fra_Latn"}
"""What the first token of their translations is the code of."""
TENSORS = {"": "pt", "TF": "tf", "Flax": "np"}


def recipe(name: str) -> str:
    """The page's block about a checkpoint."""
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    (found,) = [block for block in blocks if f'"{name}"' in block]
    return str(found)


def run_recipe(name: str, prefix: str, folder: Path) -> list[str]:
    """Runs a block with a new tiny model in place of its checkpoint.

    Args:
        name: the checkpoint.
        prefix: of the backend's classes.
        folder: for the model.

    Returns:
        The texts that it ends with.
    """
    setting, tokenizer_class, models = RECIPES[name]
    tokenizer = SETTINGS[setting].make(getattr(triformers, tokenizer_class))
    tokenizer.model_max_length = 64
    tokenizer.save_pretrained(folder)
    config: Any = getattr(triformers, f"{models}Config")(
        vocab_size=len(tokenizer),
        pad_token_id=tokenizer.pad_token_id,
        eos_token_id=tokenizer.eos_token_id,
        decoder_start_token_id=tokenizer.eos_token_id,
        forced_eos_token_id=tokenizer.eos_token_id,
        **dict[str, Any](SIZES),  # Of which each field takes its own kind.
    )
    model = getattr(triformers, f"{prefix}{models}ForConditionalGeneration")(config)
    model.save_pretrained(folder)
    code = recipe(name).replace(f'"{name}"', repr(str(folder)))
    code = code.replace("AutoModel", f"{prefix}AutoModel").replace('"pt"', f'"{TENSORS[prefix]}"')
    names: dict[str, Any] = {}
    exec(compile(code, str(PAGE), "exec"), names)
    config, ids = model.config, names["ids"]
    first, last = (int(x) for x in (ids[0][0], ids[0][-1]))
    assert first == config.decoder_start_token_id
    assert last in (config.eos_token_id, config.pad_token_id)
    if models in FRENCH:
        assert int(ids[0][1]) == tokenizer.convert_tokens_to_ids(FRENCH[models])
    texts: list[str] = names["texts"]
    return texts
