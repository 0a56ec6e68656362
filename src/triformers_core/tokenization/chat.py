"""Conversations as one text: templates in Jinja, filled in a sandbox when a call asks for it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, NoReturn

from triformers_core.errors import InvalidInputError, MissingBackendError
from triformers_core.tensors import TensorType
from triformers_core.tokenization.calls import TextEncoder
from triformers_core.tokenization.files import SHOWN
from triformers_core.tokenization.options import CallOptions, PaddingStrategy

ChatTemplate = str | Mapping[str, str]
"""A template, or several by name; the one called "default" is taken where none is named."""

Message = Mapping[str, Any]
"""What somebody said: ``{"role": "user", "content": "…"}``; templates may read further keys."""

Conversation = Sequence[Message]

_LARGEST = 100_000
"""A template's texts and lists aren't repeated more often, nor are its powers higher."""


class ChatEncoder(TextEncoder):
    """What a tokenizer does with conversations; ``PreTrainedTokenizer`` documents the attribute."""

    chat_template: ChatTemplate | None

    def get_chat_template(
        self, chat_template: str | None = None, tools: Sequence[Mapping[str, Any]] | None = None
    ) -> str:
        """The template that a call takes.

        Args:
            chat_template: a template, or the name of one of the tokenizer's; by default
                "tool_use" where there are tools and such a template, else "default".
            tools: what the model may call.

        Raises:
            InvalidInputError: there is none.
        """
        own = self.chat_template
        known = {"default": own} if isinstance(own, str) else dict(own or {})
        if chat_template is not None:
            return known.get(chat_template, chat_template)
        name = "tool_use" if tools and "tool_use" in known else "default"
        if name in known:
            return known[name]
        if known:
            raise InvalidInputError(
                f"The tokenizer has no template called 'default'; pass one of {', '.join(known)[:SHOWN]} as "
                "chat_template=."
            )
        raise InvalidInputError(
            "The tokenizer has no chat template: its files hold none. Pass one as chat_template=, or "
            "set tokenizer.chat_template."
        )

    def apply_chat_template(
        self,
        conversation: Conversation | Sequence[Conversation],
        tools: Sequence[Mapping[str, Any]] | None = None,
        documents: Sequence[Mapping[str, str]] | None = None,
        chat_template: str | None = None,
        add_generation_prompt: bool = False,
        continue_final_message: bool = False,
        tokenize: bool = True,
        padding: bool | PaddingStrategy = False,
        truncation: bool = False,
        max_length: int | None = None,
        return_tensors: TensorType | None = None,
        return_dict: bool = False,
        tokenizer_kwargs: CallOptions | None = None,
        **variables: Any,  # Whatever a template reads.
    ) -> Any:  # A text, its ids in a list or a tensor of any backend, or a batch: as options say.
        """Makes a text of a conversation by the tokenizer's template, and ids of the text.

        A template is a program of whoever wrote it. It runs in Jinja's sandbox, which keeps it from
        everything but the values that it is given, and never before this call.

        Args:
            conversation: messages, or several conversations of them.
            tools: what the model may call, each as a JSON schema.
            documents: texts that the model may read: ``{"title": "…", "text": "…"}``.
            chat_template: a template, or the name of one of the tokenizer's.
            add_generation_prompt: whether to end with what makes the model answer.
            continue_final_message: whether the text ends within the last message, so that the model
                goes on with it.
            tokenize: whether to return ids, or else the text.
            padding: see ``__call__``, and so are the next three.
            truncation: see there.
            max_length: see there.
            return_tensors: see there.
            return_dict: whether to return all that a call returns, and not the ids alone.
            tokenizer_kwargs: further options of that call.
            variables: values that the template reads beside these.

        Returns:
            The text or its ids; lists of them of several conversations.

        Raises:
            InvalidInputError: there is no template, it can't be filled, or it refuses the
                conversation.
            MissingBackendError: Jinja isn't installed.
        """
        if add_generation_prompt and continue_final_message:
            raise InvalidInputError(
                "add_generation_prompt=True begins an answer, and continue_final_message=True goes on "
                "with the last message. Leave one of them out."
            )
        for tool in tools or ():
            if not isinstance(tool, Mapping):
                raise InvalidInputError(
                    f"tools takes JSON schemas, as dictionaries; a {type(tool).__name__} came."
                )
        several = bool(conversation) and not isinstance(conversation[0], Mapping)
        conversations: Sequence[Any] = conversation if several else [conversation]
        template = self.get_chat_template(chat_template, tools)
        values = {
            **self.special_tokens_map,
            "tools": tools,
            "documents": documents,
            "add_generation_prompt": add_generation_prompt,
            **variables,
        }
        texts = [fill(template, {**values, "messages": list(each)}) for each in conversations]
        if continue_final_message:
            texts = [_cut(text, each) for text, each in zip(texts, conversations, strict=True)]
        if not tokenize:
            return texts if several else texts[0]
        options: CallOptions = {
            "padding": padding,
            "truncation": truncation,
            "max_length": max_length,
            "return_tensors": return_tensors,
            "add_special_tokens": False,  # The template has written them.
            **(tokenizer_kwargs or {}),
        }
        encoded = self(texts if several or return_tensors is not None else texts[0], **options)
        return encoded if return_dict else encoded[self.model_input_names[0]]


def fill(template: str, values: Mapping[str, Any]) -> str:
    """Fills a template in a sandbox.

    Args:
        template: in Jinja's language, as published templates are: with ``break``, ``tojson``,
            ``raise_exception``, ``strftime_now`` and ``{% generation %}``, which marks an answer.
        values: what it reads.

    Raises:
        InvalidInputError: it is no template, or it fails.
        MissingBackendError: Jinja isn't installed.
    """
    try:
        return _compiled(template)(**values)
    except (MissingBackendError, InvalidInputError):
        raise
    except Exception as error:  # Templates fail in all the ways in which programs do.
        raise InvalidInputError(
            f"The chat template can't be filled: {type(error).__name__}: {str(error)[:SHOWN]}. Check the "
            "conversation against it, or pass another one as chat_template=."
        ) from error


@lru_cache(maxsize=32)
def _compiled(template: str) -> Callable[..., str]:
    """What fills a template, of the names that it asks for."""
    try:
        from jinja2 import nodes
        from jinja2.exceptions import SecurityError
        from jinja2.ext import Extension
        from jinja2.sandbox import ImmutableSandboxedEnvironment
    except ImportError as error:
        raise MissingBackendError(
            "Chat templates need Jinja, which isn't installed: pip install 'triformers[chat]'."
        ) from error

    class Answers(Extension):
        """What stands between ``generation`` and ``endgeneration`` is filled like all else."""

        tags = {"generation"}

        def parse(self, parser: Any) -> Any:  # As Jinja's own extensions have it.
            line = next(parser.stream).lineno
            body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
            return nodes.Scope(body).set_lineno(line)

    class Sandbox(ImmutableSandboxedEnvironment):
        """Also keeps a template from taking all memory by one product or power."""

        intercepted_binops = frozenset(("*", "**"))

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            numbers = isinstance(left, int | float) and isinstance(right, int | float)
            if any(
                isinstance(value, int) and abs(value) > _LARGEST
                for value in (left, right)
                if operator == "**" or not numbers
            ):
                raise SecurityError(f"{operator} would give too much")
            return super().call_binop(context, operator, left, right)

    environment = Sandbox(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols", Answers]
    )
    environment.filters["tojson"] = _to_json
    environment.globals["raise_exception"] = _refuse
    environment.globals["strftime_now"] = lambda form: datetime.now().strftime(form)
    return environment.from_string(template).render


def _to_json(
    value: object,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """JSON without the escapes that Jinja's own filter makes for HTML."""
    return json.dumps(
        value,
        ensure_ascii=ensure_ascii,
        indent=indent,
        separators=separators,
        sort_keys=sort_keys,
    )


def _refuse(message: object) -> NoReturn:
    said = str(message)[:SHOWN]
    raise InvalidInputError(f"The chat template refuses the conversation: {said}")


def _cut(text: str, conversation: Conversation) -> str:
    """The text up to the end of its last message."""
    content = conversation[-1]["content"] if conversation else ""
    if not isinstance(content, str):  # Parts of several kinds: the last one of text.
        content = next((part["text"] for part in reversed(content) if "text" in part), "")
    said = content.strip()
    place = text.rfind(said)
    if not said or place < 0:
        raise InvalidInputError(
            "continue_final_message=True needs the last message's content to stand in the text that "
            "the chat template makes, and it doesn't."
        )
    end = place + len(said)
    # Spaces at the end of the message belong to it where the template keeps them.
    rest = content[len(content.rstrip()) :]
    return text[:end] + (rest if text.startswith(rest, end) else "")
