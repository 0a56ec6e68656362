"""The tokenizer of no architecture: a ``tokenizer.json`` says all."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.errors import CheckpointNotFoundError
from triformers_core.tokenization import files
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.copying import copied
from triformers_core.tokenization.options import TokenizerOptions

if TYPE_CHECKING:
    from tokenizers import Tokenizer


class _AnyFast(type):
    """The class of the one below: its instances are all tokenizers that are called fast."""

    def __instancecheck__(cls, instance: object) -> bool:
        if cls.__name__ != "PreTrainedTokenizerFast":
            return type.__instancecheck__(cls, instance)
        return isinstance(instance, PreTrainedTokenizer) and instance.is_fast


class PreTrainedTokenizerFast(PreTrainedTokenizer, metaclass=_AnyFast):
    """A tokenizer whose ``tokenizer.json`` holds all that is done to texts.

    Tokenizers that users trained are saved so. Special tokens have no place here but the one that
    the pipeline gives them: methods on lists of ids, such as ``build_inputs_with_special_tokens``,
    add none.

    Args:
        tokenizer_file: path of ``tokenizer.json``.
        tokenizer_object: the Rust pipeline itself, instead.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``).

    Raises:
        CheckpointNotFoundError: the file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
    """

    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "token_type_ids", "attention_mask")

    def __init__(
        self,
        *,
        tokenizer_file: str | os.PathLike[str] | None = None,
        tokenizer_object: Tokenizer | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        if tokenizer_object is not None:
            # A copy, since calls and added tokens change it.
            backend = copied(tokenizer_object)
        elif tokenizer_file is not None:
            backend = files.read_pipeline(tokenizer_file)
        else:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs tokenizer_file= or tokenizer_object=, or use "
                "from_pretrained(...)."
            )
        super().__init__(backend, **options)
