"""What is saved of a configuration leaves defaults out: the reference's have to be the same."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from tests.to_reference.processes import in_reference
from triformers import CONFIG_MAPPING, TriformersError

PLAIN = (bool, int, float, str, list)
OTHERWISE = {
    # An encoder of three kinds of layers, whose numbers stand by kind there.
    ("LxmertConfig", "num_hidden_layers"),
}


def test_the_reference_knows_the_same_defaults(tmp_path: Path) -> None:
    count = 0
    for model_type in CONFIG_MAPPING:
        config_class = CONFIG_MAPPING[model_type]
        try:
            config = config_class()
        except (TriformersError, TypeError):  # It is composed of others, which have to be given.
            continue
        values = {field.name: getattr(config, field.name) for field in dataclasses.fields(config)}
        written = {
            "saved": json.loads(config.to_json_string()),
            "values": {key: value for key, value in values.items() if isinstance(value, PLAIN)},
        }
        path = tmp_path / f"{config_class.__name__}.json"
        path.write_text(json.dumps(written), encoding="utf-8")
        count += 1
    assert count > 50
    printed = in_reference("tests.to_reference.compare_configurations", str(tmp_path))
    wrong = [tuple(row) for row in json.loads(printed.splitlines()[-1])]
    assert not [row for row in wrong if row[:2] not in OTHERWISE], wrong
