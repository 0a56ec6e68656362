"""Files by which other libraries were made to run code, tell secrets or stop: one for each known vulnerability."""

from __future__ import annotations

import base64
import io
import json
import marshal
import os
import pickle
import shutil
import tarfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from tests.core.test_formats import weights
from triformers_codegen.load import load
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.bert.tokenization import BertTokenizerFast
from triformers_core.architectures.hubert.configuration import HubertConfig
from triformers_core.architectures.marian.tokenization import MarianTokenizer
from triformers_core.architectures.rag.index import ExactIndex
from triformers_core.architectures.t5.tokenization import T5Tokenizer
from triformers_core.architectures.transfo_xl.tokenization import TransfoXLTokenizer
from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor
from triformers_core.errors import InvalidConfigurationError
from triformers_core.scripts.arguments import HfArgumentParser

FIXTURES = Path(__file__).parents[1] / "fixtures"
FORMATS, TEXT = FIXTURES / "formats" / "bert", FIXTURES / "text"
CANARY = "canary"
"""A file in the working directory that the code in these files would make."""
COMMAND = f"touch {CANARY}"


@dataclass(frozen=True, kw_only=True)
class Case:
    """A vulnerability.

    Args:
        number: its CVE number, or where it is described.
        where: the library that had it.
        what: what the file does there.
        make: writes the file into a folder.
        read: reads the folder, or the part of it that is concerned.
        said: a pattern of the error by which it is refused; without one it is read, and does nothing.
    """

    number: str
    where: str
    what: str
    make: Callable[[Path], object]
    read: Callable[[Path], object] = field(default=lambda folder: read_weights(folder))
    said: str | None = None


class Call:
    """Pickled, it is a call."""

    def __init__(self, *call: Any) -> None:
        self.call = call

    def __reduce__(self) -> tuple[Any, Any]:
        return self.call[0], self.call[1:]


EVIL = pickle.dumps(Call(os.system, COMMAND), protocol=2)


def read_weights(folder: Path) -> None:
    for record in weights(folder).values():
        record.read()


def write(name: str, content: bytes | str) -> Callable[[Path], object]:
    held = content.encode() if isinstance(content, str) else content
    return lambda folder: (folder / name).write_bytes(held)


def archive(**members: bytes) -> Callable[[Path], None]:
    """PyTorch's file with these members."""

    def make(folder: Path) -> None:
        with zipfile.ZipFile(folder / "pytorch_model.bin", "w") as file:
            for name, content in members.items():
                file.writestr("archive/" + name.replace("__", "/").replace("_pkl", ".pkl"), content)

    return make


def tar(name: str, **members: bytes) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        with tarfile.open(folder / name, "w") as file:
            for member, content in members.items():
                told = tarfile.TarInfo(member.replace("__", "../"))
                told.size = len(content)
                file.addfile(told, io.BytesIO(content))

    return make


def beside(source: str, name: str, content: bytes) -> Callable[[Path], None]:
    """A recorded checkpoint with one file more."""

    def make(folder: Path) -> None:
        shutil.copytree(FORMATS / source, folder, dirs_exist_ok=True)
        (folder / name).write_bytes(content)

    return make


def in_h5(change: Callable[[h5py.File, Path], object]) -> Callable[[Path], None]:
    """A recorded file of Keras' weights that is changed."""

    def make(folder: Path) -> None:
        shutil.copytree(FORMATS / "tensorflow", folder, dirs_exist_ok=True)
        (folder / "secret").write_bytes(bytes(16))
        with h5py.File(folder / "tf_model.h5", "r+") as file:
            change(file, folder)

    return make


def lambda_layer(file: h5py.File, _: Path) -> None:
    code = compile(f"__import__('os').system({COMMAND!r})", "layer", "eval")
    function = [base64.b64encode(marshal.dumps(code)).decode(), None, None]
    layer = {"class_name": "Lambda", "config": {"name": "evil", "function": function}}
    file.attrs["model_config"] = json.dumps(
        {"class_name": "Sequential", "config": {"layers": [layer]}}
    )


