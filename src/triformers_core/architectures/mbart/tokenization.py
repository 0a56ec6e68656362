"""mBART's tokenizers, of 25 and of 50 languages: XLM-RoBERTa's pieces, and codes of languages."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.architectures.xlm_roberta.tokenization import XLMRobertaTokenizer
from triformers_core.settings import Json
from triformers_core.tokenization.languages import LanguageCodes
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.sentencepiece import Kind, SentencePieceModel
from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.tokenization.unigram import File

if TYPE_CHECKING:
    from tokenizers import Tokenizer

LANGUAGES = (
    *("ar_AR", "cs_CZ", "de_DE", "en_XX", "es_XX", "et_EE", "fi_FI", "fr_XX", "gu_IN", "hi_IN"),
    *("it_IT", "ja_XX", "kk_KZ", "ko_KR", "lt_LT", "lv_LV", "my_MM", "ne_NP", "nl_XX", "ro_RO"),
    *("ru_RU", "si_LK", "tr_TR", "vi_VN", "zh_CN"),
)
LATER = (
    *("af_ZA", "az_AZ", "bn_IN", "fa_IR", "he_IL", "hr_HR", "id_ID", "ka_GE", "km_KH", "mk_MK"),
    *("ml_IN", "mn_MN", "mr_IN", "pl_PL", "ps_AF", "pt_XX", "sv_SE", "sw_KE", "ta_IN", "te_IN"),
    *("th_TH", "tl_XX", "uk_UA", "ur_PK", "xh_ZA", "gl_ES", "sl_SI"),
)


class MBartTokenizer(LanguageCodes, XLMRobertaTokenizer):
    """mBART's tokenizer: ``text </s> en_XX``, or ``first second </s> en_XX``.

    What the model shall write ends with the code of ``tgt_lang``. The codes come after the pieces
    of the file, before ``<mask>``.

    Args:
        vocab_file: path of ``sentencepiece.bpe.model``.
        tokenizer_file: path of ``tokenizer.json``; what is tokenized by, if it is given.
        src_lang: the language of texts, "en_XX" by default.
        tgt_lang: that of what the model shall write.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); they are
            XLM-RoBERTa's and the codes by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind.
        InvalidInputError: there is no such language.
    """

    languages: ClassVar[Sequence[str]] = LANGUAGES
    template: SequenceTemplate | None = SequenceTemplate(
        single="$A eos_token language", pair="$A $B eos_token language"
    )

    def __init__(
        self,
        vocab_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        src_lang: str | None = None,
        tgt_lang: str | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        options.setdefault("additional_special_tokens", self.languages)
        super().__init__(vocab_file, tokenizer_file=tokenizer_file, **options)
        self.tgt_lang = tgt_lang
        self.src_lang = "en_XX" if src_lang is None else src_lang

    def make_pipeline(self, model: SentencePieceModel) -> Tokenizer:
        """The pipeline, with the codes of the languages.

        Args:
            model: the model.
        """
        return super().make_pipeline(
            dataclasses.replace(
                model,
                pieces=[*model.pieces, *((code, 0.0) for code in self.languages)],
                kinds=[*model.kinds, *(Kind.CONTROL for _ in self.languages)],
            )
        )

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return self.language_options()


class MBartTokenizerFast(MBartTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""


class MBart50Tokenizer(MBartTokenizer):
    """The tokenizer of mBART with 50 languages: ``en_XX text </s>``, ``en_XX first second </s>``.

    For the arguments see ``MBartTokenizer``.
    """

    languages: ClassVar[Sequence[str]] = (*LANGUAGES, *LATER)
    # There is no ``bos_token``, as published.
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        name: token
        for name, token in XLMRobertaTokenizer.default_special_tokens.items()
        if name != "bos_token"
    }
    template: SequenceTemplate | None = SequenceTemplate(
        single="language $A eos_token", pair="language $A $B eos_token"
    )


class MBart50TokenizerFast(MBart50Tokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
