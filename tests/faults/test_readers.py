"""Files that are made of the parts of their formats, put together at random: read, or one error.

``make fuzz`` tries more of them: ``HYPOTHESIS_PROFILE=fuzz``.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import pickle
import struct
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import h5py
import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from tests.core.test_formats import weights
from tests.faults.test_sizes import block, table
from triformers_core.architectures.bert.tokenization import BertTokenizerFast
from triformers_core.architectures.t5.tokenization import T5Tokenizer
from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor
from triformers_core.checkpoint.formats.containers import read_containers
from triformers_core.checkpoint.formats.leveldb import read_table
from triformers_core.errors import TriformersError
from triformers_core.files.protobuf import Message
from triformers_core.generation.settings import GenerationConfig
from triformers_core.hub import HubOptions, resolve

settings.register_profile(
    "quick",
    max_examples=100,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
settings.register_profile(
    "fuzz",
    settings.get_profile("quick"),
    max_examples=5000,
    derandomize=False,
    phases=list(Phase),
    print_blob=True,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

numbers = st.one_of(
    st.integers(-3, 3),
    st.sampled_from([2**31, 2**63, 2**64 - 1, 10**30, -(2**63)]),
    st.integers(),
    st.floats(),
)
names = st.one_of(st.text(max_size=8), st.sampled_from(["a.weight", "x" * 300, "\0", "../a", "é"]))
values = st.recursive(
    st.none() | st.booleans() | numbers | names,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4),
    max_leaves=8,
)
TYPES = ["F32", "F16", "BF16", "I64", "BOOL", "F8_E4M3", "none"]


def harmless(read: Callable[[], object]) -> None:
    """Reads; any error but this library's passes on, and fails the test."""
    try:
        read()
    except TriformersError as error:
        assert len(str(error)) < 2000


def read_all(folder: Path) -> None:
    for record in weights(folder).values():
        record.read()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint's folder, whose files are written again and again."""
    made = tmp_path_factory.mktemp("checkpoint")
    (made / "config.json").write_text('{"model_type": "bert"}')
    return made


def alone(folder: Path, name: str, content: bytes) -> Path:
    """The folder with one file of weights."""
    for path in folder.iterdir():
        if path.name != "config.json":
            path.unlink()
    (folder / name).write_bytes(content)
    return folder


entries = st.fixed_dictionaries(
    {},
    optional={
        "dtype": st.sampled_from(TYPES) | values,
        "shape": st.lists(st.integers(0, 3) | numbers, max_size=3) | values,
        "data_offsets": st.lists(st.integers(0, 64) | numbers, min_size=2, max_size=2) | values,
    },
)


@given(st.dictionaries(names, entries | values, max_size=4), values, st.binary(max_size=64))
def test_safetensors(folder: Path, tensors: dict[str, Any], about: Any, data: bytes) -> None:
    header = json.dumps(tensors | ({"__metadata__": about} if about else {})).encode()
    content = struct.pack("<Q", len(header)) + header + data
    harmless(lambda: read_all(alone(folder, "model.safetensors", content)))


@given(st.binary(max_size=100), st.integers(0, 2**64 - 1))
def test_safetensors_of_bytes(folder: Path, header: bytes, size: int) -> None:
    for said in (len(header), size):
        content = struct.pack("<Q", said) + header
        harmless(partial(read_all, alone(folder, "model.safetensors", content)))


def packed(value: Any) -> bytes:
    """A value in MessagePack; numbers that it can't hold are cut."""
    if value is None or isinstance(value, bool):
        return {None: b"\xc0", False: b"\xc2", True: b"\xc3"}[value]
    if isinstance(value, int):
        return b"\xd3" + (value % 2**64).to_bytes(8, "big")
    if isinstance(value, float):
        return b"\xcb" + struct.pack(">d", value)
    if isinstance(value, str):
        return b"\xdb" + struct.pack(">I", len(value.encode())) + value.encode()
    if isinstance(value, bytes):
        return b"\xc9" + struct.pack(">Ib", len(value), 1) + value
    if isinstance(value, dict):
        inner = b"".join(packed(key) + packed(each) for key, each in value.items())
        return b"\xdf" + struct.pack(">I", len(value)) + inner
    return b"\xdd" + struct.pack(">I", len(value)) + b"".join(map(packed, value))


arrays = st.builds(
    lambda shape, kind, data: (
        packed([shape, kind])[: -0 or None] + b"\xc4" + bytes([len(data)]) + data
    ),
    st.lists(st.integers(0, 3) | numbers, max_size=3) | values,
    st.sampled_from(["float32", "bfloat16", "none"]) | values,
    st.binary(max_size=48),
).map(lambda content: b"\x93" + content[5:])
chunked = st.builds(
    lambda shape, chunks: {"__msgpack_chunked_array__": True, "shape": shape, "chunks": chunks},
    st.dictionaries(st.sampled_from(["0", "1"]), numbers, max_size=2) | values,
    st.dictionaries(st.sampled_from(["0", "1"]), arrays | values, max_size=2) | values,
)