def layer_of_a_module(folder: Path) -> None:
    """A whole model of Keras that names a function to build it with."""
    called = {"module": "os", "class_name": "function", "config": "system"}
    with zipfile.ZipFile(folder / "model.keras", "w") as file:
        file.writestr("config.json", json.dumps({"class_name": called, "config": [COMMAND]}))
        file.writestr("metadata.json", "{}")


def large(file: h5py.File, _: Path) -> None:
    file.create_dataset("huge/kernel:0", (2**30,), "f4", chunks=(1024,), compression="gzip")


def elsewhere(file: h5py.File, folder: Path) -> None:
    place = [(str(folder / "secret"), 0, 16)]
    file.create_dataset("secret/kernel:0", (4,), "f4", external=place)


def mapped(file: h5py.File, folder: Path) -> None:
    layout = h5py.VirtualLayout((4,), "f4")
    layout[:] = h5py.VirtualSource(str(folder / "tf_model.h5"), "a", (4,))
    file.create_virtual_dataset("secret/kernel:0", layout)


def configuration(**keys: object) -> Callable[[Path], object]:
    return write("config.json", json.dumps(keys))


def template(text: str) -> Callable[[Path], None]:
    """A tokenizer with a template of conversations."""

    def make(folder: Path) -> None:
        (folder / "vocab.txt").write_text("[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\na")
        (folder / "tokenizer_config.json").write_text(json.dumps({"chat_template": text}))

    return make


def converse(folder: Path) -> object:
    tokenizer = BertTokenizerFast.from_pretrained(folder)
    return tokenizer.apply_chat_template([{"role": "user", "content": "a"}])


def pieces(*fields: bytes) -> Callable[[Path], object]:
    """A SentencePiece model with further fields at its end."""
    return write("spiece.model", (TEXT / "unigram-t5.model").read_bytes() + b"".join(fields))


def marian(folder: Path) -> None:
    for name, source in (
        ("source.spm", "unigram-t5.model"),
        ("target.spm", "unigram-xlnet.model"),
        ("vocab.json", "pieces-vocab.json"),
    ):
        shutil.copy(TEXT / source, folder / name)


def arguments(folder: Path) -> object:
    return HfArgumentParser(BertConfig).parse_yaml_file(folder / "arguments.yaml")


def registry(folder: Path) -> None:
    _, findings = load(folder / "registry.yaml", "registry.yaml")
    raise InvalidConfigurationError("; ".join(map(str, findings)))


def picture(folder: Path) -> object:
    extractor: Any = ViTFeatureExtractor()  # It takes no address.
    return extractor((folder / "address").read_text())


YAML_CALL = f"!!python/object/apply:os.system ['{COMMAND}']\n"
UNSAFE = "could run code|more than tensors|can't be filled|isn't YAML"
LIPSUM = "{{ lipsum.__globals__['os'].system('" + COMMAND + "') }}"
FORMAT = "{% set f = '{0.__class__.__mro__}'.format %}{{ ['a'] | map(f) | list }}"
ATTR = "{{ ''|attr('for' ~ 'mat')|attr('__call__')('{0.__class__}', 1) }}"
MAP = "{{ '{x.__class__.__init__.__globals__}'.format_map({'x': cycler}) }}"

