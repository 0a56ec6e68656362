"""Records what the reference's feature extractor makes of annotations, and of what DETR has found.

Run by ``make reference`` in its own environment. Recording again gives identical bytes.
"""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import numpy as np
import torch
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone
from safetensors.numpy import save

from tests.support.detr_features import (
    ANNOTATED,
    PATH,
    READ,
    arrays_of,
    as_read,
    found,
    images,
    read_by_older_calls,
    segments_folder,
)


def main() -> None:
    """Records both, in one file."""
    transformers.logging.set_verbosity_error()
    arrays: dict[str, Any] = {}
    with segments_folder() as folder:
        for name, case in ANNOTATED.items():
            extractor = transformers.DetrImageProcessor.from_dict(case.file)
            options = dict(case.options) | ({"masks_path": folder} if case.panoptic else {})
            features = extractor(
                images(case), annotations=case.annotations, return_tensors="np", **options
            )
            arrays |= arrays_of(name, features)
    infos = {}
    for name, (method, options) in READ.items():
        tensors = SimpleNamespace(**{n: torch.from_numpy(x) for n, x in found().items()})
        results = getattr(transformers.DetrImageProcessor(), method)(tensors, **options)
        infos[name], values = as_read(name, results)
        arrays |= values
    tensors = SimpleNamespace(**{n: torch.from_numpy(x) for n, x in found().items()})
    arrays |= read_by_older_calls(transformers.DetrImageProcessor(), tensors, torch.from_numpy)
    arrays = {name: np.ascontiguousarray(x) for name, x in arrays.items()}
    PATH.write_bytes(save(arrays, {"infos": json.dumps(infos, sort_keys=True)}))
    print(f"{len(arrays)} arrays, {PATH.stat().st_size} bytes")


if __name__ == "__main__":
    main()
