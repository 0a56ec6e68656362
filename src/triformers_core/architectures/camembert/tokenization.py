"""CamemBERT's tokenizers: XLM-RoBERTa's with other first ids."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Unpack

from triformers_core.architectures.xlm_roberta.tokenization import XLMRobertaTokenizer
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.unigram import File


class CamembertTokenizer(XLMRobertaTokenizer):
    """CamemBERT's tokenizer: ``<s> text </s>``, or ``<s> first </s> </s> second </s>``.

    Published ids begin with four pieces that fairseq added beside those that the SentencePiece
    model has itself: ``<s>NOTUSED``, ``<pad>``, ``</s>NOTUSED``, ``<unk>``; then follow the model's
    pieces, of which the first is ``<unk>NOTUSED``, and ``<mask>``.

    Args:
        vocab_file: path of ``sentencepiece.bpe.model``.
        tokenizer_file: path of ``tokenizer.json``; what is tokenized by, if it is given.
        options: see ``XLMRobertaTokenizer``; the pieces that aren't used are additional special
            tokens by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind.
    """

    normalized_special_tokens: Sequence[str] = ()
    first_pieces: ClassVar[Sequence[tuple[str, float]]] = (
        ("<s>NOTUSED", 0.0),
        ("<pad>", 0.0),
        ("</s>NOTUSED", 0.0),
        ("<unk>", 0.0),
        ("<unk>NOTUSED", -100.0),
    )
    left_out: ClassVar[int] = 1

    def __init__(
        self,
        vocab_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        options.setdefault(
            "additional_special_tokens", ["<s>NOTUSED", "</s>NOTUSED", "<unk>NOTUSED"]
        )
        super().__init__(vocab_file, tokenizer_file=tokenizer_file, **options)


class CamembertTokenizerFast(CamembertTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