CASES = [
    Case(
        number="CVE-2025-32434",
        where="PyTorch",
        what="runs code of a tar archive, its oldest layout, in a load of weights alone",
        make=tar("pytorch_model.bin", pickle=EVIL, storages=EVIL, tensors=EVIL),
        said="is damaged",
    ),
    Case(
        number="CVE-2026-24747",
        where="PyTorch",
        what="sets items of what is no dictionary",
        make=archive(data_pkl=b"\x80\x02ctorch\nFloatStorage\nX\x01\x00\x00\x00aK\x01s."),
        said="pickle is unreadable",
    ),
    Case(
        number="CVE-2022-45907",
        where="PyTorch",
        what="runs what a program's type annotations say",
        make=archive(
            data_pkl=b"}.", constants_pkl=b").", code____torch__=f"# type: ({COMMAND})".encode()
        ),
        said="isn't one of torch.save with tensors",
    ),
    Case(
        number="CVE-2025-14921",
        where="transformers",
        what="runs a pickle in place of weights",
        make=archive(data_pkl=EVIL),
        said=UNSAFE,
    ),
    Case(
        number="CVE-2026-1839",
        where="transformers",
        what="runs the random state beside a checkpoint",
        make=beside("pytorch", "rng_state.pth", EVIL),
    ),
    Case(
        number="CVE-2024-3568",
        where="transformers",
        what="runs the state of training beside a checkpoint of TensorFlow",
        make=beside("tensorflow", "extra_data.pickle", EVIL),
    ),
    Case(
        number="CVE-2023-7018",
        where="transformers",
        what="runs a pickled vocabulary",
        make=write("vocab.pkl", EVIL),
        read=TransfoXLTokenizer.from_pretrained,
        said=UNSAFE,
    ),
    Case(
        number="CVE-2023-6730",
        where="transformers",
        what="runs a pickled index of passages",
        make=lambda folder: (
            write("passages.safetensors", EVIL)(folder),
            write("passages.jsonl", EVIL)(folder),
        ),
        read=ExactIndex.from_pretrained,
        said="are no index of passages",
    ),
    Case(
        number="CVE-2024-11392",
        where="transformers",
        what="runs a configuration in YAML",
        make=write("arguments.yaml", f"vocab_size: {YAML_CALL}"),
        read=arguments,
        said=UNSAFE,
    ),
    Case(
        number="CVE-2020-14343",
        where="PyYAML",
        what="runs a value of YAML",
        make=write("registry.yaml", f"tasks: {YAML_CALL}"),
        read=registry,
        said="registry.yaml:1",
    ),
    Case(
        number="CVE-2025-14928",
        where="transformers",
        what="runs a text of a configuration that should be a list",
        make=configuration(
            model_type="hubert",
            conv_dim=f"[__import__('os').system('{COMMAND}')]",
        ),
        read=HubertConfig.from_pretrained,
        said="conv_dim=.*a list of",
    ),
    Case(
        number="CVE-2026-4372",
        where="transformers",
        what="names code of a repository as the implementation of attention",
        make=configuration(model_type="bert", _attn_implementation_internal="someone/kernel"),
        read=BertConfig.from_pretrained,
    ),
    Case(
        number="CVE-2025-66448",
        where="vLLM",
        what="names a module of the checkpoint to be imported",
        make=lambda folder: (
            write("evil.py", f"import os; os.system({COMMAND!r})")(folder),
            configuration(model_type="bert", auto_map={"AutoConfig": "evil.Config"})(folder),
        ),
        read=BertConfig.from_pretrained,
    ),
    Case(
        number="CVE-2025-5197",
        where="transformers",
        what="has a name that takes a pattern for ever",
        make=lambda folder: weights_named(folder, "/" + "___" * 60_000),
    ),
    Case(
        number="CVE-2025-6638",
        where="transformers",
        what="has a text that takes a pattern for ever",
        make=marian,
        read=lambda folder: MarianTokenizer.from_pretrained(folder)(">>" * 20_000 + "<"),
    ),
    Case(
        number="CVE-2025-3777",
        where="transformers",
        what="has an address whose user is called as another server",
        make=write("address", "https://www.youtube.com@127.0.0.1:9/a.png"),
        read=picture,
        said="images of Pillow",
    ),
    Case(
        number="CVE-2024-3660",
        where="Keras",
        what="runs the function of a layer in HDF5 (also CVE-2025-9905)",
        make=in_h5(lambda_layer),
    ),
    Case(
        number="CVE-2025-1550",
        where="Keras",
        what="names a function of any module in a `.keras` file (also CVE-2025-9906)",
        make=layer_of_a_module,
        said="holds no weights",
    ),
    Case(
        number="CVE-2026-0897",
        where="Keras",
        what="declares gigabytes that it doesn't store",
        make=in_h5(large),
        said="stores far fewer",
    ),
    Case(
        number="CVE-2026-1669",
        where="Keras",
        what="has its numbers in any other file",
        make=in_h5(elsewhere),
        said="lies in another file",
    ),
    Case(
        number="GHSA-27f4-p4xq-cxg8",
        where="Keras",
        what="maps its numbers from other places",
        make=in_h5(mapped),
        said="lies in another file",
    ),
    Case(
        number="CVE-2007-4559",
        where="Python",
        what="is an archive whose members lie outside of it (also CVE-2025-12060, of Keras)",
        make=tar("pytorch_model.bin", __canary=b"", __passwd=b""),
        said="is damaged",
    ),
    Case(
        number="CVE-2019-9674",
        where="Python",
        what="is an archive that grows without end",
        make=lambda folder: deflated(folder / "pytorch_model.bin"),
        said="is compressed",
    ),
    Case(
        number="CVE-2020-10735",
        where="Python",
        what="holds a number of a million digits",
        make=write("config.json", '{"vocab_size": ' + "9" * 10**6 + "}"),
        read=BertConfig.from_pretrained,
        said="no configuration: Exceeds the limit",
    ),
    Case(
        number="CVE-2019-6446",
        where="NumPy",
        what="is an array of objects, which are a pickle",
        make=lambda folder: objects(folder / "pytorch_model.bin"),
        said="is damaged",
    ),
    Case(
        number="CVE-2025-4565",
        where="Protocol Buffers",
        what="has messages within messages without end",
        make=pieces(b"\x0b" * 100_000 + b"\x0c" * 100_000),
        read=T5Tokenizer.from_pretrained,
        said="unknown kind 3",
    ),
    Case(
        number="CVE-2026-1260",
        where="SentencePiece",
        what="has a table of characters that leads out of itself",
        make=pieces(b"\x1a\x0a\x12\x08\xff\xff\xff\x0fabcd"),
        read=T5Tokenizer.from_pretrained,
        said="charsmap says that",
    ),
    Case(
        number="CVE-2024-34359",
        where="llama-cpp-python",
        what="has a template of conversations that runs a command (also CVE-2026-5760, of SGLang)",
        make=template(LIPSUM),
        read=converse,
        said=UNSAFE,
    ),
    Case(
        number="CVE-2016-10745",
        where="Jinja",
        what="has a template that reads attributes by a format",
        make=template("{{ '{0.__class__.__mro__}'.format(1) }}"),
        read=converse,
        said=UNSAFE,
    ),
    Case(
        number="CVE-2019-10906",
        where="Jinja",
        what="has a template that does so by a mapping",
        make=template(MAP),
        read=converse,
        said=UNSAFE,
    ),
    Case(
        number="CVE-2024-56326",
        where="Jinja",
        what="has a template that keeps a format for later",
        make=template(FORMAT),
        read=converse,
        said=UNSAFE,
    ),
    Case(
        number="CVE-2025-27516",
        where="Jinja",
        what="has a template that reaches a format by a filter",
        make=template(ATTR),
        read=converse,
        said=UNSAFE,
    ),
]


def weights_named(folder: Path, name: str) -> None:
    from safetensors.numpy import save_file

    save_file({name: np.zeros(2, np.float32)}, folder / "model.safetensors", {"format": "tf"})
    (folder / "config.json").write_text("{}")


def deflated(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("archive/data.pkl", bytes(10**7))


def objects(path: Path) -> None:
    with path.open("wb") as file:
        np.save(file, np.array([Call(os.system, COMMAND)], object), allow_pickle=True)
