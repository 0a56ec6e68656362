"""CTRL's tokenizer: words with the end of a line that follows them, and codes that steer the model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from triformers_core.architectures.blenderbot_small.tokenization import BlenderbotSmallTokenizer

if TYPE_CHECKING:
    from tokenizers import Tokenizer

# A code a line otherwise, of which there are 55.
CODES: dict[str, int] = dict(
    zip(
        (  # noqa: SIM905
            "Pregnancy Christianity Explain Fitness Saving Ask Ass Joke Questions Thoughts Retail "
            "Feminism Writing Atheism Netflix Computing Opinion Alone Funny Gaming Human India Joker "
            "Diet Legal Norman Tip Weight Movies Running Science Horror Confession Finance Politics "
            "Scary Support Technologies Teenage Event Learned Notion Wikipedia Books Extract "
            "Confessions Conspiracy Links Narcissus Relationship Relationships Reviews News "
            "Translation multilingual"
        ).split(),
        (
            *(168629, 7675, 106423, 63440, 63163, 27171, 95985, 163509, 45622, 49605, 52342),
            *(164338, 11992, 192263, 48616, 39639, 43213, 44967, 58917, 40358, 4088, 1331, 77138),
            *(36206, 11859, 4939, 72689, 52343, 46273, 23425, 2090, 37793, 60572, 12250, 16360),
            *(191985, 12654, 32516, 66160, 32769, 67460, 182770, 37583, 6665, 76050),
            *(102701, 75932, 63674, 150425, 54766, 134796, 41671, 4256),
            *(26820, 128406),
        ),
        strict=True,
    )
)


class CTRLTokenizer(BlenderbotSmallTokenizer):
    """CTRL's tokenizer, without special tokens around texts.

    Words are parted by white space; the end of a line belongs to the word before it. A text begins
    with one of ``control_codes``, a word that says of what kind the rest shall be.

    Args:
        vocab_file: path of ``vocab.json``, the ids by token.
        merges_file: path of ``merges.txt``, a pair of tokens a line.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the token for
            what is unknown is ``<unk>`` by default, and there is no other.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
    """

    default_special_tokens: ClassVar[Mapping[str, str]] = {"unk_token": "<unk>"}
    default_input_names = ("input_ids", "token_type_ids", "attention_mask")
    control_codes: ClassVar[Mapping[str, int]] = CODES
    """Ids of the codes in the published vocabulary."""

    template = BlenderbotSmallTokenizer.template

    @classmethod
    def split_words(cls, finder: Tokenizer) -> None:
        """Words are what is between white space, with the end of the line right after it."""
        from tokenizers import Regex, pre_tokenizers

        # Of what is no word just white space is left, which is taken out.
        finder.pre_tokenizer = pre_tokenizers.Sequence(
            [
                pre_tokenizers.Split(Regex(r"\S+\n?"), "isolated"),
                pre_tokenizers.Split(Regex(r"(?<!\S)\s+"), "removed"),
            ]
        )
