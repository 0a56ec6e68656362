"""Reads configurations of defaults in the reference; says which of their keys it knows otherwise."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import transformers  # type: ignore[import-not-found]  # it is in the reference's environment alone


def main(folder: str) -> None:
    """Prints a list of differences as JSON: class, key, written value, read value."""
    wrong = []
    for path in sorted(Path(folder).glob("*.json")):
        written = json.loads(path.read_text(encoding="utf-8"))
        config_class = getattr(transformers, path.stem)
        read = config_class.from_dict(written["saved"])
        for key, value in written["values"].items():
            # Without a value here it follows from others there.
            if value is not None and getattr(read, key, value) != value:
                wrong.append([path.stem, key, value, repr(getattr(read, key))])
    print(json.dumps(wrong))


if __name__ == "__main__":
    main(*sys.argv[1:])
