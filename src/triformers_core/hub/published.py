"""What an upload answers with; apart from the Hub's client, which type checkers take long to read."""

from __future__ import annotations


class Published(str):
    """The address of a commit.

    Args:
        url: the address.
        repo_id: the whole name of the repository.
    """

    def __new__(cls, url: str, repo_id: str) -> Published:
        made = super().__new__(cls, url)
        made.repo_id = repo_id
        return made

    repo_id: str