@given(
    st.dictionaries(names, arrays | values | chunked | st.dictionaries(names, arrays), max_size=3)
)
@example({"a": {"__msgpack_chunked_array__": True, "shape": {"0": 0}, "chunks": {}}})
def test_msgpack(folder: Path, content: dict[str, Any]) -> None:
    harmless(lambda: read_all(alone(folder, "flax_model.msgpack", packed(content))))


@given(st.binary(max_size=60))
def test_msgpack_of_bytes(folder: Path, content: bytes) -> None:
    harmless(lambda: read_all(alone(folder, "flax_model.msgpack", b"\x81\xa1a" + content)))


OPCODES = st.sampled_from(
    [
        *(b"(", b"0", b"1", b"2", b"N", b"]", b"}", b")", b"l", b"t", b"d", b"a", b"e", b"s", b"u"),
        *(b"R", b"b", b"Q", b"\x81", b"\x85", b"\x86", b"\x87", b"\x88", b"\x89", b"\x94", b"."),
        *(b"K\x01", b"M\xff\xff", b"J\xff\xff\xff\xff", b"q\x00", b"q\x01", b"h\x00", b"h\x01"),
        *(
            b"X\x01\x00\x00\x00a",
            b"X\x07\x00\x00\x00storage",
            b"U\x03cpu",
            b"C\x02ab",
            b"G" + b"\0" * 8,
        ),
        *(
            b"ctorch._utils\n_rebuild_tensor_v2\n",
            b"ctorch\nFloatStorage\n",
            b"ccollections\nOrderedDict\n",
        ),
        *(
            b"ctorch._utils\n_rebuild_parameter\n",
            b"cos\nsystem\n",
            b"I01\n",
            b"\x8a\x01\xff",
            b"\x8c\x01x",
        ),
    ]
)


@given(st.lists(OPCODES, max_size=25).map(b"".join))
def test_pickles(folder: Path, program: bytes) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("archive/data.pkl", b"\x80\x02" + program + b".")
        archive.writestr("archive/data/a", bytes(16))
    harmless(lambda: read_all(alone(folder, "pytorch_model.bin", content.getvalue())))
    about = {"protocol_version": 1001, "little_endian": True, "type_sizes": {}}
    parts = (0x1950A86A20F9469CFC6C, 1001, about)
    older = b"".join(pickle.dumps(part, 2) for part in parts) + b"\x80\x02" + program + b"."
    harmless(lambda: read_all(alone(folder, "pytorch_model.bin", older + pickle.dumps(["a"], 2))))
    path = folder / "vocab.pkl"
    path.write_bytes(b"\x80\x02" + program + b".")
    harmless(lambda: read_containers(path))


@given(
    st.dictionaries(
        st.sampled_from(["data.pkl", "byteorder", "version", "data/0", ""]), st.binary()
    ),
    st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]),
)
def test_archives(folder: Path, members: dict[str, bytes], method: int) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", method) as archive:
        for name, held in members.items():
            archive.writestr(f"archive/{name}", held)
    harmless(lambda: read_all(alone(folder, "pytorch_model.bin", content.getvalue())))


fields = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 5), st.binary(max_size=12)), max_size=8
).map(lambda rows: b"".join(bytes([number << 3 | kind]) + data for number, kind, data in rows))


@given(st.lists(st.tuples(names, fields), max_size=4), fields)
def test_indices_of_tensorflow(folder: Path, rows: list[tuple[str, bytes]], header: bytes) -> None:
    held = {name.encode("utf-8", "replace"): value for name, value in rows}
    content = block((0, b"", header), *((0, name, value) for name, value in sorted(held.items())))
    index = table(content, [(0, len(content) - 5)])
    (alone(folder, "model.ckpt.index", index) / "model.ckpt.data-00000-of-00001").write_bytes(
        bytes(64)
    )
    harmless(lambda: read_all(folder))


@given(st.lists(st.tuples(numbers, numbers), max_size=4), st.binary(max_size=200))
def test_tables(places: list[tuple[Any, Any]], content: bytes) -> None:
    handles = [
        (int(a) % 2**40, int(b) % 2**40)
        for a, b in places
        if a == a and b == b and abs(a) + abs(b) < 2e38
    ]
    # Its caller turns these into an error that names the file.
    with contextlib.suppress(ValueError, IndexError):
        read_table(table(content, handles))


@given(values | st.fixed_dictionaries({"weight_map": values}))
def test_indices_of_shards(folder: Path, content: Any) -> None:
    text = json.dumps(content).encode()
    for name in ("model.safetensors.index.json", "pytorch_model.bin.index.json"):
        harmless(partial(read_all, alone(folder, name, text)))


