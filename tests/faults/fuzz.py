"""Damages real files at random and reads them: each is refused with one of this library's errors, or read.

``python -m tests.faults.fuzz [--rounds 200] [--seed 1] [KIND …]``. Every read runs in a process of its own
with bounds on memory, time and the size of written files. A failure names kind, file and seed, with which
``--rounds 1`` repeats it.
"""

from __future__ import annotations

import argparse
import json
import pickle
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from tests.core.test_formats import weights
from tests.faults.damage import damage
from tests.support.bounded import in_a_process
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.bert.tokenization import BertTokenizerFast
from triformers_core.architectures.blenderbot_small.tokenization import BlenderbotSmallTokenizer
from triformers_core.architectures.gpt2.tokenization import GPT2Tokenizer
from triformers_core.architectures.luke.tokenization import LukeTokenizer
from triformers_core.architectures.marian.tokenization import MarianTokenizer
from triformers_core.architectures.rag.index import ExactIndex
from triformers_core.architectures.t5.tokenization import T5Tokenizer
from triformers_core.architectures.transfo_xl.tokenization import TransfoXLTokenizer
from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor
from triformers_core.architectures.wav2vec2.tokenization import Wav2Vec2CTCTokenizer
from triformers_core.generation.settings import GenerationConfig
from triformers_core.tokenization.base import PreTrainedTokenizer

FIXTURES = Path(__file__).parents[1] / "fixtures"
BERT = FIXTURES / "formats" / "bert"
TEXT = FIXTURES / "text"
LETTERS = {"<pad>": 0, "<s>": 1, "</s>": 2, "<unk>": 3, "|": 4, "A": 5, "B": 6}


@dataclass(frozen=True, kw_only=True)
class Kind:
    """Files that are read together.

    Args:
        lay_out: writes them into a folder.
        read: reads the folder.
        damaged: which of them are damaged, one at a time; all by default.
    """

    lay_out: Callable[[Path], object]
    read: Callable[[Path], object]
    damaged: Collection[str] | None = None


def copied(**sources: str) -> Callable[[Path], None]:
    """Writes texts' files under other names; in the keywords two underscores are a point."""

    def lay_out(folder: Path) -> None:
        for name, source in sources.items():
            shutil.copy(TEXT / source, folder / name.replace("__", "."))

    return lay_out


def _read_weights(folder: Path) -> None:
    for record in weights(folder).values():
        record.read()


def _weights(folder: str, *damaged: str) -> Kind:
    return Kind(
        lay_out=lambda place: shutil.copytree(BERT / folder, place, dirs_exist_ok=True),
        read=_read_weights,
        damaged=damaged,
    )


def _tokenizer(kind: type[PreTrainedTokenizer], lay_out: Callable[[Path], object]) -> Kind:
    return Kind(lay_out=lay_out, read=lambda folder: kind.from_pretrained(folder)("A text. ab"))


def _whole(folder: Path) -> None:
    BertTokenizerFast(TEXT / "multilingual-cased-vocab.txt").save_pretrained(folder)
    (folder / "vocab.txt").unlink()


def _words(folder: Path) -> None:
    names = (TEXT / "words-corpus.txt").read_text(encoding="utf-8").split("\n")[:200]
    content = {"idx2sym": names, "counter": Counter(names), "lower_case": False, "min_freq": 0}
    (folder / "vocab.pkl").write_bytes(pickle.dumps(content))


def _passages(folder: Path) -> None:
    ExactIndex(np.ones((20, 4), np.float32), ["a"] * 20, ["b"] * 20).save_pretrained(folder)


