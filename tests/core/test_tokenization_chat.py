"""Conversations as texts: templates are kept with a tokenizer, and filled in a sandbox."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.support.tokenization import SETTINGS
from triformers import AutoTokenizer, BertTokenizerFast, InvalidInputError

TEMPLATE = """{% for message in messages %}
{% if message['role'] not in ['user', 'system', 'assistant'] %}
{{ raise_exception('Who is ' + message['role'] + '?') }}
{% endif %}
{{ cls_token }}{{ message['role'] }}: {{ message['content'] }}{{ sep_token }}
{% endfor %}
{% if add_generation_prompt %}
{{ cls_token }}assistant:
{% endif %}"""
CHAT = [{"role": "user", "content": "a dog "}, {"role": "assistant", "content": "runs"}]
TEXT = "[CLS]user: a dog [SEP]\n[CLS]assistant: runs[SEP]\n"


def bert(**options: Any) -> BertTokenizerFast:
    made: BertTokenizerFast = SETTINGS["uncased"].make(BertTokenizerFast)
    made.chat_template = options.get("chat_template", TEMPLATE)
    return made


def test_texts_and_ids() -> None:
    tokenizer = bert()
    assert tokenizer.apply_chat_template(CHAT, tokenize=False) == TEXT.replace("dog ", "dog ")
    ids = tokenizer(TEXT, add_special_tokens=False)["input_ids"]
    assert tokenizer.apply_chat_template(CHAT) == ids
    assert ids[0] == tokenizer.cls_token_id and tokenizer.cls_token_id not in ids[1:3]
    both = tokenizer.apply_chat_template([CHAT, CHAT[:1]], padding=True, return_tensors="np")
    assert isinstance(both, np.ndarray) and both.shape == (2, len(ids))
    batch = tokenizer.apply_chat_template(CHAT, return_dict=True)
    assert list(batch) == ["input_ids", "token_type_ids", "attention_mask"]
    one = tokenizer.apply_chat_template(CHAT, return_tensors="np", truncation=True, max_length=4)
    assert one.shape == (1, 4)
    prompt = tokenizer.apply_chat_template(CHAT[:1], tokenize=False, add_generation_prompt=True)
    assert str(prompt).endswith("[SEP]\n[CLS]assistant:\n")
    texts = tokenizer.apply_chat_template([CHAT, CHAT[:1]], tokenize=False)
    assert isinstance(texts, list) and texts[1] == TEXT[: texts[1].rindex("\n") + 1]


def test_the_last_message_goes_on() -> None:
    told = bert().apply_chat_template(CHAT, tokenize=False, continue_final_message=True)
    assert told == TEXT.removesuffix("[SEP]\n")
    lost = "{{ messages[0]['role'] }}"
    with pytest.raises(InvalidInputError, match="and it doesn't"):
        bert().apply_chat_template(CHAT, chat_template=lost, continue_final_message=True)
    with pytest.raises(InvalidInputError, match="Leave one of them out"):
        bert().apply_chat_template(CHAT, add_generation_prompt=True, continue_final_message=True)


def test_what_published_templates_use() -> None:
    template = (
        "{%- for m in messages %}{%- if loop.index > 1 %}{%- break %}{%- endif %}"
        "{% generation %}{{ m.content }}{% endgeneration %}{%- endfor %}"
        "|{{ tools | tojson }}|{{ {'b': 1, 'a': '<é>'} | tojson(indent=1, sort_keys=True) }}"
        "|{{ documents[0].title }}|{{ mine }}|{{ strftime_now('%Y') }}"
    )
    told = bert().apply_chat_template(
        CHAT,
        chat_template=template,
        tokenize=False,
        tools=[{"name": "f"}],
        documents=[{"title": "t"}],
        mine=3,
    )
    year = time.strftime("%Y")
    assert told == f'a dog |[{{"name": "f"}}]|{{\n "a": "<é>",\n "b": 1\n}}|t|3|{year}'


def test_templates_are_saved_and_read(tmp_path: Path) -> None:
    bert().save_pretrained(tmp_path)
    assert (tmp_path / "chat_template.jinja").read_text() == TEMPLATE
    assert json.loads((tmp_path / "tokenizer_config.json").read_text())["chat_template"] == TEMPLATE
    assert AutoTokenizer.from_pretrained(tmp_path).chat_template == TEMPLATE
    (tmp_path / "chat_template.jinja").unlink()
    assert AutoTokenizer.from_pretrained(tmp_path).chat_template == TEMPLATE
    (tmp_path / "chat_template.jinja").write_text("other\n")
    assert AutoTokenizer.from_pretrained(tmp_path).chat_template == "other\n"
    assert AutoTokenizer.from_pretrained(tmp_path, chat_template="mine").chat_template == "mine"


def test_several_templates(tmp_path: Path) -> None:
    several = {"default": "d", "tool_use": "t", "other": "o"}
    bert(chat_template=several).save_pretrained(tmp_path)
    settings = json.loads((tmp_path / "tokenizer_config.json").read_text())
    assert settings["chat_template"][1] == {"name": "tool_use", "template": "t"}
    found = AutoTokenizer.from_pretrained(tmp_path)
    assert found.chat_template == several
    asked: dict[str, Any] = {"tokenize": False}
    assert found.apply_chat_template(CHAT, **asked) == "d"
    assert found.apply_chat_template(CHAT, tools=[{}], **asked) == "t"
    assert found.apply_chat_template(CHAT, chat_template="other", **asked) == "o"
    found.chat_template = {"other": "o"}
    with pytest.raises(InvalidInputError, match="pass one of other"):
        found.apply_chat_template(CHAT)


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("{{ ''.__class__.__mro__ }}", "unsafe|SecurityError"),
        ("{{ messages.append(1) }}", "unsafe|SecurityError"),
        ("{{ 'a' * 10 ** 9 }}", "too much"),
        ("{% for i in range(10 ** 9) %}{% endfor %}", "too much|OverflowError"),
        ("{{ 9 ** 9 ** 9 }}", "too much"),
        ("{% if %}", "TemplateSyntaxError"),
        ("{{ nothing.at.all }}", "UndefinedError"),
        ("{{ 1 / 0 }}", "ZeroDivisionError"),
        ("{% include 'x' %}", "TypeError|no loader"),
        ("{{ raise_exception('no') }}", "refuses the conversation: no"),
    ],
)
def test_a_template_can_do_nothing_else(template: str, why: str) -> None:
    with pytest.raises(InvalidInputError, match=why):
        bert().apply_chat_template(CHAT, chat_template=template)


def test_what_is_missing_is_said() -> None:
    with pytest.raises(InvalidInputError, match="has no chat template"):
        bert(chat_template=None).apply_chat_template(CHAT)
    with pytest.raises(InvalidInputError, match="tools takes JSON schemas"):
        bert().apply_chat_template(CHAT, tools=[print])  # type: ignore[list-item]
    with pytest.raises(InvalidInputError, match="Who is robot"):
        bert().apply_chat_template([{"role": "robot", "content": ""}])


def test_loading_runs_no_template_and_imports_no_jinja(tmp_path: Path) -> None:
    bert(chat_template="{{ 1 / 0 }}").save_pretrained(tmp_path)
    code = (
        "import sys; from triformers import AutoTokenizer; "
        f"AutoTokenizer.from_pretrained({str(tmp_path)!r})('a'); print('jinja2' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_special_tokens_in_a_text_are_split_on_request(tmp_path: Path) -> None:
    tokenizer = bert()
    special = [tokenizer.cls_token_id, tokenizer.sep_token_id]
    text = "a [SEP] dog"
    assert tokenizer(text)["input_ids"].count(special[1]) == 2
    split = tokenizer(text, split_special_tokens=True)["input_ids"]
    assert split.count(special[1]) == 1 and len(split) > len(tokenizer(text)["input_ids"])
    assert tokenizer(text)["input_ids"].count(special[1]) == 2
    tokenizer.split_special_tokens = True
    assert tokenizer(text)["input_ids"] == split
    again: list[int | None] = [*tokenizer.encode(text, split_special_tokens=False)]
    assert again.count(special[1]) == 2
    tokenizer.save_pretrained(tmp_path)
    assert AutoTokenizer.from_pretrained(tmp_path)(text)["input_ids"] == split
    tokens: list[str] = tokenizer.convert_ids_to_tokens([*split])
    assert tokenizer.tokenize(text) == tokens[1:-1]
    assert tokenizer.tokenize(text, split_special_tokens=False) == ["a", "[SEP]", *tokens[-2:-1]]
    tokenizer.split_special_tokens = False
    assert tokenizer.tokenize(text, split_special_tokens=True) == tokens[1:-1]


def test_spaces_between_special_tokens() -> None:
    tokenizer = bert()
    ids = tokenizer("a dog", "dogs")["input_ids"]
    apart = "[CLS] a dog [SEP] dogs [SEP]"
    assert tokenizer.decode(ids, spaces_between_special_tokens=True) == apart
    assert tokenizer.batch_decode([ids], spaces_between_special_tokens=False) == [
        "[CLS]a dog[SEP]dogs[SEP]"
    ]
    skipped = tokenizer.decode(ids, skip_special_tokens=True, spaces_between_special_tokens=True)
    assert skipped == "a dog dogs"
