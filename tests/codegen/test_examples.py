"""The documented examples: read from their page, and made tests of."""

from __future__ import annotations

from pathlib import Path

from tests.reference.read_examples import read
from tests.support.project import own_registry, own_sources
from triformers_codegen.calls import Calls
from triformers_codegen.examples import model_examples, read_examples
from triformers_codegen.kept import Kept
from triformers_codegen.model import BACKENDS
from triformers_codegen.naming import public_name
from triformers_codegen.plan import auto_model_pages

ROOT = Path(__file__).resolve().parents[2]
REGISTRY = own_registry()
EXAMPLES = read_examples(ROOT)

PAGE = """
class library.AutoConfig[source]
Examples:
>>> from library import AutoConfig
>>> # Words.
>>> config, unused_kwargs = AutoConfig.from_pretrained('a', foo=1, return_unused_kwargs=True)
>>> config.unused_kwargs
{'foo': 1}
class library.AutoModel(*args)
>>> config = AutoConfig.from_pretrained('b')
>>> model = AutoModel.from_config(config)
Words.
>>> model = AutoModel.from_pretrained('c', hidden=True)
>>> model.config.hidden
True
>>> config = AutoConfig.from_pretrained('./d.json')
>>> model = AutoModel.from_pretrained('./d.index', from_tf=True, config=config)
"""


def test_a_page_is_read_call_by_call() -> None:
    assert read(PAGE) == {
        "AutoConfig": [
            {
                "name": "a",
                "keywords": {"foo": 1, "return_unused_kwargs": True},
                "shows": {"unused_kwargs": {"foo": 1}},
            }
        ],
        "AutoModel": [
            {"config": "b"},
            {"name": "c", "keywords": {"hidden": True}, "shows": {"model.config.hidden": True}},
            {"name": "./d.index", "keywords": {"from_tf": True}, "config": "./d.json"},
        ],
    }


def test_all_documented_classes_have_examples_and_are_there() -> None:
    ours = {public_name(task.auto_class, b) for task in REGISTRY.tasks for b in BACKENDS}
    others = {"AutoConfig", "AutoTokenizer", "AutoFeatureExtractor"}
    assert len(EXAMPLES) == 35 and EXAMPLES.keys() <= ours | others


def test_the_registrys_checkpoint_of_a_task_is_the_documented_one_if_that_serves_it() -> None:
    for task in (task for task in REGISTRY.tasks if task.auto_class in EXAMPLES):
        documented = {call.checkpoint for call in EXAMPLES[task.auto_class]}
        assert task.checkpoint in documented or task.name == "image_classification"


def test_every_call_of_a_registered_architecture_is_a_test() -> None:
    pages = auto_model_pages(REGISTRY, own_sources(), Calls({}, Kept()))
    tests = list(model_examples(REGISTRY, EXAMPLES, pages).tests)
    assert len({test.name for test in tests}) == len(tests)
    missing = [
        (auto_class, call)
        for auto_class, calls in EXAMPLES.items()
        for call in calls
        if auto_class.partition("Auto")[2].startswith("Model")
        and not any(f"{auto_class}.from_" in line for test in tests for line in test.lines)
    ]
    unregistered = {call.checkpoint.split("/")[-1].split("_")[0] for _, call in missing}
    assert unregistered <= {"t5-base", "t5"} - {item.model_type for item in REGISTRY.architectures}
