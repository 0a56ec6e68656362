"""Records which names the reference's files give to a model's weights.

Run by ``make reference`` in its own environment, after the models' results. Arguments are single
architectures; by default all are recorded.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone
from safetensors import safe_open

from tests.reference.record_models import build, cases_of
from tests.support.published import NAMES
from tests.support.reference import case_of_class, classes_of


def main() -> None:
    """Writes one file an architecture."""
    transformers.logging.set_verbosity_error()
    NAMES.mkdir(exist_ok=True)
    for package, definitions in cases_of(sys.argv[1:]).items():
        by_name = {definition.name: definition for definition in definitions}
        found = {}
        for name in classes_of(package):
            model = build(by_name[case_of_class(package, name).name])
            found[name] = {"weights": sorted(model.state_dict()), "left_out": left_out(model)}
        text = json.dumps(found, indent=1, sort_keys=True) + "\n"
        (NAMES / f"{package}.json").write_text(text, encoding="utf-8")


def left_out(model: transformers.PreTrainedModel) -> list[str]:
    """The weights that ``save_pretrained`` doesn't write, since they are tied or computed."""
    with tempfile.TemporaryDirectory() as folder:
        model.save_pretrained(folder)
        with safe_open(Path(folder) / "model.safetensors", framework="pt") as file:
            return sorted(model.state_dict().keys() - set(file.keys()))


if __name__ == "__main__":
    main()
