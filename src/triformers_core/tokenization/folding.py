"""Unigram tokenizers that may ignore case and accents: XLNet's and ALBERT's."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.settings import Json
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.sentencepiece import SentencePieceModel
from triformers_core.tokenization.unigram import File, UnigramTokenizer, characters_map
from triformers_core.warning import warn

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from tokenizers.normalizers import Normalizer


class FoldingTokenizer(UnigramTokenizer):
    """A Unigram tokenizer with choices about case and accents.

    Args:
        vocab_file: path of ``spiece.model``.
        tokenizer_file: path of ``tokenizer.json``; what is tokenized by, if it is given.
        do_lower_case: whether case is ignored; as ``tokenizer_file`` says by default, or else as
            the class says.
        remove_space: kept for the files' sake: several spaces count as one in any case.
        keep_accents: whether accents matter; as ``tokenizer_file`` says by default, or else not.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``).

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind.
    """

    lowers_case: ClassVar[bool] = False
    """Whether case is ignored where nothing is said about it."""

    def __init__(
        self,
        vocab_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        do_lower_case: bool | None = None,
        remove_space: bool = True,
        keep_accents: bool | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        self.do_lower_case = self.lowers_case if do_lower_case is None else do_lower_case
        self.keep_accents = bool(keep_accents)
        self.remove_space = remove_space
        super().__init__(vocab_file, tokenizer_file=tokenizer_file, **options)
        if tokenizer_file is not None:
            steps = kinds_of_steps(self._backend)
            self.do_lower_case = said("do_lower_case", do_lower_case, "Lowercase" in steps)
            self.keep_accents = said("keep_accents", keep_accents, "StripAccents" not in steps)

    def normalizer_steps(self, model: SentencePieceModel) -> list[Normalizer]:
        """What is done to a text before it is split, in this order.

        Args:
            model: the SentencePiece model.
        """
        from tokenizers import Regex, normalizers

        steps: list[Normalizer] = [normalizers.Replace(quote, '"') for quote in ("``", "''")]
        if not self.keep_accents:
            steps += [normalizers.NFKD(), normalizers.StripAccents()]
        if self.do_lower_case:
            steps.append(normalizers.Lowercase())
        return [*steps, *characters_map(model), normalizers.Replace(Regex(" {2,}"), " ")]

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {
            "do_lower_case": self.do_lower_case,
            "keep_accents": self.keep_accents,
            "remove_space": self.remove_space,
        }


def kinds_of_steps(backend: Tokenizer) -> set[str]:
    """The kinds of steps by which a pipeline changes texts and splits them first.

    Args:
        backend: the pipeline.
    """
    kinds = set()
    for part in (backend.normalizer, backend.pre_tokenizer):
        state: Json = {} if part is None else json.loads(part.__getstate__())
        steps = [*state.get("normalizers", ()), *state.get("pretokenizers", ())]
        kinds |= {step["type"] for step in [state, *steps] if step}
    return kinds


def said(name: str, wanted: bool | None, found: bool) -> bool:
    """What a ``tokenizer.json`` says, with a warning where something else was asked.

    Args:
        name: of the option.
        wanted: what was asked, if anything was.
        found: what the file says.
    """
    if wanted is not None and wanted != found:
        warn(
            f"{name}={wanted} has no effect, since tokenizer.json says {found}: to have it, "
            "pass the path of the SentencePiece model alone."
        )
    return found
