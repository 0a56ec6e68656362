"""Every field of every configuration says what it may hold, and holds nothing else."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triformers.auto.configuration import CONFIGURATIONS
from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidConfigurationError
from triformers_core.fields import ACTIVATIONS, PLAIN, Whole
from triformers_core.parts import part_fields

CLASSES = sorted({load() for load in CONFIGURATIONS.loaders.values()}, key=lambda c: c.__name__)
FIELDS = [
    pytest.param(config_class, field.name, id=f"{config_class.__name__}.{field.name}")
    for config_class in CLASSES
    for field in dataclasses.fields(config_class)
    if field.name not in {"extra", "name_or_path", *part_fields(config_class)}
]
# What says all there is to say of a value by its type alone.
BY_TYPE = [PLAIN["bool"], PLAIN["list[str]"], PLAIN["dict[int, str]"], PLAIN["dict[str, int]"]]
WRONG: list[object] = [
    *(-1, 0, -(10**30), 10**30, 2**62, -0.5, 1.5, math.nan, math.inf, -math.inf, True, "", "\0"),
    *([], [None], [0], [[1]], {}, {"a": None}, None, 10**5000),
]


def made(config_class: type[PretrainedConfig], values: dict[str, Any]) -> PretrainedConfig:
    parts: dict[str, Any] = {
        name: {"model_type": "bert"} for name, kind in part_fields(config_class).items() if not kind
    }
    return config_class.from_dict(parts | values)


@pytest.mark.parametrize(("config_class", "name"), FIELDS)
def test_a_field_says_what_it_may_hold(config_class: type[PretrainedConfig], name: str) -> None:
    check = config_class.checks().get(name)
    assert check is not None, f"{name}: see triformers_core.fields"
    if check.plain:
        assert check.rule in BY_TYPE, f"{name}: give it a range; see triformers_core.fields"


@pytest.mark.parametrize(("config_class", "name"), FIELDS)
def test_a_wrong_value_is_named_however_it_comes(
    config_class: type[PretrainedConfig], name: str
) -> None:
    check = config_class.checks()[name]
    held = made(config_class, {})
    for value in WRONG:
        allowed = check.rule.allows(value) or (value is None and check.optional)
        if allowed:
            continue
        for give in (
            lambda value=value: setattr(held, name, value),
            lambda value=value: held.update({name: value}),
            lambda value=value: made(config_class, {name: value}),
        ):
            before = getattr(held, name)
            try:
                given = give()
            except InvalidConfigurationError as error:
                assert f"{name}=" in str(error) and len(str(error)) < 1000
            else:  # A file's null is as good as false, or as no labels.
                assert value is None and check.plain
                assert getattr(given, name) in (False, getattr(held, name))
            assert getattr(held, name) == before


@settings(max_examples=15, deadline=None)
@given(
    value=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=5,
    )
)
@pytest.mark.parametrize("config_class", CLASSES)
def test_whatever_a_file_holds_is_right_or_named(
    config_class: type[PretrainedConfig], value: object
) -> None:
    for name, check in config_class.checks().items():
        if name == "name_or_path":
            continue
        try:
            config = made(config_class, {name: value})
        except InvalidConfigurationError as error:
            assert name in str(error)
        else:
            held = getattr(config, name)
            assert check.rule.allows(held) or (held is None and check.optional)


@pytest.mark.parametrize("config_class", CLASSES)
@pytest.mark.parametrize("model_type", [[], {}, 1, True, ["bert"]])
def test_a_model_type_that_is_no_text(
    config_class: type[PretrainedConfig], model_type: object
) -> None:
    with pytest.raises(InvalidConfigurationError, match="model_type=.*; it is a text, or null"):
        made(config_class, {"model_type": model_type})


def test_layers_without_end() -> None:
    funnel = CONFIGURATIONS.loaders["funnel"]()
    for sizes, repeats in (([257], [1]), ([100, 2**24], [1, 1]), ([2], [200]), ([1], [2**24])):
        with pytest.raises(InvalidConfigurationError, match="block_sizes=.* more than 256 layers"):
            funnel.from_dict({"block_sizes": sizes, "block_repeats": repeats})


@pytest.mark.parametrize(
    ("model_type", "field"),
    [
        ("mobilebert", "num_feedforward_networks"),
        ("canine", "num_hash_functions"),
        ("squeezebert", "q_groups"),
    ],
)
def test_parts_without_end(model_type: str, field: str) -> None:
    config_class = CONFIGURATIONS.loaders[model_type]()
    with pytest.raises(InvalidConfigurationError, match=f"{field}=16777216; it is a whole number"):
        config_class.from_dict({field: 2**24})


def test_a_file_with_a_number_of_many_digits(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(
        '{"model_type": "bert", "vocab_size": ' + "9" * 4000 + "}"
    )
    with pytest.raises(
        InvalidConfigurationError, match="vocab_size=a number of more than"
    ) as caught:
        CLASSES[0].from_pretrained(tmp_path)
    assert len(str(caught.value)) < 600


def test_null_in_published_files_is_read(tmp_path: Path) -> None:
    nulls = {"id2label": None, "label2id": None, "problem_type": None, "use_cache": None}
    (tmp_path / "config.json").write_text(
        json.dumps({"model_type": "gpt2", "n_inner": None} | nulls)
    )
    config = CONFIGURATIONS.loaders["gpt2"]().from_pretrained(tmp_path)
    assert config.use_cache is False and config.num_labels == 2 and config.problem_type is None


def test_the_activations_of_configurations_are_those_of_the_kit() -> None:
    from triformers_core.kit.torch import activations

    functions: Any = vars(activations)["_ACTIVATIONS"]
    assert sorted(functions) == sorted(ACTIVATIONS)


def test_a_class_within_a_function_has_the_checks_of_its_types() -> None:
    @dataclasses.dataclass(kw_only=True)
    class Mine(CLASSES[0]):  # type: ignore[misc, valid-type]  # The list holds classes.
        extent: int = 3

    wrong: Any = {"extent": "wide"}
    assert isinstance(Mine.checks()["extent"].rule, type(PLAIN["int"]))
    assert isinstance(Mine.checks()["vocab_size"].rule, Whole)
    with pytest.raises(InvalidConfigurationError, match="Mine has extent='wide'; it is a whole"):
        Mine(**wrong)