# HDF5 isn't safe from random damage: it isn't among them.
KINDS: dict[str, Kind] = {
    "pytorch": _weights("pytorch", "pytorch_model.bin"),
    "shards": _weights("pytorch_sharded", "pytorch_model.bin.index.json"),
    "tensorflow 1": _weights("tensorflow1", "model.ckpt.index"),
    "flax": _weights("flax", "flax_model.msgpack"),
    "safetensors": _weights("flax_safetensors", "model.safetensors"),
    "configuration": Kind(
        lay_out=lambda folder: shutil.copy(BERT / "pytorch" / "config.json", folder),
        read=BertConfig.from_pretrained,
    ),
    "settings": Kind(
        lay_out=lambda folder: ViTFeatureExtractor().save_pretrained(folder),
        read=ViTFeatureExtractor.from_pretrained,
    ),
    "generation": Kind(
        lay_out=lambda folder: GenerationConfig(num_beams=2, top_p=0.5).save_pretrained(folder),
        read=GenerationConfig.from_pretrained,
    ),
    "passages": Kind(lay_out=_passages, read=ExactIndex.from_pretrained),
    "word pieces": _tokenizer(BertTokenizerFast, copied(vocab__txt="multilingual-cased-vocab.txt")),
    "bytes": _tokenizer(
        GPT2Tokenizer, copied(vocab__json="bytes-vocab.json", merges__txt="bytes-merges.txt")
    ),
    "symbols": _tokenizer(
        BlenderbotSmallTokenizer,
        copied(vocab__json="small-vocab.json", merges__txt="small-merges.txt"),
    ),
    "entities": _tokenizer(
        LukeTokenizer,
        copied(
            vocab__json="bytes-vocab.json",
            merges__txt="bytes-merges.txt",
            entity_vocab__json="entities-vocab.json",
        ),
    ),
    "letters": _tokenizer(
        Wav2Vec2CTCTokenizer,
        lambda folder: (folder / "vocab.json").write_text(json.dumps(LETTERS)),
    ),
    "sentencepiece": _tokenizer(T5Tokenizer, copied(spiece__model="unigram-t5.model")),
    "two models": _tokenizer(
        MarianTokenizer,
        copied(
            source__spm="unigram-t5.model",
            target__spm="unigram-xlnet.model",
            vocab__json="pieces-vocab.json",
        ),
    ),
    "pickled words": _tokenizer(TransfoXLTokenizer, _words),
    "tokenizer.json": _tokenizer(BertTokenizerFast, _whole),
}


def main() -> None:
    """Runs; exits with an error where anything else than the expected came."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.fuzz")
    parser.add_argument("--rounds", type=int, default=200, help="damages of each file")
    parser.add_argument("--seed", type=int, default=1, help="of the first round")
    parser.add_argument("kinds", nargs="*", help="of all by default")
    asked = parser.parse_args()
    failures = fuzz(asked.kinds or list(KINDS), range(asked.seed, asked.seed + asked.rounds))
    print(f"{len(failures)} failures")
    sys.exit("\n".join(failures) or 0)


def fuzz(kinds: list[str], seeds: range) -> list[str]:
    """Damages and reads; returns what went wrong, a text each.

    Args:
        kinds: some of ``KINDS``.
        seeds: one a round.
    """
    failures = []
    with tempfile.TemporaryDirectory() as home:
        for name in kinds:
            kind, whole = KINDS[name], Path(home, name)
            whole.mkdir()
            kind.lay_out(whole)
            undamaged = in_a_process(partial(kind.read, whole))
            failures += [] if undamaged == "read" else [f"{name}, undamaged: {undamaged}"]
            for path in sorted(whole.iterdir()):
                if kind.damaged is not None and path.name not in kind.damaged:
                    continue
                began = time.monotonic()
                outcomes = [_round(name, path, seed) for seed in seeds]
                failures += [said for said in outcomes if said not in ("read", "refused")]
                print(
                    f"{name}, {path.name}: {outcomes.count('refused')} refused, "
                    f"{outcomes.count('read')} read, {time.monotonic() - began:.0f} s",
                    flush=True,
                )
    return failures


def _round(kind: str, path: Path, seed: int) -> str:
    """Reads a copy in which one file is damaged: "read", "refused", or what went wrong."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "checkpoint")
        shutil.copytree(path.parent, folder)
        chance = random.Random(f"{kind} {path.name} {seed}")
        (folder / path.name).write_bytes(damage(path.read_bytes(), chance))
        said = in_a_process(partial(KINDS[kind].read, folder))
    return said if said in ("read", "refused") else f"{kind}, {path.name}, seed {seed}: {said}"


if __name__ == "__main__":
    main()