shapes = st.lists(st.integers(0, 3), max_size=3).map(tuple)


@given(
    st.dictionaries(
        st.text("ab/:é", min_size=1, max_size=6) | st.just(b"caf\xe9"),
        st.tuples(shapes, st.sampled_from(["f4", ">f4", "i8", "S3", "c8", "O", "V4", "bool"])),
        max_size=4,
    ),
    values,
)
def test_files_of_keras(
    folder: Path, sets: dict[str | bytes, tuple[tuple[int, ...], str]], about: Any
) -> None:
    content = io.BytesIO()
    with h5py.File(content, "w") as file:
        for name, (shape, kind) in sets.items():
            try:
                special = h5py.string_dtype() if kind == "O" else kind
                file.create_dataset(name, shape, special)
            except (TypeError, ValueError):  # One lies within another, or where another does.
                continue
        if about is not None:
            file.attrs["weight_names"] = json.dumps(about)
    harmless(lambda: read_all(alone(folder, "tf_model.h5", content.getvalue())))


@given(st.binary(max_size=100) | fields)
def test_protocol_buffers(content: bytes) -> None:
    with contextlib.suppress(ValueError):
        message = Message(content)
        assert isinstance(message.integer(1, 0), int)
        assert isinstance(message.content(2), bytes)
        assert all(isinstance(each, bytes) for each in message.contents(3))


@given(st.lists(st.tuples(st.integers(1, 5), fields | names.map(str.encode)), max_size=6))
def test_sentencepiece(folder: Path, parts: list[tuple[int, bytes]]) -> None:
    content = b"".join(bytes([n << 3 | 2, len(held) % 128]) + held for n, held in parts)
    unknown = b"\x0a\x0c\x0a\x05<unk>\x15\0\0\0\0\x18\x02"[:14]
    (folder / "spiece.model").write_bytes(unknown + content)
    harmless(lambda: T5Tokenizer(folder / "spiece.model")("A text."))


TOLD = (
    *(
        "pad_token",
        "unk_token",
        "additional_special_tokens",
        "added_tokens_decoder",
        "chat_template",
    ),
    *(
        "model_max_length",
        "model_input_names",
        "do_lower_case",
        "padding_side",
        "extra_special_tokens",
    ),
)
tokens = st.fixed_dictionaries(
    {}, optional={"content": values, "special": values, "lstrip": values, "__type": values}
)


@given(
    st.dictionaries(st.sampled_from(TOLD) | names, values | tokens | st.lists(tokens), max_size=4)
)
def test_settings_of_tokenizers(folder: Path, told: dict[str, Any]) -> None:
    (folder / "vocab.txt").write_text("[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\na")
    (folder / "tokenizer_config.json").write_text(json.dumps(told))
    harmless(lambda: BertTokenizerFast.from_pretrained(folder)("a b"))
    (folder / "tokenizer_config.json").unlink()


PIPELINE = (
    "normalizer",
    "pre_tokenizer",
    "post_processor",
    "decoder",
    "added_tokens",
    "truncation",
)
MODEL = st.fixed_dictionaries(
    {"type": st.sampled_from(["WordPiece", "BPE", "Unigram", "WordLevel"]) | values},
    optional={
        "vocab": st.dictionaries(names, numbers, max_size=4)
        | st.lists(st.tuples(names, numbers))
        | values,
        "merges": st.lists(names, max_size=3) | values,
        "unk_token": names,
        "unk_id": numbers,
        "continuing_subword_prefix": names,
        "max_input_chars_per_word": numbers,
    },
)


@given(
    MODEL,
    st.dictionaries(st.sampled_from(PIPELINE), values | tokens | st.lists(tokens), max_size=3),
)
def test_pipelines(folder: Path, model: Any, steps: dict[str, Any]) -> None:
    path = folder / "tokenizer.json"
    path.write_text(json.dumps({"version": "1.0", "model": model} | steps))
    harmless(lambda: BertTokenizerFast(tokenizer_file=path)("a b"))


@pytest.mark.parametrize("kind", [ViTFeatureExtractor, GenerationConfig])
@given(data=st.data())
def test_settings(folder: Path, kind: Any, data: st.DataObject) -> None:
    keys = st.sampled_from(sorted(kind.field_names())) | names
    told = data.draw(st.dictionaries(keys, values, max_size=4))
    (folder / kind.file_name).write_text(json.dumps(told))
    harmless(lambda: kind.from_pretrained(folder))


@given(
    st.text()
    | st.text("/:.@~\\-a%?#[]0", max_size=20)
    | st.text(max_size=10).map("http://".__add__)
)
def test_names_of_checkpoints(folder: Path, name: str) -> None:
    harmless(lambda: resolve(name, HubOptions(cache_dir=folder / "cache", local_files_only=True)))
