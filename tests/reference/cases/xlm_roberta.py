"""XLM-RoBERTa's recorded calls: RoBERTa's."""

from __future__ import annotations

from tests.reference.cases.roberta import variant

CASES = variant("XLMRoberta")
