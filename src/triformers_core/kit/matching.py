"""Which candidate suits which target, as SciPy finds it on the host."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from triformers_core.errors import InvalidInputError, MissingBackendError


def need_scipy() -> None:
    """Makes sure that it is there: said before a call is compiled, where errors are still errors.

    Raises:
        MissingBackendError: SciPy isn't installed.
    """
    try:
        import scipy.optimize  # noqa: F401
    except ImportError as error:
        raise MissingBackendError(
            "A loss that matches objects with queries needs SciPy, which isn't installed: "
            "pip install 'triformers[matching]'."
        ) from error


def matched(costs: NDArray[Any], groups: NDArray[Any]) -> NDArray[np.int64]:
    """The candidate of every target, so that the sum of a group's costs is the lowest.

    Args:
        costs: of every candidate for every target, ``[targets, candidates]``.
        groups: of every target, ``[targets]``; those of one group have no candidate in common.

    Returns:
        ``[targets]``; the number of candidates where a group has more targets than that.

    Raises:
        InvalidInputError: a cost is no number.
    """
    from scipy.optimize import linear_sum_assignment

    if not np.isfinite(costs).all():
        raise InvalidInputError(
            "Objects can't be matched with queries: a box of the labels is infinite or no number, or "
            "one of their classes isn't from 0 to num_labels - 1 of the configuration; or the model's "
            "own scores or boxes are no numbers, since its training has diverged."
        )
    found = np.full(len(groups), costs.shape[1], np.int64)
    for group in np.unique(groups):
        members = np.flatnonzero(groups == group)
        candidates, targets = linear_sum_assignment(costs[members].T)
        found[members[targets]] = candidates
    return found
