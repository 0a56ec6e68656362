"""What is said when an embedding has no row of the number asked for."""

from __future__ import annotations

from triformers_core.errors import InvalidInputError


def row_error(lowest: int, highest: int, count: int) -> InvalidInputError:
    """The error for indices that lie outside a table.

    Args:
        lowest: the lowest index asked for.
        highest: the highest index asked for.
        count: how many rows the table has.
    """
    asked = lowest if lowest < 0 else highest
    return InvalidInputError(
        f"Row {asked} of an embedding was asked for; it has the rows 0 to {count - 1}. If that is a "
        "token, the tokenizer isn't the model's or has new tokens: "
        "model.resize_token_embeddings(len(tokenizer)). If it is a position, the input is too long: "
        "cut it, for example by the tokenizer's truncation=True."
    )


def label_error(label: int, classes: int) -> InvalidInputError:
    """The error for a label that is no class.

    Args:
        label: the one that came.
        classes: how many there are.
    """
    return InvalidInputError(
        f"The label {label} came to a loss of {classes} classes, 0 to {classes - 1}; -100 is one "
        "that doesn't count. For a classifier set num_labels: from_pretrained(…, num_labels=…). "
        "For a language model labels are ids of its tokens."
    )


def room_error(room: int) -> InvalidInputError:
    """The error for tokens beyond a cache's length.

    Args:
        room: how many positions it has.
    """
    return InvalidInputError(
        f"A cache with room for {room} positions was to take more tokens than that. Make a larger "
        "one: model.new_cache(batch_size, max_length), where max_length counts all tokens, padding "
        "and those to come, too."
    )


def ends_error(fewest: int, most: int) -> InvalidInputError:
    """The error for texts that can't be classified by their last end-of-sequence token.

    Args:
        fewest: the lowest number of such tokens in a text.
        most: the highest.
    """
    return InvalidInputError(
        f"Texts with {fewest} to {most} end-of-sequence tokens came; the state of the last one is "
        "classified, so that all texts of a batch need the same number of them, and at least one. "
        "The tokenizer adds them: leave add_special_tokens as it is, and don't cut the texts after."
    )
