"""The ways in which a learning rate goes on."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["SchedulerType"]


class SchedulerType(StrEnum):
    """How the learning rate goes on; each is the text that ``get_scheduler`` takes."""

    LINEAR = "linear"
    COSINE = "cosine"
    COSINE_WITH_RESTARTS = "cosine_with_restarts"
    POLYNOMIAL = "polynomial"
    CONSTANT = "constant"
    CONSTANT_WITH_WARMUP = "constant_with_warmup"
