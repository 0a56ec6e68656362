"""Trains a tiny GPT-2 on the project's own page of its design, and continues a text in one backend.

Run by ``make demo``: ``python -m demo.generate train FOLDER``, and then in a process of its own for
each backend ``python -m demo.generate BACKEND FOLDER RESULT``.
"""

from __future__ import annotations

import json
import re
import sys
import time
from pathlib import Path

import numpy as np

from demo.embed import BACKENDS

PAGE = Path(__file__).parents[1] / "docs" / "design.md"
BEGINNING = "A model is"
VOCABULARY, CONTEXT = 1000, 48
BATCH, STEPS = 16, 220


def prose() -> str:
    """What the page says in sentences: without its code, tables and titles."""
    page = PAGE.read_text(encoding="utf-8")
    parts = re.sub(r"^```.*?^```$", "", page, flags=re.DOTALL | re.MULTILINE).split("\n\n")
    kept = (
        " ".join(part.replace("**", "").split())
        for part in parts
        if part and part[0] not in "|#>- \n"
    )
    return " ".join(kept)


def train(folder: str) -> None:
    """Trains tokenizer and model, and saves them with how long it took and the losses."""
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    from triformers import AutoModelForCausalLM, GenerationConfig, GPT2Config

    start = time.perf_counter()
    text = prose()
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=["<|endoftext|>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([text], trainer)
    tokens = torch.tensor(tokenizer.encode(text).ids)

    torch.manual_seed(0)
    config = GPT2Config(
        vocab_size=VOCABULARY,
        n_positions=CONTEXT,
        n_embd=96,
        n_layer=2,
        n_head=4,
        bos_token_id=0,
        eos_token_id=0,
    )
    model = AutoModelForCausalLM.from_config(config).train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    losses = []
    for _ in range(STEPS):
        places = torch.randint(len(tokens) - CONTEXT, (BATCH, 1)) + torch.arange(CONTEXT)
        ids = tokens[places]
        loss = model(ids, labels=ids).loss
        assert loss is not None, "labels were given"
        optimizer.zero_grad()
        torch.autograd.backward(loss)
        optimizer.step()
        losses.append(float(loss.detach()))

    model.eval().generation_config = GenerationConfig(pad_token_id=0, no_repeat_ngram_size=3)
    model.save_pretrained(folder)
    tokenizer.save(f"{folder}/tokenizer.json")
    about = {"tokenizer_class": "GPT2TokenizerFast"}
    Path(folder, "tokenizer_config.json").write_text(json.dumps(about), encoding="utf-8")
    report = {"seconds": time.perf_counter() - start, "losses": [losses[0], losses[-1]]}
    Path(folder, "report.json").write_text(json.dumps(report), encoding="utf-8")


def generate(backend: str, folder: str, result: str) -> None:
    """Continues the beginning, greedily and with four beams, and writes both texts."""
    import triformers
    from triformers import AutoTokenizer

    prefix = {"torch": "", "tensorflow": "TF", "flax": "Flax"}[backend]
    *_, kind = BACKENDS[backend]
    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = getattr(triformers, f"{prefix}AutoModelForCausalLM").from_pretrained(folder)
    batch = tokenizer([BEGINNING], return_tensors=kind)
    texts = []
    for beams in (1, 4):
        ids = model.generate(**batch, max_new_tokens=24, num_beams=beams)
        texts += tokenizer.batch_decode(np.asarray(ids))
    Path(result).write_text(json.dumps(texts), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1] == "train":
        train(sys.argv[2])
    else:
        generate(*sys.argv[1:])
