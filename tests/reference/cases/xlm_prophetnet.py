"""XLM-ProphetNet's recorded calls: some of ProphetNet's."""

from __future__ import annotations

from tests.reference.cases.prophetnet import like_prophetnet

FEW = {
    "base",
    "base_all",
    "seq2seq_lm",
    "seq2seq_lm_smooth",
    "causal_lm",
    "causal_lm_cross",
}

CASES = [case for case in like_prophetnet("XLMProphetNet") if case.name in FEW]
