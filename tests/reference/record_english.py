"""Records OpenAI GPT's tokens of words that spaCy finds, of texts that ftfy has mended.

Run by ``make reference`` in its own environment, where neither is: then what is recorded stays. To record
anew, have them on the path: ``pip install --target PACKAGES spacy ftfy`` and ``PYTHONPATH=PACKAGES:.:src``.
"""

from __future__ import annotations

import json
from importlib.util import find_spec

import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone

from tests.support.tokenization import ENGLISH, TEXTS

LINES = [
    "Élan: the newest one's 100%",
    "I don't know…  it—he said ´well´ -- is (really) C++/C#, a_b [x] {y}|z",
    "ﬁne words\n\n  and\tlines \n",
    "The Mona Lisa doesnâ€™t have eyebrows.",
    "U.S. isn't, e.g., can't!!! ~~ ok?? \\ \"quoted\"; 3,4*5",
    "",
    "   ",
    "naïve café 中文 text",
    "ABC İstanbul ΣΑΣ",
    "a\u00a0b \u200b c",
    "wanna gonna 10km $5.00 12:30 https://x.org/a?b=c me@x.org :-) <unk> x",
]


def main() -> None:
    """Records all lines, where the packages are."""
    if find_spec("spacy") is None or find_spec("ftfy") is None:
        print(f"spaCy and ftfy aren't here: {ENGLISH.name} stays as it is")
        return
    made = transformers.OpenAIGPTTokenizer(
        str(TEXTS / "words-vocab.json"), str(TEXTS / "words-merges.txt")
    )
    rows = ",\n".join(json.dumps([line, made(line)["input_ids"]]) for line in LINES)
    ENGLISH.write_text(f"[\n{rows}\n]\n", encoding="utf-8")
    print(f"{len(LINES)} lines")


if __name__ == "__main__":
    main()
