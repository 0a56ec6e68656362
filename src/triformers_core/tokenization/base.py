"""The base of all tokenizers: what an architecture declares, loading and saving."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Mapping, Sequence
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack, cast

from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import (
    InvalidConfigurationError,
    InvalidInputError,
    NotPartError,
    nearest,
    shown,
)
from triformers_core.fields import PLAIN
from triformers_core.files.atomic import saving_in
from triformers_core.hub import NO_EFFECT, HubOptions, Uploadable, UploadOptions, called, resolve
from triformers_core.lacking import (
    ATTRIBUTES_OF_TOKENIZERS,
    OF_ALL,
    OF_TOKENIZERS,
    says_instead,
)
from triformers_core.settings import Json, json_text
from triformers_core.tokenization import files
from triformers_core.tokenization.added_tokens import as_special, replaced, to_json
from triformers_core.tokenization.chat import ChatEncoder, ChatTemplate
from triformers_core.tokenization.options import (
    UNLIMITED,
    Side,
    TokenizerOptions,
    check_options,
)
from triformers_core.tokenization.special_tokens import NAMES
from triformers_core.tokenization.training import Texts, trained
from triformers_core.warning import warn

if TYPE_CHECKING:
    from tokenizers import AddedToken, Tokenizer


@says_instead(OF_TOKENIZERS | OF_ALL, ATTRIBUTES_OF_TOKENIZERS)
class PreTrainedTokenizer(ChatEncoder, Uploadable):
    """Turns texts into a model's inputs, and ids back into text; runs on a Rust pipeline.

    A subclass declares its files, special tokens and their places in class attributes; its
    constructor makes the pipeline from the older files, where there is no ``tokenizer.json``.

    Args:
        backend: the Rust pipeline.
        bos_token: begins a text; ``None`` for none, and so for the next six.
        eos_token: ends a text.
        unk_token: stands for what the vocabulary lacks.
        sep_token: between two texts.
        pad_token: brings inputs to one length.
        cls_token: stands for the whole text.
        mask_token: hides a token.
        additional_special_tokens: further special tokens.
        added_tokens_decoder: tokens besides the vocabulary, by id.
        model_max_length: how many tokens the model takes at most.
        padding_side: "right" or "left"; what the pipeline says by default, else the class.
        truncation_side: where tokens are taken away; the same by default.
        pad_token_type_id: token type of padding; the class's by default.
        model_input_names: names of what the model takes, ids first; the class's by default.
        clean_up_tokenization_spaces: whether ``decode`` takes out spaces before punctuation.
        split_special_tokens: whether special tokens that stand in a text are split as all else is.
        chat_template: how a conversation becomes a text, in Jinja's language; several by name.
        name_or_path: where the tokenizer was loaded from; not saved.
        extra: keys of ``tokenizer_config.json`` that aren't listed here; written back when saved.

    Raises:
        InvalidConfigurationError: the files contradict each other.
        InvalidInputError: there is no such option.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {files.PIPELINE: "tokenizer.json"}
    """File names by constructor argument."""

    files_beside_pipeline: ClassVar[Sequence[str]] = ()
    """Arguments of files that are loaded beside ``tokenizer.json``, which can't give them back."""

    optional_files: ClassVar[Sequence[str]] = ()
    """Arguments of files that only some checkpoints have."""

    one_file_is_enough: ClassVar[bool] = False
    """Whether one of the older files, the first that there is, holds the vocabulary."""

    default_special_tokens: ClassVar[Mapping[str, str]] = {}
    """Special tokens by name, where nothing else is said."""

    default_input_names: ClassVar[Sequence[str]] = ("input_ids", "attention_mask")
    """Names of what the model takes, ids first."""

    default_padding_side: ClassVar[Side] = "right"

    default_pad_token_type_id: ClassVar[int] = 0

    def __init__(self, backend: Tokenizer, **options: Unpack[TokenizerOptions]) -> None:
        for name in options.keys() - TokenizerOptions.__annotations__.keys():
            near = ", ".join(nearest(name, self.option_names())) or "none"
            raise InvalidInputError(
                f"{type(self).__name__} has no option {shown(name)}; nearest: {near}."
            )
        check_options(type(self).__name__, options)
        given = {name: token for name, token in options.items() if name in NAMES}
        special = cast("Mapping[str, str | AddedToken | None]", given)
        super().__init__(
            backend,
            special_tokens={**self.default_special_tokens, **special},
            additional_special_tokens=options.get("additional_special_tokens", ()),
            added_tokens=options.get("added_tokens_decoder", {}),
        )
        padding, truncation = _side(backend.padding), _side(backend.truncation)
        self.model_max_length = options.get("model_max_length", UNLIMITED)
        self.padding_side = options.get("padding_side") or padding or self.default_padding_side
        self.truncation_side = options.get("truncation_side") or truncation or "right"
        self.pad_token_type_id = options.get("pad_token_type_id", self.default_pad_token_type_id)
        self.model_input_names = list(options.get("model_input_names") or self.default_input_names)
        self.clean_up_tokenization_spaces = bool(options.get("clean_up_tokenization_spaces"))
        self.split_special_tokens = options.get("split_special_tokens", False)
        self.chat_template: ChatTemplate | None = options.get("chat_template")
        self.name_or_path = options.get("name_or_path", "")
        self.extra: Json = options.get("extra", {})
        # Files may hold what they were saved with; here each call says it.
        backend.no_padding()
        backend.no_truncation()

    @property
    def is_fast(self) -> bool:
        """Whether the class is one of those called fast; all of them know where tokens came from."""
        return any(kind.__name__.endswith("Fast") for kind in type(self).__mro__)

    def options(self) -> Json:
        """The subclass's own constructor arguments, as ``tokenizer_config.json`` holds them."""
        return {}

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """The older files of the vocabulary: their content by name."""
        return files.model_files(self._backend)

    @classmethod
    def option_names(cls) -> frozenset[str]:
        """The constructor arguments that ``from_pretrained`` can be given."""
        own = inspect.signature(cls.__init__).parameters.values()
        named = {one.name for one in own if one.kind is one.KEYWORD_ONLY}
        return frozenset(named | TokenizerOptions.__annotations__.keys()) - {"extra"}

    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str],
        *inputs: Any,  # Whatever the subclass's constructor takes first.
        config: PretrainedConfig | None = None,
        use_fast: bool = True,
        **kwargs: Any,  # The subclass's arguments and the Hub's options, each of its own type.
    ) -> Self:
        """Loads a tokenizer.

        Args:
            pretrained_model_name_or_path: a model id of the Hub, a directory that holds
                ``tokenizer.json`` or the older files of the vocabulary, or the path or URL of a
                single such file where one is enough.
            inputs: the constructor's positional arguments, files of the vocabulary.
            config: what ``AutoTokenizer`` chose this class by; not needed here.
            use_fast: accepted for ``AutoTokenizer``'s sake; the class has been chosen.
            kwargs: the Hub's options (see ``HubOptions``), and constructor arguments such as
                ``pad_token``, which override what the files say. Others are kept in ``extra``, with
                a warning.

        Raises:
            CheckpointNotFoundError: there is no such directory or repository, or it has no
                vocabulary.
            DownloadError: a file can't be downloaded.
            CorruptCheckpointError: a file can't be read.
            InvalidConfigurationError: the files contradict each other, or a keyword's value can't be right.
            InvalidInputError: the name or an option of the Hub is of another type, or two exclude one
                another.
        """
        if cls is PreTrainedTokenizer:
            raise InvalidInputError(
                f"{cls.__name__} is what all tokenizers have in common, and loads none: use "
                "AutoTokenizer, an architecture's own class, or PreTrainedTokenizerFast for a "
                "tokenizer.json as it is."
            )
        hub, overrides = HubOptions.split(kwargs)
        source, hub = resolve(pretrained_model_name_or_path, hub)
        return cls.from_resolved(pretrained_model_name_or_path, source, hub, inputs, overrides)

    @classmethod
    def from_resolved(
        cls,
        name: str | os.PathLike[str],
        source: str,
        hub: HubOptions,
        inputs: Sequence[Any],
        overrides: Mapping[str, Any],
    ) -> Self:
        """Loads a tokenizer whose place is known; the rest of ``from_pretrained``.

        Args:
            name: as the caller gave it.
            source: what ``hub.resolve`` made of it.
            hub: the options that it returned.
            inputs: positional arguments of ``__init__``: files of the vocabulary, which are taken
                in place of the checkpoint's.
            overrides: its keyword arguments, which go before what the files say.
        """
        overrides = {name: value for name, value in overrides.items() if name not in NO_EFFECT}
        given, overrides = cls._given(inputs, overrides)
        found = {key: path for key, path in given.items() if key in cls.vocab_files_names}
        if not found and cls.vocab_files_names:
            found = files.find_vocabulary(
                name,
                source,
                cls.vocab_files_names,
                hub,
                cls.files_beside_pipeline,
                optional=cls.optional_files,
                one_is_enough=cls.one_file_is_enough,
            )
        for path in found.values():
            files.check_file(path)
        settings = files.read_settings(source, hub, pipeline=files.PIPELINE in found)
        known = cls.option_names()
        cls._warn_of_unknown(overrides.keys() - known - settings.keys())
        settings |= {"name_or_path": called(name), **overrides}
        extra = {key: value for key, value in settings.items() if key not in known}
        arguments = {key: value for key, value in settings.items() if key in known}
        # A subclass's constructor takes the files that it declares.
        construct: Callable[..., Self] = cls
        try:
            cls._check_own(arguments)
            with files.made_from(found.values()):
                return construct(**given | found, **arguments, extra=extra)
        except InvalidInputError as error:
            if overrides:
                raise
            raise InvalidConfigurationError(f"The files of {source!r}: {error}") from error

    @classmethod
    def _check_own(cls, arguments: Mapping[str, Any]) -> None:
        """Makes sure that the subclass's own arguments are of their types."""
        for one in inspect.signature(cls.__init__).parameters.values():
            kind = PLAIN.get(str(one.annotation).removesuffix(" | None"))
            value = arguments.get(one.name)
            if kind is not None and value is not None and not kind.allows(value):
                raise InvalidInputError(
                    f"{cls.__name__} has {one.name}={shown(value)}; it is {kind.said}."
                )

    @classmethod
    def _given(
        cls, inputs: Sequence[Any], overrides: Mapping[str, Any]
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """Positional arguments and files of the vocabulary by name, and the other keywords."""
        parameters = inspect.signature(cls.__init__).parameters.values()
        names = [one.name for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD][1:]
        if len(inputs) > len(names):
            raise InvalidInputError(
                f"{cls.__name__} takes {', '.join(names) or 'nothing'} by position; {len(inputs)} "
                "arguments came after the checkpoint's name. Pass options by their names."
            )
        files_named = {key: path for key, path in overrides.items() if key in cls.vocab_files_names}
        rest = {key: value for key, value in overrides.items() if key not in files_named}
        return dict(zip(names, inputs, strict=False)) | files_named, rest

    @classmethod
    def _warn_of_unknown(cls, names: set[str]) -> None:
        for name in sorted(names):
            near = ", ".join(nearest(name, cls.option_names())) or "none"
            warn(
                f"{cls.__name__} has no option {shown(name)}; nearest: {near}. It has no effect but to "
                f"be saved in {files.CONFIG_FILE}."
            )

    def save_pretrained(
        self,
        save_directory: str | os.PathLike[str],
        filename_prefix: str | None = None,
        *,
        legacy_format: bool | None = None,
        push_to_hub: bool = False,
        **upload: Unpack[UploadOptions],
    ) -> tuple[str, ...]:
        """Writes the tokenizer's files: what ``from_pretrained`` reads here and elsewhere.

        Each file is replaced as a whole; an interrupted save leaves the earlier one.

        Args:
            save_directory: is made if it is missing.
            filename_prefix: goes before every file's name, with a hyphen.
            legacy_format: whether to write the older files of the vocabulary alone (true), or
                ``tokenizer.json`` alone (false); by default both.
            push_to_hub: whether to upload them, too.
            upload: options of ``push_to_hub``; ``repo_id`` is by default the directory's name.

        Returns:
            The files' paths.

        Raises:
            InvalidInputError: there is no such option, or no such file to write.
            SavingError: the system refuses to write there.
            UploadError: nobody is logged in, the Hub refuses it, or it can't be reached.
        """
        with saving_in(save_directory) as folder:
            contents: dict[str, str | bytes] = {
                files.CONFIG_FILE: json_text(self._settings()),
                files.SPECIAL_TOKENS_FILE: json_text(self._special_tokens()),
                **files.chat_files(self.chat_template),
                **self._vocabulary(legacy_format),  # Some of it by way of a temporary folder.
            }
            written = files.write_files(folder, filename_prefix, contents)
        saving = {"filename_prefix": filename_prefix, "legacy_format": legacy_format}
        self._upload_saved(save_directory, push_to_hub, upload, **saving)
        return written

    def _vocabulary(self, legacy_format: bool | None) -> dict[str, str | bytes]:
        """The files that hold the tokens: the older ones, ``tokenizer.json``, or both."""
        older = {} if legacy_format is False else dict(self.vocabulary_files())
        if legacy_format is not True and files.PIPELINE in self.vocab_files_names:
            older[self.vocab_files_names[files.PIPELINE]] = self._pipeline()
        # Files that the class wouldn't read are none of its vocabulary.
        if self.vocab_files_names and older.keys().isdisjoint(self.vocab_files_names.values()):
            raise InvalidInputError(
                f"{type(self).__name__} writes no vocabulary with legacy_format={legacy_format}; "
                "leave it out."
            )
        return older

    def save_vocabulary(
        self, save_directory: str | os.PathLike[str], filename_prefix: str | None = None
    ) -> tuple[str, ...]:
        """Writes the older files of the vocabulary alone; added tokens aren't in them.

        Args:
            save_directory: is made if it is missing.
            filename_prefix: goes before every file's name, with a hyphen.

        Returns:
            The files' paths.
        """
        with saving_in(save_directory) as folder:
            return files.write_files(folder, filename_prefix, self.vocabulary_files())

    def train_new_from_iterator(
        self,
        text_iterator: Texts,
        vocab_size: int,
        length: int | None = None,
        new_special_tokens: Sequence[str | AddedToken] = (),
        special_tokens_map: Mapping[str, str] | None = None,
        **options: Any,  # Of the Rust package's trainer, each of its own type.
    ) -> Self:
        """A tokenizer with the same steps and special tokens, and a vocabulary for other texts.

        Args:
            text_iterator: texts, or batches of them.
            vocab_size: the number of tokens at most, special ones included.
            length: the number of texts, where a progress bar shall know it.
            new_special_tokens: further special tokens.
            special_tokens_map: new special tokens by those that they take the place of.
            options: of the Rust package's trainer, such as ``min_frequency``.

        Raises:
            InvalidInputError: there is no such option, or the texts are none.
            NotPartError: the class has no ``tokenizer.json``, or its vocabulary is of a kind that
                can't be trained.
        """
        if files.PIPELINE not in self.vocab_files_names:
            raise NotPartError(
                f"{type(self).__name__} has no single pipeline that can be trained. Train one with "
                "the package tokenizers, and load its tokenizer.json by PreTrainedTokenizerFast."
            )
        renamed = dict(special_tokens_map or {})
        added = self.added_tokens_decoder.values()
        special = [replaced(token, renamed) for token in added if token.special]
        new = [as_special(token) for token in new_special_tokens]
        backend = trained(
            self._backend,
            text_iterator,
            vocab_size=vocab_size,
            special=special + new,
            words=[token for token in added if not token.special],
            renamed=renamed,
            length=length,
            options=options,
        )
        settings = self._settings() | {
            name: renamed.get(token, token)
            for name, token in self.special_tokens_map.items()
            if isinstance(token, str)
        }
        del settings["added_tokens_decoder"]
        further = [renamed.get(token, token) for token in self.additional_special_tokens]
        if further or new:
            settings[files.ADDITIONAL] = further + [token.content for token in new]
        with TemporaryDirectory() as folder:
            name = self.vocab_files_names[files.PIPELINE]
            files.write_files(
                folder, None, {name: backend.to_str(), files.CONFIG_FILE: json_text(settings)}
            )
            made = type(self).from_pretrained(folder)
        made.name_or_path = ""
        return made

    def _settings(self) -> Json:
        added = self.added_tokens_decoder.items()
        missing = [n for n in self.default_special_tokens if self.special_token(n) is None]
        values: Json = {
            **self.extra,
            **self.options(),
            **dict.fromkeys(missing),  # Said, or the defaults would be back.
            **self.special_tokens_map,
            "added_tokens_decoder": {str(i): to_json(token, special=True) for i, token in added},
            "clean_up_tokenization_spaces": self.clean_up_tokenization_spaces,
            "model_max_length": self.model_max_length,
            "tokenizer_class": type(self).__name__.removesuffix("Fast"),
        }
        # Only what isn't the class's own is worth a key.
        for name, value, usual in (
            ("padding_side", self.padding_side, self.default_padding_side),
            ("truncation_side", self.truncation_side, "right"),
            ("pad_token_type_id", self.pad_token_type_id, self.default_pad_token_type_id),
            ("model_input_names", self.model_input_names, list(self.default_input_names)),
            ("split_special_tokens", self.split_special_tokens, False),
            ("chat_template", files.chat_setting(self.chat_template), None),
        ):
            if value != usual:
                values[name] = value
        return values

    def _special_tokens(self) -> Json:
        tokens = {token.content: to_json(token) for token in self.added_tokens_decoder.values()}
        return {
            name: (
                tokens.get(found, found)
                if isinstance(found, str)
                else [tokens.get(token, token) for token in found]
            )
            for name, found in self.special_tokens_map.items()
        }

    def _pipeline(self) -> str:
        with self._lock:
            try:
                return self._backend.to_str(pretty=True)
            except Exception as error:  # The package's own kind of error.
                raise InvalidInputError(
                    f"The pipeline of {type(self).__name__} can't be written to a file: {error}. Give its "
                    "backend_tokenizer a part of the tokenizers package in place of one in Python."
                ) from error

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}(name_or_path={self.name_or_path!r}, "
            f"vocab_size={self.vocab_size}, model_max_length={self.model_max_length}, "
            f"padding_side={self.padding_side!r}, truncation_side={self.truncation_side!r}, "
            f"special_tokens={self.special_tokens_map})"
        )


def _side(policy: dict[str, Any] | None) -> Side | None:
    """The side that a pipeline's padding or truncation names."""
    if policy is None:
        return None
    return "left" if policy["direction"].lower() == "left" else "right"


PreTrainedTokenizerBase = PreTrainedTokenizer
"""The same, by the name that scripts have for tokenizers of either kind."""
