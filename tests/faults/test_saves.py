"""Whatever is saved, and however a save ends: the earlier one is there, or the new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from tests.core.test_formats import weights
from tests.support.interrupted import REFUSED, SAVED, SIZES, WAYS, Way, interrupted
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.bert.tokenization import BertTokenizerFast
from triformers_core.architectures.gpt2.tokenization import GPT2Tokenizer
from triformers_core.architectures.rag.index import ExactIndex
from triformers_core.architectures.t5.tokenization import T5Tokenizer
from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor
from triformers_core.errors import CorruptCheckpointError
from triformers_core.generation.settings import GenerationConfig
from triformers_core.loading.saving import save_checkpoint
from triformers_core.tokenization.base import PreTrainedTokenizer

OLD, BETWEEN, NEW = 1, 2, 3
TEXT = Path(__file__).parents[1] / "fixtures" / "text"


@dataclass(frozen=True, kw_only=True)
class Saved:
    """Something that is saved.

    Args:
        save: writes the state of a number into a folder.
        look: the number of the state that a folder holds.
        killed: the states that a killed save may leave.
    """

    save: Callable[[int, Path], object]
    look: Callable[[Path], int]
    killed: tuple[int, ...] = (OLD, NEW)


def tokenizer_of(make: Callable[[], PreTrainedTokenizer]) -> Saved:
    """A tokenizer, whose states differ in how many tokens were added."""

    def save(state: int, folder: Path) -> None:
        tokenizer = make()
        tokenizer.add_tokens([f"added-{index}" for index in range(state)])
        tokenizer.save_pretrained(folder)

    whole = make()
    ids = {f"added-{index}": len(whole) + index for index in range(3)}

    def look(folder: Path) -> int:
        found = type(whole).from_pretrained(folder)
        return sum(found.convert_tokens_to_ids(token) == index for token, index in ids.items())

    return Saved(save=save, look=look)


def save_weights(state: int, folder: Path, most: int) -> None:
    tensors = {f"layer.{index}.weight": np.full(2500, state, np.float32) for index in range(4)}
    save_checkpoint(tensors, BertConfig(), folder, framework="np", max_shard_size=most)


def look_at_weights(folder: Path) -> int:
    (held,) = {int(value) for record in weights(folder).values() for value in record.read()}
    return held


def save_index(state: int, folder: Path) -> None:
    texts = [f"text {state} {index}" for index in range(100)]
    ExactIndex(np.full((100, 8), state, np.float32), texts, texts).save_pretrained(folder)


def look_at_index(folder: Path) -> int:
    try:
        index = ExactIndex.from_pretrained(folder)
    except CorruptCheckpointError as error:  # Two files, between whose renames it says so.
        assert "other passages than the vectors were saved with" in str(error)
        return BETWEEN
    (held,) = {int(value) for value in index.embeddings.ravel()}
    assert {text.split()[1] for text in index.texts} == {str(held)}
    return held


SAVES: dict[str, Saved] = {
    "configuration": Saved(
        save=lambda state, folder: BertConfig(vocab_size=state).save_pretrained(folder),
        look=lambda folder: BertConfig.from_pretrained(folder).vocab_size,
    ),
    "file of another name": Saved(
        save=lambda state, folder: BertConfig(vocab_size=state).to_json_file(folder / "my.json"),
        look=lambda folder: BertConfig.from_json_file(folder / "my.json").vocab_size,
    ),
    "feature extractor": Saved(
        save=lambda state, folder: ViTFeatureExtractor(resample=state).save_pretrained(folder),
        look=lambda folder: int(ViTFeatureExtractor.from_pretrained(folder).resample),
    ),
    "generation": Saved(
        save=lambda state, folder: GenerationConfig(max_length=state).save_pretrained(folder),
        look=lambda folder: GenerationConfig.from_pretrained(folder).max_length,
    ),
    "words": tokenizer_of(lambda: BertTokenizerFast(TEXT / "multilingual-cased-vocab.txt")),
    "bytes": tokenizer_of(
        lambda: GPT2Tokenizer(TEXT / "bytes-vocab.json", TEXT / "bytes-merges.txt")
    ),
    "pieces": tokenizer_of(lambda: T5Tokenizer(TEXT / "unigram-t5.model")),
    "weights": Saved(
        save=lambda state, folder: save_weights(state, folder, 10**9), look=look_at_weights
    ),
    "shards": Saved(
        save=lambda state, folder: save_weights(state, folder, 20_000), look=look_at_weights
    ),
    "passages": Saved(save=save_index, look=look_at_index, killed=(OLD, BETWEEN, NEW)),
}


def save_new(what: str, folder: Path) -> None:
    SAVES[what].save(NEW, folder)


# Weights that are killed are test_formats_saving's.
EACH = [
    (what, way)
    for what in SAVES
    for way in WAYS
    if not (way == "killed" and what in ("weights", "shards"))
]


@pytest.mark.parametrize(("what", "way"), EACH)
def test_a_save_that_is_interrupted(what: str, way: Way, tmp_path: Path) -> None:
    saved = SAVES[what]
    found, ends = [], []
    for number in SIZES if way in ("killed in a file", "no room") else range(200):
        folder = tmp_path / str(number)
        saved.save(OLD, folder)
        before = contents(folder)
        end = interrupted(partial(save_new, what, folder), way, number)
        found.append(saved.look(folder))
        if end == REFUSED:
            assert contents(folder) == before
        elif end != SAVED:
            assert way.startswith("killed") and end < 0
            saved.save(found[-1], folder)  # Clears what was left.
        assert not list(folder.glob(".*"))
        ends.append(end)
        if end == SAVED:
            break
    assert ends[0] != SAVED and found[0] == OLD
    assert found == sorted(found)
    assert set(found) <= set(saved.killed if way == "killed" else (OLD, NEW))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}
