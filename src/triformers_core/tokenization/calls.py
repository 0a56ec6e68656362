"""From texts to inputs: what a tokenizer does when it is called."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self, Unpack

from triformers_core.errors import InvalidInputError, TriformersError
from triformers_core.tensors import TensorType
from triformers_core.tokenization.batch_encoding import BatchEncoding
from triformers_core.tokenization.ids import IdEncoder, check_room, too_short
from triformers_core.tokenization.inputs import Inputs, arrange
from triformers_core.tokenization.options import (
    BatchedText,
    CallOptions,
    PaddingStrategy,
    Side,
    Text,
    TruncationStrategy,
)
from triformers_core.tokenization.policies import Padding, Truncation

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer


class TextEncoder(IdEncoder):
    """What a tokenizer does with texts; ``PreTrainedTokenizer`` documents the attributes."""

    split_special_tokens: bool
    _split = False
    """Whether the call at hand splits special tokens; read under the lock alone."""

    def __call__(
        self,
        text: Text | None = None,
        text_pair: Text | None = None,
        text_target: Text | None = None,
        text_pair_target: Text | None = None,
        *,
        add_special_tokens: bool = True,
        padding: bool | PaddingStrategy = False,
        truncation: bool | TruncationStrategy | None = None,
        max_length: int | None = None,
        stride: int = 0,
        is_split_into_words: bool = False,
        pad_to_multiple_of: int | None = None,
        padding_side: Side | None = None,
        return_tensors: TensorType | None = None,
        return_token_type_ids: bool | None = None,
        return_attention_mask: bool | None = None,
        return_overflowing_tokens: bool = False,
        return_special_tokens_mask: bool = False,
        return_offsets_mapping: bool = False,
        return_length: bool = False,
        split_special_tokens: bool | None = None,
        verbose: bool = True,
    ) -> BatchEncoding:
        """Makes a model's inputs from a text, a pair of texts, or a batch of either.

        Args:
            text: a text or a list of them; with ``is_split_into_words``, a list of words or a list
                of such lists. A list of pairs is a batch of pairs.
            text_pair: the second texts, in the same shape.
            text_target: the texts that the model shall write; their ids become ``labels``.
            text_pair_target: their second texts.
            add_special_tokens: whether to put special tokens around texts.
            padding: ``True`` or "longest" pads to the longest input of the batch, "max_length" to
                ``max_length``, ``False`` or "do_not_pad" not at all.
            truncation: ``True`` or "longest_first" takes tokens from the longer text of a pair
                until the input fits, "only_first" and "only_second" from that one; ``False`` or
                "do_not_truncate" from none.
            max_length: number of tokens, special ones included; ``model_max_length`` by default.
            stride: how many tokens of a truncated text are repeated in its next piece (see
                ``return_overflowing_tokens``).
            is_split_into_words: whether texts are given as words.
            pad_to_multiple_of: rounds the padded length up.
            padding_side: "right" or "left"; the tokenizer's by default.
            return_tensors: "np", "pt", "tf" or "jax" for tensors with a batch axis; by default
                lists, of one input without that axis.
            return_token_type_ids: whether to tell first and second texts apart (0 and 1); by
                default if the model takes it.
            return_attention_mask: whether to tell tokens (1) from padding (0); by default if the
                model takes it.
            return_overflowing_tokens: whether to return what truncation cut off as further inputs,
                and in ``overflow_to_sample_mapping`` which input each one came from.
            return_special_tokens_mask: whether to tell special tokens (1) from those of the text.
            return_offsets_mapping: whether to return where each token lies in its text, as (start,
                end) in characters.
            return_length: whether to return how many tokens each input has, padding included; a
                list even for one input.
            split_special_tokens: whether special tokens that stand in a text are split as all else
                is; the tokenizer's attribute of that name by default.
            verbose: whether to warn of inputs longer than the model takes, and of arguments without
                effect.

        Returns:
            The inputs by name, and methods that tell where tokens came from.

        Raises:
            InvalidInputError: a text of the wrong type; arguments that contradict each other;
                truncation that can't be done; padding without a padding token; or tensors of rows
                of different lengths.
            MissingBackendError: the backend of ``return_tensors`` isn't installed.
        """
        options: CallOptions = {
            "add_special_tokens": add_special_tokens,
            "padding": padding,
            "truncation": truncation,
            "max_length": max_length,
            "stride": stride,
            "is_split_into_words": is_split_into_words,
            "pad_to_multiple_of": pad_to_multiple_of,
            "padding_side": padding_side,
            "return_tensors": return_tensors,
            "return_token_type_ids": return_token_type_ids,
            "return_attention_mask": return_attention_mask,
            "return_overflowing_tokens": return_overflowing_tokens,
            "return_special_tokens_mask": return_special_tokens_mask,
            "return_offsets_mapping": return_offsets_mapping,
            "return_length": return_length,
            "split_special_tokens": split_special_tokens,
            "verbose": verbose,
        }
        if text is None and text_target is None:
            raise InvalidInputError("Neither text nor text_target was given.")
        if text_target is None:
            assert text is not None
            return self._encode(arrange(text, text_pair, words=is_split_into_words), options)
        target = arrange(text_target, text_pair_target, words=is_split_into_words)
        with self.as_target_tokenizer():
            labels = self._encode(target, options)
        if text is None:
            return labels
        batch = self._encode(arrange(text, text_pair, words=is_split_into_words), options)
        batch["labels"] = labels[self.model_input_names[0]]
        return batch

    @contextmanager
    def as_target_tokenizer(self) -> Iterator[Self]:
        """Within it texts are what the model shall write, as ``text_target`` is in any case."""
        with self._lock:
            self.switch_to_target_mode()
            try:
                yield self
            finally:
                self.switch_to_input_mode()

    def switch_to_input_mode(self) -> None:
        """Takes texts for what the model reads from now on; for most tokenizers it is the same."""

    def switch_to_target_mode(self) -> None:
        """Takes texts for what the model shall write from now on."""

    def prepare_seq2seq_batch(
        self,
        src_texts: Text,
        tgt_texts: Text | None = None,
        max_length: int | None = None,
        max_target_length: int | None = None,
        padding: bool | PaddingStrategy = "longest",
        return_tensors: TensorType | None = None,
        truncation: bool | TruncationStrategy = True,
        *,
        src_lang: str | None = None,
        tgt_lang: str | None = None,
    ) -> BatchEncoding:
        """A model's inputs with ``labels``, as older scripts ask for them; see ``text_target``.

        Args:
            src_texts: the texts.
            tgt_texts: what the model shall write.
            max_length: the most tokens of a text, special ones included; ``model_max_length`` by
                default.
            max_target_length: the most tokens of what it shall write; ``max_length`` by default.
            padding: see ``__call__``.
            return_tensors: "np", "pt", "tf" or "jax"; lists by default.
            truncation: see ``__call__``.
            src_lang: the language of the texts from now on, of a tokenizer that has languages.
            tgt_lang: likewise that of what the model shall write.

        Raises:
            InvalidInputError: a language is given that the tokenizer doesn't have; and see
                ``__call__``.
        """
        self.set_languages(src_lang, tgt_lang)
        options: dict[str, Any] = {  # Those of a call.
            "padding": padding,
            "return_tensors": return_tensors,
            "truncation": truncation,
        }
        batch = self(src_texts, max_length=max_length, **options)
        if tgt_texts is not None:
            most = max_length if max_target_length is None else max_target_length
            labels = self(text_target=tgt_texts, max_length=most, **options)
            batch["labels"] = labels[self.model_input_names[0]]
        return batch

    def set_languages(self, src_lang: str | None, tgt_lang: str | None) -> None:
        """Sets the languages of a tokenizer that has such, where they are given.

        Args:
            src_lang: that of texts.
            tgt_lang: that of what the model shall write.

        Raises:
            InvalidInputError: it has none.
        """
        if src_lang is not None or tgt_lang is not None:
            raise InvalidInputError(
                f"{type(self).__name__} has no languages; leave src_lang and tgt_lang out."
            )

    def encode(
        self, text: Text, text_pair: Text | None = None, **options: Unpack[CallOptions]
    ) -> list[int]:
        """The ids of one text or pair; a tensor of them with ``return_tensors``.

        Args:
            text: the text, or its words with ``is_split_into_words``.
            text_pair: the second one.
            options: see ``__call__``.
        """
        batch = self.encode_plus(text, text_pair, **options)
        ids: list[int] = batch[self.model_input_names[0]]
        return ids

    def encode_plus(
        self, text: Text, text_pair: Text | None = None, **options: Unpack[CallOptions]
    ) -> BatchEncoding:
        """The same as ``__call__`` for one text or pair.

        Args:
            text: the text, or its words with ``is_split_into_words``.
            text_pair: the second one.
            options: see ``__call__``.
        """
        inputs = arrange(text, text_pair, words=options.get("is_split_into_words", False))
        if inputs.batched:
            raise InvalidInputError(
                "A list was given, but this method takes one text: call the tokenizer itself for a "
                "batch, or pass is_split_into_words=True if it is a list of words."
            )
        return self._encode(inputs, options)

    def batch_encode_plus(
        self, batch_text_or_text_pairs: BatchedText, **options: Unpack[CallOptions]
    ) -> BatchEncoding:
        """The same as ``__call__`` for a batch.

        Args:
            batch_text_or_text_pairs: texts, or pairs of texts; words in each one's place with
                ``is_split_into_words``.
            options: see ``__call__``.
        """
        words = options.get("is_split_into_words", False)
        inputs = Inputs(rows=list(batch_text_or_text_pairs), batched=True, words=words)
        return self._encode(inputs, options)

    def tokenize(
        self,
        text: str,
        pair: str | None = None,
        add_special_tokens: bool = False,
        *,
        split_special_tokens: bool | None = None,
    ) -> list[str]:
        """The tokens of a text, or of two one after the other.

        Args:
            text: the text.
            pair: the second one.
            add_special_tokens: whether to put special tokens around.
            split_special_tokens: whether special tokens that stand in a text are split as all else
                is; by default the tokenizer's own setting.
        """
        options: CallOptions = {"add_special_tokens": add_special_tokens, "verbose": False}
        if split_special_tokens is not None:
            options["split_special_tokens"] = split_special_tokens
        return self.encode_plus(text, pair, **options).tokens()

    @property
    def max_len_single_sentence(self) -> int:
        """How many tokens a text may have, beside special ones, for the model to take it."""
        return self.model_max_length - self.num_special_tokens_to_add(pair=False)

    @property
    def max_len_sentences_pair(self) -> int:
        """How many tokens two texts may have together."""
        return self.model_max_length - self.num_special_tokens_to_add(pair=True)

    def _encode(self, inputs: Inputs, options: CallOptions) -> BatchEncoding:
        """Runs the pipeline and picks what was asked for."""
        padding, truncation = self._policies(options)
        special = options.get("add_special_tokens", True)
        split = options.get("split_special_tokens")
        with self._lock:
            self._split = self.split_special_tokens if split is None else split
            encodings = self._run(inputs, special, padding, truncation)
        overflow = options.get("return_overflowing_tokens", False)
        rows, samples = encodings, list(range(len(encodings)))
        if overflow:
            pieces = [[encoding, *encoding.overflowing] for encoding in encodings]
            rows = [piece for of_one in pieces for piece in of_one]
            samples = [index for index, of_one in enumerate(pieces) for _ in of_one]
        data: dict[str, Any] = {
            name: [read(row) for row in rows] for name, read in self._columns(options).items()
        }
        if overflow:
            data["overflow_to_sample_mapping"] = samples
        if truncation is None and options.get("verbose", True):
            self._warn_of_length(data[self.model_input_names[0]])
        tensors = options.get("return_tensors")
        if not inputs.batched and not overflow and tensors is None:
            # Lengths stay a list, as their users know it.
            data = {
                name: values if name == "length" else values[0] for name, values in data.items()
            }
        return BatchEncoding(data, rows, tensors)

    def _columns(self, options: CallOptions) -> dict[str, Callable[[Encoding], Any]]:
        """How what was asked for is read from what the pipeline finds, in the usual order."""
        columns: dict[str, Callable[[Encoding], Any]] = {
            self.model_input_names[0]: lambda row: row.ids
        }
        if self._wants(options.get("return_token_type_ids"), "token_type_ids"):
            columns["token_type_ids"] = lambda row: row.type_ids
        if self._wants(options.get("return_attention_mask"), "attention_mask"):
            columns["attention_mask"] = lambda row: row.attention_mask
        if options.get("return_special_tokens_mask", False):
            # The pipeline's own mask has those of the template and padding alone. A piece of the
            # text that the vocabulary lacks stays one of the text.
            special = set(self.all_special_ids) - {self.unk_token_id}
            columns["special_tokens_mask"] = lambda row: [
                int(marked or token_id in special)
                for token_id, marked in zip(row.ids, row.special_tokens_mask, strict=True)
            ]
        if options.get("return_offsets_mapping", False):
            columns["offset_mapping"] = lambda row: row.offsets
        if options.get("return_length", False):
            columns["length"] = len
        return columns

    @property
    def splitter(self) -> Tokenizer:
        """The pipeline that splits texts: the one that knows the vocabulary, or another."""
        return self._backend

    def _run(
        self,
        inputs: Inputs,
        special: bool,
        padding: Padding | None,
        truncation: Truncation | None,
    ) -> list[Encoding]:
        if truncation is not None:
            check_room(truncation, self.num_special_tokens_to_add(inputs.pairs) if special else 0)
        with self._lock:
            splitter = self.splitter
            try:
                splitter.encode_special_tokens = self._split
                self._set_padding(splitter, padding)
                if truncation is not None:
                    splitter.enable_truncation(
                        truncation.max_length,
                        stride=truncation.stride,
                        strategy=truncation.strategy,
                        direction=truncation.side,
                    )
                return splitter.encode_batch(
                    inputs.rows, add_special_tokens=special, is_pretokenized=inputs.words
                )
            except BaseException as error:
                # A panic of the Rust code isn't even an Exception; interrupts pass through.
                panic = type(error).__name__ == "PanicException"
                if isinstance(error, MemoryError | TriformersError):
                    raise
                if not panic and not isinstance(error, Exception):
                    raise
                raise InvalidInputError(_reason(error, inputs, truncation)) from error
            finally:
                splitter.encode_special_tokens = False
                splitter.no_padding()
                splitter.no_truncation()

    def _set_padding(self, splitter: Tokenizer, padding: Padding | None) -> None:
        if padding is None:
            return
        token, token_id = self._padding_token()
        splitter.enable_padding(
            length=padding.length,
            direction=padding.side,
            pad_to_multiple_of=padding.multiple_of,
            pad_id=token_id,
            pad_type_id=self.pad_token_type_id,
            pad_token=token,
        )


def _reason(error: BaseException, inputs: Inputs, truncation: Truncation | None) -> str:
    """What to say where the pipeline failed."""
    problem = inputs.complain()
    if problem is not None:
        return problem
    if truncation is not None and "runcation error" in str(error):
        return too_short(truncation)
    if truncation is not None and "stride" in str(error):
        return (
            f"stride={truncation.stride} is too large for max_length={truncation.max_length}: a "
            "text of some input keeps no more tokens than that."
        )
    return f"The text can't be tokenized: {error}."
